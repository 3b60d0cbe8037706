"""Who announces a change, and on which day, as a sentence beside says."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.discourse.announcing import said_behind
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.clause_dates import DEALS, STATEMENTS, statement_dates
from bot.matcher.judgement.day_of_board import day_of_board
from bot.matcher.judgement.day_of_deal import day_of_deal
from bot.matcher.judgement.day_of_news import just_came, of_what_was_before, place_of, recent_day
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Section
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import REASONS
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Org, Piece, Sign, is_ours


def announced_by(ties: Ties, change: Change) -> Org | None:
    """« Y annonce le départ de X », where no organisation is named: the watched one that Y is of."""
    by, unsaid = change.by, ties.discourse.focuses[change.line] is None
    spoken = change.noun and unsaid and by is not None and ties.standing(by) is Standing.IN
    return ties.homes.get(by.identity.id or "") if spoken and by is not None else None


def announced_beside(ties: Ties, change: Change) -> Dated | None:
    """« La nouvelle est tombée vendredi. », « Il l'a annoncé mardi. »: a sentence beside dates it."""
    line = ties.lines[change.line]
    before = ties.lines[change.line - 1] if change.line else None
    tells = before is not None and before.sentence.block == line.sentence.block
    if before is not None and tells and before.dates and not _of_others(ties, change, before):
        placed = change.act in _PLACING and before.tells
        for dated in before.dates:
            if of_what_was_before(ties.discourse, before, dated) or _of_what_will_be(ties, before, dated):
                continue  # « X avait été renvoyé vendredi. Il reprend son poste. », « X arrivera lundi. … »
            since = placed and dated.started and dated.value is not None and dated.value.day is not None
            if just_came(replace(dated, started=False) if since else dated, ties.published):
                return dated  # « Depuis mercredi, il dirige la recherche. »
    beside = tuple(_beside(ties, line))
    dating = [other for other in beside if other.dates]
    announced = (found for other in dating if (found := _announced_in(ties, change, other)) is not None)
    official = (found for other in dating if (found := _official_in(ties, change, other)) is not None)
    same = (found for other in (line, *beside) if (found := _same_statement(ties, other)) is not None)
    told = next(announced, None) or next(official, None) or next(same, None)
    told = (
        told
        or _in_their_words(ties, change, dating)
        or _added(ties, line)
        or _opening_statement(ties, line)
        or day_of_board(ties, change)
    )
    return told or day_of_deal(ties, change)


def _in_their_words(ties: Ties, change: Change, beside: Sequence[Line]) -> Dated | None:
    """« Dans un billet mis en ligne mardi, X s'explique. »: X's own, beside what is told of them."""
    if change.act not in _GOING or change.noun:
        return None
    for other in beside:
        if "article" in other.words:
            continue  # « l'auteur d'un article paru lundi »
        days = statement_dates(ties.discourse.readers[other.index])
        day = next((dated for dated in days if just_came(dated, ties.published)), None)
        if day is not None and _speaks(ties, change, other) and not _of_others(ties, change, other):
            return day
    return None


_GOING = frozenset({Act.EXIT, Act.PAUSE})


def _of_what_will_be(ties: Ties, line: Line, dated: Dated) -> bool:
    """« X prendra lundi la tête de Y. »: the Monday to come."""
    at = place_of(line, dated)
    ahead = (k for k, verb in line.verbs if verb.tense is Tense.FUTURE and not verb.perfect)
    return any(at in ties.discourse.readers[line.index].read(k).dates for k in ahead)


def _opening_statement(ties: Ties, line: Line) -> Dated | None:
    """« Le mot est parti vendredi. », at the head of the text: of all that the text tells as news."""
    opening = next((one for one in ties.lines if one.sentence.section is Section.CONTENT), None)
    if opening is None or line.index <= opening.index or line.sentence.section is not Section.CONTENT:
        return None
    for one in ties.lines[opening.index : line.index]:
        if one.sentence.block != opening.sentence.block:
            return None
        if not one.dates:
            continue
        seen = Arguments(ties.discourse, one)
        for at, verb in one.verbs:
            if verb.negated or not _arrives(seen, at, verb):
                continue
            if (dated := recent_day(one, seen.reader.read(at), ties.published)) is not None:
                return dated
    return None


def _same_statement(ties: Ties, line: Line) -> Dated | None:
    """« annonce la société dans le même communiqué »: on the day of the announcement told before."""
    same = "meme" in line.words and any(f" meme {word} " in line.text for word in STATEMENTS)
    if not same and not _about_statement(line):
        return None
    return _day_of_statement(ties, line, any_verb=same)


