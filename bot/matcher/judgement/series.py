"""Those who went before, called in a row: « la liste s'allonge : X en mai, Y en juin »."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.following import NEXT_GONE
from bot.matcher.changes.rollcalls import Called, rollcall
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import DEMONSTRATIVES
from bot.matcher.lexicon.occasions import COMERS, LEAVERS, SERIES
from bot.matcher.syntax.enumerations import told_behind
from bot.matcher.syntax.pieces import Sign

ROW = "row"  # the word of a change that does as the leavings told before, however far above
IN_A_ROW = ("puis", ROW, NEXT_GONE)  # « Puis il y eut Y »: nothing says that they go together


def series_told(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """Those whom a line calls in a row, as the ones who left before."""
    yield from _the_same_day(seen, told)
    known = {change.member.identity for change in told}
    for act, called in _rows(seen):
        row = [one for one in called if one.member.identity not in known]
        after = seen.line.sentence.section is not Section.TITLE and _titled_by_another(seen, row)
        for one in row:
            yield verbless_change(
                seen, one.member, act, one.at, ROW, joined=one.joined, dates=one.dates, after=after, noun=True
            )


def told_next(change: Change, behind: Sequence[Change]) -> bool:
    """« Et puis il y a X. Elle se met en retrait. »: the next sentence says what there is of X."""
    near = itertools.takewhile(lambda other: other.line <= change.line + 1, behind)
    return any(
        other.member.identity == change.member.identity
        and other.act in (Act.EXIT, Act.OUST, Act.PAUSE)
        and other.truth.status is not None
        for other in near
    )


def _the_same_day(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """« X est parti le même jour que Y », « y est entré en même temps que Y »: Y too."""
    models = [c for c in told if (c.act in _SHARED or _on_a_board(c)) and c.truth.status is not None]
    if not models or "meme" not in seen.line.words:
        return
    for at, piece in enumerate(seen.pieces[:-1]):
        before_que = [token.fold for token in seen.line.tokens[max(piece.first - 3, 0) : piece.first]]
        same = "meme" in before_que and before_que[-1] in _WHEN  # not « du même service que Y »
        if not same or piece.word not in ("que", "qu'") or not seen.pieces[at + 1].people:
            continue
        before = [c for c in models if c.at < at]
        if not before:
            continue
        model = max(before, key=lambda c: c.at)
        seat = model.post if model.post is not None and model.post.board else None
        into = model.joined if model.act in _COMING else None
        for one in rollcall(seen, at + 1):
            yield replace(model, member=one.member, at=one.at, joined=into, post=seat, counterpart=None)


def _on_a_board(change: Change) -> bool:
    """« nommée au conseil en même temps que Y »: there is more than one seat."""
    return change.act is Act.NAME and change.post is not None and change.post.board


_WHEN = words("jour soir matin temps moment mois semaine date annee instant")
_COMING = frozenset({Act.JOIN, Act.HIRE, Act.COME_BACK})
_SHARED = _COMING | {Act.EXIT, Act.OUST}


def _titled_by_another(seen: Arguments, row: Sequence[Called]) -> bool:
    """The title names people, and none of these: what it tells of them is the news."""
    named = {m.identity for piece in seen.discourse.lines[0].pieces for m in piece.people}
    return bool(named) and named.isdisjoint(one.member.identity for one in row)


def _rows(seen: Arguments) -> Iterator[tuple[Act, list[Called]]]:
    """The rows of the line, with the act that they do, or FOLLOW: as those told before."""
    if (summed := _summed_up(seen)) is not None:
        yield summed
    if (theirs := _their_day(seen)) is not None:
        yield theirs
    for at, piece in enumerate(seen.pieces[:-1]):
        if piece.word in DEMONSTRATIVES and seen.pieces[at + 1].word in ("de", "d'") and _added(seen, at):
            yield Act.FOLLOW, list(rollcall(seen, at + 1))
        if piece.verb is not None:
            yield from ((Act.FOLLOW, list(rollcall(seen, k))) for k in _after_verb(seen, at, piece.verb))
        if piece.word == "apres" and not at and _all_dated(seen, 1):
            yield Act.FOLLOW, list(rollcall(seen, 1))
        if piece.word in ("de", "d'") and _from_one(seen, at):
            yield Act.FOLLOW, [*rollcall(seen, at), *rollcall(seen, _until(seen, at) + 1)]


def _after_verb(seen: Arguments, at: int, verb: VerbGroup) -> Iterator[int]:
    """Where the rows begin that a verb opens: « la série commence par X », « suit X et Y »."""
    if verb.lemma in _BEGINNING and _of_a_series(seen):
        start = next((k for k in (at + 1, at + 2) if _by(seen, k)), None)
        if start is not None:
            yield start
    if verb.lemma in _FOLLOWING and _forerunners(seen, at):
        yield at + 1
    if verb.lemma == "avoir" and _there_was(seen, at):
        yield at + 1
    if verb.lemma == "ajouter" and verb.reflexive:  # « Elle s'ajoute à X, partie en mai, et à Y »
        for k in range(at + 1, len(seen.pieces) - 1):
            if seen.pieces[k].word == "a" and seen.pieces[k + 1].people:
                yield k + 1


def _summed_up(seen: Arguments) -> tuple[Act, list[Called]] | None:
    """« La liste s'allonge : X en mai, Y en août », « Cela fait beaucoup : en mai, X ; en août, Y »."""
    colon = next((k for k, piece in enumerate(seen.pieces) if piece.word == ":"), 0)
    behind = range(colon + 1, len(seen.pieces))
    if not colon or any(_finite(seen, k) and not told_behind(seen.pieces, k) for k in behind):
        return None
    called = list(rollcall(seen, colon + 1))
    told = {token.fold for token in seen.line.tokens[: seen.pieces[colon].first]}
    others = any(p.action is not None and p.action.act is not Act.EXIT for p in seen.pieces[:colon])
    if len(called) < 2 or others or not told.isdisjoint(COMERS):
        return None
    if not told.isdisjoint(LEAVERS):
        return None if "remarques" in told else (Act.EXIT, called)  # « Absents remarqués : X et Y »
    dated = all(one.dates for one in called)
    return (Act.FOLLOW, called) if dated or not told.isdisjoint(SERIES) else None


