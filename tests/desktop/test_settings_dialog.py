"""*Settings* as administrator and as clerk, on a real gateway."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connect_app.contract.companies import SettingsPatch
from connect_app.desktop.dialogs.computer_page import ComputerPage
from connect_app.desktop.dialogs.settings import SettingsDialog
from connect_app.desktop.dialogs.settings_pages import AttachmentsPage, CompanyPage, MailServerPage, PrintPage
from connect_app.desktop.workplace import Workplace
from tests.desktop.workplaces import open_workplace, wait_until
from tests.running_gateway import RunningGateway


def open_dialog(workplace: Workplace, qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(workplace)
    qtbot.addWidget(dialog)
    dialog.show()
    wait_until(qtbot, lambda: dialog.is_loaded)
    return dialog


def test_a_clerk_sees_them_locked_and_whom_to_ask(gateway: RunningGateway, tmp_path: Path, qtbot: QtBot) -> None:
    with open_workplace(gateway, tmp_path / "admin") as admin:
        calls, company_id = admin.session.require_gateway(), admin.session.company_id
        patch = SettingsPatch(administrator_contact="Karin Berg, 090-12 34 56")
        calls.change_settings(company_id, patch, calls.settings(company_id).etag)
    with open_workplace(gateway, tmp_path / "clerk", role="clerk") as workplace:
        dialog = open_dialog(workplace, qtbot)

        page = dialog.findChild(AttachmentsPage)

        assert not page.findChild(QCheckBox).isEnabled()
        assert "Karin Berg, 090-12 34 56" in _texts(page)
        _show(dialog, CompanyPage)
        assert dialog.findChild(CompanyPage).findChild(QLineEdit).isEnabled()
        assert not dialog.findChild(MailServerPage).findChild(QLineEdit).isEnabled()


def test_an_administrator_switches_attachments_off_and_on(workplace: Workplace, qtbot: QtBot) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    for wanted in (False, True):
        dialog = open_dialog(workplace, qtbot)
        box = dialog.findChild(AttachmentsPage).findChild(QCheckBox)
        assert box.isChecked() is not wanted
        qtbot.keyClick(box, Qt.Key.Key_Space)
        with qtbot.waitSignal(workplace.session.settings_changed):
            _press(qtbot, dialog, "Save")
        wait_until(qtbot, lambda dialog=dialog: not dialog.isVisible())
        assert gateway.settings(company_id).value.attachments_enabled is wanted
        assert workplace.session.settings.attachments_enabled is wanted


def test_company_mail_and_print_are_saved(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    dialog = open_dialog(workplace, qtbot)
    company = _show(dialog, CompanyPage)
    sender = company.findChildren(QLineEdit)[0]
    sender.clear()
    qtbot.keyClicks(sender, "Nordlys Verkstad")
    mail = _show(dialog, MailServerPage)
    fields = {field.text() or field.placeholderText() or str(index): field for index, field in _lines(mail)}
    host = fields["smtp.example.org"]
    qtbot.keyClicks(host, "mail.example.org")
    security = mail.findChild(QComboBox)
    qtbot.keyClick(security, Qt.Key.Key_Down)
    security.activated.emit(security.currentIndex())
    assert mail.findChild(QSpinBox).value() == 587
    others = [field for _, field in _lines(mail) if field is not host]
    qtbot.keyClicks(others[0], "invoices@example.org")
    qtbot.keyClicks(others[1], "invoices")
    qtbot.keyClicks(others[2], "s3cret-word")
    assert others[2].echoMode() is QLineEdit.EchoMode.Password
    printing = _show(dialog, PrintPage)
    qtbot.keyClicks(printing.findChild(QLineEdit), str(tmp_path))

    _press(qtbot, dialog, "Save")

    wait_until(qtbot, lambda: not dialog.isVisible())
    saved = gateway.settings(company_id).value
    assert saved.sender_name == "Nordlys Verkstad"
    assert saved.smtp is not None
    assert (saved.smtp.host, saved.smtp.port, saved.smtp.security) == ("mail.example.org", 587, "starttls")
    assert (saved.smtp.from_address, saved.smtp.username) == ("invoices@example.org", "invoices")
    assert saved.print.folder == str(tmp_path)
    assert "s3cret-word" not in saved.model_dump_json()


def test_an_address_that_is_none_is_said_before_saving(workplace: Workplace, qtbot: QtBot) -> None:
    dialog = open_dialog(workplace, qtbot)
    page = _show(dialog, CompanyPage)
    reply_to = page.findChildren(QLineEdit)[2]
    reply_to.clear()
    qtbot.keyClicks(reply_to, "nobody at home")

    _press(qtbot, dialog, "Save")

    assert "“nobody at home” is not an e-mail address." in _texts(dialog)
    assert dialog.isVisible()


def test_what_somebody_else_changed_meanwhile_is_shown(workplace: Workplace, qtbot: QtBot) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    dialog = open_dialog(workplace, qtbot)
    gateway.change_settings(company_id, SettingsPatch(department="Repairs"), gateway.settings(company_id).etag)
    page = _show(dialog, CompanyPage)
    sender = page.findChildren(QLineEdit)[0]
    qtbot.keyClicks(sender, " AB")

    _press(qtbot, dialog, "Save")

    wait_until(qtbot, lambda: "Somebody else changed the settings" in _texts(dialog))
    wait_until(qtbot, lambda: page.findChildren(QLineEdit)[1].text() == "Repairs")


def test_language_appearance_and_folders_are_kept_on_this_computer(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    page = ComputerPage(workplace.preferences)
    qtbot.addWidget(page)
    page.show()
    language, appearance = page.findChildren(QComboBox)
    with qtbot.waitSignal(page.appearance_chosen) as chosen:
        qtbot.keyClick(appearance, Qt.Key.Key_End)
        appearance.activated.emit(appearance.currentIndex())
    assert chosen.args == ["dark"]
    qtbot.keyClick(language, Qt.Key.Key_End)
    language.activated.emit(language.currentIndex())
    with qtbot.waitSignal(page.watched_folders_changed):
        page.add_folder(str(tmp_path))

    assert workplace.preferences.get("appearance") == "dark"
    assert workplace.preferences.get("language") == "ro"
    assert workplace.preferences.watched_folders == (tmp_path,)
    again = ComputerPage(workplace.preferences)
    qtbot.addWidget(again)
    assert [box.currentData() for box in again.findChildren(QComboBox)] == ["ro", "dark"]
    folders = again.findChild(QListWidget)
    folders.setCurrentRow(0)
    _press(qtbot, again, "Remove")
    assert workplace.preferences.watched_folders == ()


def _show(dialog: SettingsDialog, kind: type[QWidget]) -> QWidget:
    page = dialog.findChild(kind)
    dialog.findChild(QTabWidget).setCurrentWidget(page)
    return page


def _lines(page: QWidget) -> list[tuple[int, QLineEdit]]:
    lines = [line for line in page.findChildren(QLineEdit) if not isinstance(line.parent(), QSpinBox)]
    return list(enumerate(lines))


def _press(qtbot: QtBot, parent: QWidget, text: str) -> None:
    buttons = [button for button in parent.findChildren(QPushButton) if button.text().replace("&", "") == text]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def _texts(parent: QWidget) -> str:
    return " ".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())
