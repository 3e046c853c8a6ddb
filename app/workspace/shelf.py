"""The library's list in one window: how the reader arranges it, and what is seen then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.workspace.catalogue import Arrangement, Catalogue, Listing
from app.workspace.events import LibraryChanged, ListingChanged
from app.workspace.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.workspace.events import Events
    from app.workspace.jobs import JobRunner


class Shelf:
    """Arranges the library anew when the reader or the library changes; the newest wish counts."""

    def __init__(
        self, events: Events, runner: JobRunner, failed: Callable[[Exception], None]
    ) -> None:
        """Listen for the library; nothing is arranged before it is asked for."""
        self._events = events
        self._runner = runner
        self._failed = failed
        self._catalogue = Catalogue(())
        self._arrangement: Arrangement | None = None
        self._number = 0
        events.listen(LibraryChanged, self._take)

    @property
    def arrangement(self) -> Arrangement:
        """Return how the list is arranged, or would be."""
        return self._arrangement or Arrangement()

    def arrange(self, by: Arrangement) -> None:
        """Arrange the list; what is to be seen is announced."""
        self._arrangement = by
        self._number += 1
        number, catalogue = self._number, self._catalogue

        def show(listing: Listing) -> None:
            if number == self._number:
                self._events.announce(ListingChanged(listing, len(catalogue.entries)))

        self._runner.submit(Lane.READ, "", lambda _: catalogue.arranged(by), show, self._failed)

    def _take(self, event: LibraryChanged) -> None:
        self._catalogue = Catalogue(event.entries, self._catalogue)
        if self._arrangement is not None:
            self.arrange(self._arrangement)
