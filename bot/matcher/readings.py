"""What was seen in a sentence, laid out for ``Explanation``."""

from collections.abc import Sequence

from bot.matcher.explain import Candidate, Outcome, Seen, SentenceReading
from bot.matcher.judgement.judged import Judged
from bot.matcher.language.text import Document
from bot.matcher.language.tokens import span_of
from bot.matcher.syntax.pieces import Line, Piece, Sign
from bot.model import Status


def sentence_reading(document: Document, line: Line, judged: Sequence[Judged]) -> SentenceReading:
    """What was seen in the sentence *line*, with what became of its candidates."""
    seen = [
        Seen("names", name.sort.value, span_of(line.tokens, name.first, name.last), name.identity.name)
        for name in line.names
    ]
    seen += [
        Seen("dates", "date", dated.span, str(dated.value) if dated.value else "vague")
        for dated in line.dates
    ]
    seen += [
        Seen("groups", piece.sign.value, span_of(line.tokens, piece.first, piece.last), _detail(piece))
        for piece in line.pieces
        if piece.sign in _SHOWN
    ]
    candidates = tuple(_candidate(item) for item in judged if item.change.line == line.index)
    span = line.sentence.span
    return SentenceReading(
        span, document.quote(span), line.sentence.section, line.sentence.shape, tuple(seen), candidates
    )


_SHOWN = frozenset({Sign.PEOPLE, Sign.ORG, Sign.POST, Sign.PRONOUN, Sign.VERB, Sign.ACTION})


def _detail(piece: Piece) -> str:
    if piece.verb is not None:
        verb = piece.verb
        marks = [verb.lemma, verb.tense.value]
        marks += [
            word
            for word, on in (
                ("passive", verb.passive),
                ("negated", verb.negated),
                ("reflexive", verb.reflexive),
            )
            if on
        ]
        return " ".join([*marks, *(f"under {g.lemma}" for g in verb.governors)])
    if piece.people:
        return " + ".join(
            ", ".join([m.identity.name, *(r.text or r.head for r in m.roles)]) for m in piece.people
        )
    if piece.role is not None:
        return piece.role.text or piece.role.head
    if piece.action is not None:
        return piece.action.act.value
    if piece.org is not None and piece.org.identity is not None:
        return piece.org.identity.name
    return piece.word


def _candidate(item: Judged) -> Candidate:
    if item.kind is None:
        outcome = Outcome.REFUSED
    elif item.status is Status.DENIED:
        outcome = Outcome.DENIED
    elif item.status is Status.RUMOURED:
        outcome = Outcome.HEDGED
    else:
        outcome = Outcome.MADE if item.news else Outcome.BACKGROUND
    return Candidate(item.name, item.kind, item.status, outcome, item.why, item.change.span)
