"""Widgets used in several views."""
