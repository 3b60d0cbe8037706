"""Verbs that tell a change by what stands beside them, or by what they are said of alone."""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set

from bot.matcher.changes import (
    added_names,
    at_theirs,
    back_from_leave,
    bequests,
    bestowing,
    choices,
    coming,
    crossing_over,
    done_with,
    endings,
    filled,
    following,
    going_along,
    held_for_now,
    hired_in_turn,
    houses_left,
    illness,
    lasting,
    leaves_granted,
    listed_as_come,
    listed_as_gone,
    met_again,
    names_made_known,
    new_holders,
    new_posts,
    new_units,
    no_longer,
    objects_meant,
    offices_got,
    ousting,
    own_places,
    passing_on,
    pausing,
    provenance,
    regained,
    reinforcing,
    rumoured_goals,
    sharing,
    shifting,
    signing,
    subordinating,
    swapping,
    taking_up,
    ways_gone,
    widening,
    winning_over,
)
from bot.matcher.changes.change import Change
from bot.matcher.changes.taken_over import taken_over_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import Token
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.endings import ENDED, ENDINGS
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import DUTIES
from bot.matcher.modality.truth import Truth
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import Match


def told_beside(seen: Arguments, at: int, verb: VerbGroup, acts: set[Act]) -> Iterator[Change]:
    """What a verb tells by what stands beside it: the rules of ``_RULES``.

    Most verbs have none: nobody may ask for their clause, and to read it costs more than all the rest.
    """
    rules = (*_RULES.get(verb.lemma, ()), *(_NO_LONGER if verb.no_longer else ()))
    for rule in rules:
        yield from rule(seen, at, acts)


_Tell = Callable[[Arguments, Clause, Truth], Iterable[Change]]
_Rule = Callable[[Arguments, int, set[Act]], Iterable[Change]]  # the acts are those that its tables tell


def _told(tell: _Tell, seen: Arguments, at: int) -> Iterable[Change]:
    clause = seen.reader.read(at)
    return tell(seen, clause, truth_of(seen.reader, clause))


def _always(tell: _Tell) -> _Rule:
    return lambda seen, at, acts: _told(tell, seen, at)


def _beside(marks: Set[str], tell: _Tell) -> _Rule:
    """Where the sentence has one of *marks*, without which nothing is told."""
    return lambda seen, at, acts: () if marks.isdisjoint(seen.line.words) else _told(tell, seen, at)


def _unless(act: Act, tell: _Tell) -> _Rule:
    """Where the tables tell that act of the verb, the reader of the act tells it as well."""
    return lambda seen, at, acts: () if act in acts else _told(tell, seen, at)


def _where_reflexive(tell: _Tell) -> _Rule:
    return lambda seen, at, acts: _told(tell, seen, at) if seen.reader.read(at).verb.reflexive else ()


def _where_passive(tell: _Tell) -> _Rule:
    return lambda seen, at, acts: _told(tell, seen, at) if seen.reader.read(at).verb.passive else ()


def _among_those_hired(tell: _Tell) -> _Rule:
    """In an article about many who are hired, or about a house that is bought with its head."""

    def told(seen: Arguments, at: int, acts: set[Act]) -> Iterable[Change]:
        surge = seen.discourse.surge
        hiring = surge is not None and surge.act is Act.JOIN
        return _told(tell, seen, at) if hiring or seen.discourse.mentions.heads_bought else ()

    return told


def _ended(seen: Arguments, at: int, acts: set[Act]) -> Iterable[Change]:
    return () if ENDED.isdisjoint(seen.line.words) else endings.ending_told(seen, seen.reader.read(at))


def _post_got(seen: Arguments, at: int, acts: set[Act]) -> Iterable[Change]:
    known = not acts.isdisjoint((Act.TAKE, Act.SUCCEED, Act.NAME, Act.COME_BACK))
    return () if known else _told(_taken_up_or_gained, seen, at)


def _taken_up_or_gained(seen: Arguments, clause: Clause, truth: Truth) -> Iterable[Change]:
    lemma = clause.verb.lemma
    told = list(taking_up.taken_up_told(seen, clause, truth)) if lemma in taking_up.TAKING_UP else []
    return told or (
        offices_got.office_gained_told(seen, clause, truth) if lemma in offices_got.GAINING else ()
    )


