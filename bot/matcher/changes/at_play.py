"""Verbs of change told of a game, a show, a journey or a side part: « jette l'éponge au troisième set »."""

from collections.abc import Sequence
from itertools import pairwise

from bot.matcher.changes.former_houses import HOUSES
from bot.matcher.changes.regained import WHEREABOUTS
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.matters import FELLOWS
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF, THE
from bot.matcher.lexicon.occasions import (
    MOVEMENTS,
    OCCASIONS,
    PASTIMES,
    RANKINGS,
    ROUNDS,
    SIDE_PARTS,
    VENUES,
    VESSELS,
)
from bot.matcher.lexicon.roles import FAME, UNITS
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.departments import charge_at, charge_named
from bot.matcher.syntax.pieces import Piece, Sign, is_ours


def at_play(seen: Arguments, act: Act, clause: Clause) -> str:
    """What of that kind the verb is told of; empty if of none."""
    if told := _beside_work(seen, clause) or _of_a_team(seen, clause):
        return told
    inside = seen.line.tokens[clause.end - 1].fold in OF  # « reprend le flambeau de »: within the idiom
    row = [piece for piece in seen.pieces if piece.first >= clause.end - inside][:6]
    if clause.end == clause.verb.last or len(row) < 2:
        return ""
    if act is Act.EXIT and _keys_of_a_thing(seen, clause, row):
        return row[1].word
    where = _WHERE.get(act)
    return (row[1].word or row[-1].word) if where is not None and where(row) else ""


def _beside_work(seen: Arguments, clause: Clause) -> str:
    """« recrutée comme figurante », « reprend du service comme jury », « …, cette fois comme mère d'élève »,
    « promue au rang de star », « reprend ses fonctions de mère »; not « X, qui lui a succédé, sera entendu
    comme témoin »."""
    told = _told(seen, clause, clause.end - (seen.line.tokens[clause.end - 1].fold in OF))
    for before, word in pairwise(told):
        if before == "comme" and word in SIDE_PARTS:
            return word
    limb = next((word for word in told[1:3] if word in _LIMBS), "") if told and told[0] in OF else ""
    if limb and clause.verb.lemma == "démettre":
        return limb  # « démis de son épaule »
    if told[:2] == ["au", "rang"] and told[3:]:
        return told[3] if told[3] in FAME else ""
    whose = told[1:3] if told and told[0] in OF else []  # « assure l'intérim de la baby-sitter »
    noun = whose[-1:] if whose[:1] and whose[0] in THE else whose[:1]
    return noun[0] if noun and noun[0] in SIDE_PARTS else ""


_LIMBS = words("epaule epaules genou cheville poignet coude hanche machoire doigt")


def _of_a_team(seen: Arguments, clause: Clause) -> str:
    """« enrôlée dans l'équipe de volley des voisins », « quitte le club de tennis », « élue présidente du
    comité des fêtes »."""
    told = _told(seen, clause, clause.verb.last)
    teams = zip(told, told[1:], told[2:], strict=False)
    found = (
        sport for team, of, sport in teams if team in _TEAMS and of in OF and sport in _SPORTS | _NEIGHBOURS
    )
    return next(found, "")


def _told(seen: Arguments, clause: Clause, first: int) -> list[str]:
    """The words from *first* to the next verb, where no house of ours is among them: « quitte Y pour le club
    de football »."""
    behind = [piece for piece in seen.pieces[clause.at + 1 :] if piece.first >= first]
    verb = next((k for k, piece in enumerate(behind) if piece.verb is not None), len(behind))
    if any(is_ours(piece.org) for piece in behind[:verb]):
        return []
    last = behind[verb].first if verb < len(behind) else len(seen.line.tokens)
    return [token.fold for token in seen.line.tokens[first:last]]


_TEAMS = words(
    """
    equipe club selection ligue championnat federation tournoi champion championne amicale association comite
    conseil delegue deleguee
    """
)
_NEIGHBOURS = words("fetes quartier classe copropriete parents eleves immeuble voisins village")
_SPORTS = (PASTIMES - {"attente"}) | words(  # not « dans l'attente de son retour »
    """
    aviron basket baseball boxe bridge cricket cyclisme echecs equitation escrime foot football golf gym
    handball hockey judo karate petanque petanques pelote quiz rugby volley
    """
)


def _out_of_a_game(row: Sequence[Piece]) -> bool:
    """« jette l'éponge au troisième set », « cède sa place dans le métro », « prend le large à bord d'un
    voilier »."""
    link, told = row[0].word, row[1]
    count = len(row) > 2 and told.word.endswith("ieme")  # « au trentième kilomètre »
    in_a_round = link in ("a", "au", "en", "des") and (row[2] if count else told).word in ROUNDS
    in_a_room = link == "dans" and told.word in VENUES | VESSELS | _CASES
    aboard = link in ("chez", "en") and told.word in VESSELS  # « à bord de », « prend son envol en planeur »
    return told.sign is Sign.THING and (in_a_round or in_a_room or aboard)


def _keys_of_a_thing(seen: Arguments, clause: Clause, row: Sequence[Piece]) -> bool:
    """« rend les clés du camping-car »: of nothing where people work; not « … de la maison », « … de la
    recherche », « … du laboratoire »."""
    keys = seen.line.tokens[clause.end - 1 - (seen.line.tokens[clause.end - 1].fold in OF)].fold
    told = row[1]
    if keys not in ("cles", "clefs") or row[0].word not in OF or told.sign is not Sign.THING:
        return False
    worked_at = told.word in FELLOWS | UNITS | HOUSES | WHEREABOUTS or seen.line.tokens[told.last - 1].capital
    return (
        not worked_at and charge_at(seen.line, told.first) is None and charge_named(seen.line, told) is None
    )


def _lost_in_a_row(row: Sequence[Piece]) -> bool:
    """« perd sa place dans la file », « … dans le classement »."""
    return row[0].word == "dans" and row[1].word in RANKINGS | PASTIMES


def _back_in_a_seat(row: Sequence[Piece]) -> bool:
    """« retrouve sa place au premier rang », « récupère son siège en première classe »."""
    told = row[1]
    several = told.last - told.first > 1  # « au rang de directeur » has no number
    return row[0].word in ("au", "en") and (told.word == "premiere" or (told.word == "rang" and several))


def _heads_a_movement(row: Sequence[Piece]) -> bool:
    """« reprend le flambeau de la contestation », « prend du galon dans le jeu », « … au judo »."""
    told = row[1]
    in_a_game = row[0].word in ("dans", "au") and told.word in _SPORTS
    return in_a_game or (row[0].word in OF and told.sign is Sign.THING and told.word in MOVEMENTS)


def _in_a_relay(row: Sequence[Piece]) -> bool:
    """« passe le relais à X dans la course »."""
    pairs = pairwise(row)
    return any(one.word == "dans" and other.word in OCCASIONS | VENUES | VESSELS for one, other in pairs)


_CASES = words("coffre armoire placard sac valise")  # « range ses affaires dans le coffre »
_WHERE = {
    Act.EXIT: _out_of_a_game,
    Act.OUST: _lost_in_a_row,
    Act.HAND_OVER: _in_a_relay,
    Act.COME_BACK: _back_in_a_seat,
    Act.NAME: _back_in_a_seat,
    Act.TAKE: _heads_a_movement,
    Act.SUCCEED: _heads_a_movement,
}
