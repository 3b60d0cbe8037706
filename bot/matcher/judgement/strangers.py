"""People whom the watch list does not hold: what places them in the watched organisation.

An article may name it and be about something else. Of somebody unknown nothing is claimed unless
the sentence, its paragraph or the headline places them there.
"""

from collections.abc import Collection, Sequence

from bot.matcher.changes.change import ALONGSIDE, LISTED, Change
from bot.matcher.discourse.bought import told_with_a_partner
from bot.matcher.discourse.civic import is_civic
from bot.matcher.discourse.focus import speaks_of_watched
from bot.matcher.discourse.head import title_lines
from bot.matcher.discourse.naming import head_is_ours, headed_by_ours
from bot.matcher.judgement.announcements import announced_by
from bot.matcher.judgement.headlined import headlined, in_front, in_paragraph, of_an_alumnus
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.other_stories import directs_another, without_other_stories
from bot.matcher.judgement.own_story import of_a_raid, of_its_story, plainly_of_ours
from bot.matcher.judgement.side_seats import without_side_seats
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.things_left import without_echoes_of_things
from bot.matcher.judgement.tied import group_tied, introduced, uses_ours
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.unplaced import (
    PARTING,
    PLACING,
    houses_told,
    placed_by_name,
    without_echoes_elsewhere,
    without_forerunners_elsewhere,
    without_heirs_elsewhere,
    without_heirs_of_strangers,
    without_its_makers,
    without_posts_elsewhere,
)
from bot.matcher.judgement.verdicts import refuse
from bot.matcher.judgement.works import about_a_work
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import CIVIC
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Sign, is_ours
from bot.matcher.whys import NO_TIE
from bot.model import Kind

_HEAD = 3  # the headline, and the sentences after it


def placed(ties: Ties, judged: Sequence[Judged], elsewhere: Collection[str]) -> list[Judged]:
    """The verdicts, without what is told of somebody whom nothing places in the watched organisation.

    Where the news is that somebody of the watch list leaves or comes, it is about the others as well,
    save those who are known to be *elsewhere* (folded names).
    """
    judged = [_unless_misplaced(ties, item, elsewhere) if item.kind is not None else item for item in judged]
    judged = [
        refuse(j.change, "a guest, for all that is told") if _a_guest(ties, j, judged) else j for j in judged
    ]
    judged = _without_followers(without_forerunners_elsewhere(without_posts_elsewhere(judged)))
    judged = without_echoes_elsewhere(ties, without_side_seats(ties, judged))
    judged = without_heirs_elsewhere(without_echoes_of_things(ties, without_other_stories(ties, judged)))
    if not headlined(ties):
        judged = without_heirs_of_strangers(ties, judged)
    if about_a_work(ties.lines):
        judged = without_its_makers(ties, judged)
    told = [item for item in judged if item.news and item.kind is not None]
    if any(item.change.member.identity.id is not None for item in told):
        return list(judged)
    carried = any(item.kind is not Kind.ARRIVAL and _carries(ties, item.change) for item in told)
    in_place = [item for item in told if not _out_of_place(ties, item.change)]
    anchored = {item.name for item in in_place}
    relieved = {item.change.counterpart.name for item in in_place if item.change.counterpart is not None}
    return [
        refuse(item.change, NO_TIE)
        if item.kind is not None
        and not (carried and plainly_of_ours(ties, item.change))
        and not (item.name in relieved or _takes_over_from(item.change, anchored))
        and _out_of_place(ties, item.change)
        else item
        for item in judged
    ]


def _takes_over_from(change: Change, anchored: Collection[str]) -> bool:
    """« Z chipe sa directrice à Y. X lui succède »: X takes over from her, who leaves Y."""
    return change.counterpart is not None and change.counterpart.name in anchored


def _carries(ties: Ties, change: Change) -> bool:
    """The news that the article is about: of somebody whom the title names, and in place."""
    titled = any(change.member.identity in line.named for line in title_lines(ties.lines))
    return titled and not _out_of_place(ties, change)


def _a_guest(ties: Ties, item: Judged, judged: Sequence[Judged]) -> bool:
    """« Y accueille X », of whom nothing else is told: no post, no house, no other step."""
    change, member = item.change, item.change.member
    if item.kind is None or change.word != "accueillir" or member.identity.id is not None:
        return False
    line = ties.lines[change.line]
    verb = line.pieces[change.at].verb
    if verb is not None and verb.indirect == "y" and change.post is None:
        return True  # « X présidera la table ronde. Elle y accueillera Y »
    if change.post is not None or change.left is not None or member.roles or ties.elsewhere_told(member):
        return False
    glad = "nous" in line.words and not _GLAD.isdisjoint(line.words)  # « Nous sommes ravis d'accueillir X »
    among = glad or not _AMONG.isdisjoint(line.words)
    return not (among or ties.belongs(member) or any(j.name == item.name and j is not item for j in judged))


