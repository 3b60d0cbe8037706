"""Whether what is told is so: it stands (« X quitte Y »), is hedged (« X quitterait Y »), is denied
(« X ne quitte pas Y ») or is refused with a reason: the article does not claim it (« si X quittait Y »).
"""

from dataclasses import dataclass

from bot.model import Status


@dataclass(frozen=True, slots=True)
class Truth:
    """``status`` None: refused. ``why`` says in words what decided; ``forced``: made to do it."""

    status: Status | None
    why: tuple[str, ...] = ()
    forced: bool = False

    def hedged(self, why: str) -> "Truth":
        """The same, but no surer than a rumour."""
        if self.status is not Status.ANNOUNCED:
            return self
        return Truth(Status.RUMOURED, (*self.why, why), self.forced)


FACT = Truth(Status.ANNOUNCED)
QUESTION = Truth(None, ("question",))


def refused(why: str) -> Truth:
    """No claim, for this reason."""
    return Truth(None, (why,))
