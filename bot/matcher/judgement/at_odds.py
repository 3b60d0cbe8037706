"""How what is told of somebody who comes in goes against where they are known to stand."""

from bot.matcher.changes.change import LISTED, Change, recalls
from bot.matcher.changes.new_boards import COMPOSED
from bot.matcher.changes.passages import PASSAGE
from bot.matcher.discourse.naming import title_is_ours
from bot.matcher.judgement.heads import heads_ours, stands_within
from bot.matcher.judgement.known_moves import (
    entered_then,
    gone_by_then,
    leaves_now,
    on_leave,
)
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.frames import match_verb
from bot.matcher.syntax.pieces import is_ours
from bot.matcher.whys import POST_ELSEWHERE, STAGED, TO_COME_BACK
from bot.model import Kind, Seat, Status

_COMING_BACK = words("revenir rentrer")


def at_odds(ties: Ties, change: Change, seat: Seat) -> str:
    """How it goes against where the person is known to stand."""
    member, stands = change.member, ties.standing(change.member)
    led = change.act in (Act.TAKE, Act.NAME, Act.SUCCEED) and change.joined is None
    if (
        change.word == "rempiler"
        and Standing.IN in (stands, ties.standing(member, Seat.BOARD))
        and not on_leave(ties.known(member), ties.published)
    ):
        return "stays for another term"
    if change.word == PASSAGE and (why := _no_passage(ties, change)):
        return why
    goes_on = change.act is Act.JOIN and change.word in ("poursuivre", "continuer") and stands is Standing.IN
    if goes_on or _there_already(ties, change) or _sat_there(ties, change, seat):
        return "is there already"
    if gone_by_then(ties.known(member), change) and not ties.lines[change.line].names_ours:
        return "had left, and comes back by no word of it"
    told = change.dates or change.member.last or change.left  # not « après leur débauchage de Z »
    if change.noun and change.after and change.act is Act.HIRE and not told:
        return "dates something else"  # « sept ans après son embauche »
    bare = change.joined is None and change.post is None and not change.dates
    if change.noun and change.after and change.definite and change.act is Act.JOIN and bare:
        return "dates something else"  # « depuis son arrivée »
    if led and (elsewhere := _leads_elsewhere(ties, change, seat)):
        return elsewhere
    long_ago = change.act is Act.HIRE or (change.act is Act.JOIN and change.perfect)
    if change.quoted and long_ago and stands is Standing.OUT:
        return "had left, and comes back by no word of it"  # « J'ai recruté X », « Nous avons rejoint Y »
    away = change.act is Act.COME_BACK and change.noun and change.joined is None
    if away and stands in (Standing.UNKNOWN, Standing.NEVER) and ties.told(member).joining:
        return "another organisation"  # « s'engage chez Y, deux ans après son retour au bercail »
    if away_still := _not_back(ties, change):
        return away_still
    told = recalls(change) or ties.told(member).returned
    titled = change.line == 0 and ties.lines[0].names_ours
    if led and stands is Standing.OUT and seat is Seat.STAFF and not (told or titled):
        return "had left, and comes back by no word of it"
    return ""


def _reappears(ties: Ties, change: Change) -> bool:
    """« L'ancien d'Y refait surface », wherever that is: of none who is told to have been away for a time."""
    told, member = ties.told(change.member), change.member
    if change.word != "refaire" or change.joined or change.post or change.dates:
        return False
    away = told.resting or told.went_away or told.put_out or told.left_before
    return ties.former(member) or not (away or ties.standing(member) is Standing.OUT)


