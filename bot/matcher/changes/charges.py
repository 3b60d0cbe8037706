"""Which post a verb of taking gives: an office, a department, or what somebody is to lead."""

from dataclasses import replace

from bot.matcher.changes.board_seats import chair_taken
from bot.matcher.changes.charges_worded import NO_CHARGES, quoted, worded
from bot.matcher.changes.just_gone import somebody_gone, somebody_off
from bot.matcher.changes.meantime import while_away
from bot.matcher.changes.new_units import programme_at, the_whole_house, unit_meant
from bot.matcher.changes.objects_meant import post_meant
from bot.matcher.changes.pausing import after_time_away
from bot.matcher.changes.posts import office_within, owner_before, post_said
from bot.matcher.changes.professors import professorship
from bot.matcher.changes.standing_in import stands_in
from bot.matcher.changes.starting import from_now_on, taken_on_for, to_come
from bot.matcher.changes.taking_up import place_meant
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import QUOTES, span_of, wording
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF, POSSESSIVES, THE, THIS
from bot.matcher.lexicon.roles import CHARGES_LEFT, COMMITTEES, DUTIES, LEADING, RANKS, UNITS
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.departments import charge_at, charge_named, department_at, seeks_an_heir
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.interposed import idiom_begins
from bot.matcher.syntax.office_houses import org_near
from bot.matcher.syntax.offices import Post, office_after, phrase, post_of
from bot.matcher.syntax.pieces import Piece, Sign, is_ours

_OF_STATE = words("ministre depute deputee senateur senatrice prefet prefete ambassadeur ambassadrice")
_CALLINGS = words("professeur professeure enseignant enseignante consultant consultante entrepreneur")
_LEADING = LEADING | words("prendre cumuler hériter gérer animer")
_IN_HAND = words("main charge sous")
_WIDENED = DUTIES | words("casquette arc palette titre sien siens sienne siennes")
_WORKS = words("travaux chantier chantiers programme projet")
_OTHERS = words("equipe equipes dossiers dossier portefeuille attributions perimetre charge missions")
_SAID_ENOUGH = words(
    "gravir gagner grimper assurer prendre reprendre hériter monter assumer tenir garder expédier entrer"
)


def office_taken(seen: Arguments, match: Match, clause: Clause) -> tuple[Post | None, str]:
    """The post taken, or why it is none."""
    verb, obj = clause.verb, seen.piece(clause.object)
    if stands_in(seen, match, clause):
        return None, ""
    if verb.lemma in ("devenir", "passer", "monter", "grimper") and not match.idiom:
        return _become(seen, clause)
    begins = idiom_begins(seen.line, verb)
    behind = [token.fold for token in seen.line.tokens[begins : begins + 2]]
    chairs = verb.indirect == "en" and behind == ["la", "presidence"]  # « un conseil … : X en prend … »
    if chairs and (chair := chair_taken(seen, clause, begins)) is not None:
        return chair, ""
    if match.idiom:
        return _by_idiom(seen, clause)
    if verb.lemma == "présider":
        chair = chair_taken(seen, clause, obj.first if obj is not None else verb.last)
        post = chair or unit_meant(seen, clause)
        return post, "" if post is not None else "no post"
    if obj is None:
        unit = _unit_meant(seen, clause) if verb.lemma in _LEADING else None
        return unit, "" if unit is not None else "no post"
    if verb.lemma == "ajouter":  # « ajoute la sécurité à son portefeuille »
        return _added(seen, clause, obj), "no post"
    if seeks_an_heir(seen.line, obj) or (verb.lemma == "prendre" and obj.word in _NO_POSTS):
        return None, "no post"
    if obj.word == "service" or the_whole_house(seen, clause, obj):
        return Post(None, span_of(seen.line.tokens, obj.first, obj.last), None), ""  # « dirigera le service »
    post = office_after(seen.line, obj.first)
    if post is None and verb.lemma in _LEADING:
        post = (
            department_at(seen.line, obj.first)
            or charge_named(seen.line, obj)
            or _charge(seen, clause, obj)
            or programme_at(seen.line, obj)
        )
    return post, "" if post is not None and not post.vague else "no post"


