"""Who makes way by going up: « Y devient directrice financière. … X prend le relais »."""

from collections.abc import Sequence

from bot.matcher.judgement.judged import Cluster, Judged
from bot.matcher.lexicon.frames import Act
from bot.model import Claim, Kind, Seat, Status


def promoted_before(i: int, claims: Sequence[Claim], clusters: Sequence[Cluster]) -> int | None:
    """The only one who has got another post, as told before the claim *i* of somebody who takes over."""
    heir, line = claims[i], clusters[i].lead.change.line
    moved = [
        k
        for k, (claim, group) in enumerate(zip(claims, clusters, strict=True))
        if claim.kind is Kind.APPOINTMENT
        and claim.news == heir.news
        and claim.status is Status.ANNOUNCED
        and claim.seat is Seat.STAFF
        and claim.role is not None
        and heir.person not in (claim.person, claim.counterpart)
        and group.lead.change.line < line
    ]
    if len({claims[k].person for k in moved}) != 1:
        return None
    followed = any(claim.counterpart == claims[moved[0]].person for claim in claims)
    return None if followed else moved[0]


def given_the_place(heir: Judged) -> bool:
    """« Le poste revient à X », « Les clés de l'équipe passent à X »: no post is named."""
    post = heir.change.post
    return heir.change.act is Act.NAME and post is not None and post.text is None
