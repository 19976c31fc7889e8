"""What the pages of the settings have in common: a form, locked for whom it does not concern."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon

if TYPE_CHECKING:
    from connect_app.contract.companies import Settings


class SettingsPage(QWidget):
    """One page. `fill` shows the settings, `changes` returns what the user made different, by field of the contract."""

    is_for_administrators = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        holder = QWidget(self)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        self._lock = self._build_lock(holder)
        layout.addWidget(self._lock)
        self.body = QWidget(holder)
        layout.addWidget(self.body)
        layout.addStretch(1)
        self._room = QScrollArea(self, widgetResizable=True)
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._room.setWidget(holder)
        self._goes_to_end = False
        self._room.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._room)

    def fill(self, settings: Settings) -> None:
        """Show these settings."""
        raise NotImplementedError

    def changes(self) -> dict[str, Any]:
        """Return the fields that are to change, with their new values."""
        raise NotImplementedError

    def problem(self) -> str:
        """Return what must be put right before saving, empty if nothing."""
        return ""

    def lock_for_clerk(self, contact: str | None) -> None:
        """Show the page as a clerk sees it: readable, locked, and whom to ask."""
        self.body.setEnabled(False)
        self._lock.show()
        if contact:
            text = self.tr("Only an administrator can change this. Ask {contact}.").format(contact=escape(contact))
        else:
            text = self.tr("Only an administrator can change this. Ask your administrator.")
        self._lock_text.setText(text)

    @Slot()
    def _on_end_wanted(self) -> None:
        """Show the end of the page, now and as long as it grows from this."""
        bar = self._room.verticalScrollBar()
        bar.setValue(bar.maximum())
        self._goes_to_end = True

    @Slot(int, int)
    def _on_range_changed(self, _first: int, last: int) -> None:
        if self._goes_to_end:
            self._goes_to_end = False
            self._room.verticalScrollBar().setValue(last)

    def _build_lock(self, parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        sign = QLabel(holder)
        sign.setPixmap(icon("lock", Tint.WARNING, self.palette()).pixmap(QSize(18, 18), self.devicePixelRatioF()))
        self._lock_text = QLabel(holder, wordWrap=True)
        self._lock_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(sign)
        row.addWidget(self._lock_text, 1)
        holder.hide()
        return holder

    def _form(self) -> QFormLayout:
        form = QFormLayout(self.body)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        return form

    def _hint(self, text: str = "") -> QLabel:
        hint = QLabel(text, self.body, wordWrap=True)
        hint.setForegroundRole(hint.palette().ColorRole.PlaceholderText)
        return hint


class SecretField(QLineEdit):
    """A secret is only ever written: what is known is not shown, and a field left empty leaves it as it is.

    ``secret`` is its name in the contract: account and field, such as ``smtp.password``.
    """

    def __init__(self, name: str, secret: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._secret = secret
        self.setMaxLength(10_000)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(name)

    def fill(self, settings: Settings) -> None:
        """Empty the field, and say whether the gateway knows the secret and how long it will."""
        self.clear()
        account, _, field = self._secret.partition(".")
        if not getattr(getattr(settings, account), f"has_{field}", False):
            self.setPlaceholderText("")
        elif self._secret in settings.session_secrets:
            self.setPlaceholderText(self.tr("known for this session only; type to change it"))
        else:
            self.setPlaceholderText(self.tr("kept; type to change it"))


def different(old: Settings, **new: object) -> dict[str, Any]:
    """Return those fields whose values are others than in ``old``."""
    return {name: value for name, value in new.items() if getattr(old, name) != value}
