"""Verbs and asides that tell where somebody comes from: « venu d'Apple », or which post they hold."""

from collections.abc import Callable, Iterator, Sequence

from bot.matcher.discourse.come_from import AT, FROM, opening, relay_from, starts, the_same_house
from bot.matcher.discourse.origins_aside import DEALINGS, houses_aside
from bot.matcher.discourse.relatives import before_link
from bot.matcher.discourse.work_elsewhere import house_worked_at
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import STAYS
from bot.matcher.lexicon.organizations import SCHOOLS
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Line, Member, Org, Sign, is_ours, org_of
from bot.matcher.syntax.reader import ClauseReader
from bot.matcher.syntax.roles import Role

_HELD_BEFORE = words(
    """
    diriger piloter travailler officier occuper exercer présider superviser conseiller codiriger œuvrer
    sévir encadrer chapeauter conduire gérer régner codiriger tenir représenter animer coordonner remplir
    assumer
    """
)
# What they did there, told as what went on: « X défendait hier encore les intérêts de Z ».
_UNTIL_LATELY = words("défendre vendre juger évaluer négocier veiller plaider entraîner concevoir dessiner")
_LEADING = words("diriger présider codiriger piloter")
_COMING_FROM = ("venir", "arriver", "issu", "échapper", "sortir")
_TAKEN = words("arracher chiper ravir souffler piquer soustraire")  # « X, chipée à Z »
_BY_NOW = words("aujourd'hui desormais depuis maintenant dorenavant")
_CAREERS = words("carriere classes armes annees ans")


_Whom = Callable[[int], tuple[Member, ...]]  # the people meant by a piece, or by the subject of a verb


def origins_told(
    reader: ClauseReader, meant: _Whom, subject_of: _Whom, before: tuple[Member, ...]
) -> Iterator[tuple[Member, Org]]:
    """Who comes from where, by what the sentence says of them, or of the one named right *before*."""
    line = reader.line
    aside = (*_beside(line), *_until_now(line), *_after_years(line), *houses_aside(line))
    for at, org in (*aside, *relay_from(line)):
        yield reader.pieces[at].people[0], org
    for start in starts(reader.line):
        opened = opening(reader.line.pieces[start:], reader.line)
        if opened is None:
            continue
        main = next((at for at in range(start, len(reader.pieces)) if _heads(reader, at)), None)
        for member in subject_of(main) if main is not None else ():
            yield member, opened
    for at, org in _gapped(reader.line):
        for member in meant(at)[:1]:
            yield member, org
    for at, verb in reader.line.verbs:
        told = _tells_origin(reader, at)
        origin = _origin_in(reader, reader.read(at)) if told else None
        origin = origin or house_worked_at(reader.line, at)
        people = subject_of(at) if origin is not None else ()
        if not people and origin is not None and len(before) == 1 and _described_anew(reader, at):
            people = before
        for member in people if verb.plural else people[-1:]:
            if origin is not None:
                yield member, origin


def _described_anew(reader: ClauseReader, at: int) -> bool:
    """« L'ancienne élève de Z travaillait jusqu'ici chez W »: a word that no table holds, for somebody."""
    clause, row = reader.read(at), reader.pieces
    if (
        clause.subject is None
        or reader.line.words.isdisjoint(UNTIL_NOW)
        or clause.verb.lemma not in _HELD_BEFORE
    ):
        return False
    return not clause.subject and row[0].sign is Sign.THING and row[0].word in ("ancien", "ancienne")


def _heads(reader: ClauseReader, at: int) -> bool:
    verb = reader.pieces[at].verb
    return verb is not None and verb.finite and reader.read(at).attachment is Attachment.MAIN


