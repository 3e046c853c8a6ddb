"""A field and a list below it: type a few letters, choose one row with the arrows and Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.translation import tr
from app.ui.announce import announce
from app.ui.widgets.elided import own_direction
from app.ui.widgets.tooltip import tool_tip

_Index = QModelIndex | QPersistentModelIndex
_PADDING = 10
_ROWS = 14


@dataclass(frozen=True, slots=True)
class Choice:
    """A row: its name, what stands small below it and at its end; ``reason`` dims it."""

    name: str
    note: str = ""
    end: str = ""
    reason: str = ""

    @property
    def spoken(self) -> str:
        """Return the row in words."""
        return ". ".join(filter(None, (self.name, self.note, self.end, self.reason)))


Filter = Callable[[str, Sequence[Choice]], Sequence[int]]


def plain_filter(query: str, choices: Sequence[Choice]) -> Sequence[int]:
    """Return the rows that hold every word of the query, those that begin with it first."""
    words = query.casefold().split()
    found = []
    for n, choice in enumerate(choices):
        text = f"{choice.name} {choice.note}".casefold()
        if all(word in text for word in words):
            found.append((not text.startswith(query.casefold()), n))
    return [n for _, n in sorted(found)]


class _Model(QAbstractListModel):
    def __init__(self, choices: Sequence[Choice], parent: QObject) -> None:
        super().__init__(parent)
        self.choices = choices
        self.shown: Sequence[int] = range(len(choices))

    def show(self, shown: Sequence[int]) -> None:
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = 0) -> object:
        choice = self.choices[self.shown[index.row()]]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(choice.reason or f"{choice.name}\n{choice.note}".strip())
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return ". ".join(filter(None, (choice.note, choice.end, choice.reason)))
        if role == Qt.ItemDataRole.UserRole:
            return choice
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        choice: Choice = index.data(Qt.ItemDataRole.UserRole)
        lines = 2 if choice.note or choice.reason else 1
        return QSize(0, lines * option.fontMetrics.height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        choice: Choice = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state = option.state
        metrics = option.fontMetrics
        role = QPalette.ColorRole
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role.Midlight))
            painter.drawRoundedRect(rect.adjusted(4, 0, -4, 0), 5, 5)
        painter.setFont(option.font)
        muted = palette.color(role.PlaceholderText)
        inner = rect.adjusted(_PADDING + 4, 5, -_PADDING - 4, -5)
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        painter.setPen(muted)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        first_edge, last_edge = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if option.direction is Qt.LayoutDirection.RightToLeft:
            first_edge, last_edge = last_edge, first_edge
        last = last_edge | middle | own_direction(choice.end)
        painter.drawText(line, last, choice.end)
        end = metrics.horizontalAdvance(choice.end) + (12 if choice.end else 0)
        cut = Qt.TextElideMode.ElideRight
        name = metrics.elidedText(choice.name, cut, line.width() - end)
        painter.setPen(muted if choice.reason else palette.color(role.Text))
        painter.drawText(line, first_edge | middle | own_direction(name), name)
        below = choice.reason or choice.note
        if below:
            painter.setPen(muted)
            line.translate(0, metrics.height())
            below = metrics.elidedText(below, cut, line.width())
            painter.drawText(line, first_edge | middle | own_direction(below), below)
        painter.restore()


class Chooser(QFrame):
    """Pops up over the window and calls ``chosen`` with the row that was taken, once."""

    def __init__(
        self,
        choices: Sequence[Choice],
        chosen: Callable[[int], None],
        parent: QWidget,
        *,
        prompt: str,
        matching: Filter = plain_filter,
    ) -> None:
        """Take all rows; ``prompt`` says what the field is for, ``matching`` finds rows."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("chooser")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(prompt)
        self._chosen = chosen
        self._said = ""
        self._matching = matching
        self._model = _Model(choices, self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(prompt)
        self.field.setAccessibleName(prompt)
        self.field.setFrame(False)
        self.field.setTextMargins(_PADDING, 7, _PADDING, 7)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list = QListView(self)
        self.list.setAccessibleName(prompt)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._take)
        self.nothing = QLabel(tr("Nothing answers to that."), self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(_PADDING + 4, 6, _PADDING, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 5)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        line = self.palette().color(QPalette.ColorRole.Mid).name()
        page = self.palette().color(QPalette.ColorRole.Base).name()
        self.setStyleSheet(
            f"#chooser {{ background: {page}; border: 1px solid {line}; border-radius: 6px; }}"
            f" QLineEdit {{ background: {page}; border-bottom: 1px solid {line}; }}"
            f" QListView {{ background: {page}; }}"
        )
        self._filter("")

    def open_at(self, place: QPoint, width: int, row: int = 0) -> None:
        """Show below a place of the screen, with a row chosen."""
        rows = min(_ROWS, len(self._model.choices))
        height = sum(max(24, self.list.sizeHintForRow(n)) for n in range(rows))
        self.resize(width, height + self.field.sizeHint().height() + 16)
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(place.x(), screen.right() - self.width()))
        y = max(screen.top(), min(place.y(), screen.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._choose(row)

    @property
    def shown(self) -> list[Choice]:
        """Return the rows that match what was typed."""
        return [self._model.choices[n] for n in self._model.shown]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk the list while the field has the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            at = self.list.currentIndex().row()
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: _ROWS - 2,
                Qt.Key.Key_PageUp: 2 - _ROWS,
            }
            if event.key() in steps:
                self._choose(at + steps[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _choose(self, row: int) -> None:
        row = max(0, min(row, len(self._model.shown) - 1))
        chosen = self._model.index(row)
        self.list.setCurrentIndex(chosen)
        if self.isVisible():
            choice = chosen.data(Qt.ItemDataRole.UserRole)
            self._say(choice.spoken if choice else self.nothing.text())

    def _say(self, words: str) -> None:
        """Have a row said that is not said yet: the keyboard stays in the field."""
        if words != self._said:
            announce(self.field, words)
        self._said = words

    def _filter(self, query: str) -> None:
        every = range(len(self._model.choices))
        self._model.show(self._matching(query, self._model.choices) if query.strip() else every)
        self.list.setVisible(bool(self._model.shown))
        self.nothing.setVisible(not self._model.shown)
        self._choose(0)

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row = self._model.shown[index.row()]
        if self._model.choices[row].reason:
            return  # it says itself why not
        chosen = self._chosen
        self.close()
        chosen(row)
