import dataclasses
import io
import unicodedata
from contextlib import closing, suppress
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from connect_app.documents import typesetting
from connect_app.documents.invoice_sheet import invoice_sheet, languages
from connect_app.documents.rendering import InvoiceRenderer, render_invoice
from connect_app.domain.errors import FixData
from connect_app.domain.invoice import InvoiceKind, InvoiceLine, PaymentAccount
from tests.unit.documents import invoices

CJK_FONT = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
compiler_without_system_fonts = partial(typesetting._compiler, False)
XML = b"<?xml version='1.0'?>\r\n<Invoice>\xc3\xa5</Invoice>\n"


def texts(pdf: bytes) -> list[str]:
    """Return the text of every page, its white space made even."""
    with pypdfium2.PdfDocument(pdf) as document:
        found = []
        for page in document:
            text = page.get_textpage()
            found.append(" ".join(text.get_text_bounded().split()))
            text.close()
        return found


class TestPdf:
    def test_it_is_pdf_a_3_with_the_xml_inside_unchanged(self):
        made = render_invoice(invoices.content(), "sv", ("faktura.xml", XML))
        with pikepdf.open(io.BytesIO(made)) as pdf:
            metadata = pdf.Root.Metadata.read_bytes().decode()
            assert "<pdfaid:part>3</pdfaid:part>" in metadata
            assert "<pdfaid:conformance>B</pdfaid:conformance>" in metadata
            assert str(pdf.Root.Lang) == "sv"
            assert "/OutputIntents" in pdf.Root
            assert pdf.attachments["faktura.xml"].get_file().read_bytes() == XML
            assert pdf.Root.AF[0].AFRelationship == pikepdf.Name.Alternative
            assert pdf.Root.AF[0].EF.F.Subtype == pikepdf.Name("/text/xml")
            assert not pdf.get_warnings()

    @pytest.mark.parametrize("xml", ["<a>å</a>".encode("latin-1"), b"\xff\xfe<\x00a\x00/\x00>\x00", bytes(range(256))])
    def test_xml_in_other_encodings_stays_byte_for_byte(self, xml):
        with pikepdf.open(io.BytesIO(render_invoice(invoices.content(), "en", ("a.xml", xml)))) as pdf:
            assert pdf.attachments["a.xml"].get_file().read_bytes() == xml

    def test_a_name_is_never_a_path(self):
        with pikepdf.open(io.BytesIO(render_invoice(invoices.content(), "en", ("../../etc/å.xml", XML)))) as pdf:
            assert list(pdf.attachments) == ["a.xml"]

    def test_without_xml_nothing_is_embedded(self):
        with pikepdf.open(io.BytesIO(render_invoice(invoices.content(), "en"))) as pdf:
            assert len(pdf.attachments) == 0

    def test_a_thousand_lines_flow_over_numbered_pages_with_the_heads_repeated(self):
        pages = texts(render_invoice(invoices.content(lines=1000), "de"))
        assert len(pages) > 15
        assert all("Beschreibung" in page for page in pages[:-2])
        assert all(f"Seite {number} von {len(pages)}" in page for number, page in enumerate(pages, start=1))
        assert sum(page.count("Arbetstid snickare") for page in pages) == 1000
        assert "1.543.125,00 SEK" in pages[-1] or "1.543.125,00 SEK" in pages[-2]


