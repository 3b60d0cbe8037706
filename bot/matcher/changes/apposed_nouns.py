"""Nouns set beside the person whose change they tell: « X, un départ », « X : la chute »."""

from collections.abc import Sequence

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF, ORDINALS
from bot.matcher.syntax.enumerations import entry_head
from bot.matcher.syntax.pieces import Action, Member, Piece, Sign, is_ours

_BESIDE = frozenset({Sign.WORD, Sign.QUOTE})
_HEADING = frozenset({Act.EXIT, Act.OUST, Act.JOIN, Act.HIRE, Act.COME_BACK, Act.PAUSE})


def apposed_to(seen: Arguments, at: int, action: Action, *, owned: bool) -> tuple[Member, ...]:
    """« X, un départ inattendu », « X : une démission surprise »: who opens the line.

    *owned*: the noun says itself whose change it tells.
    """
    if _says_it_all(seen, at, action):
        return seen.people(0)
    if not owned and _sums_up(seen.pieces[:at], action):
        return seen.people(0)
    if not owned and _heads(seen, at, action):
        return seen.people(int(not seen.pieces[0].people))
    if not owned and _parted(seen, at, action):
        return next(seen.people(k) for k in (0, 2) if seen.pieces[k].people)
    if not owned and (named := _made_official(seen, at, action)) is not None:
        return seen.people(named)
    if not owned and _done_to(seen, at, action):
        return seen.people(at + 4)
    pieces = seen.pieces
    if action.determiner not in ("un", "une") or at < 2 or pieces[at - 2].sign is not Sign.PEOPLE:
        return ()
    if _afresh(seen, at):
        return ()
    opens = at == 2 or pieces[at - 3].sign in (Sign.COLON, Sign.ORG)
    of_it = at + 1 < len(pieces) and pieces[at + 1].word in OF
    if pieces[at - 1].sign not in (Sign.COMMA, Sign.COLON) or not opens or of_it:
        return ()
    return seen.people(at - 2)


def _says_it_all(seen: Arguments, at: int, action: Action) -> bool:
    """« X : démission »: the noun alone behind a name and a colon."""
    bare = not (action.determiner or action.owned) and entry_head(seen.pieces, at - 1) == 0
    return bare and not any(piece.word in OF for piece in seen.pieces[at + 1 : at + 2])


def _sums_up(row: Sequence[Piece], action: Action) -> bool:
    """« X, Y et Z : triple départ chez … »: those whom the line lists before its colon."""
    listed = len(row) > 1 and len(row[0].people) > 1 and row[1].word == ":"
    between = all(piece.sign is Sign.WORD for piece in row[2:])
    return listed and between and action.act in (Act.EXIT, Act.OUST, Act.JOIN)


def _heads(seen: Arguments, at: int, action: Action) -> bool:
    """« X : le départ », « X : clap de fin chez Y », « X, nouvelle défection chez Y » is all a title says."""
    row = seen.pieces[seen.pieces[0].word == "avec" : at]
    named = (
        len(row) > 1 and len(row[0].people) == 1 and (row[1].word == ":" or _one_more(seen, at, row, action))
    )
    if not named or seen.line.sentence.section is not Section.TITLE or action.act not in _HEADING:
        return False
    if any(piece.sign not in _BESIDE for piece in row[2:]) or action.plural:
        return False
    if any(piece.verb is not None for piece in seen.pieces):
        return False
    more = [piece.word for piece in seen.pieces[at + 1 : at + 3]] == ["de", "plus"]
    at += 2 if more or _of_a_sort(seen, at) else 0  # « un départ de plus chez Y », « prise de guerre d'Y »
    behind = [piece for piece in seen.pieces[at + 1 : at + 4] if piece.sign not in _BESIDE]
    if len(behind) < 2 or behind[0].sign is not Sign.PREP:
        return True
    ours = is_ours(behind[1].org) or action.act is Act.HIRE  # « dernière prise de Z chez Y »
    lasts = not _SPANS.isdisjoint(t.fold for t in seen.line.tokens[behind[1].first : behind[1].last + 1])
    return ours or lasts or behind[0].word not in OF


