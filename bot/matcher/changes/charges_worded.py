"""Charges by what they are about: « prend en main la stratégie produit », « lui confie la recherche »."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.occasions import NOT_POSTS
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.departments import charge_at, charge_named
from bot.matcher.syntax.office_houses import org_near
from bot.matcher.syntax.offices import Post, phrase
from bot.matcher.syntax.pieces import Piece, Sign

_BURDENS = words(
    """
    probleme problemes crise dossier dossiers situation tache taches patate defi defis maison entreprise
    boutique baraque societe
    groupe equipe equipes dette passif heritage affaire responsabilite charge poste rang
    """
)
NO_CHARGES = NOT_POSTS | words(
    """
    avion voiture bateau calendrier frais facture addition soins
    enquete tour mission projet chantier ensemble tout reste suite orchestre film audit levee effort efforts
    contre-attaque reponse defense deploiement operation manoeuvre lancement riposte transition negociation
    negociations discussions
    integration rapprochement
    offensive campagne experience experiences test tests essai essais etude etudes visite
    """
)


def worded(seen: Arguments, obj: Piece) -> Post | None:
    """« prend en main la stratégie produit », « hérite des projets spéciaux »: by what the post is about."""
    if obj.sign is not Sign.THING or obj.word in NO_CHARGES or obj.word in _BURDENS:
        return None
    span = span_of(seen.line.tokens, obj.first, obj.last)
    return Post(phrase(seen.line, obj.last - 1), span, org_near(seen.line, obj.last - 1), loose=True)


def quoted(seen: Arguments, clause: Clause) -> Post | None:
    """« hérite des “projets spéciaux” »: what stands in quotation marks."""
    tokens, first = seen.line.tokens, clause.end
    if first < len(tokens) and tokens[first].fold in ("le", "la", "l'", "les", "ses", "des"):
        first += 1
    if first >= len(tokens) or tokens[first].text not in "«“":
        return None
    last = next((k for k in range(first + 2, min(first + 8, len(tokens))) if tokens[k].text in "»”"), 0)
    if not last:
        return None
    return Post(phrase(seen.line, first + 1), span_of(tokens, first + 1, last), None, loose=True)


def charge_passed(seen: Arguments, piece: Piece) -> Post | None:
    """« la recherche », « les relations publiques » where posts are given out: what comes to somebody."""
    told = charge_at(seen.line, piece.first) or charge_named(seen.line, piece)
    first, *behind = (token.fold for token in seen.line.tokens[piece.first : piece.last + 1])
    named = first in ("le", "la", "l'", "les") and _HONOURS.isdisjoint(behind)
    return told or (worded(seen, piece) if named and reshuffled(seen.discourse) else None)


_HONOURS = words(
    "mot honneur merite paternite initiative idee gloire credit palme decision droit temps balle plus gros"
)


def charge_given(seen: Arguments, clause: Clause) -> Post | None:
    """« lui confie la recherche », « lui a confié les agents personnels »: the object as a post."""
    obj = seen.piece(clause.object)
    if obj is None:
        return quoted(seen, clause)
    if obj.sign is not Sign.THING:
        return None
    definite = seen.line.tokens[obj.first].fold in ("le", "la", "l'", "les", "son", "sa", "ses")
    office = charge_at(seen.line, obj.first) or _country(seen, obj)
    return office or (worded(seen, obj) if definite and obj.word not in _SECRETS else None)


def _country(seen: Arguments, obj: Piece) -> Post | None:
    """« confie l'Allemagne à X »: the house in a country."""
    article = seen.line.tokens[obj.first - 1].fold if obj.first else ""
    place = any(name.first == obj.first and name.sort is Sort.PLACE for name in seen.line.names)
    if not place or article not in ("le", "la", "l'", "les"):
        return None
    return Post(
        phrase(seen.line, obj.last - 1), span_of(seen.line.tokens, obj.first, obj.last), None, loose=True
    )


_SECRETS = words("secret secrets doute doutes espoir inquietude sentiment enfant enfants fils fille envie")
