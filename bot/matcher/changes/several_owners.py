"""Who is meant by « tous », « trois chercheurs », « deux départs », where a row of names stands beside."""

import itertools
from collections.abc import Iterator

from bot.matcher.changes.rollcalls import rollcall
from bot.matcher.discourse.among import COUNTING
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import COUNTS, OF
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.enumerations import exemplified, listed
from bot.matcher.syntax.pieces import Member, Sign


def decided_by(seen: Arguments, at: int, owners: tuple[Member, ...]) -> bool:
    """« ses licenciements », « les licenciements de X », « 300 licenciements : X et Z s'expliquent »: decided
    by them; « deux licenciements chez Y : X et Z » are their own."""
    piece, action = seen.pieces[at], seen.pieces[at].action
    if action is None or action.act is not Act.OUST or not action.plural:
        return False
    of_several = len(owners) > 1 and seen.pieces[at + 1].word in OF
    counts = [COUNTS.get(token.fold) for token in seen.line.tokens[piece.first : piece.last]]
    return action.owned == "ses" or not (of_several or len(owners) in counts)


def each_behind_of(seen: Arguments, start: int) -> Iterator[int]:
    """« l'arrivée de X, jusque-là chez Y, de Z, sa paire, et de V »: the others, each behind « de »."""
    for k in range(start, len(seen.pieces)):
        piece = seen.pieces[k]
        if piece.sign in (Sign.STOP, Sign.COLON, Sign.REL, Sign.SUB, Sign.BUT, Sign.ACTION):
            return
        if piece.verb is not None and piece.verb.finite:
            return
        if _goes_on(seen, k):
            yield k + 2


def closes_pair(seen: Arguments, at: int, k: int) -> bool:
    """« l'éviction, puis le retour éclair, de X »: the second comma, where the first opens an aside."""
    row = seen.pieces
    opens = at > 1 and row[at - 1].sign is Sign.AND and row[at - 2].sign is Sign.COMMA
    return opens and row[k].sign is Sign.COMMA and row[k + 1].word in OF


def further(seen: Arguments, owner: int) -> list[int]:
    """« les départs de X, directeur, du responsable Y et de Z »: where the others are named."""
    found: list[int] = []
    if owner < 1 or not seen.pieces[owner].people or seen.pieces[owner - 1].word not in OF:
        return found
    k = owner + 1
    while k < len(seen.pieces):
        piece = seen.pieces[k]
        if piece.sign in (Sign.STOP, Sign.COLON, Sign.SUB):
            break
        if piece.sign is Sign.REL or piece.verb is not None:
            k = _past_aside(seen, k)
            continue
        if _goes_on(seen, k):
            found.append(k + 2)
        k += 1
    return found


def _past_aside(seen: Arguments, k: int) -> int:
    """« de X, qui menait la recherche, et de Y », « de X, venue de Z, et de Y »: where the row goes on."""
    verbs = 0
    opens = k - 1 - (seen.pieces[k - 1].sign is Sign.PRONOUN)  # « …, tous deux venus de Z, et de Y »
    if seen.pieces[opens].sign is not Sign.COMMA:
        return len(seen.pieces)
    for at in range(k, len(seen.pieces)):
        piece = seen.pieces[at]
        verbs += piece.verb is not None
        if piece.sign in (Sign.STOP, Sign.COLON) or verbs > 1:
            break
        shut = piece.sign is Sign.COMMA or (piece.sign is Sign.AND and seen.pieces[at - 1].sign is Sign.COMMA)
        if shut and _goes_on(seen, at):
            return at
    return len(seen.pieces)


def joined_to(seen: Arguments, owner: int) -> tuple[tuple[Member, ...], int]:
    """« les démissions de la directrice A, du chercheur B et du patron C »: each with its own « de »."""
    members, k = list(seen.people(owner)), owner + 1
    while _goes_on(seen, k):
        members += seen.people(k + 2)
        k += 3
    return tuple(members), k


def _goes_on(seen: Arguments, k: int) -> bool:
    """« , de X », « et de X »: somebody more, behind the link at *k*."""
    row = seen.pieces[k : k + 3]
    linked = len(row) == 3 and row[0].sign in (Sign.COMMA, Sign.AND)
    return linked and row[1].word in OF and bool(row[2].people)


def some_of(seen: Arguments, k: int) -> tuple[tuple[Member, ...], int] | None:
    """« le départ de plusieurs cadres, dont X et Y »."""
    row = [piece for piece in seen.pieces[k : k + 9] if piece.sign is not Sign.WORD][:7]
    if len(row) < 4 or row[0].word not in OF or row[1].sign not in (Sign.THING, Sign.POST):
        return None
    if row[2].word in ("pour", "vers", "chez", "profit") and row[3].org is not None:
        row = [*row[:2], *row[4:]]  # « le départ de plusieurs cadres pour Z, dont X et Y »
    words_behind = [piece.word for piece in row[3:5]]
    among = words_behind[:1] == ["dont"] or words_behind in (["parmi", "lesquels"], ["parmi", "lesquelles"])
    if len(row) < 4 or row[2].sign is not Sign.COMMA or not among:
        return None
    at = seen.pieces.index(row[3], k) + (1 if row[3].word == "dont" else 2)
    if at >= len(seen.pieces) or not seen.pieces[at].people:
        return None
    return seen.people(at), at + 1


