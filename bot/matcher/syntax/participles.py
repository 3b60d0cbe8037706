"""Of whom a participle tells: « Recruté en 2022, X … », « X parti, Y prend la recherche », « X en partant ».

What ``subjects`` asks of the row: what follows the participle, what stands right before it."""

import itertools

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.leads import led_to
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.rows import WALLS, Row, governed, is_measure, open_before, sign_at, verb_at

_TOLD_OF = frozenset({Sign.PEOPLE, Sign.POST, Sign.PRONOUN})


def subject_ahead(row: Row, at: int) -> int | None:
    """The subject of the main clause that follows an opening participle or infinitive."""
    for k in itertools.filterfalse(lambda k: _sets_off_remark(row, k), range(at + 1, len(row))):
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


def told_before_colon(row: Row, at: int) -> int | None:
    """« Le parcours de X est sinueux : parti en 2017, revenu en 2021 »: X, whom nothing behind it names."""
    colon = next((k for k in range(at - 1, 0, -1) if row[k].sign is Sign.COLON), 0)
    opens = verb_at(row, colon + 1) if colon else None
    if opens is None or opens.tense is not Tense.PARTICIPLE or subject_ahead(row, at) is not None:
        return None
    if any(
        piece.sign in _TOLD_OF or (piece.verb is not None and piece.verb.finite) for piece in row[colon:at]
    ):
        return None
    if not any(piece.verb is not None and piece.verb.finite for piece in row[:colon]):
        return None
    whose = whose_course(row)
    return whose if row[whose].sign in _TOLD_OF and len(row[whose].people) < 2 else None


def told_behind_lead(row: Row, at: int, verb: VerbGroup) -> int | None:
    """« Signe des temps, arrivé en 2021, X … », « On apprend que, partie en mai, X … »: X, and not what leads
    into the sentence."""
    return subject_ahead(row, at) if verb.lemma in _COMING_OR_GOING and led_to(row, at) else None


def whose_course(row: Row) -> int:
    """The position of X in « Le parcours de X est sinueux », « Le nom de X circule »; 0 otherwise."""
    return 2 if len(row) > 2 and row[0].word in _COURSES and row[1].word in OF else 0


_COURSES = words("cas parcours trajectoire histoire carriere relation chemin itineraire cursus trajet nom")


def _sets_off_remark(row: Row, k: int) -> bool:
    """« Chassé pour avoir, dit-on, trop parlé, X … »: a comma before or behind what somebody puts in."""
    said = next((j for j in (k + 1, k - 1) if j > 0 and (v := verb_at(row, j)) is not None and v.subject), 0)
    return row[k].sign is Sign.COMMA and said > 0 and sign_at(row, 2 * said - k) is Sign.COMMA


def stands_apart(row: Row) -> bool:
    """« X parti, Y prend la recherche », « La patronne des ventes congédiée, Y parle de fuites »: a name or a
    post and its participle, and somebody else behind the comma."""
    if len(row) < _ABSOLUTE or row[2].sign is not Sign.COMMA:
        return False
    if len(row[0].people) != 1 and not (
        row[0].sign is Sign.POST and row[0].role is not None and row[0].role.definite
    ):
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
            return (i - 2 if _somebody_of(row, i) else i), True
        i -= 1
    return i, False


def _somebody_of(row: Row, i: int) -> bool:
    """« une adjointe de X nommée aux ventes », « Y, ancien conseiller de X arrivé en mai »: not X."""
    if i > 1 and row[i - 1].word in OF and row[i - 2].people:
        return bool(row[i - 2].people[-1].roles)
    role = row[i - 2].role if i > 1 and row[i - 1].word in OF else None
    return role is not None and not role.definite


_STEPPED_OVER = frozenset({Sign.DATE, Sign.WORD, Sign.CLOSE, Sign.OPEN, Sign.PREP})


def _agrees(row: Row, i: int, at: int) -> bool:
    """« Deux chercheurs proches de X chassés de Y »: several are told of, and X is one."""
    verb = row[at].verb
    one = len(row[i].people) == 1 and not (i and row[i - 1].sign is Sign.AND)
    return not (one and verb is not None and verb.plural and _several(row[:i]))


