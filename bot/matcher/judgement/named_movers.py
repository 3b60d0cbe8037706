"""Who is known to have moved, and is named where no rule reads anything of them.

In an article that tells of others, a person of the watch list is named beside them because of a move of
theirs, where the time or the houses fit; in one that tells of nothing, only where the sentence shares a fact
with a move of these days (``docs/decisions.md``).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.post_holders import is_chief
from bot.matcher.discourse.time_frames import gone_back
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.known_moves import names_house, of_these_days, of_this_month
from bot.matcher.judgement.shared_facts import shares_facts
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.told_otherwise import Tie
from bot.matcher.judgement.told_times import tells_month, tells_season
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import DUTIES
from bot.matcher.syntax.pieces import Line, Member
from bot.model import Kind, Move, Status

_FORMER = words("ex ancien ancienne anciens anciennes")
_STAYING = words("rester demeurer garder conserver")
_OF_A_PART = (" de ", " des ", " du ")


@dataclass(frozen=True, slots=True)
class NamedMovers:
    ties: Ties
    judged: Sequence[Judged]

    def in_company(self) -> Iterator[Tie]:
        """In an article that tells of others; not the head of the house, whom everybody names. Of several
        ties of one person the last is in the first of those sentences."""
        posts = self.ties.discourse.designations.posts
        for line in reversed([line for line in self.ties.lines if line.names_people]):
            seen = Arguments(self.ties.discourse, line)
            for at, member, move in self._unread(seen):
                if any(map(_heads_all, posts.get(member.identity.id or "", ()))) or _stays(seen, member):
                    continue
                if _has_a_team(seen, at) or (move.kind in _COMING and had_before(seen, at)):
                    continue
                if self._of_that_time(line, move) or self._between_houses(line, member, move):
                    yield Tie(seen, at, member, move, own=True, main=False, dated=True)

    def by_facts(self, seen: Arguments) -> Iterator[Tie]:
        """« Depuis lundi, il faut y ajouter X », « X → Z »: the day of a move of these days, or its house."""
        for at, member, move in self._unread(seen):
            if self.ties.namesake(member) or not of_these_days(move, self.ties.published):
                continue
            if shares_facts(seen, member, move):
                yield Tie(seen, at, member, move, own=True, main=False, dated=True)

    def _unread(self, seen: Arguments) -> Iterator[tuple[int, Member, Move]]:
        """Whom the sentence names, of whom no rule reads anything there, with each of their known moves."""
        if not seen.line.names_people:
            return
        here = [item for item in self.judged if item.change.line == seen.line.index]
        for at, piece in enumerate(seen.pieces):
            for member in piece.people:
                read = [item for item in here if item.name == member.identity.name]
                for move in self.ties.known(member):
                    if not any(_settles(item, move, seen.line) for item in read):
                        yield at, member, move

    def _of_that_time(self, line: Line, move: Move) -> bool:
        """It is as new as the article, or of when the sentence says; « En 2017, le ton monte. X réclame … »
        is of neither."""
        published = self.ties.published
        if of_these_days(move, published) or of_this_month(move, published):
            return not gone_back(self.ties.lines, line.index)
        return move.kind is not Kind.VENTURE and (tells_month(line, move) or tells_season(line, move))

    def _between_houses(self, line: Line, member: Member, move: Move) -> bool:
        """« Y avait été soufflée à Z », « X passait à l'ennemi, Z »: an old move, and they have no newer one;
        not where somebody is « l'ancienne de Z »."""
        if move.kind is Kind.VENTURE or move.date is None or move.date.first > self.ties.published:
            return False
        new = any(of_these_days(other, self.ties.published) for other in self.ties.known(member))
        return not new and names_house([line], move) and line.words.isdisjoint(_FORMER)


def _heads_all(post: str) -> bool:
    """« directrice générale »; « directrice générale des applications » heads a part."""
    return is_chief(post) and not any(span in fold(post) for span in _OF_A_PART)


def _stays(seen: Arguments, member: Member) -> bool:
    """« X reste aux ventes », in an article that tells how others change theirs."""
    staying = (at for at, verb in seen.line.verbs if verb.lemma in _STAYING and verb.finite)
    return any(member in seen.subject(seen.reader.read(at)) for at in staying)


def _has_a_team(seen: Arguments, at: int) -> bool:
    """« Ses chercheurs rejoignent l'équipe de X »: X, who only has it."""
    joined = {seen.reader.read(k).object for k, verb in seen.line.verbs if verb.lemma == "rejoindre"}
    return at - 2 in joined and seen.pieces[at - 1].word in OF and seen.pieces[at - 2].word in _TEAMS


_TEAMS = words("equipe equipes")
_COMING = (Kind.APPOINTMENT, Kind.ARRIVAL)


def had_before(seen: Arguments, at: int) -> bool:
    """« récupère les attributions de X », « promue à la place de X »: X, who gets nothing by that."""
    replaced = at > 0 and seen.pieces[at - 1].word == "remplacement"
    return replaced or (at > 1 and seen.pieces[at - 1].word in OF and seen.pieces[at - 2].word in DUTIES)


def _settles(item: Judged, move: Move, line: Line) -> bool:
    """What the rules made of a sentence stands, but where they only could not place it."""
    change = item.change
    elsewhere = change.left is not None and not change.left.watched  # « X ne fait plus partie de Z »
    if elsewhere and move.kind is Kind.ARRIVAL and line.names_ours and names_house([line], move):
        return False  # « X quitte Z pour venir évaluer les risques chez Y »
    return item.kind is not None or elsewhere or change.truth.status is not Status.ANNOUNCED
