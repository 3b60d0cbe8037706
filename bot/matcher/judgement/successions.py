"""Who takes over from whom, written on the claims of both."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from bot.matcher.changes.standing_in import STANDING_IN
from bot.matcher.changes.taking import ENTERING
from bot.matcher.judgement.agreement import agreeing
from bot.matcher.judgement.deputies import is_deputy
from bot.matcher.judgement.judged import Cluster, Judged
from bot.matcher.judgement.known_moves import A_YEAR
from bot.matcher.judgement.promoted_before import given_the_place, promoted_before
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import INTERIM, VAGUE
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line
from bot.model import Claim, Kind, Seat, Status

_UNHEIRED = VAGUE - words("numero bras")
_PLACED = frozenset({Act.TAKE, Act.NAME})
_LEAVING = frozenset({Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE})
_COMING = frozenset({Kind.APPOINTMENT, Kind.ARRIVAL})
_NO_PLACE = (ENTERING, "voir")  # « voit son périmètre s'élargir »

Posts = Mapping[str, Sequence[str]]  # what the watch list knows of each person's posts, by id, folded


def linked(
    made: list[Claim], clusters: Sequence[Cluster], lines: Sequence[Line], posts: Posts
) -> list[Claim]:
    """Write each succession on both claims; find those that the article only implies."""
    claims = list(made)
    for i, claim in enumerate(claims):
        if claim.counterpart is not None or claim.kind not in _COMING:
            continue
        left = _predecessor(i, claims, clusters, lines, posts)
        if left is not None:
            claims[i] = replace(claim, counterpart=claims[left].person, counterpart_id=claims[left].person_id)
    claims = [_back_from(claim, claims) for claim in claims]
    claims = [
        _inherit(claim, claims, at_once=_at_once(group, lines)) if claim.kind is Kind.APPOINTMENT else claim
        for claim, group in zip(claims, clusters, strict=True)
    ]
    for i, claim in enumerate(claims):
        if claim.kind not in _LEAVING or claim.counterpart is not None:
            continue
        heir = next(
            (
                c
                for c in claims
                if c.counterpart == claim.person
                and (c.kind in _COMING or (c.kind is Kind.RETURN and c.news == claim.news))
                and (c.status is not Status.RUMOURED or claim.status is Status.RUMOURED)  # only tipped
            ),
            None,
        )
        earlier = any(
            c is not claim and c.person == claim.person and c.kind in _LEAVING and c.news and not claim.news
            for c in claims
        )
        if heir is not None and not earlier and claim.status is not Status.DENIED:
            claims[i] = replace(claim, counterpart=heir.person, counterpart_id=heir.person_id)
    return claims


def _told_before(leaver: Judged, heir: Judged) -> bool:
    """Not « Y prend le relais et X s'en va », which tells of X apart."""
    one, other = leaver.change, heir.change
    apart = (
        one.line == other.line and one.at > other.at and one.attachment is other.attachment is Attachment.MAIN
    )
    return one.line <= other.line and not (apart and not one.noun)


def _predecessor(
    i: int, claims: Sequence[Claim], clusters: Sequence[Cluster], lines: Sequence[Line], posts: Posts
) -> int | None:
    """The one who leaves the very post that somebody takes, told or implied."""
    claim, group = claims[i], clusters[i]
    leavers = [
        k
        for k, other in enumerate(claims)
        if other.kind in _LEAVING
        and other.news == claim.news
        and other.person != claim.person
        and other.status is not Status.DENIED
        and not _long_after(other, claim)
    ]
    same = [
        k
        for k in leavers
        if claim.role
        and claim.seat is not Seat.BOARD
        and claims[k].role
        and _same_charge(claim.role, claims[k].role or "")
    ]
    if len(same) == 1:
        return same[0]
    known = [k for k in leavers if claim.seat is not Seat.BOARD and _known_for(claims[k], claim, posts)]
    known = known or _served_until_now(claim, group, [(k, clusters[k]) for k in leavers])
    if len(known) == 1:
        return known[0]
    lead, post = group.lead, group.lead.change.post
    implied = lead.change.act is Act.TAKE and (
        lead.change.word in ("hériter", "reprendre", "récupérer", "assurer", STANDING_IN)
        or (post is not None and post.text is None and lead.change.word not in _NO_PLACE)
        or "aux commandes" in lead.change.word
    )
    # « prend l'intérim », « l'intérim est confié à X »
    implied = implied or (lead.change.act in _PLACED and INTERIM in (claim.role or "") and claim.news)
    implied = implied or (claim.role is None and len(leavers) == 1 and _takes_the_helm(group, lines))
    succeeding = lead.change.act is Act.SUCCEED
    if claim.seat is not Seat.BOARD:  # « claque la porte du conseil. … X, qui a pris les commandes »
        leavers = [k for k in leavers if claims[k].seat is not Seat.BOARD]
    before = [k for k in leavers if _told_before(clusters[k].lead, lead)]
    if implied and claim.role and not _may_be(claim, [claims[k] for k in before or leavers], claims):
        return None
    if (implied or succeeding) and (just := _told_first(claims, clusters, lead)) is not None:
        return just
    if implied and not succeeding and _several_above([clusters[k] for k in before], lead):
        return None
    if (implied or succeeding) and leavers:
        interim = (
            lead.change.word == "assurer" or claim.role == INTERIM
        )  # of who is dismissed, before those who follow them out
        return max(
            before or leavers,
            key=lambda k: (interim and claims[k].kind is Kind.OUSTER, _nearness(clusters[k], lead)),
        )
    bare = implied or succeeding or is_deputy(group) or given_the_place(lead)
    bare = bare and claim.role in (None, INTERIM) and not _takes_the_helm(group, lines)
    return promoted_before(i, claims, clusters) if bare else None


