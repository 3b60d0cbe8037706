"""Where those who leave are going, told elsewhere than behind « pour » and « chez »."""

from bot.matcher.changes.houses_greeted import house_welcomed
from bot.matcher.changes.professors import school_at
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import FOUNDING
from bot.matcher.lexicon.organizations import RIVALS
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, is_ours


def goal_told(seen: Arguments, clause: Clause, left: Org | None) -> Org | None:
    """By what they leave to do, by what opens the sentence, or by the rows that they swell."""
    told = _errand(seen, clause) or _opening_goal(seen) or _rival_named(seen, clause)
    told = told or _behind_relative(seen, clause) or _for_which(seen, clause)
    return told or _reinforced(seen, clause, left) or house_welcomed(seen, clause.at)


def now_at(member: Member, left: Org | None) -> Org | None:
    """« Ils ont quitté Y : A (Z), B (W) »: the house in the brackets, where ours is what they left."""
    ours = is_ours(left)
    house = member.origin if ours else None
    return house if house is not None and house.identity is not None and not house.watched else None


def house_to_join(seen: Arguments, clause: Clause) -> Org | None:
    """« quitte la sûreté pour rejoindre Z »: Z."""
    k = _purpose(seen, clause)
    verb = seen.pieces[k].verb if k else None
    if verb is None or verb.lemma not in _GOING_BACK or k + 1 >= len(seen.pieces):
        return None
    return seen.org(k + 1) if seen.pieces[k + 1].sign is Sign.ORG else None


def at_whom(seen: Arguments, clause: Clause, match: Match) -> Org | None:
    """« déménager chez Z », which is an idiom of going: Z."""
    at_theirs = seen.line.tokens[clause.end - 1].fold == "chez"  # but « sort de chez Z »
    if not (match.idiom and at_theirs) or clause.verb.lemma not in _GOING_OVER:
        return None
    at = next((k for k, piece in enumerate(seen.pieces) if piece.first == clause.end), None)
    return seen.org(at) if at is not None and seen.pieces[at].sign is Sign.ORG else None


_GOING_OVER = words("déménager exiler expatrier émigrer")


def is_a_place(line: Line, piece: Piece) -> bool:
    """« la Californie »: what one may leave for a house that sits elsewhere."""
    return any(n.sort is Sort.PLACE and piece.first <= n.first < piece.last for n in line.names)


def _behind_relative(seen: Arguments, clause: Clause) -> Org | None:
    """« délaisse Z, où il gagnait déjà beaucoup, pour Y »: Y, behind what is told of Z."""
    row, at = seen.pieces, clause.object
    if at is None:  # « claque la porte de Z, où …, pour Y »
        behind = (
            k for k, piece in enumerate(row) if piece.first >= clause.end and piece.sign is not Sign.PREP
        )
        at = next(behind, None)
    if at is None or [piece.sign for piece in row[at : at + 3]] != [Sign.ORG, Sign.COMMA, Sign.REL]:
        return None
    shut = next((k for k in range(at + 3, len(row) - 2) if row[k].sign is Sign.COMMA), None)
    goal = row[shut + 1 : shut + 3] if shut is not None else ()
    there = len(goal) > 1 and goal[0].word in ("pour", "chez") and goal[1].sign is Sign.ORG
    return seen.org(shut + 2) if there and shut is not None else None


def _for_which(seen: Arguments, clause: Clause) -> Org | None:
    """« Z, une pépite de la santé pour laquelle il a quitté Y », « Z, pour qui elle quitte Y »: Z."""
    if clause.attachment is not Attachment.RELATIVE or clause.link not in _WHICH:
        return None
    rel = next((k for k in range(clause.at - 1, 0, -1) if seen.pieces[k].sign is Sign.REL), 0)
    if not rel or seen.pieces[rel - 1].word != "pour":
        return None
    for at in range(rel - 2, -1, -1):
        piece = seen.pieces[at]
        org = seen.org(at) if piece.sign is Sign.ORG else None
        if org is not None and org.identity is not None and piece.org is not None:
            return None if org.watched else org
        if piece.verb is not None or piece.people or piece.sign in (Sign.STOP, Sign.COLON):
            return None
    return None


_WHICH = words("laquelle lequel qui")


def _rival_named(seen: Arguments, clause: Clause) -> Org | None:
    """« est passé à l'ennemi, Z », « … à la concurrence (Z) »: the name set beside."""
    if seen.line.tokens[clause.end - 1].fold not in _FOES:
        return None
    at = next((k for k, piece in enumerate(seen.pieces) if piece.first == clause.end), len(seen.pieces))
    row = seen.pieces[at : at + 2]
    apart = len(row) > 1 and row[0].sign in (Sign.COMMA, Sign.OPEN, Sign.COLON) and row[1].sign is Sign.ORG
    return seen.org(at + 1) if apart else None


_FOES = RIVALS | words("ennemi ennemie")


