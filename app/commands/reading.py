"""Commands for moving between the areas of the window and for what is selected in a text."""

from __future__ import annotations

from app.commands.command import Command, Context, Menu
from app.translation import tr
from app.workspace.events import Side


def _something_selected(context: Context) -> str:
    return "" if context.view.selected_text() else tr("Nothing is selected in the active pane.")


def _text_shown(context: Context) -> str:
    return "" if context.session.document(context.view.active_side) else tr("This pane is empty.")


COMMANDS = (
    Command(
        "edit.undo",
        "Undo",
        "Takes back what you did last: a judgement, a note, an edit, a removal from the library.",
        Menu.EDIT,
        lambda context: context.session.undo(),
        keys=("Ctrl+Z",),
        group=-1,
    ),
    Command(
        "edit.redo",
        "Redo",
        "Does again what was undone last.",
        Menu.EDIT,
        lambda context: context.session.redo(),
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        group=-1,
    ),
    Command(
        "edit.copy",
        "Copy",
        "Copies what is selected in the active pane.",
        Menu.EDIT,
        lambda context: context.view.copy(),
        keys=("Ctrl+C",),
        available=_something_selected,
    ),
    Command(
        "edit.select_all",
        "Select all",
        "Selects the whole text of the active pane.",
        Menu.EDIT,
        lambda context: context.view.select_all(),
        keys=("Ctrl+A",),
        available=_text_shown,
    ),
    Command(
        "go.left",
        "Left text",
        "Gives the keyboard to the left text.",
        Menu.GO,
        lambda context: context.view.focus_pane(Side.LEFT),
        keys=("Ctrl+1",),
    ),
    Command(
        "go.panel",
        "Linked mentions",
        "Gives the keyboard to the list of what both texts mention.",
        Menu.GO,
        lambda context: context.view.focus_panel(),
        keys=("Ctrl+2",),
    ),
    Command(
        "go.right",
        "Right text",
        "Gives the keyboard to the right text.",
        Menu.GO,
        lambda context: context.view.focus_pane(Side.RIGHT),
        keys=("Ctrl+3",),
    ),
    Command(
        "go.next_area",
        "Next area",
        "Gives the keyboard to the next area of the window.",
        Menu.GO,
        lambda context: context.view.focus_next_area(1),
        keys=("F6",),
    ),
    Command(
        "go.previous_area",
        "Previous area",
        "Gives the keyboard to the previous area of the window.",
        Menu.GO,
        lambda context: context.view.focus_next_area(-1),
        keys=("Shift+F6",),
    ),
    Command(
        "go.reading",
        "Back to reading",
        "Gives the keyboard to the text that was read last.",
        Menu.GO,
        lambda context: context.view.focus_pane(context.view.active_side),
        keys=("Esc",),
    ),
)
