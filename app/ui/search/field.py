"""The search field: its keys walk the list below while the reader goes on typing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextDocumentFragment
from PySide6.QtWidgets import QLineEdit, QWidget

from app.translation import phrase, tr

SYNTAX = phrase("""<p style='white-space: pre'><b>Every word must occur.</b> You may also write<br>
"a phrase" &nbsp; a OR b &nbsp; NOT a &nbsp; (…)<br>
pre* &nbsp; f?zzy &nbsp; word~ for other spellings<br>
"two words"~5 within five words<br>
title:word &nbsp; actor:name in any spelling<br>
date:[2016-12-01 TO 2016-12-31]</p>""")

_RECALL = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_WALK = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QLineEdit):
    """A line of text; Up, Down, Enter and Escape are announced instead of being used here."""

    walked = Signal(QKeyEvent)
    recalled = Signal(int)
    """The reader wants the search before (1) or after (-1) the one that is shown."""
    entered = Signal(object)
    """The reader pressed Enter, with these modifier keys."""
    left = Signal()
    returned = Signal()
    """The reader came to the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setPlaceholderText(tr("Search the library"))
        self.setAccessibleName(tr("Search the library"))
        self.setToolTip(tr(SYNTAX))
        plain = QTextDocumentFragment.fromHtml(tr(SYNTAX)).toPlainText()
        self.setAccessibleDescription(plain)
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # files dropped here are for the window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Announce the keys that are for the list or the window; edit with all others."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in _RECALL:
            self.recalled.emit(_RECALL[Qt.Key(event.key())])
        elif event.key() in _WALK:
            self.walked.emit(event)
        elif event.key() in _ENTER:
            self.entered.emit(event.modifiers())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Announce that the reader is here."""
        super().focusInEvent(event)
        self.returned.emit()
