"""Hand-made documents, links and use-cases, so that no test of the window needs a model or a disk."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import re
import time
from collections import Counter
from typing import TYPE_CHECKING

from app.model.document import Document, DocumentEntry, Span
from app.model.errors import FileError, QueryError
from app.model.judgement import Judgement, Verdict
from app.model.link import ActorLink, DateLink, Evidence, FigureLink, Links, Relation
from app.model.mention import ActorType, Mention
from app.model.quantity import DateMention, Figure, Grain, Modifier, Quantity
from app.model.search import (
    Completion,
    Facet,
    Hit,
    Narrowing,
    Nearby,
    SavedSearch,
    SearchResult,
    Snippet,
    Way,
)
from app.model.similar import Similar
from app.workspace.acts import Done
from app.workspace.intake import Failed, Imported
from app.workspace.judging import row_of
from app.workspace.places import actor_of

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.note import Note

ADDED = dt.datetime(2020, 5, 4, 12, 0, tzinfo=dt.UTC)

HARBOUR = """Storm closes the harbour of Port Linnet

The harbour of Port Linnet was closed on 3 May 2020 after the storm sank 12 fishing boats.

The Harbour Board said that about 400 people were brought to the school of St. Brannoc. \
“We have never seen such a sea,” said Dr Ilse Værnes, who heads the board.

The Coastal Rescue Service (CRS) saved 31 sailors. The CRS lost one of its own boats 🚤 that night.

Dr Værnes expects the harbour to open again within two weeks.
"""

QUAY = """The night the quay went under

Ilse Vaernes had gone to bed early. By midnight of May 3 the chairwoman of the Harbour Board \
stood on the quay in Port Linnet and counted boats: fourteen fishing boats were gone.

Coastal Rescue pulled thirty-one sailors out of the water. “They came back with one boat less,” \
Vaernes said. Some 250 people slept in the school.

The Board met again on 5 May.
"""


def document(text: str, title: str = "", **fields: object) -> Document:
    """A document of this text; its id is the hash of its text, its title the first line."""
    made = Document(
        id=hashlib.sha256(text.encode()).hexdigest(),
        title=title or (text.strip().splitlines() or ["Untitled"])[0],
        text=text,
        source="harbour.txt",
    )
    return dataclasses.replace(made, **fields)


def entry(of: Document) -> DocumentEntry:
    """The row that the library's list shows for a document."""
    return DocumentEntry(
        of.id,
        of.title,
        of.source,
        of.date,
        len(of.text),
        ADDED,
        authors=of.authors,
        outlet=of.outlet,
        language=of.language,
        format=of.format,
    )


def span(of: Document, words: str, nth: int = 0) -> Span:
    """The place of the words in the document, counted from 0."""
    start = -1
    for _ in range(nth + 1):
        start = of.text.index(words, start + 1)
    return Span(start, start + len(words))


def mentions(
    of: Document, *forms: str, type: ActorType = ActorType.OTHER, nested: bool = False
) -> tuple[Mention, ...]:
    """Every place of these forms as a mention, longest form first, in reading order."""
    pattern = "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))
    return tuple(
        Mention(Span(*found.span()), found.group(), type, nested=nested)
        for found in re.finditer(pattern, of.text)
    )


def actor_link(
    left: Document,
    right: Document,
    left_forms: tuple[str, ...],
    right_forms: tuple[str, ...],
    *,
    name: str = "",
    type: ActorType = ActorType.PERSON,
    rule: str = "same-name",
    note: str = "the same name",
    score: float = 0.9,
) -> ActorLink:
    """A link of one actor by the forms that each document uses."""
    a = mentions(left, *left_forms, type=type)
    b = mentions(right, *right_forms, type=type)
    evidence = Evidence(rule, a[0].span, b[0].span, note, score)
    return ActorLink(name or left_forms[0], type, score, (evidence,), a, b)


def figure(
    of: Document,
    words: str,
    number: str,
    low: float,
    high: float | None = None,
    *,
    unit: str = "",
    modifier: Modifier = Modifier.EXACT,
) -> Figure:
    """A figure that stands in the document as ``words``, its number as ``number``."""
    place = span(of, words)
    at = place.start + words.index(number)
    return Figure(
        span=place,
        number_span=Span(at, at + len(number)),
        text=words,
        quantity=Quantity(low, low if high is None else high, unit, modifier),
        head=unit.removesuffix("s"),
        sentence=place,
    )


