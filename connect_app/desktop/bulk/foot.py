"""The foot: numbers that add up to what was chosen, why nothing can be sent yet, and *Send*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from connect_app.desktop.lists.invoice_columns import amount_with_currency
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon

if TYPE_CHECKING:
    from connect_app.desktop.bulk.actions import BulkActions
    from connect_app.desktop.bulk.draft import Counts


class Foot(QFrame):
    """One line of numbers, one of words, and the buttons."""

    def __init__(self, actions: BulkActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setFrameShape(QFrame.Shape.NoFrame)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 12, 10)
        layout.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(3)
        self.numbers = QLabel(self, wordWrap=True)
        self.numbers.setAccessibleName(self.tr("Numbers of this send"))
        font = self.numbers.font()
        font.setBold(True)
        self.numbers.setFont(font)
        self._sign = QLabel(self)
        self.said = QLabel(self, wordWrap=True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.numbers, self.said):
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setFixedWidth(140)
        self._progress.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._sign)
        line.addWidget(self.said, 1)
        words.addWidget(self.numbers)
        words.addLayout(line)
        layout.addLayout(words, 1)
        layout.addWidget(self._progress)
        self._add_buttons(layout)

    def _add_buttons(self, layout: QHBoxLayout) -> None:
        self.retry_button = QPushButton(self.tr("&Try again"), self)
        self.back_button = QPushButton(self.tr("&Back to the list"), self)
        for button in (self.retry_button, self.back_button):
            button.setAutoDefault(False)
            button.hide()
            layout.addWidget(button)
        self.close_button = self._actions.button(self._actions.close, self)
        self.send_button = self._actions.button(self._actions.send, self)
        for button in (self.close_button, self.send_button):
            layout.addWidget(button)

    def show_draft(self, counts: Counts, *, is_planned: bool, is_busy: bool) -> None:
        """Show the numbers, and say why *Send* cannot be pressed if it cannot."""
        self._show_numbers(counts)
        is_sound = is_planned and not counts.incomplete and counts.ready > 0
        self._actions.send.setEnabled(is_sound and not is_busy)
        if not is_planned:
            self.say(self.tr("Being checked…"), is_busy=True)
        elif counts.incomplete:
            text = self.tr(
                "%n invoice(s) cannot go yet: mend them, untick them, or press Remove these.", "", counts.incomplete
            )
            self.say(text, is_trouble=True)
        elif not counts.ready:
            self.say(self.tr("Nothing is left to send."))
        else:
            self.say(self.tr("Exactly what is listed and ticked is sent."))

    def say_changed(self, count: int) -> None:
        """Say that nothing was sent, since so many invoices are not as they were listed."""
        text = self.tr("%n invoice(s) changed since they were listed. Nothing was sent.", "", count)
        self.say(f"{text} {self.tr('Look at what is marked, then send again.')}", is_trouble=True)

    def _show_numbers(self, counts: Counts) -> None:
        """Leave out the parts that are none."""
        parts = [self.tr("%n ready", "", counts.ready)]
        if counts.incomplete:
            parts.append(self.tr("%n incomplete", "", counts.incomplete))
        if counts.unticked:
            parts.append(self.tr("%n not ticked", "", counts.unticked))
        if counts.removed:
            parts.append(self.tr("%n removed", "", counts.removed))
        chosen = self.tr("%n invoice(s) chosen", "", counts.chosen)
        more = [self.tr("%n mail(s)", "", counts.mails)]
        if counts.letters:
            more.append(self.tr("%n letter(s)", "", counts.letters))
        more.extend(amount_with_currency(total) for total in counts.totals)
        self.numbers.setText(" · ".join([f"{chosen} = {' + '.join(parts)}", *more]))
        self._actions.send.setText(self.tr("&Send %n invoice(s)", "", counts.ready))

    @Slot(str, bool)
    def say(self, text: str, is_trouble: bool = False, *, is_busy: bool = False, may_retry: bool = False) -> None:
        """Say why nothing can be sent, or what is under way."""
        for button in (self.retry_button, self.back_button):
            button.setVisible(may_retry)
        self.said.setText(text)
        name, kind = ("warning", Tint.WARNING) if is_trouble else ("hint", Tint.MUTED)
        pixmap = icon(name, kind, self.palette()).pixmap(QSize(16, 16), self.devicePixelRatioF())
        self._sign.setPixmap(pixmap)
        self._sign.setVisible(bool(text))
        self._progress.setVisible(is_busy)
