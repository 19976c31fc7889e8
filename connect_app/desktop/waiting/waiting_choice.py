"""What is chosen in *Files waiting*: the list where something was done last leads, and what is ticked leads over it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from connect_app.desktop.lists.choice import Chosen, Named, Summary, ask_summary, named_row, sum_up_rows
from connect_app.desktop.lists.rows import InvoiceRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from connect_app.client.calls import Gateway
    from connect_app.desktop.background.changes import Changes
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.waiting.waiting_panes import WaitingPanes
    from connect_app.domain.errors import ConnectError

_ASK_AFTER_MS = 60


class _Answer(NamedTuple):
    """What the gateway says that a choice amounts to; ``of_hidden_files``: what is in files that a search hides."""

    summary: Summary
    of_hidden_files: frozenset[str]


class WaitingChoice(QObject):
    """``changed``: something else is chosen, or more is known of it. ``touched``: the clerk did something in a list.

    ``failed``: the gateway does not say what the choice amounts to. ``summary`` is None then, and while it is asked.
    """

    changed = Signal()
    touched = Signal()
    failed = Signal()

    def __init__(self, workplace: Workplace, panes: WaitingPanes, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._panes = panes
        self._search = ""
        self._listed: frozenset[str] = frozenset()
        self._invoices_lead = False
        self._awaits_files = False
        self._doubtful: frozenset[str] = frozenset()  # ticked, and changed since it was last seen to wait
        self._asked: tuple[Chosen, bool] | None = None  # and whether a search hid the files
        self._answer: _Answer | None = None
        self._task: Task[_Answer] | None = None
        self._checking: Task[Summary] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_ASK_AFTER_MS)
        self._soon.timeout.connect(self._on_ask)
        self.summary: Summary | None = Summary()
        self.used: Literal["files", "invoices", "attachments"] = "files"  # where the clerk did something last
        self._listen()

    def _listen(self) -> None:
        files, invoices = self._panes.files, self._panes.invoices
        files.table.used.connect(self._on_files_used)
        invoices.table.used.connect(self._on_invoices_used)
        self._panes.attachments.table.used.connect(self._on_attachments_used)
        for pane in (files, invoices):
            pane.chosen_changed.connect(self.refresh)
            pane.table.everything_changed.connect(self.refresh)
        for model in (self._panes.file_model, self._panes.invoice_model):
            model.ticks_changed.connect(self._on_ticks_changed)
            model.loaded.connect(self._on_loaded)
        files.table.everything_changed.connect(self._load_all_files)
        self._panes.file_model.loaded.connect(self._load_all_files)
        invoices.table.tick_everything_wanted.connect(self._on_tick_everything)

    # What is chosen

    def chosen(self) -> Chosen:
        """Return what is ticked; else what is highlighted in the list that leads, and in a search what it found."""
        files, invoices = self._panes.file_model, self._panes.invoice_model
        if files.ticked or invoices.ticked:
            ticked = tuple(row.id for row in files.rows() if row.id in files.ticked)
            return Chosen(self._ticked_invoices(), ticked)
        if self._awaits_files:
            return Chosen()
        if self._search or self._invoices_lead:
            return self._highlighted_invoices()
        return self._highlighted_files()

    @property
    def are_invoices_chosen(self) -> bool:
        """Say whether the clerk chooses among single invoices of files, so that only what is highlighted counts."""
        return self._invoices_lead and not self._search

    @property
    def has_ticks(self) -> bool:
        """Say whether anything is ticked, in sight or not."""
        return bool(self._panes.file_model.ticked or self._panes.invoice_model.ticked)

    def unseen(self) -> tuple[Named, ...]:
        """Return what is chosen and stands in no list on the screen: invoices, and in a search whole files."""
        rows = self._panes.invoice_model.ticked_rows
        unseen = [
            named_row(row) if (row := rows[key]) is not None else Named(key, "", "")
            for key in self._panes.invoice_model.ticked_elsewhere
        ]
        if self._search:
            files = self._panes.file_model
            unseen += [Named(row.id, row.name, "") for row in files.rows() if row.id in files.ticked]
        return tuple(unseen)

    def _ticked_invoices(self) -> tuple[str, ...]:
        model = self._panes.invoice_model
        here = [row.id for row in model.rows() if row.id in model.ticked]
        return (*here, *model.ticked_elsewhere)

    def _highlighted_invoices(self) -> Chosen:
        table = self._panes.invoices.table
        if not table.is_everything:
            return Chosen(tuple(table.chosen_ids()))
        without = frozenset(table.excepted_ids())
        if self._search:
            return Chosen(matching=self._search, without=without)
        return Chosen(file_ids=tuple(sorted(self._listed)), without=without)

    def _highlighted_files(self) -> Chosen:
        table = self._panes.files.table
        if table.is_everything and not self._panes.file_model.is_whole and not table.excepted_ids():
            return Chosen(matching="")  # the rest of the list is still being loaded
        return Chosen(file_ids=tuple(table.chosen_ids()))

    # What the owner says

    def show_search(self, text: str) -> None:
        """Let what a search finds lead; without a text the files lead again."""
        self._search = text
        self._invoices_lead = bool(text)
        self._awaits_files = False
        self.refresh()

    def show_listed(self, file_ids: Iterable[str]) -> None:
        """Note of which files the invoices are listed."""
        self._listed = frozenset(file_ids)

    def lead_with_files(self, *, awaited: bool = False) -> None:
        """Let the files lead; while dropped ones are ``awaited``, nothing is chosen in their place."""
        self._awaits_files = awaited
        self._invoices_lead = False
        self.refresh()

    def lead_with_invoices(self) -> None:
        """Let the highlighted invoices lead: the clerk was taken to one."""
        self._awaits_files = False
        self._invoices_lead = True
        self.refresh()

    def note_changes(self, changes: Changes) -> None:
        """Ask again what the choice amounts to, and whether what is ticked elsewhere still waits."""
        if self._local_rows(self.chosen()) is None and (changes.files or changes.invoices):
            self._soon.start()
        self._doubtful |= changes.invoices & self._panes.invoice_model.ticked
        if changes.files or not self._doubtful.isdisjoint(self._panes.invoice_model.ticked_elsewhere):
            self.check_ticks()

    def check_ticks(self) -> None:
        """Untick what is ticked elsewhere and waits no more."""
        hidden = tuple(self._panes.invoice_model.ticked_elsewhere)
        company_id = self._workplace.session.company_id
        if hidden and company_id:
            if self._checking is not None:
                self._checking.cancel()
            call = partial(ask_summary, company_id=company_id, chosen=Chosen(hidden))
            self._checking = self._workplace.ask(call, partial(self._on_checked, hidden), None, self)

    def untick_all(self) -> None:
        """Untick everything, in sight or not."""
        for model in (self._panes.file_model, self._panes.invoice_model):
            model.tick(list(model.ticked), is_ticked=False)

    # Inside

    @Slot()
    def refresh(self) -> None:
        """Say anew what is chosen."""
        chosen = self.chosen()
        rows = self._local_rows(chosen)
        if rows is not None:
            self._stop_asking()
            unseen = self.unseen()
            self.summary = sum_up_rows(rows).with_unseen(unseen, frozenset(one.id for one in unseen))
        elif (chosen, bool(self._search)) != self._asked:
            self.summary = None
            self._answer = None
            self._asked = (chosen, bool(self._search))
            self._soon.start()
        elif self._answer is not None:
            self.summary = self._with_unseen(self._answer)
        self.changed.emit()

    def _local_rows(self, chosen: Chosen) -> list[InvoiceRow] | None:
        """Return the chosen invoices if all of them are known here, else None."""
        model, by_id = self._panes.invoice_model, self._panes.invoice_model.ticked_rows
        if chosen.matching is not None:
            return None
        files = set(chosen.file_ids)
        if files and not (files <= self._listed and model.is_whole and not self._search):
            return None
        here = {row.id: row for row in model.rows()}
        rows = [row for row in here.values() if row.file_id in files and row.id not in chosen.without]
        singles = [here.get(key) or by_id.get(key) for key in chosen.invoice_ids]
        known = [row for row in singles if row is not None]
        return None if len(known) < len(singles) else list({row.id: row for row in (*rows, *known)}.values())

    @Slot()
    def _on_ask(self) -> None:
        chosen, company_id = self.chosen(), self._workplace.session.company_id
        self._stop_asking()
        if not company_id:
            return
        self._asked = (chosen, bool(self._search))
        hidden_files = tuple(key for key in chosen.file_ids if self._search)

        def ask(gateway: Gateway) -> _Answer:
            summary = ask_summary(gateway, company_id, chosen)
            if not hidden_files:
                return _Answer(summary, frozenset())
            of_files = ask_summary(gateway, company_id, Chosen(file_ids=hidden_files))
            return _Answer(summary, frozenset(of_files.invoice_ids))

        self._task = self._workplace.ask(ask, partial(self._on_summary, self._asked), self._on_failed, self)

    def _with_unseen(self, answer: _Answer) -> Summary:
        """Return it with what of it is in no list now: a list that is loaded later shows more of it."""
        here = {row.id for row in self._panes.invoice_model.rows()}
        elsewhere = frozenset(self._panes.invoice_model.ticked_elsewhere) | (answer.of_hidden_files - here)
        return answer.summary.with_unseen(self.unseen(), elsewhere.intersection(answer.summary.invoice_ids))

    def _stop_asking(self) -> None:
        self._soon.stop()
        self._asked = None
        self._answer = None
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_summary(self, asked: tuple[Chosen, bool], answer: _Answer) -> None:
        self._task = None
        if asked == (self.chosen(), bool(self._search)):
            self._answer = answer
            self.summary = self._with_unseen(answer)
            self.changed.emit()

    def _on_failed(self, _error: ConnectError) -> None:
        self._task = None
        self._asked = None  # asked again with the next change, or when the gateway is back
        self.failed.emit()

    def _on_checked(self, hidden: tuple[str, ...], summary: Summary) -> None:
        self._checking = None
        self._doubtful -= set(hidden)
        gone = set(hidden) - set(summary.invoice_ids)
        if gone:
            self._panes.invoice_model.tick_off(gone)

    @Slot()
    def _on_loaded(self) -> None:
        """What was ticked may have left the list because it went out."""
        if not self._doubtful.isdisjoint(self._panes.invoice_model.ticked_elsewhere):
            self.check_ticks()
        self.refresh()

    @Slot()
    def _on_files_used(self) -> None:
        self.used = "files"
        self._lead(invoices=False)

    @Slot()
    def _on_invoices_used(self) -> None:
        self.used = "invoices"
        self._lead(invoices=True)

    @Slot()
    def _on_attachments_used(self) -> None:
        self.used = "attachments"
        self._lead(invoices=True)

    @Slot()
    def _on_ticks_changed(self) -> None:
        self.refresh()

    def _lead(self, *, invoices: bool) -> None:
        self._invoices_lead = invoices
        self._awaits_files = False
        self.touched.emit()
        self.refresh()

    @Slot()
    def _load_all_files(self) -> None:
        """All files means those that are not loaded, too."""
        model = self._panes.file_model
        root = self._panes.files.table.rootIndex()
        if self._panes.files.table.is_everything and model.canFetchMore(root):
            model.fetchMore(root)

    @Slot()
    def _on_tick_everything(self) -> None:
        everything, company_id = self._highlighted_invoices(), self._workplace.session.company_id
        call = partial(ask_summary, company_id=company_id, chosen=everything)
        self._workplace.ask(call, self._on_everything, None, self)

    def _on_everything(self, summary: Summary) -> None:
        self._panes.invoice_model.tick(summary.invoice_ids, is_ticked=True)
