"""Whose place is empty in the watched organisation, as the sentence behind the title tells.

« X rejoint Z | Y perd sa directrice juridique. », « … | Y cherche une nouvelle directrice juridique. »
"""

from collections.abc import Iterator, Sequence

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import HEIRS
from bot.matcher.syntax.pieces import Line, Member
from bot.matcher.syntax.roles import Role
from bot.model import Gender

_HEAD = 2  # sentences
_SEEKING = words("chercher trouver recruter désigner")


def place_left_empty(lines: Sequence[Line]) -> Iterator[Member]:
    """Whom the title names alone, where the watched organisation looks for somebody in their place."""
    if len(lines) < _HEAD or lines[0].names_ours or lines[1].names_people:
        return
    named = [member for piece in lines[0].pieces for member in piece.people]
    role = _missed(lines[1]) if len(named) == 1 else None
    if role is not None and (role.head in HEIRS or _fits(named[0], role)):
        yield named[0]


def _missed(line: Line) -> Role | None:
    """The post of whom Y, which opens the sentence, loses or has to replace."""
    row = line.pieces[:3]
    if len(row) < 3 or row[0].org is None or not row[0].org.watched:
        return None
    verb, role = row[1].verb, row[2].role
    if verb is None or role is None or verb.negated or verb.tense is Tense.CONDITIONAL or role.plural:
        return None
    opens = {token.fold for token in line.tokens[row[2].first : row[2].first + 2]}
    sought = verb.lemma in _SEEKING and (role.head in HEIRS or not opens.isdisjoint(_NEW))
    return role if sought or (verb.lemma == "perdre" and role.owned) else None


_NEW = words("nouveau nouvelle nouvel")


def lost_by_title(lines: Sequence[Line], role: Role, line: int, at: int) -> Member | None:
    """« Z perd son patron de l'IA | X, directeur technique, s'en va. Y, le directeur général, … »: X, whom
    alone the sentence behind the title names, as it opens."""
    if line or not at or not role.owned or len(lines) < _HEAD or lines[0].names_people:
        return None
    verb = lines[0].pieces[at - 1].verb
    if verb is None or verb.lemma != "perdre" or len(lines[1].named) != 1:
        return None
    opening = lines[1].pieces[0].people
    return opening[0] if len(opening) == 1 and _fits(opening[0], role) else None


def _fits(member: Member, role: Role) -> bool:
    return Gender.UNKNOWN in (member.gender, role.gender) or member.gender is role.gender
