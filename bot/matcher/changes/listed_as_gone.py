"""Who is among those who go: « Parmi les licenciés figurent X et Y », « Parmi les partants, on trouve X »."""

import re
from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Sign

SHOWING = words("figurer compter trouver retrouver")
DISMISSED = words("licencies licenciees limoges limogees evinces evincees remercies remerciees licenciements")
LEAVING = words("partants partantes sortants demissionnaires departs demissions")
_AMONG = re.compile(
    r"(?:^| )(?:parmi|au nombre|du nombre|liste) (?:les|des|ces) (?:(?!(?:anciens|futurs)\b)\w+ ){0,3}"
    rf"({'|'.join(sorted(DISMISSED | LEAVING))})\b(?! (?:de|chez|d') )[^,:]*(?: , on)?$"
)


def listed_as_gone_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Those named behind the verb; of the house that the sentence is about, or that is named there."""
    before = " ".join(token.fold for token in seen.line.tokens[: clause.verb.first])
    found = _AMONG.search(before)
    if found is None or clause.verb.negated:
        return
    act = Act.OUST if found.group(1) in DISMISSED else Act.EXIT
    named = (seen.org(k) for k in range(clause.at) if seen.pieces[k].sign is Sign.ORG)
    left = next(named, seen.focus)
    for member in seen.subject(clause) or seen.direct(clause):
        yield change_told(seen, member, act, clause, truth, left=left)
