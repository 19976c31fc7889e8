"""What PyInstaller's definition needs beside the program: its icon, the commit, and Windows' version resource."""

import sys
from pathlib import Path

import icons

from connect_app import __version__
from connect_app.built_from import commit

_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Connect maintainers"),
      StringStruct("FileDescription", "Connect"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "The Connect maintainers. Apache License 2.0"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "Connect"),
      StringStruct("ProductVersion", "{version} ({commit})")])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])])
  ]
)
"""


def icon_file(folder: Path) -> Path:
    """Write the icon as this system has it."""
    name, content = ("connect-app.icns", icons.icns) if sys.platform == "darwin" else ("connect-app.ico", icons.ico)
    return _written(folder / name, content())


def commit_file(folder: Path) -> Path:
    """Write which commit the bundle is built from."""
    return _written(folder / "commit", f"{commit()}\n".encode("ascii"))


def version_resource(folder: Path, name: str) -> str:
    """Write what Windows shows of a program, and return its path."""
    numbers = tuple([*(int(part) for part in __version__.split(".")[:3]), 0, 0, 0, 0][:4])
    text = _RESOURCE.format(numbers=numbers, version=__version__, name=name, commit=commit())
    return str(_written(folder / f"{name}.version", text.encode("utf-8")))


def _written(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path
