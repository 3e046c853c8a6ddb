"""Smooth scrolling: a distance gone in a few frames, further ones added while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

if TYPE_CHECKING:
    from collections.abc import Callable

DURATION = 130  # milliseconds: long enough to follow with the eye, too short to wait for


class Glide(QObject):
    """Moves something by pixels, smoothly."""

    def __init__(self, move_by: Callable[[float], None], parent: QObject) -> None:
        """Take the function that moves by a distance in pixels."""
        super().__init__(parent)
        self._move_by = move_by
        self._target = 0.0
        self._gone = 0.0
        self._animation = QVariantAnimation(self)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setDuration(DURATION)
        self._animation.valueChanged.connect(self._go)

    def by(self, distance: float) -> None:
        """Go this much further than where the movement under way is to end."""
        left = self._target - self._gone if self.running else 0.0
        self.stop()
        self._target, self._gone = left + distance, 0.0
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.start()

    @property
    def running(self) -> bool:
        """Tell whether a movement is under way."""
        return self._animation.state() is QVariantAnimation.State.Running

    def stop(self) -> None:
        """End the movement where it is."""
        self._animation.stop()

    def finish(self) -> None:
        """Go the rest at once."""
        if self.running:
            self.stop()
            self._go(1.0)

    def _go(self, fraction: object) -> None:
        to = self._target * float(str(fraction))
        self._move_by(to - self._gone)
        self._gone = to
