"""What happens on a stage, in a court or in a hall: who comes and goes there keeps their post.

« Puis il a cédé la place à Y », « X remplace Y au pied levé », « le chercheur a quitté la barre ».
"""

import re
from collections.abc import Sequence

from bot.matcher.changes.change import Change, recalls
from bot.matcher.discourse.head import head_lines
from bot.matcher.judgement.titled_occasions import at_a_labelled, opens_it
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.language.tokens import fold
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.occasions import GATHERINGS
from bot.matcher.lexicon.roles import SUCCEEDING
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.occasions import helm_of_a_house
from bot.matcher.syntax.offices import office_after
from bot.matcher.syntax.pieces import Line, Sign, is_ours

_STAGES = (
    " sur scene ",
    " sur la scene ",
    " sur la grande scene ",
    " grande scene du ",
    " grande scene de ",
    " sur l' estrade ",
    " de l' estrade ",
    " sur le podium ",
    " au pupitre ",
    " du pupitre ",
    " a la tribune ",
    " au micro ",
    " dans la salle ",
    " dans l' assistance ",
    " dans le public ",
    " sur le plateau ",
    " a la barre ",
    " a l' audience ",
    " en visioconference ",
    " en visio ",
    " sur grand ecran ",
    " quitte la scene ",
    " quitter la scene ",
    " quittait la scene ",
    " table ronde ",
    " box des temoins ",
    " fauteuil des temoins ",
)
_HELM = words("commandes renes tete direction interim presidence")
_STAGE_WORDS = frozenset(max(phrase.split(), key=len) for phrase in _STAGES)
_TRIALS = words(
    "juge juree jure jures proces tribunal audience pretoire temoin temoins temoigne serment magistrate"
)
_SEATS_FOR_A_DAY = words("invite invitee invites juree jure temoin temoins animateur animatrice chroniqueur")
_COURTS = words("juge jures proces tribunal audience pretoire")  # of a title: not « passage de témoin »
_PASSING = frozenset({Act.EXIT, Act.HAND_OVER, Act.NAME, Act.TAKE, Act.SUCCEED, Act.COME_BACK})
_PLACES = words(
    """
    quitter céder remplacer relayer prendre reprendre passer laisser succéder partir éclipser revenir retirer
    repartir
    """
)


# « l'expert cité par les plaignants a été écarté »
_CALLED_EXPERTS = re.compile(
    r"\bl' experte?( \w+)? (cite|mandate|appele|designe)e? par |\b(?:son|leur) experte?\b"
)


def staged(lines: Sequence[Line], change: Change) -> bool:
    """Whether *change*, which names no organisation and no post, is told of a stage or a hall."""
    joined = None if change.act is Act.EXIT else change.joined  # « a quitté la barre sans un regard pour X »
    if change.act in (Act.OUST, Act.COME_BACK) and _CALLED_EXPERTS.search(lines[change.line].text):
        return True
    on_the_spot = change.noun and change.act is Act.JOIN and _minutes_apart(lines[change.line], change.at)
    on_the_spot = on_the_spot or at_a_labelled(lines[0], change)
    if on_the_spot or _in_wax(lines, change) or _gives_the_floor(lines[change.line], change):
        return True
    named = change.left or joined or change.agent
    if change.post is not None and fold(change.post.text or "") in _SEATS_FOR_A_DAY:
        return True  # « prendront le fauteuil de l'invité »
    unsaid = change.act is Act.EXIT and named is None and change.line > 0
    if unsaid and (_on_a_visit(lines[0], change) or _out_of_the_room(lines[change.line], change)):
        return True
    relayed = change.act is Act.OUST and change.word == "remplacer"
    if (
        not (relayed or change.act in _PASSING)
        or change.word not in _PLACES
        or named is not None
        or change.noun
    ):
        return False
    if _long_gone(change) or (change.post is not None and change.post.text):
        return False
    if change.act is Act.TAKE and not _HELM.isdisjoint(lines[change.line].words):
        return False  # « prend les commandes »
    around = _around(lines, change)
    if change.word in SUCCEEDING and change.post is None and _for_the_occasion(lines, change):
        return True
    if change.post is None and (_at_a_show(lines[0], change) or opens_it(lines[0], change)):
        return True
    if _next_witness(lines[0], change):
        return True
    in_court = any(not _TRIALS.isdisjoint(line.words) for line in around)
    in_court = in_court or not _COURTS.isdisjoint(lines[0].words)
    return _to_speak(lines[change.line], change) or any(_on_stage(at, in_court=in_court) for at in around)


