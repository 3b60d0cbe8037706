"""Who goes where by an arrow, a route or a direction: « Lumina → Orbis : X », « De Lumina à Orbis, X … »,
« X, direction Orbis »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ARROWS
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import FACT, QUESTION
from bot.matcher.syntax.pieces import Org, Sign, is_ours


def route_changes(seen: Arguments) -> Iterator[Change]:
    """« Lumina → Orbis : X, Y », « X (Lumina → Orbis) »: where from and where to, without a verb."""
    if ARROWS.isdisjoint(seen.line.words):
        return
    for at in range(len(seen.pieces) - 2):
        source, arrow, goal = seen.pieces[at : at + 3]
        if source.sign is not Sign.ORG or arrow.word not in ARROWS or goal.sign is not Sign.ORG:
            continue
        left, joined = seen.org(at), seen.org(at + 2)
        if left is None or joined is None or left.watched == joined.watched:
            continue
        for position, piece in enumerate(seen.pieces):
            for member in piece.people:
                yield verbless_change(
                    seen,
                    member,
                    Act.EXIT if left.watched else Act.JOIN,
                    position,
                    arrow.word,
                    over=(source.first, goal.last),
                    left=left,
                    joined=joined,
                    noun=True,
                )
        return


def headed_for(seen: Arguments) -> Iterator[Change]:
    """« X, direction Z. », « Direction Z pour X », and no more; not « direction Z pour un salon »."""
    focus = seen.focus
    if _HEADING.isdisjoint(seen.line.words) or focus is None or any(v.finite for _, v in seen.line.verbs):
        return
    for at in range(len(seen.pieces) - 2):
        bound, goal, behind = seen.pieces[at : at + 3]
        if seen.line.tokens[bound.first].fold not in _HEADING or goal.sign is not Sign.ORG:
            continue
        told = at + 3 if behind.word == "pour" else _named_ahead(seen, at)
        ends = behind.word == "pour" or behind.sign in (Sign.STOP, Sign.COMMA)
        joined = seen.org(at + 1)
        if not ends or told is None or joined is None:
            continue
        for member in seen.people(told):
            act, left = (Act.JOIN, None) if joined.watched else (Act.EXIT, focus)
            yield verbless_change(
                seen,
                member,
                act,
                told,
                "direction",
                truth=QUESTION if asks(seen.line) else FACT,
                over=(bound.first, goal.last),
                left=left,
                joined=joined,
                noun=True,
            )


def _named_ahead(seen: Arguments, at: int) -> int | None:
    """« X, lui, direction Z »: where X stands."""
    return next((k for k in range(at - 1, -1, -1) if seen.pieces[k].sign not in _BETWEEN), None)


_HEADING = words("direction cap")
_BETWEEN = frozenset({Sign.COMMA, Sign.COLON, Sign.WORD, Sign.PRONOUN, Sign.DATE})


def opening_route(seen: Arguments) -> tuple[Org, Org] | None:
    """« De Z à Y, X change de maison »: where from and where to, where that is the watched organisation."""
    row = seen.pieces[:5]
    if len(row) < 5 or row[0].word not in _FROM or row[2].word not in _TO:
        return None
    if row[4].sign not in (Sign.COMMA, Sign.COLON):
        return None
    joined = seen.org(3) if row[3].sign is Sign.ORG else None
    if not is_ours(joined):
        return None
    left = seen.org(1) if row[1].sign is Sign.ORG else None
    return None if left is None or left.watched else (left, joined)


def routes_opened(seen: Arguments) -> Iterator[Change]:
    """Who takes the route that opens a headline: « …, X change de maison », « … : X saute le pas »."""
    if seen.line.sentence.section is not Section.TITLE or seen.line.tokens[0].fold not in _FROM:
        return
    route = opening_route(seen)
    named = [at for at, piece in enumerate(seen.pieces) if piece.people]
    moving = any(verb.finite and not verb.negated and verb.lemma in _MOVING for _, verb in seen.line.verbs)
    if route is None or len(named) != 1 or not moving or asks(seen.line):
        return
    for member in seen.people(named[0]):
        left, joined = route
        yield verbless_change(
            seen,
            member,
            Act.JOIN,
            named[0],
            "route",
            over=(0, seen.pieces[3].last),
            left=left,
            joined=joined,
            noun=True,
        )


_FROM = ("de", "d'")
_TO = ("a", "chez", "vers")
_MOVING = words(
    "changer prendre faire sauter passer franchir tenter larguer mettre partir filer quitter choisir oser"
)


def noun_beside(seen: Arguments) -> Iterator[Change]:
    """« X : départ d'Y », « X (départ), Z (arrivée) »: what becomes of each, in a row without a verb."""
    nouns = [at for at, piece in enumerate(seen.pieces) if piece.action is not None and at > 1]
    if not nouns or asks(seen.line) or any(verb.finite for _, verb in seen.line.verbs):
        return
    for at in nouns:
        action, mark = seen.pieces[at].action, seen.pieces[at - 1].sign
        members = seen.people(at - 2) if seen.pieces[at - 2].people else ()
        if action is None or action.determiner or len(members) != 1 or not _set_beside(seen, at, mark):
            continue
        house = _house_behind(seen, at) or seen.focus
        out = action.act in _OUTWARD
        yield verbless_change(
            seen,
            members[0],
            action.act,
            at - 2,
            action.head,
            left=house if out else None,
            joined=None if out else house,
            noun=True,
        )


def route_told(seen: Arguments) -> Iterator[Change]:
    """« X : d'Y à Z. »: where from and where to, and nothing else."""
    row = seen.pieces[:7]
    if [piece.sign for piece in row[:6]] != _ROUTE or len(row[0].people) != 1 or row[2].word not in _FROM:
        return
    left, joined = seen.org(3), seen.org(5)
    ended = len(row) == 6 or row[6].sign is Sign.STOP
    if (
        left is None
        or joined is None
        or left.watched == joined.watched
        or not ended
        or row[4].word not in _TO
    ):
        return
    act = Act.EXIT if left.watched else Act.JOIN
    for member in seen.people(0):
        yield verbless_change(seen, member, act, 0, "route", left=left, joined=joined, noun=True)


_ROUTE = [Sign.PEOPLE, Sign.COLON, Sign.PREP, Sign.ORG, Sign.PREP, Sign.ORG]
_OUTWARD = (Act.EXIT, Act.OUST, Act.PAUSE)


def _set_beside(seen: Arguments, at: int, mark: Sign) -> bool:
    """Behind a colon after the one name that opens the line, or alone in brackets."""
    behind = seen.pieces[at + 1].sign if at + 1 < len(seen.pieces) else Sign.STOP
    if mark is Sign.OPEN:
        return behind is Sign.CLOSE
    return mark is Sign.COLON and at == 2 and behind in (Sign.STOP, Sign.PREP, Sign.COMMA)


def _house_behind(seen: Arguments, at: int) -> Org | None:
    row = seen.pieces[at + 1 : at + 3]
    return seen.org(at + 2) if len(row) > 1 and row[0].sign is Sign.PREP and row[1].sign is Sign.ORG else None
