"""Who does as somebody else, without a verb of their own.

« X s'en va, suivi de Y et de Z », « et avec elle, Y », « Idem pour Z. », « Y aussi. ».
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.as_well import JOINED, Found, as_well, leader_of, tells_after
from bot.matcher.changes.change import ALONGSIDE, LIKEWISE, Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Shape
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ALSO, STRESSED
from bot.matcher.modality.truth import FACT, Truth
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Org, Sign
from bot.model import Status

_FOLLOWED = re.compile(r"(?:suivi|imite|accompagne|escorte|flanque|precede|devance|rejoint)e?s?$")
_BY = ("de", "d'", "par", "du")
_OPENERS = tuple(
    tuple(phrase.split())
    for phrase in (
        "idem pour", "idem de", "de meme pour", "pareil pour", "idem chez", "itou pour", "ditto pour",
        "dans ses bagages", "dans ses valises", "dans son sillage", "dans leur sillage", "dans leurs bagages",
        "dans leurs valises", "a sa suite", "a leur suite", "derriere lui", "derriere elle", "derriere eux",
        "avec lui", "avec elle", "avec eux", "avec elles", "ainsi que", "sans oublier", "sans compter",
    )
)  # fmt: skip
_SAME = words("meme memes")
_LIKEWISE = words("pour chez de d'")
_SKIPPED = frozenset({Sign.COMMA, Sign.WORD, Sign.DATE, Sign.POST, Sign.COLON, Sign.AND, Sign.THING})


def alongside(seen: Arguments, told: Sequence[Change], earlier: Sequence[Change]) -> Iterator[Change]:
    """Those who share in what the line tells of somebody else, or the one before it (*earlier*)."""
    known = {change.member.identity for change in told if not _in_passing(change)}
    yield from _heirs(seen, earlier) if not told else _room_made(seen, told)
    aside = (Attachment.RELATIVE, Attachment.PARTICIPLE, Attachment.TIME)
    stated = any(c.attachment not in aside and not c.after for c in earlier)
    stated = stated or any(_verbless(seen.discourse.lines[change.line]) for change in earlier)
    likewise: Iterable[Found] = _likewise(seen) if stated and not told else ()
    if told:
        likewise = tuple(as_well(seen, told))
    truth = _of_all(earlier)
    if stated and not told and _SAME_CASE.search(seen.line.text) and (said := _said_so(seen)) is not None:
        truth, likewise = said, _in_the_same_case(seen)
    wake = not seen.line.words.isdisjoint(_IN_THE_WAKE)
    word = ALONGSIDE if wake else LIKEWISE
    found = [(ALONGSIDE, one) for one in _followers(seen, told)] + [(word, one) for one in likewise]
    for word, (at, by, dates, before) in found:
        for member in seen.people(at):
            if member.identity in known:
                continue
            known.add(member.identity)
            change = verbless_change(
                seen,
                member,
                Act.FOLLOW,
                at,
                word,
                truth=truth if by is None else _of_all([c for c in told if c.member.identity == by]),
                counterpart=by,
                dates=dates,
                joined=_own_house(seen, at) if by is None else None,
            )
            yield replace(change, after=True) if before else change


def _own_house(seen: Arguments, at: int) -> Org | None:
    """« Même chemin pour X : des adieux en mai, Z un mois plus tard »: Z, where X goes, and not the other."""
    colon = seen.pieces[at + 1 : at + 2]
    if not colon or colon[0].sign is not Sign.COLON:
        return None
    goals = (b.org for a, b in itertools.pairwise(seen.pieces[at + 1 :]) if a.sign is not Sign.PREP)
    return next((org for org in goals if org is not None and org.identity and not org.watched), None)


def _in_passing(change: Change) -> bool:
    """« X quitte le conseil, de même que W, qui reste chercheur »: W as well."""
    return change.act is Act.STAY and change.attachment is Attachment.RELATIVE


_IN_THE_WAKE = words("bagages valises sillage suite derriere")


def _of_all(models: Sequence[Change]) -> Truth:
    """« X dément tout départ. Idem pour Y. », « X serait parti, suivi de Y »: no more so, or surer, of Y."""
    truths = [change.truth for change in models]
    same = {truth.status for truth in truths}
    return truths[0] if same in ({Status.DENIED}, {Status.RUMOURED}) else FACT


def _heirs(seen: Arguments, earlier: Sequence[Change]) -> Iterator[Change]:
    """« Pour lui succéder, en attendant mieux, Y. »: all that a sentence says after a leaving."""
    left = [c for c in earlier if c.act in (Act.EXIT, Act.OUST, Act.PAUSE) and c.truth.status is not None]
    opening = tuple(token.fold for token in seen.line.tokens[:3])
    if not left or not any(opening[: len(words_)] == words_ for words_ in _TO_FOLLOW):
        return
    start = next((k for k, piece in enumerate(seen.pieces) if piece.people), None)
    if start is None or (opening[0] == "place" and not _closed(seen, start + 1)):
        return
    verbs = [piece.verb for piece in seen.pieces[:start] if piece.verb is not None and piece.verb.finite]
    if any(verb.negated or seen.line.tokens[verb.first].fold in ("ne", "n'") for verb in verbs):
        return  # « personne n'a approché X »
    guessed = "nom" in seen.line.words or any(
        verb.tense is Tense.CONDITIONAL or verb.lemma in _GUESSING for verb in verbs
    )
    truth = FACT.hedged("tipped for it") if guessed else FACT
    over = (0, seen.pieces[start].last)
    for member in seen.people(start):
        by = left[-1].member.identity
        yield verbless_change(
            seen, member, Act.SUCCEED, start, ALONGSIDE, truth=truth, over=over, counterpart=by
        )


_GUESSING = words(
    "songer penser évoquer citer mentionner murmurer courtiser approcher sonder regarder lorgner"
)


def _room_made(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """« X quitte Y, place à Z »: who takes the place."""
    known = {change.member.identity for change in told}
    if "place" not in seen.line.words:
        return
    for at in range(2, len(seen.pieces) - 1):
        row = seen.pieces[at - 1 : at + 2]
        left = {c.member.identity for c in told if c.at < at and c.act in (Act.EXIT, Act.OUST, Act.PAUSE)}
        parted = row[0].sign in (Sign.COMMA, Sign.STOP, Sign.COLON, Sign.AND)
        other = len(left) != 1 or not parted or row[1].word != "place" or row[2].word != "a"
        heirs = seen.people(at + 2) if not other and at + 2 < len(seen.pieces) else ()
        if len(heirs) != 1 or heirs[0].identity in known or not _closed(seen, at + 3):
            continue  # « …, place à Z pour les questions »
        over = (row[1].first, seen.pieces[at + 2].last)
        yield verbless_change(
            seen, heirs[0], Act.SUCCEED, at + 2, ALONGSIDE, over=over, counterpart=next(iter(left))
        )


_TO_FOLLOW = tuple(
    tuple(phrase.split())
    for phrase in (
        "pour le remplacer", "pour la remplacer", "pour les remplacer", "pour lui succeder",
        "pour leur succeder", "pour prendre sa", "dans son fauteuil", "place a",
    )
)  # fmt: skip


def _followers(seen: Arguments, told: Sequence[Change]) -> Iterator[Found]:
    """« …, suivi dans l'après-midi de Y, puis de Z »."""
    for at, piece in enumerate(seen.pieces[1:], 1):
        k = at - 1 - (at > 1 and seen.pieces[at - 1].sign is Sign.WORD)  # « , aussitôt suivi de Y »
        if seen.pieces[k].sign not in JOINED:
            continue
        form = seen.line.tokens[piece.first].fold
        finite = piece.verb is not None and piece.verb.finite
        if finite or not _FOLLOWED.match(form) or (leader := leader_of(told, at)) is None:
            continue
        for k in _row(seen, at + 1):
            dates = _dates_after(seen, k) or _dates_between(seen, at, k)
            yield k, leader, dates, form.startswith(("precede", "devance"))


