"""What shows that a capitalised name is that of an organisation: « a rejoint X », « la start-up X »,
« Sillage lève 350 millions », « le patron de X »."""

import re
from collections.abc import Sequence

from bot.matcher.language.adverbials import length_before
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import Token
from bot.matcher.language.verbforms import read_form
from bot.matcher.lexicon import organizations as org_words
from bot.matcher.lexicon import proper, words
from bot.matcher.lexicon.calendar import MONTHS, WEEKDAYS
from bot.matcher.lexicon.grammar import ARROWS, ARROWS_BACK, OF, PREPOSITIONS
from bot.matcher.lexicon.roles import POSTS
from bot.matcher.names.capitals import begins, is_french, is_native, is_number
from bot.matcher.names.employers import TAKING_FROM, chosen, hires
from bot.matcher.names.neighbours import newly_named, set_over

_BAPTIZED = re.compile(r"(?:re)?(?:baptis|denomm|nomm|appel|intitul)ee?$")
_MADE = re.compile(r"(?:co-?)?(?:fond|cre|lanc|mont)ee?$")
_RECRUITING = re.compile(
    r"(?:recrut|embauch|debauch|engag|rafl|perd|nomm|rapatri|enrol|recuper|accueill|chip|piqu|souffl|ravi|arrach|attir"
    r"|capt|happ|siphonn|subtilis|remerci|limog|licenci|mis|pioch|promeu|designe|congedi|vire)(?:e|era|ait|t|r)?$"
    r"|(?:s'|se|met|fait)$"
)
_RAISING = re.compile(r"(?:lev|boucl|empoch|recolt|amass)(?:e|era|ait)$")
_MONEY = frozenset(("million", "millions", "milliard", "milliards"))
# Behind these stands where somebody works: « chez X », « a rejoint X », « lance X ».
JOINING = re.compile(
    r"(?:chez|direction|(?:re)?joi(?:nt|gn(?:ent|ait|aient|ant)|ndr(?:e|a|ait|aient|ont))"
    r"|(?:re)?integr(?:e|er|ent|era|erait|eront|ant|ait|aient)"
    r"|(?:(?:co-?)?(?:fond|cre)|lanc|mont)e?(?:e|er|ent|era|erait|eront|ant|ait|aient)"
    r"|renforcer|quitt(?:e|er|ent|era|erait|ant|ait)|ralli(?:e|er|ent|era|erait)|lach(?:e|er|ent)|delaiss(?:e|er|ent)"
    r"|bati(?:t|r|ra|ssent)?|desert(?:e|er|ent)|troqu(?:e|er|ent|ant)|regagn(?:e|er|ent|era)"
    r"|rachet(?:e|er|ent|era)|acquier(?:t|ent)|absorb(?:e|er|ent))$"
)
_MOVING = re.compile(r"(?:(?:re)?joi(?:nt|ndre|gnent|ndra)|(?:re)?integr|quitt|ralli|desert|regagn)\w*$")
_PEOPLED = re.compile(
    r"(?:(?:re)?venue?s?|arrivee?s?|issue?s?|transfuges?|patronn?e?|pdg|provenance|ancienn?e?s?|dirigeante?"
    r"|fondat(?:eur|rice)|cofondat(?:eur|rice)|president?e?|direct(?:eur|rice)|cheff?e?|debauchee?s?)$"
)
_LEADER = re.compile(
    r"(?:(?:vice-)?president?e?|patronn?e?|pdg|(?:co)?fondat(?:eur|rice)|proprietaire|dirigeante?)$"
)


def _of_a_street(tokens: Sequence[Token], first: int) -> bool:
    """« s'installe rue de Rivoli »."""
    return first > 1 and tokens[first - 1].fold in OF and tokens[first - 2].fold in proper.STREETS


