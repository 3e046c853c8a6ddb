"""The window in a language that is read from right to left."""

import dataclasses
import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabWidget,
    QWidget,
)

from app.export.html import html_of
from app.export.ledger import ledger
from app.export.markdown import markdown_of
from app.export.table import csv_of
from app.export.write import text_of
from app.translation import isolated, leftwards, phrase, tr
from app.ui.help.book import Book
from app.ui.translation import speak
from app.workspace.events import Side
from tests import build
from tests.export.test_forms import MADE

# What stays as it is: names of programs and formats, keys, languages by their own names.
KEPT = re.compile(
    r"Syntopia|Markdown|JSON|PDF|HTML|CSV|Tesseract|OCR|English|Noto [\w ]+|"
    r"(Ctrl|Alt|Shift|Esc|Escape|Enter|Return|Tab|Del|Delete|Space|Backspace|PgUp|PgDown|Home|End|"
    r"Up|Down|Left|Right|Ins|F\d+|[A-Z?'/])(?![a-z])|"
    r"""harb\w*\*?|f\?zzy|"a phrase"|a OR b|NOT a|"two words"|pre\*|(title|actor):\w+|word~|"""
    r"[\w\[\]: -]+\.txt|<[^>]*>|&\w+;|[a-z]+(:|\*|~)\S*|\b(?:OR|NOT|AND|TO)\b|"
    r"\b(?:vim-like|standard|Vim-like|Standard)\b"
)
NAMES = {"Port Linnet", "Harbour Board"}
WORD = re.compile(r"[A-Za-z]{2,}")


@pytest.fixture
def arabic():
    """Arabic, for the time of a test."""
    application = QApplication.instance()
    assert speak(application, "ar") == "ar"
    yield application
    speak(application, "en")
    assert not leftwards()
    assert tr("Actors") == "Actors"


def shown_words(top: QWidget):
    """Yield what a window shows and says in words: of controls, menus, hints and to be heard."""
    for part in (top, *top.findChildren(QWidget)):
        yield part.windowTitle() if part.isWindow() else ""
        yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription())
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        elif isinstance(part, QLineEdit):
            yield part.placeholderText()
        elif isinstance(part, QComboBox):
            yield from (part.itemText(n) for n in range(part.count()))
        elif isinstance(part, QTabWidget):
            yield from (part.tabText(n) for n in range(part.count()))
        elif isinstance(part, QMenu | QGroupBox):
            yield part.title()
    for action in top.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())


def english_in(top: QWidget, titles) -> list[str]:
    found = set()
    for text in shown_words(top):
        rest = text
        for title in sorted(titles, key=len, reverse=True):
            rest = rest.replace(title, "")
        if WORD.search(KEPT.sub("", rest)):
            found.add(text)
    return sorted(found)


def titles_of(window) -> list[str]:
    documents = [window._session.document(side) for side in Side]
    entries = window.context.entries
    return [*(d.title for d in documents if d), *(e.title for e in entries), *(
        e.source.rpartition("/")[2] for e in entries)]  # fmt: skip


def test_no_english_is_left_in_the_window(arabic, open_window, session):
    window = open_window(session)
    window.open_drawer()
    assert english_in(window, titles_of(window)) == []


def test_no_english_is_left_in_preferences_and_the_sheet_of_keys(arabic, open_window, session):
    window = open_window(session)
    for name in ("edit.preferences", "help.keys"):
        window.actions_by_name.run(name)
    dialogs = [d for d in window.findChildren(QDialog) if not isinstance(d, Book)]
    assert len(dialogs) == 2
    faces = [dialogs[0].options.controls["face"].itemText(n) for n in range(
        dialogs[0].options.controls["face"].count())]  # fmt: skip
    assert [english_in(dialog, faces) for dialog in dialogs] == [[], []]


