# Asia from Afghanistan to Japan and Indonesia.
@ name | spellings | sex | offices | died

# Afghanistan
Zahir Schah | Mohammed Zahir Schah; Sahir Schah; Zahir Shah | m | AFG:GOV monarch 1933-11-08..1973-07-17
Mohammed Nadschibullah | Mohammed Najibullah; Nadschibullah; Najibullah | m | AFG:GOV president 1987-09-30..1992-04-16
Burhanuddin Rabbani | Burhanudin Rabbani | m | AFG:REB rebel_leader 1979..1992-06; AFG:GOV president 1992-06-28..2001-12-22; AFG:OPP opposition_leader 2007..2011-09-20
Gulbuddin Hekmatjar | Gulbuddin Hekmatyar | m | AFG:REB rebel_leader 1975..1993; AFG:GOV prime_minister 1993-06..1994-06; AFG:GOV prime_minister 1996-06..1996-09; AFG:REB rebel_leader 2002..2016-09; AFG:PTY party_leader 2016-09..
Ahmad Schah Massud | Ahmed Schah Massud; Ahmad Shah Massoud; Ahmed Schah Massoud | m | AFG:REB commander 1979..1992; AFG:GOV defence_minister 1992-06..2001; AFG:REB commander 1996-09..2001-09-09
Hamid Karzai | Hamid Karsai; Hamed Karzai | m | AFG:GOV leader 2001-12-22..2004-12-07; AFG:GOV president 2004-12-07..2014-09-29
Aschraf Ghani | Ashraf Ghani; Aschraf Ghani Ahmadsai | m | AFG:GOV finance_minister 2002-06..2004-12; AFG:GOV president 2014-09-29..2021-08-15
Abdullah Abdullah |  | m | AFG:GOV foreign_minister 2001-12-22..2006-03; AFG:OPP opposition_leader 2009..2014-09; AFG:GOV prime_minister 2014-09-29..2020-03; AFG:GOV politician 2020-05..2021-08-15
Rangin Dadfar Spanta | Rangin Spanta | m | AFG:GOV foreign_minister 2006-04..2010-01; AFG:GOV minister 2010-01..2014-09
Salmai Rassul | Zalmai Rassoul; Salmai Rasul | m | AFG:GOV foreign_minister 2010-01..2013-10
Salahuddin Rabbani |  | m | AFG:GOV politician 2012-04..2015; AFG:GOV foreign_minister 2015-02..2019-10
Abdul Rahim Wardak |  | m | AFG:GOV defence_minister 2004-12..2012-08
Mohammed Fahim | Mohammed Kasim Fahim; Mohammad Qasim Fahim | m | AFG:GOV defence_minister 2001-12..2004-12; AFG:GOV minister 2009-11..2014-03-09
Bismillah Mohammadi | Bismillah Khan Mohammadi | m | AFG:GOV interior_minister 2010-06..2012-08; AFG:GOV defence_minister 2012-09..2015-05; AFG:GOV defence_minister 2021-06..2021-08
Amrullah Saleh |  | m | AFG:SPY politician 2004-02..2010-06; AFG:GOV minister 2020-02..2021-08; AFG:REB rebel_leader 2021-08..
Hanif Atmar | Mohammad Hanif Atmar | m | AFG:GOV interior_minister 2008-10..2010-06; AFG:GOV minister 2014-09..2018-08; AFG:GOV foreign_minister 2020-04..2021-08
Ahmad Muqbil Zarar | Zarar Ahmad Muqbil | m | AFG:GOV interior_minister 2005-09..2008-10
Ali Ahmad Dschalali | Ali Ahmad Jalali | m | AFG:GOV interior_minister 2003-01..2005-09
Junus Kanuni | Yunus Qanooni; Yunus Kanuni; Junus Qanuni | m | AFG:GOV interior_minister 2001-12..2002-06; AFG:OPP opposition_leader 2004..2005-12; AFG:LEG speaker 2005-12..2011-01
Abdul Raschid Dostum | Abdul Rashid Dostum; Rashid Dostum | m | AFG:PRM rebel_leader 1992..2001; AFG:GOV minister 2003..2014; AFG:GOV minister 2014-09..2020-02
Ismail Khan | Ismail Chan | m | AFG:GOV governor 2001-11..2004-09; AFG:GOV minister 2004-12..2013
Gul Agha Schersai | Gul Agha Sherzai | m | AFG:GOV governor 2001-12..2005; AFG:GOV governor 2005..2013-10
Ahmed Wali Karzai | Ahmad Wali Karzai | m | AFG:GOV politician 2005..2011-07-12
Karim Khalili | Karim Chalili | m | AFG:GOV minister 2002-06..2014-09
Ahmad Sia Massud | Ahmad Zia Massoud | m | AFG:GOV minister 2004-12..2009-11
Waheed Omar | Wahid Omar | m | AFG:GOV spokesperson 2010..2011
Humayun Hamidsada | Humayun Hamidzada | m | AFG:GOV spokesperson 2007..2010
Semarai Baschari | Zemarai Bashary | m | AFG:GOV spokesperson 2005..2011
Mohammad Mohakik | Mohammad Mohaqiq | m | AFG:OPP opposition_leader 2002..2014
Ramasan Baschardost | Ramazan Bashardost | m | AFG:GOV minister 2004..2004-12; AFG:LEG member_of_parliament 2005..
Malalai Dschoja | Malalai Joya | f | AFG:LEG member_of_parliament 2005-12..2007-05; AFG:OPP activist 2007-05..
Abdul Rasul Sayyaf | Abdul Rasul Sajaf | m | AFG:REB rebel_leader 1980..1992; AFG:LEG member_of_parliament 2005..
Mullah Omar | Mullah Mohammed Omar; Mohammed Omar; Mullah Muhammad Omar | m | AFG:REB rebel_leader 1994..1996-09; AFG:GOV leader 1996-09-27..2001-11-13; AFG:REB rebel_leader 2001-11-13..2013-04-23
Mullah Achtar Mansur | Mullah Akhtar Mansour; Achtar Mohammed Mansur; Akhtar Mansur | m | AFG:REB rebel_leader 2010..2016-05-21
Haibatullah Achundsada | Hibatullah Akhundzada; Haibatullah Akhundzada; Mullah Haibatullah | m | AFG:REB rebel_leader 2016-05-25..2021-08-15; AFG:GOV leader 2021-08-15..
Mullah Baradar | Abdul Ghani Baradar | m | AFG:REB rebel_leader 2001..2010-02; AFG:REB rebel_leader 2018-10..2021-08; AFG:GOV minister 2021-09-07..
Mullah Dadullah | Dadullah | m | AFG:REB commander 2001..2007-05-13
Mullah Yakub | Mohammed Yaqoob; Mullah Yaqoob | m | AFG:REB rebel_leader 2016..2021-08; AFG:GOV defence_minister 2021-09-07..
Siradschuddin Hakkani | Sirajuddin Haqqani; Siradschuddin Haqqani | m | AFG:REB rebel_leader 2001..2021-08; AFG:GOV interior_minister 2021-09-07..
Dschalaluddin Hakkani | Jalaluddin Haqqani | m | AFG:REB rebel_leader 1980..2018-09
Hassan Achund | Mohammad Hassan Akhund | m | AFG:GOV prime_minister 2021-09-07..
Amir Chan Muttaki | Amir Khan Muttaqi | m | AFG:GOV minister 1996..2001; AFG:GOV foreign_minister 2021-09-07..
Sabihullah Mudschahid | Zabihullah Mujahid; Sabiullah Mudschahid; Zabiullah Mujahid | m | AFG:REB spokesperson 2007..2021-08; AFG:GOV spokesperson 2021-08..
Kari Jussif Ahmadi | Qari Yousuf Ahmadi; Kari Jussuf Ahmadi; Qari Yousef Ahmadi | m | AFG:REB spokesperson 2005..2021-08
Wakil Ahmed Muttawakil | Wakil Ahmad Muttawakil | m | AFG:GOV foreign_minister 1999-10..2001-11
Mullah Abdul Salam Saif | Abdul Salam Zaeef; Abdul Salam Saeef | m | AFG:GOV minister 2000..2001-11

