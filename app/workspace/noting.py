"""Notes as things that are done to a library, and can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.translation import phrase
from app.workspace.acts import Done

if TYPE_CHECKING:
    from app.model.note import Note
    from app.store.notes import Notes
    from app.workspace.acts import Acts

_CUT = 40  # characters of a note in the sentence that tells of it


_KEPT, _CHANGED = phrase("The note “{note}” was kept."), phrase("The note “{note}” was changed.")


class Noting:
    """Keeps and removes the notes of one library, each safe on the disk when a method returns."""

    def __init__(self, library: Notes, acts: Acts) -> None:
        """Take the library, and the acts that can be undone."""
        self._library = library
        self._acts = acts

    @property
    def read_only(self) -> bool:
        """Tell whether no note can be kept."""
        return self._library.read_only

    def all(self) -> tuple[Note, ...]:
        """Return all notes, the oldest first."""
        return self._library.notes()

    def keep(self, note: Note) -> Done:
        """Keep a note that is new or was changed."""
        before = self._held(note.id)
        said = _KEPT if before is None else _CHANGED
        return self._acts.do(
            Done(phrase(said, note=_start(note)), notes=True),
            do=lambda: self._library.keep_note(note),
            undo=lambda: self._put(note.id, before),
        )

    def remove(self, note: Note) -> Done:
        """Take a note out."""
        before = self._held(note.id)
        return self._acts.do(
            Done(phrase("The note “{note}” was removed.", note=_start(note)), notes=True),
            do=lambda: self._library.remove_note(note.id),
            undo=lambda: self._put(note.id, before),
        )

    def _held(self, note_id: str) -> Note | None:
        return next((one for one in self._library.notes() if one.id == note_id), None)

    def _put(self, note_id: str, note: Note | None) -> None:
        """Have under an id what was there, perhaps nothing."""
        if note is None:
            self._library.remove_note(note_id)
        else:
            self._library.keep_note(note)


def _start(note: Note) -> str:
    words = " ".join(note.text.split())
    return words if len(words) <= _CUT else f"{words[:_CUT].rstrip()}…"
