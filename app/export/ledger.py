"""A pair's links as rows of words and quotes, side by side, before they take any form.

What is not of the texts are phrases: English, which a form for readers says in their language.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.export.quotation import page
from app.linking.compared import compare
from app.model.document import Span
from app.model.mention import named, nominal
from app.model.reasons import note_of, reasons, you_said
from app.model.words import RELATIONS, SIGNS, TYPES, USER, one_line, surety
from app.text.excerpts import MORE, beside, shortened
from app.translation import phrase

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from app.model.document import Document
    from app.model.link import ActorLink, Alone, FigureLink, Links
    from app.model.mention import Mention
    from app.model.note import Note, Placed
    from app.model.quantity import DateMention, Figure

_BESIDE = 60  # characters of a line on either side of a place
_LONGEST = 240  # characters of a place that is quoted


@dataclass(frozen=True, slots=True)
class Quote:
    """A place with what stands around it in its line; ``page`` is None where there are no pages."""

    span: Span
    before: str
    words: str
    after: str
    page: int | None


@dataclass(frozen=True, slots=True)
class Form:
    """A form that a text uses, how often, and where first."""

    words: str
    count: int
    first: Span


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two actors are linked, with the words of each text; ``against`` speaks against it.

    What the reader has said has no words of the texts.
    """

    note: str
    a: str
    b: str
    against: bool


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor as each text calls it. ``judged`` tells whether the reader has said so."""

    name: str
    type: str
    surety: str
    judged: bool
    a: tuple[Form, ...]
    b: tuple[Form, ...]
    others: tuple[int, int]
    reasons: tuple[Reason, ...]
    places: tuple[tuple[Quote, ...], tuple[Quote, ...]]


@dataclass(frozen=True, slots=True)
class FigureRow:
    """What both texts count, each in its sentence; ``sources`` is whose figure each says it is.

    ``values`` are both in one unit, ``relation`` how they stand to each other, in words.
    """

    a: Quote
    b: Quote
    sources: tuple[str, str]
    values: tuple[str, str]
    sign: str
    relation: str
    surety: str
    why: str


@dataclass(frozen=True, slots=True)
class DateRow:
    """A date, ISO 8601 cut to its grain, as each text writes it."""

    value: str
    a: tuple[Form, ...]
    b: tuple[Form, ...]
    places: tuple[tuple[Quote, ...], tuple[Quote, ...]]


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note of the reader's, and its place in each text, None where it has none there."""

    note: Note
    places: tuple[Quote | None, Quote | None]

    @property
    def on(self) -> str:
        """Return what the note is on, in one line."""
        return shortened(self.note.quote, _LONGEST)


@dataclass(frozen=True, slots=True)
class Ledger:
    """Two documents and their links in words; ``made`` is the moment at which they were read.

    ``alone`` are the actors that only one of the texts names.
    """

    a: Document
    b: Document
    links: Links
    made: dt.datetime
    actors: tuple[ActorRow, ...]
    figures: tuple[FigureRow, ...]
    dates: tuple[DateRow, ...]
    suggested: tuple[ActorRow, ...]
    rejected: tuple[ActorRow, ...]
    alone: tuple[tuple[Form, ...], tuple[Form, ...]]
    notes: tuple[NoteRow, ...] = ()


def ledger(
    a: Document, b: Document, links: Links, made: dt.datetime, notes: Iterable[Placed] = ()
) -> Ledger:
    """Return the links of two documents as rows, in the order of the links.

    ``notes`` are those on the two, each with its place in either.
    """
    return Ledger(
        a=a, b=b, links=links, made=made,
        actors=tuple(actor_row(link, a, b) for link in links.actors),
        figures=tuple(figure_row(link, a, b) for link in links.figures),
        dates=tuple(
            DateRow(d.value, _forms(d.a), _forms(d.b), (_quotes(d.a, a), _quotes(d.b, b)))
            for d in links.dates
        ),
        suggested=tuple(actor_row(link, a, b) for link in links.suggested),
        rejected=tuple(actor_row(link, a, b) for link in links.rejected),
        alone=(_alone(links.only_left, 0), _alone(links.only_right, 1)),
        notes=tuple(
            NoteRow(note, (quote(a, left) if left else None, quote(b, right) if right else None))
            for note, left, right in notes
        ),
    )  # fmt: skip


