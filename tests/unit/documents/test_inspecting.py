import hashlib
import re
import struct
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connect_app.documents import inspecting
from connect_app.domain.attachment import DocumentFacts, check_document
from connect_app.domain.channel import CSV, JPEG, ODS, PDF, PNG, TIFF, XLSX, Channel, default_profiles
from connect_app.domain.media_types import MACRO_DOCUMENT, media_type_label
from tests.unit.documents import making


@pytest.fixture
def inspect(tmp_path: Path):
    def inspect_bytes(data: bytes, filename: str = "document") -> DocumentFacts:
        path = tmp_path / "document"
        path.write_bytes(data)
        return inspecting.inspect(path, filename)

    return inspect_bytes


def refusals(facts: DocumentFacts, filename: str, channel: Channel) -> set[str]:
    findings = check_document(filename, facts, default_profiles(), [channel])
    return {finding.code for finding in findings if finding.severity == "error"}


def test_size_and_hash_are_those_of_the_bytes(inspect):
    facts = inspect(b"a" * 5_000_001, "a.txt")
    assert facts.size == 5_000_001
    assert facts.sha256 == hashlib.sha256(b"a" * 5_000_001).hexdigest()
    assert "too_large" in refusals(facts, "a.txt", Channel.EMAIL)


def test_an_empty_file_is_said_to_be_empty(inspect):
    assert inspect(b"").problem == "empty_file"


