"""Who comes or goes with the one just told of: « Il est du même convoi que X et que Y »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import LIKEWISE, Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import FACT
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Sign

_BATCHES = words("convoi wagon train fournee vague charrette lot contingent arrivage voyage")
_BEING = words("être faire arriver venir partir")
_MOVING = (Act.JOIN, Act.HIRE, Act.EXIT, Act.OUST)


def of_one_batch(seen: Arguments, found: Sequence[Change]) -> Iterator[Change]:
    """Those behind « que », of whom the sentence tells nothing else."""
    if seen.line.words.isdisjoint(_BATCHES) or "meme" not in seen.line.words:
        return
    told = {change.member.identity for change in found if change.truth.status is not None}
    for at, verb in seen.line.verbs:
        start = next((k for k in range(at + 1, len(seen.pieces)) if seen.pieces[k].word in _BATCHES), None)
        if verb.lemma not in _BEING or verb.negated or start is None or not _the_same(seen, start):
            continue
        clause = seen.reader.read(at)
        leaders = [m.identity for m in seen.subject(clause) if m.identity in told | _movers(seen)]
        for k in range(start + 1, len(seen.pieces) - 1) if len(leaders) == 1 else ():
            if seen.pieces[k].word not in ("que", "qu'"):
                continue
            for member in seen.people(k + 1):
                if member.identity != leaders[0]:
                    yield change_told(
                        seen, member, Act.FOLLOW, clause, FACT, counterpart=leaders[0], word=LIKEWISE
                    )
        return


def _the_same(seen: Arguments, at: int) -> bool:
    """« (du) même convoi que », with a name right behind."""
    piece = seen.pieces[at]
    same = "meme" in (token.fold for token in seen.line.tokens[piece.first : piece.last])
    behind = seen.pieces[at + 1 : at + 3]
    return same and len(behind) > 1 and behind[0].sign is Sign.SUB and bool(behind[1].people)


def _movers(seen: Arguments) -> set[Identity]:
    return {m.identity for act in _MOVING for m, _, _ in seen.discourse.history.of(act)}
