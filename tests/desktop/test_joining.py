"""Joining a company's gateway: in the dialog, and in the window that works there."""

import datetime
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from connect_app.client.calls import Gateway
from connect_app.client.jobs import JobState
from connect_app.client.joined import Joined
from connect_app.client.joining import JoinedGateway
from connect_app.client.places import Places
from connect_app.client.policy import Policy
from connect_app.client.preferences import Preferences
from connect_app.client.refusals import ChangedMeanwhile
from connect_app.contract.companies import SettingsPatch
from connect_app.desktop.background.tasks import Tasks
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.invoice.time_line import entries
from connect_app.desktop.main import Desktop
from connect_app.desktop.settings.company_pages import CompanyPage
from connect_app.desktop.settings.join_dialog import JoinDialog
from connect_app.desktop.settings.password_dialog import PasswordDialog
from connect_app.desktop.settings.settings_dialog import SettingsDialog
from connect_app.desktop.settings.tokens_dialog import TokensDialog
from connect_app.desktop.settings.user_dialog import UserDialog
from connect_app.desktop.settings.users_page import UsersPage
from connect_app.desktop.shell.choosing import Choice, choose, keep_choice
from connect_app.desktop.shell.end_signals import EndSignals
from connect_app.desktop.shell.places import Place
from connect_app.desktop.text.sentences import said
from connect_app.system.secret_store import SecretStore
from tests.desktop.invoice_files import BY_MAIL, ubl_file
from tests.desktop.waiting import LIMIT_MS, wait_until
from tests.desktop.windows import opened, twice_used_letters
from tests.running_gateway import RunningGateway

PASSWORD = "en lång mening till Anna"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    """A company's gateway for real work, with a clerk who signs in as ``anna``."""
    with RunningGateway(tmp_path_factory.mktemp("shared") / "data", practice=False) as gateway:
        for username, role in (("chef", "admin"), ("anna", "clerk")):
            body = {"username": username, "name": username.title(), "role": role, "password": PASSWORD}
            assert gateway.post("/users", json=body).status_code == 201
        on = gateway.http.patch(f"{gateway.company_url}/settings", json={"attachments_enabled": True}, timeout=30)
        assert on.status_code == 200
        yield gateway
        assert not gateway.fault


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    with closing(Tasks()) as made:
        yield made


@pytest.fixture
def store(tmp_path: Path) -> SecretStore:
    return SecretStore(tmp_path)


@contextmanager
def dialog_on(
    qtbot: QtBot, tasks: Tasks, store: SecretStore, address: str, username: str, password: str
) -> Iterator[JoinDialog]:
    dialog = JoinDialog(tasks, lambda joined: JoinedGateway(joined, store))
    qtbot.addWidget(dialog)
    dialog.show()
    for field, text in ((dialog.address, address), (dialog.username, username), (dialog.password, password)):
        field.setText(text)
    yield dialog


def press_join(qtbot: QtBot, dialog: JoinDialog) -> None:
    qtbot.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: dialog.begin.isEnabled() or not dialog.isVisible())


def test_one_joins_with_name_and_password(
    qtbot: QtBot, tasks: Tasks, store: SecretStore, shared: RunningGateway
) -> None:
    with dialog_on(qtbot, tasks, store, shared.url, "anna", "fel") as dialog:
        assert twice_used_letters(dialog) == []
        press_join(qtbot, dialog)
        assert dialog.said.text() == "The user name or the password is wrong."
        dialog.password.setText(PASSWORD)
        press_join(qtbot, dialog)
        assert dialog.result() == JoinDialog.DialogCode.Accepted
        assert dialog.joined == Joined(shared.url, "anna", is_practice=False)
    assert JoinedGateway(Joined(shared.url), store).is_signed_in


