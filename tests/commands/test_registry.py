from __future__ import annotations

import dataclasses
import re

import pytest

from app.commands.command import Context, Menu
from app.commands.registry import READING_KEYS, all_commands, check
from app.workspace.events import Kind, Nominals, Selection, Side
from app.workspace.jobs import ImmediateRunner
from app.workspace.panes import Layout, Tie
from app.workspace.session import Session
from tests.build import FakeFlow
from tests.workspace.weaker import BREKKE, weaker

COMMANDS = all_commands()
KEY = re.compile(
    r"((Ctrl|Alt|Shift)\+)*"
    r"([A-Z0-9]|F\d+|Esc|Delete|Left|Right|Up|Down|PgUp|PgDown|Home|End|Space|[][/?+=',-])"
)


class Asked:
    """Writes down what is asked of it."""

    arrangement, tie, all_ribbons = Layout.BESIDE, Tie.FREE, False

    def __init__(self, asked):
        self.asked = asked

    def locked(self, side):
        return False

    def __getattr__(self, name):
        return lambda *values: self.asked.append((name, *values))


class View:
    """Writes down what a command asks of the window."""

    active_side = Side.LEFT
    theme_name = "light"
    sidebar_shown = True
    panel_shown = True
    full_screen = False
    message = "words"
    note_at_hand = None
    notes_shown = False

    def __init__(self):
        self.asked = []
        self.pair = Asked(self.asked)

    def selected_text(self):
        return "words"

    def __getattr__(self, name):
        return lambda *values: self.asked.append((name, *values))


@pytest.fixture
def context() -> Context:
    session = Session(FakeFlow.of_two_accounts(), ImmediateRunner())
    context = Context(session, View())
    session.start()
    return context


def run(context: Context, name: str) -> None:
    command = next(c for c in COMMANDS if c.id == name)
    assert command.available(context) == ""
    command.run(context)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c.id)
class TestEveryCommand:
    def test_says_what_it_does(self, command):
        assert command.help.endswith(".")
        assert len(command.help) > len(command.title)

    def test_is_in_a_menu_and_named_by_its_area(self, command):
        assert command.menu in Menu
        assert re.fullmatch(r"[a-z]+\.[a-z_]+", command.id)

    def test_has_keys_that_are_keys(self, command):
        for key in command.keys:
            assert KEY.fullmatch(key), key

    def test_can_be_asked_for_without_a_document(self, command):
        bare = Context(Session(FakeFlow(), ImmediateRunner()), View())
        reason = command.available(bare)
        assert reason == "" or reason.endswith(".")
        if not reason:
            command.run(bare)


class TestClashes:
    def test_two_commands_with_one_key(self):
        first = COMMANDS[0]
        twin = dataclasses.replace(first, id="file.twin")
        with pytest.raises(ValueError, match=r"Ctrl\+O"):
            check([first, twin])

    def test_two_commands_with_one_name(self):
        with pytest.raises(ValueError, match=r"file\.open"):
            check([COMMANDS[0], COMMANDS[0]])

    def test_a_key_that_scrolls(self):
        key = READING_KEYS[0][0][0]
        with pytest.raises(ValueError, match=key):
            check([dataclasses.replace(COMMANDS[0], keys=(key,))])


class TestWhatTheyDo:
    def test_swap(self, context):
        left = context.session.document(Side.LEFT)
        run(context, "file.swap")
        assert context.session.document(Side.RIGHT) is left

    def test_close_empties_the_active_pane(self, context):
        run(context, "file.close")
        assert context.session.document(Side.LEFT) is None
        assert context.session.document(Side.RIGHT) is not None

    def test_steps_go_here_and_there(self, context):
        context.session.select(Selection(Kind.ACTOR, 2))
        run(context, "link.next_here")
        run(context, "link.previous_there")
        assert context.session.place(Side.LEFT) == (2, 2)
        assert context.session.place(Side.RIGHT) == (2, 2)

    def test_remove_takes_the_active_document_out_and_undo_brings_it_back(self, context):
        run(context, "file.remove")
        assert context.session.document(Side.LEFT) is None
        assert len(context.entries) == 1
        run(context, "edit.undo")
        assert len(context.entries) == 2

    def test_edit_asks_for_the_active_document(self, context):
        run(context, "file.edit")
        assert context.view.asked == [("edit_document", context.session.document(Side.LEFT).id)]

    def test_clear(self, context):
        context.session.select(Selection(Kind.DATE, 0))
        run(context, "link.clear")
        assert context.session.row is None

    @pytest.mark.parametrize(
        ("before", "command", "after"),
        [
            ("marked", "link.nominals", "walked"),
            ("walked", "link.nominals", "marked"),
            ("hidden", "link.nominals", "walked"),
            ("marked", "view.nominals", "hidden"),
            ("walked", "view.nominals", "hidden"),
            ("hidden", "view.nominals", "marked"),
        ],
    )
    def test_pronouns_and_nouns_are_hidden_marked_or_walked(self, context, before, command, after):
        context.session.set_nominals(Nominals(before))
        run(context, command)
        assert context.session.nominals == after
        on = [c.id for c in COMMANDS if c.id.endswith(".nominals") and c.checked(context)]
        assert (
            on
            == {
                "hidden": [],
                "marked": ["view.nominals"],
                "walked": ["link.nominals", "view.nominals"],
            }[after]
        )

    def test_one_theme_is_in_use(self, context):
        themes = [c for c in COMMANDS if c.submenu == "Theme"]
        assert [c.id for c in themes if c.checked(context)] == ["view.theme_light"]


class TestReasons:
    def reason(self, context, name):
        return next(c for c in COMMANDS if c.id == name).available(context)

    def test_stepping_needs_a_row(self, context):
        assert "first" in self.reason(context, "link.next_here")

    def test_stopping_needs_a_comparison(self, context):
        assert self.reason(context, "link.stop") == "Nothing is being compared."

    def test_comparing_needs_two_documents(self, context):
        context.session.close(Side.LEFT)
        assert self.reason(context, "link.again") == "Two documents make a comparison."

    def test_nothing_in_common_leaves_no_rows(self):
        flow = FakeFlow.of_two_accounts()
        flow.links.clear()
        session = Session(flow, ImmediateRunner())
        context = Context(session, View())
        session.start()
        assert "nothing in common" in self.reason(context, "link.next_row")


def test_what_is_only_suggested_can_be_walked():
    left, right, links = weaker()
    only = dataclasses.replace(links, actors=())
    session = Session(FakeFlow((left, right), (only,), (left, right)), ImmediateRunner())
    context = Context(session, View())
    session.start()
    run(context, "link.next_row")
    session.select(BREKKE)
    run(context, "link.next_there")
    assert session.place(Side.RIGHT) == (2, 2)


def test_comparing_is_known_while_it_lasts():
    class Slow(ImmediateRunner):
        def submit(self, lane, title, work, done, failed, *more):
            if title == "Comparing the texts":
                self.later = lambda: done(work(None))
                return type("Job", (), {"cancel": lambda self: None})()
            return super().submit(lane, title, work, done, failed, *more)

    runner = Slow()
    session = Session(FakeFlow.of_two_accounts(), runner)
    context = Context(session, View())
    session.start()
    assert context.comparing
    runner.later()
    assert not context.comparing
