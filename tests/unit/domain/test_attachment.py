import pytest

from connect_app.domain.attachment import (
    DOCUMENT_TYPES,
    DocumentFacts,
    check_document,
    find_document_type,
    is_refused,
)
from connect_app.domain.channel import CSV, JPEG, ODS, PDF, PNG, TIFF, XLSX, Channel, default_profiles
from connect_app.domain.finding import Severity

PROFILES = default_profiles()


def facts(media_type: str = PDF, size: int = 1000, **more: object) -> DocumentFacts:
    return DocumentFacts(size=size, sha256="0" * 64, media_type=media_type, **more)  # type: ignore[arg-type]


def errors(
    name: str, document: DocumentFacts, *channels: Channel, own_layout: bool = False
) -> list[tuple[str, str | None]]:
    profiles = default_profiles(own_print_layout=own_layout)
    found = check_document(name, document, profiles, channels or tuple(Channel))
    return [(finding.code, finding.channel) for finding in found if finding.severity is Severity.ERROR]


def test_a_pdf_is_welcome_on_every_channel() -> None:
    assert check_document("a.pdf", facts(), PROFILES, Channel) == ()


@pytest.mark.parametrize(
    ("media_type", "name", "channel", "accepted"),
    [
        (TIFF, "a.tif", Channel.PRINT, True),
        (TIFF, "a.tif", Channel.EMAIL, True),
        (TIFF, "a.tif", Channel.EINVOICE, False),
        (PNG, "a.png", Channel.PRINT, False),
        (PNG, "a.png", Channel.EINVOICE, True),
        (JPEG, "a.jpg", Channel.EMAIL, True),
        (CSV, "a.csv", Channel.EINVOICE, True),
        (XLSX, "a.xlsx", Channel.PRINT, False),
        (ODS, "a.ods", Channel.EMAIL, True),
        ("application/zip", "a.zip", Channel.EMAIL, False),
    ],
)
def test_each_channel_takes_its_formats(media_type: str, name: str, channel: Channel, accepted: bool) -> None:
    document = facts(media_type, dpi=(300.0, 300.0))
    assert errors(name, document, channel) == ([] if accepted else [("format_not_allowed", channel)])


def test_own_print_layout_takes_pdf_only() -> None:
    document = facts(TIFF, dpi=(300.0, 300.0))
    assert errors("a.tif", document, Channel.PRINT, own_layout=True) == [("format_not_allowed", Channel.PRINT)]
    assert errors("a.pdf", facts(), Channel.PRINT, own_layout=True) == []


@pytest.mark.parametrize(
    ("dpi", "accepted"),
    [((300.0, 300.0), True), ((299.999, 300.0), True), ((200.0, 200.0), False), ((300.0, 200.0), False), (None, False)],
)
def test_a_tiff_for_print_has_300_dpi_both_ways(dpi: tuple[float, float] | None, accepted: bool) -> None:
    found = errors("scan.tif", facts(TIFF, dpi=dpi), Channel.PRINT)
    assert found == ([] if accepted else [("wrong_resolution", Channel.PRINT)])


def test_the_limit_is_exactly_five_million_bytes() -> None:
    assert errors("a.pdf", facts(size=5_000_000)) == []
    assert errors("a.pdf", facts(size=5_000_001), Channel.EMAIL) == [("too_large", Channel.EMAIL)]


@pytest.mark.parametrize(
    ("name", "media_type", "code"),
    [
        ("a.pdf", TIFF, "content_mismatch"),
        ("a.pdf", "application/x-msdownload", "content_mismatch"),
        ("a", PDF, "content_mismatch"),
        ("invoice.pdf.exe", PDF, "infected_name"),
        ("macro.docm", "application/zip", "infected_name"),
        ("setup.exe. ", PDF, "infected_name"),
        ("setup.exe\u200b", PDF, "infected_name"),
        ("setup.e\u00adxe", PDF, "infected_name"),
    ],
)
def test_a_name_must_say_what_the_bytes_are(name: str, media_type: str, code: str) -> None:
    assert code in [found for found, _ in errors(name, facts(media_type, dpi=(300.0, 300.0)))]


def test_a_domain_in_a_name_is_no_program() -> None:
    assert errors("acme.com.pdf", facts()) == []


@pytest.mark.parametrize("problem", ["encrypted", "damaged", "too_many_pixels"])
def test_what_cannot_be_opened_is_refused_everywhere(problem: str) -> None:
    assert (problem, None) in errors("a.pdf", facts(problem=problem))