def test_one_joins_with_a_token(qtbot: QtBot, tasks: Tasks, store: SecretStore, shared: RunningGateway) -> None:
    anna = next(one for one in shared.get("/users").json()["items"] if one["username"] == "anna")
    token = shared.post(f"/users/{anna['id']}/tokens", json={"label": "PC"}).json()["token"]
    with dialog_on(qtbot, tasks, store, shared.url, "", "cot_wrong") as dialog:
        dialog.has_token.click()
        assert (dialog.username.isVisible(), twice_used_letters(dialog)) == (False, [])
        press_join(qtbot, dialog)
        assert "not one of this gateway" in dialog.said.text()
        dialog.password.setText(token)
        press_join(qtbot, dialog)
        assert dialog.joined == Joined(shared.url)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://invoices.example.org", "only https:// is taken"),
        ("not an address", "is not a web address"),
        ("http://127.0.0.1:9", "does not answer"),
    ],
)
def test_what_cannot_be_joined_is_said_and_what_was_typed_stays(
    qtbot: QtBot, tasks: Tasks, store: SecretStore, address: str, words: str
) -> None:
    with dialog_on(qtbot, tasks, store, address, "anna", PASSWORD) as dialog:
        press_join(qtbot, dialog)
        assert words in dialog.said.text()
        assert (dialog.address.text(), dialog.password.text()) == (address, PASSWORD)


@contextmanager
def served(context: ssl.SSLContext | None) -> Iterator[str]:
    """A web server of somebody else, which answers everything alike; ``context``: with this certificate."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", "5")
            self.end_headers()
            self.wfile.write(b"hello")

        def log_message(self, *_: object) -> None:
            pass

    class Quiet(HTTPServer):
        def handle_error(self, *_: object) -> None:
            """A handshake that the other side breaks off is what the test is about."""

    server = Quiet(("127.0.0.1", 0), Page)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"{'http' if context is None else 'https'}://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def unknown_certificate(tmp_path: Path) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(1).not_valid_before(now).not_valid_after(now + datetime.timedelta(days=1))
    path = tmp_path / "server.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(private + builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


def test_a_certificate_that_nobody_knows_is_a_sentence_and_gets_no_password(
    qtbot: QtBot, tasks: Tasks, store: SecretStore, unknown_certificate: ssl.SSLContext
) -> None:
    with served(unknown_certificate) as url, dialog_on(qtbot, tasks, store, url, "anna", PASSWORD) as dialog:
        press_join(qtbot, dialog)
        assert "does not know the gateway's certificate" in dialog.said.text()


def test_what_is_no_gateway_is_named(qtbot: QtBot, tasks: Tasks, store: SecretStore) -> None:
    with served(None) as url, dialog_on(qtbot, tasks, store, url, "anna", PASSWORD) as dialog:
        press_join(qtbot, dialog)
        assert "no Connect gateway" in dialog.said.text()


@contextmanager
def window(shared: RunningGateway, folder: Path, store: SecretStore, qtbot: QtBot) -> Iterator[Desktop]:
    """The window of a clerk who has joined the gateway and is signed in."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    joined = Joined(shared.url, "anna")
    places = Places(folder / "joined" / joined.folder, folder / "preferences.json")
    gateway = JoinedGateway(joined, store)
    desktop = Desktop(application, places, Preferences(places.preferences), practice=False, joined=gateway)
    try:
        desktop.window.resize(1300, 800)
        desktop.start()
        yield desktop
    finally:
        desktop.close()


def is_ready(desktop: Desktop) -> bool:
    return desktop.work is not None and desktop.session.state == "connected"


def test_the_window_says_whose_gateway_it_is(
    qtbot: QtBot, tmp_path: Path, store: SecretStore, shared: RunningGateway
) -> None:
    way = JoinedGateway(Joined(shared.url, "anna"), store)
    way.sign_in("anna", PASSWORD)
    with window(shared, tmp_path, store, qtbot) as desktop:
        wait_until(qtbot, lambda: is_ready(desktop))
        host = way.joined.host
        assert host in desktop.window.windowTitle()
        assert f"{host} · Anna" in desktop.window.status._connection.text()
        assert desktop.session.role == "clerk"
        actions = desktop.window.actions_
        assert [one.isVisible() for one in (actions.join, actions.leave, actions.sign_out)] == [False, True, True]
        assert list(tmp_path.rglob("gateway.json")) == []  # none of its own was started
        actions.leave.trigger()
        question = opened(qtbot, QMessageBox)
        next(one for one in question.findChildren(QPushButton) if one.text() == "Work without it").click()
        wait_until(qtbot, lambda: not desktop.window.isVisible())
        assert (desktop.next_practice, desktop.next_joined) == (False, None)


