"""A user of the company: name, sign-in, role."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from connect_app.client.call_keys import CallKey
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.people import CompanyUser
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_ROLES = ("reader", "clerk", "admin")


def role_name(role: str) -> str:
    """Return what a role is called."""
    return {
        "admin": QCoreApplication.translate("Roles", "Administrator"),
        "clerk": QCoreApplication.translate("Roles", "Clerk"),
        "reader": QCoreApplication.translate("Roles", "Reader"),
    }.get(role, role)


def _what_it_may(role: str) -> str:
    return {
        "admin": QCoreApplication.translate("Roles", "May do everything: accounts, settings and users, too."),
        "clerk": QCoreApplication.translate("Roles", "May upload, attach, send and edit the registers."),
        "reader": QCoreApplication.translate("Roles", "May look at everything and change nothing."),
    }[role]


class UserDialog(QDialog):
    """Adds a user, or changes ``user``. What was typed stays through a refusal or a lost gateway."""

    def __init__(self, workplace: Workplace, user: CompanyUser | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._user = user
        self._keys: CallKey[Mapping[str, object]] = CallKey()
        self.name = QLineEdit(self, maxLength=200)
        self.username = QLineEdit(self, maxLength=100)
        self.email = QLineEdit(self, maxLength=320)
        self.role = QComboBox(self)
        self.password = QLineEdit(self, maxLength=1000, echoMode=QLineEdit.EchoMode.Password)
        self.is_locked = QCheckBox(self.tr("&Locked: signed out everywhere, and cannot sign in"), self)
        self.said = QLabel(self, wordWrap=True)
        self._may = QLabel(self, wordWrap=True)
        self._build()
        self._fill()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("New user") if self._user is None else self.tr("Change user"))
        self.setMinimumWidth(520)
        for role in _ROLES:
            self.role.addItem(role_name(role), role)
        self.role.currentIndexChanged.connect(self._on_role)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&User name"), self.username)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&E-mail"), self.email)
        form.addRow(self.tr("&Role"), self.role)
        form.addRow("", self._may)
        form.addRow(self.tr("&Password"), self.password)
        form.addRow("", self.is_locked)
        buttons = self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addWidget(buttons)
        self.username.textChanged.connect(self._on_typed)
        self.password.textChanged.connect(self._on_typed)

    def _fill(self) -> None:
        user = self._user
        self.is_locked.setVisible(user is not None)
        self.role.setCurrentIndex(_ROLES.index("clerk" if user is None else user.role))
        if user is None:
            self.password.setPlaceholderText(self.tr("10 characters or more; the user can change it"))
        else:
            self.username.setText(user.username)
            self.username.setEnabled(False)
            self.name.setText(user.name)
            self.email.setText(user.email or "")
            self.is_locked.setChecked(user.is_locked)
            self.password.setPlaceholderText(self.tr("stays as it is"))
            for field in (self.name, self.email, self.password, self.is_locked):
                field.setEnabled(user.may_manage)
            if not user.may_manage:
                self.said.setText(
                    self.tr("{name} works for other companies, too: only the role can be changed here.").format(
                        name=user.name
                    )
                )
        self._on_role()
        self._on_typed()

    @Slot()
    def _on_role(self) -> None:
        self._may.setText(_what_it_may(self.role.currentData()))

    @Slot()
    def _on_typed(self) -> None:
        self.save.setEnabled(self._user is not None or bool(self.username.text().strip()))

    @Slot()
    def _on_save(self) -> None:
        self._buttons.setEnabled(False)
        self.said.setText(self.tr("Saving…"))
        self._workplace.ask(self._call(), self._on_saved, self._on_refused, self)

    def _call(self) -> Any:
        company_id, user = self._workplace.session.company_id, self._user
        values: dict[str, Any] = {"role": self.role.currentData()}
        password = self.password.text()
        if user is None:
            values |= {"username": self.username.text().strip(), "name": self.name.text().strip() or None}
            values["email"] = self.email.text().strip() or None
            key = self._keys.of({**values, "has_password": bool(password)})
        else:
            values |= self._changes(user)
        if password:
            values["password"] = password

        def save(gateway: Gateway) -> CompanyUser:
            from connect_app.contract.people import NewUser, UserPatch

            if user is None:
                return gateway.add_user(company_id, NewUser.model_validate(values), key)
            return gateway.change_user(company_id, user, UserPatch.model_validate(values))

        return save

    def _changes(self, user: CompanyUser) -> dict[str, Any]:
        shown = {
            "name": (self.name.text().strip(), user.name),
            "email": (self.email.text().strip() or None, user.email),
            "is_locked": (self.is_locked.isChecked(), user.is_locked),
        }
        return {field: now for field, (now, before) in shown.items() if now != before}

    def _on_saved(self, _user: CompanyUser) -> None:
        self.accept()

    def _on_refused(self, error: ConnectError) -> None:
        self._buttons.setEnabled(True)
        errors = getattr(error, "errors", ())
        self.said.setText(" ".join(said(one.message) for one in errors) or said(error.sentence))
        fields = {"name": self.name, "email": self.email, "password": self.password}
        if errors:
            fields.get(errors[0].field, self.username).setFocus()
