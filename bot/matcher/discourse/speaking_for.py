"""The house for which somebody says « nous »: « X nous rejoindra en juin », « X arrive chez nous »."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.speakers import interviewed
from bot.matcher.lexicon import words
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours, org_of


def house_of_us(seen: Arguments, clause: Clause) -> Org | None:
    """The watched organisation, where one of its people says that somebody comes to « nous »."""
    if "nous" not in seen.line.words or not (_joins_us(seen, clause) or _at_ours(seen, clause)):
        return None
    focus = seen.focus
    if not is_ours(focus) or _at_a_place(seen, clause):
        return None
    speaking = (
        seen.discourse.speakers(seen.line.index, clause.at)
        if clause.quoted
        else interviewed(seen.discourse.lines)
    )
    return focus if any(_ours(seen, member) for member in speaking) else None


def _joins_us(seen: Arguments, clause: Clause) -> bool:
    """« nous rejoindra », « va nous rejoindre », « nous a rejoints »."""
    if clause.verb.lemma not in ("rejoindre", "rallier"):
        return False
    before = seen.line.tokens[max(0, clause.verb.first - 1) : clause.verb.main + 1]
    return any(token.fold == "nous" for token in before)


def _at_ours(seen: Arguments, clause: Clause) -> bool:
    """« arrive chez nous »."""
    return any(c.word == "chez" and seen.pieces[c.at].word == "nous" for c in clause.complements)


def _at_a_place(seen: Arguments, clause: Clause) -> bool:
    """« nous a rejoints au refuge », « … sur ce point »: no house."""
    behind = (c for c in clause.complements if c.at > clause.at)
    return any(c.word in _PLACING and seen.pieces[c.at].sign is Sign.THING for c in behind)


_PLACING = words("a au aux sur dans sous vers devant")


def _ours(seen: Arguments, member: Member) -> bool:
    """They are told to be of the watched organisation, or the list has them there."""
    held = (h.role for h in seen.discourse.mentions.held(member.identity))
    told = [org_of(role) for role in (*member.roles, *held) if not role.former]
    origin = member.origin or seen.discourse.mentions.origins.get(member.identity.name)
    known = [org for org in (origin, *told) if org is not None]
    return any(map(is_ours, known)) or (not known and member.identity.id is not None)