def _leads_elsewhere(ties: Ties, change: Change, seat: Seat) -> str:
    """Why the post is of another house; empty if it may be ours."""
    member = change.member
    if _once_gone(ties, change):
        return POST_ELSEWHERE
    titled = change.line == 0 and change.act is Act.SUCCEED and change.post is None
    if titled and ties.told(member).leaving:
        return "had left already"  # « Y : sa DRH s'en va, une vétérane prend le relais »
    if member.identity.id is None:
        return "had left" if ties.former(member) and not ties.belongs(member) else ""
    sits_only = member.identity.id in ties.directors and seat is Seat.STAFF
    if sits_only and not _ours_by_name(ties, change):
        return POST_ELSEWHERE  # « X, membre du conseil de Y, prend la tête du département »
    heir = change.act is Act.SUCCEED and change.counterpart is not None and change.counterpart.id is None
    if heir and ties.standing(member) is Standing.OUT and not (change.dates or change.post):
        return "had left"  # « X, qui a remplacé Z », of one who is out, and of Z whom nothing places
    if heir and _after_a_stranger(ties, change):
        return POST_ELSEWHERE
    return ""


def _once_gone(ties: Ties, change: Change) -> bool:
    """« X, promue directrice quelques mois après avoir quitté Y »: of the house where X went."""
    reader = ties.discourse.readers[change.line]
    under = [c for c in (reader.read(at) for at, _ in reader.line.verbs) if c.parent == change.at]
    left = [c for c in under if c.attachment is Attachment.INFINITIVE and c.link == "apres"]
    ours = [c for c in left if c.object is not None and is_ours(reader.pieces[c.object].org)]
    told = (match_verb(reader.line.tokens, c.verb, lambda _: False) for c in ours)
    return any(match.act is Act.EXIT for matches in told for match in matches)


def _after_a_stranger(ties: Ties, change: Change) -> bool:
    """« Le patron succède à Z »: of the one who heads the house, and of Z whom nothing places."""
    former = change.counterpart
    gone = ties.told_of(former).left_ours or ties.told_of(former).put_out
    told = former is None or gone or former.name in ties.discourse.mentions.insiders
    plain = change.post is None and not change.dates and not told
    return plain and ties.standing(change.member) is Standing.IN and heads_ours(ties, change.member)


def _ours_by_name(ties: Ties, change: Change) -> bool:
    """The post is told of the watched organisation, by its name, its people or a title that is about it."""
    if change.counterpart is not None and change.counterpart.id is not None:
        return True
    post = change.post.org if change.post is not None else None
    return title_is_ours(ties.lines) or any(is_ours(org) for org in (post, change.agent))


def _no_passage(ties: Ties, change: Change) -> str:
    """Why « X chez Y » of a title tells of no coming: by the list, or by what the article says of it."""
    if ties.told(change.member).coming_denied and change.truth.status is not Status.DENIED:
        return "the article denies it"  # « X chez Y : … | Il ne rejoint pas l'entreprise »
    near = [line for line in ties.lines[1:_HEAD] if change.member.identity in line.named]
    if any(not _VISITING.isdisjoint(line.lemmas) for line in near):
        return STAGED  # « Un ministre chez Y | Le ministre X a visité les locaux »
    inside = change.act is not Act.NAME and ties.standing(change.member) is Standing.IN
    return "is there already" if inside else ""


_HEAD = 3  # lines
_VISITING = words("visiter recevoir rencontrer saluer inaugurer intervenir")


def _not_back(ties: Ties, change: Change) -> str:
    """Why nobody comes back, for all that the words say."""
    told = ties.told(change.member)
    rests = told.resting and not told.left_before and change.joined is None
    ahead = change.tense is Tense.FUTURE and change.truth.status is Status.ANNOUNCED
    dated = told.resting_since and change.dates  # « Absente depuis l'été, X retrouvera son poste en mai »
    if change.act is Act.COME_BACK and ahead and rests and not dated:
        return TO_COME_BACK
    if _at_work_again(ties, change):
        return "leaves, and goes to work wherever it is"
    if _unheard_of(ties, change) or _reappears(ties, change):
        return "nobody said that they were away"
    if _never_gone(ties, change):
        return "never left, and turns back on something else"
    if _in_all_along(ties, change) or _to_own_work(ties, change) or _rises_at_home(ties, change):
        return "nobody said that they were away"
    if _back_from_a_journey(ties, change):
        return STAGED
    return "nobody said that they were away" if _back_from_nowhere(ties, change) else ""


