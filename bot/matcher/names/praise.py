"""Words of praise or blame before a name: « le très respecté X », « l'inamovible X », « un certain X »."""

from collections.abc import Sequence

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import words


def past_praise(tokens: Sequence[Token], at: int) -> int:
    """The token behind the article at *at* (« du » and « au » have it in them) and the adjectives behind it;
    *at* where there are none."""
    behind = at + (tokens[at].fold in _ARTICLES)
    if behind == at and (not at or tokens[at - 1].fold not in _CONTRACTED):
        return at
    start = behind
    while behind < len(tokens):
        if tokens[behind].fold in _VERY:
            behind += 2
        elif tokens[behind].fold in _PRAISE or (behind > start and _joined(tokens, behind)):
            behind += 1
        else:
            break
    return behind if start < behind < len(tokens) else at


def _joined(tokens: Sequence[Token], at: int) -> bool:
    """« le très discret et très écouté X »."""
    return tokens[at].fold in _AND and at + 1 < len(tokens) and tokens[at + 1].fold in PRAISING


_ARTICLES = words("le la l' un une")
_CONTRACTED = words("du au")
_AND = words("et mais ,")
_VERY = words("tres si fort bien trop tout deja pourtant tellement toujours jamais ultra moins plus")
_PRAISE = words(
    """
    respecte respectee fidele emblematique inamovible indeboulonnable incontournable inusable infatigable
    celebre celebrissime fameux fameuse illustre legendaire brillant brillante brillantissime talentueux
    talentueuse discret discrete taciturne affable austere volubile truculent truculente flamboyant
    flamboyante charismatique mediatique influent influente puissant puissante redoute redoutee redoutable
    sulfureux sulfureuse turbulent turbulente remuant remuante bouillonnant bouillonnante bouillant
    bouillante fougueux fougueuse enigmatique mysterieux mysterieuse insaisissable imprevisible controverse
    controversee contestee conteste populaire ambitieux ambitieuse experimente experimentee chevronne
    chevronnee eminent eminente prolifique iconoclaste visionnaire irremplacable inclassable ineffable
    inenarrable regrette regrettee venere veneree adule adulee admire admiree precieux precieuse jeune tout-
    puissant toute-puissante omnipresent omnipresente reserve reservee pudique placide cerebral cerebrale
    certain certaine denomme denommee prometteur prometteuse polyglotte surdoue surdouee
    """
)
PRAISING = _VERY | _PRAISE
