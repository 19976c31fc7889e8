#!/usr/bin/env python3
"""The one script for people who work on Connect: ``python3 dev.py setup | run | tour | test | check | bench | …``.

It needs Python 3.11 or later and nothing else. Every word sets up first: the folder ``.venv`` with the locked
libraries, and on Debian the system libraries that Qt lacks. A second time that takes no time.
"""

from __future__ import annotations  # an older Python shall get as far as the sentence that names it

import argparse
import ctypes.util
import hashlib
import importlib.util
import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
EXE = ".exe" if os.name == "nt" else ""
PYTHON = BIN / f"python{EXE}"
UV = BIN / f"uv{EXE}"
STAMP = VENV / "setup.stamp"
REQUIREMENTS = ROOT / "requirements"
TRANSLATIONS = ROOT / "translations"
COMPILED_TRANSLATIONS = ROOT / "connect_app" / "desktop" / "translations"
PICTURES = ROOT / "out" / "tour"

# What Qt loads at run time, by the Debian package that brings it. The first six suffice off screen.
QT_LIBRARIES = {
    "libgl1": "GL",
    "libegl1": "EGL",
    "libxkbcommon0": "xkbcommon",
    "libfontconfig1": "fontconfig",
    "libdbus-1-3": "dbus-1",
    "libglib2.0-0": "glib-2.0",
    "libxkbcommon-x11-0": "xkbcommon-x11",
    "libxcb-cursor0": "xcb-cursor",
    "libxcb-icccm4": "xcb-icccm",
    "libxcb-keysyms1": "xcb-keysyms",
    "libxcb-shape0": "xcb-shape",
}
FONT_PACKAGE, FONT_FOLDER = "fonts-dejavu-core", Path("/usr/share/fonts")

# Programs that some tests need and skip without, by the Debian package that brings them.
TEST_PROGRAMS = {
    "postgresql": "/usr/lib/postgresql/*/bin/postgres",
    "strace": "strace",
    "faketime": "faketime",
    "libtiff-tools": "tiffinfo",
    "poppler-utils": "pdftoppm",
    "wixl": "wixl",
    "msitools": "msiinfo",
    "desktop-file-utils": "desktop-file-validate",
    "appstream": "appstreamcli",
    "fonts-noto-cjk": "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
}
TEST_DATABASE, GATEWAY_TESTS = "CONNECT_TEST_DATABASE", ("tests/gateway", "tests/contract")
TEST_PROGRAMS_TRIED = VENV / "test-programs.tried"


def say(text: str) -> None:
    """Tell what happens, before the output of what is started next."""
    print(f"dev.py: {text}", flush=True)


def call(argv: Sequence[str | Path], **environment: str) -> int:
    """Run a program in the project's folder, its output going straight through; return its exit code."""
    env = os.environ | {"PYTHONUTF8": "1"} | environment
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # a thousand processes of tests would compile all anew
    try:
        return subprocess.run([str(part) for part in argv], cwd=ROOT, env=env, check=False).returncode
    except FileNotFoundError:
        return 127
    except KeyboardInterrupt:
        return 130


