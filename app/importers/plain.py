"""Plain text -> Document: the file decoded, its line ends unified, nothing else changed."""

from __future__ import annotations

import hashlib
import re
from pathlib import PurePath

from app.importers import binary
from app.importers.encodings import Undecodable, decode
from app.importers.refusals import unreadable
from app.model.document import Document
from app.text.normalize import normal_form
from app.translation import phrase

TITLE_LENGTH = 120

_LINE_WITH_WORD = re.compile(r"^.*\w.*$", re.MULTILINE)
_NOT_TEXT = phrase("open it in the program it was made with and save it as text or HTML")
_SAVE_AS_UTF8 = phrase("open it in a text editor that shows it right and save it as UTF-8")


def read(data: bytes, name: str) -> Document:
    """Return a plain text as a document; its title is its first line with a word in it.

    Raises:
        FileError: It is no text, or its encoding cannot be told.
    """
    text = normal_form(decoded(data, name))
    return Document(id=identity(data), title=title_of(text, name), text=text, source=name)


def read_markdown(data: bytes, name: str) -> Document:
    """Return a Markdown file as it is, its marks included; only the title goes without them."""
    text = normal_form(decoded(data, name))
    title = title_of(text, name).lstrip("#").strip()
    return Document(id=identity(data), title=title, text=text, source=name, format="markdown")


def identity(data: bytes) -> str:
    """Return the id of the document that a file with these bytes makes."""
    return hashlib.sha256(data).hexdigest()


def decoded(data: bytes, name: str) -> str:
    """Return the characters of a file, refusing what is no text."""
    try:
        text, _ = decode(data)
    except Undecodable as error:
        not_text = binary.reason(data)
        if not_text is not None:
            raise unreadable(name, not_text, _NOT_TEXT) from None
        raise unreadable(name, str(error), _SAVE_AS_UTF8) from None
    not_text = binary.reason(text.encode("utf-8"))
    if not_text is not None:
        raise unreadable(name, not_text, _NOT_TEXT)
    return text


def title_of(text: str, name: str) -> str:
    """Return the first line with a letter or digit, else the file's name without its ending.

    White space in it is one blank, and from what is too long the last words are cut.
    """
    line = _LINE_WITH_WORD.search(text)
    if line is None:
        return PurePath(name).stem or name
    # Of a line that is a whole book only the beginning is looked at.
    beginning = text[line.start() : min(line.end(), line.start() + 20 * TITLE_LENGTH)]
    title = " ".join(beginning.split())
    if len(title) <= TITLE_LENGTH:
        return title
    cut = title[:TITLE_LENGTH]  # one less for the ellipsis, one more for a blank after the word
    words = cut.rpartition(" ")[0].rstrip(" ,;:.–—-")
    return (words or cut[:-1]) + "…"