def test_who_is_signed_out_signs_in_again_and_nothing_is_lost(
    qtbot: QtBot, tmp_path: Path, store: SecretStore, shared: RunningGateway
) -> None:
    way = JoinedGateway(Joined(shared.url, "anna"), store)
    way.sign_in("anna", PASSWORD)
    with window(shared, tmp_path, store, qtbot) as desktop:
        wait_until(qtbot, lambda: is_ready(desktop))
        desktop.session.require_gateway().end_session()  # as an administrator's lock does
        path = tmp_path / "april.xml"
        path.write_bytes(ubl_file([("KEPT-1", BY_MAIL)]))
        desktop.window.files_dropped.emit([path])
        gateways = desktop.gateways
        assert gateways is not None
        wait_until(qtbot, lambda: gateways.dialog is not None)
        assert desktop.session.state == "lost"
        dialog = gateways.dialog
        assert dialog is not None
        assert (dialog.address.isEnabled(), dialog.username.text()) == (False, "anna")
        dialog.reject()
        line = next(one for one in desktop.window.notices.lines if "Nobody is signed in" in one.notice.text)
        wait_until(qtbot, lambda: len(desktop.outbox.jobs()) == 1)
        line.button.click()
        dialog = gateways.dialog
        assert dialog is not None
        dialog.password.setText(PASSWORD)
        qtbot.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
        wait_until(qtbot, lambda: desktop.session.state == "connected")
        wait_until(qtbot, lambda: shared.get("/invoices", q="KEPT-1").json()["items"])
        assert not [one for one in desktop.window.notices.lines if "Nobody is signed in" in one.notice.text]


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def test_a_window_that_starts_while_its_gateway_is_away_keeps_what_comes_and_goes_on_by_itself(
    qtbot: QtBot, tmp_path: Path, store: SecretStore
) -> None:
    gateway = RunningGateway(tmp_path / "away", "--port", str(free_port()), practice=False)
    with gateway:
        body = {"username": "anna", "name": "Anna", "role": "clerk", "password": PASSWORD}
        assert gateway.post("/users", json=body).status_code == 201
        JoinedGateway(Joined(gateway.url, "anna"), store).sign_in("anna", PASSWORD)
        gateway.stop()

        with window(gateway, tmp_path, store, qtbot) as desktop:
            wait_until(qtbot, lambda: desktop.work is not None and desktop.session.state == "lost")
            assert desktop.window.isVisible()
            assert "No connection; what you do is kept" in desktop.window.status._connection.text()
            path = tmp_path / "april.xml"
            path.write_bytes(ubl_file([("AWAY-1", BY_MAIL)]))
            desktop.window.files_dropped.emit([path])
            wait_until(qtbot, lambda: len(desktop.outbox.jobs()) == 1)
            desktop.window.go_to(Place.OUTBOX)
            outbox = desktop.window.views.outbox.model
            wait_until(qtbot, lambda: [row.filename for row in outbox.rows()] == ["april.xml"])
            assert desktop.gateways is not None
            assert desktop.gateways.dialog is None  # nobody is asked for a password that is still good

            gateway.start()

            wait_until(qtbot, lambda: desktop.session.state == "connected")  # nobody pressed anything
            wait_until(qtbot, lambda: gateway.get("/invoices", q="AWAY-1").json()["items"])
            wait_until(qtbot, lambda: [job.state for job in desktop.outbox.jobs()] == [JobState.DONE])
            assert len(gateway.get("/invoices").json()["items"]) == 1
        assert not gateway.fault


