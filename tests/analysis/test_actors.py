"""From candidates to a document's actors, on texts of several parts of the world."""

import pytest

from app.analysis.actors import build
from app.analysis.candidates import Candidate
from app.model.document import Span
from app.model.errors import Cancelled
from app.model.mention import ActorType
from tests.build import document

SUDAN = """\
Fighting between the Sudanese army and the Rapid Support Forces (RSF) spread to Omdurman. Abdel \
Fattah al-Burhan, who heads the army, and Mohamed Hamdan Dagalo, known as Hemedti, fell out. \
Sudan’s neighbour Chad closed its border, and Burhan’s men fled to eastern Omdurman.

The RSF shelled the University of Khartoum. Hemedti denied it.
"""
MYANMAR = """\
1 - The Arakan Army
2 - The Kachin Independence Army

Burmese shells hit Sittwe. Myanmar’s government blamed the Arakan Army. Daw Aung San Suu Kyi \
is still held; Suu Kyi turned 78. Monks marched in northern Sittwe, and in the south of Sittwe \
shops were closed. Sittwe’s eastern districts were quiet.

Share this article with Aung San Suu Kyi
"""
CHINA = """\
Chinese President Xi Jinping met Iranian President Ebrahim Raisi in Beijing. The People’s \
Liberation Army (PLA) held a parade, and Raisi watched. China and Iran signed 20 agreements. The \
PLA did not comment. Reporters from Iran asked Raisi.
"""
TAKEOVER = """\
Vantorix plc agreed to buy Belmarsh & Oake Ltd. Vantorix, formerly known as Quillane Systems, will \
keep the name. The Competition and Markets Authority (CMA) will look at it, the CMA said. \
“We like Belmarsh & Oake,” said Anna Lindqvist of Vantorix. Lindqvist’s shares rose.
"""


@pytest.fixture(scope="session")
def actors(analyse):
    """Text -> its actors."""
    return lambda text: analyse(text).actors


def named(found, form):
    """The one actor that the text calls so."""
    (actor,) = (a for a in found if form in dict(a.forms))
    return actor


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        (SUDAN, {"Rapid Support Forces", "RSF"}),
        (SUDAN, {"Mohamed Hamdan Dagalo", "Hemedti"}),
        (SUDAN, {"Abdel Fattah al-Burhan", "Burhan"}),
        (MYANMAR, {"Burmese", "Myanmar"}),
        (MYANMAR, {"Arakan Army"}),
        (MYANMAR, {"northern Sittwe"}),
        (MYANMAR, {"south of Sittwe"}),
        (CHINA, {"China", "Chinese"}),
        (CHINA, {"Iran", "Iranian"}),
        (CHINA, {"Ebrahim Raisi", "Raisi"}),
        (CHINA, {"People’s Liberation Army", "PLA"}),
        (TAKEOVER, {"Competition and Markets Authority", "CMA"}),
        (TAKEOVER, {"Anna Lindqvist", "Lindqvist"}),
    ],
)
def test_the_forms_of_an_actor(actors, text, forms):
    found = actors(text)
    assert {form for form, _ in named(found, next(iter(forms))).forms} == forms


def test_an_alias_that_the_text_states(actors):
    found = named(actors(TAKEOVER), "Quillane Systems")
    assert any(form.startswith("Vantorix") for form, _ in found.forms)
    assert {"Quillane Systems", "Vantorix"} <= {alias.name for alias in found.aliases}
    (note,) = {alias.note for alias in found.aliases}
    assert note == "formerly known as"


