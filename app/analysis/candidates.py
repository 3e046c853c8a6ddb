"""Where a text may name an actor: the model's entities voted together with runs of capitals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.analysis.places import text_of, tokens_between
from app.lexicon.people import is_given
from app.lexicon.states import states
from app.lexicon.wordnet import BODIES, LOCATION, PERSON, nouns
from app.model.document import Span
from app.names.fold import ARTICLES, PARTICLES, TITLES, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Entity

_ARTICLE = r"(?:[Aa]l|[Ee]l|[Uu]l|[Aa]sh?|[Aa][dnrtz]|[Dd]e|[Ll]')"
_APOSTROPHE = r"['’ʼʻ`]"
_REST = rf"[^\W_]*(?:{_APOSTROPHE}(?!s\b)[^\W_]+)*"
_WORD = rf"(?:{_ARTICLE}-)?[^\W\d_a-zß-öø-ÿ]{_REST}(?:-(?:{_ARTICLE}-)?[^\W_]{_REST})*"
_PART = rf"(?:(?:\d{{1,3}}(?:st|nd|rd|th)[ ])?{_WORD}|\d+ers)"
_LINK = r"(?:of the|of|bin|ibn|al|el|ul|de la|de|del|da|dos|von|van|der|and the)"
_RUN = re.compile(
    rf"(?<![^\W_])(?<![^\W_]-)"
    rf"(?:{_PART}(?:[ \u00a0](?:{_LINK}[ \u00a0])?|&|\.[ ](?<=\b[A-Z]\. )))*{_PART}"
)

# What cannot begin or end a name, whatever its case.
_OUTER = frozenset(
    {"DET", "ADV", "ADP", "PRON", "CCONJ", "SCONJ", "VERB", "AUX", "INTJ", "PART", "PUNCT", "SPACE"}
)
_KEPT = {"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"}
# WordNet: government, armed forces, army, military personnel, police, legislature, ministry
_POWERS = (8050678, 8199025, 8191230, 8191701, 8397255, 8209687, 8163273, 8119821)
# WordNet: leader, worker (officials are), spokesperson, negotiator, member
_OFFICIALS = (9623038, 9632518, 10638385, 10351874, 10307234)
# WordNet: person, location, event, act, time period, communication (agreement, talks)
_NO_BODIES = (PERSON, LOCATION, 29378, 30358, 15113229, 33020)
_STATE_WORDS = 3  # the most that a state's short name or adjective has
_DASHES = frozenset(("-", "–", "—", "--"))
_WHERE = frozenset(("at", "vs", "versus", "against", "near"))
_MONTHS = frozenset(
    "january february march april may june july august september october november december "  # noqa: SIM905
    "monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept "
    "oct nov dec mon tue wed thu fri sat sun today tomorrow yesterday am pm gmt".split()
)
_CLOCK = re.compile(r"(?:\d:\d\d|\d ?[ap]\.?m\.?)(?: ?[ap]\.?m\.?)?[ ,(]*$", re.IGNORECASE)
# An adjective made of a name (*Oslo-based*): what it describes is the name.
_PARTICIPLE = re.compile(
    r"[^\W_]+-(?:[a-z]+ed|born|led|held|run|built|owned|wide|speaking|era|style)\s+"
)
_FURNITURE = re.compile(
    r"\b(comments?|repl(?:y|ies)|leave a|share this|tweet|e-?mail address|required fields|"
    r"subscribe|newsletter|cookies?|copyright|all rights reserved|follow us|read more|"
    r"related articles?|advertisement|sign up|log ?in|print this|want to join)\b",
    re.IGNORECASE,
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


def is_furniture(line: str) -> bool:
    """Tell whether a line belongs to the page rather than to the text (*Leave a Reply*)."""
    return (
        len(line.split()) <= 12 and bool(_FURNITURE.search(line)) and not line.endswith((".", "”"))
    )


def is_title_case(line: str) -> bool:
    """Tell whether a line is set in capitals or title case, so that capitals say nothing in it."""
    if re.match(r"\s*(?:\d{1,3}\s*[-.)]|[-•*–])\s*\S", line):
        return False  # an item of a list, which may well be a name
    words = [w for w in re.findall(r"[^\W\d_]+", line) if len(w) > 3]
    upper = sum(w[0].isupper() for w in words)
    return len(words) > 2 and upper / len(words) > 0.65 and not line.rstrip().endswith((".", "?"))


def candidates(doc: Doc, offset: int) -> Iterator[Candidate]:
    """Yield the candidates of one batch in reading order.

    ``offset`` is where the batch begins in the document's text. Overlapping candidates are
    resolved: a run of capitals that holds one entity replaces it unless it only adds a title.
    """
    text = text_of(doc)
    entities = [part for e in doc.ents if e.label_ in _KEPT for part in _without_where(e)]
    powers = sorted({*_powers(doc), *_offices(doc)}, key=lambda e: e.start)
    held = [e for e in entities if any(p.start <= e.start and e.end <= p.end for p in powers)]
    entities = sorted((set(entities) - set(held)) | set(powers), key=lambda e: e.start)
    start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        inside = [e for e in entities if start <= e.start_char < end]
        headline = is_title_case(line)
        if is_furniture(line.strip()):
            found = []
        elif headline:
            sure = [e for e in inside if e.label_ in ("GPE", "PERSON", "NORP", "LOC")]
            parts = [part for e in sure for part in _without_verbs(doc, e)]
            found = [c for e in parts for c in _from_entity(e) if not _common(c.text)]
        else:
            found = list(dict.fromkeys(_voted(doc, line, start, inside)))  # two runs, one entity
        for c in found:
            if _is_zone(text, c.span.start, c.text):
                continue
            span = Span(c.span.start + offset, c.span.end + offset)
            yield Candidate(span, c.text, c.label, headline)
        start = end


def _without_where(entity: Entity) -> Iterator[Entity]:
    """Cut an entity where it goes on to tell against whom or where (*Lions at City Stadium*).

    A body may have its place in its name (*University of X at Y*). A dash between blanks parts
    names as well.
    """
    start = entity.start
    for token in entity[1:-1]:
        first = entity.doc[start + (entity.doc[start].pos_ == "DET")]
        before = nouns().singular(first.lower_)
        where = token.lower_ in _WHERE and not nouns().is_a(before, *BODIES, most=8)
        if where or (token.text in _DASHES and token.whitespace_):
            yield _labelled(entity.doc, start, token.i, entity.label_)
            start = token.i + 1
    rest = _labelled(entity.doc, start, entity.end, entity.label_)
    yield rest if start > entity.start else entity


def _without_verbs(doc: Doc, entity: Entity) -> Iterator[Entity]:
    """Cut an entity of a headline at its verbs, which the model takes for names there."""
    start = entity.start
    for token in entity:
        if token.pos_ in ("VERB", "AUX"):
            if token.i > start:
                yield _labelled(doc, start, token.i, entity.label_)
            start = token.i + 1
    if start < entity.end:
        yield _labelled(doc, start, entity.end, entity.label_)


def is_power(word: str) -> bool:
    """Tell whether a folded noun stands for what acts for a state (*army*, *government*)."""
    return nouns().is_a(nouns().singular(word), *_POWERS)


def _powers(doc: Doc) -> Iterator[Entity]:
    """Yield what acts for a state, written small or large (*Sudanese army*, *US government*)."""
    for token in doc[:-1]:
        first = _state_ending_at(doc, token.i) if token.text[:1].isupper() else None
        if first is None:
            continue
        for reach in (1, 2):
            last = token.i + reach
            if last >= len(doc) or not doc[last].is_alpha or doc[last - 1].whitespace_ != " ":
                break
            if is_power(doc[last].lower_):
                yield _labelled(doc, first, last + 1)
                break
            if doc[last].is_stop:
                break  # "in Sudan the army": two names meet


def _state_ending_at(doc: Doc, last: int) -> int | None:
    """Return where a state's name or adjective that ends at a token begins (*South Sudanese*)."""
    table = states()
    for first in range(max(0, last - _STATE_WORDS + 1), last + 1):
        if not doc[first].text[:1].isupper():
            continue
        words = doc[first : last + 1].text
        if table.state(words) or table.demonym_of(words):
            return first
    return None


