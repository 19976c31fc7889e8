"""The mail of a shipment: its words, its headers, its parts, and what can never become a header."""

import email
import hashlib
import io
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from email import policy
from email.message import EmailMessage
from email.policy import EmailPolicy

import pikepdf
import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import given
from hypothesis import strategies as st

from connect_app.domain.addresses import split_addresses
from connect_app.domain.errors import Bug, FixData
from connect_app.domain.filenames import safe_filename
from connect_app.domain.invoice import FileFormat, InvoiceKind
from connect_app.domain.money import Money
from connect_app.gateway.channels.addresses import check_address
from connect_app.gateway.channels.interface import Letter, SentFile, Shipment
from connect_app.gateway.channels.mail_headers import (
    POLICY,
    header_address,
    header_lines,
    header_recipient,
    plain,
    policy_for,
)
from connect_app.gateway.channels.mail_html import Logo as CompanyLogo
from connect_app.gateway.channels.mail_html import Look
from connect_app.gateway.channels.message import compose
from connect_app.gateway.channels.templates import Sender, Texts, render
from tests.unit.documents import making
from tests.unit.documents.test_marks import signed_pdf

AT = datetime(2026, 4, 1, 8, 0, tzinfo=UTC)


def shipment(**changes: object) -> Shipment:
    known: dict[str, object] = {
        "delivery_id": "01a20166-fdfa-7baf-96bd-ba055df97e2f",
        "address": "kund@example.org",
        "number": "1001",
        "kind": InvoiceKind.INVOICE,
        "format": FileFormat.UBL,
        "language": "sv",
        "customer_number": "4711",
        "seller_name": "Nordlys Verkstad AB",
        "payable": Money(Decimal("1234567.5"), "SEK"),
        "due_date": "2026-04-30",
    }
    return Shipment(**{**known, **changes})  # type: ignore[arg-type]


class Papers:
    """The documents of a shipment."""

    def __init__(self, **files: bytes) -> None:
        self.files = files

    def original(self) -> bytes:
        return b"<Invoice/>"

    def xml(self) -> bytes:
        return b"<Invoice/>"

    def presentation(self) -> bytes:
        return b"%PDF-1.7 the invoice"

    def file(self, sent: SentFile) -> bytes:
        return self.files[sent.attachment_id]


