# People of history whom news reports keep naming; those of a country’s later history stand in its region’s file.
# The column `died` of these files is filled where a term ended with its holder’s death: nobody of them became a former office holder.
@ name | spellings | sex | offices | died

# Soviet Union and Russia before 1917
Josef Stalin | Joseph Stalin; Stalin; Iosif Stalin; Jossif Stalin | m | SUN:GOV leader 1922-04-03..1953-03-05 | 1953-03-05
Wladimir Iljitsch Lenin | Lenin; Vladimir Lenin; Wladimir Lenin | m | SUN:GOV leader 1917-11-08..1924-01-21 | 1924-01-21
Leo Trotzki | Leon Trotsky; Leo Trotzkij | m | SUN:GOV foreign_minister 1917-11..1918-03; SUN:GOV defence_minister 1918-03..1925-01; SUN:OPP opposition_leader 1927-11..1940-08-21
Nikita Chruschtschow | Nikita Khrushchev; Nikita Chruschtschew | m | SUN:GOV leader 1953-09-14..1964-10-14
Leonid Breschnew | Leonid Brezhnev; Leonid Iljitsch Breschnew | m | SUN:GOV leader 1964-10-14..1982-11-10 | 1982-11-10
Juri Andropow | Yuri Andropov; Jurij Andropow | m | SUN:SPY politician 1967-05..1982-05; SUN:GOV leader 1982-11-12..1984-02-09 | 1984-02-09
Konstantin Tschernenko | Konstantin Chernenko | m | SUN:GOV leader 1984-02-13..1985-03-10 | 1985-03-10
Michail Gorbatschow | Mikhail Gorbachev; Michail Gorbatschew; Michail Sergejewitsch Gorbatschow | m | SUN:GOV leader 1985-03-11..1990-03-15; SUN:GOV president 1990-03-15..1991-12-25
Wjatscheslaw Molotow | Vyacheslav Molotov | m | SUN:GOV prime_minister 1930-12..1941-05; SUN:GOV foreign_minister 1939-05..1949-03; SUN:GOV foreign_minister 1953-03..1956-06
Andrej Gromyko | Andrei Gromyko | m | SUN:GOV foreign_minister 1957-02-15..1985-07-02; SUN:GOV leader 1985-07..1988-10
Lawrenti Berija | Lavrentiy Beria; Lawrentij Berija | m | SUN:GOV interior_minister 1938-11..1945-12; SUN:GOV interior_minister 1953-03..1953-06
Georgi Malenkow | Georgy Malenkov | m | SUN:GOV prime_minister 1953-03..1955-02
Nikolai Bulganin |  | m | SUN:GOV prime_minister 1955-02..1958-03
Alexei Kossygin | Alexei Kosygin; Alexej Kossygin | m | SUN:GOV prime_minister 1964-10-15..1980-10-23
Nikolai Ryschkow | Nikolai Ryzhkov | m | SUN:GOV prime_minister 1985-09-27..1991-01-14
Walentin Pawlow | Valentin Pavlov | m | SUN:GOV prime_minister 1991-01-14..1991-08-22
Gennadi Janajew | Gennady Yanayev | m | SUN:GOV minister 1990-12..1991-08
Wladimir Krjutschkow | Vladimir Kryuchkov | m | SUN:SPY politician 1988-10..1991-08
Jegor Ligatschow | Yegor Ligachev | m | SUN:GOV politician 1985-04..1990-07
Alexander Bessmertnych | Alexander Bessmertnykh | m | SUN:GOV foreign_minister 1991-01..1991-08
Boris Pankin |  | m | SUN:GOV foreign_minister 1991-08..1991-11
Dmitri Jasow | Dmitry Yazov | m | SUN:GOV defence_minister 1987-05..1991-08
Georgi Schukow | Georgy Zhukov; Marschall Schukow | m | SUN:MIL general 1940..1955; SUN:GOV defence_minister 1955-02..1957-10
Alexander Kerenski | Alexander Kerensky | m | RUS:GOV prime_minister 1917-07-21..1917-11-07
Nikolaus II. | Zar Nikolaus II.; Nicholas II; Tsar Nicholas II | m | RUS:GOV monarch 1894-11-01..1917-03-15
Peter der Große | Zar Peter der Große; Peter the Great | m | RUS:GOV monarch 1682-05..1725-02
Katharina die Große | Katharina II.; Catherine the Great | f | RUS:GOV monarch 1762-07..1796-11
Iwan der Schreckliche | Iwan IV.; Ivan the Terrible | m | RUS:GOV monarch 1533-12..1584-03
Grigori Rasputin |  | m | RUS:REL cleric 1905..1916-12
Feliks Dserschinski | Felix Dzerzhinsky | m | SUN:SPY politician 1917-12..1926-07

