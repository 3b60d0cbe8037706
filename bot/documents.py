"""Configuration files: YAML read with its line numbers and checked against a model, every problem at once;
files written whole or not at all.

A problem is told as a message id with its arguments, so that it can be worded in the
operator's language; ``ports.Problem`` says where it is.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, ClassVar, TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.ports import ConfigError, Problem

Model = TypeVar("Model", bound=BaseModel)
Place = Sequence[int | str]

# The C parser is ten times faster; it comes with every wheel of PyYAML.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _PlainDates(_Loader):  # type: ignore[misc]  # the base is chosen at run time
    """Leaves dates as text: a day that does not exist is then told with its line like any other mistake."""

    yaml_implicit_resolvers: ClassVar = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in _Loader.yaml_implicit_resolvers.items()
    }


# pydantic's error types, to the ids of the messages that say what to do.
_WORDS = {
    "missing": "problem-missing",
    "extra_forbidden": "problem-unknown-key",
    "string_type": "problem-not-text",
    "bool_type": "problem-not-yes-no",
    "bool_parsing": "problem-not-yes-no",
    "list_type": "problem-not-a-list",
    "tuple_type": "problem-not-a-list",
    "model_type": "problem-not-a-mapping",
    "model_attributes_type": "problem-not-a-mapping",
    "enum": "problem-not-one-of",
    "literal_error": "problem-not-one-of",
}


class Document:
    """A YAML file read into plain values, that remembers on which line each value stands."""

    def __init__(self, path: Path) -> None:
        """Read *path*. Raises ConfigError when it cannot be read, or is not YAML."""
        self.path = path
        try:
            text = path.read_text(encoding="utf-8-sig")
        except OSError as error:
            raise ConfigError(
                [self._problem(None, "problem-unreadable", why=error.strerror or "")]
            ) from error
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            raise ConfigError([self._problem(line, "problem-not-utf8")]) from error
        try:
            loader = _PlainDates(text)
            try:
                self._root = loader.get_single_node()
                doubles = list(_doubled_keys(self._root))
                self.value = loader.construct_document(self._root) if self._root else None
            finally:
                loader.dispose()
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            why = error.problem or error.context or ""
            raise ConfigError(
                [self._problem(mark.line + 1 if mark else None, "problem-not-yaml", why=why)]
            ) from error
        except RecursionError as error:
            raise ConfigError([self._problem(None, "problem-too-deep")]) from error
        except yaml.YAMLError as error:
            raise ConfigError([self._problem(None, "problem-not-yaml", why=str(error))]) from error
        if doubles:
            raise ConfigError([self._problem(line, "problem-key-twice", key=key) for line, key in doubles])

    def check(self, model: type[Model], *more: Callable[["Document"], Iterable[Problem]]) -> Model:
        """The document as a *model*, which finds nothing wrong, and neither do the checks *more*.

        Raises ConfigError with every problem found, in the order of their lines.
        """
        if self.value is None:
            raise ConfigError([self._problem(1, "problem-empty")])
        checked, problems = None, [problem for check in more for problem in check(self)]
        try:
            checked = model.model_validate(self.value)
        except ValidationError as error:
            problems += [self._told(details) for details in error.errors()]
        if checked is None or problems:
            raise ConfigError(sorted(problems, key=lambda problem: problem.line or 0))
        return checked

    def items(self, *path: str) -> Iterator[tuple[Place, dict[str, Any]]]:
        """Every mapping in the lists found by following the keys of *path*, good or not, with its place."""
        level: list[tuple[list[int | str], Any]] = [([], self.value)]
        for key in path:
            level = [
                ([*place, key, number], each)
                for place, value in level
                if isinstance(value, dict) and isinstance(value.get(key), list)
                for number, each in enumerate(value[key])
            ]
        yield from ((place, each) for place, each in level if isinstance(each, dict))

    def extents(self, key: str) -> list[range]:
        """Which lines (from 0) each item of the list under *key* takes, comments after it left out."""
        found, _ = _child(self._root, key)
        items = found.value if isinstance(found, yaml.SequenceNode) else []
        return [range(item.start_mark.line, _last_line(item) + 1) for item in items]

    def problem(self, place: Place, message: str, **args: object) -> Problem:
        """A problem at the value found by following *place* (keys and indexes) from the root."""
        return self._problem(self.line(place), message, **args)

    def line(self, place: Place) -> int | None:
        """The line (from 1) of the value at *place*, or of the nearest thing around it."""
        node, line = self._root, None
        for step in place:
            if node is None:
                break
            line = node.start_mark.line + 1
            node, at = _child(node, step)
            line = at or line
        return line or (1 if self._root is not None else None)

    def _told(self, details: ErrorDetails) -> Problem:
        place = [step for step in details["loc"] if not str(step).startswith("function-")]
        message = _WORDS.get(details["type"], "problem-refused")
        given = details.get("input")
        shown = "" if isinstance(given, Mapping | list) else str(given)
        context = details.get("ctx", {})
        why = str(context.get("error", details["msg"]))
        if why.startswith("problem-"):  # one of our own validators, which names its message
            message = why
        return self.problem(
            place,
            message,
            key=str(place[-1]) if place else "",
            value=shown,
            expected=str(context.get("expected", "")),
            why=why,
        )

    def _problem(self, line: int | None, message: str, **args: object) -> Problem:
        return Problem(self.path.name, line, message, args)


def write_whole(path: Path, text: str) -> None:
    """Write all of the file or none: half a file would be kept as the operator's. Raises ConfigError."""
    draft = path.with_name(path.name + ".new")
    try:
        draft.write_text(text, encoding="utf-8", newline="")
        if path.exists():
            draft.chmod(path.stat().st_mode)
        draft.rename(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        problem = Problem(path.name, None, "problem-unwritable", {"why": error.strerror or ""})
        raise ConfigError([problem]) from error


def _last_line(node: Any) -> int:
    """The last line (from 0) on which something of *node* stands: its end mark lies beyond it."""
    if isinstance(node, yaml.MappingNode) and node.value and not node.flow_style:
        return max(_last_line(value) for _, value in node.value)
    if isinstance(node, yaml.SequenceNode) and node.value and not node.flow_style:
        return max(_last_line(item) for item in node.value)
    end: int = node.end_mark.line
    return end if node.end_mark.column or end == node.start_mark.line else end - 1


def _child(node: Any, step: int | str) -> tuple[Any, int | None]:
    """The child of a YAML node at *step*, and the line where it starts (a key's own line)."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(step):
                return value, key.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        child = node.value[step]
        return child, child.start_mark.line + 1
    return None, None


def _doubled_keys(node: Any) -> Iterator[tuple[int, str]]:
    """YAML forbids a key twice in one mapping; PyYAML keeps the last silently."""
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                yield key.start_mark.line + 1, str(key.value)
            seen.add(key.value)
            yield from _doubled_keys(value)
    elif isinstance(node, yaml.SequenceNode):
        for child in node.value:
            yield from _doubled_keys(child)
