"""Whether somebody who comes in arrives, returns or is only given a post."""

import re

from bot.matcher.changes.change import Change, recalls
from bot.matcher.changes.shifting import SHIFTING
from bot.matcher.changes.swapping import SWAPPING
from bot.matcher.discourse.mentions import Holding
from bot.matcher.discourse.post_holders import CHIEFS, is_chief
from bot.matcher.judgement.adding import adds_to_a_post
from bot.matcher.judgement.known_moves import (
    begins_duties,
    came_for_it,
    entered_then,
    leaves_now,
    returned_then,
)
from bot.matcher.judgement.outside_lives import found_at, heir_from, lived_elsewhere, sought_outside
from bot.matcher.judgement.recruits import of_recruits
from bot.matcher.judgement.seats import chairs
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.stayed_between import stayed_between
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import COMMITTEES, FOUNDERS, OUTSIDE, PREDECESSORS
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Member, Sign, is_ours
from bot.model import Kind, Seat, Status


def kind_of(ties: Ties, change: Change, seat: Seat) -> Kind:
    member, act, name = change.member, change.act, change.member.identity.name
    unknown = ties.standing(member) in (Standing.UNKNOWN, Standing.NEVER)
    away = ties.told(member).went_away or stayed_between(ties.lines[change.line], change) is not None
    if change.word in _TAKING_BACK and act is Act.HIRE and away:
        return Kind.RETURN  # « récupère X, parti chez Z l'an dernier »
    if change.word == "récupérer" and act is Act.HIRE and unknown:
        return Kind.ARRIVAL  # « en rachetant Y, récupère aussi X »
    if act is Act.COME_BACK and _was_there(ties, change):
        return Kind.APPOINTMENT
    again = change.word != "redevenir" or seat is Seat.BOARD  # « redevient administrateur »
    again = again or (_heads_it(change) and not ties.told(member).stood_in)  # « redevient patron »
    again = again or _works_there(change)  # « redevient salarié »
    if act is Act.COME_BACK and (again or _had_gone(ties, change)):
        return Kind.RETURN
    if seat is Seat.BOARD or (unknown and given_to_newcomers(change)):
        return Kind.ARRIVAL
    stands = ties.standing(member)
    from_outside = ties.elsewhere(member) is not None or name in ties.discourse.mentions.outsiders
    stranger = (
        (from_outside and not _posted_already(ties, change))
        or ties.told(member).stranger
        or (change.left is not None and not change.left.watched)
    )
    outsider = stranger and not _there_before(ties, change)
    given = (
        change.post is not None and change.post.text is not None
    ) or change.word == "miser"  # « mise sur X »
    committee = act is Act.JOIN and _into_a_committee(change)  # « X, directrice d'Y, rejoint le comex »
    chosen = committee or (change.act is Act.HIRE and given and change.word not in _TAKING_ON)
    within = stands is Standing.IN or (chosen and ties.belongs(member))
    enters = change.word == "rejoindre" and is_ours(change.joined) and not committee
    inside = within and not enters and (given or change.counterpart is not None)
    if unknown and act in _PLACED and name in ties.discourse.mentions.heads_bought:
        return Kind.ARRIVAL if not ties.belongs(member) else Kind.APPOINTMENT  # even « est promue »
    since = act is Act.HIRE and any(d.past for d in change.dates)  # « …, recruté en 2020 »
    if (
        unknown
        and act in _PLACED
        and not since
        and (_from_within(ties, change) or adds_to_a_post(ties, change))
    ):
        return Kind.APPOINTMENT
    if act in (Act.JOIN, Act.HIRE) and inside and not recalls(change) and change.left is None:
        return Kind.APPOINTMENT  # « se choisit X comme directeur »
    if act in (Act.JOIN, Act.HIRE):
        if ties.told(member).returned_now and not recalls(change):
            return Kind.RETURN  # « Le retour de l'enfant prodigue : X chez Y »
        told = change.truth.status is Status.ANNOUNCED  # not « les rumeurs qui la donnaient en partance »
        again = stands is Standing.OUT and member.identity.id is not None
        if change.word == "repartir":
            return Kind.RETURN  # « repartie chez Y »
        return Kind.RETURN if again and not (told and recalls(change)) else Kind.ARRIVAL
    return _of_post(ties, change, stands, outsider=outsider)