# Pakistan
Muhammad Ali Jinnah | Mohammed Ali Dschinnah; Ali Jinnah | m | PAK:GOV governor 1947-08-15..1948-09-11 | 1948-09-11
Zulfikar Ali Bhutto | Zulfiqar Ali Bhutto; Ali Bhutto | m | PAK:GOV president 1971-12-20..1973-08; PAK:GOV prime_minister 1973-08-14..1977-07-05
Mohammed Zia-ul-Haq | Zia ul-Haq; Muhammad Zia-ul-Haq; Sia ul-Hak | m | PAK:GOV president 1978-09-16..1988-08-17 | 1988-08-17
Ghulam Ishaq Khan |  | m | PAK:GOV president 1988-08-17..1993-07-18
Benazir Bhutto |  | f | PAK:GOV prime_minister 1988-12-02..1990-08-06; PAK:GOV prime_minister 1993-10-19..1996-11-05; PAK:OPP opposition_leader 1996-11..2007-12-27
Nawaz Sharif | Nawas Scharif; Nawaz Scharif; Nawas Sharif | m | PAK:GOV prime_minister 1990-11-06..1993-07-18; PAK:GOV prime_minister 1997-02-17..1999-10-12; PAK:OPP opposition_leader 1999-10..2013-06; PAK:GOV prime_minister 2013-06-05..2017-07-28; PAK:PTY party_leader 2017-07..
Faruk Leghari | Farooq Leghari | m | PAK:GOV president 1993-11-14..1997-12-02
Rafiq Tarar |  | m | PAK:GOV president 1998-01-01..2001-06-20
Pervez Musharraf | Perwes Muscharraf; Pervez Muscharraf; Parvez Musharraf; Perves Musharraf | m | PAK:MIL general 1998-10..1999-10; PAK:GOV leader 1999-10-12..2001-06-20; PAK:GOV president 2001-06-20..2008-08-18; PAK:OPP opposition_leader 2010-10..2016
Asif Ali Zardari | Asif Zardari | m | PAK:GOV politician 1993..1996; PAK:OPP opposition_leader 1997..2008-09; PAK:GOV president 2008-09-09..2013-09-08; PAK:PTY party_leader 2013-09..2024-03; PAK:GOV president 2024-03-10..
Mamnoon Hussain | Mamnun Hussain | m | PAK:GOV president 2013-09-09..2018-09-08
Arif Alvi |  | m | PAK:GOV president 2018-09-09..2024-03-10
Zafarullah Khan Jamali | Mir Zafarullah Khan Jamali | m | PAK:GOV prime_minister 2002-11-23..2004-06-26
Chaudhry Shujaat Hussain | Shujaat Hussain | m | PAK:PTY party_leader 2003..; PAK:GOV prime_minister 2004-06-30..2004-08-26
Shaukat Aziz | Schaukat Asis; Shaukat Asis | m | PAK:GOV finance_minister 1999-11..2007-11; PAK:GOV prime_minister 2004-08-28..2007-11-15
Mohammedmian Soomro | Muhammad Mian Soomro | m | PAK:LEG speaker 2003-03..2009; PAK:GOV prime_minister 2007-11-16..2008-03-25
Yousuf Raza Gilani | Yusuf Raza Gilani; Yousaf Raza Gillani; Jussuf Rasa Gilani; Raza Gilani; Syed Yousuf Raza Gilani | m | PAK:LEG speaker 1993-10..1997-02; PAK:GOV prime_minister 2008-03-25..2012-06-19; PAK:LEG speaker 2024-04..
Raja Pervez Ashraf | Raja Pervaiz Ashraf | m | PAK:GOV minister 2008-03..2011; PAK:GOV prime_minister 2012-06-22..2013-03-25; PAK:LEG speaker 2022-04..2024-02
Shahid Khaqan Abbasi |  | m | PAK:GOV minister 2013-06..2017-07; PAK:GOV prime_minister 2017-08-01..2018-05-31
Imran Khan | Imran Ahmed Khan Niazi; Imran Chan | m | PAK:PTY party_leader 1996-04..2018-08; PAK:GOV prime_minister 2018-08-18..2022-04-10; PAK:OPP opposition_leader 2022-04-10..
Shehbaz Sharif | Shahbaz Sharif; Schahbas Scharif; Shahbaz Scharif | m | PAK:GOV governor 1997-02..1999-10; PAK:GOV governor 2008-06..2018-06; PAK:OPP opposition_leader 2018-08..2022-04; PAK:GOV prime_minister 2022-04-11..2023-08-14; PAK:GOV prime_minister 2024-03-04..
Anwaar-ul-Haq Kakar |  | m | PAK:GOV prime_minister 2023-08-14..2024-03-04
Maryam Nawaz | Maryam Nawaz Sharif | f | PAK:OPP opposition_leader 2017..2022; PAK:GOV governor 2024-02-26..
Bilawal Bhutto Zardari | Bilawal Bhutto | m | PAK:PTY party_leader 2007-12-30..; PAK:GOV foreign_minister 2022-04-27..2023-08
Khurshid Mahmud Kasuri | Khurshid Kasuri | m | PAK:GOV foreign_minister 2002-11..2007-11
Shah Mehmood Qureshi | Schah Mehmud Kureschi; Shah Mahmood Qureshi; Shah Mehmud Kureshi | m | PAK:GOV foreign_minister 2008-03-31..2011-02; PAK:OPP opposition_leader 2011-11..2018-08; PAK:GOV foreign_minister 2018-08-20..2022-04
Hina Rabbani Khar |  | f | PAK:GOV foreign_minister 2011-07-19..2013-03; PAK:GOV minister 2022-04..2023-08
Sartaj Aziz |  | m | PAK:GOV finance_minister 1997..1998; PAK:GOV foreign_minister 1998..1999-10; PAK:GOV minister 2013-06-07..2017-07
Khawaja Asif | Khawaja Muhammad Asif | m | PAK:GOV defence_minister 2013-11..2017-07; PAK:GOV foreign_minister 2017-08..2018-04; PAK:GOV defence_minister 2022-04..2023-08; PAK:GOV defence_minister 2024-03..
Ishaq Dar |  | m | PAK:GOV finance_minister 1998..1999; PAK:GOV finance_minister 2013-06..2017-11; PAK:GOV finance_minister 2022-09..2023-08; PAK:GOV foreign_minister 2024-03-11..
Rehman Malik |  | m | PAK:GOV interior_minister 2008-03..2013-03
Aftab Ahmad Sherpao | Aftab Khan Sherpao; Aftab Sherpao | m | PAK:GOV interior_minister 2004-08..2007-11
Chaudhry Nisar Ali Khan | Nisar Ali Khan | m | PAK:OPP opposition_leader 2008-09..2013-06; PAK:GOV interior_minister 2013-06-07..2017-07
Sheikh Rashid Ahmed | Sheikh Rashid | m | PAK:GOV minister 2002..2007; PAK:GOV minister 2018-08..2020-12; PAK:GOV interior_minister 2020-12..2022-04
Ahmad Mukhtar | Ahmed Mukhtar | m | PAK:GOV defence_minister 2008-03..2012-06
Sherry Rehman |  | f | PAK:GOV minister 2008-03..2009-03; PAK:GOV minister 2011-11..2013
Javed Iqbal Cheema |  | m | PAK:GOV spokesperson 2005..2008
Waheed Arshad |  | m | PAK:MIL spokesperson 2006..2008
Athar Abbas |  | m | PAK:MIL spokesperson 2008..2012
Ashfaq Parvez Kayani | Ashfaq Kayani; Aschfak Kajani; Ashfaq Pervez Kayani | m | PAK:SPY politician 2004-10..2007-10; PAK:MIL general 2007-11-28..2013-11-29
Raheel Sharif |  | m | PAK:MIL general 2013-11-29..2016-11-29
Qamar Javed Bajwa | Qamar Bajwa | m | PAK:MIL general 2016-11-29..2022-11-29
Asim Munir |  | m | PAK:SPY politician 2018..2019; PAK:MIL general 2022-11-29..
Ahmed Shuja Pasha | Shuja Pasha | m | PAK:SPY politician 2008-10..2012-03
Hamid Gul |  | m | PAK:SPY politician 1987-03..1989-05
Iftikhar Chaudhry | Iftikhar Muhammad Chaudhry; Iftikhar Mohammed Chaudhry; Iftikhar Tschaudri | m | PAK:JUD judge 2005-06-30..2013-12-11
Abdul Hameed Dogar |  | m | PAK:JUD judge 2007-11-03..2009-03-21
Aitzaz Ahsan |  | m | PAK:SOC activist 2007..2012
Salman Taseer |  | m | PAK:GOV governor 2008-05-15..2011-01-04 | 2011-01-04
Shahbaz Bhatti | Schahbas Bhatti | m | PAK:GOV minister 2008-11..2011-03-02 | 2011-03-02
Altaf Hussain |  | m | PAK:PTY party_leader 1984-03..
Qazi Hussain Ahmed | Kasi Hussain Ahmed | m | PAK:PTY party_leader 1987..2009-03
Fazlur Rehman | Maulana Fazlur Rehman | m | PAK:OPP opposition_leader 1988..
Asfandyar Wali Khan |  | m | PAK:PTY party_leader 1999..
Tahirul Qadri | Tahir-ul-Qadri | m | PAK:REL cleric 1989..
Abdul Qadeer Khan | Abdul Kadir Khan; A. Q. Khan; Abdul Qadir Khan | m | PAK:GOV politician 1976..2004-02
Malala Yousafzai | Malala Jusafsai | f | PAK:SOC activist 2009..
Abdul Rashid Ghazi | Abdul Raschid Ghasi; Abdul Rashid Ghasi | m | PAK:REB cleric 2001..2007-07-10
Abdul Aziz Ghazi | Maulana Abdul Aziz; Maulana Abdul Asis | m | PAK:REL cleric 1998..
Baitullah Mehsud | Beitullah Mehsud | m | PAK:REB rebel_leader 2004..2009-08-05
Hakimullah Mehsud |  | m | PAK:REB rebel_leader 2009-08..2013-11-01
Maulana Fazlullah | Mullah Fazlullah; Maulana Faslullah | m | PAK:REB rebel_leader 2002..2018-06-14
Waliur Rehman |  | m | PAK:REB rebel_leader 2009..2013-05-29
Ehsanullah Ehsan |  | m | PAK:REB spokesperson 2011..2017-04
Sufi Mohammed | Sufi Muhammad | m | PAK:REB cleric 1992..2009-07
Hafiz Saeed | Hafiz Muhammad Saeed; Hafis Saeed | m | PAK:REB rebel_leader 1987..
Masood Azhar | Maulana Masood Azhar; Massud Ashar | m | PAK:REB rebel_leader 2000..
Zaki-ur-Rehman Lakhvi | Zakiur Rehman Lakhvi | m | PAK:REB commander 1987..
Akbar Bugti | Nawab Akbar Bugti; Akbar Khan Bugti | m | PAK:GOV governor 1989-02..1990-08; PAK:REB rebel_leader 2005..2006-08-26
Mukhtar Mai | Muchtaran Mai | f | PAK:SOC activist 2002..
Asia Bibi |  | f | PAK:CVL politician 2009..2019

# India
Indira Gandhi |  | f | IND:GOV prime_minister 1966-01-24..1977-03-24; IND:GOV prime_minister 1980-01-14..1984-10-31 | 1984-10-31
Mahatma Gandhi | Mohandas Karamchand Gandhi; Mohandas Gandhi | m | IND:OPP opposition_leader 1915..1948-01-30
Jawaharlal Nehru |  | m | IND:GOV prime_minister 1947-08-15..1964-05-27 | 1964-05-27
Rajiv Gandhi |  | m | IND:GOV prime_minister 1984-10-31..1989-12-02; IND:OPP opposition_leader 1989-12..1991-05-21
V. P. Singh | Vishwanath Pratap Singh | m | IND:GOV prime_minister 1989-12-02..1990-11-10
Chandra Shekhar |  | m | IND:GOV prime_minister 1990-11-10..1991-06-21
P. V. Narasimha Rao | Narasimha Rao | m | IND:GOV prime_minister 1991-06-21..1996-05-16
Atal Bihari Vajpayee | Bihari Vajpayee | m | IND:GOV foreign_minister 1977-03..1979-07; IND:GOV prime_minister 1996-05-16..1996-06-01; IND:GOV prime_minister 1998-03-19..2004-05-22
H. D. Deve Gowda | Deve Gowda | m | IND:GOV prime_minister 1996-06-01..1997-04-21
Inder Kumar Gujral | I. K. Gujral | m | IND:GOV foreign_minister 1989-12-05..1990-11-10; IND:GOV foreign_minister 1996-06..1998-03; IND:GOV prime_minister 1997-04-21..1998-03-19
Manmohan Singh |  | m | IND:GOV finance_minister 1991-06..1996-05; IND:GOV prime_minister 2004-05-22..2014-05-26
Narendra Modi |  | m | IND:GOV governor 2001-10-07..2014-05-22; IND:GOV prime_minister 2014-05-26..
Sonia Gandhi |  | f | IND:PTY party_leader 1998-03..2017-12; IND:PTY party_leader 2019-08..2022-10
Rahul Gandhi |  | m | IND:LEG member_of_parliament 2004-05..; IND:PTY party_leader 2017-12..2019-08; IND:OPP opposition_leader 2024-06..
Priyanka Gandhi |  | f | IND:PTY politician 2019-01..
Kocheril Raman Narayanan | K. R. Narayanan | m | IND:GOV president 1997-07-25..2002-07-25
A. P. J. Abdul Kalam | Abdul Kalam; APJ Abdul Kalam | m | IND:GOV president 2002-07-25..2007-07-25
Pratibha Patil | Pratibha Devisingh Patil | f | IND:GOV governor 2004-11..2007-06; IND:GOV president 2007-07-25..2012-07-25
Pranab Mukherjee | Pranab Kumar Mukherjee | m | IND:GOV foreign_minister 1995..1996; IND:GOV defence_minister 2004-05..2006-10; IND:GOV foreign_minister 2006-10-24..2009-05; IND:GOV finance_minister 2009-01..2012-06; IND:GOV president 2012-07-25..2017-07-25
Ram Nath Kovind |  | m | IND:GOV president 2017-07-25..2022-07-25
Draupadi Murmu |  | f | IND:GOV president 2022-07-25..
Natwar Singh | K. Natwar Singh | m | IND:GOV foreign_minister 2004-05..2005-11
Jaswant Singh |  | m | IND:GOV foreign_minister 1998-12..2002-07; IND:GOV finance_minister 2002-07..2004-05
Yashwant Sinha |  | m | IND:GOV finance_minister 1998-03..2002-07; IND:GOV foreign_minister 2002-07..2004-05
S. M. Krishna | Somanahalli Mallaiah Krishna | m | IND:GOV governor 1999-10..2004-05; IND:GOV foreign_minister 2009-05-22..2012-10
Salman Khurshid |  | m | IND:GOV foreign_minister 2012-10-28..2014-05
Sushma Swaraj |  | f | IND:OPP opposition_leader 2009-12..2014-05; IND:GOV foreign_minister 2014-05-26..2019-05-30
S. Jaishankar | Subrahmanyam Jaishankar | m | IND:GOV minister 2015-01..2018-01; IND:GOV foreign_minister 2019-05-30..
Shivraj Patil |  | m | IND:GOV interior_minister 2004-05..2008-11-30
P. Chidambaram | Palaniappan Chidambaram | m | IND:GOV finance_minister 1996-06..1998-03; IND:GOV finance_minister 2004-05-22..2008-11-30; IND:GOV interior_minister 2008-11-30..2012-07; IND:GOV finance_minister 2012-07..2014-05
Sushilkumar Shinde |  | m | IND:GOV governor 2003-01..2004-11; IND:GOV interior_minister 2012-07..2014-05
Rajnath Singh |  | m | IND:GOV governor 2000-10..2002-03; IND:PTY party_leader 2005-12..2009-12; IND:GOV interior_minister 2014-05-26..2019-05; IND:GOV defence_minister 2019-05-31..
Amit Shah |  | m | IND:PTY party_leader 2014-07..2020-01; IND:GOV interior_minister 2019-05-31..
A. K. Antony | Arackaparambil Kurien Antony | m | IND:GOV defence_minister 2006-10-24..2014-05-26
George Fernandes |  | m | IND:GOV defence_minister 1998-03..2004-05
Nirmala Sitharaman |  | f | IND:GOV defence_minister 2017-09..2019-05; IND:GOV finance_minister 2019-05-31..
Arun Jaitley |  | m | IND:GOV defence_minister 2014-05..2014-11; IND:GOV finance_minister 2014-05-26..2019-05-30; IND:GOV defence_minister 2017-03..2017-09
Manohar Parrikar |  | m | IND:GOV governor 2000..2005; IND:GOV defence_minister 2014-11..2017-03; IND:GOV governor 2017-03..2019-03-17
L. K. Advani | Lal Krishna Advani | m | IND:GOV interior_minister 1998-03..2004-05; IND:OPP opposition_leader 2004-05..2009-12
M. K. Narayanan |  | m | IND:GOV minister 2005-01..2010-01
Ajit Doval |  | m | IND:GOV minister 2014-05-30..
Shivshankar Menon |  | m | IND:GOV minister 2006-10..2009-07; IND:GOV minister 2010-01..2014-05
Shashi Tharoor |  | m | UNO commissioner 2002-06..2007-02; IND:GOV minister 2009-05..2010-04; IND:LEG member_of_parliament 2009-05..
Mayawati | Mayawati Kumari | f | IND:PTY party_leader 2003-09..; IND:GOV governor 2007-05..2012-03
Mamata Banerjee |  | f | IND:GOV minister 2009-05..2011-05; IND:GOV governor 2011-05-20..
Jayalalithaa | Jayalalitha; Jayaram Jayalalithaa | f | IND:GOV governor 2002-03..2006-05; IND:GOV governor 2011-05..2014-09; IND:GOV governor 2015-05..2016-12-05
Nitish Kumar |  | m | IND:GOV governor 2005-11..2014-05; IND:GOV governor 2015-02..
Lalu Prasad Yadav | Lalu Prasad | m | IND:GOV governor 1990-03..1997-07; IND:GOV minister 2004-05..2009-05
Vilasrao Deshmukh |  | m | IND:GOV governor 2004-11..2008-12
Yogi Adityanath |  | m | IND:GOV governor 2017-03-19..
Omar Abdullah |  | m | IND:GOV governor 2009-01..2015-01; IND:GOV governor 2024-10..
Arvind Kejriwal |  | m | IND:PTY party_leader 2012-11..; IND:GOV governor 2015-02-14..2024-09-17
Anna Hazare |  | m | IND:SOC activist 1991..
Bal Thackeray |  | m | IND:PTY party_leader 1966-06..2012-11-17
Phoolan Devi |  | f | IND:CRM politician 1979..1983; IND:LEG member_of_parliament 1996..2001-07-25
Arundhati Roy |  | f | IND:SOC activist 1998..
Syed Ali Shah Geelani | Ali Shah Geelani | m | IND:OPP opposition_leader 1993..2020
Mirwaiz Umar Farooq | Umar Faruk | m | IND:OPP opposition_leader 1993..
Yasin Malik |  | m | IND:REB rebel_leader 1989..1994; IND:OPP opposition_leader 1994..2019
Ajmal Kasab | Mohammed Ajmal Kasab | m | IND:REB politician 2008..2012-11-21
Dawood Ibrahim |  | m | IND:CRM politician 1980..