def _served_until_now(claim: Claim, group: Cluster, leavers: Sequence[tuple[int, Cluster]]) -> list[int]:
    """« X s'en va. Y, son adjoint, devient directeur »: X, whose deputy Y can only be; not where
    Y gets a post with a field of its own."""
    if not is_deputy(group) or (claim.role is not None and _core(claim.role) not in _WHOLE):
        return []
    return [k for k, gone in leavers if _told_before(gone.lead, group.lead)]


_WHOLE = frozenset({("directeur",), ("chef",), ("pdg",), ("president",)})


def _long_after(gone: Claim, come: Claim) -> bool:
    """« Z, entré en 2018 comme chercheur … X, chercheur, était parti en mai »: X held no post that Z took."""
    if gone.date is None or come.date is None:
        return False
    return gone.date.first - come.date.last > A_YEAR


def _several_above(gone: Sequence[Cluster], heir: Judged) -> bool:
    """« X et Y s'en vont. … Z récupère le dossier », some sentences on: of neither of them by name."""
    near = any(heir.change.line - item.change.line <= _FAR for group in gone for item in group.items)
    return len(gone) > 1 and not near


_FAR = 3  # sentences


def _known_for(leaver: Claim, heir: Claim, posts: Posts) -> bool:
    """« Jan et Ilya s'en vont. X devient directeur scientifique. »: what the watch list says Ilya was."""
    held = posts.get(leaver.person_id or "", ())
    return heir.role is not None and any(same_post(heir.role, post) for post in held)


def _takes_the_helm(group: Cluster, lines: Sequence[Line]) -> bool:
    """« prend les commandes », « est nommée à la tête de l'entreprise »: of the whole house."""
    change = group.lead.change
    if change.act not in (Act.TAKE, Act.NAME):
        return False
    tokens = lines[change.line].tokens
    near = range(change.span.start - _NEAR, change.span.end + _NEAR)
    told = [k for k, token in enumerate(tokens) if token.start in near and token.fold in _HELM]
    return any([t.fold for t in tokens[k + 1 : k + 3]] not in _OF_A_PART for k in told)


_OF_A_PART = (["d'", "une"], ["d'", "un"], ["de", "son"], ["de", "sa"])  # « la tête d'une équipe »
_HELM = words("commandes tete renes manettes barre relais boutique cles clefs")
_NEAR = 20  # letters


def _told_first(claims: Sequence[Claim], clusters: Sequence[Cluster], heir: Judged) -> int | None:
    """« Deux semaines après la sortie de X, c'est Y qui hérite de … »: X, be it recalled only."""
    found = [
        k
        for k, (claim, group) in enumerate(zip(claims, clusters, strict=True))
        if claim.kind in _LEAVING
        and claim.status is Status.ANNOUNCED
        and claim.person != heir.name
        and any(
            i.change.after and i.change.line == heir.change.line and i.change.at < heir.change.at
            for i in group.items
        )
    ]
    return found[0] if len(found) == 1 else None


def _nearness(group: Cluster, heir: Judged) -> tuple[int, bool, int]:
    """How near to who takes over somebody's leaving is told: by sentence, before rather than after."""
    line = heir.change.line
    places = ((-abs(i.change.line - line), i.change.line <= line, i.change.at) for i in group.items)
    return max(places)


