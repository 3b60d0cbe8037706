"""Stage 5: whether it is so: fact, hearsay, denial, question, wish or threat."""
