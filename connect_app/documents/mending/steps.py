"""What may be mended, and what was done."""

from dataclasses import dataclass
from enum import StrEnum

from connect_app.domain.saying import say


class Fix(StrEnum):
    """What a finding offers, and what the next call can do (`fix` of the contract)."""

    CONVERT_TO_PDF = "convert_to_pdf"
    CONVERT_TO_TIFF = "convert_to_tiff"
    SHRINK = "shrink"
    UNLOCK = "unlock"
    ROTATE = "rotate"
    REPAIR = "repair"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done, or could not be: a stable code and its sentence."""

    code: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Mended:
    """The new bytes, their media type, and what was done, in order."""

    content: bytes
    media_type: str
    done: tuple[Step, ...]


WHOLE = Step("converted_whole", say("mended.whole"))
"""Nothing was recompressed."""
