"""The panel by key and click: everything it does is a message to the session."""

from __future__ import annotations

import dataclasses
import time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QTextBrowser,
    QToolButton,
    QToolTip,
)

from app.model.judgement import Verdict
from app.model.link import ActorLink, Links
from app.ui.mentions.model import RowRole
from app.ui.mentions.panel import COMPARING, NO_PAIR, NOTHING, MentionsPanel
from app.ui.theme import DARK, LIGHT
from app.workspace.events import Kind, PlaceChanged, Selection, Side, Standing
from app.workspace.jobs import ImmediateRunner
from app.workspace.ledger import Scope
from app.workspace.rows import Line, Row
from app.workspace.session import Session
from tests import build
from tests.workspace import weaker
from tests.workspace.silence import with_silence

KEY = Qt.Key
ACTORS = [Selection(Kind.ACTOR, i) for i in range(4)]


class Held:
    def cancel(self):
        pass


class HoldingRunner(ImmediateRunner):
    """Leaves the comparison under way for ever."""

    def submit(self, lane, title, work, done, failed, *more):
        return Held() if title else super().submit(lane, title, work, done, failed, *more)


class Places(list):
    """What the session asked the panes to show."""

    def __init__(self, session: Session):
        session.events.listen(PlaceChanged, self.append)


def shown(qtbot, flow, runner=None) -> tuple[MentionsPanel, Session]:
    session = Session(flow, runner or ImmediateRunner())
    panel = MentionsPanel(session, LIGHT)
    qtbot.addWidget(panel)
    panel.resize(300, 900)
    with qtbot.waitActive(panel):
        panel.show()
    session.start()
    return panel, session


@pytest.fixture
def opened(qtbot):
    return shown(qtbot, build.FakeFlow.of_two_accounts())


def rows(panel: MentionsPanel) -> QListView:
    return panel.findChild(QListView, "mentions")


def field(panel: MentionsPanel) -> QLineEdit:
    return panel.findChild(QLineEdit, "panelFilter")


def shown_names(panel: MentionsPanel) -> list[str]:
    listed = panel._session.ledger.listed
    return [row.name for row in listed if isinstance(row, Row)]


def card(panel: MentionsPanel) -> QTextBrowser:
    return panel.findChild(QTextBrowser, "whyText")


def heading(panel: MentionsPanel) -> QToolButton:
    return panel.findChild(QToolButton, "whyHeading")


