from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.model.document import Span
from app.ui.reader.marks import Marks, Strength, paint_grounds, paint_lines
from app.ui.theme import THEMES, Theme, colour, contrast
from app.workspace.events import Kind, Mark, Selection, Standing

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


class TestPainting:
    """One mark from x 10 to 90, on the page's ground, as it is painted."""

    ALL = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)

    def painted(self, theme: Theme, mark: Mark, scale: int = 1, **chosen) -> QImage:
        image = QImage(100 * scale, 30 * scale, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        image.fill(colour(theme.page))
        marks = Marks((mark,), **chosen)
        shapes = marks.shapes(
            0, 100, lambda start, end: [QRectF(start, 5, end - start, 18)], lambda _: 18.0
        )
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_grounds(painter, shapes, theme)
        paint_lines(painter, shapes, theme)
        painter.end()
        return image

    def ink(self, image: QImage, theme: Theme) -> int:
        """Count the pixels that stand out from the page as a line must."""
        return sum(
            contrast(image.pixelColor(x, y).name(), theme.page) >= 3
            for x in range(image.width())
            for y in range(image.height())
        )

    @ALL
    @pytest.mark.parametrize("scale", [1, 2])
    def test_a_pronoun_is_seen_but_fainter_than_a_name(self, theme, scale):
        name, pronoun = (
            self.painted(theme, Mark(Span(10, 90), BOARD, nominal), scale)
            for nominal in (False, True)
        )
        assert 15 * scale <= self.ink(pronoun, theme) <= self.ink(name, theme) / 2

    @ALL
    def test_behind_a_pronoun_lies_nothing_until_its_row_is_chosen(self, theme):
        pronoun, name = Mark(Span(10, 90), BOARD, nominal=True), Mark(Span(10, 90), BOARD)
        assert self.painted(theme, pronoun).pixelColor(50, 14) == colour(theme.page)
        chosen, of_name = (
            self.painted(theme, mark, row=BOARD).pixelColor(50, 14).name()
            for mark in (pronoun, name)
        )
        assert 1 < contrast(chosen, theme.page) < contrast(of_name, theme.page)

    @ALL
    def test_what_is_suggested_is_hollow_and_dashed(self, theme):
        row = Selection(Kind.ACTOR, 0, Standing.SUGGESTED)
        image = self.painted(theme, Mark(Span(10, 90), row), row=row)
        assert image.pixelColor(50, 14) == colour(theme.page)
        above = [image.pixelColor(x, 4).name() for x in range(15, 85)]
        assert 10 < sum(contrast(edge, theme.page) > 2 for edge in above) < 60
        place = self.painted(theme, Mark(Span(10, 90), row), row=row, place=Span(10, 90))
        assert place.pixelColor(50, 14) != colour(theme.page)