def _gives_the_floor(line: Line, change: Change) -> bool:
    """« prend le relais pour la démonstration, avant de céder … », « passe la main à X au milieu de la
    démonstration, le temps d'une blague »."""
    if change.act not in _GIVEN or change.word not in _GIVING_WAY or _SHOWN.isdisjoint(line.words):
        return False
    joined = None if change.act is Act.PAUSE else change.joined
    placed = change.left or joined or change.agent or (change.post is not None and change.post.text)
    return not (placed or change.noun)


_GIVEN = (Act.HAND_OVER, Act.NAME, Act.PAUSE)


def _long_gone(change: Change) -> bool:
    """« X, parti en mai 2024, a témoigné »: from no hall."""
    return change.act is Act.EXIT and any(d.past for d in change.dates)


def _minutes_apart(line: Line, at: int) -> bool:
    """« un inconnu a bondi quelques minutes après l'arrivée de X »: on the spot."""
    row = [piece.word for piece in line.pieces[max(0, at - 2) : at]]
    return row[:1] in (["minutes"], ["secondes"], ["instants"]) and row[1:] in (["apres"], ["avant"])


def _in_wax(lines: Sequence[Line], change: Change) -> bool:
    """« Musée Grévin : X fait son entrée, Y part en réserve »: statues, where ours is not named."""
    named = any(is_ours(org) and not org.traced for org in (change.left, change.joined) if org is not None)
    return not named and any(_WAX.search(line.text) for line in head_lines(lines))


_WAX = re.compile(r" (?:musee grevin|tussauds|(?:statues?|musee|mannequins?|doubles?|effigies?) de cire) ")


def _next_witness(title: Line, change: Change) -> bool:
    """« X à la barre du procès | Y doit lui succéder jeudi »: of a trial that the title tells of."""
    days = any(d.value is not None and d.value.day is not None for d in change.dates)
    on_a_day = change.act is Act.COME_BACK and days
    told = (
        (change.act is Act.SUCCEED or on_a_day)
        and change.attachment is Attachment.MAIN
        and not recalls(change)
    )
    return told and change.post is None and not _COURTS.isdisjoint(title.words)


def _at_a_show(title: Line, change: Change) -> bool:
    """« On a suivi la conférence de Y | X a pris le relais »: the floor, where no post is told."""
    goes_on = change.act in (Act.TAKE, Act.SUCCEED, Act.NAME) and change.counterpart is None
    return goes_on and not _SHOWS.isdisjoint(title.words)


_GIVING_WAY = words("céder laisser passer")
_SHOWN = words("conference keynote demonstration demo presentation devday webinaire masterclass")
_SHOWS = words("conference keynote demonstration demo presentation devday direct webinaire masterclass")


def _on_a_visit(title: Line, change: Change) -> bool:
    """« X au Sénat », « X à Séoul | Il est parti sans saluer »: a title that only says where X is."""
    row = title.pieces
    if title.tells or len(row) != 3 or row[1].word not in ("a", "au", "aux", "en") or change.dates:
        return False
    here = any(member.identity == change.member.identity for member in row[0].people)
    return here and row[2].sign is not Sign.ORG and office_after(title, row[2].first) is None


def _out_of_the_room(line: Line, change: Change) -> bool:
    """« Elle rit, remercie, s'en va. », « Il se lève et part »: at the end of a talk; not « Elle sourit :
    oui, elle s'en va », « … quand on lui demande si elle s'en va »."""
    bare = change.post is None and not (change.noun or change.dates)
    begins = (at for at, piece in enumerate(line.pieces[: change.at]) if piece.sign in (Sign.COLON, Sign.SUB))
    first = max(begins, default=0)
    before = (verb for at, verb in line.verbs if first <= at < change.at and verb.finite)
    return bare and any(verb.lemma in _GESTURES and verb.tense is change.tense for verb in before)


_GESTURES = words("rire sourire lever asseoir rasseoir hocher hausser bâiller soupirer")


