from __future__ import annotations

from PySide6.QtCore import QRectF

from app.model.document import Span
from app.ui.reader.marks import Marks, Strength
from app.workspace.events import Kind, Mark, Selection

BOARD, PORT = Selection(Kind.ACTOR, 0), Selection(Kind.ACTOR, 1)
MEN = Selection(Kind.FIGURE, 0)
# "400 men of the Harbour Board" with the board’s name inside the figure, the port’s inside that
LINKED = (Mark(Span(0, 26), MEN), Mark(Span(15, 26), BOARD), Mark(Span(15, 21), PORT))


def shapes(marks: Marks):
    def rectangles(start: int, end: int) -> list[QRectF]:
        return [QRectF(start, 0, end - start, 10)]

    return marks.shapes(0, 100, rectangles, lambda box: box.bottom())


def test_the_shortest_of_nested_mentions_is_meant():
    marks = Marks(LINKED)
    assert marks.at(16).row == PORT
    assert marks.at(24).row == BOARD
    assert marks.at(3).row == MEN
    assert marks.at(26) is None


def test_only_the_chosen_row_stands_out():
    marks = Marks(LINKED, row=BOARD, place=Span(15, 26))
    assert [marks.strength(m) for m in LINKED] == [
        Strength.LINKED,
        Strength.PLACE,
        Strength.LINKED,
    ]
    marks.place = Span(50, 60)
    assert marks.strength(LINKED[1]) is Strength.ROW


def test_lines_of_nested_mentions_do_not_fall_together():
    by_level = {shape.level: shape.rectangles[0].width() for shape in shapes(Marks(LINKED))}
    assert by_level == {0: 6, 1: 11, 2: 26}


def test_the_strongest_is_painted_last():
    marks = Marks(LINKED, row=MEN, place=Span(0, 26), found=(Span(40, 45),))
    painted = shapes(marks)
    assert painted[-1].kind is None  # what a search found
    assert painted[-2].kind is Kind.FIGURE


def test_mentions_that_coincide_are_marked_once():
    twice = (Mark(Span(0, 5), BOARD), Mark(Span(0, 5), PORT))
    marks = Marks(twice, row=PORT, place=Span(0, 5))
    (only,) = shapes(marks)
    assert only.strength is Strength.PLACE


def test_marks_between():
    many = tuple(Mark(Span(n * 10, n * 10 + 5), BOARD) for n in range(1000))
    found = Marks(many).between(5002, 5021)
    assert [m.span.start for m in found] == [5000, 5010, 5020]