_GLAD = words("ravi ravis ravie ravies heureux heureuse heureuses enchantes enchantees fiers fieres")
_AMONG = words("rangs equipe equipes effectifs conseil sein board recrue recrues renfort")


def _without_followers(judged: Sequence[Judged]) -> list[Judged]:
    """« … avec le renvoi de X. Y suivra. »: Y, unknown, goes from where X went, which is not ours."""
    parted = {j.change.line: j.kind is not None for j in judged if j.change.act in PARTING}
    return [
        refuse(item.change, NO_TIE)
        if item.kind is not None
        and item.change.word == "suivre"
        and item.change.member.identity.id is None
        and parted.get(item.change.line - 1) is False
        else item
        for item in judged
    ]


def _unless_misplaced(ties: Ties, item: Judged, elsewhere: Collection[str]) -> Judged:
    going = item.kind is Kind.DEPARTURE and item.change.member.identity.id is None
    if going and _head_of_another(ties.lines[item.change.line], item.change):
        return refuse(item.change, "another organisation")
    on_the_list = item.change.member.identity.id is not None and not ties.known(item.change.member)
    leaves = on_the_list and item.kind in (Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE)  # of no known past
    told = ties.told(item.change.member)
    goes_on = item.kind is Kind.VENTURE and item.other is not None  # « débarqué d'Y vendredi, X rejoint Z »
    leaves = leaves or (goes_on and (told.left_watched or told.left_before))
    if not leaves and not _known_here(ties, item.change) and not introduced(ties, item.change):
        return refuse(item.change, NO_TIE)
    known = fold(item.name) in elsewhere and item.kind is not Kind.VENTURE  # where they have gone since
    if known and not _by_name(ties, item.change):
        return refuse(item.change, "known to be of another house")
    return item


def _known_here(ties: Ties, change: Change) -> bool:
    """The list has them in or out by then, or the article gives them a place there."""
    listed = ties.standing(change.member) in (Standing.IN, Standing.OUT)
    named = any(is_ours(org) and not org.traced for org in houses_told(change))
    return listed or named or ties.belongs(change.member) or ties.former(change.member)


def _by_name(ties: Ties, change: Change) -> bool:
    """The same, in a sentence that names them too, or tells what they did once."""
    line = ties.lines[change.line]
    told = change.member.identity in line.named or change.pluperfect
    return placed_by_name(change) and told and speaks_of_watched(line)


def _out_of_place(ties: Ties, change: Change) -> bool:
    """Somebody unknown, of whom nothing says that it is the watched organisation that they leave or join."""
    member = change.member
    mentions, name = ties.discourse.mentions, member.identity.name
    framed = name in mentions.framed or name in mentions.heads_bought
    if member.identity.id is not None or ties.belongs(member) or framed:
        return False
    if change.act is Act.SUCCEED and change.post is None and _office_before(ties.lines[change.line], change):
        return not placed_by_name(change)
    line = ties.lines[change.line]
    if (
        directs_another(line, change)
        or _of_a_partner(ties, change)
        or (_heir_aside(change) and not speaks_of_watched(ties.lines[0]))
    ):
        return True
    spoken = speaks_of_watched(line) if placed_by_name(change) else in_front(line, alumni=True)
    if spoken or group_tied(ties, change) or _comes_to_us(line, change) or _told_of_ours(ties, change):
        return False
    if announced_by(ties, change) is not None or headed_by_ours(ties.lines, change.line):
        return False
    office = change.act in PLACING and _of_an_office(ties.lines[0], change)
    if (office or (change.line > 0 and _about_an_officer(ties.lines[0]))) and not placed_by_name(change):
        return True
    if of_its_story(ties, change) or (change.line <= 1 and (headlined(ties) or of_an_alumnus(ties.lines[0]))):
        return False  # « Un ancien de Y retrouvé mort | X avait quitté l'entreprise en août »
    titled = any(m.identity == member.identity for piece in ties.lines[0].pieces for m in piece.people)
    if titled and any(speaks_of_watched(line) for line in ties.lines[:_HEAD]):
        return False
    if change.word == LISTED and any(is_ours(org) for org in (change.left, change.joined)):
        return False  # the heading of the list names it
    if not head_is_ours(ties.lines) and not _named_before(ties, change.line):
        return True
    if change.act is Act.HIRE and placed_by_name(change) and _opens_with_ours(ties.lines):
        return False  # « Y ouvre un bureau … L'entreprise a recruté X »
    heir = change.counterpart is not None and change.counterpart.id is not None
    return not (heir or headlined(ties) or in_paragraph(ties, change.line))


def _of_a_partner(ties: Ties, change: Change) -> bool:
    """« Y investit dans Z | La jeune pousse recrute X », « L'éditeur perd X »: Z's doing."""
    named = any(is_ours(org) and not org.traced for org in houses_told(change))
    apart = not (named or ties.lines[change.line].names_ours) or not change.line
    return apart and not change.after and told_with_a_partner(ties.lines[0], ties.discourse.readers[0])


