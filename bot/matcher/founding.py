"""Stage 5: acts of founding: what somebody creates, or raises money for."""

from collections.abc import Iterator

from bot.matcher.arguments import Arguments
from bot.matcher.change import Change
from bot.matcher.chunks import Org, Sign
from bot.matcher.clauses import Clause
from bot.matcher.conjugation import Tense
from bot.matcher.frames import Match
from bot.matcher.lexicon import frames as tables
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.truth import Truth

_THE_HOUSE = words("entreprise societe maison groupe firme compagnie laboratoire")


def founding_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« fonde Y », « lance sa start-up », « lève des fonds pour Y »."""
    verb, obj = clause.verb, seen.piece(clause.object)
    members = seen.subject(clause)
    if not members or verb.passive or verb.tense is Tense.PARTICIPLE:
        return
    joined: Org | None = None
    if obj is not None and obj.org is not None:
        described = (
            Org(None, other=True) if obj.org.other or obj.word not in _THE_HOUSE else seen.org(clause.object)
        )
        joined = obj.org if obj.org.identity is not None else _apposed_org(seen, clause) or described
        if obj.org.identity is None and verb.lemma in ("lever", "boucler"):
            return
    elif obj is None and (built := _built(seen, clause)):
        former = any(
            h.role.former
            for m in members
            for h in seen.discourse.mentions.holdings
            if h.identity == m.identity
        )
        joined = Org(None, other=True) if former and built.watched else built
    elif obj is not None and (obj.word in tables.STARTUP_NOUNS or obj.word in ("sa", "son")):
        joined = Org(None, other=True)
    if joined is None or verb.lemma in ("lever", "boucler"):
        joined = _funded(seen, clause) if verb.lemma in ("lever", "boucler", "préparer") else joined
    if joined is None and match.idiom:
        joined = Org(None, other=True)
    if joined is None or (
        verb.lemma in ("préparer", "dévoiler", "imaginer")
        and joined.identity is None
        and obj is not None
        and seen.line.tokens[obj.first].fold not in ("son", "sa")
    ):
        return
    for member in (*members, *seen.company(clause)):
        yield seen.change(member, Act.FOUND, clause, truth, joined=joined, post=seen.taken(clause))


def _apposed_org(seen: Arguments, clause: Clause) -> Org | None:
    """« sa propre entreprise, Safe … »: the name beside the description."""
    at = clause.object or 0
    if (
        at + 2 < len(seen.pieces)
        and seen.pieces[at + 1].sign in (Sign.COMMA, Sign.OPEN)
        and seen.pieces[at + 2].sign is Sign.ORG
    ):
        return seen.pieces[at + 2].org
    return None


def _built(seen: Arguments, clause: Clause) -> Org | None:
    """« la société qu'elle a fondée »."""
    for i in range(clause.at - 1, 0, -1):
        if seen.pieces[i].sign is Sign.SUB and seen.pieces[i].word in ("que", "qu'"):
            previous = seen.pieces[i - 1]
            return seen.discourse.org(previous.org, seen.line.index) if previous.org else None
    return None


def _funded(seen: Arguments, clause: Clause) -> Org | None:
    """« lève deux milliards pour Thinking Machines Lab »."""
    for complement in clause.complements:
        if complement.word == "pour" and seen.pieces[complement.at].org is not None:
            return seen.pieces[complement.at].org
    return None
