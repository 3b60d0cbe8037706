"""Comings that are none: « rejoint le club des mécènes », « signe un contrat », « de retour à Paris »."""

import itertools
import re
from collections.abc import Sequence

from bot.matcher.changes.board_seats import seat_entered, seat_given_up_above
from bot.matcher.changes.posts import post_taken
from bot.matcher.changes.teams_joined import TEAMS, joined_a_product, joined_the_speaker
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.civic import titled_civic
from bot.matcher.discourse.strays import TRANSITIVE_EXITS
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import STAYS
from bot.matcher.lexicon.occasions import MOMENTS, NOT_POSTS, PASSING
from bot.matcher.lexicon.organizations import RIVALS, VALLEY
from bot.matcher.lexicon.roles import POSTS
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.occasions import nowhere
from bot.matcher.syntax.offices import office_after
from bot.matcher.syntax.pieces import Line, Org, Sign, is_ours

_THAT = ("que", "qu'")
_SPANS = STAYS | words("semaine semaines jour jours demi")


def _starts_work(seen: Arguments, clause: Clause) -> bool:
    """« a commencé en mai chez Y », « … dans l'équipe de robotique »; not « sa thèse », « par un mot »."""
    if clause.object is not None:
        return False
    behind = (c for c in clause.complements if c.at > clause.at)
    return any(c.word == "chez" or seen.pieces[c.at].word in TEAMS for c in behind)


def _promises(seen: Arguments, clause: Clause) -> bool:
    """« s'engage auprès d'Y à ouvrir ses modèles », « donne son accord à Y pour une licence »."""
    if clause.verb.lemma == "donner":
        matter = (seen.pieces[c.at] for c in clause.complements if c.word == "pour" and c.at > clause.at)
        return any(piece.sign is Sign.THING and piece.word not in POSTS for piece in matter)
    if clause.verb.lemma != "engager":
        return False
    row = seen.pieces[clause.at + 1 :]
    infinitives = (k for k in range(1, len(row)) if (v := row[k].verb) and v.tense is Tense.INFINITIVE)
    return any(row[k - 1].word == "a" for k in infinitives)


def comes_nowhere(seen: Arguments, clause: Clause) -> bool:
    """« rejoint le club des mécènes », « a rejoint la scène », « six ans passés chez Y »: no coming in."""
    spent = clause.verb.first and seen.line.tokens[clause.verb.first - 1].fold in _SPANS
    if (spent and clause.verb.tense is Tense.PARTICIPLE) or _time_spent(clause):
        return True
    if _into_what_is_left(seen, clause) or (clause.verb.lemma in _AT_THE_DOOR and _visits(seen, clause)):
        return True
    if _promises(seen, clause) or _beside_others(seen, clause) or _settles_somewhere(seen, clause):
        return True
    if clause.verb.lemma == "associer" and seen.people(clause.object):
        return True  # « s'associe à X, un autre ancien de la maison »
    if clause.verb.lemma == "commencer" and not _starts_work(seen, clause):
        return True
    if clause.verb.lemma == "préférer":  # « a préféré Y »; not « préfère Y à Z », « a préféré Y comme … »
        beside = any(c.at > clause.at for c in clause.complements) or clause.attribute is not None
        return beside or not clause.verb.perfect or clause.end >= len(seen.line.tokens)
    behind = [token.fold for token in _behind(seen, clause)]
    if _ranks_or_invests(clause.verb.lemma, behind) or _once_began_as(seen, clause, behind):
        return True
    if clause.verb.lemma == "choisir" and seen.direct(clause):  # « Y a choisi X comme directeur »
        heir = any(complement.word == "remplacement" for complement in clause.complements)
        return heir or post_taken(seen, clause) is not None
    obj = seen.piece(clause.object)
    named = seen.complement_org(clause, ("chez", "de", "d'", "du"))
    heading = clause.verb.lemma == "prendre" and seen.line.tokens[clause.end - 2].fold == "direction"
    if heading and (obj is None or obj.org is None):
        return True  # « prend la direction de la recherche »: a post
    if clause.verb.lemma == "signer" and _puts_name_to(seen, clause):
        return True
    own = behind[:1] in (["son"], ["sa"])
    house = obj is not None and obj.org is not None
    theirs = house and joined_the_speaker(seen, clause) is not None  # « Z annonce que X rejoint son groupe »
    own = own and not theirs and not (house and obj is not None and obj.word == "employeur")
    if clause.verb.lemma == "rejoindre" and own and not _another(seen, clause):
        return True  # « il y a rejoint son équipe »
    no_house = PASSING if named is not None else NOT_POSTS
    nothing = obj is not None and obj.sign is Sign.THING and obj.word in no_house
    return nothing or joined_a_product(seen, clause)