# Bangladesh, Sri Lanka, Nepal, Bhutan, Maldives
Mujibur Rahman | Scheich Mujibur Rahman; Sheikh Mujibur Rahman | m | BGD:GOV prime_minister 1972-01..1975-01; BGD:GOV president 1975-01-25..1975-08-15 | 1975-08-15
Ziaur Rahman |  | m | BGD:GOV president 1977-04-21..1981-05-30 | 1981-05-30
Hossain Mohammad Ershad | Hussain Muhammad Ershad | m | BGD:GOV president 1983-12-11..1990-12-06
Khaleda Zia | Begum Khaleda Zia; Khalida Zia | f | BGD:GOV prime_minister 1991-03-20..1996-03-30; BGD:OPP opposition_leader 1996-06..2001; BGD:GOV prime_minister 2001-10-10..2006-10-29; BGD:OPP opposition_leader 2006-10..2025-12-30
Hasina Wajed | Sheikh Hasina; Scheich Hasina; Sheikh Hasina Wajed; Hasina Wazed; Scheich Hasina Wajed | f | BGD:GOV prime_minister 1996-06-23..2001-07-15; BGD:OPP opposition_leader 2001-10..2009-01; BGD:GOV prime_minister 2009-01-06..2024-08-05
Iajuddin Ahmed |  | m | BGD:GOV president 2002-09-06..2009-02-12
Zillur Rahman |  | m | BGD:GOV president 2009-02-12..2013-03-20
Abdul Hamid |  | m | BGD:LEG speaker 2009-01..2013-04; BGD:GOV president 2013-04-24..2023-04
Fakhruddin Ahmed |  | m | BGD:GOV prime_minister 2007-01-12..2009-01-06
Moeen U Ahmed |  | m | BGD:MIL general 2005-06..2009-06
Muhammad Yunus |  | m | BGD:SOC politician 1983..2024-08; BGD:GOV prime_minister 2024-08-08..2026-02
Tarique Rahman | Tarek Rahman | m | BGD:OPP opposition_leader 2009..2026-02; BGD:GOV prime_minister 2026-02-17..
Motiur Rahman Nizami |  | m | BGD:PTY party_leader 2000..2016-05-11
Taslima Nasrin |  | f | BGD:SOC activist 1993..
Dipu Moni |  | f | BGD:GOV foreign_minister 2009-01-06..2013-11
Sirimavo Bandaranaike |  | f | LKA:GOV prime_minister 1960-07..1965-03; LKA:GOV prime_minister 1970-05..1977-07; LKA:GOV prime_minister 1994-11..2000-08
Junius Richard Jayewardene | J. R. Jayewardene | m | LKA:GOV president 1978-02-04..1989-01-02
Ranasinghe Premadasa |  | m | LKA:GOV president 1989-01-02..1993-05-01 | 1993-05-01
Chandrika Kumaratunga | Chandrika Bandaranaike Kumaratunga | f | LKA:GOV prime_minister 1994-08..1994-11; LKA:GOV president 1994-11-12..2005-11-19
Mahinda Rajapaksa | Mahinda Rajapakse | m | LKA:GOV prime_minister 2004-04-06..2005-11-19; LKA:GOV president 2005-11-19..2015-01-09; LKA:GOV prime_minister 2018-10-26..2018-12-15; LKA:GOV prime_minister 2019-11-21..2022-05-09
Gotabaya Rajapaksa | Gotabhaya Rajapaksa; Gotabaya Rajapakse | m | LKA:GOV minister 2005-11..2015-01; LKA:GOV president 2019-11-18..2022-07-14
Basil Rajapaksa |  | m | LKA:GOV minister 2010-04..2015-01; LKA:GOV finance_minister 2021-07..2022-04
Maithripala Sirisena |  | m | LKA:GOV minister 2005..2014-11; LKA:GOV president 2015-01-09..2019-11-18
Ranil Wickremesinghe | Ranil Wickramasinghe | m | LKA:GOV prime_minister 1993-05..1994-08; LKA:GOV prime_minister 2001-12-09..2004-04-06; LKA:OPP opposition_leader 2004-04..2015-01; LKA:GOV prime_minister 2015-01-09..2018-10-26; LKA:GOV prime_minister 2018-12-16..2019-11-21; LKA:GOV president 2022-07-14..2024-09-23
Anura Kumara Dissanayake |  | m | LKA:PTY party_leader 2014-02..2024-09; LKA:GOV president 2024-09-23..
Ratnasiri Wickremanayake |  | m | LKA:GOV prime_minister 2005-11-21..2010-04-21
Lakshman Kadirgamar |  | m | LKA:GOV foreign_minister 1994-08..2001-12; LKA:GOV foreign_minister 2004-04..2005-08-12 | 2005-08-12
Mangala Samaraweera |  | m | LKA:GOV foreign_minister 2005-11..2007-01; LKA:GOV foreign_minister 2015-01..2017-05
Rohitha Bogollagama |  | m | LKA:GOV foreign_minister 2007-01..2010-04
Sarath Fonseka |  | m | LKA:MIL general 2005-12..2009-07; LKA:OPP opposition_leader 2009-11..2015
Keheliya Rambukwella |  | m | LKA:GOV spokesperson 2006..2010
Udaya Nanayakkara |  | m | LKA:MIL spokesperson 2007..2010
Velupillai Prabhakaran | Vellupillai Prabhakaran; Velupillai Pirapaharan; Veluppillai Prabhakaran | m | LKA:REB rebel_leader 1976-05..2009-05-18
S. P. Thamilselvan | Suppiah Paramu Thamilselvan | m | LKA:REB rebel_leader 1993..2007-11-02
Anton Balasingham |  | m | LKA:REB spokesperson 1983..2006-12-14
Oberst Karuna | Colonel Karuna; Karuna Amman; Vinayagamoorthy Muralitharan | m | LKA:REB rebel_leader 1987..2004-04; LKA:PRM rebel_leader 2004-04..2008; LKA:GOV minister 2009-03..2015
Selvarasa Pathmanathan |  | m | LKA:REB rebel_leader 2009..2009-08
Birendra von Nepal | König Birendra; Birendra Bir Bikram Shah; Birendra | m | NPL:GOV monarch 1972-01-31..2001-06-01 | 2001-06-01
Gyanendra von Nepal | König Gyanendra; Gyanendra Bir Bikram Shah; King Gyanendra; Gyanendra | m | NPL:GOV monarch 2001-06-04..2008-05-28
Girija Prasad Koirala | G. P. Koirala | m | NPL:GOV prime_minister 1991-05-26..1994-11-30; NPL:GOV prime_minister 1998-04..1999-05; NPL:GOV prime_minister 2000-03-22..2001-07-26; NPL:GOV prime_minister 2006-04-25..2008-08-18
Sher Bahadur Deuba |  | m | NPL:GOV prime_minister 1995-09..1997-03; NPL:GOV prime_minister 2001-07-26..2002-10-04; NPL:GOV prime_minister 2004-06..2005-02-01; NPL:GOV prime_minister 2017-06-07..2018-02; NPL:GOV prime_minister 2021-07-13..2022-12
Surya Bahadur Thapa |  | m | NPL:GOV prime_minister 1997-10..1998-04; NPL:GOV prime_minister 2003-06..2004-06
Pushpa Kamal Dahal | Prachanda; Pushpa Kamal Dahal „Prachanda“ | m | NPL:REB rebel_leader 1996-02..2006-11; NPL:PTY party_leader 2006-11..2008-08; NPL:GOV prime_minister 2008-08-18..2009-05-25; NPL:OPP opposition_leader 2009-05..2016-08; NPL:GOV prime_minister 2016-08-04..2017-06-07; NPL:GOV prime_minister 2022-12-26..2024-07-15
Baburam Bhattarai |  | m | NPL:REB rebel_leader 1996-02..2006-11; NPL:GOV finance_minister 2008-08..2009-05; NPL:GOV prime_minister 2011-08-29..2013-03-14
Madhav Kumar Nepal |  | m | NPL:OPP opposition_leader 1993..2006; NPL:GOV prime_minister 2009-05-25..2011-02-06
Jhala Nath Khanal |  | m | NPL:GOV prime_minister 2011-02-06..2011-08-29
Sushil Koirala |  | m | NPL:GOV prime_minister 2014-02-11..2015-10-12
K. P. Sharma Oli | Khadga Prasad Oli; Khadga Prasad Sharma Oli | m | NPL:GOV foreign_minister 2006-04..2007; NPL:GOV prime_minister 2015-10-12..2016-08-04; NPL:GOV prime_minister 2018-02-15..2021-07-13; NPL:GOV prime_minister 2024-07-15..2025-09-09
Sushila Karki |  | f | NPL:JUD judge 2016..2017; NPL:GOV prime_minister 2025-09-12..2026-03
Ram Baran Yadav |  | m | NPL:GOV president 2008-07-23..2015-10-29
Bidhya Devi Bhandari | Bidya Devi Bhandari | f | NPL:GOV defence_minister 2009-05..2011-02; NPL:GOV president 2015-10-29..2023-03-13
Ram Chandra Poudel |  | m | NPL:GOV president 2023-03-13..
Jigme Singye Wangchuck |  | m | BTN:GOV monarch 1972-07-24..2006-12-14
Jigme Khesar Namgyel Wangchuck | Jigme Khesar Namgyal Wangchuck | m | BTN:GOV monarch 2006-12-14..
Jigme Thinley | Jigme Yoser Thinley | m | BTN:GOV prime_minister 2008-04-09..2013-04
Tshering Tobgay |  | m | BTN:GOV prime_minister 2013-07-27..2018-08; BTN:GOV prime_minister 2024-01-28..
Lotay Tshering |  | m | BTN:GOV prime_minister 2018-11-07..2023-11
Maumoon Abdul Gayoom |  | m | MDV:GOV president 1978-11-11..2008-11-11
Mohamed Nasheed | Mohammed Nasheed | m | MDV:OPP opposition_leader 1990..2008-11; MDV:GOV president 2008-11-11..2012-02-07; MDV:OPP opposition_leader 2012-02..2019-05; MDV:LEG speaker 2019-05..2023-11
Mohammed Waheed | Mohamed Waheed Hassan | m | MDV:GOV president 2012-02-07..2013-11-17
Abdulla Yameen |  | m | MDV:GOV president 2013-11-17..2018-11-17; MDV:OPP opposition_leader 2018-11-17..
Ibrahim Mohamed Solih |  | m | MDV:GOV president 2018-11-17..2023-11-17
Mohamed Muizzu |  | m | MDV:GOV president 2023-11-17..

