"""Two texts as one view, by keys, wheel and clicks on the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel

from app.model.link import Links
from app.ui.pair.ribbons import End, Ribbon
from app.ui.theme import DARK, LIGHT, contrast
from app.workspace.events import Kind, Selection, Side
from app.workspace.jobs import ImmediateRunner
from app.workspace.panes import Layout, Tie
from app.workspace.session import Session
from tests.build import FakeFlow, actor_link, document

KEY = Qt.Key
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CREW, MAYOR = Selection(Kind.ACTOR, 0), Selection(Kind.ACTOR, 1)
FILL = "Nobody had seen such a sea, and nobody spoke of anything else for days after. " * 4


def account(title: str, *said: str, fill: str = FILL) -> str:
    """A text of forty paragraphs of which the named ones say something."""
    paragraphs = [fill] * 40
    for one in said:
        at, _, words = one.partition(":")
        paragraphs[int(at)] = words
    return f"{title}\n\n" + "\n\n".join(paragraphs)


def pair_of(left_text: str, right_text: str, *names: str) -> Session:
    left, right = document(left_text), document(right_text)
    actors = tuple(actor_link(left, right, (name,), (name,)) for name in names)
    links = Links(left.id, right.id, actors)
    return Session(FakeFlow((left, right), (links,), (left, right)), ImmediateRunner())


@pytest.fixture
def session() -> Session:
    left = account("One", "1:Arvo Crew rowed.", "12:Mayor Ode spoke.", "30:Arvo Crew slept.")
    right = account("Two", "6:Mayor Ode wept.", "25:Arvo Crew sang.", "36:Arvo Crew left.")
    return pair_of(left, right, "Arvo Crew", "Mayor Ode")


@pytest.fixture
def window(open_window, session, qtbot):
    made = open_window(session)
    made.resize(1300, 700)
    views = [pane.view for pane in made.panes.values()]
    qtbot.waitUntil(lambda: all(v._column.all_measured() for v in views))
    return made


def view(window, side):
    return window.panes[side].view


def press(qtbot, key, modifiers=NONE):
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not any(view(window, side)._glide.running for side in Side))
    QApplication.processEvents()


def turn(over, steps: int, modifiers=NONE):
    """Turn the wheel down; with Alt held Qt makes it a turn to the side."""
    angle = QPoint(-120 * steps, 0) if modifiers & ALT else QPoint(0, -120 * steps)
    at = QPointF(over.rect().center())
    event = QWheelEvent(at, over.mapToGlobal(at), QPoint(), angle, Qt.MouseButton.NoButton,
                        modifiers, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(over.viewport(), event)


def line_of(window, side, words: str) -> float | None:
    """How far below the window's top the words stand, None where they are out of view."""
    box = view(window, side).rectangle_of(view(window, side).text.index(words))
    return None if box is None else box.top()


def stay(window, side) -> str:
    label = window.panes[side].view.findChild(QLabel)
    return label.text() if label.isVisible() else ""


