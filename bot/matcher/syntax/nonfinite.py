"""The subject of an infinitive or an opening participle that no finite verb governs."""

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import HIRING
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.rows import WALLS, Row, governed, is_measure, open_before, sign_at, verb_at

_TOLD_OF = frozenset({Sign.PEOPLE, Sign.POST, Sign.PRONOUN})


def subject_ahead(row: Row, at: int) -> int | None:
    """The subject of the main clause that follows an opening participle or infinitive."""
    for k in range(at + 1, len(row)):
        piece = row[k]
        if piece.sign is Sign.COLON and (told := _told_of_behind(row, k + 1)) is not None:
            return told
        if piece.sign in WALLS:
            return None
        if piece.sign is Sign.COMMA:
            following = verb_at(row, k + 1)
            if following is not None and following.tense is Tense.PARTICIPLE:
                continue  # « Arrivée en 2018, promue en 2022, X … »
            if sign_at(row, k + 1) is Sign.REL or (sign_at(row, k + 1) is Sign.AND and governed(row, at + 2)):
                continue  # « Fondée par X, qui a quitté Y, et Z, la jeune pousse … »
            if _house_described(row, k) or _aside_opens(row, k + 1):
                continue  # « Entrée en 2021, à une époque où …, X … », « …, quand l'équipe …, elle … »
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


def stands_apart(row: Row) -> bool:
    """« X parti, Y prend la recherche »: a name and its participle, and somebody else behind the comma."""
    if len(row) < _ABSOLUTE or len(row[0].people) != 1 or row[2].sign is not Sign.COMMA:
        return False
    verb = row[1].verb
    return verb is not None and verb.tense is Tense.PARTICIPLE and row[3].verb is None


_ABSOLUTE = 5  # pieces


def _house_described(row: Row, comma: int) -> bool:
    """« Entré en 2021 chez Y, l'entreprise qui a conçu Z, il … »: Y, told once more before who is told of."""
    if row[comma - 1].org is None or sign_at(row, comma + 1) not in (Sign.ORG, Sign.THING):
        return False
    closing = next((j for j in range(comma + 1, len(row)) if row[j].sign is Sign.COMMA), None)
    if closing is None or any(piece.sign in WALLS for piece in row[comma:closing]):
        return False
    verbs = [j for j in range(comma, closing) if (verb := row[j].verb) is not None and verb.finite]
    relative = any(piece.sign is Sign.REL for piece in row[comma:closing])
    return (not verbs or relative) and sign_at(row, closing + 1) in (Sign.PEOPLE, Sign.PRONOUN, Sign.POST)


def _aside_opens(row: Row, k: int) -> bool:
    """A clause of time, or a phrase and its relative clause, that another comma closes."""
    closing = next((j for j in range(k, len(row)) if row[j].sign is Sign.COMMA), 0)
    if not closing or any(piece.sign in WALLS for piece in row[k:closing]):
        return False
    if sign_at(row, k) is Sign.SUB:
        return True
    phrase = sign_at(row, k) in (Sign.PREP, Sign.DATE) or (
        sign_at(row, k) is Sign.THING and is_measure(row, k)
    )
    return phrase and not any(
        piece.sign in _TOLD_OF and not governed(row, j) for j, piece in enumerate(row[k:closing], k)
    )


def _told_of_behind(row: Row, start: int) -> int | None:
    """« Limogé mardi : X … », « Limogé vendredi, rappelé mercredi : la folle semaine de X »."""
    if sign_at(row, start) in _TOLD_OF:
        return start
    if row[0].verb is None or any(piece.verb is not None for piece in row[start:]):
        return None
    named = [k for k in range(start, len(row)) if row[k].people]
    return named[0] if len(named) == 1 and row[named[0] - 1].word in ("de", "d'") else None


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
    return near[0] if beside & _TASKS or _falls_to(row, near[0] - 1) else None


def _falls_to(row: Row, at: int) -> bool:
    """« À X, désormais, de piloter la recherche », « il revient à X de diriger … », « c'est à X de … »."""
    if not at or row[at - 1].sign in (Sign.COLON, Sign.STOP):
        return True
    verb = verb_at(row, at - 1)
    return verb is not None and verb.finite and verb.lemma in _FALLING


_FALLING = words("être revenir incomber appartenir échoir")


_CHOOSING = words("choisir désigner nommer mandater missionner")
_HIRING = _CHOOSING | HIRING | {"débaucher"}
_SOMEBODY = frozenset({Sign.PEOPLE, Sign.POST})


