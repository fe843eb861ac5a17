"""First pass over a report: every name, role and adjective that the lexicon or the name tagger knows, as drafts.

`scan(doc, words, lexicon, day)` gives a `Scan`: drafts by the token of their head, none of them joined into phrases yet.
The report is walked through once (`walk`): a name of the lexicon (`names`), where several bear it, the one that is meant
(`choice`), unless something speaks against it (`doubts`); else a role (`roles`), a surname (`surnames`), a city (`cities`).
What only the name tagger sees comes last (`tagged`). Who bears a surname alone depends on who was named before
(`register`) and on how well somebody is known (`standing`).
"""

from .walk import scan

__all__ = ["scan"]
