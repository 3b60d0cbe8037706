"""What an aside beside a name tells of where somebody comes from: « X, qui a dessiné les puces de Z, … ».

« X, douze ans chez Z, … », « Dix ans de Z au compteur, X … », « X, que Z n'a pas su retenir, … ».
"""

from collections.abc import Iterator, Set

from bot.matcher.discourse.clause_dates import DEALS
from bot.matcher.discourse.come_from import PASSAGES
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import OUTSIDE
from bot.matcher.syntax.asides import OUT_OF, THESE_DAYS, UNTIL_NOW
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, org_of
from bot.matcher.syntax.rows import WALLS, Row

# « qui a piloté le rachat de Z », « qui avait décliné une offre de Z »: what a house has to do with another.
DEALINGS = DEALS | words(
    """
    integration partenariat partenariats accords contrat contrats relation relations dossier investissement
    investissements offre offres avances negociation negociations discussions proces plainte
    entree capital recours cession dependance concurrence commande commandes
    """
)
_SHUTS = WALLS | {Sign.COMMA, Sign.CLOSE}
_LONGEST = 14  # pieces


def houses_aside(line: Line) -> Iterator[tuple[int, Org]]:
    """The position of each name with such an aside, and the house that they come from."""
    if not line.names_people or line.signs.isdisjoint((Sign.ORG, Sign.POST)):
        return
    row = line.pieces
    for at, piece in enumerate(row):
        if len(piece.people) != 1:
            continue
        if at > 1 and row[at - 1].sign is Sign.COMMA and _opens_line(row, at - 1):
            org = _house(line, row[: at - 1])
            if org is not None:
                yield at, org
        if piece.people[0].roles and (org := _posted_at(row, at)) is not None:
            yield at, org
        if at + 1 < len(row) and row[at + 1].sign in (Sign.COMMA, Sign.OPEN):
            ends = (k for k in range(at + 2, min(at + _LONGEST, len(row))) if row[k].sign in _SHUTS)
            org = _house(line, row[at + 2 : next(ends, len(row))])
            if org is not None:
                yield at, org


def teachers(line: Line) -> Iterator[Member]:
    """« Professeure à l'université de Genève, X prend … »: X, who is of no house yet."""
    role = line.pieces[0].role if line.pieces and line.names_people else None
    if role is None or line.pieces[0].people or role.determined or role.head not in OUTSIDE:
        return
    comma = next((k for k, piece in enumerate(line.pieces[:_LONGEST]) if piece.sign is Sign.COMMA), 0)
    ours = any(piece.org is not None and piece.org.watched for piece in line.pieces[:comma])
    if comma and comma + 1 < len(line.pieces) and not ours:
        yield from line.pieces[comma + 1].people


def _opens_line(row: Row, comma: int) -> bool:
    """Nothing but the aside stands before the *comma*."""
    before = row[:comma]
    return not any(p.people or p.sign in _SHUTS or (p.verb is not None and p.verb.finite) for p in before)


def _posted_at(row: Row, at: int) -> Org | None:
    """« X, chercheuse à l'Inria, »: behind the post."""
    if at + 3 >= len(row) or row[at + 1].word not in ("a", "au") or row[at + 3].sign not in _SHUTS:
        return None
    org = row[at + 2].org
    return org if org is not None and org.identity is not None and not org.watched else None


def _house(line: Line, aside: Row) -> Org | None:
    """The one other house that the *aside* names, where it tells of work there."""
    named = [k for k, piece in enumerate(aside) if org_at(piece) is not None]
    if len(named) != 1 or not named[0] or any(piece.people for piece in aside):
        return None
    at = named[0]
    org = org_at(aside[at])
    if org is None or org.identity is None or org.watched:
        return None
    said = {token.fold for piece in aside for token in line.tokens[piece.first : piece.last]}
    if not said.isdisjoint(DEALINGS | THESE_DAYS):
        return None
    if aside[0].word in ("que", "qu'", "qui") or aside[:2][-1].word == "qui":
        return org if _told_by_a_clause(aside, at, said) else None
    if any(piece.verb is not None for piece in aside):
        return None
    link = aside[at - 1].word
    until_now = aside[at].sign is Sign.POST and not said.isdisjoint(("jusqu'", "encore"))
    of_it = link in OF and not said.isdisjoint(OUT_OF | UNTIL_NOW | AT_THE_HEAD)
    passed = link in ("par", "chez") and not said.isdisjoint(PASSAGES)
    return org if link == "chez" or until_now or of_it or passed else None


AT_THE_HEAD = words("tete manettes commandes barre renes")


def org_at(piece: Piece) -> Org | None:
    """The house that a piece names, as itself or in a post."""
    if piece.org is not None or piece.role is None or piece.people:
        return piece.org
    return org_of(piece.role)


def _told_by_a_clause(aside: Row, at: int, said: Set[str]) -> bool:
    """« qui a bâti les ventes de Z », « que Z n'a pas su retenir », « à qui Z doit ses puces »."""
    if aside[0].word == "qui":
        charged = not said.isdisjoint(("charge", "chargee"))  # « l'équipe chargée de Z »
        return aside[at - 1].word in (*OF, "chez") and not (said.isdisjoint(_MADE) or charged)
    if aside[0].word in ("que", "qu'"):
        kept = not said.isdisjoint(_KEEPING) and not said.isdisjoint(("n'", "ne"))
        return at == 1 and (kept or not said.isdisjoint(_EMPLOYED))
    return at == 2 and not said.isdisjoint(("doit", "devait"))


_KEEPING = words("retenir garder")
_EMPLOYED = words(
    """
    employait recrute recrutee embauche embauchee nomme nommee forme formee perd perdu perdue filer partir
    """
)
_MADE = words(
    """
    dessine dessinait bati batissait concu concevait construit construisait developpe developpait
    monte cree imagine invente transforme redresse structure refondu faconne forge modernise deploye
    tenait codait vendait double triple decuple multiplie relance architecture
    """
)
