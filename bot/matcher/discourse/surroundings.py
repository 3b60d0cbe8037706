"""What a verbless telling names around the person: where to, where from, which post, when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.organizations import SEATS_OF_HOUSES
from bot.matcher.names.name import Identity
from bot.matcher.syntax.occasions import of_what_came_before
from bot.matcher.syntax.offices import Post, office_after, post_of
from bot.matcher.syntax.pieces import Member, Org, Sign


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a verbless telling names after the person: place, destination, source, who does it, post, …"""

    where: Org | None = None
    toward: Org | None = None
    source: Org | None = None
    agent: Org | None = None
    post: Post | None = None
    counterpart: Identity | None = None
    dates: tuple[Dated, ...] = ()


def surroundings(seen: Arguments, k: int, owners: Sequence[Member]) -> Surroundings:
    """What is told after the owner, up to the next clause."""
    told, start = Surroundings(), k
    while k < len(seen.pieces):
        piece = seen.pieces[k]
        if (behind := _behind_aside(seen, k)) is not None:
            k = behind
            continue
        if (
            piece.sign in (Sign.STOP, Sign.VERB, Sign.ACTION, Sign.REL, Sign.BUT, Sign.SUB)
            and piece.word != "comme"
        ):
            break
        following = seen.pieces[k + 1] if k + 1 < len(seen.pieces) else None
        if piece.dated is not None and not piece.dated.ending and not of_what_came_before(seen.line, k):
            told = replace(told, dates=(*told.dates, piece.dated))
        elif piece.word == "comme" and following is not None and following.role is not None:
            told = replace(told, post=told.post or post_of(seen.line, following.role))
        elif piece.sign is Sign.PREP and following is not None and k > start and _of_a_thing(seen, k):
            pass  # not « en disponibilité de Y », but « X, les architectes du supercalculateur d'Y »
        elif piece.word == "chez" and following is not None and seen.there_now(k + 1):
            pass  # « la démission de X, aujourd'hui chez Z »
        elif piece.sign is Sign.PREP and following is not None:
            told = _after_preposition(seen, told, piece.word, k + 1, owners)
        elif piece.role is not None and piece.role.text and _governed_alone(seen, k):
            told = replace(told, post=told.post or post_of(seen.line, piece.role))
        k += 1
    return told


def _governed_alone(seen: Arguments, k: int) -> bool:
    """« la nomination de X au poste de directeur »; not « le départ de X et de deux directeurs »."""
    others = k > 1 and seen.pieces[k - 2].sign is Sign.AND
    return seen.pieces[k - 1].sign is Sign.PREP and not others


def _behind_aside(seen: Arguments, k: int) -> int | None:
    """« le recrutement de X, venue de Z, comme directrice »: what is told behind the participle's commas."""
    verb = seen.pieces[k].verb
    aside = verb is not None and verb.tense is Tense.PARTICIPLE and k > 0
    if not aside or seen.pieces[k - 1].sign is not Sign.COMMA:
        return None
    shut = next((i for i in range(k + 1, len(seen.pieces)) if seen.pieces[i].sign in _WALLS), None)
    if shut is None or seen.pieces[shut].sign is not Sign.COMMA or shut + 1 >= len(seen.pieces):
        return None
    return shut + 1 if seen.pieces[shut + 1].word == "comme" else None


_WALLS = (Sign.COMMA, Sign.STOP, Sign.COLON, Sign.VERB, Sign.ACTION)


def _of_a_thing(seen: Arguments, k: int) -> bool:
    """A complement of the thing before it, which is no office."""
    before = seen.pieces[k - 1]
    linked = seen.pieces[k].word in ("de", "d'", "du") and before.sign is Sign.THING
    if not linked:  # nor of who somebody is: « X, l'autre tête de l'équipe »
        return before.word in _HEADS and seen.pieces[k].word in OF
    return office_after(seen.line, before.first) is None


_HEADS = words("tete cheville moitie ame")


def _after_preposition(
    seen: Arguments, told: Surroundings, link: str, at: int, owners: Sequence[Member]
) -> Surroundings:
    piece = seen.pieces[at]
    org = seen.org(at, owners) if piece.sign is Sign.ORG else None
    thing = piece.sign is Sign.THING
    if link == "chez" and thing and seen.line.tokens[piece.first].capital:
        org = Org(None, other=True)
    if link == "a" and thing and (seat := SEATS_OF_HOUSES.get(seen.line.tokens[piece.first].fold)):
        org = Org(Identity(seat))  # « son embauche à Mountain View »
    told_to = link == "a" and seen.line.tokens[piece.first].fold in ("ses", "leurs")  # « à ses équipes »
    office = office_after(seen.line, piece.first) if thing and not told_to else None
    if link in ("de", "d'", "du", "chez", "a", "au", "dans"):
        return replace(told, where=told.where or org, post=told.post or office)
    if link in ("pour", "vers"):
        return replace(told, toward=told.toward or org)
    if link == "source":
        return replace(told, source=told.source or org)
    if link == "par":
        return replace(told, agent=told.agent or org)
    return told