def names_company(tokens: Sequence[Token], first: int, last: int) -> bool:
    """A capitalised word where an organisation is expected."""
    if _of_a_street(tokens, first):
        return False
    if introduced(tokens, first) or _presented(tokens, first, last) or newly_named(tokens, first, last):
        return True
    previous = tokens[first - 1].fold if first else ""
    presided = is_presided(tokens, first) and not is_french(tokens[first].low)
    if presided or JOINING.match(past_date(tokens, first)):
        return True
    if (
        _BAPTIZED.match(previous)
        or chosen(tokens, first)
        or (last - first == 1 and hires(tokens, first, last))
    ):
        return True
    alone = last - first == 1 and tokens[first].fold not in proper.GIVEN and not is_number(tokens[first].fold)
    beside = alone and (_beside_arrow(tokens, first) or _steered_for(tokens, first) or _opted(tokens, first))
    if beside and not is_french(tokens[first].low):
        return True
    if alone and previous in ("l'", "le", "la") and first > 1 and not is_french(tokens[first].low):
        return bool(_MOVING.match(tokens[first - 2].fold))  # « a quitté l'Irif pour Orbis »
    if alone and previous in ("a", "contre") and not is_french(tokens[first].low):
        return any(
            TAKING_FROM.match(token.fold) or token.fold.startswith("troqu") for token in tokens[:first]
        )
    if (
        alone
        and first == 0
        and last < len(tokens)
        and tokens[last].text == ":"
        and not is_french(tokens[first].low)
    ):
        return True
    if alone and ((first == 0 and _raises_money(tokens, last)) or _announces_a_coming(tokens, first)):
        return True
    led_in = _led_in(tokens, first)
    if alone and previous != "(" and (led_in or begins(tokens, first)) and last < len(tokens):
        opens = led_in or first == 0
        strange = opens and tokens[last].text.islower() and not is_french(tokens[first].low)
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


def _led_in(tokens: Sequence[Token], first: int) -> bool:
    """« De son côté, Z a recruté … », « Le même jour, Z … »: behind what leads into the sentence."""
    before = tokens[:first]
    led = 1 < first <= _LEADING_IN and before[-1].text == "," and is_french(before[0].low)
    return led and not any(token.capital or token.text == "," for token in before[1:-1])


_LEADING_IN = 6  # tokens, the comma among them


def _steered_for(tokens: Sequence[Token], first: int) -> bool:
    """« met le cap sur Orbis », « … sur l'EPFZ »."""
    before = [
        token.fold for token in tokens[max(0, first - 3) : first] if token.fold not in ("l'", "le", "la")
    ]
    return before[-2:] == ["cap", "sur"]


def _opted(tokens: Sequence[Token], at: int) -> bool:
    """« a choisi Kyutai : … », « a dit oui à Kyutai »; not « a choisi Kyutai pour ses serveurs »."""
    if [token.fold for token in tokens[max(0, at - 3) : at]] == ["dit", "oui", "a"]:
        return True
    behind = tokens[at + 1].text if at + 1 < len(tokens) else "."
    return at > 1 and tokens[at - 1].fold == "choisi" and behind in (":", ".", ",", ";")


def _beside_arrow(tokens: Sequence[Token], at: int) -> bool:
    """« X → Orbis », « X : Orbis → directrice », « Orbis → Z : »."""
    before, after = tokens[at - 1].text if at else "", tokens[at + 1 : at + 2]
    goal = before in ARROWS | ARROWS_BACK and not any(token.word for token in after)
    return goal or (before in (":", "") and any(token.text in ARROWS for token in after))


def _raises_money(tokens: Sequence[Token], last: int) -> bool:
    """« Sillage lève 350 millions »: what raises money is a company, and no ordinary word."""
    raises = last < len(tokens) and bool(_RAISING.match(tokens[last].fold))
    return raises and any(token.fold in _MONEY for token in tokens[last : last + 5])


def _announces_a_coming(tokens: Sequence[Token], first: int) -> bool:
    """« Orbis a annoncé mardi l'arrivée de X », « Orbis confirme … »: a word of no French, and a house."""
    told = [token.fold for token in tokens[first + 1 : first + 7]]
    says = not is_french(tokens[first].low) and any(_TELLING.match(word) for word in told[:2])
    return says and not _COMINGS.isdisjoint(told[1:])


_TELLING = re.compile(r"(?:annonc|confirm|officialis|revel)(?:e|era|ait)$")
_COMINGS = words("recrutement embauche arrivee nomination recrutements")


