"""What an article tells over again: a story headed as one, what is recounted, what has lasted for weeks."""

import re
from datetime import date, timedelta

from bot.matcher.changes.change import Change
from bot.matcher.discourse.head import head_lines, names
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.told_times import dates_told, recent
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line


def told_over(ties: Ties, change: Change) -> bool:
    """« Récit d'un putsch raté … X récupère son fauteuil », « X hérita du dossier », « a alors cédé sa
    place », « retrace le renvoi de X », « En congé depuis deux mois, X … »."""
    line = ties.lines[change.line]
    if (
        (change.noun and _recounted(line, change.at))
        or _found_so(line, change)
        or _found_thinner(ties, change)
    ):
        return True
    if change.act in _COMING and _how_they_came(line, change):
        return True
    if change.act is Act.PAUSE and _away_for_weeks(ties, change):
        return True
    if line.sentence.section is not Section.CONTENT:
        return False
    if _beside_an_account(ties, change):
        return True
    title = ties.lines[0]
    new = change.tense is Tense.FUTURE or any(_to_the_day(d) or d.week for d in dates_told(change))
    if not new and _of_a_whole_year(title, ties.published):  # « Ils sont arrivés : X (décembre) »
        return True
    if recent(change):
        return False
    then = not change.announced and (change.tense is Tense.PAST or (change.perfect and "alors" in line.words))
    return then or not _STORIES.isdisjoint(title.words) or _of_years_ago(title) or _looks_back(title)


def _how_they_came(line: Line, change: Change) -> bool:
    """« X explique pourquoi il a rejoint Y », « Comment X est devenue directrice », « raconte son arrivée ».

    Why somebody goes is asked of who has just gone.
    """
    before = line.pieces[: change.at]
    if change.noun:
        return any(p.verb is not None and p.verb.lemma in _LOOKING_BACK for p in before[-1:])
    asked = next((k for k in reversed(range(len(before))) if before[k].word in _HOW_OR_WHY), None)
    return change.perfect and asked is not None and not any(p.verb is not None for p in before[asked:])


_COMING = frozenset({Act.JOIN, Act.HIRE, Act.NAME, Act.TAKE})
_LOOKING_BACK = words("raconter")
_HOW_OR_WHY = words("pourquoi comment")


def _looks_back(title: Line) -> bool:
    """« À la barre, X revient sur le limogeage de Y »: what follows is that story."""
    return any(piece.action is not None and _taken_up(title, at) for at, piece in enumerate(title.pieces))


def _taken_up(line: Line, at: int) -> bool:
    """« revient sur le limogeage de X »; not « revient sur sa démission », which takes it back."""
    action, before = line.pieces[at].action, line.pieces[max(0, at - 2) : at]
    verbs = [piece.verb for piece in before if piece.verb is not None]
    about = len(before) > 1 and before[-1].word == "sur" and not (action is None or action.owned)
    return about and any(verb.lemma == "revenir" and not verb.negated for verb in verbs)


def _to_the_day(dated: Dated) -> bool:
    return dated.value is not None and dated.value.day is not None and not dated.past


def _of_years_ago(title: Line) -> bool:
    """« Il y a trois ans, la crise qui a failli emporter Y »: a title that opens so."""
    dated = title.pieces[0].dated if title.pieces else None
    year = dated is not None and dated.value is not None and dated.value.month is None
    return year and [token.fold for token in title.tokens[:3]] == ["il", "y", "a"]


def _found_so(line: Line, change: Change) -> bool:
    """« X retrouve une entreprise que Y et Z ont quittée en son absence »."""
    found = change.perfect and change.attachment in (Attachment.RELATIVE, Attachment.THAT)
    nameless = change.left is not None and change.left.identity is None
    return found and nameless and "retrouver" in line.lemmas


def _found_thinner(ties: Ties, change: Change) -> bool:
    """« L'équipe que X retrouve a beaucoup changé. Y est partie en mai. Z vient de l'imiter. »: while X was
    away, however short a time ago."""
    at, lines = change.line, ties.lines
    block = lines[at].sentence.block
    if lines[at].sentence.section is not Section.CONTENT or names(head_lines(lines), change.member.identity):
        return False
    above = (line for line in lines[: at + 1] if line.sentence.block == block)
    return any(
        "retrouver" in line.lemmas and not _THINNER.isdisjoint(line.words)
        for line in above
        if not any(verb.lemma == "retrouver" for k, verb in line.verbs if line.index == at and k >= change.at)
    )


