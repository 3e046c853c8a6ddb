"""Tells assistive software what a sighted reader sees happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(source: QWidget, words: str) -> None:
    """Have a screen reader, if one is running, say the words."""
    from PySide6.QtGui import (  # not at the start: their tables of roles take milliseconds
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    if words and QAccessible.isActive():
        # What is out of view is not heard of: then the window says it.
        seen = source if source.isVisible() else source.window()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(seen, words))
