"""Which organisation a description means: « l'entreprise », « son employeur », « la firme d'Ottawa ».

Read of the posts of whom it is told, of the names before it, and of what the sentence is about.
"""

from collections.abc import Sequence

from bot.matcher.discourse.focus import named_as_present, title_giant
from bot.matcher.discourse.history import History
from bot.matcher.discourse.houses import beside_ours, elsewhere_by_place, house_of_speaker, of_old
from bot.matcher.discourse.mentions import Mentions
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, named, org_of


def traced(
    lines: Sequence[Line],
    focuses: Sequence[Org | None],
    org: Org,
    line: int,
    people: Sequence[Member] = (),
    at: int | None = None,
) -> Org:
    """*org*, as described at *at* of *people*, with its identity; *focuses*: what each line is about."""
    # « regagne son ancien employeur »: not their own
    once = at is not None and of_old(lines[line], at)
    for member in () if once else people:
        for role in member.roles:
            own = org_of(role)
            if own is not None and not role.former:
                return own
    if at is not None and (same := _same_house(lines, line, at)) is not None:
        return same
    if at is not None and (elsewhere_by_place(lines[line], at) or beside_ours(lines[line], at)):
        return Org(None, other=True)
    row = lines[line].pieces[:at]
    told = [o for piece in row if (o := named(piece)) is not None]
    focus = focuses[line]
    if (boss := house_of_speaker(row)) is not None:
        return boss
    if org.giant and (giant := title_giant(lines)) is not None:
        return giant
    other = focus is not None and not focus.watched and focus.identity is not None
    if other and (before := _of_their_post(row)) is not None:
        return before
    if focus is not None and other and not named_as_present(row):
        return focus  # the title's; the watched one is named as somebody's employer only
    if at is not None and _set_up_by(lines[line], at) and any(o.watched for o in told):
        return Org(None, other=True)
    if any(o.watched for o in told):
        return next(o for o in told if o.watched)
    return focus if focus is not None else org


def employer_before(history: History, mentions: Mentions, whose: Sequence[Member], line: int) -> Org | None:
    """« Y recrute X. Chez son ancien employeur, elle … »: where one comes from who is told to join us."""
    told = (entry for act in (Act.JOIN, Act.HIRE, Act.NAME) for entry in history.of(act))
    joining = {member.identity for member, at, _ in told if at < line}
    if len(whose) != 1 or whose[0].identity not in joining:
        return None
    return mentions.origins.get(whose[0].identity.name, Org(None, other=True))


def _same_house(lines: Sequence[Line], line: int, at: int) -> Org | None:
    """« Il avait quitté Y. X, partie de la même maison en mars, … »: Y, the one named last."""
    piece = lines[line].pieces[at]
    if "meme" not in [token.fold for token in lines[line].tokens[piece.first : piece.last]]:
        return None
    before = (*(p for one in lines[max(0, line - 1) : line] for p in one.pieces), *lines[line].pieces[:at])
    return next((org for p in reversed(before) if (org := named(p)) is not None), None)


def _of_their_post(row: Sequence[Piece]) -> Org | None:
    """« Cofondateur d'Y, il avait quitté l'entreprise en 2022 »: Y, under a title about another house."""
    role = row[0].role if len(row) > 1 and row[1].sign is Sign.COMMA else None
    org = org_of(role) if role is not None else None
    verb = next((piece.verb for piece in reversed(row) if piece.verb is not None), None)
    return org if org is not None and org.watched and verb is not None and verb.pluperfect else None


def _set_up_by(line: Line, at: int) -> bool:
    """« Cofondée par X, qui préside Y, la société recrute »: not Y, which is named of who set it up."""
    row = line.pieces[:at]
    opening = row[0].verb if len(row) > 1 and row[1].word == "par" else None
    return opening is not None and opening.tense is Tense.PARTICIPLE and row[-1].sign is Sign.COMMA