@pytest.mark.parametrize(
    ("text", "form", "kind"),
    [
        (SUDAN, "Sudan", ActorType.STATE),
        (SUDAN, "Chad", ActorType.STATE),
        (SUDAN, "Abdel Fattah al-Burhan", ActorType.PERSON),
        (SUDAN, "Omdurman", ActorType.PLACE),
        (SUDAN, "eastern Omdurman", ActorType.PLACE),
        (MYANMAR, "Arakan Army", ActorType.GROUP),
        (MYANMAR, "Myanmar", ActorType.STATE),
        (CHINA, "Beijing", ActorType.PLACE),
        (CHINA, "Ebrahim Raisi", ActorType.PERSON),
        (TAKEOVER, "CMA", ActorType.ORG),
    ],
)
def test_the_type_of_an_actor(actors, text, form, kind):
    assert named(actors(text), form).type == kind


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (SUDAN, ("Sudanese army", "Sudan")),
        (SUDAN, ("University of Khartoum", "Omdurman")),
        (SUDAN, ("eastern Omdurman", "Omdurman")),
        (MYANMAR, ("Arakan Army", "Kachin Independence Army")),
        (MYANMAR, ("northern Sittwe", "Sittwe")),
    ],
)
def test_two_actors_stay_two(actors, text, other):
    found = actors(text)
    assert named(found, other[0]).id != named(found, other[1]).id


def test_the_adjective_of_a_state_is_typed_as_such_mention_by_mention(actors):
    china = named(actors(CHINA), "China")
    kinds = {m.text: m.type for m in china.mentions}
    assert kinds == {"Chinese": ActorType.DEMONYM, "China": ActorType.STATE}
    assert china.name == "China"


def test_a_part_of_a_place_says_of_which_place_and_which_part(actors):
    found = actors(MYANMAR)
    (north,) = named(found, "northern Sittwe").aliases
    assert (north.rule, north.name, north.note) == ("part-of", "Sittwe", "north")
    (south,) = named(found, "south of Sittwe").aliases
    assert south.note == "south"
    (east,) = (a for a in found if a.aliases and a.aliases[0].note == "east")
    assert east.mentions[0].text == "Sittwe’s eastern districts"


def test_a_name_inside_a_longer_name_is_nested(actors):
    inside = {m.text for a in actors(MYANMAR) for m in a.mentions if m.nested}
    assert "Sittwe" in inside  # in "south of Sittwe"
    outside = {m.text for a in actors(MYANMAR) for m in a.mentions if not m.nested}
    assert {"south of Sittwe", "Sittwe", "Arakan Army"} <= outside


def test_page_furniture_mentions_nobody(actors):
    end = MYANMAR.index("Share this")
    assert all(m.span.end <= end for a in actors(MYANMAR) for m in a.mentions)


def test_items_of_a_list_are_named_without_their_numbers(actors):
    first = named(actors(MYANMAR), "Kachin Independence Army").mentions[0]
    assert MYANMAR[first.span.start - 8 : first.span.start] == "2 - The "


def test_a_possessive_ending_is_no_part_of_a_mention(actors):
    for text in (SUDAN, MYANMAR, CHINA, TAKEOVER):
        assert not [
            m.text for a in actors(text) for m in a.mentions if m.text.endswith(("’s", "'s"))
        ]


@pytest.mark.parametrize(
    "text",
    [
        "Omdurman Falls As Army Retreats\n\nSoldiers left Omdurman.",
        "OMDURMAN FALLS AS ARMY RETREATS\n\nSoldiers left Omdurman.",
    ],
)
def test_a_headline_names_only_who_the_text_names(actors, text):
    assert [a.name.title() for a in actors(text)] == ["Omdurman"]
    assert len(actors(text)[0].mentions) == 2


def test_a_name_once_seen_is_found_everywhere(actors):
    text = (
        "The mayor of Ouallam, Idrissa Soumana, fled. “Ouallam is empty,” said Soumana.\n"
        "Soumana's brother stayed (in Ouallam); nobody else did. OUALLAM, 3 May."
    )
    found = actors(text)
    assert [m.text for m in named(found, "Ouallam").mentions] == ["Ouallam"] * 3 + ["OUALLAM"]
    assert len(named(found, "Soumana").mentions) == 3


@pytest.mark.parametrize(
    "text",
    [
        "The weather was bad. Nobody came. Rain fell on Monday.",
        "It rained in May. Then it snowed.",
        "lower case only, everywhere, without any name",
    ],
)
def test_no_actor(actors, text):
    assert actors(text) == ()


@pytest.mark.parametrize("text", [SUDAN, MYANMAR, CHINA, TAKEOVER])
def test_actors_come_in_reading_order_each_mention_once(actors, text):
    found = actors(text)
    assert [a.id for a in found] == [f"a{i}" for i in range(1, len(found) + 1)]
    firsts = [a.mentions[0].span for a in found]
    assert firsts == sorted(firsts)
    spans = [m.span for a in found for m in a.mentions]
    assert len(set(spans)) == len(spans)
    assert all(m.span.of(document(text).text) == m.text for a in found for m in a.mentions)


