"""*Send at…*: the day and the hour at which a send begins, and what that comes to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, QTimer, QTimeZone, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.text.figures import date_format
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.domain.chosen_hour import Oddity

if TYPE_CHECKING:
    from connect_app.contract.sends import SendHour, SendHourTold
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_ASK_MS = 250
_WIDTH, _HEIGHT = 520, 260
_USUAL_HOUR = QTime(8, 0)
_FORMAT = "yyyy-MM-ddTHH:mm"


def own_zone() -> str:
    """Return the time zone of this computer (IANA)."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii")


def in_office_hours() -> SendHour:
    """Return the choice of the office hours that come next."""
    from connect_app.contract.sends import SendHour

    return SendHour(zone=own_zone(), office_hours=True)


def hour_text(told: SendHourTold) -> str:
    """Return when a send begins, with the day of the week: ``Monday, 4 January 2027, 08:00``."""
    at = QDateTime.fromString(told.begins_local, _FORMAT)
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return at.toString("yyyy-MM-dd HH:mm")
    return f"{locale.toString(at.date(), QLocale.FormatType.LongFormat)}, {at.toString('HH:mm')}"


class SendAtDialog(QDialog):
    """Asks for day and hour; the gateway says what they come to, and only what it can keep may be chosen.

    ``hour_chosen`` (contract SendHour).
    """

    hour_chosen = Signal(object)

    def __init__(self, workplace: Workplace, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Send at a chosen hour"))
        resize_within_screen(self, _WIDTH, _HEIGHT)
        self._workplace = workplace
        self._asked = 0
        self._timer = QTimer(self, singleShot=True, interval=_ASK_MS)
        self._timer.timeout.connect(self._on_ask)
        self._build(what)
        self._on_changed()

    def _build(self, what: str) -> None:
        today = QDate.currentDate()
        self._day = QDateEdit(today.addDays(1), self)
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat(date_format())
        self._day.setDateRange(today, today.addDays(366))
        self._hour = QTimeEdit(_USUAL_HOUR, self)
        self._hour.setDisplayFormat("HH:mm")
        self._office = QCheckBox(self.tr("&Only in office hours, on working days"), self)
        self._told = QLabel(self, wordWrap=True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setAccessibleName(self.tr("What this comes to"))
        heading = QLabel(what, self, wordWrap=True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        hint = QLabel(
            self.tr(
                "What goes out is settled now. Until then it stands in Sending, where it can be taken back or sent at "
                "once. Connect has to be running at that hour; otherwise it goes as soon as it runs again."
            ),
            self,
            wordWrap=True,
        )
        hint.setForegroundRole(hint.palette().ColorRole.PlaceholderText)
        when = QHBoxLayout()
        when.addWidget(self._day)
        when.addWidget(self._hour)
        when.addStretch(1)
        form = QFormLayout()
        day = QLabel(self.tr("&Day and hour"), self)
        day.setBuddy(self._day)
        self._hour.setAccessibleName(self.tr("Hour"))
        form.addRow(day, when)
        form.addRow("", self._office)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._send = self._buttons.addButton(self.tr("&Send then"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._send.setDefault(True)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for part in (heading, form, self._told, hint):
            layout.addLayout(part) if isinstance(part, QFormLayout) else layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self._day.dateChanged.connect(self._on_changed)
        self._hour.timeChanged.connect(self._on_changed)
        self._office.toggled.connect(self._on_changed)

    def chosen(self) -> SendHour:
        """Return what is chosen."""
        from connect_app.contract.sends import SendHour

        at = f"{self._day.date().toString('yyyy-MM-dd')}T{self._hour.time().toString('HH:mm')}"
        return SendHour(at=at, zone=own_zone(), office_hours=self._office.isChecked())

    @Slot()
    def _on_changed(self) -> None:
        self._asked += 1
        self._send.setEnabled(False)
        self._timer.start()

    @Slot()
    def _on_ask(self) -> None:
        company_id, hour, asked = self._workplace.session.company_id, self.chosen(), self._asked
        self._workplace.ask(
            lambda gateway: gateway.look_at_hour(company_id, hour),
            partial(self._on_told, asked),
            partial(self._on_refused, asked),
            self,
        )

    def _on_told(self, asked: int, told: SendHourTold) -> None:
        if asked != self._asked:
            return
        lines = [self.tr("It will be sent on {when}.").format(when=hour_text(told))]
        if told.oddity is Oddity.SKIPPED:
            lines.append(self.tr("Clocks are set ahead that night, so that no clock shows the chosen hour."))
        elif told.oddity is Oddity.TWICE:
            lines.append(self.tr("Clocks are set back that night, so that this hour comes twice: the first is taken."))
        self._told.setText(" ".join(lines))
        self._send.setEnabled(True)

    def _on_refused(self, asked: int, error: ConnectError) -> None:
        if asked == self._asked:
            self._told.setText(said(error.sentence))

    @Slot()
    def _on_accepted(self) -> None:
        self.hour_chosen.emit(self.chosen())
        self.accept()
