"""Turns of phrase that tell a thing as known to the reader."""

import itertools
import re
from datetime import timedelta

from bot.matcher.changes.change import Change
from bot.matcher.changes.standing_in import STANDING_IN
from bot.matcher.discourse.relatives import of_what_is_named
from bot.matcher.judgement.asides import of_others
from bot.matcher.judgement.one_among import counted_with_the_news, one_among_several
from bot.matcher.judgement.remembered import as_said, compared, for_a_known_reason, remembered
from bot.matcher.judgement.tales import told_as_a_tale
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.told_times import of_these_days, over_a_time
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import INTERIM
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Sign
from bot.model import Status

_ASIDE = (Attachment.RELATIVE, Attachment.PARTICIPLE)


def told_as_known(ties: Ties, change: Change) -> bool:
    """« X ayant rendu son badge, … », « fier qu'il ait congédié X », « Rappelons que X a quitté Y »."""
    line = ties.lines[change.line]
    if line.sentence.section is not Section.TITLE and _aside_some_days_ago(ties, change):
        return True
    done = change.perfect and (change.attachment is Attachment.GERUND or change.tense is Tense.SUBJUNCTIVE)
    if done or _without_them(line, change) or compared(line, change):
        return True
    if counted_with_the_news(ties.lines, change) or for_a_known_reason(line, change):
        return True
    if since_then(line, change) or (line.sentence.section is not Section.TITLE and remembered(ties, change)):
        return True
    over = change.tense is Tense.PAST or (change.perfect and change.tense is not Tense.FUTURE)
    if over and over_a_time(line, change):
        return True
    if change.act is Act.PAUSE and _lasts(line, change):
        return not _begun_lately(ties, line, change)
    text = line.sentence.section is Section.CONTENT
    if text and (_told_of_then(ties, change) or as_said(ties, change)):
        return True
    if _held_so_far(line, change) or _for_some_time(line, change):
        return True
    unaware = change.attachment is Attachment.THAT and _unknown_then(line, change.at)
    after = change.attachment is Attachment.PARTICIPLE and _after_somebody(line, change.at)
    if unaware or after or _at_a_known_time(ties, change) or _before_the_next_house(ties, change):
        return True
    if change.act is Act.OUST and change.quoted and _of_one_of_them(line):
        return True
    if change.word == "vers la sortie" and "suivre" in line.lemmas:
        return True  # « Y ne suit pas X vers la sortie »
    return _for_the_record(line) or _goes_on_for_the_record(ties, change) or _reminded(line, change)


def _before_the_next_house(ties: Ties, change: Change) -> bool:
    """« X, parti d'Y en mars, rejoint Z », « X, qui a quitté Y, fonde Z »: told of one who moves on."""
    gone = change.act in (Act.EXIT, Act.OUST) and change.attachment in _ASIDE and change.joined is None
    over = change.truth.status is Status.ANNOUNCED and (change.perfect or change.tense is Tense.PARTICIPLE)
    moves_on = bool(change.dates) and change.line in ties.told(change.member).moves_on
    return gone and over and moves_on and not of_these_days(change, ties.published, _A_WEEK)


def _of_one_of_them(line: Line) -> bool:
    """« a salué ses élèves, dont l'un, a-t-il dit, « a viré X » »: what one of them did once."""
    return " dont l' un " in line.text or " dont l' une " in line.text


def _without_them(line: Line, change: Change) -> bool:
    """« la maison, orpheline de X, », « Privée de X, la maison cherche un second souffle. »; a title that
    tells nothing else, « Y orpheline de X », tells it as news."""
    if not (line.index or line.tells):
        return False
    opens = line.sentence.section is Section.CONTENT and change.at <= 1 and line.tells
    opening = opens and change.word.lower().startswith(("orphelin", "priv", "amput"))
    return opening or change.word.startswith("orphelin")


