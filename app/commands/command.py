"""What a command is, and what it acts on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from app.commands.menus import Menu as Menu  # noqa: TC001 (all commands take it from here)
from app.workspace.events import LibraryChanged, LinksChanged

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.model.document import DocumentEntry, Span
    from app.model.note import Note
    from app.workspace.events import Side
    from app.workspace.panes import Layout, Tie
    from app.workspace.session import Session


class PairView(Protocol):
    """What commands ask of the two panes together."""

    @property
    def arrangement(self) -> Layout:
        """Return where the two texts stand."""

    @property
    def tie(self) -> Tie:
        """Return how the texts scroll together."""

    @property
    def all_ribbons(self) -> bool:
        """Tell whether all linked mentions in view are joined."""

    def arrange(self, layout: Layout) -> None:
        """Stand the two texts otherwise."""

    def set_tie(self, tie: Tie) -> None:
        """Have the texts scroll together otherwise."""

    def show_all_ribbons(self, shown: bool) -> None:
        """Join all linked mentions in view, not only those of the chosen row."""

    def locked(self, side: Side) -> bool:
        """Tell whether a pane keeps its place."""

    def lock(self, side: Side, locked: bool) -> None:
        """Have a pane keep its place, or let it go along again."""


class View(Protocol):
    """What commands ask of the window."""

    @property
    def active_side(self) -> Side:
        """Return the pane that had the keyboard last."""

    @property
    def pair(self) -> PairView:
        """Return the two panes together."""

    @property
    def panel_shown(self) -> bool:
        """Tell whether the list of linked mentions is in view."""

    def toggle_panel(self) -> None:
        """Show or hide the list of linked mentions."""

    @property
    def theme_name(self) -> str:
        """Return the name of the theme that was chosen, ``system`` for the system's."""

    @property
    def sidebar_shown(self) -> bool:
        """Tell whether the sidebar is in view."""

    @property
    def full_screen(self) -> bool:
        """Tell whether the window fills the screen."""

    @property
    def message(self) -> str:
        """Return the message at the window's foot, empty for none."""

    def selected_text(self) -> str:
        """Return what is selected in the active pane."""

    def selected_span(self) -> Span | None:
        """Return where what is selected in the active pane stands, None for nothing."""

    def merge_actor(self) -> None:
        """Ask which other actor the chosen one is."""

    def rename_actor(self) -> None:
        """Let the reader type another name for the chosen actor."""

    def retype_actor(self) -> None:
        """Ask of what sort the chosen actor is."""

    def show_judgements(self) -> None:
        """List all that the reader has said of actors."""

    def focus_search(self) -> None:
        """Give the keyboard to the search field, its words selected."""

    def complete_search(self) -> None:
        """Take the first of what the word in the search field may become."""

    def step_hit(self, by: int) -> None:
        """Go to the next place that the search found, or the previous with -1."""

    def narrow_results(self) -> None:
        """Ask by which value of a facet the search is to be narrowed."""

    def save_search(self) -> None:
        """Ask for a name for the search, and keep it."""

    def show_saved_searches(self) -> None:
        """List the saved searches."""

    def show_earlier_searches(self) -> None:
        """List what was searched before."""

    def run_list_of_searches(self) -> None:
        """Ask for a list of queries, and for the table that it fills."""

    def focus_library(self) -> None:
        """Give the keyboard to the library's list."""

    def focus_pane(self, side: Side) -> None:
        """Give the keyboard to a pane."""

    def focus_panel(self) -> None:
        """Give the keyboard to the panel of linked mentions."""

    def filter_panel(self) -> None:
        """Give the keyboard to the field that filters the panel."""

    def toggle_places(self) -> None:
        """Open the chosen row of the panel to its places, or close it."""

    def focus_why(self) -> None:
        """Give the keyboard to the reasons for the chosen row."""

    def focus_next_area(self, by: int) -> None:
        """Give the keyboard to the next area of the window, or the previous with -1."""

    def step_row(self, by: int) -> None:
        """Choose the next row of the panel as it is sorted, or the previous with -1."""

    def choose_files(self, side: Side | None) -> None:
        """Ask which files to open, in a pane or in the next free one."""

    def choose_document(self, side: Side) -> None:
        """Ask which document of the library a pane is to show."""

    def choose_partner(self) -> None:
        """Ask which document like the active pane's the other pane is to show."""

    def open_best_partner(self) -> None:
        """Put the document that is most like the active pane's into the other pane."""

    def choose_folder_to_watch(self) -> None:
        """Ask which folder is to be watched for new files."""

    def show_failures(self) -> None:
        """List what of the last import could not be read, and why."""

    def edit_document(self, document_id: str) -> None:
        """Ask for what is known of a document."""

    @property
    def drawer_shown(self) -> bool:
        """Tell whether the library is in view below the texts."""

    def toggle_drawer(self) -> None:
        """Show the library below the texts with the keyboard in it, or hide it."""

    @property
    def note_at_hand(self) -> Note | None:
        """Return the note on what is selected or chosen, an empty one where there is none yet."""

    def write_note(self) -> None:
        """Open the note at hand beside what it is on, to be written."""

    def remove_note(self) -> None:
        """Remove the note at hand."""

    def step_note(self, by: int) -> None:
        """Go to the next note of the active text, or the one before with -1, and show it."""

    @property
    def notes_shown(self) -> bool:
        """Tell whether the list of notes is in view."""

    def toggle_notes(self) -> None:
        """Show the list of notes with the keyboard in it, or hide it."""

    def copy(self) -> None:
        """Copy what is selected in the active pane."""

    def copy_cited(self) -> None:
        """Copy what is selected in the active pane with its citation."""

    def copy_card(self) -> None:
        """Copy the evidence of the chosen row."""

    def choose_export(self) -> None:
        """Ask into which file the comparison is to go."""

    def print_comparison(self) -> None:
        """Ask on which printer the comparison is to be printed."""

    def select_all(self) -> None:
        """Select the text of the active pane."""

    def toggle_sidebar(self) -> None:
        """Show or hide the sidebar."""

    def toggle_full_screen(self) -> None:
        """Fill the screen, or leave it again."""

    def set_theme(self, name: str) -> None:
        """Take a theme by its name, ``system`` for the system's."""

    def zoom(self, step: int) -> None:
        """Set the texts larger (1), smaller (-1) or at their usual size (0)."""

    def set_measure(self, step: int) -> None:
        """Let lines grow longer (1) or shorter (-1)."""

    def set_leading(self, step: int) -> None:
        """Set lines further apart (1) or closer together (-1)."""

    def choose_face(self) -> None:
        """Ask for the face that texts are set in."""

    def dismiss_message(self) -> None:
        """Take the message at the window's foot away."""

    def show_palette(self) -> None:
        """Show all commands to choose from."""

    def show_help(self) -> None:
        """Open the book on Syntopia."""

    def show_first_steps(self) -> None:
        """Show three lines on how to go on, with a telling link chosen."""

    def show_keys(self) -> None:
        """Show what every key does."""

    def show_preferences(self) -> None:
        """Show what the reader can set."""

    # Going about by keys

    def reading_at(self, side: Side) -> int:
        """Return the offset from which a walk goes on: the place pointed out, else the top."""

    def show_hints(self) -> None:
        """Put letters on all that can be chosen in view."""

    def mark_place(self) -> None:
        """Mark what is read in the active pane with the letter that is pressed next."""

    def go_to_mark(self) -> None:
        """Go to the place of the letter that is pressed next."""

    def show_marks(self) -> None:
        """List the marked places to choose from."""

    def find_here(self) -> None:
        """Ask for words to find in the active pane."""

    def scroll(self, *, lines: float = 0.0, pages: float = 0.0) -> None:
        """Scroll the active pane down, or up where it is negative."""

    def scroll_to_edge(self, *, end: bool) -> None:
        """Go to the end of the active pane's text, or to its beginning."""

    def show_about(self) -> None:
        """Say what program this is."""

    def close(self) -> bool:
        """Close the window."""