def _tells_origin(reader: ClauseReader, at: int) -> bool:
    """« venu d'Apple », « elle dirigeait les ventes d'Apple », « il a passé dix ans chez Apple »."""
    verb = reader.pieces[at].verb
    if verb is None or verb.negated or verb.governors:
        return False
    if verb.tense is Tense.PARTICIPLE:
        return verb.lemma in _COMING_FROM or verb.lemma in _TAKEN
    if verb.lemma == "venir":
        return verb.tense is Tense.PRESENT
    if verb.lemma == "sortir" and verb.tense is Tense.PRESENT:  # « qui sort de dix ans chez Z »
        return not _CAREERS.isdisjoint(t.fold for t in reader.line.tokens[verb.last : verb.last + 4])
    if verb.lemma == "être":
        return verb.tense is Tense.IMPERFECT and not verb.perfect  # « il était chez Z »
    if verb.lemma in ("passer", "faire"):
        after = [token.fold for token in reader.line.tokens[verb.last : verb.last + 4]]
        owning = reader.line.tokens[verb.main - 1].fold if verb.perfect else ""
        had = owning in ("a", "avait", "ont", "avaient", "y") or verb.lemma == "faire"
        return verb.perfect and had and bool(_CAREERS & set(after)) and "classes" not in after
    long_ago = verb.lemma == "travailler" and verb.perfect and not verb.pluperfect  # « a travaillé chez Z »
    for_years = not _CAREERS.isdisjoint(t.fold for t in reader.line.tokens[verb.last : verb.last + 4])
    long_ago = long_ago and not for_years  # « a travaillé douze ans pour Z »
    if verb.lemma in _LEADING and verb.tense is Tense.PRESENT and not verb.perfect:
        since_then = not _BY_NOW.isdisjoint(reader.line.words)  # « X, qui dirige aujourd'hui Z »
        return reader.read(at).attachment is Attachment.RELATIVE and not since_then  # « qui dirige Z »
    if verb.lemma in _UNTIL_LATELY:
        return verb.tense is Tense.IMPERFECT and not (verb.perfect or verb.passive)
    return verb.lemma in _HELD_BEFORE and (verb.tense is Tense.IMPERFECT or verb.perfect) and not long_ago


def _origin_in(reader: ClauseReader, clause: Clause) -> Org | None:
    """The other organisation that such a verb names."""
    done = clause.verb.tense is Tense.INFINITIVE and clause.verb.perfect  # « après avoir dirigé Z »
    finite = (clause.verb.finite or done) and clause.verb.lemma != "venir"
    led = reader.pieces[clause.object].org if clause.object is not None and finite else None
    if led is not None and led.identity is not None and not led.watched and clause.verb.lemma in _LEADING:
        return led  # « X, qui dirigeait Y »
    obj = reader.pieces[clause.object] if clause.object is not None else None
    if obj is not None and obj.word in DEALINGS:
        return None  # « qui a piloté le rachat de Z »
    charged = clause.verb.lemma == "être" and not _CHARGED.isdisjoint(reader.line.words)
    links = _links(clause, finite=finite, charged=charged)
    for complement in clause.complements:
        org = the_same_house(reader.line, complement.at) or reader.pieces[complement.at].org
        if (
            org is not None
            and org.identity is not None
            and not org.watched
            and complement.at > clause.at
            and complement.word in links
        ):
            return org
    return None


def _links(clause: Clause, *, finite: bool, charged: bool) -> Sequence[str]:
    """The prepositions before where they are from."""
    verb = clause.verb
    if verb.lemma in _WORKING and any(c.word == "avec" and c.at > clause.at for c in clause.complements):
        return ("chez", "pour")  # « travaillait avec les équipes de Z »
    links = ("chez",) if verb.lemma == "être" and not charged else AT if finite else FROM
    return ("a", *links) if verb.lemma in _TAKEN else links


_CHARGED = words("charge chargee charges chargees")  # « elle était en charge des ventes de Z »


