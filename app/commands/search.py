"""Commands for finding words in the library."""

from __future__ import annotations

from app.commands.command import Command, Context, Menu
from app.model.search import Order


def _text_shown(context: Context) -> str:
    return "" if context.session.document(context.view.active_side) else "This pane is empty."


def _by(order: Order, title: str, sentence: str) -> Command:
    return Command(
        f"search.by_{order.value}",
        title,
        sentence,
        Menu.SEARCH,
        lambda context: context.session.searching.set_order(order),
        group=1,
        submenu="Sort results",
        checked=lambda context: context.session.searching.order is order,
    )


COMMANDS = (
    Command(
        "search.focus",
        "Search the library",
        "Goes to the search field; results appear while you type.",
        Menu.SEARCH,
        lambda context: context.view.focus_search(),
        keys=("Ctrl+F",),
    ),
    Command(
        "search.here",
        "Find in this text",
        "Finds words in the active pane's text and marks every place; Enter goes to the next.",
        Menu.SEARCH,
        lambda context: context.view.find_here(),
        keys=("/",),
        available=_text_shown,
    ),
    Command(
        "search.library",
        "Go to the library",
        "Goes to the list of all documents.",
        Menu.SEARCH,
        lambda context: context.view.focus_library(),
        keys=("Ctrl+L",),
    ),
    _by(Order.RELEVANCE, "By relevance", "Lists first what answers the query best."),
    _by(Order.DATE, "By date", "Lists the newest documents first, those without a date last."),
    _by(Order.TITLE, "By title", "Lists the documents by their titles."),
)
