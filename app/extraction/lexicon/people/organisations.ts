// Heads, envoys and spokespersons of international organisations. The form of a row is told in ../people.ts.

export const peopleOfOrganisations = `
PRT | Antonio Guterres | António Guterres | m | PM 1995-10-28..2002-04-06; High Commissioner @unhcr 2005-06-15..2015-12-31; Secretary-General @united-nations 2017-01-01..
KOR | Ban Ki-moon | Ban Ki Moon | m | FM 2004-01-17..2006-11-10; Secretary-General @united-nations 2007-01-01..2017-01-01
GHA | Kofi Annan | Kofi A. Annan | m | Secretary-General @united-nations 1997-01-01..2007-01-01; Envoy 2012-02..2012-08
EGY | Boutros Boutros-Ghali | Boutros Boutros Ghali, Boutros-Ghali | m | Secretary-General @united-nations 1992-01-01..1997-01-01
PER | Javier Perez de Cuellar | Perez de Cuellar | m | Secretary-General @united-nations 1982-01-01..1992-01-01; FM 2000-11-22..2001-07-28
united-nations | Stephane Dujarric | | m | Spokesperson 2014-03..; Spokesperson 2005-07..2006-12
united-nations | Farhan Haq | | m | Spokesperson 2014-03..
united-nations | Martin Nesirky | | m | Spokesperson 2009-12..2014-03
united-nations | Fred Eckhard | | m | Spokesperson 1997-01..2005-06
united-nations | Staffan de Mistura | Staffan De Mistura, Steffan de Mistura | m | Envoy 2014-07..2019-01; Envoy 2007-09..2009-07; Envoy 2010-03..2011-12; Envoy 2021-11..
united-nations | Geir Pedersen | Geir O. Pedersen | m | Envoy 2019-01..2025-09
DZA | Lakhdar Brahimi | | m | FM 1991-06..1993-02; Envoy @united-nations 2012-09..2014-05; Envoy @united-nations 1997-07..1999-10; Envoy @united-nations 2001-10..2004-06
united-nations | Martin Griffiths | | m | Envoy 2018-02..2021-07; Under Secretary 2021-07..2024-06
united-nations | Hans Grundberg | | m | Envoy 2021-08..
united-nations | Ismail Ould Cheikh Ahmed | | m | Envoy 2015-04..2018-02
united-nations | Jamal Benomar | | m | Envoy 2012-08..2015-04
united-nations | Ghassan Salame | Ghassan Salamé | m | Envoy 2017-06..2020-03
united-nations | Martin Kobler | | m | Envoy 2015-11..2017-06; Envoy 2011-10..2015-10
united-nations | Bernardino Leon | | m | Envoy 2014-09..2015-11
united-nations | Alvaro de Soto | Alvaro De Soto | m | Envoy 1999-11..2007-05
united-nations | Terje Roed-Larsen | Terje Rød-Larsen | m | Envoy 1999-10..2004-12
united-nations | Nickolay Mladenov | Nikolay Mladenov | m | FM @bulgaria 2010-01-27..2013-03-13; Envoy 2015-03..2020-12; DM @bulgaria 2009-07-27..2010-01-27; Envoy 2013-08..2015-02
united-nations | Tor Wennesland | | m | Envoy 2021-01..2024-12
united-nations | Sergio Vieira de Mello | | m | High Commissioner @ohchr 2002-09-12..2003-08-19; Envoy 1999-11..2002-05; Envoy 2003-05..2003-08-19
united-nations | Zeid Ra'ad al-Hussein | Zeid Ra'ad Al Hussein | m | High Commissioner @ohchr 2014-09-01..2018-09-01; UN Ambassador @jordan 2000-08..2007-06; UN Ambassador @jordan 2010-09..2014-07
united-nations | Navi Pillay | Navanethem Pillay | f | High Commissioner @ohchr 2008-09-01..2014-09-01
CAN | Louise Arbour | | f | Prosecutor 1996-10..1999-09; High Commissioner @ohchr 2004-07-01..2008-07-01
united-nations | Volker Turk | Volker Türk | m | High Commissioner @ohchr 2022-10-17..
united-nations | Mary Robinson | | f | P @ireland 1990-12-03..1997-09-12; High Commissioner @ohchr 1997-09-12..2002-09-12; Envoy 2013-03..2014-07
united-nations | Filippo Grandi | | m | High Commissioner @unhcr 2016-01-01..2026-01-01; Director-General @unrwa 2010-01..2014-03
united-nations | Sadako Ogata | | f | High Commissioner @unhcr 1991-01-01..2001-01-01
united-nations | Ruud Lubbers | | m | High Commissioner @unhcr 2001-01-01..2005-02-20
united-nations | Stephen O'Brien | | m | Under Secretary 2015-05..2017-08
united-nations | Valerie Amos | | f | Under Secretary 2010-09..2015-05
united-nations | Mark Lowcock | | m | Under Secretary 2017-09..2021-06
united-nations | Jan Egeland | | m | Under Secretary 2003-08..2006-12; Envoy 2015-09..2018-11
united-nations | Tom Fletcher | | m | Under Secretary 2024-11..
united-nations | Rosemary DiCarlo | | f | Under Secretary 2018-05..
united-nations | Philippe Lazzarini | | m | Director-General @unrwa 2020-04..
SWE | Hans Blix | | m | FM 1978-10..1979-10; Director-General @international-atomic-energy-agency 1981-12-01..1997-12-01; Envoy 2000-03..2003-06
AUS | Richard Butler | | m | Envoy 1997-07..1999-06
SWE | Rolf Ekeus | | m | Envoy 1991-04..1997-07
GBR | David Owen | Lord Owen | m | FM 1977-02-22..1979-05-04; Envoy 1992-08..1995-06
united-nations | Thorvald Stoltenberg | | m | Envoy 1993-05..1995-12
USA | Cyrus Vance | | m | FM 1977-01-23..1980-04-28; Envoy 1991-10..1993-05
united-nations | Yasushi Akashi | | m | Envoy 1994-01..1995-10
united-nations | Carla Del Ponte | Carla del Ponte | f | Prosecutor 1999-09..2007-12
united-nations | Michael Steiner | | m | Envoy 2002-02..2003-07; Envoy @germany 2010-05..2012-03; Ambassador @germany 2003-08..2010-05
united-nations | Soren Jessen-Petersen | Soeren Jessen-Petersen | m | Envoy 2004-08..2006-06
united-nations | Joachim Ruecker | Joachim Rucker, Joachim Rücker | m | Envoy 2006-09..2008-06
united-nations | Ian Martin | Ian Q. Martin | m | Envoy 1999-05..1999-11; Envoy 2007-01..2009-02; Envoy 2011-09..2012-10
united-nations | Tarek Mitri | | m | Envoy 2012-10..2014-09
united-nations | Stephanie Williams | Stephanie Turco Williams | f | Envoy 2020-03..2021-02; Envoy 2021-12..2022-07
united-nations | Abdoulaye Bathily | | m | Envoy 2022-09..2024-05
united-nations | Stephanie Koury | | f | Envoy 2024-05..2025-01
united-nations | Michael Williams | Lord Williams | m | Envoy 2007-05..2011-10
united-nations | Ashraf Qazi | Ashraf Jehangir Qazi | m | Envoy 2004-07..2010-03
united-nations | Ad Melkert | | m | Envoy 2009-07..2011-10
united-nations | Mohamed Al Hassan | Mohamed al-Hassan | m | Envoy 2024-07..
united-nations | Jean Arnault | | m | Envoy 2004-02..2006-02; Envoy 2015-08..2018-12
united-nations | Tom Koenigs | | m | Envoy 2006-02..2007-12
united-nations | Kai Eide | | m | Envoy 2008-03..2010-03
united-nations | Nicholas Haysom | | m | Envoy 2014-10..2016-03; Envoy 2016-03..2019-01; Envoy 2021-01..2025-08
united-nations | Tadamichi Yamamoto | | m | Envoy 2016-06..2020-03
united-nations | Razali Ismail | | m | Envoy 2000-04..2006-01
united-nations | Ibrahim Gambari | Ibrahim A. Gambari | m | Under Secretary 2005-07..2007-05; Envoy 2006-05..2012-07
united-nations | Christine Schraner Burgener | Christine Schraner-Burgener | f | Envoy 2018-04..2021-10
united-nations | Noeleen Heyzer | | f | Envoy 2021-10..2023-06
united-nations | Tom Andrews | Thomas Andrews | m | Envoy 2020-05..
united-nations | Tomas Ojea Quintana | | m | Envoy 2008-05..2014-05; Envoy 2016-08..2022-07
united-nations | Yanghee Lee | | f | Envoy 2014-06..2020-04
united-nations | Paulo Pinheiro | Paulo Sergio Pinheiro | m | Envoy 2000-12..2008-04
united-nations | Jan Pronk | | m | Envoy 2004-07..2006-12
united-nations | Volker Perthes | | m | Envoy 2021-01..2023-09
united-nations | Hilde Johnson | Hilde F. Johnson | f | Envoy 2011-07..2014-07
united-nations | Ellen Margrethe Loj | Ellen Margrethe Loej, Ellen Loj | f | Envoy 2008-01..2012-01; Envoy 2014-09..2016-11
united-nations | David Shearer | | m | Envoy 2016-12..2021-03
united-nations | Jane Holl Lute | | f | Envoy 2018-07..2021-12
united-nations | Christopher Ross | | m | Envoy 2009-01..2017-04
united-nations | William Swing | William Lacy Swing | m | Envoy 2001-12..2008-01; Director-General @international-organization-for-migration 2008-10-01..2018-09-30
united-nations | Alan Doss | | m | Envoy 2005-08..2010-06
united-nations | Roger Meece | | m | Envoy 2010-07..2013-07
united-nations | Maman Sidikou | Maman Sambo Sidikou | m | Envoy 2015-10..2018-01
united-nations | Leila Zerrougui | | f | Envoy 2012-09..2021-02
united-nations | Bintou Keita | | f | Envoy 2021-02..2025-11
united-nations | Said Djinnit | | m | Envoy 2008-02..2019-03
united-nations | Huang Xia | | m | Envoy 2019-03..
united-nations | Mahamat Saleh Annadif | Mahamat Annadif | m | Envoy 2016-01..2022-06
united-nations | El-Ghassim Wane | | m | Envoy 2021-05..2023-12
united-nations | Nicholas Kay | | m | Envoy 2013-06..2015-12
united-nations | Michael Keating | | m | Envoy 2016-01..2018-09
united-nations | James Swan | | m | Envoy 2019-06..2022-05
united-nations | Ahmedou Ould-Abdallah | Ahmedou Ould Abdallah | m | Envoy 2002-09..2010-06
united-nations | Edmond Mulet | | m | Envoy 2006-06..2007-08; Envoy 2010-01..2011-05
united-nations | Helen La Lime | Helen Meagher La Lime | f | Envoy 2018-08..2023-03
united-nations | Carlos Ruiz Massieu | | m | Envoy 2019-01..2025-08
united-nations | John Holmes | | m | Under Secretary 2007-01..2010-08
united-nations | Kieran Prendergast | | m | Under Secretary 1997-03..2005-06
united-nations | Lynn Pascoe | B. Lynn Pascoe | m | Under Secretary 2007-03..2012-06
united-nations | Jean-Marie Guehenno | | m | Under Secretary 2000-10..2008-06
united-nations | Alain Le Roy | | m | Under Secretary 2008-06..2011-08
united-nations | Jean-Pierre Lacroix | | m | Under Secretary 2017-04..
united-nations | Izumi Nakamitsu | | f | Under Secretary 2017-05..
united-nations | Joyce Msuya | | f | Under Secretary 2022-01..
united-nations | Louise Frechette | | f | Deputy Secretary-General 1998-03..2006-03
united-nations | Mark Malloch Brown | Mark Malloch-Brown, Lord Malloch-Brown | m | Director-General @undp 1999-07-01..2005-08-15; Deputy Secretary-General 2006-04..2006-12
united-nations | Michele Montas | | f | Spokesperson 2007-01..2009-11
united-nations | Marie Okabe | | f | Spokesperson 2003-01..2010-12
united-nations | John Ashe | John W. Ashe | m | P @un-general-assembly 2013-09-17..2014-09-16
united-nations | Serge Brammertz | | m | Prosecutor 2008-01..
international-criminal-court | Luis Moreno-Ocampo | Luis Moreno Ocampo | m | Prosecutor 2003-06-16..2012-06-15
international-criminal-court | Fatou Bensouda | | f | Prosecutor 2012-06-15..2021-06-16
international-criminal-court | Karim Khan | Karim A. A. Khan | m | Prosecutor 2021-06-16..
international-criminal-court | Philippe Kirsch | | m | P 2003-03-11..2009-03-11
international-criminal-court | Song Sang-hyun | | m | P 2009-03-11..2015-03-11
international-criminal-court | Silvia Fernandez de Gurmendi | | f | P 2015-03-11..2018-03-11
international-criminal-court | Chile Eboe-Osuji | | m | P 2018-03-11..2021-03-11
international-criminal-court | Piotr Hofmanski | | m | P 2021-03-11..2024-03-11
international-criminal-court | Tomoko Akane | | f | P 2024-03-11..
international-atomic-energy-agency | Rafael Grossi | Rafael Mariano Grossi | m | Director-General 2019-12-03..
international-atomic-energy-agency | Yukiya Amano | | m | Director-General 2009-12-01..2019-07-18
international-atomic-energy-agency | Cornel Feruta | | m | Director-General 2019-07-25..2019-12-03
international-atomic-energy-agency | Olli Heinonen | | m | Official 2005-07..2010-08
international-atomic-energy-agency | Mark Gwozdecky | | m | Spokesperson 2000-01..2007-06
world-health-organization | Tedros Adhanom Ghebreyesus | Tedros Adhanom | m | FM @ethiopia 2012-11..2016-11; Director-General 2017-07-01..
world-health-organization | Margaret Chan | | f | Director-General 2007-01-04..2017-06-30
world-health-organization | Gro Harlem Brundtland | | f | PM @norway 1990-11-03..1996-10-25; Director-General 1998-07-21..2003-07-21
world-health-organization | Lee Jong-wook | Lee Jong Wook | m | Director-General 2003-07-21..2006-05-22
world-trade-organization | Pascal Lamy | | m | Director-General 2005-09-01..2013-09-01
world-trade-organization | Ngozi Okonjo-Iweala | | f | Director-General 2021-03-01..
world-trade-organization | Roberto Azevedo | | m | Director-General 2013-09-01..2020-08-31
international-monetary-fund | Kristalina Georgieva | | f | Director-General 2019-10-01..; Commissioner @european-union 2010-02..2016-12
FRA | Christine Lagarde | | f | Finance Minister 2007-06-19..2011-06-29; Director-General @international-monetary-fund 2011-07-05..2019-09-12; Director-General @european-central-bank 2019-11-01..
FRA | Dominique Strauss-Kahn | | m | Finance Minister 1997-06-04..1999-11-02; Director-General @international-monetary-fund 2007-11-01..2011-05-18
FRA | Michel Camdessus | | m | Director-General @international-monetary-fund 1987-01-16..2000-02-14
world-bank | James Wolfensohn | James D. Wolfensohn | m | Director-General 1995-06-01..2005-05-31; Envoy @middle-east-quartet 2005-05..2006-04
world-bank | Robert Zoellick | Robert B. Zoellick | m | Director-General 2007-07-01..2012-06-30; Envoy @united-states 2001-02..2005-02; Deputy FM @united-states 2005-02..2006-07
world-bank | Jim Yong Kim | | m | Director-General 2012-07-01..2019-02-01
world-bank | David Malpass | | m | Director-General 2019-04-09..2023-06-01
world-bank | Ajay Banga | | m | Director-General 2023-06-02..
world-food-programme | David Beasley | | m | Director-General 2017-04..2023-04
world-food-programme | Cindy McCain | | f | Director-General 2023-04..
world-food-programme | Catherine Bertini | | f | Director-General 1992-04..2002-04
world-food-programme | James Morris | James T. Morris | m | Director-General 2002-04..2007-04
world-food-programme | Josette Sheeran | | f | Director-General 2007-04..2012-04
world-food-programme | Ertharin Cousin | | f | Director-General 2012-04..2017-04
unicef | Henrietta Fore | | f | Director-General 2018-01..2022-01
unicef | Catherine Russell | | f | Director-General 2022-02..
unicef | Carol Bellamy | | f | Director-General 1995-05..2005-05
unicef | Ann Veneman | Ann M. Veneman | f | Director-General 2005-05..2010-04-30
unesco | Irina Bokova | | f | Director-General 2009-11-15..2017-11-15
unesco | Audrey Azoulay | | f | Director-General 2017-11-15..2025-11
unesco | Koichiro Matsuura | | m | Director-General 1999-11-15..2009-11-15
unesco | Khaled el-Enany | Khaled El-Enany, Khaled al-Anani | m | Director-General 2025-11-15..
organisation-for-the-prohibition-of-chemical-weapons | Ahmet Uzumcu | | m | Director-General 2010-07-25..2018-07-25
organisation-for-the-prohibition-of-chemical-weapons | Fernando Arias | | m | Director-General 2018-07-25..
organisation-for-the-prohibition-of-chemical-weapons | Jose Bustani | Jose Mauricio Bustani | m | Director-General 1997-05-13..2002-04-22
organisation-for-the-prohibition-of-chemical-weapons | Rogelio Pfirter | | m | Director-General 2002-07-25..2010-07-25
nato | Jaap de Hoop Scheffer | | m | FM @netherlands 2002-07-22..2003-12-03; Secretary-General 2004-01-01..2009-08-01
ESP | Javier Solana | | m | FM 1992-06-24..1995-12-18; Secretary-General @nato 1995-12-05..1999-10-06; High Representative @european-union 1999-10-18..2009-12-01
nato | Willy Claes | | m | Secretary-General 1994-10-17..1995-10-20
nato | Manfred Woerner | Manfred Wörner | m | Secretary-General 1988-07-01..1994-08-13
nato | Oana Lungescu | | f | Spokesperson 2010-12..2023-09
nato | Jamie Shea | | m | Spokesperson 1993-01..2000-12
nato | Claudio Bisogniero | | m | Deputy Secretary-General 2007-10..2012-01
nato | Alessandro Minuto Rizzo | | m | Deputy Secretary-General 2001-07..2007-09
nato | James Appathurai | | m | Spokesperson 2004-08..2010-12; Envoy 2010-12..2021-12
nato | Yves Brodeur | | m | Spokesperson 2001-02..2004-02
nato | Farah Dakhlallah | | f | Spokesperson 2024-02..2025-06
nato | Allison Hart | | f | Spokesperson 2025-06..
nato | Carmen Romero | | f | Spokesperson 2005-01..2020-01
nato | Hikmet Cetin | | m | Envoy 2003-11..2006-08
nato | Harald Kujat | | m | General 2000-07..2005-06
nato | Ray Henault | Raymond Henault | m | General 2001-06..2008-06
nato | Knud Bartels | | m | General 2009-11..2015-06
nato | Rob Bauer | | m | General 2017-10..2025-01
nato | Giuseppe Cavo Dragone | | m | General 2021-11..
USA | Wesley Clark | | m | General 1997-07..2000-05
USA | Philip Breedlove | | m | General 2013-05..2016-05
USA | Christopher Cavoli | | m | General 2022-07..2025-07
USA | Rose Gottemoeller | | f | Under Secretary 2014-03..2016-10; Deputy Secretary-General @nato 2016-10..2019-10
ITA | Federica Mogherini | | f | FM 2014-02-22..2014-10-31; High Representative @european-union 2014-11-01..2019-12-01
ESP | Josep Borrell | Josep Borrell Fontelles | m | FM 2018-06-07..2019-11-29; High Representative @european-union 2019-12-01..2024-12-01; P @european-parliament 2004-07-20..2007-01-16
GBR | Catherine Ashton | Baroness Ashton, Cathy Ashton, Lady Ashton | f | High Representative @european-union 2009-12-01..2014-11-01
DEU | Ursula von der Leyen | | f | DM 2013-12-17..2019-07-17; Commission President @european-union 2019-12-01..
LUX | Jean-Claude Juncker | | m | PM 1995-01-20..2013-12-04; Commission President @european-union 2014-11-01..2019-12-01
LUX | Jacques Santer | | m | PM 1984-07-20..1995-01-20; Commission President @european-union 1995-01-25..1999-03-15
FRA | Jacques Delors | | m | Commission President @european-union 1985-01-06..1995-01-24
BEL | Herman Van Rompuy | Herman van Rompuy | m | PM 2008-12-30..2009-11-25; Council President @european-union 2009-12-01..2014-12-01
GBR | Chris Patten | | m | Commissioner @european-union 1999-09..2004-11
FIN | Olli Rehn | | m | Commissioner @european-union 2004-11..2014-07
AUT | Johannes Hahn | | m | Commissioner @european-union 2010-02..2024-11
CZE | Stefan Fule | Stefan Füle | m | Commissioner @european-union 2010-02..2014-11
AUT | Benita Ferrero-Waldner | | f | FM 2000-02-04..2004-10-20; Commissioner @european-union 2004-11..2010-02
GBR | Peter Mandelson | Lord Mandelson | m | Commissioner @european-union 2004-11..2008-10; Ambassador 2025-02..2025-09
european-union | Peter Stano | | m | Spokesperson 2019-12..2024-12
european-union | Maja Kocijancic | | f | Spokesperson 2010-01..2019-12
european-union | Enrique Mora | | m | Envoy 2021-01..2025-01
european-union | Helga Schmid | | f | Secretary-General @osce 2021-01-04..2024-09
european-union | Miguel Berger | | m |
european-union | Eric Mamer | | m | Spokesperson 2019-12..2024-12
european-union | Nicole Fontaine | | f | P @european-parliament 1999-07-20..2002-01-15
european-union | Pat Cox | | m | P @european-parliament 2002-01-15..2004-07-20
european-union | Hans-Gert Poettering | Hans-Gert Pottering, Hans-Gert Pöttering | m | P @european-parliament 2007-01-16..2009-07-14
european-union | David Sassoli | David Maria Sassoli | m | P @european-parliament 2019-07-03..2022-01-11
european-union | Roberta Metsola | | f | P @european-parliament 2022-01-18..
european-union | Gunter Verheugen | Guenter Verheugen, Günter Verheugen | m | Commissioner 1999-09..2010-02
european-union | Maros Sefcovic | | m | Commissioner 2009-10..
european-union | Margrethe Vestager | | f | Commissioner 2014-11..2024-11
european-union | Cecilia Malmstrom | Cecilia Malmström | f | Commissioner 2010-02..2019-11
european-union | Phil Hogan | | m | Commissioner 2014-11..2020-08
european-union | Oliver Varhelyi | | m | Commissioner 2019-12..
european-union | Janez Lenarcic | | m | Commissioner 2019-12..2024-11
european-union | Marta Kos | | f | Commissioner 2024-12..
european-union | Ylva Johansson | | f | Commissioner 2019-12..2024-11
european-union | Margaritis Schinas | | m | Spokesperson 2014-11..2019-11; Commissioner 2019-12..2024-11
european-union | Paula Pinho | | f | Spokesperson 2024-12..
european-union | Anitta Hipper | | f | Spokesperson 2019-12..
european-union | Anouar El Anouni | Anouar el Anouni | m | Spokesperson 2024-12..
european-union | Michael Mann | | m | Spokesperson 2005-01..2014-10
european-union | Cristina Gallach | | f | Spokesperson 1999-12..2009-11
european-union | Johannes Laitenberger | | m | Spokesperson 2005-11..2009-10
european-union | Pia Ahrenkilde Hansen | Pia Ahrenkilde-Hansen | f | Spokesperson 2010-02..2014-10
european-union | Nabila Massrali | | f | Spokesperson 2020-01..2024-11
european-union | Marc Otte | | m | Envoy 2003-07..2012-01
european-union | Andreas Reinicke | | m | Envoy 2012-02..2013-12
european-union | Fernando Gentilini | | m | Envoy 2011-05..2012-02; Envoy 2015-04..2018-08
european-union | Susanna Terstal | | f | Envoy 2018-09..2021-04
european-union | Sven Koopmans | | m | Envoy 2021-05..2025-02
european-union | Francesc Vendrell | | m | Envoy @united-nations 2000-01..2001-12; Envoy 2002-06..2008-08
european-union | Peter Semneby | | m | Envoy 2006-02..2011-02
european-union | Toivo Klaar | | m | Envoy 2017-11..2024-08
european-union | Pierre Morel | | m | Envoy 2006-10..2012-06
european-union | Alexander Rondos | Alex Rondos | m | Envoy 2012-01..2021-06
european-union | Annette Weber | | f | Envoy 2021-07..
european-union | Robert Cooper | | m | Official 2002-06..2012-07
european-union | David O'Sullivan | | m | Ambassador 2014-11..2019-02; Envoy 2023-01..
european-union | Peter Sorensen | Peter Soerensen | m | Envoy 2011-05..2014-10; Envoy 2025-02..
osce | Thomas Greminger | | m | Secretary-General 2017-07-18..2020-07-18
osce | Lamberto Zannier | | m | Secretary-General 2011-07-01..2017-06-30; Envoy @united-nations 2008-06..2011-06
osce | Alexander Hug | | m |
osce | Marc Perrin de Brichambaut | | m | Secretary-General 2005-06-21..2011-06-20
osce | Miklos Haraszti | | m | Envoy 2004-03..2010-03
osce | Dunja Mijatovic | | f | Envoy 2010-03..2017-03
osce | Heidi Tagliavini | | f | Envoy @united-nations 2002-07..2006-06; Envoy 2014-06..2015-06
osce | Martin Sajdik | | m | UN Ambassador @austria 2012-01..2015-06; Envoy 2015-06..2019-12
osce | Heidi Grau | | f | Envoy 2020-01..2021-07
osce | Mikko Kinnunen | | m | Envoy 2021-08..
EGY | Nabil Elaraby | Nabil al-Arabi, Nabil el-Arabi, Nabil al-Araby | m | FM 2011-03-07..2011-06-27; Secretary-General @arab-league 2011-07-01..2016-07-01
african-union | Moussa Faki Mahamat | Moussa Faki | m | FM @chad 2008-04..2017-02; Commission President 2017-03-14..2025-02-15
african-union | Jean Ping | | m | FM @gabon 1999-01..2008-02; Commission President 2008-04-28..2012-10-15; P @un-general-assembly 2004-09-14..2005-09-13
african-union | Salim Ahmed Salim | | m | Secretary-General @organization-of-african-unity 1989-09-19..2001-09-17
african-union | Smail Chergui | | m | Commissioner 2013-09..2021-03
african-union | Bankole Adeoye | | m | Commissioner 2021-03..
african-union | Mohamed Ibn Chambas | Mohammed Ibn Chambas | m | Envoy @united-nations 2012-12..2021-03
organization-of-american-states | Luis Almagro | | m | FM @uruguay 2010-03..2015-03; Secretary-General 2015-05-26..2025-05-25
organization-of-american-states | Jose Miguel Insulza | | m | FM @chile 1994-09..1999-06; Secretary-General 2005-05-26..2015-05-26
organization-of-american-states | Cesar Gaviria | | m | P @colombia 1990-08-07..1994-08-07; Secretary-General 1994-09-15..2004-09-15
organization-of-american-states | Albert Ramdin | | m | FM @suriname 2020-07-16..2025-05-25; Secretary-General 2025-05-26..
commonwealth | Don McKinnon | | m | FM @new-zealand 1990-11..1999-12; Secretary-General 2000-04-01..2008-03-31
asean | Surin Pitsuwan | | m | FM @thailand 1997-11..2001-02; Secretary-General 2008-01-01..2012-12-31
asean | Rodolfo Severino | | m | Secretary-General 1998-01-01..2002-12-31
asean | Ong Keng Yong | | m | Secretary-General 2003-01-01..2007-12-31
asean | Lim Jock Hoi | | m | Secretary-General 2018-01-01..2022-12-31
asean | Kao Kim Hourn | | m | Secretary-General 2023-01-01..
european-central-bank | Jean-Claude Trichet | | m | Director-General 2003-11-01..2011-10-31
european-central-bank | Wim Duisenberg | | m | Director-General 1998-06-01..2003-10-31
GBR | Paddy Ashdown | Lord Ashdown | m | High Representative @office-of-the-high-representative 2002-05-27..2006-01-30
AUT | Wolfgang Petritsch | | m | High Representative @office-of-the-high-representative 1999-08-18..2002-05-27
AUT | Valentin Inzko | | m | High Representative @office-of-the-high-representative 2009-03-26..2021-08-01
DEU | Christian Schmidt | | m | High Representative @office-of-the-high-representative 2021-08-01..
amnesty-international | Agnes Callamard | | f | Secretary-General 2021-03..
amnesty-international | Irene Khan | | f | Secretary-General 2001-08..2009-12
amnesty-international | Salil Shetty | | m | Secretary-General 2010-07..2018-08
amnesty-international | Kumi Naidoo | | m | Secretary-General 2018-08-15..2019-12-31
human-rights-watch | Kenneth Roth | | m | Director-General 1993-01..2022-08
human-rights-watch | Tirana Hassan | | f | Director-General 2023-03..2025-02
ROU | Mircea Geoana | | m | FM 2000-12..2004-03; Deputy Secretary-General @nato 2019-10..2024-09
unifil | Andrea Tenenti | | m | Spokesperson 2009-01..
ohchr | Ravina Shamdasani | | f | Spokesperson 2010-01..
ohchr | Rupert Colville | | m | Spokesperson 2009-01..2022-06
unhcr | Ron Redmond | | m | Spokesperson 1999-01..2009-12
unhcr | Adrian Edwards | | m | Spokesperson 2010-01..2018-12
unhcr | Melissa Fleming | | f | Spokesperson @international-atomic-energy-agency 2001-01..2009-07; Spokesperson 2009-08..2019-08; Under Secretary @united-nations 2019-09..
unrwa | Chris Gunness | Christopher Gunness | m | Spokesperson 2007-01..2019-12
unrwa | Juliette Touma | | f | Spokesperson 2022-09..
unrwa | Peter Hansen | | m | Director-General 1996-02..2005-03
unrwa | Karen AbuZayd | Karen Koning AbuZayd, Karen Abu Zayd | f | Director-General 2005-06..2010-01
unrwa | Pierre Krahenbuhl | Pierre Kraehenbuehl, Pierre Krähenbühl | m | Director-General 2014-03..2019-11
council-of-europe | Walter Schwimmer | | m | Secretary-General 1999-09-01..2004-08-31
arab-league | Esmat Abdel Meguid | Esmat Abdel-Meguid, Ahmed Esmat Abdel Meguid | m | Secretary-General 1991-05-15..2001-05-15
arab-league | Hossam Zaki | | m | Spokesperson @egypt 2004-08..2011-01; Deputy Secretary-General 2016-09..
organisation-of-islamic-cooperation | Ekmeleddin Ihsanoglu | | m | Secretary-General 2005-01-01..2014-01-01
organisation-of-islamic-cooperation | Iyad Madani | Iyad Ameen Madani | m | Secretary-General 2014-01-31..2016-10-31
organisation-of-islamic-cooperation | Yousef al-Othaimeen | Yousef Al-Othaimeen | m | Secretary-General 2016-11-17..2021-11-16
gulf-cooperation-council | Abdulrahman al-Attiyah | Abdul Rahman al-Attiyah, Abdulrahman bin Hamad al-Attiyah | m | Secretary-General 2002-04..2011-03-31
gulf-cooperation-council | Nayef al-Hajraf | Nayef Falah Mubarak al-Hajraf | m | Secretary-General 2020-02-01..2023-02-01
gulf-cooperation-council | Jasem al-Budaiwi | Jasem Albudaiwi, Jasem Mohamed Albudaiwi, Jasem Mohammed al-Budaiwi | m | Secretary-General 2023-02-01..
international-court-of-justice | Rosalyn Higgins | | f |
international-court-of-justice | Hisashi Owada | | m | P 2009-02-06..2012-02-06
international-court-of-justice | Peter Tomka | | m | P 2012-02-06..2015-02-06
international-court-of-justice | Ronny Abraham | | m | P 2015-02-06..2018-02-06
international-court-of-justice | Joan Donoghue | Joan E. Donoghue | f | P 2021-02-08..2024-02-06
international-court-of-justice | Yuji Iwasawa | | m | P 2025-03-03..
undp | Kemal Dervis | | m | Director-General 2005-08-15..2009-02-28
undp | Achim Steiner | | m | Director-General @unep 2006-06-15..2016-06-14; Director-General 2017-06-19..2025-06-16
unep | Klaus Topfer | Klaus Toepfer, Klaus Töpfer | m | Director-General 1998-02..2006-03
unep | Inger Andersen | | f | Director-General 2019-06-15..
unodc | Antonio Maria Costa | | m | Director-General 2002-05..2010-08
unodc | Ghada Waly | Ghada Fathi Waly | f | Director-General 2020-02..2025-10
unaids | Peter Piot | | m | Director-General 1995-01..2008-12-31
unaids | Michel Sidibe | | m | Director-General 2009-01-01..2019-05-08
unaids | Winnie Byanyima | | f | Director-General 2019-11-01..
international-organization-for-migration | Amy Pope | | f | Director-General 2023-10-01..
red-cross | Jakob Kellenberger | | m | P 2000-01-01..2012-06-30
red-cross | Mirjana Spoljaric | Mirjana Spoljaric Egger | f | P 2022-10-01..
food-and-agriculture-organization | Jacques Diouf | | m | Director-General 1994-01-01..2011-12-31
food-and-agriculture-organization | Jose Graziano da Silva | Jose Graziano | m | Director-General 2012-01-01..2019-07-31
food-and-agriculture-organization | Qu Dongyu | | m | Director-General 2019-08-01..
international-labour-organization | Juan Somavia | | m | Director-General 1999-03-04..2012-09-30
international-labour-organization | Guy Ryder | | m | Director-General 2012-10-01..2022-09-30
international-labour-organization | Gilbert Houngbo | Gilbert F. Houngbo | m | PM @togo 2008-09-07..2012-07-19; Director-General 2022-10-01..
interpol | Valdecy Urquiza | | m | Secretary-General 2024-11-07..
oecd | Mathias Cormann | | m | Secretary-General 2021-06-01..
international-energy-agency | Fatih Birol | | m | Director-General 2015-09-01..
opec | Abdalla el-Badri | Abdullah al-Badri, Abdalla Salem el-Badri, Abdalla Salem El-Badri | m | Secretary-General 2007-01-01..2016-07-31
opec | Mohammed Barkindo | Mohammad Barkindo, Mohammad Sanusi Barkindo, Mohammed Sanusi Barkindo | m | Secretary-General 2016-08-01..2022-07-05
opec | Haitham al-Ghais | Haitham Al Ghais | m | Secretary-General 2022-08-01..
shanghai-cooperation-organisation | Rashid Alimov | | m | Secretary-General 2016-01-01..2018-12-31
shanghai-cooperation-organisation | Zhang Ming | | m | Secretary-General 2022-01-01..2024-12-31
csto | Nikolai Bordyuzha | Nikolay Bordyuzha | m | Secretary-General 2003-04-28..2016-12-31
csto | Yuri Khachaturov | Yury Khachaturov | m | Secretary-General 2017-05-02..2018-11-02
csto | Stanislav Zas | | m | Secretary-General 2020-01-01..2022-12-31
`;
