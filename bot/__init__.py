"""Vigie: a lookout for leadership changes, from French news feeds to chat."""
