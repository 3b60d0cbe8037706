"""What comes on a condition, or some day: « si on ne m'écoute pas, je partirai », « un jour, il partira »."""

import re

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Line, Sign
from bot.matcher.syntax.reader import ClauseReader
from bot.matcher.syntax.rows import WALLS

_SOME_DAY = (" ou on le ", " ou on la ", " un jour , ", " tot ou tard ", " quand je ", " le jour ou ")
_ONE_DAY = (
    " un jour , ",
    " un jour .",
    " un jour ? ",
    " un jour ou ",
    " tot ou tard ",
    " le jour venu ",
    " le moment venu ",
)


def some_day(line: Line, verb: VerbGroup) -> bool:
    """« Un jour, il partira », « pourrait un jour se faire détrôner », « partirait, le jour venu »."""
    ahead = verb.tense in _AHEAD
    if not (ahead or verb.governors):
        return False
    far_off = _SOME_DAY if verb.tense is Tense.FUTURE else _ONE_DAY
    if ahead and any(phrase in f"{line.text}." for phrase in far_off):
        return True
    if "jour" not in line.words:
        return False
    if ahead and _the_day_when(line, verb):
        return True
    told = [token.fold for token in line.tokens[verb.first : verb.last + 3]]
    within = next((k for k in range(len(told) - 1) if told[k : k + 2] == ["un", "jour"]), None)
    return within is not None and told[within + 2 : within + 3] not in (["plus"], ["apres"], ["de"])


def _the_day_when(line: Line, verb: VerbGroup) -> bool:
    """« Le jour où X partirait, je vendrais »: not « le jour où il a promis qu'il partirait »."""
    words_before = [token.fold for token in line.tokens[: verb.first]]
    when = next(
        (k for k in range(len(words_before) - 1, 0, -1) if words_before[k - 1 : k + 1] == _DAY_WHEN), 0
    )
    return when > 0 and not any(when < other.first < verb.first for _, other in line.verbs)


_DAY_WHEN = ["jour", "ou"]
_AHEAD = frozenset({Tense.FUTURE, Tense.CONDITIONAL})
_IF = ("si", "s'", "s'il")
_NO_CONDITION = words("meme comme")  # « même si », « comme si »


def on_condition(reader: ClauseReader, clause: Clause) -> bool:
    """« Si on ne m'écoute pas, je partirai », « il démissionnera s'il n'obtient pas … »: a threat."""
    verb = clause.verb
    speaks = clause.quoted and verb.tense is Tense.PRESENT and not verb.perfect
    if not (speaks or verb.tense is Tense.FUTURE) or clause.attachment not in _STATING:
        return False
    if speaks and (_on_their_terms(reader, clause) or _threatens(reader)):
        return True
    for at, piece in enumerate(reader.pieces):
        if not conditional(reader, at) or piece.quoted != clause.quoted:
            continue
        if at and (reader.pieces[at - 1].word in _NO_CONDITION):
            continue
        if any(p.sign in WALLS for p in reader.pieces[min(at, clause.at) : max(at, clause.at)]):
            continue
        told = _next_verb(reader, at)
        if told is None or told is verb:
            continue
        if at < clause.at or (told.negated and verb.tense is Tense.FUTURE):
            return True
    return False


def conditional(reader: ClauseReader, at: int) -> bool:
    """« si » as a condition; not « si l'on en croit Y », which names a source."""
    piece = reader.pieces[at]
    if piece.sign is not Sign.SUB or piece.word not in _IF:
        return False
    told = _next_verb(reader, at)
    return told is None or told.lemma != "croire" or _CREDITED.search(reader.line.text) is None


_CREDITED = re.compile(r" si (?:l' ?)?(?:on|vous|nous) en cr(?:oit|oyez|oyons) ")


def _next_verb(reader: ClauseReader, at: int) -> VerbGroup | None:
    """The first verb behind the piece at *at*."""
    return next((v for k in range(at + 1, len(reader.pieces)) if (v := reader.verb(k)) is not None), None)


def _on_their_terms(reader: ClauseReader, clause: Clause) -> bool:
    """« Changez de nom et je laisse tomber », « Un mot de plus et je pars »: what comes of something."""
    opens = next((k for k in range(clause.at) if reader.pieces[k].sign is Sign.QUOTE), clause.at)
    row = reader.pieces[opens + 1 : clause.at]
    if len(row) < _ORDER or row[-2].sign is not Sign.AND or row[-1].word not in _I:
        return False
    bidden = row[0].word.partition("-")[0].endswith("ez") and row[0].sign is Sign.WORD
    bidden = bidden or row[0].word == "encore" or row[-3].word == "plus"
    return bidden and not any(p.verb is not None or p.sign in WALLS for p in row)


def _threatens(reader: ClauseReader) -> bool:
    """« Touchez à la recherche, je pars », menace X."""
    said = (p.verb for p in reader.pieces if p.verb is not None and not p.quoted)
    return any(verb.lemma == "menacer" and verb.finite for verb in said)


_ORDER = 3  # pieces: the order, « et », « je »
_I = ("je", "j'", "nous", "on")
_STATING = frozenset({Attachment.MAIN, Attachment.THAT})


def awaits(reader: ClauseReader, clause: Clause) -> bool:
    """« Je partirai quand … », « … si … », « … le jour où … »."""
    after = [piece.word for piece in reader.pieces[clause.at :] if piece.sign in (Sign.SUB, Sign.REL)]
    return any(word in ("quand", "lorsque", "lorsqu'", "si", "s'il", "ou", "tant") for word in after)
