"""The organisation that a pronoun before a verb stands for: « l'a rejointe », « y succède à X »."""

from collections.abc import Sequence

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.houses import house_of
from bot.matcher.discourse.unnamed_orgs import subject_before
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.offices import seat_after
from bot.matcher.syntax.pieces import Member, Org, Piece, Sign, is_ours, org_of
from bot.model import Gender

JOINING = words("rejoindre rallier intégrer")


def org_of_pronoun(seen: Arguments, clause: Clause) -> Org | None:
    """« quitte Z pour le rejoindre », « X, parti de Y en mars, l'avait rejointe en 2020 »: not somebody."""
    if clause.verb.direct not in ("le", "la", "l'") or clause.verb.lemma not in JOINING:
        return None
    if (ahead := org_ahead(seen, clause) or org_fronted(seen, clause)) is not None:
        return ahead
    if _beside_newcomer(seen, clause):
        return seen.focus
    exits = [seen.reader.read(at) for at in seen.exits if at < clause.at]
    left = [org for told in exits if (org := seen.org(told.object)) is not None]
    if clause.attachment is Attachment.INFINITIVE and clause.link == "pour" and clause.parent in seen.exits:
        focus = seen.focus
        away = any(not org.watched for org in left)
        return focus if away and is_ours(focus) else None
    if left and clause.verb.pluperfect:
        return left[-1]
    told = house_that_tells(seen, clause) if clause.verb.direct != "le" else None
    return of_the_speaker(seen, clause) or told or _of_the_many(seen, clause) or _spoken_of(seen, clause)


def _spoken_of(seen: Arguments, clause: Clause) -> Org | None:
    """« Z attire des chercheurs. X l'a rejointe en mai »: Z, where the sentence before names nobody."""
    before = seen.discourse.lines[seen.line.index - 1] if seen.line.index > 1 else None
    feminine = seen.line.tokens[clause.verb.last - 1].fold.endswith("e")
    if before is None or before.names_people or clause.verb.direct != "l'" or not feminine:
        return None
    told = subject_before(seen.discourse, seen.line)
    return told if told is not None and not told.watched and told.identity is not None else None


def left_before(seen: Arguments, clause: Clause) -> Org | None:
    """« quitte Z deux ans après y être revenu », « avait démissionné de Z, avant d'y revenir »: Z."""
    exits = (seen.reader.read(at) for at in sorted(seen.exits, reverse=True) if at < clause.at)
    left = (seen.org(told.object) or seen.complement_org(told, OF, after=True) for told in exits)
    return next((org for org in left if org is not None and org.identity is not None), None)


def org_ahead(seen: Arguments, clause: Clause) -> Org | None:
    """« Dix ans après y être entré, X quitte le conseil de Z », « … après l'avoir rejoint, … »: Z."""
    there = clause.verb.indirect == "y" or clause.verb.direct in ("le", "la", "l'")
    before = seen.pieces[clause.at - 1].word if clause.at else ""
    if not there or before != "apres" or clause.verb.tense is not Tense.INFINITIVE:
        return None
    row = seen.pieces
    if any(piece.org is not None for piece in row[: clause.at]):
        return None
    at = next((k for k in range(clause.at + 1, len(row)) if row[k].sign is Sign.ORG), None)
    if at is None or row[at - 1].word in _ONWARD:
        return None
    org = seen.org(at)
    return org if org is not None and org.identity is not None else None


def org_fronted(seen: Arguments, clause: Clause) -> Org | None:
    """« Y, il l'a quitté en mai », « Y, l'autre géant, elle l'avait fondé »: what the sentence opens with."""
    first, row = seen.org(0), seen.pieces
    taken_up = clause.verb.direct in ("le", "la", "l'") and clause.attachment is Attachment.MAIN
    if first is None or not taken_up or clause.subject is None or row[1].sign is not Sign.COMMA:
        return None
    own = row[clause.subject - 1].sign is Sign.COMMA and row[clause.subject].sign is Sign.PRONOUN
    return first if own and first.identity is not None else None


_ONWARD = words("chez pour vers contre par avec")  # « …, il s'en va chez Z »


def of_those_gone(seen: Arguments, clause: Clause, members: Sequence[Member]) -> bool:
    """« X, limogé vendredi, rejoint le groupe de Z. Y l'accompagne. Ils y dirigeront … »: at Z."""
    if clause.verb.tense is not Tense.FUTURE:
        return False
    gone = _told_near(seen, (Act.EXIT, Act.OUST)) & _told_near(seen, (Act.JOIN, Act.HIRE))
    return any(member.identity in gone for member in members)


