"""The cascade from end to end: ``Matcher``, the only thing that the rest of Vigie calls."""

from collections.abc import Callable, Iterable, Sequence
from datetime import tzinfo
from types import MappingProxyType

from bot.matcher.changes.answers import with_answers
from bot.matcher.changes.apposed_posts import appositions
from bot.matcher.changes.arrows import arrow_changes, without_listed
from bot.matcher.changes.backreferences import meant
from bot.matcher.changes.bought_along import bought_along
from bot.matcher.changes.change import Change
from bot.matcher.changes.chronicles import dated_by_entry
from bot.matcher.changes.columns import entries
from bot.matcher.changes.coming_over import coming_over
from bot.matcher.changes.counted_off import counted_off
from bot.matcher.changes.courted import courted
from bot.matcher.changes.denials import with_denials
from bot.matcher.changes.distribution import distributed
from bot.matcher.changes.drawn_away import drawn_away
from bot.matcher.changes.echoes import echoed
from bot.matcher.changes.elided import gapped
from bot.matcher.changes.enrolled import enrolled
from bot.matcher.changes.fellows import fellows
from bot.matcher.changes.first_teams import first_team
from bot.matcher.changes.forewarned import forewarned
from bot.matcher.changes.gapped_houses import gapped_houses
from bot.matcher.changes.given_as_gone import stays_after_all
from bot.matcher.changes.gone_in_brackets import gone_in_brackets
from bot.matcher.changes.greetings import greeted
from bot.matcher.changes.labelled import under_labels
from bot.matcher.changes.latter import latter
from bot.matcher.changes.likewise import alongside
from bot.matcher.changes.lists import heading_changes
from bot.matcher.changes.meantime import posts_in_the_meantime
from bot.matcher.changes.names_going_round import names_going_round
from bot.matcher.changes.new_boards import board_composed
from bot.matcher.changes.new_faces import new_faces
from bot.matcher.changes.new_houses import own_houses
from bot.matcher.changes.new_posts import heads_put
from bot.matcher.changes.next_in_turn import next_in_turn
from bot.matcher.changes.nominal import NominalReader
from bot.matcher.changes.own_turn import own_turn
from bot.matcher.changes.parted import parted
from bot.matcher.changes.passages import passages
from bot.matcher.changes.pausing import leaves_ended
from bot.matcher.changes.predecessors import heirs_named
from bot.matcher.changes.predicates import PredicateReader
from bot.matcher.changes.presenting import presented
from bot.matcher.changes.provenance import transfers_listed
from bot.matcher.changes.raided import raided
from bot.matcher.changes.relays_named import relays_named
from bot.matcher.changes.replacing import labelled_heirs, profiting, put_beside, put_in_place
from bot.matcher.changes.rosters import rosters
from bot.matcher.changes.routes import headed_for, noun_beside, route_changes, route_told, routes_opened
from bot.matcher.changes.seats_counted import seats_counted
from bot.matcher.changes.second_times import second_times
from bot.matcher.changes.serving_as import kept_on_as, serving_as
from bot.matcher.changes.sharing import shared_on, shared_out
from bot.matcher.changes.standing_in import held_for_now
from bot.matcher.changes.suspicions import with_suspicions
from bot.matcher.changes.talks import in_talks
from bot.matcher.changes.tipped import tipped
from bot.matcher.changes.turned_round import turned_round
from bot.matcher.changes.verbal import verb_changes
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.discourse import Discourse
from bot.matcher.explain import Explanation
from bot.matcher.judgement.claims import Judge
from bot.matcher.judgement.doubts import believed
from bot.matcher.judgement.elsewhere import with_others
from bot.matcher.judgement.judged import Judged, cluster
from bot.matcher.judgement.known_days import older_than_the_news, on_known_days
from bot.matcher.judgement.known_slots import with_known_slots
from bot.matcher.judgement.old_news import told_as_news
from bot.matcher.judgement.one_news import with_one_news
from bot.matcher.judgement.post_wording import is_chair
from bot.matcher.judgement.series import series_told
from bot.matcher.judgement.slots import SlotFiller
from bot.matcher.language.date_context import counted_back, same_year
from bot.matcher.language.dates import Calendar
from bot.matcher.language.text import Document, read
from bot.matcher.language.tokens import QUOTES, Token, fold, tokenize
from bot.matcher.names.capitals import hushed
from bot.matcher.names.finder import Finder
from bot.matcher.names.name import Identity
from bot.matcher.names.watched import Lexicon
from bot.matcher.prefilter import Prefilter
from bot.matcher.readings import sentence_reading
from bot.matcher.syntax.chunks import Chunker
from bot.matcher.syntax.groups import group
from bot.matcher.syntax.offices import is_board
from bot.matcher.syntax.pieces import Line, Org
from bot.model import Article, Claim, Move, Moves, Person, Seat, Watchlist

