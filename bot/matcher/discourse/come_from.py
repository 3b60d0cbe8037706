"""What opens a sentence and tells where the one comes from of whom it is: « Venue de Y, elle prend … ».

« Après dix ans chez Z, il … », « Jusqu'alors chargée des ventes d'Orbis, elle … ».
"""

from collections.abc import Iterator

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import HEIRS, RELAYS
from bot.matcher.syntax.pieces import Line, Org, Sign, org_of
from bot.matcher.syntax.rows import Row

FROM = ("de", "d'", "du", "par", "source")
AT = (*FROM, "chez", "pour", "a", "au")


def starts(line: Line) -> Iterator[int]:
    """Where the sentence, or what stands behind a colon of it, begins."""
    yield 0
    if Sign.COLON in line.signs:
        yield from (k + 1 for k, piece in enumerate(line.pieces) if piece.sign is Sign.COLON)


def opening(row: Row, line: Line) -> Org | None:
    """« Venue de Y, l'Irlandaise prend … », « Après dix ans chez Z, il … »: of whom the sentence is about."""
    row = [piece for piece in row if piece.word != "adverbial"]  # « Arrivée tout droit de Z, … »
    first = row[0].word if row else ""
    if len(row) > 3 and row[0].role is not None and row[0].sign is Sign.POST:
        return _posted_at(row)
    if row and row[0].verb is not None and row[0].verb.tense is Tense.PARTICIPLE:
        row = _behind_participle(row)
        first = row[0].word if row else first
    if first == "apres" and (years := next((k for k in (1, 2, 3) if _years_at(row, k, line)), 0)):
        org = row[years + 2].org
        return org if org is not None and org.identity is not None and not org.watched else None
    if first == "apres" and (stay := next((k for k in (1, 2) if _stay_at(row, k, line)), 0)):
        org = row[stay + 2].org
        return org if org is not None and org.identity is not None and not org.watched else None
    if row and line.tokens[row[0].first].fold in _ONCE:
        return _held_until_now(row)
    if len(row) < 4 or line.tokens[row[0].first].fold not in _COME or row[1].word not in FROM[:3]:
        return None
    org = row[2].org
    named = org is not None and org.identity is not None and not org.watched
    return org if named and row[3].sign is Sign.COMMA else None


def relay_from(line: Line) -> Iterator[tuple[int, Org]]:
    """« La relève vient de Z : X », « Son successeur arrive de chez Z : X »: where X stands, and Z."""
    row = line.pieces
    told = row[0] if row else None
    if told is None or not (told.word in RELAYS or (told.role is not None and told.role.head in HEIRS)):
        return
    colon = next((k for k, piece in enumerate(row[:_NEAR]) if piece.sign is Sign.COLON), 0)
    if colon <= _SOURCE or len(row) <= colon + 1 or row[2].word not in FROM:
        return
    verb, org = row[1].verb, row[colon - 1].org
    comes = verb is not None and verb.lemma in _COMING and not verb.negated
    if comes and org is not None and org.identity is not None and not org.watched:
        yield from ((at, org) for at in (colon + 1,) if len(row[at].people) == 1)


_COMING = words("venir arriver provenir débarquer sortir")
_SOURCE = 3  # pieces: « la relève », « vient », « de »
_NEAR = 7


def _behind_participle(row: Row) -> Row:
    """« Entrée dans la maison en 2021 après dix ans chez Z, … »: what begins with « après », if anything."""
    comma = next((k for k, piece in enumerate(row) if piece.sign is Sign.COMMA), len(row))
    return next((row[k:] for k in range(1, comma) if row[k].word == "apres"), row)


def _posted_at(row: Row) -> Org | None:
    """« Professeure à Stanford, X prend … »: where they are, as nothing but the comma stands behind it."""
    org, role = row[2].org, row[0].role
    apart = row[1].word in AT and row[3].sign is Sign.COMMA and role is not None and not role.determined
    return org if apart and org is not None and org.identity is not None and not org.watched else None


def _held_until_now(row: Row) -> Org | None:
    """« Jusqu'alors chargée des ventes d'Orbis, elle … », « Jusqu'ici directrice de Z, … »: Orbis, Z."""
    comma = next((k for k, piece in enumerate(row) if piece.sign is Sign.COMMA), 0)
    aside = row[:comma]
    if any(piece.verb is not None and piece.verb.finite for piece in aside):
        return None
    behind = (p.org for at, p in enumerate(aside) if at and aside[at - 1].word in AT)
    held = (org_of(piece.role) for piece in aside if piece.role is not None and not piece.role.former)
    named = [org for org in (*behind, *held) if org is not None and org.identity is not None]
    return named[-1] if named and not any(org.watched for org in named) else None


_ONCE = words("jusqu' jusque jusque-la jusqu'ici jusqu'alors auparavant precedemment anciennement hier")


def the_same_house(line: Line, at: int) -> Org | None:
    """« X, qui dirigeait les ventes de Z, et W, venu de la même maison »: Z."""
    piece = line.pieces[at]
    described = piece.org is not None and piece.org.identity is None
    if not described or "meme" not in (token.fold for token in line.tokens[piece.first : piece.last]):
        return None
    before = (row.org for row in reversed(line.pieces[:at]) if row.org is not None)
    return next((org for org in before if org.identity is not None), None)


def _years_at(row: Row, k: int, line: Line) -> bool:
    """« ans chez Z »."""
    if k + 2 >= len(row) or row[k + 1].word != "chez":
        return False
    return line.tokens[row[k].last - 1].fold in ("ans", "annees")


def _stay_at(row: Row, k: int, line: Line) -> bool:
    """« un passage par Z », « un long détour par Z », « ses débuts chez Z »."""
    if k + 2 >= len(row) or row[k + 1].word not in ("par", "chez", "a"):
        return False
    return line.tokens[row[k].last - 1].fold in PASSAGES


PASSAGES = words("passage detour crochet debuts stage carriere sejour parenthese aventure escale")
_COME = words(
    """
    venu venue venus venues arrive arrivee arrives arrivees debauche debauchee debauches transfuge transfuges
    """
)
