"""Who comes in, or gets a post: at the watched organisation, or at another one."""

from collections.abc import Sequence

from bot.matcher.changes.change import LISTED, Change, recalls
from bot.matcher.discourse.civic import is_civic, titled_civic
from bot.matcher.discourse.designations import OF_ANY_HOUSE
from bot.matcher.discourse.focus import left_by_title, speaks_of_watched
from bot.matcher.discourse.naming import headed_by_ours, near_watched, opened_by_ours, told_elsewhere
from bot.matcher.judgement.at_odds import at_odds
from bot.matcher.judgement.contests import of_a_contest
from bot.matcher.judgement.denied_aloud import denied_aloud
from bot.matcher.judgement.elsewhere import only_founded
from bot.matcher.judgement.inward_kinds import kind_of
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.left_behind import heir_at_ours, over_those_left
from bot.matcher.judgement.outside_lives import found_at, heir_from
from bot.matcher.judgement.parts_of_ours import with_part_of_ours
from bot.matcher.judgement.post_wording import is_chair
from bot.matcher.judgement.seats import chairs, on_a_labelled_board, seat_of
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.stayed_between import stayed_between
from bot.matcher.judgement.targets import target_of
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.toward import toward_other
from bot.matcher.judgement.verdicts import made, refuse
from bot.matcher.language.text import Section
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import FOR_NOW
from bot.matcher.syntax.bodies import heads_a_body
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.participles import heads_a_row
from bot.matcher.syntax.pieces import Line, Org, Sign, is_ours, org_of
from bot.matcher.whys import CONTEST, NO_TIE, OTHER_TRADE, POST_ELSEWHERE, STAGED
from bot.model import Kind, Seat, Status


def inward(ties: Ties, change: Change) -> Judged:
    seat = seat_of(ties, change)
    if of_a_contest(ties, change):
        return refuse(change, CONTEST)
    if on_a_labelled_board(ties, change):
        return refuse(change, POST_ELSEWHERE)
    change = with_part_of_ours(ties, change)
    target = target_of(ties, change)
    if target is None:
        return refuse(change, "joins an organisation that is not named")
    taker = _taker(ties, change, target)
    if taker is not None:
        return toward_other(ties, change, taker)
    unnamed = target.watched or target.identity is None
    if unnamed and change.joined is None and heads_a_body(change.post):
        return refuse(change, POST_ELSEWHERE)
    if not target.watched:
        return toward_other(ties, change, target)
    if reason := _unfounded(ties, change, target, seat):
        return refuse(change, reason)
    kind = kind_of(ties, change, seat)
    placing = change.act not in (Act.JOIN, Act.HIRE, Act.COME_BACK)
    sourced = (
        seat is not Seat.BOARD
        and not is_chair(_post_words(change))
        and not (change.truth.status is Status.DENIED and placing)
    )
    source = _source(ties, change) if sourced and kind in (Kind.ARRIVAL, Kind.RETURN) else None
    name = target.identity.name if target.identity is not None else ""
    if kind is Kind.ARRIVAL and chairs(ties, change):
        seat = Seat.BOARD
    return made(ties, change, kind, target, other=source, seat=seat, why=(f"{change.word}: at {name}",))


def _unfounded(ties: Ties, change: Change, target: Org, seat: Seat) -> str:
    """Why nobody comes in, or gets a post, for all that the words say; empty if somebody does."""
    act = change.act
    if target.identity is None or act is Act.FOUND:
        return "the organisation is not known, or founded long ago"
    visit = change.word == "passage" and change.noun and change.joined is None and change.left is None
    if visit and change.post is None:
        return STAGED  # « Le passage de X au port »
    if reason := at_odds(ties, change, seat):
        return reason
    placing = act not in (Act.JOIN, Act.HIRE, Act.COME_BACK)
    denied = change.truth.status is Status.DENIED and not denied_aloud(ties, change)
    if denied and (placing or seat is Seat.BOARD):
        return "not so, and nobody said it was"
    return _untied(ties, change, target, seat)


