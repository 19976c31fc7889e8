"""What is bundled, under which licence: from the metadata of the installed libraries, and from the fonts' own texts.

A licence that nobody has looked at stops the build. ``python packaging/licences.py`` prints the list.
"""

import re
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).parents[1]
_NAME = re.compile(r"^([a-z0-9][a-z0-9._-]*)==", re.MULTILINE)

ALLOWED = frozenset(
    {
        *("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "HPND", "ISC", "LGPL-2.1-or-later", "LGPL-3.0-only"),
        *("MIT", "MIT-0", "MIT-CMU", "MPL-2.0", "OFL-1.1", "PSF-2.0", "Python-2.0", "Zlib", "CC0-1.0", "blessing"),
        *("LGPL-2.1-only", "LGPL-3.0-or-later", "Unlicense", "Apache-2.0 WITH LLVM-exception"),
    }
)
"""What may lie beside an Apache-2.0 program as a library of its own, which each of them stays."""

_CLASSIFIERS = {
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.1-or-later",
    "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
    "The Unlicense (Unlicense)": "Unlicense",
    "zlib/libpng License": "Zlib",
}
_WORDS = {"MIT License": "MIT", "Apache License 2.0": "Apache-2.0", "Apache 2.0": "Apache-2.0", "BSD": "BSD-3-Clause"}
LOOKED_UP = {
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "pysqlite3": "Zlib",
    # Its wheels hold x265, an encoder that nobody here needs.
    "pillow-heif": "BSD-3-Clause AND LGPL-3.0-or-later AND GPL-2.0-or-later",
}
"""Libraries whose metadata say nothing that a program can read, or not all, by name."""

LEFT_OUT = frozenset({"pillow-heif"})
"""What is not bundled: with it a whole package would be under the GPL. Whoever wants HEIC installs it beside."""

_OF_THE_WHOLE = re.compile(r"(?<!L)GPL-?v?[23]|(?<!LESSER )(?<!Lesser )GNU General Public License", re.IGNORECASE)
_MENTIONED = frozenset(
    {
        *("img2pdf", "psycopg", "psycopg-binary", "python-stdnum"),  # the LGPL is written as an addition to it
        *("pyside6-essentials", "shiboken6"),  # one choice of several
        *("et-xmlfile", "typing-extensions"),  # the history of Python's own licence
        "pikepdf",  # the runtime library of GCC, by its exception
        "pillow",  # FreeType, where it is one choice of two, and parts of xz that are not in its library
        "pypdfium2",  # scripts that ICU is built with, by their exception
    }
)
"""Libraries in whose licences the GPL is mentioned and does not hold for what is bundled."""


@dataclass(frozen=True)
class Bundled:
    """A library or a font. ``texts``: its licences' files."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def locked_names() -> set[str]:
    """Return the names of the libraries that the program runs with, from the lock."""
    return set(_NAME.findall((ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")))


def bundled(site: Path | None = None) -> list[Bundled]:
    """Return the libraries of the lock as they are installed in ``site`` (here, if left out), and the fonts."""
    found = {_plain(one.name): one for one in (distributions(path=[str(site)]) if site else distributions())}
    libraries = [_library(found[name]) for name in sorted(locked_names() - LEFT_OUT) if name in found]
    return [*libraries, *_fonts()]


def faults(listed: list[Bundled]) -> list[str]:
    """Return what stands against shipping these, in words."""
    wrong = []
    for one in listed:
        parts = {part.strip("() ") for part in re.split(r"\bAND\b|\bOR\b", one.licence)}
        chosen = any(part in ALLOWED for part in parts) if " OR " in one.licence else parts <= ALLOWED
        texts = "".join(path.read_text(encoding="utf-8", errors="replace") for path in one.texts)
        if _OF_THE_WHOLE.search(texts) and one.name not in _MENTIONED:
            wrong.append(f"{one.name} {one.version}: its licences mention the GPL, and nobody has looked at that")
        if not chosen:
            wrong.append(f"{one.name} {one.version}: nobody has looked at the licence {one.licence or '(none)'}")
    return wrong


def _library(one: Distribution) -> Bundled:
    files = [path for path in one.files or () if _is_licence(path.as_posix())]
    texts = tuple(sorted(Path(str(one.locate_file(path))) for path in files))
    return Bundled(_plain(one.name), one.version, _licence_of(one), tuple(path for path in texts if path.is_file()))


def _licence_of(one: Distribution) -> str:
    said = one.metadata
    if _plain(one.name) in LOOKED_UP:
        return LOOKED_UP[_plain(one.name)]
    if expression := said.get("License-Expression"):
        return expression
    names = [line.rpartition(" :: ")[2] for line in said.get_all("Classifier") or () if line.startswith("License ::")]
    known = [_CLASSIFIERS[name] for name in names if name in _CLASSIFIERS]
    if known:
        return " OR ".join(sorted(set(known)))
    word = (said.get("License") or "").strip()
    return _WORDS.get(word, word.partition("\n")[0])


def _is_licence(path: str) -> bool:
    folder, _, name = path.rpartition("/")
    is_text = name.upper().startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS", "COPYRIGHT"))
    return ".dist-info" in folder and (is_text or "/licenses" in folder)


def _fonts() -> list[Bundled]:
    fonts = ROOT / "resources" / "fonts"
    return [
        Bundled("Source Sans Pro", "", "OFL-1.1", (fonts / "LICENSE-SourceSansPro.txt",)),
        Bundled("Noto Sans", "", "OFL-1.1", (fonts / "LICENSE-Noto.txt",)),
    ]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def main() -> int:
    """Print the list; return 1 where something stands against it."""
    listed = bundled()
    for one in listed:
        print(f"{one.name:28} {one.version:12} {one.licence}")
    wrong = faults(listed)
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