_THINNER = words(
    """
    change clairseme clairsemee clairsemes clairsemees remanie remaniee degarni degarnie renouvele renouvelee
    depeuple depeuplee decime decimee ampute amputee bouleverse bouleversee transforme transformee
    """
)


def _beside_an_account(ties: Ties, change: Change) -> bool:
    """« X raconte pourquoi le conseil ne croyait plus Y | … Z a quitté la maison ce mois-ci »: of no day."""
    title = ties.lines[0]
    why = next((p.first for p in title.pieces if p.word in ("pourquoi", "comment")), None)
    if why is None or change.member.identity in title.named or not change.perfect or _of_a_day(change):
        return False
    finite = [verb for _, verb in title.verbs if verb.finite]
    told = [verb for verb in finite if verb.first > why]
    return 0 < len(told) < len(finite) and all(
        verb.tense in (Tense.IMPERFECT, Tense.PAST) or verb.perfect for verb in told
    )


def _of_a_day(change: Change) -> bool:
    return any(dated.value is not None and dated.value.day is not None for dated in dates_told(change))


def _of_a_whole_year(title: Line, published: date) -> bool:
    """« 2023 chez Y : qui est parti », « Y : l'année 2023 en dix départs »: that is over, or nearly."""
    told = (token.fold for token in title.tokens if token.word)
    opening = next((word for word in told if word not in _THE_YEAR), "")
    named = None if any(verb.finite for _, verb in title.verbs) else _YEAR.search(title.text)
    year = named[1] or named[2] if named is not None else ""
    year = opening if re.fullmatch(r"20\d\d", opening) else year
    return bool(year) and date(int(year), 12, 31) - published <= _NEARLY


_YEAR = re.compile(r"^\W*(20\d\d)(?= (?:chez|en|dans|:|,) )|\b(?:annee|bilan|recap) (?:de )?(20\d\d)\b")
_NEARLY = timedelta(days=31)


def _recounted(line: Line, at: int) -> bool:
    """« Un livre retrace le renvoi de Y », « dit pourquoi elle a voté la chute de Y », « reconnaît avoir
    préparé le renvoi de Y », « revient sur le limogeage de Y »."""
    if _taken_up(line, at) or _owned_up_to(line, at):
        return True
    told = (verb.lemma in _RECOUNTING for k, verb in line.verbs if k < at and not verb.passive)
    why = next((k for k in range(at) if line.pieces[k].word == "pourquoi"), at)
    return any(told) or any(verb.perfect for k, verb in line.verbs if why < k < at)


def _owned_up_to(line: Line, at: int) -> bool:
    """« a reconnu lundi avoir préparé le renvoi de Y », « regrette d'avoir voté la chute de Y »."""
    verbs = [verb for k, verb in line.verbs if k < at]
    last = [token.fold for token in line.tokens[verbs[-1].first : verbs[-1].last]] if verbs else []
    lemmas = {verb.lemma for verb in verbs} | {above.lemma for verb in verbs for above in verb.governors}
    return "avoir" in last and not lemmas.isdisjoint(_OWNING_UP)


_OWNING_UP = words("reconnaître admettre avouer regretter assumer revendiquer nier")


def _away_for_weeks(ties: Ties, change: Change) -> bool:
    line = ties.lines[change.line]
    first = line.pieces[change.at].first
    if _FOR_WEEKS.match(" ".join(token.fold for token in line.tokens[first : first + _REACH])):
        return True
    began = (d.value for d in change.dates if d.started)
    return any(day is not None and ties.published - day.last > _WEEKS for day in began)


_REACH = 12  # words
_FOR_WEEKS = re.compile(
    r"(?:\S+ ){1,4}depuis (?:(?:pres|plus) de |environ |bientot )?(?!l[ea] |ce )\S+ (?:semaines|mois)\b"
)
_WEEKS = timedelta(days=21)
_RECOUNTING = words("retracer relater décortiquer")
_THE_YEAR = words("l' annee une bilan retrospective")
_STORIES = words("recit chronologie retro retrospective")
