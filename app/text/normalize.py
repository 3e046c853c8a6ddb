"""The normal form of a text: the one that is shown, searched, and that every offset counts in."""

from __future__ import annotations

BYTE_ORDER_MARK = "\ufeff"


def normal_form(text: str) -> str:
    r"""Return a decoded text without its byte order mark and with every line end as ``\n``.

    Nothing else is changed: no Unicode normalisation, no white space collapsed, no mark dropped.
    The normal form of a normal form is itself. Of several byte order marks in a row (files that
    were joined or saved twice) all go; one that stands later in the text is a character of it.
    """
    return text.lstrip(BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
