"""Acts of hiring: who is hired, by which organisation, from where: « Y recrute X chez Z »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.board_seats import COMMITTEES
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.choices import followed
from bot.matcher.changes.datives import also_given, behind_the_robbed, recipients
from bot.matcher.changes.filled import shown_next
from bot.matcher.changes.former_houses import come_alone, come_with
from bot.matcher.changes.founding import left_for_it
from bot.matcher.changes.hired_for import (
    bereft_house,
    brings_a_new_one,
    errand,
    for_the_house,
    post_introduced,
    post_opened,
    seat_filled,
)
from bot.matcher.changes.hirers import (
    boss_of_another,
    by_a_deal,
    employer,
    for_org,
    glad_at,
    hired_by,
    poacher,
    the_only_one_titled,
    the_other,
    titled_house,
    told_beside,
)
from bot.matcher.changes.new_houses import SHOWING
from bot.matcher.changes.posts import department_taken, post_taken, replaced
from bot.matcher.changes.reinforcing import house_of_staff
from bot.matcher.changes.taking_back import taken_in_again
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.civic import is_civic
from bot.matcher.discourse.clause_dates import dates_of
from bot.matcher.discourse.companions import company_of
from bot.matcher.discourse.surges import STAFFS
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.occasions import OCCASIONS
from bot.matcher.lexicon.roles import BOARDS, HEIRS, HIRING, UNITS
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.departments import charge_at
from bot.matcher.syntax.enumerations import listed
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours, org_of

_POACHING = words(
    """
    débaucher chiper piquer arracher souffler ravir subtiliser dérober siphonner rafler enrôler
    détourner capter happer soutirer faucher barboter cueillir prélever piocher soustraire enlever
    """
)
_TORN = words("enlever arracher ravir souffler capter happer subtiliser dérober détourner rafler piquer")


def _bereft_of(seen: Arguments, clause: Clause, *, named: bool) -> tuple[Member, ...]:
    """« Y se fait chiper X par Z » (*named*), « Y se fait chiper une chercheuse. X rejoint … »."""
    if clause.object is not None:
        return seen.direct(clause) if named else ()
    return seen.people(clause.attribute) if clause.attribute is not None else ()


def _heir_found(seen: Arguments, clause: Clause) -> bool:
    """« Son successeur est tout trouvé : X »: told as who succeeds; « Accord trouvé. »: nobody is found."""
    if clause.verb.lemma == "trouver" and clause.at == 1 and seen.pieces[0].sign is Sign.WORD:
        return True
    subject = seen.piece(clause.subject) if clause.verb.passive else None
    return subject is not None and subject.role is not None and subject.role.head in HEIRS


def _where_followed(seen: Arguments, clause: Clause) -> Org | None:
    """« X et W passent chez Z. Ils suivent Y, recruté quelques jours plus tôt »: by Z."""
    above = seen.reader.read(clause.parent) if clause.parent is not None else None
    if above is None or above.verb.lemma not in ("suivre", "rejoindre") or not seen.direct(above):
        return None
    near = range(seen.line.index - 2, seen.line.index + 1)
    told = (known for act in (Act.JOIN, Act.HIRE, Act.EXIT) for known in seen.discourse.history.of(act))
    goals = {goal for _, line, goal in told if line in near and goal is not None}
    goal = next(iter(goals), None)
    return Org(goal) if len(goals) == 1 and goal is not None and goal.id is None else None


def hire_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« recrute X », « X est débauchée par Y », « s'offre les services de X »."""
    verb, seat = clause.verb, None
    shown = verb.lemma in SHOWING and (verb.passive or not brings_a_new_one(seen, clause))
    if shown or _put_elsewhere(seen, clause) or _heir_found(seen, clause):
        return
    if verb.passive or verb.tense is Tense.PARTICIPLE:
        members = seen.subject(clause)
        joined = hired_by(seen, clause) or boss_of_another(seen, clause) or seen.before_link(clause, "ou")
        joined = joined or told_beside(seen, clause) or _where_followed(seen, clause)
        where = seen.complement_org(clause, ("chez", "a", "de", "d'", "du", "dans", "source"))
        where = where or _right_behind(seen, clause)
        poached = verb.lemma in _POACHING or (where is not None and not where.watched)
        poached = poached and not _hired_there(seen, clause)
        nowhere = joined is None and (where is None or where.watched) and _no_hiring(verb.lemma, where)
        nowhere = nowhere or (joined is None and where is None and _into_a_body(seen, clause))
        lost = () if members else _bereft_of(seen, clause, named=not nowhere)
        if nowhere and not lost:
            return
        left = where if poached else left_for_it(seen, clause)
        joined = joined or (None if poached else where)
        if joined is None and is_ours(where) and poached:
            left, joined = where, the_only_one_titled(seen) or Org(None, other=True)
        if lost:
            members, left = lost, seen.org(clause.subject)
    else:
        members = _taken_on(seen, match, clause)
        joined = seen.before_link(clause, "ou") or bereft_house(seen, clause) or seen.org(clause.subject)
        joined = joined or seen.before_link(clause, "qui") or house_of_staff(seen, clause)
        if joined is None and (seat := seat_filled(seen, clause)) is not None:  # « le conseil accueille X »
            joined = seat.org or seen.focus
            seat = None if for_the_house(seen, clause) else seat
        joined = joined or by_a_deal(seen, clause)
        if joined is None:
            joined = for_org(seen, clause) if verb.lemma != "accueillir" else glad_at(seen, clause)
            joined = joined or (poacher(seen, clause) if verb.lemma in _POACHING else None)
            if joined is None:
                return
        left, joined = _moved(seen, clause, members, titled_house(seen, joined))
    post = seat or post_taken(seen, clause) or post_opened(seen, clause) or department_taken(seen, clause)
    post = post or errand(seen, clause) or post_introduced(seen, clause, members)
    alone = come_alone(seen, clause)
    for member in (*members, *_along(seen, clause)) if members else ():
        yield change_told(
            seen,
            member,
            Act.COME_BACK if taken_in_again(seen, clause) else Act.HIRE,
            clause,
            truth,
            joined=joined,
            left=None if alone and member in members[:-1] else _own_source(member, members, left),
            post=post,
            agent=joined,
            counterpart=replaced(seen, clause, post) or (followed(seen) if clause.verb.finite else None),
        )


