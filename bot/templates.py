"""What ``vigie init`` writes."""

SETTINGS = """\
# Vigie's settings. Remove the # of a line to change it. VIGIE_* variables of the environment win over
# this file. The Discord token belongs in the environment (VIGIE_DISCORD_TOKEN) or in a file of its own:
# discord_token_file = "/run/secrets/discord_token"

# database_url = "sqlite+aiosqlite:///var/vigie.db"
# feeds = "feeds.yaml"
# people = "people.yaml"

# Seconds between two readings of a feed, 30 to 86400.
# poll_seconds = 300

# Days are counted and shown in this zone.
# timezone = "Europe/Paris"

# The language of the console: "fr" or "en". In chat, each reader's own language is used.
# language = "fr"

# Newspapers can reach you here; sent with every request.
# contact = "https://example.org/vigie"

# Alerts an hour beyond which a channel gets the next ones in one message that is kept up to date.
# crisis_alerts = 6

# Where a broken feed is told of, by the id of a Discord channel; without it, on standard output.
# operator_channel = "123456789012345678"

# Who hears of reports and corrects events from Discord, by the ids of users.
# operators = "123456789012345678, 123456789012345679"

# false: start without the past changes of people.yaml.
# history = true

# false: where a feed carries summaries only, never read the article's page.
# full_text = true

# true: feeds may live on private addresses (intranets, tests).
# allow_private_addresses = false
"""
