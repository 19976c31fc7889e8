"""The one tree of errors: a stable code, a sentence, and a kind that says what to do next.

Foreign errors are translated into these once, where they enter, with the cause kept (``raise … from error``).
"""

from enum import StrEnum


class ErrorKind(StrEnum):
    """What helps: waiting, other data, other settings, a new sign-in, or a report to the developers."""

    TRY_LATER = "try_later"
    FIX_DATA = "fix_data"
    FIX_SETTINGS = "fix_settings"
    SIGN_IN = "sign_in"
    BUG = "bug"


class ConnectError(Exception):
    """Base of every error that a person may see.

    ``code`` is stable and part of the contract; ``sentence`` says in plain words what happened and what to do.
    """

    kind = ErrorKind.BUG

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(f"{code}: {sentence}")
        self.code = code
        self.sentence = sentence


class TryLater(ConnectError):
    """A passing fault: a busy server, a lost connection, a full disk. Nothing changed; the same call may succeed."""

    kind = ErrorKind.TRY_LATER


class FixData(ConnectError):
    """The file, invoice, attachment or field itself must change."""

    kind = ErrorKind.FIX_DATA


class FixSettings(ConnectError):
    """A setting is missing or wrong; the sentence names it."""

    kind = ErrorKind.FIX_SETTINGS


class SignIn(ConnectError):
    """A token or password is no longer good. It stops the lane and burns no attempt."""

    kind = ErrorKind.SIGN_IN


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
