"""Which company the window is for: a menu of them, and the way to a further one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup

from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from connect_app.contract.companies import Company
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.shell.commands import Commands
    from connect_app.desktop.shell.main_window import MainWindow


class CompanyMenu(QObject):
    """Fills the menu *Company* and the window's title. ``company_wanted`` (key, see `Session.company_key`)."""

    company_wanted = Signal(str)

    def __init__(self, workplace: Workplace, window: MainWindow, commands: Commands) -> None:
        super().__init__(window)
        self._session = workplace.session
        self._workplace = workplace
        self._window = window
        self._commands = commands
        self._title = window.windowTitle()
        self._choices = QActionGroup(self)
        self._end = window.actions_.companies.actions()[0]
        window.actions_.new_company.triggered.connect(self._on_new)
        self._session.connected.connect(self._fill)
        self._session.settings_changed.connect(self._fill)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        session, actions = self._session, self._window.actions_
        for old in self._choices.actions():
            actions.companies.removeAction(old)
            self._choices.removeAction(old)
            old.deleteLater()
        for number, company in enumerate(session.companies):
            name = said(company.name)
            action = QAction(name.replace("&", "&&"), self._choices)
            action.setCheckable(True)
            action.setChecked(company.id == session.company_id)
            action.triggered.connect(partial(self._on_chosen, "" if number == 0 else company.id, action))
            actions.companies.insertAction(self._end, action)
        actions.new_company.setEnabled("admin" in (session.user.roles.values() if session.user else ()))
        if session.company is not None and len(session.companies) > 1:
            self._window.setWindowTitle(f"{said(session.company.name)} – {self._title}")

    def _on_chosen(self, key: str, action: QAction) -> None:
        if key != self._session.company_key:
            self.company_wanted.emit(key)
            self._fill()  # the window may stay: then it is for the company of before
        action.setChecked(key == self._session.company_key)

    @Slot()
    def _on_new(self) -> None:
        from connect_app.desktop.settings.new_company import NewCompanyDialog

        dialog = NewCompanyDialog(self._workplace, self._window)
        dialog.begun.connect(self._on_begun)
        self._commands.open_dialog(dialog)

    @Slot(object)
    def _on_begun(self, company: Company) -> None:
        self.company_wanted.emit(company.id)
