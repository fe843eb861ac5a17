"""Searched is what `folding` gives: the same in both databases. Lists of events have an index in their order."""

import sqlalchemy as sa
from alembic import op

from depesche.store.folding import fold
from depesche.store.search import fold_reports, make_search

revision = "4"
down_revision = "3"


def upgrade() -> None:
    connection = op.get_bind()
    _drop_old_search(connection.dialect.name)
    op.create_table(
        "folded",
        sa.Column("report", sa.Integer, sa.ForeignKey("reports.key", ondelete="CASCADE"), primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.add_column("entities", sa.Column("folded", sa.String, nullable=False, server_default=""))
    op.add_column("events", sa.Column("place_folded", sa.String))
    _fold_column(connection, "entities", "name", "folded")
    _fold_column(connection, "events", "place_name", "place_folded")
    make_search(connection)
    fold_reports(connection)
    for table, index in (
        ("entities", "ix_entities_name"),
        ("events", "ix_events_type"),
        ("events", "ix_events_first_day"),
    ):
        op.drop_index(index, table)
    op.create_index("ix_entities_folded", "entities", ["folded"])
    op.create_index("events_order", "events", ["first_day", "report", "position"])
    op.drop_table("meta")
    if connection.dialect.name == "postgresql":
        _compare_by_code_points(connection)


def _drop_old_search(dialect: str) -> None:
    if dialect == "sqlite":
        for trigger in ("search_insert", "search_delete", "search_update"):
            op.execute(f"DROP TRIGGER {trigger}")
        op.execute("DROP TABLE search")
    else:
        op.execute("DROP INDEX reports_search")


def _fold_column(connection: sa.Connection, table: str, source: str, target: str) -> None:
    names = connection.execute(sa.text(f"SELECT DISTINCT {source} FROM {table} WHERE {source} IS NOT NULL")).scalars()
    rows = [{"name": name, "folded": fold(name)} for name in names]
    if rows:
        connection.execute(sa.text(f"UPDATE {table} SET {target} = :folded WHERE {source} = :name"), rows)


def _compare_by_code_points(connection: sa.Connection) -> None:
    words = sa.text(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() "
        "AND data_type = 'character varying' AND table_name <> 'alembic_version'"
    )
    for table, column in connection.execute(words).all():
        op.alter_column(table, column, type_=sa.String(collation="C"))
