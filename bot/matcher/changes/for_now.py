"""What somebody did for the time being, until now: « X occupait le poste à titre provisoire depuis mai »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.posts import ad_interim
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import INTERIM
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.offices import Post

_HOLDING = words(
    "occuper exercer assumer assurer tenir diriger gérer piloter mener superviser chapeauter être"
)
_FOR_NOW = words("interim interimaire provisoire provisoirement temporaire temporairement")


def held_for_now(seen: Arguments, found: Sequence[Change]) -> Iterator[Change]:
    """In the imperfect, which nothing else tells."""
    told = {change.at for change in found}
    for at, verb in seen.line.verbs:
        plain = verb.tense is Tense.IMPERFECT and not (verb.perfect or verb.negated or verb.passive)
        if not plain or at in told or verb.lemma not in _HOLDING:
            continue
        clause = seen.reader.read(at)
        last = seen.pieces[clause.stops - 1].last if clause.stops else len(seen.line.tokens)
        said = next((k for k in range(verb.last, last) if seen.line.tokens[k].fold in _FOR_NOW), None)
        if said is None:
            continue
        post = ad_interim(seen, clause, None) or Post(
            INTERIM, span_of(seen.line.tokens, said, said + 1), None
        )
        truth = truth_of(seen.reader, clause)
        for member in seen.subject(clause):
            yield change_told(seen, member, Act.TAKE, clause, truth, post=post, joined=seen.focus)
