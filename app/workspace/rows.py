"""The rows of the panel: what each link says, in words, before anything is drawn."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.model.link import ActorLink, Alone, DateLink, FigureLink, Links, Relation
from app.model.mention import ActorType, named
from app.model.quantity import QuantityKind
from app.model.words import RELATIONS, TYPES, USER, one_line
from app.text.calendar import DAYS, MONTHS
from app.translation import phrase, tr
from app.workspace.events import Kind, Selection, Side, Standing
from app.workspace.places import actors_of, alone_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.linking.compared import Comparison
    from app.model.document import Span
    from app.model.mention import Mention
    from app.model.quantity import DateMention, Figure

SECTIONS = {
    Kind.ACTOR: phrase("Actors"),
    Kind.FIGURE: phrase("Figures"),
    Kind.DATE: phrase("Dates"),
}
UNLINKED = {
    Standing.SUGGESTED: phrase("Possibly the same"),
    Standing.REJECTED: phrase("Not the same"),
}
ONLY = {
    Standing.ONLY_LEFT: phrase("Only in the left text"),
    Standing.ONLY_RIGHT: phrase("Only in the right text"),
}
SIDES = {Side.LEFT: phrase("Left"), Side.RIGHT: phrase("Right")}
TEXTS = {Side.LEFT: phrase("Left text"), Side.RIGHT: phrase("Right text")}
GROUPS = {
    ActorType.PERSON: phrase("People"),
    ActorType.GROUP: phrase("Groups"),
    ActorType.ORG: phrase("Organisations"),
    ActorType.MEDIA: phrase("News outlets"),
    ActorType.STATE: phrase("States"),
    ActorType.PLACE: phrase("Places"),
    ActorType.DEMONYM: phrase("Nationalities"),
    ActorType.OTHER: phrase("Other actors"),
}
_MEASURES = {
    QuantityKind.COUNT: phrase("Count"),
    QuantityKind.PERCENT: phrase("Percent"),
    QuantityKind.LENGTH: phrase("Length"),
    QuantityKind.DURATION: phrase("Duration"),
    QuantityKind.MONEY: phrase("Money"),
    QuantityKind.ORDINAL: phrase("Ordinal"),
    QuantityKind.OTHER: phrase("Other"),
}
YOUR_WORD = phrase("your word")
_URGENT = {Relation.CONFLICT: 2, Relation.COMPATIBLE: 1, Relation.AGREE: 0}
_TOLD_GROUPS = {
    Relation.CONFLICT: phrase("Figures in conflict"),
    Relation.COMPATIBLE: phrase("Figures that can both be right"),
    Relation.AGREE: phrase("Figures that agree"),
}
_ARTICLES = ("the ", "a ", "an ")


@dataclass(frozen=True, slots=True)
class Heading:
    """The first row of a section: of a kind, of a group of it, or of what is not linked."""

    kind: Kind
    count: int
    standing: Standing = Standing.LINKED
    group: str = ""

    @property
    def unlinked(self) -> bool:
        """Tell whether what follows is no link."""
        return self.standing is not Standing.LINKED

    @property
    def name(self) -> str:
        """Return the section's name."""
        return tr(UNLINKED.get(self.standing) or self.group or SECTIONS[self.kind])

    @property
    def spoken(self) -> str:
        """Return the row in words."""
        return f"{self.name}, {self.count}"

    @property
    def in_full(self) -> str:
        """Return the section's name."""
        return self.name


