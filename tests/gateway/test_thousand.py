"""A thousand invoices to a thousand customers in one send: each gets its own, and nobody gets anything else."""

import csv
import hashlib
import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pikepdf
import pypdfium2
import pytest

from tests.gateway.test_customers import add
from tests.gateway.test_email_list import put
from tests.gateway.test_mail_account import MailServer, set_up
from tests.invoice_files import ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import check_adds_up, complete

COUNT = 1000
PLACE = b"INVOICE-NUMBER"


@dataclass(frozen=True, slots=True)
class Case:
    """One invoice, and who gets it. Numbers begin like others on purpose, and customers like invoices."""

    place: int

    @property
    def number(self) -> str:
        return f"F-{self.place + 1}"

    @property
    def customer(self) -> str:
        return f"{self.place + 1:06d}"

    @property
    def listed(self) -> tuple[str, ...]:
        """The addresses in the e-mail list."""
        second = (f"ekonomi{self.place}@kund.example",) if self.place % 50 == 7 else ()
        return (f"kund{self.place}@kund.example", *second)

    @property
    def has_copies(self) -> bool:
        return self.place % 50 == 9

    @property
    def cc(self) -> tuple[str, ...]:
        return (f"chef{self.place}@kund.example",) if self.has_copies else ()

    @property
    def bcc(self) -> tuple[str, ...]:
        return (f"arkiv{self.place}@arkiv.example",) if self.has_copies else ()

    @property
    def moves_before(self) -> bool:
        """The register says another address after the plan and before the send."""
        return self.place % 100 == 11

    @property
    def moves_after(self) -> bool:
        """The register says another address once it is sent."""
        return self.place % 100 == 13

    @property
    def to(self) -> tuple[str, ...]:
        """Who gets it, copies aside."""
        return (f"ny{self.place}@kund.example",) if self.moves_before else self.listed

    @property
    def has_data(self) -> bool:
        """The business system sent XML beside the PDF."""
        return self.place % 16 == 5

    @property
    def attachments(self) -> dict[str, bytes]:
        names = ["tid.pdf", "bilaga.csv"] if self.place % 20 == 3 else []
        return {name: pdf_of(f"Bilaga {self.number}") if name.endswith("pdf") else f"a;{self.number}\n".encode()
                for name in names}  # fmt: skip


CASES = [Case(place) for place in range(COUNT)]


def _template() -> bytes:
    buffer = io.BytesIO()
    with pikepdf.new() as document:
        page = document.add_blank_page(page_size=(595, 842))
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)))  # fmt: skip
        content = b"BT /F1 14 Tf 72 760 Td (" + PLACE.ljust(40) + b") Tj ET"
        page.Contents = document.make_stream(content)
        document.save(buffer, compress_streams=False, static_id=True)
    return buffer.getvalue()


_PDF = _template()


def pdf_of(text: str) -> bytes:
    """Return a PDF that says this."""
    return _PDF.replace(PLACE.ljust(40), text.encode().ljust(40))


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return str(document[0].get_textpage().get_text_bounded()).strip()
    finally:
        document.close()


def archive() -> bytes:
    """Return what the business system exports: PDFs with one table of their data, and some with an XML of their own."""
    table, buffer = io.StringIO(), io.BytesIO()
    rows = csv.writer(table, delimiter=";")
    rows.writerow(["file", "number", "customer_number", "issue_date", "due_date", "currency", "payable", "language",
                   "seller_name", "buyer_name"])  # fmt: skip
    with zipfile.ZipFile(buffer, "w") as members:
        for case in CASES:
            name = f"export-{hashlib.sha256(case.number.encode()).hexdigest()[:12]}"
            members.writestr(f"{name}.pdf", pdf_of(f"Faktura {case.number} kund {case.customer}"))
            if case.has_data:
                data = ubl_invoice(case.number, endpoint=None, customer=case.customer, buyer=f"Kund {case.place} AB")
                members.writestr(f"{name}.xml", data)
            else:
                rows.writerow([f"{name}.pdf", case.number, case.customer, "2026-03-31", "2026-04-30", "SEK", "1250.00",
                               "sv", "Nordlys Verkstad AB", f"Kund {case.place} AB"])  # fmt: skip
        members.writestr("data.csv", table.getvalue())
    return buffer.getvalue()


def upload(gateway: RunningGateway) -> dict[str, str]:
    """Upload all and return the ids by number."""
    answer = gateway.upload("export.zip", archive())
    assert answer.status_code == 201, answer.text
    ids: dict[str, str] = {}
    cursor = None
    while True:
        page = gateway.get(f"/files/{answer.json()['id']}/invoices", limit=500, cursor=cursor).json()
        ids |= {one["number"]: one["id"] for one in page["items"]}
        cursor = page["next_cursor"]
        if cursor is None:
            break
    for case in CASES:
        for name, data in case.attachments.items():
            attached = gateway.attach(ids[case.number], name, data, document_type="Time sheet")
            assert attached.status_code == 201, attached.text
    return ids


