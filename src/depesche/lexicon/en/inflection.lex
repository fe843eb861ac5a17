# How English inflects nouns and names (format: docs/lexicon.md).
@ trait | means
noun_modifiers | a noun may stand before another that it describes ("China trade envoy")

# Endings: of names in the genitive where the apostrophe is forgotten ("Russias president"); of the last word of a role of several
# words in the plural ("heads of states"); of pronouns (its, hers).
@ of | endings
genitive | s
long_role | s
pronoun | s

@ kind | if | not | cut | endings | changed
noun | y | ay; ey; iy; oy; uy | y | y; ies |
noun | s; sh; ch; x | | | -; es |
noun | man | | man | man; men |
noun | | | | -; s |
member | | | | -; s |