def _own_source(member: Member, members: Sequence[Member], left: Org | None) -> Org | None:
    """« recrute X (Z) et Y (W) »: where each comes from; what stands behind the last may be of all."""
    told = [m.origin for m in members]
    return member.origin or told[-1] if member in members and left is not None and left in told else left


def _taken_on(seen: Arguments, match: Match, clause: Clause) -> tuple[Member, ...]:
    """Whom the organisation that acts takes on."""
    verb = clause.verb
    if verb.lemma == "hériter" and any(p.first == clause.end and p.sign is Sign.THING for p in seen.pieces):
        return ()  # « hérite de l'équipe de X »
    members = _hired(seen, clause)
    if match.idiom and not members:
        members = _services(seen, clause) or (recipients(seen, clause) if verb.lemma == "ouvrir" else ())
        members = members or behind_the_robbed(seen, clause)
    members = members or _to_be_named(seen, clause) or behind_colon(seen, clause)
    if match.idiom and seen.line.tokens[clause.end - 1].fold == "a" and members:
        members = (*members, *(m for m in also_given(seen, clause) if m not in members))
    if verb.lemma == "souhaiter":  # guests are bid welcome too
        members = tuple(member for member in members if member.identity.id is not None)
    return members


def _hired_there(seen: Arguments, clause: Clause) -> bool:
    """« Recrutée à l'Inria en 1984, X … », « embauchée chez Z »: by it, and not from it."""
    if clause.verb.lemma in HIRING and clause.verb.lemma != "recruter":
        return seen.complement_org(clause, ("chez",), after=True) is not None
    behind = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 2]]
    at = behind[:1] in (["a"], ["au"]) and clause.verb.lemma in HIRING
    return at and any(d.value is not None and d.past for d in dates_of(seen.reader, clause)[0])


def _moved(seen: Arguments, clause: Clause, members: Sequence[Member], joined: Org) -> tuple[Org | None, Org]:
    """(organisation that they leave, organisation that they join)."""
    left = seen.complement_org(clause, ("chez", "a", "de", "d'", "du", "source"))
    if left is None:
        own = next((m.origin for m in members if m.origin is not None), None)
        left = own or _held_before(seen, clause) or _right_behind(seen, clause) or come_with(seen, clause)
    if joined.watched and joined.traced:
        joined = the_other(seen, left or employer(members), joined)
    ours = (is_ours(left) and joined.watched) or (len(members) > 1 and _from_several(seen, clause))
    return None if ours else left, joined  # « fait entrer chez Y X et Z »


def _from_several(seen: Arguments, clause: Clause) -> bool:
    """« chipe quatre ingénieurs à Z, V et W »: nobody knows who comes from which."""
    behind = (seen.pieces[c.at : c.at + 3] for c in clause.complements if c.at > clause.at)
    rows = ([piece.sign for piece in row] for row in behind)
    return any(row[:1] == row[2:] == [Sign.ORG] and row[1] in (Sign.COMMA, Sign.AND) for row in rows)


