"""*Send to client…*: one invoice by e-mail, through the network, or both, with the message as it will arrive."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from connect_app.desktop.invoice.contents_words import names_of
from connect_app.desktop.letters.closing import ask_to_close
from connect_app.desktop.letters.letter_desk import LetterDesk, LetterPress, Sends
from connect_app.desktop.letters.letter_form import LetterForm
from connect_app.desktop.letters.letter_look import Look, Start, Wish, newest_to_send_again
from connect_app.desktop.letters.letter_message import LetterMessage
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import severity_icon_name
from connect_app.desktop.text import wording
from connect_app.desktop.text.keys import send_keys
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.desktop.widgets.signed_lines import Line, SignedLines

if TYPE_CHECKING:
    from connect_app.contract.files import FindingModel, InvoiceDetail
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

LOOK_MS = 300
"""The message is looked at anew once nothing has changed for so long."""

_FIELDS = frozenset({"to", "cc", "bcc", "reply_to"})
"""Findings about these stand under their fields."""


class SendToClientDialog(QDialog):
    """Goes on living, unseen, while the gateway does not answer, so that nothing typed is lost if it refuses.

    ``settings_wanted``: the clerk wants to change for ever what is changed here for once.
    """

    settings_wanted = Signal()

    def __init__(self, workplace: Workplace, sends: Sends, invoice_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._invoice: InvoiceDetail | None = None
        self._look: Look | None = None
        self._is_wanted = False
        self._trouble = self._refusal = ""
        self._refused: Wish | None = None
        self._desk = LetterDesk(workplace, invoice_id, self)
        self._press = LetterPress(sends, self)
        self._soon = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._build()
        self._join()
        self._update()
        self._desk.load()

    @property
    def is_settled(self) -> bool:
        """True while what is shown is what the gateway says of what stands in the window."""
        return self._look is not None and not self._soon.isActive() and not self._desk.is_asking

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Send to client"))
        resize_within_screen(self, 1080, 640)
        self._form = LetterForm(self._workplace, self)
        self._message = LetterMessage(self)
        columns = QSplitter(Qt.Orientation.Horizontal, self)
        columns.setChildrenCollapsible(False)
        columns.setHandleWidth(14)
        columns.addWidget(self._form)
        columns.addWidget(self._message)
        columns.setSizes([500, 560])
        self._lines = SignedLines(self)
        self._twice = QCheckBox(self.tr("I mean to send this n&umber a second time"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(columns, 1)
        layout.addWidget(self._lines)
        layout.addWidget(self._twice)
        layout.addLayout(self._build_foot())

    def _build_foot(self) -> QHBoxLayout:
        self._settings = QPushButton(self.tr("E-mail sett&ings…"), self)
        self._said = QLabel(self, wordWrap=True)
        self._again = QPushButton(self.tr("Send a&gain…"), self)
        self._send = QPushButton(self.tr("&Send"), self)
        self._send.setToolTip(self.tr("Send (Ctrl+Enter)"))
        self._cancel = QPushButton(self.tr("Cancel"), self)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for widget in (self._settings, self._said, self._again, self._send, self._cancel):
            foot.addWidget(widget, 1 if widget is self._said else 0)
        for button in (self._settings, self._again, self._send, self._cancel):
            button.setAutoDefault(False)  # Enter in a field must not send
        return foot

    def _join(self) -> None:
        self._desk.started.connect(self._on_start)
        self._desk.looked.connect(self._on_looked)
        self._desk.reloaded.connect(self._on_reloaded)
        self._desk.failed.connect(self._on_failed)
        self._press.sent.connect(self.accept)
        self._press.delayed.connect(self._said.setText)
        self._press.given_back.connect(self._on_given_back)
        self._soon.timeout.connect(self._on_look)
        self._form.changed.connect(self._on_changed)
        self._form.attachment_arrived.connect(self._desk.reload)
        self._form.more_files_wanted.connect(self._on_more_files)
        self._message.changed.connect(self._on_changed)
        self._twice.toggled.connect(self._on_changed)
        self._workplace.session.settings_changed.connect(self._on_changed)
        self._settings.clicked.connect(self.settings_wanted)
        self._again.clicked.connect(self._on_again)
        self._send.clicked.connect(self._on_send)
        self._cancel.clicked.connect(self.reject)
        for key in send_keys():
            QShortcut(key, self).activated.connect(self._on_send)

    # What is shown

    def _update(self) -> None:
        """Show what stands in the way, and whether it can be sent."""
        errors = self._look.errors if self._look is not None else ()
        codes = {one.code for one in errors}
        was_sent = "already_sent" in codes
        is_free = self._invoice is not None and not self._press.is_busy and not was_sent
        may_send = is_free and self._workplace.session.role != "reader" and not self._problem
        again = newest_to_send_again(self._invoice.deliveries) if was_sent and self._invoice is not None else None
        self._again.setVisible(again is not None)
        self._twice.setVisible("duplicate" in codes or self._twice.isChecked())
        self._form.setEnabled(is_free)
        self._message.setEnabled(is_free)
        self._send.setEnabled(may_send and not (self.is_settled and errors))
        self._lines.show_lines(self._what_is_wrong())
        if not self._press.is_busy:
            self._said.setText(self._what_is_awaited() if self._is_wanted else "")

    @property
    def _problem(self) -> str:
        return self._form.problem or self._message.problem

    def _what_is_wrong(self) -> list[Line]:
        lines: list[Line] = [("warning", Tint.WARNING, one) for one in (self._refusal, self._trouble) if one]
        if problem := self._message.problem:
            lines.append(("error", Tint.DANGER, problem))
        findings = self._look.row.findings if self._look is not None else ()
        lines += [_line(one) for one in findings if one.field not in _FIELDS]
        return list({sentence: (name, kind, sentence) for name, kind, sentence in lines}.values())

    def _what_is_awaited(self) -> str:
        if self._form.are_files_on_the_way:
            return self.tr("It is sent once the files have reached the gateway.")
        return self.tr("It is sent once the message has been checked.")

    def _show_invoice(self, invoice: InvoiceDetail) -> None:
        self._invoice = invoice
        title = self.tr("Send to client: invoice {number} · {customer}")
        self.setWindowTitle(title.format(number=invoice.number, customer=invoice.buyer.name or ""))

    # What the gateway says

    @Slot(object)
    def _on_start(self, start: Start) -> None:
        self._trouble = ""
        self._show_invoice(start.invoice)
        self._form.show_start(start)
        self._on_look()
        self._form.take_keyboard()

    @Slot(object)
    def _on_reloaded(self, invoice: InvoiceDetail) -> None:
        if self._press.is_busy:  # its own send moves the invoice
            return
        self._show_invoice(invoice)
        self._form.show_invoice(invoice)
        self._on_look()

    @Slot()
    def _on_changed(self) -> None:
        if self._invoice is not None:
            if self._wish() != self._refused:  # what was refused is shown anew, too, which is no answer to it
                self._refusal = ""
            self._soon.start()
            self._update()

    def _wish(self) -> Wish:
        words = self._message
        return Wish(
            **self._form.values(), subject=words.subject, body=words.body, send_duplicate=self._twice.isChecked()
        )

    @Slot()
    def _on_look(self) -> None:
        """Look at the message as it stands now, unless the gateway would show the template's words in place of none."""
        self._soon.stop()
        self._desk.drop_look()
        if not self._message.problem and not self._form.is_too_long:
            self._desk.look(self._wish())
        self._update()

    @Slot(object)
    def _on_looked(self, look: Look) -> None:
        self._look = look
        self._trouble = ""
        self._form.show_look(look)
        template = look.row.template
        whose = wording.template_name(template.language, is_default=template.is_default) if template else ""
        self._message.show_letter(look.preview, whose)
        self._update()
        self._go_on()

    @Slot(object)
    def _on_failed(self, error: ConnectError) -> None:
        """Say it and keep everything; when the gateway is back, it is looked at again."""
        self._look = None
        self._is_wanted = False
        self._trouble = said(error.sentence)
        self._update()

    # Sending

    @Slot()
    def _on_send(self) -> None:
        """Send what is shown, as soon as it has been looked at."""
        if self._send.isEnabled():
            self._is_wanted = True
            self._update()
            self._go_on()

    def _go_on(self) -> None:
        look, invoice = self._look, self._invoice
        if not self._is_wanted or not self.is_settled or self._form.are_files_on_the_way:
            return
        self._is_wanted = False
        is_sound = look is not None and not look.errors and not self._problem
        if invoice is not None and look is not None and is_sound and look.wish == self._wish():
            self._form.keep_names()
            self._said.setText(self.tr("Being handed in…"))
            self._press.hand_in(invoice.id, look)
        self._update()

    @Slot(str)
    def _on_given_back(self, sentence: str) -> None:
        """Nothing was sent: the clerk goes on here, with all that was written."""
        self._refusal, self._refused = sentence, self._wish()
        self._update()
        self._form.take_keyboard()
        self._desk.reload()
        if not self.isVisible():
            self.show()

    @Slot()
    def _on_more_files(self) -> None:
        """Add files to the invoice, with the same checks as everywhere."""
        from connect_app.desktop.attachments.add_attachment import AddAttachmentDialog

        if self._invoice is not None:
            dialog = AddAttachmentDialog(self._workplace, [self._invoice], (), self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    @Slot()
    def _on_again(self) -> None:
        """An invoice that went out goes once more only with a reason, which is logged."""
        from connect_app.desktop.invoice.resend import ResendDialog, customer_of

        invoice = self._invoice
        delivery = newest_to_send_again(invoice.deliveries) if invoice is not None else None
        if invoice is not None and delivery is not None:
            names = names_of(invoice.attachments)
            dialog = ResendDialog(self._workplace, delivery, self, customer=customer_of(invoice), names=names)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(self.accept)
            dialog.open()

    def reject(self) -> None:
        """Close; while it is being handed in, only hide, since the gateway may still refuse it."""
        if self._press.is_busy:
            self.hide()
        elif self._message.is_changed or self._form.is_typed:
            ask_to_close(self, partial(self.done, QDialog.DialogCode.Rejected))
        else:
            self.done(QDialog.DialogCode.Rejected)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do what Escape does; the window lives on as long as it is needed."""
        self.reject()
        event.setAccepted(not self._press.is_busy and not self.isVisible())

    def done(self, result: int) -> None:
        """Close for good."""
        self._form.stop()
        super().done(result)


def _line(finding: FindingModel) -> Line:
    name, kind = severity_icon_name(finding.severity)
    return name, kind, said(finding.message)
