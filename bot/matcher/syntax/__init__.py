"""Stage 3: a sentence as a row of pieces, and its clauses: subject, object, complements, attachment."""
