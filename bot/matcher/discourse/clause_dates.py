"""When what a clause tells happened, and when it was announced."""

from dataclasses import replace

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import STAYS
from bot.matcher.lexicon.grammar import OF, REPORTING
from bot.matcher.syntax.attachment import opener_of
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.leads import led_into
from bot.matcher.syntax.pieces import Line, Sign
from bot.matcher.syntax.reader import ClauseReader, cleft
from bot.matcher.syntax.since import beside_since

STATEMENTS = words(
    """
    communique billet note message courriel mail memo lettre post annonce publication texte mots phrase
    tribune tweet fil declaration reunion visioconference article information depeche lignes
    """
)
DEALS = words("accord compromis rachat acquisition operation transaction remaniement reorganisation fusion")


def dates_of(reader: ClauseReader, clause: Clause) -> tuple[tuple[Dated, ...], tuple[Dated, ...]]:
    """Its own dates, and those of the verb that announces it."""
    if not reader.line.dates:
        return (), ()
    inside = [  # « a retrouvé lundi son bureau »: within the idiom
        k for k, p in enumerate(reader.pieces) if clause.verb.last <= p.first and p.last <= clause.end
    ]
    own = _within(reader, clause) + tuple(
        d
        for at in (*inside, *clause.dates)
        if (d := reader.pieces[at].dated) is not None
        and not (d.ending or _of_who_has_gone(reader, at) or _of_an_aside(reader, clause, at, d))
    )
    if (
        clause.attachment is Attachment.RELATIVE
        and not own
        and (dated := _date_at_which(reader, clause)) is not None
    ):
        return (dated,), ()
    if not own and _set_apart(reader, clause):
        return _dates_of(reader, clause.parent), ()
    if not own and (counted := _so_long_since(reader, clause)) is not None:
        return (counted,), ()
    if not own and _at_that_time(reader, clause):
        return _dates_of(reader, clause.parent), ()
    if clause.attachment in (Attachment.RELATIVE, Attachment.PARTICIPLE) or _of_the_object(reader, clause):
        there = clause.link == "ou" and not own  # « …, où elle prend un poste, a indiqué jeudi Y »
        told = _report_dates(reader, clause) if there else ()
        return own or _of_the_pair(reader, clause) or _of_the_first(reader, clause), told
    if clause.attachment is Attachment.TIME:
        if clause.link == "apres":
            return own or elapsed(reader, clause.at, far=True), ()
        own = own or day_when(reader, clause)
        beside = clause.link in _MEANWHILE
        told = _report_dates(reader, clause) if beside and not own else ()
        return own or (_dates_of(reader, clause.parent) if beside else ()), told
    if not own and _at_once(reader, clause):
        own = _dates_of(reader, clause.parent)
    opening = opening_dates(reader, clause)
    decided = clause.verb.planned and clause.verb.perfect  # « La veille, X avait choisi de partir en mai »
    announced: tuple[Dated, ...] = opening if own and decided else ()
    own = own or elapsed(reader, clause.at) or opening or _of_the_pair(reader, clause)
    own = own or _of_the_meeting(reader, clause) or _in_their_place(reader, clause)
    parent = clause.parent
    while parent is not None:
        above = reader.read(parent)
        announced += tuple(
            d for at in above.dates if (d := reader.pieces[at].dated) is not None and not d.ending
        )
        announced = announced or day_when(reader, above)
        announced = announced or opening_dates(reader, above)  # « Lundi, X, qui …, a annoncé qu'il partait »
        parent = above.parent if above.parent != parent else None
    announced = announced or _report_dates(reader, clause)
    return own, announced or _chosen_then(reader, clause)


def _chosen_then(reader: ClauseReader, clause: Clause) -> tuple[Dated, ...]:
    """« Nommée lundi, X prendra ses fonctions le 6 mai », « Recruté en mars, … »: when it was made known."""
    ahead = (
        clause.verb.tense is Tense.FUTURE and not clause.verb.perfect
    )  # not « Promue en mars, X aura tenu »
    opens = reader.verb(0) if ahead and clause.at else None
    chosen = opens is not None and opens.tense is Tense.PARTICIPLE and opens.lemma in _CHOOSING
    return tuple(d for d in _dates_of(reader, 0) if not d.started) if chosen else ()


