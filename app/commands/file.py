"""Commands for documents and for the window as a whole."""

from __future__ import annotations

from app.commands.command import Command, Context, Menu
from app.translation import tr
from app.workspace.events import Side

EMPTY_PANE = "This pane is empty."


def _pane_filled(context: Context) -> str:
    return "" if context.session.document(context.view.active_side) else tr(EMPTY_PANE)


def _any_pane_filled(context: Context) -> str:
    filled = any(context.session.document(side) for side in Side)
    return "" if filled else tr("Both panes are empty.")


def _library_filled(context: Context) -> str:
    return "" if context.entries else tr("The library is empty.")


def _remove(context: Context) -> None:
    document = context.session.document(context.view.active_side)
    if document is not None:
        context.session.remove([document.id])


def _edit(context: Context) -> None:
    document = context.session.document(context.view.active_side)
    if document is not None:
        context.view.edit_document(document.id)


def _importing(context: Context) -> str:
    importing = context.session.importing
    return "" if importing.running or importing.waiting else tr("Nothing is being imported.")


def _pause(context: Context) -> None:
    importing = context.session.importing
    if importing.running:
        importing.pause()
    else:
        importing.go_on()


COMMANDS = (
    Command(
        "file.open",
        "Open files…",
        "Adds files to the library and shows them: two side by side, one in the next free pane.",
        Menu.FILE,
        lambda context: context.view.choose_files(None),
        keys=("Ctrl+O",),
    ),
    Command(
        "file.open_left",
        "Open a file on the left…",
        "Adds a file to the library and shows it in the left pane.",
        Menu.FILE,
        lambda context: context.view.choose_files(Side.LEFT),
        keys=("Ctrl+Shift+O",),
    ),
    Command(
        "file.open_right",
        "Open a file on the right…",
        "Adds a file to the library and shows it in the right pane.",
        Menu.FILE,
        lambda context: context.view.choose_files(Side.RIGHT),
        keys=("Ctrl+Alt+O",),
    ),
    Command(
        "file.choose_left",
        "Choose the left document…",
        "Shows the library's documents, to put one into the left pane.",
        Menu.FILE,
        lambda context: context.view.choose_document(Side.LEFT),
        keys=("Alt+1",),
        group=1,
        available=_library_filled,
    ),
    Command(
        "file.choose_right",
        "Choose the right document…",
        "Shows the library's documents, to put one into the right pane.",
        Menu.FILE,
        lambda context: context.view.choose_document(Side.RIGHT),
        keys=("Alt+3",),
        group=1,
        available=_library_filled,
    ),
    Command(
        "file.swap",
        "Swap the panes",
        "Puts the left document on the right and the right one on the left.",
        Menu.FILE,
        lambda context: context.session.swap(),
        keys=("Ctrl+Shift+X",),
        group=1,
        available=_any_pane_filled,
    ),
    Command(
        "file.close",
        "Close the document",
        "Empties the active pane; the document stays in the library.",
        Menu.FILE,
        lambda context: context.session.close(context.view.active_side),
        keys=("Ctrl+W",),
        group=2,
        available=_pane_filled,
    ),
    Command(
        "file.watch",
        "Watch a folder…",
        "Imports from now on whatever is put into a folder, while the window is open.",
        Menu.FILE,
        lambda context: context.view.choose_folder_to_watch(),
    ),
    Command(
        "file.watch_none",
        "Watch no folder",
        "Imports nothing by itself any more; what has come in stays.",
        Menu.FILE,
        lambda context: context.session.importing.watch_none(),
    ),
    Command(
        "file.pause_import",
        "Pause importing",
        "Stops importing for now, or goes on with it; what has come in is there to be read.",
        Menu.FILE,
        _pause,
        keys=("Ctrl+Alt+P",),
        available=_importing,
        checked=lambda context: bool(
            context.session.importing.waiting and not context.session.importing.running
        ),
    ),
    Command(
        "file.stop_import",
        "Stop importing",
        "Forgets what still waits to be imported; what has come in stays.",
        Menu.FILE,
        lambda context: context.session.importing.stop(),
        available=_importing,
    ),
    Command(
        "file.failures",
        "What was not added…",
        "Lists what of the last import could not be read, with the reasons, and tries it again.",
        Menu.FILE,
        lambda context: context.view.show_failures(),
    ),
    Command(
        "file.edit",
        "Edit title, authors, date…",
        "Changes what is known of the active pane's document; its text stays as it is.",
        Menu.FILE,
        _edit,
        keys=("F2",),
        group=2,
        available=_pane_filled,
    ),
    Command(
        "file.remove",
        "Remove from the library",
        "Takes the active pane's document out of the library; Undo brings it back.",
        Menu.FILE,
        _remove,
        keys=("Ctrl+Shift+Delete",),
        group=2,
        available=_pane_filled,
    ),
    Command(
        "file.quit",
        "Quit",
        "Closes the window; what is open will be there again next time.",
        Menu.FILE,
        lambda context: context.view.close(),
        keys=("Ctrl+Q",),
        group=3,
    ),
)
