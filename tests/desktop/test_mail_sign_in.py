"""Signing in to the mail account by the button: the browser comes back to this computer, the window says who it is."""

import threading
from collections.abc import Iterator

import pytest
import requests
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from connect_app.desktop.settings.bounces_page import BouncesPage
from connect_app.desktop.settings.email_page import EmailPage
from connect_app.desktop.settings.mail_server_page import MailServerPage
from connect_app.desktop.settings.settings_dialog import SettingsDialog
from tests.desktop.test_mail_settings import choose, field, page_of, press, save, texts_of, write
from tests.desktop.workplaces import open_workplace, wait_until
from tests.gateway.test_mail_sign_in import World, signing_in
from tests.mail_providers.token_server import CLIENT_ID, USER, browse


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with signing_in(tmp_path_factory.mktemp("signing-in")) as made:
        yield made


@pytest.fixture
def page(world: World, tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot) -> Iterator[MailServerPage]:
    """The page of an account that only lacks its sign-in; its token server stands where the file put it."""
    url = world.gateway.company_url + "/settings"
    world.gateway.http.patch(url, json={"smtp": None}, timeout=10)
    answer = world.gateway.http.patch(url, json={"smtp": world.account()}, timeout=10)
    assert answer.status_code == 200, answer.text
    world.tokens.denies = ""
    with open_workplace(world.gateway, tmp_path_factory.mktemp("clerk")) as workplace:
        dialog, shown = page_of(workplace, qtbot, MailServerPage)
        yield shown
        dialog.close()


@pytest.fixture
def browser(world: World, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A browser that goes where it is sent, and back; what it shows at the end."""
    shown: list[str] = []
    threads: list[threading.Thread] = []

    def visit(url: str) -> None:
        landing = browse(url, world.tokens, world.certificate)
        named = {"data": landing.brings} if landing.method == "POST" else {"params": landing.brings}
        at = landing.address.replace("localhost", "127.0.0.1")  # a bare system knows no localhost
        shown.append(requests.request(landing.method, at, timeout=10, **named).text)

    def open_url(url: QUrl) -> bool:
        threads.append(
            threading.Thread(target=visit, args=(url.toString(QUrl.ComponentFormattingOption.FullyEncoded),))
        )
        threads[-1].start()
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    yield shown
    for thread in threads:
        thread.join()


def test_the_button_signs_in_and_out(page: MailServerPage, browser: list[str], world: World, qtbot: QtBot) -> None:
    assert "Nobody is signed in yet." in texts_of(page)
    dialog = page.window()
    assert isinstance(dialog, SettingsDialog)
    email = dialog.findChild(EmailPage)
    email._reply_to.setText("svar@nordlys.example")
    write(qtbot, page, From="info@nordlys.example")
    press(qtbot, page, "Sign in with Microsoft…")
    wait_until(qtbot, lambda: f"Signed in as {USER}." in texts_of(page))
    assert "go back to Connect" in browser[0]
    saved = world.gateway.get("/settings").json()["smtp"]
    assert (saved["signed_in_as"], saved["from_address"]) == (USER, "info@nordlys.example"), "stored with the account"
    assert field(page, "User name").text() == USER
    assert dialog.findChild(BouncesPage)._old.smtp.signed_in_as == USER, "it is the same account there"
    press(qtbot, page, "Sign out")
    wait_until(qtbot, lambda: "Nobody is signed in yet." in texts_of(page))
    field(page, "At most").setValue(20)
    save(qtbot, dialog)
    stored = world.gateway.get("/settings").json()
    assert (stored["smtp"]["max_per_minute"], stored["reply_to"]) == (20, "svar@nordlys.example"), (
        "nothing typed is lost"
    )


def test_a_refusal_is_said_and_it_can_be_tried_again(
    page: MailServerPage, browser: list[str], world: World, qtbot: QtBot
) -> None:
    world.tokens.denies = "access_denied"
    press(qtbot, page, "Sign in with Microsoft…")
    wait_until(qtbot, lambda: "did not let you in" in texts_of(page))
    assert "which says why" in browser[0]
    write(qtbot, page, Client_ID="another")
    press(qtbot, page, "Sign in with a code…")
    wait_until(qtbot, lambda: "AADSTS700016" in texts_of(page))
    write(qtbot, page, Client_ID=CLIENT_ID)
    world.tokens.denies = ""
    press(qtbot, page, "Sign in with Microsoft…")
    wait_until(qtbot, lambda: f"Signed in as {USER}." in texts_of(page))


def test_a_code_is_shown_and_waited_for(page: MailServerPage, world: World, qtbot: QtBot) -> None:
    press(qtbot, page, "Sign in with a code…")
    wait_until(qtbot, lambda: "ABCD-1234" in texts_of(page))
    world.tokens.type_code()
    wait_until(qtbot, lambda: f"Signed in as {USER}." in texts_of(page))


def test_graph_is_a_provider_with_the_same_sign_in(page: MailServerPage, qtbot: QtBot) -> None:
    choose(qtbot, page, "Provider", "Microsoft Graph")
    smtp = page.changes()["smtp"]
    assert (smtp["way"], smtp["sign_in"], smtp["host"], smtp["port"]) == (
        "graph", "microsoft", "graph.microsoft.com", 443)  # fmt: skip
    choose(qtbot, page, "Provider", "Gmail")
    smtp = page.changes()["smtp"]
    assert (smtp["way"], smtp["sign_in"], smtp["token_url"]) == ("smtp", "google", None)
    assert [one.text() for one in page.findChildren(QPushButton) if one.text() == "Sign in wit&h Google…"]


def test_waiting_can_be_cancelled(
    page: MailServerPage, world: World, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    press(qtbot, page, "Sign in with Microsoft…")
    wait_until(qtbot, lambda: "Open this address yourself: https://" in texts_of(page))
    press(qtbot, page, "Cancel")
    wait_until(qtbot, lambda: "Nobody is signed in yet." in texts_of(page))
    assert [one.text() for one in page.findChildren(QPushButton) if one.text() == "Sign in wit&h Microsoft…"]
