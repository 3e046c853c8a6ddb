"""The calls. Each module has ``HELP``, ``add_arguments(parser)`` and ``run(options) -> status``."""
