"""Posts shared: one by several people, « X et Y se partagent la recherche », or several out in a row.

« à X la recherche, à Y les produits », « La recherche revient à X, les produits à Y ».
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change, change_told, verbless_change
from bot.matcher.changes.posts import owner_before
from bot.matcher.changes.what_they_did import what_they_did_handed_on
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.language.text import Section
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import DEMONSTRATIVES, OF, THE
from bot.matcher.lexicon.roles import DUTIES
from bot.matcher.modality.truth import Truth
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.departments import charge_at, charge_named
from bot.matcher.syntax.enumerations import listed
from bot.matcher.syntax.offices import Post, phrase, post_of
from bot.matcher.syntax.pieces import Member, Sign, is_ours
from bot.model import Span

_GIVEN = frozenset({Act.TAKE, Act.NAME, Act.SUCCEED})
_JOINTS = frozenset({Sign.COMMA, Sign.AND, Sign.STOP})
_TO = ("a", "pour")
_AT = ("a", "au", "aux")
_OVER = (*_AT, "sur")


def shared_out(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """What the others of the row get."""
    yield from what_they_did_handed_on(seen, told)
    given = [c for c in told if c.act in _GIVEN and c.truth.status is not None]
    if given:
        yield from _gaps(seen, given)
    elif not told:
        headed = _headed_by(seen, 0)
        if headed is not None and not any(p.verb is not None and p.verb.finite for p in seen.pieces):
            yield from _each(seen, [headed])
            return
        marks = [k for k, piece in enumerate(seen.pieces) if piece.word == ":"]
        for start, end in zip([0, *(k + 1 for k in marks)], [*marks, len(seen.pieces)], strict=True):
            plain = not any(p.verb is not None and p.verb.finite for p in seen.pieces[start:end])
            if plain and not _as_before(seen, start):
                yield from _verbless(seen, start, end)


def _as_before(seen: Arguments, start: int) -> bool:
    """« statu quo : Y à la recherche, Z aux ventes », « rien ne bouge ailleurs : … »: no post is new."""
    end = seen.pieces[start - 1].last if start else 0
    said = " ".join(token.fold for token in seen.line.tokens[:end])
    return _UNCHANGED.search(said) is not None


_UNCHANGED = re.compile(
    r"\b(?:statu quo|inchange|reconduit|(?:ne|n') (?:chang|boug|evolu)\w+|"
    r"(?:gard|conserv)(?:e|ent) (?:le|la|l'|les|leur|leurs|son|sa|ses)\b|(?:demeur|rest)ent\b)"
)


def shared_on(seen: Arguments, told: Sequence[Change], earlier: Sequence[Change]) -> Iterator[Change]:
    """« Y confie les comptes à X. Et les produits à Z. »: as the line before, with its verb left out."""
    if told or seen.line.tells or seen.pieces[0].sign is not Sign.AND or len(seen.pieces) == 1:
        return
    if charge_at(seen.line, seen.pieces[1].first) is None:
        return  # « Et la parole à Z »
    given = [c for c in earlier if c.act in _GIVEN and c.truth.status is not None]
    yield from _gaps(seen, [replace(change, line=seen.line.index, at=0) for change in given])


def _gaps(seen: Arguments, given: Sequence[Change]) -> Iterator[Change]:
    """« …, les produits à Y »: as the change told before."""
    known = {change.member.identity for change in given}
    for at in range(1, len(seen.pieces) - 1):
        models = [change for change in given if change.at < at]
        if not models or seen.pieces[at - 1].sign not in _JOINTS:
            continue
        named = at + (seen.pieces[at].word == "a")  # « confie à X les finances, à Y les produits »
        pair = _pair_behind(seen, at) or _pair(seen, named, of=models[-1].word in _OF_IT)
        if pair is None:
            continue
        who, post = pair
        for member in seen.people(who):
            if member.identity not in known:
                yield replace(
                    models[-1],
                    member=member,
                    at=at,
                    post=post,
                    counterpart=None,
                    left=None,
                    noun=False,
                    span=_span(seen, at, who),
                )


_OF_IT = ("hériter", "occuper", "charger", "répondre", "emparer")


def _pair(seen: Arguments, at: int, *, of: bool = False) -> tuple[int, Post] | None:
    """« Y les produits », « Y aux produits », « Y sur les produits »: whose, and which post."""
    if len(seen.pieces[at].people) != 1:
        return None
    link = seen.pieces[at + 1].word if at + 1 < len(seen.pieces) else ""
    k = at + 2 if link in _OVER or (of and link in OF) else at + 1
    if k >= len(seen.pieces):
        return None
    post = _post_at(seen, k, office=link in _OVER)
    return (at, post) if post is not None and _closed(seen, k + 1) else None


def _pair_behind(seen: Arguments, at: int) -> tuple[int, Post] | None:
    """« les produits à Y », « celui de directeur des produits à Y »."""
    pointed = seen.line.tokens[seen.pieces[at].first].fold in DEMONSTRATIVES
    at += 2 if pointed and at + 2 < len(seen.pieces) and seen.pieces[at + 1].word in OF else 0
    post = _post_at(seen, at)
    if post is None:
        return None
    k = at + 1
    while k + 1 < len(seen.pieces) and k < at + 6 and seen.pieces[k].word not in _TO:
        if seen.pieces[k].sign not in (Sign.PREP, Sign.THING, Sign.WORD, Sign.ORG):
            return None
        k += 1
    if k + 1 >= len(seen.pieces) or seen.pieces[k].word not in _TO or not seen.pieces[k + 1].people:
        return None
    behind = seen.pieces[k + 2 : k + 4]
    does = len(behind) > 1 and behind[0].word in OF and behind[1].verb is not None
    return None if does else (k + 1, post)  # « le temps pour Y de mener la recherche »


def _alone(seen: Arguments, start: int, found: list[tuple[int, Post]]) -> bool:
    """« Y : à X les finances », « Y : les finances pour X »: all that a headline says of the house."""
    headed = start == 2 and is_ours(seen.pieces[0].org)
    if (
        not headed
        or len(found) != 1
        or seen.pieces[start].people
        or seen.line.sentence.section is not Section.TITLE
    ):
        return False
    first = next((k for k in range(start, len(seen.pieces)) if seen.pieces[k].sign is Sign.THING), start)
    return charge_at(seen.line, seen.pieces[first].first) is not None


def _post_at(seen: Arguments, at: int, *, office: bool = False) -> Post | None:
    """The post that the noun at a position names; *office*: a known one only."""
    piece = seen.pieces[at]
    if piece.role is not None:
        return post_of(seen.line, piece.role) if piece.role.text and not piece.role.plural else None
    if piece.sign is not Sign.THING:
        return None
    determiner = seen.line.tokens[piece.first].fold
    owned = determiner in ("son", "sa", "ses")
    if not office and (piece.last - piece.first < 2 or not (owned or determiner in THE)):
        return None
    post = charge_at(seen.line, piece.first)
    if post is None and (office or owned):
        return None
    if post is None:
        span = span_of(seen.line.tokens, piece.first, piece.last)
        post = Post(phrase(seen.line, piece.last - 1), span, None)
    return post if post.text else None


def _span(seen: Arguments, first: int, last: int) -> Span:
    low, high = sorted((first, last))
    return span_of(seen.line.tokens, seen.pieces[low].first, seen.pieces[high].last)


def _closed(seen: Arguments, at: int) -> bool:
    """Nothing but the rest of the post stands between the pair and the next joint."""
    while at < len(seen.pieces) and seen.pieces[at].sign not in _JOINTS:
        piece = seen.pieces[at]
        if piece.verb is not None or piece.sign in (Sign.REL, Sign.SUB):
            return False
        at += 1
    return True


def _headed_by(seen: Arguments, start: int) -> tuple[int, Post] | None:
    """« Au poste de directeur technique, Y, le fondateur de Z. »: the whole of a sentence."""
    opens = start + 1 < len(seen.pieces) and seen.pieces[start].word in _AT
    noun = seen.pieces[start + 1].word if opens else ""
    if noun not in ("poste", "fauteuil") and not (noun in _HEADS and reshuffled(seen.discourse)):
        return None
    return _placed_ahead(seen, start)


_HEADS = words("tete direction commandes manettes barre presidence pilotage")


def _placed_ahead(seen: Arguments, at: int) -> tuple[int, Post] | None:
    """« Aux produits, Y », « À la tête du nouveau pôle : Y »: whose, behind the place."""
    if seen.pieces[at].word not in _AT or at + 3 > len(seen.pieces):
        return None
    row = seen.pieces[at + 1 : at + _PLACE]
    mark = next((k for k, piece in enumerate(row) if piece.sign in (Sign.COMMA, Sign.COLON)), 0)
    if not mark or mark + 1 >= len(row) or len(row[mark + 1].people) != 1:
        return None
    if any(piece.sign not in (Sign.PREP, Sign.THING, Sign.WORD, Sign.ORG, Sign.POST) for piece in row[:mark]):
        return None
    post = charge_at(seen.line, row[0].first) or charge_named(seen.line, row[0])
    return (at + mark + 2, post) if post is not None and (post.text or post.team) else None


_PLACE = 8  # pieces


def _verbless(seen: Arguments, start: int, end: int) -> Iterator[Change]:
    """« À X la recherche, à Y les produits », « La recherche à X, les produits à Y »."""
    found: list[tuple[int, Post]] = []
    for at in range(start, min(end, len(seen.pieces) - 1)):
        if at > start and seen.pieces[at - 1].sign not in _JOINTS:
            continue
        led = seen.pieces[at].word == "a" and seen.pieces[at].sign is Sign.PREP
        placed = bool(seen.pieces[at].people) and seen.pieces[at + 1].word in _AT
        pair = _pair(seen, at + 1) if led else _pair(seen, at) if placed else _pair_behind(seen, at)
        pair = pair or _placed_ahead(seen, at)
        if pair is not None:
            found.append(pair)
    if not found and (single := _headed_by(seen, start)) is not None:
        found = [single, single]
    if len(found) > 1 or _alone(seen, start, found):
        yield from _each(seen, found)


def _each(seen: Arguments, found: Sequence[tuple[int, Post]]) -> Iterator[Change]:
    for at, post in dict(found).items():
        for member in seen.people(at):
            yield verbless_change(seen, member, Act.NAME, at, "sharing", post=post, noun=True)


SHARING = ("partager", "répartir")
_AMONG = ("entre", "avec")


def shared_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Each of those who share a post has it."""
    verb = clause.verb
    members: tuple[Member, ...] = ()
    post: Post | None = None
    if verb.reflexive and not verb.negated:
        members, post = seen.subject(clause), _post_named(seen, clause.object)
    elif verb.passive and not verb.negated:
        post = _post_named(seen, clause.subject)
        among = next((k for k in range(clause.at, len(seen.pieces)) if seen.pieces[k].word in _AMONG), None)
        members = listed(seen.pieces, among + 1, colon=False) if among is not None else ()
    if len(members) > 1 and (shared := _duties_of(seen, clause)) is not None:
        for member in members:  # « X s'en va. Y et Z se partagent ses attributions. »
            yield change_told(seen, member, Act.TAKE, clause, truth, counterpart=shared)
        return
    if post is None or not post.text or len(members) < 2:
        return
    for member in members:
        yield change_told(seen, member, Act.NAME, clause, truth, post=post, joined=post.org)