class Context:
    """What a command acts on: the session, the window, and what the session has announced.

    ``entries`` is the library, ``comparing`` whether the open pair is being compared.
    """

    def __init__(self, session: Session, view: View) -> None:
        """Listen to the session from now on."""
        self.session = session
        self.view = view
        self.entries: tuple[DocumentEntry, ...] = ()
        self.comparing = False
        session.events.listen(LibraryChanged, self._keep_entries)
        session.events.listen(LinksChanged, self._keep_state)

    def _keep_entries(self, event: LibraryChanged) -> None:
        self.entries = event.entries

    def _keep_state(self, event: LinksChanged) -> None:
        self.comparing = self.session.comparable and event.links is None and not event.reason


def always(context: Context) -> str:
    """Say that nothing stands against a command."""
    return ""


@dataclass(frozen=True, slots=True)
class Command:
    """One action of the window.

    ``keys`` are in Qt's portable spelling (``Ctrl+O``), the first is the one shown. ``available``
    returns why the command cannot be used now, an empty string when it can. ``group`` parts a menu:
    a line stands between two groups. ``checked``, where given, makes it one that is on or off.
    ``submenu`` names a menu inside ``menu``.
    """

    id: str
    title: str
    help: str
    menu: Menu
    run: Callable[[Context], object]
    keys: tuple[str, ...] = field(default=())
    group: int = 0
    submenu: str = ""
    available: Callable[[Context], str] = always
    checked: Callable[[Context], bool] | None = None
