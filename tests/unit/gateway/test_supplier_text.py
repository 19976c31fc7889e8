"""The text for the business system's supplier: whole in each language, with the other side's own words."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from connect_app.contract.deliveries import Delivery
from connect_app.domain.saying import quoted, say
from connect_app.gateway.sends.supplier_text import foreign_words, supplier_text
from connect_app.gateway.store.invoices import InvoiceRecord

AT = "2026-11-30T09:30:00Z"
WORDS = "[BR-CO-15] Total is wrong; {braces}"
INVOICE = cast(
    InvoiceRecord, SimpleNamespace(number="F-1", issue_date="2026-11-01", buyer_name="Kund AB", format="ubl")
)


def delivery(words: str | None = WORDS, **more: Any) -> Delivery:
    message = say("rejected.operator", reason=quoted(words)) if words else "Plain words of ours."
    told = {
        **dict.fromkeys(("next_attempt_at", "opened_at", "replaces")),
        **{"id": "d", "invoice_id": "i", "send_id": "s", "channel": "einvoice", "address": "0007:5567788990"},
        **{"state": "failed", "attempt_count": 1, "created_at": AT, "updated_at": AT, "provider": "e-invoice.be"},
        **{"reference": "op-77", "failure": {"code": "rejected", "message": message, "owner": "business_system"}},
    }
    return Delivery.model_validate({**told, **more})


@pytest.mark.parametrize(
    ("language", "word"), [("en", "refused"), ("sv", "avvisades"), ("de", "abgelehnt"), ("ro", "respinsă")]
)
def test_it_holds_number_rule_and_the_words_as_they_came(language: str, word: str) -> None:
    made = supplier_text(INVOICE, delivery(), language, "Nordlys AB", "e-invoice.be")
    assert (made.language, made.rules) == (language, ["BR-CO-15"])
    assert word in made.subject
    assert "F-1" in made.subject
    assert "BR-CO-15" in made.subject
    for text in ("F-1", WORDS, "2026-11-01", "Kund AB", "UBL 2.1", "0007:5567788990", "op-77", "Nordlys AB"):
        assert text in made.text
    assert "{" not in made.text.replace("{braces}", "")


def test_without_words_it_gives_the_code_and_an_unknown_language_is_english() -> None:
    made = supplier_text(INVOICE, delivery(None), "fr", "Nordlys AB", "Op")
    assert made.language == "en"
    assert made.rules == []
    assert "Its code: rejected." in made.text
    assert "Plain words" not in made.text


def test_the_buyers_own_words_and_reasons_are_quoted() -> None:
    answer = {"code": "RE", "at": AT, "reasons": ["REF"], "words": "No such order"}
    one = delivery(None, state="delivered", failure=None, buyer_answer=answer)
    assert foreign_words(one) == ["REF", "No such order"]
    assert "“REF; No such order”" in supplier_text(INVOICE, one, "en", "N", "Op").text


def test_words_deep_in_a_sentence_are_found() -> None:
    inner = say("tried_often", count=3, reason=say("rejected.operator", reason=quoted("Deep")))
    one = delivery(None, failure={"code": "x", "message": inner, "owner": "you"})
    assert foreign_words(one) == ["Deep"]
