"""Who is said to be one of those just told of: « X et Y sont du lot », « Z en fait partie »."""

import re

from bot.matcher.syntax.pieces import Line, Member

_ASIDE = r"(?:(?:aussi|egalement|notamment|,|lui|elle|eux|elles) ){0,4}"
_LOT = r"(?:du (?:lot|nombre|voyage|contingent|groupe)|de la (?:partie|fournee|charrette|vague|liste))"
_COUNTED_IN = re.compile(
    rf" (?:(?:est|sont|sera|seront|etait|etaient) {_ASIDE}(?:{_LOT}|de (?:ceux|celles)-(?:la|ci)|concernee?s?"
    r"|l' une? (?:d' (?:eux|elles)|de (?:ceux|celles)-ci)|parmi (?:eux|elles))"
    rf"|(?:fait|font|fera|feront|faisait|faisaient) {_ASIDE}partie {_LOT}"
    rf"|en (?:fait|font|fera|feront|faisait|faisaient) {_ASIDE}partie"
    rf"|(?:figure|compte)(?:nt|ra|ront|ait|aient)? {_ASIDE}(?:parmi (?:eux|elles)|sur la liste|du nombre))"
    r" [.;,:!]"
)


def counted_in(line: Line) -> tuple[Member, ...]:
    """The one, or the row, that the sentence begins with, if that is all that it tells of them."""
    opens = line.pieces[0].people if line.pieces else ()
    finite = [verb for _, verb in line.verbs if verb.finite]
    alone = len(finite) == 1 and not finite[0].negated
    return opens if alone and _COUNTED_IN.search(line.text) else ()
