"""Signing in at a gateway that this computer has joined, and the token that is kept for the next start."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from connect_app.client.embedded import Address
from connect_app.client.joined import Joined
from connect_app.domain.errors import ConnectError, SignIn
from connect_app.domain.saying import say
from connect_app.system.secret_store import SecretPlace, SecretStore

if TYPE_CHECKING:
    from connect_app.contract.people import About


class JoinedGateway:
    """The way to a gateway that was joined. Thread-safe.

    The token is kept in the key ring (or the encrypted file of secrets) under the gateway's address; where neither
    takes it, it is known until the program ends.
    """

    def __init__(self, joined: Joined, store: SecretStore) -> None:
        self.joined = joined
        self.store = store

    def ensure(self) -> Address:
        """Return address and token; raises SignIn ``signed_out`` where nobody is signed in."""
        token = self.store.get(self._name)
        if not token:
            raise SignIn("signed_out", say("signed_out"))
        return Address(self.joined.url, token, 0, "")

    def give_up(self) -> None:
        """There is nothing that takes long."""

    def stop(self) -> None:
        """It is not ours to end."""

    def about(self) -> About:
        """Return what the gateway says of itself; raises ConnectError."""
        from connect_app.client.calls import Gateway

        with closing(Gateway(self.joined.url, "")) as gateway:
            return gateway.about()

    def sign_in(self, username: str, password: str) -> bool:
        """Sign in with a name and a password; return whether the sign-in is kept for the next start.

        Raises SignIn ``sign_in_refused`` and every other ConnectError; the sign-in of before stays then.
        """
        from connect_app.client.calls import Gateway

        with closing(Gateway(self.joined.url, "")) as gateway:
            answer = gateway.begin_session(username, password)
        return self._keep(answer.token)

    def sign_in_with(self, token: str) -> bool:
        """Sign in with a token that an administrator gave; as `sign_in`."""
        from connect_app.client.calls import Gateway

        token = token.strip()
        if not token or not token.isascii() or not token.isprintable() or " " in token:
            raise SignIn("sign_in_refused", say("sign_in_refused.token"))
        with closing(Gateway(self.joined.url, token)) as gateway:
            try:
                gateway.me()
            except SignIn as error:
                raise SignIn("sign_in_refused", say("sign_in_refused.token")) from error
        return self._keep(token)

    def sign_out(self) -> None:
        """End the sign-in here, and at the gateway where it answers: without it the token ends by itself later."""
        from connect_app.client.calls import Gateway

        token = self.store.get(self._name)
        self.store.remove(self._name)
        if token and not token.startswith("cot_"):  # a script's token is somebody else's to end
            with closing(Gateway(self.joined.url, token)) as gateway:
                try:
                    gateway.end_session()
                except ConnectError:
                    return

    @property
    def is_signed_in(self) -> bool:
        """Whether there is a token; whether it still holds the gateway says."""
        return bool(self.store.get(self._name))

    @property
    def is_kept(self) -> bool:
        """Whether the sign-in outlives the program."""
        return self.store.place(self._name) is not SecretPlace.SESSION

    @property
    def _name(self) -> str:
        return f"window-token/{self.joined.host}"

    def _keep(self, token: str) -> bool:
        return self.store.put(self._name, token)
