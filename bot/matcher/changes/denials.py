"""Denials in a sentence of their own: « X sur le départ ? L'intéressé dément. »

A question says nothing; answered by « non » it is a denial. A rumour that its own person
denies is one too; that the company denies it leaves a rumour. What is said to be false (« C'est
faux. », « Démenti. », « elle est sans fondement ») is denied whoever says so: a rumour, or what
no more than a message, a site or an article announced.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.matcher.changes.change import Change
from bot.matcher.changes.sources import by_a_source
from bot.matcher.changes.staying_put import STAYING, here_to_stay
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import DENYING, RUMOUR_NOUNS
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import CONCERNED
from bot.matcher.modality.questions import asks
from bot.matcher.modality.reported import FALSE, called_false_at
from bot.matcher.modality.truth import QUESTION, Truth
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Piece, Sign, is_ours
from bot.matcher.whys import DENIED_APART, SAID_FALSE
from bot.model import Status

_DENIED = RUMOUR_NOUNS | words("information informations nouvelle propos allegations tout rien chose on-dit")
_NO = words("non faux nenni intox fake")
_PURE = frozenset((("pure", "invention"), ("invention", "pure"), ("pas", "question"), ("jamais", "de")))
_REACH, _NEAR = 3, 2  # sentences


@dataclass(frozen=True, slots=True)
class _Denial:
    """A sentence that says « no »: who says it (empty: somebody else, or nobody named)."""

    line: int
    names: frozenset[str]
    curt: bool  # « Non. »: answers what was asked right before
    at: int = 0  # the position from which the sentence says so
    false: bool = False  # « C'est faux. », « Démenti. »: of what was reported right before
    earlier: bool = False  # « X avait démenti »: recalled
    replied: bool = False  # « …, X a répondu : « Faux. »: of what the same sentence reports
    offer: bool = False  # « Non merci. »: turns down what is offered, as no dismissal is


def with_denials(changes: Sequence[Change], readers: Sequence[Arguments]) -> list[Change]:
    """The changes, those that another sentence denies told as denied."""
    at_line = {seen.line.index: seen for seen in readers}
    reported = [change for change in changes if by_a_source(at_line[change.line], change)]
    denials = [denial for seen in readers for denial in _denials(seen)]
    if not denials:
        told = [_not_so(change, changes) if change in reported else change for change in changes]
        return _answered(told)
    talk = [c for c in changes if c in reported or c.truth.status is Status.RUMOURED]
    false = {_meant(denial, talk) for denial in denials if denial.false}
    told = [
        change
        if _told_before(change, changes)
        else _false(change)
        if change in talk and change.line in false
        else _denied(change, denials, reported=change in reported)
        for change in changes
    ]
    told = [
        _not_so(after, told) if before in reported else after
        for before, after in zip(changes, told, strict=True)
    ]
    return _answered(told)


def _answered(changes: Sequence[Change]) -> list[Change]:
    """« X songerait à partir. M. X n'est pas près de quitter Y »: the rumour is what is denied there."""
    nos = [c for c in changes if c.truth.status is Status.DENIED]
    return [
        replace(change, truth=Truth(Status.DENIED, (DENIED_APART,)))
        if change.truth.status is Status.RUMOURED and any(_answers(no, change) for no in nos)
        else change
        for change in changes
    ]


def _answers(no: Change, change: Change) -> bool:
    """« va rejoindre Z … ne part pas », « serait tenté par Y … ne rejoint pas Y »: of the same step."""
    if no.member.identity != change.member.identity or no.line <= change.line:
        return False
    if change.act is Act.EXIT:
        return no.act is Act.EXIT
    comes = change.act in _COMING and change.joined is not None
    return comes and no.act in (_COMING if is_ours(change.joined) else (Act.EXIT, *_COMING))


_COMING = (Act.JOIN, Act.HIRE)


def _meant(denial: _Denial, talk: Sequence[Change]) -> int | None:
    """The line of the talk that is said to be false: the nearest one before."""
    before = [c for c in talk if (c.line, c.at) < (denial.line, denial.at)]
    near = [c for c in before if denial.line - c.line <= _NEAR]
    if not near or (denial.names and near[-1].member.identity.name not in denial.names):
        return None
    return near[-1].line


def _not_so(change: Change, changes: Sequence[Change]) -> Change:
    """« X dément. Un site avait annoncé son départ mardi. »: which is no day of a departure."""
    theirs = [c for c in changes if c.member.identity == change.member.identity and c is not change]
    denied = any(c.act is change.act and c.truth.status is Status.DENIED for c in theirs)
    stays = any(c.act is Act.STAY and c.truth.status is Status.ANNOUNCED for c in theirs)
    leaving = change.act in (Act.EXIT, Act.OUST)
    return replace(_false(change), dates=(), announced=()) if denied or (stays and leaving) else change


def _false(change: Change) -> Change:
    return replace(change, truth=Truth(Status.DENIED, (SAID_FALSE,)))


