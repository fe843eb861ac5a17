# How an act stands to reality. Columns and groups: lexicon/reality.py
@ group | words
negator | not; n't; no; never; nobody; nothing; neither; nor; without; hardly; none; cannot; barely
modal_future | will; shall; 'll; going; wo; would; 'd
modal_possible | can; could; may; might; ca
modal_demand | must; should; ought; need
modal_claim |
planned | plan; intend; prepare; schedule; expect; announce; promise; pledge; vow; aim; seek; propose; set; planned; scheduled; upcoming; forthcoming; proposed; intended; impending; plan; intention; preparation; announcement; agree; due; decide; invite; invitation; next; future; agreement; accord; pact; deal; decision; offer; willing; ready; prepared; willingness; readiness; commitment; commit; undertake; undertaking; volunteer; resolve; design; motion; mandate; schedule; arrange; await; earmark; slate; anticipate
possible | consider; mull; weigh; contemplate; possible; possibly; potential; perhaps; maybe; likely; probably; possibility; risk; fear; danger; threat; hope; wish; want; suggest; speculation; effort; bid; right; ability; able; unable; permission; chance; readying; rumored; doubt; mull over; debate; feasibility; scenario; discuss; proposal; idea; call for; desire; dream; eager; pressure; rumor; rumour; worry; prospect; option
prevented | prevent; foil; thwart; avert; avoid; fail; abort; cancel; scrap; thwarted; foiled; failed; cancelled; canceled; aborted; halt; stop
support | make; take; give; hold; carry; conduct; launch; stage; issue; voice; express; lodge; file; impose; declare; begin; start; continue; resume; open; end; break; lead; organize; organise; mount; commit; perpetrate; undertake; deliver; offer; announce; call; demand; raise; level; order; pursue; perform; seek; have; pay; reach; sign; join; attend; participate; strengthen; step; intensify; reiterate; repeat; renew; erupt; flare; rage; ensue; escalate; occur; happen; loom; collapse; stall; fail; falter
support_passive | face; suffer; receive; undergo; draw; get; come; meet; sustain
condition | if; unless; whether; provided; once; as long
purpose | to; order
object_control | ask; urge; tell; order; force; compel; press; persuade; allow; permit; forbid; ban; help; advise; warn; instruct; request; invite; encourage; accuse; pressure; require; authorize; authorise; let; make; get; cause; appeal; call; prevent; convince; beg; push; prompt
doer_preposition | by
causative | have; get
place_preposition | outside; near; in; at; inside; around; beside; opposite; behind; within; next to; close to; in front of
agent_preposition | by
genitive_preposition | of
bystander | critic; opponent; observer; expert; commentator; analyst; pundit; insider; researcher; scientist; economist; historian; doctor; witness; eyewitness; neighbor; neighbour; bystander; mother; father; parent; relative; user; reader; viewer; visitor; customer; consumer; fan; coach; player; club; team; director; actor; singer; artist; author; developer; organizer; organiser; manufacturer; patient; tourist; traveler; traveller; passenger; driver; skeptic; sceptic
charge | for; of; with; over
topic | about; on; over
target | on; against; at
background | after; since; because of; despite; during; amid; following; in; over; before; by; with
aftermath | after; since; following; because of; despite; over; in response to
casualties | in; during; by
assembling | convene; session; assemble
outward | from
locative | in; at; near; outside; on; around; inside; across; within; from; throughout; along
destination | to; towards; toward; into
earlier | after; since; following; because of
perfect | have
charge_preposition | for; over; because of
each_other | each other; one another; mutually
support_preposition | to; in; into; on; under; at
inside | in; near; outside
due_mark | to
aim | order
passive | be; get
predicative | as
company | with
region | north; south; east; west; northeast; northwest; southeast; southwest; coast; province; region; state; county; governorate; department; prefecture; canton; airport; prison
venue | capital; square; airport; station; palace; parliament; embassy; consulate; mosque; church; synagogue; university; hospital; barracks; hotel; stadium; ministry; headquarters; park; checkpoint
settlement | village; town; city; capital; island; suburb; neighborhood; neighbourhood; camp; refugee camp; port; center; centre; republic; district
measure | hundred; thousand; million; dozen; score; group; number; handful; pair; couple; series; batch; wave; band; bunch; crowd; part; majority; rest; lot; ton; tonne; scores; majority; many; some; several; one; two; three; most; all; member
otherwise | otherwise
also | also; too; likewise; similarly
reacting | react; respond; answer; defend; counter; retaliate
somebody | many; some; others; several; someone; somebody; few; nobody
deed | act; action; step; operation; conduct; behaviour; behavior; handling; violence; intervention; crackdown; response; incident
decision | decision; plan; course; policy; initiative; move; measure
another | another; second; third; other; further; separate; fresh; renewed; new
opposed | against
breaking_up | break up; disperse; clear; crush; quash; stop; halt; end; storm; attack; bomb; shell; disrupt; break
multitude | thousand; hundred; million; dozen; thousands; hundreds; millions; dozens
of_law | indict; arraign; prosecute; indictment; arraignment; prosecution; trial; court-martial; warrant
