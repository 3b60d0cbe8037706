"""Whether a change is news of the article or recalled by it."""

import itertools
from datetime import timedelta

from bot.matcher.changes.change import LISTED, Change
from bot.matcher.changes.labelled import is_label
from bot.matcher.changes.new_houses import RAISING
from bot.matcher.changes.taking import ENTERING
from bot.matcher.discourse.digests import THE_WEEK, of_appointments, of_the_week
from bot.matcher.judgement.asides import (
    along_with_the_news,
    as_a_circumstance,
    beside_other_matters,
    hired_for_what_comes,
    to_lead_what_comes,
)
from bot.matcher.judgement.disclosures import disclosed, disclosed_now, revealed_in_the_head, told_only_now
from bot.matcher.judgement.eves import on_the_eve
from bot.matcher.judgement.inward_kinds import EMPLOYEES
from bot.matcher.judgement.known_moves import last_leaving
from bot.matcher.judgement.known_old import known_old, lately
from bot.matcher.judgement.narratives import told_over
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.told_as_known import told_as_known
from bot.matcher.judgement.told_aside import gone_by_a_relative, told_aside
from bot.matcher.judgement.told_times import dates_told, of_late, of_these_days, recent
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Section
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ANNOUNCING
from bot.matcher.lexicon.roles import SUCCEEDING
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.frames import match_verb
from bot.matcher.syntax.participles import stands_apart
from bot.matcher.syntax.pieces import Line, Sign
from bot.matcher.whys import ASKED, DENIED_APART
from bot.model import Kind, PartialDate, Status

_A_MONTH, _A_WEEK, _A_DAY, _TODAY = timedelta(days=31), timedelta(days=7), timedelta(days=1), timedelta(0)


def is_news(ties: Ties, change: Change, kind: Kind, status: Status) -> tuple[bool, str]:
    """Whether it is, and why."""
    line = ties.lines[change.line]
    section = line.sentence.section
    if told_only_now(ties, change):
        return True, "news"
    if reason := _of_before(ties, change, status):
        return False, f"background: {reason}"
    rumour = status is Status.RUMOURED or DENIED_APART in change.truth.why  # « …, donné partant, dément »
    if rumour and not (change.dates or change.announced):
        return True, "news"  # a rumour is what is not known yet, wherever it is told
    along = along_with_the_news(line, change)
    if told_aside(ties, change, section) and not along:
        return False, "background: told aside"
    old = known_old(ties, change, kind)
    opening = section is not Section.CONTENT and not old
    if along or (opening and (_makes_room(line, change) or hired_for_what_comes(line, change))):
        return True, "news"
    if kind is Kind.ARRIVAL and section is Section.CONTENT and to_lead_what_comes(ties, line, change):
        return True, "news"
    finite = _has_a_verb(line)
    if finite and change.attachment is Attachment.PARTICIPLE and _beside_the_news(ties, line, change):
        return False, "background: told aside"
    if status is not Status.DENIED and (day := _day_long_past(ties, line, change)) is not None:
        return False, f"background: dated {day}"
    if status is Status.ANNOUNCED and old and not _told_anew(ties, line, change):
        return False, "background: known for long"
    titled = section is Section.TITLE
    if gone_by_a_relative(ties, change, kind) or (
        not titled and _over_by_then(ties, change, section, finite=finite)
    ):
        return False, "background: told aside"
    return True, "news: in the title" if titled else "news"


def _of_before(ties: Ties, change: Change, status: Status) -> str:
    """How the words tell that it came before what the article tells; empty if they do not."""
    recalled = status is not Status.DENIED or DENIED_APART in change.truth.why  # « Il avait démenti. »
    if change.pluperfect and recalled and not _told_now(ties, change):
        return "pluperfect"
    if change.after:
        return "told as what came before"
    known = told_as_known(ties, change) or told_over(ties, change) or beside_other_matters(ties, change)
    return "told as known" if known or as_a_circumstance(ties, change) else ""


