"""The header of a reading pane: what is read there, and at which place the reader is."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from app.text.calendar import MONTHS
from app.translation import isolated, phrase, tr
from app.ui.theme import colour, interface_font
from app.ui.widgets.elided import ChoiceButton, ElidedLabel
from app.ui.widgets.tooltip import set_tip

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from app.model.document import Document
    from app.ui.theme import Theme

_ROOM_FOR_LOCK = 260  # pixels of width; the lock's key works in less
_OFFER = phrase("from the library or a file")


class Header(QWidget):
    """Title, date and source, and which place of the chosen row the pane is at."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start without a document."""
        super().__init__(parent)
        self._theme = theme
        self._active = False
        self.title = ChoiceButton(self)
        self.about = ElidedLabel("", self)
        self.previous = _arrow("‹", tr("Previous place"), self)
        self.next = _arrow("›", tr("Next place"), self)
        self.lock = LockButton(theme, self)
        self.place = QLabel(self)
        places = QHBoxLayout()
        places.setSpacing(2)
        places.addWidget(self.lock)
        places.addWidget(self.previous)
        places.addWidget(self.place)
        places.addWidget(self.next)
        grid = QGridLayout(self)
        grid.setContentsMargins(11, 7, 10, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        self.about.setContentsMargins(5, 0, 0, 0)
        grid.addWidget(self.title, 0, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.about, 1, 0)
        grid.addLayout(places, 0, 1, 2, 1)
        grid.setColumnStretch(0, 1)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = self.lock.theme = theme
        small = interface_font(0.88)
        self.title.setFont(interface_font(1.0, bold=True))
        self.about.setFont(small)
        self.place.setFont(small)
        muted = f"color: {theme.muted};"
        self.setStyleSheet(
            f"QLabel {{ {muted} background: transparent; }}"
            f" QToolButton {{ {muted} border: 1px solid transparent; border-radius: 4px;"
            f" padding: 0 4px 1px 4px; }}"
            f" QToolButton:hover, QToolButton:focus {{ background: {theme.hover};"
            f" color: {theme.ink}; }}"
            f" QToolButton:focus {{ border-color: {theme.accent}; }}"
        )
        self.update()

    def set_active(self, active: bool) -> None:
        """Show whether the keyboard's commands mean this pane."""
        self._active = active
        self.update()

    def offer_lock(self, *, offered: bool) -> None:
        """Offer to lock the pane where the texts scroll together; a closed lock is always seen."""
        self._lock_offered = offered
        self.show_locked(self.lock.isChecked())

    def show_locked(self, locked: bool) -> None:
        """Show whether the pane keeps its place."""
        self.lock.setChecked(locked)
        words = (
            tr("Locked: this text keeps its place") if locked else tr("Lock this text at its place")
        )
        self.lock.setAccessibleName(words)
        set_tip(self.lock, tr("{words}\nPress to change (Shift+T)", words=words))
        self.lock.setVisible(locked or (self._lock_offered and self.width() >= _ROOM_FOR_LOCK))

    _lock_offered = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer no lock where it would take the room from the place."""
        super().resizeEvent(event)
        self.show_locked(self.lock.isChecked())

    def show_document(self, document: Document | None) -> None:
        """Name the document, or offer to choose one."""
        title = document.title if document else tr("Choose a document")
        self.title.setText(title)
        set_tip(self.title, title if document else "")
        self.title.setAccessibleName(tr("{title}: choose another document", title=title))
        self.about.setText((about_line(document) if document else tr(_OFFER)) or " ")

    def show_place(self, at: int, count: int) -> None:
        """Say at which of how many places of the chosen row the pane is; of 0, nothing."""
        for part in (self.previous, self.next, self.place):
            part.setVisible(count > 0)
        place = tr("{at} of {count}", at=at, count=count) if at else f"{count}"
        self.place.setText(place)
        self.place.setAccessibleName(tr("Place in this text: {place}", place=place))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the line below in the accent's colour if the pane is active."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour(self._theme.page))
        bottom = self.height() - 1
        painter.setPen(QPen(colour(self._theme.line), 1))
        painter.drawLine(0, bottom, self.width(), bottom)
        if self._active:
            painter.setPen(QPen(colour(self._theme.accent), 2))
            painter.drawLine(0, bottom, self.width(), bottom)
        painter.end()


class LockButton(QToolButton):
    """A padlock, closed or open."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start open and out of view."""
        super().__init__(parent)
        self.theme = theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def sizeHint(self) -> QSize:
        """Return its size."""
        return QSize(24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lock, on a ground while it is pointed at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, closed = self.theme, self.isChecked()
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(colour(theme.accent), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.hover))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        ink = colour(theme.accent if closed else theme.muted)
        middle = QRectF(self.rect()).center()
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(ink if closed else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(middle.x() - 5, middle.y() - 1, 10, 7.5), 1.5, 1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        shackle = QRectF(middle.x() - (3 if closed else -1), middle.y() - 7, 6, 12)
        painter.drawArc(shackle, 0, 180 * 16)
        painter.end()


def about_line(document: Document) -> str:
    """Return a document's date and source as its header shows them."""
    parts = [long_date(document.date)] if document.date else []
    if document.source:
        parts.append(isolated(PurePath(document.source).name or document.source))
    return "  ·  ".join(parts)


def long_date(date: dt.date) -> str:
    """Return a date in words, the same on every system."""
    return f"{date.day} {tr(MONTHS[date.month - 1].title())} {date.year}"


def short_date(date: dt.date) -> str:
    """Return a date with its month in three letters, where the language has those."""
    return f"{date.day} {tr(MONTHS[date.month - 1][:3].title())} {date.year}"


def _arrow(text: str, what: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(text)
    button.setToolTip(what)
    button.setAccessibleName(what)
    button.setFont(interface_font(1.2))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
