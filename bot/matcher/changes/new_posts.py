"""Posts made for somebody: « Y crée un poste de directeur pour X », « Un poste … est créé pour X »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told, verbless_change
from bot.matcher.changes.new_units import newly_made, unit_named
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import FACT, Truth
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.offices import office_after
from bot.matcher.syntax.pieces import Sign, is_ours


def created_for_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """The post is named, and whom it is for stands behind it."""
    verb = clause.verb
    made = seen.piece(clause.subject if verb.passive else clause.object)
    if made is None or made.word not in _POSTS or verb.negated or verb.tense is Tense.IMPERFECT:
        return
    maker = seen.org(clause.subject) if not verb.passive else None
    if maker is not None and not is_ours(maker):
        return
    post = office_after(seen.line, made.first)
    row = seen.pieces
    last = max(clause.at, row.index(made))
    at = next((k + 1 for k in range(last, len(row) - 1) if row[k].word == "pour" and row[k + 1].people), None)
    closed = at is not None and (at + 1 >= len(row) or row[at + 1].sign in (Sign.STOP, Sign.COMMA))
    if not closed or post is None or not post.text:
        return
    for member in seen.people(at):
        yield change_told(seen, member, Act.NAME, clause, truth, post=post, joined=post.org or maker)


def heads_put(seen: Arguments) -> Iterator[Change]:
    """« Un pôle voit le jour, avec à sa tête X », « crée une division, avec Y aux commandes »."""
    if "avec" not in seen.line.words or _AT_THE_HEAD.isdisjoint(seen.line.words):
        return
    for at in range(1, len(seen.pieces) - 3):
        if seen.pieces[at].word != "avec":
            continue
        row = seen.pieces[at + 1 : at + 4]
        who = next((k for k, piece in enumerate(row) if piece.people), None)
        placed = row[0].word in ("a", "aux") and row[1].word in _AT_THE_HEAD and who == 2
        placed = placed or (who == 0 and row[1].word in ("a", "aux") and row[2].word in _AT_THE_HEAD)
        unit = next((k for k in range(at - 1, -1, -1) if newly_made(seen, k)), None)
        if not placed or unit is None or who is None:
            continue
        post = unit_named(seen.line, seen.pieces[unit])
        finite = [k for k, verb in seen.line.verbs if verb.finite]
        told = min(finite, key=lambda k, unit=unit: abs(k - unit), default=None)  # type: ignore[misc]
        truth = truth_of(seen.reader, seen.reader.read(told)) if told is not None else FACT
        for member in seen.people(at + 1 + who):
            yield verbless_change(seen, member, Act.NAME, at + 1 + who, "avec", truth=truth, post=post)


_AT_THE_HEAD = frozenset({"tete", "commandes", "manettes", "barre", "direction"})
_POSTS = frozenset({"poste", "postes", "fonction", "titre", "direction", "vice-presidence"})
