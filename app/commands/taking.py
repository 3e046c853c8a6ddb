"""Commands for what leaves the app: the comparison, a quotation, the evidence of a link."""

from __future__ import annotations

from app.commands.command import Command, Context, Menu
from app.translation import tr


def _something_selected(context: Context) -> str:
    return "" if context.view.selected_text() else tr("Nothing is selected in the active pane.")


def _compared(context: Context) -> str:
    return "" if context.session.taking.ready else tr("There is no comparison yet.")


def _linked_row_chosen(context: Context) -> str:
    row = context.session.row
    if row is None:
        return tr("No linked mention is chosen.")
    return tr("Only one text mentions it.") if row.standing.only is not None else ""


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
        available=_linked_row_chosen,
    ),
)
