"""Office documents become PDF by LibreOffice, where it is installed; it gets no network and a profile of its own."""

import shutil
import tempfile
from pathlib import Path

from connect_app.domain.errors import FixData, TryLater
from connect_app.domain.saying import say
from connect_app.system.limited_program import ProgramEnded, run_limited

_NAMES = ("soffice", "libreoffice")
_USUAL_PLACES = (
    "/usr/lib/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
)
_PARTS = {
    **dict.fromkeys(("doc", "docx", "odt", "rtf"), ("Writer", "libswlo.so")),
    **dict.fromkeys(("csv", "ods", "xls", "xlsx"), ("Calc", "libsclo.so")),
    **dict.fromkeys(("ppt", "pptx", "odp"), ("Impress", "libsdlo.so")),
}
"""The part of LibreOffice that opens documents with this ending, which Debian and others install each by itself."""
_COMMON = "soffice.bin"
_MEMORY = 1_500_000_000
_MAX_RESULT = 300_000_000
_MISSING = say("no_office")
_FAILED = say("cannot_convert.office")


def find_office() -> str | None:
    """Return the path of LibreOffice, None where it is not installed."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    return found or next((place for place in _USUAL_PLACES if Path(place).is_file()), None)


def missing_part(office: str, ending: str) -> str | None:
    """Return the name of the part of LibreOffice that such a document needs and is not there, None if it may be."""
    folder = Path(office).resolve().parent
    part, library = _PARTS.get(ending, ("", _COMMON))
    return part if (folder / _COMMON).exists() and not (folder / library).exists() else None


def office_to_pdf(path: Path, ending: str, limit_s: float) -> bytes:
    """Return an office document as PDF.

    Raises FixData ``no_office`` where LibreOffice or its part for such documents is missing, ``damaged`` where it makes
    nothing of the document, and ``too_large_to_mend`` where it takes too long.
    """
    office = find_office()
    if office is None:
        raise FixData("no_office", _MISSING)
    with tempfile.TemporaryDirectory(prefix="connect-office-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source = folder / f"document.{ending}"
        try:
            shutil.copyfile(path, source)
        except OSError as error:
            raise TryLater("disk_full", say("disk_full.converting")) from error
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [office, profile, "--headless", "--norestore", "--nolockcheck", "--convert-to", "pdf"]
        try:
            run_limited([*command, "--outdir", str(folder), str(source)], folder, memory=_MEMORY, limit_s=limit_s)
        except ProgramEnded as end:
            code = "too_large_to_mend" if end.was_too_slow else "damaged"
            raise FixData(code, _FAILED) from end
        result = folder / "document.pdf"
        if not result.is_file() or not 0 < result.stat().st_size <= _MAX_RESULT:
            part = missing_part(office, ending)
            raise FixData("no_office", say("no_office.part", part=part)) if part else FixData("damaged", _FAILED)
        return result.read_bytes()
