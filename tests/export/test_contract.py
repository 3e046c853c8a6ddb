"""What the command line makes of links, without a process or a model."""

from __future__ import annotations

from app.cli.calls.links_ import _print
from app.export import contract
from tests.workspace.weaker import weaker


def test_names_and_other_words_are_kept_apart():
    left, right, links = weaker()
    (actor,) = contract.links(links)["actors"]
    said = {
        key: [text[start:end] for start, end in actor[key]]
        for key, text in (
            ("a", left.text),
            ("b", right.text),
            ("nominal_a", left.text),
            ("nominal_b", right.text),
        )
    }
    assert said == {
        "a": ["Mara Lind", "Lind"],
        "b": ["Lind", "Mara Lind"],
        "nominal_a": ["She", "the chairwoman"],
        "nominal_b": ["she"],
    }


def test_suggestions_have_the_form_of_actors_and_are_not_among_them():
    _, _, links = weaker()
    found = contract.links(links)
    (actor,), (suggested,) = found["actors"], found["suggested"]
    assert actor["name"] == "Mara Lind"
    assert suggested["name"] == "Ole Brekke"
    assert set(suggested) == set(actor)
    assert [row["rule"] for row in suggested["why"]] == ["short-form", "other-full-name"]


def test_in_words_names_are_counted_and_suggestions_come_last(capsys):
    left, right, links = weaker()
    _print(left, right, links)
    lines = capsys.readouterr().out.splitlines()
    assert "Mara Lind (2 | 2): Mara Lind, Lind | Lind, Mara Lind" in lines
    at = lines.index("possibly the same (1 | 2): Ole Brekke | Olav Brekkestad, Brekkestad")
    assert lines[at + 2] == "    but these are two full names"
