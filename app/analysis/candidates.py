"""Where a text may name an actor: the model's entities voted together with runs of capitals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.analysis.edges import (
    APOSTROPHE,
    KEPT,
    after_break,
    is_calendar,
    is_zone,
    stripped,
    trimmed,
    without_calling,
    without_role,
    without_verbs,
    without_where,
)
from app.analysis.lines import is_furniture, is_title_case
from app.analysis.places import text_of, tokens_between
from app.analysis.powers import labelled, offices, powers
from app.lexicon.states import states
from app.lexicon.wordnet import BODIES, nouns
from app.model.document import Span
from app.names.fold import ARTICLES, PARTICLES, TITLES, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc
    from spacy.tokens import Span as Entity

_ARTICLE = r"(?:[Aa]l|[Ee]l|[Uu]l|[Aa]sh?|[Aa][dnrtz]|[Dd]e|[Ll]')"
_REST = rf"[^\W_]*(?:{APOSTROPHE}(?!s\b)[^\W_]+)*"
_WORD = rf"(?:{_ARTICLE}-)?[^\W\d_a-zß-öø-ÿ]{_REST}(?:-(?:{_ARTICLE}-)?[^\W_]{_REST})*"
_PART = rf"(?:(?:\d{{1,3}}(?:st|nd|rd|th)[ ])?{_WORD}|\d+ers)"
_LINK = r"(?:of the|of|bin|ibn|al|el|ul|de la|de|del|da|dos|von|van|der|and the)"
_RUN = re.compile(
    rf"(?<![^\W_])(?<![^\W_]-)"
    rf"(?:{_PART}(?:[ \u00a0](?:{_LINK}[ \u00a0])?|&|\.[ ](?<=\b[A-Z]\. )))*{_PART}"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that may name an actor; ``label`` is the model's entity label, empty without one.

    ``headline`` is true in a line where capitals say nothing.
    """

    span: Span
    text: str
    label: str
    headline: bool = False


def candidates(doc: Doc, offset: int) -> Iterator[Candidate]:
    """Yield the candidates of one batch in reading order.

    ``offset`` is where the batch begins in the document's text. Overlapping candidates are
    resolved: a run of capitals that holds one entity replaces it unless it only adds a title.
    """
    text = text_of(doc)
    entities = [part for e in doc.ents if e.label_ in KEPT for part in without_where(e)]
    acting = sorted({*powers(doc), *offices(doc)}, key=lambda e: e.start)
    held = [e for e in entities if any(p.start <= e.start and e.end <= p.end for p in acting)]
    entities = sorted((set(entities) - set(held)) | set(acting), key=lambda e: e.start)
    start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        inside = [e for e in entities if start <= e.start_char < end]
        headline = is_title_case(line)
        if is_furniture(line.strip()):
            found = []
        elif headline:
            sure = [e for e in inside if e.label_ in ("GPE", "PERSON", "NORP", "LOC")]
            parts = [part for e in sure for part in without_verbs(doc, e)]
            found = [c for e in parts for c in _from_entity(e) if not _common(c.text)]
        else:
            found = list(dict.fromkeys(_voted(doc, line, start, inside)))  # two runs, one entity
        for c in found:
            if is_zone(text, c.span.start, c.text):
                continue
            span = Span(c.span.start + offset, c.span.end + offset)
            yield Candidate(span, c.text, c.label, headline)
        start = end


def _voted(doc: Doc, line: str, start: int, entities: list[Entity]) -> Iterator[Candidate]:
    taken: set[int] = set()
    for match in _RUN.finditer(line):
        run = trimmed(doc, match.start() + start, match.end() + start)
        if run is None:
            continue
        inside = [
            (i, e) for i, e in enumerate(entities)
            if e.start_char < run.end and run.start < e.end_char
        ]  # fmt: skip
        yield from _settle(doc, run, [e for _, e in inside])
        taken |= {i for i, _ in inside}
    for i, entity in enumerate(entities):
        if i not in taken:
            yield from (c for c in _from_entity(entity) if any(x.isupper() for x in c.text))


def _with_adjectives(doc: Doc, entities: list[Entity]) -> list[Entity]:
    """Join a state's adjective to the body that it describes (*Danish* + *Royal Guard*)."""
    out: list[Entity] = []
    for entity in entities:
        last = out[-1] if out else None
        if (
            last is not None
            and last.end == entity.start
            and entity.label_ in ("ORG", "FAC")
            and (states().demonym_of(last.text) or states().state(last.text))
        ):
            out[-1] = labelled(doc, last.start, entity.end)
        else:
            out.append(entity)
    return out