class TestMediaTypes:
    @pytest.mark.parametrize(
        ("data", "filename", "media_type"),
        [
            (making.pdf(), "a.pdf", PDF),
            (b"\xef\xbb\xbf" + making.pdf(), "a.pdf", PDF),
            (making.picture("PNG"), "a.png", PNG),
            (making.picture("JPEG"), "a.jpg", JPEG),
            (making.picture("GIF"), "a.gif", "image/gif"),
            (making.picture("BMP"), "a.bmp", "image/bmp"),
            (making.tiff(300), "a.tif", TIFF),
            (making.xlsx(), "a.xlsx", XLSX),
            (making.archive({"mimetype": making.ODS_TYPE, "content.xml": "<x/>"}), "a.ods", ODS),
            (b"number;name;sum\r\n1;Karl;2,50\r\n2;\xc5sa;3,75\r\n", "a.csv", CSV),
            ("a\tb\nä\tö\n".encode("utf-16"), "a.csv", CSV),
            ("\ufeffname,amount\nÅsa,1.50\n".encode(), "a.csv", CSV),
            (b"customer\n10045\n10046\n", "a.csv", CSV),
            (
                b"Dear sir, here is a letter.\nIt has, as letters do, commas, but no columns.\nBye\n",
                "a.csv",
                "text/plain",
            ),
            (b"customer\n10045\n10046\n", "a.txt", "text/plain"),
            (b"MZ\x90\x00" + making.pdf(), "a.pdf", "application/x-msdownload"),
            (b"\x7fELF\x02\x01", "a.pdf", "application/x-executable"),
            (b"#!/bin/sh\nrm -rf ~\n", "a.csv", "text/x-script"),
            (b"@echo off\r\ndel *.*\r\n", "a.csv", "text/x-script"),
            (b"<html><script>x()</script></html>", "a.pdf", "text/html"),
            (b"<?xml version='1.0'?><Invoice/>", "a.pdf", "application/xml"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.xls", "application/x-ole-storage"),
            (making.archive({"a.dat": b"M"}), "a.xlsx", "application/zip"),
            (making.archive({"META-INF/MANIFEST.MF": "Main-Class: X"}), "a.xlsx", "application/java-archive"),
            (bytes(range(256)) * 4, "a.pdf", "application/octet-stream"),
        ],
    )
    def test_the_type_is_read_from_the_bytes(self, inspect, data, filename, media_type):
        facts = inspect(data, filename)
        assert facts.media_type == media_type
        assert facts.problem is None

    @pytest.mark.parametrize(
        ("data", "words"),
        [
            (making.media_file(b"heic"), "a photo (HEIC)"),
            (making.media_file(b"hevc", b"mif1", b"heic"), "a photo (HEIC)"),
            (making.media_file(b"msf1", b"hevc"), "a photo (HEIC)"),
            (making.media_file(b"avif", b"mif1"), "a photo (AVIF)"),
            (making.media_file(b"mif1", b"avif", b"miaf"), "a photo (AVIF)"),
            (making.media_file(b"isom", b"iso2", b"mp41"), "a video"),
            (making.media_file(b"qt  "), "a video"),
            (making.archive({"[Content_Types].xml": "wordprocessingml.document.main+xml"}), "a Word document (DOCX)"),
            (making.ole("WordDocument"), "a Word document (DOC)"),
            (making.ole("__properties_version1.0"), "an Outlook mail (MSG)"),
            (making.ole("Workbook"), "an old Excel sheet (XLS)"),
            (bytes(200), "a file of an unknown kind"),
        ],
    )
    def test_every_type_has_words(self, inspect, data, words):
        facts = inspect(data, "a.bin")
        assert media_type_label(facts.media_type) == words
        assert "/" not in words
        (finding,) = check_document("a.bin", facts, default_profiles(), [Channel.EMAIL])
        assert (finding.code, finding.params["found"]["text"]) == ("format_not_allowed", words)
        assert finding.message.startswith(words[0].upper() + words[1:])

    @pytest.mark.parametrize("filename", ["invoice.pdf", "scan.tif", "sheet.xlsx", "list.csv", "photo.png"])
    def test_a_program_with_another_name_is_a_mismatch(self, inspect, filename):
        facts = inspect(b"MZ\x90\x00" + bytes(200), filename)
        assert "content_mismatch" in refusals(facts, filename, Channel.EMAIL)

    @pytest.mark.parametrize(
        "data",
        [
            making.xlsx({"xl/vbaProject.bin": b"x"}),
            making.archive({"[Content_Types].xml": "vnd.ms-excel.sheet.macroEnabled.main+xml"}),
            making.archive({"mimetype": making.ODS_TYPE, "Basic/Standard/Module1.xml": "<x/>"}),
            making.archive({"mimetype": making.ODS_TYPE, "Scripts/python/a.py": "x"}),
        ],
    )
    def test_documents_with_macros_are_not_allowed(self, inspect, data):
        facts = inspect(data, "a.xlsx")
        assert facts.media_type == MACRO_DOCUMENT
        assert refusals(facts, "a.xlsx", Channel.EMAIL) == {"content_mismatch", "format_not_allowed"}

    def test_an_empty_macro_library_is_no_macro(self, inspect):
        members = {"mimetype": making.ODS_TYPE, "Basic/script-lc.xml": "<x/>", "Basic/Standard/script-lb.xml": "<x/>"}
        assert inspect(making.archive(members), "a.ods").media_type == ODS


class TestSheets:
    def test_an_excel_file_with_a_password_is_encrypted(self, inspect):
        data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(100)
        facts = inspect(data, "a.xlsx")
        assert refusals(facts, "a.xlsx", Channel.EMAIL) == {"encrypted"}

    def test_an_opendocument_file_with_a_password_is_encrypted(self, inspect):
        manifest = "<m><e><manifest:encryption-data/></e></m>"
        data = making.archive({"mimetype": making.ODS_TYPE, "META-INF/manifest.xml": manifest, "content.xml": "x"})
        assert inspect(data, "a.ods").problem == "encrypted"

    def test_a_sheet_cut_off_is_damaged_and_nothing_else(self, inspect):
        data = making.xlsx({"xl/sheet1.xml": "<sheet/>" * 500})
        assert refusals(inspect(data[:-40], "a.xlsx"), "a.xlsx", Channel.EMAIL) == {"damaged"}

    def test_a_flipped_byte_in_a_sheet_is_damage(self, inspect):
        data = bytearray(making.xlsx({"xl/sheet1.xml": bytes(range(256)) * 20}))
        middle = data.index(b"xl/sheet1.xml") + 40
        data[middle] ^= 0xFF
        assert inspect(bytes(data), "a.xlsx").problem == "damaged"

    def test_a_zip_bomb_is_damaged_and_never_unpacked(self, inspect):
        data = making.xlsx({f"xl/{number}.xml": bytes(60_000_000) for number in range(9)})
        assert len(data) < 1_000_000
        assert inspect(data, "a.xlsx").problem == "damaged"


class TestPdf:
    def test_pages_and_their_distinct_sizes(self, inspect):
        facts = inspect(making.pdf((595, 842), (595, 842), (842, 595), (612, 792)))
        assert facts.pages == 4
        assert facts.page_sizes_pt == ((595.0, 842.0), (842.0, 595.0), (612.0, 792.0))
        assert facts.problem is None

    def test_a_pdf_that_opens_with_a_password_only_is_refused(self, inspect):
        facts = inspect(making.encrypted_pdf("secret"), "a.pdf")
        assert refusals(facts, "a.pdf", Channel.EMAIL) == {"encrypted"}
        assert "password" in facts.problem_detail

    @pytest.mark.parametrize("channel", list(Channel))
    def test_a_pdf_that_opens_without_a_password_is_taken_and_its_rights_are_said(self, inspect, channel):
        facts = inspect(making.encrypted_pdf(""), "a.pdf")
        assert (facts.problem, facts.pages, facts.is_restricted) == (None, 1, True)
        (finding,) = check_document("a.pdf", facts, default_profiles(), [channel])
        assert (finding.code, finding.severity) == ("rights_restricted", "hint")

    @pytest.mark.parametrize("kept", [0.1, 0.3, 0.5, 0.7, 0.9, 0.97])
    @pytest.mark.parametrize("object_streams", [False, True])
    def test_a_pdf_cut_off_anywhere_is_damaged(self, inspect, kept, object_streams):
        mode = pikepdf.ObjectStreamMode.generate if object_streams else pikepdf.ObjectStreamMode.disable
        data = making.pdf(*[making.A4] * 10, object_stream_mode=mode)
        assert inspect(data[: int(len(data) * kept)]).problem == "damaged"

    def test_a_linearized_pdf_cut_off_is_damaged(self, inspect):
        data = making.pdf(*[making.A4] * 10, linearize=True)
        assert inspect(data).problem is None
        assert inspect(data[: len(data) // 2]).problem == "damaged"

    @pytest.mark.parametrize("padding", [bytes(5000), b" \n" * 5000, b"\n%" + b"x" * 5000])
    def test_padding_after_a_whole_pdf_is_no_damage(self, inspect, padding):
        facts = inspect(making.pdf() + padding)
        assert (facts.problem, facts.pages) == (None, 1)

    @pytest.mark.parametrize("tail", [b"<html>" * 1000, b"\n%" + b"x\n" * 3000])
    def test_other_data_after_a_pdf_are_no_damage(self, inspect, tail):
        facts = inspect(making.pdf() + tail, "a.pdf")
        assert (facts.problem, facts.pages) == (None, 1)

    @pytest.mark.parametrize("flaw", sorted(making.FLAWS))
    def test_what_every_reader_shows_is_not_damaged(self, inspect, flaw):
        whole = making.pdf(making.A4, (500, 300), object_stream_mode=pikepdf.ObjectStreamMode.disable)
        data = making.FLAWS[flaw](whole)
        assert data != whole
        facts = inspect(data, "a.pdf")
        assert (facts.problem, facts.pages) == (None, 2)
        assert facts.page_sizes_pt == (pytest.approx(making.A4, abs=0.1), (500.0, 300.0))

    def test_a_form_whose_pages_are_a_placeholder_is_refused_in_words(self, inspect):
        facts = inspect(making.xfa_pdf("Please wait... your PDF viewer may not be able to display this."), "a.pdf")
        assert refusals(facts, "a.pdf", Channel.EMAIL) == {"format_not_allowed"}
        assert "Print it to PDF" in facts.problem_detail

    @pytest.mark.parametrize("text", ["Bitte warten... Adobe Reader", "", "Veuillez patienter... Adobe Acrobat"])
    def test_a_placeholder_in_any_language(self, inspect, text):
        assert inspect(making.xfa_pdf(text), "a.pdf").problem == "format_not_allowed"

    @pytest.mark.parametrize(
        "text",
        [
            "To view the full contents of this document, you need a later version of the PDF viewer.",
            "Um den vollstaendigen Inhalt anzuzeigen, brauchen Sie ein neueres PDF-Anzeigeprogramm.",
            "If this message is not eventually replaced, your PDF viewer may not be able to display it.",
        ],
    )
    def test_older_placeholders_say_nothing_of_rendering(self, inspect, text):
        assert inspect(making.xfa_pdf(text, needs_rendering=False), "a.pdf").problem == "format_not_allowed"

    @pytest.mark.parametrize(
        "data",
        [
            making.xfa_pdf("Time sheet of Karl, week 12: 40 hours at 600"),
            making.xfa_pdf("Time sheet. Please wait for the second part.", needs_rendering=False),
            making.xfa_pdf("Please wait. Adobe Reader", with_field=True),
            making.pdf(text="Please wait, Adobe Reader"),
        ],
    )
    def test_a_form_whose_pages_are_whole_is_taken(self, inspect, data):
        assert inspect(data, "a.pdf").problem is None

    def test_a_bomb_in_a_stream_is_damaged(self, inspect):
        data = making.bomb_pdf()
        assert len(data) < 1_000_000
        assert inspect(data).problem == "damaged"

    def test_a_large_pdf_is_counted_whole(self, inspect):
        facts = inspect(making.pdf(*[(500, 500)] * 699, (600, 800)))
        assert (facts.pages, facts.page_sizes_pt[0], facts.problem) == (700, (500.0, 500.0), None)

    @pytest.mark.parametrize("branches", [(700,), (10, 70), (7, 10, 10), (350, 2)])
    def test_page_trees_of_any_shape(self, inspect, branches):
        facts = inspect(making.deep_pdf(branches))
        assert (facts.pages, facts.page_sizes_pt, facts.problem) == (700, ((842.0, 595.0),), None)

    @pytest.mark.parametrize("claimed", [b"5  ", b"699", b"999"])
    def test_a_page_tree_that_contradicts_itself_is_damaged(self, inspect, claimed):
        data = making.deep_pdf((10, 70))
        assert data.count(b"/Count 700") == 1
        assert inspect(data.replace(b"/Count 700", b"/Count " + claimed)).problem == "damaged"

    def test_pages_in_a_circle_are_damaged(self, inspect):
        data = making.deep_pdf((10, 70))
        root = re.search(rb"/Pages (\d) 0 R", data)[1]
        (first,) = re.findall(rb"/Count 700 /Kids \[ (\d) 0 R", data.replace(b"\n", b" "))
        changed = data.replace(b"/Kids [ %b 0 R" % first, b"/Kids [ %b 0 R" % root)
        assert changed != data
        assert inspect(changed).problem == "damaged"

    def test_zeros_in_the_middle_of_a_large_pdf_are_damage(self, inspect):
        data = bytearray(making.pdf(*[making.A4] * 700))
        middle = len(data) // 3
        data[middle : middle + 8000] = bytes(8000)
        assert inspect(bytes(data)).problem == "damaged"


class TestTiff:
    @pytest.mark.parametrize(
        ("data", "dpi"),
        [
            (making.tiff(300), (300.0, 300.0)),
            (making.tiff(200), (200.0, 200.0)),
            (making.tiff((204, 98)), (204.0, 98.0)),
            (making.tiff(118.11, unit=3), (300.0, 300.0)),
            (making.tiff(300, unit=1), None),
            (making.tiff(None), None),
            (making.tiff(1), None),
            (making.tiff(300, 300, 300), (300.0, 300.0)),
            (making.tiff(300, 200), (200.0, 200.0)),
            (making.tiff(600, 300), (600.0, 600.0)),
            (making.tiff(300, 1), None),
        ],
    )
    def test_the_resolution_that_decides(self, inspect, data, dpi):
        assert inspect(data).dpi == (pytest.approx(dpi, abs=0.01) if dpi else None)

    def test_300_dpi_are_welcome_in_print_and_others_are_not(self, inspect):
        assert refusals(inspect(making.tiff(300), "a.tif"), "a.tif", Channel.PRINT) == set()
        assert refusals(inspect(making.tiff(118.11, unit=3), "a.tif"), "a.tif", Channel.PRINT) == set()
        for data in (making.tiff(200), making.tiff(None), making.tiff(300, 299.9 * 2)):
            assert refusals(inspect(data, "a.tif"), "a.tif", Channel.PRINT) == {"wrong_resolution"}

    def test_the_wrong_page_is_named(self, inspect):
        for data, page in ((making.tiff(300, 300, 200, 300), 3), (making.tiff(300, 1, 200), 2)):
            (finding,) = check_document("a.tif", inspect(data, "a.tif"), default_profiles(), [Channel.PRINT])
            assert (finding.code, finding.params["page"]) == ("wrong_resolution", page)
            assert finding.message.startswith(f"Page {page} ")
        (finding,) = check_document("a.tif", inspect(making.tiff(200), "a.tif"), default_profiles(), [Channel.PRINT])
        assert finding.message.startswith("The picture ")

    def test_pages_and_sizes(self, inspect):
        facts = inspect(making.tiff(100, 100, 200))
        assert facts.pages == 3
        assert facts.page_sizes_pt == ((72.0, 57.6), (36.0, 28.8))

    @pytest.mark.parametrize("compression", ["group4", "tiff_lzw", "packbits", "raw", "tiff_adobe_deflate"])
    @pytest.mark.parametrize("missing", [16, 30, 100])
    def test_a_tiff_cut_off_is_damaged(self, inspect, compression, missing):
        data = making.tiff(300, 300, compression=compression)
        assert inspect(data).problem is None
        assert inspect(data[:-missing]).problem == "damaged"

    def test_pages_in_a_circle_are_damage(self, inspect):
        data = bytearray(making.tiff(300))
        (start,) = struct.unpack_from("<I", data, 4)
        (count,) = struct.unpack_from("<H", data, start)
        struct.pack_into("<I", data, start + 2 + 12 * count, start)
        assert inspect(bytes(data)).problem == "damaged"

    def test_too_many_pixels(self, inspect):
        data = bytearray(making.tiff(300))
        for tag, side in ((256, 20_000), (257, 20_000)):
            _set_value(data, tag, side)
        facts = inspect(bytes(data), "a.tif")
        assert refusals(facts, "a.tif", Channel.EMAIL) == {"too_many_pixels"}


def _set_value(data: bytearray, wanted: int, value: int) -> None:
    (start,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, start)
    for entry in range(start + 2, start + 2 + 12 * count, 12):
        (tag,) = struct.unpack_from("<H", data, entry)
        if tag == wanted:
            struct.pack_into("<HII", data, entry + 2, 4, 1, value)


class TestPictures:
    def test_resolution_of_png_and_jpeg(self, inspect):
        assert inspect(making.picture("PNG", dpi=(300, 300))).dpi == pytest.approx((300, 300), abs=0.1)
        assert inspect(making.picture("JPEG", dpi=(150, 75))).dpi == (150.0, 75.0)
        assert inspect(making.picture("PNG")).dpi is None

    @pytest.mark.parametrize("kind", ["PNG", "JPEG"])
    @pytest.mark.parametrize("kept", [0.05, 0.5, 0.95])
    def test_a_picture_cut_off_is_damaged(self, inspect, kind, kept):
        data = making.picture(kind, (300, 300))
        assert inspect(data[: int(len(data) * kept)]).problem == "damaged"

    def test_progressive_jpeg_is_whole(self, inspect):
        facts = inspect(making.picture("JPEG", (300, 300), progressive=True))
        assert (facts.pages, facts.problem) == (1, None)

    def test_too_many_pixels_are_refused_without_decoding(self, inspect):
        data = bytearray(making.picture("PNG"))
        struct.pack_into(">II", data, 16, 60_000, 60_000)
        assert inspect(bytes(data)).problem == "too_many_pixels"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_flipped_bytes_ever_raise(inspect, data):
    """Whatever bytes are changed in a file, inspecting answers."""
    source = data.draw(st.sampled_from([making.pdf(), making.tiff(300, 200), making.picture("PNG"), making.xlsx()]))
    changed = bytearray(source)
    for position in data.draw(st.lists(st.integers(0, len(source) - 1), min_size=1, max_size=8)):
        changed[position] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(1, len(changed)))
    facts = inspect(bytes(changed[:cut]), "a.pdf")
    assert facts.problem in (None, "damaged", "encrypted", "too_many_pixels")
