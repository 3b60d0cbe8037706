"""Whom a sentence itself names for its pronoun: « Quant au ministre, il … », « Elle arrive : X. »"""

from bot.matcher.syntax.pieces import Line, Sign

_SHORT = 8  # pieces from a pronoun to the colon behind which somebody is named
_LONG = 14  # pieces between « quant » and its pronoun: « Quant au poste de X, libre depuis mai, il … »


def meant_in_line(line: Line, at: int) -> int | None:
    """« Il voulait renvoyer X, il part à son tour »: the opening pronoun, or who is raised or told apart."""
    if at == 0 and (called := _called_behind(line) or _had_before(line)) is not None:
        return called
    if (raised := _raised_before(line, at)) is not None or (raised := _whose_turn(line, at)) is not None:
        return raised
    if (apart := _told_apart(line, at)) is not None or (apart := _asked_after(line, at)) is not None:
        return apart
    if (behind := _named_behind_place(line, at)) is not None:
        return behind
    if _said_by_the_latter(line, at):
        return 0
    row = line.pieces
    opens = 1 < at < len(row) and row[0].sign is Sign.PRONOUN and row[0].word in ("il", "elle")
    if not opens or row[at].word != row[0].word or row[at - 1].sign is not Sign.COMMA:
        return None
    return 0 if all(piece.sign not in (Sign.STOP, Sign.COLON, Sign.QUOTE) for piece in row[:at]) else None


def contrasted(line: Line, word: str, at: int) -> bool:
    """« X y retrouvera Y. Lui avait claqué la porte », « Elle aussi vient de Z »: not X, but Y."""
    behind = [token.fold for token in line.tokens[1:2]]
    return not at and (word == "lui" or (word == "elle" and behind in (["aussi"], ["egalement"])))


def _called_behind(line: Line) -> int | None:
    """« Elle arrive : X, venue de Z. », « Ils quittent Y : A et B. »: who is named behind the colon."""
    row = line.pieces
    if row[0].word in _THEY and len(row) > 2 and row[1].verb is not None and len(row[2].people) == 1:
        named = row[1].verb.lemma == "appeler" and row[1].verb.reflexive
        return 2 if named else None  # « Elle s'appelle X, elle dirigeait … »
    colon = next((k for k, piece in enumerate(row[:_SHORT]) if piece.sign is Sign.COLON), 0)
    if not 1 < colon < len(row) - 1 or row[0].word not in _THEY or row[1].verb is None:
        return None
    alone = not any(piece.people or piece.verb is not None for piece in row[2:colon])
    ended = colon + 2 == len(row) or row[colon + 2].sign in _ENDING
    several = row[0].word in ("ils", "elles")
    return colon + 1 if alone and ended and (len(row[colon + 1].people) > 1) is several else None


def _named_behind_place(line: Line, at: int) -> int | None:
    """« À Lyon, où elle est rentrée, X n'exclut pas de … »: X, who acts behind the comma."""
    row = line.pieces
    opens = at > 1 and row[at].word in ("il", "elle") and row[at - 1].word == "ou"
    if not opens or any(piece.people or piece.verb is not None for piece in row[:at]):
        return None
    comma = next((k for k in range(at, len(row) - 2) if row[k].sign is Sign.COMMA), 0)
    acts = comma and row[comma + 2].verb is not None and row[comma + 2].sign is Sign.VERB
    return comma + 1 if acts and len(row[comma + 1].people) == 1 else None


def _had_before(line: Line) -> int | None:
    """« Elle avait été remerciée en novembre, la revoilà : X redevient DRH d'Y »: X, in a title."""
    row = line.pieces
    if line.index or row[0].word not in ("il", "elle") or len(row) < 4:
        return None
    colon = next((k for k, piece in enumerate(row) if piece.sign is Sign.COLON), 0)
    had = row[1].verb is not None and row[1].verb.pluperfect
    if not had or not 1 < colon < len(row) - 2 or any(piece.people for piece in row[:colon]):
        return None
    named, acts = row[colon + 1], row[colon + 2].verb
    own = acts is not None and acts.finite and not (acts.direct or acts.indirect)  # not « X la remplace »
    return colon + 1 if len(named.people) == 1 and own else None


_THEY = ("il", "elle", "ils", "elles")
_ENDING = (Sign.COMMA, Sign.STOP, Sign.OPEN, Sign.COLON)


def _said_by_the_latter(line: Line, at: int) -> bool:
    """« Ce dernier a annoncé mardi qu'il s'en allait »: the latter, not whom the article is about."""
    row = line.pieces
    named = {"il": ("celui-ci", "ce dernier"), "elle": ("celle-ci", "cette derniere")}.get(row[at].word, ())
    between = row[1:at]
    one = sum(piece.verb is not None for piece in between) == 1 and not any(p.people for p in between)
    return row[0].word in named and row[0].sign is Sign.PRONOUN and one and between[-1].sign is Sign.SUB


def _raised_before(line: Line, at: int) -> int | None:
    """The position of what « quant à » raises for the pronoun at *at*; opening names are found elsewhere."""
    row = line.pieces
    k = next((k for k in range(at - 1, max(at - _LONG, -1), -1) if row[k].word == "quant"), None)
    if k is None or at < k + 3 or any(p.verb is not None or p.sign is Sign.STOP for p in row[k:at]):
        return None
    if not k and any(piece.people for piece in row[2:at]):
        return None
    return next((j for j in range(k + 1, at) if row[j].people or row[j].sign in _RAISED), None)


_RAISED = (Sign.THING, Sign.POST)


def _asked_after(line: Line, at: int) -> int | None:
    """« Quid de X ? Celui que Y avait recruté s'en va »: X, right before the question mark."""
    row = line.pieces
    asked = at > 1 and row[at].word in ("il", "elle") and line.tokens[row[at - 1].first].text == "?"
    return at - 2 if asked and len(row[at - 2].people) == 1 else None


def _told_apart(line: Line, at: int) -> int | None:
    """« L'un dirige la recherche, l'autre est en poste depuis qu'il a succédé à Z »: « l'autre »."""
    row = line.pieces
    if row[at].word not in ("il", "elle") or at < 3 or row[at - 1].sign is not Sign.SUB:
        return None
    for k in range(at - 1, -1, -1):
        if row[k].people or row[k].sign in (Sign.STOP, Sign.COLON):
            return None
        if row[k].sign is Sign.PRONOUN:
            acts = row[k].word.startswith("ordinal 1 ") and row[k + 1].verb is not None
            return k if acts else None
    return None


def _whose_turn(line: Line, at: int) -> int | None:
    """« Après Y, c'est au tour de X de changer de titre : il devient … »: the position of X."""
    for k in range(at - 1, 2, -1):
        if line.pieces[k].people:
            opens = line.pieces[k - 2].word == "tour" and line.pieces[k - 1].sign is Sign.PREP
            return k if opens and len(line.pieces[k].people) == 1 else None
    return None
