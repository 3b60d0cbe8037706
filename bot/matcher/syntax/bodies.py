"""Public bodies: « le ministère du Commerce », « l'institut de la sûreté »: called by what they are."""

from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.organizations import BODIES, HEADED_BODIES, NEW_HOUSES, PUBLIC_BODIES
from bot.matcher.lexicon.roles import BEFORE
from bot.matcher.names.name import Identity
from bot.matcher.syntax.offices import Post, phrase
from bot.matcher.syntax.pieces import Line, Org, Piece, Sign, is_ours

_DEFINITE = ("le", "la", "l'", "au", "du")


def body_at(line: Line, piece: Piece) -> Org | None:
    """The body that a piece names, with what completes its noun."""
    if piece.sign is not Sign.THING or piece.word not in BODIES:
        return None
    before = line.tokens[piece.first - 1].fold if piece.first else ""
    definite = line.tokens[piece.first].fold in _DEFINITE or before in _DEFINITE
    name = phrase(line, piece.last - 1)
    return Org(Identity(name)) if definite and "réserve" not in name else None  # served beside one's work


def some_house(line: Line, piece: Piece) -> bool:
    """« un fonds de capital-risque », « une start-up »: a house, whatever its name."""
    opens = line.tokens[piece.first].fold in ("un", "une")
    return opens and piece.sign is Sign.THING and piece.word in _HOUSES


_HOUSES = BODIES | HEADED_BODIES | NEW_HOUSES | words(
    """
    fonds cabinet banque holding constructeur editeur groupe geant assureur studio think-tank incubateur
    concurrent rival licorne firme compagnie organisation organisme
    """
) - words("club theatre musee tribunal zoo armee parlement gouvernement")  # fmt: skip


def body_of(post: Post | None) -> Org | None:
    """« la tête de l'institut de la sûreté »: the body that the words of a post name."""
    if post is None or post.text is None or post.org is not None:
        return None
    told = post.text.replace("’", "'").replace("l'", "l' ").replace("d'", "d' ").split()
    at = next((k for k, word in enumerate(told) if fold(word) in HEADED_BODIES), None)
    return Org(Identity(" ".join(told[at:]).replace("' ", "'"))) if at is not None else None


def heads_a_body(post: Post | None) -> bool:
    """« la tête de la métropole », « présidente d'une association »: of what is never a part of ours."""
    if post is None or is_ours(post.org):  # « la présidence de l'institut d'Y »
        return False
    told = fold(post.text or "").replace("’", "'").replace("'", " ").split()
    at = next((k for k, word in enumerate(told) if word not in _BEFORE_BODIES), len(told))
    body = "".join(told[at : at + 1])
    some = not _INDEFINITE.isdisjoint(told[:at])  # « la direction d'une école »
    return body in NEVER_OURS or (some and body in _SOMETIMES_OURS)


_INDEFINITE = words("un une")
_BEFORE_BODIES = (BEFORE | _INDEFINITE) | words(
    """
    direction presidence vice-presidence president presidente vice-president vice-presidente directeur
    directrice secretaire tresorier tresoriere general generale patron patronne tete de d du la l
    le futur future
    """
)
_SOMETIMES_OURS = words("academie ecole fondation")
NEVER_OURS = (PUBLIC_BODIES - _SOMETIMES_OURS - words("departement region")) | words(
    "banque bibliotheque caisse fonds parquet stade holding institut magazine mutuelle organisme"
    " quotidien radio"
)
