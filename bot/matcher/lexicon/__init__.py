"""The French words that the stages go by, as tables to read and to extend."""


def words(text: str) -> frozenset[str]:
    """The words of a table, written with blanks and line breaks between them."""
    return frozenset(text.split())
