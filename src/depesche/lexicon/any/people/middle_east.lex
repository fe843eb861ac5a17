# Middle East, Turkey, North Africa.
@ name | spellings | sex | offices | died

# Turkey
Mustafa Kemal Atatürk | Atatürk; Kemal Atatürk; Mustafa Kemal; Mustafa Kemal Ataturk | m | TUR:GOV president 1923-10-29..1938-11-10 | 1938-11-10
Turgut Özal | Turgut Ozal | m | TUR:GOV prime_minister 1983-12-13..1989-10-31; TUR:GOV president 1989-11-09..1993-04-17 | 1993-04-17
Süleyman Demirel | Suleyman Demirel | m | TUR:GOV prime_minister 1975-03..1980-09-12; TUR:GOV prime_minister 1991-11-20..1993-05-16; TUR:GOV president 1993-05-16..2000-05-16
Bülent Ecevit | Bulent Ecevit | m | TUR:GOV prime_minister 1974-01..1974-11; TUR:GOV prime_minister 1999-01-11..2002-11-18
Kenan Evren |  | m | TUR:GOV president 1980-09-12..1989-11-09
Tansu Çiller | Tansu Ciller | f | TUR:GOV prime_minister 1993-06-25..1996-03-06; TUR:GOV foreign_minister 1996-06-28..1997-06-30
Mesut Yılmaz | Mesut Yilmaz | m | TUR:GOV prime_minister 1991-06-23..1991-11-20; TUR:GOV prime_minister 1996-03-06..1996-06-28; TUR:GOV prime_minister 1997-06-30..1999-01-11
Necmettin Erbakan |  | m | TUR:GOV prime_minister 1996-06-28..1997-06-30; TUR:PTY party_leader 2003..2011-02-27
Ahmet Necdet Sezer |  | m | TUR:JUD judge 1998-01..2000-05; TUR:GOV president 2000-05-16..2007-08-28
Abdullah Gül | Abdullah Gul; Abdullah Guel | m | TUR:GOV prime_minister 2002-11-18..2003-03-14; TUR:GOV foreign_minister 2003-03-14..2007-08-28; TUR:GOV president 2007-08-28..2014-08-28
Recep Tayyip Erdoğan | Recep Tayyip Erdogan; Tayyip Erdogan; Recep Erdogan; Tayyip Erdoğan | m | TUR:GOV mayor 1994-03-27..1998-11-06; TUR:PTY party_leader 2001-08..2003-03; TUR:GOV prime_minister 2003-03-14..2014-08-28; TUR:GOV president 2014-08-28..
Ahmet Davutoğlu | Ahmet Davutoglu | m | TUR:GOV politician 2003..2009-05; TUR:GOV foreign_minister 2009-05-01..2014-08-28; TUR:GOV prime_minister 2014-08-28..2016-05-24; TUR:OPP opposition_leader 2019-12..
Binali Yıldırım | Binali Yildirim | m | TUR:GOV minister 2002-11..2013-12; TUR:GOV prime_minister 2016-05-24..2018-07-09; TUR:LEG speaker 2018-07-12..2019-02
Ali Babacan |  | m | TUR:GOV minister 2002-11..2007-08; TUR:GOV foreign_minister 2007-08-29..2009-05-01; TUR:GOV minister 2009-05..2015-08; TUR:OPP opposition_leader 2020-03..
Hakan Fidan |  | m | TUR:SPY politician 2010-05-25..2023-06; TUR:GOV foreign_minister 2023-06-04..
Cemil Çiçek | Cemil Cicek | m | TUR:GOV minister 2002-11..2007-08; TUR:GOV minister 2007-08..2011-06; TUR:LEG speaker 2011-07..2015-06
Mehmet Ali Şahin | Mehmet Ali Sahin | m | TUR:GOV minister 2002-11..2009-08; TUR:LEG speaker 2009-08..2011-06
Bülent Arınç | Bülent Arinc; Bulent Arinc | m | TUR:LEG speaker 2002-11-19..2007-07; TUR:GOV minister 2009-05..2015-08
Egemen Bağış | Egemen Bagis | m | TUR:GOV minister 2009-01..2013-12-25
Beşir Atalay | Besir Atalay | m | TUR:GOV interior_minister 2007-08-29..2011-07; TUR:GOV minister 2011-07..2014-08
Abdülkadir Aksu | Abdulkadir Aksu | m | TUR:GOV interior_minister 1989..1991; TUR:GOV interior_minister 2002-11..2007-05
İdris Naim Şahin | Idris Naim Sahin | m | TUR:GOV interior_minister 2011-07..2013-01
Muammer Güler | Muammer Gueler; Muammer Guler | m | TUR:GOV governor 2003-02..2010-05; TUR:GOV interior_minister 2013-01-24..2013-12-25
Efkan Ala |  | m | TUR:GOV interior_minister 2013-12-25..2016-08
Süleyman Soylu | Suleyman Soylu | m | TUR:GOV interior_minister 2016-08-31..2023-06
Ali Yerlikaya |  | m | TUR:GOV governor 2018..2023-06; TUR:GOV interior_minister 2023-06-04..
Vecdi Gönül | Vecdi Gonul | m | TUR:GOV defence_minister 2002-11..2011-07
İsmet Yılmaz | Ismet Yilmaz | m | TUR:GOV defence_minister 2011-07..2016-05
Fikri Işık | Fikri Isik | m | TUR:GOV defence_minister 2016-05-24..2017-07
Hulusi Akar |  | m | TUR:MIL general 2015-08..2018-07; TUR:GOV defence_minister 2018-07-10..2023-06
Yaşar Güler | Yasar Güler; Yasar Guler | m | TUR:MIL general 2018-07..2023-06; TUR:GOV defence_minister 2023-06-04..
Mehmet Şimşek | Mehmet Simsek | m | TUR:GOV finance_minister 2009-05..2015-11; TUR:GOV minister 2015-11..2018-07; TUR:GOV finance_minister 2023-06-04..
Berat Albayrak |  | m | TUR:GOV minister 2015-11..2018-07; TUR:GOV finance_minister 2018-07-10..2020-11-08
İbrahim Kalın | Ibrahim Kalin | m | TUR:GOV spokesperson 2014-12..2023-06; TUR:SPY politician 2023-06-05..
Deniz Baykal |  | m | TUR:PTY party_leader 1992-09..2010-05-10; TUR:GOV foreign_minister 1995-10-30..1996-03-06; TUR:LEG member_of_parliament 2010-05..2023-02
Kemal Kılıçdaroğlu | Kemal Kilicdaroglu | m | TUR:OPP opposition_leader 2010-05-22..2023-11-08
Özgür Özel | Ozgur Ozel | m | TUR:OPP opposition_leader 2023-11-08..
Ekrem İmamoğlu | Ekrem Imamoglu; Ekrem Imamoğlu | m | TUR:GOV mayor 2019-04-17..2019-05-06; TUR:GOV mayor 2019-06-27..2025-03-23; TUR:OPP opposition_leader 2025-03-23..
Mansur Yavaş | Mansur Yavas | m | TUR:GOV mayor 2019-04..
Devlet Bahçeli | Devlet Bahceli | m | TUR:PTY party_leader 1997-07-06..
Meral Akşener | Meral Aksener | f | TUR:GOV interior_minister 1996-11..1997-06; TUR:PTY party_leader 2017-10..2024-04
Muharrem İnce | Muharrem Ince | m | TUR:LEG member_of_parliament 2002..2018; TUR:PTY politician 2018..
Selahattin Demirtaş | Selahattin Demirtas | m | TUR:PTY party_leader 2010-02..2018-02; TUR:OPP opposition_leader 2018-02..
Figen Yüksekdağ | Figen Yuksekdag; Figen Yüksekdag | f | TUR:PTY party_leader 2014-06..2017-05
Ahmet Türk | Ahmet Turk | m | TUR:PTY party_leader 2005-11..2009-12; TUR:GOV mayor 2014-03..2016-11; TUR:GOV mayor 2019-04..2019-08; TUR:GOV mayor 2024-04..2024-11
Leyla Zana |  | f | TUR:LEG member_of_parliament 1991-11..1994-06; TUR:OPP activist 1994-06..2011; TUR:LEG member_of_parliament 2011-06..2018-01
Osman Baydemir |  | m | TUR:GOV mayor 2004-04..2014-03
Abdullah Öcalan | Abdullah Ocalan; Abdullah Oecalan; Öcalan | m | TUR:REB rebel_leader 1978-11-27..
Murat Karayılan | Murat Karayilan | m | TUR:REB rebel_leader 1999..
Cemil Bayık | Cemil Bayik | m | TUR:REB rebel_leader 1999..
Fethullah Gülen | Fethullah Gulen; Fetullah Gülen | m | TUR:REL cleric 1966..2024-10-20
Yaşar Büyükanıt | Yasar Büyükanit; Yasar Buyukanit | m | TUR:MIL general 2006-08-28..2008-08-28
İlker Başbuğ | Ilker Basbug | m | TUR:MIL general 2008-08-28..2010-08
Işık Koşaner | Isik Kosaner | m | TUR:MIL general 2010-08..2011-07-29
Necdet Özel | Necdet Ozel | m | TUR:MIL general 2011-08..2015-08
Hilmi Özkök | Hilmi Ozkok | m | TUR:MIL general 2002-08..2006-08
Melih Gökçek | Melih Gokcek; Melih Gökcek | m | TUR:GOV mayor 1994-03..2017-10
Kadir Topbaş | Kadir Topbas | m | TUR:GOV mayor 2004-03..2017-09
Abdurrahman Yalçınkaya | Abdurrahman Yalcinkaya | m | TUR:JUD judge 2007-05..2011-05
Haşim Kılıç | Hasim Kilic | m | TUR:JUD judge 2007-10..2015-02
Ali Bardakoğlu | Ali Bardakoglu | m | TUR:REL cleric 2003-05..2010-11
Mehmet Görmez | Mehmet Gormez | m | TUR:REL cleric 2010-11..2017-07
Zekeriya Öz | Zekeriya Oz | m | TUR:JUD judge 2007..2014
Hüseyin Çelik | Huseyin Celik; Hüseyin Celik | m | TUR:GOV minister 2003-03..2009-05
Mehmet Ali Ağca | Ali Agca; Mehmet Ali Agca | m | TUR:CRM politician 1979..
Orhan Pamuk |  | m | TUR:SOC politician 1982..
Osman Kavala |  | m | TUR:SOC activist 1999..
Can Dündar | Can Dundar | m | TUR:JRN politician 1979..
Reza Zarrab |  | m | TUR:BUS politician 2008..2016

