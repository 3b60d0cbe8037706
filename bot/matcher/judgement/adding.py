"""Who adds a post to the one that they have: « prend aussi les finances », « En plus des ventes, … »."""

import re

from bot.matcher.changes.change import Change
from bot.matcher.changes.standing_in import STANDING_IN
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ALSO
from bot.matcher.syntax.pieces import Line, Sign

_ADDING = words("ajouter cumuler additionner")
_BESIDES = re.compile(
    r" (?:en plus|en sus|outre|au-dela)(?: de)? (?:des?|du|la|l'|les|ses|sa|son|leurs?)"
    r" (?!nomination|arrivee|recrutement|embauche|depart|changement|renfort|mouvement)"
    r"| (?:qui|et|tout en) (?:conserv|gard|cumul)\w* (?!un|contact|pour|le cap|des parts)"
    r"| a (?:son|ses) (?:portefeuille|perimetre|attributions)"
)
_FROM_OUTSIDE = words(
    "venu venue transfuge debauche debauchee arrive arrivee jusqu'ici jusque-la recrue nouvelle nouveau"
)


def adds_to_a_post(ties: Ties, change: Change) -> bool:
    """The change gives a post to somebody whom the sentence has in another one, here, and who keeps it."""
    line = ties.lines[change.line]
    if change.act is Act.HIRE:
        return False
    if change.word in _ADDING or _BESIDES.search(line.text) is not None or _already(line):
        return True
    if _steps_in(change):
        return True
    return change.act is Act.TAKE and _also(ties, change, line)


def _steps_in(change: Change) -> bool:
    """« X, responsable des partenariats, assume l'intérim », wherever they are told to have been before:
    with a post for which no house is named."""
    post = fold(change.post.text or "") if change.post is not None else ""
    if not ("interim" in post or change.word == STANDING_IN) or change.act not in (Act.TAKE, Act.SUCCEED):
        return False
    held = (role for role in change.member.roles if not (role.former or role.incoming))
    return any(role.organization is None and role.text and fold(role.text) != role.head for role in held)


def _also(ties: Ties, change: Change, line: Line) -> bool:
    """« X prend aussi les finances », of one of whom nothing says that they are only coming."""
    last = line.pieces[change.at].last
    behind = {token.fold for token in line.tokens[last : last + 2]}
    coming = not line.words.isdisjoint(_FROM_OUTSIDE) or ties.sources(change.member) != ()
    return not behind.isdisjoint(ALSO) and not coming


def _already(line: Line) -> bool:
    """« X, déjà directrice des ventes, », « Déjà chargée de la recherche, X »: at no other house."""
    for k, token in enumerate(line.tokens[:-1]):
        if token.fold != "deja":
            continue
        at = next((n for n, p in enumerate(line.pieces) if p.first == k + 1), None)
        if at is None or not _a_post(line, at):
            continue
        ends = (n for n in range(at, len(line.pieces)) if line.pieces[n].sign is Sign.COMMA)
        aside = line.pieces[at : next(ends, len(line.pieces))]
        if all(piece.org is None or piece.org.watched for piece in aside):
            return True
    return False


def _a_post(line: Line, at: int) -> bool:
    """« directrice », « chargée », « à la tête » at piece *at*."""
    piece = line.pieces[at]
    head = line.tokens[piece.first].fold
    return piece.role is not None or head in ("charge", "chargee", "responsable", "a")
