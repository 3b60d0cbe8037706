"""Whose a post was before, told beside it: « le poste qu'occupait Y », « laissé vacant par Y »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, change_told, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import AIDES, CHARGES_LEFT, HEIRS
from bot.matcher.modality.questions import asks
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.names.name import Identity
from bot.matcher.syntax.offices import Post
from bot.matcher.syntax.pieces import Member, Piece, Sign

_HOLDING = words(
    """
    occuper exercer assurer assumer tenir détenir diriger piloter quitter libérer laisser abandonner céder
    chapeauter superviser
    """
)
_PRESENTING = words("ce c' sera est serait il s' agit de d'")
_MEANWHILE = words("tandis alors pendant")
_FAR = 14  # pieces behind the post


def whom_they_served(seen: Arguments, at: int, heirs: Sequence[Member]) -> Identity | None:
    """« L'adjoint de Y, X, lui succède », « X, le bras droit de Y, prend sa place »: Y, told before *at*."""
    row = seen.pieces[:at]
    for k in range(len(row) - 2):
        served = row[k + 2].people
        roles = (row[k].role, *(role for member in row[k].people[-1:] for role in member.roles[-1:]))
        serves = any(role is not None and role.head in _SERVING and not role.owned for role in roles)
        if serves and row[k + 1].word in OF and len(served) == 1 and served[0] not in heirs:
            return served[0].identity
    return None


_SERVING = AIDES | words("bras dauphin dauphine")


def held_before(seen: Arguments, post: Post | None) -> Identity | None:
    """Who had the post, by a relative clause or a participle behind it."""
    if post is None:
        return None
    tokens = seen.line.tokens
    start = next(
        (k for k, p in enumerate(seen.pieces) if tokens[p.last - 1].end >= post.span.end), len(seen.pieces)
    )
    for k, piece in enumerate(seen.pieces[start : start + _FAR], start):
        if piece.sign is Sign.STOP or (k and seen.pieces[k - 1].word in _MEANWHILE):
            return None  # « est promu directeur, tandis que Y abandonne Z »
        holder: tuple[Member, ...] = ()
        if piece.sign is Sign.SUB and piece.word in ("que", "qu'"):
            holder = _of_relative(seen, k)
        elif piece.verb is not None and piece.verb.tense is Tense.PARTICIPLE and piece.verb.lemma in _HOLDING:
            by = (c.at for c in seen.reader.read(k).complements if c.word == "par")
            holder = next((seen.people(at) for at in by), ())
        if holder:
            return holder[0].identity
    return None


def held_meanwhile(seen: Arguments, at: int) -> Identity | None:
    """« retrouve ses fonctions, que Y assurait par intérim »: Y, behind the verb at *at*."""
    for k in range(at + 1, len(seen.pieces) - 2):
        if seen.pieces[k].sign is Sign.SUB and seen.pieces[k].word in ("que", "qu'"):
            holder = _of_relative(seen, k)
            verbs = (piece.verb for piece in seen.pieces[k + 1 : k + 4] if piece.verb is not None)
            lasting = next((verb.tense is Tense.IMPERFECT for verb in verbs), False)
            return holder[0].identity if holder and lasting else None
    return None


def duties_of(seen: Arguments, start: int) -> Identity | None:
    """« reprend une partie des attributions de Y », « hérite du bureau de Y »: Y."""
    for k in range(start, len(seen.pieces) - 2):
        piece, link, owner = seen.pieces[k : k + 3]
        if piece.verb is not None or piece.sign in (Sign.STOP, Sign.COLON, Sign.REL, Sign.SUB):
            return None
        if piece.word in _PASSED_ON and link.word in ("de", "d'") and len(owner.people) == 1:
            return owner.people[0].identity
    return None


_PASSED_ON = CHARGES_LEFT | words("bureau antenne filiale")


def _of_relative(seen: Arguments, k: int) -> tuple[Member, ...]:
    """« qu'occupait Y », « que Y n'aura exercé que deux jours »; not « … et que Y dirigera Z »."""
    if seen.pieces[k - 1].sign is Sign.AND:
        return ()
    verb_at = next((j for j in range(k + 1, min(k + 4, len(seen.pieces))) if seen.pieces[j].verb), None)
    verb = seen.pieces[verb_at].verb if verb_at is not None else None
    if verb_at is None or verb is None or verb.lemma not in _HOLDING or verb.direct:
        return ()  # « …, que Y le quittait »: a sentence of its own
    beside = (*range(k + 1, verb_at), *range(verb_at + 1, min(verb_at + 2, len(seen.pieces))))
    return next((seen.people(j) for j in beside if seen.pieces[j].people), ())


