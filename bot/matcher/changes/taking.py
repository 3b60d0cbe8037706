"""Acts about posts: who takes one, is from now on its holder, leads."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from bot.matcher.changes.change import Change, change_told, future_of_the_past
from bot.matcher.changes.charges import office_taken
from bot.matcher.changes.headed_moves import moved_as_headed
from bot.matcher.changes.just_gone import just_gone, just_moved
from bot.matcher.changes.meantime import awaiting, fills_in, in_the_meantime, while_away, who_rests
from bot.matcher.changes.new_holders import new_holder_told
from bot.matcher.changes.new_units import newly_made, unit_led
from bot.matcher.changes.post_houses import hired_away_for_it, house_of_post
from bot.matcher.changes.posts import ad_interim, owner_before, replaced, title_given
from bot.matcher.changes.predecessors import duties_of
from bot.matcher.changes.returning import once_more
from bot.matcher.changes.standing_in import STANDING_IN, keeps_no_place, stands_in
from bot.matcher.changes.starting import goes_on, to_come
from bot.matcher.changes.taken_over import STATES, is_state, starts_now, taken_over_told
from bot.matcher.changes.taking_up import left_behind
from bot.matcher.changes.teams_joined import some_house_joined
from bot.matcher.changes.winning_over import WINNING_OVER
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.companions import company_of
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF, THE
from bot.matcher.lexicon.roles import FAME, POSTS, SHARES
from bot.matcher.modality.truth import Truth
from bot.matcher.names.name import Identity, Sort
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.infinitives import tasked
from bot.matcher.syntax.offices import Post
from bot.matcher.syntax.pieces import is_ours


def taking_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« prend la tête de », « hérite du poste », « devient directrice »."""
    verb = clause.verb
    if keeps_no_place(seen, match, clause) or goes_on(seen, clause) or hired_away_for_it(seen, clause):
        return
    if (_over(verb) and not stands_in(seen, match, clause)) or (
        verb.lemma == "gérer" and not (match.idiom or in_the_meantime(seen))
    ):
        return  # « gérera les relations presse »: a task
    if verb.passive or (verb.tense is Tense.PARTICIPLE and newly_made(seen, unit_led(seen, clause))):
        yield from taken_over_told(seen, clause, truth)
        return
    errand = clause.attachment is Attachment.INFINITIVE and (
        clause.link == "pour" or tasked(seen.pieces, clause.at) is not None or _won_over(seen, clause)
    )
    chosen = not _CHOOSING.isdisjoint(g.lemma for g in verb.governors)  # « a été choisie pour diriger »
    lasting = (verb.perfect and not chosen) or (
        verb.tense is not Tense.FUTURE and not errand and not future_of_the_past(clause, truth)
    )  # « aura tenu deux jours »
    filling_in = stands_in(seen, match, clause) or fills_in(seen, clause)
    stays = is_state(seen, clause) and lasting and not filling_in
    if stays and not (to_come(clause) or starts_now(seen, clause) or _held_again(seen, clause)):
        return
    if verb.lemma in _BEING:
        yield from new_holder_told(seen, clause, truth)
        return
    members = seen.subject(clause)
    if not members:
        return
    if (clause.verb.lemma == "avoir" and _has_to_do(seen, clause)) or _heads_for(seen, clause):
        return
    post, why = office_taken(seen, match, clause)
    meantime = while_away(seen) or (match.idiom and in_the_meantime(seen))
    unsaid = post is None and why and not meantime
    house = some_house_joined(seen, clause, members, OF) if unsaid and match.idiom else None
    if house is None and (unsaid or _some_post(seen, clause, post)):
        return
    counterpart = _in_place_of(seen, clause, post)
    post = ad_interim(seen, clause, post)
    post = _with_title(seen, clause, post)
    idiom = {token.fold for token in seen.line.tokens[clause.verb.last : clause.end]}
    part = (clause.verb.lemma == "hériter" or not idiom.isdisjoint(OF)) and seen.possessive(clause.end - 2)
    # « hérite de ses tâches », « récupère une partie de ses tâches »
    own = part or (clause.verb.lemma in _TAKING_OVER and seen.theirs(clause))
    if counterpart is None and own:
        counterpart = next((member.identity for member in owner_before(seen, clause)), None)
    joined, left = (house, None) if house is not None else house_of_post(seen, clause, members, post)
    word = _word(seen, match, clause)
    act = _act(seen, clause, post)
    # « X codirigera Z avec W », « X en prend la direction avec W »
    shared = verb.lemma == "codiriger" or (verb.indirect == "en" and verb.lemma in _ASSUMING)
    for member in (*members, *(company_of(seen, clause) if shared else ())):
        yield change_told(
            seen,
            member,
            act,
            clause,
            truth,
            post=post,
            joined=joined,
            left=left,
            counterpart=counterpart,
            word=word,
        )