def _set_aside(seen: Arguments, at: int, acts: set[Act]) -> Iterable[Change]:
    told = pausing.TIME_OUT.isdisjoint(seen.line.words) or not acts.isdisjoint((Act.EXIT, Act.PAUSE))
    return () if told else _told(pausing.set_aside_told, seen, at)


def _nowhere(seen: Arguments, at: int, acts: set[Act]) -> Iterable[Change]:
    return endings.nowhere_told(seen, seen.reader.read(at))


def _paired(seen: Arguments, clause: Clause, truth: Truth) -> Iterable[Change]:
    if clause.verb.indirect == "en":
        return done_with.done_with_told(seen, clause, truth)
    ended = clause.verb.passive and seen.line.tokens[clause.verb.first - 1].fold == "c'"
    return endings.pair_told(seen, clause, truth) if ended else ()


def _come_from(seen: Arguments, clause: Clause, truth: Truth) -> Iterable[Change]:
    if clause.verb.tense in (Tense.PARTICIPLE, Tense.FUTURE) or clause.verb.pluperfect:
        return provenance.come_from_told(seen, clause, truth)
    return provenance.provenance_told(seen, clause, truth) if clause.verb.finite else ()


def _lengthened(seen: Arguments, clause: Clause, truth: Truth) -> Iterable[Change]:
    told = list(following.lengthened_told(seen, clause, truth))
    return told or added_names.added_told(seen, clause, truth)


def _parted(seen: Arguments, clause: Clause, truth: Truth) -> Iterable[Change]:
    return ousting.parting_told(seen, clause, truth) if clause.link == "dont" else ()


def _seat_given_up(seen: Arguments, clause: Clause, truth: Truth) -> Iterable[Change]:
    return no_longer.seat_given_up_told(seen, clause, truth) if clause.verb.lemma == "siéger" else ()


def _taken_from(seen: Arguments, clause: Clause, truth: Truth) -> Iterable[Change]:
    return taken_over_told(seen, clause, truth) if clause.verb.passive else ()