def said(panel: MentionsPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def click(qtbot, panel: MentionsPanel, place: int):
    view = rows(panel)
    at = view.visualRect(view.model().index(place, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


class TestChoosing:
    def test_down_and_up_choose_at_once_and_step_over_headings(self, qtbot, opened):
        panel, session = opened
        panel.focus()
        for row in [*ACTORS, Selection(Kind.FIGURE, 0)]:
            qtbot.keyClick(rows(panel), KEY.Key_Down)
            assert session.row == row
        qtbot.keyClick(rows(panel), KEY.Key_Up)
        assert session.row == ACTORS[3]

    def test_both_ends_and_beyond(self, qtbot, opened):
        panel, session = opened
        panel.focus()
        qtbot.keyClick(rows(panel), KEY.Key_End)
        assert session.row == Selection(Kind.DATE, 0)
        qtbot.keyClick(rows(panel), KEY.Key_Down)
        assert session.row == Selection(Kind.DATE, 0)
        qtbot.keyClick(rows(panel), KEY.Key_Home)
        qtbot.keyClick(rows(panel), KEY.Key_Up)
        assert session.row == ACTORS[0]

    def test_a_click_chooses_and_a_second_click_goes_back_to_the_first_place(self, qtbot, opened):
        panel, session = opened
        click(qtbot, panel, 1)
        assert session.row == ACTORS[0]
        session.step(Side.LEFT, 1)
        places = Places(session)
        click(qtbot, panel, 1)
        link = session.links.actors[0]
        assert [p.span for p in places] == [link.a[0].span, link.b[0].span]

    def test_a_click_on_a_heading_chooses_nothing(self, qtbot, opened):
        panel, session = opened
        click(qtbot, panel, 0)
        assert session.row is None

    def test_letters_typed_in_the_list_narrow_it_and_a_backspace_widens_it(self, qtbot, opened):
        panel, session = opened
        panel.focus()
        qtbot.keyClicks(rows(panel), "vaernesq")
        assert session.ledger.arrangement.words == "vaernesq"
        assert not shown_names(panel)
        qtbot.keyClick(field(panel), KEY.Key_Backspace)
        assert shown_names(panel) == ["Ilse Værnes"]
        qtbot.keyClick(field(panel), KEY.Key_Down)
        assert rows(panel).hasFocus()
        assert session.row == ACTORS[2]

    def test_a_choice_made_elsewhere_is_shown(self, opened):
        panel, session = opened
        session.select(Selection(Kind.FIGURE, 2))
        assert rows(panel).currentIndex().row() == 8
        session.select(None)
        assert not rows(panel).currentIndex().isValid()

    def test_the_windows_commands_choose_the_next_row(self, opened):
        panel, session = opened
        panel.select_next(1)
        panel.select_next(1)
        assert session.row == ACTORS[1]
        panel.select_next(-1)
        assert session.row == ACTORS[0]

    def test_the_chosen_row_of_a_long_list_is_in_view(self, qtbot):
        panel, session = shown(qtbot, long_list(500))
        session.select(Selection(Kind.ACTOR, 444))
        view = rows(panel)
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))

    def test_the_chosen_row_stays_in_view_in_a_panel_that_becomes_lower(self, qtbot):
        panel, session = shown(qtbot, long_list(60))
        view = rows(panel)
        session.select(Selection(Kind.ACTOR, 3))
        panel.resize(panel.width(), panel.height() - 200)
        QApplication.processEvents()
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
        view.scrollToBottom()
        panel.resize(panel.width(), panel.height() - 20)
        QApplication.processEvents()
        assert not view.visualRect(view.currentIndex()).intersects(view.viewport().rect())

    def test_choosing_among_500_rows_is_quick(self, qtbot):
        panel, _ = shown(qtbot, long_list(500))
        panel.focus()
        started = time.process_time()
        for _ in range(20):
            qtbot.keyClick(rows(panel), KEY.Key_Down)
            rows(panel).viewport().repaint()
        assert (time.process_time() - started) / 20 < 0.05


def long_list(count: int) -> build.FakeFlow:
    left, right, links = build.two_accounts()
    one = links.actors[2]
    actors = tuple(
        ActorLink(f"Name {i}", one.type, 0.5 + i % 5 / 10, one.evidence, one.a, one.b)
        for i in range(count)
    )
    many = Links(left.id, right.id, actors)
    return build.FakeFlow((left, right), (many,), (left, right))


def test_pointing_at_a_row_that_is_cut_shows_all_of_it(qtbot):
    left, right, links = build.two_accounts()
    name = "A <b>name</b> that is far too long for any list " * 3
    long = dataclasses.replace(links.actors[2], name=name)
    panel, _ = shown(
        qtbot, build.FakeFlow((left, right), (Links(left.id, right.id, (long,)),), (left, right))
    )
    view = rows(panel)
    view.grab()
    at = view.visualRect(view.model().index(1, 0)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    assert "A &lt;b&gt;name" in QToolTip.text()
    assert "Right: Ilse Vaernes" in QToolTip.text()
    QToolTip.hideText()


def test_the_header_says_how_much_there_is(opened):
    panel, session = opened
    assert "4 actors  ·  3 figures  ·  1 date" in said(panel)
    session.close(Side.LEFT)
    assert "actors" not in said(panel)


def test_the_ring_around_the_list_goes_when_a_row_is_chosen(qtbot, opened):
    panel, session = opened
    panel.focus()
    view = rows(panel).viewport()
    edge = QPoint(1, view.height() // 2)
    around = view.grab().toImage().pixelColor(edge)
    session.select(ACTORS[0])
    assert view.grab().toImage().pixelColor(edge) != around


class TestStepping:
    @pytest.mark.parametrize(
        ("key", "held", "side", "place"),
        [
            (KEY.Key_Left, Qt.KeyboardModifier.NoModifier, Side.LEFT, (2, 2)),
            (KEY.Key_Left, Qt.KeyboardModifier.ShiftModifier, Side.LEFT, (2, 2)),
            (KEY.Key_Right, Qt.KeyboardModifier.NoModifier, Side.RIGHT, (2, 2)),
            (KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier, Side.RIGHT, (2, 2)),
        ],
    )
    def test_arrows_walk_the_places_of_their_side(self, qtbot, opened, key, held, side, place):
        panel, session = opened
        session.select(ACTORS[2])
        panel.focus()
        qtbot.keyClick(rows(panel), key, held)
        assert session.place(side) == place
        assert session.place(side.other)[0] == 1

    def test_shift_walks_back(self, qtbot, opened):
        panel, session = opened
        session.select(ACTORS[1])
        panel.focus()
        of = session.place(Side.LEFT)[1]
        qtbot.keyClick(rows(panel), KEY.Key_Left)
        qtbot.keyClick(rows(panel), KEY.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        assert session.place(Side.LEFT) == (1, of)

    @pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Escape])
    def test_enter_and_escape_go_back_to_reading(self, qtbot, opened, key):
        panel, session = opened
        session.select(ACTORS[2])
        panel.focus()
        with qtbot.waitSignal(panel.reading_wanted, timeout=500):
            qtbot.keyClick(rows(panel), key)
        assert session.row == ACTORS[2]


class TestWhyLinked:
    def test_it_follows_the_choice(self, opened):
        panel, session = opened
        session.select(ACTORS[2])
        assert "is also written" in card(panel).toPlainText()
        session.select(None)
        assert heading(panel).text() == "Choose a row to read why it is linked"
        assert not heading(panel).isEnabled()

    def test_while_nothing_is_chosen_it_leaves_its_room_to_the_list(self, opened):
        panel, session = opened
        alone = rows(panel).height()
        assert not card(panel).isVisible()
        session.select(ACTORS[2])
        assert card(panel).isVisible()
        assert rows(panel).height() < alone - 100
        session.select(None)
        assert rows(panel).height() == alone

    def test_the_row_that_is_chosen_first_stays_in_view(self, qtbot):
        panel, _ = shown(qtbot, long_list(60))
        view = rows(panel)
        last = view.indexAt(view.viewport().rect().bottomLeft() + QPoint(30, -30))
        panel.focus()
        view.go_to(last)
        assert card(panel).isVisible()
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))

    def test_a_page_begins_with_its_first_line(self, qtbot):
        left, right, links = build.two_accounts()
        link = links.actors[2]
        many = tuple(dataclasses.replace(link.evidence[0], note=f"reason {n}") for n in range(30))
        long = dataclasses.replace(link, evidence=many)
        pair = Links(left.id, right.id, (long, links.actors[3]))
        panel, session = shown(qtbot, build.FakeFlow((left, right), (pair,), (left, right)))
        for index in (0, 1, 0):
            session.select(Selection(Kind.ACTOR, index))
            qtbot.wait(20)
            assert card(panel).verticalScrollBar().value() == 0

    def test_the_keyboard_does_not_stay_in_what_is_folded(self, qtbot, opened):
        panel, session = opened
        session.select(ACTORS[2])
        panel.focus_why()
        assert card(panel).hasFocus()
        with qtbot.waitSignal(panel.reading_wanted, timeout=500):
            session.select(None)

    def test_going_there_unfolds_it(self, qtbot, opened):
        panel, session = opened
        session.select(ACTORS[2])
        qtbot.keyClick(heading(panel), KEY.Key_Space)
        panel.focus_why()
        assert card(panel).isVisible()
        assert card(panel).hasFocus()

    def test_a_quote_leads_to_its_place_by_key(self, qtbot, opened):
        panel, session = opened
        session.select(ACTORS[2])
        places = Places(session)
        card(panel).setFocus()
        qtbot.keyClick(card(panel), KEY.Key_Tab)
        qtbot.keyClick(card(panel), KEY.Key_Return)
        first = session.links.actors[2].evidence[0].a
        assert places == [PlaceChanged(Side.LEFT, first, focus=True, marks=(first,))]

    def test_a_quote_leads_to_its_place_by_click(self, qtbot, opened):
        panel, session = opened
        session.select(ACTORS[2])
        places = Places(session)
        text = card(panel)
        cursor = text.document().find("Ilse Vaernes")
        cursor.setPosition(cursor.selectionStart() + 2)
        at = text.cursorRect(cursor).center()
        qtbot.mouseMove(text.viewport(), at)
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=at)
        second = session.links.actors[2].evidence[0].b
        assert places == [PlaceChanged(Side.RIGHT, second, focus=True, marks=(second,))]

    def test_it_folds(self, qtbot, opened):
        panel, session = opened
        alone = rows(panel).height()
        session.select(ACTORS[2])
        qtbot.keyClick(heading(panel), KEY.Key_Space)
        assert not card(panel).isVisible()
        assert rows(panel).height() == alone
        session.select(ACTORS[1])
        assert not card(panel).isVisible()
        qtbot.keyClick(heading(panel), KEY.Key_Space)
        assert card(panel).isVisible()


