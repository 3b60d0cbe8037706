"""What is inserted between two commas: it governs nothing behind it, and nothing in it is a subject."""

from collections.abc import Sequence

from bot.matcher.language.verbgroup import WITH_ETRE, VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import EFFECT_OF
from bot.matcher.lexicon.grammar import OF, REPORTING, STRESSED
from bot.matcher.syntax.infinitives import aim_before_object
from bot.matcher.syntax.pieces import Piece, Sign
from bot.matcher.syntax.rows import NOMINAL, WALLS, Row, sign_at

_REPORTING = REPORTING | {"faire savoir", "croire", "glisser", "souffler", "résumer", "lâcher"}
_SHORTEST = 4  # pieces: a name, a comma, what is inserted, a comma


def report_before(row: Row, at: int) -> int | None:
    """« X, révèle Z, s'en va », « X, et c'est une surprise, s'en va »: the comma that opens what is inserted
    right before *at*."""
    if at < _SHORTEST or row[at - 1].sign is not Sign.COMMA:
        return None
    opening = _comma_before(row, at - 1)
    return opening if opening and _reports(row[opening + 1 : at - 1]) else None


def _reports(aside: Row) -> bool:
    if len(aside) < _LEAST:
        return False  # « X, , quitte Y »
    first, second = aside[:_LEAST]
    if first.verb is not None:
        told = first.verb.finite and not first.verb.negated and first.verb.lemma in _REPORTING
        return told and any(piece.sign in NOMINAL for piece in aside[1:])
    if first.sign is Sign.AND:  # « et c'est une surprise », « ainsi que l'a confirmé Z »
        confirmed = second.verb is not None and second.verb.finite and bool(second.verb.direct)
        return second.word in _IT or confirmed
    if first.word in _IT:  # « ce n'est plus un secret »
        return second.verb is not None and second.verb.finite and second.verb.lemma == "être"
    return first.sign is Sign.THING and first.word in _WHICH  # « ce que personne n'avait vu venir »


_LEAST = 2  # pieces of a report: a verb, and whose it is
_WHICH = words("que qui")
_IT = words("c' ce")


def outside(row: Row, at: int) -> int:
    """« annonce, sans dire pourquoi, qu'il part »: the comma before what is inserted in front of *at*, behind
    a verb that tells what others say or plan; *at* itself where nothing is."""
    shut = at - 1
    while shut > 1 and row[shut].sign is Sign.COMMA:
        opening = _comma_before(row, shut)
        if not opening:
            return at
        if _tells(row, opening):
            return opening
        shut = opening
    return at


def _comma_before(row: Row, shut: int) -> int:
    """The comma before the one at *shut*, 0 if the sentence begins or is broken off in between."""
    for k in range(shut - 1, 0, -1):
        if row[k].sign in WALLS or row[k].sign in _BROKEN:
            return 0
        if row[k].sign is Sign.COMMA:
            return k
    return 0


_BROKEN = frozenset({Sign.QUOTE, Sign.OPEN, Sign.CLOSE})


def _tells(row: Row, comma: int) -> bool:
    """« a annoncé mercredi, … », « a prévenu ses équipes, … »: no more than whom or when behind the verb."""
    for piece in reversed(row[:comma]):
        if piece.verb is not None:
            governs = piece.verb.finite or piece.verb.lemma in _REPORTING  # « en annonçant »
            return governs and piece.verb.lemma in EFFECT_OF
        if piece.sign not in _BETWEEN:
            return False
    return False


_BETWEEN = frozenset({Sign.DATE, Sign.WORD, Sign.PREP, Sign.THING, Sign.ORG, Sign.PEOPLE, Sign.OUTLET})


def held_before(row: Row, at: int) -> Sequence[int]:
    """« X, jusque-là à la tête de Z, … », « X, douze ans chez Z, … »: the time before, where *at* is not in
    it."""
    if not any(piece.org is not None and not piece.org.watched for piece in row):
        return ()
    for k in range(len(row) - 3):
        if row[k].people and row[k + 1].sign is Sign.COMMA:
            ends = (n for n in range(k + 2, len(row)) if row[n].sign in WALLS or row[n].sign is Sign.COMMA)
            close = next(ends, len(row))
            within = range(k + 2, close)
            until_now = any(row[n].word in UNTIL_NOW for n in within)
            verbs = [verb for n in within if (verb := row[n].verb) is not None]
            now = any(row[n].word in THESE_DAYS for n in within)  # « X, désormais chez Z, »: gone there
            there = not (verbs or now) and any(_at_another(row, n) for n in within)
            if (until_now or there) and not any(verb.finite for verb in verbs) and at not in within:
                return within
            if at < k and _goes_on(row, close) and _told_of_another(row, within):
                return within
    return ()


