"""The object, complements and dates of a verb, by position in the row of pieces."""

from collections.abc import Sequence

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import ABOUT_SOMEBODY, COPULAS, OF
from bot.matcher.syntax.asides import held_before, passed_over
from bot.matcher.syntax.clauses import Attachment, Complement
from bot.matcher.syntax.pieces import Piece, Sign
from bot.matcher.syntax.rows import (
    BOUNDS,
    NOMINAL,
    WALLS,
    Row,
    as_post,
    governed,
    is_measure,
    names_follow,
    sign_at,
    verb_at,
)

_DATED_BESIDE = frozenset({Sign.PEOPLE, Sign.ACTION, Sign.POST})
_VACANT = words("vacant vacante libre inoccupe inoccupee vide titulaire pourvu pourvue")
_WORDS_BEFORE_NAME = 4
_THERE, _THEM = words("voila voici"), words("le la les")
_AWAITING = words("attendre")  # « n'a pas attendu le lendemain pour partir »: not on that day


def arguments_after(
    row: Row, start: int, verb: VerbGroup
) -> tuple[int | None, list[Complement], list[int], int | None, int]:
    """What follows the verb, up to the next clause: (object, complements, dates, attribute, end)."""
    obj: int | None = None
    attribute: int | None = None
    complements: list[Complement] = []
    dates: list[int] = []
    i, comma, earlier, told_by_que = start, False, False, _behind_que(row, start - 1)
    shut = {*passed_over(row, start, verb), *held_before(row, start - 1)}
    while i < len(row):
        piece = row[i]
        if i in shut:
            i += 1
            continue
        if piece.word in _THERE and row[i - 1].word in _THEM:
            break  # « Ils avaient suivi X, les voilà de retour chez Y »
        if piece.sign in _ENDING:
            if as_post(row, i):  # « comme directeur »
                attribute = attribute if attribute is not None else i + 1
                i += 2
                continue
            if _ends(row, i, piece, listed=obj is None) or _another_told_of(row, i, verb):
                break
        if piece.dated is not None and not earlier:
            dates += () if verb.lemma in _AWAITING else (i,)
        elif piece.sign is Sign.PREP and (at := _governs(row, i)) is not None:
            if row[at].dated is not None:
                dates += () if earlier else (at,)
            else:
                # « s'en va, quelques jours après X, parti en mai », « nomme X à un poste vacant depuis le
                # départ de Y en août »: the date is that of X, and that of Y
                since = piece.word == "depuis" and row[i - 1].word in _VACANT and row[at].sign is Sign.ACTION
                earlier = earlier or since or (piece.word == "apres" and row[at].sign in _DATED_BESIDE)
                stayed = piece.word == "chez" and complements[-1:] == [Complement("apres", i - 1)]
                from_there = stayed and (org := row[at].org) is not None and not org.watched
                complements.append(Complement("source" if from_there else piece.word, at))
            i = at
        elif piece.sign is Sign.POST and _as_attribute(row, i, verb, comma=comma, told=obj is not None):
            attribute = attribute if attribute is not None else i
            obj = i if obj is None and verb.lemma in COPULAS else obj
        elif obj is None and _is_object(row, i, comma=comma) and not (comma and told_by_que):
            obj = i
        comma = comma or piece.sign is Sign.COMMA
        earlier = earlier and (piece.sign is not Sign.COMMA or _going_on(row, i))
        i += 1
    return obj, complements, dates, attribute, i


def _behind_que(row: Row, at: int) -> bool:
    """« X, que Z a recruté en mars, et Y »: what the verb at *at* has for its object is X, and not Y."""
    k = at - 1
    while k > 1 and row[k].sign in _BEFORE_VERB:
        k -= 1
    return (
        k > 1 and row[k].word in ("que", "qu'") and row[k - 1].sign is Sign.COMMA and bool(row[k - 2].people)
    )


_BEFORE_VERB = frozenset({Sign.ORG, Sign.PEOPLE, Sign.PRONOUN, Sign.THING, Sign.WORD, Sign.DATE})


def _going_on(row: Row, i: int) -> bool:
    """« …, après X en mai, Y en août »: at that comma the row of those who went before goes on."""
    return [piece.sign for piece in row[i : i + 3]] == [Sign.COMMA, Sign.PEOPLE, Sign.DATE]