def past_date(tokens: Sequence[Token], first: int) -> str:
    """The word before, but for a date or an adverb: « a rejoint en mars X », « crée ensuite Y »."""
    first = _past_adverbs(tokens, first)
    told = [token.fold for token in tokens[max(0, first - 4) : first]]
    if len(told) > 3 and told[-1] in ("dernier", "derniere"):
        return told[-4]
    if len(told) > 2 and told[-2] == "en" and (told[-1] in MONTHS or told[-1].isdigit()):
        return told[-3]
    while len(told) > 1 and (told[-1] in WEEKDAYS or told[-1] in ("des", "ce")):
        del told[-1]  # « rejoint dès lundi Y »
    return told[-1] if told else ""


def _past_adverbs(tokens: Sequence[Token], first: int) -> int:
    """« ils créent ensemble Y », « rejoindra à son tour Y », « quitte elle Y », « quitte, à 40 ans, Y »:
    where the verb ends."""
    while first > 1 and (step := _aside_before(tokens, first)):
        first -= step
    return first


def _aside_before(tokens: Sequence[Token], first: int) -> int:
    """How many words before *first* are an adverb or what stands between two commas; 0 for none."""
    word = tokens[first - 1].fold
    if word in _ADVERBS or (word.endswith("ment") and tokens[first - 1].text.islower()):
        return 1
    if word != ",":
        return length_before(tuple(token.fold for token in tokens[max(0, first - 5) : first]))
    for opening in range(first - 2, max(first - _LONGEST_ASIDE, 0), -1):
        if tokens[opening].text == ",":
            joins = JOINING.match(tokens[opening - 1].fold) and opening < first - 2
            return first - opening if joins else 0
        if tokens[opening].capital or not any(map(str.isalnum, tokens[opening].text)):
            return 0
    return 0


_LONGEST_ASIDE = 10  # tokens, the commas among them
_ADVERBS = words(
    """
    ensuite ensemble alors aussitot aussi bientot enfin desormais pas lui elle eux elles
    """
)


def introduced(tokens: Sequence[Token], first: int) -> bool:
    """« la start-up X », « le fonds Y », « la banque d'affaires Z »: what is named is an organisation."""
    if not first:
        return False
    before = [token.fold for token in tokens[max(first - 3, 0) : first]]
    if before[-1] == "pousse" and before[-2:-1] != ["jeune"]:
        return False  # « pousse X vers la sortie »
    if before[-2:-1] and before[-2] in POSTS:
        return False  # « l'architecte réseau X », « la directrice plateforme X »
    if before[-1] == "concurrence":
        return False  # « enlève à la concurrence X »
    if set_over(tokens, first):
        return False
    if _of_a_country(tokens, first):
        return True
    kind = before[-2:-1] in (["de"], ["d'"]) and tokens[first - 1].text.islower()
    if is_native(before[-1]) and tokens[first].fold not in proper.GIVEN:  # « la banque suédoise Z »
        return not org_words.INTRODUCERS.isdisjoint(before[-2:-1])
    return before[-1] in org_words.INTRODUCERS or (kind and before[0] in org_words.INTRODUCERS)


def _of_a_country(tokens: Sequence[Token], first: int) -> bool:
    """« l'allemand X », « chez le suisse Y »: of one word, none of French; of people it has a capital."""
    if first < _DETERMINED or tokens[first - 2].fold not in ("l'", "le", "du", "au"):
        return False
    native = tokens[first - 1].text.islower() and tokens[first - 1].fold in org_words.OF_A_COUNTRY
    alone = tokens[first].fold not in proper.GIVEN and not is_french(tokens[first].low)
    return native and alone and not any(token.capital for token in tokens[first + 1 : first + 2])


_DETERMINED = 2  # tokens: « le suisse »


def _presented(tokens: Sequence[Token], first: int, last: int) -> bool:
    """« sa société, Y », « Y, la start-up de Z », « Y, un laboratoire consacré à … »."""
    if first > 1 and tokens[first - 1].text == "," and tokens[first - 2].fold in org_words.INTRODUCERS:
        return True
    if _placed_before(tokens, first) or _opens_described(tokens, first, last):
        return True
    if _stands_over(tokens, first, last):
        return True
    after = [token.fold for token in tokens[last : last + 7]]
    made = after[1:2] in (["que"], ["qu'"]) and any(map(_MADE.match, after[3:]))
    if after[:1] == [","] and after[1:2] and (made or _MADE.match(after[1])):
        return True  # « Y, fondée en juin », « Y, qu'elle a lancée »
    return (
        after[:1] == [","]
        and after[1:2] in (["la"], ["le"], ["l'"], ["sa"], ["son"], ["une"], ["un"])
        and bool(set(after[2:4]) & org_words.INTRODUCERS)
        and not (first == 0 and last == 1 and _is_participle(tokens[0]))
    )