def quietly(argv: Sequence[str | Path]) -> bool:
    """Run a program and show what it said only if it failed; return whether it did its job."""
    done = subprocess.run(
        [str(part) for part in argv], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if done.returncode != 0:
        sys.stdout.buffer.write(done.stdout)
    return done.returncode == 0


def must(argv: Sequence[str | Path], what: str, **environment: str) -> None:
    """Run a program and end with a sentence if it fails."""
    if call(argv, **environment) != 0:
        sys.exit(f"dev.py: {what} failed; see the lines above. What was done before stays, so just try again.")


# ---------------------------------------------------------------------------------------------------------- setup


def setup() -> None:
    """Make everything ready; quick when nothing has changed."""
    if sys.version_info < (3, 11):  # noqa: UP036 -- whoever starts this may have any Python
        sys.exit(f"dev.py: Python 3.11 or later is needed, this is {sys.version.split()[0]}.")
    if not PYTHON.exists() or not STAMP.exists() or STAMP.read_text() != _fingerprint():
        install_qt_libraries()
        make_venv()
        install_libraries()
        STAMP.write_text(_fingerprint())
    compile_translations()


def _fingerprint() -> str:
    digest = hashlib.sha256(f"{sys.version_info[:2]} {ROOT}".encode())
    for path in (*sorted(REQUIREMENTS.glob("*.txt")), ROOT / "pyproject.toml", Path(__file__)):
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def make_venv() -> None:
    """Make ``.venv`` with pip in it, also where Debian has split ensurepip off."""
    if PYTHON.exists() and call([PYTHON, "-c", "import pip"]) == 0:
        return
    say("making .venv")
    shutil.rmtree(VENV, ignore_errors=True)
    if importlib.util.find_spec("ensurepip") is None:
        version = f"python3.{sys.version_info.minor}-venv"
        if not (apt_install([version]) or apt_install(["python3-venv"])):
            make_venv_with_foreign_pip()
            return
    must([sys.executable, "-m", "venv", VENV], "making .venv")


def make_venv_with_foreign_pip() -> None:
    """Make ``.venv`` where ensurepip is missing and cannot be installed, with the pip that this Python may have."""
    if importlib.util.find_spec("pip") is None:
        sys.exit("dev.py: please install the package python3-venv (as root: apt-get install python3-venv).")
    must([sys.executable, "-m", "venv", "--without-pip", VENV], "making .venv")
    must([sys.executable, "-m", "pip", "--python", PYTHON, "install", "--quiet", "pip"], "putting pip into .venv")


def install_libraries() -> None:
    """Install the locked libraries and the project itself; with uv, and with pip where uv cannot."""
    say("installing the locked libraries")
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    locked = ["--require-hashes", "-r", REQUIREMENTS / "dev.txt"]
    project = ["--no-deps", "--no-build-isolation", "-e", ROOT]
    uv: list[str | Path] = [UV, "pip", "install", "--quiet", "--python", PYTHON]
    must([*pip, "--require-hashes", "-r", REQUIREMENTS / "uv.txt"], "installing uv")
    if call([*uv, "--compile-bytecode", *locked], **_pip_settings_for_uv()) != 0:
        say("uv could not; trying pip, which is slower")
        must([*pip, *locked], "installing the libraries")
    if call([*uv, *project]) != 0:
        must([*pip, *project], "installing the project itself")


def _pip_settings_for_uv() -> dict[str, str]:
    """Return pip's index and certificate settings as uv's; uv does not read pip's own."""
    answer = subprocess.run([PYTHON, "-m", "pip", "config", "list"], capture_output=True, text=True, check=False)
    settings = dict(re.findall(r"^[\w:-]*\.([\w-]+)='(.*)'$", answer.stdout, re.MULTILINE))
    wanted = {"UV_DEFAULT_INDEX": settings.get("index-url"), "SSL_CERT_FILE": settings.get("cert")}
    return {name: value for name, value in wanted.items() if value and name not in os.environ}


def install_qt_libraries() -> None:
    """Install the system libraries that Qt lacks where that can be done; else name them and go on."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_qt_packages()
    if missing and not apt_install(missing):
        say("Qt may lack these Debian packages (or their like elsewhere): " + " ".join(missing))


def missing_qt_packages() -> list[str]:
    """Return the Debian packages of the system libraries that Qt lacks."""
    missing = [package for package, library in QT_LIBRARIES.items() if not _has_library(library)]
    return missing if any(FONT_FOLDER.rglob("*.[to]tf")) else [*missing, FONT_PACKAGE]


def can_show_windows() -> bool:
    """Say whether Qt starts here at all, also off screen; if not, name the line that mends it."""
    code = "import sys; from PySide6.QtWidgets import QApplication; QApplication(sys.argv)"
    environment = os.environ | ({} if has_screen() else {"QT_QPA_PLATFORM": "offscreen"})
    tried = subprocess.run([PYTHON, "-c", code], cwd=ROOT, env=environment, capture_output=True, check=False)
    if tried.returncode == 0:
        return True
    say("Qt cannot start here: it lacks libraries of the system, and only an administrator can install them.")
    if shutil.which("apt-get") is not None:
        names = " ".join(missing_qt_packages() or [*QT_LIBRARIES, FONT_PACKAGE])
        say(f"Please run this as root, then the same command again:\n  apt-get install {names}")
    else:
        last = tried.stderr.decode(errors="replace").strip().splitlines()[-1:] or ["it gave no reason"]
        say(f"Qt says: {last[0]}")
    return False


def _has_library(library: str) -> bool:
    # find_library asks ldconfig, which minimal systems keep out of an ordinary user's path.
    if ctypes.util.find_library(library):
        return True
    folders = [Path("/usr/lib"), Path("/usr/lib64"), *Path("/usr/lib").glob("*-linux-gnu*")]
    return any(next(folder.glob(f"lib{library}.so.*"), None) for folder in folders)


def apt_install(packages: Sequence[str]) -> bool:
    """Install Debian packages as root or through sudo; return whether that worked."""
    if shutil.which("apt-get") is None:
        return False
    if os.geteuid() == 0:
        privilege: list[str] = []
    elif shutil.which("sudo"):
        privilege = ["sudo"] if sys.stdin.isatty() else ["sudo", "--non-interactive"]
    else:
        return False
    say("installing the Debian packages " + " ".join(packages))
    apt = [*privilege, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    install = [*apt, "install", "--yes", "--no-install-recommends", *packages]
    # Old package lists name files that are gone, and a bare system has none at all.
    return (quietly([*apt, "update"]) and quietly(install)) or quietly(install)


def compile_translations() -> None:
    """Compile the catalogues that are newer than what was made of them."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = COMPILED_TRANSLATIONS / f"{source.stem}.qm"
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            COMPILED_TRANSLATIONS.mkdir(exist_ok=True)
            if call([BIN / f"pyside6-lrelease{EXE}", "-silent", source, "-qm", compiled]) != 0:
                say("the translations cannot be compiled without Qt's system libraries, so the windows speak English")
                return


# ------------------------------------------------------------------------------------------------------ run, tour


def run(rest: Sequence[str]) -> int:
    """Open the client in practice mode with the sample invoices; without a screen do the main job off screen."""
    if not has_screen():
        say("there is no screen here, so the main job is done off screen: a file comes in, attachments go on,")
        say("it is sent, and it is seen to arrive. Nothing leaves this computer.")
        return tour(rest)
    if not can_show_windows():
        return 1
    say("opening Connect in practice mode; nothing leaves this computer")
    return call([PYTHON, "-m", "connect_app", "--practice", *rest])


def tour(rest: Sequence[str]) -> int:
    """Drive the real windows through the whole job and keep a picture of each step."""
    if not can_show_windows():
        return 1
    environment = {} if has_screen() else {"QT_QPA_PLATFORM": "offscreen"}
    chosen = [] if "--out" in rest else ["--out", str(PICTURES)]
    code = call([PYTHON, "-m", "connect_app", "tour", *chosen, *rest], **environment)
    if chosen and code == 0:
        say(f"the pictures are in {PICTURES}")
    elif chosen:
        say(f"the tour failed; what it saw is in {PICTURES}" if PICTURES.exists() else "the tour failed")
    return code


def has_screen() -> bool:
    """Say whether a window could be shown: always but on a Unix without X or Wayland."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# ---------------------------------------------------------------------------------------------------- test, check


def test(rest: Sequence[str]) -> int:
    """Run the tests; with ``full`` first also those that take longer. What follows goes to pytest.

    Without anything more the gateway is tried on PostgreSQL, too: with ``full`` by all its tests.
    """
    install_test_programs()
    is_full, more = rest[:1] == ["full"], rest[1:] if rest[:1] == ["full"] else rest
    code = pytest("-m", "not faults", *more) if is_full else pytest(*more)
    if code != 0 or more or os.environ.get(TEST_DATABASE):
        return code
    say("the gateway's tests on PostgreSQL")
    chosen = ["-m", "not full and not faults"] if is_full else ["-m", "both and not full and not faults"]
    return pytest(*chosen, *GATEWAY_TESTS, **{TEST_DATABASE: "postgresql"})


def faults(rest: Sequence[str]) -> int:
    """Run the large suites of faults (failing system calls, damage, short memory); what follows goes to pytest."""
    install_test_programs()
    return pytest("-m", "faults", *rest)


def mutate(rest: Sequence[str]) -> int:
    """Change single things of the program in a copy, and tell which no test notices."""
    install_test_programs()
    return call([PYTHON, "-m", "tests.mutating", *rest], QT_QPA_PLATFORM="offscreen")


def install_test_programs() -> None:
    """Try once to install the programs that some tests need; without them those tests are skipped with a word."""
    missing = [package for package, needed in TEST_PROGRAMS.items() if not is_installed(needed)]
    known = " ".join(missing)
    if not missing or (TEST_PROGRAMS_TRIED.exists() and TEST_PROGRAMS_TRIED.read_text() == known):
        return
    if not apt_install(missing):
        say("some tests will be skipped; they need these Debian packages (or their like elsewhere): " + known)
        TEST_PROGRAMS_TRIED.write_text(known)


def is_installed(needed: str) -> bool:
    """Say whether a program, or a file by its whole path (a pattern), is there."""
    return shutil.which(needed) is not None or any(Path("/").glob(needed.lstrip("/")))


def pytest(*rest: str, **environment: str) -> int:
    """Run pytest in one process more than there are processors (tests often wait), or as the arguments say."""
    workers = (
        []
        if any(word.startswith(("-n", "--pdb")) for word in rest)
        else ["-n", str((os.cpu_count() or 1) + 1), "--dist", "loadfile", "--max-worker-restart", "0"]
    )
    return call([PYTHON, "-m", "pytest", *workers, *rest], QT_QPA_PLATFORM="offscreen", **environment)


def check(rest: Sequence[str]) -> int:
    """Check form, types, borders, translations, papers and licences; all of them, then say which failed."""
    steps: dict[str, Callable[[], int]] = {
        "form": lambda: call([PYTHON, "-m", "ruff", "format", "--check", "."]),
        "lint": lambda: call([PYTHON, "-m", "ruff", "check", "."]),
        "types": lambda: call([PYTHON, "-m", "mypy"]),
        "borders": lambda: call([BIN / f"lint-imports{EXE}"]),
        "translations": lambda: call([PYTHON, TRANSLATIONS / "collect.py", "--check"]),
        "papers": check_papers,
        "licences": lambda: 0 if quietly([PYTHON, ROOT / "packaging" / "licences.py"]) else 1,
    }
    unknown = set(rest) - set(steps)
    if unknown:
        sys.exit(f"dev.py: the checks are {', '.join(steps)}; there is no {', '.join(sorted(unknown))}.")
    failed = []
    for name, step in steps.items():
        if not rest or name in rest:
            say(f"check {name}")
            if step() != 0:
                failed.append(name)
    say(f"these checks failed: {', '.join(failed)}" if failed else "all checks passed")
    return 1 if failed else 0


def check_papers() -> int:
    """Say which links between the papers lead nowhere."""
    found = 0
    for paper in papers():
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", paper.read_text(encoding="utf-8")):
            if "://" not in target and not target.startswith("mailto:") and not (paper.parent / target).exists():
                print(f"{paper.relative_to(ROOT)}: the link to {target} leads nowhere")
                found += 1
    return call([PYTHON, ROOT / "docs" / "draw_rooms.py", "--check"]) or (1 if found else 0)


def papers() -> list[Path]:
    """Return all pages of text."""
    return sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


# --------------------------------------------------------------------------------------------- bench, docs, upkeep


def bench(rest: Sequence[str]) -> int:
    """Run the benchmarks, or those whose name begins with one of the words; figures go to benchmarks/results.json."""
    names = [path.stem for path in sorted((ROOT / "benchmarks").glob("p[0-9]*.py"))]
    chosen = [name for name in names if not rest or any(re.match(rf"{word}(_|$)", name) for word in rest)]
    if not chosen:
        sys.exit(f"dev.py: the benchmarks are {', '.join(names)}.")
    must([PYTHON, "-m", "compileall", "-q", "connect_app", "benchmarks"], "compiling")
    codes = [call([PYTHON, "-m", f"benchmarks.{name}"], QT_QPA_PLATFORM="offscreen") for name in chosen]
    return max(codes)


def docs(rest: Sequence[str]) -> int:
    """Make the pictures that the papers show anew, from those of the tour, which have a number before their name."""
    if tour(rest) != 0:
        return 1
    must([PYTHON, ROOT / "docs" / "draw_rooms.py"], "drawing the rooms")
    pictures = ROOT / "docs" / "pictures"
    pictures.mkdir(exist_ok=True)
    shrink = "import sys; from PIL import Image; Image.open(sys.argv[1]).quantize(160).save(sys.argv[2], optimize=True)"
    text = "".join(paper.read_text(encoding="utf-8") for paper in papers())
    for name in sorted(set(re.findall(r"pictures/([\w-]+)\.png", text))):
        made = [path for path in PICTURES.glob("*.png") if path.stem.partition("-")[2] == name]
        if not made:
            sys.exit(f"dev.py: the papers show {name}.png, but the tour made no such picture.")
        must([PYTHON, "-c", shrink, made[0], pictures / f"{name}.png"], f"making {name}.png")
    return check_papers()


def translate(rest: Sequence[str]) -> int:
    """Bring translations/*.ts up to the texts in the program; what is new is marked unfinished there."""
    must([PYTHON, TRANSLATIONS / "collect.py"], "collecting the texts")
    compile_translations()
    return 0


def lock(rest: Sequence[str]) -> int:
    """Choose the newest libraries that pyproject.toml allows and write them down with their hashes."""
    base = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--quiet", *rest]
    uv_source = REQUIREMENTS / "uv.in"
    for name, sources in (
        ("run", ["pyproject.toml"]),
        ("dev", ["pyproject.toml", "--group", "dev"]),
        ("uv", [uv_source]),
    ):
        must([UV, "pip", "compile", *sources, *base, "-o", REQUIREMENTS / f"{name}.txt"], f"locking {name}")
    return 0


def package(rest: Sequence[str]) -> int:
    """Build what is installed, into ``dist``; see packaging/package.py."""
    return call([PYTHON, ROOT / "packaging" / "package.py", *rest])


def audit(rest: Sequence[str]) -> int:
    """Ask the package index which of the locked libraries have known faults; one that nobody knows counts as failed."""
    ask = [BIN / f"pip-audit{EXE}", "--strict", "--require-hashes", "--disable-pip", "--progress-spinner", "off", *rest]
    return max([call([*ask, "-r", REQUIREMENTS / f"{name}.txt"]) for name in ("run", "dev")])


WORDS: dict[str, tuple[Callable[[Sequence[str]], int], str]] = {
    "setup": (lambda rest: 0, "make .venv with the locked libraries (every other word does it first)"),
    "run": (run, "open the client in practice mode with sample invoices"),
    "tour": (tour, "do the main job by itself, a picture per step (--out FOLDER)"),
    "test": (test, "run the tests; test full: the slow ones, too; what follows goes to pytest"),
    "faults": (faults, "run the large suites of failing calls, damage and short memory; the rest goes to pytest"),
    "check": (check, "form, lint, types, borders, translations, papers, licences"),
    "package": (package, "build what is installed, into dist: wheel, deb, sbom, bundle, msi (--help)"),
    "mutate": (mutate, "change single things of the program and see which no test notices (--help)"),
    "bench": (bench, "measure speed and memory against the goals (bench p1 p2 …)"),
    "docs": (docs, "make the pictures of the papers anew"),
    "translate": (translate, "bring the translation catalogues up to the program's texts"),
    "audit": (audit, "ask which of the locked libraries have known faults; what could not be asked counts as failed"),
    "lock": (lock, "choose the libraries anew and write down their hashes (--upgrade)"),
}


def main() -> int:
    """Read the word, set up, and do it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal need not know every letter
    words = "\n".join(f"  {word:10} {meaning}" for word, (_, meaning) in WORDS.items())
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="The one script for people who work on Connect.",
        epilog=words,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("word", choices=WORDS, metavar="word")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="what the word needs; for test, pytest's own arguments")
    arguments = parser.parse_args()
    setup()
    return WORDS[arguments.word][0](arguments.rest)


if __name__ == "__main__":
    sys.exit(main())
