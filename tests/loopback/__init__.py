"""A Discord on the loopback: what the real client is driven against."""
