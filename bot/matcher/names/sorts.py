"""What a capitalised name is the name of, by the tables and by its form: « Emma Tunis », « la Bretonne
Jeanne Durand », « OrbisAI »."""

import re
from collections.abc import Sequence

from bot.matcher.language import dictionary
from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import proper, words
from bot.matcher.lexicon.grammar import ALONE
from bot.matcher.lexicon.organizations import NETWORKS
from bot.matcher.lexicon.roles import AIDES, DESIGNATIONS, POSTS, UNITS
from bot.matcher.names.capitals import begins, is_french, is_native
from bot.matcher.names.companies import JOINING, has_staff, introduced, is_presided, past_date
from bot.matcher.names.employers import chosen, come_from, hires
from bot.matcher.names.name import Sort
from bot.matcher.names.watched import Words

_CAMEL = re.compile(r"[A-Z]?[a-z]+[A-Z]\w*$|\w+AI$|\w+\.(?:ai|AI|io|com)$")
_DIGIT = re.compile(r"\d")
_FULL = 2  # a given name and a last one
_APART = 4  # a guess by form needs no more words than this
_HANDING = re.compile(
    r"(?:ced|confi|laiss|pass|transm|succed|remet|revien|incomb|echo|donn|remplac|offr|deroul|appel|propos"
    r"|place$|bienvenue$|adieu|honneur$|ouvr|elargi|eten|agrandi|obei|repond|rapporter|quant$|revoir$|hommage$|pret|attribu|suppos|song|pens)\w*$"
)
_BETTING = re.compile(r"(?:mis|pari|devolu|main|grappin|port|retomb|appu|compt|repos)\w*$")

# The first words of the names of several words.
LONG_STARTS = frozenset(
    "l'" if name.startswith("l'") else name.split()[0]
    for name in (*proper.OUTLETS, *proper.COMPANY_NAMES, *proper.PLACE_NAMES)
    if " " in name or name.startswith("l'")
)


def listed_sort(words: Words, tokens: Sequence[Token], i: int) -> Sort | None:
    """By the tables, the name of *words* that begins at token *i*."""
    joined = " ".join(words).replace("l' ", "l'")
    if joined in proper.OUTLETS:
        return Sort.OUTLET
    if joined in proper.COMPANY_NAMES:
        return Sort.THING if _run_for(tokens, i) else Sort.COMPANY
    if joined in proper.PLACE_NAMES:
        return Sort.PLACE
    if len(words) > 1:
        return None
    token = tokens[i]
    if joined in proper.TOWN_NAMES and _surname_behind(tokens, i):
        return None  # « Austin Reed »
    if joined in NETWORKS and i and tokens[i - 1].fold in _POSTED:
        return Sort.OUTLET  # « X sur LinkedIn », « selon son profil LinkedIn »
    if joined in proper.COMPANIES and has_staff(tokens, i):
        return Sort.COMPANY
    if joined in _ARTIFICIAL and token.text.isupper() and i and _begins_name(tokens[i - 1], joined):
        return None  # « Field AI », and not « Brèves IA »
    if _DIGIT.search(joined) and any(map(str.isalpha, joined)) and _of_a_house(tokens, i):
        return Sort.COMPANY  # « chez 8VC »
    if (joined in proper.THINGS and token.fold not in proper.NOT_NAMES) or _DIGIT.search(joined):
        return Sort.THING
    if joined in proper.COMPANIES:
        return Sort.COMPANY
    surname = i > 0 and tokens[i - 1].capital and tokens[i - 1].fold in proper.GIVEN  # « Emma Tunis »
    place = joined in proper.PLACES and not (token.text.isupper() or surname)
    return Sort.PLACE if place else None


def _run_for(tokens: Sequence[Token], i: int) -> bool:
    """« X, candidate à la Maison-Blanche »: no house that anybody leaves, or goes to as yet."""
    running = [k for k in (i - 2, i - 3) if k >= 0 and tokens[k].fold in _RUNNING]
    return any(tokens[k + 1].fold in ("a", "pour") for k in running)


_RUNNING = words("candidat candidate candidats candidates candidature favori favorite pretendant pretendante")
_ARTIFICIAL = frozenset(("ai", "ia"))