# Iran
Mohammad Mossadegh | Mohammed Mossadegh; Mohammad Mosaddegh; Mossadegh | m | IRN:GOV prime_minister 1951-04-28..1953-08-19
Mohammad Reza Pahlavi | Schah Reza Pahlavi; Reza Pahlavi; Mohammed Reza Pahlewi; Schah Mohammad Reza Pahlavi; Schah Reza Pahlewi | m | IRN:GOV monarch 1941-09-16..1979-02-11
Ruhollah Chomeini | Ayatollah Chomeini; Ajatollah Chomeini; Khomeini; Ruhollah Khomeini; Ayatollah Khomeini; Ruhollah Musawi Chomeini; Chomeini | m | IRN:GOV leader 1979-02-11..1989-06-03 | 1989-06-03
Ali Chamenei | Ajatollah Ali Chamenei; Ayatollah Ali Khamenei; Ali Khamenei; Ali Chamene’i; Chamenei; Seyyed Ali Chamenei; Khamenei | m | IRN:GOV president 1981-10-13..1989-08-03; IRN:GOV leader 1989-06-04..
Abolhassan Banisadr | Abolhassan Bani-Sadr; Banisadr | m | IRN:GOV president 1980-02-04..1981-06-22; IRN:OPP opposition_leader 1981-07..2021-10
Ali Akbar Haschemi Rafsandschani | Haschemi Rafsandschani; Akbar Hashemi Rafsanjani; Ali Akbar Hashemi Rafsanjani; Rafsandschani; Rafsanjani; Ali Akbar Rafsandschani | m | IRN:LEG speaker 1980-07..1989-08; IRN:GOV politician 1989-02..2017-01-08; IRN:GOV president 1989-08-03..1997-08-03
Mohammad Chatami | Mohammed Chatami; Mohammad Khatami | m | IRN:GOV president 1997-08-03..2005-08-03; IRN:OPP opposition_leader 2005-08..
Mahmud Ahmadinedschad | Mahmoud Ahmadinejad; Mahmud Ahmadinejad; Mahmoud Ahmadinedschad; Ahmadineschad; Mahmud Ahmadineschad | m | IRN:GOV mayor 2003-06-20..2005-06-28; IRN:GOV president 2005-08-03..2013-08-03
Hassan Rohani | Hassan Ruhani; Hassan Rouhani; Hasan Rohani; Hassan Rowhani | m | IRN:GOV minister 1989-10..2005-08; IRN:GOV president 2013-08-03..2021-08-03
Ebrahim Raisi | Ebrahim Raeisi; Ebrahim Raissi; Ibrahim Raisi | m | IRN:JUD judge 2014-08..2016; IRN:JUD judge 2019-03-07..2021-07; IRN:GOV president 2021-08-03..2024-05-19 | 2024-05-19
Massud Peseschkian | Masoud Pezeshkian; Massoud Peseschkian; Massud Pezeschkian | m | IRN:GOV minister 2001-08..2005-08; IRN:LEG member_of_parliament 2008-05..2024-07; IRN:GOV president 2024-07-28..
Mohammad Mochber | Mohammad Mokhber | m | IRN:GOV minister 2021-08..2024-07; IRN:GOV president 2024-05-19..2024-07-28
Mohammad Reza Aref |  | m | IRN:GOV minister 2001-08..2005-08; IRN:OPP opposition_leader 2013..2024; IRN:GOV minister 2024-07-28..
Parvis Dawudi | Parviz Davoodi | m | IRN:GOV minister 2005-09..2009-07
Mohammad Resa Rahimi | Mohammad Reza Rahimi | m | IRN:GOV minister 2009-09..2013-08
Eshagh Dschahangiri | Eshaq Jahangiri | m | IRN:GOV minister 2013-08..2021-08
Mir Hossein Mussawi | Mir-Hossein Mussawi; Mir Hossein Mousavi; Mir-Hossein Mousavi; Mir Hussein Mussawi; Mussawi | m | IRN:GOV prime_minister 1981-10-31..1989-08-03; IRN:OPP opposition_leader 2009-03..
Mehdi Karrubi | Mehdi Karroubi; Mahdi Karrubi | m | IRN:LEG speaker 1989-08..1992-05; IRN:LEG speaker 2000-05..2004-05; IRN:OPP opposition_leader 2005-08..
Zahra Rahnaward | Zahra Rahnavard | f | IRN:EDU politician 1998..2006; IRN:OPP opposition_leader 2009-04..
Ali Akbar Welajati | Ali Akbar Velayati | m | IRN:GOV foreign_minister 1981-12-15..1997-08-20; IRN:GOV politician 1997-08..
Kamal Charrasi | Kamal Kharrazi; Kamal Kharazi | m | IRN:GOV foreign_minister 1997-08-20..2005-08-24
Manutschehr Mottaki | Manouchehr Mottaki; Manuchehr Mottaki; Manuschehr Mottaki | m | IRN:GOV foreign_minister 2005-08-24..2010-12-13
Ali Akbar Salehi | Ali-Akbar Salehi | m | IRN:GOV minister 2009-07-16..2010-12; IRN:GOV foreign_minister 2010-12-13..2013-08-15; IRN:GOV minister 2013-08-16..2021-08-29
Mohammed Dschawad Sarif | Mohammad Dschawad Sarif; Mohammad Javad Zarif; Javad Zarif; Dschawad Sarif; Mohammad Javad Sarif | m | IRN:GOV minister 2002-08..2007-07; IRN:GOV foreign_minister 2013-08-15..2021-08-25; IRN:GOV minister 2024-08..2025-03
Hossein Amir-Abdollahian | Hossein Amirabdollahian | m | IRN:GOV foreign_minister 2021-08-25..2024-05-19 | 2024-05-19
Ali Bagheri | Ali Bagheri Kani | m | IRN:GOV minister 2007..2013; IRN:GOV minister 2021-09..2024-08; IRN:GOV foreign_minister 2024-05-20..2024-08-21
Abbas Araghtschi | Abbas Araghchi; Abbas Araqchi; Abbas Araktschi | m | IRN:GOV minister 2013-05..2021-09; IRN:GOV foreign_minister 2024-08-21..
Ali Laridschani | Ali Larijani | m | IRN:JRN politician 1994..2004; IRN:GOV minister 2005-08-15..2007-10-20; IRN:LEG speaker 2008-06-12..2020-05-28; IRN:GOV minister 2025-08-05..
Said Dschalili | Saeed Jalili; Saied Dschalili | m | IRN:GOV minister 2007-10-20..2013-09-10; IRN:PTY politician 2013-09..
Ali Schamchani | Ali Shamkhani | m | IRN:GOV defence_minister 1997-08..2005-08; IRN:GOV minister 2013-09-10..2023-05
Dschawad Waidi | Javad Vaidi | m | IRN:GOV minister 2005..2008
Mohammed Bagher Ghalibaf | Mohammad Bagher Ghalibaf; Mohammad Bagher Qalibaf | m | IRN:COP politician 2000-06..2005-04; IRN:GOV mayor 2005-09..2017-08; IRN:LEG speaker 2020-05-28..
Gholamali Haddad-Adel | Gholam Ali Haddad Adel | m | IRN:LEG speaker 2004-06..2008-05
Mahmud Haschemi Schahrudi | Mahmoud Hashemi Shahroudi | m | IRN:JUD judge 1999-08..2009-06
Sadegh Laridschani | Sadeq Larijani; Sadegh Larijani | m | IRN:JUD judge 2009-08-15..2019-03-07
Gholamhossein Mohseni-Edschei | Gholam-Hossein Mohseni-Ejei | m | IRN:SPY minister 2005-08..2009-07; IRN:JUD judge 2009-08..2014-08; IRN:JUD judge 2021-07..
Mostafa Pur-Mohammadi | Mostafa Pourmohammadi | m | IRN:GOV interior_minister 2005-08..2008-05; IRN:GOV minister 2013-08..2017-08
Mostafa Mohammad Nadschar | Mostafa Mohammad-Najjar; Mostafa Najjar | m | IRN:GOV defence_minister 2005-08..2009-09; IRN:GOV interior_minister 2009-09..2013-08
Ahmad Wahidi | Ahmad Vahidi | m | IRN:GOV defence_minister 2009-09-03..2013-08; IRN:GOV interior_minister 2021-08-25..2024-08
Hossein Dehghan |  | m | IRN:GOV defence_minister 2013-08-15..2017-08
Amir Hatami |  | m | IRN:GOV defence_minister 2017-08-20..2021-08
Heidar Moslehi | Heydar Moslehi | m | IRN:SPY minister 2009-09..2013-08
Bidschan Namdar Sanganeh | Bijan Zanganeh | m | IRN:GOV minister 1997-08..2005-08; IRN:GOV minister 2013-08..2021-08
Gholamresa Aghasadeh | Gholamreza Aghazadeh | m | IRN:GOV minister 1997..2009-07
Fereidun Abbasi | Fereydoon Abbasi | m | IRN:GOV minister 2011-02..2013-08
Behrus Kamalwandi | Behrouz Kamalvandi | m | IRN:GOV spokesperson 2013..
Ali Asghar Soltanieh | Ali Asghar Soltaniyeh | m | IRN:GOV minister 2005..2013
Mohammad Ali Hosseini |  | m | IRN:GOV spokesperson 2006-08..2008
Hassan Ghaschghawi | Hassan Ghashghavi | m | IRN:GOV spokesperson 2008..2009
Ramin Mehmanparast |  | m | IRN:GOV spokesperson 2009-09..2013
Hamid Resa Assefi | Hamid Reza Asefi | m | IRN:GOV spokesperson 1999..2006-08
Gholam-Hossein Elham | Gholamhossein Elham | m | IRN:GOV spokesperson 2005-11..2009
Bahram Ghassemi | Bahram Qassemi | m | IRN:GOV spokesperson 2016..2019
Esmail Baghai | Esmail Baghaei | m | IRN:GOV spokesperson 2024-08..
Mohammad Ali Dschafari | Mohammad Ali Jafari | m | IRN:MIL commander 2007-09-01..2019-04-21
Jahja Rahim Safawi | Yahya Rahim Safavi | m | IRN:MIL commander 1997-09..2007-09
Hossein Salami |  | m | IRN:MIL commander 2019-04-21..2025-06-13 | 2025-06-13
Ghassem Soleimani | Qassem Soleimani; Kassem Soleimani; Kasem Soleimani; Qasem Soleimani; Ghasem Soleimani | m | IRN:MIL commander 1998-03..2020-01-03 | 2020-01-03
Esmail Ghaani | Esmail Qaani | m | IRN:MIL commander 2020-01-03..
Mohammad Bagheri |  | m | IRN:MIL general 2016-06-28..2025-06-13 | 2025-06-13
Hassan Firusabadi | Hassan Firouzabadi | m | IRN:MIL general 1989..2016-06
Ataollah Salehi |  | m | IRN:MIL commander 2005-09..2017-08
Mohsen Fachrisadeh | Mohsen Fakhrizadeh | m | IRN:MIL politician 1990..2020-11-27
Mohsen Resai | Mohsen Rezaee; Mohsen Rezai | m | IRN:MIL commander 1981-09..1997-09; IRN:GOV politician 1997-09..2021-08; IRN:GOV minister 2021-08..2023-06
Ahmad Dschannati | Ahmad Jannati | m | IRN:REL cleric 1992-07..
Ahmad Chatami | Ahmad Khatami | m | IRN:REL cleric 1999..
Mohammed-Taghi Mesbah-Jasdi | Mohammad-Taqi Mesbah-Yazdi | m | IRN:REL cleric 1990..2021-01
Hossein Ali Montaseri | Hossein-Ali Montazeri; Hussein Ali Montazeri; Montaseri | m | IRN:GOV politician 1985..1989-03; IRN:REL cleric 1989-03..2009-12-19
Esfandiar Rahim Maschaie | Esfandiar Rahim Mashaei | m | IRN:GOV minister 2005-08..2009-07; IRN:GOV politician 2009-07..2013-08
Schirin Ebadi | Shirin Ebadi | f | IRN:SOC activist 1994..
Narges Mohammadi |  | f | IRN:SOC activist 2001..
Nasrin Sotudeh | Nasrin Sotoudeh | f | IRN:SOC activist 2008..
Akbar Gandschi | Akbar Ganji | m | IRN:JRN activist 1997..
Maryam Radschawi | Maryam Rajavi | f | IRN:OPP opposition_leader 1993-10..
Massud Radschawi | Massoud Rajavi | m | IRN:REB rebel_leader 1979..2003
Abdolmalek Rigi | Abdulmalik Rigi | m | IRN:REB rebel_leader 2003..2010-06-20
Cyrus Reza Pahlavi | Kronprinz Reza Pahlavi; Reza Pahlavi | m | IRN:OPP opposition_leader 1980-10..
Mahsa Amini | Jina Mahsa Amini | f | IRN:CVL politician 2022-09..2022-09-16

