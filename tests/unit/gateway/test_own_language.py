"""The language of the system: what a new company begins with."""

import pytest

from connect_app.gateway.process.own_language import system_language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "sv_SE.UTF-8"}, "sv"),
        ({"LANG": "sv_SE.UTF-8", "LC_MESSAGES": "de_AT"}, "de"),
        ({"LANG": "sv_SE.UTF-8", "LC_MESSAGES": "de_AT", "LC_ALL": "ro_RO.utf8"}, "ro"),
        ({"LANG": "sv_SE.UTF-8", "LC_ALL": ""}, "sv"),
        ({"LANG": "sv_SE.UTF-8", "LC_ALL": "nl_NL", "LANGUAGE": "fr:de_DE:sv"}, "de"),
        ({"LANG": "sv_SE.UTF-8", "LANGUAGE": ""}, "sv"),
        ({"LANG": "sv_SE.UTF-8", "LANGUAGE": "fr:nl"}, "en"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "sv"}, "en"),
        ({"LC_ALL": "POSIX", "LANG": "sv_SE", "LANGUAGE": "sv"}, "en"),
        ({"LANGUAGE": "ro"}, "ro"),
        ({"LANG": "de@euro"}, "de"),
        ({}, "en"),
    ],
)
def test_the_first_variable_that_is_set_counts_as_in_gettext(environment: dict[str, str], language: str) -> None:
    assert system_language(environment) == language
