"""Scanning paper with the programs that the system has: `scanimage` of SANE; on Windows its own dialog (WIA), and
TWAIN scanners through the command line of NAPS2 where that is installed.

A scanner's driver may hang or crash; it runs in a child, which is ended when the clerk cancels or nothing comes.
"""

import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from connect_app.documents.mending.letters import joined
from connect_app.documents.mending.mender import DocumentMender
from connect_app.documents.mending.steps import Fix
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.errors import FixData, FixSettings, TryLater
from connect_app.domain.saying import quoted, say

DPI = 300
LIST_LIMIT_S = 60.0
PAGE_LIMIT_S = 300.0
"""A page at 300 DPI takes a slow scanner a minute; so long without one means that it hangs."""
_MOST_PAGES = 200
_ASK_EVERY_S = 0.1
_NO_MORE = 7
"""How `scanimage` ends when a feeder is empty, after the last page, too, and our script where a person cancels."""
_A4_MM = ("210", "297")

WIA = "wia"
"""Stands for Windows' own dialog, in which a person chooses scanner and paper. Written by its manual, and untried."""

TWAIN = "twain:"
"""Begins the name of a scanner that is spoken to through NAPS2, which is free. Written by its manual, and untried."""

_WIA_SCRIPT = (
    "$image = (New-Object -ComObject WIA.CommonDialog).ShowAcquireImage(1, 0, 65536, "
    "'{B96B3CB1-0728-11D3-9D7B-0000F81EF32E}', $false, $true, $false); "
    "if ($image -eq $null) { exit 7 }; $image.SaveFile($args[0])"
)


class Colours(StrEnum):
    """How a page is scanned, as SANE calls it."""

    BLACK_AND_WHITE = "Lineart"
    GREY = "Gray"
    COLOUR = "Color"


@dataclass(frozen=True, slots=True)
class Scanner:
    """A scanner: what SANE calls it, and what its maker does."""

    device: str
    name: str

    @property
    def is_untried(self) -> bool:
        """Whether nobody has tried the way to it with a real one."""
        return self.device == WIA or self.device.startswith(TWAIN)


def scan_program() -> str | None:
    """Return the program that scans on this computer, None if there is none."""
    if sys.platform == "win32":
        return shutil.which("powershell")
    return shutil.which("scanimage")


def scanners(check: Callable[[], None]) -> list[Scanner]:
    """Return the scanners of this computer. Raises FixSettings ``no_scan_program``, TryLater ``scanner_silent``."""
    program = _program()
    if sys.platform == "win32":
        return [Scanner(WIA, "Windows"), *_twain_scanners(check)]
    listed = _run([program, "--formatted-device-list=%d%t%v %m%n"], LIST_LIMIT_S, check)
    pairs = [line.partition("\t") for line in listed.splitlines() if "\t" in line]
    return [Scanner(device, name.replace("_", " ").strip() or device) for device, _, name in pairs]


def scan(
    scanner: Scanner, colours: Colours, folder: Path, *, from_feeder: bool, check: Callable[[], None]
) -> list[Path]:
    """Scan the pages that lie in a scanner at 300 DPI, as pictures in ``folder``, which must be new.

    ``check`` raises where nobody waits any more. Raises FixSettings ``no_scan_program``, TryLater ``scanner_silent`` or
    ``scan_failed``, FixData ``nothing_scanned``; what came before an error is lost.
    """
    program = _program()
    if scanner.device.startswith(TWAIN):
        command = _twain_command(scanner, colours, folder, from_feeder=from_feeder)
    elif scanner.device == WIA:
        command = [program, "-NoProfile", "-STA", "-Command", f"& {{{_WIA_SCRIPT}}}", str(folder / "page-1.tif")]
    else:
        ending = "tiff" if colours is Colours.BLACK_AND_WHITE else "jpeg"
        command = [
            program,
            "-d",
            scanner.device,
            f"--format={ending}",
            "--resolution",
            str(DPI),
            "--mode",
            colours.value,
        ]
        command += _source(program, scanner, from_feeder=from_feeder, check=check)
        command += ["-x", _A4_MM[0], "-y", _A4_MM[1]]
        command += [
            "--batch=" + str(folder / f"page-%d.{ending}"),
            f"--batch-count={_MOST_PAGES if from_feeder else 1}",
        ]
    _run(command, PAGE_LIMIT_S, check, {_NO_MORE}, moves=lambda: len(list(folder.iterdir())))
    pages = _pages(folder)
    if not pages:
        raise FixData("nothing_scanned", say("nothing_scanned"))
    return pages


def scan_to_pdf(
    scanner: Scanner,
    colours: Colours,
    folder: Path,
    worker: DocumentWorker,
    mender: DocumentMender,
    *,
    from_feeder: bool,
    check: Callable[[], None],
) -> Path:
    """Scan as `scan` does, and return one PDF of all pages, lying in ``folder``; raises as the mender does, too."""
    parts = []
    for page in scan(scanner, colours, folder, from_feeder=from_feeder, check=check):
        check()
        parts.append(mender.mend(page, worker.inspect(page, page.name), Fix.CONVERT_TO_PDF).content)
        page.unlink()
    path = folder / f"{datetime.now():%Y-%m-%d %H.%M.%S}.pdf"
    try:
        path.write_bytes(joined(parts))
    except OSError as error:
        raise FixData("disk_full", say("disk_full.converting")) from error
    return path


