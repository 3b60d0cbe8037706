"""Bystanders: « Un cadre d'Y s'en va. X n'a pas commenté. »: X is not the one who goes unnamed."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from bot.matcher.discourse.mentions import Mention, Mentions
from bot.matcher.discourse.post_holders import known_chief
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import SAYING
from bot.matcher.syntax.pieces import Line
from bot.matcher.syntax.roles import Role


def left_unnamed(lines: Sequence[Line], line: int) -> bool:
    """« Un cadre d'Y rejoint Z. Son nom n'a pas été révélé. »: whoever is named around it."""
    return any(_UNNAMED.search(near.text) for near in lines[line : line + _NEAR])


_NEAR = 3  # sentences
_UNNAMED = re.compile(
    r" (?:(?:son|leur|le|l'|dont l[e'])(?: nom| identite)(?: d\w+(?: l[ae'])? \w+)?"
    r"(?: n' (?:a|est|avait)(?: pas| encore| toujours)+ (?:ete )?"
    r"(?:revele|devoile|communique|connu|divulgue|precise|rendu|filtre)e?s?"
    r"|(?: reste| demeure| est reste)e? (?:inconnu|secret|tu|cache|confidentiel))"
    r"|(?:garder|gardera|garde|sous couvert d'|conserver|souhaite rester) (?:l' )?anonym(?:at|e)) "
)


def stands_by(
    mentions: Mentions, mention: Mention, role: Role, posts: Mapping[str, Sequence[str]], *, comes: bool
) -> bool:
    """The one named next is another than « un cadre », « une chercheuse »: the head of the house, who does
    not comment, who speaks of them, or who does something to them, unless it is « son adjoint »; *comes*:
    than one of another house."""
    if (role.head in _BELOW or comes) and known_chief(posts, mention.member):
        return True
    line = mentions.lines[mention.line]
    behind = line.pieces[mention.at + 1 :]
    verb = next((p.verb for p in behind if p.verb is not None and p.verb.finite), None)
    before = line.pieces[mention.at - 1].verb if mention.at else None
    return (
        (verb is not None and (_reacts(line, verb) or (not role.owned and _deals_with_them(line, verb))))
        or (
            before is not None
            and before.lemma in SAYING | _REACTING
            and _QUOTED_ON_THEM.search(line.text) is not None
        )
        or _asked(line, mention)
    )


_BELOW = words(
    "cadre chercheur chercheuse ingenieur ingenieure salarie salariee employe employee directeur directrice"
    " developpeur developpeuse collaborateur collaboratrice responsable scientifique"
)


def _reacts(line: Line, verb: VerbGroup) -> bool:
    """« n'a pas commenté », « s'est refusé à tout commentaire », « a confirmé l'information », « salue son
    travail », « dit le regretter »; not « n'a pas commenté son départ », of one's own."""
    told = " ".join(token.fold for token in line.tokens[verb.first : verb.last + _BEHIND])
    if _OWN.search(told) and not _REGRETS.search(told):
        return False
    silent = not _NEGATIONS.isdisjoint(told.split()) and _NO_COMMENT.search(told) is not None
    return silent or _COMMENT.search(told) is not None


_NEGATIONS = words("pas guere ni")
_BEHIND = 6  # words
_OWN = re.compile(
    r"\b(?:son (?:propre )?(?:depart|limogeage|arrivee|choix|conge|licenciement)"
    r"|sa (?:demission|nomination)|ses raisons)\b"
)
_REGRETS = re.compile(r"\b(?:regrett|deplor)\w* (?:son|sa|ce|le|cette) ")
_NO_COMMENT = re.compile(r"\b(?:comment|reag|repond|donne suite)")
_COMMENT = re.compile(
    r"\b(?:refus\w+ (?:a |de )?(?:tout commentaire|(?:de )?(?:comment|repond|reag)\w+)"
    r"|(?:confirm|dement|infirm)\w+ (?:l' information|le depart|ce depart)"
    r"|(?:salu|lou|vant|regrett|deplor)\w* (?:son|sa|ses|le depart|ce depart|la perte|cette perte) "
    r"|(?:le|la|l') regrett|minimis\w+|relativis\w+|rend(?:u|ait)? hommage"
    r"|(?:refus|declin)\w+ (?:de |d' )?(?:en parler|s' exprimer)"
    r"|renv(?:oi|oy)\w+ (?:vers|a) |bott\w+ en touche|elud\w+|esquiv\w+)"
)


def _deals_with_them(line: Line, verb: VerbGroup) -> bool:
    """« X lui cherche un remplaçant », « X l'a remerciée », « X la regrette »; not « X l'a annoncé », nor
    « X la quitte », of the house."""
    if verb.passive or line.tokens[verb.first].fold in ("se", "s'"):
        return False
    given = verb.indirect == "lui" and verb.lemma not in _TO_THE_HOUSE
    done = verb.direct in ("le", "la", "l'") and verb.lemma in _DONE_TO_THEM
    behind = [token.fold for token in line.tokens[verb.last : verb.last + _OBJECT]]
    loses = verb.lemma == "perdre" and any(a in _THEIRS and b in _AIDES for a, b in pairwise(behind))
    return given or done or loses  # « X perd ainsi son adjoint »


_OBJECT = 4  # words
_THEIRS = words("son sa l'")
_AIDES = words(
    "adjoint adjointe second bras meilleur meilleure collaborateur collaboratrice associe associee"
)
_TO_THE_HOUSE = words("rester préférer appartenir reprocher tourner dire devoir consacrer")
_DONE_TO_THEM = words(
    "remercier regretter saluer féliciter remplacer recruter licencier défendre encourager chercher"
)


_REACTING = words("réagir commenter saluer ironiser soupirer regretter")
_QUOTED_ON_THEM = re.compile(r"« (?:\w+ ,? ?)*?(?:nous|on) (?:lui|le|la|l') ")


def _asked(line: Line, mention: Mention) -> bool:
    """« X, interrogé mardi, … », « Contacté, X n'a pas … »: who is asked about it and says nothing."""
    near = line.pieces[max(0, mention.at - 2) : mention.at + 3]
    asked = any(p.verb is not None and p.verb.lemma in _ASKING for p in near)
    return asked and _COMMENT.search(line.text) is not None


_ASKING = words("interroger contacter solliciter joindre questionner")
