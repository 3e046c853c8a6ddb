from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from app.model.document import Span
from app.settings.file import Settings
from app.ui.mentions.card import WhyCard
from app.ui.mentions.list import MentionsList
from app.ui.theme import DARK, LIGHT
from app.ui.widgets.chooser import Chooser
from app.workspace.events import Kind, Message, PlaceChanged, Selection, Severity, Side
from app.workspace.jobs import ImmediateRunner
from app.workspace.ledger import Sort
from app.workspace.session import Session
from tests.build import FakeFlow, document, two_accounts
from tests.workspace import weaker

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a key where the keyboard is, as a reader would."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def view(window, side):
    return window.panes[side].view


class TestStart:
    def test_shows_the_last_pair_with_its_marks(self, window, session):
        for side in Side:
            assert view(window, side).text == session.document(side).text
            assert view(window, side).marks.linked == session.marks(side)
        assert "Storm closes" in window.windowTitle()
        assert "The night" in window.windowTitle()

    def test_an_empty_library_says_what_to_do(self, open_window):
        window = open_window(Session(FakeFlow(), ImmediateRunner()))
        assert window.panes[Side.LEFT].header.title.text() == "Choose a document"
        assert view(window, Side.LEFT).text == ""
        assert not window.grab().isNull()

    def test_keyboard_is_in_the_left_text(self, window):
        assert view(window, Side.LEFT).hasFocus()


class TestWalking:
    def test_choosing_a_row_points_out_both_texts(self, window, session):
        session.select(Selection(Kind.ACTOR, 1))
        for side in Side:
            marks = view(window, side).marks
            assert marks.row == Selection(Kind.ACTOR, 1)
            link = session.links.actors[1]
            assert marks.place == (link.a if side is Side.LEFT else link.b)[0].span
        assert window.panes[Side.LEFT].header.place.text() == "1 of 2"

    def test_n_and_o_walk_here_and_there(self, window, session, qtbot):
        session.select(Selection(Kind.ACTOR, 2))
        press(qtbot, KEY.Key_N)
        assert session.place(Side.LEFT) == (2, 2)
        press(qtbot, KEY.Key_N, SHIFT)
        assert session.place(Side.LEFT) == (1, 2)
        press(qtbot, KEY.Key_O)
        assert session.place(Side.RIGHT) == (2, 2)
        assert window.panes[Side.RIGHT].header.place.text() == "2 of 2"
        marks = view(window, Side.RIGHT).marks
        assert marks.place == session.links.actors[2].b[1].span
        press(qtbot, KEY.Key_C)
        assert session.row is None

    def test_alt_and_arrows_walk_the_rows(self, window, session, qtbot):
        press(qtbot, KEY.Key_Down, Qt.KeyboardModifier.ControlModifier)
        first = session.row
        press(qtbot, KEY.Key_Down, Qt.KeyboardModifier.ControlModifier)
        assert first is not None
        assert session.row not in (None, first)
        press(qtbot, KEY.Key_Up, Qt.KeyboardModifier.ControlModifier)
        assert session.row == first

    def test_brackets_walk_the_mentions_of_anything_in_the_order_of_the_text(
        self, window, session, qtbot
    ):
        starts = sorted({m.span.start for m in session.marks(Side.LEFT)})
        been, rows = [], set()
        for _ in starts:
            press(qtbot, KEY.Key_BracketRight)
            been.append(session.here(Side.LEFT).start)
            rows.add(session.row)
        assert been == starts
        assert {row.kind for row in rows} == set(Kind)
        press(qtbot, KEY.Key_BracketRight)
        assert session.here(Side.LEFT).start == starts[0]
        press(qtbot, KEY.Key_BracketLeft)
        assert session.here(Side.LEFT).start == starts[-1]
        assert session.place(Side.RIGHT)[0] > 0

    def test_alt_n_walks_both_texts_at_once(self, window, session, qtbot):
        session.select(Selection(Kind.ACTOR, 2))
        press(qtbot, KEY.Key_N, Qt.KeyboardModifier.AltModifier)
        assert [session.place(side) for side in Side] == [(2, 2), (2, 2)]
        press(qtbot, KEY.Key_N, Qt.KeyboardModifier.AltModifier | SHIFT)
        assert [session.place(side) for side in Side] == [(1, 2), (1, 2)]

    def test_a_click_on_a_mention_chooses_its_row(self, window, session, qtbot):
        mark = session.marks(Side.LEFT)[2]
        box = view(window, Side.LEFT).rectangle_of(mark.span.start)
        qtbot.mouseClick(
            view(window, Side.LEFT).viewport(),
            Qt.MouseButton.LeftButton,
            pos=box.center().toPoint(),
        )
        assert session.row == mark.row
        assert view(window, Side.LEFT).marks.place == mark.span

    def test_arrows_of_the_header_step(self, window, session, qtbot):
        session.select(Selection(Kind.ACTOR, 2))
        qtbot.mouseClick(window.panes[Side.LEFT].header.next, Qt.MouseButton.LeftButton)
        assert session.place(Side.LEFT) == (2, 2)

    def test_letters_without_a_choice_say_why_not(self, window, session, qtbot):
        press(qtbot, KEY.Key_N)
        assert "first" in window.messages.shown

    def test_a_found_place_is_marked_and_takes_the_keyboard(self, window, session):
        found = Span(50, 60)
        session.events.announce(PlaceChanged(Side.RIGHT, found, focus=True, marks=(found,)))
        assert view(window, Side.RIGHT).marks.found == (found,)
        assert view(window, Side.RIGHT).hasFocus()
        assert window.active_side is Side.RIGHT


