"""What a relative clause tells in passing: « X, qui a quitté Y en mai, … », « X, que Y a débauché, … »."""

from bot.matcher.changes.change import Change
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.told_times import dates_told, over, recent
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.attachment import opener_of
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.frames import tells_alone
from bot.matcher.syntax.pieces import Sign
from bot.model import Kind


def told_aside(ties: Ties, change: Change, section: Section) -> bool:
    """Of a text, what is over at no time that is told; of a title, « l'élève qui a mis X à la porte », « X,
    le Breton qui succéda à Y »."""
    if not _by_a_relative(ties, change):
        return False
    if change.act is Act.FOUND and _where_another_goes(ties, change):
        return True
    if _why_they_are_gone(ties, change):
        return False
    if section is Section.TITLE:
        return change.tense is Tense.PAST or (change.act in (Act.OUST, Act.FOUND) and change.perfect)
    ahead = change.tense is Tense.FUTURE  # « X remplacera Y, qui partira fin juin »
    if ties.told(change.member).left_before and bool(change.dates) and not ahead:
        return True
    if section is not Section.CONTENT or recent(change):
        return False
    pointed = " c' est " in ties.lines[change.line].text  # « mercredi, c'est Y qu'il a laissé »
    undated = change.perfect and not dates_told(change) and not pointed
    return undated or (change.noun and change.definite)


def _why_they_are_gone(ties: Ties, change: Change) -> bool:
    """« X n'a pas convaincu Z, qui l'a licencié », « X quitte Z, qui a rompu son contrat »: that is the news.

    It is not where X « attaque Z, qui l'a licencié », « ne pardonne pas à Z », nor of a day long past.
    """
    if change.act is not Act.OUST or change.pluperfect or (dates_told(change) and not recent(change)):
        return False
    reader = ties.discourse.readers[change.line]
    if reader.verb(change.at) is None:
        return False
    above = reader.verb(parent := reader.read(change.at).parent)
    if parent is None or above is None or above.pluperfect:
        return False
    around = reader.read(parent)
    gone = tells_alone(above.lemma, [Act.EXIT]) and not above.governors
    told = gone or above.no_longer or (above.negated and above.lemma not in _LOOKING_BACK)
    people = (m for k in (around.subject, around.object) if k is not None for m in reader.pieces[k].people)
    return told and any(member.identity == change.member.identity for member in people)


_LOOKING_BACK = words("pardonner digérer accepter oublier comprendre regretter décolérer craindre aimer")


def _where_another_goes(ties: Ties, change: Change) -> bool:
    """« X épaulera Y dans l'entreprise que Y monte »: told of X, who is the news."""
    reader, at = ties.discourse.readers[change.line], change.at
    if reader.verb(at) is None or change.attachment is not Attachment.RELATIVE:
        return False
    clause = reader.read(at)
    above = clause.parent if clause.link in ("que", "qu'") else None
    acts = reader.read(above).subject if above is not None and reader.verb(above) is not None else None
    if acts is None or clause.subject is None or reader.pieces[acts].sign not in _SOMEBODY:
        return False
    one, other = (
        {m.identity for m in ties.discourse.people(reader.pieces[at], change.line, at, subject=True)}
        for at in (acts, clause.subject)
    )
    return bool(one and other) and one.isdisjoint(other)


_SOMEBODY = frozenset({Sign.PEOPLE, Sign.POST, Sign.PRONOUN})


def gone_by_a_relative(ties: Ties, change: Change, kind: Kind) -> bool:
    """« X, qui a quitté Y il y a deux semaines, … », « Z, qui a pris son poste en août », in September."""
    if not (change.perfect and _by_a_relative(ties, change)):
        return False
    gone = kind in (Kind.DEPARTURE, Kind.OUSTER) and bool(change.dates) and not recent(change)
    told = dates_told(change)
    return gone or (bool(told) and all(d.stale or d.week or over(d, ties.published) for d in told))


def _by_a_relative(ties: Ties, change: Change) -> bool:
    """« X, que Y a débauché » as well, and « dirige Z, qu'elle a créée »."""
    if change.attachment is not Attachment.THAT:
        return change.attachment is Attachment.RELATIVE
    reader, at = ties.discourse.readers[change.line], change.at
    if reader.verb(at) is None:
        return False
    clause, opener = reader.read(at), opener_of(reader.pieces, at)
    before = reader.pieces[:opener] if opener is not None else ()
    named = next((p for p in reversed(before[-2:]) if p.sign is not Sign.COMMA), None)
    if named is None or clause.parent is None:
        return named is not None and named.sign in (Sign.PEOPLE, Sign.POST)
    if change.act is Act.FOUND and clause.object is None and named.sign is Sign.ORG:
        return True
    days = any(d.value is not None and d.value.day is not None and not d.past for d in reader.line.dates)
    apart = before[-1].sign is Sign.COMMA and not days  # « se sépare mercredi de X, que Y reprend »: the news
    return apart and any(member.identity == change.member.identity for member in named.people)
