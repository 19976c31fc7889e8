"""Containers in containers: whatever lies how deep, each piece goes as the plan said, to its own invoice's customer."""

import hashlib
import itertools
import random
from typing import Any

import pytest

from connect_app.formats.reading import read_document
from tests.gateway.test_files import invoices_of
from tests.gateway.test_kinds_of_containers import with_files
from tests.gateway.test_manifests import detail, packed
from tests.gateway.test_pieces import PROGRAM, WAYS, WORD, arrived_by, invoice, plan, sent
from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.unit.documents import making

DEPTH = 3
STEM = "7001"
PICTURE = f"{STEM}.pdf"
COLLECTION = {"Collection": {"/Type": "/Collection"}}


class Maker:
    """Makes a container with others in it. ``given``: by invoice number the name and bytes of all that is its own."""

    def __init__(self, channel: str, luck: random.Random) -> None:
        self._way, self._luck = WAYS[channel], luck
        self._count = itertools.count(1)
        self.given: dict[str, dict[str, bytes]] = {}

    def container(self, depth: int = DEPTH) -> bytes:
        members = self.invoice_files("data/") + self.invoice_files("")
        if depth > 1:
            members.append((f"in/{depth}.zip", self.container(depth - 1)))
        return packed(members)

    def invoice_files(self, folder: str) -> list[tuple[str, bytes]]:
        number = new_number()
        own = self.given.setdefault(number, {})
        kind = self._luck.choice(("data", "pair", "hybrid", "hybrid pair"))
        data = invoice(*self._some(own), number=number, **self._way)
        files = [(f"{folder}{STEM}_{name}", content) for name, content in self._some({})]
        own.update((name.removeprefix(folder), content) for name, content in files)
        if "hybrid" in kind:
            hybrid = with_files(("factur-x.xml", data), *self._some(own))
            files.append((f"{folder}{PICTURE}", hybrid))
        elif kind == "pair":
            files.append((f"{folder}{PICTURE}", making.pdf(text=number)))
        if kind != "hybrid":
            files.append((f"{folder}{STEM}.xml", data))
        self._luck.shuffle(files)
        return files

    def _some(self, own: dict[str, bytes]) -> list[tuple[str, bytes]]:
        found = []
        for kind in self._luck.sample(("pdf", "csv", "tif", "png", "exe", "docx", "xlsx", "bad", "empty"), 2):
            name, content = self._file(kind, next(self._count))
            found.append((name, content))
        own.update(found)
        return found

    def _file(self, kind: str, number: int) -> tuple[str, bytes]:
        text = f"{new_number()} {number}"
        match kind:
            case "csv":
                return f"{number}.csv", f"day;hours\n{text};2\n".encode()
            case "tif":
                return f"{number}.tif", making.tiff(300) + text.encode()
            case "png":
                return f"{number}.png", making.picture("PNG") + text.encode()
            case "exe":
                return f"{number}.exe", PROGRAM + text.encode()
            case "docx":
                return f"{number}.docx", WORD + text.encode()
            case "xlsx":
                return f"{number}.xlsx", making.xlsx({"a.txt": text})
            case "bad":
                return f"{number}.pdf", with_files(("run.exe", PROGRAM + text.encode()))
            case "empty":
                return f"{number}.txt", b""
        return f"{number}.pdf", making.pdf(text=text)


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("channel", list(WAYS))
@pytest.mark.parametrize("seed", range(3))
def test_from_containers_in_containers_each_piece_goes_as_planned(
    gateway: RunningGateway, channel: str, seed: int
) -> None:
    maker = Maker(channel, random.Random(f"{channel} {seed}"))
    file = gateway.upload("all.zip", maker.container()).json()
    check_all(gateway, file, maker.given, channel)


def test_of_a_zip_of_a_collection_of_a_zip_too(gateway: RunningGateway) -> None:
    for channel in WAYS:
        maker = Maker(channel, random.Random(channel))
        inner = with_files(*maker.invoice_files(""), ("more.zip", maker.container(depth=1)), **COLLECTION)
        file = gateway.upload("all.zip", packed({"a/collection.pdf": inner})).json()
        check_all(gateway, file, maker.given, channel)


def check_all(gateway: RunningGateway, file: dict, given: dict[str, dict[str, bytes]], channel: str) -> None:
    assert file["state"] == "waiting", file["problem"]
    found = invoices_of(gateway, file)
    assert sorted(one["number"] for one in found) == sorted(given)
    for one in found:
        check_one(gateway, one, given[one["number"]], channel)


def check_one(gateway: RunningGateway, one: dict[str, Any], own: dict[str, bytes], channel: str) -> None:
    manifest = detail(gateway, one)["manifest"]
    told = {piece["name"]: piece["role"] for piece in manifest if piece["role"] not in ("data", "picture")}
    kept_back = {PICTURE} & told.keys()  # a picture with a program in it is none; what lies in it is told of, too
    assert told.keys() == own.keys() | kept_back
    row = plan(gateway, one["id"])
    assert row["sendable"], row["findings"]
    going = {file["filename"] for file in row["files"][1:]}
    left = {piece["filename"] for piece in row["left_out"]} | {name for name in told if told[name] == "left_out"}
    assert going | left == told.keys() and not going & left
    warned = " ".join(finding["message"] for finding in row["findings"])
    assert all(name in warned for name in left)
    assert arrived_by(gateway, one["id"], channel) == sorted(sha(own[name]) for name in going)


def test_a_hybrid_pdf_in_a_zip_goes_through_the_network_by_its_data(gateway: RunningGateway) -> None:
    data = invoice(number=new_number())
    members = {"a.pdf": with_files(("factur-x.xml", data)), "b.pdf": making.pdf(text=new_number())}
    (one,) = invoices_of(gateway, gateway.upload("one.zip", packed(members)).json())
    (arrived,) = sent(gateway, one["id"]).values()
    assert read_document(arrived).facts == read_document(data).facts
