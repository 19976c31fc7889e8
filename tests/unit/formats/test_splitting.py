"""Several invoices in one file: every shape of formats.md, alone, mixed, and cut at every chunk border."""

import base64
import hashlib
import io
from html import escape
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connect_app.domain.errors import FileRefused
from connect_app.formats import window
from connect_app.formats.reading import InvoicePart, detect, read_document, read_invoices
from tests.unit.formats import makers
from tests.unit.formats.makers import PROLOG


def read(data: bytes) -> list[InvoicePart]:
    """Read, and see to what holds of every part: it stands alone, and hashes and places are true."""
    parts = list(read_invoices(io.BytesIO(data)))
    for part in parts:
        alone = read_document(part.data)
        assert alone.facts == part.facts
        assert alone.embedded == part.embedded
        assert part.sha256 == hashlib.sha256(part.data).hexdigest()
        if part.source_offset is not None:
            assert data[part.source_offset :].startswith(part.data)
    return parts


def numbers(data: bytes) -> list[str]:
    return [part.facts.number for part in read(data)]


def test_a_bare_root_keeps_the_bytes_of_the_file() -> None:
    data = f"<!-- made by X -->\n{makers.ubl()}\n<!-- end -->\n".encode()
    (part,) = read(data)
    assert (part.data, part.source_sha256, part.source_offset) == (data, None, 0)


def test_a_wrapper_gives_each_invoice_as_it_stands() -> None:
    one, two = makers.ubl("A"), makers.ubl("B", is_credit=True)
    data = f"{PROLOG}<Batch xmlns='urn:x'><Item no='1'>{one}</Item>\n<Item>{two}</Item></Batch>".encode()
    parts = read(data)
    assert [part.data for part in parts] == [one.encode(), two.encode()]
    assert all(part.source_sha256 == part.sha256 for part in parts)


def test_namespaces_of_the_wrapper_are_inherited() -> None:
    one = makers.ubl("A", prefix="inv:", declares_namespaces=False)
    data = (
        f'<b:Batch xmlns:b="urn:b&amp;c" xmlns:inv="{makers.UBL_INVOICE_NAMESPACE}" {makers.UBL_NAMESPACES}>'
        f"<b:Item>{one}</b:Item><b:Item>{one}</b:Item></b:Batch>"
    ).encode()
    parts = read(data)
    assert [part.facts.seller.name for part in parts] == ["Säljare AB"] * 2
    assert b"urn:b" not in parts[0].data
    assert parts[0].source_sha256 == hashlib.sha256(one.encode()).hexdigest()
    assert parts[0].source_offset is None


def test_the_default_namespace_of_the_wrapper_is_inherited() -> None:
    one = makers.ubl("A", declares_namespaces=False)
    data = f'<x:Batch xmlns:x="urn:x" xmlns="{makers.UBL_INVOICE_NAMESPACE}" {makers.UBL_NAMESPACES}>{one}</x:Batch>'
    assert numbers(data.encode()) == ["A"]


def test_a_wrapper_in_another_encoding() -> None:
    data = f'<?xml version="1.0" encoding="ISO-8859-1"?>\n<B>{makers.ubl("A")}{makers.cii("B")}</B>'.encode("latin-1")
    parts = read(data)
    assert [part.facts.seller.name for part in parts] == ["Säljare AB", "Verkäufer GmbH"]
    assert parts[0].data.startswith(b'<?xml version="1.0" encoding="ISO-8859-1"?>')


@pytest.mark.parametrize("namespace", [makers.SFTI_SBDH, makers.UNECE_SBDH])
def test_sbdh_with_siblings_and_nested_sbdh(namespace: str) -> None:
    inner = makers.sbdh(makers.ubl("C"), makers.ubl("D"), namespace=namespace)
    assert numbers(makers.sbdh(makers.ubl("A"), makers.cii("B"), inner, namespace=namespace).encode()) == list("ABCD")


def test_finvoices_each_after_a_soap_envelope_and_in_its_own_encoding() -> None:
    data = makers.finvoice_with_envelope("A") + makers.finvoice_with_envelope("B", "UTF-8")
    parts = read(data)
    assert [(part.facts.number, part.facts.seller.name) for part in parts] == [("A", "Myyjä Oy"), ("B", "Myyjä Oy")]
    assert parts[0].data.startswith(b'<?xml version="1.0" encoding="ISO-8859-15"?>')
    assert parts[0].source_sha256 is None


def test_roots_one_after_the_other() -> None:
    data = f"{PROLOG}{makers.ubl('A')}\n{makers.cii('B')}{PROLOG}{makers.svefaktura('C')}\ufeff{makers.finvoice('D')}"
    assert numbers(data.encode()) == list("ABCD")


def test_a_later_root_without_a_prolog_has_the_encoding_of_the_first() -> None:
    data = f'<?xml version="1.0" encoding="ISO-8859-1"?>\n{makers.ubl("A")}\n{makers.ubl("B")}'.encode("latin-1")
    assert [part.facts.seller.name for part in read(data)] == ["Säljare AB"] * 2


def test_names_in_comments_and_cdata_are_no_invoices() -> None:
    hidden = "<!-- </Invoice> <Invoice> --><cbc:Note><![CDATA[</Invoice><Invoice>]]></cbc:Note><?x </Invoice>?>"
    one = makers.ubl("A", head=hidden)
    data = f"<B><!-- {makers.ubl('no')} --><x><![CDATA[{makers.ubl('no')}]]></x>{one}{makers.ubl('B')}</B>"
    parts = read(data.encode())
    assert [part.facts.number for part in parts] == ["A", "B"]
    assert parts[0].data == one.encode()


