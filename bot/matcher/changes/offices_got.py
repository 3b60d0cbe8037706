"""An office that somebody gets or goes up to, whatever the verb: « empoche la direction de la recherche »,
« passe à la présidence », « aura le poste de directeur des ventes ».
"""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.charges import office_gained
from bot.matcher.changes.posts import ad_interim, replaced
from bot.matcher.changes.starting import now_so
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause

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
    post = office_gained(seen, at) if at is not None else None
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