_NOTHING: Moves = MappingProxyType({})


def moves_of(watchlist: Watchlist) -> Moves:
    """What the watch list itself knows of each person's past changes, oldest first."""
    known: dict[str, tuple[Move, ...]] = {}
    names = {person.id: person.name for person in watchlist.people}
    for person in watchlist.people:
        moves = [
            Move(
                change.date,
                change.kind,
                Seat.BOARD if change.role is not None and _on_the_board(change.role.fr) else Seat.STAFF,
                change.other_organization,
                change.role.fr if change.role is not None else None,
                names.get(change.counterpart or "", change.counterpart),
            )
            for change in person.changes
        ]
        known[person.id] = tuple(sorted(moves, key=lambda move: (move.date is not None, str(move.date))))
    return known


def _on_the_board(role: str) -> bool:
    return is_board(role) or is_chair(role)


class Matcher:
    """Reads articles for changes at the organisations of *watchlist*; days are those of *zone*."""

    def __init__(self, watchlist: Watchlist, *, zone: tzinfo) -> None:
        self._lexicon = Lexicon(watchlist)
        self._finder = Finder(self._lexicon)
        self._zone = zone
        self._prefilter = Prefilter(watchlist)
        self._homes = {
            person.id: Org(Identity(organization.name, organization.id), watched=True)
            for organization in watchlist.organizations
            for person in organization.people
        }
        self._known_until = {
            person.id: organization.history_until
            for organization in watchlist.organizations
            for person in organization.people
            if organization.history_until is not None
        }
        self._directors = frozenset(
            person.id
            for person in watchlist.people
            if person.role is not None and is_board(person.role.fr) and _only_board(person)
        )
        self._posts = {
            person.id: tuple(
                fold(role.fr)
                for role in (person.role, *(change.role for change in person.changes))
                if role is not None
            )
            for person in watchlist.people
        }

    def concerns(self, text: str) -> bool:
        """Whether *text* (an article, a whole feed body) may concern anybody watched; quick and generous."""
        return self._prefilter.passes(text)

    def match(self, article: Article, moves: Moves = _NOTHING) -> tuple[Claim, ...]:
        """The claims of *article*; *moves* dated after its publication are not looked at."""
        if not self._may_concern(article):
            return ()
        document, discourse = self._understand(article)
        return self._claims(document, discourse, article, moves)[0]

    def explain(self, article: Article, moves: Moves = _NOTHING) -> Explanation:
        """As ``match``, with everything that was seen on the way."""
        if not self._may_concern(article):
            document = read(article)
            return Explanation(document.text, concerns=False, sentences=(), claims=())
        document, discourse = self._understand(article)
        claims, judged = self._claims(document, discourse, article, moves)
        sentences = tuple(sentence_reading(document, line, judged) for line in discourse.lines)
        return Explanation(document.text, concerns=True, sentences=sentences, claims=claims)

    def _may_concern(self, article: Article) -> bool:
        return any(
            self.concerns(part) for part in (article.title, article.summary, article.content or "") if part
        )

    def _understand(self, article: Article) -> tuple[Document, Discourse]:
        """Text, names, pieces and discourse of the article."""
        document = read(article)
        tokens = []
        quoted, block = False, -1
        for sentence in document.sentences:
            quoted = quoted and sentence.block == block
            words = tokenize(document, sentence, quoted=quoted)
            quoted, block = _still_quoted(words, quoted=quoted), sentence.block
            tokens.append(words)
        names = self._finder.find(tokens)
        calendar = Calendar(article.published.astimezone(self._zone).date())
        lines = []
        for index, (sentence, words, named) in enumerate(zip(document.sentences, tokens, names, strict=True)):
            words = hushed(words, named)
            text = document.quote(sentence.span)
            dates = calendar.read(text, sentence.span.start)
            if dates:
                dates = counted_back(same_year(dates, text, sentence.span.start), calendar.today)
            pieces = group(Chunker(words, named, dates).cut())
            lines.append(Line(index, sentence, words, pieces, named, dates))
        return document, Discourse(lines, self._posts)

    def _claims(
        self, document: Document, discourse: Discourse, article: Article, moves: Moves
    ) -> tuple[tuple[Claim, ...], list[Judged]]:
        published = article.published.astimezone(self._zone).date()
        judge = Judge(
            discourse,
            moves,
            published,
            self._homes,
            self._lexicon.last_names.keys(),
            self._directors,
            self._lexicon.elsewhere,
            self._known_until,
        )
        judged = judge.judge(_changes(discourse))
        claims = SlotFiller(document, discourse).claims(cluster(judged, published))
        dated = on_known_days(with_others(claims, discourse, moves), discourse, moves, published)
        dated = with_known_slots(dated, discourse, moves, published)
        dated = older_than_the_news(dated, discourse, moves, published)
        weighed, judged = told_as_news(dated, judged, discourse, published)
        alone, judged = with_one_news(weighed, judged)
        return believed(alone, judged, discourse, moves, published)


