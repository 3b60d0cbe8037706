"""How a clause is attached to the rest of its sentence, read from the words that open it."""

from bot.matcher.language.conjugation import FINITE, Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import EFFECT_OF, Effect
from bot.matcher.lexicon.grammar import COPULAS, SEEING
from bot.matcher.syntax.asides import outside
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.complements import arguments_after
from bot.matcher.syntax.infinitives import past_defining
from bot.matcher.syntax.leads import says_that
from bot.matcher.syntax.pieces import Piece, Sign
from bot.matcher.syntax.rows import BOUNDS, JOINTS, NOMINAL, OPENERS, WALLS, Row, as_post, governed, verb_at

_TIME_WORDS = words("alors tandis pendant apres depuis lors des sitot aussitot pendant")
_ADDRESSED = words("prévenir avertir informer aviser assurer convaincre persuader")


def attachment_of(row: Row, at: int, verb: VerbGroup) -> tuple[Attachment, int | None, str]:
    """How the clause of the verb at *at* is attached: (how, position of the verb above, word that joins)."""
    if verb.tense in FINITE:
        return _of_finite(row, at)
    before = _verb_before(row, at)
    if (seeing := seen_made_to(row, at, verb)) is not None:
        return attachment_of(row, at - 1, seeing)
    if verb.tense is Tense.PARTICIPLE:
        return Attachment.PARTICIPLE, before, ""
    if verb.tense is Tense.GERUND:
        return Attachment.GERUND, before, ""
    previous = row[at - 1] if at else None
    link = previous.word if previous is not None and previous.sign is Sign.PREP else ""
    if link == "apres" and any(says_that(row, k) for k in range(before or 0, at - 1)):
        before = None  # « confirme que six mois après avoir quitté Y, X … »: X
    elif link:
        before = past_defining(row, at, _past_relative(row, at, before))
    first = verb_at(row, before)
    joined = previous is not None and previous.sign is Sign.AND
    if joined and before is not None and first is not None and first.tense is Tense.INFINITIVE:
        return attachment_of(row, before, first)  # « après avoir perdu son siège et avoir été évincé »
    return Attachment.INFINITIVE, before, link


def seen_made_to(row: Row, at: int, verb: VerbGroup) -> VerbGroup | None:
    """« s'est vue contrainte de quitter Y »: the verb before, of whose subject it is told."""
    above = verb_at(row, at - 1)
    seeing = above is not None and above.reflexive and above.lemma in SEEING
    return above if seeing and verb.governors else None


def _past_participle(row: Row, at: int) -> int | None:
    """« a désigné X, recrutée en 2020, pour la remplacer »: the verb that has X, whom the participle at *at*
    only describes."""
    verb = verb_at(row, at)
    aside = verb is not None and verb.tense is Tense.PARTICIPLE and at > 1 and row[at - 1].sign is Sign.COMMA
    return _verb_before(row, at - 1) if aside and row[at - 2].people else None


def _past_relative(row: Row, at: int, before: int | None) -> int | None:
    """« presse X, qui dirige Y, de revenir »: the verb before what stands between the commas; « il avait
    quitté Y pour Z, où X lui avait confié un projet, avant d'y revenir »: who is told of, and not X."""
    told = verb_at(row, before)
    if before and told is not None and told.tense is Tense.PARTICIPLE:
        apart = row[before - 1].sign is Sign.THING and row[before + 1].sign is Sign.COMMA
        before = (_verb_before(row, before) if apart else None) or before  # « de réalité augmentée, »
    then = at > _ASIDE and row[at - 2].word == "avant"
    noun = at > _ASIDE and row[at - 2].sign is Sign.THING and row[at - _ASIDE].sign is Sign.COMMA
    comma = at - _ASIDE if noun or then else at - 2  # « prête à X, qui dirige Y, l'intention de partir »
    said = before == comma - 1 and not then
    if before is None or at < _ASIDE or row[comma].sign is not Sign.COMMA or said:
        return before  # « X, qui envisage, dit-il, de partir »
    if (above := _past_participle(row, before)) is not None:
        return above
    opener = opener_of(row, before)
    aside = opener is not None and row[opener].sign is Sign.REL and row[opener - 1].sign is Sign.COMMA
    verb = row[before].verb
    if not aside or opener is None or verb is None or EFFECT_OF.get(verb.lemma) in _BEARING:
        return before
    above = _verb_before(row, opener)
    governing = verb_at(row, above)
    goes = row[at - 1].word == "pour" and row[opener].word == "ou"  # « quitte Z, où elle codait, pour Y »
    if goes and governing is not None and governing.lemma in _LEAVING:
        return above
    of_whom = then and (verb.indirect == "lui" or verb.direct in ("l'", "le", "la"))
    return above if governing is not None and (of_whom or governing.lemma in EFFECT_OF) else before


