"""An invented organisation with its people, and short ways to read a text with it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.matcher import Explanation, Matcher
from bot.matcher.language.text import Document, Section, Sentence, Shape
from bot.matcher.language.tokens import Token, tokenize
from bot.model import (
    Article,
    Claim,
    Gender,
    Kind,
    Move,
    Moves,
    Organization,
    PartialDate,
    Person,
    Span,
    Watchlist,
    Wording,
)

PARIS = ZoneInfo("Europe/Paris")
THURSDAY = datetime(2031, 5, 15, 10, 0, tzinfo=UTC)


def person(id_: str, name: str, gender: str, role: str | None = None, *aliases: str) -> Person:
    post = Wording(role, role) if role else None
    return Person(id_, name, aliases, last_name_unambiguous=True, gender=Gender(gender), role=post)


WATCHLIST = Watchlist(
    (
        Organization(
            "selenea",
            "Selenea",
            (
                "Selenea AI",
                "le créateur de Mirabo",
                "la maison mère de Mirabo",
                "l'entreprise d'Armel Kerdoncuff",
            ),
            (
                person("armel-kerdoncuff", "Armel Kerdoncuff", "m", "directeur général"),
                person("ines-vauquelin", "Inès Vauquelin", "f", "directrice technique"),
                person("tibor-szalay", "Tibor Szalay", "m", "directeur scientifique", "Tibor Szálay"),
                person("maud-esteban", "Maud Esteban", "f", "directrice financière"),
                person("goran-lipovac", "Goran Lipovac", "m", "chercheur"),
            ),
        ),
    )
)
MATCHER = Matcher(WATCHLIST, zone=PARIS)


def moved(date: str, kind: str, other: str | None = None) -> Move:
    return Move(PartialDate.parse(date), Kind(kind), other_organization=other)


MOVES: Moves = {
    "armel-kerdoncuff": (moved("2022", "arrival"),),
    "ines-vauquelin": (moved("2023-02", "arrival"),),
    "tibor-szalay": (moved("2022", "arrival"),),
    "maud-esteban": (moved("2025", "arrival"),),
    "goran-lipovac": (moved("2023", "arrival"), moved("2029-03-02", "departure", "Nordika")),
}


def article(title: str, summary: str = "", content: str | None = None) -> Article:
    return Article("a", "f", "e", "p", "o", "https://example.org/a", THURSDAY, title, summary, content)


def claims(
    title: str, summary: str = "", content: str | None = None, moves: Moves = MOVES
) -> tuple[Claim, ...]:
    return MATCHER.match(article(title, summary, content), moves)


def explain(title: str, summary: str = "", content: str | None = None) -> Explanation:
    return MATCHER.explain(article(title, summary, content), MOVES)


def brief(found: tuple[Claim, ...]) -> set[tuple[str, str, str]]:
    """Last name, kind and status of each claim."""
    return {(claim.person.split()[-1], claim.kind.value, claim.status.value) for claim in found}


def tokens(text: str) -> tuple[Token, ...]:
    sentence = Sentence(Span(0, len(text)), Section.TITLE, Shape.PLAIN, 0)
    return tokenize(Document(text, (sentence,)), sentence)
