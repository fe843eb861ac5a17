# Undertakings between parties and the words that say how far they are.
@ kind | words
pipeline | pipeline
railway | railway; railroad; rail link; rail line
road | highway; motorway; bridge; tunnel
plant | power plant; reactor; dam; refinery; factory
base | base; naval base; airbase; missile shield
trade | trade; trade volume
arms | arms deal; arms sale
treaty | treaty; trade agreement; peace accord; trade deal; pact
summit | summit; peace conference
port | port; airport
mine | mine
credit | loan; credit; bailout
investment | investment; project
@ status | words
stopped | stop; cancel; scrap; abandon; halt; suspend; freeze; drop
done | complete; inaugurate; open; finish
begun | begin; start; build; construct
agreed | agree; sign; approve; seal; ratify; conclude; agreement
planned | plan; intend; announce; propose; aim; will; would; planned; raise; increase
discussed | discuss; negotiate; consider; talk; talks; explore; negotiation; idea
via | from; through; to; via; across
as | as
former | former; ex; late; then; ousted; deposed; previous; one-time
coming | designate; incoming; future; elect
replacing | overtake; replace; succeed; supersede; follow
office | office; post; job; candidate; election; position; title; role; bid; term
deputy | deputy; vice; acting; assistant
other | vice-president
