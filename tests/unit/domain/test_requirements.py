"""Which attachments an invoice needs, and what it lacks of them."""

import pytest

from connect_app.domain.requirements import Paper, Requirement, lacks

PAPERS = [
    Paper("time_sheet", "Week 11.pdf", "as agreed"),
    Paper("photo", "IMG_1.jpg", ""),
    Paper("photo", "IMG_2.jpg", ""),
]


@pytest.mark.parametrize(
    ("requirement", "sentence"),
    [
        (Requirement(document_type="time_sheet"), None),
        (Requirement(document_type="delivery_note"), "Delivery note is missing."),
        (Requirement(document_type="photo", at_least=3), "Photo: 2 of 3 are there."),
        (Requirement(document_type="photo", at_least=2), None),
        (Requirement(), None),
        (Requirement(at_least=4), "Attachment: 3 of 4 are there."),
        (Requirement(name="week*.pdf"), None),
        (Requirement(name="[1]*"), "Attachment (“[1]*”) is missing."),
        (Requirement(document_type="time_sheet", note="*AGREED*"), None),
        (Requirement(document_type="photo", note="*agreed*"), "Photo (“*agreed*”) is missing."),
    ],
)
def test_what_is_missing_is_said_in_a_few_words(requirement: Requirement, sentence: str | None) -> None:
    found = lacks([requirement], PAPERS)
    assert [str(one.sentence) for one in found] == ([sentence] if sentence else [])


@pytest.mark.parametrize(
    ("requirement", "is_for"),
    [
        (Requirement(), True),
        (Requirement(customer="4711"), True),
        (Requirement(customer="acme*"), True),
        (Requirement(customer="471"), False),
        (Requirement(reference="PO-88*"), True),
        (Requirement(customer="4711", reference="X*"), False),
    ],
)
def test_a_rule_is_for_the_invoices_that_fit(requirement: Requirement, is_for: bool) -> None:
    assert requirement.is_for(["4711", "Acme AB"], ["PO-8812", ""]) is is_for


def test_without_any_paper_everything_is_missing() -> None:
    assert [one.there for one in lacks([Requirement(), Requirement(document_type="photo")], [])] == [0, 0]
