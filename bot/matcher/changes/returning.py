"""Acts of coming back: who returns."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.matcher.changes.board_seats import seat_named
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.following import goes_the_other_way, other_way_told
from bot.matcher.changes.former_houses import (
    HOUSES,
    going_back_to,
    house_of_old,
    school_regained,
    spent_there,
)
from bot.matcher.changes.passing_on import goes_to, post_stood_for
from bot.matcher.changes.pausing import after_time_away
from bot.matcher.changes.plainly_back import TEAMS, idiom_words, plainly_back, takes_a_post
from bot.matcher.changes.predecessors import held_meanwhile
from bot.matcher.changes.regained import WHEREABOUTS, another_s, post_regained
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.companions import company_of
from bot.matcher.discourse.houses_there import gone_before
from bot.matcher.discourse.manners import only_how
from bot.matcher.discourse.org_pronouns import left_before
from bot.matcher.discourse.relatives import before_link
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF, STRESSED
from bot.matcher.lexicon.organizations import TEACHING, VALLEY
from bot.matcher.modality.truth import FACT, Truth
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.interposed import idiom_begins
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours, named
from bot.model import Status

_REGAINING = words("retrouver reprendre récupérer regagner")
_AGAIN_WITH = words("retravailler renouer")
_THEIRS = words("leur leurs mon ma mes")
_SERVICE = words("service collier chemin travail")


def return_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« revient chez Y », « retrouve son poste »."""
    verb = clause.verb
    if _tells_nothing(seen, match, clause):
        return
    truth = FACT if _only_how(seen, clause, truth) else truth
    if match.idiom and goes_the_other_way(seen, clause):
        yield from other_way_told(seen, clause, truth)
        return
    told = {token.fold for token in seen.line.tokens[verb.last : clause.end]}
    members = seen.subject(clause) if "inverse" not in told or "chemin" in told else ()
    if not members or post_stood_for(seen, clause) is not None:
        if verb.lemma == "revenir":  # « la direction revient à X »
            yield from goes_to(seen, clause, truth)
        return
    obj = seen.piece(clause.object)
    joined = _where_they_taught(seen, clause, members) or _returned_to(seen, match, clause, members)
    joined = joined or _of_who_loses_them(seen, clause)
    left = seen.complement_org(clause, ("de", "d'", "du", "source", "apres"), members)
    left = None if left == joined else left
    post = post_regained(seen, match, clause)
    away = joined is None and _to_a_place(seen, clause)  # « retourne au Vietnam »
    if verb.lemma in ("rentrer", "revenir") and (away or _home(seen, clause)) and post is None:
        return  # « rentre en France », « revenu au pays »
    if verb.lemma == "retourner" and joined is None and (away or obj is None):
        if post is None and away and _held_until_now(seen):
            for member in members:
                yield change_told(seen, member, Act.EXIT, clause, truth, left=left)
        return
    if post is None and (
        verb.lemma == "redevenir" or (joined is None and _nowhere(seen, match, clause, left))
    ):
        return  # « redevient étudiant d'un jour »
    if any(c.word == "sur" for c in clause.complements if c.at > clause.at):
        return
    former = another_s(seen, clause, members)
    act = Act.COME_BACK if former is None else Act.SUCCEED
    former = former or held_meanwhile(seen, clause.at)
    slots = {"joined": joined, "left": left, "post": post, "counterpart": former}
    along = () if verb.lemma in _AGAIN_WITH else company_of(seen, clause)  # « retravaillera avec Y »
    for member in (*members, *along):
        yield change_told(seen, member, act, clause, truth, **slots)


