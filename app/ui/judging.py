"""What the window asks the reader about actors: whom to merge, of what sort, what to take back."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.commands.judging import SORTS
from app.model.mention import named
from app.model.words import TYPES, one_line
from app.translation import phrase, tr
from app.ui.widgets.chooser import Choice, Chooser
from app.workspace.places import actor_of
from app.workspace.rows import ONLY, UNLINKED, fold, forms, with_counts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.model.judgement import Judgement
    from app.model.link import ActorLink
    from app.workspace.events import Selection
    from app.workspace.session import Session
    from app.workspace.verdicts import Verdicts

_SAID = Qt.ItemDataRole.UserRole
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
        fold(" ".join((link.name, *(m.text for m in named((*link.a, *link.b))))))
        for _, link in others
    ]

    def matching(query: str, _: Sequence[Choice]) -> Sequence[int]:
        words = fold(query).split()
        return [n for n, text in enumerate(written) if all(word in text for word in words)]

    return Chooser(
        [_choice(row, link) for row, link in others],
        lambda place: session.verdicts.merge(others[place][0]),
        parent,
        prompt=tr("“{name}” is one with…", name=_chosen(session)),
        matching=matching,
    )


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


class Judgements(QDialog):
    """Lists all that the reader has said of actors, the latest first."""

    def __init__(self, verdicts: Verdicts, parent: QWidget) -> None:
        """Take what knows what was said."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(TITLE))
        self._verdicts = verdicts
        self._said: tuple[tuple[Judgement, str], ...] = ()
        self._about = QLabel(tr(ABOUT), self)
        self._about.setWordWrap(True)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr(FILTER))
        self.filter.setAccessibleName(tr(FILTER))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _: self._fill())
        self.rows = QTreeWidget(self)
        self.rows.setAccessibleName(tr(TITLE))
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setHeaderLabels([tr("You said"), tr("When")])
        self.rows.setColumnWidth(0, 500)
        self.rows.setStyleSheet(
            "QTreeWidget::item { padding: 3px 2px; } QTreeWidget::item:selected"
            " { background: palette(highlight); color: palette(highlighted-text); }"
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._back = buttons.addButton(tr("Take back"), QDialogButtonBox.ButtonRole.ActionRole)
        self._back.clicked.connect(self._take_back)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        rows_only = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence("Del"), self.rows, self._take_back, context=rows_only)
        column = QVBoxLayout(self)
        for widget in (self._about, self.filter, self.rows, buttons):
            column.addWidget(widget, 1 if widget is self.rows else 0)
        self.resize(700, 420)
        self._list()

    def _list(self) -> None:
        self._verdicts.list(self._show)

    def _show(self, said: tuple[tuple[Judgement, str], ...]) -> None:
        self._said = said[::-1]
        self._fill()
        if said:
            self.rows.setFocus()

    def _fill(self) -> None:
        place = self.rows.currentIndex().row()
        words = fold(self.filter.text()).split()
        self.rows.clear()
        for judgement, made in self._said:
            names = " ".join(name for side in judgement.sides for name in side.names)
            if all(word in fold(f"{tr(judgement.words)} {names}") for word in words):
                item = QTreeWidgetItem([tr(judgement.words), moment(made)])
                item.setData(0, _SAID, judgement)
                item.setToolTip(0, tr(judgement.words))
                self.rows.addTopLevelItem(item)
        count = self.rows.topLevelItemCount()
        self._about.setText(tr(ABOUT) if count else tr(NONE_FOUND) if self._said else tr(NONE_SAID))
        self._back.setEnabled(bool(count))
        if count:
            here = max(0, min(place, count - 1))
            self.rows.setCurrentIndex(self.rows.model().index(here, 0))

    def _take_back(self) -> None:
        item = self.rows.currentItem()
        if item is not None:
            self._verdicts.take_back(item.data(0, _SAID), self._list)


def moment(made: str) -> str:
    """Return a moment in ISO form by the reader's clock, to the minute."""
    return f"{dt.datetime.fromisoformat(made).astimezone():%Y-%m-%d %H:%M}"