# Germany before 1949
Otto von Bismarck | Bismarck; Fürst Bismarck | m | DEU:GOV chancellor 1871-03-21..1890-03-20
Wilhelm II. | Kaiser Wilhelm II.; Wilhelm II; Kaiser Wilhelm | m | DEU:GOV monarch 1888-06-15..1918-11-09
Friedrich der Große | Friedrich II. von Preußen; Frederick the Great; Friedrich der Grosse | m | DEU:GOV monarch 1740-05..1786-08
Friedrich Ebert |  | m | DEU:PTY party_leader 1913-09..1919-02; DEU:GOV president 1919-02-11..1925-02-28 | 1925-02-28
Paul von Hindenburg | Hindenburg | m | DEU:MIL general 1914-11..1919; DEU:GOV president 1925-05-12..1934-08-02
Gustav Stresemann |  | m | DEU:GOV foreign_minister 1923-08..1929-10-03; DEU:GOV chancellor 1923-08-13..1923-11-30 | 1929-10-03
Heinrich Brüning |  | m | DEU:GOV chancellor 1930-03..1932-05
Franz von Papen |  | m | DEU:GOV chancellor 1932-06..1932-11
Kurt von Schleicher |  | m | DEU:GOV chancellor 1932-12..1933-01
Walther Rathenau |  | m | DEU:GOV foreign_minister 1922-02..1922-06-24 | 1922-06-24
Rosa Luxemburg |  | f | DEU:OPP opposition_leader 1898..1919-01-15 | 1919-01-15
Karl Liebknecht |  | m | DEU:OPP opposition_leader 1912..1919-01-15 | 1919-01-15
Adolf Hitler | Hitler | m | DEU:PTY party_leader 1921-07..1933-01; DEU:GOV chancellor 1933-01-30..1945-04-30 | 1945-04-30
Joseph Goebbels | Josef Goebbels | m | DEU:GOV minister 1933-03-13..1945-05-01 | 1945-05-01
Hermann Göring | Hermann Goering | m | DEU:GOV minister 1933-01-30..1945-04
Heinrich Himmler |  | m | DEU:COP politician 1929-01..1943-08; DEU:GOV interior_minister 1943-08..1945-04
Reinhard Heydrich |  | m | DEU:SPY politician 1931..1942-06-04 | 1942-06-04
Rudolf Heß | Rudolf Hess | m | DEU:GOV minister 1933-04..1941-05
Adolf Eichmann |  | m | DEU:SPY politician 1932..1945
Albert Speer |  | m | DEU:GOV minister 1942-02..1945-05
Martin Bormann |  | m | DEU:GOV minister 1941-05..1945-05
Joachim von Ribbentrop |  | m | DEU:GOV foreign_minister 1938-02-04..1945-04
Karl Dönitz | Karl Doenitz | m | DEU:MIL commander 1943-01..1945-05; DEU:GOV president 1945-04-30..1945-05-23
Erwin Rommel |  | m | DEU:MIL general 1940..1944-10-14 | 1944-10-14
Claus Schenk Graf von Stauffenberg | Graf von Stauffenberg; Stauffenberg | m | DEU:MIL politician 1926..1944-07-20
Josef Mengele |  | m | DEU:MIL politician 1938..1945
Klaus Barbie |  | m | DEU:SPY politician 1935..1945
Heinrich Lübke | Heinrich Luebke | m | DEU:GOV president 1959-09-13..1969-06-30
Theodor Heuss | Theodor Heuß | m | DEU:GOV president 1949-09-13..1959-09-12
Gustav Heinemann |  | m | DEU:GOV interior_minister 1949-09..1950-10; DEU:GOV president 1969-07-01..1974-06-30
Walter Scheel |  | m | DEU:GOV foreign_minister 1969-10-22..1974-05-16; DEU:GOV president 1974-07-01..1979-06-30
Karl Carstens |  | m | DEU:GOV president 1979-07-01..1984-06-30
Konrad Adenauer |  | m | DEU:GOV chancellor 1949-09-15..1963-10-16
Ludwig Erhard |  | m | DEU:GOV minister 1949-09-20..1963-10; DEU:GOV chancellor 1963-10-16..1966-12-01
Kurt Georg Kiesinger |  | m | DEU:GOV governor 1958-12..1966-12; DEU:GOV chancellor 1966-12-01..1969-10-21
Willy Brandt | Willi Brandt | m | DEU:GOV mayor 1957-10..1966-12; DEU:GOV foreign_minister 1966-12..1969-10; DEU:GOV chancellor 1969-10-21..1974-05-07; DEU:PTY party_leader 1974-05..1987-06
Helmut Schmidt |  | m | DEU:GOV defence_minister 1969-10..1972-07; DEU:GOV finance_minister 1972-07..1974-05; DEU:GOV chancellor 1974-05-16..1982-10-01
Herbert Wehner |  | m | DEU:GOV minister 1966-12..1969-10; DEU:LEG member_of_parliament 1969-10..1983-03
Kurt Schumacher |  | m | DEU:OPP opposition_leader 1946-05..1952-08-20 | 1952-08-20
Rainer Barzel |  | m | DEU:OPP opposition_leader 1971-10..1973-05; DEU:GOV minister 1982-10..1983-03; DEU:LEG speaker 1983-03..1984-10
Walter Hallstein |  | m | EUR president 1958-01..1967-07
Hans Filbinger |  | m | DEU:GOV governor 1966-12..1978-08
Ernst Albrecht |  | m | DEU:GOV governor 1976-02-06..1990-06-21
Hanns Martin Schleyer | Hanns-Martin Schleyer | m | DEU:BUS politician 1973..1977-10-18 | 1977-10-18
Siegfried Buback |  | m | DEU:JUD judge 1974-05..1977-04-07 | 1977-04-07
Alfred Herrhausen |  | m | DEU:BUS politician 1985..1989-11-30 | 1989-11-30
Detlev Rohwedder | Detlev Karsten Rohwedder | m | DEU:GOV politician 1990-07..1991-04-01 | 1991-04-01
Ernst Reuter |  | m | DEU:GOV mayor 1948-12..1953-09 | 1953-09
Reinhard Gehlen |  | m | DEU:SPY politician 1956-04..1968-04
Günter Guillaume | Guenter Guillaume | m | DDR:SPY politician 1956..1974-04
Andreas Baader |  | m | DEU:REB rebel_leader 1970..1977-10-18
Ulrike Meinhof |  | f | DEU:REB rebel_leader 1970..1976-05-09
Gudrun Ensslin |  | f | DEU:REB rebel_leader 1970..1977-10-18
Brigitte Mohnhaupt |  | f | DEU:REB rebel_leader 1977..1982-11
Christian Klar |  | m | DEU:REB rebel_leader 1976..1982-11
Birgit Hogefeld |  | f | DEU:REB rebel_leader 1984..1993-06
Wolfgang Grams |  | m | DEU:REB rebel_leader 1984..1993-06-27
Rudi Dutschke |  | m | DEU:EDU activist 1965..1979-12-24
Karl Marx |  | m | DEU:SOC politician 1843..1883
Friedrich Engels |  | m | DEU:SOC politician 1843..1895
Ferdinand Lassalle |  | m | DEU:PTY party_leader 1863..1864
August Bebel |  | m | DEU:PTY party_leader 1892..1913-08
Martin Luther |  | m | DEU:REL cleric 1517..1546
Dietrich Bonhoeffer |  | m | DEU:REL cleric 1931..1945-04-09

