# Contractions of a preposition and an article; they count as their preposition.
@ contraction | preposition
am | an
ans | an
im | in
ins | in
zum | zu
zur | zu
vom | von
beim | bei
ums | um
aufs | auf
fürs | für
übers | über
durchs | durch
vors | vor
unters | unter
hinters | hinter
gen | gegen
