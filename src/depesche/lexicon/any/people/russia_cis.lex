# Russia and the states that came from the Soviet Union (without the Baltic states); Soviet leaders are in historical.lex.
@ name | spellings | sex | offices | died

# Russia
Boris Jelzin | Boris Yeltsin; Boris Jelzyn | m | SUN:PTY politician 1985-12..1990-05; SUN:LEG speaker 1990-05-29..1991-07-10; SUN:GOV president 1991-07-10..1991-12-25; RUS:GOV president 1991-12-25..1999-12-31
Wladimir Putin | Vladimir Putin; Wladimir Wladimirowitsch Putin | m | RUS:SPY politician 1998-07-25..1999-03; RUS:GOV prime_minister 1999-08-09..2000-05-07; RUS:GOV president 2000-05-07..2008-05-07; RUS:GOV prime_minister 2008-05-08..2012-05-07; RUS:GOV president 2012-05-07..
Dmitri Medwedew | Dmitry Medvedev; Dmitrij Medwedew; Dmitri Medwedjew; Dimitri Medwedew; Dmitrij Medwedjew; Dimitrij Medwedjew; Dmitri Medvedev | m | RUS:GOV minister 2003-10..2008-05; RUS:GOV president 2008-05-07..2012-05-07; RUS:GOV prime_minister 2012-05-08..2020-01-16; RUS:GOV minister 2020-01-16..
Michail Mischustin | Mikhail Mishustin; Michail Mishustin | m | RUS:GOV prime_minister 2020-01-16..
Jegor Gaidar | Yegor Gaidar | m | RUS:GOV prime_minister 1992-06-15..1992-12-14; RUS:LEG member_of_parliament 1993..2003
Wiktor Tschernomyrdin | Viktor Chernomyrdin | m | RUS:GOV prime_minister 1992-12-14..1998-03-23; RUS:GOV minister 2001-05..2009-06
Sergej Kirijenko | Sergei Kiriyenko; Sergey Kiriyenko | m | RUS:GOV prime_minister 1998-04-24..1998-08-23; RUS:GOV politician 2005-11..2016-10; RUS:GOV politician 2016-10-05..
Jewgeni Primakow | Yevgeny Primakov; Jewgenij Primakow | m | RUS:SPY politician 1991-12..1996-01; RUS:GOV foreign_minister 1996-01-09..1998-09-11; RUS:GOV prime_minister 1998-09-11..1999-05-12
Sergej Stepaschin | Sergei Stepashin | m | RUS:GOV interior_minister 1998-03..1999-05; RUS:GOV prime_minister 1999-05-19..1999-08-09; RUS:GOV judge 2000-04..2013-09
Michail Kasjanow | Mikhail Kasyanov | m | RUS:GOV finance_minister 1999-05..2000-05; RUS:GOV prime_minister 2000-05-17..2004-02-24; RUS:OPP opposition_leader 2005..
Michail Fradkow | Mikhail Fradkov | m | RUS:GOV prime_minister 2004-03-05..2007-09-14; RUS:SPY politician 2007-10-09..2016-10-05
Wiktor Subkow | Viktor Zubkov | m | RUS:GOV prime_minister 2007-09-14..2008-05-08; RUS:GOV minister 2008-05..2012-05
Andrej Kosyrew | Andrei Kozyrev | m | RUS:GOV foreign_minister 1990-10..1996-01-05
Igor Iwanow | Igor Ivanov | m | RUS:GOV foreign_minister 1998-09-11..2004-03-09; RUS:GOV minister 2004-03..2007-07
Sergej Lawrow | Sergei Lavrov; Sergey Lavrov; Sergei Lawrow | m | RUS:GOV politician 1994..2004; RUS:GOV foreign_minister 2004-03-09..
Sergej Iwanow | Sergei Ivanov; Sergey Ivanov | m | RUS:GOV minister 1999-11..2001-03; RUS:GOV defence_minister 2001-03-28..2007-02-15; RUS:GOV minister 2007-02-15..2011-12; RUS:GOV politician 2011-12-22..2016-08-12
Anatoli Serdjukow | Anatoly Serdyukov; Anatolij Serdjukow | m | RUS:GOV defence_minister 2007-02-15..2012-11-06
Sergej Schoigu | Sergei Shoigu; Sergey Shoigu; Sergej Shoigu | m | RUS:GOV minister 1994-01..2012-05; RUS:GOV governor 2012-05..2012-11; RUS:GOV defence_minister 2012-11-06..2024-05-12; RUS:GOV minister 2024-05-12..
Andrej Beloussow | Andrei Belousov; Andrej Belousow | m | RUS:GOV minister 2012-05..2013-06; RUS:GOV minister 2020-01..2024-05; RUS:GOV defence_minister 2024-05-14..
Pawel Gratschow | Pavel Grachev | m | RUS:GOV defence_minister 1992-05-18..1996-06-18
Igor Rodionow | Igor Rodionov | m | RUS:GOV defence_minister 1996-07..1997-05
Igor Sergejew | Igor Sergeyev | m | RUS:GOV defence_minister 1997-05-22..2001-03-28
Raschid Nurgalijew | Rashid Nurgaliyev; Raschid Nurgaliew | m | RUS:GOV interior_minister 2003-12-24..2012-05-21
Wladimir Kolokolzew | Vladimir Kolokoltsev | m | RUS:COP politician 2010-09..2012-05; RUS:GOV interior_minister 2012-05-21..
Boris Gryslow | Boris Gryzlov | m | RUS:GOV interior_minister 2001-03..2003-12; RUS:LEG speaker 2003-12-29..2011-12-14
Wladimir Ruschailo | Vladimir Rushailo | m | RUS:GOV interior_minister 1999-05..2001-03
Anatoli Kulikow | Anatoly Kulikov | m | RUS:GOV interior_minister 1995-07..1998-03
Alexej Kudrin | Alexei Kudrin; Aleksei Kudrin | m | RUS:GOV finance_minister 2000-05-18..2011-09-26
Anton Siluanow | Anton Siluanov | m | RUS:GOV finance_minister 2011-12-16..
German Gref | Herman Gref | m | RUS:GOV minister 2000-05..2007-09; RUS:BUS politician 2007-11..
Elwira Nabiullina | Elvira Nabiullina | f | RUS:GOV minister 2007-09..2012-05; RUS:BUS politician 2013-06-24..
Alexej Uljukajew | Alexei Ulyukaev | m | RUS:GOV minister 2013-06..2016-11-15
Alexander Schukow | Alexander Zhukov | m | RUS:GOV minister 2004-03..2011-12; RUS:LEG member_of_parliament 2011-12..
Igor Schuwalow | Igor Shuvalov | m | RUS:GOV minister 2008-05..2018-05
Igor Setschin | Igor Sechin | m | RUS:GOV minister 2008-05..2012-05; RUS:BUS politician 2012-05..
Arkadi Dworkowitsch | Arkady Dvorkovich | m | RUS:GOV minister 2012-05..2018-05
Dmitri Rogosin | Dmitry Rogozin; Dmitrij Rogosin | m | RUS:PTY party_leader 2003-09..2006-03; RUS:GOV minister 2008-01..2011-12; RUS:GOV minister 2011-12..2018-05; RUS:GOV politician 2018-05..2022-07
Wladislaw Surkow | Vladislav Surkov | m | RUS:GOV politician 1999-08..2011-12; RUS:GOV minister 2011-12..2013-05; RUS:GOV politician 2013-09..2020-02
Dmitri Kosak | Dmitry Kozak | m | RUS:GOV minister 2007-09..2020-01; RUS:GOV politician 2020-01..2025-09
Dmitri Peskow | Dmitry Peskov; Dmitrij Peskow; Dimitri Peskow; Dmitri Peskov | m | RUS:GOV spokesperson 2000..
Maria Sacharowa | Maria Zakharova; Marija Sacharowa | f | RUS:GOV spokesperson 2015-08-10..
Sergej Jastrschembski | Sergei Yastrzhembsky | m | RUS:GOV spokesperson 1996..1998; RUS:GOV politician 2000-01..2008-05
Jurij Uschakow | Yuri Ushakov; Juri Uschakow | m | RUS:GOV minister 1999..2008; RUS:GOV politician 2008-05..
Sergej Prichodko | Sergei Prikhodko | m | RUS:GOV politician 1997..2013
Nikolaj Patruschew | Nikolai Patrushev | m | RUS:SPY politician 1999-08-09..2008-05-12; RUS:GOV minister 2008-05-12..2024-05
Alexander Bortnikow | Alexander Bortnikov | m | RUS:SPY politician 2008-05-12..
Sergej Naryschkin | Sergei Naryshkin | m | RUS:GOV politician 2008-05..2011-12; RUS:LEG speaker 2011-12-21..2016-10-05; RUS:SPY politician 2016-10-05..
Wjatscheslaw Wolodin | Vyacheslav Volodin | m | RUS:GOV politician 2011-12..2016-10; RUS:LEG speaker 2016-10-05..
Walentina Matwijenko | Valentina Matviyenko; Valentina Matvienko | f | RUS:GOV governor 2003-10-15..2011-08-22; RUS:LEG speaker 2011-09-21..
Sergej Mironow | Sergei Mironov | m | RUS:LEG speaker 2001-12-05..2011-05-18; RUS:PTY party_leader 2006-10..
Gennadi Selesnjow | Gennady Seleznyov | m | RUS:LEG speaker 1996-01..2003-12
Ruslan Chasbulatow | Ruslan Khasbulatov | m | RUS:LEG speaker 1991-10..1993-10-04
Alexander Ruzkoi | Alexander Rutskoy | m | RUS:GOV minister 1991-07..1993-10-04; RUS:GOV governor 1996-10..2000-11
Alexander Lebed | Aleksandr Lebed | m | RUS:MIL general 1992..1995; RUS:GOV minister 1996-06..1996-10; RUS:GOV governor 1998-06..2002-04-28 | 2002-04-28
Wladimir Schirinowski | Vladimir Zhirinovsky; Wladimir Schirinowskij | m | RUS:PTY party_leader 1989-12..2022-04-06
Gennadi Sjuganow | Gennady Zyuganov; Gennadij Sjuganow | m | RUS:PTY party_leader 1993-02..
Grigori Jawlinski | Grigory Yavlinsky; Grigorij Jawlinski | m | RUS:PTY party_leader 1993-10..2008-06; RUS:PTY politician 2008-06..
Boris Nemzow | Boris Nemtsov | m | RUS:GOV governor 1991-11..1997-03; RUS:GOV minister 1997-03..1998-08; RUS:PTY party_leader 1999..2004-01; RUS:OPP opposition_leader 2004-01..2015-02-27
Irina Chakamada | Irina Khakamada | f | RUS:LEG member_of_parliament 1993..2003; RUS:PTY party_leader 2004-01..2008
Anatoli Tschubais | Anatoly Chubais; Anatolij Tschubais | m | RUS:GOV minister 1992-06..1998-03; RUS:BUS politician 1998-04..2020-12; RUS:GOV politician 2020-12..2022-03
Garri Kasparow | Garry Kasparov | m | RUS:OPP opposition_leader 2005..
Eduard Limonow | Eduard Limonov | m | RUS:OPP opposition_leader 1993..2020-03
Alexej Nawalny | Alexei Navalny; Alexej Nawalnij; Alexey Navalny; Alexej Nawalnyj; Aleksej Nawalny | m | RUS:OPP opposition_leader 2008..2024-02-16
Julija Nawalnaja | Yulia Navalnaya; Julia Nawalnaja | f | RUS:OPP opposition_leader 2024-02..
Leonid Wolkow | Leonid Volkov | m | RUS:OPP opposition_leader 2013..
Ljubow Sobol | Lyubov Sobol | f | RUS:OPP opposition_leader 2018..
Sergej Udalzow | Sergei Udaltsov | m | RUS:OPP opposition_leader 2004..
Ilja Jaschin | Ilya Yashin | m | RUS:OPP opposition_leader 2005..
Wladimir Kara-Mursa | Vladimir Kara-Murza | m | RUS:OPP opposition_leader 2012..
Wladimir Ryschkow | Vladimir Ryzhkov | m | RUS:LEG member_of_parliament 1993..2007; RUS:OPP opposition_leader 2007..
Michail Chodorkowski | Mikhail Khodorkovsky; Michail Chodorkowskij | m | RUS:BUS politician 1996..2003-10-25; RUS:OPP opposition_leader 2003-10..
Platon Lebedew | Platon Lebedev | m | RUS:BUS politician 1996..2003
Boris Beresowski | Boris Berezovsky; Boris Beresowskij | m | RUS:BUS politician 1990..1996; RUS:GOV minister 1996-10..1997-11; RUS:OPP opposition_leader 2000-07..2013-03-23
Roman Abramowitsch | Roman Abramovich | m | RUS:BUS politician 1995..; RUS:GOV governor 2000-12..2008-07
Michail Prochorow | Mikhail Prokhorov | m | RUS:BUS politician 1998..; RUS:PTY party_leader 2011-06..2011-09
Alexander Litwinenko | Alexander Litvinenko | m | RUS:SPY politician 1988..1998; RUS:OPP opposition_leader 2000-11..2006-11-23
Andrej Lugowoi | Andrei Lugovoi | m | RUS:SPY politician 1987..1996; RUS:LEG member_of_parliament 2007-12..
Sergej Skripal | Sergei Skripal | m | RUS:SPY politician 1972..1999
Anna Politkowskaja | Anna Politkovskaya | f | RUS:JRN politician 1999..2006-10-07
Sergej Magnitski | Sergei Magnitsky | m | RUS:BUS politician 2000..2009-11-16
Xenija Sobtschak | Ksenia Sobchak | f | RUS:OPP opposition_leader 2011..2018
Jewgenija Tschirikowa | Yevgenia Chirikova | f | RUS:OPP activist 2007..
Anatoli Sobtschak | Anatoly Sobchak | m | RUS:GOV mayor 1991-06-12..1996-06
Juri Luschkow | Yuri Luzhkov; Jurij Luschkow | m | RUS:GOV mayor 1992-06-06..2010-09-28
Sergej Sobjanin | Sergei Sobyanin | m | RUS:GOV politician 2005-11..2008-05; RUS:GOV minister 2008-05..2010-10; RUS:GOV mayor 2010-10-21..
Georgi Poltawtschenko | Georgy Poltavchenko | m | RUS:GOV governor 2011-08..2018-10
Georgi Boos | Georgy Boos | m | RUS:GOV governor 2005-09..2010-09
Juri Tschaika | Yuri Chaika | m | RUS:GOV minister 1999-08..2006-06; RUS:JUD judge 2006-06-23..2020-01
Wladimir Ustinow | Vladimir Ustinov | m | RUS:JUD judge 2000-05..2006-06; RUS:GOV minister 2006-06..2008-05
Igor Krasnow | Igor Krasnov | m | RUS:JUD judge 2020-01-22..2025-09
Alexander Bastrykin |  | m | RUS:JUD judge 2007-09..
Alexander Konowalow | Alexander Konovalov | m | RUS:GOV minister 2008-05..2020-01
Wladimir Medinski | Vladimir Medinsky | m | RUS:GOV minister 2012-05..2020-01; RUS:GOV politician 2020-01..
Konstantin Kossatschow | Konstantin Kosachev | m | RUS:LEG member_of_parliament 1999..2012; RUS:LEG member_of_parliament 2014-12..
Alexej Puschkow | Alexei Pushkov | m | RUS:LEG member_of_parliament 2011-12..
Leonid Sluzki | Leonid Slutsky | m | RUS:LEG member_of_parliament 2000..; RUS:PTY party_leader 2022-05-27..
Wladimir Lukin | Vladimir Lukin | m | RUS:PTY party_leader 1993..2004; RUS:GOV minister 2004-02..2014-03
Ella Pamfilowa | Ella Pamfilova | f | RUS:GOV minister 1991-11..1994; RUS:GOV politician 2004-11..2010-07; RUS:GOV politician 2016-03..
Wladimir Tschurow | Vladimir Churov | m | RUS:GOV politician 2007-03..2016-03
Alexej Miller | Alexei Miller | m | RUS:BUS politician 2001-05..
Alexander Medwedew | Alexander Medvedev | m | RUS:BUS politician 2002..2019
Sergej Kuprijanow | Sergei Kupriyanov | m | RUS:BUS spokesperson 2003..
Witali Tschurkin | Vitaly Churkin; Witalij Tschurkin | m | RUS:GOV minister 2006-05-01..2017-02-20 | 2017-02-20
Wassili Nebensja | Vassily Nebenzia | m | RUS:GOV minister 2017-07..
Sergej Kisljak | Sergey Kislyak | m | RUS:GOV minister 2008-07..2017-08; RUS:LEG member_of_parliament 2017-09..
Sergej Rjabkow | Sergei Ryabkov | m | RUS:GOV minister 2008-08..
Grigori Karasin | Grigory Karasin | m | RUS:GOV minister 2005-06..2019-09
Alexander Gruschko | Alexander Grushko | m | RUS:GOV minister 2005-09..2012; RUS:GOV minister 2012-10..2018-01; RUS:GOV minister 2018-01..
Alexander Losjukow | Alexander Losyukov | m | RUS:GOV minister 2000..2008
Michail Bogdanow | Mikhail Bogdanov | m | RUS:GOV minister 2011-06..2025-07
Juri Balujewski | Yuri Baluyevsky | m | RUS:MIL general 2004-07-19..2008-06-03
Nikolaj Makarow | Nikolai Makarov | m | RUS:MIL general 2008-06-03..2012-11-06
Waleri Gerassimow | Valery Gerasimov; Walerij Gerassimow | m | RUS:MIL general 2012-11-09..
Anatoli Nogowizyn | Anatoly Nogovitsyn | m | RUS:MIL general 2008..2012
Igor Konaschenkow | Igor Konashenkov | m | RUS:MIL spokesperson 2011..
Sergej Surowikin | Sergei Surovikin | m | RUS:MIL general 2017-10..2023-08
Jewgeni Prigoschin | Yevgeny Prigozhin; Jewgenij Prigoschin | m | RUS:BUS politician 1996..2014; RUS:PRM commander 2014..2023-08-23 | 2023-08-23
Dmitri Utkin | Dmitry Utkin | m | RUS:PRM commander 2014..2023-08-23
Achmat Kadyrow | Akhmad Kadyrov; Akhmat Kadyrov | m | RUS:REL cleric 1995..2000-06; RUS:GOV governor 2000-06-12..2004-05-09 | 2004-05-09
Ramsan Kadyrow | Ramzan Kadyrov; Ramsan Kadirow | m | RUS:PRM commander 2000..2006-03; RUS:GOV governor 2006-03-04..
Alu Alchanow | Alu Alkhanov | m | RUS:GOV governor 2004-08-29..2007-02-15
Sergej Abramow | Sergei Abramov | m | RUS:GOV governor 2004-05..2006-02
Murat Sjasikow | Murat Zyazikov | m | RUS:GOV governor 2002-04..2008-10
Junus-bek Jewkurow | Yunus-bek Yevkurov | m | RUS:GOV governor 2008-10-31..2019-06; RUS:MIL defence_minister 2019-07..
Magomedsalam Magomedow | Magomedsalam Magomedov | m | RUS:GOV governor 2010-02..2013-01
Alexander Chloponin | Alexander Khloponin | m | RUS:GOV governor 2002-10..2010-01; RUS:GOV minister 2010-01..2018-05
Wladimir Markin | Vladimir Markin | m | RUS:GOV spokesperson 2007..2016
Oleg Orlow | Oleg Orlov | m | RUS:SOC activist 1988..
Ljudmila Alexejewa | Lyudmila Alexeyeva | f | RUS:SOC activist 1976..2018-12-08
Natalja Estemirowa | Natalya Estemirova | f | RUS:SOC activist 2000..2009-07-15
Stanislaw Markelow | Stanislav Markelov | m | RUS:SOC activist 2000..2009-01-19
Lew Ponomarjow | Lev Ponomaryov | m | RUS:SOC activist 1988..
Andrej Sacharow | Andrei Sakharov | m | SUN:OPP activist 1968..1989-12-14
Alexander Solschenizyn | Alexander Solzhenitsyn | m | SUN:OPP activist 1962..1974-02; RUS:SOC activist 1994..2008-08-03