# Britain
Winston Churchill |  | m | GBR:GOV minister 1939-09..1940-05; GBR:GOV prime_minister 1940-05-10..1945-07-26; GBR:OPP opposition_leader 1945-07..1951-10; GBR:GOV prime_minister 1951-10-26..1955-04-05
Neville Chamberlain |  | m | GBR:GOV prime_minister 1937-05-28..1940-05-10
Clement Attlee |  | m | GBR:GOV prime_minister 1945-07-26..1951-10-26
Anthony Eden |  | m | GBR:GOV foreign_minister 1940-12..1945-07; GBR:GOV prime_minister 1955-04-06..1957-01-09
Harold Macmillan |  | m | GBR:GOV prime_minister 1957-01-10..1963-10-18
Arthur Balfour |  | m | GBR:GOV prime_minister 1902-07..1905-12; GBR:GOV foreign_minister 1916-12..1919-10
David Lloyd George |  | m | GBR:GOV prime_minister 1916-12..1922-10
George VI. | König Georg VI.; König George VI. | m | GBR:GOV monarch 1936-12-11..1952-02-06 | 1952-02-06
Queen Victoria | Königin Victoria; Königin Viktoria | f | GBR:GOV monarch 1837-06-20..1901-01-22
Diana Spencer | Prinzessin Diana; Lady Diana; Princess Diana; Lady Di | f | GBR:ELI politician 1981-07..1997-08-31
Oliver Cromwell |  | m | GBR:GOV leader 1653-12..1658-09
Ernest Bevin |  | m | GBR:GOV foreign_minister 1945-07..1951-03

