"""Tests of ``bot.events``."""
