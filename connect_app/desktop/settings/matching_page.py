"""How files find their invoices: the company's rules, tried on its last files while they are changed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from connect_app.contract.matching import MatchingPatch
from connect_app.desktop.settings.settings_page import SettingsPage
from connect_app.desktop.text.sentences import said
from connect_app.documents.scanned_words import find_tesseract

if TYPE_CHECKING:
    from connect_app.contract.companies import Settings
    from connect_app.contract.matching import MatchTrial
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_TRY_AFTER_MS = 400
_PATTERN_LINES = 3


class MatchingPage(SettingsPage):
    """Which marks count, how names are built, what is read, and where scans are split."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._task: Task[MatchTrial] | None = None
        self._later = QTimer(self, singleShot=True, interval=_TRY_AFTER_MS)
        self._later.timeout.connect(self._try)
        self._build_rules()
        self._build_trial()
        for box in (*self._marks.values(), self._check_digit, self._text, self._codes, self._scans):
            box.toggled.connect(self._later.start)
        self._patterns.textChanged.connect(self._later.start)

    def _build_rules(self) -> None:
        form = self._form()
        self._marks = {
            "number": QCheckBox(self.tr("&Invoice number"), self.body),
            "order": QCheckBox(self.tr("&Order number"), self.body),
            "customer": QCheckBox(self.tr("Cus&tomer number"), self.body),
        }
        form.addRow(self.tr("A file is found by"), self._in_a_row(*self._marks.values()))
        self._patterns = QPlainTextEdit(self.body)
        self._patterns.setTabChangesFocus(True)
        self._patterns.setPlaceholderText("{customer}_{number}_*")
        self._patterns.setFixedHeight(self._patterns.fontMetrics().lineSpacing() * _PATTERN_LINES + 14)
        label = QLabel(self.tr("File na&mes are built so"), self.body)
        label.setBuddy(self._patterns)
        form.addRow(label, self._patterns)
        hint = self.tr(
            "One way in each line: {places}, and * for anything. Of a name that fits, nothing else counts. Leave it "
            "empty to have the numbers looked for anywhere in the name."
        )
        form.addRow(self._hint(hint.format(places="{number}, {order}, {customer}")))
        self._check_digit = QCheckBox(self.tr("Numbers in names may end with a check di&git"), self.body)
        form.addRow("", self._check_digit)
        self._text = QCheckBox(self.tr("The &words on the first page"), self.body)
        self._codes = QCheckBox(self.tr("&Bar codes and QR codes"), self.body)
        form.addRow(self.tr("Beside the name is read"), self._in_a_row(self._text, self._codes))
        self._scans = QCheckBox(self.tr("Words in scans and &photos (takes a few seconds for each)"), self.body)
        form.addRow("", self._scans)
        if find_tesseract() is None:
            form.addRow("", self._hint(self.tr("This computer lacks the program tesseract, which reads them.")))
        self._split = QComboBox(self.body)
        self._split.addItem(self.tr("where a page has the code of another invoice"), "at_codes")
        self._split.addItem(self.tr("there, and the page with the code is left out"), "at_sheets")
        self._split.addItem(self.tr("never"), "never")
        form.addRow(self.tr("A sca&n of several papers is split"), self._split)
        self._rows = form

    def _build_trial(self) -> None:
        self._result = QLabel(self.body, wordWrap=True)
        self._result.setTextFormat(Qt.TextFormat.PlainText)
        self._rows.addRow(self._result)
        self._table = QTableWidget(0, 3, self.body)
        self._table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Hangs on"), self.tr("By these rules")])
        self._table.setAccessibleName(self.tr("Last files that these rules do not find"))
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setMinimumHeight(120)
        self._table.setTabKeyNavigation(False)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._table.setColumnWidth(1, 160)
        self._table.setColumnWidth(2, 190)
        self._table.hide()
        self._rows.addRow(self._table)

    def _in_a_row(self, *boxes: QCheckBox) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(18)
        for box in boxes:
            row.addWidget(box)
        row.addStretch(1)
        return row

    def fill(self, settings: Settings) -> None:
        """Show these settings, and what they make of the last files."""
        rules = self._old = settings.matching
        for name, box in self._marks.items():
            box.setChecked(name in rules.marks)
        self._patterns.setPlainText("\n".join(rules.name_patterns))
        self._check_digit.setChecked(rules.check_digit)
        self._text.setChecked(rules.read_text)
        self._codes.setChecked(rules.read_codes)
        self._scans.setChecked(rules.read_scans)
        self._split.setCurrentIndex(self._split.findData(rules.split))
        self._later.start()

    def _rules_now(self) -> dict[str, Any]:
        lines = self._patterns.toPlainText().splitlines()
        return {
            "marks": [name for name, box in self._marks.items() if box.isChecked()],
            "name_patterns": [line.strip() for line in lines if line.strip()],
            "check_digit": self._check_digit.isChecked(),
            "read_text": self._text.isChecked(),
            "read_codes": self._codes.isChecked(),
            "read_scans": self._scans.isChecked(),
            "split": self._split.currentData(),
        }

    def changes(self) -> dict[str, Any]:
        """Return the rules as a whole, if anything about them is different."""
        rules = self._rules_now()
        return {} if rules == self._old.model_dump() else {"matching": rules}

    def problem(self) -> str:
        """Return what must be put right."""
        if not any(box.isChecked() for box in self._marks.values()):
            return self.tr("Say by what a file is found: tick at least one number.")
        return ""

    # Trying

    @Slot()
    def _try(self) -> None:
        """Ask what the rules as they stand here make of the last files; an older question counts no more."""
        if self._task is not None:
            self._task.cancel()
        if problem := self.problem():
            self._show_problem(problem)
            return
        rules, company_id = self._rules_now(), self._workplace.session.company_id
        self._task = self._workplace.ask(
            lambda gateway: gateway.try_rules(company_id, MatchingPatch(**rules)), self._on_tried, self._on_failed, self
        )

    def _on_tried(self, tried: MatchTrial) -> None:
        if not tried.items:
            self._show_problem(
                self.tr("As soon as files hang on invoices, you see here what these rules make of them.")
            )
            return
        count = Counter(one.verdict for one in tried.items)
        parts = (
            self.tr("%n found", "", count["right"]),
            self.tr("%n asked about", "", count["question"]),
            self.tr("%n not found", "", count["not_found"]),
            self.tr("%n on a wrong invoice", "", count["wrong"]),
        )
        text = self.tr("The last %n file(s), by their names alone:", "", len(tried.items))
        self._result.setText(f"{text} {' · '.join(parts)}")
        words = {
            "question": self.tr("is asked about"),
            "not_found": self.tr("is not found"),
            "wrong": self.tr("goes to a wrong invoice"),
        }
        others = sorted((one for one in tried.items if one.verdict != "right"), key=lambda one: one.verdict != "wrong")
        self._table.setRowCount(len(others))
        for row, one in enumerate(others):
            for column, cell in enumerate((one.name, one.invoice_number, words.get(one.verdict, ""))):
                self._table.setItem(row, column, QTableWidgetItem(cell))
        self._table.setVisible(bool(others))

    def _on_failed(self, error: ConnectError) -> None:
        self._show_problem(said(error.sentence))

    def _show_problem(self, text: str) -> None:
        self._result.setText(text)
        self._table.hide()
