"""Stage 4: where people come from by what is told of several, or of their house: « trois transfuges de Z »,
« Y rachète Z. Son fondateur, X, … »."""

from collections.abc import Sequence

from bot.matcher.discourse.mentions import Mentions
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import FOUNDERS
from bot.matcher.syntax.pieces import Org, Sign, org_of
from bot.matcher.syntax.reader import ClauseReader

_BUYING = words("racheter acquérir absorber offrir avaler croquer payer emparer")
_HEADS = FOUNDERS | words(
    "patron patronne pdg ceo directeur directrice president presidente chef cheffe equipe"
)


def note_origins(mentions: Mentions, readers: Sequence[ClauseReader], index: int) -> None:
    """Note what the line says of where those come from whom it, or the next one, names."""
    line = mentions.lines[index]
    if Sign.POST in line.signs:
        _of_groups(mentions, index)
        if not index and not line.names_people:
            _of_one(mentions, index)
    if not line.names_people:
        return
    for piece in line.pieces:
        for member in piece.people:
            led = any(role.owned and role.head in _HEADS and org_of(role) is None for role in member.roles)
            house = _bought(readers, index) if led else None
            if house is not None:
                mentions.origins.setdefault(member.identity.name, house)


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
        role = piece.role if piece.sign is Sign.POST else None
        org = org_of(role) if role is not None else None
        alone = role is not None and not (role.plural or role.definite) and role.head in _ALUMNI
        if role is None or not alone or org is None or org.watched or not at:
            continue
        if line.pieces[at - 1].sign is Sign.PREP:
            for member in mentions.first_after_title(role.gender):
                mentions.origins.setdefault(member.identity.name, org)


_ALUMNI = words("ancien ancienne transfuge")


def _bought(readers: Sequence[ClauseReader], index: int) -> Org | None:
    """The house that the watched one buys, in this line or the one before."""
    for reader in reversed(readers[max(0, index - 1) : index + 1]):
        for at, piece in enumerate(reader.pieces):
            if piece.verb is None or piece.verb.lemma not in _BUYING or piece.verb.negated:
                continue
            clause = reader.read(at)
            buyer = reader.pieces[clause.subject].org if clause.subject is not None else None
            goods = reader.pieces[clause.object].org if clause.object is not None else None
            if goods is None or goods.identity is None or goods.watched:
                continue
            if buyer is not None and buyer.watched:
                return goods
    return None
