"""Room for a sentence that appears in a window."""

from PySide6.QtWidgets import QWidget


def make_room(window: QWidget) -> None:
    """Make a window as high as its texts need at its width, so that no field is squeezed; never lower."""
    layout = window.layout()
    if layout is not None:
        layout.activate()
        height = layout.totalHeightForWidth(window.width())
        window.resize(window.width(), max(window.height(), height))