# Ukraine
Leonid Krawtschuk | Leonid Kravchuk | m | UKR:GOV president 1991-08-24..1994-07-19
Leonid Kutschma | Leonid Kuchma | m | UKR:GOV prime_minister 1992-10-13..1993-09-22; UKR:GOV president 1994-07-19..2005-01-23; UKR:GOV politician 2014-06..2020-07
Wiktor Juschtschenko | Viktor Yushchenko; Wiktor Justschenko; Viktor Juschtschenko | m | UKR:BUS politician 1993-01..1999-12; UKR:GOV prime_minister 1999-12-22..2001-05-29; UKR:OPP opposition_leader 2002..2005-01; UKR:GOV president 2005-01-23..2010-02-25
Wiktor Janukowytsch | Viktor Yanukovych; Wiktor Janukowitsch; Viktor Janukowitsch; Viktor Yanukovich; Viktor Janukowytsch | m | UKR:GOV prime_minister 2002-11-21..2005-01-05; UKR:OPP opposition_leader 2005-01..2006-08; UKR:GOV prime_minister 2006-08-04..2007-12-18; UKR:OPP opposition_leader 2007-12..2010-02; UKR:GOV president 2010-02-25..2014-02-22
Petro Poroschenko | Petro Poroshenko; Pjotr Poroschenko | m | UKR:GOV minister 2005-02..2005-09; UKR:GOV foreign_minister 2009-10-09..2010-03-11; UKR:GOV minister 2012-03..2012-12; UKR:GOV president 2014-06-07..2019-05-20; UKR:OPP opposition_leader 2019-05-20..
Wolodymyr Selenskyj | Volodymyr Zelenskyy; Volodymyr Zelensky; Wolodimir Selenski; Wolodymyr Selenski; Wolodymyr Selenskij; Vladimir Zelensky; Volodymyr Zelenskiy | m | UKR:PTY politician 2018-12..2019-05-20; UKR:GOV president 2019-05-20..
Olexandr Turtschynow | Oleksandr Turchynov; Alexander Turtschinow; Olexander Turtschinow | m | UKR:SPY politician 2005-02..2005-09; UKR:GOV minister 2007-12..2010-03; UKR:LEG speaker 2014-02-22..2014-11; UKR:GOV president 2014-02-23..2014-06-07; UKR:GOV minister 2014-12..2019-05
Julija Tymoschenko | Yulia Tymoshenko; Julia Timoschenko; Julija Timoschenko; Yuliya Tymoshenko; Julia Tymoschenko | f | UKR:GOV minister 1999-12..2001-01; UKR:OPP opposition_leader 2001-02..2005-01; UKR:GOV prime_minister 2005-01-24..2005-09-08; UKR:OPP opposition_leader 2005-09..2007-12; UKR:GOV prime_minister 2007-12-18..2010-03-04; UKR:OPP opposition_leader 2010-03..
Jurij Jechanurow | Yuriy Yekhanurov; Juri Jechanurow | m | UKR:GOV prime_minister 2005-09-22..2006-08-04; UKR:GOV defence_minister 2007-12-18..2009-06
Mykola Asarow | Mykola Azarov; Nikolai Asarow | m | UKR:GOV finance_minister 2002-11..2005-01; UKR:GOV finance_minister 2006-08..2007-12; UKR:GOV prime_minister 2010-03-11..2014-01-28
Arsenij Jazenjuk | Arseniy Yatsenyuk; Arseni Jazenjuk | m | UKR:GOV minister 2005-09..2006-08; UKR:GOV foreign_minister 2007-03-21..2007-12-04; UKR:LEG speaker 2007-12-04..2008-11; UKR:OPP opposition_leader 2009..2014-02; UKR:GOV prime_minister 2014-02-27..2016-04-14
Wolodymyr Hrojsman | Volodymyr Groysman | m | UKR:GOV minister 2014-02..2014-11; UKR:LEG speaker 2014-11-27..2016-04-14; UKR:GOV prime_minister 2016-04-14..2019-08-29
Olexij Hontscharuk | Oleksiy Honcharuk | m | UKR:GOV prime_minister 2019-08-29..2020-03-04
Denys Schmyhal | Denys Shmyhal | m | UKR:GOV prime_minister 2020-03-04..2025-07-16; UKR:GOV defence_minister 2025-07-17..2026-01; UKR:GOV minister 2026-01..
Julija Swyrydenko | Yulia Svyrydenko | f | UKR:GOV minister 2021-11..2025-07; UKR:GOV prime_minister 2025-07-17..
Pawlo Lasarenko | Pavlo Lazarenko | m | UKR:GOV prime_minister 1996-05-28..1997-07-02
Walerij Pustowojtenko | Valeriy Pustovoytenko | m | UKR:GOV prime_minister 1997-07-16..1999-12-22
Anatolij Kinach | Anatoliy Kinakh | m | UKR:GOV prime_minister 2001-05-29..2002-11-21
Borys Tarasjuk | Borys Tarasyuk | m | UKR:GOV foreign_minister 1998-04..2000-09; UKR:GOV foreign_minister 2005-02-04..2007-01-30
Wolodymyr Ohrysko | Volodymyr Ohryzko | m | UKR:GOV foreign_minister 2007-12-18..2009-03-03
Kostjantyn Hryschtschenko | Kostyantyn Hryshchenko | m | UKR:GOV foreign_minister 2003-09..2005-02; UKR:GOV foreign_minister 2010-03-11..2012-12
Leonid Koschara | Leonid Kozhara | m | UKR:GOV foreign_minister 2012-12-24..2014-02-23
Andrij Deschtschyzja | Andrii Deshchytsia | m | UKR:GOV foreign_minister 2014-02-27..2014-06-19
Pawlo Klimkin | Pavlo Klimkin | m | UKR:GOV foreign_minister 2014-06-19..2019-08-29
Wadym Prystajko | Vadym Prystaiko | m | UKR:GOV foreign_minister 2019-08-29..2020-03-04
Dmytro Kuleba |  | m | UKR:GOV foreign_minister 2020-03-04..2024-09-05
Andrij Sybiha | Andrii Sybiha | m | UKR:GOV foreign_minister 2024-09-05..
Anatolij Hryzenko | Anatoliy Hrytsenko | m | UKR:GOV defence_minister 2005-02-04..2007-12
Pawlo Lebedjew |  | m | UKR:GOV defence_minister 2012-12..2014-02
Ihor Tenjuch | Ihor Tenyukh | m | UKR:GOV defence_minister 2014-02-27..2014-03-25
Walerij Heletej | Valeriy Heletey | m | UKR:GOV defence_minister 2014-07-03..2014-10-12
Stepan Poltorak |  | m | UKR:GOV defence_minister 2014-10-14..2019-08-29
Olexij Resnikow | Oleksii Reznikov | m | UKR:GOV defence_minister 2021-11-04..2023-09-05
Rustem Umjerow | Rustem Umerov | m | UKR:GOV defence_minister 2023-09-06..2025-07-17; UKR:GOV minister 2025-07-18..
Mychajlo Fedorow | Mykhailo Fedorov | m | UKR:GOV minister 2019-08..2026-01; UKR:GOV defence_minister 2026-01..
Jurij Luzenko | Yuriy Lutsenko | m | UKR:GOV interior_minister 2005-02-04..2006-12; UKR:GOV interior_minister 2007-12-18..2010-01; UKR:JUD judge 2016-05..2019-08
Wassyl Zuschko | Vasyl Tsushko | m | UKR:GOV interior_minister 2006-12..2007-12
Witalij Sachartschenko | Vitaliy Zakharchenko | m | UKR:GOV interior_minister 2011-11..2014-02
Arsen Awakow | Arsen Avakov | m | UKR:GOV interior_minister 2014-02-27..2021-07-15
Denys Monastyrskyj | Denys Monastyrsky | m | UKR:GOV interior_minister 2021-07-16..2023-01-18 | 2023-01-18
Witali Klitschko | Vitali Klitschko; Vitaly Klitschko; Vitalij Klitschko; Witalij Klitschko | m | UKR:OPP opposition_leader 2010-04..2014-06; UKR:GOV mayor 2014-06-05..
Wolodymyr Lytwyn | Volodymyr Lytvyn | m | UKR:LEG speaker 2002-05..2006-07; UKR:LEG speaker 2008-12..2012-12
Olexandr Moros | Oleksandr Moroz | m | UKR:LEG speaker 1994-05..1998; UKR:LEG speaker 2006-07-06..2007-11
Ruslan Stefantschuk | Ruslan Stefanchuk | m | UKR:LEG speaker 2021-10..
Andrij Parubij | Andriy Parubiy | m | UKR:GOV minister 2014-02..2014-08; UKR:LEG speaker 2016-04..2019-08
Oleh Tjahnybok | Oleh Tyahnybok | m | UKR:PTY party_leader 2004..
Dmytro Jarosch | Dmytro Yarosh | m | UKR:PTY party_leader 2013-11..2015-11
Oleh Ljaschko | Oleh Lyashko | m | UKR:PTY party_leader 2011..2019
Petro Symonenko | Petro Simonenko | m | UKR:PTY party_leader 1993..2022
Jurij Bojko | Yuriy Boyko | m | UKR:GOV minister 2006..2007; UKR:GOV minister 2010..2014; UKR:OPP opposition_leader 2014..
Wiktor Medwedtschuk | Viktor Medvedchuk | m | UKR:GOV politician 2002-06..2005-01; UKR:OPP opposition_leader 2018..2022
Rinat Achmetow | Rinat Akhmetov | m | UKR:BUS politician 1996..
Ihor Kolomojskyj | Ihor Kolomoyskyi; Igor Kolomojski | m | UKR:BUS politician 1992..; UKR:GOV governor 2014-03..2015-03
Serhij Ljowotschkin | Serhiy Lyovochkin | m | UKR:GOV politician 2010-02..2014-01
Wolodymyr Stelmach |  | m | UKR:BUS politician 2004-12..2010-12
Swjatoslaw Piskun | Sviatoslav Piskun | m | UKR:JUD judge 2002-07..2005-10; UKR:JUD judge 2007-04..2007-05
Walentyn Nalywajtschenko | Valentyn Nalyvaichenko | m | UKR:SPY politician 2006-12..2010-03; UKR:SPY politician 2014-02..2015-06
Andrij Jermak | Andriy Yermak | m | UKR:GOV politician 2020-02-11..2025-11-28
Mychajlo Podoljak | Mykhailo Podolyak | m | UKR:GOV politician 2020-04..
Walerij Saluschnyj | Valerii Zaluzhnyi; Walerij Saluschny | m | UKR:MIL commander 2021-07-27..2024-02-08; UKR:GOV minister 2024-07..
Olexandr Syrskyj | Oleksandr Syrskyi | m | UKR:MIL commander 2019-08..2024-02; UKR:MIL commander 2024-02-08..
Kyrylo Budanow | Kyrylo Budanov | m | UKR:SPY politician 2020-08..2026-01; UKR:GOV politician 2026-01..
Andrij Lyssenko | Andriy Lysenko | m | UKR:MIL spokesperson 2014..2016
Nadija Sawtschenko | Nadiya Savchenko; Nadja Sawtschenko | f | UKR:MIL politician 2004..2014; UKR:LEG member_of_parliament 2014-11..2019-08
Micheil Saakaschwili | Mikheil Saakashvili; Michail Saakaschwili; Mikhail Saakashvili; Michael Saakaschwili | m | GEO:GOV minister 2000-10..2001-09; GEO:GOV president 2004-01-25..2007-11-25; GEO:GOV president 2008-01-20..2013-11-17; UKR:GOV governor 2015-05-30..2016-11-09; GEO:OPP opposition_leader 2016-11..
Sergej Aksjonow | Sergei Aksyonov | m | RUS:GOV governor 2014-02-27..
Alexander Sachartschenko | Alexander Zakharchenko; Alexandr Sachartschenko | m | UKR:REB president 2014-08-07..2018-08-31 | 2018-08-31
Denis Puschilin | Denis Pushilin | m | UKR:REB rebel_leader 2014-05-15..2018-11; UKR:REB president 2018-11..2022-10; RUS:GOV governor 2022-10..
Alexander Borodai | Alexander Boroday | m | UKR:REB prime_minister 2014-05-16..2014-08-07; RUS:LEG member_of_parliament 2021-10..
Igor Girkin | Igor Strelkow; Igor Strelkov | m | UKR:REB commander 2014-04..2014-08
Igor Plotnizki | Igor Plotnitsky | m | UKR:REB president 2014-08..2017-11-24
Waleri Bolotow | Valery Bolotov | m | UKR:REB rebel_leader 2014-05..2014-08
Leonid Passetschnik | Leonid Pasechnik | m | UKR:REB president 2017-11..2022-10; RUS:GOV governor 2022-10..
Wjatscheslaw Ponomarjow | Vyacheslav Ponomaryov | m | UKR:REB mayor 2014-04..2014-06
Pawel Gubarew | Pavel Gubarev | m | UKR:REB governor 2014-03..2014-05
Andrej Purgin |  | m | UKR:REB speaker 2014-11..2015-09
Refat Tschubarow | Refat Chubarov | m | UKR:SOC politician 2013-11..
Mustafa Dschemilew | Mustafa Dzhemilev | m | UKR:SOC politician 1991..2013-11; UKR:LEG member_of_parliament 1998..

