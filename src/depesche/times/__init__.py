"""Times: TIMEX3 expressions with values relative to the report's date. Rules stand in `lexicon/<language>/times/*.lex`."""

from .reader import read_times, report_days, times_in

__all__ = ["read_times", "report_days", "times_in"]