def test_a_comparison_is_taken_away_in_arabic_and_its_quotes_stay_as_they_are(arabic):
    left, right, links = build.two_accounts()
    by_rule = [
        dataclasses.replace(
            one, evidence=tuple(dataclasses.replace(e, note="") for e in one.evidence)
        )
        for one in links.actors
    ]
    figures = [
        dataclasses.replace(one, why=phrase("both count “{noun}”", noun="boats"))
        for one in links.figures
    ]
    links = dataclasses.replace(links, actors=tuple(by_rule), figures=tuple(figures))
    rows = ledger(left, right, links, MADE)
    page = html_of(rows)
    assert '<html lang="ar" dir="rtl">' in page
    assert 'align="left"' not in page
    assert tr("The same name") in page
    assert f"كلاهما يعدّ «{isolated('boats')}»" in page
    plain = re.sub(
        r"<style>.*?</style>|<bdi>.*?</bdi>|<article.*?</article>", " ", page, flags=re.S
    )
    told = re.sub(r"<[^>]*>", "\n", plain.partition("<body>")[2])
    for text in (told, *re.findall("^#+ .*$", markdown_of(rows), re.MULTILINE)[1:]):
        for words in (line for line in text.splitlines() if WORD.search(KEPT.sub("", line))):
            assert words.strip(" #") in NAMES or re.search(r"[\u0600-\u06ff]", words), words
    assert rows.a.text.splitlines()[0] in page
    assert "agree" not in told
    assert json.loads(text_of(rows, Path("c.json")))["figures"][0]["relation"] == "conflict"
    assert "actor,Port Linnet,place,linked,certain,A" in csv_of(rows)


def test_every_command_is_called_in_arabic(arabic, open_window, session):
    commands = open_window(session).actions_by_name.commands.values()
    told = [text for c in commands for text in (c.title, c.help)]
    assert [text for text in told if not re.search(r"[\u0600-\u06ff]", text)] == []


def left_edge(widget: QWidget) -> int:
    return widget.mapToGlobal(QPoint()).x()


def test_the_first_text_stands_at_the_right_and_the_list_at_the_left(arabic, open_window, session):
    window = open_window(session)
    window.resize(1500, 800)
    first, second = (window.panes[side] for side in Side)
    order = [window.panel, second, window.pair.gutter, first, window.sidebar]
    edges = [left_edge(part) for part in order if part.isVisible()]
    assert edges == sorted(edges)
    assert first.view.layoutDirection() is Qt.LayoutDirection.LeftToRight  # bar at the outer edge
    assert second.view.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_in_english_all_stands_the_other_way(open_window, session):
    window = open_window(session)
    first, second = (window.panes[side] for side in Side)
    assert left_edge(first) < left_edge(window.pair.gutter) < left_edge(second)
    assert first.view.layoutDirection() is Qt.LayoutDirection.RightToLeft


def has_ink(picture, columns) -> bool:
    """Tell whether anything but the ground stands in some columns of a picture."""
    ground = picture.pixel(picture.width() // 2, 1)
    return any(
        picture.pixel(x, y) != ground for x in columns for y in range(4, picture.height() - 4)
    )


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_sign_that_folds_the_reasons_stands_before_them(language, open_window, session):
    speak(QApplication.instance(), language)
    try:
        window = open_window(session)
        window.panel._card.show_page("x", "Because.")
        picture = window.panel._card._heading.grab().toImage()
        width = round(20 * picture.devicePixelRatio())
        edges = range(2, width), range(picture.width() - width, picture.width() - 2)
        assert [has_ink(picture, edge) for edge in edges] == [language == "en", language == "ar"]
    finally:
        speak(QApplication.instance(), "en")


def test_a_journey_by_keys(arabic, open_window, session, qtbot):
    window = open_window(session)
    window.actions_by_name.run("go.panel")
    rows = window.panel._list
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert session.row is not None
    heading = window.panel._card._heading
    assert heading.text().startswith("سبب الربط")
    heard = []
    rows.stepped.connect(lambda side, by: heard.append((side, by)))
    qtbot.keyClick(rows, Qt.Key.Key_Left)
    qtbot.keyClick(rows, Qt.Key.Key_Right)
    assert heard == [(Side.RIGHT, 1), (Side.LEFT, 1)]  # the first text stands at the right
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    image = rows.viewport().grab().toImage()  # that turned rows can be painted, and something is
    assert len({image.pixel(x, 8) for x in range(image.width())}) > 2
    window.actions_by_name.run("judge.unsure")
    assert re.search(r"[\u0600-\u06ff]", window.desk.message)


def test_the_summary_counts_in_arabic(arabic, open_window, session):
    about = open_window(session).panel._header.about.text()
    assert re.search(r"فاعل", about)


def test_an_unknown_language_is_english(arabic):
    assert speak(arabic, "xx") == "en"
    assert arabic.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_language_of_the_system_is_taken_where_there_is_one(arabic, monkeypatch):
    class Arabic(QLocale):
        def uiLanguages(self):
            return ["ar-MA", "fr-FR"]

    monkeypatch.setattr(QLocale, "system", staticmethod(Arabic))
    assert speak(arabic, "system") == "ar"
