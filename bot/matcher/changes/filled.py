"""A house that has whom it sought: « Y a enfin sa directrice : X », « Y tient son patron, X »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.cataphora import named_next
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import UNITS
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.offices import post_of
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours
from bot.matcher.syntax.roles import Role


def filled_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """The post is the house's own, or a new one; who holds it from now on stands behind it."""
    at = clause.object
    if clause.attribute is not None and seen.pieces[clause.attribute].sign is Sign.POST:
        at = clause.attribute  # « a enfin une directrice »
    joined, obj = seen.org(clause.subject) or _part_of_ours(seen, clause), seen.piece(at)
    if (
        joined is None
        or not (joined.watched or joined.identity)
        or obj is None
        or (clause.verb.perfect and clause.verb.lemma != "trouver")
        or clause.verb.negated
    ):
        return
    if seen.pieces[clause.at - 1].sign is Sign.REL:
        return
    if obj.sign is Sign.POST:
        role, members = obj.role, _behind(seen, clause, at)
    else:
        members = obj.people if len(obj.people) == 1 else ()
        role = next((r for m in members for r in m.roles if r.first < m.first), None)
    at_last = (
        not seen.line.words.isdisjoint(("enfin", "desormais")) and role is not None and not role.definite
    )
    if role is None or not role.text or role.former or role.plural:
        return
    if not (role.owned or role.incoming or at_last):
        return
    post = post_of(seen.line, role)
    for member in members:
        yield change_told(seen, member, Act.HIRE, clause, truth, joined=joined, post=post, agent=joined)


def _part_of_ours(seen: Arguments, clause: Clause) -> Org | None:
    """« L'équipe vidéo a une nouvelle cheffe, X », « Le bureau de Paris a trouvé son patron : X »."""
    subject, focus = seen.piece(clause.subject), seen.focus
    part = subject is not None and subject.sign is Sign.THING and subject.word in UNITS | _PLACES
    return focus if part and is_ours(focus) else None


_PLACES = words("bureau antenne")


def _behind(seen: Arguments, clause: Clause, post: int | None) -> tuple[Member, ...]:
    """The one name behind a comma or a colon; of a title that names nobody, whom the text names."""
    at = post if post is not None else clause.at
    named = next((k for k in range(at + 1, len(seen.pieces)) if seen.pieces[k].people), None)
    if named is not None:
        return seen.people(named) if seen.pieces[named - 1].sign in (Sign.COMMA, Sign.COLON) else ()
    obj = seen.pieces[at]
    if (shown := shown_next(seen, obj.role)) is not None:
        return (shown,)
    if seen.line.index or obj.role is None or at != len(seen.pieces) - 1:
        return ()
    return seen.discourse.mentions.first_after_title(obj.role.gender) or spelled_out(seen)


def shown_next(seen: Arguments, role: Role | None) -> Member | None:
    """« Y tient son futur directeur. Il s'agit de X, venu de Z. »"""
    mentions, line = seen.discourse.mentions, seen.line.index
    return named_next(mentions, line, role.gender, shown_only=True) if role is not None else None


def spelled_out(seen: Arguments) -> tuple[Member, ...]:
    """« … | Il s'agit de X, venue de Z. »."""
    row = seen.discourse.lines[1].pieces if len(seen.discourse.lines) > 1 else ()
    verb = row[1].verb if len(row) > 3 else None
    told = verb is not None and verb.lemma == "agir" and verb.reflexive and row[2].word in OF
    return row[3].people if told else ()