# Iraq
Saddam Hussein | Saddam Husain; Saddam Hussain; Saddam | m | IRQ:GOV minister 1968-07..1979-07; IRQ:GOV president 1979-07-16..2003-04-09
Tarik Asis | Tarek Aziz; Tariq Aziz; Tarik Aziz; Tariq Asis | m | IRQ:GOV minister 1979..2003-04; IRQ:GOV foreign_minister 1983..1991
Ali Hassan al-Madschid | Ali Hassan al-Majid; Chemie-Ali; Ali Hassan al-Madjid; Chemical Ali | m | IRQ:MIL general 1988..2003-04; IRQ:GOV interior_minister 1991..1991; IRQ:GOV defence_minister 1991..1995
Udai Hussein | Udai Saddam Hussein; Uday Hussein | m | IRQ:PRM commander 1995..2003-04-09
Kusai Hussein | Kusai Saddam Hussein; Qusay Hussein | m | IRQ:MIL commander 1997..2003-04-09
Taha Jassin Ramadan | Taha Yassin Ramadan | m | IRQ:GOV minister 1991-03..2003-04
Issat Ibrahim al-Duri | Izzat Ibrahim al-Douri; Isat Ibrahim al-Duri | m | IRQ:GOV minister 1979..2003-04; IRQ:REB rebel_leader 2003-04..2020-10-25
Barsan al-Tikriti | Barasan Ibrahim; Barsan Ibrahim; Barzan Ibrahim al-Tikriti; Barsan Ibrahim al-Tikriti | m | IRQ:SPY politician 1979..1983; IRQ:GOV minister 1989..1998
Awad Hamed al-Bandar | Awad al-Bandar | m | IRQ:JUD judge 1979..2003
Nadschi Sabri | Naji Sabri | m | IRQ:GOV foreign_minister 2001-08..2003-04
Mohammed Said al-Sahhaf | Mohammed Saeed al-Sahhaf | m | IRQ:GOV foreign_minister 1992..2001; IRQ:GOV minister 2001..2003-04
Ghasi al-Jawar | Ghazi al-Yawer; Ghasi al-Jawer | m | IRQ:GOV president 2004-06-28..2005-04-07
Dschalal Talabani | Jalal Talabani; Dschalal Talabany | m | IRQ:REB rebel_leader 1975-06..1992; IRQ:PTY party_leader 1992..2005-04; IRQ:GOV president 2005-04-07..2014-07-24
Fuad Masum | Fuad Massum; Fouad Massoum | m | IRQ:GOV president 2014-07-24..2018-10-02
Abdul Latif Raschid | Abdul Latif Rashid | m | IRQ:GOV minister 2003-09..2010-12; IRQ:GOV president 2022-10-17..
Ijad Allawi | Iyad Allawi; Ajad Allawi; Ayad Allawi | m | IRQ:OPP opposition_leader 1990..2003; IRQ:GOV prime_minister 2004-06-28..2005-05-03; IRQ:OPP opposition_leader 2005-05..2014-09; IRQ:GOV minister 2014-09..2015-08
Ibrahim al-Dschafari | Ibrahim al-Jaafari; Ibrahim Dschaafari; Ibrahim al-Jafari; Ibrahim al-Dschaafari | m | IRQ:GOV prime_minister 2005-05-03..2006-05-20; IRQ:GOV foreign_minister 2014-09-08..2018-10
Nuri al-Maliki | Nouri al-Maliki; Nuri Kamal al-Maliki; Nuri el Maliki; Dschawad al-Maliki | m | IRQ:GOV prime_minister 2006-05-20..2014-09-08; IRQ:GOV minister 2014-09..2015-08; IRQ:GOV minister 2016-10..2018-09; IRQ:PTY party_leader 2018-09..
Haider al-Abadi | Haidar al-Abadi; Haidar al-Ibadi | m | IRQ:GOV prime_minister 2014-09-08..2018-10-25
Adil Abd al-Mahdi | Adel Abdel Mahdi; Adel Abdul-Mahdi; Adil Abdul-Mahdi | m | IRQ:GOV finance_minister 2004-06..2005; IRQ:GOV minister 2005-04..2011-05; IRQ:GOV minister 2014-09..2016; IRQ:GOV prime_minister 2018-10-25..2020-05-07
Mustafa al-Kasimi | Mustafa al-Kadhimi | m | IRQ:SPY politician 2016-06..2020-05; IRQ:GOV prime_minister 2020-05-07..2022-10-27
Mohammed Schia al-Sudani | Mohammed Shia al-Sudani | m | IRQ:GOV minister 2010-12..2018; IRQ:GOV prime_minister 2022-10-27..
Hoschjar Sebari | Hoshyar Zebari; Hoschiar Sebari; Hoshjar Sebari | m | IRQ:GOV foreign_minister 2003-09-03..2014-07; IRQ:GOV finance_minister 2014-10..2016-09
Fuad Hussein | Fouad Hussein | m | IRQ:GOV finance_minister 2018-10..2020-05; IRQ:GOV foreign_minister 2020-06-06..
Dschawad al-Bulani | Jawad al-Bolani; Dschawad al-Bolani | m | IRQ:GOV interior_minister 2006-06-08..2010-12
Bajan Dschabr | Bayan Jabr; Bajan Dschabor | m | IRQ:GOV interior_minister 2005-05..2006-05; IRQ:GOV finance_minister 2006-05..2010-12
Abdul Kadir al-Obeidi | Abdul Qadir Obeidi; Abdel Kader Dschassim | m | IRQ:GOV defence_minister 2006-06-08..2010-12
Saadun al-Dulaimi | Saadoun al-Dulaimi | m | IRQ:GOV defence_minister 2005-05..2006-05; IRQ:GOV defence_minister 2011-08..2014-10
Chalid al-Obeidi | Khaled al-Obeidi | m | IRQ:GOV defence_minister 2014-10..2016-08
Falah al-Nakib | Falah al-Naqib | m | IRQ:GOV interior_minister 2004-06..2005-05
Hasim al-Schaalan | Hazim al-Shaalan | m | IRQ:GOV defence_minister 2004-06..2005-05
Tarik al-Haschimi | Tariq al-Hashimi; Tarek al-Haschemi; Tarik al-Haschemi | m | IRQ:PTY party_leader 2004..2009; IRQ:GOV minister 2006-04-22..2012-09; IRQ:OPP opposition_leader 2011-12..
Salih al-Mutlak | Saleh al-Mutlaq | m | IRQ:OPP opposition_leader 2005..2010-12; IRQ:GOV minister 2010-12..2015-08
Adnan al-Dulaimi |  | m | IRQ:PTY party_leader 2005..2010
Ussama al-Nudschaifi | Osama al-Nujaifi; Usama al-Nudschaifi | m | IRQ:LEG speaker 2010-11-11..2014-07; IRQ:GOV minister 2014-09..2015-08
Mahmud al-Maschhadani | Mahmoud al-Mashhadani | m | IRQ:LEG speaker 2006-04-22..2008-12; IRQ:LEG speaker 2024-10..2025-12
Hadschim al-Hassani | Hajim al-Hassani | m | IRQ:LEG speaker 2005-04..2006-03
Salim al-Dschaburi | Salim al-Jabouri | m | IRQ:LEG speaker 2014-07..2018
Mohammed al-Halbusi | Mohammed al-Halbousi | m | IRQ:LEG speaker 2018-09..2023-11
Ahmed Tschalabi | Ahmed Chalabi; Ahmad Tschalabi; Ahmed Dschalabi | m | IRQ:OPP opposition_leader 1992..2003; IRQ:GOV politician 2003-07..2004-06; IRQ:GOV minister 2005-05..2006-05; IRQ:LEG member_of_parliament 2010..2015-11-03
Adnan Patschatschi | Adnan Pachachi | m | IRQ:GOV foreign_minister 1965..1967; IRQ:GOV politician 2003-07..2004-06
Massud Barsani | Massoud Barzani; Masud Barzani; Massud Barzani; Masoud Barzani | m | IRQ:REB rebel_leader 1979..1992; IRQ:PTY party_leader 1979..; IRQ:GOV governor 2005-06-14..2017-11-01
Netschirwan Barsani | Nechirvan Barzani; Netschirwan Barzani | m | IRQ:GOV governor 2006-03..2009-08; IRQ:GOV governor 2012-03..2019-06; IRQ:GOV governor 2019-06-10..
Masrur Barsani | Masrour Barzani | m | IRQ:GOV governor 2019-07-10..
Mustafa Barsani | Mustafa Barzani | m | IRQ:REB rebel_leader 1946..1979-03
Abd al-Asis al-Hakim | Abdul Aziz al-Hakim; Abdelasis al-Hakim; Abdul Asis al-Hakim | m | IRQ:PTY party_leader 2003-09..2009-08-26
Ammar al-Hakim |  | m | IRQ:PTY party_leader 2009-08-26..
Mohammed Bakir al-Hakim | Mohammed Baqir al-Hakim; Mohammed Bakr al-Hakim | m | IRQ:REL cleric 1982..2003-08-29
Ali al-Sistani | Ali as-Sistani; Ajatollah Ali al-Sistani; Ayatollah Ali Sistani; Ali Sistani; Ali el Sistani; Großajatollah Ali al-Sistani | m | IRQ:REL cleric 1992-08..
Muktada al-Sadr | Moktada al-Sadr; Muktada as-Sadr; Muqtada al-Sadr; Moqtada al-Sadr; Muktada el Sadr; Moktada as-Sadr | m | IRQ:REB rebel_leader 2003-06..2008-08; IRQ:PTY party_leader 2008-08..
Wathik al-Battat | Wathiq al-Battat | m | IRQ:REB rebel_leader 2010..2014
Hadi al-Amiri |  | m | IRQ:GOV minister 2010-12..2014; IRQ:PRM commander 2014..
Abu Mahdi al-Muhandis | Abu Mahdi al-Mohandes | m | IRQ:PRM commander 2014..2020-01-03 | 2020-01-03
Harith al-Dari |  | m | IRQ:REL cleric 2003-04..2015-03
Abdul Sattar Abu Rischa | Abdul Sattar Abu Risha | m | IRQ:PRM rebel_leader 2006-09..2007-09-13
Kassim Atta | Qassim al-Moussawi | m | IRQ:MIL spokesperson 2007..2012
Ali al-Dabbagh |  | m | IRQ:GOV spokesperson 2006-05..2012-11
Muwaffak al-Rubai | Mowaffak al-Rubaie | m | IRQ:GOV minister 2004-04..2009-04
Raid Dschuhi | Raed Juhi; Raid Juhi | m | IRQ:JUD judge 2004..2006
Rauf Abd al-Rahman | Rauf Raschid Abdel Rahman; Raouf Abdul Rahman | m | IRQ:JUD judge 2006-01..2008
Risgar Mohammed Amin | Rizgar Mohammed Amin | m | IRQ:JUD judge 2005-10..2006-01
Nadia Murad |  | f | IRQ:SOC activist 2015..
Muntasar al-Saidi | Muntadhar al-Zaidi; Muntaser al-Saidi | m | IRQ:JRN politician 2005..2008-12

