"""Why a mail server is not trusted, in words: what is wrong with its certificate, and what helps."""

import ssl

_EXPIRED, _NOT_YET_VALID = 10, 9
_SELF_SIGNED = 18
_UNKNOWN = frozenset({2, 19, 20, 21})
_REVOKED = 23
_OTHER_NAME = frozenset({62, 64})
_NO_TLS = frozenset({"WRONG_VERSION_NUMBER", "UNKNOWN_PROTOCOL", "HTTP_REQUEST", "RECORD_LAYER_FAILURE"})
_TOO_OLD = frozenset({"UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION", "DH_KEY_TOO_SMALL", "EE_KEY_TOO_SMALL"})


def unsafe(host: str, port: int, error: ssl.SSLError) -> str:
    """Return the sentence for a connection that TLS ended. The codes are OpenSSL's ``X509_V_ERR_…``."""
    code = error.verify_code if isinstance(error, ssl.SSLCertVerificationError) else None
    if code == _SELF_SIGNED:
        return (
            f"{host} has a self-signed certificate, so nobody vouches that it is the right server, and no password was "
            "sent to it. Ask whoever runs the server for a certificate of a known authority, or have the administrator "
            "of this computer add it to the certificates that the computer trusts."
        )
    if code in _UNKNOWN:
        return (
            f"The certificate of {host} comes from an authority that this computer does not know, so no password was "
            "sent to it. If it is your company's own, have the administrator add that authority to the certificates "
            "that the computer trusts."
        )
    if code == _EXPIRED:
        return (
            f"The certificate of {host} has expired, so no password was sent to it. Whoever runs the server has to "
            "renew it. If it is valid, the clock of this computer is wrong."
        )
    if code == _NOT_YET_VALID:
        return f"The certificate of {host} is not valid yet. Check the date and the clock of this computer."
    if code == _REVOKED:
        return f"The certificate of {host} was revoked, so no password was sent to it. Ask whoever runs the server."
    if code in _OTHER_NAME:
        return (
            f"The certificate of {host} is for another name, so no password was sent to it. Enter the server's name as "
            "your mail provider gives it, in full."
        )
    if error.reason in _NO_TLS:
        return (
            f"{host} does not begin with TLS at port {port}. Check port and security: 465 or 993 usually go with TLS, "
            "587 or 143 with STARTTLS."
        )
    if error.reason in _TOO_OLD:
        return f"{host} offers only encryption that is too old to be safe. Whoever runs the server has to renew it."
    return f"No safe connection to {host}: {error.reason or error}. Check the server's name, port and security."
