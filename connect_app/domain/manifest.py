"""The manifest: every piece that came with an invoice or a file, and what it became. Nothing is dropped in silence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class PieceRole(StrEnum):
    """What a piece became."""

    DATA = "data"
    PICTURE = "picture"
    ATTACHMENT = "attachment"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a piece was left out: a stable code, the sentence for people, and what it says by name."""

    code: str
    sentence: str
    params: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece. ``place`` says where it came from: ``march.zip/7001/``, ``rechnung.pdf``, empty for the file itself.

    ``size`` and ``sha256`` are those of its bytes as they came. ``uri``: the address of a link, which has no bytes.
    ``attachment_id``: the attachment that it became; whether that is the picture is said there. ``blob``: where bytes
    lie that no other row knows.
    """

    name: str
    place: str
    size: int
    sha256: str
    role: PieceRole
    reason: Reason | None = None
    attachment_id: str | None = None
    uri: str | None = None
    blob: str | None = None


SYSTEM_FILE = Reason("system_file", "The operating system left this file; it belongs to no invoice.")
NO_INVOICE = Reason("belongs_to_none", "It holds no invoice, and its name begins with the number or name of none.")
LINK = Reason("link", "It is a link only; it is printed on the invoice and never followed.")
NAMELESS = Reason("nameless_attachment", "The file has no name, so nobody can say how it is opened.")
EMPTY = Reason("empty_file", "The file is empty.")
