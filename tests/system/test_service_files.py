"""The files for running the gateway as a service: read by the programs that they are for, where those are here."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from connect_app.__main__ import make_parser
from tests.running_gateway import ROOT

SERVICE = ROOT / "packaging" / "service"
UNIT = SERVICE / "connect-gateway.service"


def lines(name: str) -> list[str]:
    """Return the values of a setting of the unit."""
    text = UNIT.read_text(encoding="utf-8")
    return re.findall(rf"^{name}=(.*)$", text, re.MULTILINE)


def test_the_command_of_the_unit_is_one_that_the_program_takes() -> None:
    (command,) = lines("ExecStart")
    program, *words = command.split()

    taken = make_parser().parse_args(words)
    assert (program, taken.command, taken.word) == ("/usr/bin/connect-app", "gateway", None)
    assert (taken.data, taken.port) == (Path("/var/lib") / lines("StateDirectory")[0], 8441)
    for sample in ("nginx.conf", "Caddyfile", "compose.yaml"):
        assert str(taken.port) in (SERVICE / sample).read_text(encoding="utf-8"), sample


def test_user_and_print_folder_are_those_that_the_package_makes() -> None:
    user = (SERVICE / "connect-gateway.sysusers").read_text().split()
    folder = (SERVICE / "connect-gateway.tmpfiles").read_text().split()

    assert lines("User") == lines("Group") == [user[1]]
    assert user[-1] == "/var/lib/connect"
    assert (folder[0], folder[1], folder[3:]) == ("d", lines("ReadWritePaths")[0].lstrip("-"), [user[1]] * 2)


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd here")
def test_systemd_takes_the_unit_and_finds_it_well_closed(tmp_path: Path) -> None:
    unit = tmp_path / UNIT.name
    unit.write_text(UNIT.read_text(encoding="utf-8").replace("/usr/bin/connect-app", "/bin/true"), encoding="utf-8")

    verified = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", unit], capture_output=True, text=True, check=False
    )
    assert (verified.returncode, verified.stderr) == (0, "")
    closed = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=20", "--no-pager", unit],
        capture_output=True,
        text=True,
        check=False,
    )
    assert closed.returncode == 0, closed.stdout  # an exposure of 2.0 at most, of 10


def test_the_compose_file_names_only_what_is_there() -> None:
    read = yaml.safe_load((SERVICE / "compose.yaml").read_text(encoding="utf-8"))
    services = read["services"]

    for name, one in services.items():
        for volume in one.get("volumes", ()):
            source = volume.partition(":")[0]
            assert source.startswith("./") or source in read["volumes"], (name, volume)
        assert set(one.get("secrets", ())) <= read["secrets"].keys(), name
        assert set(one.get("depends_on", ())) <= services.keys(), name
    build = services["gateway"]["build"]
    assert (SERVICE / build["context"] / build["dockerfile"]).is_file()
    taken = make_parser().parse_args(services["gateway"]["command"])
    assert (taken.command, taken.host, taken.port) == ("gateway", "0.0.0.0", 8441)
    assert all(address.startswith("127.0.0.1:") for address in services["gateway"]["ports"])
    for copied in re.findall(r"-r (requirements/\S+)", (SERVICE / "Dockerfile").read_text(encoding="utf-8")):
        assert (ROOT / copied).is_file()
