"""What an article recalls whose head is about something else than comings and goings.

« Y ne lancera pas de moteur lundi | … Côté certitudes, la maison a perdu la semaine dernière X. »
"""

from bot.matcher.changes.change import Change
from bot.matcher.discourse.head import head_lines, names
from bot.matcher.discourse.naming import title_is_ours
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.told_times import dates_told, of_these_days, over
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section, Shape
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ANNOUNCING, OF
from bot.matcher.lexicon.roles import LEADING
from bot.matcher.syntax.attachment import opener_of
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.frames import match_verb
from bot.matcher.syntax.pieces import Line, Sign

_COMING_AND_GOING = frozenset(Act) - {Act.FOUND, Act.STAY, Act.FOLLOW}


_PEOPLE = frozenset({Sign.PEOPLE, Sign.POST, Sign.PRONOUN})


def beside_other_matters(ties: Ties, change: Change) -> bool:
    """*change*, of some weeks ago or as what something came of, where the head tells of no change at all."""
    if _in_passing(ties, change):
        return _head_is_of_other_things(ties, change)
    before = _over(ties, change).sentence
    if before.section is not Section.CONTENT or (before.shape is Shape.HEADING and _many_headings(ties)):
        return False  # what opens the text, or an entry of a digest, is its news
    if not (_weeks_ago(ties, change) or _had_effects(ties, change)):
        return False
    return _head_is_of_other_things(ties, change)


def _head_is_of_other_things(ties: Ties, change: Change) -> bool:
    head = head_lines(ties.lines)
    return not names(head, change.member.identity) and not any(_tells_a_change(ties, line) for line in head)


def _in_passing(ties: Ties, change: Change) -> bool:
    """« Le projet est celui de X, qui a quitté Y lundi »: by a relative, and of no day of late; not « C'est
    par ces mots que X a quitté Y lundi »."""
    line = ties.lines[change.line]
    if line.sentence.section is not Section.CONTENT or " c' est " in line.text:
        return False
    told = bool(dates_told(change)) and not (change.truth.why or of_these_days(change, ties.published))
    return told and (change.perfect or change.noun) and change.attachment is Attachment.RELATIVE


def _over(ties: Ties, change: Change) -> Line:
    """The line before the change, or before the bullets among which it stands."""
    at = change.line - 1
    while at > 0 and change.noun and ties.lines[at].sentence.shape is Shape.BULLET:
        at -= 1
    return ties.lines[max(at, 0)]


def of_others(ties: Ties, change: Change) -> bool:
    """The head does not name them, and tells of no change, or of somebody else."""
    head = head_lines(ties.lines)
    if names(head, change.member.identity):
        return False
    return any(line.names_people for line in head) or not any(_tells_a_change(ties, line) for line in head)


def as_a_circumstance(ties: Ties, change: Change) -> bool:
    """« Y souffle quelques mois, alors que X vient de filer chez Z et que W n'est plus là »: what has gone
    before, of people whom the title does not name; it names Y. « L'annonce survient alors que X vient de
    partir »: the news is the other thing."""
    reader, title = ties.discourse.readers[change.line], ties.lines[0]
    verb = reader.verb(change.at)
    if not change.line or verb is None or change.noun or of_these_days(change, ties.published):
        return False
    just = any(governor.lemma == "venir" for governor in verb.governors)
    if not (verb.perfect or verb.no_longer or just):
        return False
    clause = reader.read(change.at)
    opener = opener_of(reader.pieces, change.at)
    if opener and reader.pieces[opener - 1].sign is Sign.AND:  # « alors que X … et que W … »
        clause = reader.read(max((at for at, verb in reader.line.verbs if at < opener), default=change.at))
    beside = clause.attachment is Attachment.TIME and clause.link == "alors"
    occurs = any(verb.lemma in _OCCURRING for at, verb in reader.line.verbs if at < change.at)
    return beside and (title.names_people or occurs) and not names([title], change.member.identity)


_OCCURRING = words("survenir intervenir tomber")


def _many_headings(ties: Ties) -> bool:
    return sum(line.sentence.shape is Shape.HEADING for line in ties.lines) >= _DIGEST


_DIGEST = 3  # entries


def _weeks_ago(ties: Ties, change: Change) -> bool:
    """« la semaine dernière », « le mois dernier » on the second of the next."""
    dates = dates_told(change)
    return (
        bool(dates)
        and change.tense is not Tense.FUTURE
        and all(dated.week or over(dated, ties.published) for dated in dates)
    )


