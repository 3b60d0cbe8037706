"""The verbs of a line -> what changes for whom.

One reader per act of ``lexicon.frames``, in the modules that ``_READERS`` names: which argument is the
person, which the organisation left or joined, which the post. Whether the organisation is the watched one,
and what kind of claim that makes, is for ``claims`` to say.
"""

from collections.abc import Callable, Iterator, Sequence, Set

from bot.matcher.changes import (
    coming,
    endings,
    following,
    founding,
    handing_over,
    hiring,
    lasting,
    leaving,
    losing,
    naming,
    no_longer,
    not_again,
    ousting,
    pausing,
    returning,
    succeeding,
    taking,
    taking_back,
)
from bot.matcher.changes.by_lemma import acts_by_subject, told_beside
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.days import of_the_day
from bot.matcher.changes.no_ousting import DISMISSING
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.origins import UNTIL_NOW
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import MACHINES, OBJECT_ACTS, Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import POSTS
from bot.matcher.modality.truth import Truth, refused
from bot.matcher.modality.unreal import empowered
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import Match, listed, match_verb
from bot.matcher.syntax.interposed import after_skipped, told_between
from bot.matcher.syntax.inverted import NOBODY
from bot.matcher.syntax.pieces import Piece, Sign
from bot.matcher.whys import NO_LONGER_SO, OF_A_THING
from bot.model import Status

_READERS: dict[Act, Callable[[Arguments, Match, Clause, Truth], Iterator[Change]]] = {
    Act.EXIT: leaving.exit_told,
    Act.OUST: ousting.oust_told,
    Act.PAUSE: pausing.pause_told,
    Act.LOSE: losing.loss_told,
    Act.HAND_OVER: handing_over.hand_over_told,
    Act.NO_LONGER: no_longer.no_longer_told,
    Act.NOT_AGAIN: not_again.not_again_told,
    Act.STAY: endings.stay_told,
    Act.JOIN: coming.join_told,
    Act.HIRE: hiring.hire_told,
    Act.COME_BACK: returning.return_told,
    Act.TAKE_BACK: taking_back.taking_back_told,
    Act.FOUND: founding.founding_told,
    Act.FOLLOW: following.following_told,
    Act.TAKE_ALONG: following.taking_along_told,
    Act.NAME: naming.naming_told,
    Act.TAKE: taking.taking_told,
    Act.SUCCEED: succeeding.succession_told,
}


def verb_changes(seen: Arguments) -> Iterator[Change]:
    """What the verbs of the line tell."""
    if not seen.line.verbs:
        return
    dates = told_between(seen.pieces)
    told_over: set[int] = set()  # tokens of idioms that told something
    for at, verb in seen.line.verbs:
        first = seen.pieces[at].first
        if first in told_over:
            continue  # « de le voir partir »: within an idiom told already
        if _by_nobody(seen, verb) and verb.lemma not in DISMISSING:
            continue  # « personne ne succède à X »
        if lasting.away_until(seen.line, verb):
            clause = seen.reader.read(at)
            yield from lasting.away_told(seen, clause, truth_of(seen.reader, clause))
            continue
        told = list(_matches(seen, at, verb, dates))
        acts = {match.act for match, _ in told}
        for match, around in told:
            clause = seen.reader.read(at, skip=0 if around else match.consumed)
            if match.act is Act.EXIT:
                seen.exits.add(at)
            if match.act is Act.OUST:
                seen.ousts.add(at)
            if match.act is Act.PAUSE:
                seen.pauses.add(at)
            reader = _READERS.get(match.act)
            truth = _truth_of_act(seen, match.act, clause)
            found = list(reader(seen, match, clause, truth)) if reader is not None else []
            if found:
                told_over.update(range(verb.last, verb.last + match.consumed))
                seen.consumed.update(told_over)
                seen.goings.update((at, change.member) for change in found if _moves_on(change))
            yield from found
        if Act.EXIT not in acts:
            yield from _parting_to(seen, at, verb)
        yield from returning.back_at_work(seen, at, verb)
        yield from told_beside(seen, at, verb, acts)


def _moves_on(change: Change) -> bool:
    """« s'en va chez Z », « est débauché par Z », « devient directeur de … »: to another house, or post."""
    if change.truth.status is not Status.ANNOUNCED:
        return False
    goal, post = change.joined, change.post
    elsewhere = goal is not None and goal.identity is not None and not goal.watched
    risen = change.word in _RISING and post is not None and bool(post.text)
    return risen or (elsewhere and change.act in (Act.JOIN, Act.HIRE, Act.TAKE))


