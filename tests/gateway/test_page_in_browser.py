"""The recipient's page as a recipient sees it: in a real browser, with downloads, looks, and what is read out."""

import hashlib
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from tests.contract.shipments import small_pdf
from tests.gateway.test_recipient_page import link_of
from tests.ledger import ledger_of
from tests.running_gateway import RunningGateway
from tests.sending_job import until
from tests.system.chromium import Chromium, needs_chromium

pytestmark = needs_chromium

SIZES = {"office": (1280, 900, 1.0), "zoomed": (640, 450, 2.0), "phone": (320, 640, 3.0)}
"""Width, height and scale: what a window of 1280 pixels has at 200 %, and a small phone."""

CONTRAST = """
[...document.querySelectorAll('h1, h2, p, dt, dd, a, li, span')].map(one => {
  const rgb = text => text.match(/[\\d.]+/g).slice(0, 3).map(Number);
  const light = c => c.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  let ground = one;
  while (getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
  const pair = [light(rgb(getComputedStyle(one).color)), light(rgb(getComputedStyle(ground).backgroundColor))].sort();
  return (pair[1] + 0.05) / (pair[0] + 0.05);
})
"""


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    with Chromium(tmp_path_factory.mktemp("chromium")) as browser:
        yield browser


@pytest.fixture
def browser(running: Chromium) -> Chromium:
    """The browser of a Swede, as it comes out of the box."""
    running.call("Page.navigate", url="about:blank")
    running.call("Emulation.clearDeviceMetricsOverride")
    running.call("Emulation.setEmulatedMedia", features=[])
    running.call("Emulation.setScriptExecutionDisabled", value=False)
    running.call("Network.setExtraHTTPHeaders", headers={"Accept-Language": "sv-SE,sv;q=0.9"})
    running.events.clear()
    return running


def said(browser: Chromium, *roles: str) -> list[str]:
    """Return the names of all things with these roles as a screen reader says them."""
    nodes = browser.call("Accessibility.getFullAXTree")["nodes"]
    shown = [one for one in nodes if not one["ignored"] and one["role"]["value"] in roles]
    return [one.get("name", {}).get("value", "") for one in shown]


def requested(browser: Chromium) -> list[str]:
    return [one["params"]["request"]["url"] for one in browser.events if one["method"] == "Network.requestWillBeSent"]


def test_a_screen_reader_reads_the_page_and_nothing_else_is_loaded(linked: RunningGateway, browser: Chromium) -> None:
    _, number, token = link_of(linked, attach=small_pdf())
    url = f"{linked.url}/r/{token}"
    assert browser.open(url) == 200
    assert said(browser, "RootWebArea") == [f"Faktura {number}"]
    assert said(browser, "main") == [""]
    assert said(browser, "heading") == [f"Faktura {number}", "Bilagor"]
    assert said(browser, "term") == ["Att betala", "Betalningsdag", "Fakturadatum", "Kundnummer", "Kund"]
    assert said(browser, "link") == ["Hämta som PDF", "tid & _rapport.pdf"]
    assert browser.value("document.documentElement.lang") == "sv"
    assert browser.value("[...document.querySelectorAll('h1, h2')].map(one => one.tagName).join()") == "H1,H2"
    assert requested(browser) == [url]
    assert browser.complaints() == []