_CHOOSING = words("nommer élire désigner choisir recruter embaucher débaucher engager promouvoir annoncer")


def _at_once(reader: ClauseReader, clause: Clause) -> bool:
    """« a quitté Z en 2021 pour rejoindre Y », « part fonder Y », « avait été le premier à partir »."""
    above = reader.verb(clause.parent)
    first = above is not None and above.lemma == "être" and clause.link == "a"
    return clause.attachment is Attachment.INFINITIVE and (first or clause.link in ("pour", ""))


def _of_the_object(reader: ClauseReader, clause: Clause) -> bool:
    """« dirige aujourd'hui Z, qu'elle a créé »: a relative of what the verb above has for an object."""
    if clause.link not in ("que", "qu'") or clause.parent is None or clause.object is not None:
        return False
    opener = opener_of(reader.pieces, clause.at)
    apart = opener is not None and opener > 1 and reader.pieces[opener - 1].sign is Sign.COMMA
    return apart and opener is not None and reader.read(clause.parent).object == opener - 2


def _of_who_has_gone(reader: ClauseReader, at: int) -> bool:
    """« succède à X, démissionnaire en mars », « Conséquence du départ de X en mars, … »: when X went; not
    « assure l'intérim depuis le départ de X en mars », which has been so since then."""
    named = reader.pieces[at - 1] if at else None
    until = [piece.word for piece in reader.pieces[max(0, at - _OF_THEM) : max(0, at - 1)]]
    if named is not None and named.action is not None and until == ["jusqu'", "a"]:
        return True  # « X, président d'Y jusqu'à sa démission en mars, devient … »
    whose = reader.pieces[at - _OF_THEM : at] if at >= _OF_THEM else ()
    since = at > _OF_THEM and reader.pieces[at - _OF_THEM - 1].word == "depuis"
    if whose and not since and whose[0].action is not None and whose[1].sign is Sign.PREP and whose[2].people:
        return True
    called = reader.line.tokens[named.last - 1].fold if named is not None and named.people else ""
    return called in _GONE


_OF_THEM = 3  # pieces: « départ de X »
_GONE = words("demissionnaire partant partante sortant sortante")


def _of_an_aside(reader: ClauseReader, clause: Clause, at: int, dated: Dated) -> bool:
    """« X, en poste depuis mai, s'en va », « Un an après avoir quitté Y, en mai, X … »: of another thing."""
    if _where_they_are_now(reader, at) or (dated.started and _held_by_nobody(reader, at)):
        return True
    if dated.started and at > clause.at and beside_since(reader.pieces, at, clause.at):
        return True
    if at > clause.at or not clause.verb.finite or dated.started:
        return at < clause.at and clause.verb.finite
    row, verbs = reader.pieces, reader.line.verbs
    after = next((k for k in range(1, at) if row[k].word == "apres" and row[k - 1].word in STAYS), at)
    return dated.past and any(verb.tense is Tense.INFINITIVE for k, verb in verbs if after < k < at)


def _of_the_meeting(reader: ClauseReader, clause: Clause) -> tuple[Dated, ...]:
    """« Les actionnaires, réunis mardi pour la première fois, l'ont élue »: there and then."""
    before = ((k, verb) for k, verb in reader.line.verbs if k < clause.at and not verb.finite)
    return _dates_of(reader, next((k for k, verb in before if verb.lemma in _MEETING), None))


def _in_their_place(reader: ClauseReader, clause: Clause) -> tuple[Dated, ...]:
    """« Le 17, le conseil congédie X ; Y est nommée à sa place »: on that day."""
    placed = any(c.word == "a" and reader.pieces[c.at].word == "place" for c in clause.complements)
    before = [k for k, verb in reader.line.verbs if k < clause.at and verb.finite] if placed else []
    return _dates_of(reader, before[-1]) if before else ()


