"""Options of the user: one table, kept in a TOML file that can be read and edited."""
