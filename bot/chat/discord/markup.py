"""How Discord writes emphasis, links and times, with everything that comes from outside made harmless."""

import re
import unicodedata
from collections.abc import Mapping
from urllib.parse import quote, urlsplit

# Letters and marks that show nothing although Unicode does not class them as control or format.
BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})
BREAKS = frozenset("\n\r\t\v\f\u0085\u2028\u2029")
MARKS_IN_A_ROW = 3  # as many as real writing stacks on one letter; more hides the neighbouring lines
LONGEST_ADDRESS = 1000  # a longer one would eat the card; its text then stands alone

SPECIAL = re.compile(r"[\\*_~`|<>#\[\]]")
SCHEME = re.compile(r":(?=//)")
LOUD = re.compile(r"@(?=everyone|here)", re.IGNORECASE)
YEAR = re.compile(r"\d{4}")
LIST = re.compile(r"^(\s*)(-|\d+(?=\.\s))")


def plain(text: str) -> str:
    """The text on one line, without characters that hide, reorder or pile up."""
    kept: list[str] = []
    marks = 0
    for character in unicodedata.normalize("NFC", text):
        if character in BREAKS:
            kept.append(" ")
            continue
        category = unicodedata.category(character)
        if category in HIDDEN or character in BLANKS or "\ufe00" <= character <= "\ufe0f":
            continue
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if marks <= MARKS_IN_A_ROW:
            kept.append(character)
    return re.sub(r" {2,}", " ", "".join(kept)).strip(" ")


def escape(text: str) -> str:
    """Plain text in which Discord finds no markup, mention, timestamp or address to turn into something."""
    text = SPECIAL.sub(r"\\\g<0>", plain(text))
    text = SCHEME.sub(r"\\:", text)
    text = LOUD.sub("＠", text)  # a look-alike: a backslash does not stop this mention
    return LIST.sub(lambda found: found[1] + ("\\-" if found[2] == "-" else f"{found[2]}\\"), text)


def address(url: str | None) -> str | None:
    """The address in a form that cannot end a link early, None where it is not a plain http(s) one."""
    try:
        parts = urlsplit((url or "").strip())
        host = parts.hostname
        host = host and host.encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:  # UnicodeError is one
        return None
    # Credentials in front of the host serve only to make it look like another one.
    if parts.scheme not in {"http", "https"} or not host or "." not in host or "@" in parts.netloc:
        return None
    tail = quote(parts.path, safe="/%:@!$&'*+,;=~-._")
    tail += f"?{quote(parts.query, safe='/%:@!$&*+,;=~-._?')}" if parts.query else ""
    tail += f"#{quote(parts.fragment, safe='/%:@!$&*+,;=~-._?')}" if parts.fragment else ""
    whole = f"{parts.scheme}://{host}{port}{tail}"
    return whole if len(whole) <= LONGEST_ADDRESS else None


class DiscordMarkup:
    """``message.Markup`` for Discord. Command ids become known once the commands are registered."""

    def __init__(self) -> None:
        self._commands: Mapping[str, int] = {}

    def learn(self, commands: Mapping[str, int]) -> None:
        """Take the ids of the registered commands, by name."""
        self._commands = dict(commands)

    def text(self, text: str) -> str:
        """Plain text made harmless."""
        return escape(text)

    def bold(self, text: str) -> str:
        """Strong text, nothing where there is none (four asterisks would show)."""
        escaped = escape(text)
        return f"**{escaped}**" if escaped else ""

    def code(self, text: str) -> str:
        """Letters of one width; inside there is no markup but its end."""
        shown = plain(text).replace("`", "ˋ")
        return f"`{shown}`" if shown else ""

    def link(self, text: str, url: str) -> str:
        """*text* leading to *url*; plain text where the address is not http(s)."""
        target = address(url)
        # Discord counts brackets inside a link's text whether they are escaped or not.
        label = escape(text.replace("[", "(").replace("]", ")"))
        return f"[{label}]({target})" if target and label else label

    def time(self, epoch: int, plain: str) -> str:
        """An instant in each reader's own zone and language, with its day where *plain* has its year."""
        return f"<t:{epoch}:{'f' if YEAR.search(plain) else 't'}>"

    def relative(self, epoch: int, plain: str) -> str:
        """The same as « il y a 3 minutes »."""
        return f"<t:{epoch}:R>"

    def command(self, name: str) -> str:
        """A mention that opens the command; its plain name until its id is known."""
        known = self._commands.get(name.split(" ", 1)[0])
        return f"</{name}:{known}>" if known else f"`/{name}`"

    def mention(self, user: str) -> str:
        """A mention of a user by id."""
        return f"<@{user}>" if user.isdigit() else escape(user)

    def role(self, role: str) -> str:
        """A mention of a role by id."""
        return f"<@&{role}>" if role.isdigit() else escape(role)

    def channel(self, address: str) -> str:
        """A mention of a channel by id."""
        return f"<#{address}>" if address.isdigit() else escape(address)

    def block(self, text: str) -> str:
        """A code block, which Discord offers to copy; nothing in it can end it early."""
        lines = "\n".join(plain(line) for line in text.split("\n"))
        return f"```\n{lines.replace('`', 'ˋ')}\n```"