class TestWithoutLinks:
    def test_no_pair(self, qtbot):
        panel, _ = shown(qtbot, build.FakeFlow())
        assert NO_PAIR in said(panel)

    def test_under_way_it_can_be_stopped(self, qtbot):
        panel, session = shown(qtbot, build.FakeFlow.of_two_accounts(), HoldingRunner())
        assert COMPARING in said(panel)
        panel.focus()
        qtbot.keyClick(panel.findChild(QPushButton), KEY.Key_Space)
        assert "stopped" in said(panel)
        assert session.links is None

    def test_stopped_it_can_be_taken_up_again(self, qtbot):
        flow = build.FakeFlow.of_two_accounts(fails=ValueError("no model"))
        session = Session(flow, ImmediateRunner())
        panel = MentionsPanel(session, LIGHT)
        qtbot.addWidget(panel)
        panel.show()
        with pytest.raises(ValueError, match="no model"):
            session.start()
        assert "no model" in said(panel)
        flow.fails = None
        button = panel.findChild(QPushButton)
        assert button.text() == "Compare again"
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert session.links is not None
        assert rows(panel).isVisible()

    def test_nothing_in_common(self, qtbot):
        left, right, _ = build.two_accounts()
        panel, _ = shown(qtbot, build.FakeFlow((left, right), (), (left, right)))
        assert NOTHING in said(panel)

    def test_without_a_button_the_sentence_takes_the_keyboard_and_gives_it_back(self, qtbot):
        panel, _ = shown(qtbot, build.FakeFlow())
        panel.focus()
        notice = QApplication.focusWidget()
        assert notice.accessibleName() == NO_PAIR
        with qtbot.waitSignal(panel.reading_wanted, timeout=500):
            qtbot.keyClick(notice, KEY.Key_Escape)

    def test_links_that_are_there_already_are_shown(self, qtbot, opened):
        _, session = opened
        session.select(ACTORS[1])
        later = MentionsPanel(session, LIGHT)
        qtbot.addWidget(later)
        later.show()
        assert rows(later).currentIndex().row() == 2

    def test_closing_a_pane_takes_the_rows_away(self, opened):
        panel, session = opened
        session.remove([session.document(Side.LEFT).id])
        assert NO_PAIR in said(panel)
        assert rows(panel).model().rowCount() == 0