class TestTying:
    def test_one_key_cycles_and_the_mode_is_seen_and_kept(self, window, settings, qtbot):
        names = []
        for tie in (Tie.PROPORTIONAL, Tie.MENTION, Tie.FREE):
            press(qtbot, KEY.Key_T)
            assert window.pair.tie is tie
            assert settings.get("tie", str) == tie
            names.append(window.pair.gutter.tie.accessibleName())
        assert len(set(names)) == 3
        qtbot.mouseClick(window.pair.gutter.tie, Qt.MouseButton.LeftButton)
        assert window.pair.tie is Tie.PROPORTIONAL

    def test_free_texts_stay(self, window, qtbot):
        turn(view(window, Side.LEFT), 5)
        settle(qtbot, window)
        assert view(window, Side.LEFT).share > 0
        assert view(window, Side.RIGHT).share == 0

    def test_in_proportion_both_come_to_both_ends(self, window, qtbot):
        press(qtbot, KEY.Key_T)
        turn(view(window, Side.LEFT), 8)
        settle(qtbot, window)
        left, right = (view(window, side).share for side in Side)
        assert right == pytest.approx(left, abs=0.01)
        assert right > 0
        for key, share in ((KEY.Key_End, 1.0), (KEY.Key_Home, 0.0)):
            press(qtbot, key)
            settle(qtbot, window)
            assert view(window, Side.RIGHT).share == pytest.approx(share, abs=0.001)

    def test_alt_lifts_the_tie_for_a_movement_and_the_distance_stays(self, window, qtbot):
        press(qtbot, KEY.Key_T)
        press(qtbot, KEY.Key_PageDown)
        settle(qtbot, window)
        before = view(window, Side.RIGHT).share
        press(qtbot, KEY.Key_PageDown, ALT)
        turn(view(window, Side.LEFT), 3, ALT)
        settle(qtbot, window)
        assert view(window, Side.RIGHT).share == before
        distance = view(window, Side.LEFT).share - before
        assert distance > 0.02
        press(qtbot, KEY.Key_PageDown)
        settle(qtbot, window)
        now = view(window, Side.LEFT).share - view(window, Side.RIGHT).share
        assert view(window, Side.RIGHT).share > before
        assert now == pytest.approx(distance, abs=0.005)

    def test_a_locked_pane_stays_and_says_so(self, window, session, qtbot):
        press(qtbot, KEY.Key_T)
        press(qtbot, KEY.Key_3, CTRL)
        press(qtbot, KEY.Key_T, SHIFT)
        header = window.panes[Side.RIGHT].header
        assert header.lock.isVisible()
        assert "keeps its place" in header.lock.accessibleName()
        press(qtbot, KEY.Key_1, CTRL)
        press(qtbot, KEY.Key_End)
        session.select(CREW)
        settle(qtbot, window)
        assert view(window, Side.RIGHT).share == 0
        assert line_of(window, Side.LEFT, "Arvo Crew rowed") is not None
        qtbot.mouseClick(header.lock, Qt.MouseButton.LeftButton)
        session.select(MAYOR)
        settle(qtbot, window)
        assert line_of(window, Side.RIGHT, "Mayor Ode wept") is not None

    def test_by_mention_the_other_text_speaks_of_the_same_at_the_same_height(self, window, qtbot):
        window.pair.set_tie(Tie.MENTION)
        for _ in range(60):
            turn(view(window, Side.LEFT), 1)
            settle(qtbot, window)
            here = line_of(window, Side.LEFT, "Mayor Ode spoke")
            if here is not None and here < 300:
                break
        assert line_of(window, Side.RIGHT, "Mayor Ode wept") == pytest.approx(here, abs=2)

    def test_it_stays_and_says_so_where_nothing_is_shared(self, window, session, qtbot):
        session.select(MAYOR)
        settle(qtbot, window)
        press(qtbot, KEY.Key_T)
        press(qtbot, KEY.Key_T)
        before = view(window, Side.RIGHT).top_offset()
        press(qtbot, KEY.Key_End)
        settle(qtbot, window)
        assert view(window, Side.RIGHT).top_offset() == before
        assert stay(window, Side.RIGHT) == "Stays here: Mayor Ode is not in view on the left"
        view(window, Side.LEFT).visit(view(window, Side.LEFT).text.index("Mayor Ode"))
        settle(qtbot, window)
        assert stay(window, Side.RIGHT) == ""

    def test_what_was_said_goes_when_something_else_is_chosen(self, window, session, qtbot):
        window.pair.set_tie(Tie.MENTION)
        press(qtbot, KEY.Key_End)
        settle(qtbot, window)
        session.select(MAYOR)
        press(qtbot, KEY.Key_End)
        settle(qtbot, window)
        assert "Mayor Ode" in stay(window, Side.RIGHT)
        session.select(None)
        assert stay(window, Side.RIGHT) == ""


