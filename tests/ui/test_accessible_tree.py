"""What assistive software is told: a walk over all that it can reach, in each state of the window.

Whatever can take the keyboard has a name and a role that says what it is; nothing that is heard
holds markup; what is painted by hand says in words what it shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.model.errors import ScannedError
from app.ui.pair.gutter import Ribbons, TieButton
from app.ui.reader.ruler import Ruler
from app.ui.reader.view import ReaderView
from app.ui.theme import THEMES, contrast
from app.workspace.events import Kind, Message, Selection, Severity
from app.workspace.intake import Failed
from app.workspace.ledger import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator

Role, Text = QAccessible.Role, QAccessible.Text
SEEN = 3.0  # contrast of what is no text
MOST = 60  # children of one list or table: all are made alike

ROLES = {  # what the keyboard can be in, and what it is called
    Role.Button,
    Role.ButtonMenu,
    Role.Cell,
    Role.CheckBox,
    Role.ComboBox,
    Role.Dialog,
    Role.Document,
    Role.EditableText,
    Role.Link,
    Role.List,
    Role.ListItem,
    Role.MenuItem,
    Role.PageTab,
    Role.PageTabList,
    Role.RadioButton,
    Role.SpinBox,
    Role.StaticText,
    Role.Table,
    Role.Tree,
    Role.TreeItem,
}
AREAS = {"QScrollArea", "QTabWidget", "Notice", "Hints", "Prompt", "Chooser"}
"""Widgets of our own or Qt's that hold others or a whole text, for which Qt has no better role."""


def walked(top: QWidget) -> Iterator[QAccessibleInterface]:
    """Yield everything below a window that is not hidden."""
    waiting = [QAccessible.queryAccessibleInterface(top)]
    while waiting:
        one = waiting.pop()
        yield one
        for n in range(min(one.childCount(), MOST)):
            child = one.child(n)
            if child is not None and child.isValid() and not child.state().invisible:
                waiting.append(child)


def wrong(top: QWidget) -> list[str]:
    """Return what is wrong in a window, in words; nothing where all is well."""
    found = []
    for one in walked(top):
        thing = one.object()
        kind = type(thing).__name__ if thing is not None else one.role().name
        where = f"{kind} {thing.objectName() if thing is not None else ''}".strip()
        said = [one.text(text) for text in (Text.Name, Text.Description)]
        found += [f"{where}: markup in {words!r}" for words in said if "<" in words]
        if isinstance(thing, QWidget):
            takes = bool(thing.focusPolicy() & Qt.FocusPolicy.TabFocus) and thing.isEnabled()
        else:
            takes = one.state().focusable
        if not takes or one.role() is Role.Cell:  # a cell without a word is an empty one
            continue
        if not said[0].strip():
            found.append(f"{where}: no name")
        if one.role() is Role.ComboBox and not named_by_label(one):
            found.append(f"{where}: no label")
        if one.role() not in ROLES and kind not in AREAS:
            found.append(f"{where}: is called {one.role().name}")
    return found


def named_by_label(box: QAccessibleInterface) -> bool:
    """Tell whether a box of choices says what is chosen by it: on Linux Qt names it by its value."""
    return bool(box.object().accessibleName())


def shown() -> list[QWidget]:
    """Return all windows that are open."""
    return [top for top in QApplication.topLevelWidgets() if top.isVisible()]


def run(name):
    return lambda window: window.actions_by_name.run(name)


def searched(query):
    def search(window):
        window.desk.focus_search()
        window.sidebar.findChild(QWidget, "search").setText(query)

    return search


def with_drawer(window):
    window.desk.toggle_drawer()


def with_failures(window):
    from app.ui.library.failures import Failures

    error = ScannedError("a.pdf cannot be read", "it holds only pictures", "recognise the text")
    Failures(Failed((error,), ("eng", "deu")), window).open()


def opened_row(window):
    session = window.context.session
    session.select(Selection(Kind.ACTOR, 2))
    session.ledger.toggle(Selection(Kind.ACTOR, 2))
    session.events.announce(Message(Severity.ERROR, "It failed: so it was; try again"))


def alone(window):
    window.context.session.ledger.change(scope=Scope.LEFT)


def ribbons_of_all(window):
    window.pair.show_all_ribbons(True)


STATES = {
    "reading": lambda window: None,
    "a chosen row, opened, and a message": opened_row,
    "a chosen figure": lambda w: w.context.session.select(Selection(Kind.FIGURE, 0)),
    "only left": alone,
    "all ribbons": ribbons_of_all,
    "sidebar": lambda window: window.desk.toggle_sidebar(),
    "hits": searched("harbour"),
    "no hits": searched("xyzzy"),
    "find bar": run("search.here"),
    "letters": run("go.hints"),
    "a mark": run("go.mark"),
    "drawer": with_drawer,
    "palette": run("help.palette"),
    "documents": run("file.choose_left"),
    "preferences": run("edit.preferences"),
    "help": run("help.book"),
    "keys": run("help.keys"),
    "first steps": run("help.first_steps"),
    "about": run("help.about"),
    "editor": run("file.edit"),
    "failures": with_failures,
    "saved searches": run("search.saved"),
    "faces": run("view.face"),
}


