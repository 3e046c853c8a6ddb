"""Who may use the model: what the reader waits for goes first."""

import threading
import time

from app.workspace.turns import Turns


def test_what_is_done_at_leisure_lets_the_reader_pass_in_the_middle():
    turns, order = Turns(), []
    begun, pressing = threading.Event(), threading.Event()

    def at_leisure():
        with turns.at_leisure():
            order.append("leisure begins")
            begun.set()
            pressing.wait(5)
            time.sleep(0.05)  # the other is at the door by now
            turns.let_pass()
            order.append("leisure ends")

    def now():
        begun.wait(5)
        pressing.set()
        with turns.now():
            order.append("now")

    threads = [threading.Thread(target=one) for one in (at_leisure, now)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert order == ["leisure begins", "now", "leisure ends"]


def test_one_at_a_time():
    turns, inside, most = Turns(), [], []

    def work(number):
        for _ in range(20):
            with turns.now() if number % 2 else turns.at_leisure():
                inside.append(number)
                most.append(len(inside))
                inside.remove(number)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len(most) == 80
    assert max(most) == 1


def test_nobody_waits_where_nobody_is():
    turns = Turns()
    with turns.at_leisure():
        turns.let_pass()
    with turns.now():
        pass
