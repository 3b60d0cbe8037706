"""Bytes of a feed to text, whatever their label says. Pure.

Labels lie: windows-1252 is served as ISO-8859-1, UTF-8 as anything, and some bodies mix both. So the
bytes are asked first, the labels next, and what remains is read as windows-1252.
"""

import codecs
import re
import zlib
from contextlib import suppress

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose little-endian mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
GZIP, GZIP_WINDOW = b"\x1f\x8b", 31  # how a gzip file begins; how zlib is told that it is one
LARGEST_UNPACKED = 15 * 1024 * 1024  # bytes, as the fetcher's limit

BARE = (  # without a mark: XML 1.0, appendix F
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)

PROLOG = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""", re.IGNORECASE)
CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]{1,40})""", re.IGNORECASE)

C1_CONTROLS = re.compile("[\x80-\x9f]")  # in no feed on purpose: a sign of the wrong decoder
WINDOWS_1252 = {byte: bytes([byte]).decode("windows-1252", "ignore") for byte in range(0x80, 0xA0)}


# C1 controls in a document, as such (in UTF-8) and by number: two expressions, since each begins with
# fixed letters and is so searched ten times sooner than both in one.
HIDDEN_CONTROLS = (
    re.compile(rb"\xc2[\x80-\x9f]"),
    re.compile(rb"&#(?:0*1[2-5][0-9]|[xX]0*[89][0-9a-fA-F]);"),
)


def holds_controls(document: bytes) -> bool:
    """Tell whether some text of *document* (UTF-8) may hold windows-1252 taken for control characters."""
    return any(pattern.search(document) for pattern in HIDDEN_CONTROLS)


def unpacked(body: bytes) -> bytes:
    """Return what *body* holds where it is a gzip file, served as it lies on the disk; else *body*."""
    if not body.startswith(GZIP):
        return body
    with suppress(zlib.error):
        return zlib.decompressobj(GZIP_WINDOW).decompress(body, LARGEST_UNPACKED)
    return body


def decode(body: bytes, content_type: str = "") -> str:
    """Return the text of *body*; never fails. *content_type* is the HTTP header, possibly empty."""
    for mark, encoding in BOMS:
        if body.startswith(mark):
            return body.decode(encoding, "replace").lstrip("\ufeff")
    start = body[:200].lstrip()
    for pattern, encoding in BARE:
        if start.startswith(pattern):
            return body.decode(encoding, "replace")
    try:
        return body.decode()
    except UnicodeDecodeError:
        pass
    for encoding in _labels(body, content_type):
        text = _try(body, encoding)
        if text is not None:
            return text
    return body.decode("utf-8", READ_AS_WINDOWS_1252)


def _labels(body: bytes, content_type: str) -> list[str]:
    """What the header and the prolog say, in that order (RFC 7303, 3)."""
    found = CHARSET.search(content_type)
    prolog = PROLOG.search(body, 0, 1_000)
    return [
        *([found[1]] if found else []),
        *([prolog[1].decode("ascii")] if prolog else []),
    ]


def _try(body: bytes, encoding: str) -> str | None:
    """Decode as labelled; None where that is impossible or visibly wrong."""
    try:
        if b"<".decode(encoding) != "<":  # in UTF-16 no more than in EBCDIC: their bytes look otherwise
            return None
        text = body.decode(encoding)
    except (UnicodeError, LookupError):  # LookupError: no such encoding, or one not of text (base64)
        return None
    return None if C1_CONTROLS.search(text) else text


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    """Read the bytes that are no UTF-8 as windows-1252: bodies glued together from two sources."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return wrong.decode("windows-1252", "replace"), error.end


READ_AS_WINDOWS_1252 = "vigie-windows-1252"
codecs.register_error(READ_AS_WINDOWS_1252, _as_windows_1252)