def _offices(doc: Doc) -> Iterator[Entity]:
    """Yield what officials speak for, its nouns written small (*spokesman of the X health office*).

    A place as a whole has officials too, and so do events: these are no bodies.
    """
    known = nouns()
    for token in doc[:-3]:
        if token.lower_ not in ("of", "for", "at", "from") or not token.i:
            continue
        if not known.is_a(known.singular(doc[token.i - 1].lower_), *_OFFICIALS, most=4):
            continue
        first = token.i + 1 + (doc[token.i + 1].lower_ == "the")
        last = first
        while last < len(doc) and doc[last].pos_ == "PROPN" and doc[last].text[:1].isupper():
            last += 1
        end = last
        while end < len(doc) and doc[end].pos_ == "NOUN" and doc[end].text.islower():
            end += 1
        if first < last < end <= last + 3 and not known.is_a(
            known.singular(doc[end - 1].lower_), *_NO_BODIES, most=2
        ):
            yield _labelled(doc, first, end)


def _labelled(doc: Doc, start: int, end: int, label: str = "ORG") -> Entity:
    from spacy.tokens import Span as Entity

    return Entity(doc, start, end, label=label)


def _voted(doc: Doc, line: str, start: int, entities: list[Entity]) -> Iterator[Candidate]:
    taken: set[int] = set()
    for match in _RUN.finditer(line):
        run = _trimmed(doc, match.start() + start, match.end() + start)
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
            out[-1] = _labelled(doc, last.start, entity.end)
        else:
            out.append(entity)
    return out


