"""An action noun for what the reader knows: « depuis le départ de X », « suit celui de Y »."""

import re

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.endings import ENDINGS
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Action, Line, Piece, Sign

_EARLIER = words("apres avant depuis malgre des remplacement")
_ADDING = words("ajouter succéder")
# « depuis l'annonce, mardi, du départ », « depuis mai et le départ », « à la suite du départ », « à l'origine
# du renvoi », « avant de connaître celui de X », « n'a rien à voir avec le renvoi de X »
_AS_KNOWN = re.compile(
    r"(?: (?:apres|depuis) (?:l'|la) (?:annonce|nouvelle|confirmation|revelation)(?: ,[^,]* ,)?"
    r"| depuis \S+(?: \S+)? et"
    r"| (?:dans la foulee|a la suite|au lendemain|suite a)(?:(?: de)? (?:l'|la) (?:annonce|nouvelle))?"
    r"| (?:sans (?:rien )?savoir|ignor\w+|d' apprendre|de (?:connaitre|decouvrir|savoir))(?: la nouvelle)?"
    r"(?: d[e'u]| de l[a']| le| la| l'| son)?"
    r"| (?:rien a voir avec|(?:lien|rapport) avec|(?:lie|etranger)e? (?:a|au)|independante? d[e'u])"
    r"(?: le| la| l')?"
    r"| (?:origine|artisan|artisane|instigateur|instigatrice|sillage))(?: d[e']?)?$"
)


def recalled(line: Line, at: int, before: Piece | None, clause: Clause | None) -> bool:
    """Whether the noun at *at* is told as what came before; *before* is the piece that it is attached to."""
    if before is None:
        return False
    if before.word == "ni" or (before.sign is Sign.PREP and before.word in _EARLIER):
        return True
    if before.word == "entre" and _over(line):
        return True
    joined = at - 1 if before.word in OF and line.pieces[at - 2].word == "et" else at
    if (joined < at or before.word == "et") and (one := _noun_beside(line, joined)):
        return recalled(line, one, line.pieces[one - 1], clause)
    action = line.pieces[at].action
    if before.word == "a" and before.sign is Sign.PREP and action is not None and action.owned:
        return True  # « avait lancé l'équipe à son arrivée », « a fondé Z à sa sortie d'Y »
    first = line.pieces[at].first
    opening = "".join(f" {token.fold}" for token in line.tokens[max(0, first - 12) : first])
    then = opening.endswith(" dans la foulee") and line.tokens[first].fold not in OF  # « … le départ »
    if not then and _AS_KNOWN.search(opening):
        return True
    if clause is not None and clause.attachment is Attachment.TIME and clause.link == "apres":
        return True  # « quelques heures après que Y a annoncé son départ »
    return clause is not None and _comes_behind(line, at, before, clause)


def _over(line: Line) -> bool:
    """« Entre le départ de X et son retour, Y a vécu … »; not « Le siège est vide entre le départ … »."""
    told = [verb for _, verb in line.verbs if verb.finite]
    return any(verb.perfect or verb.tense in (Tense.IMPERFECT, Tense.PAST) for verb in told)


def leave_over(line: Line, action: Action, clause: Clause) -> bool:
    """« Le congé de X a pris fin lundi »: the leave is what came before the return."""
    endings = ENDINGS.get((clause.verb.lemma, clause.verb.reflexive), ()) if action.act is Act.PAUSE else ()
    behind = " ".join([token.fold for token in line.tokens[clause.verb.last : clause.verb.last + 4]])
    return any(ending.act is Act.COME_BACK and behind.startswith(ending.follows) for ending in endings)


def back_from_it(line: Line, at: int) -> bool:
    """« De retour de congé maternité, X reprend … », « est rentrée de son congé »: the return tells it."""
    action = line.pieces[at].action
    bare = action is not None and action.act is Act.PAUSE and (action.owned or not action.determiner)
    if not bare or at < _BEHIND or line.pieces[at - 1].word not in OF:
        return False
    before = next(piece for piece in reversed(line.pieces[: at - 1]) if piece.dated is None)
    if before.verb is not None:  # not « n'est pas revenue de son congé », « reviendra de congé »: still away
        over = not (before.verb.negated or before.verb.ahead)
        return over and before.verb.lemma in _COMING_BACK
    return before.action is not None and before.action.act is Act.COME_BACK


_COMING_BACK = words("revenir rentrer")
_BEHIND = 2  # pieces: the return, and « de »


def _noun_beside(line: Line, at: int) -> int:
    """« depuis le départ de X et le renvoi de Y »: where the noun stands that « et » joins this one to."""
    for k in range(at - 2, max(at - _REACH, 0), -1):
        if line.pieces[k].verb is not None or line.pieces[k].sign in (Sign.STOP, Sign.COMMA):
            return 0
        if line.pieces[k].action is not None:
            return k
    return 0


_REACH = 7  # pieces


def _comes_behind(line: Line, at: int, before: Piece, clause: Clause) -> bool:
    """« Son départ suit celui de X », « s'ajoute à ceux de X et Y », « fait suite à l'éviction de X »."""
    verb, between = clause.verb, line.pieces[clause.at + 1 : at]
    if clause.at >= at or clause.attachment is not Attachment.MAIN or verb.passive:
        return False
    if verb.lemma == "suivre":
        return not any(piece.sign is Sign.ACTION for piece in between)
    added = before.sign is Sign.PREP and before.word == "a"
    follows = verb.lemma == "faire" and any(piece.word == "suite" for piece in between)
    return added and (verb.lemma in _ADDING or follows)
