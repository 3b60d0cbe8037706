"""Whose « son départ » is: of whom the sentence speaks, or of whom it was told before."""

from collections.abc import Sequence

from bot.matcher.discourse.announced_newcomers import newcomer_announced
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.houses import of_a_boss
from bot.matcher.discourse.unnamed_latter import goes_unnamed
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Shape
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import SUCCEEDING
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.frames import match_verb
from bot.matcher.syntax.pieces import Action, Member, Piece, Sign, is_ours, org_of

_GOING = frozenset({Act.EXIT, Act.OUST})
_MOURNING = words(
    """
    saluer regretter déplorer commenter réagir évoquer exprimer remercier féliciter pleurer témoigner
    applaudir critiquer condamner réjouir
    """
)


def possessor(seen: Arguments, at: int, action: Action, clause: Clause | None) -> tuple[Member, ...]:
    """Whose change the noun at *at* tells, inside *clause*."""
    if action.owned in ("mon", "ma", "mes"):
        return seen.discourse.speaker(seen.line.index, at)
    if action.owned in ("leur", "leurs"):
        return seen.discourse.told_together(seen.line.index, at)
    if clause is not None and clause.object in (None, at) and _a_thing_acts(seen, clause):
        return ()
    if clause is not None and (seen.of_anybody(clause) or _of_another_house(seen, clause)):
        return ()
    one = seen.pieces[clause.subject].word if clause is not None and clause.subject is not None else ""
    if one in ("celle", "celui"):  # « reprend le poste de celle qui a annoncé son départ »
        pronoun = Piece(Sign.PRONOUN, 0, 0, "elle" if one == "celle" else "il")
        return seen.discourse.people(pronoun, seen.line.index, 0)
    if _of_somebody_unnamed(seen, action, clause):
        return ()
    if (newcomer := _newcomer(seen, at, action, clause)) is not None:
        return (newcomer,)
    found = _in_the_sentence(seen, at, action, clause) or _spoken_of(seen, at, action)
    acting = seen.subject(clause) if clause is not None and len(found) == 1 else ()
    own = len(acting) == 1 and acting[0].identity == found[0].identity
    return () if own and clause is not None and _told_of_another(seen, acting[0], action, clause) else found


def _newcomer(seen: Arguments, at: int, action: Action, clause: Clause | None) -> Member | None:
    """« X quitte Z. Y, le patron de la maison, a annoncé son arrivée »: the coming of X, whom Y takes on; not
    « Y a annoncé son arrivée chez Z »."""
    houses = [piece.org for piece in seen.pieces[at + 1 : at + 3] if piece.org is not None]
    if action.act is not Act.JOIN or clause is None or not all(map(is_ours, houses)):
        return None
    discourse = seen.discourse
    return newcomer_announced(
        discourse.history, discourse.designations.posts, seen.subject(clause), seen.line.index
    )


def _of_somebody_unnamed(seen: Arguments, action: Action, clause: Clause | None) -> bool:
    """« X a reçu le ministre. Celui-ci a remis sa démission. », « a commenté le départ du ministre »"""
    subject = seen.piece(clause.subject) if clause is not None else None
    one = subject is not None and subject.sign is Sign.PRONOUN and subject.word in _ONE
    if one and clause is not None and clause.verb.lemma in _HANDING_IN and not seen.subject(clause):
        return True
    return action.act in _GOING and goes_unnamed(seen.discourse.designations, seen.line.index)


def _of_another_house(seen: Arguments, clause: Clause) -> bool:
    """« La directrice des ventes de Z s'en va, un an après sa nomination »: hers, whom nothing names."""
    subject = seen.piece(clause.subject)
    role = subject.role if subject is not None and subject.sign is Sign.POST else None
    if role is None or role.former or clause.subject is None or seen.subject(clause):
        return False
    house = org_of(role)
    return (house is not None and not house.watched) or of_a_boss(seen.line, clause.subject)


def dealt_with(seen: Arguments, at: int, clause: Clause | None) -> tuple[Member, ...]:
    """« discutent avec X d'un possible retour »: X's."""
    if clause is None or clause.verb.lemma not in _DEALING:
        return ()
    beside = (c.at for c in clause.complements if c.word == "avec" and clause.at < c.at < at)
    return next((people for k in beside if (people := seen.people(k))), ())


_DEALING = words("discuter négocier parler évoquer débattre convenir")


def _a_thing_acts(seen: Arguments, clause: Clause) -> bool:
    """« Le rétro fait son retour », « « Cynique » signe son retour »: its own, and nobody's."""
    if clause.subject is not None and seen.pieces[clause.subject].sign is Sign.THING:
        first, last = seen.pieces[clause.subject].first, seen.pieces[clause.subject].last
        product = any(n.sort is Sort.THING and first <= n.first < last for n in seen.line.names)
        return product or clause.verb.lemma in _LIGHT
    if clause.subject is not None or clause.verb.lemma not in _LIGHT:
        return False
    return clause.at > 0 and seen.pieces[clause.at - 1].sign is Sign.QUOTE