# Belarus
Stanislau Schuschkewitsch | Stanislav Shushkevich | m | BLR:GOV leader 1991-09-18..1994-01-26; BLR:OPP opposition_leader 1994..2022
Alexander Lukaschenko | Alexander Lukashenko; Aljaksandr Lukaschenka; Alexander Lukaschenka; Alyaksandr Lukashenka | m | BLR:GOV president 1994-07-20..
Sergej Sidorski | Sergei Sidorsky; Sjarhej Sidorski | m | BLR:GOV prime_minister 2003-12-19..2010-12-28
Michail Mjasnikowitsch | Mikhail Myasnikovich | m | BLR:GOV prime_minister 2010-12-28..2014-12-27
Andrej Kobjakow | Andrei Kobyakov | m | BLR:GOV prime_minister 2014-12-27..2018-08-18
Sergej Rumas | Sergei Rumas | m | BLR:GOV prime_minister 2018-08-18..2020-06-03
Roman Golowtschenko | Roman Golovchenko | m | BLR:GOV prime_minister 2020-06-04..2025-03
Alexander Turtschin | Alexander Turchin | m | BLR:GOV prime_minister 2025-03-10..
Sergej Martynow | Sergei Martynov | m | BLR:GOV foreign_minister 2003-03..2012-08
Wladimir Makej | Vladimir Makei | m | BLR:GOV foreign_minister 2012-08-20..2022-11-26 | 2022-11-26
Alexander Milinkewitsch | Aljaksandr Milinkewitsch; Alexander Milinkevich | m | BLR:OPP opposition_leader 2005-10..
Alexander Kosulin | Alexander Kozulin | m | BLR:OPP opposition_leader 2005..2008-08
Andrej Sannikow | Andrei Sannikov | m | BLR:OPP opposition_leader 2008..
Mikola Statkewitsch | Mikalai Statkevich; Nikolai Statkewitsch | m | BLR:OPP opposition_leader 1995..
Wladimir Nekljajew | Uladzimir Nyaklyayeu | m | BLR:OPP opposition_leader 2010..
Swetlana Tichanowskaja | Sviatlana Tsikhanouskaya; Swjatlana Zichanouskaja; Svetlana Tikhanovskaya | f | BLR:OPP opposition_leader 2020-05..
Sergej Tichanowski | Sergei Tikhanovsky | m | BLR:OPP opposition_leader 2020..
Maria Kolesnikowa | Maria Kolesnikova; Maryja Kalesnikawa; Maria Kalesnikava | f | BLR:OPP opposition_leader 2020..
Wiktor Babariko | Viktor Babariko | m | BLR:BUS politician 2000..2020-05; BLR:OPP opposition_leader 2020-05..
Waleri Zepkalo | Valery Tsepkalo | m | BLR:GOV minister 1997..2002; BLR:OPP opposition_leader 2020-05..
Ales Bjaljazki | Ales Bialiatski | m | BLR:SOC activist 1996..
Swetlana Alexijewitsch | Svetlana Alexievich | f | BLR:OPP opposition_leader 2020-08..
Roman Protassewitsch | Roman Protasevich | m | BLR:JRN politician 2019..2021-05-23

