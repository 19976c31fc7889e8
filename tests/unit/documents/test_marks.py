"""Marks on pages are seen before and after pages were put together, and what is signed stays apart."""

import io
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageChops

from connect_app.documents.hybrid import list_files
from connect_app.documents.inspecting import examine
from connect_app.documents.mending.cutting import cut
from connect_app.documents.mending.letters import joined
from connect_app.documents.mending.shrinking import shrink
from connect_app.documents.mending.tiff_making import to_tiff
from connect_app.documents.pdf_signing import is_signed_file
from connect_app.documents.printing import PrintPart, make_print_file
from connect_app.domain.channel import A4_PT, PDF
from tests.unit.documents import making

LETTER = (612, 792)
MARKS = {
    "ink": {"Rect": [100, 300, 320, 400], "InkList": [[110, 310, 160, 390, 210, 310]], "C": [1, 0, 0]},
    "free text": {"Rect": [100, 420, 320, 460], "Contents": "2 pallets missing", "DA": "/Helv 20 Tf 1 0 0 rg"},
    "plain text": {"Rect": [100, 420, 320, 460], "Contents": "2 pallets missing"},
    "stamp": {"Rect": [100, 500, 320, 540], "Name": Name.Approved},
    "line": {"Rect": [100, 300, 320, 400], "L": [100, 300, 320, 400], "C": [0, 0, 1]},
    "level line": {"Rect": [100, 300, 320, 300], "L": [100, 300, 320, 300], "C": [0, 0, 1]},
    "polygon": {"Rect": [100, 300, 200, 400], "Vertices": [100, 300, 200, 300, 150, 400], "C": [0, 0.5, 0]},
    "square": {"Rect": [100, 300, 200, 400], "C": [0, 0, 1]},
    "circle": {"Rect": [100, 300, 200, 400], "C": [0, 0, 1]},
    "highlight": {"Rect": [20, 10, 90, 40], "QuadPoints": [20, 40, 90, 40, 20, 10, 90, 10], "C": [1, 1, 0]},
    "note": {"Rect": [200, 200, 220, 220], "Contents": "ask Karl", "C": [1, 1, 0]},
    "field": {"Rect": [100, 300, 320, 330], "FT": Name.Tx, "T": "f", "V": "Åsa Öberg", "DA": "/Helv 12 Tf 0 g"},
}
SUBTYPES = {"level line": "Line", "free text": "FreeText", "plain text": "FreeText", "note": "Text", "field": "Widget"}


def marked(kind: str, size: tuple[float, float], turn: int = 0, *, has_picture: bool = False, flags: int = 4) -> bytes:
    pdf = pikepdf.open(io.BytesIO(making.pdf(size)))
    page = pdf.pages[0].obj
    subtype = Name("/" + SUBTYPES.get(kind, kind.title()))
    mark = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=subtype, F=flags, **MARKS[kind]))
    if has_picture:
        picture = pdf.make_stream(b"1 0 0 rg 0 0 50 20 re f")
        picture.Type, picture.Subtype, picture.BBox = Name.XObject, Name.Form, Array([0, 0, 50, 20])
        mark.AP = Dictionary(N=picture)
    page.Annots, page.Rotate = Array([mark]), turn
    if kind == "field":
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        resources = Dictionary(Font=Dictionary(Helv=font))
        pdf.Root.AcroForm = Dictionary(Fields=Array([mark]), NeedAppearances=not has_picture, DR=resources)
    buffer = io.BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()


def picture_of(data: bytes) -> Image.Image:
    with pypdfium2.PdfDocument(data) as pdf:
        pdf.init_forms()
        return pdf[0].render(scale=1).to_pil().convert("RGB")


def ink_of(picture: Image.Image) -> Image.Image:
    """Return the part of a page that is not white."""
    box = ImageChops.invert(picture).getbbox()
    assert box is not None
    return picture.crop(box)


