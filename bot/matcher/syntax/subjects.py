"""The subject of a verb, as a position in the row of pieces: « X, directeur, quitte Y », X."""

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF, SUBJECT_RELATIVES
from bot.matcher.syntax.antecedents import antecedent, in_relative, owner_of_relative
from bot.matcher.syntax.apposed import (
    apposed_subject,
    before_apposition,
    behind_quoted_name,
    called_at_length,
    named_by,
    only_relative,
    past_measure,
    whole,
)
from bot.matcher.syntax.asides import report_before
from bot.matcher.syntax.attachment import (
    attachment_of,
    attribute_of_relative,
    joined_past_aside,
    opener_of,
    seen_made_to,
    shares_subject,
)
from bot.matcher.syntax.chains import participle_before
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.infinitives import (
    advertised,
    chosen_for,
    decided,
    held_before,
    identified,
    in_turn,
    made_to,
    named_behind,
    object_of_purpose,
    seen_doing,
    tasked,
)
from bot.matcher.syntax.participles import (
    in_charge,
    once_of,
    opens_sentence,
    past_complements,
    speaker_of,
    subject_ahead,
    told_before_colon,
    told_behind_lead,
    who_that_is,
)
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.rows import (
    NOMINAL,
    OPENERS,
    WALLS,
    Row,
    as_post,
    governed,
    is_measure,
    open_before,
    verb_at,
)

_MOVING = words("entrer venir revenir partir sortir arriver rejoindre rentrer passer filer")
_TAKING_ALONG = words("entraîner emmener emporter")  # « X s'en va, emmenant Y »
_CALLING = words("baptiser rebaptiser renommer surnommer dénommer intituler")
_BESIDE_VERBS = frozenset({Sign.WORD, Sign.DATE})
_JOINING = frozenset({Sign.AND, Sign.BUT})


def subject_of(row: Row, at: int, verb: VerbGroup, attachment: Attachment, parent: int | None) -> int | None:
    """The position of the subject."""
    if (above := seen_made_to(row, at, verb)) is not None:
        return subject_of(row, at - 1, above, *attachment_of(row, at - 1, above)[:2])
    if attachment is Attachment.PARTICIPLE:
        headed = told_before_colon(row, at)
        headed = told_behind_lead(row, at, verb) if headed is None else headed
        return who_that_is(row, at, _participle_subject(row, at)) if headed is None else headed
    if attachment is Attachment.INFINITIVE:
        return _infinitive_subject(row, at, parent)
    if verb.tense is Tense.GERUND:
        doing = verb.indirect == "en" or verb.lemma in _TAKING_ALONG
        if doing and (doer := _doer(row, at)) is not None:
            return doer
        if (speaker := speaker_of(row, at)) is not None:
            return speaker
    if verb.finite and (comma := report_before(row, at)) is not None:
        return subject_of(row, comma + 1, verb, attachment, parent)
    apposed = apposed_subject(row, at)
    if apposed is not None:
        owner = in_relative(row, apposed) if row[apposed].people else None
        return apposed if owner is None else owner
    joined = _joined_verb(row, at)
    if joined is not None and (first := verb_at(row, joined)) is not None:
        return subject_of(row, joined, first, *attachment_of(row, joined, first)[:2])
    return _leftward(row, at, verb)


