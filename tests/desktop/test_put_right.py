"""*Put right…* in the window: an e-invoice that did not arrive, its reason, and what helps."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QTreeWidget
from pytestqt.qtbot import QtBot

from connect_app.contract.deliveries import Delivery
from connect_app.contract.files import Invoice
from connect_app.contract.practice import OutcomeRule, Outcomes
from connect_app.contract.sends import SendRequest
from connect_app.desktop.invoice.contents_words import contents_text
from connect_app.desktop.invoice.correction_words import corrections_text, sent_reference
from connect_app.desktop.invoice.fact_sheet import fact_sheet
from connect_app.desktop.invoice.invoice_window import InvoiceWindow
from connect_app.desktop.invoice.put_right import PutRightDialog
from connect_app.desktop.invoice.time_line import entries
from connect_app.desktop.main import Desktop
from connect_app.desktop.shell.places import Place
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.identifiers import new_id
from connect_app.domain.remedies import CaseStep, Remedy
from tests.desktop.invoice_files import BY_NETWORK, Buyer, ubl_file
from tests.desktop.test_proof_words import made
from tests.desktop.test_trouble import assert_keys_apart
from tests.desktop.windows import open_desktop, opened, wait_until
from tests.running_gateway import RunningGateway

WRONG = Buyer("Beta Bygg AB", "0088", "7350000000009", "4711")
BELGIAN = Buyer("Brabant NV", "0208", "0403170701")


@pytest.fixture
def desktop(running: RunningGateway, tmp_path: Path, qtbot: QtBot) -> Iterator[Desktop]:
    """The open window; the network refuses what goes to a wrong address."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    with open_desktop(running, tmp_path, qtbot) as opened_desktop:
        rules = [OutcomeRule(match=f"0088:{WRONG.endpoint}", outcome="reject")]
        opened_desktop.session.require_gateway().set_outcomes(Outcomes(rules=rules))
        yield opened_desktop


def sent(desktop: Desktop, qtbot: QtBot, folder: Path, number: str, buyer: Buyer, state: str) -> Invoice:
    """Send an invoice and wait until it stands so."""
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    path = folder / f"{number}.xml"
    path.write_bytes(ubl_file([(number, buyer)]))
    (one,) = gateway.file_invoices(company_id, gateway.upload_file(company_id, path).id).items
    gateway.send(company_id, SendRequest(invoice_ids=[one.id], missing_attachments="send", undo_s=0), new_id())
    wait_until(qtbot, lambda: gateway.invoice(company_id, one.id).deliveries[-1].state == state)
    return one


def last_of(desktop: Desktop, invoice: Invoice) -> Delivery:
    return desktop.session.require_gateway().invoice_deliveries(desktop.session.company_id, invoice.id)[-1]


def labels(dialog: PutRightDialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def test_a_refused_one_is_corrected_from_needs_attention_and_goes_again(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    one = sent(desktop, qtbot, tmp_path, "9401", WRONG, "failed")
    desktop.window.actions_.go[Place.ATTENTION].trigger()
    view = desktop.window.views.attention
    wait_until(qtbot, lambda: view.model.index_of(one.id).isValid())
    view.choose_soon(one.id)
    wait_until(qtbot, view.remedy.put_right.isVisible)
    assert not view.remedy.resend.isVisible()
    qtbot.mouseClick(view.remedy.put_right, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, PutRightDialog)
    assert "refused" in dialog.reason.text()
    assert_keys_apart(dialog)
    wait_until(qtbot, lambda: "9401" in dialog.text.toPlainText())
    ways = {way.text().replace("&", ""): way for way in dialog.findChildren(QRadioButton)}
    assert list(ways) == ["Correct it here and send again", "Text for the business system's supplier"]
    ways["Text for the business system's supplier"].click()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert "9401" in QGuiApplication.clipboard().text()
    assert "Copied" in labels(dialog)
    ways["Correct it here and send again"].click()
    assert not dialog.send.isEnabled()  # nothing is corrected yet
    dialog.reference.setText("04011000-12345-34")
    dialog.address.clear()
    assert not dialog.send.isEnabled()
    assert not dialog.save.isEnabled()
    dialog.address.setText("0088:7300010000002")
    qtbot.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: dialog.said.isVisible() and "check digit" in dialog.said.text().lower())
    dialog.address.setText("0088:7300010000001")
    dialog.save.setChecked(True)
    with qtbot.waitSignal(dialog.accepted, timeout=30_000):
        qtbot.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: last_of(desktop, one).state is DeliveryState.DELIVERED)
    done = last_of(desktop, one)
    assert [correction.new for correction in done.corrections] == ["0088:7300010000001", "04011000-12345-34"]

    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    kept = [row.electronic_address for row in gateway.customers(company_id).items if row.number == WRONG.number]
    assert kept == ["0088:7300010000001"]
    said = corrections_text(done)
    assert "corrected from 0088:7350000000009 to 0088:7300010000001" in said
    assert "04011000-12345-34" in said
    assert said in contents_text(done, ())
    detail = desktop.session.require_gateway().invoice(desktop.session.company_id, one.id)
    assert sent_reference(detail.deliveries) == "04011000-12345-34"
    assert "04011000-12345-34" in fact_sheet(detail, desktop.window.palette())
    assert any("Sent again with a correction" in entry.why for entry in entries(detail.deliveries))
    assert desktop.work is not None
    desktop.work.commands.open_invoice(one.id).show_deliveries()
    window = opened(qtbot, InvoiceWindow)
    wait_until(qtbot, lambda: any("Corrected" in label.text() for label in window.findChildren(QLabel)))
    (table,) = window.findChildren(QTreeWidget)
    table.setCurrentItem(table.topLevelItem(1))
    wait_until(qtbot, lambda: any(said in label.text() for label in window.findChildren(QLabel)))
    window.close()