def house_of_those_gone(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """« X a été limogé. Z a pris tout le monde de court : X rejoint le groupe »: Z, of one who has left ours;
    not « Z perd X. Il rejoint le groupe »."""
    who = {member.identity for member in members}
    left = [
        (seen.discourse.lines[line], goal)
        for act in (Act.EXIT, Act.OUST)
        for member, line, goal in seen.discourse.history.of(act)
        if member.identity in who
    ]
    own = (piece.org for piece in seen.pieces[: clause.at] if piece.org is not None)
    house = next((org for org in own if org.identity is not None), None) or subject_before(
        seen.discourse, seen.line
    )
    if not left or house is None or house.identity is None or house.watched:
        return None
    known = all(house.identity == goal or house not in line.houses for line, goal in left)
    return house if known else None


def _told_near(seen: Arguments, acts: Sequence[Act]) -> set[Identity]:
    """Of whom the last sentences tell one of *acts*."""
    near = range(seen.line.index - _NEAR, seen.line.index)
    told = (entry for act in acts for entry in seen.discourse.history.of(act))
    return {member.identity for member, line, _ in told if line in near}


_NEAR = 2  # sentences


def _beside_newcomer(seen: Arguments, clause: Clause) -> bool:
    """« X est arrivée en mai. Y l'a rejointe en juin »: where X has come to, as told right before."""
    acts = (Act.JOIN, Act.HIRE, Act.TAKE, Act.NAME)
    come = {
        m.identity for act in acts for m, line, _ in seen.discourse.history.of(act) if seen.tells_before(line)
    }
    return clause.attachment is Attachment.MAIN and any(m.identity in come for m in seen.direct(clause))


def of_the_speaker(seen: Arguments, clause: Clause) -> Org | None:
    """« Le patron de Z annonce que X le rejoint »: the house of the one who says it, if it is not ours."""
    if clause.attachment is not Attachment.THAT or clause.parent is None or clause.verb.direct == "la":
        return None
    speaker = seen.piece(seen.reader.read(clause.parent).subject)
    if speaker is None:
        return None
    roles = (speaker.role, *(role for member in speaker.people for role in member.roles))
    told = [org for role in roles if role is not None and not role.former and (org := org_of(role))]
    house = house_of(speaker) or next(iter(told), None)
    return house if house is not None and not house.watched else None


def house_that_tells(seen: Arguments, clause: Clause) -> Org | None:
    """« L'entreprise annonce que X la rejoindra »: the house whose sentence it is, if it is ours."""
    if clause.attachment is not Attachment.THAT or clause.parent is None:
        return None
    at = seen.reader.read(clause.parent).subject
    teller = seen.org(at) if at is not None and seen.pieces[at].sign is Sign.ORG else None  # not « on »
    return teller if is_ours(teller) else None


def _of_the_many(seen: Arguments, clause: Clause) -> Org | None:
    """« Y s'agrandit. Dix ingénieurs la rejoignent », « X l'a rejointe »: no one woman is told of before."""
    focus, verb = seen.focus, clause.verb
    if is_ours(focus) and joins_the_board(seen, clause):
        return focus
    hers = (verb.direct == "la" and verb.plural) or (verb.perfect and verb.gender == "f")
    mentions = seen.discourse.mentions
    if verb.direct == "la" and not verb.plural and _no_woman_before(seen, clause):
        told = focus if is_ours(focus) else subject_before(seen.discourse, seen.line)
        if is_ours(told):
            return told  # « Y recrute. X annonce qu'il la rejoint »
    if not is_ours(focus) or not hers:
        return None
    gender_of = mentions.gender_of
    no_woman = all(verb.gender == "f" and gender_of(m) is Gender.MASCULINE for m in seen.direct(clause))
    return focus if no_woman else None


def joins_the_board(seen: Arguments, clause: Clause) -> bool:
    """« X retrouve son siège au conseil. Trois femmes le rejoignent »: him, or the board."""
    verb, before = clause.verb, seen.discourse.lines[max(0, seen.line.index - 1)]
    several = verb.direct == "le" and verb.plural and verb.lemma in JOINING
    seated = any(seat_after(before, piece.first) is not None for piece in before.pieces)
    return several and seated and all(c.word != "sur" for c in clause.complements)  # « … sur scène »


def _no_woman_before(seen: Arguments, clause: Clause) -> bool:
    """All whom the article has named so far are men, but for who does it."""
    own = {member.identity for member in seen.subject(clause)}
    before = (m.member for m in seen.discourse.mentions.all if m.line <= seen.line.index)
    genders = {seen.discourse.mentions.gender_of(m) for m in before if m.identity not in own}
    return genders <= {Gender.MASCULINE}


def house_just_named(seen: Arguments, pronoun: Piece) -> Org | None:
    """« Le cofondateur d'Y, qui a quitté celle-ci », « …, délaisse cette dernière »: the last one named."""
    if pronoun.word not in _THE_LATTER:
        return None
    before = seen.before.pieces if seen.before is not None else ()
    for piece in reversed((*before, *(p for p in seen.pieces if p.last <= pronoun.first))):
        roles = (piece.role, *(role for member in piece.people for role in member.roles))
        named = (piece.org, *(org_of(role) for role in roles if role is not None))
        org = next((o for o in named if o is not None and o.identity is not None), None)
        if org is not None:
            return org
    return None


_THE_LATTER = ("celle-ci", "cette derniere")


def who_employs(seen: Arguments, clause: Clause) -> Org | None:
    """« Y a confié le dossier à son directeur, X, arrivé de Z en octobre »: Y."""
    if clause.attachment is not Attachment.PARTICIPLE or clause.parent is None or clause.subject is None:
        return None
    if seen.complement_org(clause, OF, after=True) is None:
        return None
    owned = any(role.owned for member in seen.pieces[clause.subject].people for role in member.roles)
    house = seen.org(seen.reader.read(clause.parent).subject) if owned else None
    return house if is_ours(house) else None
