"""Words as a tool tip."""

from __future__ import annotations

from html import escape


def tool_tip(words: str) -> str:
    """Return words so that Qt breaks long lines of them and takes nothing in them for markup."""
    return f"<p>{escape(words).replace(chr(10), '<br>')}</p>" if words else ""