def test_building_can_be_stopped_and_minds_no_endless_line(monkeypatch):
    text = "Omdurman was quiet. " * 3000
    at = [Candidate(Span(n, n + 8), "Omdurman", "GPE") for n in range(0, len(text), 20)]
    looked_at = []
    monkeypatch.setattr(
        "app.analysis.actors.is_furniture", lambda line: looked_at.append(len(line))
    )
    (actor,) = build(text, at, ())
    assert len(actor.mentions) == 3000
    assert max(looked_at, default=0) < 2000

    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        build(text, at, (), stop)


SOUTH = """\
The North Korean government denied it, and the South Korean police came. North Korean officials \
wept. The New Zealand navy left Ouallam. A US army doctor of the Coastal Rescue Service (CRS) spoke.
"""


@pytest.mark.parametrize(
    ("form", "home", "nested"),
    [
        ("North Korean government", "North Korean", True),
        ("South Korean police", "South Korean", True),
        ("New Zealand navy", "New Zealand", True),
        ("US army", "US", True),
    ],
)
def test_what_acts_for_a_state_is_not_the_state_inside_its_name(actors, form, home, nested):
    found = actors(SOUTH)
    assert named(found, form).id != named(found, home).id
    first = named(found, home).mentions[0]
    assert (first.text, first.nested) == (home, nested)


def test_two_states_of_one_land_stay_two(actors):
    north = named(actors(SOUTH), "North Korean")
    assert {m.text for m in north.mentions} == {"North Korean"}
    assert len(north.mentions) == 2


def test_a_given_name_that_is_a_common_noun_too_means_the_person_alone(actors):
    text = "Rose Lindqvist met Idrissa Soumana. Later Rose said that she was glad."
    assert set(dict(named(actors(text), "Rose").forms)) == {"Rose Lindqvist", "Rose"}


def test_pronouns_and_nouns_are_a_weaker_layer(actors):
    text = "The Harbour Board met. Anna Lindqvist said that she had told the board."
    found = actors(text)
    assert [m.text for m in named(found, "Anna Lindqvist").mentions if m.nominal] == ["she"]
    assert [m.text for m in named(found, "Harbour Board").mentions if m.nominal] == ["board"]
    assert dict(named(found, "Harbour Board").forms) == {"Harbour Board": 1}


def test_who_shares_a_last_name_stays_apart(actors):
    text = (
        "John Marlow met Petra Marlow in Oslo. Marlow smiled. Then John Marlow sang. Marlow bowed."
    )
    found = actors(text)
    assert [m.text for m in named(found, "John Marlow").mentions] == [
        "John Marlow",
        "John Marlow",
        "Marlow",
    ]
    assert [m.text for m in named(found, "Petra Marlow").mentions] == ["Petra Marlow", "Marlow"]


PRESS = """\
Storm closes the harbour of Ouallam
By Jane Roe for Linnet News

Vantorix plc, a Danish shipping company, lost a boat. “It was dark,” Omar Khaled, the captain, \
told the newspaper Quillane. The captain lost his boat. Linnet News spoke to him.
"""


def test_outlets_and_who_wrote(actors):
    found = actors(PRESS)
    assert not any("Roe" in actor.name for actor in found)
    assert named(found, "Quillane").type is ActorType.MEDIA
    outlet = named(found, "Linnet News")
    assert outlet.type is ActorType.MEDIA
    assert [m.span.start for m in outlet.mentions] == [PRESS.rindex("Linnet")]


def test_nouns_in_apposition_are_nominal_mentions(actors):
    found = actors(PRESS)
    captain = named(found, "Omar Khaled")
    assert [m.text for m in captain.mentions if m.nominal][:2] == ["captain", "captain"]
    company = named(found, "Vantorix")
    assert company.type is ActorType.ORG
    assert [m.text for m in company.mentions if m.nominal] == ["Danish shipping company"]
    (danish,) = named(found, "Danish").mentions
    assert not danish.nested  # a noun is no name
