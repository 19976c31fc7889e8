"""The commands of the window, with their words and keys; menus and buttons are made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar, QPushButton, QWidget

from connect_app.desktop.text.keys import send_keys

if TYPE_CHECKING:
    from connect_app.desktop.bulk.draft import Which


class BulkActions(QObject):
    """The commands as attributes. Who carries one out connects to its ``triggered``."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.send = self._action(self.tr("&Send"), *send_keys())
        self.check = self._action(self.tr("&Check again"), QKeySequence(QKeySequence.StandardKey.Refresh).toString())
        # Shown, and handled by the window: in the filter Esc empties it, in a cell it ends the typing.
        self.close = self._action(f"{self.tr('Close')}\tEsc")
        self.type_address = self._action(self.tr("&Type address…"), "F2")
        self.save_address = self._action(self.tr("Also sa&ve for this customer"), "Ctrl+S")
        self.by_post = self._action(self.tr("By &post instead"), "Ctrl+Shift+P")
        self.by_mail = self._action(self.tr("Send by e-&mail all the same"), "Ctrl+Shift+M")
        self.send_twice = self._action(self.tr("Send it a second &time"), "Ctrl+Shift+T")
        self.texts = self._action(self.tr("Te&xts…"), "Ctrl+Shift+X")
        self.common_file = self._action(self.tr("&File for all…"), "Ctrl+Shift+F")
        self.remove = self._action(self.tr("&Remove"), "Del")
        self.remove_incomplete = self._action(self.tr("Remove t&hese"), "Ctrl+Shift+Del")
        self.undo = self._action(self.tr("&Undo"), "Ctrl+Z")
        self.tick = self._action(self.tr("T&ick or untick"), "Ctrl+T")
        self.select_all = self._action(self.tr("Select &all"), "Ctrl+A")
        self.next = self._action(self.tr("&Next incomplete"), "F4")
        self.previous = self._action(self.tr("Pre&vious incomplete"), "Shift+F4")
        self.filter = self._action(self.tr("&Filter"), "Ctrl+F", "Ctrl+K")
        self.texts.setToolTip(self.tr("Choose or type what all mails of this send say (Ctrl+Shift+X)"))
        self.common_file.setToolTip(self.tr("Hang one file, such as terms, on all that is listed (Ctrl+Shift+F)"))
        self.remove.setToolTip(self.tr("Take what is chosen out of this send; nothing is deleted (Del)"))
        self.remove_incomplete.setToolTip(
            self.tr("Take all that is incomplete out of this send; nothing is deleted (Ctrl+Shift+Del)")
        )
        self.which: dict[Which, QAction] = {}
        group = QActionGroup(self)
        texts: dict[Which, str] = {
            "all": self.tr("A&ll"),
            "ready": self.tr("Rea&dy"),
            "incomplete": self.tr("I&ncomplete"),
        }
        for key, (which, text) in enumerate(texts.items(), 1):
            action = self.which[which] = self._action(text, f"Ctrl+{key}")
            action.setCheckable(True)
            action.setData(which)
            group.addAction(action)
        self.which["all"].setChecked(True)

    @property
    def of_the_list(self) -> tuple[QAction, ...]:
        """What makes sense only while there is a list to work with."""
        mending = (self.type_address, self.save_address, self.by_post, self.by_mail, self.send_twice)
        taking_out = (self.remove, self.remove_incomplete, self.undo, self.tick, self.select_all)
        return (
            self.send,
            self.check,
            self.texts,
            self.common_file,
            *mending,
            *taking_out,
            self.next,
            self.previous,
            *self.which.values(),
        )

    def fill_menus(self, bar: QMenuBar) -> None:
        """Put every command into the menus."""
        send = bar.addMenu(self.tr("&Send"))
        send.addActions([self.send, self.check])
        send.addSeparator()
        send.addActions([self.texts, self.common_file])
        send.addSeparator()
        send.addAction(self.close)
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions(list(self.of_a_row))
        edit.addSeparator()
        edit.addActions([self.remove_incomplete, self.undo])
        edit.addSeparator()
        edit.addActions([self.tick, self.select_all])
        view = bar.addMenu(self.tr("&View"))
        view.addActions(list(self.which.values()))
        view.addSeparator()
        view.addActions([self.filter, self.next, self.previous])

    @property
    def of_a_row(self) -> tuple[QAction, ...]:
        """What is done to the chosen customers."""
        return (self.type_address, self.save_address, self.by_mail, self.by_post, self.send_twice, self.remove)

    def button(self, action: QAction, parent: QWidget, *, hides: bool = False) -> QPushButton:
        """Return a button for a command; with ``hides`` it is there only while the command is enabled."""
        button = QPushButton(parent)
        button.setAutoDefault(False)
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            text, _, key = action.text().partition("\t")
            button.setText(text.replace("&", ""))  # the letters underlined are for the menus
            key = key or action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            tip = action.toolTip().partition("\t")[0]
            button.setToolTip(tip if key in tip else f"{tip} ({key})")
            if hides:
                button.setVisible(action.isEnabled())

        action.changed.connect(follow)
        follow()
        return button

    def _action(self, text: str, *keys: str | QKeySequence) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._window.addAction(action)
        return action