def date(of: Document, words: str, value: str | None, grain: Grain = Grain.DAY) -> DateMention:
    """A date that stands in the document as ``words``."""
    return DateMention(span(of, words), words, value, grain)


def two_accounts() -> tuple[Document, Document, Links]:
    """Two short accounts of one night, and what they share: 4 actors, 3 figures, 1 date."""
    left = document(HARBOUR, source="/texts/harbour.txt", date=dt.date(2020, 5, 4), language="en")
    right = document(QUAY, source="/texts/quay.html", format="html", language="en")
    group, place = ActorType.ORG, ActorType.PLACE
    actors = (
        actor_link(left, right, ("Port Linnet",), ("Port Linnet",), type=place),
        actor_link(
            left,
            right,
            ("Harbour Board", "board"),
            ("Harbour Board", "Board"),
            type=group,
            rule="short-form",
            note="“Board” is short for “Harbour Board”",
        ),
        actor_link(
            left,
            right,
            ("Dr Ilse Værnes", "Dr Værnes"),
            ("Ilse Vaernes", "Vaernes"),
            name="Ilse Værnes",
            rule="transliteration",
            note="“æ” is also written “ae”",
        ),
        actor_link(
            left,
            right,
            ("Coastal Rescue Service (CRS)", "CRS"),
            ("Coastal Rescue",),
            type=group,
            rule="acronym",
            note="“CRS” stands for “Coastal Rescue Service”",
        ),
    )
    boats = (
        figure(left, "12 fishing boats", "12", 12, unit="boats"),
        figure(right, "fourteen fishing boats", "fourteen", 14, unit="boats"),
    )
    sailors = (
        figure(left, "31 sailors", "31", 31, unit="sailors"),
        figure(right, "thirty-one sailors", "thirty-one", 31, unit="sailors"),
    )
    about = Modifier.APPROX
    people = (
        figure(left, "about 400 people", "about 400", 400, unit="people", modifier=about),
        figure(right, "Some 250 people", "Some 250", 250, unit="people", modifier=about),
    )
    figures = (
        FigureLink(*boats, Relation.CONFLICT, "both count fishing boats that were lost", 0.9),
        FigureLink(*people, Relation.COMPATIBLE, "both count people in the school", 0.6),
        FigureLink(*sailors, Relation.AGREE, "both count sailors who were saved", 0.95),
    )
    value = "2020-05-03"
    dates = (DateLink(value, (date(left, "3 May 2020", value),), (date(right, "May 3", value),)),)
    return left, right, Links(left.id, right.id, actors, figures, dates)


def _ruled(links: Links, judgement: Judgement) -> Links:
    """Put the pair that a judgement is about where the verdict has it."""
    sections = {
        Verdict.SAME: list(links.actors),
        Verdict.UNSURE: list(links.suggested),
        Verdict.DIFFERENT: list(links.rejected),
    }
    row = row_of(links, judgement)
    if row is not None:
        link = actor_of(links, row)
        next(some for some in sections.values() if link in some).remove(link)
        why = Evidence("user", link.a[0].span, link.b[0].span, "you said so", 1.0)
        judged = dataclasses.replace(link, evidence=(why, *link.evidence))
        sections[judgement.verdict].append(judged)
    actors, suggested, rejected = map(tuple, sections.values())
    return dataclasses.replace(links, actors=actors, suggested=suggested, rejected=rejected)


class FakeIntake:
    """An empty queue of imports."""

    def waiting(self) -> int:
        return 0

    def __init__(self) -> None:
        self.failed = Failed((), ())
        self.recognised = ""

    def failures(self) -> Failed:
        return self.failed

    def retry(self) -> None:
        self.failed = Failed((), ())

    def recognise(self, languages: str) -> None:
        self.recognised = languages

    def work(self, progress: object) -> Imported:
        return Imported((), (), ())


class FakeSearches:
    """Saved searches and those of before, as a library keeps them."""

    read_only = False

    def __init__(self) -> None:
        self.saved: dict[str, SavedSearch] = {}
        self.noted: list[str] = []

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        return tuple(self.saved[name] for name in sorted(self.saved))

    def earlier_queries(self) -> tuple[str, ...]:
        return tuple(reversed(self.noted))

    def note_query(self, query: str) -> None:
        self.noted.append(query)


