"""The pages: a store in the browser, read by `depesche serve`. `create_app(store, …)` gives the application."""

from .app import create_app

__all__ = ["create_app"]
