"""Changes whose verb is left out: « A part en mai, et B en juin »."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change, to_come
from bot.matcher.changes.own_places import own_as_well
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.surroundings import surroundings
from bot.matcher.language.dates import Dated
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ALSO, SAYING, STRESSED
from bot.matcher.syntax.departments import charge_at
from bot.matcher.syntax.enumerations import told_behind
from bot.matcher.syntax.offices import Post, phrase, post_beside, post_of
from bot.matcher.syntax.pieces import Org, Sign
from bot.model import Status


def gapped(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """« A part en mai, et B en juin comme directeur », « C aussi »: with the verb told before."""
    if not told:
        return
    busy = {change.at for change in told}
    for at, piece in enumerate(seen.pieces):
        earlier = [change for change in told if change.at < at] if piece.people else []
        if not earlier:
            continue
        model = max(earlier, key=lambda change: change.at)
        placing = model.act in PLACING or (model.act is Act.FOUND and model.word == "être")
        # « A retrouve la présidence, B les ventes »
        again = model.act is Act.COME_BACK and model.post is not None
        again = again and model.truth.status is not Status.DENIED  # « A ne revient pas, B aux commandes »
        there = model.act is Act.JOIN and model.post is not None  # « A y dirigera les achats, B les ventes »
        given = _given(seen, at, model.word) if placing or again or there else None
        if placing and model.post is not None and _titled(seen, at, verbal=not model.noun):
            yield from _each_titled(seen, at, model)
            continue
        if (
            model.act is Act.HIRE
            and model.left is not None
            and (source := _source_behind(seen, at)) is not None
        ):
            yield from (
                replace(model, member=member, at=at, post=None, left=source, counterpart=None, noun=False)
                for member in piece.people
                if member.identity != model.member.identity
            )
            continue
        rival = _rival_before(seen, at) if model.act is Act.HIRE and model.joined is not None else None
        if given is None and rival is None and not (_gap(seen, at) or own_as_well(seen, model.at, at)):
            continue
        if model.member.identity in {m.identity for m in piece.people} or at in busy:
            continue
        about = surroundings(seen, _past_aside(seen, at), piece.people)
        named = about.where or about.toward
        leaving = model.act in (Act.EXIT, Act.OUST, Act.PAUSE)
        own = model.word in _REGAINING and (seen.possessive(piece.last) or _own_too(seen, piece.last))
        given = given or _same_board(model)
        for member in piece.people:
            yield replace(
                model,
                act=Act.COME_BACK if own else model.act,
                member=member,
                at=at,
                post=None if own else given or about.post,
                counterpart=about.counterpart,
                dates=_of_its_time(model, about.dates)
                or _date_before(seen, at)
                or (() if rival else model.dates),
                joined=named if leaving else rival or named or model.joined,
                left=model.left if leaving or there else about.source,
                noun=False,
            )


def _of_its_time(model: Change, dates: tuple[Dated, ...]) -> tuple[Dated, ...]:
    """« A s'en va en mai, et B en juin »: both to come."""
    return to_come(dates) if any(d.value is not None and not d.past for d in model.dates) else dates


_REGAINING = words("reprendre récupérer retrouver")


def _same_board(model: Change) -> Post | None:
    """« A est entrée au conseil en mars, B en août »: a seat on the same board."""
    return model.post if model.act is Act.JOIN and model.post is not None and model.post.board else None


def _own_too(seen: Arguments, first: int) -> bool:
    """« A retrouve son poste, B le sien »."""
    return [token.fold for token in seen.line.tokens[first : first + 2]] in (["le", "sien"], ["la", "sienne"])


def _rival_before(seen: Arguments, at: int) -> Org | None:
    """« Z a recruté X ; Y, V »: who hired V, the verb being left out."""
    k = at - 2 if seen.pieces[at - 1].sign is Sign.COMMA else at - 1
    if k < 2 or seen.pieces[k].sign is not Sign.ORG or not verbless(seen, at + 1):
        return None
    org = seen.org(k)
    parted = seen.pieces[k - 1].sign in (Sign.STOP, Sign.COMMA, Sign.AND)
    return org if parted and org is not None and org.identity is not None and not org.watched else None


def _source_behind(seen: Arguments, at: int) -> Org | None:
    """« Y a chipé A à Z, B et C à W »: where B and C come from, the verb being left out."""
    row = seen.pieces[at - 1 : at + 3]
    joined = at > 1 and len(row) == 4 and row[0].sign in (Sign.AND, Sign.COMMA)
    if not joined or row[2].word not in ("a", "chez", "de", "d'", "source"):
        return None
    return seen.org(at + 2) if row[3].sign is Sign.ORG else None


PLACING = frozenset({Act.TAKE, Act.NAME, Act.SUCCEED, Act.HIRE})


def _each_titled(seen: Arguments, at: int, model: Change) -> Iterator[Change]:
    """« A devient présidente, B directeur des ventes et C responsable des achats »."""
    for member in seen.pieces[at].people:
        post = post_beside(seen.line, member) or _behind_an_aside(seen, at)
        if post is not None and member.identity != model.member.identity:
            yield replace(model, member=member, at=at, post=post, counterpart=None, noun=False)


