"""A Discord on the loopback: REST v10, gateway, rate limits, interactions, and faults on demand.

    async with FakeDiscord() as fake:
        guild = fake.add_guild("Rédaction", channels=["alertes"], members=["Zoé"], locale="fr")
        ...                                    # start the bot against fake.api_url and fake.gateway_url
        answer = await fake.interact("who", {"personne": "Mira Murati"}, user="Zoé", locale="fr")
        assert "CTO" in answer.text and not fake.violations

Every request is checked against Discord's OpenAPI description and documented limits (discord_rules); what breaks them
is answered 400 in Discord's form and listed in `violations`. `own_faults` lists answers of this fake that do not fit
the description, so that the fake itself can be trusted.
"""
import argparse
import asyncio
import copy
import importlib.util
import secrets
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from aiohttp import web

from tests.loopback import discord_rules as rules
from tests.loopback import discord_world as world
from tests.loopback.discord_gateway import GUILDS, Gateway
from tests.loopback.discord_rest import LIMITS, ROUTES
from tests.loopback.discord_routes import EPHEMERAL, LOADING, Routes
from tests.loopback.discord_world import BITS, Guild, snowflake


@dataclass
class Answer:
    """An interaction and what became of it, as the user who caused it sees it."""
    id: str
    token: str
    kind: int                        # 2 command, 3 component, 4 autocomplete, 5 modal
    user: dict
    channel_id: str
    started: float
    pressed: dict = None             # the message whose component was used
    focused: dict = None             # the option being completed
    callback: dict = None            # the first response, as the app sent it
    latency: float = None            # seconds until the first response
    message: dict = None             # @original, live
    followups: list = field(default_factory=list)
    history: list = field(default_factory=list)    # every state of @original
    error: str = None
    touched: float = 0.0

    type = property(lambda self: self.callback and self.callback["type"])
    data = property(lambda self: (self.callback or {}).get("data") or {})
    deferred = property(lambda self: self.type in (5, 6))
    ephemeral = property(lambda self: bool(self.message and self.message["flags"] & EPHEMERAL))
    choices = property(lambda self: self.data.get("choices") or [])
    modal = property(lambda self: self.data if self.type == 9 else None)
    messages = property(lambda self: [m for m in (self.message, *self.followups) if m])
    text = property(lambda self: "\n".join(map(text_of, self.messages)))


def text_of(message):
    """All that a reader of the message can read."""
    parts = [message.get("content")]
    for e in message.get("embeds") or ():
        parts += [(e.get("author") or {}).get("name"), e.get("title"), e.get("description")]
        parts += [f"{f['name']}\n{f['value']}" for f in e.get("fields") or ()] + [(e.get("footer") or {}).get("text")]
    for _, c in rules.walk(message.get("components")):
        parts += [c.get("content"), c.get("label")]
    return "\n".join(p for p in parts if p)


