"""The pages that show, one module for each, every page with its data beside it. `ROUTERS` holds them in the order of the API's description."""

from . import actor, dyad, happening, network, places, report, start, timeline

ROUTERS = tuple(page.router for page in (start, timeline, network, places, dyad, actor, report, happening))

__all__ = ["ROUTERS"]
