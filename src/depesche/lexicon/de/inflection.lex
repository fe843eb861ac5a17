# How German inflects nouns and names (format: docs/lexicon.md).
@ trait | means
compounds | compounds are written as one word, and the last part says what they are
genders | nouns for persons have a masculine and a feminine form
cases | a genitive is known by its form
noun_capitals | nouns begin with a capital letter, adjectives do not
polite_capitals | a pronoun with a capital letter within a sentence speaks to somebody
lexicon_names | people are written as the lexicon writes them
foreign_names | a role's word within the name of an organisation is of another language

# Endings: of declined names and adjectives; of names in the genitive, and of the last word of a role of several words; the letters of
# which endings of pronouns and of adjectives like them are made, and the endings of words for two ("beiden"); of adjectives made from a city's name, what its stem may have lost, and the
# vowel that may have fallen out before its last letter (München, Münchner); adjectives that no ending explains, with their city; what joins the parts of a compound, and what is no second part of one; what makes a part of a
# state of its name ("Nordsyrien", "nordsyrisch").
@ of | endings
name | s; es; n
adjective | e; en; em; er; es
genitive | s
long_role | s
pronoun | e; n; m; r; s
both | n; r; s
city | er
city_stem | -; en; e
city_dropped | e
city_adjective | Mailänder=Mailand; Neapolitaner=Neapel; Florentiner=Florenz; Venezianer=Venedig; Römer=Rom; Zürcher=Zürich; Haager=Den Haag; Lissabonner=Lissabon; Lissaboner=Lissabon; Sofioter=Sofia; Tokioter=Tokio; Damaszener=Damaskus; Hannoveraner=Hannover; Barceloner=Barcelona; Zagreber=Zagreb; Kairoer=Kairo; Jenaer=Jena; Geraer=Gera; Fuldaer=Fulda; Gothaer=Gotha; Trienter=Trient; Palermitaner=Palermo; Triestiner=Triest; Genueser=Genua; Veroneser=Verona; Bologneser=Bologna
joint | s
no_second | sten; stin; stinnen; isten; istin; istinnen; ismus; smus; isch; ische; ischen; ischer; isches; ische; aner; anern; anerin; aners; anisch; enser; ensern
direction | Nord; Süd; Ost; West; Nordost; Nordwest; Südost; Südwest; Zentral

@ vowel | changed
a | ä
o | ö
u | ü
au | äu

# The first line that fits a word holds.
@ kind | if | not | cut | endings | changed
noun | in | termin; magazin | | -; nen |
noun | mann | | mann | mann; manns; mannes; männer; männern; leute; leuten |
noun | e | | | -; s; es; n; en; e; ns | -; e; en; er; ern; n
noun | | | | -; s; es; n; en; e | -; e; en; er; ern; n
adjectival | | | er | er; e; en; em; es |
adjectival | | | e | er; e; en; em; es |
member | in | | | -; nen |
member | innen | | | - |
member | | | | -; s; n; en |