def _finite(seen: Arguments, k: int) -> bool:
    verb = seen.pieces[k].verb
    return verb is not None and verb.finite


def _added(seen: Arguments, at: int) -> bool:
    """« Son nom s'ajoute à ceux de X et de Y », « … après ceux de X », « Son départ suit ceux de X »."""
    before = seen.pieces[at - 1]
    verbs = {piece.verb.lemma for piece in seen.pieces[:at] if piece.verb is not None}
    left = any(p.action is not None and p.action.act is Act.EXIT for p in seen.pieces[:at])
    if left and (before.verb is not None or "faire" in verbs):
        return before.word == "apres" or not verbs.isdisjoint(_FOLLOWING)
    return before.word in ("a", "apres") and not verbs.isdisjoint(_ADDING)


def _of_a_series(seen: Arguments) -> bool:
    return any(piece.word in SERIES | LEAVERS for piece in seen.pieces)


def _by(seen: Arguments, k: int) -> bool:
    pair = seen.pieces[k : k + 2]
    return len(pair) == 2 and pair[0].word in ("par", "avec") and bool(pair[1].people)


def _forerunners(seen: Arguments, at: int) -> bool:
    """« Il suit X (mai) et Y (août) », « imite X et Y »: people of the list, several or each with a date."""
    verb, named = seen.pieces[at].verb, seen.pieces[at + 1].people
    listed = bool(named) and all(member.identity.id is not None for member in named)
    active = verb is not None and verb.finite and not (verb.passive or verb.negated)
    return active and listed and (len(named) > 1 or _all_dated(seen, at + 1))


def _all_dated(seen: Arguments, start: int) -> bool:
    called = list(rollcall(seen, start))
    return bool(called) and all(one.dates for one in called)


def _there_was(seen: Arguments, at: int) -> bool:
    """« Il y avait eu X »: told as one of a row."""
    verb = seen.pieces[at].verb
    there = verb is not None and verb.indirect == "y" and verb.perfect
    return there and bool(seen.pieces[at + 1].people) and _closed(seen, at + 2)


def _their_day(seen: Arguments) -> tuple[Act, list[Called]] | None:
    """« En mai, c'est X, remplacé par Y. », « En août, Z. »: a date, and who went then."""
    opening = seen.pieces[0].dated
    at = next((k for k, piece in enumerate(seen.pieces[: _NEAR + 1]) if piece.people), None)
    if opening is None or at is None:
        return None
    between = [token.fold for token in seen.line.tokens[seen.pieces[0].last : seen.pieces[at].first]]
    behind = seen.pieces[at + 1].verb if at + 1 < len(seen.pieces) else None
    aside = behind is not None and behind.tense is Tense.PARTICIPLE
    if between not in ([","], [":"]) and not (between[-2:] in _THAT_IS and len(between) < _NEAR):
        return None
    if not (aside or _closed(seen, at + 1)) or (between[-1:] in ([","], [":"]) and _tells(seen, at)):
        return None
    return Act.FOLLOW, list(rollcall(seen, at, opening))


def _tells(seen: Arguments, at: int) -> bool:
    return any(piece.verb is not None for piece in seen.pieces[at:])


_NEAR = 4  # pieces: « En mai, c' est »
_THAT_IS = (["c'", "est"], ["ce", "fut"], ["ce", "sera"], ["c'", "etait"])


def _closed(seen: Arguments, k: int) -> bool:
    return k >= len(seen.pieces) or seen.pieces[k].sign in (Sign.STOP, Sign.COMMA, Sign.AND, Sign.DATE)


def _from_one(seen: Arguments, at: int) -> bool:
    """« de X en 2020 à Y en 2024 », in a sentence that speaks of going before."""
    until = _until(seen, at)
    gone = any(p.verb is not None and p.verb.lemma in _GOING_BEFORE for p in seen.pieces[:at])
    noun = any(p.action is not None and p.action.act is Act.EXIT for p in seen.pieces[:at])
    return until > 0 and (gone or noun)


def _until(seen: Arguments, at: int) -> int:
    """Where « à Y » ends the row that « de X » begins; 0 if it does not."""
    if not seen.pieces[at + 1].people:
        return 0
    for k in range(at + 2, min(at + 6, len(seen.pieces) - 1)):
        if seen.pieces[k].word in ("a", "jusqu'a") and seen.pieces[k + 1].people:
            return k
        if seen.pieces[k].sign not in (Sign.DATE, Sign.COMMA):
            return 0
    return 0


_ADDING = words("ajouter succéder venir allonger rejoindre suivre")
_BEGINNING = words(
    "commencer débuter entamer ouvrir lancer inaugurer initier amorcer poursuivre continuer clore"
)
_FOLLOWING = words("suivre imiter")
_GOING_BEFORE = words("précéder devancer partir quitter démissionner claquer")
