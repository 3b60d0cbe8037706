"""Markup for places that have none: the console, a pipe, a line of JSON."""

import unicodedata

_BREAKS = frozenset("\n\r\t\v\f\u0085\u2028\u2029")
_KEPT = _BREAKS | {"\u200d"}  # which joins the parts of one emoji


class PlainMarkup:
    """``message.Markup`` as bare text; no control character or direction override gets through."""

    def text(self, text: str) -> str:
        """The text on one line, without what could command a terminal or reorder the line."""
        return "".join(
            " " if c in _BREAKS else c for c in text if c in _KEPT or unicodedata.category(c)[0] != "C"
        )

    def bold(self, text: str) -> str:
        """A terminal may set it apart; the text says the same without."""
        return self.text(text)

    def code(self, text: str) -> str:
        """The text alone."""
        return self.text(text)

    def link(self, text: str, url: str) -> str:
        """The text alone: a list of addresses would drown it; the message's own one is shown apart."""
        return self.text(text)

    def time(self, epoch: int, plain: str) -> str:
        """The instant in words."""
        return plain

    def relative(self, epoch: int, plain: str) -> str:
        """The age in words."""
        return plain

    def command(self, name: str) -> str:
        """The command as it is typed."""
        return f"/{name}"

    def mention(self, user: str) -> str:
        """The user's id."""
        return self.text(user)

    def role(self, role: str) -> str:
        """The role's id."""
        return self.text(role)

    def channel(self, address: str) -> str:
        """The channel's name or id."""
        return self.text(address)

    def block(self, text: str) -> str:
        """The lines alone."""
        return "\n".join(self.text(line) for line in text.split("\n"))