def _into_a_committee(change: Change) -> bool:
    """« le comité exécutif », « le comex »: of those who lead a house, most of whom are there already."""
    text = fold(change.post.text or "") if change.post is not None else ""
    return text.split(" ")[0] in COMMITTEES


def _heads_it(change: Change) -> bool:
    """All of the house: who has that again was out, and led nothing else of it meanwhile."""
    text = change.post.text if change.post is not None else None
    return is_chief(text) or text in ("patron", "patronne", "direction générale")


def given_to_newcomers(change: Change) -> bool:
    """« devient salarié d'Y »: who was none before."""
    return change.act is Act.TAKE and _works_there(change)


def _works_there(change: Change) -> bool:
    post = change.post.text if change.post is not None else None
    return post is not None and fold(post).split(" ")[0] in EMPLOYEES


EMPLOYEES = words("salarie salariee employe employee collaborateur collaboratrice")


def _posted_already(ties: Ties, change: Change) -> bool:
    """« X remplace Y | Passée par Z, la directrice technique de 34 ans … », « X, la directrice des ventes,
    transfuge de Z, reprend les équipes de Y »: which X is by now, and here."""
    of_another = change.counterpart is not None or change.word in _TAKING_OVER
    if change.act is not Act.SUCCEED and not (change.act is Act.TAKE and of_another):
        return False
    given = change.post.text if change.post is not None else None
    shared = _SHARED_OUT.search(ties.lines[change.line].text) is not None
    held = (h for h in ties.discourse.mentions.held(change.member.identity) if h.org is None)
    roles = (h.role for h in held if h.role.definite or shared)
    now = (role for role in roles if not (role.former or role.incoming))
    texts = (role.text for role in now if role.text is not None and fold(role.text) != role.head)
    return any(text != given for text in texts)  # « l'ingénieure » is no post


_SHARED_OUT = re.compile(r" une (?:partie|part) d(?:e|es|u|') ")
_TAKING_OVER = words("récupérer reprendre hériter absorber recueillir revenir échoir")  # what another has led
_TAKING_ON = words("embaucher recruter débaucher engager enrôler")  # from outside; not « se choisit X »
_PLACED = (Act.HIRE, Act.NAME, Act.TAKE, Act.SUCCEED)


def _from_within(ties: Ties, change: Change) -> bool:
    """« a trouvé sa directrice en interne : X », « promotion interne pour X », « un pur produit maison »,
    « X s'en va. Son prédécesseur, Y, assure l'intérim », « X, l'ancien visage du site, passe aux ventes »."""
    member = change.member
    taken_on = change.word in _TAKING_ON  # « Sa prédécesseure a été recrutée par Y »: from elsewhere
    if not taken_on and any(role.owned and role.head in PREDECESSORS for role in member.roles):
        return True
    if any((role.text or "").endswith(" maison") and not role.former for role in change.member.roles):
        return True  # « X, ingénieure maison passée par Z »
    shifts = change.word in SHIFTING and change.act is not Act.SUCCEED  # not « le flambeau passe à X »
    if shifts and change.left is None and ties.elsewhere(change.member) is None:
        return True
    if _posted_until_now(ties, member):
        return True
    if change.word in _TAKING_OVER and _posted_already(ties, change):
        return True  # « X s'en va ; Y, la directrice des revenus, pourrait récupérer ses équipes »
    told = _TOLD_WITHIN.sub(" ", ties.lines[change.line].text + ties.lines[0].text)
    return any(phrase in told for phrase in _WITHIN)


# « En interne, on l'a appris par courriel : X … », « annoncé lundi en interne », « très écoutée en interne »:
# where it is told, or somebody is thought of, and no word of where from.
_TOLD_WITHIN = re.compile(
    r" (?:annonc|appri|salu|confirm|diffus|communiqu|circul|critiqu|contest|comment|ecri|surpr|inform|revel"
    r"|expliqu|precis|indiqu|messag|note|lettre|courriel|ecout|respect|appreci|admir|redout|conn"
    r")\w*(?: \w+)? en interne "
    r"|(?<!\w) en interne ,"
)


