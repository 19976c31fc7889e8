"""What the gateway and the client say reaches the clerk in their language, with values as that writes them."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from connect_app.client.refusals import InvalidRequest, refusal
from connect_app.contract.deliveries import Failure
from connect_app.desktop.text.sentences import said
from connect_app.desktop.text.translating import install_translations
from connect_app.domain.delivery import FailureOwner
from connect_app.domain.saying import SAYS, Sentence, Value, heard, in_a_row, places, quoted, say, told
from connect_app.domain.sentences import SENTENCES, Counted
from connect_app.gateway.api.problems import problem, respond

LANGUAGES = ("sv", "de", "ro")
_SHORT_OR_NAMES = re.compile(r"(?:\{\w+\}|[\W\d_]|PDF|TIFF|DPI|MB|TLS|SMTP|XML|CC|BCC|Token|XOAUTH2|OAuth)*")
_ALIKE = {"request_field", "state", "field", "document_type", "kind", "channel", "thing", "form", "template_part"}
"""Words that may be the same in another language, such as *Receipt* in none and *name* in German."""


@pytest.fixture
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    catalogues = install_translations(qapp, request.param)
    yield request.param
    for catalogue in catalogues:
        qapp.removeTranslator(catalogue)
    QLocale.setDefault(before)


in_swedish = pytest.mark.parametrize("language", ["sv"], indirect=True)
in_each = pytest.mark.parametrize("language", LANGUAGES, indirect=True)


def _example(key: str, count: int = 7) -> Sentence:
    template = SENTENCES[key]
    values: dict[str, Value] = {name: f"‹{name}›" for name in places(template)}
    if isinstance(template, Counted):
        values[template.by] = count
    return say(key, **values)


@in_each
def test_every_sentence_is_said_in_the_language_with_all_its_values(language: str) -> None:
    english = []
    for key in SENTENCES:
        for count in (1, 7, 25):
            sentence = _example(key, count)
            text = said(sentence)
            assert all(f"‹{name}›" in text for name, value in sentence.params.items() if value == f"‹{name}›"), key
            assert "{" not in text, key
        is_word = key.partition(".")[0] in _ALIKE
        if text == sentence and not is_word and not _SHORT_OR_NAMES.fullmatch(re.sub("‹.*?›", "", sentence)):
            english.append(key)

    assert set(english) <= {"bad_configuration.field"}, english


@in_swedish
@pytest.mark.usefixtures("language")
@pytest.mark.parametrize(
    ("sentence", "swedish"),
    [
        (say("no_answer.network_silent"), "Nätverket svarade inte i tid."),
        (
            say("duplicate", number="4711"),
            "En annan faktura med numret 4711 från samma säljare har skickats. "
            "Skicka den här bara om du menar att skicka den en andra gång.",
        ),
        (
            say("mail_server_unreachable", host="mail.example.org", cause=say("cause.no_answer")),
            "E-postservern mail.example.org kan inte nås: inget svar kommer.",
        ),
        (say("move.sent_again_because", reason="The {address} was wrong"), "Skickad igen: The {address} was wrong"),
        (
            say("disk_full", kept=say("nothing_changed")),
            "Disken är full. Inget ändrades. Frigör utrymme och försök igen.",
        ),
        (
            say("mailbox_full", address="a@b.example", detail=quoted("552 5.2.2 full")),
            "E-posten till a@b.example kom tillbaka: brevlådan är full. Be mottagaren göra plats: ”552 5.2.2 full”",
        ),
        (
            say("ignored.known_already", address="a@b.example", state=say("state.failed")),
            "Det var redan känt: läget för e-posten till a@b.example är ”avvisad”.",
        ),
        (say("not_found", what=say("thing.invoice")), "Finns inte (längre): faktura."),
        (say("of_file", file="march.xml", reason=say("empty_file")), "march.xml: Filen är tom."),
        (in_a_row(say("empty_file"), say("nothing_kept")), "Filen är tom. Inget sparades."),
        (say("too_large", size=12.5, limit=10), "Filen är på 12,5 MB; gränsen är 10 MB."),
        (
            say("format_not_allowed", found=say("kind.heic"), allowed=("PDF", say("kind.gif"))),
            "Ett foto (HEIC) kan inte användas här; tillåtna är PDF, en bild (GIF).",
        ),
        ("Nobody: knows this sentence.", "Nobody: knows this sentence."),
        ("", ""),
    ],
)
def test_a_sentence_is_said_in_swedish(sentence: str, swedish: str) -> None:
    assert said(sentence) == swedish


@in_swedish
@pytest.mark.usefixtures("language")
def test_large_numbers_are_written_as_the_language_does() -> None:
    assert "1\N{NO-BREAK SPACE}048\N{NO-BREAK SPACE}576" in said(say("too_many_rows", limit=1_048_576))


@in_each
def test_counts_take_the_form_that_the_language_has_for_them(language: str) -> None:
    one, few, many = (said(say("missing_attachments", count=count)) for count in (1, 3, 25))
    assert (one.startswith("1 "), few.startswith("3 "), many.startswith("25 ")) == (True, True, True)
    folder = [said(say("trial.folder", folder="INBOX", count=count)) for count in (1, 3, 25)]
    assert len({re.sub(r"\d+", "", text) for text in folder}) == (3 if language == "ro" else 2)


def test_without_a_catalogue_it_is_english(qapp: QApplication) -> None:
    assert said(say("file_unreadable", name="a.xml")) == "The file a.xml cannot be read."
    assert said(say("plan_changed", count=1)).startswith("1 of the chosen invoices is not")
    assert said(say("plan_changed", count=2)).startswith("2 of the chosen invoices are not")


@in_swedish
@pytest.mark.usefixtures("language")
def test_what_an_older_version_wrote_is_said_by_its_words_or_its_code_else_quoted() -> None:
    assert said(heard("Handing over begins.")) == said(say("move.begins"))
    assert said(heard("It was put in other words then.", "no_mail_server")) == said(say("no_mail_server"))
    written = "The mail server mail.example.org cannot be reached: timed out."
    assert said(heard(written, "mail_server_unreachable")) == written
    several = "The file has another kind of damage."
    assert said(heard(several, "damaged")) == several  # the code has many sentences: none of them is guessed
    stored = {"code": "mail_server_unreachable", "message": written, "owner": "administrator"}
    assert said(Failure.model_validate(stored).message) == written


@in_swedish
@pytest.mark.usefixtures("language")
def test_a_refusal_of_the_gateway_is_said_by_its_values() -> None:
    about = say("invalid_address.no_dot", address="a@b")
    answer = respond(problem(422, "invalid_address", about))
    error = refusal(422, bytes(answer.body))
    assert isinstance(error, InvalidRequest)
    assert error.sentence == "“a@b” is not an e-mail address: its domain has no dot."
    assert said(error.sentence) == said(about)
    assert b'"params":{"address":"a@b"},"says":"invalid_address.no_dot"' in answer.body


def test_a_failure_keeps_its_values_in_a_table_and_over_the_wire() -> None:
    reason = say("tried_often", count=12, reason=say("mail_refused", answer=quoted("550 no")))
    failure = Failure(code="mail_refused", message=reason, owner=FailureOwner.YOU)
    again = Failure.model_validate_json(failure.model_dump_json())
    assert isinstance(again.message, Sentence)
    assert told(again.message) == told(reason)
    assert again.message == "Tried 12 times without success. The mail server refused the mail: “550 no”"
    assert (failure.says, failure.params["count"]) == ("tried_often", 12)
    assert SAYS not in failure.params
