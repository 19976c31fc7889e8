"""Mails that look like the company's: what authors mark, what stays text, and what mail programs are given."""

import re
import socket
from html.parser import HTMLParser

import pytest

from connect_app.gateway.channels.mail_html import (
    FRAME_TAGS,
    STYLES,
    TAGS,
    Logo,
    Look,
    _inliner,
    fragment,
    guarded,
    hidden,
    mail_html,
    plain_text,
)

LOGO = Logo("a" * 64, "image/png", 480, 120, 4000)
LOOK = Look("#0b6e4f", "**Nordlys Verkstad AB**\n[nordlys.example](https://nordlys.example)", LOGO)


class Found(HTMLParser):
    """All tags with their attributes, and all text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def page(text: str) -> str:
    return mail_html(text, LOOK, "sv", "Faktura 17", "Nordlys", "cid:logo@x")


def test_authors_mark_words_and_both_parts_say_the_same() -> None:
    text = "Hej **du**,\n\nse [här](https://a.example/x?a=1&b=2) eller https://b.example/y.\nHälsningar"
    assert plain_text(text) == "Hej du,\n\nse här (https://a.example/x?a=1&b=2) eller https://b.example/y.\nHälsningar"
    assert fragment(text) == (
        '<p>Hej <strong>du</strong>,</p><p>se <a href="https://a.example/x?a=1&amp;b=2">här</a> eller '
        '<a href="https://b.example/y">https://b.example/y</a>.<br>Hälsningar</p>'
    )
    assert plain_text("[faktura@a.example](mailto:faktura@a.example)") == "faktura@a.example"


def test_what_an_invoice_says_is_never_read_as_a_mark() -> None:
    name = "[Betala här](https://evil.example) **AB** <b>x</b>"
    text = "Till " + str(guarded({"customer_name": name, "count": 2})["customer_name"])
    assert plain_text(text) == f"Till {name}"
    assert "<strong>" not in fragment(text)
    assert "&lt;b&gt;" in fragment(text)
    found = Found(fragment(text))
    assert found.words == f"Till {name}"
    assert [one["href"] for tag, one in found.tags if tag == "a"] == ["https://evil.example"]  # as it says itself
    assert plain_text(hidden("2 * 3 **x** [y](https://z.example)")) == "2 * 3 **x** [y](https://z.example)"


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '<img src="https://evil.example/pixel.gif" onerror="x()">',
        "[x](javascript:alert(1))",
        '[x](https://a.example/"onmouseover="x)',
        "<style>@import url(https://evil.example/a.css);</style>",
        "<link rel=stylesheet href=https://evil.example/a.css>",
        "**<iframe src='https://evil.example'></iframe>**",
        "\x010\x02 [a](https://a.example/\x010\x02)",
        "{{ nothing }} {x} </td></table>",
    ],
)
def test_a_template_with_a_script_stays_text_and_nothing_is_loaded(text: str) -> None:
    found = Found(page(text))
    assert {tag for tag, _ in found.tags} <= FRAME_TAGS
    assert {tag for tag, _ in Found(fragment(text)).tags} <= TAGS
    assert not [name for _, given in found.tags for name in given if name.startswith("on")]
    loaded = [given.get(name) for _, given in found.tags for name in ("src", "background", "data") if given.get(name)]
    assert loaded == ["cid:logo@x"]
    assert "@import" not in page("")
    assert "url(" not in page("")
    hrefs = [given["href"] or "" for tag, given in found.tags if tag == "a"]
    assert all(one.startswith(("https://", "http://", "mailto:")) for one in hrefs)


def test_mail_programs_get_only_what_stands_in_the_list() -> None:
    found = Found(page("Hej **du** [här](https://a.example)"))
    used = {
        name.strip().partition(":")[0].strip()
        for _, given in found.tags
        for name in (given.get("style") or "").split(";")
        if name.strip()
    }
    assert used <= STYLES
    assert {tag for tag, _ in found.tags} <= FRAME_TAGS
    assert all(given.get("style") for tag, given in found.tags if tag in {"p", "a", "td", "img"})
    assert not re.search(r"<(div|span|p)[^>]*class=[^>]*position", page(""))
    (logo,) = [given for tag, given in found.tags if tag == "img"]
    assert (logo["width"], logo["height"], logo["alt"]) == ("240", "60", "Nordlys")
    assert "prefers-color-scheme: dark" in page("")


@pytest.mark.parametrize(
    ("size", "shown"), [((480, 160), (240, 80)), ((100, 40), (100, 40)), ((80, 160), (40, 80)), ((480, 2), (240, 1))]
)
def test_a_logo_is_shown_within_its_limits(size: tuple[int, int], shown: tuple[int, int]) -> None:
    assert Logo("", "image/png", *size, 1).shown == shown


def test_a_colour_that_is_none_counts_as_the_usual_one() -> None:
    assert "evil" not in mail_html("x", Look("red;background:url(https://evil.example)"), "en", "t", "a", "")


def test_nothing_is_loaded_while_styles_are_written_into_the_tags() -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        listening.settimeout(0.2)
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/a.css"
        _inliner().inline(f'<link rel="stylesheet" href="{url}"><style>@import "{url}"; p {{ color: red }}</style><p>x')
        page(f'<link rel="stylesheet" href="{url}"> [x]({url})')
        with pytest.raises(TimeoutError):
            listening.accept()