def _several(row: Row) -> bool:
    """Somebody of a plural before."""
    return any(piece.role is not None and piece.role.plural for piece in row)


def opens_sentence(row: Row, i: int) -> bool:
    """« Dans le témoignage recueilli en mai, X … »: what opens the sentence is what was taken, and not X."""
    if i < 1 or row[i - 1].word not in _OPENING or row[i].word in _IDIOMS:
        return False
    return i == 1 or row[i - 2].sign in (*WALLS, Sign.COMMA, Sign.QUOTE)


_OPENING = words("dans d' de selon sur pour avec a")
_IDIOMS = words("epoque heure instant moment fois temps origine tour interne cote suite fond jamais peine")


def in_charge(row: Row, at: int) -> bool:
    """« l'équipe chargée de la sûreté »: what somebody looks after, and nothing that is told."""
    verb = verb_at(row, at)
    return verb is not None and verb.lemma == "charger"


def once_of(row: Row, i: int) -> bool:
    """« L'ancienne collaboratrice de X, partie en mai »: of whom is told, not X."""
    if i < 2 or not row[i].people or row[i - 1].word not in ("de", "d'"):
        return False
    if row[i - 2].people:
        return bool(row[i - 2].people[-1].roles)  # « X, conseiller de Y, arrivé en mai »: X
    role = row[i - 2].role
    return role is not None and role.former


def who_that_is(row: Row, at: int, subject: int | None) -> int | None:
    """« L'autre fondateur parti ce jour-là, X, … »: the name that closes what is said of the *subject*; and
    « Ingénieure partie en mai, X revient »: X, whom the post that opens the sentence only calls."""
    if subject is None or subject != at - 1 or row[subject].sign is not Sign.POST:
        return subject
    for k in range(at + 1, min(at + _SAID, len(row) - 1)):
        if row[k].sign is Sign.COMMA:
            alone = len(row[k + 1].people) == 1
            alone = alone and (sign_at(row, k + 2) in (Sign.COMMA, Sign.STOP, None) or _called_so(row, at, k))
            return k + 1 if alone else subject
        if row[k].sign in WALLS or row[k].verb or row[k].people:
            break
    return subject


_SAID = 7  # pieces behind a participle


def _called_so(row: Row, at: int, comma: int) -> bool:
    """« Ingénieure partie en mai, X revient », not « Patron parti mardi, X prend les rênes »: two people."""
    told, opening, verb = row[at].verb, row[0].role, verb_at(row, comma + 2)
    if told is None or opening is None or verb is None or at != 1 or comma == at + 1:
        return False
    then = _AFTERWARDS | (_LEAVING if told.lemma in _COMING else frozenset())
    bare = not (opening.determined or opening.plural)
    return bare and verb.lemma in then and not verb.direct and not verb.passive


_AFTERWARDS = words(
    "revenir retrouver réintégrer regagner rejoindre rallier intégrer fonder cofonder lancer lever"
)
_COMING = words("arriver entrer venir recruter embaucher débaucher engager nommer promouvoir")
_LEAVING = words("quitter partir démissionner") | {"en aller"}
_COMING_OR_GOING = (
    _COMING
    | _LEAVING
    | words(
        """
        revenir passer rentrer sortir réintégrer rappeler élire coopter limoger licencier congédier renvoyer
        remercier virer évincer écarter débarquer chasser remplacer
        """
    )
)


def heads_a_row(row: Row, at: int) -> bool:
    """« X promu, Z écartée : Y change de tête », « Y change de tête : X promu, Z écartée »: whether the
    participle at *at* opens the line so, or goes on with such a row."""
    begins = max((k + 1 for k, piece in enumerate(row[:at]) if piece.sign is Sign.COLON), default=0)
    told = row[begins : at + 1]
    pairs = all(
        piece.sign is _IN_A_ROW[k % 3] and (piece.verb is None or piece.verb.tense is Tense.PARTICIPLE)
        for k, piece in enumerate(told)
    )
    return pairs and len(told) % 3 == 2 and (at == 1 or len(told) > 2)


_IN_A_ROW = (Sign.PEOPLE, Sign.VERB, Sign.COMMA)