_LEAVING = words("quitter laisser abandonner délaisser démissionner partir rejoindre lâcher plaquer")
_BEARING = (Effect.HEDGE, Effect.DENY, Effect.BLOCK, Effect.FORCE)


def _of_finite(row: Row, at: int) -> tuple[Attachment, int | None, str]:
    """Look left, within the clause, for the word that opens it."""
    if (first := joined_past_aside(row, at)) is not None:
        return _of_finite(row, first)
    i = at - 1
    while i >= 0:
        piece = row[i]
        if piece.quoted and not row[at].quoted:
            i -= 1  # what is quoted opens no clause for « écrit Y » behind it
            continue
        if piece.sign in BOUNDS:
            if piece.sign is Sign.REL:
                in_case = piece.word == "ou" and i > 0 and row[i - 1].word in _CASES  # « au cas où »
                how = Attachment.IF if in_case else Attachment.RELATIVE
                return how, _verb_before(row, i), piece.word
            if piece.sign is not Sign.SUB:
                break
            if not as_post(row, i) and not _compares(row, i, at):
                return _of_subordinate(row, i, piece, at)
        if piece.verb is not None and piece.verb.finite:
            if shares_subject(row, i, at):
                return _of_finite(row, i)
            opener = opener_of(row, i)
            if opener is None:
                break
            i = opener
            while i and row[i - 1].sign is Sign.SUB:  # « alors que », « tandis que »
                i -= 1
        i -= 1
    return Attachment.MAIN, None, ""


def joined_past_aside(row: Row, at: int) -> int | None:
    """« entre en 2018, à l'époque où …, et devient … »: what « et » goes on from."""
    if at < _ASIDE or row[at - 1].sign is not Sign.AND or row[at - 2].sign is not Sign.COMMA:
        return None
    for comma in range(at - _ASIDE, 0, -1):
        if row[comma].sign in WALLS:
            return None
        inner = row[comma + 1 : at - 2]
        told = any(piece.verb is not None and piece.verb.finite for piece in inner)
        if row[comma].sign is Sign.COMMA and told and any(p.sign in OPENERS for p in inner):
            before = (k for k in range(comma - 1, -1, -1) if (v := row[k].verb) is not None and v.finite)
            return next(before, None)
    return None


_ASIDE = 3  # pieces at least: a comma, what stands between, the comma and « et »


def _compares(row: Row, i: int, at: int) -> bool:
    """« des machines aussi capables que l'homme, a annoncé … »: a comma closes what is compared."""
    if row[i].word == "comme":
        return _likened(row, i, at)
    if row[i].word == "que" and row[i + 1].word == "de":
        return True  # « plutôt que de bâtir une entreprise, X rejoint Y »
    if row[i].word not in ("que", "qu'") or not any(piece.sign is Sign.COMMA for piece in row[i:at]):
        return False
    before = [piece.word for piece in row[max(0, i - 3) : i]]
    return not _DEGREES.isdisjoint(before) and before[-1] not in ("tard", "tot", "haut")


def _likened(row: Row, i: int, at: int) -> bool:
    """« Comme X en mai, Y s'en va »: only names and dates up to the comma, and who does as they did."""
    comma = next((k for k in range(i + 1, at) if row[k].sign is Sign.COMMA), i + 1)
    before_them = row[comma - 2].word == "avant"  # « comme X et Z avant lui »
    inner = {piece.sign for piece in row[i + 1 : comma - 2 * before_them]}
    named = Sign.PEOPLE in inner and inner <= {Sign.PEOPLE, Sign.DATE, Sign.AND}
    return named and row[comma + 1].sign in (Sign.PEOPLE, Sign.POST)


_DEGREES = words("aussi moins autant plus davantage meme mieux tel telle")


