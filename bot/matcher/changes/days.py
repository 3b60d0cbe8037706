"""Verbs of change said of the day: an occasion, a ranking, a crowd, a place, some moments.

« évincé du classement », « devient chef le temps d'un repas », « rappelle X sur scène »: nobody holds a post
there, and nobody leaves a house.
"""

from bot.matcher.changes.at_play import at_play
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import OBJECT_ACTS, Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.occasions import VENUES
from bot.matcher.lexicon.organizations import HEADED_BODIES, SCHOOLS
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.occasions import (
    behind,
    for_a_moment,
    for_days,
    helm_of_a_house,
    nowhere,
)
from bot.matcher.syntax.pieces import Sign


def of_the_day(seen: Arguments, act: Act, clause: Clause) -> str:
    """What of the day the verb is told of; empty if of none."""
    if told := for_a_moment(seen.line, clause):
        return told
    if act in (Act.EXIT, Act.PAUSE) and (told := for_days(seen.line, clause)):
        return told
    if told := at_play(seen, act, clause):
        return told
    if act is Act.COME_BACK and any(c.word == "devant" and c.at > clause.at for c in clause.complements):
        return "devant"  # « est de retour devant les députés »
    if act is Act.EXIT and _in_the_scene(seen, clause):
        return clause.link  # « Quand il s'en va, X oublie son manteau »
    links, obj = _LEADING_TO.get(act, frozenset()), seen.piece(clause.object)
    if act is Act.EXIT and clause.end > clause.verb.last and clause.verb.lemma not in _RESIGNING:
        links |= _AT
    led = obj is not None and obj.first == clause.end and seen.line.tokens[clause.end - 1].fold in links
    if led and obj is not None and nowhere(obj):
        told = obj.word  # « exclu du forum »: the idiom has its preposition
    else:
        told = behind(seen.line, clause, links, past=_WHOM if act in _OF_SOMEBODY else frozenset())
    led_by_them = told == "barre" and helm_of_a_house(seen.line)
    held = act is Act.COME_BACK and seen.line.tokens[clause.end - 1].fold in _POSTS and told in SCHOOLS
    return "" if led_by_them or held or told in _EMPLOYERS.get(act, frozenset()) else told


_POSTS = words("poste chaire enseignement")  # « reprend sa chaire à l'université »


def _in_the_scene(seen: Arguments, clause: Clause) -> bool:
    """A bare present under « quand » in a present: somebody goes out, and nothing is left that has a name."""
    above = seen.reader.verb(clause.parent)
    bare = clause.object is None and not clause.dates and not clause.complements
    out_of_it = clause.verb.indirect == "en" and clause.verb.lemma != "en aller"
    bare = bare and clause.link not in _CONTRASTING and not out_of_it
    now = (
        clause.verb.tense is Tense.PRESENT
        and not clause.verb.perfect
        and clause.attachment is Attachment.TIME
    )
    return bare and now and (above is None or above.tense is Tense.PRESENT)


_CONTRASTING = words("tandis alors")  # « X entre au conseil, tandis que Y s'en va »
_OF_SOMEBODY = OBJECT_ACTS  # « rappelle X sur scène », « sacre X reine de la soirée »
_WHOM = frozenset({Sign.PEOPLE, Sign.POST})
_RESIGNING = words("donner remettre présenter déposer poser annoncer signer envoyer rendre")  # at a meeting
_AT = frozenset(("a", "au", "aux"))
_LEADING_TO = {
    Act.EXIT: frozenset(OF),
    Act.PAUSE: frozenset((*OF, "dans")),
    Act.OUST: frozenset(OF),
    Act.TAKE: frozenset((*OF, *_AT, "pendant", "lors")),
    Act.HAND_OVER: frozenset((*OF, *_AT, "pendant", "lors", "dans", "en")),
    Act.SUCCEED: frozenset(OF),
    Act.LOSE: frozenset((*_AT, "dans", "lors")),
    Act.HIRE: frozenset((*_AT, "pour", "lors", "sur")),
    Act.TAKE_BACK: frozenset((*_AT, "sur", "devant", "dans")),
    Act.NAME: frozenset((*OF, *_AT, "dans", "parmi")),
    Act.COME_BACK: frozenset((*_AT, "dans", "sur", "devant", "avec")),
}
# What may be headed, or be where people are hired from.
_EMPLOYERS = {
    **dict.fromkeys((Act.TAKE, Act.SUCCEED, Act.HAND_OVER), HEADED_BODIES),
    Act.PAUSE: VENUES,  # « en congé dans son pays »
    Act.NAME: HEADED_BODIES | words("campus studio usine village ville chambre salle cour"),
    Act.HIRE: HEADED_BODIES | SCHOOLS | words("fac campus studio usine hopital"),
}