def _with_title(seen: Arguments, clause: Clause, post: Post | None) -> Post | None:
    """« prend la tête d'une équipe, avec le titre de directrice »: what somebody leads goes by their title,
    and « une bonne part de la gestion » by none."""
    told = fold(post.text or "").split() if post is not None else []
    if post is None or post.team or not told:
        return title_given(seen, clause) or post
    titled = title_given(seen, clause, in_full=True) if told[0] not in POSTS else None
    if titled is None and not SHARES.isdisjoint(told[:_AMOUNT]):
        return replace(post, text=None)
    return titled or post


_AMOUNT = 2  # words: « bonne part »


def _act(seen: Arguments, clause: Clause, post: Post | None) -> Act:
    """« rejoint le comité exécutif de Y » and « décroche un poste de … chez Y » come in, « prend de nouveau
    la tête d'Y » comes back."""
    some = seen.line.tokens[clause.verb.last].fold == "un" and clause.verb.lemma in _GETTING
    of_post = post.org if post is not None and "chez" in seen.line.words else None
    if some and is_ours(of_post or seen.complement_org(clause, ("chez",), after=True)):
        return Act.JOIN
    if clause.verb.lemma in _COMING_IN and is_ours(seen.complement_org(clause, OF)):
        return Act.JOIN
    if (moved := moved_as_headed(seen, clause)) is not None and moved[1] is not None:
        return Act.JOIN
    for_now = post is not None and "interim" in fold(post.text or "")
    return Act.COME_BACK if post is not None and _held_again(seen, clause) and not for_now else Act.TAKE


def _held_again(seen: Arguments, clause: Clause) -> bool:
    """« dirige à nouveau la recherche », « endosse de nouveau le costume de patron »."""
    return clause.verb.lemma in _HOLDING and not clause.verb.negated and once_more(seen, clause)


_HOLDING = words(
    """
    prendre endosser revêtir coiffer occuper diriger codiriger piloter superviser chapeauter présider tenir
    exercer assumer enfiler chausser
    """
)


def _heads_for(seen: Arguments, clause: Clause) -> bool:
    """« prend la direction de Tokyo »: on the way there."""
    if clause.verb.lemma not in ("prendre", "reprendre"):
        return False
    told = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 3]]
    if told[:2] == ["la", "direction"] and not _WAYS.isdisjoint(told):
        return True  # « prend la direction opposée »
    behind = [token.fold for token in seen.line.tokens[clause.verb.last + 2 : clause.verb.last + 3]]
    if told[:2] == ["le", "volant"] and not (behind and behind[0] in OF):
        return True  # « reprend le volant après son accident »
    there = clause.verb.last + 3
    towns = (name.first for name in seen.line.names if name.sort is Sort.PLACE)
    return told == ["la", "direction", "de"] and there in towns


_WAYS = words("opposee contraire inverse")


def _has_to_do(seen: Arguments, clause: Clause) -> bool:
    """« aura la charge de convaincre les élus »: a task; not « … de diriger la recherche »."""
    told = next((p.verb for p in seen.pieces if p.first == clause.end), None)
    return told is not None and told.tense is Tense.INFINITIVE and told.lemma not in _RUNNING


_RUNNING = words(
    "diriger piloter superviser mener gérer coordonner animer conduire encadrer présider chapeauter"
)
_GETTING = words("décrocher obtenir trouver dénicher accepter prendre")
_COMING_IN = words("rejoindre intégrer")  # « rejoint le comité exécutif de Y »
_TAKING_OVER = words("reprendre assumer assurer")
_ASSUMING = _TAKING_OVER | {"prendre"}
_CHOOSING = words("choisir désigner nommer élire appeler charger")


