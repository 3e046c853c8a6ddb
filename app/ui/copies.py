"""How many near copies a document stands for, in words."""

from __future__ import annotations

from app.translation import tr


def with_copies(title: str, copies: int) -> str:
    """Return a title, and after it how many near copies are folded into it."""
    if not copies:
        return title
    return tr("{title}  (+%n near copies)", "{title}  (+%n near copy)", copies, title=title)
