# Word lists that the English rules ask for.
#   line joins  words before which a hyphen at the end of a line stays ("pre-" – "and post-war")
@ list | words
line joins | and; or; to; nor; but; as