def _duties_of(seen: Arguments, clause: Clause) -> Identity | None:
    """Whose « ses attributions » were: of somebody told of before."""
    obj = seen.piece(clause.subject if clause.verb.passive else clause.object)
    if obj is None or not seen.possessive(obj.first):
        return None
    noun = seen.line.tokens[obj.last].fold if obj.word in _FORMER else obj.word  # « son ancien périmètre »
    if noun not in DUTIES | _STAFF and not (noun in _POSTS and obj.word in _FORMER):
        return None
    owners = owner_before(seen, clause)
    if len(owners) != 1 or (noun not in DUTIES and not _moved_on(seen, owners[0])):
        return None
    return owners[0].identity


def _moved_on(seen: Arguments, owner: Member) -> bool:
    """They are told to have gone, or to have got another post: « se répartiront ses équipes »."""
    told = (known for act in _MOVING for known, _, _ in seen.discourse.history.of(act))
    here = bool(seen.exits or seen.ousts)
    return here or any(known.identity == owner.identity for known in told)


_MOVING = (Act.EXIT, Act.OUST, Act.PAUSE, Act.HAND_OVER, *_GIVEN)


_FORMER = words("ancien ancienne anciens anciennes")
_POSTS = words("poste role fonction casquette")
_STAFF = words("equipe equipes troupes effectifs collaborateurs")


def _post_named(seen: Arguments, at: int | None) -> Post | None:
    """The office or the department that the noun at a position names."""
    if at is None or seen.pieces[at].sign is not Sign.THING:
        return None
    first = seen.pieces[at].first
    if seen.line.tokens[first].fold not in ("le", "la", "l'"):
        return None  # « se partagent un bureau »
    post = charge_at(seen.line, first)
    return post if post is None or not post.team else None
