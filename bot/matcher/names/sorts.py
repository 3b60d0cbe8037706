"""What a capitalised name is the name of, by its form and by the words around it."""

import re
from collections.abc import Sequence

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import organizations as org_words
from bot.matcher.lexicon import proper
from bot.matcher.lexicon.calendar import MONTHS, NUMBERS, TENS, WEEKDAYS
from bot.matcher.lexicon.grammar import ALONE, DETERMINERS, PREPOSITIONS
from bot.matcher.lexicon.roles import DESIGNATIONS, POSTS
from bot.matcher.names.capitals import begins, is_french
from bot.matcher.names.name import Sort
from bot.matcher.names.watched import Words

_CAMEL = re.compile(r"[A-Z]?[a-z]+[A-Z]\w*$|\w+AI$")
_DIGIT = re.compile(r"\d")
_FULL = 2  # a given name and a last one
_APART = 4  # a guess by form needs no more words than this
_BAPTIZED = re.compile(r"(?:re)?(?:baptis|denomm|nomm|appel|intitul)ee?$")
_MADE = re.compile(r"(?:co-?)?(?:fond|cre|lanc|mont)ee?$")
_RECRUITING = re.compile(
    r"(?:recrut|embauch|debauch|engag|rafl|perd|nomm|rapatri|enrol|recuper|accueill|chip|piqu|souffl|ravi|arrach|attir"
    r"|capt|happ|siphonn|subtilis|remerci|limog|licenci|mis|pioch|promeu|designe|congedi|vire)(?:e|era|ait|t|r)?$"
    r"|(?:s'|se|met|fait)$"
)
_RAISING = re.compile(r"(?:lev|boucl|empoch|recolt|amass)(?:e|era|ait)$")
_MONEY = frozenset(("million", "millions", "milliard", "milliards"))
_JOINERS = re.compile(
    r"(?:chez|direction|(?:re)?joi(?:nt|ndre|gnent|ndra|ndrait|ndront|gnait|gnant)"
    r"|(?:re)?integr(?:e|er|ent|era|erait|ant)|(?:co)?fond(?:e|er|ent|era|ant|ait)"
    r"|quitt(?:e|er|ent|era|erait|ant|ait)|ralli(?:e|er|ent|era|erait)|lach(?:e|er|ent)|delaiss(?:e|er|ent)"
    r"|mont(?:e|er|era|ait|ant)|bati(?:t|r|ra)?"
    r"|desert(?:e|er|ent)|troqu(?:e|er|ent|ant)|cre(?:e|er|ent|era|ait|ant)|lanc(?:e|er|ent|era|ait|ant)|regagn(?:e|er|ent|era)"
    r"|rachet(?:e|er|ent|era)|acquier(?:t|ent)|absorb(?:e|er|ent))$"
)
_MOVING = re.compile(r"(?:(?:re)?joi(?:nt|ndre|gnent|ndra)|(?:re)?integr|quitt|ralli|desert|regagn)\w*$")
_HANDING = re.compile(
    r"(?:ced|confi|laiss|pass|transm|succed|remet|revien|incomb|echo|donn|remplac|offr|deroul|appel|propos"
    r"|place$|bienvenue$|adieu|honneur$|ouvr)\w*$"
)
_BETTING = re.compile(r"(?:mis|pari|devolu|main|grappin|port|retomb|appu|compt|repos)\w*$")
_TAKING_FROM = re.compile(r"(?:chip|piqu|souffl|ravi|arrach|rafl|subtilis|derob|debauch|prend|pris|pass)\w*$")


_PEOPLED = re.compile(
    r"(?:(?:re)?venue?s?|arrivee?s?|issue?s?|transfuges?|patronn?e?|pdg|provenance|ancienn?e?s?|dirigeante?"
    r"|fondat(?:eur|rice)|cofondat(?:eur|rice)|president?e?|direct(?:eur|rice)|cheff?e?|debauchee?s?)$"
)


def _has_staff(tokens: Sequence[Token], i: int) -> bool:
    """« chez Slack », « venue de Slack », « la patronne de Zoom »: the company, not what it makes."""
    previous = [token.fold for token in tokens[max(0, i - 2) : i]]
    if previous[-1:] in (["chez"], ["ex-"]):
        return True
    ahead = tokens[i + 1 : i + 3]
    if previous[-1:] in (["de"], ["d'"]) and len(ahead) > 1 and ahead[0].fold == "a" and ahead[1].capital:
        return True  # « de Slack à Figma »
    held = [token.fold for token in tokens[max(0, i - 5) : i - 1] if token.word]
    if previous[-1:] in (["de"], ["d'"]) and any(_PEOPLED.match(word) for word in held[-3:]):
        return True  # « l'ex-directeur financier de Slack »
    if begins(tokens, i) and i + 1 < len(tokens) and _RECRUITING.match(tokens[i + 1].fold):
        return True  # « Slack perd sa patronne »
    return len(previous) == 2 and previous[1] in ("de", "d'") and bool(_PEOPLED.match(previous[0]))


