"""E-mail (.eml) -> Document, and what is attached to it, through the standard library.

Where a text is there in several forms the plain one is preferred, as who wrote it saw it; a part
in HTML goes through the reader of pages. The library's older policy is used: the newer one parses
headers in a time that grows with the square of their length, which strangers choose.
"""

from __future__ import annotations

import email
import email.header
import email.policy
import email.utils
import itertools
from email.message import Message
from typing import TYPE_CHECKING

from app.importers import encodings, html, metadata
from app.importers.plain import decoded, identity, title_of
from app.importers.refusals import unreadable
from app.model.document import Document
from app.model.errors import FileError
from app.text.normalize import normal_form
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LOST_SHARE = 0.02  # of a message's characters
_PART_LIMIT = 10_000
_HEADER_LIMIT = 8192  # characters; a hundred addresses


class _Policy(email.policy.Compat32):
    """Cuts headers that are longer than people write them, before anything looks at them."""

    def header_source_parse(self, sourcelines: Sequence[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(list(sourcelines))
        return name, value[:_HEADER_LIMIT]


_POLICY = _Policy()


def read(data: bytes, name: str) -> Document:
    """Return the text of a message, its subject as title; its subject where there is no text.

    Raises:
        FileError: There is nothing in it to read.
    """
    message = _parsed(data)
    subject = " ".join(_header(message, "subject").split())
    text = normal_form(_text(message, name)).strip() or subject
    if not text:
        do = phrase("open it in the program it came from, and save its text")
        raise unreadable(name, phrase("there is no text in this message"), do)
    return Document(
        id=identity(data),
        title=title_of(subject or text, name),
        text=text,
        source=name,
        format="mail",
        language=metadata.language(_header(message, "content-language")),
        date=metadata.date(_header(message, "date")),
        authors=_senders(message),
    )


def attachments(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the names and bytes of the files that are attached to a message."""
    yield from _attached(_parsed(data))


def _attached(message: Message) -> Iterator[tuple[str, bytes]]:
    for number, part in enumerate(_parts(message), 1):
        if part.get_content_type() == "message/rfc822":
            inner = _parts(part)
            if inner:
                yield part.get_filename() or f"{number}.eml", inner[0].as_bytes()
        elif part.is_multipart():
            yield from _attached(part)
        elif part.get_filename():
            yield str(part.get_filename()), _payload(part)


def _parts(message: Message) -> list[Message]:
    held = message.get_payload()
    return [part for part in held if not isinstance(part, str)] if isinstance(held, list) else []


def _parsed(data: bytes) -> Message:
    parts = itertools.count(1)

    def part() -> Message:
        if next(parts) > _PART_LIMIT:
            raise ValueError(f"more than {_PART_LIMIT} parts")
        return Message(_POLICY)

    return email.message_from_bytes(data, part, policy=_POLICY)


def _senders(message: Message) -> tuple[str, ...]:
    try:
        found = email.utils.getaddresses([_raw(message, "from")])
    except RecursionError:  # brackets in brackets
        return ()
    names = (_plain(person) or address for person, address in found)
    return tuple(dict.fromkeys(filter(None, names)))


def _header(message: Message, field: str) -> str:
    return _plain(_raw(message, field))


def _raw(message: Message, field: str) -> str:
    """Return a header as it is written; bytes beyond ASCII, which are not allowed, are UTF-8."""
    found = (value for name, value in message.raw_items() if name.lower() == field)
    return str(next(found, "")).encode("ascii", "surrogateescape").decode("utf-8", "replace")


def _plain(raw: str) -> str:
    try:
        return encodings.whole(str(email.header.make_header(email.header.decode_header(raw))))
    except (ValueError, LookupError):  # a header in no encoding, or in an unknown one
        return raw


def _text(part: Message, name: str) -> str:
    """Return the text of a part: of alternatives the first that has one, else all of them."""
    if part.get_content_type() == "message/rfc822":
        return ""  # a message of its own
    if part.is_multipart():
        texts = (text for inner in _parts(part) if (text := _text(inner, name).strip()))
        if part.get_content_type() == "multipart/alternative":
            return next(texts, "")
        return "\n\n".join(texts)
    if part.get_filename() or part.get_content_maintype() != "text":
        return ""
    text = _characters(part, name)
    if part.get_content_subtype() != "html" or not text.strip():
        return text
    try:
        return html.read(text.encode(), name).text
    except FileError:  # a page of pictures
        return ""


def _characters(part: Message, name: str) -> str:
    """Return a part's characters; some broken bytes do not cost the message."""
    held = _payload(part)
    charset = encodings.labelled(part.get_content_charset() or "")
    declared = encodings.attempt(held, charset) if charset else None
    if declared is not None:
        return declared
    try:
        return decoded(held, name)
    except FileError:
        text = held.decode(charset or "utf-8", "replace")
        if "\0" in text or text.count("\ufffd") > _LOST_SHARE * len(text):
            raise
        return text


def _payload(part: Message) -> bytes:
    held = part.get_payload(decode=True)
    return held if isinstance(held, bytes) else b""
