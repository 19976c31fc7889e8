"""What belongs together goes up as one; what is not certain goes up as it is."""

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connect_app.client.pairing import Together, names_in, together, together_as_given, with_sidecars


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
        ("7001.xml", "7001_2.XML"),  # data are never beside others
        ("INV_1.xml", "INV-1.xml", "INV-1-hours.pdf"),  # of which of the two?
        ("7001.xml", "70010.pdf", "17001.pdf", "b7001-x.pdf"),  # they only look alike
        ("7001.xml", "7001.json", "7001.csv"),  # side-cars that nothing needs
        ("7001.xml", "7001.docm", "7001.xml.tmp"),
        ("18.xml", "18.XML", "18.pdf"),  # of which of the two?
        ("18.pdf", "18.json", "18.csv"),  # by which of the two?
        ("18.pdf", "18.PDF", "18.json"),
        ("18.zip", "18.pdf"),
    ],
)
def test_what_is_not_certain_goes_up_as_it_is(names):
    assert units(*names) == [(name,) for name in names]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("7001.xml", "7001_hours.pdf", "7001 photo.JPG", "7001-list.csv"), 1),
        (("7001-2 hours.pdf", "7001-2.xml", "7001.xml", "7001 hours.pdf"), 2),  # the longest, whichever comes first
        (("INV_2026_12.xml", "inv-2026-12-hours.pdf"), 1),
        (("18.xml", "18-hours.pdf"), 1),  # short: a question, which the gateway asks
        (("2026.xml", "2026-report.pdf"), 1),  # like a year: a question, too
        (("7301.xml", "7301.zip", "7301_more.zip"), 1),
    ],
)
def test_what_begins_like_an_xml_goes_up_with_it(names, expected):
    for order in itertools.permutations(names):
        found = units(*order)
        assert len(found) == expected and all(unit[0].casefold().endswith(".xml") for unit in found)
        if expected == 2:
            assert set(map(frozenset, found)) == {
                frozenset({"7001.xml", "7001 hours.pdf"}),
                frozenset({"7001-2.xml", "7001-2 hours.pdf"}),
            }


def test_a_pdf_with_data_of_its_own_is_no_attachment_of_what_it_begins_like():
    names = ["7001.xml", "7001-2.pdf", "7001-2.json"]
    assert sorted(units(*names)) == [("7001-2.pdf", "7001-2.json"), ("7001.xml",)]


@pytest.mark.parametrize(
    ("name", "is_joined"),
    [
        ("7001-2.pdf", False),
        ("7001-B.pdf", False),
        ("7001-hours.pdf", True),
        ("7001.pdf", True),
        ("7001-18.zip", False),
    ],
)
def test_where_more_may_come_a_number_behind_a_beginning_may_be_that_of_another_invoice(name, is_joined):
    found = together([Path("7001.xml"), Path(name)], is_growing=True)
    assert found[0].beside == ((Path(name),) if is_joined else ())


def test_what_nobody_named_is_no_attachment(tmp_path):
    for name in ("18.xml", "18.pdf", "18.csv", "18.json", "18-hours.csv"):
        (tmp_path / name).write_bytes(b"a;b\n1;2\n")
    (one,) = together_as_given([tmp_path / "18.xml", tmp_path / "18.pdf"])
    assert one == Together(tmp_path / "18.xml", beside=(tmp_path / "18.pdf",))


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
