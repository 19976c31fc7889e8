"""*Put an e-invoice right*: why it did not arrive, what to do, and the corrections with which it goes again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.invoice.correction_words import (
    advice,
    corrections_text,
    owner_text,
    reason_text,
    sent_reference,
    step_name,
)
from connect_app.desktop.invoice.reason_box import ReasonBox
from connect_app.desktop.invoice.resend import customer_of
from connect_app.desktop.text.channel_words import channel_way
from connect_app.desktop.text.figures import date_text, instant_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.text.wording import document_title
from connect_app.desktop.widgets.room import make_room
from connect_app.domain.corrections import LONGEST_REFERENCE
from connect_app.domain.delivery import ARRIVED
from connect_app.domain.identifiers import new_id
from connect_app.domain.remedies import CaseStep, Remedy

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.deliveries import Delivery, MisdirectedCase, SupplierText
    from connect_app.contract.files import Invoice
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_LONGEST_ADDRESS = 200
_CORRECT, _TEXT, _CASE = range(3)
_CORRECTED_HERE = frozenset(
    {Remedy.ADDRESS, Remedy.BUYER_REFERENCE, Remedy.FREE_NUMBER, Remedy.OPERATOR, Remedy.ADMINISTRATOR}
)


class PutRightDialog(QDialog):
    """Shows what helps one delivery. Accepted once the gateway has taken the corrected one.

    The Idempotency-Key is made anew only when the clerk changes something, so that a press after a lost answer does not
    send twice.
    """

    def __init__(
        self, workplace: Workplace, invoice: Invoice, delivery: Delivery, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workplace = workplace
        self._invoice = invoice
        self._delivery = delivery
        self._key = new_id()
        self._reference = sent_reference([delivery]) or invoice.buyer_reference or ""
        self._build()
        self._choose_best()
        self._on_changed()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Put an undelivered invoice right"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        for label in self._build_reason():
            layout.addWidget(label)
        self._ways = QButtonGroup(self)
        self._pages = QStackedWidget(self)
        self._build_ways(layout)
        layout.addWidget(self._pages, 1)
        layout.addStretch()
        self.said = QLabel(self, wordWrap=True)
        self.said.hide()
        layout.addWidget(self.said)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.send = self.buttons.addButton(self.tr("Send a&gain"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.copy = self.buttons.addButton(self.tr("&Copy the text"), QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.accepted.connect(self._on_send)
        self.buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(self._on_copy)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(560)

    def _build_reason(self) -> list[QLabel]:
        title = QLabel(document_title(self._invoice.kind, self._invoice.number), self)
        if self._invoice.buyer.name:
            title.setText(f"{title.text()} · {self._invoice.buyer.name}")
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        way = self.tr("{channel} to {address}, {day}:").format(
            channel=channel_way(self._delivery.channel),
            address=self._delivery.address,
            day=instant_text(self._delivery.updated_at),
        )
        why = reason_text(self._delivery) or self.tr("It was taken. Did it reach somebody else?")
        self.reason = self._text(f"{way[:1].upper()}{way[1:]} {why}")
        told = (owner_text(self._delivery), corrections_text(self._delivery))
        owner = self._text(" ".join(filter(None, told)))
        owner.setForegroundRole(self.foregroundRole().PlaceholderText)
        owner.setVisible(bool(owner.text()))
        self.advice = self._text(advice(self._delivery.remedies[0]) if self._delivery.remedies else "")
        return [title, self.reason, owner, self.advice]

    def _text(self, text: str) -> QLabel:
        label = QLabel(text, self, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _build_ways(self, layout: QVBoxLayout) -> None:
        remedies = set(self._delivery.remedies)
        ways = (
            (_CORRECT, self.tr("C&orrect it here and send again"), self._build_correcting, remedies & _CORRECTED_HERE),
            (_TEXT, self.tr("&Text for the business system's supplier"), self._build_text,
             remedies & {Remedy.SUPPLIER_TEXT}),
            (_CASE, self.tr("It reached &somebody else"), self._build_case, remedies & {Remedy.MISDIRECTED}),
        )  # fmt: skip
        for number, label, build, is_offered in ways:
            page = QWidget(self._pages)
            self._pages.addWidget(page)
            # To send it to the right one belongs to a case, too.
            if not is_offered and not (number == _CORRECT and Remedy.MISDIRECTED in remedies):
                continue
            button = QRadioButton(label, self)
            self._ways.addButton(button, number)
            button.toggled.connect(partial(self._on_way, number))
            layout.addWidget(button)
            build(page)

    def _build_correcting(self, page: QWidget) -> None:
        form = QFormLayout(page)
        form.setContentsMargins(0, 6, 0, 0)
        form.setHorizontalSpacing(14)
        self.address = QLineEdit(self._delivery.address, page)
        self.address.setMaxLength(_LONGEST_ADDRESS)
        self.reference = QLineEdit(self._reference, page)
        self.reference.setMaxLength(LONGEST_REFERENCE)
        self.reference.setPlaceholderText(self.tr("The invoice has none"))
        self.reason_box = ReasonBox(page)
        form.addRow(self.tr("&Electronic address"), self.address)
        form.addRow("", self._hint(page, self.tr("Only the route changes; the invoice stays as it came.")))
        self.save = QCheckBox(self._save_words(), page)
        self.save.toggled.connect(self._on_changed)
        form.addRow("", self.save)
        form.addRow(self.tr("&Buyer's reference"), self.reference)
        form.addRow("", self._hint(page, self.tr("Only this changes, in a copy; the original is kept.")))
        form.addRow(self.tr("&Reason"), self.reason_box)
        form.setRowVisible(self.reason_box, False)
        self._form = form
        self.reference.setEnabled(Remedy.BUYER_REFERENCE in self._delivery.remedies)
        self.address.textChanged.connect(self._on_changed)
        self.reference.textChanged.connect(self._on_changed)
        self.reason_box.reason_changed.connect(self._on_changed)

    def _hint(self, page: QWidget, text: str) -> QLabel:
        label = QLabel(text, page, wordWrap=True)
        label.setForegroundRole(self.foregroundRole().PlaceholderText)
        return label

    def _build_text(self, page: QWidget) -> None:
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 6, 0, 0)
        self.text = QPlainTextEdit(page, readOnly=True)
        self.text.setAccessibleName(self.tr("Text for the business system's supplier"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("The text is being made…"))
        self.text.setMinimumHeight(220)
        layout.addWidget(self.text)
        company_id, delivery_id = self._workplace.session.company_id, self._delivery.id
        self._workplace.ask(
            lambda gateway: gateway.supplier_text(company_id, delivery_id), self._on_text, self._on_refused, self
        )

    def _build_case(self, page: QWidget) -> None:
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(6)
        self.begin = QPushButton(self.tr("&Begin the case"), page)
        self.begin.clicked.connect(self._on_begin)
        self.case_text = QLabel(page, wordWrap=True)
        layout.addWidget(self.case_text)
        self.steps: dict[CaseStep, QCheckBox] = {}
        for step in CaseStep:
            box = QCheckBox(step_name(step), page)
            box.clicked.connect(partial(self._on_step, step))
            self.steps[step] = box
            layout.addWidget(box)
        layout.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self._show_case(self._delivery.case)

    def _show_case(self, case: MisdirectedCase | None) -> None:
        self.begin.setVisible(case is None)
        if case is None:
            self.case_text.setText(
                self.tr("Once the case has begun, the invoice never goes to {address} again.").format(
                    address=self._delivery.address
                )
            )
        else:
            self.case_text.setText(
                self.tr("Begun on {day}. It must have been looked into by {due}.").format(
                    day=instant_text(case.opened_at), due=date_text(case.due_on)
                )
            )
        done = {one.step: one.done_at for one in case.steps} if case is not None else {}
        for step, box in self.steps.items():
            box.setEnabled(case is not None and step is not CaseStep.SENT)
            box.setChecked(done.get(step) is not None)

    def _choose_best(self) -> None:
        """Begin with what helps most likely."""
        best = self._delivery.remedies[0] if self._delivery.remedies else Remedy.LEAVE
        number = {Remedy.SUPPLIER_TEXT: _TEXT, Remedy.MISDIRECTED: _CASE}.get(best, _CORRECT)
        button = self._ways.button(number)
        self._pages.setVisible(button is not None)
        if button is None:
            self._show_buttons(None)
            return
        button.setChecked(True)
        if number == _CORRECT:
            field = self.reference if best is Remedy.BUYER_REFERENCE else self.address
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()

    def _on_way(self, number: int, is_chosen: bool) -> None:
        if is_chosen:
            self._pages.setCurrentIndex(number)
            self._show_buttons(number)

    def _show_buttons(self, number: int | None) -> None:
        self.send.setVisible(number == _CORRECT)
        self.copy.setVisible(number == _TEXT)

    @property
    def _is_corrected(self) -> bool:
        if self._ways.button(_CORRECT) is None:
            return False
        address, reference = self.address.text().strip(), self.reference.text().strip()
        is_reference_fit = bool(reference) or not self._reference
        return bool(address) and is_reference_fit and (address, reference) != (self._delivery.address, self._reference)

    @property
    def _may_go(self) -> bool:
        """Whether it may be sent: corrected, or as it is where the operator alone had to mend something."""
        return self._is_corrected or (self._is_freed and self._ways.button(_CORRECT) is not None)

    @property
    def _is_freed(self) -> bool:
        return Remedy.FREE_NUMBER in self._delivery.remedies

    @Slot()
    def _on_changed(self) -> None:
        self._key = new_id()
        self.send.setEnabled(self._may_go)
        if self._ways.button(_CORRECT) is not None:
            is_new = self.address.text().strip() not in ("", self._delivery.address)
            self.save.setEnabled(is_new and bool(self._invoice.buyer.customer_number))

    @Slot()
    def _on_send(self) -> None:
        if not self._may_go:
            return
        delivery_id, key, company_id = self._delivery.id, self._key, self._workplace.session.company_id
        address, reference = self.address.text().strip(), self.reference.text().strip()
        reason = self.reason_box.reason or self._own_reason(address)
        saves = self.save.isEnabled() and self.save.isChecked()

        def resend(gateway: Gateway) -> Delivery:
            from connect_app.contract.deliveries import Resend

            changed = reference if reference != self._reference else None
            wish = Resend(address=address, buyer_reference=changed, reason=reason or None, save_to_list=saves)
            return gateway.resend_delivery(company_id, delivery_id, wish, key)

        self.buttons.setEnabled(False)
        self._workplace.ask(resend, self._on_sent, self._on_refused, self)

    def _save_words(self) -> str:
        customer = customer_of(self._invoice)
        if customer:
            return self.tr("Sa&ve it for this customer, too ({customer})").format(customer=customer)
        return self.tr("Sa&ve it for this customer, too (no customer number is known)")

    def _own_reason(self, address: str) -> str:
        """Return why it goes again where that is known: what was refused or misdirected may go, as it is corrected."""
        if self._delivery.case is not None:
            return self.tr("It had reached somebody else")
        if self._delivery.state in ARRIVED and self._delivery.buyer_answer is not None:
            return self.tr("The buyer rejected it")
        if self._is_freed and address == self._delivery.address:
            return self.tr("The operator freed the number")
        return self.tr("The reference was wrong") if address == self._delivery.address else ""

    def _on_sent(self, _delivery: Delivery) -> None:
        self.accept()

    def _on_text(self, made: SupplierText) -> None:
        self.text.setPlainText(f"{made.subject}\n\n{made.text}")

    @Slot()
    def _on_copy(self) -> None:
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(self.text.toPlainText())
        self._tell(self.tr("Copied. Paste it into a mail or into the supplier's form."))

    @Slot()
    def _on_begin(self) -> None:
        self._call(lambda gateway, company_id, key: gateway.begin_case(company_id, key))

    def _on_step(self, step: CaseStep, _is_checked: bool = False) -> None:
        is_done = self.steps[step].isChecked()
        self._call(lambda gateway, company_id, key: gateway.mark_step(company_id, key, step, done=is_done))

    def _call(self, call: Callable[[Gateway, str, str], Delivery]) -> None:
        company_id, delivery_id = self._workplace.session.company_id, self._delivery.id
        self._pages.setEnabled(False)
        self._workplace.ask(
            lambda gateway: call(gateway, company_id, delivery_id), self._on_case, self._on_refused, self
        )

    def _on_case(self, delivery: Delivery) -> None:
        self._pages.setEnabled(True)
        self.said.hide()
        self._delivery = delivery
        self._show_case(delivery.case)

    def _on_refused(self, error: ConnectError) -> None:
        self.buttons.setEnabled(True)
        self._pages.setEnabled(True)
        if error.code == "reason_required":
            self._form.setRowVisible(self.reason_box, True)
        if self._ways.button(_CASE) is not None:
            self._show_case(self._delivery.case)
        self._tell(said(error.sentence))

    def _tell(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()
        make_room(self)
