"""The files that are about to be attached to one invoice, a card each, every one checked the moment it is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from connect_app.desktop.attachments.attachment_card import AttachmentCard
from connect_app.desktop.text.sentences import said
from connect_app.domain.attachment import DOCUMENT_TYPES, DocumentFacts
from connect_app.domain.finding import Finding

if TYPE_CHECKING:
    from connect_app.contract.files import Invoice
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError


class AttachmentCards(QScrollArea):
    """``changed``: a card came, went, or was checked. ``paste_filter`` sees the keys of every text field first."""

    changed = Signal()

    def __init__(self, workplace: Workplace, invoice: Invoice, paste_filter: QObject, parent: QWidget) -> None:
        super().__init__(parent, widgetResizable=True)
        self._workplace = workplace
        self._invoice = invoice
        self._paste_filter = paste_filter
        self.cards: list[AttachmentCard] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Chosen files"))
        holder = QWidget(self)
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(10)
        self._list.addStretch(1)
        self.setWidget(holder)

    @property
    def are_checked(self) -> bool:
        """True once the program has looked at every file."""
        return all(card.is_checked for card in self.cards)

    @property
    def error_count(self) -> int:
        """How many files cannot be attached as they are."""
        return sum(card.has_errors for card in self.cards)

    def add(self, paths: Sequence[Path]) -> None:
        """Take more files; one that is there already is not taken twice."""
        known = {card.path for card in self.cards}
        for path in dict.fromkeys(paths):
            if path not in known:
                self._add_card(path)
        if paths and self.cards:
            self.cards[-1].focus_type()
        self.changed.emit()

    def remove(self, cards: Iterable[AttachmentCard]) -> None:
        """Take cards away."""
        for card in tuple(cards):
            self.cards.remove(card)
            self._list.removeWidget(card)
            card.deleteLater()
        self.changed.emit()

    def _add_card(self, path: Path) -> None:
        # Files that come together are mostly of one kind.
        kind = self.cards[-1].description().document_type if self.cards else DOCUMENT_TYPES[0].key
        card = AttachmentCard(path, path.name, kind, self)
        for line in card.findChildren(QLineEdit):
            line.installEventFilter(self._paste_filter)
        card.removed.connect(self._on_removed)
        card.internal_changed.connect(self._check)
        self.cards.append(card)
        self._list.insertWidget(self._list.count() - 1, card)
        self._check(card)

    @Slot(object)
    def _check(self, card: AttachmentCard) -> None:
        """Look at a file in the background; the gateway looks at it once more when it comes there."""
        session, pages, invoice = self._workplace.session, self._workplace.pages, self._invoice
        path, filename, is_internal = card.path, card.filename, card.description().is_internal

        def check(_token: object) -> tuple[DocumentFacts, tuple[Finding, ...]]:
            from connect_app.client.checking import AttachmentChecker

            checker = AttachmentChecker(pages.worker(), lambda: session.settings)
            return checker.check(path, filename, invoice, is_internal=is_internal)

        def show(checked: tuple[DocumentFacts, tuple[Finding, ...]]) -> None:
            card.show_check(*checked)
            self.changed.emit()

        def fail(error: ConnectError) -> None:
            card.show_failure(said(error.sentence))
            self.changed.emit()

        if card.check is not None:
            card.check.cancel()
        card.show_being_checked()
        card.check = self._workplace.tasks.run(check, show, fail, card)
        self.changed.emit()

    @Slot(object)
    def _on_removed(self, card: AttachmentCard) -> None:
        self.remove([card])