_MEETING = words("réunir rassembler convoquer")


def _set_apart(reader: ClauseReader, clause: Clause) -> bool:
    """« Le 23 octobre, c'est X qui partait », « C'est en mai que X est parti »: dated by « c'est »."""
    above = reader.verb(clause.parent)
    if above is None or above.lemma != "être" or above.negated or clause.parent is None:
        return False
    told = reader.line.tokens[above.first - 1].fold in ("c'", "ce") if above.first else False
    that = clause.attachment is Attachment.THAT and reader.read(clause.parent).subject is None
    turn = clause.attachment is Attachment.INFINITIVE and clause.link in ("de", "d'")
    return told and (that or turn or cleft(reader, clause))


_MEANWHILE = ("tandis", "alors", "quand", "lorsque", "lorsqu'")


def day_when(reader: ClauseReader, clause: Clause) -> tuple[Dated, ...]:
    """« la question se pose depuis mardi, quand X a révélé que … »: the date before « quand »."""
    opener = opener_of(reader.pieces, clause.at) if clause.attachment is Attachment.TIME else None
    if opener is None or reader.pieces[opener].word not in _WHEN:
        return ()
    before = reader.pieces[opener - 2 : opener] if opener > 1 else ()
    close = [piece.dated for piece in before if piece.dated is not None]
    apart = before and before[-1].sign is Sign.COMMA
    return tuple(replace(d, started=False, ending=False) for d in close) if apart else ()


_WHEN = words("quand lorsque lorsqu'")


def _date_at_which(reader: ClauseReader, clause: Clause) -> Dated | None:
    """« au conseil depuis mars 2024, date à laquelle elle y est entrée », « les jours de mars 2024 durant
    lesquels elle est partie »: the date before."""
    row = reader.pieces
    at = next((k for k in range(clause.at - 1, 2, -1) if row[k].sign is Sign.REL), 0)
    during = at - 1 if at and row[at - 1].word in ("durant", "pendant") else at
    right_before = row[during - 1].dated if at and (during < at or row[at].word == "ou") else None
    if right_before is not None:
        return replace(right_before, started=False, ending=False)
    if not at or row[at].word not in ("laquelle", "ou") or not _TIMES & {row[at - 1].word, row[at - 2].word}:
        return None
    before = [piece.dated for piece in row[: at - 1] if piece.dated is not None]
    return replace(before[-1], started=False, ending=False) if before else None


def _so_long_since(reader: ClauseReader, clause: Clause) -> Dated | None:
    """« Voilà deux mois que X a quitté Y », « Cela fait six semaines que … »: the date before « que »."""
    if clause.attachment is not Attachment.THAT or not clause.verb.perfect:
        return None
    opener = opener_of(reader.pieces, clause.at)
    return reader.pieces[opener - 1].dated if opener is not None and opener <= _OPENING else None


_OPENING = 3  # pieces


def _at_that_time(reader: ClauseReader, clause: Clause) -> bool:
    """« X est parti en août, à l'heure où Y prenait un congé »: then, too."""
    if clause.attachment is not Attachment.RELATIVE or clause.link != "ou":
        return False
    at = next((k for k in range(clause.at - 1, 0, -1) if reader.pieces[k].word == "ou"), 0)
    return at > 0 and reader.pieces[at - 1].word in ("heure", "moment", "instant")


_TIMES = frozenset({"date", "annee", "mois", "jour"})  # « à la date à laquelle … », « le jour où … »


