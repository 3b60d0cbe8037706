"""The demo's newsstand: the invented press as feeds over loopback HTTP, a day at a time."""

import hashlib
from datetime import datetime
from types import TracebackType
from typing import Self

from aiohttp import web

from bot.demo.press import Fortnight
from bot.model import Feed


class Newsstand:
    """Serves every outlet's feed on 127.0.0.1 while open (``async with``)."""

    def __init__(self, fortnight: Fortnight) -> None:
        self.fortnight = fortnight
        self.base_url = ""
        self._outlets = {outlet.id: outlet for outlet in fortnight.outlets}
        application = web.Application()
        application.router.add_get("/{outlet}", self._serve)
        self._runner = web.AppRunner(application, access_log=None)

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.base_url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._runner.cleanup()

    @property
    def feeds(self) -> tuple[Feed, ...]:
        """What to poll."""
        return self.fortnight.feeds(self.base_url)

    async def advance(self, step: datetime) -> None:
        """Let the press publish until *step*."""
        self.fortnight.publish_until(step)

    async def _serve(self, request: web.Request) -> web.Response:
        outlet = self._outlets.get(request.match_info["outlet"])
        if outlet is None:
            raise web.HTTPNotFound
        body = self.fortnight.body(outlet)
        etag = hashlib.sha256(body).hexdigest()[:16]
        known = request.if_none_match or ()
        if any(each.value == etag for each in known):
            answer = web.Response(status=304)
        else:
            answer = web.Response(body=body, content_type="application/xml")
        answer.etag = etag
        return answer
