"""Web page -> Document: the text of the article without what stands around it.

trafilatura finds the article. It is given the tree of a page that was decoded here, since it does
not heed the charset that a page declares. Where it finds no article, all text of the page is
taken; of a page that is longer than any article too.
"""

from __future__ import annotations

import codecs
import datetime as dt
import logging
import re
from typing import TYPE_CHECKING, Protocol

from app.importers import binary, encodings
from app.importers.plain import decoded, identity, title_of
from app.model.document import Document
from app.model.errors import FileError
from app.text.normalize import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from trafilatura.settings import Document as Article

logger = logging.getLogger(__name__)

ARTICLE_LIMIT = 1_000_000  # characters; trafilatura takes some seconds for as many

_LOOKED_AT = 4096  # bytes at the beginning, in which a page says what it is
_HTML = re.compile(
    rb"(?is)\s*(?><\?xml[^>]*>\s*|<!--.*?-->\s*)*+<(!doctype\s+html|html|head|body)[\s>]"
)
_DECLARED = re.compile(
    rb"""(?is)<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml\s[^>]*encoding=["']([\w.:-]+)"""
)

# Charset labels that browsers, too, read as the larger encoding around them.
_WIDENED = {
    **dict.fromkeys(("ascii", "iso8859-1"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    **{"big5": "big5hkscs", "euc_kr": "cp949", "shift_jis": "cp932"},
    **{"iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874"},
}
# What else a page may declare: its charset must not reach Python's other codecs.
_CHARSETS = re.compile(
    r"utf-8|cp125[0-8]|cp8(66|74)|iso8859-\d+|koi8-[ru]|mac-(roman|cyrillic)|euc_jp|iso2022_jp"
)
_LOST_SHARE = 0.001  # of a page's characters may be unreadable, as browsers show such pages too

_BLOCKS = (
    *("address", "article", "aside", "blockquote", "br", "caption", "dd", "div", "dl", "dt"),
    *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header"),
    *("hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "td", "th"),
    *("tr", "ul"),
)
_UNSEEN = ("head", "noscript", "script", "select", "style", "svg", "template", "textarea")
_PARAGRAPH_END = "\u2029"
_DROPPED = dict.fromkeys(c for c in range(0x20) if not chr(c).isspace())

_LANGUAGE_PLACES = (
    "/html/@lang",
    "/html/@*[name()='xml:lang']",
    "//meta[translate(@http-equiv, 'CONTELAGU', 'contelagu')='content-language']/@content",
    "//meta[@property='og:locale']/@content",
)


class _Element(Protocol):
    """What is used here of lxml's elements, which come without types."""

    tag: object
    text: str | None
    tail: str | None

    def __iter__(self) -> Iterator[_Element]: ...
    def xpath(self, path: str) -> object: ...


def looks_like_html(data: bytes) -> bool:
    """Tell whether a file begins as a web page does, in whatever encoding."""
    beginning = data[:_LOOKED_AT].replace(b"\0", b"")  # of UTF-16 every other byte
    for mark in (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        beginning = beginning.removeprefix(mark)
    return _HTML.match(beginning) is not None


def read(data: bytes, name: str) -> Document:
    """Return the article of a web page as a document, with the title, date and language it names.

    Raises:
        FileError: It is no text, its encoding cannot be told, or there is no text on the page.
    """
    tree = _parsed(_decoded(data, name))
    whole = _all_text(tree) if tree is not None else ""
    if tree is None or not whole:
        raise FileError(
            f"{name} cannot be read",
            "there is no text on this page",
            "open it in a browser, and save it again once its text is there",
        )
    found = _article(tree) if len(whole) <= ARTICLE_LIMIT else None
    text, title, date = (found.text, found.title, found.date) if found else (None, None, None)
    text = normal_form(text or whole).strip()
    return Document(
        id=identity(data),
        title=title_of(title or _string(tree, "//head/title") or text, name),
        text=text,
        source=name,
        format="html",
        language=_language(tree),
        date=_date(date),
    )


def _decoded(data: bytes, name: str) -> str:
    """Return the page's characters: in the charset that it declares, but if it is UTF-8 in that."""
    declared = _declared_charset(data)
    if declared is None or binary.reason(data) is not None:
        return decoded(data, name)
    if declared != "iso2022_jp" and encodings.attempt(data, "utf-8") is not None:
        return decoded(data, name)
    text = data.decode(declared, errors="replace")
    if text.count("\ufffd") > _LOST_SHARE * len(text):
        return decoded(data, name)
    return text


def _declared_charset(data: bytes) -> str | None:
    found = _DECLARED.search(data[:_LOOKED_AT])
    if found is None:
        return None
    label = (found[1] or found[2]).decode("ascii", "replace").lower().removeprefix("x-")
    try:
        charset = codecs.lookup(re.sub(r"^(windows|dos)-(?=8)", "cp", label)).name
    except LookupError:
        return None
    if charset in _WIDENED:
        return _WIDENED[charset]
    return charset if _CHARSETS.fullmatch(charset) else None


def _parsed(page: str) -> _Element | None:
    """Return the tree of a page, None where there is nothing in it."""
    from trafilatura.utils import load_html

    for library in ("trafilatura", "htmldate", "courlan"):
        # They print what they drop; the reader gets one sentence of ours instead.
        logging.getLogger(library).setLevel(logging.CRITICAL + 1)

    tree: _Element | None = load_html(page)
    if tree is None:  # a fragment, which it does not take for a page
        tree = load_html(f"<html><body>{page}</body></html>")
    return tree


def _article(tree: _Element) -> Article | None:
    """Return what trafilatura finds, None where it finds nothing.

    It is to favour recall: of an article in several parts it else keeps the longest alone. For
    the date it may look at what the page says of itself, not at any date in its text.
    """
    from trafilatura import bare_extraction

    try:
        found = bare_extraction(
            tree,
            include_comments=False,
            favor_recall=True,
            with_metadata=True,
            date_extraction_params={
                "extensive_search": False,
                "original_date": True,
                "min_date": "1900-01-01",
            },
        )
    except Exception:  # of an odd page, whatever it trips over, there is still the whole text
        logger.info("no article was extracted", exc_info=True)
        return None
    return None if isinstance(found, dict) else found  # a dict only if asked for


def _all_text(tree: _Element) -> str:
    """Return all text of a page, a line for each block."""
    pieces: list[str] = []
    _collect(tree, pieces)
    text = "".join(pieces).translate(_DROPPED)
    lines = (" ".join(line.split()) for line in text.split(_PARAGRAPH_END))
    return "\n".join(line for line in lines if line)


def _collect(element: _Element, pieces: list[str]) -> None:
    """Add an element's text without its tail; the parser lets no page nest too deeply for this."""
    if element.tag in _UNSEEN:
        return
    end = _PARAGRAPH_END if element.tag in _BLOCKS else ""
    pieces += (end, element.text or "")
    for child in element:
        _collect(child, pieces)
        pieces.append(child.tail or "")
    pieces.append(end)


def _string(tree: _Element, path: str) -> str:
    return " ".join(str(tree.xpath(f"string({path})")).split())


def _language(tree: _Element) -> str | None:
    """Return the language that the page says it is in, as a code of two letters."""
    for place in _LANGUAGE_PLACES:
        code = re.match(r"([a-zA-Z]{2})(?![a-zA-Z])", _string(tree, place))
        if code is not None:
            return code[1].lower()
    return None


def _date(value: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value) if value else None
    except ValueError:
        return None