_RISING = words("devenir promouvoir")


def _by_nobody(seen: Arguments, verb: VerbGroup) -> bool:
    return verb.first > 0 and seen.line.tokens[verb.first - 1].fold in NOBODY


def _parting_to(seen: Arguments, at: int, verb: VerbGroup) -> Iterator[Change]:
    """« part fonder un atelier »: whatever it is, somebody leaves for it."""
    if verb.governors and any(governor.lemma == "partir" for governor in verb.governors):
        clause = seen.reader.read(at)
        seen.exits.add(at)
        for member in seen.subject(clause):
            yield change_told(seen, member, Act.EXIT, clause, truth_of(seen.reader, clause))


_ONCE = UNTIL_NOW | words("longtemps autrefois jadis naguere brievement initialement toujours deja")
_BESTOWING = frozenset({Act.NAME, Act.TAKE, Act.SUCCEED})
_COMING_IN = frozenset({Act.JOIN, Act.HIRE, Act.COME_BACK, Act.TAKE_BACK, Act.FOUND, Act.NAME})


def _truth_of_act(seen: Arguments, act: Act, clause: Clause) -> Truth:
    if act in (Act.OUST, Act.NAME) and empowered(clause):
        return refused("a power, not a deed")
    agents = [seen.pieces[c.at].first for c in clause.complements if c.word == "par"]
    by = [seen.line.tokens[first].fold for first in agents] if act is Act.OUST else []
    if "personne" in by:
        return refused("how, not whether")  # « n'a été poussé dehors par personne »
    if not (clause.verb.negated or MACHINES.isdisjoint(by)):
        return refused("by a machine")
    before = seen.pieces[clause.at - 1].word if clause.at else ""
    if act in _BESTOWING and clause.verb.tense is Tense.PARTICIPLE and before in _ONCE:
        return refused(NO_LONGER_SO)  # « les ventes, jusqu'ici confiées à X », « X, longtemps chargé de … »
    if act in _COMING_IN and clause.verb.no_longer:
        return refused(NO_LONGER_SO)  # « n'y a plus remis les pieds »
    if passing := of_the_day(seen, act, clause) or _of_what_they_have(seen, clause):
        return refused(f"{OF_A_THING} {passing} »")
    truth = truth_of(seen.reader, clause)
    if truth.status is not None and _by_nobody(seen, clause.verb):  # « personne n'a renvoyé X »
        return Truth(Status.DENIED, (*truth.why, "negated"))
    return truth


def _of_what_they_have(seen: Arguments, clause: Clause) -> str:
    """« Le compte de X suspendu », « Le compte Z de X rétabli »: the thing, told of without a finite verb."""
    row = seen.pieces[: clause.at]
    told = any(verb.finite for at, verb in seen.line.verbs if at < clause.at)
    apart = seen.line.tokens[clause.verb.first - 1].fold == ","
    if clause.verb.tense is not Tense.PARTICIPLE or len(row) < 3 or not row[-1].people or told or apart:
        return ""
    owner = -4 if row[-3].sign is Sign.ORG and len(row) > 3 else -3
    thing = row[owner]
    plain = thing.sign is Sign.THING and thing.action is None and thing.role is None
    return thing.word if plain and row[-2].word in OF else ""


_OBJECTS = frozenset({Sign.PEOPLE, Sign.POST})


def _tokens_of(pieces: Sequence[Piece], signs: Set[Sign]) -> frozenset[int]:
    """The tokens of the pieces of some signs."""
    return frozenset(t for piece in pieces if piece.sign in signs for t in range(piece.first, piece.last))


def _aside_closed(seen: Arguments, at: int) -> frozenset[int]:
    """« place X, ex-Z, à la tête de … »: the comma that closes what is said of the object in passing."""
    named, closing = seen.pieces[at], seen.pieces[at + 1 : at + 2]
    aside = any(token.text == "," for token in seen.line.tokens[named.first : named.last])
    shut = bool(named.people) and aside and bool(closing) and closing[0].sign is Sign.COMMA
    return frozenset((closing[0].first,)) if shut else frozenset()


