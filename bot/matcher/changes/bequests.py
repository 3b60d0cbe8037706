"""Who is left with the work of somebody who goes: « laisse le dossier à X », « lui refile le bébé »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.just_gone import just_moved
from bot.matcher.changes.standing_in import GOING
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.civic import is_civic
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import CHARGES_LEFT
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.offices import Post, office_after
from bot.matcher.syntax.pieces import Member, Sign

BEQUEATHING = ("laisser", "léguer", "transmettre", "refiler", "confier", "abandonner")
_WORK = CHARGES_LEFT | words(
    """
    compte comptes caisse chantier chantiers bebe mission boutique labo laboratoire
    tache travail gouvernail stylo heritage patate projet projets feuille suite
    """
)


def bequest_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« laisse le dossier le plus chaud de Y à X », of somebody who goes: X takes over."""
    left = seen.piece(clause.object)
    if left is None:
        return
    givers, heir = seen.subject(clause), _heir(seen, clause)
    if clause.verb.lemma == "abandonner" and (post := office_after(seen.line, left.first)) is not None:
        yield from _office_given_up(seen, clause, truth, post, givers, heir)
        return
    if seen.line.tokens[left.last - 1].fold not in _WORK:
        return
    if len(givers) != 1 or heir is None or not _goes(seen, clause, givers[0]):
        return
    if heir.identity != givers[0].identity and not any(is_civic(role) for role in heir.roles):
        yield change_told(seen, heir, Act.SUCCEED, clause, truth, counterpart=givers[0].identity)


def _office_given_up(
    seen: Arguments,
    clause: Clause,
    truth: Truth,
    post: Post,
    givers: Sequence[Member],
    heir: Member | None,
) -> Iterator[Change]:
    """« abandonne la présidence d'Y à X »: X gets it; that they leave is told by the verb."""
    if heir is not None and len(givers) == 1 and not (post.team or post.vague):
        yield change_told(
            seen, heir, Act.NAME, clause, truth, post=post, joined=post.org, counterpart=givers[0].identity
        )


def _heir(seen: Arguments, clause: Clause) -> Member | None:
    """To whom: behind « à », the same clause through."""
    for at in range(clause.at + 1, len(seen.pieces) - 1):
        piece = seen.pieces[at]
        if piece.sign in (Sign.STOP, Sign.COLON, Sign.REL) or (piece.verb is not None and piece.verb.finite):
            return None
        if piece.word in ("a", "au") and len(people := seen.people(at + 1)) == 1:
            return people[0]
    return None


def _goes(seen: Arguments, clause: Clause, giver: Member) -> bool:
    """In this sentence, or by what was told before; or gets another post: « Promue, Y laisse … »."""
    if just_moved(seen, clause.at) == giver.identity or _just_raised(seen, clause, giver):
        return True
    before = {member.identity for act in GOING for member, _, _ in seen.discourse.history.of(act)}
    if giver.identity in before:
        return True
    here = (seen.reader.read(at) for at in seen.exits | seen.ousts | seen.pauses)
    return any(member.identity == giver.identity for told in here for member in seen.subject(told))


def _just_raised(seen: Arguments, clause: Clause, giver: Member) -> bool:
    """« Promue directrice, Y laisse ses dossiers à X »: what opens the sentence tells so of Y."""
    raised = (at for at, verb in seen.line.verbs if at < clause.at and verb.lemma in _RAISING)
    return any(giver in seen.subject(seen.reader.read(at)) for at in raised)


_RAISING = words("promouvoir nommer devenir désigner élire choisir appeler propulser")
