"""What would have been, and was not: « aurait pu partir », « sans ce rachat, X aurait quitté Y »; or what
somebody would gladly see: « verrait bien X partir »."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Action, Line, Sign
from bot.matcher.syntax.reader import ClauseReader


def contrary(reader: ClauseReader, clause: Clause) -> str:
    """Why what the clause tells has not come about; empty if it may have."""
    if clause.verb.tense is Tense.IMPERFECT and _about_to(reader, clause):
        return "it failed"
    if would_like(reader.line, clause.verb.last + 1, since=clause.verb.first):
        return "a wish or an order"
    if clause.verb.tense is not Tense.CONDITIONAL:
        return ""
    if _undone(reader, clause):
        return "it failed"
    if _by_a_rule(reader, clause):
        return "hypothesis"
    return "considered only" if _could_have(reader, clause) or _but_for(reader, clause) else ""


def would_like(line: Line, stop: int, *, since: int) -> bool:
    """« un sur trois le verrait bien quitter Y », « enverraient volontiers X en congé »: ahead of the token
    *stop*, and in one breath with that at *since*."""
    if _LIKING.isdisjoint(line.words):
        return False
    told = " ".join([token.fold for token in line.tokens[max(0, since - _REACH) : stop]])
    return _GLADLY.search(f" {told.rpartition(' , ')[2]} ") is not None


_REACH = 8  # words
_LIKING = words("bien volontiers oeil")
_GLADLY = re.compile(
    r"(?<! se) (?:(?:verr|imaginer)(?:ais|ait|aient) (?:\w+ )?bien|verr(?:ais|ait|aient) d' un bon oeil"
    r"|\w+r(?:ais|ait|aient) (?:\w+ )?volontiers) "
)


def _about_to(reader: ClauseReader, clause: Clause) -> bool:
    """« s'apprêtait à partir quand le conseil s'y est opposé », « allait partir lorsque … »."""
    if clause.attachment is not Attachment.MAIN or clause.verb.perfect:
        return False
    if not any(g.lemma in ("aller", "apprêter") for g in clause.verb.governors):
        return False
    return any(piece.word in ("quand", "lorsque", "lorsqu'") for piece in reader.pieces[clause.at :])


def _by_a_rule(reader: ClauseReader, clause: Clause) -> bool:
    """« la règle obligerait X à céder la barre », « Avec cette loi, X quitterait Y », « un tiers des sondés
    limogeraient X »: were it to hold, or were they asked."""
    if reader.line.words.isdisjoint(_RULES):
        return False
    subject = reader.pieces[clause.subject].word if clause.subject is not None else ""
    beside = reader.line.tokens[clause.verb.first - 1].fold  # « Une telle loi »
    with_it = any(
        one.word == "avec" and other.word in _RULES for one, other in pairwise(reader.pieces[: clause.starts])
    )
    return with_it or subject in _RULES or beside in _RULES


_RULES = words(
    """
    regle regles loi lois texte amendement mesure proposition reforme limite plafond reglement norme clause
    decret sondes sondees repondants interrogees lecteurs internautes
    """
)


def _undone(reader: ClauseReader, clause: Clause) -> bool:
    """« une fusion avortée, qui aurait porté X à la tête de Y »: what would have been."""
    return clause.attachment is Attachment.RELATIVE and not _ABORTED.isdisjoint(reader.line.words)


def aborted(action: Action, tokens: Sequence[Token]) -> bool:
    """« son départ manqué », « l'éviction ratée de X »: by the adjective at one of *tokens*; not « un mois
    après son éviction avortée », which was undone."""
    leaving = action.act is Act.EXIT or (action.act is Act.OUST and not action.owned)
    return leaving and any(token.fold in _ABORTED for token in tokens)


_ABORTED = words(
    "avorte avortee avortes avortees manque manquee rate ratee abandonne abandonnee enterre enterree"
)


def _could_have(reader: ClauseReader, clause: Clause) -> bool:
    """« aurait pu quitter Y », « aurait dû prendre la tête de Y »: what did not come about."""
    if reader.line.words.isdisjoint(_DONE_OTHERWISE):
        return False
    told = [token.fold for token in reader.line.tokens[clause.verb.first : clause.verb.last]]
    would = next((k for k, word in enumerate(told) if word in _WOULD_HAVE), len(told))
    return not _DONE_OTHERWISE.isdisjoint(told[would + 1 : would + 4])  # « aurait fort bien pu »


_DONE_OTHERWISE = words("pu du voulu aime souhaite prefere")
_WOULD_HAVE = ("aurait", "auraient", "aurais")


def _but_for(reader: ClauseReader, clause: Clause) -> bool:
    """« Sans l'appui de Z, X aurait été évincé », « N'eût été Z, … »; not « Sans explication, … »."""
    if not clause.verb.perfect or clause.attachment not in _STATING:
        return False
    if _HAD_IT_NOT_BEEN in reader.line.text:
        return True
    return "sans" in reader.line.words and any(
        _condition_at(reader, at, opens=at < clause.starts)
        for at, piece in enumerate(reader.pieces[:-1])
        if piece.word == "sans"
    )


_STATING = frozenset({Attachment.MAIN, Attachment.THAT})
_HAD_IT_NOT_BEEN = " n' eut ete "


def _condition_at(reader: ClauseReader, at: int, *, opens: bool) -> bool:
    """Behind « sans »: what is there, with its article; their own things and the leave of others apart."""
    noun = reader.pieces[at + 1]
    if noun.sign is not Sign.THING:
        return False
    if noun.word in _SUPPORT:
        return True
    determiner = reader.line.tokens[noun.first].fold
    told = {token.fold for token in reader.line.tokens[noun.first : noun.last]}
    return opens and determiner in _THERE and told.isdisjoint(_LEAVE)


_SUPPORT = words("appui soutien aide intervention insistance entetement concours ralliement")
_THERE = words("le la l' les ce cet cette ces")
_LEAVE = words("accord aval autorisation feu consentement permission moindre ombre avis")