_NO_POSTS = words("defense parole plume pose pouls temperature porte fuite poudre mesure initiative peine")


def _unit_meant(seen: Arguments, clause: Clause) -> Post | None:
    """« crée une division. X la dirigera », « Ses troupes ont un nouveau chef. X les dirigera »."""
    meant = unit_meant(seen, clause) or post_meant(seen, clause)
    return meant or (place_meant(seen, clause) if somebody_gone(seen, clause.at) else None)


def _added(seen: Arguments, clause: Clause, obj: Piece) -> Post | None:
    """« ajoute la sécurité à son portefeuille »; of who takes over, « ajoute le chantier à ses missions »."""
    to = [seen.pieces[c.at] for c in clause.complements if c.word in ("a", "au", "aux")]
    if not any(piece.word in _WIDENED or department_at(seen.line, piece.first) for piece in to):
        return None
    if (charge := charge_at(seen.line, obj.first) or charge_named(seen.line, obj)) is not None:
        return charge
    own = any(piece.word in DUTIES and seen.possessive(piece.first) for piece in to)
    definite = obj.sign is Sign.THING and seen.line.tokens[obj.first].fold in THE
    if not (own and definite and (somebody_off(seen, clause.at) or reshuffled(seen.discourse))):
        return None
    return Post(None, span_of(seen.line.tokens, obj.first, obj.last), None)


def _become(seen: Arguments, clause: Clause) -> tuple[Post | None, str]:
    """« devient directrice », « passe vice-présidente », « devient ministre »."""
    at = clause.predicative
    role = seen.pieces[at].role if at is not None else None
    piece = seen.pieces[min(clause.at + 1, len(seen.pieces) - 1)]
    if piece.word in _OF_STATE:
        span = span_of(seen.line.tokens, piece.first, piece.last)
        return Post(phrase(seen.line, piece.last - 1), span, None), ""
    if (taught := professorship(seen, clause)) is not None:
        return taught, ""
    if role is None or clause.verb.direct or role.head in RANKS or not (role.text or role.head in _CALLINGS):
        return None, "no post"
    return post_said(seen, clause, role if role.text else replace(role, text=role.head)), ""


def _by_idiom(seen: Arguments, clause: Clause) -> tuple[Post | None, str]:
    """« prend les rênes de », « hérite de », « reprend le portefeuille de »."""
    verb, obj = clause.verb, seen.piece(clause.object)
    if obj is not None and seeks_an_heir(seen.line, obj):
        return None, "no post"  # « prend en charge la recherche d'un remplaçant »
    if verb.lemma == "reprendre" and after_time_away(seen.line):
        return None, "their own post: a return"
    if verb.lemma == "reprendre" and seen.theirs(clause):
        another = _OTHERS & {token.fold for token in seen.line.tokens[verb.last : clause.end]}
        if not (another and owner_before(seen, clause)):
            return None, "their own post: a return"
    begins = idiom_begins(seen.line, verb)  # « exerce en son absence la direction »
    post = (
        office_within(seen.line, begins if while_away(seen) else verb.last, clause.end)
        or department_at(seen.line, begins)
        or (department_at(seen.line, clause.end) if clause.end < len(seen.line.tokens) else None)
        or _post_behind(seen, clause)
        or _body_entered(seen, clause)
    )
    if post is not None and (post.vague or _body_of_another(seen, clause)):
        return None, "of a thing, not of an organisation"
    in_hand = bool(_IN_HAND & {token.fold for token in seen.line.tokens[verb.last : clause.end]})
    at = clause.end - 1
    if post is None and seen.line.tokens[at].fold in _WORKS:  # « reprend les travaux de … »
        near = org_near(seen.line, at)
        return Post(phrase(seen.line, at), span_of(seen.line.tokens, at, at + 1), near, loose=True), ""
    post = post or _field(seen, clause)
    given_out = reshuffled(seen.discourse) or somebody_gone(seen, clause.at)
    if post is None and ((verb.lemma == "hériter" and given_out) or in_hand):
        post = worded(seen, obj) if obj is not None else quoted(seen, clause)
    if post is None and in_hand and obj is not None and obj.word in NO_CHARGES:
        return None, "no post"  # « prend en charge le calendrier »
    if post is None and verb.indirect == "en":
        post = unit_meant(seen, clause)  # « crée une division. X en aura la charge »
    if post is None and verb.lemma in _LOOKING_AFTER:
        post = _looked_after(seen, clause)
    # « … le gros de ses missions », « … une partie des attributions de X »
    theirs = seen.possessive(at - 1) or _of_a_name(seen, clause)
    theirs = theirs and seen.line.tokens[at].fold in CHARGES_LEFT
    said = verb.lemma in _SAID_ENOUGH and (verb.lemma != "hériter" or given_out or _of_people(seen, obj))
    said = said or theirs or seen.line.tokens[at].fold in _AS_GOOD
    return post, "" if post is not None or said else "no post"


