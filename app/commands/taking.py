"""Commands for what leaves the app: the comparison, a quotation, the evidence of a link."""

from __future__ import annotations

from app.commands.command import Command, Context, Menu


def _something_selected(context: Context) -> str:
    return "" if context.view.selected_text() else "Nothing is selected in the active pane."


def _compared(context: Context) -> str:
    return "" if context.session.taking.ready else "There is no comparison yet."


def _row_chosen(context: Context) -> str:
    return "" if context.session.row is not None else "No linked mention is chosen."


COMMANDS = (
    Command(
        "file.export",
        "Export the comparison…",
        "Writes what both texts share, with the reasons: web page, PDF, Markdown, table or JSON.",
        Menu.FILE,
        lambda context: context.view.choose_export(),
        keys=("Ctrl+E",),
        available=_compared,
        group=3,
    ),
    Command(
        "file.print",
        "Print the comparison…",
        "Prints what both texts share, with the reasons.",
        Menu.FILE,
        lambda context: context.view.print_comparison(),
        keys=("Ctrl+P",),
        available=_compared,
        group=3,
    ),
    Command(
        "edit.copy_cited",
        "Copy with citation",
        "Copies what is selected in quotation marks, with title, outlet, date and page.",
        Menu.EDIT,
        lambda context: context.view.copy_cited(),
        keys=("Ctrl+Shift+C",),
        available=_something_selected,
    ),
    Command(
        "edit.copy_card",
        "Copy the evidence",
        "Copies why the chosen row is linked, with both sources, as Markdown.",
        Menu.EDIT,
        lambda context: context.view.copy_card(),
        keys=("Ctrl+Alt+C",),
        available=_row_chosen,
    ),
)
