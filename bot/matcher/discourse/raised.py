"""What « quant à » raises: « Quant au ministre, il était en congé »."""

from bot.matcher.syntax.pieces import Line, Sign

_SHORT = 8  # pieces between « quant » and its pronoun


def raised_before(line: Line, at: int) -> int | None:
    """The position of the noun that « quant à » raises for the pronoun at *at*; names are found elsewhere."""
    if not 2 < at < _SHORT or line.pieces[0].word != "quant":
        return None
    between = line.pieces[2:at]
    if any(piece.people or piece.verb is not None for piece in between):
        return None
    return next((k for k in range(1, at) if line.pieces[k].sign in (Sign.THING, Sign.POST)), None)
