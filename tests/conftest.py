"""What the tests of several folders share: the language model, loaded once."""

import pytest

from app.analysis.pipeline import Analyser
from tests.build import document


@pytest.fixture(scope="session")
def analyser():
    """The real model; loading it takes seconds."""
    return Analyser()


@pytest.fixture(scope="session")
def analyse(analyser):
    """Text -> its analysis; keywords are fields of the document."""
    return lambda text, **fields: analyser.analyse(document(text, **fields))
