"""The words after ``connect-app send``: files, what goes with which invoice, and the exit codes."""

import argparse
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

TOKEN_VARIABLE = "CONNECT_TOKEN"  # noqa: S105 - the name of a variable, not a token


class ExitCode(IntEnum):
    """How ``connect-app send`` ends. The codes are stable; scripts rely on them."""

    SENT = 0
    NEEDS_ATTENTION = 1
    USAGE = 2
    REFUSED = 3
    UNREACHABLE = 4
    MISSING_ATTACHMENTS = 5
    NOT_SENDABLE = 6
    STILL_ON_THE_WAY = 7
    FAULT = 8
    INTERRUPTED = 130


EPILOG = f"""\
exit codes:
  0    everything arrived or was accepted by the other side, now or in an earlier run
  1    some invoices need attention, sent now or in an earlier run: refused, held, or without an answer
  2    the command itself is wrong: no such file, an invoice number that is in none of the files; nothing was sent
  3    a file or an attachment was refused; a refused attachment stops everything, a refused file only itself
  4    the gateway does not answer
  5    some invoices have no attachment and nobody said yes; nothing was sent
  6    the gateway will not send: a setting, a password or an address is missing; nothing was sent
  7    some invoices are still on their way: --wait is over, or a sending limit that lasts holds them up
  8    a fault of the program or of this computer
  130  interrupted; what was handed to the gateway goes on

Running the same command again never sends anything twice: what was sent is passed over, what is on its way is waited
for, what needs attention is listed again, and only what was never begun or was taken back is sent.

NUMBER=FILE[:TYPE[:NOTE]]: TYPE is a document type such as "time sheet", "delivery note" or an UNCL1001 code.
--gateway URL takes its token from the environment variable {TOKEN_VARIABLE}.
"""


@dataclass(frozen=True, slots=True)
class AttachArgument:
    """One ``--attach``: the invoice's number, the file, and what is said about it (``document_type`` is a key)."""

    number: str
    path: Path
    document_type: str
    note: str | None


def add_send_arguments(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command ``send`` to the command line."""
    parser = commands.add_parser(
        "send",
        help="send files from a script",
        description="Upload files from a business system, attach documents, send, wait, and print the receipt.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="invoice files from a business system")
    parser.add_argument(
        "--attach",
        action="append",
        default=[],
        type=_attach,
        metavar="NUMBER=FILE[:TYPE[:NOTE]]",
        help="attach a file to the invoice with this number; may be given many times",
    )
    parser.add_argument("--yes", action="store_true", help="send also the invoices that have no attachment")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of text, and no progress")
    parser.add_argument("--practice", action="store_true", help="use practice mode: nothing leaves this computer")
    parser.add_argument("--wait", type=_seconds, metavar="SECONDS", help="wait at most so long for the outcome")
    parser.add_argument("--company", default="", metavar="NAME", help="for which company, where there are several")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--gateway", metavar="URL", help=f"a running gateway; its token comes from {TOKEN_VARIABLE}")
    where.add_argument("--data", type=Path, metavar="DIR", help="the data folder of a gateway on this computer")


def parse_attach(text: str, is_file: Callable[[str], bool]) -> AttachArgument:
    """Return what an ``--attach`` says. Raises ValueError with a sentence.

    File names may hold colons (and on Windows begin with ``C:``): the longest beginning that is a file is the file.
    """
    number, equals, rest = text.partition("=")
    if not equals or not number.strip() or not rest:
        raise ValueError(f"{text!r} is not NUMBER=FILE[:TYPE[:NOTE]]")
    colons = [match.start() for match in re.finditer(":", rest) if not _is_drive_colon(rest, match.start())]
    for end in [len(rest), *reversed(colons)]:
        if is_file(rest[:end]):
            kind, _, note = rest[end + 1 :].partition(":")
            return AttachArgument(number.strip(), Path(rest[:end]), _document_type(kind), note.strip() or None)
    named = rest[: colons[0]] if colons else rest
    raise ValueError(f"there is no file {named!r} (for invoice {number.strip()})")


def _is_drive_colon(rest: str, position: int) -> bool:
    return position == 1 and rest[0].isascii() and rest[0].isalpha() and rest[2:3] in ("\\", "/")


def _document_type(text: str) -> str:
    from connect_app.domain.attachment import DOCUMENT_TYPES, find_document_type

    if not text.strip():
        return "other"
    kind = find_document_type(text)
    if kind is None:
        labels = ", ".join(each.label for each in DOCUMENT_TYPES)
        raise ValueError(f"{text.strip()!r} is no document type; there are: {labels}")
    return kind.key


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds < math.inf:
        raise argparse.ArgumentTypeError("it takes a number of seconds, 0 or more")
    return seconds


def _attach(text: str) -> AttachArgument:
    try:
        return parse_attach(text, lambda name: Path(name).is_file())
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
