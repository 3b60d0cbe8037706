"""Whether the article ties somebody unknown to the watched organisation, where it tells of them."""

from bot.matcher.changes.change import Change
from bot.matcher.changes.headings import counts_movements
from bot.matcher.discourse.civic import is_civic
from bot.matcher.discourse.focus import speaks_of_watched, takes_place_at_ours
from bot.matcher.discourse.head import title_lines
from bot.matcher.discourse.naming import (
    filed_under_ours,
    head_is_ours,
    in_its_story,
    near_watched,
    shaken_up,
    title_is_ours,
    titled_org,
)
from bot.matcher.discourse.post_holders import is_chief
from bot.matcher.discourse.unnamed_topics import ANYBODY
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.text import Section
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import CHARGES, CIVIC, DEPARTMENTS, KIN, LEADING
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Member, Sign, is_ours, org_of
from bot.model import Status


def tied(ties: Ties, change: Change) -> bool:
    """Somebody unknown who leaves: the title names them, or the article gives them a post there."""
    name = change.member.identity
    if not near_watched(ties.lines, change.line) and not ties.belongs(change.member):
        return False
    if not (head_is_ours(ties.lines) or ties.belongs(change.member)):
        return speaks_of_watched(ties.lines[change.line]) or beside_ours(ties, change)
    first = titled_org(ties.lines)
    if change.truth.status is Status.DENIED and change.attachment is Attachment.RELATIVE:
        return False
    if first is not None and not first.watched and first.identity is not None:
        return _called_ours(ties.lines[change.line], change.member)
    titled = (line for line in title_lines(ties.lines) if not uses_ours(line))
    if ties.told(change.member).entered or any(name in line.named for line in titled):
        return True
    held = [*(h.role for h in ties.discourse.mentions.held(name)), *change.member.roles]
    said = ties.lines[change.line].words - set(fold(name.name).split())  # not X Berger
    beside = change.noun and not CIVIC.isdisjoint(said)
    if beside or any(is_civic(role) for role in held):
        return False  # « L'élue a été nommée après la démission de X »
    if (
        group_tied(ties, change)
        or _likewise(ties, change)
        or (in_story(ties, change) and (held or change.noun or _of_a_post(ties, change)))
        or (in_story(ties, change) and _named_behind_a_post(ties, change))
        or (_filed_under_ours(ties) and _of_no_other_house(ties, change))
    ):
        return True
    opening = ties.lines[change.line].sentence.section is not Section.CONTENT
    return opening and change.attachment is Attachment.MAIN and shaken_up(ties.lines)


def beside_ours(ties: Ties, change: Change) -> bool:
    """« Chez Y, le projet a pris du retard. X, responsable des ventes, s'en va. », further down in an article
    about something else: of the only house that the paragraph names."""
    line = ties.lines[change.line]
    block = [one for one in ties.lines[: change.line + 1] if one.sentence.block == line.sentence.block]
    roles = change.member.roles
    if len(block) < _PAIR or not roles or any(is_civic(role) or is_chief(role.text) for role in roles):
        return False
    goal = change.joined.identity if change.joined is not None else None
    houses = [org for one in block for org in one.houses if org.identity != goal]
    theirs = [org_of(role) for role in roles]
    return (
        takes_place_at_ours(block[-_PAIR])
        and not uses_ours(block[-_PAIR])
        and all(org.watched or org.identity is None for org in houses)
        and not any(theirs)
    )


_PAIR = 2  # sentences: the one that names the house, and the one that tells of them


def _called_ours(line: Line, member: Member) -> bool:
    """« Un huitième nom d'Y pourrait tomber : X, chef des évaluations, … », whatever the title says."""
    at = next((k for k, piece in enumerate(line.pieces) if member in piece.people), 0)
    if at < 2 or line.pieces[at - 1].sign is not Sign.COLON:
        return False
    label = line.pieces[: at - 1]
    held = {k: org for k, piece in enumerate(label) if piece.role is not None and (org := org_of(piece.role))}
    of_it = {
        k: p.org for k, p in enumerate(label) if p.org is not None and label[k - 1].word in (*OF, "chez")
    }
    houses = list((held | of_it).values())
    return len(houses) == 1 and is_ours(houses[0])


def _filed_under_ours(ties: Ties) -> bool:
    """« Y : une page se tourne », « Le mercato d'Y »."""
    movements = title_is_ours(ties.lines) and counts_movements(ties.lines[0])
    return movements or filed_under_ours(ties.lines)


def _of_no_other_house(ties: Ties, change: Change) -> bool:
    """« Y : une page se tourne | X a démissionné »: the article has named no house but ours by then, nor
    anybody who merely has to do with it."""
    before = ties.lines[: change.line + 1]
    houses = all(org.watched or org.identity is None for line in before for org in line.houses)
    return change.line <= _NEAR and houses and all(line.words.isdisjoint(_OUTSIDE) for line in before)


_OUTSIDE = (ANYBODY - words("autre certain certaine")) | words(
    "temoigner temoigne temoignent temoignage temoignages lecteur lecteurs internautes utilisateurs clients"
)


def _of_a_post(ties: Ties, change: Change) -> bool:
    """« X a démissionné de son poste de responsable des ventes »: of no other house; not « son mari, X »."""
    post, first = change.post, change.member.first
    before = ties.lines[change.line].tokens[max(0, first - 3) : first]
    if any(token.fold in KIN for token in before):
        return False
    told = post is not None and post.text is not None and not post.team and post.org is None
    return told or _of_a_department(ties, change)


