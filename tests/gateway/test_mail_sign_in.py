"""Signing in to the mail account through the API, and what becomes of mail while nobody is signed in."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import requests
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.gateway.test_mail_account import MailServer
from tests.gateway.test_real_accounts import make_certificate
from tests.imap_server import ImapServer
from tests.mail_providers.token_server import CLIENT_ID, USER, FakeTokenServer, browse
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, delivery, upload_all

HERE = "http://127.0.0.1:4711"
OUTLOOK = "https://outlook.office.com/"


class TokenMailServer(MailServer):
    """A mail server that lets in whoever has a token of the token server for it."""

    def __init__(self, tokens: FakeTokenServer, resource: str = OUTLOOK) -> None:
        self.tokens, self.resource = tokens, resource
        super().__init__()

    def lets_in(self, user: str, token: str) -> bool:
        return user == USER and self.tokens.lets_in(token, self.resource)


@dataclass
class World:
    """A gateway that sends for real, a token server and a mail server."""

    gateway: RunningGateway
    tokens: FakeTokenServer
    server: MailServer
    certificate: Path

    def account(self, **changes: Any) -> dict[str, Any]:
        return {
            "host": "127.0.0.1", "port": self.server.port, "security": "none", "from_address": USER, "auth": "xoauth2",
            "sign_in": "microsoft", "token_url": self.tokens.token_url, "client_id": CLIENT_ID,
        } | changes  # fmt: skip

    def call(self, method: str, what: str, body: Any = None, status: int = 200) -> Any:
        url = f"{self.gateway.company_url}/settings/smtp/sign-in{what}"
        answer = self.gateway.http.request(method, url, json=body, timeout=30)
        assert answer.status_code == status, answer.text
        return answer.json()

    def sign_in(self, **changes: Any) -> dict[str, Any]:
        wanted = {"smtp": self.account(**changes), "redirect_uri": HERE}
        begun = self.call("POST", "/begin", wanted)
        landing = browse(begun.pop("url"), self.tokens, self.certificate)
        assert (landing.address, landing.brings["state"]) == (HERE, begun["state"])
        found: dict[str, Any] = self.call("POST", "/finish", wanted | begun | {"code": landing.brings["code"]})
        return found


@contextmanager
def signing_in(folder: Path) -> Iterator[World]:
    """Give a gateway with its token server and mail server in an empty folder."""
    certificate = make_certificate(folder)
    tokens = FakeTokenServer(certificate)
    server = TokenMailServer(tokens)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("SSL_CERT_FILE", str(certificate[0]))
            patch.setenv("CONNECT_SECRETS_KEY", "a key of the service manager")
            with RunningGateway(folder / "data", practice=False) as gateway:
                yield World(gateway, tokens, server, certificate[0])
    finally:
        server.close()
        tokens.close()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("signing-in")
    with signing_in(folder) as made:
        yield made
        written = made.gateway.log + (folder / "data" / "secrets.json").read_text()
        for secret in (*made.tokens.refresh, *made.tokens.access, *made.tokens.codes):
            assert secret not in written


@pytest.fixture
def world(shared: World) -> World:
    """The same gateway each time, with no mail account and nothing remembered of the test before."""
    url = shared.gateway.company_url + "/settings"
    shared.gateway.http.patch(url, json={"smtp": None}, timeout=10)
    shared.tokens.requests.clear()
    shared.server.taken.clear()
    shared.tokens.denies = ""
    shared.server.resource = OUTLOOK  # type: ignore[attr-defined]
    return shared


def test_one_sign_in_sends_reads_bounces_and_outlives_a_restart(world: World) -> None:
    saved = world.sign_in()
    smtp = saved["smtp"]
    assert (smtp["signed_in_as"], smtp["username"], smtp["has_refresh_token"]) == (USER, USER, True)
    assert (saved["session_secrets"], "refresh_token" in smtp) == ([], False)
    world.gateway.stop()
    world.gateway.start()
    (one,) = upload_all(world.gateway, by_mail("kund@example.org"))
    world.gateway.post("/sends", json={"invoice_ids": [one]})
    delivery(world.gateway, one, "accepted")
    with ImapServer() as mailbox:
        mailbox.lets_in = lambda user, token: user == USER and world.tokens.lets_in(token, OUTLOOK)
        account = {"host": "127.0.0.1", "port": mailbox.port, "security": "none", "username": USER, "auth": "xoauth2"}
        tried = world.gateway.post("/settings/bounce-mailbox/test", json={"mailbox": account}).json()
        assert tried["ok"], tried
    assert [one.form()["grant_type"] for one in world.tokens.requests if one.path.endswith("/token")] == [
        "authorization_code",
        "refresh_token",
    ], "one token opens both"


def test_a_revoked_sign_in_stops_the_lane_in_words_and_signing_in_again_lets_it_go_on(world: World) -> None:
    world.sign_in()
    world.tokens.revoke()
    (one,) = upload_all(world.gateway, by_mail("kund@example.org"))
    world.gateway.post("/sends", json={"invoice_ids": [one]})
    stopped = delivery(world.gateway, one, "deferred")
    failure = stopped["failure"]
    assert (failure["code"], failure["owner"], stopped["attempt_count"]) == ("mail_sign_in", "administrator", 0)
    assert USER in failure["message"]
    assert stopped["next_attempt_at"] is None
    world.sign_in()
    delivery(world.gateway, one, "accepted")
    assert len(world.server.taken) == 1


def test_signed_out_means_that_mail_waits(world: World) -> None:
    world.sign_in()
    smtp = world.call("DELETE", "")["smtp"]
    assert (smtp["signed_in_as"], smtp["has_refresh_token"], smtp["sign_in"]) == (None, False, "microsoft")
    (one,) = upload_all(world.gateway, by_mail("kund@example.org"))
    world.gateway.post("/sends", json={"invoice_ids": [one]})
    assert "Nobody is signed in" in delivery(world.gateway, one, "deferred")["failure"]["message"]
    world.sign_in()
    delivery(world.gateway, one, "accepted")


def test_what_was_saved_later_keeps_the_sign_in_unless_it_is_for_somebody_else(world: World) -> None:
    world.sign_in()

    def saved(**changes: Any) -> Any:
        url = world.gateway.company_url + "/settings"
        answer = world.gateway.http.patch(url, json={"smtp": world.account(**changes)}, timeout=10)
        return answer.json()["smtp"]

    assert saved(username=USER, max_per_minute=30)["signed_in_as"] == USER
    other = saved(username=USER, client_id="another")
    assert (other["signed_in_as"], other["has_refresh_token"]) == (None, False)


def test_refusals_are_said_and_change_nothing(world: World) -> None:
    before = world.gateway.get("/settings").json()
    wanted = {"smtp": world.account(), "redirect_uri": HERE}
    begun = world.call("POST", "/begin", wanted)
    world.tokens.denies = "access_denied"
    assert browse(begun["url"], world.tokens, world.certificate).brings["error"] == "access_denied"
    begun.pop("url")
    refused = world.call("POST", "/finish", wanted | begun | {"code": "made up"}, 409)
    assert (refused["code"], "Microsoft did not let you in" in refused["detail"]) == ("mail_sign_in", True)
    without = {"smtp": world.account(client_id=None), "redirect_uri": HERE}
    assert "client ID" in world.call("POST", "/begin", without, 409)["detail"]
    world.call("POST", "/begin", wanted | {"redirect_uri": "https://evil.example/"}, 422)
    assert world.gateway.get("/settings").json() == before


def test_a_code_that_is_typed_on_another_computer(world: World) -> None:
    begun = world.call("POST", "/device/begin", {"smtp": world.account()})
    asked = {"smtp": world.account(), "device_code": begun["device_code"]}
    assert world.call("POST", "/device/finish", asked, 503)["code"] == "sign_in_pending"
    world.tokens.type_code()
    assert world.call("POST", "/device/finish", asked)["smtp"]["signed_in_as"] == USER


def test_a_service_account_of_google_acts_for_the_mailbox(world: World) -> None:
    world.server.resource = "https://mail.google.com/"  # type: ignore[attr-defined]
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    said = json.dumps({"type": "service_account", "client_email": "c@p.example", "private_key": key.decode()})
    url = world.gateway.company_url + "/settings"
    account = world.account(sign_in="google_service", username=USER, client_id=None)
    bad = world.gateway.http.patch(url, json={"smtp": account | {"service_key": "{}"}}, timeout=10)
    assert bad.json()["errors"][0]["field"] == "smtp.service_key"
    answer = world.gateway.http.patch(url, json={"smtp": account | {"service_key": said}}, timeout=10)
    assert answer.json()["smtp"]["has_service_key"], answer.text
    tried = world.gateway.post("/settings/smtp/test", json={"to": "me@example.org"}).json()
    assert tried["ok"], tried
    ((issuer, subject),) = {(one["iss"], one["sub"]) for one in world.tokens.assertions}
    assert (issuer, subject) == ("c@p.example", USER)
    assert world.tokens.assertions[0]["scope"] == "https://mail.google.com/"


def test_nobody_signs_in_in_practice_mode(gateway: RunningGateway) -> None:
    smtp = {"host": "smtp.example.org", "port": 587, "from_address": USER, "sign_in": "google", "client_id": "c"}
    wanted = {"smtp": smtp, "redirect_uri": HERE}
    answer = requests.post(
        f"{gateway.company_url}/settings/smtp/sign-in/begin",
        json=wanted,
        headers={"Authorization": f"Bearer {gateway.token}"},
        timeout=10,
    )
    assert (answer.status_code, answer.json()["code"]) == (409, "practice_mode")
