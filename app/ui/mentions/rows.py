"""The rows of the panel: what each link says, in words, before anything is drawn."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from app.model.link import ActorLink, DateLink, FigureLink, Links, Relation
from app.model.mention import ActorType, Mention
from app.workspace.events import Kind, Selection

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.model.quantity import DateMention

SUGGESTED_BELOW = 0.7
"""Links below this score are shown as suggestions."""

SECTIONS = {Kind.ACTOR: "Actors", Kind.FIGURE: "Figures", Kind.DATE: "Dates"}
TYPES = {
    ActorType.PERSON: "person",
    ActorType.GROUP: "group",
    ActorType.ORG: "organisation",
    ActorType.STATE: "state",
    ActorType.PLACE: "place",
    ActorType.DEMONYM: "nationality",
    ActorType.OTHER: "",
}
RELATIONS = {
    Relation.AGREE: "agree",
    Relation.COMPATIBLE: "compatible",
    Relation.CONFLICT: "conflict",
}
SIGNS = {Relation.AGREE: "=", Relation.COMPATIBLE: "≈", Relation.CONFLICT: "≠"}


@dataclass(frozen=True, slots=True)
class Heading:
    """The first row of a section."""

    kind: Kind
    count: int

    @property
    def name(self) -> str:
        """Return the section's name."""
        return SECTIONS[self.kind]

    @property
    def spoken(self) -> str:
        """Return the row in words."""
        return f"{self.name}, {self.count}"


@dataclass(frozen=True, slots=True)
class Row:
    """A row that can be chosen.

    ``left`` and ``right`` are the words that each text uses, the most frequent first; both are
    empty where the name says it all. ``label`` is what sort of thing it is. The counts are those
    of the mentions in each text; a figure's are 1.
    """

    selection: Selection
    name: str
    label: str
    left: str
    right: str
    left_count: int
    right_count: int
    suggested: bool = False
    relation: Relation | None = None

    @property
    def kind(self) -> Kind:
        """Return the kind of link."""
        return self.selection.kind

    @property
    def spoken(self) -> str:
        """Return the row in words, for those who hear it."""
        if self.relation is not None:
            parts = [f"left: {self.left}", f"right: {self.right}", RELATIONS[self.relation]]
        else:
            counts = f"{self.left_count} in the left text, {self.right_count} in the right"
            parts = [self.name, self.label, counts]
        if self.suggested:
            parts.append("suggested")
        return ", ".join(part for part in parts if part)

    @property
    def in_full(self) -> str:
        """Return what may be cut for want of room: the name, and what each text writes."""
        sides = [("Left", self.left), ("Right", self.right)]
        forms = [f"{side}: {words}" for side, words in sides if words]
        return "\n".join(forms if self.relation is not None else [self.name, *forms])

    @property
    def words(self) -> tuple[str, ...]:
        """Return what the row can be found by."""
        return (self.name, self.left, self.right)


def rows_of(links: Links | None) -> tuple[Heading | Row, ...]:
    """Return all rows of the panel in their order; sections without links have no heading."""
    if links is None:
        return ()
    sections = (
        (Kind.ACTOR, [_actor(i, link) for i, link in enumerate(links.actors)]),
        (Kind.FIGURE, [_figure(i, link) for i, link in enumerate(links.figures)]),
        (Kind.DATE, [_date(i, link) for i, link in enumerate(links.dates)]),
    )
    rows: list[Heading | Row] = []
    for kind, section in sections:
        if section:
            rows.append(Heading(kind, len(section)))
            rows.extend(section)
    return tuple(rows)


def forms(mentions: Sequence[Mention | DateMention]) -> tuple[tuple[str, int], ...]:
    """Return the forms of some mentions with their counts, the most frequent first.

    Pronouns and common nouns are left out unless there is nothing else.
    """
    named = [m for m in mentions if not (isinstance(m, Mention) and m.nominal)] or mentions
    counts: Counter[str] = Counter()
    for form, count in Counter(m.text for m in named).items():
        counts[one_line(form)] += count
    return tuple(counts.most_common())


def one_line(text: str) -> str:
    """Return the text with every stretch of white space as one space."""
    return " ".join(text.split())


def date_in_words(value: str) -> str:
    """Return an ISO date, cut to its grain, in words; what is not understood stays as it is."""
    english = QLocale(QLocale.Language.English)
    for given, shown in (("yyyy-MM-dd", "dddd, d MMMM yyyy"), ("yyyy-MM", "MMMM yyyy")):
        date = QDate.fromString(value, given)
        if date.isValid():
            return english.toString(date, shown)
    year, _, week = value.partition("-W")
    if year.isdecimal() and week.isdecimal():
        return f"Week {int(week)} of {year}"
    return value


def _actor(index: int, link: ActorLink) -> Row:
    left, right = _both(link.name, forms(link.a), forms(link.b))
    return Row(
        selection=Selection(Kind.ACTOR, index),
        name=one_line(link.name),
        label=TYPES[link.type],
        left=left,
        right=right,
        left_count=len(link.a),
        right_count=len(link.b),
        suggested=link.score < SUGGESTED_BELOW,
    )


def _figure(index: int, link: FigureLink) -> Row:
    left, right = one_line(link.a.text), one_line(link.b.text)
    return Row(
        selection=Selection(Kind.FIGURE, index),
        name=left,
        label=RELATIONS[link.relation],
        left=left,
        right=right,
        left_count=1,
        right_count=1,
        suggested=link.score < SUGGESTED_BELOW,
        relation=link.relation,
    )


def _date(index: int, link: DateLink) -> Row:
    name = date_in_words(link.value)
    left, right = _both(name, forms(link.a), forms(link.b))
    return Row(
        selection=Selection(Kind.DATE, index),
        name=name,
        label="",
        left=left,
        right=right,
        left_count=len(link.a),
        right_count=len(link.b),
    )


def _both(
    name: str, left: Iterable[tuple[str, int]], right: Iterable[tuple[str, int]]
) -> tuple[str, str]:
    """Return the forms of both sides as lists; both are empty where the name says it all."""
    lefts, rights = [form for form, _ in left], [form for form, _ in right]
    if lefts == rights == [one_line(name)]:
        return "", ""
    return ", ".join(lefts), ", ".join(rights)
