"""A post worded for the one person who holds it: in the singular, and in their gender."""

from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import INVARIABLE, POSTS
from bot.matcher.syntax.roles import Role
from bot.model import Gender

# What opens the complement of a post, where the agreement ends.
_INSIDE = words("de des du d' en a au aux chez pour of for")
_FEMININE = (  # ending of the masculine, ending of the feminine; the first that fits
    ("chercheur", "chercheuse"),
    ("chef", "cheffe"),
    ("ingénieur", "ingénieure"),
    ("superviseur", "superviseuse"),
    ("développeur", "développeuse"),
    ("ambassadeur", "ambassadrice"),
    ("teur", "trice"),
    ("ier", "ière"),
    ("ier", "iere"),
    ("ller", "llère"),
    ("if", "ive"),
    ("al", "ale"),
    ("nel", "nelle"),
    ("ien", "ienne"),
    ("patron", "patronne"),
    ("ident", "idente"),
    ("joint", "jointe"),
    ("geant", "geante"),
    ("tant", "tante"),
    ("cat", "cate"),
    ("rant", "rante"),
    ("é", "ée"),
)
_CHIEF_OFFICE = "direction generale"  # who takes it is the chief executive
_ALIKE = words("senior marketing produit france europe")


def singular(role: Role) -> str | None:
    """The role as one person holds it: « cofondateurs d'Y » shared by two is « cofondateur d'Y »."""
    if not role.text:
        return role.text
    opens = role.start == 0 and role.text[1:2].islower()  # the capital of the sentence
    text = role.text[0].lower() + role.text[1:] if opens else role.text
    text = text.lower() if text.isupper() and " " in text else text  # of a title all in capitals
    one_of = role.head.endswith("s") and role.head not in INVARIABLE  # « l'un des vice-présidents »
    if not (role.plural or one_of):
        return text
    told = text.split(" ")
    for i, word in enumerate(told):
        low = fold(word)
        if _opens_complement(low):
            break
        if low.endswith("eaux"):
            told[i] = word[:-1]  # « cerveaux »
        elif low.endswith("aux"):
            told[i] = word[:-3] + "al"
        elif low.endswith("s") and low not in INVARIABLE and len(low) > 3:
            told[i] = word[:-1]
        if low.startswith("charge"):
            break
    return " ".join(told)


def agreeing(text: str, gender: Gender) -> str:
    """« directeur scientifique » of a woman is « directrice scientifique »."""
    if fold(text).startswith(_CHIEF_OFFICE):
        held = "directrice générale" if gender is Gender.FEMININE else "directeur général"
        return held + text[len(_CHIEF_OFFICE) :]
    told = text.split(" ")
    of_head = POSTS.get(fold(told[0]))
    if of_head not in ("f", "m") or gender is Gender.UNKNOWN or of_head == gender:
        return text
    for i, word in enumerate(told):
        low = fold(word)
        if _opens_complement(low) or (i and low in _ALIKE):
            break
        told[i] = _turned(word, gender)
        if low.startswith("charge"):
            break
    return " ".join(told)


def _turned(word: str, gender: Gender) -> str:
    for masculine, feminine in _FEMININE:
        had, wanted = (masculine, feminine) if gender is Gender.FEMININE else (feminine, masculine)
        if word.endswith(had) and not (gender is Gender.FEMININE and word.endswith(feminine)):
            return word.removesuffix(had) + wanted
    return word


def _opens_complement(low: str) -> bool:
    return low in _INSIDE or "'" in low or "’" in low
