"""Kinds of files in the clerk's language; names such as PDF need none."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

KINDS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Words", "a PostScript file"),
    QT_TRANSLATE_NOOP("Words", "a PowerPoint document (PPT)"),
    QT_TRANSLATE_NOOP("Words", "a PowerPoint document (PPTX)"),
    QT_TRANSLATE_NOOP("Words", "a Word document (DOC)"),
    QT_TRANSLATE_NOOP("Words", "a Word document (DOCX)"),
    QT_TRANSLATE_NOOP("Words", "a document with macros"),
    QT_TRANSLATE_NOOP("Words", "a file of an unknown kind"),
    QT_TRANSLATE_NOOP("Words", "a file of another kind"),
    QT_TRANSLATE_NOOP("Words", "a mail (EML)"),
    QT_TRANSLATE_NOOP("Words", "a photo (AVIF)"),
    QT_TRANSLATE_NOOP("Words", "a photo (HEIC)"),
    QT_TRANSLATE_NOOP("Words", "a picture"),
    QT_TRANSLATE_NOOP("Words", "a picture (BMP)"),
    QT_TRANSLATE_NOOP("Words", "a picture (GIF)"),
    QT_TRANSLATE_NOOP("Words", "a picture (WebP)"),
    QT_TRANSLATE_NOOP("Words", "a program"),
    QT_TRANSLATE_NOOP("Words", "a script"),
    QT_TRANSLATE_NOOP("Words", "a shortcut to another file"),
    QT_TRANSLATE_NOOP("Words", "a sound or video recording"),
    QT_TRANSLATE_NOOP("Words", "a sound recording"),
    QT_TRANSLATE_NOOP("Words", "a text document (RTF)"),
    QT_TRANSLATE_NOOP("Words", "a text file"),
    QT_TRANSLATE_NOOP("Words", "a video"),
    QT_TRANSLATE_NOOP("Words", "a web page"),
    QT_TRANSLATE_NOOP("Words", "an OpenDocument presentation (ODP)"),
    QT_TRANSLATE_NOOP("Words", "an OpenDocument text (ODT)"),
    QT_TRANSLATE_NOOP("Words", "an Outlook mail (MSG)"),
    QT_TRANSLATE_NOOP("Words", "an XML file"),
    QT_TRANSLATE_NOOP("Words", "an archive (7z)"),
    QT_TRANSLATE_NOOP("Words", "an archive (BZ2)"),
    QT_TRANSLATE_NOOP("Words", "an archive (CAB)"),
    QT_TRANSLATE_NOOP("Words", "an archive (GZ)"),
    QT_TRANSLATE_NOOP("Words", "an archive (RAR)"),
    QT_TRANSLATE_NOOP("Words", "an archive (XZ)"),
    QT_TRANSLATE_NOOP("Words", "an archive (ZIP)"),
    QT_TRANSLATE_NOOP("Words", "an old Excel sheet (XLS)"),
    QT_TRANSLATE_NOOP("Words", "an old Office document"),
)
"""Every kind that is words: the labels of `connect_app.domain.media_types`."""

_KNOWN = frozenset(str(kind) for kind in KINDS)
_DECIMAL_POINT = re.compile(r"(?<=[0-9])\.(?=[0-9])")


def said_value(name: str, value: str) -> str:
    """Return a value of a finding as it stands in a sentence: a kind of file in words, a number with its comma."""
    if value in _KNOWN:
        return QCoreApplication.translate("Words", value)
    if name in ("size", "limit", "found", "required"):
        return _DECIMAL_POINT.sub(QLocale().decimalPoint(), value)
    return value


def kind_label(label: str) -> str:
    """Return the label of a media type at the beginning of a line."""
    text = said_value("", label)
    return text[:1].upper() + text[1:]