def _is_participle(token: Token) -> bool:
    """« Interrogée, la société … », « Contacté, le laboratoire … »: what has been done to it, and no name."""
    told = token.low.endswith("ée") and is_french(token.low)
    return told or any(reading.tense is Tense.PARTICIPLE for reading in read_form(token))


def _placed_before(tokens: Sequence[Token], first: int) -> bool:
    """« une start-up de Zurich, Y », « un concurrent zurichois, Y »: what it is and where, then its name."""
    if first < _PLACED or tokens[first - 1].text != ",":
        return False
    some, kind, link, place = tokens[first - _PLACED : first - 1]
    if link.fold not in ("de", "d'"):
        some, kind = kind, link
        return some.fold in ("un", "une") and kind.fold in org_words.INTRODUCERS and is_native(place.fold)
    return some.fold in ("un", "une") and kind.fold in org_words.INTRODUCERS and place.capital


_PLACED = 5  # tokens, the comma among them


def _opens_described(tokens: Sequence[Token], first: int, last: int) -> bool:
    """« Z, qui poursuit Y, … », « Z, premier actionnaire de Y, … »: no word of French, told of."""
    behind = [token.fold for token in tokens[last : last + 5]]
    if first or last > 1 or is_french(tokens[0].low) or tokens[0].fold in proper.GIVEN or behind[:1] != [","]:
        return False
    return behind[1:2] in (["qui"], ["dont"]) or not _BESIDE_OTHERS.isdisjoint(behind[1:4])


_BESIDE_OTHERS = (
    org_words.RIVALS | org_words.PARTNERS | words("actionnaire client cliente investisseur fournisseur")
)


def _stands_over(tokens: Sequence[Token], first: int, last: int) -> bool:
    """« Z », a heading of one word that is none of French."""
    alone = first == 0 and last == len(tokens) and last == 1
    return alone and not (is_french(tokens[0].low) or is_number(tokens[0].fold)) and tokens[0].word


def has_staff(tokens: Sequence[Token], i: int) -> bool:
    """« chez Slack », « venue de Slack », « la patronne de Zoom »: the company, not what it makes."""
    previous = [token.fold for token in tokens[max(0, i - 2) : i]]
    if previous[-1:] in (["chez"], ["ex-"]):
        return True
    ahead = tokens[i + 1 : i + 3]
    if previous[-1:] in (["de"], ["d'"]) and len(ahead) > 1 and ahead[0].fold == "a" and ahead[1].capital:
        return True  # « de Slack à Figma »
    held = [token.fold for token in tokens[max(0, i - 5) : i - 1] if token.word]
    led = any(_PEOPLED.match(word) for word in held[-3:]) or held[-1:] in _HEADSHIPS
    if previous[-1:] in (["de"], ["d'"]) and led:
        return True  # « l'ex-directeur financier de Slack », « la présidence de Slack »
    if begins(tokens, i) and i + 1 < len(tokens) and _RECRUITING.match(tokens[i + 1].fold):
        return True  # « Slack perd sa patronne »
    return len(previous) == 2 and previous[1] in ("de", "d'") and bool(_PEOPLED.match(previous[0]))


_HEADSHIPS = (["presidence"], ["direction"], ["tete"], ["commandes"], ["renes"])


def is_led(tokens: Sequence[Token], first: int) -> bool:
    """« le patron de Hachette Filipacchi »: nobody is the patron of somebody."""
    previous = [token.fold for token in tokens[max(0, first - 2) : first]]
    return (
        len(previous) == 2
        and previous[1] in ("de", "d'")
        and bool(_LEADER.match(previous[0]))
        and tokens[first].fold not in proper.GIVEN
    )


def is_presided(tokens: Sequence[Token], first: int) -> bool:
    """« la présidence du Riverside Museum », « la présidence de l'Irif »: of a house, and no part of one."""
    before = [token.fold for token in tokens[max(0, first - 3) : first]]
    the = before[:-1] if before[-1:] in (["la"], ["l'"]) else before
    return the[-1:] in (["du"], ["de"]) and the[-2:-1] == ["presidence"]
