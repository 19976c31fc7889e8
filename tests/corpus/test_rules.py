"""Our rules against those that others wrote: what we say of a changed invoice, mock-einvoice says too."""

import random
import re
from pathlib import Path

import pytest
from lxml import etree

from connect_app.formats.reading import read_document
from tests.invoice_files import ubl_invoice

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
judge = pytest.importorskip("mockeinvoice", reason="the package mock-einvoice is not installed")

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not here")

_NUMBERS = re.compile(r"-?\d+(\.\d+)?")
_ALIKE = {"BR-CL-03": "BR-CL-04", "BR-CL-05": "BR-CL-04", "BR-CL-15": "BR-CL-14", "BR-CL-17": "BR-CL-18"}
"""The same code in other places, which we tell once."""
_IMPLIED = {
    "BR-DEC-13": "UBL-DT-01",
    **dict.fromkeys(("BR-09", "BR-DE-3", "BR-DE-4", "PEPPOL-EN16931-R020", "BR-CO-26"), "BR-08"),
    **dict.fromkeys(("BR-DE-5", "BR-DE-6", "BR-DE-7"), "BR-DE-2"),
    **dict.fromkeys(("BR-11", "BR-DE-8", "BR-DE-9"), "BR-10"),
}
"""What we say of a part, and they say of the whole that is missing, or of the form of the XML."""


def _one_way(rule: str) -> str:
    """Return the number of a rule in one spelling: ``BR-S-8`` and ``BR-S-08`` are the same."""
    rule = re.sub(r"^(BR-(?:S|Z|E|AE|IC|G|O|AF|AG|CO|DEC|CL))-0?(\d+)$", lambda it: f"{it[1]}-{int(it[2]):02}", rule)
    return _ALIKE.get(rule, rule)


def _ours(data: bytes) -> set[str]:
    return {_one_way(str(one.params["rule"])) for one in read_document(data).findings if one.code == "broken_rule"}


def _theirs(data: bytes) -> set[str]:
    _, report = judge.validate(data)
    return {_one_way(one.code) for one in report.failures if one.level == "fatal"}


def _change_a_number(data: bytes, chance: random.Random) -> bytes:
    """Return an invoice in which one number is another; all else stays well-formed for a schema, too."""
    root = etree.fromstring(data)
    leaves = [one for one in root.iter() if one.get("currencyID") or str(one.tag).endswith(("Percent", "Quantity"))]
    leaf = chance.choice([one for one in leaves if _NUMBERS.fullmatch((one.text or "").strip())])
    leaf.text = chance.choice(["0.00", "1.00", "7.50", "19", str(round(float(leaf.text or 0) + 0.01, 2))])
    return etree.tostring(root)


def _take_one_out(data: bytes, chance: random.Random) -> bytes:
    root = etree.fromstring(data)
    leaf = chance.choice([one for one in root.iter() if not (len(one) or str(one.tag).endswith("CustomizationID"))])
    parent = leaf.getparent()
    assert parent is not None
    parent.remove(leaf)
    return etree.tostring(root)


def _judged() -> list[bytes]:
    found = [ubl_invoice(), *(path.read_bytes() for path in sorted((CORPUS / "xrechnung-ubl").glob("*.xml")))]
    return [data for data in found if b"extension:xrechnung" not in data and b"xrechnung:cvd" not in data]


@pytest.mark.parametrize("change", [_change_a_number, _take_one_out])
def test_we_refuse_nothing_that_the_rules_allow(change) -> None:
    chance, documents, agreed = random.Random(20261130), _judged(), 0
    for _ in range(80):
        data = change(chance.choice(documents), chance)
        ours, theirs = _ours(data), _theirs(data)
        if any(rule.startswith("UBL-SR-") for rule in theirs):
            continue  # what has lost its schemes is read as well as can be; it is refused in any case
        wrong = {rule for rule in ours - theirs if _IMPLIED.get(rule) not in theirs}
        assert not wrong, (wrong, theirs)
        agreed += bool(ours & theirs)
    assert agreed > 30


def test_sums_that_they_refuse_we_refuse_too() -> None:
    chance, documents = random.Random(4711), _judged()
    sums = {"BR-CO-10", "BR-CO-13", "BR-CO-15", "BR-CO-16", "BR-S-08", "BR-S-09", "PEPPOL-EN16931-R120"}
    for _ in range(80):
        data = _change_a_number(chance.choice(documents), chance)
        assert not (_theirs(data) & sums) - _ours(data)