def _named_behind_a_post(ties: Ties, change: Change) -> bool:
    """« Son chef de cabinet n'a pas attendu. X s'en est allé lundi »: X was that; not « X et ses proches … »,
    « Son chef de cabinet, Y, … », « Son mari … »."""
    first = ties.lines[change.line].pieces[0]
    if not change.line or first.people != (change.member,) or change.attachment is not Attachment.MAIN:
        return False
    before = ties.lines[change.line - 1]
    roles = [piece.role for piece in before.pieces if piece.role is not None]
    if (
        before.names_people
        or len(roles) != 1
        or before.sentence.block != ties.lines[change.line].sentence.block
    ):
        return False
    own = roles[0].owned and roles[0].text is not None and not roles[0].plural
    return own and not is_civic(roles[0]) and not org_of(roles[0])


def _of_a_department(ties: Ties, change: Change) -> bool:
    """« X (matériel) et Y (juridique) quittent le navire », « X, qui gère les partenariats, s'en va »: what
    brackets, or an aside, tell of what they see to."""
    tokens = ties.lines[change.line].tokens
    last = change.member.last
    if _in_charge_of(ties.lines[change.line], change.member):
        return True
    shut_in = [token.text for token in (*tokens[last : last + 1], *tokens[last + 2 : last + 3])] == ["(", ")"]
    return shut_in and tokens[last + 1].fold in DEPARTMENTS | CHARGES


def _in_charge_of(line: Line, member: Member) -> bool:
    """« X, qui gère les partenariats, … », but not « X, qui gère les partenariats de Z, … »."""
    at = next((k for k, piece in enumerate(line.pieces) if member in piece.people), None)
    row = line.pieces[at + 1 : at + 6] if at is not None else ()
    verb = row[2].verb if len(row) > _ASIDE and row[1].word == "qui" else None
    if verb is None or row[_ASIDE].sign is not Sign.THING or verb.lemma not in _SEEING_TO:
        return False
    now = verb.finite and not (verb.negated or verb.perfect or verb.passive)
    return now and all(piece.org is None or piece.org.watched for piece in row[_ASIDE:])


_ASIDE = 3  # pieces before what they see to
_SEEING_TO = LEADING | words("gérer tenir suivre animer administrer incarner représenter")


def _likewise(ties: Ties, change: Change) -> bool:
    """« A a démissionné. … X, ingénieur du même groupe, songerait lui aussi à partir »: from there, too."""
    line = ties.lines[change.line]
    too = not line.words.isdisjoint(_TOO) or any(phrase in line.text for phrase in _WITH_THEM)
    elsewhere = any(p.org is not None and p.org.identity and not p.org.watched for p in line.pieces)
    if not too or change.act not in _GOING or elsewhere:
        return False
    told = (told for act in _GOING for told in ties.discourse.history.of(act))
    return any(
        0 <= change.line - line <= _NEAR
        and (member.identity.id is not None or _another_gone(ties, change, member))
        for member, line, _ in told
    )


def _another_gone(ties: Ties, change: Change, member: Member) -> bool:
    return member.identity != change.member.identity and ties.told(member).left_ours


_WITH_THEM = (
    *(" le meme jour ", " le meme soir ", " le jour meme ", " le lendemain ", " dans la foulee "),
    *(" par solidarite ", " en solidarite ", " a sa suite ", " dans son sillage ", " pour protester "),
)
_GOING = (Act.EXIT, Act.OUST)
_TOO = words("aussi egalement tour")
_NEAR = 3  # sentences


def uses_ours(line: Line) -> bool:
    """« X s'entoure de Y », « X mise sur Y »: a customer, a partner or a foe of Y's."""
    acting = next((p.org for p in line.pieces if p.org is not None or p.people), None)
    if is_ours(acting):
        return False
    lemmas = {verb.lemma for _, verb in line.verbs}  # not « X attaque un ingénieur parti chez Y »
    return bool(lemmas) and lemmas <= _DEALING


_DEALING = words(
    """
    entourer allier associer miser tourner attaquer poursuivre accuser défier critiquer utiliser
    adopter tester financer équiper doter convertir ouvrir fournir parier appuyer inspirer
    """
)


def in_story(ties: Ties, change: Change) -> bool:
    """The article is about the watched organisation, or tells that they came to it."""
    return in_its_story(ties.lines, change.line) or ties.told(change.member).entered


def group_tied(ties: Ties, change: Change) -> bool:
    """Told together with somebody who is of the organisation."""
    group = next(
        (
            p.people
            for p in ties.lines[change.line].pieces
            if any(m.identity == change.member.identity for m in p.people)
        ),
        (),
    )
    return any(m.identity.id is not None or ties.belongs(m) for m in group)


def introduced(ties: Ties, change: Change) -> bool:
    """The organisation, or one of its people or products, is named before the change is told, or with it."""
    upto = max(change.line, 1)  # what a title leaves unsaid, the next sentence tells
    return any(_brings_in(ties, line) for line in ties.lines[: upto + 1])


def _brings_in(ties: Ties, line: Line) -> bool:
    if speaks_of_watched(line) or any(name.sort is Sort.WATCHED for name in line.names):
        return True
    people = (member for piece in line.pieces for member in piece.people)
    return any(member.identity.id is not None and ties.standing(member) is Standing.IN for member in people)


def ours_by_the_list(ties: Ties, change: Change) -> bool:
    """Somebody of the watch list of whom nothing else is known, in an article that names their house."""
    member = change.member
    listed = member.identity.id is not None and not ties.known(member)
    other, goal = ties.elsewhere(member), change.joined
    apart = goal is None or change.act is Act.COME_BACK  # « l'ont réintégrée »: not Z, which they are of
    elsewhere = other is not None and (apart or (goal is not None and other.identity != goal.identity))
    told = ties.former(member) or elsewhere or change.act is Act.FOUND
    return listed and not told and ties.discourse.watched_from is not None
