"""E-mail (.eml) -> Document, and what is attached to it, through the standard library.

The part in plain text is preferred, as who wrote it saw it; a part in HTML goes through the
reader of pages.
"""

from __future__ import annotations

import email
import email.policy
import email.utils
from typing import TYPE_CHECKING

from app.importers import encodings, html, metadata
from app.importers.plain import decoded, identity, title_of
from app.importers.refusals import unreadable
from app.model.document import Document
from app.model.errors import FileError
from app.text.normalize import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage, Message


def read(data: bytes, name: str) -> Document:
    """Return the text of a message, its subject as title; its subject where there is no text.

    Raises:
        FileError: There is nothing in it to read.
    """
    message = _parsed(data)
    subject = " ".join(_header(message, "subject").split())
    text = normal_form(_body(message, name)).strip() or subject
    if not text:
        do = "open it in the program it came from, and save its text"
        raise unreadable(name, "there is no text in this message", do)
    senders = email.utils.getaddresses([_header(message, "from")])
    return Document(
        id=identity(data),
        title=title_of(subject or text, name),
        text=text,
        source=name,
        format="mail",
        language=metadata.language(_header(message, "content-language")),
        date=metadata.date(_header(message, "date")),
        authors=tuple(dict.fromkeys(person or address for person, address in senders)),
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


def _parsed(data: bytes) -> EmailMessage:
    return email.message_from_bytes(data, policy=email.policy.default)


def _header(message: Message, field: str) -> str:
    try:
        return str(message.get(field, ""))
    except Exception:  # the library trips over some broken headers when it is asked for them
        return ""


def _body(message: EmailMessage, name: str) -> str:
    for kind in ("plain", "html"):
        part = message.get_body((kind,))
        if part is None:
            continue
        text = _text(part, name)
        if kind == "html" and text.strip():
            try:
                text = html.read(text.encode(), name).text
            except FileError:  # a page of pictures
                text = ""
        if text.strip():
            return text
    return ""


def _text(part: Message, name: str) -> str:
    held = _payload(part)
    charset = encodings.labelled(part.get_content_charset() or "")
    declared = encodings.attempt(held, charset) if charset else None
    return decoded(held, name) if declared is None else declared


def _payload(part: Message) -> bytes:
    held = part.get_payload(decode=True)
    return held if isinstance(held, bytes) else b""
