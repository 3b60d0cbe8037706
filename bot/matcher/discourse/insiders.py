"""Who works or has worked in the watched organisation, as a clause or an aside beside the name tells.

« X, qui codirigeait le générateur de vidéos de Y, … », « X, jusqu'ici chargée des ventes chez Y, … »,
« il travaillait pour Y », « X, qu'elle avait connu chez Y ».
"""

from collections.abc import Callable, Iterator, Sequence

from bot.matcher.discourse.in_its_units import in_its_units, of_its_units, with_colleagues_of_ours
from bot.matcher.discourse.in_whose_voice import in_its_posts, meant_as_ours
from bot.matcher.discourse.origins import UNTIL_NOW
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.organizations import PARTNERS, RIVALS
from bot.matcher.lexicon.roles import LEADING, MAKING
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, is_ours, org_of
from bot.matcher.syntax.reader import ClauseReader

_HEADING = LEADING | {"occuper"}
_WORKING = _HEADING | words(
    """
    travailler officier œuvrer bosser plancher exercer gérer tenir animer coder développer programmer
    entraîner veiller
    """
)
_AT = ("de", "d'", "du", "chez", "pour", "dans", "au")
_ENDS = frozenset({Sign.COMMA, Sign.STOP, Sign.COLON, Sign.REL, Sign.QUOTE})


def insiders(line: Line, focus: Org | None) -> Iterator[Member]:
    """Each person of *line*, which is about *focus*, of whom it tells that they work there."""
    if not line.names_people:
        return
    if is_ours(focus) and (keeper := _keeper_of_a_product(line)) is not None:
        yield keeper
    if line.words.isdisjoint(UNTIL_NOW) and not any(meant_as_ours(piece, focus) for piece in line.pieces):
        return
    yield from _one_of_its_own(line, focus)
    yield from in_its_posts(line, focus)
    yield from in_its_units(line, focus)
    yield from of_its_units(line, focus)
    yield from with_colleagues_of_ours(line, focus)
    for at in range(len(line.pieces) - 3):
        people, behind = line.pieces[at].people, line.pieces[at + 1].sign
        if len(people) != 1:
            continue
        if behind is Sign.VERB:
            here = _led_until_now(line, at + 1, focus) or _works(line, at + 1, focus)
        else:
            here = behind in (Sign.COMMA, Sign.REL) and _works(line, at + 1, focus)
        if here:
            yield people[0]


def _one_of_its_own(line: Line, focus: Org | None) -> Iterator[Member]:
    """« Y place l'un de ses ingénieurs, X »: the house, which is named before, has X already."""
    for at, piece in enumerate(line.pieces):
        opening = [token.fold for token in line.tokens[piece.first : piece.first + 5]]
        if len(piece.people) != 1 or opening[:4] not in _ONE_OF_THEIRS or opening[4:] in _BYGONE:
            continue
        named = next((p for p in reversed(line.pieces[:at]) if p.org is not None or p.people), None)
        if named is not None and meant_as_ours(named, focus):
            yield piece.people[0]


def _keeper_of_a_product(line: Line) -> Member | None:
    """« X, qui s'occupait de l'outil depuis 2020, … »: of what the house makes, where no other is named."""
    products = [name for name in line.names if name.sort is Sort.THING]
    if not products or any(not org.watched for org in line.houses):
        return None
    for at, verb in line.verbs:
        named = line.pieces[at - 3].people if at > 2 and line.pieces[at - 1].word == "qui" else ()
        keeps = verb.tense is Tense.IMPERFECT and _told_of_work(verb) and len(named) == 1
        behind = line.pieces[at + 1 : at + 3]
        if keeps and any(piece.first <= name.first < piece.last for piece in behind for name in products):
            return named[0]
    return None


_ONE_OF_THEIRS = (["l'", "un", "de", "ses"], ["l'", "une", "de", "ses"])
_BYGONE = (["anciens"], ["anciennes"], ["ex-"])


def _led_until_now(line: Line, at: int, focus: Org | None) -> bool:
    """« X supervisait jusqu'ici les ventes », where no house is named but the one that the line is about."""
    verb = line.pieces[at].verb
    if not is_ours(focus) or verb is None or not _told_of_work(verb):
        return False
    told = {token.fold for token in line.tokens[verb.last : verb.last + 3]}
    named = any(p.org is not None and not meant_as_ours(p, focus) for p in line.pieces[at:])
    return verb.tense is Tense.IMPERFECT and not named and not told.isdisjoint(UNTIL_NOW)


def _works(line: Line, at: int, focus: Org | None) -> bool:
    """What stands behind the name places them, up to the end of that clause or aside."""
    told = line.pieces[at].verb
    if told is not None:  # « X pilote le cloud d'Y depuis 2023. »
        return told.tense is Tense.PRESENT and _at_ours(line, at + 1, focus, told=_works_now(told))
    at += line.pieces[at].sign is Sign.COMMA
    relative = line.pieces[at].sign is Sign.REL and line.pieces[at].word == "qui"
    verb = line.pieces[at + 1].verb if relative and at + 1 < len(line.pieces) else None
    if relative and (verb is None or not (_told_of_work(verb) or _works_now(verb))):
        return False
    posted = [token.fold for token in line.tokens[line.pieces[at].first :][:2]] == ["en", "poste"]
    return _at_ours(line, at + 2 * relative, focus, told=relative or posted)


