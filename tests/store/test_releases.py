"""What a release wrote, this version reads: all of it, and it goes on from there."""

import pytest

from app.store import doctor
from app.store.library import Library
from tests.store import releases
from tests.store.making import add, read

RELEASES = sorted(path.name.removesuffix(".tar.xz") for path in releases.KEPT.glob("*.tar.xz"))


def test_the_first_release_is_kept():
    assert "0.1.0" in RELEASES


@pytest.mark.parametrize("release", RELEASES)
def test_the_library_of_a_release_opens_with_all_it_holds(tmp_path, release):
    folder = releases.unpacked(release, tmp_path)
    library = Library.open(folder, create=False)
    assert library.notice == ""
    entries = sorted(library.entries(), key=lambda entry: entry.title)
    assert {entry.title: library.text(entry.id) for entry in entries} == releases.TEXTS
    ferry, faehre = entries
    assert library.source_bytes(faehre.id) == releases.TEXTS["Fähre"].encode()
    assert library.document(ferry.id).outlet == releases.OUTLET
    assert library.pair() == (ferry.id, faehre.id)
    assert library.judgements() == (releases.SAID,)
    assert library.saved_searches() == (releases.SEARCH,)
    assert library.earlier_queries() == ("oslo",)
    found = {a.document_id: a for a in library.analyses(library.value("analyser"))}
    assert {"Harbour Board of Lisbon", "Oslo"} <= {actor.name for actor in found[ferry.id].actors}
    for entry in entries:
        analysis, text = found[entry.id], releases.TEXTS[entry.title]
        assert analysis.figures[0].text.endswith("40 engineers")
        mentions = [mention for actor in analysis.actors for mention in actor.mentions]
        assert [text[m.span.start : m.span.end] for m in mentions] == [m.text for m in mentions]
    new = add(library)
    library.close()
    assert doctor.check(folder).findings == []
    again = Library.open(folder, create=False)
    assert again.document(new.id) == new
    again.close()


@pytest.mark.parametrize("release", RELEASES)
def test_the_library_of_a_release_can_be_mended(tmp_path, release):
    folder = releases.unpacked(release, tmp_path)
    assert doctor.repair(folder, read).is_sound
    library = Library.open(folder, create=False)
    assert library.judgements() == (releases.SAID,)
    library.close()


def test_this_version_can_make_the_library_that_is_kept_of_it(tmp_path):
    folder = tmp_path / "library"
    releases.make(folder)
    assert doctor.check(folder).findings == []
    library = Library.open(folder, read_only=True)
    assert len(library.entries()) == len(releases.TEXTS)
    library.close()
