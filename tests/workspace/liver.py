"""A process that imports, judges, edits, removes and indexes without end, and says what is done.

Before each change it says ``try``, after it ``done``, with the same words: the test that kills it
knows from these what must be there, and what may be.
"""

import random
import sys
from pathlib import Path

from app.model.analysis import Analysis
from app.model.document import Span
from app.model.judgement import Judgement, Named, Verdict
from app.model.note import About, Note, Place
from app.store.library import Library
from app.workspace.flow import Flow
from app.workspace.jobs import Progress

WORDS = [
    "storm",
    "quay",
    "boat",
    "harbour",
    "mast",
    "gull",
    "board",
    "rescue",
    "school",
    "sailor",
    "night",
    "water",
]

NOW = "2020-01-02T03:04:05+00:00"


class Analyser:
    """Finds nothing, at once."""

    version = "test/1"

    def analyse(self, document, report=lambda _: None):
        report(0.5)
        return Analysis(document.id, outlet="Herald")


def say(*words):
    print(*words, flush=True)


def texts(chance, folder, name):
    """Write a few files of a few words each."""
    made = []
    for number in range(chance.randrange(1, 6)):
        path = folder / f"{name}-{number}.txt"
        words = chance.choices(WORDS, k=40)
        path.write_text(f"{name} {number}\n{' '.join(words)} mark{name}x{number}\n")
        made.append(path)
    return made


def live(folder, files, seed):
    chance = random.Random(seed)
    library = Library.open(folder)
    flow = Flow(library, Analyser)
    say("open")
    for step in range(100_000):
        name = f"s{seed}n{step}"
        listed = [entry.id for entry in library.entries()]
        kind = chance.choice(
            ("import", "import", "judge", "note", "edit", "remove", "index", "analyse")
        )
        if kind == "import" and len(listed) < 80:
            made = texts(chance, files, name)
            say("try", "import", *(path.name for path in made))
            flow.import_paths(made, Progress())
            say("done", "import", *(path.name for path in made))
        elif kind == "judge":
            say("try", "judge", name)
            flow.judge(Judgement(Named("a", (name,)), Named("b", (name,)), Verdict.SAME))
            say("done", "judge", name)
        elif kind == "note":
            say("try", "note", name)
            place = Place("a", Span(0, 4), "here")
            flow.noting.keep(Note(name, name, About.PASSAGE, (place,), NOW, NOW))
            say("done", "note", name)
        elif kind == "edit" and listed:
            one = chance.choice(listed)
            say("try", "edit", one, name)
            flow.edit(one, {"title": name})
            say("done", "edit", one, name)
        elif kind == "remove" and len(listed) > 20:
            some = chance.sample(listed, 5)
            say("try", "remove", *some)
            flow.remove(some)
            say("done", "remove", *some)
            if chance.random() < 0.3:
                library.let_go()
        elif kind == "index":
            flow.prepare_search(Progress())
        elif kind == "analyse":
            flow.analyse_rest([], Progress())


if __name__ == "__main__":
    live(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
