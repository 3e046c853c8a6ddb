"""A process that changes a library without end and says on standard output what it has done.

Before each change it says ``try``, after it ``done``, with the same words: the test that kills it
knows from these what must be there, and what may be.
"""

import random
import sys
from pathlib import Path

from app.model.judgement import Judgement, Named, Verdict
from app.store.library import Library
from tests.store.making import made, report


def say(*words):
    print(*words, flush=True)


def work(folder, seed):
    chance = random.Random(seed)
    library = Library.open(folder)
    known = [entry.id for entry in library.entries()]
    for step in range(100_000):
        kind = chance.choice(("add", "add", "judge", "edit", "remove", "queue"))
        if kind == "add":
            document, data = made(report(chance, 60))
            say("try", "add", document.id)
            library.add(document, data)
            known.append(document.id)
            say("done", "add", document.id)
        elif kind == "judge":
            name = f"{seed}-{step}"
            say("try", "judge", name)
            library.judge(Judgement(Named("a", (name,)), Named("b", (name,)), Verdict.SAME))
            say("done", "judge", name)
        elif kind == "edit" and known:
            document_id, title = chance.choice(known), f"{seed}-{step}"
            say("try", "edit", document_id, title)
            library.edit(document_id, title=title)
            say("done", "edit", document_id, title)
        elif kind == "remove" and len(known) > 20:
            document_id = known.pop(chance.randrange(len(known)))
            say("try", "remove", document_id)
            library.remove(document_id)
            say("done", "remove", document_id)
        elif kind == "queue":
            path = Path(f"/texts/{seed}-{step}")
            say("try", "queue", path)
            library.imports.put([path])
            say("done", "queue", path)


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]))