@pytest.mark.parametrize("has_picture", [False, True], ids=["drawn", "own picture"])
@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("size", [A4_PT, LETTER, (1190.55, 1683.78), (400, 600)], ids=["A4", "letter", "A2", "small"])
@pytest.mark.parametrize("kind", ["ink", "free text", "stamp", "field"])
def test_a_mark_is_on_the_printed_page(kind, size, turn, has_picture):
    data = marked(kind, size, turn, has_picture=has_picture)
    made = make_print_file([PrintPart(data, PDF)]).data
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert "/Annots" not in pdf.pages[0].obj
        assert not pdf.get_warnings()
    without = ink_of(picture_of(make_print_file([PrintPart(_without_marks(data), PDF)]).data))
    after = ink_of(picture_of(made))
    assert after.size[0] * after.size[1] > 2 * without.size[0] * without.size[1]
    # The same picture as before on its own page, but for the size of a page that had to be made smaller.
    before = picture_of(data)
    if kind == "stamp" and not has_picture:  # its words are ours, PDFium draws none
        return
    before = ink_of(before).resize(after.size)
    difference = ImageChops.difference(before, after).convert("L").resize((8, 8), Image.Resampling.BOX)
    assert max(difference.tobytes()) < 40


def _without_marks(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        del pdf.pages[0].obj.Annots
        buffer = io.BytesIO()
        pdf.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("kind", sorted(MARKS))
def test_each_kind_of_mark_without_a_picture_of_its_own_is_drawn(kind):
    for size in (A4_PT, LETTER):
        data = marked(kind, size)
        made = picture_of(make_print_file([PrintPart(data, PDF)]).data)
        bare = picture_of(make_print_file([PrintPart(_without_marks(data), PDF)]).data)
        assert ImageChops.difference(made, bare).getbbox() is not None


@pytest.mark.parametrize("has_picture", [False, True], ids=["drawn", "own picture"])
def test_every_mark_is_there_where_pdfs_are_joined_and_cut(has_picture):
    parts = [marked(kind, A4_PT, has_picture=has_picture) for kind in (*MARKS, "field")]
    whole = joined(parts)
    pages = cut(whole, PDF, [(at, at + 1) for at in range(len(parts))])
    assert [picture_of(page) for page in pages] == [picture_of(part) for part in parts]
    with pikepdf.open(io.BytesIO(whole)) as pdf:
        assert len({str(field.T) for field in pdf.Root.AcroForm.Fields}) == 2, "two fields of one name stay two"


def test_a_mark_that_is_seen_on_the_screen_goes_on_paper_and_a_hidden_one_does_not():
    for flags, is_there in ((0, True), (4, True), (2, False), (32, False), (36, True)):
        data = marked("stamp", LETTER, has_picture=True, flags=flags)
        made = picture_of(make_print_file([PrintPart(data, PDF)]).data)
        bare = picture_of(make_print_file([PrintPart(_without_marks(data), PDF)]).data)
        assert (ImageChops.difference(made, bare).getbbox() is not None) is is_there, flags


@pytest.mark.parametrize("oddity", ["a link", "no box"])
def test_an_odd_mark_with_a_picture_is_printed_as_it_is_seen(oddity):
    with pikepdf.open(io.BytesIO(marked("stamp", A4_PT, has_picture=True))) as pdf:
        (mark,) = pdf.pages[0].obj.Annots
        if oddity == "a link":
            mark.Subtype = Name.Link
        else:
            del mark.AP.N["/BBox"]
        buffer = io.BytesIO()
        pdf.save(buffer)
    data = buffer.getvalue()
    seen = picture_of(data)
    assert seen != picture_of(_without_marks(data))
    assert picture_of(make_print_file([PrintPart(data, PDF)]).data) == seen


def _on_odd_paper(data: bytes, oddity: str) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        page = pdf.pages[0].obj
        width, height = (float(value) for value in list(page.MediaBox)[2:])
        if oddity == "cropped":
            page.CropBox = Array([50, 180, width - 40, height - 60])
        elif oddity == "crop box outside of the paper":
            page.CropBox = Array([-50, -50, width + 50, height + 50])
        elif oddity == "trimmed":
            page.TrimBox = Array([150, 350, width - 100, height - 100])
        elif oddity == "origin elsewhere":
            page.MediaBox = Array([-30, -40, width - 30, height - 40])
        elif oddity == "corners exchanged":
            page.MediaBox = Array([width, height, 0, 0])
        else:
            page.UserUnit = float(oddity)
        buffer = io.BytesIO()
        pdf.save(buffer)
        return buffer.getvalue()


def _by_poppler(data: bytes, folder: Path) -> Image.Image:
    (folder / "a.pdf").write_bytes(data)
    command = ["pdftoppm", "-r", "72", "-cropbox", "-png", "-f", "1", "-l", "1", str(folder / "a.pdf")]
    drawn = subprocess.run(command, capture_output=True, check=True).stdout
    return Image.open(io.BytesIO(drawn)).convert("RGB")


@pytest.mark.parametrize("turn", [0, 90])
@pytest.mark.parametrize("size", [A4_PT, (500, 700)], ids=["A4", "smaller"])
@pytest.mark.parametrize(
    ("oddity", "scale"),
    [
        ("cropped", 1),
        ("crop box outside of the paper", 1),
        ("trimmed", 1),
        ("origin elsewhere", 1),
        ("corners exchanged", 1),
        ("0.5", 0.5),
        ("2", None),
    ],
)
def test_a_mark_on_odd_paper_is_printed_whole_and_in_its_size(oddity, scale, size, turn, tmp_path):
    for has_picture in (False, True):
        data = _on_odd_paper(marked("ink", size, turn, has_picture=has_picture), oddity)
        made = make_print_file([PrintPart(data, PDF)])
        with pikepdf.open(io.BytesIO(made.data)) as pdf:
            page = pdf.pages[0]
            left, bottom, right, top = (float(value) for value in page.cropbox)
            assert sorted((round(right - left), round(top - bottom))) == [595, 842]
            assert "/UserUnit" not in page.obj
        before, after = ink_of(picture_of(data)), ink_of(picture_of(made.data))
        by_width = A4_PT[0] / size[0]
        wanted = by_width if scale is None else scale  # units of two points: larger than A4, so they fill it
        assert after.width / before.width == pytest.approx(wanted, abs=0.04)
        assert after.height / before.height == pytest.approx(wanted, abs=0.04)
        if shutil.which("pdftoppm"):
            other = ink_of(_by_poppler(made.data, tmp_path))
            assert other.width == pytest.approx(after.width, abs=2)
            assert other.height == pytest.approx(after.height, abs=2)
        for whole in (joined([data, data]), shrink(data, 10_000_000).content):
            assert picture_of(whole) == picture_of(data)


@pytest.mark.parametrize("kind", sorted(MARKS))
def test_each_kind_of_mark_is_on_the_tiff(kind):
    data = marked(kind, LETTER)
    drawn, bare = (
        Image.open(io.BytesIO(to_tiff(one, PDF).content)).convert("L").resize((153, 198), Image.Resampling.BOX)
        for one in (data, _without_marks(data))
    )
    assert ImageChops.difference(drawn, bare).getbbox() is not None


def signed_pdf(text: str = "Hello") -> bytes:
    pdf = pikepdf.open(io.BytesIO(making.pdf(text=text)))
    signature = Dictionary(Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), Contents=pikepdf.String("0" * 40))
    field = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T="s", Rect=[0, 0, 0, 0], V=signature)
    field = pdf.make_indirect(field)
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=3)
    pdf.pages[0].obj.Annots = Array([field])
    buffer = io.BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()


