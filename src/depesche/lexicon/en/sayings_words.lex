# Small words that bind what is said to who says it. The roles are described in de/sayings_words.lex.
@ word | role | note

first             | order
oneself           | reflexive
it                | nobody
as                | calling
of                | telling
about             | telling
for               | telling
for               | view
according to      | source
per               | origin
in                | origin | opinion view words   # "in the view of", "in the words of"
by                | origin | account estimate     # "by his own account"
reportedly        | hearsay
said              | tail | say
says              | tail | say
added             | tail | add
adds              | tail | add
told              | tail | tell
asked             | tail | ask
wrote             | tail | write
writes            | tail | write
warned            | tail | warn
explained         | tail | explain
insisted          | tail | insist
declared          | tail | declare
argued            | tail | argue
tweeted           | tail | tweet
will              | modal
can               | modal
must              | modal
may               | modal
should            | modal
would             | modal
not               | not
n't               | not
never             | not
allegedly         | hearsay
as                | how
that              | that
whether           | that | question
if                | that | question
this              | this
that              | this
in                | document
on                | document
by                | by
of                | owner
by                | owner
from              | owner
so-called         | term
known             | term
dubbed            | term
called            | term
film              | named
movie             | named
book              | named
novel             | named
song              | named
album             | named
series            | named
show              | named
newspaper         | named
daily             | named
magazine          | named
band              | named
group             | named
operation         | named
project           | named
programme         | named
program           | named
play              | named
party             | named
campaign          | named
title             | named
name              | named
award             | named
prize             | named
exhibition        | named
festival          | named
slogan            | named
term              | named
while             | contrast
whereas           | contrast
