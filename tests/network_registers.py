"""Stand-ins for the network's registers on this computer: a name server, and an SMP with certificates of its own."""

import base64
import hashlib
import http.server
import socketserver
import ssl
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from urllib.parse import quote, unquote

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import NameOID
from lxml import etree

from connect_app.gateway.network.locator import participant_name

ZONE = "participant.sml.test.example"
BILLING = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1"
INVOICES = f"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##{BILLING}"
ORDERS = "urn:oasis:names:specification:ubl:schema:xsd:Order-2::Order##urn:fdc:peppol.eu:poacc:trns:order:3::2.1"


class NameServer:
    """Answers NAPTR questions; ``faults`` by participant: ``servfail``, ``silent``, ``empty`` or ``garbled``."""

    def __init__(self, smp: str) -> None:
        self.smp = smp
        self.there: set[str] = set()
        self.faults: dict[str, str] = {}
        self.is_zone_gone = False
        self.questions: list[str] = []
        outer = self

        class _Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                data, socket = self.request
                answer = outer.answer(dns.message.from_wire(data))
                if answer is not None:
                    socket.sendto(answer.to_wire(), self.client_address)

        self._server = socketserver.ThreadingUDPServer(("127.0.0.1", 0), _Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    @property
    def address(self) -> tuple[str, int]:
        return "127.0.0.1", self._server.server_address[1]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=10)

    def answer(self, query: dns.message.Message) -> dns.message.Message | None:
        name = query.question[0].name
        asked = name.to_text(omit_final_dot=True)
        self.questions.append(asked)
        known = {participant_name(one, ZONE).lower(): one for one in (*self.there, *self.faults)}
        participant = known.get(asked.lower(), "")
        fault = self.faults.get(participant, "")
        reply = dns.message.make_response(query)
        reply.flags |= dns.flags.AA
        if fault == "silent":
            return None
        if self.is_zone_gone or (participant not in self.there and not fault):
            reply.set_rcode(dns.rcode.NXDOMAIN)
        elif fault == "servfail":
            reply.set_rcode(dns.rcode.SERVFAIL)
        elif fault != "empty":
            rule = "no rule at all" if fault == "garbled" else f"!.*!{self.smp}!"
            reply.answer.append(dns.rrset.from_text(name, 60, "IN", "NAPTR", f'100 10 "U" "Meta:SMP" "{rule}" .'))
        return reply


class Authority:
    """Makes certificates, one from the other."""

    def __init__(self, name: str) -> None:
        self.key, self.certificate = _certified(name, None, is_authority=True)

    def issue(self, name: str, days: int = 30, host: str = "localhost") -> tuple[rsa.RSAPrivateKey, x509.Certificate]:
        return _certified(name, self, days=days, host=host)

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)


@cache
def _key(name: str, authority: str) -> rsa.RSAPrivateKey:
    """Return the key of whoever an authority calls so; making one takes longer than most of these tests."""
    return rsa.generate_private_key(65537, 2048)


def _certified(
    name: str, by: Authority | None, *, is_authority: bool = False, days: int = 30, host: str = "localhost"
) -> tuple[rsa.RSAPrivateKey, x509.Certificate]:
    key = _key(name, by.certificate.subject.rfc4514_string() if by else name)
    subject = x509.Name(
        [x509.NameAttribute(NameOID.COMMON_NAME, name), x509.NameAttribute(NameOID.ORGANIZATION_NAME, f"{name} AS")]
    )
    now = datetime.now(UTC)
    names = x509.SubjectAlternativeName([x509.DNSName(host)])
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by.certificate.subject if by else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=60))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(names, critical=False)
        .sign(by.key if by else key, hashes.SHA256())
    )
    return key, made


_METADATA = """<SignedServiceMetadata xmlns="http://busdox.org/serviceMetadata/publishing/1.0/"
 xmlns:id="http://busdox.org/transport/identifiers/1.0/"><ServiceMetadata><ServiceInformation>
<id:ParticipantIdentifier scheme="iso6523-actorid-upis">{participant}</id:ParticipantIdentifier>
<id:DocumentIdentifier scheme="busdox-docid-qns">{document}</id:DocumentIdentifier>
<ProcessList><Process><ServiceEndpointList><Endpoint transportProfile="peppol-transport-as4-v2_0">
<ServiceActivationDate>{valid_from}</ServiceActivationDate><ServiceExpirationDate>{valid_to}</ServiceExpirationDate>
<Certificate>{certificate}</Certificate></Endpoint></ServiceEndpointList></Process></ProcessList>
</ServiceInformation></ServiceMetadata></SignedServiceMetadata>"""