class TestWords:
    @pytest.mark.parametrize(
        ("language", "expected"),
        [
            ("sv", ("Faktura", "Förfallodatum 2026-04-13", "1 234,50", "3 tim", "25 %", "Att betala 3 086,25 SEK")),
            ("en", ("Invoice", "Due date 13 April 2026", "1,234.50", "3 h", "25%", "Amount due 3,086.25 SEK")),
            ("de", ("Rechnung", "Fällig am 13.04.2026", "1.234,50", "3 Std.", "25 %", "Zahlbetrag 3.086,25 SEK")),
            ("ro", ("Factură", "Scadență 13.04.2026", "1.234,50", "3 ore", "25 %", "Total de plată 3.086,25 SEK")),
        ],
    )
    def test_each_language_in_its_own_way(self, language, expected):
        (page,) = texts(render_invoice(invoices.content(), language, attachments=["Tidrapport vecka 10.pdf"]))
        for text in (*expected, "F-2026-10432", "Ștefănescu & Fiii SRL", "București", "Åre Bygg & Måleri AB"):
            assert text in page
        assert "SE45 5000 0000 0583 9825 7466" in page
        assert "Tidrapport vecka 10.pdf" in page

    @pytest.mark.parametrize("language", ["fi", "", "EN-gb", "xx"])
    def test_other_languages_become_english(self, language):
        assert invoice_sheet(invoices.content(), language)["title"] == "Invoice"

    def test_a_credit_note_says_so_and_asks_for_no_money(self):
        sheet = invoice_sheet(invoices.content(kind=InvoiceKind.CREDIT_NOTE), "sv")
        assert (sheet["title"], sheet["payable-label"]) == ("Kreditfaktura", "Att kreditera")
        assert "Förfallodatum" not in dict(sheet["payment"])

    def test_every_language_has_every_label(self):
        assert languages() == {"sv", "en", "de", "ro"}
        for language in languages():
            sheet = invoice_sheet(invoices.content(), language)
            assert all(label for label, _ in sheet["facts"] + sheet["totals"] + sheet["payment"])

    def test_the_buyers_country_is_named_where_it_is_another(self):
        assert invoice_sheet(invoices.content(), "sv")["buyer-lines"][-1] == "Rumänien"
        content = invoices.content()
        home = dataclasses.replace(content.buyer, address=dataclasses.replace(content.buyer.address, country="SE"))
        lines = invoice_sheet(dataclasses.replace(content, buyer=home), "sv")["buyer-lines"]
        assert lines[-1] == "010101 București"

    @pytest.mark.parametrize(
        ("currency", "amount", "expected"),
        [("SEK", "5", "5,00"), ("JPY", "1500", "1 500"), ("KWD", "1.5", "1,500"), ("EUR", "0.12345", "0,12345")],
    )
    def test_decimals_are_those_of_the_currency_and_none_is_lost(self, currency, amount, expected):
        line = InvoiceLine("1", "x", amount=Decimal(amount))
        content = dataclasses.replace(invoices.content(currency=currency), lines=(line,))
        assert invoice_sheet(content, "sv")["lines"][0][-1].replace("\xa0", " ") == expected

    def test_what_is_absent_is_left_out(self):
        content = invoices.content()
        bare = dataclasses.replace(
            content,
            facts=dataclasses.replace(content.facts, due_date=None, payable=None, total=None, buyer_reference=None),
            lines=(InvoiceLine("1", "only words"),),
            accounts=(),
            payment_terms=None,
        )
        (page,) = texts(render_invoice(bare, "en"))
        assert "Due date" not in page
        assert "only words" in page


class TestLinesAndNotes:
    @pytest.mark.parametrize(
        ("description", "note", "expected"),
        [("Ström", "Ström", ("Ström", "")), ("", "Only a note", ("Only a note", "")), ("A", "B", ("A", "B"))],
    )
    def test_nothing_is_said_twice(self, description, note, expected):
        content = dataclasses.replace(invoices.content(), lines=(InvoiceLine("1", description, note),))
        assert invoice_sheet(content, "sv")["lines"][0][:2] == expected

    def test_long_notes_come_last(self):
        content = dataclasses.replace(invoices.content(), notes=("Short", "Imprint\nof many\nlines"))
        (page,) = texts(render_invoice(content, "en"))
        assert page.index("Short") < page.index("Amount due") < page.index("Imprint of many lines")

    def test_an_account_of_no_known_kind_is_named_in_the_language(self):
        account = PaymentAccount("Account", "9551548524585")
        sheet = invoice_sheet(dataclasses.replace(invoices.content(), accounts=(account,)), "sv")
        assert ("Konto", "9551548524585") in sheet["payment"]


HOSTILE = [
    '#panic("x") #read("/etc/passwd") $x^2$ @ref *bold* _it_ <label> = head\n- list\n`raw` // comment',
    "quotes \" ' \\ and \\u{41} {json} [1,2]",
    "emoji 😀 中文 日本語 and \N{COMBINING ACUTE ACCENT}",
    "עברית العربية \u202egnp.exe\u202c",
    "\x00\x01\x1f\x7f\ufffe\ud800".encode("utf-8", "replace").decode(),
    "a" * 10_000,
    "word " * 2_000,
    "\n" * 50 + "x",
    "\ufdd0\U000e0041\u2028\u2029",
]