def _added(ties: Ties, line: Line) -> Dated | None:
    """« L'intérim sera assuré par X, a précisé le groupe. »: on the day of the announcement told before."""
    reader = ties.discourse.readers[line.index]
    for at, verb in line.verbs:
        if verb.lemma in _ADDING and verb.perfect and not verb.pluperfect:
            clause = reader.read(at)
            object_ = line.pieces[clause.object] if clause.object is not None else None
            if _said_by_the_house(line, at, object_):
                return _day_of_statement(ties, line, any_verb=False)
    return None


def _day_of_statement(ties: Ties, line: Line, *, any_verb: bool) -> Dated | None:
    """The recent day of the nearest announcement before *line*; of *any_verb*, where it is pointed at."""
    for before in reversed(ties.lines[max(0, line.index - _FAR) : line.index]):
        for at, verb in before.verbs:
            if verb.pluperfect or not (_announces(before, verb) or (any_verb and verb.finite)):
                continue  # « X avait été démis vendredi. … Selon le même communiqué, … »
            clause = ties.discourse.readers[before.index].read(at)
            if (dated := recent_day(before, clause, ties.published)) is not None:
                return dated
    return None


def _about_statement(line: Line) -> bool:
    """« Le message contenait deux autres annonces. », « L'opération vaut d'abord pour un homme. »"""
    opening = [token.fold for token in line.tokens[:2]]
    return len(opening) == 2 and opening[0] in _POINTING and (opening[1] in STATEMENTS or opening[1] in DEALS)


_POINTING = words("le la l' ce cette son sa")


def _official_in(ties: Ties, change: Change, line: Line) -> Dated | None:
    """« Annonce faite lundi. », « C'est officiel depuis hier. »: a sentence about the announcement itself."""
    that = _that_was_then(line) and change.line < line.index and not change.dates
    if (_OFFICIAL.isdisjoint(line.words) and not that) or _of_others(ties, change, line):
        return None
    told = _OFFICIAL & line.words
    if told == {"nouvelle"} and not any(p.word in told and p.sign is Sign.THING for p in line.pieces):
        return None  # « une nouvelle équipe »
    if told == {"annonce"} and all(token.text.lower() != "annonce" for token in line.tokens):
        return None  # « Orbis a annoncé mardi un modèle »
    return next(
        (dated for dated in line.dates if just_came(replace(dated, started=False), ties.published)), None
    )


def _that_was_then(line: Line) -> bool:
    """« C'était vendredi. », « C'était mardi soir, à Lyon. »: what has just been told."""
    when = line.pieces[1:3] if line.text.startswith(" c' etait ") else []
    return any(piece.dated is not None for piece in when)


def _beside(ties: Ties, line: Line) -> Iterator[Line]:
    """The sentences that may say when what *line* tells was announced, nearest first."""
    steps = (at for step in range(1, _NEAR + 1) for at in (line.index - step, line.index + step))
    for at in steps:
        other = ties.lines[at] if 0 <= at < len(ties.lines) else None
        if other is not None and (other.sentence.block == line.sentence.block or _heads(ties, line, other)):
            yield other


def _heads(ties: Ties, line: Line, other: Line) -> bool:
    """Both stand above the text, or *line* is of the title and *other* the first behind it."""
    section = line.sentence.section
    if section is Section.CONTENT:
        return False
    if other.sentence.section is not Section.CONTENT:
        return True
    opens = other.index > line.index and ties.lines[other.index - 1].sentence.section is not Section.CONTENT
    return opens and section is Section.TITLE


def _announced_in(ties: Ties, change: Change, line: Line) -> Dated | None:
    """The day on which *line* says that the change, or something by its person, was announced."""
    seen = Arguments(ties.discourse, line)
    for at, verb in line.verbs:
        if verb.negated or not (_announces(line, verb) or _arrives(seen, at, verb)):
            continue
        clause = seen.reader.read(at)
        days = [
            d
            for k in clause.dates
            if (d := line.pieces[k].dated) is not None and just_came(d, ties.published)
        ]
        if not days:
            continue
        subject = seen.piece(clause.subject)
        sayers = {member.identity for member in seen.subject(clause)}
        theirs = change.member.identity in sayers
        of_it = bool(verb.direct) and (theirs or not sayers or line.index > change.line)
        house = seen.org(clause.subject) if clause.subject is not None else None
        aside = clause.attachment is Attachment.PARTICIPLE
        told = subject is not None and (is_ours(house) or _news(subject))
        told = told or (aside and any(map(_news, line.pieces[:at])))
        object_ = seen.piece(clause.object)
        told = told or (object_ is not None and _news(object_))
        told = told or (not change.noun and _said_by_the_house(line, at, object_))
        told = told or (said_behind(line, at, clause.subject) and _speaks(ties, change, line))
        if not (theirs or told or of_it or aside):
            continue
        if not aside or told or _speaks(ties, change, line):
            return days[0]
    return None


