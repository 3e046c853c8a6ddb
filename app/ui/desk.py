"""What commands may ask of the window: the ``View`` of :mod:`app.commands.command`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.ui.reader.header import long_date
from app.ui.reader.pane import Pane
from app.ui.theme import ZOOM_STEPS
from app.workspace.events import Side

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.model.document import DocumentEntry
    from app.model.errors import AppError
    from app.settings.file import Settings
    from app.ui.pair.pair import Pair
    from app.ui.style import Appearance
    from app.ui.window import Window
    from app.workspace.session import Session


class Desk:
    """Does what a command asks for, with the window's parts, the options and the theme."""

    def __init__(
        self, window: Window, session: Session, settings: Settings, appearance: Appearance
    ) -> None:
        """Take what is acted on; the window need not be built yet."""
        self._window = window
        self._session = session
        self._settings = settings
        self._appearance = appearance
        self._zoom = settings.get("zoom", float)

    @property
    def active_side(self) -> Side:
        """Return the pane that had the keyboard last."""
        return self._window.active_side

    def close(self) -> bool:
        """Close the window."""
        return self._window.close()

    def focus_pane(self, side: Side) -> None:
        """Give the keyboard to a pane."""
        self._window.focus_pane(side)

    def focus_search(self) -> None:
        """Give the keyboard to the search field, showing it first."""
        self._show_sidebar(True)
        self._window.sidebar.focus_search()

    def focus_library(self) -> None:
        """Give the keyboard to the library's list, showing it first."""
        self._show_sidebar(True)
        self._window.sidebar.focus_library()

    def focus_panel(self) -> None:
        """Give the keyboard to the list of linked mentions, showing it first."""
        self._show_panel(True)
        self._window.panel.focus()

    def focus_why(self) -> None:
        """Give the keyboard to the reasons for the chosen row, showing them first."""
        self._show_panel(True)
        self._window.panel.focus_why()

    def focus_next_area(self, by: int) -> None:
        """Give the keyboard to the next of sidebar, left text, right text, mentions, library."""
        areas: list[QWidget] = [pane for pane in self._window.panes.values() if pane.isVisible()]
        if self.panel_shown:
            areas.append(self._window.panel)
        if self._window.sidebar.isVisible():
            areas.insert(0, self._window.sidebar)
        if self._window.drawer is not None and self._window.drawer.isVisible():
            areas.append(self._window.drawer)
        keyboard = QApplication.focusWidget()
        here = [n for n, a in enumerate(areas) if keyboard and a.isAncestorOf(keyboard)]
        at = here[0] if here else areas.index(self._window.panes[self._window.active_side]) - by
        area = areas[(at + by) % len(areas)]
        if isinstance(area, Pane):
            self.focus_pane(area.side)
        elif area is self._window.sidebar:
            self._window.sidebar.focus()
        elif area is self._window.drawer:
            self._window.drawer.focus()
        else:
            self._window.panel.focus()

    def step_row(self, by: int) -> None:
        """Choose the next row of the panel, or the previous one."""
        self._window.panel.select_next(by)

    # Documents

    def choose_files(self, side: Side | None) -> None:
        """Ask which files to open."""

        def open_files(names: list[str]) -> None:
            files = [Path(name) for name in names]
            if files:
                self._settings.set("folder", str(files[0].parent))
                self._session.open_files(files, side)
                if side is not None:
                    self.focus_pane(side)

        from app.ui.dialogs import file_dialog  # when it is asked for, not at the start

        folder = self._settings.get("folder", str)
        dialog = file_dialog(self._window, folder, several=side is None)
        dialog.filesSelected.connect(open_files)
        dialog.open()

    def choose_document(self, side: Side) -> None:
        """Show the library's documents below the pane's title."""
        from app.ui.palette import document_chooser  # when it is asked for, not at the start

        pane = self._window.panes[side]
        if not self._window.context.entries:
            self.choose_files(side)
            return

        def chosen(document_id: str) -> None:
            self._session.open_document(side, document_id)
            self.focus_pane(side)

        ids = [entry.id for entry in self._window.context.entries]
        chooser = document_chooser(
            self._window.context.entries, self._about_entry, chosen, self._window
        )
        row = ids.index(pane.document_id) if pane.document_id in ids else 0
        chooser.open_at(pane.title_corner(), max(340, pane.width() - 32), row)

    def _about_entry(self, entry: DocumentEntry) -> str:
        shown = [side for side in Side if self._window.panes[side].document_id == entry.id]
        parts = [f"on the {side}" for side in shown]
        parts += [long_date(entry.date)] if entry.date else []
        parts += [Path(entry.source).name] if entry.source else []
        return "  ·  ".join(parts)

    def edit_document(self, document_id: str) -> None:
        """Ask for what is known of a document."""
        from app.ui.library.editor import Editor  # when it is asked for, not at the start

        entries = {entry.id: entry for entry in self._window.context.entries}
        if document_id in entries:
            editor = Editor(entries[document_id], self._appearance.theme, self._window)
            editor.edited.connect(lambda changed: self._session.edit(document_id, changed))
            editor.open()

    def choose_folder_to_watch(self) -> None:
        """Ask which folder is to be watched for new files."""
        from app.ui.dialogs import folder_dialog  # when it is asked for, not at the start

        dialog = folder_dialog(self._window, self._settings.get("folder", str))
        dialog.fileSelected.connect(lambda name: self._session.importing.watch(Path(name)))
        dialog.open()

    def show_failures(self) -> None:
        """List what of the last import could not be read, and why."""

        def show(errors: tuple[AppError, ...]) -> None:
            if not errors:
                self._window.say("Everything of the last import was added.")
                return
            from app.ui.library.failures import Failures  # when it is asked for, not at the start

            dialog = Failures(errors, self._window)
            dialog.retry_wanted.connect(self._session.importing.retry)
            dialog.open()

        self._session.importing.list_failures(show)

    # The library below the texts

    @property
    def drawer_shown(self) -> bool:
        """Tell whether the library is in view below the texts."""
        drawer = self._window.drawer
        return drawer is not None and not drawer.isHidden()

    def toggle_drawer(self) -> None:
        """Show the library below the texts with the keyboard in it, or hide it."""
        if self.drawer_shown:
            assert self._window.drawer is not None
            self._window.drawer.hide()
            self._window.focus_active_pane()
        else:
            self._window.open_drawer().focus()

    # The message at the foot

    @property
    def message(self) -> str:
        """Return the message that is shown, empty for none."""
        return self._window.messages.shown

    def dismiss_message(self) -> None:
        """Take the message away."""
        self._window.messages.dismiss()

    # The selected text

    def selected_text(self) -> str:
        """Return what is selected in the active pane."""
        return self._window.panes[self._window.active_side].view.selected_text()

    def copy(self) -> None:
        """Copy what is selected in the active pane."""
        self._window.panes[self._window.active_side].view.copy()

    def select_all(self) -> None:
        """Select the text of the active pane."""
        self._window.panes[self._window.active_side].view.select_all()

    # Looks

    @property
    def theme_name(self) -> str:
        """Return the theme that was chosen."""
        return self._appearance.name

    def set_theme(self, name: str) -> None:
        """Take a theme by its name."""
        self._settings.set("theme", name)
        self._appearance.choose(name)

    @property
    def sidebar_shown(self) -> bool:
        """Tell whether the sidebar is in view."""
        return not self._window.column(0).isHidden()

    def toggle_sidebar(self) -> None:
        """Show or hide the sidebar; the keyboard never stays in what is hidden."""
        shown = not self.sidebar_shown
        keyboard = QApplication.focusWidget()
        if not shown and keyboard is not None and self._window.sidebar.isAncestorOf(keyboard):
            self._window.focus_active_pane()
        self._show_sidebar(shown)

    @property
    def pair(self) -> Pair:
        """Return the two panes together."""
        return self._window.pair

    @property
    def panel_shown(self) -> bool:
        """Tell whether the list of linked mentions is in view."""
        return not self._window.column(2).isHidden()

    def toggle_panel(self) -> None:
        """Show or hide the list of linked mentions; the keyboard never stays in what is hidden."""
        keyboard = QApplication.focusWidget()
        if keyboard is not None and self._window.panel.isAncestorOf(keyboard):
            self._window.focus_active_pane()
        self._show_panel(not self.panel_shown)

    def _show_panel(self, shown: bool) -> None:
        if shown != self.panel_shown:
            self._window.column(2).setVisible(shown)
            self._settings.set("panel", "shown" if shown else "hidden")

    def _show_sidebar(self, shown: bool) -> None:
        if shown != self.sidebar_shown:
            self._window.placing.show_sidebar(shown)
            self._settings.set("sidebar", "shown" if shown else "hidden")

    @property
    def full_screen(self) -> bool:
        """Tell whether the window fills the screen."""
        return self._window.isFullScreen()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to what was before."""
        window = self._window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def zoom(self, step: int) -> None:
        """Set the texts larger, smaller, or at their usual size."""
        if step == 0:
            self._zoom = 1.0
        else:
            further = [z for z in ZOOM_STEPS if (z - self._zoom) * step > 0.001]
            if not further:
                self._window.say(
                    "The texts cannot be set any " + ("larger." if step > 0 else "smaller.")
                )
                return
            self._zoom = min(further) if step > 0 else max(further)
        self._settings.set("zoom", self._zoom)
        self.apply_zoom()
        self._window.say(f"Text size {self._zoom:.0%}")

    def apply_zoom(self) -> None:
        """Set both texts in the size that was chosen."""
        for pane in self._window.panes.values():
            pane.view.set_zoom(self._zoom)

    # Help

    def show_palette(self) -> None:
        """Show all commands to choose from."""
        from app.ui.palette import command_chooser  # when it is asked for, not at the start

        commands = list(self._window.actions_by_name.commands.values())
        chooser = command_chooser(
            commands, self._window.context, self._window.actions_by_name.run, self._window
        )
        window = self._window
        width = min(560, window.width() - 40)
        top = window.mapToGlobal(
            QPoint((window.width() - width) // 2, window.menuBar().height() + 12)
        )
        chooser.open_at(top, width)

    def show_keys(self) -> None:
        """Show what every key does."""
        from app.ui.keysheet import KeySheet  # when it is asked for, not at the start

        commands = list(self._window.actions_by_name.commands.values())
        KeySheet(commands, self._appearance.theme, self._window).show()

    def show_about(self) -> None:
        """Say what program this is."""
        from app.ui.dialogs import about_box  # when it is asked for, not at the start

        about_box(self._window).open()
