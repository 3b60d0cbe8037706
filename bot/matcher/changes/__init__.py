"""Stage 6: the changes that verbs, nouns, posts and lists tell of."""
