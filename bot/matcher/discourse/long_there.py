"""Who has been in the house for some time: « X, salariée de l'entreprise depuis 2019, », « une cadre
maison », « Membre de l'équipe depuis ses débuts, le chercheur … », « X, dans la maison depuis dix ans, »,
« Entrée comme stagiaire, X … »."""

import re
from collections.abc import Callable, Iterator

from bot.matcher.discourse.in_whose_voice import meant_as_ours
from bot.matcher.discourse.origins import UNTIL_NOW
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import LEADING, MAKING
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Line, Member, Org, Sign, is_ours
from bot.matcher.syntax.reader import ClauseReader

_HOUSE = (
    r"(?:l' (?:entreprise|equipe)|la (?:maison|societe|start-up|startup|jeune pousse|boite)|le laboratoire)"
)
_STAFF = r"(?:salarie|employe|membre|collaborat(?:eur|ric)|ingenieur|chercheur|chercheus|cadre|stagiaire)e?"
_ENTERED = r"(?:entree?|arrivee?|debarquee?|embauchee?|recrutee?|debutee?|engagee?)"
_LEARNER = r"(?:stagiaire|apprentie?|alternante?|assistante?|doctorante?)"
_AT_THE_BOTTOM = (
    rf"(?:(?:comme|en tant que|en qualite de) (?:simple|jeune|{_LEARNER}) "
    r"|au bas de l' echelle |en (?:stage|alternance) )"
)
_FOR_LONG = re.compile(
    rf" (?:{_STAFF} (?:de|dans|a) |dans |au sein de |travaille (?:dans|pour) |chez ){_HOUSE} depuis "
    rf"| deja {_STAFF} (?:de|dans) {_HOUSE} "
    rf"| entree? dans {_HOUSE} (?:en \d|il y a|comme (?:ingenieur|chercheu))"
    rf"| {_ENTERED} (?:\S+ ){{0,6}}?{_AT_THE_BOTTOM}"
    rf"| (?:toute sa carriere (?:dans|a)|les echelons de) {_HOUSE} "
    r"| preferee?s? a (?:des |\w+ )?candidate?s? (?:externe|exterieure?)s? "
    rf"|(?P<came> (?:a|avait|ayant|avoir) rejoint {_HOUSE} (?:en|il y a|voici|des) )"
    r"| (?:cadre|ingenieure?|chercheur|chercheuse|dirigeante?|veterane?|pilier) maison "
)


def long_there(
    line: Line, focus: Org | None, subject_of: Callable[[int], tuple[Member, ...]]
) -> Iterator[Member]:
    """Each of whom *line*, which is about *focus*, says so: named around it, or who acts behind it."""
    if not is_ours(focus) or line.words.isdisjoint(_TELLING):
        return
    for told in _FOR_LONG.finditer(line.text):
        if told["came"] and not any(dated.past for dated in line.dates):
            continue
        first, last = line.text[: told.start() + 1].count(" ") - 1, line.text[: told.end()].count(" ") - 1
        if _at_theirs(line, first, last):
            continue
        member = _named_there(line, first, last)
        acts = next(((k, verb) for k, verb in line.verbs if verb.finite and verb.first >= first), None)
        if member is not None:
            yield member
        elif acts is not None and first in (0, acts[1].first):
            yield from subject_of(acts[0])[-1:]


def works_there_since(reader: ClauseReader, at: int, focus: Org | None) -> bool:
    """« Elle dirigeait les ventes de Y depuis 2020 », « X, qui conçoit les puces de Y depuis 2021 »:
    up to the news."""
    clause = reader.read(at)
    if clause.verb.lemma not in _AT_THEIR_WORK or not _up_to_now(reader, clause):
        return False
    for k in range(at + 1, len(reader.pieces)):
        piece = reader.pieces[k]
        if piece.dated is not None or piece.sign in _ENDS or (piece.verb is not None and piece.verb.finite):
            return False
        if piece.org is not None:
            return meant_as_ours(piece, focus) and reader.pieces[k - 1].word in _AT
    return False


def _up_to_now(reader: ClauseReader, clause: Clause) -> bool:
    """« depuis 2020 », « jusqu'ici »."""
    dated = (reader.pieces[k].dated for k in clause.dates)
    behind = {token.fold for token in reader.line.tokens[clause.verb.last : clause.verb.last + 3]}
    return any(one is not None and one.started for one in dated) or not behind.isdisjoint(UNTIL_NOW)


_AT = (*OF, "chez", "pour", "dans", "au")
_AT_THEIR_WORK = (
    LEADING | MAKING | words("travailler officier œuvrer bosser exercer occuper veiller gérer tenir")
)
_ENDS = frozenset({Sign.COMMA, Sign.STOP, Sign.COLON, Sign.REL, Sign.QUOTE})


def _at_theirs(line: Line, first: int, last: int) -> bool:
    """« Entrée chez Z comme stagiaire »: at another house, which those words name."""
    houses = (piece.org for piece in line.pieces if first <= piece.first < last)
    return any(org is not None and not _meant(org) for org in houses)


def _named_there(line: Line, first: int, end: int) -> Member | None:
    """« une cadre maison, X »; « X, salariée de la maison depuis », with no other house between."""
    behind = next((k for k, piece in enumerate(line.pieces) if piece.first >= end), len(line.pieces))
    if behind + 1 < len(line.pieces) and line.pieces[behind].sign is Sign.COMMA:
        apposed = line.pieces[behind + 1]
        if apposed.people and line.words.isdisjoint(("depuis",)):
            return apposed.people[0]
    for piece in reversed(line.pieces):
        if piece.first > first:
            continue
        if piece.people:
            return piece.people[-1]
        if piece.org is not None and not _meant(piece.org):
            return None
    return None


_TELLING = words(
    "depuis deja entre entree comme echelle stage alternance rejoint carriere echelons maison"
    " prefere preferee"
)


def _meant(org: Org) -> bool:
    """Ours, or « la maison », which is."""
    return org.watched or (org.identity is None and not (org.other or org.owned or org.giant))
