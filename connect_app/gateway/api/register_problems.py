"""How the registers say no: 422 with the code of the rule and the field that it is about."""

from collections.abc import Iterator
from contextlib import contextmanager

from connect_app.contract.base import FieldError
from connect_app.gateway.api.problems import problem
from connect_app.gateway.registers.register_checks import FieldRefused


@contextmanager
def refusing() -> Iterator[None]:
    """Turn a refused field into the answer."""
    try:
        yield
    except FieldRefused as error:
        about = FieldError(field=error.field, code=error.code, message=error.sentence)
        raise problem(422, error.code, error.sentence, [about]) from error
