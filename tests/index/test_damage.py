"""Bytes of the index that are not what was written: it says so and is made anew, or is right."""

import os
import random
import shutil

import pytest

from app.index.search import IndexDamaged, SearchIndex
from app.model.document import Document
from app.model.errors import AppError

QUERIES = ("storm", '"storm and"', "st*", "boat~", "quay -gull", "title:title", "=Gull", "b?at")
PLENTY = random.Random(5)
NAMES = ["storm", "quay", "boat", "Gull", "harbour", "and", "the", "mast"]
DOCUMENTS = [
    Document(f"{n:064x}", f"title {n}", " ".join(PLENTY.choices(NAMES, k=60)) + f" mark{n % 7}")
    for n in range(60)
]
TEXTS = {document.id: document.text for document in DOCUMENTS}


def answers(index):
    found = [
        index.search(query, texts=TEXTS.get, actors=lambda name: [name], limit=60)
        for query in QUERIES
    ]
    return [[(hit.document_id, hit.score, hit.snippets) for hit in one.hits] for one in found]


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sound")
    index = SearchIndex.open(folder)
    index.add(DOCUMENTS[:40])
    index.add(DOCUMENTS[40:])
    index.remove([DOCUMENTS[7].id])
    return folder, answers(index)


def spoil(path, chance):
    octets = bytearray(path.read_bytes())
    how = chance.choice(["flip", "flip", "bit", "cut", "zeros", "grow"])
    at = chance.randrange(len(octets)) if octets else 0
    if how == "flip":
        for _ in range(chance.choice([1, 5, 50])):
            octets[chance.randrange(len(octets))] = chance.randrange(256)
    elif how == "bit":
        octets[at] ^= 1 << chance.randrange(8)
    elif how == "cut":
        del octets[at:]
    elif how == "zeros":
        octets[at : at + 4096] = bytes(len(octets[at : at + 4096]))
    else:
        octets += bytes(chance.randrange(1, 999))
    path.write_bytes(octets)


@pytest.mark.parametrize(
    "rounds", [12, pytest.param(1000, marks=[pytest.mark.long, pytest.mark.timeout(7200)])]
)
def test_damage_is_noticed_or_does_no_harm(sound, tmp_path, rounds):
    folder, expected = sound
    healed = 0
    for seed in range(rounds):
        chance = random.Random(seed)
        copy = tmp_path / str(seed)
        shutil.copytree(folder, copy)
        files = sorted(path for path in (copy / "index").iterdir() if path.is_file())
        spoil(chance.choice(files), chance)
        index = SearchIndex.open(copy)
        try:
            if not index.was_damaged:
                found = answers(index)
        except IndexDamaged:
            index.close()
            index = SearchIndex.open(copy)
        else:
            if not index.was_damaged:
                assert found == expected, seed
                assert index.ids() == TEXTS.keys() - {DOCUMENTS[7].id}, seed
                continue
        healed += 1
        assert index.was_damaged, seed
        index.add(one for one in DOCUMENTS if one.id != DOCUMENTS[7].id)
        assert [sorted(some) for some in as_sets(answers(index))] == [
            sorted(some) for some in as_sets(expected)
        ], seed
        shutil.rmtree(copy)
    assert healed > rounds / 5


def as_sets(found):
    return [{one for one, *_ in hits} for hits in found]


def test_damage_while_it_is_open_is_noticed(sound, tmp_path):
    folder, _ = sound
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    index = SearchIndex.open(copy)
    answers(index)
    for path in (copy / "index").glob("*.arr"):
        os.truncate(path, path.stat().st_size // 2)
    with pytest.raises(IndexDamaged):
        answers(index)


def test_joining_damaged_segments_is_refused(sound, tmp_path):
    folder, _ = sound
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    for path in (copy / "index").glob("*.arr"):
        octets = bytearray(path.read_bytes())
        octets[len(octets) // 2] ^= 4
        path.write_bytes(octets)
    index = SearchIndex.open(copy)
    with pytest.raises((IndexDamaged, AppError)):
        index.add([Document("new", "", " ".join(NAMES * 400))])
    assert SearchIndex.open(copy).was_damaged