class TestHostileText:
    @pytest.mark.parametrize("text", HOSTILE)
    def test_it_is_printed_and_never_obeyed(self, text):
        content = dataclasses.replace(
            invoices.content(number=text[:300] or "1", description=text, seller_name=text or "x"),
            notes=(text,),
            payment_terms=text,
        )
        pages = texts(render_invoice(content, "en", ("a.xml", XML), [text]))
        assert "Amount due 3,086.25 SEK" in " ".join(pages)

    def test_markup_stays_text(self):
        (page,) = texts(render_invoice(invoices.content(description='#panic("x") $y$ @z'), "en"))
        assert '#panic("x") $y$ @z' in page

    @pytest.mark.parametrize(
        "words",
        ["Ελληνικά Ωμέγα", "Кириллица Їжак", "עברית", "العربية", "ใบแจ้งหนี้", "Հայերեն", "ქართული", "Łódź ș ț ő €"],
    )
    def test_our_own_fonts_have_the_scripts_of_europe_and_its_neighbours(self, words, monkeypatch):
        monkeypatch.setattr(typesetting, "_compiler", lambda _all: compiler_without_system_fonts())
        made = render_invoice(invoices.content(description=words), "en")
        assert "□" not in texts(made)[0]
        # Letters that are written from right to left, or above one another, may come back in another order and form.
        assert set(words) <= set(unicodedata.normalize("NFKC", texts(made)[0]))

    @pytest.mark.skipif(not CJK_FONT.exists(), reason="the package fonts-noto-cjk is not installed")
    @pytest.mark.parametrize("words", ["東京株式会社", "上海贸易有限公司", "서울무역", "ひらがなカタカナ"])
    def test_chinese_japanese_and_korean_are_set_in_the_fonts_of_the_computer(self, words):
        (page,) = texts(render_invoice(invoices.content(description=words, seller_name=words), "en"))
        assert page.count(words) >= 3

    def test_where_no_font_has_a_letter_there_is_a_sentence_and_never_an_empty_box(self, monkeypatch):
        monkeypatch.setattr(typesetting, "_compiler", lambda _all: compiler_without_system_fonts())
        with pytest.raises(FixData, match="東 京") as raised:
            render_invoice(invoices.content(description="Grön 東京 ål"), "en")
        assert raised.value.code == "no_font"
        with closing(InvoiceRenderer()) as renderer, pytest.raises(FixData) as raised:
            renderer.render(invoices.content(description="\U000e0fff\U0002fffd"), "en")
        assert raised.value.code == "no_font"

    @pytest.mark.parametrize(
        ("long", "words", "tried"), [(1, "東京", [True]), (1, "Grön ål", [False]), (500_000, "東京", [False, True])]
    )
    def test_a_long_sheet_with_rare_letters_is_laid_out_once(self, monkeypatch, long, words, tried):
        fonts = []

        def compiler(has_all_fonts):
            fonts.append(has_all_fonts)
            return compiler_without_system_fonts()

        monkeypatch.setattr(typesetting, "_LONG", long)
        monkeypatch.setattr(typesetting, "_compiler", compiler)
        with suppress(FixData):  # whether this computer has a font for them is not the question
            render_invoice(invoices.content(description=words), "en")
        assert fonts == tried

    @pytest.mark.parametrize("words", ["שירות תחזוקה (24/7).", "صيانة الخادم (24/7).", "12 שירות (24/7)."])
    def test_a_text_from_the_right_has_its_marks_where_its_reader_looks(self, words):
        """A line stays where it is and ends at its left; a paragraph begins at the right of the page."""
        given = dataclasses.replace(invoices.content(description=words, lines=1), notes=(words,))
        boxes = boxes_of(render_invoice(given, "en"))
        heights = sorted({top for char, _left, _right, top in boxes if char == max(words)}, reverse=True)
        rows = [[one for one in boxes if abs(one[3] - top) < 4] for top in (heights[0], heights[-1])]
        for row in rows:
            period = min(left for char, left, _right, _top in row if char == ".")
            assert period < min(left for char, left, _right, _top in row if char in set(words) - set(" .()/0123456789"))
        ends = sorted(max(right for char, _left, right, _top in row if char in words) for row in rows)
        assert ends[1] > 500

    def test_what_is_no_letter_anywhere_is_left_out(self):
        (page,) = texts(render_invoice(invoices.content(description="Grön \uf0b7 ål"), "en"))
        assert "Grön ål" in page

    def test_a_long_word_stays_within_the_page(self):
        with pypdfium2.PdfDocument(render_invoice(invoices.content(description="W" * 500), "en")) as pdf:
            page = pdf[0]
            text = page.get_textpage()
            right = max(text.get_charbox(index)[2] for index in range(text.count_chars()))
            assert right < page.get_width()
            text.close()


def boxes_of(pdf):
    """Return the characters of the first page, each with its left and right edge and its middle height in points."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage()
        boxes = [(text.get_text_range(at, 1), text.get_charbox(at)) for at in range(text.count_chars())]
        text.close()
    return [(char, left, right, (bottom + top) / 2) for char, (left, bottom, right, top) in boxes]


def test_dates_far_away_do_not_fail():
    content = invoices.content()
    facts = dataclasses.replace(content.facts, issue_date=date(1, 1, 1), due_date=date(9999, 12, 31))
    assert "9999-12-31" in texts(render_invoice(dataclasses.replace(content, facts=facts), "sv"))[0]


class TestInAProcessOfItsOwn:
    def test_it_is_what_this_process_would_make(self):
        renderer = InvoiceRenderer()
        try:
            made = renderer.render(invoices.content(), "sv", ("faktura.xml", XML), ["a.pdf"])
            assert texts(made) == texts(render_invoice(invoices.content(), "sv", ("faktura.xml", XML), ["a.pdf"]))
            with pikepdf.open(io.BytesIO(made)) as pdf:
                assert pdf.attachments["faktura.xml"].get_file().read_bytes() == XML
        finally:
            renderer.close()

    @pytest.mark.full
    def test_twenty_thousand_lines_with_long_texts_are_laid_out(self):
        renderer = InvoiceRenderer()
        try:
            made = renderer.render(
                invoices.content(description="Arbetstid snickare " * 5, lines=20_000), "sv", ("faktura.xml", XML)
            )
            with pikepdf.open(io.BytesIO(made)) as pdf:
                assert len(pdf.pages) > 500
        finally:
            renderer.close()
