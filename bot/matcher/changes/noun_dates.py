"""When what an action noun tells happened, and when it was announced."""

from collections.abc import Sequence

from bot.matcher.changes.change import to_come
from bot.matcher.discourse.clause_dates import day_when, opening_dates, statement_dates
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import WEEKDAYS
from bot.matcher.lexicon.grammar import LOOKING_BACK, REASONS
from bot.matcher.modality.weighing import SCHEDULING
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Action, Line, Piece, Sign
from bot.matcher.syntax.reader import ClauseReader
from bot.matcher.syntax.rows import Row


def inner_dates(row: Row, at: int) -> tuple[Dated, ...]:
    """« le départ, en mars, de X »: between the noun and its owner."""
    found = []
    for piece in row[at + 1 : at + 4]:
        if piece.dated is not None and not piece.dated.ending:
            found.append(piece.dated)
        elif piece.sign is not Sign.COMMA:
            break
    return tuple(found)


def in_effect(line: Line, dates: tuple[Dated, ...]) -> tuple[Dated, ...]:
    """« le départ de X, effectif vendredi »: the Friday to come."""
    if line.words.isdisjoint(_IN_EFFECT):
        return dates
    before = {token.end + 1 for token in line.tokens if token.fold in _IN_EFFECT}
    return tuple(to_come((d,))[0] if d.span.start in before else d for d in dates)


_IN_EFFECT = words("effectif effective effectifs effectives")


def told_when(reader: ClauseReader, end: int) -> tuple[Dated, ...]:
    """« le départ de X de chez Y, annoncé en mars, … », « …, effectif lundi »: the date that follows."""
    row = reader.pieces
    k = end
    while k < min(end + 8, len(row)) and row[k].sign in _COMPLETING:
        k += 1
    k = k + 1 if k < len(row) and row[k].sign is Sign.COMMA else end
    if k < len(row) and row[k].word in _IN_EFFECT:
        days = (n for n in range(k + 1, min(k + 3, len(row))) if _of_this_week(reader.line, row[n]))
        return _dates_among(row, tuple(days))
    verb = reader.verb(k)
    if verb is None or verb.tense is not Tense.PARTICIPLE:
        return ()
    public = verb.lemma == "rendre" and k + 1 < len(row) and row[k + 1].word in _PUBLIC
    if not public and verb.lemma not in _OCCURRING and verb.lemma not in _BEGINNING:
        return ()
    return _dates_of(reader, k)


def opened_when(reader: ClauseReader, at: int) -> tuple[Dated, ...]:
    """« Annoncé mercredi, le renvoi de X … »: the date of the participle before the noun at *at*."""
    verb = reader.verb(0) if at and reader.pieces[at - 1].sign is Sign.COMMA else None
    told = verb is not None and verb.tense is Tense.PARTICIPLE and verb.lemma in _OCCURRING
    alone = all(piece.sign is not Sign.COMMA for piece in reader.pieces[1 : at - 1])
    return _dates_of(reader, 0) if told and alone else ()


def _of_this_week(line: Line, piece: Piece) -> bool:
    return piece.sign is Sign.DATE and line.tokens[piece.first].fold in (*WEEKDAYS, "hier")


def announced_on(reader: ClauseReader, at: int, clause: Clause | None) -> tuple[Dated, ...]:
    """The date of the clause in which the noun stands: « a annoncé mardi son départ »."""
    if clause is None or clause.attachment is Attachment.IF:
        return ()
    if clause.attachment is Attachment.TIME:
        return day_when(reader, clause)
    if clause.verb.lemma in LOOKING_BACK or _only_why(reader.pieces, at):
        return ()
    found = _dates_among(reader.pieces, clause.dates)
    above = clause  # « Mardi, c'est X qui prenait la plume pour annoncer … »
    while not found and above.parent is not None and clause.attachment is not Attachment.RELATIVE:
        found, above = _dates_of(reader, above.parent), reader.read(above.parent)
        if above.attachment is Attachment.MAIN:
            break
    found = found or opening_dates(reader, above)  # « Le même jour, X, qui …, a fait connaître sa démission »
    return found or (statement_dates(reader) if clause.verb.lemma in _OCCURRING else ())


