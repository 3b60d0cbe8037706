"""Who is tipped for a post: « le nom de X circule pour succéder à Y », « X, favorite pour … »."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import CITED
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import LEADING
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import FACT
from bot.matcher.names.name import Identity
from bot.matcher.syntax.departments import charge_at
from bot.matcher.syntax.offices import Post, office_after, post_of
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign

_NAMES = ("nom", "noms")
_GOING_ROUND = words("circuler revenir évoquer citer avancer mentionner souffler ressortir émerger")
_CITED = words("évoquer mentionner attendre annoncer pressentir sonder approcher")
_BESIDE = words("être donner dire faire tenir figurer sembler rester devenir")
_FAVOURITES = words("favori favorite favoris favorites corde pole pressenti pressentie lice")
_PUTTING_FORWARD = words(
    "parler songer penser citer évoquer désigner donner annoncer imaginer mentionner souffler avancer pousser"
)
_GOALS = words("pour tete direction parmi")
_MARKS = (
    CITED
    | _FAVOURITES
    | frozenset(_NAMES)
    | words("evoque evoquee mentionne mentionnee attendu attendue annonce annoncee")
    | words("sonde sondee approche approchee")
)
_BETS = words("parieurs pari paris cote cotes bookmakers polymarket kalshi sondage sondages")
_SUCCEEDING = words("succéder remplacer")
_TAKING = LEADING | words("prendre occuper reprendre présider hériter assumer")
_REACH = 8  # pieces


def tipped(seen: Arguments) -> Iterator[Change]:
    """Those of whom it is said that they may get a post; nothing where the sentence asks or denies it."""
    row = seen.line.words
    forward = not (_PUTTING_FORWARD.isdisjoint(seen.line.lemmas) or _GOALS.isdisjoint(row))
    if (_MARKS.isdisjoint(row) and not forward) or asks(seen.line) or not _BETS.isdisjoint(row):
        return
    for at, piece in enumerate(seen.pieces):
        if not piece.people:
            continue
        named = at > 1 and seen.pieces[at - 1].word in OF and seen.pieces[at - 2].word in _NAMES
        after = (_gone_round(seen, at) if named else _that_of(seen, at)) or _favoured(seen, at)
        after = after or (_put_forward(seen, at) if forward else None)
        goal = (_goal(seen, after) or _seat_told_open(seen, at, after)) if after is not None else None
        if after is None or goal is None:
            continue
        former, post = goal
        for member in _all_named(seen, at) if named else seen.people(at):
            if member.identity == former:
                continue
            yield verbless_change(
                seen,
                member,
                Act.SUCCEED if former is not None else Act.TAKE,
                at,
                seen.line.tokens[seen.pieces[after - 1].first].fold,
                truth=FACT.hedged("tipped for it"),
                over=(piece.first, seen.pieces[after].last),
                post=post,
                joined=post.org if post is not None else None,
                counterpart=former,
                left=_works_now(seen, at),
            )


def _works_now(seen: Arguments, at: int) -> Org | None:
    """« X, aujourd'hui chez Z, tiendrait la corde »: Z."""
    row = seen.pieces[at + 1 : at + _NOW_AT + 1]
    if len(row) < _NOW_AT or row[0].sign is not Sign.COMMA or row[2].word != "chez":
        return None
    now = seen.line.tokens[row[1].first].fold in ("aujourd'hui", "actuellement")
    return row[3].org if now and row[3].org is not None and not row[3].org.watched else None


_NOW_AT = 4  # pieces: the comma, the word of time, « chez », the house


