"""The samples of nginx and Caddy: the real proxies with TLS on port 443, by the names that the samples have.

Each test takes addresses of its own out of 127.0.0.0/8, so that nobody else's port 443 is touched.
"""

import os
import re
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from email import message_from_bytes, policy
from pathlib import Path

import pytest
import requests
from cryptography.hazmat.primitives import serialization
from requests.adapters import HTTPAdapter

from connect_app.client.calls import Gateway
from tests.debian_packages import program_of
from tests.invoice_files import new_number, ubl_invoice
from tests.network_registers import Authority
from tests.running_gateway import ROOT, RunningGateway
from tests.sending_job import arrived, delivery, raw, send, until, upload_all

pytestmark = [pytest.mark.full, pytest.mark.root_only, pytest.mark.timeout(300)]

NAME = "invoices.example.org"
PROXY, INSIDE, OUTSIDE = "127.83.4.1", "127.83.4.2", "127.200.4.3"
SAMPLES = ROOT / "packaging" / "service"
BROWSER = {"Accept": "text/html,application/xhtml+xml"}


@dataclass(frozen=True)
class Place:
    """What a sample is fitted to: the gateway's port, and the folder with the certificate."""

    port: int
    folder: Path


def fitted(name: str, place: Place, *, listen: tuple[str, str]) -> str:
    """Return a sample with the places of the test in it; whatever is replaced has to be there."""
    text = (SAMPLES / name).read_text(encoding="utf-8")
    for before, after in (
        listen,
        ("127.0.0.1:8441", f"127.0.0.1:{place.port}"),
        ("/etc/connect/tls", str(place.folder)),
        ("127.0.0.0/8", "127.0.0.0/9"),  # the own network, so that one of these addresses lies outside
    ):
        assert before in text, before
        text = text.replace(before, after)
    return text


def nginx(place: Place) -> tuple[list[str | Path], Path]:
    program = program_of("nginx", "usr/sbin/nginx", place.folder)
    site = fitted("nginx.conf", place, listen=("listen 443", f"listen {PROXY}:443"))
    assert "listen 80;" in site
    site = site.replace("listen 80;", f"listen {PROXY}:80;")
    log = place.folder / "access.log"
    (place.folder / "site.conf").write_text(site, encoding="utf-8")
    (place.folder / "nginx.conf").write_text(
        f"daemon off; user root; pid {place.folder}/pid; error_log {place.folder}/error.log;\n"
        "events { }\n"
        f"http {{ access_log {log}; client_body_temp_path {place.folder}/body; proxy_temp_path {place.folder}/temp;\n"
        f"fastcgi_temp_path {place.folder}/f; uwsgi_temp_path {place.folder}/u; scgi_temp_path {place.folder}/s;\n"
        f"include {place.folder}/site.conf; }}\n"
    )
    return [program, "-c", place.folder / "nginx.conf", "-p", place.folder], log


def caddy(place: Place) -> tuple[list[str | Path], Path]:
    program = program_of("caddy", "usr/bin/caddy", place.folder)
    site = fitted("Caddyfile", place, listen=(f"{NAME} {{", f"{NAME} {{\n\tbind {PROXY}"))
    (place.folder / "Caddyfile").write_text(f"{{\n\tadmin off\n\tdefault_bind {PROXY}\n}}\n{site}", encoding="utf-8")
    return [program, "run", "--config", place.folder / "Caddyfile"], place.folder / "out.log"


PROXIES: dict[str, Callable[[Place], tuple[list[str | Path], Path]]] = {"nginx": nginx, "caddy": caddy}


@dataclass(frozen=True)
class Standing:
    """A proxy that runs before a gateway."""

    gateway: RunningGateway
    authority: Path
    log: Path

    def session(self, source: str) -> requests.Session:
        """Return a session that comes from an address and believes the authority of the test."""
        made = requests.Session()
        made.mount("https://", _From(source))
        made.trust_env = False  # the environment may name other authorities and a proxy to the world
        made.verify = str(self.authority)
        return made


