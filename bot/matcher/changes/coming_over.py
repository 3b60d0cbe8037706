"""Who has a place in our house as the sentence says, and was in another until lately: « Sa première recrue,
X, a quitté Z lundi », « L'équipe est dirigée par X, jusqu'ici chez Z »: no verb says that they come."""

import re
from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.taken_over import STATES
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import FOUNDERS, UNITS
from bot.matcher.modality.questions import asks
from bot.matcher.syntax.offices import Post, post_of
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours, org_of
from bot.model import Span, Status

_UNTIL_LATELY = re.compile(
    r" (?:jusqu' ?ici|jusqu' ?alors|jusque-la|hier encore|encore hier"
    r"|jusqu' ?(?:a|au|en) (?:\d+ )?(?:lundi|mardi|mercredi|jeudi|vendredi|hier|la|ces|ce|il|janvier|fevrier"
    r"|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
    r"|(?:travaillait|dirigeait|etait|officiait|oeuvrait|pilotait) encore) "
)
_NEWLY = r"(?:premier|premiere|futur|future|nouveau|nouvelle|prochain|prochaine)"
_EMPLOYED = r"(?:employee?|salariee?|recrue|embauche|collaborat\w+|ingenieure?|commerciale?|permanente?)"
_NEW_ONE = re.compile(
    rf"(?:^| , | :) ?(?:son|sa|le|la) (?:tout |toute )?{_NEWLY} {_EMPLOYED}(?: \S+){{0,3}} , $"
)
_AT_THE_HEAD = re.compile(
    r"^ (?:a (?:sa|la) (?:tete|barre|manoeuvre)|aux (?:commandes|manettes|renes))\b[^:]* , $"
)
_SITES = UNITS | words("antenne bureau site agence succursale maison filiale implantation equipes")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def coming_over(seen: Arguments, found: Sequence[Change]) -> Iterator[Change]:
    """Those of whom the sentence tells no coming, in an article about ours, where no other house is near."""
    if not seen.line.index or not is_ours(seen.focus) or asks(seen.line) or Sign.QUOTE in seen.line.signs:
        return
    come = {c.member.identity for c in found if c.act is not Act.EXIT and c.truth.status is not None}
    for at, piece in enumerate(seen.pieces):
        if len(piece.people) != 1 or piece.people[0].identity in come:
            continue
        member = piece.people[0]
        left = _until_lately(seen, member, found)
        if left is None or _other_near(seen, at):
            continue
        held = _post_here(seen, member)
        if held is not None or _placed_here(seen, at, member) or _to_that_end(seen, member, found):
            yield verbless_change(
                seen, member, Act.JOIN, at, "coming over", left=left, joined=seen.focus, post=held
            )
            return


def _until_lately(seen: Arguments, member: Member, found: Sequence[Change]) -> Org | None:
    """The other house, which they have left as this sentence tells, or had not left until now."""
    for change in found:
        gone = change.member.identity == member.identity and change.act is Act.EXIT
        if gone and change.truth.status is Status.ANNOUNCED and not change.pluperfect:
            return change.left if _lately(seen, change) and _is_other(change.left) else None
    if not _UNTIL_LATELY.search(seen.line.text):
        return None
    named = (org_of(role) for role in member.roles if role.first > member.first)
    held = (member.origin, seen.discourse.mentions.origins.get(member.identity.name), *named)
    return next((org for org in held if _is_other(org)), None)


def _lately(seen: Arguments, change: Change) -> bool:
    """Undated, or of a day or a month without its year: not « en 2019 », « l'an dernier »."""
    return all(
        (d.value is None or d.value.month is not None) and not _YEAR.search(_wording(seen, d.span))
        for d in change.dates
    )


def _wording(seen: Arguments, span: Span) -> str:
    return " ".join(t.text for t in seen.line.tokens if span.start <= t.start < span.end)


def _is_other(org: Org | None) -> bool:
    return org is not None and org.identity is not None and not org.watched


def _other_near(seen: Arguments, at: int) -> bool:
    """Another house, or somebody whose « son » may be, before the name or in the sentence before."""
    before = seen.discourse.lines[seen.line.index - 1]
    near = (*(before.pieces if seen.line.index > 1 else ()), *seen.pieces[:at])
    return any(_is_other(piece.org) or piece.people for piece in near)


def _post_here(seen: Arguments, member: Member) -> Post | None:
    """« Sa future patronne », « La directrice du site »: a post of ours, before the name."""
    for role in member.roles:
        behind = {token.fold for token in seen.line.tokens[role.first : role.last + 4]}
        ours = role.owned or role.incoming or (role.definite and not behind.isdisjoint(_SITES))
        org = org_of(role)
        plain = role.text and not role.former and role.head not in FOUNDERS and (org is None or org.watched)
        if ours and plain and role.first < member.first:
            return post_of(seen.line, role)
    return None


def _to_that_end(seen: Arguments, member: Member, found: Sequence[Change]) -> bool:
    """« X quitte pour cela la direction de Z », « X troque Z pour la direction de l'antenne »."""
    gone = any(c.member.identity == member.identity and c.act is Act.EXIT for c in found)
    return gone and bool(_TO_THAT_END.search(seen.line.text))


_TO_THAT_END = re.compile(
    r" (?:a cet effet|a cette fin|pour cela|pour ce faire|pour l' occasion"
    r"|pour (?:la|le) (?:direction|tete|presidence) (?:de|du|d') (?:l' |la |le )?"
    rf"(?:{'|'.join(_SITES)})) "
)


def _placed_here(seen: Arguments, at: int, member: Member) -> bool:
    opening = _folded(seen, member.first)
    if _NEW_ONE.search(opening) or _AT_THE_HEAD.search(opening):
        return True
    for k, verb in seen.line.verbs:
        if verb.lemma not in STATES or verb.negated or verb.perfect or verb.tense not in _NOW:
            continue
        clause = seen.reader.read(k)
        led = seen.piece(clause.subject if verb.passive else clause.object)
        by = next((c.at for c in clause.complements if c.word == "par"), None) if verb.passive else None
        who = by == at if verb.passive else clause.subject == at
        if who and led is not None and led.word in _SITES:
            return True
    return False


_NOW = (Tense.PRESENT, Tense.FUTURE)


def _folded(seen: Arguments, end: int) -> str:
    return f" {''.join(f'{token.fold} ' for token in seen.line.tokens[:end])}"
