"""*Scan*: paper in a scanner becomes one PDF at 300 DPI, which is then attached as any other file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connect_app.client.scanning import Colours, Scanner, scan_to_pdf, scanners
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from connect_app.desktop.background.tasks import CancelToken, Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_LAST = "scanner"


class ScanDialog(QDialog):
    """Asks for the scanner and how to scan; the scan runs beside the window. ``scanned`` (path): of the PDF."""

    scanned = Signal(object)

    def __init__(self, workplace: Workplace, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._task: Task[Path] | Task[list[Scanner]] | None = None
        self.setWindowTitle(title)
        self._build()
        self.look_for_scanners()

    def _build(self) -> None:
        self.setMinimumWidth(440)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        self.scanner = QComboBox(self)
        self.colours = QComboBox(self)
        for colours, text in (
            (Colours.GREY, self.tr("Grey")),
            (Colours.COLOUR, self.tr("Colour")),
            (Colours.BLACK_AND_WHITE, self.tr("Black and white")),
        ):
            self.colours.addItem(text, colours)
        self.feeder = QCheckBox(self.tr("&all pages in the feeder"), self)
        form.addRow(self.tr("&Scanner"), self.scanner)
        form.addRow(self.tr("&Colours"), self.colours)
        form.addRow("", self.feeder)
        layout.addLayout(form)
        self._busy = QProgressBar(self, textVisible=False)
        self._busy.setRange(0, 0)
        self._busy.setFixedHeight(4)
        room = self._busy.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(room)
        layout.addWidget(self._busy)
        self.told = QLabel(self, wordWrap=True)
        layout.addWidget(self.told)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.scan_button = QPushButton(self.tr("Sca&n"), self)
        self.again = QPushButton(self.tr("&Look again"), self)
        self._buttons.addButton(self.scan_button, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.addButton(self.again, QDialogButtonBox.ButtonRole.ResetRole)
        self.scan_button.setDefault(True)
        self.scan_button.clicked.connect(self._on_scan)
        self.scanner.activated.connect(self._on_scanner_chosen)
        self.again.clicked.connect(self.look_for_scanners)
        self._buttons.rejected.connect(self.reject)
        layout.addWidget(self._buttons)

    @Slot()
    def look_for_scanners(self) -> None:
        """Ask the system which scanners there are."""
        self._begin(self.tr("Looking for scanners…"))
        tasks = self._workplace.tasks
        self._task = tasks.run(lambda token: scanners(token.check), self._on_scanners, self._fail, self)

    def _on_scanners(self, found: Sequence[Scanner]) -> None:
        self.scanner.clear()
        for one in found:
            self.scanner.addItem(one.name, one)
        last = self._workplace.preferences.get(_LAST)
        self.scanner.setCurrentIndex(max(0, next((n for n, one in enumerate(found) if one.device == last), 0)))
        self._end("" if found else self.tr("No scanner was found. Is it switched on and connected?"))
        self._on_scanner_chosen()

    @Slot()
    def _on_scanner_chosen(self) -> None:
        scanner = self.scanner.currentData()
        if isinstance(scanner, Scanner) and self._task is None:
            untried = self.tr("This way of scanning has not been tried with real scanners yet. Look at what comes.")
            self.told.setText(untried if scanner.is_untried else "")

    @Slot()
    def _on_scan(self) -> None:
        scanner = self.scanner.currentData()
        if not isinstance(scanner, Scanner):
            return
        self._workplace.preferences.set(_LAST, scanner.device)
        colours, from_feeder, pages = (
            Colours(self.colours.currentData()),
            self.feeder.isChecked(),
            self._workplace.pages,
        )

        def work(token: CancelToken) -> Path:
            return scan_to_pdf(
                scanner,
                colours,
                pages.new_folder(),
                pages.worker(),
                pages.mender(),
                from_feeder=from_feeder,
                check=token.check,
            )

        self._begin(self.tr("Scanning…"))
        self._task = self._workplace.tasks.run(work, self._on_done, self._fail, self)

    def _on_done(self, path: Path) -> None:
        self._end("")
        self.accept()
        self.scanned.emit(path)

    def _fail(self, error: ConnectError) -> None:
        self._end(said(error.sentence))

    def _begin(self, text: str) -> None:
        self._busy.show()
        self.told.setText(text)
        for field in (self.scanner, self.colours, self.feeder, self.scan_button, self.again):
            field.setEnabled(False)

    def _end(self, text: str) -> None:
        self._task = None
        self._busy.hide()
        self.told.setText(text)
        for field in (self.scanner, self.colours, self.feeder, self.again):
            field.setEnabled(True)
        self.scan_button.setEnabled(self.scanner.count() > 0)

    def done(self, result: int) -> None:
        """Close; a scan that runs is ended."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)
