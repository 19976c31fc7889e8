"""The rule packs of others, in a process of their own: what they find, and what they cannot judge."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from connect_app.documents import rule_packs
from connect_app.documents.rule_packs import RulePacks, check_installed
from connect_app.domain.errors import FixSettings
from tests.invoice_files import ubl_invoice

pytest.importorskip("mockeinvoice", reason="the extra rules is not installed")
pytest.importorskip("saxonche", reason="the extra rules is not installed")
pytest.importorskip("facturx", reason="the extra rules is not installed")

_SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
_BARE = b"urn:cen.eu:en16931:2017"


@pytest.fixture(scope="module")
def packs() -> Iterator[RulePacks]:
    made = RulePacks()
    yield made
    made.close()


def rules(packs: RulePacks, kind: str, data: bytes) -> set[str]:
    return {rule for rule, _ in packs.broken(kind, data)}


def with_peppol_cut_off(data: bytes) -> bytes:
    return data.replace(b"#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0", b"")


def test_ubl_of_peppol(packs: RulePacks) -> None:
    data = ubl_invoice().replace(b"5567788990", b"5560360793")

    assert rules(packs, "ubl", data) == set()
    assert rules(packs, "ubl", data.replace(b'unitCode="C62"', b'unitCode="tim"')) == {"BR-CL-23"}


def test_ubl_of_a_specification_that_python_does_not_judge_goes_to_the_official_rules(packs: RulePacks) -> None:
    data = with_peppol_cut_off(ubl_invoice())
    assert _BARE in data

    assert rules(packs, "ubl", data) == set()
    assert rules(packs, "ubl", data.replace(b'unitCode="C62"', b'unitCode="tim"')) == {"BR-CL-23"}


def test_cii(packs: RulePacks) -> None:
    data = (_SAMPLES / "cii.xml").read_bytes()

    assert rules(packs, "cii", data) == set()
    wrong = re.sub(rb"(<ram:DuePayableAmount>)\d", rb"\g<1>7", data)
    assert rules(packs, "cii", wrong) == {"BR-CO-16"}


def test_files_inside_are_not_looked_into(packs: RulePacks) -> None:
    data = with_peppol_cut_off(ubl_invoice(embedded=("sheet.pdf", "JVBERi0xLjcK" * 300_000)))

    assert rules(packs, "ubl", data) == set()


def test_it_says_what_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    check_installed()
    monkeypatch.setattr(rule_packs, "_PACKAGES", ("mockeinvoice", "no_such_package"))
    with pytest.raises(FixSettings, match="no_such_package"):
        check_installed()