# Israel
David Ben-Gurion | David Ben Gurion | m | ISR:GOV prime_minister 1948-05-14..1954-01; ISR:GOV prime_minister 1955-11-03..1963-06-26
Levi Eschkol | Levi Eshkol | m | ISR:GOV prime_minister 1963-06-26..1969-02-26 | 1969-02-26
Golda Meir |  | f | ISR:GOV foreign_minister 1956-06..1966-01; ISR:GOV prime_minister 1969-03-17..1974-06-03
Mosche Dajan | Moshe Dayan; Mosche Dayan | m | ISR:GOV defence_minister 1967-06..1974-06; ISR:GOV foreign_minister 1977-06..1979-10
Menachem Begin |  | m | ISR:OPP opposition_leader 1948..1977; ISR:GOV prime_minister 1977-06-20..1983-10-10
Jitzchak Schamir | Yitzhak Shamir; Izchak Schamir; Jizchak Schamir | m | ISR:GOV prime_minister 1983-10-10..1984-09-13; ISR:GOV prime_minister 1986-10-20..1992-07-13
Schimon Peres | Shimon Peres; Simon Peres | m | ISR:GOV prime_minister 1984-09-13..1986-10-20; ISR:GOV foreign_minister 1992-07-14..1995-11-22; ISR:GOV prime_minister 1995-11-04..1996-06-18; ISR:GOV foreign_minister 2001-03-07..2002-11-02; ISR:GOV minister 2005-01-10..2005-11; ISR:GOV minister 2006-05-04..2007-06; ISR:GOV president 2007-07-15..2014-07-24
Jitzchak Rabin | Yitzhak Rabin; Izchak Rabin; Jizchak Rabin; Itzhak Rabin | m | ISR:MIL general 1964-01..1968-01; ISR:GOV prime_minister 1974-06-03..1977-06-20; ISR:GOV defence_minister 1984-09..1990-03; ISR:GOV prime_minister 1992-07-13..1995-11-04 | 1995-11-04
Benjamin Netanjahu | Benjamin Netanyahu; Binyamin Netanyahu; Netanjahu; Benyamin Netanjahu; Bibi Netanjahu | m | ISR:OPP opposition_leader 1993-03..1996-06; ISR:GOV prime_minister 1996-06-18..1999-07-06; ISR:GOV foreign_minister 2002-11-06..2003-02-28; ISR:GOV finance_minister 2003-02-28..2005-08-09; ISR:OPP opposition_leader 2005-12..2009-03; ISR:GOV prime_minister 2009-03-31..2021-06-13; ISR:OPP opposition_leader 2021-06-13..2022-12-29; ISR:GOV prime_minister 2022-12-29..
Ehud Barak |  | m | ISR:MIL general 1991-04..1995-01; ISR:GOV foreign_minister 1995-11..1996-06; ISR:GOV prime_minister 1999-07-06..2001-03-07; ISR:PTY party_leader 2007-06..2011-01; ISR:GOV defence_minister 2007-06-18..2013-03-18
Ariel Scharon | Ariel Sharon; Arik Scharon | m | ISR:GOV defence_minister 1981-08..1983-02; ISR:GOV minister 1990..1992; ISR:GOV foreign_minister 1998-10..1999-07; ISR:OPP opposition_leader 1999-09..2001-03; ISR:GOV prime_minister 2001-03-07..2006-04-14
Ehud Olmert |  | m | ISR:GOV mayor 1993-11..2003-02; ISR:GOV minister 2003-02..2006-01; ISR:GOV prime_minister 2006-01-04..2009-03-31
Naftali Bennett |  | m | ISR:GOV minister 2013-03..2019-06; ISR:GOV defence_minister 2019-11-12..2020-05-17; ISR:GOV prime_minister 2021-06-13..2022-06-30; ISR:PTY politician 2025..
Jair Lapid | Yair Lapid; Jaïr Lapid | m | ISR:GOV finance_minister 2013-03-18..2014-12-02; ISR:OPP opposition_leader 2020-05..2021-06; ISR:GOV foreign_minister 2021-06-13..2022-12-29; ISR:GOV prime_minister 2022-07-01..2022-12-29; ISR:OPP opposition_leader 2023-01-02..
Chaim Herzog |  | m | ISR:GOV politician 1975..1978; ISR:GOV president 1983-05-05..1993-05-13
Ezer Weizman |  | m | ISR:GOV defence_minister 1977-06..1980-05; ISR:GOV president 1993-05-13..2000-07-13
Mosche Katzav | Moshe Katsav; Mosche Katsav; Moshe Katzav | m | ISR:GOV president 2000-08-01..2007-07-01
Reuven Rivlin | Reuwen Rivlin | m | ISR:LEG speaker 2003-02..2006-03; ISR:LEG speaker 2009-03..2013-02; ISR:GOV president 2014-07-24..2021-07-07
Jitzchak Herzog | Isaac Herzog; Izchak Herzog; Yitzhak Herzog | m | ISR:GOV minister 2005-01..2011-01; ISR:OPP opposition_leader 2013-11..2018-07; ISR:GOV president 2021-07-07..
Zipi Livni | Tzipi Livni; Zippi Livni | f | ISR:GOV minister 2001-07..2006-01; ISR:GOV foreign_minister 2006-01-18..2009-03-31; ISR:OPP opposition_leader 2009-03..2012-03; ISR:GOV minister 2013-03-18..2014-12
Silvan Schalom | Silvan Shalom | m | ISR:GOV finance_minister 2001-03..2003-02; ISR:GOV foreign_minister 2003-02-28..2006-01-16; ISR:GOV minister 2009-03..2015-12; ISR:GOV interior_minister 2015-05-14..2015-12
Avigdor Lieberman | Awigdor Lieberman; Avigdor Liberman | m | ISR:PTY party_leader 1999..; ISR:GOV minister 2006-10..2008-01; ISR:GOV foreign_minister 2009-03-31..2012-12-18; ISR:GOV foreign_minister 2013-11-11..2015-05-06; ISR:GOV defence_minister 2016-05-30..2018-11-18; ISR:OPP opposition_leader 2018-11..2021-06; ISR:GOV finance_minister 2021-06-13..2022-12-29
Israel Katz |  | m | ISR:GOV minister 2009-03..2019-02; ISR:GOV foreign_minister 2019-02-17..2020-05-17; ISR:GOV finance_minister 2020-05..2021-06; ISR:GOV foreign_minister 2024-01-01..2024-11-07; ISR:GOV defence_minister 2024-11-07..
Gabi Aschkenasi | Gabi Ashkenazi | m | ISR:MIL general 2007-02-14..2011-02-14; ISR:GOV foreign_minister 2020-05-17..2021-06-13
Eli Cohen |  | m | ISR:GOV minister 2015..2020; ISR:GOV foreign_minister 2022-12-29..2023-12-31; ISR:GOV minister 2024-01..
Gideon Saar | Gideon Sa'ar; Gideon Sa’ar | m | ISR:GOV minister 2009-03..2014-11; ISR:GOV interior_minister 2013-03-18..2014-11-04; ISR:PTY party_leader 2020-12..; ISR:GOV foreign_minister 2024-11-07..
Schaul Mofas | Shaul Mofaz; Schaul Mofaz | m | ISR:MIL general 1998-07..2002-07; ISR:GOV defence_minister 2002-11-04..2006-05-04; ISR:GOV minister 2006-05..2009-03; ISR:OPP opposition_leader 2012-03..2013-02
Amir Perez | Amir Peretz | m | ISR:LAB politician 1995-12..2005-12; ISR:GOV defence_minister 2006-05-04..2007-06-18; ISR:GOV minister 2013-03..2014-11; ISR:GOV minister 2020-05..2021-06
Mosche Jaalon | Moshe Yaalon; Mosche Yaalon; Moshe Ya'alon | m | ISR:MIL general 2002-07-09..2005-06-01; ISR:GOV minister 2009-03..2013-03; ISR:GOV defence_minister 2013-03-18..2016-05-22
Benny Gantz | Benjamin Gantz | m | ISR:MIL general 2011-02-14..2015-02-16; ISR:OPP opposition_leader 2018-12..2020-05; ISR:GOV defence_minister 2020-05-17..2022-12-29; ISR:GOV minister 2023-10-12..2024-06-09; ISR:OPP opposition_leader 2024-06-09..
Joaw Galant | Yoav Gallant; Joav Galant; Yoav Galant | m | ISR:MIL commander 2005..2010; ISR:GOV minister 2015-05..2022-12; ISR:GOV defence_minister 2022-12-29..2024-11-07
Binjamin Ben-Elieser | Binyamin Ben-Eliezer; Benjamin Ben-Elieser | m | ISR:GOV defence_minister 2001-03..2002-11; ISR:GOV minister 2005-01..2011-01
Dan Chaluz | Dan Halutz; Dan Haluz | m | ISR:MIL general 2005-06-01..2007-02-14
Gadi Eisenkot | Gadi Eizenkot | m | ISR:MIL general 2015-02-16..2019-01-15; ISR:GOV minister 2023-10..2024-06
Aviv Kochavi |  | m | ISR:MIL general 2019-01-15..2023-01-16
Herzi Halevi |  | m | ISR:MIL general 2023-01-16..2025-03-05
Ejal Zamir | Eyal Zamir | m | ISR:MIL general 2025-03-05..
Daniel Hagari |  | m | ISR:MIL spokesperson 2023-03..2025-03
Meir Dagan |  | m | ISR:SPY politician 2002-08..2011-01
Tamir Pardo |  | m | ISR:SPY politician 2011-01..2016-01
Jossi Cohen | Yossi Cohen | m | ISR:SPY politician 2016-01..2021-06
David Barnea |  | m | ISR:SPY politician 2021-06-01..
Juval Diskin | Yuval Diskin | m | ISR:SPY politician 2005-05..2011-05
Avi Dichter |  | m | ISR:SPY politician 2000..2005-05; ISR:GOV interior_minister 2006-05..2009-03; ISR:GOV minister 2022-12..
Ronen Bar |  | m | ISR:SPY politician 2021-10..2025-06
Gilad Erdan |  | m | ISR:GOV minister 2009-03..2020-05; ISR:GOV interior_minister 2014-11..2015-05; ISR:GOV minister 2020-08..2024
Ron Dermer |  | m | ISR:GOV minister 2013-12..2021-01; ISR:GOV minister 2022-12-29..2025-11
Danny Danon | Dani Danon | m | ISR:GOV minister 2013..2014; ISR:GOV minister 2015-10..2020-08
Danny Ayalon | Dani Ajalon | m | ISR:GOV minister 2002-07..2006; ISR:GOV minister 2009-03..2013-03
Jitzchak Aharonowitsch | Yitzhak Aharonovich | m | ISR:GOV minister 2009-03..2015-05
Eli Jischai | Eli Yishai; Eli Jishai | m | ISR:PTY party_leader 2000..2013; ISR:GOV minister 2006-05..2009-03; ISR:GOV interior_minister 2009-03..2013-03
Arje Deri | Aryeh Deri | m | ISR:GOV interior_minister 1988-12..1993-09; ISR:PTY party_leader 2013-05..; ISR:GOV interior_minister 2016-01..2021-01; ISR:GOV interior_minister 2022-12..2023-01
Ovadja Josef | Ovadia Yosef | m | ISR:REL cleric 1973..2013-10-07
Bezalel Smotritsch | Bezalel Smotrich | m | ISR:LEG member_of_parliament 2015-03..2019-06; ISR:GOV minister 2019-06..2020-05; ISR:GOV finance_minister 2022-12-29..
Itamar Ben-Gvir | Itamar Ben Gvir | m | ISR:PTY party_leader 2012-11..; ISR:GOV minister 2022-12-29..2025-01-19; ISR:GOV minister 2025-03..
Juval Steinitz | Yuval Steinitz | m | ISR:GOV finance_minister 2009-03-31..2013-03-18; ISR:GOV minister 2013-03..2021-06
Mosche Kachlon | Moshe Kahlon | m | ISR:GOV minister 2009-03..2013-03; ISR:GOV finance_minister 2015-05-14..2020-05
Ajelet Schaked | Ayelet Shaked | f | ISR:GOV minister 2015-05..2019-06; ISR:GOV interior_minister 2021-06-13..2022-11
Miri Regev |  | f | ISR:MIL spokesperson 2005..2007; ISR:GOV minister 2015-05..
Schelly Jachimowitsch | Shelly Yachimovich | f | ISR:OPP opposition_leader 2011-09..2013-11
Josi Beilin | Yossi Beilin; Jossi Beilin | m | ISR:GOV minister 1995..2001; ISR:PTY party_leader 2004-03..2008-03
Juli Tamir | Yuli Tamir | m | ISR:GOV minister 1999..2001; ISR:GOV minister 2006-05..2009-03
Amram Mitzna | Amram Mizna | m | ISR:GOV mayor 1993..2003; ISR:OPP opposition_leader 2002-11..2003-05
Tommy Lapid | Josef Lapid; Yosef Lapid | m | ISR:PTY party_leader 1999..2006; ISR:GOV minister 2003-02..2004-12
Dalia Itzik |  | f | ISR:LEG speaker 2006-05..2009-02
Menachem Masus | Menachem Mazuz | m | ISR:JUD judge 2004-02..2010-02; ISR:JUD judge 2014..2021
Avichai Mandelblit |  | m | ISR:MIL judge 2004..2011; ISR:JUD judge 2016-02..2022-02
Dorit Beinisch |  | f | ISR:JUD judge 2006-09..2012-02
Aharon Barak |  | m | ISR:JUD judge 1995-08..2006-09
Gilad Schalit | Gilad Shalit | m | ISR:MIL politician 2005..2006-06-25
Mordechai Vanunu |  | m | ISR:OPP activist 1986..
Mark Regev |  | m | ISR:GOV spokesperson 2004..2016; ISR:GOV minister 2016..2020
Raanan Gissin |  | m | ISR:GOV spokesperson 1996..2006
Avi Pazner |  | m | ISR:GOV spokesperson 1998..2006
Ofir Gendelman |  | m | ISR:GOV spokesperson 2010..
Ahmad Tibi | Ahmed Tibi | m | ISR:LEG member_of_parliament 1999..
Ayman Odeh | Aiman Odeh | m | ISR:PTY party_leader 2015-01..
Mansour Abbas | Mansur Abbas | m | ISR:PTY party_leader 2019..
Azmi Bischara | Azmi Bishara | m | ISR:LEG member_of_parliament 1996..2007-04
Meir Kahane |  | m | ISR:PTY party_leader 1971..1990-11-05
Jigal Amir | Yigal Amir | m | ISR:CRM politician 1995-11..
Baruch Goldstein |  | m | ISR:CRM politician 1994-02..1994-02-25
Theodor Herzl |  | m | ISR:SOC politician 1896..1904-07-03

