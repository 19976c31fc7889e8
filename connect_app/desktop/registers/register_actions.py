"""The commands on the registers, with their words and keys, and their menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icon_loading import IconName

Standard = QKeySequence.StandardKey
MakeAction = Callable[..., QAction]


class RegisterActions(QObject):
    """The commands as attributes; ``make`` makes one of text, key and icon. Their keys work in the registers only."""

    def __init__(self, parent: QObject, make: MakeAction) -> None:
        super().__init__(parent)
        self.undo = make(self.tr("&Undo"), Standard.Undo, IconName("undo", Tint.TEXT))
        self.redo = make(self.tr("&Redo"), "Ctrl+Shift+Z", IconName("redo", Tint.TEXT))
        self.paste = make(self.tr("Paste ro&ws…"), Standard.Paste)
        self.add = make(self.tr("&Add"), Standard.New, IconName("add", Tint.ACCENT))
        self.edit = make(self.tr("&Edit cell"), "F2", IconName("edit", Tint.TEXT))
        self.open = make(self.tr("&Open customer…"), "Ctrl+Shift+O", IconName("customers", Tint.TEXT))
        self.delete = make(self.tr("&Delete"), Standard.Delete, IconName("remove", Tint.TEXT))
        self.import_ = make(self.tr("&Import…"), "Ctrl+Shift+I", IconName("import", Tint.TEXT))
        self.export = make(self.tr("E&xport…"), "Ctrl+Shift+E", IconName("export", Tint.TEXT))
        self.customer = make(self.tr("C&ustomer…"), "Ctrl+Shift+K", IconName("customers", Tint.TEXT))
        """The customer of the invoice that has the cursor; it stands in the menu *Invoice*."""

    def fill_menu(self, menu: QMenu) -> None:
        """Put the commands on rows into their menu."""
        menu.addActions([self.add, self.edit, self.open, self.delete])
        menu.addSeparator()
        menu.addActions([self.import_, self.export])

    @property
    def on_rows(self) -> list[QAction]:
        """Those that stand in the menu of the chosen rows, as far as they can be used now."""
        wanted = [self.open, self.edit, self.add, self.paste, self.delete, self.undo]
        return [action for action in wanted if action.isVisible()]
