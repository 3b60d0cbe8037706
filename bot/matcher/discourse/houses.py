"""Who stands for a house: « chez Mark Zuckerberg », « Nadella débauche X », « le conseil de Y »."""

import itertools
from collections.abc import Sequence

from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.organizations import BOSSES, INTRODUCERS, RIVALS, VALLEY
from bot.matcher.names.name import Identity, Sort
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, is_ours, org_of


def house_of(piece: Piece) -> Org | None:
    """The organisation that the one person, or the name, of a piece stands for."""
    called = [member.identity.name for member in piece.people]
    if piece.org is not None and piece.org.identity is not None and not piece.org.watched:
        called.append(piece.org.identity.name)
    house = BOSSES.get(fold(called[0])) if len(called) == 1 else None
    return Org(Identity(house)) if house is not None else None


def house_of_boss(member: Member) -> Org | None:
    """« Il avait débauché X »: the house for which a boss told of before acts."""
    house = BOSSES.get(fold(member.identity.name))
    return Org(Identity(house)) if house is not None else None


def of_a_boss(line: Line, at: int) -> bool:
    """« la directrice des ventes du réseau d'Elon Musk »: a post at a house called by its boss."""
    row = line.pieces[at : at + 3]
    owner = row[2].people if len(row) > _WITH_OWNER and row[1].word in OF else ()
    house = len(owner) == 1 and house_of_boss(owner[0]) is not None
    return house and line.tokens[row[0].last - 1].fold in INTRODUCERS


def of_which(line: Line, at: int) -> Org | None:
    """« Y rate Z, dont le patron file chez W »: Z, another house, or a name that nothing shows to be one;
    « Z échappe à Y : le patron file chez W »: Z as well."""
    if at == _BEHIND_AN_ESCAPE and (escaped := _escaped(line)) is not None:
        return escaped
    before = [piece for piece in line.pieces[:at] if piece.sign is not Sign.COMMA][-_BEFORE_POST:]
    if len(before) < _BEFORE_POST or before[1].word != "dont":
        return None
    house = before[0]
    if house.sign is Sign.WORD and line.tokens[house.first].capital:
        return Org(Identity(line.tokens[house.first].text))
    named = house.sign is Sign.ORG and house.org is not None and house.org.identity is not None
    return house.org if named and not is_ours(house.org) else None


def _escaped(line: Line) -> Org | None:
    """« Z échappe à Y : »: Z, another house."""
    house, verb, _, _, colon = line.pieces[:_BEHIND_AN_ESCAPE]
    escapes = verb.verb is not None and verb.verb.lemma == "échapper" and colon.sign is Sign.COLON
    named = escapes and house.org is not None and house.org.identity is not None
    return house.org if named and not is_ours(house.org) else None


_BEHIND_AN_ESCAPE = 5  # pieces: the house, the verb, « à », who wanted it, and the colon


def house_of_speaker(row: Sequence[Piece]) -> Org | None:
    """« Le patron de Z l'a annoncé : X rejoint le groupe »: Z, whose head says so before the colon."""
    colon = next((k for k, piece in enumerate(row) if piece.sign is Sign.COLON), 0)
    if not any(piece.verb is not None and piece.verb.finite for piece in row[:colon]):
        return None
    roles = (row[0].role, *(role for member in row[0].people for role in member.roles))
    heads = (role for role in roles if role is not None and not role.former)
    house = next((org_of(role) for role in heads if role.head in _SPEAKING), None)
    apart = all(piece.org is None or not piece.org.watched for piece in row[:colon])
    return house if house is not None and apart and not is_ours(house) else None


def of_its_own(line: Line, at: int) -> bool:
    """« Le patron d'Y quitte le conseil de la start-up, que son directeur général présidera »: not Y's."""
    row = [piece for piece in line.pieces[:at] if piece.sign is not Sign.COMMA]
    if len(row) < _BEFORE_POST or row[-1].word not in ("que", "qu'") or is_ours(row[-2].org):
        return False
    role, house = line.pieces[at].role, row[-2]
    chief = any(piece.role is not None and piece.role.head in _CHIEFS for piece in row[:-2])
    return role is not None and role.owned and house.sign is Sign.ORG and chief


