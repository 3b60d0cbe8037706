"""What went wrong, in the operator's words.

Failures are kept in plain English: in the logs, in the database, in JSON for other programs. Where an
operator reads them they are worded from the locale files like everything else.
"""

import re

from bot.chat.locale import Speech

_FAILURES: tuple[tuple[str, str], ...] = (
    (r"(?P<where>.+): the disk is full\..*", "storage-full"),
    (r"(?P<where>.+): this is not a sound SQLite database\..*", "storage-unsound"),
    (r"(?P<where>.+): another program keeps the database locked\..*", "storage-locked"),
    (r"(?P<where>.+): it cannot be opened for writing \((?P<why>.*)\)\..*", "storage-unwritable"),
    (r"(?P<where>.+): another Vigie is running[^(.]*(?:\(process (?P<pid>\d+)\))?\..*", "storage-busy"),
    (r"(?P<where>.+): this database comes from a newer version.*", "storage-newer"),
    (r"(?P<where>.+): a running Vigie of an older version.*", "storage-older-runs"),
    (r"(?P<where>.+): this is another program's database.*", "storage-foreign"),
    (r"(?P<where>.+): the database answered: (?P<why>.*)", "storage-other"),
    (r"timed out.*", "reason-slow"),
    (r"DNS .*", "reason-dns"),
    (r"network unreachable", "reason-offline"),
    (r"connection refused", "reason-refused"),
    (r"no connection|connection lost", "reason-lost"),
    (r"TLS: .*", "reason-tls"),
    (r"(?P<code>[1-5]\d\d)\b[^:]*: (?P<guard>\w+) challenge", "reason-status-guarded"),
    (r"(?P<code>[1-5]\d\d)\b.*", "reason-status"),
    (r"(?P<guard>\w+) challenge instead of a feed", "reason-guarded"),
    (r"not a feed: an HTML page", "reason-html"),
    (r"not a feed.*", "reason-no-feed"),
    (r"empty body", "reason-empty"),
    (r"not an HTML page", "reason-not-a-page"),
    (r"no article in it", "reason-no-article"),
    (r"broken XML.*", "reason-broken"),
    (r"too large: more than (?P<size>\S+) MiB", "reason-large"),
    (r"redirects in a circle|more than \d+ redirects|redirected to .*", "reason-redirects"),
    (r"private address refused: (?P<host>\S+).*", "reason-private"),
    (r"the body broke off.*", "reason-lost"),
    (r"the answer is not valid HTTP", "reason-not-http"),
    (r"not a web address|only http and https.*", "reason-not-an-address"),
    (r"internal error: .*", "reason-internal"),
)  # fmt: skip


# What a feed's failure amounts to, in the words of sources.ftl; the first that fits.
_FAMILIES: tuple[tuple[str, str], ...] = (
    (r"(?:404|405|406|414|400)\b.*", "missing"),
    (r".*(?:Cloudflare|DataDome).*", "guarded"),
    (r"(?:401|402|403|407|423|429|451)\b.*", "refused"),
    (r"[1-5]\d\d\b.*", "server"),
    (r"(?:timed out|DNS|network|no connection|connection|TLS|private address)\b.*", "unreachable"),
)


def family(failure: str) -> str:
    """What kind of trouble a feed's failure is, by the name of its text in sources.ftl."""
    return next(
        (kind for pattern, kind in _FAMILIES if re.fullmatch(pattern, failure, re.DOTALL)), "unreadable"
    )


def worded(failure: str, speech: Speech) -> str:
    """*failure* in the language of *speech*; as it is where no words are known for it."""
    for pattern, message in _FAILURES:
        if found := re.fullmatch(pattern, failure, re.DOTALL):
            return speech.say(message, **{name: given or "?" for name, given in found.groupdict().items()})
    return failure
