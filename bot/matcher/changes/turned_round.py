"""Who goes back the way they, or another, came: « X avait quitté Z pour Y. Il fait le chemin inverse. »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.pieces import is_ours

_INVERSE = "inverse"
_WAYS = words("chemin trajet parcours voyage route")
_REACH = 5  # words: « aujourd'hui le chemin inverse »


def turned_round(seen: Arguments, found: Sequence[Change], before: Sequence[Change]) -> list[Change]:
    """*found*, where who turns back goes from where they went to where they were, as was told of them."""
    if _INVERSE not in seen.line.words:
        return list(found)
    turned = [
        change
        for at, verb in seen.line.verbs
        for change in _turned(seen, at, verb, [*before, *(c for c in found if c.at < at)], found)
    ]
    told = {(change.at, change.member.identity) for change in turned}
    return [*(change for change in found if (change.at, change.member.identity) not in told), *turned]


def _turned(
    seen: Arguments, at: int, verb: VerbGroup, told: Sequence[Change], found: Sequence[Change]
) -> Iterator[Change]:
    behind = {token.fold for token in seen.line.tokens[verb.last : verb.last + _REACH]}
    if verb.lemma != "faire" or not verb.finite or _INVERSE not in behind or behind.isdisjoint(_WAYS):
        return
    clause = seen.reader.read(at)
    for member in seen.subject(clause):
        ways = [c for c in told if _between_houses(c)]
        own = next((c for c in ways if c.member.identity == member.identity), None)
        back = (c for c in found if c.at == at and c.act is Act.COME_BACK)
        comes = member.identity in {c.member.identity for c in back}
        way = own or next((c for c in ways if comes), None)
        if way is not None:
            # « X passe d'Y à Z. W a fait le chemin inverse »: W comes, and need not have been there
            coming = Act.COME_BACK if own is not None else Act.JOIN
            act = Act.EXIT if is_ours(way.joined) else coming
            truth = truth_of(seen.reader, clause)
            yield change_told(seen, member, act, clause, truth, left=way.joined, joined=way.left)


def _between_houses(change: Change) -> bool:
    """From one house to the other, of which one is ours."""
    if change.left is None or change.joined is None:
        return False
    return is_ours(change.left) != is_ours(change.joined)
