"""Libraries for tests: made-up documents, what a library holds in plain values, damage."""

import hashlib
import shutil
import string

from app.model.document import Document
from app.store.library import Library

TEXT = "The Board met again. 🚤 قَالَ\n"


def made(text=TEXT, **fields):
    data = text.encode()
    fields = {"title": text[:20], "source": "/texts/a.txt"} | fields
    return Document(id=hashlib.sha256(data).hexdigest(), text=text, **fields), data


def add(library, text=TEXT, **fields):
    document, data = made(text, **fields)
    assert library.add(document, data)
    return document


def report(random, words=120):
    """A text of made-up words, so that no two are alike."""
    letters = string.ascii_lowercase
    return " ".join("".join(random.choices(letters, k=6)) for _ in range(words)) + "\n"


def read(data, name, form):
    """As the importers read bytes that were kept."""
    text = data.decode()
    return Document(hashlib.sha256(data).hexdigest(), text[:20], text, name, form or "text")


def holds(folder):
    """All that a library knows and that nobody can make again, and its texts."""
    library = Library.open(folder, create=False)
    try:
        documents = {}
        for entry in library.entries():
            document = library.document(entry.id)
            documents[entry.id] = document
        return documents, library.judgements()
    finally:
        library.close()


def copied(library, to):
    """A copy of an open library as a killed process would have left it."""
    shutil.copytree(library.folder, to, ignore=shutil.ignore_patterns("*-shm", "window.*"))
    return to
