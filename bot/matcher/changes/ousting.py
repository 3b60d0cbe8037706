"""Acts of dismissal: who is dismissed, by whom, from which post."""

import itertools
import re
from collections.abc import Iterator

from bot.matcher.changes.board_seats import seat_left, seat_lost
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.posts import post_left
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.companions import company_of, ousted_with, trailing
from bot.matcher.discourse.houses import former_place
from bot.matcher.discourse.object_pronouns import done_by_one
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.occasions import CHATS
from bot.matcher.lexicon.organizations import DESCRIPTIONS
from bot.matcher.lexicon.roles import BOARD_NOUNS
from bot.matcher.modality.truth import Truth, refused
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.pieces import Member, Org, Piece, Sign

_DISMISSING = words("révoquer limoger licencier congédier destituer évincer débarquer renvoyer virer")
_BY_SUBJECT = words(
    "faire perdre recevoir passer sauter tomber payer retrouver être servir apprendre démissionner "
    "compter figurer voir"
)


def oust_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« limoge X », « X est évincé », « X perd son poste »."""
    verb = clause.verb
    passive = verb.passive or verb.tense is Tense.PARTICIPLE
    caused = verb.lemma == "faire" and seen.line.tokens[verb.last].low.endswith("er")  # « fait sauter X »
    # « se passera des services de X »
    caused = caused or (verb.lemma == "passer" and verb.reflexive and "services" in seen.line.words)
    if (verb.lemma in _BY_SUBJECT and not caused) or passive:
        # « il est mis fin au contrat de X »
        whose = seen.direct(clause) if verb.lemma == "mettre" and match.idiom else ()
        members = whose or seen.subject(clause)
        agent = seen.complement_org(clause, ("par",))
    else:
        members = _told_so(seen, match, clause) or seen.direct(clause) or _at_whose_cost(seen, match, clause)
        agent = seen.org(clause.subject)
        subject = seen.piece(clause.subject)
        named = verb.lemma in _DISMISSING and members and not verb.direct
        named = named or ((verb.lemma in _DISMISSING or match.idiom) and done_by_one(seen.line, clause))
        if subject is None and clause.attachment is not Attachment.INFINITIVE and not named:
            members = ()  # « quatre d'entre elles révoquent X » says who does it in words of its own
        reasons = subject is not None and subject.word in ("raison", "raisons", "motifs")
        if reasons and verb.lemma == "pousser":
            members = ()  # « les raisons qui l'ont poussée vers la porte »
        if verb.lemma in _OF_A_HOUSE and not _dismisses(verb.lemma, subject):
            members = ()
    bosses = _bosses(seen, clause, passive=passive)
    if verb.lemma == "lâcher" and passive and agent is None and _by(clause) is not None:
        return  # « lâchée par ses associés »
    lost = {token.fold for token in seen.line.tokens[verb.last : clause.end]}
    ranked = "place" in lost and not seen.possessive(verb.last)  # « perd la première place »
    ranked = ranked or ("titre" in lost and not _of_a_post(seen, clause, match))  # « perd son titre »
    if verb.lemma == "perdre" and (ranked or not lost.isdisjoint(_SEVERAL)):
        members = ()  # « perd un à un ses fauteuils »: not this one alone
    if not members or _learns_of(seen, clause):
        return
    if verb.lemma == "remercier" and _thanked(seen, clause, bosses):
        truth = refused("thanks")
    if _in_a_contest(seen, clause) or _refers_to(seen, clause):
        truth = refused("not from a post")
    if stray := former_place(seen.line, clause) or _by_a_thing(seen, clause) or _from_a_place(seen, clause):
        truth = refused(stray)
    post = seat_lost(seen, clause, post_left(seen, clause, match) or seat_left(seen, clause))
    left = seen.complement_org(clause, ("de", "d'", "du"), members) or (post.org if post else None) or agent
    left = left or (Org(None, other=True) if _by_a_former_boss(seen, clause, passive=passive) else None)
    along = () if passive or verb.lemma in _BY_SUBJECT else company_of(seen, clause)
    along = along or ((ousted_with(seen, clause) or trailing(seen, clause)) if passive else ())
    for member in (*members, *along):  # « le congédie avec Y »
        by = next((boss for boss in bosses if boss.identity != member.identity), None)
        gone = (
            _asked_for(verb)
            or (caused and _by_events(seen, clause))
            or (verb.lemma == "perdre" and post is not None and post.board)
        )
        act = Act.PAUSE if verb.lemma == "suspendre" else Act.EXIT if gone else Act.OUST
        yield change_told(seen, member, act, clause, truth, left=left, post=post, agent=agent, by=by)


def _in_a_contest(seen: Arguments, clause: Clause) -> bool:
    """« Le jury a écarté X », « X a été écarté au dernier tour »: a prize, a match, an election."""
    subject = seen.piece(clause.subject)
    places = [seen.pieces[c.at] for c in clause.complements]
    judged = subject is not None and subject.sign is Sign.THING and subject.word in _JURIES
    return judged or any(piece.sign is Sign.THING and piece.word in _ROUNDS for piece in places)


_JURIES = words("jury jures academie tribunal electeurs lecteurs internautes public arbitre")
_ROUNDS = words("tour jury finale demi-finale")


def _refers_to(seen: Arguments, clause: Clause) -> bool:
    """« renvoie les deux hommes dos à dos », « renvoie X à ses responsabilités », « … devant le juge »."""
    if clause.verb.lemma != "renvoyer":
        return False
    told = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 8]]
    pairs = set(itertools.pairwise(told))
    return "dos" in told or "devant" in told or not pairs.isdisjoint(_REFERRED)


_REFERRED = {(word, whose) for word in ("a", "dans") for whose in ("ses", "leurs", "son", "sa", "les")}


def _of_a_post(seen: Arguments, clause: Clause, match: Match) -> bool:
    """« perd son titre de président », not « perd son titre »."""
    post = post_left(seen, clause, match)
    return post is not None and bool(post.text)


# « remercié par le ministre pour son accueil »; not « … pour son bilan »
_FOR_WHAT_THEY_DID = re.compile(
    r"^par .*\bpour (?:son|sa|ses) (?!faute|bilan|erreur|gestion|resultat|attitude|comportement|incompetence)"
)
_OF_A_HOUSE = words("remercier lâcher couper rompre éconduire")  # « Z éconduit X »: turns down an offer


def _thanked(seen: Arguments, clause: Clause, bosses: tuple[Member, ...]) -> bool:
    """« remercié pour ses services », « remercié par le chanteur X »: by nobody who employs them."""
    if bosses and all(boss.identity.id is None for boss in bosses):
        return True
    stop = seen.pieces[clause.stops - 1].last if clause.stops else clause.verb.last
    told = " ".join([token.fold for token in seen.line.tokens[clause.verb.last : stop]])
    if clause.verb.passive and _FOR_WHAT_THEY_DID.search(told):
        return True
    return any(
        c.word in ("pour", "de", "d'")
        and c.at > clause.at
        and seen.pieces[c.at].word not in ("services", "ici")
        and seen.pieces[c.at].sign is not Sign.DATE
        and seen.pieces[c.at - 2].sign not in (Sign.ACTION, Sign.THING)  # « au retour, au terme d'un congé »
        and not any(piece.sign is Sign.COMMA for piece in seen.pieces[clause.at : c.at])
        for c in clause.complements
    )


_SEVERAL = words("fauteuils postes sieges mandats titres places jobs badges")


def _dismisses(lemma: str, subject: Piece | None) -> bool:
    """« Y remercie X », but « Z remercie X »; « Y lâche X », but « Z lâche X » leaves the house of X."""
    if lemma == "lâcher":
        return subject is None or not subject.people
    board = subject is not None and subject.role is not None and subject.role.head in BOARD_NOUNS
    return board or (subject is not None and subject.sign is Sign.ORG)


def _learns_of(seen: Arguments, clause: Clause) -> bool:
    """« a appris le licenciement de Y »: somebody else's."""
    if clause.verb.lemma != "apprendre" or seen.possessive(clause.verb.last):
        return False
    return any(c.word in ("de", "d'", "du") and seen.pieces[c.at].people for c in clause.complements)


