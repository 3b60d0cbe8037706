"""Who stands where others stood, told without a verb: « À leur place, X et Y », « au profit de Y »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.board_seats import seat_before, seat_in_title
from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.starting import now_so
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import FACT, QUESTION, Truth
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.enumerations import going_on
from bot.matcher.syntax.offices import office_after
from bot.matcher.syntax.pieces import Member, Sign
from bot.model import Status

_OUT = frozenset({Act.EXIT, Act.OUST, Act.PAUSE})


def put_in_place(seen: Arguments, before: Sequence[Change]) -> Iterator[Change]:
    """« À sa place, X », « Pour les remplacer : X et Y », soon behind a line that tells who leaves."""
    gone = [c for c in before if c.act in _OUT and c.truth.status is not None]
    if not gone:
        return
    if _SEVERAL.isdisjoint(seen.line.words):
        gone = [c for c in gone if c.line == gone[-1].line]
    start, members, truth = _named_there(seen) if _only_named(seen) else _seen_there(seen)
    former = gone[-1].member.identity if len({c.member.identity for c in gone}) == 1 else None
    board = next((c.post for c in gone if c.post is not None and c.post.board), None)
    if board is None and members and not _SEATS.isdisjoint(seen.discourse.lines[gone[-1].line].words):
        board = seat_before(seen) or seat_in_title(seen)  # « abandonnent leur siège »: of which board
    for member in members:
        yield verbless_change(
            seen,
            member,
            Act.JOIN if board is not None else Act.SUCCEED,
            start,
            "place",
            truth=truth,
            over=(0, member.last),
            joined=gone[-1].left,
            post=board,
            counterpart=former,
        )


def labelled_heirs(seen: Arguments) -> Iterator[Change]:
    """« Direction technique : X, en remplacement de Y », « Z : X (à la place de Y) »: no verb is needed."""
    for at in range(3, len(seen.pieces) - 1):
        row = seen.pieces[at - 3 : at + 2]
        apart = row[0].sign is Sign.COLON and row[2].sign in (Sign.COMMA, Sign.OPEN)
        if row[3].word != "remplacement" or not (apart and row[1].people and row[4].people):
            continue
        house = seen.org(0) if at - 3 == 1 else None
        post = office_after(seen.line, 0)
        if asks(seen.line) or (house is None and post is None):
            continue
        for member in row[1].people:
            yield verbless_change(
                seen,
                member,
                Act.SUCCEED,
                at - 2,
                row[3].word,
                over=(0, row[4].last),
                joined=house,
                post=post,
                counterpart=row[4].people[0].identity,
            )


_SEVERAL = words("leur les")
_SEATS = words("siege sieges fauteuil fauteuils")
_There = tuple[int, tuple[Member, ...], Truth]  # the position of the first name, all who are named, the truth


def _only_named(seen: Arguments) -> bool:
    """« À sa place, X, qui dirigeait Z, et Y »: no verb but those of what is told of them between commas."""
    told = (seen.reader.read(at) for at, verb in seen.line.verbs if verb.finite)
    return all(clause.attachment is Attachment.RELATIVE for clause in told)


def _named_there(seen: Arguments) -> _There:
    """« À sa place, X », « Pour les remplacer : X et Y »."""
    start, truth = _start(seen), QUESTION if asks(seen.line) else FACT
    told = next((at for at, verb in seen.line.verbs if verb.finite), len(seen.pieces))
    return start, tuple(m for piece in seen.pieces[start:told] for m in piece.people if start), truth


_SHOWING = words("voir trouver retrouver découvrir compter avoir asseoir installer")


def _seen_there(seen: Arguments) -> _There:
    """« À leur place, on verra désormais X, qui présidera l'assemblée, et Y », « À sa place s'assiéra X »."""
    row, nobody = seen.pieces, (0, (), FACT)
    place = next((k for k in range(1, min(len(row), _OPENING)) if row[k].word == "place"), 0)
    if (
        not place
        or row[place - 1].word != "a"
        or seen.line.tokens[row[place].first].fold not in ("sa", "leur")
    ):
        return nobody
    at, verb = next(((k, verb) for k, verb in seen.line.verbs if verb.finite), (0, None))
    if verb is None or at < place or verb.lemma not in _SHOWING or verb.negated:
        return nobody
    clause = seen.reader.read(at)
    named = next((k for k in range(at + 1, min(at + 4, len(row))) if row[k].people), 0)
    if (
        not named
        or row[named - 1].sign is Sign.PREP
        or not (verb.tense is Tense.FUTURE or now_so(seen, clause))
    ):
        return nobody
    return named, (*row[named].people, *going_on(row, named)), truth_of(seen.reader, clause)


_OPENING = 8  # pieces: « À leurs côtés, ou plutôt à leur place, »


def put_beside(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """« X s'en va, Y à sa place », « X ne revient pas, Y à la barre »: a second half without a verb."""
    if seen.line.words.isdisjoint(_STEERING):
        return
    for at, piece in enumerate(seen.pieces):
        gone = [c for c in told if c.at < at and _leaves_it(c)] if len(piece.people) == 1 else []
        parted = at > 1 and seen.pieces[at - 1].sign in (Sign.COMMA, Sign.AND, Sign.STOP)
        if not gone or not parted or gone[-1].member.identity == piece.people[0].identity:
            continue
        stands, heads = _stands_there(seen, piece.last)
        if not (stands or heads):
            continue
        left = gone[-1]
        yield verbless_change(
            seen,
            piece.people[0],
            Act.SUCCEED if left.post is None or not left.post.board else Act.JOIN,
            at,
            "place",
            truth=FACT if left.truth.status is Status.DENIED else left.truth,
            over=(piece.last, piece.last + 2),
            post=office_after(seen.line, piece.last) if heads else left.post,
            counterpart=left.member.identity,
        )


