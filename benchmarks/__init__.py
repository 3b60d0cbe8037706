"""What is measured, each by one command; figures, not tests."""