class TestRibbons:
    def test_there_are_none_until_something_is_chosen(self, window, session, qtbot):
        assert window.pair.gutter.ribbons.ribbons() == []
        session.select(CREW)
        settle(qtbot, window)
        found = window.pair.gutter.ribbons.ribbons()
        assert {r.left.row for r in found} == {CREW}
        assert found[-1].strength == 2  # both are where the reader is

    def test_an_end_in_view_is_at_its_line_and_one_beyond_points_there(
        self, window, session, qtbot
    ):
        session.select(CREW)
        settle(qtbot, window)
        view(window, Side.RIGHT).visit(0)
        settle(qtbot, window)
        ribbons = window.pair.gutter.ribbons
        first = next(r for r in ribbons.ribbons() if r.left.span == session.here(Side.LEFT))
        line = line_of(window, Side.LEFT, "Arvo Crew rowed")
        assert first.ends[0].top - 4 <= line <= first.ends[0].bottom + 4
        assert [end.beyond for end in first.ends] == [0, 1]
        letters = view(window, Side.LEFT).rectangle_of(session.here(Side.LEFT).start)
        height = first.ends[0].bottom - first.ends[0].top
        assert height == pytest.approx(letters.height() + 1)  # as tall as the mark's outline
        assert first.ends[1].bottom <= ribbons.height()
        view(window, Side.RIGHT).visit(len(view(window, Side.RIGHT).text))
        view(window, Side.LEFT).visit(0)
        first = next(r for r in ribbons.ribbons() if r.left.span == session.here(Side.LEFT))
        assert first.ends[1].beyond == -1

    def test_a_key_joins_everything_in_view(self, window, settings, qtbot):
        press(qtbot, KEY.Key_R)
        QApplication.processEvents()
        assert settings.get("ribbons", bool)
        found = window.pair.gutter.ribbons.ribbons()
        assert found
        assert {r.strength for r in found} == {0}
        press(qtbot, KEY.Key_R)
        assert window.pair.gutter.ribbons.ribbons() == []

    def test_a_click_on_a_ribbon_shows_both_ends(self, window, session, qtbot):
        press(qtbot, KEY.Key_R)
        view(window, Side.LEFT).visit(view(window, Side.LEFT).text.index("Mayor Ode"))
        settle(qtbot, window)
        ribbons = window.pair.gutter.ribbons
        ribbons.repaint()
        ribbon = next(r for r in ribbons.ribbons() if r.left.row == MAYOR)
        assert "Mayor Ode" in ribbons.words_of(ribbon)
        at = ribbon.arrow(0.0, ribbons.width(), ribbons.width() / 2)
        point = at[0] if at else QPointF(1, ribbon.ends[0].middle)
        qtbot.mouseClick(ribbons, Qt.MouseButton.LeftButton, pos=point.toPoint())
        settle(qtbot, window)
        assert session.row == MAYOR
        assert line_of(window, Side.RIGHT, "Mayor Ode wept") is not None

    @pytest.mark.parametrize("mirrored", [False, True])
    def test_a_ribbon_is_hit_where_it_is_painted_whichever_way_it_runs(self, mirrored, session):
        session.start()
        mark = session.marks(Side.LEFT)[0]
        ribbon = Ribbon(mark, mark, (End(100, 116), End(300, 316)), 1)
        across = (60.0, 0.0, 30.0) if mirrored else (0.0, 60.0, 30.0)
        assert ribbon.hit(QPointF(across[0], 108), *across)
        assert ribbon.hit(QPointF(30, 208), *across)
        assert not ribbon.hit(QPointF(across[1], 108), *across)

    @pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
    def test_edges_of_ribbons_are_seen_on_the_gutter_and_on_their_own_ground(self, theme):
        for kind in Kind:
            colours = theme.of(kind)
            assert contrast(colours.rule, theme.page) >= 3
            assert contrast(colours.rule, colours.mark_row) >= 3
        assert contrast(theme.muted, theme.page) >= 3


