"""Figures of the course: each function takes a table and returns a `Figure` (or HTML), and reads no files."""
