"""Outcomes to choose: what the practice network, mail server and printer do with what they are handed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.text import channel_words
from connect_app.desktop.text.sentences import said
from connect_app.domain.channel import Channel

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.practice import OutcomeRule, Outcomes
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_OUTCOMES = (
    ("deliver", QT_TRANSLATE_NOOP("OutcomesPage", "arrives")),
    ("reject", QT_TRANSLATE_NOOP("OutcomesPage", "is refused")),
    ("bounce", QT_TRANSLATE_NOOP("OutcomesPage", "is accepted, then comes back")),
    ("mailbox_full", QT_TRANSLATE_NOOP("OutcomesPage", "meets a full mailbox")),
    ("greylist", QT_TRANSLATE_NOOP("OutcomesPage", "must be tried again later")),
    ("answer_lost", QT_TRANSLATE_NOOP("OutcomesPage", "arrives, but the answer is lost")),
    ("time_out", QT_TRANSLATE_NOOP("OutcomesPage", "meets no answer at all")),
    ("refuse_connection", QT_TRANSLATE_NOOP("OutcomesPage", "meets a server that is down")),
)


class OutcomesPage(QWidget):
    """A table of rules; the first that fits decides, and what no rule fits arrives."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._build()
        workplace.ask(lambda gateway: gateway.practice_outcomes(), self._on_loaded, self._on_failed, self)

    def add_rule(self, channel: str = "", match: str = "*", outcome: str = "deliver", delay_s: float = 0) -> None:
        """Add a rule below the others; an empty channel means every channel."""
        row = self._table.rowCount()
        self._table.insertRow(row)
        channels = QComboBox(self._table)
        channels.addItem(self.tr("every channel"), "")
        for kind in Channel:
            channels.addItem(channel_words.channel_name(kind), kind.value)
        channels.setCurrentIndex(channels.findData(channel))
        pattern = QLineEdit(match, self._table, maxLength=254)
        outcomes = QComboBox(self._table)
        for code, text in _OUTCOMES:
            outcomes.addItem(QCoreApplication.translate("OutcomesPage", str(text)), code)
        outcomes.setCurrentIndex(outcomes.findData(outcome))
        delay = QDoubleSpinBox(self._table, minimum=0, maximum=600, decimals=1, value=delay_s)
        delay.setSuffix(self.tr(" s"))
        names = (self.tr("Channel"), self.tr("Address"), self.tr("What happens"), self.tr("After"))
        for column, (widget, name) in enumerate(zip((channels, pattern, outcomes, delay), names, strict=True)):
            widget.setAccessibleName(name)
            self._table.setCellWidget(row, column, widget)
        channels.activated.connect(self._on_edited)
        outcomes.activated.connect(self._on_edited)
        pattern.textEdited.connect(self._on_edited)
        delay.valueChanged.connect(self._on_edited)
        self._table.setCurrentCell(row, 0)
        self._on_edited()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(10)
        hint = self.tr(
            "Here you choose how the other side behaves. The first rule that fits an address decides; * stands for "
            "anything, as in *@example.org. What no rule fits arrives."
        )
        layout.addWidget(QLabel(hint, self, wordWrap=True))
        self._table = QTableWidget(0, 4, self)
        self._table.setAccessibleName(self.tr("Rules"))
        self._table.setHorizontalHeaderLabels(
            [self.tr("Channel"), self.tr("Address"), self.tr("What happens"), self.tr("After")]
        )
        self._table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(34)
        header = self._table.horizontalHeader()
        for column, width in ((0, 150), (2, 290), (3, 100)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        layout.addWidget(self._table, 1)
        layout.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._add = QPushButton(self.tr("&Add a rule"), self)
        self._add.clicked.connect(self._on_add)
        self._remove = QPushButton(self.tr("&Remove"), self)
        self._remove.clicked.connect(self._on_remove)
        self._said = QLabel(self, wordWrap=True)
        self._use = QPushButton(self.tr("&Use these rules"), self)
        self._use.clicked.connect(self._on_use)
        for button in (self._add, self._remove, self._use):
            button.setEnabled(False)  # the rules in use come first
        row.addWidget(self._add)
        row.addWidget(self._remove)
        row.addWidget(self._said, 1)
        row.addWidget(self._use)
        return row

    def _rules(self) -> list[tuple[str, str, str, float]]:
        rules = []
        for row in range(self._table.rowCount()):
            channels, pattern = self._table.cellWidget(row, 0), self._table.cellWidget(row, 1)
            outcomes, delay = self._table.cellWidget(row, 2), self._table.cellWidget(row, 3)
            assert isinstance(channels, QComboBox)
            assert isinstance(pattern, QLineEdit)
            assert isinstance(outcomes, QComboBox)
            assert isinstance(delay, QDoubleSpinBox)
            match = pattern.text().strip() or "*"
            rules.append((channels.currentData(), match, outcomes.currentData(), delay.value()))
        return rules

    def _on_loaded(self, outcomes: Outcomes) -> None:
        for rule in outcomes.rules:
            self.add_rule(rule.channel.value if rule.channel else "", rule.match, rule.outcome, rule.delay_s)
        self._use.setEnabled(False)
        self._said.clear()
        self._add.setEnabled(True)
        self._remove.setEnabled(True)

    @Slot()
    def _on_edited(self) -> None:
        self._use.setEnabled(True)
        self._said.setText(self.tr("Not in use yet."))

    @Slot()
    def _on_add(self) -> None:
        self.add_rule()
        widget = self._table.cellWidget(self._table.rowCount() - 1, 1)
        if isinstance(widget, QLineEdit):
            widget.setFocus()
            widget.selectAll()

    @Slot()
    def _on_remove(self) -> None:
        if self._table.currentRow() >= 0:
            self._table.removeRow(self._table.currentRow())
            self._on_edited()

    @Slot()
    def _on_use(self) -> None:
        chosen = self._rules()

        def use(gateway: Gateway) -> None:
            from connect_app.contract.practice import Outcomes

            gateway.set_outcomes(Outcomes(rules=[_rule(*values) for values in chosen]))

        self._use.setEnabled(False)
        self._workplace.ask(use, self._on_used, self._on_refused, self)

    def _on_used(self, _nothing: None) -> None:
        self._said.setText(self.tr("In use from now on."))

    def _on_failed(self, error: ConnectError) -> None:
        self._said.setText(said(error.sentence))

    def _on_refused(self, error: ConnectError) -> None:
        self._use.setEnabled(True)
        self._said.setText(said(error.sentence))


def _rule(channel: str, match: str, outcome: str, delay_s: float) -> OutcomeRule:
    from connect_app.contract.practice import OutcomeRule

    return OutcomeRule.model_validate(
        {"channel": channel or None, "match": match, "outcome": outcome, "delay_s": delay_s}
    )