def _closed(seen: Arguments, k: int) -> bool:
    return k >= len(seen.pieces) or seen.pieces[k].sign in _CLOSING | {Sign.COMMA}


def _row(seen: Arguments, start: int) -> Iterator[int]:
    """Where people stand behind « de » or « par », or in a row with those who do."""
    opened = False
    for k in range(start, len(seen.pieces)):
        piece = seen.pieces[k]
        if piece.sign in _CLOSING or (piece.verb is not None and piece.verb.finite):
            return
        if not piece.people:
            continue
        before = seen.pieces[k - 1]
        if before.word in _BY or (opened and before.sign in (Sign.COMMA, Sign.AND)):
            opened = True
            yield k


def _dates_between(seen: Arguments, at: int, k: int) -> tuple[Dated, ...]:
    """« suivie en novembre de Y »: of nobody else, where no name stands before."""
    between = seen.pieces[at + 1 : k]
    if any(piece.people for piece in between):
        return ()
    return tuple(piece.dated for piece in between if piece.dated is not None and not piece.dated.ending)[:1]


def _dates_after(seen: Arguments, k: int) -> tuple[Dated, ...]:
    after = seen.pieces[k + 1].dated if k + 1 < len(seen.pieces) else None
    return (after,) if after is not None and not after.ending else ()