def _of_subordinate(row: Row, i: int, piece: Piece, at: int) -> tuple[Attachment, int | None, str]:
    previous = row[i - 1] if i else None
    if piece.word in ("que", "qu'"):
        if (
            previous is not None
            and previous.sign in (Sign.SUB, Sign.PREP, Sign.WORD)
            and previous.word in _TIME_WORDS
        ):
            return Attachment.TIME, _verb_before(row, i), previous.word
        if previous is not None and previous.word == "avant" and _has_come_about(row, i):
            return Attachment.TIME, _verb_before(row, i), "avant"
        if previous is not None and previous.word in ("bien", "pour", "sans", "avant"):
            return (
                (Attachment.IF if previous.word != "bien" else Attachment.TIME),
                _verb_before(row, i),
                previous.word,
            )
        if _supposes(row, i):
            return Attachment.IF, _verb_before(row, i), "que"
        parent = _verb_before(row, i)
        agenda = (
            previous is not None
            and previous.word == "jour"
            and i > _AGENDA
            and row[i - _AGENDA].word == "ordre"
        )
        if agenda or (previous is not None and previous.word == "question"):
            return Attachment.THAT, parent, "que"  # « il n'est pas question que X parte »
        governing = verb_at(row, parent)
        reporting = governing is not None and governing.lemma in EFFECT_OF
        if _joined_before(row, i, at, parent):
            return Attachment.RELATIVE, parent, "que"
        if (comma := outside(row, i)) < i:
            parent, governing = _verb_before(row, comma), verb_at(row, _verb_before(row, comma))
        named = previous is not None and previous.sign in (Sign.ORG, Sign.PEOPLE, Sign.POST, Sign.THING)
        opens = i == 1 or (i > 1 and row[i - 2].sign in WALLS)
        named = named or (opens and row[i - 1].sign is Sign.PRONOUN)  # « Celui que Y avait recruté s'en va »
        addressee = (  # « a prévenu ses équipes qu'elle partirait »
            governing is not None
            and parent is not None
            and governing.lemma in _ADDRESSED
            and arguments_after(row, parent + 1, governing)[0] == i - 1
        )
        if named and not addressee and not (reporting and governed(row, i - 1)):
            return Attachment.RELATIVE, parent, "que"
        return Attachment.THAT, _said_above(row, i, parent), "que"
    if piece.word in ("si", "s'", "s'il"):
        parent = _verb_before(row, i)
        governing = verb_at(row, parent)
        asked = governing is not None and governing.lemma in ("demander", "savoir", "ignorer", "dire")
        return (Attachment.IF if not asked else Attachment.THAT), parent, "si"
    if piece.word == "bien" and previous is not None and previous.word == "quand":
        return Attachment.IF, _verb_before(row, i), "quand"  # « quand bien même X partirait »
    return Attachment.TIME, _verb_before(row, i), piece.word


_AGENDA = 3  # pieces: « ordre du jour »
_CASES = words("cas hypothese eventualite")


def _supposes(row: Row, i: int) -> bool:
    """« à moins que », « à condition que », « de peur que », « en admettant que », « des chances que »."""
    before = row[i - 1] if i else None
    if before is None:
        return False
    if before.verb is not None:
        return before.verb.lemma == "pourvoir" or (
            before.verb.lemma in ("supposer", "admettre") and not before.verb.finite
        )
    if i == 1 and before.word in _LET_US:
        return True  # « Supposons que X parte »
    return (row[i - 2].word if i > 1 else "", before.word) in _SUPPOSING or before.word in _ODDS


def _has_come_about(row: Row, i: int) -> bool:
    """« c'était avant que X ne parte », « Un mois avant que X ne parte, en 2019, … »: X has left."""
    before = verb_at(row, _verb_before(row, i))
    told = any(piece.dated is not None and piece.dated.past for piece in row)
    return told if before is None else _past(before)


_LET_US = words("supposons admettons imaginons")
_SUPPOSING = frozenset(
    (
        ("a", "moins"),
        ("a", "condition"),
        ("comme", "condition"),
        ("de", "peur"),
        ("de", "crainte"),
        ("", "pourvu"),
        (",", "pourvu"),
    )
)
_ODDS = words("chances chance probabilite probabilites risque risques")


def _joined_before(row: Row, i: int, at: int, parent: int | None) -> bool:
    """« dit vouloir changer l'entreprise, qu'il avait rejointe en 2019 », « compte sur X, qu'il a recruté »:
    the house, or who is named, is what « que » means."""
    verb = row[at].verb
    if i < 2 or row[i - 1].sign is not Sign.COMMA or verb is None:
        return False
    if row[i - 2].people and governed(row, i - 2) and row[i - 3].word in _COUNTED_ON:
        return verb.perfect
    if row[i - 2].sign is not Sign.ORG:
        return False
    inserted = any(piece.sign is Sign.COMMA for piece in row[parent : i - 1])
    return verb.pluperfect and not inserted


