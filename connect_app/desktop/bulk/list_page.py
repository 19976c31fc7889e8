"""The list in the window: filter, what is incomplete, customers, their invoices, and the message beside them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QRadioButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.bulk.line_message import LineMessage
from connect_app.desktop.bulk.table import PartyModel, PartyTable
from connect_app.desktop.bulk.words import line_columns, line_sentences, reason_text
from connect_app.desktop.lists.list_pane import EmptyText, ListPane
from connect_app.desktop.lists.list_table import ListTable
from connect_app.desktop.lists.rows_model import RowsModel
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon
from connect_app.desktop.widgets.kept_sizes import keep_sizes
from connect_app.desktop.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.bulk.actions import BulkActions
    from connect_app.desktop.bulk.draft import Counts, Draft, Which
    from connect_app.desktop.bulk.lines import Line
    from connect_app.desktop.style.icon_loading import Icons


class TroubleStrip(QFrame):
    """What is incomplete, by reason, each a button that leads to the next one. ``reason_pressed`` (code)."""

    reason_pressed = Signal(str)

    def __init__(self, actions: BulkActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What is incomplete"))
        self._shown: Mapping[str, int] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 4, 12, 6)
        self._layout.setSpacing(6)
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._reasons = QHBoxLayout()
        self._reasons.setSpacing(6)
        self._layout.addWidget(self._sign)
        self._layout.addWidget(self._text)
        self._layout.addLayout(self._reasons)
        self._layout.addStretch(1)
        for action in (actions.next, actions.remove_incomplete):
            self._layout.addWidget(actions.button(action, self))

    def show_counts(self, counts: Counts) -> None:
        """Show how many are incomplete and why; nothing is shown if none is."""
        self.setVisible(bool(counts.incomplete))
        pixmap = icon("warning", Tint.WARNING, self.palette()).pixmap(QSize(18, 18), self.devicePixelRatioF())
        self._sign.setPixmap(pixmap)
        self._text.setText(self.tr("%n invoice(s) incomplete:", "", counts.incomplete))
        if counts.reasons == self._shown:
            return
        self._shown = counts.reasons
        while (item := self._reasons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for code, count in sorted(counts.reasons.items()):
            text = self.tr("{reason} · {count}").format(reason=reason_text(code), count=count)
            button = QToolButton(self)
            button.setText(text)
            button.setToolTip(self.tr("Go to the next one"))
            button.clicked.connect(partial(self.reason_pressed.emit, code))
            self._reasons.addWidget(button)


class MendBar(QFrame):
    """What is to be said of the customer that has the cursor, and what helps."""

    def __init__(self, actions: BulkActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(6)
        self.said = QLabel(self, wordWrap=True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for action in actions.of_a_row:
            buttons.addWidget(actions.button(action, self, hides=action is not actions.type_address))
        buttons.addStretch(1)
        buttons.addWidget(actions.button(actions.undo, self, hides=True))
        layout.addWidget(self.said)
        layout.addLayout(buttons)

    def say(self, text: str) -> None:
        """Show what stands against the invoices of the customer."""
        self.said.setText(text)
        self.said.setVisible(bool(text))


class ListPage(QWidget):
    """Shows a draft. ``chosen_changed``: other rows are chosen, or the cursor moved. ``menu_wanted`` (place).

    ``whole_changed``: something was chosen for the whole send, so all must be planned anew.
    """

    chosen_changed = Signal()
    whole_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(
        self, workplace: Workplace, icons: Icons, actions: BulkActions, draft: Draft, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.draft = draft
        self._actions = actions
        self._sort = ""
        self._preferences = workplace.preferences
        self.model = PartyModel(icons, draft.ticked, self)
        self.table = PartyTable(self.model, workplace.preferences)
        self.line_model: RowsModel[Line] = RowsModel(icons, line_columns(), parent=self)
        self.line_table = ListTable(self.line_model, "bulk_mail_invoices", workplace.preferences)
        self.message = LineMessage(workplace, self)
        self.strip = TroubleStrip(actions, self)
        self.mend_bar = MendBar(actions, self)
        self.search = SearchField(self)
        self.mails = QComboBox(self)
        self.mails.addItem(self.tr("As each customer wants"), None)
        self.mails.addItem(self.tr("One for each invoice"), "per_invoice")
        self.mails.addItem(self.tr("One for each customer"), "per_customer")
        self._build()
        self._listen()
        self.refresh()

    @property
    def which(self) -> Which:
        """Which customers are listed: all, the ready ones, or the incomplete ones."""
        return next(which for which, action in self._actions.which.items() if action.isChecked())

    @Slot()
    def refresh(self) -> None:
        """Show the draft as it is now."""
        self.table.show_parties(self.draft.parties(self.search.text(), self.which, self._sort))
        self.model.total = self.model.rowCount()
        self.model.loaded.emit()
        self._show_current()

    def chosen_lines(self) -> list[Line]:
        """Return the invoices of the highlighted customers."""
        parties = (self.draft.party(key) for key in self.table.chosen_ids())
        return [line for party in parties if party is not None for line in party.lines]

    def select_all(self) -> None:
        """Highlight every row of the list that has the keyboard."""
        (self.line_table if self.line_table.hasFocus() else self.table).selectAll()

    def go_to_incomplete(self, step: int, code: str = "") -> bool:
        """Put the cursor on the next customer (``step`` 1, or -1 back) that something, or just this, keeps back."""
        rows = self.model.rows()
        at = self.table.currentIndex().row()
        for offset in range(1, len(rows) + 1):
            party = rows[(at + step * offset) % len(rows)]
            is_meant = party.id in self.draft.ticked and not party.is_ready
            if is_meant and (not code or any(line.has(code) for line in party.lines)):
                self.table.choose(party.id)
                self.table.setFocus()
                return True
        return False

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._build_filter())
        layout.addWidget(self.strip)
        lists = QSplitter(Qt.Orientation.Vertical, self)
        lists.setChildrenCollapsible(False)
        self.model.is_loaded = self.line_model.is_loaded = True
        nobody = EmptyText(self.tr("Nobody to show."), self.tr("Type less into the filter, or choose All."))
        self.parties = ListPane(self.tr("Customers"), self.table, self.model, nobody, lists)
        nothing = EmptyText(self.tr("No invoices to show."), self.tr("Choose a customer above."))
        self.lines = ListPane(self.tr("Invoices"), self.line_table, self.line_model, nothing, lists)
        upper = QWidget(lists)
        upper_layout = QVBoxLayout(upper)
        upper_layout.setContentsMargins(0, 0, 0, 0)
        upper_layout.setSpacing(0)
        upper_layout.addWidget(self.parties, 1)
        upper_layout.addWidget(self.mend_bar)
        lists.addWidget(upper)
        lists.addWidget(self.lines)
        lists.setSizes([420, 150])
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.setChildrenCollapsible(False)
        sides.addWidget(lists)
        sides.addWidget(self.message)
        sides.setStretchFactor(0, 1)
        sides.setSizes([1000, 340])
        keep_sizes(lists, "bulk_lists", self._preferences)
        keep_sizes(sides, "bulk_sides", self._preferences)
        layout.addWidget(sides, 1)

    def _build_filter(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 6)
        row.setSpacing(6)
        self.search.setPlaceholderText(self.tr("Filter customer, number, address… (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Filter"))
        row.addWidget(self.search, 1)
        for action in self._actions.which.values():
            button = QRadioButton(action.text().replace("&", ""), self)
            button.setChecked(action.isChecked())
            button.clicked.connect(action.trigger)
            action.toggled.connect(button.setChecked)
            row.addWidget(button)
        row.addStretch(1)
        label = QLabel(self.tr("&Mails:"), self)
        label.setBuddy(self.mails)
        row.addWidget(label)
        row.addWidget(self.mails)
        for action in (self._actions.texts, self._actions.common_file):
            row.addWidget(self._actions.button(action, self))
        return row

    def _listen(self) -> None:
        self.search.search_wanted.connect(self.refresh)
        self.search.left.connect(self.table.setFocus)
        for action in self._actions.which.values():
            action.triggered.connect(self._on_which)
        self.mails.activated.connect(self._on_mails)
        self.table.sort_wanted.connect(self._on_sort_wanted)
        self.table.menu_wanted.connect(self._on_menu)
        self.line_table.menu_wanted.connect(self._on_menu)
        self.parties.current_changed.connect(self._show_current)
        self.parties.chosen_changed.connect(self.chosen_changed)
        self.lines.current_changed.connect(self._show_message)
        self.strip.reason_pressed.connect(partial(self.go_to_incomplete, 1))

    @Slot()
    def _on_which(self) -> None:
        """Show other customers; of the incomplete ones the cursor goes to the first, and to what is wrong with it."""
        self.refresh()
        rows = self.model.rows()
        if self.which == "incomplete" and rows:
            current = self.draft.party(self.table.current_id())
            party = current if current is not None and not current.is_ready else rows[0]
            self.table.choose(party.id)
            self.line_table.choose(party.worst.id)
            self.table.setFocus()

    @Slot()
    def _on_mails(self) -> None:
        if self.mails.currentData() != self.draft.whole.mails:
            self.draft.whole = replace(self.draft.whole, mails=self.mails.currentData())
            self.whole_changed.emit()

    @Slot(str)
    def _on_sort_wanted(self, key: str) -> None:
        self._sort = key
        self.refresh()

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in (*self._actions.of_a_row, self._actions.tick) if action.isEnabled()])
        menu.popup(position)

    @Slot()
    def _show_current(self) -> None:
        party = self.draft.party(self.table.current_id())
        current = self.line_table.current_id()
        lines = party.lines if party is not None else ()
        self.line_model.show_rows(lines)
        self.line_model.total = len(lines)
        self.line_model.loaded.emit()
        worst = party.worst.id if party is not None else ""
        if not any(line.id == current for line in lines) and worst:
            self.line_table.choose(worst)
        said = dict.fromkeys(filter(None, (line_sentences(line) for line in lines)))
        self.mend_bar.say("\n".join(list(said)[:3]))
        self._show_message()
        self.chosen_changed.emit()

    @Slot()
    def _show_message(self) -> None:
        line = self.draft.line(self.line_table.current_id())
        wish = self.draft.wishes.get(line.id) if line is not None else None
        others = self._in_same_mail(line) if line is not None else ()
        self.message.show_line(line, wish.address if wish is not None else None, others, self.draft.whole)

    def _in_same_mail(self, line: Line) -> tuple[str, ...]:
        """Return the other invoices that go in the mail of this one, as far as they are ready."""
        party = self.draft.party(self.draft.party_id_of(line.id)) if line.shares_mail else None
        lines = party.lines if party is not None else ()
        alike = (one for one in lines if one.shares_mail and one.is_ready and one.language == line.language)
        return tuple(one.id for one in alike if one.id != line.id)[:49]