def _to_speak(line: Line, change: Change) -> bool:
    """« l'ont remplacé pour présenter le modèle », « … devant la caméra »: for as long as that takes."""
    if change.act not in (Act.SUCCEED, Act.NAME, Act.HAND_OVER):
        return False
    if any(phrase in line.text for phrase in _FILMED):
        return True
    if any(p.verb is not None and p.verb.lemma in _SPEAKING and _was_due(p.verb) for p in line.pieces):
        return True  # « X, qui devait présenter la soirée, a été remplacé par Y »
    for at in range(change.at + 1, len(line.pieces) - 1):
        verb = line.pieces[at + 1].verb
        if line.pieces[at].word == "pour" and verb is not None:
            return verb.lemma in _SPEAKING
    return False


def _was_due(verb: VerbGroup) -> bool:
    return any(g.lemma == "devoir" and g.tense is Tense.IMPERFECT for g in verb.governors)


_FILMED = (" devant la camera ", " devant les cameras ", " face camera ", " face aux cameras ")
_SPEAKING = words(
    """
    présenter animer parler répondre dévoiler commenter accueillir conclure recevoir jouer intervenir exprimer
    rendre participer assister prononcer témoigner comparaître plancher débattre faire détailler exposer
    expliquer raconter décrire résumer vanter défendre clore montrer démontrer illustrer évoquer convaincre
    """
)


_OCCASIONS = (
    " au pied leve ",
    " au dernier moment ",
    " a la derniere minute ",
    " in extremis ",
    " pour l' occasion ",
)
_OFFICES = words("poste direction tete conseil fonctions interim siege fauteuil presidence commandes")


_PREVENTED = words(
    """
    empeche empechee grippe grippee forfait aphone alite alitee enrhume enrhumee indispose indisposee
    retenu retenue souffrant souffrante
    """
)


_AWAITED = words("attendu attendue attendus invite invitee invites conviee convie")


def _for_the_occasion(lines: Sequence[Line], change: Change) -> bool:
    """« X, empêché, est remplacé par Y », « VivaTech : Y remplace X au pied levé »: for the day."""
    at, perfect = change.line, change.perfect and not change.pluperfect
    if _on_that_day(lines, change):
        return True
    before = [line for line in lines[max(0, at - 1) : at] if line.sentence.block == lines[at].sentence.block]
    near = [*before, lines[at], *(_gathering_next(lines) if not at else ())]
    if any(not _PREVENTED.isdisjoint(line.words) for line in near):
        return True
    hastily = any(phrase in lines[at].text for phrase in _OCCASIONS)
    if hastily and perfect and _OFFICES.isdisjoint(lines[at].words):
        return True  # « a été remplacé au dernier moment par Y »
    hastily = hastily or any(not _AWAITED.isdisjoint(line.words) for line in near)
    return hastily and any(not GATHERINGS.isdisjoint(line.words) for line in (lines[0], *near))


def _gathering_next(lines: Sequence[Line]) -> Sequence[Line]:
    """« X remplace Y au pied levé | Grippé, Y n'a pu se rendre au sommet »: what the summary opens with."""
    return [line for line in lines[1:2] if not GATHERINGS.isdisjoint(line.words)]


def _on_that_day(lines: Sequence[Line], change: Change) -> bool:
    """« Sommet de Paris | X remplacera Y mardi au palais si celui-ci doit partir plus tôt »: on a trip."""
    days = any(d.value is not None and d.value.day is not None for d in change.dates)
    supposed = not _IN_CASE.isdisjoint(lines[change.line].words)
    ahead = change.tense in (Tense.FUTURE, Tense.CONDITIONAL) and days and supposed
    return ahead and any(not GATHERINGS.isdisjoint(line.words) for line in (lines[0], lines[change.line]))


_IN_CASE = words("si s'il")


def _around(lines: Sequence[Line], change: Change) -> Sequence[Line]:
    """The sentence and the one before it; what the summary opens with, for a title."""
    at = change.line
    if lines[at].sentence.section is Section.TITLE:
        return [line for line in lines[at : at + 2] if line.sentence.section is not Section.CONTENT]
    block = lines[at].sentence.block
    before = [line for line in lines[max(0, at - 4) : at + 1] if line.sentence.block == block]
    days = all(d.value is not None and d.value.day is not None and not d.past for d in change.dates)
    told_next = lines[at].sentence.section is Section.SUMMARY and days and not change.pluperfect
    return [lines[0], *before] if told_next else before  # « X à la barre | Y, qui lui succédera mercredi, … »


def _on_stage(line: Line, *, in_court: bool) -> bool:
    if _STAGE_WORDS.isdisjoint(line.words) or helm_of_a_house(line):
        return False
    if in_court and "barre" in line.words:
        return True
    return any(phrase in line.text for phrase in _STAGES)