def _leaves_it(change: Change) -> bool:
    """Goes, or is told not to come back after all."""
    if change.act is Act.COME_BACK:
        return change.truth.status is Status.DENIED
    return change.act in _OUT and change.truth.status in (Status.ANNOUNCED, Status.RUMOURED)


def _stands_there(seen: Arguments, first: int) -> tuple[bool, bool]:
    """Whether the words from *first* on, and no more, put somebody in place; or at the head of something."""
    told = [token.fold for token in seen.line.tokens[first : first + 4]]
    heads = told[:3] == ["a", "la", "tete"] and told[3:] != [] and told[3] in OF
    said = next((phrase for phrase in _IN_PLACE if told[: len(phrase)] == phrase), None)
    behind = told[len(said) :] if said is not None else ["…"]
    return behind[:1] in ([], [","], ["."], [";"], ["!"], ["et"]), heads


_STEERING = words("place barre manoeuvre affaires tete")
_IN_PLACE = [
    phrase.split()
    for phrase in ("a sa place", "a leur place", "a la barre", "a la manoeuvre", "aux affaires")
]


def _start(seen: Arguments) -> int:
    """Where the names begin behind « À leur place, »; 0 if the line does not open so."""
    opening = [token.fold for token in seen.line.tokens[:3]]
    placed = opening[:1] == ["a"] and opening[1:2] in (["sa"], ["leur"]) and opening[2:] == ["place"]
    replacing = opening[:1] == ["pour"] and opening[2:] in (["remplacer"], ["succeder"])
    mark = next((k for k, p in enumerate(seen.pieces[:5]) if p.sign in (Sign.COMMA, Sign.COLON)), 0)
    named = mark and mark + 1 < len(seen.pieces) and seen.pieces[mark + 1].people
    return mark + 1 if (placed or replacing) and named else 0


def replacement_told(
    seen: Arguments,
    at: int,
    end: int,
    owners: Sequence[Member],
    truth: Truth,
    announced: tuple[Dated, ...],
) -> Iterator[Change]:
    """« le remplacement de X par Y »: the noun at *at*, and who is told behind *end* to come."""
    for k in range(end, min(end + 3, len(seen.pieces) - 1)):
        if seen.pieces[k].sign is Sign.PREP and seen.pieces[k].word == "par":
            for heir in seen.people(k + 1):
                yield verbless_change(
                    seen,
                    heir,
                    Act.SUCCEED,
                    at,
                    "remplacement",
                    truth=truth,
                    over=(seen.pieces[at].first, seen.pieces[max(end - 1, at)].last),
                    counterpart=owners[0].identity,
                    announced=announced,
                    noun=True,
                )


_GOING = frozenset({Act.EXIT, Act.OUST, Act.HAND_OVER})
_PROFIT = words("profit benefice faveur")


def profiting(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """« X cède sa place, au profit de Y »: Y, after the last who is told to go before."""
    if _PROFIT.isdisjoint(seen.line.words):
        return
    for at in range(2, len(seen.pieces)):
        link = seen.pieces[at - 1]
        # « se retire au profit de »: within the idiom of leaving
        said = {token.fold for token in seen.line.tokens[max(0, link.first - 2) : link.last]}
        if link.sign is not Sign.PREP or said.isdisjoint(_PROFIT) or len(seen.pieces[at].people) != 1:
            continue
        gone = [c for c in told if c.act in _GOING and c.at < at and c.truth.status is not None]
        heir = seen.pieces[at].people[0]
        if not gone or gone[-1].member.identity == heir.identity:
            continue
        left = gone[-1]
        yield verbless_change(
            seen,
            heir,
            Act.SUCCEED,
            at,
            "profit",
            truth=left.truth,
            over=(link.first, seen.pieces[at].last),
            post=left.post if left.post is not None and not left.post.board else None,
            counterpart=left.member.identity,
            attachment=left.attachment,
            tense=left.tense,
            pluperfect=left.pluperfect,
            dates=left.dates,
        )
