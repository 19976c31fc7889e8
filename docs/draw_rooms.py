"""Draws the rooms of desktop and gateway as they are: ``python docs/draw_rooms.py [--check]``.

The floors are those that import-linter holds (pyproject.toml), the words those at the head of each room, so that the
picture cannot say anything else than the code.
"""

import ast
import sys
import tomllib
from html import escape
from pathlib import Path

DOCS = Path(__file__).resolve().parent
ROOT = DOCS.parent
PICTURE = DOCS / "rooms.svg"
WIDTH, FLOOR, TOP = 620, 40, 56
INK, FAINT, PAPER = "#1f2933", "#616e7c", "#f5f7fa"


def houses() -> dict[str, list[str]]:
    """Return the rooms of each side from the top floor down."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    return {
        one["containers"][0].rpartition(".")[2]: one["layers"]
        for one in contracts
        if one["name"].startswith("Rooms of")
    }


def words_of(side: str, room: str) -> str:
    """Return the first sentence that a room says of itself."""
    folder = ROOT / "connect_app" / side / room
    path = folder / "__init__.py" if folder.is_dir() else folder.with_suffix(".py")
    said = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    return said.split("\n\n")[0].replace("\n", " ").replace("*", "").replace("``", "").rstrip(".")


def drawn() -> str:
    """Return the picture."""
    sides = houses()
    height = TOP + FLOOR * max(map(len, sides.values())) + 14
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH * len(sides)} {height}" '
        'font-family="sans-serif" role="img">',
        "<title>The rooms of desktop and gateway; each knows only those below it</title>",
        f'<rect width="{WIDTH * len(sides)}" height="{height}" fill="{PAPER}"/>',
    ]
    for column, (side, rooms) in enumerate(sides.items()):
        left = WIDTH * column + 14
        lines.append(f'<text x="{left}" y="32" font-size="20" font-weight="bold" fill="{INK}">{side}/</text>')
        for floor, room in enumerate(rooms):
            lines += _room(left, TOP + FLOOR * floor, room, words_of(side, room))
    return "\n".join([*lines, "</svg>\n"])


def _room(x: int, y: int, room: str, words: str) -> list[str]:
    short = words if len(words) <= 70 else words[:69].rsplit(" ", 1)[0] + " …"
    return [
        f'<rect x="{x}" y="{y}" width="{WIDTH - 28}" height="{FLOOR - 6}" rx="5" fill="#fff" stroke="#cbd2d9"/>',
        f'<text x="{x + 10}" y="{y + 22}" font-size="13" font-weight="bold" fill="{INK}">{escape(room)}</text>',
        f'<text x="{x + 132}" y="{y + 22}" font-size="11" fill="{FAINT}">{escape(short)}</text>',
    ]


def main() -> int:
    """Draw, or with ``--check`` say whether what is drawn is still true."""
    picture = drawn()
    if "--check" in sys.argv:
        if not PICTURE.exists() or PICTURE.read_text("utf-8") != picture:
            print("docs/rooms.svg is not true any more; run: python docs/draw_rooms.py")
            return 1
        return 0
    PICTURE.write_text(picture, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
