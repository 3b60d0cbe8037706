"""What no more than a message, a site or an article is said to tell: « Un compte anonyme annonçait le départ
de X », « Un site affirme que Y s'en va »."""

from bot.matcher.changes.change import Change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import REPORTING
from bot.matcher.modality.nominal_places import governing_clause
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.model import Status

SOURCES = words(
    """
    message messages compte comptes site sites article articles note notes blog blogs internaute internautes
    tweet tweets post posts media medias journal journaux presse forum forums publication publications lettre
    newsletter utilisateur utilisateurs blogueur blogueuse texte depeche fil magazine quotidien
    """
)
_TELLING = REPORTING | words("évoquer prétendre publier relayer prédire donner lancer avancer")


def by_a_source(seen: Arguments, change: Change) -> bool:
    """A source says so, and the article does not."""
    clause = _reporting(seen, change) if change.truth.status is Status.ANNOUNCED else None
    subject = seen.piece(clause.subject) if clause is not None else None
    if clause is None or subject is None or subject.word not in SOURCES:
        return False
    return clause.verb.lemma in _TELLING and not clause.verb.negated


def _reporting(seen: Arguments, change: Change) -> Clause | None:
    """The clause that reports the change."""
    if change.noun:
        return governing_clause(seen.reader, change.at)
    if change.attachment is not Attachment.THAT or seen.reader.verb(change.at) is None:
        return None
    parent = seen.reader.read(change.at).parent
    return seen.reader.read(parent) if parent is not None else None
