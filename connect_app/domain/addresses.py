"""Customer numbers and e-mail addresses as people and programs write them: several in one text, with names around them.

The one reader of addresses, for invoices, registers, letters, settings and reports. Whether an address is a good one is
not decided here; this is only about where one ends and the next begins.
"""

import re
from urllib.parse import unquote

SEPARATOR = ";"
"""What stands between addresses in a register row."""

_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060\u00ad\u180e\u200e\u200f\u061c" + "".join(
    map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
)
"""Blanks without width, soft hyphens and marks of direction, which come along where text is copied."""
_WIDE_MARKS = dict(zip("＠﹫；，、：＜＞（）＂", '@@;,,:<>()"', strict=True))
_AS_MEANT = str.maketrans({**dict.fromkeys(_INVISIBLE), **_WIDE_MARKS})
_NARROW = str.maketrans({**{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}, "。": ".", "｡": "."})
"""Letters, digits and dots of full width, as East Asian keyboards write them."""
_PIECE = re.compile(r'"(?:[^"\\]|\\.)*"|<[^<>]*>|\([^()]*\)|[,;\r\n]|[^",;<(\r\n]+|["<(]')
_PLAIN = re.compile(r"(?!.*[\uff00-\uffef])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_NAMED = re.compile(r"([^<>]*)<[^<>]*>")
_SCHEME = re.compile(r"(?:(?:iso6523-actorid-upis::)?(?:em|mailto|smtp|e-?mail|e-?post):+/{0,2}\s*)+", re.IGNORECASE)
"""What says that an address follows; ``EM`` is its scheme in the lists of electronic addresses."""
_NAME_PART = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*")
_COMMENT = re.compile(r"\([^()]*\)")
_FILLER = re.compile(
    r"[/|&+]*|(?:e-?)?(?:mail|post)(?:-?adresse?|-?address)?:|and|or|och|eller|und|oder|și|si|sau", re.IGNORECASE
)
_QUOTES = "«»“”„‘’‚"
_LEADING, _TRAILING = f"<([{{{_QUOTES}", f".>)]}}:!{_QUOTES}"


def customer_number(text: str) -> str:
    """Return a customer number without blanks (no-break and invisible ones too) around it; leading zeros stay."""
    return text.strip().strip(_INVISIBLE).strip()


def split_addresses(text: str) -> tuple[str, ...]:
    """Return the single addresses of a text in their order, each once (case does not matter).

    They are apart by ``,``, ``;``, a line end, or blanks. Names, quotes, comments, ``mailto:`` and a dot at the end go:
    ``"Berg, Åsa" <asa@berg.example>`` is one. What is no address comes back as it stands, so that it can be named.
    """
    if _PLAIN.fullmatch(text):
        return (text,)
    addresses: dict[str, str] = {}
    for piece in _pieces(text.translate(_AS_MEANT)):
        for address in _read(piece):
            addresses.setdefault(address.casefold(), address)
    return tuple(addresses.values())


def names_of_addresses(text: str) -> dict[str, str]:
    """Return the names before addresses in brackets (``Åsa Berg <asa@b.example>``), by address, case folded."""
    names: dict[str, str] = {}
    for piece in _pieces(text.translate(_AS_MEANT)):
        found = _NAMED.fullmatch(piece.strip())
        addresses = _read(piece) if found is not None else []
        if found is not None and len(addresses) == 1 and (name := _unquoted(found[1])):
            names.setdefault(addresses[0].casefold(), name)
    return names


def _unquoted(name: str) -> str:
    plain = name.strip()
    if len(plain) > 1 and plain[0] == plain[-1] == '"':
        plain = re.sub(r"\\(.)", r"\1", plain[1:-1])
    return plain.strip(" '")


def plain_addresses(text: str | None) -> str | None:
    """Return the addresses of a text as a register row keeps them; None where there is none."""
    if text is None or _PLAIN.fullmatch(text):
        return text
    return join_addresses(split_addresses(text)) or None


def join_addresses(addresses: tuple[str, ...]) -> str:
    """Return addresses as a register row keeps them."""
    return SEPARATOR.join(addresses)


def _pieces(text: str) -> list[str]:
    """Return what stands between separators; those in quotes, brackets and comments are none."""
    if not any(mark in text for mark in ',;\r\n<"('):
        return [text]
    found, ends = [""], [""]
    for piece in _PIECE.findall(text):
        if piece in ",;\r\n":
            ends[-1] = piece
            found.append("")
            ends.append("")
        else:
            found[-1] += piece
    return _with_whole_names(found, ends)


def _with_whole_names(found: list[str], ends: list[str]) -> list[str]:
    """Put together what a comma in a name had parted: ``Berg, Anna <anna@berg.example>``."""
    joined: list[str] = []
    for at, piece in enumerate(found):
        follows = ends[at - 1] == "," and bool(joined) if at else False
        named = _NAMED.fullmatch(piece.strip()) if follows else None
        if named is not None and all(map(_NAME_PART.fullmatch, (joined[-1].strip(), named[1].strip()))):
            joined[-1] = f"{joined[-1].strip()}, {piece.strip()}"
        else:
            joined.append(piece)
    return joined


def _read(piece: str) -> list[str]:
    """Return the addresses of a piece: those in brackets, else its words, else the piece itself."""
    plain = piece.strip()
    bracketed = [
        one for one in re.findall(r"<([^<>]*)>|\[(?i:mailto):([^\[\]]*)\]", plain) if any("@" in s for s in one)
    ]
    if bracketed:
        return [one for first, second in bracketed for one in _read(first or second)]
    if plain.count('"@') == 1 and plain.startswith('"'):
        return [plain]  # "a b"@berg.example: a quoted name before the @
    apart = plain.replace("|", " ") if plain.count("@") > 1 else plain
    words = [_bare(word) for word in _COMMENT.sub(" ", apart).split()]
    addresses = [word for word in words if _is_like_address(word)]
    # "anna berg@k.example" is a slip, not the address of berg: a word too many leaves the text as it stands.
    if addresses and all(word in addresses or _FILLER.fullmatch(word) for word in words):
        return addresses
    bare = _bare(plain)
    return [bare] if bare else []


def _bare(text: str) -> str:
    """Return a word without what people and programs put around an address."""
    plain = text.strip()
    scheme = _SCHEME.match(plain)
    if scheme:
        plain = unquote(plain[scheme.end() :].partition("?")[0]).strip()
    if "@" in plain:
        plain = plain.translate(_NARROW).lstrip(_LEADING).rstrip(_TRAILING)
    if len(plain) > 1 and plain[0] == plain[-1] and plain[0] in "'\"" and plain.count(plain[0]) == 2:
        plain = _bare(plain[1:-1])
    return plain


def _is_like_address(word: str) -> bool:
    name, at, domain = word.rpartition("@")
    return bool(name and at and domain)
