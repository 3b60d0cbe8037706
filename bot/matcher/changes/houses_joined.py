"""The house that somebody comes to, read round the verb: « rejoint Y », « y a pris ses quartiers »."""

import itertools
from collections.abc import Iterator, Sequence

from bot.matcher.changes.teams_joined import (
    body_joined,
    joined_our_branch,
    joined_our_team,
    joined_the_speaker,
    joined_their_team,
    of_a_team,
    some_house_joined,
    taken_in,
)
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.houses import house_of
from bot.matcher.discourse.houses_there import entered_elsewhere, gone_to_before, org_of_there
from bot.matcher.discourse.naming import title_is_ours
from bot.matcher.discourse.org_pronouns import house_of_those_gone, org_ahead
from bot.matcher.discourse.speaking_for import house_of_us
from bot.matcher.discourse.unnamed_orgs import house_of_another, only_rival
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.occasions import NOT_POSTS
from bot.matcher.lexicon.roles import UNITS
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Member, Org, Piece, Sign, is_ours


def house_joined(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """The organisation that they come to."""
    obj = seen.piece(clause.object)
    if clause.object is not None and house_of_another(seen.discourse, seen.line, clause.object):
        return Org(None, other=True)
    if clause.object is not None and obj is not None and obj.org is not None:
        return _object_joined(seen, clause, clause.object, members)
    return next((org for org in _told_goals(seen, clause, members) if org is not None), None)


def _object_joined(seen: Arguments, clause: Clause, at: int, members: Sequence[Member]) -> Org | None:
    """« rejoint Y »; « la patronne de Z rejoint l'entreprise »: not her own."""
    org = seen.pieces[at].org
    if org is None or org.identity is not None or org.other:  # not « le rival de la maison »
        return seen.org(at)
    behind = itertools.dropwhile(lambda piece: piece.sign is Sign.WORD, seen.pieces[at + 1 :])
    owned = next((piece.word in OF for piece in behind), False)  # not « …, après un an à la tête de Z »
    of_whom = seen.complement_org(clause, ("de", "d'", "du"), members) if owned else None
    if (told := of_whom or joined_the_speaker(seen, clause)) is not None:
        return told
    if (apart := house_of_those_gone(seen, clause, members)) is not None:
        seen.meant[at] = apart  # « …, où il dirigera la recherche », « … pour y diriger … »
    return seen.org(at)


def _told_goals(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Iterator[Org | None]:
    """What may say where they come to, beginning with what stands behind the verb."""
    obj = seen.piece(clause.object)
    links = _goal_links(seen, obj)
    yield seen.complement_org(clause, links, members, after=_said_of_the_subject(clause, links))
    yield _behind_idiom(seen, clause, members)
    yield joined_the_speaker(seen, clause)
    yield house_of_us(seen, clause)
    yield entered_elsewhere(seen, clause)
    yield _where(seen, clause)
    yield joined_their_team(seen, clause, members)
    yield org_ahead(seen, clause)
    yield _there(seen, clause, members)
    if of_a_team(clause, obj) and taken_in(seen):
        yield seen.focus
    if joined_our_team(seen, clause, members) or joined_our_branch(seen, clause):
        yield seen.focus
    if obj is None and clause.link in ("que", "qu'"):
        yield seen.relative_org(clause)  # « Y, qu'il a rejointe »
    yield _by_the_title(seen, clause)
    yield body_joined(seen, clause)
    yield some_house_joined(seen, clause, members)


def _said_of_the_subject(clause: Clause, links: Sequence[str]) -> bool:
    """« X, conseiller à la Maison-Blanche, rejoint l'équipe »: what stands between the two is no goal."""
    subject = clause.subject
    return subject is not None and any(
        subject < c.at < clause.at and c.word in links for c in clause.complements
    )


def _goal_links(seen: Arguments, obj: Piece | None) -> tuple[str, ...]:
    """The prepositions of a goal; « rejoint X à la Maison-Blanche » is for a visit."""
    somebody = obj is not None and bool(obj.people)
    if somebody or not _IN_TOW.isdisjoint(seen.line.words):
        return ("chez",)
    along = seen.pieces[0].word == "avec"  # « Avec Z arrivent X et Y »: with it
    return ("chez", "a", "au", "dans", "vers", "pour", *(() if along else ("avec",)))


_IN_TOW = words("bagages valises sillage")  # « dans les bagages de Z »: with Z


def _behind_idiom(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """« rejoint la direction de X », « rejoint les rangs de X »."""
    obj = seen.piece(clause.object)
    thing = obj is not None and obj.sign in (Sign.THING, Sign.POST) and obj.word not in NOT_POSTS
    idiom = clause.end > clause.verb.last
    found = seen.complement_org(clause, ("de", "d'", "du"), members) if thing or idiom else None
    if found is None and idiom and obj is None:
        return _right_behind(seen, clause)
    if found is not None or not idiom or obj is None:
        return found
    at_theirs = seen.line.tokens[clause.end - 1].fold in (*OF, "chez", "avec", "a", "vers", "pour")
    at_theirs = at_theirs and clause.verb.lemma != "joindre"  # « se joint à X pour signer une tribune »
    # not « fait son entrée, comme X, patron de Z »
    joined = seen.org(clause.object, members) if at_theirs or not obj.people else None
    return joined or (house_of(obj) or seen.discourse.led_by(obj) if at_theirs else None)


def _right_behind(seen: Arguments, clause: Clause) -> Org | None:
    """« vient renforcer Y »: the object of the infinitive that belongs to the idiom."""
    behind = next((k for k, piece in enumerate(seen.pieces) if piece.first == clause.end), None)
    return seen.org(behind) if behind is not None and seen.pieces[behind].sign is Sign.ORG else None


def _there(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """« Y recrute : X y a pris ses quartiers »; « X quitte Y pour Z. Il y rejoint W »: Z."""
    if clause.verb.indirect == "y" and (gone := gone_to_before(seen, clause, members)) is not None:
        return gone
    if clause.verb.indirect == "y" and clause.verb.direct == "les" and _founded_before(seen):
        return Org(None, other=True)
    there = org_of_there(seen, clause)
    if is_ours(there):
        return there
    return seen.focus if clause.verb.indirect == "y" and speaks_of_ours(seen) else None


def _founded_before(seen: Arguments) -> bool:
    """« Ils ont fondé leur laboratoire. X les y a rejoints »: there, whatever else the sentence names."""
    return any(seen.tells_before(line) for _, line, _ in seen.discourse.history.of(Act.FOUND))


def _by_the_title(seen: Arguments, clause: Clause) -> Org | None:
    """« rejoignent Mark Zuckerberg », « … le laboratoire de recherche », Meta being named in the title."""
    obj, title = seen.piece(clause.object), seen.discourse.lines[0]
    placed = any(c.word in ("a", "au", "sur") for c in clause.complements if c.at > clause.at)
    boss = clause.verb.lemma == "rejoindre" and not placed and _joins_somebody(seen, clause)
    part = obj is not None and obj.sign is Sign.THING and obj.word in UNITS - {"equipe"}
    part = part and not any(org.watched for org in title.houses)
    return only_rival(seen.discourse.lines) if boss or part else None


def _where(seen: Arguments, clause: Clause) -> Org | None:
    """« Y, où il arrive »: the organisation before « où »."""
    if clause.attachment is Attachment.MAIN and clause.link == "":
        return None
    for i in range(clause.at - 1, 0, -1):
        verb = seen.pieces[i].verb
        if verb is not None and verb.finite:
            return None  # « Venue de Z, où elle dirigeait la recherche, elle était arrivée en mai »
        if seen.pieces[i].word == "ou" and seen.pieces[i].sign in (Sign.REL, Sign.AND):
            back = i - 2 if seen.pieces[i - 1].sign is Sign.COMMA else i - 1
            return seen.org(back) if back >= 0 and seen.pieces[back].sign is Sign.ORG else None
    return None


def _joins_somebody(seen: Arguments, clause: Clause) -> bool:
    """The object is one person, at whose house they will be."""
    return clause.object is not None and len(seen.pieces[clause.object].people) == 1


def speaks_of_ours(seen: Arguments) -> bool:
    """The watched organisation is named as itself in the title, in the sentence or in the one before: not
    only as the one that somebody is of."""
    near = seen.discourse.lines[max(0, seen.line.index - 1) : seen.line.index + 1]
    return title_is_ours(seen.discourse.lines) or any(line.names_ours for line in near)
