"""Service metadata (SMP): which documents a participant takes, through whom, and from when to when.

Two steps: the list of references says which documents there are; only the metadata behind the right one hold dates, the
end point and its certificate, signed. *Reachable* is said after the second step only.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

from connect_app.domain.errors import TryLater
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.routing import Reachability, Recipient
from connect_app.domain.saying import say
from connect_app.gateway.network.locator import Locator
from connect_app.gateway.network.signed_metadata import certificates, check_signature
from connect_app.gateway.network.web import Page, Web
from connect_app.gateway.process.lookup_settings import LookupSettings
from connect_app.gateway.providers.interface import LookedUp
from connect_app.gateway.providers.peppol import BILLING, ROOTS

if TYPE_CHECKING:
    from cryptography.x509 import Name
    from lxml.etree import _Element

_SCHEME = "iso6523-actorid-upis"
_OK, _NOT_FOUND = 200, 404
_SERVICES = "/services/"
SOURCE = "sml"


@dataclass(frozen=True, slots=True)
class _Endpoint:
    operator: str | None
    valid_from: date | None
    valid_to: date | None


class NetworkRegister:
    """SML and SMP of one zone. Thread-safe."""

    def __init__(self, settings: LookupSettings, locator: Locator) -> None:
        self._locator = locator
        self._web = Web(settings.roots)
        self._roots = certificates(settings.roots)

    def look_up(self, recipient: Recipient) -> LookedUp:
        """Return what the network's own registers say for certain; raises TryLater where they could not be asked."""
        base = self._locator.locate(recipient.address)
        asked = f"NAPTR {recipient.address}"
        if base is None:
            return LookedUp(Reachability.NOT_FOUND, SOURCE, asked, b"not registered")
        participant = quote(f"{_SCHEME}::{recipient.address}", safe="")
        url = f"{_https(base)}/{participant}"
        asked = f"{asked}; GET {url}"
        group = self._web.get(url)
        if group.status == _NOT_FOUND:
            return LookedUp(Reachability.NOT_FOUND, SOURCE, asked, group.body)
        references = _references(group)
        types = tuple(_document_type(one) for one in references)
        wanted = next((one for one, name in zip(references, types, strict=True) if _is_it(name, recipient.kind)), None)
        if wanted is None:
            return LookedUp(Reachability.NOT_FOR_THIS_DOCUMENT, SOURCE, asked, group.body, document_types=types)
        page = self._web.get(_https(wanted))
        endpoint = self._endpoint(page, recipient)
        return LookedUp(
            Reachability.REACHABLE,
            SOURCE,
            f"{asked}; GET {wanted}",
            page.body,
            operator=endpoint.operator,
            document_types=types,
            valid_from=endpoint.valid_from,
            valid_to=endpoint.valid_to,
        )

    def _endpoint(self, page: Page, recipient: Recipient) -> _Endpoint:
        root = _parsed(page)
        now = datetime.now(UTC)
        check_signature(root, self._roots, now)
        try:
            return _read(root, recipient, now)
        except (ValueError, TypeError, AttributeError, IndexError, StopIteration) as error:
            raise _garbled() from error


def _garbled() -> TryLater:
    return TryLater("smp_garbled", say("register_not_this"))


def _https(url: str) -> str:
    if urlsplit(url).scheme != "https":
        raise TryLater("smp_insecure", say("register_insecure"))
    return url


def _parsed(page: Page) -> _Element:
    from lxml import etree

    if page.status != _OK:
        raise TryLater("smp_unavailable", say("register_fault", status=str(page.status)))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        root = etree.fromstring(page.body, parser)
    except etree.XMLSyntaxError as error:
        raise _garbled() from error
    if b"<!DOCTYPE" in page.body:
        raise _garbled()
    return root


def _references(page: Page) -> list[str]:
    found = [one.get("href") or "" for one in _parsed(page).iterfind(".//{*}ServiceMetadataReference")]
    return [one for one in found if _SERVICES in one]


def _document_type(reference: str) -> str:
    """Return the identifier of the document behind a reference, without its scheme."""
    name = unquote(reference.partition(_SERVICES)[2])
    return name.partition("::")[2] or name


def _is_it(name: str, kind: InvoiceKind) -> bool:
    return BILLING in name and ROOTS[kind] in name


def _read(root: _Element, recipient: Recipient, now: datetime) -> _Endpoint:
    from cryptography import x509

    information = next(root.iterfind(".//{*}ServiceInformation"))
    participant = (information.findtext("{*}ParticipantIdentifier") or "").strip().lower()
    document = (information.findtext("{*}DocumentIdentifier") or "").strip()
    if participant.rpartition("::")[2] != recipient.address or not _is_it(document, recipient.kind):
        raise ValueError("metadata of somebody or something else")
    endpoints = [
        one for one in information.iterfind(".//{*}Endpoint") if "peppol" in (one.get("transportProfile") or "")
    ]
    endpoint = (endpoints or list(information.iterfind(".//{*}Endpoint")))[0]
    text = "".join((endpoint.findtext("{*}Certificate") or "").split())
    certificate = x509.load_der_x509_certificate(base64.b64decode(text, validate=True))
    if certificate.not_valid_after_utc < now:
        raise ValueError("the access point's certificate has expired")
    return _Endpoint(
        _organisation(certificate.subject),
        _day(endpoint.findtext("{*}ServiceActivationDate")),
        _day(endpoint.findtext("{*}ServiceExpirationDate")),
    )


def _organisation(subject: Name) -> str | None:
    from cryptography.x509.oid import NameOID

    for oid in (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME):
        names = subject.get_attributes_for_oid(oid)
        if names:
            return str(names[0].value)
    return None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text.strip()[:10]) if text and text.strip() else None
