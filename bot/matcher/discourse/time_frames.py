"""Where a text goes back in time: « En 2023, … », « Il faut revenir à novembre 2023. », « Rappel des faits. »

What opens such a frame holds for the sentences behind it, whatever their tense, until the text comes back.
"""

import re
from collections.abc import Sequence

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section, Shape
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import ANNOUNCING
from bot.matcher.syntax.pieces import Line, Sign

_LINKS = words("et mais or puis car ainsi c' deja")  # « Mais le 17 novembre, … »
_RETURNING = words("revenir remonter retourner rembobiner replonger reculer transporter être")
_NOW = words("desormais maintenant present fois-ci")
_REACH = 8  # sentences under a heading
_SHORT = 10  # words and signs

_SPANS = (
    " depuis que ", " depuis qu' ", " pendant que ", " pendant qu' ", " tandis que ", " tandis qu' ",
    " en son absence ", " pendant ce temps ", " dans l' intervalle ", " entre-temps ", " depuis lors ",
    " depuis son depart ", " depuis leur depart ", " depuis le depart ",
)  # fmt: skip
# « Pendant son congé, entamé en août, X et Y sont partis »: while somebody else was away.
WHILE_AWAY = re.compile(
    r" (?:pendant|durant|au cours de) (?:son|leur|ses|leurs|cette|ce) "
    r"(?:absence|conges?|vacances|arret|retraite|parenthese|escapade)\b"
)
# What everybody knows: the sentence itself is of then, too.
_KNOWN_TALES = (
    " on connait la suite ", " la suite est connue ", " on se souvient ", " on s' en souvient ",
    " chacun se souvient ", " tout le monde se souvient ", " l' histoire est connue ",
    " l' episode est connu ",
    " tout le monde connait la suite ", " chacun connait la suite ", " la suite , on la connait ",
    " la suite appartient a l' histoire ", " on sait la suite ", " on sait ce qu' il advint ",
)  # fmt: skip
# « Le même jour, on apprenait la dissolution de l'équipe. X, son responsable, devient … »; « La série avait
# commencé plus tôt. », « Ce n'est pas le premier. », « D'autres l'avaient précédé. »: of who went before.
_LEADING_BACK = re.compile(
    r" (?:(?:le meme jour|ce jour-la|la veille|peu avant) , on apprenait "
    r"|(?:la|cette|l'|cet) (?:serie|vague|hemorragie|saignee|fuite|exode|valse)(?: [a-z]+){0,3}? "
    r"(?:avait (?:commence|debute)|ne date pas d' hier|n' est pas (?:nouve|recent)|n' a rien de nouveau)"
    r"|(?:ce n' est|il n' est|elle n' est) pas (?:le|la|son) premiere? (?:\.|a |depart |defection )"
    r"|(?:ils|elles) ne sont pas les premi(?:ers|eres) "
    r"|d' autres (?:l'|les) (?:avaient|ont) precede)"
)
_RECAPS = (
    "rappel des faits", "rappel des episodes", "petit rappel des faits", "les faits", "rappel", "pour rappel",
    "petit rappel", "bref rappel", "retour en arriere", "petit retour en arriere", "bref retour en arriere",
    "flash-back", "flashback", "flash back", "pour memoire", "contexte", "le contexte", "un peu d' histoire",
    "resume des episodes precedents", "resume de l' affaire", "les episodes precedents", "l' historique",
    "historique", "precedemment", "on rembobine", "rembobinons", "reprenons", "aux origines",
)  # fmt: skip
_RECAP_ENDS = frozenset(recap.split()[-1] for recap in _RECAPS)


def gone_back(lines: Sequence[Line], at: int) -> bool:
    """Whether a sentence before *at*, of its paragraph, has gone back in time, and none has come back."""
    line = lines[at]
    for other in reversed(lines[: at + 1]):
        if other.sentence.block != line.sentence.block or other.sentence.section is not Section.CONTENT:
            return False
        learnt = other is not line and _LEADING_BACK.match(other.text) is not None
        if learnt or other.text.startswith(_KNOWN_TALES) or (other is not line and _goes_back(other)):
            return True
        if _comes_back(other):
            return False
    return False


