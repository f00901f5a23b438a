// Office-holders of Africa south of the Sahara. The form of a row is told in ../people.ts.

export const peopleOfAfrica = `
ZAF | Cyril Ramaphosa | | m | P 2018-02-15..
ZAF | Jacob Zuma | | m | P 2009-05-09..2018-02-14
ZAF | Kgalema Motlanthe | | m | P 2008-09-25..2009-05-09
ZAF | Thabo Mbeki | | m | P 1999-06-14..2008-09-24
ZAF | Nelson Mandela | | m | P 1994-05-10..1999-06-14
ZAF | F. W. de Klerk | F.W. de Klerk, FW de Klerk, Frederik de Klerk, Frederik Willem de Klerk | m | P 1989-09-20..1994-05-10
ZAF | P. W. Botha | P.W. Botha, PW Botha | m | P 1984-09-03..1989-08-14
ZAF | Naledi Pandor | | f | FM 2019-05-30..2024-06-30
ZAF | Ronald Lamola | | m | FM 2024-07-03..
ZAF | Nkosazana Dlamini-Zuma | Nkosazana Dlamini Zuma | f | FM 1999-06-17..2009-05-10
ZAF | Maite Nkoana-Mashabane | | f | FM 2009-05-11..2018-02-26
ZAF | Pik Botha | | m | FM 1977-04..1994-05-10
ZAF | Desmond Tutu | Archbishop Desmond Tutu | m |
ZAF | Mangosuthu Buthelezi | | m | Party Leader 1975-03..2019-08
ZAF | Julius Malema | | m |
ZAF | Lindiwe Sisulu | | f | FM 2018-02-27..2019-05-30; DM 2009-05-11..2012-06-12
ZAF | Mosiuoa Lekota | | m | DM 1999-06-17..2008-09-25
ZAF | Nosiviwe Mapisa-Nqakula | | f | DM 2012-06-12..2021-08-05
ZAF | Thandi Modise | | f | DM 2021-08-05..2024-06-30
ZAF | Angie Motshekga | | f | DM 2024-07-03..
ZWE | Emmerson Mnangagwa | | m | P 2017-11-24..
ZWE | Robert Mugabe | | m | PM 1980-04-18..1987-12-31; P 1987-12-31..2017-11-21
ZWE | Morgan Tsvangirai | | m | Opposition Leader 1999-09..2018-02-14; PM 2009-02-11..2013-09-11
ZWE | Nelson Chamisa | | m | Opposition Leader 2018-02..
ZWE | Joshua Nkomo | | m |
ZWE | Ian Smith | | m |
ZWE | Stan Mudenge | Stanislaus Mudenge | m | FM 1995..2005-04
ZWE | Simbarashe Mumbengegwi | | m | FM 2005-04-15..2017-10-09
ZWE | Sibusiso Moyo | | m | FM 2017-11-30..2021-01-20
NGA | Bola Tinubu | | m | P 2023-05-29..
NGA | Muhammadu Buhari | Mohammadu Buhari | m | Military Leader 1983-12-31..1985-08-27; P 2015-05-29..2023-05-29
NGA | Goodluck Jonathan | | m | P 2010-05-06..2015-05-29
NGA | Umaru Yar'Adua | Umaru Musa Yar'Adua | m | P 2007-05-29..2010-05-05
NGA | Olusegun Obasanjo | | m | P 1999-05-29..2007-05-29
NGA | Abdulsalami Abubakar | | m | Military Leader 1998-06-09..1999-05-29
NGA | Sani Abacha | | m | Military Leader 1993-11-17..1998-06-08
NGA | Ibrahim Babangida | | m | Military Leader 1985-08-27..1993-08-26
NGA | Moshood Abiola | | m |
NGA | Abubakar Shekau | | m | Leader @boko-haram 2009-07..2021-05
NGA | Oluyemi Adeniji | | m | FM 2003-07..2006-06
NGA | Joy Ogwu | | f | FM 2006-08-30..2007-05-29
NGA | Ojo Maduekwe | | m | FM 2007-07-26..2010-03-17
NGA | Aminu Wali | | m | FM 2014-03-05..2015-05-29
NGA | Geoffrey Onyeama | | m | FM 2015-11-11..2023-05-29
NGA | Yusuf Tuggar | | m | FM 2023-08-21..
NGA | Sule Lamido | | m | FM 1999-06-29..2003-05-29
GHA | John Mahama | John Dramani Mahama | m | P 2012-07-24..2017-01-07; P 2025-01-07..
GHA | Nana Akufo-Addo | | m | FM 2003-04..2007-07; P 2017-01-07..2025-01-07
GHA | John Kufuor | | m | P 2001-01-07..2009-01-07
GHA | John Atta Mills | | m | P 2009-01-07..2012-07-24
GHA | Jerry Rawlings | | m | P 1993-01-07..2001-01-07
GHA | Hanna Tetteh | Hannah Tetteh | f | FM 2013-02..2017-01-07
GHA | Shirley Ayorkor Botchwey | | f | FM 2017-01-31..2025-01-07
GHA | Samuel Okudzeto Ablakwa | | m | FM 2025-02-07..
SEN | Bassirou Diomaye Faye | | m | P 2024-04-02..
SEN | Macky Sall | | m | P 2012-04-02..2024-04-02
SEN | Abdoulaye Wade | | m | P 2000-04-01..2012-04-02
SEN | Abdou Diouf | | m | P 1981-01-01..2000-04-01
SEN | Cheikh Tidiane Gadio | | m | FM 2000-04..2009-10-01
SEN | Mankeur Ndiaye | | m | FM 2012-10-29..2017-09-07
SEN | Aissata Tall Sall | | f | FM 2020-11-01..2023-10
SEN | Ousmane Sonko | | m | PM 2024-04-02..
CIV | Alassane Ouattara | | m | PM 1990-11-07..1993-12-09; P 2010-12-04..
CIV | Laurent Gbagbo | | m | P 2000-10-26..2010-12-04
CIV | Robert Guei | | m | Military Leader 1999-12-24..2000-10-26
CIV | Henri Konan Bedie | | m | P 1993-12-07..1999-12-24
CIV | Felix Houphouet-Boigny | | m | P 1960-11-03..1993-12-07
CIV | Guillaume Soro | | m | PM 2007-04-04..2012-03-13
LBR | Joseph Boakai | | m | P 2024-01-22..
LBR | George Weah | | m | P 2018-01-22..2024-01-22
LBR | Ellen Johnson Sirleaf | Ellen Johnson-Sirleaf | f | P 2006-01-16..2018-01-22
LBR | Charles Taylor | | m | P 1997-08-02..2003-08-11
LBR | Samuel Doe | | m | Military Leader 1980-04-12..1986-01-06; P 1986-01-06..1990-09-09
LBR | Gyude Bryant | | m | P 2003-10-14..2006-01-16
SLE | Julius Maada Bio | | m | P 2018-04-04..
SLE | Ernest Bai Koroma | | m | P 2007-09-17..2018-04-04
SLE | Ahmad Tejan Kabbah | | m | P 1998-03-10..2007-09-17
SLE | Foday Sankoh | | m | Leader @revolutionary-united-front 1991-03..2003-07
GIN | Alpha Conde | | m | P 2010-12-21..2021-09-05
GIN | Mamady Doumbouya | | m | Military Leader 2021-09-05..
GIN | Lansana Conte | | m | P 1984-04-05..2008-12-22
GIN | Moussa Dadis Camara | Dadis Camara | m | Military Leader 2008-12-24..2009-12-03
GIN | Sekouba Konate | | m | Military Leader 2009-12-03..2010-12-21
GMB | Adama Barrow | | m | P 2017-01-19..
GMB | Yahya Jammeh | | m | Military Leader 1994-07-22..1996-10-18; P 1996-10-18..2017-01-19
GMB | Dawda Jawara | | m | P 1970-04-24..1994-07-22
MLI | Assimi Goita | | m | Military Leader 2021-05-24..
MLI | Ibrahim Boubacar Keita | | m | P 2013-09-04..2020-08-18
MLI | Amadou Toumani Toure | | m | P 2002-06-08..2012-03-22
MLI | Alpha Oumar Konare | | m | P 1992-06-08..2002-06-08
MLI | Abdoulaye Diop | | m | FM 2021-06-11..
BFA | Ibrahim Traore | | m | Military Leader 2022-09-30..
BFA | Roch Kabore | Roch Marc Christian Kabore | m | P 2015-12-29..2022-01-24
BFA | Blaise Compaore | | m | P 1987-10-15..2014-10-31
BFA | Thomas Sankara | | m | P 1983-08-04..1987-10-15
BFA | Michel Kafando | | m | P 2014-11-18..2015-12-29
BFA | Paul-Henri Sandaogo Damiba | Paul-Henri Damiba | m | Military Leader 2022-01-24..2022-09-30
NER | Abdourahamane Tiani | Abdourahamane Tchiani | m | Military Leader 2023-07-28..
NER | Mohamed Bazoum | | m | FM 2015-02..2016-04; P 2021-04-02..2023-07-26
NER | Mahamadou Issoufou | | m | P 2011-04-07..2021-04-02
NER | Mamadou Tandja | | m | P 1999-12-22..2010-02-18
TGO | Faure Gnassingbe | | m | P 2005-05-04..
TGO | Gnassingbe Eyadema | | m | P 1967-04-14..2005-02-05
BEN | Patrice Talon | | m | P 2016-04-06..
BEN | Mathieu Kerekou | | m | P 1996-04-04..2006-04-06
BEN | Thomas Boni Yayi | Boni Yayi, Yayi Boni, Thomas Yayi Boni | m | P 2006-04-06..2016-04-06
MRT | Mohamed Ould Ghazouani | Mohamed Ould Cheikh Ghazouani | m | P 2019-08-01..
MRT | Mohamed Ould Abdel Aziz | | m | P 2009-08-05..2019-08-01
MRT | Maaouya Ould Sid'Ahmed Taya | Maaouya Ould Taya | m | P 1984-12-12..2005-08-03
MRT | Ely Ould Mohamed Vall | | m | Military Leader 2005-08-03..2007-04-19
MRT | Sidi Ould Cheikh Abdallahi | | m | P 2007-04-19..2008-08-06
CMR | Paul Biya | | m | P 1982-11-06..
TCD | Mahamat Idriss Deby | Mahamat Deby | m | Military Leader 2021-04-20..2024-05-23; P 2024-05-23..
TCD | Idriss Deby | Idriss Deby Itno | m | P 1990-12-02..2021-04-20
TCD | Hissene Habre | | m | P 1982-06-07..1990-12-01
CAF | Faustin-Archange Touadera | Faustin Archange Touadera | m | PM 2008-01-22..2013-01-17; P 2016-03-30..
CAF | Francois Bozize | | m | P 2003-03-15..2013-03-24
CAF | Michel Djotodia | | m | P 2013-03-24..2014-01-10
CAF | Ange-Felix Patasse | | m | P 1993-10-22..2003-03-15
CAF | Catherine Samba-Panza | | f | P 2014-01-23..2016-03-30
COD | Felix Tshisekedi | | m | P 2019-01-24..
COD | Joseph Kabila | | m | P 2001-01-26..2019-01-24
COD | Laurent Kabila | Laurent-Desire Kabila, Laurent Desire Kabila | m | P 1997-05-17..2001-01-16
COD | Mobutu Sese Seko | President Mobutu | m | P 1965-11-24..1997-05-16
COD | Jean-Pierre Bemba | | m |
COD | Etienne Tshisekedi | | m | Opposition Leader 1982-02..2017-02
COD | Laurent Nkunda | | m |
COD | Patrice Lumumba | | m |
COD | Christophe Lutundula | | m | FM 2021-04-12..2024-06-11
COD | Therese Kayikwamba Wagner | | f | FM 2024-06-11..
COG | Denis Sassou Nguesso | Denis Sassou-Nguesso | m | P 1979-02-08..1992-08-31; P 1997-10-25..
COG | Pascal Lissouba | | m | P 1992-08-31..1997-10-25
GAB | Brice Oligui Nguema | Brice Clotaire Oligui Nguema | m | Military Leader 2023-08-30..2025-05-03; P 2025-05-03..
GAB | Ali Bongo | Ali Bongo Ondimba | m | P 2009-10-16..2023-08-30
GAB | Omar Bongo | | m | P 1967-12-02..2009-06-08
GAB | Rose Francine Rogombe | | f | P 2009-06-10..2009-10-16
GNQ | Teodoro Obiang | Teodoro Obiang Nguema | m | P 1979-10-12..
AGO | Joao Lourenco | | m | DM 2014-04..2017-07; P 2017-09-26..
AGO | Jose Eduardo dos Santos | Eduardo dos Santos | m | P 1979-09-21..2017-09-26
AGO | Jonas Savimbi | | m | Leader @unita 1966-03..2002-02-22
AGO | Joao Bernardo de Miranda | Joao Miranda | m | FM 1999-01..2008-10-01
AGO | Georges Chikoti | George Chikoti | m | FM 2010-11-26..2017-09-28
AGO | Manuel Domingos Augusto | | m | FM 2017-09-28..2020-04
AGO | Tete Antonio | | m | FM 2020-04..
MOZ | Daniel Chapo | | m | P 2025-01-15..
MOZ | Filipe Nyusi | | m | DM 2008-03..2014-03; P 2015-01-15..2025-01-15
MOZ | Armando Guebuza | | m | P 2005-02-02..2015-01-15
MOZ | Joaquim Chissano | | m | P 1986-11-06..2005-02-02
MOZ | Samora Machel | | m | P 1975-06-25..1986-10-19
MOZ | Afonso Dhlakama | | m | Leader @renamo 1979-10..2018-05-03
ZMB | Hakainde Hichilema | | m | P 2021-08-24..
ZMB | Edgar Lungu | | m | P 2015-01-25..2021-08-24
ZMB | Michael Sata | | m | P 2011-09-23..2014-10-28
ZMB | Levy Mwanawasa | | m | P 2002-01-02..2008-08-19
ZMB | Frederick Chiluba | | m | P 1991-11-02..2002-01-02
ZMB | Kenneth Kaunda | | m | P 1964-10-24..1991-11-02
ZMB | Rupiah Banda | | m | P 2008-11-02..2011-09-23
MWI | Lazarus Chakwera | | m | P 2020-06-28..2025-10
MWI | Joyce Banda | | f | P 2012-04-07..2014-05-31
MWI | Bingu wa Mutharika | | m | P 2004-05-24..2012-04-05
MWI | Hastings Banda | Kamuzu Banda | m | P 1966-07-06..1994-05-24
MWI | Bakili Muluzi | | m | P 1994-05-24..2004-05-24
MWI | Peter Mutharika | | m | P 2014-05-31..2020-06-28; P 2025-10-04..
BWA | Festus Mogae | | m | P 1998-04-01..2008-04-01
BWA | Ian Khama | | m | P 2008-04-01..2018-04-01
BWA | Mokgweetsi Masisi | | m | P 2018-04-01..2024-11-01
BWA | Duma Boko | | m | P 2024-11-01..
NAM | Hage Geingob | | m | P 2015-03-21..2024-02-04
NAM | Sam Nujoma | | m | P 1990-03-21..2005-03-21
NAM | Hifikepunye Pohamba | | m | P 2005-03-21..2015-03-21
NAM | Nangolo Mbumba | | m | P 2024-02-04..2025-03-21
NAM | Netumbo Nandi-Ndaitwah | | f | P 2025-03-21..
SWZ | King Mswati III | King Mswati, Mswati III | m | King 1986-04-25..
KEN | William Ruto | | m | VP 2013-04-09..2022-09-13; P 2022-09-13..
KEN | Uhuru Kenyatta | | m | P 2013-04-09..2022-09-13
KEN | Mwai Kibaki | | m | P 2002-12-30..2013-04-09
KEN | Daniel arap Moi | Daniel Arap Moi | m | P 1978-08-22..2002-12-30
KEN | Jomo Kenyatta | | m | P 1964-12-12..1978-08-22
KEN | Raila Odinga | | m | PM 2008-04-17..2013-04-09
KEN | Martin Kimani | | m | UN Ambassador 2020-12..2024-01
KEN | Raphael Tuju | | m | FM 2005-12-07..2008-01
KEN | Moses Wetangula | Moses Wetang'ula | m | FM 2008-01..2010-10-27
KEN | Amina Mohamed | | f | FM 2013-05-20..2018-02
KEN | Monica Juma | | f | FM 2018-02..2020-01-14
KEN | Raychelle Omamo | | f | FM 2020-01-14..2022-10-27
KEN | Alfred Mutua | | m | FM 2022-10-27..2023-10-05
KEN | Musalia Mudavadi | | m | FM 2023-10-05..
KEN | Kalonzo Musyoka | | m | FM 2003-01..2004-06
TZA | Samia Suluhu Hassan | | f | P 2021-03-19..
TZA | John Magufuli | | m | P 2015-11-05..2021-03-17
TZA | Jakaya Kikwete | | m | FM 1995-11..2005-12; P 2005-12-21..2015-11-05
TZA | Benjamin Mkapa | | m | P 1995-11-23..2005-12-21
TZA | Julius Nyerere | | m | P 1964-04-26..1985-11-05
TZA | Bernard Membe | | m | FM 2007-01-12..2015-11-05
TZA | Augustine Mahiga | | m | FM 2015-12-10..2019-03-03
TZA | Palamagamba Kabudi | | m | FM 2019-03-03..2021-03-31
TZA | Liberata Mulamula | | f | FM 2021-03-31..2022-10-02
UGA | Yoweri Museveni | | m | P 1986-01-26..
UGA | Milton Obote | | m | P 1980-12-17..1985-07-27
UGA | Idi Amin | | m | P 1971-01-25..1979-04-11
UGA | Kizza Besigye | | m | Opposition Leader 2001-01..
UGA | Joseph Kony | | m | Leader @lords-resistance-army 1987-01..
UGA | Sam Kutesa | | m | FM 2005-01-13..2021-06-08
UGA | Jeje Odongo | | m | FM 2021-06-08..
RWA | Paul Kagame | | m | P 2000-04-22..
RWA | Pasteur Bizimungu | | m | P 1994-07-19..2000-03-23
RWA | Juvenal Habyarimana | | m | P 1973-07-05..1994-04-06
RWA | Louise Mushikiwabo | | f | FM 2009-12-01..2018-10-18
RWA | Richard Sezibera | | m | FM 2018-10-18..2019-11-04
RWA | Vincent Biruta | | m | FM 2019-11-04..2024-06-12
RWA | Olivier Nduhungirehe | | m | FM 2024-06-12..
RWA | Charles Murigande | | m | FM 2002-11..2008-03
RWA | Rosemary Museminali | | f | FM 2008-03..2009-12-01
BDI | Evariste Ndayishimiye | | m | P 2020-06-18..
BDI | Pierre Nkurunziza | | m | P 2005-08-26..2020-06-08
BDI | Pierre Buyoya | | m | P 1996-07-25..2003-04-30
BDI | Domitien Ndayizeye | | m | P 2003-04-30..2005-08-26
ETH | Abiy Ahmed | | m | PM 2018-04-02..
ETH | Hailemariam Desalegn | | m | PM 2012-08-20..2018-04-02; FM 2010-10..2012-09
ETH | Meles Zenawi | | m | PM 1995-08-23..2012-08-20
ETH | Mengistu Haile Mariam | | m | Leader 1977-02-03..1991-05-21
ETH | Haile Selassie | Emperor Haile Selassie | m |
ETH | Seyoum Mesfin | | m | FM 1995-08..2010-10
ETH | Negasso Gidada | | m | P 1995-08-22..2001-10-08
ETH | Girma Wolde-Giorgis | Girma Woldegiorgis | m | P 2001-10-08..2013-10-07
ETH | Mulatu Teshome | | m | P 2013-10-07..2018-10-25
ETH | Sahle-Work Zewde | Sahlework Zewde | f | P 2018-10-25..2024-10-07
ETH | Taye Atske Selassie | Taye Atske-Selassie | m | FM 2024-02-08..2024-10-07; P 2024-10-07..
ETH | Workneh Gebeyehu | | m | FM 2016-11-01..2019-03
ETH | Gedu Andargachew | | m | FM 2019-04-18..2020-11-08
ETH | Demeke Mekonnen | Demeke Mekonnen Hassen | m | FM 2020-11-08..2024-01-26
ETH | Gedion Timothewos | | m | FM 2024-10-18..
ERI | Isaias Afwerki | Isayas Afewerki, Issaias Afewerki | m | P 1993-05-24..
DJI | Ismail Omar Guelleh | | m | P 1999-05-08..
SOM | Hassan Sheikh Mohamud | Hassan Sheikh Mohamoud | m | P 2012-09-16..2017-02-16; P 2022-05-23..
SOM | Mohamed Abdullahi Mohamed | Mohamed Abdullahi Farmajo | m | P 2017-02-16..2022-05-23
SOM | Sharif Sheikh Ahmed | Sheikh Sharif Ahmed, Sheikh Sharif Sheikh Ahmed | m | P 2009-01-31..2012-08-20
SOM | Abdullahi Yusuf | Abdullahi Yusuf Ahmed | m | P 2004-10-14..2008-12-29
SOM | Siad Barre | Mohamed Siad Barre | m | P 1969-10-21..1991-01-26
SOM | Mohamed Farah Aideed | Mohamed Farrah Aidid, Mohammed Farah Aidid | m |
SOM | Hassan Ali Khaire | | m | PM 2017-03-01..2020-07-25
SOM | Mohamed Hussein Roble | | m | PM 2020-09-23..2022-06-25
SOM | Hamza Abdi Barre | | m | PM 2022-06-25..
SSD | Salva Kiir | Salva Kiir Mayardit | m | P 2011-07-09..
SSD | Riek Machar | | m | VP 2011-07-10..2013-07-23
SSD | John Garang | | m | Leader @spla 1983-05..2005-07-30
MDG | Andry Rajoelina | | m | P 2009-03-21..2014-01-25; P 2019-01-19..2025-10
MDG | Marc Ravalomanana | | m | P 2002-07-05..2009-03-17
MDG | Didier Ratsiraka | | m | P 1997-02-09..2002-07-05
MDG | Hery Rajaonarimampianina | | m | P 2014-01-25..2018-09-07
MDG | Michael Randrianirina | | m | P 2025-10-17..
MUS | Pravind Jugnauth | | m | PM 2017-01-23..2024-11
MUS | Navin Ramgoolam | Navinchandra Ramgoolam | m | PM 2005-07-05..2014-12-17; PM 2024-11-13..
MUS | Anerood Jugnauth | | m | PM 2000-09-17..2003-10-07; PM 2014-12-17..2017-01-23
MUS | Paul Berenger | | m | PM 2003-10-07..2005-07-05
ERI | Yemane Gebreab | | m |
`;
