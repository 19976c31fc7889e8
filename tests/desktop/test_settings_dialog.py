"""*Settings* as administrator and as clerk, on a real gateway."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connect_app.client.watched_folders import Holds, Originals, WatchedFolder
from connect_app.contract.companies import SettingsPatch
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.settings.company_pages import AttachmentsPage, CompanyPage, PrintPage
from connect_app.desktop.settings.computer_page import ComputerPage
from connect_app.desktop.settings.mail_server_page import MailServerPage
from connect_app.desktop.settings.matching_page import MatchingPage
from connect_app.desktop.settings.required_table import RequiredTable
from connect_app.desktop.settings.settings_dialog import SettingsDialog
from connect_app.desktop.settings.settings_page import SettingsPage
from connect_app.desktop.settings.standing_list import StandingList
from connect_app.desktop.widgets.page_list import PageList
from tests.desktop.invoice_files import BY_MAIL, Buyer, pdf
from tests.desktop.workplaces import open_workplace, upload_invoices, wait_until
from tests.ledger import ledger_of
from tests.running_gateway import RunningGateway


@pytest.fixture(autouse=True, scope="module")
def _put_back(gateway: RunningGateway) -> Iterator[None]:
    """The gateway is the next file's, too: let it send under the name that it had."""
    yield
    names = {"sender_name": None, "department": None, "print": None, "administrator_contact": None}
    gateway.http.patch(f"{gateway.company_url}/settings", json=names, timeout=30).raise_for_status()


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


def test_opened_before_the_gateway_is_ready_they_come_by_themselves(workplace: Workplace, qtbot: QtBot) -> None:
    session = workplace.session
    state, gateway, company = session.state, session.gateway, session.company
    session.state, session.gateway, session.company = "connecting", None, None
    dialog = SettingsDialog(workplace)
    qtbot.addWidget(dialog)
    dialog.show()
    wait_until(qtbot, lambda: "as soon as it is" in _texts(dialog))

    session.state, session.gateway, session.company = state, gateway, company
    session.connected.emit()

    wait_until(qtbot, lambda: dialog.is_loaded)
    assert "as soon as it is" not in _texts(dialog)
    assert dialog.findChild(CompanyPage).findChild(QLineEdit).isEnabled()


def test_the_company_gets_a_name(workplace: Workplace, qtbot: QtBot) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    dialog = open_dialog(workplace, qtbot)
    page = _show(dialog, CompanyPage)
    name = page.findChildren(QLineEdit)[0]
    assert (name.text(), name.placeholderText()) == ("", "Practice company")
    name.setText(" Nordlys Verkstad AB ")
    _press(qtbot, dialog, "Save")
    wait_until(qtbot, lambda: not dialog.isVisible())
    session = workplace.session
    assert session.company is not None
    assert session.company.name == gateway.companies()[0].name == "Nordlys Verkstad AB"
    again = open_dialog(workplace, qtbot)
    assert again.findChild(CompanyPage).findChildren(QLineEdit)[0].text() == session.company.name
    patch = SettingsPatch(company_name="Practice company")
    gateway.change_settings(company_id, patch, gateway.settings(company_id).etag)


def test_no_two_fields_of_a_page_have_the_same_key(workplace: Workplace, qtbot: QtBot) -> None:
    dialog = open_dialog(workplace, qtbot)
    own = ["S", "C"]  # Save and Close, as Qt calls them where a desktop gives keys to buttons
    for page in (*dialog.findChildren(SettingsPage), dialog.findChild(ComputerPage)):
        texts = [one.text() for kind in (QLabel, QCheckBox, QPushButton) for one in page.findChildren(kind)]
        keys = own + [text[text.index("&") + 1].upper() for text in texts if "&" in text]
        assert sorted(keys) == sorted(set(keys)), type(page).__name__


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


def test_the_rules_of_what_invoices_need_are_saved(workplace: Workplace, qtbot: QtBot) -> None:
    session = workplace.session
    gateway, company_id = session.require_gateway(), session.company_id
    dialog = open_dialog(workplace, qtbot)
    table = dialog.findChild(RequiredTable)
    try:
        for text in ("Acme*", "to be removed"):
            _press(qtbot, table, "Add a rule")
            grid = table.findChild(QTableWidget)
            grid.item(grid.rowCount() - 1, 0).setText(text)
        grid.cellWidget(0, 5).setValue(2)
        _press(qtbot, table, "Remove")
        with qtbot.waitSignal(session.settings_changed):
            _press(qtbot, dialog, "Save")
        (rule,) = gateway.settings(company_id).value.required_attachments
        assert (rule.customer, rule.document_type, rule.at_least, rule.insistence) == ("Acme*", "time_sheet", 2, "ask")
    finally:
        patch = SettingsPatch(required_attachments=None)
        gateway.change_settings(company_id, patch, gateway.settings(company_id).etag)