def _goes_on(row: Row, comma: int) -> bool:
    """« installe X, venue de Z, à la tête de … »: what is told of X has ended, and the sentence has not."""
    return sign_at(row, comma) is Sign.COMMA and sign_at(row, comma + 1) in (Sign.PREP, Sign.POST)


def _told_of_another(row: Row, within: Sequence[int]) -> bool:
    """« venue de Z », « qui vendait les puces de Z »: a participle or relative clause with a house."""
    verbs = [verb for n in within if (verb := row[n].verb) is not None]
    orgs = [org for n in within if (org := row[n].org) is not None]
    opens = any(row[n].sign in (Sign.REL, Sign.SUB) for n in within[:2])
    told = bool(verbs) and (opens or not any(verb.finite for verb in verbs))
    return told and bool(orgs) and not any(org.watched for org in orgs)


def _at_another(row: Row, n: int) -> bool:
    """« chez Z », « issue de Z », « dix ans de Z au compteur », of a house that is not watched, at *n*."""
    led = row[n].word == "chez" or (row[n].word in OF and not OUT_OF.isdisjoint(_near(row, n)))
    org = row[n + 1].org if led and n + 1 < len(row) else None
    return org is not None and org.identity is not None and not org.watched


def _near(row: Row, n: int) -> set[str]:
    """The word before the one at *n*, and the one behind its house."""
    return {row[k].word for k in (n - 1, n + 3) if 0 <= k < len(row)}


THESE_DAYS = words("desormais maintenant dorenavant aujourd'hui bientot")
OUT_OF = words("issu issue issus issues compteur anciennete rescape rescapee pur")
UNTIL_NOW = words("jusque-la jusqu'ici jusqu'alors auparavant precedemment encore anciennement")


def passed_over(row: Row, start: int, verb: VerbGroup) -> Sequence[int]:
    """The pieces from *start* on that stand between a verb and its object, and are no part of either."""
    if aim := aim_before_object(row, start, verb):
        return [k for k in aim if row[k].dated is None]
    return _inserted(row, start, verb) or _before_what_is_announced(row, start, verb)


def _inserted(row: Row, start: int, verb: VerbGroup) -> Sequence[int]:
    """« fonder, en mai, Y », « devient, de son côté, directeur »: the two commas before its object."""
    if told := report_behind(row, start):
        return told
    if sign_at(row, start) is Sign.PRONOUN and row[start].word in STRESSED:
        return (start,)  # « quitte lui Y »
    if sign_at(row, start) is not Sign.COMMA:
        return ()
    close = next((k for k in range(start + 1, min(start + 7, len(row))) if row[k].sign is Sign.COMMA), None)
    wanting = verb.lemma in _WANTING and not (verb.passive or verb.reflexive)
    if wanting:
        close = _object_ahead(row, start)
    # « s'en va, à 40 ans, la tête haute »; but « à X revient, comme prévu, la recherche »
    takes_none = verb.reflexive or verb.lemma in WITH_ETRE - {"revenir", "échoir"}
    if close is None or close == start + 1 or close + 1 == len(row):
        return ()
    following = _past_times(row, close + 1)
    given = sign_at(row, following + 1) is Sign.PEOPLE and row[following].word in _TO_WHOM
    if not given and sign_at(row, following) not in (_NAMED if takes_none else _OBJECTS):
        return ()
    within = {piece.sign for piece in row[start + 1 : close]}
    behind = row[following + 1].verb if following + 1 < len(row) else None
    clause = behind is not None and behind.finite
    dated = within <= _WHEN and Sign.DATE in within
    if clause or not (dated or wanting or _about(row[start + 1 : close])):
        return ()
    return (start, close) if dated else tuple(range(start, close + 1))


def _before_what_is_announced(row: Row, start: int, verb: VerbGroup) -> Sequence[int]:
    """« annonce mercredi, sans dire pourquoi, son départ »: whatever stands between, clauses too."""
    if verb.lemma not in _ANNOUNCING:
        return ()
    opening = start
    while sign_at(row, opening) in _WHEN:
        opening += 1
    if sign_at(row, opening) is not Sign.COMMA:
        return ()
    for close in range(opening + 2, min(opening + _LONGEST, len(row) - 1)):
        if row[close].sign in WALLS:
            return ()
        if row[close].sign is Sign.COMMA and (action := row[close + 1].action) is not None:
            if action.determiner not in _HIS:
                return ()
            between = range(opening, close + 1)
            told = any(row[k].verb is not None for k in between)  # what its date is of
            return [k for k in between if told or row[k].dated is None]
    return ()


