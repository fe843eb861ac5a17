"""Makes an event of an entry at a token (`Maker`): binds what the entry asks for, judges how the act stands to reality and who stands on its sides, and
refuses what is no act of the kind.

`binding` seeks what an entry asks for, `sides` tells who stands on the two sides, `refusals` what is no act of the kind, `threats` what is only
announced for the case that something happens; `maker` takes these steps in their order.
"""

from .binding import Bound
from .maker import Maker

__all__ = ["Bound", "Maker"]
