# How English inflects nouns and names (format: docs/lexicon.md).
@ trait | means
noun_modifiers | a noun may stand before another that it describes ("China trade envoy")

@ kind | if | not | cut | endings | changed
noun | y | ay; ey; iy; oy; uy | y | y; ies |
noun | s; sh; ch; x | | | -; es |
noun | man | | man | man; men |
noun | | | | -; s |
member | | | | -; s |
