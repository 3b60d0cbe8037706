"""What is kept for how long: what an answer, a correction or a message may still need, and no more."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select, update

from storage import schema
from storage.database import Database
from storage.enqueue import PENDING

TEXTS = timedelta(days=180)  # by then no feed lists an article any more, and nobody asks why it was read so
SENT = timedelta(days=90)

_articles, _deliveries = schema.articles.c, schema.deliveries.c


class SqlRetention:
    """Forgets articles that told of nobody, the texts of the others, and deliveries long made."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def tidy(self, now: datetime) -> None:
        """Forget what is old enough. Events, their sources, claims, revisions and corrections stay, and so
        does the post of every living message. Raises StorageError."""
        telling = select(schema.claims.c.article_id)
        deciding = select(schema.revisions.c.article_id).where(schema.revisions.c.article_id.is_not(None))
        old = _articles.first_seen < now - TEXTS
        living = select(schema.messages.c.delivery_id)
        async with self._database.write() as connection:
            await connection.execute(
                delete(schema.articles).where(
                    old, _articles.id.not_in(telling), _articles.id.not_in(deciding)
                )
            )
            texts = update(schema.articles).where(old, _articles.content.is_not(None))
            await connection.execute(texts.values(content=None))
            await connection.execute(
                delete(schema.deliveries).where(
                    _deliveries.state != PENDING,
                    _deliveries.created < now - SENT,
                    _deliveries.id.not_in(living),
                )
            )