def _at_work_again(ties: Ties, change: Change) -> bool:
    """« quitte Y et compte souffler avant de se remettre au travail »: of one who leaves, and has no post."""
    told = ties.told(change.member)
    plain = change.act is Act.COME_BACK and change.joined is None and change.post is None
    away = told.resting or told.dismissed or told.left_before or change.dates
    return plain and change.word in _TO_WORK and told.leaving and not away


_TO_WORK = words("remettre reprendre")


def _in_all_along(ties: Ties, change: Change) -> bool:
    """« Le patron d'Y sera de retour à Davos »: of one who is in, in an article that tells of no absence."""
    placed = change.joined or change.left or change.post or change.quoted
    if change.act is not Act.COME_BACK or placed or ties.standing(change.member) is not Standing.IN:
        return False
    told = title_is_ours(ties.lines) or ties.lines[change.line].names_ours or _away(ties, change)
    return not told and not any(move.kind is Kind.RETURN for move in ties.known(change.member))


def _to_own_work(ties: Ties, change: Change) -> bool:
    """« X, qui assurait l'intérim, retourne à la stratégie »: to what they did, of one who was never away."""
    plain = change.act is Act.COME_BACK and change.word == "retourner" and change.joined is None
    gone = ties.former(change.member) or ties.standing(change.member) is Standing.OUT
    return plain and not change.dates and not gone and not _away(ties, change)


_FORMERLY = words("ancien ancienne ex ex-")


def _rises_at_home(ties: Ties, change: Change) -> bool:
    """« X, une fille du pays, monte en grade et rentre au bercail »: to the town that they come from."""
    line = ties.lines[change.line]
    named = line.names_ours or change.left or change.post
    plain = change.act is Act.COME_BACK and not (change.noun or named)
    gone = ties.former(change.member) or ties.standing(change.member) is Standing.OUT
    gone = gone or not line.words.isdisjoint(_FORMERLY)
    return plain and ties.told(change.member).promoted and not gone and not _away(ties, change)


def _unheard_of(ties: Ties, change: Change) -> bool:
    """« le jour de son retour », of somebody whom neither the list nor the article has gone."""
    bare = not (change.joined or change.left or change.post or change.dates)
    told = change.act is Act.COME_BACK and change.noun and change.definite and bare
    return told and change.member.identity.id is None and not _away(ties, change)


def _never_gone(ties: Ties, change: Change) -> bool:
    """« a fait machine arrière », told of one whom nothing says to leave, or to have left."""
    if change.act is not Act.COME_BACK or change.word != "faire" or change.joined is not None:
        return False
    turned = "arriere" in ties.lines[change.line].words  # not « fait aussi le chemin du retour »
    gone = ties.former(change.member) or ties.standing(change.member) is Standing.OUT
    within = ties.standing(change.member) is Standing.IN or (turned and not gone)
    return within and not _away(ties, change)


def _back_from_nowhere(ties: Ties, change: Change) -> bool:
    """« pourrait revenir », and nothing else: of one whom neither the article nor the list has away."""
    plain = change.word in _COMING_BACK and change.act is Act.COME_BACK and not change.noun
    where = change.joined or change.left or change.post
    told = change.tense in (Tense.PRESENT, Tense.PARTICIPLE) and change.truth.status is Status.ANNOUNCED
    stepped_out = ties.told(change.member).stranger  # « a quitté la salle et n'est pas revenu »
    told = told or (change.truth.status is Status.DENIED and not stepped_out)
    if not plain or told or where is not None or change.dates:
        return False
    gone = ties.former(change.member) or ties.standing(change.member) is Standing.OUT
    return not (gone or _away(ties, change))


