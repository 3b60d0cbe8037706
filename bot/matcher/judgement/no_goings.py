"""Why nobody goes to another organisation, for all that the words say."""

import re

from bot.matcher.changes.change import Change
from bot.matcher.changes.new_houses import RAISING
from bot.matcher.judgement.heads import heads_ours, stands_within
from bot.matcher.judgement.known_moves import A_YEAR, last_leaving
from bot.matcher.judgement.own_story import of_its_story
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.whereabouts import headed_before
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.organizations import SCHOOLS, TEACHING
from bot.matcher.lexicon.proper import RULERS
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line
from bot.matcher.whys import BESIDE_THEIR_POST, LEAVES_ANOTHER, OTHER_TRADE
from bot.model import Status


def goes_nowhere(ties: Ties, change: Change, name: str | None) -> str:
    """Why nobody of the watched organisation goes to another one; empty if somebody may."""
    if change.act is Act.COME_BACK and change.joined is None and change.word in _TURNING_BACK:
        return "comes back to no other that is named"
    if name is None and change.truth.status is Status.DENIED and not _disowned(ties, change):
        return "goes to no other either"
    if name is not None and fold(name) in RULERS:
        return "another organisation"  # « élu avec Trump, X hérite d'une mission »: no house
    unnamed_venture = change.act is Act.FOUND and name is None
    then = change.pluperfect and ties.belongs_now(change.member)
    if unnamed_venture and then:
        return "set up within the organisation"
    if unnamed_venture and change.word in (*_WORKING, *RAISING) and not told_gone(ties, change):
        return "works on something, and goes nowhere"
    unknown = change.member.identity.id is None
    if unknown and ties.namesake(change.member) and not ties.belongs(change.member):
        return OTHER_TRADE  # but an « avocate » may be of the house
    if _visits_a_school(ties, change, name):
        return "visits a school"
    if _years_before(ties, change) or _before_a_leave(ties, change):
        return "an earlier step of who leaves now"
    who = change.member.identity
    if who.id is None and ties.discourse.mentions.heads_another(who):
        return LEAVES_ANOTHER
    unnamed = name is None and change.act in (Act.JOIN, Act.HIRE) and change.left is None
    ours = ties.belongs(change.member) or ties.told(change.member).left_watched or ties.former(change.member)
    if unnamed and who.id is None and not ours and change.line and not of_its_story(ties, change):
        return "another organisation"  # « son compatriote Y entre chez un concurrent »
    if _beside_the_post(ties, change, name) or _for_the_house(ties, change):
        return BESIDE_THEIR_POST
    return (
        "an earlier step, before they came"
        if _in_their_youth(ties, change)
        else _before_they_came(ties, change)
    )


def _disowned(ties: Ties, change: Change) -> bool:
    """« X, ancienne de Y, dément créer une start-up »: whatever it were to be called."""
    member = change.member
    gone = ties.standing(member) is Standing.OUT or (ties.former(member) and not ties.belongs(member))
    denies = any(why.startswith("denied by") for why in change.truth.why)
    return change.act is Act.FOUND and gone and denies


_CHARITIES = words(
    "fondation caritative caritatif philanthropique benevole restaurant librairie galerie litteraire"
)
_HONOURS = words("academie jury ordre")
_TURNING_BACK = words("faire rebrousser revenir rentrer refaire")


def _beside_the_post(ties: Ties, change: Change, name: str | None) -> bool:
    """« Le patron fonde Z avec Y », « entre au conseil de Z », of one who is not told to go."""
    charity = change.act is Act.FOUND and not _CHARITIES.isdisjoint(ties.lines[change.line].words)
    if charity and change.left is None and not (change.with_exit or told_gone(ties, change)):
        return True  # « lance une fondation pour l'enfance »
    if name is not None and fold(name).split()[0] in _HONOURS and not told_gone(ties, change):
        return True  # « entre à l'Académie des sciences »
    if change.act in (Act.NAME, Act.TAKE) and _WITHOUT_LEAVING.search(ties.lines[change.line].text):
        return True  # « prend la présidence de Z sans quitter la maison »
    if _in_spare_time(ties.lines[change.line], change) and not told_gone(ties, change):
        return True
    if change.with_exit or change.left is not None or ties.told(change.member).left_ours:
        return False
    gone = ties.standing(change.member) is Standing.OUT or ties.former(change.member)
    if change.post is not None and change.post.board and not gone:
        return True  # whatever is known of them
    if not stands_within(ties, change.member):
        return False
    before = change.after and change.attachment is not Attachment.MAIN  # not « Avant lui, X … »
    entered = before and not change.noun and change.act in (Act.JOIN, Act.NAME, Act.TAKE)
    entered = (
        entered and ties.told(change.member).gone_at != change.line
    )  # « rejoint Z avant de filer chez W »
    return (change.act is Act.FOUND and heads_ours(ties, change.member)) or entered


_WITHOUT_LEAVING = re.compile(
    r" sans (?:pour autant )?quitter (?:la maison|l' entreprise|la societe|le groupe|la start-up) "
)


def _in_spare_time(line: Line, change: Change) -> bool:
    """« est élue trésorière de Z », « enseignera à Z deux heures par mois », « … à titre bénévole »."""
    office = fold(change.post.text or "").split()[:1] if change.post is not None else []
    return any(word in _HONORARY for word in office) or _SOME_HOURS.search(line.text) is not None


