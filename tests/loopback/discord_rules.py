"""What Discord accepts: request and response bodies against Discord's own OpenAPI description, and, on top of it,
the limits that its documentation states and the description leaves out or keeps lax.

A problem is a tuple (path, code, message), the path being the keys from the body's root to the offending value;
`error_body` folds a list of them into the form of Discord's 400 answers.
"""
import json
import re
from datetime import datetime
from functools import cache
from pathlib import Path
from urllib.parse import quote, urlparse

from jsonschema import Draft202012Validator, FormatChecker, ValidationError, validators
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

# Beside the project, not in it: without the description only the documented limits are checked.
SPEC = Path(__file__).resolve().parents[2].parent / "shared" / "specs" / "discord-openapi.json"
ROOT = "urn:discord"
SNOWFLAKE = re.compile(r'"[1-9]\d{16,19}"(?!:)')  # a value: any is as good as another
V2 = 1 << 15  # message flag IS_COMPONENTS_V2

formats = FormatChecker(formats=())


@formats.checks("date-time", raises=(ValueError, TypeError))
def _date_time(value):
    return not isinstance(value, str) or bool(datetime.fromisoformat(value.replace("Z", "+00:00")))


@formats.checks("uri", raises=ValueError)
def _uri(value):
    return not isinstance(value, str) or bool(urlparse(value).scheme in ("http", "https", "attachment", "ws", "wss")
                                              and urlparse(value).netloc)


@cache
def described(path):
    """The description in that file, read once: it is long, and what it has said of a body it need not say again."""
    return Spec(path)


