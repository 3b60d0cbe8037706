"""What is told of two people one by one.

« X et Y, l'un vers Z, l'autre vers W, s'en vont », « congédié pour l'un, démissionnaire pour l'autre ».
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.posts_apart import posts_apart
from bot.matcher.discourse.among import row_before
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import TOWARD
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.frames import match_verb
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours
from bot.matcher.syntax.predicate_idioms import find_predicates

_ONE = ("ordinal 1 premier", "ordinal 1 premiere")
_OTHER = ("ordinal 1 second", "ordinal 1 seconde")
_EITHER = frozenset((*_ONE, *_OTHER))
_TOWARD = (*TOWARD, "a")
_TELLING = frozenset({Act.EXIT, Act.OUST, Act.PAUSE})


def distributed(seen: Arguments, told: Sequence[Change]) -> list[Change]:
    """*told*, with what the line says of one and of the other put to each of them."""
    told = _dated_apart(seen, [*told, *_dated_before(seen, told)])
    told = posts_apart(seen, _housed_apart(seen, told))
    if Sign.PRONOUN not in seen.line.signs:
        return list(told)
    told = _placed_in_row(seen, told)
    places = [k for k, piece in enumerate(seen.pieces) if piece.word in _EITHER]
    if len(places) < 2 or (pair := _pair(seen, places[0])) is None:
        return list(told)
    own = {k: pair[0] if seen.pieces[k].word in _ONE else pair[1] for k in places}
    each = [change for k, member in own.items() for change in _told_for(seen, k, member)]
    taken = {change.at for change in each}
    kept = [change for change in told if change.at not in taken]
    goals = {member.identity: org for k, member in own.items() if (org := _goal(seen, k)) is not None}
    sources = {member.identity: org for k, member in own.items() if (org := _source(seen, k)) is not None}
    days = {member.identity: dated for k, member in own.items() if (dated := _day(seen, k)) is not None}
    changes = (
        replace(change, dates=(days[change.member.identity],))
        if change.member.identity in days and change.at < places[0]
        else change
        for change in (*kept, *each)
    )
    return [_with_houses(change, goals, sources) for change in changes]


_Houses = Mapping[Identity, Org]


def _with_houses(change: Change, goals: _Houses, sources: _Houses) -> Change:
    """*change*, with the house that is told of this one: where they go to, or come from."""
    name = change.member.identity
    if change.act in _COMING and name in sources and change.left in (None, *sources.values()):
        return replace(change, left=sources[name])
    outward = change.act is Act.EXIT or (change.act in _COMING and not is_ours(change.joined))
    if outward and name in goals and change.joined in (None, *goals.values()):
        return replace(change, joined=goals[name])
    return change


_COMING = frozenset({Act.JOIN, Act.HIRE})


def _housed_apart(seen: Arguments, told: Sequence[Change]) -> Sequence[Change]:
    """« X et Y partent respectivement pour Z et W », « …, respectivement venus de Z et de W »."""
    if "respectivement" not in seen.line.words:
        return told
    houses, sources = _houses_in_row(seen)
    if len(houses) < 2:
        return told
    by_verb: dict[tuple[int, Act], list[Identity]] = {}
    for change in told:
        by_verb.setdefault((change.at, change.act), []).append(change.member.identity)
    rows = {
        key: dict(zip(names, houses, strict=True))
        for key, names in by_verb.items()
        if len(names) == len(houses)
    }
    each = ((change, rows.get((change.at, change.act), {})) for change in told)
    return [_with_houses(change, {} if sources else own, own if sources else {}) for change, own in each]


def _houses_in_row(seen: Arguments) -> tuple[list[Org], bool]:
    """The houses behind « respectivement », and whether people come from there."""
    houses, sources = list[Org](), False
    start = next((k for k, piece in enumerate(seen.pieces) if piece.word == "respectivement"), 0)
    for k in range(start + 1, len(seen.pieces)):
        piece = seen.pieces[k]
        if piece.sign not in _BETWEEN or (piece.verb is not None and piece.verb.finite):
            break
        org = seen.org(k) if piece.sign is Sign.ORG else None
        if org is not None:
            houses.append(org)
            sources = sources or seen.pieces[k - 1].word in _FROM
    return houses, sources


_BETWEEN = frozenset({Sign.PREP, Sign.ORG, Sign.AND, Sign.COMMA, Sign.VERB})


def _dated_apart(seen: Arguments, told: Sequence[Change]) -> Sequence[Change]:
    """« a vu partir X, au printemps, puis Y le mois dernier », « X, en mai, puis Y, en août, sont partis »:
    each with the date that stands behind them."""
    if len(told) < 2 or len(seen.line.dates) < 2:
        return told
    by_verb = Counter((change.at, change.act) for change in told)
    told = _respectively(seen, told, by_verb)
    return [
        replace(change, dates=(own,))
        if by_verb[change.at, change.act] > 1 and (own := _date_behind(seen, change)) is not None
        else change
        for change in told
    ]


def _respectively(
    seen: Arguments, told: Sequence[Change], by_verb: Mapping[tuple[int, Act], int]
) -> Sequence[Change]:
    """« X et Y, partis respectivement en mai et en août »: to each the date of the same place."""
    if "respectivement" not in seen.line.words:
        return told
    placed: Counter[tuple[int, Act]] = Counter()
    each: list[Change] = []
    for change in told:
        key = change.at, change.act
        if len(change.dates) == by_verb[key] > 1:
            change = replace(change, dates=change.dates[placed[key] : placed[key] + 1])
            placed[key] += 1
        each.append(change)
    return each


def _dated_before(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """« X en mai, Y en août et Z en octobre sont partis »: X and Y too, each with the date of their own;
    « X d'abord, Y ensuite sont partis »."""
    parted = len(seen.line.dates) > 1 or "abord" in seen.line.words
    for change in told if parted else ():
        verb, subject = seen.reader.verb(change.at), None
        if verb is not None and verb.finite and verb.plural and not change.noun:
            subject = seen.reader.read(change.at).subject
        if subject is None or change.member.identity not in {m.identity for m in seen.pieces[subject].people}:
            continue
        if seen.pieces[subject].people[0].identity != change.member.identity:
            continue
        for at, dated in _row_of_dated(seen, subject):
            for member in seen.people(at):
                dates = change.dates if dated is None else (dated,)
                yield replace(change, member=member, dates=dates, post=None, counterpart=None)


