"""Every connection between the window's parts, in one list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.workspace.events import Message, PaneChanged
from app.workspace.jobs import Lane

if TYPE_CHECKING:
    from app.ui.jobs import Jobs
    from app.ui.style import Appearance
    from app.ui.window import Window
    from app.workspace.session import Session


def wire(window: Window, session: Session, jobs: Jobs, appearance: Appearance) -> None:
    """Connect what was built."""
    from app.ui.reader import accessible  # its tables of roles would keep the window waiting

    accessible.install()

    # the session's word
    session.events.listen(Message, window.messages.say)
    session.events.listen(PaneChanged, lambda _: window.show_title())

    # the keyboard
    window.sidebar.reading_wanted.connect(window.focus_active_pane)
    window.panel.reading_wanted.connect(window.focus_active_pane)
    for side, pane in window.panes.items():
        pane.became_active.connect(partial(window.show_active, side))
        pane.choice_wanted.connect(partial(window.desk.choose_document, side))
        pane.leaving.connect(window.placing.keep_place)

    window.sidebar.notes.wanted.connect(window.desk.noting.show_list)

    # the library
    window.sidebar.remove_wanted.connect(lambda document_id: session.remove([document_id]))

    window.look_again.timeout.connect(session.importing.look_again)

    # long work
    def stop(number: int) -> None:
        if jobs.lane(number) is Lane.ANALYSIS:
            session.stop_linking()  # the session is to know that no links will come
        if jobs.lane(number) is Lane.IMPORT:
            session.importing.stop()
        jobs.cancel(number)

    jobs.changed.connect(window.messages.set_jobs)
    window.messages.stop_wanted.connect(stop)

    # looks
    appearance.changed.connect(window.set_theme_colours)
