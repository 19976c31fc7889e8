"""What helps an e-invoice that did not arrive: the failures of real networks, and what they mean."""

from typing import Any

import pytest

from connect_app.domain.acts import DeliveryAct, Standing, delivery_acts
from connect_app.domain.channel import Channel
from connect_app.domain.corrections import Corrected, Correction, checked_reference, last_of
from connect_app.domain.delivery import DeliveryState, FailureOwner
from connect_app.domain.errors import FixData
from connect_app.domain.proofs import BuyerAnswer
from connect_app.domain.remedies import Remedy, Undelivered, remedies, rules_in

S, R, O = DeliveryState, Remedy, FailureOwner  # noqa: E741
SWEDISH, BELGIAN = "0007:5567788990", "0208:0403170701"


def undelivered(words: str = "", **more: Any) -> Undelivered:
    values: dict[str, Any] = {"channel": Channel.EINVOICE, "state": S.FAILED, "address": SWEDISH, "words": words}
    return Undelivered(**{**values, "code": "rejected", "owner": O.BUSINESS_SYSTEM, **more})


@pytest.mark.parametrize(
    ("one", "best"),
    [
        (undelivered("[BR-DE-15] The element Buyer reference (BT-10) shall be provided"), R.BUYER_REFERENCE),
        (undelivered("PEPPOL-EN16931-R003: A buyer reference or purchase order reference MUST be provided."),
         R.BUYER_REFERENCE),
        (undelivered("Er referens saknas"), R.BUYER_REFERENCE),
        (undelivered("Ungültige Leitweg-ID"), R.BUYER_REFERENCE),
        (undelivered("Er referens saknas", has_data=False), R.SUPPLIER_TEXT),
        (undelivered("[BR-CO-15] Invoice total amount with VAT is wrong"), R.SUPPLIER_TEXT),
        (undelivered("Recipient 0007:5567788990 is not registered in SMP"), R.ADDRESS),
        (undelivered("unknown participant"), R.ADDRESS),
        (undelivered("No.", owner=O.YOU), R.ADDRESS),
        (undelivered("Failure of delivery", code="not_transmitted", owner=O.PROVIDER), R.ADDRESS),
        (undelivered("BR-CO-15", code="not_transmitted", owner=O.PROVIDER), R.SUPPLIER_TEXT),
        (undelivered("Internal error", code="protocol", owner=O.PROVIDER), R.OPERATOR),
        (undelivered("Seller unknown", code="sender_not_allowed", owner=O.ADMINISTRATOR), R.ADMINISTRATOR),
        (undelivered(code="rejected_by_recipient", answer=BuyerAnswer.REJECTED, reasons=["REF"]), R.BUYER_REFERENCE),
        (undelivered(state=S.DELIVERED, code=None, owner=None, answer=BuyerAnswer.REJECTED, reasons=["REC"]),
         R.ADDRESS),
        (undelivered(state=S.DELIVERED, code=None, owner=None, answer=BuyerAnswer.REJECTED, reasons=["REC"],
                     address=BELGIAN, was_accepted=True), R.MISDIRECTED),
        (undelivered(state=S.DELIVERED, code=None, owner=None, answer=BuyerAnswer.REJECTED, reasons=["PRI"]),
         R.SUPPLIER_TEXT),
    ],
)  # fmt: skip
def test_the_best_remedy_stands_first_and_the_others_are_there(one: Undelivered, best: Remedy) -> None:
    found = remedies(one)
    assert found[0] is best
    assert {R.ADDRESS, R.SUPPLIER_TEXT} <= set(found)
    assert (R.BUYER_REFERENCE in found) is one.has_data
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    ("one", "found"),
    [
        (undelivered("Invoice F-1 exists already", code="duplicate", owner=O.YOU), (R.LEAVE,)),
        (undelivered(channel=Channel.EMAIL), ()),
        (undelivered(state=S.DELIVERED, code=None), ()),
        (undelivered(state=S.QUEUED, code=None, address=BELGIAN, was_accepted=True), ()),
        (undelivered(state=S.ACCEPTED, code=None, address=BELGIAN, was_accepted=True), (R.MISDIRECTED,)),
        (undelivered(state=S.DELIVERED, code=None, answer=BuyerAnswer.UNDER_QUERY), ()),
    ],
)
def test_where_nothing_is_to_be_corrected_nothing_is_offered(one: Undelivered, found: tuple[Remedy, ...]) -> None:
    assert remedies(one) == found


@pytest.mark.parametrize(
    ("words", "rules"),
    [
        ("[BR-CO-15] a, [BR-S-08] b; BR-01, BR-CO-15", ("BR-CO-15", "BR-S-08", "BR-01")),
        ("PEPPOL-EN16931-R003 and PEPPOL-COMMON-R040", ("PEPPOL-EN16931-R003", "PEPPOL-COMMON-R040")),
        ("BR-DEX-01 BR-DE-23-a UBL-CR-001 CII-SR-450 SE-R-005", (
            "BR-DEX-01", "BR-DE-23-a", "UBL-CR-001", "CII-SR-450", "SE-R-005")),
        ("HTTP-404 in ISO-8859-1 and UTF-8, EN-16931, INV-1001, A-R-1", ()),
    ],
)  # fmt: skip
def test_the_numbers_of_rules_are_found_and_nothing_else(words: str, rules: tuple[str, ...]) -> None:
    assert rules_in(words) == rules


def test_a_duplicate_is_not_tried_again() -> None:
    assert DeliveryAct.RETRY in delivery_acts(Standing(S.FAILED))
    assert delivery_acts(Standing(S.FAILED, is_duplicate=True)) == (DeliveryAct.RESEND,)


def test_the_last_correction_of_a_kind_counts() -> None:
    made = [Correction(Corrected.BUYER_REFERENCE, old, new, "anna", 1) for old, new in (("", "A"), ("A", "B"))]
    assert last_of(made, Corrected.BUYER_REFERENCE) == made[1]
    assert last_of(made, Corrected.ADDRESS) is None
    assert str(made[0].words) == "buyer's reference “A” added"
    assert str(made[1].words) == "buyer's reference “A” → “B”"


@pytest.mark.parametrize("text", ["", "  ", "a\nb", "\ud800", "a\x00", "x" * 201, "\u202e"])
def test_what_cannot_be_a_reference_is_refused(text: str) -> None:
    with pytest.raises(FixData, match="1 to 200") as caught:
        checked_reference(text)
    assert caught.value.code == "invalid_reference"
