"""*Ask by e-mail*: the letters to many customers as they will go, who is left out and why, then they go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.client.call_keys import CallKey
from connect_app.desktop.recipients.page_parts import table_on
from connect_app.desktop.text.figures import number_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.room import resize_within_screen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.client.calls import Gateway
    from connect_app.contract.recipients import AskedMany, AskManyPlanned, CustomerLeftOut, LetterToCustomer
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_ID = Qt.ItemDataRole.UserRole
_AT_ONCE = 200


class AskManyDialog(QDialog):
    """Shows the letters to these customers, or to all whom e-invoices do not reach, and sends them.

    A letter whose tick is taken away does not go. ``sent``: some were given out. What was sent before a fault stays
    sent, and who was asked is not asked again.
    """

    sent = Signal()

    def __init__(
        self,
        workplace: Workplace,
        customer_ids: Sequence[str] | None = None,
        country: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ask by e-mail"))
        resize_within_screen(self, 820, 620)
        self._workplace = workplace
        self._letters: dict[str, LetterToCustomer] = {}
        self._left: list[CustomerLeftOut] = []
        self._waiting: list[dict[str, str]] = []
        self._gone = 0
        self._keys: CallKey[dict[str, str]] = CallKey()
        self._build()
        ids, company_id = (list(customer_ids) if customer_ids else None), workplace.session.company_id
        self.said.setText(self.tr("Writing the letters…"))
        workplace.ask(
            lambda gateway: gateway.plan_asking(company_id, ids, country), self._on_planned, self._on_failed, self
        )

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        about = self.tr(
            "Each customer gets a letter of its own, in its language, and is asked for its e-invoice address and its "
            "operator. Until e-invoices reach it, its invoices go as PDF or on paper."
        )
        layout.addWidget(QLabel(about, self, wordWrap=True))
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self._build_letters(), self.tr("&Letters"))
        self.left_out = table_on(
            self.tabs,
            self.tr("Customers who are left out"),
            [self.tr("Customer no."), self.tr("Name"), self.tr("Why not")],
        )
        self.tabs.addTab(self.left_out, self.tr("Left &out"))
        layout.addWidget(self.tabs, 1)
        self.said = QLabel(self, wordWrap=True)
        layout.addWidget(self.said)
        row = QHBoxLayout()
        row.addStretch(1)
        self.send = QPushButton(self.tr("&Send"), self)
        self.send.setEnabled(False)
        self.send.setDefault(True)
        self.send.clicked.connect(self._on_send)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self.reject)
        row.addWidget(self.send)
        row.addWidget(self.cancel)
        layout.addLayout(row)

    def _build_letters(self) -> QWidget:
        splitter = QSplitter(Qt.Orientation.Vertical, self.tabs)
        splitter.setChildrenCollapsible(False)
        headers = [self.tr("Customer no."), self.tr("Name"), self.tr("To"), self.tr("Language")]
        self.table = table_on(splitter, self.tr("Customers who are asked"), headers)
        self.table.currentItemChanged.connect(self._show_letter)
        self.table.itemChanged.connect(self._count)
        self.letter = QPlainTextEdit(splitter)
        self.letter.setReadOnly(True)
        self.letter.setAccessibleName(self.tr("The letter"))
        splitter.addWidget(self.table)
        splitter.addWidget(self.letter)
        splitter.setSizes([230, 210])
        return splitter

    def _on_planned(self, planned: AskManyPlanned) -> None:
        self.said.clear()
        self._letters = {one.customer_id: one for one in planned.letters}
        self._left = planned.left_out
        self.table.blockSignals(True)
        for one in planned.letters:
            row = QTreeWidgetItem([one.customer_number, one.name, one.to, QLocale(one.language).nativeLanguageName()])
            row.setData(0, _ID, one.customer_id)
            row.setCheckState(0, Qt.CheckState.Checked)
            self.table.addTopLevelItem(row)
        self.table.blockSignals(False)
        self._show_left_out()
        _fit(self.table)
        first = self.table.topLevelItem(0)
        if first is not None:
            self.table.setCurrentItem(first)
        else:
            self.tabs.setCurrentIndex(1)
        self._count()

    def _show_left_out(self) -> None:
        self.left_out.clear()
        for one in self._left:
            row = QTreeWidgetItem([one.customer_number, one.name, said(one.message)])
            row.setToolTip(2, said(one.message))
            self.left_out.addTopLevelItem(row)
        _fit(self.left_out)
        self.tabs.setTabText(1, self.tr("Left &out ({count})").format(count=number_text(len(self._left))))

    @Slot()
    def _show_letter(self) -> None:
        item = self.table.currentItem()
        one = self._letters.get(str(item.data(0, _ID))) if item is not None else None
        self.letter.setPlainText("" if one is None else f"{one.to}\n{one.subject}\n\n{one.text}")

    def _chosen(self) -> list[LetterToCustomer]:
        items = [self.table.topLevelItem(place) for place in range(self.table.topLevelItemCount())]
        ticked = [one for one in items if one is not None and one.checkState(0) is Qt.CheckState.Checked]
        return [self._letters[str(one.data(0, _ID))] for one in ticked]

    @Slot()
    def _count(self) -> None:
        count = len(self._chosen())
        self.tabs.setTabText(0, self.tr("&Letters ({count})").format(count=number_text(count)))
        self.send.setText(self.tr("&Send %n letter(s)", "", count))
        self.send.setEnabled(count > 0)

    @Slot()
    def _on_send(self) -> None:
        chosen = self._chosen()
        parts = range(0, len(chosen), _AT_ONCE)
        self._waiting = [{one.customer_id: one.digest for one in chosen[at : at + _AT_ONCE]} for at in parts]
        self._gone = 0
        self.send.setEnabled(False)
        self.table.setEnabled(False)
        self._send_next()

    def _send_next(self) -> None:
        self.said.setText(self.tr("Sending… %n customer(s) asked so far.", "", self._gone))
        part, company_id = self._waiting[0], self._workplace.session.company_id
        self._workplace.ask(
            partial(_asked, company_id, part, self._keys.of(part)), self._on_sent, self._on_failed, self
        )

    def _on_sent(self, answer: AskedMany) -> None:
        self._gone += len(answer.requests)
        self._waiting.pop(0)
        self._left = [*self._left, *answer.left_out]
        self.sent.emit()
        if self._waiting:
            self._send_next()
            return
        self._show_left_out()
        self.said.setText(_end_text(self._gone, len(answer.left_out)))
        self.send.hide()
        self.cancel.setText(self.tr("Close"))
        self.cancel.setDefault(True)

    def _on_failed(self, error: ConnectError) -> None:
        gone = self.tr("%n customer(s) asked so far.", "", self._gone) if self._gone else ""
        self.said.setText(" ".join(filter(None, (said(error.sentence), gone))))
        self.table.setEnabled(True)
        self.send.setEnabled(bool(self._letters))


def _asked(company_id: str, expected: dict[str, str], key: str, gateway: Gateway) -> AskedMany:
    return gateway.ask_many(company_id, expected, key)


def _end_text(gone: int, left: int) -> str:
    text = QCoreApplication.translate("AskManyDialog", "%n customer(s) asked. Follow them under Requests.", "", gone)
    if not left:
        return text
    more = QCoreApplication.translate("AskManyDialog", "%n more left out meanwhile: see there why.", "", left)
    return f"{text} {more}"


def _fit(table: QTreeWidget) -> None:
    header = table.header()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    for column, width in enumerate((90, 200, 220, 130)):
        if column < header.count():
            header.resizeSection(column, width)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
