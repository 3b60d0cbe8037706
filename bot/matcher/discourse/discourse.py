"""Who « elle », « le chercheur », « l'entreprise » are.

Built once per document: every mention of a person with its place, the posts told of each,
and the organisation that each sentence is about. Resolving reads only what stands before,
except for posts, which a later sentence may give to a name.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from bot.matcher.discourse.aides import aides
from bot.matcher.discourse.announced_newcomers import coming_before, newcomer_announced
from bot.matcher.discourse.announcing import subjects_of
from bot.matcher.discourse.bought import Fate, heads_bought
from bot.matcher.discourse.described_orgs import employer_before, traced
from bot.matcher.discourse.designations import Designations
from bot.matcher.discourse.done_to import whom_it_was_done_to
from bot.matcher.discourse.focus import first_watched, focus_by_line
from bot.matcher.discourse.framed_alumni import called_alumni, counted_alumni, elsewhere_today, framed_alumni
from bot.matcher.discourse.head import titled_with_ours
from bot.matcher.discourse.heirs_meant import heir_called, heir_meant, who_made_way
from bot.matcher.discourse.history import History
from bot.matcher.discourse.house_voices import house_voices
from bot.matcher.discourse.houses import opens_with_old
from bot.matcher.discourse.insiders import employed, insiders, until_then, was_there
from bot.matcher.discourse.live_entries import is_live
from bot.matcher.discourse.long_there import long_there
from bot.matcher.discourse.mentions import Mention, Mentions
from bot.matcher.discourse.opening_pronouns import but_those_beside, named_after_opening
from bot.matcher.discourse.ordinals import ordinal
from bot.matcher.discourse.origins import (
    entered_after_years,
    from_outside,
    newcomers,
    origins_told,
    passed_through,
    post_told,
)
from bot.matcher.discourse.posts_beside import post_behind, posts_beside, posts_held
from bot.matcher.discourse.posts_meant import called_last, posted_above
from bot.matcher.discourse.posts_occupied import post_occupied, post_opening
from bot.matcher.discourse.public_life import of_no_house, of_public_life
from bot.matcher.discourse.raised import contrasted, meant_in_line
from bot.matcher.discourse.remarks import line_before
from bot.matcher.discourse.rubrics import labels
from bot.matcher.discourse.shared_origins import note_newcomer, note_origins
from bot.matcher.discourse.speakers import speakers
from bot.matcher.discourse.succeeded import replaced
from bot.matcher.discourse.surges import surge_of
from bot.matcher.discourse.told_of import called_by, told_of
from bot.matcher.discourse.unnamed_latter import unnamed_last
from bot.matcher.discourse.unnamed_topics import about_nobody, stands_for_first, still_nobody
from bot.matcher.discourse.vacancies import place_left_empty
from bot.matcher.discourse.work_elsewhere import in_another_trade
from bot.matcher.lexicon.grammar import ABOUT_SOMEBODY, COUNTS, FIRST_PERSON, PERSONAL
from bot.matcher.lexicon.roles import CHIEF_POSTS
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, is_ours
from bot.matcher.syntax.pronouns import impersonal
from bot.matcher.syntax.reader import ClauseReader
from bot.model import Gender

_UNNAMED = frozenset({Sign.POST, Sign.PRONOUN})
_EITHER = Piece(Sign.PRONOUN, 0, 0, "l'")  # of either gender


class Discourse:
    """What the document says of whom, in reading order."""

    def __init__(
        self, lines: Sequence[Line], posts: Mapping[str, Sequence[str]] = MappingProxyType({})
    ) -> None:
        """*posts*: what the watch list knows of each person's posts, by id, folded."""
        self.lines = lines
        self.history = History()
        self.readers = [ClauseReader(line) for line in lines]
        self._about_nobody = about_nobody(lines, self.readers)
        self.mentions = Mentions(lines)
        self._topics: dict[int, Member] = {}  # whom the main verb of a line is about, unnamed in it
        self.designations = Designations(lines, self.mentions, posts)
        for line in lines:
            self._register(line)
        for member, house, fate in heads_bought(lines, self.readers):
            self.mentions.note_head(member, house, taken=fate is Fate.TAKEN)
        for line in lines:
            note_origins(self.mentions, line.index)
            self._register_told(line)
        for line in lines:
            note_newcomer(self.mentions, line.index)
            self._register_posts(line)
            self._register_beside(line)
        self.mentions.framed |= framed_alumni(lines, self.mentions)
        self.mentions.alumni |= self.mentions.framed | self.mentions.gone
        for line in lines:
            self._register_topic(line)
        self.watched_from = first_watched(lines)
        self.labelled = labels(lines)
        self.live = is_live(lines)
        self.focuses = focus_by_line(lines, self.labelled)
        self.surge = surge_of(lines)
        for line, focus in zip(lines, self.focuses, strict=True):
            subject_of = partial(self._subject_of, self.readers[line.index])
            inside = (*insiders(line, focus), *long_there(line, focus, subject_of))
            before = line_before(lines, line)
            inside += tuple(house_voices(self.readers[line.index], before, focus, subject_of))
            self.mentions.insiders.update(member.identity.name for member in inside)
        self.mentions.insiders.update(member.identity.name for member in place_left_empty(lines))
        self.mentions.aides = {member.identity.name for member in aides(lines, self._of_ours)}
        self.mentions.insiders |= self.mentions.aides

    def _of_ours(self, identity: Identity, line: Line) -> bool:
        """Somebody of the watch list where the house is meant, or whom the article places there."""
        listed = identity.id is not None and is_ours(self.focuses[line.index])
        posts = (h for h in self.mentions.held(identity) if not h.role.former)
        return listed or identity.name in self.mentions.insiders or any(is_ours(h.org) for h in posts)

    # -- building -----------------------------------------------------------------------------

    def _register(self, line: Line) -> None:
        if not line.names_people:
            return
        reader = self.readers[line.index]
        subjects, about = subjects_of(reader)
        for at, piece in enumerate(line.pieces):
            for member in piece.people:
                before = line.tokens[member.first - 1].fold
                raised = before in ("voici", "voila", "revoici", "revoila") or (
                    at < 5 and "agit" in [token.fold for token in line.tokens[1:3]]
                )
                fronted = at > 1 and line.pieces[at - 2].word == "quant"  # « Quant à X, il … »
                fronted = fronted or at in about
                governed = at > 0 and line.pieces[at - 1].sign is Sign.PREP and not fronted
                leads = at in subjects or raised or fronted
                if before in ABOUT_SOMEBODY:
                    leads, governed = False, True
                over = replaced(reader, at)
                self.mentions.add(Mention(member, line.index, at, leads, governed, piece.people, over))
                name = member.identity.name
                if member.gender is not Gender.UNKNOWN:
                    self.mentions.genders.setdefault(name, member.gender)
                if member.origin is not None:
                    self.mentions.origins.setdefault(name, member.origin)
                for role in member.roles:
                    self.mentions.hold(member, role, line.index)

    def _register_told(self, line: Line) -> None:
        """Origins and posts that verbs tell: « il vient d'Apple », « elle était directrice chez Y »."""
        reader = self.readers[line.index]
        subject_of = partial(self._subject_of, reader)
        before = {m.member.identity: m.member for m in self.mentions.all if m.line == line.index - 1}
        named = tuple(before.values())
        for member, org in origins_told(reader, partial(self._meant, line), subject_of, named):
            self.mentions.origins.setdefault(member.identity.name, org)
        self.mentions.employed.update((m.identity.name, line.index) for m in employed(reader, subject_of))
        self.mentions.gone.update(member.identity.name for member in until_then(reader, subject_of))
        for at, verb in line.verbs:
            if (passed := passed_through(reader, at)) is not None:
                known = self.mentions.alumni if passed.watched else self.mentions.outsiders
                those = self._subject_of(reader, at)
                one = verb.finite and not verb.plural  # « X et Y, qui a travaillé pour Z »: Y
                told = {m.identity.name for m in (those[-1:] if one else those)}
                known |= told - (titled_with_ours(self.lines) if verb.perfect else set())
            if (met := was_there(reader, at)) is not None and met[1].watched:
                self.mentions.alumni.add(met[0].identity.name)
            if from_outside(reader, at) or in_another_trade(reader, at):
                self.mentions.outsiders.update(m.identity.name for m in self._subject_of(reader, at)[-1:])
            role = post_told(reader, at) or post_occupied(reader, at)
            if role is None:
                continue  # whose verb it is, is asked for where it tells something
            subject = self._subject_of(reader, at)
            for member in subject if verb.plural else subject[-1:]:
                self.mentions.hold(member, role, line.index)

    def _meant(self, line: Line, at: int) -> tuple[Member, ...]:
        return self.people(line.pieces[at], line.index, at)

    def _subject_of(self, reader: ClauseReader, at: int) -> tuple[Member, ...]:
        clause = reader.read(at)
        if clause.subject is None:
            return ()
        return self.people(reader.pieces[clause.subject], reader.line.index, clause.subject, subject=True)

    def _register_beside(self, line: Line) -> None:
        self.mentions.outsiders.update(
            m.identity.name for m in (*newcomers(line), *entered_after_years(line), *of_public_life(line))
        )
        self.mentions.alumni.update(member.identity.name for member in called_alumni(line))
        for at, count in counted_alumni(line):
            meant = self._meant(line, at)
            self.mentions.alumni.update(m.identity.name for m in meant if len(meant) == count)
        there = (member for at in elsewhere_today(line) for member in self._meant(line, at))
        self.mentions.gone.update(member.identity.name for member in there)
        for member, role in posts_beside(line, partial(self._meant, line)):
            self.mentions.hold(member, role, line.index)
        if (left := post_opening(line)) is not None:
            for member in self.antecedents(line.index, 0)[-1:]:
                self.mentions.hold(member, left, line.index)

    def _register_posts(self, line: Line) -> None:
        if Sign.POST not in line.signs:
            return
        before = line_before(self.lines, line)
        for member, role in posts_held(line, before, self.designations.holders):
            self.mentions.hold(member, role, line.index)
        for at, piece in enumerate(line.pieces):
            calling = piece.role
            if calling is not None and calling.definite and of_no_house(calling, self.lines, line):
                called = self._meant(line, at)
                self.mentions.outsiders.update(m.identity.name for m in called if len(called) == 1)

    def _register_topic(self, line: Line) -> None:
        """« Ce Polonais succède à Y. » : the next « il » is the Pole, not Y."""
        if _UNNAMED.isdisjoint(line.signs):
            return
        reader = self.readers[line.index]
        for at, verb in line.verbs:
            if not verb.finite or line.pieces[at].quoted or _points_out(line, at):
                continue
            if reader.read(at).attachment is Attachment.RELATIVE and reader.read(at).link == "ou":
                continue  # « Après avoir quitté Y, où il était directeur, X … »
            subject = reader.read(at).subject
            if subject is not None and line.pieces[subject].sign in _UNNAMED:
                people = self.people(line.pieces[subject], line.index, subject)
                if len(people) == 1:
                    self._topics[line.index] = people[0]
            return

    # -- organisations ------------------------------------------------------------------------

    def org(self, org: Org, line: int, people: Sequence[Member] = (), at: int | None = None) -> Org:
        """*org*, at position *at*, with its identity where a description can be traced."""
        if org.identity is not None or org.other:
            return org
        once = at is not None and is_ours(self.focuses[line]) and opens_with_old(self.lines[line], at)
        whose = self.antecedents(line, at) if at is not None and once else ()
        if (before := employer_before(self.history, self.mentions, whose, line)) is not None:
            return before
        return replace(traced(self.lines, self.focuses, org, line, people, at), traced=True)

    def led_by(self, piece: Piece) -> Org | None:
        """« quitte Z pour X »: the watched organisation of the text, if X is known as its chief."""
        known = self.designations.posts.get(piece.people[0].identity.id or "", ()) if piece.people else ()
        chief = len(piece.people) == 1 and any(post in CHIEF_POSTS for post in known[:1])  # the post of today
        return self.watched_from[1] if chief and self.watched_from is not None else None

    # -- people -------------------------------------------------------------------------------

    def people(self, piece: Piece, line: int, at: int, *, subject: bool = False) -> tuple[Member, ...]:
        """The people that a piece stands for; empty when it is nobody, or nobody to be told."""
        if piece.people:
            return tuple(self.mentions.known(member) for member in piece.people)
        if piece.sign is Sign.PRONOUN:
            return self._pronoun(piece, line, at)
        if piece.role is not None:
            found = self.designations.holders(piece.role, line, at)
            hero = heir_called(self.mentions, self.readers, line, at)
            hero = hero or called_by(self.mentions, self.readers, line, at, found)
            found = (hero,) if hero is not None else found
            called = (piece.role, *post_behind(self.lines[line], at)) if len(found) == 1 else (piece.role,)
            return tuple(replace(member, roles=(*member.roles, *called)) for member in found)
        return ()

    def antecedents(self, line: int, at: int) -> tuple[Member, ...]:
        """Whom « lui », « l' » or « son » means at a position, be it a man or a woman."""
        return self.people(_EITHER, line, at)

    def _pronoun(self, piece: Piece, line: int, at: int) -> tuple[Member, ...]:
        word = piece.word
        if word.startswith("ordinal"):
            return ordinal(self.mentions, word, line, at)
        if word.startswith("tous"):
            return self.mentions.group(line, at, COUNTS.get(word.removeprefix("tous "), 0))
        if word in FIRST_PERSON:
            return self.speaker(line, at)
        if word == "nous":  # « Nous sommes partis », expliquent X et Y
            together = self.speakers(line, at) if piece.quoted else ()
            return together if len(together) > 1 else ()
        if impersonal(piece, self.lines[line], at) or (word in ("il", "elle") and self._nobody(line, at)):
            return ()
        told = meant_in_line(self.lines[line], at)
        if told is not None and (told < at or self._may_be(word, line, told)):
            return self.people(self.lines[line].pieces[told], line, told)
        gender, plural = PERSONAL.get(word, ("", False))
        if plural:
            women = Gender.FEMININE if gender == "f" else Gender.UNKNOWN  # « ils » may be of both
            return self.mentions.group(line, at, 0, women) or (() if line else self.mentions.ahead(0, 0))
        wanted = Gender(gender) if gender else Gender.UNKNOWN
        if word.startswith(("celui", "celle", "ce ", "cette")) or contrasted(self.lines[line], word, at):
            return self._latter(line, at, wanted)
        return self._singular(word, line, at, wanted)

    def _singular(self, word: str, line: int, at: int, wanted: Gender) -> tuple[Member, ...]:
        """Whom « il », « elle », « l' » means: of whom the sentences before tell, or what is told here."""
        if (coming := coming_before(self.lines[line], at)) is not None:
            newcomer = self._newcomer(line, coming)
            if newcomer is not None and self.mentions.fits(newcomer, wanted):
                return (self.mentions.bare(newcomer),)
        named = word in ("il", "elle")
        heir = heir_meant(self.mentions, self.readers, line, at, wanted) if named else None
        if heir is not None:
            return (heir,)
        topic = self._topic_of(line)
        worded = self._feminine(line - 1) if word == "elle" else False  # « La recrue … Elle »: of a man
        if topic is not None and self._free(line, at) and (worded or self.mentions.fits(topic, wanted)):
            return (self.mentions.bare(topic),)
        if (done_to := whom_it_was_done_to(self.mentions, self.readers[line], at, wanted)) is not None:
            return (done_to,)
        if (chief := posted_above(self.designations, self.readers[line], at, wanted)) is not None:
            return (chief,)
        candidates = self.mentions.referents(line, at, wanted, pointing=False)
        candidates = but_those_beside(self.mentions, candidates, line, at)
        candidates = candidates or named_after_opening(self.mentions, line, at, wanted)
        if not candidates:
            return ()
        near = candidates[0]
        beside = (self.mentions, self.readers, line, at, near, wanted)
        meant = (told_of(*beside) or who_made_way(*beside)) if named else None
        return (self.mentions.bare(meant or near.member),)

    def _topic_of(self, line: int) -> Member | None:
        """Whom the sentence before is about; past what is only remarked, the one of the list that the title
        names."""
        before = line_before(self.lines, self.lines[line])
        topic = self._topics.get(before.index) if before is not None else None
        near = before is not None and before.index == line - 1
        titled = topic is not None and topic.identity.id is not None and topic.identity in self.lines[0].named
        return topic if near or titled else None

    def _newcomer(self, line: int, coming: int) -> Member | None:
        """« X quitte Z. Y a annoncé son arrivée chez W, où il … »: whose the coming at *coming* is."""
        reader = self.readers[line]
        telling = next((k for k in range(coming, 0, -1) if (v := reader.verb(k)) and v.finite), None)
        tellers = self._subject_of(reader, telling) if telling is not None else ()
        return newcomer_announced(self.history, self.designations.posts, tellers, line)

    def _latter(self, line: int, at: int, wanted: Gender) -> tuple[Member, ...]:
        """Whom « celui-ci », « ce dernier » means: who was told of last."""
        if unnamed_last(self.designations, line, at, wanted):
            return ()
        if (chief := called_last(self.designations, line, at, wanted)) is not None:
            return (chief,)
        candidates = self.mentions.referents(line, at, wanted, pointing=True)
        return (self.mentions.bare(candidates[0].member),) if candidates else ()

    def _may_be(self, word: str, line: int, at: int) -> bool:
        """« Il avait quitté Y : Odile raconte »: not her."""
        gender, _ = PERSONAL.get(word, ("", False))
        people = self.lines[line].pieces[at].people
        return not gender or all(self.mentions.fits(member, Gender(gender)) for member in people)

    def _nobody(self, line: int, at: int) -> bool:
        told = self.lines[line]
        unnamed = line - 1 in self._about_nobody and still_nobody(told, at)
        return unnamed or stands_for_first(told, self.readers[line], at)

    def _feminine(self, line: int) -> bool:
        """Whether the sentence opens with « la recrue », « cette figure », whoever is meant."""
        first = self.lines[line].pieces[0]
        fame = first.role is not None and first.role.gender is Gender.UNKNOWN
        return fame and self.lines[line].tokens[first.first].fold in ("la", "cette")

    def _free(self, line: int, at: int) -> bool:
        """Nobody is named in the sentence before the pronoun but behind a preposition."""
        pieces = self.lines[line].pieces
        raised = any(m.line == line and m.at < at and m.subject for m in self.mentions.all)
        return not raised and not any(
            piece.people and not (k and pieces[k - 1].sign is Sign.PREP)
            for k, piece in enumerate(pieces[:at])
        )

    def speaker(self, line: int, at: int) -> tuple[Member, ...]:
        """Who says « je »."""
        return self.speakers(line, at)[:1]

    def speakers(self, line: int, at: int) -> tuple[Member, ...]:
        """Who says « nous », or « je »."""
        return speakers(self.readers, self.mentions, self.people, line, at)

    def told_together(self, line: int, at: int) -> tuple[Member, ...]:
        """« leur départ »: of the nearest people that one list names, or that « ils » stands for."""
        reader = self.readers[line]
        verbs = (i for i, piece in enumerate(reader.pieces[:at]) if piece.verb is not None)
        subjects = [subject for i in verbs if (subject := reader.read(i).subject) is not None]
        for subject in subjects:
            role, together = reader.pieces[subject].role, reader.pieces[subject].people
            if role is not None and role.count > 1:
                return self.people(reader.pieces[subject], line, subject)
            among = subject > 1 and reader.pieces[subject - 1].word == "dont"  # « trois cadres, dont X, … »
            if len(together) > 1 or (among and together):
                return tuple(self.mentions.bare(member) for member in together)
        for mention in sorted(
            (m for m in self.mentions.all if (m.line, m.at) < (line, at) and line - m.line <= 2),
            key=lambda m: (-m.line, -m.at),
        ):
            if len(mention.group) > 1:
                return tuple(self.mentions.bare(member) for member in mention.group)
        return ()


def _points_out(line: Line, at: int) -> bool:
    """« C'est là qu'il rencontre Y »: what is told of « il » comes behind."""
    verb = line.pieces[at].verb
    opening = {line.tokens[line.pieces[at].first].fold, line.pieces[at - 1].word if at else ""}
    return not opening.isdisjoint(("c'", "ce")) and verb is not None and verb.lemma == "être"
