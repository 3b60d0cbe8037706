"""What a heading says of all whom the list below it names."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.matcher.changes.heading_idioms import idiom_act, shows_the_door
from bot.matcher.changes.list_labels import COMING, NOUNS, before_them, recruiter, source_label, state_act
from bot.matcher.changes.route_headings import Route, route_of
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.focus import goal
from bot.matcher.discourse.losses import PEOPLE
from bot.matcher.discourse.surges import Surge, surge_of
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Shape
from bot.matcher.language.tokens import span_of
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import NUMBERS
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import BOARD_ROLE, HIRING
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import FACT, Truth
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import match_verb
from bot.matcher.syntax.offices import Post
from bot.matcher.syntax.pieces import Line, Org, Sign
from bot.model import Status

_LONGEST = 8  # words of a heading that says what it does by a noun alone
_LASTING = words("tenir diriger piloter présider superviser conduire chapeauter veiller avoir")


@dataclass(frozen=True, slots=True)
class Heading:
    """What is told of those listed: ``post`` is the seat that all of them get."""

    act: Act
    truth: Truth = FACT
    left: Org | None = None
    joined: Org | None = None
    dates: tuple[Dated, ...] = ()
    post: Post | None = None
    tense: Tense | None = None
    former: Identity | None = None  # whom all of them replace


def heads(line: Line) -> bool:
    """A bullet that is itself a heading: « ✅ Ceux qui montent », « 🚪 Mai », no names in it, nor said of one
    person; « Le poste : prendre la tête des ventes » has behind its colon what it heads."""
    mark = next((k for k, piece in enumerate(line.pieces) if piece.sign is Sign.COLON), len(line.pieces))
    said = line.tokens[-1].text == "." and any(token.fold in ("il", "elle") for token in line.tokens)
    return (
        not said
        and not any(piece.people for piece in line.pieces)
        and (
            any(p.sign in (Sign.VERB, Sign.ACTION) or p.word == "source" for p in line.pieces[:mark])
            or shows_the_door(line)
        )
    )


def heading_count(line: Line) -> int:
    """« 3 départs en quelques heures », « Les quatre recrues de la semaine »: how many; 0 where unsaid."""
    if line.names_people or line.sentence.shape is Shape.BULLET:
        return 0
    people = PEOPLE if line.verbs else frozenset[str]()  # « recrute : les 3 noms à retenir »
    if _ALL_NOUNS.isdisjoint(line.words) and people.isdisjoint(line.words):
        return 0
    for token, behind in itertools.pairwise(line.tokens):
        number = int(token.text) if token.text.isdecimal() else NUMBERS.get(token.low, 0)
        if 1 < number < _MANY and (behind.fold in _ALL_NOUNS or behind.fold in people):
            return number
    return 0


_MANY = 20
_ALL_NOUNS = frozenset().union(*NOUNS.values())


def lists_by_title(title: Line) -> bool:
    """« Y : les départs de l'année », « Ils ont quitté Y », « Qui part ? »: nothing but what is listed."""
    if title.names_people:
        return False
    opening = next((token.fold for token in title.tokens if token.word), "")
    if opening in _WHOEVER:
        return title.tells
    taken = (p for p in title.pieces if p.sign in (Sign.ORG, Sign.DATE))
    apart = {k for piece in taken for k in range(piece.first, piece.last)}
    told = {token.fold for k, token in enumerate(title.tokens) if token.word and k not in apart}
    acts = [nouns for nouns in NOUNS.values() if not nouns.isdisjoint(told)]  # not « entrées et sorties »
    return len(acts) == 1 and told <= acts[0] | _OF_A_LIST


def counts_movements(title: Line) -> bool:
    """« Y en mars : les entrées, les sorties », « Le mercato de juin »: of many, and of nobody by name."""
    told = {token.fold for token in title.tokens if token.fold.endswith("s")} | (title.words & _MARKETS)
    return not title.names_people and not told.isdisjoint(_MOVEMENTS)


_MARKETS = words("mercato carnet")
_MOVEMENTS = frozenset().union(*NOUNS.values()) | _MARKETS
_WHOEVER = words("ils elles ceux celles qui")
_OF_A_LIST = words(
    """
    le la les l' de d' du des chez a et en tous toutes cette ce dernier derniere derniers dernieres
    liste bilan recapitulatif recap chronologie point tableau semaine mois an annee ans printemps ete
    automne hiver principal principaux qui quels grands
    """
)


