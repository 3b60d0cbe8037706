"""Noun phrases that name a post or designate somebody by one.

« l'ex-directrice technique d'OpenAI » -> text « directrice technique », former, organisation
apart. The wording stays that of the article, without determiner, « ex- » and organisation.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import Token, fold, wording
from bot.matcher.language.verbforms import read_form
from bot.matcher.lexicon import roles as role_words
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import EFFECT_OF
from bot.matcher.lexicon.grammar import POSSESSIVES, THE, THIS
from bot.matcher.lexicon.pointing import POINTED_AT
from bot.matcher.names.name import Name, Sort
from bot.matcher.syntax.role_complements import organization_at, read_on
from bot.matcher.syntax.role_designations import demonym, new_head, once_with, one_of_a_post, one_of_them
from bot.matcher.syntax.role_determiners import (
    COUNTS,
    DETERMINERS,
    QUANTITIES,
    gender_by,
    of_any_gender,
    read_before,
)
from bot.model import Gender

_BARE = words(
    """
    transfuge transfuges recrue demissionnaire veteran veterane professeur professeure enseignant enseignante
    consultant consultante
    """
)  # designations without a determiner
_CHARGED = words("chargé chargée")  # « X, chargé de la gouvernance, »
_STARTS = frozenset(
    (
        *DETERMINERS,
        *COUNTS,
        *role_words.BEFORE,
        *role_words.POSTS,
        *role_words.DESIGNATIONS,
        *(fold(w) for w in _CHARGED),
    )
)


@dataclass(frozen=True, slots=True)
class Role:
    """A post at tokens ``[first, last)``. ``text`` is None for a mere designation (« l'intéressé »).

    ``head`` is the folded noun; ``definite`` says that it points at somebody known
    (« le chercheur »), ``owned`` that its determiner is possessive; ``count`` people are meant
    (0: one, or unsaid). ``organization`` is the name found in its complement.
    """

    first: int
    last: int
    head: str
    text: str | None
    gender: Gender
    former: bool = False
    incoming: bool = False
    definite: bool = False
    owned: bool = False
    determined: bool = False
    plural: bool = False
    count: int = 0
    organization: Name | None = None
    start: int = 0  # token at which ``text`` begins


def may_begin_role(word: str) -> bool:
    """Whether the phrase of a role may begin at a folded word."""
    return word in _STARTS or word.rsplit("-", 1)[-1] in role_words.DESIGNATIONS


_GOING_ON = (
    role_words.CLOSE_ONES.keys() | POINTED_AT.keys() | QUANTITIES | {"bonne", "petite", "tres", "plus"}
)


def may_go_on_role(token: Token) -> bool:
    """Whether the phrase of a role that an article begins may go on with a word."""
    word = token.fold
    if word == "de" or word in _GOING_ON or may_begin_role(word):  # « un de ses … »
        return True
    native = word.endswith(role_words.DEMONYM_ENDINGS) and word not in role_words.NO_NATIVES
    return token.capital and native  # « la Vénitienne »; not « le Grand Palais »


def find_role(
    tokens: tuple[Token, ...], i: int, names: Mapping[int, Name], is_verb: Callable[[int], bool]
) -> Role | None:
    """The role whose phrase begins at token *i*, its determiner included; None if there is none."""
    j, determiner, count, former, incoming = read_before(tokens, i)
    if j >= len(tokens) or (j in names and not former and names[j].sort is not Sort.THING):
        return None
    head = tokens[j].fold
    if former and tokens[j - 1].fold in role_words.FORMER and (j in names or head in ("de", "d'", "du")):
        return _alumnus(tokens, i, j, names, determiner, count)
    if close := _close_one(tokens, i, j, names, determiner, count):
        return close
    if not determiner and ((head == "figure" and _figures(tokens, i, j)) or _of_a_thing(tokens, i)):
        return None
    gender = role_words.POSTS.get(head) or _charge(tokens, j, is_verb)
    gender = gender or one_of_a_post(tokens, i, j, determiner)
    gender = gender or ("e" if incoming and new_head(tokens, j) else None)
    designation = gender is None
    if designation:
        gender = role_words.DESIGNATIONS.get(head) or role_words.DESIGNATIONS.get(head.rsplit("-", 1)[-1])
        pointed = gender is None and determiner in THIS
        gender = POINTED_AT.get(head) if pointed else gender
        gender = gender or demonym(tokens, j, determiner) or one_of_them(tokens, i, j)
        gender = None if _of_a_house(names, j) else gender
        once = once_with(tokens, j, names) if former else None
        gender = gender or once
        if head in ("voix", "figure", "visage") and not _whole(tokens, j):
            return None
        if head in role_words.CALLINGS and not former and determiner not in ("un", "une", *THIS):
            return None
        if gender is None or (determiner == "" and head not in _BARE) or (is_verb(j) and not once):
            return None
    elif head == "cadre" and i and tokens[i - 1].fold == "dans":
        return None  # « dans le cadre de »
    elif head in _OF_PHRASES and not _whole(tokens, j, determiner):
        return None
    gender = "e" if of_any_gender(tokens, j) else gender
    last, organization, kept = read_on(tokens, j, names, is_verb)
    if head == "general" and determiner not in ("le", "un", "ce"):
        return None
    plural = (head.endswith(("s", "eaux")) and head not in role_words.INVARIABLE) or count > 1
    pair = head in role_words.GROUPS_OF and determiner not in ("son", "sa")  # « son binôme » is one of two
    plural = pair or (plural and determiner not in ("un", "une", "le", "la", "l'", *THIS))
    return Role(
        i,
        last,
        head,
        None if designation else wording(tokens, kept),
        gender_by(gender or "u", determiner),
        former=former,
        incoming=incoming,
        definite=determiner in ("le", "la", "l'", "les", "ce", "cet", "cette", "ces"),
        owned=determiner in POSSESSIVES,
        determined=determiner != "",
        plural=plural,
        count=role_words.GROUPS_OF.get(head, count) if pair else count,
        organization=None if head in POINTED_AT and designation else organization,
        start=j,
    )


def _of_a_thing(tokens: tuple[Token, ...], i: int) -> bool:
    """« l'appli star d'Y », « le modèle phare »: behind a noun that is no post."""
    before = tokens[i - 2 : i] if i > 1 else ()
    called = tokens[i].fold in role_words.FAME and len(before) > 1 and before[0].fold in THE | POSSESSIVES
    return called and before[1].word and before[1].text.islower()


def _of_a_house(names: Mapping[int, Name], j: int) -> bool:
    """« le californien Z »: a house, and nobody."""
    return j + 1 in names and names[j + 1].sort in (Sort.WATCHED, Sort.COMPANY)


def _charge(tokens: tuple[Token, ...], j: int, is_verb: Callable[[int], bool]) -> str | None:
    """« X, chargée de la gouvernance, »: what they look after, in place of a post."""
    if tokens[j].low not in _CHARGED or not j or tokens[j - 1].text not in (",", "(", "–"):
        return None
    k = j + 1
    if k + 1 >= len(tokens) or tokens[k].fold not in ("de", "d'", "du", "des"):
        return None
    if tokens[k + 1].fold in ("l'", "la", "le", "les") and k + 2 < len(tokens) and is_verb(k + 2):
        return None  # « chargé de le remplacer »
    return "f" if tokens[j].low.endswith("e") else "m"


def _close_one(
    tokens: tuple[Token, ...], i: int, j: int, names: Mapping[int, Name], determiner: str, count: int
) -> Role | None:
    """« un proche de X », « deux fidèles de X »: somebody to be named, not X."""
    gender, owner = role_words.CLOSE_ONES.get(tokens[j].fold), names.get(j + 2)
    if gender is None or owner is None or owner.sort is not Sort.PERSON or tokens[j + 1].fold not in _OF:
        return None
    plural = count > 1 or determiner in ("les", "des")
    if not plural and determiner not in ("un", "une"):
        return None
    if _speaks(tokens[owner.last : owner.last + 2]):
        return None  # « un proche de X dément son départ »: told of X
    return Role(
        i,
        owner.last,
        tokens[j].fold,
        None,
        gender_by(gender, determiner),
        definite=count > 1,
        determined=True,
        plural=plural,
        count=count,
        start=j,
    )


_OF = ("de", "d'")


def _speaks(after: tuple[Token, ...]) -> bool:
    """« dément », « a confirmé »: a verb that says something of what somebody does."""
    perfect = len(after) > 1 and after[0].fold in ("a", "ont")
    said = after[-1:] if perfect else after[:1]
    return any(
        reading.lemma in EFFECT_OF and (reading.tense is Tense.PARTICIPLE) is perfect
        for token in said
        for reading in read_form(token)
    )


def _alumnus(
    tokens: tuple[Token, ...], i: int, j: int, names: Mapping[int, Name], determiner: str, count: int
) -> Role | None:
    """« ex-Coinbase », « l'ancien de Google »: somebody by where they were."""
    ware = names.get(j + 1) if tokens[j].fold in _OF else None
    there = j + (tokens[j].fold in _OF and j + 1 < len(tokens) and tokens[j + 1].fold == "chez")
    step = (names[j], names[j].last) if j in names else organization_at(tokens, there, names)
    made = step is None and ware is not None and ware.sort is Sort.THING  # « deux anciens de Chrome »
    if made and ware is not None:
        step = ware, ware.last
    word = tokens[j - 1].fold
    if step is None and j not in names and determiner in THIS:  # « cette ancienne du lycée Fabert »
        gender = Gender.FEMININE if word == "ancienne" else Gender.MASCULINE
        return Role(i, j, "ancien", None, gender, former=True, definite=True, determined=True, start=j - 1)
    if step is None:
        return None
    name, last = step
    mixed = [token.fold for token in tokens[last : last + 2]] in (["et", "de"], ["et", "d'"])
    gender = {"ancien": Gender.MASCULINE, "ancienne": Gender.FEMININE}.get(word, Gender.UNKNOWN)
    return Role(
        i,
        last,
        "ancien",
        None,
        gender,
        former=True,
        definite=determiner in ("l'", "le", "la", "les", "ces", *THIS),
        determined=determiner != "",
        plural=word.endswith("s") or count > 1 or determiner in ("les", "ces"),  # « deux ex d'Y »
        count=0 if mixed else count,
        organization=None if made else name,
        start=j - 1,
    )


def _figures(tokens: tuple[Token, ...], i: int, j: int) -> bool:
    """« X figure parmi les cofondateurs », « Parmi les cofondateurs figure X »: a verb."""
    following = tokens[j + 1].fold if j + 1 < len(tokens) else ""
    return following in _FIGURING or any(token.fold in ("parmi", "cotes") for token in tokens[:i])


_FIGURING = words("parmi au aux dans sur elle lui egalement aussi en desormais")


_OF_PHRASES = frozenset(("no", "numero", "bras", "chief", "head", "lead", "voix"))


def _whole(tokens: tuple[Token, ...], j: int, determiner: str = "la") -> bool:
    """« numéro 2 », « bras droit », « Chief … Officer », « Head of … »: the noun alone says nothing."""
    if j + 1 >= len(tokens):
        return False
    following = tokens[j + 1].fold
    if tokens[j].fold in ("no", "numero"):
        return following in ("un", "deux", "trois", "1", "2", "3")
    if tokens[j].fold == "bras":
        return following == "droit"
    if tokens[j].fold == "voix" and determiner != "la":
        return determiner == "sa"  # not « l'une des cinq voix de l'application »
    if tokens[j].fold in ("voix", "figure", "visage", "lead"):
        return following in ("de", "d'", "du") or tokens[j].fold == "lead"
    return following == "of" if tokens[j].fold == "head" else tokens[j + 1].word
