"""Who stands in the team of a house that the head of the article has just seen founded, told without a verb.

« X dévoile Z, sa start-up | … Y, directeur technique. Directrice scientifique : W. »
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.text import Section
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.questions import asks
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.offices import Post, post_of
from bot.matcher.syntax.pieces import Member, Org, Sign


def first_team(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """Those of whom the line says a post and nothing else."""
    verbs = any(verb.finite for _, verb in seen.line.verbs)
    if told or verbs or seen.line.sentence.section is not Section.CONTENT or asks(seen.line):
        return
    named = _with_post(seen)
    founded = _founded(seen) if named is not None else None
    if named is None or founded is None:
        return
    at, member, post = named
    founder, house = founded
    if member.identity != founder:
        yield verbless_change(
            seen,
            member,
            Act.TAKE,
            at,
            "team",
            over=(seen.pieces[0].first, seen.pieces[-1].last),
            post=post,
            joined=Org(house),
            attachment=Attachment.MAIN,
        )


def _founded(seen: Arguments) -> tuple[Identity, Identity] | None:
    """(who founds, what), as title or summary say."""
    lines = seen.discourse.lines
    for member, line, goal in seen.discourse.history.of(Act.FOUND):
        if goal is not None and lines[line].sentence.section is not Section.CONTENT:
            return member.identity, goal
    return None


def _with_post(seen: Arguments) -> tuple[int, Member, Post] | None:
    """« Y, directeur technique. », « Directeur technique : Y. »: where the name is, who, as what."""
    row = [(k, piece) for k, piece in enumerate(seen.pieces) if piece.sign not in (Sign.STOP, Sign.WORD)]
    if len(row) == 1 and len(row[0][1].people) == 1:
        at, piece = row[0]
        member = piece.people[0]
        role = next((r for r in member.roles if r.first > member.last and r.text and not r.former), None)
        elsewhere = role is None or role.organization is not None or role.determined
        return None if elsewhere or role is None else (at, member, post_of(seen.line, role))
    if len(row) != _LABELLED or row[1][1].sign is not Sign.COLON or len(row[2][1].people) != 1:
        return None
    role = row[0][1].role
    if role is None or not role.text or role.former or role.determined:
        return None
    at, piece = row[2]
    post = post_of(seen.line, role)
    opening = post.text or ""  # « Directeur technique : Y »: a capital of the sentence
    return at, piece.people[0], replace(post, text=opening[:1].lower() + opening[1:])


_LABELLED = 3  # the post, the colon, the name
