"""Forms that are not there: dynamic XFA, whose pages say "Please wait…" to every reader but Adobe's."""

import re
from pathlib import Path

import pikepdf

from connect_app.documents.shown_pages import NotShown, shown_text

_MOST_PAGES = 2
"""The placeholder is one page; a form that is drawn has as many as it needs."""
_LONGEST_PLACEHOLDER = 2500
_SHORTEST_CONTENT = 20

# How Adobe's and others' designers begin it, in the languages that they come in.
_PLACEHOLDERS = re.compile(
    r"please wait|bitte warten|veuillez patienter|vänta|vent venligst|vennligst vent|odota|een ogenblik|even geduld"
    r"|attendere|espere|aguarde|proszę czekać|čekejte|čakajte|várjon|așteptați|asteptati|подождите|περιμένετε"
    r"|lütfen bekleyin|お待ち|请稍候|請稍候|기다려"
    r"|if this message is not|falls diese meldung|wenn diese meldung|si ce message|om detta meddelande"
    r"|to view the full contents|vollst.{1,2}ndigen inhalt|le contenu (?:complet|int.gral)|hela inneh.llet",
    re.IGNORECASE,
)
_READERS = re.compile(r"adobe|acrobat|pdf[-\s]*viewer|reader|anzeigeprogramm|pdf-l.sare|visionneuse", re.IGNORECASE)


def has_only_a_placeholder(pdf: pikepdf.Pdf, path: Path) -> bool:
    """Say whether the pages hold nothing of the form, which stands in its XFA data alone.

    A form whose pages are drawn, too (static XFA), is whole for every reader.
    """
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, pikepdf.Dictionary) or "/XFA" not in form or len(pdf.pages) > _MOST_PAGES:
        return False
    if any(_is_widget(one) for page in pdf.pages for one in page.obj.get("/Annots", [])):
        return False
    try:
        text = shown_text(path, _MOST_PAGES, _LONGEST_PLACEHOLDER + 1)
    except NotShown:
        return False
    if len(text) > _LONGEST_PLACEHOLDER:
        return False
    needs_rendering = bool(pdf.Root.get("/NeedsRendering", False))
    if _PLACEHOLDERS.search(text):
        return needs_rendering or _READERS.search(text) is not None
    if _READERS.search(text):
        return needs_rendering
    return needs_rendering and len(text.strip()) < _SHORTEST_CONTENT and not _has_pictures(pdf)


def _is_widget(annotation: pikepdf.Object) -> bool:
    return isinstance(annotation, pikepdf.Dictionary) and annotation.get("/Subtype") == pikepdf.Name.Widget


def _has_pictures(pdf: pikepdf.Pdf) -> bool:
    return any("/XObject" in (page.obj.get("/Resources") or {}) for page in pdf.pages)
