# Word classes that settle the mode of an event where its own word leaves it open (`events/mode.py`); what each is for stands in the German file.
@ class | lemmas
mode_protest | protest; demonstration; rally; march; strike; boycott; uprising; revolt; insurrection; jihad; intifada; vigil; sit-in; walkout; demonstrate; rally; march; boycott; revolt; mutiny
mode_opening | for; to; on; of; against; with; about; over
mode_carrier | request; appeal; call; demand; bid; plea; petition; application; proposal; offer; claim
mode_sentence | prison; jail; imprisonment; sentence; conviction; acquittal; detention; fine; execution
mode_refused_meet | meeting; talk; negotiation; dialogue; summit; conversation; visit; meet; negotiate; speak; talk; visit; receive
mode_refused_yield | withdrawal; pullout; pullback; surrender; release; handover; extradition; return; resignation; ceasefire; truce; disarmament; access; entry; retreat; amnesty; pardon; withdraw; surrender; release; extradite; resign; retreat; disarm; evacuate; vacate; yield; cede; leave; quit; free
mode_refused_assist | aid; help; assistance; support; asylum; loan; credit; bailout; grant; fund; funding; money; compensation; reparation; subsidy; troop; weapon; arm; ammunition; visa; protection; cooperation; help; aid; assist; cooperate; fund; finance; lend; pay; supply; deliver; protect; compensate
mode_refused_change | reform; law; bill; amendment; change; plan; proposal; compromise; election; referendum; sanction; ban; cut; hike; independence; autonomy; settlement
mode_denial | deny; dispute; denial; disclaim; refute
mode_denied | report; allegation; accusation; charge; claim; rumour; rumor; speculation; involvement; criticism; suspicion; wrongdoing; responsibility; blame; guilt; suggestion
mode_means | with; by; using; from
mode_using | use; employ; deploy; fire; launch; throw; hurl; drop; lob; detonate; unleash; set off; plant; release; shoot
mode_unconventional | sarin; chlorine; poison; poisonous; nerve; mustard; chemical; biological; radioactive; radiological; anthrax; ricin; novichok; polonium; cyanide; nuclear; atomic; phosphorus
mode_suicide-attack | vest; suicide; kamikaze
mode_drone | drone; uav; quadcopter
mode_aerial | warplane; plane; aircraft; jet; airplane; helicopter; bomber; gunship; airstrike; airforce
mode_crowd-control | gas; cannon; teargas; baton; truncheon; spray; taser; rubber; pellet
mode_explosives | bomb; explosive; grenade; mine; landmine; dynamite; ied
mode_firearms | gun; rifle; pistol; revolver; shotgun; handgun; gunfire; bullet; kalashnikov; firearm; submachine
mode_primitive | knife; machete; axe; sword; spear; stone; rock; bottle; arrow; dagger; club; stick; hammer
mode_heavy-weapons | rocket; missile; artillery; tank; mortar; shell; howitzer
mode_killing | kill; murder; assassinate; execute; killing; murder; slaying; slay
mode_sexual | sexual; rape
mode_raid | raid; search; ransack
mode_reproach | accuse; charge; reproach; fault
mode_fault | failure; incompetence; weakness; indecision; negligence; inaction; fail; neglect; ignore; underestimate; mishandle; hesitate; dither
