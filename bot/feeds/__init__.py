"""Feeds: what is polled, how it is fetched and read, and when."""
