"""Headers of a mail: what may stand in one, and how it is folded so that every reader reads the same again."""

import re
from collections.abc import Iterable
from email import message_from_string
from email.header import Header, decode_header, make_header
from email.headerregistry import Address, HeaderRegistry
from email.message import EmailMessage
from email.policy import EmailPolicy, compat32
from email.utils import parseaddr
from functools import lru_cache
from typing import Any

from connect_app.gateway.channels.addresses import as_sent

_MAX_NAME = 200
"""Characters of a sender's name: the mail package folds no name without blanks, and a line may have 998 octets."""

_ONE_LINE = 70
_LONG_WORD = re.compile(r"\S{60}")
_SHORT = 70
_TEXTS = frozenset({"subject", "content-description", "x-invoice-number", "x-customer-number"})
_PLAIN = _TEXTS | {
    *("date", "message-id", "x-delivery-id", "from", "to", "reply-to"),
    *("content-type", "content-disposition", "content-transfer-encoding"),
}
"""Headers that stand as they are where they are short."""
_AS_THEY_STAND = {
    **dict.fromkeys(_TEXTS | {"x-delivery-id"}, re.compile(r"\S+( \S+)*")),
    "message-id": re.compile(r"<[\w-]+(\.[\w-]+)*@[\w-]+(\.[\w-]+)*>"),
    "content-type": re.compile(r'[\w-]+/[\w.+-]+; name="[^"\\]+"'),
    "content-disposition": re.compile(r'attachment; filename="[^"\\]+"'),
}
"""Headers in which the mail package would find what stands there and nothing else: short ones, and texts."""
_STRUCTURED = _AS_THEY_STAND.keys() - _TEXTS - {"x-delivery-id"}
_PLAIN_ADDRESS = re.compile(r"[\w-]+(\.[\w-]+)*@[\w-]+(\.[\w-]+)*", re.ASCII)


class _Registry(HeaderRegistry):
    """The headers of the email package, without a class made anew for each one."""

    def __init__(self) -> None:
        super().__init__()
        self._classes: dict[str, type[Any]] = {}

    def __getitem__(self, name: str) -> type[Any]:
        known = self._classes.get(name)
        if known is None:
            known = self._classes[name] = super().__getitem__(name)
        return known


class OneAddress(str):
    """A header with one plain address and no name; the mail package takes long to find that out."""

    name: str
    addresses: tuple[Address, ...]
    defects = ()


class _Policy(EmailPolicy):
    """How headers are written. ``utf8``: addresses stand as they are (RFC 6532); names and texts are always in ASCII.

    Texts and names go through the older `Header`: where `EmailPolicy` folds a line, it loses blanks between encoded
    words and the quotes around a name, and leaves long words longer than a line may be.
    """

    def header_store_parse(self, name: str, value: Any) -> tuple[str, Any]:
        """Return the header as a message keeps it; raises ValueError where it would be more than one."""
        return (name, value) if _stands_as_it_is(name, value) else super().header_store_parse(name, value)

    def header_fetch_parse(self, name: str, value: Any) -> Any:
        """Return what a header says."""
        is_said = name.casefold() not in _STRUCTURED and _stands_as_it_is(name, value)
        return value if is_said else super().header_fetch_parse(name, value)

    def fold_binary(self, name: str, value: Any) -> bytes:
        """Return the header with its lines."""
        if _is_plain_line(name, value):
            return f"{name}: {value}\r\n".encode("ascii")
        if name.casefold() in _TEXTS:
            return f"{name}: {_folded(name, str(value))}\r\n".encode("ascii")
        is_long = len(value) > _ONE_LINE or not value.isascii()
        if is_long and name.casefold() == "from" and (sender := value.addresses[0]).display_name:
            encoded = Header(sender.display_name, "utf-8", header_name=name).encode(linesep="\r\n")
            return f"{name}: {encoded}\r\n <{sender.addr_spec}>\r\n".encode()
        return super().fold_binary(name, value)


def _is_plain_line(name: str, value: str) -> bool:
    """Say whether a header stands on its line as it is, so that it need not be folded, which takes long."""
    return bool(
        name.casefold() in _PLAIN
        and len(name) + len(value) < _SHORT
        and value.isascii()
        and value.isprintable()
        and "=?" not in value
        and not getattr(value, "defects", ())
    )


def _stands_as_it_is(name: str, value: object) -> bool:
    """Say whether there is nothing to find in a header but its own text, so that it need not be taken apart."""
    form = _AS_THEY_STAND.get(name.casefold())
    if form is None or type(value) is not str or form.fullmatch(value) is None:
        return False
    return _is_plain_line(name, value) or (name.casefold() in _TEXTS and value.isprintable() and "=?" not in value)


POLICY = _Policy(linesep="\r\n", header_factory=_Registry())
_INTERNATIONAL = POLICY.clone(utf8=True)


def policy_for(addresses: Iterable[str]) -> EmailPolicy:
    """Return how the headers of a mail with these addresses are written: in ASCII, unless they need other letters."""
    return POLICY if all(as_sent(one).isascii() for one in addresses) else _INTERNATIONAL


def header_address(address: str, name: str = "") -> Address:
    """Return a checked address for a header, with the beginning of a very long name."""
    # Not by addr_spec: that takes no letters beyond ASCII.
    local, _, domain = as_sent(address).rpartition("@")
    return Address(plain(name)[:_MAX_NAME].rstrip(), local, domain)


def header_recipient(name: str, address: str) -> OneAddress | list[Address]:
    """Return the value of a header ``name`` with one checked address."""
    one = header_address(address)
    made = OneAddress(one.addr_spec)
    if _PLAIN_ADDRESS.fullmatch(made) is None or not _is_plain_line(name, made):
        return [one]
    made.name, made.addresses = name, (one,)
    return made


def header_lines(message: EmailMessage) -> bytes:
    """Return the headers of a message with one of our policies as they are sent."""
    return b"".join([message.policy.fold_binary(name, value) for name, value in message.raw_items()])


def plain(text: str | None) -> str:
    """Return a text as it may stand in a header: on one line, and nothing that a reader would take for encoded."""
    return " ".join(re.sub(r"[\x00-\x1f\x7f]", " ", text or "").replace("=?", "= ?").split())


def shown_headers(data: bytes) -> list[tuple[str, str]]:
    """Return the headers of a mail as its reader sees them.

    Read by the older parser: the new one leaves blanks between the parts of an encoded name.
    """
    head = data[: data.find(b"\r\n\r\n")].decode("utf-8", "replace")
    return [(name, _shown(name, value)) for name, value in message_from_string(head, policy=compat32).items()]


def _shown(name: str, value: str) -> str:
    if name.casefold() != "from":
        return " ".join(str(make_header(decode_header(value))).split())
    sender, address = parseaddr(value)
    local, _, domain = address.rpartition("@")
    return str(Address(" ".join(str(make_header(decode_header(sender))).split()), local, domain))


@lru_cache(maxsize=256)  # many mails have the same subject
def _folded(name: str, text: str) -> str:
    is_simple = text.isascii() and _LONG_WORD.search(text) is None
    return Header(text, "us-ascii" if is_simple else "utf-8", header_name=name).encode(linesep="\r\n")
