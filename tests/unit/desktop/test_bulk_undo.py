"""What is typed or chosen in the window for many invoices can be taken back, as what is removed can."""

from dataclasses import replace

from connect_app.desktop.bulk.draft import Draft
from connect_app.desktop.bulk.lines import Line


def line(key: str, customer: str = "1", *, shares: bool = False, address: str = "a@b.example") -> Line:
    return Line(
        id=key,
        number=key,
        customer=f"Kund {customer}",
        customer_number=customer,
        channel="email",
        addresses=(address,),
        source="",
        by_post=False,
        language="sv",
        template=None,
        amount=None,
        problems=(),
        remarks=(),
        is_alone=False,
        digest=key,
        shares_mail=shares,
    )


def test_a_typed_address_is_taken_back_before_what_was_removed_earlier() -> None:
    draft = Draft([line("1"), line("2", "2")])
    draft.remove(["2"])
    draft.wish(["1"], lambda wish: replace(wish, address="new@b.example"))
    draft.wish(["1"], lambda wish: replace(wish, address="newer@b.example"))
    assert draft.undo() == 0
    assert (draft.wishes["1"].address, draft.unwished) == ("new@b.example", ("1",))
    assert draft.undo() == 0
    assert draft.wishes == {}
    assert (draft.undo(), draft.unwished) == (1, ())
    assert not draft.may_undo


def test_what_changes_nothing_is_nothing_to_take_back() -> None:
    draft = Draft([line("1")])
    draft.wish(["1"], lambda wish: wish)
    assert not draft.may_undo


def test_mails_are_counted_as_they_go() -> None:
    alone = Draft([line("1"), line("2"), line("3", "2")])
    assert alone.counts.mails == 3
    together = Draft([line("1", shares=True), line("2", shares=True), line("3", "2", shares=True)])
    assert together.counts.mails == 2
