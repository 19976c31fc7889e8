"""The receipt of a send: numbers that add up, and the reason for everything that was left out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.sends.receipt_paper import receipt_html, save_receipt
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon
from connect_app.desktop.text.figures import instant_text, money_text, number_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.domain.errors import FixData

if TYPE_CHECKING:
    from connect_app.contract.sends import Send


class _Line(NamedTuple):
    """One line of the receipt; ``field`` names the number in the contract's Send."""

    field: str
    icon: str
    kind: Tint
    label: object


_LINES = (
    _Line("delivered", "check", Tint.SUCCESS, QT_TRANSLATE_NOOP("ReceiptDialog", "Delivered, with a receipt")),
    _Line("accepted", "check", Tint.ACCENT, QT_TRANSLATE_NOOP("ReceiptDialog", "Accepted by the other side")),
    _Line("queued", "waiting", Tint.MUTED, QT_TRANSLATE_NOOP("ReceiptDialog", "Waiting to begin")),
    _Line("handing_over", "sending", Tint.ACCENT, QT_TRANSLATE_NOOP("ReceiptDialog", "Being handed over")),
    _Line("deferred", "retry", Tint.WARNING, QT_TRANSLATE_NOOP("ReceiptDialog", "Tried again by itself")),
    _Line("uncertain", "doubt", Tint.WARNING, QT_TRANSLATE_NOOP("ReceiptDialog", "No answer yet, being asked after")),
    _Line("held", "stopped", Tint.WARNING, QT_TRANSLATE_NOOP("ReceiptDialog", "Held until you decide")),
    _Line("failed", "error", Tint.DANGER, QT_TRANSLATE_NOOP("ReceiptDialog", "Refused")),
    _Line("cancelled", "undo", Tint.MUTED, QT_TRANSLATE_NOOP("ReceiptDialog", "Taken back")),
    _Line("skipped", "hint", Tint.MUTED, QT_TRANSLATE_NOOP("ReceiptDialog", "Left out")),
)


class ReceiptDialog(QDialog):
    """Shows a send's receipt and keeps it up to date. ``attention_wanted``: show what needs attention."""

    attention_wanted = Signal()

    def __init__(self, send: Send, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Receipt"))
        resize_within_screen(self, 460, 380)
        self._rows: list[tuple[_Line, QLabel, QLabel, QLabel]] = []
        self._build()
        self.show_send(send)

    def show_send(self, send: Send) -> None:
        """Show the numbers as they stand now."""
        self.send = send
        self._heading.setText(self.tr("%n invoice(s) selected", "", send.selected))
        when = instant_text(send.begins_at)
        if send.complete:
            self._about.setText(self.tr("Sent {when}. Everything is settled.").format(when=when))
        else:
            self._about.setText(self.tr("Sent {when}. It goes on by itself.").format(when=when))
        for line, sign, label, number in self._rows:
            count = int(getattr(send, line.field))
            for widget in (sign, label, number):
                widget.setVisible(count > 0)
            number.setText(number_text(count))
        self._total.setText(number_text(sum(int(getattr(send, line.field)) for line in _LINES)))
        self._sum.setText("\n".join(money_text(total) for total in send.totals))
        self._attention.setVisible(send.uncertain + send.held + send.failed > 0)
        self._skips.clear()
        for skip in send.skips:
            QTreeWidgetItem(self._skips, [skip.number, skip.reason]).setToolTip(1, skip.reason)
        self._skips.setVisible(bool(send.skips))

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 16)
        layout.setSpacing(10)
        self._heading = QLabel(self)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._about = QLabel(self, wordWrap=True)
        layout.addWidget(self._heading)
        layout.addWidget(self._about)
        layout.addSpacing(6)
        layout.addLayout(self._build_numbers())
        layout.addWidget(self._build_skips(), 1)
        layout.addStretch(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._attention = QPushButton(self.tr("Show what &needs attention"), self)
        self._attention.clicked.connect(self._on_attention)
        self.attention_button = self._attention
        buttons.addButton(self._attention, QDialogButtonBox.ButtonRole.ActionRole)
        save = buttons.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self._on_save)
        paper = buttons.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        paper.clicked.connect(self._on_print)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _build_numbers(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(_LINES):
            sign = QLabel(self)
            picture = icon(line.icon, line.kind, self.palette()).pixmap(QSize(18, 18), self.devicePixelRatioF())
            sign.setPixmap(picture)
            label = QLabel(QCoreApplication.translate("ReceiptDialog", str(line.label)), self)
            number = QLabel(self, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            number.setAccessibleName(label.text())
            for column, widget in enumerate((sign, label, number)):
                grid.addWidget(widget, row, column)
            self._rows.append((line, sign, label, number))
        rule = QFrame(self)
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFrameShadow(QFrame.Shadow.Plain)
        rule.setForegroundRole(rule.foregroundRole().Mid)
        grid.addWidget(rule, len(_LINES), 0, 1, 3)
        grid.addWidget(QLabel(self.tr("Selected"), self), len(_LINES) + 1, 1)
        self._total = QLabel(self, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._total.setAccessibleName(self.tr("Selected"))
        grid.addWidget(self._total, len(_LINES) + 1, 2)
        grid.addWidget(QLabel(self.tr("Sum"), self), len(_LINES) + 2, 1)
        self._sum = QLabel(self, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._sum.setAccessibleName(self.tr("Sum"))
        grid.addWidget(self._sum, len(_LINES) + 2, 2)
        return grid

    def _build_skips(self) -> QTreeWidget:
        self._skips = QTreeWidget(self)
        self._skips.setAccessibleName(self.tr("Left out"))
        self._skips.setHeaderLabels([self.tr("Left out"), self.tr("Why")])
        self._skips.setRootIsDecorated(False)
        self._skips.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        return self._skips

    def html(self) -> str:
        """Return the receipt as it stands now, for paper."""
        lines = [(label.text(), int(getattr(self.send, line.field))) for line, _, label, _ in self._rows]
        return receipt_html(self.send, lines)

    @Slot()
    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the receipt"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("PDF (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("receipt.pdf"))
        dialog.fileSelected.connect(self.save)
        dialog.open()

    @Slot(str)
    def save(self, name: str) -> None:
        """Save the receipt as a PDF, and say so."""
        try:
            path = save_receipt(Path(name), self.html())
        except FixData as error:
            self._about.setText(said(error.sentence))
            return
        self._about.setText(self.tr("Saved as {name}.").format(name=path.name))

    @Slot()
    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        html = self.html()

        def print_it() -> None:
            paper = QTextDocument()
            paper.setHtml(html)
            paper.print_(dialog.printer())

        dialog.accepted.connect(print_it)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    @Slot()
    def _on_attention(self) -> None:
        self.attention_wanted.emit()
        self.accept()