_LIGHT = words("faire signer effectuer réussir opérer amorcer")


def _in_the_sentence(seen: Arguments, at: int, action: Action, clause: Clause | None) -> tuple[Member, ...]:
    beside = _summed_up(seen, at) or _of_the_return(seen, at) or _of_the_noun_before(seen, at, action)
    beside = beside or _of_the_one_replaced(seen, at, action, clause) or _told_to_them(seen, action, clause)
    if beside:
        return beside
    if clause is not None and (clause.subject is not None or clause.verb.subject):
        people = seen.subject(clause) if clause.subject != at else ()
        if len(people) == 1:
            own = not (
                _mourns(seen, people[0], action, clause)
                or _resigns(seen, people[0], action, clause.at)
                or _told_of_another(seen, people[0], action, clause)
            )
            return people if own else ()
    return _agent_before(seen, at) or _of_the_entry(seen)


def _told_to_them(seen: Arguments, action: Action, clause: Clause | None) -> tuple[Member, ...]:
    """« X n'a rien oublié du soir où Y lui annonça son renvoi »: X's."""
    if clause is None or clause.verb.indirect != "lui" or action.act is not Act.OUST:
        return ()
    acting = {member.identity for member in seen.subject(clause)}
    told = (*seen.antecedents(clause.at), *seen.antecedents(clause.starts))
    others = [member for member in told if member.identity not in acting]
    return tuple(others[:1]) if clause.verb.lemma in _BREAKING_NEWS and acting else ()


_BREAKING_NEWS = words("annoncer apprendre signifier notifier communiquer confirmer")


def _of_the_one_replaced(
    seen: Arguments, at: int, action: Action, clause: Clause | None
) -> tuple[Member, ...]:
    """« X, qui remplaçait Y depuis son congé, … », « assurait l'intérim de Y après son renvoi »: Y's; not
    « X remplace Y après son départ de Z »."""
    if clause is None or not (action.act in _GOING or action.act is Act.PAUSE):
        return ()
    between = seen.pieces[clause.at + 1 : at]
    stands_in = clause.verb.lemma == "assurer" and any(piece.word == "interim" for piece in between)
    if (
        not (clause.verb.lemma in SUCCEEDING or stands_in)
        or not between
        or between[-1].word not in _FROM_THEN
    ):
        return ()
    house = next((piece.org for piece in seen.pieces[at + 1 : at + 3] if piece.org is not None), None)
    replaced = [k for k in range(clause.at + 1, at) if seen.pieces[k].people]
    elsewhere = house is not None and not house.watched
    return () if elsewhere or len(replaced) != 1 else seen.people(replaced[0])


