"""SASLprep (RFC 4013): how names and passwords are written before they are sent, so that both sides mean the same."""

import stringprep
import unicodedata

_PROHIBITED = (
    stringprep.in_table_c12,
    stringprep.in_table_c21_c22,
    stringprep.in_table_c3,
    stringprep.in_table_c4,
    stringprep.in_table_c5,
    stringprep.in_table_c6,
    stringprep.in_table_c7,
    stringprep.in_table_c8,
    stringprep.in_table_c9,
)


def saslprep(text: str) -> str:
    """Return a name or password in its normal form; raises ValueError where it holds what no sign-in can carry."""
    if text.isascii() and text.isprintable():
        return text
    mapped = "".join(" " if stringprep.in_table_c12(one) else one for one in text if not stringprep.in_table_b1(one))
    prepared = unicodedata.normalize("NFKC", mapped)
    if any(is_in(one) for one in prepared for is_in in _PROHIBITED):
        raise ValueError("a character that is not allowed in names and passwords")
    if any(stringprep.in_table_d1(one) for one in prepared):  # written from right to left (RFC 3454, 6)
        is_mixed = any(stringprep.in_table_d2(one) for one in prepared)
        if is_mixed or not (stringprep.in_table_d1(prepared[0]) and stringprep.in_table_d1(prepared[-1])):
            raise ValueError("directions of writing that are mixed")
    return prepared
