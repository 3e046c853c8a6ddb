"""The menus by their names: a room of their own, because the window shows them before all else."""

from enum import StrEnum


class Menu(StrEnum):
    """The menus in the order in which they stand."""

    FILE = "File"
    EDIT = "Edit"
    SEARCH = "Search"
    GO = "Go"
    VIEW = "View"
    HELP = "Help"