# « ne … plus », whatever the verb
_NO_LONGER = (_unless(Act.NO_LONGER, no_longer.works_no_more_told), _always(_seat_given_up))
_RULES: dict[str, list[_Rule]] = {}  # by the lemma of the verb
for _lemmas, _rule in (
    (dict.fromkeys(lemma for lemma, _ in ENDINGS), _ended),
    (lasting.STAYING, _always(lasting.stayed_told)),
    (illness.KEPT_AWAY, _beside(illness.ILLS, illness.kept_away_told)),
    (("être",), _beside(regained.AGAIN, regained.restored_told)),
    (("être",), _beside(new_holders.NOW, new_holders.settled_told)),
    (("être",), _beside(following.NEXT, following.next_told)),
    (going_along.MOVING, _beside(going_along.ALONG, going_along.along_told)),
    (ways_gone.GOING, _always(ways_gone.way_gone_told)),
    (going_along.JOINING, _always(going_along.rejoins_told)),
    (("retrouver",), _always(met_again.met_again)),
    (new_holders.FINDING, _beside({"on"}, new_holders.found_there_told)),
    (new_holders.SERVING, _beside({"comme", "qualite", "tant", "titre"}, new_holders.serving_told)),
    (("laisser",), _unless(Act.EXIT, houses_left.let_go_told)),
    (("confirmer", "maintenir", "conforter"), _always(endings.kept_told)),
    (pausing.SETTING_ASIDE, _set_aside),
    (leaves_granted.GRANTING, _beside(leaves_granted.LEAVES, leaves_granted.granted_told)),
    (("arrêter",), _always(leaves_granted.ordered_to_rest)),
    (("arrêter", "interrompre"), _unless(Act.EXIT, done_with.stops_told)),
    (rumoured_goals.SENDING, _beside(rumoured_goals.TALKING, rumoured_goals.sent_by_rumour)),
    (bequests.BEQUEATHING, _unless(Act.HAND_OVER, bequests.bequest_told)),
    (("siéger",), _always(no_longer.seat_renounced_told)),
    (("siéger",), _always(endings.sits_on_told)),
    (("aller", "bouger"), _nowhere),
    (("passer",), _unless(Act.JOIN, crossing_over.crossed_over_told)),
    (("passer",), _always(passing_on.goes_to)),
    (passing_on.PASSING_ON, _where_passive(passing_on.goes_to)),
    (("faire", "compter", "figurer", "appartenir"), _always(new_holders.one_of_the_new_told)),
    (
        words("travailler bosser œuvrer plancher officier exercer enseigner continuer poursuivre"),
        _unless(Act.JOIN, coming.work_ahead_told),
    ),
    (
        words(
            """
            occuper construire bâtir concevoir développer vendre gérer superviser encadrer chapeauter coder
            inventer dessiner recruter veiller mener faire organiser négocier préparer fabriquer
            """
        ),
        _beside(frozenset(("chez", "pour")), coming.work_for_us_told),
    ),
    (
        listed_as_gone.SHOWING,
        _beside(listed_as_gone.DISMISSED | listed_as_gone.LEAVING, listed_as_gone.listed_as_gone_told),
    ),
    (listed_as_come.COUNTED, _beside(listed_as_come.COMERS, listed_as_come.listed_as_come_told)),
    (at_theirs.COUNTED, _beside(at_theirs.AMONG, at_theirs.among_theirs_told)),
    (at_theirs.LED, _beside({"par"}, at_theirs.joined_by_told)),
    (("conseiller",), _always(coming.advising_told)),
    (winning_over.WINNING_OVER, _always(winning_over.won_over_told)),
    (winning_over.LETTING, _beside({"par"}, winning_over.let_told)),
    (("signer",), _always(signing.signed_told)),
    (hired_in_turn.YIELDING, _among_those_hired(hired_in_turn.yielding_told)),
    (hired_in_turn.LEAVING, _among_those_hired(hired_in_turn.leaving_for_it_told)),
    (hired_in_turn.SHOWING, _among_those_hired(hired_in_turn.shown_told)),
    (("faire",), _always(bestowing.making_told)),
    (("faire", "effectuer"), _beside({"rentree"}, back_from_leave.resumed_told)),
    (("avoir", "tenir", "trouver"), _always(filled.filled_told)),
    (names_made_known.MAKING_KNOWN, _beside(names_made_known.MARKS, names_made_known.made_known_told)),
    (("allonger", "étoffer", "enrichir", "compléter"), _where_reflexive(_lengthened)),
    (("ajouter",), _always(added_names.added_told)),
    (("finir", "terminer"), _always(_paired)),
    (("emmener", "entraîner", "embarquer", "emporter"), _always(following.taken_along_told)),
    (("séparer", "débarrasser", "défaire"), _where_reflexive(_parted)),
    (("renforcer", "étoffer", "muscler"), _unless(Act.HIRE, reinforcing.reinforced_told)),
    (("venir", "provenir", "sortir"), _always(_come_from)),
    (("sortir",), _unless(Act.EXIT, houses_left.gone_out_told)),
    (("arriver", "venir", "provenir", "débarquer"), _always(provenance.opened_by_source)),
    (("vouloir",), _always(ousting.unwanted_told)),
    (("supprimer",), _always(ousting.abolished_told)),
    (shifting.SHIFTING, _always(shifting.shift_told)),
    (
        ("troquer", "échanger", "délaisser", "remiser", "ranger", "renoncer"),
        _unless(Act.EXIT, shifting.post_traded),
    ),
    (swapping.SWAPPING, _always(swapping.swap_told)),
    (subordinating.LEADING_TO, _beside({"sous"}, subordinating.led_by_told)),
    (subordinating.REPORTING, _always(subordinating.reporting_told)),
    (subordinating.LANDING, _always(subordinating.falling_told)),
    (subordinating.FALLING, _beside(subordinating.SPHERES | DUTIES, subordinating.falling_told)),
    (("reprendre", "récupérer", "absorber"), _unless(Act.TAKE, _taken_from)),
    (("préférer",), _always(choices.preference_told)),
    (("porter", "arrêter", "fixer"), _beside(choices.CHOICES, choices.choice_told)),
    (widening.WIDENING, _beside(widening.CHARGES, widening.widened_told)),
    (new_posts.BUILDING, _always(new_posts.building_told)),
    (new_units.CREATING, _beside({"pour"}, new_posts.created_for_told)),
    (sharing.SHARING, _always(sharing.shared_told)),
    (held_for_now.HOLDING, _always(held_for_now.held_for_now_told)),
    (("gérer",), _always(taking_up.taken_up_told)),
    (taking_up.TAKING_UP | offices_got.GAINING, _post_got),
    (objects_meant.TAKEN, _unless(Act.TAKE, objects_meant.taken_as_meant)),
    (objects_meant.GIVEN, _unless(Act.HAND_OVER, objects_meant.given_as_meant)),
    (own_places.GIVING_UP, _beside({"par"}, own_places.place_given_up)),
    (own_places.GIVING_BACK, _beside(own_places.THEIRS, own_places.own_place_left)),
):
    for _lemma in _lemmas:
        _RULES.setdefault(_lemma, []).append(_rule)


