"""*Needs attention*: what came back, what waits for a person, and unreadable files, by reason and address."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.invoice.put_right import PutRightDialog
from connect_app.desktop.invoice.resend import ResendDialog
from connect_app.desktop.lists.choice import Chosen
from connect_app.desktop.lists.list_pane import Message
from connect_app.desktop.lists.rows import FileRow, InvoiceRow
from connect_app.desktop.lists.view import View
from connect_app.desktop.text.figures import number_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.trouble.attention_lines import BOUNCES
from connect_app.desktop.trouble.attention_model import AttentionList, AttentionModel, fetch_attention
from connect_app.desktop.trouble.many_deliveries import Act, Wanted
from connect_app.desktop.trouble.remedy import RemedyPanel
from connect_app.desktop.trouble.resend_all import ResendAllDialog
from connect_app.desktop.widgets.kept_sizes import keep_sizes

if TYPE_CHECKING:
    from connect_app.contract.deliveries import Delivery
    from connect_app.contract.files import InvoiceDetail
    from connect_app.desktop.background.changes import Changes
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.style.icon_loading import Icons
    from connect_app.domain.errors import ConnectError

_QUIET_MS = 300


_WIDTHS, _LEAST_WIDTHS = (280, 150, 125), (170, 90, 110)
"""Of reason, customer and amount, in pixels at 100 %; what happened takes the rest, and stands below in full, too."""
_LEAST_REST = 60


def _widths_within(width: int) -> list[int]:
    if width < 0:  # before the first time
        return []
    lacking = max(0, sum(_WIDTHS) + _LEAST_REST - width)
    may_give = sum(_WIDTHS) - sum(_LEAST_WIDTHS)
    share = min(1.0, lacking / may_give)
    return [round(usual - share * (usual - least)) for usual, least in zip(_WIDTHS, _LEAST_WIDTHS, strict=True)]


class AttentionTree(QTreeView):
    """The grouped list. ``opened`` (index): Enter or a double click."""

    opened = Signal(QModelIndex)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let reason and customer give way where the list gets narrow, so that the amount stays in sight."""
        super().resizeEvent(event)
        widths = _widths_within(event.size().width())
        if widths != _widths_within(event.oldSize().width()):  # else they are as they were, or as the clerk wants them
            for column, width in enumerate(widths):
                self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class AttentionView(View):
    """``file_remove_wanted`` (file id): an unreadable file should go. ``facts_wanted`` (file id): the clerk wants to
    say what stands in a PDF without data. ``export_wanted``: all that came back, as a table to keep. ``act_wanted``
    (Wanted): what is chosen is to be released or taken back.
    """

    file_remove_wanted = Signal(str)
    facts_wanted = Signal(str)
    export_wanted = Signal()
    act_wanted = Signal(object)

    def __init__(self, workplace: Workplace, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._search = ""
        self._is_loaded = False
        self._is_stale = False
        self._wanted_key = ""
        self._task: Task[AttentionList] | None = None
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self.model = AttentionModel(icons, self)
        self.tree = AttentionTree(self)
        self.remedy = RemedyPanel(workplace, self)
        self.export = QPushButton(self.tr("Export…"), self)
        self._message = Message(self)
        self._count = QLabel(self)
        self._more = QLabel(self, wordWrap=True)
        self._build()
        self._listen()

    def _build(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setAccessibleName(self.tr("Needs attention"))
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setFrameShape(QTreeView.Shape.NoFrame)
        tree.setAllColumnsShowFocus(True)
        tree.setUniformRowHeights(True)
        header = tree.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorShown(True)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(tree)
        self._stack.addWidget(self._message)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._stack)
        splitter.addWidget(self.remedy)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([460, 150])
        keep_sizes(splitter, "attention", self._workplace.preferences)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._build_heading())
        self._more.setContentsMargins(12, 0, 12, 8)
        self._more.hide()
        layout.addWidget(self._more)
        layout.addWidget(splitter, 1)
        self._message.say(self.tr("The list is being loaded…"), self.tr("It is there as soon as the gateway answers."))
        self._stack.setCurrentWidget(self._message)

    def _build_heading(self) -> QHBoxLayout:
        heading = QLabel(self.tr("Needs attention"), self)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self._count.setForegroundRole(self.foregroundRole().PlaceholderText)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 7, 12, 7)
        bar.addWidget(heading)
        bar.addSpacing(6)
        bar.addWidget(self._count)
        bar.addStretch(1)
        self.export.setToolTip(self.tr("Saves all mail that came back as a table, for CSV or Excel."))
        self.export.setEnabled(False)
        bar.addWidget(self.export)
        return bar

    def _listen(self) -> None:
        self._quiet.timeout.connect(self._on_quiet)
        self.tree.header().sortIndicatorChanged.connect(self.model.order_by)
        self._message.pressed.connect(self.refresh)
        self.tree.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.tree.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.tree.opened.connect(self._on_opened)
        self.tree.doubleClicked.connect(self._on_opened)
        self.remedy.open_wanted.connect(self.open_wanted)
        self.remedy.remove_wanted.connect(self.file_remove_wanted)
        self.remedy.facts_wanted.connect(self.facts_wanted)
        self.remedy.resend_wanted.connect(self._on_resend_wanted)
        self.remedy.put_right_wanted.connect(self._on_put_right_wanted)
        self.remedy.resend_all_wanted.connect(self.send_all)
        self.remedy.act_wanted.connect(self._on_act)
        self.export.clicked.connect(self.export_wanted)

    def start(self) -> None:
        """Ask for all of it."""
        self.refresh()

    def refresh(self) -> None:
        """Compare with the gateway, a moment later: several wishes are one."""
        if not self._quiet.isActive():
            self._quiet.start()

    def search(self, text: str) -> None:
        """Show what holds the text."""
        if text != self._search:
            self._search = text
            self.refresh()

    def note_changes(self, changes: Changes) -> None:
        """Refresh if invoices or files changed."""
        if changes.invoices or changes.files:
            self.refresh()

    def chosen(self) -> Chosen:
        """Return the invoices of the highlighted lines; a highlighted reason means all of its invoices."""
        rows = self._invoices_below(self.tree.selectionModel().selectedRows())
        return Chosen(invoice_ids=tuple(row.id for row in rows))

    def _invoices_below(self, indexes: Sequence[QModelIndex]) -> list[InvoiceRow]:
        """Return the invoices of these lines, each once."""
        rows = [row for index in indexes for row in self.model.rows_below(index)]
        return list({row.id: row for row in rows if isinstance(row, InvoiceRow)}.values())

    def wanted(self, act: Act) -> Wanted:
        """Return what a command means: the invoices of the highlighted lines; of a reason those not listed, too."""
        indexes = self.tree.selectionModel().selectedRows()
        line = self.model.line_of(indexes[0]) if len(indexes) == 1 else None
        if line is not None and line.row is None and line.count > len(self.model.rows_below(indexes[0])):
            return Wanted(act, view="attention", search=self._search, code=line.code)
        return Wanted(act, self.chosen().invoice_ids)

    def current_invoice_id(self) -> str:
        """Return the invoice that has the cursor."""
        row = self.model.row_of(self.tree.currentIndex())
        return row.id if isinstance(row, InvoiceRow) else ""

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.tree.setFocus()

    def choose(self, key: str) -> bool:
        """Put the cursor on a line; False if it is not here."""
        index = self.model.index_of(key)
        if index.isValid():
            self._put_cursor(index)
            self.tree.scrollTo(index)
        return index.isValid()

    def _put_cursor(self, index: QModelIndex) -> None:
        """Choose a line alone: by itself Qt would add to the choice while somebody holds Shift or Ctrl."""
        flags = QItemSelectionModel.SelectionFlag
        self.tree.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def choose_soon(self, key: str) -> None:
        """Put the cursor on a line as soon as the list has it."""
        self._wanted_key = "" if not key or self.choose(key) else key

    def current_address(self) -> str:
        """Return the address that the mail of the line with the cursor came back from, empty if it is no such line."""
        line = self.model.line_of(self.tree.currentIndex())
        return line.address if line is not None and line.code in BOUNCES else ""

    @Slot()
    def send_all(self) -> None:
        """Ask for another address for everything that came back from the one of the line with the cursor."""
        address = self.current_address()
        if address:
            dialog = ResendAllDialog(self._workplace, address, self.model.rows_at(address), self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the chosen lines."""
        if not self.chosen().is_empty:
            self.menu_wanted.emit(event.globalPos())

    @Slot()
    def _on_quiet(self) -> None:
        company_id, search = self._workplace.session.company_id, self._search
        if not company_id:
            return
        if self._task is not None:
            self._is_stale = True
            return
        self._task = self._workplace.ask(
            lambda gateway: fetch_attention(gateway, company_id, search), self._on_list, self._on_failed, self
        )

    def _on_list(self, found: AttentionList) -> None:
        self._task = None
        self._is_loaded = True
        self._show(found)
        self._count.setText(number_text(found.total) if found.total else "")
        self._say_what_is_left_out(found)
        self.export.setEnabled(any(self.model.index_of(code).isValid() for code in BOUNCES))
        if self.model.rowCount() == 0:
            self._say_empty()
        else:
            self._stack.setCurrentIndex(0)
            if not self.tree.currentIndex().isValid():
                self._put_cursor(self.model.index(0, 0, self.model.index(0, 0)))
        self.choose_soon(self._wanted_key)
        self._show_remedy()
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def _show(self, found: AttentionList) -> None:
        """Show the list; cursor and choice stay on their lines, also where these move below an address of their own."""
        before = self.model.line_of(self.tree.currentIndex())
        known = {line.key for index in self.model.headings() if (line := self.model.line_of(index)) is not None}
        self.model.show_list(found)
        for index in self.model.headings():
            line = self.model.line_of(index)
            if not index.parent().isValid():
                self.tree.setFirstColumnSpanned(index.row(), QModelIndex(), True)
                if line is not None and line.key not in known:
                    self.tree.expand(index)
        now = self.model.line_of(self.tree.currentIndex())
        if before is not None and before.row is not None and (now is None or now.key != before.key):
            self.choose(before.key)
        if now is not None and not self.tree.selectionModel().hasSelection():
            self._put_cursor(self.tree.currentIndex())  # what was chosen is gone: the next one is, then

    def _say_what_is_left_out(self, found: AttentionList) -> None:
        left_out = found.total - found.listed
        text = self.tr("The first {listed} of {total} are listed; the others move up as these are mended.").format(
            listed=number_text(found.listed), total=number_text(found.total)
        )
        advice = self.tr("Search looks through all of them, and Export… saves all mail that came back.")
        self._more.setText(f"{text} {advice}")
        self._more.setVisible(left_out > 0)

    def _say_empty(self) -> None:
        if self._search:
            self._message.say(self.tr("Nothing was found."), self.tr("Try fewer letters, or clear the search."))
        else:
            self._message.say(
                self.tr("Nothing needs your attention."),
                self.tr(
                    "Invoices that come back, and files that cannot be read, are listed here. "
                    "A report of mail that came back (.eml) can be dropped on the window."
                ),
            )
        self._stack.setCurrentIndex(1)

    def _on_failed(self, error: ConnectError) -> None:
        self._task = None
        if not self._is_loaded:
            self._message.say(self.tr("The list could not be loaded."), said(error.sentence), self.tr("Try again"))
            self._stack.setCurrentIndex(1)

    def _show_remedy(self) -> None:
        line = self.model.line_of(self.tree.currentIndex())
        indexes = self.tree.selectionModel().selectedRows()
        invoices = self._invoices_below(indexes) if len(indexes) > 1 else []
        if len(invoices) > 1:
            self.remedy.show_many("", len(invoices), sum(row.is_held for row in invoices))
        elif line is None:
            self.remedy.clear()
        elif isinstance(line.row, FileRow):
            self.remedy.show_file(line.row)
        elif isinstance(line.row, InvoiceRow):
            self.remedy.show_row(line.row, line.address, line.texts[3])
        else:
            held = sum(row.is_held for row in self._invoices_below([self.tree.currentIndex()]))
            self.remedy.show_heading(line, held)

    @Slot()
    def _on_selection_changed(self) -> None:
        if len(self.tree.selectionModel().selectedRows()) > 1:
            self._show_remedy()
        self.chosen_changed.emit()

    @Slot(object)
    def _on_act(self, act: Act) -> None:
        self.act_wanted.emit(self.wanted(act))

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_remedy()
        self.invoice_shown.emit(self.current_invoice_id())

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        row = self.model.row_of(index)
        if isinstance(row, InvoiceRow):
            self.open_wanted.emit(row.id)

    @Slot(object, object)
    def _on_put_right_wanted(self, invoice: InvoiceDetail, delivery: Delivery) -> None:
        PutRightDialog(self._workplace, invoice, delivery, self).open()

    @Slot(object, str, object)
    def _on_resend_wanted(self, delivery: Delivery, customer: str, names: Sequence[str]) -> None:
        dialog = ResendDialog(self._workplace, delivery, self, customer=customer, names=names)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
