"""What a label says of the sentence behind its colon: « Rumeur : X quitte Y ? », « Démenti : … »."""

from bot.matcher.syntax.pieces import Line
from bot.model import Status

_LONGEST = 6  # words
_RUMOURED = """
    rumeur, rumeurs, la rumeur, la rumeur du jour, la rumeur de la semaine, bruit de couloir,
    bruits de couloir, bruits de couloirs, les bruits de couloir, le bruit de couloir,
    le bruit qui court, on dit que, on murmure que, on-dit, le on-dit, a confirmer,
    reste a confirmer, a verifier, non confirme, info non confirmee, pas encore confirme,
    en attente de confirmation, indiscretion, indiscretions, l' indiscretion de la semaine,
    l' indiscretion du jour, au conditionnel
"""
_DENIED = """
    dementi, le dementi, faux, intox, infox, fausse rumeur, fausse alerte, fausse nouvelle,
    fausse info, rumeur dementie, info dementie
"""
_LABELS = {
    label.strip(): status
    for table, status in ((_RUMOURED, Status.RUMOURED), (_DENIED, Status.DENIED))
    for label in table.split(",")
}
_LAST_WORDS = frozenset(label.split()[-1] for label in _LABELS)


def labelled(line: Line) -> Status | None:
    """How sure the label before the first colon leaves what follows it; None where it does not say."""
    if _LAST_WORDS.isdisjoint(line.words):
        return None
    told = [token.fold for token in line.tokens[: _LONGEST + 1] if token.word or token.text == ":"]
    return _LABELS.get(" ".join(told[: told.index(":")])) if ":" in told else None