# Moldova, Transnistria
Mircea Snegur |  | m | MDA:GOV president 1990-09-03..1997-01-15
Petru Lucinschi |  | m | MDA:LEG speaker 1993-02..1997-01; MDA:GOV president 1997-01-15..2001-04-07
Wladimir Woronin | Vladimir Voronin | m | MDA:GOV president 2001-04-07..2009-09-11; MDA:PTY party_leader 2009-09-11..
Mihai Ghimpu |  | m | MDA:LEG speaker 2009-08..2010-12; MDA:GOV president 2009-09-11..2010-12-28
Nicolae Timofti |  | m | MDA:GOV president 2012-03-23..2016-12-23
Igor Dodon |  | m | MDA:PTY party_leader 2011..2016-12; MDA:GOV president 2016-12-23..2020-12-24; MDA:OPP opposition_leader 2020-12-24..
Maia Sandu |  | f | MDA:GOV minister 2012..2015; MDA:GOV prime_minister 2019-06-08..2019-11-14; MDA:GOV president 2020-12-24..
Vasile Tarlev |  | m | MDA:GOV prime_minister 2001-04-19..2008-03-31
Zinaida Greceanîi | Zinaida Greceanii | f | MDA:GOV prime_minister 2008-03-31..2009-09-14; MDA:LEG speaker 2019-06..2021-04
Vlad Filat |  | m | MDA:GOV prime_minister 2009-09-25..2013-04-25
Iurie Leancă | Iurie Leanca | m | MDA:GOV foreign_minister 2009-09..2013-05; MDA:GOV prime_minister 2013-05-30..2015-02-18
Pavel Filip |  | m | MDA:GOV prime_minister 2016-01-20..2019-06-08
Natalia Gavrilița | Natalia Gavrilita | f | MDA:GOV prime_minister 2021-08-06..2023-02-16
Dorin Recean |  | m | MDA:GOV prime_minister 2023-02-16..2025-11
Alexandru Munteanu |  | m | MDA:GOV prime_minister 2025-11-01..
Vlad Plahotniuc | Vladimir Plahotniuc | m | MDA:PTY party_leader 2016-12..2019-06
Marian Lupu |  | m | MDA:LEG speaker 2005-03..2009-05; MDA:LEG speaker 2010-12..2013-04
Igor Smirnow | Igor Smirnov | m | MDA:PRE president 1990-09..2011-12-30
Jewgeni Schewtschuk | Yevgeny Shevchuk | m | MDA:PRE president 2011-12-30..2016-12
Wadim Krasnoselski | Vadim Krasnoselsky | m | MDA:PRE president 2016-12-16..

