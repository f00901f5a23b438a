// Office-holders of Africa south of the Sahara. The form of a row is told in ../people.ts.

export const peopleOfAfrica = `
ZAF | Cyril Ramaphosa | | m | P 2018-02-15..; VP 2014-05-26..2018-02-15
ZAF | Jacob Zuma | | m | P 2009-05-09..2018-02-14; VP 1999-06-17..2005-06-14
ZAF | Kgalema Motlanthe | | m | P 2008-09-25..2009-05-09; VP 2009-05-11..2014-05-26
ZAF | Thabo Mbeki | | m | P 1999-06-14..2008-09-24
ZAF | Nelson Mandela | | m | P 1994-05-10..1999-06-14
ZAF | F. W. de Klerk | F.W. de Klerk, FW de Klerk, Frederik de Klerk, Frederik Willem de Klerk | m | P 1989-09-20..1994-05-10
ZAF | P. W. Botha | P.W. Botha, PW Botha | m | P 1984-09-03..1989-08-14
ZAF | Naledi Pandor | | f | FM 2019-05-30..2024-06-30
ZAF | Ronald Lamola | | m | FM 2024-07-03..
ZAF | Nkosazana Dlamini-Zuma | Nkosazana Dlamini Zuma | f | FM 1999-06-17..2009-05-10; Commission President @african-union 2012-10-15..2017-01-30
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
ZAF | Charles Nqakula | | m | DM 2008-09-25..2009-05-11
ZAF | Dumisani Kumalo | | m | UN Ambassador 1999-03..2009-03
ZAF | Baso Sangqu | | m | UN Ambassador 2009-05..2013-01
ZAF | Jerry Matjila | Jerry Matthews Matjila | m | UN Ambassador 2016-06..2020-12
ZAF | Mathu Joyini | | f | UN Ambassador 2021-01..
ZAF | Clayson Monyela | | m | Spokesperson 2010-01..2024-12
ZAF | Vincent Magwenya | | m | Spokesperson 2022-06..
ZAF | Mac Maharaj | | m | Spokesperson 2011-07..2015-03
ZAF | Paul Mashatile | | m | VP 2023-03-07..
ZAF | David Mabuza | | m | VP 2018-02-27..2023-03-01
ZAF | Phumzile Mlambo-Ngcuka | | f | VP 2005-06-22..2008-09-25; Director-General @un-women 2013-08..2021-08
ZAF | Ebrahim Rasool | | m | Ambassador 2010-09..2015-02; Ambassador 2025-01..2025-03
ZAF | Aziz Pahad | | m | Deputy FM 1994-05..2008-09
ZWE | Emmerson Mnangagwa | | m | P 2017-11-24..; DM 2009-02-13..2013-09-10; VP 2014-12-12..2017-11-06
ZWE | Robert Mugabe | | m | PM 1980-04-18..1987-12-31; P 1987-12-31..2017-11-21
ZWE | Morgan Tsvangirai | | m | Opposition Leader 1999-09..2018-02-14; PM 2009-02-11..2013-09-11
ZWE | Nelson Chamisa | | m | Opposition Leader 2018-02..
ZWE | Joshua Nkomo | | m |
ZWE | Ian Smith | | m |
ZWE | Stan Mudenge | Stanislaus Mudenge | m | FM 1995..2005-04
ZWE | Simbarashe Mumbengegwi | | m | FM 2005-04-15..2017-10-09
ZWE | Sibusiso Moyo | | m | FM 2017-11-30..2021-01-20
ZWE | Sydney Sekeramayi | | m | DM 2001-08..2009-02-13
ZWE | Oppah Muchinguri | Oppah Muchinguri-Kashiri | f | DM 2018-09-07..
ZWE | Frederick Shava | | m | UN Ambassador 2014-10..2021-02; FM 2021-03..2025-02
ZWE | Constantino Chiwenga | | m | General 2003-12..2017-12; VP 2017-12-28..
ZWE | Joice Mujuru | Joyce Mujuru | f | VP 2004-12-06..2014-12-08
NGA | Bola Tinubu | | m | P 2023-05-29..
NGA | Muhammadu Buhari | Mohammadu Buhari | m | Military Leader 1983-12-31..1985-08-27; P 2015-05-29..2023-05-29
NGA | Goodluck Jonathan | | m | P 2010-05-06..2015-05-29; VP 2007-05-29..2010-05-06
NGA | Umaru Yar'Adua | Umaru Musa Yar'Adua | m | P 2007-05-29..2010-05-05
NGA | Olusegun Obasanjo | | m | P 1999-05-29..2007-05-29; Envoy @african-union 2021-08..2024-06; Envoy @united-nations 2008-11..2010-12
NGA | Abdulsalami Abubakar | | m | Military Leader 1998-06-09..1999-05-29
NGA | Sani Abacha | | m | Military Leader 1993-11-17..1998-06-08
NGA | Ibrahim Babangida | | m | Military Leader 1985-08-27..1993-08-26
NGA | Moshood Abiola | | m |
NGA | Abubakar Shekau | | m | Leader @boko-haram 2009-07..2021-05
NGA | Oluyemi Adeniji | | m | FM 2003-07..2006-06
NGA | Joy Ogwu | U. Joy Ogwu | f | FM 2006-08-30..2007-05-29; UN Ambassador 2008-05..2017-05
NGA | Ojo Maduekwe | | m | FM 2007-07-26..2010-03-17
NGA | Aminu Wali | | m | FM 2014-03-05..2015-05-29
NGA | Geoffrey Onyeama | | m | FM 2015-11-11..2023-05-29
NGA | Yusuf Tuggar | | m | FM 2023-08-21..
NGA | Sule Lamido | | m | FM 1999-06-29..2003-05-29
NGA | Theophilus Danjuma | T.Y. Danjuma, T. Y. Danjuma | m | DM 1999-06-29..2003-05-29
NGA | Rabiu Kwankwaso | Rabiu Musa Kwankwaso | m | Governor 1999-05..2003-05; DM 2003-07..2006-06
NGA | Godwin Abbe | | m | DM 2009-07..2010-03
NGA | Adetokunbo Kayode | | m | DM 2010-04-06..2011-05-29
NGA | Bello Haliru Mohammed | Haliru Mohammed Bello | m | DM 2011-07..2012-06
NGA | Aliyu Gusau | Aliyu Mohammed Gusau | m | NSA 1999-05..2006-06; DM 2014-03..2015-05-29
NGA | Mansur Dan-Ali | Mansur Dan Ali, Mansur Mohammed Dan-Ali | m | DM 2015-11-11..2019-05
NGA | Bashir Magashi | Bashir Salihi Magashi | m | DM 2019-08-21..2023-05-29
NGA | Mohammed Badaru | Mohammed Badaru Abubakar, Badaru Abubakar | m | DM 2023-08-21..2025-12-01
NGA | Christopher Musa | | m | General 2023-06..2025-10; DM 2025-12-04..
NGA | Odein Ajumogobia | Henry Odein Ajumogobia | m | FM 2010-04-06..2011-05-29
NGA | Olugbenga Ashiru | Gbenga Ashiru | m | FM 2011-07..2013-09-11
NGA | Viola Onwuliri | | f | FM 2013-09-11..2014-03-05
NGA | Tijjani Muhammad-Bande | Tijjani Muhammad Bande, Tijjani Mohammad Bande | m | UN Ambassador 2017-05..2023-12; P @un-general-assembly 2019-09-17..2020-09-15
NGA | Atiku Abubakar | | m | VP 1999-05-29..2007-05-29
NGA | Yemi Osinbajo | | m | VP 2015-05-29..2023-05-29
NGA | Kashim Shettima | | m | Governor 2011-05..2019-05; VP 2023-05-29..
NGA | Garba Shehu | | m | Spokesperson 2015-06..2023-05
NGA | Femi Adesina | | m | Spokesperson 2015-05..2023-05
NGA | Amina J. Mohammed | Amina Mohammed | f | Deputy Secretary-General @united-nations 2017-01..
GHA | John Mahama | John Dramani Mahama | m | P 2012-07-24..2017-01-07; P 2025-01-07..
GHA | Nana Akufo-Addo | | m | FM 2003-04..2007-07; P 2017-01-07..2025-01-07
GHA | John Kufuor | | m | P 2001-01-07..2009-01-07
GHA | John Atta Mills | | m | P 2009-01-07..2012-07-24
GHA | Jerry Rawlings | | m | P 1993-01-07..2001-01-07
GHA | Hanna Tetteh | Hannah Tetteh, Hanna Serwaa Tetteh | f | FM 2013-02..2017-01-07; Envoy @united-nations 2022-02..2024-05; Envoy @united-nations 2025-01..
GHA | Shirley Ayorkor Botchwey | | f | FM 2017-01-31..2025-01-07; Secretary-General @commonwealth 2025-04-01..
GHA | Samuel Okudzeto Ablakwa | | m | FM 2025-02-07..
GHA | Hackman Owusu-Agyeman | Hackman Owusu-Agyemang | m | FM 2001-02..2003-04
GHA | Muhammad Mumuni | Alhaji Muhammad Mumuni | m | FM 2009-02..2013-01
GHA | Mahamudu Bawumia | | m | VP 2017-01-07..2025-01-07
SEN | Bassirou Diomaye Faye | | m | P 2024-04-02..
SEN | Macky Sall | | m | P 2012-04-02..2024-04-02
SEN | Abdoulaye Wade | | m | P 2000-04-01..2012-04-02
SEN | Abdou Diouf | | m | P 1981-01-01..2000-04-01
SEN | Cheikh Tidiane Gadio | | m | FM 2000-04..2009-10-01
SEN | Mankeur Ndiaye | | m | FM 2012-10-29..2017-09-07
SEN | Aissata Tall Sall | | f | FM 2020-11-01..2023-10
SEN | Ousmane Sonko | | m | PM 2024-04-02..
SEN | Sidiki Kaba | | m | FM 2017-09-07..2019-04-05
SEN | Amadou Ba | | m | FM 2019-04-07..2020-11-01; PM 2022-09-17..2024-03-06
SEN | Ismaila Madior Fall | | m | FM 2023-10-11..2024-04-02
SEN | Yassine Fall | | f | FM 2024-04-05..2025-09
CIV | Alassane Ouattara | | m | PM 1990-11-07..1993-12-09; P 2010-12-04..
CIV | Laurent Gbagbo | | m | P 2000-10-26..2010-12-04
CIV | Robert Guei | | m | Military Leader 1999-12-24..2000-10-26
CIV | Henri Konan Bedie | | m | P 1993-12-07..1999-12-24
CIV | Felix Houphouet-Boigny | | m | P 1960-11-03..1993-12-07
CIV | Guillaume Soro | | m | PM 2007-04-04..2012-03-13
CIV | Hamed Bakayoko | | m | DM 2017-07-19..2021-03-10; PM 2020-07-30..2021-03-10
CIV | Amadou Gon Coulibaly | | m | PM 2017-01-10..2020-07-08
CIV | Patrick Achi | | m | PM 2021-03-26..2023-10-06
CIV | Daniel Kablan Duncan | | m | PM 1993-12-15..1999-12-24; PM 2012-11-21..2017-01-10
CIV | Kandia Camara | Kandia Kamissoko Camara | f | FM 2021-04..2023-10
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
MLI | Alpha Oumar Konare | | m | P 1992-06-08..2002-06-08; Commission President @african-union 2003-09-16..2008-04-28
MLI | Abdoulaye Diop | | m | FM 2021-06-11..
MLI | Sadio Camara | | m | DM 2020-10..2021-05-24; DM 2021-06-11..
MLI | Choguel Maiga | Choguel Kokalla Maiga | m | PM 2021-06-07..2024-11-20
MLI | Abdoulaye Maiga | | m | Spokesperson 2021-12..2024-11; PM 2024-11-21..
MLI | Moctar Ouane | | m | FM 2004-05..2011-04; PM 2020-09-27..2021-05-24
MLI | Bah Ndaw | Bah N'Daw, Bah Ndao | m | P 2020-09-25..2021-05-24
MLI | Dioncounda Traore | | m | P 2012-04-12..2013-09-04
MLI | Amadou Sanogo | Amadou Haya Sanogo | m | Military Leader 2012-03-22..2012-04-12
BFA | Ibrahim Traore | | m | Military Leader 2022-09-30..
BFA | Roch Kabore | Roch Marc Christian Kabore | m | P 2015-12-29..2022-01-24
BFA | Blaise Compaore | | m | P 1987-10-15..2014-10-31
BFA | Thomas Sankara | | m | P 1983-08-04..1987-10-15
BFA | Michel Kafando | | m | P 2014-11-18..2015-12-29
BFA | Paul-Henri Sandaogo Damiba | Paul-Henri Damiba | m | Military Leader 2022-01-24..2022-09-30
BFA | Apollinaire Kyelem de Tambela | Apollinaire Joachim Kyelem de Tambela | m | PM 2022-10-21..2024-12-06
BFA | Alpha Barry | | m | FM 2016-01..2022-01
NER | Abdourahamane Tiani | Abdourahamane Tchiani | m | Military Leader 2023-07-28..
NER | Mohamed Bazoum | | m | FM 2015-02..2016-04; P 2021-04-02..2023-07-26
NER | Mahamadou Issoufou | | m | P 2011-04-07..2021-04-02
NER | Mamadou Tandja | | m | P 1999-12-22..2010-02-18
NER | Hassoumi Massaoudou | Hassoumi Massoudou | m | FM 2021-04-07..2023-07-26
NER | Bakary Yaou Sangare | | m | FM 2023-10..
NER | Ali Lamine Zeine | Ali Mahamane Lamine Zeine, Ali Mahaman Lamine Zeine | m | PM 2023-08-09..
NER | Salou Djibo | | m | Military Leader 2010-02-18..2011-04-07
NER | Aichatou Mindaoudou | Aichatou Mindaoudou Souleymane | f | FM 2001-09..2010-02; Envoy @united-nations 2013-05..2017-06
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
CMR | Philemon Yang | | m | PM 2009-06-30..2019-01-04; P @un-general-assembly 2024-09-10..2025-09-09
TCD | Mahamat Idriss Deby | Mahamat Deby | m | Military Leader 2021-04-20..2024-05-23; P 2024-05-23..
TCD | Idriss Deby | Idriss Deby Itno | m | P 1990-12-02..2021-04-20
TCD | Hissene Habre | | m | P 1982-06-07..1990-12-01
TCD | Abderaman Koulamallah | Abderamane Koulamallah | m | FM 2024-05..2025-06; Spokesperson 2021-05..2022-10
TCD | Succes Masra | | m | PM 2024-01-01..2024-05-22
TCD | Hissein Brahim Taha | Hissein Taha | m | FM 2017-02..2018-12; Secretary-General @organisation-of-islamic-cooperation 2021-11-17..
CAF | Faustin-Archange Touadera | Faustin Archange Touadera | m | PM 2008-01-22..2013-01-17; P 2016-03-30..
CAF | Francois Bozize | | m | P 2003-03-15..2013-03-24
CAF | Michel Djotodia | | m | P 2013-03-24..2014-01-10
CAF | Ange-Felix Patasse | | m | P 1993-10-22..2003-03-15
CAF | Catherine Samba-Panza | | f | P 2014-01-23..2016-03-30
CAF | Sylvie Baipo-Temon | Sylvie Baipo Temon | f | FM 2018-12..
COD | Felix Tshisekedi | | m | P 2019-01-24..
COD | Joseph Kabila | | m | P 2001-01-26..2019-01-24
COD | Laurent Kabila | Laurent-Desire Kabila, Laurent Desire Kabila | m | P 1997-05-17..2001-01-16
COD | Mobutu Sese Seko | President Mobutu | m | P 1965-11-24..1997-05-16
COD | Jean-Pierre Bemba | | m | DM 2023-03-24..2024-06-12; Deputy PM 2024-06-12..
COD | Etienne Tshisekedi | | m | Opposition Leader 1982-02..2017-02
COD | Laurent Nkunda | | m |
COD | Patrice Lumumba | | m |
COD | Christophe Lutundula | | m | FM 2021-04-12..2024-06-11
COD | Therese Kayikwamba Wagner | | f | FM 2024-06-11..
COD | Gilbert Kabanda | | m | DM 2021-04-12..2023-03-24
COD | Guy Kabombo Muadiamvita | Guy Kabombo | m | DM 2024-06-12..
COD | Leonard She Okitundu | She Okitundu | m | FM 1999-03..2003-02; FM 2016-12-19..2019-02
COD | Antipas Mbusa Nyamwisi | Mbusa Nyamwisi | m | FM 2007-02-05..2008-10
COD | Alexis Thambwe Mwamba | Alexis Thambwe | m | FM 2008-10-26..2012-04-28
COD | Raymond Tshibanda | | m | FM 2012-04-28..2016-12-19
COD | Marie Tumba Nzeza | | f | FM 2019-08-26..2021-04-12
COD | Antoine Gizenga | | m | PM 2006-12-30..2008-10-10
COD | Adolphe Muzito | | m | PM 2008-10-10..2012-03-06
COD | Augustin Matata Ponyo | Matata Ponyo | m | PM 2012-04-18..2016-11-17
COD | Samy Badibanga | | m | PM 2016-11-17..2017-05-18
COD | Bruno Tshibala | | m | PM 2017-05-18..2019-09-07
COD | Sylvestre Ilunga | Sylvestre Ilunga Ilunkamba, Sylvestre Ilunkamba | m | PM 2019-09-07..2021-04-26
COD | Sama Lukonde | Jean-Michel Sama Lukonde | m | PM 2021-04-26..2024-06-12
COD | Judith Suminwa | Judith Suminwa Tuluka | f | PM 2024-06-12..
COD | Patrick Muyaya | | m | Spokesperson 2021-04..
COD | Bertrand Bisimwa | | m |
COD | Sultani Makenga | | m |
COD | Corneille Nangaa | | m |
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
KEN | Moses Wetangula | Moses Wetang'ula | m | FM 2008-01..2010-10-27; FM 2011-08..2012-03
KEN | Amina Mohamed | | f | FM 2013-05-20..2018-02
KEN | Monica Juma | | f | FM 2018-02..2020-01-14; DM 2020-01-14..2021-09
KEN | Raychelle Omamo | | f | FM 2020-01-14..2022-10-27; DM 2013-05..2020-01-14
KEN | Alfred Mutua | | m | FM 2022-10-27..2023-10-05; Spokesperson 2004-06..2012-09
KEN | Musalia Mudavadi | | m | FM 2023-10-05..
KEN | Kalonzo Musyoka | | m | FM 2003-01..2004-06; VP 2008-01-09..2013-04-09
KEN | Yusuf Haji | Mohamed Yusuf Haji | m | DM 2008-04-17..2013-04
KEN | Njenga Karume | | m | DM 2005-12..2008-01
KEN | Eugene Wamalwa | | m | DM 2021-09..2022-10-27
KEN | Aden Duale | | m | DM 2022-10-27..2024-07-11
KEN | Soipan Tuya | Roselinda Soipan Tuya | f | DM 2024-08-08..
KEN | Bonaya Godana | | m | FM 1998-01..2001-06
KEN | Chirau Ali Mwakwere | Ali Mwakwere, Chirau Mwakwere | m | FM 2004-06-30..2005-12-07
KEN | George Saitoti | | m | VP 1989-05..1998-01; Interior Minister 2008-04..2012-06-10; FM 2010-10-27..2011-08
KEN | Sam Ongeri | | m | FM 2012-03-26..2013-04
KEN | Rigathi Gachagua | | m | VP 2022-09-13..2024-10-18
KEN | Kithure Kindiki | | m | Interior Minister 2022-10-27..2024-11-01; VP 2024-11-01..
TZA | Samia Suluhu Hassan | | f | P 2021-03-19..
TZA | John Magufuli | | m | P 2015-11-05..2021-03-17
TZA | Jakaya Kikwete | | m | FM 1995-11..2005-12; P 2005-12-21..2015-11-05
TZA | Benjamin Mkapa | | m | P 1995-11-23..2005-12-21
TZA | Julius Nyerere | | m | P 1964-04-26..1985-11-05
TZA | Bernard Membe | | m | FM 2007-01-12..2015-11-05
TZA | Augustine Mahiga | | m | FM 2015-12-10..2019-03-03; Envoy @united-nations 2010-06..2013-06
TZA | Palamagamba Kabudi | | m | FM 2019-03-03..2021-03-31
TZA | Liberata Mulamula | | f | FM 2021-03-31..2022-10-02
TZA | Stergomena Tax | | f | DM 2021-09-13..2022-10-02; FM 2022-10-03..2023-08-30; DM 2023-08-30..2025-11
TZA | January Makamba | | m | FM 2023-08-30..2024-07-21
TZA | Mahmoud Thabit Kombo | Thabit Kombo | m | FM 2024-07-21..
TZA | Asha-Rose Migiro | Asha-Rose Mtengeti Migiro | f | FM 2006-01..2007-01-11; Deputy Secretary-General @united-nations 2007-02..2012-06
UGA | Yoweri Museveni | | m | P 1986-01-26..
UGA | Milton Obote | | m | P 1980-12-17..1985-07-27
UGA | Idi Amin | | m | P 1971-01-25..1979-04-11
UGA | Kizza Besigye | | m | Opposition Leader 2001-01..
UGA | Joseph Kony | | m | Leader @lords-resistance-army 1987-01..
UGA | Sam Kutesa | | m | FM 2005-01-13..2021-06-08; P @un-general-assembly 2014-09-16..2015-09-15
UGA | Jeje Odongo | | m | FM 2021-06-08..
UGA | Amama Mbabazi | | m | PM 2011-05-24..2014-09-18
UGA | Crispus Kiyonga | | m | DM 2006-06..2016-06
UGA | Adolf Mwesige | | m | DM 2016-06..2021-06-08
UGA | Vincent Ssempijja | Vincent Bamulangaki Ssempijja | m | DM 2021-06-08..
UGA | Ruhakana Rugunda | | m | UN Ambassador 2009-01..2011-05; PM 2014-09-18..2021-06-08
UGA | Robinah Nabbanja | | f | PM 2021-06-21..
UGA | James Wapakhabulo | | m | FM 2001-07..2004-03
UGA | Muhoozi Kainerugaba | | m | General 2021-06..2022-10; General 2024-03..
RWA | Paul Kagame | | m | P 2000-04-22..
RWA | Pasteur Bizimungu | | m | P 1994-07-19..2000-03-23
RWA | Juvenal Habyarimana | | m | P 1973-07-05..1994-04-06
RWA | Louise Mushikiwabo | | f | FM 2009-12-01..2018-10-18
RWA | Richard Sezibera | | m | FM 2018-10-18..2019-11-04
RWA | Vincent Biruta | | m | FM 2019-11-04..2024-06-12
RWA | Olivier Nduhungirehe | | m | FM 2024-06-12..
RWA | Charles Murigande | | m | FM 2002-11..2008-03
RWA | Rosemary Museminali | | f | FM 2008-03..2009-12-01
RWA | Andre Bumaya | | m | FM 2000-03..2002-11
RWA | Marcel Gatsinzi | | m | DM 2002-11-15..2010-04-10
RWA | James Kabarebe | | m | General 2002-10..2010-04; DM 2010-04-10..2018-10-18
RWA | Albert Murasira | | m | DM 2018-10-18..2023-06-05
RWA | Juvenal Marizamunda | | m | DM 2023-06-05..
RWA | Yolande Makolo | | f | Spokesperson 2021-07..
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
ETH | Abadula Gemeda | Aba Dula Gemeda | m | DM 2001-10..2005-10; Speaker 2010-10..2017-10
ETH | Siraj Fegessa | Siraj Fergessa | m | DM 2008-10..2018-04-19
ETH | Motuma Mekassa | | m | DM 2018-04-19..2018-10-16
ETH | Aisha Mohammed | Aisha Mohamed | f | DM 2018-10-16..2019-04-18
ETH | Lemma Megersa | | m | DM 2019-04-18..2020-08-18
ETH | Kenea Yadeta | | m | DM 2020-08-18..2021-10-06
ETH | Abraham Belay | | m | DM 2021-10-06..2024-05
ETH | Billene Seyoum | | f | Spokesperson 2018-11..
ETH | Dina Mufti | | m | Spokesperson 2011-01..2014-06; Spokesperson 2020-08..2022-08
ETH | Redwan Hussein | Redwan Hussien | m | NSA 2022-05..2024-02
ETH | Getachew Reda | | m | Spokesperson 2020-11..2022-11
ETH | Debretsion Gebremichael | | m | Leader @tigray-peoples-liberation-front 2018-01..
ETH | Birhanu Jula | Berhanu Jula | m | General 2020-11..
ERI | Isaias Afwerki | Isayas Afewerki, Issaias Afewerki | m | P 1993-05-24..
DJI | Ismail Omar Guelleh | | m | P 1999-05-08..
DJI | Mahmoud Ali Youssouf | | m | FM 2005-05-22..2025-02-15; Commission President @african-union 2025-02-15..
SOM | Hassan Sheikh Mohamud | Hassan Sheikh Mohamoud | m | P 2012-09-16..2017-02-16; P 2022-05-23..
SOM | Mohamed Abdullahi Mohamed | Mohamed Abdullahi Farmajo | m | P 2017-02-16..2022-05-23
SOM | Sharif Sheikh Ahmed | Sheikh Sharif Ahmed, Sheikh Sharif Sheikh Ahmed | m | P 2009-01-31..2012-08-20
SOM | Abdullahi Yusuf | Abdullahi Yusuf Ahmed | m | P 2004-10-14..2008-12-29
SOM | Siad Barre | Mohamed Siad Barre | m | P 1969-10-21..1991-01-26
SOM | Mohamed Farah Aideed | Mohamed Farrah Aidid, Mohammed Farah Aidid | m |
SOM | Hassan Ali Khaire | | m | PM 2017-03-01..2020-07-25
SOM | Mohamed Hussein Roble | | m | PM 2020-09-23..2022-06-25
SOM | Hamza Abdi Barre | | m | PM 2022-06-25..
SOM | Abshir Omar Huruse | Abshir Huruse | m | FM 2022-08..2024-02
SOM | Ahmed Moalim Fiqi | Ahmed Moallim Fiqi | m | FM 2024-04..2025-04; DM 2025-04..
SOM | Abdisalam Abdi Ali | Abdisalam Ali | m | FM 2025-04..
SOM | Muse Bihi Abdi | Muse Bihi | m | P @somaliland 2017-12-13..2024-12-12
SOM | Abdirahman Mohamed Abdullahi | Abdirahman Irro, Abdirahman Cirro, Abdirahman Mohamed Abdullahi Irro | m | P @somaliland 2024-12-12..
SOM | Ahmed Mohamed Silanyo | Ahmed Silanyo, Ahmed Mohamed Mohamoud Silanyo | m | P @somaliland 2010-07-27..2017-12-13
SOM | Dahir Riyale Kahin | Dahir Rayale Kahin | m | P @somaliland 2002-05-03..2010-07-27
SSD | Salva Kiir | Salva Kiir Mayardit | m | P 2011-07-09..
SSD | Riek Machar | | m | VP 2011-07-10..2013-07-23; VP 2016-04-26..2016-07-25; VP 2020-02-22..
SSD | John Garang | | m | Leader @spla 1983-05..2005-07-30
SSD | Barnaba Marial Benjamin | | m | Spokesperson 2011-08..2013-07; FM 2013-07-31..2016-04
SSD | Nhial Deng Nhial | | m | FM 2011-08-26..2013-07-23; FM 2018-09..2019-08
SSD | Taban Deng Gai | | m | VP 2016-07-25..2020-02-22
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
KEN | Eric Kiraithe | | m | Spokesperson 2016-01..2019-01
KEN | Cyrus Oguna | | m | Spokesperson 2019-01..2022-11
KEN | Isaac Mwaura | Isaac Maigua Mwaura | m | Spokesperson 2023-09..
UGA | Ofwono Opondo | | m | Spokesperson 2013-06..2024-12
SOM | Farhan Jimale | Farhan Mohamed Jimale | m | Spokesperson 2022-08..
ZWE | George Charamba | | m | Spokesperson 2001-01..
ZWE | Nick Mangwana | | m | Spokesperson 2018-11..
TZA | Hassan Abbasi | Hassan Abbas | m | Spokesperson 2016-08..2021-04
TZA | Gerson Msigwa | | m | Spokesperson 2021-04..
CIV | Bruno Kone | Bruno Nabagné Koné | m | Spokesperson 2011-06..2018-07
CIV | Sidi Tiemoko Toure | Sidi Touré | m | Spokesperson 2018-07..2021-04
CIV | Amadou Coulibaly | | m | Spokesperson 2021-04..
BFA | Remis Dandjinou | Rémis Fulgance Dandjinou | m | Spokesperson 2016-01..2021-01
BFA | Jean-Emmanuel Ouedraogo | | m | Spokesperson 2022-10..2024-12
NER | Amadou Abdramane | Amadou Abdoulrahmane | m | Spokesperson 2023-07..
CMR | Issa Tchiroma Bakary | Issa Tchiroma | m | Spokesperson 2009-06..2019-01
CMR | Rene Emmanuel Sadi | René Sadi | m | Spokesperson 2019-01..
COG | Thierry Moungalla | | m | Spokesperson 2015-08..
`;
