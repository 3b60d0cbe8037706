"""A wave of leavings or of hirings, which the head of an article announces.

« OpenAI : l'hémorragie », « Meta pille OpenAI », « Orbis fait son marché »: what the article then
lists without a verb, or with a weak one, is part of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.matcher.discourse.focus import goal
from bot.matcher.discourse.head import head_lines
from bot.matcher.discourse.losses import COME, plainly, taken_away
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Line, Org, Piece, Sign, is_ours

_LEAVINGS = words(
    """
    hemorragie hemorragies exode exodes saignee saignees departs demissions defections adieux desertions
    debandade valse partants demissionnaires
    """
)
_RAIDS = words(
    """
    vider piller dépouiller siphonner dévaliser écumer vampiriser piocher rafler débaucher saigner puiser
    braconner ratisser
    """
)
_RAIDING = words("razzia razzias raid raids pillage mercato emplettes braconnage debauchage debauchages")
_HIRINGS = words("recrues recrutements embauches renforts arrivees")


@dataclass(frozen=True, slots=True)
class Surge:
    """What happens to all who are part of it."""

    act: Act
    left: Org | None = None
    joined: Org | None = None


def surge_of(lines: Sequence[Line]) -> Surge | None:
    """The surge that the title, or the lines right under it, announces."""
    head = head_lines(lines[:5])
    ours = next((org for line in head for org in line.houses if org.watched), None)
    if ours is None or _of_a_third_house(lines[0]):
        return _raid_on_several(lines[0]) if ours is not None else None
    taker = next((org for line in head if (org := taken_away(lines, line)) is not None), None)
    if taker is not None:
        return Surge(Act.EXIT, left=ours, joined=taker)
    for line in head:
        source = _listed_source(line) if line.words & COME else None
        if is_ours(source):
            return Surge(Act.EXIT, left=ours, joined=goal(lines, line.index))
        first = next(iter(line.houses), None)
        told = {token.fold for token in line.tokens}
        finite = [p.verb for p in line.pieces if p.verb is not None and p.verb.finite]
        raiding = [verb for verb in finite if verb.lemma in _RAIDS and plainly(verb)]
        raids = any(not verb.reflexive for verb in raiding) or raid(line) is not None
        emptied = bool(raiding) and not raids and is_ours(first)  # « Y se vide »
        if not line.index and (houses := raid(line)) is not None and is_ours(houses[0]):
            return Surge(Act.JOIN, joined=houses[0], left=houses[1])
        if raids or told & _RAIDING:
            if first is not None and not first.watched and first.identity is not None:
                return Surge(Act.EXIT, left=ours, joined=first)
            if is_ours(first) and raids:
                return Surge(Act.JOIN, joined=ours)
        elif emptied or ((told & _LEAVINGS or _many_leave(line)) and (first is None or first.watched)):
            return Surge(Act.EXIT, left=ours, joined=_profiting(line))
        elif (told & _HIRINGS or _staffs_up(line)) and (first is None or first.watched):
            return Surge(Act.JOIN, joined=ours)
    return None


def _of_a_third_house(title: Line) -> bool:
    """« Après Y, Orbis débauche chez Tessera »: of two others one loses its people now."""
    return len({org.identity for org in title.houses if not org.watched and org.identity}) > 1


def _profiting(line: Line) -> Org | None:
    """« Y se vide au profit de Z »: Z."""
    row = line.pieces
    behind = (p.org for k, p in enumerate(row) if k and row[k - 1].word in ("pour", "vers"))
    return next((org for org in behind if org is not None and org.identity and not org.watched), None)


def raid(title: Line) -> tuple[Org, Org] | None:
    """« Orbis puise encore chez Y », « Y se sert dans le vivier d'Orbis »: who takes, and from whom."""
    row = title.pieces
    named = [k for k, p in enumerate(row) if p.org is not None and p.org.identity is not None]
    if len(named) != _TWO_HOUSES or is_ours(row[named[0]].org) == is_ours(row[named[1]].org):
        return None
    taker, source = row[named[0]].org, row[named[1]].org
    if taker is None or source is None or not _takes_from(title, row[named[0] + 1 : named[1]]):
        return None
    return taker, source


