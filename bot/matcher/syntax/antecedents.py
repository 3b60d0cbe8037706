"""Of what a relative clause is told."""

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.apposed import before_apposition, named_by
from bot.matcher.syntax.attachment import opener_of
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.rows import NOMINAL, WALLS, Row, governed, open_before, sign_at


def owner_of_relative(row: Row, i: int) -> int | None:
    """« Celle qui dirigeait la recherche s'en va »: the noun at *i* is told of within the relative clause."""
    if (told := _told_behind_que(row, i)) is not None:
        return told
    if row[i].sign not in (Sign.THING, Sign.ORG):
        return None
    for k in range(i - 1, 1, -1):
        verb = row[k].verb
        if verb is not None and verb.finite:
            opens = row[k - 1].word == "qui" and row[k - 1].sign is Sign.REL
            owner = k - 2 if row[k - 2].sign is not Sign.COMMA else k - 3
            theirs = owner > 1 and row[owner].sign is Sign.THING and row[owner - 1].sign is Sign.AND
            led = theirs and row[owner - 2].sign is Sign.PEOPLE  # « X et ses deux compères, qui …, »
            named = owner >= 0 and row[owner].sign in (Sign.PRONOUN, Sign.PEOPLE, Sign.POST)
            apart = row[i].sign is Sign.ORG and row[k - 2].sign is Sign.COMMA
            return owner if opens and (named or led) and not apart else None
        if row[k].sign not in (Sign.PREP, Sign.THING, Sign.ORG, Sign.WORD, Sign.DATE):
            return None
    return None


def in_relative(row: Row, i: int) -> int | None:
    """« X, qui remplaçait Y, la directrice, s'en va »: X, of whom the clause tells that has Y at *i*."""
    k = i - 1
    while k > 0 and row[k].sign in _BESIDE_OBJECT:
        k -= 1
    verb = row[k].verb
    if (
        k < 3
        or verb is None
        or not verb.finite
        or row[k - 1].word != "qui"
        or row[k - 2].sign is not Sign.COMMA
    ):
        return None
    return antecedent(row, k - 1)


_BESIDE_OBJECT = frozenset({Sign.WORD, Sign.DATE, Sign.PREP})


def _told_behind_que(row: Row, i: int) -> int | None:
    """« La recherche, que dirige X, sera la dernière à partir »: what « que » stands for, and not X."""
    verb = row[i - 1].verb if i > 2 else None
    if verb is None or not verb.finite or row[i - 2].word not in ("que", "qu'"):
        return None
    apart = row[i - 3].sign is Sign.COMMA
    owner = i - 4 if apart else i - 3
    if owner < 0 or row[owner].sign not in NOMINAL or apart != (sign_at(row, i + 1) is Sign.COMMA):
        return None
    while owner > 1 and row[owner - 1].word in OF:
        owner -= 2  # « l'équipe de recherche, que dirige X, »
    return owner if row[owner].sign in NOMINAL and not governed(row, owner) else None


def antecedent(row: Row, i: int) -> int | None:
    """What « qui » at *i* stands for: the name, post or thing right before it."""
    told = _cleft(row, i) if row[i - 1].sign is Sign.COMMA else _relative_before(row, i)
    told = _one_of_those(row, i) if told is None else told
    if told is not None:
        return told
    if row[i - 1].sign is Sign.COMMA and (apposed := before_apposition(row, i - 2)) is not None:
        return apposed
    k = i - 1
    fallback: int | None = None
    while k >= 0 and i - k < 12:
        piece = row[k]
        if piece.sign in (Sign.PEOPLE, Sign.POST, Sign.PRONOUN):
            return named_by(row, k)
        if piece.sign is Sign.THING and k > 1 and row[k - 1].sign is Sign.COMMA and row[k - 2].people:
            return k - 2  # « X, son fidèle second, qui … »
        if piece.sign in (Sign.ORG, Sign.THING, Sign.ACTION):
            if not governed(row, k):
                return k if fallback is None or piece.sign is not Sign.ORG else fallback
            fallback = k if fallback is None else fallback
        aside = piece.verb is not None and piece.verb.tense is Tense.PARTICIPLE
        opens = k - 1 if aside and k > 1 and row[k - 1].sign in (Sign.WORD, Sign.DATE) else k
        if aside and opens and row[opens - 1].sign is Sign.COMMA:
            fallback, k = None, opens - 1  # « X, venu de Z, qui … », « X, jusqu'ici chargé de Z, qui … »
            continue
        if piece.sign is Sign.CLOSE:  # « X – une surprise –, qui … »
            k = open_before(row, k) - 1
            continue
        if piece.sign in WALLS or piece.sign is Sign.VERB:
            return _past_relative(row, k, i) if piece.sign is Sign.VERB and fallback is None else fallback
        if piece.sign is Sign.WORD and piece.word in ("ceux", "celui", "celle", "celles"):
            return k
        k -= 1
    return fallback


def _one_of_those(row: Row, i: int) -> int | None:
    """« X, l'un de ceux qui ont quitté Y »: X; the names of others are not told."""
    if row[i - 1].word not in ("ceux", "celles"):
        return None
    comma = next((k for k in range(i - 2, max(0, i - 6), -1) if row[k].sign is Sign.COMMA), 0)
    called = [piece.word for piece in row[comma + 1 : i - 1]]
    return comma - 1 if comma and row[comma - 1].people and called == ["l'", "de"] else None


def _cleft(row: Row, i: int) -> int | None:
    """« C'est X, qui dirigeait Z, qui … », « C'est X, adjointe de Y depuis mai, qui … »: X, whatever is told
    of them between commas."""
    for k in range(i - 4, 0, -1):
        verb = row[k].verb
        if verb is not None and verb.lemma == "être" and row[k - 1].word in ("c'", "ce"):
            named = row[k + 1].people and row[k + 2].sign is Sign.COMMA and row[i].word == "qui"
            return k + 1 if named and k + 2 < i - 1 else None
    return None


def _past_relative(row: Row, k: int, i: int) -> int | None:
    """« C'est X, que l'on disait parti, qui … »: the name before the relative clause of the verb at *k*."""
    opener = opener_of(row, k) if row[i - 1].sign is Sign.COMMA else None
    apart = opener is not None and opener > 1 and row[opener - 1].sign is Sign.COMMA
    return opener - 2 if opener is not None and apart and row[opener - 2].people else None


def _told_by_participle(row: Row, k: int) -> int | None:
    """« X, recruté en mai », « X, ancien conseiller de Y recruté en mai »: X."""
    told = k - 2 if row[k - 1].sign is Sign.COMMA else k - 1
    if told > 1 and row[told - 1].word in OF and row[told - 2].people:
        told -= 2
    return told if told >= 0 and row[told].people else None


def _relative_before(row: Row, i: int) -> int | None:
    """« X, dont le nom … mais qui … », « X, qui … et qui … »: what the relative before is of; and so it is in
    « X, recruté en mai après un passage chez Z, et qui … »."""
    if row[i - 1].sign not in (Sign.AND, Sign.BUT):
        return None
    for k in range(i - 2, 0, -1):
        if row[k].sign in WALLS:
            return None
        if (verb := row[k].verb) is not None and verb.tense is Tense.PARTICIPLE:
            return _told_by_participle(row, k)
        if row[k].sign is Sign.REL and row[k].word in ("qui", "dont"):
            before = k - 2 if row[k - 1].sign is Sign.COMMA and k > 1 else k - 1
            return antecedent(row, k) if row[k].word == "qui" else before if row[before].people else None
    return None