_COUNTED_ON = ("sur", "avec")  # of whom nothing is said to anybody


def _said_above(row: Row, i: int, parent: int | None) -> int | None:
    """« a annoncé qu'il partait et que Y lui succéderait »: what is said of both is announced."""
    for k in range(i - 1, 0, -1) if i and row[i - 1].sign is Sign.AND else ():
        if row[k].sign in WALLS:
            break
        if row[k].sign is Sign.SUB and row[k].word in ("que", "qu'"):
            said = _verb_before(row, k)
            verb = verb_at(row, said)
            return said if verb is not None and verb.lemma in EFFECT_OF else parent
    return parent


def _past(verb: VerbGroup | None) -> bool:
    return verb is not None and (verb.tense in _PAST or verb.perfect)


_PAST = (Tense.IMPERFECT, Tense.PAST, Tense.PARTICIPLE)


def _verb_before(row: Row, i: int) -> int | None:
    """The nearest verb to the left in the same sentence part, clauses between commas apart."""
    i -= 1
    while i >= 0:
        piece = row[i]
        if piece.sign in WALLS:
            return None
        if piece.verb is not None:
            return i
        i -= 1
    return None


def opener_of(row: Row, at: int) -> int | None:
    """The relative or subordinating word that opens the clause of the finite verb at *at*."""
    i = at - 1
    while i >= 0 and row[i].sign not in WALLS:
        if row[i].sign in OPENERS:
            return i
        if (verb := row[i].verb) is not None and verb.finite:
            return None
        i -= 1
    return None


def attribute_of_relative(row: Row, i: int) -> bool:
    """« Le forum, dont X fut le patron, a signé »: what X was, at *i*, before the comma."""
    verb = row[i - 1].verb if i else None
    k = i + 1
    while k < len(row) and row[k].sign in _COMPLETING:
        k += 1
    shut = k < len(row) and row[k].sign is Sign.COMMA
    if verb is None or not verb.finite or verb.lemma not in COPULAS or not shut:
        return False
    opener = opener_of(row, i - 1)
    return opener is not None and row[opener].sign is Sign.REL


_COMPLETING = frozenset({Sign.PREP, Sign.THING, Sign.ORG, Sign.DATE, Sign.WORD})


def _of_nouns(between: Row, k: int) -> bool:
    """« X, qui menait les ventes et le marketing, s'en va »: two nouns, and a comma shuts them in.

    « X, qui veillait à la sûreté et aux données, s'en va »: with their preposition.

    « X, qui a officié sous Z puis travaillé pour W, s'en va »: two participles of one auxiliary.
    """
    behind = between[k + 1 :]
    if not behind or behind[-1].sign is not Sign.COMMA:
        return False
    verb = behind[0].verb
    governed_noun = behind[0].sign is Sign.PREP and len(behind) > 1 and behind[1].sign in NOMINAL
    return behind[0].sign in NOMINAL or governed_noun or (verb is not None and verb.tense is Tense.PARTICIPLE)


def _in_relative(row: Row, at: int) -> bool:
    """« qui menait les ventes et encadrait dix personnes »: its first verb, or one joined to it."""
    if opener_of(row, at) is not None:
        return True
    before = _verb_before(row, at)
    return before is not None and row[at - 1].sign is Sign.AND and opener_of(row, before) is not None


def shares_subject(row: Row, first: int, second: int) -> bool:
    """Two finite verbs joined by « et », « mais » or a comma, with no subject between them."""
    between = row[first + 1 : second]
    signs = [piece.sign for piece in between]
    joints = [i for i, sign in enumerate(signs) if sign in JOINTS]
    if not (joints and OPENERS.isdisjoint(signs)):
        return False
    if _in_relative(row, first) and not any(
        signs[i] is Sign.BUT or (signs[i] is Sign.AND and not _of_nouns(between, i)) for i in joints
    ):
        return False
    behind = joints[-1] + 1
    return not any(
        sign in NOMINAL and not governed(row, first + 1 + i) for i, sign in enumerate(signs[behind:], behind)
    )
