import socket

import pytest

from bot.feeds.addresses import PrivateAddressError, is_public, public_socket


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07::1", "::ffff:93.184.215.14"])
def test_public(address):
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.9.1", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "100.100.100.200", "192.0.0.192", "198.18.0.1", "224.0.0.1", "255.255.255.255",
        "168.63.129.16", "::1", "::", "fe80::1%eth0", "fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1",
        "::ffff:169.254.169.254", "::127.0.0.1", "64:ff9b:1::a00:1", "2002:7f00:1::", "64:ff9b::a00:1",
    ],
)  # fmt: skip
def test_private(address):
    assert not is_public(address)


def test_a_name_is_no_address():
    with pytest.raises(ValueError):
        is_public("journal.example")


def test_no_socket_for_a_private_address():
    (info, *_) = socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM)
    with pytest.raises(PrivateAddressError):
        public_socket(info)


def test_a_socket_for_a_public_address():
    (info, *_) = socket.getaddrinfo("93.184.215.14", 80, type=socket.SOCK_STREAM)
    with public_socket(info) as opened:
        assert opened.type == socket.SOCK_STREAM
