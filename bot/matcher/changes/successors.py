"""Who succeeds whom, as the verb of a clause has them: « X succède à Y », « Y, que X remplace »."""

from bot.matcher.changes.posts import owner_before
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.companions import company_of
from bot.matcher.discourse.relatives import before_link, before_object_link
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon.frames import Act
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Member, Piece, Sign
from bot.model import Gender

_SEVERAL = 2
_BY_AN_HEIR = ("remplacer", "relayer", "suppléer")  # « remplacé par X »


def parties(seen: Arguments, clause: Clause) -> tuple[tuple[Member, ...], tuple[Member, ...]]:
    """(who succeeds, whom)."""
    verb = clause.verb
    if verb.passive or (verb.tense is Tense.PARTICIPLE and verb.lemma in _BY_AN_HEIR and not verb.governors):
        return _by(seen, clause), seen.subject(clause)
    before = _succeeded_before(seen, clause)
    former = before or _succeeded(seen, clause)
    heirs = seen.subject(clause)
    if before and [m.identity for m in heirs] == [m.identity for m in before]:
        heirs = seen.people(clause.object)  # « X, à qui succède Y, … »
    if heirs and [m.identity for m in heirs] == [m.identity for m in former]:
        former = _last_gone(seen, clause, heirs[0])
    put = _by(seen, clause) if verb.lemma in _BY_AN_HEIR and former else ()
    return put or (*heirs, *(company_of(seen, clause) if heirs else ())), former  # « Y remplace X par Z »


def _by(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« … par X »."""
    by = [c.at for c in clause.complements if c.word == "par"]
    aside = (clause.at if clause.object is None else clause.object) + 1
    if not by and aside < len(seen.pieces) and seen.pieces[aside].sign is Sign.COMMA:
        for k in range(aside + 1, len(seen.pieces) - 2):  # « remplace X, parti en mai, par Y »
            if seen.pieces[k].sign is Sign.COMMA:
                by = [k + 2] if seen.pieces[k + 1].word == "par" else []
                break
    named = (Sign.PEOPLE, Sign.POST, Sign.THING)  # « par une novice, X »
    return next((seen.people(at) for at in by if seen.pieces[at].sign in named), ())


def _succeeded(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """Whom they replace: « à Y », « Y », « lui », « le »."""
    if clause.verb.direct in ("me", "m'"):
        return seen.direct(clause)  # « elle me remplacera », says X
    if clause.verb.indirect == "lui" or clause.verb.direct:
        return _gone_aside(seen, clause) or seen.antecedents(clause.starts)
    if clause.object is not None and not is_office(seen.pieces[clause.object]):
        found = seen.people(clause.object)
        if found:
            return found
    for complement in clause.complements:
        behind = complement.word in ("a", "au", "de", "d'", "du") and complement.at > clause.at
        if behind and not is_office(seen.pieces[complement.at]):
            found = seen.people(complement.at)
            if found:
                return found
    turned = clause.subject is not None and clause.subject > clause.at
    if turned and seen.pieces[0].word == "a" and seen.pieces[1].people:
        return seen.people(1)  # « À X, évincé vendredi, ont succédé Y puis Z »
    own = clause.verb.finite and seen.theirs(clause)  # « X s'arrête. Y prendra sa place »
    before = seen.before.pieces if seen.before is not None else ()
    alone = len({member.identity for piece in before for member in piece.people}) < _SEVERAL
    return owner_before(seen, clause)[:1] if own and alone else ()


def _gone_aside(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« X, jusque-là adjointe de Y, lui succède »: Y, of whom the article has told that they go."""
    if clause.subject is None:
        return ()
    gone = told_to_go(seen)
    aside = (at for at in range(clause.subject + 2, clause.at) if len(seen.pieces[at].people) == 1)
    return next((who for at in aside if (who := seen.people(at))[0].identity in gone), ())


def _last_gone(seen: Arguments, clause: Clause, heir: Member) -> tuple[Member, ...]:
    """« X s'en va. Y menait les projets. C'est lui qui la remplace »: X, who was told last to go."""
    mentions, here = seen.discourse.mentions, seen.line.index
    wanted = {"le": Gender.MASCULINE, "la": Gender.FEMININE}.get(clause.verb.direct, Gender.UNKNOWN)
    gone = [told for act in _GOING for told in seen.discourse.history.of(act)]
    near = [
        (line, member)
        for member, line, _ in gone
        if here - line <= _REACH and member.identity != heir.identity and mentions.fits(member, wanted)
    ]
    return (mentions.bare(max(near, key=lambda told: told[0])[1]),) if near else ()


_REACH = 4  # sentences back to who has gone


def told_to_go(seen: Arguments) -> set[Identity]:
    """Of whom the article has told so far that they go, or go elsewhere."""
    told = (known for act in _GOING for known in seen.discourse.history.of(act))
    return {member.identity for member, _, _ in told}


_GOING = (Act.EXIT, Act.OUST, Act.PAUSE, Act.HAND_OVER, Act.JOIN)


def _succeeded_before(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« X, à qui elle succède, … », « X, qu'il remplace, … »."""
    at = before_object_link(seen.pieces, clause)
    if at is None and clause.link == "dont" and clause.verb.lemma == "prendre":
        at = before_link(seen.pieces, clause, "dont")  # « X, dont il prend la place »
    return seen.people(at) if at is not None and seen.pieces[at].people else ()


def is_office(piece: Piece) -> bool:
    """« prend le poste de directeur »: a post, not who holds it."""
    role = piece.role
    return piece.sign is Sign.POST and role is not None and bool(role.text) and not role.determined
