"""Acts of handing over: who gives up a post, and to whom."""

from collections.abc import Iterator, Sequence, Set
from typing import Unpack

from bot.matcher.changes.board_seats import seat_before
from bot.matcher.changes.change import Change, Slots, change_told
from bot.matcher.changes.datives import giver, recipients
from bot.matcher.changes.new_units import unit_meant
from bot.matcher.changes.no_exits import GIVING_BACK, kept_filled, to_the_owner
from bot.matcher.changes.pausing import for_a_time
from bot.matcher.changes.posts import office_within
from bot.matcher.changes.shifting import next_duties, post_traded
from bot.matcher.changes.standing_in import taken_on_for_now
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.houses_there import org_of_there
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold, span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import MACHINES, Act
from bot.matcher.lexicon.grammar import THIS
from bot.matcher.lexicon.occasions import NOT_POSTS
from bot.matcher.lexicon.organizations import WARES
from bot.matcher.lexicon.roles import (
    BOARD_NOUNS,
    BOARD_ROLE,
    CHIEF_POSTS,
    DEPARTMENTS,
    LEADING,
    OFFICES,
    SEATS,
)
from bot.matcher.modality.truth import Truth, refused
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.departments import department_at
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.offices import Post, office_after
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours

_SECTIONS = words(
    """
    recherche ingenierie finances produits operations ventes securite surete communication marketing equipe
    equipes troupes affaires relations ressources juridique robotique design infrastructure infrastructures
    partenariats technologie croissance rh
    """
)


_NO_HEIRS = (
    NOT_POSTS
    | MACHINES
    | words(
        """
    proviseur proviseure maire ministre prefet prefete animateur animatrice journaliste presentateur
    presentatrice orateur oratrice eleve eleves public salle orchestre traiteur jury concurrence
    questions question musique doute colere panique chansons avocats avocates juges
    """
    )
)


def hand_over_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« cède sa place à Y »: one who leaves, one who takes over."""
    if clause.verb.lemma == "laisser" and kept_filled(seen, clause):
        return
    if clause.verb.passive and any(g.lemma == "voir" for g in clause.verb.governors):
        return  # « s'est vu remettre les clés »: gets them
    if (seats := _seats_given_up(seen, clause)) is not None:
        yield from _reseated(seen, clause, truth, seats)
        return
    told = _handed_over(seen, match, clause, truth)
    if next_duties(seen, clause) is not None:  # « cède les ventes à Y pour s'occuper de Z »
        yield from post_traded(seen, clause, truth)
        told = (change for change in told if change.act is Act.NAME)
    yield from told


def _handed_over(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    if [t.fold for t in seen.line.tokens[clause.end - 1 : clause.end + 1]] in (
        ["main", "dans"],
        ["main", "sur"],
    ):
        return  # « passe la main dans ses cheveux »
    members = seen.subject(clause)
    heirs = _right_behind(seen, clause)
    for complement in clause.complements if not heirs else ():
        told = complement.word in ("a", "au", "aux") and complement.at > clause.at
        posted = seen.pieces[complement.at].sign in _NAMING
        if told and posted and (heirs := seen.people(complement.at)):
            break
        if told and _to_no_heir(seen, clause, complement.at):
            return  # « passe la main au proviseur », « cède sa place à la tribune », « à une machine »
    if (heirs and _came_to_speak(seen, clause)) or _of_a_rank(seen, clause) or _with_a_pause(seen, clause):
        return
    heirs = heirs or _given_to(seen, clause, members)
    house = giver(seen, clause) if not members and heirs else None
    if house is not None:  # « la maison confie les rênes à X »
        post = _handed(seen, match, clause)
        post = post if post is not None and post.text else unit_meant(seen, clause) or post
        act = Act.COME_BACK if clause.verb.lemma in GIVING_BACK else Act.NAME
        there = house if house.identity is not None and not house.watched else None
        yield change_told(seen, heirs[0], act, clause, truth, post=post, agent=house, joined=there)
    words = {token.fold for token in seen.line.tokens[clause.verb.last : clause.end + 2]}
    if members and heirs and to_the_owner(seen, clause):
        yield change_told(seen, heirs[0], Act.COME_BACK, clause, truth, post=_handed(seen, match, clause))
        yield from _goes_again(seen, clause, truth, members, heirs[0])
        return
    post = _handed(seen, match, clause)
    unsaid = not heirs and (("main" not in words and post is None) or _of_a_team(post))
    unsaid = unsaid or (len(heirs) > 1 and not (post and post.text) and _the_floor(seen, clause))
    unsaid = unsaid or (post is not None and post.vague)  # « rend les clés du studio »
    unsaid = unsaid or (not heirs and clause.verb.lemma != "laisser" and _only_a_field(words))
    if (
        unsaid
        or not members
        or (heirs and len(members) > 1)
        or (not heirs and _held_for_a_time(seen, clause))
    ):
        return
    heir = heirs[0] if heirs else None
    place = _place_left(seen, clause) or org_of_there(
        seen, clause, "en"
    )  # « après en avoir cédé la direction »
    turns = turns_to_other_duties(seen, clause) and truth.status is not None
    gone = refused("turns to other duties") if turns else truth
    if heir is not None and (
        words & _SECTIONS or _only_a_field(words) or _a_part_only(seen, clause, members[0], post)
    ):
        # « laisse les ventes à Y »: may stay
        yield from _given_on(seen, clause, truth, heirs, post=post, counterpart=members[0].identity)
        return
    act = _act_of(seen, clause, gone)
    for member in members:
        yield change_told(
            seen,
            member,
            act,
            clause,
            gone,
            post=post,
            left=seen.complement_org(clause, ("chez",), members) or place,
            counterpart=heir.identity if heir else None,
        )
    if heir is not None:
        house = post.org if post is not None else None  # « cède la direction de Z à Y »
        house = house if house is not None and house.identity is not None else place
        before = members[0].identity
        yield from _given_on(seen, clause, truth, heirs, post=post, counterpart=before, joined=house)


def _held_for_a_time(seen: Arguments, clause: Clause) -> bool:
    """« était arrivé comme directeur, avant de céder ce poste »: one of those that they have had here."""
    before = clause.at > 1 and seen.pieces[clause.at - 2].word == "avant"
    return before and seen.line.tokens[clause.verb.last].fold in THIS


def _only_a_field(told: Set[str]) -> bool:
    """« abandonne les relations presse »: may stay; « abandonne la direction des ventes » is a post."""
    return not told.isdisjoint(_SECTIONS | DEPARTMENTS) and told.isdisjoint(OFFICES)


def _goes_again(
    seen: Arguments, clause: Clause, truth: Truth, members: Sequence[Member], owner: Member
) -> Iterator[Change]:
    """« X, engagée pour l'intérim, rend les clés à Y »: who came for that only."""
    for member in taken_on_for_now(seen, clause, members):
        yield change_told(seen, member, Act.HAND_OVER, clause, truth, counterpart=owner.identity)


