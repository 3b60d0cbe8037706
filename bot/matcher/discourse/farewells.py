"""Who speaks of somebody else: « « Nous sommes tristes de la voir partir », a réagi Y. Elle … »: not Y."""

from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Line

_BIDDING = words(
    "voir remercier saluer souhaiter regretter féliciter accueillir soutenir respecter admirer devoir"
)
_THEM = words("le la l' lui")


def bids_farewell(line: Line, at: int) -> bool:
    """« « Nous le remercions », a écrit X », « « Il va nous manquer », dit X », of X at position *at*."""
    said = [piece for piece in line.pieces[:at] if piece.quoted]
    verbs = [piece.verb for piece in said if piece.verb is not None]
    missed = (v for v in verbs if v.lemma == "manquer")
    if any("nous" in (token.fold for token in line.tokens[v.first : v.last]) for v in missed):
        return True
    bidden = any(v.lemma in _BIDDING and not _THEM.isdisjoint((v.direct, v.indirect)) for v in verbs)
    going = (p for p in said if p.action is not None)  # « Son départ est une perte », dit X
    return bidden or any(line.tokens[p.first].fold in ("son", "sa") for p in going)
