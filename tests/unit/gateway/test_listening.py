"""Where the gateway listens: each piece of an answer goes at once."""

import asyncio
import socket

from connect_app.gateway.main import _listen


def test_an_answer_does_not_wait_for_the_receipt_of_its_head() -> None:
    async def is_sent_at_once(listener: socket.socket) -> bool:
        found: asyncio.Future[int] = asyncio.get_running_loop().create_future()

        async def accept(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            own: socket.socket = writer.get_extra_info("socket")
            found.set_result(own.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            writer.close()

        async with await asyncio.start_server(accept, sock=listener.dup()):
            with socket.create_connection(listener.getsockname()):
                return bool(await asyncio.wait_for(found, 10))

    with _listen("127.0.0.1", 0) as listener:
        assert asyncio.run(is_sent_at_once(listener))
