"""Stage 7: which changes are claims, of what kind, with which slots."""
