"""``vigie check``: is everything there that Vigie needs?"""

from bot.app.clock import utc_now
from bot.app.configuration import Configuration
from bot.app.memory import open_memory
from bot.app.polling import open_fetcher
from bot.app.run import Say
from bot.chat.locale import Speech
from bot.checks import check_beat, check_feeds
from bot.ports import PermanentError, TransientError
from bot.settings import Settings


async def check_alive(configuration: Configuration, say: Say) -> bool:
    """The container's health check: has the running process given a sign of life lately?"""
    async with open_memory(configuration.settings.database_url, exclusive=False) as memory:
        return check_beat(await memory.heartbeat.last(), configuration.speech, say, now=utc_now())


async def check(configuration: Configuration, say: Say) -> bool:
    """Say how each part is; False when Vigie could not do its work. Raises StorageError."""
    settings, speech = configuration.settings, configuration.speech
    people = len(configuration.watchlist.people)
    say(
        speech.say(
            "check-configuration",
            feeds=len(configuration.feeds),
            people=people,
            changes=configuration.changes,
        )
    )
    if settings.unknown:
        say(speech.say("check-unknown", names=", ".join(settings.unknown)))
    async with open_memory(settings.database_url, exclusive=False):
        say(speech.say("check-database", url=settings.database_url))
    async with open_fetcher(settings) as fetcher:
        reachable = await check_feeds(configuration.feeds, fetcher, speech, say, now=utc_now())
    return await check_token(settings, speech, say) and reachable


async def check_token(settings: Settings, speech: Speech, say: Say) -> bool:
    """Ask Discord whose the token is, and give the address that invites it. True without a token."""
    from bot.chat.discord.identity import identify, install_url, invite_url

    if settings.discord_token is None:
        say(speech.say("check-no-token"))
        return True
    try:
        identity = await identify(settings.discord_token.get_secret_value(), settings.discord_api_url)
    except TransientError as error:
        say(speech.say("check-unreachable", why=str(error)))
        return False
    except PermanentError:
        say(speech.say("check-token-refused"))
        return False
    say(speech.say("check-token", name=identity.name))
    say(speech.say("check-invite", url=invite_url(identity.id)))
    if identity.by_users:
        say(speech.say("check-install", url=install_url(identity.id)))
    else:
        say(speech.say("check-no-install"))
    return True
