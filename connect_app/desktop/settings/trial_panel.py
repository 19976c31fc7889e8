"""Trying an account: a button, and in words what happened at each step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.text.figures import size_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.signed_lines import Line, SignedLines

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError


class Step(Protocol):
    """One step of a trial."""

    @property
    def ok(self) -> bool:
        """Whether it went well."""
        ...

    @property
    def detail(self) -> str:
        """What happened, as a sentence of the gateway."""
        ...


class Result(Protocol):
    """What came of a trial, step by step up to the first that failed."""

    @property
    def ok(self) -> bool:
        """Whether all went well."""
        ...

    @property
    def steps(self) -> Sequence[Step]:
        """The steps in their order."""
        ...


class TrialPanel(QWidget):
    """``wanted``: the button was pressed; whoever listens calls `run` or `show_problem`.

    ``row`` has the button, and room for what stands beside it. ``grew``: there are other lines below it now.
    ``untrusted``: the server showed a certificate that nobody vouches for; it comes with it.
    """

    wanted = Signal()
    grew = Signal()
    untrusted = Signal(object)

    def __init__(self, workplace: Workplace, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._good = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.row = QHBoxLayout()
        self._button = QPushButton(text, self)
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self.wanted)
        self.row.addWidget(self._button)
        self._lines = SignedLines(self)
        layout.addLayout(self.row)
        layout.addWidget(self._lines)

    def run(self, attempt: Callable[[Gateway], Result], good: str) -> None:
        """Try it in the background. ``good``: the last sentence if all goes well; ``{address}`` is where it went."""
        self._good = good
        self._button.setEnabled(False)
        self._show([("waiting", Tint.MUTED, self.tr("It is being tried…"))])
        self._workplace.ask(attempt, self._on_result, self._on_failed, self)

    def show_problem(self, sentence: str) -> None:
        """Say why it cannot be tried."""
        self._show([("error", Tint.DANGER, sentence)])

    def clear(self) -> None:
        """Take back what was said: it is about another account now."""
        self._lines.show_lines(())

    def _on_result(self, result: Result) -> None:
        self._button.setEnabled(True)
        lines: list[Line] = [
            ("check" if step.ok else "error", Tint.SUCCESS if step.ok else Tint.DANGER, said(step.detail))
            for step in result.steps
        ]
        if result.ok:
            lines.append(("hint", Tint.TEXT, self._good.format(address=getattr(result, "to", ""))))
        if max_size := getattr(result, "max_size", None):
            text = self.tr("The server takes messages of up to {size}.").format(size=size_text(max_size))
            lines.append(("hint", Tint.TEXT, text))
        self._show(lines)
        if (shown := getattr(result, "certificate", None)) is not None:
            self.untrusted.emit(shown)

    def _on_failed(self, error: ConnectError) -> None:
        self._button.setEnabled(True)
        self.show_problem(said(error.sentence))

    def _show(self, lines: Sequence[Line]) -> None:
        self._lines.show_lines(lines)
        self.grew.emit()
