import io
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from connect_app.documents.printing import PrintPart, make_print_file
from connect_app.documents.rendering import render_invoice
from connect_app.domain.channel import A4_PT, PDF, TIFF
from connect_app.domain.errors import FixData
from tests.unit.documents import invoices, making


def pages(data: bytes) -> list[tuple[float, float]]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert not pdf.get_warnings()
        return [tuple(float(value) for value in page.mediabox.as_list()[2:]) for page in pdf.pages]


def text_of(data: bytes, page: int) -> str:
    with pypdfium2.PdfDocument(data) as pdf:
        text = pdf[page].get_textpage()
        found = text.get_text_bounded()
        text.close()
        return str(found)


def test_the_invoice_first_and_the_attachments_after_it_in_their_order(tmp_path: Path):
    scan = tmp_path / "scan"
    scan.write_bytes(making.tiff(300, 300))
    parts = [
        PrintPart(render_invoice(invoices.content(), "sv"), PDF),
        PrintPart(making.pdf(making.A4, making.A4, text="Time sheet"), PDF),
        PrintPart(scan, TIFF),
        PrintPart(making.pdf(text="Terms"), PDF),
    ]
    made = make_print_file(parts)
    assert made.pages == 6
    assert "F-2026-10432" in text_of(made.data, 0)
    assert "Time sheet" in text_of(made.data, 1) and "Time sheet" in text_of(made.data, 2)
    assert "Terms" in text_of(made.data, 5)
    assert all(sorted(size) == pytest.approx(sorted(A4_PT), abs=3) for size in pages(made.data))
    assert made.scaled_pages == ()


def test_the_same_parts_give_the_same_bytes():
    parts = [PrintPart(making.pdf((300, 300)), PDF), PrintPart(making.tiff(300), TIFF)]
    assert make_print_file(parts).data == make_print_file(parts).data


@pytest.mark.parametrize(
    ("size", "is_scaled", "is_lengthwise"),
    [
        (making.A4, False, False),
        ((596, 843), False, False),
        ((841.89, 595.276), False, True),
        ((612, 792), True, False),
        ((420, 595), False, False),
        ((842, 1191), True, False),
        ((1191, 842), True, True),
        ((100, 2000), True, False),
    ],
)
def test_every_page_becomes_a4(size, is_scaled, is_lengthwise):
    made = make_print_file([PrintPart(making.pdf(size, text="Here"), PDF)])
    paper = A4_PT[::-1] if is_lengthwise else A4_PT
    assert pages(made.data)[0] == pytest.approx(paper, abs=3)
    assert made.scaled_pages == ((1,) if is_scaled else ())
    assert "Here" in text_of(made.data, 0)


def test_a_smaller_page_keeps_its_size_in_the_middle():
    made = make_print_file([PrintPart(making.pdf((200, 300), text="Here"), PDF)])
    with pypdfium2.PdfDocument(made.data) as pdf:
        text = pdf[0].get_textpage()
        left, bottom, _, top = text.get_charbox(0, loose=True)
        text.close()
    assert top - bottom < 15  # the text of 12 points stays so
    assert (left, bottom) == pytest.approx(((A4_PT[0] - 200) / 2 + 20, (A4_PT[1] - 300) / 2 + 20), abs=5)


def test_a_turned_page_is_as_a_reader_shows_it():
    source = pikepdf.open(io.BytesIO(making.pdf((842, 595))))
    source.pages[0].obj.Rotate = 90
    buffer = io.BytesIO()
    source.save(buffer)
    made = make_print_file([PrintPart(buffer.getvalue(), PDF)])
    with pypdfium2.PdfDocument(made.data) as pdf:
        assert pdf[0].get_size() == pytest.approx(A4_PT, abs=3)


class TestTiff:
    @pytest.mark.parametrize("compression", ["group4", "group3", "packbits", "raw", "tiff_lzw"])
    def test_two_level_pictures_keep_every_pixel(self, compression):
        noise = Image.frombytes("1", (640, 480), bytes(range(256)) * 150)
        buffer = io.BytesIO()
        noise.save(buffer, "TIFF", compression=compression, dpi=(300, 300))
        assert _first_picture(make_print_file([PrintPart(buffer.getvalue(), TIFF)]).data) == noise.tobytes()

    @pytest.mark.parametrize("compression", ["raw", "tiff_lzw", "tiff_adobe_deflate"])
    def test_colours_keep_every_pixel_where_the_tiff_does(self, compression):
        colours = Image.linear_gradient("L").convert("RGB").resize((90, 60))
        buffer = io.BytesIO()
        colours.save(buffer, "TIFF", compression=compression, dpi=(300, 300))
        assert _first_picture(make_print_file([PrintPart(buffer.getvalue(), TIFF)]).data) == colours.tobytes()

    def test_colours_with_losses_do_not_grow_many_times(self):
        colours = Image.merge("RGB", [Image.effect_noise((800, 800), 40) for _ in range(3)])
        buffer = io.BytesIO()
        colours.save(buffer, "TIFF", compression="jpeg", quality=75, dpi=(300, 300))
        made = make_print_file([PrintPart(buffer.getvalue(), TIFF)])
        assert len(made.data) < 1.5 * buffer.tell()

    @pytest.mark.parametrize("mode", ["RGBA", "LA", "PA", "I;16", "CMYK", "P", "F"])
    def test_other_kinds_of_pixels_are_printed_too(self, mode):
        picture = Image.linear_gradient("L")
        picture = picture.convert("RGBA").convert(mode) if mode == "PA" else picture.convert(mode)
        buffer = io.BytesIO()
        picture.save(buffer, "TIFF", dpi=(300, 300))
        assert make_print_file([PrintPart(buffer.getvalue(), TIFF)]).pages == 1


def _first_picture(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        page = pdf.pages[0]
        (form,) = page.obj.Resources.XObject.values()
        (picture,) = form.Resources.XObject.values()
        return pikepdf.PdfImage(picture).as_pil_image().tobytes()


@pytest.mark.parametrize(
    ("part", "code"),
    [
        (PrintPart(making.picture("PNG"), "image/png"), "format_not_allowed"),
        (PrintPart(making.encrypted_pdf("secret"), PDF), "encrypted"),
        (PrintPart(b"%PDF-1.4 nothing", PDF), "damaged"),
        (PrintPart(making.tiff(300)[:60], TIFF), "damaged"),
    ],
)
def test_what_cannot_be_printed_says_which(part, code):
    with pytest.raises(FixData) as caught:
        make_print_file([PrintPart(making.pdf(), PDF), part])
    assert caught.value.code == code


def test_what_is_shown_and_cannot_be_taken_apart_is_printed_as_pictures():
    with pikepdf.open(io.BytesIO(making.pdf((612, 792), (612, 792), text="Shown"))) as pdf:
        pdf.pages[1].obj.Contents = pikepdf.Array([pdf.make_stream(b"abc" * 30), pdf.make_stream(b"n")])
        pdf.pages[1].obj.Contents[0].Filter = pikepdf.Name.JBIG2Decode  # as contents nobody can decode it
        buffer = io.BytesIO()
        pdf.save(buffer)
    made = make_print_file([PrintPart(making.pdf(), PDF), PrintPart(buffer.getvalue(), PDF)])
    assert made.pages == 3
    assert pages(made.data) == [pytest.approx(A4_PT, abs=1)] * 3
    with pypdfium2.PdfDocument(made.data) as pdf:
        assert pdf[1].render(scale=1).to_pil().convert("L").getextrema()[0] < 100
