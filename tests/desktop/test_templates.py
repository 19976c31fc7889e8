"""*Message templates…*, driven by mouse and keyboard on a real gateway."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connect_app.contract.companies import SettingsPatch
from connect_app.contract.messages import MessageOverride, Template, TemplatePatch
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.letters.templates_window import TemplatesDialog
from connect_app.domain.identifiers import new_id
from tests.desktop.invoice_files import BY_MAIL
from tests.desktop.windows import answer, open_desktop, opened, press
from tests.desktop.workplaces import open_workplace, upload_invoices, wait_until
from tests.running_gateway import RunningGateway

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(workplace: Workplace, qtbot: QtBot) -> Iterator[TemplatesDialog]:
    shown = open_templates(workplace, qtbot)
    yield shown
    shown.done(0)
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    for one in gateway.templates(company_id):
        if not one.is_default:
            gateway.reset_template(company_id, one.id)


def open_templates(workplace: Workplace, qtbot: QtBot) -> TemplatesDialog:
    shown = TemplatesDialog(workplace)
    qtbot.addWidget(shown)
    shown.show()
    wait_until(qtbot, lambda: shown.is_settled)
    return shown


def field(dialog: QWidget, name: str) -> Any:
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QTreeWidget)
    found = [one for kind in kinds for one in dialog.findChildren(kind)]
    return next(one for one in found if one.accessibleName() == name)


def button(dialog: QWidget, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == words)


def click(qtbot: QtBot, dialog: QWidget, words: str) -> None:
    qtbot.mouseClick(button(dialog, words), Qt.MouseButton.LeftButton)


def said(dialog: QWidget) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def row(dialog: QWidget, tree: str, text: str) -> QTreeWidgetItem:
    found = field(dialog, tree).findItems(text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    assert found, text
    return found[0]


def click_on(qtbot: QtBot, dialog: QWidget, tree: str, text: str, *, is_double: bool = False) -> None:
    listing, item = field(dialog, tree), row(dialog, tree, text)
    listing.scrollToItem(item)
    place: QPoint = listing.visualItemRect(item).center()
    qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=place)
    if is_double:
        qtbot.mouseDClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=place)


def write(qtbot: QtBot, dialog: TemplatesDialog, name: str, text: str) -> None:
    qtbot.keyClick(field(dialog, name), Qt.Key.Key_A, CONTROL)
    qtbot.keyClicks(field(dialog, name), text)
    wait_until(qtbot, lambda: dialog.is_settled)


def save(qtbot: QtBot, dialog: TemplatesDialog) -> None:
    wait_until(qtbot, button(dialog, "Save").isEnabled)
    press(qtbot, dialog, Qt.Key.Key_S, CONTROL)
    wait_until(qtbot, lambda: "Saved." in said(dialog))


def stored(workplace: Workplace, language: str = "en") -> Template:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    return next(one for one in gateway.templates(company_id)
                if (one.kind, one.language) == ("customer_notification", language))  # fmt: skip


def test_a_text_is_written_seen_on_an_invoice_and_used(
    workplace: Workplace, dialog: TemplatesDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    number = f"T-{new_id()[-6:]}"
    _, (invoice,) = upload_invoices(workplace, tmp_path, (number, BY_MAIL))
    qtbot.keyClicks(field(dialog, "Search an invoice"), number)
    wait_until(qtbot, lambda: number in field(dialog, "Invoice").currentText() and dialog.is_settled)
    assert number in field(dialog, "Text as it will arrive").toPlainText()
    assert not button(dialog, "Save").isEnabled()
    write(qtbot, dialog, "Subject", "Your invoice")
    press(qtbot, field(dialog, "Subject"), Qt.Key.Key_Space)
    click_on(qtbot, dialog, "Variables", "number", is_double=True)
    wait_until(qtbot, lambda: field(dialog, "Subject as it will arrive").text() == f"Your invoice {number}")
    write(qtbot, dialog, "Text", "Hello ")
    variables = field(dialog, "Variables")
    variables.setCurrentItem(row(dialog, "Variables", "customer_name"))
    press(qtbot, variables, Qt.Key.Key_Return)
    assert field(dialog, "Text").toPlainText() == "Hello {{ customer_name }}"
    wait_until(qtbot, lambda: field(dialog, "Text as it will arrive").toPlainText() == "Hello Acme AB")
    assert row(dialog, "Message templates", "English").text(1) == "the program's"

    save(qtbot, dialog)

    assert row(dialog, "Message templates", "English").text(1) == "your own"
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    preview = gateway.preview_message(company_id, invoice.id, MessageOverride())
    assert dict(preview.headers)["Subject"] == f"Your invoice {number}"
    assert preview.text.strip() == "Hello Acme AB"


def test_what_is_wrong_is_said_with_its_place_and_cannot_be_saved(
    workplace: Workplace, dialog: TemplatesDialog, qtbot: QtBot
) -> None:
    before = stored(workplace)
    write(qtbot, dialog, "Text", "Hej")
    press(qtbot, field(dialog, "Text"), Qt.Key.Key_Return)
    for wrong, sentence in (
        ("{{ nmuber }}", "Line 2: there is no variable “nmuber”."),
        ("{% if %}", "line 2"),
        ("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", "too long"),
    ):
        qtbot.keyClicks(field(dialog, "Text"), wrong)
        wait_until(qtbot, lambda sentence=sentence: dialog.is_settled and sentence in said(dialog))
        assert not button(dialog, "Save").isEnabled()
        press(qtbot, dialog, Qt.Key.Key_S, CONTROL)
        for _ in wrong:
            press(qtbot, field(dialog, "Text"), Qt.Key.Key_Backspace)
        wait_until(qtbot, button(dialog, "Save").isEnabled)
    write(qtbot, dialog, "Subject", " ")
    wait_until(qtbot, lambda: "The subject is empty." in said(dialog))
    assert not button(dialog, "Save").isEnabled()
    assert stored(workplace) == before


def test_back_to_the_programs_text_and_undone(workplace: Workplace, dialog: TemplatesDialog, qtbot: QtBot) -> None:
    program = stored(workplace)
    write(qtbot, dialog, "Text", "Our own words, {{ number }}")
    save(qtbot, dialog)
    write(qtbot, dialog, "Subject", "half written {{")
    assert not button(dialog, "Save").isEnabled()

    click(qtbot, dialog, "Back to the program's text")

    wait_until(qtbot, lambda: "program's text again" in said(dialog))
    assert stored(workplace).body == program.body
    assert field(dialog, "Text").toPlainText() == program.body
    click(qtbot, dialog, "Undo")
    wait_until(qtbot, lambda: stored(workplace).body == "Our own words, {{ number }}")
    wait_until(qtbot, lambda: field(dialog, "Subject").text() == "half written {{")
    assert not button(dialog, "Undo").isVisible()


def test_somebody_elses_change_is_not_overwritten_unseen(
    workplace: Workplace, dialog: TemplatesDialog, qtbot: QtBot
) -> None:
    write(qtbot, dialog, "Text", "My words")
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    gateway.change_template(company_id, stored(workplace).id, TemplatePatch(body="Their words"))
    wait_until(qtbot, button(dialog, "Save").isEnabled)

    press(qtbot, dialog, Qt.Key.Key_S, CONTROL)

    wait_until(qtbot, lambda: "Somebody else changed this template" in said(dialog))
    assert stored(workplace).body == "Their words"
    assert field(dialog, "Text").toPlainText() == "My words"
    save(qtbot, dialog)
    assert stored(workplace).body == "My words"


def test_what_is_not_saved_is_asked_about(workplace: Workplace, dialog: TemplatesDialog, qtbot: QtBot) -> None:
    write(qtbot, dialog, "Text", "Half written")
    click_on(qtbot, dialog, "Message templates", "Svenska")
    assert "Throw away what you wrote?" in answer(qtbot, QMessageBox.ButtonRole.RejectRole)
    assert field(dialog, "Text").toPlainText() == "Half written"
    assert field(dialog, "Message templates").currentItem().text(0) == "English"
    dialog.close()
    answer(qtbot, QMessageBox.ButtonRole.RejectRole)
    assert dialog.isVisible()
    click_on(qtbot, dialog, "Message templates", "Svenska")
    answer(qtbot, QMessageBox.ButtonRole.AcceptRole)
    wait_until(qtbot, lambda: "Hej!" in field(dialog, "Text").toPlainText())
    wait_until(qtbot, lambda: dialog.is_settled)
    assert "Betalningsdag" in field(dialog, "Text as it will arrive").toPlainText()
    press(qtbot, dialog, Qt.Key.Key_Escape)
    wait_until(qtbot, lambda: not dialog.isVisible())
    assert stored(workplace).is_default


def test_a_reader_only_reads(gateway: RunningGateway, tmp_path: Path, qtbot: QtBot) -> None:
    with open_workplace(gateway, tmp_path, role="reader") as workplace:
        shown = open_templates(workplace, qtbot)
        qtbot.keyClicks(field(shown, "Text"), "nothing")
        assert not shown.is_changed
        assert not button(shown, "Back to the program's text").isEnabled()


def test_the_menu_opens_it(gateway: RunningGateway, tmp_path: Path, qtbot: QtBot) -> None:
    with open_desktop(gateway, tmp_path / "clerk", qtbot) as desktop:
        desktop.window.actions_.templates.trigger()
        shown = opened(qtbot, TemplatesDialog)
        wait_until(qtbot, lambda: shown.is_settled)
        shown.close()


def test_a_text_without_its_link_and_a_page_that_nobody_outside_reaches_are_warned_of(
    workplace: Workplace, dialog: TemplatesDialog, qtbot: QtBot
) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id

    def show_at(url: str | None) -> None:
        patch = SettingsPatch.model_validate({"public_url": url})
        saved = gateway.change_settings(company_id, patch, gateway.settings(company_id).etag)
        workplace.session.note_settings(saved.value)

    try:
        show_at("http://192.168.1.7:8080")
        write(qtbot, dialog, "Text", "See {{ link }}")
        wait_until(qtbot, lambda: "in your own network" in said(dialog))
        show_at("https://invoices.example.org")
        write(qtbot, dialog, "Text", "Here it is.")
        wait_until(qtbot, lambda: "does not hold {{ link }}" in said(dialog))
        write(qtbot, dialog, "Text", "{% if link %}{{ link }}{% endif %}")
        wait_until(qtbot, lambda: "link" not in said(dialog))
    finally:
        show_at(None)