# United States
George Washington |  | m | USA:GOV president 1789-04-30..1797-03-04
Thomas Jefferson |  | m | USA:GOV president 1801-03-04..1809-03-04
James Monroe |  | m | USA:GOV president 1817-03..1825-03
Abraham Lincoln |  | m | USA:GOV president 1861-03-04..1865-04-15 | 1865-04-15
Theodore Roosevelt |  | m | USA:GOV president 1901-09-14..1909-03-04
Woodrow Wilson |  | m | USA:GOV president 1913-03-04..1921-03-04
Herbert Hoover |  | m | USA:GOV president 1929-03-04..1933-03-04
Franklin D. Roosevelt | Franklin Delano Roosevelt; Franklin Roosevelt; Roosevelt | m | USA:GOV president 1933-03-04..1945-04-12 | 1945-04-12
Eleanor Roosevelt |  | f | USA:GOV politician 1933-03..1945-04; USA:SOC activist 1945..1962
Harry S. Truman | Harry Truman | m | USA:GOV president 1945-04-12..1953-01-20
Dwight D. Eisenhower | Dwight Eisenhower | m | USA:MIL general 1942..1952; USA:GOV president 1953-01-20..1961-01-20
John F. Kennedy | John Fitzgerald Kennedy; John Kennedy; JFK | m | USA:LEG member_of_parliament 1953..1960; USA:GOV president 1961-01-20..1963-11-22 | 1963-11-22
Robert F. Kennedy | Robert Kennedy; Bobby Kennedy | m | USA:GOV minister 1961-01..1964-09; USA:LEG member_of_parliament 1965-01..1968-06-06 | 1968-06-06
Lyndon B. Johnson | Lyndon Johnson | m | USA:GOV minister 1961-01-20..1963-11-22; USA:GOV president 1963-11-22..1969-01-20
Richard Nixon | Richard M. Nixon | m | USA:GOV minister 1953-01-20..1961-01-20; USA:GOV president 1969-01-20..1974-08-09
Gerald Ford |  | m | USA:LEG member_of_parliament 1949..1973; USA:GOV president 1974-08-09..1977-01-20
Ronald Reagan |  | m | USA:GOV governor 1967-01..1975-01; USA:GOV president 1981-01-20..1989-01-20
Spiro Agnew |  | m | USA:GOV minister 1969-01-20..1973-10-10
Walter Mondale |  | m | USA:GOV minister 1977-01-20..1981-01-20; USA:PTY politician 1984..1984
Henry Kissinger |  | m | USA:GOV minister 1969-01..1975-11; USA:GOV foreign_minister 1973-09-22..1977-01-20
Zbigniew Brzezinski |  | m | USA:GOV minister 1977-01-20..1981-01-20
Alexander Haig |  | m | IGO:NAT commander 1974-12..1979-06; USA:GOV foreign_minister 1981-01-22..1982-07-05
George Shultz | George P. Shultz | m | USA:GOV foreign_minister 1982-07-16..1989-01-20
Caspar Weinberger |  | m | USA:GOV defence_minister 1981-01-21..1987-11-23
Dean Rusk |  | m | USA:GOV foreign_minister 1961-01..1969-01
John Foster Dulles |  | m | USA:GOV foreign_minister 1953-01..1959-04
Allen Dulles |  | m | USA:SPY politician 1953-02..1961-11
George C. Marshall | George Marshall | m | USA:MIL general 1939-09..1945-11; USA:GOV foreign_minister 1947-01-21..1949-01-20; USA:GOV defence_minister 1950-09..1951-09
Douglas MacArthur |  | m | USA:MIL general 1941..1951-04
Barry Goldwater |  | m | USA:LEG member_of_parliament 1953..1987
Lee Harvey Oswald |  | m | USA:CRM politician 1963-11..1963-11-24
Oliver North |  | m | USA:MIL politician 1968..1986-11
Geronimo |  | m | USA:SOC politician 1850..1886
Sitting Bull |  | m | USA:SOC politician 1860..1890

