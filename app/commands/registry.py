"""All commands of the window, in the order of its menus; menus, palette and keys are read here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.commands import (
    file,
    judging,
    linking,
    notes,
    panel,
    panes,
    partners,
    reading,
    search,
    taking,
    view,
    walking,
)
from app.commands.command import Command, Menu
from app.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

# Not commands but how texts scroll and lists are walked; the sheet of keys shows them. The keys of
# texts no command may take; those of lists go before any command while the keyboard is there.
READING_KEYS = (
    (("Up", "Down"), "Scroll by lines"),
    (("PgUp", "PgDown"), "Scroll by pages"),
    (("Space", "Shift+Space"), "Scroll by pages, forth and back"),
    (("Home", "End"), "Go to the beginning or the end"),
    (("Shift+Left", "Shift+Right"), "Select the place you are at, then word by word"),
    (("Alt+Up", "Alt+Down"), "Scroll this text alone where the two are tied"),
    (("Alt+PgUp", "Alt+PgDown"), "The same by pages"),
    (("Tab", "Shift+Tab"), "Go to the next or the previous control"),
)

NOTES_KEYS = (
    (("Up", "Down"), "Choose a note"),
    (("A … Z",), "List only notes with these letters"),
    (("Enter",), "Go to the place of the note"),
    (("F2",), "Write on it there"),
    (("Delete",), "Remove it; Ctrl+Z brings it back"),
    (("Ctrl+Enter",), "Keep what is written on a note"),
    (("Esc",), "Leave it; what is written waits"),
)
MENTIONS_KEYS = (
    (("Up", "Down"), "Choose a row"),
    (("A … Z",), "List only rows with these letters"),
    (("Space",), "Open the row to all its places, or close it"),
    (("Left", "Right"), "Next place in the left or right text"),
    (("Shift+Left", "Shift+Right"), "Previous place there"),
    (("Enter",), "Back to reading; at a place, go there"),
)
LIBRARY_KEYS = (
    (("Up", "Down"), "Choose a hit or a document"),
    (("Enter",), "Open it in the active pane"),
    (("Ctrl+Enter",), "Open it in the other pane"),
    (("Delete",), "Remove a document of the list, or a filter"),
    (("Alt+Up", "Alt+Down"), "Go through earlier searches"),
)


def all_commands() -> tuple[Command, ...]:
    """Return every command in the reader's language, menu by menu, in the order of their groups.

    Raises:
        ValueError: Two commands have one name or one key.
    """
    commands = [
        *file.COMMANDS,
        *taking.COMMANDS,
        *search.COMMANDS,
        *partners.COMMANDS,
        *reading.COMMANDS,
        *linking.COMMANDS,
        *judging.COMMANDS,
        *walking.COMMANDS,
        *panel.COMMANDS,
        *panes.COMMANDS,
        *view.COMMANDS,
        *notes.COMMANDS,
    ]
    order = list(Menu)
    commands.sort(key=lambda c: (order.index(c.menu), c.group))
    check(commands)
    return tuple(
        replace(c, title=tr(c.title), help=tr(c.help), submenu=tr(c.submenu)) for c in commands
    )


def check(commands: Iterable[Command]) -> None:
    """Raise ValueError when two commands have one name or one key."""
    names: set[str] = set()
    keys = {key: "reading" for group, _ in READING_KEYS for key in group}
    for command in commands:
        if command.id in names:
            raise ValueError(f"two commands are called {command.id}")
        names.add(command.id)
        for key in command.keys:
            if key in keys:
                raise ValueError(f"{key} is a key of {keys[key]} and of {command.id}")
            keys[key] = command.id
