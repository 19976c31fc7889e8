"""Attachments: document types, the facts of a document, and what may travel on which channel."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from connect_app.domain.channel import PDF, TIFF, Channel, ChannelProfile
from connect_app.domain.filenames import safe_filename
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.media_types import becomes_pdf, media_type_label, says_another_type, usual_ending
from connect_app.domain.saying import say

MAX_NOTE_LENGTH = 500


class AttachmentOrigin(StrEnum):
    """Where an attachment that a clerk did not add was: in the data, inside the picture (a PDF), or beside them.

    ``STANDING``: it goes with every invoice of the company, or of the customer.
    """

    STANDING = "standing"
    DATA = "data"
    PICTURE = "picture"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class DocumentType:
    """A kind of attachment. ``key`` is ours and stable, ``uncl1001`` the code of UN/EDIFACT data element 1001."""

    key: str
    uncl1001: str
    label: str


DOCUMENT_TYPES: tuple[DocumentType, ...] = (
    DocumentType("other", "916", "Other related document"),
    DocumentType("time_sheet", "916", "Time sheet"),
    DocumentType("delivery_note", "270", "Delivery note"),
    DocumentType("despatch_advice", "351", "Despatch advice"),
    DocumentType("packing_list", "271", "Packing list"),
    DocumentType("goods_receipt", "632", "Goods receipt"),
    DocumentType("order", "220", "Order"),
    DocumentType("order_confirmation", "231", "Order confirmation"),
    DocumentType("contract", "315", "Contract"),
    DocumentType("offer", "310", "Offer"),
    DocumentType("bill_of_quantities", "207", "Bill of quantities"),
    DocumentType("interim_application", "211", "Interim application for payment"),
    DocumentType("metered_consumption", "739", "Metered consumption report"),
    DocumentType("inspection_report", "293", "Inspection report"),
    DocumentType("test_report", "4", "Test report"),
    DocumentType("certificate_of_analysis", "1", "Certificate of analysis"),
    DocumentType("certificate_of_conformity", "2", "Certificate of conformity"),
    DocumentType("certificate_of_quality", "3", "Certificate of quality"),
    DocumentType("certificate_of_origin", "861", "Certificate of origin"),
    DocumentType("waybill", "700", "Waybill"),
    DocumentType("bill_of_lading", "705", "Bill of lading"),
    DocumentType("road_consignment_note", "730", "Road consignment note"),
    DocumentType("statement_of_account", "493", "Statement of account"),
    DocumentType("invoice_copy", "380", "Invoice copy"),
    DocumentType("receipt", "916", "Receipt"),
    DocumentType("photo", "916", "Photo"),
    DocumentType("terms", "916", "Terms"),
)


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


_BY_NAME = {
    _letters(name): kind
    for kind in reversed(DOCUMENT_TYPES)  # of several types with the same code the first stands for it
    for name in (kind.uncl1001, kind.label, kind.key)
}


def find_document_type(text: str) -> DocumentType | None:
    """Return the document type meant by its key, its English label or an UNCL1001 code, None if there is no such.

    Case, blanks and hyphens do not matter; ``916`` is *Other related document*.
    """
    return _BY_NAME.get(_letters(text))


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What is known of a document's bytes. ``media_type`` is read from the bytes, never from the name.

    ``dpi`` is (horizontal, vertical) of a picture's first page that differs from the rest or of all pages, None
    where the file does not say; ``dpi_page`` (from 1) is the page that it is of. ``problem`` is a refusal code
    (``encrypted``, ``damaged``, ``too_many_pixels`` …) that makes the document unusable on any channel.
    ``is_restricted``: it opens without a password, but says that some uses of it (printing, copying, changing) are
    not allowed. ``is_signed``: it holds an electronic signature. ``inner_files``: how many files are inside a PDF;
    ``is_collection``: its pages are but their cover (portfolio).
    """

    size: int
    sha256: str
    media_type: str
    pages: int | None = None
    dpi: tuple[float, float] | None = None
    dpi_page: int | None = None
    page_sizes_pt: tuple[tuple[float, float], ...] = ()
    problem: str | None = None
    problem_detail: str | None = None
    is_restricted: bool = False
    is_signed: bool = False
    inner_files: int = 0
    is_collection: bool = False


