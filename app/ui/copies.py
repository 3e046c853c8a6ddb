"""How many near copies a document stands for, in words."""

from __future__ import annotations


def with_copies(title: str, copies: int) -> str:
    """Return a title, and after it how many near copies are folded into it."""
    if not copies:
        return title
    return f"{title}  (+{copies} near {'copies' if copies > 1 else 'copy'})"