def actor_row(link: ActorLink, a: Document, b: Document) -> ActorRow:
    """Return what is to be said of a link of two actors."""
    return ActorRow(
        name=one_line(link.name),
        type=TYPES[link.type],
        surety=surety(link.score),
        judged=bool(link.said) or any(one.rule == USER for one in link.evidence),
        a=_forms(named(link.a)),
        b=_forms(named(link.b)),
        others=(len(nominal(link.a)), len(nominal(link.b))),
        reasons=tuple(_reasons(link, a, b)),
        places=(_quotes(named(link.a), a), _quotes(named(link.b), b)),
    )


def figure_row(link: FigureLink, a: Document, b: Document) -> FigureRow:
    """Return what is to be said of a link of two figures."""
    compared = compare(link.a, link.b)
    return FigureRow(
        a=_in_sentence(link.a, a),
        b=_in_sentence(link.b, b),
        sources=(link.a.source, link.b.source),
        values=compared.values,
        sign=SIGNS[link.relation],
        relation=phrase(
            "{relation}: {words}", relation=RELATIONS[link.relation], words=compared.words
        ),
        surety=surety(link.score),
        why=link.why,
    )


def quote(document: Document, span: Span) -> Quote:
    """Return a place with what its line has on either side, cut between words."""
    text = document.text
    newline = text.find("\n", span.end)
    line = Span(text.rfind("\n", 0, span.start) + 1, len(text) if newline < 0 else newline)
    around = beside(text, span, _BESIDE, line)
    before = f"{MORE} {around.before}" if around.more_before else around.before
    after = f"{around.after} {MORE}" if around.more_after else around.after
    return _quote(document, span, before, after)


def _quote(document: Document, span: Span, before: str, after: str) -> Quote:
    words = shortened(span.of(document.text), _LONGEST)
    number = page(document, span)
    return Quote(span, _folded(before), words, _folded(after), number)


def _in_sentence(figure: Figure, document: Document) -> Quote:
    whole = figure.sentence if figure.sentence.covers(figure.span) else figure.span
    before = Span(whole.start, figure.span.start).of(document.text)
    after = Span(figure.span.end, whole.end).of(document.text)
    return _quote(document, figure.span, before, after)


def _folded(text: str) -> str:
    """Return a text with single blanks, also where it ends in some: quotes are put together."""
    inner = one_line(text)
    left = " " if text[:1].isspace() and inner else ""
    right = " " if text[-1:].isspace() else ""
    return f"{left}{inner}{right}"


def _quotes(mentions: Iterable[Mention | DateMention], document: Document) -> tuple[Quote, ...]:
    return tuple(quote(document, mention.span) for mention in mentions)


def _forms(mentions: Sequence[Mention | DateMention]) -> tuple[Form, ...]:
    counts = Counter(one_line(m.text) for m in mentions)
    first = {one_line(m.text): m.span for m in reversed(mentions)}
    return tuple(Form(words, count, first[words]) for words, count in counts.most_common())


def _alone(found: Alone, side: int) -> tuple[Form, ...]:
    """Return the actors that one text alone names, in reading order."""
    named_there = [(link.name, named((link.a, link.b)[side])) for link in found.actors]
    return tuple(
        Form(one_line(name), len(places), places[0].span) for name, places in named_there if places
    )


def _reasons(link: ActorLink, a: Document, b: Document) -> Iterable[Reason]:
    """Yield what the reader has said, and then what else speaks for it or against."""
    for judgement in link.said:
        yield Reason(you_said(judgement), "", "", against=False)
    for one in reasons(link):
        quotes = (shortened(one.a.of(a.text), _LONGEST), shortened(one.b.of(b.text), _LONGEST))
        yield Reason(note_of(one), *quotes, against=one.weight < 0)


def as_sentence(words: str) -> str:
    """Return words in one line that begins with a capital."""
    line = one_line(words)
    return line[:1].upper() + line[1:]