# China, Tibet, Taiwan, Hong Kong, Macau, Mongolia
Sun Yat-sen |  | m | CHN:GOV president 1912-01-01..1912-03-10; CHN:PTY party_leader 1912-08..1925-03-12
*Mao Zedong | Mao Tse-tung; Mao Tsetung; Mao Tse-Tung; Mao | m | CHN:REB rebel_leader 1935..1949-10; CHN:GOV leader 1943-03-20..1976-09-09; CHN:GOV president 1949-10-01..1959-04 | 1976-09-09
*Zhou Enlai | Tschou En-lai; Chou En-lai | m | CHN:GOV prime_minister 1949-10-01..1976-01-08 | 1976-01-08
*Hua Guofeng |  | m | CHN:GOV prime_minister 1976-02..1980-09; CHN:GOV leader 1976-10..1981-06
*Deng Xiaoping | Teng Hsiao-ping | m | CHN:GOV leader 1978-12..1989-11-09; CHN:ELI politician 1989-11..1997-02-19
*Hu Yaobang |  | m | CHN:GOV secretary_general 1980-02..1987-01
*Zhao Ziyang |  | m | CHN:GOV prime_minister 1980-09..1987-11; CHN:GOV secretary_general 1987-01..1989-06-23
*Yang Shangkun |  | m | CHN:GOV president 1988-04-08..1993-03-27
*Jiang Zemin |  | m | CHN:GOV secretary_general 1989-06-24..2002-11-15; CHN:GOV president 1993-03-27..2003-03-15
*Hu Jintao |  | m | CHN:GOV minister 1998-03..2003-03; CHN:GOV secretary_general 2002-11-15..2012-11-15; CHN:GOV president 2003-03-15..2013-03-14
*Xi Jinping |  | m | CHN:GOV minister 2008-03..2013-03; CHN:GOV secretary_general 2012-11-15..; CHN:GOV president 2013-03-14..
*Li Peng |  | m | CHN:GOV prime_minister 1987-11-24..1998-03-17; CHN:LEG speaker 1998-03..2003-03
*Zhu Rongji |  | m | CHN:GOV prime_minister 1998-03-17..2003-03-16
*Wen Jiabao |  | m | CHN:GOV minister 1998-03..2003-03; CHN:GOV prime_minister 2003-03-16..2013-03-15
*Li Keqiang |  | m | CHN:GOV minister 2008-03..2013-03; CHN:GOV prime_minister 2013-03-15..2023-03-11
*Li Qiang |  | m | CHN:GOV prime_minister 2023-03-11..
*Wu Bangguo |  | m | CHN:LEG speaker 2003-03-15..2013-03-14
*Zhang Dejiang |  | m | CHN:GOV minister 2008-03..2013-03; CHN:LEG speaker 2013-03-14..2018-03
*Li Zhanshu |  | m | CHN:LEG speaker 2018-03-17..2023-03
*Zhao Leji |  | m | CHN:GOV politician 2017-10..2023-03; CHN:LEG speaker 2023-03-10..
*Jia Qinglin |  | m | CHN:GOV politician 2003-03..2013-03
*Zeng Qinghong |  | m | CHN:GOV minister 2003-03..2008-03
*Li Changchun |  | m | CHN:GOV politician 2002-11..2012-11
*Zhou Yongkang |  | m | CHN:GOV minister 2002-12..2007-10; CHN:GOV politician 2007-10..2012-11
*Wang Qishan |  | m | CHN:GOV mayor 2003-04..2007-11; CHN:GOV minister 2008-03..2013-03; CHN:GOV politician 2012-11..2017-10; CHN:GOV minister 2018-03..2023-03
*Wang Yang |  | m | CHN:GOV minister 2013-03..2018-03; CHN:GOV politician 2018-03..2023-03
*Liu He |  | m | CHN:GOV minister 2018-03..2023-03
*Wu Yi |  | f | CHN:GOV minister 2003-03..2008-03
*Hui Liangyu |  | m | CHN:GOV minister 2003-03..2013-03
*Bo Xilai |  | m | CHN:GOV governor 2001..2004; CHN:GOV minister 2004-02..2007-11; CHN:GOV governor 2007-11..2012-03-15
*Gu Kailai |  | f | CHN:ELI politician 2007..2012
*Qian Qichen |  | m | CHN:GOV foreign_minister 1988-04..1998-03; CHN:GOV minister 1998-03..2003-03
*Tang Jiaxuan |  | m | CHN:GOV foreign_minister 1998-03-18..2003-03-17; CHN:GOV minister 2003-03..2008-03
*Li Zhaoxing |  | m | CHN:GOV minister 1998..2001; CHN:GOV foreign_minister 2003-03-17..2007-04-27
*Yang Jiechi |  | m | CHN:GOV minister 2001..2005; CHN:GOV foreign_minister 2007-04-27..2013-03-16; CHN:GOV minister 2013-03-16..2023-01
*Wang Yi |  | m | CHN:GOV minister 2004-09..2007-09; CHN:GOV minister 2008-06..2013-03; CHN:GOV foreign_minister 2013-03-16..2022-12-30; CHN:GOV minister 2023-01..; CHN:GOV foreign_minister 2023-07-25..
*Qin Gang |  | m | CHN:GOV spokesperson 2005..2010; CHN:GOV spokesperson 2011..2014; CHN:GOV minister 2021-07..2023-01; CHN:GOV foreign_minister 2022-12-30..2023-07-25
*Dai Bingguo |  | m | CHN:GOV minister 2008-03..2013-03
*Wu Dawei |  | m | CHN:GOV minister 2004..2010; CHN:GOV minister 2010..2017
*Cao Gangchuan |  | m | CHN:GOV defence_minister 2003-03..2008-03
*Liang Guanglie |  | m | CHN:GOV defence_minister 2008-03..2013-03
*Chang Wanquan |  | m | CHN:GOV defence_minister 2013-03..2018-03
*Wei Fenghe |  | m | CHN:GOV defence_minister 2018-03..2023-03
*Li Shangfu |  | m | CHN:GOV defence_minister 2023-03..2023-10-24
*Dong Jun |  | m | CHN:GOV defence_minister 2023-12-29..
*Xu Caihou |  | m | CHN:MIL general 2004-09..2012-11
*Guo Boxiong |  | m | CHN:MIL general 2002-11..2012-11
*Meng Jianzhu |  | m | CHN:GOV interior_minister 2007-10..2012-12
*Guo Shengkun |  | m | CHN:GOV interior_minister 2012-12..2017-11
*Zhao Kezhi |  | m | CHN:GOV interior_minister 2017-11..2022-06
*Jin Renqing |  | m | CHN:GOV finance_minister 2003-03..2007-08
*Xie Xuren |  | m | CHN:GOV finance_minister 2007-08..2013-03
*Lou Jiwei |  | m | CHN:GOV finance_minister 2013-03..2016-11
*Zhou Xiaochuan |  | m | CHN:BUS politician 2002-12..2018-03
*Liu Jianchao |  | m | CHN:GOV spokesperson 2000..2009
*Jiang Yu |  | f | CHN:GOV spokesperson 2006-06..2012
*Ma Zhaoxu |  | m | CHN:GOV spokesperson 2009..2012
*Hong Lei |  | m | CHN:GOV spokesperson 2010..2016
*Hua Chunying |  | f | CHN:GOV spokesperson 2012-11..2024-05
*Lu Kang |  | m | CHN:GOV spokesperson 2015-06..2019-07
*Geng Shuang |  | m | CHN:GOV spokesperson 2016-09..2020
*Zhao Lijian |  | m | CHN:GOV spokesperson 2020-02..2023-01
*Mao Ning |  | f | CHN:GOV spokesperson 2022-09..
*Wang Wenbin |  | m | CHN:GOV spokesperson 2020-07..2024-05
*Sun Yuxi |  | m | CHN:GOV spokesperson 1998..2002
*Zhang Qiyue |  | f | CHN:GOV spokesperson 1998..2004
*Kong Quan |  | m | CHN:GOV spokesperson 2001..2006
*Wang Guangya |  | m | CHN:GOV minister 2003..2008-08
*Chen Liangyu |  | m | CHN:GOV governor 2002-10..2006-09-24
*Liu Zhijun |  | m | CHN:GOV minister 2003-03..2011-02
*Zhang Qingli |  | m | CHN:GOV governor 2005-11..2011-08
*Qiangba Puncog | Champa Phuntsok; Qiangba Puncuo | m | CHN:GOV governor 2003-05..2010-01
*Wang Lequan |  | m | CHN:GOV governor 1995..2010-04
*Chen Quanguo |  | m | CHN:GOV governor 2011-08..2016-08; CHN:GOV governor 2016-08..2021-12
*Jiang Qing |  | f | CHN:GOV politician 1966-05..1976-10-06
*Liu Shaoqi |  | m | CHN:GOV president 1959-04-27..1968-10
*Lin Biao |  | m | CHN:GOV defence_minister 1959-09..1971-09-13
*Liu Xiaobo |  | m | CHN:OPP activist 1989..2017-07-13
*Liu Xia |  | f | CHN:OPP activist 2010-10..
*Hu Jia |  | m | CHN:OPP activist 2001..
*Ai Weiwei |  | m | CHN:OPP activist 2008..
*Chen Guangcheng |  | m | CHN:OPP activist 2005..
*Wei Jingsheng |  | m | CHN:OPP activist 1978..
*Wang Dan |  | m | CHN:OPP activist 1989..
*Gao Zhisheng |  | m | CHN:OPP activist 2004..
*Li Hongzhi |  | m | CHN:REL cleric 1992-05..
Joseph Zen | Joseph Zen Ze-kiun | m | HKG:REL cleric 2002-09..
Dalai Lama | Tenzin Gyatso; 14. Dalai Lama; Tendzin Gyatsho | m | CHN:REL cleric 1950-11-17..
Pantschen Lama | Gedhun Choekyi Nyima; Panchen Lama | m | CHN:REL cleric 1995-05..
Lobsang Sangay |  | m | CHN:OPP opposition_leader 2011-08-08..2021-05
Samdhong Rinpoche |  | m | CHN:OPP opposition_leader 2001..2011-08
Rebiya Kadeer | Rebija Kadeer; Rebiya Kadir | f | CHN:OPP activist 1997..
Ilham Tohti |  | m | CHN:OPP activist 2006..
Dolkun Isa |  | m | CHN:OPP activist 2004..
*Chiang Kai-shek | Tschiang Kai-schek; Tschiang Kaischek | m | CHN:GOV leader 1928-10..1949-12; TWN:GOV president 1950-03-01..1975-04-05 | 1975-04-05
*Chiang Ching-kuo |  | m | TWN:GOV president 1978-05-20..1988-01-13 | 1988-01-13
*Lee Teng-hui |  | m | TWN:GOV president 1988-01-13..2000-05-20
*Chen Shui-bian |  | m | TWN:GOV mayor 1994-12..1998-12; TWN:GOV president 2000-05-20..2008-05-20
*Ma Ying-jeou | Ma Ying Jeou | m | TWN:GOV mayor 1998-12..2006-12; TWN:PTY party_leader 2005-08..2007-02; TWN:GOV president 2008-05-20..2016-05-20
*Tsai Ing-wen | Tsai Ing Wen | f | TWN:GOV minister 2000..2004; TWN:PTY party_leader 2008-05..2016-05; TWN:GOV president 2016-05-20..2024-05-20
*Lai Ching-te | William Lai | m | TWN:GOV prime_minister 2017-09..2019-01; TWN:GOV minister 2020-05..2024-05; TWN:GOV president 2024-05-20..
*Lien Chan |  | m | TWN:GOV prime_minister 1993-02..1997-09; TWN:PTY party_leader 2000-06..2005-08
Frank Hsieh | Hsieh Chang-ting | m | TWN:GOV prime_minister 2005-02..2006-01; TWN:OPP opposition_leader 2007-05..2008-05
*Su Tseng-chang |  | m | TWN:GOV prime_minister 2006-01-25..2007-05; TWN:GOV prime_minister 2019-01-14..2023-01
Annette Lu | Lu Hsiu-lien | f | TWN:GOV minister 2000-05-20..2008-05-20
James Soong | Soong Chu-yu | m | TWN:GOV governor 1993..1998; TWN:PTY party_leader 2000-03..
Joseph Wu | Wu Jau-shieh; Jaushieh Joseph Wu | m | TWN:GOV foreign_minister 2018-02..2024-05
*Han Kuo-yu |  | m | TWN:GOV mayor 2018-12..2020-06; TWN:LEG speaker 2024-02..
*Liu Chao-shiuan |  | m | TWN:GOV prime_minister 2008-05-20..2009-09-10
*Wu Den-yih |  | m | TWN:GOV prime_minister 2009-09-10..2012-02
*Tung Chee-hwa |  | m | HKG:GOV governor 1997-07-01..2005-03-12
Donald Tsang | Donald Tsang Yam-kuen | m | HKG:GOV governor 2005-03-12..2012-06-30
*Leung Chun-ying | C. Y. Leung | m | HKG:GOV governor 2012-07-01..2017-06-30
Carrie Lam | Carrie Lam Cheng Yuet-ngor | f | HKG:GOV governor 2017-07-01..2022-06-30
John Lee | John Lee Ka-chiu | m | HKG:GOV governor 2022-07-01..
Martin Lee |  | m | HKG:OPP opposition_leader 1990..
Joshua Wong |  | m | HKG:OPP activist 2011..
Nathan Law |  | m | HKG:OPP activist 2014..
Agnes Chow |  | f | HKG:OPP activist 2012..
Jimmy Lai |  | m | HKG:JRN politician 1995..2020
Benny Tai |  | m | HKG:OPP activist 2013..
Emily Lau |  | f | HKG:OPP opposition_leader 1991..2016
Anson Chan |  | f | HKG:GOV minister 1993..2001; HKG:OPP opposition_leader 2006..
Edmund Ho | Edmund Ho Hau-wah | m | MAC:GOV governor 1999-12-20..2009-12-19
Punsalmaagiin Otschirbat | Punsalmaagiin Ochirbat | m | MNG:GOV president 1990-03..1997-06-20
Natsagiin Bagabandi | Nazagiin Bagabandi | m | MNG:GOV president 1997-06-20..2005-06-24
Nambaryn Enchbajar | Nambaryn Enkhbayar; Nambar Enkhbayar | m | MNG:GOV prime_minister 2000-07-26..2004-08-13; MNG:GOV president 2005-06-24..2009-06-18
Tsachiagiin Elbegdordsch | Tsakhiagiin Elbegdorj; Zachiagiin Elbegdordsch | m | MNG:GOV prime_minister 1998-04..1998-12; MNG:GOV prime_minister 2004-08..2006-01; MNG:GOV president 2009-06-18..2017-07-10
Chaltmaagiin Battulga | Khaltmaagiin Battulga | m | MNG:GOV president 2017-07-10..2021-06-25
Uchnaagiin Chürelsüch | Ukhnaagiin Khurelsukh; Uchnaagiin Churelsuch | m | MNG:GOV prime_minister 2017-10-04..2021-01-27; MNG:GOV president 2021-06-25..

