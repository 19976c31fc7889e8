"""*Ask for a recipient*: a form, then the letters as they will go, then they go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from connect_app.client.call_keys import CallKey
from connect_app.desktop.recipients.request_words import role_name
from connect_app.desktop.text.sentences import said
from connect_app.desktop.text.wording import LANGUAGES
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.desktop.widgets.said_field import SaidField
from connect_app.domain.recipient_requests import RequestState

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.recipients import RecipientRequest, RequestForm
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_NAMES = ("company_name", "org_number", "operator", "operator_email", "email")
_MOST = 2000


class RequestDialog(QDialog):
    """Asks for a new recipient, or changes a request. ``saved`` (id): it is written down, as a draft or sent.

    ``address``: at which nobody was found; ``invoice_id``: for whose sake it is asked. What was typed stays until the
    gateway has taken it; a draft that was shown and not sent stays in the list.
    """

    saved = Signal(str)

    def __init__(
        self,
        workplace: Workplace,
        *,
        address: str | None = None,
        invoice_id: str | None = None,
        request: RecipientRequest | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workplace = workplace
        self._invoice_id = request.invoice_id if request is not None else invoice_id
        self._request = request
        self._keys: CallKey[dict[str, object]] = CallKey()
        self._desks: dict[str, str] = {}
        self.setWindowTitle(self.tr("Ask for a recipient"))
        resize_within_screen(self, 720, 560)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._build_form())
        self._pages.addWidget(self._build_letters())
        self.said = QLabel(self, wordWrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.said)
        layout.addLayout(self._build_buttons())
        self._show_page(0)
        company_id = workplace.session.company_id
        self._wait(self.tr("Looking up what is known…"))
        workplace.ask(
            lambda gateway: gateway.request_form(company_id, self._invoice_id, address),
            self._on_form,
            self._on_refused,
            self,
        )

    def _build_form(self) -> QWidget:
        page = QWidget(self)
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        about = QLabel(
            self.tr(
                "The customer and its operator are asked that e-invoices may reach it. Until then its invoices go as "
                "PDF or on paper. You see the letters before they go."
            ),
            page,
            wordWrap=True,
        )
        form.addRow(about)
        labels = (
            self.tr("Com&pany name"),
            self.tr("Organisation &number"),
            self.tr("&Operator"),
            self.tr("E-mail of the operator's &desk"),
            self.tr("&E-mail of the customer"),
        )
        self.fields = {
            name: SaidField(label.replace("&", ""), limit=254, suggests=name == "operator", parent=page)
            for name, label in zip(_NAMES, labels, strict=True)
        }
        for name, label in zip(_NAMES, labels, strict=True):
            self.fields[name].setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
            form.addRow(label, self.fields[name])
        self.fields["operator_email"].line.setPlaceholderText(self.tr("If you know it"))
        self.fields["operator"].changed.connect(self._on_operator)
        self.kind = QComboBox(page)
        self.kind.addItem(self.tr("It is not in the network yet"), "new")
        self.kind.addItem(self.tr("It changed its operator"), "changed_operator")
        self.kind.addItem(self.tr("It is asked for its address"), "ask_address")
        form.addRow(self.tr("&Why"), self.kind)
        self.language = QComboBox(page)
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        form.addRow(self.tr("&Language of the letters"), self.language)
        self.comment = QPlainTextEdit(page)
        self.comment.setTabChangesFocus(True)
        self.comment.setMaximumHeight(90)
        form.addRow(self.tr("Your own &words"), self.comment)
        return page

    def _build_letters(self) -> QWidget:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        self.about_letters = QLabel(page, wordWrap=True)
        layout.addWidget(self.about_letters)
        self.letters = QTabWidget(page)
        layout.addWidget(self.letters, 1)
        return page

    def _build_buttons(self) -> QHBoxLayout:
        self.back = QPushButton(self.tr("&Back"), self)
        self.next = QPushButton(self.tr("&Show the letters…"), self)
        self.send = QPushButton(self.tr("&Send"), self)
        self.later = QPushButton(self.tr("&Keep as a draft"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.back.clicked.connect(partial(self._show_page, 0))
        self.next.clicked.connect(self._on_next)
        self.send.clicked.connect(self._on_send)
        self.later.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        for button in (self.later, self.next, self.send, self.cancel):
            row.addWidget(button)
        return row

    def _show_page(self, number: int, _is_checked: bool = False) -> None:
        self._pages.setCurrentIndex(number)
        for button in (self.back, self.send):
            button.setVisible(number == 1)
        is_draft = self._request is not None and self._request.state is RequestState.DRAFT
        self.later.setVisible(number == 1 and is_draft)
        self.next.setVisible(number == 0)
        (self.send if number else self.next).setDefault(True)
        self.said.clear()

    def _wait(self, text: str) -> None:
        self.said.setText(text)
        for button in (self.next, self.send, self.back):
            button.setEnabled(False)

    def _go_on(self) -> None:
        for button in (self.next, self.send, self.back):
            button.setEnabled(True)

    def _on_form(self, form: RequestForm) -> None:
        self._go_on()
        self.said.clear()
        self._desks = {one.name: one.email for one in form.operators if one.email}
        operator = self.fields["operator"]
        assert operator.box is not None
        begin = self._request or form
        with_text = {name: getattr(begin, name) or "" for name in _NAMES}
        operator.box.addItems([one.name for one in form.operators])
        for name, text in with_text.items():
            self.fields[name].line.setText(text)
        self.kind.setCurrentIndex(self.kind.findData(begin.kind.value))
        self.language.setCurrentIndex(max(0, self.language.findData(begin.language)))
        if self._request is not None:
            self.comment.setPlainText(self._request.comment)
        empty = next((field for field in self.fields.values() if not field.line.text()), self.fields["company_name"])
        empty.setFocus()

    @Slot()
    def _on_operator(self) -> None:
        """Fill in the address of a desk that is known, unless another one was typed."""
        known = self._desks.get(self.fields["operator"].line.text().strip())
        line = self.fields["operator_email"].line
        if known and line.text() in ("", *self._desks.values()):
            line.setText(known)

    def _values(self) -> dict[str, object]:
        texts: dict[str, object] = {name: field.line.text().strip() for name, field in self.fields.items()}
        return {
            **texts,
            "operator_email": texts["operator_email"] or None,
            "comment": self.comment.toPlainText()[:_MOST],
            "kind": self.kind.currentData(),
            "language": self.language.currentData(),
        }

    @Slot()
    def _on_next(self) -> None:
        values = self._values()
        self._wait(self.tr("Writing the letters…"))
        self._workplace.ask(
            partial(self._write, values, self._keys.of(values)), self._on_written, self._on_refused, self
        )

    def _write(self, values: dict[str, object], key: str, gateway: Gateway) -> RecipientRequest:
        company_id, known = self._workplace.session.company_id, self._request
        if known is None:
            return gateway.add_request(company_id, {**values, "invoice_id": self._invoice_id}, key)
        return gateway.change_request(company_id, known.id, values)

    def _on_written(self, request: RecipientRequest) -> None:
        self._go_on()
        self._request = request
        self.saved.emit(request.id)
        self.letters.clear()
        for letter in request.next_letters:
            page = QPlainTextEdit(self.letters)
            page.setReadOnly(True)
            page.setPlainText(f"{letter.to}\n{letter.subject}\n\n{letter.text}")
            self.letters.addTab(page, role_name(letter.role))
        if request.by_api:
            text = self.tr("Your operator takes the request by itself; these letters are not needed.")
        else:
            text = self.tr("These letters go when you press Send.")
        self.about_letters.setText(text)
        self._show_page(1)

    @Slot()
    def _on_send(self) -> None:
        request = self._request
        if request is None:
            return
        company_id = self._workplace.session.company_id
        wanted = {"state": RequestState.SENT.value, "expected": request.digest}
        self._wait(self.tr("Sending…"))
        self._workplace.ask(
            lambda gateway: gateway.change_request(company_id, request.id, wanted),
            self._on_sent,
            self._on_refused,
            self,
        )

    def _on_sent(self, request: RecipientRequest) -> None:
        self.saved.emit(request.id)
        self.accept()

    def _on_refused(self, error: ConnectError) -> None:
        from connect_app.client.refusals import InvalidRequest

        self._go_on()
        self.said.setText(said(error.sentence))
        errors = error.errors if isinstance(error, InvalidRequest) else ()
        for one in reversed(errors):
            field = self.fields.get(one.field.rpartition(".")[2])
            if field is not None:
                self._show_page(0)
                field.show_findings([said(one.message)])
                field.setFocus()