def _told_before(change: Change, changes: Sequence[Change]) -> bool:
    """« Y se sépare de X | Elle aurait été renvoyée pour faute, ce qu'elle dément »: the fault is denied."""
    return change.act is Act.OUST and any(
        other.act is Act.OUST
        and other.truth.status is Status.ANNOUNCED
        and other.line < change.line
        and other.member.identity == change.member.identity
        for other in changes
    )


def _denied(change: Change, denials: Sequence[_Denial], *, reported: bool) -> Change:
    asked = change.truth == QUESTION
    said = change.attachment is Attachment.THAT and change.truth.status is Status.ANNOUNCED
    if said and any(denial.false and denial.line == change.line + 1 for denial in denials):
        return _false(change)
    replied = any(denial.replied and denial.line == change.line for denial in denials)
    if replied and (change.attachment in _REPORTED or (change.noun and change.definite)):
        return _false(change)
    if change.act is Act.STAY or not (asked or reported or change.truth.status is Status.RUMOURED):
        return change
    for denial in denials:
        if not 0 <= denial.line - change.line <= _REACH or (denial.offer and change.act is Act.OUST):
            continue
        if denial.line == change.line and 0 < denial.at < change.at:
            continue
        own = change.member.identity.name in denial.names
        if own or (asked and not denial.names and (not denial.curt or denial.line == change.line + 1)):
            truth = Truth(Status.DENIED, (DENIED_APART,))
            return replace(change, truth=truth, pluperfect=denial.earlier)
    return change


_REPORTED = (Attachment.INFINITIVE, Attachment.THAT)


def _denials(seen: Arguments) -> Iterator[_Denial]:
    if asks(seen.line):
        return
    if not seen.line.words.isdisjoint(_SAYING_NO):
        yield from _plain_no(seen)
        if _replies_no(seen) or _adds_no(seen):
            yield _Denial(seen.line.index, frozenset(), curt=False, replied=True)
    if (at := called_false_at(seen.line)) is not None:
        yield _Denial(seen.line.index, frozenset(), curt=False, at=at, false=True)
    for at, verb in seen.line.verbs:
        if denies(seen, at):
            since = at if verb.lemma in STAYING else 0  # « X reste chez Z ; il pourrait revenir »
            yield _Denial(seen.line.index, _subjects(seen, at), curt=False, at=since, earlier=verb.pluperfect)
        elif verb.lemma == "être" and _nothing_in_it(seen, verb):
            yield _Denial(seen.line.index, _who_says_so(seen, at) or _speakers(seen), curt=False)


def denies(seen: Arguments, at: int) -> bool:
    """« dément », « balaie les rumeurs », « coupe court », « n'ira nulle part », « jure le contraire »."""
    verb = seen.pieces[at].verb
    if verb is None:
        return False
    if (verb.lemma == "aller" and _nowhere(seen, verb.last)) or here_to_stay(seen, verb):
        return True
    if (verb.lemma == "couper" and _behind(seen, verb, 1) == ["court"]) or _shuts_the_door(seen, verb):
        return True
    has_it_said = at > 0 and (above := seen.pieces[at - 1].verb) is not None and above.lemma == "faire"
    if verb.lemma not in DENYING or not (verb.finite or has_it_said) or verb.negated:
        return False
    clause = seen.reader.read(at)
    following = seen.pieces[at + 1] if at + 1 < len(seen.pieces) else None
    if following is not None and following.sign is Sign.SUB:
        return False  # « dément que … »: what it denies is told there
    return _of_what_was_said(seen.piece(clause.object)) and truth_of(seen.reader, clause).status is not None


def _shuts_the_door(seen: Arguments, verb: VerbGroup) -> bool:
    """« L'intéressé ferme la porte »: on what is said; not « ferme la porte derrière lui »."""
    *door, behind = (*_behind(seen, verb, 3), "", "", "")[:3]
    return verb.lemma == "fermer" and not verb.negated and door == ["la", "porte"] and behind not in _GONE_BY


_GONE_BY = words("derriere de d' du")


def _nothing_in_it(seen: Arguments, verb: VerbGroup) -> bool:
    """« X, que l'on disait partant, a fait savoir qu'il n'en était rien », « il n'en est pas question »."""
    group = [token.fold for token in seen.line.tokens[verb.first : verb.last + 1]]
    return group[:2] == ["n'", "en"] and not _NOTHING_OF_THE_KIND.isdisjoint(group)


_NOTHING_OF_THE_KIND = words("rien question")


def _who_says_so(seen: Arguments, at: int) -> frozenset[str]:
    """Who is told to say it, or else anybody of whom the sentence is."""
    above = seen.reader.read(at).parent
    if above is not None:
        return _subjects(seen, above)
    return frozenset(member.identity.name for piece in seen.pieces for member in piece.people)


def _behind(seen: Arguments, verb: VerbGroup, count: int) -> list[str]:
    return [token.fold for token in seen.line.tokens[verb.last : verb.last + count]]