def _untied(ties: Ties, change: Change, target: Org, seat: Seat) -> str:
    """Why it is not the watched organisation that they come to, or get a post at; empty if it is."""
    member, line = change.member, ties.lines[change.line]
    unknown = member.identity.id is None
    if unknown and change.joined is None and _of_a_house_apart(ties, change):
        return POST_ELSEWHERE
    if over_those_left(ties, change):
        return ""
    if member.identity.name in ties.discourse.mentions.heads_bought and change.line:
        return ""  # comes with the house that is bought, whatever the title opens with
    if unknown and change.word == "signer" and change.post is None and _signs_a_deal(ties, change):
        return "another organisation"
    if unknown and change.joined is target:
        given = is_ours(change.agent) and bool(_post_words(change))  # « Y présente son directeur : X, élu »
        if ties.namesake(member) and not (seat is Seat.BOARD or given or speaks_of_watched(line)):
            return OTHER_TRADE  # but a lawyer has a seat on a board as anybody
        over = (
            change.act is Act.SUCCEED and ties.told(member).joining
        )  # « X passe de Z à Y | Il y remplacera W »
        if not (over or change.word == LISTED or near_watched(ties.lines, change.line)):
            return NO_TIE  # what a heading names is near to all that it lists
    unplaced = unknown and change.left is None and target is not change.joined
    if (
        unknown
        and target is not change.joined
        and not ties.belongs(member)
        and told_elsewhere(ties.lines, change.line)
    ):
        return NO_TIE
    unsaid = unknown and change.left is not None and target is not change.joined
    if unsaid and change.left is not None and _to_another(ties, change.left, change.line):
        return NO_TIE
    unnamed = unknown and target is not change.joined and not speaks_of_watched(line)
    if (unknown and _on_a_stage(change, target)) or (unnamed and (unplaced and _by_trade(ties, change))):
        return OTHER_TRADE
    if unplaced and (_of_it(ties, change) or _heir_elsewhere(ties, change) or not _tied_in(ties, change)):
        return NO_TIE
    return ""


def _of_a_house_apart(ties: Ties, change: Change) -> bool:
    """« Y investit dans Z. Sa fondatrice, X, devient … »: there, and so does who succeeds her."""
    apart = ties.discourse.mentions.heads_apart
    former = change.counterpart
    return change.member.identity.name in apart or (former is not None and former.name in apart)


def _to_another(ties: Ties, left: Org, at: int) -> bool:
    """From what is no house of ours to one that the title is about; « chez un sous-traitant d'Y » names ours
    for the sake of the other."""
    if left.identity is None and not ties.lines[0].names_ours:
        return True
    if _leaves_another_for_ours(ties.lines[0]) or _placed_by_ours(ties.lines, at):
        return False
    return _title_is_of_another(ties, but=left) and not _labelled(ties.lines[0])


def _on_a_stage(change: Change, target: Org) -> bool:
    """« succède à Y aux commandes de la saga », « la direction d'une start-up de Pékin »: no post of ours."""
    told = fold(_post_words(change))
    stage = not _STAGES.isdisjoint(told.split()) or OF_ANY_HOUSE.search(told) is not None
    return stage and target is not change.joined


_STAGES = words("saga feuilleton film troupe chorale fanfare harmonie orchestre opera theatre festival musee")


def _post_words(change: Change) -> str:
    return (change.post.text or "") if change.post is not None else ""


def _signs_a_deal(ties: Ties, change: Change) -> bool:
    """« Atelier Vert a signé avec Y », « X, de Z, signe avec Y »: an accord, and no contract of work."""
    member = change.member
    bare = not member.roles and not change.dates and change.left is None
    bare = bare and ties.told(member).left_other is None  # « a signé avec Y et quitte Z »
    return bare and not ("chez" in ties.lines[change.line].words or ties.belongs(member))


def _heir_elsewhere(ties: Ties, change: Change) -> bool:
    """« X avait quitté Z. Y, qui lui avait succédé, … », « X, remplacé par Y »: two of whom nothing says that
    they are ours, and no post."""
    former = change.counterpart
    bare = change.joined is None and (change.post is None or not change.post.text)
    if change.act is not Act.SUCCEED or change.noun or not bare or former is None:
        return False
    if former.id is not None:
        return False
    told = ties.told_of(former)
    if told.once_elsewhere and not told.left_ours:
        return True
    ours = any(m.member.identity == former and ties.belongs(m.member) for m in ties.discourse.mentions.all)
    if ours or any(name == former.name for name, _ in ties.discourse.mentions.employed):
        return False
    content = ties.lines[change.line].sentence.section is Section.CONTENT
    heir = ties.told(change.member)  # « X rejoint Y. … Il succède à Z »: at Y
    placed = told.left_ours or told.said_to_go or told.inside or told.joining
    placed = placed or heir.entered or ties.belongs(change.member)
    return content and not (placed or speaks_of_watched(ties.lines[change.line]))


