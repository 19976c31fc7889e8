"""Appearance and icons."""
