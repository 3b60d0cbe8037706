"""Vigie's texts in the reader's language, from the Fluent files beside this module."""

from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("fr", "en")


class Speech:
    """Says texts in one language; any but English is taken for French, the reference."""

    __slots__ = ("_bundle", "language")

    def __init__(self, language: str) -> None:
        self.language = "en" if language == "en" else "fr"
        self._bundle = bundle(self.language)

    def say(self, text_id: str, /, **args: object) -> str:
        """The text *text_id*. Raises ValueError for an unknown text or a missing argument.

        Numbers are grouped as the language has it: give years as text.
        """
        if not self._bundle.has_message(text_id):
            raise ValueError(f"no text {text_id!r} in {self.language!r}")
        pattern = self._bundle.get_message(text_id).value
        if pattern is None:
            raise ValueError(f"text {text_id!r} is empty in {self.language!r}")
        text, errors = self._bundle.format_pattern(pattern, args)
        if errors:
            raise ValueError(f"text {text_id!r} in {self.language!r}: {errors}")
        return str(text)


@cache
def bundle(language: str) -> FluentBundle:
    """All texts of a language."""
    # Isolation marks (U+2068) would stand in every text that is given a name.
    made = FluentBundle([language], use_isolating=False)
    folder = files("bot.chat") / "locales" / language
    for path in sorted(folder.iterdir(), key=lambda each: each.name):
        if path.name.endswith(".ftl"):
            made.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return made
