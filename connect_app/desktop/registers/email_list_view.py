"""*E-mail list*: which addresses the invoices of a customer number go to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from connect_app.desktop.lists.list_pane import EmptyText
from connect_app.desktop.registers.register_columns import email_list_columns
from connect_app.desktop.registers.register_model import RegisterModel
from connect_app.desktop.registers.register_table import RegisterTable
from connect_app.desktop.registers.register_view import AnyModel, RegisterView, RegisterWords
from connect_app.desktop.registers.registers import EmailList
from connect_app.domain.identifiers import new_id

if TYPE_CHECKING:
    from connect_app.desktop.background.changes import Changes
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.style.icon_loading import Icons

translate = QCoreApplication.translate


class EmailListView(RegisterView):
    """Every cell of a row is edited in the table, a new row on top of it."""

    def __init__(self, workplace: Workplace, icons: Icons, parent: QWidget | None = None) -> None:
        model: AnyModel = RegisterModel(
            workplace,
            icons,
            email_list_columns(),
            lambda row: row.customer_number,
            required=("customer_number", "email"),
        )
        table = RegisterTable(model, "email_list", workplace.preferences)
        super().__init__(workplace, icons, "email-list", model, table, self._texts(), parent)
        model.setParent(self)

    @staticmethod
    def _texts() -> RegisterWords:
        return RegisterWords(
            translate("Registers", "E-mail distribution list"),
            EmptyText(
                translate("Registers", "No addresses yet."),
                translate(
                    "EmailListView", "Import a list, paste rows from a spreadsheet, or add the first one (Ctrl+N)."
                ),
            ),
            EmptyText(
                translate("Registers", "No row was found."),
                translate("Registers", "Try fewer letters or figures."),
            ),
        )

    def register(self, search: str = "") -> EmailList:
        """Return the list, narrowed down to what holds ``search``."""
        return EmailList(self._workplace.session.company_id, search)

    def number_of(self, entry: Any) -> str:
        """Return the customer number of an entry."""
        return str(entry.customer_number)

    def note_changes(self, changes: Changes) -> None:
        """Refresh the rows that changed."""
        if changes.email_list:
            self.model.note_changes(changes.email_list)

    def add_row(self) -> None:
        """Put an empty row on top and open it."""
        from connect_app.contract.registers import EmailListRow

        row = EmailListRow(id=f"new:{new_id()}", customer_number="", email="", version=0)
        self.model.add_blank(row)
        self.table.choose(row.id)
        self.table.setFocus()
        self.table.edit_cell(row.id)
