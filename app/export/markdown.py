"""A comparison as Markdown (CommonMark with the tables of GitHub's dialect)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.export.ledger import as_sentence
from app.export.quotation import on_page, source
from app.translation import phrase, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.export.ledger import ActorRow, DateRow, FigureRow, Form, Ledger, Quote
    from app.model.document import Document
    from app.model.note import Note

ALONE = {"A": phrase("Actors only in A"), "B": phrase("Actors only in B")}
_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~$])")  # what Markdown may take for a sign of its own


def markdown_of(ledger: Ledger) -> str:
    """Return the comparison: what both texts name, count and date, with the reasons."""
    return "\n".join(_lines(ledger)) + "\n"


def sources(a: Document, b: Document) -> str:
    """Return where the two texts come from, a line each."""
    return "\n".join(_sources(a, b))


def actor_card(actor: ActorRow, sources: str, notes: Sequence[Note] = ()) -> str:
    """Return the evidence of one link of actors, by itself, with the reader's notes on it."""
    return "\n".join([*_actor(actor), *_noted(notes), "", sources]) + "\n"


def figure_card(figure: FigureRow, sources: str, notes: Sequence[Note] = ()) -> str:
    """Return how two figures compare, by itself, with the reader's notes on it."""
    lines = (
        f"### {figure.sign} {tr(figure.relation)} ({tr(figure.surety)})",
        "",
        f"- A: {_said(figure.a, figure.sources[0])}",
        f"- B: {_said(figure.b, figure.sources[1])}",
        f"- {_words(figure.why)}",
        *_noted(notes),
        "",
        sources,
    )
    return "\n".join(lines) + "\n"


def date_card(date: DateRow, sources: str, notes: Sequence[Note] = ()) -> str:
    """Return how each text writes a date, by itself, with the reader's notes on it."""
    lines = (f"### {date.value}", "", f"- A: {_forms(date.a)}", f"- B: {_forms(date.b)}",
             *_noted(notes), "", sources)  # fmt: skip
    return "\n".join(lines) + "\n"


def _lines(ledger: Ledger) -> Iterator[str]:
    yield f"# {plain(ledger.a.title)} / {plain(ledger.b.title)}"
    yield ""
    yield from _sources(ledger.a, ledger.b)
    yield ""
    yield tr("Compared with Syntopia on {date}.", date=f"{ledger.made:%Y-%m-%d}")
    for title, actors in (
        (tr("Actors in both texts"), ledger.actors),
        (tr("Possibly the same"), ledger.suggested),
        (tr("Not the same"), ledger.rejected),
    ):
        if actors:
            yield from ("", f"## {title}")
            for actor in actors:
                yield from ("", *_actor(actor))
    if ledger.figures:
        yield from ("", f"## {tr('Figures in both texts')}", "")
        yield from _table(
            ("A", "", "B", tr("Why")),
            (
                (_said(f.a, f.sources[0]), f"{f.sign} {tr(f.relation)}", _said(f.b, f.sources[1]),
                 _words(f.why))
                for f in ledger.figures
            ),
        )  # fmt: skip
    for name, alone in zip("AB", ledger.alone, strict=True):
        if alone:
            yield from ("", f"## {tr(ALONE[name])}", "", _forms(alone))
    if ledger.dates:
        yield from ("", f"## {tr('Dates in both texts')}", "")
        yield from _table(
            (tr("Date"), "A", "B"), ((d.value, _forms(d.a), _forms(d.b)) for d in ledger.dates)
        )

    if ledger.notes:
        yield from ("", f"## {tr('Notes')}", "")
        for row in ledger.notes:
            yield f"- **{plain(row.on)}**{_where(row.places)}: {_flowing(row.note.text)}"


def _where(places: tuple[Quote | None, Quote | None]) -> str:
    """Return in which texts a note has a place, with the pages."""
    pages = (
        f"{side}, {on_page(quote.page)}" if quote.page else side
        for side, quote in zip("AB", places, strict=True)
        if quote is not None
    )
    told = "; ".join(pages)
    return f" ({told})" if told else ""


def _noted(notes: Iterable[Note]) -> Iterator[str]:
    for note in notes:
        yield f"- {tr('Note: {text}', text=_flowing(note.text))}"


def _flowing(text: str) -> str:
    """Return a text of some lines inside an item of a list."""
    return "  \n  ".join(plain(line.strip()) for line in text.splitlines() if line.strip())


def _sources(a: Document, b: Document) -> Iterator[str]:
    for side, document in (("A", a), ("B", b)):
        where = f" <{document.url}>" if document.url else ""
        yield f"- {side}: {plain(source(document))}{where}"


def _actor(actor: ActorRow) -> Iterator[str]:
    kind = ", ".join(part for part in (tr(actor.type), tr(actor.surety)) if part)
    yield f"### {plain(actor.name)} ({kind})"
    yield ""
    yield f"- A: {_forms(actor.a)}"
    yield f"- B: {_forms(actor.b)}"
    for reason in actor.reasons:
        quotes = " · ".join(f"“{plain(words)}”" for words in (reason.a, reason.b) if words)
        yield f"- {'≠ ' if reason.against else ''}{_words(reason.note)}: {quotes}".removesuffix(
            ": "
        )


def _said(quote: Quote, whose: str) -> str:
    page = f" ({on_page(quote.page)})" if quote.page else ""
    by = f" [{plain(whose)}]" if whose else ""
    return f"{plain(quote.before)}**{plain(quote.words)}**{plain(quote.after)}{page}{by}".strip()


def _forms(forms: Sequence[Form]) -> str:
    return ", ".join(
        plain(form.words) + (f" × {form.count}" if form.count > 1 else "") for form in forms
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _words(said: str) -> str:
    """Return what is said of the texts as a sentence in the reader's language."""
    return plain(as_sentence(tr(said)))


def plain(text: str) -> str:
    """Return a text in which Markdown sees no signs of its own."""
    return _SIGNS.sub(r"\\\1", text)
