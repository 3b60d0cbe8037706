"""The day of those who come with a house that is bought.

« Y a annoncé mardi le rachat de Z. ¶ X, fondateur de Z, dirigera les produits. »: on that Tuesday.
"""

from bot.matcher.changes.change import Change
from bot.matcher.changes.teams_joined import BUYING
from bot.matcher.discourse.clause_dates import DEALS
from bot.matcher.judgement.day_of_news import recent_day
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon.frames import Act
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Line, org_of

_COMING = frozenset({Act.JOIN, Act.HIRE, Act.TAKE, Act.NAME})


def day_of_deal(ties: Ties, change: Change) -> Dated | None:
    """The recent day on which an earlier sentence says that the house they are of was bought."""
    houses = _houses(change) if change.act in _COMING else frozenset()
    for line in ties.lines[: change.line] if houses else ():
        if not line.dates or not _names_both(line, houses):
            continue
        reader = ties.discourse.readers[line.index]
        for at, verb in line.verbs:
            clause = reader.read(at)
            if verb.negated or not _bought(line, clause):
                continue
            if (dated := recent_day(line, clause, ties.published)) is not None:
                return dated
    return None


def _houses(change: Change) -> frozenset[Identity]:
    """The other houses that the sentence says somebody is, or comes, of."""
    told = (change.left, *(org_of(role) for role in change.member.roles if not role.former))
    return frozenset(
        org.identity for org in told if org is not None and not org.watched and org.identity is not None
    )


def _names_both(line: Line, houses: frozenset[Identity]) -> bool:
    """One of *houses*, and the watched organisation that buys it."""
    named = [piece.org for piece in line.pieces if piece.org is not None]
    return any(org.watched for org in named) and any(org.identity in houses for org in named)


def _bought(line: Line, clause: Clause) -> bool:
    """« a racheté Z », « a annoncé le rachat de Z »."""
    about = (line.pieces[k].word for k in (clause.subject, clause.object) if k is not None)
    return clause.verb.lemma in BUYING or any(word in DEALS for word in about)