class FakeSaving:
    """Saved searches as things done, kept where they are listed from."""

    def __init__(self, searches: FakeSearches) -> None:
        self.saved = searches.saved

    def save(self, saved: SavedSearch) -> Done:
        self.saved[saved.name] = saved
        return Done(f"The search “{saved.name}” was saved.")

    def rename(self, before: str, after: str) -> Done:
        self.saved[after] = dataclasses.replace(self.saved.pop(before), name=after)
        return Done(f"The search “{before}” is called “{after}” now.")

    def remove(self, name: str) -> Done:
        del self.saved[name]
        return Done(f"The search “{name}” was removed.")


class FakeNoting:
    """Notes, kept in a flow's ``held``."""

    def __init__(self, flow: FakeFlow) -> None:
        self.flow = flow
        self.read_only = False
        self.fails: Exception | None = None

    def all(self) -> tuple[Note, ...]:
        return tuple(self.flow.held.values())

    def keep(self, note: Note) -> Done:
        if self.fails is not None:
            raise self.fails
        done = Done(f"The note “{note.text}” was kept.", notes=True)
        return self.flow._do(done, ("held", self.flow.held | {note.id: note}))

    def remove(self, note: Note) -> Done:
        left = {key: one for key, one in self.flow.held.items() if key != note.id}
        return self.flow._do(
            Done(f"The note “{note.text}” was removed.", notes=True), ("held", left)
        )


class FakeWatched:
    """No folder is watched until one is."""

    def __init__(self) -> None:
        self.named: tuple[Path, ...] = ()

    def folders(self) -> tuple[Path, ...]:
        return self.named

    def set(self, folders: tuple[Path, ...]) -> None:
        self.named = tuple(folders)


