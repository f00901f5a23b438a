// Office-holders of Central Europe, Romania and Bulgaria. The form of a row is told in ../people.ts.

export const peopleOfCentralEurope = `
POL | Karol Nawrocki | | m | P 2025-08-06..
POL | Andrzej Duda | | m | P 2015-08-06..2025-08-06
POL | Bronislaw Komorowski | | m | P 2010-08-06..2015-08-06; DM 2000-06-16..2001-10-19
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
POL | Mariusz Blaszczak | | m | Interior Minister 2015-11..2018-01; DM 2018-01..2023-12-13
POL | Wladyslaw Kosiniak-Kamysz | | m | DM 2023-12-13..; Deputy PM 2023-12-13..
POL | Antoni Macierewicz | | m | DM 2015-11-16..2018-01
POL | Witold Waszczykowski | | m | FM 2015-11..2018-01
POL | Jacek Czaputowicz | | m | FM 2018-01..2020-08
POL | Tomasz Siemoniak | | m | DM 2011-08-02..2015-11-16
POL | Grzegorz Schetyna | | m | FM 2014-09-22..2015-11
POL | Marcin Przydacz | | m | Deputy FM 2019-01..2023-01
POL | Jerzy Buzek | | m | PM 1997-10-31..2001-10-19; P @european-parliament 2009-07-14..2012-01-17
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
POL | Janusz Onyszkiewicz | | m | DM 1997-10-31..2000-06-16
POL | Aleksander Szczyglo | | m | DM 2007-02-07..2007-09
POL | Szymon Szynkowski vel Sek | | m | FM 2023-11-27..2023-12-13
POL | Boguslaw Winid | | m | UN Ambassador 2014-08..2017-11
POL | Joanna Wronecka | | f | UN Ambassador 2017-12..2021-07
POL | Krzysztof Szczerski | | m | UN Ambassador 2021-09..2025-06
POL | Pawel Soloch | | m | NSA 2015-08..2022-10
POL | Jacek Siewiera | | m | NSA 2022-10..2025-02
POL | Slawomir Cenckiewicz | | m | NSA 2025-08..
POL | Lukasz Jasina | | m | Spokesperson 2021-08..2023-09
POL | Pawel Wronski | | m | Spokesperson 2024-01..
POL | Marek Magierowski | | m | Ambassador 2018-06..2024-07
CZE | Petr Fiala | | m | PM 2021-12-17..2025-12
CZE | Andrej Babis | | m | PM 2017-12-06..2021-12-17; PM 2025-12-09..
CZE | Petr Pavel | | m | P 2023-03-09..; General 2012-07..2018-06
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
CZE | Jan Kavan | | m | FM 1998-07-22..2002-07-15; P @un-general-assembly 2002-09-10..2003-09-16
CZE | Cyril Svoboda | | m | FM 2002-07-15..2006-09-04
CZE | Alexandr Vondra | Alexander Vondra | m | FM 2006-09-04..2007-01-09; DM 2010-07-13..2012-12-07; Deputy PM 2007-01-09..2009-05-08
CZE | Karel Schwarzenberg | | m | FM 2007-01-09..2009-05-08; FM 2010-07-13..2013-07-10
CZE | Jan Kohout | | m | FM 2009-05-08..2010-07-13; FM 2013-07-10..2014-01-29
CZE | Lubomir Zaoralek | | m | FM 2014-01-29..2017-12-13
CZE | Tomas Petricek | | m | FM 2018-10-16..2021-04-12
CZE | Petr Macinka | | m | FM 2025-12-15..
CZE | Martin Stropnicky | | m | DM 2014-01-29..2017-12-13; FM 2017-12-13..2018-06-27
CZE | Lubomir Metnar | | m | DM 2018-06-27..2021-12-17
CZE | Jana Cernochova | | f | DM 2021-12-17..2025-12-15
CZE | Vladimir Vetchy | | m | DM 1998-07-22..2001-05-04
CZE | Jaroslav Tvrdik | | m | DM 2001-05-04..2003-06
CZE | Miroslav Kostelka | | m | DM 2003-06-09..2004-08-04
CZE | Karel Kuhnl | Karel Kuehnl | m | DM 2004-08-04..2006-09-04
CZE | Jiri Sedivy | | m | DM 2006-09-04..2007-01-09
CZE | Vlasta Parkanova | | f | DM 2007-01-09..2009-05-08
CZE | Martin Bartak | | m | DM 2009-05-08..2010-07-13
CZE | Vlastimil Picek | | m | DM 2013-03-19..2014-01-29
CZE | Karla Slechtova | | f | DM 2017-12-13..2018-06-27
CZE | Jaromir Zuna | | m | DM 2025-12-15..
CZE | Jan Hamacek | | m | FM 2018-06-27..2018-10-16; Interior Minister 2018-06-27..2021-12-17
CZE | Jakub Kulhanek | | m | FM 2021-04-21..2021-12-17; UN Ambassador 2022-06..
SVK | Robert Fico | | m | PM 2006-07-04..2010-07-08; PM 2012-04-04..2018-03-22; PM 2023-10-25..
SVK | Zuzana Caputova | | f | P 2019-06-15..2024-06-15
SVK | Peter Pellegrini | | m | PM 2018-03-22..2020-03-21; P 2024-06-15..
SVK | Miroslav Lajcak | | m | FM 2009-01-26..2010-07-08; FM 2012-04-04..2020-03-21; High Representative @office-of-the-high-representative 2007-07-01..2009-02; Envoy @european-union 2020-04..2025-01; P @un-general-assembly 2017-09-12..2018-09-18
SVK | Vladimir Meciar | | m | PM 1994-12-13..1998-10-30
SVK | Mikulas Dzurinda | | m | PM 1998-10-30..2006-07-04; FM 2010-07-09..2012-04-04
SVK | Iveta Radicova | | f | PM 2010-07-08..2012-04-04; DM 2011-11-28..2012-04-04
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
SVK | Jan Kubis | | m | FM 2006-07-04..2009-01-26; Secretary-General @osce 1999-06-15..2005-06-14; Envoy @united-nations 2012-01..2021-12
SVK | Jaroslav Nad | | m | DM 2020-03-21..2023-05-15
SVK | Robert Kalinak | | m | DM 2023-10-25..
SVK | Pavol Kanis | | m | DM 1998-10-30..2001-01-02
SVK | Jozef Stank | | m | DM 2001-01-02..2002-10-16
SVK | Ivan Simko | | m | DM 2002-10-16..2003-09-24
SVK | Juraj Liska | | m | DM 2003-10-10..2006-02-01
SVK | Martin Fedor | | m | DM 2006-02-08..2006-07-04
SVK | Frantisek Kasicky | | m | DM 2006-07-04..2008-01-30
SVK | Jaroslav Baska | | m | DM 2008-01-30..2010-07-08
SVK | Lubomir Galko | | m | DM 2010-07-09..2011-11-28
SVK | Martin Glvac | | m | DM 2012-04-04..2016-03-23
SVK | Peter Gajdos | | m | DM 2016-03-23..2020-03-21
SVK | Martin Sklenar | | m | DM 2023-05-15..2023-10-25
SVK | Miroslav Wlachovsky | | m | FM 2023-05-15..2023-10-25
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
HUN | Janos Szabo | | m | DM 1998-07-08..2002-05-27
HUN | Ferenc Juhasz | | m | DM 2002-05-27..2006-06-09
HUN | Imre Szekeres | | m | DM 2006-06-09..2010-05-29
HUN | Csaba Hende | | m | DM 2010-05-29..2015-09-10
HUN | Istvan Simicsko | | m | DM 2015-09-10..2018-05-18
HUN | Ferenc Somogyi | | m | FM 2004-11-01..2006-06-09; Ambassador 2007-10..2009-09
HUN | Tibor Navracsics | | m | FM 2014-06-06..2014-09-23; Commissioner @european-union 2014-11..2019-11
HUN | Zoltan Kovacs | | m | Spokesperson 2014-06..
HUN | Csaba Korosi | | m | UN Ambassador 2010-09..2014-12; P @un-general-assembly 2022-09-13..2023-09-05
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
ROU | Ilie Bolojan | | m | PM 2025-06-23..; P 2025-02-12..2025-05-26
ROU | Dacian Ciolos | | m | PM 2015-11-17..2017-01-04
ROU | Teodor Baconschi | | m | FM 2009-12-23..2012-01-23
ROU | Titus Corlatean | | m | FM 2012-08-06..2014-11-10
ROU | Teodor Melescanu | | m | FM 2017-01-04..2019-07-24; DM 2007-04-05..2008-12-22
ROU | Bogdan Aurescu | | m | FM 2014-11-24..2015-11-17; FM 2019-11-04..2023-06-15
ROU | Luminita Odobescu | | f | FM 2023-06-15..2024-12-23
ROU | Oana Toiu | | f | FM 2025-06-23..
ROU | Vasile Dincu | | m | DM 2021-11-25..2022-10-24
ROU | Angel Tilvar | | m | DM 2022-10-31..2025-06-23
ROU | Lazar Comanescu | | m | FM 2008-04-15..2008-12-22; FM 2015-11-17..2017-01-04
ROU | Cristian Diaconescu | | m | FM 2008-12-22..2009-10-01; FM 2012-01-24..2012-05-07
ROU | Victor Babiuc | | m | DM 1998-02..2000-03-13
ROU | Sorin Frunzaverde | | m | DM 2000-03-13..2000-12-28; DM 2006-10-25..2007-04-05
ROU | Ioan Mircea Pascu | | m | DM 2000-12-28..2004-12-28
ROU | Teodor Atanasiu | | m | DM 2004-12-29..2006-09
ROU | Mihai Stanisoara | | m | DM 2008-12-22..2009-12-23
ROU | Gabriel Oprea | | m | DM 2009-12-23..2012-02-09
ROU | Corneliu Dobritoiu | | m | DM 2012-05-07..2012-12-21
ROU | Mircea Dusa | | m | DM 2012-12-21..2015-11-17
ROU | Mihnea Motoc | | m | DM 2015-11-17..2017-01-04
ROU | Gabriel Les | Gabriel-Beniamin Les | m | DM 2017-01-04..2017-06-29; DM 2018-11-20..2019-11-04
ROU | Adrian Tutuianu | | m | DM 2017-06-29..2017-09-12
ROU | Mihai Fifor | | m | DM 2017-09-12..2018-11-20
ROU | Ionut Mosteanu | | m | DM 2025-06-23..2025-11-28
ROU | Petre Roman | | m | PM 1989-12-26..1991-10-01; FM 1999-12-22..2000-12
ROU | Adrian Cioroianu | | m | FM 2007-04-05..2008-04-15
ROU | Andrei Marga | | m | FM 2012-05-07..2012-08-06
ROU | Ramona Manescu | | f | FM 2019-07-24..2019-11-04
ROU | Emil Hurezeanu | | m | FM 2024-12-23..2025-06-23
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
BGR | Daniel Mitov | | m | FM 2014-08-06..2017-01-27
BGR | Mariya Gabriel | Maria Gabriel | f | FM 2023-06-06..2024-04-09
BGR | Georg Georgiev | | m | FM 2025-01-16..
BGR | Boyko Noev | Boiko Noev | m | DM 1999-12..2001-07-24
BGR | Nikolai Svinarov | Nikolay Svinarov | m | DM 2001-07-24..2005-08-17
BGR | Veselin Bliznakov | | m | DM 2005-08-17..2008-04
BGR | Nikolay Tsonev | Nikolai Tsonev | m | DM 2008-04-24..2009-07-27
BGR | Anyu Angelov | Anyu Anguelov | m | DM 2010-01-27..2013-03-13
BGR | Todor Tagarev | | m | DM 2013-03-13..2013-05-29; DM 2023-06-06..2024-04-09
BGR | Angel Naydenov | Angel Naidenov | m | DM 2013-05-29..2014-08-06
BGR | Velizar Shalamanov | | m | DM 2014-08-06..2014-11-07
BGR | Nikolay Nenchev | Nikolai Nenchev | m | DM 2014-11-07..2017-01-27
BGR | Krasimir Karakachanov | | m | DM 2017-05-04..2021-05-12
BGR | Georgi Panayotov | | m | DM 2021-05-12..2021-12-13
BGR | Dragomir Zakov | | m | DM 2022-03-01..2022-08-02
BGR | Dimitar Stoyanov | | m | DM 2022-08-02..2023-06-06
BGR | Atanas Zapryanov | | m | DM 2024-04-09..
BGR | Rumiana Jeleva | Rumyana Zheleva | f | FM 2009-07-27..2010-01-27
BGR | Marin Raykov | Marin Raikov | m | PM 2013-03-13..2013-05-29; FM 2013-03-13..2013-05-29
BGR | Svetlan Stoev | | m | FM 2021-05-12..2021-12-13
BGR | Teodora Genchovska | | f | FM 2021-12-13..2022-08-02
BGR | Nikolay Milkov | Nikolai Milkov | m | FM 2022-08-02..2023-06-06
BGR | Radi Naidenov | | m | FM 2017-01-27..2017-05-04
BGR | Ivan Kondov | | m | FM 2024-08-27..2025-01-16
BGR | Georgi Bliznashki | | m | PM 2014-08-06..2014-11-07
BGR | Ognyan Gerdzhikov | | m | PM 2017-01-27..2017-05-04
BGR | Galab Donev | | m | PM 2022-08-02..2023-06-06
BGR | Dimitar Glavchev | | m | PM 2024-04-09..2025-01-16
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
AUT | Herbert Scheibner | | m | DM 2000-02-04..2003-02-28
AUT | Guenther Platter | Gunther Platter, Günther Platter | m | DM 2003-02-28..2007-01-11
AUT | Norbert Darabos | | m | DM 2007-01-11..2013-03-11
AUT | Gerald Klug | | m | DM 2013-03-11..2016-01-26
AUT | Hans Peter Doskozil | Hans-Peter Doskozil | m | DM 2016-01-26..2017-12-18
AUT | Mario Kunasek | | m | DM 2017-12-18..2019-05-22
AUT | Thomas Starlinger | | m | DM 2019-06-03..2020-01-07
AUT | Michael Linhart | | m | FM 2021-10-11..2021-12-06
CHE | Micheline Calmy-Rey | | f | FM 2003-01-01..2011-12-31; P 2007..2008; P 2011..2012
CHE | Didier Burkhalter | | m | FM 2012-01-01..2017-10-31; P 2014..2015
CHE | Ignazio Cassis | | m | FM 2017-11-01..; P 2022..2023
CHE | Joseph Deiss | | m | FM 1999-05-01..2003-01-01; P 2004..2005; P @un-general-assembly 2010-09-14..2011-09-13
CHE | Adolf Ogi | | m | P 2000..2001; DM 1996-01-01..2001-01-01
CHE | Moritz Leuenberger | | m | P 2001..2002; P 2006..2007
CHE | Kaspar Villiger | | m | P 2002..2003
CHE | Pascal Couchepin | | m | P 2003..2004; P 2008..2009
CHE | Samuel Schmid | | m | P 2005..2006; DM 2001-01-01..2009-01-01
CHE | Hans-Rudolf Merz | | m | P 2009..2010
CHE | Doris Leuthard | | f | P 2010..2011; P 2017..2018
CHE | Eveline Widmer-Schlumpf | | f | P 2012..2013
CHE | Ueli Maurer | | m | P 2013..2014; P 2019..2020; DM 2009-01-01..2016-01-01
CHE | Simonetta Sommaruga | | f | P 2015..2016; P 2020..2021
CHE | Johann Schneider-Ammann | | m | P 2016..2017
CHE | Alain Berset | | m | P 2018..2019; P 2023..2024; Secretary-General @council-of-europe 2024-09-18..
CHE | Guy Parmelin | | m | P 2021..2022; P 2026..2027; DM 2016-01-01..2019-01-01
CHE | Viola Amherd | | f | P 2024..2025; DM 2019-01-01..2025-04-01
CHE | Karin Keller-Sutter | | f | P 2025..2026
CHE | Martin Pfister | | m | DM 2025-04-01..
CHE | Peter Maurer | | m | UN Ambassador 2004-09..2010-03; P @red-cross 2012-07-01..2022-09-30
CHE | Pascale Baeriswyl | | f | UN Ambassador 2020-06..
CHE | Jurg Lauber | Juerg Lauber | m | UN Ambassador 2015-08..2020-06
CZE | Jiri Ovcacek | | m | Spokesperson 2013-12..2023-03
`;
