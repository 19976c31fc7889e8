"""The settings about the e-invoice operator, on a gateway that sends for real and a stand-in for the operator."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.settings.operator_abilities import ability_lines
from connect_app.desktop.settings.operator_page import OperatorPage
from connect_app.desktop.settings.settings_dialog import SettingsDialog
from connect_app.desktop.settings.settings_page import SecretField
from connect_app.desktop.text.wording import operator_name
from connect_app.domain.saying import Sentence, heard
from connect_app.gateway.providers.registry import known_providers
from tests.desktop.test_mail_settings import field, page_of, press, save, texts_of, write
from tests.desktop.workplaces import open_workplace, wait_until
from tests.operators.e_invoice_be import TOKEN, FakeEInvoiceBe
from tests.running_gateway import RunningGateway
from tests.sending_job import by_network, delivery, upload_all

RECIPIENT = "0088:7300010000001"


@pytest.fixture
def operator() -> Iterator[FakeEInvoiceBe]:
    made = FakeEInvoiceBe()
    yield made
    made.close()
    assert made.violations == []


@pytest.fixture
def running(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningGateway]:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        yield gateway
        assert not gateway.fault
        assert TOKEN not in gateway.log


@pytest.fixture
def real(running: RunningGateway, tmp_path: Path, qtbot: QtBot) -> Iterator[Workplace]:
    with open_workplace(running, tmp_path / "clerk") as workplace:
        yield workplace


def opened(workplace: Workplace, qtbot: QtBot) -> tuple[SettingsDialog, OperatorPage]:
    dialog, page = page_of(workplace, qtbot, OperatorPage)
    wait_until(qtbot, lambda: choice_of(page).isEnabled() and all(one.isVisible() for one in _rows_of(page)))
    return dialog, page


def choice_of(page: OperatorPage) -> QComboBox:
    box = page._choice
    assert isinstance(box, QComboBox)
    return box


def take(qtbot: QtBot, page: OperatorPage, name: str) -> None:
    """Choose an operator with the keys."""
    box = choice_of(page)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    while not box.currentText().startswith(name) and box.currentIndex() < box.count() - 1:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText().startswith(name)
    wait_until(qtbot, lambda: all(one.isVisible() for one in _rows_of(page)))


def _rows_of(page: OperatorPage) -> list[QWidget]:
    """Return the fields of the operator and their labels, which come with the next event."""
    form = page._fields._form
    labels = [form.labelForField(row) for row in page._fields._rows]
    return [*page._fields._rows, *(label for label in labels if label is not None)]


def test_an_account_is_tried_saved_and_taken_away(real: Workplace, operator: FakeEInvoiceBe, qtbot: QtBot) -> None:
    dialog, page = opened(real, qtbot)
    assert choice_of(page).currentText() == "None: no e-invoices are sent"
    take(qtbot, page, "e-invoice.be")
    press(qtbot, page, "Test the account")
    wait_until(qtbot, lambda: "Fill in “API key”." in texts_of(page))
    write(qtbot, page, API_key="wrong", Address_of_the_service=operator.base_url)
    press(qtbot, page, "Test the account")
    wait_until(qtbot, lambda: "The operator does not accept the account's key." in texts_of(page))
    assert "The operator's server answers, and its certificate is good." in texts_of(page)
    write(qtbot, page, API_key=TOKEN)
    qtbot.keyClick(field(page, "API key"), Qt.Key.Key_Tab)

    press(qtbot, page, "Test the account")

    wait_until(qtbot, lambda: "The account works. Nothing was sent." in texts_of(page))
    assert "The account is that of Nordlys; it may send for 0007:5567788990." in texts_of(page)
    gateway, company_id = real.session.require_gateway(), real.session.company_id
    assert gateway.settings(company_id).value.provider is None
    save(qtbot, dialog)
    saved = gateway.settings(company_id).value.provider
    assert saved is not None
    assert (saved.name, saved.fields, saved.has("token")) == ("e-invoice.be", {"base_url": operator.base_url}, True)

    dialog, page = opened(real, qtbot)
    key = field(page, "API key")
    assert isinstance(key, SecretField)
    assert (key.text(), key.echoMode()) == ("", QLineEdit.EchoMode.Password)
    assert key.placeholderText() == "known for this session only; type to change it"
    press(qtbot, page, "Test the account")
    wait_until(qtbot, lambda: "The account works." in texts_of(page))
    choice_of(page).setFocus()
    qtbot.keyClick(choice_of(page), Qt.Key.Key_Home)
    press(qtbot, dialog, "Save")
    wait_until(qtbot, lambda: not dialog.isVisible())
    assert gateway.settings(company_id).value.provider is None
    assert operator.documents == {}


def test_a_key_that_cannot_be_kept_is_said_and_can_be_forgotten(real: Workplace, qtbot: QtBot) -> None:
    dialog, page = opened(real, qtbot)
    take(qtbot, page, "e-invoice.be")
    write(qtbot, page, API_key=TOKEN)
    press(qtbot, dialog, "Save")
    wait_until(qtbot, lambda: dialog.findChild(QMessageBox) is not None)
    question = dialog.findChild(QMessageBox)
    assert "There is no key ring in which the operator's key could be kept." in question.text()
    assert "e-invoices wait until it is" in question.informativeText()
    press(qtbot, question, "Forget it")
    wait_until(qtbot, lambda: not dialog.isVisible())
    assert real.session.require_gateway().settings(real.session.company_id).value.provider is None


def test_each_operator_has_a_form_of_its_own_that_is_remembered(real: Workplace, qtbot: QtBot) -> None:
    dialog, page = opened(real, qtbot)
    take(qtbot, page, "Storecove")
    write(qtbot, page, Legal_entity="4711")
    assert "By itself it might send an invoice by e-mail. Connect tells it each time not to." in texts_of(page)
    assert "It says which customers can be reached." in texts_of(page)
    take(qtbot, page, "phoss-ap")
    assert "It cannot be asked which customers can be reached." in texts_of(page)
    write(qtbot, page, Address_of_the_access_point="http://far.example", Token="abc")
    press(qtbot, dialog, "Save")
    assert "“Address of the access point” begins with https://." in texts_of(dialog)
    take(qtbot, page, "Storecove")
    assert field(page, "Legal entity").text() == "4711"
    press(qtbot, dialog, "Save")
    assert "Fill in “API key”." in texts_of(dialog)
    write(qtbot, page, API_key=TOKEN, Legal_entity="not a number")
    save(qtbot, dialog)
    saved = real.session.require_gateway().settings(real.session.company_id).value.provider
    assert saved is not None
    assert (saved.name, saved.fields) == ("storecove", {"legal_entity_id": "not a number"})
    _, page = opened(real, qtbot)
    press(qtbot, page, "Test the account")
    wait_until(qtbot, lambda: "The id of the legal entity at Storecove is a number." in texts_of(page))


def test_a_clerk_sees_the_operator_locked(real: Workplace, running: RunningGateway, qtbot: QtBot) -> None:
    account = {"name": "e-invoice.be", "fields": {"token": TOKEN}}
    assert running.http.put(f"{running.company_url}/provider", json=account, timeout=10).status_code == 200
    real.session.user = real.session.user.model_copy(update={"roles": {real.session.company_id: "clerk"}})
    _, page = page_of(real, qtbot, OperatorPage)
    wait_until(qtbot, lambda: choice_of(page).currentText() == "e-invoice.be")
    assert not choice_of(page).isEnabled()
    assert not any(one.isEnabled() for one in page.findChildren(QLineEdit))
    assert "Only an administrator can change this." in texts_of(page)


def test_delivery_details_and_evidence_name_the_operator(
    real: Workplace, running: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    account = {"name": "e-invoice.be", "fields": {"base_url": operator.base_url, "token": TOKEN}}
    assert running.http.put(f"{running.company_url}/provider", json=account, timeout=10).status_code == 200
    (one,) = upload_all(running, by_network(RECIPIENT))
    overrides = {one: {"channels": [{"channel": "einvoice", "address": RECIPIENT}]}}
    answer = running.post("/sends", json={"invoice_ids": [one], "overrides": overrides})
    assert answer.status_code == 202
    delivery(running, one, "accepted")
    (found,) = real.session.require_gateway().invoice(real.session.company_id, one).deliveries
    assert operator_name(found) == "e-invoice.be"
    from connect_app.desktop.invoice.time_line import entries

    assert "Operator: e-invoice.be." in entries([found])[-1].why
    import io
    import zipfile

    evidence = running.http.get(f"{running.company_url}/invoices/{one}/evidence", timeout=10)
    text = zipfile.ZipFile(io.BytesIO(evidence.content)).read("timeline.txt").decode()
    assert "  through e-invoice.be\n" in text


def knows(text: str) -> bool:
    return isinstance(heard(text), Sentence)


def test_what_forms_and_abilities_say_is_known() -> None:
    for module in known_providers():
        for one in module.fields:
            assert knows(one.label), one.label
            assert not one.help or knows(one.help), one.help
        assert knows(module.label) or module.label in (module.name, "Storecove", "Maventa (Visma AutoInvoice)")


def test_what_an_operator_of_another_package_can_do_is_not_guessed() -> None:
    from connect_app.contract.companies import ProviderAbilities

    can = ProviderAbilities(
        formats=[],
        attachments="inside",
        max_document_size=None,
        fall_backs=["email", "print"],
        looks_up=False,
        gives_receipts=False,
        answers_before_repeat="nothing",
    )
    said = [sentence for _, _, sentence in ability_lines(can)]
    assert "By itself it might send an invoice by e-mail or on paper. Connect tells it each time not to." in said
    assert "If a connection breaks in the middle, it cannot say whether it has the invoice: you are asked then." in said
    assert len(said) == 4
