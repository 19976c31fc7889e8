"""What belongs together goes up as one; what is not certain goes up as it is."""

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connect_app.client.pairing import Together, names_in, together, with_sidecars


def units(*names: str) -> list[tuple[str, ...]]:
    return [tuple(str(path) for path in unit.paths) for unit in together([Path(name) for name in names])]


def test_an_xml_and_its_picture_go_as_one_whichever_comes_first():
    for names in itertools.permutations(["in/18.xml", "in/18.pdf", "in/19.xml"]):
        found = units(*names)
        assert sorted(found) == [("in/18.xml", "in/18.pdf"), ("in/19.xml",)]
        assert found[0][0] == ("in/19.xml" if names[0] == "in/19.xml" else "in/18.xml")


def test_a_pdf_and_its_side_car_go_as_one():
    assert together([Path("1001.json"), Path("1001.pdf")]) == [Together(Path("1001.pdf"), Path("1001.json"))]


@pytest.mark.parametrize(
    "names",
    [
        ("a/18.xml", "b/18.pdf"),  # two folders
        ("18.xml", "18-1.pdf"),  # a beginning only
        ("18.xml", "18.XML", "18.pdf"),  # of which of the two?
        ("18.pdf", "18.json", "18.csv"),  # by which of the two?
        ("18.pdf", "18.PDF", "18.json"),
        ("18.zip", "18.pdf"),
    ],
)
def test_what_is_not_certain_goes_up_as_it_is(names):
    assert units(*names) == [(name,) for name in names]


def test_case_and_unicode_form_make_no_difference():
    assert units("Räkning.XML", "ra\u0308kning.pdf") == [("Räkning.XML", "ra\u0308kning.pdf")]


def test_two_pictures_go_beside_their_xml_so_that_the_gateway_asks():
    assert units("18.xml", "18.pdf", "18.PDF") == [("18.xml", "18.pdf", "18.PDF")]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("march.csv", "number;file\n1;1001.pdf\n2;1002.PDF\n"),
        ("march.json", json.dumps({"invoices": [{"number": "1", "pdf_name": "1001.pdf"}, {"File": "1002.pdf"}]})),
    ],
)
def test_a_side_car_that_names_its_pdfs_goes_with_each(tmp_path, name, content):
    paths = [tmp_path / each for each in ("1001.pdf", "1002.pdf", "1003.pdf", name)]
    paths[3].write_text(content, "utf-8")
    assert together(paths, names_in(paths)) == [
        Together(paths[0], paths[3]),
        Together(paths[1], paths[3]),
        Together(paths[2]),
    ]


def test_a_side_car_that_cannot_be_read_names_nothing(tmp_path):
    for name, content in (("a.json", b"{"), ("b.json", b"[" * 100_000), ("c.csv", b"\x00\xff"), ("d.csv", b"")):
        (tmp_path / name).write_bytes(content)
    (tmp_path / "e.json").mkdir()
    paths = [*tmp_path.iterdir(), tmp_path / "gone.csv"]
    assert set(names_in(paths).values()) == {frozenset()}


def test_the_side_car_on_disk_is_found_beside_a_pdf(tmp_path):
    for name in ("Faktura.PDF", "faktura.json", "other.json"):
        (tmp_path / name).write_bytes(b"{}")
    (tmp_path / "18.xml").write_bytes(b"<Invoice/>")
    given_paths = [tmp_path / "Faktura.PDF", tmp_path / "18.xml"]
    assert with_sidecars(given_paths) == [*given_paths, tmp_path / "faktura.json"]


NAMES = st.builds(
    "{}/{}{}".format,
    st.sampled_from(["a", "b"]),
    st.sampled_from(["18", "18-1", "Ä", "A\u0308", "ä", "\udcff"]),
    st.sampled_from([".xml", ".XML", ".pdf", ".PDF", ".json", ".csv", ".zip", ".png", ".txt", ""]),
)


@given(st.lists(NAMES, max_size=12))
def test_every_file_goes_up_once_or_as_a_side_car(names):
    """In = out: nothing is dropped, and only a side-car may go with more than one."""
    paths = [Path(name) for name in names]
    found = together(paths)
    uploaded = [path for unit in found for path in unit.paths]
    assert set(uploaded) == set(paths)
    once = [path for path in uploaded if path.suffix.casefold() not in (".json", ".csv")]
    assert len(once) == len(set(once))
    for unit in found:
        assert len({path.parent for path in unit.paths}) == 1
