"""Bands of signatures stand in a table, so that merging need not hold them in memory."""

import sqlalchemy as sa
from alembic import op

from depesche.store.copies import StoredCopies

revision = "5"
down_revision = "4"
_PORTION = 1000


def upgrade() -> None:
    op.create_table(
        "bands",
        sa.Column("hash", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("report", sa.Integer, primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )
    connection = op.get_bind()
    shelf = StoredCopies(connection)
    last = -1
    while rows := connection.execute(
        sa.text('SELECT report, "values" FROM signatures WHERE report > :last ORDER BY report LIMIT :portion'),
        {"last": last, "portion": _PORTION},
    ).all():
        shelf.put_bands({row[0]: bytes(row[1]) for row in rows})
        last = rows[-1][0]
