"""Vigie's texts in the reader's language, from the Fluent files beside this module.

Fluent and its calendars are loaded when a first text is said: `vigie match` says none.
"""

import re
from functools import cache
from importlib.resources import files

LANGUAGES = ("fr", "en")


class Speech:
    """Says texts in one language; any but English is taken for French, the reference."""

    __slots__ = ("language",)

    def __init__(self, language: str) -> None:
        self.language = "en" if language == "en" else "fr"

    def say(self, text_id: str, /, **args: object) -> str:
        """The text *text_id*. Raises ValueError for an unknown text or a missing argument.

        Numbers are grouped as the language has it: give years as text.
        """
        texts = _texts(self.language)
        if not texts.find(text_id):
            raise ValueError(f"no text {text_id!r} in {self.language!r}")
        bundle = texts.bundle
        pattern = bundle.get_message(text_id).value
        if pattern is None:
            raise ValueError(f"text {text_id!r} is empty in {self.language!r}")
        text, errors = bundle.format_pattern(pattern, args)
        if errors:
            raise ValueError(f"text {text_id!r} in {self.language!r}: {errors}")
        return str(text)


class _Texts:
    """All texts of a language, each parsed when it is first said: a thousand take a third of a second."""

    def __init__(self, language: str) -> None:
        from fluent.runtime import FluentBundle

        # Isolation marks (U+2068) would stand in every text that is given a name.
        self.bundle = FluentBundle([language], use_isolating=False)
        self._unparsed: dict[str, str] = {}
        folder = files("bot.chat") / "locales" / language
        for path in folder.iterdir():
            if path.name.endswith(".ftl"):
                written = path.read_text(encoding="utf-8")
                self._unparsed.update((found[1], found[0]) for found in _ENTRY.finditer(written))

    def find(self, text_id: str) -> bool:
        """Have the text *text_id* in the bundle, and those that it refers to. False where there is none."""
        written = self._unparsed.pop(text_id, None)
        if written is not None:
            from fluent.runtime import FluentResource

            self.bundle.add_resource(FluentResource(written))
            for other in _REFERENCE.findall(written):
                self.find(other)
        return bool(self.bundle.has_message(text_id))


# An entry begins at the margin with its name, and goes on to the next name or comment there.
_ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*)[ ]*=.*(?:\n(?![A-Za-z#-]).*)*", re.MULTILINE)
_REFERENCE = re.compile(r"\{ *(-?[A-Za-z][\w-]*)")


@cache
def _texts(language: str) -> _Texts:
    return _Texts(language)
