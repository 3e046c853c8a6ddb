"""Finding a partner for the text in a pane; the newest wish counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.translation import tr
from app.workspace.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.model.document import Document
    from app.model.similar import Similar
    from app.workspace.flow import Flow
    from app.workspace.jobs import JobRunner


class Partnering:
    """Asks the library which documents are most like one."""

    def __init__(self, flow: Flow, runner: JobRunner, failed: Callable[[Exception], None]) -> None:
        """Start with nothing asked."""
        self._flow = flow
        self._runner = runner
        self._failed = failed
        self._number = 0

    def find(self, document: Document, show: Callable[[tuple[Similar, ...]], None]) -> None:
        """Have shown which documents are most like one, the likest first."""
        self._number += 1
        number = self._number

        def done(found: tuple[Similar, ...]) -> None:
            if number == self._number:
                show(found)

        self._runner.submit(
            Lane.READ, tr("Looking for a partner"), lambda _: self._flow.similar(document), done,
            self._failed,
        )  # fmt: skip
