"""The rows of the panel: what each link says, in words, before anything is drawn."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from app.model.link import ActorLink, DateLink, FigureLink, Links, Relation
from app.model.mention import ActorType, named
from app.workspace.events import Kind, Selection, Standing
from app.workspace.places import actors_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.model.mention import Mention
    from app.model.quantity import DateMention

SECTIONS = {Kind.ACTOR: "Actors", Kind.FIGURE: "Figures", Kind.DATE: "Dates"}
UNLINKED = {Standing.SUGGESTED: "Possibly the same", Standing.REJECTED: "Not the same"}
TYPES = {
    ActorType.PERSON: "person",
    ActorType.GROUP: "group",
    ActorType.ORG: "organisation",
    ActorType.MEDIA: "news outlet",
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
    """The first row of a section: of the links of a kind, or of the actors that are not linked."""

    kind: Kind
    count: int
    standing: Standing = Standing.LINKED

    @property
    def unlinked(self) -> bool:
        """Tell whether what follows is no link."""
        return self.standing is not Standing.LINKED

    @property
    def name(self) -> str:
        """Return the section's name."""
        return UNLINKED.get(self.standing) or SECTIONS[self.kind]

    @property
    def spoken(self) -> str:
        """Return the row in words."""
        return f"{self.name}, {self.count}"


@dataclass(frozen=True, slots=True)
class Row:
    """A row that can be chosen.

    ``left`` and ``right`` are the words that each text uses, the most frequent first; both are
    empty where the name says it all. Of what is not linked they are each text's fullest name.
    ``label`` is what sort of thing it is. The counts are those of the mentions in each text, an
    actor's by name; a figure's are 1.
    """

    selection: Selection
    name: str
    label: str
    left: str
    right: str
    left_count: int
    right_count: int
    relation: Relation | None = None

    @property
    def kind(self) -> Kind:
        """Return the kind of link."""
        return self.selection.kind

    @property
    def unlinked(self) -> bool:
        """Tell whether it is no link but two actors."""
        return self.selection.unlinked

    @property
    def sides(self) -> bool:
        """Tell whether it sets the words of the two texts against each other, without a name."""
        return self.relation is not None or self.unlinked

    @property
    def spoken(self) -> str:
        """Return the row in words, for those who hear it."""
        counts = f"{self.left_count} in the left text, {self.right_count} in the right"
        if self.sides:
            parts = [f"left: {self.left}", f"right: {self.right}", self.label]
            parts += [counts] if self.unlinked else []
        else:
            parts = [self.name, self.label, counts]
        return ", ".join(part for part in parts if part)

    @property
    def in_full(self) -> str:
        """Return what may be cut for want of room: the name, and what each text writes."""
        sides = [("Left", self.left), ("Right", self.right)]
        forms = [f"{side}: {words}" for side, words in sides if words]
        return "\n".join(forms if self.sides else [self.name, *forms])

    @property
    def words(self) -> tuple[str, ...]:
        """Return what the row can be found by."""
        return (self.name, self.left, self.right)


def rows_of(links: Links | None) -> tuple[Heading | Row, ...]:
    """Return all rows of the panel in their order; sections without links have no heading."""
    if links is None:
        return ()
    sections = (
        [_actor(i, link) for i, link in enumerate(links.actors)],
        [_figure(i, link) for i, link in enumerate(links.figures)],
        [_date(i, link) for i, link in enumerate(links.dates)],
        *(
            [_unlinked(i, link, standing) for i, link in enumerate(actors_of(links, standing))]
            for standing in UNLINKED
        ),
    )
    rows: list[Heading | Row] = []
    for section in sections:
        if section:
            rows.append(Heading(section[0].kind, len(section), section[0].selection.standing))
            rows.extend(section)
    return tuple(rows)


def forms(mentions: Sequence[Mention | DateMention]) -> tuple[tuple[str, int], ...]:
    """Return the forms of some mentions with their counts, the most frequent first."""
    counts: Counter[str] = Counter()
    for form, count in Counter(m.text for m in mentions).items():
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
    a, b = named(link.a), named(link.b)
    left, right = _both(link.name, forms(a), forms(b))
    return Row(
        selection=Selection(Kind.ACTOR, index),
        name=one_line(link.name),
        label=TYPES[link.type],
        left=left,
        right=right,
        left_count=len(a),
        right_count=len(b),
    )


def _unlinked(index: int, link: ActorLink, standing: Standing) -> Row:
    a, b = named(link.a), named(link.b)
    return Row(
        selection=Selection(Kind.ACTOR, index, standing),
        name=one_line(link.name),
        label=UNLINKED[standing].lower(),
        left=_fullest(a),
        right=_fullest(b),
        left_count=len(a),
        right_count=len(b),
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
    lefts, rights = _listed(left), _listed(right)
    return ("", "") if lefts == rights == one_line(name) else (lefts, rights)


def _fullest(mentions: Iterable[Mention]) -> str:
    return max((one_line(m.text) for m in mentions), key=len, default="")


def _listed(forms: Iterable[tuple[str, int]]) -> str:
    return ", ".join(form for form, _ in forms)
