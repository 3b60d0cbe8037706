"""Whom a post of several people means: « les trois chercheurs », « deux de ses ingénieurs »."""

import re
from collections.abc import Sequence

from bot.matcher.discourse.mentions import Mentions
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import COUNTS
from bot.matcher.lexicon.roles import FOUNDERS
from bot.matcher.syntax.frames import match_verb
from bot.matcher.syntax.pieces import Line, Member, Sign, org_of
from bot.matcher.syntax.roles import Role
from bot.model import Gender


def several_meant(
    lines: Sequence[Line], mentions: Mentions, role: Role, line: int, at: int
) -> tuple[Member, ...]:
    """« les trois chercheurs »; « les deux femmes » are no men."""
    if not (role.definite or role.count > 1 or role.owned):
        return mentions.among(line)
    known = lines[line].tokens[role.first].fold in ("les", "ces", "ses")
    if role.count > 1 and not known and names_withheld(lines):
        return ()
    place, house = lines[line].sentence, org_of(role)
    others = house is not None and not house.watched and place.section is Section.CONTENT
    if role.count > 1 and not known and others:
        return _named_next(lines, mentions, role, line)
    found = _several(lines, mentions, role, line, at)
    if _of_two_houses(mentions, role, found):
        return ()
    women = role.gender is not Gender.FEMININE or all(mentions.fits(m, role.gender) for m in found)
    return found if women else ()


def _named_next(lines: Sequence[Line], mentions: Mentions, role: Role, line: int) -> tuple[Member, ...]:
    """« Z embauche deux ingénieurs de W. X et Y … »: none of those told of before or in another paragraph."""
    behind = lines[line + 1 : line + 2]
    near = (other for other in behind if other.sentence.block == lines[line].sentence.block)
    rows = (piece.people for other in near for piece in other.pieces if len(piece.people) == role.count)
    return tuple(map(mentions.bare, next(rows, ())))


def _of_two_houses(mentions: Mentions, role: Role, found: Sequence[Member]) -> bool:
    """« les deux fondateurs », behind one of ours and « X, le cofondateur de Z »: not those two."""
    if role.head.removesuffix("s") not in FOUNDERS or role.organization is not None:
        return False
    held = (mentions.held(member.identity) for member in found)
    told = [
        any(h.role.head in FOUNDERS and h.org is not None and not h.org.watched for h in row) for row in held
    ]
    return any(told) and not all(told)


def names_withheld(lines: Sequence[Line]) -> bool:
    """« Deux chercheurs s'en vont. Leurs noms n'ont pas filtré. »: those named next are others."""
    return any(_WITHHELD.search(line.text) for line in lines if not _NAMES.isdisjoint(line.words))


_NAMES = words("nom noms identite identites")
_WITHHELD = re.compile(
    r" (?:devoile|revele|precise|donne|cite|divulgue|communique) pas (?:leurs?|les) (?:nom|identite)s? "
    r"| (?:leurs?|les|l') (?:noms?|identites?) (?:n' (?:a|ont|est|sont) pas |restent? (?:inconnu|secret))"
    r"| (?:ignore|ignorent|tait|taisent)(?: encore| toujours)? (?:leurs?|les) (?:noms?|identites?) "
)


def _several(lines: Sequence[Line], mentions: Mentions, role: Role, line: int, at: int) -> tuple[Member, ...]:
    if role.definite and not role.count:
        return mentions.group(line, at, 0)
    pieces = lines[line].pieces
    if role.count > 1 and pieces[-1].sign is Sign.COLON:  # « deux cadres ont démissionné : » over a list
        return mentions.one_by_one(line, role.count)
    # « deux de ses ingénieurs », « Deux autres ingénieurs du projet »: not those told of before
    some = lines[line].tokens[role.first + 1].fold in ("de", "des", "autres")
    group = mentions.group(line, at, role.count) if role.definite and not some else ()
    if group and _others(lines, mentions, role, line, group):
        group = ()
    if group or role.count < 2:
        return group
    return mentions.ahead(line, role.count)


def _others(
    lines: Sequence[Line], mentions: Mentions, role: Role, line: int, group: Sequence[Member]
) -> bool:
    """« X et Y préparent des primes. Deux chercheurs s'en vont. »: not X and Y, of whom no change is told."""
    before = [m for m in mentions.all if m.line < line and m.member.identity == group[0].identity]
    told = lines[before[-1].line] if before else lines[0]
    counted = lines[line].tokens[role.first].fold in COUNTS and not role.first
    if not counted or told.sentence.section is not Section.CONTENT or Sign.ACTION in told.signs:
        return False
    finite = [verb for _, verb in told.verbs if verb.finite]
    acts = {match.act for verb in finite for match in match_verb(told.tokens, verb, lambda _: False)}
    return bool(finite) and acts.isdisjoint(_MOVING)


_MOVING = frozenset({Act.EXIT, Act.OUST, Act.PAUSE, Act.JOIN, Act.HIRE, Act.COME_BACK})