def _leftward(row: Row, at: int, verb: VerbGroup) -> int | None:
    """The nearest thing to the left that can be the subject, clauses in between stepped over."""
    i = at - 1
    while i >= 0:
        piece = row[i]
        if piece.quoted and not row[at].quoted:
            i -= 1  # « Je pars », écrit Y: what is quoted has a subject of its own
            continue
        if piece.word == "on":
            return i  # « X codait, on n'osait pas s'en aller »
        if piece.word in SUBJECT_RELATIVES and piece.sign is Sign.REL:
            return antecedent(row, i)
        if piece.sign in WALLS:
            headed = i == at - 1 and 0 < i < 4 and piece.sign is Sign.COLON and row[0].people
            return 0 if headed else None  # « X, directeur des opérations : récupère … »
        if piece.sign in OPENERS and not as_post(row, i):
            return None
        if _stands_free(row, i) and not _told_to(row, i, at):
            owner = owner_of_relative(row, i)
            owner = in_relative(row, i) if owner is None and piece.people else owner
            return whole(row, i, verb) if owner is None else owner
        if piece.verb is not None:
            step = _past_verb(row, i, at, piece.verb)
            if step is None:
                return None
            if step < 0:
                return subject_of(row, i, piece.verb, *attachment_of(row, i, piece.verb)[:2])
            i = step
            continue
        i = open_before(row, i) - 1 if piece.sign is Sign.CLOSE else i - 1
    return None


def _stands_free(row: Row, i: int) -> bool:
    """A noun that no preposition governs, and no measure of time."""
    piece = row[i]
    if piece.sign not in NOMINAL or governed(row, i) or (i and piece.word in ("lui", "eux")):
        return False  # « Lui part en mai » alone: at the head of its sentence
    calling = verb_at(row, i - 1)
    if calling is not None and calling.tense is Tense.PARTICIPLE and calling.lemma in _CALLING:
        return False  # « Son équipe, baptisée Z, est confiée à Y »: its name
    if piece.sign is Sign.THING:
        if i and row[i - 1].sign is Sign.ORG and piece.word[:1].isupper():
            return False  # « Y France »: a part of its name
        if is_measure(row, i):
            return False
    return not (attribute_of_relative(row, i) or object_of_purpose(row, i))


def _told_to(row: Row, i: int, at: int) -> bool:
    """« Y a viré son patron en mai, puis a fondé … »: the object of the verb before is no subject."""
    verb = verb_at(row, i - 1)
    behind = _behind_places(row, i + 1, at)
    following = row[behind].sign if behind < at else None
    if verb is not None and verb.tense is Tense.INFINITIVE and row[i - 2].word == "pour":
        return following in (Sign.COMMA, Sign.AND)  # « … pour diriger Z, y était revenu en 2023 »
    if verb is None or not verb.finite or verb.passive or verb.lemma == "être":
        return False
    if following not in (Sign.COMMA, Sign.AND) or row[i].sign is Sign.PEOPLE:
        return False
    return shares_subject(row, i - 1, at) and _leftward(row, i - 1, verb) is not None


def _behind_places(row: Row, i: int, at: int) -> int:
    """« avait quitté l'entreprise pour Z en 2017, y était revenu », « … pour diriger Z, … », « … une première
    fois, … »: past when, where to and what for."""
    while i < at and (row[i].sign in (Sign.DATE, Sign.PREP) or row[i].word == "adverbial"):
        i += 1 + (row[i].sign is Sign.PREP)
        aim = verb_at(row, i - 1)
        if aim is not None and aim.tense is Tense.INFINITIVE and i < at and row[i].sign in NOMINAL:
            i += 1
    return i


def _doer(row: Row, at: int) -> int | None:
    """« X surprend tout le monde en passant chez Y »: who does the one does the other."""
    for k in range(at - 1, -1, -1):
        if row[k].sign in WALLS:
            return None
        verb = row[k].verb
        if verb is not None and verb.finite:
            return subject_of(row, k, verb, *attachment_of(row, k, verb)[:2])
    return None


def _joined_verb(row: Row, at: int) -> int | None:
    """The finite verb that « et » joins the one at *at* to, where nothing else stands between."""
    if (first := joined_past_aside(row, at)) is not None:
        return first
    i = at - 1
    while i >= 0 and row[i].sign in _BESIDE_VERBS:
        i -= 1
    if i < 1 or row[i].sign not in _JOINING:
        return None
    for k in range(i - 1, -1, -1):
        verb = row[k].verb
        if row[k].sign in WALLS or row[k].sign is Sign.SUB:
            return None
        if verb is not None and verb.finite:
            return k
    return None


