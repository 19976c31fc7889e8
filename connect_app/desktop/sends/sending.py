"""*Send selected*: all sends of a window, each with its line at the foot."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connect_app.desktop.lists.choice import Chosen
from connect_app.desktop.sends.press import Letter, Press
from connect_app.desktop.sends.send_bar import SendBar

if TYPE_CHECKING:
    from connect_app.contract.sends import Override, Send, SendHour
    from connect_app.desktop.background.workplace import Workplace


class SendFlow(QObject):
    """All sends of this window. `bars` is the widget in which each has its line.

    ``go_back_to`` (invoice id): the clerk wants to add an attachment to this invoice first. ``taken_back`` (invoice
    ids): a whole send was taken back. ``began`` (contract Send): the gateway has taken it. ``attention_wanted``: the
    clerk wants to see what needs attention.
    """

    go_back_to = Signal(str)
    taken_back = Signal(object)
    began = Signal(object)
    attention_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._window = parent
        self._presses: list[Press] = []
        self.bars = QWidget(parent)
        self._layout = QVBoxLayout(self.bars)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.bars.hide()

    def send(self, invoice_ids: Iterable[str], file_ids: Iterable[str]) -> None:
        """Send these invoices and files; questions are asked as needed. None of them: nothing happens."""
        self.send_chosen(Chosen(tuple(invoice_ids), tuple(file_ids)))

    def send_chosen(self, chosen: Chosen, hour: SendHour | None = None) -> None:
        """Send what was chosen; questions are asked as needed. Nothing chosen: nothing happens.

        ``hour``: when it begins; None: at once.
        """
        if not chosen.is_empty:
            press = self._new_press(chosen)
            press.hour = hour
            press.start()

    def send_letter(self, invoice_id: str, override: Override, letter: QWidget, digest: str = "") -> Press:
        """Send one invoice as it was put together in the window ``letter``, and return the press that does it.

        ``digest``: of the plan that was shown there; where it is another one by now, nothing is sent.
        """
        press = self._new_press(Chosen((invoice_id,)), Letter(letter, override, digest))
        press.start()
        return press

    @Slot(object)
    def follow(self, send: Send) -> None:
        """Show a send that the gateway has taken already: its undo window, its progress, its receipt."""
        self._new_press(Chosen()).follow(send)

    def _new_press(self, chosen: Chosen, letter: Letter | None = None) -> Press:
        for finished in [press for press in self._presses if press.may_fold]:
            finished.fold()
        bar = SendBar(self.bars)
        press = Press(self._workplace, chosen, bar, self._window, self, letter)
        press.ended.connect(self._on_ended)
        press.go_back_to.connect(self.go_back_to)
        press.taken_back.connect(self.taken_back)
        press.began.connect(self.began)
        press.attention_wanted.connect(self.attention_wanted)
        self._presses.append(press)
        self._layout.addWidget(bar)
        self.bars.show()
        return press

    @property
    def is_busy(self) -> bool:
        """True while a send is on its way to the gateway or may still be taken back."""
        return any(press.is_open for press in self._presses)

    @Slot(object)
    def _on_ended(self, press: Press) -> None:
        if press not in self._presses:  # two clicks that came together
            return
        self._presses.remove(press)
        self._layout.removeWidget(press.bar)
        press.bar.deleteLater()
        press.deleteLater()
        self.bars.setVisible(bool(self._presses))
