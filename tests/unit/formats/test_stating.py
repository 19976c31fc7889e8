"""The media types of embedded files: what an invoice states wrongly is said, and right in the copy that goes."""

import hashlib
import re

import pytest

from connect_app.domain.channel import CSV, DATA_CHANNEL, JPEG, PDF, PNG
from connect_app.domain.finding import Severity
from connect_app.formats.reading import read_document
from connect_app.formats.stating import state_types
from tests.unit.formats import makers
from tests.unit.formats.test_taking_out import cii_reference

SHEET, PICTURE, PHOTO, TABLE = b"%PDF-1.7 sheet", b"\x89PNG\r\n\x1a\n picture", b"\xff\xd8\xff photo", b"a;b\n1;2\n"
RIGHT = 'mimeCode="application/pdf"'


def ubl(name: str, content: bytes, attribute: str) -> str:
    return makers.ubl(before_parties=makers.ubl_reference(name, content)).replace(RIGHT, attribute)


def cii(name: str, content: bytes, attribute: str) -> str:
    return makers.cii(agreement=cii_reference(name, content)).replace(RIGHT, attribute)


@pytest.mark.parametrize("make", [ubl, cii])
@pytest.mark.parametrize(
    ("name", "content", "attribute", "meant"),
    [
        ("a.pdf", SHEET, 'mimeCode="application/octet-stream"', PDF),
        ("a.pdf", SHEET, 'mimeCode=""', PDF),
        ("a.pdf", SHEET, "", PDF),
        ("a.pdf", SHEET, "mimeCode = 'APPLICATION/PDF'", PDF),
        ("a.pdf", SHEET, 'characterSetCode="mimeCode=&apos;x&apos; >" mimeCode="application/pdf; charset=binary"', PDF),
        ("a.png", PICTURE, RIGHT, PNG),
        ("Nr. 4711", PICTURE, RIGHT, PNG),
        ("a.jpg", PHOTO, 'mimeCode="image/jpg"', JPEG),
        ("a.csv", TABLE, 'mimeCode="text/plain"', CSV),
        ("table", TABLE, 'mimeCode="text/csv; charset=utf-8"', CSV),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_wrong_type_is_said_and_right_in_the_copy(  # type: ignore[no-untyped-def]
    make, name: str, content: bytes, attribute: str, meant: str, encoding: str
) -> None:
    text = make(name, content, attribute)
    part = read_document(text.encode(encoding))
    (said,) = [one for one in part.findings if one.code == "content_mismatch"]
    assert (said.severity, said.channel, said.owner) == (Severity.WARNING, DATA_CHANNEL, "business_system")
    assert meant in said.message
    made = state_types(text.encode(encoding), [str(said.params["sha256"])])
    after = read_document(made)
    assert not [one for one in after.findings if one.code == "content_mismatch"]
    assert (after.facts, [one.content for one in after.embedded]) == (part.facts, [content])
    own = re.compile(r"""\s?mimeCode\s*=\s*(["'])[^"']*\1""")
    assert own.sub("", made.decode(encoding)) == own.sub("", text)
    assert f'"{meant}"' in made.decode(encoding)


@pytest.mark.parametrize("make", [ubl, cii])
@pytest.mark.parametrize(
    ("name", "content", "attribute"),
    [
        ("a.pdf", SHEET, RIGHT),
        ("table", TABLE, 'mimeCode="text/csv"'),
        ("a.tif", b"II*\0 scan", 'mimeCode="image/tiff"'),  # goes with no e-invoice, whatever is stated
        ("a.pdf", PICTURE, RIGHT),  # its name says another type, so it is left out
        ("a.txt", b"text", 'mimeCode="text/csv"'),
    ],
)
def test_what_is_right_or_never_goes_is_left_alone(make, name: str, content: bytes, attribute: str) -> None:  # type: ignore[no-untyped-def]
    data = make(name, content, attribute).encode()
    assert not [one for one in read_document(data).findings if one.code == "content_mismatch"]
    assert state_types(data, [hashlib.sha256(content).hexdigest()]) == data


def test_only_the_files_that_are_meant_change() -> None:
    references = makers.ubl_reference("1.pdf", SHEET) + makers.ubl_reference("2.png", PICTURE)
    data = makers.ubl(before_parties=references).replace(RIGHT, 'mimeCode="x/y"').encode()
    made = state_types(data, [hashlib.sha256(PICTURE).hexdigest()])
    assert re.findall(rb'mimeCode="([^"]*)"', made) == [b"x/y", b"image/png"]