def _settles_somewhere(seen: Arguments, clause: Clause) -> bool:
    """« s'installe à Lyon », « aime Lyon et s'y installe »; not « X, qu'Y courtise, s'y installerait »."""
    if clause.verb.lemma != "installer" or clause.end > clause.verb.last or seat_entered(seen, clause):
        return False  # « le conseil, où s'installent X et Y »
    told = (*seen.discourse.lines[max(0, seen.line.index - 1)].pieces, *seen.pieces[: clause.at])
    return clause.verb.indirect != "y" or any(p.sign is Sign.THING and p.word[:1].isupper() for p in told)


def _into_what_is_left(seen: Arguments, clause: Clause) -> bool:
    """« a quitté le classement aussi vite qu'il y était entré »: into the thing that is left, no board."""
    if seat_given_up_above(seen, clause) is not None:
        return False
    there = clause.verb.indirect == "y" and clause.parent is not None
    above = seen.reader.read(clause.parent) if there and clause.parent is not None else None
    left = seen.piece(above.object) if above is not None and above.verb.lemma in TRANSITIVE_EXITS else None
    return left is not None and left.sign is Sign.THING


def _beside_others(seen: Arguments, clause: Clause) -> bool:
    """« L'armée recrute dans la tech. X, cheffe d'Y, y rejoint V, de Z »: X keeps her post."""
    people, verb = seen.people(clause.object), clause.verb
    told_now = verb.indirect == "y" and verb.tense is Tense.PRESENT and not verb.perfect
    if not (told_now and people and all(m.origin is not None and not m.origin.watched for m in people)):
        return False
    held = [seen.discourse.mentions.held(member.identity) for member in seen.subject(clause)]
    return all(any(is_ours(h.org) and not (h.role.former or h.role.incoming) for h in row) for row in held)


def _time_spent(clause: Clause) -> bool:
    """« le temps que X aura passé chez Y », « les trois ans qu'elle a passés chez Y »."""
    spent = clause.verb.lemma == "passer" and clause.attachment is Attachment.RELATIVE
    return spent and clause.link in _THAT


def _ranks_or_invests(lemma: str, behind: Sequence[str]) -> bool:
    """« arrive en tête d'un classement », « à un accord avec Z », « entre au capital de Z »."""
    if behind[:1] == ["comme"] and not _STUDENTS.isdisjoint(behind[1:2]):
        return True  # « Vingt ans après y être arrivée comme étudiante, … »
    agreed = behind[:1] == ["a"] and behind[1:2] in (["un"], ["une"]) and not _DEALS.isdisjoint(behind[2:4])
    if lemma == "entrer" and behind[:1] == ["en"] and not _DEALINGS.isdisjoint(behind[1:2]):
        return True  # « entre en conflit avec Z »
    return (lemma == "arriver" and (behind[:2] == ["en", "tete"] or agreed)) or (
        lemma == "entrer" and (behind[:2] == ["au", "capital"] or behind[:3] == ["dans", "le", "capital"])
    )


def _once_began_as(seen: Arguments, clause: Clause, behind: Sequence[str]) -> bool:
    """« Entrée comme chercheuse, elle rendra compte à Y », « Arrivé comme stagiaire, … »: at no time, and in
    no house that is named: who somebody is."""
    opens = clause.at == 0 and clause.attachment is Attachment.PARTICIPLE and not seen.line.dates
    began = clause.verb.lemma in ("entrer", "arriver") and behind[:1] == ["comme"]
    return opens and began and seen.line.sentence.section is Section.CONTENT and not seen.line.names_ours


