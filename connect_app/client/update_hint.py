"""Whether a newer Connect is there: one signed version is read, nothing else, and nothing is downloaded.

Off unless a build (`built_from`) or the policy of the computer names an address and the public key (Ed25519) of who
signs. At the address lies ``{"version": "1.2.0", "signature": "…"}``; signed is `signed_text`.
"""

from __future__ import annotations

import base64
import binascii
import json
import logging
import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from connect_app import __version__
from connect_app.built_from import UPDATE_ADDRESS, UPDATE_KEY
from connect_app.client.joined import version_numbers

if TYPE_CHECKING:
    from collections.abc import Callable

    from connect_app.client.policy import Policy

_MOST_BYTES = 2048
_WAIT_S = 5.0
_WHOLE_S = 10.0
_VERSION = re.compile(r"\d{1,5}(\.\d{1,5}){0,3}", re.ASCII)
_KEY_BYTES = 32
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class UpdateSource:
    """``address``: where the version is read; ``key``: the raw public key that it must be signed with."""

    address: str
    key: bytes


class _NoVersion(Exception):
    """What came is not a version that counts; says why."""


def source_of(policy: Policy) -> UpdateSource | None:
    """Return where to look: as the policy says, else as the build; None where neither says both, or one is wrong."""
    address, text = policy.update_address or UPDATE_ADDRESS, policy.update_key or UPDATE_KEY
    if not address or not text:
        return None
    try:
        key, parts = base64.b64decode(text, validate=True), urlsplit(address)
        is_safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    except ValueError:
        key, is_safe = b"", False
    if len(key) != _KEY_BYTES or not is_safe:
        _log.warning("No newer version is looked for: the address is not https, or the key is no Ed25519 key.")
        return None
    return UpdateSource(address, key)


def newer_version(source: UpdateSource, is_stopped: Callable[[], bool], own: str = __version__) -> str:
    """Ask once and return the version that is newer than ``own``; "" if none is, or if what came does not count.

    Takes some seconds at most; what fails stands in the log only. Not for the GUI thread.
    """
    import requests

    try:
        version = _signed_version(_read(source.address, is_stopped), source.key)
    except (requests.RequestException, ValueError, _NoVersion) as error:
        _log.warning("Whether there is a newer version is not known: %s", error)
        return ""
    return version if version_numbers(version) > version_numbers(own) else ""


def signed_text(version: str) -> bytes:
    """Return what the signature of a version is over."""
    return f"connect-app version {version}".encode()


def _read(address: str, is_stopped: Callable[[], bool]) -> bytes:
    """Return what lies at the address; nobody else is asked, whatever the answer says."""
    import requests

    content, until = bytearray(), time.monotonic() + _WHOLE_S
    with requests.get(address, timeout=_WAIT_S, stream=True, allow_redirects=False) as answer:
        if answer.status_code != requests.codes.ok:
            raise _NoVersion(f"the answer is {answer.status_code}")
        for piece in answer.iter_content(1):  # each by itself, so that a slow one is cut off in time
            content += piece
            if len(content) > _MOST_BYTES:
                raise _NoVersion("the answer is too long")
            if is_stopped() or time.monotonic() > until:
                raise _NoVersion("the answer took too long")
    return bytes(content)


def _signed_version(content: bytes, key: bytes) -> str:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        said = json.loads(content)
        version, signature = said["version"], base64.b64decode(said["signature"], validate=True)
    except (ValueError, TypeError, KeyError, RecursionError, binascii.Error) as error:
        raise _NoVersion("the answer is no signed version") from error
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise _NoVersion("the answer is no signed version")
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, signed_text(version))
    except (InvalidSignature, ValueError) as error:
        raise _NoVersion("the signature is wrong") from error
    return version