_SIGNED_INFO = """<SignedInfo xmlns="http://www.w3.org/2000/09/xmldsig#">\
<CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"/>\
<SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><Reference URI=""><Transforms>\
<Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/></Transforms>\
<DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><DigestValue>{digest}</DigestValue></Reference>\
</SignedInfo>"""


class Publisher:
    """An SMP over HTTPS. ``change``: what becomes of the signed metadata before they leave."""

    def __init__(self, folder: Path) -> None:
        self.root = Authority("Root")
        self.signer = self.root.issue("Signer")
        self.access_point = self.root.issue("Nordic Access")[1]
        self.documents: dict[str, list[str]] = {}
        self.valid_from, self.valid_to = "2020-01-01T00:00:00Z", "2040-01-01T00:00:00Z"
        self.status = 200
        self.change: Callable[[bytes], bytes] = lambda data: data
        self.told_participant = ""
        self.requests: list[str] = []
        self.roots = folder / "roots.pem"
        self.roots.write_bytes(self.root.pem)
        key, certificate = self.root.issue("localhost")
        (folder / "server.pem").write_bytes(
            certificate.public_bytes(serialization.Encoding.PEM)
            + key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "server.pem")
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"https://localhost:{self._server.server_address[1]}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=10)

    def _handler(self) -> type[http.server.BaseHTTPRequestHandler]:
        outer = self

        class _Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_: object) -> None:
                pass

            def do_GET(self) -> None:
                status, data = outer.answer(unquote(self.path))
                self.send_response(status)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

        return _Handler

    def answer(self, path: str) -> tuple[int, bytes]:
        self.requests.append(path)
        participant, _, document = path.removeprefix("/iso6523-actorid-upis::").partition("/services/")
        if self.status != 200:
            return self.status, b"<html>Maintenance</html>"
        if participant not in self.documents:
            return 404, b""
        if document:
            return 200, self.change(self._metadata(participant, document.removeprefix("busdox-docid-qns::")))
        links = "".join(
            f'<ServiceMetadataReference href="{self.url}/{quote(f"iso6523-actorid-upis::{participant}", safe="")}'
            f'/services/{quote(f"busdox-docid-qns::{one}", safe="")}"/>'
            for one in self.documents[participant]
        )
        return (
            200,
            f'<ServiceGroup xmlns="http://busdox.org/serviceMetadata/publishing/1.0/">{links}</ServiceGroup>'.encode(),
        )

    def _metadata(self, participant: str, document: str) -> bytes:
        certificate = base64.b64encode(self.access_point.public_bytes(serialization.Encoding.DER)).decode()
        text = _METADATA.format(
            participant=self.told_participant or participant,
            document=document,
            valid_from=self.valid_from,
            valid_to=self.valid_to,
            certificate=certificate,
        )
        return sign(text.encode(), *self.signer)


def sign(data: bytes, key: rsa.RSAPrivateKey, certificate: x509.Certificate) -> bytes:
    """Sign a document as a whole, enveloped."""
    root = etree.fromstring(data)
    digest = base64.b64encode(hashlib.sha256(etree.tostring(root, method="c14n")).digest()).decode()
    signature = etree.SubElement(root, "{http://www.w3.org/2000/09/xmldsig#}Signature", nsmap={None: _DS})
    info = etree.fromstring(_SIGNED_INFO.format(digest=digest))
    signature.append(info)
    value = key.sign(etree.tostring(info, method="c14n"), padding.PKCS1v15(), hashes.SHA256())
    etree.SubElement(signature, f"{{{_DS}}}SignatureValue").text = base64.b64encode(value).decode()
    holder = etree.SubElement(etree.SubElement(signature, f"{{{_DS}}}KeyInfo"), f"{{{_DS}}}X509Data")
    der = certificate.public_bytes(serialization.Encoding.DER)
    etree.SubElement(holder, f"{{{_DS}}}X509Certificate").text = base64.b64encode(der).decode()
    return etree.tostring(root)


_DS = "http://www.w3.org/2000/09/xmldsig#"