def _of_a_name(seen: Arguments, clause: Clause) -> bool:
    row = [piece for piece in seen.pieces if piece.first >= clause.end][:2]
    return len(row) > 1 and row[0].word in OF and bool(row[1].people)


def _field(seen: Arguments, clause: Clause) -> Post | None:
    """« hérite des relations presse », « abandonne les ventes, dont hérite X »."""
    obj = seen.piece(clause.object)
    if obj is None:
        return post_meant(seen, clause) if clause.link == "dont" else None
    return charge_named(seen.line, obj) if clause.verb.lemma in _INHERITING else None


def _of_people(seen: Arguments, obj: Piece | None) -> bool:
    """« hérite de ses équipes », « hérite du portefeuille de Y »; « hérite d'un modèle » is no charge."""
    return obj is None or obj.word in DUTIES or obj.word in _OTHERS or obj.word in UNITS


def _post_behind(seen: Arguments, clause: Clause) -> Post | None:
    """« coiffe la casquette de directrice », « assure par intérim la présidence »: right behind the idiom."""
    row = [piece for piece in seen.pieces if piece.first >= clause.end][:2]
    if seen.line.tokens[clause.end - 1].fold in _FOR_NOW and row and row[0].word in _LED:
        return office_after(seen.line, row[0].first)
    role = row[1].role if len(row) > 1 and row[0].word in ("de", "d'") else None
    return post_of(seen.line, role) if role is not None and role.text and not role.determined else None


_FOR_NOW = words("interim provisoire provisoirement")
_LED = words("direction presidence vice-presidence codirection copresidence")


def _body_entered(seen: Arguments, clause: Clause) -> Post | None:
    """« fait son entrée au comité exécutif »."""
    within = range(clause.verb.last, clause.end)
    at = next((k for k in within if seen.line.tokens[k].fold in COMMITTEES), None)
    return office_after(seen.line, at) if at is not None else None


def _body_of_another(seen: Arguments, clause: Clause) -> bool:
    """« rejoint le comité exécutif du Forum économique mondial »: of none that is a known house."""
    behind = seen.line.tokens[clause.end : clause.end + 2]
    within = {token.fold for token in seen.line.tokens[clause.verb.last : clause.end]}
    named = len(behind) > 1 and behind[0].fold in OF and behind[1].capital
    houses = [piece.org for piece in seen.pieces if piece.first >= clause.end and piece.org is not None]
    theirs = "strategique" not in within and bool(houses) and houses[0].identity is not None
    ours = any(is_ours(org) for org in houses)
    return not within.isdisjoint(COMMITTEES) and named and not (ours or theirs)