def _settle(doc: Doc, run: Span, entities: list[Entity]) -> Iterator[Candidate]:
    """Decide between a run of capitals and the entities that it meets."""
    text = text_of(doc)
    if not entities:
        if _stands_alone(doc, run):
            run = without_role(text, run)
            yield Candidate(run, run.of(text), "")
        return
    after = _named_after(run, entities[0], text) if len(entities) == 1 else None
    if after is not None:
        yield from _from_entity(entities[0])
        yield Candidate(after, after.of(text), "")
        return
    if len(entities) == 1 and not _titled(run, entities[0], text) and not _several(entities[0]):
        span = without_role(text, _longer(run, entities[0], text))
        if entities[0].label_ == "PERSON":
            span = without_calling(text, span)
        yield Candidate(span, span.of(text), entities[0].label_)
        return
    at = run.start
    for entity in _with_adjectives(doc, entities):
        for c in _from_entity(entity):
            # Words of the run before an entity are a name of their own if not a mere title.
            before = Span(at, min(c.span.start, run.end))
            if before.end - before.start > 1:
                rest = trimmed(doc, before.start, before.end)
                if rest and len(rest.of(text).split()) > 1 and not _all_titles(rest.of(text)):
                    rest = without_role(text, rest)
                    yield Candidate(rest, rest.of(text), "")
            yield c
            at = max(at, c.span.end)


def _longer(run: Span, entity: Entity, text: str) -> Span:
    """Return the run, or the entity where that is longer and ends in no other run's word."""
    own = stripped(text, entity.start_char, entity.end_char)
    if own is None or run.covers(own):
        return run
    before = text[own.start : run.start]
    if before[:1].islower() and not all(w in ARTICLES | PARTICLES for w in plain(before).split()):
        own = Span(run.start, max(run.end, own.end))  # "pre-war X", "then-leader X"
    return Span(min(run.start, own.start), max(run.end, own.end)) if len(own) < 60 else run


def _titled(run: Span, entity: Entity, text: str) -> bool:
    """Tell whether a run only puts titles or roles before a person's name."""
    before = plain(text[run.start : max(run.start, entity.start_char)]).split()
    before = [w for w in before if w not in ARTICLES | PARTICLES]
    return (
        entity.label_ == "PERSON"
        and bool(before)
        and all(w in TITLES or nouns().knows(w) or states().demonym_of(w) for w in before)
    )


def _named_after(run: Span, entity: Entity, text: str) -> Span | None:
    """Return the name that follows the adjective of its bearer's state (*Danish* + *X Y*), if any.

    A body or a people has the adjective in its own name.
    """
    if not states().demonym_of(entity.text) or entity.end_char >= run.end:
        return None
    rest = stripped(text, max(run.start, entity.end_char), run.end)
    if rest is None or entity.start_char > run.start:
        return None
    known = nouns()
    words = plain(rest.of(text)).split()
    return None if any(known.knows(known.singular(w)) for w in words) else rest


def _several(entity: Entity) -> bool:
    """Tell whether the model took two people for one (*A & B*)."""
    return entity.label_ == "PERSON" and any(t.lower_ in ("&", "and") for t in entity)


def _from_entity(entity: Entity) -> Iterator[Candidate]:
    text = text_of(entity.doc)
    span = stripped(text, entity.start_char, entity.end_char)
    if span is None:
        return
    for part in re.finditer(r"(?:(?!\s+(?:&|and)\s+[^\W_]+\s+[^\W_]|\n).)+", span.of(text)):
        inner = stripped(text, span.start + part.start(), span.start + part.end())
        if inner is None or not plain(inner.of(text)) or is_calendar(inner.of(text)):
            continue
        if entity.label_ != "PERSON" and part.start() == 0:
            inner = stripped(text, span.start, span.end) or inner
            inner = Span(inner.start, inner.start + len(inner.of(text).split("\n")[0].rstrip()))
        if entity.label_ == "PERSON":
            inner = without_calling(text, inner)
        yield Candidate(inner, inner.of(text), entity.label_)
        if entity.label_ != "PERSON":
            return


def _all_titles(text: str) -> bool:
    return all(w in TITLES for w in plain(text).split())


def _common(text: str) -> bool:
    """Tell whether every word is a common noun or a title: no name by its spelling alone."""
    known = nouns()
    lower = [w for w in plain(text).split() if w]
    table = states()
    if table.state(text) or table.demonym_of(text):
        return False
    return all(known.knows(known.singular(w)) or w in TITLES for w in lower)


def _stands_alone(doc: Doc, run: Span) -> bool:
    """Tell whether a run that the model does not know is a name."""
    text = run.of(text_of(doc))
    words = plain(text).split()
    if not words or is_calendar(text) or _all_titles(text):
        return False
    if states().state(text) or states().demonym_of(text):
        return True
    if len(words) == 1:
        if len(words[0]) < 3 and not text.isupper():
            return False
        tokens = tokens_between(doc, run.start, run.end)
        first = bool(tokens) and (tokens[0].is_sent_start or after_break(text_of(doc), run.start))
        if _common(text):
            return False
        if first:
            return tokens[0].pos_ == "PROPN" and not tokens[0].is_stop
        return any(t.pos_ in ("PROPN", "ADJ", "NOUN", "X") for t in tokens)
    if _common(text):
        # "Harbour Board", "Health Ministry": a body or an established pair in mid-sentence.
        return nouns().is_a(words[-1], *BODIES, most=8) and not after_break(text_of(doc), run.start)
    return True
