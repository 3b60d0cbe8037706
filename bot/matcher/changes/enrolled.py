"""Those whom a verbless sentence lists, in an article about a surge of leavings or hirings.

« Première prise, début juin : X. », « Samedi, quatre noms d'un coup : X, Y, Z et W. », « Mars : X. ».
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.entry_slots import houses
from bot.matcher.changes.placements import department_beside
from bot.matcher.changes.surge_rows import rows_of
from bot.matcher.discourse.among import called_in_turn
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.surges import Surge
from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Section, Shape
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import COUNTS
from bot.matcher.modality.questions import asks
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.enumerations import listed
from bot.matcher.syntax.pieces import Member, Org, Sign

_COUNTED = words(
    """
    prise prises nom noms tete tetes victime victimes depart departs recrue recrues transfuge transfuges
    partant partants suivant suivants suivante partante liste perte pertes demission demissions defection
    defections visage visages profil profils figure figures arrivant arrivants entrant entrants
    autre autres dernier derniere premier premiere avant apres ensuite puis
    """
)


def enrolled(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """The people of a verbless sentence, as the surge has it."""
    surge = seen.discourse.surge
    if surge is None or not seen.line.index or asks(seen.line):
        return
    if any(change.attachment not in _ASIDE for change in told):
        return
    if seen.line.sentence.section is Section.TITLE or any(piece.quoted for piece in seen.pieces):
        return
    if any(way in seen.line.text for way in _THE_OTHER_WAY):
        if surge.act is not Act.EXIT or surge.joined is not None or told:
            return
        surge = replace(surge, act=Act.JOIN, left=None, joined=surge.left)
    found = [] if told else [*_verbless(seen, surge)]
    rows = () if found else tuple(rows_of(seen, surge))
    yield from found or (
        _part_of(seen, surge, at, member, _behind(seen, at) or _ahead(seen, rows[0]))
        for at in rows
        for member in seen.pieces[at].people
    )


_THE_OTHER_WAY = (" autre sens ", " sens inverse ", " sens contraire ", " a l' inverse ", " a l inverse ")
_ASIDE = (Attachment.RELATIVE, Attachment.PARTICIPLE)  # « X, arrivée en 2022, et Y »


def _verbless(seen: Arguments, surge: Surge) -> Iterator[Change]:
    """Who stands behind a label, a date or an ordinal."""
    summed = _summed_up(seen)
    called = called_in_turn(seen.discourse.lines, seen.line.index)
    if called is not None:
        for at in (called, *_behind_semicolons(seen, called)):
            yield _part_of(seen, surge, at, seen.pieces[at].people[0], _behind(seen, at))
        return
    if _tells(seen) and not summed and not _counts(seen):
        if (verb := _inverted(seen)) is not None:
            named = next((k for k in range(verb, len(seen.pieces)) if seen.pieces[k].people), verb)
            yield from _listed_in(seen, surge, named, ())
        return
    colon = next((k for k, piece in enumerate(seen.pieces) if piece.word == ":"), None)
    if colon and not summed:
        dates = _ahead(seen, colon)
        label = {token.fold for token in seen.line.tokens[: seen.pieces[colon].first]}
        if (dates or label & _COUNTED or _counts(seen)) and not any(
            piece.people for piece in seen.pieces[:colon]
        ):
            yield from _listed_in(seen, surge, colon + 1, dates)
        return
    start = next((k for k, piece in enumerate(seen.pieces[:4]) if piece.people), None)
    if start is None:
        return
    if start == 0 and _dated_beside(seen, 0):
        yield from _listed_in(seen, surge, 0, ())
    elif start and all(piece.sign in (Sign.DATE, Sign.COMMA, Sign.WORD) for piece in seen.pieces[:start]):
        dates = _ahead(seen, start)
        yield from _listed_in(seen, surge, start, dates) if dates else ()


def _summed_up(seen: Arguments) -> bool:
    """« X en mai, Y en août : la liste s'allonge »: the verb behind the colon tells of nobody."""
    colon = next((k for k, piece in enumerate(seen.pieces) if piece.sign is Sign.COLON), 0)
    behind = seen.pieces[colon + 1 : colon + 3] if colon else ()
    summing = bool(behind) and behind[0].word in _SUMS
    return summing and not any(p.verb is not None and p.verb.finite for p in seen.pieces[:colon])