def _another_told_of(row: Row, i: int, verb: VerbGroup) -> bool:
    """« X, promu directeur, et Y, à la tête de Z, … »: what follows the second name is told of Y.

    So it is in « Y débarque : X répond », but not in « le successeur est connu : X prendra … ».
    """
    if row[i].sign is Sign.COLON:
        following = row[i + 2].verb if names_follow(row, i) and i + 2 < len(row) else None
        return following is not None and following.finite and verb.lemma not in COPULAS
    joined = row[i].sign is Sign.AND and i > 0 and row[i - 1].sign is Sign.COMMA
    joined = joined and verb.tense is Tense.PARTICIPLE
    return joined and sign_at(row, i + 1) is Sign.PEOPLE and sign_at(row, i + 2) is Sign.COMMA


def _as_attribute(row: Row, i: int, verb: VerbGroup, *, comma: bool, told: bool) -> bool:
    """« nomme X directrice »; not « s'offre X et deux ingénieurs »."""
    role = row[i].role
    added = i > 0 and row[i - 1].sign is Sign.AND and role is not None
    others = added and role is not None and (role.plural or (role.determined and not role.definite))
    return not comma and (told or _takes_attribute(verb)) and not others


_ENDING = frozenset({*WALLS, Sign.SUB, Sign.REL, Sign.BUT, Sign.VERB, Sign.AND, Sign.COMMA})


def _ends(row: Row, i: int, piece: Piece, *, listed: bool) -> bool:
    """The arguments end at *i*; a colon before names opens a list of objects (*listed*)."""
    if piece.sign is Sign.COLON:
        return not (listed and names_follow(row, i))
    if piece.sign is Sign.BUT and _only_how(row, i + 1):
        return False
    return piece.sign in BOUNDS or _closes(row, i, piece)


def _only_how(row: Row, i: int) -> bool:
    """« …, mais avec effet immédiat, par X »: the clause goes on."""
    return i + 1 < len(row) and row[i].word == "adverbial" and row[i + 1].sign is Sign.COMMA


def _is_object(row: Row, i: int, *, comma: bool) -> bool:
    piece = row[i]
    if piece.sign not in NOMINAL or (comma and piece.sign is not Sign.PEOPLE):
        return False
    return not (piece.sign is Sign.THING and (is_measure(row, i) or _before_name(row, i)))


def _before_name(row: Row, i: int) -> bool:
    """« recrute l'ancien ministre X », « un ancien violoniste, X »: the words before a name say who it is."""
    k = i + 1
    while k < len(row) and k <= i + _WORDS_BEFORE_NAME and row[k].sign is Sign.WORD:
        k += 1
    if row[i].word in ("ancien", "ancienne", "ex-") and k < len(row) and row[k].sign is Sign.COMMA:
        k += 1
    if k >= len(row) or row[k].sign is not Sign.PEOPLE or row[k].last - row[k].first < 2:
        return False
    return not any(piece.word in ABOUT_SOMEBODY for piece in row[i:k])


def _governs(row: Row, i: int) -> int | None:
    """The piece that the preposition at *i* governs; articles and adverbs may stand between."""
    for k in range(i + 1, min(i + 4, len(row))):
        piece = row[k]
        if piece.sign in NOMINAL or (piece.dated is not None and k == i + 1):
            return k
        if piece.sign not in _BEFORE_NOUNS or piece.word in _GOVERNED:
            return None
    return None


_BEFORE_NOUNS = frozenset({Sign.WORD, Sign.QUOTE, Sign.PREP})
_GOVERNED = words("cela ca ceci autant")  # « quitte pour cela la banque Z »


def _closes(row: Row, i: int, piece: Piece) -> bool:
    """A new clause begins at *i*."""
    if piece.verb is not None:
        return True
    if piece.sign in _LISTING:
        following = next(
            (k for k in range(i + 1, min(i + 6, len(row))) if row[k].sign in NOMINAL),
            None,
        )
        if following is not None and all(p.sign in _SAID_BEFORE for p in row[i + 1 : following]):
            verb = verb_at(row, _behind_aside(row, following))
            return verb is not None and verb.finite
    return False


def _behind_aside(row: Row, name: int) -> int:
    """« Entré en 2016, X, figure du secteur, signe … »: behind the comma that closes what stands beside X."""
    if not row[name].people or sign_at(row, name + 1) is not Sign.COMMA:
        return name + 1
    ends = (k for k in range(name + 2, len(row)) if row[k].sign is Sign.COMMA or row[k].sign in WALLS)
    close = next(ends, name)
    return close + 1 if row[close].sign is Sign.COMMA else name + 1


