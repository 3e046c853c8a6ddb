"""Analyses, links and search results in the stable JSON of the command line.

Outside scripts rely on these keys: add to them freely, change nothing. Offsets are Python ``str``
offsets into the document's text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.model.mention import named, nominal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.model.analysis import Analysis
    from app.model.document import Document, DocumentEntry, Span
    from app.model.link import ActorLink, FigureLink, Links
    from app.model.note import Note
    from app.model.quantity import DateMention, Figure
    from app.model.search import SearchResult
    from app.model.similar import Similar

Json = dict[str, Any]


def analysis(document: Document, found: Analysis) -> Json:
    """Return what was found in a text."""
    return {
        "document": {
            "title": document.title,
            "sha256": document.id,
            "characters": len(document.text),
            "language": found.language,
            "date": found.date.isoformat() if found.date else None,
            "authors": list(found.authors),
            "outlet": found.outlet or None,
        },
        **findings(found),
    }


def findings(found: Analysis) -> Json:
    """Return the mentions, figures and dates alone."""
    mentions = sorted(
        ((mention, actor.id) for actor in found.actors for mention in actor.mentions),
        key=lambda pair: (pair[0].span, pair[1]),
    )
    return {
        "mentions": [
            {**_span(m.span), "text": m.text, "type": m.type.value, "actor": actor,
             "nested": m.nested, "nominal": m.nominal}
            for m, actor in mentions
        ],
        "figures": [figure(f) for f in found.figures],
        "dates": [date(d) for d in found.dates],
    }  # fmt: skip


def figure(found: Figure) -> Json:
    """Return one figure; ``number`` is a number or ``[low, high]``."""
    quantity = found.quantity
    low, high = _number(quantity.low), _number(quantity.high)
    return {
        **_span(found.span),
        "text": found.text,
        "number": low if low == high else [low, high],
        "number_span": [found.number_span.start, found.number_span.end],
        "unit": quantity.unit,
        "modifier": quantity.modifier.value,
        "kind": quantity.kind.value,
        "vague": quantity.vague,
    }


def date(found: DateMention) -> Json:
    """Return one date."""
    return {
        **_span(found.span),
        "text": found.text,
        "value": found.value,
        "grain": found.grain.value,
    }


def links(found: Links) -> Json:
    """Return the links of two texts."""
    return {
        "actors": [_actor(link) for link in found.actors],
        "figures": [_figures(link) for link in found.figures],
        "dates": [
            {"value": d.value, "a": _pairs(m.span for m in d.a), "b": _pairs(m.span for m in d.b)}
            for d in found.dates
        ],
        "suggested": [_actor(link) for link in found.suggested],
    }


def _actor(link: ActorLink) -> Json:
    return {
        "name": link.name,
        "type": link.type.value,
        "score": link.score,
        "why": [
            {"rule": e.rule, "a": _pair(e.a), "b": _pair(e.b), "note": e.note}
            for e in link.evidence
        ],
        "a": _pairs(m.span for m in named(link.a)),
        "b": _pairs(m.span for m in named(link.b)),
        "nominal_a": _pairs(m.span for m in nominal(link.a)),
        "nominal_b": _pairs(m.span for m in nominal(link.b)),
        **({"said": [str(judgement.words) for judgement in link.said]} if link.said else {}),
    }


def _figures(link: FigureLink) -> Json:
    return {
        "a": figure(link.a),
        "b": figure(link.b),
        "relation": link.relation.value,
        "why": link.why,
        "score": link.score,
    }


def note(found: Note, a: Span | None, b: Span | None) -> Json:
    """Return a note of the reader's with its place in each text, null where it has none there."""
    return {
        "id": found.id,
        "about": found.about.value,
        "on": found.quote,
        "text": found.text,
        "created": found.created,
        "changed": found.changed,
        "a": None if a is None else _pair(a),
        "b": None if b is None else _pair(b),
    }


def search(result: SearchResult) -> Json:
    """Return the hits of a search."""
    return {
        "query": result.query,
        "total": result.total,
        "seconds": round(result.seconds, 6),
        "hits": [
            {
                "document": hit.document_id,
                "title": hit.title,
                "path": hit.source,
                "score": round(hit.score, 4),
                "snippets": [
                    {**_span(s.span), "text": s.text, "marks": _pairs(s.marks)}
                    for s in hit.snippets
                ],
            }
            for hit in result.hits
        ],
    }


def similar(
    document: Document, found: Iterable[Similar], entries: Mapping[str, DocumentEntry]
) -> Json:
    """Return which documents are most like one, and what they have in common."""
    return {
        "document": document.id,
        "title": document.title,
        "similar": [
            {
                "document": one.document_id,
                "title": entries[one.document_id].title,
                "path": entries[one.document_id].source,
                "score": round(one.score, 4),
                "actors": list(one.actors),
                "figures": list(one.figures),
                "dates": list(one.dates),
                "words": list(one.words),
                "by_words": one.by_words,
                "copies": list(one.copies),
            }
            for one in found
        ],
    }


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [_pair(span) for span in spans]


def _number(value: float) -> float | int:
    return int(value) if float(value).is_integer() else value