def test_another_theme_is_painted(qtbot, opened):
    panel, session = opened
    session.select(Selection(Kind.FIGURE, 1))
    light = panel.grab().toImage().pixelColor(QPoint(3, 3))
    panel.set_theme(DARK)
    dark = panel.grab().toImage().pixelColor(QPoint(3, 3))
    assert light.lightness() > 200
    assert dark.lightness() < 60


class TestSuggestions:
    @pytest.fixture
    def opened(self, qtbot):
        return shown(qtbot, weaker.flow())

    def test_they_are_reached_by_key_and_their_reasons_are_shown(self, qtbot, opened):
        panel, session = opened
        panel.focus()
        qtbot.keyClick(rows(panel), KEY.Key_Down)
        assert heading(panel).text() == "Why linked · likely"
        qtbot.keyClick(rows(panel), KEY.Key_Down)
        assert session.row == weaker.BREKKE
        assert heading(panel).text() == "Possibly the same"
        assert card(panel).accessibleName() == "Possibly the same"
        assert "Against" in card(panel).toPlainText()

    def test_they_are_reached_by_click_and_by_letters(self, qtbot, opened):
        panel, session = opened
        click(qtbot, panel, 3)
        assert session.row == weaker.BREKKE
        session.select(None)
        panel.focus()
        qtbot.keyClicks(rows(panel), "brekkes")
        qtbot.keyClick(rows(panel), KEY.Key_Down)
        assert session.row == weaker.BREKKE

    def test_a_reason_against_leads_to_its_place_by_key(self, qtbot, opened):
        panel, session = opened
        session.select(weaker.BREKKE)
        panel.focus_why()
        places = Places(session)
        for _ in range(4):
            qtbot.keyClick(card(panel), KEY.Key_Tab)
        qtbot.keyClick(card(panel), KEY.Key_Return)
        second = session.links.suggested[0].evidence[1].b
        assert places == [PlaceChanged(Side.RIGHT, second, focus=True, marks=(second,))]

    def test_a_word_for_an_actor_leads_to_its_place_by_key(self, qtbot, opened):
        panel, session = opened
        session.select(weaker.LIND)
        panel.focus_why()
        places = Places(session)
        for _ in range(5):  # two quotes, two names, and the first of the other words
            qtbot.keyClick(card(panel), KEY.Key_Tab)
        qtbot.keyClick(card(panel), KEY.Key_Return)
        she = session.links.actors[0].a[1]
        assert she.nominal
        assert [place.span for place in places] == [she.span]

    def test_the_header_counts_them(self, opened):
        assert "1 actor  ·  1 possible" in said(opened[0])

    def test_alone_they_are_shown_as_well(self, qtbot):
        left, right, links = weaker.weaker()
        only = dataclasses.replace(links, actors=())
        panel, session = shown(qtbot, build.FakeFlow((left, right), (only,), (left, right)))
        assert rows(panel).isVisible()
        assert rows(panel).model().rowCount() == 2
        session.select(weaker.BREKKE)
        assert card(panel).isVisible()

    def test_names_too_long_for_their_half_are_shown_in_full_on_pointing(self, qtbot):
        left, right, links = weaker.weaker()
        (brekke,) = links.suggested
        long = dataclasses.replace(brekke.a[0], text="Ole Brekke of a very long name " * 4)
        pair = dataclasses.replace(links, suggested=(dataclasses.replace(brekke, a=(long,)),))
        panel, _ = shown(qtbot, build.FakeFlow((left, right), (pair,), (left, right)))
        view = rows(panel)
        view.grab()
        at = view.visualRect(view.model().index(3, 0)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), event)
        assert "Right: Olav Brekkestad" in QToolTip.text()
        QToolTip.hideText()


