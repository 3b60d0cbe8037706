"""What an entry of a list says beside the name: where they go or come from, and as what."""

from collections.abc import Set
from itertools import pairwise
from typing import NamedTuple

from bot.matcher.changes.placements import department_beside
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.focus import speaks_of_watched
from bot.matcher.language.tokens import span_of, wording
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ARROWS, TOWARD
from bot.matcher.names.name import Sort
from bot.matcher.syntax.offices import Post, post_of
from bot.matcher.syntax.pieces import Line, Member, Org, Sign, is_ours
from bot.matcher.syntax.roles import Role


class Houses(NamedTuple):
    """Where somebody comes from, and where they go."""

    left: Org | None
    joined: Org | None


def houses(entry: Arguments, act: Act) -> Houses:
    """The organisations of an entry: « X, venue de Y », « X, direction Z », « X : Y ➜ directrice »."""
    target, named = _target(entry), _named(entry)
    if act in (Act.EXIT, Act.OUST):
        if is_ours(target):
            return Houses(target, None)  # « OUT : X, qui dirigeait les ventes chez nous »
        if target is None and named is not None and _goal_of_ours(entry, named):
            return Houses(None, named)
        if target is None and _only_source(entry, named):
            return Houses(entry.focus if is_ours(entry.focus) else None, None)
        return Houses(named if target is None else None, target)
    ours = is_ours(entry.focus)
    if act is Act.COME_BACK and (away := target or named) is not None and not away.watched:
        return Houses(away, None)  # « X, après un an chez Z »
    if target is None and named is not None and not named.watched and ours and not _only_goal(entry):
        return Houses(named, None)  # « Ils arrivent : X, venue de Y »
    return Houses(None, target or named)


def post_in_entry(entry: Arguments, at: int, member: Member, act: Act) -> Post | None:
    """The post that they get, by the role or the department beside the name at *at*."""
    beside = next((r for r in reversed(member.roles) if r.text), None)
    behind = _behind_mark(entry, ARROWS) or (_risen(entry, at) if act is Act.NAME else None)
    field = _field_given(entry, at) if act is Act.NAME and behind is None else None
    if field is not None:
        return field
    role = behind or beside or _behind_mark(entry) or _at_the_end(entry)
    if role is not None:
        return post_of(entry.line, role) if _given(role, act) else None
    return (department_beside(entry, at) if act in _COMING else None) or _field_in_brackets(entry, at)


_COMING = (Act.JOIN, Act.HIRE)


def _field_given(entry: Arguments, at: int) -> Post | None:
    """« X → produits », « X, jusqu'ici directeur : produits »: what they see to from now on."""
    colon = next((k for k in range(at + 1, len(entry.pieces)) if entry.pieces[k].word == ":"), None)
    behind = entry.pieces[colon + 1 : colon + 2] if colon is not None else ()
    if colon is not None and behind and behind[0].sign in _FIELDS:  # not « X : départ », « X : reste »
        return field_behind_mark(entry, colon, _COLON)
    return field_behind_mark(entry, at + 1)


_COLON = frozenset({":"})
_FIELDS = frozenset({Sign.WORD, Sign.THING})


def field_behind_mark(entry: Arguments, at: int, marks: Set[str] = ARROWS) -> Post | None:
    """« X → offre aux entreprises », under « Les nouveaux rôles »: what they see to, behind the arrow at
    *at*."""
    line, mark = entry.line, entry.pieces[at : at + 1]
    if not mark or mark[0].word not in marks:
        return None
    first = next((t for t in range(mark[0].last, len(line.tokens)) if line.tokens[t].word), 0)
    end = next((t for t in range(first, len(line.tokens)) if not line.tokens[t].word), len(line.tokens))
    return _field(line, range(first, end), _WIDEST)


_WIDEST = 6  # words


def _field_in_brackets(entry: Arguments, at: int) -> Post | None:
    """« X (conformité) », « Y (produits grand public) »: what they see to; no name, age or day."""
    line, piece = entry.line, entry.pieces[at]
    opened = next((t for t in range(piece.first, piece.last) if line.tokens[t].text == "("), None)
    if opened is None or len(piece.people) != 1 or line.tokens[piece.last - 1].text != ")":
        return None
    inner = range(opened + 1, piece.last - 1)
    plain = all(line.tokens[t].word and line.tokens[t].fold.isalpha() for t in inner)
    opens, closes = line.tokens[opened].start, line.tokens[piece.last - 1].start
    dated = any(opens < day.span.start < closes for day in line.dates)
    return _field(line, inner, _FIELD) if plain and not dated else None


