"""The Discord adapter, driven by the real discord.py against the loopback."""
