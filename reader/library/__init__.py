"""The person's library on disk: articles, pairs, what was open. The only place with SQL."""
