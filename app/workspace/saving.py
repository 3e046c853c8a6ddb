"""Saved searches as things that are done to a library, and can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.translation import phrase
from app.workspace.acts import Done

if TYPE_CHECKING:
    from app.model.search import SavedSearch
    from app.store.searches import Searches
    from app.workspace.acts import Acts


class Saving:
    """Keeps, renames and removes the saved searches of one library."""

    def __init__(self, library: Searches, acts: Acts) -> None:
        """Take the library, and the acts that can be undone."""
        self._library = library
        self._acts = acts

    def save(self, saved: SavedSearch) -> Done:
        """Keep a search under its name, in the place of the one that had it."""
        replaced = self._held(saved.name)
        return self._acts.do(
            Done(phrase("The search “{name}” was saved.", name=saved.name)),
            do=lambda: self._library.save_search(saved),
            undo=lambda: self._put(saved.name, replaced),
        )

    def rename(self, before: str, after: str) -> Done:
        """Give a saved search another name, in the place of the one that had it."""
        renamed, replaced = self._held(before), self._held(after)

        def undo() -> None:
            self._put(after, replaced)
            self._put(before, renamed)

        return self._acts.do(
            Done(
                phrase("The search “{before}” is called “{after}” now.", before=before, after=after)
            ),
            do=lambda: self._library.rename_search(before, after),
            undo=undo,
        )

    def remove(self, name: str) -> Done:
        """Forget a saved search."""
        removed = self._held(name)
        return self._acts.do(
            Done(phrase("The search “{name}” was removed.", name=name)),
            do=lambda: self._library.remove_search(name),
            undo=lambda: self._put(name, removed),
        )

    def _held(self, name: str) -> SavedSearch | None:
        return next((one for one in self._library.saved_searches() if one.name == name), None)

    def _put(self, name: str, saved: SavedSearch | None) -> None:
        """Have under a name what was there, perhaps nothing."""
        if saved is None:
            self._library.remove_search(name)
        else:
            self._library.save_search(saved)