def test_a_signature_is_seen(tmp_path):
    path = tmp_path / "a.pdf"
    for data, expected in ((signed_pdf(), True), (making.pdf(), False), (marked("field", A4_PT), False)):
        path.write_bytes(data)
        assert is_signed_file(data) is expected
        assert examine(path, "a.pdf").is_signed is expected


@pytest.mark.parametrize("key", ["/UF", "/F", "/Unix", "/DOS", "/Mac"])
@pytest.mark.parametrize("is_collection", [False, True])
def test_files_inside_are_seen_under_each_of_their_keys(tmp_path, key, is_collection):
    path = tmp_path / "a.pdf"
    path.write_bytes(making.with_file("detail.csv", b"a;b", key, is_collection=is_collection))
    found = examine(path, "a.pdf")
    assert (found.problem, found.inner_files, found.is_collection) == (None, 1, is_collection)
    assert [(one.name, one.content) for one in list_files(path).files] == [("detail.csv", b"a;b")]
    path.write_bytes(making.with_file("setup.exe", b"a;b", key))
    assert examine(path, "a.pdf").problem == "infected_name"


def test_a_copy_for_another_system_counts_only_if_it_is_another_file(tmp_path):
    path = tmp_path / "a.pdf"
    for other, contents in ((b"a;b", [b"a;b"]), (b"c;d", [b"a;b", b"c;d"])):
        with pikepdf.open(io.BytesIO(making.with_file("detail.csv", b"a;b", "/UF"))) as pdf:
            pdf.Root.AF[0].EF.F = pdf.make_stream(other)
            pdf.save(path)
        assert [one.content for one in list_files(path).files] == contents


