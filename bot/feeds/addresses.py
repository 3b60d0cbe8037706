"""Which network addresses a feed may live at.

The check is made on the address that a socket is about to connect to, so neither a literal address,
a redirect nor a name that resolves differently the second time (DNS rebinding) gets around it.
"""

import ipaddress
import socket
from typing import Any
from urllib.parse import urlsplit

# What ``is_global`` lets through (on some versions of Python), though clouds keep their metadata there.
METADATA = (
    ipaddress.ip_network("168.63.129.16/32"),  # Azure: a public number, reachable from inside only
    ipaddress.ip_network("192.0.0.0/24"),  # Oracle (192.0.0.192); protocol assignments, RFC 6890
)

NAT64 = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052: an IPv4 address in the last 32 bits

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address


class PrivateAddressError(OSError):
    """The address is private, loopback, link-local, multicast or a cloud's metadata service."""


def is_public(text: str) -> bool:
    """Tell whether the numeric address *text* (IPv4 or IPv6, zone allowed) is on the open Internet.

    Raises ValueError when *text* is not a numeric address.
    """
    address = _innermost(ipaddress.ip_address(text.partition("%")[0]))
    return (
        address.is_global
        and not address.is_multicast
        and not address.is_reserved
        and not any(address in network for network in METADATA)
    )


def is_loopback(url: str) -> bool:
    """Tell whether *url* names this machine, by a loopback address or as « localhost »."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:  # another name, or no address at all
        return False


def _innermost(address: IPAddress) -> IPAddress:
    """Return the IPv4 address that an IPv6 one carries (mapped, 6to4, NAT64), else the address itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address in NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address


def public_socket(info: tuple[Any, ...]) -> socket.socket:
    """Open a socket for one ``getaddrinfo`` result: aiohttp's ``socket_factory``.

    Raises PrivateAddressError, before a packet leaves, when the address is not public.
    """
    family, kind, protocol, _, address = info
    if not is_public(address[0]):
        # Without the address: aiohttp keeps the type of the error only if all attempts say the same.
        raise PrivateAddressError("private address refused")
    return socket.socket(family, kind, protocol)
