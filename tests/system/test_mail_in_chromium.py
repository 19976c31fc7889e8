"""Mails with a look in a browser, at the widths of a phone and a pane, light and dark: nothing is wider than they are.

The pictures lie in ``CONNECT_PICTURES`` where that names a folder.
"""

import base64
import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from connect_app.gateway.channels.mail_html import Logo, Look
from connect_app.gateway.channels.message import look_html
from tests.system.chromium import Chromium, needs_chromium

pytestmark = [pytest.mark.full, needs_chromium]


def _logo() -> bytes:
    written = io.BytesIO()
    made = Image.new("RGBA", (480, 120), (0, 0, 0, 0))
    made.paste((11, 110, 79, 255), (20, 20, 460, 100))
    made.save(written, "PNG")
    return written.getvalue()


_LOGO = _logo()
_TEXT = """Hej **Fjällbygg i Västernorrland Aktiebolag**,

här kommer faktura 2026-117 som PDF-fil, se [våra sidor](https://nordlys.example/fakturor) eller
https://nordlys.example/en/mycket/lang/adress/som/ingen/bryter/av/sig/sjalv/123456789012345678901234567890

Belopp: **1 234 567,50 SEK**
Betalningsdag: 2026-04-30

Med vänliga hälsningar
Nordlys Verkstad AB
"""
_LOOK = Look("#0b6e4f", "**Nordlys Verkstad AB**\nStorgatan 1, 123 45 Umeå", Logo("a" * 64, "image/png", 480, 120, 80))


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    with Chromium(tmp_path_factory.mktemp("chromium")) as made:
        yield made


@pytest.mark.parametrize("width", [360, 640])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_mail_fits_and_is_read_in_light_and_dark(tab: Chromium, tmp_path: Path, width: int, scheme: str) -> None:
    page = tmp_path / "mail.html"
    html = look_html(
        _LOOK, _TEXT, language="sv", title="Faktura", seller="Nordlys Verkstad AB", picture=lambda _sha256: _LOGO
    )
    page.write_text(html, encoding="utf-8")
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": True}
    tab.call("Emulation.setDeviceMetricsOverride", **size)
    tab.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    before = len(tab.events)
    tab.open(page.as_uri())
    shot = base64.b64decode(tab.call("Page.captureScreenshot")["data"])
    folder = Path(os.environ.get("CONNECT_PICTURES") or tmp_path)
    (folder / f"mail-{width}-{scheme}.png").write_bytes(shot)

    def ask(script: str) -> object:
        return tab.call("Runtime.evaluate", expression=script, returnByValue=True)["result"].get("value")

    assert ask("document.documentElement.scrollWidth") == width
    colour, behind = (
        ask("getComputedStyle(document.querySelector('.body p')).color"),
        ask("getComputedStyle(document.querySelector('.sheet')).backgroundColor"),
    )
    expected = {"light": ("rgb(31, 41, 51)", "rgb(255, 255, 255)"), "dark": ("rgb(230, 232, 234)", "rgb(31, 36, 40)")}
    assert (colour, behind) == expected[scheme]
    asked = [
        one["params"]["request"]["url"] for one in tab.events[before:] if one["method"] == "Network.requestWillBeSent"
    ]
    assert [one for one in asked if not one.startswith(("file:", "data:"))] == []
