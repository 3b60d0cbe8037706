"""Stage 1: what French looks like, whoever it is about: sentences, tokens, verb forms, dates."""
