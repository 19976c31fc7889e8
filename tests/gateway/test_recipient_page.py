"""The recipient's page by HTTP: what it shows, who may see it, when it ends, and what counts as opened."""

import hashlib
import re
from email import message_from_bytes, policy
from html.parser import HTMLParser

import pytest
import requests

from tests.contract.shipments import small_pdf
from tests.gateway.conftest import PUBLIC
from tests.invoice_files import new_number, ubl_invoice
from tests.ledger import ledger_of
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, by_mail, delivery, raw, send, until, upload_all

BROWSER = {"Accept": "text/html,application/xhtml+xml", "Accept-Language": "sv-SE,sv;q=0.9,en;q=0.5"}


def link_of(gateway: RunningGateway, *, attach: bytes = b"", **fields: str) -> tuple[str, str, str]:
    """Send an invoice with a link; return its id, its number and the token that arrived."""
    number = new_number()
    (one,) = upload_all(gateway, ubl_invoice(number, endpoint=None, email="kund@example.org", **fields))  # type: ignore[arg-type]
    if attach:
        assert gateway.attach(one, "tid & <rapport>.pdf", attach).status_code == 201
    send(gateway, [one], overrides={one: {"message": {"attach_pdf": False}}})
    delivery(gateway, one, "accepted")
    (item,) = until("the mail", lambda: arrived(gateway, number))
    mail = message_from_bytes(raw(gateway, item), policy=policy.default)
    assert list(mail.iter_attachments()) == []
    body = mail.get_body()
    assert body is not None
    found = re.search(re.escape(PUBLIC) + r"/r/([\w-]{43})\s", body.get_content())
    assert found is not None, body.get_content()
    return one, number, found[1]


def page(gateway: RunningGateway, token: str, path: str = "", **headers: str) -> requests.Response:
    """Open a page as a recipient: without the gateway's token, by the public name."""
    url = f"{gateway.url}/r/{token}{path}"
    return requests.get(url, headers={"Host": "invoices.nordlys.example", **headers}, timeout=10)


class Texts(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.tags: list[str] = []
        self.links: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name == "href" and value]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_the_page_shows_the_invoice_and_gives_its_files(linked: RunningGateway) -> None:
    _, number, token = link_of(linked, attach=small_pdf())
    answer = page(linked, token, **BROWSER)
    assert (answer.status_code, answer.headers["Content-Language"]) == (200, "sv")
    read = Texts(answer.text)
    words = "|".join(read.texts)
    assert f"Faktura {number}" in words
    assert "SEK" in words
    assert "script" not in read.tags
    assert {"h1", "main", "dl"} <= set(read.tags)
    pdf, attachment = read.links
    got = requests.get(f"{linked.url}/r/{pdf}", timeout=10)
    assert (got.headers["Content-Type"], got.content[:5]) == ("application/pdf", b"%PDF-")
    assert number in got.headers["Content-Disposition"]
    got = requests.get(f"{linked.url}/r/{attachment}", timeout=10)
    assert got.content.startswith(b"%PDF-")
    assert got.headers["Content-Disposition"].startswith("attachment;")
    assert page(linked, token, "/files/2").status_code == 404
    assert page(linked, token, "/files/0").status_code == 404
    for header in ("Content-Security-Policy", "X-Robots-Tag", "Referrer-Policy", "X-Content-Type-Options"):
        assert header in answer.headers
    assert "no-store" in answer.headers["Cache-Control"]


