"""How names are compared."""

import re
import unicodedata


def fold(name: str) -> str:
    """How names are compared: lower case, no accents, one space between words: « Zoé Mba » -> « zoe mba »."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", plain))
