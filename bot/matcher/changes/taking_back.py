"""Acts of taking back: whom a house has again, « réembauche X », « X est rappelée »."""

from collections.abc import Iterator
from itertools import takewhile

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.datives import recipients
from bot.matcher.changes.posts import post_taken
from bot.matcher.changes.returning import once_more
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.org_pronouns import left_before
from bot.matcher.discourse.relatives import before_que
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.pieces import Org, Sign

_RESIGNED = words("demissionnaire demissionnaires")


def _to_order(seen: Arguments, clause: Clause) -> bool:
    """« est rappelé à l'ordre », « à la barre »: nobody gets a post again."""
    row = seen.line.tokens[clause.verb.last :]
    told = [token.fold for token in takewhile(lambda token: token.word, row)]  # « rappelle X à l'ordre »
    return any(told[k] == "a" and told[k + 2] in _ORDERS for k in range(len(told) - 2))


def _to_answer(seen: Arguments, clause: Clause) -> bool:
    """« dont la déposition est au dossier, pourrait être rappelé », « répond que X le rappellerait »."""
    verb, told = clause.verb, {*seen.line.words, *seen.discourse.lines[0].words}
    if verb.passive:
        return not _COURTS.isdisjoint(told) and post_taken(seen, clause) is None
    later = verb.tense in (Tense.CONDITIONAL, Tense.FUTURE)
    return later and bool(seen.subject(clause)) and post_taken(seen, clause) is None


_COURTS = words("deposition depositions temoin temoins temoignage audience proces barre jures")
_ORDERS = words("ordre barre raison realite devoirs obligations decence bon souvenir")


_TO_ME = frozenset(("me", "te", "nous", "vous"))


def taking_back_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« réembauche X », « X est rappelée »."""
    verb = clause.verb
    before = seen.pieces[clause.at - 1] if clause.at else None
    says = verb.lemma == "rappeler" and verb.finite and not verb.passive
    if says and before is not None and before.sign in (Sign.COMMA, Sign.QUOTE):
        return  # « … », rappelle X
    if says and verb.direct in ("le", "l'") and any(p.sign is Sign.COLON for p in seen.pieces[clause.at :]):
        return  # « L'autrice le rappelle pourtant : … »
    pronouns = {token.fold for token in seen.line.tokens[verb.first : verb.main]} if says else set()
    if pronouns & _TO_ME and "l'" in pronouns:
        return  # « X me l'a rappelé en riant »
    if verb.lemma == "rappeler" and (_to_order(seen, clause) or _to_answer(seen, clause)):
        return
    if verb.passive or verb.tense is Tense.PARTICIPLE:
        plain = verb.lemma == "rappeler" or clause.object is None
        recalled = (plain and _out_before(seen, clause)) or (verb.lemma == "rappeler" and verb.passive)
        if verb.lemma in ("rappeler", "reprendre", "récupérer") and not recalled:
            return
        members, joined = seen.subject(clause), seen.complement_org(clause, ("par", "chez"))
        if joined is None and verb.indirect == "y":
            joined = left_before(seen, clause)  # « avait quitté Z, avant d'y être rappelé »
    else:
        subject = seen.piece(clause.subject)
        members = seen.direct(clause)
        if not verb.direct and not _of_people(seen, clause):
            members = ()
        if verb.lemma == "rouvrir":  # « rouvre ses portes à X »
            members = members or recipients(seen, clause)
        joined = seen.org(clause.subject) or _by_a_boss(seen, clause)
        undone = (
            clause.attachment is Attachment.INFINITIVE and clause.link == "pour"
        )  # « renvoyé pour être réintégré »
        several = subject is not None and subject.role is not None and subject.role.plural
        acts = subject is not None and (subject.sign is Sign.THING or several)  # « les administrateurs »
        if joined is None and not acts and not undone:
            members = ()
    act = Act.HIRE if verb.lemma == "récupérer" else Act.COME_BACK  # « récupère X » may be a first time
    for member in members:
        yield change_told(seen, member, act, clause, truth, joined=joined, post=post_taken(seen, clause))


def _of_people(seen: Arguments, clause: Clause) -> bool:
    """« réembauche X », « trois anciens, X, Y et Z », « X, que Y a réembauché »: none of what it takes up."""
    at = before_que(seen.pieces, clause) if clause.link in ("que", "qu'") else clause.object
    piece = seen.piece(at)
    return piece is not None and (piece.sign is Sign.PEOPLE or piece.word in _FORMER_MEMBERS)


_FORMER_MEMBERS = words("anciens anciennes transfuges")


def taken_in_again(seen: Arguments, clause: Clause) -> bool:
    """« Y accueille de nouveau X »; not « Y recrute de nouveau un cadre de Z, X », another one."""
    piece = seen.piece(clause.object)
    named = piece is not None and bool(piece.people) and not piece.people[0].roles
    return named and clause.verb.lemma in _TAKING_IN and once_more(seen, clause)


_TAKING_IN = words("accueillir embaucher recruter engager")


def _by_a_boss(seen: Arguments, clause: Clause) -> Org | None:
    """« X voudrait réembaucher Y »: for the house that the sentence is about."""
    bosses = seen.subject(clause) if clause.verb.lemma in _HIRING else ()
    return seen.focus if bosses else None


_HIRING = words("réembaucher rembaucher réengager réintégrer rappeler faire rapatrier recaser")


def _out_before(seen: Arguments, clause: Clause) -> bool:
    """« chassé puis rappelé »: out by a verb before, in one breath."""
    out = (seen.exits | seen.ousts) & set(range(clause.at))
    adjective = seen.line.words & _RESIGNED  # « démissionnaire en 2024, il vient d'être repris »
    if adjective and any(t.fold in adjective for t in seen.line.tokens[: clause.verb.first]):
        return True
    if clause.verb.lemma == "rappeler" and clause.verb.tense is Tense.PARTICIPLE and _ousting_noun(seen):
        return True
    return any(seen.reader.read(at).subject == clause.subject for at in out)


def _ousting_noun(seen: Arguments) -> bool:
    """« le renvoi de X, rappelé cinq jours plus tard », « rappelée après son éviction »."""
    return any(piece.action is not None and piece.action.act is Act.OUST for piece in seen.pieces)
