"""Checking the signature of service metadata (XML DSig, enveloped, RSA with SHA-256) and the certificate behind it."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from connect_app.domain.errors import TryLater
from connect_app.domain.saying import say

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from lxml.etree import _Element

_DS = "{http://www.w3.org/2000/09/xmldsig#}"
_SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
_RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
_ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature"
_INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
_EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
_CANONICAL = (_INCLUSIVE, _EXCLUSIVE)
_DEEPEST = 5


def certificates(pem: bytes) -> list[Certificate]:
    """Return the certificates of a PEM text; raises ValueError."""
    from cryptography import x509

    return list(x509.load_pem_x509_certificates(pem))


def check_signature(root: _Element, roots: Sequence[Certificate], at: datetime) -> Certificate:
    """Return the certificate of who signed ``root`` as a whole; raises TryLater ``smp_signature``."""
    try:
        return _checked(root, roots, at)
    except (ValueError, TypeError, AttributeError, IndexError, StopIteration) as error:
        raise _distrusted() from error


def _distrusted() -> TryLater:
    sentence = say("register_signature")
    return TryLater("smp_signature", sentence)


def _checked(root: _Element, roots: Sequence[Certificate], at: datetime) -> Certificate:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding, rsa

    (signature,) = root.findall(f"{_DS}Signature")
    (info,) = signature.findall(f"{_DS}SignedInfo")
    (reference,) = info.findall(f"{_DS}Reference")
    chain = _chain(signature)
    is_known = _algorithm(info, "SignatureMethod") == _RSA_SHA256 and _algorithm(reference, "DigestMethod") == _SHA256
    key = chain[0].public_key()
    if not is_known or reference.get("URI") != "" or not isinstance(key, rsa.RSAPublicKey):
        raise ValueError("another kind of signature")
    way = _algorithm(info, "CanonicalizationMethod")
    if way not in _CANONICAL:
        raise ValueError("another way of writing XML")
    value = _decoded(signature.findtext(f"{_DS}SignatureValue"))
    try:
        key.verify(value, _canonical(info, way), padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature as error:
        raise ValueError("the signature does not fit") from error
    digest = hashlib.sha256(_without(root, signature, reference)).digest()
    if digest != _decoded(reference.findtext(f"{_DS}DigestValue")):
        raise ValueError("it was changed after it was signed")
    check_certificate(chain[0], chain[1:], roots, at)
    return chain[0]


def _chain(signature: _Element) -> list[Certificate]:
    from cryptography import x509

    texts = [one.text for one in signature.iterfind(f"{_DS}KeyInfo/{_DS}X509Data/{_DS}X509Certificate")]
    return [x509.load_der_x509_certificate(_decoded(text)) for text in texts[:_DEEPEST]]


def _algorithm(element: _Element, name: str) -> str | None:
    (found,) = element.findall(_DS + name)
    return found.get("Algorithm")


def _canonical(element: _Element, algorithm: str) -> bytes:
    from lxml import etree

    return bytes(etree.tostring(element, method="c14n", exclusive=algorithm == _EXCLUSIVE, with_comments=False))


def _without(root: _Element, signature: _Element, reference: _Element) -> bytes:
    """Return what was signed: the whole without the signature, whose place is part of it."""
    from copy import deepcopy

    transforms = [one.get("Algorithm", "") for one in reference.iterfind(f"{_DS}Transforms/{_DS}Transform")]
    others = [one for one in transforms if one != _ENVELOPED]
    if _ENVELOPED not in transforms or any(one not in _CANONICAL for one in others):
        raise ValueError("another kind of signature")
    place = root.index(signature)
    copy = deepcopy(root)
    gone = copy[place]
    before = gone.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + (gone.tail or "")
    else:
        copy.text = (copy.text or "") + (gone.tail or "")
    copy.remove(gone)
    return _canonical(copy, others[0] if others else _INCLUSIVE)


def _decoded(text: str | None) -> bytes:
    return base64.b64decode("".join((text or "").split()), validate=True)


def check_certificate(
    leaf: Certificate, others: Sequence[Certificate], roots: Sequence[Certificate], at: datetime
) -> None:
    """Raise ValueError unless one of ``roots`` stands behind a certificate, and every one in between counts now."""
    current = leaf
    for _ in range(_DEEPEST):
        if not current.not_valid_before_utc <= at <= current.not_valid_after_utc:
            raise ValueError("a certificate has expired")
        if any(_is_issued(current, one) and one.not_valid_after_utc >= at for one in roots):
            return
        current = next(one for one in others if one != current and _is_authority(one) and _is_issued(current, one))
    raise ValueError("nobody who is trusted stands behind it")


def _is_issued(one: Certificate, by: Certificate) -> bool:
    from cryptography.exceptions import InvalidSignature

    try:
        one.verify_directly_issued_by(by)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def _is_authority(one: Certificate) -> bool:
    from cryptography import x509

    try:
        return bool(one.extensions.get_extension_for_class(x509.BasicConstraints).value.ca)
    except x509.ExtensionNotFound:
        return False
