"""Real SQLite files, real processes killed for real."""
