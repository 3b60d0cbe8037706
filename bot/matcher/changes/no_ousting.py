"""What the verbs of dismissal tell of where nobody loses a post: contests, chats, places, mosquitoes."""

import itertools

from bot.matcher.changes.illness import ILLS
from bot.matcher.changes.no_comings import to_a_post
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.object_pronouns import UNPLUGGING
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF, POSSESSIVES
from bot.matcher.lexicon.occasions import CHATS
from bot.matcher.lexicon.organizations import DESCRIPTIONS
from bot.matcher.lexicon.roles import FAME
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.occasions import nowhere
from bot.matcher.syntax.pieces import Sign

DISMISSING = words("révoquer limoger licencier congédier destituer évincer débarquer renvoyer virer")


def no_dismissal(seen: Arguments, clause: Clause) -> str:
    """Why it is no dismissal; empty if it may be one."""
    if stray := _by_a_thing(seen, clause) or _from_a_place(seen, clause):
        return stray
    if clause.verb.lemma == "être" and clause.verb.negated and "trop" in seen.line.words:
        return "not from a post"  # « ne sera pas de trop »
    if clause.verb.lemma in UNPLUGGING and _of_somebody(seen, clause):
        return "not from a post"
    if clause.verb.lemma == "débarquer" and not clause.verb.passive and to_a_post(seen, clause):
        return "not from a post"
    if clause.verb.lemma == "licencier" and _graduate(seen, clause):
        return "not from a post"
    if clause.verb.lemma == "sauter" and _onto(seen, clause):
        return "not from a post"
    if clause.verb.lemma == "balayer" and _of_a_rumour(seen):
        return "not from a post"
    return "not from a post" if _in_a_contest(seen, clause) or _refers_to(seen, clause) else ""


def _of_a_rumour(seen: Arguments) -> bool:
    """« La rumeur est partie d'un compte anonyme. Elle a été reprise avant d'être balayée »: the rumour."""
    near = seen.discourse.lines[max(0, seen.line.index - 1) : seen.line.index + 1]
    return any(not _RUMOURS.isdisjoint(line.words) for line in near)


_RUMOURS = words(
    "rumeur rumeurs hypothese information informations nouvelle accusation accusations bruit bruits"
)


def _of_somebody(seen: Arguments, clause: Clause) -> bool:
    """« l'avatar de X débranché », « la voix de X a été désactivée »: a thing of theirs, or like them."""
    at = clause.subject
    whose = seen.piece(at)
    if at is None or whose is None or not whose.people:
        return False
    return at > 1 and seen.pieces[at - 1].word in OF and not seen.pieces[at - 2].people


def _graduate(seen: Arguments, clause: Clause) -> bool:
    """« licenciée en droit », « licencié ès lettres »: a degree."""
    behind = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 3]]
    sport = behind[:1] in (["a"], ["au"]) and not _CLUBS.isdisjoint(behind)  # « licencié au club d'escrime »
    field = behind[:1] in (["en"], ["de"], ["d'"]) and not _FIELDS.isdisjoint(behind[:2])
    return behind[:1] == ["es"] or field or sport


_CLUBS = words("club federation ligue")
_FIELDS = words(
    """
    droit lettres philosophie mathematiques physique chimie histoire geographie economie informatique sciences
    biologie psychologie sociologie gestion langues anglais
    """
)


def _onto(seen: Arguments, clause: Clause) -> bool:
    """« sautera sur la glace », « saute dans un train »: somewhere, and not out of a post."""
    behind = seen.line.tokens[clause.verb.last].fold if clause.verb.last < len(seen.line.tokens) else ""
    return behind in ("sur", "dans", "par")


def _in_a_contest(seen: Arguments, clause: Clause) -> bool:
    """« Le jury a écarté X », « X a été écarté au dernier tour »: a prize, a match, an election."""
    subject = seen.piece(clause.subject)
    places = [seen.pieces[c.at] for c in clause.complements]
    crown, *whose = (token.fold for token in seen.line.tokens[clause.end - 1 : clause.end + 2])
    if crown in ("couronne", "titre") and not _CHAMPIONS.isdisjoint(whose):
        return True  # « perd sa couronne de reine du quiz »
    judged = subject is not None and subject.sign is Sign.THING and subject.word in _JURIES
    return judged or any(piece.sign is Sign.THING and piece.word in _ROUNDS for piece in places)


_CHAMPIONS = words("reine roi miss champion championne meilleur meilleure star favori favorite")
_JURIES = words("jury jures academie tribunal electeurs lecteurs internautes public arbitre")
_ROUNDS = words("tour jury finale demi-finale")


def _refers_to(seen: Arguments, clause: Clause) -> bool:
    """« renvoie les deux hommes dos à dos », « renvoie X à ses responsabilités », « … devant le juge »,
    « renvoie X et ses milliards »: what they offer. « renvoyé, puis rétabli dans ses fonctions » is."""
    if clause.verb.lemma != "renvoyer":
        return False
    after = (verb.first for at, verb in seen.line.verbs if at > clause.at)
    ends = min(next(after, clause.verb.last + 8), clause.verb.last + 8)
    told = [token.fold for token in seen.line.tokens[clause.verb.last : ends]]
    pairs = set(itertools.pairwise(told))
    offer = any(one == "et" and whose in POSSESSIVES for one, whose in pairs) and not OFFERS.isdisjoint(told)
    return offer or "dos" in told or "devant" in told or not pairs.isdisjoint(_REFERRED)