def _summed_up(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« Il y retrouve X, qui a fait le même chemin : ses adieux à Z en mai, son embauche chez Y »: X's."""
    colon = next((k for k in range(at - 1, 0, -1) if seen.pieces[k].sign is Sign.COLON), 0)
    if any(piece.verb is not None for piece in seen.pieces[colon:]):
        return ()
    told = next((k for k in range(colon - 1, 0, -1) if seen.reader.verb(k) is not None), None)
    clause = seen.reader.read(told) if told is not None else None
    relative = clause is not None and clause.verb.finite and clause.attachment is Attachment.RELATIVE
    people = seen.subject(clause) if relative and clause is not None else ()
    return people if len(people) == 1 else ()


_FROM_THEN = words("depuis apres pendant durant des")


def _of_the_entry(seen: Arguments) -> tuple[Member, ...]:
    """« • X, directrice, un an après son arrivée »: of whom an entry without a verb opens with."""
    people = seen.pieces[0].people
    listed = seen.line.sentence.shape is Shape.BULLET and not seen.line.verbs
    return people if listed and len(people) == 1 else ()


def _of_the_return(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« Retour pour X, un mois après son départ », « Clap de fin pour X, … »: told of first."""
    row = seen.pieces[:at]
    told = [k for k in range(2, len(row)) if row[k].people and row[k - 1].word == "pour"]
    verbless = not any(piece.verb is not None and piece.verb.finite for piece in row)
    noun = any(piece.action is not None for piece in row[: told[0]]) if told else False
    return seen.people(told[0]) if noun and verbless and len(told) == 1 else ()


def _of_the_noun_before(seen: Arguments, at: int, action: Action) -> tuple[Member, ...]:
    """« l'arrivée de X après son éviction », « le renvoi de X, puis son retour »: of whom that is told."""
    link = seen.pieces[at - 1] if at else None
    if link is None or link.word == "par":
        return ()
    beside = link.sign is Sign.AND or link.word in (*OF, "puis")
    if not beside and link.sign is not Sign.PREP:
        return ()
    for k in range(at - 1, 1, -1):
        verb = seen.pieces[k].verb
        if verb is not None and (verb.tense is not Tense.PARTICIPLE or not beside):
            return ()
        if seen.pieces[k].people and seen.pieces[k - 1].word in OF:
            told = seen.pieces[k - 2].action  # « le renvoi de X »
            owned = told is not None and not (beside and _as_well(seen, at, told, action))
            return seen.people(k)[-1:] if owned else ()
    return ()


def _as_well(seen: Arguments, at: int, told: Action, action: Action) -> bool:
    """« X annonce le renvoi de Y et sa démission », « et sa propre nomination »: X's own."""
    own = "propre" in (token.fold for token in seen.line.tokens[seen.pieces[at].first : seen.pieces[at].last])
    return own or {told.act, action.act} <= _GOING


_ONE = words("il elle celui-ci celle-ci") | {"ce dernier", "cette derniere"}
_HANDING_IN = words("remettre présenter annoncer donner déposer poser offrir confirmer signer adresser")
_TELLING = words("annoncer confirmer officialiser révéler dévoiler")
_COMING = frozenset({Act.COME_BACK, Act.JOIN, Act.HIRE, Act.NAME})


_DEMANDING = words("demander exiger réclamer obtenir souhaiter voter provoquer préparer empêcher")
_CONTESTING = words("contester attaquer dénoncer digérer apprendre")


def _told_of_another(seen: Arguments, subject: Member, action: Action, clause: Clause) -> bool:
    """« X est renvoyée. Y la remplace. Elle conteste son renvoi »: of X, of whom alone it was told; « Y a
    demandé son départ »: of nobody less than of Y."""
    pronoun = clause.subject is not None and seen.pieces[clause.subject].word in ("il", "elle")
    if action.act not in _GOING or not pronoun:
        return False
    going = [m.identity for act in _GOING for m, *_ in seen.discourse.history.of(act)]
    whose = clause.verb.lemma in _DEMANDING or (bool(going) and clause.verb.lemma in _CONTESTING)
    return whose and subject.identity not in going


def _mourns(seen: Arguments, subject: Member, action: Action, clause: Clause) -> bool:
    """« X a regretté son départ », where the departure of somebody else was told: of that one."""
    of_another = clause.verb.lemma in _TELLING and action.act in _COMING  # « annonce son retour », of Y
    homage = clause.verb.lemma == "rendre" and "hommage" in seen.line.words
    if clause.verb.lemma not in _MOURNING and not (homage or of_another):
        return False
    told = seen.discourse.history.of(action.act)
    return bool(told) and all(member.identity != subject.identity for member, *_ in told)


def _resigns(seen: Arguments, subject: Member, action: Action, at: int) -> bool:
    """« Après son renvoi, Y démissionne », where somebody else was told to be dismissed: of that one."""
    verb = seen.pieces[at].verb
    if action.act is not Act.OUST or verb is None:
        return False
    told = seen.discourse.history.of(Act.OUST)
    if not told or any(member.identity == subject.identity for member, *_ in told):
        return False
    noun = next((p.action for p in seen.pieces[at:] if p.action is not None), None)
    own = noun is not None and noun.act is Act.EXIT and bool(noun.owned)  # « annonce sa démission »
    return own or Act.EXIT in _acts(seen, verb)


def _acts(seen: Arguments, verb: VerbGroup) -> frozenset[Act]:
    return frozenset(match.act for match in match_verb(seen.line.tokens, verb, lambda _: False))


def _agent_before(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« fondée par X après son départ »: the one who did what the noun goes with."""
    for k in range(at - 1, 0, -1):
        if seen.pieces[k].people and seen.pieces[k - 1].word == "par":
            return seen.people(k)
    return ()


def _spoken_of(seen: Arguments, at: int, action: Action) -> tuple[Member, ...]:
    """« Cependant, son départ … »: who was spoken of, if such a change was told of them."""
    line = seen.line.index
    nearest = seen.discourse.antecedents(line, at)
    if not _DATING_BACK.isdisjoint(seen.line.words):
        return nearest  # « X désigne Y. Z était arrivée en 2021. Sa promotion date de mai »: Z's
    family = _GOING if action.act in _GOING else frozenset({action.act})
    told = [(m, i, act) for act in family for m, i, _ in seen.discourse.history.of(act)]
    if not nearest or any(m.identity == nearest[0].identity and line - i <= 1 for m, i, _ in told):
        return nearest
    same = [(m, i) for m, i, act in told if act is action.act]
    return _latest(nearest[0], same) or _latest(nearest[0], [(m, i) for m, i, _ in told]) or nearest


_DATING_BACK = words("date datait remonte remontait")


def _latest(nearest: Member, told: Sequence[tuple[Member, int]]) -> tuple[Member, ...]:
    """*nearest* if told of, else the last one told of."""
    if any(member.identity == nearest.identity for member, *_ in told):
        return (nearest,)
    return (max(told, key=lambda one: one[1])[0],) if told else ()
