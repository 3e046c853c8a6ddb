"""Reading two texts of a megabyte with 5,000 mentions each: frames, choosing, opening.

    python3 packaging/dev.py bench reading

Every figure is the working time of the window's own thread, so that other work on the machine
counts for little; offscreen at 1440 by 900, with all panes painted.
"""

from __future__ import annotations

import dataclasses
import gc
import statistics
import time

SIZE = 1_000_000
MENTIONS = 5_000
STEPS = 300
LAPTOP = 2.3  # a good laptop is so many times as fast as the machine of the recorded figures


def pair():
    """Return two long texts and their links, made of the samples, with 5,000 mentions each."""
    from app.linking.link import link
    from app.workspace.events import Side
    from app.workspace.jobs import Progress
    from app.workspace.places import marks_of
    from tests.benchmarks.large import enlarged
    from tests.benchmarks.run import prepared

    library, flow, documents = prepared()
    texts, analyses = [], []
    for one in documents:
        text, found = enlarged(one.text, flow.analysis(one.id, Progress()), SIZE)
        texts.append(text)
        analyses.append(found)
    library.close()
    began = time.thread_time()
    links = link(*analyses, texts=tuple(texts))
    print(f"linking them in the background takes {time.thread_time() - began:.1f} s here")
    long = tuple(
        dataclasses.replace(one, id=f"{n}" * 64, text=text)
        for n, (one, text) in enumerate(zip(documents, texts, strict=True))
    )
    links = dataclasses.replace(links, left=long[0].id, right=long[1].id)
    share = MENTIONS / max(map(len, marks_of(links).values()))
    thinned = tuple(
        dataclasses.replace(link, a=_some(link.a, share), b=_some(link.b, share))
        for link in links.actors
    )
    alone = (
        dataclasses.replace(some, actors=some.actors[:: round(1 / share)])
        for some in (links.only_left, links.only_right)
    )
    only_left, only_right = alone
    links = dataclasses.replace(links, actors=thinned, only_left=only_left, only_right=only_right)
    counts = {side: len(marks) for side, marks in marks_of(links).items()}
    return long, links, [counts[side] for side in Side]


def _some(mentions, share):
    """Return so much of the mentions, evenly over the text, one at least."""
    return tuple(
        m for n, m in enumerate(mentions) if n == 0 or int(n * share) != int((n + 1) * share)
    )


def say(what: str, seconds: list[float], goal: float) -> None:
    """Print the 95th percentile here and as a good laptop would have it, and the goal."""
    slow = 1000 * statistics.quantiles(seconds, n=20)[-1]
    middle = 1000 * statistics.median(seconds)
    print(
        f"{what:<44} p95 {slow:7.1f} ms   median {middle:7.1f} ms   "
        f"laptop p95 {slow / LAPTOP:6.1f} ms   goal {goal:.0f} ms"
    )


def main() -> None:
    """Measure and print."""
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QLineEdit

    from app.settings.file import Settings
    from app.ui.application import make_application
    from app.ui.style import Appearance
    from app.ui.window import Window
    from app.workspace.events import Kind, Selection, Side
    from app.workspace.jobs import ImmediateRunner
    from app.workspace.panes import Tie
    from app.workspace.session import Session
    from tests.build import FakeFlow

    documents, links, counts = pair()
    print(f"{SIZE:,} characters each, {counts[0]:,} and {counts[1]:,} linked mentions")
    application = make_application()
    session = Session(FakeFlow(documents, (links,)), ImmediateRunner())
    appearance = Appearance(application, "light")
    window = Window(Settings(), appearance)
    window.setGeometry(QRect(0, 0, 1440, 900))
    window.furnish(session)
    window.show()
    application.processEvents()

    painted = application.processEvents
    opening = []
    for _ in range(6):
        for side in Side:
            session.close(side)
        painted()
        began = time.thread_time()
        session._show(dict(zip(Side, documents, strict=True)))
        painted()
        opening.append(time.thread_time() - began)
        while not all(window.panes[s].view._column.chunks.complete for s in Side):
            painted()
    say("opening the pair, linked", opening, 500)

    choosing = []
    busiest = sorted(
        range(len(links.actors)), key=lambda i: -len(links.actors[i].a) - len(links.actors[i].b)
    )
    for row in [*busiest[:20], *range(20)]:
        began = time.thread_time()
        session.select(Selection(Kind.ACTOR, row))
        painted()
        choosing.append(time.thread_time() - began)
    say("choosing an actor", choosing, 50)

    field = next(f for f in window.panel.findChildren(QLineEdit) if f.isVisible())
    filtering = []
    for word in ("aleppo", "army", "in", "e", "front", "xylo") * 2:
        for end in [*range(1, len(word) + 1), *range(len(word) - 1, -1, -1)]:
            began = time.thread_time()
            field.setText(word[:end])
            painted()
            filtering.append(time.thread_time() - began)
    rows = sum(map(len, (links.actors, links.figures, links.dates, links.suggested)))
    say(f"filtering {rows:,} rows, a key", filtering, 30)

    left = window.panes[Side.LEFT].view
    for shown, tie in ((False, Tie.FREE), (True, Tie.FREE), (True, Tie.PROPORTIONAL),
                       (True, Tie.MENTION)):  # fmt: skip
        session.select(Selection(Kind.ACTOR, busiest[0]) if not shown else None)
        window.pair.show_all_ribbons(shown)
        window.pair.set_tie(tie)
        left.visit(len(left.text) // 3)
        painted()
        gc.collect()
        frames = []
        for _ in range(STEPS):
            left._leading = True
            began = time.thread_time()
            left.scroll_by(40)
            painted()
            frames.append(time.thread_time() - began)
        ribbons = "all ribbons" if shown else "an actor's ribbons"
        say(f"scrolling, {ribbons}, {tie}", frames, 20)
    window.close()
