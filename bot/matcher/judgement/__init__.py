"""Stage 7: which changes are claims, of what kind, whether news, with which slots."""
