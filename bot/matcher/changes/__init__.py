"""Stage 6: the changes that the verbs, nouns, posts and lists of a sentence tell."""
