"""Who is to do a thing in a post: « X, ex-Z, fera respecter les règles comme directeur de la conformité »,
« X coordonnera ses équipes, avec le titre de directrice déléguée »."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.posts import title_given
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon.away import VISITING
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import VAGUE
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.offices import Post, post_of
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours, org_of

_ENDS = frozenset({Sign.STOP, Sign.COLON, Sign.REL})
_AHEAD = (Tense.FUTURE, Tense.CONDITIONAL)
_WITH_TITLE = re.compile(r" (?:avec|sous) (?:le|son) (?:titre|rang|qualite) ")
_ON_STAGE = VISITING - {"faire", "travailler"}
_MAIN = (Attachment.MAIN, Attachment.TIME)  # « tandis que Y fera … »


def serving_as(seen: Arguments, found: Sequence[Change]) -> Iterator[Change]:
    """Those of another house of whom the sentence tells nothing else, where it is about ours."""
    if Sign.POST not in seen.line.signs or not seen.line.names_people or not is_ours(seen.focus):
        return
    told = {change.member.identity for change in found}
    told |= {member.identity for act in _PLACING for member, _, _ in seen.discourse.history.of(act)}
    with_title = _WITH_TITLE.search(seen.line.text) is not None
    for at, verb in seen.line.verbs:
        if verb.negated or verb.lemma in _ON_STAGE or verb.tense is Tense.IMPERFECT:
            continue
        if verb.tense not in _AHEAD and not with_title:
            continue
        clause = seen.reader.read(at)
        titled = title_given(seen, clause) if verb.finite and with_title else None
        post = titled or (_as_what(seen, at) if verb.tense in _AHEAD else None)
        people = seen.subject(clause) if post is not None else ()
        if post is None or len(people) != 1 or clause.attachment not in _MAIN or clause.quoted:
            continue
        left = _from_where(seen, people[0])
        if (titled or left is not None) and people[0].identity not in told:
            truth = truth_of(seen.reader, clause)
            yield change_told(
                seen, people[0], Act.TAKE, clause, truth, post=post, left=left, joined=seen.focus
            )


_PLACING = (Act.NAME, Act.TAKE, Act.SUCCEED)


def kept_on_as(seen: Arguments, found: Sequence[Change]) -> Iterator[Change]:
    """« Y succède à X, qui reste dans la maison comme conseillère »: the post that X has from now on."""
    replaced = {c.counterpart for c in found if c.counterpart is not None and c.truth.status is not None}
    for change in found:
        if change.act is Act.STAY and change.member.identity in replaced and is_ours(seen.focus):
            verb = seen.reader.verb(change.at)
            titled = title_given(seen, seen.reader.read(change.at)) if verb is not None else None
            post = _as_what(seen, change.at) or titled
            if post is not None:
                yield replace(change, act=Act.TAKE, post=post, joined=seen.focus)


def _as_what(seen: Arguments, at: int) -> Post | None:
    """« comme directeur », « en tant que vice-présidente », behind the verb and before another."""
    for k in range(at + 1, len(seen.pieces) - 1):
        piece = seen.pieces[k]
        if piece.sign in _ENDS or piece.people or (piece.verb is not None and piece.verb.finite):
            return None
        role = seen.pieces[k + 1].role if piece.word == "comme" else None
        if role is not None:
            org = org_of(role)
            ours = org is None or org.watched
            said = role.text is not None and role.head not in VAGUE and not (role.determined or role.former)
            return post_of(seen.line, role) if said and ours else None
    return None


def _from_where(seen: Arguments, member: Member) -> Org | None:
    """The house that the article has them come from."""
    held = [org_of(role) for role in member.roles if role.former or role.head == "transfuge"]
    told = (member.origin, *held, seen.discourse.mentions.origins.get(member.identity.name))
    return next((o for o in told if o is not None and o.identity is not None and not o.watched), None)
