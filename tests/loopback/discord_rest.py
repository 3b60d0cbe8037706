"""How the fake Discord answers a request: faults, authorization, rate limits, checks, then the route itself."""
import asyncio
import hashlib
import json
import math
import re
import time
from dataclasses import dataclass, field

from aiohttp import web

from tests.loopback import discord_rules as rules

ERRORS = {0: (404, "404: Not Found"), 10003: (404, "Unknown Channel"), 10004: (404, "Unknown Guild"),
          10007: (404, "Unknown Member"), 10008: (404, "Unknown Message"), 10013: (404, "Unknown User"),
          10015: (404, "Unknown Webhook"), 10062: (404, "Unknown interaction"), 10063: (404, "Unknown application command"),
          40060: (400, "Interaction has already been acknowledged."), 50001: (403, "Missing Access"),
          50005: (403, "Cannot edit a message authored by another user"), 50006: (400, "Cannot send an empty message"),
          50007: (403, "Cannot send messages to this user"), 50008: (400, "Cannot send messages in a non-text channel"),
          50013: (403, "Missing Permissions"), 50024: (400, "Cannot execute action on this channel type"), 50027: (401, "Invalid Webhook Token"),
          50109: (400, "The request body contains invalid JSON."), 160004: (400, "A thread has already been created for this message")}
# (requests, seconds) of a bucket; anything else gets OTHER_LIMIT
LIMITS = {("POST", "/channels/{channel_id}/messages"): (5, 5.0), ("PATCH", "/channels/{channel_id}/messages/{message_id}"): (5, 5.0),
          ("DELETE", "/channels/{channel_id}/messages/{message_id}"): (5, 1.0), ("POST", "/webhooks/{webhook_id}/{webhook_token}"): (5, 2.0),
          ("POST", "/channels/{channel_id}/typing"): (5, 5.0), ("POST", "/users/@me/channels"): (10, 10.0),
          ("POST", "/channels/{channel_id}/messages/{message_id}/threads"): (10, 10.0)}
OTHER_LIMIT = (30, 2.0)
ROUTES = {}


def route(method, template):
    def keep(handler):
        ROUTES[method, template] = handler
        return handler
    return keep


class Reply(Exception):
    """An answer that is not the usual one."""

    def __init__(self, status, body=None, headers=None):
        self.status, self.body, self.headers = status, body, headers or {}


def refuse(code, message=None):
    status, text = ERRORS[code]
    raise Reply(status, {"message": message or text, "code": code})


@dataclass
class Call:
    method: str
    template: str
    params: dict
    query: dict
    body: object = None
    files: list = field(default_factory=list)  # (field, filename, bytes, content type)

    def __getattr__(self, name):  # path parameters
        try:
            return self.__dict__["params"][name]
        except KeyError:
            raise AttributeError(name) from None