def _had_effects(ties: Ties, change: Change) -> bool:
    """« alors que les départs de X et de Y ont nourri les doutes »: what has come of it is the news."""
    reader = ties.discourse.readers[change.line]
    action = reader.pieces[change.at].action
    if action is None or not (change.definite or action.determiner in ("les", "ces")):
        return False
    if of_these_days(change, ties.published):
        return False  # « Le départ de X, annoncé mercredi, a surpris », on Thursday
    behind = next(((at, verb) for at, verb in reader.line.verbs if verb.finite and at > change.at), None)
    if behind is None or not behind[1].perfect or behind[1].lemma in ANNOUNCING:
        return False
    subject = reader.read(behind[0]).subject
    if subject is None or subject < change.at:
        return False
    return not any(piece.sign is Sign.SUB for piece in reader.pieces[change.at : subject])


def _tells_a_change(ties: Ties, line: Line) -> bool:
    """Somebody comes or goes, whoever it may be; not « Y se dote d'un comité »."""
    if Sign.ACTION in line.signs:
        return True
    return not _PEOPLE.isdisjoint(line.signs) and any(
        match.act in _COMING_AND_GOING
        for at, verb in line.verbs
        for match in match_verb(line.tokens, verb, lambda _: False)
        if _of_somebody(ties, line, at)
    )


def _of_somebody(ties: Ties, line: Line, at: int) -> bool:
    clause = ties.discourse.readers[line.index].read(at)
    around = (clause.subject, clause.object, *(complement.at for complement in clause.complements))
    return any(k is not None and line.pieces[k].sign in _PEOPLE for k in around)


def hired_for_what_comes(line: Line, change: Change) -> bool:
    """« X et Y, débauchés chez Z, ouvriront l'antenne »: hired on no other day, for what they will do."""
    behind = next((verb for at, verb in line.verbs if at > change.at and verb.finite), None)
    ahead = behind is not None and behind.tense is Tense.FUTURE
    return ahead and change.act in (Act.HIRE, Act.JOIN) and not change.dates


def to_lead_what_comes(ties: Ties, line: Line, change: Change) -> bool:
    """« X, tout juste débarquée de Z, pilotera l'antenne », in an article about what is ours."""
    behind = next((verb for at, verb in line.verbs if at > change.at and verb.finite), None)
    leads = behind is not None and behind.lemma in _LEADING and title_is_ours(ties.lines)
    from_another = change.left is not None and not change.left.watched
    return leads and from_another and hired_for_what_comes(line, change)


_LEADING = LEADING | words("prendre devenir être avoir assurer tenir occuper")


def along_with_the_news(line: Line, change: Change) -> bool:
    """« X s'appuiera sur Y, promue par la même occasion directrice »: as new as what is told of X."""
    if change.attachment is not Attachment.PARTICIPLE or change.dates:
        return False
    if _put_in_charge(line, change):
        return True
    first = line.pieces[change.at].first
    behind = " ".join(token.fold for token in line.tokens[first : first + _REACH])
    now = any(verb.finite and verb.tense in _NOW and not verb.perfect for _, verb in line.verbs)
    return now and any(phrase in behind for phrase in _WITH_IT)


_REACH = 6  # words: the participle and the adverbial
_NOW = (Tense.PRESENT, Tense.FUTURE)
_WITH_IT = (
    *("par la meme occasion", "du meme coup", "au passage", "dans le meme temps"),
    *("dans le meme mouvement", "du meme mouvement", "dans le meme elan"),
)


def _put_in_charge(line: Line, change: Change) -> bool:
    """« Y a réuni lundi ses équipes sous l'autorité de X, nommée directrice des produits »: by one step."""
    before = line.pieces[: change.at]
    if change.act is not Act.NAME or len(before) < _NAMED or not before[-2].people:
        return False
    under = [token.fold for token in line.tokens[: before[-2].first]][-_UNDER:]
    above = next((verb for at, verb in reversed(line.verbs) if at < change.at and verb.finite), None)
    if above is None or above.lemma not in _REGROUPING or above.tense not in _NOW:
        return False  # « avait réuni »; « travaille sous l'autorité de X, nommée … »
    return under[:1] == ["sous"] and under[-1] in OF and not _CHARGE.isdisjoint(under)


_NAMED = 3  # pieces: something, the name, the comma
_UNDER = len(("sous", "l'", "autorité", "de"))
_REGROUPING = words(
    "réunir rassembler regrouper fusionner unifier placer mettre passer rattacher réorganiser"
)
_CHARGE = words("autorite direction houlette responsabilite coupe egide tutelle ordres commandement")
