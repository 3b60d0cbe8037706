"""What Vigie remembers: SQLite through SQLAlchemy Core, one module per question asked of it."""
