"""What was done to a file, and what can be done, in the clerk's words."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.text.figures import size_text
from connect_app.documents.mending.steps import Fix, Step

_FIXES = {
    Fix.CONVERT_TO_PDF: QT_TRANSLATE_NOOP("Mending", "Make it a PDF"),
    Fix.CONVERT_TO_TIFF: QT_TRANSLATE_NOOP("Mending", "Make it a TIFF"),
    Fix.SHRINK: QT_TRANSLATE_NOOP("Mending", "Make it smaller"),
    Fix.UNLOCK: QT_TRANSLATE_NOOP("Mending", "Enter the password…"),
    Fix.ROTATE: QT_TRANSLATE_NOOP("Mending", "Turn it"),
    Fix.REPAIR: QT_TRANSLATE_NOOP("Mending", "Repair it"),
}
_DONE = {
    "converted_whole": QT_TRANSLATE_NOOP("Mending", "It became a PDF; every pixel was kept as it was."),
    "fitted": QT_TRANSLATE_NOOP("Mending", "The pages were fitted on A4."),
    "recompressed": QT_TRANSLATE_NOOP(
        "Mending", "The picture was compressed anew, so finely that nobody sees the difference."
    ),
    "made_smaller": QT_TRANSLATE_NOOP(
        "Mending", "Its pictures were compressed anew, at {dpi} DPI at most: from {before} to {after}."
    ),
    "first_pictures": QT_TRANSLATE_NOOP(
        "Mending", "The file holds {count} pictures; of these, {taken} stand in the PDF (the first)."
    ),
    "packed": QT_TRANSLATE_NOOP("Mending", "It was packed better, from {before} to {after}; nothing of it changed."),
    "drawn": QT_TRANSLATE_NOOP("Mending", "The pages were drawn at {dpi} DPI."),
    "unlocked": QT_TRANSLATE_NOOP("Mending", "The password was taken off."),
    "turned": QT_TRANSLATE_NOOP("Mending", "The pages were turned by {degrees} degrees."),
    "rebuilt": QT_TRANSLATE_NOOP("Mending", "The structure of the file was built anew."),
    "laid_out": QT_TRANSLATE_NOOP("Mending", "The text was laid out on A4."),
    "cut": QT_TRANSLATE_NOOP("Mending", "Only the beginning of the text was taken."),
    "left_out": QT_TRANSLATE_NOOP("Mending", "Not in it: {names}. Attach such files by themselves."),
    "converted_by_office": QT_TRANSLATE_NOOP("Mending", "The document was laid out by LibreOffice."),
}


def fix_text(fix: Fix) -> str:
    """Return what a button says."""
    return QCoreApplication.translate("Mending", str(_FIXES[fix]))


def done_text(done: Sequence[Step]) -> str:
    """Return sentences on what was done, in order."""
    return " ".join(_step_text(one) for one in done)


def _step_text(step: Step) -> str:
    text = _DONE.get(step.code)
    if text is None:
        return step.message
    sizes = {name: size_text(int(str(value))) for name, value in step.params.items() if name in ("before", "after")}
    return QCoreApplication.translate("Mending", str(text)).format(**{**step.params, **sizes})
