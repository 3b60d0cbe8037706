"""Stage 5: whom the words of one sentence mean through the others, and the arguments of its clauses."""
