"""The card of a note beside what it is on: to be read, and to be written on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
)

from app.translation import phrase, tr
from app.ui.announce import announce
from app.ui.theme import interface_font
from app.ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from app.model.document import Span
    from app.model.note import Note
    from app.ui.reader.view import ReaderView
    from app.ui.theme import Theme

KEYS = phrase("Ctrl+Enter keeps, Esc leaves")
PROMPT = phrase("Write your note here")
_WIDEST = 420  # pixels
_GAP = 11  # pixels between the words and the card, for the line under them
_FRAME = 18  # pixels of margin, padding and border above and below the lines
_LINES = (3, 10)  # of the note in view, least and most
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteCard(QFrame):
    """Lies over a text, next to a place, and goes along with it; it never covers that place.

    ``kept`` and ``left`` bring the note and what is written on the card now; ``removed`` the note.
    """

    kept = Signal(object, str)
    left = Signal(object, str)
    removed = Signal(object)

    def __init__(self, view: ReaderView, theme: Theme) -> None:
        """Lie over a view, hidden."""
        super().__init__(view)
        self.setObjectName("noteCard")
        self.setAccessibleName(tr("Note"))
        self.setLayoutDirection(QGuiApplication.layoutDirection())  # the view has its bar's side
        self._view = view
        self._page = view.viewport()  # asked for while both are deleted, it would not be there
        self.note: Note | None = None
        self.span: Span | None = None
        self.editing = False
        self._seen = False
        self._quote = ElidedLabel("", self)
        self._quote.setObjectName("noteQuote")
        self.words = QPlainTextEdit(self)
        self.words.setObjectName("noteWords")
        self.words.setAccessibleName(tr("Your note"))
        self.words.setPlaceholderText(tr(PROMPT))
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setTabChangesFocus(True)
        self.words.installEventFilter(self)
        self.words.textChanged.connect(self._fit)
        self._hint = QLabel(tr(KEYS), self)
        self._hint.setObjectName("noteHint")
        self._edit = self._button(tr("Edit"), tr("Write on this note"))
        self._keep = self._button(tr("Keep"), tr("Keep this note (Ctrl+Enter)"))
        self._remove = self._button(tr("Remove"), tr("Remove this note; it can be undone"))
        self._close = self._button("×", tr("Close (Esc)"))
        self._edit.clicked.connect(self.edit)
        self._keep.clicked.connect(self.keep)
        self._remove.clicked.connect(self._say_removed)
        self._close.clicked.connect(self.leave)
        self._lay_out()
        self.set_theme(theme)
        view.moved.connect(self._place)
        self._page.installEventFilter(self)
        self.hide()

    def _button(self, text: str, what: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(what)
        button.setAccessibleName(what.partition(" (")[0])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._quote, 1)
        top.addWidget(self._close)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._hint, 1)
        for button in (self._remove, self._edit, self._keep):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 7)
        column.setSpacing(3)
        column.addLayout(top)
        column.addWidget(self.words)
        column.addLayout(foot)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        small = interface_font(0.9)
        for part in (self._quote, self._hint, self._edit, self._keep, self._remove):
            part.setFont(small)
        self.words.setFont(interface_font())
        self.setStyleSheet(
            f"#noteCard {{ background: {theme.chrome}; border: 1px solid {theme.line};"
            f" border-left: 3px solid {theme.accent}; border-radius: 5px; }}"
            f" #noteQuote, #noteHint {{ color: {theme.muted}; background: transparent; }}"
            f" #noteWords {{ background: {theme.page}; color: {theme.ink};"
            f" border: 1px solid {theme.line}; border-radius: 4px; padding: 2px 3px;"
            f" selection-background-color: {theme.selected}; selection-color: {theme.ink}; }}"
            f" #noteWords:focus {{ border-color: {theme.accent}; }}"
            f" #noteWords[readOnly='true'] {{ background: {theme.chrome};"
            f" border-color: {theme.chrome}; }}"
            f" QToolButton {{ color: {theme.ink}; background: transparent; border-radius: 4px;"
            f" border: 1px solid transparent; padding: 2px 7px; }}"
            f" QToolButton:hover {{ background: {theme.hover}; }}"
            f" QToolButton:focus {{ border-color: {theme.accent}; }}"
        )

    # Opening and leaving

    def open(self, note: Note, span: Span, words: str, *, editing: bool) -> None:
        """Show a note next to a place; where it is to be written on, with the keyboard in it."""
        self.note, self.span = note, span
        self._seen = False
        self._quote.setText(tr("“{text}”", text=note.quote))
        self.words.setPlainText(words)
        self._remove.setVisible(bool(note.text))
        self._show_editing(editing)
        self.show()
        self.raise_()
        self._fit()
        if editing:
            self._take_keyboard()
        else:
            announce(self, tr("Note: {text}", text=words))

    def edit(self) -> None:
        """Let the note that is shown be written on."""
        self._show_editing(True)
        self._fit()
        self._take_keyboard()

    def keep(self) -> None:
        """Close the card, and have what is written on it kept."""
        self._end(self.kept)

    def leave(self) -> None:
        """Close the card; what is written on it is not kept."""
        self._end(self.left)

    @property
    def typed(self) -> str:
        """Return what is written on the card."""
        return self.words.toPlainText()

    def sizeHint(self) -> QSize:
        """Return the size for what is written, within the text's width."""
        line = self.words.fontMetrics().lineSpacing()
        least, most = _LINES if self.editing else (1, _LINES[1])
        lines = max(least, min(most, self._line_count()))
        self.words.setFixedHeight(lines * line + _FRAME)
        width = min(_WIDEST, max(160, self._page.width() - 24))
        return QSize(width, super().sizeHint().height())

    # Inside

    def _end(self, signal: SignalInstance) -> None:
        if self.note is None or self.isHidden():
            return
        note, typed, editing = self.note, self.typed, self.editing
        self.close_quietly()
        if editing:
            signal.emit(note, typed)

    def close_quietly(self) -> None:
        """Close the card, and give the keyboard back to the text if it was here."""
        keyboard = QApplication.focusWidget()
        if keyboard is not None and self.isAncestorOf(keyboard):
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.note = None
        self.hide()

    def _say_removed(self) -> None:
        note = self.note
        self.close_quietly()
        self.removed.emit(note)

    def _show_editing(self, editing: bool) -> None:
        self.editing = editing
        self.words.setReadOnly(not editing)
        policy = Qt.FocusPolicy
        self.words.setFocusPolicy(policy.StrongFocus if editing else policy.ClickFocus)
        self._keep.setVisible(editing)
        self._edit.setVisible(not editing)
        self._hint.setVisible(True)
        self._hint.setText(tr(KEYS) if editing else "")
        self.words.style().polish(self.words)

    def _take_keyboard(self) -> None:
        self.words.moveCursor(QTextCursor.MoveOperation.End)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line_count(self) -> int:
        document = self.words.document()
        return sum(
            max(1, document.findBlockByNumber(n).layout().lineCount())
            for n in range(min(document.blockCount(), _LINES[1]))
        )

    def _fit(self) -> None:
        if not self.isHidden():
            self.resize(self.sizeHint())
            self.resize(self.sizeHint())  # with the lines as they are in that width
            self._place()

    def _place(self) -> None:
        """Stand below the place, above it where there is no room; go with it out of view."""
        if self.isHidden() or self.span is None:
            return
        page = self._page
        first = self._view.rectangle_of(self.span.start)
        last = self._view.rectangle_of(max(self.span.start, self.span.end - 1)) or first
        if first is None and last is None:
            if self._seen and not self.editing:
                self.leave()
                return
            top = float(page.height() - self.height() - _GAP)  # what is typed stays in view
            left = 12.0
        else:
            self._seen = True
            above, below = first or last, last or first
            assert above is not None
            assert below is not None
            left, top = above.left(), below.bottom() + _GAP
            if top + self.height() > page.height():
                top = above.top() - _GAP - self.height()
            top = max(_GAP, min(top, page.height() - self.height() - _GAP))
        left = max(4.0, min(left, page.width() - self.width() - 8.0))
        self.move(round(left) + page.x(), round(top) + page.y())

    # What Qt calls

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep and leave by keys; a click into the text closes a card that is only read."""
        if watched is self._page:
            if event.type() == QEvent.Type.Resize:
                self._fit()
            elif event.type() == QEvent.Type.MouseButtonPress and not self.editing:
                self.leave()
            return False
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            keeps = event.key() in _ENTER and held == Qt.KeyboardModifier.ControlModifier
            if keeps or event.key() == Qt.Key.Key_Escape:
                if event.type() == QEvent.Type.ShortcutOverride:
                    event.accept()
                    return True
                (self.keep if keeps else self.leave)()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape from the buttons, too."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