def _right_behind(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« confie les finances à X, les ventes à Y »: X, where the idiom ends in « à »."""
    given = seen.piece(clause.object)
    named = given is not None and given.people and given.first == clause.end
    return seen.people(clause.object) if named and seen.line.tokens[clause.end - 1].fold == "a" else ()


def _given_on(
    seen: Arguments, clause: Clause, truth: Truth, heirs: tuple[Member, ...], **slots: Unpack[Slots]
) -> Iterator[Change]:
    """« cède la direction à X et Y »: to both; « laisse la place à X et Y » to the first who speaks."""
    post = slots.get("post")
    for heir in heirs if post is not None and post.text else heirs[:1]:
        yield change_told(seen, heir, Act.NAME, clause, truth, **slots)


def _a_part_only(seen: Arguments, clause: Clause, member: Member, post: Post | None) -> bool:
    """« Le PDG a remis les clés de la recherche à Y »: which was never all that he had."""
    own = seen.theirs(clause)
    held = seen.discourse.designations.posts.get(member.identity.id or "", ())
    part = post is not None and not DEPARTMENTS.isdisjoint(fold(post.text or "").split())
    return part and not own and any(name in CHIEF_POSTS for name in held)


def _given_to(seen: Arguments, clause: Clause, members: Sequence[Member]) -> tuple[Member, ...]:
    """Whom the verb has for its object, « lui », or « Y, à qui X a cédé la direction »."""
    given = seen.piece(clause.object)
    if given is not None and given.sign is Sign.POST and seen.line.tokens[given.first].fold in ("de", "d'"):
        return ()  # « rend son siège d'administrateur »
    if given is not None and given.sign in _NAMING and (heirs := seen.people(clause.object)):
        return heirs
    meant = clause.verb.indirect == "lui" or clause.link in _TO_WHOM
    return recipients(seen, clause)[:1] if members and meant else ()


_TO_WHOM = ("qui", "auquel", "laquelle")


_NAMING = (Sign.PEOPLE, Sign.POST, Sign.THING)  # the last: « à une novice, X »


def _to_no_heir(seen: Arguments, clause: Clause, at: int) -> bool:
    """To who speaks next, to a machine, or to one among many things: « cède la place à un hologramme »."""
    piece = seen.pieces[at]
    named = any(name.sort is Sort.THING and name.first == piece.first for name in seen.line.names)
    if piece.word in _NO_HEIRS or named:  # « passe la main à Parlio »
        return True
    if piece.sign is Sign.THING and piece.word in WARES:
        return True  # « cède sa place à l'assistant d'Y »
    one_of_many = piece.sign is Sign.THING and seen.line.tokens[piece.first].fold in ("un", "une", "des")
    led = seen.line.tokens[clause.end - 1].fold in ("place", "main", "relais", "flambeau", "temoin")
    return one_of_many and led and piece.word not in _HEIRS


def _the_floor(seen: Arguments, clause: Clause) -> bool:
    """« a laissé la place à X et Y »: not his own, and to several at once."""
    told = [token.fold for token in seen.line.tokens[clause.verb.last : clause.end]]
    return told[:2] in (["la", "place"], ["la", "parole"], ["le", "micro"])


def _with_a_pause(seen: Arguments, clause: Clause) -> bool:
    """« cède sa place… à une machine »: to no heir, though the dots part it from the verb."""
    row = [piece for piece in seen.pieces if piece.first >= clause.end][:3]
    dots = len(row) > 2 and row[0].sign is Sign.STOP and row[1].word in ("a", "au")
    return dots and _to_no_heir(seen, clause, seen.pieces.index(row[2]))


_HEIRS = words(
    "successeur successeure generation equipe duo tandem trio direction collegue proche femme homme"
)


def _of_a_rank(seen: Arguments, clause: Clause) -> bool:
    """« cède sa place de premier », « … de leader », « … sur le marché »: ahead of others, and no post."""
    row = [piece for piece in seen.pieces if piece.first >= clause.end][:2]
    place = seen.line.tokens[clause.end - 1].fold == "place"
    of = place and len(row) > 1 and row[0].first == clause.end and row[0].word in ("de", "d'", "sur")
    return of and row[1].sign in (Sign.THING, Sign.WORD) and office_after(seen.line, row[1].first) is None


def _seats_given_up(seen: Arguments, clause: Clause) -> Post | None:
    """« Deux administrateurs cèdent leurs sièges à X et Y »: several seats on a board."""
    given = range(clause.verb.last, clause.end)
    at = next((k for k in given if seen.line.tokens[k].fold in _PLACES), None)
    if at is None or not clause.verb.plural:
        return None
    directors = any(
        piece.role is not None and piece.role.head in BOARD_NOUNS for piece in seen.pieces[: clause.at]
    )
    if directors:
        return Post(BOARD_ROLE, span_of(seen.line.tokens, at, at + 1), None, board=True)
    return seat_before(seen)


def _reseated(seen: Arguments, clause: Clause, truth: Truth, seat: Post) -> Iterator[Change]:
    """Those who leave their seats, and those who get them."""
    behind = [c.at for c in clause.complements if c.word in ("a", "au") and c.at > clause.at]
    for heir in (heir for at in behind for heir in seen.people(at)):
        yield change_told(seen, heir, Act.JOIN, clause, truth, post=seat, joined=seat.org)
    for member in seen.subject(clause):
        yield change_told(seen, member, Act.EXIT, clause, truth, post=seat, left=seat.org)


_PLACES = SEATS | words("place places")


def _act_of(seen: Arguments, clause: Clause, truth: Truth) -> Act:
    """« passe la main jusqu'en mai »: a leave; « est contraint de céder sa place »: a dismissal."""
    if for_a_time(seen, clause):
        return Act.PAUSE
    return Act.OUST if truth.forced else Act.HAND_OVER


def _of_a_team(post: Post | None) -> bool:
    """« a cédé la tête de l'équipe »: of a team only."""
    return post is not None and fold(post.text or "").split()[:1] in (["equipe"], ["service"])


def _came_to_speak(seen: Arguments, clause: Clause) -> bool:
    """« cède la place à Y, venu chiffrer les besoins »: the floor, to one who comes to speak."""
    for at in range(clause.at + 1, len(seen.pieces) - 1):
        verb, after = seen.pieces[at].verb, seen.pieces[at + 1].verb
        if verb is not None and verb.lemma == "venir" and verb.tense is Tense.PARTICIPLE:
            return after is not None and after.tense is Tense.INFINITIVE
    return False


def _place_left(seen: Arguments, clause: Clause) -> Org | None:
    """« a quitté Y en mai, laissant la recherche à Z »: Y."""
    if clause.verb.tense is not Tense.GERUND or clause.parent is None or clause.parent not in seen.exits:
        return None
    above = seen.reader.read(clause.parent)
    org = seen.complement_org(above, ("de", "d'", "du")) or seen.org(above.object)
    return org if is_ours(org) else None


def turns_to_other_duties(seen: Arguments, clause: Clause) -> bool:
    """« cède la direction des ventes pour s'occuper de projets spéciaux »: stays, in another part."""
    for at in range(clause.at + 1, len(seen.pieces) - 1):
        piece = seen.pieces[at]
        if piece.sign in (Sign.STOP, Sign.COLON) or (piece.verb is not None and piece.verb.finite):
            return False
        verb = seen.pieces[at + 1].verb
        if piece.word == "pour" and verb is not None:
            behind = seen.pieces[at + 2 : at + 6]
            family = any(_PRIVATE & {t.fold for t in seen.line.tokens[p.first : p.last]} for p in behind)
            return verb.lemma in _SEEING_TO and not family and not any(p.org is not None for p in behind)
    return False


_SEEING_TO = LEADING | words("occuper veiller")
_PRIVATE = words("sa ses son famille enfants parents mere pere fille fils sante elle lui propre")


def _handed(seen: Arguments, match: Match, clause: Clause) -> Post | None:
    """The post, or the department, that is handed over."""
    first = clause.verb.last
    told = office_within(seen.line, first, clause.end) or department_at(seen.line, first)
    return told if match.idiom else None