def test_one_that_reached_somebody_else_is_followed_step_by_step(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    one = sent(desktop, qtbot, tmp_path, "9402", BELGIAN, "delivered")
    detail = desktop.session.require_gateway().invoice(desktop.session.company_id, one.id)
    dialog = PutRightDialog(desktop.workplace, detail, detail.deliveries[-1], desktop.window)
    dialog.open()
    assert "Did it reach somebody else?" in labels(dialog)
    assert_keys_apart(dialog)
    assert not dialog.steps[CaseStep.OPERATOR].isEnabled()
    qtbot.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    wait_until(qtbot, dialog.steps[CaseStep.OPERATOR].isEnabled)
    assert not dialog.steps[CaseStep.SENT].isEnabled()
    dialog.steps[CaseStep.OPERATOR].click()
    wait_until(qtbot, lambda: (case := last_of(desktop, one).case) is not None and case.steps[0].done_at is not None)
    wait_until(qtbot, dialog.steps[CaseStep.OPERATOR].isEnabled)
    (correct,) = [way for way in dialog.findChildren(QRadioButton) if "Correct" in way.text().replace("&", "")]
    correct.click()
    assert not dialog.reference.isEnabled()
    dialog.address.setText("0208:0428759497")
    with qtbot.waitSignal(dialog.accepted, timeout=30_000):
        qtbot.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: last_of(desktop, one).address == "0208:0428759497")


OFFERED = (
    (["leave"], "duplicate", [], "the first one is there"),
    (["supplier_text", "address", "buyer_reference"], "rejected", [0, 1], "Have the business system"),
    (["buyer_reference", "address", "supplier_text"], "rejected", [0, 1], "right reference"),
    (["administrator", "address"], "sender_not_allowed", [0], "Your administrator"),
    (["operator", "address"], "protocol", [0], "Ask your operator"),
    (["free_number", "supplier_text"], "number_kept", [0, 1], "When the operator has freed the number, send it again"),
)


def test_what_is_offered_follows_what_went_wrong(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    path = tmp_path / "waiting.xml"
    path.write_bytes(ubl_file([("9403", BY_NETWORK)]))
    (one,) = gateway.file_invoices(company_id, gateway.upload_file(company_id, path).id).items
    detail = gateway.invoice(company_id, one.id)
    for remedies, failure, ways, said in OFFERED:
        told = {"code": failure, "message": "No.", "owner": "you"}
        delivery = made(state="failed", failure=told, remedies=remedies)
        assert list(delivery.remedies) == [Remedy(each) for each in remedies]
        dialog = PutRightDialog(desktop.workplace, detail, delivery, desktop.window)
        dialog.show()
        assert [dialog._ways.id(way) for way in dialog._ways.buttons()] == ways
        assert said in dialog.advice.text()
        assert ("You can mend this" in labels(dialog)) is (remedies != ["leave"])
        assert dialog.send.isVisible() is (ways != [] and remedies[0] != "supplier_text")
        assert dialog.send.isEnabled() is (remedies[0] == "free_number")  # the others want something to be corrected
        assert dialog.copy.isVisible() is (remedies[0] == "supplier_text")
        if remedies[0] == "buyer_reference":
            assert dialog.focusWidget() is dialog.reference
        dialog.close()
