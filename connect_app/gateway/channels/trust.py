"""Whom a TLS connection trusts: the system's authorities, one that the company names, or one pinned certificate.

There is no "trust anything": a pinned certificate is the one and only that counts, and it is compared before the first
word is said, so that no password goes to another server.
"""

import hashlib
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from connect_app.contract.companies import OfferedCertificate
from connect_app.domain.errors import ConnectError


@dataclass(frozen=True, slots=True)
class Trust:
    """Whom to trust beside the system's authorities: ``certificate`` (SHA-256 of the one that counts, in hexadecimal),

    or ``authority`` (certificates of an authority in PEM, and no others).
    """

    certificate: str | None = None
    authority: str | None = None

    def context(self) -> ssl.SSLContext:
        """Return what connections are made with."""
        if self.certificate is not None:
            return _Comparing(self.certificate)
        if self.authority is not None:
            return ssl.create_default_context(cadata=self.authority)
        return ssl.create_default_context()


SYSTEM = Trust()


class CertificateChangedError(ssl.SSLError):
    """The server shows another certificate than the pinned one."""


class OnlyLookedError(OSError):
    """TLS was begun only to see what the server shows."""


class _Comparing(ssl.SSLContext):
    """Makes connections on which the other side must show just this certificate."""

    _wanted: str

    def __new__(cls, wanted: str) -> "_Comparing":
        made = super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)
        made._wanted = wanted
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE  # what is shown is compared whole, below
        made.minimum_version = ssl.TLSVersion.TLSv1_2
        return made

    def wrap_socket(
        self,
        sock: socket.socket,
        server_side: bool = False,
        do_handshake_on_connect: bool = True,
        suppress_ragged_eofs: bool = True,
        server_hostname: str | bytes | None = None,
        session: ssl.SSLSession | None = None,
    ) -> ssl.SSLSocket:
        """Begin TLS and compare; raises CertificateChangedError before anything else is said."""
        wrapped = super().wrap_socket(
            sock, server_side, do_handshake_on_connect, suppress_ragged_eofs, server_hostname, session
        )
        shown = wrapped.getpeercert(binary_form=True) or b""
        if hashlib.sha256(shown).hexdigest() != self._wanted:
            wrapped.close()
            raise CertificateChangedError("the server shows another certificate")
        return wrapped


class _Looking(ssl.SSLContext):
    """Begins TLS only to see what the other side shows, and hangs up."""

    shown: bytes = b""

    def __new__(cls) -> "_Looking":
        made = super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
        return made

    def wrap_socket(
        self,
        sock: socket.socket,
        server_side: bool = False,
        do_handshake_on_connect: bool = True,
        suppress_ragged_eofs: bool = True,
        server_hostname: str | bytes | None = None,
        session: ssl.SSLSession | None = None,
    ) -> ssl.SSLSocket:
        wrapped = super().wrap_socket(
            sock, server_side, do_handshake_on_connect, suppress_ragged_eofs, server_hostname, session
        )
        self.shown = wrapped.getpeercert(binary_form=True) or b""
        wrapped.close()
        raise OnlyLookedError("only looked at")


class _LookingTrust(Trust):
    __slots__ = ("looking",)

    def __init__(self) -> None:
        super().__init__()
        object.__setattr__(self, "looking", _Looking())

    def context(self) -> ssl.SSLContext:
        looking: ssl.SSLContext = self.looking  # type: ignore[attr-defined]
        return looking


def offered_certificate(begin: Callable[[Trust], object]) -> OfferedCertificate | None:
    """Return what a server shows, for a person to judge; None where it shows nothing.

    ``begin``: connects and begins TLS with this trust. Nothing else is said on that connection.
    """
    trust = _LookingTrust()
    with suppress(ConnectError, OSError):
        begin(trust)
    shown: bytes = trust.context().shown  # type: ignore[attr-defined]
    return _described(shown) if shown else None


def _described(data: bytes) -> OfferedCertificate | None:
    from cryptography import x509

    try:
        found = x509.load_der_x509_certificate(data)
        subject, issuer = found.subject.rfc4514_string(), found.issuer.rfc4514_string()
        begins, ends = found.not_valid_before_utc, found.not_valid_after_utc
    except ValueError:
        return None
    return OfferedCertificate(
        sha256=hashlib.sha256(data).hexdigest(),
        subject=subject[:500],
        issuer=issuer[:500],
        valid_from=begins,
        valid_until=ends,
    )


def read_fingerprint(text: str) -> str:
    """Return a SHA-256 fingerprint in hexadecimal, however it was written; raises ValueError."""
    digits = text.strip().casefold().removeprefix("sha256").strip(" :=").replace(":", "").replace(" ", "")
    if len(bytes.fromhex(digits)) != hashlib.sha256().digest_size:
        raise ValueError("no fingerprint")
    return digits


def check_authority(pem: str) -> None:
    """Raise ValueError unless a text holds certificates in PEM."""
    from cryptography import x509

    try:
        found = x509.load_pem_x509_certificates(pem.encode())
        ssl.create_default_context(cadata=pem)
    except (ValueError, ssl.SSLError) as error:
        raise ValueError("no certificates in PEM") from error
    if not found:
        raise ValueError("no certificates in PEM")
