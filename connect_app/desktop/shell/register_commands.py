"""What the commands on the registers do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from connect_app.desktop.registers.drafts import Saved
from connect_app.desktop.registers.register_files import RegisterFiles
from connect_app.desktop.registers.registers import Customers
from connect_app.desktop.shell.places import Place
from connect_app.desktop.text.sentences import said
from connect_app.desktop.text.translating import LANGUAGES
from connect_app.desktop.widgets.notices import Notice
from connect_app.domain.addresses import split_addresses

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.registers import Customer, CustomerPut
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.registers.register_view import RegisterView
    from connect_app.desktop.shell.commands import Commands
    from connect_app.desktop.shell.main_window import MainWindow
    from connect_app.domain.errors import ConnectError


class RegisterCommands(QObject):
    """Carries out what the clerk wants in the register that is shown. ``notice`` (Notice): something to tell."""

    notice = Signal(object)

    def __init__(self, workplace: Workplace, window: MainWindow, commands: Commands) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._commands = commands
        self._actions = window.actions_.registers
        self._files = RegisterFiles(workplace, window, commands.open_dialog)
        self._files.notice.connect(self.notice)
        self._joined: list[RegisterView] = []
        self._join_actions()
        window.views.place_changed.connect(self._on_place_changed)
        self._on_place_changed()

    def _join_actions(self) -> None:
        for action, do in (
            (self._actions.undo, lambda view: view.history.undo()),
            (self._actions.redo, lambda view: view.history.redo()),
            (self._actions.paste, self._files.paste),
            (self._actions.add, self._add),
            (self._actions.edit, lambda view: view.table.edit_cell()),
            (self._actions.open, lambda view: self._open_row(view.table.current_id())),
            (self._actions.delete, lambda view: view.delete_chosen()),
            (self._actions.import_, self._files.choose),
            (self._actions.export, self._files.export),
        ):
            action.triggered.connect(partial(self._do, do))
        self._actions.customer.triggered.connect(self.open_customer_of_invoice)

    def _do(self, do: Callable[[RegisterView], None], _is_checked: bool = False) -> None:
        if (view := self.view) is not None:
            do(view)

    @property
    def view(self) -> RegisterView | None:
        """The register that is shown, None if something else is."""
        views = self._window.views
        match views.place:
            case Place.EMAIL_LIST:
                return self._joined_view(views.email_list)
            case Place.CUSTOMERS:
                return self._joined_view(views.customers)
            case _:
                return None

    @property
    def unsaved_count(self) -> int:
        """How many rows were typed into and are not saved."""
        return sum(len(view.model.unsaved) for view in self._joined)

    def ask_to_close(self, close: Callable[[], None]) -> None:
        """Ask whether to close though something is not saved; ``close`` is called if so."""
        question = self._commands.question(
            self.tr("%Ln row(s) in the registers are not saved. Close all the same?", "", self.unsaved_count),
            self.tr("What was typed there would be lost."),
            self.tr("Close"),
        )
        question.accepted.connect(close)

    def update_actions(self) -> None:
        """Enable what may be done now."""
        actions, view = self._actions, self.view
        may_change = view is not None and not view.is_locked
        has_row = view is not None and bool(view.table.chosen_ids())
        is_customers = self._window.views.place is Place.CUSTOMERS
        for action in (actions.add, actions.import_, actions.paste):
            action.setEnabled(may_change)
        for action in (actions.edit, actions.delete):
            action.setEnabled(may_change and has_row)
        actions.open.setVisible(is_customers)
        actions.open.setEnabled(is_customers and has_row)
        actions.export.setEnabled(view is not None)
        actions.customer.setEnabled(bool(self._window.views.current.current_invoice_id()))
        history = view.history if view is not None and may_change else None
        _show_step(actions.undo, history.undo_title if history else "", self.tr("&Undo"), self.tr("&Undo: {what}"))
        _show_step(actions.redo, history.redo_title if history else "", self.tr("&Redo"), self.tr("&Redo: {what}"))

    def _joined_view(self, view: RegisterView) -> RegisterView:
        if view not in self._joined:
            self._joined.append(view)
            view.notice.connect(self.notice)
            view.history.changed.connect(self.update_actions)
            view.add_wanted.connect(self._actions.add.trigger)
            view.import_wanted.connect(self._actions.import_.trigger)
            view.export_wanted.connect(self._actions.export.trigger)
            view.files_dropped.connect(partial(self._files.take_dropped, view))
            if view is self._window.views.customers:
                view.row_open_wanted.connect(self._open_row)
        return view

    @Slot()
    def _on_place_changed(self) -> None:
        self.update_actions()

    # Customers

    def _add(self, view: RegisterView) -> None:
        from connect_app.desktop.registers.email_list_view import EmailListView

        if isinstance(view, EmailListView):
            view.add_row()
        else:
            self.open_customer(None)

    def _open_row(self, key: str) -> None:
        model = self._window.views.customers.model
        row = model.row_at(model.index_of(key))
        if row is not None:
            self.open_customer(row)

    def open_customer(self, customer: Customer | None, wish: CustomerPut | None = None) -> None:
        """Open a customer, or a new one that says what ``wish`` does."""
        from connect_app.desktop.registers.customer_dialog import CustomerDialog

        dialog = CustomerDialog(self._workplace, customer, wish, self._window)
        dialog.saved.connect(self._on_customer_saved)
        self._commands.open_dialog(dialog)

    def _on_customer_saved(self, saved: Saved[Customer, CustomerPut]) -> None:
        view = self._joined_view(self._window.views.customers)
        view.note_saved(saved.change)
        if saved.change.before is not None:
            view.tell(self.tr("{number} was changed.").format(number=saved.row.number))
        if view.model.has_source:
            view.model.take_rows({saved.row.id: saved.row})
            view.table.choose(saved.row.id)

    @Slot()
    def open_customer_of_invoice(self) -> None:
        """Open the customer of the invoice that has the cursor, or a new one with what the invoice says."""
        register = Customers(self._workplace.session.company_id)
        invoice_id = self._window.views.current.current_invoice_id()
        self._workplace.ask(
            partial(_customer_of_invoice, register, invoice_id), self._on_customer_found, self._on_failed, self
        )

    def _on_customer_found(self, found: _Found) -> None:
        if found.customer is None and found.wish is None:
            text = self.tr("The invoice names no customer number, so it belongs to no customer of the register.")
            self.notice.emit(Notice(text, is_trouble=True, key="register"))
            return
        self.open_customer(found.customer, found.wish)

    def _on_failed(self, error: ConnectError) -> None:
        self.notice.emit(Notice(said(error.sentence), is_trouble=True, key="register"))


@dataclass(frozen=True)
class _Found:
    """The customer of an invoice, or what a new one would say; neither where the invoice has no customer number."""

    customer: Customer | None
    wish: CustomerPut | None


def _customer_of_invoice(register: Customers, invoice_id: str, gateway: Gateway) -> _Found:
    from connect_app.contract.registers import CustomerEmail, CustomerPut

    invoice = gateway.invoice(register.company_id, invoice_id)
    buyer = invoice.buyer
    if not buyer.customer_number:
        return _Found(None, None)
    customer = register.find_number(gateway, buyer.customer_number)
    if customer is not None:
        return _Found(customer, None)
    wish = CustomerPut.model_validate(
        {
            "number": buyer.customer_number,
            "name": buyer.name or "",
            "org_number": buyer.org_number,
            "vat_number": buyer.vat_number,
            "gln": buyer.gln,
            "emails": [CustomerEmail(email=one) for one in split_addresses(buyer.email or "")],
            "language": invoice.language if invoice.language in LANGUAGES else None,
        }
    )
    return _Found(None, wish)


def _show_step(action: QAction, title: str, plain: str, text: str) -> None:
    action.setEnabled(bool(title))
    action.setText(text.format(what=title.replace("&", "&&")) if title else plain)
