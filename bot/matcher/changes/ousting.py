"""Acts of dismissal: who is dismissed, by whom, from which post."""

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.matcher.changes.board_seats import seat_left, seat_lost
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.contracts import ended_by_house
from bot.matcher.changes.no_ousting import DISMISSING, OFFERS, no_dismissal
from bot.matcher.changes.posts import post_left
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.companions import company_of, ousted_with, trailing
from bot.matcher.discourse.employers_said import employer_said
from bot.matcher.discourse.houses import GOVERNING, former_place
from bot.matcher.discourse.houses_there import entered_before
from bot.matcher.discourse.object_pronouns import done_by_one
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import FOUNDING, Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import BOARD_NOUNS
from bot.matcher.modality.truth import FACT, Truth, refused
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.pieces import Member, Org, Piece, Sign, is_ours

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
        members = _put_an_end_to(seen, match, clause) or seen.subject(clause)
        agent = seen.complement_org(clause, ("par",))
    else:
        members = _told_so(seen, match, clause) or seen.direct(clause) or _at_whose_cost(seen, match, clause)
        members = members or ended_by_house(seen, match, clause)
        agent = seen.org(clause.subject)
        subject = seen.piece(clause.subject)
        named = verb.lemma in DISMISSING and members and not verb.direct
        named = named or ((verb.lemma in DISMISSING or match.idiom) and done_by_one(seen.line, clause))
        named = named or _by_whoever(seen, clause)
        nobody = subject is None or subject.word == "on"
        if nobody and clause.attachment is not Attachment.INFINITIVE and not named:
            members = ()  # « quatre d'entre elles révoquent X » says who does it in words of its own
        reasons = subject is not None and subject.word in ("raison", "raisons", "motifs")
        if reasons and verb.lemma == "pousser":
            members = ()  # « les raisons qui l'ont poussée vers la porte »
        turned_down = verb.lemma == "éconduire" and not OFFERS.isdisjoint(seen.line.words)
        of_house = _dismisses(verb.lemma, subject) or _by_whoever(seen, clause)
        if turned_down or (verb.lemma in _OF_A_HOUSE and not of_house):
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
    if stray := former_place(seen.line, clause) or no_dismissal(seen, clause):
        truth = refused(stray)
    post = seat_lost(seen, clause, post_left(seen, clause, match) or seat_left(seen, clause))
    behind = seen.complement_org(clause, ("de", "d'", "du"), members)
    acts = agent if not passive and is_ours(agent) else None  # « la direction l'a congédié au retour de Z »
    left = acts or behind or (post.org if post else None) or agent or _from_it(seen, clause)
    left = left or (entered_before(seen, clause, members) if verb.indirect == "en" else None)
    left = left or (Org(None, other=True) if _by_a_former_boss(seen, clause, passive=passive) else None)
    left = left or (employer_said(seen, clause) if passive else None)
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


def _from_it(seen: Arguments, clause: Clause) -> Org | None:
    """« X, parti monter Z, vient d'en être limogé »: Z, that the sentence has named last."""
    if clause.verb.indirect != "en":
        return None
    at = next((k for k in range(clause.at - 1, 0, -1) if seen.pieces[k].org is not None), None)
    founding = seen.reader.verb(at - 1) if at else None
    own = founding is not None and founding.lemma in FOUNDING | {"monter", "lancer"}
    return Org(None, other=True) if own else seen.org(at)  # « parti monter cette start-up »


def _put_an_end_to(seen: Arguments, match: Match, clause: Clause) -> tuple[Member, ...]:
    """« il est mis fin au contrat de X », « X et Y sont avertis : il est mis fin à leurs fonctions »."""
    if clause.verb.lemma != "mettre" or not match.idiom:
        return ()
    subject = seen.piece(clause.subject)
    nobody = clause.verb.passive and subject is not None and subject.word == "il"
    return seen.direct(clause) or (seen.antecedents(clause.starts) if nobody else ())


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
    if _told_politely(seen, clause):
        return True
    stop = seen.pieces[clause.stops - 1].last if clause.stops else clause.verb.last
    told = " ".join([token.fold for token in seen.line.tokens[clause.verb.last : stop]])
    if (clause.verb.passive and _FOR_WHAT_THEY_DID.search(told)) or _for_having(seen, clause):
        return True
    return any(
        c.word in ("pour", "de", "d'")
        and c.at > clause.at
        and seen.pieces[c.at].word not in _DUTIES
        and seen.pieces[c.at].sign is not Sign.DATE
        and seen.pieces[c.at - 2].sign not in (Sign.ACTION, Sign.THING)  # « au retour, au terme d'un congé »
        and not any(piece.sign is Sign.COMMA for piece in seen.pieces[clause.at : c.at])
        for c in clause.complements
    )