def test_only_a_reader_opens_it_and_only_once(linked: RunningGateway) -> None:
    one, _, token = link_of(linked)
    page(linked, token, Accept="*/*")
    for name, value in (
        ("Sec-Purpose", "prefetch;prerender"),
        ("Purpose", "prefetch"),
        ("X-Moz", "prefetch"),
        ("X-Purpose", "preview"),
        ("Sec-Fetch-Mode", "no-cors"),
        ("Sec-Fetch-Dest", "image"),
        ("User-Agent", "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)"),
        ("User-Agent", "WhatsApp/2 LinkPreview"),
    ):
        assert page(linked, token, **BROWSER, **{name: value}).status_code == 200
    page(linked, token, "/invoice.pdf", **BROWSER)
    for path in ("", "/invoice.pdf"):
        looked = requests.head(f"{linked.url}/r/{token}{path}", headers=BROWSER, timeout=10)
        assert (looked.status_code, looked.content) == (200, b"")
    assert linked.get(f"/invoices/{one}").json()["opened_at"] is None
    cursor = linked.get("/events").json()["next_cursor"]
    for _ in range(3):
        assert page(linked, token, **BROWSER).status_code == 200
    told = linked.get(f"/invoices/{one}").json()
    assert told["opened_at"] == told["deliveries"][0]["opened_at"] is not None
    events = [event for event in linked.get("/events", after=cursor).json()["items"] if event["object_id"] in
              (one, told["deliveries"][0]["id"])]  # fmt: skip
    assert [event["kind"] for event in events] == ["delivery.opened", "invoice.changed"]


def test_a_link_can_be_taken_back_and_ends(linked: RunningGateway) -> None:
    one, _, token = link_of(linked)
    delivery_id = linked.get(f"/invoices/{one}").json()["deliveries"][0]["id"]
    url = f"{linked.company_url}/deliveries/{delivery_id}/link"
    assert linked.http.delete(url, timeout=10).status_code == 204
    assert linked.http.delete(url, timeout=10).status_code == 404
    for path in ("", "/invoice.pdf", "/files/1"):
        gone = page(linked, token, path, **BROWSER)
        assert (gone.status_code, gone.headers["Content-Type"]) == (410, "text/html; charset=utf-8")
        assert "Länken gäller inte längre" in gone.text
    one, number, token = link_of(linked)
    with ledger_of(linked.data) as database:
        hashed = hashlib.sha256(token.encode()).hexdigest()
        done = database.execute("UPDATE recipient_link SET expires_at = 1 WHERE token_sha256 = ?", (hashed,))
        assert done.rowcount == 1
        assert token not in str(database.execute("SELECT * FROM recipient_link").fetchall())
    ended = page(linked, token, **BROWSER)
    assert ended.status_code == 410
    assert number not in ended.text
    assert linked.get(f"/invoices/{one}").json()["opened_at"] is None


@pytest.mark.parametrize("token", ["preview", "x" * 43, "%2e%2e", "a" * 3000, "é"])
def test_nobody_guesses_a_link(linked: RunningGateway, token: str) -> None:
    answer = page(linked, token, **BROWSER)
    assert answer.status_code == 404
    assert "Här finns ingen faktura" in answer.text
    assert page(linked, "").status_code == 404


def test_without_a_public_address_the_pdf_is_attached(gateway: RunningGateway) -> None:
    number = new_number()
    (one,) = upload_all(gateway, by_mail("kund@example.org", number))
    preview = gateway.post(f"/invoices/{one}/message/preview", json={"attach_pdf": False}).json()
    assert [finding["code"] for finding in preview["findings"]] == ["no_public_url"]
    assert [part["filename"] for part in preview["parts"]] == [f"invoice-{number}.pdf"]


def test_a_changed_text_keeps_the_link(linked: RunningGateway) -> None:
    number = new_number()
    (one,) = upload_all(linked, by_mail("kund@example.org", number))
    preview = linked.post(f"/invoices/{one}/message/preview", json={"attach_pdf": False}).json()
    assert f"{PUBLIC}/r/preview\n" in preview["text"]
    text = preview["text"].replace("Dear customer", "Dear Åsa")
    send(linked, [one], overrides={one: {"message": {"attach_pdf": False, "body": text}}})
    (item,) = until("the mail", lambda: arrived(linked, number))
    body = message_from_bytes(raw(linked, item), policy=policy.default).get_body()
    assert body is not None
    assert "Dear Åsa" in body.get_content()
    assert "/r/preview" not in body.get_content()
    assert len(re.findall(re.escape(PUBLIC) + r"/r/[\w-]{43}\s", body.get_content())) == 1
