"""What may be mended, and what was done."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from connect_app.domain.saying import Told, parts, say


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
    """One thing that was done, or could not be: a stable code, an English sentence and the values in it."""

    code: str
    message: str
    params: dict[str, Told] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return it as the contract has it."""
        message, params, says = parts(self.message, self.code, self.params, None)
        return {"code": self.code, "message": message, "params": params, "says": says}


@dataclass(frozen=True, slots=True)
class Mended:
    """The new bytes, their media type, and what was done, in order."""

    content: bytes
    media_type: str
    done: tuple[Step, ...]


def whole(count: int, *, code: str = "converted_whole") -> Step:
    """Return the step that says that nothing was recompressed."""
    return Step(code, say("mended.whole"), {"pages": count})
