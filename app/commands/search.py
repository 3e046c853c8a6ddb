"""Commands for finding words in the library."""

from __future__ import annotations

from app.commands.command import Command, Menu

COMMANDS = (
    Command(
        "search.focus",
        "Search the library",
        "Goes to the search field; results appear while you type.",
        Menu.SEARCH,
        lambda context: context.view.focus_search(),
        keys=("Ctrl+F", "/"),
    ),
    Command(
        "search.library",
        "Go to the library",
        "Goes to the list of all documents.",
        Menu.SEARCH,
        lambda context: context.view.focus_library(),
        keys=("Ctrl+L",),
    ),
)
