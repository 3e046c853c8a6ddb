"""The window: what stands where.

Its frame is seen as soon as it can be, so what this module loads at its top holds up the start:
Qt's larger classes too, which PySide makes when they are first named. The rest is loaded where it
is built.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from app.commands.menus import Menu
from app.translation import tr
from app.ui.placing import Placing

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDropEvent,
        QKeyEvent,
        QPaintEvent,
        QWheelEvent,
    )

    from app.settings.file import Settings
    from app.ui.library.drawer import Drawer
    from app.ui.style import Appearance
    from app.ui.theme import Theme
    from app.workspace.events import Side
    from app.workspace.session import Session

_LEAST = (720, 420)  # pixels
_LOOK_AGAIN = 30_000  # milliseconds between two looks into the watched folders
_TITLE_MOST = 60  # characters of a document's title in the window's


class Window(QMainWindow):
    """Sidebar, left text, gutter, right text, linked mentions; menus above, messages below.

    What is there at once is the frame: the window in its place and its colours, with the names of
    the menus over an empty page. ``painted`` comes when it has been seen, and :meth:`furnish`
    builds all that is in it.
    """

    painted = Signal()

    def __init__(self, settings: Settings, appearance: Appearance) -> None:
        """Build the frame."""
        super().__init__()
        self._settings = settings
        self._appearance = appearance
        self._seen = self._furnished = False
        self.placing = Placing(self, settings)
        page = QWidget(self)
        page.setStyleSheet(f"background: {appearance.theme.page}")
        self.setCentralWidget(page)
        self._menus = {menu: self.menuBar().addMenu(f"&{tr(menu)}") for menu in Menu}
        self.setMinimumSize(*_LEAST)
        self.setWindowTitle("Syntopia")
        self.placing.restore()

    def furnish(self, session: Session) -> None:
        """Build everything that is in the frame; the session need not have started."""
        from app.commands.command import Context
        from app.commands.keymap import Keymap
        from app.commands.registry import all_commands
        from app.ui.actions import Actions
        from app.ui.desk import Desk
        from app.ui.mentions.panel import MentionsPanel
        from app.ui.messages import MessageBar
        from app.ui.pair.pair import Pair
        from app.ui.search.sidebar import Sidebar
        from app.workspace.events import Side

        settings, appearance, theme = self._settings, self._appearance, self._appearance.theme
        self._session = session
        self.active_side = Side.LEFT
        self.drawer: Drawer | None = None
        self._above_foot: QWidget | None = None
        self.look_again = QTimer(self, interval=_LOOK_AGAIN)
        self.look_again.start()
        self.pair = Pair(session, settings, theme, self.placing.place_of, self)
        self.panes = self.pair.panes
        self.pair.said.connect(self.say)
        self.messages = MessageBar(theme, self)
        self.desk = Desk(self, session, settings, appearance)
        self.context = Context(session, self.desk)
        self.keymap = Keymap(all_commands(), settings.get("preset", str), settings.words("keys"))
        self.actions_by_name = Actions(self.keymap.bound(), self.context, self)
        self.sidebar = Sidebar(session, theme, self)
        self.panel = MentionsPanel(session, theme, self)
        self._lay_out()
        self.desk.noting.watch()
        self.desk.set_texts()
        self.placing.restore_columns()
        self.show_active(Side.LEFT)
        self.show_title()
        self.show_hint()
        self._furnished = True

    def _lay_out(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QSplitter, QVBoxLayout

        middle = QWidget(self)
        self._middle = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.columns = QSplitter(Qt.Orientation.Horizontal, middle)
        self.rows = QSplitter(Qt.Orientation.Vertical, middle)
        for splitter in (self.columns, self.rows):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        for n, part in enumerate((self.sidebar, self.pair, self.panel)):
            self.columns.addWidget(part)
            self.columns.setStretchFactor(n, int(part is self.pair))
        self.rows.addWidget(self.columns)
        column.addWidget(self.rows, 1)
        column.addWidget(self.messages)
        self.setCentralWidget(middle)
        self.actions_by_name.fill(self._menus)
        self.addActions(self.actions_by_name.all())
        for pane in self.panes.values():
            pane.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            for name in ("edit.copy", "edit.select_all", "note.write"):
                pane.view.addAction(self.actions_by_name[name])
        self.setAcceptDrops(True)
        self._order_tabs()

    def open_drawer(self) -> Drawer:
        """Show the library below the texts, building it where it was not needed before."""
        if self.drawer is None:
            from app.ui.library.drawer import Drawer

            self.drawer = Drawer(self._session, self._appearance.theme, self)
            self.drawer.active_side = self.active_side
            self.drawer.reading_wanted.connect(self.focus_active_pane)
            self.drawer.edit_wanted.connect(self.desk.edit_document)
            self.add_below(self.drawer)
        self.desk.noting.hide_list()
        self.drawer.show()
        return self.drawer

    def add_below(self, drawer: QWidget) -> None:
        """Put something below the texts, a third of their height."""
        self.rows.addWidget(drawer)
        self.rows.setStretchFactor(0, 1)
        self.rows.setStretchFactor(self.rows.indexOf(drawer), 0)
        third, others = self.rows.height() // 3, self.rows.count() - 2
        self.rows.setSizes([self.rows.height() - third, *[third] * others, third])
        self._order_tabs()

    def add_above_foot(self, part: QWidget) -> None:
        """Put something between the texts and the messages."""
        self._middle.insertWidget(self._middle.indexOf(self.messages), part)
        self._above_foot = part
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Have Tab go from left to right and then down, in whatever order all was built."""
        from PySide6.QtCore import Qt

        from app.workspace.events import Side

        chain: list[QWidget] = []
        control = self.nextInFocusChain()
        while control is not None and control is not self:
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                chain.append(control)
            control = control.nextInFocusChain()
        left, right = self.panes[Side.LEFT], self.panes[Side.RIGHT]
        between = self.pair.gutter
        below = (self.drawer, self.desk.noting.drawer, self._above_foot, self.messages)
        parts = filter(None, (self.sidebar, left, between, right, self.panel, *below))
        ordered = [control for part in parts for control in chain if part.isAncestorOf(control)]
        for one, next_one in pairwise(ordered):
            self.setTabOrder(one, next_one)

    def column(self, place: int) -> QWidget:
        """Return what stands in a column, counted from the left."""
        part = self.columns.widget(place)
        assert part is not None
        return part

    # What is seen

    def set_theme_colours(self, theme: Theme) -> None:
        """Take other colours."""
        self.sidebar.set_theme(theme)
        self.panel.set_theme(theme)
        self.messages.set_theme(theme)
        if self.drawer is not None:
            self.drawer.set_theme(theme)
        self.pair.set_theme(theme)
        self.desk.noting.set_theme(theme)

    def show_active(self, side: Side) -> None:
        """Show which pane the keys mean."""
        self.active_side = side
        self.sidebar.active_side = side
        if self.drawer is not None:
            self.drawer.active_side = side
        self.pair.set_active(side)

    def show_title(self) -> None:
        """Name the pair in the window's title."""
        from app.workspace.events import Side

        documents = [self._session.document(side) for side in Side]
        titles = [d.title[:_TITLE_MOST] for d in documents if d is not None]
        self.setWindowTitle(" | ".join([*titles, "Syntopia"]))

    def show_hint(self) -> None:
        """Name at the foot the keys that lead to all else."""
        from app.ui.actions import key_text

        named = (
            ("search.focus", tr("search")),
            ("go.hints", tr("choose")),
            ("help.keys", tr("all keys")),
        )
        keys = [(self.keymap.keys(name)[-1:], words) for name, words in named]
        self.messages.set_hint(
            "      ".join(
                tr("{key}  {words}", key=key_text(key[0]), words=words)
                for key, words in keys
                if key
            )
        )

    def say(self, text: str) -> None:
        """Show a passing message."""
        from app.workspace.events import Message, Severity

        self.messages.say(Message(Severity.INFO, text))

    # Where the keyboard goes

    def focus_pane(self, side: Side) -> None:
        """Give the keyboard to a pane, and the room where one stands alone."""
        from PySide6.QtCore import Qt

        self.show_active(side)
        self.panes[side].view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_active_pane(self) -> None:
        """Give the keyboard to the pane that had it last."""
        self.focus_pane(self.active_side)

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window is on the screen."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to reading on an Escape that nothing else wanted."""
        from PySide6.QtCore import Qt

        if self._furnished and event.key() == Qt.Key.Key_Escape:
            self.desk.noting.dismiss()
            self.focus_active_pane()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Set the texts larger or smaller while Ctrl is held."""
        from PySide6.QtCore import Qt

        turned = event.angleDelta().y()
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self._furnished and held and turned:
            self.desk.zoom(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files that are held over anything but a pane."""
        from app.ui.widgets.drop import dropped_files

        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open files where there is room."""
        from app.ui.widgets.drop import dropped_files

        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self._session.open_files(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where everything was, and keep what is written on a note."""
        if self._furnished:
            self.desk.noting.close()
            self.placing.remember()
        super().closeEvent(event)