@pytest.mark.parametrize("state", STATES)
def test_whatever_takes_the_keyboard_has_a_name_and_a_role(window, state):
    before = set(shown())
    STATES[state](window)
    QApplication.processEvents()
    after = [top for top in shown() if top is window or top not in before]
    if state in ("palette", "preferences", "help", "keys", "about", "editor", "failures"):
        assert len(after) == 2
    try:
        assert [problem for top in after for problem in wrong(top)] == []
    finally:
        for top in after:
            if isinstance(top, QDialog):
                top.close()


def test_the_second_page_of_the_preferences_is_named_as_well(window):
    window.actions_by_name.run("edit.preferences")
    dialog = next(top for top in shown() if isinstance(top, QDialog))
    dialog.pages.setCurrentIndex(1)
    QApplication.processEvents()
    assert wrong(dialog) == []
    dialog.close()


def test_a_widget_without_a_name_is_found(qtbot):
    """The walk itself: what it is to find is found."""
    from PySide6.QtWidgets import QLineEdit, QVBoxLayout

    top = QWidget()
    qtbot.addWidget(top)
    column = QVBoxLayout(top)
    nameless, marked, odd = QLineEdit(top), QLineEdit(top), QWidget(top)
    marked.setAccessibleName("<b>bold</b>")
    odd.setAccessibleName("odd")
    odd.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for part in (nameless, marked, odd):
        column.addWidget(part)
    top.show()
    assert len(wrong(top)) == 3


def test_what_is_painted_by_hand_says_what_it_shows(window, session):
    session.select(Selection(Kind.ACTOR, 2))
    window.pair.show_all_ribbons(True)
    QApplication.processEvents()
    window.repaint()

    def said(kind: type[QWidget]) -> list[tuple[str, str]]:
        return [
            (one.text(Text.Name), one.text(Text.Description))
            for one in walked(window)
            if isinstance(one.object(), kind)
        ]

    assert {name for name, _ in said(Ruler)} == {
        "Overview of the left text",
        "Overview of the right text",
    }
    assert all("2 of the chosen row" in what for _, what in said(Ruler))
    assert all("scroll" in f"{name}{what}" for name, what in said(TieButton))
    ((name, what),) = said(Ribbons)
    assert name == "Links between the texts"
    drawn = window.pair.gutter.ribbons.ribbons()
    assert what == f"{len(drawn)} ribbons, 2 of the chosen row"


def test_a_text_that_is_read_is_told_with_its_title(window):
    views = [one for one in walked(window) if isinstance(one.object(), ReaderView)]
    assert {one.text(Text.Name) for one in views} == {"Left text", "Right text"}
    assert all(one.text(Text.Description).strip() for one in views)


@pytest.mark.parametrize("scope", Scope)
def test_each_row_of_the_panel_says_more_than_its_name(window, session, scope):
    session.ledger.change(scope=scope)
    rows = window.panel._list.rows
    for place in range(rows.rowCount()):
        index = rows.index(place)
        heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert heard != index.data(Qt.ItemDataRole.DisplayRole), heard


def test_a_focused_control_looks_otherwise(window, session, qtbot):
    """The ring is seen: with the keyboard here, something stands out from what was there."""
    opened_row(window)
    window.desk.toggle_sidebar()
    window.desk.toggle_drawer()
    window.actions_by_name.run("help.first_steps")
    window.context.session.select(Selection(Kind.ACTOR, 2))
    for theme in THEMES:
        window.appearance.choose(theme)
        QApplication.processEvents()
        dull = [seen for seen in map(ringless, controls(window)) if seen]
        assert "\n".join(dull) == "", theme
    window.appearance.choose("light")


def controls(window: QWidget) -> list[QWidget]:
    """Return what Tab comes to."""
    found, control = [], window.nextInFocusChain()
    while control is not window:
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isEnabled():
            found.append(control)
        control = control.nextInFocusChain()
    return [one for one in found if one.isVisible() and not one.visibleRegion().isEmpty()]


def ringless(control: QWidget) -> str:
    """Return what a control is where the keyboard in it changes no pixel by a contrast of 3."""
    window = control.window()
    if isinstance(control, ReaderView):
        return ""  # the whole pane shows it: see its header
    window.setFocus(Qt.FocusReason.OtherFocusReason)
    control.clearFocus()
    QApplication.processEvents()
    place = QRect(control.mapTo(window, QPoint()), control.size())
    before = window.grab(place).toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    after = window.grab(place).toImage()
    for y in range(before.height()):
        for x in range(before.width()):
            one, other = (f"#{image.pixel(x, y) & 0xFFFFFF:06x}" for image in (before, after))
            if one != other and contrast(one, other) >= SEEN:
                return ""
    return f"{type(control).__name__} {control.objectName()} {control.accessibleName()}"