OFFERS = words("offre offres milliards millions proposition")
_REFERRED = {(word, whose) for word in ("a", "dans") for whose in ("ses", "leurs", "son", "sa", "les")}


def _from_a_place(seen: Arguments, clause: Clause) -> str:
    """« débarquée de Berlin »: come from there; « exclu du G7 »: of no house that is known."""
    for complement in clause.complements:
        piece = seen.pieces[complement.at]
        capital = piece.sign is Sign.THING and seen.line.tokens[piece.last - 1].capital
        if complement.word in ("de", "d'", "du") and complement.at == clause.at + 2 and capital:
            return f"comes from « {piece.word} »"
        opens = seen.line.tokens[piece.first].fold
        some = piece.sign is Sign.THING and opens in ("un", "une") and complement.at == clause.at + 2
        if complement.word == "d'" and some and piece.word not in _MANNERS:
            return f"from « {piece.word} »"  # « viré d'un fast-food »
        behind = seen.line.tokens[piece.last : piece.last + 1]
        if complement.at > clause.at and any(token.fold in CHATS for token in behind):
            return f"from « {behind[0].low} »"  # « viré du groupe WhatsApp »
        if complement.word == "du" and complement.at > clause.at and piece.word in _MATTERS:
            return f"from « {piece.word} »"  # « évincée du dossier »
    obj = seen.piece(clause.object)
    capital = obj is not None and obj.sign is Sign.THING and seen.line.tokens[obj.last - 1].capital
    return f"comes from « {obj.word} »" if obj is not None and capital and obj.first == clause.end else ""


_MATTERS = words("tirage boucle serveur dossier projet chantier programme debat scenario casting dispositif")
_MANNERS = DESCRIPTIONS | words(
    """
    coup trait mot tweet clic message sms mail courriel courrier geste revers simple seul commun poste partie
    fonction fauteuil siege mandat conseil comite direction
    """
)  # fmt: skip


def _by_a_thing(seen: Arguments, clause: Clause) -> str:
    """« chassé par les moustiques »: no employer."""
    for complement in clause.complements:
        piece = seen.pieces[complement.at]
        famous = piece.role is not None and piece.role.head in FAME  # « … par la star »
        if complement.word == "par" and (piece.word in ILLS or famous):
            return f"by « {piece.word} »"  # « tenue à l'écart par un cancer »
        if complement.word == "par" and complement.at > clause.at and _of_private_life(seen, complement.at):
            return f"by « {piece.word} »"
        if clause.verb.lemma not in _BY_WHOM:
            continue
        several = piece.role is not None and piece.role.plural and piece.role.organization is None
        word = seen.line.tokens[piece.last - 1].fold if several else piece.word
        if complement.word == "par" and (piece.sign is Sign.THING or several) and word not in _EMPLOYERS:
            return f"by « {word} »"  # « remercié par les développeurs »
    return "" if clause.verb.negated else _by_one_of_many(seen, clause)


def _by_one_of_many(seen: Arguments, clause: Clause) -> str:
    """« viré par des lutins », « licencié par un algorithme »: whom nobody names."""
    row = seen.pieces[clause.at + 1 : clause.at + 4]
    if len(row) < 2 or row[0].word != "par" or clause.verb.lemma not in DISMISSING:
        return ""
    opens = seen.line.tokens[row[1].first].fold
    piece = row[2] if row[1].sign is Sign.PREP and len(row) > 2 else row[1]
    called = {token.fold for token in seen.line.tokens[piece.first : piece.last]}
    some = opens in ("un", "une", "des") and piece.sign in (Sign.THING, Sign.WORD)
    return f"by « {piece.word} »" if some and called.isdisjoint(_EMPLOYERS | _HANDFULS) else ""


def _of_private_life(seen: Arguments, at: int) -> bool:
    """« congédié par son coach », « poussé dehors par la sécurité du stade »."""
    piece, row = seen.pieces[at], seen.pieces[at + 1 : at + 3]
    whole = row[1] if len(row) > 1 and row[0].word in OF else None
    guards = piece.word in _GUARDS and whole is not None and nowhere(whole)
    return guards or (piece.word in _AT_HOME and seen.possessive(piece.first))


_GUARDS = words("securite vigile vigiles videur videurs service gardien gardiens agents staff")
_AT_HOME = words(
    """
    coach entraineur entraineuse epouse epoux mari femme compagne compagnon mere pere fils fille medecin
    banquier coiffeur editeur prof professeur proprietaire bailleur club hote hotesse
    """
)
_HANDFULS = words("poignee groupe coup faction clan appel simple petit petite nouveau nouvelle")


_BY_WHOM = words("chasser expulser bannir éjecter balayer renverser remercier")
_EMPLOYERS = words(
    """
    conseil administrateurs administration actionnaires direction board investisseurs pairs employeur
    majorite comite associes fondateurs dirigeants collegues hierarchie siens
    visioconference visio courriel courriels mail email sms texto lettre telephone message communique video
    vote voix huissier surprise ecrit messagerie
    """
)
