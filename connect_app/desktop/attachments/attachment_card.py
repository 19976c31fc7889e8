"""One file on its way to an invoice: what it is, what the clerk says about it, and what the program found."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from connect_app.desktop.attachments.description_fields import DescriptionFields
from connect_app.desktop.style.appearance import Tint, tint
from connect_app.desktop.style.icons import icon, severity_icon_name
from connect_app.desktop.text import wording
from connect_app.desktop.text.figures import measure_text, size_text
from connect_app.desktop.text.file_kinds import kind_label
from connect_app.domain.finding import Severity
from connect_app.domain.media_types import media_type_label

if TYPE_CHECKING:
    from connect_app.client.jobs import Description
    from connect_app.desktop.background.tasks import Task
    from connect_app.domain.attachment import DocumentFacts
    from connect_app.domain.finding import Finding


class AttachmentCard(QFrame):
    """A file with its document type, its note and its findings.

    ``removed``: the clerk does not want it after all. ``internal_changed``: other rules hold for it now.
    """

    removed = Signal(object)
    internal_changed = Signal(object)

    def __init__(self, path: Path, filename: str, document_type: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.filename = filename
        self._findings: tuple[Finding, ...] | None = None
        self.check: Task[tuple[DocumentFacts, tuple[Finding, ...]]] | None = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setAccessibleName(filename)
        self._build(document_type)

    @property
    def is_checked(self) -> bool:
        """True once the program has looked at the file."""
        return self._findings is not None

    @property
    def has_errors(self) -> bool:
        """True if the file cannot be attached as it is."""
        return any(finding.severity is Severity.ERROR for finding in self._findings or ())

    def description(self) -> Description:
        """Return what the clerk has said about the file."""
        return self._fields.description()

    def show_being_checked(self) -> None:
        """Say that the program is looking at the file."""
        self._findings = None
        self._about.setText(self.tr("Being checked…"))
        self._show_findings()

    def focus_type(self) -> None:
        """Put the keyboard where the clerk goes on."""
        self._fields.focus_type()

    def show_check(self, facts: DocumentFacts, findings: Sequence[Finding]) -> None:
        """Show what the program found."""
        self._findings = _worth_saying(findings)
        about = [kind_label(media_type_label(facts.media_type)), size_text(facts.size)]
        if facts.pages:
            about.append(self.tr("%n page(s)", "", facts.pages))
        if facts.dpi:
            about.append(" × ".join(measure_text(value) for value in dict.fromkeys(facts.dpi)) + " DPI")
        self._about.setText(" · ".join(about))
        self._show_findings()

    def show_failure(self, sentence: str) -> None:
        """Say that the file could not be looked at here; the gateway checks it again anyway."""
        self._findings = ()
        self._show_findings()
        self._about.setText(sentence)

    def _build(self, document_type: str) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(14, 10, 8, 12)
        layout.setVerticalSpacing(6)
        layout.setColumnStretch(0, 1)
        layout.addLayout(self._build_heading(), 0, 0)
        self.remove_button = QToolButton(self, autoRaise=True)
        self.remove_button.setIcon(icon("cancel", palette=self.palette()))
        self.remove_button.setToolTip(self.tr("Do not attach this file"))
        self.remove_button.setAccessibleName(self.tr("Do not attach {name}").format(name=self.filename))
        self.remove_button.clicked.connect(self._on_remove)
        layout.addWidget(self.remove_button, 0, 1, Qt.AlignmentFlag.AlignTop)
        self._fields = DescriptionFields(document_type, self)
        self._fields.internal_changed.connect(self._on_internal_changed)
        layout.addWidget(self._fields, 1, 0, 1, 2)
        self._found = QGridLayout()
        self._found.setColumnStretch(1, 1)
        self._found.setHorizontalSpacing(8)
        layout.addLayout(self._found, 2, 0, 1, 2)

    def _build_heading(self) -> QHBoxLayout:
        name = QLabel(f"<b>{escape(self.filename)}</b>", self)
        name.setTextFormat(Qt.TextFormat.RichText)
        name.setToolTip(self.filename)
        self._about = QLabel(self)
        self._about.setStyleSheet(f"color: {tint(self.palette(), Tint.MUTED).name()}")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(name)
        row.addWidget(self._about, 1)
        return row

    def _show_findings(self) -> None:
        while (item := self._found.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, finding in enumerate(self._findings or ()):
            name, kind = severity_icon_name(finding.severity)
            sign = QLabel(self)
            sign.setPixmap(icon(name, kind, self.palette()).pixmap(QSize(18, 18), self.devicePixelRatioF()))
            text = QLabel(self._sentence(finding), self, wordWrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setStyleSheet(f"color: {tint(self.palette(), kind).name()}")
            self._found.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            self._found.addWidget(text, row, 1)

    def _sentence(self, finding: Finding) -> str:
        sentence = wording.finding_sentence(finding.code, finding.message, finding.params)
        if finding.channel is None:
            return sentence
        return self.tr("{channel}: {sentence}").format(
            channel=wording.channel_name(finding.channel).capitalize(), sentence=sentence
        )

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit(self)

    @Slot()
    def _on_internal_changed(self) -> None:
        self.internal_changed.emit(self)


def _worth_saying(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Leave out what follows from another finding: content that is not what it says fits no channel either."""
    codes = {finding.code for finding in findings}
    if codes & {"content_mismatch", "infected_name"}:
        return tuple(finding for finding in findings if finding.code != "format_not_allowed")
    return tuple(findings)
