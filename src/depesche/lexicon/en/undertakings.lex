# Undertakings between parties and the words that say how far they are.
@ kind | words
pipeline | pipeline; gas pipeline; oil pipeline; undersea cable; power line
railway | railway; railroad; rail link; rail line; high-speed rail; train line; rail network
road | highway; motorway; bridge; tunnel; expressway
plant | power plant; reactor; dam; refinery; factory; nuclear plant; steelworks; enrichment facility; LNG terminal; gas terminal; car plant; waste repository; particle accelerator
base | base; naval base; airbase; missile shield; military base; air base; missile defense; missile defence; troop deployment; radar station
trade | trade; trade volume
arms | arms deal; arms sale; weapons deal; arms sales; arms delivery; weapons sale; arms shipment; military aid
treaty | treaty; trade agreement; peace accord; trade deal; pact; accord; ceasefire; truce; free-trade agreement; customs union; convention; peace agreement; peace deal; nuclear deal; climate deal; climate agreement; association agreement; extradition treaty; security agreement; armistice; peace plan; trade pact; defense pact; partnership agreement
summit | summit; peace conference; state visit; peace talks; nuclear talks; trade talks; donor conference
port | port; airport; seaport; container port; oil terminal
mine | mine; oilfield; oil field; gas field
satellite | satellite; space station; space mission; moon mission; space telescope
fence | border fence; border wall; barrier
exercise | military exercise; military drill; naval exercise; military exercises; war games
energy | gas deal; gas supply; oil supply; gas deliveries
credit | loan; credit; bailout; rescue package; aid package; financial aid; credit line; debt relief; loan package; bailout package
investment | investment; project; joint venture; megaproject
@ status | words
stopped | stop; cancel; scrap; abandon; halt; suspend; freeze; drop; shelve; reject; terminate; postpone; collapse; withdraw; block; call off; cancellation
done | complete; inaugurate; open; finish; finalise; finalize; inauguration; completion
begun | begin; start; build; construct; launch; kick off; construction; launching
agreed | agree; sign; approve; seal; ratify; conclude; agreement; reach; strike; clinch; grant; signing; ratification; endorse; adopt
planned | plan; intend; announce; propose; aim; will; would; planned; raise; increase; want; prepare; envisage; proposal; seek; push; schedule; upcoming
discussed | discuss; negotiate; consider; talk; talks; explore; negotiation; idea; debate; discussion; weigh; mull; dispute
via | from; through; to; via; across
as | as
former | former; ex; late; then; ousted; deposed; previous; one-time
coming | designate; incoming; future; elect
replacing | overtake; replace; succeed; supersede; follow
office | office; post; job; candidate; election; position; title; role; bid; term
deputy | deputy; vice; acting; assistant
other | vice-president
no | landmine
beside | with; between; for; to
site | in; on; at
occasion | after; during; since; before; at