def heading_of(reader: Arguments) -> Heading | None:
    """« Ceux qui quittent Y pour Z », « Arrivées », « Et côté départs ? », « Au conseil »."""
    if any(piece.people for piece in reader.pieces):
        return _heir_wanted(reader)
    dates = tuple(d for piece in reader.pieces if (d := piece.dated) is not None and not d.ending)
    label = [token.fold for token in reader.line.tokens if token.word]
    if (act := idiom_act(reader.line) or state_act(label)) is not None:
        return Heading(act, dates=dates)
    if (route := route_of(reader)) is not None:
        return along(route)
    if (source := _source(reader)) is not None:
        return _from_there(reader, source, dates)
    for at, piece in enumerate(reader.pieces):
        if piece.verb is not None:
            for told in _by_verb(reader, at, dates):
                if asks(reader.line):  # « Qui part ? », not « Qui sera le prochain à partir ? »
                    bets = told.act in (Act.EXIT, Act.OUST) and _yet_to_come(reader, at)
                    return None if bets else replace(told, truth=FACT)
                return None if told.truth.status in (None, Status.DENIED) else told
        if piece.action is not None and not piece.action.owned:
            return Heading(
                piece.action.act, _said_of_them(reader), joined=_recruiting(reader, at), dates=dates
            )
    return _by_noun(reader, dates)


def _from_there(reader: Arguments, source: Org, dates: tuple[Dated, ...]) -> Heading | None:
    """« Venus de Y : », « Anciens de Y »: who leave Y, or come from it to ours."""
    ours = next((org for org in reader.discourse.lines[0].houses if org.watched), None)
    taker = recruiter(reader)
    away = taker if taker is not None and not taker.watched else None
    if not source.watched:  # « Les recrues de Z | Anciens d'ailleurs »
        return Heading(Act.JOIN, left=source, joined=ours, dates=dates) if away is None else None
    joined = away or goal(reader.discourse.lines, reader.line.index) or _beside_in_title(reader, source)
    if ours is not None and joined is None:
        return None  # « Y fête ses dix ans | Ceux qui viennent d'Y : »
    return Heading(Act.EXIT, left=source, joined=joined, dates=dates)


def _yet_to_come(reader: Arguments, at: int) -> bool:
    """« Qui partira ? », « Qui sera le prochain à partir ? », of which there are but bets."""
    verb = reader.pieces[at].verb
    ahead = verb is not None and (verb.ahead or verb.tense in (Tense.FUTURE, Tense.CONDITIONAL))
    return ahead or not _NEXT.isdisjoint(reader.line.words)


_NEXT = words("prochain prochaine prochains prochaines")


def _recruiting(reader: Arguments, at: int) -> Org | None:
    """« Nouvelle recrue de Z »: Z, to which those listed go."""
    action, row = reader.pieces[at].action, reader.pieces[at + 1 : at + 3]
    theirs = (
        action is not None and action.head in ("recrue", "recrues") and len(row) > 1 and row[0].word in OF
    )
    org = reader.org(at + 2) if theirs and row[1].sign is Sign.ORG else None
    return None if org is None or org.identity is None else org


def along(route: Route) -> Heading:
    """« De Y vers Z : »: who is listed goes from the one to the other."""
    return Heading(Act.JOIN if route.joined.watched else Act.EXIT, left=route.left, joined=route.joined)


def as_raided(heading: Heading, surge: Surge | None) -> Heading:
    """« Z pille Y | Les recrues : • X »: those who come to Z leave Y."""
    if heading.act not in (Act.JOIN, Act.HIRE) or surge is None or heading.left is not None:
        return heading
    raid = surge.act is Act.EXIT and surge.left is not None and surge.joined is not None
    return replace(heading, act=Act.EXIT, left=surge.left, joined=surge.joined) if raid else heading


def _said_of_them(reader: Arguments) -> Truth:
    """« Ceux qu'on donne partants »: what is only said of those listed."""
    said = next((verb for _, verb in reader.line.verbs if verb.lemma in _GIVING_OUT), None)
    on = not reader.line.words.isdisjoint(("on", "-on"))  # « Sur le départ, dit-on : »
    return FACT.hedged(f"hearsay: « on {said.lemma} »") if said and on else FACT


_GIVING_OUT = words("donner annoncer dire croire imaginer pronostiquer")


def still_more(reader: Arguments) -> Heading | None:
    """« Z pille Y | Quatre noms de plus : », « Les autres noms : », « X quitte Y | Avant lui : »: of what the
    article tells before."""
    if before_them(reader.line) and reader.discourse.history.of(Act.EXIT):
        return Heading(Act.EXIT)
    if (
        reader.line.names_people
        or PEOPLE.isdisjoint(reader.line.words)
        or _MORE.isdisjoint(reader.line.words)
    ):
        return None
    surge = surge_of(reader.discourse.lines)
    dates = tuple(d for piece in reader.pieces if (d := piece.dated) is not None and not d.ending)
    return Heading(surge.act, left=surge.left, joined=surge.joined, dates=dates) if surge else None


_MORE = words("plus autres nouveaux nouvelles supplementaires encore aussi")


def _heir_wanted(reader: Arguments) -> Heading | None:
    """« Qui remplace X chez Y ? »: the names that answer."""
    verb = next((k for k, piece in enumerate(reader.pieces) if piece.verb is not None), None)
    if verb is None or not asks(reader.line) or reader.line.tokens[0].fold != "qui":
        return None
    clause = reader.reader.read(verb)
    former = reader.direct(clause) if clause.verb.lemma in ("remplacer", "relever", "suppléer") else ()
    if clause.verb.lemma == "succéder":
        former = next((reader.people(c.at) for c in clause.complements if c.word == "a"), ())
    if len(former) != 1:
        return None
    return Heading(Act.SUCCEED, joined=reader.complement_org(clause, ("chez",)), former=former[0].identity)


