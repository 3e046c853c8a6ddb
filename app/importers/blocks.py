"""A tree of marked-up text -> its text, a line for each block: web pages, e-books, office files."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PARAGRAPH_END = "\u2029"
_CELL_END = "\x1f"
_DROPPED = dict.fromkeys(c for c in range(0x20) if not chr(c).isspace())


class Element(Protocol):
    """What is used here of lxml's elements, which come without types."""

    tag: object
    text: str | None
    tail: str | None

    def __iter__(self) -> Iterator[Element]: ...

    def get(self, name: str, default: str) -> str:
        """Return an attribute."""

    def xpath(self, path: str) -> object:
        """Return what a path leads to."""


@dataclass(frozen=True, slots=True)
class Markup:
    """What the elements of a format mean for its text.

    ``blocks`` stand on lines of their own, ``unseen`` ones are no text, ``cells`` are those of a
    table, whose row is one line, and ``signs`` stand for characters.
    """

    blocks: frozenset[str]
    unseen: frozenset[str]
    cells: frozenset[str] = frozenset()
    signs: Mapping[str, str] = field(default_factory=dict)


HTML = Markup(
    frozenset(
        (
            *("address", "article", "aside", "blockquote", "br", "caption", "dd", "div", "dl"),
            *("dt", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
            *("header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary"),
            *("table", "td", "th", "tr", "ul"),
        )
    ),
    frozenset(("head", "noscript", "script", "select", "style", "svg", "template", "textarea")),
)


# The same with tables that hold figures, as office files have them; pages lay out text in them.
TABLED = replace(HTML, blocks=HTML.blocks - {"td", "th"}, cells=frozenset(("td", "th")))


def text_of(tree: Element, markup: Markup) -> str:
    """Return all text of a tree, a line for each block that has any."""
    pieces: list[str] = []
    _collect(tree, markup, pieces)
    lines = "".join(pieces).split(_PARAGRAPH_END)
    return "\n".join(filter(None, (_row(line) for line in lines)))


def _row(line: str) -> str:
    cells = (" ".join(cell.split()) for cell in line.split(_CELL_END))
    return " | ".join(filter(None, cells))


def _collect(element: Element, markup: Markup, pieces: list[str]) -> None:
    """Add an element's text without its tail; the parser lets no tree nest too deeply for this."""
    tag = element.tag
    if not isinstance(tag, str) or tag in markup.unseen:  # a comment, or no text
        return
    if tag in markup.cells:
        inner: list[str] = []
        _collect_inside(element, markup, inner)
        pieces += ("".join(inner).replace(_PARAGRAPH_END, " ").replace(_CELL_END, " "), _CELL_END)
        return
    end = _PARAGRAPH_END if tag in markup.blocks else ""
    pieces += (end, markup.signs.get(tag, ""))
    _collect_inside(element, markup, pieces)
    pieces.append(end)


def _collect_inside(element: Element, markup: Markup, pieces: list[str]) -> None:
    pieces.append((element.text or "").translate(_DROPPED))
    for child in element:
        _collect(child, markup, pieces)
        pieces.append((child.tail or "").translate(_DROPPED))


def elements(tree: Element, path: str) -> list[Element]:
    """Return the elements that an XPath leads to."""
    found = tree.xpath(path)
    return found if isinstance(found, list) else []


def named(tree: Element, name: str) -> list[Element]:
    """Return all elements of this name below a tree, in whatever namespace."""
    return elements(tree, f".//*[local-name()='{name}']")


def xml_tree(data: bytes) -> Element:
    """Return the tree of an XML file; no entity is expanded, and nothing else is loaded."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_pis=True
    )
    tree: Element = etree.fromstring(data, parser)
    return tree


def html_tree(page: str) -> Element:
    """Return the tree of a page, however it is written."""
    from lxml import html

    parser = html.HTMLParser(encoding="utf-8", no_network=True)
    tree: Element = html.document_fromstring(page.encode(), parser)
    return tree
