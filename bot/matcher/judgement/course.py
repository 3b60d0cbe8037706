"""What one article tells of the comings and goings of one person."""

from dataclasses import dataclass

from bot.matcher.syntax.pieces import Org


@dataclass(slots=True)
class Course:
    """Filled while the changes of the article are registered and judged; « it »: the watched organisation."""

    leaving: bool = False  # leaves it, as news of this article
    said_to_go: bool = False  # leaves it, as is rumoured
    unseated: bool = False  # leaves its board, as news of this article
    left_before: bool = False  # left it, as the article recalls
    left_watched: bool = False  # the article names it as the organisation left
    gone_for_days: bool = False  # by a clause that dates the leaving
    goings: int = 0  # how many goings are told, or how often
    dismissed: bool = False  # it put them out
    put_out: bool = False  # the same of any house, or they left it
    put_out_of: Org | None = None  # another organisation that put them out
    resting: bool = False  # on a leave
    resting_since: bool = False  # « absent depuis l'été »
    left_other: Org | None = None  # another organisation that they leave
    left_another: bool = False  # leaves something else, as the article has told so far
    stranger: bool = False  # leaves something that is no organisation known here
    once_elsewhere: bool = False  # left another organisation, be it long ago
    titled_elsewhere: bool = False  # leaves another place, by the title
    went_away: bool = False  # « X, parti chez Z l'an dernier, … »
    joining: bool = False  # comes, by words that name the organisation
    coming_denied: bool = False
    entered: bool = False  # joined, or got a post
    taken_on: bool = False  # joined, or was hired
    placed: bool = False  # takes a post, by a clause that names the organisation
    promoted: bool = False
    followed: bool = False  # somebody takes over from them
    heir_joins: bool = False  # the same, and comes to it from outside
    inside: bool = False  # came in some time ago, as the article recalls
    came_in: bool = False  # some time before, as told so far
    interim: bool = False  # holds a post for the time being
    stood_in: bool = False  # the same, or took over from somebody
    returned: bool = False
    returned_now: bool = False  # the same, and not as something recalled
    titled_back: bool = False  # back with it, by the title
    gone_to: Org | None = None  # another organisation that they join or found
    gone_at: int = 0  # the line that first tells of that one
    left_in: frozenset[int] = frozenset()  # the lines whose main verb tells of the leaving
    moves_on: frozenset[int] = frozenset()  # the lines whose main verb tells of another one
    relieves_at: int | None = None  # the line that has them stand in where ours is spoken of
    going_to: Org | None = None  # the same, told as news
    asked_to: Org | None = None  # the same, as the title asks
    hired_from: Org | None = None

    @property
    def left_ours(self) -> bool:
        """Left the watched organisation, or leaves it."""
        return self.leaving or self.left_before or self.left_watched

    @property
    def left_days_ago(self) -> bool:
        """By a clause that dates it, with no return told."""
        return self.gone_for_days and not self.returned