def _for_some_time(line: Line, change: Change) -> bool:
    """« X, qui la remplace depuis le printemps, … »: since no day, and so not since these days; « X assure
    l'intérim depuis […] », of a text that is cut."""
    if change.tense is not Tense.PRESENT:
        return False
    last = next((token.fold for token in reversed(line.tokens) if token.word), "")
    if last == "depuis" and change.word in _STANDING_IN:
        return change.attachment is Attachment.MAIN
    now = change.attachment is Attachment.RELATIVE
    return now and any(d.started and d.value is not None and d.value.day is None for d in change.dates)


def _held_so_far(line: Line, change: Change) -> bool:
    """« …, qui tenait la barre », « X, qui la suppléait », « Depuis, X assurait l'intérim. », « X faisait
    office de directeur »."""
    for_now = change.word in _STANDING_IN and change.act is not Act.EXIT  # not « faisait ses cartons »
    holds = change.act is Act.TAKE or for_now
    if not holds or change.tense is not Tense.IMPERFECT:
        return False
    stood_in = change.post is not None and INTERIM in (change.post.text or "")
    stood_in = stood_in or for_now
    main = stood_in and change.attachment is Attachment.MAIN and not change.quoted
    aside = change.attachment is Attachment.THAT and of_what_is_named(line, change.at)
    return aside or change.attachment is Attachment.RELATIVE or main


# « faisait l'intérim », « assurait la transition »
_STANDING_IN = words("suppléer faire assurer") | {STANDING_IN}


def _told_of_then(ties: Ties, change: Change) -> bool:
    """« La semaine dernière, Y perdait X », « X allait le suivre »: told of what went before."""
    line = ties.lines[change.line]
    then = _yet_to_come_then(line, change) or told_as_a_tale(ties, change) or _long_known(ties, change)
    then = then or _already_there(ties, change)
    by_now = _by_now(line, change) or one_among_several(ties.lines, change)
    return then or (by_now and of_others(ties, change))


def _already_there(ties: Ties, change: Change) -> bool:
    """« Z a été fondée par X », on no day, of a house that the title is not about."""
    verb = ties.lines[change.line].pieces[change.at].verb
    made = change.act is Act.FOUND and verb is not None and verb.passive and not change.dates
    house = change.joined.identity if change.joined is not None else None
    return made and house is not None and house not in {org.identity for org in ties.lines[0].houses}


def _by_now(line: Line, change: Change) -> bool:
    """« La maison a vu partir X et Y », « X a déjà quitté Y », « Z a déjà débauché X »: over, some time."""
    stated = (
        change.act in (Act.EXIT, Act.HIRE, Act.JOIN)
        and change.perfect
        and change.attachment is Attachment.MAIN
    )
    stated = stated and change.tense is not Tense.CONDITIONAL  # « aurait déjà donné sa démission »
    if not stated or change.dates or change.announced:
        return False
    verb = line.pieces[change.at].verb
    within = line.tokens[verb.first : verb.last] if verb is not None else ()
    seen = change.word == "voir" and change.act is Act.EXIT
    return seen or any(token.fold == "deja" for token in within)


def _for_the_record(line: Line) -> bool:
    """« Pour rappel, X a quitté Y », « On sait depuis mardi que X a quitté Y »."""
    if line.tokens[0].fold == "rappelons" or line.text.startswith(_FOR_THE_RECORD):
        return True
    return not _KNOWING.isdisjoint(line.words) and any(phrase in line.text for phrase in _AS_KNOWN)


def _goes_on_for_the_record(ties: Ties, change: Change) -> bool:
    """« Petit rappel : vendredi, Y a limogé X. Quelques heures après, Z a démissionné. »"""
    line, before = ties.lines[change.line], ties.lines[max(0, change.line - 1)]
    follows = before.sentence.block == line.sentence.block and before.text.startswith(_FOR_THE_RECORD)
    return follows and change.perfect and _SOON_AFTER.match(line.text) is not None


