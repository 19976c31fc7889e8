"""Debian's expat puts a token off that came in parts until much more has come; the splitter must not wait for it."""

from pathlib import Path
from typing import Any
from xml.parsers import expat

import pytest

from connect_app.formats.embedding import OutgoingAttachment, embed_attachments, extract_attachments
from connect_app.formats.reading import read_invoices
from tests.unit.formats import makers

_PYTHONS_CHUNK = 1 << 20
_real_parser = expat.ParserCreate


class DeferringParser:
    """A parser that behaves as expat 2.5 with Debian's patch: an unfinished token is tried again at twice its size."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        self.__dict__.update(real=_real_parser(*arguments, **more), held=b"", unfinished=0)

    def __getattr__(self, name: str) -> Any:
        if name == "SetReparseDeferralEnabled":
            raise AttributeError(name)
        return getattr(self.real, name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name.endswith("Handler"):
            setattr(self.real, name, value)
        else:
            self.__dict__[name] = value

    def Parse(self, data: bytes, is_final: bool) -> None:
        for at in range(0, max(1, len(data)), _PYTHONS_CHUNK):
            self.held += data[at : at + _PYTHONS_CHUNK]
            if is_final or len(self.held) >= 2 * self.unfinished:
                begun = self.held.rfind(b"<")  # text is never put off, only what stands in angle brackets
                end = begun if begun > self.held.rfind(b">") and not is_final else len(self.held)
                self.real.Parse(self.held[:end], is_final)
                self.held = self.held[end:]
                self.unfinished = len(self.held)


@pytest.fixture(autouse=True)
def _deferring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expat, "ParserCreate", DeferringParser)


def _numbers(path: Path, content: bytes) -> list[str]:
    path.write_bytes(content)
    return [part.facts.number for part in read_invoices(path)]


@pytest.mark.parametrize("long", ["<!--{}-->", "<?note {}?>", "<x><![CDATA[{}]]></x>", "<x a='{}'/>"])
def test_a_long_token_before_the_invoices_hides_none(long: str, tmp_path: Path) -> None:
    size = 900_000 if "a=" in long else 3_000_000
    between = long.format("x" * size).encode()
    content = b"<Batch>" + between + makers.ubl("1").encode() + between + makers.ubl("2").encode() + b"</Batch>"

    assert _numbers(tmp_path / "batch.xml", content) == ["1", "2"]


@pytest.mark.parametrize("filler", range(_PYTHONS_CHUNK - 400, _PYTHONS_CHUNK + 400, 57))
def test_a_tag_on_the_border_of_a_chunk_is_seen(filler: int, tmp_path: Path) -> None:
    tag = b"<Envelope " + b" ".join(b"a%d='value'" % number for number in range(40)) + b">"
    content = b"<Batch><!-- -->" + b"\n" * filler + tag + makers.ubl("7").encode() + b"</Envelope></Batch>"

    assert _numbers(tmp_path / "batch.xml", content) == ["7"]


def test_the_place_for_attachments_is_found_behind_a_long_comment() -> None:
    comment = b"<!--" + b"x" * 3_000_000 + b"-->"
    data = makers.ubl("1").encode().replace(b"<cbc:ID>", comment + b"<cbc:ID>", 1)

    embedded = embed_attachments(data, [OutgoingAttachment("a.csv", "text/csv", b"a;b\n", "Hours")])

    assert [one.filename for one in extract_attachments(embedded)] == ["a.csv"]


def test_a_long_comment_that_is_none_is_still_a_fault(tmp_path: Path) -> None:
    content = b"<Batch><!--" + b"x" * 100_000 + b" -- " + b"-->" + makers.ubl("1").encode() + b"</Batch>"

    with pytest.raises(Exception, match="malformed_xml"):
        _numbers(tmp_path / "batch.xml", content)
