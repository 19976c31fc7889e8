"""Why a mail server is not trusted, in words: what is wrong with its certificate, and what helps."""

import ssl

from connect_app.domain.saying import quoted, say
from connect_app.gateway.channels.trust import CertificateChangedError

_EXPIRED, _NOT_YET_VALID = 10, 9
_SELF_SIGNED = 18
_UNKNOWN = frozenset({2, 19, 20, 21})
_REVOKED = 23
_OTHER_NAME = frozenset({62, 64})
_NO_TLS = frozenset({"WRONG_VERSION_NUMBER", "UNKNOWN_PROTOCOL", "HTTP_REQUEST", "RECORD_LAYER_FAILURE"})
_TOO_OLD = frozenset({"UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION", "DH_KEY_TOO_SMALL", "EE_KEY_TOO_SMALL"})


def unsafe(host: str, port: int, error: ssl.SSLError) -> str:
    """Return the sentence for a connection that TLS ended. The codes are OpenSSL's ``X509_V_ERR_…``."""
    if isinstance(error, CertificateChangedError):
        return say("certificate.changed", host=host)
    code = error.verify_code if isinstance(error, ssl.SSLCertVerificationError) else None
    if code == _SELF_SIGNED:
        return say("certificate.self_signed", host=host)
    if code in _UNKNOWN:
        return say("certificate.unknown_authority", host=host)
    if code == _EXPIRED:
        return say("certificate.expired", host=host)
    if code == _NOT_YET_VALID:
        return say("certificate.not_yet_valid", host=host)
    if code == _REVOKED:
        return say("certificate.revoked", host=host)
    if code in _OTHER_NAME:
        return say("certificate.other_name", host=host)
    if error.reason in _NO_TLS:
        return say("tls.not_begun", host=host, port=str(port))
    if error.reason in _TOO_OLD:
        return say("tls.too_old", host=host)
    return say("tls.failed", host=host, reason=quoted(error.reason or error))


def may_be_pinned(error: BaseException | None) -> bool:
    """Say whether TLS ended because of a certificate that a person could vouch for."""
    if isinstance(error, CertificateChangedError):
        return True
    return isinstance(error, ssl.SSLCertVerificationError) and error.verify_code in {
        _SELF_SIGNED,
        *_UNKNOWN,
        *_OTHER_NAME,
    }
