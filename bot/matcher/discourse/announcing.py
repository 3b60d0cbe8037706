"""Whom a sentence is about when somebody else announces it: « Y annonce le départ de X »."""

from collections.abc import Sequence

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.participles import stands_apart, whose_course
from bot.matcher.syntax.pieces import Line, Piece, Sign
from bot.matcher.syntax.reader import ClauseReader

_TELLING = words(
    """
    annoncer confirmer officialiser révéler démentir acter dévoiler saluer regretter déplorer commenter
    expliquer évoquer justifier
    """
)


def subjects_of(reader: ClauseReader) -> tuple[set[int | None], frozenset[int]]:
    """The subjects of the line's verbs, and those of them who are so only by what somebody announces."""
    told = (at for at, verb in reader.line.verbs if verb.tense is not Tense.INFINITIVE)  # « faire revenir X »
    subjects: set[int | None] = {reader.read(at).subject for at in told}
    if stands_apart(reader.pieces):
        subjects -= {0}  # « X parti, Y prend la recherche »: about Y
    subjects |= _set_apart(reader.pieces)
    chosen = _chosen(reader)
    subjects = subjects - chosen.keys() | set(chosen.values())
    about = _told_by_another(reader) if Sign.ACTION in reader.line.signs else {}
    raised = _brought_up(reader) | _parted_with(reader)
    return subjects - about.keys() | set(about.values()) | raised, frozenset((*about.values(), *raised))


def _brought_up(reader: ClauseReader) -> set[int]:
    """« Reste le cas de X. », « Quid de X ? », « Et X ? », « Le parcours de X est singulier : … »: the one
    whom what comes next is about."""
    if whose := whose_course(reader.pieces):
        return {whose} if len(reader.pieces[whose].people) == 1 else set()
    first, last = reader.line.tokens[0], reader.line.tokens[-1]
    if not (first.fold in _BRINGING_UP or (first.fold == "et" and last.text == "?")):
        return set()
    told = {at for at, piece in enumerate(reader.pieces[:_SOON]) if piece.people}
    return told if len(told) == 1 and not any(reader.verb(at + 1) for at in told) else set()


def _parted_with(reader: ClauseReader) -> set[int]:
    """« Y se sépare de X. Il … »: about X."""
    found = set()
    for at, verb in reader.line.verbs:
        if verb.lemma == "séparer" and verb.reflexive and verb.finite and not verb.negated:
            row = reader.pieces[at + 1 : at + 3]
            if len(row) > 1 and row[0].word in OF and len(row[1].people) == 1:
                found.add(at + 2)
    return found


_BRINGING_UP = words("reste restait demeure demeurait quid")
_SOON = 6  # pieces


def _set_apart(row: Sequence[Piece]) -> set[int]:
    """« c'est à X que revient la recherche », « c'est X qui … »: about X."""
    found = set()
    for at in range(2, len(row) - 1):
        named = at - (row[at - 1].word in ("a", "au"))
        verb = row[named - 1].verb
        link = row[at + 1].word in ("que", "qu'", "qui")
        if row[at].people and link and verb is not None and verb.lemma == "être" and verb.finite:
            found.add(at)
    return found


def _chosen(reader: ClauseReader) -> dict[int | None, int]:
    """« Y a nommé X directrice. Elle … »: the position of who chooses, with that of who is chosen."""
    told: dict[int | None, int] = {}
    for at, verb in reader.line.verbs:
        if verb.lemma not in _CHOOSING or not verb.finite or verb.passive or verb.negated or verb.reflexive:
            continue
        clause = reader.read(at)
        if clause.object is not None and len(reader.pieces[clause.object].people) == 1 and not verb.direct:
            told[clause.subject] = clause.object
    return told


_CHOOSING = words(
    """
    nommer désigner choisir promouvoir recruter embaucher débaucher engager élire coopter enrôler introniser
    préférer propulser installer
    """
)


def _told_by_another(reader: ClauseReader) -> dict[int, int]:
    """The position of who announces it, with that of whom « le départ de X », its object, is told."""
    told = {}
    for at, piece in enumerate(reader.pieces):
        if piece.sign is not Sign.ACTION:
            continue
        row = reader.pieces[at + 1 : at + 3]
        if len(row) < 2 or row[0].word not in OF or not row[1].people:
            continue
        teller = _teller(reader, at)
        if teller is not None:
            told[teller] = at + 2
    return told


def _teller(reader: ClauseReader, at: int) -> int | None:
    """The subject of the verb of telling right before the noun at *at*."""
    verb = reader.verb(at - 1)
    if verb is None or not verb.finite or verb.lemma not in _TELLING:
        return None
    subject = reader.read(at - 1).subject
    return subject if subject is not None and reader.pieces[subject].people else None


def said_behind(line: Line, at: int, subject: int | None) -> bool:
    """« Il y bâtira l'infrastructure, a fait savoir lundi Y »: somebody tells the whole sentence."""
    behind = subject is not None and subject > at and line.pieces[subject].sign in (Sign.PEOPLE, Sign.POST)
    return behind and at > 0 and line.pieces[at - 1].sign is Sign.COMMA
