"""Who works for the company: added, changed and let go by an administrator; everybody sees who their colleagues are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.settings.password_dialog import PasswordDialog
from connect_app.desktop.settings.settings_page import SettingsPage
from connect_app.desktop.settings.tokens_dialog import TokensDialog
from connect_app.desktop.settings.user_dialog import UserDialog, role_name
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.question import ask

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.companies import Settings
    from connect_app.contract.people import CompanyUser
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_HEIGHT = 260
_ROLE, _SIGN_IN = 2, 4


class UsersPage(SettingsPage):
    """What is done here is done at once, not by *Save*. One's own password is everybody's to change."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._users: Sequence[CompanyUser] = ()
        self.table = QTableWidget(0, 5, self.body)
        self._build_table()
        self.add = QPushButton(self.tr("Add a &user…"), self.body)
        self.change = QPushButton(self.tr("&Change…"), self.body)
        self.tokens = QPushButton(self.tr("&Tokens for scripts…"), self.body)
        self.remove = QPushButton(self.tr("&Remove…"), self.body)
        self.password = QPushButton(self.tr("Change my &password…"), self)
        self._said = QLabel(self.body, wordWrap=True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.hide()
        buttons = QHBoxLayout()
        for button, pressed in (
            (self.add, self._on_add),
            (self.change, self._on_change),
            (self.tokens, self._on_tokens),
            (self.remove, self._on_remove),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(pressed)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.password.setAutoDefault(False)
        self.password.clicked.connect(self._on_password)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        layout.addWidget(self._said)
        outside = self.layout()
        assert outside is not None
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 14)
        foot.addWidget(self.password)
        foot.addStretch(1)
        holder = QWidget(self)
        holder.setLayout(foot)
        outside.addWidget(holder)
        self._update()

    def _build_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Users"))
        table.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("User name"), self.tr("Role"), self.tr("E-mail"), self.tr("Sign-in")]
        )
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setMinimumHeight(_HEIGHT)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (_ROLE, _SIGN_IN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.itemSelectionChanged.connect(self._update)
        table.itemDoubleClicked.connect(self._on_change)

    def fill(self, settings: Settings) -> None:
        """Show who works for the company now."""
        self._load()

    def changes(self) -> dict[str, Any]:
        """Nothing is kept for *Save*."""
        return {}

    def _load(self) -> None:
        company_id = self._workplace.session.company_id
        self._workplace.ask(lambda gateway: gateway.users(company_id), self._show, self._on_failed, self)

    def _show(self, users: Sequence[CompanyUser]) -> None:
        chosen = self.chosen
        self._users = users
        self._say("")
        self.table.setRowCount(len(users))
        for row, user in enumerate(users):
            state = self.tr("locked") if user.is_locked else self.tr("allowed")
            for column, text in enumerate((user.name, user.username, role_name(user.role), user.email or "", state)):
                self.table.setItem(row, column, QTableWidgetItem(text))
            if chosen is not None and user.id == chosen.id:
                self.table.selectRow(row)
        self._update()

    @property
    def chosen(self) -> CompanyUser | None:
        """The user with the cursor."""
        rows = {index.row() for index in self.table.selectedIndexes()}
        row = rows.pop() if len(rows) == 1 else -1
        return self._users[row] if 0 <= row < len(self._users) else None

    @Slot()
    def _update(self) -> None:
        user = self.chosen
        self.change.setEnabled(user is not None)
        self.remove.setEnabled(user is not None)
        self.tokens.setEnabled(user is not None and user.may_manage)

    @Slot()
    def _on_add(self) -> None:
        self._open(UserDialog(self._workplace, None, self))

    @Slot()
    def _on_change(self) -> None:
        if self.chosen is not None:
            self._open(UserDialog(self._workplace, self.chosen, self))

    @Slot()
    def _on_tokens(self) -> None:
        if self.chosen is not None:
            self._open(TokensDialog(self._workplace, self.chosen, self))

    @Slot()
    def _on_password(self) -> None:
        self._open(PasswordDialog(self._workplace, self))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        self._load()

    @Slot()
    def _on_remove(self) -> None:
        user = self.chosen
        if user is None:
            return
        company_id = self._workplace.session.company_id

        def remove(gateway: Gateway) -> list[CompanyUser]:
            gateway.remove_user(company_id, user)
            return gateway.users(company_id)

        def go_on() -> None:
            self._workplace.ask(remove, self._show, self._on_failed, self)

        question = ask(
            self.window(),
            self.tr("Let {name} work for the company no longer?").format(name=user.name),
            self.tr(
                "They are signed out at once, and their scripts' tokens end. What they did stays under their name."
            ),
            self.tr("Remove"),
        )
        question.accepted.connect(go_on)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _on_failed(self, error: ConnectError) -> None:
        self._say(said(error.sentence))
