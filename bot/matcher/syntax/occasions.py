"""A clause that is told of an occasion, a ranking or a crowd, and of no post or house."""

import re

from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.occasions import LAST_PARTS, MOMENTS, PASSING, VENUES, VESSELS
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Line, Piece, Sign

_NO_HOUSES = PASSING | VENUES | VESSELS


def for_a_moment(line: Line, clause: Clause) -> str:
    """« devient chef le temps d'un repas », « dirige l'orchestre pour un soir »: for how short a time."""
    if _SPANNING.isdisjoint(line.words):
        return ""
    found = _FOR_A_MOMENT.search(_behind(line, clause))
    return found[1] if found is not None and found[1] in MOMENTS else ""


def for_days(line: Line, clause: Clause) -> str:
    """« prend le large pour trois jours »: too short for a leave, though a post may be held as long."""
    if _SPANNING.isdisjoint(line.words):
        return ""
    found = _SOME_DAYS.search(_behind(line, clause))
    return next((told for told in found.groups() if told), "") if found is not None else ""


_SOME_DAYS = re.compile(
    r" pour (?:les|le|la|l') (fetes|noel|reveillon|week-end|soiree|journee|occasion|nuit)\b"
    r"|^ (?:deux|trois|quatre|cinq|quelques|\d+) (jours|heures|minutes)\b"
    r"(?! (?:apres|avant|plus|seulement|auparavant|a)\b)"
    r"|^ (?:une|deux|trois|quelques|\d+) semaines? de (vacances)\b"
    r"|^ un conge d' une? (jour|journee|matinee|apres-midi|heure)\b"
    r"| (?:apres|au bout de) [\w-]+ (minutes|secondes)\b(?! d[e'])"
    r"| (?:pour|pendant|durant) (?:deux|trois|quatre|cinq|quelques|\d+) (jours|heures|minutes)"
)

_SPANNING = words("temps pour durant pendant jours heures minutes secondes vacances jour journee")
_FOR_A_MOMENT = re.compile(r" (?:le temps d'|pour|durant|pendant) (?:une?|quelques) ([\w-]+)")


def before_its_end(line: Line, clause: Clause) -> str:
    """« s'en va avant la fin du débat », « avant le dessert »: what somebody does not wait to see over."""
    for complement in clause.complements:
        piece = line.pieces[complement.at]
        if complement.at < clause.at or piece.sign is not Sign.THING:
            continue
        if complement.word != "avant" and (complement.word not in ("a", "au", "aux") or piece.word == "fin"):
            continue  # « parti au dessert »
        whole = [p for p in line.pieces[complement.at + 1 : complement.at + 3] if p.sign is not Sign.WORD]
        of = len(whole) > 1 and whole[0].word in OF
        if piece.word in LAST_PARTS and not (of and whole[1].word in _TERMS):
            return piece.word
    return ""


_TERMS = words("mandat contrat annee mois semaine trimestre semestre ete periode preavis bail exercice essai")


def behind(line: Line, clause: Clause, links: frozenset[str], *, past: frozenset[Sign] = frozenset()) -> str:
    """What one of *links* leads to near behind the verb, *past* an object, if nobody works there."""
    for complement in clause.complements:
        between = [p for p in line.pieces[clause.at + 1 : complement.at] if p.first >= clause.end]
        near = complement.word in links and all(p.sign in (Sign.WORD, Sign.PREP, *past) for p in between)
        near = near and not (len(between) > 1 and _with_aside(line, between[-2]))
        if near and complement.at > clause.at and nowhere(line.pieces[complement.at]):
            return line.pieces[complement.at].word
    return ""


def _with_aside(line: Line, piece: Piece) -> bool:
    """« engage X, conseillère à l'Élysée »: what stands behind is said of X beside the name."""
    return bool(piece.people) and any(token.text == "," for token in line.tokens[piece.first : piece.last])


def helm_of_a_house(line: Line) -> bool:
    """« appelé à la barre d'Y »: no witness."""
    row = line.pieces if "barre" in line.words else ()
    return any(
        row[k].word == "barre" and row[k + 1].word in OF and row[k + 2].sign is Sign.ORG
        for k in range(len(row) - 2)
    )


def nowhere(piece: Piece) -> bool:
    """« du plateau », « dans son lycée »: where nobody is employed, and some only are for a while."""
    return piece.sign is Sign.THING and piece.word in _NO_HOUSES


def _behind(line: Line, clause: Clause) -> str:
    stop = line.pieces[clause.stops - 1].last if clause.stops else clause.verb.last
    return f" {' '.join([token.fold for token in line.tokens[clause.verb.last : stop]])} "


def of_what_came_before(line: Line, at: int) -> bool:
    """« Après les transfuges de juin, Y s'offre X », « trois ans après la crise de 2023 », « présent depuis
    les débuts, en 2015 »: the date at *at* is that of the thing told before or after which it was done."""
    row = line.pieces
    apposed = row[at - 1].sign is Sign.COMMA if at > 2 else False
    if at < 2 or not (apposed or line.tokens[row[at].first].fold in OF):
        return False
    behind = at - 1 - apposed
    if row[behind].sign not in _THINGS or row[behind].word in _PARTS:
        return False  # « depuis la fin d'août »
    for piece in reversed(row[:behind]):
        if apposed and piece.sign is Sign.ACTION:
            return False  # « depuis son départ de Y, en janvier »
        if line.tokens[piece.last - 1].fold == _AWAIT:
            return True  # « sans attendre l'assemblée du 15 »
        if piece.sign not in _THINGS and piece.word not in OF:
            return piece.sign is Sign.PREP and piece.word in (_SINCE if apposed else _BEFORE_OR_AFTER)
    return False


_THINGS = (Sign.THING, Sign.POST, Sign.ACTION, Sign.ORG, Sign.WORD)  # « après le scandale »: a word
_AWAIT = "attendre"
_PARTS = words("fin debut milieu cours courant mois moitie semaine soir nuit matin")
_BEFORE_OR_AFTER = words("apres avant depuis malgre")
_SINCE = words("depuis")


def of_a_race(line: Line, at: int) -> bool:
    """« Départ de la course », « l'arrivée du train »: the noun at *at* is of things."""
    row = line.pieces[at + 1 : at + 3]
    of_it = len(row) > 1 and row[0].word in OF
    return of_it and line.tokens[row[1].last - 1].fold in _RACES


_RACES = words("course rallye marathon etape regate relais fusee train avion vol navire")
