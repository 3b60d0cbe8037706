"""An office that somebody gets or goes up to, whatever the verb: « empoche la direction de la recherche »,
« passe à la présidence », « aura le poste de directeur des ventes ».
"""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.posts import ad_interim, replaced
from bot.matcher.changes.starting import now_so
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import POSTS
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.offices import Post, office_after
from bot.matcher.syntax.pieces import Sign

_GETTING = words(
    """
    obtenir décrocher recevoir récolter empocher rafler adjuger emparer gagner remporter recueillir récupérer
    inaugurer étrenner endosser accepter hériter investir
    """
)
_HAVING = words("avoir occuper exercer assurer assumer tenir détenir gérer mener porter")  # from now on
_RISING = words("monter grimper passer parvenir accéder hisser porter installer propulser mettre élever")
GAINING = _GETTING | _HAVING | _RISING
_TO = ("a", "au", "aux")


def office_gained_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Told of the subject, of an office that has words of its own."""
    verb = clause.verb
    if not verb.finite or verb.pluperfect or verb.no_longer:
        return
    if verb.lemma in _HAVING and not (verb.passive or verb.ahead or now_so(seen, clause)):
        return  # « occupe le poste de directeur »: what they are
    up = verb.lemma in _RISING
    at = _there(clause) if up else _thing(clause)
    post = _office_gained(seen, at) if at is not None else None
    if post is None:
        return
    held = ad_interim(seen, clause, post)
    before = replaced(seen, clause, post)
    for member in seen.subject(clause):
        yield change_told(
            seen, member, Act.TAKE, clause, truth, post=held, joined=post.org, counterpart=before
        )


def _there(clause: Clause) -> int | None:
    return next((c.at for c in clause.complements if c.word in _TO and c.at == clause.at + 2), None)


def _thing(clause: Clause) -> int | None:
    """« empoche la présidence », « s'empare de la présidence »."""
    if clause.object is not None:
        return clause.object
    return next((c.at for c in clause.complements if c.word in ("de", "du") and c.at > clause.at), None)


def _office_gained(seen: Arguments, at: int) -> Post | None:
    """« la direction scientifique », « le poste de directeur des ventes »: an office in full."""
    piece = seen.pieces[at]
    noun = next((t.fold for t in seen.line.tokens[piece.first : piece.last] if t.fold in _IN_FULL), None)
    post = office_after(seen.line, piece.first) if piece.sign is Sign.THING and noun else None
    if post is None or not post.text or post.vague or post.team or post.board:
        return None
    told = fold(post.text).replace("'", " ").split()
    if noun in _TITLES and not any(word in POSTS for word in told):
        return None  # « le titre de champion », « le poste de travail »
    return post if len(told) > 1 or noun in ("presidence", "vice-presidence") else None


_TITLES = words("titre poste fonction fonctions casquette costume role")
_IN_FULL = _TITLES | words(
    """
    direction presidence vice-presidence codirection tete fauteuil responsabilite renes commandes manettes
    """
)
