"""Whom « il » means behind a sentence that names who takes over, by what is told of them next.

« X s'en va. Il sera remplacé par Y. Il arrive de Z »: Y, who comes; not « Il rejoint Z », which is X.
"""

from collections.abc import Sequence

from bot.matcher.discourse.mentions import Mention, Mentions
from bot.matcher.discourse.origins import UNTIL_NOW
from bot.matcher.discourse.remarks import line_before
from bot.matcher.discourse.told_of import acts_of, hero_told, is_mere, verb_behind
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import CHARGES_LEFT, HEIRS, LEADING, RELAYS, SUCCEEDING
from bot.matcher.syntax.pieces import Line, Member, Sign
from bot.matcher.syntax.reader import ClauseReader
from bot.model import Gender

_SEATS = (
    CHARGES_LEFT
    | RELAYS
    | words(
        """
        poste siege place fauteuil interim direction renes commandes manettes barre tete mission charge
        fonction
        """
    )
)
_HANDING = words("confier revenir échoir incomber transmettre remettre attribuer céder laisser passer aller")
_HOLDING = words("assurer reprendre prendre récupérer hériter occuper assumer exercer tenir")
_CALLED = words("appeler nommer être")
_COMING = words("venir arriver provenir débarquer sortir")
_TAKING = frozenset({Act.TAKE, Act.NAME})
_ENTERING = frozenset({Act.JOIN, Act.HIRE})


def heir_meant(
    mentions: Mentions, readers: Sequence[ClauseReader], line: int, at: int, wanted: Gender
) -> Member | None:
    """Whom the subject at *at* means, if it is who takes over as the sentence before tells."""
    before = line_before(mentions.lines, mentions.lines[line])
    if before is None or before.index != line - 1 or any(p.people for p in readers[line].pieces[:at]):
        return None
    named = [m for m in mentions.all if m.line == before.index]
    heirs = [m for m in named if len(m.group) == 1 and _takes_over(readers[before.index], m)]
    verb = verb_behind(readers[line], at)
    if len(heirs) != 1 or verb is None or not mentions.fits(heirs[0].member, wanted):
        return None
    comes = _of_one_who_comes(readers[line], verb)
    entered = heirs[0].subject and verb.pluperfect and bool(acts_of(readers[line], verb) & _ENTERING)
    return mentions.bare(heirs[0].member) if comes or entered else None


def who_made_way(
    mentions: Mentions, readers: Sequence[ClauseReader], line: int, at: int, near: Mention, wanted: Gender
) -> Member | None:
    """« X s'en va. Y prend sa place. Il rejoint Z »: X, who is gone, and not Y, who has just come."""
    verb = verb_behind(readers[line], at)
    if verb is None or near.line != line - 1 or not _takes_over(readers[near.line], near):
        return None
    theirs = readers[line].line.houses
    goes = not verb.perfect and Act.JOIN in acts_of(readers[line], verb)
    elsewhere = goes and bool(theirs) and not any(org.watched for org in theirs)
    return hero_told(mentions, readers, line, near.member.identity, wanted) if elsewhere else None


def heir_called(mentions: Mentions, readers: Sequence[ClauseReader], line: int, at: int) -> Member | None:
    """The same of « le dirigeant », « l'intéressée »."""
    role = readers[line].pieces[at].role
    return (
        heir_meant(mentions, readers, line, at, role.gender) if role is not None and is_mere(role) else None
    )


def _takes_over(reader: ClauseReader, mention: Mention) -> bool:
    """« sera remplacé par X », « son poste revient à X », « X lui succède », « Y a choisi X »."""
    link = reader.pieces[mention.at - 1].word if mention.at else ""
    verbs = [(at, verb) for at, verb in reader.line.verbs if verb.finite and not verb.negated]
    if any(_hands_to(reader, at, verb, link) for at, verb in verbs if at < mention.at):
        return True
    return any(_takes(reader, at, verb, mention) for at, verb in verbs)


def _takes(reader: ClauseReader, at: int, verb: VerbGroup, mention: Mention) -> bool:
    """« X lui succède », « c'est X qui reprend ses fonctions », « Y a choisi X »."""
    clause = reader.read(at)
    if clause.object == mention.at:
        return bool(acts_of(reader, verb) & {Act.NAME, Act.HIRE})
    behind = reader.pieces[mention.at + 1 : at]
    does = clause.subject == mention.at or [piece.sign for piece in behind] == [Sign.REL]
    place = not _SEATS.isdisjoint(reader.line.words)
    return does and not verb.passive and (verb.lemma in SUCCEEDING or (place and verb.lemma in _HOLDING))


def _hands_to(reader: ClauseReader, at: int, verb: VerbGroup, link: str) -> bool:
    """The verb gives a place to whom stands behind it, past *link*."""
    place = not _SEATS.isdisjoint(reader.line.words)
    if link == "par":
        return verb.passive and (verb.lemma in SUCCEEDING or (place and verb.lemma in _HOLDING))
    if link == "a":
        return place and verb.lemma in _HANDING
    if link == "successeur" and verb.lemma == "avoir":
        return True
    subject = reader.read(at).subject
    role = reader.pieces[subject].role if subject is not None else None
    return role is not None and role.head in HEIRS and verb.lemma in _CALLED


def _of_one_who_comes(reader: ClauseReader, verb: VerbGroup) -> bool:
    """« arrive de Z », « travaillait jusqu'ici chez Z », « prendra ses fonctions »."""
    line, acts = reader.line, acts_of(reader, verb)
    elsewhere = [org for org in line.houses if not org.watched]
    if verb.negated or verb.direct or verb.indirect:
        return False
    if verb.lemma in _COMING and elsewhere:
        return _from(line, verb)
    if verb.tense is Tense.IMPERFECT:
        return not verb.pluperfect and not line.words.isdisjoint(_SO_FAR)
    if elsewhere:
        return Act.EXIT in acts
    if verb.ahead:
        return bool(acts & (_TAKING | _ENTERING)) or verb.lemma in LEADING | _REPORTING_TO
    return verb.perfect and not verb.pluperfect and bool(acts & _ENTERING)


_SO_FAR = UNTIL_NOW - words("alors encore")
_REPORTING_TO = words("rapporter rendre dépendre relever")


def _from(line: Line, verb: VerbGroup) -> bool:
    """« vient de Z », « arrive tout droit de Z »."""
    behind = [piece for piece in line.pieces if piece.first >= verb.last]
    at = next((k for k, piece in enumerate(behind) if piece.sign is Sign.ORG), 0)
    return at > 0 and behind[at - 1].word in ("de", "d'", "du", "chez")
