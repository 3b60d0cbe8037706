"""Verbs of leaving that say too little by themselves, unless the sentence makes it plain: « X s'éclipse »."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.civic import is_civic
from bot.matcher.discourse.houses_there import org_of_there
from bot.matcher.discourse.manners import only_how, seen_going
from bot.matcher.discourse.succeeded import succeeded
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import HEDGING_NOUNS, Effect
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import RANKS
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Sign, is_ours, org_of

_WEAK_EXITS = words(
    """
    éloigner filer carapater évaporer évanouir désengager retirer éclipser raccrocher lâcher rompre voguer
    voler
    changer envoler exiler émigrer sortir repartir
    """
)


def too_weak(seen: Arguments, clause: Clause) -> bool:
    """The verb may be of anything, and nothing around it says that it is a leaving."""
    return clause.verb.lemma in _WEAK_EXITS and not _says_enough(seen, clause)


def _says_enough(seen: Arguments, clause: Clause) -> bool:
    """« X a raccroché », « X s'est retiré en 2018 », « le dernier à s'éclipser »."""
    verb, dated = clause.verb, bool(clause.dates)
    if verb.lemma == "raccrocher" and clause.object is None and not verb.direct:
        return True
    if _said_to_go(seen, clause):
        return True
    if _in_a_row(seen, clause) or _from_there(seen, clause) or _in_a_surge(seen, clause):
        return True
    if verb.lemma in _OUT_OF_SIGHT and _out_of_sight(seen, clause):
        return True
    if verb.lemma == "repartir":  # « il est reparti vendredi »: home, maybe
        again = dated or any(at < clause.at for at in seen.exits)  # « parti, revenu, reparti »
        return (
            _leaves_again(seen, clause)
            or (verb.tense is Tense.PARTICIPLE and (again or _just_in(seen, clause)))
            or (dated and _back_before(seen, clause))
        )
    if not _listed(seen, clause):
        return False
    return (verb.perfect and dated) or (verb.lemma == "filer" and seen_going(seen, clause))


def _said_to_go(seen: Arguments, clause: Clause) -> bool:
    """« X, chargé des ventes, songerait à se retirer », « pourrait s'éclipser avant l'été »: one with a
    post, of whom it is only said; not « … du projet », « … un instant »."""
    verb = clause.verb
    hedged = verb.tense is Tense.CONDITIONAL or any(g.effect is Effect.HEDGE for g in verb.governors)
    meant = seen.pieces[clause.at - 2].word in _MEANT if clause.at > 1 else False
    hedged = hedged or meant  # « l'intention de se retirer »
    if verb.lemma not in _WITHDRAWING or not hedged or verb.negated or verb.direct:
        return False
    behind = seen.pieces[clause.at + 1 : clause.at + 2]
    ends = all(piece.sign in _ENDING or piece.word in _UNTIL for piece in behind)
    people = seen.subject(clause)
    held = [role for member in people for role in member.roles]
    free = all(not role.former and (org_of(role) is None or is_ours(org_of(role))) for role in held)
    return ends and len(people) == 1 and bool(held) and free and not any(map(is_civic, held))


_WITHDRAWING = words("retirer éclipser désengager effacer raccrocher")
_ENDING = frozenset({Sign.STOP, Sign.COMMA, Sign.DATE, Sign.AND, Sign.BUT, Sign.CLOSE, Sign.SUB, Sign.COLON})
_UNTIL = words("avant d'ici apres")
_MEANT = HEDGING_NOUNS | {"intention"}


def _in_a_row(seen: Arguments, clause: Clause) -> bool:
    """« Le dernier à s'éclipser, X, … »: one of those who leave."""
    before = [token.fold for token in seen.line.tokens[max(clause.verb.first - 2, 0) : clause.verb.first]]
    return len(before) == 2 and before[1] == "a" and before[0] in RANKS


def _from_there(seen: Arguments, clause: Clause) -> bool:
    """« Revenu chez Y, il vient d'en repartir »: from Y, named in the sentence or in the one before."""
    if clause.verb.indirect != "en" or clause.verb.negated or clause.verb.lemma not in _OUT_AGAIN:
        return False
    there = org_of_there(seen, clause, "en")
    return is_ours(there)


_OUT_AGAIN = words("repartir sortir retirer")