class Pipeline:
    async def _rest(self, request):
        path, headers = "/" + request.match_info["tail"], {"Via": "1.1 google"}
        template, params = self.spec.match(request.method, path)
        entry = {"line": f"{request.method} {path}", "at": time.time(), "status": None, "body": None}
        self.requests.append(entry)
        self.stats["requests"] += 1
        fault = self._fault_for(entry["line"])
        call = Call(request.method, template, params, dict(request.query))
        try:
            if fault["kind"] == "drop":
                raise ConnectionAbortedError
            if fault["kind"] == "delay":
                await asyncio.sleep(fault["seconds"])
            self._authorize(request, template)
            self._limit(call, headers)
            if isinstance(fault["kind"], int):
                self._fail(fault, headers)
            if template is None or (request.method, template) not in ROUTES:
                self._violate(entry["line"], [((), "ROUTE", "not in Discord's description" if template is None else "not in this fake")])
                refuse(0)
            await self._read(request, call)
            entry["body"] = call.body
            self._check(call, entry["line"])
            result = ROUTES[request.method, template](self, call)
            status, body = result if isinstance(result, tuple) else (200 if result is not None else 204, result)
            wrong = self.spec.response_problems(request.method, template, status, body) if body is not None else []
            self.own_faults += [(entry["line"], *problem) for problem in wrong]
        except Reply as reply:
            status, body = reply.status, reply.body
            if status == 400 and body["code"] not in (50035, 40060):  # those two have been told already
                self._violate(entry["line"], [((), str(body["code"]), body["message"])])
            headers.update(reply.headers)
        except ConnectionAbortedError:
            fault = {"kind": "lost"}
            status, body = 0, None
        except Exception as error:
            self.own_faults.append((entry["line"], (), "CRASH", repr(error)))
            raise
        entry["status"] = status
        self.stats[status] += 1
        if fault["kind"] == "late":
            await asyncio.sleep(fault["seconds"])
        if fault["kind"] == "lost":
            entry["lost"] = True
            request.transport.abort()
            return web.Response()
        if isinstance(body, str):  # what stands before Discord answers in HTML
            return web.Response(status=status, text=body, content_type="text/html", headers=headers)
        if body is None:
            return web.Response(status=status, headers=headers)
        return web.Response(status=status, body=json.dumps(body).encode(), headers={**headers, "Content-Type": "application/json"})

    def _authorize(self, request, template):
        if template and template.startswith(("/interactions/", "/webhooks/{webhook_id}/{webhook_token}")):
            return
        if request.headers.get("Authorization") != f"Bot {self.token}":
            raise Reply(401, {"message": "401: Unauthorized", "code": 0})

    def _fail(self, fault, headers):
        kind, code = fault["kind"], fault["code"]
        if kind == 429:
            self._throttle(fault["retry_after"], "shared" if code == "shared" else "user", headers)
        if kind >= 500:
            raise Reply(kind, {"message": "500: Internal Server Error", "code": 0} if kind == 500 else f"<html><h1>{kind}</h1></html>")
        code = code or {403: 50013, 404: 10003}.get(kind, 0)
        raise Reply(kind, {"message": ERRORS.get(code, (0, f"{kind}"))[1], "code": code})

    def _throttle(self, wait, scope, headers):
        self.stats[f"429_{scope}"] += 1
        extra = {"Retry-After": str(math.ceil(wait)), "X-RateLimit-Scope": scope}
        if scope == "global":
            extra["X-RateLimit-Global"] = "true"
        message = "The resource is being rate limited." if scope == "shared" else "You are being rate limited."
        raise Reply(429, {"message": message, "retry_after": round(wait, 3), "global": scope == "global", "code": 0}, {**headers, **extra})

    def _limit(self, call, headers):
        clock, interaction = time.monotonic(), (call.template or "").startswith(("/interactions/", "/webhooks/"))
        if not interaction:
            while self._recent and self._recent[0] <= clock - 1:
                self._recent.popleft()
            if len(self._recent) >= self.global_limit:
                self._throttle(self._recent[0] + 1 - clock, "global", headers)
            self._recent.append(clock)
        if call.template is None or call.template.startswith("/interactions/"):
            return
        most, seconds = self.limits.get((call.method, call.template), OTHER_LIMIT)
        major = tuple(call.params.get(k) for k in ("channel_id", "guild_id", "webhook_id", "webhook_token"))
        bucket = self._buckets.get((call.method, call.template, major))
        if bucket is None or bucket["end"] <= clock:
            bucket = self._buckets[call.method, call.template, major] = {"end": clock + seconds, "left": most}
        over = bucket["left"] <= 0
        bucket["left"] = max(0, bucket["left"] - 1)
        wait = bucket["end"] - clock
        headers.update({"X-RateLimit-Limit": str(most), "X-RateLimit-Remaining": str(bucket["left"]),
                        "X-RateLimit-Reset": f"{time.time() + wait:.3f}", "X-RateLimit-Reset-After": f"{wait:.3f}",
                        "X-RateLimit-Bucket": hashlib.sha1(f"{call.method} {call.template}".encode()).hexdigest()[:32]})
        if over:
            self._throttle(wait, "user", headers)

    async def _read(self, request, call):
        if request.method in ("GET", "DELETE"):
            return
        try:
            if request.content_type == "multipart/form-data":
                async for part in await request.multipart():
                    if part.name == "payload_json":
                        call.body = json.loads(await part.text())
                    else:
                        call.files.append((part.name, part.filename, bytes(await part.read()), part.headers.get("Content-Type")))
            else:
                raw = await request.read()
                call.body = json.loads(raw) if raw else None
        except ValueError:
            refuse(50109)

    def _check(self, call, line):
        if not self.spec.takes_body(call.method, call.template):
            return
        if isinstance(call.body, dict):
            call.body = rules.trimmed(call.body)
            if isinstance(call.body.get("data"), dict):
                call.body["data"] = rules.trimmed(call.body["data"])
        problems = self.spec.request_problems(call.method, call.template, {} if call.body is None else call.body)
        if not problems:
            problems = list(self._limits_broken(call))
        for name, filename, *_ in call.files:
            if not re.fullmatch(r"files\[\d\]", name or "") or not filename:
                problems.append(((name or "?",), "BASE_TYPE_BAD_TYPE", "files are named files[0] to files[9]"))
        if problems:
            self._violate(line, problems)
            raise Reply(400, rules.error_body(problems))

    def _limits_broken(self, call):
        body, template = {} if call.body is None else call.body, call.template
        if "/messages" in template and "threads" not in template or template == "/webhooks/{webhook_id}/{webhook_token}":
            yield from rules.message_problems(body, len(call.files))
        elif template.endswith("/callback"):
            data = body.get("data") or {}
            if body["type"] == 8:
                answer = self._answers.get(call.interaction_token)
                yield from rules.choice_problems(data.get("choices"), ((answer and answer.focused) or {"type": 3})["type"])
            elif body["type"] == 9:
                yield from rules.modal_problems(data)
            else:
                yield from ((("data", *path), code, text) for path, code, text in rules.message_problems(data, len(call.files)))
        elif template.endswith("/commands"):
            yield from rules.command_problems(body if isinstance(body, list) else [body], self.spec.locales, "guild" in template)

    def _violate(self, line, problems):
        self.violations += [{"request": line, "path": ".".join(map(str, p)), "code": c, "message": m} for p, c, m in problems]

    async def _attachment(self, request):
        return web.Response(body=self.blobs.get(request.match_info["id"], b""), content_type="application/octet-stream")
