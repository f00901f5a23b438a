// Office-holders of the Nordic and the Baltic states. The form of a row is told in ../people.ts.

export const peopleOfNorthernEurope = `
DNK | Mette Frederiksen | | f | PM 2019-06-27..
DNK | Lars Lokke Rasmussen | Lars Løkke Rasmussen | m | PM 2009-04-05..2011-10-03; PM 2015-06-28..2019-06-27; FM 2022-12-15..
DNK | Helle Thorning-Schmidt | | f | PM 2011-10-03..2015-06-28
DNK | Anders Fogh Rasmussen | | m | PM 2001-11-27..2009-04-05; Secretary-General @nato 2009-08-01..2014-10-01
DNK | Jeppe Kofod | | m | FM 2019-06-27..2022-12-15
DNK | Poul Nyrup Rasmussen | | m | PM 1993-01-25..2001-11-27
DNK | Niels Helveg Petersen | | m | FM 1993-01-25..2000-12-21
DNK | Mogens Lykketoft | | m | FM 2000-12-21..2001-11-27; P @un-general-assembly 2015-09-15..2016-09-13
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
DNK | Hans Haekkerup | | m | DM 1993-01-25..2000-12-21; Envoy @united-nations 2001-02..2001-12
DNK | Jan Trojborg | Jan Troejborg | m | DM 2000-12-21..2001-11-27
DNK | Svend Aage Jensby | | m | DM 2001-11-27..2004-04-24
DNK | Gitte Lillelund Bech | | f | DM 2010-02-23..2011-10-03
DNK | Peter Christensen | | m | DM 2015-09-30..2016-11-28
DNK | Holger K. Nielsen | Holger Nielsen | m | FM 2013-12-12..2014-02-03
SWE | Ulf Kristersson | | m | PM 2022-10-18..
SWE | Magdalena Andersson | | f | PM 2021-11-30..2022-10-18
SWE | Stefan Lofven | Stefan Löfven | m | PM 2014-10-03..2021-11-30
SWE | Fredrik Reinfeldt | | m | PM 2006-10-06..2014-10-03
SWE | Goran Persson | Göran Persson | m | PM 1996-03-22..2006-10-06
SWE | Olof Palme | | m | PM 1982-10-08..1986-02-28
SWE | Carl Bildt | | m | PM 1991-10-04..1994-10-07; FM 2006-10-06..2014-10-03; High Representative @office-of-the-high-representative 1995-12..1997-06-18
SWE | Margot Wallstrom | Margot Wallström | f | FM 2014-10-03..2019-09-10
SWE | Ann Linde | | f | FM 2019-09-10..2022-10-18
SWE | Tobias Billstrom | Tobias Billström | m | FM 2022-10-18..2024-09-10
SWE | Anna Lindh | | f | FM 1998-10-07..2003-09-11
SWE | Jan Eliasson | | m | FM 2006-04-24..2006-10-06; Envoy @united-nations 2006-12..2008-06; Deputy Secretary-General @united-nations 2012-07..2017-01; P @un-general-assembly 2005-09-13..2006-09-12
SWE | Laila Freivalds | | f | FM 2003-10-10..2006-03-21
SWE | Maria Malmer Stenergard | | f | FM 2024-09-10..
SWE | Peter Hultqvist | | m | DM 2014-10-03..2022-10-18
SWE | Pal Jonson | | m | DM 2022-10-18..
SWE | Karin Enstrom | | f | DM 2012-04-18..2014-10-03
SWE | Bjorn von Sydow | Bjoern von Sydow, Björn von Sydow | m | DM 1997-02..2002-10-21
SWE | Leni Bjorklund | Leni Bjoerklund | f | DM 2002-10-21..2006-10-06
SWE | Mikael Odenberg | | m | DM 2006-10-06..2007-09-05
SWE | Sten Tolgfors | | m | DM 2007-09-11..2012-03-29
SWE | Olof Skoog | | m | UN Ambassador 2015-06..2019-11; Ambassador @european-union 2019-12..2025-02
SWE | Pierre Schori | | m | UN Ambassador 2000-08..2004-08
SWE | Anna Karin Enestrom | | f | UN Ambassador 2019-11..2024-08
NOR | Jonas Gahr Store | Jonas Gahr Støre | m | FM 2005-10-17..2012-09-21; PM 2021-10-14..
NOR | Erna Solberg | | f | PM 2013-10-16..2021-10-14
NOR | Jens Stoltenberg | | m | PM 2000-03-17..2001-10-19; PM 2005-10-17..2013-10-16; Secretary-General @nato 2014-10-01..2024-10-01; Finance Minister 2025-02..
NOR | Kjell Magne Bondevik | | m | PM 1997-10-17..2000-03-17; PM 2001-10-19..2005-10-17
NOR | Borge Brende | Børge Brende | m | FM 2013-10-16..2017-10-20
NOR | Thorbjorn Jagland | Thorbjørn Jagland, Thorbjoern Jagland | m | FM 2000-03-17..2001-10-19; PM 1996-10-25..1997-10-17; Secretary-General @council-of-europe 2009-10-01..2019-09-18
NOR | Jan Petersen | | m | FM 2001-10-19..2005-10-17
NOR | Espen Barth Eide | | m | FM 2012-09-21..2013-10-16; FM 2023-10-16..; DM 2011-11-11..2012-09-21; Envoy @united-nations 2014-08..2017-08
NOR | Ine Eriksen Soreide | Ine Eriksen Soereide | f | FM 2017-10-20..2021-10-14; DM 2013-10-16..2017-10-20
NOR | Anniken Huitfeldt | | f | FM 2021-10-14..2023-10-16
NOR | Anne-Grete Strom-Erichsen | | f | DM 2005-10-17..2009-10-20; DM 2012-09-21..2013-10-16
NOR | Grete Faremo | | f | DM 2009-10-20..2011-11-11
NOR | Frank Bakke-Jensen | | m | DM 2017-10-20..2021-10-14
NOR | Odd Roger Enoksen | | m | DM 2021-10-14..2022-04-09
NOR | Bjorn Arild Gram | Bjoern Arild Gram | m | DM 2022-04-12..2025-02-04
NOR | Tore Sandvik | Tore Onshuus Sandvik | m | DM 2025-02-04..
NOR | Bjorn Tore Godal | Bjoern Tore Godal | m | FM 1994-01..1997-10-17; DM 2000-03-17..2001-10-19
NOR | Kristin Krohn Devold | | f | DM 2001-10-19..2005-10-17
NOR | Knut Vollebaek | | m | FM 1997-10-17..2000-03-17
NOR | Mona Juul | | f | UN Ambassador 2019-01..2023-08
NOR | Erik Solheim | | m | Envoy 2000-03..2005-10; Director-General @unep 2016-06-15..2018-11-20
FIN | Alexander Stubb | | m | FM 2008-04-04..2011-06-22; PM 2014-06-24..2015-05-29; P 2024-03-01..
FIN | Sauli Niinisto | Sauli Niinistö | m | P 2012-03-01..2024-03-01
FIN | Tarja Halonen | | f | FM 1995-04-13..2000-02-25; P 2000-03-01..2012-03-01
FIN | Martti Ahtisaari | | m | P 1994-03-01..2000-03-01; Envoy @united-nations 2005-11..2008-03
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
FIN | Jan-Erik Enestam | | m | DM 1999-04-15..2003-04-17
FIN | Seppo Kaariainen | Seppo Kaeaeriaeinen, Seppo Kääriäinen | m | DM 2003-04-17..2007-04-19
FIN | Jyri Hakamies | Jyri Haekaemies | m | DM 2007-04-19..2011-06-22
FIN | Stefan Wallin | | m | DM 2011-06-22..2012-07-05
FIN | Carl Haglund | | m | DM 2012-07-05..2015-05-29
FIN | Harri Holkeri | | m | Envoy @united-nations 2003-08..2004-06
EST | Kaja Kallas | | f | PM 2021-01-26..2024-07-23; High Representative @european-union 2024-12-01..
EST | Toomas Hendrik Ilves | | m | P 2006-10-09..2016-10-10; FM 1999-03-25..2002-01-28
EST | Alar Karis | | m | P 2021-10-11..
EST | Urmas Paet | | m | FM 2005-04-13..2014-11-18
EST | Jonatan Vseviov | | m | Ambassador 2018-08..2021-01; Official 2021-01..
EST | Mart Laar | | m | PM 1999-03-25..2002-01-28; DM 2011-04-06..2012-05-11
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
EST | Sven Mikser | | m | FM 2016-11-23..2019-04-29; DM 2002-01-28..2003-04-10; DM 2014-03-26..2015-09-14
EST | Urmas Reinsalu | | m | FM 2019-04-29..2021-01-26; FM 2022-07-18..2023-04-17; DM 2012-05-11..2014-03-26
EST | Eva-Maria Liimets | | f | FM 2021-01-26..2022-06-03
EST | Margus Tsahkna | | m | FM 2023-04-17..; DM 2016-11-23..2017-06-12
EST | Hanno Pevkur | | m | DM 2022-07-18..
EST | Juri Luik | Jueri Luik | m | DM 2017-06-12..2021-01-26; DM 1999-03-25..2002-01-28
EST | Kalle Laanet | | m | DM 2021-01-26..2022-07-18
EST | Margus Hanson | | m | DM 2003-04-10..2004-11
EST | Jaak Joeruut | | m | DM 2004-11-29..2005-10
EST | Jurgen Ligi | Juergen Ligi | m | DM 2005-10-31..2007-04-05; FM 2016-09-12..2016-11-23
EST | Jaak Aaviksoo | | m | DM 2007-04-05..2011-04-06
EST | Hannes Hanso | | m | DM 2015-09-14..2016-11-23
EST | Keit Pentus-Rosimannus | | f | FM 2014-11-18..2015-07-01
LVA | Edgars Rinkevics | Edgars Rinkēvičs | m | FM 2011-10-25..2023-07-07; P 2023-07-08..
LVA | Vaira Vike-Freiberga | | f | P 1999-07-08..2007-07-08
LVA | Valdis Zatlers | | m | P 2007-07-08..2011-07-08
LVA | Raimonds Vejonis | | m | P 2015-07-08..2019-07-08; DM 2014-01-22..2015-07-07
LVA | Egils Levits | | m | P 2019-07-08..2023-07-08
LVA | Einars Repse | | m | PM 2002-11-07..2004-03-09; DM 2004-12-02..2005-12
LVA | Aigars Kalvitis | | m | PM 2004-12-02..2007-12-20
LVA | Ivars Godmanis | | m | PM 2007-12-20..2009-03-12
LVA | Valdis Dombrovskis | | m | PM 2009-03-12..2014-01-22; Commissioner @european-union 2014-11..
LVA | Laimdota Straujuma | | f | PM 2014-01-22..2016-02-11
LVA | Maris Kucinskis | | m | PM 2016-02-11..2019-01-23
LVA | Krisjanis Karins | | m | PM 2019-01-23..2023-09-15; FM 2023-09-15..2024-04-10
LVA | Evika Silina | | f | PM 2023-09-15..
LVA | Artis Pabriks | | m | FM 2004-07-21..2007-10-28; DM 2019-01-23..2022-12-14; DM 2010-11-03..2014-01-22
LVA | Baiba Braze | | f | FM 2024-04-19..
LVA | Inara Murniece | | f | DM 2022-12-14..2023-09-15
LVA | Andris Spruds | | m | DM 2023-09-15..
LVA | Sandra Kalniete | | f | FM 2002-11-07..2004-03-09
LVA | Maris Riekstins | | m | FM 2007-11-08..2010-04-29
LVA | Girts Valdis Kristovskis | | m | FM 2010-11-03..2011-10-25; DM 1998-11-26..2004-03-09
LVA | Linda Murniece | | f | DM 2006-01-05..2006-04-07
LVA | Atis Slakteris | | m | DM 2006-04-08..2006-11-07
LVA | Imants Liegis | | m | DM 2009-03-12..2010-11-03
LVA | Raimonds Bergmanis | | m | DM 2015-07-07..2019-01-23
LVA | Indulis Berzins | | m | FM 1999-07-16..2002-11-07
LVA | Rihards Piks | | m | FM 2004-03-09..2004-07
LVA | Indulis Emsis | | m | PM 2004-03-09..2004-12-02
LVA | Aivis Ronis | | m | FM 2010-04-29..2010-11-03
LTU | Gitanas Nauseda | | m | P 2019-07-12..
LTU | Dalia Grybauskaite | | f | P 2009-07-12..2019-07-12
LTU | Valdas Adamkus | | m | P 1998-02-26..2003-02-26; P 2004-07-12..2009-07-12
LTU | Vytautas Landsbergis | | m |
LTU | Gabrielius Landsbergis | | m | FM 2020-12-11..2024-12-12
LTU | Linas Linkevicius | | m | FM 2012-12-13..2020-12-11; DM 2000-10-30..2004-12
LTU | Rolandas Paksas | | m | PM 2000-10-26..2001-06-20; P 2003-02-26..2004-04-06
LTU | Andrius Kubilius | | m | PM 1999-11-03..2000-10-26; PM 2008-12-09..2012-12-13; Commissioner @european-union 2024-12..
LTU | Algirdas Brazauskas | | m | PM 2001-07-03..2006-06-01
LTU | Gediminas Kirkilas | | m | PM 2006-07-04..2008-12-09; DM 2004-12-14..2006-07-04
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
LTU | Juozas Olekas | | m | DM 2012-12-13..2016-12-13; DM 2006-07-12..2008-12-09
LTU | Laurynas Kasciunas | | m | DM 2024-03-25..2024-12-12
LTU | Rasa Jukneviciene | | f | DM 2008-12-09..2012-12-13
LTU | Robertas Kaunas | | m | DM 2025-11..
LTU | Algirdas Saudargas | | m | FM 1996-12..2000-10-30
LTU | Vygaudas Usackas | | m | FM 2008-12-09..2010-01-21; Ambassador @european-union 2013-09..2017-09; Envoy @european-union 2010-04..2013-08
ISL | Johanna Sigurdardottir | | f | PM 2009-02-01..2013-05-23
ISL | Katrin Jakobsdottir | | f | PM 2017-11-30..2024-04-09
ISL | Olafur Ragnar Grimsson | | m | P 1996-08-01..2016-08-01
ISL | Gudni Johannesson | Gudni Th. Johannesson | m | P 2016-08-01..2024-08-01
ISL | Halla Tomasdottir | | f | P 2024-08-01..
ISL | David Oddsson | | m | PM 1991-04-30..2004-09-15; FM 2004-09-15..2005-09-27
ISL | Halldor Asgrimsson | | m | PM 2004-09-15..2006-06-15; FM 1995-04-23..2004-09-15
ISL | Sigmundur David Gunnlaugsson | Sigmundur Gunnlaugsson | m | PM 2013-05-23..2016-04-07
ISL | Kristrun Frostadottir | | f | PM 2024-12-21..
ISL | Bjarni Benediktsson | | m | PM 2017-01-11..2017-11-30; PM 2024-04-09..2024-12-21
ISL | Sigurdur Ingi Johannsson | | m | PM 2016-04-07..2017-01-11
ISL | Geir Haarde | Geir H. Haarde | m | FM 2005-09-27..2006-06-15; PM 2006-06-15..2009-02-01
ISL | Valgerdur Sverrisdottir | | f | FM 2006-06-15..2007-05-24
ISL | Ingibjorg Gisladottir | Ingibjorg Solrun Gisladottir | f | FM 2007-05-24..2009-02-01
ISL | Ossur Skarphedinsson | | m | FM 2009-02-01..2013-05-23
ISL | Gunnar Bragi Sveinsson | | m | FM 2013-05-23..2016-04-08
ISL | Gudlaugur Thor Thordarson | Gudlaugur Thordarson | m | FM 2017-01-11..2021-11-28
ISL | Thordis Kolbrun Gylfadottir | Thordis Gylfadottir, Thordis Kolbrun Reykfjord Gylfadottir | f | FM 2021-11-28..2023-10; FM 2024-04-09..2024-12-21
ISL | Thorgerdur Katrin Gunnarsdottir | | f | FM 2024-12-21..
`;