_HONORARY = words("tresorier tresoriere parrain marraine jure juree benevole mecene")
_SOME_HOURS = re.compile(
    r" (?:(?:heures?|jours?|fois|matinees?|soirees?) par (?:semaine|mois|an|trimestre)|benevole(?:s|ment)?"
    r"|a titre (?:benevole|gracieux|personnel)|a temps partiel|a mi-temps|sur son temps libre) "
)


def _in_their_youth(ties: Ties, change: Change) -> bool:
    """« Née à Lyon, elle avait intégré à 16 ans le laboratoire de Z », « X, recruté par Z »: a biography.

    Undated, and told in passing of one who left long ago.
    """
    if change.dates or change.left is not None or change.act not in (Act.JOIN, Act.HIRE):
        return False
    line = ties.lines[change.line]
    born = not _EARLY.isdisjoint(line.words) or _AGE.search(line.text) is not None
    goal = change.joined.identity if change.joined is not None else None
    if born and (change.pluperfect or change.after or change.attachment is not Attachment.MAIN):
        return True
    titled = goal is not None and fold(goal.name) in ties.lines[0].text
    last = last_leaving(ties.known(change.member), ties.published)
    long_gone = last is not None and last.date is not None and ties.published - last.date.last > A_YEAR
    aside = change.attachment is Attachment.PARTICIPLE and change.line > 0 and change.act is Act.HIRE
    return aside and long_gone and not titled and ties.standing(change.member) is Standing.OUT


_EARLY = words("nee naissance etudiant etudiante doctorant doctorante bachelier thesard thesarde lyceen")
_AGE = re.compile(r" a (?:1[4-9]|2[0-5]) ans | nes? (?:en|a|au|aux|le|dans) ")


def _for_the_house(ties: Ties, change: Change) -> bool:
    """« X signe avec Z », « débarque chez Z », of the one who heads the house, and is not said to go."""
    weak = change.act is Act.JOIN and change.word in _CALLING and change.left is None and change.post is None
    stays = stands_within(ties, change.member) and not told_gone(ties, change)
    return weak and stays and not change.noun and heads_ours(ties, change.member)


_CALLING = words("signer débarquer passer arriver entrer atterrir engager embarquer associer retrouver poser")


def _years_before(ties: Ties, change: Change) -> bool:
    """« X quitte la maison | Elle avait rejoint Z en 2017 »: a year or more before, and no leaving of it."""
    told = ties.told(change.member)
    leaves_now = told.leaving and not told.left_before and not told.returned
    joined = change.pluperfect and change.act in (Act.JOIN, Act.HIRE) and change.left is None
    days = [dated.value.last for dated in change.dates if dated.value is not None]
    return (
        leaves_now and (joined or headed_before(change)) and bool(days) and ties.published - days[0] > A_YEAR
    )


def _before_a_leave(ties: Ties, change: Change) -> bool:
    """« X prend un congé | Elle a travaillé avec Y avant de rejoindre Z »: where X was before the house."""
    reader = ties.discourse.readers[change.line]
    then = change.attachment is Attachment.INFINITIVE and ties.told(change.member).resting
    clause = reader.read(change.at) if then and reader.verb(change.at) is not None else None
    above = reader.verb(clause.parent) if clause is not None and clause.parent is not None else None
    return above is not None and above.perfect and reader.pieces[change.at - 1].word in ("avant", "de")


def told_gone(ties: Ties, change: Change) -> bool:
    """The article has them leave, or calls them a former member; or they are known to have left."""
    return told_gone_here(ties, change) or ties.standing(change.member) is Standing.OUT


def told_gone_here(ties: Ties, change: Change) -> bool:
    """The article has them leave, or calls them a former member."""
    return ties.told(change.member).left_ours or ties.former(change.member)


_WORKING = words("porter travailler plancher œuvrer phosphorer atteler consacrer préparer")


def _visits_a_school(ties: Ties, change: Change, name: str | None) -> bool:
    """« X revient à Stanford », « a retrouvé l'université où … »: of who stays, with no post there."""
    coming = change.word in _VISITING or (change.act is Act.COME_BACK and change.word != "retourner")
    if name is None or not coming or change.post is not None:
        return False
    if change.word in _REGAINING and not TEACHING.isdisjoint(ties.lines[change.line].words):
        return False  # « retrouve sa chaire à W »
    return not SCHOOLS.isdisjoint(fold(name).split()) and not told_gone(ties, change)


_REGAINING = words("retrouver reprendre regagner")
_VISITING = words("arriver débarquer atterrir revenir rentrer arrivee venue passage")


def _before_they_came(ties: Ties, change: Change) -> str:
    """« X devient administratrice. Elle a fondé Z. »: of one of whom nothing but the coming is told."""
    if ties.standing(change.member) is Standing.NEVER:
        return "never was at the watched organisation"
    told = ties.told(change.member)
    comes = (told.entered or told.placed) and not told.inside
    unknown = ties.standing(change.member) is Standing.UNKNOWN and not told_gone(ties, change)
    founded = change.act is Act.FOUND and not change.dates and not change.with_exit
    return "founded it before" if comes and unknown and founded else ""
