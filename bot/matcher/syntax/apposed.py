"""Subjects with something beside them: appositions, others who go along, a measure of time."""

from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF, THE
from bot.matcher.syntax.pieces import Piece, Sign
from bot.matcher.syntax.rows import JOINTS, NOMINAL, OPENERS, WALLS, Row, governed, is_measure

_APPOSED = (Sign.THING, Sign.POST)


def whole(row: Row, i: int, verb: VerbGroup) -> int:
    """« X, fondateur d'Y et ancien de Z, s'en va »: the name is the subject, not its last post."""
    if verb.plural and (first := _with_others(row, i)) is not None:
        return first
    pair = row[i].sign is Sign.POST and i > 1 and row[i - 1].sign is Sign.AND
    return i - 2 if pair and not verb.plural and row[i - 2].people else i


def _with_others(row: Row, i: int) -> int | None:
    """« X et deux de ses adjoints s'en vont »: X, the only one who is named."""
    others = row[i].sign in (Sign.POST, Sign.THING) and i > 1 and row[i - 1].sign is Sign.AND
    k = _before_aside(row, i - 2) if others else 0
    if not others or not row[k].people or governed(row, k) or _set_apart(row, k, i):
        return None
    return k


def _set_apart(row: Row, k: int, i: int) -> bool:
    """« Deux femmes quittent Y, X et Z, et deux hommes y entrent »: X and Z, who are those women."""
    shut = row[i - 2].sign is Sign.COMMA and k > 1 and row[k - 1].sign is Sign.COMMA
    return shut and any(piece.verb is not None and piece.verb.finite for piece in row[: k - 1])


def _before_aside(row: Row, k: int) -> int:
    """« X, le patron polonais, et son équipe »: X, where *k* is the comma before « et »."""
    if row[k].sign is not Sign.COMMA:
        return k
    first = k - 1
    while first > 0 and row[first].sign in (Sign.POST, Sign.THING, Sign.WORD, Sign.PREP, Sign.ORG):
        first -= 1
    return first - 1 if first > 0 and row[first].sign is Sign.COMMA else max(first, 0)


def named_by(row: Row, at: int) -> int:
    """« remplacée par X, une avocate passée par Z »: X, whom the post at *at* calls so; else what stands
    there."""
    role = row[at].role
    called = role is not None and role.determined and not (role.definite or role.owned)
    behind = at > 1 and row[at - 1].sign is Sign.COMMA and len(row[at - 2].people) == 1
    return at - 2 if called and behind else at


def apposed_subject(row: Row, at: int) -> int | None:
    """« X, l'un de ses premiers soutiens, claque … »: the name before what stands between commas."""
    if at < 3 or row[at - 1].sign is not Sign.COMMA:
        return None
    if (called := called_at_length(row, at)) is not None:
        return called
    for i in range(at - 2, 0, -1):
        piece = row[i]
        if piece.sign in WALLS:
            return None
        if piece.word == "dont" and row[i + 1].people:
            told = any(p.verb is not None and p.verb.finite for p in row[i + 2 : at - 1])
            return None if told else i + 1  # « cinq membres, dont X et Y, ont … »
        before = row[i - 1]
        if piece.sign is Sign.AND and _also_called(row, i, at):
            return i - 1
        if piece.sign is Sign.COMMA and (called := _qualified(row, i, at)) is not None:
            return called
        described = piece.word in _QUE and bool(before.people)  # « X, l'homme que l'on …, a … »
        if not (piece.sign in _BEHIND_NAMES or described):
            continue
        named = before.sign in _NAMING or before.word.startswith("ordinal")
        opened = row[i + 1].sign is Sign.REL or row[i + 1].word in _QUE
        named = named or (before.sign is Sign.PRONOUN and opened)  # « Celle-ci, qui … », « …, que l'on … »
        named = named or _measured(row, i, at)
        if not named:
            continue
        if not governed(row, i - 1) and _aside(row, i, at - 1) and not _told_in_passing(row, i - 1):
            return _named_beside(row, i - 1, at)
    return None


def _measured(row: Row, comma: int, at: int) -> bool:
    """« Son équipe, une centaine de personnes, est reprise par X »: a thing, and things beside it."""
    return comma == 1 and all(piece.sign in _THINGS for k, piece in enumerate(row[: at - 1]) if k != comma)