def test_a_file_goes_with_every_invoice_and_is_taken_away_again(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    _, (invoice,) = upload_invoices(workplace, tmp_path, ("STAND-1", Buyer("Delta AB", "", "", "99041")))
    path = tmp_path / "terms.pdf"
    path.write_bytes(pdf(1, "standing"))
    dialog = open_dialog(workplace, qtbot)
    standing = dialog.findChild(StandingList)

    standing.add(path, "99041")

    shown = standing.findChild(QListWidget)
    wait_until(qtbot, lambda: shown.count() == 1)
    assert "terms.pdf · customer 99041" in shown.item(0).text()
    assert [one.filename for one in gateway.invoice(company_id, invoice.id).attachments] == ["terms.pdf"]
    shown.setCurrentRow(0)
    _press(qtbot, standing, "Remove")
    wait_until(qtbot, lambda: shown.count() == 0)
    assert gateway.invoice(company_id, invoice.id).attachments == []


def names_in(page: MatchingPage) -> list[str]:
    table = page.findChild(QTableWidget)
    return [table.item(row, 0).text() for row in range(table.rowCount())]


def test_the_rules_of_finding_invoices_are_tried_and_saved(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    session = workplace.session
    gateway, company_id = session.require_gateway(), session.company_id
    _, (invoice,) = upload_invoices(workplace, tmp_path, ("FIND-51001", BY_MAIL))
    path = tmp_path / "FIND-51001 hours.pdf"
    path.write_bytes(pdf())
    gateway.add_attachment(company_id, invoice.id, path, document_type="time_sheet")
    dialog = open_dialog(workplace, qtbot)
    page = dialog.findChild(MatchingPage)
    label = page._result
    wait_until(qtbot, lambda: " found" in label.text())
    assert "FIND-51001 hours.pdf" not in names_in(page)
    box = next(one for one in page.findChildren(QCheckBox) if "Invoice number" in one.text().replace("&", ""))
    try:
        box.setChecked(False)
        wait_until(qtbot, lambda: "FIND-51001 hours.pdf" in names_in(page))
        with qtbot.waitSignal(session.settings_changed):
            _press(qtbot, dialog, "Save")
        assert gateway.settings(company_id).value.matching.marks == ["order", "customer"]
    finally:
        patch = SettingsPatch(matching=None)
        gateway.change_settings(company_id, patch, gateway.settings(company_id).etag)


def test_company_and_print_are_saved(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    dialog = open_dialog(workplace, qtbot)
    company = _show(dialog, CompanyPage)
    sender = company.findChildren(QLineEdit)[1]
    sender.clear()
    qtbot.keyClicks(sender, "Nordlys Verkstad")
    printing = _show(dialog, PrintPage)
    qtbot.keyClicks(printing.findChild(QLineEdit), str(tmp_path))

    _press(qtbot, dialog, "Save")

    wait_until(qtbot, lambda: not dialog.isVisible())
    saved = gateway.settings(company_id).value
    assert saved.sender_name == "Nordlys Verkstad"
    assert saved.print.folder == str(tmp_path)


def test_what_somebody_else_changed_meanwhile_is_shown(workplace: Workplace, qtbot: QtBot) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    dialog = open_dialog(workplace, qtbot)
    gateway.change_settings(company_id, SettingsPatch(department="Repairs"), gateway.settings(company_id).etag)
    page = _show(dialog, CompanyPage)
    sender = page.findChildren(QLineEdit)[1]
    qtbot.keyClicks(sender, " AB")

    _press(qtbot, dialog, "Save")

    wait_until(qtbot, lambda: "The settings are shown as they are now." in _texts(dialog))
    wait_until(qtbot, lambda: page.findChildren(QLineEdit)[2].text() == "Repairs")


def test_language_appearance_and_folders_are_kept_on_this_computer(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    page = ComputerPage(workplace.preferences)
    qtbot.addWidget(page)
    page.show()
    language, appearance, holds, originals = page.findChildren(QComboBox)
    with qtbot.waitSignal(page.appearance_chosen) as chosen:
        qtbot.keyClick(appearance, Qt.Key.Key_End)
        appearance.activated.emit(appearance.currentIndex())
    assert chosen.args == ["dark"]
    qtbot.keyClick(language, Qt.Key.Key_End)
    language.activated.emit(language.currentIndex())
    with qtbot.waitSignal(page.watched_folders_changed):
        page.folders.add_folder(str(tmp_path))
    for box in (holds, originals):
        qtbot.keyClick(box, Qt.Key.Key_End)
        box.activated.emit(box.currentIndex())
    qtbot.mouseClick(page.findChild(QCheckBox), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))

    assert workplace.preferences.get("appearance") == "dark"
    assert workplace.preferences.get("language") == "ro"
    watched = WatchedFolder(tmp_path, "", Holds.ATTACHMENTS, True, Originals.DELETED)
    assert workplace.preferences.watched_folders == (watched,)
    again = ComputerPage(workplace.preferences)
    qtbot.addWidget(again)
    shown = [box.currentData() for box in again.findChildren(QComboBox)]
    assert shown == ["ro", "dark", Holds.ATTACHMENTS, Originals.DELETED]
    assert again.findChild(QCheckBox).isChecked()
    folders = again.findChild(QListWidget)
    folders.setCurrentRow(0)
    _press(qtbot, again, "Remove")
    assert workplace.preferences.watched_folders == ()


def _show(dialog: SettingsDialog, kind: type[QWidget]) -> QWidget:
    page = dialog.findChild(kind)
    dialog.findChild(PageList).show_page(page)
    return page


def _press(qtbot: QtBot, parent: QWidget, text: str) -> None:
    buttons = [button for button in parent.findChildren(QPushButton) if button.text().replace("&", "") == text]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def _texts(parent: QWidget) -> str:
    return " ".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(("answer", "stays"), [("Use for this session only", True), ("Forget it", False)])
def test_a_password_that_cannot_be_kept_is_said(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: str, stays: bool
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with RunningGateway(tmp_path / "data") as running, open_workplace(running, tmp_path / "admin") as workplace:
        dialog = open_dialog(workplace, qtbot)
        page = _show(dialog, MailServerPage)
        typed = {
            "Server's &name": "mail.example.org",
            "&From": "f@example.org",
            "&User name": "clerk",
            "Pass&word": "pw",
        }
        for label, text in typed.items():
            qtbot.keyClicks(_field(page, label), text)

        _press(qtbot, dialog, "Save")
        wait_until(qtbot, lambda: dialog.findChild(QMessageBox) is not None)
        assert "no key ring" in dialog.findChild(QMessageBox).text()
        _press(qtbot, dialog.findChild(QMessageBox), answer)

        wait_until(qtbot, lambda: not dialog.isVisible())
        smtp = workplace.session.require_gateway().settings(workplace.session.company_id).value.smtp
        assert (smtp.host, smtp.has_password) == ("mail.example.org", stays)
        again = open_dialog(workplace, qtbot)
        shown = _field(again.findChild(MailServerPage), "Pass&word").placeholderText()
        assert ("this session only" in shown) is stays


def _field(page: QWidget, label: str) -> QWidget:
    return next(one.buddy() for one in page.findChildren(QLabel) if one.text() == label)


@pytest.mark.sqlite_only("a server looks after its own disk, and takes no JSON that is none")
def test_damaged_settings_are_named_by_their_pages_and_mended_by_saving(
    gateway: RunningGateway, tmp_path: Path, qtbot: QtBot
) -> None:
    with ledger_of(gateway.data) as ledger:
        (kept,) = ledger.execute("SELECT settings FROM company").fetchone()
        wounded = json.dumps({**json.loads(kept), "print": {"folder": 5}, "look": "x"})
        ledger.execute("UPDATE company SET settings = ?", (wounded,))
        try:
            with open_workplace(gateway, tmp_path / "clerk", role="clerk") as workplace:
                assert "until an administrator saves them anew: Look of mails, Print." in _texts(
                    open_dialog(workplace, qtbot)
                )
            with open_workplace(gateway, tmp_path / "admin") as workplace:
                dialog = open_dialog(workplace, qtbot)
                assert "save: Look of mails, Print." in _texts(dialog)
                with qtbot.waitSignal(dialog.accepted):
                    _press(qtbot, dialog, "Save")
            assert gateway.get("/settings").json()["damaged"] == []
        finally:
            ledger.execute("UPDATE company SET settings = ?", (kept,))