def test_the_settings_offer_to_join_once_what_was_changed_is_saved(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.actions_.settings.trigger()
    settings = opened(qtbot, SettingsDialog)
    wait_until(qtbot, lambda: settings.is_loaded)
    settings._shown.show_page(settings.computer)
    assert settings.computer.gateway.text() == "This computer's own"
    name = settings.findChild(CompanyPage).findChildren(QLineEdit)[0]
    before = name.text()
    name.setText("Changed AB")
    qtbot.mouseClick(settings.computer.join, Qt.MouseButton.LeftButton)
    assert settings.isVisible()
    assert settings._said.text().startswith("Save what you changed first")
    name.setText(before)
    qtbot.mouseClick(settings.computer.join, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, JoinDialog)
    assert not settings.isVisible()
    dialog.reject()


def test_the_settings_say_which_gateway_was_joined(
    qtbot: QtBot, tmp_path: Path, store: SecretStore, shared: RunningGateway
) -> None:
    JoinedGateway(Joined(shared.url), store).sign_in("anna", PASSWORD)
    with window(shared, tmp_path, store, qtbot) as desktop:
        wait_until(qtbot, lambda: is_ready(desktop))
        desktop.window.actions_.settings.trigger()
        settings = opened(qtbot, SettingsDialog)
        settings._shown.show_page(settings.computer)
        assert settings.computer.gateway.text().startswith(Joined(shared.url).host)
        assert not settings.computer.join.isVisible()
        settings.reject()


def test_a_window_that_starts_signed_out_asks(
    qtbot: QtBot, tmp_path: Path, store: SecretStore, shared: RunningGateway
) -> None:
    with window(shared, tmp_path, store, qtbot) as desktop:
        wait_until(qtbot, lambda: desktop.gateways is not None and desktop.gateways.dialog is not None)


def test_the_window_opens_as_it_was_left(qapp: QApplication, tmp_path: Path) -> None:
    preferences, signals = Preferences(tmp_path / "preferences.json"), EndSignals(qapp)
    joined = Joined("https://invoices.example.org", "anna")
    for chosen in (Choice(True), Choice(False), Choice(False, joined)):
        keep_choice(preferences, chosen)
        assert choose(qapp, preferences, signals, Policy(), None) == chosen
    assert choose(qapp, preferences, signals, Policy(), True) == Choice(True)
    assert preferences.get("real") == "joined"


@pytest.fixture
def page(
    qtbot: QtBot, tmp_path: Path, store: SecretStore, shared: RunningGateway, request: pytest.FixtureRequest
) -> Iterator[UsersPage]:
    """The page of users in the settings of whoever the test names."""
    JoinedGateway(Joined(shared.url), store).sign_in(request.param, PASSWORD)
    with window(shared, tmp_path, store, qtbot) as desktop:
        wait_until(qtbot, lambda: is_ready(desktop))
        desktop.window.actions_.settings.trigger()
        dialog = opened(qtbot, SettingsDialog)
        found = dialog.findChild(UsersPage)
        assert isinstance(found, UsersPage)
        dialog._shown.show_page(found)
        wait_until(qtbot, lambda: found.table.rowCount() > 0)
        yield found


def row_of(page: UsersPage, username: str) -> list[str]:
    rows = [[page.table.item(row, column).text() for column in range(5)] for row in range(page.table.rowCount())]  # type: ignore[union-attr]
    return next((row for row in rows if row[1] == username), [])


def choose_user(page: UsersPage, username: str) -> None:
    page.table.selectRow(next(n for n, one in enumerate(page._users) if one.username == username))


@pytest.mark.parametrize("page", ["chef"], indirect=True)
def test_an_administrator_adds_changes_and_removes_users(page: UsersPage, qtbot: QtBot, shared: RunningGateway) -> None:
    page.add.click()
    dialog = opened(qtbot, UserDialog)
    assert twice_used_letters(dialog) == []
    dialog.username.setText("bo")
    dialog.name.setText("Bo Berg")
    dialog.password.setText("kort")
    dialog.save.click()
    wait_until(qtbot, lambda: "at least 10" in dialog.said.text())
    dialog.password.setText(PASSWORD)
    dialog.save.click()
    wait_until(qtbot, lambda: row_of(page, "bo"))
    assert row_of(page, "bo") == ["Bo Berg", "bo", "Clerk", "", "allowed"]

    choose_user(page, "bo")
    page.change.click()
    dialog = opened(qtbot, UserDialog)
    dialog.role.setCurrentIndex(0)
    dialog.is_locked.click()
    dialog.save.click()
    wait_until(qtbot, lambda: row_of(page, "bo")[2:] == ["Reader", "", "locked"])

    choose_user(page, "bo")
    page.tokens.click()
    tokens = opened(qtbot, TokensDialog)
    assert twice_used_letters(tokens) == []
    tokens.label.setText("natt")
    tokens.give.click()
    wait_until(qtbot, lambda: tokens.token.text().startswith("cot_") and tokens.list.count() == 1)
    tokens.list.setCurrentRow(0)
    tokens.end.click()
    wait_until(qtbot, lambda: tokens.list.count() == 0)
    tokens.reject()

    choose_user(page, "bo")
    page.remove.click()
    question = opened(qtbot, QMessageBox)
    next(one for one in question.findChildren(QPushButton) if one.text() == "Remove").click()
    wait_until(qtbot, lambda: not row_of(page, "bo"))
    assert "bo" not in {one["username"] for one in shared.get("/users").json()["items"]}


@pytest.mark.parametrize("page", ["anna"], indirect=True)
def test_a_clerk_sees_colleagues_locked_and_changes_their_own_password(
    page: UsersPage, qtbot: QtBot, shared: RunningGateway
) -> None:
    assert (page.body.isEnabled(), page.password.isEnabled()) == (False, True)
    assert "Only an administrator can change this." in page._lock_text.text()
    assert row_of(page, "chef")[2] == "Administrator"
    page.password.click()
    dialog = opened(qtbot, PasswordDialog)
    assert twice_used_letters(dialog) == []
    for field, text in ((dialog.old, "fel"), (dialog.new, PASSWORD + "!"), (dialog.again, PASSWORD)):
        field.setText(text)
    assert not dialog.change.isEnabled()
    dialog.again.setText(PASSWORD + "!")
    dialog.change.click()
    wait_until(qtbot, lambda: "is another one" in dialog.said.text())
    dialog.old.setText(PASSWORD)
    with qtbot.waitSignal(dialog.accepted, timeout=LIMIT_MS):
        dialog.change.click()
    body = {"username": "anna", "password": PASSWORD + "!"}
    assert requests.post(f"{shared.url}/v1/sessions", json=body, timeout=30).status_code == 201
    body = {"password": PASSWORD}
    anna = next(one for one in shared.get("/users").json()["items"] if one["username"] == "anna")
    url = f"{shared.company_url}/users/{anna['id']}"
    assert shared.http.patch(url, json=body, timeout=30).status_code == 200  # as it was, for the other tests


def test_who_works_alone_has_no_page_of_users(workplace: Workplace, qtbot: QtBot) -> None:
    dialog = SettingsDialog(workplace)
    qtbot.addWidget(dialog)
    assert dialog.findChild(UsersPage) is None


def test_two_clerks_see_each_others_work_and_a_stale_edit_names_the_other(
    qtbot: QtBot, tmp_path: Path, store: SecretStore, shared: RunningGateway
) -> None:
    way = JoinedGateway(Joined(shared.url, "anna"), store)
    way.sign_in("anna", PASSWORD)
    body = {"username": "chef", "password": PASSWORD}
    chefs = requests.post(f"{shared.url}/v1/sessions", json=body, timeout=30).json()["token"]
    with window(shared, tmp_path, store, qtbot) as desktop, closing(Gateway(shared.url, chefs)) as chef:
        wait_until(qtbot, lambda: is_ready(desktop))
        company_id = desktop.session.company_id
        path = tmp_path / "theirs.xml"
        path.write_bytes(ubl_file([("THEIRS-1", BY_MAIL)]))
        file = chef.upload_file(company_id, path)
        files = desktop.window.views.waiting.panes.file_model
        wait_until(qtbot, lambda: files.index_of(file.id).isValid())  # nobody pressed Refresh

        (invoice,) = chef.file_invoices(company_id, file.id).items
        url, headers = f"{shared.company_url}/invoices/{invoice.id}/attachments", {"Authorization": f"Bearer {chefs}"}
        sheet = {"file": ("timmar.csv", b"vecka;timmar\n48;40\n")}
        assert requests.post(url, headers=headers, files=sheet, timeout=30).status_code == 201
        detail = desktop.session.require_gateway().invoice(company_id, invoice.id)
        lines = entries([], detail.attachments, detail.attachment_changes, detail.people)
        assert [line.what for line in lines] == ["Chef attached timmar.csv"]

        gateway = desktop.session.require_gateway()
        seen = gateway.settings(company_id)
        chef.change_settings(company_id, SettingsPatch(department="Ekonomi"), seen.etag)
        with pytest.raises(ChangedMeanwhile) as stale:
            gateway.change_settings(company_id, SettingsPatch(sender_name="Anna"), seen.etag)
        assert said(stale.value.sentence).startswith("Chef changed this meanwhile: department.")