# France
Napoleon Bonaparte | Napoléon Bonaparte; Napoleon I.; Napoleon | m | FRA:GOV monarch 1799-11-09..1814-04-11
Napoleon III. |  | m | FRA:GOV monarch 1852-12..1870-09
Ludwig XIV. | Louis XIV | m | FRA:GOV monarch 1643-05..1715-09
Ludwig XVI. | Louis XVI | m | FRA:GOV monarch 1774-05..1792-09
Marie Antoinette |  | f | FRA:GOV monarch 1774-05..1792-09
Maximilien de Robespierre | Robespierre | m | FRA:GOV leader 1793-07..1794-07
Charles de Gaulle | de Gaulle; General de Gaulle | m | FRA:OPP opposition_leader 1940-06..1944-06; FRA:GOV prime_minister 1944-06..1946-01; FRA:GOV president 1959-01-08..1969-04-28
Philippe Pétain | Marschall Pétain; Philippe Petain | m | FRA:GOV leader 1940-07-11..1944-08
Pierre Laval |  | m | FRA:GOV prime_minister 1942-04..1944-08
Robert Schuman |  | m | FRA:GOV foreign_minister 1948-07..1953-01
Jean Monnet |  | m | EUR president 1952-08..1955-06
Léon Blum | Leon Blum | m | FRA:GOV prime_minister 1936-06..1937-06
Georges Marchais |  | m | FRA:PTY party_leader 1972..1994
Maurice Papon |  | m | FRA:COP politician 1958..1967; FRA:GOV minister 1978..1981

# Italy, Spain, Portugal
Benito Mussolini | Mussolini | m | ITA:GOV prime_minister 1922-10-31..1943-07-25; ITA:GOV leader 1943-09-23..1945-04-25 | 1945-04-25
Giuseppe Garibaldi |  | m | ITA:MIL general 1848..1871
Alcide De Gasperi |  | m | ITA:GOV prime_minister 1945-12..1953-08
Altiero Spinelli |  | m | EUR commissioner 1970-07..1976-07; EUR:LEG member_of_parliament 1979..1986-05
Enrico Berlinguer |  | m | ITA:PTY party_leader 1972-03..1984-06-11 | 1984-06-11
Sandro Pertini |  | m | ITA:GOV president 1978-07-09..1985-06-29
Francisco Franco | Franco; General Franco; General Francisco Franco | m | ESP:GOV leader 1936-10-01..1975-11-20 | 1975-11-20
Luis Carrero Blanco |  | m | ESP:GOV prime_minister 1973-06..1973-12-20 | 1973-12-20
José Antonio Primo de Rivera | Primo de Rivera; Jose Antonio Primo de Rivera | m | ESP:PTY party_leader 1933-10..1936-11
Christoph Kolumbus | Christopher Columbus; Kolumbus | m | ESP:GOV politician 1492..1506
Hernán Cortés | Hernan Cortes | m | ESP:MIL politician 1519..1547
António de Oliveira Salazar | Antonio Salazar; Salazar; Oliveira Salazar; Antonio de Oliveira Salazar | m | PRT:GOV prime_minister 1932-07-05..1968-09-25
Marcelo Caetano |  | m | PRT:GOV prime_minister 1968-09..1974-04-25

