"""Syntopia: read several accounts of one subject against each other.

The map, in the order in which a document travels:

    model/      what is talked about: documents, mentions, figures, links: frozen values
    text/       pure functions on strings: normal form, tokens, numbers, dates
    lexicon/    what is known of words from public sources: nouns and verbs, states, towns
    names/      how names are written, and how far two of them could be one actor's
    importers/  a file -> a Document, or those of the files in it; one module per format
    analysis/   a Document -> the actors, figures and dates that it mentions (spaCy lives here only)
    linking/    two analyses -> links with evidence; features/ holds one kind of evidence per file
    index/      full-text search (Whoosh lives here only); a cache that can be rebuilt at any time
    export/     what was found in a form to take away: JSON, HTML, Markdown, CSV
    store/      the library on disk: documents, analyses, judgements, backups (SQLite)
    workspace/  the use-cases over all of it, free of Qt: session, flow, intake, jobs, events
    settings/   options of the user
    commands/   every action of the window by name, key and menu place, free of Qt
    cli/        the command line, one file per call
    ui/         the window (PySide6 lives here only)
    bootstrap   the one place that knows every layer and puts them together
    selftest/   whether an installation works: each part tried, then a first start of the window

The import rule (tests/test_layers.py holds everyone to it); a folder imports only to its left:

    model < text < lexicon < names < settings
          < {importers | analysis | linking | index | store}
          < export < workspace < {commands | cli} < ui < bootstrap < selftest

Those that share braces never import each other: workspace/flow.py joins them by values.
paths.py, which knows where files lie, and translation.py, which knows what sentences are in the
reader's language, may be imported from everywhere.

Offsets are always Python ``str`` character offsets into ``Document.text``, end-exclusive.
Only ui/reader/offsets.py knows that Qt counts otherwise.
"""

__version__ = "0.1.0"
