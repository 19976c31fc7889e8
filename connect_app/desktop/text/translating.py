"""The windows in the clerk's language: our catalogues, and Qt's own for its buttons and dialogs.

English has a catalogue too, for its plurals. A text without a translation is shown in English.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES = ("en", "sv", "de", "ro")
CATALOGUES = Path(__file__).parents[1] / "translations"


def language_for(chosen: str | None, locale: QLocale | None = None) -> str:
    """Return the language to show: the chosen one, else the first one of the system that we speak, else English.

    ``chosen`` is a code of LANGUAGES, or None for "as the system".
    """
    if chosen in LANGUAGES:
        return chosen
    for name in (locale or QLocale.system()).uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def install_translations(application: QCoreApplication, language: str) -> list[QTranslator]:
    """Put the catalogues of ``language`` in use for all windows made from now on; return those that were found.

    They belong to the application. Removing the returned ones (``removeTranslator``) goes back to English.
    """
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # The one installed last is asked first.
    wanted = (
        qt_folder / f"qtbase_{language}.qm",
        CATALOGUES / f"qt_{language}.qm",
        CATALOGUES / f"connect_{language}.qm",
    )
    installed = []
    for path in wanted:
        translator = QTranslator(application)
        if path.exists() and translator.load(str(path)) and application.installTranslator(translator):
            installed.append(translator)
    return installed