def _field(line: Line, inner: range, longest: int) -> Post | None:
    """What the tokens *inner* say that somebody sees to, unless they name anybody or are too many."""
    named = any(name.first in inner and name.sort in _OWN for name in line.names)
    if named or not 0 < len(inner) <= longest or line.tokens[inner.start].fold in _NO_FIELD:
        return None
    span = span_of(line.tokens, inner.start, inner.stop)
    return Post(wording(line.tokens, inner), span, None, loose=True)


_OWN = (Sort.PERSON, Sort.WATCHED, Sort.COMPANY)  # « ventes en Europe » is a field all the same
_FIELD = 4  # words
_NO_FIELD = words(
    "ex ancien ancienne toujours encore rien a au aux chez via en photo"
    " suite lire voir vers par de du des le la les un une idem inchange inchangee inchanges reste rester"
)


def _given(role: Role, act: Act) -> bool:
    """The role beside a name is the one that they get, not one that they had."""
    if act in _COMING:
        return not role.former and not role.determined and role.organization is None
    return act in (Act.TAKE, Act.NAME)


def _target(entry: Arguments) -> Org | None:
    """« X, chez Z », « X → Z »: the organisation that they go to."""
    return next(
        (
            entry.org(k + 1)
            for k, piece in enumerate(entry.pieces[:-1])
            if ((piece.sign is Sign.PREP and piece.word in TOWARD) or piece.word in ARROWS)
            and entry.pieces[k + 1].sign is Sign.ORG
        ),
        None,
    )


def _named(entry: Arguments) -> Org | None:
    """« X → CFO, Lumina (ex-Banque) »: the organisation outside the brackets."""
    bracketed = False
    for at, piece in enumerate(entry.pieces):
        if piece.sign in (Sign.OPEN, Sign.CLOSE):
            bracketed = piece.sign is Sign.OPEN
        if piece.sign is Sign.ORG and not bracketed:
            return entry.org(at)
    return None


def _goal_of_ours(entry: Arguments, named: Org) -> bool:
    """« Départs de Y | X, directrice, Z »: who leaves Y goes to the house behind the last comma or dash."""
    end = len(entry.pieces) - 1
    while end > 1 and entry.pieces[end].sign in (Sign.STOP, Sign.DATE):
        end -= 1
    apart = end > 1 and entry.pieces[end - 1].sign in (Sign.COMMA, Sign.COLON)
    last = apart and entry.pieces[end].sign is Sign.ORG and not named.watched
    return last and is_ours(entry.focus) and speaks_of_watched(entry.discourse.lines[0])


def _only_goal(entry: Arguments) -> bool:
    """« X ➜ directrice, Y »: what follows the arrow is where they go."""
    arrow = next((k for k, piece in enumerate(entry.pieces) if piece.word in ARROWS), None)
    return arrow is not None and not any(piece.sign is Sign.ORG for piece in entry.pieces[:arrow])


def _only_source(entry: Arguments, named: Org | None) -> bool:
    """« Départs de Y | X, un an après son arrivée de chez Z »: Z is not what X leaves now."""
    if named is None or named.watched:
        return False
    return any(a.word == "source" and b.org == named for a, b in pairwise(entry.pieces))


def _at_the_end(entry: Arguments) -> Role | None:
    """« X (ex-Y) → Z, chief economist »: the post behind the organisation."""
    last = len(entry.pieces) - 1
    role = entry.pieces[last].role if last > 1 else None
    behind = (
        last > 1 and entry.pieces[last - 1].sign is Sign.COMMA and entry.pieces[last - 2].sign is Sign.ORG
    )
    return role if behind and entry.pieces[last].sign is Sign.POST else None


def _risen(entry: Arguments, at: int) -> Role | None:
    """« X, d'ingénieur à directeur »: the second of two posts."""
    row = entry.pieces[at + 1 : at + 3]
    return row[1].role if len(row) > 1 and row[0].word == "a" else None


def _behind_mark(entry: Arguments, marks: frozenset[str] = frozenset()) -> Role | None:
    """« X → Chief Scientist, en binôme avec Y »: the post behind an arrow, or any colon or dash."""
    return next(
        (
            p.role
            for k, p in enumerate(entry.pieces)
            if p.role is not None
            and p.role.text
            and k
            and (entry.pieces[k - 1].word in marks if marks else entry.pieces[k - 1].sign is Sign.COLON)
        ),
        None,
    )
