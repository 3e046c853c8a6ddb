"""The errors of importing, said in one way."""

from __future__ import annotations

from app.model.errors import FileError, ScannedError

CHOOSE_ANOTHER = "choose a file with text in it"
DAMAGED = "it is damaged or cut off"
GET_AGAIN = "get the file again from where it came"
LOCKED = "it is protected with a password"
UNLOCK = "open it in its own program and save it without the password"


def unreadable(name: str, why: str, do: str) -> FileError:
    """Return the error for a file of this name: why it cannot be read, and what to do."""
    return FileError(f"{name} cannot be read", why, do)


def scanned(name: str, why: str, do: str) -> ScannedError:
    """Return the error for pages that are pictures of text."""
    return ScannedError(f"{name} cannot be read", f"it is scanned: {why}", do)


def damaged(name: str) -> FileError:
    """Return the error for a file that is not whole, or not what it says that it is."""
    return unreadable(name, DAMAGED, GET_AGAIN)


def bomb(name: str) -> FileError:
    """Return the error for a small file that unpacks into a flood."""
    why = "it unpacks into far more than it is long, as files do that are made to do harm"
    return unreadable(name, why, "take the texts out of it one by one, if you trust it")
