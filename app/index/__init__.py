"""Full-text search over a library: a Whoosh index that is a cache, and can be made anew."""