# Palestinians
Jassir Arafat | Yasser Arafat; Yasir Arafat; Jasser Arafat | m | PSE:REB rebel_leader 1969-02-04..1994-07; PSE:GOV president 1994-07-05..2004-11-11 | 2004-11-11
Mahmud Abbas | Mahmoud Abbas; Abu Mazen; Machmud Abbas | m | PSE:GOV prime_minister 2003-04-30..2003-09-06; PSE:GOV president 2005-01-15..
Rauhi Fattuh | Rawhi Fattuh | m | PSE:LEG speaker 2004-03..2006-02; PSE:GOV president 2004-11-11..2005-01-15
Ahmed Kurei | Ahmed Qurei; Ahmed Kureia; Ahmad Kurei; Abu Ala | m | PSE:LEG speaker 1996-03..2003-10; PSE:GOV prime_minister 2003-10-07..2006-03-29
Ismail Hanija | Ismail Haniyya; Ismail Haniyah; Ismail Hanijeh; Ismail Haniyeh; Ismail Haniya; Ismael Hanija; Ismail Hanijja | m | PSE:GOV prime_minister 2006-03-29..2007-06-14; PSE:REB rebel_leader 2007-06-14..2024-07-31
Salam Fajad | Salam Fayyad; Salam Fayad; Salam Fajjad | m | PSE:GOV finance_minister 2002-06..2005-11; PSE:GOV finance_minister 2007-03..2007-06; PSE:GOV prime_minister 2007-06-15..2013-06-06
Rami Hamdallah |  | m | PSE:GOV prime_minister 2013-06-06..2019-04-13
Mohammed Schtajjeh | Mohammad Shtayyeh; Mohammed Schtajeh | m | PSE:GOV minister 2005..2010; PSE:GOV prime_minister 2019-04-13..2024-03-31
Mohammed Mustafa | Mohammad Mustafa | m | PSE:GOV prime_minister 2024-03-31..
Hussein al-Scheich | Hussein al-Sheikh | m | PSE:GOV minister 2007..2025-04; PSE:GOV minister 2025-04-26..
Nabil Schaath | Nabil Shaath; Nabil Schaat | m | PSE:GOV foreign_minister 2003-04..2005-02; PSE:GOV minister 2005-02..2006-03
Nasser al-Kidwa | Nasser al-Qidwa; Nasser al-Kidwah | m | PSE:GOV minister 1991..2005; PSE:GOV foreign_minister 2005-02..2006-03
Mahmud al-Sahar | Mahmoud al-Zahar; Mahmud Sahar; Mahmud as-Sahar | m | PSE:GOV foreign_minister 2006-03-29..2007-03; PSE:REB rebel_leader 2007-06..
Riad al-Maliki | Riyad al-Maliki | m | PSE:GOV foreign_minister 2007-07..2024-03
Sijad Abu Amr | Ziad Abu Amr | m | PSE:GOV foreign_minister 2007-03..2007-06
Said Siam | Said Sejam; Saeed Siam; Said Seyyam | m | PSE:GOV interior_minister 2006-03-29..2007-03; PSE:REB rebel_leader 2007-06..2009-01-15
Saeb Erekat | Saib Erekat; Sajeb Erekat | m | PSE:GOV minister 1994..2015; PSE:GOV minister 2015-07..2020-11-10 | 2020-11-10
Jassir Abed Rabbo | Yasser Abed Rabbo; Jasser Abed Rabbo | m | PSE:GOV minister 1994..2003; PSE:GOV minister 2005..2015
Nabil Abu Rudeina | Nabil Abu Rudeineh; Nabil Abu Rdeneh | m | PSE:GOV spokesperson 1994..
Hanan Aschrawi | Hanan Ashrawi | f | PSE:GOV spokesperson 1991..1993; PSE:GOV minister 1996..1998; PSE:LEG member_of_parliament 1996..2007; PSE:GOV minister 2009..2020
Mustafa Barghuti | Mustafa Barghouti; Mustafa Barghuthi | m | PSE:OPP opposition_leader 2002..2007-03; PSE:GOV minister 2007-03..2007-06; PSE:OPP opposition_leader 2007-06..
Marwan Barghuti | Marwan Barghouti; Marwan Barghuthi | m | PSE:PTY politician 1994..2000-09; PSE:REB rebel_leader 2000-09..
Mohammed Dahlan | Mohammad Dahlan; Muhammad Dahlan | m | PSE:SPY politician 1994..2002; PSE:GOV minister 2003-04..2003-10; PSE:GOV minister 2005-02..2006; PSE:GOV minister 2007-03..2007-07; PSE:OPP opposition_leader 2011-06..
Dschibril Radschub | Jibril Rajoub | m | PSE:SPY politician 1994..2002; PSE:GOV minister 2003..; PSE:PTY politician 2006..
Faruk Kaddumi | Farouk Kaddoumi; Faruk al-Kaddumi | m | PSE:GOV foreign_minister 1973..2004; PSE:PTY party_leader 2004-11..2009
Faisal Husseini | Feisal Husseini | m | PSE:GOV minister 1995..2001-05-31
Abu Dschihad | Abu Jihad; Chalil al-Wasir | m | PSE:REB rebel_leader 1959..1988-04-16
Asis Duwaik | Aziz Dweik; Asis Duweik | m | PSE:LEG speaker 2006-02-18..2018-12
Leila Shahid | Leila Schahid | f | PSE:GOV minister 2005..2015
Abdallah Frangi |  | m | PSE:GOV minister 1993..2005
Riyad Mansour | Riad Mansur | m | PSE:GOV minister 2005..
Manuel Hassassian |  | m | PSE:GOV minister 2005..2018
Ahmed Jassin | Ahmed Yassin; Scheich Jassin; Scheich Ahmed Jassin; Ahmad Yassin | m | PSE:REB rebel_leader 1987-12..2004-03-22
Abdel Asis al-Rantisi | Abdel Aziz al-Rantissi; Abdel Asis Rantisi; Abdelasis Rantisi; Abdel Asis Rantissi | m | PSE:REB rebel_leader 1987-12..2004-04-17
Chaled Maschaal | Khaled Mashal; Chalid Maschal; Khaled Meshaal; Chaled Meschaal; Chaled Maschal | m | PSE:REB rebel_leader 1996..2017-05-06; PSE:REB politician 2017-05..
Jahja al-Sinwar | Yahya Sinwar; Jahia Sinwar; Jahja Sinwar; Yahya al-Sinwar | m | PSE:REB rebel_leader 2017-02-13..2024-10-16
Mohammed Deif | Mohammed Dif; Mohammed al-Deif; Mohammad Deif | m | PSE:REB commander 2002-07..2024-07-13
Ahmed al-Dschabari | Ahmed Jabari; Ahmed Dschabari; Ahmed al-Jaabari | m | PSE:REB commander 2006..2012-11-14
Sami Abu Suhri | Sami Abu Zuhri | m | PSE:REB spokesperson 2000..
Fausi Barhum | Fawzi Barhoum; Fauzi Barhum | m | PSE:REB spokesperson 2006..
Osama Hamdan | Ussama Hamdan | m | PSE:REB rebel_leader 1998..
Mussa Abu Marsuk | Mousa Abu Marzook; Moussa Abu Marzouk | m | PSE:REB rebel_leader 1992..
Saleh al-Aruri | Saleh al-Arouri | m | PSE:REB rebel_leader 2010..2024-01-02
Ghasi Hamad | Ghazi Hamad | m | PSE:GOV spokesperson 2006-03..2007-06; PSE:REB politician 2007-06..
Abu Ubaida | Abu Obeida | m | PSE:REB spokesperson 2004..2025-08-30
Fathi Schikaki | Fathi Shaqaqi; Fathi Schkaki | m | PSE:REB rebel_leader 1981..1995-10-26
Ramadan Schallah | Ramadan Shallah; Ramadan Abdullah Schallah | m | PSE:REB rebel_leader 1995-10..2018-09
Siad Nachala | Ziyad al-Nakhalah; Sijad al-Nachala | m | PSE:REB rebel_leader 2018-09..
George Habasch | George Habash; Georges Habasch | m | PSE:REB rebel_leader 1967-12..2000-04
Ahmed Saadat | Ahmad Saadat; Ahmed Sa’adat | m | PSE:REB rebel_leader 2001-10..
Abu Ali Mustafa |  | m | PSE:REB rebel_leader 2000-07..2001-08-27
Najef Hawatmeh | Nayef Hawatmeh | m | PSE:REB rebel_leader 1969-02..
Abu Nidal | Sabri al-Banna | m | PSE:REB rebel_leader 1974..2002-08-16
Abu Abbas | Mohammed Sajdan; Abul Abbas | m | PSE:REB rebel_leader 1977..2004-03-08
Ahmed Dschibril | Ahmed Jibril | m | PSE:REB rebel_leader 1968..2021-07
Leila Khaled | Leila Chaled | f | PSE:REB politician 1969..
Jahja Ajasch | Yahya Ayyash; Jahia Ajasch | m | PSE:REB commander 1992..1996-01-05
Sakaria Subeidi | Zakaria Zubeidi; Sakarija Subeidi | m | PSE:REB rebel_leader 2000..2007; PSE:CVL politician 2007..

# Lebanon
Amin Gemayel |  | m | LBN:GOV president 1982-09-23..1988-09-22
Baschir Gemayel | Bashir Gemayel; Baschir Gemajel | m | LBN:PRM commander 1976..1982-09-14 | 1982-09-14
Elias Hrawi |  | m | LBN:GOV president 1989-11-24..1998-11-24
Émile Lahoud | Emile Lahoud; Emil Lahud; Émile Lahud; Emile Lahud | m | LBN:MIL commander 1989..1998-11; LBN:GOV president 1998-11-24..2007-11-23
Michel Suleiman | Michel Sleiman | m | LBN:MIL commander 1998-12..2008-05; LBN:GOV president 2008-05-25..2014-05-25
Michel Aoun | Michel Aun | m | LBN:MIL commander 1984..1988-09; LBN:GOV prime_minister 1988-09-22..1990-10-13; LBN:OPP opposition_leader 2005-05..2016-10; LBN:GOV president 2016-10-31..2022-10-30
Joseph Aoun | Josef Aoun | m | LBN:MIL commander 2017-03..2025-01; LBN:GOV president 2025-01-09..
Salim al-Hoss | Selim al-Hoss | m | LBN:GOV prime_minister 1987-06..1990-12; LBN:GOV prime_minister 1998-12..2000-10
Rafik al-Hariri | Rafik Hariri; Rafiq al-Hariri; Rafiq Hariri | m | LBN:GOV prime_minister 1992-10-31..1998-12-02; LBN:GOV prime_minister 2000-10-23..2004-10-21
Omar Karami | Omar Karame | m | LBN:GOV prime_minister 1990-12..1992-05; LBN:GOV prime_minister 2004-10-26..2005-04-19
Nadschib Mikati | Najib Mikati; Nagib Mikati | m | LBN:GOV prime_minister 2005-04-19..2005-07-19; LBN:GOV prime_minister 2011-06-13..2014-02-15; LBN:GOV prime_minister 2021-09-10..2025-02-08
Fuad Siniora | Fouad Siniora; Fuad Seniora | m | LBN:GOV finance_minister 2000-10..2004-10; LBN:GOV prime_minister 2005-07-19..2009-11-09
Saad Hariri | Saad al-Hariri | m | LBN:LEG member_of_parliament 2005-06..2009-11; LBN:GOV prime_minister 2009-11-09..2011-06-13; LBN:OPP opposition_leader 2011-06..2016-12; LBN:GOV prime_minister 2016-12-18..2020-01-21; LBN:PTY party_leader 2020-01..
Tammam Salam | Tamam Salam | m | LBN:GOV prime_minister 2014-02-15..2016-12-18
Hassan Diab |  | m | LBN:GOV prime_minister 2020-01-21..2021-09-10
Nawaf Salam |  | m | LBN:GOV minister 2007..2017; UNO:JUD judge 2018-02..2025-01; LBN:GOV prime_minister 2025-02-08..
Nabih Berri | Nabih Birri | m | LBN:PRM rebel_leader 1980..1990; LBN:LEG speaker 1992-10-20..
Hassan Nasrallah | Scheich Hassan Nasrallah; Hasan Nasrallah; Sayyed Hassan Nasrallah | m | LBN:REB rebel_leader 1992-02-16..2024-09-27
Naim Kassim | Naim Qassem; Naim Kassem | m | LBN:REB rebel_leader 1991..2024-10; LBN:REB rebel_leader 2024-10-29..
Haschim Safi al-Din | Hashem Safieddine; Haschim Safieddin | m | LBN:REB rebel_leader 2001..2024-10-03
Abbas Mussawi | Abbas al-Musawi | m | LBN:REB rebel_leader 1991-05..1992-02-16
Imad Mughnija | Imad Mughniyah; Imad Mughnijeh; Imad Mughniyeh | m | LBN:REB commander 1983..2008-02-12
Samir Kuntar |  | m | LBN:REB politician 1979..2015-12-19
Mohammed Fadlallah | Mohammed Hussein Fadlallah; Mohammad Hussein Fadlallah | m | LBN:REL cleric 1966..2010-07-04
Walid Dschumblat | Walid Jumblatt; Walid Dschumblatt | m | LBN:PRM rebel_leader 1977..1990; LBN:PTY party_leader 1977-03..2023-05
Kamal Dschumblat | Kamal Jumblatt | m | LBN:PTY party_leader 1949..1977-03-16
Samir Geagea | Samir Dschadscha | m | LBN:PRM rebel_leader 1986..1990; LBN:PTY party_leader 2005..
Pierre Gemayel | Pierre Gemajel | m | LBN:GOV minister 2005-07..2006-11-21 | 2006-11-21
Antoine Ghanem |  | m | LBN:LEG member_of_parliament 2000..2007-09-19 | 2007-09-19
Walid Eido |  | m | LBN:LEG member_of_parliament 2000..2007-06-13 | 2007-06-13
Gibran Tueni | Dschibran Tueni | m | LBN:JRN politician 2000..2005; LBN:LEG member_of_parliament 2005-06..2005-12-12
Samir Kassir |  | m | LBN:JRN politician 1990..2005-06-02
Marwan Hamadé | Marwan Hamadeh; Marwan Hamade | m | LBN:LEG member_of_parliament 1992..2020; LBN:GOV minister 1996..
Elias Murr |  | m | LBN:GOV interior_minister 2000-10..2004-10; LBN:GOV defence_minister 2005-07..2011-06
Dschibran Bassil | Gebran Bassil; Gibran Bassil | m | LBN:GOV minister 2008-07..2014-02; LBN:GOV foreign_minister 2014-02-15..2020-01; LBN:PTY party_leader 2015-09..
Fausi Sallukh | Fawzi Salloukh; Fauzi Salluch | m | LBN:GOV foreign_minister 2005-07..2009-11
Adnan Mansur | Adnan Mansour | m | LBN:GOV foreign_minister 2011-06..2014-02
Dschamil al-Sajjed | Jamil al-Sayyed; Dschamil Sajed | m | LBN:SPY politician 1998..2005-04; LBN:LEG member_of_parliament 2018-05..
Ghazi Kanaan | Ghasi Kanaan | m | SYR:SPY politician 1982..2002; SYR:GOV interior_minister 2004-10..2005-10-12 | 2005-10-12
Rustum Ghasale | Rustom Ghazaleh | m | SYR:SPY politician 2002..2015-04
Nasrallah Butros Sfeir | Nasrallah Sfeir; Nasrallah Pierre Sfeir; Nasrallah Boutros Sfeir | m | LBN:REL cleric 1986-04..2011-02
Suleiman Frangieh | Sleiman Frangieh | m | LBN:PTY party_leader 1990..; LBN:GOV interior_minister 2004-10..2005-04
Riad Salameh | Riad Salamé | m | LBN:BUS politician 1993-08..2023-07
Ahmed Hariri |  | m | LBN:PTY politician 2008..

