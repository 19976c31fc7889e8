"""What the mails of one send say and carry: texts by language, kept or typed now, and a file for all."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.bulk.texts_dialog import TextsDialog
from connect_app.desktop.bulk.window import BulkWindow
from tests.contract.shipments import small_pdf
from tests.desktop import test_bulk_window
from tests.desktop.test_bulk_window import CTRL, Customers, cells, party, send_all, settle
from tests.desktop.windows import answer, opened, press
from tests.desktop.workplaces import wait_until
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, raw, until

open_window = test_bulk_window.open_window
customers = test_bulk_window.customers


def open_texts(qtbot: QtBot, window: BulkWindow) -> TextsDialog:
    window.actions_.texts.trigger()
    dialog = opened(qtbot, TextsDialog)
    wait_until(qtbot, lambda: dialog.list.count() > 0 and dialog.editor.subject)
    return dialog


def names_of(dialog: TextsDialog) -> list[str]:
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_a_text_is_typed_seen_kept_found_and_sent(
    customers: Customers, open_window: Any, gateway: RunningGateway, qtbot: QtBot
) -> None:
    customers.add("Alfa", address="alfa@kund.example")
    customers.add("Beta", address="beta@kund.example", emails=[], language="sv")
    window, page, taken = open_window(*customers.all_ids)
    number = page.draft.line(customers.ids["Alfa"][0]).number
    dialog = open_texts(qtbot, window)
    assert dialog.languages.count() == 2
    dialog.languages.setCurrentIndex(dialog.languages.findData("en"))
    assert names_of(dialog) == ["The company's template"]
    wait_until(qtbot, lambda: dialog.preview.invoice_id == customers.ids["Alfa"][0])

    dialog.editor.write("Spring: {{ number }}", "Hello, prices go down.")
    wait_until(qtbot, lambda: dialog.preview._subject.text() == f"Spring: {number}")
    assert names_of(dialog)[-1] == "Only for this send"
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    asked = opened(qtbot, QInputDialog)
    asked.setTextValue("Spring prices")
    asked.accept()
    wait_until(qtbot, lambda: "Spring prices" in names_of(dialog) and "Only for this send" not in names_of(dialog))
    dialog.search.setText("go down")
    assert names_of(dialog) == ["Spring prices"]
    dialog.editor.write("No {{ nonsense }}", "x")
    wait_until(qtbot, lambda: not dialog.take.isEnabled())
    dialog.search.setText("")
    dialog.list.setCurrentRow(names_of(dialog).index("Spring prices"))
    assert dialog.editor.subject == "Spring: {{ number }}"
    wait_until(qtbot, dialog.take.isEnabled)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    settle(qtbot, window)

    assert (cells(page, "Alfa")[6], cells(page, "Beta")[6]) == ("English, Spring prices", "Swedish, standard")
    page.table.choose(party(page, "Alfa").id)
    wait_until(qtbot, lambda: page.message.values["Subject"].text() == f"Spring: {number}")
    assert page.message.text.toPlainText().startswith("Hello, prices go down.")
    send_all(qtbot, window, page)
    wait_until(qtbot, lambda: taken)
    (mail,) = until("it arrived", lambda: arrived(gateway, number))
    assert f"Subject: Spring: {number}".encode() in raw(gateway, mail)


def test_a_file_for_all_goes_with_each_and_is_taken_off_again(
    customers: Customers, open_window: Any, gateway: RunningGateway, tmp_path: Path, qtbot: QtBot
) -> None:
    customers.add("Alfa", invoices=2, address="alfa@kund.example")
    customers.add("Beta", address="beta@kund.example")
    customers.add("Post", by_post=True, emails=[])
    window, page, taken = open_window(*customers.all_ids)
    terms = tmp_path / "terms.pdf"
    terms.write_bytes(small_pdf())
    going = [*customers.ids["Alfa"], *customers.ids["Beta"]]
    files: Callable[[], list[list[str]]] = lambda: [  # noqa: E731
        [one["filename"] for one in gateway.get(f"/invoices/{key}").json()["attachments"]] for key in going
    ]

    page.table.choose(party(page, "Post").id)
    page.table.setFocus()
    press(qtbot, page.table, Qt.Key.Key_Delete)
    window._common.hang(str(terms))
    wait_until(qtbot, lambda: "terms.pdf goes with 3 invoice(s)" in window.foot.said.text())
    settle(qtbot, window)
    assert files() == [["terms.pdf"]] * 3
    assert "Undo" in window.foot.said.text()
    window.close()
    assert answer(qtbot, QMessageBox.ButtonRole.RejectRole) == "Close without sending?"
    press(qtbot, page.table, Qt.Key.Key_Z, CTRL)
    wait_until(qtbot, lambda: "was taken off" in window.foot.said.text() and window.planner.is_up_to_date)
    assert files() == [[]] * 3
    window._common.hang(str(terms))
    wait_until(qtbot, lambda: "goes with 3" in window.foot.said.text())
    settle(qtbot, window)
    assert window.foot.send_button.isEnabled(), window.foot.said.text()
    window.actions_.send.trigger()
    wait_until(qtbot, lambda: taken)
    for key in going:
        number = gateway.get(f"/invoices/{key}").json()["number"]
        (mail,) = until("it arrived", lambda number=number: arrived(gateway, number))
        assert "terms.pdf" in [one["filename"] for one in mail["attachments"]]


@pytest.fixture(autouse=True)
def _no_texts_left(workplace: Workplace) -> Iterator[None]:
    yield
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    for one in gateway.saved_texts(company_id):
        gateway.remove_text(company_id, one.id)
