"""Kinds of files in the clerk's language; names such as PDF need none."""

from connect_app.desktop.text.sentences import said


def kind_label(label: str) -> str:
    """Return the label of a media type at the beginning of a line."""
    text = said(label)
    return text[:1].upper() + text[1:]