def twain_program() -> str | None:
    """Return the command line of NAPS2, None where it is not installed."""
    usual = Path(os.environ.get("PROGRAMFILES", ""), "NAPS2", "NAPS2.Console.exe")
    return shutil.which("naps2.console") or (str(usual) if usual.is_file() else None)


def _twain_scanners(check: Callable[[], None]) -> list[Scanner]:
    program = twain_program()
    if program is None:
        return []
    listed = _run([program, "--listdevices", "--driver", "twain"], LIST_LIMIT_S, check)
    names = filter(None, map(str.strip, listed.splitlines()))
    return [Scanner(TWAIN + name, f"{name} (TWAIN)") for name in names]


def _twain_command(scanner: Scanner, colours: Colours, folder: Path, *, from_feeder: bool) -> list[str]:
    program = twain_program()
    if program is None:
        raise FixSettings("no_scan_program", say("no_scan_program"))
    depth = {Colours.BLACK_AND_WHITE: "bw", Colours.GREY: "gray", Colours.COLOUR: "color"}[colours]
    command = [program, "-o", str(folder / "page-$(n).tif"), "--split", "--noprofile", "--driver", "twain"]
    command += ["--device", scanner.device.removeprefix(TWAIN), "--source", "feeder" if from_feeder else "glass"]
    return [*command, "--dpi", str(DPI), "--bitdepth", depth, "--pagesize", "a4"]


def _pages(folder: Path) -> list[Path]:
    whole = [path for path in folder.glob("page-*") if path.stat().st_size]
    return sorted(whole, key=lambda path: [int(number) for number in re.findall(r"\d+", path.stem)])


def _source(program: str, scanner: Scanner, *, from_feeder: bool, check: Callable[[], None]) -> list[str]:
    """Return what chooses feeder or glass, by the words that this scanner has for them."""
    told = _run([program, "-d", scanner.device, "--help"], LIST_LIMIT_S, check)
    line = next((one.strip() for one in told.splitlines() if one.strip().startswith("--source ")), "")
    words = line.removeprefix("--source ").partition(" [")[0].split("|")
    wanted = ("feeder", "adf") if from_feeder else ("flatbed", "glass", "normal")
    found = next((word for word in words for one in wanted if one in word.casefold()), None)
    if from_feeder and found is None:
        raise FixData("no_feeder", say("no_feeder"))
    return ["--source", found] if found else []


def _program() -> str:
    program = scan_program()
    if program is None:
        raise FixSettings("no_scan_program", say("no_scan_program"))
    return program


def _run(
    command: Sequence[str],
    limit_s: float,
    check: Callable[[], None],
    good: Collection[int] = (),
    moves: Callable[[], int] = lambda: 0,
) -> str:
    """Run a program and return what it says.

    ``good``: codes of its end that are no fault, beside 0. ``moves`` is another number whenever something came of it.
    """
    try:
        child = subprocess.Popen(  # noqa: S603 the program was found by its fixed name
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=_plain_language()
        )
    except OSError as error:
        raise FixSettings("no_scan_program", say("no_scan_program")) from error
    said: list[bytes] = [b"", b""]
    readers = [
        threading.Thread(target=_read, args=(said, place, stream), name="connect-scanner", daemon=True)
        for place, stream in enumerate((child.stdout, child.stderr))
    ]
    for reader in readers:
        reader.start()
    try:
        _wait(child, limit_s, check, moves)
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()
        for reader in readers:
            reader.join()
    if child.returncode and child.returncode not in good:
        words = said[1].decode("utf-8", "replace").strip().rpartition("\n")[2][:200]
        raise TryLater("scan_failed", say("scan_failed", words=quoted(words or str(child.returncode))))
    return said[0].decode("utf-8", "replace")


def _wait(child: subprocess.Popen[bytes], limit_s: float, check: Callable[[], None], moves: Callable[[], int]) -> None:
    """Wait for the end of a program. Raises what ``check`` raises, and TryLater ``scanner_silent``."""
    last, until = moves(), time.monotonic() + limit_s
    while True:
        try:
            child.wait(_ASK_EVERY_S)
        except subprocess.TimeoutExpired:
            check()
            if (now := moves()) != last:
                last, until = now, time.monotonic() + limit_s
            if time.monotonic() > until:
                raise TryLater("scanner_silent", say("scanner_silent")) from None
        else:
            return


def _read(said: list[bytes], place: int, stream: object) -> None:
    with stream as source:  # type: ignore[attr-defined]
        said[place] = source.read()


def _plain_language() -> dict[str, str]:
    """Return the environment for a program whose words are read."""
    return {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
