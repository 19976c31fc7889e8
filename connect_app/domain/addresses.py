"""Customer numbers and e-mail addresses as people type them: several in one field, with names and quotes around them.

Whether an address is a good one is not decided here; this is only about where one ends and the next begins.
"""

import re

SEPARATOR = ";"
"""What stands between addresses in a register row."""

_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060"
_PIECE = re.compile(r'"(?:[^"\\]|\\.)*"|<[^<>]*>|[,;\r\n]|[^",;<\r\n]+|["<]')


def customer_number(text: str) -> str:
    """Return a customer number without blanks (no-break and invisible ones too) around it; leading zeros stay."""
    return text.strip().strip(_INVISIBLE).strip()


def split_addresses(text: str) -> tuple[str, ...]:
    """Return the single addresses of a field in their order, each once (case does not matter).

    They are apart by ``,``, ``;`` or a line end. ``"Berg, Åsa" <asa@berg.example>`` is one: names and quotes go.
    """
    if not any(mark in text for mark in ',;\r\n<"'):
        found = [text]
    else:
        found = [""]
        for piece in _PIECE.findall(text):
            if piece in ",;\r\n":
                found.append("")
            else:
                found[-1] += piece
    addresses: dict[str, str] = {}
    for one in found:
        address = _bare(one)
        if address:
            addresses.setdefault(address.casefold(), address)
    return tuple(addresses.values())


def _bare(text: str) -> str:
    """Return the address in ``Name <address>``, or the text itself without surrounding quotes."""
    plain = customer_number(text)
    if plain.endswith(">") and "<" in plain:
        plain = plain[plain.rindex("<") + 1 : -1].strip()
    if len(plain) > 1 and plain[0] == plain[-1] and plain[0] in "'\"" and plain.count(plain[0]) == 2:
        plain = plain[1:-1].strip()
    return plain.removeprefix("mailto:").strip()


def join_addresses(addresses: tuple[str, ...]) -> str:
    """Return addresses as a register row keeps them."""
    return SEPARATOR.join(addresses)
