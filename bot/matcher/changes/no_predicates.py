"""Words of a predicate that are none: « aux commandes d'un géant », « retrouve un siège au conseil »."""

from collections.abc import Sequence

from bot.matcher.changes.pausing import rests
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.contrary import would_like
from bot.matcher.syntax.frames import match_verb
from bot.matcher.syntax.occasions import of_a_race
from bot.matcher.syntax.pieces import Line, Member

_SEATS = frozenset(("siege", "place", "fauteuil", "strapont", "mandat", "observat"))
_AS_BEFORE = frozenset(("nouveau", "de nouveau", "a nouveau", "toujours", "encore"))


def told_otherwise(seen: Arguments, at: int, first: int, last: int, act: Act) -> bool:
    """Where the words of a predicate are none: a verb tells of it, or they are about something else."""
    before, opens, ends = (seen.line.tokens[k].fold for k in (first - 1, first, last - 1))
    if would_like(seen.line, first, since=first):
        return True  # « enverraient volontiers X en congé »
    if act is Act.EXIT and ends == "depart" and of_a_race(seen.line, at_end(seen, last)):
        return True  # « sur le départ du marathon »
    if act is Act.PAUSE:
        return not rests(seen.line, first, last)
    behind = seen.line.tokens[min(last + 1, len(seen.line.tokens) - 1)].fold
    if act is Act.TAKE and (behind in ("un", "une") or (first and before in _AS_BEFORE)):
        return True  # « aux commandes d'un géant », « de nouveau aux commandes », « toujours … »
    if act is Act.JOIN and opens == "au" and first and before[:8] in _SEATS:
        return True  # « retrouve un siège au conseil »
    if act is Act.TAKE and ((at and _put_there(seen, at)) or _called_so(seen, at, first)):
        return True
    if act is Act.COME_BACK:
        return False  # « à nouveau aux commandes »
    bare = act is Act.JOIN and (opens == "dans" or (opens == "au" and ends != "administration"))
    if not bare and opens != "a":
        return False  # « fait face au conseil d'Y »
    return not (_bare_title(seen) or _first_of_two(seen, at, last) or _lately_so(seen, at))


def at_end(seen: Arguments, last: int) -> int:
    """The piece that ends before the token *last*."""
    return next((k for k, piece in enumerate(seen.pieces) if piece.last >= last), 0)


def parting(seen: Arguments, members: Sequence[Member]) -> bool:
    """« X, aux manettes de Y, lève le pied »: the post that *members* have, and are leaving now."""
    told = (at for at, verb in seen.line.verbs if verb.finite and _leaves(seen.line, verb))
    who = {member.identity for member in members}
    return any(who & {member.identity for member in seen.subject(seen.reader.read(at))} for at in told)


def _leaves(line: Line, verb: VerbGroup) -> bool:
    return any(match.act in _PARTING for match in match_verb(line.tokens, verb, lambda _: False))


_PARTING = (Act.EXIT, Act.PAUSE)


def _called_so(seen: Arguments, at: int, first: int) -> bool:
    """« X, la Sétoise aux commandes de Z, s'arrête »: how X is called, who leads it already."""
    article = seen.line.tokens[max(first - 2, 0)].fold
    return bool(seen.pieces[at].people) and article in ("le", "la", "l'", "un", "une")


def _put_there(seen: Arguments, at: int) -> bool:
    """« l'idée d'installer X aux commandes »: the verb tells it, and how sure it is."""
    verb = seen.reader.verb(at - 2) if at > 1 and seen.pieces[at - 1].people else None
    return verb is not None and verb.lemma in _PUTTING and not verb.passive


_PUTTING = words("installer mettre placer nommer propulser hisser asseoir réinstaller remettre replacer")


def _first_of_two(seen: Arguments, at: int, last: int) -> bool:
    """« X à la porte, Y s'en va »: a headline of two halves."""
    titled = seen.line.sentence.section is Section.TITLE and at > 0 and bool(seen.pieces[at - 1].people)
    return titled and seen.line.tokens[min(last, len(seen.line.tokens) - 1)].text == ","


def _bare_title(seen: Arguments) -> bool:
    """A headline without a verb: « X à la tête de Y » is what it tells."""
    verbless = not seen.line.tells
    return verbless and seen.line.sentence.section is Section.TITLE


def _lately_so(seen: Arguments, at: int) -> bool:
    """« X est depuis lundi à la tête de la recherche », « est désormais aux commandes »."""
    k = next((k for k in range(at - 1, max(at - 5, -1), -1) if seen.pieces[k].verb is not None), None)
    verb = seen.reader.verb(k)
    if k is None or verb is None or verb.lemma != "être" or verb.tense is not Tense.PRESENT:
        return False
    since = [p.dated for p in seen.pieces[k:at] if p.dated is not None and p.dated.started]
    recent = any(d.value is not None and d.value.day is not None and not d.past for d in since)
    return not verb.negated and recent
