"""Words as a tool tip."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def tool_tip(words: str) -> str:
    """Return words so that Qt breaks long lines of them and takes nothing in them for markup."""
    return f"<p>{escape(words).replace(chr(10), '<br>')}</p>" if words else ""


def set_tip(widget: QWidget, words: str) -> None:
    """Give a widget a tool tip; those who hear it are told the words without any markup."""
    widget.setToolTip(tool_tip(words))
    widget.setAccessibleDescription(words.replace("\n", ". "))