# Georgia, Abkhazia, South Ossetia
Swiad Gamsachurdia | Zviad Gamsakhurdia | m | GEO:GOV president 1991-04-14..1992-01-06
Eduard Schewardnadse | Eduard Shevardnadze; Edward Schewardnadse | m | SUN:GOV foreign_minister 1985-07-02..1990-12-20; SUN:GOV foreign_minister 1991-11..1991-12; GEO:GOV leader 1992-03-10..1995-11; GEO:GOV president 1995-11-26..2003-11-23
Nino Burdschanadse | Nino Burjanadze | f | GEO:LEG speaker 2001-11-09..2008-06-07; GEO:GOV president 2003-11-23..2004-01-25; GEO:GOV president 2007-11-25..2008-01-20; GEO:OPP opposition_leader 2008-10..
Surab Schwania | Zurab Zhvania | m | GEO:LEG speaker 1995-11..2001-11; GEO:GOV prime_minister 2004-02-18..2005-02-03 | 2005-02-03
Surab Noghaideli | Zurab Noghaideli | m | GEO:GOV prime_minister 2005-02-17..2007-11-16; GEO:OPP opposition_leader 2008-12..2012
Lado Gurgenidse | Lado Gurgenidze | m | GEO:GOV prime_minister 2007-11-22..2008-11-01
Grigol Mgaloblischwili | Grigol Mgaloblishvili | m | GEO:GOV prime_minister 2008-11-01..2009-01-30
Nika Gilauri |  | m | GEO:GOV prime_minister 2009-02-06..2012-07-04
Wano Merabischwili | Vano Merabishvili | m | GEO:GOV interior_minister 2004-12..2012-07; GEO:GOV prime_minister 2012-07-04..2012-10-25
Bidsina Iwanischwili | Bidzina Ivanishvili | m | GEO:BUS politician 1990..2011; GEO:OPP opposition_leader 2011-10..2012-10; GEO:GOV prime_minister 2012-10-25..2013-11-20; GEO:PTY party_leader 2018-05..2021-01; GEO:PTY party_leader 2023-12-30..
Irakli Garibaschwili | Irakli Garibashvili | m | GEO:GOV interior_minister 2012-10..2013-11; GEO:GOV prime_minister 2013-11-20..2015-12-30; GEO:GOV defence_minister 2019-09..2021-02; GEO:GOV prime_minister 2021-02-22..2024-01-29
Giorgi Kwirikaschwili | Giorgi Kvirikashvili | m | GEO:GOV foreign_minister 2015-09..2015-12; GEO:GOV prime_minister 2015-12-30..2018-06-13
Mamuka Bachtadse | Mamuka Bakhtadze | m | GEO:GOV prime_minister 2018-06-20..2019-09-02
Giorgi Gacharia | Giorgi Gakharia | m | GEO:GOV interior_minister 2017-11..2019-09; GEO:GOV prime_minister 2019-09-08..2021-02-18; GEO:OPP opposition_leader 2021-05..
Irakli Kobachidse | Irakli Kobakhidze | m | GEO:LEG speaker 2016-11..2019-06; GEO:GOV prime_minister 2024-02-08..
Giorgi Margwelaschwili | Giorgi Margvelashvili | m | GEO:GOV president 2013-11-17..2018-12-16
Salome Surabischwili | Salome Zurabishvili; Salome Zourabichvili; Salomé Zourabichvili | f | GEO:GOV foreign_minister 2004-03-20..2005-10-19; GEO:OPP opposition_leader 2005-11..2010; GEO:GOV president 2018-12-16..2024-12-29; GEO:OPP opposition_leader 2024-12-29..
Micheil Kawelaschwili | Mikheil Kavelashvili | m | GEO:GOV president 2024-12-29..
Gela Beschuaschwili | Gela Bezhuashvili | m | GEO:GOV defence_minister 2004-06..2004-12; GEO:GOV foreign_minister 2005-10..2008-01
David Bakradse | Davit Bakradze | m | GEO:GOV foreign_minister 2008-01..2008-05; GEO:LEG speaker 2008-06-07..2012-10
Eka Tkeschelaschwili | Eka Tkeshelashvili | f | GEO:GOV foreign_minister 2008-05-05..2008-12-05
Grigol Waschadse | Grigol Vashadze | m | GEO:GOV foreign_minister 2008-12..2012-10
Maia Pandschikidse | Maia Panjikidze | f | GEO:GOV foreign_minister 2012-10..2014-11
Irakli Okruaschwili | Irakli Okruashvili | m | GEO:GOV defence_minister 2004-12..2006-11; GEO:OPP opposition_leader 2007-09..
Dawit Keseraschwili | Davit Kezerashvili | m | GEO:GOV defence_minister 2006-11..2008-12
Bacho Achalaia | Batscho Achalaia; Batscho Achalaja; Bacho Akhalaia | m | GEO:GOV defence_minister 2009-08..2012-07; GEO:GOV interior_minister 2012-07..2012-09
Irakli Alasania |  | m | GEO:GOV minister 2006..2008-12; GEO:OPP opposition_leader 2009..2012-10; GEO:GOV defence_minister 2012-10..2014-11
Aslan Abaschidse | Aslan Abashidze | m | GEO:GOV governor 1991-08..2004-05-05
Lewan Gatschetschiladse | Levan Gachechiladze | m | GEO:OPP opposition_leader 2007-11..2010
Giorgi Ugulawa | Giga Ugulava; Gigi Ugulawa | m | GEO:GOV mayor 2005-07..2013-12
Nika Melia |  | m | GEO:OPP opposition_leader 2019..
Temur Jakobaschwili | Temur Yakobashvili | m | GEO:GOV minister 2008-01..2010-11
Alexander Lomaia | Kakha Lomaia; Kacha Lomaia | m | GEO:GOV minister 2004-02..2007-11; GEO:GOV minister 2007-11..2008-12
Wladislaw Ardsinba | Vladislav Ardzinba | m | GEO:REB president 1994-11-26..2005-02-12
Sergej Bagapsch | Sergei Bagapsh | m | GEO:REB president 2005-02-12..2011-05-29 | 2011-05-29
Alexander Ankwab | Alexander Ankvab | m | GEO:REB prime_minister 2005-02..2010-02; GEO:REB president 2011-05-29..2014-06-01
Raul Chadschimba | Raul Khadjimba | m | GEO:REB president 2014-09-25..2020-01-12
Aslan Bschania | Aslan Bzhania | m | GEO:REB president 2020-04-23..2024-11
Sergej Schamba | Sergei Shamba | m | GEO:REB foreign_minister 1997..2010-02; GEO:REB prime_minister 2010-02..2011-09
Eduard Kokoity | Eduard Kokoiti | m | GEO:REB president 2001-12-18..2011-12-10
Leonid Tibilow | Leonid Tibilov | m | GEO:REB president 2012-04-19..2017-04-21
Anatoli Bibilow | Anatoly Bibilov | m | GEO:REB president 2017-04-21..2022-05

