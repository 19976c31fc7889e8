"""Words on a picture of a page are read by tesseract, where it is installed."""

import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from connect_app.documents.page_images import PageImage
from connect_app.system.limited_program import ProgramEnded, run_limited

READ_WIDTH_PX = 2480
"""A4 at 300 DPI, by which tesseract reads best."""
_LANGUAGES = ("eng", "swe", "deu", "ron")
_LIMIT_S, _MEMORY, _TEXT_LENGTH = 30.0, 1_500_000_000, 20_000


def find_tesseract() -> str | None:
    """Return the path of tesseract, None where it is not installed."""
    return shutil.which("tesseract")


def words_on(image: PageImage) -> str:
    """Return what tesseract reads; empty where it is missing, reads nothing, or takes too long."""
    program = find_tesseract()
    if program is None:
        return ""
    from PIL import Image

    grey = Image.frombytes("RGBA", (image.width, image.height), image.rgba).convert("L")
    with tempfile.TemporaryDirectory(prefix="connect-words-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        command = [program, str(folder / "page.png"), str(folder / "page"), "-l", "+".join(_languages(program))]
        try:
            grey.save(folder / "page.png", dpi=(300, 300))
            run_limited(command, folder, memory=_MEMORY, limit_s=_LIMIT_S)
            return (folder / "page.txt").read_text("utf-8", "replace")[:_TEXT_LENGTH]
        except (ProgramEnded, OSError):
            return ""


@cache
def _languages(program: str) -> tuple[str, ...]:
    """Return those of our languages that are installed."""
    try:
        listed = subprocess.run(  # noqa: S603 - a program that is installed here
            [program, "--list-langs"], capture_output=True, timeout=_LIMIT_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return _LANGUAGES[:1]
    known = listed.stdout.decode(errors="replace").split()
    return tuple(one for one in _LANGUAGES if one in known) or _LANGUAGES[:1]