def _told_now(ties: Ties, change: Change) -> bool:
    return disclosed_now(ties, change) or on_the_eve(ties, change) or _of_a_weekly(ties, change)


def _of_a_weekly(ties: Ties, change: Change) -> bool:
    """« L'actu de la semaine | … On a appris mardi que X avait été remerciée. », « Mardi, c'est Y qui avait
    pris congé »: the week's own."""
    days = [d.value for d in dates_told(change) if d.value is not None and d.value.day is not None]
    lately = bool(days) and all(_TODAY <= ties.published - day.last <= THE_WEEK for day in days)
    return lately and not change.noun and of_the_week(ties.lines)


def _has_a_verb(line: Line) -> bool:
    return line.tells and any(verb.finite and not _presents(line, verb) for _, verb in line.verbs)


def _beside_the_news(ties: Ties, line: Line, change: Change) -> bool:
    """A participle beside a verb that tells something else; « X nommé PDG » of a title is its predicate."""
    section = line.sentence.section
    lately = _A_DAY if section is Section.CONTENT else _TODAY
    if of_these_days(change, ties.published, lately) and not _under_a_preposition(line, change.at):
        return False  # « Remercié mercredi, X n'a pas réagi », on Thursday
    if _replaced_as_told(line, change) and of_these_days(change, ties.published, _A_WEEK):
        return False
    if section is Section.TITLE:
        lost = any(verb.lemma == "perdre" and at < change.at for at, verb in line.verbs)
        labelled = not change.at and any(p.word == ":" for p in line.pieces[:5])
        if lost or labelled or _right_behind_somebody(line, change.at) or _heads_a_row(ties, change):
            return False  # « Z perd son directeur, parti chez Y »
    if change.act is Act.FOUND and section is not Section.CONTENT and _raises_money(line):
        return False
    told = _opens_with_the_news(line, change) or is_label(line, change) or _goes_thereupon(ties, change)
    return not (told or _heir_of_who_leaves(ties, change))


def _replaced_as_told(line: Line, change: Change) -> bool:
    """« Évincé dimanche, X est remplacé par Y »: one story, above the text."""
    heir = any(verb.lemma in SUCCEEDING and verb.passive and verb.finite for _, verb in line.verbs)
    return not change.at and heir and line.sentence.section is not Section.CONTENT


def _day_long_past(ties: Ties, line: Line, change: Change) -> PartialDate | None:
    """The day that dates it, if that is over and nothing says that it is told for the first time."""
    ahead = change.tense in (Tense.FUTURE, Tense.CONDITIONAL) or ASKED in change.truth.why
    if _set_behind_a_name(line, change) and line.sentence.section is not Section.TITLE:
        some_time = (d.value for d in change.dates if d.value is not None and d.value.month is None)
        if (year := next(some_time, None)) is not None:
            return year  # « X, venue de Z l'été dernier »
    told = change.dates or _said_long_ago(line, change)
    past = [d for d in told if d.past and not (ahead and d.ahead is not None)]
    day = next((d.value for d in past if d.value is not None), None)
    made_known = bool(change.dates) and (disclosed(ties, change) or revealed_in_the_head(ties, change))
    if day is None or recent(change) or made_known or _in_the_time_titled(ties, change):
        return None
    fresh = _headlined(line, change) and change.attachment is Attachment.MAIN
    return None if (fresh and lately(ties, day)) or _in_a_column(ties, change, day) else day


def _in_a_column(ties: Ties, change: Change, day: PartialDate) -> bool:
    """« Nominations : les mouvements de la semaine | X a quitté Y fin mars. »: as soon as such a column has
    it."""
    recent_days = ties.published - day.last <= _A_MONTH and not change.pluperfect
    return recent_days and change.attachment is Attachment.MAIN and of_appointments(ties.lines)


def _in_the_time_titled(ties: Ties, change: Change) -> bool:
    """« Récap de mars | Démissionnaire : X »: by the title alone, as the time that the article is about."""
    return change.line > 0 and any(dated in ties.lines[0].dates for dated in change.dates)


