"""What shows, without a post, that somebody comes from outside: a house of theirs, an office of state."""

from collections.abc import Sequence
from itertools import takewhile

from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import FOUNDING
from bot.matcher.lexicon.grammar import POSSESSIVES
from bot.matcher.lexicon.roles import CIVIC, HEIRS, SUCCEEDING
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Line, Org, Sign, org_of


def lived_elsewhere(line: Line, identity: Identity) -> bool:
    """« X, l'un des pères de la plateforme Cadran, », « X, ancien ministre, », « X, aujourd'hui chez Z, »."""
    if line.words.isdisjoint(_LIVES):
        return False
    return any(
        _made_another(line, at)
        or _known_for(line, at)
        or _in_office_once(line, piece.people[0].last)
        or _works_elsewhere(line, at)
        for at, piece in enumerate(line.pieces)
        if [member.identity for member in piece.people] == [identity]
    )


def _made_another(line: Line, at: int) -> bool:
    """Of another house, by a word that is no post."""
    row = line.pieces[at + 1 :]
    if len(row) < 4 or row[0].sign is not Sign.COMMA or row[1].word not in _PARENTS:
        return False
    inside = takewhile(lambda piece: piece.sign not in _CLOSING, row[2:])
    house = next((piece.org for piece in inside if piece.org is not None), None)
    return house is not None and not house.watched


def _known_for(line: Line, at: int) -> bool:
    """« X, que les amateurs connaissent pour avoir cofondé Z »."""
    behind = line.pieces[at + 1 :]
    made = next((k for k, p in enumerate(behind) if p.verb is not None and p.verb.lemma in FOUNDING), None)
    house = behind[made + 1].org if made is not None and made + 1 < len(behind) else None
    return house is not None and not house.watched and any(p.word == "pour" for p in behind[:made])


def _works_elsewhere(line: Line, at: int) -> bool:
    """« X, aujourd'hui chez Z, », « … à X, aujourd'hui chez Z. »."""
    row = line.pieces[at + 1 : at + 6]
    if len(row) < 4 or row[0].sign is not Sign.COMMA or line.tokens[row[1].first].fold not in _NOW:
        return False
    house = row[3].org if row[2].word == "chez" else None
    return house is not None and not house.watched and row[-1].sign in (Sign.COMMA, Sign.STOP, Sign.ORG)


_NOW = words("aujourd'hui actuellement")


def _in_office_once(line: Line, last: int) -> bool:
    told = [token.fold for token in line.tokens[last : last + 3]]
    return told[:1] == [","] and told[1:2] != [] and told[1] in _ONCE and told[-1] in CIVIC | _OF_STATE


_PARENTS = words("pere peres mere meres createur creatrice createurs inventeur inventrice concepteur")
_ONCE = words("ancien ancienne ex-")
_LIVES = _PARENTS | _ONCE | _NOW | words("cofonde fonde cree")
_OF_STATE = words(
    "chancelier chanceliere ambassadeur ambassadrice gouverneur gouverneure eurodepute eurodeputee"
)
_CLOSING = frozenset({Sign.COMMA, Sign.STOP, Sign.COLON, Sign.VERB})


def heir_from(lines: Sequence[Line]) -> Org | None:
    """« Son successeur vient de Z », « Un avocat venu de Z la remplacera »: Z, of an heir whom the head of
    the article does not name."""
    for line in lines[:_HEAD]:
        heir = not HEIRS.isdisjoint(line.words)
        if not (heir or any(verb.lemma in SUCCEEDING for _, verb in line.verbs)):
            continue
        for at, verb in line.verbs:
            if any(piece.people for piece in line.pieces[:at]):
                break
            row = line.pieces[at + 1 : at + 3]
            org = row[1].org if len(row) > 1 and row[0].word in _FROM else None
            if verb.lemma in _COMING and org is not None and org.identity is not None and not org.watched:
                return org
    return None


def found_at(title: Line) -> Org | None:
    """« Y trouve son DRH chez Z », « Y trouve chez Z son gardien », « Y débauche la patronne de Z »: Z, of
    whom the title does not name."""
    if title.names_people or not title.names_ours:
        return None
    for at, verb in title.verbs:
        if not verb.finite or verb.negated or verb.lemma not in _FINDING:
            continue
        found = next((piece.role for piece in title.pieces[at + 1 : at + 2]), None)
        org = _house_first(title, at) or (org_of(found) if found is not None else None)
        if org is not None and org.identity is not None and not org.watched:
            return org
    return None


def _house_first(title: Line, at: int) -> Org | None:
    """« trouve chez Z son gardien »; not « trouve chez Z et W quatre ingénieurs »."""
    row = title.pieces[at + 1 : at + 4]
    theirs = len(row) == _FOUND and title.tokens[row[2].first].fold in POSSESSIVES
    return row[1].org if theirs and row[0].word == "chez" else None


_FOUND = 3  # pieces: « chez », the house, and whom
_FINDING = words("trouver dénicher chercher choisir prendre pêcher puiser débaucher recruter")
_HEAD = 3  # sentences
_FROM = words("de d' du chez")
_COMING = words("venir arriver provenir débaucher recruter")


def sought_outside(lines: Sequence[Line], at: int) -> bool:
    """« Le conseil a choisi un homme de l'extérieur. X devient directeur général »: X is that man."""
    near = (line for line in lines[max(0, at - 1) : at + 1] if not _SEEKING.isdisjoint(line.lemmas))
    return any(
        any(phrase in line.text for phrase in _OUTSIDE)
        and not any(verb.negated or verb.no_longer for _, verb in line.verbs)
        for line in near
    )


_SEEKING = words("choisir préférer chercher trouver recruter puiser opter miser venir nommer pêcher dénicher")
_OUTSIDE = (" de l' exterieur ", " a l' exterieur ", " en externe ", " recrutement externe ")
