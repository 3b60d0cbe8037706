"""Who is won over by a house: « Y a convaincu X de la rejoindre », « … de quitter Z »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.org_pronouns import JOINING
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Org, Sign, is_ours

WINNING_OVER = ("convaincre", "persuader", "décider")


def who_asks(seen: Arguments, clause: Clause) -> Org | None:
    """« Y a convaincu X de le rejoindre »: the one who asks."""
    if (
        clause.attachment is not Attachment.INFINITIVE
        or clause.parent is None
        or clause.verb.lemma not in JOINING
    ):
        return None
    above = seen.reader.read(clause.parent)
    org = _house_asking(seen, above) if above.verb.lemma in WINNING_OVER else None
    return org if org is not None and org.identity is not None else None


def _house_asking(seen: Arguments, clause: Clause) -> Org | None:
    """« Y a convaincu X », or who heads Y, or « le patron », where the sentence is about Y."""
    asking = seen.piece(clause.subject)
    if asking is None:
        return None
    boss = asking.sign is Sign.POST and asking.role is not None and asking.role.definite
    ours = seen.focus if boss and is_ours(seen.focus) else None
    return seen.org(clause.subject) or seen.discourse.led_by(asking) or ours


def won_over_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Y a convaincu X de quitter Z », « … de venir »: for Y."""
    behind = range(clause.at + 1, len(seen.pieces))
    aim = next((k for k in behind if (v := seen.reader.verb(k)) and v.tense is Tense.INFINITIVE), None)
    if aim is None or clause.verb.passive or clause.verb.negated or not seen.direct(clause):
        return
    step = seen.reader.read(aim)
    left = seen.org(step.object) if step.verb.lemma in _LETTING_GO else None
    alone = step.verb.lemma in ("venir", "signer") and step.object is None and not step.complements
    away = left is not None and left.identity is not None and not left.watched
    lost = is_ours(left) and seen.complement_org(step, ("pour",)) is None  # « Z a convaincu X de quitter Y »
    house = _house_asking(seen, clause) if away or alone or lost else None
    if house is None or house.identity is None or is_ours(house) is lost:
        return
    for member in seen.direct(clause):
        yield change_told(seen, member, Act.HIRE, clause, truth, joined=house, left=left, agent=house)


def let_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X s'est laissé tenter par Z »: for Z, whatever it has done for it."""
    let = any(
        token.fold.startswith("laiss") for token in seen.line.tokens[clause.verb.first : clause.verb.last]
    )
    by = seen.complement_org(clause, ("par",), after=True) if let and not clause.verb.negated else None
    if by is None or by.identity is None:
        return
    for member in seen.subject(clause):
        yield change_told(seen, member, Act.JOIN, clause, truth, joined=by, agent=by)


LETTING = (
    "convaincre",
    "persuader",
    "séduire",
    "tenter",
    "happer",
    "charmer",
    "attirer",
    "embarquer",
    "aspirer",
)
_LETTING_GO = words("quitter lâcher abandonner délaisser laisser planter")