def _come_from(tokens: Sequence[Token], i: int) -> bool:
    """« venu de Coefficient Giving »: nobody comes from somebody."""
    previous = [token.fold for token in tokens[max(0, i - 3) : i]]
    if len(previous) == 3 and previous[0] in DETERMINERS:
        return False  # « l'arrivée de X »
    return len(previous) > 1 and previous[-1] in ("de", "d'") and bool(_COME.match(previous[-2]))


def is_led(tokens: Sequence[Token], first: int) -> bool:
    """« le patron de Hachette Filipacchi »: nobody is the patron of somebody."""
    previous = [token.fold for token in tokens[max(0, first - 2) : first]]
    return (
        len(previous) == 2
        and previous[1] in ("de", "d'")
        and bool(_LEADER.match(previous[0]))
        and tokens[first].fold not in proper.GIVEN
    )


_LEADER = re.compile(
    r"(?:(?:vice-)?president?e?|patronn?e?|pdg|(?:co)?fondat(?:eur|rice)|proprietaire|dirigeante?)$"
)
_COME = re.compile(r"(?:(?:re)?venue?s?|arrivee?s?|issue?s?|transfuges?|provenance|debarquee?s?)$")

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
        return Sort.COMPANY
    if joined in proper.PLACE_NAMES:
        return Sort.PLACE
    if len(words) > 1:
        return None
    token = tokens[i]
    if joined in proper.COMPANIES and _has_staff(tokens, i):
        return Sort.COMPANY
    if (joined in proper.THINGS and token.fold not in proper.NOT_NAMES) or _DIGIT.search(joined):
        return Sort.THING
    if joined in proper.COMPANIES:
        return Sort.COMPANY
    surname = i > 0 and tokens[i - 1].capital and tokens[i - 1].fold in proper.GIVEN  # « Emma Tunis »
    place = joined in proper.PLACES and not (token.text.isupper() or surname)
    return Sort.PLACE if place else None


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
    if words[0] == "the" or any(c.isdigit() for word in words for c in word):
        return Sort.OUTLET if words[0] == "the" else Sort.THING
    if _introduced(tokens, first) or (words[0] not in proper.GIVEN and _come_from(tokens, first)):
        return Sort.COMPANY
    previous = tokens[first - 1].fold if first else ""
    if _JOINERS.match(_past_date(tokens, first)) and words[0] not in proper.GIVEN:
        return Sort.COMPANY
    if _labels(tokens, first, words[0]):
        return None
    given = words[0] in proper.GIVEN and words[0] not in proper.PLACES
    if last - first > _APART or any(word in proper.PLACES or word in proper.THINGS for word in words):
        town = given and last - first == _FULL and words[1] not in proper.THINGS
        return Sort.PERSON if town else None  # « Emma Tunis »
    verbs = _HANDING if previous == "a" else _BETTING if previous == "sur" else None
    handed = verbs is not None and last - first == 2 and any(verbs.match(t.fold) for t in tokens[:first])
    if (
        words[0] not in proper.GIVEN
        and not handed
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


_WORDED = 5  # letters: « Lin », « Mai » are given names abroad


def after_company(tokens: Sequence[Token], first: int, last: int) -> int:
    """« l'ex-Orbis Jeanne Durand », « chez Orbis Jeanne Durand »: where the person's name begins."""
    previous = tokens[first - 1].fold if first else ""
    if last - first < 3 or tokens[first].fold in proper.GIVEN:
        return first
    if _JOINERS.match(previous):
        given = (k for k in range(first + 1, last - 1) if tokens[k].fold in proper.GIVEN)
        return next(given, first)
    return first + 1 if previous == "ex-" else first


_NO_NATIVES = frozenset(("fondation", "fonds", "institut", "musee", "prix", "docteur", "banque", "groupe"))


def after_demonym(tokens: Sequence[Token], first: int, last: int) -> int:
    """« la Bretonne Jeanne Durand »: where the person's name begins."""
    called = tokens[first].fold
    described = called in DESIGNATIONS or called in POSTS
    native = first > 0 and tokens[first - 1].fold in ("le", "la", "l'")  # « le Rennais Yves Morvan »
    described = described or (native and called not in proper.COMPANY_PREFIXES | _NO_NATIVES)
    if described and last - first > 2 and tokens[first + 1].fold in proper.GIVEN:
        return first + 1
    elided = first > 0 and tokens[first - 1].fold == "l'" and last - first == 3
    if elided and tokens[first].fold in DESIGNATIONS:  # « l'Indienne Radha Menon »
        return first + 1
    return first


def _number(word: str) -> bool:
    """« Cinquante-huit », « vingt »."""
    return word in NUMBERS or word.split("-")[0] in TENS


def names_company(tokens: Sequence[Token], first: int, last: int) -> bool:
    """A capitalised word where an organisation is expected."""
    if _introduced(tokens, first) or _presented(tokens, first, last):
        return True
    previous = tokens[first - 1].fold if first else ""
    if _JOINERS.match(_past_date(tokens, _past_pronoun(tokens, first))) or _BAPTIZED.match(previous):
        return True
    alone = last - first == 1 and tokens[first].fold not in proper.GIVEN and not _number(tokens[first].fold)
    if alone and previous in ("l'", "le", "la") and first > 1 and not is_french(tokens[first].low):
        return bool(_MOVING.match(tokens[first - 2].fold))  # « a quitté l'Irif pour Orbis »
    if alone and previous in ("a", "contre") and not is_french(tokens[first].low):
        return any(
            _TAKING_FROM.match(token.fold) or token.fold.startswith("troqu") for token in tokens[:first]
        )
    if (
        alone
        and first == 0
        and last < len(tokens)
        and tokens[last].text == ":"
        and not is_french(tokens[first].low)
    ):
        return True
    if alone and first == 0 and _raises_money(tokens, last):
        return True
    if alone and previous != "(" and begins(tokens, first) and last < len(tokens):
        strange = first == 0 and tokens[last].text.islower() and not is_french(tokens[first].low)
        worded = tokens[last].fold in ("s'", "se") and is_french(tokens[first].low)  # « Parti se reposer »
        return (bool(_RECRUITING.match(tokens[last].fold)) and not worded) or (
            strange and (tokens[last].low == "a" or tokens[last].fold not in PREPOSITIONS)
        )
    if (
        alone
        and previous in ("pour", "par", "d'", "de", "avec", "vers", "apres", "contre")
        and not is_french(tokens[first].low)
    ):
        return True
    bracketed = previous == "(" and last < len(tokens) and tokens[last].text in ",)"
    worded = tokens[first].fold in POSTS or is_french(tokens[first].low)  # « (CPO) », « (Ventes) »
    bracketed = bracketed and not (alone and worded)
    prefixed = previous == "ex-"
    return (bracketed or prefixed) and not any(c.isdigit() for c in tokens[first].text)


def _raises_money(tokens: Sequence[Token], last: int) -> bool:
    """« Sillage lève 350 millions »: what raises money is a company, and no ordinary word."""
    raises = last < len(tokens) and bool(_RAISING.match(tokens[last].fold))
    return raises and any(token.fold in _MONEY for token in tokens[last : last + 5])


def _past_date(tokens: Sequence[Token], first: int) -> str:
    """The word before, but for a date: « a rejoint en mars X », « a lancé l'an dernier Y »."""
    words = [token.fold for token in tokens[max(0, first - 4) : first]]
    if len(words) > 3 and words[-1] in ("dernier", "derniere"):
        return words[-4]
    if len(words) > 2 and words[-2] == "en" and (words[-1] in MONTHS or words[-1].isdigit()):
        return words[-3]
    return words[-2] if len(words) > 1 and words[-1] in WEEKDAYS else words[-1] if words else ""


def _past_pronoun(tokens: Sequence[Token], first: int) -> int:
    """« rejoint, lui, X », « quitte elle X »: the position of the name, or of the pronoun before it."""
    at = first
    while at > 1 and (tokens[at - 1].text == "," or tokens[at - 1].fold in ("lui", "elle", "eux", "elles")):
        at -= 1
    return at if first - at <= _PRONOUN_AND_COMMAS else first


_PRONOUN_AND_COMMAS = 3


def _introduced(tokens: Sequence[Token], first: int) -> bool:
    """« la start-up X », « le fonds Y », « la banque d'affaires Z »: what is named is an organisation."""
    if not first:
        return False
    before = [token.fold for token in tokens[max(first - 3, 0) : first]]
    if before[-1] == "pousse" and before[-2:-1] != ["jeune"]:
        return False  # « pousse X vers la sortie »
    kind = before[-2:-1] in (["de"], ["d'"]) and tokens[first - 1].text.islower()
    return before[-1] in org_words.INTRODUCERS or (kind and before[0] in org_words.INTRODUCERS)


def _presented(tokens: Sequence[Token], first: int, last: int) -> bool:
    """« sa société, Y », « Y, la start-up de Z », « Y, un laboratoire consacré à … »."""
    if first > 1 and tokens[first - 1].text == "," and tokens[first - 2].fold in org_words.INTRODUCERS:
        return True
    after = [token.fold for token in tokens[last : last + 5]]
    if after[:1] == [","] and after[1:2] and _MADE.match(after[1]):
        return True
    return (
        after[:1] == [","]
        and after[1:2] in (["la"], ["le"], ["l'"], ["sa"], ["son"], ["une"], ["un"])
        and bool(set(after[2:4]) & org_words.INTRODUCERS)
    )