def _all_named(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« les noms de X et de Y »."""
    members = seen.people(at)
    while at + 3 < len(seen.pieces) and seen.pieces[at + 3].people:
        joined, of = seen.pieces[at + 1], seen.pieces[at + 2]
        if joined.sign not in (Sign.AND, Sign.COMMA) or of.word not in OF:
            break
        at += 3
        members = (*members, *seen.people(at))
    return members


def _gone_round(seen: Arguments, at: int) -> int | None:
    """Behind the verb of « le nom de X circule », « est cité »."""
    for k in range(at + 1, min(at + _REACH, len(seen.pieces))):
        verb = seen.pieces[k].verb
        if verb is not None and verb.finite:
            return None if verb.negated else _behind(seen, k, _GOING_ROUND)
        if seen.pieces[k].sign in (Sign.STOP, Sign.COLON):
            return None
    return None


def _that_of(seen: Arguments, at: int) -> int | None:
    """Behind the verb of « Un nom circule pour diriger Y : celui de X »."""
    pointing = [t.fold for t in seen.line.tokens[max(0, seen.pieces[at].first - 2) : seen.pieces[at].first]]
    if len(pointing) < 2 or pointing[0] not in ("celui", "ceux") or pointing[1] not in OF:
        return None
    name = next((k for k, piece in enumerate(seen.pieces[:at]) if piece.word in _NAMES), None)
    verb = next((k for k in range(at if name is None else name, at) if seen.pieces[k].verb is not None), None)
    group = seen.pieces[verb].verb if verb is not None else None
    if group is None or group.negated or seen.line.tokens[group.first].fold in ("ne", "n'"):
        return None  # « Aucun nom ne circule, pas même celui de X »
    return None if name is None or verb is None else _behind(seen, verb, _GOING_ROUND)


def _favoured(seen: Arguments, at: int) -> int | None:
    """Behind « X est citée », « X fait figure de favorite », « X, en pole position »."""
    for k in range(at + 1, min(at + _REACH, len(seen.pieces))):
        piece, verb = seen.pieces[k], seen.pieces[k].verb
        if piece.sign in (Sign.STOP, Sign.COLON, Sign.PEOPLE):
            return None
        behind = _behind(seen, k, _CITED) if verb is not None and (verb.passive or verb.finite) else None
        if verb is not None and behind is not None and not (verb.negated or verb.pluperfect):
            return behind
        if verb is not None and verb.finite and (verb.negated or verb.lemma not in _BESIDE):
            return None
        folded = {token.fold for token in seen.line.tokens[piece.first : piece.last]}
        if folded & _FAVOURITES:
            position = k + 1 < len(seen.pieces) and seen.pieces[k + 1].word == "position"
            return k + 2 if position else k + 1
    return None


def _put_forward(seen: Arguments, at: int) -> int | None:
    """Behind the name of « on parle de X pour … », « la rumeur donne X à la tête de … »."""
    before = at - 2 if at > 1 and seen.pieces[at - 1].word in (*OF, "a") else at - 1
    verb = seen.pieces[before].verb if before >= 0 else None
    if verb is None or not verb.finite or verb.negated or verb.passive or verb.perfect:
        return None
    if verb.lemma not in _PUTTING_FORWARD or seen.line.tokens[verb.first].fold in ("ne", "n'"):
        return None  # « personne ne parle de X »
    says = before > 0 and seen.pieces[before - 1].sign in (Sign.COMMA, Sign.QUOTE)  # « …, avance X »
    if says or verb.tense not in (Tense.PRESENT, Tense.CONDITIONAL):
        return None
    signs = [piece.sign for piece in seen.pieces[at + 1 : at + _REACH]]
    if signs[:1] != [Sign.COMMA] or signs[1:2] == [Sign.PREP]:
        return at + 1 + (signs[:1] == [Sign.COMMA])
    return at + 2 + signs.index(Sign.COMMA, 1) if Sign.COMMA in signs[1:] else None


def _behind(seen: Arguments, k: int, lemmas: frozenset[str]) -> int | None:
    """Where the goal may begin behind the verb at *k*: « circule », « est cité », « est évoqué pour »."""
    verb = seen.pieces[k].verb
    following = seen.pieces[k + 1] if k + 1 < len(seen.pieces) else None
    if verb is None or following is None:
        return None
    if verb.lemma == "être" and following.word in CITED:
        return k + 2
    if any(governor.lemma in lemmas for governor in verb.governors):
        return k
    round_ = verb.lemma in lemmas and (verb.passive or lemmas is _GOING_ROUND)
    return k + 1 if round_ else None


def _goal(seen: Arguments, k: int) -> tuple[Identity | None, Post | None] | None:
    """What they may get: whom they would succeed, and the post."""
    k = _behind_manner(seen, k)
    if k + 1 >= len(seen.pieces):
        return None
    piece, following = seen.pieces[k], seen.pieces[k + 1]
    if piece.verb is not None:
        return _errand(seen, k, piece)
    if piece.word == "remplacement" and following.people:
        return following.people[0].identity, _post_behind(seen, k + 2)
    if piece.word == "pour" and following.verb is not None:
        return _errand(seen, k + 1, following)
    if piece.word in ("pour", "a", "au") and following.sign is Sign.THING:
        post = office_after(seen.line, following.first)
        return (post.holder, post) if post is not None and not post.team else None
    return None


def _behind_manner(seen: Arguments, k: int) -> int:
    """Behind « avec insistance », « en interne », « dans la presse »: at « pour », if it comes."""
    while k < len(seen.pieces) and seen.pieces[k].sign in (Sign.WORD, Sign.DATE):
        k += 1
    for i in range(k, min(k + _REACH, len(seen.pieces))):
        if seen.pieces[i].word == "pour":
            return i
        if seen.pieces[i].sign not in (Sign.WORD, Sign.DATE, Sign.PREP, Sign.THING):
            break
    return k


def _seat_told_open(seen: Arguments, at: int, after: int) -> tuple[Identity | None, Post | None] | None:
    """« Qui pour lui succéder ? », « Y cherche un directeur »: told in the title, or just before."""
    rest = " ".join([token.fold for token in seen.line.tokens[seen.pieces[after].first :]])
    if not _OPEN_ENDED.search(rest):
        return None
    near = seen.discourse.lines[max(0, seen.line.index - _NEAR) : seen.line.index]
    tells = (p.verb for p in seen.pieces[at:after] if p.verb is not None)
    past = any(verb.perfect for verb in tells)  # « leurs noms ont circulé »
    alone = sum(len(piece.people) for piece in seen.pieces) == 1  # of several it is anybody's guess
    for line in reversed(near):
        if (asked := _heir_asked(seen, line, named=alone and not past)) is not None:
            return asked
    if past or not alone:
        return None
    gone = (t for act in (Act.EXIT, Act.OUST, Act.HAND_OVER) for t in seen.discourse.history.of(act))
    left = [member.identity for member, line, _ in gone if 0 <= seen.line.index - line <= _NEAR]
    if left and left[-1] not in seen.line.named:
        return left[-1], None
    told = near if seen.line.index <= _NEAR else (seen.discourse.lines[0], *near)
    return next((sought for line in reversed(told) if (sought := _sought(line)) is not None), None)


def _heir_asked(seen: Arguments, line: Line, *, named: bool) -> tuple[Identity | None, Post | None] | None:
    """Whose place is told to be open: of whom it was told that they go, or who is *named* by the question."""
    falls = "qui" in line.words and asks(line) and not _FALLING.isdisjoint(line.lemmas)
    if not falls and _SUCCEEDING.isdisjoint(line.lemmas) and _HEIRS.isdisjoint(line.words):
        return None
    gone = [t for act in (Act.EXIT, Act.OUST, Act.HAND_OVER) for t in seen.discourse.history.of(act)]
    if gone:
        titled = {m.identity for piece in seen.discourse.lines[0].pieces for m in piece.people}
        news = [told for told in gone if told[0].identity in titled and "lui" not in line.words]
        return (news or gone)[-1][0].identity, None
    people = {member.identity for piece in line.pieces for member in piece.people}
    return (people.pop(), None) if named and len(people) == 1 and asks(line) else None


def _sought(line: Line) -> tuple[None, Post] | None:
    """« Y cherche toujours son directeur financier »."""
    for at, verb in line.verbs:
        if verb.lemma not in _SEEKING or verb.negated or not verb.finite:
            continue
        house = next((p.org for p in reversed(line.pieces[:at]) if p.org is not None), None)
        behind = (p.role for p in line.pieces[at + 1 : at + 3] if p.sign is Sign.POST)
        role = next((r for r in behind if r is not None and r.text and not r.plural and not r.former), None)
        if role is not None:
            post = post_of(line, role)
            return None, replace(post, org=post.org or house)
    return None


# « le nom de X revient avec insistance », « … pour le poste »: for which place, the text has told before.
_OPEN_ENDED = re.compile(
    r"^(?:parmi les (?:candidats|favoris|pretendants)|avec insistance|en interne|en boucle|souvent|deja"
    r"|beaucoup|pour (?:le|ce|son) (?:poste|fauteuil|siege))?(?: de direct\w*)?(?: \w+)? ?\.?$"
)
_NEAR = 2  # sentences
_HEIRS = words("succession successeur successeure remplacant remplacante releve")
_FALLING = words("revenir échoir hériter reprendre occuper diriger")
_SEEKING = words("chercher rechercher recruter")


def _errand(seen: Arguments, at: int, piece: Piece) -> tuple[Identity | None, Post | None] | None:
    """« pour lui succéder », « pour prendre la tête de la recherche »."""
    verb = piece.verb
    if verb is None:
        return None
    if verb.lemma in _SUCCEEDING and (verb.indirect == "lui" or verb.direct):
        former = _spoken_of(seen)
        return (former, _post_behind(seen, at + 1)) if former is not None else None
    if verb.lemma in _SUCCEEDING and at + 1 < len(seen.pieces) and seen.pieces[at + 1].people:
        return seen.pieces[at + 1].people[0].identity, _post_behind(seen, at + 2)
    if verb.lemma not in _TAKING or at + 1 >= len(seen.pieces):
        return None
    obj = seen.pieces[at + 1]
    if obj.word in ("suite", "place", "succession", "releve") and seen.possessive(obj.first):
        former = _spoken_of(seen)
        return (former, None) if former is not None else None
    if obj.sign is not Sign.THING and obj.org is None:
        return None
    post = charge_at(seen.line, obj.first)
    return (None, post) if post is not None and not post.team else None


def _spoken_of(seen: Arguments) -> Identity | None:
    """Whom « lui » or « sa place » of the sentence stands for: somebody told of before."""
    people = seen.antecedents(0)
    return people[0].identity if people else None


def _post_behind(seen: Arguments, k: int) -> Post | None:
    """« … à la tête de la recherche »."""
    row = seen.pieces[k : k + 2]
    if len(row) < 2 or row[0].word not in ("a", "au") or row[1].sign is not Sign.THING:
        return None
    return office_after(seen.line, row[1].first)
