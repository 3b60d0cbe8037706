"""Acts of coming: who joins an organisation or its board, and from where."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.bare_comings import arrival_nowhere
from bot.matcher.changes.board_seats import observes, seat_named, seat_recalled, takes_part
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.founding import left_for_it
from bot.matcher.changes.hirers import gone_before
from bot.matcher.changes.houses_joined import house_joined, speaks_of_ours
from bot.matcher.changes.no_comings import comes_nowhere, early_days, landed, put_out_of
from bot.matcher.changes.posts import department_taken, post_taken, replaced
from bot.matcher.changes.returning import once_more
from bot.matcher.changes.shifting import next_duties, place_at
from bot.matcher.changes.starting import goes_on, gone_there
from bot.matcher.changes.swapping import each_other
from bot.matcher.changes.taking_up import place_meant
from bot.matcher.changes.teams_joined import bought_with_it, committee_entered, led_by
from bot.matcher.changes.teams_rejoined import team_rejoined
from bot.matcher.changes.winning_over import who_asks
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.companions import company_of
from bot.matcher.discourse.framed_alumni import formerly_ours
from bot.matcher.discourse.houses_there import left_for_there
from bot.matcher.discourse.org_pronouns import JOINING, org_of_pronoun, who_employs
from bot.matcher.discourse.unnamed_orgs import that_of
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.bodies import body_at
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours, org_of

_SWAPPING = words("troquer échanger")
_DESKS = words(
    """
    badge bureau poste place fauteuil siege casquette costume blouse tablier maillot veste tunique job
    boulot emploi employeur maison campus locaux labo laboratoire chaire titre quotidien start-up startup
    equipe uniforme cravate
    """
)
_STATES = words(
    "siéger travailler bosser officier œuvrer continuer poursuivre défendre"
)  # news only of what is to come


def _leads(seen: Arguments, clause: Clause, members: tuple[Member, ...]) -> bool:
    """« X prend la direction d'Y », of X of the watch list: is at its head, and not on the way to it."""
    listed = all(member.identity.id is not None for member in members)
    return listed and seen.line.tokens[clause.end - 2].fold == "direction"


def _swaps_work(seen: Arguments, clause: Clause) -> bool:
    """« troque son badge contre celui de Z »; not « ses idéaux contre l'argent de Z », « échange avec Z »."""
    given = seen.piece(clause.object)
    if given is None or clause.object is None or each_other(seen, clause):
        return False
    return given.org is not None or given.word in _DESKS or place_at(seen, clause.object) is not None


def join_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« rejoint Y », « arrive de X », « entre au conseil »; « y fait son entrée », of a committee."""
    if clause.verb.indirect == "y" and clause.verb.reflexive and place_meant(seen, clause) is not None:
        return  # « Son fauteuil ne restera pas vide. X s'y installe »: no house
    apart = [*committee_entered(seen, clause, truth), *team_rejoined(seen, clause, truth)]
    yield from apart or _joined(seen, match, clause, truth)


def _joined(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    verb = clause.verb
    by = verb.lemma == "débarquer" and any(c.word == "par" for c in clause.complements)
    undergone = (verb.passive or put_out_of(seen, clause)) and not landed(clause)
    within = verb.lemma in _SWAPPING and next_duties(seen, clause) is not None  # « pour Y for Science »
    if (
        by
        or within
        or (verb.lemma in _SWAPPING and not _swaps_work(seen, clause))
        or undergone
        or verb.no_longer
        or (verb.tense is Tense.PARTICIPLE and verb.lemma in JOINING)
    ):
        return
    sits = takes_part(seen, clause)
    wore = verb.lemma == "porter" and verb.tense is Tense.IMPERFECT  # « portait encore les couleurs de Z »
    if (verb.lemma in _STATES or wore or sits) and not _starts(seen, match, clause):
        return
    members = seen.subject(clause) or led_by(seen, clause)
    board, post = seat_named(seen, clause) or seat_recalled(seen, clause), post_taken(seen, clause)
    sits = sits or verb.lemma == "siéger"
    nowhere = sits and board is None and post is None  # « un comité, où X siégera »
    if not members or nowhere or comes_nowhere(seen, clause) or observes(seen, clause):
        return
    post = None if post is not None and post.team else post
    post = post or department_taken(seen, clause)
    joined = (
        org_of_pronoun(seen, clause)
        or left_for_there(seen, clause, members)
        or that_of(seen.discourse, seen.pieces, clause.at + 1)
        or house_joined(seen, clause, members)
    )
    if verb.direct and joined is None:
        joined = who_asks(seen, clause)
    if verb.direct and joined is None and board is None:
        if post is None:
            return  # « Y l'a rejointe sur scène »
        joined = Org(None, other=True)  # « Y le rejoint comme directrice »: in what he has founded
    if joined is None and match.idiom and _settles(seen, clause, members):
        joined = seen.focus  # « posent leurs valises à Palo Alto »
    joined = joined or who_employs(seen, clause)
    if joined is None and board is None and not (post and post.text):
        yield from arrival_nowhere(seen, clause, truth, members)
        return
    if board is not None:
        ours = is_ours(joined)
        joined = joined if ours else board.org
        post = board
    left, joined = _from_where(seen, match, clause, members, joined)
    left = left or left_for_it(seen, clause)
    moves = verb.lemma == "passer" and (left is None or joined is None) and _moves_from(seen, match, clause)
    if moves or early_days(seen, clause, joined) or (is_ours(joined) and _leads(seen, clause, members)):
        return
    counterpart = replaced(seen, clause, post)
    act = (
        Act.EXIT
        if joined is None and _given_up(seen, clause, left)
        else Act.COME_BACK
        if once_more(seen, clause)
        else Act.JOIN
    )
    beside = (
        () if verb.lemma == "siéger" else _newly_with(seen, clause)
    )  # « y siégera avec X », who sits there
    for member in (*members, *beside):
        yield change_told(
            seen,
            member,
            act,
            clause,
            truth,
            joined=joined,
            left=left,
            post=post,
            counterpart=counterpart,
        )


def _given_up(seen: Arguments, clause: Clause, left: Org | None) -> bool:
    """« troque Y contre un potager »; not « les produits d'Y contre les éprouvettes »: another post."""
    obj = seen.piece(clause.object)
    return clause.verb.lemma in _SWAPPING and left is not None and obj is not None and obj.sign is Sign.ORG


