"""discord.py imports audioop, whose deprecation is not ours to mend and would fail the import in a test."""

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    import discord  # noqa: F401
