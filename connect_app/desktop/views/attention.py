"""*Needs attention*: what came back, what waits for a person, and files that could not be read; grouped by reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.dialogs.resend import ResendDialog
from connect_app.desktop.figures import number_text
from connect_app.desktop.models.attention import AttentionList, AttentionModel, fetch_attention
from connect_app.desktop.models.rows import FileRow, InvoiceRow
from connect_app.desktop.sentences import said
from connect_app.desktop.views.list_pane import Message
from connect_app.desktop.views.remedy import RemedyPanel
from connect_app.desktop.views.view import Chosen, View

if TYPE_CHECKING:
    from connect_app.contract.deliveries import Delivery
    from connect_app.desktop.changes import Changes
    from connect_app.desktop.icon_loading import Icons
    from connect_app.desktop.tasks import Task
    from connect_app.desktop.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_QUIET_MS = 300


class AttentionTree(QTreeView):
    """The grouped list. ``opened`` (index): Enter or a double click."""

    opened = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class AttentionView(View):
    """``file_remove_wanted`` (file id): an unreadable file should go. ``facts_wanted`` (file id): the clerk wants to
    say
    what stands in a PDF without data.
    """

    file_remove_wanted = Signal(str)
    facts_wanted = Signal(str)

    def __init__(self, workplace: Workplace, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._search = ""
        self._is_loaded = False
        self._is_stale = False
        self._task: Task[AttentionList] | None = None
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self.model = AttentionModel(icons, self)
        self.tree = AttentionTree(self)
        self.remedy = RemedyPanel(workplace, self)
        self._message = Message(self)
        self._count = QLabel(self)
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
        for position, width in enumerate((190, 170, 120)):
            tree.setColumnWidth(position, width)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(tree)
        self._stack.addWidget(self._message)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._stack)
        splitter.addWidget(self.remedy)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([460, 150])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._build_heading())
        layout.addWidget(splitter, 1)

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
        return bar

    def _listen(self) -> None:
        self._quiet.timeout.connect(self._on_quiet)
        self._message.pressed.connect(self.refresh)
        self.tree.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.tree.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.tree.opened.connect(self._on_opened)
        self.tree.doubleClicked.connect(self._on_opened)
        self.remedy.open_wanted.connect(self.open_wanted)
        self.remedy.remove_wanted.connect(self.file_remove_wanted)
        self.remedy.facts_wanted.connect(self.facts_wanted)
        self.remedy.resend_wanted.connect(self._on_resend_wanted)

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
        rows = [
            row
            for index in self.tree.selectionModel().selectedRows()
            for row in self.model.rows_below(index)
            if isinstance(row, InvoiceRow)
        ]
        return Chosen(invoice_ids=tuple(dict.fromkeys(row.id for row in rows)))

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
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        return index.isValid()

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
        self.model.show_list(found)
        for group in range(self.model.rowCount()):
            self.tree.setFirstColumnSpanned(group, QModelIndex(), True)
        self.tree.expandAll()
        self._count.setText(number_text(found.total) if found.total else "")
        if self.model.rowCount() == 0:
            self._say_empty()
        else:
            self._stack.setCurrentIndex(0)
            if not self.tree.currentIndex().isValid():
                self.tree.setCurrentIndex(self.model.index(0, 0, self.model.index(0, 0)))
        self._show_remedy()
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def _say_empty(self) -> None:
        if self._search:
            self._message.say(self.tr("Nothing was found."), self.tr("Try fewer letters, or clear the search."))
        else:
            self._message.say(
                self.tr("Nothing needs your attention."),
                self.tr("Invoices that come back, and files that cannot be read, are listed here."),
            )
        self._stack.setCurrentIndex(1)

    def _on_failed(self, error: ConnectError) -> None:
        self._task = None
        if not self._is_loaded:
            self._message.say(self.tr("The list could not be loaded."), said(error.sentence), self.tr("Try again"))
            self._stack.setCurrentIndex(1)

    def _show_remedy(self) -> None:
        row = self.model.row_of(self.tree.currentIndex())
        if isinstance(row, FileRow):
            self.remedy.show_file(row)
        elif isinstance(row, InvoiceRow):
            self.remedy.show_row(row)
        else:
            self.remedy.clear()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_remedy()
        self.invoice_shown.emit(self.current_invoice_id())

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        row = self.model.row_of(index)
        if isinstance(row, InvoiceRow):
            self.open_wanted.emit(row.id)

    @Slot(object)
    def _on_resend_wanted(self, delivery: Delivery) -> None:
        dialog = ResendDialog(self._workplace, delivery, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