def _starts(seen: Arguments, match: Match, clause: Clause) -> bool:
    """« travaillera chez Y », « siège désormais au conseil », « poursuit sa route chez Y »: a new state."""
    verb = clause.verb
    around = {token.fold for token in seen.line.tokens[verb.first : verb.last + 2]}
    if verb.lemma in _GOING_ON and not _goes_on_there(seen, clause):
        return False
    if verb.lemma == "siéger" and goes_on(seen, clause):
        return False  # « siégera encore un an au conseil »
    if verb.lemma == "siéger" and around & _NOT and around & _BUT:
        return False  # « ne siégera qu'à celui de la fondation »: where they sat before, too
    once = verb.perfect and verb.lemma in ("siéger", "travailler")  # « aurait travaillé chez Y »
    return (
        (verb.tense in (Tense.FUTURE, Tense.CONDITIONAL) and not once)
        or (verb.ahead and verb.tense is not Tense.IMPERFECT)  # not « pouvait travailler pour Y »
        or not _FROM_NOW_ON.isdisjoint(around)
        or (match.idiom and verb.lemma in _GOING_ON and not verb.perfect)
        or (verb.lemma in ("siéger", "travailler") and _since_a_day(seen, clause))
        or (verb.lemma in _AT_WORK and (gone_there(verb) or once_more(seen, clause)))
    )


def _goes_on_there(seen: Arguments, clause: Clause) -> bool:
    """« poursuit sa route chez Y », « C'est chez Y qu'il poursuivra sa route »; not « … avec Y »."""
    at = seen.line.tokens[clause.end - 1].fold
    apart = seen.complement_org(clause, ("chez",))
    return at == "chez" or (apart is not None and not apart.watched)


_GOING_ON = words("poursuivre continuer")
_AT_WORK = words("siéger travailler bosser officier œuvrer")  # « travaille de nouveau pour Y »
_NOT, _BUT = frozenset(("ne", "n'")), frozenset(("que", "qu'"))
_FROM_NOW_ON = words("desormais dorenavant maintenant")