def _back_from_a_journey(ties: Ties, change: Change) -> bool:
    """« X est à Tokyo. Il rentre jeudi », « … Il est revenu dix minutes plus tard »: of one whom neither the
    article nor the list has away, below a title that has nobody back."""
    where = change.joined or change.left or change.post or change.counterpart
    plain = change.act is Act.COME_BACK and change.word in _COMING_HOME and not change.noun
    line = ties.lines[change.line]
    if not plain or where or not change.line or change.quoted or line.names_ours:
        return False
    if line.tokens[0].fold not in ("il", "elle") or change.truth.status is not Status.ANNOUNCED:
        return False
    if change.attachment is not Attachment.MAIN or not line.words.isdisjoint(_LONG_ABSENCES):
        return False
    days = [d.value for d in change.dates if d.value is not None]
    if any(abs((ties.published - day.first).days) > _A_JOURNEY or day.day is None for day in days):
        return False
    told = ties.told(change.member)
    gone = told.titled_back or told.went_away or told.dismissed or told.put_out or told.gone_to is not None
    gone = gone or ties.former(change.member) or ties.standing(change.member) is Standing.OUT
    others = any(p.action is not None and p.action.act is Act.COME_BACK for p in ties.lines[0].pieces)
    return not (gone or others or _away(ties, change))


_A_JOURNEY = 14  # days
_LONG_ABSENCES = words(
    "rentree conge conges pause automne hiver printemps ete convalescence maternite paternite"
)
_COMING_HOME = words("revenir rentrer rétablir") | {"de retour"}


def _away(ties: Ties, change: Change) -> bool:
    """The article has them leave or rest, or the list has them on leave or leaving in these days."""
    told, known = ties.told(change.member), ties.known(change.member)
    away = told.leaving or told.left_before or told.resting
    return away or on_leave(known, ties.published) or leaves_now(known, ties.published)


def _there_already(ties: Ties, change: Change) -> bool:
    """« l'embauche de X », « X quitte Z pour la maison », undated, of one known to be in: misread."""
    if change.act not in (Act.JOIN, Act.HIRE) or not stands_within(ties, change.member):
        return False
    plainly = change.word in ("arriver", "débarquer", "siéger", "pousser", "franchir") and change.post is None
    if plainly and _these_days(ties, change):
        return True
    if ties.standing(change.member) is not Standing.IN:
        return False
    aside = change.attachment in (Attachment.RELATIVE, Attachment.TIME) or (
        change.attachment is Attachment.PARTICIPLE and not change.noun
    )
    told_before = (change.pluperfect and not change.noun) or aside  # not « nous avait annoncé son arrivée »
    told_before = told_before or change.word == LISTED
    return not (change.dates or told_before) and (change.noun or change.left is not None or plainly)


def _these_days(ties: Ties, change: Change) -> bool:
    """« Arrivé dimanche, X … », of one who came in long before: at the place of the day."""
    days = [d.value for d in change.dates if d.value is not None and d.value.day is not None]
    lately = bool(days) and abs((ties.published - days[0].first).days) < _A_FORTNIGHT
    return lately and not entered_then(ties.known(change.member), change, ties.published)


_A_FORTNIGHT = 14


def _sat_there(ties: Ties, change: Change, seat: Seat) -> bool:
    """« Le nouveau conseil réunit X et Y », « X et Y y siégeront », of Y who sat on the one before."""
    if change.word not in (COMPOSED, "siéger") or seat is not Seat.BOARD or change.member.identity.id is None:
        return False
    sat, works = ties.standing(change.member, Seat.BOARD), ties.standing(change.member)
    chairs = sat is Standing.UNKNOWN and works is Standing.NEVER  # comes as its chair
    return (sat is Standing.IN or (sat is Standing.UNKNOWN and change.word == COMPOSED)) and not chairs
