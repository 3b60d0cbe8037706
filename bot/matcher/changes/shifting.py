"""Stage 5: who moves within the house: « passe de la recherche au produit », « glisse vers les ventes »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause, Complement
from bot.matcher.syntax.offices import Post, department_at, office_after, post_of
from bot.matcher.syntax.pieces import Sign

SHIFTING = ("passer", "glisser", "basculer", "migrer", "bifurquer", "transiter", "voguer", "virer")
_FROM = ("de", "d'", "du", "des")
_TO = ("a", "au", "aux", "vers", "chez")


def shift_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """From one department or post to another, both named: the second is what they get."""
    above = seen.reader.verb(clause.parent)
    if clause.object is not None or (above is not None and above.lemma in ("faire", "voir", "laisser")):
        return  # « fait passer la maison de la recherche au produit »
    behind = [c for c in clause.complements if c.at > clause.at]
    start = next((k for k, c in enumerate(behind) if c.word in _FROM and place_at(seen, c.at)), None)
    if start is None:
        return
    ahead = behind[start + 1 :]
    goal = next((place_at(seen, _meant(seen, ahead, k)) for k, c in enumerate(ahead) if c.word in _TO), None)
    if goal is None:
        return
    where = seen.complement_org(clause, ("chez",))
    for member in seen.subject(clause):
        yield change_told(seen, member, Act.TAKE, clause, truth, post=goal, joined=goal.org or where)


def _meant(seen: Arguments, ahead: list[Complement], k: int) -> int:
    """« de la direction de la recherche à celle des produits »: the products."""
    pointing = seen.line.tokens[seen.pieces[ahead[k].at].first].fold in ("celui", "celle")
    return ahead[k + 1].at if pointing and k + 1 < len(ahead) else ahead[k].at


def place_at(seen: Arguments, at: int) -> Post | None:
    """The department, the office or the post that the piece at *at* names."""
    piece = seen.pieces[at]
    if piece.role is not None and piece.role.text:
        return post_of(seen.line, piece.role)
    if piece.sign is not Sign.THING:
        return None
    first = piece.first
    post = department_at(seen.line, first) or office_after(seen.line, first)
    return post if post is not None and post.text else None


def post_traded(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« troque les opérations contre une mission, les projets spéciaux »: from one post to another."""
    against = next(
        (k for k in range(clause.at + 1, len(seen.pieces) - 1) if seen.pieces[k].word == "contre"), None
    )
    if against is None or clause.object is None or clause.object > against:
        return
    given, taken = seen.pieces[clause.object], seen.pieces[against + 1]
    post = place_at(seen, against + 1)
    if given.word not in _SEATS and place_at(seen, clause.object) is None:
        return
    if post is None and taken.word not in _SEATS:
        return
    for member in seen.subject(clause):
        yield change_told(seen, member, Act.NAME, clause, truth, post=post)


_SEATS = words(
    """
    poste fonctions fonction fauteuil casquette mission direction titre role responsabilites operations
    projets perimetre portefeuille
    """
)
