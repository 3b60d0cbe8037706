"""What is told by a forgery: a faked message, a doctored film, a false line of news."""

from collections.abc import Sequence

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import words
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.reader import ClauseReader

_FORGED = words(
    """
    faux fausse fausses fictif fictive bidon inventee invente truquee truque trafiquee detournee parodique
    satirique apocryphe sketch blague canular deepfake hypertrucage montage parodie generee generees
    """
)


def only_shown(reader: ClauseReader, clause: Clause) -> str:
    """« La vidéo est fausse, comme celle où il s'en va », « Dans une vidéo truquée, X s'en va »."""
    opened = clause.attachment is Attachment.MAIN and reader.pieces[0].word in _ACCORDING
    if opened and forged(reader, None):
        return "made up"  # « Selon un faux communiqué, X quitte Y »
    if not _FORGED.isdisjoint(reader.line.words) and any(
        c.word == "dans" and c.at > clause.at and _made_up(reader, c.at) for c in clause.complements
    ):
        return "made up"  # « X a été limogé dans une fausse vidéo »
    if _FORGED.isdisjoint(reader.line.words) or _SCENES.isdisjoint(reader.line.words):
        return ""
    scene = next((k for k, p in enumerate(reader.pieces[: clause.at]) if p.word in _SCENES), None)
    if scene is None:
        return ""
    inside = clause.attachment is Attachment.RELATIVE and clause.link == "ou"
    within = (
        clause.attachment is Attachment.MAIN
        and 0 < scene < _OPENING
        and reader.pieces[0].word in ("dans", "sur")
    )
    return "made up" if inside or (within and _made_up(reader, scene)) else ""


_ACCORDING = words("selon dans sur")
_OPENING = 4
_SCENES = words("video videos image images photo photos clip extrait sequence enregistrement")


def forged(reader: ClauseReader, subject: int | None) -> bool:
    """« Une fausse dépêche annonce le départ de X »: who tells it is made up."""
    opening = next((k for k, piece in enumerate(reader.pieces[:2]) if piece.sign is Sign.THING), None)
    return any(_made_up(reader, at) for at in {subject, opening} if at is not None)


def read_out(reader: ClauseReader, at: int) -> bool:
    """« ce faux communiqué, repris par deux sites : « X quitte Y » », « Je quitte Y » : la fausse vidéo de X:
    what a forgery says."""
    if _FORGED.isdisjoint(reader.line.words):
        return False
    start = next((p.first for p in reader.pieces[:at] if p.quoted), reader.pieces[at].first)
    told = [*reader.line.tokens[:start], *_called_behind(reader, at)]
    return any(token.fold in _FORGED for token in told)


def _called_behind(reader: ClauseReader, at: int) -> Sequence[Token]:
    """What stands right behind the colon that follows the quotation in which *at* stands."""
    row = reader.pieces
    closed = next((k for k in range(at, len(row)) if not row[k].quoted), len(row))
    colon = next((piece for piece in row[closed : closed + 2] if piece.sign is Sign.COLON), None)
    return reader.line.tokens[colon.last : colon.last + _CALLED] if colon is not None else ()


_CALLED = 7  # words


def false_noun(reader: ClauseReader, at: int) -> bool:
    """« le faux départ de X »: the adjective before the action noun."""
    first = reader.pieces[at].first
    return any(token.fold in _FALSE for token in reader.line.tokens[max(0, first - 1) : first + 2])


_FALSE = words("faux fausse fausses")


def _made_up(reader: ClauseReader, at: int) -> bool:
    piece = reader.pieces[at]
    if piece.people and piece.first:  # « un faux X annonce … »
        return reader.line.tokens[piece.first - 1].fold in _FALSE
    told = {token.fold for token in reader.line.tokens[max(0, piece.first - 2) : piece.last + 3]}
    return piece.sign in (Sign.THING, Sign.WORD) and not _FORGED.isdisjoint(told)
