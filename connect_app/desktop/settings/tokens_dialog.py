"""The tokens with which a user's scripts work: given, shown once, ended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.text.figures import instant_text
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.people import CompanyUser, GivenToken, ScriptToken
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_ID = Qt.ItemDataRole.UserRole


class TokensDialog(QDialog):
    """A token works as ``user``, survives restarts, and holds until it is ended here."""

    def __init__(self, workplace: Workplace, user: CompanyUser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._user = user
        self.list = QListWidget(self)
        self.label = QLineEdit(self, maxLength=200)
        self.give = QPushButton(self.tr("&Give a token"), self)
        self.end = QPushButton(self.tr("&End it"), self)
        self.token = QLineEdit(self, readOnly=True)
        self._copy = QPushButton(self.tr("Co&py"), self)
        self.said = QLabel(self, wordWrap=True)
        self._build()
        self._load()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Tokens for scripts of {name}").format(name=self._user.name))
        self.setMinimumWidth(560)
        self.list.setAccessibleName(self.tr("Tokens"))
        self.list.setMaximumHeight(150)
        self.list.itemSelectionChanged.connect(self._update)
        self.token.setAccessibleName(self.tr("The new token"))
        self.label.setPlaceholderText(self.tr("What it is for, such as the nightly run"))
        self.label.setAccessibleName(self.tr("What the token is for"))
        self.label.textChanged.connect(self._update)
        self.label.returnPressed.connect(self._on_give)
        for button, pressed in ((self.give, self._on_give), (self.end, self._on_end), (self._copy, self._on_copy)):
            button.setAutoDefault(False)
            button.clicked.connect(pressed)
        intro = QLabel(
            self.tr(
                "A script that sends with such a token does so under this user's name. It takes it from {variable}."
            ),
            self,
            wordWrap=True,
        )
        intro.setText(intro.text().format(variable="CONNECT_TOKEN"))
        ending, giving, shown = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        ending.addStretch(1)
        ending.addWidget(self.end)
        giving.addWidget(self.label, 1)
        giving.addWidget(self.give)
        shown.addWidget(self.token, 1)
        shown.addWidget(self._copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(intro)
        layout.addWidget(self.list)
        for row in (ending, giving, shown):
            layout.addLayout(row)
        layout.addWidget(self.said)
        layout.addWidget(buttons)
        for widget in (self.token, self._copy):
            widget.hide()
        self._update()

    def _load(self) -> None:
        company_id, user_id = self._workplace.session.company_id, self._user.id
        self._workplace.ask(
            lambda gateway: gateway.script_tokens(company_id, user_id), self._show, self._on_failed, self
        )

    def _show(self, tokens: Sequence[ScriptToken]) -> None:
        self.list.clear()
        for one in tokens:
            used = self.tr("last used {when}").format(when=instant_text(one.used_at))
            item = QListWidgetItem(f"{one.label} · {used}", self.list)
            item.setData(_ID, one.id)
        self._update()

    @Slot()
    def _update(self) -> None:
        self.end.setEnabled(bool(self.list.selectedItems()))
        self.give.setEnabled(bool(self.label.text().strip()))

    @Slot()
    def _on_give(self) -> None:
        label = self.label.text().strip()
        if not label or not self.give.isEnabled():
            return
        self.give.setEnabled(False)
        company_id, user_id = self._workplace.session.company_id, self._user.id
        self._workplace.ask(
            lambda gateway: gateway.give_token(company_id, user_id, label), self._on_given, self._on_failed, self
        )

    def _on_given(self, given: GivenToken) -> None:
        self.label.clear()
        self.token.setText(given.token)
        for widget in (self.token, self._copy):
            widget.show()
        self.token.selectAll()
        self.said.setText(self.tr("Copy it now: it is not shown again, and nobody can look it up."))
        self._load()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.token.text())

    @Slot()
    def _on_end(self) -> None:
        chosen = self.list.selectedItems()
        if not chosen:
            return
        company_id, user_id, token_id = self._workplace.session.company_id, self._user.id, chosen[0].data(_ID)

        def end(gateway: Gateway) -> list[ScriptToken]:
            gateway.end_token(company_id, user_id, token_id)
            return gateway.script_tokens(company_id, user_id)

        self._workplace.ask(end, self._show, self._on_failed, self)

    def _on_failed(self, error: ConnectError) -> None:
        self.said.setText(said(error.sentence))
        self._update()
