"""Changes that a headline tells by prepositions alone: « X, d'Y à Z », « X chez Y »."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.placements import placements, posted_anew
from bot.matcher.changes.regained import is_again
from bot.matcher.changes.shifting import place_at
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.text import Section, Shape
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import STARTUP_NOUNS, Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import FACT, QUESTION
from bot.matcher.names.name import Sort
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours, org_of

PASSAGE = "passage"
_ONCE_MORE = ("revoici", "revoila")  # « Revoici X chez Y »
_TO = ("a", "chez", "vers", "→", "➡", "->")


def passages(seen: Arguments) -> Iterator[Change]:
    """Between organisations: in titles without a verb or an action noun only."""
    if seen.line.sentence.section is not Section.TITLE:
        if seen.line.sentence.shape is Shape.BULLET and not seen.line.tells:
            yield from _from_to(seen)
        if seen.line.sentence.section is Section.SUMMARY and not seen.line.tells:
            yield from placements(seen)
        return
    yield from _opening_route(seen)
    yield from posted_anew(seen)
    start = _tail(seen)
    if any(
        not piece.quoted and (piece.action is not None or (piece.verb is not None and piece.verb.finite))
        for piece in seen.pieces[start:]
    ):
        yield from _from_to(seen) if _kicker(seen) else ()
        return
    for at, piece in enumerate(seen.pieces):
        if piece.sign is not Sign.ORG or at <= start:
            continue
        if seen.pieces[at - 1].word in OF and (end := _destination(seen, at)) is not None:
            for member in _only(seen):
                yield _passage(seen, at, member, left=seen.org(at), joined=seen.org(end))
            return
        apart = at > 2 and seen.pieces[at - 2].sign in (Sign.WORD, Sign.COMMA)  # « X, directeur, chez Y »
        beside = at - 3 if apart else at - 2
        back = apart and is_again(seen.line, seen.pieces[at - 2])  # « X à nouveau chez Y »
        again = back or seen.line.tokens[0].fold in _ONCE_MORE
        beside -= back and at > 3 and seen.pieces[beside].sign is Sign.COMMA
        free = at < 3 or seen.pieces[at - 3].sign is not Sign.PREP  # no « bras droit d'X chez Y »
        role = seen.pieces[beside].role if at > 1 else None
        free = free and not (role is not None and role.former and role.plural)  # « deux anciens d'X chez Y »
        if seen.pieces[at - 1].word == "chez" and at > 1 and free:
            for member in seen.people(beside):
                told = _passage(seen, at, member, left=None, joined=seen.org(at))
                yield replace(told, act=Act.COME_BACK) if again else told
    yield from _newcomers(seen)
    yield from _moved_within(seen)
    yield from placements(seen)
    yield from _funded(seen)
    yield from _transfers(seen)
    yield from _recruits(seen)


def _kicker(seen: Arguments) -> bool:
    """« Transfert. X : de Y à Z »: the noun is a label, and the only thing that tells besides."""
    row = seen.pieces
    opens = len(row) > 1 and row[0].action is not None and row[1].sign is Sign.STOP
    return opens and not any(piece.action is not None or piece.verb is not None for piece in row[1:])


def _of_who_goes(seen: Arguments, at: int) -> bool:
    """« X chez Y : le départ est confirmé »: where X has been."""
    behind = seen.pieces[at + 1 : at + 3]
    action = behind[1].action if len(behind) > 1 and behind[0].sign is Sign.COLON else None
    going = action is not None and action.act in (Act.EXIT, Act.OUST)
    return going and is_ours(seen.pieces[at].org)


def _from_to(seen: Arguments) -> Iterator[Change]:
    """« 1. X, d'Y à Z »: an entry of a list."""
    for at in range(1, len(seen.pieces)):
        end = _destination(seen, at) if seen.pieces[at].sign is Sign.ORG else None
        if end is not None and seen.pieces[at - 1].word in OF:
            for member in _only(seen):
                yield _passage(seen, at, member, left=seen.org(at), joined=seen.org(end))
            return


def _tail(seen: Arguments) -> int:
    """« Y ne retient plus personne : A chez Z, B chez W »: where the names behind the colon begin, else 0."""
    colon = next((k for k, piece in enumerate(seen.pieces) if piece.word == ":"), 0)
    row = seen.pieces[colon + 1 : colon + 4]
    opens = len(row) == 3 and bool(row[0].people) and row[1].word == "chez" and row[2].sign is Sign.ORG
    return colon + 1 if colon and opens else 0


def _opening_route(seen: Arguments) -> Iterator[Change]:
    """« De Z à Y : X change de monde », « X quitte Z, cap sur Y »: where to, in a title."""
    row = seen.pieces
    opens = len(row) > 5 and row[0].word in OF and row[4].word == ":" and bool(row[5].people)
    if opens and row[1].sign is Sign.ORG and _destination(seen, 1) == 3:
        for member in row[5].people:
            yield _passage(seen, 1, member, left=seen.org(1), joined=seen.org(3))
    bare = len(row) > 4 and bool(row[0].people) and row[1].word == "chez" and row[3].word == ":"
    bare = bare and not _of_who_goes(seen, 2)
    if bare and row[2].sign is Sign.ORG and row[4].sign is not Sign.QUOTE:  # « X chez Z : le transfert … »
        for member in row[0].people:
            yield _passage(seen, 2, member, left=None, joined=seen.org(2))
    yield from _route_behind(seen)
    for at in range(2, len(row)):
        if row[at].sign is Sign.ORG and row[0].people and _heading(seen, row[at].first):
            for member in row[0].people:
                yield _passage(seen, at, member, left=None, joined=seen.org(at))


