"""Who is beside the founder of a house: « Y y tient les finances », « autour d'elle, Z »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.posts import post_taken
from bot.matcher.changes.starting import goes_on
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.companions import company_of
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.departments import charge_at
from bot.matcher.syntax.offices import Post, post_beside
from bot.matcher.syntax.pieces import Member, Org, Sign

_HOLDING = words(
    """
    officier occuper tenir diriger piloter être exercer assurer superviser chapeauter encadrer travailler
    œuvrer siéger conduire mener endosser jouer remplir devenir prendre
    """
)
_GATHERING = words(
    """
    trouver retrouver croiser compter figurer réunir rassembler regrouper entourer attirer embarquer
    associer comprendre côtoyer être apercevoir reconnaître mêler appuyer
    """
)
_TOGETHER = words(
    """
    cotes cofondateurs cofondatrices fondateurs fondatrices associes associees rangs troupes equipe
    effectifs collegues collaborateurs acolytes entourage bord aventure autour parmi
    """
)
_NOW = frozenset({Tense.PRESENT, Tense.FUTURE})


def fellows(seen: Arguments) -> Iterator[Change]:
    """Those of whom a line says that they are of a house founded before; whether they left another for it
    is for the judgement to know."""
    if not seen.discourse.history.of(Act.FOUND):
        return
    for at, piece in enumerate(seen.pieces):
        verb = piece.verb
        if verb is not None and verb.tense is Tense.PARTICIPLE and verb.lemma in _FOUNDING:
            yield from _founded_with(seen, seen.reader.read(at))
        if verb is None or not verb.finite or verb.negated or verb.pluperfect or verb.tense not in _NOW:
            continue
        there = verb.indirect in ("y", "en") and verb.lemma in _HOLDING and not verb.perfect
        if there or (verb.lemma == "joindre" and verb.reflexive):  # « X et Y se sont joints à eux »
            yield from _holding(seen, seen.reader.read(at))
        elif verb.lemma in _GATHERING or (verb.lemma == "avoir" and _for(seen, at)):
            yield from _gathered(seen, seen.reader.read(at))


def _founded_with(seen: Arguments, clause: Clause) -> Iterator[Change]:
    """« … sa nouvelle entreprise, lancée avec X et Y »: that of which the text has just told."""
    told, house = seen.org(clause.subject), house_founded(seen)
    described = told is not None and told.identity is None and not told.watched
    for member in company_of(seen, clause) if described and house is not None else ():
        truth = truth_of(seen.reader, clause)
        yield change_told(seen, member, Act.FOUND, clause, truth, joined=house, attachment=Attachment.MAIN)


_FOUNDING = words("lancer fonder cofonder créer cocréer monter bâtir")


def founds(change: Change) -> bool:
    """They found it themselves, as its founder may be « entouré de X » who does not."""
    said = change.post is not None and fold(change.post.text or "").startswith(("cofond", "fond"))
    return change.act is Act.FOUND and (said or change.word not in _GATHERING | _HOLDING)


def _for(seen: Arguments, at: int) -> bool:
    """« a pour associés X et Y »."""
    return at + 1 < len(seen.pieces) and seen.pieces[at + 1].word == "pour"


def house_founded(seen: Arguments) -> Org | None:
    """The house founded last, in so far as the text names it."""
    goals = [goal for _, _, goal in seen.discourse.history.of(Act.FOUND) if goal is not None]
    return Org(goals[-1]) if goals and goals[-1].id is None else None  # what is watched was there before


def _holding(seen: Arguments, clause: Clause) -> Iterator[Change]:
    """« X y officie comme directrice », « Y en est le directeur »; not « W y travaille toujours »."""
    house = house_founded(seen)
    if house is None or clause.attachment is Attachment.IF or goes_on(seen, clause):
        return
    post = post_taken(seen, clause) or _office(seen, clause)
    if post is None and clause.verb.indirect == "en" and not _among_them(clause):
        return
    for member in (*seen.subject(clause), *company_of(seen, clause)):
        yield change_told(
            seen, member, Act.FOUND, clause, truth_of(seen.reader, clause), joined=house, post=post
        )


def _among_them(clause: Clause) -> bool:
    """« X et Y en sont aussi »: of it, as nothing more is said."""
    bare = clause.object is None and clause.attribute is None and not clause.complements
    return clause.verb.lemma == "être" and bare


def _office(seen: Arguments, clause: Clause) -> Post | None:
    """« y dirige la recherche », « en assure la direction technique »."""
    obj = seen.piece(clause.object)
    return charge_at(seen.line, obj.first) if obj is not None and obj.sign is Sign.THING else None


def _gathered(seen: Arguments, clause: Clause) -> Iterator[Change]:
    """« À ses côtés figurent X et Y », « elle a pour associé Z », « elle s'est entourée de W »."""
    house = house_founded(seen)
    named = next((k for k in range(clause.at + 1, len(seen.pieces)) if seen.pieces[k].people), None)
    if house is None or named is None or clause.attachment is not Attachment.MAIN:
        return
    if _another(seen, clause, house) or seen.pieces[named - 1].word == "par":
        return  # « Parmi ses rivaux figure Z, fondée par X »
    opening = seen.line.tokens[: seen.pieces[named].people[0].first]
    around = {token.fold for token in opening}
    close = clause.verb.lemma in ("entourer", "associer") or _leans_on(seen, clause, named)
    if not close and around.isdisjoint(_TOGETHER):
        return
    truth = truth_of(seen.reader, clause)
    aside = False
    for k in range(named, len(seen.pieces)):
        piece = seen.pieces[k]
        aside = aside or piece.sign is Sign.REL
        if piece.sign is Sign.STOP or (piece.verb is not None and piece.verb.finite and not aside):
            return
        aside = aside and piece.sign is not Sign.COMMA
        if k > named and seen.pieces[k - 1].sign is Sign.PREP and seen.pieces[k - 1].word not in ("de", "d'"):
            continue
        for member in piece.people if not aside else ():
            post, left = post_beside(seen.line, member), _came_from(seen, k, member)
            yield change_told(seen, member, Act.FOUND, clause, truth, joined=house, post=post, left=left)


def _another(seen: Arguments, clause: Clause, house: Org) -> bool:
    """« Elle a fondé Z. W compte dans ses rangs X et Y »: of W."""
    gathering = seen.org(clause.subject)
    identity = gathering.identity if gathering is not None else None
    return identity not in (None, house.identity)


def _leans_on(seen: Arguments, clause: Clause, named: int) -> bool:
    """« s'appuie sur X », « s'appuie sur un ancien collègue, X »; not « sur les travaux de X »."""
    row = seen.pieces[clause.at + 1 : named]
    on = clause.verb.lemma == "appuyer" and bool(row) and row[0].word == "sur"
    return on and [piece.sign for piece in row[1:]] in ([], [Sign.POST, Sign.COMMA])


def _came_from(seen: Arguments, at: int, member: Member) -> Org | None:
    """« X, venue de Y »: Y, of the last one named before the participle."""
    last = member is seen.pieces[at].people[-1]
    k = at + 1
    while k < len(seen.pieces) and seen.pieces[k].sign in (Sign.COMMA, Sign.POST, Sign.WORD):
        k += 1  # « X, un ingénieur venu de Y »
    verb = seen.reader.verb(k) if k < len(seen.pieces) else None
    if not last or verb is None or verb.lemma not in ("venir", "issu") or verb.finite:
        return None
    clause = seen.reader.read(k)
    return seen.complement_org(clause, ("de", "d'", "du", "source"), after=True)
