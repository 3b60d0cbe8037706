"""How much the words for a post say: « intérim », « la tête de la zone », « économiste en chef ».

Read where an article tells several posts of one person, and one is to be kept.
"""

from collections.abc import Sequence

from bot.matcher.judgement.agreement import singular
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import roles as role_words
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import ORDINALS
from bot.matcher.syntax.offices import Post
from bot.matcher.syntax.roles import Role


def in_full(best: Post | None, posts: Sequence[Post]) -> Post | None:
    """« Y recrute un économiste | X devient son économiste en chef »: the same post, in more words."""
    if best is None or " " in (best.text or ""):
        return best
    opening = fold(best.text or "") + " "
    return next(
        (post for post in posts if not post.loose and fold(post.text or "").startswith(opening)), best
    )


def no_office(text: str) -> bool:
    """« reprend ses équipes », « l'équipe du premier », « prend sa succession »: what is taken over."""
    first, *others = fold(text).split()
    duties = first in _PARTS and not _DUTIES.isdisjoint(others)  # « hérite d'une partie de ses attributions »
    if duties or (first in _TASKS and others[:1] in (["de"], ["d'"], ["du"], ["des"])):
        return True  # « confie l'ouverture de son bureau à X »
    of_somebody = not others or others[0] in ("le", "la", "les") or others[-1] in ORDINALS
    return first in _TAKEN_OVER and of_somebody


_PARTS = words("partie essentiel gros reste moitie")
_DUTIES = words("attributions missions fonctions responsabilites dossiers taches prerogatives")
_TASKS = words("ouverture lancement creation conception construction elaboration redaction implantation")
_TAKEN_OVER = words("equipe equipes succession troupes laboratoire labo service bureau travaux dossiers")


def unnamed(post: Post) -> int:
    """« la tête de la zone », beside « directeur général pour l'Europe »: a place that is led, no post.

    « la tête de la recherche », beside « directeur scientifique »: what is led, and not what they are called.
    """
    first = fold(post.text or "").split()[0]
    if first in role_words.OFFICES | role_words.POSTS.keys():
        return 0
    return 1 if first in role_words.DEPARTMENTS else 2


def says_little(post: Post) -> bool:
    """« intérim », « patron »: any other wording of the post is better."""
    first = fold(post.text or "").split()[0]
    return first in role_words.VAGUE or post.text == role_words.INTERIM


def vagueness(role: Role) -> int:
    """How little a post says: what is told of several at once least of all."""
    bare = head_noun(role) in SCIENCES and " " not in (role.text or "")  # « l'économiste »
    vague = bare or head_noun(role) in role_words.VAGUE
    return vague + (role.plural and vague)


def head_noun(role: Role) -> str:
    """The noun of the post, of one person."""
    return fold(singular(role) or "").split(" ")[0]


SCIENCES = words(  # « le mathématicien X, arrivé de Z »: what somebody is, wherever they work
    """
    mathematicien mathematicienne physicien physicienne informaticien informaticienne biologiste economiste
    roboticien avocat avocate juriste designer designeuse
    """
)


def is_chair(text: str | None) -> bool:
    """« président du conseil »: nobody leaves another house for that."""
    return text is not None and " conseil" in fold(text)


def presides(text: str | None) -> bool:
    """« en prend la présidence »: of the board, where the sentence speaks of it."""
    return text is not None and fold(text) in ("presidence", "president", "presidente")