def _told_so(seen: Arguments, match: Match, clause: Clause) -> tuple[Member, ...]:
    """« lui montre la porte », « pour lui signifier son congé »: to whom it is said."""
    if match.idiom and clause.attachment is Attachment.RELATIVE and (whom := _to_whom(seen, clause)):
        return whom
    if clause.verb.indirect != "lui" or not match.idiom:
        return ()
    if (
        clause.attachment is Attachment.INFINITIVE and clause.parent is not None
    ):  # « appelle X pour lui dire … »
        called = seen.direct(seen.reader.read(clause.parent))
        if called:
            return called
    return seen.antecedents(clause.starts)


def _to_whom(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« X, à qui la maison a signifié son congé, »: the one named before."""
    rel = next((k for k in range(clause.at - 1, 1, -1) if seen.pieces[k].sign is Sign.REL), 0)
    if not rel or seen.pieces[rel - 1].word != "a":
        return ()
    before = rel - 3 if rel > 2 and seen.pieces[rel - 2].sign is Sign.COMMA else rel - 2
    return seen.people(before)


def _at_whose_cost(seen: Arguments, match: Match, clause: Clause) -> tuple[Member, ...]:
    """« a coûté son poste à X », « retire à X son siège »."""
    if not match.idiom or clause.verb.lemma not in _COSTING:
        return ()
    behind = [clause.at + 2] if seen.pieces[clause.at + 1].word == "a" else []
    to = [c.at for c in clause.complements if c.word == "a" and c.at > clause.at]
    return next((seen.people(at) for at in (*behind, *to) if seen.pieces[at].people), ())


_COSTING = words("coûter retirer ôter enlever")


def _by_events(seen: Arguments, clause: Clause) -> bool:
    """« L'affaire Z fait tomber X »: no dismissal by anybody."""
    subject = seen.piece(clause.subject)
    return subject is not None and subject.sign is Sign.THING and subject.word in _EVENTS


_EVENTS = words(
    """
    affaire scandale courriels mails messages revelations revelation enquete crise polemique tempete maladie
    controverse dossier publication
    """
)


def _asked_for(verb: VerbGroup) -> bool:
    """« a demandé à être relevée de ses fonctions »: her own wish."""
    return any(governor.lemma in ("demander", "souhaiter", "vouloir") for governor in verb.governors)


def _by(clause: Clause) -> int | None:
    """Where « par … » names who does it."""
    return next((c.at for c in clause.complements if c.word == "par"), None)


def _by_a_former_boss(seen: Arguments, clause: Clause, *, passive: bool) -> bool:
    """« congédié par son ancienne patronne », « par son ex-employeur »: of the house they were at then."""
    at = _by(clause) if passive else clause.subject
    piece = seen.piece(at)
    told = piece is not None and piece.role is not None and piece.role.former and piece.role.owned
    return bool(told) and piece is not None and not piece.people


def _bosses(seen: Arguments, clause: Clause, *, passive: bool) -> tuple[Member, ...]:
    """The people who dismiss somebody."""
    at = _by(clause) if passive else clause.subject
    return seen.people(at) if at is not None and seen.pieces[at].people else ()


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
    for complement in clause.complements if clause.verb.lemma in _BY_WHOM else ():
        piece = seen.pieces[complement.at]
        several = piece.role is not None and piece.role.plural and piece.role.organization is None
        word = seen.line.tokens[piece.last - 1].fold if several else piece.word
        if complement.word == "par" and (piece.sign is Sign.THING or several) and word not in _EMPLOYERS:
            return f"by « {word} »"  # « remercié par les développeurs »
    return "" if clause.verb.negated else _by_one_of_many(seen, clause)


def _by_one_of_many(seen: Arguments, clause: Clause) -> str:
    """« viré par des lutins », « licencié par un algorithme »: whom nobody names."""
    row = seen.pieces[clause.at + 1 : clause.at + 4]
    if len(row) < 2 or row[0].word != "par" or clause.verb.lemma not in _DISMISSING:
        return ""
    opens = seen.line.tokens[row[1].first].fold
    piece = row[2] if row[1].sign is Sign.PREP and len(row) > 2 else row[1]
    called = {token.fold for token in seen.line.tokens[piece.first : piece.last]}
    some = opens in ("un", "une", "des") and piece.sign in (Sign.THING, Sign.WORD)
    return f"by « {piece.word} »" if some and called.isdisjoint(_EMPLOYERS | _HANDFULS) else ""


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


def parting_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X, dont Y s'est séparée »: who stands before « dont »."""
    agent = seen.org(clause.subject)
    subject = seen.piece(clause.subject)
    if agent is None and subject is not None and subject.word in ("conseil", "direction"):
        agent = seen.focus
    at = next((k for k in range(clause.at - 1, 0, -1) if seen.pieces[k].word == "dont"), 0) - 1
    if at > 0 and seen.pieces[at].sign is Sign.COMMA:
        at -= 1
    for member in seen.people(at) if at >= 0 and agent is not None else ():
        yield change_told(seen, member, Act.OUST, clause, truth, agent=agent)
