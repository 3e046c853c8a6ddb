"""The actors of a library: which names are one, whatever the order of the texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.linking import graph as module
from app.linking.register import Register

LINES = (
    "PERSON: Volodymyr Zelenskyy, Zelenskyy",
    "PERSON: Zelensky",
    "PERSON: Olena Zelenska",
    "PERSON: Kim Jong Un, Kim",
    "PERSON: Kim Jong Il",
    "PERSON: Kim",
    "PERSON: Jong Kim",
    "PERSON: Mohamed Dagalo = Hemedti",
    "PERSON: Abdel Hemedti = Mohamed Dagalo",
    "PERSON: Dagallu",
    "ORG: Hemedti",
    "PERSON: Hemedti",
    "OTHER: Hemedti",
    "PLACE: Hemedti",
    "ORG: Rapid Support Forces, RSF",
    "ORG: RSF",
    "ORG: Rescue Service Fund, RSF",
    "ORG: Rapid Front",
    "GROUP: Support Front",
    "GROUP: Front",
    "STATE: Sudan, Sudanese",
    "DEMONYM: Sudanese",
    "PLACE: Bakhmut",
    "PLACE: Bachmut, Bakhmut",
    "PLACE: Bukhmat",
    "PLACE: eastern Bakhmut < Bakhmut, east",
    "PLACE: western Bachmut < Bachmut, west",
    "ORG: Bakhmut City Council",
    "ORG: Bakhmut City",
)
TEXTS = st.lists(
    st.lists(st.sampled_from(LINES), max_size=5, unique=True), min_size=1, max_size=6
)  # fmt: skip


@pytest.fixture(autouse=True, scope="module")
def _small_crowds():
    """Make keys too common after few names, so that small libraries have such keys too."""
    patch = pytest.MonkeyPatch()
    patch.setattr(module, "_CROWD", 4)
    yield
    patch.undo()


def library(made, *texts):
    found = Register()
    for number, lines in enumerate(texts):
        found.add(made(*lines, id=f"d{number}"), f"Title {number}")
    return found


def together(register):
    """The forms of each actor that has several names."""
    return [{form for form, _ in x.forms} for x in register.actors() if len(x.forms) > 1]


def entities(register, made, texts):
    return {
        (f"d{number}", actor.id): register.entity(f"d{number}", actor.id)
        for number, lines in enumerate(texts)
        for actor in made(*lines).actors
    }


@pytest.mark.parametrize(
    ("names", "joined"),
    [
        (["PERSON: Anna Lindqvist", "PERSON: Anna Lindquist"], True),
        (["PERSON: Anna Lindqvist", "PERSON: Lindqvist"], True),
        (["PERSON: Mohamed Dagalo = Hemedti", "PERSON: Hemedti"], True),
        (["ORG: Rapid Support Forces", "ORG: RSF"], True),
        (["ORG: Kestrel Foods", "ORG: KF"], False),  # two letters fit too much
        (["ORG: Kestrel Foods, KF", "ORG: KF"], True),
        (["STATE: Sudan", "DEMONYM: Sudanese"], True),
        (["PLACE: Kefrin", "PLACE: Kafrin"], True),
        (["ORG: China Daily", "PERSON: China Daily"], True),  # a type is only a guess
        (["OTHER: Kefrin", "PLACE: Kefrin"], True),
        (["PERSON: Lincoln", "PLACE: Lincoln"], False),  # but one word is no reason
        (["PERSON: Anna Lindqvist", "PERSON: Idrissa Lindqvist"], False),
        (["ORG: Sudanese army", "STATE: Sudan"], False),
        (["ORG: Harbour Board", "ORG: Board"], False),  # a board is somebody in its text alone
        (["PLACE: Bakhmut", "PLACE: eastern Bakhmut < Bakhmut, east"], False),
        (["ORG: Audit Bureau, the Group", "ORG: Kestrel Foods, the Group"], False),
        (["ORG: Audit Bureau of Circulations, ABC", "ORG: Arctic Bus Company, ABC"], False),
    ],
)
def test_two_names(made, names, joined):
    found = library(made, *([one] for one in names))
    assert (found.entity("d0", "a1") == found.entity("d1", "a1")) is joined
    assert found.entity("d0", "a1") is not None


@pytest.mark.parametrize(
    "names",
    [
        ("PERSON: Anna Lindqvist", "PERSON: Lindqvist", "PERSON: Idrissa Lindqvist"),
        ("ORG: Audit Bureau of Circulations", "ORG: ABC", "ORG: Arctic Bus Company"),
        ("PERSON: Hemedti", "OTHER: Hemedti", "PLACE: Hemedti"),
        ("PLACE: Port Varna Harbour", "PLACE: Port Varna", "PLACE: Port Varna Lighthouse"),
    ],
)
def test_a_short_name_that_fits_two_actors_stays_alone(made, names):
    found = library(made, *([one] for one in names))
    assert len({found.entity(f"d{n}", "a1") for n in range(3)}) == 3


def test_initials_are_whose_a_text_says_they_are(made):
    texts = [["ORG: Arctic Bus Company"], ["ORG: Audit Bureau of Circulations, ABC"], ["ORG: ABC"]]
    assert together(library(made, *texts)) == [{"Audit Bureau of Circulations", "ABC"}]


def test_what_excludes_each_other_is_not_joined_by_a_name_between(made, monkeypatch):
    scores = {"anna": 0.9, "berit": 0.8}
    first, between, last = "PERSON: Anna Holm", "PERSON: Anna Berit Holm", "PERSON: Berit Holm"

    def weigh(one, other):
        word = one.name if one.name in ("Anna Holm", "Berit Holm") else other.name
        near = "Anna Berit Holm" in (one.name, other.name)
        return (scores[word.split()[0].lower()] if near else 0.0), ()

    monkeypatch.setattr(module, "weigh", weigh)
    monkeypatch.setattr(
        module, "exclude", lambda *pair: {"Anna Holm", "Berit Holm"} == {x.name for x in pair}
    )
    for texts in ([first, between, last], [last, between, first], [between, last, first]):
        found = library(made, *([one] for one in texts))
        assert together(found) == [{"Anna Holm", "Anna Berit Holm"}]


def test_a_bare_name_follows_the_full_one_to_another_actor(made):
    found = library(made, ["PERSON: Mohamed Dagalo"], ["PERSON: Dagallu"])
    assert found.entity("d1", "a1") == "person:mohamed dagalo"
    found.add(made("PERSON: Abdel Hemedti = Mohamed Dagalo", id="d2"))
    assert {found.entity(f"d{n}", "a1") for n in range(3)} == {"person:abdel hemedti"}
    found.remove("d2")
    assert found.entity("d1", "a1") == "person:mohamed dagalo"


def test_a_form_that_few_texts_use_for_an_actor_is_a_slip(made):
    usual = [["PERSON: Anna Lindqvist"]] * 11
    slip = [["PERSON: Anna Lindqvist, Hemedti"], ["PERSON: Hemedti"]]
    assert len(library(made, *slip).actors()) == 1
    assert len(library(made, *usual, *slip).actors()) == 2


def test_a_key_that_too_many_names_share_is_no_reason_to_compare(made):
    lines = [f"PERSON: {name} Lindqvist" for name in ("Anna", "Idrissa", "Tomas", "Zhang")]
    few, many = lines[:1], lines
    for texts, count in ((few, 1), (many, 5)):
        assert len(library(made, texts, ["PERSON: Lindqvist"]).actors()) == count


def test_an_actor_has_forms_documents_type_and_a_name(made):
    texts = [
        ["PERSON: Anna Lindqvist, Lindqvist"],
        ["PERSON: Anna Lindqvist"],
        ["PERSON: Lindqvist"],
    ]
    (one,) = library(made, *texts).actors()
    assert (one.name, one.type, one.documents) == ("Anna Lindqvist", "PERSON", ("d0", "d1", "d2"))
    assert one.forms == (("Anna Lindqvist", 2), ("Lindqvist", 2))
    assert one.id == "person:anna lindqvist"


def test_a_witness_calls_an_actor_by_both_names(made):
    found = library(made, ["PERSON: Mohamed Dagalo = Hemedti"], ["PERSON: Hemedti"])
    entity = found.entity("d1", "a1")
    assert found.witness(entity, ["Hemedti"], ["Mohamed Dagalo"]) == "Title 0"
    assert found.witness(entity, ["Hemedti"], ["Burhan"]) is None
    assert found.name(entity) == "Mohamed Dagalo"


def test_what_is_not_known_has_no_entity(made):
    found = library(made, ["PERSON: Hemedti"])
    assert found.entity("d0", "p1") is found.entity("d7", "a1") is None
    found.remove("d7")
    assert len(found) == 1
    found.remove("d0")
    assert found.actors() == []


@given(TEXTS, st.randoms(use_true_random=False))
def test_the_order_of_the_texts_does_not_matter(made, texts, random):
    analyses = [(made(*lines, id=f"d{n}"), "") for n, lines in enumerate(texts)]
    one = Register()
    one.update(analyses)
    random.shuffle(analyses)
    other = Register()
    other.update(analyses)
    assert one.actors() == other.actors()
    assert entities(one, made, texts) == entities(other, made, texts)


@given(TEXTS)
def test_text_by_text_comes_to_the_same_as_all_at_once(made, texts):
    batch = Register()
    batch.update((made(*lines, id=f"d{n}"), "") for n, lines in enumerate(texts))
    single = library(made, *texts)
    assert single.actors() == batch.actors()
    assert entities(single, made, texts) == entities(batch, made, texts)


@given(TEXTS, TEXTS)
def test_texts_that_came_and_went_leave_nothing(made, texts, passing):
    found = library(made, *texts)
    before = found.actors()
    for number, lines in enumerate(passing):
        found.add(made(*lines, id=f"x{number}"))
    for number in range(len(passing)):
        found.remove(f"x{number}")
    assert found.actors() == before
    for number, lines in enumerate(passing):  # some in the place of others
        found.add(made(*lines, id=f"d{number}"))
    for number, lines in enumerate(texts):
        found.add(made(*lines, id=f"d{number}"))
    for number in range(len(texts), len(passing)):
        found.remove(f"d{number}")
    assert found.actors() == before


@given(TEXTS)
def test_an_unrelated_text_changes_nothing(made, texts):
    found = library(made, *texts)
    before = found.actors()
    found.add(made("PERSON: Tiago Pereira", "PLACE: Nagoya", "ORG: Pluvial Opera", id="other"))
    assert [x for x in found.actors() if x.documents != ("other",)] == before


def test_a_new_text_is_compared_with_its_neighbours_alone(made, monkeypatch):
    found = library(made, LINES[:12], LINES[12:], ["PERSON: Anna Lindqvist"])
    compared = []
    monkeypatch.setattr(module, "weigh", lambda *pair: compared.append(pair) or (0.0, ()))
    found.add(made("PERSON: Anna Lindqvist", "ORG: Rapid Support Forces, RSF", id="same"))
    found.add(made("PERSON: Tiago Pereira", id="other"))
    assert compared == []
    found.add(made("PERSON: Berit Lindqvist", id="near"))
    assert [{one.name, other.name} for one, other in compared] == [
        {"Anna Lindqvist", "Berit Lindqvist"}
    ]


@given(TEXTS)
def test_every_actor_of_every_text_is_listed_once(made, texts):
    found = library(made, *texts)
    listed = {x.id: x for x in found.actors()}
    asked = entities(found, made, texts)
    assert set(asked.values()) == set(listed)
    for (document, _), entity in asked.items():
        assert document in listed[entity].documents


def test_the_actors_that_texts_name_are_told_with_the_texts(made):
    register = library(
        made,
        ("PERSON: Volodymyr Zelenskyy, Zelenskyy", "ORG: RSF"),
        ("PERSON: Zelensky", "PLACE: Bakhmut"),
        ("PLACE: Bachmut, Bakhmut",),
    )
    assert register.named_in(["d0", "d1", "gone"], 9) == {
        "Volodymyr Zelenskyy": {"d0", "d1"},
        "RSF": {"d0"},
        "Bakhmut": {"d1"},
    }
    assert register.named_in(["d0", "d1"], 1) == {"Volodymyr Zelenskyy": {"d0", "d1"}}
    assert register.naming("Volodymyr Zelenskyy") == register.naming("Zelensky") == {"d0", "d1"}
    assert register.naming("Bakhmut") == {"d1", "d2"}
    assert register.naming("nobody") == frozenset()


def test_the_forms_that_a_name_leads_to(made):
    found = library(
        made,
        ["PERSON: Volodymyr Zelenskyy, Zelenskyy"],
        ["PERSON: Zelensky = Ze"],
        ["PLACE: Nagoya"],
    )
    assert found.called("Zelensky") == {
        frozenset(("Volodymyr Zelenskyy", "Zelenskyy")),
        frozenset(("Zelensky", "Ze")),
    }
    assert found.called("Zelensky", exactly=True) == {frozenset(("Zelensky", "Ze"))}
    assert found.called("Tokyo") == found.called("") == set()


def test_actors_are_found_by_the_beginning_of_any_of_their_names(made):
    texts = [["PERSON: Mohamed Dagalo = Hemedti"], ["PERSON: Hemedti, Dagalo"], ["PLACE: Dagash"]]
    register = library(made, *texts)
    assert register.beginning("dag", 5) == ["Mohamed Dagalo", "Dagash"]
    assert register.beginning("DAG", 1) == ["Mohamed Dagalo"]
    assert register.beginning("mohamed dag", 5) == ["Mohamed Dagalo"]
    assert register.beginning("galo", 5) == register.beginning("", 5) == []
