"""The manifest: every piece that came with an invoice or a file, and what it became. Nothing is dropped in silence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from connect_app.domain.saying import Told, parts, say


class PieceRole(StrEnum):
    """What a piece became."""

    DATA = "data"
    PICTURE = "picture"
    ATTACHMENT = "attachment"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a piece was left out: a stable code, the sentence for people, its values by name, and its own name."""

    code: str
    sentence: str
    params: Mapping[str, Told] = field(default_factory=dict, hash=False)
    says: str | None = None

    def __post_init__(self) -> None:
        """Take the values of the sentence among ``params``; make it of them where it comes from a table."""
        sentence, params, says = parts(self.sentence, self.code, self.params, self.says)
        object.__setattr__(self, "sentence", sentence)
        object.__setattr__(self, "params", params)
        object.__setattr__(self, "says", says)


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


SYSTEM_FILE = Reason("system_file", say("system_file"))
NO_INVOICE = Reason("belongs_to_none", say("belongs_to_none"))
LINK = Reason("link", say("link"))
NAMELESS = Reason("nameless_attachment", say("nameless_attachment"))
EMPTY = Reason("empty_file", say("empty_file"))
