"""The windows speak the clerk's language."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from connect_app.desktop.text import translating
from connect_app.desktop.text.translating import install_translations, language_for


@pytest.mark.parametrize(
    ("chosen", "system", "shown"),
    [
        ("sv", "de_DE", "sv"),
        (None, "de_AT", "de"),
        (None, "ro_RO", "ro"),
        (None, "fr_FR", "en"),
        ("xx", "sv_SE", "sv"),
    ],
)
def test_the_chosen_language_comes_before_the_systems(chosen: str | None, system: str, shown: str) -> None:
    assert language_for(chosen, QLocale(system)) == shown


@pytest.mark.parametrize(
    ("language", "text"),
    [("sv", "e-faktura"), ("de", "E-Rechnung"), ("ro", "factură electronică"), ("en", "e-invoice")],
)
def test_texts_come_in_the_language(qapp: QApplication, language: str, text: str) -> None:
    catalogues = install_translations(qapp, language)
    try:
        assert QCoreApplication.translate("Words", "e-invoice") == text
    finally:
        for catalogue in catalogues:
            qapp.removeTranslator(catalogue)


def test_english_has_plurals(qapp: QApplication) -> None:
    catalogues = install_translations(qapp, "en")
    try:
        said = [QCoreApplication.translate("ChosenFiles", "%n page(s)", None, count) for count in (1, 2)]
        assert said == ["1 page", "2 pages"]
    finally:
        for catalogue in catalogues:
            qapp.removeTranslator(catalogue)


def test_a_language_without_catalogues_changes_nothing(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translating, "CATALOGUES", tmp_path)

    assert install_translations(qapp, "ro") == []
