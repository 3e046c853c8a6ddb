"""What the window asks the reader about searches: names, which of before, which list of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog

from app.model.search import SavedSearch
from app.translation import tr
from app.ui.search.saved import SavedSearches, ask_name
from app.ui.widgets.chooser import Choice, Chooser

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.model.search import Narrowing
    from app.workspace.session import Session

    Run = Callable[[str, Narrowing | None], None]


def save(session: Session, parent: QWidget) -> None:
    """Ask for a name for the search that is in the field, and keep it."""
    query, narrowing = session.searching.query, session.searching.narrowing

    def named(name: str) -> None:
        session.searches.save(SavedSearch(name, query, narrowing))

    ask_name(query, named, parent).open()


def show_saved(session: Session, run: Run, parent: QWidget) -> None:
    """List the saved searches, and run the one that is chosen."""
    dialog = SavedSearches(session.searches, parent)
    dialog.wanted.connect(lambda saved: run(saved.query, saved.narrowing))
    dialog.open()


def show_earlier(
    session: Session, run: Run, parent: QWidget, say: Callable[[str], None], at: QPoint
) -> None:
    """List what was searched before, and run the one that is chosen."""

    def show(earlier: tuple[str, ...]) -> None:
        if not earlier:
            say(tr("Nothing was searched before. What you search for and open is kept here."))
            return
        chooser = Chooser(
            [Choice(query) for query in earlier],
            lambda row: run(earlier[row], None),
            parent,
            prompt=tr("Find a search of before"),
        )
        chooser.open_at(at, 380)

    session.searches.list_earlier(show)


def run_list(
    session: Session, folder: str, keep_folder: Callable[[str], None], parent: QWidget
) -> None:
    """Ask for a list of queries and for the table that it is to fill, and run it."""

    def ask_table(queries: str) -> None:
        keep_folder(str(Path(queries).parent))
        given = Path(queries)
        dialog = _dialog(tr("Write what is found to"), str(given.parent), parent)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Tables (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{given.stem}.csv")
        dialog.fileSelected.connect(lambda to: session.searches.run_list(given, Path(to)))
        dialog.open()

    dialog = _dialog(tr("A list of searches, one on each line"), folder, parent)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([tr("Lists (*.txt)"), tr("All files (*)")])
    dialog.fileSelected.connect(ask_table)
    dialog.open()


def _dialog(title: str, folder: str, parent: QWidget) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
