"""Commands for how the window looks, and for help."""

from __future__ import annotations

from app.commands.command import Command, Context, Menu
from app.translation import tr
from app.workspace.events import Nominals

THEMES = (
    ("system", "As the system", "Follows the system from light to dark and back."),
    ("light", "Light", "Sets everything dark on light paper."),
    ("sepia", "Sepia", "Sets everything on the yellowed paper of an old book."),
    ("dark", "Dark", "Sets everything light on a dark ground."),
    ("contrast", "High contrast", "Sets everything black on white."),
    ("contrast_dark", "High contrast, dark", "Sets everything white on black."),
)


def _theme(name: str, title: str, sentence: str) -> Command:
    def choose(context: Context) -> None:
        context.view.set_theme(name)

    def chosen(context: Context) -> bool:
        return context.view.theme_name == name

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


def _links_known(context: Context) -> str:
    if context.session.links is not None:
        return ""
    return (
        tr("The texts are being compared.")
        if context.comparing
        else tr("Open two documents first.")
    )


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
    *(_theme(*one) for one in THEMES),
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
        "view.wider",
        "Longer lines",
        "Lets the lines of both texts grow longer, where there is room.",
        Menu.VIEW,
        lambda context: context.view.set_measure(1),
        keys=("Alt+]",),
        group=2,
    ),
    Command(
        "view.narrower",
        "Shorter lines",
        "Sets both texts in shorter lines.",
        Menu.VIEW,
        lambda context: context.view.set_measure(-1),
        keys=("Alt+[",),
        group=2,
    ),
    Command(
        "view.looser",
        "More space between lines",
        "Sets the lines of both texts further apart.",
        Menu.VIEW,
        lambda context: context.view.set_leading(1),
        keys=("Alt+=",),
        group=2,
    ),
    Command(
        "view.tighter",
        "Less space between lines",
        "Sets the lines of both texts closer together.",
        Menu.VIEW,
        lambda context: context.view.set_leading(-1),
        keys=("Alt+-",),
        group=2,
    ),
    Command(
        "view.face",
        "Face of the texts…",
        "Chooses the typeface that both texts are set in.",
        Menu.VIEW,
        lambda context: context.view.choose_face(),
        keys=("Ctrl+Alt+F",),
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
        available=lambda context: "" if context.view.message else tr("There is no message."),
    ),
    Command(
        "help.book",
        "Help",
        "Opens the book on Syntopia, to read and to look things up in.",
        Menu.HELP,
        lambda context: context.view.show_help(),
        keys=("F1",),
    ),
    Command(
        "help.first_steps",
        "First steps",
        "Chooses a telling link and says in three lines how to go on from there.",
        Menu.HELP,
        lambda context: context.view.show_first_steps(),
        available=_links_known,
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
        keys=("?",),
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
