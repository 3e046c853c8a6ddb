"""What a search is narrowed to, as chips, and the facets by which it can be narrowed further."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.translation import tr
from app.ui.widgets.chips import Chip, ChipRow
from app.ui.widgets.chooser import Choice, Chooser

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.model.search import Facet, Narrowing, Spellings

_AT_FIRST = 8  # spellings that are shown before the reader wants to see all


class Narrow(QWidget):
    """The chips below the search field.

    ``taken`` brings a facet and a value that is chosen no more, ``struck`` an actor's name and
    a spelling that is struck out or comes back, ``wanted`` a facet to choose a value of.
    """

    taken = Signal(str, str)
    struck = Signal(str, str)
    wanted = Signal(str)
    left = Signal()

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        """Take the field after which Tab comes here."""
        super().__init__(parent)
        self._field = field
        self._all = False
        self._shown: tuple[Narrowing, tuple[Spellings, ...], tuple[str, ...]] | None = None
        self.chosen = ChipRow(self)
        self.spellings = ChipRow(self)
        self.facets = ChipRow(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 10, 8)
        column.setSpacing(6)
        for row in (self.chosen, self.spellings, self.facets):
            row.left.connect(self.left)
            column.addWidget(row)
        self.hide()

    def show_chips(
        self,
        narrowing: Narrowing,
        spellings: tuple[Spellings, ...],
        facets: Sequence[Facet],
    ) -> None:
        """Show what is chosen, how the actors of the query are spelled, and what may be chosen."""
        names = tuple(facet.name for facet in facets)
        now = (narrowing, spellings, names)
        if now == self._shown:
            return
        if self._shown is not None and self._shown[1] != spellings:
            self._all = False
        self._shown = now
        chosen = [self._value(*pair) for pair in sorted(narrowing.chosen)]
        last = self.chosen.show_chips(chosen, self._field)
        last = self.spellings.show_chips(self._forms(narrowing, spellings), last)
        self.facets.show_chips([self._facet(name) for name in names], last)
        self.setVisible(bool(chosen or spellings or names))

    def corner(self, name: str) -> QPoint:
        """Return the place on the screen below the chip of a facet."""
        chip = next((c for c in self.facets.chips if c.property("facet") == name), None)
        below = chip if chip is not None else self
        return below.mapToGlobal(QPoint(0, below.height() + 4))

    def _value(self, facet: str, value: str) -> Chip:
        words = f"{tr(facet)}: {shown(facet, value)}"
        tip = tr(
            "{words}\nOnly documents with this are found. Press to find the others again.",
            words=words,
        )
        chip = Chip(
            words, tr("{words}, chosen; press to take it away", words=words), tip, end="  ×"
        )
        chip.setProperty("kind", "chosen")
        chip.clicked.connect(lambda: self.taken.emit(facet, value))
        return chip

    def _forms(self, narrowing: Narrowing, spellings: tuple[Spellings, ...]) -> list[Chip]:
        pairs = [(one.name, form) for one in spellings for form in one.forms]
        if len(pairs) < 2:
            return []  # a name that is only ever written so
        most = len(pairs) if self._all or len(pairs) <= _AT_FIRST + 1 else _AT_FIRST
        first = [p for n, p in enumerate(pairs) if n < most or p in narrowing.struck]
        chips = [self._form(*pair, struck=pair in narrowing.struck) for pair in first]
        if len(first) < len(pairs):
            count = len(pairs) - len(first)
            more = Chip(
                tr("%n more", "%n more", count),
                tr("Show %n more spellings", "Show %n more spelling", count),
                tr("Show all spellings"),
            )
            more.clicked.connect(self._show_all)
            chips.append(more)
        return chips

    def _form(self, name: str, form: str, *, struck: bool) -> Chip:
        if struck:
            spoken, tip = (
                tr("{form}, struck out", form=form),
                tr("Not looked for. Press to look for it again."),
            )
        else:
            spoken, tip = (
                tr("{form}, looked for", form=form),
                tr("Looked for. Press to strike it out."),
            )
        chip = Chip(
            form,
            tr("{spoken}; press to change that", spoken=spoken),
            f"{form}\n{tip}",
            struck=struck,
        )
        chip.clicked.connect(lambda: self.struck.emit(name, form))
        return chip

    def _facet(self, name: str) -> Chip:
        said = tr(name)
        tip = tr("Choose what of “{name}” the documents must have.", name=said)
        chip = Chip(said, tr("Narrow by {name}", name=said.lower()), tip, end=" ▾")
        chip.setProperty("kind", "facet")
        chip.setProperty("facet", name)
        chip.clicked.connect(lambda: self.wanted.emit(name))
        return chip

    def _show_all(self) -> None:
        assert self._shown is not None
        narrowing, spellings, _ = self._shown
        self._all = True
        self.spellings.show_chips(self._forms(narrowing, spellings), self._field)


def facet_chooser(
    facets: Sequence[Facet],
    narrowing: Narrowing,
    chosen: Callable[[str, str], None],
    parent: QWidget,
) -> Chooser:
    """Return a list of the values of some facets, each with how many hits have it."""
    rows = [(facet.name, value, count) for facet in facets for value, count in facet.counts]
    choices = [
        Choice(
            ("✓ " if (name, value) in narrowing.chosen else "")
            + (shown(name, value) if len(facets) == 1 else f"{name}: {shown(name, value)}"),
            end=QLocale(QLocale.Language.English).toString(count),
        )
        for name, value, count in rows
    ]
    prompt = (
        tr("Narrow by {name}", name=tr(facets[0].name).lower())
        if len(facets) == 1
        else tr("Narrow the results")
    )
    return Chooser(choices, lambda row: chosen(*rows[row][:2]), parent, prompt=prompt)


def shown(facet: str, value: str) -> str:
    """Return a value as it is shown: languages by their English names."""
    if facet == "Language":
        language = QLocale.codeToLanguage(value)
        if language is not QLocale.Language.AnyLanguage:
            return QLocale.languageToString(language)
    return " ".join(value.split())