_CHIEFS = words("patron patronne pdg directeur directrice dirigeant dirigeante president presidente")
_SPEAKING = _CHIEFS | words("boss dg ceo fondateur fondatrice cofondateur cofondatrice")
_BEFORE_POST = 2  # pieces: the house, and « dont »
_WITH_OWNER = 2  # pieces before the name: the post, and « de »
GOVERNING = words("conseil board direction hierarchie management etat-major gouvernance siege")


def governed_by(pieces: Sequence[Piece], at: int) -> int | None:
    """« le conseil (d'administration) d'Y », « la direction de l'entreprise »: where the house stands."""
    for k in range(at + 1, min(at + 5, len(pieces) - 1), 2):
        if pieces[k].word not in OF:
            return None
        if pieces[k + 1].sign is Sign.ORG:
            return k + 1
    return None


def governs_alone(pieces: Sequence[Piece], at: int) -> bool:
    """« la direction », « le siège social », with nothing said of whose, before what it does."""
    if pieces[at].word in ("conseil", "board"):
        return False  # « Le conseil accueille X »: on a seat of its own
    behind = at + 1 + (pieces[at + 1 : at + 2] != [] and pieces[at + 1].word in _SEATED)
    return behind < len(pieces) and pieces[behind].verb is not None


_SEATED = words("social mondial central californien americain")


def elsewhere_by_place(line: Line, at: int) -> bool:
    """« la firme d'Ottawa », « le groupe de Lyon »: by its place, which is not where such houses sit."""
    if at + 1 >= len(line.pieces) or line.pieces[at + 1].word not in OF:
        return False
    behind = line.pieces[at + 1].last
    place = any(name.first == behind and name.sort is Sort.PLACE for name in line.names)
    return place and line.tokens[behind].fold not in VALLEY


def beside_ours(line: Line, at: int) -> bool:
    """« la société londonienne, l'un des rivaux d'Y », « la start-up, concurrente d'Y »: not Y."""
    end = next((k for k in range(at + 1, len(line.pieces)) if line.pieces[k].sign is Sign.COMMA), None)
    if end is None or any(piece.sign not in _DESCRIBING for piece in line.pieces[at + 1 : end]):
        return False
    first = line.pieces[end].last
    told = [token.fold for token in line.tokens[first : first + _AN_ASIDE]]
    rival = next((k for k, word in enumerate(told) if word in _RIVALS), None)
    return rival is not None and told[rival + 1 : rival + 2] in (["de"], ["d'"], ["direct"], ["directe"])


_DESCRIBING = frozenset({Sign.WORD, Sign.THING})
_AN_ASIDE = 6  # words
_RIVALS = RIVALS | words("rivaux rivales concurrents concurrentes")


def of_old(line: Line, at: int) -> bool:
    """« son ancien employeur », « leur ancienne maison »: the organisation described at *at*."""
    piece = line.pieces[at]
    said = {token.fold for token in line.tokens[piece.first : piece.last]}
    return not said.isdisjoint(_FORMER) and not said.isdisjoint(_THEIRS)


def opens_with_old(line: Line, at: int) -> bool:
    """« Chez son ancien employeur, elle avait dirigé … », « Son ancien employeur l'avait nommée … »."""
    fronted = at == 0 or (at == 1 and line.pieces[0].word == "chez")
    return fronted and of_old(line, at) and any(verb.pluperfect for _, verb in line.verbs[:1])


_FORMER = words("ancien ancienne")
_THEIRS = words("son sa leur")


def former_place(line: Line, clause: Clause) -> str:
    """« poussé dehors de son ancien poste »: no place of today, but not « pour son ancien employeur »."""
    told = [token.fold for token in line.tokens[clause.verb.last : clause.verb.last + 8]]
    for k, (old, place) in enumerate(itertools.pairwise(told)):
        goal = k > 1 and told[k - 2] in ("pour", "vers", "chez")
        if old in _PRECEDING and place in PLACES and not goal:
            return f"leaves « {old} {place} »"
    return ""


_PRECEDING = words("ancien ancienne precedent precedente premier premiere")
PLACES = words("poste emploi employeur entreprise maison societe fonction fonctions job boite groupe")