class Spec:
    """Finds the operation of a request and checks bodies against it."""

    def __init__(self, path=SPEC):
        self.doc = json.loads(Path(path).read_text(encoding="utf-8"))
        registry = Registry().with_resource(ROOT, Resource.from_contents(self.doc, default_specification=DRAFT202012))
        rules = {"type": self._type, "oneOf": self._union, "anyOf": self._union}
        cls = validators.extend(Draft202012Validator, rules)
        self._make = lambda pointer: cls({"$ref": f"{ROOT}#{pointer}"}, registry=registry, format_checker=formats)
        self._cache, self._known = {}, {}
        self.templates = [(re.compile("^" + re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", t) + "$"), t)
                          for t in sorted(self.doc["paths"], key=lambda t: (t.count("{"), t))]
        self.locales = {c["const"] for c in self.doc["components"]["schemas"]["AvailableLocalesEnum"]["oneOf"]}

    def match(self, method, path):
        """(template, path parameters) of a request; the template is None where the description has no such route."""
        for regex, template in self.templates:
            found = regex.match(path)
            if found and method.lower() in self.doc["paths"][template]:
                return template, found.groupdict()
        return None, {}

    def takes_body(self, method, template):
        return "requestBody" in self.doc["paths"][template][method.lower()]

    def request_problems(self, method, template, body):
        pointer = ["paths", template, method.lower(), "requestBody", "content", "application/json", "schema"]
        return self._problems(pointer, body)

    def response_problems(self, method, template, status, body):
        pointer = ["paths", template, method.lower(), "responses", str(status), "content", "application/json", "schema"]
        return self._problems(pointer, body)

    def _problems(self, keys, body):
        node = self.doc
        for key in keys:
            if key not in node:
                return []
            node = node[key]
        pointer = "/" + "/".join(quote(k.replace("~", "~0").replace("/", "~1"), safe="~@") for k in keys)
        # The same bodies come again and again, with other ids (the commands at every start): one check is enough.
        ids = {}
        alike = pointer, SNOWFLAKE.sub(lambda found: f'"#{ids.setdefault(found[0], len(ids))}"', json.dumps(body))
        if alike not in self._known:
            if pointer not in self._cache:
                self._cache[pointer] = self._make(pointer)
            self._known[alike] = [problem for error in self._cache[pointer].iter_errors(body) for problem in _told(error)]
        return list(self._known[alike])

    @staticmethod
    def _type(validator, types, instance, schema):
        types = [types] if isinstance(types, str) else types
        if any(validator.is_type(instance, t) for t in types):
            return
        if "integer" in types and isinstance(instance, str) and re.fullmatch(r"-?\d+", instance):
            return  # Discord reads integers from strings
        if "string" in types and schema.get("format") == "snowflake" and type(instance) is int:
            return  # and snowflakes from integers
        yield ValidationError(f"{type(instance).__name__} is not of type {', '.join(types)}")

    def _union(self, validator, branches, instance, schema):
        """Discord's unions: one branch must fit. What is told is the branch that the value's `type` names, else the one
        that fits best."""
        told = None
        for branch in branches:
            errors = list(validator.descend(instance, branch))
            if not errors:
                return
            target = branch
            while "$ref" in target:
                target = self.doc["components"]["schemas"][target["$ref"].rsplit("/", 1)[1]]
            kind = target.get("properties", {}).get("type", {})
            named = isinstance(instance, dict) and instance.get("type") in kind.get("enum", ())
            if named:
                told = errors
                break
            if target.get("type") != "null" and "const" not in target and (told is None or len(errors) < len(told)):
                told = errors
        if told and any("const" not in b for b in branches):
            yield from told
        else:
            yield ValidationError("Value must be one of the documented choices.", validator="enum")


class Undescribed:
    """Stands in where the description is not at hand: the fake's own routes, no schemas. The documented limits
    (message_problems and the like) are checked all the same."""

    locales = set("ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl pt-BR ro ru "
                  "sv-SE th tr uk vi zh-CN zh-TW".split())

    def __init__(self, routes):
        self.routes = routes
        self.templates = [(re.compile("^" + re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", t) + "$"), t)
                          for t in sorted({t for _, t in routes}, key=lambda t: (t.count("{"), t))]

    def match(self, method, path):
        for regex, template in self.templates:
            found = regex.match(path)
            if found and (method, template) in self.routes:
                return template, found.groupdict()
        return None, {}

    def takes_body(self, method, template):
        return method in ("POST", "PUT", "PATCH")

    def request_problems(self, method, template, body):
        return []

    def response_problems(self, method, template, status, body):
        return []


def _choices(limit):
    return tuple(c.get("const", "…") if isinstance(c, dict) else c for c in limit) if isinstance(limit, list) else limit


def _told(error):
    path, rule, limit, value = tuple(error.absolute_path), error.validator, error.validator_value, error.instance
    if rule == "required":
        return [(path + (key,), "BASE_TYPE_REQUIRED", "This field is required") for key in limit if key not in value]
    code, text = {
        "maxLength": ("BASE_TYPE_MAX_LENGTH", f"Must be {limit} or fewer in length."),
        "minLength": ("BASE_TYPE_MIN_LENGTH", f"Must be {limit} or more in length."),
        "maxItems": ("BASE_TYPE_MAX_LENGTH", f"Must be {limit} or fewer in length."),
        "minItems": ("BASE_TYPE_MIN_LENGTH", f"Must be {limit} or more in length."),
        "maximum": ("NUMBER_TYPE_MAX", f"Value should be less than or equal to {limit}."),
        "minimum": ("NUMBER_TYPE_MIN", f"Value should be greater than or equal to {limit}."),
        "enum": ("BASE_TYPE_CHOICES", f"Value must be one of {_choices(limit)}."),
        "const": ("BASE_TYPE_CHOICES", f"Value must be {limit!r}."),
        "format": ("URL_TYPE_INVALID_URL" if limit == "uri" else "DATE_TIME_TYPE_PARSE", f"Not a well formed {limit}."),
        "pattern": ("STRING_TYPE_REGEX", "String value did not match validation regex."),
    }.get(rule, ("BASE_TYPE_BAD_TYPE", error.message[:200]))
    return [(path, code, text)]


def error_body(problems):
    tree = {}
    for path, code, message in problems:
        node = tree
        for key in path:
            node = node.setdefault(str(key), {})
        node.setdefault("_errors", []).append({"code": code, "message": message})
    return {"message": "Invalid Form Body", "code": 50035, "errors": tree}


def _long(path, text, most, least=0):
    n = len(text or "")
    if n > most:
        yield path, "BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length."
    elif n < least:
        yield path, "BASE_TYPE_REQUIRED", "This field is required"


def trimmed(body):
    """The body as Discord stores it: content and embed texts without their leading and trailing white space."""
    def strip(value, keys):
        return {k: v.strip() if k in keys and isinstance(v, str) else v for k, v in value.items()}
    body = strip(body, ("content",))
    if isinstance(body.get("embeds"), list) and all(isinstance(e, dict) for e in body["embeds"]):
        body["embeds"] = [strip(e, ("title", "description")) for e in body["embeds"]]
        for embed in body["embeds"]:
            embed.update({k: strip(embed[k], ("text", "name")) for k in ("footer", "author") if isinstance(embed.get(k), dict)})
            if isinstance(embed.get("fields"), list):
                embed["fields"] = [strip(f, ("name", "value")) if isinstance(f, dict) else f for f in embed["fields"]]
    return body


def message_problems(body, files=0):
    """Documented limits of a message body (create or edit); the body has already passed the schema."""
    v2 = bool((body.get("flags") or 0) & V2)
    yield from _long(("content",), body.get("content"), 2000)
    yield from _long(("nonce",), str(body.get("nonce") or ""), 25)
    total = 0
    for i, embed in enumerate(body.get("embeds") or ()):
        at, fields = ("embeds", i), embed.get("fields") or []
        yield from _long(at + ("title",), embed.get("title"), 256)
        yield from _long(at + ("description",), embed.get("description"), 4096)
        yield from _long(at + ("footer", "text"), (embed.get("footer") or {}).get("text"), 2048)
        yield from _long(at + ("author", "name"), (embed.get("author") or {}).get("name"), 256)
        if len(fields) > 25:
            yield at + ("fields",), "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length."
        for j, field in enumerate(fields):
            yield from _long(at + ("fields", j, "name"), field.get("name"), 256, 1)
            yield from _long(at + ("fields", j, "value"), field.get("value"), 1024, 1)
        texts = [embed.get("title"), embed.get("description"), (embed.get("footer") or {}).get("text"),
                 (embed.get("author") or {}).get("name"), *(f.get(k) for f in fields for k in ("name", "value"))]
        total += sum(len(t or "") for t in texts)
    if total > 6000:
        yield ("embeds",), "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000"
    if len(body.get("embeds") or ()) > 10:
        yield ("embeds",), "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length."
    mentions = body.get("allowed_mentions") or {}
    for kind in ("users", "roles"):
        if kind in (mentions.get("parse") or ()) and mentions.get(kind):
            yield ("allowed_mentions",), "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", f"parse:[{kind!r}] and {kind}: [ids...] are mutually exclusive."
    if files > 10:
        yield ("attachments",), "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length."
    if v2 and any(body.get(k) for k in ("content", "embeds", "poll", "sticker_ids")):
        yield ("flags",), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "content, embeds, poll and stickers cannot be used with IS_COMPONENTS_V2"
    yield from component_problems(body.get("components") or [], v2)


def walk(components, path=("components",)):
    """Every component of a tree with its path."""
    for i, c in enumerate(components or ()):
        yield path + (i,), c
        yield from walk(c.get("components"), path + (i, "components"))
        for key in ("accessory", "component"):
            if isinstance(c.get(key), dict):
                yield path + (i, key), c[key]


def component_problems(components, v2=False):
    seen = set()
    if not v2:
        if len(components) > 5:
            yield ("components",), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length."
        for i, c in enumerate(components):
            if c["type"] != 1:
                yield ("components", i, "type"), "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (1,)."
    everything = list(walk(components))
    if len(everything) > 40:
        yield ("components",), "BASE_TYPE_MAX_LENGTH", "The total number of components cannot exceed 40."
    if sum(len(c.get("content") or "") for _, c in everything if c["type"] == 10) > 4000:
        yield ("components",), "BASE_TYPE_MAX_LENGTH", "Displayable text must be 4000 or fewer in length."
    for path, c in everything:
        if c["type"] == 1:
            inside = [x["type"] for x in c["components"]]
            if len(inside) > 5 or (len(inside) > 1 and any(t in (3, 5, 6, 7, 8) for t in inside)):
                yield path + ("components",), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width"
        elif c["type"] == 2:
            style, want = c.get("style"), {5: "url", 6: "sku_id"}.get(c.get("style"), "custom_id")
            if not c.get(want):
                yield path + (want,), "BASE_TYPE_REQUIRED", "This field is required"
            for other in {"url", "sku_id", "custom_id"} - {want}:
                if c.get(other):
                    yield path, "BUTTON_COMPONENT_INVALID", f"a button of style {style} cannot have {other}"
            yield from _long(path + ("label",), c.get("label"), 80)
            if style != 6 and not c.get("label") and not c.get("emoji"):
                yield path + ("label",), "BUTTON_COMPONENT_REQUIRED_LABEL_OR_EMOJI", "A button needs a label or an emoji."
        elif c["type"] == 3:
            values = [o["value"] for o in c.get("options") or ()]
            if len(values) != len(set(values)):
                yield path + ("options",), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used"
            if not (c.get("min_values") if c.get("min_values") is not None else 1) <= (c.get("max_values") or 1) <= len(values):
                yield path + ("max_values",), "SELECT_COMPONENT_BAD_BOUNDS", "min_values <= max_values <= number of options"
        if c.get("custom_id"):
            yield from _long(path + ("custom_id",), c["custom_id"], 100)
            if c["custom_id"] in seen:
                yield path + ("custom_id",), "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated"
            seen.add(c["custom_id"])


def is_empty(body, files=0):
    """True where Discord would answer 50006, cannot send an empty message."""
    return not (body.get("content") or files or body.get("sticker_ids") or body.get("poll")
                or ((body.get("flags") or 0) & V2 and body.get("components")) or (body.get("message_reference") or {}).get("type") == 1
                or any(set(k for k, v in e.items() if v) - {"color", "type"} for e in body.get("embeds") or ()))


def choice_problems(choices, kind=3, path=("data", "choices")):
    """Choices of an option, registered or autocompleted; kind is the option's type."""
    if len(choices or ()) > 25:
        yield path, "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length."
    for i, choice in enumerate(choices or ()):
        value = choice.get("value")
        right = {3: isinstance(value, str), 4: type(value) is int, 10: type(value) in (int, float)}.get(kind, False)
        if not right:
            yield path + (i, "value"), "BASE_TYPE_BAD_TYPE", f"the value does not suit an option of type {kind}"
        elif kind == 3:
            yield from _long(path + (i, "value"), value, 100, 1)
        yield from _long(path + (i, "name"), choice.get("name"), 100, 1)


def command_problems(commands, locales, guild=False):
    counts, names = {}, set()
    for i, c in enumerate(commands):
        kind, at = c.get("type") or 1, (i,)
        counts[kind] = counts.get(kind, 0) + 1
        if (kind, c["name"]) in names:
            yield at + ("name",), "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique"
        names.add((kind, c["name"]))
        if kind == 1:
            yield from _long(at + ("description",), c.get("description"), 100, 1)
            yield from _option_problems(c, at, locales, 0)
            if _weight(c) > 8000:
                yield at, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)"
        else:
            for key in ("description", "options"):
                if c.get(key):
                    yield at + (key,), "APPLICATION_COMMAND_INVALID", f"a command of type {kind} cannot have {key}"
        if guild and (c.get("contexts") or c.get("integration_types") or kind == 4):
            yield at, "APPLICATION_COMMAND_INVALID", "contexts, integration_types and type 4 are for global commands only"
    for kind, most in ((1, 100), (2, 15), (3, 15), (4, 1)):
        if counts.get(kind, 0) > most:
            yield (), "APPLICATION_COMMANDS_MAX", f"Maximum number of application commands of type {kind} reached ({most})."


def _option_problems(c, at, locales, depth):
    for key, checked in (("name", True), ("description", False)):
        for locale, text in (c.get(f"{key}_localizations") or {}).items():
            if locale not in locales:
                yield at + (f"{key}_localizations", locale), "BASE_TYPE_CHOICES", "Not one of Discord's locales."
            if checked:
                yield from _name_problems(text, at + (f"{key}_localizations", locale))
            else:
                yield from _long(at + (f"{key}_localizations", locale), text, 100, 1)
    yield from _name_problems(c["name"], at + ("name",))
    optional, names, kinds = False, set(), set()
    for i, o in enumerate(c.get("options") or ()):
        here = at + ("options", i)
        kinds.add(o["type"] in (1, 2))
        if o["name"] in names:
            yield here + ("name",), "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED", "Option names must be unique"
        names.add(o["name"])
        if o.get("required") and optional:
            yield here, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options"
        optional = optional or not o.get("required")
        if o.get("autocomplete") and (o.get("choices") or o["type"] not in (3, 4, 10)):
            yield here, "APPLICATION_COMMAND_AUTOCOMPLETE_INVALID", "autocomplete is for options of type 3, 4 and 10 without choices"
        if (o["type"] == 2 and depth > 0) or (o["type"] == 1 and depth > 1):
            yield here, "APPLICATION_COMMAND_OPTIONS_NESTED", "Sub-commands nest at most two deep"
        if o.get("choices"):
            yield from choice_problems(o["choices"], o["type"], here + ("choices",))
        yield from _option_problems(o, here, locales, depth + (1 if o["type"] == 2 else 2))
    if kinds == {True, False}:
        yield at + ("options",), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and sub-command group option types are mutually exclusive to all other types"


def _name_problems(name, path):
    """^[-_'\\p{L}\\p{N}\\p{sc=Deva}\\p{sc=Thai}]{1,32}$, in lower case where the letter has one."""
    allowed = all(ch in "-_'" or ch.isalnum() or "\u0900" <= ch <= "\u097f" or "\u0e00" <= ch <= "\u0e7f" for ch in name)
    if not (1 <= len(name) <= 32 and allowed and name == name.lower()):
        yield path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid"


def _weight(c):
    """Combined length of a command's names, descriptions and values, each at its longest localisation."""
    def longest(key):
        return max([len(c.get(key) or ""), *map(len, (c.get(f"{key}_localizations") or {}).values())])
    own = longest("name") + longest("description") + sum(
        max([len(x["name"]), *map(len, (x.get("name_localizations") or {}).values())]) + len(str(x["value"]))
        for x in c.get("choices") or ())
    return own + sum(map(_weight, c.get("options") or ()))


def modal_problems(data):
    yield from _long(("data", "title"), data.get("title"), 45, 1)
    if not 1 <= len(data.get("components") or ()) <= 5:
        yield ("data", "components"), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length."
    ids = [c["custom_id"] for _, c in walk(data.get("components")) if c.get("custom_id")]
    if len(ids) != len(set(ids)):
        yield ("data", "components"), "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated"