def _likewise(seen: Arguments) -> Iterator[Found]:
    """« Idem pour Y. », « Dans ses bagages, Y et Z. », « Y aussi. »: all that a sentence says."""
    if (when := _when_in_the_list(seen)) and seen.pieces[0].people:
        yield 0, None, when, False
        return
    if tells_after(seen, -1):
        return
    start = next((k for k, piece in enumerate(seen.pieces) if piece.people), None)
    if start is None:
        return
    fronted = 0 < start < 3 and seen.pieces[0].dated is not None  # « Le 5, Y aussi. »
    if start == 0 or fronted:
        company = _company(seen, start + 2)
        if (
            len(seen.pieces) > start + 1
            and company is not None
            and (_says_also(seen, start) or (not fronted and _only_dated(seen)))
        ):
            dates = tuple(d for p in seen.pieces if (d := p.dated) is not None)
            yield from ((k, None, dates, False) for k in (start, *company))
        return
    opening = tuple(token.fold for token in seen.line.tokens[: seen.pieces[start].first])
    same = opening[:1] and opening[0] in _SAME and opening[-1] in _LIKEWISE
    opener = next((o for o in _OPENERS if opening[: len(o)] == o), None)
    if opener is None and not same:
        return
    if opener is not None and not all(
        p.sign in _SKIPPED or p.first < len(opener) for p in seen.pieces[:start]
    ):
        return
    led = (
        seen.pieces[start - 1].sign is Sign.PREP
    )  # « Idem pour Y et pour Z », not « Dans ses valises, Y, … »
    for k in (start, *(_row(seen, start + 1) if led else _listed(seen, start + 1))):
        yield k, None, _dates_after(seen, k), False


def _when_in_the_list(seen: Arguments) -> tuple[Dated, ...]:
    """« – X, données, partie en mars ; – Y, gouvernance, en avril, car … »: when Y did as X, right above."""
    rows = seen.discourse.lines[max(seen.line.index - 1, 0) : seen.line.index + 1]
    if len(rows) < _TWO or any(row.sentence.shape is not Shape.BULLET for row in rows):
        return ()
    why = next((k for k, piece in enumerate(seen.pieces) if piece.sign is Sign.SUB), len(seen.pieces))
    told = [piece for piece in seen.pieces[1:why] if piece.sign is not Sign.STOP]
    if any(piece.sign not in _SKIPPED or piece.sign is Sign.COLON for piece in told):
        return ()
    return tuple(d for piece in told if (d := piece.dated) is not None and not (d.ending or d.elapsed))


_TWO = 2  # rows: the one above, and the entry


def _listed(seen: Arguments, start: int) -> Iterator[int]:
    """« …, Y, une proche de W, et Z, ingénieur »: Y and Z, whom nothing governs."""
    for k in range(start, len(seen.pieces)):
        piece = seen.pieces[k]
        if piece.sign in _CLOSING or (piece.verb is not None and piece.verb.finite):
            return
        if piece.people and seen.pieces[k - 1].sign in (Sign.COMMA, Sign.AND):
            yield k


_CLOSING = frozenset({Sign.STOP, Sign.COLON, Sign.REL, Sign.SUB, Sign.BUT})


def _company(seen: Arguments, first: int) -> list[int] | None:
    """« Y aussi, tout comme Z », « Y aussi, et avec lui Z »: where Z stands; None if it says more."""
    found: list[int] = []
    for k in range(first, len(seen.pieces)):
        piece, before = seen.pieces[k], seen.pieces[k - 1]
        as_they = before.word == "comme" or (before.word in STRESSED and seen.pieces[k - 2].word == "avec")
        if piece.people and (as_they or before.sign is Sign.AND):
            found.append(k)
        elif piece.sign not in _SKIPPED | {Sign.STOP} and piece.word not in _BESIDE:
            return None
    return found


_BESIDE = STRESSED | {"comme", "avec"}


_SAME_CASE = re.compile(
    r" (?:c' (?:est|etait)|ce (?:serait|sera|fut|n' est pas)|tel(?:le)? (?:est|serait|fut))"
    r" (?:\w+ )?le cas (?:de|d'|pour|chez) "
    r"| il en (?:va|irait|ira|est|serait|fut|sera) (?:\w+ )?(?:de meme|ainsi)(?: aussi)? (?:de|d'|pour) "
)


def _said_so(seen: Arguments) -> Truth | None:
    """How surely « Ce serait aussi le cas de Y » is told; None if it is not so at all."""
    at = next(
        (k for k, piece in enumerate(seen.pieces) if piece.verb is not None and piece.verb.finite), None
    )
    truth = truth_of(seen.reader, seen.reader.read(at)) if at is not None else FACT
    return truth if truth.status in (Status.ANNOUNCED, Status.RUMOURED) else None


def _in_the_same_case(seen: Arguments) -> Iterator[Found]:
    """« C'est aussi le cas de Y, ingénieur, et de Z », « Il en va de même pour Y »."""
    start = next((k for k, piece in enumerate(seen.pieces) if piece.people), None)
    led = start is not None and start > 0 and seen.pieces[start - 1].sign is Sign.PREP
    for k in (start, *_row(seen, start + 1)) if led and start is not None else ():
        yield k, None, _dates_after(seen, k), False


def _verbless(line: Line) -> bool:
    """« X, parti chez Y en avril. »: an entry of a list in a running text."""
    return not line.tells


def _only_dated(seen: Arguments) -> bool:
    """« Y, le 17. », « Y en mai. »"""
    return any(piece.dated is not None for piece in seen.pieces[1:3])


def _says_also(seen: Arguments, at: int) -> bool:
    after = [token.fold for token in seen.line.tokens[seen.pieces[at].last :]][:2]
    return bool(after) and (
        after[0] in ALSO or after in (["de", "meme"], ["lui", "aussi"], ["elle", "aussi"])
    )
