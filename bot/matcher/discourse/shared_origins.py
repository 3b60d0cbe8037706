"""Where people come from whom a title only counts: « trois transfuges de Z », « un ancien de Z »."""

from bot.matcher.discourse.cataphora import named_next
from bot.matcher.discourse.come_from import FROM
from bot.matcher.discourse.mentions import Mentions
from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Line, Org, Sign, org_of
from bot.model import Gender


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


def note_newcomer(mentions: Mentions, index: int) -> None:
    """« Y recrute chez Z sa directrice. X … », « Y chipe à Z l'une de ses cadres. X … »: X comes from Z."""
    line = mentions.lines[index]
    if line.names_people or not (line.names_ours or mentions.lines[0].names_ours):
        return
    if any(verb.lemma in _TAKING and verb.direct in _THEM for _, verb in line.verbs):
        return  # « … quand Y est venue la chercher »: her, who has been told of
    told = not (line.lemmas.isdisjoint(_TAKING) and line.words.isdisjoint(_ALUMNI))
    if not told or not _by_ours(line):
        return
    house, gender = _house_named(line), _one_meant(line)
    if house is None or gender is None:
        return
    member = named_next(mentions, index, gender)
    if member is not None:
        mentions.origins.setdefault(member.identity.name, house)


_THEM = ("le", "la", "l'", "les")


def _by_ours(line: Line) -> bool:
    """« Y recrute … », « La start-up recrute … », « Z se fait chiper … par Y »; not « Z recrute … »."""
    first = line.pieces[0].org
    if first is not None and first.identity is not None and not first.watched:
        return "par" in line.words and line.names_ours
    return any(
        p.org is not None and (p.org.watched or not (p.org.identity or p.org.other)) for p in line.pieces
    )


def _house_named(line: Line) -> Org | None:
    """The one other house that is named, where it is one to come from."""
    found = {}
    for at, piece in enumerate(line.pieces):
        role = piece.role
        held = org_of(role) if role is not None else None
        led = not at or line.pieces[at - 1].word in _FROM
        for org in (piece.org if led else None, held):
            if org is not None and org.identity is not None and not org.watched:
                found[org.identity.name] = org
        if piece.org is not None and not (led or piece.org.watched):
            return None
    return next(iter(found.values())) if len(found) == 1 else None


_FROM = (*FROM, "chez", "a")


def _one_meant(line: Line) -> Gender | None:
    """Of which gender the one is of whom the line tells without a name; None where it tells of several."""
    posts = [piece.role for piece in line.pieces if piece.role is not None]
    if not posts:
        return Gender.UNKNOWN if not line.lemmas.isdisjoint(_OF_PEOPLE) else None
    role = posts[0]
    one = line.tokens[role.first].fold in ("l'", "un", "une") and "de" in line.words
    return role.gender if not role.plural or (one and "ses" in line.words) else None


_TAKING = words(
    """
    recruter embaucher débaucher engager chiper piquer arracher souffler ravir subtiliser dérober enlever
    attirer puiser piocher offrir chercher dénicher cueillir prélever
    """
)
_OF_PEOPLE = words("recruter débaucher embaucher puiser piocher")  # of nothing else: « pioche chez Z »
