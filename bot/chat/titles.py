"""The sentence that says a change: who does what, where to, as what. Pure."""

from collections.abc import Callable, Sequence

from bot.chat.manner import Manner
from bot.chat.roles import chairs, founds, gender_of, is_head, of, role_of, subject
from bot.chat.shorten import fit, shorten
from bot.chat.stays import after, stayed
from bot.events.identity import DIRECTIONS, Direction
from bot.model import Event, Kind, Seat, Status

CONFIRMED = "confirmed"  # an announcement that was a rumour: « quitte bien »
_BOARD = frozenset({Kind.DEPARTURE, Kind.OUSTER, Kind.RETURN, Kind.ARRIVAL})
_COMING_IN = frozenset({Kind.ARRIVAL, Kind.RETURN, Kind.APPOINTMENT})
_OWN_PREDICATE = frozenset(
    {"ouster", "board-ouster", "leave", "venture-founds", "venture-joins", "venture-bare"}
)
_SHORT_ROLE = 4  # words; with a longer one « d’OpenAI » at its end would be misread

Write = Callable[[str], str]


def title(
    event: Event, manner: Manner, *, limit: int, status: str | None = None, strong: bool = False
) -> str:
    """« Jason Wei quitterait OpenAI pour Meta », in the reader's markup; the name in bold where *strong*."""
    return fit(lambda budget: _Sentence(event, manner, budget, status=status, strong=strong).text, limit)


def predicate(event: Event, manner: Manner, *, limit: int) -> str:
    """The same without its subject: « quitte OpenAI », « perd son poste chez OpenAI »."""
    return fit(lambda budget: _Sentence(event, manner, budget, bare=True).text.strip(), limit)


def several(events: Sequence[Event], manner: Manner) -> str:
    """« Trois départs annoncés chez OpenAI »."""
    kinds = {event.kind for event in events}
    statuses = {event.status for event in events}
    ways = {DIRECTIONS[kind] for kind in kinds}
    what = kinds.pop().value if len(kinds) == 1 else "out" if ways == {Direction.OUT} else "other"
    words = {
        "count": manner.say("number", count=len(events)),
        "what": manner.say(f"several-{what}"),
        "org": manner.markup.text(shorten(events[0].organization, 60)),
    }
    if len(statuses) > 1:
        return manner.say("title-several-mixed", **words)
    agreement = manner.say("several-agreement", kind=what)
    return manner.say("title-several", **words, status=statuses.pop().value, agreement=agreement)


def sentences(event: Event, manner: Manner, *, limit: int, arrival: Event | None = None) -> str:
    """What the title leaves unsaid, from filled slots only: the post left, after how long (since the
    *arrival*), who takes over, where from."""
    return fit(lambda budget: " ".join(_sentences(event, manner, budget, arrival)), limit)


def _sentences(event: Event, manner: Manner, budget: int, arrival: Event | None) -> list[str]:
    if event.status is Status.DENIED or event.retracted:
        return []

    def write(text: str) -> str:
        return manner.markup.text(shorten(text, budget))

    said = []
    if event.reversed_by:
        said.append(manner.say("sentence-undone", person=write(event.person), org=write(event.organization)))
    status, role = event.status.value, role_of(event, manner.watchlist, manner.language)
    if event.kind in (Kind.DEPARTURE, Kind.OUSTER) and event.seat is Seat.STAFF:
        gender = gender_of(event, manner.watchlist)
        stay = after(arrival, event, manner)
        who = subject(role, gender, manner.speech, written=write(role)) if role else None
        if who:
            said.append(manner.say(f"sentence-{event.kind}", subject=who, status=status, stay=stay or "none"))
        if (who is None or stay is None) and (sentence := stayed(arrival, event, manner)):
            said.append(sentence)
    if event.counterpart and DIRECTIONS[event.kind] is Direction.OUT:
        successor = write(event.counterpart)
        said.append(manner.say("sentence-successor", counterpart=successor, status=status))
    if event.other_organization and DIRECTIONS[event.kind] is Direction.IN:
        said.append(manner.say("sentence-from", place=write(event.other_organization)))
    return said


class _Sentence:
    """One title under construction; every free text is cut to *budget*, then escaped."""

    def __init__(
        self,
        event: Event,
        manner: Manner,
        budget: int,
        *,
        status: str | None = None,
        strong: bool = False,
        bare: bool = False,
    ) -> None:
        self._event = event
        self._manner = manner
        self._budget = budget
        self._status = status or event.status.value
        self._denied = self._status == Status.DENIED.value
        self._role = role_of(event, manner.watchlist, manner.language)
        self._bare = bare
        name = "" if bare else shorten(event.person, budget)
        self._words = {
            "status": self._status,
            "person": manner.markup.bold(name) if strong else manner.markup.text(name),
            "org": self._write(event.organization),
            "of-org": of(event.organization, manner.speech, written=self._write(event.organization)),
            "role": self._write(self._role or ""),
            "place": self._write(event.other_organization or ""),
        }

    @property
    def text(self) -> str:
        """The whole sentence, without a full stop."""
        form = self._form()
        # Where the person is not the first word of the title, the predicate has a text of its own.
        kind_of_text = "did" if self._bare and form in _OWN_PREDICATE else "title"
        text = self._manner.say(f"{kind_of_text}-{form}", **self._words)
        return text if self._denied else self._completed(text)

    def _write(self, text: str) -> str:
        return self._manner.markup.text(shorten(text, self._budget))

    def _form(self) -> str:
        event = self._event
        if event.seat is Seat.BOARD and event.kind in _COMING_IN and chairs(event.role):
            return "board-chair"
        match event.kind:
            case Kind.APPOINTMENT:
                return self._appointment()
            case Kind.VENTURE if not event.other_organization:
                return "venture-bare"
            case Kind.VENTURE:
                return "venture-founds" if event.founding or founds(event.role) else "venture-joins"
            case kind if event.seat is Seat.BOARD and kind in _BOARD:
                return f"board-{kind}"
            case Kind.RETURN if is_head(event.role):
                return "return-head"
        return event.kind.value

    def _appointment(self) -> str:
        if self._role is None:
            return "board-arrival" if self._event.seat is Seat.BOARD else "appointment-bare"
        long = len(self._role.split()) > _SHORT_ROLE or self._event.organization in self._role
        return "appointment-long" if long else "appointment"

    def _completed(self, text: str) -> str:
        """With where to, as what and after whom, as far as the kind has it and the title can bear it."""
        event, say = self._event, self._manner.say
        if event.other_organization and event.kind is Kind.DEPARTURE:
            text = say("title-destination", title=text, place=self._words["place"])
        if self._role and self._tells_role():
            text = say("title-as", title=text, role=self._words["role"])
        if event.counterpart and event.kind in (Kind.ARRIVAL, Kind.APPOINTMENT):
            successor = self._write(event.counterpart)
            text = say("title-succeeding", title=text, counterpart=successor, status=self._status)
        return text

    def _tells_role(self) -> bool:
        event = self._event
        if event.kind is Kind.VENTURE:
            return bool(event.other_organization) and not founds(event.role)
        if event.kind is Kind.RETURN and is_head(event.role):
            return False
        return DIRECTIONS[event.kind] is Direction.IN and event.seat is Seat.STAFF