def _of_it(ties: Ties, change: Change) -> bool:
    """« X finance « L'Avenir ». Y en prendra la tête »: of what was named right before, and was not ours."""
    if not change.line or change.act not in (Act.TAKE, Act.NAME) or ties.belongs(change.member):
        return False
    line, before = ties.lines[change.line], ties.lines[change.line - 1]
    of_it = any(token.fold == "en" for token in line.tokens[:8] if _within(change, token.start))
    quoted = before.sentence.block == line.sentence.block and "«" in before.words
    return of_it and quoted and not (speaks_of_watched(before) or speaks_of_watched(line))


def _by_trade(ties: Ties, change: Change) -> bool:
    """« X, l'avocat du plaignant, a remplacé Z »: at what they are called by, no post being told."""
    if change.act in (Act.SUCCEED, Act.COME_BACK) and titled_civic(ties.discourse.mentions, change.member):
        return True
    if change.act is Act.SUCCEED and _after_a_civic(ties, change):
        return True
    told = change.post is not None and change.post.text is not None
    heir = change.counterpart is not None and change.counterpart.id is not None
    roles = change.member.roles
    called = any(is_civic(role) and not role.former for role in roles) and all(map(is_civic, roles))
    if change.act is Act.COME_BACK and change.member.identity.id is None:
        away = (member.identity for member, *_ in ties.discourse.history.of(Act.PAUSE))
        return (called and change.member.identity not in away) or _back_elsewhere(ties, change)
    if change.act is Act.TAKE and change.post is None and change.counterpart is None:
        after_somebody = ties.anybody_leaves  # « Je m'en vais. X reprend mes dossiers. »
        task = any(t.fold in _TASKS for t in ties.lines[change.line].tokens if _within(change, t.start))
        return task and not (after_somebody or ties.belongs(change.member))
    return change.act in (Act.SUCCEED, Act.TAKE) and called and not (told or heir)


def _after_a_civic(ties: Ties, change: Change) -> bool:
    """« L'avocat Z, remplacé mardi par X »: an office that is none of the house's."""
    former = change.counterpart
    if former is None or former.id is not None:
        return False
    told = (m.member for m in ties.discourse.mentions.all if m.member.identity == former)
    roles = [role for member in told for role in member.roles]
    return bool(roles) and all(is_civic(role) and not role.former for role in roles)


def _back_elsewhere(ties: Ties, change: Change) -> bool:
    """« X, le patron de Z, est de retour aux affaires »: of one of another house, who never was ours."""
    bare = change.joined is None and change.member.roles != ()
    return bare and ties.elsewhere(change.member) is not None and not ties.former(change.member)


def _within(change: Change, start: int) -> bool:
    return change.span.start <= start < change.span.end


_TASKS = words("dossier dossiers projet travaux chantier chantiers programme mission missions charge")


def _taker(ties: Ties, change: Change, target: Org) -> Org | None:
    """« Orbis accueille X et Y. Ils rejoignent le laboratoire londonien. »: the title's other one."""
    plain = change.act in (Act.JOIN, Act.HIRE) and not change.pluperfect and not change.after
    described = change.joined is not None and change.joined.traced
    inside = ties.standing(change.member) is Standing.IN or (described and ties.belongs(change.member))
    if not (plain and target.watched and inside):
        return None
    if ties.lines[change.line].names_ours and not described:
        return None
    if any(d.past for d in change.dates) or change.post is not None:
        return None
    first = next(iter(ties.lines[0].houses), None)
    return first if first is not None and not first.watched else None


def _leaves_another_for_ours(title: Line) -> bool:
    """« X quitte Z et rejoint Y », « X passe de Z à Y »: a title that begins with who comes to us."""
    first = title.pieces[0].people and title.houses
    return bool(first) and not title.houses[0].watched and title.houses[-1].watched


def _labelled(title: Line) -> bool:
    """« Atlas : Y dévoile son navigateur »: what opens the title may be a product."""
    return any(piece.sign is Sign.COLON for piece in title.pieces[1:2])


