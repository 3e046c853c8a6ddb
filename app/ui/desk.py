"""What commands may ask of the window: the ``View`` of :mod:`app.commands.command`."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.translation import isolated, tr
from app.ui.actions import key_text
from app.ui.noting import Noting
from app.ui.reader.header import long_date
from app.ui.reader.pane import Pane
from app.ui.typography import LEADINGS, MEASURES, ZOOM_STEPS, Typography
from app.ui.walk import Walk
from app.workspace.events import Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.commands.keymap import Keymap
    from app.model.document import DocumentEntry, Span
    from app.model.note import Note
    from app.model.search import Narrowing
    from app.settings.file import Settings
    from app.settings.options import Value
    from app.ui.pair.pair import Pair
    from app.ui.style import Appearance
    from app.ui.window import Window
    from app.workspace.intake import Failed
    from app.workspace.session import Session


class Desk(Walk):
    """Does what a command asks for, with the window's parts, the options and the theme."""

    def __init__(
        self, window: Window, session: Session, settings: Settings, appearance: Appearance
    ) -> None:
        """Take what is acted on; the window need not be built yet."""
        super().__init__(window, session, settings, appearance)
        self.noting = Noting(window, session, settings, appearance)

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

    def complete_search(self) -> None:
        """Take the first of what the word in the search field may become."""
        self._window.sidebar.complete()

    def step_hit(self, by: int) -> None:
        """Go to the next place that the search found, or the previous with -1."""
        self._window.sidebar.step_hit(by)

    def narrow_results(self) -> None:
        """Ask by which value of a facet the search is to be narrowed."""
        self._show_sidebar(True)
        self._window.sidebar.narrow_by()

    def save_search(self) -> None:
        """Ask for a name for the search, and keep it."""
        from app.ui.search import asking  # when it is asked for, not at the start

        asking.save(self._session, self._window)

    def show_saved_searches(self) -> None:
        """List the saved searches."""
        from app.ui.search import asking  # when it is asked for, not at the start

        asking.show_saved(self._session, self._search_for, self._window)

    def show_earlier_searches(self) -> None:
        """List what was searched before."""
        from app.ui.search import asking  # when it is asked for, not at the start

        window = self._window
        at = window.mapToGlobal(QPoint(12, window.menuBar().height() + 12))
        asking.show_earlier(self._session, self._search_for, window, window.say, at)

    def run_list_of_searches(self) -> None:
        """Ask for a list of queries, and for the table that it fills."""
        from app.ui.search import asking  # when it is asked for, not at the start

        folder = self._settings.get("folder", str)
        keep = partial(self._settings.set, "folder")
        asking.run_list(self._session, folder, keep, self._window)

    def _search_for(self, query: str, narrowing: Narrowing | None) -> None:
        """Search for something at once, with the keyboard in the field."""
        self._show_sidebar(True)
        self._window.sidebar.search_for(query, narrowing)
        self._window.sidebar.focus()

    def focus_library(self) -> None:
        """Give the keyboard to the library's list, showing it first."""
        self._show_sidebar(True)
        self._window.sidebar.focus_library()

    def focus_panel(self) -> None:
        """Give the keyboard to the list of linked mentions, showing it first."""
        self._show_panel(True)
        self._window.panel.focus()

    def filter_panel(self) -> None:
        """Give the keyboard to the field that filters the list of linked mentions."""
        self._window.panel.focus_filter()

    def toggle_places(self) -> None:
        """Open the chosen row of the list to its places, or close it."""
        self._window.panel.toggle_places()

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
        if self.noting.drawer is not None and self.noting.list_shown:
            areas.append(self.noting.drawer)
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
        elif area is self.noting.drawer:
            self.noting.show_list()
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

    def choose_partner(self) -> None:
        """Show the documents that are most like the active pane's, to put one opposite."""
        from app.ui.partners import choose  # when it is asked for, not at the start

        choose(self._window, self._session)

    def open_best_partner(self) -> None:
        """Put the document that is most like the active pane's into the other pane."""
        from app.ui.partners import open_best  # when it is asked for, not at the start

        open_best(self._window, self._session)

    def _about_entry(self, entry: DocumentEntry) -> str:
        shown = [side for side in Side if self._window.panes[side].document_id == entry.id]
        parts = [tr("on the left") if side is Side.LEFT else tr("on the right") for side in shown]
        parts += [long_date(entry.date)] if entry.date else []
        parts += [isolated(Path(entry.source).name)] if entry.source else []
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

        def show(failed: Failed) -> None:
            if not failed.errors:
                self._window.say(tr("Everything of the last import was added."))
                return
            from app.ui.library.failures import Failures  # when it is asked for, not at the start

            dialog = Failures(failed, self._window)
            dialog.retry_wanted.connect(self._session.importing.retry)
            dialog.ocr_wanted.connect(self._session.importing.recognise)
            dialog.open()

        self._session.importing.list_failures(show)

    # What is taken away

    def choose_export(self) -> None:
        """Ask into which file the comparison is to go."""
        from app.ui.taking import export_dialog  # when it is asked for, not at the start

        def chosen(to: Path) -> None:
            self._settings.set("folder", str(to.parent))

        export_dialog(self._session, self._settings.get("folder", str), self._window, chosen).open()

    def print_comparison(self) -> None:
        """Ask on which printer the comparison is to be printed."""
        from app.ui.taking import show_print_dialog  # when it is asked for, not at the start

        show_print_dialog(self._session, self._window)

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

    # Notes

    @property
    def note_at_hand(self) -> Note | None:
        """Return the note on what is selected or chosen, an empty one where there is none yet."""
        return self.noting.at_hand()

    def write_note(self) -> None:
        """Open the note at hand beside what it is on, to be written."""
        self.noting.write()

    def remove_note(self) -> None:
        """Remove the note at hand."""
        self.noting.remove()

    def step_note(self, by: int) -> None:
        """Go to the next note of the active text, or the one before with -1, and show it."""
        self.noting.step(by)

    @property
    def notes_shown(self) -> bool:
        """Tell whether the list of notes is in view."""
        return self.noting.list_shown

    def toggle_notes(self) -> None:
        """Show the list of notes with the keyboard in it, or hide it."""
        self.noting.toggle_list()

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

    def selected_span(self) -> Span | None:
        """Return where what is selected in the active pane stands, None for nothing."""
        return self._window.panes[self._window.active_side].view.selected_span()

    # What is said of actors

    def merge_actor(self) -> None:
        """List all other actors, to choose the one that the chosen one is."""
        from app.ui.judging import merge_chooser  # when it is asked for, not at the start

        self._open_above(merge_chooser(self._session, self._window))

    def rename_actor(self) -> None:
        """Let the reader type another name over the chosen row, showing the list first."""
        self._show_panel(True)
        self._window.panel.rename()

    def retype_actor(self) -> None:
        """List the sorts of actors, to choose that of the chosen one."""
        from app.ui.judging import sort_chooser  # when it is asked for, not at the start

        chooser, now = sort_chooser(self._session, self._window)
        self._open_above(chooser, now)

    def show_judgements(self) -> None:
        """List all that the reader has said of actors."""
        from app.ui.judging import Judgements  # when it is asked for, not at the start

        Judgements(self._session.verdicts, self._window).open()

    def copy(self) -> None:
        """Copy what is selected in the active pane."""
        self._window.panes[self._window.active_side].view.copy()

    def copy_cited(self) -> None:
        """Copy what is selected in the active pane with its citation."""
        side = self._window.active_side
        span = self._window.panes[side].view.selected_span()
        if span is not None:
            QApplication.clipboard().setText(self._session.taking.quotation(side, span))
            self._window.say(tr("Copied with its citation."))

    def copy_card(self) -> None:
        """Copy the evidence of the chosen row."""
        QApplication.clipboard().setText(self._session.taking.card())
        self._window.say(tr("The evidence is copied, as Markdown."))

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
        zoom = 1.0 if step == 0 else self._next("zoom", ZOOM_STEPS, step)
        if zoom is None:
            self._window.say(
                tr("The texts cannot be set any larger.")
                if step > 0
                else tr("The texts cannot be set any smaller.")
            )
        else:
            self._set("zoom", zoom, tr("Text size {zoom}", zoom=f"{zoom:.0%}"))

    def set_measure(self, step: int) -> None:
        """Let lines grow longer or shorter."""
        measure = self._next("measure", MEASURES, step)
        if measure is None:
            self._window.say(
                tr("Lines cannot be any longer.")
                if step > 0
                else tr("Lines cannot be any shorter.")
            )
        else:
            self._set(
                "measure",
                int(measure),
                tr("At most {measure} characters in a line", measure=f"{measure:.0f}"),
            )

    def set_leading(self, step: int) -> None:
        """Set lines further apart or closer together."""
        leading = self._next("leading", LEADINGS, step)
        if leading is None:
            self._window.say(
                tr("Lines cannot be set any further apart.")
                if step > 0
                else tr("Lines cannot be set any closer together.")
            )
        else:
            self._set(
                "leading",
                float(leading),
                tr("Lines {leading} sizes apart", leading=f"{leading:.2f}"),
            )

    def choose_face(self) -> None:
        """Show the typefaces that are installed, to choose from."""
        from app.ui.palette import face_chooser  # when it is asked for, not at the start
        from app.ui.typography import OWN_FACE, reading_faces

        faces = reading_faces()

        def chosen(face: str) -> None:
            self._set(
                "face",
                "" if face == OWN_FACE else face,
                tr("The texts are set in {face}.", face=face),
            )

        now = self._settings.get("face", str)
        chooser = face_chooser(faces, chosen, self._window)
        self._open_above(chooser, faces.index(now) if now in faces else 0)

    def _next(self, name: str, steps: Sequence[float], step: int) -> float | None:
        """Return the next of the steps from where an option is, None at the end."""
        now = self._settings.get(name, int if name == "measure" else float)
        further = [value for value in steps if (value - now) * step > 0.001]
        return (min(further) if step > 0 else max(further)) if further else None

    def _set(self, name: str, value: Value, said: str) -> None:
        self._settings.set(name, value)
        self.set_texts()
        self._window.say(said)

    def set_texts(self) -> None:
        """Set both texts as the options have it."""
        get = self._settings.get
        wanted = Typography(
            get("face", str), get("zoom", float), get("measure", int), get("leading", float)
        )
        for pane in self._window.panes.values():
            pane.view.set_typography(wanted)

    # Help

    def show_palette(self) -> None:
        """Show all commands to choose from."""
        from app.ui.palette import command_chooser  # when it is asked for, not at the start

        window, used = self._window, self._settings.get("used", dict)
        commands = sorted(
            window.actions_by_name.commands.values(), key=lambda c: -used.get(c.id, 0)
        )

        def run(name: str) -> None:
            self._settings.set("used", {**used, name: used.get(name, 0) + 1})
            window.actions_by_name.run(name)

        self._open_above(command_chooser(commands, window.context, run, window))

    def show_help(self) -> None:
        """Open the book on Syntopia, or bring it to the front."""
        from app.ui.help.book import Book  # when it is asked for, not at the start

        book = self._window.findChild(Book)
        if book is None:
            keys = {
                name: tr(" or ").join(key_text(key) or key for key in command.keys)
                or f"{tr(command.menu)} › {command.title.removesuffix('…')}"
                for name, command in self._window.actions_by_name.commands.items()
            }
            book = Book(keys, self._appearance.theme, self._window)
        book.show()
        book.raise_()
        book.activateWindow()

    def show_first_steps(self) -> None:
        """Show three lines on how to go on as soon as there are links, a telling one chosen."""
        from app.ui.firststeps import FirstSteps  # which most starts do not need

        window = self._window
        steps = window.findChild(FirstSteps)
        if steps is None:
            steps = FirstSteps(window, self._session, self._settings, self._appearance.theme)
            self._appearance.changed.connect(steps.set_theme)
            window.add_above_foot(steps)
        steps.begin()

    def show_keys(self) -> None:
        """Show what every key does."""
        from app.ui.keysheet import KeySheet  # when it is asked for, not at the start

        commands = list(self._window.actions_by_name.commands.values())
        KeySheet(commands, self._appearance.theme, self._window).show()

    def show_preferences(self) -> None:
        """Show what the reader can set."""
        from app.ui.preferences.dialog import Preferences  # when it is asked for, not at the start

        dialog = Preferences(self._settings, self._window.keymap, self._window)
        dialog.option_changed.connect(self._take_option)
        dialog.keys_changed.connect(self._take_keys)
        dialog.finished.connect(lambda _: self._window.placing.save())
        dialog.open()

    def _take_option(self, name: str, value: Value) -> None:
        """Let an option have its effect at once."""
        self._settings.set(name, value)
        if name == "theme":
            self._appearance.choose(str(value))
        elif name in ("face", "zoom", "measure", "leading"):
            self.set_texts()
        elif name == "sidebar" and value != "auto":
            self._show_sidebar(value == "shown")

    def _take_keys(self, keymap: Keymap) -> None:
        self._window.keymap = keymap
        self._window.actions_by_name.bind(keymap.bound())
        self._window.show_hint()
        self._settings.set("preset", keymap.preset)
        self._settings.set("keys", {name: [*keys] for name, keys in keymap.own.items()})

    def show_about(self) -> None:
        """Say what program this is."""
        from app.ui.dialogs import about_box  # when it is asked for, not at the start

        about_box(self._window).open()
