"""What is laid down for a computer."""

from pathlib import Path

import pytest

from connect_app.client.policy import POLICY_VARIABLE, Policy, policy_file, read_policy


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "policy.toml"
    monkeypatch.setenv(POLICY_VARIABLE, str(path))
    return path


def test_without_a_file_nothing_is_laid_down(file: Path) -> None:
    assert read_policy() == Policy(None, None)


def test_mode_and_language_are_read(file: Path) -> None:
    file.write_text('mode = "own"\nlanguage = "sv"\n', encoding="utf-8")

    assert read_policy() == Policy("own", "sv")


def test_a_gateway_to_join_is_laid_down(file: Path) -> None:
    file.write_text('mode = "joined"\ngateway = "https://invoices.example.org"\n', encoding="utf-8")

    assert read_policy() == Policy("joined", None, "https://invoices.example.org")


@pytest.mark.noisy("The policy for this computer")
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('mode = "real"\nlanguage = "sv"', Policy(None, "sv")),
        ('mode = "practice"\nlanguage = 7', Policy("practice", None)),
        ('mode = "own"\nspeed = "fast"', Policy("own", None)),
        ("mode = own", Policy(None, None)),
        ("\0", Policy(None, None)),
    ],
)
def test_what_is_not_understood_does_not_count(file: Path, text: str, wanted: Policy) -> None:
    file.write_text(text, encoding="utf-8")

    assert read_policy() == wanted


def test_only_administrators_write_to_the_usual_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(POLICY_VARIABLE, raising=False)

    assert policy_file() == Path("/etc/connect/policy.toml")
