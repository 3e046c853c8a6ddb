"""Who may use the language model: one at a time, and what the reader waits for goes first."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Turns:
    """Gives turns to threads. Work at leisure lets others pass in the middle of it."""

    def __init__(self) -> None:
        """Start free."""
        self._free = threading.Condition()
        self._taken = False
        self._pressing = 0  # how many wait for whom the reader waits

    @contextmanager
    def now(self) -> Iterator[None]:
        """Take a turn before all that is done at leisure."""
        with self._free:
            self._pressing += 1
            self._free.wait_for(lambda: not self._taken)
            self._pressing -= 1
            self._taken = True
        try:
            yield
        finally:
            self._give_back()

    @contextmanager
    def at_leisure(self) -> Iterator[None]:
        """Take a turn when nobody else wants one."""
        self._take_at_leisure()
        try:
            yield
        finally:
            self._give_back()

    def let_pass(self) -> None:
        """Give the turn taken at leisure to whoever waits for it now, and take it again later."""
        if self._pressing:
            self._give_back()
            self._take_at_leisure()

    def _take_at_leisure(self) -> None:
        with self._free:
            self._free.wait_for(lambda: not self._taken and not self._pressing)
            self._taken = True

    def _give_back(self) -> None:
        with self._free:
            self._taken = False
            self._free.notify_all()
