"""Writers: a comparison as JSON, HTML, Markdown and terminal text. Pure: data in, text or bytes out."""
