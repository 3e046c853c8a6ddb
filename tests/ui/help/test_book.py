"""The help: every command it names is there, every picture and link leads somewhere."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument

from app import paths
from app.commands.registry import all_commands
from app.ui.help.book import Book, Page
from app.ui.help.chapters import chapters, words_of
from app.ui.theme import THEMES
from app.workspace.events import Side

KEYS = {command.id: command.title for command in all_commands()}
CHAPTERS = chapters(KEYS)
LINK = paths.resources() / "help" / "pictures" / "light" / "link.png"
EACH = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.name)


@EACH
def test_a_chapter_has_a_title_and_names_commands_by_their_keys(chapter):
    assert chapter.text.startswith(f"# {chapter.title}\n")
    assert "{" not in chapter.text


@EACH
def test_links_and_pictures_lead_somewhere(chapter):
    folder = paths.resources() / "help"
    for picture, target in re.findall(r"(!?)\[[^\]]*\]\(([^)]+)\)", chapter.text):
        name, _, part = target.partition("#")
        files = [folder / name]
        if picture:  # one for light themes and one for dark; only what lies here is shipped
            place = folder / name
            files = [place.parent / theme / place.name for theme in ("light", "dark")]
            assert name.startswith("pictures/")
        assert all(file.is_file() for file in files), target
        assert not part


def test_six_pictures_are_told_in_words_and_small():
    pictures = [p for chapter in CHAPTERS for p in re.findall(r"!\[([^\]]*)\]\(", chapter.text)]
    assert len(pictures) == 6
    assert all(len(words.split()) >= 10 for words in pictures)
    files = list((paths.resources() / "help" / "pictures").glob("*/*.png"))
    assert len(files) == 12  # none that no chapter shows
    assert sum(file.stat().st_size for file in files) < 2_000_000


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


@pytest.mark.parametrize("width", [500, 980, 2400])
def test_pictures_are_as_wide_as_there_is_room_and_never_blown_up(book, width):
    kind = QTextDocument.ResourceType.ImageResource.value
    book.resize(width, 700)
    picture = book.page.loadResource(kind, QUrl("pictures/link.png"))
    shown_at = picture.width() / picture.devicePixelRatio()
    assert 200 <= shown_at <= book.page.viewport().width()
    assert picture.width() <= QImage(str(LINK)).width()


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_pictures_are_light_or_dark_as_the_page_is(qtbot, window, theme):
    page = Page(theme, window)
    kind = QTextDocument.ResourceType.ImageResource.value
    picture = page.loadResource(kind, QUrl("pictures/link.png"))
    ground = picture.pixelColor(picture.width() // 3, picture.height() - 6).lightness()
    assert (ground < 128) is theme.dark


@pytest.mark.parametrize("query", ["", "  ", "!?", "ﷺ 😀"])
def test_any_query_is_words_or_nothing(query):
    assert all(word.isalnum() for word in words_of(query))