def _for_having(seen: Arguments, clause: Clause) -> bool:
    """« la société la remercie « d'avoir aidé la maison à grandir » »."""
    behind = [piece for piece in seen.pieces[clause.at + 1 :][:4] if piece.sign is not Sign.QUOTE]
    done = next((piece.verb for link, piece in pairwise(behind) if link.word in OF), None)
    return done is not None and done.tense is Tense.INFINITIVE and done.perfect


def _told_politely(seen: Arguments, clause: Clause) -> bool:
    """« X s'en va, confirme la société, qui le remercie », « Y, qui la remercie, cherche un successeur »."""
    plain = clause.verb.direct and clause.verb.tense is Tense.PRESENT and not clause.verb.perfect
    behind = next((piece.sign for piece in seen.pieces[clause.at + 1 :]), Sign.STOP)
    aside = clause.attachment is Attachment.RELATIVE and seen.pieces[clause.at - 2].sign is Sign.COMMA
    return bool(plain) and aside and behind in (Sign.COMMA, Sign.STOP)


_DUTIES = words("services ici poste fonction fonctions siege mandat")  # « remerciée de ses fonctions »
_SEVERAL = words("fauteuils postes sieges mandats titres places jobs badges")


def _dismisses(lemma: str, subject: Piece | None) -> bool:
    """« Y remercie X », but « Z remercie X »; « Y lâche X », but « Z lâche X » leaves the house of X."""
    if lemma == "lâcher":
        return subject is None or not subject.people
    board = subject is not None and subject.role is not None and subject.role.head in BOARD_NOUNS
    house = subject is not None and (subject.sign is Sign.ORG or subject.word in GOVERNING)
    return board or house  # « la direction a remercié X »


def _by_whoever(seen: Arguments, clause: Clause) -> bool:
    """« on l'a remerciée », « on l'a remerciée mardi »; not « on l'a remerciée chaleureusement »."""
    if clause.verb.lemma != "remercier" or not (clause.verb.direct and done_by_one(seen.line, clause)):
        return False
    behind = next((piece for piece in seen.pieces[clause.at + 1 :] if piece.sign is not Sign.DATE), None)
    return behind is None or behind.sign in (Sign.STOP, Sign.COMMA)


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
    """« a coûté son poste à X », « retire à X son siège », « notifie à X la fin de son contrat »."""
    if not match.idiom or clause.verb.lemma not in _COSTING:
        return ()
    behind = [clause.at + 2] if seen.pieces[clause.at + 1].word == "a" else []
    to = [c.at for c in clause.complements if c.word == "a" and c.at > clause.at]
    return next((seen.people(at) for at in (*behind, *to) if seen.pieces[at].people), ())


_COSTING = words("coûter retirer ôter enlever notifier signifier")


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


def unwanted_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Y ne veut plus de X »: told of X, the house by name."""
    agent = seen.org(clause.subject)
    if not (clause.verb.no_longer and is_ours(agent)):
        return
    whom = next((c.at for c in clause.complements if c.word in OF and c.at > clause.at), None)
    for member in seen.people(whom) if whom == clause.at + 2 else ():
        yield change_told(seen, member, Act.OUST, clause, FACT, agent=agent, left=agent)


def abolished_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Le poste de X est supprimé », « X, dont le poste a été supprimé »."""
    at = clause.subject
    if not (clause.verb.passive or clause.verb.tense is Tense.PARTICIPLE):
        return
    post = next((k for k in range(clause.at - 1, -1, -1) if seen.pieces[k].word in _POSTS), None)
    if post is None or (at not in (post, post + 2) and clause.verb.finite):
        return
    whose = seen.people(post + 2) if seen.pieces[post + 1].word in OF else ()
    if not whose and post > 1 and seen.pieces[post - 1].word == "dont":
        before = post - 2 - (seen.pieces[post - 2].sign is Sign.COMMA)
        whose = seen.people(before)
    for member in whose:
        yield change_told(seen, member, Act.OUST, clause, truth)


_POSTS = words("poste emploi fonction")


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