# Japan
Hirohito | Kaiser Hirohito; Shōwa-Tenno | m | JPN:GOV monarch 1926-12-25..1989-01-07 | 1989-01-07
Akihito | Kaiser Akihito; Tenno Akihito; Emperor Akihito | m | JPN:GOV monarch 1989-01-07..2019-04-30
Naruhito | Kaiser Naruhito; Emperor Naruhito; Kronprinz Naruhito | m | JPN:GOV monarch 2019-05-01..
Yasuhiro Nakasone |  | m | JPN:GOV prime_minister 1982-11-27..1987-11-06
Toshiki Kaifu |  | m | JPN:GOV prime_minister 1989-08-10..1991-11-05
Kiichi Miyazawa |  | m | JPN:GOV prime_minister 1991-11-05..1993-08-09; JPN:GOV finance_minister 1998-07..2001-04
Morihiro Hosokawa |  | m | JPN:GOV prime_minister 1993-08-09..1994-04-28
Tsutomu Hata |  | m | JPN:GOV foreign_minister 1993-08..1994-04; JPN:GOV prime_minister 1994-04-28..1994-06-30
Tomiichi Murayama |  | m | JPN:GOV prime_minister 1994-06-30..1996-01-11
Ryūtarō Hashimoto | Ryutaro Hashimoto | m | JPN:GOV prime_minister 1996-01-11..1998-07-30
Keizō Obuchi | Keizo Obuchi | m | JPN:GOV foreign_minister 1997-09-11..1998-07-30; JPN:GOV prime_minister 1998-07-30..2000-04-05 | 2000-04-05
Yoshirō Mori | Yoshiro Mori | m | JPN:GOV prime_minister 2000-04-05..2001-04-26
Jun’ichirō Koizumi | Junichiro Koizumi; Jun'ichiro Koizumi; Junichirō Koizumi; Jun'ichirō Koizumi | m | JPN:GOV prime_minister 2001-04-26..2006-09-26
Shinzō Abe | Shinzo Abe; Schinzo Abe | m | JPN:GOV minister 2005-10..2006-09; JPN:GOV prime_minister 2006-09-26..2007-09-26; JPN:OPP opposition_leader 2012-09..2012-12; JPN:GOV prime_minister 2012-12-26..2020-09-16
Yasuo Fukuda |  | m | JPN:GOV minister 2000-10..2004-05; JPN:GOV prime_minister 2007-09-26..2008-09-24
Tarō Aso | Taro Aso | m | JPN:GOV foreign_minister 2005-10-31..2007-08-27; JPN:GOV prime_minister 2008-09-24..2009-09-16; JPN:GOV finance_minister 2012-12-26..2021-10-04
Yukio Hatoyama |  | m | JPN:OPP opposition_leader 1999-09..2002-12; JPN:OPP opposition_leader 2009-05..2009-09; JPN:GOV prime_minister 2009-09-16..2010-06-08
Naoto Kan |  | m | JPN:OPP opposition_leader 2002-12..2004-05; JPN:GOV finance_minister 2010-01..2010-06; JPN:GOV prime_minister 2010-06-08..2011-09-02
Yoshihiko Noda |  | m | JPN:GOV finance_minister 2010-06..2011-09; JPN:GOV prime_minister 2011-09-02..2012-12-26; JPN:OPP opposition_leader 2024-09..2026-01
Yoshihide Suga |  | m | JPN:GOV minister 2012-12-26..2020-09-16; JPN:GOV prime_minister 2020-09-16..2021-10-04
Fumio Kishida |  | m | JPN:GOV foreign_minister 2012-12-26..2017-08-03; JPN:GOV prime_minister 2021-10-04..2024-10-01
Shigeru Ishiba |  | m | JPN:GOV defence_minister 2002-09..2004-09; JPN:GOV defence_minister 2007-09..2008-09; JPN:GOV prime_minister 2024-10-01..2025-10-21
Sanae Takaichi |  | f | JPN:GOV minister 2014-09..2017-08; JPN:GOV minister 2022-08..2024-10; JPN:GOV prime_minister 2025-10-21..
Makiko Tanaka |  | f | JPN:GOV foreign_minister 2001-04..2002-01
Nobutaka Machimura |  | m | JPN:GOV foreign_minister 2004-09..2005-10; JPN:GOV foreign_minister 2007-08..2007-09; JPN:GOV minister 2007-09..2008-09
Masahiko Kōmura | Masahiko Komura | m | JPN:GOV foreign_minister 1998-07..1999-10; JPN:GOV defence_minister 2007-08..2007-09; JPN:GOV foreign_minister 2007-09..2008-09
Hirofumi Nakasone |  | m | JPN:GOV foreign_minister 2008-09-24..2009-09-16
Katsuya Okada |  | m | JPN:OPP opposition_leader 2004-05..2005-09; JPN:GOV foreign_minister 2009-09-16..2010-09-17
Seiji Maehara |  | m | JPN:OPP opposition_leader 2005-09..2006-04; JPN:GOV foreign_minister 2010-09-17..2011-03
Takeaki Matsumoto |  | m | JPN:GOV foreign_minister 2011-03..2011-09
Kōichirō Gemba | Koichiro Gemba | m | JPN:GOV foreign_minister 2011-09..2012-12
Tarō Kōno | Taro Kono | m | JPN:GOV foreign_minister 2017-08-03..2019-09-11; JPN:GOV defence_minister 2019-09..2020-09
Toshimitsu Motegi |  | m | JPN:GOV foreign_minister 2019-09-11..2021-11; JPN:GOV foreign_minister 2025-10-21..
Yoshimasa Hayashi |  | m | JPN:GOV defence_minister 2008-08-02..2008-09-24; JPN:GOV foreign_minister 2021-11..2023-09; JPN:GOV minister 2023-12..2025-10
Yōko Kamikawa | Yoko Kamikawa | f | JPN:GOV minister 2014-10..2015-10; JPN:GOV foreign_minister 2023-09..2024-10
Takeshi Iwaya |  | m | JPN:GOV defence_minister 2018-10..2019-09; JPN:GOV foreign_minister 2024-10..2025-10
Fumio Kyūma | Fumio Kyuma | m | JPN:GOV defence_minister 2006-09..2007-07
Yuriko Koike |  | f | JPN:GOV minister 2003-09..2006-09; JPN:GOV defence_minister 2007-07..2007-08; JPN:GOV mayor 2016-08..
Shintarō Ishihara | Shintaro Ishihara | m | JPN:GOV governor 1999-04..2012-10; JPN:PTY party_leader 2012-11..2014
Ichirō Ozawa | Ichiro Ozawa | m | JPN:OPP opposition_leader 1994-12..2000; JPN:OPP opposition_leader 2006-04..2009-05; JPN:PTY politician 2009-05..
Yukio Edano |  | m | JPN:GOV minister 2011-01..2011-09; JPN:OPP opposition_leader 2017-10..2021-11
Tōru Hashimoto | Toru Hashimoto | m | JPN:GOV governor 2008-02..2011-10; JPN:GOV mayor 2011-12..2015-12
Yasuhisa Shiozaki |  | m | JPN:GOV minister 2006-09..2007-08; JPN:GOV minister 2014-09..2017-08
Hiroyuki Hosoda |  | m | JPN:GOV minister 2004-05..2005-10; JPN:LEG speaker 2021-11..2023-10
Sadakazu Tanigaki |  | m | JPN:GOV finance_minister 2003-09..2006-09; JPN:OPP opposition_leader 2009-09..2012-09
Toshikatsu Matsuoka |  | m | JPN:GOV minister 2006-09..2007-05-28 | 2007-05-28
Iccho Ito | Itchō Itō | m | JPN:GOV mayor 1995-05..2007-04-18 | 2007-04-18
Hideki Tōjō | Hideki Tojo | m | JPN:GOV prime_minister 1941-10-18..1944-07-22
Masataka Shimizu |  | m | JPN:BUS politician 2008-06..2011-06
Shōkō Asahara | Shoko Asahara | m | JPN:REB rebel_leader 1984..1995-05
Masako von Japan | Masako Owada; Kronprinzessin Masako | f | JPN:GOV politician 1993-06..

