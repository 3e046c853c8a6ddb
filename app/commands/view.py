"""Commands for how the window looks, and for help."""

from __future__ import annotations

from app.commands.command import Command, Context, Menu
from app.workspace.events import Nominals

THEMES = (("system", "As the system"), ("light", "Light"), ("dark", "Dark"))


def _theme(name: str, title: str) -> Command:
    def choose(context: Context) -> None:
        context.view.set_theme(name)

    def chosen(context: Context) -> bool:
        return context.view.theme_name == name

    sentence = (
        "Follows the system from light to dark and back."
        if name == "system"
        else f"Sets everything in {title.lower()} colours."
    )
    return Command(
        f"view.theme_{name}",
        title,
        sentence,
        Menu.VIEW,
        choose,
        group=1,
        submenu="Theme",
        checked=chosen,
    )


def _mark_nominals(context: Context) -> None:
    hidden = context.session.nominals is Nominals.HIDDEN
    context.session.set_nominals(Nominals.MARKED if hidden else Nominals.HIDDEN)


COMMANDS = (
    Command(
        "view.sidebar",
        "Sidebar",
        "Shows or hides the search field and the library's list.",
        Menu.VIEW,
        lambda context: context.view.toggle_sidebar(),
        keys=("Ctrl+B",),
        checked=lambda context: context.view.sidebar_shown,
    ),
    Command(
        "view.library",
        "Library below the texts",
        "Shows the library as a table to sort, narrow and edit, or hides it.",
        Menu.VIEW,
        lambda context: context.view.toggle_drawer(),
        keys=("Ctrl+Shift+L",),
        checked=lambda context: context.view.drawer_shown,
    ),
    Command(
        "view.full_screen",
        "Full screen",
        "Fills the screen with the window, or leaves it again.",
        Menu.VIEW,
        lambda context: context.view.toggle_full_screen(),
        keys=("F11",),
        checked=lambda context: context.view.full_screen,
    ),
    Command(
        "view.nominals",
        "Mark pronouns and nouns",
        "Marks the words that stand for an actor in place of its names, fainter than these.",
        Menu.VIEW,
        _mark_nominals,
        keys=("Shift+P",),
        checked=lambda context: context.session.nominals is not Nominals.HIDDEN,
    ),
    *(_theme(name, title) for name, title in THEMES),
    Command(
        "view.larger",
        "Larger text",
        "Sets both texts larger.",
        Menu.VIEW,
        lambda context: context.view.zoom(1),
        keys=("Ctrl++", "Ctrl+="),
        group=2,
    ),
    Command(
        "view.smaller",
        "Smaller text",
        "Sets both texts smaller.",
        Menu.VIEW,
        lambda context: context.view.zoom(-1),
        keys=("Ctrl+-",),
        group=2,
    ),
    Command(
        "view.usual",
        "Usual text size",
        "Sets both texts in their usual size.",
        Menu.VIEW,
        lambda context: context.view.zoom(0),
        keys=("Ctrl+0",),
        group=2,
    ),
    Command(
        "view.dismiss",
        "Dismiss the message",
        "Takes the message at the foot of the window away.",
        Menu.VIEW,
        lambda context: context.view.dismiss_message(),
        keys=("Shift+Esc",),
        group=3,
        available=lambda context: "" if context.view.message else "There is no message.",
    ),
    Command(
        "help.palette",
        "All commands…",
        "Lists every command, to find one by typing and to run it.",
        Menu.HELP,
        lambda context: context.view.show_palette(),
        keys=("Ctrl+Shift+P",),
    ),
    Command(
        "help.keys",
        "Keys",
        "Shows what every key does.",
        Menu.HELP,
        lambda context: context.view.show_keys(),
        keys=("F1", "?"),
    ),
    Command(
        "help.about",
        "About Syntopia",
        "Says which version this is and under which licence it comes.",
        Menu.HELP,
        lambda context: context.view.show_about(),
        group=1,
    ),
)