class FakeDiscord(Routes, Gateway):
    def __init__(self, token="fake-token", *, name="Vigie", granted_intents=0, heartbeat_interval=41.25, deadline=3.0,
                 token_life=900.0, nonce_window=180.0, nonce_scope="author", global_limit=50, limits=None, spec=rules.SPEC):
        """granted_intents: privileged intents that this application may use. nonce_scope: "author", as Discord's
        documentation words it, or "channel"."""
        self.token, self.heartbeat_interval, self.deadline, self.token_life = token, heartbeat_interval, deadline, token_life
        self.granted_intents, self.nonce_window, self.nonce_scope = granted_intents, nonce_window, nonce_scope
        self.global_limit, self.limits = global_limit, {**LIMITS, **(limits or {})}
        self.spec = rules.described(spec) if spec and Path(spec).exists() else rules.Undescribed(ROUTES)
        self.bot = world.user(name, bot=True)
        self.application_id = self.bot["id"]
        self.owner = world.user("owner")
        self.users = {p["id"]: p for p in (self.bot, self.owner)}
        self.guilds, self.directs, self.blocked, self.blobs = {}, {}, set(), {}
        self.commands, self.guild_commands = [], {}        # as registered
        self.edits, self.deleted, self.reactions, self.requests = [], [], [], []
        self.violations, self.own_faults, self.stats = [], [], Counter()
        self.presence, self.mute_acks, self.gateway_down, self.gateway_refusals = None, False, False, []
        self.by_user = False  # whether people run commands that they installed for themselves, not their server
        self._store, self._nonces, self._answers, self._faults = {}, {}, {}, []
        self._buckets, self._recent, self._sessions, self._links = {}, deque(), {}, set()
        self._runner = None

    # -- life ----------------------------------------------------------------------------------------------------

    async def start(self, port=0, host="127.0.0.1"):
        app = web.Application(client_max_size=30 << 20)
        app.router.add_route("*", "/api/v10/{tail:.*}", self._rest)
        app.router.add_get("/attachments/{id}/{name}", self._attachment)
        for path in ("/", "/resume"):
            app.router.add_get(path, self._gateway)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        self.port = site._server.sockets[0].getsockname()[1]
        self.base = f"http://{host}:{self.port}"
        self.api_url, self.gateway_url = f"{self.base}/api/v10", f"ws://{host}:{self.port}"
        return self

    async def stop(self):
        for link in list(self._links):
            link.pump.cancel()
            await link.ws.close(code=1001)
        await self._runner.cleanup()

    __aenter__ = start

    async def __aexit__(self, *exc):
        await self.stop()

    # -- the world -----------------------------------------------------------------------------------------------

    def add_user(self, name, bot=False):
        person = world.user(name, bot)
        self.users[person["id"]] = person
        return person

    def add_guild(self, name="Guild", channels=("general",), members=("alice",), locale="en-US", bot_permissions=world.BOT):
        """A guild that the bot is in; a guild added while the bot is connected is one that it has just joined.
        The members are names (known people are reused), the first one owning the guild."""
        guild = Guild(name, locale)
        guild.roles[guild.id] = world.role("@everyone", world.MEMBER & ~BITS["mention_everyone"], guild.id, 0)
        own = world.role(self.bot["global_name"], bot_permissions, managed=True)
        guild.roles[own["id"]] = own
        guild.people[self.bot["id"]] = world.member(self.bot, [own["id"]])
        for position, channel in enumerate(channels):
            room = world.channel(channel, guild.id, 0, position)
            guild.rooms[room["id"]], guild.channels[channel] = room, room["id"]
        self.guilds[guild.id] = guild
        for person in members:
            self.add_member(guild, person)
        guild.owner_id = next(iter(guild.members.values()), self.owner["id"])
        self._announce(guild)
        return guild

    def add_member(self, guild, name, permissions=0):
        person = self._person(name, create=True)
        roles = []
        if permissions:
            extra = world.role(f"role of {name}", permissions)
            guild.roles[extra["id"]] = extra
            roles = [extra["id"]]
        guild.people[person["id"]], guild.members[name] = world.member(person, roles), person["id"]
        return person

    def add_channel(self, guild, name):
        """A text channel that a moderator makes."""
        room = world.channel(name, guild.id, 0, len(guild.rooms))
        guild.rooms[room["id"]], guild.channels[name] = room, room["id"]
        self.dispatch("CHANNEL_CREATE", room, GUILDS)
        return room["id"]

    def add_role(self, guild, name):
        """A role that members may have."""
        role = world.role(name, 0)
        guild.roles[role["id"]] = role
        self.dispatch("GUILD_ROLE_CREATE", {"guild_id": guild.id, "role": role}, GUILDS)
        return role

    def remove_guild(self, guild):
        """The bot is thrown out of the guild."""
        del self.guilds[guild.id]
        self.dispatch("GUILD_DELETE", {"id": guild.id}, GUILDS)

    def set_permissions(self, channel_id, allow=(), deny=()):
        """Sets what the bot may do in a channel, names from discord_world.BITS; deny=["view"] hides the channel."""
        room, guild = self._room(channel_id)
        room["permission_overwrites"] = [{"id": self.bot["id"], "type": 1, "allow": str(world.bits(*allow)), "deny": str(world.bits(*deny))}]
        self.dispatch("CHANNEL_UPDATE", room, GUILDS)

    def delete_channel(self, channel_id):
        room, guild = self._room(channel_id)
        del guild.rooms[room["id"]]
        self._store.pop(room["id"], None)
        self.dispatch("CHANNEL_DELETE", room, GUILDS)

    def say(self, channel_id, content, user):
        """A message of a person."""
        room, guild = self._room(channel_id)
        return self._post(room, guild, {"content": content}, [], self._person(user))

    def messages(self, channel_id, ephemeral=False):
        """The channel's messages, oldest first, without those that only one user sees or that are still loading."""
        return [copy.deepcopy(m) for m in self._store.get(str(channel_id), {}).values()
                if not m["flags"] & LOADING and (ephemeral or not m["flags"] & EPHEMERAL)]

    def dm(self, user):
        """The direct channel with a person."""
        person = self._person(user)
        if person["id"] not in self.directs:
            self.directs[person["id"]] = world.direct(person)
        return self.directs[person["id"]]["id"]

    async def until(self, condition, timeout=5.0, what="the condition"):
        """Waits until condition() is true and returns its value."""
        end = time.monotonic() + timeout
        while not (value := condition()):
            if time.monotonic() > end:
                raise TimeoutError(f"{what}: not within {timeout} s")
            await asyncio.sleep(0.01)
        return value

    async def ready(self, timeout=60.0):
        """Waits until a bot is connected to the gateway; however busy the machine is, it will be."""
        await self.until(lambda: any(s.link for s in self._sessions.values()), timeout, "a connected bot")

    # -- faults --------------------------------------------------------------------------------------------------

    def fault(self, kind, on="*", times=1, code=None, seconds=0.0, retry_after=0.3):
        """The next requests fitting `on` ("POST /channels/*/messages", "*" any) go wrong. kind: a status (429, 500, 502,
        503; 403 and 404 with a code such as 50013 or 10003), "drop" (connection closed, nothing done), "lost" (done, but
        the connection is closed before the answer), "delay" (done after seconds), "late" (done, answered after seconds).
        times=None: until clear_faults()."""
        self._faults.append({"kind": kind, "on": on, "left": times, "code": code, "seconds": seconds, "retry_after": retry_after})

    def clear_faults(self):
        self._faults.clear()

    def _fault_for(self, line):
        for fault in self._faults:
            if fnmatchcase(line, fault["on"]):
                if fault["left"] is not None:
                    fault["left"] -= 1
                    if fault["left"] <= 0:
                        self._faults.remove(fault)
                self.stats[f"fault_{fault['kind']}"] += 1
                return fault
        return {"kind": None}

    # -- interactions: what the user does ------------------------------------------------------------------------

    async def interact(self, command, options=None, *, user=None, guild=None, channel=None, locale="en-US", dm=False,
                       timeout=10.0, settle=0.1):
        """Runs a slash command ("who", "veille ajouter": sub-commands too) as a user would and waits for the answer,
        for a deferred one until it is filled in, then `settle` seconds more for followups. Names of commands and
        options may be those of the user's locale. Option values: text, numbers, booleans; people, channels and roles
        by name or id; (filename, bytes) for an attachment. A command that the user could not see or an option that the
        client would not let through raises LookupError, PermissionError or ValueError."""
        place = self._place(user, guild, channel, dm)
        return await self._deliver(self._command_payload(2, command, options or {}, place, locale), place, locale, timeout, settle)

    async def menu(self, name, message, *, user=None, locale="en-US", timeout=10.0, settle=0.1):
        """Runs a command of a message's own menu, by its name in the user's language."""
        target = message if isinstance(message, dict) else self._component("*", message)[0]
        room, guild = self._room(target["channel_id"])
        place = self._place(user, guild, room["id"], guild is None)
        command = next(c for c in self.commands if c["type"] == 3 and name in (c["name"], (c.get("name_localizations") or {}).get(locale)))
        data = {"id": command["id"], "name": command["name"], "type": 3, "target_id": target["id"], "resolved": {"messages": {target["id"]: target}}}
        return await self._deliver((2, data, None, None), place, locale, timeout, settle)

    async def autocomplete(self, command, option, text, others=None, *, user=None, guild=None, channel=None, locale="en-US", dm=False):
        """The choices offered while the user types `text` into an option."""
        place = self._place(user, guild, channel, dm)
        data = self._command_payload(4, command, {**(others or {}), option: text}, place, locale, option)
        return (await self._deliver(data, place, locale, 0, 0)).choices

    async def press(self, custom_id, *, message=None, values=None, user=None, locale="en-US", timeout=10.0, settle=0.1):
        """Uses a component: the newest one whose custom_id or label fits (with * and ?), or that of the given message
        (a dict or an id); values for a select menu."""
        target, component = self._component(custom_id, message)
        room, guild = self._room(target["channel_id"])
        place = self._place(user, guild, room["id"], guild is None)
        data = {"custom_id": component["custom_id"], "component_type": component["type"], "id": component["id"]}
        if component["type"] != 2:
            known = [o["value"] for o in component.get("options") or ()]
            if component["type"] == 3 and not set(values or ()) <= set(known):
                raise ValueError(f"{values} are not all among {known}")
            data["values"] = list(values or ())
        return await self._deliver((3, data, None, target), place, locale, timeout, settle)

    async def submit(self, answer, values, *, locale="en-US", timeout=10.0, settle=0.1):
        """Fills in and sends the modal that `answer` opened; values by custom_id."""
        def filled(c):
            if c["type"] == 1:
                return {"type": 1, "id": 0, "components": [filled(x) for x in c["components"]]}
            if c["type"] == 18:
                return {"type": 18, "id": 0, "component": filled(c["component"])}
            if c["type"] == 10:
                return {"type": 10, "id": 0}
            value = values.get(c["custom_id"], c.get("value") or "")
            if c["type"] == 4:
                least = max(c.get("min_length") or 0, 1 if c.get("required", True) else 0)
                if not (least <= len(value) <= (c.get("max_length") or 4000) or (not value and not c.get("required", True))):
                    raise ValueError(f"{c['custom_id']}: {len(value)} characters do not fit")
                return {"type": 4, "id": 0, "custom_id": c["custom_id"], "value": value}
            return {"type": c["type"], "id": 0, "custom_id": c["custom_id"], "values": value or []}
        room, guild = self._room(answer.channel_id)
        place = self._place(answer.user, guild, room["id"], guild is None)
        data = {"custom_id": answer.modal["custom_id"], "components": [filled(c) for c in answer.modal["components"]]}
        return await self._deliver((5, data, None, answer.pressed), place, locale, timeout, settle)

    def _place(self, user, guild, channel, dm):
        """(user, guild, room) of an interaction: by default the first member of the first guild in its first channel."""
        if dm:
            person = self._person(user or next(p for p in self.users.values() if not p["bot"] and p is not self.owner))
            return person, None, self._room(self.dm(person))[0]
        if guild is None:
            guild = self._room(channel)[1] if channel and str(channel).isdigit() else next(
                g for g in self.guilds.values() if user is None or self._person(user)["id"] in g.people)
        elif not isinstance(guild, Guild):
            guild = next(g for g in self.guilds.values() if str(guild) in (g.id, g.name))
        person = self._person(user or next(i for i in guild.people if i != self.bot["id"]))
        room = guild.rooms.get(str(guild.channels.get(channel, channel))) if channel else next(iter(guild.rooms.values()))
        if room is None or person["id"] not in guild.people:
            raise LookupError(f"no channel {channel!r} or no member {person['username']!r} in {guild.name}")
        return person, guild, room

    def _command_payload(self, kind, words, given, place, locale, focus=None):
        person, guild, room = place
        def fits(thing, word):
            return word in (thing["name"], (thing.get("name_localizations") or {}).get(locale))
        name, *subs = words.lstrip("/").split()
        known = (self.guild_commands.get(guild.id, []) if guild else []) + self.commands
        command = next((c for c in known if c["type"] == 1 and fits(c, name)), None)
        if command is None:
            raise LookupError(f"/{name} is not among {sorted(c['name'] for c in known)}")
        need, contexts = command["default_member_permissions"], command.get("contexts")
        if guild and need is not None:
            have = guild.permissions(person["id"], room["id"])
            if not have & BITS["admin"] and (int(need) == 0 or int(need) & ~have):
                raise PermissionError(f"/{name} is hidden from {person['username']}")
        if (contexts and (0 if guild else 1) not in contexts) or (not guild and command.get("dm_permission") is False):
            raise PermissionError(f"/{name} cannot be used here")
        resolved, focused, given = {}, {}, dict(given)
        def options(node, words):
            if words:
                sub = next((o for o in node.get("options") or () if o["type"] in (1, 2) and fits(o, words[0])), None)
                if sub is None:
                    raise LookupError(f"/{node['name']} has no sub-command {words[0]}")
                return [{"type": sub["type"], "name": sub["name"], "options": options(sub, words[1:])}]
            out = []
            for o in node.get("options") or ():
                if o["type"] in (1, 2):
                    raise LookupError(f"/{node['name']} needs a sub-command")
                key = next((k for k in given if fits(o, k)), None)
                if key is None:
                    if o.get("required") and kind == 2:
                        raise ValueError(f"/{words or name}: {o['name']} is required")
                    continue
                value, now_typed = given.pop(key), kind == 4 and fits(o, focus)
                if now_typed:
                    focused.update(o)
                    if not o.get("autocomplete"):
                        raise LookupError(f"{o['name']} is not registered with autocomplete")
                out.append({"type": o["type"], "name": o["name"], "value": str(value) if now_typed else self._value(o, value, guild, room, resolved),
                            **({"focused": True} if now_typed else {})})
            return out
        tree = options(command, subs)
        if given:
            raise LookupError(f"/{words} has no option {sorted(given)}")
        data = {"id": command["id"], "name": command["name"], "type": 1, "options": tree,
                **({"guild_id": command["guild_id"]} if "guild_id" in command else {}), **({"resolved": resolved} if resolved else {})}
        return kind, data, focused or None, None

    def _value(self, option, value, guild, room, resolved):
        """An option's value as the client would send it; what it refers to goes into `resolved`."""
        kind, name = option["type"], option["name"]
        right = {3: str, 4: int, 5: bool, 10: (int, float)}.get(kind)
        if right:
            if not isinstance(value, right) or (kind in (4, 10) and isinstance(value, bool)):
                raise ValueError(f"{name}: {value!r} does not suit an option of type {kind}")
            if option.get("choices") and value not in [c["value"] for c in option["choices"]]:
                raise ValueError(f"{name}: {value!r} is not among the choices")
            size, low, high = (len(value), "min_length", "max_length") if kind == 3 else (value, "min_value", "max_value")
            if kind != 5 and not (option.get(low, size) <= size <= option.get(high, 6000 if kind == 3 else size)):
                raise ValueError(f"{name}: {value!r} is too small or too large")
            return value
        if kind in (6, 9):
            person = self._person(value)
            resolved.setdefault("users", {})[person["id"]] = person
            if guild and person["id"] in guild.people:
                partial = {k: v for k, v in guild.people[person["id"]].items() if k not in ("user", "deaf", "mute")}
                resolved.setdefault("members", {})[person["id"]] = {**partial, "permissions": str(guild.permissions(person["id"], room["id"]))}
            return person["id"]
        if kind == 7:
            target, _ = self._room(guild.channels.get(value, value))
            if option.get("channel_types") and target["type"] not in option["channel_types"]:
                raise ValueError(f"{name}: a channel of type {target['type']} cannot be picked")
            resolved.setdefault("channels", {})[target["id"]] = {
                **{k: v for k, v in target.items() if k != "permission_overwrites"}, "permissions": str(guild.permissions(self.bot["id"], target["id"]))}
            return target["id"]
        if kind == 8:
            role = next(r for r in guild.roles.values() if value in (r["id"], r["name"]))
            resolved.setdefault("roles", {})[role["id"]] = role
            return role["id"]
        file = self._attach(0, ("files[0]", *value, None), {})
        resolved.setdefault("attachments", {})[file["id"]] = file
        return file["id"]

    def _component(self, wanted, message):
        """(message, component) that a user means, among what is on the screen."""
        shown = sorted((m for room in self._store.values() for m in room.values()), key=lambda m: int(m["id"]), reverse=True)
        if message is not None:
            id = message["id"] if isinstance(message, dict) else str(message)
            shown = [m for m in shown if m["id"] == id]
        for m in shown:
            for _, c in rules.walk(m["components"]):
                if c.get("custom_id") and any(x == wanted or fnmatchcase(x or "", wanted) for x in (c["custom_id"], c.get("label"))):
                    if c.get("disabled"):
                        raise PermissionError(f"{c['custom_id']} is disabled")
                    return m, c
        raise LookupError(f"no component {wanted!r} in sight")

    async def _deliver(self, what, place, locale, timeout, settle):
        kind, data, focused, pressed = what
        person, guild, room = place
        answer = Answer(snowflake(), secrets.token_urlsafe(48), kind, person, room["id"], time.monotonic(), pressed, focused)
        self._answers[answer.token] = answer
        payload = {"id": answer.id, "application_id": self.application_id, "type": kind, "token": answer.token, "version": 1, "data": data,
                   "channel_id": room["id"], "channel": {k: v for k, v in room.items() if k != "permission_overwrites"}, "locale": locale,
                   "entitlements": [], "attachment_size_limit": 10 << 20, "context": 0 if guild else 1,
                   "authorizing_integration_owners": {"1": person["id"]} if self.by_user else {"0": guild.id if guild else "0"}, **({"message": pressed} if pressed else {})}
        if guild:
            payload.update(guild_id=guild.id, guild={"id": guild.id, "locale": guild.locale, "features": []}, guild_locale=guild.locale,
                           app_permissions=str(guild.permissions(self.bot["id"], room["id"])),
                           member={**guild.people[person["id"]], "permissions": str(guild.permissions(person["id"], room["id"]))})
        else:
            payload.update(user=person, app_permissions=str(world.bits("attach", "embed", "mention_everyone", "external_emojis")))
        self.dispatch("INTERACTION_CREATE", payload)  # a session that resumes in time still gets it
        if not self._sessions:
            answer.error = "no bot is connected"
            return answer
        try:
            await self.until(lambda: answer.callback, self.deadline)
        except TimeoutError:
            answer.error = "the application did not respond"
            self._violate(f"interaction {answer.id}", [((), "NO_RESPONSE", f"{data.get('name') or data.get('custom_id')}: none within {self.deadline} s")])
            return answer
        try:
            if answer.type == 5:
                await self.until(lambda: not answer.message["flags"] & LOADING, timeout)
            elif answer.type == 6:  # acknowledging and no more is allowed
                await self.until(lambda: answer.history or answer.followups, timeout)
        except TimeoutError:
            answer.error = None if answer.type == 6 else "the deferred response never came"
        while time.monotonic() - answer.touched < settle:
            await asyncio.sleep(0.01)
        return answer


async def serve(port, guilds, script):
    fake = await FakeDiscord().start(port)
    try:
        for number in range(guilds):
            fake.add_guild(f"Guild {number + 1}", ["general", "alerts"], ["alice", "bob"])
        print(f"API {fake.api_url}  gateway {fake.gateway_url}  token {fake.token}", flush=True)
        if script is None:
            await asyncio.Event().wait()
        spec = importlib.util.spec_from_file_location("script", script)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        await module.main(fake)
        print(f"violations {fake.violations}\nstatistics {dict(fake.stats)}")
    finally:
        await fake.stop()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="A Discord on the loopback.")
    parser.add_argument("--port", type=int, default=8099)
    parser.add_argument("--guilds", type=int, default=1)
    parser.add_argument("--script", help="a Python file whose `async def main(fake)` drives this fake")
    args = parser.parse_args()
    try:
        asyncio.run(serve(args.port, args.guilds, args.script))
    except KeyboardInterrupt:
        pass