_SOON_AFTER = re.compile(
    r" (?:(?:quelques|une|deux|trois|\w+) (?:minutes?|heures?|jours?|semaines?) (?:apres|plus tard)"
    r"|le (?:soir|jour) meme|le lendemain|dans la (?:foulee|soiree)|aussitot|puis|ensuite)\b"
)


def _reminded(line: Line, change: Change) -> bool:
    """« Le quotidien rappelle que X a quitté Y »."""
    return not _REMINDING.isdisjoint(line.lemmas) and any(
        verb.lemma in _REMINDING and any(other.word in ("que", "qu'") for other in line.pieces[k + 1 : k + 3])
        for k, verb in line.verbs
        if k < change.at
    )


def _yet_to_come_then(line: Line, change: Change) -> bool:
    """« Ce jour-là, Y et Z allaient eux aussi claquer la porte », « X, qui devait partir un an plus tard »: a
    future of the past, told by nobody."""
    verb = line.pieces[change.at].verb
    if change.attachment not in (Attachment.MAIN, Attachment.RELATIVE) or verb is None:
        return False
    return any(g.lemma in ("aller", "devoir") and g.tense is Tense.IMPERFECT for g in verb.governors)


def _at_a_known_time(ties: Ties, change: Change) -> bool:
    """« le mois même où X et Y sont retournés chez Z », « la semaine où X est parti »."""
    reader, at = ties.discourse.readers[change.line], change.at
    if change.noun or reader.verb(at) is None:
        return False
    clause = reader.read(at)
    if clause.attachment is Attachment.INFINITIVE and clause.parent is not None:
        clause = reader.read(clause.parent)
    if clause.link != "ou" or clause.attachment is not Attachment.RELATIVE:
        return False
    start = next((k for k in range(clause.at, 0, -1) if reader.pieces[k].sign is Sign.REL), 0)
    first = reader.pieces[start].first
    return not _TIMES.isdisjoint(t.fold for t in reader.line.tokens[max(0, first - 2) : first])


_TIMES = words("mois semaine annee moment")


def _begun_lately(ties: Ties, line: Line, change: Change) -> bool:
    """« Depuis vendredi, X est en arrêt maladie », of an article of Sunday; « X sera absent trois mois », « X
    sera en congé à compter du 15 juin »."""
    ahead = all(d.value is not None and d.value.first > ties.published for d in change.dates)
    if change.tense is Tense.FUTURE and change.attachment is Attachment.MAIN and ahead:
        return True
    opens = line.sentence.section is not Section.CONTENT and line.tokens[0].fold == "depuis"
    days = (d.value for d in (line.dates if opens else change.dates) if d.started and not d.past)
    return any(
        d is not None and d.day is not None and (opens or ties.published - d.last < _A_WEEK) for d in days
    )


_A_WEEK = timedelta(days=7)


def _aside_some_days_ago(ties: Ties, change: Change) -> bool:
    """« X et Y, partis il y a dix jours », « sans oublier X, qui a annoncé la semaine dernière que … »."""
    if not any(d.stale or d.week for d in (*change.dates, *change.announced)):
        return False
    reader, line = ties.discourse.readers[change.line], ties.lines[change.line]
    if line.pieces[0].people and not any(verb.finite for _, verb in line.verbs):
        return False  # « X, parti chez Y le 9 avril. »: an entry of a list
    if change.attachment is not Attachment.THAT or reader.verb(change.at) is None:
        return change.attachment in _ASIDE
    above = reader.read(change.at).parent
    return above is not None and reader.verb(above) is not None and reader.read(above).attachment in _ASIDE