def _one_more(seen: Arguments, at: int, row: Sequence[Piece], action: Action) -> bool:
    """« X, nouvelle défection », « X, troisième démission en un mois », « X, recrue de choix d'Y »: one of
    several, told of X."""
    if row[1].sign is not Sign.COMMA:
        return False
    if action.act is Act.HIRE:
        return any(is_ours(piece.org) for piece in seen.pieces[at:])
    said = {token.fold for token in seen.line.tokens[row[1].last : seen.pieces[at].last]}
    return not said.isdisjoint(_SEVERAL) and not _afresh(seen, at)


def _of_a_sort(seen: Arguments, at: int) -> bool:
    """« prise de guerre », « recrue de choix »: what the noun is called in full."""
    behind = [token.fold for token in seen.line.tokens[seen.pieces[at].last :][:2]]
    return behind[:1] == ["de"] and behind[1:] != [] and behind[1] in _SORTS


_SORTS = words("choix guerre marque poids taille renom premier")


def _afresh(seen: Arguments, at: int) -> bool:
    """« X, un nouveau départ »: begins anew."""
    before = {token.fold for token in seen.line.tokens[seen.pieces[at - 1].first : seen.pieces[at].last]}
    return "depart" in before and not before.isdisjoint(_FRESH)


_FRESH = words("nouveau nouvel second")
_SEVERAL = ORDINALS.keys() | words("nouvelle nouveau nouvel derniere dernier enieme autre un une")
_SPANS = words(
    "duree mois semaines ans annees annee regne semaine jour journee annonce partie aventure maternite"
)


def _parted(seen: Arguments, at: int, action: Action) -> bool:
    """« X et Y : le divorce », « Y et X, fin d'une histoire »: a house and one of its own."""
    row = seen.pieces[:at]
    signs = {piece.sign for piece in row[:3:2]}
    paired = len(row) > 3 and row[1].sign is Sign.AND and signs == {Sign.PEOPLE, Sign.ORG}
    parted = paired and row[3].sign in (Sign.COLON, Sign.COMMA)
    quiet = not any(piece.verb is not None for piece in seen.pieces)
    return parted and quiet and action.act is Act.EXIT and all(piece.sign in _BESIDE for piece in row[4:])


def _made_official(seen: Arguments, at: int, action: Action) -> int | None:
    """« Y sans X : le départ est officiel », « X chez Y : l'arrivée est confirmée »: where X is named."""
    headed = seen.line.sentence.section is Section.TITLE and action.determiner in ("le", "la", "l'")
    if not headed or at < 2 or seen.pieces[at - 1].sign is not Sign.COLON:
        return None
    verb = seen.reader.verb(at + 1)
    if verb is None or verb.negated or verb.tense is not Tense.PRESENT:
        return None
    told = {token.fold for token in seen.line.tokens[verb.last : verb.last + 4]}
    if verb.lemma not in _SETTLING and (verb.lemma != "être" or told.isdisjoint(_OFFICIAL)):
        return None
    named = [k for k, piece in enumerate(seen.pieces[: at - 1]) if piece.people]
    return named[0] if len(named) == 1 and len(seen.pieces[named[0]].people) == 1 else None


_SETTLING = words("confirmer officialiser acter entériner consommer sceller")
_OFFICIAL = words(
    "officiel officielle effectif effective definitif definitive acquis acquise certain certaine"
)


def _done_to(seen: Arguments, at: int, action: Action) -> bool:
    """« Mise à la porte par Y, X conteste »: a participle, for all that it looks like a noun."""
    row = seen.pieces[at : at + 5]
    signs = [piece.sign for piece in row[1:]]
    done = not at and action.act is Act.OUST and action.head == "mise" and not action.determiner
    by_it = signs == [Sign.PREP, Sign.ORG, Sign.COMMA, Sign.PEOPLE] and row[1].word == "par"
    return done and by_it