def _after_years(line: Line) -> Iterator[tuple[int, Org]]:
    """« Après dix ans chez Z, où il …, X s'installe »: the first one named, and Z."""
    row = line.pieces[:4]
    if len(row) < 4 or row[0].word != "apres" or row[2].word != "chez" or row[1].word not in _CAREERS:
        return
    org = row[3].org
    if org is None or org.identity is None or org.watched:
        return
    at = next((k for k, piece in enumerate(line.pieces) if k > 3 and piece.people), None)
    if at is not None and len(line.pieces[at].people) == 1:
        yield at, org


def _beside(line: Line) -> Iterator[tuple[int, Org]]:
    """« X, en provenance de Z, », « X, dix ans chez Z, »: the position of the name, and Z."""
    if not line.names_people or Sign.ORG not in line.signs:
        return
    for at in range(2, len(line.pieces)):
        org, link = line.pieces[at].org, line.pieces[at - 1].word
        if org is None or org.identity is None or org.watched:
            continue
        k = at - 2
        if link == "chez" and line.pieces[k].word in _CAREERS:
            k -= 1
        elif link != "source":
            continue
        k -= k > 0 and line.pieces[k].sign is Sign.COMMA
        if k >= 0 and line.pieces[k].people and len(line.pieces[k].people) == 1:
            yield k, org


def _until_now(line: Line) -> Iterator[tuple[int, Org]]:
    """« X, jusqu'ici chargée des ventes chez Z, », « X, hier encore responsable de Z, »: the name, and Z."""
    if not line.names_people or line.words.isdisjoint(UNTIL_NOW | {"apres"}):
        return
    for at in range(len(line.pieces) - 3):
        if len(line.pieces[at].people) != 1 or line.pieces[at + 1].sign is not Sign.COMMA:
            continue
        said: set[str] = set()
        for k in range(at + 2, len(line.pieces)):
            piece = line.pieces[k]
            if piece.sign in (Sign.COMMA, Sign.STOP, Sign.COLON, Sign.REL) or (
                piece.verb is not None and piece.verb.finite
            ):
                break
            said.update(token.fold for token in line.tokens[piece.first : piece.last])
            org = piece.org
            named = org is not None and org.identity is not None and not org.watched
            since = "apres" in said and not said.isdisjoint(_CAREERS)  # « après huit ans chez Z »
            if org is not None and named and line.pieces[k - 1].word in AT and (since or said & UNTIL_NOW):
                yield at, org
                break


UNTIL_NOW = words("jusqu'ici ici jusque-la jusqu'alors alors jusqu'a auparavant precedemment encore jusqu'")


def _gapped(line: Line) -> Iterator[tuple[int, Org]]:
    """« La première arrive de Y, le second de Z »: the position of who is told without the verb, and Z."""
    if _COMING.isdisjoint(line.lemmas):
        return
    for at in range(1, len(line.pieces) - 2):
        piece, org = line.pieces[at], line.pieces[at + 2].org
        if not (piece.people or piece.sign is Sign.PRONOUN) or line.pieces[at + 1].word not in FROM[:3]:
            continue
        apart = line.pieces[at - 1].sign in (Sign.COMMA, Sign.STOP, Sign.AND)
        if apart and org is not None and org.identity is not None and not org.watched:
            yield at, org


_COMING = words("venir arriver débarquer provenir")


def post_told(reader: ClauseReader, at: int) -> Role | None:
    """« il était directeur juridique de Z », « elle en est la présidente »: the post of the subject."""
    verb = reader.pieces[at].verb
    if verb is None or verb.lemma != "être" or verb.negated or verb.passive or not verb.finite:
        return None
    if verb.tense not in (Tense.IMPERFECT, Tense.PRESENT) or verb.perfect or verb.governors:
        return None
    clause = reader.read(at)
    owner = before_link(reader.pieces, clause, "dont")
    house = reader.pieces[owner].org if owner is not None else None
    if house is not None and not house.watched and (house.other or house.identity is not None):
        return None  # « Z, une jeune pousse dont il est le directeur général »
    told = clause.predicative
    piece = reader.pieces[told] if told is not None else None
    role = piece.role if piece is not None and piece.sign is Sign.POST else None
    return role if role is not None and role.text and not role.incoming else None


