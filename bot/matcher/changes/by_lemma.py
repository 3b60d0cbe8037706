"""Stage 5: verbs that tell a change by what stands beside them, whatever the tables say of them."""

from collections.abc import Callable, Iterator

from bot.matcher.changes import (
    coming,
    done_with,
    endings,
    filled,
    following,
    hiring,
    joint_posts,
    lasting,
    making,
    naming,
    ousting,
    preferring,
    provenance,
    restored,
    settled_at,
    shifting,
    succeeding,
    taking,
)
from bot.matcher.changes.change import Change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon.endings import ENDINGS
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import truth_of
from bot.matcher.syntax.clauses import Clause


def told_beside(seen: Arguments, at: int, verb: VerbGroup, acts: set[Act]) -> Iterator[Change]:
    """What a verb tells by what stands beside it: the rules of ``_RULES``.

    Most verbs have none: nobody may ask for their clause, and to read it costs more than all the rest.
    """
    rules = (*_RULES.get(verb.lemma, ()), *(_NO_LONGER if verb.no_longer else ()))
    for rule in rules:
        yield from rule(seen, seen.reader.read(at), acts)


def _ended(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    yield from endings.ending_told(seen, clause)


def _restored(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    yield from restored.restored_told(seen, clause, truth_of(seen.reader, clause))


def _stayed(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    yield from lasting.stayed_told(seen, clause, truth_of(seen.reader, clause))


def _nowhere(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    yield from endings.nowhere_told(seen, clause)


def _to_work_elsewhere(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    if Act.JOIN not in acts:
        yield from coming.work_ahead_told(seen, clause, truth_of(seen.reader, clause))


def _paired(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    truth = truth_of(seen.reader, clause)
    if clause.verb.indirect == "en":
        yield from done_with.done_with_told(seen, clause, truth)
    elif clause.verb.passive and seen.line.tokens[clause.verb.first - 1].fold == "c'":
        yield from endings.pair_told(seen, clause, truth)


def _made(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    yield from making.making_told(seen, clause, truth_of(seen.reader, clause))


def _filled(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    yield from filled.filled_told(seen, clause, truth_of(seen.reader, clause))


def _settled(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    yield from settled_at.settled_told(seen, clause, truth_of(seen.reader, clause))


def _lengthened(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    if clause.verb.reflexive:
        yield from following.lengthened_told(seen, clause, truth_of(seen.reader, clause))


def _taken_along(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    yield from following.taken_along_told(seen, clause, truth_of(seen.reader, clause))


def _parted(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    if clause.link == "dont" and clause.verb.reflexive:
        yield from ousting.parting_told(seen, clause, truth_of(seen.reader, clause))


def _reinforced(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    if Act.HIRE not in acts:
        yield from hiring.reinforced_told(seen, clause, truth_of(seen.reader, clause))


def _opened_by_source(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    yield from provenance.opened_by_source(seen, clause, truth_of(seen.reader, clause))


def _come_from(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    if clause.verb.tense in (Tense.PARTICIPLE, Tense.FUTURE) or clause.verb.pluperfect:
        yield from provenance.come_from_told(seen, clause, truth_of(seen.reader, clause))
    elif clause.verb.finite:
        yield from provenance.provenance_told(seen, clause, truth_of(seen.reader, clause))


def _passed_on(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    yield from succeeding.goes_to(seen, clause, truth_of(seen.reader, clause))


def _one_of_the_new(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    yield from naming.one_of_the_new_told(seen, clause, truth_of(seen.reader, clause))


def _works_no_more(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    if Act.NO_LONGER not in acts:
        yield from endings.works_no_more_told(seen, clause, truth_of(seen.reader, clause))


def _shifted(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    yield from shifting.shift_told(seen, clause, truth_of(seen.reader, clause))


def _traded(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    if Act.EXIT not in acts:  # which its reader tells as well
        yield from shifting.post_traded(seen, clause, truth_of(seen.reader, clause))


def _led(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    if Act.TAKE not in acts:
        yield from taking.led_by_told(seen, clause, truth_of(seen.reader, clause))


def _preferred(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    yield from preferring.preference_told(seen, clause, truth_of(seen.reader, clause))


def _shared(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    yield from joint_posts.shared_told(seen, clause, truth_of(seen.reader, clause))


def _seat_given_up(seen: Arguments, clause: Clause, acts: set[Act]) -> Iterator[Change]:
    if clause.verb.lemma == "siéger":
        yield from endings.seat_given_up_told(seen, clause, truth_of(seen.reader, clause))


_Rule = Callable[[Arguments, Clause, set[Act]], Iterator[Change]]  # the acts are those that its tables tell
_NO_LONGER: tuple[_Rule, ...] = (_works_no_more, _seat_given_up)  # « ne … plus », whatever the verb
_RULES: dict[str, list[_Rule]] = {}  # by the lemma of the verb
for _lemmas, _rule in (
    (dict.fromkeys(lemma for lemma, _ in ENDINGS), _ended),
    (lasting.STAYING, _stayed),
    (("être",), _restored),
    (("être",), _settled),
    (("aller", "bouger"), _nowhere),
    (("passer",), _passed_on),
    (("faire", "compter", "figurer", "appartenir"), _one_of_the_new),
    (
        ("travailler", "œuvrer", "plancher", "officier", "exercer", "enseigner", "continuer", "poursuivre"),
        _to_work_elsewhere,
    ),
    (("faire",), _made),
    (("avoir", "tenir"), _filled),
    (("allonger", "étoffer", "enrichir", "compléter"), _lengthened),
    (("finir", "terminer"), _paired),
    (("emmener", "entraîner", "embarquer", "emporter"), _taken_along),
    (("séparer", "débarrasser", "défaire"), _parted),
    (("renforcer", "étoffer", "muscler"), _reinforced),
    (("venir", "provenir", "sortir"), _come_from),
    (("arriver", "venir", "provenir", "débarquer"), _opened_by_source),
    (shifting.SHIFTING, _shifted),
    (("troquer", "échanger", "délaisser", "remiser", "ranger", "renoncer"), _traded),
    (("placer", "mettre", "ranger", "réunir", "regrouper", "rassembler"), _led),
    (("préférer",), _preferred),
    (joint_posts.SHARING, _shared),
):
    for _lemma in _lemmas:
        _RULES.setdefault(_lemma, []).append(_rule)