# Yugoslavia and the Balkans
Josip Broz Tito | Tito; Marschall Tito; Josip Tito | m | YUG:REB rebel_leader 1941..1945; YUG:GOV leader 1945-03..1953-01; YUG:GOV president 1953-01-14..1980-05-04 | 1980-05-04
Ante Pavelić | Ante Pavelic | m | HRV:GOV leader 1941-04..1945-05
Draža Mihailović | Draza Mihailovic | m | YUG:REB rebel_leader 1941..1946
Gavrilo Princip |  | m | YUG:CRM politician 1914-06..1918
Franz Ferdinand | Erzherzog Franz Ferdinand | m | AUT:GOV monarch 1896..1914-06-28 | 1914-06-28
Franz Joseph I. | Kaiser Franz Joseph; Kaiser Franz Josef | m | AUT:GOV monarch 1848-12-02..1916-11-21 | 1916-11-21
Otto von Habsburg | Otto Habsburg | m | EUR:LEG member_of_parliament 1979-07..1999-07
Karl I. von Österreich | Kaiser Karl I.; Karl I. von Osterreich | m | AUT:GOV monarch 1916-11..1918-11
Maria Theresia |  | f | AUT:GOV monarch 1740-10..1780-11
Clemens von Metternich | Fürst Metternich; Metternich | m | AUT:GOV foreign_minister 1809-10..1848-03
Engelbert Dollfuß | Engelbert Dollfuss | m | AUT:GOV chancellor 1932-05-20..1934-07-25 | 1934-07-25
Kurt Schuschnigg | Kurt von Schuschnigg | m | AUT:GOV chancellor 1934-07-29..1938-03-11
Leopold Figl |  | m | AUT:GOV chancellor 1945-12-20..1953-04-02; AUT:GOV foreign_minister 1953-11..1959-06
Josef Klaus |  | m | AUT:GOV chancellor 1964-04..1970-04
Julius Raab |  | m | AUT:GOV chancellor 1953-04-02..1961-04-11
Ion Antonescu |  | m | ROU:GOV leader 1940-09..1944-08
Miklós Horthy | Miklos Horthy | m | HUN:GOV leader 1920-03-01..1944-10-15
Józef Piłsudski | Jozef Pilsudski | m | POL:GOV leader 1918-11..1922-12; POL:GOV leader 1926-05..1935-05-12
Władysław Gomułka | Wladyslaw Gomulka | m | POL:GOV leader 1956-10..1970-12
Edward Gierek |  | m | POL:GOV leader 1970-12..1980-09
Władysław Sikorski | Wladyslaw Sikorski | m | POL:GOV prime_minister 1939-09..1943-07-04
Jerzy Popiełuszko | Jerzy Popieluszko | m | POL:REL cleric 1980..1984-10-19 | 1984-10-19
Klement Gottwald |  | m | CSK:GOV president 1948-06..1953-03
Tomáš Masaryk | Tomas Masaryk; Tomáš Garrigue Masaryk | m | CSK:GOV president 1918-11-14..1935-12-14
Jan Palach |  | m | CSK:EDU activist 1969-01..1969-01-19
Stepan Bandera |  | m | UKR:REB rebel_leader 1933..1959-10-15
Vidkun Quisling |  | m | NOR:GOV prime_minister 1942-02..1945-05
Raoul Wallenberg |  | m | SWE:GOV politician 1944-07..1945-01
Carl Gustaf Emil Mannerheim | Marschall Mannerheim | m | FIN:MIL general 1918..1946; FIN:GOV president 1944-08..1946-03
Folke Bernadotte |  | m | UNO commissioner 1948-05..1948-09-17 | 1948-09-17
Paul-Henri Spaak |  | m | BEL:GOV prime_minister 1947-03..1949-08; IGO:NAT secretary_general 1957-05..1961-04
Leopold II. | König Leopold II.; Leopold II | m | BEL:GOV monarch 1865-12..1909-12
Leopold III. | König Leopold III. | m | BEL:GOV monarch 1934-02..1951-07
Juliana der Niederlande | Königin Juliana | f | NLD:GOV monarch 1948-09..1980-04-30
Wilhelmina der Niederlande | Königin Wilhelmina | f | NLD:GOV monarch 1890-11..1948-09
Joseph Luns |  | m | NLD:GOV foreign_minister 1952-09..1971-07; IGO:NAT secretary_general 1971-10-01..1984-06-25
Peter Carington | Lord Carrington | m | GBR:GOV foreign_minister 1979-05..1982-04; IGO:NAT secretary_general 1984-06-25..1988-07-01; EUR commissioner 1991-09..1992-08
Éamon de Valera | Eamon de Valera | m | IRL:GOV prime_minister 1932-03..1948-02; IRL:GOV president 1959-06..1973-06
Michael Collins |  | m | IRL:REB rebel_leader 1919..1922-08-22 | 1922-08-22
Bobby Sands |  | m | GBR:REB politician 1972..1981-05-05 | 1981-05-05
Georgios Papadopoulos |  | m | GRC:GOV leader 1967-12..1973-11
Eleftherios Venizelos |  | m | GRC:GOV prime_minister 1910-10..1933-03
Konstantin II. | König Konstantin II. | m | GRC:GOV monarch 1964-03..1973-06

