"""Breadth of French: short items, a line each, and the claims that they make."""
