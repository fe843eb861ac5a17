# Sentences and the quantities they state, each as value/unit/low..high/what is counted, separated by ";"; "-" where there is none of it.
@ sentence | quantities
The government pays $20 million to the plant. | 20000000/USD/-/-
The attack killed 14 people in the port. | 14/-/-/people
About 3,000 soldiers took part in the exercise. | 3000/-/2700..3300/soldiers
More than 200 protesters were arrested. | 200/-/200../protesters
The army has lost at least twelve tanks. | 12/-/12../tanks
Nearly 500 refugees reached the island. | 500/-/450..500/refugees
The country will deliver up to 40 missiles. | 40/-/..40/missiles
Dozens of civilians died in the air raid. | 24/-/24..99/civilians
Hundreds of people protested outside parliament. | 200/-/200..999/people
Thousands of farmers marched through the capital. | 2000/-/2000..9999/farmers
Inflation rose to 7.5 percent. | 7.5/%/-/Inflation
The party won 34.2 per cent of the vote. | 34.2/%/-/vote
The border is 1,300 kilometers long. | 1300/km/-/border
The aid amounts to 1.2 billion dollars. | 1200000000/USD/-/aid
The loan rises from 10 million euros to 15 million. | 10000000/EUR/-/loan; 15000000/EUR/-/loan
Between 50 and 70 fighters fell. | 70/-/50..70/fighters
Two policemen and five civilians were wounded. | 2/-/-/policemen; 5/-/-/civilians
The minister promises a hundred new schools. | 100/-/-/schools
Some 25,000 people joined the march, police said. | 25000/-/22500..27500/people
Two thirds of lawmakers voted in favour. | 0.6667/-/-/lawmakers
Half of the population has fled. | 0.5/-/-/population
The ship carried 12,000 tons of wheat. | 12000/t/-/wheat
The country pumps two million barrels of oil a day. | 2000000/bbl/-/oil
A dozen activists blocked the road. | 12/-/-/activists
Officials reported 23 dead and 110 injured. | 23/-/-/dead; 110/-/-/injured
Fewer than ten states have ratified the treaty. | 10/-/..10/states
The navy has 14 submarines. | 14/-/-/submarines
Tens of thousands of supporters celebrated. | 20000/-/20000..99999/supporters
Representatives of 27 countries attended. | 27/-/-/countries
Twenty-three deputies left the chamber. | 23/-/-/deputies
The tariff now stands at 25%. | 25/%/-/tariff
The rebels freed three hostages. | 3/-/-/hostages
The cabinet approved spending of £90 billion. | 90000000000/GBP/-/spending
Seven journalists and 30 activists are in prison. | 7/-/-/journalists; 30/-/-/activists
The session starts at 2 p.m. on Monday. | 
The meeting takes place on May 12, 2014. | 
The team won 2-1 against its neighbour. | 
The 45-year-old minister resigned. | 
Article 5 of the treaty still applies. | 
Resolution 1973 was adopted. | 
In 1998 the president stepped down. | 
The third summit ended without a result. | 
The talks have lasted three weeks. | 
A spokesman rejected the criticism. | 
One of the ministers left the room. | 
The G8 summit was postponed. | 
Pope John Paul II left on 3 June. | 
Flight 447 was diverted. | 
The leader was arrested on Dec. 7 after the vote. |
