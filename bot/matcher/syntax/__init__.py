"""Stage 4: pieces of sentences, posts and clauses."""
