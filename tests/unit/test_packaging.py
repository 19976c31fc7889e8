"""What is laid beside the program: licences of what is bundled, icons, and the entries of a Linux desktop."""

import hashlib
import importlib.util
import json
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from connect_app.desktop.style.program_icon import program_icon
from connect_app.formats.roots import CII_INVOICE, SVEFAKTURA_INVOICE, UBL_CREDIT_NOTE, UBL_INVOICE

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def module(name: str) -> ModuleType:
    """Return one of the scripts that build packages."""
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", PACKAGING / f"{name}.py")
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made
    spec.loader.exec_module(made)
    return made


def test_all_that_is_bundled_has_a_licence_that_was_looked_at() -> None:
    licences = module("licences")
    listed = licences.bundled()

    assert licences.faults(listed) == []
    names = {one.name for one in listed}
    assert {"pyside6-essentials", "typst", "psycopg-binary", "Noto Sans"} <= names
    assert len(names) > 60
    assert not names & licences.LEFT_OUT


def test_a_licence_that_nobody_has_looked_at_is_said(tmp_path: Path) -> None:
    licences = module("licences")
    text = tmp_path / "LICENSE"
    text.write_text("GNU General Public License, version 2")
    for licence, texts, is_wrong in (
        ("MIT", (), False),
        ("MIT OR GPL-2.0-only", (), False),
        ("MIT AND GPL-2.0-only", (), True),
        ("GPL-3.0-only", (), True),
        ("", (), True),
        ("MIT", (text,), True),
    ):
        one = licences.Bundled("new", "1.0", licence, texts)
        assert bool(licences.faults([one])) is is_wrong, (licence, texts)


def test_the_drawn_icon_and_the_rendered_one_are_the_same_picture(qapp: object) -> None:
    icons = module("icons")
    rendered = QImage.fromData(icons.png(64))
    drawn = program_icon().pixmap(64, 64).toImage().convertToFormat(rendered.format())

    assert rendered.size() == drawn.size()
    differences = [
        abs(one - other)
        for x in range(64)
        for y in range(64)
        for one, other in zip(
            rendered.pixelColor(x, y).getRgb(),
            drawn.pixelColor(x, y).getRgb(),
            strict=True,  # type: ignore[arg-type]
        )
    ]
    assert sum(differences) / len(differences) < 1.5


def test_windows_and_macos_find_their_pictures_in_the_icons(qapp: object) -> None:
    icons = module("icons")
    ico, icns = icons.ico(), icons.icns()

    count = struct.unpack("<HHH", ico[:6])[2]
    for number in range(count):
        size, offset = struct.unpack("<II", ico[6 + 16 * number + 8 : 6 + 16 * number + 16])
        assert QImage.fromData(ico[offset : offset + size]).width() in icons.SIZES
    assert (icns[:4], struct.unpack(">I", icns[4:8])[0]) == (b"icns", len(icns))
    assert icons.png(48) == icons.png(48)


def test_the_types_of_files_are_those_that_the_program_reads() -> None:
    kinds = {one.get("type", ""): one for one in ElementTree.parse(LINUX / "connect-app-mime.xml").getroot()}
    entry = (LINUX / "connect-app.desktop").read_text(encoding="utf-8")
    offered = (re.findall(r"^MimeType=(.*);$", entry, re.MULTILINE)[0]).split(";")
    metainfo = ElementTree.parse(LINUX / "org.connect_app.Connect.metainfo.xml").getroot()

    assert set(offered) == kinds.keys() | {"application/xml", "text/xml"}
    assert {one.text for one in metainfo.iter("mediatype")} == kinds.keys()
    roots = {
        f"{{{one.get('namespaceURI')}}}{one.get('localName')}"
        for kind in kinds.values()
        for one in kind.iter(f"{_MIME}root-XML")
    }
    assert roots == {UBL_INVOICE, UBL_CREDIT_NOTE, CII_INVOICE, SVEFAKTURA_INVOICE, "{}Finvoice"}
    words = {one.get("value", "") for kind in kinds.values() for one in kind.iter(f"{_MIME}match")}
    samples = {"march.xml", "credit-note.xml", "cii.xml", "svefaktura.xml", "finvoice.xml"}
    heads = [(ROOT / "resources" / "samples" / name).read_bytes()[:4096].decode("latin-1") for name in samples]
    assert all(any(word in head for head in heads) for word in words)
    assert re.findall(r"^Exec=(.*)$", entry, re.MULTILINE) == ["connect-app open %F"]


@pytest.mark.parametrize(
    ("program", "words", "name"),
    [
        ("desktop-file-validate", (), "connect-app.desktop"),
        ("appstreamcli", ("validate", "--no-net"), "org.connect_app.Connect.metainfo.xml"),
    ],
)
def test_the_desktop_takes_its_entries(program: str, words: tuple[str, ...], name: str) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not here")
    done = subprocess.run([program, *words, str(LINUX / name)], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


def test_where_the_codec_of_heic_is_left_out_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    from connect_app.documents.page_images import know_heic
    from connect_app.domain.errors import FixData

    assert "pillow-heif" in module("licences").LEFT_OUT
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    with pytest.raises(FixData) as told:
        know_heic()
    assert (told.value.code, "JPEG" in told.value.sentence) == ("no_heic", True)


@pytest.mark.full
def test_the_bill_of_materials_has_every_library_with_hashes_and_licence(tmp_path: Path) -> None:
    words = [sys.executable, str(PACKAGING / "package.py"), "sbom", "--out"]
    for name in ("one", "two"):
        done = subprocess.run([*words, str(tmp_path / name)], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    first, second = (sorted((tmp_path / name).iterdir()) for name in ("one", "two"))
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]

    sums, (path,) = (tmp_path / "one" / "SHA256SUMS"), (tmp_path / "one").glob("*.cdx.json")
    assert sums.read_text() == f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
    bill = json.loads(path.read_text(encoding="utf-8"))
    licences = module("licences")
    by_name = {one["name"].lower().replace("_", "-"): one for one in bill["components"]}
    assert by_name.keys() >= licences.locked_names() - licences.LEFT_OUT
    for name in ("typst", "pyside6-essentials"):
        assert by_name[name]["licenses"][0]["expression"]
        assert any(one.get("hashes") for one in by_name[name]["externalReferences"])
    assert by_name["noto sans"]["licenses"] == [{"expression": "OFL-1.1"}]