_ROLE = re.compile(r"(?:[^\W_]+\s+){0,3}?([^\W_]+) (?:of|for|to) (?:the )?(?=[^\W\da-z])")


def _without_role(text: str, span: Span) -> Span:
    """Cut off whose member or head somebody is (*Representatives of the X* -> *X*).

    At the start of a sentence any noun is written large (*Sales of X*); only one that says where
    or what body something is may begin a name there.
    """
    match = _ROLE.match(span.of(text))
    if match is None:
        return span
    known, word = nouns(), nouns().singular(match[1].lower())
    tail = span.of(text)[match.end() :]
    if tail.isupper() and tail.isalpha() and not known.is_a(word, LOCATION, *BODIES, most=12):
        return Span(span.start + match.end(), span.end)
    kinds = known.is_a(word, LOCATION, *BODIES, most=12) or not known.knows(word)
    begins = _after_break(text, span.start) and match[0].split()[0] == match[1] and not kinds
    if known.is_a(word, PERSON) or begins:
        return Span(span.start + match.end(), span.end)
    return span


def _without_calling(text: str, span: Span) -> Span:
    """Cut off what a person is (*Goalkeeper X Y* -> *X Y*); titles are known to names as such."""
    words = span.of(text).split()
    while len(words) > 2 and not is_given(plain(words[0])) and (
        nouns().is_a(plain(words[0]), PERSON) or states().demonym_of(words[0])
    ):  # fmt: skip
        span = Span(text.index(words[1], span.start + len(words[0])), span.end)
        words.pop(0)
    return span


def _settle(doc: Doc, run: Span, entities: list[Entity]) -> Iterator[Candidate]:
    """Decide between a run of capitals and the entities that it meets."""
    text = text_of(doc)
    if not entities:
        if _stands_alone(doc, run):
            run = _without_role(text, run)
            yield Candidate(run, run.of(text), "")
        return
    after = _named_after(run, entities[0], text) if len(entities) == 1 else None
    if after is not None:
        yield from _from_entity(entities[0])
        yield Candidate(after, after.of(text), "")
        return
    if len(entities) == 1 and not _titled(run, entities[0], text) and not _several(entities[0]):
        span = _without_role(text, _longer(run, entities[0], text))
        if entities[0].label_ == "PERSON":
            span = _without_calling(text, span)
        yield Candidate(span, span.of(text), entities[0].label_)
        return
    at = run.start
    for entity in _with_adjectives(doc, entities):
        for c in _from_entity(entity):
            # Words of the run before an entity are a name of their own if not a mere title.
            before = Span(at, min(c.span.start, run.end))
            if before.end - before.start > 1:
                rest = _trimmed(doc, before.start, before.end)
                if rest and len(rest.of(text).split()) > 1 and not _all_titles(rest.of(text)):
                    rest = _without_role(text, rest)
                    yield Candidate(rest, rest.of(text), "")
            yield c
            at = max(at, c.span.end)


