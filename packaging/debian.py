"""The Debian package: the program with its locked libraries in a folder of its own, run by Debian's Python.

/usr/lib/connect-app is a virtual environment whose Python is /usr/bin/python3, so nothing else on the computer is
touched by its libraries. They are compiled when the package is installed.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import icons
import manual
import materials
from licences import LEFT_OUT, ROOT, bundled, faults

from connect_app import __version__

NAME = "connect-app"
HOME = Path("usr", "lib", NAME)
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"
_NEXT = f"{sys.version_info.major}.{sys.version_info.minor + 1}"

# Of Qt's 230 MB: the modules that the program imports, and the plugins that show and print a window.
_QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtPrintSupport", "QtDBus", "QtSvg", "QtTest")
_QT_PLUGINS = (
    *("generic", "iconengines", "imageformats", "platforminputcontexts", "platforms", "platformthemes"),
    *("printsupport", "styles", "tls", "wayland-decoration-client", "wayland-graphics-integration-client"),
    *("wayland-shell-integration", "xcbglintegrations"),
)
_QT_WITHOUT = (
    "libqeglfs.so",
    "libqlinuxfb.so",
    "libqvnc.so",
    "libqvkkhrdisplay.so",
    "libqminimalegl.so",
    "libqpdf.so",
    "libqtvirtualkeyboardplugin.so",
)

_CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: The Connect maintainers <connect-app@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fonts-noto-core, fonts-noto-cjk, xdg-utils
Suggests: postgresql, postgresql-client, nginx | caddy
Section: misc
Priority: optional
Description: send a company's invoices, and see each one arrive
 The business system writes a file. Connect reads it, time sheets, delivery
 notes and photos are hung on the right invoices, and one press sends
 everything: as e-invoices, by e-mail, or to the printer.
 .
 The package has the desktop client and the gateway, which can also run as a
 service for a whole company: see /usr/share/doc/connect-app.
"""

_LAUNCHER = """\
#!/bin/sh
exec /usr/lib/connect-app/bin/python3 -I -m connect_app "$@"
"""

# The service's user and folders stay when the package goes, as its data do.
_POSTINST = """\
#!/bin/sh
set -e
if [ "$1" = configure ]; then
    py3compile -p connect-app /usr/lib/connect-app/lib
    if command -v systemd-sysusers > /dev/null; then
        systemd-sysusers connect-gateway.conf
        systemd-tmpfiles --create connect-gateway.conf || true
    fi
    if [ -d /run/systemd/system ]; then
        systemctl daemon-reload || true
        systemctl try-restart connect-gateway.service || true
    fi
fi
"""
_PRERM = """\
#!/bin/sh
set -e
if [ "$1" = remove ] && [ -d /run/systemd/system ]; then
    systemctl disable --now connect-gateway.service || true
fi
find /usr/lib/connect-app -name __pycache__ -type d -prune -exec rm -rf {} +
"""


def build(out: Path) -> Path:
    """Build the package into a folder and return its path."""
    with tempfile.TemporaryDirectory(prefix="connect-deb-") as name:
        tree = Path(name, "tree")
        _lay_program(tree)
        _lay_system_files(tree)
        _lay_papers(tree)
        _even_out(tree)
        (tree / "DEBIAN").mkdir()
        _write(tree, "DEBIAN/md5sums", _md5sums(tree))
        _write(tree, "DEBIAN/control", _control(tree))
        _write(tree, "DEBIAN/postinst", _POSTINST, 0o755)
        _write(tree, "DEBIAN/prerm", _PRERM, 0o755)
        path = out / f"{NAME}_{__version__}_{_architecture()}.deb"
        # One thread, since what xz makes depends on how many there were; zstd is a tenth larger, and 20 times as fast.
        command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--threads-max=1", "--build", tree, path]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return path


