"""Tied scrolling: the text opposite goes along with the one that the reader moves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.translation import phrase, tr
from app.workspace.events import Kind, Side
from app.workspace.panes import Tie
from app.workspace.places import actor_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.ui.reader.pane import Pane
    from app.ui.reader.view import ReaderView
    from app.workspace.events import Mark
    from app.workspace.session import Session

_EYE = 0.32  # of the window's height: where the reader is taken to read
_STAYS_GUIDE = 0.55  # how near the eye a mention guides on although another has come nearer
_NAME_MOST = 40


class Tying(QObject):
    """Moves the pane opposite, unless it is locked.

    In proportion it keeps the distance that it had, which scrolling one text alone changes, and
    reaches both ends together with the other. By shared mention it brings the counterpart of the
    mention that is being read to the same height, and stays where there is none.
    """

    def __init__(self, session: Session, panes: Mapping[Side, Pane], parent: QObject) -> None:
        """Listen to both panes; until :meth:`set_tie` they scroll freely."""
        super().__init__(parent)
        self._session = session
        self._panes = panes
        self.tie = Tie.FREE
        self._guide: tuple[Side, Mark] | None = None
        for side, pane in panes.items():
            pane.view.led.connect(partial(self._follow, side))

    def set_tie(self, tie: Tie, leader: Side) -> None:
        """Take another mode; what is opposite the leading pane goes to its place at once."""
        self.tie = tie
        self._guide = None
        for pane in self._panes.values():
            pane.show_stay("")
        if tie is Tie.PROPORTIONAL and self._ready(leader.other):
            self._view(leader.other).set_share(self._view(leader).share)
        elif tie is Tie.MENTION:
            self._follow(leader, 0.0)

    def _view(self, side: Side) -> ReaderView:
        return self._panes[side].view

    def _ready(self, side: Side) -> bool:
        pane = self._panes[side]
        return bool(pane.view.text) and not pane.locked

    def _follow(self, leader: Side, before: float) -> None:
        if self.tie is Tie.FREE or not self._ready(leader.other):
            return
        self._panes[leader].show_stay("")
        if self.tie is Tie.PROPORTIONAL:
            self._go_in_proportion(leader, before)
        else:
            self._go_by_mention(leader)

    def _go_in_proportion(self, leader: Side, before: float) -> None:
        share, opposite = self._view(leader).share, self._view(leader.other)
        to = opposite.share + share - before
        opposite.set_share(share if share in (0.0, 1.0) else min(1.0, max(0.0, to)))

    def _go_by_mention(self, leader: Side) -> None:
        view, opposite = self._view(leader), self._panes[leader.other]
        window = float(max(1, view.viewport().height()))
        row = self._session.row
        seen = {
            mark: max(0.05, 1 - abs((top + bottom) / 2 - _EYE * window) / window)
            for mark, top, bottom in view.marks_in_view()
            if row is None or mark.row == row
        }
        found = self._guided_on(leader, seen) or self._session.counterparts.guide(
            leader, ((nearness, mark) for mark, nearness in seen.items())
        )
        if found is None:
            self._guide = None
            opposite.show_stay(self._why_it_stays(leader))
            return
        mark, other = found
        self._guide = (leader, mark)
        opposite.show_stay("")
        opposite.view.align(other.span.start, view.height_of(mark.span.start))

    def _guided_on(self, leader: Side, seen: Mapping[Mark, float]) -> tuple[Mark, Mark] | None:
        """Return the mention that guided last, and its counterpart, while it is near the eye."""
        if self._guide is None or self._guide[0] is not leader:
            return None
        mark = self._guide[1]
        if mark not in seen or seen[mark] < _STAYS_GUIDE:
            return None
        other = self._session.counterparts.of(leader, mark)
        return None if other is None else (mark, other)

    def _why_it_stays(self, leader: Side) -> str:
        session = self._session
        if session.one_text:
            return tr("Stays here: both panes show the same text")
        if session.links is None:
            return tr("Stays here: the texts are not compared yet")
        if session.row is None:
            return tr(_NOTHING_SHARED[leader])
        if session.row.kind is not Kind.ACTOR:
            return tr(_NOT_IN_VIEW[session.row.kind, leader])
        name = actor_of(session.links, session.row).name
        name = name if len(name) <= _NAME_MOST else name[: _NAME_MOST - 1] + "…"
        if leader is Side.LEFT:
            return tr("Stays here: {name} is not in view on the left", name=name)
        return tr("Stays here: {name} is not in view on the right", name=name)


_NOTHING_SHARED = {
    Side.LEFT: phrase("Stays here: nothing shared is in view on the left"),
    Side.RIGHT: phrase("Stays here: nothing shared is in view on the right"),
}
_NOT_IN_VIEW = {
    (Kind.FIGURE, Side.LEFT): phrase("Stays here: the chosen figure is not in view on the left"),
    (Kind.FIGURE, Side.RIGHT): phrase("Stays here: the chosen figure is not in view on the right"),
    (Kind.DATE, Side.LEFT): phrase("Stays here: the chosen date is not in view on the left"),
    (Kind.DATE, Side.RIGHT): phrase("Stays here: the chosen date is not in view on the right"),
}
