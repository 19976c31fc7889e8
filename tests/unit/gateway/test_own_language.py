"""The language that a new company begins with."""

import pytest

from connect_app.gateway.process.own_language import system_language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "sv_SE.UTF-8"}, "sv"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "de_AT.UTF-8"}, "de"),
        ({"LC_ALL": "ro_RO", "LANG": "sv_SE.UTF-8"}, "ro"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({}, "en"),
    ],
)
def test_it_is_the_systems_if_it_is_one_of_ours(environment: dict[str, str], language: str) -> None:
    assert system_language(environment) == language
