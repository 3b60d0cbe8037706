"""What the invented press of the demo is made of: outlets and their stories."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from xml.sax.saxutils import escape


@dataclass(frozen=True, slots=True)
class Outlet:
    """A newsroom with one feed. ``dress`` names the way it writes it."""

    id: str
    name: str
    publisher: str
    topic: str
    site: str
    dress: str


@dataclass(frozen=True, slots=True)
class Story:
    """One published piece. ``number`` is unique in the press."""

    number: int
    outlet: Outlet
    published: datetime
    title: str
    summary: str
    content: str | None = None

    @property
    def link(self) -> str:
        """Its address at the outlet's site."""
        plain = unicodedata.normalize("NFKD", self.title.casefold()).encode("ascii", "ignore").decode()
        return (
            f"{self.outlet.site}/{'-'.join(re.findall(r'[a-z0-9]+', plain))[:60].rstrip('-')}-{self.number}"
        )

    @property
    def html(self) -> str | None:
        """The full text in paragraphs, where the outlet gives it."""
        return paragraphs(self.content) if self.content else None


def paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(each.strip())}</p>" for each in text.split("\n\n"))