class TestSilence:
    @pytest.fixture
    def opened(self, qtbot):
        left, right, _ = build.two_accounts()
        return shown(qtbot, build.FakeFlow((left, right), (with_silence(),), (left, right)))

    def scope(self, panel, words) -> QToolButton:
        return next(
            b for b in panel.findChildren(QToolButton) if b.accessibleName().startswith(words)
        )

    def test_the_switch_says_how_much_each_text_has_for_itself(self, qtbot, opened):
        panel, _session = opened
        assert self.scope(panel, "Only in the left text").accessibleName().endswith(", 4")
        qtbot.mouseClick(self.scope(panel, "Only in the left"), Qt.MouseButton.LeftButton)
        assert shown_names(panel)[0] == "St. Brannoc"
        assert "Only in the left text" in said(panel)
        assert "1 actor  ·  1 figure  ·  2 dates" in said(panel)

    def test_choosing_one_goes_to_its_text_and_says_that_the_other_is_silent(self, qtbot, opened):
        panel, session = opened
        places = Places(session)
        session.ledger.change(scope=Scope.LEFT)
        panel.focus()
        qtbot.keyClick(rows(panel), KEY.Key_Down)
        assert session.row == Selection(Kind.ACTOR, 0, Standing.ONLY_LEFT)
        assert [p.side for p in places] == [Side.LEFT]
        assert [m.span for m in session.marks(Side.LEFT) if m.row == session.row]
        assert "The right text does not name this actor." in card(panel).toPlainText()
        judging = [b for b in panel.findChildren(QToolButton) if b.text() in "=≠?"]
        assert not any(b.isVisible() for b in judging if b.text())

    @pytest.mark.parametrize("kind", [Kind.FIGURE, Kind.DATE])
    def test_figures_and_dates_are_chosen_alike(self, opened, kind):
        panel, session = opened
        session.select(Selection(kind, 0, Standing.ONLY_LEFT))
        assert session.ledger.arrangement.scope is Scope.LEFT
        assert rows(panel).currentIndex().isValid()
        assert "The right text" in card(panel).toPlainText()
        rows(panel).grab()

    def test_a_list_of_other_rows_begins_at_its_top(self, qtbot, opened):
        panel, session = opened
        panel.resize(300, 330)
        session.ledger.change(scope=Scope.LEFT)
        bar = rows(panel).verticalScrollBar()
        qtbot.waitUntil(lambda: bar.maximum() > 0)
        bar.setValue(bar.maximum())
        session.ledger.change(scope=Scope.BOTH)
        session.ledger.change(scope=Scope.LEFT)
        assert bar.value() == 0

    def test_a_verdict_on_what_one_text_names_is_none(self, opened):
        _panel, session = opened
        session.select(Selection(Kind.ACTOR, 0, Standing.ONLY_LEFT))
        session.judge(Verdict.SAME)
        assert session.links == with_silence()

    def test_a_text_with_nothing_for_itself(self, opened):
        panel, session = opened
        session.ledger.change(scope=Scope.RIGHT)
        assert "The right text mentions nothing that the left one does not." in said(panel)


