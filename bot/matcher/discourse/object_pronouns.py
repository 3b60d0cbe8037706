"""Whom a pronoun before the verb means, of those it is done to: « ils m'ont viré », « Y l'a limogée ».

Read of the clause, what stands before its verb, and whom the document has named so far.
"""

from collections.abc import Collection
from itertools import takewhile

from bot.matcher.discourse.discourse import Discourse
from bot.matcher.discourse.remarks import line_before
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import DENYING, RUMOUR_NOUNS
from bot.matcher.lexicon.roles import HIRING, POSITIONS
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Line, Member, Piece, Sign, org_of
from bot.matcher.syntax.rows import WALLS, Row
from bot.model import Gender


def meant_before_verb(discourse: Discourse, line: Line, clause: Clause) -> tuple[Member, ...]:
    """Whom the pronoun of *clause* means; never the one who acts."""
    if clause.verb.direct in ("m'", "me"):  # « ils m'ont viré »
        return discourse.speaker(line.index, clause.at)
    word = {"le": "il", "la": "elle", "les": "ils"}.get(clause.verb.direct) or _as_agreed(clause)
    pronoun = Piece(Sign.PRONOUN, 0, 0, word)
    if clause.verb.lemma in UNPLUGGING and (
        (clause.subject is not None and line.pieces[clause.subject].word == "on")
        or any(is_a_thing(line, k, clause) for k in range(clause.at))
    ):
        return ()  # « On l'a débranché », « X, choqué par la voix du robot : Y la débranche »
    if clause.verb.lemma in _HAD and _after_a_post(discourse, line, clause):
        return ()
    ahead = dislocated(line.pieces, clause)
    if (beside := _acted_on(discourse, line, clause) if ahead is None else ahead) is not None:
        return discourse.people(line.pieces[beside], line.index, beside)
    if (behind := _taken_up_behind(discourse, line, clause)) is not None:
        return discourse.people(line.pieces[behind], line.index, behind)
    if (denying := _who_denies(discourse, line, clause)) is not None:
        return discourse.people(line.pieces[denying], line.index, denying)
    own = clause.subject
    found = discourse.people(pronoun, line.index, own if own is not None else clause.at)
    if not found:  # « le conseil n'a plus confiance en X et l'a démis »
        found = discourse.people(pronoun, line.index, clause.at)
    if len(found) != 1 or clause.subject is None:
        return found
    if _house_that_acts(line.pieces[clause.subject], clause):
        return found
    acting = discourse.people(line.pieces[clause.subject], line.index, clause.subject)
    identities = {member.identity for member in acting}
    if found[0].identity in identities and (other := _another(discourse, line, clause, identities)):
        return other
    if _by_the_other(discourse, line, clause, found[0]):
        return found
    return tuple(m for m in found if m.identity not in identities)  # « Le patron l'avait perdu »: no other


def _as_agreed(clause: Clause) -> str:
    """« l'avait embauchée », as agreement tells: « elle »; « l'avait embauché » may be of anybody."""
    verb = clause.verb
    told = verb.direct == "l'" and verb.perfect and verb.gender == "f" and verb.lemma not in _OF_HOUSES
    return "elle" if told else "l'"


_OF_HOUSES = words("rejoindre rallier intégrer quitter fonder cofonder créer diriger")  # « l'a rejointe »


def _another(
    discourse: Discourse, line: Line, clause: Clause, acting: Collection[Identity]
) -> tuple[Member, ...]:
    """« X s'en va. Z, qui l'avait embauchée, se tait »: X, and not Z, where the gender is told."""
    if clause.subject is None or _as_agreed(clause) == "l'":
        return ()
    near = discourse.mentions.referents(line.index, clause.starts, Gender.FEMININE, pointing=False)
    others = (m.member for m in near if m.member.identity not in acting)
    return tuple(discourse.mentions.bare(member) for member in others)[:1]


def _by_the_other(discourse: Discourse, line: Line, clause: Clause, meant: Member) -> bool:
    """« X s'en va, a annoncé Y. Il l'avait recruté en mai »: X, whom nobody but Y can have recruited."""
    acts = clause.subject is not None and line.pieces[clause.subject].word in ("il", "elle")
    if not acts or clause.verb.lemma not in HIRING | {"nommer", "promouvoir", "débaucher"}:
        return False
    before = (m for m in discourse.mentions.all if m.line == line.index - 1)
    others = [m.member for m in before if m.member.identity != meant.identity]
    return any(discourse.mentions.fits(other, discourse.mentions.gender_of(meant)) for other in others)


_HAD = words(
    """
    décrocher obtenir occuper prendre reprendre récupérer garder conserver quitter céder laisser abandonner
    perdre retrouver assurer assumer exercer cumuler
    """
)


def _after_a_post(discourse: Discourse, line: Line, clause: Clause) -> bool:
    """« Le poste de directeur disparaît. X l'avait décroché en juin »: the post, and nobody."""
    before = line_before(discourse.lines, line)
    if before is None or not before.pieces or before.pieces[0].word not in POSITIONS:
        return False
    agreeing = {"le": ("le", "ce"), "la": ("la", "cette"), "l'": ("le", "la", "ce", "cette")}
    return before.tokens[0].fold in agreeing.get(clause.verb.direct, ())


def _house_that_acts(piece: Piece, clause: Clause) -> bool:
    """« X devient directrice d'Y, qui l'a recrutée »: Y did, though the post of X stands before « qui »."""
    held = piece.role is not None and not piece.people and org_of(piece.role) is not None
    return held and clause.attachment is Attachment.RELATIVE and clause.link == "qui"