_STUDENTS = words("etudiant etudiante eleve lyceen lyceenne doctorant doctorante boursier boursiere")
_DEALINGS = words(
    """
    conflit guerre contact relation relations discussion discussions negociation negociations concurrence
    collision bourse scene campagne pourparlers lice
    """
)


def _another(seen: Arguments, clause: Clause) -> bool:
    """« rejoint son rival Z », « son grand rival, Z »."""
    behind = {token.fold for token in _behind(seen, clause)}
    return not behind.isdisjoint(RIVALS)


def _puts_name_to(seen: Arguments, clause: Clause) -> bool:
    """« signe avec Y un contrat », « y signait avec X un article », « a signé avec Y pour classer … »; « Le
    spécialiste des réacteurs signe avec Y », a house."""
    obj = seen.piece(clause.object)
    work = obj is not None and obj.sign is Sign.THING and not clause.verb.perfect
    at_theirs = seen.line.tokens[clause.end - 1].fold == "chez"  # « a signé chez » a boss
    work = work or (obj is not None and bool(obj.people) and not at_theirs)
    house = seen.piece(clause.subject)
    if house is not None and house.role is not None and not house.people and not at_theirs:
        work = work or house.role.head in _HOUSES_CALLED
    row = seen.pieces[clause.at :]
    errand = not at_theirs and any(
        a.word == "pour" and b.verb is not None for a, b in itertools.pairwise(row)
    )
    told = {token.fold for token in seen.line.tokens[clause.verb.last :]}
    book = not (_DEALS_OVER.isdisjoint(told) and _PUBLISHERS.isdisjoint(told))
    own = seen.line.tokens[clause.end - 1].fold == "avec" and seen.possessive(clause.verb.last)
    deal = not own and not _DEALS.isdisjoint(t.fold for t in _behind(seen, clause))  # « a signé son contrat »
    return work or errand or book or deal


_HOUSES_CALLED = words("specialiste champion pionnier leader geant")


_AT_THE_DOOR = words("pousser franchir passer")


def _visits(seen: Arguments, clause: Clause) -> bool:
    """« Le photographe X a franchi la porte de Y »: one whose trade is to look in."""
    mentions = seen.discourse.mentions
    for member in seen.subject(clause):
        roles = [*member.roles, *(h.role for h in mentions.held(member.identity))]
        if any(role.head == "journaliste" for role in roles):
            return True
        if titled_civic(mentions, member):
            return True
    return False


def _behind(seen: Arguments, clause: Clause) -> Sequence[Token]:
    return seen.line.tokens[clause.verb.last : clause.verb.last + 6]


_DEALS_OVER = words("livre documentaire roman film essai memoires autobiographie serie album scenario")
_PUBLISHERS = words("gallimard grasset flammarion fayard seuil hachette penguin harpercollins stock")
_DEALS = words("compromis contrat accord partenariat convention protocole bail cheque")


def put_out_of(seen: Arguments, clause: Clause) -> bool:
    """« X, débarqué vendredi »: of no place that X came to, nor from."""
    bare = clause.verb.tense is Tense.PARTICIPLE and clause.verb.lemma == "débarquer"
    bare = bare and not to_a_post(seen, clause)
    from_there = [seen.pieces[c.at] for c in clause.complements if c.at > clause.at and c.word in _FROM]
    if bare and from_there and office_after(seen.line, from_there[0].first) is not None:
        return True  # « débarqué du conseil d'Y »
    if bare and any(is_ours(piece.org) for piece in from_there):
        return True  # « débarqué d'Y »
    return bare and not any(
        piece.sign in (Sign.ORG, Sign.PEOPLE) or seen.line.tokens[piece.last - 1].capital
        for piece in from_there
    )


_FROM = ("de", "d'", "du", "source")


def to_a_post(seen: Arguments, clause: Clause) -> bool:
    """« débarquée au poste de directrice », « débarquée comme directrice »."""
    to = (seen.pieces[c.at].first for c in clause.complements if c.at > clause.at and c.word in ("a", "au"))
    return clause.attribute is not None or any(office_after(seen.line, first) is not None for first in to)