def parsed(one: Shipment, sender: Sender, **files: bytes) -> EmailMessage:
    data = compose(one, Papers(**files), sender, "faktura@example.org", AT)
    assert all(len(line) <= 998 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")
    return email.message_from_bytes(data, policy=policy.default)


SENDER = Sender("Nordlys Verkstad AB", "Ekonomi", "fragor@example.org", "fragor@example.org")


@pytest.mark.parametrize(
    ("language", "subject", "words"),
    [
        ("sv", "PDF‐faktura från Nordlys Verkstad AB", ["faktura 1001", "1 234 567,50 SEK", "2026-04-30"]),
        ("en", "PDF invoice from Nordlys Verkstad AB", ["invoice 1001", "1,234,567.50 SEK", "30 April 2026"]),
        ("de", "PDF-Rechnung von Nordlys Verkstad AB", ["Rechnung 1001", "1.234.567,50 SEK", "30.04.2026"]),
        ("ro", "Factură PDF de la Nordlys Verkstad AB", ["factura 1001", "1.234.567,50 SEK", "30.04.2026"]),
    ],
)
def test_the_words_are_those_of_the_invoices_language(language: str, subject: str, words: list[str]) -> None:
    found, text = render(shipment(language=language), SENDER)
    assert found == subject
    plain = text.replace("\N{NO-BREAK SPACE}", " ")
    for word in (*words, "4711", "fragor@example.org"):
        assert word in plain
    assert plain.rstrip().endswith("Nordlys Verkstad AB\nEkonomi")


def test_a_line_without_values_disappears() -> None:
    _, text = render(shipment(language="en", payable=None, due_date=None, customer_number=None), Sender("Nordlys"))
    assert "Amount" not in text
    assert "Payment date" not in text
    assert "Customer number" not in text
    assert "Questions" not in text
    assert "\n\n\n" not in text


def test_a_credit_note_is_called_so() -> None:
    assert "kreditfaktura 1001" in render(shipment(kind=InvoiceKind.CREDIT_NOTE), SENDER)[1]


def test_parts_and_headers_are_all_there() -> None:
    file = SentFile("tid_rapport.pdf", "application/pdf", "", 4, "Tidrapport: Vecka 12 för Åsa", attachment_id="a")
    mail = parsed(shipment(files=(file,)), SENDER, a=b"%PDF")
    assert mail["From"] == "Nordlys Verkstad AB <faktura@example.org>"
    assert mail["To"] == "kund@example.org"
    assert mail["Reply-To"] == "fragor@example.org"
    assert mail["Message-ID"] == "<01a20166-fdfa-7baf-96bd-ba055df97e2f@example.org>"
    assert mail["X-Customer-Number"] == "4711"
    body = mail.get_body()
    assert body is not None
    assert "Betalningsdag: 2026-04-30" in body.get_content()
    invoice, attachment = mail.iter_attachments()
    assert (invoice.get_filename(), invoice.get_content()) == ("faktura-1001.pdf", b"%PDF-1.7 the invoice")
    assert attachment["Content-Description"] == "Tidrapport: Vecka 12 för Åsa"


HOSTILE = "Nordlys\r\nBcc: thief@example.org\r\n\r\n"


def test_no_value_becomes_a_header() -> None:
    one = shipment(number=HOSTILE, customer_number=HOSTILE, seller_name=HOSTILE, buyer_name=HOSTILE)
    file = SentFile("a.pdf", "application/pdf", "", 1, HOSTILE, attachment_id="a")
    mail = parsed(
        shipment(number=one.number, customer_number=one.customer_number, files=(file,)), Sender(HOSTILE), a=b"x"
    )
    assert mail["Bcc"] is None
    assert "thief" in mail["From"]


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_name_and_number_make_a_sound_mail(number: str, name: str) -> None:
    mail = parsed(shipment(number=number, seller_name=name, customer_number=None, language="en"), Sender(None))
    assert [one.addr_spec for one in mail["To"].addresses] == ["kund@example.org"]
    assert mail["Bcc"] is None
    assert len(list(mail.iter_attachments())) == 1


def test_addresses_are_taken_apart_and_checked() -> None:
    assert split_addresses(" a@x.se; b@x.se,a@x.se ;; ") == ("a@x.se", "b@x.se")
    assert check_address("Kund@EXAMPLE.org") == "Kund@example.org"
    for bad in ("", "kund", "a@b", "a b@x.se", "a@x.se\nBcc: b@x.se", "a@x..se", "@x.se", "a@", "Anna a@x.se"):
        with pytest.raises(FixData) as caught:
            check_address(bad)
        assert caught.value.code == "invalid_address"


@given(
    local=st.text("abAZ09.-_+!#'ö ", min_size=1, max_size=70)
    | st.sampled_from(["Postmaster", "ABUSE", "info", "a" * 65]),
    domain=st.from_regex(r"[a-cX0-9-]{0,6}(\.[a-cö0-9-]{1,4}){0,3}", fullmatch=True)
    | st.sampled_from(
        ["xn--bcher-kva.example", "a.invalid", "a.local", "a" * 64 + ".se", ".".join(["a" * 60] * 4), "[127.0.0.1]"]
    ),
)
def test_an_address_is_checked_as_the_library_checks_it(local: str, domain: str) -> None:
    try:
        expected = validate_email(f"{local}@{domain}", check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError:
        expected = None
    try:
        found = check_address(f"{local}@{domain}")
    except FixData:
        assert expected is None or "." not in expected.domain
    else:
        read = split_addresses(f"{local}@{domain}")
        assert read != (f"{local}@{domain}",) or (expected is not None and found == expected.normalized)


@pytest.mark.parametrize(
    ("number", "filename"), [("INV/2026/00012", "INV-2026-00012.pdf"), ("发票 7/ü", "faktura-发票 7-ü.pdf")]
)
def test_file_names_carry_every_letter(number: str, filename: str) -> None:
    file = SentFile("工时单 Mårten.pdf", "application/pdf", "", 4, attachment_id="a")
    data = compose(shipment(number=number, files=(file,)), Papers(a=b"%PDF"), SENDER, "faktura@example.org", AT)
    assert data.isascii()
    for reader in (policy.default, policy.compat32):
        parts = [part for part in email.message_from_bytes(data, policy=reader).walk() if part.get_filename()]
        assert [part.get_filename() for part in parts] == [filename, "工时单 Mårten.pdf"]
        assert [part.get_param("name") is not None for part in parts] == [True, True]


def test_what_is_signed_stays_a_file_of_its_own_in_a_merged_mail() -> None:
    names = ("signed.pdf", "plain.pdf")
    files = tuple(SentFile(name, "application/pdf", "", 4, attachment_id=name[0]) for name in names)
    one = shipment(files=files, letter=Letter(packing="merged"))
    signature = signed_pdf()
    papers = Papers(s=signature, p=making.pdf())
    papers.presentation = making.pdf  # type: ignore[method-assign]
    mail = email.message_from_bytes(compose(one, papers, SENDER, "faktura@example.org", AT), policy=policy.default)
    merged, signed = mail.iter_attachments()
    assert (merged.get_filename(), signed.get_filename()) == ("faktura-1001.pdf", "signed.pdf")
    assert signed.get_content() == signature
    with pikepdf.open(io.BytesIO(merged.get_content())) as pdf:
        assert len(pdf.pages) == 2


def test_what_has_files_inside_stays_a_file_of_its_own_in_a_merged_mail() -> None:
    file = SentFile("sheet.pdf", "application/pdf", "", 4, attachment_id="s")
    for key in ("/UF", "/F", "/Unix"):
        sheet = making.with_file("detail.csv", b"a;b", key)
        papers = Papers(s=sheet)
        papers.presentation = making.pdf  # type: ignore[method-assign]
        one = shipment(files=(file,), letter=Letter(packing="merged"))
        mail = email.message_from_bytes(compose(one, papers, SENDER, "faktura@example.org", AT), policy=policy.default)
        assert [part.get_content() for part in mail.iter_attachments()] == [making.pdf(), sheet]


def test_a_signed_invoice_is_never_merged_with_others() -> None:
    file = SentFile("plain.pdf", "application/pdf", "", 4, attachment_id="p")
    papers = Papers(p=making.pdf())
    papers.presentation = signed_pdf  # type: ignore[method-assign]
    one = shipment(files=(file,), letter=Letter(packing="merged"))
    mail = email.message_from_bytes(compose(one, papers, SENDER, "faktura@example.org", AT), policy=policy.default)
    assert [part.get_content() for part in mail.iter_attachments()] == [signed_pdf(), making.pdf()]


_TEXTS = ("Subject", "X-Invoice-Number", "X-Customer-Number", "Content-Description")
_SIGNS = "abcXYZ0189  .-_+!#$%&'*/=?^`{|}~\",;:<>()[]\\@"


@given(
    words=st.text(_SIGNS, min_size=1, max_size=40) | st.text(_SIGNS + "åß–‐发", min_size=1, max_size=120),
    domain=st.text("abc-.", min_size=1, max_size=25),
    name=st.sampled_from(
        [
            *("From", "To", "Reply-To", "Message-ID", "X-Delivery-Id", "Content-Type", "Content-Disposition"),
            *_TEXTS,
        ]
    ),
)
def test_a_short_header_stands_as_the_mail_package_writes_it(words: str, domain: str, name: str) -> None:
    try:
        address = str(header_address(f"faktura@{domain}", words if words.isascii() else "Anna"))
    except (ValueError, IndexError):
        address = "faktura@example.org"
    value = {
        "Message-ID": f"<{words if words.isascii() else 'id'}@{domain}>",  # our own are letters and digits
        "X-Delivery-Id": words,
        **dict.fromkeys(_TEXTS, plain(words)),
        "Content-Type": f'application/pdf; name="{safe_filename(words, [])}"',
        "Content-Disposition": f'attachment; filename="{safe_filename(words, [])}"',
    }.get(name, address)
    for made in (POLICY, policy_for(["ö@example.org"])):
        try:
            header = made.header_factory(name, value)  # read by the package
        except IndexError:  # it fails itself
            continue
        stored = made.header_store_parse(name, value)[1]
        assert made.fold_binary(name, stored) == made.fold_binary(name, header)
        assert str(made.header_fetch_parse(name, stored)) == str(header)
        if name not in _TEXTS or (len(name) + len(value) < 70 and value.isascii()):  # else as all readers need it
            assert made.fold_binary(name, stored) == EmailPolicy.fold_binary(made, name, header)


@given(
    local=st.text("abcXYZ09.-_+!#'= \"ö", min_size=1, max_size=70),
    domain=st.text("abc-.ö", min_size=1, max_size=25),
    name=st.sampled_from(["To", "Cc"]),
)
def test_one_recipient_stands_as_the_mail_package_writes_it(local: str, domain: str, name: str) -> None:
    try:
        address = header_address(f"{local}@{domain}")
        header = POLICY.header_factory(name, [address])
        made = header_recipient(name, f"{local}@{domain}")
    except (ValueError, IndexError, FixData):
        return
    mail = EmailMessage(policy=POLICY)
    mail[name] = made
    assert [one.addr_spec for one in mail[name].addresses] == [one.addr_spec for one in header.addresses]
    assert header_lines(mail) == POLICY.fold_binary(name, header)


@pytest.mark.parametrize("size", [0, 1, 56, 57, 58, 29_183, 29_184, 29_185, 90_001])
def test_a_file_arrives_whatever_its_size(size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    papers = Papers()
    papers.presentation = lambda: data[:size]  # type: ignore[method-assign]
    mail = email.message_from_bytes(compose(shipment(), papers, Sender("Nordlys"), "f@example.org", AT))
    (part,) = [one for one in mail.walk() if one.get_filename()]
    assert part.get_payload(decode=True) == data[:size]
    lines = str(part.get_payload()).split("\r\n")
    assert all(len(one) == 76 for one in lines[:-1])
    assert len(lines[-1]) <= 76


LOGO = b"\x89PNG\r\n\x1a\n" + bytes(range(200))


def with_look(one: Shipment, texts: Texts | None = None) -> EmailMessage:
    kept = {hashlib.sha256(LOGO).hexdigest(): LOGO}
    texts = texts or Texts(picture=kept.__getitem__)
    data = compose(one, Papers(a=b"%PDF more"), SENDER, "faktura@example.org", AT, texts)
    assert all(len(line) <= 998 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")
    return email.message_from_bytes(data, policy=policy.default)


def a_look() -> Look:
    logo = CompanyLogo(hashlib.sha256(LOGO).hexdigest(), "image/png", 400, 100, len(LOGO))
    return Look("#0b6e4f", "**Nordlys**\n[nordlys.example](https://nordlys.example)", logo)


def test_a_mail_with_a_look_has_text_html_and_logo_and_the_same_files() -> None:
    file = SentFile("tid.pdf", "application/pdf", "", 4, attachment_id="a")
    bare, mail = (
        parsed(shipment(files=(file,)), SENDER, a=b"%PDF more"),
        with_look(shipment(files=(file,), look=a_look())),
    )
    assert mail.get_content_type() == "multipart/mixed"
    alternative, *files = mail.iter_parts()
    assert alternative.get_content_type() == "multipart/alternative"
    text, related = alternative.iter_parts()
    assert (text.get_content_type(), related.get_content_type()) == ("text/plain", "multipart/related")
    html, logo = related.iter_parts()
    assert html.get_content_type() == "text/html"
    assert logo.get_content() == LOGO
    assert logo.get_content_disposition() == "inline"
    cid = str(logo["Content-ID"]).strip("<>")
    assert f'src="cid:{cid}"' in html.get_content()
    plain_part = bare.get_body(("plain",))
    assert plain_part is not None
    assert text.get_content() == plain_part.get_content()  # the text of a mail without a look
    assert "1&nbsp;234" in html.get_content() or "1\u00a0234\u00a0567,50" in html.get_content()
    assert "nordlys.example" in html.get_content()
    names = [one.get_filename() for one in bare.iter_attachments()]
    assert [one.get_filename() for one in mail.iter_attachments()] == names
    assert [one.get_content() for one in files] == [one.get_content() for one in bare.iter_attachments()]
    assert {name: str(value) for name, value in mail.items() if name != "Content-Type"} == {
        name: str(value) for name, value in bare.items() if name != "Content-Type"
    }


def test_a_mail_with_a_look_and_a_link_has_no_files_and_what_a_clerk_wrote_has_no_marks() -> None:
    letter = Letter(body="Hej **du** [x](https://a.example)\n", with_link=True)
    papers = Papers()
    papers.link = lambda: "https://faktura.example/r/1"  # type: ignore[attr-defined]
    one = shipment(look=replace(a_look(), logo=None), letter=letter)
    mail = email.message_from_bytes(compose(one, papers, SENDER, "faktura@example.org", AT), policy=policy.default)
    assert mail.get_content_type() == "multipart/alternative"
    text, html = mail.iter_parts()
    assert text.get_content().startswith("Hej **du** [x](https://a.example)")
    assert "<strong>du" not in html.get_content()
    assert 'href="https://faktura.example/r/1"' in html.get_content()


def test_a_logo_that_is_gone_stops_the_mail_and_is_said() -> None:
    with pytest.raises(Bug) as missing:
        compose(shipment(look=a_look()), Papers(), SENDER, "faktura@example.org", AT)
    assert missing.value.code == "blob_missing"


def test_what_an_invoice_says_makes_no_link_in_a_mail_with_a_look() -> None:
    name = "[Betala här](https://evil.example) **AB**"
    one = shipment(look=replace(a_look(), logo=None), number="[17](https://evil.example)")
    data = compose(one, Papers(), replace(SENDER, name=name), "faktura@example.org", AT)
    mail = email.message_from_bytes(data, policy=policy.default)
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text is not None
    assert html is not None
    assert name in text.get_content()
    assert "[Betala här](" in html.get_content()
    assert ">Betala här<" not in html.get_content()
    assert "<strong>AB" not in html.get_content()