def _taken_from_another(ties: Ties, change: Change) -> bool:
    """« Y présente son modèle … X, prise à Z, s'occupera des ventes »: only ours and Z are named."""
    source = change.left or ties.elsewhere(change.member)
    if change.act not in _COMING or source is None or source.watched:
        return False
    title = ties.lines[0]
    about_us = speaks_of_watched(title) or any(who.id is not None for who in title.named)
    upto = ties.lines[: change.line + 1]
    houses = {org.identity for line in upto for org in line.houses if not org.watched and org.identity}
    return about_us and not uses_ours(title) and houses <= {source.identity}


_COMING = frozenset({Act.TAKE, Act.NAME, Act.JOIN, Act.HIRE})


def _told_of_ours(ties: Ties, change: Change) -> bool:
    return _in_step(change) or of_a_raid(ties, change) or _taken_from_another(ties, change)


def _in_step(change: Change) -> bool:
    """« Y recrute X … Sa doctorante lui emboîte le pas »: as X, whom the text has placed."""
    return change.word in _IN_STEP and placed_by_name(change)


_IN_STEP = words("emboîter marcher imiter suivre accompagner") | {ALONGSIDE}


def _comes_to_us(line: Line, change: Change) -> bool:
    """« X nous rejoindra en juin », says one of ours."""
    return change.act is Act.JOIN and is_ours(change.joined) and "nous" in line.words


def _heir_aside(change: Change) -> bool:
    """« Le professeur X, qui a succédé à Z en janvier, teste un outil d'Y »: of two whom nobody knows."""
    former = change.counterpart
    aside = (
        change.act is Act.SUCCEED and change.attachment is Attachment.RELATIVE and not placed_by_name(change)
    )
    return aside and former is not None and former.id is None


def _opens_with_ours(lines: Sequence[Line]) -> bool:
    """The first sentence behind the title has the organisation for its subject, or its first word."""
    return len(lines) > 1 and (org := lines[1].pieces[0].org) is not None and org.watched


def _office_before(line: Line, change: Change) -> bool:
    """« Ils ont changé d'avocat : X s'est retiré, Y a pris la suite »: as that."""
    told = (piece.role for piece in line.pieces[: change.at] if piece.sign is Sign.POST)
    return any(role is not None and is_civic(role) for role in told)


def _of_an_office(title: Line, change: Change) -> bool:
    """« La présidente de l'université veut Parlio pour tous | Élue mardi, X succède à Y »: that office."""
    told = (piece.role for piece in title.pieces if piece.sign is Sign.POST)
    beside = not (CIVIC.isdisjoint(title.words) or speaks_of_watched(title))  # « nommé adjoint au maire »
    seat = change.post is not None and change.post.board  # « Y : une ancienne ministre au conseil »
    return not (seat and in_front(title)) and (beside or any(role and is_civic(role) for role in told))


def _about_an_officer(title: Line) -> bool:
    """« Le médiateur du conflit entre Y et les auteurs jette l'éponge », « Procès Y : la juge remplacée »: of
    whoever is named below; not « Une avocate rejoint Y »."""
    row = title.pieces
    topic = next((k + 1 for k, piece in enumerate(row[:-1]) if piece.sign is Sign.COLON), 0)
    definite = title.tokens[row[topic].first].fold in ("le", "la", "l'")
    if (
        title.names_people
        or not (definite and speaks_of_watched(title))
        or row[topic].sign is not Sign.THING
        or row[topic].word not in CIVIC
    ):
        return False
    behind = (row[k - 1] for k, piece in enumerate(row) if k > topic and is_ours(piece.org))
    return not any(piece.verb is not None or piece.word in _TO_THEM for piece in behind)


_TO_THEM = words("chez a au pour dans")


def _head_of_another(line: Line, change: Change) -> bool:
    """« La Cnil, dont la présidente X achève son mandat »: of what « dont » stands for."""
    for at, piece in enumerate(line.pieces):
        if not any(member.identity == change.member.identity for member in piece.people):
            continue
        opens = line.tokens[piece.first].fold in ("le", "la", "l'") and at > 1
        if not opens or line.pieces[at - 1].word != "dont":
            return False
        owner = line.pieces[at - 3 if at > 2 and line.pieces[at - 2].sign is Sign.COMMA else at - 2]
        return owner.sign is Sign.THING
    return False


def _named_before(ties: Ties, at: int) -> bool:
    """The paragraph has named the watched organisation before it tells of them."""
    before = ties.lines[max(0, at - _HEAD) : at]
    block = ties.lines[at].sentence.block
    return any(speaks_of_watched(line) for line in before if block - line.sentence.block <= 1)
