"""What comes to an end, and what goes on: « l'aventure s'arrête pour X », « X reste à Y »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.given_as_gone import STAYS_AFTER_ALL, given_as_gone, said_goal
from bot.matcher.changes.houses_greeted import house_welcomed
from bot.matcher.changes.no_longer import EMPLOYED
from bot.matcher.changes.not_again import decided, not_again_told
from bot.matcher.changes.starting import goes_on
from bot.matcher.changes.staying_put import remains
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.succeeded import succeeded
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.language.tokens import QUOTES
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import Effect
from bot.matcher.lexicon.endings import ENDINGS, Ending
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.plans import plans_none
from bot.matcher.modality.truth import FACT, Truth
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours, org_of
from bot.model import Status

_WALLS = frozenset({Sign.STOP, Sign.COLON, Sign.REL, Sign.SUB, Sign.BUT})
_HOME = words("equipe maison entreprise conseil groupe societe bord effectifs")


def stay_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« reste salarié », « conserve son siège »: what is left is no more than a post.

    « reste finalement chez Y » takes back what was told of X. Without the adverb it is no change,
    and nothing that was ever told need be meant.
    """
    if truth.status is None:
        return
    if _not_to_stay(seen, clause, truth):
        yield from not_again_told(seen, match, clause, truth)
        return
    members = seen.subject(clause)
    if any(token.fold in ("finalement", "contrairement") for token in seen.line.tokens) or _against(
        seen, clause
    ):
        left = seen.complement_org(clause, ("chez", "a", "dans", "de", "d'", "du"), members)
        for member in members:
            yield change_told(
                seen,
                member,
                Act.EXIT,
                clause,
                Truth(Status.DENIED, (STAYS_AFTER_ALL,)),
                left=left,
                joined=said_goal(seen),
            )
        return
    last = seen.pieces[clause.stops - 1].last if clause.stops else clause.end
    told = [token.fold for token in seen.line.tokens[clause.verb.last : last]]
    for_a_while = "jusqu'" in told or ("temps" in told and not {"partiel", "plein"} & set(told))
    if truth.status is not Status.ANNOUNCED or for_a_while:
        return
    place = seen.complement_org(clause, ("chez", "a", "de", "d'", "du"), members, after=True)
    elsewhere = place is not None and place.identity is not None and not place.watched
    elsewhere = elsewhere or _to_advise(seen, clause)
    if not elsewhere and (match.idiom or _at_home(seen, clause, told)):  # not « garde son siège chez Z »
        for member in members:
            yield change_told(seen, member, Act.STAY, clause, truth)


def _to_advise(seen: Arguments, clause: Clause) -> bool:
    """« reste administrateur de Z », « restera disponible comme conseiller »: no post that keeps them in; not
    « restera conseiller de l'entreprise », « reste dans l'entreprise comme conseiller »."""
    role = seen.pieces[clause.predicative].role if clause.predicative is not None else None
    if role is None:
        return False
    house = org_of(role)
    apart = house is not None and house.identity is not None and not house.watched
    within = any(complement.word == "dans" for complement in clause.complements)
    beside = clause.predicative is not None and seen.pieces[clause.predicative - 1].sign is Sign.SUB
    return apart or (beside and role.head in _ADVISERS and not (role.former or within))


_ADVISERS = words("conseiller conseillere consultant consultante")


def kept_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X, que l'on disait partant, est confirmé à la recherche »: does not leave, whatever was said."""
    kept = clause.verb.passive and truth.status is Status.ANNOUNCED and _against(seen, clause)
    for member in seen.subject(clause) if kept else ():
        yield change_told(seen, member, Act.EXIT, clause, Truth(Status.DENIED, (STAYS_AFTER_ALL,)))


def sits_on_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X cède la présidence, et continuera de siéger au conseil »: what is left is but a post."""
    if truth.status is not Status.ANNOUNCED or not goes_on(seen, clause) or _for_a_while(seen, clause):
        return
    place = seen.complement_org(clause, ("chez", "a", "de", "d'", "du"), after=True)
    if place is None or place.identity is None or place.watched:
        for member in seen.subject(clause):
            yield change_told(seen, member, Act.STAY, clause, truth, attachment=Attachment.MAIN)


def _for_a_while(seen: Arguments, clause: Clause) -> bool:
    """« siégera encore un an »."""
    return seen.line.tokens[clause.verb.last].fold == "encore" or bool(clause.dates)


def _not_to_stay(seen: Arguments, clause: Clause, truth: Truth) -> bool:
    """« ne restera pas », « n'a pas souhaité rester », « ne restera pas chez Y »: goes; not « … muet »."""
    verb = clause.verb
    chosen = decided(seen, clause)
    now = verb.tense is Tense.PRESENT and not (verb.perfect or verb.governors)  # « X ne reste pas »
    meant = (
        now
        or verb.tense in (Tense.FUTURE, Tense.CONDITIONAL)
        or any(g.lemma in _WISHING and g.negated for g in verb.governors)
    )
    meant = chosen or (meant and truth.status is Status.DENIED)
    if verb.lemma not in ("rester", "demeurer") or not meant:
        return False
    behind = seen.pieces[clause.at + 1] if clause.at + 1 < len(seen.pieces) else None
    ends = behind is None or behind.sign in (Sign.STOP, Sign.COMMA) or behind.word in _WITHOUT
    if not ends:
        return _at_home(seen, clause, [])
    members = seen.subject(clause)
    return is_ours(seen.focus) and all(member.identity.id is not None for member in members)