@dataclass(frozen=True, slots=True)
class Row:
    """A row that can be chosen.

    ``left`` and ``right`` are the words that each text uses, the most frequent first; both are
    empty where the name says it all. Of what is not linked they are each text's fullest name.
    ``label`` is what sort of thing it is. The counts are those of the mentions in each text, an
    actor's by name; a figure's are 1. ``comparison`` sets two values beside each other, and
    ``sources`` are whose figures they are as the texts say. ``weight`` and ``place`` are what
    rows are sorted by, ``group`` is what they are put together by, ``date`` the date in ISO form.
    ``said`` tells whether the reader has said something of it.
    """

    selection: Selection
    name: str
    label: str
    left: str
    right: str
    left_count: int
    right_count: int
    relation: Relation | None = None
    comparison: Comparison | None = None
    sources: tuple[str, str] = ("", "")
    weight: float = 0.0
    place: int = 0
    group: str = ""
    date: str = ""
    opened: bool = False
    said: bool = False
    folded: str = field(default="", compare=False)

    @property
    def kind(self) -> Kind:
        """Return the kind of link."""
        return self.selection.kind

    @property
    def unlinked(self) -> bool:
        """Tell whether it is no link but two actors."""
        return self.selection.standing in UNLINKED

    @property
    def only(self) -> Side | None:
        """Return the side that alone mentions it, None for what both mention."""
        return self.selection.standing.only

    @property
    def sides(self) -> bool:
        """Tell whether it sets the words of the two texts against each other, without a name."""
        return self.relation is not None or self.unlinked

    @property
    def spoken(self) -> str:
        """Return the row in words, for those who hear it."""
        if self.only is not None:
            times = max(self.left_count, self.right_count)
            left = self.only is Side.LEFT
            silent = (
                tr("{times} in the left text, not in the other", times=times)
                if left
                else tr("{times} in the right text, not in the other", times=times)
            )
            parts = [self.name, self.label, self._word, silent]
            return ", ".join(part for part in parts if part)
        counts = tr(
            "{left} in the left text, {right} in the right",
            left=self.left_count,
            right=self.right_count,
        )
        forms = [
            tr("left: {words}", words=self.left) if self.left else "",
            tr("right: {words}", words=self.right) if self.right else "",
        ]
        if self.sides:
            relation = "" if self.relation is None else tr(RELATIONS[self.relation])
            parts = [*forms, relation, self.label, self._word, counts * self.unlinked]
        else:
            parts = [self.name, self.label, self._word, counts, *forms]
        return ", ".join(part for part in [*parts, self.picture, *self.told] if part)

    @property
    def _word(self) -> str:
        return tr(YOUR_WORD) if self.said else ""

    @property
    def picture(self) -> str:
        """Return in words what the picture of two values shows."""
        if self.comparison is None:
            return ""
        return tr(
            "{left} against {right}",
            left=self.comparison.values[0],
            right=self.comparison.values[1],
        )

    @property
    def told(self) -> tuple[str, ...]:
        """Return whose figures they are, where the texts say so."""
        left, right = self.sources
        told = (
            left and tr("left by {source}", source=left),
            right and tr("right by {source}", source=right),
        )
        return tuple(filter(None, told))

    @property
    def in_full(self) -> str:
        """Return what may be cut for want of room: the name, and what each text writes."""
        sides = [(tr(SIDES[Side.LEFT]), self.left), (tr(SIDES[Side.RIGHT]), self.right)]
        forms = [f"{side}: {words}" for side, words in sides if words]
        told = (self.picture, *self.told, self._word)
        more = [words[:1].upper() + words[1:] for words in told if words]
        return "\n".join([*(forms if self.sides else [self.name, *forms]), *more])


@dataclass(frozen=True, slots=True)
class Line:
    """One place of an opened row: the words there, and those around them on one line."""

    selection: Selection
    side: Side
    span: Span
    before: str
    keyword: str
    after: str

    @property
    def name(self) -> str:
        """Return the line as the text has it."""
        return f"{self.before}{self.keyword}{self.after}"

    @property
    def spoken(self) -> str:
        """Return the row in words."""
        return f"{tr(TEXTS[self.side])}: {self.name}"

    in_full = name


@dataclass(frozen=True, slots=True)
class Forms:
    """What one text calls the actor of an opened row, with counts; heads the lines of that text."""

    side: Side
    count: int
    forms: tuple[tuple[str, int], ...]

    @property
    def name(self) -> str:
        """Return the forms with their counts."""
        return with_counts(self.forms)

    @property
    def spoken(self) -> str:
        """Return the row in words."""
        return f"{tr(TEXTS[self.side])}, {self.count}: {self.name}"

    in_full = name


@dataclass(frozen=True, slots=True)
class Timeline:
    """The days that are listed, on one line: those of each text, and the first and the last."""

    left: tuple[tuple[str, dt.date], ...]
    right: tuple[tuple[str, dt.date], ...]

    @property
    def ends(self) -> tuple[dt.date, dt.date]:
        """Return the first and the last day."""
        days = [day for _, day in (*self.left, *self.right)]
        return min(days), max(days)

    @property
    def labels(self) -> tuple[str, str]:
        """Return what stands at the ends of the line."""
        first, last = (f"{day.day} {_month(day)}" for day in self.ends)
        return first, last

    @property
    def name(self) -> str:
        """Return in words what the line shows."""
        first, last = self.labels
        return tr("Timeline from {first} to {last}", first=first, last=last)

    @property
    def spoken(self) -> str:
        """Return the row in words."""
        return tr(
            "{name}: {left} dates in the left text, {right} right",
            name=self.name,
            left=len(self.left),
            right=len(self.right),
        )

    in_full = name


Listed = Heading | Row | Line | Forms | Timeline


