"""Whom a verbless sentence shows as new: « Premier visage : X, ex-Z. », « À sa tête, X, venue de Z. »,
« Parmi les renforts annoncés, X (ex-Z) et Y (ex-W). »"""

import re
from collections.abc import Iterator

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.questions import asks
from bot.matcher.syntax.enumerations import listed
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours, org_of

_SHOWING = re.compile(
    r"^ (?:\S+ ){0,3}(?:a (?:sa|leur|la) (?:tete|barre|manoeuvre|direction) "
    r"|aux (?:commandes|manettes|renes) "
    r"|(?:premi|nouve|derni|autre)\S* (?:visage|tete|embauche|nom|arrivee|venue?|prise|employee?|recrue) "
    r"|parmi (?:les|ses|ces) (?:\S+ )?(?:renforts|recrues|nouveaux|nouvelles|arrivants) )[^:;]*[,:] $"
)


def new_faces(seen: Arguments) -> Iterator[Change]:
    """Those of whom it tells from which other house they come, in an article about ours."""
    focus = seen.focus
    if seen.line.tells or not seen.line.index or not is_ours(focus) or asks(seen.line):
        return
    at = next((k for k, piece in enumerate(seen.pieces) if piece.people), 0)
    if at == 0:
        return
    opening = f" {' '.join(token.fold for token in seen.line.tokens[: seen.pieces[at].first])} "
    if not _SHOWING.match(opening):
        return
    for member in listed(seen.pieces, at, colon=False) or seen.pieces[at].people:
        left = _from_where(seen, at, member)
        if left is not None:
            yield verbless_change(seen, member, Act.JOIN, at, "new face", left=left, joined=focus)


def _from_where(seen: Arguments, at: int, member: Member) -> Org | None:
    """« ex-Z », « venue de Z »: another house."""
    if any(role.head in _MAKERS for role in member.roles):
        return None  # « X, l'un des pères de Z »: of what X once made
    houses = (
        member.origin,
        seen.discourse.mentions.origins.get(member.identity.name),
        *(org_of(role) for role in member.roles),
        *(piece.org for piece in seen.pieces[at + 1 : at + _BEHIND] if piece.sign is Sign.ORG),
    )
    return next((org for org in houses if org is not None and org.identity and not org.watched), None)


_MAKERS = words("pere peres mere createur createurs creatrice inventeur inventrice auteur autrice")
_BEHIND = 6  # pieces: « , venue de Z »