_JOINED = re.compile(r"(?:chez|(?:re)?joi(?:nt|ndre|gnent|ndra|ndrait)|ralli(?:e|er|era))$")
_LEAVING = re.compile(r"(?:quitt\w*|departs?|travaill\w*)$")


def _of_a_house(tokens: Sequence[Token], i: int) -> bool:
    """« chez 8VC », « quitte Y pour 8VC »; not « lance o3 », « abandonne o1 pour o3 », « pour 15m »."""
    if hires(tokens, i, i + 1):
        return True
    if not i or (tokens[i].text[0].isdigit() and tokens[i].text.islower()):
        return False
    previous = tokens[i - 1].fold
    if previous == "pour":
        return any(_LEAVING.match(token.fold) for token in tokens[:i])
    return bool(_JOINED.match(previous)) or chosen(tokens, i)


def uncapitalised(tokens: Sequence[Token], i: int) -> bool:
    """« chez lastminute », « par a16z »: a house that has no capital, where nothing else can be."""
    token = tokens[i]
    if not i or not token.word or token.capital or not token.text.islower():
        return False
    if _DIGIT.search(token.fold):
        return any(map(str.isalpha, token.fold)) and _of_a_house(tokens, i)
    return (
        tokens[i - 1].fold == "chez" and not is_french(token.low) and dictionary.lemma(token.low) == token.low
    )


def _begins_name(token: Token, suffix: str) -> bool:
    named = token.capital and token.word and token.fold not in proper.NOT_NAMES
    return named and (suffix == "ai" or not is_french(token.low))


def _surname_behind(tokens: Sequence[Token], i: int) -> bool:
    """What follows a town can only be the last name of somebody called by it, and no town is spoken of."""
    row = tokens[i + 1 : i + 3]
    if not row or not (row[0].capital and row[0].word) or row[0].fold in _NO_SURNAMES:
        return False
    before = tokens[i - 1].fold if i else ""
    called = tokens[i].fold in _CALLED and before not in (
        "a",
        "en",
        "de",
        "san",
    )  # « Sofia Martin », « José María Ruiz »
    if called:
        return True
    if len(row) > 1 and row[1].capital:
        return False
    if is_french(row[0].low) or row[0].fold in proper.GIVEN:
        return False
    return before not in ("en", "vers", "depuis", "pres")


_CALLED = ("sofia", "jose")
_NO_SURNAMES = proper.NOT_NAMES | proper.PLACES | proper.COMPANIES | proper.THINGS | proper.COMPANY_SUFFIXES
_POSTED = frozenset("(") | words("sur via profil page compte fil message post publication")


def guess_sort(tokens: tuple[Token, ...], first: int, last: int, words: Words) -> Sort | None:
    if last - first > 1 and (words[-1] in proper.COMPANY_SUFFIXES or words[0] in proper.COMPANY_PREFIXES):
        return Sort.COMPANY
    if last - first == 1:
        camel = _CAMEL.match(tokens[first].text)
        return (
            Sort.COMPANY if camel and words[0] not in proper.GIVEN and not words[0].startswith("mc") else None
        )
    if first and tokens[first - 1].fold in ("for", "of", "the", "and", "&"):
        return Sort.THING
    if words[1:2] == (".",):
        return Sort.PERSON  # « J. R. Whitmore »
    if words[0] == "the" or any(c.isdigit() for word in words for c in word):
        return Sort.OUTLET if words[0] == "the" else Sort.THING
    shown = come_from(tokens, first) or is_presided(tokens, first)
    if introduced(tokens, first) or (words[0] not in proper.GIVEN and shown):
        return Sort.COMPANY
    previous = tokens[first - 1].fold if first else ""
    if previous in UNITS and words[0] not in proper.GIVEN:
        return Sort.THING  # « le département Machine Learning »
    joined = JOINING.match(past_date(tokens, first)) and words[0] not in proper.GIVEN
    if joined or chosen(tokens, first) or hires(tokens, first, last):
        return Sort.COMPANY
    if _labels(tokens, first, words[0]) and not _called(tokens, last):
        return None
    town = words[0] in _CALLED or (words[0] in proper.TOWN_NAMES and last - first == _FULL)
    given = words[0] in proper.GIVEN and words[0] not in proper.PLACES
    length = sum(word not in proper.PARTICLES for word in words)  # « Juan Carlos de la Cruz »
    if length > _APART or any(word in proper.PLACES | proper.THINGS for word in words[town:]):
        tunis = given and last - first == _FULL and words[1] not in proper.THINGS
        return Sort.PERSON if tunis else None  # « Emma Tunis »
    verbs = _HANDING if previous == "a" else _BETTING if previous == "sur" else None
    around = tokens if first == 1 else tokens[:first]  # « À X, Y confie la recherche »
    handed = (
        verbs is not None and last - first in (_FULL, _FULL + 1) and any(verbs.match(t.fold) for t in around)
    )
    if (
        words[0] not in proper.GIVEN
        and not (handed or town or _is_theirs(tokens, last))
        and previous
        in (
            "a",
            "au",
            "en",
            "dans",
            "sur",
            "la",
            "les",
            "aux",
            "le",
            "du",
            "l'",
        )
    ):
        return None
    return Sort.PERSON


