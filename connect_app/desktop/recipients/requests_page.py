"""*Requests*: who was asked to be reachable, what became of it, and moving waiting invoices over."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.recipients.page_parts import table_on
from connect_app.desktop.recipients.request_dialog import RequestDialog
from connect_app.desktop.recipients.request_words import letter_head, request_sign, request_state
from connect_app.desktop.style.icons import icon
from connect_app.desktop.text.figures import instant_text, number_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.flow import FlowLayout
from connect_app.desktop.widgets.rich_text import RichText
from connect_app.domain.recipient_requests import AMENDABLE, MOVES, RequestState

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.base import Page
    from connect_app.contract.recipients import MovedInvoices, RecipientRequest
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_ID = Qt.ItemDataRole.UserRole


class RequestsPage(QWidget):
    """A table of requests, and of the chosen one its letters, its history, and what may be done."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._requests: dict[str, RecipientRequest] = {}
        self._wanted = ""
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._build_table())
        splitter.addWidget(self._build_panel())
        splitter.setSizes([280, 340])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self._show_current()

    def _build_table(self) -> QTreeWidget:
        headers = [
            self.tr("Company"),
            self.tr("Organisation number"),
            self.tr("Operator"),
            self.tr("State"),
            self.tr("Waiting invoices"),
            self.tr("Changed"),
        ]
        self.table = table_on(self, self.tr("Requests to recipients"), headers)
        self.table.currentItemChanged.connect(self._show_current)
        return self.table

    def _build_panel(self) -> QWidget:
        panel = QFrame(self)
        below = QVBoxLayout(panel)
        below.setContentsMargins(16, 10, 16, 12)
        below.setSpacing(8)
        self._details = RichText(panel)
        below.addWidget(self._details, 1)
        self.said = QLabel(panel, wordWrap=True)
        self.said.hide()
        below.addWidget(self.said)
        row = QWidget(panel)
        flow = FlowLayout(8)
        row.setLayout(flow)
        self.move_over = QPushButton(self.tr("&Move the waiting invoices over"), row)
        self.amend = QPushButton(self.tr("&Change and send…"), row)
        self.in_progress = QPushButton(self.tr("The operator is &working on it"), row)
        self.refused = QPushButton(self.tr("They said &no"), row)
        self.withdraw = QPushButton(self.tr("With&draw"), row)
        self.move_over.clicked.connect(self._on_move)
        self.amend.clicked.connect(self._on_amend)
        for button, state in self._states().items():
            button.clicked.connect(lambda _checked=False, to=state: self._move_to(to))
        for button in (self.move_over, self.amend, *self._states()):
            flow.addWidget(button)
        below.addWidget(row)
        return panel

    def _states(self) -> dict[QPushButton, RequestState]:
        return {
            self.in_progress: RequestState.IN_PROGRESS,
            self.refused: RequestState.REFUSED,
            self.withdraw: RequestState.WITHDRAWN,
        }

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.table.setFocus()

    def show_request(self, request_id: str) -> None:
        """Show this one as soon as the list has it."""
        self._wanted = request_id
        self.refresh()

    def refresh(self) -> None:
        """Ask the gateway for the list."""
        company_id = self._workplace.session.company_id
        self._workplace.ask(lambda gateway: gateway.requests(company_id), self._on_list, self._on_failed, self)

    def _on_list(self, page: Page[RecipientRequest]) -> None:
        chosen = self._wanted or self._chosen_id()
        self._requests = {one.id: one for one in page.items}
        self.table.clear()
        for one in page.items:
            row = QTreeWidgetItem(
                [
                    one.company_name,
                    one.org_number,
                    one.operator,
                    request_state(one.state),
                    number_text(one.waiting_count) if one.waiting_count else "",
                    instant_text(one.updated_at),
                ]
            )
            row.setData(0, _ID, one.id)
            row.setIcon(3, icon(*request_sign(one.state), self.palette()))
            row.setTextAlignment(4, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.addTopLevelItem(row)
            if one.id == chosen:
                self.table.setCurrentItem(row)
        first = self.table.topLevelItem(0)
        if self.table.currentItem() is None and first is not None:
            self.table.setCurrentItem(first)
        if chosen in self._requests:
            self._wanted = ""
        self._show_current()

    def _chosen_id(self) -> str:
        item = self.table.currentItem()
        return str(item.data(0, _ID)) if item is not None else ""

    @Slot()
    def _show_current(self) -> None:
        one = self._requests.get(self._chosen_id())
        may_work = self._workplace.session.role != "reader"
        self.move_over.setVisible(one is not None and one.can_move and may_work)
        self.amend.setVisible(one is not None and one.state in AMENDABLE and may_work)
        for button, state in self._states().items():
            button.setVisible(one is not None and state in MOVES[one.state] and may_work)
        self._details.show_page(self._page(one))

    def _page(self, one: RecipientRequest | None) -> str:
        if one is None:
            text = self.tr(
                "Nobody was asked yet. Look a customer up: of one who is not in the network you can ask to be reached."
            )
            return f"<p>{escape(text)}</p>"
        parts = [f"<p><b>{escape(one.company_name)}</b> · {escape(request_state(one.state))}</p>"]
        if one.can_move:
            text = self.tr(
                "E-invoices can reach it now. %n waiting invoice(s) would still go another way.", "", one.waiting_count
            )
            parts.append(f"<p><b>{escape(text)}</b></p>")
        history = "".join(
            f"<tr><td style='padding-right:12px'>{escape(instant_text(line.at))}</td>"
            f"<td>{escape(said(line.what))}</td></tr>"
            for line in one.history
        )
        parts.append(f"<table>{history}</table>")
        for letter in one.letters:
            body = escape(letter.text).replace("\n", "<br>")
            parts.append(
                f"<p><b>{escape(letter_head(letter))}</b><br><i>{escape(letter.subject)}</i></p>"
                f"<blockquote>{body}</blockquote>"
            )
        return "".join(parts)

    @Slot()
    def _on_amend(self) -> None:
        one = self._requests.get(self._chosen_id())
        if one is not None:
            dialog = RequestDialog(self._workplace, request=one, parent=self)
            dialog.saved.connect(self.show_request)
            dialog.open()

    @Slot()
    def _on_move(self) -> None:
        request_id, company_id = self._chosen_id(), self._workplace.session.company_id
        self._workplace.ask(
            lambda gateway: gateway.move_requested(company_id, request_id), self._on_moved, self._on_failed, self
        )

    def _on_moved(self, moved: MovedInvoices) -> None:
        self._say(self.tr("%n invoice(s) go as e-invoices now.", "", moved.moved))
        self.refresh()

    def _move_to(self, state: RequestState) -> None:
        request_id, company_id = self._chosen_id(), self._workplace.session.company_id
        change: Callable[[Gateway], RecipientRequest] = lambda gateway: gateway.change_request(  # noqa: E731
            company_id, request_id, {"state": state.value}
        )
        self._workplace.ask(change, self._on_changed, self._on_failed, self)

    def _on_changed(self, _request: RecipientRequest) -> None:
        self._say("")
        self.refresh()

    def _on_failed(self, error: ConnectError) -> None:
        self._say(said(error.sentence))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
