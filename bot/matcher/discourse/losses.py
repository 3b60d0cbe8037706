"""To which house people whom the head of an article does not name go from ours.

« Z débauche quatre chercheurs d'Y », « Trois cadres d'Y filent chez Z », « Y perd ses pionniers au profit
de Z », « les onze recrues de Z venues d'Y ».
"""

from collections.abc import Sequence

from bot.matcher.discourse.focus import goal
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Line, Org, Piece, Sign, is_ours, named

_TAKING = words(
    """
    débaucher recruter embaucher engager enrôler attirer arracher chiper piquer souffler ravir rafler
    subtiliser dérober siphonner soutirer capter happer prélever cueillir accueillir offrir attacher
    récupérer pêcher séduire convaincre
    """
)
_GOING = words(
    """
    rejoindre rallier filer passer partir migrer signer intégrer basculer déménager débarquer atterrir
    prendre mettre envoler installer
    """
)
_WAYS = words("chemin direction route cap rangs laboratoire labo equipe camp pavillon giron bras troupes")
_COMING = words("arriver venir provenir débarquer sortir")
COME = words(
    """
    venus venues issus issues arraches arrachees debauches debauchees piques piquees chipes chipees
    arrives arrivees recrutes recrutees cueillis cueillies transfuges embauches embauchees enroles enrolees
    soustraits soustraites pris prises ravis ravies siphonnes recuperes recuperees preleves
    """
)
RECRUITS = words("recrues renforts embauches recrutements prises arrivants transfuges")
PEOPLE = words(
    """
    noms chercheurs chercheuses dirigeants dirigeantes cadres ingenieurs ingenieures personnes visages profils
    tetes responsables patrons talents figures cofondateurs experts specialistes salaries employes cerveaux
    pionniers pointures collaborateurs scientifiques piliers vedettes stars
    """
)


def taken_away(lines: Sequence[Line], line: Line) -> Org | None:
    """The house that *line*, one of the head, has several people of ours go to."""
    if line.names_people or not (PEOPLE | RECRUITS) & line.words:
        return None
    ours = next((at for at, piece in enumerate(line.pieces) if is_ours(named(piece))), None)
    taker = _goal(lines, line)
    if ours is None or taker is None:
        return None
    there = next((k for k, p in enumerate(line.pieces) if p.org is not None and p.org == taker), None)
    if _recruits_from(line, ours):
        return taker
    verbs = [(at, verb) for at, verb in line.verbs if verb.finite]
    return taker if any(_tells(line, at, verb, ours, there) for at, verb in verbs) else None


def _goal(lines: Sequence[Line], line: Line) -> Org | None:
    """The only other house that the line names, or the title where it names none, or that its boss heads."""
    for told in (line, lines[0]):
        others = {org.identity: org for org in told.houses if not org.watched}
        if others:
            return next(iter(others.values())) if len(others) == 1 else None
    return goal(lines, line.index)


def _recruits_from(line: Line, ours: int) -> bool:
    """« ses recrues venues d'Y », « les transfuges d'Y »."""
    before = [token.fold for token in line.tokens[: line.pieces[ours].first]]
    come = len(before) > 1 and before[-1] in ("de", "d'", "chez", "a") and before[-2] in COME
    return come and not (RECRUITS | PEOPLE).isdisjoint(before[:-1])


def _tells(line: Line, at: int, verb: VerbGroup, ours: int, there: int | None) -> bool:
    if not plainly(verb):
        return False
    if verb.lemma == "perdre":
        return ours < at and there is not None and " profit " in line.text
    taken = verb.passive or any(governor.lemma == "faire" for governor in verb.governors)
    if verb.lemma in _TAKING and taken:
        return ours < at and there is not None and line.pieces[there - 1].word == "par"
    if verb.lemma in _TAKING:
        return (there is None or there < at) and _some(line, at, len(line.pieces)) and _ends(line, at, ours)
    if verb.lemma in _COMING and verb.plural and line.pieces[ours - 1].word in ("de", "d'", "chez"):
        return at < ours and (_some(line, 0, at) or not RECRUITS.isdisjoint(_words(line, 0, at)))
    goes = verb.lemma in _GOING and verb.plural and there is not None and ours < at < there
    return goes and _some(line, 0, at) and _straight(line, at, there or at)


def plainly(verb: VerbGroup) -> bool:
    """It is done, or will be: not « voudrait débaucher », « n'a débauché personne »."""
    governed = all(governor.lemma in _ASPECTS for governor in verb.governors)
    return governed and not verb.negated and verb.tense is not Tense.CONDITIONAL


_ASPECTS = words("venir aller faire laisser achever finir continuer annoncer confirmer")


def _ends(line: Line, at: int, ours: int) -> bool:
    """« … quatre chercheurs d'Y », « … à Y trois cadres »; not « … d'Y à sa conférence »."""
    behind = line.pieces[ours + 1].word if ours + 1 < len(line.pieces) else ""
    return at < ours and behind not in ("a", "sur", "en", "devant", "contre")


def _straight(line: Line, at: int, there: int) -> bool:
    """« rejoignent Z », « filent chez Z », « prennent le chemin de Z »; not « … l'appel de Z »."""
    between = line.pieces[at + 1 : there]
    return all(p.sign is Sign.PREP or not _WAYS.isdisjoint(_words_of(line, p)) for p in between)


def _some(line: Line, first: int, last: int) -> bool:
    """« quatre chercheurs », « des cadres »: some of them, and not all (« les chercheurs d'Y »)."""
    if first >= last:
        return False
    tokens = line.tokens[line.pieces[first].first : line.pieces[last - 1].last]
    at = next((k for k, token in enumerate(tokens) if token.fold in PEOPLE), None)
    return at is not None and not any(token.fold in ("les", "aux") for token in tokens[max(0, at - 3) : at])


def _words_of(line: Line, piece: Piece) -> set[str]:
    return {token.fold for token in line.tokens[piece.first : piece.last]}


def _words(line: Line, first: int, last: int) -> set[str]:
    return {word for piece in line.pieces[first:last] for word in _words_of(line, piece)}