def acts_by_subject(tokens: Sequence[Token], verb: VerbGroup) -> Iterator[Match]:
    """« l'intérim est assuré par X », « les rênes sont confiées à X », « est allé chercher X chez Y »."""
    if verb.passive and verb.lemma in _OFFICE_VERBS:
        yield Match(Act.NAME if verb.lemma == "confier" else Act.TAKE, 0, idiom=False)
    if verb.passive and verb.lemma in ("placer", "mettre", "rattacher"):
        yield Match(Act.TAKE, 0, idiom=False)
    opens = verb.finite and not (verb.first and tokens[verb.first - 1].word)  # « Sortent X et Y, entrent Z »
    out_of_it = verb.lemma in ("sortir", "ressortir") and verb.indirect == "en"
    if out_of_it or (opens and verb.lemma == "sortir"):  # « le conseil a changé : X en sort »
        yield Match(Act.EXIT, 0, idiom=False)
    if verb.passive and verb.lemma in ("faire", "appeler"):  # « est fait directeur », « y fut appelé »
        yield Match(Act.NAME, 0, idiom=False)
    if verb.tense is Tense.PARTICIPLE and not verb.passive and verb.lemma == "appeler":
        yield Match(Act.NAME, 0, idiom=False)  # « X, appelé dimanche comme directeur, … »
    ahead = tokens[0].fold in ("a", "aux") or verb.indirect == "y"
    if verb.lemma in _PLACING and not verb.passive and ahead:  # « À sa tête, Y place X », « Y y place X »
        yield Match(Act.NAME, 0, idiom=False)
    if verb.lemma == "retenir" and _for_a_post(tokens[verb.last :]):  # not « a retenu X à Paris »
        yield Match(Act.NAME, 0, idiom=False)
    if verb.lemma == "retourner" and verb.indirect == "y":  # where others are back, as told before
        yield Match(Act.COME_BACK, 0, idiom=False)
    come = verb.first > 1 and tokens[verb.first - 1].fold in _COME  # « Y est venue la chercher »
    if verb.lemma == "chercher" and (come or any(governor.lemma == "aller" for governor in verb.governors)):
        yield Match(Act.HIRE, 0, idiom=False)
    if verb.lemma == "être" or (verb.lemma in ("appeler", "nommer") and verb.reflexive):
        yield Match(Act.NO_LONGER if verb.no_longer else Act.TAKE, 0, idiom=False)


_COME = words("venu venue venus")


def _for_a_post(behind: Sequence[Token]) -> bool:
    """« a retenu X pour le poste de », « a été retenue pour ces fonctions »."""
    told = [token.fold for token in behind[:8]]
    at = told.index("pour") if "pour" in told else len(told)
    return not _OFFICES.isdisjoint(told[at + 1 : at + 3])


_OFFICES = words("poste fonction fonctions direction presidence tete")
_PLACING = words("placer installer propulser parachuter catapulter mettre")
_OFFICE_VERBS = words(
    "assurer assumer exercer reprendre récupérer occuper tenir remplir pourvoir confier endosser"
)
