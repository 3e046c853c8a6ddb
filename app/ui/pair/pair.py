"""The two panes and the gutter: beside each other, one above the other, or one alone.

The gutter stands directly between the texts, so that a ribbon runs from one mention to the other
and nothing lies across it; where the texts are stacked, it stands at their side and the ribbons
are arches. The scroll bars with their rulers are at the outer edges, away from the ribbons.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from app.translation import phrase, tr
from app.ui.pair.gutter import NARROW, WIDTH, Gutter
from app.ui.pair.tying import Tying
from app.ui.reader.pane import Pane
from app.workspace.events import Side
from app.workspace.panes import Layout, Tie

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from app.settings.file import Settings
    from app.ui.theme import Theme
    from app.workspace.session import Session

_ROOMY = 700  # pixels of width below which the gutter is a narrow one


class Pair(QWidget):
    """Both panes together; what the reader arranges is kept in the settings.

    ``said`` brings a sentence for the reader.
    """

    said = Signal(str)

    def __init__(
        self,
        session: Session,
        settings: Settings,
        theme: Theme,
        place_of: Callable[[str], int],
        parent: QWidget,
    ) -> None:
        """Build both panes as they were arranged last."""
        super().__init__(parent)
        self._settings = settings
        self._active = Side.LEFT
        self.panes = {side: Pane(session, side, theme, place_of, self) for side in Side}
        self.gutter = Gutter(session, self.panes, theme, self)
        self._tying = Tying(session, self.panes, self)
        self.texts = QSplitter(Qt.Orientation.Horizontal, self)
        self.texts.setHandleWidth(1)
        self.texts.setChildrenCollapsible(False)
        for pane in self.panes.values():
            self.texts.addWidget(pane)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.texts, 1)
        self._layout = Layout(settings.get("layout", str))
        self.gutter.ribbons.all_shown = settings.get("ribbons", bool)
        self.gutter.tie_wanted.connect(lambda: self.set_tie(self.tie.next))
        self.texts.splitterMoved.connect(self._keep_share)
        self._stand()
        self._show_tie(Tie(settings.get("tie", str)))

    def sizeHint(self) -> QSize:
        """Return a size that no title changes."""
        return QSize(1140, 700)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for pane in self.panes.values():
            pane.set_theme(theme)
        self.gutter.set_theme(theme)

    def set_active(self, side: Side) -> None:
        """Show which pane the keys mean; of one alone, that one."""
        self._active = side
        for pane in self.panes.values():
            pane.set_active(pane.side is side)
        if self.arrangement is Layout.ONE:
            self._show_one()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the texts the room in a narrow window."""
        super().resizeEvent(event)
        width = WIDTH if self.width() >= _ROOMY else NARROW
        if width != self.gutter.width():
            self.gutter.setFixedWidth(width)
            self.share_room()

    # Where the texts stand

    @property
    def arrangement(self) -> Layout:
        """Return where the texts stand."""
        return self._layout

    def arrange(self, layout: Layout) -> None:
        """Stand the texts otherwise; the room is shared as before."""
        self._layout = layout
        self._settings.set("layout", layout.value)
        self._stand()

    def share_room(self) -> None:
        """Give each text its share of the room."""
        share = self._settings.get("share", float)
        room = self.texts.height() if self._layout is Layout.STACKED else self.texts.width()
        sizes = [round(room * share), round(room * (1 - share))]
        if self.texts.count() > len(sizes):
            sizes.insert(1, self.gutter.width())
        self.texts.setSizes(sizes)

    def _stand(self) -> None:
        stacked = self._layout is Layout.STACKED
        vertical, horizontal = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
        self.texts.setOrientation(vertical if stacked else horizontal)
        if stacked:
            self._row.addWidget(self.gutter)
        else:
            self.texts.insertWidget(1, self.gutter)
        for n in range(self.texts.count()):
            self.texts.setStretchFactor(n, int(self.texts.widget(n) is not self.gutter))
        self.gutter.ribbons.arched = stacked
        self.gutter.setVisible(self._layout is not Layout.ONE)
        self.panes[Side.RIGHT].set_bar_side(left=stacked)
        self._show_one()
        self.share_room()

    def _show_one(self) -> None:
        for side, pane in self.panes.items():
            pane.setVisible(self._layout is not Layout.ONE or side is self._active)

    def _keep_share(self) -> None:
        sizes = [self.texts.sizes()[self.texts.indexOf(pane)] for pane in self.panes.values()]
        if all(sizes):
            self._settings.set("share", min(0.9, max(0.1, sizes[0] / sum(sizes))))

    # How they go together

    @property
    def tie(self) -> Tie:
        """Return how the texts scroll together."""
        return self._tying.tie

    def set_tie(self, tie: Tie) -> None:
        """Have the texts scroll together otherwise."""
        self._settings.set("tie", tie.value)
        self._show_tie(tie)
        self.said.emit(tr(_TIES[tie]))

    def _show_tie(self, tie: Tie) -> None:
        self._tying.set_tie(tie, self._active)
        self.gutter.tie.show_tie(tie)
        for pane in self.panes.values():
            pane.header.offer_lock(offered=tie is not Tie.FREE)

    def locked(self, side: Side) -> bool:
        """Tell whether a pane keeps its place."""
        return self.panes[side].locked

    def lock(self, side: Side, locked: bool) -> None:
        """Have a pane keep its place, or let it go along again."""
        self.panes[side].set_locked(locked)

    @property
    def all_ribbons(self) -> bool:
        """Tell whether all linked mentions in view are joined."""
        return self.gutter.ribbons.all_shown

    def show_all_ribbons(self, shown: bool) -> None:
        """Join all linked mentions in view, not only those of the chosen row."""
        self._settings.set("ribbons", shown)
        self.gutter.ribbons.all_shown = shown
        self.gutter.ribbons.update()
        joined = tr("All linked mentions in view are joined.")
        self.said.emit(joined if shown else tr("Only the mentions of the chosen row are joined."))


_TIES = {
    Tie.FREE: phrase("Each text scrolls by itself."),
    Tie.PROPORTIONAL: phrase("The texts scroll in proportion; with Alt held, one alone."),
    Tie.MENTION: phrase("The other text follows by shared mention; with Alt held, it stays."),
}
