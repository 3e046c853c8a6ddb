"""What the tests of several folders share: the language model, loaded once."""

import pytest
from hypothesis import settings

from app.analysis.pipeline import Analyser
from tests.build import document

# The first example of a test may be the one that reads the word lists; machines differ, too.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def analyser():
    """The real model; loading it takes seconds."""
    return Analyser()


@pytest.fixture(scope="session")
def analyse(analyser):
    """Text -> its analysis; keywords are fields of the document."""
    return lambda text, **fields: analyser.analyse(document(text, **fields))
