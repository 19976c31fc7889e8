"""*Customers*: who gets invoices, where to, and by which way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from connect_app.desktop.lists.list_pane import EmptyText
from connect_app.desktop.registers.register_columns import customer_columns
from connect_app.desktop.registers.register_model import RegisterModel
from connect_app.desktop.registers.register_table import RegisterTable
from connect_app.desktop.registers.register_view import AnyModel, RegisterView, RegisterWords
from connect_app.desktop.registers.registers import Customers

if TYPE_CHECKING:
    from connect_app.desktop.background.changes import Changes
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.style.icon_loading import Icons

translate = QCoreApplication.translate


class CustomersView(RegisterView):
    """Simple cells are edited in the table (F2), everything else in the customer's own window (Enter)."""

    def __init__(self, workplace: Workplace, icons: Icons, parent: QWidget | None = None) -> None:
        model: AnyModel = RegisterModel(workplace, icons, customer_columns(), lambda row: row.number)
        table = RegisterTable(model, "customers", workplace.preferences, opens_rows=True)
        super().__init__(workplace, icons, "customers", model, table, self._texts(), parent)
        model.setParent(self)

    @staticmethod
    def _texts() -> RegisterWords:
        return RegisterWords(
            translate("Registers", "Customers"),
            EmptyText(
                translate("Registers", "No customers yet."),
                translate("Registers", "Import a list, or add the first one (Ctrl+N)."),
            ),
            EmptyText(
                translate("Registers", "No customer was found."),
                translate("Registers", "Try fewer letters or figures."),
            ),
        )

    def register(self, search: str = "") -> Customers:
        """Return the customers, narrowed down to those that hold ``search``."""
        return Customers(self._workplace.session.company_id, search)

    def number_of(self, entry: Any) -> str:
        """Return the number of a customer."""
        return str(entry.number)

    def note_changes(self, changes: Changes) -> None:
        """Refresh the customers that changed."""
        if changes.customers:
            self.model.note_changes(changes.customers)