_WISHING = words("souhaiter vouloir désirer accepter compter")
_WITHOUT = words("sans apres et")


def _against(seen: Arguments, clause: Clause) -> bool:
    """« X, que l'on disait partant, reste », « X : « Je reste » »: somebody had spoken of a leaving."""
    if not clause.verb.finite or clause.verb.negated:
        return False
    if clause.verb.lemma in ("rester", "demeurer") and not remains(seen, clause.verb):
        return False  # « malgré les rumeurs, X reste prudent »
    sworn = clause.quoted and clause.verb.person == 1 and seen.line.index == 0 and not clause.verb.perfect
    return sworn or given_as_gone(seen.line)


def _at_home(seen: Arguments, clause: Clause, told: list[str]) -> bool:
    attribute = seen.piece(clause.attribute)
    if attribute is not None and attribute.role is not None and attribute.role.text:
        return True
    if told and told[0] in EMPLOYED:
        return True
    for complement in clause.complements:
        piece = seen.pieces[complement.at]
        if complement.at < clause.at or complement.word not in ("dans", "chez", "a", "au"):
            continue
        if piece.org is not None and not piece.org.other:
            return piece.org.watched or piece.org.identity is None
        if piece.word in _HOME:
            return True
    return False


def ending_told(seen: Arguments, clause: Clause) -> Iterator[Change]:
    """« l'aventure Y s'arrête pour X », « le mandat de X prend fin », « leurs routes se séparent »."""
    found = _ended(seen, clause)
    if found is None:
        return
    at, ending = found
    truth = truth_of(seen.reader, clause)
    left = _where(seen, at, clause)
    loose = left is None and seen.line.tokens[seen.pieces[at].last - 1].fold in _LOOSE
    if loose or _far_off(seen, at, clause):
        return
    if ending.negated and truth.status is Status.DENIED:
        truth = FACT
    if ending.guessed:
        truth = truth.hedged("a guess")
    for member in _whose(seen, at, clause):
        yield change_told(seen, member, ending.act, clause, truth, left=left)


def _far_off(seen: Arguments, at: int, clause: Clause) -> bool:
    """« Son mandat s'achève en 2027 »: as it was agreed, in a year only."""
    termed = seen.line.tokens[seen.pieces[at].last - 1].fold in ("mandat", "contrat", "bail")
    dates = [d for k in clause.dates if (d := seen.pieces[k].dated) is not None and d.value is not None]
    coming = not clause.verb.perfect and clause.verb.tense in (Tense.PRESENT, Tense.FUTURE)
    return (
        termed
        and coming
        and bool(dates)
        and all(d.value is not None and d.value.month is None for d in dates)
    )


_LOOSE = words("histoire parcours passage mission experience chemin route chapitre carriere page")


def _ended(seen: Arguments, clause: Clause) -> tuple[int, Ending] | None:
    """The position of the noun before the verb that the table pairs with it."""
    verb = clause.verb
    endings = ENDINGS.get((verb.lemma, verb.reflexive), ())
    following = " ".join(token.fold for token in seen.line.tokens[verb.last : verb.last + 4])
    for at in range(clause.at - 1, max(clause.at - 12, -1), -1) if endings else ():
        piece = seen.pieces[at]
        if piece.sign in _WALLS or piece.verb is not None:
            return None
        governed = at and seen.pieces[at - 1].sign is Sign.PREP and seen.pieces[at - 1].word != "des"
        if piece.sign not in (Sign.THING, Sign.ACTION) or governed:
            continue
        noun = seen.line.tokens[piece.last - 1].fold
        for ending in endings:
            if noun in ending.nouns and following.startswith(ending.follows):
                return (at, ending) if ending.negated == verb.negated else None
    return None


def _whose(seen: Arguments, at: int, clause: Clause) -> tuple[Member, ...]:
    """Of whom it is told: « de X » behind the noun, « pour X » in the clause, or its possessive."""
    listed = [
        k + 2
        for k, piece in enumerate(seen.pieces[:-2])
        if piece.word in ("celle", "celui") and seen.pieces[k + 1].word in ("de", "d'")
    ]
    if listed:
        return tuple(member for k in listed for member in seen.people(k))
    if (people := _named_behind(seen, at, clause)) or (people := _named_before(seen, at)):
        return people
    # « X, dont le contrat a été rompu »; not « dont le contrat avec Y a été rompu »
    made_to = clause.verb.passive and clause.verb.lemma in _BREAKING and clause.at == at + 1
    if at > 1 and seen.pieces[at - 1].word == "dont" and (made_to or succeeded(seen.reader, at)):
        return seen.people(at - 3 if seen.pieces[at - 2].sign is Sign.COMMA else at - 2)
    determiner = seen.line.tokens[seen.pieces[at].first].fold
    if determiner in ("son", "sa", "ses"):
        return seen.antecedents(at)
    if determiner in ("leur", "leurs"):
        return seen.discourse.told_together(seen.line.index, at)
    return ()


