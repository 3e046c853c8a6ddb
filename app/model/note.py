"""What the reader has noted: words on a place of a text, on an actor, a figure or a date."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from app.model.document import Span

LONGEST_QUOTE = 1000  # characters of a passage that a note remembers
_AROUND = 32  # characters on either side of it


class About(StrEnum):
    """What a note is on; all but a passage are rows of the list of linked mentions."""

    PASSAGE = "passage"
    ACTOR = "actor"
    FIGURE = "figure"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Place:
    """A place of a document, by which a note finds it again where the text is read otherwise.

    ``words`` stood there (of a long passage the first of them), ``before`` and ``after`` beside
    it. ``names`` are those that the document uses for an actor: who is meant is told by them, as
    in a judgement, and the place is only where it is named first.
    """

    document: str
    span: Span
    words: str
    before: str = ""
    after: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """The reader's words on something; ``created`` and ``changed`` are moments in ISO form, UTC.

    A passage has one place; a row of the list has one for each text that mentions it.
    """

    id: str
    text: str
    about: About
    places: tuple[Place, ...]
    created: str
    changed: str

    @property
    def quote(self) -> str:
        """Return in one line the words that the note is on."""
        said = (place.names[0] if place.names else place.words for place in self.places)
        return " / ".join(dict.fromkeys(" ".join(words.split()) for words in said))


class Placed(NamedTuple):
    """A note, and where it belongs in the two texts of a pair; None where it does not."""

    note: Note
    a: Span | None
    b: Span | None


def place_in(document: str, text: str, span: Span, names: tuple[str, ...] = ()) -> Place:
    """Return a place of a document with what is needed to find it again."""
    return Place(
        document,
        span,
        words=span.of(text)[:LONGEST_QUOTE],
        before=text[max(0, span.start - _AROUND) : span.start],
        after=text[span.end : span.end + _AROUND],
        names=names,
    )