def _labels(tokens: Sequence[Token], first: int, word: str) -> bool:
    """« Affaire Durand : … », « Procès Durand »: an ordinary word that has its capital from its place."""
    if word in ALONE and begins(tokens, first):
        return True  # « Seul Noir du groupe républicain, il … »
    given = len(word) < _WORDED or word in proper.GIVEN or word in proper.PARTICLES
    return begins(tokens, first) and not given and is_french(tokens[first].low)


def _called(tokens: Sequence[Token], last: int) -> bool:
    """« Collin Durand, lui, … », « Collin Durand, chercheur, … »: what stands behind is said of somebody."""
    row = [token.fold for token in tokens[last : last + 2]]
    return len(row) > 1 and row[0] == "," and (row[1] in ("lui", "elle") or row[1] in POSTS)


def _is_theirs(tokens: Sequence[Token], last: int) -> bool:
    """« …, jusqu'ici son second, », « …, son adjoint, »: who that is to somebody."""
    row = [token.fold for token in tokens[last : last + 5]]
    whose = next((k for k, word in enumerate(row) if word in ("son", "sa", "leur")), 0)
    apart = row[:1] == [","] and whose > 0 and whose + 1 < len(row)
    return apart and row[whose + 1] in (*POSTS, *AIDES)


_WORDED = 5  # letters: « Lin », « Mai » are given names abroad


def after_company(tokens: Sequence[Token], first: int, last: int) -> int:
    """« l'ex-Orbis Jeanne Durand », « chez Orbis Jeanne Durand »: where the person's name begins."""
    previous = tokens[first - 1].fold if first else ""
    if last - first < 3 or tokens[first].fold in proper.GIVEN:
        return first
    if JOINING.match(previous) or previous in ("de", "d'"):  # « le patron d'Orbis Jeanne Durand »
        given = (k for k in range(first + 1, last - 1) if tokens[k].fold in proper.GIVEN)
        return next(given, first)
    return first + 1 if previous == "ex-" else first


_NO_NATIVES = frozenset(("fondation", "fonds", "institut", "musee", "prix", "docteur", "banque", "groupe"))


_THE = frozenset(("le", "la", "l'", "au", "du"))


def after_demonym(tokens: Sequence[Token], first: int, last: int) -> int:
    """« la Bretonne Jeanne Durand »: where the person's name begins."""
    called = tokens[first].fold
    described = called in DESIGNATIONS or called in POSTS
    native = first > 0 and tokens[first - 1].fold in ("le", "la", "l'")  # « le Rennais Yves Morvan »
    described = described or (native and called not in proper.COMPANY_PREFIXES | _NO_NATIVES)
    if described and last - first > 2 and tokens[first + 1].fold in proper.GIVEN:
        return first + 1
    if native and last - first == 3 and called.partition("-")[0].endswith("o") and "-" in called:
        return first + 1  # « le Franco-Ivoirien Yao Kouamé »
    whole = last - first in (_FULL + 1, _FULL + 2) and tokens[first - 1].fold in _THE if first else False
    if whole and is_native(called):
        return first + 1  # « à la Gantoise Liesbet Vermeer », of no given name that is known
    elided = first > 0 and tokens[first - 1].fold == "l'" and last - first == 3
    if elided and tokens[first].fold in DESIGNATIONS:  # « l'Indienne Radha Menon »
        return first + 1
    return first