def _named_behind(seen: Arguments, at: int, clause: Clause) -> tuple[Member, ...]:
    """« le mandat de X », « s'arrête (là) pour X », « entre Y et X »."""
    for k in range(at + 1, len(seen.pieces) - 1):
        piece = seen.pieces[k]
        wall = piece.sign in _WALLS and piece.sign is not Sign.COLON
        if k != clause.at and (wall or piece.verb is not None):
            return ()
        if piece.word in ("de", "d'", "pour") and piece.sign in (Sign.PREP, Sign.THING):  # « là pour »
            people = seen.people(k + 1)
        else:
            people = _between(seen, k) if piece.word == "entre" else ()
        if people:
            return people
    return ()


def _named_before(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« X : l'aventure s'arrête là », « Pour X, l'aventure s'arrête »."""
    if at == 2 and seen.pieces[1].sign is Sign.COLON:
        return seen.people(0)
    for k in range(at - 1, 0, -1):
        if seen.pieces[k].sign in _WALLS:
            return ()
        if seen.pieces[k - 1].word == "pour" and (people := seen.people(k)):
            return people
    return ()


_BREAKING = words("rompre résilier")


def _between(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« entre Y et X », « entre X et Y »: X, where Y is the watched house."""
    pair = seen.pieces[at + 1 : at + 4]
    if len(pair) < 3 or pair[1].sign is not Sign.AND:
        return ()
    ours = any(is_ours(seen.org(k)) for k in (at + 1, at + 3) if seen.pieces[k].org is not None)
    return next((piece.people for piece in pair if piece.people), ()) if ours else ()


def _where(seen: Arguments, at: int, clause: Clause) -> Org | None:
    """The organisation beside the noun or after the verb."""
    for k in range(at + 1, clause.stops or len(seen.pieces)):
        if seen.pieces[k].sign is Sign.ORG:
            return seen.org(k)
    return None


def nowhere_told(seen: Arguments, clause: Clause) -> Iterator[Change]:
    """« jure qu'elle n'ira nulle part »: it is not so that she leaves."""
    after = [t.fold for t in seen.line.tokens[clause.verb.last : clause.verb.last + 4] if t.word]
    around = {token.fold for token in seen.line.tokens[clause.verb.first : clause.verb.last]}
    means_none = any(g.negated or g.effect is Effect.DENY for g in clause.verb.governors)
    means_none = means_none or plans_none(seen.line, clause.verb.first)  # « aucune intention de bouger »
    not_moved = clause.verb.lemma == "bouger" and (clause.verb.negated or means_none)
    stays = after[:2] == ["nulle", "part"] or not_moved
    subject = seen.piece(clause.subject)
    titled = seen.line.sentence.section is Section.TITLE and subject is not None and bool(subject.people)
    told = bool(around & {"ne", "n'"}) and (clause.attachment is Attachment.THAT or titled)
    told = told or (clause.verb.negated and after[:2] == ["nulle", "part"] and _all_said(seen, clause))
    if stays and (told or means_none):
        for member in seen.subject(clause):
            none = Truth(Status.DENIED, ("goes nowhere",))
            yield change_told(seen, member, Act.EXIT, clause, none, joined=said_goal(seen))


def _all_said(seen: Arguments, clause: Clause) -> bool:
    """« X ne va nulle part », and no more: not « ne va nulle part sans son garde du corps »."""
    behind = clause.verb.last + 2
    while behind < len(seen.line.tokens) and seen.line.tokens[behind].text in QUOTES:
        behind += 1
    ends = behind >= len(seen.line.tokens) or not seen.line.tokens[behind].word
    return ends and clause.verb.tense in (Tense.PRESENT, Tense.FUTURE) and not clause.verb.perfect


def pair_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X et Y, c'est fini », « Y, c'est terminé pour X », « c'est fini entre Y et X »: who is named beside
    it, with nobody else."""
    if seen.pieces[clause.at + 1 : clause.at + 2] and seen.pieces[clause.at + 1].word == "entre":
        for member in () if clause.verb.negated else _between(seen, clause.at + 1):
            yield change_told(seen, member, Act.EXIT, clause, truth, left=_where(seen, clause.at, clause))
        return
    told = [
        at
        for at, piece in enumerate(seen.pieces)
        if piece.sign in (Sign.PEOPLE, Sign.POST)
        and (at < clause.at or (at == clause.at + 2 and seen.pieces[at - 1].word == "pour"))
    ]
    other = any(p.verb is not None for p in seen.pieces[: clause.at]) or clause.verb.negated
    left = next((seen.org(at) for at, p in enumerate(seen.pieces) if p.sign is Sign.ORG), None)
    for member in seen.people(told[0]) if len(told) == 1 and not other else ():
        yield change_told(
            seen, member, Act.EXIT, clause, truth, left=left, joined=house_welcomed(seen, clause.at)
        )
