"""Who is said to go, and says no in the same sentence: « X, que l'on disait partant, coupe court : il
reste »."""

import re
from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.denials import denies
from bot.matcher.changes.staying_put import remains
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import DENYING
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Org, Sign, is_ours
from bot.model import Status

STAYS_AFTER_ALL = "stays after all"
_STAYS = Truth(Status.DENIED, (STAYS_AFTER_ALL,))
_SAYING = words(
    """
    dit dite disait disaient donne donnee donnait donnaient annonce annoncee annoncait annoncaient cite citee
    croyait croyaient imaginait imaginaient imagine imaginee voyait voyaient pretait pretaient prete pretee
    attendait attendaient attendu attendue pressenti pressentie presente presentee envoyait envoyaient
    expediait promis promise
    """
)
_TALKING = words(
    """
    rumeur rumeurs speculation speculations bruits information informations message messages article articles
    projet projets velleites envie envies desir desirs
    """
)
_SAID = f"(?:{'|'.join(sorted(_SAYING))})"
_TALK = f"(?:{'|'.join(sorted(_TALKING))})"
_GOING = (
    r"(?:partante?s?|parmi les (?:\w+ )?(?:partants|sortants|departs)|sur le depart|en partance|parties?"
    r"|(?:seduit|tente|attire|happe|debauche|conquis|aspire)e?s? par"
    r"|ailleurs|dehors|vers la sortie|attendue? (?:chez|a|par)|dans les bagages d[e'u]"
    r"|(?:dans|a faire) ses valises|(?:l'|l[ae]s? |l' |lui )?(?:suivre|accompagner|imiter|quitter|emboiter)"
    r"|partir|filer|demissionner|faire ses (?:valises|cartons))"
)
_THERE = r"(?:(?:deja|bientot|partie?|presque) )*chez"
_LEAVING = r"(?:depart|demission|sortie|defection|quitter|partir|demissionner)"
_NOBODY_ELSE_S = r"(?! (?:du|de la|de l'|des|d' une?) )"
_OF = r"(?:de (?:\w+ )?|d' (?:un )?|du |sur (?:son|sa|un|le) )"
_TALK_OF_IT = rf"{_TALK} (?:\w+ )?{_OF}(?:\w+ )?{_LEAVING}\b{_NOBODY_ELSE_S}"
_OF_IT = re.compile(rf"^(?:\w+ )?{_TALK_OF_IT}")
_SAID_GOING = (
    rf"(?<! a)(?<!avait)(?<!avaient)(?<! ont) {_SAID} (?:\w+ )?(?:{_THERE}|(?:\S+ ){{0,4}}{_GOING})\b"
)
_SAID_TO_GO = re.compile(_SAID_GOING)
_LEAVING_TALKED_OF = re.compile(
    rf"{_SAID_GOING}"
    rf"|\b{_TALK_OF_IT}"
    rf"|\b{_TALK} qui (?:l'|le |la |l' )(?:envoy|donn|annonc|voy|dis|expedi)\w+ "
)
_RUMOURS = re.compile(r"\b(?:rumeurs?|speculations?|bruits)\b(?! (?:de|d'|du|des|sur|autour|selon)(?: |$))")

_MARKS = _SAYING | _TALKING  # either begins with one of these


def given_as_gone(line: Line) -> bool:
    """« que l'on disait partant », « annoncée chez Z », « les rumeurs de départ »: it was talked of."""
    if _MARKS.isdisjoint(line.words):
        return False
    return bool(_LEAVING_TALKED_OF.search(line.text) or _RUMOURS.search(line.text))


def said_to_go(line: Line) -> bool:
    """« que l'on disait partant », « annoncée chez Z »."""
    return not _SAYING.isdisjoint(line.words) and bool(_SAID_TO_GO.search(line.text))


def stays_after_all(seen: Arguments, found: Sequence[Change]) -> Iterator[Change]:
    """Those who say no to it, of whom the sentence tells nothing else.

    « Y dément le départ de X : la directrice « reste » »: X, and nobody whom it does not name.
    """
    if not (given_as_gone(seen.line) or _names_went_round(seen)):
        return
    told = {c.member.identity for c in found if c.truth.status is not None and c.act is not Act.STAY}
    denied = any(c.act is Act.EXIT and c.truth.status is Status.DENIED for c in found)
    amiss = said_to_go(seen.line) and bool(_AMISS.search(seen.line.text))
    for at, verb in seen.line.verbs:
        if verb.tense in (Tense.PARTICIPLE, Tense.GERUND) or not (amiss or _stands(seen, at, verb)):
            continue
        clause = seen.reader.read(at)
        for member in seen.subject(clause):
            named = member.identity in seen.line.named
            if member.identity not in told and (named or not denied):
                told.add(member.identity)
                how = Attachment.MAIN if clause.attachment is Attachment.THAT else clause.attachment
                goal = said_goal(seen)
                yield change_told(seen, member, Act.EXIT, clause, _STAYS, joined=goal, attachment=how)


def _names_went_round(seen: Arguments) -> bool:
    """« Z puise chez Y | … Le nom de X avait circulé. Il reste chez Y. »: as one more whom Z takes; « W
    pourrait quitter Y. X, dont le nom circulait aussi, dément. »: as one more who goes."""
    surge, lately = seen.discourse.surge, seen.line.index - 1
    if any(line in (lately, lately + 1) for _, line, _ in seen.discourse.history.of(Act.EXIT)):
        return bool(_WENT_ROUND.search(seen.line.text))
    if surge is None or surge.joined is None or not is_ours(surge.left):
        return False
    near = seen.discourse.lines[max(0, seen.line.index - 1) : seen.line.index + 1]
    return any(_WENT_ROUND.search(line.text) for line in near)


_AMISS = re.compile(rf", {_SAID} (?:a tort|par erreur) parmi ")
_WENT_ROUND = re.compile(
    r" noms? (?:.* )?(?:(?:avai(?:en)?t|a|ont) (?:\w+ )?(?:circule|ete (?:cites?|evoques?|avances?))"
    r"|circulai(?:en)?t|etai(?:en)?t (?:\w+ )?(?:cites?|evoques?))\b(?! pour)"
)


def _stands(seen: Arguments, at: int, verb: VerbGroup) -> bool:
    """Stays, or says no: to what was said, or to a leaving."""
    behind = " ".join(token.fold for token in seen.line.tokens[verb.last :])
    denied = verb.lemma in DENYING and not verb.negated and bool(_OF_IT.search(behind))
    text = seen.line.text
    of_it = bool(_LEAVING_TALKED_OF.search(text) or _WENT_ROUND.search(text))  # « la rumeur »: of anything
    return denied or remains(seen, verb) or (of_it and denies(seen, at))


def said_goal(seen: Arguments) -> Org | None:
    """Where they were said to go: the other house behind « chez »."""
    if not given_as_gone(seen.line):
        return None
    for before, piece in zip(seen.pieces, seen.pieces[1:], strict=False):
        if (
            piece.sign is Sign.ORG
            and before.word in ("chez", "vers", "par")
            and not (piece.org and piece.org.watched)
        ):
            return piece.org
    return None