def linked_rows(links: Links) -> tuple[Row, ...]:
    """Return what both texts mention, and what of it may be, or is not, one."""
    rows = [
        *(_actor(i, link) for i, link in enumerate(links.actors)),
        *(_figure(i, link) for i, link in enumerate(links.figures)),
        *(_date(i, link) for i, link in enumerate(links.dates)),
        *(
            _unlinked(i, link, standing)
            for standing in UNLINKED
            for i, link in enumerate(actors_of(links, standing))
        ),
    ]
    return tuple(rows)


def alone_rows(links: Links, standing: Standing) -> tuple[Row, ...]:
    """Return what one text alone mentions; ``standing`` says which."""
    found = alone_of(links, standing)
    rows = [
        *(_lone_actor(i, link, standing) for i, link in enumerate(found.actors)),
        *(_lone_figure(i, some, standing) for i, some in enumerate(found.figures)),
        *(_date(i, link, standing) for i, link in enumerate(found.dates)),
    ]
    return tuple(rows)


def count(found: Alone) -> int:
    """Return how many rows there are of what one text alone mentions."""
    return len(found.actors) + len(found.figures) + len(found.dates)


def forms(mentions: Sequence[Mention | DateMention]) -> tuple[tuple[str, int], ...]:
    """Return the forms of some mentions with their counts, the most frequent first."""
    counts: Counter[str] = Counter()
    for form, count in Counter(m.text for m in mentions).items():
        counts[one_line(form)] += count
    return tuple(counts.most_common())


def forms_at(text: str, spans: Iterable[Span]) -> tuple[tuple[str, int], ...]:
    """Return the forms that stand at some places with their counts, the most frequent first."""
    return tuple(Counter(one_line(span.of(text)) for span in spans).most_common())


def with_counts(some: Iterable[tuple[str, int]]) -> str:
    """Return forms as a list, with the count of each that stands more than once."""
    return ", ".join(f"{form} ×{times}" if times > 1 else form for form, times in some)


def date_in_words(value: str) -> str:
    """Return an ISO date, cut to its grain, in words; what is not understood stays as it is."""
    try:
        if len(value) == len("2020-05-03"):
            day = dt.date.fromisoformat(value)
            return tr(
                "{weekday}, {day}",
                weekday=tr(DAYS[day.weekday()].title()),
                day=f"{day.day} {_month(day)}",
            )
        return _month(dt.date.fromisoformat(f"{value}-01"))
    except ValueError:
        year, _, week = value.partition("-W")
        if year.isdecimal() and week.isdecimal():
            return tr("Week {week} of {year}", week=int(week), year=year)
        return value


def first_day(value: str) -> dt.date | None:
    """Return the day on which an ISO date of any grain begins."""
    year, _, week = value.partition("-W")
    try:
        if week:
            return dt.date.fromisocalendar(int(year), int(week), 1)
        return dt.date.fromisoformat((value + "-01-01")[: len("2020-05-03")])
    except ValueError:
        return None


def fold(text: str) -> str:
    """Return a text as rows are found by: in small ASCII letters."""
    from app.names.fold import to_ascii  # when there are rows

    return to_ascii(text).lower()


def sort_key(row: Row) -> str:
    """Return what a row is sorted by among names: a date by its day, a name without its article."""
    if row.date:
        return row.date
    folded = row.folded
    return next((folded.removeprefix(a) for a in _ARTICLES if folded.startswith(a)), folded)


def _month(day: dt.date) -> str:
    return f"{tr(MONTHS[day.month - 1].title())} {day.year}"


def _actor(index: int, link: ActorLink) -> Row:
    a, b = named(link.a), named(link.b)
    left, right = _both(link.name, forms(a), forms(b))
    name = one_line(link.name)
    return Row(
        selection=Selection(Kind.ACTOR, index),
        name=name,
        label=tr(TYPES[link.type]),
        left=left,
        right=right,
        left_count=len(a),
        right_count=len(b),
        weight=len(a) + len(b),
        place=_first(link.a, link.b),
        group=GROUPS[link.type],
        said=_is_said(link),
        folded=_found_by(name, tr(TYPES[link.type]), a, b),
    )


def _is_said(link: ActorLink) -> bool:
    return bool(link.said) or any(one.rule == USER for one in link.evidence)


def _lone_actor(index: int, link: ActorLink, standing: Standing) -> Row:
    a, b = named(link.a), named(link.b)
    said = forms(a or b)
    name = one_line(link.name)
    shown = "" if [form for form, _ in said] == [name] else with_counts(said)
    return Row(
        selection=Selection(Kind.ACTOR, index, standing),
        name=name,
        label=tr(TYPES[link.type]),
        left=shown if a else "",
        right=shown if b else "",
        left_count=len(a),
        right_count=len(b),
        weight=len(a) + len(b),
        place=_first(link.a, link.b),
        group=GROUPS[link.type],
        said=_is_said(link),
        folded=_found_by(name, tr(TYPES[link.type]), a, b),
    )


