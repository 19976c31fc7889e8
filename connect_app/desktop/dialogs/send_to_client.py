"""*Send to client…*: one invoice by e-mail, through the network, or both, with the message as it will arrive."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from connect_app.desktop import wording
from connect_app.desktop.appearance import Tint
from connect_app.desktop.dialogs.question import ask
from connect_app.desktop.letter_look import Look, Start, Wish, look_at, newest_to_send_again, open_letter
from connect_app.desktop.sentences import said
from connect_app.desktop.widgets.letter_form import LetterForm
from connect_app.desktop.widgets.letter_message import LetterMessage
from connect_app.desktop.widgets.signed_lines import Line, SignedLines

if TYPE_CHECKING:
    from connect_app.contract.events import Event
    from connect_app.contract.files import FindingModel, InvoiceDetail
    from connect_app.desktop.sending import Press, SendFlow
    from connect_app.desktop.tasks import Task
    from connect_app.desktop.workplace import Workplace
    from connect_app.domain.errors import ConnectError

LOOK_MS = 300
"""The message is looked at anew once nothing has changed for so long."""

_FIELDS = frozenset({"to", "cc", "bcc", "reply_to"})


class SendToClientDialog(QDialog):
    """Goes on living, unseen, while the gateway does not answer, so that nothing typed is lost if it refuses.

    ``settings_wanted``: the clerk wants to change for ever what is changed here for once.
    """

    settings_wanted = Signal()

    def __init__(self, workplace: Workplace, sends: SendFlow, invoice_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._sends = sends
        self._invoice_id = invoice_id
        self._invoice: InvoiceDetail | None = None
        self._look: Look | None = None
        self._looking: Task[Look] | None = None
        self._reloading: Task[InvoiceDetail] | None = None
        self._press: Press | None = None
        self._is_wanted = False
        self._trouble = ""
        self._refusal = ""
        self._soon = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._soon.timeout.connect(self._on_look)
        self._build()
        self._join()
        self._load()

    @property
    def is_settled(self) -> bool:
        """True while what is shown is what the gateway says of what stands in the window."""
        is_asking = self._soon.isActive() or self._looking is not None or self._reloading is not None
        return self._look is not None and not is_asking

    # What is shown

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Send to client"))
        self.resize(1080, 640)
        self._form = LetterForm(self._workplace, self)
        self._message = LetterMessage(self)
        columns = QSplitter(Qt.Orientation.Horizontal, self)
        columns.setChildrenCollapsible(False)
        columns.addWidget(self._form)
        columns.addWidget(self._message)
        columns.setSizes([500, 560])
        columns.setHandleWidth(14)
        self._twice = QCheckBox(self.tr("I mean to send this &number a second time"), self)
        self._twice.hide()
        self._twice.toggled.connect(self._on_changed)
        self._lines = SignedLines(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(columns, 1)
        layout.addWidget(self._lines)
        layout.addWidget(self._twice)
        layout.addLayout(self._build_foot())

    def _build_foot(self) -> QHBoxLayout:
        self._settings = QPushButton(self.tr("E-mail &settings…"), self)
        self._again = QPushButton(self.tr("Send a&gain…"), self)
        self._again.hide()
        self._send = QPushButton(self.tr("&Send"), self)
        self._send.setToolTip(self.tr("Send (Ctrl+Enter)"))
        self._send.setDefault(False)
        cancel = QPushButton(self.tr("Cancel"), self)
        self._said = QLabel(self, wordWrap=True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._settings)
        foot.addWidget(self._said, 1)
        for button in (self._again, self._send, cancel):
            foot.addWidget(button)
        for button in (self._settings, self._again, self._send, cancel):
            button.setAutoDefault(False)  # Enter in a field must not send
        self._settings.clicked.connect(self.settings_wanted)
        self._again.clicked.connect(self._on_again)
        self._send.clicked.connect(self._on_send)
        cancel.clicked.connect(self.reject)
        return foot

    def _join(self) -> None:
        self._form.changed.connect(self._on_changed)
        self._form.attachment_arrived.connect(self._on_reload)
        self._message.changed.connect(self._on_changed)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._on_send)
        session = self._workplace.session
        session.events.connect(self._on_events)
        session.settings_changed.connect(self._on_changed)
        session.connected.connect(self._on_connected)
        self._form.setEnabled(False)
        self._update()

    def _update(self) -> None:
        """Show what stands in the way, and whether it can be sent."""
        errors = self._look.errors if self._look is not None else ()
        stands = any(one.code == "already_sent" for one in errors)
        is_repeated = any(one.code == "duplicate" for one in errors)
        self._twice.setVisible(is_repeated or self._twice.isChecked())
        again = newest_to_send_again(self._invoice.deliveries) if self._invoice is not None and stands else None
        self._again.setVisible(again is not None)
        self._lines.show_lines(self._what_is_wrong())
        is_free = self._press is None and self._invoice is not None
        self._form.setEnabled(is_free and not stands)
        self._message.setEnabled(is_free and not stands)
        may_send = is_free and not stands and self._workplace.session.role != "reader"
        self._send.setEnabled(may_send and not self._problem and not (self.is_settled and errors))
        if self._press is None:
            self._said.setText(self._waits_for if self._is_wanted else "")

    @property
    def _problem(self) -> str:
        return self._form.problem or self._message.problem

    @property
    def _waits_for(self) -> str:
        if self._form.are_files_on_the_way:
            return self.tr("It is sent once the files have reached the gateway.")
        return self.tr("It is sent once the message has been checked.")

    def _what_is_wrong(self) -> list[Line]:
        lines: list[Line] = [("warning", Tint.WARNING, one) for one in (self._refusal, self._trouble) if one]
        if problem := self._message.problem:
            lines.append(("error", Tint.DANGER, problem))
        if self._look is None:
            return lines
        return lines + [_line(one) for one in self._look.row.findings if one.field not in _FIELDS]

    # What the gateway says

    def _load(self) -> None:
        company_id, invoice_id = self._workplace.session.company_id, self._invoice_id
        self._workplace.ask(
            lambda gateway: open_letter(gateway, company_id, invoice_id), self._on_start, self._on_failed, self
        )

    def _on_start(self, start: Start) -> None:
        self._trouble = ""
        self._show_invoice(start.invoice)
        self._form.show_start(start)
        self._form.setFocus()
        self._on_look()

    def _show_invoice(self, invoice: InvoiceDetail) -> None:
        self._invoice = invoice
        self.setWindowTitle(
            self.tr("Send to client: invoice {number} · {customer}").format(
                number=invoice.number, customer=invoice.buyer.name or ""
            )
        )

    @Slot()
    def _on_changed(self) -> None:
        if self._invoice is not None:
            self._refusal = ""
            self._soon.start()
            self._update()

    def _wish(self) -> Wish:
        return Wish(
            **self._form.values(),
            subject=self._message.subject,
            body=self._message.body,
            send_duplicate=self._twice.isChecked(),
        )

    @Slot()
    def _on_look(self) -> None:
        """Look at the message as it stands now; an answer to an older question is dropped."""
        self._soon.stop()
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        if self._message.problem or self._form.is_too_long:  # no question that the gateway would understand
            self._update()
            return
        company_id, invoice_id, wish = self._workplace.session.company_id, self._invoice_id, self._wish()
        self._looking = self._workplace.ask(
            lambda gateway: look_at(gateway, company_id, invoice_id, wish), self._on_looked, self._on_failed, self
        )
        self._update()

    def _on_looked(self, look: Look) -> None:
        self._looking = None
        self._look = look
        self._trouble = ""
        self._form.show_look(look)
        self._message.show_preview(look.preview)
        self._update()
        self._go_on()

    def _on_failed(self, error: ConnectError) -> None:
        """Say it and keep everything; when the gateway is back, it is looked at again."""
        self._looking = self._reloading = None
        self._look = None
        self._is_wanted = False
        self._trouble = said(error.sentence)
        self._update()

    @Slot()
    def _on_connected(self) -> None:
        if self._invoice is None:
            self._load()
        else:
            self._on_reload()

    @Slot(object)
    def _on_events(self, events: Iterable[Event]) -> None:
        mine = self._invoice_id
        if self._press is None and any(mine in (event.object_id, event.data.get("invoice_id")) for event in events):
            self._on_reload()

    @Slot()
    def _on_reload(self) -> None:
        """The invoice may have other attachments, or was sent by somebody else."""
        if self._invoice is None:
            return
        if self._reloading is not None:
            self._reloading.cancel()
        company_id, invoice_id = self._workplace.session.company_id, self._invoice_id
        self._reloading = self._workplace.ask(
            lambda gateway: gateway.invoice(company_id, invoice_id), self._on_reloaded, self._on_failed, self
        )

    def _on_reloaded(self, invoice: InvoiceDetail) -> None:
        self._reloading = None
        self._show_invoice(invoice)
        self._form.show_invoice(invoice)
        self._on_look()

    # Sending

    @Slot()
    def _on_send(self) -> None:
        """Send what is shown, as soon as it has been looked at."""
        if self._send.isEnabled():
            self._is_wanted = True
            self._update()
            self._go_on()

    def _go_on(self) -> None:
        look = self._look
        if not self._is_wanted or look is None or not self.is_settled or self._form.are_files_on_the_way:
            return
        self._is_wanted = False
        if look.errors or self._problem or look.wish != self._wish():
            self._update()
            return
        self._form.keep_names()
        self._press = self._sends.send_letter(self._invoice_id, look.wish.override(), self)
        self._said.setText(self.tr("Being handed in…"))
        self._press.began.connect(self._on_began)
        self._press.delayed.connect(self._said.setText)
        self._press.refused.connect(self._on_refused)
        self._press.ended.connect(self._on_ended)
        self._update()

    @Slot()
    def _on_began(self) -> None:
        self._let_go()
        self.accept()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self._refusal = sentence

    @Slot()
    def _on_ended(self) -> None:
        """The gateway has not taken it: the clerk goes on here, with all that was written."""
        self._let_go()
        self._on_reload()
        self._update()
        if not self.isVisible():
            self.show()

    def _let_go(self) -> None:
        if self._press is not None:
            for signal in (self._press.began, self._press.delayed, self._press.refused, self._press.ended):
                signal.disconnect()
        self._press = None

    @Slot()
    def _on_again(self) -> None:
        """An invoice that went out goes once more only with a reason, which is logged."""
        from connect_app.desktop.dialogs.resend import ResendDialog

        delivery = newest_to_send_again(self._invoice.deliveries) if self._invoice is not None else None
        if delivery is not None:
            dialog = ResendDialog(self._workplace, delivery, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(self.accept)
            dialog.open()

    def reject(self) -> None:
        """Close; while it is being handed in, only hide, since the gateway may still refuse it."""
        if self._press is not None:
            self.hide()
        elif self._message.is_changed:
            advice = self.tr("What you wrote in the message is lost.")
            question = ask(self, self.tr("Close without sending?"), advice, self.tr("Close"))
            question.accepted.connect(self._on_close_wanted)
        else:
            self._on_close_wanted()

    @Slot()
    def _on_close_wanted(self) -> None:
        self.done(QDialog.DialogCode.Rejected)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do what Escape does; the window lives on as long as it is needed."""
        self.reject()
        event.setAccepted(self._press is None and not self.isVisible())

    def done(self, result: int) -> None:
        """Close for good."""
        self._form.stop()
        super().done(result)


def _line(finding: FindingModel) -> Line:
    from connect_app.desktop.icons import severity_icon_name

    name, kind = severity_icon_name(finding.severity)
    sentence = wording.finding_sentence(finding.code, finding.message, finding.params)
    return name, kind, sentence
