"""Commands for finding words in the library."""

from __future__ import annotations

from app.commands.command import Command, Context, Menu
from app.model.search import Narrowing, Order
from app.translation import tr


def _text_shown(context: Context) -> str:
    return "" if context.session.document(context.view.active_side) else tr("This pane is empty.")


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


def _asked(context: Context) -> str:
    return "" if context.session.searching.query.strip() else tr("Search for something first.")


def _found(context: Context) -> str:
    result = context.session.searching.result
    return _asked(context) or ("" if result and result.hits else tr("The search found nothing."))


def _countable(context: Context) -> str:
    facets = context.session.searching.facets
    return _asked(context) or ("" if facets else tr("What was found has nothing to choose by."))


def _narrowed(context: Context) -> str:
    narrowed = context.session.searching.narrowing != Narrowing()
    return "" if narrowed else tr("The search is not narrowed.")


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
        "search.complete",
        "Complete the word in the search field",
        "Takes the first of what the word may become: title:, actor:, or an actor by any name.",
        Menu.SEARCH,
        lambda context: context.view.complete_search(),
        keys=("Ctrl+Space",),
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
    Command(
        "search.next_hit",
        "Next hit",
        "Goes to the next place that the search found, wherever the keyboard is.",
        Menu.SEARCH,
        lambda context: context.view.step_hit(1),
        keys=("F3",),
        available=_found,
    ),
    Command(
        "search.previous_hit",
        "Previous hit",
        "Goes to the place that the search found before, wherever the keyboard is.",
        Menu.SEARCH,
        lambda context: context.view.step_hit(-1),
        keys=("Shift+F3",),
        available=_found,
    ),
    Command(
        "search.narrow",
        "Narrow the results…",
        "Lists outlets, years, languages, actors and types of what was found, to choose one.",
        Menu.SEARCH,
        lambda context: context.view.narrow_results(),
        keys=("Ctrl+Shift+F",),
        group=1,
        available=_countable,
    ),
    Command(
        "search.widen",
        "Take all filters away",
        "Finds again what was left out, and every spelling that was struck out.",
        Menu.SEARCH,
        lambda context: context.session.searching.narrow(Narrowing()),
        group=1,
        available=_narrowed,
    ),
    Command(
        "search.save",
        "Save this search…",
        "Keeps the search in the field, with its filters, under a name in the library.",
        Menu.SEARCH,
        lambda context: context.view.save_search(),
        keys=("Ctrl+Shift+S",),
        group=2,
        available=_asked,
    ),
    Command(
        "search.saved",
        "Saved searches…",
        "Lists the saved searches, to run, rename or remove them.",
        Menu.SEARCH,
        lambda context: context.view.show_saved_searches(),
        keys=("Ctrl+Alt+S",),
        group=2,
    ),
    Command(
        "search.earlier",
        "Earlier searches…",
        "Lists what you searched for before; in the field Alt+Up and Alt+Down go through it.",
        Menu.SEARCH,
        lambda context: context.view.show_earlier_searches(),
        keys=("Ctrl+H",),
        group=2,
    ),
    Command(
        "search.list",
        "Run a list of searches…",
        "Runs the searches in the lines of a file and writes every place found to a CSV table.",
        Menu.SEARCH,
        lambda context: context.view.run_list_of_searches(),
        group=2,
        available=lambda context: "" if context.entries else tr("The library is empty."),
    ),
    _by(Order.RELEVANCE, "By relevance", "Lists first what answers the query best."),
    _by(Order.DATE, "By date", "Lists the newest documents first, those without a date last."),
    _by(Order.TITLE, "By title", "Lists the documents by their titles."),
)
