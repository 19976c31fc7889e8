"""The one tree of errors: a stable code, a sentence, and a kind that says what to do next.

Foreign errors are translated into these once, where they enter, with the cause kept (``raise … from error``).
"""

from dataclasses import dataclass
from enum import StrEnum


class ErrorKind(StrEnum):
    """What helps: waiting, other data, other settings, a new sign-in, or a report to the developers."""

    TRY_LATER = "try_later"
    FIX_DATA = "fix_data"
    FIX_SETTINGS = "fix_settings"
    SIGN_IN = "sign_in"
    BUG = "bug"


@dataclass(frozen=True, slots=True)
class Fault:
    """One reason of a refusal, and the field that it is about."""

    field: str
    code: str
    sentence: str


class ConnectError(Exception):
    """Base of every error that a person may see.

    ``code`` is stable and part of the contract; ``sentence`` says in plain words what happened and what to do;
    ``faults`` are the reasons field by field, where there are some.
    """

    kind = ErrorKind.BUG
    status = 500
    """The HTTP status of a call that ends so: here alone, so that no call has to know which error means which."""
    faults: tuple[Fault, ...] = ()

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(f"{code}: {sentence}")
        self.code = code
        self.sentence = sentence


class TryLater(ConnectError):
    """A passing fault: a busy server, a lost connection, a full disk. Nothing changed; the same call may succeed."""

    kind = ErrorKind.TRY_LATER
    status = 503


class FixData(ConnectError):
    """The file, invoice, attachment or field itself must change."""

    kind = ErrorKind.FIX_DATA
    status = 422


class FieldRefused(FixData):
    """One field of a row cannot be taken; ``field`` is its name in the contract."""

    def __init__(self, field: str, code: str, sentence: str) -> None:
        super().__init__(code, sentence)
        self.field = field
        self.faults = (Fault(field, code, sentence),)


class Conflict(FixData):
    """What is asked does not go with how things stand now: something was sent, taken, or changed already."""

    status = 409


class NotThere(FixData):
    """What is asked for is not there, or not any more."""

    status = 404


class FixSettings(ConnectError):
    """A setting is missing or wrong; the sentence names it."""

    kind = ErrorKind.FIX_SETTINGS
    status = 409


class SignIn(ConnectError):
    """A token or password is no longer good. It stops the lane and burns no attempt."""

    kind = ErrorKind.SIGN_IN
    status = 401


class Bug(ConnectError):
    """Something that should be impossible. Kept, shown, and asked to be reported."""


class FileRefused(FixData):
    """A file from a business system cannot be read as invoices.

    ``code`` is one of ``empty_file, too_large, not_an_invoice, malformed_xml, unsafe_xml, truncated,
    unsupported_format, encrypted_pdf, damaged_pdf``; ``line`` and ``column`` count from 1 where they are known.
    """

    def __init__(self, code: str, sentence: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(code, sentence)
        self.line = line
        self.column = column
