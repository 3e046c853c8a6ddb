"""Letters on all that can be chosen in view; typing them chooses it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen

from app.translation import tr
from app.ui.announce import announce
from app.ui.catcher import Catcher
from app.ui.theme import Theme, colour, interface_font

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from app.ui.reader.view import ReaderView
    from app.ui.widgets.rowlist import RowList

LETTERS = "asdfghjklqwertyuiopzxcvbnm"  # those under the fingers first


@dataclass(frozen=True, slots=True)
class Target:
    """Something that can be chosen: where it begins, what it lies in, and what choosing it does.

    ``leftwards`` tells that it runs from right to left, so that it begins at its right end.
    """

    begins: QRectF
    room: QRectF
    choose: Callable[[], None]
    leftwards: bool = False


def labels(count: int) -> list[str]:
    """Return so many sequences of letters, none of which begins another, the shortest first."""
    size = len(LETTERS)
    count = min(count, size * size)
    doubled = 0  # letters that only begin a sequence of two
    while size - doubled + doubled * size < count:
        doubled += 1
    single = list(LETTERS[: size - doubled])
    double = [one + two for one in LETTERS[size - doubled :] for two in LETTERS]
    return (single + double)[:count]


def in_text(view: ReaderView, over: QWidget, choose: Callable[[int], None]) -> Iterator[Target]:
    """Yield the linked mentions in view; ``choose`` is told the offset of one."""
    page = view.viewport()
    if not view.text or not page.isVisible():
        return
    moved = QPointF(page.mapTo(over, page.rect().topLeft()))
    room = QRectF(page.rect()).translated(moved)
    first = view.offset_at(QPointF(0, 0))
    last = view.offset_at(QPointF(page.width(), page.height()))
    starts = dict.fromkeys(mark.span for mark in view.marks.between(first, last + 1))
    seen: set[int] = set()
    for span in starts:
        begins = view.rectangle_of(span.start)
        if span.start in seen or begins is None or not page.rect().contains(_middle(begins)):
            continue
        seen.add(span.start)
        ends = view.rectangle_of(span.end - 1)
        leftwards = ends is not None and ends.top() == begins.top() and ends.left() < begins.left()
        yield Target(begins.translated(moved), room, _with(choose, span.start), leftwards)


def in_list(rows: RowList, over: QWidget) -> Iterator[Target]:
    """Yield the rows in view of a list; choosing one is a click on it."""
    page = rows.viewport()
    if not page.isVisible():
        return
    moved = QPointF(page.mapTo(over, page.rect().topLeft()))
    room = QRectF(page.rect()).translated(moved)
    for place in rows.places:
        index = rows.model().index(place, 0)
        box: QRect = rows.visualRect(index)
        if box.top() >= page.height():
            break
        if not page.rect().contains(box.center()):
            continue

        def choose(index: object = index) -> None:
            rows.show_row(index)  # type: ignore[arg-type]
            rows.pointed.emit(index, Qt.KeyboardModifier.NoModifier)

        yield Target(QRectF(box).translated(moved).adjusted(0, 4, 0, 0), room, choose)


def _with(choose: Callable[[int], None], offset: int) -> Callable[[], None]:
    return lambda: choose(offset)


def _middle(box: QRectF) -> QPoint:
    return box.center().toPoint()


class Hints(Catcher):
    """Shows the letters until one is chosen; Backspace takes the last letter back."""

    def __init__(self, targets: Sequence[Target], theme: Theme, parent: QWidget) -> None:
        """Take all that can be chosen."""
        super().__init__(parent)
        self.setAccessibleName(tr("Choose by letters"))
        self._theme = theme
        self._font = interface_font(0.82, bold=True)
        self.typed = ""
        self.targets = dict(zip(labels(len(targets)), targets, strict=False))
        self._boxes = self._placed()

    def catch(self) -> None:
        """Show, and say how many there are."""
        super().catch()
        announce(
            self,
            tr(
                "%n to choose from: type the letters, Escape ends",
                "%n to choose from: type the letters, Escape ends",
                len(self.targets),
            ),
        )

    def pressed(self, text: str) -> None:
        """Narrow the choice, or choose."""
        typed = self.typed + text.casefold()
        if typed in self.targets:
            self.leave()
            self.targets[typed].choose()
        elif any(label.startswith(typed) for label in self.targets):
            self.typed = typed
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the last letter back, or do what every catcher does."""
        if event.key() == Qt.Key.Key_Backspace and self.typed:
            self.typed = self.typed[:-1]
            self.update()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the letters of all that can still be chosen, those typed already fainter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        metrics = QFontMetricsF(self._font)
        for label, box in self._boxes.items():
            if not label.startswith(self.typed):
                continue
            painter.setPen(QPen(colour(self._theme.page), 1))
            painter.setBrush(colour(self._theme.accent))
            painter.drawRoundedRect(box, 3, 3)
            x = box.left() + _ASIDE
            y = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
            for n, letter in enumerate(label.upper()):
                done = n < len(self.typed)
                painter.setPen(colour(self._theme.on_accent, 0.55 if done else 1.0))
                painter.drawText(QPointF(x, y), letter)
                x += metrics.horizontalAdvance(letter)
        painter.end()

    def _placed(self) -> dict[str, QRectF]:
        """Return where each label stands: over the beginning, inside its pane, on no other."""
        metrics = QFontMetricsF(self._font)
        placed: dict[str, QRectF] = {}
        for label, target in self.targets.items():
            width = metrics.horizontalAdvance(label.upper()) + 2 * _ASIDE
            height = metrics.height()
            begins, room = target.begins, target.room
            x = begins.right() - width + _ASIDE if target.leftwards else begins.left() - _ASIDE
            box = QRectF(x, begins.top() - height * _ABOVE, width, height)
            box.moveLeft(max(room.left() + 1, min(box.left(), room.right() - width - 1)))
            box.moveTop(max(room.top() + 1, min(box.top(), room.bottom() - height - 1)))
            step = -width if target.leftwards else width
            while any(box.intersects(other) for other in placed.values()):
                box.translate(step, 0)
                if not room.contains(box):
                    box.moveLeft(min(max(room.left(), box.left()), room.right() - width))
                    break
            placed[label] = box
        return placed


_ASIDE = 4.0  # pixels beside the letters of a label
_ABOVE = 0.45  # of a label's height stands above what it belongs to
