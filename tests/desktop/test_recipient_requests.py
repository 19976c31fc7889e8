"""Asking for a recipient in the window: the form, the letters as they go, the list of requests."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.recipients.network_view import NetworkView
from connect_app.desktop.recipients.request_dialog import RequestDialog
from connect_app.desktop.style.icon_loading import Icons
from connect_app.domain.recipient_requests import RequestState
from tests.desktop.workplaces import wait_until

FILLED = {
    "company_name": "Kund AB",
    "org_number": "556036-0793",
    "operator": "Pagero",
    "operator_email": "desk@pagero.example",
    "email": "anna@kund.example",
}


@pytest.fixture
def dialog(workplace: Workplace, qtbot: QtBot) -> Iterator[RequestDialog]:
    made = RequestDialog(workplace)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    wait_until(qtbot, lambda: made.next.isEnabled() and not made.said.text())
    yield made
    made.close()


def fill(dialog: RequestDialog, qtbot: QtBot, **changes: str) -> None:
    for name, text in {**FILLED, **changes}.items():
        dialog.fields[name].line.clear()
        qtbot.keyClicks(dialog.fields[name].line, text)


def test_the_letters_are_seen_before_they_go_and_the_request_is_followed(
    dialog: RequestDialog, workplace: Workplace, qtbot: QtBot
) -> None:
    view = NetworkView(workplace, Icons())
    qtbot.addWidget(view)
    view.resize(1000, 640)
    view.show()
    dialog.saved.connect(view._on_saved)
    fill(dialog, qtbot)
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    wait_until(qtbot, dialog.send.isVisible)
    titles = [dialog.letters.tabText(number) for number in range(dialog.letters.count())]
    assert titles == ["To the operator", "To the recipient", "Confirmation to you"]
    shown = dialog.letters.widget(0)
    assert isinstance(shown, QPlainTextEdit)
    assert "desk@pagero.example" in shown.toPlainText()
    assert "Kund AB" in shown.toPlainText()

    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)  # something was forgotten
    qtbot.keyClicks(dialog.comment, "Avtal 17")
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    wait_until(qtbot, dialog.send.isVisible)
    shown = dialog.letters.widget(0)
    assert isinstance(shown, QPlainTextEdit)
    assert "Avtal 17" in shown.toPlainText()
    qtbot.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: not dialog.isVisible())

    page = view.requests

    def gone() -> bool:
        page.refresh()
        return page._details.toPlainText().count("was sent.") == 3

    wait_until(qtbot, gone)
    row = page.table.topLevelItem(0)
    assert row is not None
    assert [row.text(column) for column in range(4)] == ["Kund AB", "556036-0793", "Pagero", "sent"]
    qtbot.mouseClick(page.withdraw, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: not page.withdraw.isVisible())
    assert "It was withdrawn." in page._details.toPlainText()


def test_what_is_wrong_stands_below_its_field_and_nothing_typed_is_lost(dialog: RequestDialog, qtbot: QtBot) -> None:
    fill(dialog, qtbot, email="nobody", org_number="556036-0794")
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: bool(dialog.fields["email"].line.accessibleDescription()))
    assert "check digit" in dialog.fields["org_number"].line.accessibleDescription()
    assert dialog.fields["company_name"].text == "Kund AB"
    assert not dialog.send.isVisible()


def test_a_draft_can_be_kept(dialog: RequestDialog, workplace: Workplace, qtbot: QtBot) -> None:
    fill(dialog, qtbot, company_name="Later AB")
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    wait_until(qtbot, dialog.later.isVisible)
    qtbot.mouseClick(dialog.later, Qt.MouseButton.LeftButton)
    page = workplace.session.require_gateway().requests(workplace.session.company_id)
    (draft,) = [one for one in page.items if one.company_name == "Later AB"]
    assert draft.state is RequestState.DRAFT


def test_one_who_is_nowhere_can_be_asked_for(workplace: Workplace, qtbot: QtBot) -> None:
    view = NetworkView(workplace, Icons())
    qtbot.addWidget(view)
    view.show()
    view.search("somebody whom nobody knows")
    wait_until(qtbot, view.look_up.ask_button.isVisible)
    qtbot.mouseClick(view.look_up.ask_button, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: view.findChild(RequestDialog) is not None)
    dialog = view.findChild(RequestDialog)
    assert dialog is not None
    wait_until(qtbot, dialog.next.isEnabled)
    dialog.close()