def test_an_empty_file_has_one_reason_only() -> None:
    assert errors("a.exe", facts(size=0)) == [("empty_file", None)]


def test_two_channels_name_their_findings() -> None:
    found = errors("a.png", facts(PNG), Channel.PRINT, Channel.EINVOICE)
    assert found == [("format_not_allowed", Channel.PRINT)]
    warnings = check_document("a.png", facts(PNG), PROFILES, [Channel.EINVOICE])
    assert [(finding.code, finding.severity) for finding in warnings] == [("may_not_open", Severity.WARNING)]


@pytest.mark.parametrize(
    ("size", "is_scaled"),
    [
        ((595.3, 841.9), False),
        ((841.9, 595.3), False),
        ((420, 595), False),
        ((612, 792), True),
        ((1191, 842), True),
        ((100, 2000), True),
    ],
)
def test_a_page_that_print_makes_smaller_is_warned_about(size: tuple[float, float], is_scaled: bool) -> None:
    found = check_document("a.pdf", facts(page_sizes_pt=((595.3, 841.9), size)), PROFILES, Channel)
    expected = [("page_scaled", Severity.WARNING, Channel.PRINT)] if is_scaled else []
    assert [(finding.code, finding.severity, finding.channel) for finding in found] == expected


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Time sheet", "time_sheet"),
        ("time_sheet", "time_sheet"),
        ("270", "delivery_note"),
        ("time-sheet", "time_sheet"),
        ("916", "other"),
    ],
)
def test_document_types_are_found_by_key_label_and_code(text: str, key: str) -> None:
    found = find_document_type(text)
    assert found is not None
    assert found.key == key


def test_unknown_document_types_are_not_guessed() -> None:
    assert find_document_type("tim") is None
    assert len({kind.key for kind in DOCUMENT_TYPES}) == len(DOCUMENT_TYPES) == 27


def test_a_size_is_told_from_the_limit() -> None:
    for size, shown in ((5_000_001, 5.000001), (5_040_000, 5.04), (5_100_000, 5.1), (12_345_678, 12.3)):
        (finding,) = check_document("a.pdf", facts(size=size), PROFILES, [Channel.EMAIL])
        assert (finding.code, finding.params) == ("too_large", {"limit": 5.0, "size": shown})
        assert finding.message == f"The file has {shown:.9g} MB; 5 MB is the limit."


def test_a_name_without_an_ending_is_told_what_to_do() -> None:
    (finding,) = check_document("scan", facts(JPEG), PROFILES, [Channel.EMAIL])
    assert (finding.code, finding.params) == ("content_mismatch", {"found": "JPEG", "ending": "jpg"})
    assert "“”" not in finding.message


def test_a_text_file_gets_one_sentence() -> None:
    (finding,) = check_document("note.txt", facts("text/plain"), PROFILES, [Channel.EMAIL])
    assert (finding.code, finding.message[:11]) == ("format_not_allowed", "A text file")


def test_what_is_inside_a_pdf_does_not_go_on_paper() -> None:
    for own_layout in (False, True):
        profiles = default_profiles(own_print_layout=own_layout)
        (said,) = check_document("a.pdf", facts(inner_files=2), profiles, Channel)
        assert (said.code, said.severity, said.channel) == ("files_not_on_paper", Severity.WARNING, Channel.PRINT)
        assert "2 files" in said.message
        collection = facts(inner_files=1, is_collection=True)
        (said,) = check_document("a.pdf", collection, profiles, Channel)
        assert (said.code, said.severity, said.channel) == ("format_not_allowed", Severity.ERROR, Channel.PRINT)
        assert "cover" in said.message


@pytest.mark.parametrize("name", ["a.pdf", "a.exe", "a.csv"])
@pytest.mark.parametrize("channel", Channel)
@pytest.mark.parametrize(
    "document",
    [
        facts(),
        facts(size=0),
        facts(size=50_000_000),
        facts(CSV),
        facts(TIFF, dpi=(200.0, 200.0)),
        facts(problem="encrypted"),
        facts(page_sizes_pt=((2000.0, 2000.0),), is_signed=True),
        facts(inner_files=2),
        facts(inner_files=2, is_collection=True),
    ],
)
def test_refused_is_what_has_an_error(name: str, channel: Channel, document: DocumentFacts) -> None:
    assert is_refused(name, document, PROFILES[channel]) == bool(errors(name, document, channel))