_SUMS = words("liste serie hemorragie saignee vague exode departs bilan addition")


def _counts(seen: Arguments) -> bool:
    """« Ils sont déjà cinq : X, Y, … »: a verb that only says how many."""
    verbs = [verb for _, verb in seen.line.verbs if verb.finite]
    only = len(verbs) == 1 and verbs[0].lemma == "être" and verbs[0].plural and not verbs[0].negated
    opening = [token.fold for token in seen.line.tokens[:1]]
    return only and opening in (["ils"], ["elles"]) and not COUNTS.keys().isdisjoint(seen.line.words)


def _tells(seen: Arguments) -> bool:
    """A finite verb that is not in a relative clause."""
    return any(
        piece.verb is not None
        and piece.verb.finite
        and seen.reader.read(at).attachment is not Attachment.RELATIVE
        for at, piece in enumerate(seen.pieces)
    )


def _inverted(seen: Arguments) -> int | None:
    """« Sont venus ensuite X et Y », « Suivent Z et W »: the verb that opens the sentence."""
    verbs = [k for k, piece in enumerate(seen.pieces) if piece.verb is not None and piece.verb.finite]
    verb = seen.pieces[verbs[0]].verb if len(verbs) == 1 and verbs[0] < 3 else None
    if verb is None or verb.lemma not in _COMING_NEXT or verb.negated or not verb.plural:
        return None
    before = seen.pieces[: verbs[0]]
    return verbs[0] if all(p.sign in (Sign.DATE, Sign.WORD, Sign.COMMA, Sign.AND) for p in before) else None


_COMING_NEXT = words("venir suivre ajouter compter succéder arriver")


def _dated_beside(seen: Arguments, at: int) -> bool:
    return any(piece.dated is not None for piece in seen.pieces[at + 1 : at + 3])


def _listed_in(seen: Arguments, surge: Surge, start: int, dates: tuple[Dated, ...]) -> Iterator[Change]:
    end = len(seen.pieces)
    if _summed_up(seen):
        end = next(k for k, piece in enumerate(seen.pieces) if piece.sign is Sign.COLON)
    members = {member.identity for member in listed(seen.pieces[:end], start, colon=True)}
    for at in range(start, len(seen.pieces)):
        piece = seen.pieces[at]
        for member in piece.people:
            if member.identity in members:
                yield _part_of(seen, surge, at, member, _behind(seen, at) or dates)


def _behind_semicolons(seen: Arguments, start: int) -> Iterator[int]:
    """« d'abord X, qui … ; puis Y ; et enfin Z »: where Y and Z stand."""
    parted = False
    for k, piece in enumerate(seen.pieces[start + 1 :], start + 1):
        if parted and piece.people:
            yield k
        parted = piece.word == ";" or (parted and piece.sign in (Sign.AND, Sign.WORD, Sign.COMMA))


def _ahead(seen: Arguments, at: int) -> tuple[Dated, ...]:
    return tuple(d for p in seen.pieces[:at] if (d := p.dated) is not None and not d.ending)


def _behind(seen: Arguments, at: int) -> tuple[Dated, ...]:
    return tuple(d for p in seen.pieces[at + 1 : at + 3] if (d := p.dated) is not None and not d.ending)


def _goal(seen: Arguments, surge: Surge) -> Org | None:
    """« • X, directrice, mars 2024, Z »: where the one goes whom an entry is about."""
    alone = len([piece for piece in seen.pieces if piece.people]) == 1
    entry = alone and seen.line.sentence.shape is Shape.BULLET
    return houses(seen, surge.act).joined if entry and surge.act is Act.EXIT else None


def _part_of(seen: Arguments, surge: Surge, at: int, member: Member, dates: tuple[Dated, ...]) -> Change:
    return verbless_change(
        seen,
        member,
        surge.act,
        at,
        "wave",
        left=surge.left,
        joined=surge.joined or _goal(seen, surge),
        dates=dates,
        post=department_beside(seen, at) if surge.act is Act.JOIN else None,
        noun=True,
    )
