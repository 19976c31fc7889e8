"""Sending for real, outside of practice mode: mail over TLS with a sign-in, a print folder, missing settings."""

import ipaddress
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, by_network, by_post, deliveries, delivery, until, upload_all

PASSWORD = "a secret of this test"


class MailServer:
    """A real mail server on loopback that keeps what it takes."""

    def __init__(self, folder: Path, *, with_tls: bool) -> None:
        self.mails: list[bytes] = []
        self.lock = threading.Lock()
        self.certificate, key = make_certificate(folder)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, key)
        self._controller: Any = _OnAnyPort(
            self,
            hostname="127.0.0.1",
            authenticator=self._sign_in,
            # It does not know that a connection began with TLS, and warns where it is not told to want it.
            auth_required=not with_tls,
            auth_require_tls=not with_tls,
            **({"ssl_context": context} if with_tls else {"tls_context": context, "require_starttls": True}),
        )
        self._controller.start()

    @property
    def port(self) -> int:
        return int(self._controller.port)

    def close(self) -> None:
        self._controller.stop()

    @staticmethod
    def _sign_in(_server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        good = isinstance(data, LoginPassword) and data.password == PASSWORD.encode()
        return AuthResult(success=good, handled=good)

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        with self.lock:
            self.mails.append(envelope.content)
        return "250 queued as 4711"


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """Return a certificate for 127.0.0.1 (a bare system knows no localhost) that nobody vouches for, and its key."""
    pytest.importorskip("cryptography")  # the keyring brings it, but not on every system
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate, key_file = folder / "server.pem", folder / "server.key"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    key_file.write_bytes(key.private_bytes(*form))
    return certificate, key_file


class _OnAnyPort(Controller):
    async def _create_server(self) -> Any:
        listener = socket.create_server(("127.0.0.1", 0))
        self.port = listener.getsockname()[1]
        return await self.loop.create_server(self._factory_invoker, sock=listener, ssl=self.ssl_context)


@pytest.fixture(params=["tls", "starttls"])
def mail_server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[MailServer, str]]:
    server = MailServer(tmp_path, with_tls=request.param == "tls")
    yield server, request.param
    server.close()


def _settings(gateway: RunningGateway, **changes: Any) -> None:
    answer = gateway.http.patch(gateway.company_url + "/settings", json=changes, timeout=10)
    assert answer.status_code == 200, answer.text


def test_mail_goes_over_tls_with_a_sign_in(
    mail_server: tuple[MailServer, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, security = mail_server
    monkeypatch.setenv("SSL_CERT_FILE", str(server.certificate))
    smtp = {
        "host": "127.0.0.1", "port": server.port, "security": security, "username": "nordlys",
        "from_address": "faktura@nordlys.example", "password": "wrong",
    }  # fmt: skip
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        _settings(gateway, smtp=smtp, sender_name="Nordlys Verkstad AB", reply_to="fragor@nordlys.example")
        number = new_number()
        (one,) = upload_all(gateway, by_mail("kund@example.org", number))
        answer = gateway.post("/sends", json={"invoice_ids": [one]})
        assert answer.status_code == 202, answer.text  # attachments are off: nobody is asked about them
        stopped = delivery(gateway, one, "deferred")
        assert (stopped["failure"]["code"], stopped["failure"]["owner"]) == ("mail_sign_in", "administrator")
        assert (stopped["attempt_count"], stopped["next_attempt_at"]) == (0, None)
        assert server.mails == []

        _settings(gateway, smtp={**smtp, "password": PASSWORD})  # it goes on by itself
        done = delivery(gateway, one, "accepted")
        assert done["provider"] == "smtp"
        (data,) = server.mails
        mail = message_from_bytes(data, policy=policy.default)
        assert mail["From"] == "Nordlys Verkstad AB <faktura@nordlys.example>"
        assert mail["Reply-To"] == "fragor@nordlys.example"
        assert mail["Message-ID"] == done["reference"]
        assert PASSWORD not in gateway.log
        assert PASSWORD.encode() not in (tmp_path / "data" / "gateway.db").read_bytes()


def test_a_server_that_nobody_vouches_for_gets_no_password(tmp_path: Path) -> None:
    server = MailServer(tmp_path, with_tls=True)
    try:
        with RunningGateway(tmp_path / "data", practice=False) as gateway:
            smtp = {"host": "127.0.0.1", "port": server.port, "username": "u", "password": PASSWORD}
            _settings(gateway, smtp={**smtp, "security": "tls", "from_address": "faktura@nordlys.example"})
            (one,) = upload_all(gateway, by_mail("kund@example.org"))
            gateway.post("/sends", json={"invoice_ids": [one]})
            stopped = delivery(gateway, one, "deferred")
            assert (stopped["failure"]["code"], stopped["next_attempt_at"]) == ("mail_server_certificate", None)
            assert server.mails == []
    finally:
        server.close()


def test_without_accounts_the_missing_setting_is_named(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        assert gateway.http.get(f"{gateway.url}/v1/practice/inbox", timeout=10).status_code == 404
        assert (
            gateway.http.put(f"{gateway.url}/v1/practice/outcomes", json={"rules": []}, timeout=10).status_code == 404
        )
        by_channel = {"no_mail_server": by_mail("kund@example.org"), "no_print_folder": by_post("Kund AB")}
        for code, data in by_channel.items():
            (one,) = upload_all(gateway, data)
            refused = gateway.post("/sends", json={"invoice_ids": [one]})
            assert (refused.status_code, refused.json()["code"]) == (409, "not_sendable")
            assert refused.json()["errors"][0]["code"] == code
            assert "settings" in refused.json()["errors"][0]["message"]
            assert deliveries(gateway, one) == []
        (one,) = upload_all(gateway, by_network())
        wanted = {one: {"channels": [{"channel": "einvoice"}]}}
        refused = gateway.post("/sends", json={"invoice_ids": [one], "overrides": wanted})
        assert refused.json()["errors"][0]["code"] == "no_provider"


def test_print_files_go_to_the_companys_folder(tmp_path: Path) -> None:
    folder = tmp_path / "printer"
    folder.mkdir()
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        _settings(gateway, print={"folder": str(folder)})
        (one,) = upload_all(gateway, by_post("Kund AB"))
        gateway.post("/sends", json={"invoice_ids": [one]})
        done = delivery(gateway, one, "accepted")
        ticket = json.loads(until("the ticket", lambda: next(folder.glob("*.json"), None)).read_bytes())
        assert ticket["delivery_id"] == done["id"]
        assert ticket["recipient"]["name"] == "Kund AB"
        assert (folder / ticket["file"]).read_bytes().startswith(b"%PDF-")
        assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == []
