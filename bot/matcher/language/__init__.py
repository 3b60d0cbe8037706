"""Stage 1 and 2: text, tokens, verb forms and dates: what French looks like, whoever it is about."""