@pytest.mark.parametrize("flaw", sorted(making.FLAWS))
def test_a_pdf_with_a_harmless_flaw_is_printed(flaw):
    whole = making.pdf(A4_PT, LETTER, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    made = make_print_file([PrintPart(making.FLAWS[flaw](whole), PDF)])
    assert made.pages == 2
    assert ink_of(picture_of(made.data)).size == ink_of(picture_of(whole)).size


def _box(pdf: pikepdf.Pdf, place: int, on: str = "Yes", **field: object) -> pikepdf.Object:
    """Return a box to tick: a black square where it is ticked, nothing where not."""
    ticked, empty = pdf.make_stream(b"0 0 0 rg 0 0 40 40 re f"), pdf.make_stream(b"")
    for picture in (ticked, empty):
        picture.Type, picture.Subtype, picture.BBox = Name.XObject, Name.Form, Array([0, 0, 40, 40])
    rect = Array([100, 100 + 50 * place, 140, 140 + 50 * place])
    pictures = Dictionary(N=Dictionary({f"/{on}": ticked, "/Off": empty}))
    return pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Widget, F=4, Rect=rect, AP=pictures, **field))


def ticked() -> bytes:
    """Return a form whose boxes do not say which of their pictures they show, but for the last two."""
    pdf = pikepdf.open(io.BytesIO(making.pdf(LETTER)))
    own = _box(pdf, 0, FT=Name.Btn, T="a", V=Name.Yes)
    text = _box(pdf, 1, FT=Name.Btn, T="b", V="Yes")
    other = _box(pdf, 2, FT=Name.Btn, T="c", V=Name.Other)
    bare = _box(pdf, 3, FT=Name.Btn, T="d")
    above = pdf.make_indirect(Dictionary(FT=Name.Btn, T="e", V=Name.Yes, Kids=Array([_box(pdf, 4)])))
    choices = Array([_box(pdf, 5 + at, on) for at, on in enumerate("123")])
    radio = pdf.make_indirect(Dictionary(FT=Name.Btn, T="f", Ff=1 << 15, V=Name("/2"), Kids=choices))
    said = _box(pdf, 8, FT=Name.Btn, T="g", V=Name.Off, AS=Name.Yes)
    unsaid = _box(pdf, 9, FT=Name.Btn, T="h", V=Name.Yes, AS=Name.Off)
    for group in (above, radio):
        for kid in group.Kids:
            kid.Parent = group
    pdf.pages[0].obj.Annots = Array([own, text, other, bare, *above.Kids, *choices, said, unsaid])
    pdf.Root.AcroForm = Dictionary(Fields=Array([own, text, other, bare, above, radio, said, unsaid]))
    buffer = io.BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()


def _dark(picture: Image.Image) -> list[bool]:
    """Say of each of ten boxes whether it is black."""
    grey, scale = picture.convert("L"), picture.width / LETTER[0]
    left = picture.width / 2 + (120 - LETTER[0] / 2) * scale
    heights = [picture.height / 2 - (120 + 50 * place - LETTER[1] / 2) * scale for place in range(10)]
    return [grey.getpixel((round(left), round(height))) < 100 for height in heights]


def test_a_box_whose_value_says_that_it_is_ticked_is_ticked_on_paper():
    made = picture_of(make_print_file([PrintPart(ticked(), PDF)]).data)
    assert _dark(made) == [True, True, False, False, True, False, True, False, True, False]


def test_a_button_for_the_screen_is_not_printed_where_only_the_field_above_says_what_it_is():
    with pikepdf.open(io.BytesIO(making.pdf(LETTER))) as pdf:
        button = _box(pdf, 0, AS=Name.Yes)
        button.F = 0
        above = pdf.make_indirect(Dictionary(FT=Name.Btn, T="a", Ff=1 << 16, Kids=Array([button])))
        button.Parent, pdf.pages[0].obj.Annots = above, Array([button])
        pdf.Root.AcroForm = Dictionary(Fields=Array([above]))
        buffer = io.BytesIO()
        pdf.save(buffer)
    assert not any(_dark(picture_of(make_print_file([PrintPart(buffer.getvalue(), PDF)]).data)))