# Elsewhere
Simón Bolívar | Simon Bolivar | m | VEN:GOV leader 1813..1830-12 | 1830-12
José Martí | Jose Marti | m | CUB:REB rebel_leader 1892..1895-05
Emiliano Zapata |  | m | MEX:REB rebel_leader 1910..1919-04
Pancho Villa |  | m | MEX:REB rebel_leader 1910..1920
Augusto César Sandino | Augusto Sandino; Augusto Cesar Sandino | m | NIC:REB rebel_leader 1927..1934-02
Maximilian von Mexiko | Kaiser Maximilian | m | MEX:GOV monarch 1864-04..1867-06
Jacobo Árbenz | Jacobo Arbenz | m | GTM:GOV president 1951-03..1954-06
Dschingis Khan | Genghis Khan; Dschinghis Khan | m | MNG:GOV monarch 1206..1227
Subhash Chandra Bose |  | m | IND:OPP opposition_leader 1938..1945-08
Bhimrao Ambedkar |  | m | IND:GOV minister 1947-08..1951-09
Louis Mountbatten | Lord Mountbatten | m | GBR:GOV governor 1947-02..1948-06
*Puyi | Kaiser Puyi; Pu Yi | m | CHN:GOV monarch 1908-12..1912-02
Agha Mohammed Yahya Khan | Yahya Khan | m | PAK:GOV president 1969-03..1971-12
Ayub Khan | Mohammed Ayub Khan | m | PAK:GOV president 1958-10..1969-03
Babrak Karmal |  | m | AFG:GOV president 1979-12-27..1986-11
Nur Muhammad Taraki |  | m | AFG:GOV president 1978-04-30..1979-09-14
Hafizullah Amin |  | m | AFG:GOV president 1979-09-14..1979-12-27
Daoud Khan | Mohammed Daoud Khan | m | AFG:GOV president 1973-07-17..1978-04-28
Reza Schah | Reza Schah Pahlavi | m | IRN:GOV monarch 1925-12-15..1941-09-16
Faruk I. | König Faruk | m | EGY:GOV monarch 1936-04-28..1952-07-26
Faisal II. | König Faisal II. | m | IRQ:GOV monarch 1939-04..1958-07-14
Abd al-Karim Qasim | Abdul Karim Kassem | m | IRQ:GOV prime_minister 1958-07..1963-02
Ahmad Hasan al-Bakr | Ahmed Hassan al-Bakr | m | IRQ:GOV president 1968-07-17..1979-07-16
Mohammed Amin al-Husseini | Amin al-Husseini | m | PSE:REL cleric 1921..1948
Saladin | Salah ad-Din | m | EGY:GOV monarch 1171..1193
Abd al-Qadir al-Dschazairi | Abdelkader El Djezairi | m | DZA:REB rebel_leader 1832..1847
Shaka Zulu |  | m | ZAF:GOV monarch 1816..1828
Paul Kruger |  | m | ZAF:GOV president 1883..1900
Jan Smuts |  | m | ZAF:GOV prime_minister 1919-09..1924-06; ZAF:GOV prime_minister 1939-09..1948-06
Léon M’ba | Leon M'ba | m | GAB:GOV president 1961-02..1967-11
Sylvanus Olympio |  | m | TGO:GOV president 1960-04..1963-01-13 | 1963-01-13
Amílcar Cabral | Amilcar Cabral | m | GNB:REB rebel_leader 1956..1973-01-20 | 1973-01-20
Aman Andom |  | m | ETH:GOV leader 1974-09..1974-11
*Kim Ku |  | m | KOR:OPP opposition_leader 1919..1949
*Ngo Dinh Nhu |  | m | VNM:GOV politician 1955..1963-11
*Nguyen Van Thieu |  | m | VNM:GOV president 1967-10..1975-04-21
*Bao Dai | Kaiser Bao Dai | m | VNM:GOV monarch 1926-01..1945-08
Isoroku Yamamoto |  | m | JPN:MIL general 1939..1943-04
Edvard Kardelj |  | m | YUG:GOV foreign_minister 1948..1953