def addressed(discourse: Discourse, line: Line, clause: Clause) -> tuple[Member, ...]:
    """« Y vous a licencié lundi », « Pourquoi vous a-t-on renvoyée ? »: whom an interview puts it to."""
    verb = clause.verb
    past = verb.perfect and not (verb.passive or verb.reflexive or clause.quoted)
    if not past or "vous" not in line.words or line.sentence.section is not Section.CONTENT:
        return ()
    if line.tokens[verb.first].fold != "vous":
        return ()
    above = takewhile(lambda other: other.index <= line.index, discourse.lines)
    called = [other for other in above if other is line or "bonjour" in other.words]
    for told in (*reversed(called), discourse.lines[0]):
        at = next((k for k, piece in enumerate(told.pieces) if piece.people), None)
        if at is not None and len(told.pieces[at].people) == 1 and (told is not line or _called(told, at)):
            return discourse.people(told.pieces[at], told.index, at)
    return ()


def done_by_one(line: Line, clause: Clause) -> bool:
    """« On m'a viré », « Pourquoi l'a-t-on poussé dehors ? »; not « J'ai cru qu'on allait me virer »."""
    verb, opening = clause.verb, line.tokens[: clause.verb.first]
    told = verb.perfect and not verb.indirect
    return told and (verb.subject == "on" or (bool(opening) and opening[-1].fold == "on"))


def _called(line: Line, at: int) -> bool:
    """« X, Y vous a licencié lundi. »: the name that opens the sentence."""
    return not at and len(line.pieces) > 1 and line.pieces[1].sign is Sign.COMMA


def _acted_on(discourse: Discourse, line: Line, clause: Clause) -> int | None:
    """« Y a limogé X avant de le rappeler », « … puis l'a rappelé »: the object of the verb before."""
    reader = discourse.readers[line.index]
    start = clause.starts
    wanted = {"le": Gender.MASCULINE, "la": Gender.FEMININE}.get(clause.verb.direct, Gender.UNKNOWN)
    if clause.verb.direct == "les":
        return None
    for k in range(clause.at - 1, start, -1):
        piece = line.pieces[k]
        if piece.sign in (Sign.STOP, Sign.COLON, Sign.QUOTE):
            return None
        above = reader.verb(k)
        if above is None:
            continue
        acted = reader.read(k)
        if acted.subject != clause.subject or acted.object is None or acted.object >= clause.at:
            continue
        people = line.pieces[acted.object].people
        if k == clause.parent and clause.link == "de" and is_a_thing(line, acted.object, clause):
            return acted.object  # « a chassé le second avant de le rappeler »: the second
        if len(people) == 1 and discourse.mentions.fits(people[0], wanted):
            return acted.object
    return None


def _who_denies(discourse: Discourse, line: Line, clause: Clause) -> int | None:
    """« Le directeur dément les bruits qui l'envoient chez Z »: the director, whoever was named last."""
    rumour = clause.at - 2 if clause.attachment is Attachment.RELATIVE and clause.link == "qui" else -1
    if rumour < 0 or line.pieces[rumour].word not in RUMOUR_NOUNS or clause.verb.direct == "les":
        return None
    reader = discourse.readers[line.index]
    above = (reader.read(k) for k in range(rumour) if (verb := reader.verb(k)) and verb.lemma in DENYING)
    at = next((denying.subject for denying in above if denying.object == rumour), None)
    wanted = {"le": Gender.MASCULINE, "la": Gender.FEMININE}.get(clause.verb.direct, Gender.UNKNOWN)
    people = discourse.people(line.pieces[at], line.index, at) if at is not None else ()
    return at if len(people) == 1 and discourse.mentions.fits(people[0], wanted) else None


def _taken_up_behind(discourse: Discourse, line: Line, clause: Clause) -> int | None:
    """« Après l'avoir mis à la retraite, Y rappelle son modèle »: the model, a thing that nobody is."""
    if clause.attachment is not Attachment.INFINITIVE or clause.link != "apres" or clause.subject is None:
        return None
    reader = discourse.readers[line.index]
    ahead = range(clause.subject + 1, len(line.pieces)) if clause.subject > clause.at else ()
    main = next((reader.read(k) for k in ahead if (verb := reader.verb(k)) is not None and verb.finite), None)
    if main is None or main.subject != clause.subject or main.object is None or main.verb.direct:
        return None
    if main.verb.lemma not in _BRINGING_BACK:
        return None  # « après l'avoir vue partir, Y confie sa communication à X »
    return main.object if line.pieces[main.object].sign is Sign.THING else None


_BRINGING_BACK = words(
    "rappeler ramener rétablir restaurer réactiver relancer réintégrer reprendre ressusciter ressortir"
)


UNPLUGGING = words("débrancher désactiver déconnecter brider")  # what is done to machines first of all

_BETWEEN = frozenset({Sign.WORD, Sign.PRONOUN})


def dislocated(row: Row, clause: Clause) -> int | None:
    """The thing that opens the sentence, and that « le » takes up behind the comma."""
    k = clause.at - 1
    while k > 0 and row[k].sign in _BETWEEN:
        k -= 1
    if k < 1 or k == clause.at - 1 or row[k].sign is not Sign.COMMA or row[k - 1].sign is not Sign.THING:
        return None
    opens = k == 1 or row[k - 2].sign in (*WALLS, Sign.QUOTE)
    return k - 1 if opens and clause.verb.direct in ("le", "la", "l'", "les") else None


def is_a_thing(line: Line, at: int, clause: Clause) -> bool:
    """« a chassé le second avant de le rappeler »: what stands at *at* may be what « le » means."""
    articles = {"le": ("le", "un"), "la": ("la", "une")}.get(clause.verb.direct, ())
    piece = line.pieces[at]
    part = piece.sign is Sign.POST and not piece.people  # « la voix du robot » is said of speakers too
    return (part or piece.sign is Sign.THING) and line.tokens[piece.first].fold in articles