# Armenia, Azerbaijan, Nagorno-Karabakh
Lewon Ter-Petrosjan | Levon Ter-Petrosyan | m | ARM:GOV president 1991-11-11..1998-02-03; ARM:OPP opposition_leader 2007-09..
Robert Kotscharjan | Robert Kocharyan; Robert Kocharian | m | ARM:GOV prime_minister 1997-03-20..1998-04; ARM:GOV president 1998-04-09..2008-04-09; ARM:OPP opposition_leader 2018..
Sersch Sargsjan | Serzh Sargsyan; Sersch Sarkissjan; Serge Sarkissjan; Serzh Sarkisian; Sersch Sarkisjan | m | ARM:GOV defence_minister 1993..1995-06; ARM:GOV interior_minister 1996-11..1999-06; ARM:GOV defence_minister 2000-05..2007-04; ARM:GOV prime_minister 2007-04-04..2008-04-09; ARM:GOV president 2008-04-09..2018-04-09; ARM:GOV prime_minister 2018-04-17..2018-04-23
Armen Sarkissjan | Armen Sarkissian | m | ARM:GOV prime_minister 1996-11..1997-03; ARM:GOV president 2018-04-09..2022-02-01
Wahagn Chatschaturjan | Vahagn Khachaturyan | m | ARM:GOV president 2022-03-13..
Andranik Markarjan | Andranik Margaryan | m | ARM:GOV prime_minister 2000-05-12..2007-03-25 | 2007-03-25
Tigran Sargsjan | Tigran Sargsyan | m | ARM:GOV prime_minister 2008-04-09..2014-04-13
Howik Abrahamjan | Hovik Abrahamyan | m | ARM:LEG speaker 2008-09..2014-04; ARM:GOV prime_minister 2014-04-13..2016-09-08
Karen Karapetjan | Karen Karapetyan | m | ARM:GOV prime_minister 2016-09-13..2018-04
Nikol Paschinjan | Nikol Pashinyan; Nikol Paschinian | m | ARM:OPP opposition_leader 2012-05..2018-05; ARM:GOV prime_minister 2018-05-08..
Wasgen Sargsjan | Vazgen Sargsyan | m | ARM:GOV defence_minister 1995-07..1999-06; ARM:GOV prime_minister 1999-06-11..1999-10-27 | 1999-10-27
Wartan Oskanjan | Vartan Oskanian | m | ARM:GOV foreign_minister 1998-04..2008-04
Edward Nalbandjan | Edward Nalbandian | m | ARM:GOV foreign_minister 2008-04-14..2018-05
Sohrab Mnazakanjan | Zohrab Mnatsakanyan | m | ARM:GOV foreign_minister 2018-05-12..2020-11
Ararat Mirsojan | Ararat Mirzoyan | m | ARM:LEG speaker 2019-01..2021-08; ARM:GOV foreign_minister 2021-08-19..
Hrant Dink |  | m | TUR:JRN politician 1996..2007-01-19
Ajas Mutalibow | Ayaz Mutalibov | m | AZE:GOV president 1990-05-19..1992-03-06
Abulfas Eltschibej | Abulfaz Elchibey | m | AZE:GOV president 1992-06-16..1993-09-01
Heydar Aliyev | Heidar Alijew; Gejdar Alijew; Heydar Äliyev; Haidar Alijew | m | SUN:GOV minister 1982..1987; AZE:GOV president 1993-06-24..2003-10-31
Ilham Aliyev | Ilham Alijew; İlham Əliyev; Ilcham Alijew | m | AZE:GOV prime_minister 2003-08-04..2003-10-31; AZE:GOV president 2003-10-31..
Mehriban Aliyeva | Mehriban Alijewa | f | AZE:GOV minister 2017-02-21..
Artur Rasizadə | Artur Rasizade; Artur Rasisade; Artur Rasizada | m | AZE:GOV prime_minister 1996-07-20..2003-08-04; AZE:GOV prime_minister 2003-11-04..2018-04-21
Novruz Məmmədov | Novruz Mammadov | m | AZE:GOV prime_minister 2018-04-21..2019-10
Əli Əsədov | Ali Asadov | m | AZE:GOV prime_minister 2019-10-08..
Elmar Məmmədyarov | Elmar Mammadyarov; Elmar Mammadjarow | m | AZE:GOV foreign_minister 2004-04-02..2020-07-16
Ceyhun Bayramov | Jeyhun Bayramov | m | AZE:GOV foreign_minister 2020-07-16..
Safar Abiyev |  | m | AZE:GOV defence_minister 1995-02..2013-10
Zakir Həsənov | Zakir Hasanov | m | AZE:GOV defence_minister 2013-10-22..
İsa Qəmbər | Isa Gambar; Issa Gambar; Isa Qambar | m | AZE:OPP opposition_leader 1993..
Arkadi Ghukassjan | Arkadi Ghukasyan | m | AZE:PRE president 1997-09..2007-09
Bako Sahakjan | Bako Sahakyan | m | AZE:PRE president 2007-09-07..2020-05-21
Arajik Harutjunjan | Arayik Harutyunyan | m | AZE:PRE president 2020-05-21..2023-09-01

