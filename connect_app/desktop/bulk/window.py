"""*Send all selected by e-mail…*: many invoices, listed by customer, mended in place, and sent as they are listed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QMenuBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.bulk.actions import BulkActions
from connect_app.desktop.bulk.common_files import CommonFiles
from connect_app.desktop.bulk.draft import Draft
from connect_app.desktop.bulk.foot import Foot
from connect_app.desktop.bulk.list_page import ListPage
from connect_app.desktop.bulk.mending import Mending
from connect_app.desktop.bulk.planner import Planner
from connect_app.desktop.bulk.press import BulkPress
from connect_app.desktop.bulk.reading_page import ReadingPage
from connect_app.desktop.bulk.texts_dialog import TextsDialog
from connect_app.desktop.letters.closing import ask_to_close
from connect_app.desktop.style.icon_loading import Icons
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.room import resize_within_screen

if TYPE_CHECKING:
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.bulk.lines import ChosenText, Line
    from connect_app.desktop.lists.choice import Chosen
    from connect_app.domain.errors import ConnectError

_SIZE = (1320, 700)


class BulkWindow(QWidget):
    """One choice of files and invoices; ``count``: about how many invoices that are.

    ``taken`` (contract Send): the gateway has taken it, and the window closes. ``go_back_to`` (invoice id): the clerk
    wants to add an attachment to this invoice first.
    """

    taken = Signal(object)
    go_back_to = Signal(str)

    def __init__(self, workplace: Workplace, choice: Chosen, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Send all selected by e-mail"))
        self._workplace = workplace
        self._choice = choice
        self._marked: frozenset[str] = frozenset()
        self._is_busy_sending = False
        self._may_close = False
        self._told = ""
        self.page: ListPage | None = None
        self._icons = Icons(self)
        self._icons.load()
        self._redraw = QTimer(self, singleShot=True, interval=0)  # once the parts have the new colours, too
        self._redraw.timeout.connect(self._show_change)
        self.actions_ = BulkActions(self)
        self.planner = Planner(workplace, self)
        self.reading = ReadingPage(count, self)
        self.foot = Foot(self.actions_, self)
        self.press = BulkPress(workplace, self.foot, self)
        self._build()
        self._listen()
        self._on_busy(is_busy=True)
        self._read()

    def _build(self) -> None:
        resize_within_screen(self, *_SIZE)
        bar = QMenuBar(self)
        self.actions_.fill_menus(bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.setMenuBar(bar)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.reading)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.foot)
        self.foot.hide()

    def _listen(self) -> None:
        self.planner.progress.connect(self.reading.show_progress)
        self.planner.planned.connect(self._on_planned)
        self.planner.failed.connect(self._on_plan_failed)
        self.reading.cancelled.connect(self.close)
        self.reading.retry_pressed.connect(self._read)
        self.press.busy.connect(self._on_busy)
        self.press.taken.connect(self._on_taken)
        self.press.changed_meanwhile.connect(self._on_changed_meanwhile)
        self.press.go_back_to.connect(self._on_go_back_to)
        actions = self.actions_
        actions.close.triggered.connect(self.close)
        actions.send.triggered.connect(self._on_send)
        actions.check.triggered.connect(self._on_check)

    @Slot()
    def _read(self) -> None:
        self.reading.show_progress(0)
        self.planner.read(self._choice)

    # The plan

    @Slot(object)
    def _on_planned(self, lines: list[Line]) -> None:
        if self.page is None:
            self._show_list(Draft(lines))
            return
        self.page.draft.take(lines, changed=self._marked)
        marked, self._marked = self._marked, frozenset()
        self._show_change()
        if marked:
            self.page.table.choose(self.page.draft.party_id_of(min(marked)))
            self.foot.say_changed(len(marked))
        elif self._told and not self.page.draft.counts.incomplete:
            self.foot.say(self._told)
        self._told = ""

    def _show_list(self, draft: Draft) -> None:
        page = self.page = ListPage(self._workplace, self._icons, self.actions_, draft, self)
        self._mending = Mending(self._workplace, page, self.actions_)
        self._mending.to_plan.connect(self._on_to_plan)
        self._mending.changed.connect(self._show_change)
        self._common = CommonFiles(self._workplace, page)
        self._common.to_plan.connect(self._on_to_plan)
        self._mending.unhung.connect(self._common.take_off)
        for one in (self._mending, self._common):
            one.told.connect(self._tell)
        self.actions_.common_file.triggered.connect(self._common.choose)
        self.actions_.texts.triggered.connect(self._on_texts)
        page.whole_changed.connect(self._on_check)
        page.model.ticks_changed.connect(self._show_numbers)
        self.actions_.filter.triggered.connect(partial(page.search.setFocus, Qt.FocusReason.ShortcutFocusReason))
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.foot.show()
        self._on_busy(is_busy=False)
        page.table.setFocus()
        self._show_change()

    @Slot(object)
    def _on_to_plan(self, line_ids: list[str]) -> None:
        assert self.page is not None
        self.planner.again(line_ids, self.page.draft.wishes, self.page.draft.whole)
        self._show_change()

    @Slot()
    def _on_check(self) -> None:
        """Plan all that is listed anew: somebody may have changed a register, a template or an attachment."""
        if self.page is not None:
            self._on_to_plan([line.id for line in self.page.draft.listed()])

    @Slot(object)
    def _on_plan_failed(self, error: ConnectError) -> None:
        if self.page is None:
            self.reading.show_trouble(said(error.sentence))
        else:
            self._show_change()
            self.foot.say(
                f"{said(error.sentence)} {self.tr('What you typed is kept; press F5 to check again.')}", is_trouble=True
            )

    @Slot(str, bool)
    def _tell(self, text: str, is_trouble: bool) -> None:
        """Say what was done; what is planned anew because of it does not wipe that away."""
        self._told = "" if is_trouble else text
        self.foot.say(text, is_trouble)

    @Slot()
    def _on_texts(self) -> None:
        assert self.page is not None
        dialog = TextsDialog(self._workplace, self.page.draft.listed(), self.page.draft.whole.texts, self)
        dialog.chosen.connect(self._on_texts_chosen)
        dialog.open()

    @Slot(object)
    def _on_texts_chosen(self, texts: dict[str, ChosenText]) -> None:
        assert self.page is not None
        self.page.draft.whole = replace(self.page.draft.whole, texts=texts)
        self._on_check()

    # What is shown

    @Slot()
    def _show_change(self) -> None:
        if self.page is not None and not self._is_busy_sending:
            self.page.refresh()
            self._show_numbers()

    @Slot()
    def _show_numbers(self) -> None:
        assert self.page is not None
        self.page.strip.show_counts(self.page.draft.recount())
        self._mending.update_actions()
        is_planned = self.planner.is_up_to_date
        self.foot.show_draft(self.page.draft.counts, is_planned=is_planned, is_busy=self._is_busy_sending)

    @Slot(bool)
    def _on_busy(self, is_busy: bool) -> None:
        """Let nothing be changed while the send is on its way to the gateway."""
        self._is_busy_sending = is_busy and self.page is not None
        for action in self.actions_.of_the_list:
            action.setEnabled(not is_busy)
        if self.page is not None:
            self.page.setEnabled(not is_busy)
            if not is_busy:
                self.page.table.setFocus()
                self._show_change()

    # Coming and going

    @Slot()
    def _on_send(self) -> None:
        if self.page is not None:
            self.press.start(self.page.draft)

    @Slot(str)
    def _on_go_back_to(self, line_id: str) -> None:
        """Put the cursor on an invoice, here and in the window behind."""
        assert self.page is not None
        self.page.table.choose(self.page.draft.party_id_of(line_id))
        self.page.line_table.choose(line_id)
        self.go_back_to.emit(line_id)

    @Slot(object)
    def _on_taken(self, send: object) -> None:
        self._may_close = True
        self.taken.emit(send)
        self.close()

    @Slot(object)
    def _on_changed_meanwhile(self, line_ids: frozenset[str]) -> None:
        self._marked = line_ids
        self._on_check()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, unless it was meant for a field."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._icons.on_appearance_changed()
            self._redraw.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first where something was typed, or is on its way to the gateway."""
        draft = self.page.draft if self.page is not None else None
        is_typed = draft is not None and bool(draft.wishes or draft.whole.texts)
        hung = draft.hung if draft is not None else []
        if not self._may_close and (is_typed or hung or self._is_busy_sending):
            event.ignore()
            names = [one.filename for one in hung]
            ask_to_close(self, self._on_close_anyway, is_sending=self._is_busy_sending, hung=names)
            return
        self.planner.cancel()
        self.press.stop()
        super().closeEvent(event)

    @Slot()
    def _on_close_anyway(self) -> None:
        self._may_close = True
        self.close()
