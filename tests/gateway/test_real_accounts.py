"""Sending for real, outside of practice mode: mail over TLS with a sign-in, a print folder, missing settings."""

import hashlib
import ipaddress
import json
import re
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from connect_app.domain.errors import FixSettings
from connect_app.gateway.channels.certificates import unsafe
from connect_app.gateway.channels.smtp import SmtpAccount, dial
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


def make_certificate(folder: Path, address: str = "127.0.0.1", age: timedelta = timedelta(0)) -> tuple[Path, Path]:
    """Return a certificate for 127.0.0.1 (a bare system knows no localhost) that nobody vouches for, and its key.

    ``age``: how long ago it was made; it is good for a day from then.
    """
    pytest.importorskip("cryptography")  # the keyring brings it, but not on every system
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC) - age
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))]), critical=False)
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
            smtp = {"host": "127.0.0.1", "port": server.port, "username": "u", "password": PASSWORD, "security": "tls"}
            smtp["from_address"] = "faktura@nordlys.example"
            _settings(gateway, smtp=smtp)
            (one,) = upload_all(gateway, by_mail("kund@example.org"))
            gateway.post("/sends", json={"invoice_ids": [one]})
            stopped = delivery(gateway, one, "deferred")
            assert (stopped["failure"]["code"], stopped["next_attempt_at"]) == ("mail_server_certificate", None)
            assert "has a self-signed certificate" in stopped["failure"]["message"]
            assert server.mails == []

            # A person compares what it shows, and trusts just that: what waited goes on by itself.
            tried = gateway.post("/settings/smtp/test", json={"to": "me@nordlys.example"}).json()
            shown = tried["certificate"]["sha256"]
            assert shown == hashlib.sha256(ssl.PEM_cert_to_DER_cert(server.certificate.read_text())).hexdigest()
            for wrong in ({"certificate": "*"}, {"authority": "any"}):
                answer = gateway.http.patch(gateway.company_url + "/settings", json={"smtp": smtp | wrong}, timeout=10)
                assert answer.status_code == 422
                assert answer.json()["errors"][0]["field"] == f"smtp.{next(iter(wrong))}"
            _settings(gateway, smtp={**smtp, "certificate": ":".join(re.findall("..", shown.upper()))})
            delivery(gateway, one, "accepted")
            assert gateway.get("/settings").json()["smtp"]["certificate"] == shown

            # Another one than that stops it, and an authority of the company's own lets it go on.
            _settings(gateway, smtp={**smtp, "certificate": "ab" * 32})
            (two,) = upload_all(gateway, by_mail("kund@example.org"))
            gateway.post("/sends", json={"invoice_ids": [two]})
            stopped = delivery(gateway, two, "deferred")
            assert (stopped["failure"]["code"], stopped["next_attempt_at"]) == ("mail_server_certificate", None)
            assert "another certificate than the one that was trusted" in stopped["failure"]["message"]
            assert len(server.mails) == 1
            _settings(gateway, smtp={**smtp, "authority": server.certificate.read_text()})
            delivery(gateway, two, "accepted")
    finally:
        server.close()


@pytest.mark.parametrize(
    ("address", "age", "words"),
    [
        ("127.0.0.1", timedelta(days=9), "127.0.0.1 has expired"),
        ("127.0.0.1", timedelta(days=-9), "127.0.0.1 is not valid yet"),
        ("127.0.0.9", timedelta(0), "127.0.0.1 is for another name"),
    ],
)
def test_what_is_wrong_with_a_certificate_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str, age: timedelta, words: str
) -> None:
    certificate, key = make_certificate(tmp_path, address, age)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert words in _refused_by_tls(certificate, key)


def test_an_authority_that_nobody_knows_is_said() -> None:
    error = ssl.SSLCertVerificationError(1, "unable to get local issuer certificate")
    error.verify_code = 20
    assert "an authority that this computer does not know" in unsafe("mail.example.org", 465, error)


def test_a_server_without_tls_at_this_port_is_called_that(tmp_path: Path) -> None:
    assert "does not begin with TLS at port" in _refused_by_tls(None, None)


def _refused_by_tls(certificate: Path | None, key: Path | None) -> str:
    """Return what is said of a server with this certificate; without one, of a server that greets in the clear."""
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]

    def serve() -> None:
        connection, _ = listener.accept()
        with connection, suppress(OSError):
            if certificate is None:
                connection.sendall(b"220 mail.example.org ESMTP" + b" " * 40 + b"\r\n")
                connection.recv(1000)
            else:
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(certificate, key)
                context.wrap_socket(connection, server_side=True)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        with pytest.raises(FixSettings) as refused:
            dial(SmtpAccount(host="127.0.0.1", port=port, from_address="a@example.org"))
    finally:
        thread.join()
        listener.close()
    assert refused.value.code == "mail_server_certificate"
    return refused.value.sentence


def test_lists_say_when_the_next_try_is_and_from_which_file_it_came(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed_soon:
        port = closed_soon.getsockname()[1]
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        smtp = {"host": "127.0.0.1", "port": port, "security": "none", "from_address": "faktura@nordlys.example"}
        _settings(gateway, smtp=smtp)
        (one, other) = upload_all(gateway, by_mail("kund@example.org"), by_mail("vantar@example.org"))
        gateway.post("/sends", json={"invoice_ids": [one], "missing_attachments": "send"})
        put_off = delivery(gateway, one, "deferred")
        (row,) = gateway.get("/invoices", view="sending").json()["items"]
        detail = gateway.get(f"/invoices/{one}").json()
        assert put_off["next_attempt_at"] is not None
        assert row["next_attempt_at"] == detail["next_attempt_at"] == put_off["next_attempt_at"]
        (waiting,) = gateway.get("/invoices", view="waiting").json()["items"]
        assert (waiting["id"], waiting["next_attempt_at"]) == (other, None)
        name = gateway.get(f"/files/{row['file_id']}").json()["name"]
        assert row["file_name"] == detail["file_name"] == name


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