def heirs_named(seen: Arguments) -> Iterator[Change]:
    """« Le nom de son successeur est connu : ce sera X », « a trouvé un remplaçant à Y : X »."""
    if asks(seen.line):
        return
    yield from _answered(seen)
    yield from _had_for_heir(seen)
    for at, piece in enumerate(seen.pieces):
        if piece.people:
            yield from _apposed(seen, at, piece)
        role = piece.role
        if role is None or role.head not in HEIRS or role.former or role.plural:
            continue
        named = _after_colon(seen, at)
        if named is None:
            continue
        former = _owner(seen, at)
        for heir in seen.pieces[named].people[:1]:
            counterpart = next((m.identity for m in former if m.identity != heir.identity), None)
            yield verbless_change(
                seen,
                heir,
                Act.SUCCEED,
                named,
                role.head,
                over=(piece.first, seen.pieces[named].last),
                counterpart=counterpart,
            )


def _apposed(seen: Arguments, at: int, piece: Piece) -> Iterator[Change]:
    """« Son successeur, X, salue … », « X, sa remplaçante, … »: who has followed somebody told of."""
    if len(piece.people) != 1 or seen.exits or seen.ousts:
        return
    heir = piece.people[0]
    role = next((r for r in heir.roles if r.head in HEIRS and r.owned and not r.former), None)
    if role is None:
        return
    former = seen.antecedents(at)
    counterpart = next((m.identity for m in former if m.identity != heir.identity), None)
    if counterpart is not None:
        yield verbless_change(seen, heir, Act.SUCCEED, at, role.head, counterpart=counterpart, noun=True)


def _had_for_heir(seen: Arguments) -> Iterator[Change]:
    """« Y aura pour successeur X », « elle a pour remplaçante X »: whom they are followed by."""
    for at, verb in seen.line.verbs if not HEIRS.isdisjoint(seen.line.words) else ():
        link, heir, who = (seen.pieces[at + 1 : at + 4] + (None,) * 3)[:3]
        if verb.lemma != "avoir" or link is None or heir is None or who is None or link.word != "pour":
            continue
        named = seen.line.tokens[heir.last - 1].fold
        if named not in HEIRS or len(who.people) != 1 or verb.negated:
            continue
        clause = seen.reader.read(at)
        former = next((m.identity for m in seen.subject(clause)), None)
        for member in seen.people(at + 3) if former is not None else ():
            truth = truth_of(seen.reader, clause)
            yield change_told(seen, member, Act.SUCCEED, clause, truth, counterpart=former)


def _answered(seen: Arguments) -> Iterator[Change]:
    """« Qui pour succéder à Y ? La maison a tranché : ce sera X »."""
    before = seen.before
    named = _after_colon(seen, 0) if before is not None and asks(before) else None
    if before is None or named is None:
        return
    former = next(
        (
            before.pieces[k + 1].people
            for k, piece in enumerate(before.pieces[:-1])
            if piece.word == "remplacement" and before.pieces[k + 1].people
        ),
        (),
    )
    for heir in seen.pieces[named].people[:1] if former else ():
        yield verbless_change(seen, heir, Act.SUCCEED, named, "remplacement", counterpart=former[0].identity)


def _after_colon(seen: Arguments, at: int) -> int | None:
    """The name behind the colon of the sentence, or behind « il s'agit de »."""
    colon = next((k for k in range(at, len(seen.pieces)) if seen.pieces[k].sign is Sign.COLON), None)
    if colon is None or any(p.sign is Sign.STOP for p in seen.pieces[at:colon]):
        return None
    for k in range(colon + 1, min(colon + 5, len(seen.pieces))):  # « il s'agit de X »
        piece = seen.pieces[k]
        if piece.people:
            following = seen.pieces[k + 1].verb if k + 1 < len(seen.pieces) else None
            return None if following is not None and following.finite else k
        if not {token.fold for token in seen.line.tokens[piece.first : piece.last]} <= _PRESENTING:
            return None
    return None


def _owner(seen: Arguments, at: int) -> tuple[Member, ...]:
    """Whose heir it is: « le successeur de Y », « un remplaçant à Y », « son successeur »."""
    row = seen.pieces[at + 1 : at + 3]
    if len(row) == 2 and row[0].word in ("de", "d'", "a") and row[1].people:
        return seen.people(at + 2)
    return seen.antecedents(at)