def dates_back(reader: ClauseReader, at: int, clause: Clause | None) -> tuple[Dated, ...]:
    """« Son arrivée remonte à 2021 », « son recrutement datait de mai »: when it was, and long since."""
    if clause is None or clause.subject != at or clause.verb.lemma not in _DATING_BACK:
        return ()
    return _dates_among(reader.pieces, range(clause.at + 1, min(clause.at + 4, len(reader.pieces))))


_DATING_BACK = words("remonter dater")


def wave_dates(row: Row, noun: int | None, at: int) -> tuple[Dated, ...]:
    """« la vague de démissions de septembre, dont celle de X »: the day of all of them."""
    return inner_dates(row, noun) if noun is not None and at and row[at - 1].word == "dont" else ()


def only_date(reader: ClauseReader) -> tuple[Dated, ...]:
    """« La troisième en novembre 2023, avec l'éviction de X. »: the one date of a sentence without a verb."""
    dates = [d for d in reader.line.dates if not (d.elapsed or d.ending or d.started)]
    return tuple(dates) if len(dates) == 1 and dates[0].past and not reader.line.tells else ()


def takes_effect(action: Action, at: int, clause: Clause | None, told: Sequence[Dated]) -> bool:
    """« Vendredi sera son dernier jour », « son départ est fixé à vendredi »: when it is to hold.

    *told* by the clause alone, if by a day: « son départ, annoncé lundi, interviendra le 31 mai »."""
    if clause is None:
        return False
    settled = clause.verb.lemma in SCHEDULING and clause.verb.passive and clause.subject == at
    to_come = clause.verb.tense in (Tense.PRESENT, Tense.FUTURE) and not clause.verb.perfect
    last = clause.verb.lemma == "être" and action.head == "dernier" and to_come
    months = all(dated.value is None or dated.value.day is None for dated in told)
    coming = months and clause.verb.tense is Tense.FUTURE and clause.verb.lemma in _COMING_ABOUT
    coming = coming and clause.subject == at  # « son départ interviendra en mai »
    return settled or coming or (last and at in (clause.subject, clause.attribute, clause.object))


def tense_around(clause: Clause | None) -> Tense | None:
    """That of the clause, but for « Son congé, pris en mai, aura duré trois mois »: of what has been."""
    if clause is None:
        return None
    over = clause.verb.perfect and clause.verb.tense is Tense.FUTURE
    return Tense.PRESENT if over else clause.verb.tense


def _only_why(row: Row, at: int) -> bool:
    """« a détaillé vendredi les raisons de sa démission »: the day on which it is explained."""
    return at > 1 and row[at - 1].sign is Sign.PREP and row[at - 2].word in REASONS


def _dates_of(reader: ClauseReader, at: int) -> tuple[Dated, ...]:
    return _dates_among(reader.pieces, reader.read(at).dates)


def _dates_among(row: Row, positions: Sequence[int]) -> tuple[Dated, ...]:
    return tuple(d for k in positions if (d := row[k].dated) is not None and not d.ending)


_PUBLIC = words("public publique publics publiques")
# « de chez Y », « parmi les administrateurs », « à la tête de la recherche d'Y »
_COMPLETING = frozenset({Sign.PREP, Sign.ORG, Sign.POST, Sign.THING})
_COMING_ABOUT = words("prendre intervenir survenir avoir être devenir produire faire entrer")
_BEGINNING = words("entamer commencer débuter prendre")  # « Son congé, entamé en août, … »
_OCCURRING = words("annoncer survenir intervenir révéler officialiser prévoir confirmer dater effectuer")