def _behind_an_aside(seen: Arguments, at: int) -> Post | None:
    """« …, et B, jusqu'ici aux produits, directeur des ventes »."""
    row = seen.pieces[at + 1 :]
    if len(row) < 2 or row[0].sign is not Sign.COMMA or row[1].word not in _UNTIL_NOW:
        return None
    shut = next((k for k, piece in enumerate(row) if k and piece.sign in (Sign.COMMA, Sign.STOP)), 0)
    held = row[shut + 1 : shut + 2] if row[shut].sign is Sign.COMMA else ()
    role = held[0].role if held and held[0].sign is Sign.POST else None
    plain = role is not None and role.text and not (role.former or role.determined)
    return post_of(seen.line, role) if role is not None and plain else None


_UNTIL_NOW = words("jusqu'ici jusqu'alors jusque-la auparavant")


def _titled(seen: Arguments, at: int, *, verbal: bool) -> bool:
    """A name with a post right behind it, and no verb of its own."""
    if seen.pieces[at - 1].sign not in (Sign.AND, Sign.COMMA, Sign.STOP):
        return False
    if _behind_an_aside(seen, at) is not None:
        return True
    ends = _ends(seen, at + 1)
    if not (verbless(seen, at + 1) or ends):
        return False
    before = seen.pieces[at - 1]
    posts = [
        post for member in seen.pieces[at].people if (post := post_beside(seen.line, member)) is not None
    ]
    here = verbal and all(post.org is None or post.org.watched for post in posts)
    # « …, et B, directrice des ventes. », « A est nommé directeur ; B, directrice des ventes. »
    parted = ends and (before.sign is Sign.AND or (before.word == ";" and here))
    return any(parted or _close(seen, at, post) for post in posts)


def _ends(seen: Arguments, k: int) -> bool:
    """The sentence ends at *k*, or only goes on with « …, a indiqué lundi la société »."""
    behind = seen.pieces[k:]
    if behind and behind[0].sign is Sign.COMMA:
        k, behind = k + 1, behind[1:]
    if not behind or behind[0].sign is Sign.STOP:
        return True
    verb = seen.reader.verb(k)
    told = seen.piece(seen.reader.read(k).object) if verb is not None and verb.lemma in SAYING else None
    return told is not None and told.sign is Sign.ORG


def _close(seen: Arguments, at: int, post: Post) -> bool:
    """No comma between a name and the post: « B directeur des ventes », not « B, directeur, »."""
    inside = seen.line.tokens[seen.pieces[at].first : seen.pieces[at].last]
    before = [token for token in inside if token.end <= post.span.start]
    return bool(before) and before[-1].word


def verbless(seen: Arguments, k: int) -> bool:
    """No finite verb up to the next name or clause, or to « …, a annoncé lundi la société »."""
    for at, piece in enumerate(seen.pieces[k:], k):
        if piece.people or piece.sign in (Sign.STOP, Sign.COLON, Sign.SUB, Sign.REL):
            return True
        if piece.verb is not None and piece.verb.finite:
            return told_behind(seen.pieces, at)
    return True


def _given(seen: Arguments, at: int, verb: str) -> Post | None:
    """« A récupère la recherche, B les produits et C la sécurité », « …, B aux produits »."""
    if (
        not at
        or seen.pieces[at - 1].sign not in (Sign.AND, Sign.COMMA, Sign.STOP)
        or at + 1 >= len(seen.pieces)
    ):
        return None
    told_of = seen.pieces[at + 2 : at + 3]
    at = _past_aside(seen, at) - 1
    of_it = verb in ("hériter", "charger", "occuper", "répondre")
    links = ("a", "au", "aux", "de", "d'", "du", "des") if of_it else ("a", "au", "aux")
    row = seen.pieces[at + 1 : at + 5]
    aside = [piece.sign for piece in row[:3]] == [Sign.COMMA, Sign.PREP, Sign.THING] and row[1].word in links
    if aside:
        at += 1  # « …, et B, jusque-là chercheur, au poste de directeur »
    k = at + 2 if seen.pieces[at + 1].word in links else at + 1
    if k + 2 < len(seen.pieces) and seen.line.tokens[seen.pieces[k].first].fold in ("celui", "celle"):
        k += 2  # « …, B à celui de directeur »
    if k >= len(seen.pieces) or seen.pieces[k].sign not in (Sign.THING, Sign.POST) or not verbless(seen, k):
        return None
    told = seen.pieces[k]
    if told.role is not None:
        return post_of(seen.line, told.role) if told.role.text else None
    office = charge_at(seen.line, told.first)
    if aside and office is not None and office.org is not None and not office.org.watched:
        return None  # « …, et B, à la tête de Z »: what B does there
    definite = seen.line.tokens[told.first].fold in ("le", "la", "l'", "les")
    aside = aside or [piece.word for piece in told_of] == ["qui"]  # « B, qui vient de Z, le félicite »
    if office is not None or k == at + 2 or not definite or aside:
        return office
    return Post(phrase(seen.line, told.last - 1), span_of(seen.line.tokens, told.first, told.last), None)


