"""One customer: name and address, where invoices go, by which way, and what must hang on them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from connect_app.client.call_keys import CallKey
from connect_app.desktop.registers.customer_form import CustomerForm
from connect_app.desktop.registers.drafts import Conflict, Saved, save_draft
from connect_app.desktop.registers.register_wording import field_name
from connect_app.desktop.registers.registers import Customers, customer_emails, customer_of, number_of
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.domain.errors import ConnectError

if TYPE_CHECKING:
    from connect_app.contract.registers import Customer, CustomerPut
    from connect_app.desktop.background.workplace import Workplace


class CustomerDialog(QDialog):
    """Changes a customer, or adds one. ``saved`` (Saved): the gateway has taken it; the dialog closes after it.

    Nothing that was typed is lost by a refusal, a lost gateway, or somebody else's change meanwhile: the dialog says
    what happened and stays open. A new customer keeps its Idempotency-Key until something else is typed.
    """

    saved = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        customer: Customer | None,
        wish: CustomerPut | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._register = Customers(workplace.session.company_id)
        self._customer = customer
        self._keys: CallKey[Mapping[str, Any]] = CallKey()
        self._theirs: Customer | None = None
        self.form = CustomerForm(self)
        self.said = QLabel(self, wordWrap=True)
        self.keep = QPushButton(self)
        self.take = QPushButton(self.tr("&Take theirs"), self)
        self._build()
        shown = self._register.entry(customer) if customer is not None else wish
        if shown is not None:
            self.form.show_entry(shown)

    def _build(self) -> None:
        name = (self._customer.name or self._customer.number) if self._customer else ""
        self.setWindowTitle(self.tr("Customer {name}").format(name=name) if name else self.tr("New customer"))
        resize_within_screen(self, 880, 560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(self.form, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        for button in (self.keep, self.take):
            button.setAutoDefault(False)
            button.hide()
            foot.addWidget(button)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = self._buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        foot.addWidget(self._buttons)
        layout.addLayout(foot)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        self.keep.clicked.connect(self._on_keep)
        self.take.clicked.connect(self._on_take)
        if self._workplace.session.role == "reader":
            self.form.setEnabled(False)
            self.save.hide()
            self.said.setText(self.tr("You may look, not change anything."))
        (self.form.name if self._customer is not None else self.form.number).setFocus()

    @Slot()
    def _on_save(self) -> None:
        values = self.form.values()
        self._buttons.setEnabled(False)
        self.said.setText(self.tr("Saving…"))
        call = partial(save_draft, self._register, self._customer, partial(_entry, values), self._keys.of(values))
        self._workplace.ask(call, self._on_saved, self._on_refused, self)

    def _on_saved(self, outcome: Saved[Customer, CustomerPut] | Conflict[Customer]) -> None:
        self._buttons.setEnabled(True)
        if isinstance(outcome, Saved):
            self.saved.emit(outcome)
            self.accept()
            return
        self._theirs = outcome.theirs
        self.save.hide()
        self.keep.show()
        self.take.setVisible(outcome.theirs is not None)
        if outcome.theirs is None:
            self.said.setText(self.tr("The customer was deleted meanwhile by somebody else."))
            self.keep.setText(self.tr("&Add it again"))
        else:
            text = self.tr("The customer was changed meanwhile by somebody else: {fields}.")
            self.said.setText(text.format(fields=self._changed_fields(outcome.theirs)))
            self.keep.setText(self.tr("&Keep mine"))

    def _changed_fields(self, theirs: Customer) -> str:
        now = self._register.entry(theirs)
        before = now if self._customer is None else self._register.entry(self._customer)
        names = [name for name in type(now).model_fields if getattr(now, name) != getattr(before, name)]
        return ", ".join(field_name(name) for name in names)

    def _on_refused(self, error: ConnectError) -> None:
        from connect_app.client.refusals import InvalidRequest

        self._buttons.setEnabled(True)
        self.said.setText(said(error.sentence))
        if isinstance(error, InvalidRequest) and error.errors:
            self.form.focus_field(error.errors[0].field)

    @Slot()
    def _on_keep(self) -> None:
        """Save what was changed here on top of what somebody else wrote, or add the customer again."""
        try:
            mine = _entry(self.form.values())
        except ConnectError as error:
            self.said.setText(said(error.sentence))
            return
        if self._theirs is not None and self._customer is not None:
            before, names = self._register.entry(self._customer), type(mine).model_fields
            changed = {name: getattr(mine, name) for name in names if getattr(mine, name) != getattr(before, name)}
            self.form.show_entry(self._register.entry(self._theirs).model_copy(update=changed))
        self._customer = self._theirs
        self._show_save()
        self._on_save()

    @Slot()
    def _on_take(self) -> None:
        """Show what somebody else wrote."""
        if self._theirs is not None:
            self._customer = self._theirs
            self.form.show_entry(self._register.entry(self._theirs))
        self._show_save()
        self.said.clear()

    def _show_save(self) -> None:
        self.keep.hide()
        self.take.hide()
        self.save.show()


def _entry(values: Mapping[str, Any]) -> CustomerPut:
    """Return what was typed as the contract has it, in the background; raises FixData."""
    emails = [one for role, text in values["emails"] for one in customer_emails(role, text)]
    return customer_of({**values, "number": number_of(values["number"]), "emails": emails})
