"""Scale: the Reader on many machines. Ray reads what `ingest` finds into a partitioned Parquet dataset; Ray is imported only here.

scale.run(["news/", "s3://bucket/crawl/*.warc.gz"], "s3://bucket/read", address="auto")
scale.read_dataset("s3://bucket/read")     # Readings, as one process would have made them
scale.to_store("read", "read.db")          # for `store`, `export` and the pages
"""

from .dataset import read_dataset
from .running import Summary, run
from .stores import to_store

__all__ = ["Summary", "read_dataset", "run", "to_store"]
