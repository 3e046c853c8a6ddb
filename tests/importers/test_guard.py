import os
import threading
import time

import pytest

from app.importers import guard, plain
from app.importers.guard import run
from app.model.errors import Cancelled, FileError
from tests.importers import making


def test_another_process_reads_and_goes_on_reading():
    first, second = (int(run(making.process, b"", "a.pdf", 30).text) for _ in range(2))
    assert first == second != os.getpid()


def test_what_the_reader_refuses_is_refused_here():
    with pytest.raises(FileError, match=r"^a\.pdf cannot be read: it holds zero bytes"):
        run(plain.read, bytes(9), "a.pdf", 30)


@pytest.mark.parametrize(
    ("reader", "seconds", "why"),
    [
        (making.hang, 0.5, "reading it takes longer than 0.5 seconds"),
        (making.crash, 30, "the program that reads such files crashed over it"),
        (making.fill, 30, "it takes more memory to read than it may"),
        (making.trip, 30, "it is damaged or cut off"),
    ],
)
def test_what_goes_wrong_there_is_one_sentence_here_and_the_next_file_is_read(reader, seconds, why):
    started = time.monotonic()
    with pytest.raises(FileError) as caught:
        run(reader, b"bytes", "a.pdf", seconds)
    assert caught.value.why == why
    assert time.monotonic() - started < 30
    assert run(plain.read, b"next", "b.txt", 30).text == "next"


def test_threads_take_turns():
    texts = []

    def read(number):
        texts.append(run(plain.read, f"text {number}".encode(), "a.txt", 30).text)

    threads = [threading.Thread(target=read, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(texts) == [f"text {number}" for number in range(8)]


def test_a_process_that_left_because_it_was_idle_is_started_again():
    first = run(making.process, b"", "a.pdf", 30).text
    guard._QUICK.worker.process.kill()
    guard._QUICK.worker.process.join()
    assert run(making.process, b"", "a.pdf", 30).text != first


def test_a_process_that_leaves_while_it_is_asked_is_started_again(monkeypatch):
    asked = []

    def leave_first(worker, *arguments):
        asked.append(worker)
        if len(asked) == 1:
            worker.connection.close()  # the other end then leaves by itself
            raise guard._Gone
        return ask(worker, *arguments)

    ask = guard._ask
    monkeypatch.setattr(guard, "_ask", leave_first)
    assert run(plain.read, b"words", "a.txt", 30).text == "words"
    assert len(asked) == 2


def test_it_tells_how_far_it_is_and_nobody_else_waits_for_it():
    shares = []

    def report(share):
        shares.append(share)
        assert run(plain.read, b"another", "b.txt", 30).text == "another"

    assert run(making.slow, b"x", "a.pdf", 30, report).text == "x"
    assert shares == [0.5, 1.0]


def test_whoever_is_told_can_end_it():
    def report(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        run(making.slow, b"x", "a.pdf", 30, report)
    assert guard._SLOW.worker is None
    assert run(making.slow, b"x", "a.pdf", 30, lambda _: None).text == "x"


def test_telling_gives_no_more_time():
    with pytest.raises(FileError, match=r"longer than 0\.5 seconds"):
        run(making.hang_and_tell, b"x", "a.pdf", 0.5, lambda _: None)
