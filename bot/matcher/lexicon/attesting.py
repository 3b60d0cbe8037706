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
# « raconte la fin de son aventure », « à qui l'on a taillé un rôle »: the idiom tells it, the verb does not.
_OF_SAYING = words("acter célébrer confirmer fêter officialiser partager raconter révéler signifier")
_OF_MAKING = words("affubler bricoler concocter dessiner gratifier honorer imaginer inventer parer tailler")
# Verbs whose idioms may tell the kind, and which by themselves tell nothing of it.
TOO_WIDE: Mapping[Kind, frozenset[str]] = {
    Kind.DEPARTURE: _OF_SAYING
    | words("être avoir dire rester demeurer annoncer signer retrouver décliner compter emprunter"),
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
    | {"en aller"}
    | _OF_MAKING,
    Kind.RETURN: words("rejoindre repousser signer sortir écourter repasser"),
    Kind.LEAVE: words("être avoir"),
    Kind.APPOINTMENT: _OF_MAKING
    | words("être avoir dire rester demeurer faire appeler confirmer parier voir laisser"),
    Kind.VENTURE: _OF_MAKING | words("être avoir dire rester demeurer annoncer confirmer assurer retrouver"),
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