def _news(piece: Piece) -> bool:
    """A noun for what is told, or for the telling: « ce départ », « la nouvelle »."""
    return piece.action is not None or piece.word in _NEWS_NOUNS


def _said_by_the_house(line: Line, at: int, behind: Piece | None) -> bool:
    """« …, a indiqué mardi l'entreprise »: of everything that is told around."""
    if behind is None or behind.org is None or not at:
        return False
    closed = line.tokens[line.pieces[at].first - 1].fold == ","  # of « X, chargé des comptes, »
    apart = closed or line.pieces[at - 1].sign is Sign.QUOTE
    return apart and (behind.org.watched or behind.org.identity is None)


def _arrives(seen: Arguments, at: int, verb: VerbGroup) -> bool:
    """« Le mot est parti mardi », « la note a atterri vendredi dans les boîtes »."""
    subject = seen.piece(seen.reader.read(at).subject) if verb.lemma in _REACHING else None
    return subject is not None and subject.word in _NEWS_NOUNS


def _announces(line: Line, verb: VerbGroup) -> bool:
    """A verb of announcing, or « prend tout le monde de court »."""
    if verb.lemma == "dire":
        return verb.direct == "l'"
    if verb.lemma in _ACCOUNTING and not _WHY.isdisjoint(_behind(line, verb)):
        return False  # « deux jours plus tard, elle expliquait pourquoi »
    if verb.lemma == "prendre":
        return "court" in _behind(line, verb)
    if verb.lemma == "rendre":
        return not _PUBLIC.isdisjoint(_behind(line, verb)[:1])
    return verb.lemma in _ANNOUNCING


_PUBLIC = words("public publique publics publiques officiel officielle officiels officielles")


def _behind(line: Line, verb: VerbGroup) -> list[str]:
    return [token.fold for token in line.tokens[verb.last : verb.last + 6]]


_ACCOUNTING = words("expliquer raconter justifier dévoiler révéler confier")
_WHY = REASONS | words("pourquoi comment")


def _speaks(ties: Ties, change: Change, line: Line) -> bool:
    """The person of the change is the subject of a finite verb of the sentence."""
    seen = Arguments(ties.discourse, line)
    return any(
        member.identity == change.member.identity
        for at, verb in line.verbs
        if verb.finite
        for member in seen.subject(seen.reader.read(at))
    )


def _of_others(ties: Ties, change: Change, line: Line) -> bool:
    """It names people, or what it tells is what others do: « L'intéressée a prévenu lundi. »"""
    if any(m.identity != change.member.identity for piece in line.pieces for m in piece.people):
        return True
    seen = Arguments(ties.discourse, line)
    doers = {
        member.identity
        for at, verb in line.verbs
        if verb.finite
        for member in seen.subject(seen.reader.read(at))
    }
    return bool(doers) and change.member.identity not in doers


_PLACING = frozenset({Act.NAME, Act.TAKE, Act.SUCCEED, Act.JOIN, Act.HIRE})
_NEAR = 4  # sentences
_FAR = 6
_ANNOUNCING = words(
    """
    annoncer confirmer écrire révéler officialiser prévenir informer poster publier dévoiler expliquer
    déclarer tomber apprendre indiquer faire adresser envoyer glisser réjouir féliciter saluer tweeter
    surprendre raconter lâcher justifier trancher ébruiter sortir remanier réorganiser redessiner
    """
) | {"faire savoir"}
_ADDING = words("préciser ajouter compléter")
_REACHING = words("tomber partir arriver atterrir parvenir circuler paraître venir filtrer fuiter")
_OFFICIAL = words("annonce officiel officielle acte communique nouvelle message")
_NEWS_NOUNS = words(
    """
    nouvelle annonce information decision depart demission message accord rachat operation arrivee nomination
    recrutement embauche note billet communique naissance remaniement reorganisation fusion
    mot courriel mail memo lettre circulaire missive transaction chamboulement organigramme
    """
)