# Syria
Hafis al-Assad | Hafez al-Assad; Hafis el Assad; Hafiz al-Assad; Hafis Assad | m | SYR:GOV defence_minister 1966..1970; SYR:GOV president 1971-03-12..2000-06-10 | 2000-06-10
Baschar al-Assad | Bashar al-Assad; Bashar Assad; Baschar el Assad; Baschar Assad; Baschar al-Asad; Baschar el-Assad | m | SYR:GOV president 2000-07-17..2024-12-08
Ahmed al-Scharaa | Ahmed al-Sharaa; Ahmad al-Scharaa; Abu Mohammed al-Dschaulani; Abu Mohammed al-Julani; Abu Mohammed al-Golani; Al-Dschaulani | m | SYR:REB rebel_leader 2012-01..2024-12-08; SYR:GOV leader 2024-12-08..2025-01-29; SYR:GOV president 2025-01-29..
Abdul Halim Chaddam | Abdel Halim Khaddam; Abdelhalim Chaddam; Abdul Halim Khaddam | m | SYR:GOV foreign_minister 1970..1984; SYR:GOV minister 1984..2005-06; SYR:OPP opposition_leader 2005-12..2020-03
Faruk al-Scharaa | Farouk al-Sharaa; Faruk al-Schara; Faruk Scharaa | m | SYR:GOV foreign_minister 1984-03..2006-02; SYR:GOV minister 2006-02-21..2014-07
Walid al-Muallem | Walid al-Moallem; Walid Muallem; Walid al-Mualem | m | SYR:GOV minister 1990..2006; SYR:GOV foreign_minister 2006-02-11..2020-11-16
Faisal Mekdad | Faisal al-Mekdad; Faisal Miqdad | m | SYR:GOV minister 2006..2020-11; SYR:GOV foreign_minister 2020-11-22..2024-09
Assad al-Schaibani | Asaad al-Shaibani; Asaad Hassan al-Schaibani | m | SYR:GOV foreign_minister 2024-12-21..
Mohammed Mustafa Miro |  | m | SYR:GOV prime_minister 2000-03..2003-09
Mohammed Nadschi al-Utri | Mohammed Naji al-Otari; Mohammed Nadschi Otri | m | SYR:GOV prime_minister 2003-09-10..2011-04-14
Adel Safar | Adil Safar | m | SYR:GOV prime_minister 2011-04-14..2012-06
Riad Hidschab | Riyad Hijab; Riad Hijab | m | SYR:GOV prime_minister 2012-06-23..2012-08-06; SYR:OPP opposition_leader 2012-08-06..
Wael al-Halki | Wael Nader al-Halqi; Wail al-Halki | m | SYR:GOV prime_minister 2012-08-09..2016-07-03
Imad Chamis | Imad Khamis | m | SYR:GOV prime_minister 2016-07-03..2020-06
Mustafa Tlass | Mustafa Tlas; Mustafa Talas | m | SYR:GOV defence_minister 1972-03..2004-05
Hassan Turkmani | Hasan Turkmani | m | SYR:GOV defence_minister 2004-05..2009-06
Ali Habib | Ali Habib Mahmud | m | SYR:GOV defence_minister 2009-06..2011-08
Daud Radschha | Dawoud Rajiha; Dawud Radschha | m | SYR:GOV defence_minister 2011-08-08..2012-07-18 | 2012-07-18
Assif Schaukat | Assef Shawkat; Asef Schaukat; Assef Schaukat | m | SYR:SPY politician 2005-02..2010-07; SYR:MIL general 2010-07..2012-07-18 | 2012-07-18
Maher al-Assad | Mahir al-Assad | m | SYR:MIL commander 2000..2024-12-08
Rifaat al-Assad |  | m | SYR:MIL commander 1971..1984
Rami Machluf | Rami Makhlouf | m | SYR:BUS politician 1995..
Fahd Dschassim al-Freidsch | Fahd Jassem al-Freij | m | SYR:GOV defence_minister 2012-07-18..2018-01
Mohammed al-Schaar | Mohammed Ibrahim al-Shaar | m | SYR:GOV interior_minister 2011-04..2018-11
Baschar Dschaafari | Bashar Jaafari; Baschar al-Dschafari | m | SYR:GOV minister 2006..2020-11
Buthaina Schaaban | Bouthaina Shaaban; Buthaina Schaban | f | SYR:GOV minister 2003..2008; SYR:GOV politician 2008..2024-12
Asma al-Assad |  | f | SYR:GOV politician 2000-12..2024-12-08
Dschihad Makdissi | Jihad Makdissi | m | SYR:GOV spokesperson 2011..2012-12
Burhan Ghaliun | Burhan Ghalioun | m | SYR:OPP opposition_leader 2011-08-29..2012-05
Abdel Basset Sajda | Abdulbaset Sieda; Abdulbasit Sajda | m | SYR:OPP opposition_leader 2012-06..2012-11
Muas al-Chatib | Moaz al-Khatib; Muas al-Khatib; Achmed Muas al-Chatib | m | SYR:REL cleric 1990..2012; SYR:OPP opposition_leader 2012-11-11..2013-04
George Sabra | Georges Sabra | m | SYR:OPP opposition_leader 2012-11..2013-07
Ahmad al-Dscharba | Ahmad Jarba; Ahmed al-Dscharba; Ahmed Dscharba | m | SYR:OPP opposition_leader 2013-07-06..2014-07
Hadi al-Bahra |  | m | SYR:OPP opposition_leader 2014-07..2015-01; SYR:OPP opposition_leader 2023-09..2024-12
Chalid Chodscha | Khaled Khoja; Chaled Chodscha | m | SYR:OPP opposition_leader 2015-01..2016-03
Ghassan Hitto |  | m | SYR:OPP opposition_leader 2013-03..2013-07
Nasr al-Hariri | Nasr Hariri | m | SYR:OPP opposition_leader 2017..2021
Mohammed Allusch | Mohammed Alloush | m | SYR:REB rebel_leader 2013..2018
Sahran Allusch | Zahran Alloush | m | SYR:REB rebel_leader 2011..2015-12-25
Riad al-Assad | Riad al-Asaad; Rijad al-Asaad; Riyad al-Asaad | m | SYR:REB commander 2011-07..2012-12
Salim Idris | Selim Idriss; Salim Idriss | m | SYR:REB commander 2012-12..2014-02
Hitham al-Malih | Haitham al-Maleh | m | SYR:OPP activist 1980..
Salih Muslim | Saleh Muslim | m | SYR:PTY party_leader 2010..2017-09
Maslum Abdi | Mazloum Abdi; Maslum Kobane; Ferhat Abdi Şahin | m | SYR:REB commander 2015..

# Egypt
Gamal Abdel Nasser | Nasser; Gamal Abd el-Nasser; Gamal Nasser | m | EGY:GOV prime_minister 1954-04..1956-06; EGY:GOV president 1956-06-23..1970-09-28 | 1970-09-28
Anwar as-Sadat | Anwar al-Sadat; Anwar Sadat; Anwar el-Sadat; Sadat | m | EGY:GOV president 1970-10-15..1981-10-06 | 1981-10-06
Husni Mubarak | Hosni Mubarak; Muhammad Husni Mubarak; Mohammed Hosni Mubarak | m | EGY:MIL commander 1972..1975; EGY:GOV minister 1975-04..1981-10; EGY:GOV president 1981-10-14..2011-02-11
Mohammed Mursi | Mohamed Morsi; Mohammed Morsi; Muhammad Mursi | m | EGY:PTY party_leader 2011-04..2012-06; EGY:GOV president 2012-06-30..2013-07-03; EGY:OPP opposition_leader 2013-07-03..2019-06-17
Adli Mansur | Adly Mansour; Adli Mansour | m | EGY:JUD judge 1992..2013-07; EGY:GOV president 2013-07-04..2014-06-08
Abdel Fattah al-Sisi | Abd al-Fattah as-Sisi; Abdel Fattah el-Sisi; Abdel Fattah as-Sisi; Abdelfattah al-Sisi; Abd al-Fattah al-Sisi | m | EGY:SPY politician 2010..2012-08; EGY:GOV defence_minister 2012-08-12..2014-03-26; EGY:GOV president 2014-06-08..
Mohammed Hussein Tantawi | Mohamed Hussein Tantawi; Hussein Tantawi; Muhammad Hussein Tantawi | m | EGY:GOV defence_minister 1991-05-20..2012-08-12; EGY:GOV leader 2011-02-11..2012-06-30
Sami Annan | Sami Anan; Sami Hafes Anan; Sami Enan | m | EGY:MIL general 2005-10..2012-08-12; EGY:OPP opposition_leader 2018-01..
Omar Suleiman | Umar Sulaiman; Omar Soliman | m | EGY:SPY politician 1993-01..2011-01-29; EGY:GOV minister 2011-01-29..2011-02-11
Atef Ebeid | Atif Ubaid | m | EGY:GOV prime_minister 1999-10-05..2004-07-14
Ahmed Nasif | Ahmed Nazif; Ahmad Nazif | m | EGY:GOV prime_minister 2004-07-14..2011-01-29
Ahmed Schafik | Ahmed Shafik; Ahmed Schafiq; Ahmad Schafik | m | EGY:GOV minister 2002-09..2011-01; EGY:GOV prime_minister 2011-01-31..2011-03-03; EGY:OPP opposition_leader 2012..2018
Essam Scharaf | Essam Sharaf; Issam Scharaf | m | EGY:GOV minister 2004-07..2005-12; EGY:GOV prime_minister 2011-03-03..2011-11-21
Kamal al-Gansuri | Kamal el-Ganzouri; Kamal al-Ganzouri | m | EGY:GOV prime_minister 1996-01..1999-10; EGY:GOV prime_minister 2011-12-07..2012-07-24
Hischam Kandil | Hesham Qandil; Hischam Qandil | m | EGY:GOV minister 2011-07..2012-08; EGY:GOV prime_minister 2012-08-02..2013-07-08
Hasem al-Beblawi | Hazem el-Beblawi; Hasim al-Beblawi; Hasem Beblawi | m | EGY:GOV finance_minister 2011-07..2011-12; EGY:GOV prime_minister 2013-07-09..2014-03-01
Ibrahim Mahlab | Ibrahim Mehleb | m | EGY:GOV minister 2013-07..2014-03; EGY:GOV prime_minister 2014-03-01..2015-09-19
Scherif Ismail | Sherif Ismail | m | EGY:GOV prime_minister 2015-09-19..2018-06-07
Mustafa Madbuli | Mostafa Madbouly | m | EGY:GOV minister 2014-03..2018-06; EGY:GOV prime_minister 2018-06-07..
Ahmed Maher as-Sajjid | Ahmed Maher; Ahmed Maher el-Sayed | m | EGY:GOV foreign_minister 2001-05..2004-07
Nabil Fahmi | Nabil Fahmy | m | EGY:GOV foreign_minister 2013-07-16..2014-06
Mohammed Kamel Amr | Mohamed Kamel Amr | m | EGY:GOV foreign_minister 2011-07..2013-07
Samih Schukri | Sameh Shoukry; Sameh Schukri | m | EGY:GOV foreign_minister 2014-06-17..2024-07-03
Badr Abdelatty | Badr Abdel-Atty | m | EGY:GOV foreign_minister 2024-07-03..
Habib al-Adli | Habib el-Adly; Habib al-Adly | m | EGY:GOV interior_minister 1997-11..2011-01-31
Mohammed Ibrahim Mustafa | Mohamed Ibrahim | m | EGY:GOV interior_minister 2013-01..2015-03
Mahmud Wagdi | Mahmoud Wagdy | m | EGY:GOV interior_minister 2011-01-31..2011-03
Fathi Surur | Fathi Sorour; Ahmed Fathi Sorour | m | EGY:LEG speaker 1990-12..2011-02
Safwat al-Scharif | Safwat el-Sherif | m | EGY:GOV minister 1982..2004; EGY:LEG speaker 2004..2011-02
Gamal Mubarak |  | m | EGY:GOV politician 2000..2011-02
Ahmed Ess | Ahmed Ezz | m | EGY:BUS politician 1989..2011-01; EGY:LEG member_of_parliament 2000..2011-01
Suzanne Mubarak | Susanne Mubarak | f | EGY:GOV politician 1981-10..2011-02
Mohammed Badie | Mohammed Badi; Mohamed Badie | m | EGY:OPP opposition_leader 2010-01-16..
Mahdi Akef | Mohammed Mahdi Akef; Mohammed Mehdi Akef | m | EGY:OPP opposition_leader 2004-01..2010-01
Chairat al-Schatir | Khairat el-Shater; Khairat al-Schater | m | EGY:OPP opposition_leader 1995..
Mohammed al-Beltagi | Mohamed el-Beltagy | m | EGY:OPP opposition_leader 2005..
Essam al-Erian | Essam el-Erian; Issam al-Erian | m | EGY:OPP opposition_leader 1990..2020-08
Hassan al-Banna |  | m | EGY:OPP opposition_leader 1928-03..1949-02-12
Sayyid Qutb | Sajid Kutb; Sayyed Qutb | m | EGY:OPP opposition_leader 1953..1966-08-29
Aiman Nur | Ayman Nour; Aiman Nour; Ayman Nur | m | EGY:OPP opposition_leader 2001..
Hamdin Sabahi | Hamdeen Sabahi; Hamdien Sabahi | m | EGY:OPP opposition_leader 1996..
Abdel Moneim Abul Futuh | Abdel Moneim Aboul Fotouh | m | EGY:OPP opposition_leader 1990..
Hasem Abu Ismail | Hazem Abu Ismail | m | EGY:OPP opposition_leader 2011..
Alaa Abd al-Fattah | Alaa Abdel Fattah; Alaa Abd el-Fattah | m | EGY:OPP activist 2005..
Wael Ghonim | Wael Ghoneim; Wail Ghonim | m | EGY:OPP activist 2010-06..
Asmaa Mahfus | Asmaa Mahfouz | f | EGY:OPP activist 2008..
Mohammed Sajid Tantawi | Mohammed Sayed Tantawi; Mohammed Sajjid Tantawi | m | EGY:REL cleric 1996-03..2010-03-10
Ahmed al-Tajib | Ahmed el-Tayeb; Ahmed al-Tayyib; Ahmed al-Tajjeb | m | EGY:REL cleric 2010-03-19..
Schenuda III. | Shenouda III; Papst Schenuda III.; Schenouda III. | m | EGY:REL cleric 1971-11..2012-03-17
Tawadros II. | Tawadros II; Papst Tawadros II.; Theodoros II. | m | EGY:REL cleric 2012-11-18..
Abdel Magid Mahmud | Abdel Meguid Mahmoud | m | EGY:JUD judge 2006-07..2012-11
Hischam Barakat | Hisham Barakat | m | EGY:JUD judge 2013-07..2015-06-29
Sahi Hawass | Zahi Hawass | m | EGY:GOV minister 2002..2011-07
Omar Abdel Rahman | Umar Abd ar-Rahman; Scheich Omar Abdel-Rahman | m | EGY:REB cleric 1981..1993-06