def _of_the_pair(reader: ClauseReader, clause: Clause) -> tuple[Dated, ...]:
    """« limogé puis rappelé en novembre 2023 »: the date behind the second participle holds for both."""
    row, second = reader.pieces, clause.at + 2
    verb = reader.verb(second) if second < len(row) else None
    undergone = (
        clause.attachment is Attachment.PARTICIPLE or clause.verb.passive
    )  # « a été évincé puis rappelé en … »
    joined = undergone and second < len(row) and row[second - 1].sign is Sign.AND
    if not joined or verb is None or verb.tense is not Tense.PARTICIPLE:
        return ()
    said = ((row[k].dated, reader.line.tokens[row[k].last - 1].fold) for k in reader.read(second).dates)
    return tuple(d for d, last in said if d is not None and last not in ("tard", "apres", "lendemain"))


def _of_the_first(reader: ClauseReader, clause: Clause) -> tuple[Dated, ...]:
    """« en novembre, lorsque X a été évincé puis rappelé »: then, too."""
    first = clause.at - 2
    if clause.parent != first or reader.pieces[clause.at - 1].sign is not Sign.AND:
        return ()
    above = reader.read(first)
    return dates_of(reader, above)[0] if above.attachment is Attachment.TIME else ()


def _within(reader: ClauseReader, clause: Clause) -> tuple[Dated, ...]:
    """« a, en mai, quitté Y », « a hier annoncé »: between the auxiliary and its participle."""
    tokens, verb = reader.line.tokens, clause.verb
    first, last = tokens[verb.first].start, tokens[verb.last - 1].end
    return tuple(d for d in reader.line.dates if first < d.span.start and d.span.end < last and not d.ending)


def _dates_of(reader: ClauseReader, at: int | None) -> tuple[Dated, ...]:
    if at is None:
        return ()
    return tuple(
        d for k in reader.read(at).dates if (d := reader.pieces[k].dated) is not None and not d.ending
    )


def elapsed(reader: ClauseReader, at: int, *, far: bool = False) -> tuple[Dated, ...]:
    """« six mois après avoir quitté … », « cinq jours après son éviction »: the day counted back.

    *far*: whatever stands in between, as in « un mois après que X, l'un des fondateurs, a quitté … ».
    """
    for k in range(at - 1, -1 if far else max(at - 4, -1), -1):
        if reader.pieces[k].word == "apres":
            start = reader.line.tokens[reader.pieces[k].first].start
            found = [d for d in reader.line.dates if d.elapsed and _right_after(reader, d, start)]
            return (*found, *_day_before(reader, start))
    return ()


def _right_after(reader: ClauseReader, dated: Dated, start: int) -> bool:
    """« un an après », « un an tout juste après »: what stands between says how exactly."""
    if 0 < start - dated.span.end < _CLOSE:
        return True
    between = [t.fold for t in reader.line.tokens if dated.span.end <= t.start and t.end <= start]
    return bool(between) and _EXACTLY.issuperset(between)


_CLOSE = 12  # letters
_EXACTLY = words("presque tout juste exactement seulement environ")


def _day_before(reader: ClauseReader, start: int) -> tuple[Dated, ...]:
    """« au lendemain du départ de X, … jeudi »: the day before, unless the sentence tells of old times."""
    verbs = (piece.verb for piece in reader.pieces if piece.verb is not None)
    earlier = any(v.pluperfect for v in verbs)
    if earlier or any(d.past for d in reader.line.dates if not d.elapsed):
        return ()
    return tuple(d for d in reader.line.dates if d.elapsed and d.span.start == start)


def opening_dates(reader: ClauseReader, clause: Clause) -> tuple[Dated, ...]:
    """A date that opens the sentence holds for its main clauses, up to a semicolon."""
    if (
        clause.attachment is not Attachment.MAIN
        or not reader.pieces
        or any(p.sign is Sign.STOP for p in reader.pieces[: clause.at])
    ):
        return ()
    row = reader.pieces[led_into(reader.pieces) :]
    opening = row[0].dated
    since = row[1].dated if row[0].word == "depuis" and len(row) > 1 else None
    if since is not None and since.value is not None and since.value.month is not None:
        opening = since  # « Depuis lundi, X dirige la recherche »
    if opening is not None and _where_they_are_now(reader, len(reader.pieces) - len(row)):
        return ()
    closer = row[2].dated if len(row) > 2 and row[1].sign is Sign.COMMA else None
    told = (closer, opening) if opening is not None else ()  # « Dans la foulée, mercredi, X … »
    return tuple(dated for dated in told if dated is not None and not dated.ending)


