"""The kinds of evidence, one per file.

A feature of actors is a function of two actors that yields :class:`app.model.link.Evidence`:
its first docstring line is what the kind means. Evidence with a negative weight speaks against
the link.
"""