def _only_board(person: Person) -> bool:
    return all(change.role is not None and is_board(change.role.fr) for change in person.changes)


# Readers that tell of people whom the sentence names, and of nobody else. Most sentences name nobody.
_BY_NAME: tuple[Callable[[Arguments], Iterable[Change]], ...] = (
    appositions,
    route_changes,
    route_told,
    arrow_changes,
    noun_beside,
    routes_opened,
    headed_for,
    greeted,
    board_composed,
    heirs_named,
    relays_named,
    labelled_heirs,
    seats_counted,
    heads_put,
    tipped,
    names_going_round,
    transfers_listed,
    gone_in_brackets,
    held_for_now,
    posts_in_the_meantime,
)
# The same, of what stands beside the changes told already.
_BY_NAME_BESIDE: tuple[Callable[[Arguments, Sequence[Change]], Iterable[Change]], ...] = (
    gapped,
    gapped_houses,
    parted,
    shared_out,
    profiting,
    put_beside,
    echoed,
    series_told,
    enrolled,
    entries,
    first_team,
    forewarned,
    serving_as,
    kept_on_as,
    coming_over,
    bought_along,
    counted_off,
    next_in_turn,
)


def _changes(discourse: Discourse) -> list[Change]:
    """Everything that the sentences tell, in reading order."""
    readers = [Arguments(discourse, line) for line in discourse.lines if line.tokens]
    told: dict[int, list[Change]] = {}
    for reader in readers:
        by_verbs = [*meant(reader, verb_changes(reader))]
        _remember(discourse, by_verbs)
        read = [
            *by_verbs,
            *NominalReader(reader).changes_told(),
            *PredicateReader(reader).changes_told(),
            *passages(reader),
            *own_houses(reader),
            *presented(reader),
            *new_faces(reader),
            *rosters(reader),
            *put_in_place(reader, [c for k in (3, 2, 1) for c in told.get(reader.line.index - k, ())]),
            *fellows(reader),
        ]
        if reader.line.names_people:
            read += (change for tell in _BY_NAME for change in tell(reader))
        _remember(discourse, read[len(by_verbs) :])
        before = told.get(reader.line.index - 1, ())
        found = turned_round(reader, distributed(reader, read), [*before, *told.get(0, ())])
        in_turn = own_turn(reader, found, before)
        found = [*found, *latter(reader, found), *leaves_ended(reader, found), *in_turn]
        found += [*drawn_away(reader, found), *in_talks(reader, found), *courted(reader, found)]
        found += [*stays_after_all(reader, found), *second_times(reader, found)]
        told[reader.line.index] = found
        if reader.line.names_people:
            beside = [change for tell in _BY_NAME_BESIDE for change in tell(reader, found)]
            beside += [*alongside(reader, found, before), *shared_on(reader, found, before)]
            told[reader.line.index] = [*found, *beside]
    listed = list(heading_changes(readers, told))
    everything = [*without_listed([c for changes in told.values() for c in changes], listed), *listed]
    ordered = under_labels(sorted(everything, key=lambda change: (change.line, change.at)), discourse.lines)
    told_there = list(raided(dated_by_entry(ordered, discourse.lines), discourse))
    return with_suspicions(with_answers(with_denials(told_there, readers), readers), readers)


def _remember(discourse: Discourse, changes: Sequence[Change]) -> None:
    """What later sentences may point back to."""
    for change in changes:
        if change.truth.status is not None:
            house = change.joined or (change.post.org if change.post is not None else None)
            goal = house.identity if house is not None else None
            discourse.history.tell(change.act, change.member, change.line, goal)


def _still_quoted(words: Sequence[Token], *, quoted: bool) -> bool:
    """Whether a quotation is open at the end of a sentence."""
    for mark in [word.text for word in words if not word.word and word.text in QUOTES]:
        quoted = mark in "«“" or (mark == '"' and not quoted)
    return quoted
