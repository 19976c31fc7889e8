"""The rows of a form for an account at an e-invoice operator, made from what the operator says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from connect_app.desktop.settings.settings_page import SecretField
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from connect_app.contract.companies import KnownProvider, ProviderField, Settings

_LONGEST = 2000
_FIRST = 1
"""The row of the form at which they begin, after that of the choice."""

Editor = QLineEdit | QComboBox


class OperatorFields(QObject):
    """Rows of one operator at a time. What was typed for an operator is there again when it is chosen again."""

    def __init__(self, form: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self._parent = parent
        self._operator: KnownProvider | None = None
        self._editors: dict[str, Editor] = {}
        self._rows: list[QWidget] = []
        self._typed: dict[tuple[str, str], str] = {}
        self._known: set[str] = set()

    def show_operator(self, operator: KnownProvider | None, settings: Settings) -> None:
        """Show the form of this operator, with what is stored for it; None: no rows."""
        self._remember()
        for row in self._rows:
            self._form.removeRow(row)
        self._rows.clear()
        self._editors.clear()
        self._operator = operator
        if operator is None:
            return
        is_stored = settings.provider is not None and settings.provider.name == operator.name
        own = settings if is_stored else settings.model_copy(update={"provider": None})
        self._known = {one.name for one in operator.fields if own.provider is not None and own.provider.has(one.name)}
        for one in operator.fields:
            self._add(one, own)

    def forget_typed(self) -> None:
        """Show what is stored the next time, not what was typed before."""
        self._typed.clear()
        self._operator = None

    def values(self) -> dict[str, str]:
        """Return the fields of the contract that have something in them, without the secrets."""
        texts = {name: _text(editor) for name, editor in self._editors.items() if not isinstance(editor, SecretField)}
        return {name: text for name, text in texts.items() if text}

    def secrets(self) -> dict[str, str]:
        """Return the secrets that were typed; those left empty stay as they are."""
        typed = {name: editor.text() for name, editor in self._editors.items() if isinstance(editor, SecretField)}
        return {name: text for name, text in typed.items() if text}

    def problem(self) -> str:
        """Return what must be put right."""
        for one in self._operator.fields if self._operator is not None else ():
            text = _text(self._editors[one.name])
            if one.required and not text and one.name not in self._known:
                return self.tr("Fill in “{field}”.").format(field=said(one.label))
            if one.kind == "url" and text and not text.startswith(("https://", "http://localhost", "http://127.0.0.1")):
                return self.tr("“{field}” begins with https://.").format(field=said(one.label))
        return ""

    def _add(self, one: ProviderField, own: Settings) -> None:
        label = said(one.label)
        editor = self._editor(one, own, label)
        self._editors[one.name] = editor
        place = _FIRST + len(self._rows)
        self._form.insertRow(place, label, editor)
        self._rows.append(editor)
        if one.help:
            hint = QLabel(said(one.help), self._parent, wordWrap=True)
            hint.setForegroundRole(hint.palette().ColorRole.PlaceholderText)
            self._form.insertRow(place + 1, "", hint)
            self._rows.append(hint)
            editor.setAccessibleDescription(hint.text())

    def _editor(self, one: ProviderField, own: Settings, label: str) -> Editor:
        assert self._operator is not None
        stored = own.provider.fields.get(one.name, "") if own.provider is not None else ""
        text = self._typed.get((self._operator.name, one.name), stored)
        if one.kind == "secret":
            secret = SecretField(label, f"provider.{one.name}", self._parent)
            secret.fill(own)
            secret.setText(self._typed.get((self._operator.name, one.name), ""))
            return secret
        if one.kind == "choice":
            box = QComboBox(self._parent)
            box.setAccessibleName(label)
            for choice in one.choices if one.required else ["", *one.choices]:
                box.addItem(choice, choice)
            box.setCurrentIndex(max(0, box.findData(text)))
            return box
        line = QLineEdit(text, self._parent, maxLength=_LONGEST)
        line.setAccessibleName(label)
        line.setCursorPosition(0)
        return line

    def _remember(self) -> None:
        if self._operator is not None:
            self._typed |= {(self._operator.name, name): _text(editor) for name, editor in self._editors.items()}


def _text(editor: Editor) -> str:
    if isinstance(editor, QComboBox):
        return str(editor.currentData() or "")
    return editor.text() if isinstance(editor, SecretField) else editor.text().strip()