def _route_behind(seen: Arguments) -> Iterator[Change]:
    """« X change de camp : de Z à Y »: the route, behind the colon of a title that says that there is one."""
    row = seen.pieces
    verb = row[1].verb if len(row) > 1 and row[0].people else None
    for at in range(3, len(row) if verb is not None and verb.lemma in _MOVING else 0):
        behind = row[at].sign is Sign.ORG and row[at - 1].word in OF and row[at - 2].sign is Sign.COLON
        if behind and (end := _destination(seen, at)) is not None:
            for member in row[0].people:
                yield _passage(seen, at, member, left=seen.org(at), joined=seen.org(end))


_MOVING = words("changer franchir sauter passer filer traverser")


def _heading(seen: Arguments, first: int) -> bool:
    """« , direction Y », « : cap sur Y »: parted from what stands before."""
    before = [token.fold for token in seen.line.tokens[max(0, first - 3) : first]]
    if before[-2:] == ["cap", "sur"]:
        return before[0] in (",", ":")
    return before[-1:] in (["direction"], ["destination"]) and before[-2:-1] in ([","], [":"])


def _moved_within(seen: Arguments) -> Iterator[Change]:
    """« X, de la recherche au produit »: from one department of the house to another."""
    for at in range(4, len(seen.pieces)):
        row = seen.pieces[at - 3 : at + 1]
        if row[0].word not in (*OF, "des") or row[2].word not in (*_TO, "au", "aux"):
            continue
        post = place_at(seen, at) if place_at(seen, at - 2) is not None else None
        for member in _only(seen) if post is not None else ():
            yield replace(_passage(seen, at, member, left=None, joined=None), act=Act.NAME, post=post)


def _funded(seen: Arguments) -> Iterator[Change]:
    """« Y : 50 millions pour la start-up de X, ex-Z »: money for what somebody has founded."""
    if seen.line.words.isdisjoint(("millions", "milliards")):
        return
    for at in range(1, len(seen.pieces) - 2):
        piece, link, owner = seen.pieces[at : at + 3]
        if piece.word not in STARTUP_NOUNS or seen.pieces[at - 1].word != "pour" or link.word not in OF:
            continue
        named = next((p.org for p in seen.pieces if p.org is not None and p.org.identity is not None), None)
        joined = named if named is not None and not named.watched else Org(None, other=True)
        for member in owner.people:
            if any(role.former for role in member.roles):
                yield replace(_passage(seen, at, member, left=None, joined=joined), act=Act.FOUND)


def _newcomers(seen: Arguments) -> Iterator[Change]:
    """« Un Lyonnais chez Y »: somebody to be named, the organisation read as part of the designation.

    « Un administrateur de moins chez Y » is of somebody who goes.
    """
    if " de moins " in seen.line.text:
        return
    for at, piece in enumerate(seen.pieces):
        role = piece.role
        org = org_of(role) if role is not None else None
        if role is None or not is_ours(org) or role.organization is None or role.definite:
            continue
        if at and seen.pieces[at - 1].verb is not None:
            continue  # « X promu directeur chez Y »: what X is made
        if seen.line.tokens[role.organization.first - 1].fold == "chez":
            for member in seen.people(at):
                yield _passage(seen, at, member, left=None, joined=org)


def _transfers(seen: Arguments) -> Iterator[Change]:
    """« Encore un vice-président d'Y chez Z »: somebody to be named, and where they go."""
    for at, piece in enumerate(seen.pieces):
        role = piece.role
        org = org_of(role) if role is not None else None
        if role is None or not is_ours(org) or role.organization is None:
            continue
        if role.former or (role.definite and not role.count):
            continue
        for name in seen.line.names:
            last = seen.line.tokens[name.last :]
            after = role.organization.last < name.first <= piece.last + 1 and not (last and last[0].word)
            if after and name.sort is Sort.COMPANY and seen.line.tokens[name.first - 1].fold == "chez":
                for member in seen.people(at):
                    yield _passage(seen, at, member, left=org, joined=Org(name.identity))


def _recruits(seen: Arguments) -> Iterator[Change]:
    """« Trois transfuges de Z chez Y »: somebody to be named, and where they come from."""
    for at, piece in enumerate(seen.pieces):
        role = piece.role
        org = org_of(role) if role is not None else None
        if role is None or org is None or org.watched or role.organization is None or role.former:
            continue
        for name in seen.line.names:
            inside = name.sort is Sort.WATCHED and role.organization.last < name.first < piece.last
            if inside and seen.line.tokens[name.first - 1].fold == "chez":
                joined = Org(name.identity, watched=True)
                for member in seen.people(at):
                    yield _passage(seen, at, member, left=org, joined=joined)


def _destination(seen: Arguments, at: int) -> int | None:
    """The organisation after « à » or « chez », right behind the one left."""
    if at + 2 < len(seen.pieces) and seen.pieces[at + 1].word in _TO:
        return at + 2 if seen.pieces[at + 2].sign is Sign.ORG else None
    return None


def _only(seen: Arguments) -> Sequence[Member]:
    """The one person, or list of people, that the line names."""
    named = [at for at, piece in enumerate(seen.pieces) if piece.people]
    return seen.people(named[0]) if len(named) == 1 else ()


def _passage(seen: Arguments, at: int, member: Member, *, left: Org | None, joined: Org | None) -> Change:
    truth = QUESTION if asks(seen.line) else FACT
    return verbless_change(
        seen, member, Act.JOIN, at, PASSAGE, truth=truth, left=left, joined=joined, noun=True
    )