def _where_they_taught(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """« retrouve sa chaire de W »: at W."""
    if clause.verb.lemma not in _REGAINING or TEACHING.isdisjoint(seen.line.words):
        return None
    return seen.complement_org(clause, OF, members, after=True)


def _only_how(seen: Arguments, clause: Clause, truth: Truth) -> bool:
    """« n'y revient pas seul »: back, for all the negation."""
    return truth.status is Status.DENIED and clause.verb.negated and only_how(seen, clause)


_AFFAIRS = words("dossiers etudes amours occupations moutons livres")


def back_at_work(seen: Arguments, at: int, verb: VerbGroup) -> Iterator[Change]:
    """« retourne travailler chez Y », « est revenue diriger Z chez Y », « repart enseigner à W »."""
    above = seen.reader.verb(at - 1) if at and verb.tense is Tense.INFINITIVE else None
    if above is None or above.lemma not in ("retourner", "revenir", "repartir") or above.negated:
        return
    clause = seen.reader.read(at)
    taught = verb.lemma == "enseigner"
    joined = seen.complement_org(clause, ("chez", "a", "au") if taught else ("chez",), after=True)
    if not (is_ours(joined) or (taught and joined is not None)):
        return
    for member in seen.subject(clause):
        truth = truth_of(seen.reader, clause)
        act = Act.COME_BACK if is_ours(joined) else Act.JOIN
        yield change_told(seen, member, act, clause, truth, joined=joined)


def _nowhere(seen: Arguments, match: Match, clause: Clause, left: Org | None) -> bool:
    """Back without a place told: plainly, and not in a town only (« signe son retour à Paris »)."""
    in_a_town = match.idiom and _to_a_place(seen, clause)
    return in_a_town or not plainly_back(seen, match, clause, left)


def once_more(seen: Arguments, clause: Clause) -> bool:
    """« avait rejoint Y pour la deuxième fois »."""
    last = seen.pieces[clause.stops - 1].last if clause.stops else clause.end
    return bool(_AGAIN.search(" ".join(t.fold for t in seen.line.tokens[clause.verb.first : last])))


_AGAIN = re.compile(r"\b(?:(?:la|une) (?:deuxieme|seconde|troisieme|nouvelle) fois|(?:de|a) nouveau)\b")


def _held_until_now(seen: Arguments) -> bool:
    """« X, qui le présidait, retourne à Tokyo »: for good, and not on a journey."""
    return any(verb.tense is Tense.IMPERFECT for _, verb in seen.line.verbs)


def _home(seen: Arguments, clause: Clause) -> bool:
    """« rentre au pays », « rentré de Californie »."""
    row = seen.pieces[clause.at + 1 : clause.at + 3]
    places = {name.first for name in seen.line.names if name.sort is Sort.PLACE}
    if len(row) > 1 and row[0].word in OF and row[1].first in places:
        return True
    ahead = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 3]]
    return "pays" in ahead or ahead[:2] in (["chez", "lui"], ["chez", "elle"], ["chez", "eux"])


def _returned_to(seen: Arguments, match: Match, clause: Clause, members: Sequence[Member]) -> Org | None:
    verb, obj = clause.verb, seen.piece(clause.object)
    joined = going_back_to(seen, clause, members)
    if joined is None and obj is not None and obj.org is not None:
        joined = seen.org(clause.object, members)
    places = ("chez", "a", "au", "dans") + (("pour",) if verb.lemma == "retravailler" else ())
    joined = joined or (None if spent_there(seen, clause) else seen.complement_org(clause, places, members))
    joined = joined or (school_regained(seen, clause) if verb.lemma in _REGAINING else None)
    home = match.idiom and not _HOME.isdisjoint(idiom_words(seen, clause))
    behind = seen.line.tokens[clause.end].fold if clause.end < len(seen.line.tokens) else ""
    team = verb.lemma == "réintégrer" and obj is not None and obj.word in TEAMS
    if joined is None and (team or (match.idiom and verb.lemma in _REGAINING)):
        joined = seen.complement_org(clause, ("de", "d'", "du"), members)  # « rentré au bercail d'Y »
    if joined is None and verb.lemma in _REGAINING:
        joined = house_of_old(seen, clause, members)
    elsewhere = any(p.word == "chez" for p in seen.pieces[: clause.at])  # « chez Z, X, revenu au bercail »
    if joined is None and home and not elsewhere and behind not in ("que", "qu'", "de", "d'", "ou"):
        joined = seen.focus  # « a retrouvé la maison »
    if joined is None and verb.indirect == "y" and gone_before(seen, members):
        return seen.discourse.watched_from[1] if seen.discourse.watched_from is not None else None
    there = verb.indirect == "y" and verb.lemma in ("revenir", "retourner", "rentrer")
    if there and joined is None:
        joined = _named_before(seen, clause) or _where_others_are_back(seen)
        joined = joined or _left_there(seen, clause)
    if there or (verb.direct in ("la", "l'") and verb.lemma == "réintégrer"):
        joined = joined or seen.focus
    return joined


def _named_before(seen: Arguments, clause: Clause) -> Org | None:
    """« parti d'Y en 2017 avant d'y revenir », « avait quitté Y et y était revenu »: Y, named there."""
    told = (named(piece) for piece in reversed(seen.pieces[: clause.at]))
    return next((org for org in told if is_ours(org)), None) or left_before(seen, clause)