# South Korea
Syngman Rhee | Rhee Syng-man | m | KOR:GOV president 1948-07-24..1960-04-26
*Park Chung-hee | Park Chung Hee | m | KOR:GOV president 1962-03-24..1979-10-26 | 1979-10-26
*Chun Doo-hwan | Chun Doo Hwan | m | KOR:GOV president 1980-09-01..1988-02-25
*Roh Tae-woo | Roh Tae Woo | m | KOR:GOV president 1988-02-25..1993-02-25
*Kim Young-sam | Kim Young Sam | m | KOR:OPP opposition_leader 1974..1990; KOR:GOV president 1993-02-25..1998-02-25
*Kim Dae-jung | Kim Dae Jung | m | KOR:OPP opposition_leader 1970..1998-02; KOR:GOV president 1998-02-25..2003-02-25
*Roh Moo-hyun | Roh Moo Hyun; Noh Moo-hyun | m | KOR:GOV president 2003-02-25..2008-02-25
*Goh Kun |  | m | KOR:GOV prime_minister 1997-03..1998-03; KOR:GOV prime_minister 2003-02..2004-05; KOR:GOV president 2004-03-12..2004-05-14
*Lee Myung-bak | Lee Myung Bak; Lee Myung-Bak | m | KOR:GOV mayor 2002-07..2006-06; KOR:GOV president 2008-02-25..2013-02-25
*Park Geun-hye | Park Geun Hye; Park Geun-Hye | f | KOR:OPP opposition_leader 2004-03..2006-06; KOR:PTY party_leader 2011-12..2012; KOR:GOV president 2013-02-25..2017-03-10
*Hwang Kyo-ahn |  | m | KOR:GOV minister 2013-03..2015-06; KOR:GOV prime_minister 2015-06-18..2017-05-11; KOR:GOV president 2016-12-09..2017-05-09; KOR:OPP opposition_leader 2019-02..2020-04
*Moon Jae-in | Moon Jae In; Mun Jae-in | m | KOR:OPP opposition_leader 2015-02..2016-01; KOR:GOV president 2017-05-10..2022-05-10
*Yoon Suk-yeol | Yoon Suk Yeol; Yoon Seok-youl | m | KOR:JUD judge 2019-07..2021-03; KOR:GOV president 2022-05-10..2025-04-04
*Lee Jae-myung | Lee Jae Myung | m | KOR:GOV governor 2018-07..2021-10; KOR:OPP opposition_leader 2022-08..2025-04; KOR:GOV president 2025-06-04..
*Lee Hae-chan |  | m | KOR:GOV prime_minister 2004-06-30..2006-03-14; KOR:PTY party_leader 2018-08..2020-08
*Han Myung-sook | Han Myeong-sook | f | KOR:GOV prime_minister 2006-04-20..2007-03-07; KOR:OPP opposition_leader 2012-01..2012-04
*Han Duck-soo |  | m | KOR:GOV prime_minister 2007-04-03..2008-02-29; KOR:GOV minister 2009-02..2012-02; KOR:GOV prime_minister 2022-05-21..2025-05-01; KOR:GOV president 2024-12-14..2025-05-01
*Han Seung-soo |  | m | KOR:GOV foreign_minister 2001-03..2002-02; UNO president 2001-09..2002-09; KOR:GOV prime_minister 2008-02-29..2009-09-28
*Chung Un-chan |  | m | KOR:GOV prime_minister 2009-09-29..2010-08
*Kim Hwang-sik |  | m | KOR:GOV prime_minister 2010-10-01..2013-02-26
*Chung Hong-won |  | m | KOR:GOV prime_minister 2013-02-26..2015-02
*Lee Nak-yon |  | m | KOR:GOV prime_minister 2017-05-31..2020-01
*Chung Dong-young |  | m | KOR:GOV minister 2004-07..2005-12; KOR:OPP opposition_leader 2007-10..2008; KOR:GOV minister 2025-07..
*Lee Hoi-chang |  | m | KOR:GOV prime_minister 1993-12..1994-04; KOR:OPP opposition_leader 1997..2003
*Song Min-soon |  | m | KOR:GOV minister 2006..2006-11; KOR:GOV foreign_minister 2006-12-01..2008-02
*Yu Myung-hwan | Yu Myung Hwan | m | KOR:GOV foreign_minister 2008-02-29..2010-09-04
*Kim Sung-hwan | Kim Sung Hwan | m | KOR:GOV foreign_minister 2010-10-08..2013-03
*Yun Byung-se | Yun Byung Se | m | KOR:GOV foreign_minister 2013-03-11..2017-06
*Kang Kyung-wha | Kang Kyung Wha | f | UNO commissioner 2007..2017-06; KOR:GOV foreign_minister 2017-06-18..2021-02-08
*Cho Tae-yul |  | m | KOR:GOV foreign_minister 2024-01..2025-07
*Cho Hyun |  | m | KOR:GOV foreign_minister 2025-07-19..
*Kim Tae-young |  | m | KOR:GOV defence_minister 2009-09..2010-12
*Kim Kwan-jin |  | m | KOR:GOV defence_minister 2010-12-04..2014-06
*Han Min-koo |  | m | KOR:GOV defence_minister 2014-06..2017-07
*Song Young-moo |  | m | KOR:GOV defence_minister 2017-07..2018-09
*Jeong Kyeong-doo |  | m | KOR:GOV defence_minister 2018-09..2020-09
*Chung Eui-yong |  | m | KOR:GOV minister 2017-05..2020-07; KOR:GOV foreign_minister 2021-02-09..2022-05
*Suh Hoon |  | m | KOR:SPY politician 2017-06..2020-07
*Chun Yung-woo |  | m | KOR:GOV minister 2006..2008; KOR:GOV minister 2010-10..2013-02
*Lee Jong-seok |  | m | KOR:GOV minister 2006-02..2006-12; KOR:SPY politician 2025-06..
*Hyun In-taek |  | m | KOR:GOV minister 2009-02..2011-09
*Chung Se-hyun |  | m | KOR:GOV minister 2002-01..2004-06
*Cho Myoung-gyon | Cho Myung-gyon | m | KOR:GOV minister 2017-07..2019-04
*Oh Se-hoon |  | m | KOR:GOV mayor 2006-07..2011-08; KOR:GOV mayor 2021-04..
*Park Won-soon |  | m | KOR:GOV mayor 2011-10-27..2020-07-09 | 2020-07-09
*Hwang Woo-suk |  | m | KOR:EDU politician 1986..2006-03
*Cho Kuk | Cho Guk | m | KOR:GOV minister 2017-05..2019-07; KOR:GOV minister 2019-09..2019-10; KOR:PTY party_leader 2024-03..2024-12
*Choi Soon-sil | Choi Soon Sil | f | KOR:CVL politician 1976..2016-10
*Lee Kun-hee |  | m | KOR:BUS politician 1987-12..2020-10

# North Korea
*Kim Il-sung | Kim Il Sung; Kim Il-Sung; Kim il-Sung | m | PRK:GOV prime_minister 1948-09-09..1972-12-28; PRK:GOV president 1972-12-28..1994-07-08 | 1994-07-08
*Kim Jong-il | Kim Jong Il; Kim Jong-Il; Kim Dschong Il; Kim Dschong-il | m | PRK:GOV leader 1994-07-08..2011-12-17 | 2011-12-17
*Kim Jong-un | Kim Jong Un; Kim Jong-Un; Kim Dschong Un; Kim Dschong-un | m | PRK:GOV leader 2011-12-17..
*Kim Yong-nam | Kim Yong Nam | m | PRK:GOV foreign_minister 1983-12..1998-09; PRK:GOV speaker 1998-09-05..2019-04-11
*Choe Ryong-hae | Choe Ryong Hae | m | PRK:GOV politician 2010-09..2019-04; PRK:GOV speaker 2019-04-11..
*Kim Yo-jong | Kim Yo Jong; Kim Jo-jong | f | PRK:GOV politician 2014..
*Kim Jong-nam | Kim Jong Nam | m | PRK:ELI politician 1995..2017-02-13
*Jang Song-thaek | Jang Song Thaek; Chang Sung-taek | m | PRK:GOV politician 1995..2013-12-12
*Pak Pong-ju | Pak Pong Ju | m | PRK:GOV prime_minister 2003-09..2007-04; PRK:GOV prime_minister 2013-04..2019-04
*Kim Yong-il | Kim Yong Il | m | PRK:GOV prime_minister 2007-04-11..2010-06-07
*Choe Yong-rim | Choe Yong Rim | m | PRK:GOV prime_minister 2010-06-07..2013-04
*Kim Tok-hun | Kim Tok Hun | m | PRK:GOV prime_minister 2020-08..2024-12
*Paek Nam-sun | Paek Nam Sun | m | PRK:GOV foreign_minister 1998-09..2007-01-02
*Pak Ui-chun | Pak Ui Chun | m | PRK:GOV foreign_minister 2007-05..2014-04
*Ri Su-yong | Ri Su Yong | m | PRK:GOV foreign_minister 2014-04..2016-05
*Ri Yong-ho | Ri Yong Ho | m | PRK:GOV foreign_minister 2016-05..2020-01
*Choe Son-hui | Choe Son Hui | f | PRK:GOV minister 2018-02..2022-06; PRK:GOV foreign_minister 2022-06..
*Kim Kye-gwan | Kim Kye Gwan; Kim Gye Gwan | m | PRK:GOV minister 1998..2010; PRK:GOV minister 2010..2019
*Kang Sok-ju | Kang Sok Ju | m | PRK:GOV minister 1998..2010-09; PRK:GOV minister 2010-09..2014
*Kim Yong-chol | Kim Yong Chol | m | PRK:SPY politician 2009..2016; PRK:GOV politician 2016-01..2021
*Jo Myong-rok | Jo Myong Rok | m | PRK:MIL general 1995..2010-11
*Kim Yong-chun | Kim Yong Chun | m | PRK:MIL general 1995..2007; PRK:GOV defence_minister 2009-02..2012-04
*Hwang Jang-yop |  | m | PRK:GOV politician 1979..1997-02; PRK:OPP opposition_leader 1997-02..2010-10
*Ri Sol-ju | Ri Sol Ju | f | PRK:GOV politician 2012-07..

