"""Posts made for somebody: « Y crée un poste de directeur pour X », « Un poste … est créé pour X »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told, verbless_change
from bot.matcher.changes.new_units import newly_made, unit_named
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import UNITS
from bot.matcher.modality.truth import FACT, Truth
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.infinitives import tasked
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


BUILDING = words("bâtir construire développer structurer monter constituer")


def building_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X aura pour mission de bâtir la division matériel », « À charge pour X de monter cette équipe »."""
    obj = seen.piece(clause.object)
    if clause.verb.tense is not Tense.INFINITIVE or obj is None or not reshuffled(seen.discourse):
        return
    before = {piece.word for piece in seen.pieces[max(0, clause.at - 3) : clause.at]}
    charged = not before.isdisjoint(_MISSIONS) or tasked(seen.pieces, clause.at) is not None
    charged = charged or any(governor.lemma == "charger" for governor in clause.verb.governors)
    named = {token.fold for token in seen.line.tokens[obj.first : obj.last]}
    if not charged or named.isdisjoint(UNITS):
        return
    post = unit_named(seen.line, obj)
    for member in seen.subject(clause):
        yield change_told(seen, member, Act.TAKE, clause, truth, post=post)


_MISSIONS = words("mission tache charge")


def heads_put(seen: Arguments) -> Iterator[Change]:
    """« Un pôle voit le jour, avec à sa tête X », « Un labo sera créé, sous la houlette de Y »."""
    if _PUTTING.isdisjoint(seen.line.words):
        return
    for at in range(1, len(seen.pieces) - 1):
        who = _who_heads(seen, at)
        unit = next((k for k in range(at - 1, -1, -1) if newly_made(seen, k)), None) if who else None
        if who is None or unit is None:
            continue
        told = [k for k, verb in seen.line.verbs if verb.finite]
        truth = truth_of(seen.reader, seen.reader.read(max(told))) if told else FACT
        post = unit_named(seen.line, seen.pieces[unit])
        for member in seen.people(who):
            yield verbless_change(
                seen, member, Act.NAME, who, seen.pieces[at].word, truth=truth, post=post, noun=True
            )


def _who_heads(seen: Arguments, at: int) -> int | None:
    """The position of X in « avec X aux commandes », « avec à sa tête X », « sous la houlette de X »."""
    link, row = seen.pieces[at].word, seen.pieces[at + 1 : at + 4]
    if link == "sous":
        return at + 1 if row[0].people else None
    if link != "avec" or len(row) < 3:
        return None
    if row[0].word in ("a", "aux") and row[1].word in _AT_THE_HEAD and row[2].people:
        return at + 3
    return at + 1 if row[0].people and row[1].word in ("a", "aux") and row[2].word in _AT_THE_HEAD else None


_PUTTING = frozenset({"avec", "sous"})
_AT_THE_HEAD = frozenset({"tete", "commandes", "manettes", "barre", "direction"})
_POSTS = frozenset({"poste", "postes", "fonction", "titre", "direction", "vice-presidence"})
