import pytest
from hypothesis import given
from hypothesis import strategies as st

from connect_app.domain.addresses import (
    customer_number,
    join_addresses,
    names_of_addresses,
    plain_addresses,
    split_addresses,
)


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("", ()),
        (" ;, \n", ()),
        ("a@x.se", ("a@x.se",)),
        ("a@x.se; b@y.se,c@z.se\r\nd@z.se", ("a@x.se", "b@y.se", "c@z.se", "d@z.se")),
        ('"Berg, Åsa; sälj" <asa@berg.se>, Bo Ek <bo@ek.se>', ("asa@berg.se", "bo@ek.se")),
        ("a@x.se;A@X.se", ("a@x.se",)),
        ("'a@x.se'; \"b@x.se\"", ("a@x.se", "b@x.se")),
        ("<a@x.se>", ("a@x.se",)),
        ("mailto:a@x.se", ("a@x.se",)),
        ("\u00a0a@x.se\u200b", ("a@x.se",)),
        ('"never closed; a@x.se', ('"never closed', "a@x.se")),
        ("a <b@x.se", ("a <b@x.se",)),
        ("Anna Berg <a@k.example>", ("a@k.example",)),
        ("Anna <a@k.example> Bo <b@k.example>", ("a@k.example", "b@k.example")),
        ("mailto:a@k.example?subject=Invoice%201", ("a@k.example",)),
        ("Anna <MAILTO:a@k.example>", ("a@k.example",)),
        ("Anna [mailto:a@k.example]", ("a@k.example",)),
        ("a@k.example.", ("a@k.example",)),
        ("“a@k.example”; ”b@k.example”; „c@k.example“", ("a@k.example", "b@k.example", "c@k.example")),
        ("»a@k.example«, ‘b@k.example’.", ("a@k.example", "b@k.example")),
        ("a@k.example b@k.example / c@k.example", ("a@k.example", "b@k.example", "c@k.example")),
        ("a@k.example (Anna, at work)", ("a@k.example",)),
        ("E-post: a@k.example", ("a@k.example",)),
        ("a@k.\u200bexample", ("a@k.example",)),
        ('"a b"@k.example', ('"a b"@k.example',)),
        ("anna berg@k.example", ("anna berg@k.example",)),
        ("a @ k.example", ("a @ k.example",)),
        ("a＠k．example；b@k。example、ｃ@k.example", ("a@k.example", "b@k.example", "c@k.example")),
        ("Åsa ＜a@k.example＞，Bo （Kassa） <b@k.example>", ("a@k.example", "b@k.example")),
        ("\u202aa@k.example\u202c; b\u00ad@k.example\u200f", ("a@k.example", "b@k.example")),
        ("EM:a@k.example", ("a@k.example",)),
        ("em::a@k.example; EM：b@k.example", ("a@k.example", "b@k.example")),
        ("iso6523-actorid-upis::EM:mailto:a@k.example", ("a@k.example",)),
        ("a@k.example|b@k.example", ("a@k.example", "b@k.example")),
        ("a|b@k.example", ("a|b@k.example",)),  # that is one
        ("Berg, Åsa <a@k.example>, Bo <b@k.example>", ("a@k.example", "b@k.example")),
        ("bo.k.example, Åsa <a@k.example>", ("bo.k.example", "a@k.example")),  # an @ was forgotten
        ("Berg; Åsa <a@k.example>", ("Berg", "a@k.example")),
        ('"a b"@bücher.example, "a,b"@k.example', ('"a b"@bücher.example', '"a,b"@k.example')),
        ("åsa@bücher.example", ("åsa@bücher.example",)),
        ("a@k.example\r\nBcc: b@k.example", ("a@k.example", "Bcc: b@k.example")),
    ],
)
def test_where_an_address_ends(text: str, addresses: tuple[str, ...]) -> None:
    assert split_addresses(text) == addresses


@given(st.lists(st.from_regex(r"[a-z]{1,8}@[a-z]{1,8}\.se", fullmatch=True), unique=True))
def test_what_was_joined_comes_apart(addresses: list[str]) -> None:
    assert split_addresses(join_addresses(tuple(addresses))) == tuple(addresses)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (None, None),
        (" ; ", None),
        ("a@k.example", "a@k.example"),
        ("a@k.example., <b@k.example>", "a@k.example;b@k.example"),
    ],
)
def test_what_an_invoice_names_is_kept_as_a_register_row_is(text: str | None, kept: str | None) -> None:
    assert plain_addresses(text) == kept


@given(st.text())
def test_any_text_comes_apart_somehow(text: str) -> None:
    found = split_addresses(text)
    assert all(one.strip() == one and one and "\n" not in one for one in found)


@pytest.mark.parametrize(
    ("text", "number"), [(" 0012 ", "0012"), ("\ufeff\u00a01001\u202f", "1001"), ("A  b/7", "A  b/7"), ("\u00a0", "")]
)
def test_numbers_lose_only_the_blanks_around_them(text: str, number: str) -> None:
    assert customer_number(text) == number


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Åsa Berg <asa@b.example>", {"asa@b.example": "Åsa Berg"}),
        ('"Berg, Åsa" <Asa@B.example>; bo@b.example', {"asa@b.example": "Berg, Åsa"}),
        ("<asa@b.example>, bo@b.example", {}),
        ('"a \\"b\\" c" <asa@b.example>', {"asa@b.example": 'a "b" c'}),
        ("asa@b.example (Åsa)", {}),
        ("two <a@b.example> <c@d.example>", {}),
        (
            "Berg, Åsa <asa@b.example>, von Ek, Bo <bo@b.example>",
            {"asa@b.example": "Berg, Åsa", "bo@b.example": "von Ek, Bo"},
        ),
        ("Åsa <not an address>", {}),
    ],
)
def test_names_before_addresses(text: str, names: dict[str, str]) -> None:
    found = names_of_addresses(text)
    assert {key: name for key, name in found.items() if "@" in key} == names
