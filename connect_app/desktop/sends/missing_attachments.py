"""The question before a send: some of the chosen invoices have no attachment, or not all that they need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from connect_app.desktop.lists.choice import Named
from connect_app.desktop.lists.invoice_columns import amount_with_currency
from connect_app.desktop.sends.send_question import SendQuestion, list_of_invoices, list_of_reasons
from connect_app.desktop.text.figures import number_text

_OTHERS = 2
"""How the question ends when the others are sent: neither accepted nor rejected."""


class MissingAttachmentsQuestion(SendQuestion):
    """Names how many invoices have no attachment, and lists them. Yes sends them all; No goes back to the first.

    ``lacks``: by invoice in words what it needs and does not have; None: the others cannot be sent alone.
    ``others_chosen``: send only those that have all.
    """

    others_chosen = Signal()

    def __init__(
        self, missing: Sequence[Named], selected: int, lacks: Mapping[str, str] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, QSize(620 if lacks else 520, 380))
        if selected == 1:
            first = (
                self.tr("The chosen invoice lacks attachments.")
                if lacks
                else self.tr("The chosen invoice has no attachment.")
            )
        elif lacks:
            first = self.tr("%Ln of the {selected} chosen invoices lack attachments.", "", len(missing))
        else:
            first = self.tr("%Ln of the {selected} chosen invoices have no attachment.", "", len(missing))
        first = first.format(selected=number_text(selected))
        title = self.tr("Invoices without attachments")
        self.set_heading(title, "attachment", first, self.tr("Do you want to send all the same?"))
        titles = [self.tr("Number"), self.tr("Customer"), self.tr("Amount")]
        if lacks:
            none = self.tr("No attachment")
            rows = [
                (one.number, one.customer, amount_with_currency(one.amount), lacks.get(one.id, none)) for one in missing
            ]
            self.add_list(list_of_reasons(self, title, [*titles, self.tr("Missing")], rows))
        else:
            self.add_list(list_of_invoices(self, title, titles, missing))
        self.add_sum(missing, self.tr("Sum of these: {total}"))
        role = QDialogButtonBox.ButtonRole
        self.add_button(self.tr("&Yes, send"), role.YesRole, self.accept)
        others = selected - len(missing)
        if others > 0 and lacks is not None:
            text = self.tr("&Only the %n with attachment", "", others)
            self.add_button(text, role.ActionRole, self._on_others)
        self.add_button(self.tr("&No, go back"), role.NoRole, self.reject, is_default=True)

    @Slot()
    def _on_others(self) -> None:
        self.others_chosen.emit()
        self.done(_OTHERS)
