"""Export: Readings → what people look at or take elsewhere (the digest on the screen, a page, tables)."""