def _posted_until_now(ties: Ties, member: Member) -> bool:
    """« X, jusqu'ici directrice commerciale, est nommée. Passée par Z, elle … »: of the house, no other being
    named with the post, and she is not said to come from one."""
    if ties.elsewhere(member) is not None:
        return False
    named = (m for m in ties.discourse.mentions.all if m.member.identity == member.identity)
    return any(
        role.first and role.organization is None and ties.lines[m.line].tokens[role.first - 1].fold in _SO_FAR
        for m in named
        for role in m.member.roles
    )


_SO_FAR = words("ici jusqu'ici jusqu'alors jusque-la present")
_WITHIN = (
    " en interne ",
    " promotion interne ",
    " promotions internes ",
    " du serail ",
    " cadres maison ",
    " du cru ",
    " vient de l' interieur ",
    " venu de l' interieur ",
    " venue de l' interieur ",
)


def _of_post(ties: Ties, change: Change, stands: Standing, *, outsider: bool) -> Kind:
    """Who gets a post: from outside, from within, or after having left."""
    member, told = change.member, ties.told(change.member)
    within = member.identity.name in ties.discourse.mentions.insiders
    if told.taken_on and begins_duties(change) and not (within or (change.post and change.post.text)):
        return Kind.ARRIVAL  # « X, dont l'entrée en fonction est prévue en mai, a été recrutée chez Z »
    moved = change.word in _MOVED_WITHIN and change.left is None and stands is not Standing.OUT
    if moved or (told.inside and (not recalls(change) or _as_of_now(change))):
        return Kind.APPOINTMENT  # « X, l'ancien visage de l'outil, est déplacé vers les ventes »
    known = ties.known(member)
    came = ties.elsewhere(member) is not None and came_for_it(known, change, ties.published)
    if came or stands is Standing.NEVER or entered_then(known, change, ties.published):
        return Kind.ARRIVAL
    away = told.put_out or _rested(ties, change) or _chief_again(ties, change)
    again = (away and not recalls(change)) or returned_then(known, change)
    if change.word == "reprendre" and again:
        return Kind.RETURN  # « renvoyé vendredi, X reprend les commandes »
    sat = member.identity.id in ties.directors or told.stood_in
    sat = sat or change.counterpart is not None  # who takes the chair from somebody else
    if stands is Standing.UNKNOWN and not sat and chairs(ties, change) and not ties.belongs(member):
        return Kind.ARRIVAL  # a place on a board made anew
    placed = told.promoted or (told.followed and change.counterpart is None)
    if placed and stands is Standing.UNKNOWN:
        return Kind.APPOINTMENT  # of those who are in already, wherever they were before
    before = change.pluperfect or change.after
    if change.word == "succéder" and before and stands is Standing.UNKNOWN and not ties.belongs(member):
        return Kind.ARRIVAL  # « deux ans après avoir succédé à Y, X part »
    if (
        told.returned_now
        and _held_a_post(ties, change)
        and stands is Standing.UNKNOWN
        and not recalls(change)
    ):
        return Kind.RETURN  # « Je reviens », dit l'ancienne directrice. Elle sera conseillère
    newly = _newly_there(ties, change, outsider=outsider) if stands is Standing.UNKNOWN else None
    if newly is not None:
        return newly
    if told.returned and not told.returned_now and not recalls(change):
        return Kind.APPOINTMENT  # « huit jours après son retour »
    if (stands is Standing.OUT or _put_out(ties, change)) and not recalls(change):
        return Kind.RETURN
    return Kind.APPOINTMENT