def _said_long_ago(line: Line, change: Change) -> tuple[Dated, ...]:
    """« Le 3 septembre, X annonçait son départ », « a annoncé qu'il partait », in November."""
    if not (change.noun or change.attachment is Attachment.THAT) or any(not d.past for d in change.announced):
        return ()
    saying = [verb for _, verb in line.verbs if verb.lemma in ANNOUNCING]
    then = any(verb.perfect or verb.tense in (Tense.PAST, Tense.IMPERFECT) for verb in saying)
    return tuple(d for d in change.announced if not d.started) if then else ()


def _set_behind_a_name(line: Line, change: Change) -> bool:
    """« X, venue de Z »: a participle behind the comma that follows the name."""
    before = [(bool(piece.people), piece.sign) for piece in line.pieces[: change.at][-2:]]
    return before == [(True, Sign.PEOPLE), (False, Sign.COMMA)] and change.tense is Tense.PARTICIPLE


def _told_anew(ties: Ties, line: Line, change: Change) -> bool:
    """A title states it of one who has just left, a round-up lists it, or it is of these days."""
    predicate = change.attachment is Attachment.MAIN or (
        change.attachment is Attachment.PARTICIPLE and not _has_a_verb(line)
    )
    if _listed(change) or _stated_of_a_day(change):
        return True
    entering = change.word == ENTERING and change.attachment is Attachment.MAIN
    return _headlined(line, change) and (entering or (predicate and _just_left(ties, change)))


def _over_by_then(ties: Ties, change: Change, section: Section, *, finite: bool) -> bool:
    """« X, qui dirigeait Z, … »: by a relative or a participle, of no day of late."""
    if (
        change.attachment not in (Attachment.RELATIVE, Attachment.PARTICIPLE)
        or change.tense in (Tense.PRESENT, Tense.FUTURE, Tense.CONDITIONAL)
        or recent(change)
    ):
        return False
    by_participle = change.attachment is Attachment.PARTICIPLE
    if is_label(ties.lines[change.line], change):
        return False
    if section is not Section.CONTENT and not (by_participle and finite):
        return False  # the predicate of a summary, or its relative
    if by_participle and not finite and _right_behind_somebody(ties.lines[change.line], change.at):
        return False  # « 10 h 40 : X nommée directrice »
    return not _heir_of_who_leaves(ties, change)


def _headlined(line: Line, change: Change) -> bool:
    return line.sentence.section is Section.TITLE and not change.noun


def _listed(change: Change) -> bool:
    """« Ils partent : X (mai), … », a round-up."""
    return change.word == LISTED and change.tense is Tense.PRESENT


def _stated_of_a_day(change: Change) -> bool:
    """« X a pris ses fonctions lundi »: of these days, whatever was announced months ago."""
    stated = change.attachment is Attachment.MAIN and not (change.noun or change.after or change.pluperfect)
    return stated and any(of_late(d, change) and d.value and d.value.day for d in change.dates)


def _presents(line: Line, verb: VerbGroup) -> bool:
    """« En avril, ce fut X, remplacé par Y », « X, débauché chez Z, est le centième salarié d'Y »: names or
    counts somebody, and tells nothing."""
    if verb.lemma != "être" or not verb.first:
        return False
    article, counted, noun = ([t.fold for t in line.tokens[verb.last : verb.last + 3]] + [""] * 3)[:3]
    one_more = article in ("le", "la") and counted.endswith("ieme") and noun in EMPLOYEES
    return one_more or line.tokens[verb.first - 1].fold in ("ce", "c'")


def _makes_room(line: Line, change: Change) -> bool:
    """« X parti, Y prend la recherche »: what opens the sentence is its news."""
    gone = change.act in (Act.EXIT, Act.OUST) and change.at == 1 and not change.dates
    return gone and stands_apart(line.pieces)