def _held_by_nobody(reader: ClauseReader, at: int) -> bool:
    """« prend un poste vacant depuis mai »: of the one before."""
    first = reader.pieces[at].first
    before = {token.fold for token in reader.line.tokens[max(0, first - 2) : first]}
    return not _VACANT.isdisjoint(before)


_VACANT = words("vacant vacante vacants inoccupe inoccupee inoccupes libre")


def _where_they_are_now(reader: ClauseReader, at: int) -> bool:
    """« Aujourd'hui directrice de Z, elle a quitté Y en mai »: the day of no leaving."""
    now = reader.line.tokens[reader.pieces[at].last - 1].fold in ("aujourd'hui", "hui")
    behind = reader.pieces[at + 1 : at + 2]
    return now and bool(behind) and behind[0].sign in (Sign.POST, Sign.PREP)


def _report_dates(reader: ClauseReader, clause: Clause) -> tuple[Dated, ...]:
    """« …, a annoncé mardi la société »: the date of a verb of saying set beside."""
    for at, piece in enumerate(reader.pieces):
        if piece.verb is None or at == clause.at:
            continue
        letting = piece.verb.lemma == "faire savoir"
        beside = reader.read(at)
        sent = beside.attachment is Attachment.PARTICIPLE and _of_a_statement(reader, at)
        got = beside.attachment is not Attachment.MAIN and piece.verb.lemma in _GETTING_HOLD
        got = got and reader.pieces[0].word == "selon"  # « Selon un message que Z s'est procuré mardi, … »
        if piece.verb.lemma not in _TELLING and not (letting or sent or got):
            continue
        found = tuple(d for k in beside.dates if (d := reader.pieces[k].dated) is not None and not d.ending)
        aside = beside.attachment in (Attachment.PARTICIPLE, Attachment.RELATIVE)
        source = aside and any(p.word == "selon" or p.word in STATEMENTS for p in reader.pieces[:at])
        as_said = beside.link == "comme" and beside.verb.direct == "l'"  # « comme elle l'a écrit mardi »
        if found and (beside.attachment is Attachment.MAIN or source or letting or sent or got or as_said):
            return found
    return ()


_TELLING = REPORTING | words("confier savoir glisser lâcher souffler confesser")  # « croit savoir Z »
_GETTING_HOLD = words("procurer consulter obtenir lire")


def statement_dates(reader: ClauseReader) -> tuple[Dated, ...]:
    """« Dans un billet publié mardi, Y annonce le départ de X »: the day of the text that tells it."""
    return tuple(
        d
        for at, verb in reader.line.verbs
        if verb.tense is Tense.PARTICIPLE and _of_a_statement(reader, at)
        for d in _dates_of(reader, at)
    )


def _of_a_statement(reader: ClauseReader, at: int) -> bool:
    """« un texte mis en ligne mercredi », « l'accord scellé lundi »: what tells it, or brings it about."""
    aside = at > 0 and reader.pieces[at - 1].sign is Sign.COMMA  # « L'opération à un milliard, annoncée … »
    near = reader.pieces[max(0, at - (2 * _REACH if aside else _REACH)) : at]
    return any(
        piece.sign in (Sign.THING, Sign.WORD) and (piece.word in STATEMENTS or piece.word in DEALS)
        for piece in near
    )


_REACH = 4  # pieces: « un message aux salariés diffusé … »


def dates_within(line: Line, last: int) -> tuple[Dated, ...]:
    """« X, autre démissionnaire de septembre, … »: the date behind the word that ends before token *last*."""
    row = line.tokens[last : last + 2]
    if len(row) < 2 or row[0].fold not in OF:
        return ()
    starts = [token.start for token in row]
    return tuple(dated for dated in line.dates if dated.span.start in starts and not dated.ending)