_ANNOUNCING = words("annoncer officialiser confirmer révéler présenter remettre donner prendre")
_HIS = words("son sa leur un une")
_LONGEST = 16  # pieces
# What nobody does without an object: behind a comma, it is yet to come.
_WANTING = words(
    """
    quitter rejoindre nommer recruter embaucher débaucher engager remplacer abandonner délaisser diriger
    devenir occuper cofonder limoger remercier licencier évincer renvoyer écarter
    promouvoir prendre reprendre perdre
    """
)
_TO_WHOM = ("a", "de", "d'")  # « confie, lundi, à X la direction »
_NAMED = (Sign.ORG, Sign.PEOPLE, Sign.POST)
_OBJECTS = (*_NAMED, Sign.THING)


def _about(within: Sequence[Piece]) -> bool:
    """« de son côté », « lui », « à la surprise générale »: what tells nothing of the verb."""
    signs = {piece.sign for piece in within}
    alone = len(within) == 1 and (within[0].word in STRESSED or within[0].word in _SET)
    sourced = within[0].word == "selon" and signs <= {*_PHRASE, Sign.OUTLET, Sign.ORG}
    opens = within[0].sign is Sign.PREP or within[0].word == "adverbial"  # « , en plus des ventes, »
    # « , comme beaucoup s'y attendaient, », « , après avoir prévenu ses équipes, »
    told = within[0].word in _LED and signs <= {*_PHRASE, Sign.SUB, Sign.VERB, Sign.OUTLET}
    return alone or sourced or told or (opens and signs <= _PHRASE)


def _object_ahead(row: Row, start: int) -> int | None:
    """« quitte, après avoir longtemps hésité, Y »: the comma right before what the verb lacks."""
    for close in range(start + 1, min(start + _LONGEST, len(row) - 1)):
        if row[close].sign in WALLS:
            return None
        if row[close].sign is Sign.COMMA and row[_past_times(row, close + 1)].sign in _OBJECTS:
            return close
    return None


def report_behind(row: Row, start: int) -> range:
    """« démissionne, a-t-il annoncé lundi, de Y », « quitte, précise Z, ses fonctions »: who tells it, with
    both commas, where it begins at *start* and the clause goes on behind it; empty where nothing is."""
    saying = row[start + 1].verb if start + 2 < len(row) and row[start].sign is Sign.COMMA else None
    if saying is None or not saying.finite or saying.negated:
        return range(0)
    if not saying.subject and saying.lemma not in _REPORTING:  # « dit-on », « semble-t-il »: whatever is said
        return range(0)
    close = next((k for k in range(start + 2, len(row)) if row[k].sign not in _WHOSE), len(row))
    whose = bool(saying.subject) or (close > start + 2 and row[start + 2].sign in NOMINAL)
    following = _past_times(row, close + 1)
    goes_on = sign_at(row, close) is Sign.COMMA and sign_at(row, following) in _GOING_ON
    behind = row[following + 1].verb if following + 1 < len(row) else None
    clause = behind is not None and behind.finite
    return range(start, close + 1) if whose and goes_on and not clause else range(0)


def _past_times(row: Row, at: int) -> int:
    """« devient, dit-on, dès lundi directeur », « perd, paraît-il, lui aussi son siège »: where what the
    verb is told with goes on."""
    while at < len(row) - 1 and (row[at].sign in _BETWEEN_TIMES or row[at].word in STRESSED):
        at += 1
    timed = sign_at(row, at) is Sign.PREP and sign_at(row, at + 1) is Sign.DATE
    return _past_times(row, at + 2) if timed else at


_BETWEEN_TIMES = (Sign.DATE, Sign.WORD, Sign.QUOTE)
_WHOSE = NOMINAL | {Sign.DATE, Sign.PREP, Sign.WORD}
_GOING_ON = NOMINAL - {Sign.PRONOUN} | {Sign.PREP}
_LED = words("comme apres sans avant")
_SET = words("adverbial aussi")  # « lui aussi »
_PHRASE = frozenset({Sign.PREP, Sign.WORD, Sign.THING, Sign.PRONOUN})
_WHEN = frozenset({Sign.DATE, Sign.PREP, Sign.WORD})