def _in_a_surge(seen: Arguments, clause: Clause) -> bool:
    """« X s'éclipse », in an article about an exodus, where nothing else is given up."""
    surge = seen.discourse.surge
    if surge is None or surge.act is not Act.EXIT or clause.verb.direct or clause.object is not None:
        return False
    return not any(c.at > clause.at and seen.pieces[c.at].sign is Sign.THING for c in clause.complements)


def _out_of_sight(seen: Arguments, clause: Clause) -> bool:
    """« s'est retirée discrètement », « s'était effacé en mai », « …, qui s'est retiré »: they did leave."""
    if clause.verb.perfect and only_how(seen, clause):
        return True
    if (clause.verb.pluperfect and clause.dates) or _for_another(seen, clause):
        return True
    followed = clause.attachment is Attachment.RELATIVE and succeeded(seen.reader, clause.at)
    return followed or _with_a_post(seen, clause)


def _for_another(seen: Arguments, clause: Clause) -> bool:
    """« s'éclipse au profit de X »: who comes in their place."""
    behind = seen.pieces[clause.at + 1 : clause.at + _PLACE_OF]
    gives = any(piece.word == "profit" for piece in behind)
    return gives and any(piece.people for piece in behind)


_PLACE_OF = 5  # pieces: « au profit de X »
_OUT_OF_SIGHT = words("retirer éclipser désengager effacer évaporer repartir")


def _with_a_post(seen: Arguments, clause: Clause) -> bool:
    """« La directrice juridique de Y se retire »: told of a post, and of nothing that is given up."""
    subject = seen.piece(clause.subject)
    told = any(c.at > clause.at and c.word not in ("apres", "depuis", "sans") for c in clause.complements)
    if subject is None or told or clause.attachment is not Attachment.MAIN:
        return False
    after = {token.fold for token in seen.line.tokens[clause.verb.first : clause.verb.last + 3]}
    if clause.verb.lemma == "repartir" and after.isdisjoint(("apres", "deja")):
        return False  # « est repartie le ventre plein »
    roles = [subject.role] if subject.role is not None else [r for m in subject.people for r in m.roles]
    at_ours = any((org := org_of(role)) is not None and org.watched and not role.former for role in roles)
    people = seen.subject(clause)
    alone = len(people) == 1 or not seen.line.words.isdisjoint(("elles", "eux"))  # « X et Y, elles, … »
    listed = bool(people) and alone and all(member.identity.id is not None for member in people)
    return clause.object is None and (at_ours or listed) and not clause.verb.direct


def _leaves_again(seen: Arguments, clause: Clause) -> bool:
    """« Y : X repart », « X repart, cinq mois après son retour »: a headline says no more."""
    after = seen.pieces[clause.at + 1] if clause.at + 1 < len(seen.pieces) else None
    ends = after is None or after.sign in (Sign.COMMA, Sign.STOP, Sign.DATE)
    known = _listed(seen, clause) or _just_in(seen, clause)
    return ends and seen.line.sentence.section is Section.TITLE and known


def _just_in(seen: Arguments, clause: Clause) -> bool:
    """« À peine arrivé chez Y, X repart », « X, propulsé directeur et reparti au bout d'un mois »."""
    before = [p.verb for p in seen.pieces[: clause.at] if p.verb is not None]
    return any(v.tense is Tense.PARTICIPLE and v.lemma in _COMING_IN for v in before)


def _back_before(seen: Arguments, clause: Clause) -> bool:
    """« Revenu en 2021, il est reparti l'année suivante », « y revient en 2021, puis repart un an après »:
    the same one."""
    back = (at for at, verb in seen.line.verbs if at < clause.at and verb.lemma in _COMING_BACK)
    whose = {member.identity for member in seen.subject(clause)}
    told = [seen.reader.read(at) for at in back]
    return any(
        one.subject == clause.subject
        if one.attachment is Attachment.PARTICIPLE
        else _dated_of(seen, one, whose)
        for one in told
    )


def _dated_of(seen: Arguments, clause: Clause, whose: set[Identity]) -> bool:
    """A day, month or year stands with it too: no journey."""
    return bool(clause.dates) and {member.identity for member in seen.subject(clause)} == whose


_COMING_BACK = words("revenir retourner rentrer retrouver rejoindre")


_COMING_IN = words("arriver recruter embaucher débaucher nommer propulser installer revenir débarquer")


def _listed(seen: Arguments, clause: Clause) -> bool:
    """« X s'est retiré en 2018 », told of somebody of the watch list."""
    return any(member.identity.id is not None for member in seen.subject(clause))