class TestWeakerThanLinks:
    @pytest.fixture
    def session(self):
        return Session(weaker.flow(), ImmediateRunner())

    def places(self, window, side=Side.LEFT):
        return window.panes[side].header.place.text()

    def test_p_includes_pronouns_and_nouns_where_places_are_walked(self, window, session, qtbot):
        press(qtbot, KEY.Key_BracketRight)
        assert self.places(window) == "1 of 2"
        press(qtbot, KEY.Key_P)
        assert self.places(window) == "1 of 4"
        assert "includes" in window.messages.shown
        press(qtbot, KEY.Key_N)
        place = view(window, Side.LEFT).marks.place
        assert place.of(session.document(Side.LEFT).text) == "She"
        press(qtbot, KEY.Key_P)
        assert self.places(window) == "2"  # at none of the two
        press(qtbot, KEY.Key_N)
        assert self.places(window) == "2 of 2"

    def test_shift_p_takes_their_marks_away_and_brings_them_back(self, window, qtbot):
        def marked():
            return sum(m.nominal for s in Side for m in view(window, s).marks.linked)

        assert marked() == 3
        press(qtbot, KEY.Key_P, SHIFT)
        assert marked() == 0
        press(qtbot, KEY.Key_P)  # what is walked is marked
        assert marked() == 3
        press(qtbot, KEY.Key_P, SHIFT)
        assert marked() == 0
        press(qtbot, KEY.Key_P, SHIFT)
        assert marked() == 3

    def test_menu_and_palette_have_both_and_show_how_they_stand(self, window, qtbot):
        menus = {a.text(): a.menu() for a in window.menuBar().actions()}
        walked, marked = (window.actions_by_name[n] for n in ("link.nominals", "view.nominals"))
        for menu, action in (("&Go", walked), ("&View", marked)):
            assert action in menus[menu].actions()
            menus[menu].aboutToShow.emit()
            menus[menu].aboutToHide.emit()
        assert (walked.isChecked(), marked.isChecked()) == (False, True)
        press(qtbot, KEY.Key_P, CTRL | SHIFT)
        palette = window.findChild(Chooser)
        qtbot.keyClicks(palette.field, "include pronouns")
        qtbot.keyClick(palette.field, KEY.Key_Return)
        menus["&Go"].aboutToShow.emit()
        assert walked.isChecked()

    def test_a_click_on_a_pronoun_chooses_its_actor(self, window, session, qtbot):
        here = view(window, Side.LEFT)
        at = session.document(Side.LEFT).text.index("She")
        assert here.describe(here.marks.at(at)).startswith("Stands for Mara Lind\n")
        box = here.rectangle_of(at + 1)
        qtbot.mouseClick(here.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
        assert session.row == weaker.LIND
        assert here.marks.place.start == at

    def test_a_suggestion_is_marked_while_its_row_is_chosen(self, window, session, qtbot):
        def marked():
            return [m.span for m in view(window, Side.RIGHT).marks.linked if m.row.unlinked]

        assert marked() == []
        press(qtbot, KEY.Key_2, CTRL)
        press(qtbot, KEY.Key_End)
        assert session.row == weaker.BREKKE
        assert len(marked()) == 3
        assert self.places(window, Side.RIGHT) == "1 of 2"
        press(qtbot, KEY.Key_Right)
        assert self.places(window, Side.RIGHT) == "2 of 2"
        press(qtbot, KEY.Key_Up)
        assert marked() == []

    @pytest.mark.parametrize("theme", ["light", "dark"])
    def test_all_of_it_is_painted(self, window, session, theme):
        window.desk.set_theme(theme)
        plain = window.grab().toImage()
        session.select(weaker.BREKKE)
        session.step(Side.RIGHT, 1)
        assert window.grab().toImage() != plain


class TestJudging:
    """Hand-made links: the first is one of the list, the last is only suggested."""

    @pytest.fixture
    def session(self):
        return Session(weaker.flow(), ImmediateRunner())

    def rows(self, window):
        model = window.panel.findChild(MentionsList).model()
        return [model.index(i, 0).data() for i in range(model.rowCount())]

    def test_y_links_what_was_suggested_and_x_parts_it(self, window, session, qtbot):
        session.select(weaker.BREKKE)
        press(qtbot, KEY.Key_Y)
        assert self.rows(window) == ["Actors", "Mara Lind", "Ole Brekke"]
        assert session.row == Selection(Kind.ACTOR, 1)
        assert "are one" in window.messages.shown
        press(qtbot, KEY.Key_X)
        assert self.rows(window) == ["Actors", "Mara Lind", "Not the same", "Ole Brekke"]
        assert session.row == weaker.LIND  # what is left in the section is next

    def test_each_is_named_as_its_own_text_does(self, window, session, qtbot):
        session.select(weaker.LIND)
        press(qtbot, KEY.Key_Y)
        assert window.messages.shown == "“Mara Lind” and “Lind” are one."
        session.select(weaker.BREKKE)
        press(qtbot, KEY.Key_U)
        said = "You are unsure about “Ole Brekke” and “Olav Brekkestad”."
        assert window.messages.shown == said

    def test_u_leaves_it_open(self, window, session, qtbot):
        session.select(weaker.LIND)
        press(qtbot, KEY.Key_U)
        assert self.rows(window) == ["Possibly the same", "Mara Lind", "Ole Brekke"]

    def test_everything_can_be_taken_back_and_said_again(self, window, session, qtbot):
        before = self.rows(window)
        session.select(weaker.BREKKE)
        press(qtbot, KEY.Key_X)
        session.select(weaker.LIND)
        press(qtbot, KEY.Key_X)
        assert self.rows(window) == ["Not the same", "Mara Lind", "Ole Brekke"]
        press(qtbot, KEY.Key_Z, CTRL)
        assert session.row == weaker.LIND
        press(qtbot, KEY.Key_Z, CTRL)
        assert self.rows(window) == before
        assert session.row == weaker.BREKKE
        press(qtbot, KEY.Key_Z, CTRL)
        assert window.messages.shown == "There is nothing to undo."
        press(qtbot, KEY.Key_Z, CTRL | SHIFT)
        press(qtbot, KEY.Key_Z, CTRL | SHIFT)
        assert self.rows(window) == ["Not the same", "Mara Lind", "Ole Brekke"]
        press(qtbot, KEY.Key_Z, CTRL | SHIFT)
        assert window.messages.shown == "There is nothing to do again."

    def test_the_place_stays_where_the_row_stays(self, window, session, qtbot):
        session.select(weaker.LIND)
        press(qtbot, KEY.Key_N)
        here = session.here(Side.LEFT)
        press(qtbot, KEY.Key_Y)
        assert (session.row, session.here(Side.LEFT)) == (weaker.LIND, here)

    def test_the_card_offers_what_may_be_said(self, window, session, qtbot):
        card = window.panel.findChild(WhyCard)
        same, different, unsure = (
            next(b for b in card.findChildren(QToolButton) if b.accessibleName().startswith(name))
            for name in ("The same", "Not the same", "Unsure")
        )
        assert not same.isVisible()
        session.select(weaker.BREKKE)
        assert same.isVisible()
        assert not unsure.isChecked()
        qtbot.mouseClick(different, Qt.MouseButton.LeftButton)
        assert self.rows(window)[-2:] == ["Not the same", "Ole Brekke"]
        assert different.isChecked()
        assert card.text.startswith("You said so")
        window.desk.set_theme("dark")
        assert different.isVisible()

    def test_without_a_row_of_actors_the_keys_say_why_not(self, window, qtbot):
        press(qtbot, KEY.Key_Y)
        assert window.messages.shown == "Choose a row of actors first."

    def test_what_was_found_is_selected_to_go_on_with(self, window, session, qtbot):
        view = window.panes[Side.LEFT].view
        word = next(word for word in view.text.split() if word.isalpha() and len(word) > 4)
        press(qtbot, KEY.Key_Slash)
        field = window.panes[Side.LEFT].findbar.field
        qtbot.keyClicks(field, word)
        qtbot.waitUntil(lambda: bool(session.finding.found(Side.LEFT).spans))
        qtbot.keyClick(field, KEY.Key_Escape)
        assert view.selected_text().lower() == word.lower()
        assert view.hasFocus()


class TestJudgingOneAfterTheOther:
    """The links of the two accounts: four actors stand in the list, in reading order."""

    def chosen(self, window):
        return window.panel.findChild(MentionsList).currentIndex().data()

    def test_the_row_that_takes_the_place_of_the_judged_one_is_next(self, window, session, qtbot):
        session.select(Selection(Kind.ACTOR, 1))
        seen = []
        for _ in range(4):
            seen.append(self.chosen(window))
            press(qtbot, KEY.Key_X)
        assert seen == [
            "Harbour Board",
            "Ilse Værnes",
            "Coastal Rescue Service (CRS)",
            "Port Linnet",
        ]
        assert session.row is not None  # nothing is left: the last one where it stands now

    def test_what_both_texts_name_alike_is_said_once(self, window, session, qtbot):
        session.select(Selection(Kind.ACTOR, 0))
        press(qtbot, KEY.Key_Y)
        assert window.messages.shown == "“Port Linnet” is one actor in both texts."

    def test_next_is_what_is_listed_next(self, window, session, qtbot):
        session.ledger.change(sort=Sort.NAME)
        session.select(Selection(Kind.ACTOR, 2))
        press(qtbot, KEY.Key_X)
        assert self.chosen(window) == "Port Linnet"
        press(qtbot, KEY.Key_X)
        assert self.chosen(window) == "Harbour Board"


class TestKeyboard:
    def test_areas_by_number_and_in_turn(self, window, qtbot):
        press(qtbot, KEY.Key_3, CTRL)
        assert view(window, Side.RIGHT).hasFocus()
        press(qtbot, KEY.Key_F6)
        assert window.panel.isAncestorOf(QApplication.focusWidget())
        press(qtbot, KEY.Key_F6)
        assert view(window, Side.LEFT).hasFocus()
        press(qtbot, KEY.Key_F6, SHIFT)
        assert window.panel.isAncestorOf(QApplication.focusWidget())

    @pytest.mark.parametrize(("key", "with_"), [(KEY.Key_F, CTRL)])
    def test_search_opens_the_sidebar_and_escape_returns(self, window, qtbot, key, with_):
        assert not window.desk.sidebar_shown
        press(qtbot, KEY.Key_3, CTRL)
        press(qtbot, key, with_ or Qt.KeyboardModifier.NoModifier)
        assert window.desk.sidebar_shown
        assert isinstance(QApplication.focusWidget(), QLineEdit)
        press(qtbot, KEY.Key_Escape)
        assert view(window, Side.RIGHT).hasFocus()

    def test_letters_are_letters_in_the_search_field(self, window, session, qtbot):
        session.select(Selection(Kind.ACTOR, 2))
        press(qtbot, KEY.Key_F, CTRL)
        field = QApplication.focusWidget()
        qtbot.keyClicks(field, "nm]/?c")
        assert field.text() == "nm]/?c"
        assert session.place(Side.LEFT) == (1, 2)
        assert session.row is not None

    def test_hiding_the_sidebar_gives_the_keyboard_back(self, window, qtbot):
        press(qtbot, KEY.Key_F, CTRL)
        press(qtbot, KEY.Key_B, CTRL)
        assert not window.desk.sidebar_shown
        assert view(window, Side.LEFT).hasFocus()

    def test_zoom(self, window, settings, qtbot):
        press(qtbot, KEY.Key_Plus, CTRL)
        assert settings.get("zoom", float) == 1.1
        press(qtbot, KEY.Key_Minus, CTRL)
        press(qtbot, KEY.Key_Minus, CTRL)
        assert settings.get("zoom", float) == 0.9
        press(qtbot, KEY.Key_0, CTRL)
        assert settings.get("zoom", float) == 1.0

    def test_swap_close_and_reasons(self, window, session, qtbot):
        left, right = (session.document(side) for side in Side)
        press(qtbot, KEY.Key_X, CTRL | SHIFT)
        assert session.document(Side.LEFT) is right
        press(qtbot, KEY.Key_W, CTRL)
        assert session.document(Side.LEFT) is None
        assert session.document(Side.RIGHT) is left
        press(qtbot, KEY.Key_W, CTRL)
        assert window.messages.shown == "This pane is empty."

    def test_copy_of_everything_is_the_document(self, window, session, qtbot):
        press(qtbot, KEY.Key_A, CTRL)
        press(qtbot, KEY.Key_C, CTRL)
        assert QApplication.clipboard().text() == session.document(Side.LEFT).text


class TestChoosing:
    def test_palette_finds_and_runs(self, window, session, qtbot):
        press(qtbot, KEY.Key_P, CTRL | SHIFT)
        palette = window.findChild(Chooser)
        qtbot.keyClicks(palette.field, "swap pnes")
        assert palette.shown[0].name == "Swap the panes"
        left = session.document(Side.LEFT)
        qtbot.keyClick(palette.field, KEY.Key_Return)
        assert session.document(Side.RIGHT) is left

    def test_palette_dims_what_cannot_be_done(self, window, session, qtbot):
        window.desk.show_palette()
        palette = window.findChild(Chooser)
        reasons = {choice.name: choice.reason for choice in palette.shown}
        assert reasons["Stop comparing"] == "Nothing is being compared."
        assert reasons["Swap the panes"] == ""
        qtbot.keyClicks(palette.field, "stop comparing")
        qtbot.keyClick(palette.field, KEY.Key_Return)
        assert palette.isVisible()

    def test_a_title_offers_the_library(self, window, session, qtbot):
        left = session.document(Side.LEFT)
        qtbot.mouseClick(window.panes[Side.RIGHT].header.title, Qt.MouseButton.LeftButton)
        chooser = window.findChild(Chooser)
        qtbot.keyClicks(chooser.field, "storm")
        assert [choice.name for choice in chooser.shown] == [left.title]
        qtbot.keyClick(chooser.field, KEY.Key_Return)
        assert session.document(Side.RIGHT) is left

    def test_what_is_removed_comes_back_by_undo(self, window, session, flow, qtbot):
        title = session.document(Side.LEFT).title
        press(qtbot, KEY.Key_Delete, CTRL | SHIFT)
        assert session.document(Side.LEFT) is None
        assert title not in [entry.title for entry in flow.entries()]
        press(qtbot, KEY.Key_Z, CTRL)
        assert title in [entry.title for entry in flow.entries()]

    def test_the_sheet_of_keys_names_every_command(self, window, qtbot):
        from PySide6.QtWidgets import QLabel

        from app.ui.keysheet import KeySheet

        press(qtbot, KEY.Key_Question)
        sheet = window.findChild(KeySheet)
        said = {label.text() for label in sheet.findChildren(QLabel)}
        for command in window.actions_by_name.commands.values():
            assert not command.keys or command.title.removesuffix("…") in said


class TestMenus:
    def test_every_command_is_in_a_menu_with_its_key(self, window):
        found = {}
        for top in window.menuBar().actions():
            stack = list(top.menu().actions())
            while stack:
                action = stack.pop()
                stack += action.menu().actions() if action.menu() else []
                found[action.objectName()] = action
        for command in window.actions_by_name.commands.values():
            action = found[command.id]
            shown = action.shortcut().toString() or action.text().partition("\t")[2]
            assert shown == (command.keys[0] if command.keys else "").replace("Delete", "Del")

    def test_what_cannot_be_done_is_dimmed_and_says_why(self, window):
        go = next(a.menu() for a in window.menuBar().actions() if a.text() == "&Go")
        go.aboutToShow.emit()
        action = window.actions_by_name["link.next_here"]
        assert not action.isEnabled()
        assert "first" in action.toolTip()
        go.aboutToHide.emit()
        assert action.isEnabled()


class TestFiles:
    def test_two_dropped_files_are_shown_side_by_side(self, window, session, tmp_path):
        paths = []
        for name in ("one", "two"):
            paths.append(tmp_path / f"{name}.txt")
            paths[-1].write_text(f"Title\n\nThis is {name}.")
        drop(window.panes[Side.RIGHT], paths)
        assert [session.document(side).title for side in Side] == ["one", "two"]

    def test_one_dropped_file_opens_where_it_fell(self, window, session, tmp_path):
        path = tmp_path / "one.txt"
        path.write_text("Title\n\nText.")
        left = session.document(Side.LEFT)
        drop(window.panes[Side.RIGHT], [path])
        assert session.document(Side.RIGHT).title == "one"
        assert session.document(Side.LEFT) is left

    def test_an_unreadable_file_stays_said_until_it_is_dismissed(self, window, session, qtbot):
        session.open_files([Path("missing.txt")])
        assert window.messages.shown.startswith("missing.txt was not opened")
        window.say("something else")
        assert window.messages.shown.startswith("missing.txt was not opened")
        window.messages.dismiss()
        assert window.messages.shown == "something else"


class TestRestoring:
    def test_places_sizes_and_looks_come_back(self, tmp_path, qtbot):
        _, right, _ = two_accounts()
        long = document("Title\n\n" + "\n\n".join(f"Paragraph {n} of many." for n in range(300)))
        kept = Settings(tmp_path / "settings.toml")
        flow = FakeFlow((long, right), (), (long, right))
        window = build(qtbot, Session(flow, ImmediateRunner()), kept)
        window.resize(790, 700)  # less than the screen that tests have
        window.desk.toggle_sidebar()
        window.desk.set_theme("dark")
        window.desk.zoom(1)
        at = long.text.index("Paragraph 200")
        view(window, Side.LEFT).go_to(Span(at, at + 9))
        top = view(window, Side.LEFT).top_offset()
        window.close()
        again = build(qtbot, Session(flow, ImmediateRunner()), Settings(tmp_path / "settings.toml"))
        assert again.size() == window.size()
        assert again.desk.sidebar_shown
        assert again.desk.theme_name == "dark"
        assert view(again, Side.LEFT).top_offset() == top > 0
        again.desk.set_theme("light")
        again.close()

    def test_swapping_takes_the_places_along(self, open_window):
        texts = [
            document(f"Title {n}\n\n" + "\n\n".join(f"{n} {i}." for i in range(400))) for n in "ab"
        ]
        session = Session(FakeFlow(tuple(texts), (), tuple(texts)), ImmediateRunner())
        window = open_window(session)
        for side, text in zip(Side, texts, strict=True):
            view(window, side).go_to(Span(len(text.text) // 2, len(text.text) // 2 + 1))
        tops = [view(window, side).top_offset() for side in Side]
        session.swap()
        assert [view(window, side).top_offset() for side in Side] == tops[::-1]
        assert min(tops) > 0

    def test_a_window_on_a_screen_that_is_gone_comes_back_into_view(self, qtbot):
        kept = Settings()
        kept.set("window", [90_000, 90_000, 800, 600])
        window = build(qtbot, Session(FakeFlow(), ImmediateRunner()), kept)
        assert window.screen().geometry().intersects(window.geometry())


def build(qtbot, session, settings):
    from app.ui.jobs import Jobs
    from app.ui.style import Appearance
    from app.ui.window import Window
    from app.ui.wiring import wire

    appearance = Appearance(QApplication.instance(), settings.get("theme", str))
    window = Window(settings, appearance)
    window.kept = (appearance, Jobs())
    window.furnish(session)
    wire(window, session, window.kept[1], appearance)
    qtbot.addWidget(window)
    window.show()
    session.start()
    qtbot.waitExposed(window)
    return window


def drop(pane, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(QPoint(50, 90)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    pane.dropEvent(event)


def test_messages_of_the_session_reach_the_bar(window, session):
    session.events.announce(Message(Severity.WARNING, "The index was made anew."))
    assert window.messages.shown == "The index was made anew."


def test_a_theme_chosen_in_use_reaches_every_ground(window, qtbot):
    for name, theme in (("dark", DARK), ("light", LIGHT), ("dark", DARK)):
        window.actions_by_name.run(f"view.theme_{name}")
        qtbot.wait(10)
        picture = window.grab().toImage()
        for pane in window.panes.values():
            for part in (pane.view, pane.header):
                corner = part.mapTo(window, part.rect().bottomLeft())
                assert picture.pixelColor(corner.x() + 3, corner.y() - 4).name() == theme.page


class TestRoom:
    def test_in_a_narrow_window_the_sidebar_leaves_room_to_read(self, window, qtbot):
        window.resize(1024, 700)
        qtbot.wait(20)
        press(qtbot, KEY.Key_F, CTRL)
        assert window.sidebar.width() < 240
        assert min(pane.width() for pane in window.panes.values()) > 230

    def test_a_window_larger_than_the_screen_is_made_to_fit(self, qtbot):
        kept = Settings()
        kept.set("window", [0, 0, 9000, 7000])
        window = build(qtbot, Session(FakeFlow(), ImmediateRunner()), kept)
        assert window.width() <= window.screen().availableSize().width()
        assert window.height() <= window.screen().availableSize().height()

    def test_closed_in_full_screen_the_size_before_is_kept(self, tmp_path, qtbot):
        kept = Settings(tmp_path / "settings.toml")
        window = build(qtbot, Session(FakeFlow(), ImmediateRunner()), kept)
        window.setGeometry(30, 40, 760, 500)
        qtbot.wait(20)
        window.desk.toggle_full_screen()
        qtbot.wait(20)
        window.close()
        assert kept.get("window", list) == [30, 40, 760, 500]
        assert not kept.get("maximised", bool)


def test_a_file_opened_on_a_side_takes_the_keyboard_there(window, session, tmp_path, qtbot):
    from PySide6.QtWidgets import QFileDialog

    path = tmp_path / "one.txt"
    path.write_text("Title\n\nText.")
    press(qtbot, KEY.Key_O, CTRL | Qt.KeyboardModifier.AltModifier)
    dialog = window.findChild(QFileDialog)
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    assert session.document(Side.RIGHT).title == "one"
    assert window.active_side is Side.RIGHT


def test_a_list_to_choose_from_says_that_nothing_matches(window, qtbot):
    press(qtbot, KEY.Key_1, Qt.KeyboardModifier.AltModifier)
    chooser = window.findChild(Chooser)
    assert not chooser.nothing.isVisible()
    qtbot.keyClicks(chooser.field, "zzz")
    assert chooser.nothing.isVisible()
    qtbot.keyClick(chooser.field, KEY.Key_Backspace)
    qtbot.keyClick(chooser.field, KEY.Key_Return)
    assert chooser.isVisible()