def landed(clause: Clause) -> bool:
    """« est débarqué chez Y », as « est arrivé »: nobody is put out at another's place."""
    there = any(c.word in ("chez", "dans") and c.at > clause.at for c in clause.complements)
    return clause.verb.lemma == "débarquer" and (there or clause.end > clause.verb.last)


def early_days(seen: Arguments, clause: Clause, joined: Org | None) -> bool:
    """« a débuté chez Z », « avait fait ses débuts chez Z » at no date: where a career began, and no move."""
    verb = clause.verb
    past = verb.perfect or verb.pluperfect or verb.tense in (Tense.PAST, Tense.IMPERFECT)
    starts = verb.lemma in _STARTING or "debuts" in seen.line.words
    return starts and past and not clause.dates and joined is not None and not is_ours(joined)


_STARTING = words("débuter commencer démarrer")


def back_on_a_visit(line: Line, after: int) -> bool:
    """Whether what stands at token *after*, behind « de retour », is no place in an organisation."""
    after = next((piece.last for piece in line.pieces if piece.first == after and piece.dated), after)
    if after >= len(line.tokens):
        return False
    errands = (verb for at, verb in line.verbs if at and line.pieces[at - 1].word == "pour")
    if any(errand.first > after and errand.lemma in _TO_TALK for errand in errands):
        return True  # « de retour dans les locaux pour négocier »
    link = line.tokens[after].fold
    if not MOMENTS.isdisjoint(_AS_LONG_AS.findall(line.text)):
        return True  # « de retour en classe le temps d'une matinée »
    if [token.fold for token in line.tokens[after : after + 2]] == ["en", "tete"]:
        return True  # « de retour en tête du classement »
    if link in _FROM and _from_a_town(line, after + 1):
        return True  # « de retour de Tokyo »
    there = link in ("a", "en", "au", "aux") and after + 1 in _places(line)
    housed = any(piece.org is not None and piece.first > after for piece in line.pieces)
    if link == "parmi" and _COLLEAGUES.isdisjoint(token.fold for token in line.tokens[after + 1 : after + 4]):
        return not housed  # « de retour parmi les donateurs »
    return link in ("sur", "devant", "face") or (there and not housed) or _at_no_house(line, after)


_AS_LONG_AS = re.compile(r" le temps d' une? (\S+)")


def _from_a_town(line: Line, first: int) -> bool:
    """A name at token *first* that is of no house and of nobody."""
    piece = next((piece for piece in line.pieces if piece.first == first), None)
    place = first in _places(line)
    return place or (piece is not None and piece.sign is Sign.THING and line.tokens[first].capital)


def _at_no_house(line: Line, after: int) -> bool:
    """« dans son lycée », « devant le Sénat », « à Sète »: where nobody is employed."""
    behind = [piece for piece in line.pieces if piece.first >= after][:_REACH]
    row = behind[:2]
    if [token.fold for token in line.tokens[after + 1 : after + 3]] in (["l'", "un"], ["l'", "une"]):
        return any(nowhere(piece) for piece in behind)  # « dans l'un de mes pays préférés »
    if len(row) < 2 or row[0].word not in _INTO or row[1].sign not in (Sign.THING, Sign.WORD):
        return False
    name = line.tokens[row[1].first]
    town = row[0].word == "a" and name.capital and name.fold not in VALLEY
    return nowhere(row[1]) or (town and row[1].last - row[1].first == 1)


_TO_TALK = words(
    """
    négocier discuter plaider parlementer témoigner récupérer vider saluer déjeuner dîner assister visiter
    fêter célébrer débattre rencontrer
    """
)
_COLLEAGUES = words(
    """
    siens administrateurs dirigeants cadres salaries equipes effectifs troupes nous collegues collaborateurs
    camarades
    """
)
_REACH = 5  # pieces
_INTO = frozenset(("a", "au", "aux", "dans", "en", "devant"))


def _places(line: Line) -> set[int]:
    found = (name.first for name in line.names if name.sort is Sort.PLACE)
    return {first for first in found if line.tokens[first].fold not in VALLEY}