def _opens_with_the_news(line: Line, change: Change) -> bool:
    """« Nommée lundi directrice financière, cette Nord-Irlandaise avait … »: the day tells that it is new."""
    day = any(d.value is not None and d.value.day is not None and not d.past for d in change.dates)
    titled = line.sentence.section is Section.TITLE and not change.dates  # « Promue directrice, X raconte »
    day = day or (titled and change.act is Act.NAME)
    coming = change.act in (Act.JOIN, Act.HIRE, Act.NAME, Act.TAKE)  # who was dismissed is news no more
    return coming and day and change.at == 0 and line.sentence.section is not Section.CONTENT


def _goes_thereupon(ties: Ties, change: Change) -> bool:
    """« Licenciée mardi, X a quitté Y jeudi », « Congédié hier, X a vidé son bureau »: one story, of X; not
    « Licencié mardi, X file chez Z »."""
    reader = ties.discourse.readers[change.line]
    opens = change.act is Act.OUST and not change.at and of_these_days(change, ties.published, _A_WEEK)
    at, verb = next(((at, verb) for at, verb in reader.line.verbs if at), (0, None))
    if not opens or verb is None or not verb.finite or verb.negated:
        return False
    if any(not org.watched for org in reader.line.houses):
        return False
    subject = reader.read(at).subject
    people = reader.pieces[subject].people if subject is not None else ()
    goes = any(match.act is Act.EXIT for match in match_verb(reader.line.tokens, verb, lambda _: False))
    return goes and any(member.identity == change.member.identity for member in people)


def _heir_of_who_leaves(ties: Ties, change: Change) -> bool:
    """« X quitte Y, remplacé par Z »: as new as the leaving."""
    return change.act is Act.SUCCEED and ties.told_of(change.counterpart).leaving and not change.dates


def _raises_money(line: Line) -> bool:
    """« Y, la start-up fondée par X, lève 50 millions »: that is what it tells."""
    return any(verb.lemma in RAISING and verb.finite for _, verb in line.verbs)


def _heads_a_row(ties: Ties, change: Change) -> bool:
    """« Une juriste licenciée, une chercheuse (qui) démissionne »: nouns, each with what it tells; not « Un
    chercheur licencié qui raconte »."""
    reader = ties.discourse.readers[change.line]
    line = reader.line
    apart = [piece.sign for piece in line.pieces[change.at + 1 : change.at + 2]] == [Sign.COMMA]
    told = [reader.read(at) for at, verb in line.verbs if verb.finite]
    first = change.at + 2  # whoever the next of the row is
    return apart and all(c.attachment is Attachment.RELATIVE or c.subject == first for c in told[:1])


def _right_behind_somebody(line: Line, at: int) -> bool:
    """« X évincé », « X officiellement rétabli », « Y : l'ex-patron de Z nommé directeur, W file »."""
    while at > 0 and line.pieces[at - 1].sign is Sign.WORD:
        at -= 1
    return at > 0 and (bool(line.pieces[at - 1].people) or _of_two_titles(line, at))


def _of_two_titles(line: Line, at: int) -> bool:
    opens = at == 1 or (at > 1 and line.pieces[at - 2].sign is Sign.COLON)
    behind = itertools.pairwise(line.pieces[at:])
    another = any(one.sign is Sign.COMMA and two.people for one, two in behind)
    return opens and another and line.pieces[at - 1].role is not None


def _under_a_preposition(line: Line, at: int) -> bool:
    """« Par solidarité avec X, congédié mercredi, Y s'en va »: of X, who is not told of."""
    named = next((k for k in range(at - 1, 0, -1) if line.pieces[k].people), 0)
    return named > 0 and line.pieces[named - 1].sign is Sign.PREP


def _just_left(ties: Ties, change: Change) -> bool:
    """What a title states of somebody who went some weeks ago may well be that."""
    known = last_leaving(ties.known(change.member), ties.published)
    return (
        change.act in (Act.EXIT, Act.OUST)
        and known is not None
        and known.date is not None
        and lately(ties, known.date)
    )