class _From(HTTPAdapter):
    def __init__(self, source: str) -> None:
        self._source = source
        super().__init__()

    def init_poolmanager(self, *words: object, **more: object) -> None:
        super().init_poolmanager(*words, **more, source_address=(self._source, 0))  # type: ignore[arg-type]


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the sample's name lead to the proxy, within this process."""
    found = socket.getaddrinfo

    def getaddrinfo(host: str, *words: object, **more: object) -> object:
        return found(PROXY if host == NAME else host, *words, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@pytest.fixture(params=sorted(PROXIES))
def standing(request: pytest.FixtureRequest, tmp_path: Path, names: None) -> Iterator[Standing]:
    if os.geteuid() != 0:
        pytest.skip("only root takes port 443")
    authority = Authority("Root of the test")
    key, certificate = authority.issue(NAME, host=NAME)
    (tmp_path / "authority.pem").write_bytes(authority.pem)
    (tmp_path / "certificate.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (tmp_path / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    config = tmp_path / "connect.toml"
    config.write_text(f'allowed_hosts = ["{NAME}"]\n[settings]\npublic_url = "https://{NAME}"\n')
    with ExitStack() as stack:
        gateway = stack.enter_context(RunningGateway(tmp_path / "data", "--config", str(config)))
        argv, log = PROXIES[request.param](Place(int(gateway.url.rpartition(":")[2]), tmp_path))
        out = stack.enter_context((tmp_path / "out.log").open("wb"))
        environment = os.environ | {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
        process = subprocess.Popen(argv, stdout=out, stderr=out, env=environment)
        stack.callback(process.wait, 30)
        stack.callback(process.terminate)
        made = Standing(gateway, tmp_path / "authority.pem", log)
        until("the proxy listens", lambda: _listens() or _died(process, tmp_path / "out.log"))
        yield made
        assert not gateway.fault


def _listens() -> bool:
    with closing(socket.socket()) as one:
        return one.connect_ex((PROXY, 443)) == 0


def _died(process: subprocess.Popen[bytes], log: Path) -> bool:
    assert process.poll() is None, log.read_text()
    return False


def test_clients_inside_work_through_it_and_recipients_outside_see_their_page_only(standing: Standing) -> None:
    gateway, number = standing.gateway, new_number()
    with standing.session(INSIDE) as inside, standing.session(OUTSIDE) as outside:
        clerk = {"Authorization": f"Bearer {gateway.token}"}
        me = inside.get(f"https://{NAME}/v1/me", headers=clerk, timeout=20)
        assert (me.status_code, list(me.json()["roles"])) == (200, [gateway.company_id])
        assert inside.get(f"https://{NAME}/v1/me", timeout=20).status_code == 401
        other = {**clerk, "Host": "other.example.org"}
        assert "roles" not in inside.get(f"https://{NAME}/v1/me", headers=other, timeout=20).text

        (one,) = upload_all(gateway, ubl_invoice(number, endpoint=None, email="kund@example.org"))
        large = b"%PDF-1.4\n" + os.urandom(20_000_000)
        answer = inside.post(
            f"https://{NAME}/v1/companies/{gateway.company_id}/files",
            headers=clerk,
            files={"file": ("large.pdf", large)},
            timeout=60,
        )
        assert answer.status_code in (201, 422), answer.text  # it came through whole, whatever it is

        send(gateway, [one], overrides={one: {"message": {"attach_pdf": False}}})
        delivery(gateway, one, "accepted")
        (item,) = until("the mail", lambda: arrived(gateway, number))
        body = message_from_bytes(raw(gateway, item), policy=policy.default).get_body()
        assert body is not None
        found = re.search(rf"(https://{re.escape(NAME)}/r/([\w-]{{43}}))\s", body.get_content())
        assert found is not None, body.get_content()
        seen = outside.get(found[1], headers=BROWSER, timeout=20)
        assert (seen.status_code, number in seen.text) == (200, True)
        assert outside.get(f"{found[1]}/invoice.pdf", timeout=20).content.startswith(b"%PDF")
        assert gateway.get(f"/invoices/{one}").json()["opened_at"]
        for path in ("/v1/me", "/healthz", "/metrics", "/docs", "/r/../v1/me"):
            assert outside.get(f"https://{NAME}{path}", headers=clerk, timeout=20).status_code == 403, path
        time.sleep(0.2)
        assert found[2] not in (standing.log.read_text() if standing.log.exists() else "")
        plain = requests.get(
            f"http://{PROXY}/v1/me", headers={"Host": NAME}, allow_redirects=False, proxies={"http": ""}, timeout=20
        )
        assert plain.status_code in (301, 308)
        assert plain.headers["Location"] == f"https://{NAME}/v1/me"


def test_news_come_through_while_they_are_waited_for(standing: Standing, monkeypatch: pytest.MonkeyPatch) -> None:
    gateway = standing.gateway
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(standing.authority))
    with closing(Gateway(f"https://{NAME}", gateway.token)) as through:
        cursor = through.events(gateway.company_id, "now").next_cursor
        came: list[float] = []

        def wait() -> None:
            page = through.events(gateway.company_id, cursor, 25)
            assert page.items
            came.append(time.monotonic())

        waiting = threading.Thread(target=wait)
        waiting.start()
        time.sleep(1.0)
        assert came == []
        upload_all(gateway, ubl_invoice(new_number()))
        began = time.monotonic()
        waiting.join(30)
        assert came and came[0] - began < 10