def test_without_scripts_files_come_byte_for_byte_and_nobody_hears_of_the_token(
    linked: RunningGateway, browser: Chromium
) -> None:
    attachment = small_pdf()
    one, number, token = link_of(linked, attach=attachment)
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    assert browser.open(f"{linked.url}/r/{token}") == 200
    assert said(browser, "heading")[0] == f"Faktura {number}"
    wanted = {
        f"invoice-{number}.pdf": requests.get(f"{linked.url}/r/{token}/invoice.pdf", timeout=10).content,
        "tid & _rapport.pdf": attachment,
    }
    for place, (name, data) in enumerate(wanted.items()):
        seen = len(browser.events)
        browser.click("main a", place)
        began = browser.wait("Browser.downloadWillBegin", seen)
        browser.wait("Browser.downloadProgress", seen, state="completed", guid=began["guid"])
        assert began["suggestedFilename"] == name
        assert (browser.downloads / name).read_bytes() == data
    assert wanted[f"invoice-{number}.pdf"] == linked.get(f"/invoices/{one}/presentation").content
    sent = [
        told["params"]["headers"] for told in browser.events if told["method"] == "Network.requestWillBeSentExtraInfo"
    ]
    assert len(sent) == 3
    assert not [name for headers in sent for name in headers if name.casefold() == "referer"]
    assert browser.complaints() == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_it_fits_and_is_readable(linked: RunningGateway, browser: Chromium, size: str, scheme: str) -> None:
    long = "Donaudampfschifffahrt" * 12
    _, _, token = link_of(linked, attach=small_pdf(), buyer=long, seller=long)
    width, height, scale = SIZES[size]
    metrics = {"width": width, "height": height, "deviceScaleFactor": scale, "mobile": size == "phone"}
    browser.call("Emulation.setDeviceMetricsOverride", **metrics)
    browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    browser.open(f"{linked.url}/r/{token}")
    assert browser.value("document.documentElement.scrollWidth <= innerWidth")
    assert browser.value("Math.max(...[...document.querySelectorAll('main *')].map(one => "
                         "one.getBoundingClientRect().right)) <= innerWidth")  # fmt: skip
    assert min(browser.value(CONTRAST)) >= 4.5
    is_dark = browser.value("getComputedStyle(document.body).backgroundColor") == "rgb(13, 17, 23)"
    assert is_dark == (scheme == "dark")


@pytest.mark.parametrize("fate", ["revoked", "expired", "unknown"])
def test_a_link_that_leads_nowhere_says_so(linked: RunningGateway, browser: Chromium, fate: str) -> None:
    one, number, token = link_of(linked)
    if fate == "revoked":
        delivery_id = linked.get(f"/invoices/{one}").json()["deliveries"][0]["id"]
        url = f"{linked.company_url}/deliveries/{delivery_id}/link"
        assert linked.http.delete(url, timeout=10).status_code == 204
    elif fate == "expired":
        expire(linked, token)
    else:
        token = token[:-1]
    assert browser.open(f"{linked.url}/r/{token}") == (404 if fate == "unknown" else 410)
    title = "Här finns ingen faktura" if fate == "unknown" else "Länken gäller inte längre"
    assert said(browser, "RootWebArea") == said(browser, "heading") == [title]
    assert browser.value("document.documentElement.lang") == "sv"
    assert number not in browser.value("document.documentElement.outerHTML")
    assert len(browser.complaints()) == 1  # that the page is not there
    assert linked.get(f"/invoices/{one}").json()["opened_at"] is None


def expire(gateway: RunningGateway, token: str) -> None:
    with ledger_of(gateway.data) as database:
        hashed = hashlib.sha256(token.encode()).hexdigest()
        database.execute("UPDATE recipient_link SET expires_at = 1 WHERE token_sha256 = ?", (hashed,))


def test_a_browser_opens_it_once(linked: RunningGateway, browser: Chromium) -> None:
    one, _, token = link_of(linked)
    browser.open(f"{linked.url}/r/{token}")
    first: Any = until("it was opened", lambda: linked.get(f"/invoices/{one}").json()["opened_at"])
    cursor = linked.get("/events").json()["next_cursor"]
    browser.open(f"{linked.url}/r/{token}")
    seen = len(browser.events)
    browser.call("Page.reload", ignoreCache=True)
    browser.wait("Page.loadEventFired", seen)
    assert linked.get(f"/invoices/{one}").json()["opened_at"] == first
    assert linked.get("/events", after=cursor).json()["items"] == []