def _row_of_dated(seen: Arguments, subject: int) -> Iterator[tuple[int, Dated | None]]:
    """The names before the subject, each with a date behind it: « X en mai, », « X, en mai, puis »."""
    row, k = seen.pieces, subject - 1
    while k > 1:
        start = k
        while k >= 0 and row[k].sign in (Sign.AND, Sign.COMMA, Sign.WORD):
            k -= 1
        dated, first = row[k].dated, row[k].word == "abord"
        at = k - 2 if k > 1 and (first or row[k - 1].sign is Sign.COMMA) else k - 1
        if k == start or not (dated or first) or at < 0 or not row[at].people:
            return
        yield at, dated
        k = at - 1


def _placed_in_row(seen: Arguments, told: Sequence[Change]) -> Sequence[Change]:
    """« X en mai, Y en août pour Z : tous sont partis »: each with what stands behind the name."""
    tous = next((k for k, piece in enumerate(seen.pieces) if piece.word.startswith("tous")), 0)
    if not told or not row_before(seen.line, tous):
        return told
    return [_from_row(seen, change, tous) for change in told]


def _from_row(seen: Arguments, change: Change, tous: int) -> Change:
    name, row = change.member.identity, seen.pieces[:tous]
    own = next((k for k, p in enumerate(row) if any(m.identity == name for m in p.people)), None)
    if own is None or change.at < tous:
        return change
    close = next((k for k in range(own + 1, tous) if row[k].people), tous)
    dates = tuple(piece.dated for piece in row[own:close] if piece.dated is not None)
    goal = next((org for k in range(own, close) if (org := _goal(seen, k)) is not None), None)
    goal = goal if change.act is Act.EXIT else None
    return replace(change, dates=change.dates or dates, joined=change.joined or goal)


