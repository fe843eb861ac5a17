"""The store as the first version in use had it; nothing leads here."""

revision = "3"
down_revision = None


def upgrade() -> None:
    raise NotImplementedError