class TestPlaces:
    def test_space_opens_a_row_and_enter_on_a_line_goes_there(self, qtbot, opened):
        panel, session = opened
        panel.focus()
        for _ in range(2):
            qtbot.keyClick(rows(panel), KEY.Key_Down)
        qtbot.keyClick(rows(panel), KEY.Key_Space)
        assert rows(panel).currentIndex().data(RowRole).opened
        places = Places(session)
        for _ in range(2):
            qtbot.keyClick(rows(panel), KEY.Key_Down)
        second = session.links.actors[1].a[1].span
        assert places[-1] == PlaceChanged(Side.LEFT, second)
        qtbot.keyClick(rows(panel), KEY.Key_Return)
        assert places[-1] == PlaceChanged(Side.LEFT, second, focus=True)
        assert session.row == ACTORS[1]
        rows(panel).grab()

    def test_going_to_a_place_of_another_row_chooses_that_row(self, qtbot, opened):
        panel, session = opened
        session.select(ACTORS[1])
        session.ledger.toggle(ACTORS[1])
        session.select(ACTORS[2])
        panel.focus()
        qtbot.keyClick(rows(panel), KEY.Key_Up)
        assert session.row == ACTORS[1]
        assert isinstance(rows(panel).currentIndex().data(RowRole), Line)

    def test_a_click_on_the_sign_opens_the_row_and_does_not_choose_it(self, qtbot, opened):
        panel, session = opened
        view = rows(panel)
        rect = view.visualRect(view.model().index(1, 0))
        at = QPoint(8, rect.center().y())
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert session.ledger.arrangement.opened == {ACTORS[0]}
        assert session.row is None

    def test_an_opened_row_goes_to_the_top_so_that_its_places_are_seen(self, qtbot, opened):
        panel, session = opened
        view = rows(panel)
        panel.resize(300, 360)
        session.select(ACTORS[-1])
        panel.toggle_places()
        below = view.model().index(view.currentIndex().row() + 2, 0)
        assert isinstance(below.data(RowRole), Line)
        assert view.viewport().rect().contains(view.visualRect(below).center())

    def test_the_next_row_passes_the_places_of_an_open_one(self, opened):
        panel, session = opened
        panel.select_next(1)
        panel.toggle_places()
        panel.select_next(1)
        assert session.row == ACTORS[1]


class TestFilter:
    def test_escape_clears_it_and_then_leaves(self, qtbot, opened):
        panel, _session = opened
        panel.focus_filter()
        qtbot.keyClicks(field(panel), "board")
        assert shown_names(panel) == ["Harbour Board"]
        qtbot.keyClick(field(panel), KEY.Key_Escape)
        assert len(shown_names(panel)) == 8
        with qtbot.waitSignal(panel.reading_wanted, timeout=500):
            qtbot.keyClick(field(panel), KEY.Key_Escape)

    def test_where_nothing_has_the_words_one_button_shows_all(self, qtbot, opened):
        panel, session = opened
        session.ledger.filter("qqq")
        button = panel.findChild(QPushButton)
        assert button.isVisible()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert len(shown_names(panel)) == 8

    def test_filtering_5000_mentions_is_quick(self, qtbot):
        left, right, links = build.two_accounts()
        one = links.actors[2]
        actors = tuple(
            ActorLink(f"Name {i} {'abc'[i % 3]}", one.type, 0.9, (), one.a * 5, one.b * 5)
            for i in range(500)
        )
        many = Links(left.id, right.id, actors)
        panel, _ = shown(qtbot, build.FakeFlow((left, right), (many,), (left, right)))
        panel.focus_filter()
        took = []
        for letter in "name 1 a":
            started = time.process_time()
            qtbot.keyClicks(field(panel), letter)
            QApplication.processEvents()
            took.append(time.process_time() - started)
        assert sorted(took)[len(took) // 2] < 0.05  # a slow machine's; 0.02 is usual
