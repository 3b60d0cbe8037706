"""Clauses about a noun of change that tell no change: « Son départ ferait mal », « n'est pas daté »."""

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.organizations import PRODUCTS
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Line, Piece, Sign
from bot.matcher.syntax.reader import ClauseReader
from bot.matcher.whys import OF_A_THING


def not_told(reader: ClauseReader, clause: Clause) -> str:
    """Why the clause whose subject the noun is tells no change; empty if it may."""
    if clause.verb.negated and clause.verb.lemma in SCHEDULING:
        return "no day is set for it"  # « son retour n'est pas daté »
    if word := _to_a_ware(reader, clause):
        return f"{OF_A_THING} {word} »"
    return "what it would mean" if _would_weigh(reader.line, clause) else ""


SCHEDULING = words("dater fixer programmer planifier prévoir attendre")


def _to_a_ware(reader: ClauseReader, clause: Clause) -> str:
    """« Le message d'adieu de X s'adresse au modèle »: the thing goes, not X."""
    if clause.verb.lemma not in _ADDRESSING:
        return ""
    behind = (reader.pieces[c.at] for c in clause.complements if c.at > clause.at and c.word in _TO)
    return next((piece.word for piece in behind if is_ware(reader.line, piece)), "")


_ADDRESSING = words("adresser destiner dédier")
_TO = ("a", "au", "aux")


def is_ware(line: Line, piece: Piece) -> bool:
    """« le modèle », « GPT-4o »: what a house makes."""
    named = any(name.sort is Sort.THING and piece.first <= name.first < piece.last for name in line.names)
    return named or (piece.sign is Sign.THING and piece.word in PRODUCTS)


def _would_weigh(line: Line, clause: Clause) -> bool:
    """« Son départ ferait mal », « … serait un coup dur », « … pourrait retarder nos travaux »; not « serait
    imminent », « aurait été décidé », and not « Son départ, annoncé mardi, pourrait … »."""
    verb = clause.verb
    if verb.tense is not Tense.CONDITIONAL or verb.perfect or verb.passive:
        return False
    if not _TOLD.isdisjoint(token.fold for token in line.tokens[: verb.first]):
        return False
    behind = {token.fold for token in line.tokens[verb.last : verb.last + 4]}
    return verb.lemma in _WEIGHING or (verb.lemma in _LIGHT and not _WEIGHTS.isdisjoint(behind))


_WEIGHING = words(
    """
    coûter fragiliser affaiblir peser pénaliser compliquer priver inquiéter déstabiliser menacer ralentir
    handicaper manquer surprendre étonner changer signifier arranger poser profiter laisser nuire retarder
    désorganiser désorienter perturber gêner entraver compromettre ébranler déséquilibrer paralyser freiner
    bouleverser plomber entamer
    """
)
_LIGHT = words("faire être porter créer constituer représenter avoir mettre pouvoir")
_TOLD = words("annonce confirme officialise survenu acte effectif revele intervenu")
_WEIGHTS = words(
    """
    mal tache tort coup perte catastrophe drame choc risque defaite aveu probleme seisme desastre danger
    revers rude dommage vide inquietude effet effets impact consequence consequences incidence prejudice peril
    difficulte nuire chuter baisser plonger reculer derailler vaciller
    """
)
