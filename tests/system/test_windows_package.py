"""What is made for Windows and the others: the MSI's tables read back, and the form of what could not be run here."""

import configparser
import plistlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from connect_app import __version__
from tests.running_gateway import ROOT

PACKAGING = ROOT / "packaging"
HKCU, HKLM = "1", "2"


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Both packages with a payload that stands in for the programs."""
    if shutil.which("wixl") is None or shutil.which("msiinfo") is None:
        pytest.skip("wixl and msiinfo (Debian's packages wixl and msitools) are not here")
    out = tmp_path_factory.mktemp("msi")
    payload = out / "connect-app"
    (payload / "inside").mkdir(parents=True)
    for name in ("connect.exe", "connect-app.exe", "inside/library.dll"):
        (payload / name).write_bytes(name.encode())
    command = [sys.executable, str(PACKAGING / "package.py"), "msi", "--out", str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {scope: out / f"connect-{__version__}-x64-{scope}.msi" for scope in ("machine", "user")}


def table(package: Path, name: str) -> list[dict[str, str]]:
    """Return the rows of a table by the names of its columns."""
    said = subprocess.run(["msiinfo", "export", str(package), name], capture_output=True, check=True).stdout.decode()
    heads, _types, _key, *rows = said.split("\r\n")
    return [dict(zip(heads.split("\t"), row.split("\t"), strict=True)) for row in rows if row]


def folders(package: Path) -> Iterator[str]:
    """Yield the way from the folder of the program up to the root."""
    above = {row["Directory"]: row["Directory_Parent"] for row in table(package, "Directory")}
    at = "INSTALLDIR"
    while at:
        yield at
        at = above[at]


@pytest.mark.parametrize(("scope", "root"), [("machine", HKLM), ("user", HKCU)])
def test_an_msi_writes_to_one_root_and_asks_nobody(packages: dict[str, Path], scope: str, root: str) -> None:
    package = packages[scope]
    properties = {row["Property"]: row["Value"] for row in table(package, "Property")}
    registry = {(row["Key"], row["Name"]): row for row in table(package, "Registry")}

    assert {row["Root"] for row in registry.values()} == {root}
    assert (properties.get("ALLUSERS") == "1") is (scope == "machine")
    assert properties["ProductVersion"] == __version__
    assert [key for key, _ in registry if key.endswith("\\") or key.startswith("\\")] == []
    summary = subprocess.run(["msiinfo", "suminfo", str(package)], capture_output=True, text=True, check=True).stdout
    # Bit 4 of this word: no administrator is needed.
    assert re.findall(r"^Source: (\d+)", summary, re.MULTILINE) == [{"machine": "2", "user": "10"}[scope]]
    upgrades = {row["UpgradeCode"] for row in table(package, "Upgrade")}
    assert upgrades == {properties["UpgradeCode"]}


@pytest.mark.parametrize("scope", ["machine", "user"])
def test_an_msi_brings_files_types_menu_and_autostart(packages: dict[str, Path], scope: str) -> None:
    package = packages[scope]
    files = {row["FileName"].rpartition("|")[2] for row in table(package, "File")}
    registry = {(row["Key"], row["Name"]): row["Value"] for row in table(package, "Registry")}

    assert files == {"connect.exe", "connect-app.exe", "library.dll"}
    command = registry[r"Software\Classes\Connect.Invoice\shell\open\command", ""]
    assert command == '"[INSTALLDIR]connect.exe" open "%1"'
    assert (r"Software\Classes\.xml\OpenWithProgids", "Connect.Invoice") in registry
    assert r"Software\Classes\.xml" not in {key for key, _ in registry}  # what opens .xml today stays as it is
    assert [row["Target"] for row in table(package, "Shortcut")] == ["[INSTALLDIR]connect.exe"]
    levels = {row["Feature"]: row["Level"] for row in table(package, "Feature")}
    assert levels == {"Everything": "1", "Autostart": "2"}  # the second only by INSTALLLEVEL=2
    held = {row["Component_"] for row in table(package, "FeatureComponents")}
    assert held == {row["Component"] for row in table(package, "Component")}
    way = list(folders(package))
    assert ("ProgramFiles64Folder" in way) is (scope == "machine")
    if scope == "user":  # LocalAppData\Connect itself holds the data
        assert way == ["INSTALLDIR", "BETWEEN", "LocalAppDataFolder", "TARGETDIR"]
        assert {row["DefaultDir"] for row in table(package, "Directory") if row["Directory"] == "BETWEEN"} == {
            "Programs"
        }


def test_the_two_packages_are_no_versions_of_each_other(packages: dict[str, Path]) -> None:
    codes = [
        {row["Value"] for row in table(one, "Property") if row["Property"] == "UpgradeCode"}
        | {row["ComponentId"] for row in table(one, "Component")}
        for one in packages.values()
    ]
    assert codes[0] & codes[1] == set()


def test_inno_setups_script_is_whole() -> None:
    """Inno Setup itself runs on Windows only: sections, languages and names are looked at here."""
    text = (PACKAGING / "windows" / "connect.iss").read_text(encoding="utf-8")
    sections = re.findall(r"^\[(\w+)\]$", text, re.MULTILINE)

    assert sections == [*("Setup", "Languages", "CustomMessages", "Tasks", "Files", "Icons", "Registry", "Run")]
    languages = re.findall(r'^Name: "(\w\w)"; MessagesFile', text, re.MULTILINE)
    messages = set(re.findall(r"^(\w\w)\.(\w+)=", text, re.MULTILINE))
    assert messages == {(language, name) for language in languages for name in ("Autostart", "InvoiceType")}
    assert languages == ["en", "sv", "de", "ro"]
    body = text.partition("[Setup]\n")[2].partition("\n[")[0]
    setup = configparser.ConfigParser(interpolation=None, delimiters="=", strict=True)
    setup.read_string("[Setup]\n" + body)
    assert setup["Setup"]["PrivilegesRequiredOverridesAllowed"] == "dialog commandline"
    assert (PACKAGING / "windows" / setup["Setup"]["LicenseFile"].replace("\\", "/")).is_file()
    assert set(re.findall(r"Tasks: (\w+)", text)) == set(re.findall(r'^Name: "(\w+)"; Description', text, re.MULTILINE))
    for line in text.splitlines():
        assert line.count('"') % 2 == 0 or line.startswith(";"), line


def test_the_definitions_that_were_not_tried_have_their_form() -> None:
    flatpak = yaml.safe_load((PACKAGING / "flatpak" / "org.connect_app.Connect.yml").read_text(encoding="utf-8"))
    assert flatpak["id"] == "org.connect_app.Connect"
    for source in flatpak["modules"][0]["sources"]:
        path = PACKAGING / "flatpak" / source["path"]
        assert source["type"] == "dir" or path.is_file(), path
    appimage = yaml.safe_load((PACKAGING / "appimage" / "AppImageBuilder.yml").read_text(encoding="utf-8"))
    assert appimage["version"] == 1 and {"app_info", "apt", "runtime"} <= appimage["AppDir"].keys()
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert rights == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_the_version_resource_says_what_the_program_says(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; import bundle\n"
        "print(bundle.version_resource(Path(sys.argv[1]), 'connect'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        cwd=PACKAGING,
        env={"PYTHONPATH": f"{PACKAGING}:{ROOT}", "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    text = Path(done.stdout.strip()).read_text(encoding="utf-8")
    compile(text, "version", "eval")
    assert f'StringStruct("FileVersion", "{__version__}")' in text
    assert f"filevers=({__version__.replace('.', ', ')}, 0)" in text
