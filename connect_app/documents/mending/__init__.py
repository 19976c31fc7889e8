"""Mending documents that do not fit: other forms, fewer bytes, no password, turned or put right."""
