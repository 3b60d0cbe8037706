"""Whom « le premier », « la seconde », « les deux autres » mean, of people told together."""

from collections.abc import Sequence

from bot.matcher.discourse.mentions import Mentions
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import ORDINALS
from bot.matcher.syntax.pieces import Line, Member
from bot.matcher.syntax.roles import Role
from bot.model import Gender

_FEMININE = words("premiere seconde derniere")
_OF_TWO = words("second seconde autre autres")
_TWO = 2


def ordinal(mentions: Mentions, word: str, line: int, at: int) -> tuple[Member, ...]:
    """Those whom *word*, an ordinal as the chunker writes it, picks out of the people told together."""
    _, number, which = word.split()
    if which in ("hommes", "femmes"):
        gender = Gender.MASCULINE if which == "hommes" else Gender.FEMININE
        return mentions.group(line, at, int(number), gender)
    titled = () if which in _OF_TWO else _as_titled(mentions, line)
    group = _pair_here(mentions, line, at) or titled or mentions.group(line, at, 0)
    group = group or _one_by_one(mentions, line)
    if not group:
        return ()
    count = int(number)
    if which in ("autres", "autre"):
        return group[-count:]
    index = ORDINALS.get(which, 0)
    if count > 1:
        return group[:count] if index == 0 else group[-count:]
    meant = group[index] if -len(group) <= index < len(group) else None
    wanted = Gender.FEMININE if which in _FEMININE else Gender.UNKNOWN
    return (meant,) if meant is not None and mentions.fits(meant, wanted) else ()


def called_in_turn(
    mentions: Mentions, lines: Sequence[Line], role: Role, line: int, at: int
) -> Member | None:
    """« Le premier n'aura tenu que sept mois. L'ancien de Z était arrivé en 2022 »: the first, as « il »."""
    plain = role.text is None or role.head in _ALUMNI or fold(role.text) == role.head
    calls = role.definite and not role.plural and plain
    if not calls or at or not line or lines[line - 1].sentence.block != lines[line].sentence.block:
        return None
    opening = lines[line - 1].pieces[0]
    if not opening.word.startswith("ordinal 1 "):
        return None
    meant = ordinal(mentions, opening.word, line - 1, 0)
    return next((member for member in meant if mentions.fits(member, role.gender)), None)


_ALUMNI = words("ancien ancienne transfuge")


def _pair_here(mentions: Mentions, line: int, at: int) -> tuple[Member, ...]:
    """« X est venu, Y aussi : … le second … »: the two whom the sentence has named in turn."""
    here = sorted((m for m in mentions.all if m.line == line and m.at < at), key=lambda m: m.at)
    names = {m.member.identity.name: m.member for m in here if not m.governed}
    apart = len({m.at for m in here}) > 1
    return tuple(map(mentions.bare, names.values())) if apart and len(names) == 2 else ()


def _as_titled(mentions: Mentions, line: int) -> tuple[Member, ...]:
    """« X, Y et Z s'en vont | X l'a dit lundi. Y a fait de même, suivi de Z. Le premier … »: of all three,
    whom the paragraph tells of in turn and names in no list."""
    group = next((m.group for m in mentions.all if not m.line and len(m.group) > _TWO), ())
    before = [m for m in mentions.all if 0 < m.line < line]
    if not group or not before:
        return ()
    block = mentions.lines[before[-1].line].sentence.block
    told = [m for m in before if mentions.lines[m.line].sentence.block == block]
    in_turn = all(len(m.group) == 1 for m in told) and {m.member.identity for m in told}
    return tuple(map(mentions.bare, group)) if in_turn == {m.identity for m in group} else ()


def _one_by_one(mentions: Mentions, line: int) -> tuple[Member, ...]:
    """« le troisième »: of those whom the paragraph before told of, one after the other."""
    names: dict[str, Member] = {}
    block = -1
    for mention in reversed(mentions.all):
        place = mentions.lines[mention.line].sentence.block
        if mention.line >= line or place == mentions.lines[line].sentence.block:
            continue
        if block not in (-1, place):
            break
        block = place
        if not mention.governed:
            names.setdefault(mention.member.identity.name, mention.member)
    found = tuple(mentions.bare(member) for member in reversed(names.values()))
    return found if 1 < len(found) < 5 else ()