def in_a_span(lines: Sequence[Line], at: int) -> bool:
    """« Pendant son absence, la maison s'est dégarnie. X et Y sont partis. »: at no time of late."""
    block = lines[at].sentence.block
    for other in reversed(lines[:at]):
        if (
            other.sentence.block != block
            or other.sentence.section is not Section.CONTENT
            or _comes_back(other)
        ):
            return False
        if other.text.startswith(_SPANS) or WHILE_AWAY.match(other.text):
            return True
    return False


def _comes_back(line: Line) -> bool:
    """« Lundi, … », « Désormais, … », « Il vient de … », « Quant à l'équipe, … »: of another matter."""
    if line.text.startswith(" quant a ") or any(
        d.value is not None and not d.past and not d.started for d in line.dates
    ):
        return True
    return (
        not _NOW.isdisjoint(line.words)
        or _made_known(line)
        or any(
            above.lemma == "venir" and above.tense is Tense.PRESENT
            for _, verb in line.verbs
            for above in verb.governors
        )
    )


def _made_known(line: Line) -> bool:
    """« C'est Y qui devient directeur, a précisé l'entreprise »: what is said of the present now."""
    now = any(verb.finite and verb.tense is Tense.PRESENT and not verb.perfect for _, verb in line.verbs)
    said = ((line.pieces[at - 1], verb) for at, verb in line.verbs if at and verb.perfect)
    return now and any(p.sign is Sign.COMMA and verb.lemma in _SAYING for p, verb in said)


_SAYING = ANNOUNCING | words("préciser ajouter")


def _goes_back(line: Line) -> bool:
    """« En 2023, … », « Mais en 2023, … », « Il faut remonter à 2023 … », « C'était en 2023. »."""
    row = [piece for piece in line.pieces if piece.sign is not Sign.QUOTE]
    while row and row[0].word in _LINKS:
        row = row[1:]
    if row and row[0].dated is not None and row[0].dated.past:
        return True
    if _in_historic_present(line):
        return True
    told = [k for k, piece in enumerate(row) if piece.dated is not None and piece.dated.past]
    if not told or any(piece.people for piece in row[: told[0]]):
        return False
    verbs = [piece.verb for piece in row[: told[0]] if piece.verb is not None]
    if verbs and verbs[-1].tense is Tense.FUTURE:
        return False  # « Son départ sera effectif en juin »
    return verbs[-1].lemma in _RETURNING if verbs else not line.tells and row[0].word != "depuis"


def _in_historic_present(line: Line) -> bool:
    """« X entre chez Y en 2016. Il y monte en grade. »: a year that is over, and a verb in the present."""
    years = [
        d for d in line.dates if d.past and not d.started and d.value is not None and d.value.month is None
    ]
    told = [verb for _, verb in line.verbs if verb.finite]
    present = all(verb.tense is Tense.PRESENT and not (verb.perfect or verb.pluperfect) for verb in told)
    return bool(years and told) and present and not line.pieces[0].quoted


def recap_above(lines: Sequence[Line], at: int) -> int | None:
    """The index of what puts *at* in the past: « Rappel des faits. », above it or opening its row, or « Ils
    sont partis cette année » over the list that it is a row of."""
    block = lines[at].sentence.block
    for other in reversed(lines[max(0, at - _REACH) : at]):
        if other.sentence.section is not Section.CONTENT:
            return None
        if _recaps(other):
            alone = lines[other.index + 1].sentence.block != other.sentence.block
            return other.index if alone or other.sentence.block == block else None
        if other.sentence.shape is Shape.HEADING and other.sentence.block != block:
            return other.index if lines[at].sentence.shape is Shape.BULLET and _of_a_year(other) else None
    return None


def _of_a_year(heading: Line) -> bool:
    """« Ils sont partis cette année », « Les départs depuis janvier »: of a long time, up to now."""
    long = (d.started or (d.value is not None and d.value.month is None) for d in heading.dates)
    return any(long) and not any(verb.ahead for _, verb in heading.verbs)


def _recaps(line: Line) -> bool:
    """A sentence that says nothing else, but for the hour of an entry: « 18h40. Rappel des faits. »."""
    if len(line.tokens) > _SHORT or line.words.isdisjoint(_RECAP_ENDS):
        return False
    return " ".join(t.fold for t in line.tokens if t.word and not t.text[0].isdigit()) in _RECAPS
