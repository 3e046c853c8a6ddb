"""Where the window, its columns and the reader in each text were, from one run to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication

from app.translation import tr

if TYPE_CHECKING:
    from app.settings.file import Settings
    from app.ui.window import Window

_USUAL = QSize(1440, 900)
_ROOM_FOR_SIDEBAR = 1600  # pixels of width from which the sidebar is shown unless it was hidden
_ROOM_FOR_PANEL = 1200  # pixels of width below which the texts need the room more
_SIDEBAR, _PANEL, _NARROW_PANEL = 300, 300, 240
_READABLE = 300  # pixels of width that a text keeps when the sidebar comes


class Placing:
    """Restores and remembers a window's state in the settings."""

    def __init__(self, window: Window, settings: Settings) -> None:
        """Take the window, which need not be built yet, and the settings."""
        self._window = window
        self._settings = settings
        self._places: dict[str, int] = settings.get("places", dict)

    def restore(self) -> None:
        """Put the window where it was, or in its usual size on the screen."""
        window, settings = self._window, self._settings
        place = _rectangle(settings.get("window", list))
        if place is not None:
            window.setGeometry(place)
        else:
            screen = QGuiApplication.primaryScreen().availableGeometry()
            size = _USUAL.boundedTo(screen.size())
            room = QRect(screen.topLeft(), size)
            room.moveCenter(screen.center())
            window.setGeometry(room)
        if settings.get("maximised", bool):
            from PySide6.QtCore import Qt  # which takes long to make, and most starts go without

            window.setWindowState(Qt.WindowState.WindowMaximized)

    def restore_columns(self) -> None:
        """Give the columns of the built window the widths that they had."""
        window, settings = self._window, self._settings
        sidebar = settings.get("sidebar", str)
        shown = window.width() >= _ROOM_FOR_SIDEBAR if sidebar == "auto" else sidebar == "shown"
        window.column(0).setVisible(shown)
        columns = settings.get("columns", list)
        if len(columns) != window.columns.count():
            panel = _PANEL if window.width() >= _ROOM_FOR_PANEL else _NARROW_PANEL
            texts = max(0, window.width() - (_SIDEBAR if shown else 0) - panel)
            columns = [_SIDEBAR, texts, panel]
        if not shown:
            columns[0] = 0
        window.column(2).setVisible(settings.get("panel", str) == "shown")
        window.columns.setSizes(columns)
        window.pair.share_room()

    def remember(self) -> None:
        """Keep where everything is; a file that cannot be written is no reason not to close."""
        window, settings = self._window, self._settings
        filling = window.isMaximized() or window.isFullScreen()
        shape = window.normalGeometry() if filling else window.geometry()
        if shape.isValid():
            settings.set("window", [shape.x(), shape.y(), shape.width(), shape.height()])
        if not window.isFullScreen():
            settings.set("maximised", window.isMaximized())
        sizes = window.columns.sizes()
        if not window.desk.sidebar_shown:
            sizes[0] = self._sidebar_width()
        if not window.desk.panel_shown:
            sizes[2] = _PANEL
        settings.set("columns", sizes)
        for pane in window.panes.values():
            if pane.document_id:
                self.keep_place(pane.document_id, pane.view.top_offset())
        settings.set("places", self._places)
        self.save()

    def save(self) -> None:
        """Write the options, or say why that was not possible."""
        try:
            self._settings.save()
        except OSError as error:
            self._window.say(tr("The options were not kept: {error}", error=error))

    # Where reading stopped

    def place_of(self, document_id: str) -> int:
        """Return the first character in view of a document, or that was when it was read last."""
        pair = getattr(self._window, "pair", None)  # the panes ask while being built
        for pane in pair.panes.values() if pair is not None else ():
            if pane.document_id == document_id:
                return int(pane.view.top_offset())
        return self._places.get(document_id, 0)

    def keep_place(self, document_id: str, offset: int) -> None:
        """Keep the first character in view of a document, as the newest of all."""
        self._places.pop(document_id, None)
        if offset > 0:
            self._places[document_id] = offset

    # The sidebar

    def show_sidebar(self, shown: bool) -> None:
        """Show or hide the sidebar; both texts give or take the same width."""
        columns = self._window.columns
        sizes = columns.sizes()
        if shown:
            room = sum(sizes) - sizes[2] - 2 * _READABLE
            least = self._window.sidebar.minimumWidth()
            width = max(least, min(self._sidebar_width(), room))
        else:
            width = self._kept_width = sizes[0]
        by = (width + columns.handleWidth()) * (-1 if shown else 1)
        self._window.column(0).setVisible(shown)
        columns.setSizes([width if shown else 0, sizes[1] + by, sizes[2]])

    _kept_width = 0

    def _sidebar_width(self) -> int:
        if self._kept_width:
            return self._kept_width
        columns = self._settings.get("columns", list)
        return columns[0] if columns and columns[0] > 0 else _SIDEBAR


def _rectangle(numbers: list[int]) -> QRect | None:
    """Return a kept place, made to fit a screen that still shows enough of it to take hold of."""
    if len(numbers) != 4:
        return None
    place = QRect(*numbers)
    title = QRect(place.left(), place.top(), place.width(), 60)
    for screen in QGuiApplication.screens():
        common = screen.availableGeometry().intersected(title)
        if common.width() >= 120 and common.height() >= 30:
            return QRect(place.topLeft(), place.size().boundedTo(screen.availableVirtualSize()))
    return None
