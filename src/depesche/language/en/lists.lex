# Word lists that the English rules ask for.
#   line joins  words before which a hyphen at the end of a line stays ("pre-" – "and post-war")
# For descriptions and circumstances between two commas (`asides.py`), before anything is parsed:
#   determiners  what a description begins with, small letters
#   relatives   pronouns that open a clause about the noun before
#   finite      auxiliaries and present forms that are the predicate behind an aside; past forms are known by themselves
#   between     adverbs and times between an aside and its verb (weekdays are known)
#   behind descriptions  prepositions of the verb behind the description of its object ("blamed X, a cleric, *for* the coup")
#   circumstances  prepositions that open, with those, what else was the case ("X, *amid* protests, resigned")
#   no verb behind  words behind which a past form is a participle
#   openers     words that open a sentence with something before its first comma
#   list joins  what opens the last of a list, and so no aside
# For the words that stand in for names while the parser reads (`standing_in.py`):
#   titles      of British papers, without their full stop
#   stand-ins   a first name, a surname and a town, in this order
#   ends of peoples  ends of words for peoples and of plurals: the one may be adjectives, the other agree with their verb
@ list | words
line joins | and; or; to; nor; but; as
determiners | the; a; an; his; her; its; their; our; my; one; another
relatives | who; which; whose; whom; where
finite | is; are; was; were; has; have; had; will; would; can; could; may; might; must; should; shall; did; does; do; says; adds; insists; denies
between | also; later; then; again; now; already; earlier; immediately; quickly; subsequently; reportedly; still; not; never; too; yesterday; today; on; early; late; last; week; month; year; night; morning; evening
behind descriptions | of; for; to; with; in; at; over; after; from; by; as; into; against; about; during
circumstances | on; under; amid; despite; along
no verb behind | the; a; an; 's; ’s; of; by; in; for; with; his; her; its; their; and
openers | in; on; at; after; before; during; since; following; amid; despite; under; with; by; for; from; as; when; while; although; though; if; because; meanwhile; earlier; later; separately; however
list joins | and; or; but
titles | Mr; Mrs; Ms; Dr; Gen; Col; Lt; Capt; Sgt; Maj; Adm; Sen; Gov; Prof
stand-ins | John; Smith; London
ends of peoples | ian; ish; ese; i; s; ic; ist; an