# Libya
Idris I. | König Idris | m | LBY:GOV monarch 1951-12-24..1969-09-01
Muammar al-Gaddafi | Muammar Gaddafi; Muammar al-Ghaddafi; Muammar Ghaddafi; Muammar el Gaddafi; Muammar Gadhafi; Moammar Gadhafi; Muammar Qaddafi; Gaddafi; Ghaddafi; Muammar el Ghaddafi; Muammar al Gaddafi | m | LBY:GOV leader 1969-09-01..2011-10-20 | 2011-10-20
Saif al-Islam al-Gaddafi | Saif al-Islam Gaddafi; Saif al-Islam Ghaddafi; Seif al-Islam Gaddafi; Saif al-Islam al-Ghaddafi | m | LBY:GOV politician 1999..2011-08; LBY:PTY politician 2011-11..2026-02
Hannibal Gaddafi | Hannibal al-Gaddafi | m | LBY:GOV politician 2000..2011-08
Abdel Rahman Schalgam | Abdel Rahman Shalgham; Abdurrahman Schalgam | m | LBY:GOV foreign_minister 2000-03..2009-03; LBY:GOV minister 2009..2011
Mussa Kussa | Moussa Koussa; Musa Kusa | m | LBY:SPY politician 1994..2009-03; LBY:GOV foreign_minister 2009-03-04..2011-03-30
al-Baghdadi al-Mahmudi | Baghdadi Mahmudi; Al-Baghdadi Ali al-Mahmudi | m | LBY:GOV prime_minister 2006-03-05..2011-08
Schukri Ghanim | Shukri Ghanem; Schukri Ghanem | m | LBY:GOV prime_minister 2003-06-14..2006-03-05; LBY:GOV minister 2006-03..2011-05
Abdullah as-Sanussi | Abdullah al-Senussi; Abdullah al-Sanussi | m | LBY:SPY politician 1992..2011-08
Mussa Ibrahim | Moussa Ibrahim | m | LBY:GOV spokesperson 2011-02..2011-10
Mustafa Abd al-Dschalil | Mustafa Abdul Jalil; Mustafa Abdul Dschalil; Mustafa Abdel Dschalil | m | LBY:GOV minister 2007-01..2011-02-21; LBY:REB rebel_leader 2011-02-26..2011-08-23; LBY:GOV leader 2011-08-23..2012-08-08
Mahmud Dschibril | Mahmoud Jibril; Mahmoud Dschibril | m | LBY:REB prime_minister 2011-03-23..2011-08; LBY:GOV prime_minister 2011-08..2011-10-23; LBY:PTY party_leader 2012-02..2020-04
Abdel Rahim al-Kib | Abdurrahim al-Kib; Abdurrahim El-Keib | m | LBY:GOV prime_minister 2011-11-24..2012-11-14
Ali Seidan | Ali Zeidan; Ali Saidan | m | LBY:GOV prime_minister 2012-11-14..2014-03-11
Mohammed al-Magarief | Mohamed Magariaf; Mohammed Jussef al-Magarief | m | LBY:GOV president 2012-08-09..2013-05-28
Nuri Abu Sahmain | Nouri Abusahmain | m | LBY:GOV president 2013-06-25..2014-08
Aguila Saleh | Agila Saleh; Akila Salih | m | LBY:LEG speaker 2014-08-05..
Abdullah Thenni | Abdullah al-Thani; Abdullah al-Thinni | m | LBY:GOV defence_minister 2013-08..2014; LBY:GOV prime_minister 2014-03-11..2021-03
Fajis al-Sarradsch | Fayez al-Sarraj; Fajes al-Sarradsch; Fayiz as-Sarradsch; Fajis as-Sarradsch | m | LBY:GOV prime_minister 2016-03-30..2021-03-15
Abdul Hamid Dbeiba | Abdul Hamid Dbeibah; Abdulhamid Dbaiba | m | LBY:GOV prime_minister 2021-03-15..
Chalifa Haftar | Khalifa Haftar; Khalifa Hifter; Chalifa Hafter | m | LBY:MIL commander 1980..1987; LBY:REB commander 2014-05..2015-03; LBY:MIL commander 2015-03..
Abdel Fattah Junis | Abdel Fattah Younes; Abdul Fatah Junis | m | LBY:GOV interior_minister 2009..2011-02-22; LBY:REB commander 2011-02..2011-07-28 | 2011-07-28
Abdel Hakim Belhadsch | Abdelhakim Belhaj; Abdul Hakim Belhadsch | m | LBY:REB rebel_leader 1995..2011; LBY:MIL commander 2011-08..2012; LBY:PTY party_leader 2012..
Abdel Basset al-Megrahi | Abdelbaset al-Megrahi; Abdelbasset al-Megrahi; Abdel Bassit al-Megrahi; Abdel Basit al-Megrahi | m | LBY:SPY politician 1980..1999

# Tunisia, Algeria, Morocco, Mauritania, Western Sahara
Habib Bourguiba |  | m | TUN:GOV president 1957-07-25..1987-11-07
Zine el-Abidine Ben Ali | Ben Ali; Zine El Abidine Ben Ali; Sine al-Abidin Ben Ali; Zine al-Abidine Ben Ali; Zine el Abidine Ben Ali | m | TUN:GOV prime_minister 1987-10..1987-11; TUN:GOV president 1987-11-07..2011-01-14
Mohamed Ghannouchi | Mohammed Ghannouchi; Mohammed Ghannuschi | m | TUN:GOV prime_minister 1999-11-17..2011-02-27
Fouad Mebazaa | Fuad Mebasaa; Fouad Mebazaâ | m | TUN:LEG speaker 1997..2011-01; TUN:GOV president 2011-01-15..2011-12-13
Béji Caïd Essebsi | Beji Caid Essebsi; Essebsi; Béji Caid Essebsi | m | TUN:GOV foreign_minister 1981..1986; TUN:GOV prime_minister 2011-02-27..2011-12-24; TUN:OPP opposition_leader 2012-06..2014-12; TUN:GOV president 2014-12-31..2019-07-25
Moncef Marzouki | Moncef Marsouki; Mohamed Moncef Marzouki | m | TUN:OPP opposition_leader 1992..2011-12; TUN:GOV president 2011-12-13..2014-12-31; TUN:OPP opposition_leader 2015-01..
Hamadi Jebali | Hamadi Dschebali | m | TUN:GOV prime_minister 2011-12-24..2013-03-14
Ali Larayedh | Ali Laarayedh | m | TUN:GOV interior_minister 2011-12-24..2013-03; TUN:GOV prime_minister 2013-03-14..2014-01-29
Mehdi Jomaa | Mehdi Jomâa | m | TUN:GOV prime_minister 2014-01-29..2015-02-06
Habib Essid |  | m | TUN:GOV prime_minister 2015-02-06..2016-08-27
Youssef Chahed |  | m | TUN:GOV prime_minister 2016-08-27..2020-02-27
Kais Saied | Kaïs Saïed; Qais Saied | m | TUN:EDU politician 1999..2018; TUN:GOV president 2019-10-23..
Najla Bouden |  | f | TUN:GOV prime_minister 2021-10-11..2023-08-01
Rached Ghannouchi | Rachid al-Ghannouchi; Raschid al-Ghannuschi; Rachid Ghannouchi; Raschid Ghannouchi | m | TUN:OPP opposition_leader 1981..2011-03; TUN:PTY party_leader 2011-03..2019-11; TUN:LEG speaker 2019-11-13..2021-07-25; TUN:OPP opposition_leader 2021-07-25..
Chokri Belaïd | Chokri Belaid | m | TUN:OPP opposition_leader 2005..2013-02-06 | 2013-02-06
Mohamed Brahmi |  | m | TUN:LEG member_of_parliament 2011-10..2013-07-25
Mohamed Bouazizi | Mohammed Bouazizi | m | TUN:CVL politician 2010-12-17..2011-01-04
Ahmed Ben Bella |  | m | DZA:GOV president 1963-09-15..1965-06-19
Houari Boumedienne | Houari Boumediène | m | DZA:GOV president 1965-06-19..1978-12-27 | 1978-12-27
Chadli Bendjedid |  | m | DZA:GOV president 1979-02-09..1992-01-11
Mohamed Boudiaf |  | m | DZA:GOV president 1992-01-16..1992-06-29 | 1992-06-29
Liamine Zéroual | Liamine Zeroual | m | DZA:GOV president 1994-01-31..1999-04-27
Abdelaziz Bouteflika | Abdelasis Bouteflika; Abd al-Aziz Bouteflika | m | DZA:GOV foreign_minister 1963-09..1979-03; DZA:GOV president 1999-04-27..2019-04-02
Abdelkader Bensalah |  | m | DZA:LEG speaker 2002-07..2019-04; DZA:GOV president 2019-04-09..2019-12-19
Abdelmadjid Tebboune |  | m | DZA:GOV minister 2012-09..2017-05; DZA:GOV prime_minister 2017-05..2017-08; DZA:GOV president 2019-12-19..
Ahmed Ouyahia |  | m | DZA:GOV prime_minister 1995-12-31..1998-12-15; DZA:GOV prime_minister 2003-05-05..2006-05-24; DZA:GOV prime_minister 2008-06-23..2012-09-03; DZA:GOV prime_minister 2017-08-16..2019-03-12
Abdelaziz Belkhadem |  | m | DZA:GOV foreign_minister 2000-08..2005-05; DZA:PTY party_leader 2005..2013; DZA:GOV prime_minister 2006-05-24..2008-06-23
Abdelmalek Sellal |  | m | DZA:GOV prime_minister 2012-09-03..2014-03; DZA:GOV prime_minister 2014-04..2017-05-25
Noureddine Bedoui |  | m | DZA:GOV interior_minister 2015-05..2019-03; DZA:GOV prime_minister 2019-03-12..2019-12-19
Mourad Medelci |  | m | DZA:GOV finance_minister 2005..2007; DZA:GOV foreign_minister 2007-06..2013-09
Ahmed Gaïd Salah | Ahmed Gaid Salah | m | DZA:MIL general 2004-08..2019-12-23 | 2019-12-23
Ali Benflis |  | m | DZA:GOV prime_minister 2000-08-26..2003-05-05; DZA:OPP opposition_leader 2003..2019
Yazid Zerhouni | Noureddine Yazid Zerhouni | m | DZA:GOV interior_minister 1999-12..2010-05
Louisa Hanoune |  | f | DZA:OPP opposition_leader 1990..
Abassi Madani |  | m | DZA:OPP opposition_leader 1989..2019-04
Ali Belhadsch | Ali Belhadj | m | DZA:OPP opposition_leader 1989..
Hassan II. | König Hassan II. | m | MAR:GOV monarch 1961-03-03..1999-07-23 | 1999-07-23
Mohammed VI. | König Mohammed VI.; Mohamed VI.; Mohammed VI | m | MAR:GOV monarch 1999-07-23..
Abderrahmane Youssoufi |  | m | MAR:GOV prime_minister 1998-02-04..2002-10-09
Driss Jettou |  | m | MAR:GOV prime_minister 2002-10-09..2007-09-19
Abbas El Fassi | Abbas al-Fassi | m | MAR:GOV prime_minister 2007-09-19..2011-11-29
Abdelilah Benkirane |  | m | MAR:GOV prime_minister 2011-11-29..2017-03-17
Saad-Eddine El Othmani | Saadeddine Othmani | m | MAR:GOV foreign_minister 2012-01..2013-10; MAR:GOV prime_minister 2017-03-17..2021-10-07
Aziz Akhannouch |  | m | MAR:GOV minister 2007-10..2021-10; MAR:GOV prime_minister 2021-10-07..
Mohamed Benaissa |  | m | MAR:GOV foreign_minister 1999-04..2007-10
Taïb Fassi Fihri | Taieb Fassi Fihri; Taib Fassi Fihri | m | MAR:GOV foreign_minister 2007-10..2012-01
Salaheddine Mezouar |  | m | MAR:GOV finance_minister 2007-10..2012-01; MAR:GOV foreign_minister 2013-10..2016-10
Nasser Bourita |  | m | MAR:GOV foreign_minister 2017-04-05..
Aminatou Haidar | Aminatu Haidar | f | ESH:OPP activist 1987..
Mohamed Abdelaziz | Mohammed Abdelasis | m | ESH:REB president 1976-08..2016-05-31
Brahim Ghali |  | m | ESH:REB president 2016-07-12..
Maaouya Ould Sid’Ahmed Taya | Maaouya Ould Taya; Maaouya Ould Sid Ahmed Taya; Maaouya Ould Sid'Ahmed Taya | m | MRT:GOV president 1984-12-12..2005-08-03
Ely Ould Mohamed Vall |  | m | MRT:GOV leader 2005-08-03..2007-04-19
Sidi Ould Cheikh Abdallahi | Sidi Mohamed Ould Cheikh Abdallahi | m | MRT:GOV president 2007-04-19..2008-08-06
Mohamed Ould Abdel Aziz |  | m | MRT:GOV leader 2008-08-06..2009-04-15; MRT:GOV president 2009-08-05..2019-08-01
Mohamed Ould Ghazouani |  | m | MRT:MIL general 2008..2018-10; MRT:GOV president 2019-08-01..

