"""To whom something is given: « à X », « c'est à X que … », « lui »; from whom: « enlève à Y X »."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.houses import GOVERNING
from bot.matcher.discourse.relatives import before_object_link
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.enumerations import going_on
from bot.matcher.syntax.pieces import Member, Org, Sign

_TO_WHOM = ("qui", "auquel", "laquelle")
_REACH = 10  # pieces back to what a cleft sentence sets apart


def recipients(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """The people to whom the verb gives something."""
    for complement in clause.complements:
        if complement.word == "entre" and (held := _in_the_hands(seen, complement.at)):
            return held
        if complement.word not in ("a", "au"):
            continue
        if seen.pieces[complement.at].sign in (Sign.PEOPLE, Sign.POST):
            return seen.people(complement.at)
        if described := seen.people(complement.at) or _newcomer(seen, complement.at):
            return described  # « confie les clés à une novice, X »
    to_whom = before_object_link(seen.pieces, clause) if clause.link in _TO_WHOM else None
    if to_whom is not None:  # « X, à qui l'intérim a été confié »
        return seen.people(to_whom)
    if (apart := _set_apart(seen, clause)) is not None:
        return seen.people(apart)
    if clause.verb.indirect != "lui":
        return ()
    own = {member.identity for member in seen.subject(clause)}
    for before in (clause.at, clause.starts):
        told = seen.antecedents(before)
        others = tuple(member for member in told if member.identity not in own)
        if others:
            return others
    return ()


def _in_the_hands(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« remet l'intérim entre les mains de X »."""
    row = seen.pieces[at : at + 3]
    named = len(row) > 2 and row[0].word == "mains" and row[1].word in OF and bool(row[2].people)
    return seen.people(at + 2) if named else ()


def from_hand_to_hand(seen: Arguments, clause: Clause) -> tuple[int, int] | None:
    """« passe des mains de X(, congédié,) à celles de Y »: where X and Y stand."""
    row, named = seen.pieces, range(clause.at + 4, len(seen.pieces))
    owned = [k for k in named if row[k].people and row[k - 1].word in OF]
    giver = next((k for k in owned if row[k - 2].word == "mains" and row[k - 3].word == "des"), None)
    taker = next((k for k in owned if row[k - 2].word == "celles" and row[k - 3].word == "a"), None)
    return (giver, taker) if giver is not None and taker is not None else None


def _newcomer(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« confié à une nouvelle venue, X »: a word that may as well tell of her coming."""
    row = seen.pieces[at : at + 3]
    apposed = len(row) > 2 and row[0].sign is Sign.ACTION and row[1].sign is Sign.COMMA
    return row[2].people if apposed else ()


def also_given(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« à X, ainsi qu'à Y et à Z », « à X, autrefois chez W, à Y et à Z »: those behind the first."""
    behind = range(clause.at + 2, len(seen.pieces))
    first = next((k for k in behind if seen.pieces[k].people and seen.pieces[k - 1].word in ("a", "au")), 0)
    found = list(going_on(seen.pieces, first)) if first else []
    for k in range(clause.at + 1, len(seen.pieces) - 2):
        joined, link, piece = seen.pieces[k : k + 3]
        if seen.pieces[k].verb is not None or seen.pieces[k].sign is Sign.STOP:
            break
        if joined.sign is Sign.AND and link.word in ("a", "au") and piece.people:
            found += piece.people
    return tuple(found)


def behind_the_robbed(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« enlève à Z sa directrice, X », « vole à la concurrence X »: who stands behind who loses them."""
    robbed = seen.piece(clause.object)
    led = seen.line.tokens[clause.end - 1].fold in ("a", "au")
    if clause.object is None or robbed is None or robbed.sign is not Sign.ORG or not led:
        return ()
    behind = seen.pieces[clause.object + 1 : clause.object + 2]
    named = bool(behind) and bool(behind[0].people)
    return (*seen.people(clause.object + 1), *going_on(seen.pieces, clause.object + 1)) if named else ()


def _set_apart(seen: Arguments, clause: Clause) -> int | None:
    """« C'est à X, …, que Y confie la recherche »: the position of X."""
    opener = next((k for k in range(clause.at - 1, 0, -1) if seen.pieces[k].word in ("que", "qu'")), 0)
    for k in range(opener - 1, max(opener - _REACH, 1), -1):
        piece, before = seen.pieces[k], seen.pieces[k - 2].verb
        named = piece.people or piece.sign in (Sign.POST, Sign.PRONOUN)
        if named and seen.pieces[k - 1].word in ("a", "au") and before is not None and before.lemma == "être":
            return k
        if piece.sign is Sign.STOP:
            return None
    return None


def giver(seen: Arguments, clause: Clause) -> Org | None:
    """The organisation that gives: « Y ouvre une antenne, dont il confie les clés à X », « confiée à X »."""
    at = clause.subject
    pronoun = at is not None and seen.pieces[at].sign is Sign.PRONOUN
    within = clause.verb.tense is Tense.PARTICIPLE or (clause.attachment is Attachment.RELATIVE and pronoun)
    if within and clause.parent is not None:
        at = seen.reader.read(clause.parent).subject
        own = seen.org(clause.subject) if at is not None and seen.pieces[at].people else None
        if own is not None and own.identity is not None and not own.watched:
            return own  # « Les trois rejoignent le laboratoire de Z, confié à X »: by Z
    body = at is not None and seen.pieces[at].sign is Sign.THING and seen.pieces[at].word in GOVERNING
    # « Le conseil confie les clés à X »: the board of the house that is spoken of, where it names none
    return seen.org(at) or (seen.discourse.org(Org(None), seen.line.index) if body else None)
