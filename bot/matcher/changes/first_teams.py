"""Who stands in the team of a house that the head of the article has just seen founded.

« X dévoile Z, sa start-up | … Y, directeur technique. Directrice scientifique : W. V occupe le poste de … »
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import FOUNDERS
from bot.matcher.modality.questions import asks
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.interposed import idiom_begins
from bot.matcher.syntax.offices import Post, post_of
from bot.matcher.syntax.pieces import Member, Org, Sign
from bot.matcher.syntax.roles import Role
from bot.matcher.syntax.rows import Row


def first_team(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """Those of whom the line says a post, or that they are in it, and nothing else."""
    taking = [c for c in told if _takes_a_post(c)] if _titled(seen) else []
    placed = any(c.act is not Act.FOUND or (c.joined and c.joined.identity) for c in told if c not in taking)
    if placed or seen.line.sentence.section is not Section.CONTENT or asks(seen.line):
        return
    verbs = any(verb.finite for _, verb in seen.line.verbs)
    named = (
        [*_who_occupies(seen), *_among_founders(seen), *_who_is_in(seen)] if verbs else [*_with_post(seen)]
    )
    named += [(c.at, c.member, c.post) for c in taking if c.member not in [member for _, member, _ in named]]
    founded = _founded(seen) if named else None
    if founded is None:
        return
    founder, house = founded
    for at, member, post in named:
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


def _titled(seen: Arguments) -> bool:
    """The title is about the house that is founded."""
    return any(not line for _, line, _ in seen.discourse.history.of(Act.FOUND))


def _takes_a_post(change: Change) -> bool:
    """« Y, passé par W, prend le poste de directeur scientifique »: at a house that the sentence leaves
    unsaid."""
    at = change.post.org if change.post is not None else None
    plain = (
        change.act in (Act.TAKE, Act.SUCCEED)
        and change.attachment is Attachment.MAIN
        and change.joined is None
    )
    return plain and change.post is not None and bool(change.post.text) and at is None


def _founded(seen: Arguments) -> tuple[Identity, Identity] | None:
    """(who founds, what), as title or summary say, or a sentence before of the house in the title."""
    lines = seen.discourse.lines
    titled = {org.identity for org in lines[0].houses if not org.watched}
    for member, line, goal in seen.discourse.history.of(Act.FOUND):
        if goal is not None and (lines[line].sentence.section is not Section.CONTENT or goal in titled):
            return member.identity, goal
    return None


def _who_occupies(seen: Arguments) -> Iterator[tuple[int, Member, Post]]:
    """« Y occupe le poste de directeur technique et W celui de directeur scientifique »: each of them."""
    row = seen.pieces[:-1] if seen.pieces[-1].sign is Sign.STOP else seen.pieces
    at, found = 0, []
    while (held := _held_from(row, at)) is not None:
        at, who, role = held
        found.append((at - 1, who, post_of(seen.line, role)))
        at += at < len(row) and row[at].sign in (Sign.AND, Sign.COMMA)
    yield from found if at == len(row) else ()


def _among_founders(seen: Arguments) -> Iterator[tuple[int, Member, Post]]:
    """« Y et W figurent eux aussi parmi les cofondateurs »: of no house that the sentence names."""
    row = [piece for piece in seen.pieces if piece.sign not in (Sign.STOP, Sign.WORD)]
    if [piece.sign for piece in row] != [Sign.PEOPLE, Sign.VERB, Sign.PREP, Sign.POST]:
        return
    verb, role = row[1].verb, row[3].role
    counted = verb is not None and verb.lemma in _COUNTING and not verb.negated and row[2].word == "parmi"
    if not counted or role is None or role.organization is not None:
        return
    post = post_of(seen.line, role)
    text = (post.text or "").removesuffix("s")
    for member in row[0].people if text in FOUNDERS else ():
        yield seen.pieces.index(row[0]), member, replace(post, text=text)


def _who_is_in(seen: Arguments) -> Iterator[tuple[int, Member, Post | None]]:
    """« X et W ont également rejoint l'équipe », « V est de l'aventure », « … figure à l'organigramme »."""
    if any(org.identity is not None and not org.watched for org in seen.line.houses):
        return
    for at, verb in seen.line.verbs:
        told = verb.tense is Tense.PRESENT and not (verb.negated or verb.passive or verb.governors)
        behind = [token.fold for token in seen.line.tokens[idiom_begins(seen.line, verb) :]][:_LONGEST]
        if told and any(behind[: len(phrase)] == phrase for phrase in _BEING_IN.get(verb.lemma, ())):
            clause = seen.reader.read(at)
            yield from ((clause.starts, member, None) for member in seen.subject(clause))


def _held_from(row: Row, at: int) -> tuple[int, Member, Role] | None:
    """« Y occupe le poste de P », « W celui de Q »: where it ends, who, and what."""
    first = at == 0
    told = row[at : at + (_IN_FULL if first else _GAPPED)]
    if len(told) < (_IN_FULL if first else _GAPPED) or len(told[0].people) != 1:
        return None
    verb, role = told[1].verb, told[-1].role
    now = verb is not None and verb.lemma in _HOLDING and verb.tense is Tense.PRESENT
    place = now and not (verb is None or verb.perfect or verb.negated) and told[2].word in _PLACES
    worded = place if first else told[1].word in _THAT_ONE
    if (
        not worded
        or told[-2].word not in OF
        or role is None
        or not role.text
        or role.organization is not None
    ):
        return None
    return at + len(told), told[0].people[0], role


def _with_post(seen: Arguments) -> Iterator[tuple[int, Member, Post]]:
    """« Y, directeur technique. », « Directeur technique : Y. »: where the name is, who, as what."""
    row = [(k, piece) for k, piece in enumerate(seen.pieces) if piece.sign not in (Sign.STOP, Sign.WORD)]
    if len(row) == 1 and len(row[0][1].people) == 1:
        at, piece = row[0]
        member = piece.people[0]
        role = next((r for r in member.roles if r.first > member.last and r.text and not r.former), None)
        elsewhere = role is None or role.organization is not None or role.determined
        if not elsewhere and role is not None:
            yield at, member, post_of(seen.line, role)
        return
    if len(row) != _LABELLED or row[1][1].sign is not Sign.COLON or len(row[2][1].people) != 1:
        return
    role = row[0][1].role
    if role is None or not role.text or role.former or role.determined:
        return
    at, piece = row[2]
    post = post_of(seen.line, role)
    opening = post.text or ""  # « Directeur technique : Y »: a capital of the sentence
    yield at, piece.people[0], replace(post, text=opening[:1].lower() + opening[1:])


_LONGEST = 4  # words
_TEAMS = (["l'", "equipe"], ["l'", "aventure"], ["le", "projet"], ["le", "navire"], ["l'", "entreprise"])
_BEING_IN = {
    "rejoindre": _TEAMS,
    "intégrer": _TEAMS,
    "compléter": (["l'", "equipe"], ["le", "tableau"], ["la", "liste"]),
    "être": (
        ["de", "l'", "aventure"],
        ["de", "la", "partie"],
        ["du", "voyage"],
        ["du", "lot"],
        ["du", "projet"],
    ),
    "figurer": (["a", "l'", "organigramme"], ["dans", "l'", "organigramme"], ["dans", "l'", "equipe"]),
}
_LABELLED = 3  # the post, the colon, the name
_IN_FULL, _GAPPED = 5, 4  # pieces
_HOLDING = words("occuper tenir exercer assurer")
_PLACES = words("poste role fonction fonctions")
_COUNTING = words("figurer compter")
_THAT_ONE = words("celui celle celles")
