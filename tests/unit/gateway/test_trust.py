"""An authority of the company's own, or one pinned certificate: on real TLS connections, before a word is said."""

import dataclasses
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from connect_app.domain.errors import FixSettings
from connect_app.gateway.channels.imap_connection import ImapAccount
from connect_app.gateway.channels.imap_trial import try_mailbox
from connect_app.gateway.channels.trust import SYSTEM, Trust, check_authority, read_fingerprint
from tests.gateway.test_real_accounts import make_certificate
from tests.imap_server import PASSWORD, USER, ImapServer


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificate(tmp_path_factory.mktemp("server"))


@pytest.fixture(params=[True, False], ids=["tls", "starttls"])
def server(certificate: tuple[Path, Path], request: pytest.FixtureRequest) -> Iterator[ImapServer]:
    with ImapServer(certificate, from_the_start=request.param) as running:
        yield running


def account(server: ImapServer, trust: Trust = SYSTEM) -> ImapAccount:
    security = "tls" if server.from_the_start else "starttls"
    return ImapAccount("127.0.0.1", server.port, security, USER, PASSWORD, trust=trust)  # type: ignore[arg-type]


def spoken(server: ImapServer) -> set[str]:
    return {line.partition(" ")[0] for line in server.commands} & {"LOGIN", "EXAMINE"}


def test_who_nobody_vouches_for_is_shown_and_told_nothing(server: ImapServer, certificate: tuple[Path, Path]) -> None:
    tried = try_mailbox(account(server))
    assert (tried.ok, tried.steps[-1].step) == (False, "tls")
    shown = tried.certificate
    assert shown is not None
    assert shown.sha256 == read_fingerprint(fingerprint(certificate[0]))
    assert (shown.subject, shown.issuer) == ("CN=127.0.0.1", "CN=127.0.0.1")
    assert shown.valid_from < datetime.now(UTC) < shown.valid_until
    assert spoken(server) == set()


def fingerprint(path: Path) -> str:
    import hashlib

    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(path.read_text())).hexdigest()


def test_the_pinned_one_and_the_own_authority_are_trusted(server: ImapServer, certificate: tuple[Path, Path]) -> None:
    for trust in (Trust(fingerprint(certificate[0])), Trust(authority=certificate[0].read_text())):
        tried = try_mailbox(account(server, trust))
        assert (tried.ok, tried.certificate) == (True, None)


def test_another_than_the_pinned_one_stops_it_and_is_shown_anew(
    server: ImapServer, tmp_path: Path, certificate: tuple[Path, Path]
) -> None:
    other, _ = make_certificate(tmp_path)
    tried = try_mailbox(account(server, Trust(fingerprint(other))))
    assert not tried.ok
    assert "another certificate than the one that was trusted" in tried.steps[-1].detail
    assert tried.certificate is not None
    assert tried.certificate.sha256 == fingerprint(certificate[0])
    assert spoken(server) == set()


def test_another_authority_does_not_count(server: ImapServer, tmp_path: Path) -> None:
    other, _ = make_certificate(tmp_path)
    tried = try_mailbox(account(server, Trust(authority=other.read_text())))
    assert not tried.ok
    assert spoken(server) == set()


def test_an_authority_still_wants_the_right_name(tmp_path: Path) -> None:
    made = make_certificate(tmp_path, address="192.0.2.1")
    with ImapServer(made, from_the_start=True) as server:
        tried = try_mailbox(account(server, Trust(authority=made[0].read_text())))
        assert not tried.ok
        assert "another name" in tried.steps[-1].detail
        assert try_mailbox(account(server, Trust(fingerprint(made[0])))).ok  # the very one


@pytest.mark.parametrize("text", ["ab" * 32, "AB:" * 31 + "ab", " SHA256:" + "aB" * 32, "ab " * 32])
def test_a_fingerprint_is_read_however_it_is_written(text: str) -> None:
    assert read_fingerprint(text) == "ab" * 32


@pytest.mark.parametrize("text", ["", "ab" * 31, "ab" * 33, "xy" * 32, "sha1"])
def test_what_is_no_fingerprint_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"fingerprint|hexadecimal"):
        read_fingerprint(text)


@pytest.mark.parametrize("text", ["", "a", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
def test_what_is_no_authority_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no certificates in PEM"):
        check_authority(text)


def test_there_is_no_way_to_trust_everything() -> None:
    assert {one.name for one in dataclasses.fields(Trust)} == {"certificate", "authority"}
    assert Trust().context().verify_mode is ssl.CERT_REQUIRED
    assert Trust().context().check_hostname
    with pytest.raises(FixSettings):
        from connect_app.contract.companies import ImapSettings
        from connect_app.gateway.company.mail_accounts import _trust

        settings = {"host": "a", "port": 1, "security": "tls", "username": "b", "certificate": "*"}
        _trust(ImapSettings.model_validate(settings))
