"""What a sentence asks, and so does not tell: « X quitte-t-il Y ? », « X débarquée ? »."""

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Line, Sign
from bot.matcher.syntax.reader import ClauseReader, cleft

_BEFORE_A_PORTRAIT = frozenset(("mais", "au", "fait", ":", "-", "–", ","))


def asks(line: Line) -> bool:
    """The sentence ends in a question mark; « Qui est X, nouveau patron d'Y ? » asks for a portrait only."""
    if "?" not in line.words or "?" not in [token.text for token in line.tokens[-2:]]:
        return False
    at = next((i for i, token in enumerate(line.tokens) if token.fold == "qui"), None)
    if at is None or not all(token.fold in _BEFORE_A_PORTRAIT for token in line.tokens[max(0, at - 2) : at]):
        return True
    return [token.fold for token in line.tokens[at + 1 : at + 2]] not in (["est"], ["sont"])


def questioned(reader: ClauseReader, clause: Clause) -> bool:
    """The sentence asks whether the clause is so."""
    line = reader.line
    if _when_unknown(reader, clause):
        return True
    asked = "?" in line.words and (_marked(line, clause) if clause.quoted else asks(line))
    if not asked or _closed(reader, clause.at):
        return False
    return _asked(reader, clause) and not _taken_for_granted(reader, clause)


def _when_unknown(reader: ClauseReader, clause: Clause) -> bool:
    """« X, dont on ignore quand elle reviendra », « nul ne sait quand X reprendra son poste »: not yet back;
    not « on ignore quand X partira », who is to leave all the same."""
    above = reader.verb(clause.parent)
    if above is None or clause.link != "quand" or clause.verb.lemma not in _COMING_BACK:
        return False
    unsaid = reader.line.tokens[above.first].fold in ("ne", "n'") and above.lemma in _TELLING_WHEN
    return above.lemma == "ignorer" or unsaid


_COMING_BACK = words("revenir rentrer retourner reprendre retrouver réintégrer regagner")
_TELLING_WHEN = words("savoir dire préciser indiquer")


def _marked(line: Line, clause: Clause) -> bool:
    """Paul demande : « X va-t-il partir ? »: the first mark behind what is quoted asks."""
    behind = (token.text for token in line.tokens[clause.verb.last :])
    return next((text for text in behind if text in _MARKS), "") == "?"


_MARKS = frozenset('?.!…;»”"')


def _taken_for_granted(reader: ClauseReader, clause: Clause) -> bool:
    """« Pourquoi X a-t-elle quitté Y ? »: that she has is not what is asked."""
    verb, first = clause.verb, clause.verb.first
    opening = [token.fold for token in reader.line.tokens[:first]]
    asked = next((word for word in reversed(opening) if word in _WHY), "")
    told = verb.perfect and verb.tense is not Tense.CONDITIONAL and not (verb.governors or verb.negated)
    return bool(asked) and told and clause.attachment in (Attachment.MAIN, Attachment.TIME)


_WHY = ("pourquoi", "comment", "quand")


def _asked(reader: ClauseReader, clause: Clause) -> bool:
    """It is the clause that a question is about."""
    return (
        clause.attachment in (Attachment.MAIN, Attachment.THAT)
        or cleft(reader, clause)
        or _bare(reader, clause)
        or clause.verb.subject != ""  # « Quand X va-t-il partir ? »
    )


def _bare(reader: ClauseReader, clause: Clause) -> bool:
    """« X débarquée ? », « Le garder, le suspendre, ou l'évincer ? »: no finite verb, and it asks."""
    walls = [k for k, piece in enumerate(reader.pieces[: clause.at]) if piece.sign is Sign.COLON]
    own = reader.pieces[walls[-1] :] if walls else reader.pieces  # « Y recrute : X débauché ? »
    finite = any(piece.verb is not None and piece.verb.finite for piece in own)
    one = clause.attachment is Attachment.PARTICIPLE  # « X partie, qui … ? »
    parted = one and any(piece.sign is Sign.COMMA for piece in reader.pieces[clause.at :])
    beside = _asks_for_an_heir(reader, clause)
    bare = clause.attachment in (Attachment.PARTICIPLE, Attachment.INFINITIVE) and not (finite or parted)
    return bare and not beside


def _asks_for_an_heir(reader: ClauseReader, clause: Clause) -> bool:
    """« Qui pour remplacer X, partie en mars ? »: who is to come, and not whether X has gone."""
    opening = tuple(token.fold for token in reader.line.tokens[:2])
    aside = clause.at > 1 and reader.pieces[clause.at - 1].sign is Sign.COMMA
    return aside and opening in _WHO_NEXT and clause.attachment is Attachment.PARTICIPLE


_WHO_NEXT = (("qui", "pour"), ("qui", "apres"))


def _closed(reader: ClauseReader, at: int) -> bool:
    """A semicolon, or the question's own word, parts it from what is told: « X part, que fait Y ? »."""
    row, tokens = reader.pieces, reader.line.tokens
    for k in range(at, len(row) - 1):
        if row[k].sign is Sign.STOP and row[k].word == ";":
            return True
        if row[k].sign is Sign.COLON and k > at and _beside_what_is_told(reader, at, k):
            return True
        if row[k].sign is Sign.COMMA and tokens[row[k + 1].first].fold in _ASKING:
            return True
    return False


def _beside_what_is_told(reader: ClauseReader, at: int, colon: int) -> bool:
    """« X quitte Y : est-ce une surprise ? », « … : un tournant ? »; not « … : info ou intox ? »."""
    verb = reader.verb(at)
    if verb is None or verb.subject or any(p.word == "si" for p in reader.pieces[:at]):
        return False
    behind = reader.line.tokens[reader.pieces[colon].last :]
    return all(token.fold not in _WHETHER for token in behind)


_WHETHER = words(
    "vrai faux vraiment rumeur rumeurs info intox possible serieux bluff canular fake realite oui non"
)
_ASKING = ("que", "comment", "pourquoi", "quel", "quelle", "quels", "quelles", "combien")
