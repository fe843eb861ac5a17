# Undertakings between parties and the words that say how far they are. Columns and groups: lexicon/relation_words.py.
# `=` keeps a word from being the head of compounds.
@ kind | words
pipeline | pipeline; gas pipeline; oil pipeline
railway | railway; railroad; rail link; rail line; railway line; train line; high-speed rail
road | highway; motorway; bridge; tunnel; expressway; border crossing; ferry link
cable | power line; transmission line; undersea cable; interconnector
plant | power plant; power station; nuclear plant; reactor; dam; refinery; factory; wind farm; solar park; enrichment facility; nuclear facility; desalination plant; terminal; gas terminal; waste repository
base | military base; air base; naval base; airbase; missile shield; missile defense; missile defence; radar station; defense system; defence system; shield
barrier | fence; border fence; border wall; barrier
settlement | settlement; settlement construction; settlement building; settler home
mine | mine; gold mine; oil field; gas field; oilfield
port | port; airport; seaport; canal
satellite | satellite; space station; mars mission; moon mission; space probe; spaceport
trade | =trade; trade volume; trade turnover
arms | arms deal; arms sale; arms delivery; arms shipment; weapon delivery; weapons delivery; weapons sale; weapon sale; weapons deal; missile sale; military aid; military assistance; arms supply; arms contract; +deliver/sell/buy/supply/sale/delivery/purchase/export/shipment weapon/tank/missile/fighter/ammunition/submarine/helicopter/warship/drone/howitzer/aircraft/arms
supply | gas supply; oil supply; gas delivery; grain export; gas export; oil export; supply contract; +deliver/supply/export/delivery gas/oil/electricity/uranium/grain/wheat
treaty | treaty; trade agreement; peace accord; trade deal; pact; accord; agreement; peace deal; nuclear deal; peace plan; peace agreement; ceasefire; truce; cease-fire; memorandum; free trade zone; customs union; =deal; memorandum of understanding; convention
accession | accession; membership bid
summit | summit; peace conference; donor conference; summit meeting; =meeting; +meet
visit | state visit; =visit; +visit; +travel
talks | negotiation; peace talk; peace process; peace talks; trade talks; =talks; =talk; =dialogue; +negotiate
coalition | coalition; coalition talk; coalition talks; coalition government; coalition agreement; electoral alliance
credit | loan; credit; bailout; rescue package; debt relief; credit line
aid | aid package; relief package; development aid; financial aid; economic aid; food aid; humanitarian aid; aid shipment; aid program; aid programme
investment | investment; joint venture; infrastructure project; takeover; merger; economic corridor; +invest
troops | troop deployment; deployment; troop withdrawal; troop increase; +deploy/station/send/withdraw/withdrawal/dispatch soldier/troop/troops/fighter/missile/marine/battalion/brigade/adviser/warship
exercise | military exercise; military drill; naval exercise; drill; maneuver; manoeuvre; war game
mission | peacekeeping mission; training mission; military mission; observer mission; peacekeeping force
exchange | prisoner exchange; prisoner swap; exchange of prisoners; +exchange/swap/release prisoner/detainee/hostage
@ status | words
no | credit card; power plant worker
stopped | stop; cancel; scrap; abandon; halt; suspend; freeze; drop; terminate; collapse; fail; shelve; block; end; on hold; cancellation; suspension; collapse; failure; canceled; cancelled; scrapped; suspended; failed; abandoned; stalled
done | complete; inaugurate; open; finish; completion; inauguration; opening; completed; in force; in operation
begun | begin; start; build; construct; launch; resume; enter; continue; expand; open; deliver; erect; lay; set; start; beginning; launch; resumption; continuation; ongoing; under way; under construction; underway
agreed | agree; sign; approve; seal; ratify; conclude; clinch; reach; grant; lend; finance; fund; strike; finalize; finalise; endorse; authorize; authorise; accept; award; pledge; agreement; signing; ratification; approval; conclusion; pledge; signed; agreed; approved; negotiated
planned | plan; intend; announce; aim; planned; expect; schedule; prepare; promise; postpone; delay; invite; upcoming; scheduled; proposed; intention; preparation; announcement; invitation; forthcoming; future; postponed; envisaged; vow
discussed | discuss; negotiate; consider; talk; talks; explore; negotiation; idea; propose; offer; urge; mull; weigh; debate; haggle; demand; request; proposal; discussion; consideration; offer; suggest; suggestion; possible; hope; seek; call; call for; potential; mediate; broker
grow | raise; increase; boost; double; triple; expand; grow; rise; deepen
modal | will; would; shall; want; should
build | construction; building; project; series; package; round; form; delivery; financing; purchase; sale; creation; establishment; extension; set; number; supply; kind; framework; draft; billion; million; implementation; expansion; issue; possibility
about | on; over; about; to; for; of; into; with; in
aside | against; according; because; despite; without; since; before; instead; due; under; during; by; amid; after
at | in; to; at; on; for; with
via | from; through; to; via; across
between | between; with; among
as | as
former | former; ex; late; then; ousted; deposed; previous; one-time
coming | designate; incoming; future; elect
replacing | overtake; replace; succeed; supersede; follow
office | office; post; job; candidate; election; position; title; role; bid; term
deputy | deputy; vice; acting; assistant
other | vice-president
both | both; bilateral; mutual
# what is under way where it is spoken of as known
made | coalition; negotiation; peace process; peace talk
deal | close; meet; enter; hold; strike; accept; set; call
build_by | for
member_of | of; from
topic | about; on; over
held | hold; take; convene
refuse | refuse; reject; ban; forbid; deny; veto; prohibit
works | connect; link; cost; transport; carry; supply; run; protect; cross; stretch
apart | off
leave | resign; quit; retire; abdicate
runs | begin; start; collapse; fail; continue; resume; stall; end; open
aim | goal; aim; intention
maybe | possible; potential; likely; would-be; any; every; no; each