_EXECUTABLE_EXTENSIONS = frozenset(
    {"exe", "com", "scr", "bat", "cmd", "msi", "msp", "dll", "js", "jse", "vbs", "vbe", "wsf", "wsh", "ps1", "jar"}
    | {"hta", "cpl", "lnk", "pif", "reg", "sh", "app", "apk", "iso", "img", "docm", "xlsm", "pptm"}
)

_PROBLEM_SENTENCES = {
    "empty_file": say("empty_file"),
    "encrypted": say("encrypted"),
    "damaged": say("damaged"),
    "too_many_pixels": say("too_many_pixels"),
}

RESOLUTION_TOLERANCE_DPI = 1.0


def check_document(
    filename: str, facts: DocumentFacts, profiles: Mapping[Channel, ChannelProfile], channels: Iterable[Channel]
) -> tuple[Finding, ...]:
    """Return what stands against this document on these channels; empty means welcome everywhere.

    Each finding of severity error has one of the contract's refusal codes: ``empty_file, too_large,
    format_not_allowed, content_mismatch, encrypted, damaged, wrong_resolution, too_many_pixels, infected_name``.
    """
    if facts.size == 0:
        return (_error("empty_file", _PROBLEM_SENTENCES["empty_file"]),)
    findings = list(_check_name(filename, facts))
    if facts.problem is not None:
        sentence = facts.problem_detail or _PROBLEM_SENTENCES.get(facts.problem, say("unusable"))
        findings.append(_error(facts.problem, sentence, fix=_fix_of(facts)))
    elif facts.is_restricted:
        findings.append(Finding("rights_restricted", Severity.HINT, say("rights_restricted"), "file"))
    for channel in sorted(set(channels)):
        findings.extend(_check_channel(facts, profiles[channel]))
    return tuple(findings)


def _fix_of(facts: DocumentFacts) -> str | None:
    """Return what the program offers for a file that is unusable on any channel."""
    if facts.media_type != PDF or facts.is_signed:
        return None
    return {"encrypted": "unlock", "damaged": "repair"}.get(facts.problem or "")


def _error(code: str, message: str, channel: Channel | None = None, fix: str | None = None) -> Finding:
    return Finding(code, Severity.ERROR, message, field="file", channel=channel, fix=fix)


def extension_of(filename: str) -> str:
    """Return the last extension of a name in lower case without the dot, empty if there is none."""
    stem, dot, extension = filename.rpartition(".")
    return extension.casefold() if dot and stem else ""


def ending_of(filename: str) -> str:
    """Return the ending that tells the kind of a file, empty if there is none: numbers behind a dot are no ending."""
    ending = extension_of(filename)
    return ending if ending.isalnum() and not ending.isdigit() else ""


def is_program_name(filename: str) -> bool:
    """Say whether the name of a file is one under which computers start it."""
    # Windows drops trailing dots and blanks, so "a.exe. " is a program there.
    return extension_of(filename.rstrip(". ")) in _EXECUTABLE_EXTENSIONS


def _check_name(filename: str, facts: DocumentFacts) -> Iterable[Finding]:
    # As it goes: what nobody sees in it is gone then, and "run.exe" with a zero width space behind it is a program.
    name = safe_filename(filename)
    if is_program_name(filename) or is_program_name(name):
        yield _error("infected_name", say("infected_name"))
        return
    extension = extension_of(name)
    if says_another_type(facts.media_type, extension):
        yield _mismatch(facts.media_type, extension)


def _mismatch(media_type: str, extension: str) -> Finding:
    found = media_type_label(media_type)
    if extension:
        return _error("content_mismatch", say("content_mismatch", extension=extension, found=found))
    ending = usual_ending(media_type)
    return _error("content_mismatch", say("content_mismatch.no_ending", found=found, ending=ending))


def _check_channel(facts: DocumentFacts, profile: ChannelProfile) -> Iterable[Finding]:
    yield from _refusals(facts, profile)
    yield from _remarks(facts, profile)


def is_refused(filename: str, facts: DocumentFacts, profile: ChannelProfile) -> bool:
    """Say whether `check_document` finds an error on this channel."""
    found = (*_check_name(filename, facts), *_refusals(facts, profile))
    return facts.size == 0 or facts.problem is not None or bool(found)


