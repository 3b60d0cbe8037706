"""Who says that they stay with us, and what they take up there: a part of the house by a name of its own."""

import re
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.tokens import fold, wording
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Line, Org, is_ours


def with_part_of_ours(ties: Ties, change: Change) -> Change:
    """« passe à autre chose sans changer d'employeur : elle dirigera Iris Labs »: a post of our house, which
    is worded with that name; « Y la remplace à la tête d'Iris », which was « l'équipe Iris » before."""
    line = ties.lines[change.line]
    if not is_ours(ties.discourse.focuses[change.line]) or change.joined is None:
        return change
    new_unit = change.act in (Act.TAKE, Act.JOIN) and _a_new_unit(ties, change.joined, line)
    placed = change.act in (Act.TAKE, Act.NAME) and _SAME_HOUSE.search(line.text) is not None
    team = change.act in (Act.TAKE, Act.NAME, Act.SUCCEED) and _called_a_team(ties, change.joined, line)
    if not (placed or new_unit or team):
        return change
    if any(not org.watched and org != change.joined for org in line.houses):
        return change
    post = change.post
    start = post.span.start if post is not None else -1
    roles = (piece.role for piece in line.pieces if piece.role is not None)
    role = next((role for role in roles if line.tokens[role.start].start == start), None)
    if post is not None and role is not None:
        text = wording(line.tokens, range(role.start, role.last))
        post = replace(post, text=text, org=None)
    elif post is not None and team and change.joined.identity is not None:
        post = replace(post, text=post.text or change.joined.identity.name, org=None)
    act = Act.SUCCEED if change.act is Act.SUCCEED else Act.TAKE
    return replace(change, act=act, post=post, joined=ties.watched(change))


def _called_a_team(ties: Ties, house: Org, line: Line) -> bool:
    """« l'équipe Iris », as the article has called it so far."""
    name = fold(house.identity.name) if house.identity is not None else ""
    team = re.compile(rf" (?:equipe|division|cellule|unite|departement|pole) {re.escape(name)} ")
    return bool(name) and any(team.search(told.text) for told in ties.lines[: line.index + 1])


def _a_new_unit(ties: Ties, house: Org, line: Line) -> bool:
    """« Y rebat ses cartes | X prend la direction d'Iris Labs, un petit labo tout neuf »: set up there."""
    name = fold(house.identity.name) if house.identity is not None else ""
    told = line.text.partition(f" {name} , ")[2]
    return bool(name) and reshuffled(ties.discourse) and _NEW_UNIT.match(told) is not None


_NEW_UNIT = re.compile(
    r"une? (?=[^.;]*\b(?:neuf|neuve|nouveau|nouvel|nouvelle|interne|maison)\b)"
    r"[^.;,]*\b(?:labo|laboratoire|equipe|division|cellule|unite|pole|entite|structure)\b"
)


_SAME_HOUSE = re.compile(  # not « sans quitter la maison »: a seat on the board of another may go with that
    r" (?:sans changer d' employeur|sans changer de maison|(?:mais )?pas d' employeur|(?:mais )?pas de maison"
    r"|rest(?:e|era) dans (?:la maison|l' entreprise)) "
)