def _newly_there(ties: Ties, change: Change, *, outsider: bool) -> Kind | None:
    """Who was not there so far: « l'ancien ministre est nommé directeur », or not any more: « X, qui avait
    quitté Y en 2021, est nommée directrice »."""
    from_there = outsider or _was_elsewhere(ties, change) or of_recruits(ties, change)
    from_there = from_there or _told_by_another(ties, change)
    from_there = from_there or ties.left_for(change) is not None  # « a quitté Z pour devenir directrice »
    told = ties.told(change.member)
    gone = told.left_before or (told.went_away and told.gone_to is not None and not from_there)
    gone = gone and not (told.leaving or told.returned or told.dismissed)
    named = (
        told.left_watched or not from_there
    )  # not « l'ancien ministre, qui avait pris sa retraite en 2018 »
    if gone and named and not recalls(change):
        return Kind.RETURN
    return Kind.ARRIVAL if from_there else None


_MOVED_WITHIN = SWAPPING | words(
    "déplacer muter réaffecter recaser reverser redéployer rétrograder titulariser"
)


def _as_of_now(change: Change) -> bool:
    """« Il avait rejoint Y au printemps. L'équipe dont il prend la direction … », « X nommé directeur » of a
    title: in passing, and new."""
    in_passing = change.attachment is Attachment.RELATIVE and change.tense is Tense.PRESENT
    titled = not change.line and change.attachment is Attachment.PARTICIPLE
    before = change.perfect or change.after or any(d.past for d in change.dates)
    return (in_passing or titled) and not before


def _told_by_another(ties: Ties, change: Change) -> bool:
    """« Z n'a plus de patronne : X va diriger les ventes d'Y »: a title that begins with the house left."""
    title = ties.lines[0]
    first = title.pieces[0].org
    theirs = first is not None and first.identity is not None and not first.watched
    named = change.line == 0 and is_ours(change.joined) and title.pieces[0].sign is Sign.ORG
    colon = next((k for k, piece in enumerate(title.pieces) if piece.sign is Sign.COLON), 0)
    hers = any(role.definite and not role.former for role in change.member.roles)  # « Z : la patronne, X, … »
    parted = 0 < colon < change.at and (colon > 1 or hers)
    return named and theirs and parted and not ties.belongs(change.member)


def _held_a_post(ties: Ties, change: Change) -> bool:
    """« l'ancienne directrice », of this house or of one that goes unnamed."""
    held = ties.discourse.mentions.held(change.member.identity)
    return any(h.role.former and (h.org is None or is_ours(h.org)) for h in held)


def _rested(ties: Ties, change: Change) -> bool:
    """« en congé depuis août, X reprend les rênes », « le marketing »: their own again."""
    unnamed = change.post is None or change.post.text is None
    for_now = "interim" in ties.lines[change.line].words  # « …, que Y assurait par intérim »
    own = (change.counterpart is None or for_now) and (unnamed or change.tense is Tense.PRESENT)
    return own and ties.told(change.member).resting


def _chief_again(ties: Ties, change: Change) -> bool:
    """« reprend les commandes »: of whom the list knows no move, but that they are its head."""
    member = change.member
    nobody = change.counterpart is None and (change.post is None or change.post.text is None)
    posts = ties.discourse.designations.posts.get(member.identity.id or "", ())
    return nobody and not ties.known(member) and any(map(is_chief, posts))


def _put_out(ties: Ties, change: Change) -> bool:
    """« Chassé vendredi, X reprend les commandes »: whom the article, or what is known, has out since."""
    post, told = change.post, ties.told(change.member)
    out = (told.dismissed or told.put_out) and not told.leaving
    if post is None or change.counterpart is not None:
        return False
    heads = change.act is Act.NAME and (not post.text or is_chief(post.text))
    named = heads and out  # « est nommé à la tête de l'entreprise »
    return (named or (change.word == "reprendre" and not post.team)) and _had_gone(ties, change)


def _had_gone(ties: Ties, change: Change) -> bool:
    """« redevient PDG »: of one who had left, or been dismissed, and not of one who led in the meantime."""
    member = change.member
    gone = ties.told(member).left_before or ties.told(member).leaving or ties.standing(member) is Standing.OUT
    known = ties.known(member)
    told = [move for move in known if move.date is not None and move.date.last <= ties.published]
    out = bool(told) and told[-1].kind in (Kind.OUSTER, Kind.DEPARTURE)
    return gone or out or leaves_now(known, ties.published) or _back_from_rest(ties, member)