# Arabian peninsula and Jordan
Faisal ibn Abd al-Aziz | König Faisal; Faisal ibn Abd al-Asis | m | SAU:GOV monarch 1964-11-02..1975-03-25 | 1975-03-25
Chalid ibn Abd al-Aziz | König Chalid | m | SAU:GOV monarch 1975-03-25..1982-06-13 | 1982-06-13
Fahd ibn Abd al-Aziz | König Fahd; Fahd von Saudi-Arabien; King Fahd; Fahd bin Abdul Aziz | m | SAU:GOV monarch 1982-06-13..2005-08-01 | 2005-08-01
Abdullah ibn Abd al-Aziz | König Abdullah; Abdullah von Saudi-Arabien; King Abdullah; Abdullah bin Abdulaziz; Kronprinz Abdullah; Abdallah ibn Abd al-Aziz; Abdullah bin Abdelasis | m | SAU:GOV leader 1996-01..2005-08-01; SAU:GOV monarch 2005-08-01..2015-01-23 | 2015-01-23
Salman ibn Abd al-Aziz | König Salman; King Salman; Salman bin Abdulaziz; Salman bin Abdelasis; Salman ibn Abd al-Aziz al-Saud | m | SAU:GOV governor 1963..2011-11; SAU:GOV defence_minister 2011-11..2015-01; SAU:GOV monarch 2015-01-23..
Mohammed bin Salman | Mohammed bin Salman al-Saud; Kronprinz Mohammed bin Salman; Muhammad bin Salman; Mohammad bin Salman; Mohammed ibn Salman | m | SAU:GOV defence_minister 2015-01-23..2022-09; SAU:GOV leader 2017-06-21..; SAU:GOV prime_minister 2022-09-27..
Sultan ibn Abd al-Aziz | Kronprinz Sultan; Sultan bin Abdulaziz | m | SAU:GOV defence_minister 1962..2011-10-22 | 2011-10-22
Naif ibn Abd al-Aziz | Prinz Naif; Nayef bin Abdulaziz; Naif bin Abdulasis | m | SAU:GOV interior_minister 1975..2012-06-16 | 2012-06-16
Mohammed bin Najef | Mohammed bin Nayef; Mohammed bin Naif | m | SAU:GOV interior_minister 2012-11..2017-06-21
Saud al-Faisal | Prinz Saud al-Faisal; Saud bin Faisal | m | SAU:GOV foreign_minister 1975-03..2015-04-29
Adel al-Dschubeir | Adel al-Jubeir; Adil al-Dschubair | m | SAU:GOV minister 2007-01..2015-04; SAU:GOV foreign_minister 2015-04-29..2018-12; SAU:GOV minister 2018-12..
Faisal bin Farhan | Faisal bin Farhan al-Saud | m | SAU:GOV minister 2019-03..2019-10; SAU:GOV foreign_minister 2019-10-23..
Turki al-Faisal | Prinz Turki al-Faisal | m | SAU:SPY politician 1977..2001-09; SAU:GOV minister 2003..2006-12
Bandar bin Sultan | Prinz Bandar bin Sultan | m | SAU:GOV minister 1983..2005-09; SAU:GOV minister 2005-10..2015-01; SAU:SPY politician 2012-07..2014-04
Ali al-Naimi |  | m | SAU:GOV minister 1995-08..2016-05
Dschamal Chaschukdschi | Jamal Khashoggi; Dschamal Khashoggi; Jamal Kashoggi | m | SAU:JRN politician 1985..2018-10-02
Raif Badawi |  | m | SAU:OPP activist 2008..
Loujain al-Hathloul |  | f | SAU:OPP activist 2014..
Zayid bin Sultan Al Nahyan | Scheich Zayed; Sajid bin Sultan al-Nahjan | m | ARE:GOV president 1971-12-02..2004-11-02 | 2004-11-02
Chalifa bin Zayid Al Nahyan | Scheich Chalifa; Khalifa bin Zayed; Chalifa bin Sajid al-Nahjan; Khalifa bin Zayed Al Nahyan | m | ARE:GOV president 2004-11-03..2022-05-13 | 2022-05-13
Mohammed bin Zayed | Mohammed bin Zayed Al Nahyan; Mohammed bin Sajid | m | ARE:GOV leader 2004-11..2022-05; ARE:GOV president 2022-05-14..
Mohammed bin Raschid Al Maktum | Mohammed bin Rashid Al Maktoum; Scheich Mohammed bin Raschid al-Maktum | m | ARE:GOV prime_minister 2006-01-05..
Maktum bin Raschid Al Maktum | Maktoum bin Rashid Al Maktoum | m | ARE:GOV prime_minister 1990-11..2006-01-04 | 2006-01-04
Abdullah bin Zayed | Abdullah bin Zayed Al Nahyan | m | ARE:GOV foreign_minister 2006-02-09..
Hamad bin Chalifa Al Thani | Hamad bin Khalifa Al Thani; Scheich Hamad bin Chalifa al-Thani | m | QAT:GOV monarch 1995-06-27..2013-06-25
Tamim bin Hamad Al Thani | Scheich Tamim; Tamim bin Hamad al-Thani; Tamim bin Hamad | m | QAT:GOV monarch 2013-06-25..
Hamad bin Dschassim Al Thani | Hamad bin Jassim; Hamad bin Dschasim | m | QAT:GOV foreign_minister 1992-09..2013-06; QAT:GOV prime_minister 2007-04-03..2013-06-26
Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman al-Thani | m | QAT:GOV foreign_minister 2016-01-27..; QAT:GOV prime_minister 2023-03-07..
Chalid al-Attija | Khalid al-Attiyah | m | QAT:GOV foreign_minister 2013-06..2016-01; QAT:GOV defence_minister 2016-01..2024-11
Hamad bin Isa Al Chalifa | König Hamad; Hamad bin Isa al-Khalifa; Hamad bin Issa al-Chalifa | m | BHR:GOV monarch 1999-03-06..
Chalifa bin Salman Al Chalifa | Khalifa bin Salman al-Khalifa | m | BHR:GOV prime_minister 1970-01..2020-11-11 | 2020-11-11
Salman bin Hamad Al Chalifa | Kronprinz Salman | m | BHR:GOV prime_minister 2020-11-11..
Chalid bin Ahmed Al Chalifa | Khalid bin Ahmed al-Khalifa | m | BHR:GOV foreign_minister 2005-09..2020-02
Ali Salman | Scheich Ali Salman | m | BHR:OPP opposition_leader 2006..
Dschabir al-Ahmad as-Sabah | Jaber al-Ahmad al-Sabah; Scheich Dschabir | m | KWT:GOV monarch 1977-12-31..2006-01-15 | 2006-01-15
Saad al-Abdullah as-Sabah | Saad al-Abdullah al-Salim al-Sabah | m | KWT:GOV prime_minister 1978-02..2003-07; KWT:GOV monarch 2006-01-15..2006-01-24
Sabah al-Ahmad as-Sabah | Sabah al-Ahmad al-Sabah; Sabah al-Ahmad al-Dschabir as-Sabah | m | KWT:GOV foreign_minister 1963..2003-07; KWT:GOV prime_minister 2003-07-13..2006-01-29; KWT:GOV monarch 2006-01-29..2020-09-29 | 2020-09-29
Nawaf al-Ahmad as-Sabah | Nawaf al-Ahmad al-Sabah | m | KWT:GOV monarch 2020-09-30..2023-12-16 | 2023-12-16
Mischal al-Ahmad as-Sabah | Mishal al-Ahmad al-Sabah | m | KWT:GOV monarch 2023-12-16..
Nasir al-Mohammed as-Sabah | Nasser al-Mohammed al-Sabah | m | KWT:GOV prime_minister 2006-02-07..2011-11-28
Qabus ibn Said | Sultan Qabus; Kabus bin Said; Qaboos bin Said; Sultan Kabus | m | OMN:GOV monarch 1970-07-23..2020-01-10 | 2020-01-10
Haitham ibn Tariq | Haitham bin Tariq; Sultan Haitham | m | OMN:GOV monarch 2020-01-11..
Jusuf bin Alawi | Yusuf bin Alawi | m | OMN:GOV foreign_minister 1997..2020-08
Hussein I. | König Hussein; Hussein bin Talal; King Hussein; Hussein von Jordanien | m | JOR:GOV monarch 1952-08-11..1999-02-07 | 1999-02-07
Abdullah II. | König Abdullah II.; Abdallah II.; König Abdallah II.; King Abdullah II; Abdullah II | m | JOR:GOV monarch 1999-02-07..
Rania von Jordanien | Königin Rania; Queen Rania; Rania al-Abdullah | f | JOR:GOV politician 1999-03..
Marwan Muasher | Marwan Muascher | m | JOR:GOV foreign_minister 2002-01..2004-10
Maruf Bachit | Marouf al-Bakhit | m | JOR:GOV prime_minister 2005-11-27..2007-11-25; JOR:GOV prime_minister 2011-02-09..2011-10-17
Samir Rifai |  | m | JOR:GOV prime_minister 2009-12..2011-02
Nadir al-Dahabi | Nader Dahabi | m | JOR:GOV prime_minister 2007-11-25..2009-12
Awn Khasawneh | Aun Chasawneh | m | JOR:GOV prime_minister 2011-10..2012-04
Fajis Tarawneh | Fayez Tarawneh | m | JOR:GOV prime_minister 1998-08..1999-03; JOR:GOV prime_minister 2012-05..2012-10
Abdullah Ensour | Abdullah Nsur | m | JOR:GOV prime_minister 2012-10-11..2016-05-29
Hani Mulki |  | m | JOR:GOV foreign_minister 2004-10..2005; JOR:GOV prime_minister 2016-06-01..2018-06-04
Omar Razzaz |  | m | JOR:GOV prime_minister 2018-06-14..2020-10-12
Bischer al-Chasawneh | Bisher al-Khasawneh | m | JOR:GOV prime_minister 2020-10-12..2024-09
Dschafar Hassan | Jafar Hassan | m | JOR:GOV prime_minister 2024-09-18..
Nasser Judeh | Nasser Dschudeh | m | JOR:GOV foreign_minister 2009-02..2017-01
Ayman Safadi | Aiman Safadi | m | JOR:GOV foreign_minister 2017-01-15..
Ali Abdullah Salih | Ali Abdallah Saleh; Ali Abdullah Saleh; Ali Abdallah Salih | m | YEM:GOV president 1978-07-18..2012-02-27; YEM:REB rebel_leader 2014-09..2017-12-04
Abed Rabbo Mansur Hadi | Abd Rabbuh Mansur Hadi; Abdrabbuh Mansur Hadi; Abdrabbo Mansur Hadi; Abed Rabbo Mansour Hadi | m | YEM:GOV minister 1994-10..2012-02; YEM:GOV president 2012-02-27..2022-04-07
Raschad al-Alimi | Rashad al-Alimi | m | YEM:GOV interior_minister 2001..2008; YEM:GOV president 2022-04-07..
Ali Mohammed Mudschawar | Ali Mohammed Mujawar | m | YEM:GOV prime_minister 2007-04-07..2011-12
Mohammed Basindawa | Mohammed Basindwah | m | YEM:GOV prime_minister 2011-12-10..2014-09
Chalid Bahah | Khaled Bahah | m | YEM:GOV prime_minister 2014-11..2016-04
Ahmed bin Daghr | Ahmed bin Dagher | m | YEM:GOV prime_minister 2016-04..2018-10
Main Abd al-Malik Said | Maeen Abdulmalik Saeed | m | YEM:GOV prime_minister 2018-10..2024-02
Abu Bakr al-Kirbi | Abu Bakr al-Qirbi | m | YEM:GOV foreign_minister 2001-04..2014-06
Abdel Malik al-Huthi | Abdul-Malik al-Houthi; Abdulmalik al-Huthi; Abd al-Malik al-Huthi | m | YEM:REB rebel_leader 2006..
Hussein Badreddin al-Huthi | Hussein al-Houthi; Hussein al-Huthi | m | YEM:REB rebel_leader 2004-06..2004-09-10
Jahja Sari | Yahya Saree | m | YEM:REB spokesperson 2018..
Mahdi al-Maschat | Mahdi al-Mashat | m | YEM:REB president 2018-04-25..
Aidarus al-Subaidi | Aidarous al-Zubaidi | m | YEM:REB rebel_leader 2017-05..2026-01
Ali Mohsen al-Ahmar | Ali Muhsin al-Ahmar | m | YEM:MIL general 1987..2012; YEM:GOV minister 2016-04..2022-04
Sadik al-Ahmar | Sadeq al-Ahmar; Sadiq al-Ahmar | m | YEM:OPP opposition_leader 2007-12..2023-01
Tawakkul Karman | Tawakkol Karman | f | YEM:OPP activist 2005..
Abdul Madschid al-Sindani | Abdul Majid al-Zindani | m | YEM:REL cleric 1990..2024-04
Abu Bakr Junis | Abu Bakr Younis; Abu Bakr Yunis Jaber | m | LBY:GOV defence_minister 1970..2011-10-20
