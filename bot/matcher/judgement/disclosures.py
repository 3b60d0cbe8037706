"""What somebody makes known today, however long ago it came about."""

import re
from datetime import timedelta

from bot.matcher.changes.change import Change
from bot.matcher.discourse.head import names, title_lines
from bot.matcher.discourse.time_frames import gone_back
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ANNOUNCING
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Piece, is_ours, org_of

_LATELY = timedelta(days=60)
_SOME_WEEKS = timedelta(days=100)


def disclosed(ties: Ties, change: Change) -> bool:
    """« X révèle qu'il a quitté Y il y a trois mois », « révèle avoir quitté Y »: news today, however old."""
    reader = ties.discourse.readers[change.line]
    verb = reader.verb(change.at)
    if change.noun or verb is None:
        return False
    if verb.governors:  # « X confie avoir quitté Y »: one group
        lemma, at, over = verb.governors[-1].lemma, change.at, verb.pluperfect or verb.governors[-1].negated
    else:
        clause = reader.read(change.at)
        over_with = clause.attachment is Attachment.INFINITIVE and verb.perfect
        above = reader.verb(clause.parent)
        if not (clause.attachment is Attachment.THAT or over_with) or clause.parent is None or above is None:
            return False
        lemma, at, over = above.lemma, clause.parent, above.pluperfect or above.negated
    return not over and (lemma in _DISCLOSING or (lemma in _RECOUNTING and _of_themselves(ties, change, at)))


def revealed(line: Line, change: Change) -> bool:
    """« X a été congédiée début mars, révèle le Fil », « Selon nos informations, X a … »: by the press."""
    if change.attachment is not Attachment.MAIN or change.pluperfect:
        return False
    return _REVEALED.search(line.text) is not None


def revealed_in_the_head(ties: Ties, change: Change) -> bool:
    """« Une cadre renvoyée | X a été congédiée début mars, révèle le Fil »: the story, some months old."""
    before = ties.lines[max(change.line - 1, 0)]
    if before.sentence.section is Section.CONTENT or not revealed(ties.lines[change.line], change):
        return False
    title = title_lines(ties.lines)
    others = any(line.names_people for line in title) and not names(title, change.member.identity)
    days = [dated.value for dated in change.dates if dated.value is not None]
    return not others and all(ties.published - day.last < _HALF_A_YEAR for day in days)


_HALF_A_YEAR = timedelta(days=183)
_REVEALED = re.compile(
    r" , (?:a (?:revele|appris|devoile)|revelent|revele|devoilent|devoile|apprend|a-t-on appris) "
    r"| (?:selon|d' apres) (?:nos|les|des) (?:informations|revelations) "
    r"| (?:selon|d' apres) un(?:e)? (?:\w+ ){1,3}(?:consulte|obtenu)e? "
)


def told_only_now(ties: Ties, change: Change) -> bool:
    """« X a quitté Y à l'automne et n'en parle que maintenant », « succède à X, qui a souhaité partir »."""
    line = ties.lines[change.line]
    only_now = _ONLY_NOW.search(line.text) is not None
    return change.act in _GOING and (only_now or by_own_wish(line, change))


def by_own_wish(line: Line, change: Change) -> bool:
    """« X, qui a souhaité quitter l'entreprise », at no date: as a house tells it first."""
    return change.perfect and not any(d.value for d in change.dates) and _WISH.search(line.text) is not None


_WISH = re.compile(r" (?:a|ont) souhaite (?:se |s' )?(?:quitter|partir|demissionner|retirer|ceder|mettre) ")


_ONLY_NOW = re.compile(
    r" (?:ne|n') (?:en |le |l' )?(?:dit|disent|(?:parle|raconte|revele|annonce)(?:nt)?) "
    r"qu(?:e|') (?:maintenant|aujourd'hui|a present) "
)