def chosen_for(row: Row, parent: int, at: int) -> int | None:
    """« Y a choisi X pour diriger Z »: who is chosen does it, and not who chooses."""
    verb = verb_at(row, parent)
    if verb is None or verb.lemma not in _HIRING:
        return None
    near = range(parent + 1, at - 1)
    return next((k for k in near if row[k].sign in _SOMEBODY and not governed(row, k)), None)


_VERGES = ("point", "passe")


def _before_verge(row: Row, k: int) -> int | None:
    """Who stands before « sur le point », « en passe »."""
    while k >= 0 and (row[k].sign in (Sign.PREP, Sign.COMMA, Sign.CLOSE) or row[k].sign is Sign.WORD):
        k -= 1
    return k if k >= 0 and row[k].people and not governed(row, k) else None


def decided(row: Row, at: int) -> int | None:
    """« la décision de X de quitter Y »: whose decision it is."""
    if at < 4 or row[at - 1].word not in ("de", "d'"):
        return None
    if row[at - 2].word in _VERGES and (told := _before_verge(row, at - 3)) is not None:
        return told  # « X, sur le point de partir »
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
            named = verb.lemma == "être" or (verb.reflexive and verb.lemma in ("appeler", "nommer"))
            return k + 1 if named and row[k + 1].people else None
    return None


def named_behind(row: Row, at: int) -> int | None:
    """« a vu s'en aller X et Y », « a vu claquer la porte X »: the people behind an infinitive."""
    for k in range(at + 1, min(at + 4, len(row))):
        if row[k].people:
            return k
        if row[k].sign not in (Sign.THING, Sign.WORD, Sign.DATE, Sign.COMMA):
            return None
    return None


def seen_doing(row: Row, at: int) -> int | None:
    """« L'année a vu X démissionner, Y partir et Z s'en aller », « vit le conseil renvoyer puis rappeler X »:
    who stands before each infinitive, or before the one that it is joined to."""
    if sign_at(row, at - 1) is Sign.AND:
        before = next((k for k in range(at - 2, 0, -1) if row[k].verb is not None), at)
        joined = verb_at(row, before)
        doing = joined is not None and joined.tense is Tense.INFINITIVE
        return seen_doing(row, before) if doing and before < at else None
    if at < 2 or sign_at(row, at - 1) not in _DOERS or governed(row, at - 1):
        return None
    for k in range(at - 2, -1, -1):
        verb = row[k].verb
        if verb is not None and verb.finite:
            return at - 1 if verb.lemma == "voir" else None
        if row[k].sign in WALLS or row[k].sign in (Sign.REL, Sign.SUB):
            return None
    return None


_DOERS = _SOMEBODY | {Sign.THING, Sign.ORG}


def speaker_of(row: Row, at: int) -> int | None:
    """« les mots de X en quittant Y », « ce qu'a dit X en partant »: who stands right before the gerund."""
    k = at - 1
    if k < 1 or not row[k].people:
        return None
    before = row[k - 1].verb
    said = before is not None and before.finite
    worded = k > 1 and row[k - 1].word in ("de", "d'") and row[k - 2].sign is Sign.THING
    return k if said or worded else None


def past_complements(row: Row, at: int) -> tuple[int, bool]:
    """Left of a participle, over what is governed and in brackets; True where the one told of is governed."""
    i = at - 1
    while i >= 0 and (row[i].sign in _STEPPED_OVER or governed(row, i)):
        if row[i].sign is Sign.CLOSE:  # « (San Francisco) Congédié vendredi, X … »
            i = open_before(row, i) - 1
            continue
        if row[i].sign in (Sign.PEOPLE, Sign.POST) and governed(row, i) and _agrees(row, i, at):
            return i, True
        i -= 1
    return i, False


_STEPPED_OVER = frozenset({Sign.DATE, Sign.WORD, Sign.CLOSE, Sign.OPEN, Sign.PREP})


def _agrees(row: Row, i: int, at: int) -> bool:
    """« Deux chercheurs proches de X chassés de Y »: several are told of, and X is one."""
    verb = row[at].verb
    one = len(row[i].people) == 1 and not (i and row[i - 1].sign is Sign.AND)
    return not (one and verb is not None and verb.plural and _several(row[:i]))


def _several(row: Row) -> bool:
    """Somebody of a plural before."""
    return any(piece.role is not None and piece.role.plural for piece in row)