def _date_before(seen: Arguments, at: int) -> tuple[Dated, ...]:
    """« …, puis, la semaine passée, Y »: the date between « puis » and the name."""
    row = seen.pieces[at - 3 : at] if at > 2 else ()
    if [piece.sign for piece in row] == [Sign.STOP, Sign.DATE, Sign.COMMA] and row[1].dated is not None:
        return (row[1].dated,)  # « Lundi, A s'en va ; mardi, B »
    row = seen.pieces[at - 4 : at] if at > 3 else ()
    signs = [piece.sign for piece in row]
    dated = row[2].dated if signs == [Sign.AND, Sign.COMMA, Sign.DATE, Sign.COMMA] else None
    return (dated,) if dated is not None else ()


def _gap(seen: Arguments, at: int) -> bool:
    """A name with a date, « comme », « chez » or « aussi » after it, and no verb of its own."""
    before = seen.pieces[at - 1] if at else None
    ordered = before is not None and (before.word in _IN_ORDER or before.sign is Sign.BUT)
    if before is None or not (before.sign in _PARTING or ordered) or _in_row_likened(seen, at):
        return False
    k = _past_aside(seen, at)
    if k < len(seen.pieces) and seen.pieces[k].sign is Sign.COMMA:
        k += 1
    if k >= len(seen.pieces):
        return False
    if _as_much(seen, at, k):
        return True
    if before.sign is Sign.BUT:
        return False  # « A s'en va, mais B … »
    opens = (
        bool(_date_before(seen, at))
        or seen.pieces[k].sign is Sign.DATE
        or seen.pieces[k].word in ("comme", "chez", *ALSO)
    )
    for i, piece in enumerate(seen.pieces[k:], k):
        if piece.sign in (Sign.STOP, Sign.COLON, Sign.SUB):
            break
        if i > k and piece.people and seen.pieces[i - 1].sign is Sign.AND:
            break  # « A part en mai, B en juin, et C est en congé »
        if piece.verb is not None and piece.verb.finite:
            return opens and told_behind(seen.pieces, i)
    return opens


_IN_ORDER = words("puis ensuite enfin")
_PARTING = frozenset({Sign.AND, Sign.COMMA, Sign.STOP})


def _as_much(seen: Arguments, at: int, k: int) -> bool:
    """The name at *at*, and what stands at *k* behind it, say that they do the same, and no more."""
    told, ordered = seen.pieces[k], seen.pieces[at - 1].word in _IN_ORDER
    if k == at + 1 and [p.word for p in seen.pieces[k : k + 2]] == ["non", "plus"]:
        return _closed(seen, k + 2)  # « A ne part pas, B non plus »
    if told.word == "avec" and _with_them(seen, k):
        return True  # « A s'en va, et B avec lui »
    if k == at + 1 and told.word in ALSO and _closed(seen, k + 1):
        return True  # « A est parti, B aussi, C dirige … »
    if ordered and _closed(seen, k) and seen.pieces[at - 2].sign in _PARTING:
        return True  # « A s'en va ; puis B ; enfin C »
    return told.word.startswith("ordinal 1 ") and _closed(
        seen, k + 1
    )  # « A part la première, B le deuxième »


def _with_them(seen: Arguments, k: int) -> bool:
    """« avec lui », and nothing more."""
    row = seen.pieces[k + 1 : k + 2]
    return bool(row) and row[0].sign is Sign.PRONOUN and row[0].word in STRESSED and _closed(seen, k + 2)


def _in_row_likened(seen: Arguments, at: int) -> bool:
    """« …, après A en mai et B en juin », « comme A en mai et B en juin »: B is likened, and not told of."""
    while at > 0 and seen.pieces[at - 1].sign in _IN_A_ROW:
        at -= 1
    return at > 0 and seen.pieces[at - 1].word in ("apres", "comme") and not seen.pieces[at].verb


_IN_A_ROW = frozenset({Sign.PEOPLE, Sign.DATE, Sign.AND, Sign.COMMA})


def _past_aside(seen: Arguments, at: int) -> int:
    """Behind the name at *at*, and what two commas set beside it: « et Y, passé par Z, comme directeur »,
    « et Y, qui vient de Z, le directeur »."""
    row = seen.pieces
    opens = at + 3 if [piece.word for piece in row[at + 2 : at + 3]] == ["qui"] else at + 2
    if opens >= len(row) or row[at + 1].sign is not Sign.COMMA or row[opens].verb is None:
        return at + 1
    close = next((k for k in range(opens + 1, len(row)) if row[k].sign is Sign.COMMA), len(row))
    inside = row[opens + (opens > at + 2) : close]
    told = any(p.people or p.sign in _ENDING or (p.verb is not None and p.verb.finite) for p in inside)
    return close + 1 if close + 1 < len(row) and not told else at + 1


_ENDING = frozenset({Sign.STOP, Sign.COLON, Sign.SUB, Sign.REL, Sign.AND})


def _closed(seen: Arguments, at: int) -> bool:
    """What is told of somebody ends there."""
    return at >= len(seen.pieces) or seen.pieces[at].sign in (Sign.COMMA, Sign.AND, Sign.STOP)