def passed_through(reader: ClauseReader, at: int) -> Org | None:
    """« X, passé par Y », « Après Y, X … », « Six mois après Y, X … »: where somebody was some time ago."""
    verb, opens = reader.pieces[at].verb, reader.pieces[_counted(reader) :][:3]
    if verb is not None and verb.finite and len(opens) > 2 and opens[0].word == "apres":
        subject = reader.read(at).subject
        told = subject in (3 + _counted(reader), 4) and (opens[2].sign is Sign.COMMA)
        return opens[1].org if told and opens[1].org is not None and opens[1].org.identity else None
    if verb is not None and verb.lemma == "passer" and verb.perfect and not verb.reflexive:
        return _spent_at(reader, at)
    if verb is not None and verb.lemma in (*_WORKING, *_MEETING) and verb.perfect and not verb.negated:
        return _once_at_ours(reader, at)
    if verb is not None and verb.lemma == "être":
        return _once_in_office(reader, at)
    if verb is not None and verb.lemma == "sortir" and verb.tense is Tense.PARTICIPLE:
        return _come_out_of(reader.read(at), reader)
    if verb is None or verb.lemma != "passer" or verb.tense is not Tense.PARTICIPLE:
        return None
    behind = reader.read(at).complements
    passed = (reader.pieces[c.at].org for c in behind if c.word == "par")
    if any(c.word in ("a", "au", "chez") and reader.pieces[c.at].org is not None for c in behind):
        return next((org for org in passed if org is not None), None)  # « passée de Y à Z »: a move
    left = (org for c in behind if c.word in FROM[:2] and is_ours(org := reader.pieces[c.at].org))
    houses = (org for org in (*passed, *left) if org is not None and not _is_school(org))
    return next(houses, None)  # « Passé de Y au conseil, X … »


def _is_school(org: Org) -> bool:
    """« passée par Stanford »: as they all are, those who have been in the house since then too."""
    return org.identity is not None and not SCHOOLS.isdisjoint(fold(org.identity.name).split())


def _counted(reader: ClauseReader) -> int:
    """How many pieces tell how long: « Six mois après … »."""
    opening = reader.pieces[0]
    return int(
        opening.sign in (Sign.THING, Sign.DATE) and reader.line.tokens[opening.last - 1].fold in _SPANS
    )


_SPANS = STAYS | words("semaine semaines jour jours")


def _come_out_of(clause: Clause, reader: ClauseReader) -> Org | None:
    """« Sorti de Y avec fracas, X … », with no date: of the watched organisation, a former member."""
    behind = (reader.pieces[c.at].org for c in clause.complements if c.word in FROM and c.at > clause.at)
    return next((org for org in behind if is_ours(org)), None) if not clause.dates else None


def _once_at_ours(reader: ClauseReader, at: int) -> Org | None:
    """« X, qui a lui aussi travaillé pour Y, … », « X a travaillé dix ans chez Y », « Ils s'étaient connus
    chez Y »: of the past at ours."""
    clause, verb = reader.read(at), reader.pieces[at].verb
    before = verb is not None and verb.pluperfect and clause.attachment is Attachment.MAIN
    of_them = clause.verb.tense is Tense.PRESENT and clause.verb.lemma in _WORKING
    for_years = _some_time(reader, at) and clause.attachment is Attachment.MAIN
    if not (before or (of_them and (clause.attachment is Attachment.RELATIVE or for_years))):
        return None
    houses = (reader.pieces[c.at].org for c in clause.complements if c.word in ("chez", "pour") and c.at > at)
    return next((org for org in houses if is_ours(org)), None)


def _once_in_office(reader: ClauseReader, at: int) -> Org | None:
    """« X a longtemps été directrice de Y », « X fut dix ans ingénieur chez Y »: in the past for good."""
    clause = reader.read(at)
    over = clause.verb.perfect or clause.verb.tense is Tense.PAST
    if not over or clause.verb.negated or clause.quoted or clause.predicative is None:
        return None
    role = reader.pieces[clause.predicative].role
    house = org_of(role) if role is not None and not role.former else None
    return house if is_ours(house) and _some_time(reader, at) else None


