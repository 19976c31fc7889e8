"""What hatchling does beside packing files: it compiles the translations, notes the commit and fits the README.

In an sdist all of this is done already, so that a wheel made of it is the same as one made of the repository.
"""

import importlib.util
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

HOME_VARIABLE = "CONNECT_HOME_PAGE"
"""The address of the public repository, for the index page. Without it the page has no links into the repository."""

_CATALOGUES = Path("connect_app", "desktop", "translations")
_LINK = re.compile(r"(?P<is_picture>!?)\[(?P<words>[^\]]*)\]\((?P<target>[^)\s]+)\)")


class ProgramBuildHook(BuildHookInterface):
    """Puts the compiled catalogues and the name of the commit into wheel and sdist."""

    def dependencies(self) -> list[str]:
        """Return what has to be there for the build."""
        return [] if _is_sdist(self.root) else ["pyside6-essentials"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files that are made; an editable installation takes those of ``dev.py setup``."""
        if version == "editable":
            return
        root = Path(self.root)
        self._made = tempfile.TemporaryDirectory(prefix="connect-build-")
        made = Path(self._made.name)
        added = build_data["force_include"]
        for source in sorted((root / "translations").glob("*.ts")):
            compiled = root / _CATALOGUES / f"{source.stem}.qm"
            if not _is_sdist(self.root):
                compiled = made / compiled.name
                _compile(source, compiled)
            added[str(compiled)] = str(_CATALOGUES / f"{source.stem}.qm")
        (made / "commit").write_text(f"{_commit(root)}\n", encoding="ascii")
        added[str(made / "commit")] = "packaging/commit" if self.target_name == "sdist" else "connect_app/commit"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was made."""
        if version != "editable":
            self._made.cleanup()


class ReadmeHook(MetadataHookInterface):
    """Gives the README as it is read on an index page, where relative links lead nowhere."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the description and the addresses."""
        if "readme" in metadata:  # from the sdist's own PKG-INFO
            return
        root = Path(self.root)
        home = os.environ.get(HOME_VARIABLE, "").rstrip("/")
        text = (root / "README.md").read_text(encoding="utf-8")
        commit = _commit(root).removesuffix("-dirty") if home else ""
        metadata["readme"] = {"content-type": "text/markdown", "text": for_index_page(text, home, commit)}
        if home:
            at = f"{home}/blob/{commit}"
            metadata["urls"] = {
                "Homepage": home,
                "Documentation": f"{at}/docs/user-guide.md",
                "Changelog": f"{at}/CHANGELOG.md",
                "Source": home,
            }


def for_index_page(text: str, home: str, commit: str) -> str:
    """Return a text with links to the repository at ``home`` in place of relative ones; without a home, with none."""

    def absolute(link: re.Match[str]) -> str:
        words, target = link["words"], link["target"]
        if "://" in target or target.startswith(("#", "mailto:")):
            return link[0]
        if not home:
            return "" if link["is_picture"] else words
        kind = "raw" if link["is_picture"] else "blob"
        return f"{link['is_picture']}[{words}]({home}/{kind}/{commit}/{target})"

    return _LINK.sub(absolute, text)


def _is_sdist(root: str) -> bool:
    return Path(root, "PKG-INFO").exists()


def _commit(root: Path) -> str:
    sys.path.insert(0, str(root))
    try:
        from connect_app.built_from import commit

        return commit()
    finally:
        sys.path.remove(str(root))


def _compile(source: Path, compiled: Path) -> None:
    found = importlib.util.find_spec("PySide6")
    folder = next(iter(found.submodule_search_locations or ())) if found else ""
    program = Path(folder, "lrelease.exe" if os.name == "nt" else "lrelease")
    subprocess.run([program, "-silent", source, "-qm", compiled], check=True)
