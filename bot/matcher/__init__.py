"""PURE. What an article says: article text -> claims, a cascade of small stages."""