def behind_colon(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« Y se dote d'un patron de la sûreté : X, qui … », « s'offre une pointure : c'est X »: who that is."""
    row = seen.pieces
    colon = next((k for k in range(clause.at, len(row)) if row[k].sign is Sign.COLON), len(row))
    called = [piece.word for piece in row[colon + 1 : colon + 2]] == ["c'"]
    at = colon + 1 + 2 * called
    if at >= len(row) or not row[at].people or not (clause.verb.lemma == "doter" or _somebody(seen, clause)):
        return ()
    return seen.people(at) if listed(row, at, colon=True) else ()


def _somebody(seen: Arguments, clause: Clause) -> bool:
    """« un directeur technique », « sa patronne », « une star »: told of one person, without a name."""
    obj = seen.piece(clause.object)
    if obj is None or seen.line.tokens[obj.first].fold not in ("un", "une", "son", "sa"):
        return False
    heir = obj.role is not None and obj.role.head in HEIRS  # « a trouvé un successeur à Z : X »
    if obj.role is None or obj.role.plural or heir:
        return False
    return not (is_civic(obj.role) or obj.role.head in _FACES)


_FACES = words("star egerie ambassadeur ambassadrice parrain marraine")  # of a campaign


def _right_behind(seen: Arguments, clause: Clause) -> Org | None:
    """« pris à Z », « l'a pris chez Z »: the organisation behind the preposition of the idiom."""
    last = seen.line.tokens[clause.end - 1].fold
    at = next((k for k, piece in enumerate(seen.pieces) if piece.first == clause.end), None)
    org = seen.org(at) if last in ("a", "chez") and at is not None else None
    return org if org is not None and not org.watched else None


def _to_be_named(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« Y va chercher sa directrice chez Z | X, directrice générale de Z, … »: whom the text names."""
    obj = seen.piece(clause.object)
    role = obj.role if obj is not None and obj.sign is Sign.POST else None
    shown = shown_next(seen, role) if not seen.subject(clause) else None
    if shown is not None:
        return (shown,)  # « Y s'offre une directrice financière. Il s'agit de X »
    if seen.line.index or role is None or not role.owned or role.plural or not role.text:
        return ()
    return seen.discourse.mentions.first_after_title(role.gender)


def _hired(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """Whom it hires; « X trouvera dans les murs Y, recrutée en janvier », « on y trouve Y »: of no hiring."""
    found = clause.verb.lemma == "trouver" and (seen.subject(clause) or clause.verb.indirect == "y")
    return () if found else seen.direct(clause)


def _no_hiring(lemma: str, where: Org | None) -> bool:
    """« je suis ravi », « entouré de X, il … », « et il a été arraché », « ajouté à la plainte »."""
    alone = lemma in ("ravir", "ajouter") or lemma in _TORN  # but « ravi à Y en juin, X … »
    return lemma in ("entourer", "accueillir") or (alone and where is None)


def _into_a_body(seen: Arguments, clause: Clause) -> bool:
    """« intégrées au Détachement 201 »: into what is named, and is no house that is known."""
    behind = seen.line.tokens[clause.verb.last : clause.verb.last + 2]
    led = len(behind) > 1 and behind[0].fold in ("a", "au", "aux")
    return clause.verb.lemma == "intégrer" and led and behind[1].capital


def _put_elsewhere(seen: Arguments, clause: Clause) -> bool:
    """« ajoute X à la procédure », « attire X devant les tribunaux », « au sommet, où l'on attirera X »."""
    if clause.verb.lemma not in _PUTTING:
        return False
    ahead = seen.line.tokens[: clause.verb.first]
    where = next((k for k, token in enumerate(ahead) if token.text == "où"), 0)
    if not OCCASIONS.isdisjoint(token.fold for token in ahead[:where]):
        return True
    behind = [(c.word, seen.pieces[c.at]) for c in clause.complements if c.at > clause.at]
    behind += [("a", piece) for piece in seen.pieces[clause.at :] if piece.first == clause.end]
    for word, piece in behind:
        if piece.sign is not Sign.THING or piece.org is not None:
            continue
        if word == "devant":
            return True
        if word in ("a", "dans") and clause.verb.lemma != "attirer":
            return piece.word not in _PARTS and charge_at(seen.line, piece.first) is None
    return False


_PUTTING = words("ajouter intégrer inclure attirer")
_PARTS = STAFFS | UNITS | BOARDS | words("comite comites organigramme direction tableau ecurie rangs")


def _along(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« a recruté X avec Y et Z »: hired with them."""
    return () if clause.verb.passive or clause.verb.reflexive else company_of(seen, clause)


def _held_before(seen: Arguments, clause: Clause) -> Org | None:
    """« recrute sa directrice financière chez Z »: where they are taken from."""
    obj = seen.piece(clause.object)
    org = org_of(obj.role) if obj is not None and obj.role is not None and obj.role.owned else None
    return org if org is not None and not org.watched else None


def _services(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« s'offre les services de X », « étoffe son équipe avec X »; not « se dote d'un comité, avec X »."""
    places = (*(c.at for c in clause.complements), *(() if clause.object is None else (clause.object,)))
    if any(seen.pieces[at].word in COMMITTEES for at in places):
        return ()
    for complement in clause.complements:
        named = seen.pieces[complement.at].sign is Sign.PEOPLE
        if complement.word == "avec" and (clause.verb.lemma == "doter" or seen.subject(clause)):
            return ()  # « se dote d'un comité, avec X », « Y hérite de la recherche, avec X »
        if named and complement.word in ("de", "d'", "avec", "sur", "a"):
            return seen.people(complement.at)
    return ()