def _past_verb(row: Row, i: int, at: int, verb: VerbGroup) -> int | None:
    """Going left over another verb: its position, -1 to share its subject, None to stop."""
    if not verb.finite:
        return i - 1
    opener = opener_of(row, i)
    if (
        opener is not None
        and (any(piece.sign is Sign.COMMA for piece in row[i:at]) or _closes_aside(row, at))
        and (row[opener].sign is Sign.REL)
    ):
        return opener - 1
    if opener is not None and only_relative(row, opener, i, at):
        return opener - 1
    own = row[at].verb
    shared = shares_subject(row, i, at) or (own is not None and own.tense is Tense.GERUND)
    return -1 if shared else None


def _closes_aside(row: Row, at: int) -> bool:
    """« avec Y, la directrice, s'en va »: the comma behind the post is part of the name's piece."""
    before = row[at - 1]
    return bool(before.people and before.people[-1].roles) and before.last > before.people[-1].last


def _shared(row: Row, i: int) -> int | None:
    """Of whom the participle before the joint at *i* is."""
    pair = _participle_pair(row, i)
    return _one_auxiliary(row, i) if pair is None else pair


def _one_auxiliary(row: Row, i: int) -> int | None:
    """« il était revenu en 2023 et reparti un an plus tard »: of whom the first verb is, at the « et »."""
    if i < 1 or row[i].sign is not Sign.AND:
        return None
    k = next((k for k in range(i - 1, -1, -1) if row[k].sign is not Sign.DATE), None)
    verb = verb_at(row, k)
    if k is None or verb is None or not (verb.finite and verb.perfect) or verb.passive or verb.reflexive:
        return None
    return subject_of(row, k, verb, *attachment_of(row, k, verb)[:2])


def _participle_subject(row: Row, at: int) -> int | None:
    """« X, parti en mai »; « Recrutés en décembre, X et Y … »; « X nommée PDG »."""
    i = at - 1
    if (
        i >= 0
        and row[i].sign is Sign.THING
        and (is_measure(row, i) or opens_sentence(row, i) or in_charge(row, at))
    ):
        return i  # « après trois ans passés chez Y », « l'équipe chargée de la sûreté »: no person
    i, told = past_complements(row, at)
    if told:
        return i
    if i >= 0 and row[i].sign is Sign.COMMA:
        if (shared := _participle_pair(row, i)) is not None:
            return shared
        i -= 1
        while i >= 0 and row[i].sign in (Sign.DATE, Sign.WORD, Sign.CLOSE):
            i -= 1
        if i > 0 and row[i].word in OF and row[i + 1].word.isdigit():
            i -= 1  # « cette Turinoise de 44 ans, entrée en 2021 »
        if i > 0 and row[i].sign is Sign.COMMA and row[i - 1].people:
            i -= 1  # « X, 39 ans, venu de Z »
    if i >= 0 and row[i].sign in (Sign.AND, Sign.COMMA) and (shared := _shared(row, i)) is not None:
        return shared
    if (before := _beyond(row, i, at)) is not None:
        return before
    if i >= 0 and row[i].sign in NOMINAL:
        return i - 2 if once_of(row, i) else _called_by_a_noun(row, i, at) or named_by(row, i)
    if i < 0 or row[i].sign in WALLS or row[i].sign in (Sign.BUT, Sign.AND, Sign.QUOTE):
        return subject_ahead(row, at)
    return None


def _called_by_a_noun(row: Row, i: int, at: int) -> int | None:
    """« X, une graphiste venue de Z, », « X, une figure du métier passée par Z »: X, whom the noun calls."""
    verb = verb_at(row, at)
    if verb is None or verb.lemma not in _PASSING or row[i].sign is not Sign.THING:
        return None
    while i > 1 and row[i - 1].word in OF and row[i - 2].sign in (Sign.THING, Sign.POST):
        i -= 2
    return i - 2 if i > 1 and row[i - 1].sign is Sign.COMMA and len(row[i - 2].people) == 1 else None


