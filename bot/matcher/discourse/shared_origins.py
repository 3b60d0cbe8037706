"""Where people come from whom a title only counts: « trois transfuges de Z », « un ancien de Z »."""

from bot.matcher.discourse.mentions import Mentions
from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Sign, org_of


def note_origins(mentions: Mentions, index: int) -> None:
    """Note what the line says of where those come from whom the next one names."""
    line = mentions.lines[index]
    if Sign.POST in line.signs:
        _of_groups(mentions, index)
        if not index and not line.names_people:
            _of_one(mentions, index)


def _of_groups(mentions: Mentions, index: int) -> None:
    """« trois transfuges de Google » of a title tells where the three named next come from."""
    for piece in mentions.lines[index].pieces:
        role = piece.role
        org = org_of(role) if role is not None else None
        told = role is not None and role.count > 1 and role.head in ("transfuges", "anciens", "ancien")
        if role is None or not told or org is None or org.watched:
            continue
        for member in mentions.ahead(index, role.count):
            mentions.origins.setdefault(member.identity.name, org)


def _of_one(mentions: Mentions, index: int) -> None:
    """« avec un ancien de Z » of a title: where the one who is named first below comes from."""
    line = mentions.lines[index]
    for at, piece in enumerate(line.pieces):
        role = piece.role
        org = org_of(role) if role is not None else None
        alone = role is not None and not (role.plural or role.definite) and role.head in _ALUMNI
        if role is None or not alone or org is None or org.watched or not at:
            continue
        if line.pieces[at - 1].sign is Sign.PREP:
            for member in mentions.first_after_title(role.gender):
                mentions.origins.setdefault(member.identity.name, org)


_ALUMNI = words("ancien ancienne transfuge")
