"""What was done to a register in this session, and how each step is taken back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Generic, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from connect_app.desktop.registers.drafts import Change
from connect_app.desktop.registers.registers import E, R, Register
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.notices import Notice
from connect_app.domain.errors import ConnectError, FixData

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.client.register_calls import Register as RegisterName
    from connect_app.desktop.background.workplace import Workplace


class Step(Protocol):
    """One thing that was done."""

    @property
    def title(self) -> str:
        """What was done, to stand after *Undo*: ``change of 1001``."""
        ...

    def take_back(self, gateway: Gateway) -> TakenBack:
        """Take it back, in the background; what somebody changed since stays as it is. May be repeated."""
        ...


@dataclass(frozen=True)
class TakenBack:
    """What taking back did: the step that would do it again (None: that cannot be), and how many rows stayed."""

    inverse: Step | None
    kept: int = 0
    reason: str = ""


@dataclass(frozen=True)
class RowsStep(Generic[R, E]):
    """Rows that were added, changed or deleted one by one."""

    title: str
    register: Register[R, E]
    changes: tuple[Change[E], ...]

    def take_back(self, gateway: Gateway) -> TakenBack:
        """Make each row say what it said before, if it still says what the step left."""
        done: list[Change[E]] = []
        reasons: list[str] = []
        for change in reversed(self.changes):
            try:
                if self._take_back(gateway, change):
                    done.append(Change(change.after, change.before))
                else:
                    reasons.append("")
            except FixData as error:
                reasons.append(error.sentence)
        inverse = RowsStep(self.title, self.register, tuple(done)) if done else None
        return TakenBack(inverse, len(reasons), next(filter(None, reasons), ""))

    def _take_back(self, gateway: Gateway, change: Change[E]) -> bool:
        register = self.register
        about = change.after if change.after is not None else change.before
        if about is None:
            return True
        row = register.find(gateway, about)
        says = None if row is None else register.entry(row)
        if says == change.before:  # by an earlier try whose answer was lost
            return True
        if says != change.after:
            return False
        if change.before is None:
            if row is not None:
                register.delete(gateway, row)
        elif row is None:
            register.add(gateway, change.before)
        else:
            register.change(gateway, row, change.before)
        return True


@dataclass(frozen=True)
class ImportStep:
    """An import, which the gateway takes back as a whole."""

    title: str
    company_id: str
    register: RegisterName
    import_id: str

    def take_back(self, gateway: Gateway) -> TakenBack:
        """Take the import back."""
        try:
            undone = gateway.undo_import(self.company_id, self.register, self.import_id)
        except FixData as error:
            if error.code != "already_undone":
                raise
            return TakenBack(None)
        return TakenBack(None, undone.kept_count)


class History(QObject):
    """The steps of one register. ``changed``: what can be undone is another. ``taken_back``: the register changed.

    ``notice`` (Notice): says what was undone.
    """

    changed = Signal()
    taken_back = Signal()
    notice = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._is_busy = False

    def note(self, step: Step) -> None:
        """Something was done."""
        self._done.append(step)
        self._undone.clear()
        self.changed.emit()

    @property
    def undo_title(self) -> str:
        """What *Undo* would take back, empty if nothing."""
        return self._done[-1].title if self._done and not self._is_busy else ""

    @property
    def redo_title(self) -> str:
        """What *Redo* would do again, empty if nothing."""
        return self._undone[-1].title if self._undone and not self._is_busy else ""

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        if self.undo_title:
            self._run(self._done, self._undone, self.tr("Undone: {what}."))

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.redo_title:
            self._run(self._undone, self._done, self.tr("Done again: {what}."))

    def _run(self, source: list[Step], target: list[Step], text: str) -> None:
        step = source[-1]
        self._is_busy = True
        self.changed.emit()
        done = partial(self._on_taken_back, step, source, target, text.format(what=step.title))
        self._workplace.ask(step.take_back, done, self._on_failed, self)

    def _on_taken_back(self, step: Step, source: list[Step], target: list[Step], text: str, outcome: TakenBack) -> None:
        self._is_busy = False
        source[:] = [one for one in source if one is not step]  # more may have been done meanwhile
        if outcome.inverse is not None:
            target.append(outcome.inverse)
        if outcome.kept:
            kept = self.tr("%Ln row(s) stay as they are, since they were changed after that.", "", outcome.kept)
            text = f"{text} {said(outcome.reason) or kept}"
        self.changed.emit()
        self.taken_back.emit()
        self.notice.emit(Notice(text, is_trouble=bool(outcome.kept), key="register"))

    def _on_failed(self, error: ConnectError) -> None:
        self._is_busy = False
        self.changed.emit()
        self.notice.emit(Notice(said(error.sentence), is_trouble=True, key="register"))
