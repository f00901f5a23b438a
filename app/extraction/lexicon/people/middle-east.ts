// Office-holders of Israel, the Palestinians, Egypt, the Levant and Turkey. The form of a row is told in ../people.ts.

export const peopleOfTheMiddleEast = `
ISR | Benjamin Netanyahu | Binyamin Netanyahu, Bibi Netanyahu | m | PM 1996-06-18..1999-07-06; FM 2002-11-06..2003-02-28; PM 2009-03-31..2021-06-13; PM 2022-12-29..; FM 2015-05-14..2019-02-17; DM 2018-11-18..2019-11-08; FM 2012-12-18..2013-11-11; Opposition Leader 2006-05..2009-03; Opposition Leader 2021-06..2022-12
ISR | Naftali Bennett | | m | PM 2021-06-13..2022-07-01; DM 2019-11-08..2020-05-17
ISR | Yair Lapid | | m | FM 2021-06-13..2022-07-01; PM 2022-07-01..2022-12-29; FM 2022-07-01..2022-12-29; Opposition Leader 2020-05..2021-06; Opposition Leader 2023-01..
ISR | Ehud Olmert | | m | PM 2006-01-04..2009-03-31
ISR | Ariel Sharon | | m | DM 1981-08-05..1983-02-14; FM 1998-10-13..1999-07-06; PM 2001-03-07..2006-01-04
ISR | Ehud Barak | | m | FM 1995-11-22..1996-06-18; PM 1999-07-06..2001-03-07; DM 2007-06-18..2013-03-18; DM 1999-07-06..2001-03-07
ISR | Shimon Peres | | m | PM 1984-09-13..1986-10-20; FM 1992-07-14..1995-11-22; PM 1995-11-04..1996-06-18; FM 2001-03-07..2002-11-02; P 2007-07-15..2014-07-24
ISR | Yitzhak Rabin | Yitshak Rabin | m | DM 1984-09-13..1990-03-15; PM 1992-07-13..1995-11-04
ISR | Yitzhak Shamir | | m | PM 1983-10-10..1984-09-13; PM 1986-10-20..1992-07-13
ISR | Menachem Begin | | m | PM 1977-06-21..1983-10-10
ISR | Golda Meir | | f | PM 1969-03-17..1974-06-03
ISR | Gideon Saar | Gideon Sa'ar | m | FM 2024-11-10..
ISR | Israel Katz | Yisrael Katz | m | FM 2019-02-17..2020-05-17; FM 2024-01-02..2024-11-08; DM 2024-11-08..
ISR | Eli Cohen | | m | FM 2022-12-29..2024-01-02
ISR | Gabi Ashkenazi | | m | FM 2020-05-17..2021-06-13; General 2007-02..2011-02
ISR | Avigdor Lieberman | Avigdor Liberman | m | FM 2009-03-31..2012-12-18; FM 2013-11-11..2015-05-06; DM 2016-05-30..2018-11-18
ISR | Tzipi Livni | | f | FM 2006-01-18..2009-03-31; Opposition Leader 2009-03..2012-03
ISR | Silvan Shalom | | m | FM 2003-02-28..2006-01-16
ISR | David Levy | | m | FM 1999-07-06..2000-08-04
ISR | Shlomo Ben-Ami | | m | FM 2000-08-04..2001-03-07
ISR | Yoav Gallant | | m | DM 2022-12-29..2024-11-08
ISR | Benny Gantz | Benjamin Gantz | m | DM 2020-05-17..2022-12-29; General 2011-02..2015-02
ISR | Moshe Yaalon | Moshe Ya'alon | m | DM 2013-03-18..2016-05-22; General 2002-07..2005-06
ISR | Amir Peretz | | m | DM 2006-05-04..2007-06-18
ISR | Shaul Mofaz | | m | DM 2002-11-04..2006-05-04; General 1998-07..2002-07
ISR | Binyamin Ben-Eliezer | Benjamin Ben-Eliezer | m | DM 2001-03-07..2002-11-02
ISR | Isaac Herzog | Yitzhak Herzog | m | Opposition Leader 2013-11..2018-07; P 2021-07-07..
ISR | Reuven Rivlin | | m | P 2014-07-24..2021-07-07
ISR | Moshe Katsav | Moshe Katzav | m | P 2000-08-01..2007-07-01
ISR | Ezer Weizman | | m | P 1993-05-13..2000-07-13
ISR | Itamar Ben-Gvir | Itamar Ben Gvir | m |
ISR | Bezalel Smotrich | | m | Finance Minister 2022-12-29..
ISR | Ron Dermer | | m | Ambassador 2013-09..2021-01; Minister 2022-12-29..2025-11
ISR | Mark Regev | | m | Spokesperson 2007-07..2015-12; Spokesperson 2004-01..2007-07; Ambassador 2016-04..2020-06
ISR | Danny Danon | | m | UN Ambassador 2015-10..2020-08; UN Ambassador 2024-08..
ISR | Gilad Erdan | | m | UN Ambassador 2020-08..2024-08; Ambassador 2021-01..2021-11
ISR | Danny Ayalon | Daniel Ayalon | m | Deputy FM 2009-03..2013-03; Ambassador 2002-07..2006-11
ISR | Ron Prosor | | m | Ambassador 2007-01..2011-06; UN Ambassador 2011-06..2015-10
ISR | Gabriela Shalev | | f | UN Ambassador 2008-09..2010-09
ISR | Dan Gillerman | | m | UN Ambassador 2003-01..2008-09
ISR | Lior Haiat | | m | Spokesperson 2020-01..2023-12
ISR | Yehuda Lancry | | m | UN Ambassador 1999-08..2002-08
ISR | Meron Reuben | | m | UN Ambassador 2010-09..2011-06
ISR | David Ivry | | m | Ambassador 2000-01..2002-04
ISR | Sallai Meridor | | m | Ambassador 2006-11..2009-06
ISR | Michael Oren | Michael B. Oren | m | Ambassador 2009-06..2013-09
ISR | Michael Herzog | Mike Herzog | m | Ambassador 2021-11..2025-01
ISR | Yechiel Leiter | Michael Leiter | m | Ambassador 2025-01..
ISR | Efraim Halevy | Ephraim Halevy | m | CIA Director 1998-04..2002-10; NSA 2002-10..2003-09
ISR | Giora Eiland | | m | NSA 2004-01..2006-06
ISR | Uzi Arad | | m | NSA 2009-04..2011-02
ISR | Yaakov Amidror | | m | NSA 2011-03..2013-11
ISR | Yossi Cohen | | m | NSA 2013-11..2016-01; CIA Director 2016-01..2021-06
ISR | Meir Ben-Shabbat | Meir Ben Shabbat | m | NSA 2017-08..2021-08
ISR | Eyal Hulata | | m | NSA 2021-08..2023-01
ISR | Tzachi Hanegbi | | m | NSA 2023-01..2025-10
ISR | Meir Dagan | | m | CIA Director 2002-10..2011-01
ISR | Tamir Pardo | | m | CIA Director 2011-01..2016-01
ISR | David Barnea | Dedi Barnea | m | CIA Director 2021-06..
ISR | Ronen Bar | | m | CIA Director 2021-10..2025-06
ISR | Yuval Diskin | | m | CIA Director 2005-05..2011-05
ISR | Avi Dichter | | m | CIA Director 2000-05..2005-05; Minister 2006-05..2009-03
ISR | Dan Halutz | | m | General 2005-06..2007-02
ISR | Gadi Eisenkot | Gadi Eizenkot | m | General 2015-02..2019-01
ISR | Aviv Kochavi | Aviv Kohavi | m | General 2019-01..2023-01
ISR | Herzi Halevi | | m | General 2023-01..2025-03
ISR | Eyal Zamir | | m | General 2025-03..
ISR | Peter Lerner | | m | Spokesperson 2013-01..2017-06
ISR | Avital Leibovich | | f | Spokesperson 2007-01..2013-09
ISR | Jonathan Conricus | | m | Spokesperson 2017-06..2021-07
ISR | Richard Hecht | | m | Spokesperson 2022-07..2024-02
ISR | Daniel Hagari | | m | Spokesperson 2023-03..2025-03
ISR | Effie Defrin | | m | Spokesperson 2025-03..
ISR | Nadav Shoshani | | m | Spokesperson 2024-03..
ISR | Avichay Adraee | | m | Spokesperson 2005-01..
ISR | Raanan Gissin | Ra'anan Gissin | m | Spokesperson 2001-03..2006-01
ISR | Eylon Levy | | m | Spokesperson 2023-10..2024-03
ISR | David Mencer | | m | Spokesperson 2024-03..2025-06
ISR | Miri Eisin | | f | Spokesperson 2006-07..2007-12
ISR | Yigal Palmor | | m | Spokesperson 2008-08..2014-09
ISR | Emmanuel Nahshon | | m | Spokesperson 2014-09..2020-01
ISR | Oren Marmorstein | | m | Spokesperson 2024-01..
ISR | Isaac Molho | Yitzhak Molcho, Yitzhak Molho | m | Envoy 2009-03..2018-03
ISR | Yossi Beilin | | m | Attorney General 1999-07..2001-03
PSE | Mahmoud Abbas | Abu Mazen | m | PM 2003-03-19..2003-09-06; P 2005-01-15..
PSE | Yasser Arafat | Yasir Arafat | m | Leader 1969-02-04..2004-11-11
PSE | Ahmed Qurei | Ahmed Qureia, Abu Ala | m | PM 2003-10-07..2006-03-29
PSE | Ismail Haniyeh | Ismail Haniya, Ismail Haniyah | m | PM 2006-03-29..2007-06-14; Leader @hamas 2017-05-06..2024-07-31
PSE | Khaled Meshaal | Khaled Mashal, Khaled Meshal, Khalid Mishal | m | Leader @hamas 2004-04..2017-05-06
PSE | Yahya Sinwar | Yehya Sinwar | m | Leader @hamas 2024-08-06..2024-10-16
PSE | Sheikh Ahmed Yassin | Ahmed Yassin | m | Supreme Leader @hamas 1987-12..2004-03-22
PSE | Salam Fayyad | | m | PM 2007-06-15..2013-06-06
PSE | Rami Hamdallah | | m | PM 2013-06-06..2019-04-13
PSE | Mohammad Shtayyeh | Mohammed Shtayyeh | m | PM 2019-04-13..2024-03-31
PSE | Mohammad Mustafa | Mohammed Mustafa | m | PM 2024-03-31..; FM 2024-03-31..2025-06
PSE | Riyad al-Maliki | Riad al-Malki, Riyad al-Malki, Riad Malki | m | FM 2007-06..2024-03-31
PSE | Nabil Shaath | Nabil Sha'ath | m | FM 2003-04..2005-02
PSE | Saeb Erekat | Saeb Erakat | m | Envoy 1995-01..2020-11-10
PSE | Riyad Mansour | | m | UN Ambassador 2005-11..
PSE | Hanan Ashrawi | | f |
PSE | Marwan Barghouti | Marwan Barghouthi | m |
PSE | Nabil Abu Rudeineh | Nabil Abu Rdeneh | m | Spokesperson 1994-07..
PSE | Sami Abu Zuhri | | m | Spokesperson @hamas 2005-01..
PSE | Mahmoud Zahar | Mahmoud al-Zahar | m | FM 2006-03-29..2007-03-17
PSE | Nasser al-Kidwa | Nasser al-Qidwa, Nasser al-Qudwa | m | UN Ambassador 1991-09..2005-09; FM 2005-02-24..2006-03-29
PSE | Ziad Abu Amr | Ziyad Abu Amr | m | FM 2007-03-17..2007-06-01
PSE | Varsen Aghabekian | Varsen Aghabekian Shahin | f | FM 2025-06..
PSE | Hussein al-Sheikh | | m | Official 2022-05..
PSE | Khalil al-Hayya | | m |
PSE | Mousa Abu Marzouk | Moussa Abu Marzouk | m |
PSE | Mohammed Deif | | m |
PSE | Fawzi Barhoum | | m | Spokesperson @hamas 2006-01..
PSE | Hazem Qassem | | m | Spokesperson @hamas 2017-01..
PSE | Ramadan Shallah | Ramadan Abdullah Shallah | m | Leader @palestinian-islamic-jihad 1995-10..2018-09
PSE | Ziad al-Nakhalah | Ziyad al-Nakhalah, Ziad Nakhaleh | m | Leader @palestinian-islamic-jihad 2018-09..
EGY | Abdel Fattah el-Sisi | Abdel Fattah al-Sisi, Abdel-Fattah el-Sissi, Abdel Fattah al-Sissi, Abdul Fattah al-Sisi, Abdel-Fattah al-Sisi | m | DM 2012-08-12..2014-03-26; P 2014-06-08..
EGY | Mohamed Morsi | Mohammed Morsi, Mohamed Mursi, Mohammed Mursi, Muhammad Morsi | m | P 2012-06-30..2013-07-03
EGY | Hosni Mubarak | Husni Mubarak | m | P 1981-10-14..2011-02-11
EGY | Anwar Sadat | Anwar al-Sadat, Anwar el-Sadat | m | P 1970-10-15..1981-10-06
EGY | Gamal Abdel Nasser | | m | P 1956-06-23..1970-09-28
EGY | Adly Mansour | | m | P 2013-07-04..2014-06-08
EGY | Sameh Shoukry | Sameh Shukri | m | FM 2014-06-17..2024-07-03
EGY | Badr Abdelatty | Badr Abdel Atti | m | FM 2024-07-03..; Spokesperson 2013-01..2015-04
EGY | Nabil Fahmy | | m | FM 2013-07-16..2014-06-17
EGY | Ahmed Aboul Gheit | Ahmed Abul Gheit, Ahmed Abul-Gheit, Ahmed Abu al-Gheit | m | FM 2004-07-11..2011-03-06; Secretary-General @arab-league 2016-07-03..; UN Ambassador 1999-06..2004-07
EGY | Ahmed Maher | | m | FM 2001-05-15..2004-07-11
EGY | Amr Moussa | Amre Moussa, Amr Mussa | m | FM 1991-05-20..2001-05-15; Secretary-General @arab-league 2001-06-01..2011-07-01
EGY | Omar Suleiman | | m | CIA Director 1993-01..2011-01; VP 2011-01-29..2011-02-11
EGY | Mohamed Hussein Tantawi | Hussein Tantawi, Mohammed Hussein Tantawi | m | DM 1991-05-20..2012-08-12
EGY | Mohamed ElBaradei | Mohamed El Baradei, Mohammed ElBaradei, Mohamed el-Baradei | m | Director-General @international-atomic-energy-agency 1997-12-01..2009-12-01
EGY | Ayman al-Zawahiri | Ayman al-Zawahri, Ayman Zawahiri | m | Leader @al-qaida 2011-06-16..2022-07-31
EGY | Mohamed Kamel Amr | Mohammed Kamel Amr | m | FM 2011-07-21..2013-07
EGY | Sedki Sobhi | Sedki Sobhy | m | DM 2014-03-27..2018-06-14
EGY | Mohamed Zaki | Mohamed Ahmed Zaki | m | DM 2018-06-14..2024-07-03
EGY | Ahmed Nazif | | m | PM 2004-07-14..2011-01-29
EGY | Ahmed Shafiq | Ahmed Shafik | m | PM 2011-01-31..2011-03-03
EGY | Essam Sharaf | | m | PM 2011-03-03..2011-12-07
EGY | Kamal al-Ganzouri | Kamal Ganzouri | m | PM 2011-12-07..2012-08-02; PM 1996-01..1999-10
EGY | Hisham Qandil | Hesham Qandil, Hesham Kandil | m | PM 2012-08-02..2013-07-08
EGY | Hazem el-Beblawi | Hazem el-Biblawi, Hazem al-Beblawi | m | PM 2013-07-09..2014-03-01
EGY | Ibrahim Mahlab | Ibrahim Mehleb | m | PM 2014-03-01..2015-09-19
EGY | Sherif Ismail | | m | PM 2015-09-19..2018-06-07
EGY | Mostafa Madbouly | Mostafa Madbouli | m | PM 2018-06-07..
EGY | Abdel Mageed Saqr | Abdel Meguid Saqr, Abdel-Mageed Saqr | m | DM 2024-07-03..
EGY | Ahmed Abu Zeid | Ahmed Abou Zeid | m | Spokesperson 2015-04..2018-12; Spokesperson 2022-07..2024-08
EGY | Maged Abdelaziz | Maged Abdel Fattah Abdelaziz | m | UN Ambassador 2005-01..2012-05
EGY | Amr Aboulatta | Amr Abdellatif Aboulatta | m | UN Ambassador 2014-07..2018-06
EGY | Abbas Kamel | | m | CIA Director 2018-01..2024-10
EGY | Atef Ebeid | Atef Obeid | m | PM 1999-10-05..2004-07-14
JOR | King Abdullah II | Abdullah II, King Abdullah of Jordan | m | King 1999-02-07..
JOR | King Hussein | King Hussein of Jordan | m | King 1952-08-11..1999-02-07
JOR | Ayman Safadi | | m | FM 2017-01-15..
JOR | Nasser Judeh | | m | FM 2009-02-23..2017-01-15
JOR | Marwan Muasher | | m | FM 2002-01..2004-10
JOR | Ali Abu al-Ragheb | Ali Abu Ragheb | m | PM 2000-06-19..2003-10-25; DM 2000-06-19..2003-10-25
JOR | Faisal al-Fayez | Faisal Fayez | m | PM 2003-10-25..2005-04-07; DM 2003-10-25..2005-04-07
JOR | Marouf al-Bakhit | Marouf Bakhit | m | PM 2005-11-27..2007-11-25; PM 2011-02-09..2011-10-24; DM 2005-11-27..2007-11-25; DM 2011-02-09..2011-10-24
JOR | Nader al-Dahabi | Nader Dahabi | m | PM 2007-11-25..2009-12-14; DM 2007-11-25..2009-12-14
JOR | Samir Rifai | Samir al-Rifai | m | PM 2009-12-14..2011-02-09; DM 2009-12-14..2011-02-09
JOR | Abdullah Ensour | Abdullah al-Nsour | m | PM 2012-10-11..2016-05-29; DM 2012-10-11..2016-05-29
JOR | Hani al-Mulki | Hani Mulki | m | PM 2016-06-01..2018-06-04; FM 2004-10..2005-04-07; DM 2016-06-01..2018-06-04
JOR | Omar al-Razzaz | Omar Razzaz | m | PM 2018-06-14..2020-10-12; DM 2018-06-14..2020-10-12
JOR | Bisher al-Khasawneh | Bisher Khasawneh | m | PM 2020-10-12..2024-09-15; DM 2020-10-12..2024-09-15
JOR | Jafar Hassan | Jaafar Hassan | m | PM 2024-09-18..; DM 2024-09-18..
JOR | Abdul Ilah Khatib | Abdul-Ilah Khatib, Abdelilah al-Khatib, Abdul Ilah al-Khatib, Abdel-Elah al-Khatib, Abdelilah Khatib | m | FM 1998-03..2002-01; FM 2005-11-27..2007-11-25; Envoy @united-nations 2011-04..2011-12
JOR | Adnan Badran | | m | PM 2005-04-07..2005-11-27; DM 2005-04-07..2005-11-27
JOR | Awn Khasawneh | Awn al-Khasawneh, Aoun al-Khasawneh | m | PM 2011-10-24..2012-05-02; DM 2011-10-24..2012-05-02
JOR | Fayez Tarawneh | Fayez al-Tarawneh | m | PM 2012-05-02..2012-10-11; DM 2012-05-02..2012-10-11
JOR | Farouk Kasrawi | Farouk al-Kasrawi | m | FM 2005-04-07..2005-11-27
JOR | Salah Bashir | | m | FM 2007-11-25..2009-02-23
JOR | Dina Kawar | | f | UN Ambassador 2014-08..2016-06; Ambassador 2016-06..
JOR | Sima Bahous | Sima Sami Bahous | f | UN Ambassador 2016-07..2021-09; Director-General @un-women 2021-09..
LBN | Joseph Aoun | | m | P 2025-01-09..; General 2017-03..2025-01
LBN | Michel Aoun | | m | P 2016-10-31..2022-10-30
LBN | Michel Suleiman | Michel Sleiman | m | P 2008-05-25..2014-05-25
LBN | Emile Lahoud | | m | P 1998-11-24..2007-11-23
LBN | Elias Hrawi | | m | P 1989-11-24..1998-11-24
LBN | Bashir Gemayel | Bachir Gemayel | m |
LBN | Amin Gemayel | Amine Gemayel | m | P 1982-09-23..1988-09-22
LBN | Nawaf Salam | | m | PM 2025-02-08..; UN Ambassador 2007-07..2017-12; P @international-court-of-justice 2024-02-06..2025-01-14
LBN | Najib Mikati | | m | PM 2005-04-19..2005-07-19; PM 2011-06-13..2014-02-15; PM 2021-09-10..2025-02-08
LBN | Saad Hariri | Saad al-Hariri | m | PM 2009-11-09..2011-06-13; PM 2016-12-18..2020-01-21
LBN | Fouad Siniora | Fuad Saniora, Fouad Saniora | m | PM 2005-07-19..2009-11-09
LBN | Rafik Hariri | Rafiq Hariri, Rafiq al-Hariri, Rafik al-Hariri | m | PM 1992-10-31..1998-12-02; PM 2000-10-23..2004-10-21
LBN | Hassan Nasrallah | Hasan Nasrallah, Sheik Hassan Nasrallah, Sayyed Hassan Nasrallah | m | Leader @hezbollah 1992-02-16..2024-09-27
LBN | Naim Qassem | Naim Kassem | m | Leader @hezbollah 2024-10-29..
LBN | Nabih Berri | | m | Speaker 1992-10-20..
LBN | Walid Jumblatt | Walid Jumblat | m |
LBN | Samir Geagea | | m |
LBN | Gebran Bassil | | m | FM 2014-02-15..2020-01-21
LBN | Adnan Mansour | | m | FM 2011-06-13..2014-02-15
LBN | Fawzi Salloukh | Fawzi Salloukh | m | FM 2005-07-19..2009-11-09
LBN | Charbel Wehbe | | m | FM 2020-08-03..2021-05-19
LBN | Abdallah Bou Habib | Abdallah Bouhabib | m | FM 2021-09-10..2025-02-08
LBN | Youssef Raggi | Youssef Raji, Joe Raggi | m | FM 2025-02-08..
LBN | Hassan Diab | | m | PM 2020-01-21..2021-09-10
LBN | Tammam Salam | | m | PM 2014-02-15..2016-12-18
LBN | Salim al-Hoss | Selim al-Hoss | m | PM 1998-12-02..2000-10-23; FM 1998-12..2000-10-26
LBN | Khalil Hrawi | | m | DM 2000-10-26..2003-04-17
LBN | Mahmoud Hammoud | | m | FM 2000-10-26..2003-04-17; DM 2003-04-17..2004-10-26
LBN | Abdel Rahim Mrad | Abdul Rahim Mrad | m | DM 2004-10-26..2005-04-19
LBN | Elias Murr | Elias al-Murr | m | Interior Minister 2000-10..2004-10; DM 2005-07-19..2011-06-13
LBN | Fayez Ghosn | | m | DM 2011-06-13..2014-02-15
LBN | Samir Mokbel | Samir Moqbel | m | DM 2014-02-15..2016-12-18
LBN | Yaacoub Sarraf | Yacoub Sarraf | m | DM 2016-12-18..2019-01-31
LBN | Maurice Sleem | | m | DM 2021-09-10..2025-02-08
LBN | Michel Menassa | | m | DM 2025-02-08..
LBN | Jean Obeid | | m | FM 2003-04-17..2004-10-26
LBN | Ali Shami | Ali al-Shami | m | FM 2009-11-09..2011-06-13
LBN | Nassif Hitti | | m | FM 2020-01-21..2020-08-03
LBN | Omar Karami | Omar Karameh | m | PM 1990-12..1992-05; PM 2004-10-26..2005-04-19
LBN | Jean Kahwaji | Jean Qahwaji | m | General 2008-08..2017-03
LBN | Amal Mudallali | | f | UN Ambassador 2018-01..2022-12
SYR | Bashar al-Assad | Bashar Assad, Bashar al-Asad, Bashar Al-Assad, Bashar Al Assad, Bashar al Assad | m | P 2000-07-17..2024-12-08
SYR | Hafez al-Assad | Hafez Assad, Hafiz al-Assad, Hafez al-Asad | m | P 1971-03-12..2000-06-10
SYR | Ahmed al-Sharaa | Ahmad al-Sharaa, Abu Mohammed al-Golani, Abu Mohammad al-Jolani, Abu Muhammad al-Julani | m | P 2025-01-29..
SYR | Asaad al-Shaibani | Asaad al-Shibani, Asaad Hassan al-Shaibani | m | FM 2024-12-21..
SYR | Faisal Mekdad | Faisal Mikdad, Fayssal Mekdad, Faysal Mekdad | m | FM 2020-11-22..2024-09-23; UN Ambassador 2003-09..2006-06; Deputy FM 2006-06..2020-11
SYR | Walid al-Moallem | Walid Moallem, Walid Muallem, Walid al-Muallem | m | FM 2006-02-11..2020-11-16
SYR | Farouk al-Sharaa | Farouq al-Shara, Farouk al-Shara, Farouq al-Sharaa | m | FM 1984-03-11..2006-02-11; VP 2006-02..2014-07
SYR | Bashar Jaafari | Bashar al-Jaafari, Bashar Ja'afari | m | UN Ambassador 2006-07..2020-11
SYR | Bassam Sabbagh | Bassam al-Sabbagh | m | UN Ambassador 2020-11..2023-11; FM 2024-09-23..2024-12-08
SYR | Mustafa Tlass | Mustafa Tlas | m | DM 1972-03..2004-05-12
SYR | Hassan Turkmani | Hassan Turkomani | m | DM 2004-05-12..2009-06-03
SYR | Ali Habib | Ali Habib Mahmoud | m | DM 2009-06-03..2011-08-08
SYR | Daoud Rajha | Dawoud Rajha, Daoud Rajiha | m | DM 2011-08-08..2012-07-18
SYR | Fahd al-Freij | Fahd Jassem al-Freij, Fahad Jassim al-Freij | m | DM 2012-07-18..2018-01-01
SYR | Ali Ayoub | Ali Abdullah Ayoub, Ali Abdullah Ayyoub | m | DM 2018-01-01..2022-04-28
SYR | Ali Mahmoud Abbas | | m | DM 2022-04-28..2024-12-08
SYR | Murhaf Abu Qasra | | m | DM 2024-12-21..
SYR | Mikhail Wehbe | Mikhail Wahbe | m | UN Ambassador 1996-08..2003-09
SYR | Koussay Aldahhak | Qusay al-Dahhak | m | UN Ambassador 2023-11..2025-08
SYR | Ibrahim Olabi | | m | UN Ambassador 2025-08..
SYR | Imad Moustapha | | m | Ambassador 2004-03..2011-11
SYR | Abdul Halim Khaddam | Abdel Halim Khaddam, Abdel-Halim Khaddam | m | VP 1984-03..2005-06
SYR | Naji al-Otari | Muhammad Naji al-Otari, Mohammed Naji al-Otari, Mohammed Naji Otri | m | PM 2003-09-10..2011-04-14
SYR | Adel Safar | | m | PM 2011-04-14..2012-06-23
SYR | Riyad Hijab | Riad Hijab, Riyad Farid Hijab | m | PM 2012-06-23..2012-08-06; Envoy 2015-12..2017-11
SYR | Wael al-Halqi | Wael Nader al-Halqi | m | PM 2012-08-09..2016-07-03
SYR | Imad Khamis | | m | PM 2016-07-03..2020-06-11
SYR | Hussein Arnous | | m | PM 2020-06-11..2024-09-14
SYR | Mohammed Ghazi al-Jalali | Mohammad Ghazi al-Jalali | m | PM 2024-09-14..2024-12-08
SYR | Mohammed al-Bashir | Mohammad al-Bashir | m | PM 2024-12-10..2025-03-29
SYR | Bouthaina Shaaban | Buthaina Shaaban | f | Official 2008-07..2024-12
SYR | Jihad Makdissi | Jihad Makdessi, Jihad al-Makdissi | m | Spokesperson 2011-04..2012-12
SYR | Burhan Ghalioun | | m | Opposition Leader 2011-08..2012-06
SYR | Moaz al-Khatib | Mouaz al-Khatib | m | Opposition Leader 2012-11..2013-04
SYR | Ahmad Jarba | Ahmed Jarba, Ahmad al-Jarba | m | Opposition Leader 2013-07..2014-07
SYR | Khaled Khoja | | m | Opposition Leader 2015-01..2016-03
SYR | Anas al-Abdah | Anas Abdah | m | Opposition Leader 2016-03..2017-05
SYR | Nasr al-Hariri | Naser al-Hariri | m | Envoy 2017-02..2020-07
SYR | Mazloum Abdi | Mazlum Abdi, Mazloum Kobani | m | Leader @syrian-democratic-forces 2017-01..
SYR | Salih Muslim | Saleh Muslim, Salih Muslim Mohammed | m | Official 2010-06..2017-09
TUR | Recep Tayyip Erdogan | Tayyip Erdogan | m | PM 2003-03-14..2014-08-28; P 2014-08-28..
TUR | Abdullah Gul | | m | PM 2002-11-18..2003-03-14; FM 2003-03-14..2007-08-28; P 2007-08-28..2014-08-28
TUR | Ahmet Necdet Sezer | | m | P 2000-05-16..2007-08-28
TUR | Suleyman Demirel | | m | PM 1991-11-20..1993-05-16; P 1993-05-16..2000-05-16
TUR | Turgut Ozal | | m | PM 1983-12-13..1989-10-31; P 1989-11-09..1993-04-17
TUR | Hakan Fidan | | m | FM 2023-06-03..; CIA Director 2010-05..2023-06
TUR | Mevlut Cavusoglu | | m | FM 2014-08-29..2015-08-28; FM 2015-11-24..2023-06-03
TUR | Ahmet Davutoglu | | m | FM 2009-05-01..2014-08-28; PM 2014-08-28..2016-05-24
TUR | Ali Babacan | | m | FM 2007-08-29..2009-05-01
TUR | Ismail Cem | | m | FM 1997-06-30..2002-07-11
TUR | Binali Yildirim | | m | PM 2016-05-24..2018-07-09
TUR | Bulent Ecevit | | m | PM 1999-01-11..2002-11-18
TUR | Mesut Yilmaz | | m | PM 1997-06-30..1999-01-11
TUR | Necmettin Erbakan | | m | PM 1996-06-28..1997-06-30
TUR | Tansu Ciller | | f | PM 1993-06-25..1996-03-06
TUR | Hulusi Akar | | m | DM 2018-07-10..2023-06-03; General 2015-08..2018-07
TUR | Yasar Guler | | m | DM 2023-06-03..; General 2018-07..2023-06
TUR | Ibrahim Kalin | | m | Spokesperson 2014-12..2023-06; CIA Director 2023-06..
TUR | Suleyman Soylu | | m | Interior Minister 2016-08-31..2023-06-03
TUR | Ekrem Imamoglu | | m | Mayor 2019-06..2025-03
TUR | Kemal Kilicdaroglu | | m | Opposition Leader 2010-05..2023-11
TUR | Selahattin Demirtas | | m | Party Leader 2014-06..2018-02
TUR | Abdullah Ocalan | | m | Leader @pkk 1978-11..
TUR | Fethullah Gulen | | m |
TUR | Sabahattin Cakmakoglu | | m | DM 1999-05-28..2002-11-18
TUR | Vecdi Gonul | | m | DM 2002-11-18..2011-07-06
TUR | Fikri Isik | | m | DM 2016-05-24..2017-07-19
TUR | Nurettin Canikli | | m | DM 2017-07-19..2018-07-10
TUR | Ismet Yilmaz | | m | DM 2011-07-06..2015-06-30; Speaker 2015-07..2015-11; DM 2015-11-24..2016-05-24
TUR | Sukru Sina Gurel | | m | FM 2002-07-12..2002-11-18
TUR | Yasar Yakis | | m | FM 2002-11-18..2003-03-14
TUR | Feridun Sinirlioglu | | m | FM 2015-08-28..2015-11-24; UN Ambassador 2016-04..2023-07; Secretary-General @osce 2024-12..
TUR | Fuat Oktay | | m | VP 2018-07-10..2023-06-03
TUR | Cevdet Yilmaz | | m | VP 2023-06-03..
TUR | Umit Pamir | | m | UN Ambassador 2000-10..2004-07
TUR | Baki Ilkin | | m | UN Ambassador 2004-11..2009-06
TUR | Ertugrul Apakan | | m | UN Ambassador 2009-09..2012-09; Envoy @osce 2014-04..2019-05
TUR | Halit Cevik | Yasar Halit Cevik | m | UN Ambassador 2012-10..2016-04; Envoy @osce 2019-06..2022-03
TUR | Sedat Onal | | m | Deputy FM 2017-09..2021-11; UN Ambassador 2023-10..2024-11
TUR | Faruk Logoglu | Osman Faruk Logoglu | m | Ambassador 2001-10..2005-12
TUR | Nabi Sensoy | | m | Ambassador 2006-01..2010-02
TUR | Namik Tan | | m | Spokesperson 2004-05..2006-12; Ambassador 2010-02..2014-03
TUR | Serdar Kilic | | m | Ambassador 2014-04..2021-02
TUR | Efkan Ala | | m | Interior Minister 2013-12-25..2016-08-31
TUR | Besir Atalay | | m | Interior Minister 2007-08-29..2011-07-06
TUR | Ali Yerlikaya | | m | Interior Minister 2023-06-03..
TUR | Omer Celik | | m | Spokesperson 2018-07..
TUR | Oncu Keceli | | m | Spokesperson 2023-12..
TUR | Tanju Bilgic | | m | Spokesperson 2014-06..2016-10; Spokesperson 2021-02..2023-12
TUR | Hami Aksoy | | m | Spokesperson 2018-02..2021-02
TUR | Hilmi Ozkok | | m | General 2002-08..2006-08
TUR | Yasar Buyukanit | | m | General 2006-08..2008-08
TUR | Ilker Basbug | | m | General 2008-08..2010-08
TUR | Necdet Ozel | | m | General 2011-08..2015-08
TUR | Devlet Bahceli | | m | Party Leader 1997-07..
TUR | Deniz Baykal | | m | Opposition Leader 2002-11..2010-05
TUR | Ozgur Ozel | | m | Opposition Leader 2023-11..
TUR | Volkan Bozkir | | m | P @un-general-assembly 2020-09-15..2021-09-14
JOR | Mohammad Momani | Mohammad al-Momani, Mohammed Momani | m | Spokesperson 2013-03..2018-06
JOR | Muhannad Mubaidin | | m | Spokesperson 2023-09..2024-09
YEM | Rajeh Badi | Rajih Badi | m | Spokesperson 2014-11..2022-04
`;