# Vietnam, Laos, Cambodia
*Ho Chi Minh | Ho Tschi Minh; Hồ Chí Minh | m | VNM:GOV president 1945-09-02..1969-09-02 | 1969-09-02
*Vo Nguyen Giap | Võ Nguyên Giáp | m | VNM:MIL general 1946..1980; VNM:GOV minister 1955..1991
*Le Duan |  | m | VNM:GOV secretary_general 1960-09..1986-07-10 | 1986-07-10
*Pham Van Dong |  | m | VNM:GOV prime_minister 1955-09..1987-06
*Ngo Dinh Diem |  | m | VNM:GOV president 1955-10-26..1963-11-02 | 1963-11-02
*Nguyen Van Linh |  | m | VNM:GOV secretary_general 1986-12..1991-06
*Do Muoi |  | m | VNM:GOV secretary_general 1991-06..1997-12
*Nong Duc Manh |  | m | VNM:GOV secretary_general 2001-04-22..2011-01-19
*Nguyen Phu Trong |  | m | VNM:LEG speaker 2006-06..2011-07; VNM:GOV secretary_general 2011-01-19..2024-07-19; VNM:GOV president 2018-10..2021-04 | 2024-07-19
*To Lam |  | m | VNM:GOV interior_minister 2016-04..2024-05; VNM:GOV president 2024-05-22..2024-10; VNM:GOV secretary_general 2024-08-03..
*Vo Van Kiet |  | m | VNM:GOV prime_minister 1991-08..1997-09
*Phan Van Khai |  | m | VNM:GOV prime_minister 1997-09-25..2006-06-27
*Nguyen Tan Dung |  | m | VNM:GOV prime_minister 2006-06-27..2016-04-06
*Nguyen Xuan Phuc |  | m | VNM:GOV prime_minister 2016-04-07..2021-04; VNM:GOV president 2021-04-05..2023-01
*Pham Minh Chinh |  | m | VNM:GOV prime_minister 2021-04-05..
*Tran Duc Luong |  | m | VNM:GOV president 1997-09..2006-06
*Nguyen Minh Triet |  | m | VNM:GOV president 2006-06-27..2011-07-25
*Truong Tan Sang |  | m | VNM:GOV president 2011-07-25..2016-04
*Tran Dai Quang |  | m | VNM:GOV president 2016-04-02..2018-09-21 | 2018-09-21
*Pham Gia Khiem |  | m | VNM:GOV foreign_minister 2006-06..2011-08
*Pham Binh Minh |  | m | VNM:GOV foreign_minister 2011-08..2021-04
Kaysone Phomvihane |  | m | LAO:GOV prime_minister 1975-12..1991-08; LAO:GOV president 1991-08..1992-11-21 | 1992-11-21
Khamtay Siphandone |  | m | LAO:GOV prime_minister 1991-08..1998-02; LAO:GOV president 1998-02-24..2006-06-08
Choummaly Sayasone |  | m | LAO:GOV president 2006-06-08..2016-04
Bounnhang Vorachith |  | m | LAO:GOV prime_minister 2001-03..2006-06; LAO:GOV president 2016-04..2021-03
Thongloun Sisoulith |  | m | LAO:GOV prime_minister 2016-04..2021-03; LAO:GOV president 2021-03-22..
Vang Pao |  | m | LAO:REB rebel_leader 1961..2011-01
*Norodom Sihanouk | Sihanouk; Prinz Sihanouk; König Sihanouk | m | KHM:GOV monarch 1941-04..1955-03; KHM:GOV president 1960-06..1970-03-18; KHM:GOV monarch 1993-09-24..2004-10-07
*Norodom Sihamoni | König Sihamoni | m | KHM:GOV monarch 2004-10-14..
*Norodom Ranariddh |  | m | KHM:GOV prime_minister 1993-07-02..1997-08; KHM:LEG speaker 1998-11..2006-03
*Lon Nol |  | m | KHM:GOV prime_minister 1966-10..1967-05; KHM:GOV president 1972-03..1975-04-01
Pol Pot | Saloth Sar | m | KHM:GOV prime_minister 1976-04-14..1979-01-07; KHM:REB rebel_leader 1979-01..1997-07
*Ieng Sary |  | m | KHM:GOV foreign_minister 1975-08..1979-01; KHM:REB rebel_leader 1979-01..1996
*Ieng Thirith |  | f | KHM:GOV minister 1975-10..1979-01
*Nuon Chea |  | m | KHM:GOV politician 1975-04..1979-01; KHM:REB rebel_leader 1979-01..1998-12
*Khieu Samphan |  | m | KHM:GOV president 1976-04-14..1979-01-07; KHM:REB rebel_leader 1979-01..1998-12
Kaing Guek Eav | Kang Kek Iew | m | KHM:GOV politician 1975..1979-01
Ta Mok |  | m | KHM:REB rebel_leader 1968..1999-03
*Hun Sen |  | m | KHM:GOV foreign_minister 1979-01..1986; KHM:GOV prime_minister 1985-01-14..2023-08-22; KHM:LEG speaker 2024-04-03..
*Hun Manet |  | m | KHM:MIL general 2018..2023; KHM:GOV prime_minister 2023-08-22..
*Sam Rainsy |  | m | KHM:GOV finance_minister 1993-07..1994-10; KHM:OPP opposition_leader 1995-11..
*Kem Sokha |  | m | KHM:OPP opposition_leader 2007..
*Hor Namhong | Hor Nam Hong | m | KHM:GOV foreign_minister 1998-11..2016-04
*Heng Samrin |  | m | KHM:GOV president 1979-01-07..1992-04; KHM:LEG speaker 2006-03..2023-08

# Thailand, Myanmar
Bhumibol Adulyadej | König Bhumibol; König Bhumibol Adulyadej; Bhumibol; King Bhumibol | m | THA:GOV monarch 1946-06-09..2016-10-13 | 2016-10-13
Maha Vajiralongkorn | König Maha Vajiralongkorn; Rama X.; Vajiralongkorn | m | THA:GOV monarch 2016-10-13..
Sirikit | Königin Sirikit; Queen Sirikit | f | THA:GOV politician 1950-04..2025-10-24
Prem Tinsulanonda |  | m | THA:GOV prime_minister 1980-03-03..1988-08-04; THA:GOV politician 1998-09..2019-05-26
Chatichai Choonhavan |  | m | THA:GOV prime_minister 1988-08-04..1991-02-23
Suchinda Kraprayoon |  | m | THA:GOV prime_minister 1992-04-07..1992-05-24
Anand Panyarachun |  | m | THA:GOV prime_minister 1991-03-02..1992-04-07; THA:GOV prime_minister 1992-06-10..1992-09-23
Chuan Leekpai |  | m | THA:GOV prime_minister 1992-09-23..1995-07-13; THA:GOV prime_minister 1997-11-09..2001-02-09; THA:LEG speaker 2019-05..2023-03
Banharn Silpa-archa |  | m | THA:GOV prime_minister 1995-07-13..1996-11-25
Chavalit Yongchaiyudh |  | m | THA:GOV prime_minister 1996-11-25..1997-11-09
Thaksin Shinawatra |  | m | THA:GOV foreign_minister 1994-10-25..1995-02-10; THA:GOV prime_minister 2001-02-09..2006-09-19; THA:OPP opposition_leader 2006-09-19..
Chidchai Vanasatidya | Chitchai Wannasathit | m | THA:GOV minister 2005..2006-09
Sonthi Boonyaratglin | Sonthi Boonyaratkalin | m | THA:MIL commander 2005-10..2007-09; THA:GOV leader 2006-09-19..2006-10-01
Surayud Chulanont |  | m | THA:MIL commander 1998-10..2002; THA:GOV prime_minister 2006-10-01..2008-01-29
Samak Sundaravej |  | m | THA:GOV prime_minister 2008-01-29..2008-09-09
Somchai Wongsawat |  | m | THA:GOV prime_minister 2008-09-18..2008-12-02
Abhisit Vejjajiva |  | m | THA:OPP opposition_leader 2005-03..2008-12; THA:GOV prime_minister 2008-12-17..2011-08-05; THA:OPP opposition_leader 2011-08..2013-12
Yingluck Shinawatra |  | f | THA:GOV prime_minister 2011-08-05..2014-05-07
Prayuth Chan-ocha | Prayut Chan-o-cha; Prayuth Chan-o-cha; Prayut Chan-ocha | m | THA:MIL commander 2010-10..2014-09; THA:GOV leader 2014-05-22..2014-08-24; THA:GOV prime_minister 2014-08-24..2023-08-22
Prawit Wongsuwan |  | m | THA:GOV defence_minister 2008-12..2011-08; THA:GOV defence_minister 2014-08..2019-07; THA:GOV minister 2014-08..2023-09
Srettha Thavisin |  | m | THA:GOV prime_minister 2023-08-22..2024-08-14
Paetongtarn Shinawatra |  | f | THA:GOV prime_minister 2024-08-16..2025-08-29
Anutin Charnvirakul |  | m | THA:GOV minister 2019-07..2023-09; THA:GOV interior_minister 2023-09..2025-06; THA:GOV prime_minister 2025-09-07..
Suthep Thaugsuban |  | m | THA:GOV minister 2008-12..2011-08; THA:OPP opposition_leader 2013-10..2014-05
Sondhi Limthongkul |  | m | THA:OPP opposition_leader 2005-09..
Chamlong Srimuang |  | m | THA:GOV mayor 1985-11..1992-01; THA:OPP opposition_leader 2006-02..
Panitan Wattanayagorn |  | m | THA:GOV spokesperson 2009..2011
Kasit Piromya |  | m | THA:GOV foreign_minister 2008-12-20..2011-08
Noppadon Pattama |  | m | THA:GOV foreign_minister 2008-02..2008-07
Nattawut Saikua |  | m | THA:OPP opposition_leader 2007..2011-08; THA:GOV minister 2012-01..2014-05
Jatuporn Prompan |  | m | THA:OPP opposition_leader 2007..
Veera Musikapong | Weera Musikapong | m | THA:OPP opposition_leader 2007..2010-05
Khattiya Sawasdipol | Seh Daeng; Khattiya Sawatdiphol | m | THA:MIL general 2000..2010-05-17
Anupong Paochinda |  | m | THA:MIL commander 2007-10..2010-09; THA:GOV interior_minister 2014-08..2023-08
Sansern Kaewkamnerd |  | m | THA:MIL spokesperson 2008..2014; THA:GOV spokesperson 2014..2019
Pita Limjaroenrat |  | m | THA:OPP opposition_leader 2020-03..2023-09
Thanathorn Juangroongruangkit |  | m | THA:OPP opposition_leader 2018-10..
Aung San | General Aung San | m | MMR:GOV leader 1946-09..1947-07-19 | 1947-07-19
U Nu |  | m | MMR:GOV prime_minister 1948-01-04..1956-06; MMR:GOV prime_minister 1960-04..1962-03-02
Ne Win |  | m | MMR:GOV leader 1962-03-02..1981-11; MMR:GOV leader 1981-11..1988-07-23
Saw Maung |  | m | MMR:GOV leader 1988-09-18..1992-04-23
Than Shwe | Than Schwe; General Than Shwe | m | MMR:GOV leader 1992-04-23..2011-03-30
Maung Aye |  | m | MMR:MIL general 1993..2011-03
Khin Nyunt |  | m | MMR:SPY politician 1983..2004-10; MMR:GOV prime_minister 2003-08-25..2004-10-18
Soe Win |  | m | MMR:GOV prime_minister 2004-10-19..2007-10-12 | 2007-10-12
Thein Sein |  | m | MMR:GOV prime_minister 2007-10-24..2011-03-30; MMR:GOV president 2011-03-30..2016-03-30
Htin Kyaw |  | m | MMR:GOV president 2016-03-30..2018-03-21
Win Myint |  | m | MMR:LEG speaker 2016-02..2018-03; MMR:GOV president 2018-03-30..2021-02-01
Aung San Suu Kyi | Suu Kyi; Daw Aung San Suu Kyi; San Suu Kyi | f | MMR:OPP opposition_leader 1988-09..2016-03; MMR:GOV minister 2016-03-30..2021-02-01; MMR:GOV foreign_minister 2016-03-30..2021-02-01; MMR:OPP opposition_leader 2021-02-01..
Min Aung Hlaing | Ming Aung Hlaing | m | MMR:MIL commander 2011-03-30..2021-02-01; MMR:GOV leader 2021-02-01..
Nyan Win |  | m | MMR:GOV foreign_minister 2004-09..2011-03
U Nyan Win |  | m | MMR:OPP spokesperson 1990..2021-07
Wunna Maung Lwin |  | m | MMR:GOV foreign_minister 2011-03-30..2016-03; MMR:GOV foreign_minister 2021-02..2023-02
Aung Kyi |  | m | MMR:GOV minister 2007-10..2014-07
Tin Oo |  | m | MMR:MIL commander 1974..1976; MMR:OPP opposition_leader 1988-09..2024
Ashin Wirathu | Wirathu | m | MMR:REL cleric 2001..
Saw Bo Mya | Bo Mya | m | MMR:REB rebel_leader 1976..2000
Khun Sa |  | m | MMR:REB rebel_leader 1963..1996-01
Ata Ullah | Ataullah abu Ammar Jununi | m | MMR:REB rebel_leader 2016..2025-03

