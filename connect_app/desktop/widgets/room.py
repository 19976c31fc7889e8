"""Room for windows: on the screen, and for a sentence that appears in one of them."""

from PySide6.QtWidgets import QWidget

_FRAME_WIDTH, _FRAME_HEIGHT = 20, 40
"""What borders and the title bar take beside a window, in pixels."""


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Make a window so large, but never larger than its screen has room for: its buttons stay in sight."""
    screen = window.screen().availableGeometry()
    window.resize(min(width, screen.width() - _FRAME_WIDTH), min(height, screen.height() - _FRAME_HEIGHT))


def make_room(window: QWidget) -> None:
    """Make a window as high as its texts need at its width, so that no field is squeezed; never lower."""
    layout = window.layout()
    if layout is not None:
        layout.activate()
        height = layout.totalHeightForWidth(window.width())
        resize_within_screen(window, window.width(), max(window.height(), height))