def _plain_no(seen: Arguments) -> Iterator[_Denial]:
    """« Non. », « C'est faux. », « Pure invention », « Toujours là »."""
    opening = list(itertools.islice((token.fold for token in seen.line.tokens if token.word), 2))
    told = [token.fold for token in itertools.islice((t for t in seen.line.tokens if t.text not in '«“"'), 4)]
    false = told[:2] == ["c'", "est"] and told[2:3] != [] and told[2] in FALSE and told[3:] != ["de"]
    here = opening[:1] == ["toujours"] and any(token.low == "là" for token in seen.line.tokens[:3])
    false = false or _denial_named(seen)
    if opening and (opening[0] in _NO or tuple(opening) in _PURE or false or here or _curtly(seen)):
        offer = opening == ["non", "merci"]
        yield _Denial(seen.line.index, _speakers(seen), curt=True, false=false, offer=offer)


def _denial_named(seen: Arguments) -> bool:
    """« Démenti de l'intéressé. », « Là encore, démenti : « … » », « Il n'en est rien. »: before any verb."""
    verb = next((verb.first for _, verb in seen.line.verbs if verb.finite), len(seen.line.tokens))
    return any(token.fold in _DENIALS for token in seen.line.tokens[: min(verb, _CURT)]) or (
        seen.line.text.startswith(_NOTHING_OF_IT)
    )


def _speakers(seen: Arguments) -> frozenset[str]:
    """« C'est faux », répond X: X."""
    if seen.pieces[0].sign is not Sign.QUOTE or len(seen.pieces) < 2:
        return frozenset()
    return frozenset(member.identity.name for member in seen.discourse.speakers(seen.line.index, 1))


def _replies_no(seen: Arguments) -> bool:
    """« …, X a répondu : « Faux. »: all that is quoted behind the colon, or its first sentence."""
    for k, piece in enumerate(seen.pieces[:-2]):
        if piece.sign is Sign.COLON and seen.pieces[k + 1].sign is Sign.QUOTE:
            said, *behind = seen.line.tokens[seen.pieces[k + 2].first :]
            return said.fold in _NO - {"non"} and not any(token.word for token in behind)
    return False


def _adds_no(seen: Arguments) -> bool:
    """« J'ai lu que je partais, c'est faux »."""
    told = [token.fold for token in seen.line.tokens]
    rows = zip(told, told[1:], told[2:], told[3:], strict=False)
    return any(
        (comma, that, being) == (",", "c'", "est") and word in FALSE for comma, that, being, word in rows
    )


def _curtly(seen: Arguments) -> bool:
    """« Eh bien non », « Que nenni », « La réponse est non », « Il n'en est rien », « Raté ! »."""
    told = [token.fold for token in seen.line.tokens if token.word]
    quoted = seen.line.tokens[0].text in _QUOTES and bool(seen.line.words & _ABSURD)
    if quoted and len(told) < 2 * _CURT:
        return True  # « De la science-fiction », dit l'intéressé
    if len(told) > _CURT:
        return False
    return (bool(told) and told[-1] in _NO_AT_LAST) or told[-3:] in _NOTHING or told[-2:] == _NOT_AT_ALL


_CURT = 5  # words
_DENIALS = words("dementi dementis")
_NOTHING_OF_IT = (" il n' en est rien ", " il n' en etait rien ", " rien de tel ")
_QUOTES = frozenset('«“"')
_ABSURD = words(
    """
    science-fiction absurde ridicule fantaisiste fantasme delire delirant n'importe grotesque farfelu
    invention inventions fable fiction affabulation speculation plaisanterie blague
    """
)
_NO_AT_LAST = words("non nenni rate perdu")
_NOTHING = (["en", "est", "rien"], ["en", "sera", "rien"])
_NOT_AT_ALL = ["absolument", "pas"]
# A sentence that says no as such has one of these.
_SAYING_NO = (
    _NO
    | _ABSURD
    | _NO_AT_LAST
    | FALSE
    | {pair[0] for pair in _PURE}
    | words("rien pas toujours dementi dementis")
)


def _subjects(seen: Arguments, at: int) -> frozenset[str]:
    """Also « X pourrait partir, ce que l'intéressé dément »: the only one whom the sentence names."""
    clause = seen.reader.read(at)
    subject, named = seen.piece(clause.subject), seen.line.named
    meant = subject is not None and subject.role is not None and subject.role.head in CONCERNED
    if meant and len(named) == 1:
        return frozenset(identity.name for identity in named)
    return frozenset(member.identity.name for member in seen.subject(clause))


def _nowhere(seen: Arguments, after: int) -> bool:
    """« Je ne vais nulle part »."""
    return [token.fold for token in seen.line.tokens[after : after + 2]] == ["nulle", "part"]


def _of_what_was_said(obj: Piece | None) -> bool:
    """« dément », « balaie les rumeurs »: of no change that the sentence names itself."""
    return obj is None or (obj.sign is Sign.THING and obj.word in _DENIED)
