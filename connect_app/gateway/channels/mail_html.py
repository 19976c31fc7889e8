"""The mail as it looks: HTML beside the plain text, made of the same words.

Authors mark what is bold (``**words**``) and what leads somewhere (``[words](https://…)``). In the plain text the
marks go; in the HTML they become what they mean. What an invoice says is no author: its marks stay signs.

Whatever goes in is text. It is escaped, what was made of it is held to `TAGS`, and only then the styles are written
into the tags, as mail programs want them. Nothing is loaded from anywhere: the logo is a part of the mail.
"""

import functools
import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from css_inline import CSSInliner

TAGS = frozenset({"a", "br", "p", "strong"})
"""What may stand in the words of a mail."""
SCHEMES = frozenset({"cid", "http", "https", "mailto"})
FRAME_TAGS = TAGS | {"body", "head", "html", "img", "meta", "style", "table", "tbody", "td", "title", "tr"}
STYLES = frozenset(
    {"background-color", "border", "color", "display", "font-family", "font-size", "height", "line-height", "margin",
     "max-width", "padding", "text-decoration", "width", "word-break"}
)  # fmt: skip
"""Styles that mail programs understand; `FRAME_TAGS` and these are all that a mail has."""

LOGO_WIDTH, LOGO_HEIGHT = 240, 80
"""A logo is shown at most so large, in CSS pixels."""
PLAIN_COLOUR = "#1f4e79"
COLOUR = re.compile(r"#[0-9a-f]{6}")

_HIDDEN = {ord(sign): chr(0xE000 + at) for at, sign in enumerate("*[]")}
_SHOWN = {ord(hidden): chr(sign) for sign, hidden in _HIDDEN.items()}
_BOLD = re.compile(r"\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*")
_LINK = re.compile(r"\[([^\[\]\n]+)\]\(((?:https?://|mailto:)[^\s()<>\"']+)\)")
_ADDRESS = re.compile(r"(?<![\w\"'=/])(https?://[^\s<>\"']+[^\s<>\"'.,;:!?)])")
_WRITTEN = re.compile(r"(\x01\d+\x02)")


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture that is sent in the mail; ``sha256`` of its bytes, ``width`` and ``height`` in pixels."""

    sha256: str
    media_type: str
    width: int
    height: int
    size: int

    @property
    def shown(self) -> tuple[int, int]:
        """Return width and height as it is shown: never larger than it is, and within the limits."""
        scale = min(1.0, LOGO_WIDTH / self.width, LOGO_HEIGHT / self.height)
        return max(1, round(self.width * scale)), max(1, round(self.height * scale))


@dataclass(frozen=True, slots=True)
class Look:
    """How a company's mails look. ``colour``: ``#rrggbb``; ``signature``: words with marks, below the text."""

    colour: str = PLAIN_COLOUR
    signature: str = ""
    logo: Logo | None = None


def guarded(values: Mapping[str, object]) -> dict[str, object]:
    """Return the variables of a template so that nothing in them counts as a mark."""
    return {name: one.translate(_HIDDEN) if isinstance(one, str) else one for name, one in values.items()}


def plain_text(marked: str) -> str:
    """Return what stands in the plain text: ``[words](https://…)`` is ``words (https://…)``."""
    text = _LINK.sub(lambda found: _words_and_target(found[1], found[2]), marked) if "](" in marked else marked
    return (_BOLD.sub(r"\1", text) if "**" in text else text).translate(_SHOWN)


def _words_and_target(words: str, target: str) -> str:
    shown = target.removeprefix("mailto:")
    return shown if words == shown else f"{words} ({shown})"


def hidden(text: str) -> str:
    """Return text in which no sign counts as a mark: what a clerk wrote for one mail."""
    return text.translate(_HIDDEN)


def mail_html(marked: str, look: Look, language: str, title: str, alt: str, logo_src: str) -> str:
    """Return the whole HTML of a mail. ``alt``: what is read where the logo is not shown."""
    return "\n".join(html_pieces(marked, look, language, title, alt, logo_src))


def html_pieces(
    marked: str, look: Look, language: str, title: str, alt: str, logo_src: str
) -> tuple[str, str, str, str, str]:
    """Return the HTML of a mail in pieces that are lines of their own; the odd ones are the same in many mails."""
    frame = _frame(look, language, alt, logo_src)
    body = fragment(marked).replace("<p>", frame.paragraph).replace("<a ", frame.link)
    return frame.head, html.escape(title, quote=False), frame.middle, body, frame.foot


@dataclass(frozen=True, slots=True)
class _Frame:
    """What stands around the words of a mail, and how its paragraphs and links begin; the same in many mails."""

    head: str
    middle: str
    foot: str
    paragraph: str
    link: str