# « l'occupe par intérim », « a le dossier », « récupère le service »
_AS_GOOD = words("interim provisoire provisoirement dossier service")
_INHERITING = words("hériter récupérer reprendre prendre")
_LOOKING_AFTER = words("occuper veiller avoir charger répondre")


def _looked_after(seen: Arguments, clause: Clause) -> Post | None:
    """« s'occupera des revenus », « aura la haute main sur Z », « laisse Z pour s'occuper de … »."""
    first = clause.end + any(token.text in QUOTES for token in seen.line.tokens[clause.end : clause.end + 1])
    piece = next((p for p in seen.pieces if p.first <= first < p.last), None)
    to_do = clause.verb.tense is Tense.FUTURE or (clause.link == "pour" and _gives_up(seen, clause))
    if piece is None or not (to_do or while_away(seen)):
        return None
    if (charge := charge_named(seen.line, piece)) is not None:
        return charge
    opens = seen.line.tokens[piece.first].fold
    if "des" not in seen.line.tokens[clause.end - 1].fold and opens not in THE | POSSESSIVES:
        return None
    task = clause.verb.lemma in _TASKED and not reshuffled(seen.discourse)  # « se chargera des détails »
    return None if task else worded(seen, piece)


def _gives_up(seen: Arguments, clause: Clause) -> bool:
    """« laisse Z pour s'occuper de … »: what they did so far."""
    above = seen.reader.verb(clause.parent)
    lets_go = above is not None and above.finite and above.lemma in _GIVING_UP
    return lets_go and above is not None and not (above.negated or above.pluperfect or above.direct)


_GIVING_UP = words("laisser abandonner délaisser céder")
_TASKED = words("charger répondre")


def _charge(seen: Arguments, clause: Clause, obj: Piece) -> Post | None:
    """« dirigera les agents », « va piloter l'assistant »: what somebody is to lead."""
    new = to_come(clause) or from_now_on(seen, clause)
    if not (clause.verb.tense is Tense.FUTURE or taken_on_for(seen, clause) or new):
        return None
    span = span_of(seen.line.tokens, obj.first, obj.last)
    if (branch := _branch(seen, clause)) is not None:
        return branch
    house = seen.org(clause.object)
    if house is not None and (house.watched or house.traced) and to_come(clause):
        return Post(None, span, house)  # « a été choisie pour diriger l'entreprise »
    definite = seen.line.tokens[obj.first].fold in _WHOLE | THIS
    if clause.verb.lemma == "animer" and obj.word not in UNITS:
        return None  # « animera la soirée »
    if definite and obj.word == "ensemble" and from_now_on(seen, clause):
        return Post(None, span, None)  # « chapeautera désormais l'ensemble »
    if not (definite and obj.sign is Sign.THING) or obj.word in NO_CHARGES | _ACTS:
        return None
    if obj.word in ("equipe", "equipes", "troupes"):
        return Post(None, span, None)
    if seen.line.tokens[obj.first].fold in THIS:
        return Post(None, span, None)  # « chapeautera ces travaux »
    return Post(phrase(seen.line, obj.last - 1), span, org_near(seen.line, obj.last - 1), loose=True)


_WHOLE = words("le la l' les son sa ses tout toute toutes tous")
_ACTS = words("signature ouverture fermeture construction migration vente cession redaction acquisition")


def _branch(seen: Arguments, clause: Clause) -> Post | None:
    """« dirigera Y France »: the house in a country."""
    at = clause.object
    house = seen.pieces[at].org if at is not None else None
    if at is None or not is_ours(house) or at + 1 >= len(seen.pieces):
        return None
    place = seen.pieces[at + 1].first
    if not any(name.first == place and name.sort is Sort.PLACE for name in seen.line.names):
        return None
    span = span_of(seen.line.tokens, seen.pieces[at].first, seen.pieces[at + 1].last)
    return Post(
        wording(seen.line.tokens, range(seen.pieces[at].first, seen.pieces[at + 1].last)), span, house
    )
