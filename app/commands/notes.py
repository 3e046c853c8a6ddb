"""Commands for notes: writing, walking, listing them."""

from __future__ import annotations

from app.commands.command import Command, Context, Menu
from app.translation import tr
from app.workspace.events import Side


def _can_write(context: Context) -> str:
    if context.session.notes.read_only:
        return tr("This library can only be read here, so that no note can be kept.")
    if context.view.note_at_hand is None:
        return tr("Select a passage, or choose something of the list, to write a note on it.")
    return ""


def _can_remove(context: Context) -> str:
    if context.session.notes.read_only:
        return tr("This library can only be read here, so that no note can be removed.")
    note = context.view.note_at_hand
    return "" if note is not None and note.text else tr("There is no note on what is chosen.")


def _noted_here(context: Context) -> str:
    side = context.view.active_side
    if context.session.document(side) is None:
        return tr("This pane is empty.")
    if context.session.notes.placed(side):
        return ""
    if side is Side.LEFT:
        return tr("There is no note on the left text.")
    return tr("There is no note on the right text.")


def _any_text(context: Context) -> str:
    shown = any(context.session.document(side) for side in Side)
    return (
        "" if shown or context.session.notes.state.notes else tr("There is nothing to note on yet.")
    )


COMMANDS = (
    Command(
        "note.write",
        "Note…",
        "Writes a note on what is selected, else on the chosen row: actor, figure or date.",
        Menu.EDIT,
        lambda context: context.view.write_note(),
        keys=("Ctrl+Shift+N",),
        group=3,
        available=_can_write,
    ),
    Command(
        "note.remove",
        "Remove the note",
        "Removes the note on what is selected or chosen.",
        Menu.EDIT,
        lambda context: context.view.remove_note(),
        group=3,
        available=_can_remove,
    ),
    Command(
        "note.next",
        "Next note",
        "Goes to the next note of the active text, and shows it.",
        Menu.GO,
        lambda context: context.view.step_note(1),
        keys=("Ctrl+Alt+PgDown",),
        group=3,
        available=_noted_here,
    ),
    Command(
        "note.previous",
        "Previous note",
        "Goes to the note before in the active text, and shows it.",
        Menu.GO,
        lambda context: context.view.step_note(-1),
        keys=("Ctrl+Alt+PgUp",),
        group=3,
        available=_noted_here,
    ),
    Command(
        "view.notes",
        "Notes below the texts",
        "Lists your notes, to find, open and remove them, or hides the list.",
        Menu.VIEW,
        lambda context: context.view.toggle_notes(),
        keys=("Ctrl+Alt+N",),
        available=_any_text,
        checked=lambda context: context.view.notes_shown,
    ),
)