def _unlinked(index: int, link: ActorLink, standing: Standing) -> Row:
    a, b = named(link.a), named(link.b)
    name = one_line(link.name)
    return Row(
        selection=Selection(Kind.ACTOR, index, standing),
        name=name,
        label=tr(UNLINKED[standing]).lower(),
        left=fullest(a),
        right=fullest(b),
        left_count=len(a),
        right_count=len(b),
        weight=link.score,
        place=_first(link.a, link.b),
        said=_is_said(link),
        folded=_found_by(name, "", a, b),
    )


def _figure(index: int, link: FigureLink) -> Row:
    from app.linking.compared import compare  # what reads numbers takes a while to load

    left, right = one_line(link.a.text), one_line(link.b.text)
    comparison = compare(link.a, link.b)
    return Row(
        selection=Selection(Kind.FIGURE, index),
        name=left,
        label=tr(comparison.words),
        left=left,
        right=right,
        left_count=1,
        right_count=1,
        relation=link.relation,
        comparison=comparison,
        sources=(link.a.source, link.b.source),
        weight=_URGENT[link.relation] + link.score,
        place=link.a.span.start,
        group=_TOLD_GROUPS[link.relation],
        folded=fold(" ".join((left, right, link.a.source, link.b.source, *comparison.values))),
    )


def _lone_figure(index: int, some: Sequence[Figure], standing: Standing) -> Row:
    from app.linking.compared import value  # what reads numbers takes a while to load

    left = standing is Standing.ONLY_LEFT
    first = some[0]
    name, source = one_line(first.text), next((f.source for f in some if f.source), "")
    digits = value(first)
    told = ("" if digits in name else digits, source and tr("by {source}", source=source))
    shown = "  ·  ".join(filter(None, told))
    return Row(
        selection=Selection(Kind.FIGURE, index, standing),
        name=name,
        label="",
        left=shown if left else "",
        right="" if left else shown,
        left_count=len(some) if left else 0,
        right_count=0 if left else len(some),
        sources=(source, "") if left else ("", source),
        weight=len(some),
        place=first.span.start,
        group=_MEASURES[first.quantity.kind],
        folded=fold(f"{name} {digits} {source}"),
    )


def _date(index: int, link: DateLink, standing: Standing = Standing.LINKED) -> Row:
    name = date_in_words(link.value)
    left, right = _both(name, forms(link.a), forms(link.b))
    day = first_day(link.value)
    return Row(
        selection=Selection(Kind.DATE, index, standing),
        name=name,
        label="",
        left=left,
        right=right,
        left_count=len(link.a),
        right_count=len(link.b),
        weight=len(link.a) + len(link.b),
        place=_first(link.a, link.b),
        group=_month(day) if day else "",
        date=link.value,
        folded=_found_by(f"{name} {link.value}", "", link.a, link.b),
    )


def _both(
    name: str, left: Iterable[tuple[str, int]], right: Iterable[tuple[str, int]]
) -> tuple[str, str]:
    """Return the forms of both sides as lists; both are empty where the name says it all."""
    sides = [list(some) for some in (left, right)]
    alike = all(form == one_line(name) for some in sides for form, _ in some)
    return ("", "") if alike else (with_counts(sides[0]), with_counts(sides[1]))


def fullest(mentions: Iterable[Mention]) -> str:
    """Return the longest name that a text has for an actor."""
    return max((one_line(m.text) for m in mentions), key=len, default="")


def _first(a: Sequence[Mention | DateMention], b: Sequence[Mention | DateMention]) -> int:
    """Return where the left text first speaks of something, else the right one."""
    return (a or b)[0].span.start


def _found_by(
    name: str, label: str, a: Iterable[Mention | DateMention], b: Iterable[Mention | DateMention]
) -> str:
    """Return the name and all that both texts write for it; the name comes first, to be sorted."""
    texts = dict.fromkeys(m.text for some in (a, b) for m in some)
    return fold(" ".join((name, *map(one_line, texts), label)))


def timeline(rows: Iterable[Row]) -> Timeline | None:
    """Return the days of rows on one line; None where they are fewer than two."""
    left: list[tuple[str, dt.date]] = []
    right: list[tuple[str, dt.date]] = []
    for row in rows:
        day = first_day(row.date)
        if day is not None:
            if row.left_count:
                left.append((row.date, day))
            if row.right_count:
                right.append((row.date, day))
    days = {day for _, day in (*left, *right)}
    return Timeline(tuple(left), tuple(right)) if len(days) > 1 else None
