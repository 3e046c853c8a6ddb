"""What a screen reader is told of a text, asked as it asks: of the objects that Qt hands out."""

from __future__ import annotations

import gc
import time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleTextCursorEvent, QAccessibleTextSelectionEvent
from PySide6.QtWidgets import QApplication

from app.model.document import Span
from app.ui.reader import accessible
from app.ui.reader.offsets import Units
from app.ui.reader.selection import Selected
from app.ui.reader.view import ReaderView
from app.ui.theme import LIGHT
from tests.ui.telling import heard, told  # noqa: F401

PAGE = "The harbour\n\n" + "\n".join(f"Boat {n} 🚤 left the quay at dawn. It came back." for n in range(90))


@pytest.fixture
def view(qtbot) -> ReaderView:
    accessible.install()
    made = ReaderView(LIGHT)
    made.setAccessibleName("Left text")
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.set_text(PAGE)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made._column.all_measured())
    return made
