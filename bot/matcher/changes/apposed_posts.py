"""Changes told by what stands beside a name: « X, nouvelle recrue de Meta ».

Read in titles, where no verb tells them, and in openings that present somebody:
« Trois nouvelles administratrices : X, Y et Z ».
"""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.text import Section, Shape
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import FOUNDERS, VAGUE
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import FACT, QUESTION
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.offices import Post, post_of
from bot.matcher.syntax.pieces import Member, Org, is_ours, org_of
from bot.matcher.syntax.roles import Role


def appositions(seen: Arguments) -> Iterator[Change]:
    """« X, nouvelle recrue de Meta », « Y, nouveau directeur technique d'OpenAI » in a verbless title."""
    section = seen.line.sentence.section
    plain = section is Section.CONTENT and seen.line.sentence.shape is Shape.PLAIN
    opens = seen.pieces[0].people and (section is Section.SUMMARY or (plain and is_ours(seen.focus)))
    if opens and _headed(seen):
        yield from _introduced(seen)
        return
    if plain:
        return
    for at, piece in enumerate(seen.pieces):
        for member in piece.people:
            for role in member.roles:
                if role.head == "recrue" and role.organization is not None:
                    yield _apposed(seen, at, member, Act.JOIN, org_of(role), None)
                elif role.text and section is Section.TITLE and _new(seen, at, role):
                    yield _apposed(seen, at, member, Act.NAME, org_of(role), post_of(seen.line, role))


def _new(seen: Arguments, at: int, role: Role) -> bool:
    """« nouvelle directrice », « première patronne du marketing » where the title says nothing else."""
    first = any(t.fold in ("premier", "premiere") for t in seen.line.tokens[role.first : role.start])
    told = seen.line.tells
    first = first and not at  # not « entretien avec X, première patronne »
    return role.incoming or (first and not told and not role.former and role.head not in VAGUE | FOUNDERS)


def _apposed(
    seen: Arguments, at: int, member: Member, act: Act, org: Org | None, post: Post | None
) -> Change:
    said = seen.line.text
    presented = said.startswith((" qui est ", " qui sont ")) or any(
        w in said for w in (": qui est ", ": qui sont ")
    )
    truth = QUESTION if asks(seen.line) and not presented else FACT
    return verbless_change(seen, member, act, at, "apposition", truth=truth, joined=org, post=post, noun=True)


def _headed(seen: Arguments) -> bool:
    """« Trois nouvelles administratrices : X, Y et Z, qui … », « Nouveau directeur financier : X. »"""
    opening = seen.pieces[0]
    colon = any(t.text == ":" for t in seen.line.tokens[opening.first + 1 : opening.people[0].first])
    told = (at for at, piece in enumerate(seen.pieces) if piece.verb is not None and piece.verb.finite)
    return colon and all(seen.reader.read(at).attachment in _BESIDE for at in told)


_BESIDE = (Attachment.RELATIVE, Attachment.THAT)  # « …, que Z n'a pas su retenir »


def _introduced(seen: Arguments) -> Iterator[Change]:
    for member in seen.pieces[0].people:
        role = next((role for role in member.roles if role.incoming and role.text), None)
        if role is not None:
            yield _apposed(seen, 0, member, Act.NAME, org_of(role), post_of(seen.line, role))
