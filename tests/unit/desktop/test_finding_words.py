"""Findings about documents in the clerk's words: which page, which kind, with the comma of the language."""

from connect_app.desktop.text.file_kinds import KINDS
from connect_app.desktop.text.wording import finding_sentence
from connect_app.domain.media_types import LABELS, media_type_label


def test_the_sentence_that_says_more_is_said() -> None:
    page = "Page 3 cannot be shown: it is damaged."
    assert finding_sentence("damaged", page, {}) == page
    assert finding_sentence("damaged", f"scan.pdf: {page}", {"file": "scan.pdf"}) == f"scan.pdf: {page}"
    assert finding_sentence("damaged", "Some words of nobody", {}).startswith("The file is damaged")


def test_a_kind_of_file_begins_its_sentence() -> None:
    params = {"found": "a photo (HEIC)", "allowed": "PDF"}
    assert finding_sentence("format_not_allowed", "", params).startswith("A photo (HEIC) cannot be used here")


def test_a_page_and_a_name_without_ending_have_sentences_of_their_own() -> None:
    params = {"found": "200 × 200", "required": "300", "page": "2"}
    assert finding_sentence("wrong_resolution", "", params).startswith("Page 2 has 200 × 200 DPI")
    assert finding_sentence("wrong_resolution", "", {"required": "300", "page": "2"}).startswith("Page 2 does not say")
    sentence = finding_sentence("content_mismatch", "", {"found": "JPEG", "ending": "jpg"})
    assert "no ending" in sentence
    assert sentence.endswith(".jpg.")


def test_every_kind_that_is_words_can_be_translated() -> None:
    words = {label for label in LABELS.values() if label[0].islower()} | {
        media_type_label("image/x"),
        media_type_label("x/y"),
    }
    assert words <= {str(kind) for kind in KINDS}