def fill_registers(gateway: RunningGateway) -> None:
    text = "".join(f"{case.customer},{';'.join(case.listed)}\n" for case in CASES)
    headers = {"Content-Type": "text/csv"}
    answer = gateway.post("/email-list/import", data=f"customer_number,email\n{text}".encode(), headers=headers)
    assert (answer.status_code, answer.json()["added"]) == (200, COUNT), answer.text
    for case in CASES:
        if case.has_copies:
            roles = (("to", case.listed), ("cc", case.cc), ("bcc", case.bcc))
            emails = [{"email": one, "role": role} for role, addresses in roles for one in addresses]
            add(gateway, case.customer, emails=emails)


@dataclass(frozen=True, slots=True)
class Arrived:
    """A mail in somebody's mailbox."""

    recipient: str
    data: bytes
    mail: EmailMessage


@pytest.fixture(scope="module")
def mails(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, list[Arrived]]]:
    """Send all and return what arrived by recipient."""
    server = MailServer()
    try:
        with RunningGateway(tmp_path_factory.mktemp("thousand"), practice=False) as gateway:
            set_up(gateway, server)
            settings = {"attachments_enabled": True}
            assert gateway.http.patch(gateway.company_url + "/settings", json=settings, timeout=10).status_code == 200
            fill_registers(gateway)
            _send(gateway, list(upload(gateway).values()))
            assert not gateway.fault
    finally:
        server.close()
    found: dict[str, list[Arrived]] = {}
    for _, recipients, data in server.taken:
        (recipient,) = recipients
        mail = message_from_bytes(data, policy=policy.default)
        found.setdefault(recipient, []).append(Arrived(recipient, data, mail))
    yield found


def _send(gateway: RunningGateway, ids: list[str]) -> None:
    plan = gateway.post("/sends/plan", json={"invoice_ids": ids}).json()
    assert (plan["selected"], plan["sendable"]) == (COUNT, COUNT)
    planned = {row["number"]: [one["address"] for one in row["channels"]] for row in plan["rows"]}
    assert planned == {case.number: [*case.listed, *case.cc, *case.bcc] for case in CASES}
    for case in CASES:
        if case.moves_before:
            put(gateway, case.customer, case.to[0])
    answer = gateway.post("/sends", json={"invoice_ids": ids, "missing_attachments": "send"})
    assert answer.status_code == 202, answer.text
    for case in CASES:
        if case.moves_after:
            put(gateway, case.customer, f"wrong{case.place}@thief.example")
    receipt = complete(gateway, answer.json()["id"], 150)
    check_adds_up(receipt)
    assert receipt["accepted"] == receipt["selected"] == COUNT


def recipients_of(case: Case) -> list[str]:
    return [*case.to, *case.cc, *case.bcc]


pytestmark = pytest.mark.timeout(300)


def test_each_recipient_gets_one_mail_and_nobody_else_any(mails: dict[str, list[Arrived]]) -> None:
    wanted = Counter(address for case in CASES for address in recipients_of(case))
    assert max(wanted.values()) == 1
    assert {address: len(found) for address, found in mails.items()} == wanted


def test_everything_in_a_mail_belongs_to_one_invoice(mails: dict[str, list[Arrived]]) -> None:
    seen: set[str] = set()
    for case in CASES:
        for address in recipients_of(case):
            (one,) = mails[address]
            check_mail(case, one)
            seen.add(str(one.mail["Message-ID"]))
    assert len(seen) == sum(len(found) for found in mails.values())


def check_mail(case: Case, one: Arrived) -> None:
    mail = one.mail
    # Several addresses in the list are several recipients, each with a mail of its own; only copies are named in it.
    to = case.to if case.has_copies else (one.recipient,)
    assert [found.addr_spec for found in mail["To"].addresses] == list(to)
    assert [found.addr_spec for header in mail.get_all("Cc", []) for found in header.addresses] == list(case.cc)
    assert mail["Bcc"] is None
    assert not any(hidden.encode() in one.data for hidden in case.bcc)
    assert (mail["X-Invoice-Number"], mail["X-Customer-Number"]) == (case.number, case.customer)
    body = mail.get_body()
    assert body is not None
    assert re.findall(r"F-\d+", body.get_content()) == [case.number]
    assert re.findall(r"\b\d{6}\b", body.get_content()) == [case.customer]
    picture, *files = mail.iter_attachments()
    word = "invoice" if case.has_data else "faktura"  # the rows of the side-car say that they are Swedish
    assert picture.get_filename() == f"{word}-{case.number}.pdf"
    assert picture.get_content() == pdf_of(f"Faktura {case.number} kund {case.customer}")
    assert text_of(picture.get_content()) == f"Faktura {case.number} kund {case.customer}"
    assert {file.get_filename(): _content(file) for file in files} == case.attachments


def _content(part: Any) -> bytes:
    data: bytes = part.get_payload(decode=True)
    return data