_LISTING = frozenset({Sign.AND, Sign.COMMA})
_SAID_BEFORE = frozenset({Sign.WORD, Sign.DATE})  # what may stand before the subject of a new clause


def _takes_attribute(verb: VerbGroup) -> bool:
    return verb.passive or verb.lemma in COPULAS


_WITHOUT_SUBJECT = frozenset({Attachment.PARTICIPLE, Attachment.INFINITIVE})


def arguments_before(
    row: Row, at: int, subject: int | None, attachment: Attachment
) -> tuple[list[Complement], list[int]]:
    """Dates and complements that stand before the subject or between it and the verb."""
    if attachment in _WITHOUT_SUBJECT:
        return [], _near_dates(row, at)
    complements: list[Complement] = []
    dates: list[int] = []
    i = at - 1
    past_subject = False
    shut = {*held_before(row, at), *_told_of_subject(row, at, subject)}
    while i >= 0:
        piece = row[i]
        if i in shut:
            i -= 1
            continue
        if piece.sign in BOUNDS:
            break
        if piece.verb is not None:
            # what stands between another verb and its comma belongs to that verb
            commas = [k for k in range(i, at) if row[k].sign is Sign.COMMA] or [at]
            aside = subject is not None and subject < i and not past_subject  # « X, promu en mai, part »
            own = commas[-1] if aside else commas[0]
            complements = [c for c in complements if c.at > own]
            dates = [d for d in dates if d > own]
            break
        if past_subject and piece.sign is Sign.AND:
            break
        if i == subject:
            past_subject = True
        if piece.dated is not None and not _of_another(row, i):
            dates.append(i)
        if piece.sign in NOMINAL and governed(row, i):
            complements.append(Complement(row[i - 1].word, i))
        i -= 1
    return complements, dates


def _told_of_subject(row: Row, at: int, subject: int | None) -> Sequence[int]:
    """« En mai, X, dont le nom circulait, part », « X, très écouté au siège, part »: a clause of its own and
    the commas around it, which take nothing away from the verb."""
    aside = range(subject + 1 if subject is not None else at, at)
    shut = len(aside) > 1 and all(row[k].sign is Sign.COMMA for k in (aside[0], aside[-1]))
    clause = any(row[k].verb is not None for k in aside) and not any(row[k].sign in WALLS for k in aside)
    return aside if shut and clause else ()


def _of_what_was_before(row: Row, i: int) -> bool:
    """« Après le départ de X en août, Y s'en va », « Depuis la démission de X en mai, … »: a date of X."""
    k, told = i - 1, False
    while k > 0 and (row[k].sign in _LISTED or (row[k].sign is Sign.PREP and row[k].word in OF)):
        told = told or row[k].sign is Sign.ACTION
        k -= 1
    return told and k >= 0 and row[k].word in ("apres", "depuis", "malgre", "avec")


_LISTED = frozenset({Sign.PEOPLE, Sign.AND, Sign.DATE, Sign.ACTION, Sign.POST, Sign.ORG})


def _of_another(row: Row, i: int) -> bool:
    """« après X en mars, Y s'en va », « démissionnaire en 2024, X … »: a date of theirs."""
    apposed = i > 0 and row[i - 1].sign is Sign.POST and i + 1 < len(row) and row[i + 1].sign is Sign.COMMA
    if apposed and (role := row[i - 1].role) is not None and not role.determined:
        return True
    if _of_noun(row, i) or _of_what_was_before(row, i):
        return True
    k = i - 1
    while k > 0 and (row[k].people or row[k].sign in (Sign.AND, Sign.DATE) or _going_on(row, k)):
        k -= 1
    return k < i - 1 and k >= 0 and row[k].word in ("apres", "comme")


def _of_noun(row: Row, i: int) -> bool:
    """« Depuis son départ d'Y, fin septembre, X travaille … »: the date, between commas, of the departure."""
    if sign_at(row, i - 1) is not Sign.COMMA or sign_at(row, i + 1) is not Sign.COMMA:
        return False
    k = i - 2
    while k > 0 and row[k].sign in (Sign.ORG, Sign.PEOPLE, Sign.PREP):
        k -= 1
    return k > 0 and row[k].sign is Sign.ACTION and governed(row, k)


def _near_dates(row: Row, at: int) -> list[int]:
    """« en avril, partis … »: a date right before a participle."""
    return [at - 1] if at and row[at - 1].sign is Sign.DATE else []
