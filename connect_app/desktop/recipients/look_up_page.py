"""*Look up*: look for a customer in the network, and see what it says of each address."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.recipients.page_parts import add_title_and_details, table_on
from connect_app.desktop.recipients.recipient_words import (
    address_text,
    detail_lines,
    source_text,
    state_sign,
    state_text,
)
from connect_app.desktop.style.icons import icon
from connect_app.desktop.text.figures import instant_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.saving import save_for_clerk

if TYPE_CHECKING:
    from connect_app.contract.recipients import Recipient, Recipients
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_LONGEST_QUERY = 200
_ASKED_FOR = ("not_found", "not_for_this_document")
_KEY = Qt.ItemDataRole.UserRole


class LookUpPage(QWidget):
    """A search by name, number or address, its answers, and all that is known of the chosen one.

    ``ask_wanted`` (address or what was typed): this recipient should be asked to be reachable.
    """

    ask_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._found: dict[str, Recipient] = {}
        self._asked = 0
        self._build()
        self._show_current()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_search())
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._build_table())
        splitter.addWidget(self._build_panel())
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([420, 190])
        layout.addWidget(splitter, 1)

    def _build_search(self) -> QWidget:
        bar = QFrame(self)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 12, 16, 8)
        row.setSpacing(8)
        self._query = QLineEdit(bar, maxLength=_LONGEST_QUERY, clearButtonEnabled=True)
        self._query.setPlaceholderText(
            self.tr("Name, organisation, VAT or location number, electronic address, customer number")
        )
        self._query.setAccessibleName(self.tr("Look for a recipient"))
        self._query.returnPressed.connect(self._on_search)
        self._kind = QComboBox(bar)
        self._kind.setAccessibleName(self.tr("For which document"))
        self._kind.addItem(self.tr("Invoice"), "invoice")
        self._kind.addItem(self.tr("Credit note"), "credit_note")
        self.button = QPushButton(self.tr("&Look up"), bar)
        self.button.clicked.connect(self._on_search)
        row.addWidget(self._query, 1)
        row.addWidget(self._kind)
        row.addWidget(self.button)
        return bar

    def _build_table(self) -> QTreeWidget:
        headers = [self.tr("Name"), self.tr("Address"), self.tr("Answer"), self.tr("Said by"), self.tr("When")]
        self.table = table_on(self, self.tr("Recipients"), headers)
        self.table.currentItemChanged.connect(self._show_current)
        return self.table

    def _build_panel(self) -> QWidget:
        panel = QFrame(self)
        below = QVBoxLayout(panel)
        below.setContentsMargins(16, 12, 16, 14)
        below.setSpacing(6)
        self._title, self._details = add_title_and_details(panel, below)
        self.ask_button = QPushButton(self.tr("&Ask for this recipient…"), panel)
        self.ask_button.clicked.connect(self._on_ask)
        self.ask_button.hide()
        self.proof_button = QPushButton(self.tr("Save the &proof…"), panel)
        self.proof_button.setToolTip(self.tr("What was asked, of whom, when, and the raw answer, as a PDF to print"))
        self.proof_button.clicked.connect(self._on_save_proof)
        self.proof_button.hide()
        acts = QHBoxLayout()
        acts.addWidget(self.ask_button)
        acts.addWidget(self.proof_button)
        acts.addStretch(1)
        below.addLayout(acts)
        below.addStretch(1)
        return panel

    def search(self, text: str) -> None:
        """Look for what was typed into the window's own field; an empty one leaves the list as it is."""
        if text.strip():
            self._query.setText(text)
            self._on_search()

    def focus_list(self) -> None:
        """Put the keyboard where one types what to look for, or into the answers."""
        (self.table if self._found else self._query).setFocus()

    @Slot()
    def _on_search(self) -> None:
        text, kind = self._query.text().strip(), str(self._kind.currentData())
        if not text:
            self._say(self.tr("Type whom to look for."))
            return
        company_id = self._workplace.session.company_id
        self._asked += 1
        number = self._asked
        self.button.setEnabled(False)
        self._say(self.tr("The network is being asked…"))
        self._workplace.ask(
            lambda gateway: (number, gateway.recipients(company_id, text, kind)),
            self._on_found,
            partial(self._on_failed, number),
            self,
        )

    def _on_found(self, answer: tuple[int, Recipients]) -> None:
        number, found = answer
        if number != self._asked:
            return  # something else was looked for meanwhile
        self.button.setEnabled(True)
        self.table.clear()
        self._found = {address_text(one): one for one in found.items}
        for key, one in self._found.items():
            self.table.addTopLevelItem(self._row(key, one))
        notes = [said(one.message) for one in found.findings]
        if self._found:
            self.table.setCurrentIndex(self.table.model().index(0, 0))
            if notes:
                self._details.setText("\n".join([self._details.text(), *notes]))
        else:
            nothing = self.tr("Nobody was found. Try the organisation number or the electronic address.")
            self._say("\n".join(notes or [nothing]))
            self.ask_button.setVisible(not found.findings and self._may_ask)

    def _row(self, key: str, one: Recipient) -> QTreeWidgetItem:
        name = " · ".join(filter(None, (one.name or "", one.country or "")))
        row = QTreeWidgetItem([name, key, state_text(one), source_text(one), instant_text(one.checked_at)])
        row.setData(0, _KEY, key)
        sign, kind = state_sign(one)
        row.setIcon(2, icon(sign, kind, self.palette()))
        return row

    def _on_failed(self, number: int, error: ConnectError) -> None:
        if number != self._asked:
            return
        self.button.setEnabled(True)
        self._say(said(error.sentence))

    def _say(self, text: str) -> None:
        """Say something in place of what is known of a recipient."""
        self.table.setCurrentIndex(QModelIndex())
        self.ask_button.hide()
        self.proof_button.hide()
        self._title.clear()
        self._details.setText(text)

    @Slot()
    def _show_current(self) -> None:
        item = self.table.currentItem()
        one = self._found.get(item.data(0, _KEY)) if item is not None else None
        self.ask_button.setVisible(one is not None and one.reachability in _ASKED_FOR and self._may_ask)
        self.proof_button.setVisible(one is not None and one.evidence_id is not None)
        if one is None:
            self._title.clear()
            self._details.setText(
                self.tr("Look for a customer: whether e-invoices reach it, who says so, and which documents it takes.")
            )
            return
        self._title.setText(" · ".join(filter(None, (one.name or "", address_text(one)))))
        self._details.setText("\n".join(detail_lines(one)))

    @property
    def _may_ask(self) -> bool:
        return self._workplace.session.role != "reader"

    @Slot()
    def _on_ask(self) -> None:
        item = self.table.currentItem()
        self.ask_wanted.emit(item.data(0, _KEY) if item is not None else self._query.text().strip())

    @Slot()
    def _on_save_proof(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        item = self.table.currentItem()
        dialog.selectFile(f"{item.data(0, _KEY) if item else ''}.pdf".replace(":", "-"))
        dialog.fileSelected.connect(self._on_proof_path)
        dialog.open()

    @Slot(str)
    def _on_proof_path(self, name: str) -> None:
        item, company_id = self.table.currentItem(), self._workplace.session.company_id
        one = self._found.get(item.data(0, _KEY)) if item is not None else None
        evidence_id = one.evidence_id if one is not None else None
        if evidence_id is not None:
            self._workplace.ask(
                lambda gateway: save_for_clerk(Path(name), gateway.evidence_paper(company_id, evidence_id)),
                self._on_proof_saved,
                partial(self._on_failed, self._asked),
                self,
            )

    def _on_proof_saved(self, path: Path) -> None:
        self._details.setText(self.tr("Saved as {name}.").format(name=path.name))
