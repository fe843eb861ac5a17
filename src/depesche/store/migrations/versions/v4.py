"""Searched is what `folding` gives: the same in both databases. Participants know the days of their events, dyads are listed."""

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
        ("entities", "ix_entities_name"), ("events", "ix_events_type"), ("events", "ix_events_first_day"),
        ("events", "events_days"), ("participants", "participants_country"), ("pairs", "pairs_countries"),
    ):  # fmt: skip
        op.drop_index(index, table)
    for column, source in (("day", "first_day"), ("until", "last_day")):
        op.add_column("participants", sa.Column(column, sa.String))
        op.execute(
            f"UPDATE participants SET {column} = (SELECT {source} FROM events WHERE events.report = participants.report "
            "AND events.id = participants.owner) WHERE kind = 'event'"
        )
    keys = (("a", sa.String), ("b", sa.String), ("mutual", sa.Integer))
    op.create_table("dyads", *(sa.Column(name, kind, primary_key=True, autoincrement=False) for name, kind in keys))
    op.execute("INSERT INTO dyads (a, b, mutual) SELECT DISTINCT a, b, mutual FROM pairs")
    for table, index, columns in (
        ("entities", "ix_entities_folded", "folded"),
        ("events", "events_days", "first_day quad type status score mode confidence last_day report id position"),
        ("events", "events_order", "first_day report position"),
        ("participants", "participants_country", "country kind role day until report owner code"),
        ("pairs", "pairs_countries", "a b mutual first_day status quad type score"),
    ):
        op.create_index(index, table, columns.split())
    for index, fields, where in (
        ("events_long", ["last_day", "first_day"], "last_day > first_day"),
        ("events_place_folded", ["place_folded"], "place_folded IS NOT NULL"),
        ("events_place_country", ["place_country"], "place_country IS NOT NULL"),
    ):
        op.create_index(index, "events", fields, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
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