def _at_ours(line: Line, start: int, focus: Org | None, *, told: bool) -> bool:
    """The house stands in that clause or aside, behind what they see to; *told*: that they work."""
    said: set[str] = set()
    for k in range(start, len(line.pieces)):
        piece = line.pieces[k]
        if piece.sign in _ENDS or (piece.verb is not None and piece.verb.finite):
            return False
        said.update(token.fold for token in line.tokens[piece.first : piece.last])
        led = told and k == start and bool(piece.word)  # « dirige le laboratoire d'Y »
        ours = meant_as_ours(piece, focus) and (led or line.pieces[k - 1].word in _AT)
        if ours and (told or said & UNTIL_NOW):
            return (RIVALS | PARTNERS).isdisjoint(word.removesuffix("s") for word in said)
    return False


def _works_now(verb: VerbGroup) -> bool:
    """« pilote », « travaille »."""
    return _told_of_work(verb) or (verb.lemma in AT_WORK and not (verb.negated or verb.perfect))


AT_WORK = words("travailler officier œuvrer bosser exercer")


def _told_of_work(verb: VerbGroup) -> bool:
    """« codirigeait », « dirige »."""
    if verb.negated or verb.perfect or verb.passive:
        return False
    if verb.tense is Tense.PRESENT:
        return verb.lemma in _HEADING | MAKING
    return verb.tense is Tense.IMPERFECT and verb.lemma in _WORKING


_EMPLOYED = _WORKING | words("être passer")
_EMPLOYED_AT = ("chez", "pour", "a", "d'", "de")


def employed(reader: ClauseReader, subject_of: Callable[[int], tuple[Member, ...]]) -> Iterator[Member]:
    """Those of whom the line says so, in the past."""
    named = [name.sort for name in reader.line.names]
    if Sort.WATCHED not in named and not reader.line.names_ours:
        return
    for at, verb in reader.line.verbs:
        past = verb.tense is Tense.IMPERFECT or (verb.perfect and verb.tense is Tense.PRESENT)
        if not past or verb.negated or verb.passive or verb.governors:
            continue
        clause = reader.read(at)
        if verb.lemma not in _EMPLOYED and not _at_home(reader, clause):
            continue
        told = clause.predicative
        role = reader.pieces[told].role if told is not None else None
        orgs = [reader.pieces[c.at].org for c in clause.complements if c.word in _EMPLOYED_AT and c.at > at]
        orgs += [org_of(role)] if role is not None else []
        if any(is_ours(org) for org in orgs):
            those = subject_of(at)
            yield from those if verb.plural else those[-1:]  # « X et Y, qui a travaillé pour Z »: Y


def _at_home(reader: ClauseReader, clause: Clause) -> bool:
    """« elle veillait à la sûreté chez Y »: whatever it is that they were at."""
    orgs = [reader.pieces[c.at].org for c in clause.complements if c.word == "chez" and c.at > clause.at]
    return clause.verb.tense is Tense.IMPERFECT and any(is_ours(org) for org in orgs)


def until_then(reader: ClauseReader, subject_of: Callable[[int], tuple[Member, ...]]) -> Iterator[Member]:
    """« X, directrice de Y jusqu'en 2024 », « il dirigeait la recherche d'Y jusqu'en mai »: gone."""
    row = reader.pieces
    for at, piece in enumerate(row):
        left = _until_they_left(row, at)
        if not left and (piece.dated is None or not piece.dated.ending or piece.dated.value is None):
            continue
        k = next((k for k in range(at - 1, -1, -1) if row[k].sign not in _LEADING_TO_A_DATE), None)
        held = row[k].people if k is not None else ()
        if any(is_ours(org_of(role)) for member in held[-1:] for role in member.roles):
            if left or (piece.dated is not None and piece.dated.past):  # not « jusqu'en 2030 »
                yield held[-1]
            continue
        told = next((n for n in range(at - 1, -1, -1) if row[n].verb is not None), None)
        if told is not None and _worked(row[told].verb) and _told_of_ours(row[told:at]):
            yield from subject_of(told)


def _until_they_left(row: Sequence[Piece], at: int) -> bool:
    """« X, président d'Y jusqu'à sa démission », « … jusqu'à son départ en mars »."""
    action = row[at].action
    leaving = action is not None and action.act in (Act.EXIT, Act.OUST) and bool(action.owned)
    return leaving and [piece.word for piece in row[max(0, at - 2) : at]] == ["jusqu'", "a"]


_LEADING_TO_A_DATE = frozenset({Sign.PREP, Sign.COMMA, Sign.WORD})


def _worked(verb: VerbGroup | None) -> bool:
    """« dirigeait », « a dirigé »: told of a time that is over."""
    if verb is None or verb.negated or verb.passive or verb.lemma not in _EMPLOYED:
        return False
    return verb.tense is Tense.IMPERFECT or (verb.perfect and verb.tense is Tense.PRESENT)


def _told_of_ours(row: Sequence[Piece]) -> bool:
    orgs = (piece.org or (org_of(piece.role) if piece.role is not None else None) for piece in row)
    return any(map(is_ours, orgs))


_TOGETHER = words("travailler œuvrer collaborer connaître rencontrer côtoyer croiser officier former")
_NEAR = 5  # pieces between the name and the verb


def was_there(reader: ClauseReader, at: int) -> tuple[Member, Org] | None:
    """Of whom the verb at *at* tells it, and where that was."""
    verb = reader.pieces[at].verb
    if verb is None or verb.lemma not in _TOGETHER or verb.negated:
        return None
    if not (verb.perfect or verb.tense is Tense.IMPERFECT):
        return None
    row = reader.pieces
    links = (k for k in range(at - 1, max(at - _NEAR, 0), -1) if row[k].sign in (Sign.REL, Sign.SUB))
    link = next(links, 0)
    named = next((k for k in range(link - 1, max(link - 3, -1), -1) if row[k].people), None) if link else None
    places = (row[c.at].org for c in reader.read(at).complements if c.word == "chez" and c.at > at)
    house = next((org for org in places if org is not None), None)
    return (row[named].people[-1], house) if named is not None and house is not None else None