def _left_there(seen: Arguments, clause: Clause) -> Org | None:
    """« évincé d'Apple avant d'y revenir », « chassé de Z, y est revenu »: Z, named as what they left."""
    row = seen.pieces[: clause.at]
    told = (named(b) for a, b in pairwise(row) if a.word in OF)
    return next((org for org in told if org is not None and org.identity is not None), None)


def _where_others_are_back(seen: Arguments) -> Org | None:
    """« X retrouve son ancienne maison. Y y retourne avec lui »: where the sentence before has X back."""
    back = seen.discourse.history.of(Act.COME_BACK)
    goals = [goal for _, line, goal in back if seen.tells_before(line) and goal is not None]
    return Org(goals[-1], watched=True) if goals and goals[-1].id is not None else None


_HOME = words("maison penates bercail")


def _to_a_place(seen: Arguments, clause: Clause) -> bool:
    """A town or a country right behind the verb and its preposition, not where such organisations sit; « à
    Lyon, où elle est rentrée »."""
    before = before_link(seen.pieces, clause, "ou")
    near = [p for p in seen.pieces if p.first >= clause.end][:2] if before is None else [seen.pieces[before]]
    place = next((p for p in near if p.sign is not Sign.PREP), None)
    if place is None or seen.line.tokens[place.first].fold in VALLEY:
        return False
    name = next((n for n in seen.line.names if n.first == place.first), None)
    region = place.sign is Sign.THING and seen.line.tokens[place.last - 1].capital  # « dans le Lot »
    if name is None:
        return region and seen.org(seen.pieces.index(place)) is None
    return name.sort is Sort.PLACE


def _of_who_goes(seen: Arguments, clause: Clause) -> bool:
    """Somebody else has gone, as told before."""
    own = {member.identity for member in seen.subject(clause)}
    gone = (m.identity for act in (Act.EXIT, Act.OUST) for m, _, _ in seen.discourse.history.of(act))
    return any(identity not in own for identity in gone)


def _until_then(seen: Arguments, clause: Clause) -> bool:
    """« X assure l'intérim le temps que Y retrouve son bureau », « en attendant que Y revienne »."""
    first = seen.pieces[clause.starts].first
    before = " ".join([token.fold for token in seen.line.tokens[max(first - 4, 0) : first]])
    return _UNTIL.search(before) is not None


_UNTIL = re.compile(r"\b(?:le temps|en attendant|jusqu' a ce|d' ici a ce) qu[e']$")


def _of_who_loses_them(seen: Arguments, clause: Clause) -> Org | None:
    """« Z perd son directeur, revenu en 2022 »: back at Z, then."""
    if clause.attachment is not Attachment.PARTICIPLE:
        return None
    before = [at for at, verb in seen.line.verbs if at < clause.at and verb.lemma == "perdre"]
    loser = seen.reader.read(before[-1]).subject if before else None
    house = seen.org(loser) if loser is not None and seen.pieces[loser].sign is Sign.ORG else None
    return house if house is not None and not is_ours(house) else None


def _tells_nothing(seen: Arguments, match: Match, clause: Clause) -> bool:
    verb, obj = clause.verb, seen.piece(clause.object)
    late = verb.lemma in ("réintégrer", "retrouver") and verb.tense is Tense.PARTICIPLE
    if verb.passive or late or _until_then(seen, clause):
        return True
    if verb.lemma == "retourner" and verb.indirect == "y" and _where_others_are_back(seen) is None:
        return not gone_before(seen, seen.subject(clause))  # « y retourne chaque été »
    if verb.indirect == "y" and any(piece.word in _MATTERS for piece in seen.pieces[: clause.at]):
        return True  # « avait lâché l'affaire, il y revient »
    if verb.lemma == "revenir" and verb.indirect == "en" and (verb.negated or verb.no_longer):
        return True  # « n'en revient pas »: is amazed
    if verb.lemma == "remettre" and verb.negated:
        return True  # « n'a pas remis les pieds au bureau »
    if verb.lemma == "retrouver" and obj is not None and obj.people:
        beside = seen.pieces[(clause.object or 1) - 1]
        apart = beside.sign in (Sign.AND, Sign.COMMA)  # « retrouve son poste, et Y la présidence »
        return not apart and beside.word not in STRESSED  # « retrouve son poste, et avec lui Y »
    if verb.lemma == "récupérer" and match.idiom and not seen.theirs(clause) and _of_who_goes(seen, clause):
        return True  # « Y s'en va. X récupère le poste »: Y's
    if verb.lemma in ("revenir", "retourner") and (_on_an_errand(seen, clause) or _to_a_thing(seen, clause)):
        return True
    if match.idiom and {"sien", "sienne"} & idiom_words(seen, clause) and not _places_before(seen):
        return True  # « a retrouvé le sien »: a telephone
    behind = {token.fold for token in seen.line.tokens[verb.last : verb.last + 4]}
    if verb.lemma in ("retourner", "revenir") and not behind.isdisjoint(_AFFAIRS):
        return True  # « retourne à ses dossiers »
    if match.idiom and (
        _the_way_of(seen, clause) or _of_something_else(seen, clause) or {"un", "bureau"} <= behind
    ):
        return True  # « a retrouvé un bureau »: another one
    return match.idiom and verb.lemma == "reprendre" and not _own_again(seen, clause)


