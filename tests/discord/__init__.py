"""The Discord adapter, driven by the real discord.py against the loopback.

Whatever it sends is validated on arrival: `tests.loopback.discord_rules.Spec` checks each body against
Discord's own API description where that is present; `message_problems` and its neighbours check the
documented limits always. What breaks them is listed in `fake.violations`, which the fixture `fake` wants
empty at the end of each test; a test that provokes one clears the list. Bodies made without a client go
through the same functions (see test_dress).
"""
