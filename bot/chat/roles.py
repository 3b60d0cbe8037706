"""Roles in the reader's language, agreed in gender, with their articles and elisions. Pure."""

import re
from functools import lru_cache

from bot.chat.locale import Speech
from bot.model import Event, Gender, Watchlist, fold

# Roles whose wordings in both languages and genders the locale files know (``role-…``).
COMMON = (
    "ceo",
    "interim-ceo",
    "cto",
    "cfo",
    "coo",
    "cpo",
    "cmo",
    "cro",
    "cso",
    "strategy",
    "people",
    "revenue",
    "communications",
    "security",
    "legal",
    "research",
    "product",
    "president",
    "chair",
    "board",
    "vice-president",
    "vp-research",
    "vp-product",
    "vp-engineering",
    "researcher",
    "engineer",
    "cofounder",
    "founder",
    "policy",
)
_VOWELS = "aeiouyhàâäéèêëîïôöùûü"
_MASCULINE = re.compile(r"(vice-|co-?)?(directeur|fondateur|président|chercheur|ingénieur|conseiller|chef)$")
_FEMININE = re.compile(
    r"(vice-|co-?)?(directrice|fondatrice|présidente|chercheuse|ingénieure|conseillère|cheffe)$"
)


def typographic(text: str) -> str:
    """French as it is set in print: the curly apostrophe, and no-break spaces where they belong."""
    text = re.sub(r"(?<=\w)'(?=\w)", "’", text)
    text = re.sub(r"[ \u00a0\u202f]+([;?!])", "\u202f\\1", text)
    text = re.sub(r"[ \u00a0\u202f]+:", "\u00a0:", text)
    return re.sub(r"[ \u00a0\u202f]+»", "\u00a0»", re.sub(r"«[ \u00a0\u202f]+", "«\u00a0", text))


def of(name: str, speech: Speech, *, written: str) -> str:
    """« d’OpenAI », « de Meta »: *written* is the name as it will stand there."""
    return speech.say("of-vowel" if name[:1].lower() in _VOWELS else "of", name=written)


def that(name: str, speech: Speech, *, written: str) -> str:
    """« qu’Anna », « que Bob »."""
    return speech.say("that-vowel" if name[:1].lower() in _VOWELS else "that", name=written)


def role_of(event: Event, watchlist: Watchlist, language: str) -> str | None:
    """The event's role in *language*; a French one that is not known in English stays, in quotes."""
    return role_in(event.role, gender_of(event, watchlist), watchlist, language)


def gender_of(event: Event, watchlist: Watchlist) -> Gender:
    """What the watch list says, else what the articles show."""
    person = watchlist.person(event.person_id)
    return person.gender if person is not None and person.gender is not Gender.UNKNOWN else event.gender


def role_in(role: str | None, gender: Gender, watchlist: Watchlist, language: str) -> str | None:
    """*role* (as worded in a French article or in the watch list) in *language*."""
    if not role or not role.strip():
        return None
    speech, key = Speech(language), fold(role)
    if common := _common().get(key):
        if gender is Gender.UNKNOWN and speech.language == "fr":
            return typographic(role)
        return speech.say(f"role-{common}", gender=gender.value)
    if known := _known(watchlist).get(key):
        return typographic(known[speech.language])
    role = typographic(" ".join(role.split()))
    if speech.language == "fr" or role.isupper():
        return role
    return speech.say("role-foreign", role=role)


def is_head(role: str | None) -> bool:
    """True for whoever leads the whole organisation."""
    return bool(role) and _common().get(fold(role or "")) == "ceo"


def chairs(role: str | None) -> bool:
    """True for whoever presides over the board of directors."""
    return (
        bool(role)
        and re.match(r"presiden\w+ du conseil\b|chair\w* of the board\b", fold(role or "")) is not None
    )


def founds(role: str | None) -> bool:
    """True for founders and cofounders."""
    return bool(role) and re.match(r"(co ?)?(fond|found)", fold(role or "")) is not None


def subject(role: str | None, gender: Gender, speech: Speech, *, written: str) -> str | None:
    """« La directrice technique », None where the article cannot be known. *written* is the escaped role."""
    if role is None:
        return None
    if speech.language != "fr":
        return speech.say("the", role=written, form="m")
    if role[:1].lower() in _VOWELS:
        return speech.say("the", role=written, form="elided")
    head = re.split(r"[ ,]", role.lower())[0]
    form = "f" if _FEMININE.match(head) else "m" if _MASCULINE.match(head) else gender.value
    return speech.say("the", role=written, form=form) if form != Gender.UNKNOWN.value else None


@lru_cache(maxsize=1)
def _common() -> dict[str, str]:
    """The common roles by each of their folded wordings."""
    found = {}
    for name in COMMON:
        for speech in (Speech("en"), Speech("fr")):
            for gender in (Gender.FEMININE, Gender.MASCULINE):
                found[fold(speech.say(f"role-{name}", gender=gender.value))] = name
    return found


@lru_cache(maxsize=4)
def _known(watchlist: Watchlist) -> dict[str, dict[str, str]]:
    """The watch list's wordings by the folded one of either language."""
    wordings = [person.role for person in watchlist.people]
    wordings += [change.role for person in watchlist.people for change in person.changes]
    return {
        fold(text): {"fr": wording.fr, "en": wording.en}
        for wording in wordings
        if wording is not None
        for text in (wording.fr, wording.en)
    }
