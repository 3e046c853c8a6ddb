"""The help: every command it names is there, every picture and link leads somewhere."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from app import paths
from app.commands.registry import all_commands
from app.ui.help.book import Book
from app.ui.help.chapters import chapters, words_of
from app.workspace.events import Side

KEYS = {command.id: command.title for command in all_commands()}
CHAPTERS = chapters(KEYS)
EACH = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.name)


@EACH
def test_a_chapter_has_a_title_and_names_commands_by_their_keys(chapter):
    assert chapter.text.startswith(f"# {chapter.title}\n")
    assert "{" not in chapter.text


@EACH
def test_links_and_pictures_lead_somewhere(chapter):
    folder = paths.resources() / "help"
    for target in re.findall(r"\]\(([^)]+)\)", chapter.text):
        name, _, part = target.partition("#")
        assert (folder / name).is_file(), target
        assert not part


def test_a_chapter_that_names_no_command_is_refused():
    with pytest.raises(KeyError):
        chapters({})


@pytest.fixture
def book(qtbot, window):
    qtbot.keyClick(window.panes[Side.LEFT].view, Qt.Key.Key_F1)
    opened = window.findChild(Book)
    qtbot.waitExposed(opened)
    return opened


def shown(book):
    return [row for row in range(book.list.count()) if not book.list.item(row).isHidden()]


def test_it_opens_on_its_first_chapter_and_again_only_once(qtbot, window, book):
    assert book.page.toPlainText().startswith(CHAPTERS[0].title)
    window.desk.show_help()
    assert len(window.findChildren(Book)) == 1
    qtbot.keyClick(book, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(Book) is None)


def test_words_find_chapters_and_are_marked(qtbot, book):
    qtbot.keyClick(book, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert book.field.hasFocus()
    qtbot.keyClicks(book.field, "watched fold")
    assert shown(book) == []
    assert book.nothing.isVisible()
    book.field.clear()
    qtbot.keyClicks(book.field, "watch fold")
    assert [CHAPTERS[row].name for row in shown(book)] == ["06-library.md"]
    assert book.page.toPlainText().startswith("The library")
    marks = [s.cursor.selectedText().casefold() for s in book.page.extraSelections()]
    assert marks
    assert all(mark.startswith(("watch", "fold")) for mark in marks)
    qtbot.keyClick(book.field, Qt.Key.Key_Return)
    first = book.page.textCursor().selectionStart()
    qtbot.keyClick(book.field, Qt.Key.Key_Return)
    assert book.page.textCursor().selectionStart() > first
    qtbot.keyClick(book.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert book.page.textCursor().selectionStart() == first


def test_chapters_are_walked_from_the_field(qtbot, book):
    qtbot.keyClick(book.field, Qt.Key.Key_Down)
    assert book.list.currentRow() == 1
    qtbot.keyClick(book.field, Qt.Key.Key_Up)
    qtbot.keyClick(book.field, Qt.Key.Key_Up)
    assert book.list.currentRow() == 0


def test_a_link_opens_its_chapter(book):
    book.page.anchorClicked.emit(QUrl("10-privacy.md"))
    assert book.page.toPlainText().startswith("Where your data lies")


def test_pictures_are_as_wide_as_there_is_room(book):
    kind = QTextDocument.ResourceType.ImageResource.value
    picture = book.page.loadResource(kind, QUrl("../screenshots/light.png"))
    assert 0 < picture.width() / picture.devicePixelRatio() <= book.page.viewport().width()


@pytest.mark.parametrize("query", ["", "  ", "!?", "ﷺ 😀"])
def test_any_query_is_words_or_nothing(query):
    assert all(word.isalnum() for word in words_of(query))