def _long_known(ties: Ties, change: Change) -> bool:
    """« Le départ de X, fin août, n'a surpris qu'à moitié », in early September; « les récents départs »."""
    if not change.noun or not set(change.announced) <= set(change.dates):
        return False
    over = [d for d in change.dates if d.value is not None and d.value.day is None and not d.started]
    line = ties.lines[change.line]
    piece = line.pieces[change.at]
    around = line.tokens[piece.first : piece.last + 1]
    if not (change.definite or around[0].fold in ("les", "ces")):
        return False
    last = piece.action is not None and piece.action.head.startswith("dernier")  # « le dernier jour de X »
    late = not last and any(token.fold in _RECENT for token in around)
    late = late or any(d.week or d.stale for d in change.dates)
    return late or any(d.value is not None and d.value.last < ties.published for d in over)


_RECENT = words("recent recente recents recentes dernier derniere derniers dernieres")
_FOR_THE_RECORD = (" pour memoire ", " pour rappel ", " rappel : ", " petit rappel ")
_KNOWING = words("sait ignore")
_AS_KNOWN = (
    " on le sait ",
    " on sait que ",
    " on sait depuis ",
    " comme on sait ",
    " comme chacun sait ",
    " chacun sait que ",
    " nul n' ignore ",
    " personne n' ignore ",
)


def since_then(line: Line, change: Change) -> bool:
    """« X, qui avait voté le renvoi, est parti depuis »: by the adverb, or « avant elle »."""
    done = change.perfect or change.tense is Tense.PARTICIPLE
    return done and (_meanwhile(line, change.at) or (change.perfect and _before_them(line)))


def _meanwhile(line: Line, at: int) -> bool:
    """« X avait promis une suite ; il a depuis quitté Y », « parti depuis chez Z », « a quitté Y depuis »."""
    verb = line.pieces[at].verb
    if verb is None:
        return False
    if any(token.fold in _MEANWHILE for token in line.tokens[verb.first : verb.last]):
        return True
    behind = line.tokens[verb.last : verb.last + 2]
    if len(behind) == 2 and behind[0].fold in _MEANWHILE and behind[1].fold in _WHERETO:
        return True
    told = list(itertools.takewhile(lambda token: token.word, line.tokens[verb.last :]))
    return 0 < len(told) < _A_PLACE and told[-1].fold in _MEANWHILE


_A_PLACE = 6  # words: the house, and the adverb
_MEANWHILE = words("depuis entre-temps entretemps")
_WHERETO = words("chez vers pour")


def _before_them(line: Line) -> bool:
    """« Avant elle, X, Y et Z ont quitté la maison. »"""
    first = [token.fold for token in line.tokens[:4]]
    first = first[1:] if first[:1] in (["bien"], ["juste"], ["et"], ["mais"]) else first
    return first[:1] == ["avant"] and first[1:2] != [] and first[1] in _THEM


_THEM = words("lui elle eux elles")


def _lasts(line: Line, change: Change) -> bool:
    """« Y, lui, est en congé jusqu'à la fin de l'année », of whom the text only says where they are."""
    stated = change.word == "être" and not (change.perfect or change.announced)
    since = any(d.started for d in change.dates)
    section = line.sentence.section
    return stated and (section is Section.CONTENT or (since and section is Section.SUMMARY))


def _after_somebody(line: Line, at: int) -> bool:
    """« Après X, entré au conseil en juin, c'est au tour de Y »: what came before the news."""
    named = next((k for k in range(at - 1, 0, -1) if line.pieces[k].people), 0)
    return 0 < named <= 3 and any(piece.word == "apres" for piece in line.pieces[max(0, named - 2) : named])


def _unknown_then(line: Line, at: int) -> bool:
    """« X est partie sans savoir que Y s'en allait », « avant d'apprendre que … »: the reader knows."""
    told = [token.fold for token in line.tokens[: line.pieces[at].first]]
    return any(pair in _UNAWARE for pair in itertools.pairwise(told)) or "ignorait" in told


_UNAWARE = frozenset({("sans", "savoir"), ("d'", "apprendre")})
_REMINDING = words("rappeler souvenir")