class TestLayout:
    def test_texts_are_stacked_and_the_gutter_arches(self, window, session, settings, qtbot):
        session.select(CREW)
        press(qtbot, KEY.Key_2, CTRL | ALT)
        settle(qtbot, window)
        left, right = (window.panes[side] for side in Side)
        assert left.mapTo(window, QPoint()).y() + left.height() <= right.mapTo(window, QPoint()).y()
        assert settings.get("layout", str) == "stacked"
        found = window.pair.gutter.ribbons.ribbons()
        assert any(r.ends[0].bottom < r.ends[1].top for r in found)
        assert not window.grab().isNull()
        press(qtbot, KEY.Key_1, CTRL | ALT)
        QApplication.processEvents()
        gutter = window.pair.gutter
        edges = [w.mapTo(window, QPoint()).x() for w in (left, gutter, right)]
        assert edges == sorted(edges)
        assert left.width() == pytest.approx(right.width(), abs=2)

    def test_the_gutter_leaves_the_texts_their_room_in_a_narrow_window(self, window, qtbot):
        wide = window.pair.gutter.width()
        window.resize(740, 600)
        QApplication.processEvents()
        panes = [window.panes[side].width() for side in Side]
        assert window.pair.gutter.width() < wide
        assert panes[0] == pytest.approx(panes[1], abs=2)
        assert sum(panes) + window.pair.gutter.width() == pytest.approx(window.pair.width(), abs=4)

    def test_one_text_alone_is_the_active_one(self, window, session, qtbot):
        press(qtbot, KEY.Key_3, CTRL | ALT)
        assert window.panes[Side.LEFT].isVisible()
        assert not window.panes[Side.RIGHT].isVisible()
        press(qtbot, KEY.Key_3, CTRL)
        assert view(window, Side.RIGHT).hasFocus()
        assert not window.panes[Side.LEFT].isVisible()
        shown = session.document(Side.LEFT)
        session.open_place(Side.LEFT, shown.id, session.marks(Side.LEFT)[0].span)
        assert window.panes[Side.LEFT].isVisible()
        assert view(window, Side.LEFT).hasFocus()

    def test_the_arrangement_is_there_again(self, window, open_window, session, settings):
        window.pair.arrange(Layout.STACKED)
        window.pair.set_tie(Tie.PROPORTIONAL)
        window.desk.toggle_panel()
        again = open_window(Session(session._flow, ImmediateRunner()))
        assert again.pair.arrangement is Layout.STACKED
        assert again.pair.tie is Tie.PROPORTIONAL
        assert not again.desk.panel_shown

    def test_the_list_of_mentions_comes_when_it_is_asked_for(self, window, qtbot):
        press(qtbot, KEY.Key_2, CTRL)
        press(qtbot, KEY.Key_B, CTRL | ALT)
        assert not window.panel.isVisible()
        assert view(window, Side.LEFT).hasFocus()
        press(qtbot, KEY.Key_2, CTRL)
        assert window.panel.isAncestorOf(QApplication.focusWidget())


class TestOneText:
    def test_two_places_of_one_text_are_not_compared(self, window, session, qtbot):
        press(qtbot, KEY.Key_D, CTRL | ALT)
        assert session.one_text
        said = [label.text() for label in window.panel.findChildren(QLabel) if label.isVisible()]
        assert any("same text" in words for words in said)
        press(qtbot, KEY.Key_F5)
        assert "same text" in window.messages.shown
        press(qtbot, KEY.Key_End)
        settle(qtbot, window)
        assert view(window, Side.RIGHT).share == 0

    def test_undo_does_not_compare_it_either(self, window, session, qtbot):
        session.open_document(Side.RIGHT, session.document(Side.LEFT).id)
        session.undo()
        assert session.links is None


def test_texts_that_run_from_right_to_left_are_joined_at_their_lines(open_window, qtbot):
    fill = "ولم ير أحد بحرا كهذا من قبل ولم يتكلم أحد عن شيء آخر في الأيام التالية. " * 4
    left = account("النص الأول", "2:قال عامر البحار إنه عاد.", fill=fill)
    right = account("النص الثاني", "20:نام عامر البحار في المدرسة.", fill=fill)
    session = pair_of(left, right, "عامر البحار")
    window = open_window(session)
    session.select(CREW)
    settle(qtbot, window)
    (ribbon,) = window.pair.gutter.ribbons.ribbons()
    assert [end.beyond for end in ribbon.ends] == [0, 0]
    for side, end in zip(Side, ribbon.ends, strict=True):
        assert abs(line_of(window, side, "عامر البحار") - end.top) < 8


def test_new_widgets_have_names(window):
    parts = [window.pair.gutter.tie, *(window.panes[side].ruler for side in Side)]
    for part in parts:
        name = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
        assert name.strip()
    said = window.panes[Side.LEFT].ruler.accessibleDescription()
    assert said == "3 linked mentions"