def _errand(seen: Arguments, clause: Clause) -> Org | None:
    """« part diriger la recherche d'Y »: the organisation of what they leave to do."""
    k = _purpose(seen, clause) or (_behind_asides(seen, clause) if clause.verb.lemma in _STRAIGHT_TO else 0)
    verb = seen.pieces[k].verb if 0 < k < len(seen.pieces) else None
    if verb is None or verb.tense is not Tense.INFINITIVE or verb.lemma in _GOING_BACK | _KEEPING_OFF:
        return None
    aside = _aside_ends(seen, k + 1)
    for at in range(max(k, aside) + 1, len(seen.pieces)):
        piece = seen.pieces[at]
        if piece.sign is Sign.ORG:
            founds = verb.lemma in FOUNDING or (at == k + 1 and verb.lemma in _BUILDING)
            return _house_of_errand(seen, at, founds=founds)
        if (school := school_at(seen, at)) is not None:
            return school  # « pour enseigner à l'université de Z »
        made = at == k + 1 and verb.lemma == "faire"  # « part faire rentrer l'argent chez Y »
        if piece.sign in (Sign.STOP, Sign.COMMA, Sign.REL, Sign.SUB) or (piece.verb is not None and not made):
            return None
    return None


_BUILDING = words("monter bâtir lancer édifier")


def _house_of_errand(seen: Arguments, at: int, *, founds: bool) -> Org | None:
    """« pour créer son entreprise », « pour diriger Y »; « pour cofonder Y », « pour monter cette maison » is
    of ours, which nobody joined yet."""
    if seen.line.tokens[seen.pieces[at].first].fold in ("son", "sa", "leur"):
        return Org(None, other=True)
    house = _housed(seen, at)
    return None if founds and is_ours(house) else house


def _housed(seen: Arguments, at: int) -> Org | None:
    """« un laboratoire chez Z »: Z, the house of what has no name."""
    org, row = seen.org(at), seen.pieces[at + 1 : at + 3]
    there = len(row) > 1 and row[0].word in ("chez", "de", "d'") and row[1].sign is Sign.ORG
    unnamed = org is not None and org.identity is None
    return seen.org(at + 2) if there and unnamed else org


def _reinforced(seen: Arguments, clause: Clause, left: Org | None) -> Org | None:
    """« a quitté Z pour venir grossir les rangs de ses chercheurs », « … rejoindre ses équipes »: those of
    the house that the article is of."""
    focus = seen.focus
    k = _purpose(seen, clause)
    verb = seen.pieces[k].verb if k else None
    if verb is not None and verb.lemma in _COMING:
        verb = seen.pieces[k := k + 1].verb
    if verb is None or verb.lemma not in _REINFORCING or not is_ours(focus):
        return None
    theirs = any(piece.word in _RANKS for piece in seen.pieces[k + 1 : k + 3])
    theirs = theirs or "rangs" in {token.fold for token in seen.line.tokens[verb.last : verb.last + 3]}
    if verb.lemma in _ENTERING:
        others = (
            p.org for p in seen.pieces[: clause.at] if p.org is not None
        )  # « Z l'assure : X a quitté … »
        theirs = theirs and seen.line.tokens[verb.last].fold in _THEIR and all(map(is_ours, others))
    return focus if theirs and left is not None and not left.watched else None


_COMING = words("venir aller")
_ENTERING = words("rejoindre intégrer rallier")
_REINFORCING = _ENTERING | words("grossir étoffer renforcer muscler compléter garnir épauler")
_THEIR = words("ses son sa")
_RANKS = words("rangs equipe equipes effectifs recherche chercheurs laboratoire troupes")


_STRAIGHT_TO = words("partir") | {"en aller"}  # « part diriger … », « s'en va fonder … »


def _behind_asides(seen: Arguments, clause: Clause) -> int:
    """« parti une première fois en 2017 diriger … »: the piece behind the adverbs and the date."""
    k = clause.at + 1
    while k < len(seen.pieces) and seen.pieces[k].sign in (Sign.WORD, Sign.DATE):
        k += 1
    return k


def _aside_ends(seen: Arguments, start: int) -> int:
    """« ouvrir, dans la même ville, une antenne »: the position of the second comma, or 0."""
    row = seen.pieces[start : start + 2]
    if len(row) < 2 or row[0].sign is not Sign.COMMA or row[1].sign not in (Sign.PREP, Sign.DATE):
        return 0
    near = range(start + 2, min(start + 6, len(seen.pieces)))
    return next((k for k in near if seen.pieces[k].sign is Sign.COMMA), 0)


def _purpose(seen: Arguments, clause: Clause) -> int:
    """« donne son préavis à Z pour monter le bureau d'Y »: the position of « monter », 0 if there is none."""
    for k in range(clause.at + 1, min(clause.stops + 1, len(seen.pieces) - 1)):
        if seen.pieces[k].word == "pour" and seen.pieces[k + 1].verb is not None:
            return k + 1
    return 0


_KEEPING_OFF = words("éviter prévenir écarter dénoncer protester échapper parer dissiper empêcher")
_GOING_BACK = words("retourner revenir réintégrer regagner rentrer rejoindre rallier intégrer")


def _opening_goal(seen: Arguments) -> Org | None:
    """« Pour Z, X a dit adieu à Y »."""
    row = seen.pieces[:3]
    opens = len(row) == 3 and row[0].word == "pour" and row[2].sign is Sign.COMMA
    org = seen.org(1) if opens and row[1].sign is Sign.ORG else None
    return org if org is not None and not org.watched else None
