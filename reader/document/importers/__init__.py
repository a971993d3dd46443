"""One module a kind of file: bytes in, `Draft` out. No importer opens a path or a connection but `web`."""