def _some_post(seen: Arguments, clause: Clause, post: Post | None) -> bool:
    """« compte reprendre un poste plus léger »: any, and nobody's; « devenue la voix d'Y »: no post.

    Nor is one's own room: « s'installe dans son bureau ».
    """
    if seen.line.tokens[clause.end - 1].fold == "bureau" and _in_place_of(seen, clause, post) is None:
        return True
    told = set(fold(post.text or "").replace("'", " ").split()) if post is not None else set()
    if "responsabilite" in told and not told.isdisjoint(_MISHAPS):
        return True  # « endosse la responsabilité de la panne »
    if clause.verb.lemma == "hériter" and not told.isdisjoint(_BURDENS):
        return True  # « hérite d'un surnom »
    if clause.verb.lemma == "devenir" and _superlative(seen, clause):
        return True  # « devient le patron le mieux payé »
    if clause.verb.lemma == "devenir" and post is not None and post.text:
        return fold(post.text).split()[0] in FAME
    again = clause.verb.lemma == "reprendre" and (post is None or not post.text)
    some = seen.line.tokens[clause.verb.last].fold in ("un", "une")
    share = clause.end - clause.verb.last > _PAIR  # « une partie des attributions de Z »
    return again and some and not share


_PAIR = 2  # tokens: « un poste »


def _superlative(seen: Arguments, clause: Clause) -> bool:
    behind = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 6]]
    return any(one in THE and other in ("plus", "mieux", "moins") for one, other in pairwise(behind[1:]))


_BURDENS = words("surnom sobriquet amende dette dettes fortune reputation proces polemique scandale")
_MISHAPS = words("panne echec erreur erreurs fiasco fuite bug accident faute crise retard retards drame")


def _over(verb: VerbGroup) -> bool:
    """« ne supervisera plus », « n'aura tenu les rênes, assuré l'intérim que deux jours », « exerçait les
    fonctions de … »."""
    done = verb.perfect and verb.tense is Tense.FUTURE and (verb.lemma in STATES or verb.lemma == "assurer")
    held = verb.lemma in ("exercer", "faire") and verb.tense is Tense.IMPERFECT and not verb.perfect
    return verb.no_longer or done or held


def _won_over(seen: Arguments, clause: Clause) -> bool:
    """« Y a convaincu X de piloter l'éthique »."""
    above = seen.reader.verb(clause.parent)
    return above is not None and above.lemma in WINNING_OVER and not above.reflexive


def _word(seen: Arguments, match: Match, clause: Clause) -> str:
    """By which verb it is told: « prend ses fonctions » apart, « prend du galon » as « monte en grade »."""
    last = seen.line.tokens[clause.verb.last + match.consumed - 1].fold
    if clause.verb.lemma in ("prendre", "entrer") and last in _DUTIES:
        return ENTERING
    if stands_in(seen, match, clause):
        return STANDING_IN
    if _held_again(seen, clause):
        return "redevenir"
    return "monter" if last in _STRIPES else clause.verb.lemma


ENTERING = "entrer en fonctions"
_STRIPES = words("galon galons")
_DUTIES = words("fonction fonctions")


_BEING = words("être appeler nommer")


def _in_place_of(seen: Arguments, clause: Clause, post: Post | None) -> Identity | None:
    """The same, or « lui »."""
    named = replaced(seen, clause, post)
    if named is not None and all(member.identity != named for member in seen.subject(clause)):
        return named
    if (before := duties_of(seen, clause.at + 1) or who_rests(seen)) is not None:
        return before
    theirs = clause.verb.lemma in _SITTING and seen.theirs(clause)  # « dans son fauteuil »
    kept = in_the_meantime(seen) and post is None  # « gardera la boutique dans l'intervalle »
    if clause.verb.indirect == "lui" or theirs or kept or while_away(seen):
        people = seen.antecedents(clause.starts)
        own = {member.identity for member in seen.subject(clause)}
        return next((member.identity for member in people if member.identity not in own), None)
    if clause.verb.lemma == "ajouter" and post is not None and post.text is None:
        return just_gone(seen, clause.at) or just_moved(seen, clause.at)  # « … le chantier à ses missions »
    # « X s'en va. Y récupère les achats par intérim »
    for_now = awaiting(seen) or in_the_meantime(seen)
    whole = seen.line.tokens[clause.end - 1].fold == "interim"  # « prend l'intérim »: of whom, is told apart
    left = left_behind(seen, seen.piece(clause.object))  # « X s'en va. Y pilotera ses équipes »
    return just_gone(seen, clause.at) if (for_now and not whole) or left else None


_SITTING = words("asseoir installer glisser occuper")
