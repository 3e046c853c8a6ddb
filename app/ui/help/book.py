"""The window of the help: chapters on the left, found by words, and a page on the right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app import paths
from app.translation import tr
from app.ui.help.chapters import Chapter, chapters, words_of
from app.ui.theme import interface_font
from app.ui.typography import Typography

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from app.ui.theme import Theme

_WIDTH, _HEIGHT = 980, 700
_MARGIN = 32
_LIST = 280
MADE_AT = 1.5  # pixels of a picture for each of the interface in it
# Qt's own reader of Markdown knows no style sheet.
_MARKDOWN = MarkdownIt("commonmark").enable("table")
_SHEET = """
p, li, td {{ line-height: 135%; }}
h1 {{ font-size: x-large; margin: 0 0 10px 0; }}
h2 {{ font-size: large; margin: 20px 0 8px 0; }}
th, td {{ padding: 3px 14px 3px 0; }}
th {{ text-align: left; }}
code {{ font-family: "{face}"; font-size: medium; background-color: {theme.hover}; }}
a {{ color: {theme.accent}; }}
"""


class Book(QDialog):
    """Shows the help; it stays open beside the window."""

    def __init__(self, keys: Mapping[str, str], theme: Theme, parent: QWidget) -> None:
        """Take the keys of each command in words; the first chapter is shown."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Help"))
        self._theme = theme
        self._chapters = chapters(keys)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find in the help"))
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(tr("Find in the help"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Chapters"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.nothing = QLabel(tr("No chapter has all these words."), self)
        self.nothing.setWordWrap(True)
        self.page = Page(theme, self)
        self._lay_out()
        for chapter in self._chapters:
            QListWidgetItem(chapter.title, self.list)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.currentRowChanged.connect(self._show)
        self.page.chapter_wanted = self.open_chapter
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._focus_field)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.close)
        self.list.setCurrentRow(0)
        self._find("")
        self.page.setFocus()

    def _lay_out(self) -> None:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        parts.addWidget(side)
        parts.addWidget(self.page)
        parts.setStretchFactor(1, 1)
        parts.setSizes([_LIST, _WIDTH - _LIST])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(parts)
        room = self.screen().availableSize()
        self.resize(min(_WIDTH, room.width() - 40), min(_HEIGHT, room.height() - 80))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme = self._theme
        self.list.setStyleSheet(
            f"QListWidget {{ background: {theme.chrome}; }}"
            "QListWidget::item { padding: 5px 6px; }"
            f"QListWidget::item:selected {{ background: {theme.chosen}; color: {theme.ink}; }}"
        )

    def open_chapter(self, name: str, part: str = "") -> None:
        """Show a chapter by its file's name, at the heading of that name."""
        names = [chapter.name for chapter in self._chapters]
        if name in names:
            self.field.clear()
            self.list.setCurrentRow(names.index(name))
        if part:
            self.page.scrollToAnchor(part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk the chapters, and Enter the places, while words are typed."""
        if watched is self.field and isinstance(event, QKeyEvent) and self._handle(event):
            return True
        return super().eventFilter(watched, event)

    def _handle(self, event: QKeyEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.page.go_to_next(words_of(self.field.text()), back=bool(back))
            return True
        return False

    def _step(self, by: int) -> None:
        shown = [n for n in range(self.list.count()) if not self.list.item(n).isHidden()]
        here = self.list.currentRow()
        beyond = [n for n in shown if (n - here) * by > 0]
        if beyond:
            self.list.setCurrentRow(min(beyond) if by > 0 else max(beyond))

    def _find(self, query: str) -> None:
        """List the chapters that have all the words, and show the first of them."""
        words = words_of(query)
        counts = [chapter.count(words) for chapter in self._chapters]
        for n, (chapter, count) in enumerate(zip(self._chapters, counts, strict=True)):
            item = self.list.item(n)
            item.setHidden(bool(words) and not count)
            item.setText(f"{chapter.title}  ({count})" if words else chapter.title)
        self.nothing.setVisible(bool(words) and not any(counts))
        current = self.list.currentRow()
        if words and any(counts) and not counts[current]:
            self.list.setCurrentRow(next(n for n, count in enumerate(counts) if count))
        self.page.mark(words)

    def _show(self, row: int) -> None:
        if row >= 0:
            self.page.show_chapter(self._chapters[row])
            self.page.mark(words_of(self.field.text()))

    def _focus_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()


def picture_file(name: str, *, dark: bool) -> Path:
    """Return the file of a picture in a chapter: one is for light themes and one for dark ones."""
    folder, _, file = name.rpartition("/")
    return paths.resources() / "help" / folder / ("dark" if dark else "light") / file


class Page(QTextBrowser):
    """Shows a chapter, its pictures as wide as there is room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chapter: Chapter | None = None
        self._set_for = 0
        self.chapter_wanted: Callable[[str, str], None] | None = None
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Chapter"))
        self.anchorClicked.connect(self._follow)

    def show_chapter(self, chapter: Chapter) -> None:
        """Show a chapter from its beginning."""
        self._chapter = chapter
        self._set()
        self.verticalScrollBar().setValue(0)

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark where words begin with these."""
        found = []
        marked = QTextCharFormat()
        marked.setBackground(QColor(self._theme.found))
        for cursor in self._places(words):
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, marked
            found.append(selection)
        self.setExtraSelections(found)

    def go_to_next(self, words: tuple[str, ...], *, back: bool) -> None:
        """Select the next place of the words, round the end."""
        places = self._places(words)
        if not places:
            return
        here = self.textCursor().selectionStart()
        selected = self.textCursor().hasSelection()
        ahead = [p for p in places if p.selectionStart() > here - (not selected)]
        behind = [p for p in places if p.selectionStart() < here]
        if back:
            self.setTextCursor(behind[-1] if behind else places[-1])
        else:
            self.setTextCursor(ahead[0] if ahead else places[0])
        self.ensureCursorVisible()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the help in the theme's colours, as wide as there is room for."""
        file = picture_file(QUrl(name).path(), dark=self._theme.dark)
        if kind != QTextDocument.ResourceType.ImageResource.value or not file.is_file():
            return super().loadResource(kind, name)
        picture = QImage(str(file))
        room = max(200, self.viewport().width() - 2 * _MARGIN)
        ratio = self.devicePixelRatioF()
        width = round(min(room, picture.width() / MADE_AT) * ratio)
        picture = picture.convertToFormat(QImage.Format.Format_RGB32)  # else it is not smoothed
        picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the page anew where its width has changed."""
        super().resizeEvent(event)
        if self._chapter is not None and self.viewport().width() != self._set_for:
            at = self.verticalScrollBar().value()
            self._set()
            self.verticalScrollBar().setValue(at)

    def _set(self) -> None:
        assert self._chapter is not None
        self._set_for = self.viewport().width()
        document = self.document()
        document.setDefaultFont(Typography(zoom=0.95).font())
        document.setDocumentMargin(_MARGIN)
        document.setDefaultStyleSheet(
            _SHEET.format(theme=self._theme, face=interface_font().family())
        )
        self.setHtml(_MARKDOWN.render(self._chapter.text))

    def _places(self, words: tuple[str, ...]) -> list[QTextCursor]:
        if not words:
            return []
        wanted = re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\w*", re.IGNORECASE)
        found = []
        block = self.document().begin()
        while block.isValid():
            for place in wanted.finditer(block.text()):
                before = len(block.text()[: place.start()].encode("utf-16-le")) // 2
                length = len(place.group().encode("utf-16-le")) // 2
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + before)
                cursor.setPosition(
                    block.position() + before + length, QTextCursor.MoveMode.KeepAnchor
                )
                found.append(cursor)
            block = block.next()
        return found

    def _follow(self, link: QUrl) -> None:
        if self.chapter_wanted is not None and link.isRelative():
            self.chapter_wanted(link.path(), link.fragment())
