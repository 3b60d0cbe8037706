"""What can go wrong with a request, in words: statuses, robot guards, and aiohttp's errors."""

import errno
import socket
import ssl
from collections.abc import Mapping
from http import HTTPStatus

import aiohttp

from bot.feeds.addresses import PrivateAddressError
from bot.ports import PermanentError, TransientError

# Asking again the same way gets the same answer: the address has to change.
WRONG_ADDRESS = frozenset({300, 305, 400, 404, 405, 406, 414, 451})


class GoneError(PermanentError):
    """410: the publisher says that the feed is gone for good."""


class OfflineError(TransientError):
    """Nothing got as far as the server: where it is so of every feed, our own network is down."""


def word_status(code: int) -> str:
    """Word a status in the standard's words: the server's own may say anything."""
    try:
        return f"{code} {HTTPStatus(code).phrase}"
    except ValueError:
        return str(code)


def name_guard(headers: Mapping[str, str], start: bytes) -> str | None:
    """Name the robot guard whose page this is, from its headers or the *start* of the body."""
    if headers.get("cf-mitigated") == "challenge" or b"/cdn-cgi/challenge-platform/" in start:
        return "Cloudflare challenge"
    if "x-datadome" in headers or b"captcha-delivery.com" in start:
        return "DataDome challenge"
    return None


def translate(error: aiohttp.ClientError | UnicodeError) -> TransientError | PermanentError:
    """Return our error for aiohttp's; for a UnicodeError, a host name that DNS could not hold."""
    match error:
        case aiohttp.ClientConnectorCertificateError():
            return TransientError("TLS: the certificate is not valid for this server")
        case aiohttp.ClientConnectorError():
            return _no_connection(error.host, error.os_error)
        case aiohttp.ClientConnectionError():
            return TransientError("connection lost")
        case aiohttp.ClientPayloadError():
            return TransientError("the body broke off or is not compressed as announced")
        case aiohttp.InvalidURL() | UnicodeError():
            return PermanentError("not a web address")
        case _:
            return TransientError("the answer is not valid HTTP")


def _no_connection(host: str, error: OSError) -> TransientError | PermanentError:
    """Say why no connection came about."""
    match error:
        case PrivateAddressError():
            return private_address(host)
        case socket.gaierror(errno=socket.EAI_AGAIN):
            return OfflineError(f"DNS does not answer for {host}")
        case socket.gaierror():  # what some systems without a network say too
            return OfflineError(f"DNS knows no {host}")
        case ssl.SSLError(reason=reason):
            return TransientError(f"TLS: {reason or 'handshake failed'}")
        case OSError(errno=errno.ENETUNREACH | errno.ENETDOWN | errno.EHOSTUNREACH):
            return OfflineError("network unreachable")
        case OSError(errno=errno.ECONNREFUSED):
            return TransientError("connection refused")
        case _:
            return TransientError("no connection")


def private_address(host: str) -> PermanentError:
    """The refusal of an address inside our own network, with its remedy."""
    return PermanentError(f"private address refused: {host} (VIGIE_ALLOW_PRIVATE_ADDRESSES=1 allows it)")