_THINGS = frozenset({Sign.THING, Sign.PREP, Sign.WORD})


def _named_beside(row: Row, i: int, at: int) -> int:
    """« Une figure du laboratoire, l'ingénieure X, s'en va »: X, whom the post at *i* only calls."""
    beside = i + 2 if i + 4 == at and row[i].sign is Sign.POST else i
    return beside if len(row[beside].people) == 1 else i


_QUE = ("que", "qu'")
_BEHIND_NAMES = frozenset({Sign.COMMA, Sign.REL})
_NAMING = frozenset({Sign.PEOPLE, Sign.POST, Sign.ORG})


def _qualified(row: Row, comma: int, at: int) -> int | None:
    """« Le chercheur néerlandais, l'un des fondateurs d'Y, l'a annoncé »: by noun and adjective."""
    k = comma - 1
    while k > 0 and row[k].sign is Sign.WORD:
        k -= 1
    opens = k < comma - 1 and row[k].sign is Sign.POST and (not k or row[k - 1].sign in WALLS)
    return k if opens and _aside(row, comma, at - 1) else None


def _told_in_passing(row: Row, i: int) -> bool:
    """« X, qui a quitté Y, où il était directeur, fonde Z »: Y is the object of the relative clause of X."""
    k = i - 1
    while k > 0 and row[k].sign in (Sign.DATE, Sign.WORD):
        k -= 1
    verb = row[k].verb
    of_x = k > 2 and row[k - 1].word == "qui" and row[k - 2].sign is Sign.COMMA and bool(row[k - 3].people)
    return row[i].sign is Sign.ORG and verb is not None and verb.finite and of_x


def called_at_length(row: Row, at: int, *, several: bool = False) -> int | None:
    """« X, conseillère pour la préparation à l'IA, s'en va »: a post that the name only begins.

    So do those of « X et Y, chercheurs dans la sûreté et le raisonnement, sont partis ». *several*: or one
    that the last name of a list begins, as in « X et Y, chercheuse à Z, entrée en 2021 ». In « confiée à X,
    professeur à Z, nommé mardi » X is not the subject of the sentence, but is who was named.
    """
    verb = row[at].verb
    plural = verb is not None and verb.finite and verb.plural
    for i in range(at - 2, -1, -1):
        if i > 1 and row[i].people and row[i - 1].word in OF and _calls(row[i - 2]):
            continue  # « X, professeur à Z et ancien conseiller de W, s'en va »
        if _second_calling(row, i):
            continue
        if row[i].people:
            as_many = several or (len(row[i].people) > 1 if plural else len(row[i].people) == 1)
            aside = verb is not None and not verb.finite and row[i - 1].word not in OF
            alone = i < at - 2 and as_many and (aside or not governed(row, i))
            behind = row[i].people[-1].roles and row[i].last > row[i].people[-1].last
            return i if alone and behind else None
        if row[i].sign not in _ON and not (row[i].sign is Sign.AND and row[i + 1].sign is Sign.THING):
            return None
    return None


def _second_calling(row: Row, i: int) -> bool:
    """« X, professeur à Z et ancien conseiller »: a further post, which no article makes somebody else."""
    at = i if row[i].sign is Sign.POST else i + 1
    role = row[at].role
    joined = row[at - 1].sign is Sign.AND and i in (at, at - 1)
    return joined and role is not None and not (role.determined or role.plural)


def _calls(piece: Piece) -> bool:
    """A post, alone or taken in by the name that it calls."""
    return piece.sign is Sign.POST or bool(piece.people and piece.people[-1].roles)


_ON = frozenset({Sign.PREP, Sign.WORD, Sign.THING, Sign.DATE})  # « le succès de l'hiver »


def _also_called(row: Row, i: int, at: int) -> bool:
    """« X, vice-présidente d'Y et mère de trois brevets, s'en va »: a second noun for X, with no article."""
    verb, between = row[at].verb, row[i + 1 : at - 1]
    alone = len(row[i - 1].people) == 1 and not governed(row, i - 1) and not (verb and verb.plural)
    bare = bool(between) and between[0].sign is Sign.WORD
    return alone and bare and not any(piece.people or piece.verb is not None for piece in between)