class FakeFlow:
    """The methods of ``workspace.flow.Flow`` that a session calls, over values given by hand.

    ``steps`` and ``pause`` make comparing slow: that many reports, that many seconds apart.
    ``fails`` is raised instead of comparing. ``remembered`` is the pair that was stored last.
    """

    def __init__(
        self,
        documents: tuple[Document, ...] = (),
        links: tuple[Links, ...] = (),
        pair: tuple[Document | None, Document | None] = (None, None),
        *,
        steps: int = 0,
        pause: float = 0.0,
        fails: Exception | None = None,
    ) -> None:
        self.documents = {d.id: d for d in documents}
        self.links = {(one.left, one.right): one for one in links}
        self.pair = pair
        self.steps = steps
        self.pause = pause
        self.fails = fails
        self.remembered: tuple[str | None, str | None] = (None, None)
        self.intake = FakeIntake()
        self.watched = FakeWatched()
        self.searches = FakeSearches()
        self.held: dict[str, Note] = {}
        self.noting = FakeNoting(self)
        self.saving = FakeSaving(self.searches)
        self.said: list[Judgement] = []
        self.done: list = []
        self.undone: list = []

    @classmethod
    def of_two_accounts(cls, **how: object) -> FakeFlow:
        """A library with the two accounts, which were open last."""
        left, right, links = two_accounts()
        return cls((left, right), (links,), (left, right), **how)

    def entries(self) -> tuple[DocumentEntry, ...]:
        return tuple(map(entry, self.documents.values()))

    def last_pair(self, report: object = None) -> tuple[Document | None, Document | None]:
        return self.pair

    def remember_pair(self, left: str | None, right: str | None) -> None:
        self.remembered = (left, right)

    def document(self, document_id: str) -> Document:
        return self.documents[document_id]

    def tidy(self, progress: object) -> None:
        """There is nothing to tidy."""

    def news(self) -> None:
        """There is nothing new."""

    def queue_new(self) -> int:
        """There are no new files."""
        return 0

    def analyse_rest(self, shown: list[str], progress: object, report: object = None) -> int:
        """Everything is analysed."""
        return 0

    def open_paths(self, paths: tuple[Path, ...], progress: object) -> Imported:
        made, errors = [], []
        for path in paths:
            try:
                text = path.read_text("utf-8")
            except OSError:
                errors.append(FileError(f"{path.name} was not opened", "it is missing", "look"))
                continue
            made.append(document(text, path.stem, source=str(path)))
        self.documents |= {d.id: d for d in made}
        return Imported(tuple(map(entry, made)), self.entries(), tuple(errors))

    def link_pair(self, left: str, right: str, progress: object) -> Links:
        for step in range(self.steps):
            progress.report(step / self.steps, f"part {step + 1}")
            time.sleep(self.pause)
        if self.fails is not None:
            raise self.fails
        links = self.links.get((left, right), Links(left, right))
        for judgement in self.said:
            links = _ruled(links, judgement)
        return links

    def judge(self, judgement: Judgement, words: str = "") -> Done:
        done = Done(words or judgement.words, judgement)
        return self._do(done, ("said", [*self.said, judgement]))

    def judgements(self) -> tuple[tuple[Judgement, str], ...]:
        return tuple((one, ADDED.isoformat()) for one in self.said)

    def read_again(self, judgement: Judgement, progress: object) -> None:
        """Nothing here is read but when it is asked for."""

    def edit(self, document_id: str, changes: dict[str, object]) -> Done:
        edited = dataclasses.replace(self.documents[document_id], **changes)
        done = Done(f"“{edited.title}” was changed.", documents=(document_id,))
        return self._do(done, ("documents", self.documents | {document_id: edited}))

    def remove(self, ids: tuple[str, ...]) -> Done:
        left = {key: d for key, d in self.documents.items() if key not in ids}
        return self._do(Done(f"{len(ids)} removed.", documents=tuple(ids)), ("documents", left))

    def undo(self) -> Done | None:
        return self._turn(self.done, self.undone)

    def redo(self) -> Done | None:
        return self._turn(self.undone, self.done)

    def _do(self, done: Done, change: tuple[str, object]) -> Done:
        self.undone.clear()
        self.undone.append((done, change))
        self.redo()
        return done

    def _turn(self, source: list, target: list) -> Done | None:
        if not source:
            return None
        done, (name, value) = source.pop()
        target.append((done, (name, getattr(self, name))))
        setattr(self, name, value)
        return done

    def know_actors(self, progress: object) -> bool:
        """There are no texts beside the pair's."""
        return False

    def similar(self, document: Document) -> tuple[Similar, ...]:
        """Every other document is alike; what they have in common is always the same."""
        others = [one for one in self.documents if one != document.id]
        return tuple(
            Similar(
                one, 1 / n, ("Ilse Værnes", "CRS", "Harbour Board", "Port Linnet"), ("31 sailor",)
            )
            for n, one in enumerate(others, 1)
        )

    def prepare_search(self, progress: object, report: object = None) -> None:
        """There is no index to prepare."""

    def facets(self, result, narrowing, *, as_typed: bool) -> tuple[Facet, ...]:
        """By format, and by the narrowing's own choice."""
        found = {hit.document_id for hit in self.search(result.query).hits}
        formats = Counter(self.documents[one].format for one in found)
        return (Facet("Format", tuple(formats.most_common())),) if formats else ()

    def nearby(self, result, narrowing, *, as_typed: bool) -> tuple[Nearby, ...]:
        """What the query finds unnarrowed, else what its last word finds."""
        if narrowing != Narrowing() and (total := self.search(result.query).total):
            return (Nearby(Way.UNNARROWED, "", result.query, total),)
        first, _, last = result.query.strip().rpartition(" ")
        found = self.search(last).total if first else 0
        return (Nearby(Way.WITHOUT, first, last, found),) if found else ()

    def completions(self, query: str) -> tuple[Completion, ...]:
        """Complete a last word that ends in o by two more, as if it were an actor's."""
        start = query.rfind(" ") + 1
        ends = ("one", "ther") if query.endswith("o") else ()
        return tuple(Completion(start, len(query), query[start:] + e, f"+{e}") for e in ends)

    def search(
        self,
        query: str,
        *,
        limit: int = 20,
        as_typed: bool = True,
        order: object = None,
        narrowing: Narrowing | None = None,
        report: object = None,
    ) -> SearchResult:
        """Find the query as it stands, whatever its case; a lone quotation mark does not parse."""
        if query.count('"') % 2:
            raise QueryError("The query was not understood", "a quotation mark is open", "close it")
        hits = []
        formats = {value for facet, value in (narrowing or Narrowing()).chosen if facet == "Format"}
        for found in self.documents.values():
            if formats and found.format not in formats:
                continue
            marks = tuple(
                Span(*m.span()) for m in re.finditer(re.escape(query), found.text, re.IGNORECASE)
            )
            if marks:
                start = max(0, marks[0].start - 40)
                end = min(len(found.text), marks[0].end + 80)
                inside = tuple(m for m in marks if m.end <= end)
                snippet = Snippet(Span(start, end), found.text[start:end], inside)
                hits.append(Hit(found.id, found.title, found.source, float(len(marks)), (snippet,)))
        hits.sort(key=lambda hit: -hit.score)
        return SearchResult(query, len(hits), 0.001, tuple(hits[:limit]))