# Indonesia, East Timor, Malaysia, Singapore, Brunei, Philippines
Sukarno | Achmed Sukarno; Ahmed Sukarno | m | IDN:GOV president 1945-08-18..1967-03-12
Haji Mohamed Suharto | Suharto; Haji Suharto | m | IDN:GOV president 1967-03-12..1998-05-21
Bacharuddin Jusuf Habibie | B. J. Habibie; Jusuf Habibie; Habibie | m | IDN:GOV minister 1978..1998-03; IDN:GOV president 1998-05-21..1999-10-20
Abdurrahman Wahid | Gus Dur | m | IDN:REL cleric 1984..1999; IDN:GOV president 1999-10-20..2001-07-23
Megawati Sukarnoputri | Megawati Soekarnoputri; Megawati | f | IDN:OPP opposition_leader 1993..1999; IDN:GOV minister 1999-10..2001-07; IDN:GOV president 2001-07-23..2004-10-20; IDN:PTY party_leader 2004-10..
Susilo Bambang Yudhoyono | Bambang Yudhoyono; Yudhoyono; SBY | m | IDN:GOV minister 2000-08..2004-03; IDN:GOV president 2004-10-20..2014-10-20
Joko Widodo | Jokowi | m | IDN:GOV mayor 2005-07..2012-10; IDN:GOV governor 2012-10..2014-10; IDN:GOV president 2014-10-20..2024-10-20
Prabowo Subianto |  | m | IDN:MIL general 1995..1998-08; IDN:OPP opposition_leader 2008..2019-10; IDN:GOV defence_minister 2019-10-23..2024-10; IDN:GOV president 2024-10-20..
Jusuf Kalla | Yusuf Kalla | m | IDN:GOV minister 2004-10-20..2009-10-20; IDN:GOV minister 2014-10-20..2019-10-20
Boediono |  | m | IDN:BUS politician 2008-05..2009-05; IDN:GOV minister 2009-10-20..2014-10-20
Hassan Wirajuda | Hassan Wirayuda | m | IDN:GOV foreign_minister 2001-08..2009-10
Marty Natalegawa |  | m | IDN:GOV foreign_minister 2009-10-22..2014-10
Retno Marsudi |  | f | IDN:GOV foreign_minister 2014-10-27..2024-10-20
Juwono Sudarsono |  | m | IDN:GOV defence_minister 1999-10..2000-08; IDN:GOV defence_minister 2004-10..2009-10
Sri Mulyani Indrawati | Sri Mulyani | f | IDN:GOV finance_minister 2005-12..2010-05; IGO:WBK commissioner 2010-06..2016-07; IDN:GOV finance_minister 2016-07..2025-09
Wiranto |  | m | IDN:MIL commander 1998-02..1999-10; IDN:GOV minister 2016-07..2019-10
Basuki Tjahaja Purnama | Ahok | m | IDN:GOV governor 2014-11..2017-05
Anies Baswedan |  | m | IDN:GOV governor 2017-10..2022-10; IDN:PTY politician 2022..
Amien Rais |  | m | IDN:OPP opposition_leader 1998-08..2005; IDN:LEG speaker 1999-10..2004-09
Abu Bakar Bashir | Abu Bakar Baschir; Abu Bakar Ba’asyir; Abu Bakar Ba'asyir | m | IDN:REL cleric 1972..
Imam Samudra |  | m | IDN:REB politician 2000..2008-11-09
Amrozi | Amrozi bin Nurhasyim | m | IDN:REB politician 2000..2008-11-09
Noordin Mohammed Top | Noordin Top; Noordin Mohamad Top; Noordin M Top | m | IDN:REB rebel_leader 2002..2009-09-17
Hambali | Riduan Isamuddin | m | IDN:REB rebel_leader 1993..2003-08-11
Dulmatin |  | m | IDN:REB politician 2000..2010-03-09
Hasan di Tiro |  | m | IDN:REB rebel_leader 1976-12..2005-08
Irwandi Yusuf |  | m | IDN:GOV governor 2007-02..2012-02; IDN:GOV governor 2017-07..2018-07
Xanana Gusmão | Xanana Gusmao; José Alexandre Gusmão | m | TLS:REB rebel_leader 1981..1999; TLS:GOV president 2002-05-20..2007-05-20; TLS:GOV prime_minister 2007-08-08..2015-02-16; TLS:GOV prime_minister 2023-07-01..
José Ramos-Horta | Jose Ramos-Horta; José Ramos Horta | m | TLS:OPP activist 1975..2000; TLS:GOV foreign_minister 2000..2006-07; TLS:GOV prime_minister 2006-07-10..2007-05-19; TLS:GOV president 2007-05-20..2012-05-20; UNO commissioner 2013-01..2014-06; TLS:GOV president 2022-05-20..
Mari Alkatiri |  | m | TLS:GOV prime_minister 2002-05-20..2006-06-26; TLS:GOV prime_minister 2017-09..2018-06
Taur Matan Ruak |  | m | TLS:MIL general 2002..2011; TLS:GOV president 2012-05-20..2017-05-20; TLS:GOV prime_minister 2018-06-22..2023-07
Francisco Guterres | Lú-Olo | m | TLS:LEG speaker 2002..2007; TLS:GOV president 2017-05-20..2022-05-20
Alfredo Reinado | Alfredo Alves Reinado | m | TLS:REB rebel_leader 2006-05..2008-02-11
Carlos Belo | Carlos Filipe Ximenes Belo | m | TLS:REL cleric 1983..2002-11
Mahathir Mohamad | Mahathir Mohammed; Mahathir bin Mohamad; Mohamad Mahathir | m | MYS:GOV prime_minister 1981-07-16..2003-10-31; MYS:OPP opposition_leader 2016-09..2018-05; MYS:GOV prime_minister 2018-05-10..2020-03-01
Abdullah Ahmad Badawi | Abdullah Badawi | m | MYS:GOV foreign_minister 1991-03-15..1999-01-08; MYS:GOV prime_minister 2003-10-31..2009-04-03
Najib Razak | Najib Tun Razak; Nadschib Rasak | m | MYS:GOV defence_minister 1999-12..2008-09; MYS:GOV prime_minister 2009-04-03..2018-05-10
Anwar Ibrahim |  | m | MYS:GOV finance_minister 1991-03..1998-09; MYS:OPP opposition_leader 1999-04..2018-05; MYS:GOV prime_minister 2022-11-24..
Muhyiddin Yassin |  | m | MYS:GOV minister 2009-04..2015-07; MYS:GOV interior_minister 2018-05..2020-02; MYS:GOV prime_minister 2020-03-01..2021-08-21
Ismail Sabri Yaakob |  | m | MYS:GOV prime_minister 2021-08-21..2022-11-24
Hishammuddin Hussein | Hishamuddin Hussein | m | MYS:GOV interior_minister 2009-04..2013-05; MYS:GOV defence_minister 2013-05..2018-05; MYS:GOV foreign_minister 2020-03..2021-08
Wan Azizah Wan Ismail | Wan Azizah | f | MYS:OPP opposition_leader 2008..2018-05; MYS:GOV minister 2018-05..2020-02
Syed Hamid Albar |  | m | MYS:GOV foreign_minister 1999..2008-03; MYS:GOV interior_minister 2008-03..2009-04
Nik Aziz Nik Mat |  | m | MYS:GOV governor 1990..2013-05
*Lee Kuan Yew |  | m | SGP:GOV prime_minister 1959-06-05..1990-11-28; SGP:GOV minister 1990-11..2011-05
*Goh Chok Tong |  | m | SGP:GOV prime_minister 1990-11-28..2004-08-12
*Lee Hsien Loong |  | m | SGP:GOV finance_minister 2001..2007; SGP:GOV prime_minister 2004-08-12..2024-05-15
Lawrence Wong |  | m | SGP:GOV finance_minister 2021-05..; SGP:GOV prime_minister 2024-05-15..
S. R. Nathan | Sellapan Ramanathan | m | SGP:GOV president 1999-09-01..2011-08-31
Tony Tan | Tony Tan Keng Yam | m | SGP:GOV president 2011-09-01..2017-08-31
Halimah Yacob |  | f | SGP:LEG speaker 2013-01..2017-08; SGP:GOV president 2017-09-14..2023-09-13
Tharman Shanmugaratnam |  | m | SGP:GOV finance_minister 2007-12..2015-10; SGP:GOV president 2023-09-14..
George Yeo |  | m | SGP:GOV foreign_minister 2004-08..2011-05
Hassanal Bolkiah | Sultan Hassanal Bolkiah; Hassan al-Bolkiah | m | BRN:GOV monarch 1967-10-05..
Ferdinand Marcos |  | m | PHL:GOV president 1965-12-30..1986-02-25
Imelda Marcos |  | f | PHL:GOV politician 1965..1986-02; PHL:LEG member_of_parliament 1995..1998; PHL:LEG member_of_parliament 2010..2019
Corazon Aquino | Cory Aquino | f | PHL:GOV president 1986-02-25..1992-06-30
Benigno Aquino | Benigno „Ninoy“ Aquino; Ninoy Aquino | m | PHL:OPP opposition_leader 1967..1983-08-21
Fidel Ramos | Fidel V. Ramos | m | PHL:GOV president 1992-06-30..1998-06-30
Joseph Estrada |  | m | PHL:GOV president 1998-06-30..2001-01-20; PHL:OPP opposition_leader 2001-01..2013-06; PHL:GOV mayor 2013-06..2019-06
Gloria Macapagal-Arroyo | Gloria Arroyo; Gloria Macapagal Arroyo; Macapagal-Arroyo | f | PHL:GOV minister 1998-06..2001-01; PHL:GOV president 2001-01-20..2010-06-30; PHL:LEG member_of_parliament 2010-06..2018-07; PHL:LEG speaker 2018-07..2019-06
Benigno Aquino III | Benigno Aquino; Noynoy Aquino; Benigno S. Aquino III; Benigno Aquino III. | m | PHL:LEG member_of_parliament 2007..2010-06; PHL:GOV president 2010-06-30..2016-06-30
Rodrigo Duterte |  | m | PHL:GOV mayor 2001-06..2010-06; PHL:GOV mayor 2013-06..2016-06; PHL:GOV president 2016-06-30..2022-06-30
Ferdinand Marcos junior | Ferdinand Marcos Jr.; Bongbong Marcos; Ferdinand Marcos Jr | m | PHL:LEG member_of_parliament 2010..2016; PHL:GOV president 2022-06-30..
Sara Duterte | Sara Duterte-Carpio | f | PHL:GOV mayor 2016-06..2022-06; PHL:GOV minister 2022-06-30..
Leni Robredo |  | f | PHL:GOV minister 2016-06-30..2022-06-30
Leila de Lima |  | f | PHL:GOV minister 2010..2015; PHL:LEG member_of_parliament 2016-06..2022-06
Alberto Romulo |  | m | PHL:GOV foreign_minister 2004-08..2011-02
Albert del Rosario |  | m | PHL:GOV foreign_minister 2011-02..2016-03
Teodoro Locsin |  | m | PHL:GOV foreign_minister 2018-10..2022-06
Delfin Lorenzana |  | m | PHL:GOV defence_minister 2016-06-30..2022-06
Maria Ressa |  | f | PHL:JRN politician 2012..
Antonio Trillanes |  | m | PHL:MIL rebel_leader 2003-07..2007; PHL:LEG member_of_parliament 2007-06..2019-06
Jose Maria Sison | José María Sison | m | PHL:REB rebel_leader 1968-12..2022-12
Nur Misuari |  | m | PHL:REB rebel_leader 1972..1996; PHL:GOV governor 1996..2001; PHL:REB rebel_leader 2001..
Murad Ebrahim |  | m | PHL:REB rebel_leader 2003-07..2019-02; PHL:GOV governor 2019-02..2025-03
Hashim Salamat |  | m | PHL:REB rebel_leader 1984..2003-07
Khadaffy Janjalani |  | m | PHL:REB rebel_leader 1998-12..2006-09-04
Isnilon Hapilon |  | m | PHL:REB rebel_leader 2005..2017-10-16
Abu Sabaya |  | m | PHL:REB spokesperson 2000..2002-06
Ghalib Andang | Commander Robot | m | PHL:REB rebel_leader 1995..2003-12
Winai Phattiyakul |  | m | THA:MIL general 2006-09..2008
