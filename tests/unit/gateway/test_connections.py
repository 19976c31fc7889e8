"""Connections that stand still, over real sockets; the limits are short here."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import uvicorn
from uvicorn.server import ServerState

from connect_app.gateway.api import connections
from connect_app.gateway.api.connections import PatientProtocol

LIMIT_S = 0.2
HEAD = b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 30\r\n\r\n"

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HEAD_LIMIT_S", "BODY_IDLE_S", "ANSWER_IDLE_S"):
        monkeypatch.setattr(connections, name, LIMIT_S)


async def app(scope: dict[str, Any], receive: Any, send: Any) -> None:
    size, more = 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        size += len(message["body"])
        more = message["more_body"]
    if scope["path"] == "/events":
        await asyncio.sleep(4 * LIMIT_S)
    body = b"x" * 50_000_000 if scope["path"] == "/much" else f"took {size}".encode()
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"%d" % len(body))]})
    await send({"type": "http.response.body", "body": body})


@asynccontextmanager
async def served() -> AsyncIterator[int]:
    config = uvicorn.Config(app, log_config=None, lifespan="off", timeout_keep_alive=30)
    state = ServerState()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: PatientProtocol(config, state, {}), "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for connection in list(state.connections):
            connection.transport.abort()
        await asyncio.gather(*state.tasks)
        await server.wait_closed()


def converse(talk: Talk) -> None:
    async def run() -> None:
        async with served() as port, asyncio.timeout(30):
            reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1000)
            try:
                await talk(reader, writer)
            finally:
                writer.transport.abort()

    asyncio.run(run())


async def is_closed(reader: asyncio.StreamReader) -> bool:
    try:
        return await reader.read() == b""
    except ConnectionError:
        return True


def test_a_connection_without_a_byte_is_closed():
    async def talk(reader, _writer):
        assert await is_closed(reader)

    converse(talk)


def test_a_head_that_drips_is_closed_at_its_deadline():
    async def talk(reader, writer):
        writer.write(b"GET / HTTP/1.1\r\n")
        ended = asyncio.create_task(is_closed(reader))
        while not ended.done():
            writer.write(b"x-a: b\r\n")
            await asyncio.sleep(LIMIT_S / 10)
        assert await ended

    converse(talk)


def test_a_head_that_drips_as_the_second_request_is_closed_too():
    async def talk(reader, writer):
        writer.write(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        assert b"200" in await reader.readuntil(b"took 0")
        writer.write(b"GET / HT")
        assert await is_closed(reader)

    converse(talk)


def test_a_body_that_stands_still_is_closed():
    async def talk(reader, writer):
        writer.write(HEAD + b"12345")
        assert await is_closed(reader)

    converse(talk)


def test_a_body_that_moves_is_taken_however_long_it_takes():
    async def talk(reader, writer):
        writer.write(HEAD)
        for _ in range(30):
            await asyncio.sleep(LIMIT_S / 10)
            writer.write(b"x")
        assert (await reader.readuntil(b"took 30")).startswith(b"HTTP/1.1 200")

    converse(talk)


def test_who_waits_for_an_answer_is_never_cut_and_may_ask_again_later():
    async def talk(reader, writer):
        for _ in range(2):
            writer.write(b"GET /events HTTP/1.1\r\nHost: a\r\n\r\n")
            assert b"200" in await reader.readuntil(b"took 0")
            await asyncio.sleep(2 * LIMIT_S)

    converse(talk)


def test_who_takes_nothing_of_an_answer_is_closed():
    async def talk(reader, writer):
        writer.write(b"GET /much HTTP/1.1\r\nHost: a\r\n\r\n")
        await asyncio.sleep(5 * LIMIT_S)
        size = 0
        try:
            while piece := await reader.read(1 << 20):
                size += len(piece)
        except ConnectionError:
            pass
        assert size < 50_000_000

    converse(talk)