def _may_be(claim: Claim, leavers: Sequence[Claim], claims: Sequence[Claim]) -> bool:
    """« X hérite de la recherche »: the post of the only one who leaves, if nobody else gets one."""
    heirs = [c for c in claims if c.kind is Kind.APPOINTMENT and c.news == claim.news]
    if claim.role == INTERIM:
        return True
    if len(leavers) != 1 or len({c.person for c in heirs}) != 1:
        return False
    held = leavers[0].role
    return held is None or _says_little(held) or bool(set(_core(held)) & set(_core(claim.role or "")))


def _back_from(claim: Claim, claims: Sequence[Claim]) -> Claim:
    """A return is from where the departure that the article recalls had led."""
    if claim.kind is not Kind.RETURN or claim.other_organization is not None:
        return claim
    left = [
        c
        for c in claims
        if c.person == claim.person
        and c.kind in (Kind.DEPARTURE, Kind.VENTURE)
        and not c.news
        and not (c.kind is Kind.VENTURE and not claim.news and _told_after(c, claim))
    ]
    gone = next((c for c in left if c.other_organization is not None), None)
    if gone is None:
        return claim
    spans = dict(claim.spans)
    if "other_organization" in gone.spans:
        spans["other_organization"] = gone.spans["other_organization"]
    return replace(claim, other_organization=gone.other_organization, spans=MappingProxyType(spans))


def _told_after(one: Claim, other: Claim) -> bool:
    """« X était revenu en 2023, avant de monter Y »: what came next."""
    return one.spans["kind"].start > other.spans["kind"].start


def _inherit(claim: Claim, claims: Sequence[Claim], *, at_once: bool) -> Claim:
    """Who takes over from somebody gets their post, and their day, where they do at once or one sentence
    tells both: « Y limoge X, Z aux commandes »; not « X a été limogé lundi. Z le remplace. »"""
    left = next(
        (c for c in claims if c.person == claim.counterpart and c.kind in _LEAVING and c.news == claim.news),
        None,
    )
    if left is None:
        return claim
    spans = dict(claim.spans)
    role, when = claim.role, claim.date
    told = left.role if left.role is not None and not _says_little(left.role) else None
    if role in (None, INTERIM) and told is not None and "role" in left.spans:
        worded = agreeing(told, claim.gender)
        role = worded if role is None else f"{worded} par {INTERIM}"
        spans["role"] = left.spans["role"]
    if (
        (at_once or (left.kind is Kind.OUSTER and claim.evidence.span == left.evidence.span))
        and when is None
        and left.date is not None
        and claim.status is left.status
    ):
        when = left.date
        spans["date"] = left.spans["date"]
    return replace(claim, role=role, date=when, spans=MappingProxyType(spans))


def _at_once(group: Cluster, lines: Sequence[Line]) -> bool:
    """« devient directrice avec effet immédiat », « la démission de X, remplacé par Y »."""
    one_breath = (
        group.lead.change.act is Act.SUCCEED and group.lead.change.attachment is Attachment.PARTICIPLE
    )
    if one_breath and not group.lead.change.dates:
        return True
    told = (" ".join(token.fold for token in lines[item.change.line].tokens) for item in group.items)
    return any(_AT_ONCE.search(text) for text in told)


_AT_ONCE = re.compile(r"\b(?:effet immediat|sur-le-champ|seance tenante|immediatement|aussitot)\b")


def _says_little(role: str) -> bool:
    """« cofondateur », « chercheur »: nobody takes that over."""
    return fold(role).split()[0] in _UNHEIRED


def same_post(one: str, other: str) -> bool:
    """Two wordings of one post: gender, « par intérim » and determiners apart, and other posts held too."""
    return not {_core(post) for post in one.split(" et ")}.isdisjoint(
        _core(post) for post in other.split(" et ")
    )


_NEUTRAL = {
    "directrice": "directeur",
    "patronne": "pdg",
    "patron": "pdg",
    "presidente": "president",
    "cheffe": "chef",
    "generale": "general",
    "responsable": "chef",
    "direction": "directeur",
}


def _core(role: str) -> tuple[str, ...]:
    words = [
        w
        for w in fold(role).replace("'", "' ").split()
        if w not in ("par", "interim", "interimaire", "de", "la", "le", "l'", "d'", "du", "des")
    ]
    words = [_NEUTRAL.get(w, w) for w in words]
    if words == ["directeur", "general"]:
        return ("pdg",)
    return tuple(words)


def _same_charge(one: str, other: str) -> bool:
    """« directrice de la communication », « responsable de la communication », « la communication »."""
    charges = {_charge(one), _charge(other)}
    return same_post(one, other) or (len(charges) == 1 and charges != {()})


def _charge(role: str) -> tuple[str, ...]:
    core = _core(role)
    return core[1:] if core and core[0] in _HEADING else core


_HEADING = ("directeur", "chef")
