"""Stage 2: who and what is named, known from the watch list or found by form and context."""
