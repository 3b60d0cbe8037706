"""The routes of the fake Discord."""
import copy
import json
import math
import re
import time

from tests.loopback import discord_rules as rules
from tests.loopback import discord_world as world
from tests.loopback.discord_rest import Pipeline, Reply, refuse, route
from tests.loopback.discord_world import BITS, now, snowflake

EPHEMERAL, LOADING = 1 << 6, 1 << 7  # message flags
GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES, CONTENT = 1 << 0, 1 << 9, 1 << 12, 1 << 15  # intents
SELECT = {"min_values": 1, "max_values": 1}
SHOWN = {3: SELECT, 5: SELECT, 6: SELECT, 7: SELECT, 8: SELECT, 14: {"spacing": 1, "divider": True}, 17: {"accent_color": None, "spoiler": False}}


class Routes(Pipeline):
    def _person(self, who, create=False):
        if isinstance(who, dict):
            return who
        for person in self.users.values():
            if str(who) in (person["id"], person["global_name"], person["username"]):
                return person
        if create:
            return self.add_user(who)
        raise LookupError(f"no user {who!r}")

    def _room(self, channel_id):
        for guild in self.guilds.values():
            if str(channel_id) in guild.rooms:
                return guild.rooms[str(channel_id)], guild
        for room in self.directs.values():
            if room["id"] == str(channel_id):
                return room, None
        refuse(10003)

    def _may(self, room, guild, *names):
        """The bot's permissions in a channel: 50001 where it cannot see it, 50013 where it lacks a named one."""
        if guild is None:
            return
        have = guild.permissions(self.bot["id"], room["id"])
        if not have & BITS["view"]:
            refuse(50001)
        if any(not have & BITS[n] for n in names):
            refuse(50013)

    # -- messages ------------------------------------------------------------------------------------------------

    def _content(self, body, files, room, guild, parse, old=None):
        """The fields of a message that a body sets; parse: the mentions that count where the body does not say."""
        out = {k: body.get(k) or empty for k, empty in (("content", ""), ("embeds", []), ("components", [])) if not old or k in body}
        for embed in out.get("embeds", ()):
            embed["type"] = "rich"
        out = json.loads(json.dumps(out), object_hook=lambda d: {k: v for k, v in d.items() if v is not None})
        for number, (_, c) in enumerate(rules.walk(out.get("components")), 1):
            c.setdefault("id", number)
            for key, value in SHOWN.get(c["type"], {}).items():
                c.setdefault(key, value)
            for part in (c, *c.get("items", ())):
                if "media" in part:
                    part["media"] = {"id": snowflake(), "proxy_url": part["media"]["url"], **part["media"]}
                    part.setdefault("description", None)
                    part.setdefault("spoiler", False)
        if not old or "attachments" in body or files:
            notes = {str(a["id"]): a for a in body.get("attachments") or ()}
            kept = [a for a in (old or {}).get("attachments", ()) if a["id"] in notes or "attachments" not in body]
            out["attachments"] = kept + [self._attach(n, f, notes) for n, f in enumerate(files)]
        if "content" in out or "components" in out:
            shown = {**(old or {}), **out}
            text = "\n".join([shown["content"], *(c["content"] for _, c in rules.walk(shown["components"]) if c["type"] == 10)])
            out.update(self._mentions(text, body.get("allowed_mentions") or {"parse": parse}, room, guild))
        return out

    def _attach(self, number, part, notes):
        name, filename, blob, kind = part
        id, note = snowflake(), notes.get(re.sub(r"\D", "", name or "") or str(number), {})
        self.blobs[id] = blob
        url = f"{self.base}/attachments/{id}/{filename}"
        return {"id": id, "filename": note.get("filename") or filename, "size": len(blob), "url": url, "proxy_url": url,
                "content_type": kind or "application/octet-stream", **({"description": note["description"]} if note.get("description") else {})}

    def _mentions(self, text, allowed, room, guild):
        """Who is pinged: what the text names, as far as allowed_mentions and the bot's permissions let it."""
        parse, loud = set(allowed.get("parse") or ()), not guild or guild.permissions(self.bot["id"], room["id"]) & BITS["mention_everyone"]
        listed = {k: set(map(str, allowed.get(k) or ())) for k in ("users", "roles")}
        people, roles = (list(dict.fromkeys(re.findall(p, text))) for p in (r"<@!?(\d+)>", r"<@&(\d+)>"))
        known = guild.roles if guild else {}
        return {"mentions": [self.users[i] for i in people if i in self.users and ("users" in parse or i in listed["users"])],
                "mention_roles": [i for i in roles if ("roles" in parse or i in listed["roles"])
                                  and i in known and (loud or known[i]["mentionable"])],
                "mention_everyone": bool("everyone" in parse and loud and re.search(r"@(everyone|here)\b", text))}

    def _post(self, room, guild, body, files, author, flags=0, answer=None):
        message = {"id": snowflake(), "channel_id": room["id"], "author": author, "type": 0, "timestamp": now(), "edited_timestamp": None,
                   "tts": bool(body.get("tts")), "pinned": False, "flags": flags,
                   **self._content(body, files, room, guild, ["users"] if answer else ["users", "roles", "everyone"])}
        if body.get("nonce") is not None:
            message["nonce"] = body["nonce"]
        if reference := body.get("message_reference"):
            message.update(type=19, message_reference={"type": 0, "channel_id": room["id"], "message_id": str(reference["message_id"])})
        if answer:
            kind = 2 if answer.kind == 4 else answer.kind
            meta = {"id": answer.id, "type": kind, "user": answer.user, "authorizing_integration_owners": {"0": guild.id if guild else "0"}}
            if kind == 3:
                meta["interacted_message_id"] = answer.pressed["id"]
            if kind == 5:
                meta["triggering_interaction_metadata"] = {**meta, "type": 2}
            message.update(application_id=self.application_id, webhook_id=self.application_id, interaction_metadata=meta, type=20 if kind == 2 else 0)
        self._store.setdefault(room["id"], {})[message["id"]] = message
        room["last_message_id"] = message["id"]
        if not flags & (EPHEMERAL | LOADING):
            self._tell("MESSAGE_CREATE", message, guild)
        return message

    def _tell(self, event, message, guild):
        payload = {**message, **({"guild_id": guild.id} if guild else {})}
        author = message.get("author") or {}
        if guild and author.get("id") in guild.people:
            payload["member"] = {k: v for k, v in guild.people[author["id"]].items() if k != "user"}
        own = not guild or author.get("id") == self.bot["id"] or any(u["id"] == self.bot["id"] for u in message.get("mentions", ()))
        for session in self._sessions.values():
            if session.intents & (GUILD_MESSAGES if guild else DIRECT_MESSAGES):
                hidden = {} if own or session.intents & CONTENT else {"content": "", "embeds": [], "components": [], "attachments": []}
                session.push(event, {**payload, **hidden})

    def _edit(self, message, body, files, answer=None):
        room, guild = self._room(message["channel_id"])
        before = copy.deepcopy(message)
        fresh = self._content(body, files, room, guild, ["users"] if answer else ["users", "roles", "everyone"], message)
        flags = (message["flags"] & ~LOADING) | ((body.get("flags") or 0) & (rules.V2 | 1 << 2))
        if rules.is_empty({**message, **fresh, "flags": flags}, len({**message, **fresh}["attachments"])):
            refuse(50006)
        message.update(fresh, flags=flags, edited_timestamp=message["edited_timestamp"] if before["flags"] & LOADING else now())
        self.edits.append({"channel_id": room["id"], "message_id": message["id"], "before": before, "after": copy.deepcopy(message)})
        if answer:
            answer.history.append(copy.deepcopy(message))
        if not message["flags"] & EPHEMERAL:
            self._tell("MESSAGE_CREATE" if before["flags"] & LOADING else "MESSAGE_UPDATE", message, guild)
        return message

    def _remove(self, message):
        room, guild = self._room(message["channel_id"])
        self.deleted.append(self._store[room["id"]].pop(message["id"]))
        if not message["flags"] & EPHEMERAL:
            self._tell("MESSAGE_DELETE", {"id": message["id"], "channel_id": room["id"]}, guild)

    def _found(self, call, *names):
        room, guild = self._room(call.channel_id)
        self._may(room, guild, *names)
        message = self._store.get(room["id"], {}).get(call.message_id)
        if message is None or message["flags"] & EPHEMERAL:
            refuse(10008)
        return message, room, guild

    @route("POST", "/channels/{channel_id}/messages")
    def _create_message(self, call):
        room, guild = self._room(call.channel_id)
        body = call.body or {}
        wanted = [n for n, on in (("embed", body.get("embeds")), ("attach", call.files), ("history", body.get("message_reference"))) if on]
        self._may(room, guild, "send_in_threads" if room["type"] in (10, 11, 12) else "send", *wanted)
        if room["type"] not in (0, 1, 2, 5, 10, 11, 12):
            refuse(50008)
        if guild is None and room["recipients"][0]["id"] in self.blocked:
            refuse(50007)
        key = (str(body.get("nonce")), room["id"] if self.nonce_scope == "channel" else None)
        if body.get("enforce_nonce") and body.get("nonce") not in (None, ""):
            at, message = self._nonces.get(key, (-math.inf, None))
            if at > time.monotonic() - self.nonce_window:
                self.stats["deduplicated"] += 1
                if message["id"] not in self._store.get(message["channel_id"], {}):
                    refuse(10008)  # made and since deleted: Discord does not make it again
                return message
        if rules.is_empty(body, len(call.files)):
            refuse(50006)
        reference = body.get("message_reference") or {}
        if reference and str(reference["message_id"]) not in self._store.get(room["id"], {}) and reference.get("fail_if_not_exists") is not False:
            problems = [(("message_reference",), "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message")]
            self._violate(f"reply in {room['id']}", problems)
            raise Reply(400, rules.error_body(problems))
        message = self._post(room, guild, body, call.files, self.bot, (body.get("flags") or 0) & (rules.V2 | 1 << 2 | 1 << 12))
        self._nonces[key] = (time.monotonic(), message)
        return message

    @route("GET", "/channels/{channel_id}/messages")
    def _list_messages(self, call):
        room, guild = self._room(call.channel_id)
        self._may(room, guild, "history")
        found, query = self.messages(room["id"]), call.query
        if "before" in query:
            found = [m for m in found if int(m["id"]) < int(query["before"])]
        if "after" in query:
            found = [m for m in found if int(m["id"]) > int(query["after"])][:int(query.get("limit", 50))]
        return found[::-1][:int(query.get("limit", 50))]

    @route("GET", "/channels/{channel_id}/messages/{message_id}")
    def _get_message(self, call):
        return self._found(call, "history")[0]

    @route("PATCH", "/channels/{channel_id}/messages/{message_id}")
    def _edit_message(self, call):
        message, *_ = self._found(call)
        if message["author"]["id"] != self.bot["id"]:
            refuse(50005)
        return self._edit(message, call.body or {}, call.files)

    @route("DELETE", "/channels/{channel_id}/messages/{message_id}")
    def _delete_message(self, call):
        message, room, guild = self._found(call)
        if message["author"]["id"] != self.bot["id"]:
            self._may(room, guild, "manage_messages")
        self._remove(message)

    @route("PUT", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me")
    def _react(self, call):
        message, room, _ = self._found(call, "history", "reactions")
        self.reactions.append((room["id"], message["id"], call.emoji_name))

    @route("POST", "/channels/{channel_id}/messages/{message_id}/crosspost")
    def _publish(self, call):
        message, room, guild = self._found(call, "send")
        if room["type"] != 5:
            refuse(50024)
        message["flags"] |= 1
        return message

    @route("POST", "/channels/{channel_id}/typing")
    def _typing(self, call):
        self._may(*self._room(call.channel_id), "send")

    @route("POST", "/channels/{channel_id}/messages/{message_id}/threads")
    def _thread_on(self, call):
        message, room, guild = self._found(call, "threads")
        if message["id"] in guild.rooms:
            refuse(160004)
        thread = self._thread(call, room, guild, message["id"])
        message["thread"] = thread
        return 201, thread

    @route("POST", "/channels/{channel_id}/threads")
    def _thread_alone(self, call):
        room, guild = self._room(call.channel_id)
        self._may(room, guild, "threads")
        return 201, self._thread(call, room, guild)

    def _thread(self, call, room, guild, id=None):
        thread = world.thread(call.body["name"], room, self.bot["id"], call.body.get("type") or 11, call.body.get("auto_archive_duration") or 1440)
        thread["id"] = id or thread["id"]
        guild.rooms[thread["id"]] = thread
        self.dispatch("THREAD_CREATE", {**thread, "newly_created": True}, GUILDS)
        return thread

    # -- people, places, application -----------------------------------------------------------------------------

    @route("GET", "/gateway/bot")
    def _gateway_bot(self, call):
        limit = {"total": 1000, "remaining": max(0, 1000 - self.stats["identify"]), "reset_after": 86400000, "max_concurrency": 1}
        return {"url": self.gateway_url, "shards": 1, "session_start_limit": limit}

    @route("GET", "/gateway")
    def _gateway_any(self, call):
        return {"url": self.gateway_url}

    @route("GET", "/users/@me")
    def _me(self, call):
        return {**self.bot, "mfa_enabled": False, "locale": "en-US", "verified": True, "email": None}

    @route("GET", "/users/@me/guilds")
    def _my_guilds(self, call):
        return [{"id": g.id, "name": g.name, "icon": None, "banner": None, "owner": False, "features": [],
                 "permissions": str(g.permissions(self.bot["id"]))} for g in self.guilds.values()]

    @route("GET", "/users/{user_id}")
    def _user(self, call):
        return self.users.get(call.user_id) or refuse(10013)

    @route("GET", "/oauth2/applications/@me")
    @route("GET", "/applications/@me")
    def _application(self, call):
        return {"id": self.application_id, "name": self.bot["global_name"], "icon": None, "description": "", "type": None, "verify_key": "0" * 64,
                "flags": 0, "flags_new": "0", "redirect_uris": [], "interactions_endpoint_url": None, "role_connections_verification_url": None,
                "owner": self.owner, "approximate_guild_count": len(self.guilds), "approximate_user_install_count": 0,
                "approximate_user_authorization_count": 0, "explicit_content_filter": 0, "team": None, "eligible_oauth2_scopes": [],
                "bot_public": True, "bot_require_code_grant": False, "bot": self.bot}

    @route("POST", "/users/@me/channels")
    def _open_dm(self, call):
        person = self.users.get(str(call.body.get("recipient_id"))) or refuse(10013)
        return self.directs.get(person["id"]) or (self.dm(person) and self.directs[person["id"]])

    @route("GET", "/channels/{channel_id}")
    def _get_channel(self, call):
        room, guild = self._room(call.channel_id)
        self._may(room, guild)
        return room

    @route("GET", "/guilds/{guild_id}")
    def _get_guild(self, call):
        return self._guild(call).data()

    @route("GET", "/guilds/{guild_id}/channels")
    def _get_channels(self, call):
        return [c for c in self._guild(call).rooms.values() if c["type"] not in (10, 11, 12)]

    @route("GET", "/guilds/{guild_id}/roles")
    def _get_roles(self, call):
        return list(self._guild(call).roles.values())

    @route("GET", "/guilds/{guild_id}/members/{user_id}")
    def _get_member(self, call):
        return self._guild(call).people.get(call.user_id) or refuse(10007)

    def _guild(self, call):
        return self.guilds.get(call.guild_id) or refuse(10004)

    # -- application commands ------------------------------------------------------------------------------------

    def _registry(self, call):
        if call.application_id != self.application_id:
            refuse(50001)
        if "guild_id" not in call.params:
            return self.commands
        if call.guild_id not in self.guilds:
            refuse(50001)
        return self.guild_commands.setdefault(call.guild_id, [])

    def _registered(self, call, body, old=()):
        body = {k: v for k, v in body.items() if v is not None}
        same = next((c for c in old if (c["name"], c["type"]) == (body["name"], body.get("type", 1))), {})
        wanted = body.get("default_member_permissions")
        return {"type": 1, "description": "", "nsfw": False, "contexts": None, **body, "default_member_permissions": wanted and str(wanted),
                "id": same.get("id") or snowflake(), "application_id": self.application_id, "version": snowflake(),
                **({"guild_id": call.guild_id} if "guild_id" in call.params else {})}

    @route("GET", "/applications/{application_id}/commands")
    @route("GET", "/applications/{application_id}/guilds/{guild_id}/commands")
    def _get_commands(self, call):
        return self._registry(call)

    @route("PUT", "/applications/{application_id}/commands")
    @route("PUT", "/applications/{application_id}/guilds/{guild_id}/commands")
    def _put_commands(self, call):
        registry = self._registry(call)
        self.stats["command_syncs"] += 1
        registry[:] = [self._registered(call, c, list(registry)) for c in call.body or ()]
        return registry

    @route("POST", "/applications/{application_id}/commands")
    @route("POST", "/applications/{application_id}/guilds/{guild_id}/commands")
    def _post_command(self, call):
        registry = self._registry(call)
        fresh = self._registered(call, call.body, registry)
        known = [c for c in registry if c["id"] != fresh["id"]]
        status = 201 if len(known) == len(registry) else 200
        registry[:] = known + [fresh]
        return status, fresh

    @route("DELETE", "/applications/{application_id}/commands/{command_id}")
    @route("DELETE", "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}")
    def _delete_command(self, call):
        registry = self._registry(call)
        if all(c["id"] != call.command_id for c in registry):
            refuse(10063)
        registry[:] = [c for c in registry if c["id"] != call.command_id]

    # -- interactions: what the app answers ----------------------------------------------------------------------

    @route("POST", "/interactions/{interaction_id}/{interaction_token}/callback")
    def _callback(self, call):
        answer, body = self._answers.get(call.interaction_token), call.body
        line = f"interaction {call.interaction_id}"
        if answer is None or answer.id != call.interaction_id:
            refuse(10062)
        if answer.callback:
            self._violate(line, [((), "ALREADY_ACKNOWLEDGED", "answered twice")])
            refuse(40060)
        if time.monotonic() - answer.started > self.deadline:
            self._violate(line, [((), "TOO_LATE", f"first response after more than {self.deadline} s")])
            refuse(10062)
        fits = {2: (4, 5, 9), 3: (4, 5, 6, 7, 9), 4: (8,), 5: (4, 5, 6, 7)}[answer.kind]
        if body["type"] not in fits or (body["type"] in (6, 7) and not answer.pressed):
            problems = [(("type",), "BASE_TYPE_CHOICES", f"Value must be one of {fits}.")]
            self._violate(line, problems)
            raise Reply(400, rules.error_body(problems))
        data, (room, guild) = body.get("data") or {}, self._room(answer.channel_id)
        flags = (data.get("flags") or 0) & (EPHEMERAL | rules.V2 | 1 << 2 | 1 << 12)
        if body["type"] == 4 and rules.is_empty(data, len(call.files)):
            refuse(50006)
        if body["type"] in (4, 5):
            answer.message = self._post(room, guild, data, call.files, self.bot, flags | (LOADING if body["type"] == 5 else 0), answer)
            answer.history.append(copy.deepcopy(answer.message))
        elif body["type"] in (6, 7):
            answer.message = answer.pressed
            if body["type"] == 7:
                self._edit(answer.message, data, call.files, answer)
        answer.callback, answer.latency, answer.touched = body, time.monotonic() - answer.started, time.monotonic()
        if call.query.get("with_response", "").lower() not in ("1", "true"):
            return 204, None
        told = {"id": answer.id, "type": answer.kind}
        if answer.message:
            told.update(response_message_id=answer.message["id"], response_message_loading=bool(answer.message["flags"] & LOADING),
                        response_message_ephemeral=answer.ephemeral)
        resource = {"resource": {"type": body["type"], "message": answer.message}} if body["type"] in (4, 7) else {}
        return {"interaction": told, **resource}

    def _hook(self, call):
        answer = self._answers.get(call.webhook_token)
        if answer is None or call.webhook_id != self.application_id or not answer.callback:
            refuse(10015)
        if time.monotonic() - answer.started > self.token_life:
            refuse(50027)
        answer.touched = time.monotonic()
        return answer

    def _hook_message(self, call):
        answer = self._hook(call)
        wanted = call.params.get("message_id", "@original")
        for m in answer.messages:
            if (wanted in ("@original", m["id"])) and m["id"] in self._store.get(m["channel_id"], {}):
                return answer, m
        refuse(10008)

    @route("POST", "/webhooks/{webhook_id}/{webhook_token}")
    def _followup(self, call):
        answer, body = self._hook(call), call.body or {}
        if answer.message and answer.message["flags"] & LOADING:  # the first followup fills the loading message
            return self._edit(answer.message, body, call.files, answer)
        if rules.is_empty(body, len(call.files)):
            refuse(50006)
        flags = (body.get("flags") or 0) & (EPHEMERAL | rules.V2 | 1 << 2 | 1 << 12)
        answer.followups.append(self._post(*self._room(answer.channel_id), body, call.files, self.bot, flags, answer))
        return answer.followups[-1]

    @route("GET", "/webhooks/{webhook_id}/{webhook_token}/messages/@original")
    @route("GET", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}")
    def _get_hook_message(self, call):
        return self._hook_message(call)[1]

    @route("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/@original")
    @route("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}")
    def _edit_hook_message(self, call):
        answer, message = self._hook_message(call)
        return self._edit(message, call.body or {}, call.files, answer)

    @route("DELETE", "/webhooks/{webhook_id}/{webhook_token}/messages/@original")
    @route("DELETE", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}")
    def _delete_hook_message(self, call):
        self._remove(self._hook_message(call)[1])
