"""Stage 4: the subject of an infinitive or an opening participle that no finite verb governs."""

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.rows import WALLS, Row, governed, sign_at, verb_at

_TOLD_OF = frozenset({Sign.PEOPLE, Sign.POST, Sign.PRONOUN})


def subject_ahead(row: Row, at: int) -> int | None:
    """The subject of the main clause that follows an opening participle or infinitive."""
    for k in range(at + 1, len(row)):
        piece = row[k]
        if piece.sign is Sign.COLON and sign_at(row, k + 1) in _TOLD_OF:
            return k + 1  # « Limogé mardi : X … »
        if piece.sign in WALLS:
            return None
        if piece.sign is Sign.COMMA:
            following = verb_at(row, k + 1)
            if following is not None and following.tense is Tense.PARTICIPLE:
                continue  # « Arrivée en 2018, promue en 2022, X … »
            if sign_at(row, k + 1) is Sign.REL or (sign_at(row, k + 1) is Sign.AND and governed(row, at + 2)):
                continue  # « Fondée par X, qui a quitté Y, et Z, la jeune pousse … »
            for j in range(k + 1, min(k + 8, len(row))):
                found = row[j]
                if found.sign is Sign.COMMA or (found.role is not None and not found.role.determined):
                    break  # « Recruté en 2022, démissionnaire en 2024, il … »
                if found.sign in (
                    Sign.PEOPLE,
                    Sign.POST,
                    Sign.PRONOUN,
                    Sign.THING,
                    Sign.ORG,
                ) and not governed(row, j):
                    return j
                if found.sign in WALLS or found.sign is Sign.VERB:
                    return None
    return None


def in_turn(row: Row, at: int) -> int | None:
    """« c'est au tour de X, ingénieur, de partir »: whose turn it is."""
    if at < 4 or row[at - 1].word not in ("de", "d'"):
        return None
    for k in range(at - 2, 1, -1):
        piece = row[k]
        if piece.sign in WALLS or (piece.verb is not None and piece.verb.finite):
            return None
        if piece.people and governed(row, k) and row[k - 2].word == "tour":
            return k
    return None


_TASKS = words("tache mission soin charge responsabilite defi honneur tour")


def tasked(row: Row, at: int) -> int | None:
    """« à X la lourde tâche de remplacer Y », « charge à X de piloter la recherche »: whose task it is."""
    if at < 3 or row[at - 1].word not in ("de", "d'"):
        return None
    near = [k for k in range(at - 2, max(at - 7, 0), -1) if row[k].people and row[k - 1].word == "a"]
    if not near:
        return None
    beside = {piece.word for piece in row[max(0, near[0] - 3) : at]}
    return near[0] if beside & _TASKS else None


def decided(row: Row, at: int) -> int | None:
    """« la décision de X de quitter Y »: whose decision it is."""
    if at < 4 or row[at - 1].word not in ("de", "d'"):
        return None
    if row[at - 2].word == "point" and row[0].people:  # « X, sur le point de partir »
        return 0
    if not row[at - 2].people:
        return None
    noun = row[at - 4]
    return at - 2 if governed(row, at - 2) and noun.sign is Sign.THING else None


def identified(row: Row, at: int) -> int | None:
    """« la dernière à partir est X »: the name after « être » is who leaves."""
    if not at or row[at - 1].word not in ("a", "à"):
        return None
    for k in range(at + 1, len(row) - 1):
        verb = row[k].verb
        if row[k].sign in WALLS:
            return None
        if verb is not None and verb.finite:
            return k + 1 if verb.lemma == "être" and row[k + 1].people else None
    return None


def named_behind(row: Row, at: int) -> int | None:
    """« a vu s'en aller X et Y », « a vu claquer la porte X »: the people behind an infinitive."""
    for k in range(at + 1, min(at + 4, len(row))):
        if row[k].people:
            return k
        if row[k].sign not in (Sign.THING, Sign.WORD, Sign.DATE, Sign.COMMA):
            return None
    return None