def _longer(run: Span, entity: Entity, text: str) -> Span:
    """Return the run, or the entity where that is longer and ends in no other run's word."""
    own = _stripped(text, entity.start_char, entity.end_char)
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
    rest = _stripped(text, max(run.start, entity.end_char), run.end)
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
    span = _stripped(text, entity.start_char, entity.end_char)
    if span is None:
        return
    for part in re.finditer(r"(?:(?!\s+(?:&|and)\s+[^\W_]+\s+[^\W_]|\n).)+", span.of(text)):
        inner = _stripped(text, span.start + part.start(), span.start + part.end())
        if inner is None or not plain(inner.of(text)) or _calendar(inner.of(text)):
            continue
        if entity.label_ != "PERSON" and part.start() == 0:
            inner = _stripped(text, span.start, span.end) or inner
            inner = Span(inner.start, inner.start + len(inner.of(text).split("\n")[0].rstrip()))
        if entity.label_ == "PERSON":
            inner = _without_calling(text, inner)
        yield Candidate(inner, inner.of(text), entity.label_)
        if entity.label_ != "PERSON":
            return


def _stripped(text: str, start: int, end: int) -> Span | None:
    """Cut articles, possessives, quotes and other punctuation off a span's ends."""
    words = text[start:end]
    lead = re.match(r"(?:[^\w]+|\d+\s*[-.)]\s*|(?:[Tt]he|THE|[Aa]n?)\s+)*", words)
    begin = lead.end() if lead else 0
    tail = re.search(
        rf"(?:\s+(?:to|of|in|on|at|by|as|is|and|or|for|from|the|with|who|was)(?=\W*$)|{_APOSTROPHE}s?|\s\d+[-–]\d+|[^\w)])*$",
        words[begin:],
    )
    stop = begin + tail.start() if tail else len(words)
    if words[begin:stop].count("(") != words[begin:stop].count(")"):
        stop = begin + len(words[begin:stop].split("(")[0].rstrip())
    return Span(start + begin, start + stop) if stop > begin else None


def _trimmed(doc: Doc, start: int, end: int) -> Span | None:
    """Cut off a run's ends what no name begins or ends with; None when nothing is left."""
    own = _stripped(text_of(doc), start, end)
    if own is None:
        return None
    if based := _PARTICIPLE.match(own.of(text_of(doc))):
        own = Span(own.start + based.end(), own.end)
    tokens = [t for t in tokens_between(doc, own.start, own.end) if not t.is_space]
    while tokens and _outer(tokens[0]):
        tokens.pop(0)
    while tokens and _outer(tokens[-1]):
        tokens.pop()
    if not tokens:
        return None
    begin = max(own.start, tokens[0].idx)
    stop = min(own.end, tokens[-1].idx + len(tokens[-1]))
    return _stripped(text_of(doc), begin, stop) if stop > begin else None


def _outer(token: Token) -> bool:
    if token.ent_type_ in _KEPT and not token.is_stop:
        return False
    lower = token.lower_
    return (
        token.pos_ in _OUTER
        and (token.is_stop or token.is_sent_start is True or token.pos_ == "PUNCT")
    ) or lower in _MONTHS


def _calendar(text: str) -> bool:
    return all(w in _MONTHS or w.removesuffix("s") in _MONTHS or w[0].isdigit()
               for w in plain(text).split())  # fmt: skip


def _is_zone(text: str, start: int, name: str) -> bool:
    """Tell whether an abbreviation after a time of day names its time zone."""
    return (
        name.isupper() and len(name) < 5 and bool(_CLOCK.search(text[max(0, start - 12) : start]))
    )


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
    if not words or _calendar(text) or _all_titles(text):
        return False
    if states().state(text) or states().demonym_of(text):
        return True
    if len(words) == 1:
        if len(words[0]) < 3 and not text.isupper():
            return False
        tokens = tokens_between(doc, run.start, run.end)
        first = bool(tokens) and (tokens[0].is_sent_start or _after_break(text_of(doc), run.start))
        if _common(text):
            return False
        if first:
            return tokens[0].pos_ == "PROPN" and not tokens[0].is_stop
        return any(t.pos_ in ("PROPN", "ADJ", "NOUN", "X") for t in tokens)
    if _common(text):
        # "Harbour Board", "Health Ministry": a body or an established pair in mid-sentence.
        return nouns().is_a(words[-1], *BODIES, most=8) and not _after_break(
            text_of(doc), run.start
        )
    return True


def _after_break(text: str, start: int) -> bool:
    before = text[:start].rstrip(" “\"'‘(")
    return not before or before[-1] in ".!?\n:;•"
