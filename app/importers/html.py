"""Web page -> Document: the text of the article without what stands around it.

trafilatura finds the article. It is given the tree of a page that was decoded here, since it does
not heed the charset that a page declares. Where it finds no article, all text of the page is
taken; of a page that is longer than any article too.
"""

from __future__ import annotations

import codecs
import logging
import re
from typing import TYPE_CHECKING

from app.importers import binary, blocks, encodings, metadata
from app.importers.plain import decoded, identity, title_of
from app.importers.refusals import unreadable
from app.model.document import Document
from app.text.normalize import normal_form
from app.translation import phrase

if TYPE_CHECKING:
    from trafilatura.settings import Document as Article

    from app.importers.blocks import Element

logger = logging.getLogger(__name__)

ARTICLE_LIMIT = 1_000_000  # characters; trafilatura takes some seconds for as many

_LOOKED_AT = 4096  # bytes at the beginning, in which a page says what it is
_HTML = re.compile(
    rb"(?is)\s*(?><\?xml[^>]*>\s*|<!--.*?-->\s*)*+<(!doctype\s+html|html|head|body)[\s>]"
)
_DECLARED = re.compile(
    rb"""(?is)<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml\s[^>]*encoding=["']([\w.:-]+)"""
)

_LOST_SHARE = 0.001  # of a page's characters may be unreadable, as browsers show such pages too

_LANGUAGE_PLACES = (
    "/html/@lang",
    "/html/@*[name()='xml:lang']",
    "//meta[translate(@http-equiv, 'CONTELAGU', 'contelagu')='content-language']/@content",
    "//meta[@property='og:locale']/@content",
)


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
    tree = _parsed(page(data, name))
    whole = blocks.text_of(tree, blocks.HTML) if tree is not None else ""
    if tree is None or not whole:
        do = phrase("open it in a browser, and save it again once its text is there")
        raise unreadable(name, phrase("there is no text on this page"), do)
    found = _article(tree) if len(whole) <= ARTICLE_LIMIT else None
    text = normal_form((found and found.text) or whole).strip()
    return Document(
        id=identity(data),
        title=title_of((found and found.title) or _string(tree, "//head/title") or text, name),
        text=text,
        source=name,
        format="html",
        language=_language(tree),
        date=metadata.date(found.date) if found else None,
        authors=metadata.authors(found.author) if found else (),
        outlet=(found and found.sitename) or "",
        url=metadata.url(found.url) if found else "",
    )


def page(data: bytes, name: str) -> str:
    """Return a page's characters: in the charset that it declares, but if it is UTF-8 in that."""
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
    return encodings.labelled((found[1] or found[2]).decode("ascii", "replace"))


def _parsed(written: str) -> Element | None:
    """Return the tree of a page, None where there is nothing in it."""
    from trafilatura.utils import load_html

    for library in ("trafilatura", "htmldate", "courlan"):
        # They print what they drop; the reader gets one sentence of ours instead.
        logging.getLogger(library).setLevel(logging.CRITICAL + 1)

    tree: Element | None = load_html(written)
    if tree is None:  # a fragment, which it does not take for a page
        tree = load_html(f"<html><body>{written}</body></html>")
    return tree


def _article(tree: Element) -> Article | None:
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


def _string(tree: Element, path: str) -> str:
    return " ".join(str(tree.xpath(f"string({path})")).split())


def _language(tree: Element) -> str | None:
    """Return the language that the page says it is in, as a code of two letters."""
    codes = (metadata.language(_string(tree, place)) for place in _LANGUAGE_PLACES)
    return next(filter(None, codes), None)
