from __future__ import annotations

import sys
import threading
import time

import pytest

from app.model.errors import FileError
from app.ui.jobs import Jobs
from app.workspace.jobs import JobState, Lane


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    assert made.shutdown(5)


def wait_for(qtbot, jobs):
    qtbot.waitUntil(lambda: not jobs.busy(), timeout=5000)


def submit(jobs, work, done=lambda _: None, failed=lambda _: None, lane=Lane.READ, title="Work"):
    return jobs.submit(lane, title, work, done, failed)


def test_work_is_done_elsewhere_and_its_result_comes_home(jobs, qtbot):
    here, seen = threading.get_ident(), []

    def done(there):
        seen.append((there, threading.get_ident()))

    submit(jobs, lambda _: threading.get_ident(), done)
    wait_for(qtbot, jobs)
    ((there, home),) = seen
    assert there != here == home


def test_errors_come_home(jobs, qtbot):
    seen = []

    def work(_):
        raise FileError("x was not opened", "it is missing", "look for it")

    submit(jobs, work, failed=seen.append)
    wait_for(qtbot, jobs)
    assert isinstance(seen[0], FileError)


def test_a_lane_does_one_job_after_the_other(jobs, qtbot):
    order = []
    for n in range(5):
        submit(jobs, lambda _, n=n: (time.sleep(0.01), order.append(n)), lane=Lane.INDEX)
    wait_for(qtbot, jobs)
    assert order == list(range(5))


def test_lanes_run_beside_each_other(jobs, qtbot):
    both = threading.Barrier(2, timeout=5)
    for lane in (Lane.READ, Lane.ANALYSIS):
        submit(jobs, lambda _: both.wait(), failed=pytest.fail, lane=lane)
    wait_for(qtbot, jobs)


def test_a_cancelled_job_says_nothing_more(jobs, qtbot):
    started, heard = threading.Event(), []

    def work(progress):
        started.set()
        while True:
            progress.report(0.5)
            time.sleep(0.001)

    job = submit(jobs, work, heard.append, heard.append)
    assert started.wait(5)
    job.cancel()
    assert jobs.states() == ()
    after = []
    submit(jobs, lambda _: 1, after.append)
    wait_for(qtbot, jobs)
    assert (heard, after) == ([], [1])


def test_a_result_that_is_on_its_way_falls_away_too(jobs, qtbot):
    ready, heard = threading.Event(), []
    job = submit(jobs, lambda _: ready.set(), heard.append)
    assert ready.wait(5)
    time.sleep(0.02)
    job.cancel()
    qtbot.wait(30)
    assert heard == []


def test_parts_of_a_result_come_before_it(jobs, qtbot):
    seen = []

    def work(progress):
        for n in range(3):
            progress.bring(n)
        return "all"

    jobs.submit(Lane.READ, "Work", work, seen.append, seen.append, seen.append)
    wait_for(qtbot, jobs)
    assert seen == [0, 1, 2, "all"]


def test_how_long_a_job_will_go_on_is_told_after_a_while(jobs, qtbot, monkeypatch):
    monkeypatch.setattr("app.ui.jobs._WHILE", 0.0)
    told = []
    jobs.changed.connect(lambda states: told.extend(state.left for state in states))

    def work(progress):
        for share in (0.0, 0.5):
            progress.report(share)
            time.sleep(0.1)

    submit(jobs, work)
    wait_for(qtbot, jobs)
    assert told[0] is None
    assert 0.05 < told[-1] < 2.0


def test_progress_is_told(jobs, qtbot):
    told, go_on = [], threading.Event()
    jobs.changed.connect(told.append)

    def work(progress):
        progress.report(0.25, "part 1")
        go_on.wait(5)

    submit(jobs, work, title="Comparing")
    qtbot.waitUntil(lambda: bool(told and told[-1] and told[-1][0].fraction == 0.25), timeout=5000)
    number = told[-1][0].number
    assert told[0] == (JobState(number, "Comparing", None, ""),)
    assert told[-1] == (JobState(number, "Comparing", 0.25, "part 1"),)
    assert jobs.lane(number) is Lane.READ
    go_on.set()
    wait_for(qtbot, jobs)
    assert told[-1] == ()


def test_short_jobs_are_not_told(jobs, qtbot):
    told = []
    jobs.changed.connect(told.append)
    submit(jobs, lambda _: None, title="")
    wait_for(qtbot, jobs)
    assert told == []


def test_a_fault_in_a_callback_reaches_the_last_resort(jobs, qtbot, monkeypatch):
    seen, after = [], []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: seen.append(fault[1]))

    def done(_):
        raise ZeroDivisionError

    submit(jobs, lambda _: None, done)
    submit(jobs, lambda _: 1, after.append)
    wait_for(qtbot, jobs)
    assert isinstance(seen[0], ZeroDivisionError)
    assert after == [1]


def test_quitting_does_not_wait_for_ever(qapp):
    jobs, begun, stuck = Jobs(), threading.Event(), threading.Event()
    submit(jobs, lambda _: (begun.set(), stuck.wait(20)))
    assert begun.wait(5)
    started = time.monotonic()
    assert not jobs.shutdown(0.1)
    assert time.monotonic() - started < 2
    assert submit(jobs, lambda _: 1).cancelled
    stuck.set()
    assert jobs.shutdown(5)


def test_quitting_waits_for_writes_and_only_briefly_for_what_was_stopped(qapp):
    jobs, begun, stuck, written = Jobs(), threading.Event(), threading.Event(), []
    submit(jobs, lambda _: (begun.set(), stuck.wait(20)), lane=Lane.INDEX)
    submit(jobs, lambda _: (time.sleep(1.5), written.append(1)), title="")
    assert begun.wait(5)
    started = time.monotonic()
    assert not jobs.shutdown(10)
    assert time.monotonic() - started < 5
    assert written == [1]
    stuck.set()
    assert jobs.shutdown(5)


def test_thousands_of_jobs(jobs, qtbot):
    seen = []
    for n in range(3000):
        submit(jobs, lambda _, n=n: n, seen.append, title="")
    wait_for(qtbot, jobs)
    assert seen == list(range(3000))