def _of_something_else(seen: Arguments, clause: Clause) -> bool:
    """« signe le retour du clavier mécanique »: that of a thing."""
    row = [piece for piece in seen.pieces if piece.first >= clause.end][:2]
    of_it = len(row) > 1 and row[0].word in OF and row[1].sign is Sign.THING
    named = of_it and seen.line.tokens[row[1].last - 1].capital
    return of_it and not named and seen.line.tokens[clause.end - 1].fold == "retour"


def _places_before(seen: Arguments) -> bool:
    """« X retrouve son fauteuil, Y le sien »: in this sentence, or the one before."""
    near = seen.discourse.lines[max(0, seen.line.index - 1) : seen.line.index + 1]
    return any(not _PLACES.isdisjoint(line.words) for line in near)


_PLACES = words("poste postes fauteuil fauteuils siege sieges trone place places fonctions bureau titre")


def _on_an_errand(seen: Arguments, clause: Clause) -> bool:
    """« y est revenu chercher un diplôme », « est revenue témoigner »: comes by, and does not stay."""
    at = next((k for k in range(clause.at + 1, len(seen.pieces)) if seen.pieces[k].verb is not None), None)
    if at is None or seen.pieces[at - 1].sign in (Sign.PREP, Sign.COMMA, Sign.QUOTE):
        return False
    errand = seen.reader.read(at)
    under = errand.attachment is Attachment.INFINITIVE and errand.parent == clause.at
    return under and not takes_a_post(seen, errand.verb)


def _to_a_thing(seen: Arguments, clause: Clause) -> bool:
    """« revenu à la charge », « revenir sur leur… », cut short there: to what is no place to work at."""
    row = seen.pieces[clause.at + 1 : clause.at + 3]
    if len(row) < 2 or row[0].word != "a":
        return len(row) == 2 and row[0].word == "sur" and row[1].sign is Sign.WORD
    own = seen.line.tokens[row[1].first].fold in ("sa", "son", "ses") and row[1].sign is Sign.THING
    home = own and clause.verb.lemma == "retourner" and row[1].word not in WHEREABOUTS | HOUSES | _DUTIES
    return row[1].word in _TURNS or home


_MATTERS = words("affaire dossier sujet plainte proces idee question theme projet chapitre")
_DUTIES = words("poste fonction fonctions travail metier place siege fauteuil recherches")
_TURNS = words("charge raison surface vie une mode memoire question idee sujet realite normale")


def _the_way_of(seen: Arguments, clause: Clause) -> bool:
    """« reprend le chemin de la recherche publique »: of something that is no house."""
    behind = seen.line.tokens[clause.end - 1 : clause.end + 4]
    if len(behind) < 3 or behind[0].fold not in ("chemin", "route") or behind[1].fold not in OF:
        return False
    goal = next((token for token in behind[2:] if token.fold not in _BEFORE_HOUSES), None)
    return goal is not None and goal.text.islower() and goal.fold not in WHEREABOUTS | HOUSES


_BEFORE_HOUSES = words("la l' son sa ses ancien ancienne premier premiere")


def _own_again(seen: Arguments, clause: Clause) -> bool:
    """« reprend du service », « reprend son poste »; « reprend la direction » may be another's."""
    begins = idiom_begins(seen.line, clause.verb)
    own = {token.fold for token in seen.line.tokens[begins : begins + 3]} & _THEIRS
    if "place" in idiom_words(seen, clause) and seat_named(seen, clause) is not None:
        return True  # « reprend place parmi les administrateurs »
    if after_time_away(seen.line):
        return True
    return bool(own) or seen.theirs(clause) or bool(_SERVICE & idiom_words(seen, clause))
