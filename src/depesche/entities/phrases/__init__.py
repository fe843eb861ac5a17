"""Second pass: drafts joined into noun phrases.

"US-Außenminister John Kerry" is one person with the code of his office, "iranische Soldaten" are Iran's, "der Sprecher des
Innenministeriums" speaks for a ministry. `compose(doc, words, scan, lexicon)` gives each role its country and sector as
far as the phrase tells them, and lets titles, names and appositions share one entity.

A role's phrase (`phrase`) has names inside and before the noun (`modifiers`) and what it belongs to behind (`owner`). They
tell its country (`country`) and sector (`sector`), and sometimes that it is no political actor (`apolitical`); `resolve`
settles it. Then role and name become one (`bearer`, `office`), and what stands in brackets is put to the name (`brackets`).
"""

from .compose import compose

__all__ = ["compose"]