def _some_time(reader: ClauseReader, at: int) -> bool:
    """« longtemps », « dix ans », beside the verb."""
    verb, row = reader.pieces[at], reader.pieces[at + 1 : at + 2]
    told = reader.line.tokens[verb.first : row[0].last if row else verb.last]
    return not (STAYS | _LONG).isdisjoint(token.fold for token in told)


_LONG = words("longtemps longuement autrefois jadis naguere brievement")
_WORKING = words("travailler œuvrer bosser officier")
_MEETING = words("connaître rencontrer côtoyer croiser")


def _spent_at(reader: ClauseReader, at: int) -> Org | None:
    """« a passé trois ans chez Y »: as long as it says."""
    clause = reader.read(at)
    obj = (
        reader.pieces[clause.object]
        if clause.object is not None
        else reader.pieces[min(at + 1, len(reader.pieces) - 1)]
    )
    if reader.pieces[at].quoted:
        return None  # « J'ai passé deux ans chez Y », says who leaves it now
    spent = not STAYS.isdisjoint(t.fold for t in reader.line.tokens[obj.first : obj.last + 2])
    at_house = (reader.pieces[c.at].org for c in clause.complements if c.word == "chez")
    return next((org for org in at_house if org is not None), None) if spent else None


def newcomers(line: Line) -> Iterator[Member]:
    """« une nouvelle venue, X », « X, nouveau venu, »: from some other place."""
    if line.words.isdisjoint(_NEWCOMERS) or not line.names_people:
        return
    for piece in line.pieces:
        before = [token.fold for token in line.tokens[max(0, piece.first - 3) : piece.first]]
        behind = [token.fold for token in line.tokens[piece.last : piece.last + 3]]
        introduced = _new(before[:2]) and before[2:] in ([","], [":"])
        if len(piece.people) == 1 and (introduced or (behind[:1] == [","] and _new(behind[1:]))):
            yield piece.people[0]


def entered_after_years(line: Line) -> Iterator[Member]:
    """« X avait pris ses fonctions en mai, après quatre années à la tête de Z »: the one named before."""
    for k in range(3, len(line.pieces) - 3):
        opening, span, link = line.pieces[k : k + 3]
        if opening.word != "apres" or span.word not in _CAREERS:
            continue
        headed = link.word == "a" and line.pieces[k + 3].word == "tete"
        at = k + 5 if headed else k + 3 if link.word == "chez" else len(line.pieces)
        org = line.pieces[at].org if at < len(line.pieces) else None
        named = [piece for piece in line.pieces[:k] if piece.people]
        entering = any(verb.lemma in _ENTERING for n, verb in line.verbs if n < k)
        if len(named) == 1 and entering and org is not None and org.identity is not None and not org.watched:
            yield named[0].people[0]


_ENTERING = words("prendre arriver rejoindre entrer intégrer débuter commencer succéder remplacer devenir")


def _new(pair: Sequence[str]) -> bool:
    return len(pair) > 1 and pair[0].startswith("nouve") and pair[1] in _NEWCOMERS


_NEWCOMERS = words("venu venue arrivant arrivante")


def from_outside(reader: ClauseReader, at: int) -> bool:
    """« elle vient du cabinet du ministre »: of no organisation known by name."""
    verb = reader.pieces[at].verb
    if verb is None or verb.lemma != "venir" or not _tells_origin(reader, at):
        return False
    clause = reader.read(at)
    told = (dated for k in clause.dates if (dated := reader.pieces[k].dated) is not None)
    if any(dated.past for dated in told):
        return False  # « venue de la préfecture il y a un an »: one of the house since
    return any(
        complement.word in FROM[:3] and complement.at > at and reader.pieces[complement.at].sign is Sign.THING
        for complement in clause.complements
    )
