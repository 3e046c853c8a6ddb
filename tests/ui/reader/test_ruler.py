from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from app.model.document import Span
from app.ui.reader.ruler import Ruler
from app.ui.reader.view import ReaderView
from app.ui.theme import DARK, LIGHT
from app.workspace.events import Kind, Mark, Selection

ROW, OTHER = Selection(Kind.ACTOR, 0), Selection(Kind.FIGURE, 0)
SHORT = "A line.\n" * 300
TEXT = SHORT + "\n\n".join(f"Paragraph {n:03} goes on for a good while. " * 12 for n in range(60))


@pytest.fixture
def ruler(qtbot) -> Ruler:
    both = QWidget()
    qtbot.addWidget(both)
    view = ReaderView(LIGHT, both)
    made = Ruler(view, LIGHT, both)
    made.name_of = lambda mark: "The Board" if mark.row == ROW else "12 boats"
    both.resize(620, 500)
    view.resize(600, 500)
    made.setGeometry(600, 0, 13, 500)
    view.set_text(TEXT)
    both.show()
    qtbot.waitExposed(both)
    qtbot.waitUntil(lambda: view._column.chunks.complete)
    return made


def at(words: str, row: Selection = ROW) -> Mark:
    start = TEXT.index(words)
    return Mark(Span(start, start + len(words)), row)


def test_ticks_stand_where_the_scroll_bar_goes(ruler):
    view = ruler._view
    ruler.grab()
    for words in ("Paragraph 010", "Paragraph 030", "Paragraph 050"):
        offset = TEXT.index(words)
        view.visit(offset)
        place = view._column.position + 0.32 * view.viewport().height()
        assert ruler.y_of(offset) == pytest.approx(500 * place / view._column.total(), abs=6)
        assert ruler.offset_at(ruler.y_of(offset)) == pytest.approx(offset, abs=len(TEXT) / 250)


def test_a_press_goes_to_the_tick_and_leads(ruler, qtbot):
    view, mark = ruler._view, at("Paragraph 040")
    view.set_linked([mark])
    view.set_row(ROW)
    ruler.grab()
    led = []
    view.led.connect(led.append)
    y = round(ruler.y_of(mark.span.start)) + 2
    qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(6, y))
    assert view.rectangle_of(mark.span.start) is not None
    assert led == [0.0]
    qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(6, 5))
    assert view.share < 0.02


def test_what_is_under_the_pointer_is_said(ruler):
    view = ruler._view
    linked, number = at("Paragraph 020"), at("Paragraph 021", OTHER)
    view.set_linked([linked, number])
    found = at("Paragraph 055").span
    y = ruler.y_of(linked.span.start)
    assert set(ruler.words_at(y).splitlines()) <= {"The Board", "12 boats"}
    view.set_row(ROW)
    view.set_found([found])
    assert ruler.words_at(ruler.y_of(linked.span.start)) == "The Board"
    assert ruler.words_at(ruler.y_of(found.start)) == "Found: Paragraph 055"
    assert ruler.words_at(499) == ""
    assert ruler.accessibleDescription() == "2 linked mentions, 1 of the chosen row, 1 found"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
def test_kinds_of_tick_differ_in_shape(ruler, theme):
    """Seen without colour: the row's tick is broader than any, the reader's place has a frame."""
    ruler.set_theme(theme)
    view, mark = ruler._view, at("Paragraph 040")

    def darkened() -> int:
        picture = (
            ruler.grab().toImage().convertToFormat(ruler.grab().toImage().Format.Format_Grayscale8)
        )
        ground = picture.pixel(1, 100)
        y = round(ruler.y_of(mark.span.start) * picture.height() / ruler.height())
        return sum(
            picture.pixel(x, row) != ground
            for x in range(picture.width())
            for row in range(y - 4, y + 5)
        )

    nothing = darkened()
    view.set_linked([mark])
    linked = darkened()
    view.set_row(ROW)
    row = darkened()
    view.set_place(mark.span)
    assert nothing < linked < row < darkened()
