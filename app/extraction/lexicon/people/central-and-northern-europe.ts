// Office-holders of Central and Northern Europe. The form of a row is told in ../people.ts.

export const peopleOfCentralAndNorthernEurope = `
# Central and Northern Europe
POL | Karol Nawrocki | | m | P 2025-08-06..
POL | Andrzej Duda | | m | P 2015-08-06..2025-08-06
POL | Bronislaw Komorowski | | m | P 2010-08-06..2015-08-06
POL | Lech Kaczynski | | m | P 2005-12-23..2010-04-10
POL | Aleksander Kwasniewski | | m | P 1995-12-23..2005-12-23
POL | Lech Walesa | | m | P 1990-12-22..1995-12-22
POL | Wojciech Jaruzelski | | m | Leader 1981-10..1989-07
POL | Donald Tusk | | m | PM 2007-11-16..2014-09-22; Council President @european-union 2014-12-01..2019-12-01; PM 2023-12-13..
POL | Mateusz Morawiecki | | m | PM 2017-12-11..2023-12-13
POL | Beata Szydlo | | f | PM 2015-11-16..2017-12-11
POL | Jaroslaw Kaczynski | | m | PM 2006-07-14..2007-11-16
POL | Radoslaw Sikorski | Radek Sikorski | m | DM 2005-10-31..2007-02-07; FM 2007-11-16..2014-09-22; FM 2023-12-13..
POL | Zbigniew Rau | | m | FM 2020-08-26..2023-11-27
POL | Mariusz Blaszczak | | m | Interior Minister 2015-11..2018-01; DM 2018-01..2023-11
POL | Wladyslaw Kosiniak-Kamysz | | m | DM 2023-12-13..; Deputy PM 2023-12-13..
POL | Antoni Macierewicz | | m | DM 2015-11-16..2018-01
POL | Witold Waszczykowski | | m | FM 2015-11..2018-01
POL | Jacek Czaputowicz | | m | FM 2018-01..2020-08
POL | Tomasz Siemoniak | | m | DM 2011-08-02..2015-11-16
POL | Grzegorz Schetyna | | m | FM 2014-09-22..2015-11
POL | Marcin Przydacz | | m | Deputy FM 2019-01..2023-01
POL | Jerzy Buzek | | m | PM 1997-10-31..2001-10-19
POL | Leszek Miller | | m | PM 2001-10-19..2004-05-02
POL | Marek Belka | | m | PM 2004-05-02..2005-10-31
POL | Kazimierz Marcinkiewicz | | m | PM 2005-10-31..2006-07-14
POL | Ewa Kopacz | | f | PM 2014-09-22..2015-11-16
POL | Bronislaw Geremek | | m | FM 1997-10-31..2000-06-30
POL | Wladyslaw Bartoszewski | | m | FM 2000-06-30..2001-10-19
POL | Wlodzimierz Cimoszewicz | | m | FM 2001-10-19..2005-01-05
POL | Adam Daniel Rotfeld | Adam Rotfeld | m | FM 2005-01-05..2005-10-31
POL | Stefan Meller | | m | FM 2005-10-31..2006-05-09
POL | Anna Fotyga | | f | FM 2006-05-09..2007-11-16
POL | Jerzy Szmajdzinski | | m | DM 2001-10-19..2005-10-31
POL | Bogdan Klich | | m | DM 2007-11-16..2011-08-02
CZE | Petr Fiala | | m | PM 2021-12-17..2025-12
CZE | Andrej Babis | | m | PM 2017-12-06..2021-12-17; PM 2025-12-09..
CZE | Petr Pavel | | m | P 2023-03-09..
CZE | Milos Zeman | | m | PM 1998-07-22..2002-07-12; P 2013-03-08..2023-03-08
CZE | Vaclav Klaus | | m | PM 1992-07-02..1998-01-02; P 2003-03-07..2013-03-07
CZE | Vaclav Havel | | m | P 1989-12-29..2003-02-02
CZE | Jan Lipavsky | | m | FM 2021-12-17..2025-12
CZE | Vladimir Spidla | | m | PM 2002-07-15..2004-08-04
CZE | Stanislav Gross | | m | PM 2004-08-04..2005-04-25
CZE | Jiri Paroubek | | m | PM 2005-04-25..2006-09-04
CZE | Mirek Topolanek | | m | PM 2006-09-04..2009-05-08
CZE | Jan Fischer | | m | PM 2009-05-08..2010-07-13
CZE | Petr Necas | | m | PM 2010-07-13..2013-07-10
CZE | Jiri Rusnok | | m | PM 2013-07-10..2014-01-29
CZE | Bohuslav Sobotka | | m | PM 2014-01-29..2017-12-06
CZE | Jan Kavan | | m | FM 1998-07-22..2002-07-15
CZE | Cyril Svoboda | | m | FM 2002-07-15..2006-09-04
CZE | Alexandr Vondra | Alexander Vondra | m | FM 2006-09-04..2007-01-09
CZE | Karel Schwarzenberg | | m | FM 2007-01-09..2009-05-08; FM 2010-07-13..2013-07-10
CZE | Jan Kohout | | m | FM 2009-05-08..2010-07-13; FM 2013-07-10..2014-01-29
CZE | Lubomir Zaoralek | | m | FM 2014-01-29..2017-12-13
CZE | Tomas Petricek | | m | FM 2018-10-16..2021-04-12
CZE | Petr Macinka | | m | FM 2025-12-15..
CZE | Martin Stropnicky | | m | DM 2014-01-29..2017-12-13
CZE | Lubomir Metnar | | m | DM 2018-06-27..2021-12-17
CZE | Jana Cernochova | | f | DM 2021-12-17..2025-12-15
SVK | Robert Fico | | m | PM 2006-07-04..2010-07-08; PM 2012-04-04..2018-03-22; PM 2023-10-25..
SVK | Zuzana Caputova | | f | P 2019-06-15..2024-06-15
SVK | Peter Pellegrini | | m | PM 2018-03-22..2020-03-21; P 2024-06-15..
SVK | Miroslav Lajcak | | m | FM 2009-01-26..2010-07-08; FM 2012-04-04..2020-03-21
SVK | Vladimir Meciar | | m | PM 1994-12-13..1998-10-30
SVK | Mikulas Dzurinda | | m | PM 1998-10-30..2006-07-04; FM 2010-07-09..2012-04-04
SVK | Iveta Radicova | | f | PM 2010-07-08..2012-04-04
SVK | Igor Matovic | | m | PM 2020-03-21..2021-04-01
SVK | Eduard Heger | | m | PM 2021-04-01..2023-05-15
SVK | Ludovit Odor | | m | PM 2023-05-15..2023-10-25
SVK | Rudolf Schuster | | m | P 1999-06-15..2004-06-15
SVK | Ivan Gasparovic | | m | P 2004-06-15..2014-06-15
SVK | Andrej Kiska | | m | P 2014-06-15..2019-06-15
SVK | Eduard Kukan | | m | FM 1998-10-30..2006-07-04
SVK | Ivan Korcok | | m | FM 2020-04-08..2022-09-13
SVK | Rastislav Kacer | | m | FM 2022-09-13..2023-05-15
SVK | Juraj Blanar | | m | FM 2023-10-25..
SVK | Jan Kubis | | m | FM 2006-07-04..2009-01-26
SVK | Jaroslav Nad | | m | DM 2020-03-21..2023-05-15
SVK | Robert Kalinak | | m | DM 2023-10-25..
HUN | Viktor Orban | | m | PM 1998-07-06..2002-05-27; PM 2010-05-29..
HUN | Peter Szijjarto | | m | FM 2014-09-23..
HUN | Ferenc Gyurcsany | | m | PM 2004-09-29..2009-04-14
HUN | Katalin Novak | | f | P 2022-05-10..2024-02-26
HUN | Peter Medgyessy | | m | PM 2002-05-27..2004-09-29
HUN | Gordon Bajnai | | m | PM 2009-04-14..2010-05-29
HUN | Janos Martonyi | | m | FM 1998-07-08..2002-05-27; FM 2010-05-29..2014-06-06
HUN | Laszlo Kovacs | | m | FM 2002-05-27..2004-11-01
HUN | Kinga Goncz | | f | FM 2006-06-09..2009-04-20
HUN | Peter Balazs | | m | FM 2009-04-20..2010-05-29
HUN | Ferenc Madl | | m | P 2000-08-04..2005-08-05
HUN | Laszlo Solyom | | m | P 2005-08-05..2010-08-06
HUN | Pal Schmitt | | m | P 2010-08-06..2012-04-02
HUN | Janos Ader | | m | P 2012-05-10..2022-05-10
HUN | Tamas Sulyok | | m | P 2024-03-05..
HUN | Tibor Benko | | m | DM 2018-05-18..2022-05-24
HUN | Kristof Szalay-Bobrovniczky | | m | DM 2022-05-24..
ROU | Klaus Iohannis | Klaus Johannis | m | P 2014-12-21..2025-02-12
ROU | Nicusor Dan | | m | P 2025-05-26..
ROU | Traian Basescu | | m | P 2004-12-20..2014-12-21
ROU | Ion Iliescu | | m | P 1989-12-26..1996-11-29; P 2000-12-20..2004-12-20
ROU | Nicolae Ceausescu | | m | P 1974-03-28..1989-12-22
ROU | Victor Ponta | | m | PM 2012-05-07..2015-11-05
ROU | Adrian Nastase | | m | PM 2000-12-28..2004-12-21
ROU | Calin Popescu Tariceanu | Calin Popescu-Tariceanu, Calin Tariceanu | m | PM 2004-12-29..2008-12-22
ROU | Emil Boc | | m | PM 2008-12-22..2012-02-06
ROU | Mihai Razvan Ungureanu | Mihai-Razvan Ungureanu | m | FM 2004-12-29..2007-03-12; PM 2012-02-09..2012-05-07
ROU | Sorin Grindeanu | | m | PM 2017-01-04..2017-06-29
ROU | Mihai Tudose | | m | PM 2017-06-29..2018-01-16
ROU | Viorica Dancila | | f | PM 2018-01-29..2019-11-04
ROU | Ludovic Orban | | m | PM 2019-11-04..2020-12-07
ROU | Florin Citu | | m | PM 2020-12-23..2021-11-25
ROU | Nicolae Ciuca | | m | PM 2021-11-25..2023-06-12; DM 2019-11-04..2021-11-25
ROU | Marcel Ciolacu | | m | PM 2023-06-15..2025-05-05
ROU | Ilie Bolojan | | m | PM 2025-06-23..
ROU | Dacian Ciolos | | m | PM 2015-11-17..2017-01-04
ROU | Teodor Baconschi | | m | FM 2009-12-23..2012-01-23
ROU | Titus Corlatean | | m | FM 2012-08-06..2014-11-10
ROU | Teodor Melescanu | | m | FM 2017-01-04..2019-07-24
ROU | Bogdan Aurescu | | m | FM 2014-11-24..2015-11-17; FM 2019-11-04..2023-06-15
ROU | Luminita Odobescu | | f | FM 2023-06-15..2024-12-23
ROU | Oana Toiu | | f | FM 2025-06-23..
ROU | Vasile Dincu | | m | DM 2021-11-25..2022-10-24
ROU | Angel Tilvar | | m | DM 2022-10-31..2025-06-23
ROU | Lazar Comanescu | | m | FM 2008-04-15..2008-12-22; FM 2015-11-17..2017-01-04
ROU | Cristian Diaconescu | | m | FM 2008-12-22..2009-10-01; FM 2012-01-24..2012-05-07
BGR | Boyko Borisov | Boiko Borisov | m | PM 2009-07-27..2013-03-13; PM 2014-11-07..2017-01-27; PM 2017-05-04..2021-05-12
BGR | Rumen Radev | | m | P 2017-01-22..
BGR | Georgi Parvanov | | m | P 2002-01-22..2012-01-22
BGR | Todor Zhivkov | | m | Leader 1954-03..1989-11-10
BGR | Kiril Petkov | | m | PM 2021-12-13..2022-08-02
BGR | Stefan Yanev | | m | PM 2021-05-12..2021-12-13; DM 2021-12-13..2022-03-01
BGR | Nikolai Denkov | Nikolay Denkov | m | PM 2023-06-06..2024-04-09
BGR | Ivan Kostov | | m | PM 1997-05-21..2001-07-24
BGR | Simeon Saxe-Coburg | Simeon Saxe-Coburg-Gotha, Simeon Saxcoburggotski | m | PM 2001-07-24..2005-08-17
BGR | Sergei Stanishev | Sergey Stanishev | m | PM 2005-08-17..2009-07-27
BGR | Plamen Oresharski | | m | PM 2013-05-29..2014-08-06
BGR | Rosen Zhelyazkov | | m | PM 2025-01-16..
BGR | Petar Stoyanov | | m | P 1997-01-22..2002-01-22
BGR | Rosen Plevneliev | | m | P 2012-01-22..2017-01-22
BGR | Solomon Passy | Solomon Pasi | m | FM 2001-07-24..2005-08-17
BGR | Ivailo Kalfin | Ivaylo Kalfin | m | FM 2005-08-17..2009-07-27
BGR | Ekaterina Zaharieva | | f | FM 2017-05-04..2021-05-12
BGR | Nadezhda Mihailova | Nadezhda Mikhailova | f | FM 1997-05-21..2001-07-24
BGR | Kristian Vigenin | | m | FM 2013-05-29..2014-08-06
BGR | Daniel Mitov | | m | FM 2014-11-07..2017-01-27
BGR | Mariya Gabriel | Maria Gabriel | f | FM 2023-06-06..2024-04-09
BGR | Georg Georgiev | | m | FM 2025-01-16..
AUT | Sebastian Kurz | | m | FM 2013-12-16..2017-12-18; PM 2017-12-18..2019-05-28; PM 2020-01-07..2021-10-11
AUT | Karl Nehammer | | m | PM 2021-12-06..2025-01-10
AUT | Alexander Schallenberg | | m | FM 2019-06-03..2021-10-11; PM 2021-10-11..2021-12-06; FM 2021-12-06..2025-03-03
AUT | Christian Stocker | | m | PM 2025-03-03..
AUT | Alexander Van der Bellen | | m | P 2017-01-26..
AUT | Wolfgang Schuessel | Wolfgang Schüssel | m | PM 2000-02-04..2007-01-11
AUT | Werner Faymann | | m | PM 2008-12-02..2016-05-09
AUT | Ursula Plassnik | | f | FM 2004-10-20..2008-12-02
AUT | Kurt Waldheim | | m | P 1986-07-08..1992-07-08
AUT | Joerg Haider | Jörg Haider, Jorg Haider | m |
AUT | Thomas Klestil | | m | P 1992-07-08..2004-07-06
AUT | Heinz Fischer | | m | P 2004-07-08..2016-07-08
AUT | Alfred Gusenbauer | | m | PM 2007-01-11..2008-12-02
AUT | Christian Kern | | m | PM 2016-05-17..2017-12-18
AUT | Brigitte Bierlein | | f | PM 2019-06-03..2020-01-07
AUT | Michael Spindelegger | | m | FM 2008-12-02..2013-12-16
AUT | Karin Kneissl | | f | FM 2017-12-18..2019-06-03
AUT | Beate Meinl-Reisinger | | f | FM 2025-03-03..
AUT | Klaudia Tanner | | f | DM 2020-01-07..
CHE | Micheline Calmy-Rey | | f | FM 2003-01-01..2011-12-31; P 2007..2008; P 2011..2012
CHE | Didier Burkhalter | | m | FM 2012-01-01..2017-10-31; P 2014..2015
CHE | Ignazio Cassis | | m | FM 2017-11-01..; P 2022..2023
CHE | Joseph Deiss | | m | FM 1999-05-01..2003-01-01; P 2004..2005
CHE | Adolf Ogi | | m | P 2000..2001
CHE | Moritz Leuenberger | | m | P 2001..2002; P 2006..2007
CHE | Kaspar Villiger | | m | P 2002..2003
CHE | Pascal Couchepin | | m | P 2003..2004; P 2008..2009
CHE | Samuel Schmid | | m | P 2005..2006
CHE | Hans-Rudolf Merz | | m | P 2009..2010
CHE | Doris Leuthard | | f | P 2010..2011; P 2017..2018
CHE | Eveline Widmer-Schlumpf | | f | P 2012..2013
CHE | Ueli Maurer | | m | P 2013..2014; P 2019..2020
CHE | Simonetta Sommaruga | | f | P 2015..2016; P 2020..2021
CHE | Johann Schneider-Ammann | | m | P 2016..2017
CHE | Alain Berset | | m | P 2018..2019; P 2023..2024
CHE | Guy Parmelin | | m | P 2021..2022; P 2026..2027
CHE | Viola Amherd | | f | P 2024..2025; DM 2019-01-01..2025-04-01
CHE | Karin Keller-Sutter | | f | P 2025..2026
CHE | Martin Pfister | | m | DM 2025-04-01..
NLD | Mark Rutte | | m | PM 2010-10-14..2024-07-02; Secretary-General @nato 2024-10-01..
NLD | Dick Schoof | | m | PM 2024-07-02..
NLD | Jan Peter Balkenende | | m | PM 2002-07-22..2010-10-14
NLD | Wim Kok | | m | PM 1994-08-22..2002-07-22
NLD | Geert Wilders | | m | Party Leader 2006-02..
NLD | Frans Timmermans | | m | FM 2012-11-05..2014-10-17
NLD | Bert Koenders | | m | FM 2014-10-17..2017-10-26
NLD | Wopke Hoekstra | | m | FM 2022-01-10..2023-09-01
NLD | Jozias van Aartsen | | m | FM 1998-08-03..2002-07-22
NLD | Ben Bot | Bernard Bot | m | FM 2003-12-03..2007-02-22
NLD | Maxime Verhagen | | m | FM 2007-02-22..2010-10-14
NLD | Uri Rosenthal | | m | FM 2010-10-14..2012-11-05
NLD | Halbe Zijlstra | | m | FM 2017-10-26..2018-02-13
NLD | Stef Blok | | m | FM 2018-03-07..2021-05-25
NLD | Ben Knapen | | m | FM 2021-09-24..2022-01-10
NLD | Hanke Bruins Slot | | f | FM 2023-09-05..2024-07-02
NLD | Caspar Veldkamp | | m | FM 2024-07-02..2025-08-22
NLD | Henk Kamp | | m | DM 2002-12-12..2007-02-22
NLD | Eimert van Middelkoop | | m | DM 2007-02-22..2010-10-14
NLD | Hans Hillen | | m | DM 2010-10-14..2012-11-05
NLD | Jeanine Hennis-Plasschaert | | f | DM 2012-11-05..2017-10-04
NLD | Ank Bijleveld | | f | DM 2017-10-26..2021-09-17
NLD | Kajsa Ollongren | | f | DM 2022-01-10..2024-07-02
NLD | Ruben Brekelmans | | m | DM 2024-07-02..
BEL | Bart De Wever | | m | PM 2025-02-03..
BEL | Alexander De Croo | | m | PM 2020-10-01..2025-02-03
BEL | Charles Michel | | m | PM 2014-10-11..2019-10-27; Council President @european-union 2019-12-01..2024-12-01
BEL | Elio Di Rupo | | m | PM 2011-12-06..2014-10-11
BEL | Guy Verhofstadt | | m | PM 1999-07-12..2008-03-20
BEL | Louis Michel | | m | FM 1999-07-12..2004-07-18
BEL | Didier Reynders | | m | FM 2011-12-06..2019-11-30
BEL | Yves Leterme | | m | PM 2008-03-20..2008-12-30; FM 2009-07-17..2009-11-25; PM 2009-11-25..2011-12-06
BEL | Karel De Gucht | | m | FM 2004-07-18..2009-07-17
BEL | Steven Vanackere | | m | FM 2009-11-25..2011-12-06
BEL | Sophie Wilmes | | f | PM 2019-10-27..2020-10-01; FM 2020-10-01..2022-07-15
BEL | Hadja Lahbib | | f | FM 2022-07-15..2024-12-01
BEL | Maxime Prevot | | m | FM 2025-02-03..
BEL | Andre Flahaut | | m | DM 1999-07-12..2007-12-21
BEL | Ludivine Dedonder | | f | DM 2020-10-01..2025-02-03
BEL | Theo Francken | | m | DM 2025-02-03..
LUX | Jean Asselborn | | m | FM 2004-07-31..2023-11-17
LUX | Xavier Bettel | | m | PM 2013-12-04..2023-11-17; FM 2023-11-17..
LUX | Luc Frieden | | m | PM 2023-11-17..
DNK | Mette Frederiksen | | f | PM 2019-06-27..
DNK | Lars Lokke Rasmussen | Lars Løkke Rasmussen | m | PM 2009-04-05..2011-10-03; PM 2015-06-28..2019-06-27; FM 2022-12-15..
DNK | Helle Thorning-Schmidt | | f | PM 2011-10-03..2015-06-28
DNK | Anders Fogh Rasmussen | | m | PM 2001-11-27..2009-04-05; Secretary-General @nato 2009-08-01..2014-10-01
DNK | Jeppe Kofod | | m | FM 2019-06-27..2022-12-15
DNK | Poul Nyrup Rasmussen | | m | PM 1993-01-25..2001-11-27
DNK | Niels Helveg Petersen | | m | FM 1993-01-25..2000-12-21
DNK | Mogens Lykketoft | | m | FM 2000-12-21..2001-11-27
DNK | Per Stig Moller | Per Stig Moeller | m | FM 2001-11-27..2010-02-23
DNK | Lene Espersen | | f | FM 2010-02-23..2011-10-03
DNK | Villy Sovndal | | m | FM 2011-10-03..2013-12-12
DNK | Martin Lidegaard | | m | FM 2014-02-03..2015-06-28
DNK | Kristian Jensen | | m | FM 2015-06-28..2016-11-28
DNK | Anders Samuelsen | | m | FM 2016-11-28..2019-06-27
DNK | Claus Hjort Frederiksen | | m | DM 2016-11-28..2019-06-27
DNK | Trine Bramsen | | f | DM 2019-06-27..2022-02-04
DNK | Morten Bodskov | | m | DM 2022-02-04..2022-12-15
DNK | Jakob Ellemann-Jensen | | m | DM 2022-12-15..2023-08-22
DNK | Troels Lund Poulsen | | m | DM 2023-08-22..
DNK | Soren Gade | Soeren Gade | m | DM 2004-04-24..2010-02-23
DNK | Nick Haekkerup | Nick Hakkerup | m | DM 2011-10-03..2013-08-09
DNK | Nicolai Wammen | | m | DM 2013-08-09..2015-06-28
SWE | Ulf Kristersson | | m | PM 2022-10-18..
SWE | Magdalena Andersson | | f | PM 2021-11-30..2022-10-18
SWE | Stefan Lofven | Stefan Löfven | m | PM 2014-10-03..2021-11-30
SWE | Fredrik Reinfeldt | | m | PM 2006-10-06..2014-10-03
SWE | Goran Persson | Göran Persson | m | PM 1996-03-22..2006-10-06
SWE | Olof Palme | | m | PM 1982-10-08..1986-02-28
SWE | Carl Bildt | | m | PM 1991-10-04..1994-10-07; FM 2006-10-06..2014-10-03
SWE | Margot Wallstrom | Margot Wallström | f | FM 2014-10-03..2019-09-10
SWE | Ann Linde | | f | FM 2019-09-10..2022-10-18
SWE | Tobias Billstrom | Tobias Billström | m | FM 2022-10-18..2024-09-10
SWE | Anna Lindh | | f | FM 1998-10-07..2003-09-11
SWE | Jan Eliasson | | m | FM 2006-04-24..2006-10-06
SWE | Laila Freivalds | | f | FM 2003-10-10..2006-03-21
SWE | Maria Malmer Stenergard | | f | FM 2024-09-10..
SWE | Peter Hultqvist | | m | DM 2014-10-03..2022-10-18
SWE | Pal Jonson | | m | DM 2022-10-18..
SWE | Karin Enstrom | | f | DM 2012-04-18..2014-10-03
NOR | Jonas Gahr Store | Jonas Gahr Støre | m | FM 2005-10-17..2012-09-21; PM 2021-10-14..
NOR | Erna Solberg | | f | PM 2013-10-16..2021-10-14
NOR | Jens Stoltenberg | | m | PM 2000-03-17..2001-10-19; PM 2005-10-17..2013-10-16; Secretary-General @nato 2014-10-01..2024-10-01; Finance Minister 2025-02..
NOR | Kjell Magne Bondevik | | m | PM 1997-10-17..2000-03-17; PM 2001-10-19..2005-10-17
NOR | Borge Brende | Børge Brende | m | FM 2013-10-16..2017-10-20
NOR | Thorbjorn Jagland | | m | FM 2000-03-17..2001-10-19
NOR | Jan Petersen | | m | FM 2001-10-19..2005-10-17
NOR | Espen Barth Eide | | m | FM 2012-09-21..2013-10-16; FM 2023-10-16..; DM 2011-11-11..2012-09-21
NOR | Ine Eriksen Soreide | Ine Eriksen Soereide | f | FM 2017-10-20..2021-10-14; DM 2013-10-16..2017-10-20
NOR | Anniken Huitfeldt | | f | FM 2021-10-14..2023-10-16
NOR | Anne-Grete Strom-Erichsen | | f | DM 2005-10-17..2009-10-20; DM 2012-09-21..2013-10-16
NOR | Grete Faremo | | f | DM 2009-10-20..2011-11-11
NOR | Frank Bakke-Jensen | | m | DM 2017-10-20..2021-10-14
NOR | Odd Roger Enoksen | | m | DM 2021-10-14..2022-04-09
NOR | Bjorn Arild Gram | Bjoern Arild Gram | m | DM 2022-04-12..2025-02-04
NOR | Tore Sandvik | Tore Onshuus Sandvik | m | DM 2025-02-04..
FIN | Alexander Stubb | | m | FM 2008-04-04..2011-06-22; PM 2014-06-24..2015-05-29; P 2024-03-01..
FIN | Sauli Niinisto | Sauli Niinistö | m | P 2012-03-01..2024-03-01
FIN | Tarja Halonen | | f | FM 1995-04-13..2000-02-25; P 2000-03-01..2012-03-01
FIN | Martti Ahtisaari | | m | P 1994-03-01..2000-03-01
FIN | Petteri Orpo | | m | PM 2023-06-20..
FIN | Sanna Marin | | f | PM 2019-12-10..2023-06-20
FIN | Pekka Haavisto | | m | FM 2019-06-06..2023-06-20
FIN | Erkki Tuomioja | | m | FM 2000-02-25..2007-04-19; FM 2011-06-22..2015-05-29
FIN | Paavo Lipponen | | m | PM 1995-04-13..2003-04-17
FIN | Anneli Jaatteenmaki | | f | PM 2003-04-17..2003-06-24
FIN | Matti Vanhanen | | m | PM 2003-06-24..2010-06-22
FIN | Mari Kiviniemi | | f | PM 2010-06-22..2011-06-22
FIN | Jyrki Katainen | | m | PM 2011-06-22..2014-06-24
FIN | Juha Sipila | | m | PM 2015-05-29..2019-06-06
FIN | Antti Rinne | | m | PM 2019-06-06..2019-12-10
FIN | Ilkka Kanerva | | m | FM 2007-04-19..2008-04-04
FIN | Timo Soini | | m | FM 2015-05-29..2019-06-06
FIN | Elina Valtonen | | f | FM 2023-06-20..
FIN | Jussi Niinisto | | m | DM 2015-05-29..2019-06-06
FIN | Antti Kaikkonen | | m | DM 2019-06-06..2023-06-20
FIN | Antti Hakkanen | | m | DM 2023-06-20..
EST | Kaja Kallas | | f | PM 2021-01-26..2024-07-23; High Representative @european-union 2024-12-01..
EST | Toomas Hendrik Ilves | | m | P 2006-10-09..2016-10-10
EST | Alar Karis | | m | P 2021-10-11..
EST | Urmas Paet | | m | FM 2005-04-13..2014-11-18
EST | Jonatan Vseviov | | m | Ambassador 2018-08..2021-01; Official 2021-01..
EST | Mart Laar | | m | PM 1999-03-25..2002-01-28
EST | Siim Kallas | | m | PM 2002-01-28..2003-04-10
EST | Juhan Parts | | m | PM 2003-04-10..2005-04-13
EST | Andrus Ansip | | m | PM 2005-04-13..2014-03-26
EST | Taavi Roivas | | m | PM 2014-03-26..2016-11-23
EST | Juri Ratas | | m | PM 2016-11-23..2021-01-26
EST | Kristen Michal | | m | PM 2024-07-23..
EST | Lennart Meri | | m | P 1992-10-06..2001-10-08
EST | Arnold Ruutel | | m | P 2001-10-08..2006-10-09
EST | Kersti Kaljulaid | | f | P 2016-10-10..2021-10-11
EST | Kristiina Ojuland | | f | FM 2002-01-28..2005-02-10
EST | Marina Kaljurand | | f | FM 2015-07-16..2016-09-12
EST | Sven Mikser | | m | FM 2016-11-23..2019-04-29
EST | Urmas Reinsalu | | m | FM 2019-04-29..2021-01-26; FM 2022-07-18..2023-04-17
EST | Eva-Maria Liimets | | f | FM 2021-01-26..2022-06-03
EST | Margus Tsahkna | | m | FM 2023-04-17..
EST | Hanno Pevkur | | m | DM 2022-07-18..
EST | Juri Luik | Jueri Luik | m | DM 2017-06-12..2021-01-26
EST | Kalle Laanet | | m | DM 2021-01-26..2022-07-18
LVA | Edgars Rinkevics | Edgars Rinkēvičs | m | FM 2011-10-25..2023-07-07; P 2023-07-08..
LVA | Vaira Vike-Freiberga | | f | P 1999-07-08..2007-07-08
LVA | Valdis Zatlers | | m | P 2007-07-08..2011-07-08
LVA | Raimonds Vejonis | | m | P 2015-07-08..2019-07-08
LVA | Egils Levits | | m | P 2019-07-08..2023-07-08
LVA | Einars Repse | | m | PM 2002-11-07..2004-03-09
LVA | Aigars Kalvitis | | m | PM 2004-12-02..2007-12-20
LVA | Ivars Godmanis | | m | PM 2007-12-20..2009-03-12
LVA | Valdis Dombrovskis | | m | PM 2009-03-12..2014-01-22
LVA | Laimdota Straujuma | | f | PM 2014-01-22..2016-02-11
LVA | Maris Kucinskis | | m | PM 2016-02-11..2019-01-23
LVA | Krisjanis Karins | | m | PM 2019-01-23..2023-09-15; FM 2023-09-15..2024-04-10
LVA | Evika Silina | | f | PM 2023-09-15..
LVA | Artis Pabriks | | m | FM 2004-07-21..2007-10-28; DM 2019-01-23..2022-12-14
LVA | Baiba Braze | | f | FM 2024-04-19..
LVA | Inara Murniece | | f | DM 2022-12-14..2023-09-15
LVA | Andris Spruds | | m | DM 2023-09-15..
LVA | Sandra Kalniete | | f | FM 2002-11-07..2004-03-09
LVA | Maris Riekstins | | m | FM 2007-11-08..2010-04-29
LVA | Girts Valdis Kristovskis | | m | FM 2010-11-03..2011-10-25
LTU | Gitanas Nauseda | | m | P 2019-07-12..
LTU | Dalia Grybauskaite | | f | P 2009-07-12..2019-07-12
LTU | Valdas Adamkus | | m | P 1998-02-26..2003-02-26; P 2004-07-12..2009-07-12
LTU | Vytautas Landsbergis | | m |
LTU | Gabrielius Landsbergis | | m | FM 2020-12-11..2024-12-12
LTU | Linas Linkevicius | | m | FM 2012-12-13..2020-12-11
LTU | Rolandas Paksas | | m | PM 2000-10-26..2001-06-20; P 2003-02-26..2004-04-06
LTU | Andrius Kubilius | | m | PM 1999-11-03..2000-10-26; PM 2008-12-09..2012-12-13
LTU | Algirdas Brazauskas | | m | PM 2001-07-03..2006-06-01
LTU | Gediminas Kirkilas | | m | PM 2006-07-04..2008-12-09
LTU | Algirdas Butkevicius | | m | PM 2012-12-13..2016-12-13
LTU | Saulius Skvernelis | | m | PM 2016-12-13..2020-12-11
LTU | Ingrida Simonyte | | f | PM 2020-12-11..2024-12-12
LTU | Gintautas Paluckas | | m | PM 2024-12-12..2025-08-04
LTU | Inga Ruginiene | | f | PM 2025-09-25..
LTU | Antanas Valionis | | m | FM 2000-10-30..2006-07-12
LTU | Petras Vaitiekunas | | m | FM 2006-07-12..2008-12-09
LTU | Audronius Azubalis | | m | FM 2010-02-11..2012-12-13
LTU | Kestutis Budrys | | m | FM 2024-12-12..
LTU | Arvydas Anusauskas | | m | DM 2020-12-11..2024-03-25
LTU | Dovile Sakaliene | | f | DM 2024-12-12..2025-10-22
LTU | Raimundas Karoblis | | m | DM 2016-12-13..2020-12-11
LTU | Juozas Olekas | | m | DM 2012-12-13..2016-12-13
LTU | Laurynas Kasciunas | | m | DM 2024-03-25..2024-12-12
ISL | Johanna Sigurdardottir | | f | PM 2009-02-01..2013-05-23
ISL | Katrin Jakobsdottir | | f | PM 2017-11-30..2024-04-09
ISL | Olafur Ragnar Grimsson | | m | P 1996-08-01..2016-08-01
ISL | Gudni Johannesson | Gudni Th. Johannesson | m | P 2016-08-01..2024-08-01
ISL | Halla Tomasdottir | | f | P 2024-08-01..
ISL | David Oddsson | | m | PM 1991-04-30..2004-09-15
ISL | Halldor Asgrimsson | | m | PM 2004-09-15..2006-06-15
ISL | Sigmundur David Gunnlaugsson | Sigmundur Gunnlaugsson | m | PM 2013-05-23..2016-04-07
ISL | Kristrun Frostadottir | | f | PM 2024-12-21..
ISL | Bjarni Benediktsson | | m | PM 2017-01-11..2017-11-30; PM 2024-04-09..2024-12-21
ISL | Sigurdur Ingi Johannsson | | m | PM 2016-04-07..2017-01-11
`;
