"""The look of mails: chosen in the settings, marked in texts, seen beside the plain text."""

import io
from base64 import b64encode
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from connect_app.contract.companies import SettingsPatch
from connect_app.contract.messages import MessagePreview
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.letters.letter_message import LetterMessage
from connect_app.desktop.settings.look_page import LookPage
from connect_app.desktop.settings.settings_dialog import SettingsDialog
from connect_app.desktop.widgets.mail_view import LookedMail
from connect_app.desktop.widgets.mark_bar import MarkBar
from tests.desktop.workplaces import wait_until


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def logo(folder: Path) -> Path:
    path = folder / "logo.png"
    Image.new("RGB", (300, 100), (11, 110, 79)).save(path)
    return path


def test_a_look_is_seen_before_it_is_saved_and_the_logo_is_kept_at_once(
    workplace: Workplace, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    dialog = SettingsDialog(workplace, window)
    dialog.show()
    page = next(one for one in dialog._pages if isinstance(one, LookPage))
    wait_until(qtbot, lambda: dialog.is_loaded and "Customer number" in page._looked.toPlainText())
    page.take_logo(str(tmp_path / "absent.png"))
    wait_until(qtbot, lambda: "absent.png cannot be read" in page._said.text())
    (tmp_path / "logo.svg").write_text("<svg/>")
    page.take_logo(str(tmp_path / "logo.svg"))
    wait_until(qtbot, lambda: "no picture that mails can show" in page._said.text())
    page._signature.setPlainText("**Nordlys**")
    page.take_logo(str(logo(tmp_path)))
    wait_until(qtbot, lambda: page._about_logo.text().startswith("300 × 100"))
    assert page._signature.toPlainText() == "**Nordlys**"  # what was typed stays
    page._enabled.click()
    page._on_colour_chosen(QColor("#0b6e4f"))
    wait_until(qtbot, lambda: "Nordlys" in page._looked.toPlainText())
    assert "**" not in page._looked.toPlainText()
    assert gateway.settings(company_id).value.look.enabled is False
    dialog._on_save()
    wait_until(qtbot, lambda: not dialog.isVisible())
    look = gateway.settings(company_id).value.look
    assert (look.enabled, look.colour, look.signature) == (True, "#0b6e4f", "**Nordlys**")
    assert look.logo is not None
    again = SettingsDialog(workplace, window)
    again.show()
    page = next(one for one in again._pages if isinstance(one, LookPage))
    wait_until(qtbot, lambda: again.is_loaded and page._remove.isVisibleTo(page))
    assert page.changes() == {}
    page._on_remove()
    wait_until(qtbot, lambda: gateway.settings(company_id).value.look.logo is None)
    stored = gateway.settings(company_id)
    gateway.change_settings(company_id, SettingsPatch(look=None), stored.etag)
    again.reject()


@pytest.mark.parametrize(
    ("text", "start", "end", "button", "made"),
    [
        ("Pay now", 4, 7, "Bold", "Pay **now**"),
        ("Pay **now**", 4, 11, "Bold", "Pay now"),
        ("Pay ", 4, 4, "Bold", "Pay ****"),
        ("See page", 4, 8, "Link", "See [page](https://)"),
    ],
)
def test_marks_are_put_in_by_buttons(
    window: QWidget, qtbot: QtBot, text: str, start: int, end: int, button: str, made: str
) -> None:
    field = QPlainTextEdit(window)
    bar = MarkBar(field, window)
    field.setPlainText(text)
    cursor = field.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    found = next(one for one in bar.findChildren(QToolButton) if one.text() == button)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
    assert field.toPlainText() == made
    if made == "Pay ****":
        field.insertPlainText("now")
        assert field.toPlainText() == "Pay **now**"
    if button == "Link":
        field.insertPlainText("n.example")
        assert field.toPlainText() == "See [page](https://n.example)"


def test_the_look_of_a_mail_loads_nothing_but_what_stands_in_it(window: QWidget, tmp_path: Path) -> None:
    shown = LookedMail(window)
    image = QTextDocument.ResourceType.ImageResource
    path = logo(tmp_path)
    for foreign in ("https://a.example/x.png", path.as_uri(), str(path), "qrc:/x.png", "data:text/html;base64,AA=="):
        assert shown.loadResource(image.value, QUrl(foreign)).isNull()  # type: ignore[attr-defined]
    written = io.BytesIO()
    Image.new("RGB", (3, 2)).save(written, "PNG")
    inside = QUrl(f"data:image/png;base64,{b64encode(written.getvalue()).decode()}")
    assert shown.loadResource(image.value, inside).width() == 3  # type: ignore[attr-defined]


def test_the_clerks_own_words_are_plain_text_and_the_look_comes_back_after_them(window: QWidget, qtbot: QtBot) -> None:
    message = LetterMessage(window)
    message.show()
    plain = MessagePreview(headers=[("Subject", "S")], text="Words", parts=[], size=9)
    looked = plain.model_copy(update={"html": "<p><strong>Looks</strong></p>"})
    message.show_letter(plain)
    assert not message.view.tabs.isVisibleTo(message)
    message.show_letter(looked)
    assert message.view.tabs.isVisibleTo(message)
    assert message.view.looked.isVisibleTo(message)
    message._change.click()
    assert message.text.isVisibleTo(message)
    message.show_letter(looked)
    assert not message.view.looked.isVisibleTo(message)
    message._change.click()
    message.show_letter(looked)
    assert message.view.looked.isVisibleTo(message)
    message.view.tabs.setCurrentIndex(1)
    assert message.text.isVisibleTo(message)
    message.show_none("Nobody")
    assert not message.view.tabs.isVisibleTo(message)