@functools.lru_cache(maxsize=64)
def _frame(look: Look, language: str, alt: str, logo_src: str) -> _Frame:
    """Write the styles into the tags: once for all mails of a look, since that takes as long as all the rest."""
    logo = ""
    if look.logo is not None and logo_src:
        width, height = look.logo.shown
        picture = f'<img src="{_quoted(logo_src)}" width="{width}" height="{height}" alt="{_quoted(alt)}" class="logo">'
        logo = f'<tr><td class="head">{picture}</td></tr>'
    foot = fragment(look.signature)
    page = _FRAME.format(
        language=_quoted(language),
        title=_TITLE,
        colour=look.colour if COLOUR.fullmatch(look.colour) else PLAIN_COLOUR,
        logo=logo,
        body=f'<p><a href="{_BODY}">x</a></p>',
        foot=f'<tr><td class="foot">{foot}</td></tr>' if foot else "",
    )
    inlined = _inliner().inline(page)
    head, rest = inlined.split(_TITLE, 1)
    sample = _SAMPLE.search(rest)
    assert sample is not None
    return _Frame(head, rest[: sample.start()], rest[sample.end() :], f"<p {sample[1]}>", f"<a {sample[2]} ")


_TITLE, _BODY = "title-of-the-mail", "https://body-of-the-mail/"
_SAMPLE = re.compile(r'<p (style="[^"]*")><a href="' + re.escape(_BODY) + r'" (style="[^"]*")>x</a></p>')


def fragment(marked: str) -> str:
    """Return words with marks as safe HTML: paragraphs, lines, bold, links, and nothing else."""
    from nh3 import clean

    paragraphs = re.split(r"\n[ \t]*(?:\n[ \t]*)+", _inline(marked.replace("\r\n", "\n")).strip("\n"))
    made = "".join([f"<p>{one}</p>" for one in paragraphs if one.strip()]).replace("\n", "<br>")
    return clean(made, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel=None, strip_comments=True)


_TAGS, _SCHEMES, _ATTRIBUTES = set(TAGS), set(SCHEMES), {"a": {"href"}}


def _inline(text: str) -> str:
    """Return words as HTML, line by line; links are set aside first, so that nothing in them is read again."""
    links: list[str] = []

    def link(target: str, words: str) -> str:
        links.append(f'<a href="{_quoted(target.translate(_SHOWN))}">{words}</a>')
        return f"\x01{len(links) - 1}\x02"

    text = text.replace("\x01", "").replace("\x02", "")
    if "](" in text:
        text = _LINK.sub(lambda found: link(found[2], _bold(html.escape(found[1], quote=False))), text)
    if "://" in text:
        text = _ADDRESS.sub(lambda found: link(found[1], html.escape(found[1], quote=False)), text)
    text = _bold(html.escape(text, quote=False))
    if links:
        text = _WRITTEN.sub(lambda found: links[int(found[1][1:-1])], text)
    return text.translate(_SHOWN)


def _bold(text: str) -> str:
    return _BOLD.sub(r"<strong>\1</strong>", text) if "**" in text else text


def _quoted(text: str) -> str:
    return html.escape(text, quote=True)


@functools.cache
def _inliner() -> "CSSInliner":
    from css_inline import CSSInliner

    return CSSInliner(load_remote_stylesheets=False, keep_at_rules=True)


_FRAME = """\
<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>{title}</title>
<style>
.page {{ margin: 0; padding: 0; background-color: #f3f4f6; }}
.around {{ padding: 16px 8px; }}
.sheet {{ width: 100%; max-width: 600px; background-color: #ffffff; }}
.bar {{ height: 4px; font-size: 1px; line-height: 4px; background-color: {colour}; }}
.head {{ padding: 20px 24px 0 24px; }}
.logo {{ display: block; border: 0; background-color: #ffffff; }}
.body {{ padding: 20px 24px 8px 24px; }}
.foot {{ padding: 0 24px 12px 24px; }}
.body p {{ margin: 0 0 14px 0; font-family: Arial, Helvetica, sans-serif; font-size: 15px; line-height: 22px;
 color: #1f2933; word-break: break-word; }}
.foot p {{ margin: 0 0 8px 0; font-family: Arial, Helvetica, sans-serif; font-size: 13px; line-height: 19px;
 color: #52606d; word-break: break-word; }}
a {{ color: {colour}; text-decoration: underline; }}
@media (prefers-color-scheme: dark) {{
.page {{ background-color: #14171a !important; }}
.sheet {{ background-color: #1f2428 !important; }}
.body p {{ color: #e6e8ea !important; }}
.foot p {{ color: #a9b1b8 !important; }}
a {{ color: #8ab4f8 !important; }}
}}
</style></head>
<body class="page" bgcolor="#f3f4f6">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f3f4f6" class="page">
<tr><td align="center" class="around">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" class="sheet">
<tr><td class="bar" height="4" bgcolor="{colour}">&nbsp;</td></tr>
{logo}<tr><td class="body">{body}</td></tr>
{foot}</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table></body></html>
"""