def picked_from(seen: Arguments, at: int) -> tuple[tuple[Member, ...], int] | None:
    """« parmi les partants figure X », « parmi les départs, X et Y »: who is named next."""
    for k in range(at + 1, len(seen.pieces)):
        verb = seen.pieces[k].verb
        if seen.pieces[k].people:
            return seen.people(k), k + 1
        if seen.pieces[k].sign is Sign.STOP or (verb is not None and verb.lemma not in COUNTING):
            return None
    return None


def listed_behind(seen: Arguments, colon: int, start: int) -> tuple[Member, ...]:
    """« Trois départs chez Y : A, B et C »: the names after the colon, where no clause follows."""
    if colon + 1 >= len(seen.pieces) or seen.pieces[colon + 1].sign is not Sign.PEOPLE:
        return ()
    told = itertools.takewhile(lambda p: p.sign is not Sign.REL, seen.pieces[colon:])  # « …, qui ont juré »
    if colon > start and any(p.sign is Sign.VERB for p in told):
        return ()
    return listed(seen.pieces, colon + 1, colon=True) or seen.people(colon + 1)


def spelled_out(seen: Arguments, k: int) -> tuple[Member, ...]:
    """« le départ de ses deux têtes : A, cofondateur, et B »: who is named behind the colon."""
    piece = seen.pieces[k]
    several = piece.sign is Sign.THING and piece.word.endswith(("s", "x"))
    if several and (counted := _counted(seen, k)):
        return counted
    colon = next((at for at in range(k + 1, min(k + 5, len(seen.pieces))) if seen.pieces[at].word == ":"), 0)
    if not (several and colon) or any(p.verb is not None for p in seen.pieces[k:colon]):
        return ()
    said = (at for at, verb in seen.line.verbs if at > colon and verb.finite)
    if any(seen.reader.read(at).attachment is Attachment.MAIN for at in said):
        return ()  # « Fuite de documents : le chercheur X s'explique »
    return tuple(called.member for called in rollcall(seen, colon + 1))


def called_together(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« Trois cadres d'Y ont annoncé hier leur départ : A, B et C »: whom the colon calls behind « leur »."""
    colon = next((k for k in range(at + 1, len(seen.pieces)) if seen.pieces[k].word == ":"), 0)
    if not colon or any(piece.people for piece in seen.pieces[:colon]):
        return ()
    behind = [k for k, verb in seen.line.verbs if k > at and verb.finite]
    if any(k < colon or seen.reader.read(k).attachment is Attachment.MAIN for k in behind):
        return ()
    called = tuple(called.member for called in rollcall(seen, colon + 1))
    return called if len(called) > 1 else ()


def _counted(seen: Arguments, k: int) -> tuple[Member, ...]:
    """« de ses deux têtes, A et B, »: as many names behind the comma as the noun counts."""
    piece = seen.pieces[k]
    counts = (COUNTS.get(token.fold) for token in seen.line.tokens[piece.first : piece.last])
    count = next((n for n in counts if n), 0)
    at = k + 1
    while at < len(seen.pieces) and seen.pieces[at].sign is Sign.WORD:  # « deux poids lourds »
        at += 1
    if not count or at + 1 >= len(seen.pieces) or seen.pieces[at].sign is not Sign.COMMA:
        return ()
    named = seen.people(at + 1) if seen.pieces[at + 1].people else ()
    return named if len(named) == count else ()


_HOLDING = words("inclure comprendre concerner toucher viser compter recenser englober")


def named_for(seen: Arguments, at: int) -> tuple[Member, ...]:
    """Whom the rest of the sentence names for the plural noun at *at*."""
    return _behind_colon(seen, at) or _held(seen, at) or exemplified(seen.line, at)


def _behind_colon(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« Trois autres départs ont été confirmés mardi : X, Y et Z. »"""
    colon = next((k for k in range(at + 1, len(seen.pieces)) if seen.pieces[k].word == ":"), None)
    if colon is None:
        return ()
    verbs = [k for k in range(at + 1, colon) if seen.pieces[k].verb is not None]
    whose = seen.reader.read(verbs[0]).subject == at if verbs else _bare(seen, at, colon)
    if not whose:
        return ()
    return listed(seen.pieces, colon + 1, colon=True)


def _bare(seen: Arguments, at: int, colon: int) -> bool:
    """« Deux nouveaux venus au conseil : … »: complements only."""
    signs = (Sign.PREP, Sign.THING, Sign.ORG, Sign.DATE, Sign.WORD, Sign.COMMA)
    return all(piece.sign in signs for piece in seen.pieces[at + 1 : colon])


def _held(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« Les autres départs incluent X, cofondateur, et Y »."""
    for k in range(at + 1, len(seen.pieces)):
        verb = seen.pieces[k].verb
        if verb is not None:
            clause = seen.reader.read(k)
            held = verb.lemma in _HOLDING and clause.subject == at and not verb.negated
            return seen.people(clause.object) if held else ()
    return ()