def _date_behind(seen: Arguments, change: Change) -> Dated | None:
    """The first of its dates behind the name, where all stand behind the first of the names."""
    places = [k for k, piece in enumerate(seen.pieces) if k > change.at and piece.people]
    name = change.member.identity
    named = ((k, m) for k in places for m in seen.pieces[k].people if m.identity == name)
    own, member = next(named, (0, None))
    if member is None:
        return _date_beside(seen, change)
    behind = seen.line.tokens[member.last : member.last + 2]
    if not change.dates and len(behind) == 2:  # « X (mai), Y (août) », « les départs : X en mai, Y en août »
        start = behind[behind[0].text in ("(", ",")].start
        return next((d for d in seen.line.dates if d.span.start == start), None)
    dates = [k for k, piece in enumerate(seen.pieces) if piece.dated in change.dates]
    if len(dates) < 2 or dates[0] < places[0]:
        return None
    return next((seen.pieces[k].dated for k in dates if k > own), None)


def _date_beside(seen: Arguments, change: Change) -> Dated | None:
    """« X, en mai, puis Y, en août, … »: the date right behind a name that stands before the verb."""
    name = change.member.identity
    named = (m for piece in seen.pieces[: change.at] for m in piece.people if m.identity == name)
    last = max((m.last for m in named), default=len(seen.line.tokens))
    behind = [token for token in seen.line.tokens[last : last + 2] if token.text not in (",", "(")][:1]
    return next((d for d in seen.line.dates for token in behind if d.span.start == token.start), None)


def _pair(seen: Arguments, first: int) -> tuple[Member, ...] | None:
    """The two of whom the sentence speaks."""
    for k in range(first - 1, -1, -1):
        people = seen.people(k) if seen.pieces[k].sign in (Sign.PEOPLE, Sign.POST, Sign.PRONOUN) else ()
        if len(people) == 2:
            return people
    group = seen.discourse.mentions.group(seen.line.index, first, 2)
    return group if len(group) == 2 else None


def _goal(seen: Arguments, k: int) -> Org | None:
    """« l'un vers Z », « la seconde pour fonder Z »."""
    row = seen.pieces[k + 1 : k + 4]
    if not row or row[0].word not in _TOWARD:
        return None
    doing = len(row) > 1 and row[1].verb is not None and row[1].verb.tense is Tense.INFINITIVE
    at = k + 2 + doing
    return seen.org(at) if at < len(seen.pieces) and seen.pieces[at].sign is Sign.ORG else None


def _source(seen: Arguments, k: int) -> Org | None:
    """« …, le premier en provenance de Z, la seconde de W »."""
    row = seen.pieces[k + 1 : k + 3]
    org = seen.org(k + 2) if len(row) == 2 and row[0].word in _FROM and row[1].sign is Sign.ORG else None
    return None if org is None or org.watched else org


_FROM = ("source", "de", "d'")


def _day(seen: Arguments, k: int) -> Dated | None:
    """« sont partis, le premier en avril, le second en février »."""
    behind = seen.pieces[k + 1] if k + 1 < len(seen.pieces) else None
    return behind.dated if behind is not None else None


def _told_for(seen: Arguments, k: int, member: Member) -> Iterator[Change]:
    """« congédié pour l'un »: the participle, or the word beside the name, before « pour »."""
    if k < 2 or seen.pieces[k - 1].word != "pour":
        return
    before = seen.pieces[k - 2]
    acts: list[Act] = []
    if before.verb is not None and not before.verb.finite:
        acts = [match.act for match in match_verb(seen.line.tokens, before.verb, lambda _: False)]
    else:
        acts = [act for first, _, act in find_predicates(seen.line.tokens) if first == before.first]
    for act in acts:
        if act in _TELLING:
            yield verbless_change(
                seen,
                member,
                act,
                k - 2,
                seen.line.tokens[before.first].fold,
                over=(before.first, seen.pieces[k].last),
                attachment=Attachment.PARTICIPLE,
            )