# Central Asia
Nursultan Nasarbajew | Nursultan Nazarbayev; Nursultan Nasarbajev | m | KAZ:GOV president 1990-04-24..2019-03-20; KAZ:GOV leader 2019-03-20..2022-01-05
Kassym-Schomart Tokajew | Kassym-Jomart Tokayev; Kassim-Schomart Tokajew; Qassym-Schomart Toqajew | m | KAZ:GOV foreign_minister 1994-10..1999-10; KAZ:GOV prime_minister 1999-10-12..2002-01-28; KAZ:GOV foreign_minister 2002-01..2007-01; KAZ:LEG speaker 2007-01..2011-04; UNO commissioner 2011-03..2013-10; KAZ:LEG speaker 2013-10..2019-03; KAZ:GOV president 2019-03-20..
Danial Achmetow | Daniyal Akhmetov | m | KAZ:GOV prime_minister 2003-06-13..2007-01-09; KAZ:GOV defence_minister 2007-01..2009-06
Karim Massimow | Karim Masimov; Karim Massimov | m | KAZ:GOV prime_minister 2007-01-10..2012-09-24; KAZ:GOV prime_minister 2014-04-02..2016-09-08; KAZ:SPY politician 2016-09..2022-01
Serik Achmetow | Serik Akhmetov | m | KAZ:GOV prime_minister 2012-09-24..2014-04-02
Bakytschan Sagintajew | Bakytzhan Sagintayev | m | KAZ:GOV prime_minister 2016-09-09..2019-02-21
Askar Mamin |  | m | KAZ:GOV prime_minister 2019-02-25..2022-01-05
Alichan Smailow | Alikhan Smailov | m | KAZ:GOV prime_minister 2022-01-05..2024-02
Olschas Bektenow | Olzhas Bektenov | m | KAZ:GOV prime_minister 2024-02-06..
Marat Taschin | Marat Tazhin | m | KAZ:GOV foreign_minister 2007-01..2009-09
Kanat Saudabajew | Kanat Saudabayev | m | KAZ:GOV foreign_minister 2009-09..2011-04
Jerlan Idrissow | Erlan Idrissov | m | KAZ:GOV foreign_minister 1999-10..2002-01; KAZ:GOV foreign_minister 2012-09..2016-12
Mukhtar Abljasow | Mukhtar Ablyazov; Muchtar Abljasow | m | KAZ:GOV minister 1998..1999; KAZ:OPP opposition_leader 2001..
Rachat Alijew | Rakhat Aliyev | m | KAZ:GOV minister 2005..2007-05; KAZ:OPP opposition_leader 2007-05..2015-02-24
Askar Akajew | Askar Akayev | m | KGZ:GOV president 1990-10-28..2005-03-24
Kurmanbek Bakijew | Kurmanbek Bakiyev; Kurmanbek Bakiev | m | KGZ:GOV prime_minister 2000-12-21..2002-05-22; KGZ:OPP opposition_leader 2004..2005-03; KGZ:GOV president 2005-03-25..2010-04-15
Rosa Otunbajewa | Roza Otunbayeva | f | KGZ:GOV foreign_minister 1992..1997; KGZ:GOV foreign_minister 2005-03..2005-09; KGZ:OPP opposition_leader 2005-09..2010-04; KGZ:GOV president 2010-04-07..2011-12-01; UNO commissioner 2022-09..2025
Almasbek Atambajew | Almazbek Atambayev | m | KGZ:GOV prime_minister 2007-03-29..2007-11-28; KGZ:OPP opposition_leader 2007-11..2010-04; KGZ:GOV prime_minister 2010-12-17..2011-12-01; KGZ:GOV president 2011-12-01..2017-11-24
Sooronbai Dscheenbekow | Sooronbay Jeenbekov; Sooronbaj Scheenbekow | m | KGZ:GOV prime_minister 2016-04-13..2017-08; KGZ:GOV president 2017-11-24..2020-10-15
Sadyr Dschaparow | Sadyr Japarov; Sadyr Schaparow | m | KGZ:GOV prime_minister 2020-10-10..2020-11; KGZ:GOV president 2020-10-15..2020-11-14; KGZ:GOV president 2021-01-28..
Felix Kulow | Felix Kulov | m | KGZ:GOV mayor 1998..1999; KGZ:OPP opposition_leader 2000..2005-03; KGZ:GOV prime_minister 2005-09-01..2007-01-29; KGZ:OPP opposition_leader 2007..2010
Igor Tschudinow | Igor Chudinov | m | KGZ:GOV prime_minister 2007-12-24..2009-10
Danijar Ussenow | Daniyar Usenov | m | KGZ:GOV prime_minister 2009-10-21..2010-04-07
Omurbek Babanow | Omurbek Babanov | m | KGZ:GOV prime_minister 2011-12-23..2012-09
Omurbek Tekebajew | Omurbek Tekebayev | m | KGZ:LEG speaker 2005-03..2006-02; KGZ:OPP opposition_leader 2006..2017
Rachmon Nabijew | Rahmon Nabiyev | m | TJK:GOV president 1991-12-02..1992-09-07
Emomalij Rahmon | Emomali Rahmon; Emomali Rachmon; Emomali Rachmonow; Imomali Rachmonow; Emomali Rakhmonov | m | TJK:LEG speaker 1992-11-19..1994-11-16; TJK:GOV president 1994-11-16..
Oqil Oqilow | Oqil Oqilov; Akil Akilow | m | TJK:GOV prime_minister 1999-12-20..2013-11-23
Qohir Rasulsoda | Kokhir Rasulzoda | m | TJK:GOV prime_minister 2013-11-23..
Hamrochon Sarifi | Hamrokhon Zarifi | m | TJK:GOV foreign_minister 2006-12..2013-11
Said Abdullo Nuri |  | m | TJK:OPP rebel_leader 1992..1997; TJK:OPP opposition_leader 1997..2006-08-09
Saparmurat Nijasow | Saparmurat Niyazov; Turkmenbaschi; Saparmyrat Nyýazow; Turkmenbashi | m | TKM:GOV president 1990-11-02..2006-12-21 | 2006-12-21
Gurbanguly Berdimuhamedow | Gurbanguly Berdimuhamedov; Gurbanguly Berdymuchammedow; Gurbanguly Berdymukhamedov | m | TKM:GOV president 2006-12-21..2022-03-19; TKM:LEG speaker 2021-04..2023-01; TKM:GOV leader 2023-01-21..
Serdar Berdimuhamedow | Serdar Berdimuhamedov | m | TKM:GOV president 2022-03-19..
Raşit Meredow | Raschid Meredow; Rashid Meredov; Rasit Meredow | m | TKM:GOV foreign_minister 2001-07..
Islam Karimow | Islam Karimov | m | UZB:GOV president 1990-03-24..2016-09-02 | 2016-09-02
Schawkat Mirsijojew | Shavkat Mirziyoyev; Schawkat Mirsijajew | m | UZB:GOV prime_minister 2003-12-11..2016-12-14; UZB:GOV president 2016-09-08..
Abdulla Aripow | Abdulla Aripov | m | UZB:GOV prime_minister 2016-12-14..
Gulnara Karimowa | Gulnara Karimova | f | UZB:GOV politician 2008..2014
Sakir Almatow | Zokir Almatov | m | UZB:GOV interior_minister 1991..2005-12
Muhammad Solih | Mohammed Salich | m | UZB:OPP opposition_leader 1990..
