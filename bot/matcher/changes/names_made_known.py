"""Whose name is made known for a post: « Le nom du nouveau directeur est connu : c'est X », « Y dévoile
le nom de sa future patronne | C'est X, de Z. »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.filled import shown_next, spelled_out
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.offices import post_of
from bot.matcher.syntax.pieces import Member, Sign
from bot.matcher.syntax.roles import Role

MAKING_KNOWN = words("connaître dévoiler révéler annoncer divulguer communiquer livrer donner")
_NAMES = words("nom identite")
MARKS = _NAMES | {"connu", "connue"}


def made_known_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """The post is a new one, or one to be filled, and who has it is named right behind."""
    role = _post_named(seen, clause)
    if role is None or not role.text or role.plural or not role.incoming or clause.verb.negated:
        return
    post = post_of(seen.line, role)
    for member in _shown_behind(seen, clause) or _shown_after(seen, role):
        yield change_told(seen, member, Act.NAME, clause, truth, post=post, joined=post.org or seen.focus)


def _post_named(seen: Arguments, clause: Clause) -> Role | None:
    """« le nom du nouveau directeur » as what is made known; of « est connu », « le futur directeur » too."""
    at = clause.subject if clause.verb.passive else clause.object
    if at is None:
        return None
    row = seen.pieces[at : at + 3]
    if row[0].word in _NAMES and len(row) > 2 and row[1].word in OF:
        return row[2].role
    known = clause.verb.passive and clause.verb.lemma == "connaître"
    behind = seen.pieces[clause.at + 1 : clause.at + 2]  # not « est connu pour sa rigueur »
    alone = all(piece.sign in (Sign.COLON, Sign.STOP) for piece in behind)
    return row[0].role if known and alone else None


def _shown_behind(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« … : il s'agit de X », « … : c'est X », « … : X »: behind the colon, nothing else being told of X."""
    row = seen.pieces
    colon = next((k for k in range(clause.at + 1, len(row)) if row[k].sign is Sign.COLON), None)
    named = next((k for k in range(colon + 1, len(row)) if row[k].people), None) if colon else None
    if colon is None or named is None:
        return ()
    between = {token.fold for token in seen.line.tokens[row[colon].last : row[named].first]}
    return seen.people(named) if between <= _SHOWING else ()


_SHOWING = words("il s' agit de d' c' ce est sera")


def _shown_after(seen: Arguments, role: Role) -> tuple[Member, ...]:
    """« … | Il s'agit de X, venu de Z. »."""
    shown = shown_next(seen, role)
    if shown is not None:
        return (shown,)
    return () if seen.line.index else spelled_out(seen)
