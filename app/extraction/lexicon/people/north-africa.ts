// Office-holders of North Africa and Sudan. The form of a row is told in ../people.ts.

export const peopleOfNorthAfrica = `
LBY | Muammar Gaddafi | Muammar Gadhafi, Moammar Gadhafi, Muammar Qaddafi, Moammar Khadafy, Muammar al-Gaddafi, Moamer Kadhafi, Muammar Gathafi, Muammar Khadafi | m | Leader 1969-09-01..2011-10-20
LBY | Seif al-Islam Gaddafi | Saif al-Islam Gaddafi, Saif al-Islam Gadhafi, Seif al-Islam Gadhafi | m |
LBY | Khalifa Haftar | Khalifa Hifter, Khalifa Hafter | m |
LBY | Fayez al-Sarraj | Fayez Serraj, Fayez Sarraj, Fayez al-Serraj | m | PM 2016-03-30..2021-03-15
LBY | Abdul Hamid Dbeibah | Abdulhamid Dbeibah, Abdul Hamid Mohammed Dbeibah, Abdulhamid al-Dbeibah | m | PM 2021-03-15..
LBY | Ali Zeidan | | m | PM 2012-11-14..2014-03-11
LBY | Mustafa Abdul Jalil | Mustafa Abdel Jalil, Mustafa Abdul-Jalil | m | Opposition Leader 2011-03-05..2011-10-20; Leader 2011-10-20..2012-08-08
LBY | Moussa Koussa | Musa Kusa | m | FM 2009-03-04..2011-03-30
LBY | Mohamed al-Menfi | Mohammed al-Menfi, Mohamed Menfi | m | P 2021-03-15..
LBY | Abdel Rahman Shalgam | Abdel-Rahman Shalqam, Abdul Rahman Shalgam, Abdurrahman Shalgam, Abdel Rahman Shalgham | m | FM 2000-03..2009-03
LBY | Najla al-Mangoush | Najla Mangoush, Najla el-Mangoush | f | FM 2021-03-15..2023-08-28
LBY | Mohamed Siala | Mohamed Taher Siala | m | FM 2016-03..2021-03-15
LBY | Abdurrahim el-Keib | Abdurrahim al-Keib, Abdel Rahim al-Keib, Abdul Raheem al-Keeb | m | PM 2011-11-24..2012-11-14
LBY | Mohamed Abdelaziz | Mohammed Abdel Aziz, Mohamed Abdel Aziz | m | FM 2013-01..2014-08
LBY | Ashour Bin Khayal | Ashour bin Khayal | m | FM 2011-11..2013-01
LBY | Mahmoud Jibril | Mahmoud Jebril | m | PM 2011-08-23..2011-10-23
LBY | Abdullah al-Thinni | Abdullah al-Thani, Abdullah Thinni, Abdallah al-Thinni | m | PM 2014-03-11..2016-03-30
LBY | Aguila Saleh | Ageela Saleh, Aqila Saleh, Aguila Saleh Issa | m | Speaker 2014-08-05..
LBY | Baghdadi Mahmudi | al-Baghdadi al-Mahmoudi, Baghdadi al-Mahmudi, Al-Baghdadi al-Mahmoudi | m | PM 2006-03-05..2011-08-23
LBY | Shukri Ghanem | Shokri Ghanem, Shukri Mohammed Ghanem | m | PM 2003-06-14..2006-03-05
LBY | Fathi Bashagha | Fathi Ali Bashagha | m | Interior Minister 2018-10..2021-03-15
LBY | Taher el-Sonni | Taher Elsonni, Taher al-Sonni | m | UN Ambassador 2020-01..
LBY | Ibrahim Dabbashi | | m | UN Ambassador 2013-01..2016-06
LBY | Moussa Ibrahim | Mussa Ibrahim | m | Spokesperson 2011-03..2011-10
LBY | Ahmed al-Mesmari | Ahmed al-Mismari, Ahmed Mismari | m | Spokesperson 2014-05..
LBY | Ali Treki | Ali Abdussalam Treki, Ali Triki | m | P @un-general-assembly 2009-09-15..2010-09-14
TUN | Kais Saied | | m | P 2019-10-23..
TUN | Beji Caid Essebsi | | m | PM 2011-02-27..2011-12-24; P 2014-12-31..2019-07-25
TUN | Moncef Marzouki | | m | P 2011-12-13..2014-12-31
TUN | Zine El Abidine Ben Ali | Zine el-Abidine Ben Ali, Ben Ali, Zine al-Abidine Ben Ali | m | P 1987-11-07..2011-01-14
TUN | Habib Bourguiba | | m | P 1957-07-25..1987-11-07
TUN | Fouad Mebazaa | Foued Mebazaa | m | P 2011-01-15..2011-12-12
TUN | Mohamed Ghannouchi | Mohammed Ghannouchi | m | PM 1999-11-17..2011-02-27
TUN | Hamadi Jebali | | m | PM 2011-12-24..2013-03-13
TUN | Ali Larayedh | | m | PM 2013-03-13..2014-01-29
TUN | Mehdi Jomaa | | m | PM 2014-01-29..2015-02-06
TUN | Habib Essid | | m | PM 2015-02-06..2016-08-27
TUN | Youssef Chahed | | m | PM 2016-08-27..2020-02-27
TUN | Elyes Fakhfakh | | m | PM 2020-02-27..2020-09-02
TUN | Hichem Mechichi | | m | PM 2020-09-02..2021-07-25
TUN | Najla Bouden | Najla Bouden Romdhane | f | PM 2021-10-11..2023-08-01
TUN | Ahmed Hachani | | m | PM 2023-08-02..2024-08-07
TUN | Kamel Madouri | Kamel Maddouri | m | PM 2024-08-07..2025-03-20
TUN | Khemaies Jhinaoui | | m | FM 2016-01-12..2019-10-29
TUN | Othman Jerandi | | m | FM 2020-09-02..2023-02-07; FM 2013-03-13..2014-01-29
TUN | Nabil Ammar | | m | FM 2023-02-07..2024-08-25
TUN | Mohamed Ali Nafti | | m | FM 2024-08-25..
TUN | Habib Ben Yahia | | m | FM 1999-11..2004-11
TUN | Abdelwahab Abdallah | | m | FM 2005-08-17..2010-01-14
TUN | Kamel Morjane | Kamel Morjan | m | DM 2005-08-17..2010-01-14; FM 2010-01-14..2011-01-27
TUN | Ridha Grira | | m | DM 2010-01-14..2011-01-27
TUN | Abdelkrim Zbidi | Abdelkarim Zbidi | m | DM 2011-01-27..2013-03-13; DM 2017-09-12..2019-10-29
TUN | Ghazi Jeribi | | m | DM 2014-01-29..2015-02-06
TUN | Farhat Horchani | | m | DM 2015-02-06..2017-09-12
TUN | Imed Hazgui | | m | DM 2020-02-27..2020-09-02
TUN | Ibrahim Bartaji | Brahim Bartagi | m | DM 2020-09-02..2021-07-26
TUN | Imed Memmich | Imed Memich | m | DM 2021-10-11..2024-08-25
TUN | Khaled Sehili | Khaled Shili, Khaled S'hili | m | DM 2024-08-25..
TUN | Mouldi Kefi | Mohamed Mouldi Kefi | m | FM 2011-02-21..2011-12-24
TUN | Rafik Abdessalem | Rafik Abdesslem, Rafik Abdessalam | m | FM 2011-12-24..2013-03-13
TUN | Mongi Hamdi | | m | FM 2014-01-29..2015-02-06; Envoy @united-nations 2015-01..2015-12
TUN | Taieb Baccouche | Taib Baccouche | m | FM 2015-02-06..2016-01-12
TUN | Noureddine Erray | | m | FM 2020-02-27..2020-07
TUN | Abdelbaki Hermassi | | m | FM 2004-11-10..2005-08-17
TUN | Sarra Zaafrani Zenzri | Sarra Zaafrani, Sarra Zenzri | f | PM 2025-03-20..
TUN | Rached Ghannouchi | Rachid Ghannouchi, Rashid al-Ghannushi | m | Party Leader 2011-03..; Speaker 2019-11..2021-07
DZA | Abdelmadjid Tebboune | | m | P 2019-12-19..; PM 2017-05-25..2017-08-15; DM 2019-12-19..
DZA | Abdelaziz Bouteflika | Abdelaziz Bouteflicka | m | P 1999-04-27..2019-04-02
DZA | Liamine Zeroual | | m | P 1994-01-31..1999-04-27
DZA | Chadli Bendjedid | Chadli Benjedid | m | P 1979-02-09..1992-01-11
DZA | Ramtane Lamamra | | m | FM 2013-09-11..2017-05-25; FM 2021-07-08..2023-03-18; Commissioner @african-union 2008-04..2013-09; Envoy @united-nations 2023-11..
DZA | Abdelkader Bensalah | | m | P 2019-04-09..2019-12-19
DZA | Abdelaziz Belkhadem | | m | FM 2000-08..2005-05; PM 2006-05-24..2008-06-23
DZA | Mourad Medelci | | m | FM 2007-06-04..2013-09-11
DZA | Abdelkader Messahel | | m | FM 2017-05-25..2019-03-31
DZA | Sabri Boukadoum | Sabri Boukadoum | m | FM 2019-03-31..2021-07-07
DZA | Ahmed Attaf | | m | FM 2023-03-18..
DZA | Youcef Yousfi | | m | FM 1999-12..2000-08
DZA | Mohamed Bedjaoui | Mohammed Bedjaoui | m | FM 2005-05-01..2007-06-04
DZA | Ali Benflis | | m | PM 2000-08-26..2003-05-05
DZA | Ahmed Ouyahia | | m | PM 1995-12-31..1998-12-15; PM 2003-05-09..2006-05-24; PM 2008-06-23..2012-09-03; PM 2017-08-16..2019-03-11
DZA | Abdelmalek Sellal | | m | PM 2012-09-03..2017-05-25
DZA | Noureddine Bedoui | | m | PM 2019-03-12..2019-12-19
DZA | Abdelaziz Djerad | | m | PM 2019-12-28..2021-07-07
DZA | Aymen Benabderrahmane | Ayman Benabderrahmane | m | PM 2021-07-07..2023-11-11
DZA | Nadir Larbaoui | | m | UN Ambassador 2021-09..2023-04; PM 2023-11-11..2025-08-28
DZA | Sifi Ghrieb | | m | PM 2025-08-28..
DZA | Ahmed Gaid Salah | Ahmed Gaed Salah | m | General 2004-08..2019-12-23
DZA | Said Chengriha | | m | General 2019-12-23..
DZA | Amar Bendjama | | m | UN Ambassador 2023-07..
DZA | Abdallah Baali | | m | UN Ambassador 1996-09..2005-09; Ambassador 2008-11..2013-12
MAR | King Mohammed VI | Mohammed VI | m | King 1999-07-23..
MAR | King Hassan II | Hassan II, King Hassan | m | King 1961-03-03..1999-07-23
MAR | Nasser Bourita | | m | FM 2017-04-05..
MAR | Aziz Akhannouch | | m | PM 2021-10-07..
MAR | Abderrahmane Youssoufi | Abderrahmane El Youssoufi | m | PM 1998-03-14..2002-10-09
MAR | Driss Jettou | | m | PM 2002-10-09..2007-09-19
MAR | Abbas El Fassi | Abbas el Fassi | m | PM 2007-09-19..2011-11-29
MAR | Abdelilah Benkirane | | m | PM 2011-11-29..2017-04-05
MAR | Saad Eddine El Othmani | Saadeddine El Othmani, Saad-Eddine El Othmani, Saad Dine El Otmani | m | FM 2012-01-03..2013-10-10; PM 2017-04-05..2021-10-07
MAR | Mohamed Benaissa | Mohammed Benaissa | m | FM 1999-04-08..2007-10-15
MAR | Taieb Fassi Fihri | Taib Fassi Fihri | m | FM 2007-10-15..2012-01-03
MAR | Salaheddine Mezouar | | m | FM 2013-10-10..2017-04-05
MAR | Omar Hilale | | m | UN Ambassador 2014-04..
MAR | Mohamed Loulichki | Mohammed Loulichki | m | UN Ambassador 2008-11..2014-04
SDN | Omar al-Bashir | Omar Hassan al-Bashir, Omar el-Bashir, Omar Bashir | m | P 1993-10-16..2019-04-11
SDN | Abdel Fattah al-Burhan | Abdel-Fattah al-Burhan, Abdel Fattah Burhan, Abdel-Fattah Burhan | m | Military Leader 2019-04-12..
SDN | Mohamed Hamdan Dagalo | Hemedti, Hemeti, Mohammed Hamdan Dagalo | m | Leader @rapid-support-forces 2013-08..
SDN | Abdalla Hamdok | | m | PM 2019-08-21..2022-01-02
SDN | Hassan al-Turabi | Hassan Turabi | m |
SDN | Mustafa Osman Ismail | | m | FM 1998-02..2005-09-20
SDN | Lam Akol | | m | FM 2005-09-20..2007-10-17
SDN | Deng Alor | | m | FM 2007-10-17..2010-06-16
SDN | Ali Karti | Ali Ahmed Karti | m | FM 2010-06-16..2015-06-06
SDN | Ibrahim Ghandour | | m | FM 2015-06-06..2018-04-19
SDN | Kamil Idris | Kamil al-Tayeb Idris | m | PM 2025-05-31..
SDN | El-Dirdiri Mohamed Ahmed | Al-Dirdiri Mohamed Ahmed, Al-Dirdiri Mohammed Ahmed, Dirdeiry Mohamed Ahmed | m | FM 2018-05..2019-04-11
SDN | Asma Abdalla | Asma Mohamed Abdalla, Asmaa Abdallah, Asma Mohamed Abdallah | f | FM 2019-09-08..2020-07-09
SDN | Omer Qamar al-Din | Omer Ismail Qamareldin, Omar Gamareldin, Omer Gamar-Eldin, Omar Qamareddine | m | FM 2020-07-09..2021-02-10
SDN | Mariam al-Mahdi | Mariam al-Sadiq al-Mahdi, Maryam al-Mahdi, Mariam Sadiq al-Mahdi, Mariam al-Sadig al-Mahdi | f | FM 2021-02-10..2021-11-22
SDN | Ali al-Sadiq | Ali al-Sadiq Ali, Ali al-Sadig | m | FM 2022-01-20..2024-04-17
SDN | Hussein Awad | Hussein Awad Ali | m | FM 2024-04-17..2024-11-03
SDN | Ali Youssef | Ali Yousif | m | FM 2024-11-03..2025-04
SDN | Bakri Hassan Saleh | | m | DM 2000-07..2005-09-22; VP 2013-12..2019-02; PM 2017-03-02..2018-09-10
SDN | Abdel Rahim Mohammed Hussein | Abdelrahim Mohamed Hussein, Abdel-Rahim Mohammed Hussein, Abdel Rahim Muhammad Hussein, Abdul Rahim Mohammed Hussein | m | Interior Minister 2001-02..2005-09; DM 2005-09-22..2015-06
SDN | Awad Ibn Auf | Awad Ibn Ouf, Ahmed Awad Ibn Auf, Awad bin Auf, Awad Ibn Oaf | m | DM 2015-08-23..2019-04-12; Military Leader 2019-04-11..2019-04-12
SDN | Jamal Omar | Jamal al-Din Omar, Jamal Aldin Omar | m | DM 2019-09-08..2020-03-25
SDN | Yassin Ibrahim | | m | DM 2020-06-02..2025-05
SDN | Ali Osman Taha | Ali Osman Mohammed Taha, Ali Osman Mohamed Taha | m | FM 1995-02..1998-02; VP 1998-02..2005-07-09
SDN | Abdalmahmood Abdalhaleem | Abdalmahmood Abdalhaleem Mohamad, Abdel-Mahmood Abdel-Haleem, Abdelmahmood Abdelhaleem | m | UN Ambassador 2006-09..2010-06
SDN | Sadiq al-Mahdi | Sadeq al-Mahdi, Al-Sadiq al-Mahdi | m | PM 1986-05-06..1989-06-30
MAR | Khalid Naciri | | m | Spokesperson 2007-10..2012-01
MAR | Mustapha El Khalfi | Mustapha Khalfi | m | Spokesperson 2012-01..2019-10
MAR | Mustapha Baitas | Mustapha Baïtas | m | Spokesperson 2021-10..
`;