def _lay_program(tree: Path) -> None:
    site = tree / HOME / "lib" / f"python{PYTHON}" / "site-packages"
    site.mkdir(parents=True)
    (tree / HOME / "bin").mkdir()
    (tree / HOME / "bin" / "python3").symlink_to("/usr/bin/python3")
    _write(tree, HOME / "pyvenv.cfg", f"home = /usr/bin\ninclude-system-site-packages = false\nversion = {PYTHON}\n")
    install = [Path(sys.executable).with_name("uv"), "pip", "install", "--quiet", "--target", site, "--no-deps"]
    lock = ROOT / "requirements" / "run.txt"
    with tempfile.TemporaryDirectory() as name:
        subprocess.run(
            [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", name],
            cwd=ROOT,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        (wheel,) = Path(name).glob("*.whl")
        settings = _index_settings()
        only = ["--only-binary", ":all:", "--require-hashes"]
        subprocess.run([*install, *only, "-r", lock], check=True, env=os.environ | settings)
        subprocess.run([*install, "--offline", wheel], check=True)
    _leave_out(site)
    _thin_qt(site / "PySide6")
    for record in site.glob("*.dist-info/RECORD"):
        _keep_what_is_there(record)


def _index_settings() -> dict[str, str]:
    """Return pip's index and certificate as uv's, as ``dev.py`` does."""
    import re

    answer = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=False
    )
    found = dict(re.findall(r"^[\w:-]*\.([\w-]+)='(.*)'$", answer.stdout, re.MULTILINE))
    wanted = {"UV_DEFAULT_INDEX": found.get("index-url"), "SSL_CERT_FILE": found.get("cert")}
    return {name: value for name, value in wanted.items() if value and name not in os.environ}


def _leave_out(site: Path) -> None:
    """Remove what is not bundled, what only installers write, and commands of libraries."""
    for name in LEFT_OUT:
        for path in site.glob(name.replace("-", "_") + "*"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        for path in site.glob("_" + name.replace("-", "_") + "*"):
            path.unlink()
    for pattern in ("*.dist-info/direct_url.json", "*.dist-info/uv_cache.json", "*.dist-info/REQUESTED"):
        for path in site.glob(pattern):
            path.unlink()
    for path in site.rglob("__pycache__"):
        shutil.rmtree(path)
    for path in site.rglob("*.py"):
        if not _is_readable(path):  # for Python 2
            path.unlink()
    shutil.rmtree(site / "bin", ignore_errors=True)
    (site / ".lock").unlink(missing_ok=True)


def _keep_what_is_there(record: Path) -> None:
    """Take out of a library's list of files those that were left out, some of which name this computer's folders."""
    lines = record.read_text(encoding="utf-8").splitlines(keepends=True)
    there = [line for line in lines if (record.parents[1] / line.partition(",")[0].strip('"')).exists()]
    record.write_text("".join(there), encoding="utf-8")


def _is_readable(path: Path) -> bool:
    try:
        compile(path.read_bytes(), path.name, "exec", dont_inherit=True)
    except SyntaxError:
        return False
    return True


def _thin_qt(folder: Path) -> None:
    """Keep of Qt what the program needs, and the libraries that this needs in turn."""
    for path in list(folder.iterdir()):
        is_needed = path.name in ("Qt", "__init__.py", "_config.py", "_git_pyside_version.py", "support", "py.typed")
        is_module = path.name.startswith(tuple(f"{name}.abi3" for name in _QT_MODULES))
        if not (is_needed or is_module or path.name.startswith("libpyside6.")):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    qt = folder / "Qt"
    for path in list(qt.iterdir()):
        if path.name not in ("lib", "plugins", "translations"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    for path in (qt / "plugins").iterdir():
        if path.name not in _QT_PLUGINS:
            shutil.rmtree(path)
    for path in (qt / "plugins").glob("*/*"):
        if path.name in _QT_WITHOUT:
            path.unlink()
    for path in (qt / "translations").iterdir():
        if not (path.name.startswith("qtbase_") and path.stem[-2:] in ("en", "sv", "de", "ro")):
            path.unlink()
    _drop_unneeded_libraries(folder)


def _drop_unneeded_libraries(folder: Path) -> None:
    libraries = folder / "Qt" / "lib"
    roots = [*folder.glob("*.so*"), *(folder / "Qt" / "plugins").rglob("*.so"), *libraries.glob("libQt6XcbQpa*")]
    needed: set[Path] = set()
    for one in roots:
        said = subprocess.run(["ldd", one], capture_output=True, text=True, check=False).stdout
        found = {Path(word).resolve() for word in said.split() if word.startswith("/")}
        needed |= {path for path in found if path.parent == libraries.resolve()}
    for path in libraries.iterdir():
        if path.resolve() not in needed and not path.name.startswith("libQt6XcbQpa"):
            path.unlink() if not path.is_dir() else shutil.rmtree(path)


def _lay_system_files(tree: Path) -> None:
    linux, service = ROOT / "packaging" / "linux", ROOT / "packaging" / "service"
    _write(tree, "usr/bin/connect-app", _LAUNCHER, 0o755)
    for source, to in (
        (linux / "connect-app.desktop", "usr/share/applications"),
        (linux / "connect-app-mime.xml", "usr/share/mime/packages"),
        (linux / "org.connect_app.Connect.metainfo.xml", "usr/share/metainfo"),
        (icons.SOURCE, "usr/share/icons/hicolor/scalable/apps"),
        (service / "connect-gateway.service", "usr/lib/systemd/system"),
    ):
        _write(tree, Path(to, source.name), source.read_bytes())
    for kind, folder in (("sysusers", "sysusers.d"), ("tmpfiles", "tmpfiles.d")):
        text = (service / f"connect-gateway.{kind}").read_bytes()
        _write(tree, Path("usr/lib", folder, "connect-gateway.conf"), text)
    for size in icons.SIZES:
        _write(tree, f"usr/share/icons/hicolor/{size}x{size}/apps/connect-app.png", icons.png(size))
    _write(tree, "usr/share/man/man1/connect-app.1.gz", manual.page())


def _lay_papers(tree: Path) -> None:
    papers = tree / "usr/share/doc" / NAME
    site = tree / HOME / "lib" / f"python{PYTHON}" / "site-packages"
    for name in ("nginx.conf", "Caddyfile"):
        _write(
            tree, Path("usr/share/doc", NAME, "examples", name), (ROOT / "packaging" / "service" / name).read_bytes()
        )
    for name in ("README.md", "CHANGELOG.md", "docs/administrator-guide.md", "docs/user-guide.md"):
        _write(tree, Path("usr/share/doc", NAME, Path(name).name), (ROOT / name).read_bytes())
    materials.write(papers)
    listed = bundled(site)
    if wrong := faults(listed):
        sys.exit("dev.py: " + "; ".join(wrong))
    lines = [
        "Connect: Copyright the Connect maintainers, Apache-2.0 (/usr/share/common-licenses/Apache-2.0).",
        "",
        "Bundled in /usr/lib/connect-app, each as a library or a file of its own, under its own licence:",
        "",
    ]
    for one in listed:
        lines.append(f"{one.name} {one.version}: {one.licence}".replace(" :", ":"))
        for text in one.texts:
            inside = (
                text.relative_to(tree)
                if text.is_relative_to(tree)
                else HOME / "lib" / f"python{PYTHON}" / (f"site-packages/connect_app/{text.relative_to(ROOT)}")
            )
            lines.append(f"    /{inside}")
    _write(tree, Path("usr/share/doc", NAME, "copyright"), "\n".join(lines) + "\n")


def _even_out(tree: Path) -> None:
    """Give every file the usual rights, and the time of the commit."""
    at = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            is_program = path.is_dir() or path.parent == tree / "usr/bin"
            path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (at, at), follow_symlinks=False)


def _md5sums(tree: Path) -> str:
    files = sorted(path for path in (tree / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in files
    )


def _control(tree: Path) -> str:
    sys.path.insert(0, str(ROOT))
    from dev import FONT_PACKAGE, QT_LIBRARIES

    size = sum(path.lstat().st_size for path in (tree / "usr").rglob("*") if not path.is_dir())
    depends = [f"python3 (>= {PYTHON})", f"python3 (<< {_NEXT})", *sorted(QT_LIBRARIES), FONT_PACKAGE]
    return _CONTROL.format(
        name=NAME,
        version=__version__,
        architecture=_architecture(),
        kilobytes=-(-size // 1024),
        depends=", ".join(depends),
    )


def _architecture() -> str:
    return subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()


def _write(tree: Path, name: str | Path, content: str | bytes, mode: int = 0o644) -> None:
    path = tree / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    path.chmod(mode)