def _matches(
    seen: Arguments, at: int, verb: VerbGroup, dates: frozenset[int]
) -> Iterator[tuple[Match, bool]]:
    """The acts of a verb; True with those whose idiom stands around the object (« mettre X à la porte »)."""
    tokens = seen.line.tokens
    if not listed(verb):
        yield from ((match, False) for match in acts_by_subject(tokens, verb))
        return
    plain = match_verb(tokens, verb, dates.__contains__)
    # « le poste sera occupé par X », « Son successeur est déjà dans la maison : X »: told by the subject
    if (verb.passive or verb.lemma == "être") and not verb.no_longer:
        plain = tuple(match for match in plain if match.act is not Act.NO_LONGER)
    if verb.passive and verb.lemma == "mettre":  # « il a été mis fin à ses fonctions »: by somebody else
        plain = tuple(m._replace(act=Act.OUST) if m.act is Act.EXIT else m for m in plain)
    stop = after_skipped(tokens, verb.last, dates.__contains__)
    following = at + 1
    while following < len(seen.pieces) and seen.pieces[following].last <= stop:
        following += 1
    given = _to_whom(seen, at) if verb.lemma in _LEAVING_TO else frozenset()
    if given:
        plain = match_verb(tokens, verb, (dates | given).__contains__)
        yield from ((match, match.idiom) for match in plain)
        return
    wide: tuple[Match, ...] = ()
    if following < len(seen.pieces) and seen.pieces[following].sign in _OBJECTS:
        objects = _tokens_of(seen.pieces[at + 1 :], _OBJECTS) | _aside_closed(seen, following)
        wide = match_verb(tokens, verb, (dates | objects).__contains__)
    acts: Set[Act] = OBJECT_ACTS
    if not wide and verb.lemma in _IN_HAND and (held := _in_hand(seen, following)):
        wide, acts = match_verb(tokens, verb, (dates | held).__contains__), frozenset({Act.TAKE})
    split = [
        m for m in wide if m.idiom and m.act in acts and not any(m.consumed == p.consumed for p in plain)
    ]
    if verb.lemma == "prendre" and not verb.passive and _somebody(seen, verb):  # « Meta a pris X à Y »
        plain = (Match(Act.HIRE, 0, idiom=False),)
    for match in split or plain or acts_by_subject(tokens, verb):
        yield match, bool(split)


_IN_HAND = words("prendre reprendre")


def _in_hand(seen: Arguments, at: int) -> frozenset[int]:
    """« prend les entreprises en main », « prend la robotique en charge »: the object within the idiom."""
    piece = seen.pieces[at] if at < len(seen.pieces) else None
    if piece is None or piece.sign is not Sign.THING or piece.word in _MATTERS:
        return frozenset()
    behind = [token.fold for token in seen.line.tokens[piece.last : piece.last + 2]]
    return frozenset(range(piece.first, piece.last)) if behind in _HELD else frozenset()


_HELD = (["en", "main"], ["en", "charge"])
_MATTERS = words("choses situation affaire")  # « reprend les choses en main »
_LEAVING_TO = words(
    "laisser céder abandonner transmettre retirer ôter enlever rendre restituer notifier signifier"
)


def _to_whom(seen: Arguments, at: int) -> frozenset[int]:
    """The tokens of « à X », « à X, son directeur, » behind the verb: « laisse à X la recherche »."""
    row = seen.pieces[at + 1 : at + 5]
    if len(row) < _GIVEN or row[0].word not in ("a", "au") or not row[1].people:
        return frozenset()
    shut = _aside_closed(seen, at + 2)
    told = row[3 if shut else 2 :]
    given = bool(told) and told[0].sign in (Sign.THING, Sign.WORD)
    return frozenset(range(row[0].first, row[1].last)) | shut if given else frozenset()


_GIVEN = 3  # pieces: the preposition, the name, what is given


def _somebody(seen: Arguments, verb: VerbGroup) -> bool:
    """« a pris X à Y », « vient de lui prendre huit chercheurs », but « prend X à témoin »."""
    at = next((k for k, piece in enumerate(seen.pieces) if piece.first == verb.last), None)
    if at is None:
        return False
    told, row = seen.pieces[at], seen.pieces[at + 1 : at + 3]
    idiom = len(row) > 1 and row[0].word in ("a", "en", "pour", "par") and row[1].sign is Sign.THING
    if told.people:
        return not (idiom and seen.line.tokens[row[1].first].text.islower())
    several = told.role is not None and told.role.plural and verb.indirect == "lui"
    return several or (told.sign is Sign.THING and told.word.endswith("s") and told.word in POSTS)
