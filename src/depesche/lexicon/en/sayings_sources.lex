# Nouns that make the phrase after a preposition of source the origin of what the sentence says
# ("nach Angaben der Polizei", "according to the report"). Compounds count by their head. kind as in sayings.lex.

@ noun | kind

statement               | speech
official                | speech
spokesman               | speech
spokeswoman             | speech
spokesperson            | speech
source                  | speech
witness                 | speech
account                 | speech
testimony               | speech
report                  | speech
word                    | speech
information             | speech
announcement            | speech

opinion                 | thought
view                    | thought
estimate                | thought
assessment              | thought
analysis                | thought
poll                    | thought
survey                  | thought
study                   | thought
calculation             | thought
analyst                 | thought
expert                  | thought
observer                | thought
forecast                | thought
finding                 | thought
investigation           | thought
investigator            | thought

document                | writing
paper                   | writing
newspaper               | writing
agency                  | writing
letter                  | writing
memo                    | writing
law                     | writing
constitution            | writing
treaty                  | writing
agreement               | writing
article                 | writing
record                  | writing
file                    | writing
press                   | writing
release                 | writing