def test_a_wrapper_that_is_called_invoice_too() -> None:
    data = f"<Invoice><Invoice><Finvoices>{makers.ubl('A')}</Finvoices>{makers.finvoice('B')}</Invoice></Invoice>"
    assert numbers(data.encode()) == ["A", "B"]


def test_an_invoice_inside_of_an_invoice_belongs_to_it() -> None:
    outer = makers.ubl("A", head=f"<ext>{makers.ubl('inner')}</ext>")
    assert numbers(f"<B>{outer}{makers.ubl('B')}</B>".encode()) == ["A", "B"]


@pytest.mark.parametrize("shape", ["text", "cdata", "base64", "own encoding"])
def test_attached_document(shape: str) -> None:
    inner = PROLOG + makers.ubl("A")
    text = {
        "text": escape(inner),
        "cdata": f"<![CDATA[{inner}]]>",
        "base64": base64.encodebytes(inner.encode()).decode(),
        "own encoding": escape(inner.replace("UTF-8", "ISO-8859-1")),
    }[shape]
    (part,) = read(makers.attached_document(text).encode())
    assert (part.facts.number, part.facts.seller.name) == ("A", "Säljare AB")
    assert part.source_sha256 is not None
    if shape == "base64":
        assert part.data == inner.encode()


def test_attached_documents_beside_answers_and_in_each_other() -> None:
    answer = makers.attached_document(escape("<ApplicationResponse/>"))
    nested = makers.attached_document(escape(makers.attached_document(escape(makers.ubl("A")))))
    assert numbers(f"<B>{answer}{nested}{makers.ubl('B')}</B>".encode()) == ["A", "B"]


def test_attached_documents_are_not_opened_without_end() -> None:
    text = makers.ubl("A")
    for _ in range(4):
        text = makers.attached_document(escape(text))
    with pytest.raises(FileRefused) as refusal:
        read(text.encode())
    assert refusal.value.code == "unsafe_xml"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (makers.ubl(), "ubl"),
        (makers.cii(), "cii"),
        (makers.svefaktura(), "svefaktura"),
        (makers.finvoice(), "finvoice"),
        (makers.sbdh(makers.ubl()), "ubl"),
        (f"<B>{'<x/>' * 2000}{makers.ubl()}</B>", "ubl"),
        ("<html/>", "unknown"),
        ("%PDF-1.7\n", "pdf"),
        ("<broken", "unknown"),
        ("<!DOCTYPE x []><x/>", "unknown"),
        ("", "unknown"),
    ],
)
def test_detect(text: str, expected: str) -> None:
    assert detect(text.encode()) == expected
    assert detect(text.encode("utf-16")) == (expected if text.startswith("<") else "unknown")


def test_detect_needs_only_the_beginning() -> None:
    assert detect(makers.finvoice_with_envelope("A")[:700]) == "finvoice"
    assert detect(makers.ubl().encode()[:600]) == "ubl"


def test_reading_is_a_stream() -> None:
    class Counting(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            data = super().read(size)
            self.seen = max(getattr(self, "seen", 0), self.tell())
            return data

    one = makers.ubl("A").encode()
    stream = Counting(b"<B>" + one * 5000 + b"</B>")
    for count, _part in enumerate(read_invoices(stream), 1):
        assert stream.seen <= count * len(one) + 3 * window.CHUNK_SIZE
    assert count == 5000


@pytest.mark.parametrize(
    "opening", ["<Finvoice", "<inv:Invoice", "<!-- <Finvoice> --><Finvoice", "<![CDATA[<Finvoice>]]><F"]
)
def test_a_name_across_the_border_of_two_chunks_is_found(opening: str) -> None:
    one = makers.ubl("A", prefix="inv:") if "inv" in opening else makers.finvoice("A")
    text = opening.rpartition("<")[0] + one
    size = 1100
    for place in range(size - len(opening) - 2, size + 1):
        data = f"<B>{'.' * (place - 3)}{text}</B>".encode()
        with mock.patch.object(window, "CHUNK_SIZE", size):
            assert [part.facts.number for part in read_invoices(io.BytesIO(data))] == ["A"]


def _shapes(parts: list[str]) -> st.SearchStrategy[str]:
    joined = "\n".join(parts)
    return st.sampled_from(
        [
            f"<Batch>{joined}</Batch>",
            makers.sbdh(*parts),
            makers.sbdh(makers.sbdh(*parts), namespace=makers.UNECE_SBDH),
            joined,
            PROLOG + PROLOG.join(parts),
            "".join(f"<i:Item xmlns:i='urn:i'><!-- x -->{part}<y/></i:Item>" for part in parts),
            f"<a:B xmlns:a='urn:a'>text {makers.attached_document(escape('<no/>'))}{joined}</a:B>",
        ]
    )


@st.composite
def _files(draw: st.DrawFn) -> tuple[str, list[str]]:
    names = draw(
        st.lists(st.text("ABC<&é ", min_size=1, max_size=4).map(str.strip).filter(bool), min_size=1, max_size=5)
    )
    makes = st.sampled_from([makers.ubl, makers.cii, makers.svefaktura, makers.finvoice])
    return draw(_shapes([draw(makes)(escape(name)) for name in names])), names


@settings(max_examples=120, deadline=None)
@given(_files(), st.sampled_from([1, 7, 64, 4096]), st.sampled_from(["utf-8", "utf-16"]))
def test_any_shape_gives_the_same_invoices_in_their_order(
    file: tuple[str, list[str]], chunk_size: int, encoding: str
) -> None:
    text, names = file
    with mock.patch.object(window, "CHUNK_SIZE", chunk_size):
        found = [part.facts.number for part in read_invoices(io.BytesIO(text.encode(encoding)))]
    assert found == names