def _back_from_rest(ties: Ties, member: Member) -> bool:
    """« Partie en congé en mai, X redevient directrice »: not of who held another post meanwhile."""
    told = ties.told(member)
    return told.resting and not (told.stood_in or told.promoted)


_TAKING_BACK = words("récupérer reprendre rappeler rapatrier")
_RESUMING = words("reprendre retrouver")


def _was_there(ties: Ties, change: Change) -> bool:
    """« reprend son poste de directrice » after an interim, « favorite pour récupérer le poste »."""
    if change.word == "récupérer":
        return _never_away(ties, change)
    return change.word in _RESUMING and _never_left(ties, change)


def _never_away(ties: Ties, change: Change) -> bool:
    """Somebody unknown of whom nothing says that they ever left."""
    member, told = change.member, ties.told(change.member)
    gone = told.left_before or told.leaving or told.resting or told.went_away or told.put_out
    return member.identity.id is None and not (gone or ties.former(member))


def _never_left(ties: Ties, change: Change) -> bool:
    """Stood in for somebody and gets their own post again: neither the list nor the article has them away."""
    member, told = change.member, ties.told(change.member)
    named = change.post is not None and bool(change.post.text) and not change.post.board
    gone = told.left_before or told.leaving or told.resting
    named = named and told.stood_in
    return named and ties.standing(member) is Standing.IN and not gone


def _there_before(ties: Ties, change: Change) -> bool:
    """Of the house otherwise than by the post of its head, which is what they are given: « X, troisième
    patronne d'Y en un week-end »."""
    member, mentions = change.member, ties.discourse.mentions
    name = member.identity.name
    sure = name in mentions.insiders or is_ours(mentions.origins.get(name))
    if change.pluperfect and begins_duties(change) and name in mentions.outsiders:
        return sure  # « avait pris ses fonctions en août, après quatre ans chez Z »: whatever she is by now
    if sure or not _heads_it(change) or not ties.belongs(member):
        return ties.belongs(member)
    ours = [h.role for h in mentions.held(member.identity) if is_ours(h.org) and not h.role.former]
    return not ours or not all(role.head in CHIEFS or is_chief(role.text) for role in ours)


def _of_another(held: Holding) -> bool:
    """« fondateur de Cadran »: of a house that goes by that name, known or not."""
    if held.org is not None:
        return not held.org.watched
    return _OF_A_NAME.match(held.role.text or "") is not None


_OF_A_NAME = re.compile(r"(?:co-?)?fondat\w+ (?:de |d['’])[A-Z]")


def _was_elsewhere(ties: Ties, change: Change) -> bool:
    """« l'ancien ministre de l'Industrie »: somebody with a past that is not of the organisation."""
    identity = change.member.identity
    held = [h for h in ties.discourse.mentions.holdings if h.identity == identity]
    past = any(h.role.former and not (h.role.owned or is_ours(h.org)) for h in held)
    founded = any(h.role.head in FOUNDERS and _of_another(h) for h in held)
    given = change.post.text if change.post is not None else None
    now = [h for h in held if not h.role.former and h.role.text != given]
    teaches = bool(now) and all(h.role.head in OUTSIDE and not is_ours(h.org) for h in now)
    here = any((h.org is None or is_ours(h.org)) and h.role.text and h.role.head not in OUTSIDE for h in now)
    past = past and not here  # « directeur de la stratégie et ancien responsable juridique »
    past = past or founded or teaches  # « fondateur de la jeune pousse rachetée », « professeur à Orsay »
    past = past or lived_elsewhere(ties.lines[change.line], identity)
    sought = change.act in _PLACED and not ties.stands_in(change.member)  # « …, le temps de chercher »
    past = past or (sought and sought_outside(ties.lines, change.line))
    past = past or (change.counterpart is not None and heir_from(ties.lines) is not None)
    past = past or (change.act in _PLACED and not recalls(change) and found_at(ties.lines[0]) is not None)
    return past and not _there_before(ties, change) and not ties.former(change.member)
