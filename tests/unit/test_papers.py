"""The papers' commands are those that the program knows, and their samples of the configuration can be read."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import dev
from connect_app.__main__ import make_parser
from connect_app.gateway.process.configuration import read_configuration
from tests.network_registers import Authority

ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"^[ ]*```(\w*)\n(.*?)^[ ]*```", re.DOTALL | re.MULTILINE)

_ATTACHED = re.compile(r"--attach [^=]+=([^:]+)")


class Sample(NamedTuple):
    """A piece of a paper that is typed or copied as it stands."""

    paper: str
    text: str


def blocks(language: str) -> Iterator[Sample]:
    """Give the pieces in one language of all papers."""
    for paper in sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]):
        for found in _BLOCK.finditer(paper.read_text(encoding="utf-8")):
            if found[1] == language:
                yield Sample(paper.name, found[2])


def lines() -> Iterator[Sample]:
    """Give each line of the shell, joined where it goes on in the next."""
    for block in blocks("sh"):
        for line in block.text.replace("\\\n", " ").splitlines():
            yield Sample(block.paper, line.strip())


def words_after(program: str) -> list[tuple[str, list[str]]]:
    """Return for each line that calls a program its paper and the words behind that."""
    called = [one for one in lines() if one.text.startswith(program)]
    return [(one.paper, shlex.split(one.text.removeprefix(program), comments=True)) for one in called]


@pytest.mark.parametrize(("paper", "words"), words_after("connect-app "))
def test_the_program_takes_the_commands_of_the_papers(
    paper: str, words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert paper
    monkeypatch.chdir(tmp_path)
    for name in _ATTACHED.findall(" ".join(words)):  # which must be there
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"%PDF-")
    make_parser().parse_args(words)  # ends the test where it does not


@pytest.mark.parametrize(("paper", "words"), words_after("python3 dev.py "))
def test_the_script_for_developers_knows_its_words(paper: str, words: list[str]) -> None:
    assert paper
    assert words[0] in dev.WORDS


@pytest.mark.parametrize("sample", [one for one in blocks("toml") if one.paper == "administrator-guide.md"])
def test_the_samples_of_the_configuration_can_be_read(sample: Sample, tmp_path: Path) -> None:
    path = tmp_path / "connect.toml"
    path.write_text(sample.text.replace("<company id>", "0192f000"), "utf-8")
    (tmp_path / "roots.pem").write_bytes(Authority("Papers").pem)
    read_configuration(path)


def test_there_is_something_to_try() -> None:
    assert len(words_after("connect-app ")) >= 8
    assert len(list(blocks("toml"))) >= 3
