"""Documents are mended so that they fit; other programs than those that made them say whether they are right."""

import base64
import io
import random
import shutil
import subprocess
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import img2pdf
import pikepdf
import pillow_heif
import pytest
from PIL import Image, ImageChops, ImageDraw

from connect_app.documents.mending.mender import DocumentMender
from connect_app.documents.mending.office import find_office, missing_part
from connect_app.documents.mending.steps import Fix, Mended
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.errors import ConnectError, FixData

CORPUS = Path(__file__).parents[3].parent / "shared" / "corpus"
A4_MM = (210, 297)


@pytest.fixture(scope="module")
def mender() -> Iterator[DocumentMender]:
    one = DocumentMender()
    yield one
    one.close()


@pytest.fixture(scope="module")
def worker() -> Iterator[DocumentWorker]:
    with DocumentWorker() as one:
        yield one


@pytest.fixture
def mend(mender, worker, tmp_path):
    def run(name: str, data: bytes, fix: Fix, **more) -> Mended:
        path = tmp_path / name
        path.write_bytes(data)
        return mender.mend(path, worker.inspect(path, name), fix, **more)

    return run


def photo(width: int = 800, height: int = 600) -> Image.Image:
    """A picture whose corners differ, so that turning it shows."""
    picture = Image.linear_gradient("L").point(lambda level: level // 2 + 60).resize((width, height)).convert("RGB")
    ImageDraw.Draw(picture).rectangle((0, 0, width // 3, height // 4), fill="red")
    ImageDraw.Draw(picture).ellipse((width // 2, height // 2, width - 10, height - 10), fill="blue")
    return picture


def text_page(mode: str = "1", size: tuple[int, int] = (2480, 3508)) -> Image.Image:
    page = Image.new(mode, size, 1 if mode == "1" else "white")
    for row in range(40):
        ImageDraw.Draw(page).text((200, 200 + 70 * row), f"Tidrapport {row} 08:00-16:30", fill=0, font_size=48)
    return page


def saved(picture: Image.Image, form: str, **more) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, form, **more)
    return buffer.getvalue()


def shown(pdf: bytes, tmp_path: Path, width: int = 200) -> Image.Image:
    """The first page, drawn by poppler."""
    path = tmp_path / "shown.pdf"
    path.write_bytes(pdf)
    command = ["pdftoppm", "-png", "-singlefile", "-scale-to-x", str(width), "-scale-to-y", "-1", path]
    subprocess.run([*command, tmp_path / "shown"], check=True)
    return Image.open(tmp_path / "shown.png").convert("RGB")


def assert_looks_like(pdf: bytes, picture: Image.Image, tmp_path: Path) -> None:
    page = shown(pdf, tmp_path, 496).convert("L")
    wanted = picture.convert("L").resize(page.size, Image.Resampling.BOX)
    assert ImageChops.difference(page, wanted).resize((1, 1), Image.Resampling.BOX).getpixel((0, 0)) < 12


def cut_out(page: Image.Image) -> Image.Image:
    """What is not white on a page."""
    return page.crop(ImageChops.invert(page).point(lambda level: 255 if level > 20 else 0).getbbox())


def page_mm(pdf: bytes) -> list[tuple[int, int]]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        boxes = [page.mediabox for page in opened.pages]
        return [tuple(round(float(side) * 25.4 / 72) for side in box[2:]) for box in boxes]


def only_stream(pdf: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        (image,) = [one for page in opened.pages for one in page.get_images().values()]
        return image.read_raw_bytes()


def heif(picture: Image.Image, *more: Image.Image) -> bytes:
    file = pillow_heif.from_pillow(picture)
    for one in more:
        file.add_from_pillow(one)
    buffer = io.BytesIO()
    file.save(buffer, quality=90)
    return buffer.getvalue()


FORMS = {
    "a.jpg": lambda one: saved(one, "JPEG", quality=90),
    "a.png": lambda one: saved(one, "PNG"),
    "a.gif": lambda one: saved(one, "GIF"),
    "a.bmp": lambda one: saved(one, "BMP"),
    "a.webp": lambda one: saved(one, "WEBP", quality=90),
    "a.avif": lambda one: saved(one, "AVIF", quality=90),
    "a.heic": heif,
    "a.tif": lambda one: saved(one, "TIFF", compression="tiff_lzw"),
    "c.jpg": lambda one: saved(one.convert("CMYK"), "JPEG", quality=95),
}


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs poppler-utils")
@pytest.mark.parametrize("name", FORMS)
def test_every_kind_of_picture_becomes_a_pdf_that_looks_like_it(name, mend, tmp_path):
    made = mend(name, FORMS[name](photo()), Fix.CONVERT_TO_PDF)
    assert made.content.startswith(b"%PDF-") and made.done
    (size,) = page_mm(made.content)
    assert size == A4_MM[::-1]  # none of them says a resolution that can be believed
    page = shown(made.content, tmp_path, 800).convert("RGB")
    inner = cut_out(page).resize((80, 60))
    difference = (
        ImageChops.difference(inner, photo().resize((80, 60))).convert("L").resize((1, 1), Image.Resampling.BOX)
    )
    assert difference.getpixel((0, 0)) < (40 if name == "c.jpg" else 12), name  # every program has inks of its own


@pytest.mark.parametrize(("dpi", "page"), [(300, (210, 297)), (200, (210, 297)), (None, (210, 297)), (72, (210, 297))])
def test_a_jpeg_goes_over_bit_by_bit_and_keeps_a_believable_size(dpi, page, mend):
    size = (2480, 3508) if dpi != 200 else (1654, 2339)
    data = saved(Image.linear_gradient("L").resize(size), "JPEG", quality=80, **({"dpi": (dpi, dpi)} if dpi else {}))
    made = mend("a.jpg", data, Fix.CONVERT_TO_PDF)
    assert only_stream(made.content) == data
    assert [one.code for one in made.done] == ["converted_whole"]
    assert page_mm(made.content) == [page]


def test_a_receipt_keeps_its_millimetres(mend):
    data = saved(photo(960, 2400), "JPEG", dpi=(300, 300))
    assert page_mm(mend("a.jpg", data, Fix.CONVERT_TO_PDF).content) == [(81, 203)]


def test_group_4_goes_over_bit_by_bit_page_by_page(mend, tmp_path):
    pages = [text_page(), text_page().transpose(Image.Transpose.ROTATE_180)]
    data = saved(
        pages[0],
        "TIFF",
        compression="group4",
        dpi=(300, 300),
        strip_size=2_000_000,
        save_all=True,
        append_images=pages[1:],
    )
    made = mend("two.tif", data, Fix.CONVERT_TO_PDF)
    with pikepdf.open(io.BytesIO(made.content)) as opened:
        streams = [one for page in opened.pages for one in page.get_images().values()]
        assert ["CCITTFaxDecode" in repr(one.get("/Filter")) for one in streams] == [True] * 2
        assert all(one.read_raw_bytes() in data for one in streams)
    assert_looks_like(made.content, pages[0], tmp_path)


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs poppler-utils")
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_photo_stands_upright(orientation, mend, tmp_path):
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = photo().transpose(turns[orientation]) if orientation in turns else photo()
    exif = Image.Exif()
    exif[0x0112] = orientation
    made = mend("a.jpg", saved(stored, "JPEG", quality=92, exif=exif), Fix.CONVERT_TO_PDF)
    page = cut_out(shown(made.content, tmp_path, 400)).resize((80, 60))
    red, blue = page.getpixel((8, 5)), page.getpixel((60, 45))
    assert red[0] > 200 > 90 > red[2], red
    assert blue[2] > 200 > 90 > blue[0], blue


def test_every_picture_of_a_heic_becomes_a_page_and_of_a_film_the_first(mend):
    made = mend("many.heic", heif(photo(), photo(300, 400), photo(64, 64)), Fix.CONVERT_TO_PDF)
    assert len(page_mm(made.content)) == 3
    film = saved(photo(), "GIF", save_all=True, append_images=[photo().rotate(90), photo().rotate(10)])
    made = mend("film.gif", film, Fix.CONVERT_TO_PDF)
    assert len(page_mm(made.content)) == 1
    assert made.done[-1].sentence.params == {"count": 3, "taken": 1}


@pytest.mark.skipif(shutil.which("tiffinfo") is None, reason="needs libtiff-tools")
def test_a_pdf_becomes_a_tiff_for_the_printer(mend, tmp_path):
    pdf = img2pdf.convert([saved(text_page(), "PNG", dpi=(300, 300)), saved(photo(2480, 3508), "JPEG", dpi=(300, 300))])
    made = mend("two.pdf", pdf, Fix.CONVERT_TO_TIFF)
    path = tmp_path / "two.tif"
    path.write_bytes(made.content)
    said = subprocess.run(["tiffinfo", path], check=True, capture_output=True, text=True)
    assert not said.stderr
    assert said.stdout.count("Resolution: 300, 300 pixels/inch") == 2
    assert "CCITT Group 4" in said.stdout and "JPEG" in said.stdout
    with Image.open(path) as tiff:
        assert tiff.n_frames == 2
        assert abs(tiff.width - 2480) <= 2
        tiff.seek(0)
        first = tiff.convert("L").resize((310, 438))
    assert ImageChops.difference(first, text_page("L").resize((310, 438))).resize((1, 1)).getpixel((0, 0)) < 5


def scan(pages: int, dpi: int = 220) -> bytes:
    size = round(8.27 * dpi), round(11.69 * dpi)
    noise = Image.effect_noise(size, 20).convert("L").point(lambda value: min(255, value + 100))
    sheets = []
    for _ in range(pages):
        sheet = noise.convert("RGB")
        sheet.paste("black", mask=ImageChops.invert(text_page("L", size)))
        sheets.append(saved(sheet, "JPEG", quality=92, dpi=(dpi, dpi)))
    return img2pdf.convert(sheets)


def test_a_scan_is_made_just_small_enough_and_stays_readable(mend):
    pdf = scan(1)
    for share in (0.6, 0.2):
        limit = int(len(pdf) * share)
        made = mend("scan.pdf", pdf, Fix.SHRINK, limit=limit)
        assert 0.7 * limit < len(made.content) <= limit, share
        with pikepdf.open(io.BytesIO(made.content)) as opened:
            widths = [int(one.Width) for page in opened.pages for one in page.get_images().values()]
        assert len(widths) == 1 and min(widths) >= 8.27 * 149, widths
    assert mend("scan.pdf", pdf, Fix.SHRINK, limit=limit) == made  # the same file, the same bytes
    with pytest.raises(FixData) as refused:
        mend("scan.pdf", pdf, Fix.SHRINK, limit=20_000)
    assert refused.value.code == "cannot_shrink"


def test_black_and_white_is_packed_anew_before_anything_is_given_up(mend):
    page, chance = Image.new("1", (1748, 2480), 1), random.Random(1)
    for line in range(160, 2300, 100):  # no two lines alike, which Flate would profit from
        words = " ".join(str(chance.randrange(10**7)) for _ in range(6))
        ImageDraw.Draw(page).text((170, line), words, fill=0, font_size=48)
    rough = Image.merge("RGB", [Image.effect_noise((300, 300), 40)] * 3)
    with pikepdf.open(io.BytesIO(img2pdf.convert(saved(page, "PNG", dpi=(300, 300))))) as opened:
        with pikepdf.open(io.BytesIO(img2pdf.convert(saved(rough, "JPEG", quality=90)))) as other:
            opened.pages.extend(other.pages)
        buffer = io.BytesIO()
        opened.save(buffer, compress_streams=False)
    pdf = buffer.getvalue()
    made = mend("scan.pdf", pdf, Fix.SHRINK, limit=len(pdf) - 2000)
    assert [one.code for one in made.done] == ["packed"]
    with pikepdf.open(io.BytesIO(made.content)) as opened:
        sheet, photo_page = (next(iter(one.get_images().values())) for one in opened.pages)
        assert sheet.Filter == pikepdf.Name.CCITTFaxDecode
        assert photo_page.Filter == pikepdf.Name.DCTDecode
        assert (
            ImageChops.difference(pikepdf.PdfImage(sheet).as_pil_image().convert("L"), page.convert("L")).getbbox()
            is None
        )


def test_what_stands_twice_goes_first_and_nothing_is_recompressed(mend):
    picture = saved(photo(1000, 1000), "JPEG", quality=95)
    with pikepdf.new() as result:
        for _ in range(6):
            with pikepdf.open(io.BytesIO(img2pdf.convert(picture))) as one:
                result.pages.extend(one.pages)
        buffer = io.BytesIO()
        result.save(buffer)
    made = mend("six.pdf", buffer.getvalue(), Fix.SHRINK, limit=len(picture) * 2)
    assert [one.code for one in made.done] == ["packed"]
    assert len(page_mm(made.content)) == 6
    with pikepdf.open(io.BytesIO(made.content)) as opened:
        streams = {one.read_raw_bytes() for page in opened.pages for one in page.get_images().values()}
    assert streams == {picture}


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs poppler-utils")
def test_a_page_in_black_and_white_is_packed_as_group_4_and_stays_black_on_white(mend, tmp_path):
    page, chance = Image.new("1", (2480, 3508), 1), random.Random(1)
    for _ in range(400):
        x, y = chance.randrange(2000), chance.randrange(3000)
        ImageDraw.Draw(page).ellipse((x, y, x + chance.randrange(9, 400), y + chance.randrange(9, 400)), outline=0)
    with pikepdf.open(io.BytesIO(img2pdf.convert(saved(page, "PNG", dpi=(300, 300))))) as pdf:
        (image,) = pdf.pages[0].get_images().values()
        image.write(page.tobytes())
        image.ColorSpace, image.BitsPerComponent = pikepdf.Name.DeviceGray, 1
        buffer = io.BytesIO()
        pdf.save(buffer, compress_streams=False)
    assert_looks_like(buffer.getvalue(), page, tmp_path)
    size = (len(zlib.compress(page.tobytes(), 9)) + len(img2pdf.transcode_monochrome(page))) // 2
    made = mend("a.pdf", buffer.getvalue(), Fix.SHRINK, limit=size)
    assert b"CCITTFax" in made.content
    assert_looks_like(made.content, page, tmp_path)


def encrypted(pdf: bytes) -> bytes:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(buffer, encryption=pikepdf.Encryption(owner="o", user="hemligt"))
    return buffer.getvalue()


def test_a_password_is_taken_off_with_the_right_one_only(mend):
    locked = encrypted(img2pdf.convert(saved(photo(), "JPEG")))
    made = mend("locked.pdf", locked, Fix.UNLOCK, password="hemligt")
    assert len(page_mm(made.content)) == 1
    with pytest.raises(FixData) as refused:
        mend("locked.pdf", locked, Fix.UNLOCK, password="fel")
    assert refused.value.code == "wrong_password"
    for fix in (Fix.SHRINK, Fix.ROTATE, Fix.CONVERT_TO_TIFF):
        with pytest.raises(FixData) as refused:
            mend("locked.pdf", locked, fix, limit=10)
        assert refused.value.code == "encrypted", fix


def test_pages_are_turned_and_a_broken_structure_is_built_anew(mend):
    pdf = img2pdf.convert(saved(photo(), "JPEG"))
    turned = mend("a.pdf", pdf, Fix.ROTATE, quarters=3)
    with pikepdf.open(io.BytesIO(turned.content)) as opened:
        assert opened.pages[0].obj.Rotate == 270
    broken = pdf[: pdf.rindex(b"xref")] + b"trailer <<>>"
    mended = mend("broken.pdf", broken, Fix.REPAIR)
    assert len(page_mm(mended.content)) == 1


MAIL = (
    "From: Åsa Öberg <asa@kund.example>\r\nTo: bo@nordlys.example\r\nSubject: =?utf-8?q?Tidrapport_m=C3=A5ndag?=\r\n"
    "Date: Mon, 5 Jan 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
    "--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Hej <b>Bo</b>, här är den.</p><script>no()</script>\r\n"
    "--x\r\nContent-Type: image/jpeg\r\nContent-Disposition: attachment; filename=foto.jpg\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\n{photo}\r\n"
    "--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=setup.exe\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\nTVqQAAMAAAA=\r\n--x--\r\n"
)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils")
def test_a_mail_becomes_a_pdf_with_its_files_but_no_program(mend, tmp_path):
    data = MAIL.format(photo=base64.encodebytes(saved(photo(), "JPEG")).decode()).encode()
    made = mend("mail.eml", data, Fix.CONVERT_TO_PDF)
    assert len(page_mm(made.content)) == 2
    assert made.done[-1].sentence.params == {"names": ("setup.exe",)}
    path = tmp_path / "mail.pdf"
    path.write_bytes(made.content)
    words = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True).stdout
    assert "Åsa Öberg" in words and "Tidrapport måndag" in words and "Hej Bo, här är den." in words
    assert "no()" not in words


def test_a_text_becomes_pages_and_nothing_in_it_is_a_command(mend):
    made = mend("a.txt", ("#panic() $x$ [*fet*] // rad\n" * 200).encode(), Fix.CONVERT_TO_PDF)
    assert len(page_mm(made.content)) > 2


OFFICE = find_office()


@pytest.mark.skipif(OFFICE is None or missing_part(OFFICE, "xlsx") is not None, reason="needs LibreOffice Calc")
def test_an_office_document_becomes_a_pdf(mend):
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["Tid", 8])
    buffer = io.BytesIO()
    book.save(buffer)
    made = mend("a.xlsx", buffer.getvalue(), Fix.CONVERT_TO_PDF)
    assert len(page_mm(made.content)) == 1


@pytest.mark.parametrize(("parts", "code"), [((), "no_office"), (("libsclo.so",), "damaged")])
def test_an_office_program_that_lacks_a_part_is_not_taken_for_a_damaged_document(
    mend, monkeypatch, tmp_path, parts, code
):
    office = tmp_path / "program" / "soffice"
    office.parent.mkdir()
    office.write_text("#!/bin/sh\n")  # what LibreOffice does then: nothing, and it says that all is well
    office.chmod(0o755)
    for name in ("soffice.bin", *parts):
        (office.parent / name).touch()
    monkeypatch.setattr("connect_app.documents.mending.office.find_office", lambda: str(office))
    with pytest.raises(FixData) as refused:
        mend("a.xlsx", workbook(), Fix.CONVERT_TO_PDF)
    assert refused.value.code == code
    assert ("without Calc" in refused.value.sentence) == (code == "no_office")


def workbook() -> bytes:
    from openpyxl import Workbook

    buffer = io.BytesIO()
    Workbook().save(buffer)
    return buffer.getvalue()


def test_without_an_office_program_a_sentence_says_what_helps(mend, monkeypatch):
    from openpyxl import Workbook

    monkeypatch.setattr("connect_app.documents.mending.office.find_office", lambda: None)
    buffer = io.BytesIO()
    Workbook().save(buffer)
    with pytest.raises(FixData) as refused:
        mend("a.xlsx", buffer.getvalue(), Fix.CONVERT_TO_PDF)
    assert refused.value.code == "no_office" and "LibreOffice" in refused.value.sentence


@pytest.mark.parametrize(
    ("folder", "every"), [("tiff", 2), ("pdf-odd", 6), pytest.param("pdf-odd", 1, marks=pytest.mark.full)]
)
def test_odd_files_become_something_whole_or_are_refused_in_words(folder, every, mender, worker, tmp_path):
    files = sorted((CORPUS / folder).glob("*"))[::every] if CORPUS.exists() else []
    if not files:
        pytest.skip("the corpus is not here")
    for path in files:
        facts = worker.inspect(path, path.name)
        for fix in (Fix.CONVERT_TO_PDF, Fix.CONVERT_TO_TIFF, Fix.SHRINK, Fix.REPAIR)[: 2 if folder == "tiff" else 4]:
            try:
                made = mender.mend(path, facts, fix, limit=2000)
            except ConnectError as error:
                assert len(error.sentence) > 20 and error.code != "worker_broken", (path.name, fix)
                continue
            result = tmp_path / "result"
            result.write_bytes(made.content)
            found = worker.inspect(result, "r.pdf" if made.media_type == "application/pdf" else "r.tif")
            # What was only asked to be smaller or a PDF, and was one already, may still be as odd as it was.
            assert found.media_type == made.media_type
            if made.done:
                assert found.problem is None, (path.name, fix, found.problem_detail)


@pytest.mark.parametrize("name", ["a.jpg", "a.bmp", "a.tif", "a.txt", "mail.eml"])
def test_the_same_file_gives_the_same_bytes_at_another_time(name, mend, tmp_path):
    data = FORMS[name](photo()) if name in FORMS else MAIL.format(photo="").encode()
    made = mend(name, data, Fix.CONVERT_TO_PDF)
    until = time.time() // 1
    while time.time() // 1 == until:  # dates in a PDF count seconds
        time.sleep(0.05)
    assert mend(name, data, Fix.CONVERT_TO_PDF) == made
