"""Posts beside words that only point: « le second, président, », « Directrice de Z, elle »."""

from collections.abc import Callable, Iterator, Sequence

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon.grammar import COPULAS, THIS
from bot.matcher.syntax.pieces import Line, Member, Piece, Sign, is_ours, org_of
from bot.matcher.syntax.roles import Role
from bot.model import Gender

_Whom = Callable[[int], tuple[Member, ...]]  # the people meant by the piece at a position


def posts_beside(line: Line, meant: _Whom) -> Iterator[tuple[Member, Role]]:
    """Who is pointed at, with the post that the sentence gives them there."""
    if Sign.POST not in line.signs:
        return
    yield from _opening(line, meant)
    if not line.index:
        yield from _called(line, meant)
    for at, piece in enumerate(line.pieces[:-2]):
        if piece.sign not in _POINTING:
            continue
        if piece.sign is Sign.PRONOUN and not piece.word.startswith("ordinal"):
            continue
        for role in post_behind(line, at):
            people = meant(at)  # « La banquière, jusque-là numéro deux de Z »
            if len(people) == 1:
                yield people[0], role


_POINTING = frozenset({Sign.PRONOUN, Sign.POST})


def post_behind(line: Line, at: int) -> tuple[Role, ...]:
    """« La Lyonnaise, directrice de Z, … »: the post set beside the designation at *at*, if there is one."""
    k = at + 2
    if k >= len(line.pieces) or line.pieces[at + 1].sign is not Sign.COMMA:
        return ()
    while k < len(line.pieces) - 1 and line.pieces[k].sign is Sign.WORD:
        k += 1
    beside = line.pieces[k].role
    return (beside,) if beside is not None and not beside.determined else ()


_Holders = Callable[[Role, int, int], tuple[Member, ...]]  # whom a post at a place means


def posts_held(line: Line, before: Line | None, holders: _Holders) -> Iterator[tuple[Member, Role]]:
    """« le directeur scientifique », « l'ancienne d'Y », with no name beside it: told of whom it means."""
    pieces = before.pieces if before is not None else ()
    named = next((piece.people for piece in pieces if len(piece.people) > 1), ())
    yield from zip(named, _in_order(line, named), strict=False)
    for at, piece in enumerate(line.pieces):
        role = piece.role
        told = role is not None and (bool(role.text) or (role.former and is_ours(org_of(role))))
        if role is not None and told and role.definite and not role.plural and not _becomes(line, at):
            for member in holders(role, line.index, at):
                yield member, role


def _becomes(line: Line, at: int) -> bool:
    """« X en sera le président », « Y devient la directrice », « …, pour devenir la directrice »: the post of
    somebody who is named."""
    verb = line.pieces[at - 1].verb if at > 1 else None
    if verb is None or verb.lemma not in COPULAS:
        return False
    ahead = verb.tense is Tense.FUTURE or (verb.tense is Tense.INFINITIVE and not verb.perfect)
    return ahead or bool(line.pieces[at - 2].people) or _elsewhere(line.pieces[: at - 2])


def _elsewhere(before: Sequence[Piece]) -> bool:
    """« Z, une jeune pousse dont il est le directeur général »: a post of Z's."""
    houses = [piece.org for piece in before[-2:-1]] if before and before[-1].word == "dont" else []
    return any(org is not None and not org.watched and (org.other or org.identity) for org in houses)


def _in_order(line: Line, named: Sequence[Member]) -> tuple[Role, ...]:
    """« La directrice technique, le patron de la recherche et son adjoint s'en vont »: the posts of those
    *named* just before, one each and in the same order; none where they do not match."""
    run: list[Role] = []
    for piece in line.pieces:
        role = piece.role
        if role is not None and role.text and not role.plural and role.determined:
            run.append(role)
        elif not (run and piece.sign in (Sign.COMMA, Sign.AND)):
            break
    pairs = zip(run, named, strict=False)
    clash = any({role.gender, member.gender} == {Gender.FEMININE, Gender.MASCULINE} for role, member in pairs)
    return tuple(run) if len(run) == len(named) > 1 and not clash else ()


def _before_this(line: Line) -> int:
    """« Fondateur de Z, le site où l'on joue, cet Américain … »: the comma before « cet »; 0 for none."""
    commas = (k for k, piece in enumerate(line.pieces[:-1]) if piece.sign is Sign.COMMA)
    return next((k for k in commas if line.tokens[line.pieces[k + 1].first].fold in THIS), 0)


def _opening(line: Line, meant: _Whom) -> Iterator[tuple[Member, Role]]:
    """« Directrice de la communication depuis 2024, elle … »: of whom the sentence is about."""
    role = line.pieces[0].role if line.pieces else None
    if role is None or line.pieces[0].sign is not Sign.POST or role.determined:
        return
    if not role.text and (role.organization is None or not role.former):
        return  # « Ancien de Z, elle … » says where she was
    comma = next((k for k, piece in enumerate(line.pieces[:7]) if piece.sign is Sign.COMMA), 0)
    if not comma or any(piece.people or piece.verb is not None for piece in line.pieces[:comma]):
        return
    comma = _before_this(line) or comma
    following = line.pieces[comma + 1 : comma + 2]
    if following and following[0].sign in (Sign.PRONOUN, Sign.POST):
        for member in meant(comma + 1)[:1]:
            yield member, role


def _called(line: Line, meant: _Whom) -> Iterator[tuple[Member, Role]]:
    """« Y assure que sa directrice financière reste »: whom a title calls by the post that they have."""
    for at, piece in enumerate(line.pieces):
        role = piece.role
        if role is None or not (role.owned and role.text) or role.plural or role.former or role.incoming:
            continue
        people = meant(at)
        if len(people) == 1:
            yield people[0], role