def _title_is_of_another(ties: Ties, *, but: Org | None = None) -> bool:
    """« Walmart, Y et l'achat sans panier »: the title begins with another one than *but*."""
    first = next(iter(ties.lines[0].houses), None)
    if first is None or first.watched or first.identity is None or left_by_title(ties.lines) is not None:
        return False
    return but is None or first.identity != but.identity


def _tied_in(ties: Ties, change: Change) -> bool:
    """Somebody unknown who takes a post, in an article whose title begins with no other organisation, or whom
    the sentence has at the watched one."""
    if ties.belongs(change.member) and speaks_of_watched(ties.lines[change.line]):
        return True
    if _placed_by_ours(ties.lines, change.line) or heir_at_ours(ties, change):
        return True
    other_first = _title_is_of_another(ties)
    recent = any(d.value is not None and not d.past for d in change.dates)
    finite = ties.lines[change.line].tells
    former = change.counterpart.name if change.counterpart is not None else ""
    before, told = ties.told_of(change.counterpart), ties.told(change.member)
    follows = before.left_watched or before.leaving  # « X quitte Y, remplacé par Z »
    follows = follows or (change.line == 0 and heads_a_row(ties.lines[0].pieces, change.at))
    follows = follows or _told_in_a_row(ties, change)
    follows = follows or not FOR_NOW.isdisjoint(ties.lines[change.line].words)  # « confiée par intérim à X »
    aside = change.attachment is Attachment.PARTICIPLE and not recent and finite and not follows
    if told.left_watched or told.leaving or told.inside or told.joining or told.followed:
        return True
    heir_of = change.counterpart.id if change.counterpart is not None else None
    gone = before.left_ours or before.put_out
    known = heir_of is not None and (heir_of not in ties.directors or gone)
    known = known or former in ties.discourse.mentions.insiders
    if known and any(line.names_ours for line in ties.lines[:2]):
        return True  # takes over from somebody of the watch list, or of the house
    return (
        not other_first
        and (not aside or ties.belongs(change.member))
        and not (
            ties.elsewhere(change.member) is not None
            and change.act is Act.SUCCEED
            and change.counterpart is None
            and not _post_words(change)  # « la présidence de la filiale revient à X »
        )
    )


def _placed_by_ours(lines: Sequence[Line], at: int) -> bool:
    """By the heading over it, or by « Chez Y, … » before it."""
    return headed_by_ours(lines, at) or opened_by_ours(lines, at)


def _told_in_a_row(ties: Ties, change: Change) -> bool:
    """« Y : X nommé directeur, Z s'en va », « Chez Y, Z s'en va et X est promu »: as much news as what stands
    beside it in the title, of which X does nothing."""
    title, reader = ties.lines[0], ties.discourse.readers[0]
    at = next((k for k, piece in enumerate(title.pieces) if change.member in piece.people), 0)
    if change.line or not title.names_ours or (at and title.pieces[at - 1].sign not in _ROW):
        return False
    return all(reader.read(k).subject != at for k, verb in title.verbs if verb.finite)


_ROW = frozenset({Sign.COLON, Sign.COMMA, Sign.AND, Sign.STOP})


def _source(ties: Ties, change: Change) -> str | None:
    """Where somebody who comes in comes from."""
    aside = change.act is Act.COME_BACK and change.attachment is Attachment.INFINITIVE
    known = () if aside else (change.member.origin, *ties.sources(change.member))
    between = stayed_between(ties.lines[change.line], change)
    heir = heir_from(ties.lines) if change.counterpart is not None else None
    heir = heir or (found_at(ties.lines[0]) if not recalls(change) else None)
    for org in (
        change.left,
        ties.left_for(change),
        between,
        *known,
        heir,
    ):  # not « un an après y être revenu, l'ancien de Z … »
        if org is not None and not org.watched and org.identity is not None:
            return org.identity.name
    if change.act is Act.COME_BACK:
        held = [org_of(role) for role in change.member.roles if not role.former]
        held += [h.org for h in ties.discourse.mentions.held(change.member.identity) if not h.role.former]
        return next((o.identity.name for o in held if o and o.identity and not o.watched), None)
    other, who = ties.elsewhere(change.member), change.member.identity.name
    if other is None or other.identity is None:
        return None
    placed = change.act not in (Act.JOIN, Act.HIRE)
    return None if placed and only_founded(ties.discourse, who, other.identity.name) else other.identity.name
