"""Programs inside of documents are found, however deep they lie."""

import hashlib
import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from connect_app.documents.hybrid import list_files
from connect_app.documents.inspecting import inspect
from connect_app.documents.programs import files_of, without_files
from connect_app.domain.errors import FixData
from tests.unit.documents import making
from tests.unit.documents.test_marks import signed_pdf

PROGRAM = b"MZ" + bytes(40)


def holding(name: str, content: bytes, *, as_pin: bool = False) -> bytes:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(making.pdf())) as pdf:
        spec = pikepdf.AttachedFileSpec(pdf, content, filename=name)
        if as_pin:
            pin = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FileAttachment, FS=spec.obj)
            pin.Rect = pikepdf.Array([0, 0, 10, 10])
            pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(pin)])
        else:
            pdf.attachments[name] = spec
        pdf.save(made)
    return made.getvalue()


@pytest.mark.parametrize(
    "make",
    [
        lambda: holding("setup.exe", PROGRAM),
        lambda: holding("harmless.txt", PROGRAM),
        lambda: holding("run.sh", b"echo"),
        lambda: holding("pin.exe", PROGRAM, as_pin=True),
        lambda: holding("inner.pdf", holding("setup.exe", PROGRAM)),
        lambda: holding("inner.zip", making.archive({"a/b.exe": PROGRAM})),
        lambda: making.archive({"deep.zip": making.archive({"x.txt": PROGRAM})}),
        lambda: making.xlsx({"xl/embeddings/setup.exe": "MZ"}),
    ],
)
def test_a_document_with_a_program_in_it_never_leaves(make: Callable[[], bytes], tmp_path: Path) -> None:
    path = tmp_path / "document"
    path.write_bytes(make())
    assert inspect(path, "document.pdf").problem == "infected_name"


def _many_pages_with_pin(**save: object) -> bytes:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(making.pdf(*[making.A4] * 100))) as pdf:
        spec = pikepdf.AttachedFileSpec(pdf, PROGRAM, filename="pin.exe")
        pin = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FileAttachment, FS=spec.obj)
        pin.Rect = pikepdf.Array([0, 0, 10, 10])
        pdf.pages[-2].obj.Annots = pikepdf.Array([pdf.make_indirect(pin)])
        pdf.save(made, **save)
    return made.getvalue()


def _with_escaped_key(data: bytes) -> bytes:
    """Write /EF as /E#46, and another word of the same object so much shorter that all objects stay where they are."""
    assert data.count(b"/EF ") == data.count(b"/Type /Filespec") == 1
    return data.replace(b"/EF ", b"/E#46 ").replace(b"/Type /Filespec", b"/Type /Filesp")


@pytest.mark.parametrize(
    "make",
    [
        lambda: _many_pages_with_pin(object_stream_mode=pikepdf.ObjectStreamMode.disable),
        lambda: _many_pages_with_pin(object_stream_mode=pikepdf.ObjectStreamMode.generate),
        lambda: _with_escaped_key(_many_pages_with_pin(object_stream_mode=pikepdf.ObjectStreamMode.disable)),
    ],
)
def test_a_program_on_one_of_many_pages_is_found(make: Callable[[], bytes], tmp_path: Path) -> None:
    path = tmp_path / "document"
    path.write_bytes(make())
    found = inspect(path, "document.pdf")
    assert (found.problem, found.pages) == ("infected_name", 100)


def test_other_files_inside_are_no_matter(tmp_path: Path) -> None:
    path = tmp_path / "document.pdf"
    path.write_bytes(holding("factur-x.xml", b"<Invoice/>"))
    assert inspect(path, "document.pdf").problem is None


@pytest.mark.parametrize("as_pin", [False, True])
def test_a_file_is_taken_out_of_a_pdf_and_its_pages_stay(*, as_pin: bool) -> None:
    data = holding("setup.exe", PROGRAM, as_pin=as_pin)
    made = without_files(io.BytesIO(data), {hashlib.sha256(PROGRAM).hexdigest()})
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert list(files_of(pdf)) == []
        assert len(pdf.pages) == 1


def test_nothing_is_taken_out_of_a_signed_one() -> None:
    with pytest.raises(FixData, match="cannot_take_out"):
        without_files(io.BytesIO(signed_pdf()), {"0" * 64})


def _no_stream() -> pikepdf.Object:
    return pikepdf.Dictionary(A=1)


def _broken_stream(pdf: pikepdf.Pdf) -> pikepdf.Object:
    stream = pikepdf.Stream(pdf, b"\x78\x9cgarbage")
    stream.Filter = pikepdf.Name.FlateDecode
    return stream


@pytest.mark.parametrize("kind", ["broken", "no stream", "number"])
def test_a_damaged_file_is_taken_out_like_any_other(tmp_path: Path, kind: str) -> None:
    with pikepdf.open(io.BytesIO(holding("good.txt", b"good"))) as pdf:
        damaged = {"broken": _broken_stream(pdf), "no stream": _no_stream(), "number": 5}[kind]
        held = pdf.make_indirect(damaged) if kind != "number" else damaged
        spec = pikepdf.Dictionary(Type=pikepdf.Name.Filespec, F="bad.txt", EF=pikepdf.Dictionary(F=held))
        pdf.Root.AF = pikepdf.Array([pdf.make_indirect(spec)])
        made = io.BytesIO()
        pdf.save(made)
    less = tmp_path / "less.pdf"
    less.write_bytes(without_files(made, {hashlib.sha256(b"").hexdigest()}))
    assert [one.name for one in list_files(less).files] == ["good.txt"]
    with pikepdf.open(less) as pdf:
        assert not pdf.Root.get("/AF", ())
