"""A row of a table -> Document: one JSON object, of which one column is the text.

Which column is what is told by its name, as news tables and datasets name them; where no column
is named as the text, it is the longest one.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from app.importers import encodings, metadata
from app.importers.plain import identity, title_of
from app.importers.refusals import damaged, unreadable
from app.model.document import Document
from app.text.normalize import normal_form
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

TEXT = ("text", "body", "content", "article", "fulltext", "articletext", "articlebody", "story")
TITLE = ("title", "headline", "heading", "subject")
AUTHOR = ("author", "authors", "byline", "by", "creator", "writer")
DATE = (
    *("date", "published", "publishedat", "publicationdate", "publishdate", "pubdate"),
    *("datepublished", "createdat", "created", "datetime", "timestamp", "day"),
)
URL = ("url", "link", "uri", "sourceurl", "permalink")
OUTLET = ("outlet", "source", "publisher", "publication", "newspaper", "site", "sitename", "media")
LANGUAGE = ("language", "lang")
KNOWN = frozenset((*TEXT, *TITLE, *AUTHOR, *DATE, *URL, *OUTLET, *LANGUAGE))


def read(data: bytes, name: str) -> Document:
    """Return the text of a row, with what its other columns say of it.

    Raises:
        FileError: It is no row, or has no text in it.
    """
    try:
        row = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise damaged(name) from error
    columns = {folded(key): value for key, value in row.items()} if isinstance(row, dict) else {}
    text = normal_form(_text(columns))
    if not text.strip():
        raise unreadable(
            name,
            phrase("no column of it holds a text"),
            phrase("name the column of the text *text*"),
        )
    url = metadata.url(_first(columns, URL)) or metadata.url(_first(columns, OUTLET))
    outlet = _words(_first(columns, OUTLET))
    return Document(
        id=identity(data),
        title=title_of(_words(_first(columns, TITLE)) or text, name),
        text=text,
        source=name,
        format="row",
        language=metadata.language(_first(columns, LANGUAGE)),
        date=metadata.date(_first(columns, DATE)),
        authors=metadata.authors(_first(columns, AUTHOR)),
        outlet="" if metadata.url(outlet) else outlet,
        url=url,
    )


def written(row: object) -> bytes:
    """Return the bytes of a row in the one form that does not depend on how its file writes it."""
    form = json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return encodings.whole(form).encode()


def folded(column: str) -> str:
    """Return a column's name without what differs between files: case, blanks, underscores."""
    return re.sub(r"[\W_]+", "", column).lower()


def _text(columns: Mapping[str, object]) -> str:
    found = _first(columns, TEXT)
    if isinstance(found, str):
        return found
    texts = (v for k, v in columns.items() if isinstance(v, str) and k not in KNOWN)
    return max(texts, key=len, default="")


def _first(columns: Mapping[str, object], names: Iterable[str]) -> object:
    return next((value for name in names if (value := columns.get(name))), None)


def _words(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
