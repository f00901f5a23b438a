// Heads, envoys and spokespersons of international organisations. The form of a row is told in ../people.ts.

export const peopleOfOrganisations = `
PRT | Antonio Guterres | António Guterres | m | PM 1995-10-28..2002-04-06; High Commissioner @unhcr 2005-06-15..2015-12-31; Secretary-General @united-nations 2017-01-01..
KOR | Ban Ki-moon | Ban Ki Moon | m | FM 2004-01-17..2006-11-10; Secretary-General @united-nations 2007-01-01..2017-01-01
GHA | Kofi Annan | Kofi A. Annan | m | Secretary-General @united-nations 1997-01-01..2007-01-01; Envoy 2012-02..2012-08
EGY | Boutros Boutros-Ghali | Boutros Boutros Ghali, Boutros-Ghali | m | Secretary-General @united-nations 1992-01-01..1997-01-01
PER | Javier Perez de Cuellar | Perez de Cuellar | m | Secretary-General @united-nations 1982-01-01..1992-01-01; FM 2000-11-22..2001-07-28
united-nations | Stephane Dujarric | | m | Spokesperson 2014-03..
united-nations | Farhan Haq | | m | Spokesperson 2014-03..
united-nations | Martin Nesirky | | m | Spokesperson 2009-12..2014-03
united-nations | Fred Eckhard | | m | Spokesperson 1997-01..2005-06
united-nations | Staffan de Mistura | Staffan De Mistura | m | Envoy 2014-07..2019-01
united-nations | Geir Pedersen | Geir O. Pedersen | m | Envoy 2019-01..2025-09
DZA | Lakhdar Brahimi | | m | FM 1991-06..1993-02; Envoy @united-nations 2012-09..2014-05
united-nations | Martin Griffiths | | m | Envoy 2018-02..2021-07
united-nations | Hans Grundberg | | m | Envoy 2021-08..
united-nations | Ismail Ould Cheikh Ahmed | | m | Envoy 2015-04..2018-02
united-nations | Jamal Benomar | | m | Envoy 2012-08..2015-04
united-nations | Ghassan Salame | Ghassan Salamé | m | Envoy 2017-06..2020-03
united-nations | Martin Kobler | | m | Envoy 2015-11..2017-06
united-nations | Bernardino Leon | | m | Envoy 2014-09..2015-11
united-nations | Alvaro de Soto | Alvaro De Soto | m | Envoy 1999-11..2007-05
united-nations | Terje Roed-Larsen | Terje Rød-Larsen | m | Envoy 1999-10..2004-12
united-nations | Nickolay Mladenov | Nikolay Mladenov | m | FM @bulgaria 2010-01-27..2013-03-13; Envoy 2015-03..2020-12; DM @bulgaria 2009-07-27..2010-01-27; Envoy 2013-08..2015-02
united-nations | Tor Wennesland | | m | Envoy 2021-01..2024-12
united-nations | Sergio Vieira de Mello | | m | High Commissioner @ohchr 2002-09-12..2003-08-19
united-nations | Zeid Ra'ad al-Hussein | Zeid Ra'ad Al Hussein | m | High Commissioner @ohchr 2014-09-01..2018-09-01; UN Ambassador @jordan 2000-08..2007-06; UN Ambassador @jordan 2010-09..2014-07
united-nations | Navi Pillay | Navanethem Pillay | f | High Commissioner @ohchr 2008-09-01..2014-09-01
CAN | Louise Arbour | | f | Prosecutor 1996-10..1999-09; High Commissioner @ohchr 2004-07-01..2008-07-01
united-nations | Volker Turk | Volker Türk | m | High Commissioner @ohchr 2022-10-17..
united-nations | Mary Robinson | | f | P @ireland 1990-12-03..1997-09-12; High Commissioner @ohchr 1997-09-12..2002-09-12
united-nations | Filippo Grandi | | m | High Commissioner @unhcr 2016-01-01..
united-nations | Sadako Ogata | | f | High Commissioner @unhcr 1991-01-01..2001-01-01
united-nations | Ruud Lubbers | | m | High Commissioner @unhcr 2001-01-01..2005-02-20
united-nations | Stephen O'Brien | | m | Under Secretary 2015-05..2017-08
united-nations | Valerie Amos | | f | Under Secretary 2010-09..2015-05
united-nations | Mark Lowcock | | m | Under Secretary 2017-09..2021-06
united-nations | Jan Egeland | | m | Under Secretary 2003-08..2006-12
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
united-nations | Michael Steiner |  | m | Envoy 2002-02..2003-07; Envoy @germany 2010-05..2012-03; Ambassador @germany 2003-08..2010-05
united-nations | Soren Jessen-Petersen | Soeren Jessen-Petersen | m | Envoy 2004-08..2006-06
united-nations | Joachim Ruecker | Joachim Rucker, Joachim Rücker | m | Envoy 2006-09..2008-06
international-criminal-court | Luis Moreno-Ocampo | Luis Moreno Ocampo | m | Prosecutor 2003-06-16..2012-06-15
international-criminal-court | Fatou Bensouda | | f | Prosecutor 2012-06-15..2021-06-16
international-criminal-court | Karim Khan | Karim A. A. Khan | m | Prosecutor 2021-06-16..
international-atomic-energy-agency | Rafael Grossi | Rafael Mariano Grossi | m | Director-General 2019-12-03..
international-atomic-energy-agency | Yukiya Amano | | m | Director-General 2009-12-01..2019-07-18
world-health-organization | Tedros Adhanom Ghebreyesus | Tedros Adhanom | m | FM @ethiopia 2012-11..2016-11; Director-General 2017-07-01..
world-health-organization | Margaret Chan | | f | Director-General 2007-01-04..2017-06-30
world-health-organization | Gro Harlem Brundtland | | f | PM @norway 1990-11-03..1996-10-25; Director-General 1998-07-21..2003-07-21
world-trade-organization | Pascal Lamy | | m | Director-General 2005-09-01..2013-09-01
world-trade-organization | Ngozi Okonjo-Iweala | | f | Director-General 2021-03-01..
international-monetary-fund | Kristalina Georgieva | | f | Director-General 2019-10-01..
FRA | Christine Lagarde | | f | Finance Minister 2007-06-19..2011-06-29; Director-General @international-monetary-fund 2011-07-05..2019-09-12; Director-General @european-central-bank 2019-11-01..
FRA | Dominique Strauss-Kahn | | m | Finance Minister 1997-06-04..1999-11-02; Director-General @international-monetary-fund 2007-11-01..2011-05-18
FRA | Michel Camdessus | | m | Director-General @international-monetary-fund 1987-01-16..2000-02-14
world-bank | James Wolfensohn | | m | Director-General 1995-06-01..2005-05-31
world-bank | Robert Zoellick | Robert B. Zoellick | m | Director-General 2007-07-01..2012-06-30; Envoy @united-states 2001-02..2005-02; Deputy FM @united-states 2005-02..2006-07
world-bank | Jim Yong Kim | | m | Director-General 2012-07-01..2019-02-01
world-bank | David Malpass | | m | Director-General 2019-04-09..2023-06-01
world-food-programme | David Beasley | | m | Director-General 2017-04..2023-04
world-food-programme | Cindy McCain | | f | Director-General 2023-04..
unicef | Henrietta Fore | | f | Director-General 2018-01..2022-01
unicef | Catherine Russell | | f | Director-General 2022-02..
unesco | Irina Bokova | | f | Director-General 2009-11-15..2017-11-15
unesco | Audrey Azoulay | | f | Director-General 2017-11-15..2025-11
organisation-for-the-prohibition-of-chemical-weapons | Ahmet Uzumcu | | m | Director-General 2010-07-25..2018-07-25
organisation-for-the-prohibition-of-chemical-weapons | Fernando Arias | | m | Director-General 2018-07-25..
nato | Jaap de Hoop Scheffer | | m | FM @netherlands 2002-07-22..2003-12-03; Secretary-General 2004-01-01..2009-08-01
ESP | Javier Solana | | m | FM 1992-06-24..1995-12-18; Secretary-General @nato 1995-12-05..1999-10-06; High Representative @european-union 1999-10-18..2009-12-01
nato | Willy Claes | | m | Secretary-General 1994-10-17..1995-10-20
nato | Manfred Woerner | Manfred Wörner | m | Secretary-General 1988-07-01..1994-08-13
nato | Oana Lungescu | | f | Spokesperson 2010-12..2023-09
nato | Jamie Shea | | m | Spokesperson 1993-01..2000-12
USA | Wesley Clark | | m | General 1997-07..2000-05
USA | Philip Breedlove | | m | General 2013-05..2016-05
USA | Christopher Cavoli | | m | General 2022-07..2025-07
USA | Rose Gottemoeller | | f | Under Secretary 2014-03..2016-10; Deputy Secretary-General @nato 2016-10..2019-10
ITA | Federica Mogherini | | f | FM 2014-02-22..2014-10-31; High Representative @european-union 2014-11-01..2019-12-01
ESP | Josep Borrell | | m | FM 2018-06-07..2019-11-29; High Representative @european-union 2019-12-01..2024-12-01
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
osce | Thomas Greminger | | m | Secretary-General 2017-07-18..2020-07-18
osce | Lamberto Zannier |  | m | Secretary-General 2011-07-01..2017-06-30; Envoy @united-nations 2008-06..2011-06
osce | Alexander Hug | | m |
EGY | Nabil Elaraby | Nabil al-Arabi, Nabil el-Arabi, Nabil al-Araby | m | FM 2011-03-07..2011-06-27; Secretary-General @arab-league 2011-07-01..2016-07-01
african-union | Moussa Faki Mahamat | Moussa Faki | m | FM @chad 2008-04..2017-02; Commission President 2017-03-14..2025-02-15
african-union | Jean Ping | | m | FM @gabon 1999-01..2008-02; Commission President 2008-04-28..2012-10-15
african-union | Salim Ahmed Salim | | m | Secretary-General @organization-of-african-unity 1989-09-19..2001-09-17
organization-of-american-states | Luis Almagro | | m | FM @uruguay 2010-03..2015-03; Secretary-General 2015-05-26..2025-05-25
organization-of-american-states | Jose Miguel Insulza | | m | FM @chile 1994-09..1999-06; Secretary-General 2005-05-26..2015-05-26
organization-of-american-states | Cesar Gaviria | | m | P @colombia 1990-08-07..1994-08-07; Secretary-General 1994-09-15..2004-09-15
commonwealth | Don McKinnon | | m | FM @new-zealand 1990-11..1999-12; Secretary-General 2000-04-01..2008-03-31
asean | Surin Pitsuwan | | m | FM @thailand 1997-11..2001-02; Secretary-General 2008-01-01..2012-12-31
european-central-bank | Jean-Claude Trichet | | m | Director-General 2003-11-01..2011-10-31
GBR | Paddy Ashdown | Lord Ashdown | m | High Representative @office-of-the-high-representative 2002-05-27..2006-01-30
AUT | Wolfgang Petritsch | | m | High Representative @office-of-the-high-representative 1999-08-18..2002-05-27
AUT | Valentin Inzko | | m | High Representative @office-of-the-high-representative 2009-03-26..2021-08-01
DEU | Christian Schmidt | | m | High Representative @office-of-the-high-representative 2021-08-01..
amnesty-international | Agnes Callamard | | f | Secretary-General 2021-03..
amnesty-international | Irene Khan | | f | Secretary-General 2001-08..2009-12
amnesty-international | Salil Shetty | | m | Secretary-General 2010-07..2018-08
human-rights-watch | Kenneth Roth | | m | Director-General 1993-01..2022-08
ROU | Mircea Geoana | | m | FM 2000-12..2004-03; Deputy Secretary-General @nato 2019-10..2024-09
`;
