"""What the reader does to a library, so that it can be undone and done again without end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.model.judgement import Judgement


class Done(NamedTuple):
    """What a change did, in words, and what it was about: two actors, some documents, notes."""

    words: str
    judgement: Judgement | None = None
    documents: tuple[str, ...] = ()
    notes: bool = False


class _Act(NamedTuple):
    done: Done
    undo: Callable[[], object]
    redo: Callable[[], object]


class Acts:
    """The acts of one run; of earlier ones the judgements, which the library keeps in order."""

    def __init__(
        self, take_back: Callable[[], Judgement | None], say_again: Callable[[], Judgement | None]
    ) -> None:
        """Take what undoes the last judgement of an earlier run, and what lets it hold again."""
        self._take_back = take_back
        self._say_again = say_again
        self._done: list[_Act] = []
        self._undone: list[_Act] = []

    def do(
        self,
        done: Done,
        do: Callable[[], object],
        undo: Callable[[], object],
        redo: Callable[[], object] | None = None,
    ) -> Done:
        """Do something; what was undone before can then no longer be done again."""
        do()
        self._done.append(_Act(done, undo, redo or do))
        self._undone.clear()
        return done

    def undo(self) -> Done | None:
        """Undo what was done last, else what was said last in an earlier run."""
        if self._done:
            act = self._done.pop()
            act.undo()
            self._undone.append(act)
            return act.done
        said = self._take_back()
        if said is None:
            return None
        done = Done(said.words, said)
        self._undone.append(_Act(done, self._take_back, self._say_again))
        return done

    def redo(self) -> Done | None:
        """Do again what was undone last; return None where nothing was."""
        if self._undone:
            act = self._undone.pop()
            act.redo()
            self._done.append(act)
            return act.done
        said = None if self._done else self._say_again()
        return None if said is None else Done(said.words, said)
