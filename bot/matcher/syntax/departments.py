"""Departments and charges named for the post at their head: « la recherche », « les grands comptes »."""

from bot.matcher.language.tokens import span_of, wording
from bot.matcher.lexicon import roles as role_words
from bot.matcher.lexicon import words
from bot.matcher.syntax.office_houses import org_near
from bot.matcher.syntax.offices import Post, office_after, phrase
from bot.matcher.syntax.pieces import Line, Piece, Sign


def department_at(line: Line, first: int) -> Post | None:
    """« la recherche », « ses finances »: a department named for the post at its head."""
    piece = whole_of(line, next((p for p in line.pieces if p.first <= first < p.last), None))
    if piece is None or piece.word not in role_words.DEPARTMENTS or seeks_an_heir(line, piece):
        return None
    if line.tokens[piece.first].fold in ("un", "une"):
        return None  # « prend une stratégie prudente »
    span = span_of(line.tokens, piece.first, piece.last)
    return Post(phrase(line, piece.last - 1), span, org_near(line, piece.last - 1))


def seeks_an_heir(line: Line, piece: Piece) -> bool:
    """« la recherche d'un successeur », « un titulaire, dont la recherche … »: of somebody to come."""
    if piece.word not in _SEEKING:
        return False
    behind = [token.fold for token in line.tokens[piece.last : piece.last + 3]]
    if len(behind) > 1 and behind[0] in _OF and not _SOUGHT.isdisjoint(behind[1:]):
        return True
    before = line.pieces[max(line.pieces.index(piece) - 3, 0) : line.pieces.index(piece)]
    whose = before[:-1] if before and before[-1].word == "dont" else ()
    return any(p.sign is Sign.POST or p.word in _TO_COME for p in whose)


_SEEKING = words("recherche recherches recrutement quete selection chasse")
_TO_COME = words("titulaire candidat candidate")
_SOUGHT = words("un une son sa leur candidats successeur successeure remplacant remplacante")


def whole_of(line: Line, piece: Piece | None) -> Piece | None:
    """« l'ensemble de la recherche », « le gros des ventes »: the research, the sales."""
    if piece is None or piece.sign is not Sign.THING or piece.word not in _QUANTITIES:
        return piece
    k = line.pieces.index(piece) + 1
    behind = line.pieces[k : k + 2]
    of = len(behind) > 1 and behind[0].word in _OF and behind[1].sign is Sign.THING
    return behind[1] if of else piece


_QUANTITIES = words("ensemble totalite integralite essentiel gros reste moitie partie")
_OF = words("de d' du des")


def charge_at(line: Line, first: int) -> Post | None:
    """The office told at *first*, else the department."""
    return office_after(line, first) or department_at(line, first)


def charge_named(line: Line, piece: Piece) -> Post | None:
    """« les projets spéciaux », « des grands comptes »: told at length, so that nothing else can be meant."""
    if (sold := _sold_to(line, piece)) is not None:
        return sold
    piece = whole_of(line, piece) or piece
    big = piece.word in _BIG and piece.last < len(line.tokens)  # « les grands comptes »
    head = line.tokens[piece.last].fold if big else piece.word
    if piece.sign is not Sign.THING or head not in role_words.CHARGES:
        return None
    text = phrase(line, piece.last - 1)
    span = span_of(line.tokens, piece.first, piece.last)
    return Post(text, span, None, loose=True) if " " in text else None


def _sold_to(line: Line, piece: Piece) -> Post | None:
    """« les offres pour les entreprises », « l'offre aux écoles », « des outils pour développeurs »: what is
    made for whom."""
    behind = line.tokens[piece.last : piece.last + 3]
    if piece.sign is not Sign.THING or piece.word not in _SOLD or not behind or behind[0].fold not in _FOR:
        return None
    last = next((k for k, token in enumerate(behind) if token.fold in _BUYERS), None)
    if last is None:
        return None
    end = piece.last + last + 1
    text = wording(line.tokens, range(piece.last - 1, end))
    return Post(text, span_of(line.tokens, piece.first, end), None, loose=True)


_FOR = ("pour", "aux")
_SOLD = words("offre offres produits outils services solutions")
_BUYERS = words("entreprises particuliers professionnels developpeurs administrations createurs ecoles")
_BIG = words("grands grandes gros nouveaux nouvelles")
