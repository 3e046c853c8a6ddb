"""What the window asks the reader about actors: whom to merge, of what sort, what to take back."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QLineEdit

from app.commands.judging import SORTS
from app.model.mention import named
from app.model.words import TYPES, one_line
from app.translation import phrase, tr
from app.ui.widgets.chooser import Choice, Chooser
from app.ui.widgets.listdialog import Act, ListDialog
from app.workspace.places import actor_of
from app.workspace.rows import ONLY, UNLINKED, fold, forms, with_counts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.model.judgement import Judgement
    from app.model.link import ActorLink
    from app.workspace.events import Selection
    from app.workspace.session import Session
    from app.workspace.verdicts import Verdicts

TITLE = phrase("Your judgements")
ABOUT = phrase(
    "What you have said holds in the whole library. Delete takes one back; it can be undone."
)
NONE_SAID = phrase(
    "You have said nothing of actors yet. Choose a row of the list and press Y or X."
)
NONE_FOUND = phrase("Nothing that you have said has these words.")
FILTER = phrase("Filter by a name or a word")


def merge_chooser(session: Session, parent: QWidget) -> Chooser:
    """Return the list of all other actors, to choose the one that the chosen row is, too."""
    others = session.verdicts.others()
    written = [
        [fold(one_line(form)) for form in (link.name, *(m.text for m in named((*link.a, *link.b))))]
        for _, link in others
    ]

    def matching(query: str, _: Sequence[Choice]) -> Sequence[int]:
        """Return the actors with all words; first those of which a name begins with the query."""
        start, words = fold(one_line(query)), fold(query).split()
        found = (n for n, forms in enumerate(written) if all(w in " ".join(forms) for w in words))
        return sorted(found, key=lambda n: _how_early(start, written[n]))

    return Chooser(
        [_choice(row, link) for row, link in others],
        lambda place: session.verdicts.merge(others[place][0]),
        parent,
        prompt=tr("“{name}” is one with…", name=_chosen(session)),
        matching=matching,
    )


def _how_early(start: str, names: Sequence[str]) -> tuple[bool, bool, bool]:
    """Return what sorts first whose name begins so, then one of its names, then a word of them."""
    begins = [name.startswith((start, f"the {start}")) for name in names]
    return not begins[0], not any(begins), f" {start}" not in f" {' '.join(names)}"


def sort_chooser(session: Session, parent: QWidget) -> tuple[Chooser, int]:
    """Return the list of sorts of actors, and where the present one stands in it."""
    kinds = list(SORTS)
    row, links = session.row, session.links
    now = actor_of(links, row).type if row is not None and links is not None else None
    chooser = Chooser(
        [Choice(tr(SORTS[kind]), end=tr("now") if kind is now else "") for kind in kinds],
        lambda place: session.verdicts.retype(kinds[place]),
        parent,
        prompt=tr("What is “{name}”?", name=_chosen(session)),
    )
    return chooser, kinds.index(now) if now in kinds else 0


def _chosen(session: Session) -> str:
    row, links = session.row, session.links
    return one_line(actor_of(links, row).name) if row is not None and links is not None else ""


def _choice(row: Selection, link: ActorLink) -> Choice:
    where = ONLY.get(row.standing) or UNLINKED.get(row.standing) or ""
    beside = [word for word in (TYPES[link.type], where.lower()) if word]
    both = [with_counts(forms(named(some))) for some in (link.a, link.b) if some]
    return Choice(one_line(link.name), note="  ·  ".join(both), end="  ·  ".join(beside))


class Judgements(ListDialog):
    """Lists all that the reader has said of actors, the latest first."""

    def __init__(self, verdicts: Verdicts, parent: QWidget) -> None:
        """Take what knows what was said."""
        self.filter = QLineEdit()
        columns, acts = (
            (tr("You said"), tr("When")),
            (Act(tr("Take back"), self._take_back, "Del"),),
        )
        super().__init__(tr(TITLE), columns, acts, parent, field=self.filter)
        self._verdicts = verdicts
        self._said: tuple[tuple[Judgement, str], ...] = ()
        self.filter.setPlaceholderText(tr(FILTER))
        self.filter.setAccessibleName(tr(FILTER))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _: self._list_matching())
        self.rows.setColumnWidth(0, 500)
        self.resize(700, 420)
        self._list()

    def _list(self) -> None:
        self._verdicts.list(self._show)

    def _show(self, said: tuple[tuple[Judgement, str], ...]) -> None:
        self._said = said[::-1]
        self._list_matching()
        if said:
            self.rows.setFocus()

    def _list_matching(self) -> None:
        words = fold(self.filter.text()).split()
        rows = [
            ((tr(judgement.words), moment(made)), judgement)
            for judgement, made in self._said
            if all(word in _found_by(judgement) for word in words)
        ]
        none = tr(NONE_FOUND) if self._said else tr(NONE_SAID)
        self.fill(rows, tr(ABOUT) if rows else none)

    def _take_back(self) -> None:
        if (judgement := cast("Judgement | None", self.chosen)) is not None:
            self._verdicts.take_back(judgement, self._list)


def _found_by(judgement: Judgement) -> str:
    names = " ".join(name for side in judgement.sides for name in side.names)
    return fold(f"{tr(judgement.words)} {names}")


def moment(made: str) -> str:
    """Return a moment in ISO form by the reader's clock, to the minute."""
    return f"{dt.datetime.fromisoformat(made).astimezone():%Y-%m-%d %H:%M}"
