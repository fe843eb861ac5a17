"""Binds the slots of a trigger's frame to arguments in the clause (`Binder`).

`binder` asks by part of speech; `verbs` and `nouns` hold a table from the name of a slot to what finds it: `subjects`, `objects` (direct and
indirect), `clauses`, `phrases` behind a preposition, `predicatives` (what something is called). `caused` binds what somebody has done by others, `inside` what modifies the noun in another slot. `conditions` tells
whether what an entry asks for is there, `sides` who stands on a side.
"""

from .binder import Binder

__all__ = ["Binder"]