def _by_verb(reader: Arguments, at: int, dates: tuple[Dated, ...]) -> Iterator[Heading]:
    verb = reader.pieces[at].verb
    for match in match_verb(reader.line.tokens, verb, lambda _: False) if verb is not None else ():
        if match.act is Act.TAKE and verb is not None and verb.lemma in _LASTING:
            continue  # « Qui tient la barre ? »
        if verb is not None and verb.lemma == "siéger" and _of_a_committee(reader):
            continue  # « Il crée un comité de sûreté. Qui y siège ? »
        clause = reader.reader.read(at, skip=match.consumed)
        if match.act is Act.JOIN and _toward_a_row(reader, clause):
            continue  # « Elle rejoint la liste de ceux qui sont partis : »
        truth = truth_of(reader.reader, clause)
        org = (
            reader.org(clause.object)
            if clause.object is not None
            else reader.complement_org(clause, ("chez", "a", "de", "d'", "du"))
        )
        if match.act not in (Act.EXIT, Act.OUST, Act.LOSE):
            yield Heading(match.act, truth, joined=org, dates=dates, tense=verb.tense if verb else None)
            continue
        toward = reader.complement_org(clause, ("pour", "vers"), after=True)
        act = Act.EXIT if match.act is Act.LOSE else match.act
        yield Heading(act, truth, left=org, joined=toward, dates=dates, tense=verb.tense if verb else None)


def _raided(reader: Arguments, at: int, verb: VerbGroup) -> Org | None:
    """« Cinq ont été débauchés chez Y : », « recrutés chez Y » by the house that the title tells of: Y."""
    taken = verb.passive or verb.tense is Tense.PARTICIPLE
    house = reader.complement_org(reader.reader.read(at), ("chez",), after=True) if taken else None
    if house is None or house.identity is None or verb.lemma not in HIRING | {"débaucher"}:
        return None
    return house if verb.lemma == "débaucher" or _beside_in_title(reader, house) is not None else None


def _beside_in_title(reader: Arguments, source: Org) -> Org | None:
    """« Z dévoile son équipe, Y compte les absents »: Z, where those listed come from Y."""
    named = (org for org in reader.discourse.lines[0].houses if org.identity is not None)
    others = {org.identity: org for org in named if org.identity != source.identity}
    return next(iter(others.values())) if len(others) == 1 else None


def _toward_a_row(reader: Arguments, clause: Clause) -> bool:
    at = clause.object
    return at is not None and not _ROWS.isdisjoint(
        token.fold for token in reader.line.tokens[reader.pieces[at].first : reader.pieces[at].last]
    )


_ROWS = words("liste club rang rangs cohorte")


def _of_a_committee(reader: Arguments) -> bool:
    near = reader.discourse.lines[max(0, reader.line.index - 1) : reader.line.index + 1]
    told = {word for line in near for word in line.words}
    return not told.isdisjoint(_COMMITTEES) and told.isdisjoint(("conseil", "board"))


_COMMITTEES = words("comite comites commission commissions groupe cellule")


def _by_noun(reader: Arguments, dates: tuple[Dated, ...]) -> Heading | None:
    tokens = [token.fold for token in reader.line.tokens if token.word]
    if len(tokens) > _LONGEST and not NOUNS[Act.NAME] & set(tokens):
        return None
    act = next((act for act, nouns in NOUNS.items() if nouns & set(tokens)), None)
    if act is not None:
        return Heading(act, _said_of_them(reader), dates=dates)
    if "conseil" in tokens or "board" in tokens:
        span = span_of(reader.line.tokens, 0, len(reader.line.tokens))
        return Heading(Act.JOIN, dates=dates, post=Post(BOARD_ROLE, span, None, board=True))
    return None


def _source(reader: Arguments) -> Org | None:
    """« sept viennent d'Y : », « Cueillis chez Y : », « En provenance d'Y »: where those listed come from."""
    for at, (link, house) in enumerate(itertools.pairwise(reader.pieces)):
        if link.word == "source" and house.sign is Sign.ORG and not reader.line.verbs:
            return reader.org(at + 1)
    row = reader.pieces
    mark = next((k for k, piece in enumerate(row) if piece.sign is Sign.COLON), len(row))
    if (named := source_label(reader, mark)) is not None:
        return named
    for at, piece in enumerate(reader.pieces):
        verb = piece.verb
        if verb is None or verb.negated:
            continue
        if (raided := _raided(reader, at, verb)) is not None:
            return raided
        if verb.lemma not in COMING:
            continue
        named = reader.complement_org(reader.reader.read(at), ("de", "d'", "du"), after=True)
        if named is not None and named.identity is not None:
            return named
    return None
