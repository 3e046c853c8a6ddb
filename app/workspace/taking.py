"""What the reader takes away: the comparison, a place with its citation, a link's evidence.

What writes them is loaded when something is taken away: at the start nobody does.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from app.translation import tr
from app.workspace.events import Kind, Message, Severity, Side
from app.workspace.jobs import Lane
from app.workspace.places import actor_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.export.ledger import Ledger
    from app.model.document import Span
    from app.workspace.session import Session


class Taking:
    """Makes of the open pair what leaves the app."""

    def __init__(self, session: Session) -> None:
        """Take the session whose pair it is."""
        self._session = session

    @property
    def ready(self) -> bool:
        """Tell whether there is a comparison."""
        return self._session.links is not None

    def comparison(self) -> Callable[[], Ledger] | None:
        """Return what makes the rows of the comparison as it now is, None where there is none."""
        session = self._session
        left, right = (session.document(side) for side in Side)
        links = session.links
        if left is None or right is None or links is None:
            return None
        from app.export.ledger import ledger

        notes = session.notes.of_pair()
        return lambda: ledger(left, right, links, dt.datetime.now().astimezone(), notes)

    def export(self, to: Path) -> None:
        """Write the comparison to a file, in the form that its ending names."""
        from app.export.write import write

        self.hand_over(
            tr("Writing {name}", name=to.name), lambda rows: write(rows, to), written(to)
        )

    def hand_over(self, title: str, take: Callable[[Ledger], None], said: str) -> None:
        """Have the comparison taken by ``take`` in the background, and then say so."""
        rows = self.comparison()
        if rows is None:
            return
        self._session.run(
            Lane.READ,
            title,
            lambda _: take(rows()),
            lambda _: self._session.events.announce(Message(Severity.INFO, said)),
        )

    def quotation(self, side: Side, span: Span) -> str:
        """Return a place of a pane's document with its citation, empty for an empty pane."""
        from app.export.quotation import cited

        document = self._session.document(side)
        return cited(document, span) if document is not None else ""

    def card(self) -> str:
        """Return the evidence of the chosen row as Markdown; empty where no row is chosen."""
        from app.export import markdown
        from app.export.ledger import actor_row, figure_row

        session = self._session
        rows, row, links = self.comparison(), session.row, session.links
        left, right = (session.document(side) for side in Side)
        if rows is None or row is None or links is None or left is None or right is None:
            return ""
        sources, notes = markdown.sources(left, right), session.notes.of(row)
        if row.kind is Kind.ACTOR:
            actor = actor_row(actor_of(links, row), left, right)
            return markdown.actor_card(actor, sources, notes)
        if row.kind is Kind.FIGURE:
            figure = figure_row(links.figures[row.index], left, right)
            return markdown.figure_card(figure, sources, notes)
        return markdown.date_card(rows().dates[row.index], sources, notes)


def written(to: Path) -> str:
    """Return what is said when the comparison was written to a file."""
    return tr("The comparison is in {to}.", to=to)