def _raid_on_several(title: Line) -> Surge | None:
    """« Y se sert chez Z, W et V », Y being ours."""
    named = [k for k, p in enumerate(title.pieces) if p.org is not None and p.org.identity is not None]
    taker, *sources = (title.pieces[k].org for k in named)
    raids = is_ours(taker) and not any(map(is_ours, sources))
    raids = raids and _takes_from(title, title.pieces[named[0] + 1 : named[1]])
    return Surge(Act.JOIN, joined=taker) if raids else None


def _takes_from(title: Line, between: Sequence[Piece]) -> bool:
    """« puise encore chez », which parts the house that takes from those that lose."""
    verb = next((piece.verb for piece in between if piece.verb is not None), None)
    return verb is not None and not verb.negated and _takes(title, verb) and _from_there(title, between)


def _takes(title: Line, verb: VerbGroup) -> bool:
    """« puise », « vient se servir », « fait son marché »."""
    if verb.lemma == "faire":
        return not _MARKETS.isdisjoint(token.fold for token in title.tokens[verb.last : verb.last + 3])
    return verb.lemma in _TAKING_FROM and verb.reflexive == (verb.lemma == "servir")


def _from_there(title: Line, between: Sequence[Piece]) -> bool:
    """« chez … », « dans le vivier de … », « sur les terres de … »: what stands before the house."""
    if between[-1].word in ("chez", "a"):
        return True
    within = {token.fold for token in title.tokens[between[0].first : between[-1].last]}
    return between[-1].word in ("de", "d'", "dans") and not _POOLS.isdisjoint(within)


_TWO_HOUSES = 2
_MARKETS = words("marche plein courses emplettes shopping provisions")
_TAKING_FROM = _RAIDS | words(
    "servir recruter embaucher chasser prélever pêcher chiper piquer prendre soustraire"
)
_POOLS = words(
    """
    vivier viviers rangs effectifs equipe equipes terres plates-bandes jardin reservoir laboratoire
    laboratoires troupes ecurie etat-major maison pepiniere
    """
)


def _listed_source(line: Line) -> Org | None:
    """« Onze recrues, dont sept venues d'Y : … »: where they come from."""
    for at in range(1, len(line.pieces) - 1):
        piece = line.pieces[at]
        if line.pieces[at + 1].sign is not Sign.COLON:
            continue
        before = line.tokens[line.pieces[at - 1].first - 1].fold
        if piece.org is not None and line.pieces[at - 1].word in _FROM and before in COME:
            return piece.org
    return None


_FROM = ("de", "d'", "du", "chez", "a")


def _many_leave(line: Line) -> bool:
    """« Ces chercheurs qui s'en vont », « Y perd ses cadres »: of nobody by name."""
    if line.index or line.names_people:
        return False
    return any(
        p.verb is not None
        and p.verb.finite
        and plainly(p.verb)
        and ((p.verb.plural and p.verb.lemma in _GOING) or (p.verb.lemma == "perdre" and _its_own(line, at)))
        for at, p in enumerate(line.pieces)
    )


def _its_own(line: Line, at: int) -> bool:
    """« a perdu ses fondateurs », « perd ses cerveaux »: several of its people, behind the verb."""
    behind = line.pieces[at + 1] if at + 1 < len(line.pieces) else None
    if behind is None or line.tokens[behind.first].fold != "ses":
        return False
    return (behind.role is not None and behind.role.plural) or behind.word in _HEADS


_HEADS = words("cerveaux talents tetes vigies cadres piliers pionniers")


def _staffs_up(line: Line) -> bool:
    """« Y renforce son état-major », « muscle ses équipes »: of nobody by name."""
    if line.index or line.names_people:
        return False
    verbs = (p.verb for p in line.pieces if p.verb is not None and p.verb.finite and not p.verb.negated)
    return any(verb.lemma in _STAFFING for verb in verbs) and bool(STAFFS & line.words)


_GOING = words("quitter partir démissionner fuir déserter claquer filer") | {"en aller"}
_STAFFING = words("renforcer étoffer muscler élargir compléter rajeunir renouveler")
STAFFS = words("etat-major equipe equipes direction management encadrement rangs effectifs comite")