def _aside(row: Row, first: int, last: int) -> bool:
    """What stands in between has no finite verb but in a relative or subordinate clause."""
    opened = False
    for piece in row[first:last]:
        opened = opened or piece.sign in OPENERS
        if piece.verb is not None and piece.verb.finite and not opened:
            return False
    return True


def before_apposition(row: Row, i: int) -> int | None:
    """« X, l'un des cerveaux du laboratoire, revenu en mai »: the name before what stands between commas."""
    if (close := _close_to(row, i)) is not None:
        return close
    if i > 1 and row[i].sign is Sign.POST and row[i - 1].word == ":" and row[i - 2].people:
        return i - 2  # « X : directeur général, limogé en mai »
    k = i
    while k > 2 and (governed(row, k) or row[k].sign in (Sign.PREP, Sign.WORD, Sign.QUOTE)):
        k -= 1
    if k > 3 and row[k - 1].sign is Sign.QUOTE:
        k -= 2
    nicknamed = row[k].word in THE and row[k + 1].sign is Sign.QUOTE  # « X, le « génie » de Z, limogé »
    apposed = 1 < k <= i and (row[k].sign in _APPOSED or nicknamed) and row[k - 1].sign is Sign.COMMA
    given = k > 2 and row[k - 3].word == "a"  # « cède la sûreté à X, le RSSI débauché de Z »
    doubtful = row[k].sign is Sign.POST and governed(row, k - 2) and not given
    shared_out = bool(row[i].people) and given and row[i - 1].word == "a"  # « la sûreté à X, les ventes à Y »
    if not apposed or not row[k - 2].people or doubtful or shared_out:
        return None  # « l'adjoint de Y, le directeur technique, qui … »: who knows
    return k - 2


def _close_to(row: Row, i: int) -> int | None:
    """« X, très proche de Y, limogé », « la chanson, trop proche de Y, retirée »: X, the song; not Y."""
    k = i - 2
    if k < 2 or not row[i].people or not governed(row, i) or row[k].word not in _CLOSE:
        return None
    while k > 1 and row[k].sign is Sign.WORD:
        k -= 1
    if row[k].sign is not Sign.COMMA:
        return None
    k -= 1
    while k > 1 and governed(row, k):
        k -= 2
    return k


_CLOSE = words(
    "proche proches fidele fideles semblable semblables identique hostile hostiles favorable comparable"
)


def past_measure(row: Row, at: int | None) -> int | None:
    """« X, quatre années passées à tester Y avant d'en partir »: who spent them."""
    measured = at is not None and at > 1 and row[at].sign is Sign.THING and is_measure(row, at)
    return at - 2 if at is not None and measured and row[at - 2].people else at


def only_relative(row: Row, opener: int, i: int, at: int) -> bool:
    """« L'équipe qu'elle dirigeait a perdu X »: no comma behind the verb at *i*."""
    relative = (
        row[opener].word in ("que", "qu'", "dont", "qui") and opener > 0 and row[opener - 1].sign in NOMINAL
    )
    bare = opener < 2 or row[opener - 2].sign in WALLS or row[opener - 2].sign in _BEFORE_SUBJECT
    return relative and bare and not any(piece.sign in _JOINING for piece in row[i + 1 : at])


_BEFORE_SUBJECT = frozenset({Sign.COMMA, Sign.AND, Sign.WORD, Sign.QUOTE})
_JOINING = JOINTS | OPENERS


def behind_quoted_name(row: Row, i: int) -> int | None:
    """« X, la « dame de fer » promue directrice »: X, past what they are called in quotation marks."""
    k = i
    if k < _QUOTED_ASIDE or row[k].sign is not Sign.QUOTE:
        return None
    k -= 1
    while k and row[k].quoted:
        k -= 1
    k -= 1
    while k > 0 and row[k].sign in (Sign.WORD, Sign.THING) and row[k].word in ("le", "la", "l'"):
        k -= 1
    return k - 1 if k > 0 and row[k].sign is Sign.COMMA and row[k - 1].people else None


_QUOTED_ASIDE = 4  # pieces: a name, a comma, and something between quotation marks
