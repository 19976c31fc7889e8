"""Every command of the window, with its words and its key; menus and toolbar are made of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from connect_app.desktop.registers.register_actions import RegisterActions
from connect_app.desktop.shell.places import PLACES
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icon_loading import IconName, Icons
from connect_app.desktop.text.keys import send_keys
from connect_app.desktop.widgets.long_button import LongButton
from connect_app.desktop.widgets.search_field import SearchField

Standard = QKeySequence.StandardKey


class Actions(QObject):
    """The commands as attributes. Who carries one out connects to its ``triggered``."""

    def __init__(self, window: QMainWindow, icons: Icons, *, practice: bool) -> None:
        super().__init__(window)
        self._window = window
        self._icons = icons
        self._icon_names: dict[QAction, IconName] = {}
        self._practice = practice
        self._make_file_actions()
        self._make_edit_actions()
        self._make_view_actions()
        self._make_invoice_actions()
        self._make_message_actions()
        self._make_other_actions()
        self.registers = RegisterActions(self, self._action)
        icons.loaded.connect(self._on_icons_loaded)

    def _action(
        self, text: str, key: QKeySequence | Standard | str | None = None, icon: IconName | None = None, tip: str = ""
    ) -> QAction:
        action = QAction(text, self)
        if key is not None:
            action.setShortcut(QKeySequence(key))
            native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tip or action.text().replace('&', '').rstrip('…')} ({native})")
        elif tip:
            action.setToolTip(tip)
        action.setIconText(text.replace("&", ""))  # Qt would drop the dots that say "a window follows"
        if icon is not None:
            self._icon_names[action] = icon
        self._window.addAction(action)
        return action

    def _make_file_actions(self) -> None:
        self.upload = self._action(self.tr("&Upload files…"), Standard.Open, IconName("upload", Tint.ACCENT))
        self.remove_file = self._action(self.tr("&Remove file…"), "Shift+Del", IconName("remove", Tint.TEXT))
        self.file_contents = self._action(self.tr("&What was in the file…"), "Ctrl+I", IconName("file", Tint.TEXT))
        self.change_mode = self._action(
            self.tr("&Send for real…") if self._practice else self.tr("&Practice…"),
            None,
            IconName("send" if self._practice else "practice", Tint.TEXT),
        )
        self.join = self._action(self.tr("&Join my company's gateway…"))
        self.sign_out = self._action(self.tr("Si&gn out…"))
        self.leave = self._action(self.tr("Work without the ga&teway…"))
        self.companies = QMenu(self.tr("&Company"), self._window)
        self.new_company = self._action(self.tr("&New company…"))
        self.companies.addSeparator()
        self.companies.addAction(self.new_company)
        self.quit = self._action(self.tr("&Quit"), Standard.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_edit_actions(self) -> None:
        self.paste = self._action(self.tr("&Paste as attachment"), Standard.Paste)
        self.select_all = self._action(self.tr("Select &all"), Standard.SelectAll)
        self.tick = self._action(self.tr("&Tick or untick"), "Ctrl+T")
        self.untick = self._action(self.tr("U&ntick all"), "Ctrl+Shift+U")
        self.find = self._action(self.tr("&Search"), "Ctrl+K", IconName("search", Tint.TEXT))
        self.find.setShortcuts([QKeySequence("Ctrl+K"), QKeySequence(Standard.Find)])

    def _make_view_actions(self) -> None:
        self.go = {place: self._action(row.menu_title, row.key) for place, row in PLACES.items()}
        self.show_side = self._action(self.tr("&Preview and details"), "F9")
        self.show_side.setCheckable(True)
        self.show_side.setChecked(True)
        self.refresh = self._action(self.tr("&Refresh"), Standard.Refresh, IconName("retry", Tint.TEXT))
        self.appearances = self._choices(
            {"system": self.tr("As the &system"), "light": self.tr("&Light"), "dark": self.tr("&Dark")}
        )
        self.roles = self._choices({"admin": self.tr("Look as a&dministrator"), "clerk": self.tr("Look as cler&k")})

    def _choices(self, texts: dict[str, str]) -> dict[str, QAction]:
        group = QActionGroup(self)
        found = {}
        for value, text in texts.items():
            action = QAction(text, group)
            action.setCheckable(True)
            action.setData(value)
            found[value] = action
        return found

    def _make_invoice_actions(self) -> None:
        self.open = self._action(self.tr("&Open…"), "Ctrl+Shift+O", IconName("invoice", Tint.TEXT))
        self.add_attachment = self._action(self.tr("&Add attachment…"), "Ins", IconName("attachment", Tint.ACCENT))
        self.attach_folder = self._action(self.tr("Attach a &whole folder…"), "Alt+Ins", IconName("folder", Tint.TEXT))
        self.scan = self._action(self.tr("Scan onto the in&voice…"), "Ctrl+Shift+S")
        self.change_attachment = self._action(self.tr("Cha&nge attachment…"), "F2")
        self.remove_attachment = self._action(self.tr("&Remove attachment"), "Del", IconName("remove", Tint.TEXT))
        self.put_back = self._action(self.tr("Put &back what was removed"), None)
        self.move_up = self._action(self.tr("Move attachment u&p"), "Alt+Up")
        self.move_down = self._action(self.tr("&Move attachment down"), "Alt+Down")
        self.picture = self._action(self.picture_text(is_picture=False), "F4")
        self.send = self._action(self.tr("&Send selected"), None, IconName("send", Tint.ACCENT))
        self.send.setShortcuts(send_keys())
        self.send.setToolTip(self.tr("Send what is ticked, or else highlighted (Ctrl+Enter)"))
        self.send_in_office = self._action(self.tr("Send in office hours"), None)
        self.send_in_office.setToolTip(self.tr("Send as soon as the office is open, or now if it is (Settings)"))
        self.send_at = self._action(self.tr("Send at a chosen hour…"), "Alt+Return")
        self.send_to_client = self._action(self.tr("Send to &client…"), "Ctrl+E", IconName("email", Tint.TEXT))
        self.send_file = self._action(self.tr("Send the whole &file"), "Ctrl+Shift+Return")
        self.send_by_mail = self._action(
            self.tr("Send all selected by &e-mail…"), "Ctrl+Shift+E", IconName("email", Tint.TEXT)
        )
        self.ask_recipient = self._action(self.tr("As&k for the recipient…"), None, IconName("einvoice", Tint.TEXT))
        self.take_back = self._action(self.tr("&Take back"), "Ctrl+Shift+Del", IconName("undo", Tint.TEXT))
        self.release = self._action(self.tr("Re&lease"), "Ctrl+Shift+R", IconName("send", Tint.TEXT))
        self.send_again = self._action(self.tr("Send a&gain…"), "Ctrl+Shift+G", IconName("resend", Tint.TEXT))
        self.send_all = self._action(self.tr("Send all to another a&ddress…"), "Ctrl+Shift+D")

    def _make_message_actions(self) -> None:
        self.read_reports = self._action(self.tr("Read &reports of mail that came back…"), "Ctrl+Shift+B")
        self.export_bounces = self._action(self.tr("&Export mail that came back…"), "Ctrl+Shift+X")
        self.mark_read = self._action(self.tr("Mar&k as read"), "Ctrl+Shift+K")
        self.mark_all_read = self._action(self.tr("Mark a&ll as read"), "Ctrl+Shift+L")

    def _make_other_actions(self) -> None:
        self.templates = self._action(self.tr("&Message templates…"), "Ctrl+Shift+T", IconName("email", Tint.TEXT))
        self.settings = self._action(self.tr("&Settings…"), "Ctrl+,", IconName("settings", Tint.TEXT))
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.practice = self._action(
            self.tr("&Practice: outcomes and inbox…"), "Ctrl+Shift+P", IconName("practice", Tint.TEXT)
        )
        self.guide = self._action(self.tr("&User guide"), "F1")
        self.shortcuts = self._action(self.tr("&Keyboard shortcuts"), "Ctrl+F1")
        # In every window that no other one covers.
        self.guide.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self.news = self._action(self.tr("&What is new"))
        self.diagnostics = self._action(self.tr("&Diagnostics…"))
        self.about = self._action(self.tr("&About Connect"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def fill_menus(self) -> None:
        """Put every command into the menu bar."""
        bar = self._window.menuBar()
        file = bar.addMenu(self.tr("&File"))
        file.addActions([self.upload, self.file_contents, self.remove_file])
        file.addSeparator()
        file.addMenu(self.companies)
        file.addActions([self.change_mode, self.join, self.leave, self.sign_out])
        file.addSeparator()
        file.addAction(self.quit)
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions([self.registers.undo, self.registers.redo])
        edit.addSeparator()
        edit.addActions([self.paste, self.registers.paste, self.select_all, self.tick, self.untick])
        edit.addSeparator()
        edit.addAction(self.find)
        self._fill_view_menu(bar.addMenu(self.tr("&View")))
        invoice = bar.addMenu(self.tr("&Invoice"))
        invoice.addActions([self.open, self.registers.customer, self.add_attachment, self.scan])
        invoice.addActions([self.attach_folder])
        invoice.addActions([self.change_attachment, self.remove_attachment, self.put_back, self.picture])
        invoice.addActions([self.move_up, self.move_down])
        invoice.addSeparator()
        invoice.addActions([self.send, self.send_in_office, self.send_at])
        invoice.addActions([self.send_file, self.send_to_client, self.send_by_mail])
        invoice.addActions([self.release, self.take_back, self.ask_recipient])
        invoice.addSeparator()
        invoice.addActions([self.send_again, self.send_all])
        self.registers.fill_menu(bar.addMenu(self.tr("&Registers")))
        tools = bar.addMenu(self.tr("&Tools"))
        tools.addActions([self.read_reports, self.export_bounces])
        tools.addSeparator()
        tools.addActions([self.mark_read, self.mark_all_read])
        tools.addSeparator()
        tools.addActions([self.templates, self.settings])
        if self._practice:
            tools.addAction(self.practice)
        help_menu = bar.addMenu(self.tr("&Help"))
        help_menu.addActions([self.guide, self.shortcuts, self.news])
        help_menu.addSeparator()
        help_menu.addAction(self.diagnostics)
        help_menu.addAction(self.about)

    def _fill_view_menu(self, menu: QMenu) -> None:
        menu.addActions(list(self.go.values()))
        menu.addSeparator()
        menu.addActions([self.show_side, self.refresh])
        menu.addSeparator()
        menu.addMenu(self.tr("&Appearance")).addActions(list(self.appearances.values()))
        if self._practice:
            menu.addSeparator()
            menu.addActions(list(self.roles.values()))

    def fill_toolbar(self, bar: QToolBar) -> SearchField:
        """Put the everyday commands into the toolbar; return the search field at its end."""
        bar.addActions([self.upload, self.add_attachment])
        send = self.send_button = LongButton(bar)
        send.setDefaultAction(self.send)
        send.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        send.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        menu = QMenu(send)
        menu.addActions([self.send, self.send_in_office, self.send_at])
        menu.addSeparator()
        menu.addActions([self.send_file, self.send_by_mail])
        send.setMenu(menu)
        bar.addWidget(send)
        room = QWidget(bar)
        room.setMinimumHeight(42)
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(room)
        search = SearchField(bar)
        bar.addWidget(search)
        edge = QWidget(bar)
        edge.setFixedWidth(8)
        bar.addWidget(edge)
        return search

    def picture_text(self, *, is_picture: bool) -> str:
        """Return what the command on the attachment with the cursor is called."""
        return self.tr("This is an attac&hment") if is_picture else self.tr("T&his is the invoice itself")

    def row_menu(self, parent: QWidget) -> QMenu:
        """Return a menu for the chosen rows; it goes by itself when it is closed."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wanted = [self.open, self.registers.customer, self.add_attachment, self.change_attachment]
        wanted += [self.remove_attachment, self.put_back, self.picture, self.send, self.send_file, self.send_to_client]
        wanted += [self.send_by_mail, self.release, self.take_back, self.send_again, self.send_all, self.ask_recipient]
        wanted += self.registers.on_rows
        wanted += [self.file_contents, self.remove_file]
        menu.addActions([action for action in wanted if action.isEnabled()])
        return menu

    @Slot()
    def _on_icons_loaded(self) -> None:
        for action, name in self._icon_names.items():
            action.setIcon(self._icons.icon(name))
