"""The view *Network* with mouse and keyboard, on a gateway that asks a stand-in for the operator."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.recipients.network_view import NetworkView
from connect_app.desktop.style.icon_loading import Icons
from tests.desktop.workplaces import open_workplace, wait_until
from tests.gateway.test_network_routing import NO_INVOICES, REACHABLE, set_up
from tests.operators.e_invoice_be import INVOICES, FakeEInvoiceBe
from tests.operators.fake import Reply
from tests.running_gateway import RunningGateway


@pytest.fixture
def operator() -> Iterator[FakeEInvoiceBe]:
    made = FakeEInvoiceBe()
    made.registered = {REACHABLE: [INVOICES], NO_INVOICES: ["urn:fdc:peppol.eu:poacc:trns:order:3"]}
    made.names = {REACHABLE: ("Norra Bageri AB", "SE"), NO_INVOICES: ("Norra Cykel AB", "SE")}
    yield made
    made.close()


@pytest.fixture
def view(operator: FakeEInvoiceBe, tmp_path: Path, qtbot: QtBot) -> Iterator[NetworkView]:
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        set_up(gateway, operator)
        with open_workplace(gateway, tmp_path / "clerk", role="clerk") as workplace:
            made = _view(workplace, qtbot)
            yield made
            made.close()
        assert not gateway.fault


def _view(workplace: Workplace, qtbot: QtBot) -> NetworkView:
    made = NetworkView(workplace, Icons())
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    return made


def texts(view: NetworkView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def rows(view: NetworkView) -> list[list[str]]:
    table = view.look_up.table
    items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    return [[item.text(column) for column in range(4)] for item in items if item is not None]


def look_up(view: NetworkView, qtbot: QtBot, text: str) -> None:
    query = view.look_up.findChild(QLineEdit)
    query.clear()
    qtbot.keyClicks(query, text)
    qtbot.keyClick(query, Qt.Key.Key_Return)
    button = view.look_up.button
    wait_until(qtbot, button.isEnabled)


def test_a_name_is_looked_up_with_the_keyboard(view: NetworkView, qtbot: QtBot) -> None:
    assert "Look for a customer" in texts(view)
    look_up(view, qtbot, "norra")
    assert rows(view) == [
        ["Norra Bageri AB · SE", REACHABLE, "can be reached", "e-invoice.be"],
        ["Norra Cykel AB · SE", NO_INVOICES, "not for this document", "e-invoice.be"],
    ]
    assert "E-invoices reach this address." in texts(view)
    assert "It takes: invoice." in texts(view)
    view.focus_list()
    qtbot.keyClick(view.look_up.table, Qt.Key.Key_Down)
    assert "The address is registered, but it takes no documents of this kind." in texts(view)
    assert "Said by e-invoice.be on " in texts(view)


def test_the_proof_of_an_answer_is_saved_as_a_pdf(view: NetworkView, tmp_path: Path, qtbot: QtBot) -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    look_up(view, qtbot, NO_INVOICES)
    qtbot.mouseClick(view.look_up.proof_button, Qt.MouseButton.LeftButton)
    dialog = view.findChild(QFileDialog)
    assert dialog is not None
    target = tmp_path / "proof.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    wait_until(qtbot, target.exists)
    assert target.read_bytes().startswith(b"%PDF")
    wait_until(qtbot, lambda: "Saved as proof.pdf." in texts(view))


def test_for_another_document_with_the_mouse(view: NetworkView, qtbot: QtBot) -> None:
    kind = view.look_up.findChild(QComboBox)
    kind.setFocus()
    qtbot.keyClick(kind, Qt.Key.Key_Down)
    qtbot.keyClicks(view.look_up.findChild(QLineEdit), REACHABLE)
    button = view.look_up.button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: rows(view))
    assert rows(view)[0][2] == "not for this document"


def test_what_went_wrong_is_said(view: NetworkView, operator: FakeEInvoiceBe, qtbot: QtBot) -> None:
    look_up(view, qtbot, "556016-0681")
    assert "The check digit of 556016-0681 is wrong. Look whether it was mistyped." in texts(view)
    look_up(view, qtbot, "nobody at all")
    assert "Nobody was found." in texts(view)
    operator.fail("GET", ".*", "instead", Reply(500), count=5)
    look_up(view, qtbot, REACHABLE)
    assert rows(view)[0][2] == "could not be asked"
    assert "That says nothing about the address: try again later." in texts(view)
    assert "The operator's server has a fault (500)." in texts(view)
    look_up(view, qtbot, " ")
    assert "Type whom to look for." in texts(view)


def test_the_windows_own_field_looks_up_too(view: NetworkView, qtbot: QtBot) -> None:
    view.search(REACHABLE)
    wait_until(qtbot, lambda: rows(view))
    assert rows(view)[0][2] == "can be reached"
