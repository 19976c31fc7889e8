"""Svefakturas get their own files out of the ObjectEnvelopes beside them, by ObjectID, and nobody else's."""

import io

import pytest

from connect_app.domain.errors import FileRefused
from connect_app.formats import assembling
from connect_app.formats.reading import InvoicePart, read_carrier, read_document, read_invoices
from tests.unit.formats import makers


def read(text: str) -> list[InvoicePart]:
    parts = list(read_invoices(io.BytesIO(text.encode())))
    for part in parts:
        alone = read_document(part.data)
        assert (alone.facts, alone.embedded) == (part.facts, tuple(each for each in part.embedded if not each.left_out))
    return parts


def contents(part: InvoicePart) -> list[bytes | None]:
    return [file.content for file in part.embedded]


ONE = makers.object_envelope({"1": ("ett.pdf", b"%PDF-1")})
TWO = makers.object_envelope({"2": ("två.tif", b"II*\0"), "3": ("tre.csv", b"a;b")})


@pytest.mark.parametrize("envelope_first", [False, True])
def test_a_whole_file_with_its_envelope_keeps_its_bytes(envelope_first: bool) -> None:
    bodies = [makers.svefaktura("A", objects=("1",)), ONE]
    text = makers.sbdh(*(reversed(bodies) if envelope_first else bodies)) + "\n"
    (part,) = read(text)
    assert part.data == text.encode()
    assert (part.source_offset, part.source_sha256, part.findings) == (0, None, ())
    assert [(file.filename, file.media_type) for file in part.embedded] == [("ett.pdf", "application/pdf")]


@pytest.mark.parametrize("spool", [8_000_000, 10])
def test_several_in_one_document_get_each_its_own(spool: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assembling, "_HELD_IN_MEMORY", spool)
    text = makers.sbdh(
        makers.svefaktura("A", objects=("3", "1")),
        makers.svefaktura("B"),
        ONE,
        TWO,
        makers.svefaktura("C", objects=("2",)),
    )
    a, b, c = read(text)
    assert [part.facts.number for part in (a, b, c)] == ["A", "B", "C"]
    assert [contents(part) for part in (a, b, c)] == [[b"a;b", b"%PDF-1"], [], [b"II*\0"]]
    assert a.data != text.encode()
    assert a.source_sha256 is not None
    assert b.data == makers.svefaktura("B").encode()


def test_the_nearest_envelope_counts_where_ids_repeat() -> None:
    other = makers.object_envelope({"1": ("annan.pdf", b"%PDF-2")})
    inner = [makers.sbdh(makers.svefaktura(name, objects=("1",)), box) for name, box in (("A", ONE), ("B", other))]
    assert [contents(part) for part in read(makers.sbdh(*inner))] == [[b"%PDF-1"], [b"%PDF-2"]]
    assert [contents(part) for part in read(f"<B>{''.join(inner)}</B>")] == [[b"%PDF-1"], [b"%PDF-2"]]


def test_order_is_kept_where_other_invoices_stand_beside() -> None:
    text = f"<B>{makers.ubl('A')}{makers.svefaktura('B', objects=('1',))}{makers.cii('C')}{ONE}{makers.ubl('D')}</B>"
    parts = read(text)
    assert [part.facts.number for part in parts] == list("ABCD")
    assert [len(part.embedded) for part in parts] == [0, 1, 0, 0]


def test_an_object_that_is_not_there_is_a_finding() -> None:
    (part,) = read(makers.svefaktura("A", objects=("77",)))
    assert [(each.code, each.params["object_id"]) for each in part.findings] == [("missing_attachment_object", "77")]


def test_an_object_that_nobody_names() -> None:
    (alone,) = read(makers.sbdh(makers.svefaktura("A"), ONE))
    assert contents(alone) == [b"%PDF-1"]
    assert [each.code for each in alone.findings] == ["unnamed_attachment"]
    first, second = read(makers.sbdh(makers.svefaktura("A"), makers.svefaktura("B"), ONE))
    assert [each.left_out and each.left_out.code for each in first.embedded] == ["orphan_attachment"]
    assert contents(second) == []
    assert [each.code for each in first.findings] == ["orphan_attachment"]


def test_an_envelope_in_a_file_of_its_own() -> None:
    objects = read_carrier(TWO.encode())
    assert [(each.object_id, each.file.filename, each.file.content) for each in objects] == [
        ("2", "två.tif", b"II*\0"),
        ("3", "tre.csv", b"a;b"),
    ]
    assert read_carrier(makers.ubl().encode()) == ()
    with pytest.raises(FileRefused) as caught:
        read_carrier(TWO.encode()[:-20])
    assert caught.value.code == "truncated"


def test_a_document_in_latin_1() -> None:
    declared = '<?xml version="1.0" encoding="ISO-8859-1"?>\n'
    invoice = makers.svefaktura("A", objects=("2",))
    text = declared + makers.sbdh(invoice, TWO)
    both = declared + makers.sbdh(invoice, TWO, makers.svefaktura("B"))
    (part,) = read_invoices(io.BytesIO(text.encode("latin-1")))
    assert part.data == text.encode("latin-1")
    first, _ = read_invoices(io.BytesIO(both.encode("latin-1")))
    again = read_document(first.data)
    assert again.facts == part.facts == first.facts
    assert [file.filename for file in again.embedded] == ["två.tif"]
