"""A first look at e-mail addresses as they are typed; the gateway checks them in earnest."""

from connect_app.domain.addresses import split_addresses


def looks_like_address(text: str) -> bool:
    """Say whether this may be one address."""
    found = split_addresses(text)
    name, at, domain = found[0].rpartition("@") if len(found) == 1 else ("", "", "")
    return bool(name and at and "." in domain.strip(".") and " " not in found[0])


def wrong_addresses(text: str) -> tuple[str, ...]:
    """Return what in a field of addresses, apart by ``,`` or ``;``, cannot be one."""
    return tuple(one for one in split_addresses(text) if not looks_like_address(one))
