"""One search over all places: what else holds the text that is searched for, beside what the shown list found."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from connect_app.desktop.shell.places import PLACES, Place
from connect_app.desktop.text.figures import number_text
from connect_app.desktop.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.shell.places import Found
    from connect_app.desktop.style.icon_loading import Icons

_AFTER_MS = 200
"""The shown list asks first; the other places follow when the typing is over."""


class Elsewhere(QWidget):
    """A line with a button for each other place where something was found; it takes no room while there is none.

    ``place_wanted`` (Place): show what was found there.
    """

    place_wanted = Signal(object)

    def __init__(self, workplace: Workplace, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._icons = icons
        self._text = ""
        self._place = Place.WAITING
        self._found: dict[Place, Found] = {}
        self._asking: Task[dict[Place, Found]] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._on_due)
        self.buttons: dict[Place, QToolButton] = {}
        line = FlowLayout(spacing=6)
        self._line = line
        self._label = QLabel(self.tr("Also found:"), self)
        line.addWidget(self._label)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(10, 3, 10, 3)
        outer.addLayout(line)
        session = workplace.session
        for signal in (session.connected, session.changed, session.stale):
            signal.connect(self._on_changed)
        self.hide()

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for a text in all places; an empty one ends it."""
        if text == self._text:
            return
        self._text = text
        self._found = {}
        self._show()
        self._on_changed()

    @Slot(object)
    def leave_out(self, place: Place) -> None:
        """Say nothing of this place: its list is shown."""
        self._place = place
        self._show()

    @Slot()
    def _on_changed(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        if self._text:
            self._soon.start()
        else:
            self._soon.stop()

    @Slot()
    def _on_due(self) -> None:
        text, company_id = self._text, self._workplace.session.company_id
        if company_id:
            ask = partial(_look, company_id=company_id, text=text)
            self._asking = self._workplace.ask(ask, self._on_found, None, self)

    def _on_found(self, found: dict[Place, Found]) -> None:
        self._asking = None
        self._found = found
        self._show()

    def _show(self) -> None:
        shown = [place for place, found in self._found.items() if found.total and place is not self._place]
        for place in PLACES:
            if place in shown:
                self._button(place).setText(self._words(place))
            if place in self.buttons:
                self.buttons[place].setVisible(place in shown)
        self.setVisible(bool(shown))

    def _button(self, place: Place) -> QToolButton:
        if place not in self.buttons:
            button = QToolButton(self, autoRaise=True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIcon(self._icons.icon(PLACES[place].icon))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda: self.place_wanted.emit(place))
            self.buttons[place] = button
            self._line.addWidget(button)
            self._label.setMinimumHeight(button.sizeHint().height())
        return self.buttons[place]

    def _words(self, place: Place) -> str:
        found = self._found[place]
        words = self.tr("{place}: more than {count}") if found.total_is_at_least else self.tr("{place}: {count}")
        return words.format(place=PLACES[place].plain_title, count=number_text(found.total)).replace("&", "&&")


def _look(gateway: Gateway, company_id: str, text: str) -> dict[Place, Found]:
    return {place: row.finds(gateway, company_id, text) for place, row in PLACES.items() if row.finds is not None}
