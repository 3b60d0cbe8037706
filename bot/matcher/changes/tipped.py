"""Who is tipped for a post: « le nom de X circule pour succéder à Y », « X, favorite pour … »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.tipped_for import goal_ahead, goal_behind, seat_told_open
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import CITED, FAVOURITES
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import FACT
from bot.matcher.syntax.pieces import Member, Org, Piece, Sign

_NAMES = ("nom", "noms")
_GOING_ROUND = words("circuler revenir évoquer citer avancer mentionner souffler ressortir émerger")
_CITED = words("évoquer mentionner attendre annoncer pressentir sonder approcher")
_BESIDE = words("être donner dire faire tenir figurer sembler rester devenir")
_PUTTING_FORWARD = words(
    """
    parler songer penser citer évoquer désigner donner annoncer imaginer mentionner souffler avancer pousser
    murmurer
    """
)
_GOALS = words("pour tete direction parmi")
_MARKS = (
    CITED
    | FAVOURITES
    | frozenset(_NAMES)
    | words("evoque evoquee mentionne mentionnee attendu attendue annonce annoncee")
    | words("sonde sondee approche approchee")
)
_BETS = words("parieurs pari paris cote cotes bookmakers polymarket kalshi sondage sondages")
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
        after = (_gone_round(seen, at) or _let_drop(seen, at) if named else _that_of(seen, at)) or _favoured(
            seen, at
        )
        after = after or (_put_forward(seen, at) if forward else None)
        if after is None:
            continue
        goal = goal_behind(seen, after) or goal_ahead(seen, at) or seat_told_open(seen, at, after)
        if goal is None:
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


def _let_drop(seen: Arguments, at: int) -> int | None:
    """Behind the name of « on murmure le nom de X », « on avance déjà le nom de X, son adjoint, »."""
    before = at - _NAME_BEFORE - 1
    while before > 0 and seen.pieces[before].word in _BY_NOW:
        before -= 1
    said = before >= 0 and _drops(seen.pieces[: before + 1])
    apart = seen.pieces[at + 1].sign is Sign.COMMA if at + 1 < len(seen.pieces) else False
    return at + 1 + apart if said else None


def _drops(row: Sequence[Piece]) -> bool:
    """Whether *row* ends with a verb for it: « avance » of its own would be a noun."""
    verb = row[-1].verb
    if verb is None:
        return [piece.word for piece in row[-2:]] == ["on", "avance"]
    return verb.finite and not verb.negated and verb.lemma in _DROPPING


_BY_NOW = words("deja aussi egalement desormais")


_NAME_BEFORE = 2  # « le nom », « de »
_DROPPING = words("murmurer chuchoter souffler glisser avancer citer évoquer mentionner lancer agiter donner")


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
            whose = seen.reader.read(k).subject
            another = whose is not None and whose < at  # « Le candidat aidera X et est cité »
            return None if another else behind
        if verb is not None and verb.finite and (verb.negated or verb.lemma not in _BESIDE):
            return None
        folded = {token.fold for token in seen.line.tokens[piece.first : piece.last]}
        if folded & FAVOURITES:
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