def _refusals(facts: DocumentFacts, profile: ChannelProfile) -> Iterable[Finding]:
    channel = profile.channel
    if facts.size > profile.max_file_size:
        can_shrink = facts.media_type == PDF or facts.media_type.startswith("image/")
        limit = profile.max_file_size / 1_000_000
        sentence = say("too_large", size=_megabytes(facts.size, limit), limit=limit)
        yield _error("too_large", sentence, channel, "shrink" if can_shrink and not facts.is_signed else None)
    if facts.media_type not in profile.media_types:
        kinds = tuple(sorted(media_type_label(kind) for kind in profile.media_types))
        kind = media_type_label(facts.media_type)
        yield _error(
            "format_not_allowed",
            say("format_not_allowed", found=kind, allowed=kinds),
            channel,
            "convert_to_pdf" if PDF in profile.media_types and becomes_pdf(facts.media_type) else None,
        )
    elif facts.is_collection and profile.paper_pt is not None:
        yield _error("format_not_allowed", say("format_not_allowed.collection", count=facts.inner_files), channel)
    if profile.required_dpi is not None and facts.media_type == TIFF and facts.problem is None:
        yield from _check_resolution(facts, profile.required_dpi, channel)


def _remarks(facts: DocumentFacts, profile: ChannelProfile) -> Iterable[Finding]:
    channel = profile.channel
    if facts.media_type in profile.media_types and facts.media_type not in profile.preferred:
        sentence = say("may_not_open", found=media_type_label(facts.media_type))
        yield Finding("may_not_open", Severity.WARNING, sentence, "file", channel)
    if profile.paper_pt is not None:
        yield from _check_paper(facts, profile.paper_pt, channel)
        if facts.inner_files and not facts.is_collection:
            sentence = say("files_not_on_paper", count=facts.inner_files)
            yield Finding("files_not_on_paper", Severity.WARNING, sentence, "file", channel)
        if facts.is_signed:
            yield Finding("signature_not_on_paper", Severity.HINT, say("signature_not_on_paper"), "file", channel)


def _megabytes(size: int, limit: float) -> float:
    """Return a size in MB with as many decimals as it takes to tell it from the limit, at least one."""
    return next(found for decimals in range(1, 7) if (found := round(size / 1_000_000, decimals)) != limit)


def _check_resolution(facts: DocumentFacts, required: int, channel: Channel) -> Iterable[Finding]:
    page = facts.dpi_page if (facts.pages or 1) > 1 else None
    if facts.dpi is None:
        sentence = (
            say("wrong_resolution.unknown", required=required)
            if page is None
            else say("wrong_resolution.unknown_of_page", page=page, required=required)
        )
    elif any(abs(value - required) > RESOLUTION_TOLERANCE_DPI for value in facts.dpi):
        found = say("word.by", width=round(facts.dpi[0], 2), height=round(facts.dpi[1], 2))
        sentence = (
            say("wrong_resolution", found=found, required=required)
            if page is None
            else say("wrong_resolution.of_page", page=page, found=found, required=required)
        )
    else:
        return
    yield _error("wrong_resolution", sentence, channel, "convert_to_pdf")


PAPER_TOLERANCE_PT = 3.0
"""About a millimetre: no printer scales a page for that."""


def fits_paper(size_pt: tuple[float, float], paper_pt: tuple[float, float]) -> bool:
    """Say whether a page (points), upright or lengthwise, goes on the paper without being made smaller."""
    pairs = zip(sorted(size_pt), sorted(paper_pt), strict=True)
    return all(side <= room + PAPER_TOLERANCE_PT for side, room in pairs)


def _check_paper(facts: DocumentFacts, paper_pt: tuple[float, float], channel: Channel) -> Iterable[Finding]:
    larger = next((size for size in facts.page_sizes_pt if not fits_paper(size, paper_pt)), None)
    if larger is not None:
        width, height = (round(side / _POINTS_PER_MM) for side in larger)
        message = say("page_scaled", found=say("word.by", width=width, height=height))
        yield Finding("page_scaled", Severity.WARNING, message, "file", channel)


_POINTS_PER_MM = 72 / 25.4