def _of_themselves(ties: Ties, change: Change, at: int) -> bool:
    """« X y raconte qu'il n'est plus chez Y depuis la mi-mars »: some weeks ago, and told by X."""
    reader = ties.discourse.readers[change.line]
    subject = reader.read(at).subject
    tells = subject is not None and any(
        member.identity == change.member.identity
        for member in ties.discourse.people(reader.pieces[subject], change.line, subject)
    )
    days = [dated.value for dated in change.dates if dated.value is not None]
    return tells and all(ties.published - day.last < _SOME_WEEKS for day in days)


def disclosed_now(ties: Ties, change: Change) -> bool:
    """« X a révélé mercredi qu'elle avait démissionné le 14 mai »: some weeks ago, and unknown until now."""
    if _reasons_given(ties, change):
        return True
    if disclosed(ties, change) and _by_the_house(ties, change):
        return True
    told = (*change.announced, *change.dates)  # « On a appris mardi que … »
    recent = any(_of_these_days(ties, dated) for dated in told)
    old = any(d.value is not None and ties.published - d.value.last > _LATELY for d in change.dates)
    return recent and not old and disclosed(ties, change)


def _by_the_house(ties: Ties, change: Change) -> bool:
    """« Y a confirmé que X avait quitté l'entreprise »: as new as what the house says."""
    reader = ties.discourse.readers[change.line]
    above = reader.read(reader.read(change.at).parent or 0)
    says = above.verb.perfect or above.verb.tense is Tense.PRESENT
    if change.act not in _GOING or above.attachment is not Attachment.MAIN or not says:
        return False
    if above.subject is None or gone_back(ties.lines, change.line):
        return False
    told = [d.value for d in (*change.dates, *change.announced) if d.value is not None]
    lately = all(ties.published - day.last < _FRESH for day in told)
    return (
        lately
        and "avant" not in ties.lines[change.line].words
        and _speaks_for_ours(ties, change, reader.pieces[above.subject])
    )


def _speaks_for_ours(ties: Ties, change: Change, speaker: Piece) -> bool:
    """The house by its name, « l'entreprise » or « un porte-parole d'Y »."""
    house = speaker.org or (org_of(speaker.role) if speaker.role is not None else None)
    if house is not None and house.identity is None and not house.other:
        house = ties.discourse.focuses[change.line]
    return is_ours(house)


_GOING = frozenset({Act.EXIT, Act.OUST, Act.PAUSE})


def _reasons_given(ties: Ties, change: Change) -> bool:
    """« une tribune pour dire pourquoi elle avait démissionné deux jours plus tôt », « a expliqué pourquoi
    elle démissionnait »: of these days."""
    line = ties.lines[change.line]
    if change.noun or _WHY.isdisjoint(line.words):
        return False
    first = line.pieces[change.at].first
    lately = any(_of_these_days(ties, d) for d in change.dates) or _given_with_it(ties, change)
    return lately and not _WHY.isdisjoint(t.fold for t in line.tokens[max(first - _NEAR, 0) : first])


def _of_these_days(ties: Ties, dated: Dated) -> bool:
    day = dated.value
    return day is not None and day.day is not None and timedelta(0) <= ties.published - day.last < _FRESH


def _given_with_it(ties: Ties, change: Change) -> bool:
    """« a expliqué pourquoi elle démissionnait »: on going; « pourquoi elle avait démissionné » is later."""
    verbs = [verb for at, verb in ties.lines[change.line].verbs if at < change.at]
    saying = [verb for verb in verbs if verb.lemma in _RECOUNTING | _DISCLOSING]
    of_late = not change.dates and all(_of_these_days(ties, d) for d in change.announced)
    return change.tense is Tense.IMPERFECT and of_late and bool(saying) and saying[-1].perfect


_WHY = words("pourquoi comment")
_NEAR = 3  # words
_FRESH = timedelta(days=7)
_RECOUNTING = words("raconter écrire confier expliquer glisser signaler")
_DISCLOSING = ANNOUNCING | words("dévoiler reconnaître admettre avouer préciser apprendre")