_PASSING = words("venir arriver entrer passer recruter embaucher débaucher engager")
_OF_PEOPLE = words(
    """
    remplacer suppléer relayer limoger licencier évincer congédier virer renvoyer remercier nommer promouvoir
    recruter embaucher débaucher engager
    """
)


def _beyond(row: Row, i: int, at: int) -> int | None:
    """Of whom a participle is told, past *i*.

    « X, directeur, limogé … », « X, chercheuse à Z, entrée en 2021 », « X quitte Y, remplacé par Z ».
    """
    if i < 0:
        return None
    if row[i].sign is Sign.QUOTE:
        return behind_quoted_name(row, i)
    called = called_at_length(row, at, several=True) if row[at - 1].sign is Sign.COMMA else None
    apposed = called if called is not None else before_apposition(row, i)
    if apposed is not None:
        return apposed
    verb = verb_at(row, at)
    aside = any(piece.sign is Sign.COMMA for piece in row[i:at])
    told = row[i].sign in (Sign.ORG, Sign.THING, Sign.VERB)  # « X s'en va, remplacé par Z »
    if not told or verb is None or verb.lemma not in _OF_PEOPLE or not aside:
        return None
    doer = _doer(row, i + 1)
    return doer if doer is not None and row[doer].sign in (Sign.PEOPLE, Sign.POST, Sign.PRONOUN) else None


def _participle_pair(row: Row, i: int) -> int | None:
    """« X, limogé puis réembauché »: a participle has the subject of the one before."""
    k = participle_before(row, i)
    verb = verb_at(row, k)
    if k is None or verb is None:
        cleared = row[i].sign is Sign.AND and i > 1 and row[i - 1].sign is Sign.WORD and row[i - 2].people
        return i - 2 if cleared and not governed(row, i - 2) else None  # « X, blanchi et réinstallé »
    if verb.tense is Tense.PARTICIPLE:
        return _participle_subject(row, k)
    return subject_of(row, k, verb, *attachment_of(row, k, verb)[:2])


def _infinitive_subject(row: Row, at: int, parent: int | None) -> int | None:
    governing = verb_at(row, parent)
    if (turn := in_turn(row, at)) is not None or (turn := tasked(row, at)) is not None:
        return turn
    if parent is None or governing is None:
        found = (find(row, at) for find in (identified, decided, held_before, subject_ahead))
        return next((k for k in found if k is not None), None)
    link = row[at - 1].word if row[at - 1].sign is Sign.PREP else ""
    made = verb_at(row, at) if parent == at - 1 and governing.lemma in ("faire", "laisser") else None
    if made is not None and made.lemma in _MOVING and not (made.governors or governing.direct):
        return named_behind(row, at)  # « c'est elle qui a fait entrer Y »: Y does
    of_another = governing.direct and governing.lemma in ("voir", "laisser", "faire")
    if of_another or (link == "pour" and advertised(row, parent, at)):
        return None  # « triste de la voir partir », « publie une offre d'emploi pour diriger Z »
    if (doer := seen_doing(row, at)) is not None:
        return doer
    if governing.lemma == "voir" and (behind := named_behind(row, at)) is not None:
        return behind
    if governing.lemma == "prêter":  # « on prête à X l'intention de partir »
        to = (k for k in range(parent + 1, at) if row[k].sign in _INTENDING and governed(row, k))
        return next(to, None)
    doer = past_measure(row, subject_of(row, parent, governing, *attachment_of(row, parent, governing)[:2]))
    if link == "pour" and (chosen := chosen_for(row, parent, at)) is not None:
        return chosen
    controlled = made_to(row, at, parent, governing)
    return doer if controlled is None else controlled


_INTENDING = frozenset({Sign.PEOPLE, Sign.ORG, Sign.POST})
