"""The one recent day that an article names, where it can only be that of its news.

« X claque la porte | Le patron n'a pas mâché ses mots mardi matin. »: no verb of announcing, and yet.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from bot.matcher.changes.change import Change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.discourse import Discourse
from bot.matcher.discourse.head import title_lines
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.language.verbforms import CHANGING
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ANNOUNCING, LOOKING_BACK, REASONS
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Line, Piece, Sign, is_ours
from bot.matcher.syntax.reader import ClauseReader
from bot.model import PartialDate

_TOLD_IN = frozenset({Tense.PRESENT, Tense.PAST})
_TALKING = LOOKING_BACK | words(
    """
    répondre raconter parler confier sourire analyser témoigner soigner opérer hospitaliser dénoncer fustiger
    """
)
_TALK = words("nous notre nos sac")  # « vide son sac »
_OUTWARD = frozenset({Act.EXIT, Act.OUST, Act.PAUSE, Act.HAND_OVER})
_COMING = frozenset({Act.JOIN, Act.HIRE})
_HEAD = 1  # the title, and the first sentence after it


@dataclass(frozen=True, slots=True)
class DayOfNews:
    """The day, everybody of whom the sentence tells that names it, and whether it is that of several."""

    dated: Dated
    told: frozenset[str]
    of_several: bool
    line: int
    by_house: bool

    def dates(self, change: Change) -> bool:
        """The head of the article tells it, and the day's sentence is about nobody else.

        « Trois dirigeants s'éloignent lundi »: all of whose leaving the article then tells one by one.
        """
        if change.quoted and change.perfect and change.act is Act.OUST:
            return False  # « On m'a virée »: told that day, and older
        away = change.joined is not None and not change.joined.watched
        if self.of_several and (change.act in _OUTWARD or (change.act in _COMING and away)):
            return True
        if self.by_house and change.line > self.line:
            return True
        return change.line <= _HEAD and self.told <= {change.member.identity.name}


def days_of_each(discourse: Discourse, published: date) -> dict[str, Dated]:
    """The one recent day on which the article has somebody do something, by name.

    « X, Y et Z prennent le large | X, Y et Z ont remis leur lettre lundi. »
    """
    days: dict[str, set[PartialDate]] = defaultdict(set)
    first: dict[str, Dated] = {}
    for line in discourse.lines:
        for dated in line.dates:
            if not just_came(dated, published) or of_what_was_before(discourse, line, dated):
                continue
            if dated.value is None or not _tells(discourse, line, dated):
                continue
            for name in _subjects(discourse, line, dated):
                days[name].add(dated.value)
                first.setdefault(name, dated)
    return {name: dated for name, dated in first.items() if len(days[name]) == 1}


def place_of(line: Line, dated: Dated) -> int:
    """The position of the piece that is the date; -1 where it stands within another one."""
    return next((k for k, piece in enumerate(line.pieces) if piece.dated == dated), -1)


def just_came(dated: Dated, published: date) -> bool:
    """A recent day that has come."""
    return (
        dated.value is not None
        and dated.value.day is not None
        and not (dated.past or dated.ending or dated.started or dated.elapsed)
        and dated.value.last <= published
    )


def recent_day(line: Line, clause: Clause, published: date) -> Dated | None:
    """The recent day of a clause, if it has one."""
    days = (line.pieces[k].dated for k in clause.dates)
    return next((dated for dated in days if dated is not None and just_came(dated, published)), None)


def only_day(discourse: Discourse, published: date) -> DayOfNews | None:
    """The day that has just come, if the document names one and no more."""
    recent = [
        dated
        for line in discourse.lines
        for dated in line.dates
        if just_came(dated, published) and not of_what_was_before(discourse, line, dated)
    ]
    if len({dated.value for dated in recent}) != 1:
        return None
    for line in discourse.lines:
        for dated in line.dates:
            if dated in recent:
                if not _tells(discourse, line, dated):
                    return None
                told = _subjects(discourse, line, dated) or _told_in(discourse, line)
                if not told and _of_an_unrelated_house(discourse, line, dated):
                    return None
                return DayOfNews(
                    dated, told, _of_several(line), line.index, _by_house(discourse, line, dated)
                )
    return None


def of_what_was_before(discourse: Discourse, line: Line, dated: Dated) -> bool:
    """« X, qui avait démissionné vendredi, … », « X, congédiée vendredi, … »: of what was before the news."""
    at = place_of(line, dated)
    reader = discourse.readers[line.index]
    main = any(verb.finite for _, verb in line.verbs)
    return any(
        (verb.pluperfect or (main and verb.tense is Tense.PARTICIPLE and verb.lemma in CHANGING))
        and at in reader.read(k).dates
        for k, verb in line.verbs
    )


def _set_behind(reader: ClauseReader, clause: Clause) -> bool:
    """« C'est par un message que X a mis fin mardi à … »: the main clause, but for « c'est »."""
    opening = [token.fold for token in reader.line.tokens[:2]]
    return opening == ["c'", "est"] and clause.link in ("que", "qu'") and not clause.verb.pluperfect


def _of_several(line: Line) -> bool:
    """« Trois dirigeants prennent le large lundi », « lundi noir »: in the head, of nobody by name."""
    if line.index > _OPENING:
        return False
    if any(piece.dated is not None and not _DARK.isdisjoint(_around(line, piece)) for piece in line.pieces):
        return not any(verb.finite for _, verb in line.verbs)  # « Mauvais lundi pour X. »
    if line.names_people:
        return False
    counted = not _MANY.isdisjoint(line.words)
    verbs = any(verb.finite and verb.plural and not verb.negated for _, verb in line.verbs)
    return (counted and verbs) or any(p.action is not None and p.action.plural for p in line.pieces)


def _around(line: Line, piece: Piece) -> set[str]:
    """« mauvais lundi », « vendredi noir »: the words beside a day."""
    return {token.fold for token in line.tokens[max(0, piece.first - 1) : piece.last + 1]}


_OPENING = 3
_DARK = words("noir mauvais triste maudit fatidique sombre")
_MANY = words(
    """
    dirigeants cadres figures responsables tetes cerveaux chercheurs ingenieurs administrateurs veterans
    fondateurs cofondateurs membres collaborateurs piliers poids chefs patrons departs
    """
)


def _subjects(discourse: Discourse, line: Line, dated: Dated) -> frozenset[str]:
    """Who does what the day is of: « X a tiré mercredi les leçons de ses échanges avec Y »: X.

    What somebody writes of their « aujourd'hui » is of the day on which they wrote.
    """
    seen = Arguments(discourse, line)
    at = place_of(line, dated)
    clauses = (seen.reader.read(k) for k, verb in line.verbs if verb.finite)
    told = (clause for clause in clauses if clause.attachment is Attachment.MAIN and not clause.quoted)
    of_it = [clause for clause in told if at in clause.dates]
    return frozenset(member.identity.name for clause in of_it for member in seen.subject(clause))


def _by_house(discourse: Discourse, line: Line, dated: Dated) -> bool:
    """« L'entreprise l'a annoncé lundi »."""
    seen = Arguments(discourse, line)
    at = place_of(line, dated)
    clauses = (seen.reader.read(k) for k, verb in line.verbs if verb.finite and verb.lemma in ANNOUNCING)
    return any(
        at in clause.dates
        and clause.subject is not None
        and line.pieces[clause.subject].sign not in _PERSONS
        and is_ours(seen.org(clause.subject))
        for clause in clauses
    )


def _of_an_unrelated_house(discourse: Discourse, line: Line, dated: Dated) -> bool:
    """« Orbis a dévoilé mardi un modèle », and the title names another house, or none."""
    seen = Arguments(discourse, line)
    at = place_of(line, dated)
    clauses = (seen.reader.read(k) for k, verb in line.verbs if verb.finite)
    doers = (line.pieces[c.subject].org for c in clauses if at in c.dates and c.subject is not None)
    titled = {org.identity for one in title_lines(discourse.lines) for org in one.houses}
    others = (org for org in doers if org is not None and org.identity is not None and not org.watched)
    return any(org.identity not in titled for org in others)


def _told_in(discourse: Discourse, line: Line) -> frozenset[str]:
    """Everybody whom a sentence names or means."""
    return frozenset(
        member.identity.name
        for at, piece in enumerate(line.pieces)
        if piece.sign in _PERSONS
        for member in discourse.people(piece, line.index, at)
    )


_PERSONS = frozenset({Sign.PEOPLE, Sign.POST, Sign.PRONOUN})


def _tells(discourse: Discourse, line: Line, dated: Dated) -> bool:
    """The day is that of what the sentence states, not of a thing that it names, nor of a talk."""
    at = place_of(line, dated)
    if at < 0:
        return False
    if at and line.pieces[at - 1].sign is Sign.PREP and line.pieces[at - 1].word in ("de", "d'", "du"):
        return False
    start = next(k for k, token in enumerate(line.tokens) if token.start >= dated.span.start)
    if start and line.tokens[start - 1].fold in ("du", "de", "d'", "des"):
        return False
    if not line.words.isdisjoint(_TALK) or not line.words.isdisjoint(REASONS):
        return False  # « comme nous l'annoncions vendredi », « a détaillé vendredi les raisons de … »
    reader = discourse.readers[line.index]
    verbs = [k for k, piece in enumerate(line.pieces) if piece.verb is not None and piece.verb.finite]
    around = [clause for k in verbs if at in (clause := reader.read(k)).dates]
    return not verbs or any(
        (clause.attachment is Attachment.MAIN or _set_behind(reader, clause))
        and clause.verb.tense in _TOLD_IN
        and not clause.verb.pluperfect
        and clause.verb.lemma not in _TALKING
        and (clause.verb.perfect or clause.verb.lemma not in _TO_OPEN)
        for clause in around
    )


_TO_OPEN = words("ouvrir fermer commencer débuter sortir paraître jouer")  # « Sa boutique ouvre samedi »
