"""Points discord.py at a fake on the loopback: from a test, or around an unchanged program.

    point.discord_at(fake.api_url, fake.gateway_url)

    FAKE_DISCORD_API=http://127.0.0.1:8099/api/v10 FAKE_DISCORD_GATEWAY=ws://127.0.0.1:8099 python point.py program args…

`program` is a module (python -m) or an installed console script.
"""
import contextlib
import os
import runpy
import sys
from importlib.metadata import entry_points


def discord_at(api_url, gateway_url):
    """REST goes by Route.BASE. The gateway's address is a constant of DiscordWebSocket: an unsharded client never asks
    gateway/bot for it (an AutoShardedClient does)."""
    import yarl
    from discord.gateway import DiscordWebSocket
    from discord.http import Route
    Route.BASE = api_url
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)


@contextlib.contextmanager
def discord_pointed(fake):
    from discord.gateway import DiscordWebSocket
    from discord.http import Route
    before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    discord_at(fake.api_url, fake.gateway_url)
    try:
        yield
    finally:
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = before


def main():
    if "FAKE_DISCORD_API" in os.environ:
        discord_at(os.environ["FAKE_DISCORD_API"], os.environ["FAKE_DISCORD_GATEWAY"])
    sys.argv = sys.argv[1:]
    sys.path[0] = os.getcwd()
    script = next(iter(entry_points(group="console_scripts", name=sys.argv[0])), None)
    if script:
        sys.exit(script.load()())
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
