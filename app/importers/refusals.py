"""The errors of importing, said in one way."""

from __future__ import annotations

from app.model.errors import FileError, ScannedError
from app.translation import phrase

CHOOSE_ANOTHER = phrase("choose a file with text in it")
DAMAGED = phrase("it is damaged or cut off")
GET_AGAIN = phrase("get the file again from where it came")
LOCKED = phrase("it is protected with a password")
UNLOCK = phrase("open it in its own program and save it without the password")


def unreadable(name: str, why: str, do: str) -> FileError:
    """Return the error for a file of this name: why it cannot be read, and what to do."""
    return FileError(phrase("{name} cannot be read", name=name), why, do)


def scanned(name: str, why: str, do: str) -> ScannedError:
    """Return the error for pages that are pictures of text."""
    return ScannedError(
        phrase("{name} cannot be read", name=name), phrase("it is scanned: {why}", why=why), do
    )


def damaged(name: str) -> FileError:
    """Return the error for a file that is not whole, or not what it says that it is."""
    return unreadable(name, DAMAGED, GET_AGAIN)


def bomb(name: str) -> FileError:
    """Return the error for a small file that unpacks into a flood."""
    why = phrase("it unpacks into far more than it is long, as files do that are made to do harm")
    return unreadable(name, why, phrase("take the texts out of it one by one, if you trust it"))
