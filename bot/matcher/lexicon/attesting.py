"""Which verbs may tell a change that is known already, whatever stands beside them.

All those that have an idiom for an act of its kind, but a few that tell nothing without it, and some more.
"""

from collections.abc import Mapping

from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.model import Kind

ACTS_OF: Mapping[Kind, tuple[Act, ...]] = {
    Kind.DEPARTURE: (Act.EXIT, Act.OUST, Act.HAND_OVER, Act.NO_LONGER, Act.LOSE, Act.FOLLOW),
    Kind.OUSTER: (Act.OUST,),
    Kind.LEAVE: (Act.PAUSE,),
    Kind.RETURN: (Act.COME_BACK, Act.TAKE_BACK),
    Kind.ARRIVAL: (Act.JOIN, Act.HIRE, Act.NAME, Act.TAKE, Act.SUCCEED),
    Kind.APPOINTMENT: (Act.NAME, Act.TAKE, Act.SUCCEED),
    Kind.VENTURE: (Act.FOUND, Act.JOIN, Act.HIRE, Act.TAKE, Act.NAME),
}
# Verbs whose idioms may tell the kind, and which by themselves tell nothing of it.
TOO_WIDE: Mapping[Kind, frozenset[str]] = {
    Kind.DEPARTURE: words("être avoir dire rester demeurer annoncer signer retrouver décliner compter"),
    Kind.OUSTER: words(
        """
        être avoir faire mettre prendre tenir retrouver trancher relever passer sortir voir donner signer
        servir perdre demander apprendre obtenir recevoir payer coûter tomber rendre laisser saluer remettre
        rompre conduire résilier
        """
    ),
    Kind.ARRIVAL: words(
        """
        être avoir dire rester demeurer donner céder ravir trancher acter élever confirmer parier souhaiter
        siéger travailler
        """
    )
    | {"en aller"},
    Kind.RETURN: words("rejoindre repousser signer sortir écourter repasser"),
    Kind.LEAVE: words("être avoir"),
    Kind.APPOINTMENT: words("être avoir dire rester demeurer faire appeler confirmer parier voir laisser"),
    Kind.VENTURE: words("être avoir dire rester demeurer annoncer confirmer assurer retrouver"),
}
BESIDES: Mapping[Kind, frozenset[str]] = {
    Kind.DEPARTURE: words(
        """
        rejoindre passer filer rallier intégrer atterrir attirer débaucher recruter embaucher enrôler
        """
    ),
    Kind.ARRIVAL: words("promouvoir"),
    Kind.RETURN: words("rétablir réinstaller"),
    Kind.APPOINTMENT: words("échoir"),
    Kind.LEAVE: words("éloigner revenir soigner restreindre"),
    Kind.VENTURE: words("figurer compléter"),
}