def _newly_with(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """Who comes along; not « entre avec lui », of one who is told to come back."""
    back = {m.identity for m, _, _ in seen.discourse.history.of(Act.COME_BACK)}
    return tuple(member for member in company_of(seen, clause) if member.identity not in back)


def _since_a_day(seen: Arguments, clause: Clause) -> bool:
    """« siège depuis jeudi au conseil », « travaille depuis lundi pour Y »: new; since a month, who left."""
    since = [d.value for k in clause.dates if (d := seen.pieces[k].dated) is not None and d.started]
    gone = {m.identity for m, _, _ in seen.discourse.history.of(Act.EXIT)}
    left = bool(seen.exits) or any(m.identity in gone for m in seen.subject(clause))
    left = left and clause.verb.lemma == "travailler"  # not « siège depuis mars »
    return any(value is not None and (value.day is not None or left) for value in since)


def _settles(seen: Arguments, clause: Clause, members: Sequence[Member]) -> bool:
    """People of another organisation come to the one that the article is about, no other being named."""
    focus = seen.focus
    named = seen.complement_org(clause, ("chez", "a", "au", "dans", "pour", "vers"), after=True)
    foreign = [
        m
        for m in members
        for org in (m.origin, seen.discourse.mentions.origins.get(m.identity.name), *map(org_of, m.roles))
        if org is not None and not org.watched
    ]
    ours = is_ours(focus) and speaks_of_ours(seen)
    to_a_thing = seen.line.tokens[clause.end - 1].fold in ("a", "au", "aux")  # « dit oui à un moratoire »
    return ours and named is None and bool(foreign) and not to_a_thing


def _moves_from(seen: Arguments, match: Match, clause: Clause) -> bool:
    """« passe de X à Y »."""
    return match.consumed > 0 and seen.line.tokens[clause.end - 1].fold in ("de", "d'", "du")


def _from_where(
    seen: Arguments, match: Match, clause: Clause, members: Sequence[Member], joined: Org | None
) -> tuple[Org | None, Org | None]:
    """(organisation left, organisation joined)."""
    verb = clause.verb
    if verb.lemma in _SWAPPING:
        return _traded(seen, clause, members)
    if verb.lemma == "passer" and _moves_from(seen, match, clause):
        return seen.org(clause.object, members), seen.complement_org(clause, ("a", "chez", "au"), members)
    left = seen.complement_org(clause, ("source",), members)
    if left is None and verb.lemma in ("arriver", "débarquer", "passer"):
        left = seen.complement_org(clause, ("de", "d'", "du"), members)
    if verb.lemma in ("arriver", "débarquer") and joined == left:
        joined = None
    return left, joined


def work_ahead_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« va travailler sur les simulateurs chez Z »: where somebody will be at work."""
    verb = clause.verb
    if verb.no_longer or verb.negated or not (verb.tense is Tense.FUTURE or verb.ahead):
        return
    goes_on = any(governor.lemma in _STATES for governor in verb.governors)
    links = ("chez", "a", "au") if verb.lemma == "enseigner" and not goes_on else ("chez",)
    joined, members = seen.complement_org(clause, links, after=True), seen.subject(clause)
    if joined is None and len(links) > 1 and all(formerly_ours(seen.discourse.mentions, m) for m in members):
        joined = _school(seen, clause)
    if joined is None and bought_with_it(seen, members):
        joined = seen.focus  # « rachète Z | Ses fondateurs plancheront sur … »
    for member in members if joined is not None else ():
        yield change_told(seen, member, Act.JOIN, clause, truth, joined=joined)


def _school(seen: Arguments, clause: Clause) -> Org | None:
    """« enseignera à l'EPFL », « à l'université »: a place with a name, or what is one."""
    for complement in clause.complements:
        piece = seen.pieces[complement.at]
        if complement.word in ("a", "au", "dans") and complement.at > clause.at:
            named = seen.line.tokens[piece.last - 1].capital and piece.sign is Sign.THING
            return body_at(seen.line, piece) or (Org(None, other=True) if named else None)
    return None


def work_for_us_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X quitte Z. Il s'occupera des ventes chez Y »: any work of one who has just been told to go."""
    verb = clause.verb
    if verb.no_longer or verb.negated or verb.passive or not verb.ahead:
        return
    joined = seen.complement_org(clause, ("chez", "pour"), after=True)
    gone = {m.identity for m, line, _ in seen.discourse.history.of(Act.EXIT) if line < seen.line.index}
    obj = seen.piece(clause.object)
    if obj is not None and seen.possessive(obj.first):
        return  # « vendra ses parts pour Y »
    for member in seen.subject(clause) if is_ours(joined) else ():
        if member.identity in gone:
            yield change_told(seen, member, Act.JOIN, clause, truth, joined=joined)


def advising_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X, ancienne d'Y, conseille désormais Z », « conseillera le gouvernement »; not « conseille de … »."""
    verb, obj = clause.verb, seen.piece(clause.object)
    if obj is None or verb.passive or verb.negated or not (_from_now(seen, clause) or verb.perfect):
        return
    named = seen.org(clause.object) if obj.sign is Sign.ORG else body_at(seen.line, obj)
    if named is None and obj.word not in _SEATS_OF_POWER:
        return
    subject = seen.subject(clause)
    members = [m for m in subject if formerly_ours(seen.discourse.mentions, m) or gone_before(seen, m)]
    for member in members if not is_ours(named) else ():
        joined = named or Org(None, other=True)
        yield change_told(seen, member, Act.JOIN, clause, truth, joined=joined)


def _from_now(seen: Arguments, clause: Clause) -> bool:
    verb = clause.verb
    around = {token.fold for token in seen.line.tokens[verb.first : verb.last + 2]}
    return verb.tense is Tense.FUTURE or verb.ahead or not _FROM_NOW_ON.isdisjoint(around)


_SEATS_OF_POWER = words("matignon elysee maison-blanche bercy bruxelles onu unesco otan")


def _traded(seen: Arguments, clause: Clause, members: Sequence[Member]) -> tuple[Org | None, Org | None]:
    """« troque Y contre Z », « son badge Y contre celui de Z », « le badge d'Y pour un bureau chez Z »."""
    given: Org | None = None
    taken: Org | None = None
    traded = False
    for k in range(clause.at + 1, len(seen.pieces)):
        piece = seen.pieces[k]
        if piece.sign in (Sign.STOP, Sign.COLON) or (piece.verb is not None and piece.verb.finite):
            break
        traded = traded or piece.word in ("contre", "pour")
        if piece.sign is Sign.ORG:
            org = seen.org(k, members)
            given, taken = (given, taken or org) if traded else (given or org, taken)
    return given, taken
