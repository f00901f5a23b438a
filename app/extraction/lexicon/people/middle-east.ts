// Office-holders of the Middle East, with Egypt. The form of a row is told in ../people.ts.

export const peopleOfTheMiddleEast = `
ISR | Benjamin Netanyahu | Binyamin Netanyahu, Bibi Netanyahu | m | PM 1996-06-18..1999-07-06; FM 2002-11-06..2003-02-28; PM 2009-03-31..2021-06-13; PM 2022-12-29..; FM 2015-05-14..2019-02-17; DM 2018-11-18..2019-11-08
ISR | Naftali Bennett | | m | PM 2021-06-13..2022-07-01
ISR | Yair Lapid | | m | FM 2021-06-13..2022-07-01; PM 2022-07-01..2022-12-29
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
ISR | Gabi Ashkenazi | | m | FM 2020-05-17..2021-06-13
ISR | Avigdor Lieberman | Avigdor Liberman | m | FM 2009-03-31..2012-12-18; FM 2013-11-11..2015-05-06; DM 2016-05-30..2018-11-18
ISR | Tzipi Livni | | f | FM 2006-01-18..2009-03-31
ISR | Silvan Shalom | | m | FM 2003-02-28..2006-01-16
ISR | David Levy | | m | FM 1999-07-06..2000-08-04
ISR | Shlomo Ben-Ami | | m | FM 2000-08-04..2001-03-07
ISR | Yoav Gallant | | m | DM 2022-12-29..2024-11-08
ISR | Benny Gantz | | m | DM 2020-05-17..2022-12-29
ISR | Moshe Yaalon | Moshe Ya'alon | m | DM 2013-03-18..2016-05-22
ISR | Amir Peretz | | m | DM 2006-05-04..2007-06-18
ISR | Shaul Mofaz | | m | DM 2002-11-04..2006-05-04
ISR | Binyamin Ben-Eliezer | Benjamin Ben-Eliezer | m | DM 2001-03-07..2002-11-02
ISR | Isaac Herzog | Yitzhak Herzog | m | Opposition Leader 2013-11..2018-07; P 2021-07-07..
ISR | Reuven Rivlin | | m | P 2014-07-24..2021-07-07
ISR | Moshe Katsav | Moshe Katzav | m | P 2000-08-01..2007-07-01
ISR | Ezer Weizman | | m | P 1993-05-13..2000-07-13
ISR | Itamar Ben-Gvir | Itamar Ben Gvir | m |
ISR | Bezalel Smotrich | | m | Finance Minister 2022-12-29..
ISR | Ron Dermer | | m | Ambassador 2013-09..2021-01
ISR | Mark Regev | | m | Spokesperson 2007-07..2015-12
ISR | Danny Danon | | m | UN Ambassador 2015-10..2020-08; UN Ambassador 2024-08..
ISR | Gilad Erdan | | m | UN Ambassador 2020-08..2024-08
ISR | Danny Ayalon | | m | Deputy FM 2009-03..2013-03
ISR | Ron Prosor | | m | Ambassador 2007-01..2011-06; UN Ambassador 2011-06..2015-10
ISR | Gabriela Shalev | | f | UN Ambassador 2008-09..2010-09
ISR | Dan Gillerman | | m | UN Ambassador 2003-01..2008-09
ISR | Lior Haiat | | m | Spokesperson 2020-01..2023-12
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
EGY | Abdel Fattah el-Sisi | Abdel Fattah al-Sisi, Abdel-Fattah el-Sissi, Abdel Fattah al-Sissi, Abdul Fattah al-Sisi, Abdel-Fattah al-Sisi | m | DM 2012-08-12..2014-03-26; P 2014-06-08..
EGY | Mohamed Morsi | Mohammed Morsi, Mohamed Mursi, Mohammed Mursi, Muhammad Morsi | m | P 2012-06-30..2013-07-03
EGY | Hosni Mubarak | Husni Mubarak | m | P 1981-10-14..2011-02-11
EGY | Anwar Sadat | Anwar al-Sadat, Anwar el-Sadat | m | P 1970-10-15..1981-10-06
EGY | Gamal Abdel Nasser | | m | P 1956-06-23..1970-09-28
EGY | Adly Mansour | | m | P 2013-07-04..2014-06-08
EGY | Sameh Shoukry | Sameh Shukri | m | FM 2014-06-17..2024-07-03
EGY | Badr Abdelatty | | m | FM 2024-07-03..
EGY | Nabil Fahmy | | m | FM 2013-07-16..2014-06-17
EGY | Ahmed Aboul Gheit | Ahmed Abul Gheit | m | FM 2004-07-11..2011-03-06; Secretary-General @arab-league 2016-07-03..
EGY | Ahmed Maher | | m | FM 2001-05-15..2004-07-11
EGY | Amr Moussa | Amre Moussa, Amr Mussa | m | FM 1991-05-20..2001-05-15; Secretary-General @arab-league 2001-06-01..2011-07-01
EGY | Omar Suleiman | | m |
EGY | Mohamed Hussein Tantawi | Hussein Tantawi, Mohammed Hussein Tantawi | m | DM 1991-05-20..2012-08-12
EGY | Mohamed ElBaradei | Mohamed El Baradei, Mohammed ElBaradei, Mohamed el-Baradei | m | Director-General @international-atomic-energy-agency 1997-12-01..2009-12-01
EGY | Ayman al-Zawahiri | Ayman al-Zawahri, Ayman Zawahiri | m | Leader @al-qaida 2011-06-16..2022-07-31
EGY | Mohamed Kamel Amr | Mohammed Kamel Amr | m | FM 2011-07-21..2013-07
EGY | Sedki Sobhi | Sedki Sobhy | m | DM 2014-03-27..2018-06-14
EGY | Mohamed Zaki | Mohamed Ahmed Zaki | m | DM 2018-06-14..2024-07-03
EGY | Ahmed Nazif | | m | PM 2004-07-14..2011-01-29
EGY | Ahmed Shafiq | Ahmed Shafik | m | PM 2011-01-31..2011-03-03
EGY | Essam Sharaf | | m | PM 2011-03-03..2011-12-07
EGY | Kamal al-Ganzouri | Kamal Ganzouri | m | PM 2011-12-07..2012-08-02
EGY | Hisham Qandil | Hesham Qandil, Hesham Kandil | m | PM 2012-08-02..2013-07-08
EGY | Hazem el-Beblawi | Hazem el-Biblawi, Hazem al-Beblawi | m | PM 2013-07-09..2014-03-01
EGY | Ibrahim Mahlab | Ibrahim Mehleb | m | PM 2014-03-01..2015-09-19
EGY | Sherif Ismail | | m | PM 2015-09-19..2018-06-07
EGY | Mostafa Madbouly | Mostafa Madbouli | m | PM 2018-06-07..
JOR | King Abdullah II | Abdullah II, King Abdullah of Jordan | m | King 1999-02-07..
JOR | King Hussein | King Hussein of Jordan | m | King 1952-08-11..1999-02-07
JOR | Ayman Safadi | | m | FM 2017-01-15..
JOR | Nasser Judeh | | m | FM 2009-02-23..2017-01-15
JOR | Marwan Muasher | | m | FM 2002-01..2004-10
JOR | Ali Abu al-Ragheb | Ali Abu Ragheb | m | PM 2000-06-19..2003-10-25
JOR | Faisal al-Fayez | Faisal Fayez | m | PM 2003-10-25..2005-04-07
JOR | Marouf al-Bakhit | Marouf Bakhit | m | PM 2005-11-27..2007-11-25; PM 2011-02-09..2011-10-24
JOR | Nader al-Dahabi | Nader Dahabi | m | PM 2007-11-25..2009-12-14
JOR | Samir Rifai | Samir al-Rifai | m | PM 2009-12-14..2011-02-09
JOR | Abdullah Ensour | Abdullah al-Nsour | m | PM 2012-10-11..2016-05-29
JOR | Hani al-Mulki | Hani Mulki | m | PM 2016-06-01..2018-06-04
JOR | Omar al-Razzaz | Omar Razzaz | m | PM 2018-06-14..2020-10-12
JOR | Bisher al-Khasawneh | Bisher Khasawneh | m | PM 2020-10-12..2024-09-15
JOR | Jafar Hassan | | m | PM 2024-09-18..
JOR | Abdul Ilah Khatib | Abdul-Ilah Khatib, Abdelilah al-Khatib, Abdul Ilah al-Khatib | m | FM 1998-03..2002-01; FM 2005-11-27..2007-11-25
LBN | Joseph Aoun | | m | P 2025-01-09..
LBN | Michel Aoun | | m | P 2016-10-31..2022-10-30
LBN | Michel Suleiman | Michel Sleiman | m | P 2008-05-25..2014-05-25
LBN | Emile Lahoud | | m | P 1998-11-24..2007-11-23
LBN | Elias Hrawi | | m | P 1989-11-24..1998-11-24
LBN | Bashir Gemayel | Bachir Gemayel | m |
LBN | Amin Gemayel | Amine Gemayel | m | P 1982-09-23..1988-09-22
LBN | Nawaf Salam | | m | PM 2025-02-08..
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
LBN | Salim al-Hoss | Selim al-Hoss | m | PM 1998-12-02..2000-10-23
SYR | Bashar al-Assad | Bashar Assad, Bashar al-Asad, Bashar Al-Assad, Bashar Al Assad, Bashar al Assad | m | P 2000-07-17..2024-12-08
SYR | Hafez al-Assad | Hafez Assad, Hafiz al-Assad, Hafez al-Asad | m | P 1971-03-12..2000-06-10
SYR | Ahmed al-Sharaa | Ahmad al-Sharaa, Abu Mohammed al-Golani, Abu Mohammad al-Jolani, Abu Muhammad al-Julani | m | P 2025-01-29..
SYR | Asaad al-Shaibani | Asaad al-Shibani, Asaad Hassan al-Shaibani | m | FM 2024-12-21..
SYR | Faisal Mekdad | Faisal Mikdad | m | FM 2020-11-22..2024-09-23
SYR | Walid al-Moallem | Walid Moallem, Walid Muallem, Walid al-Muallem | m | FM 2006-02-11..2020-11-16
SYR | Farouk al-Sharaa | Farouq al-Shara, Farouk al-Shara | m | FM 1984-03-11..2006-02-11
SYR | Bashar Jaafari | Bashar al-Jaafari, Bashar Ja'afari | m | UN Ambassador 2006-07..2020-11
SYR | Bassam Sabbagh | Bassam al-Sabbagh | m | UN Ambassador 2020-11..2023-11
IRQ | Saddam Hussein | Saddam Hussain | m | P 1979-07-16..2003-04-09
IRQ | Tariq Aziz | Tareq Aziz | m | FM 1983-01..1991-03; Deputy PM 1979-07..2003-04
IRQ | Naji Sabri | | m | FM 2001-08-04..2003-04-09
IRQ | Iyad Allawi | Ayad Allawi, Iyad Alawi | m | PM 2004-06-01..2005-05-03
IRQ | Ibrahim al-Jaafari | Ibrahim Jaafari | m | PM 2005-05-03..2006-05-20; FM 2014-09-08..2018-10-25
IRQ | Nouri al-Maliki | Nuri al-Maliki, Nouri Maliki, Nuri Maliki | m | PM 2006-05-20..2014-09-08
IRQ | Haider al-Abadi | Haidar al-Abadi, Haider Abadi | m | PM 2014-09-08..2018-10-25
IRQ | Adel Abdul Mahdi | Adil Abdul-Mahdi, Adel Abdul-Mahdi | m | PM 2018-10-25..2020-05-07
IRQ | Mustafa al-Kadhimi | Mustafa Kadhimi | m | PM 2020-05-07..2022-10-27
IRQ | Mohammed Shia al-Sudani | Mohammed al-Sudani, Mohammed Shia' al-Sudani | m | PM 2022-10-27..
IRQ | Jalal Talabani | | m | P 2005-04-07..2014-07-24
IRQ | Fuad Masum | Fouad Massoum | m | P 2014-07-24..2018-10-02
IRQ | Barham Salih | Barham Saleh | m | P 2018-10-02..2022-10-13
IRQ | Hoshyar Zebari | Hoshiyar Zebari | m | FM 2003-09-03..2014-07-11
IRQ | Fuad Hussein | | m | FM 2020-06-06..
IRQ | Massoud Barzani | Masoud Barzani, Masud Barzani | m | P @iraqi-kurdistan 2005-06-14..2017-11-01
IRQ | Nechirvan Barzani | | m | P @iraqi-kurdistan 2019-06-10..
IRQ | Moqtada al-Sadr | Muqtada al-Sadr, Moqtada Sadr, Muqtada Sadr | m |
IRQ | Ali al-Sistani | Grand Ayatollah Ali al-Sistani, Ali Sistani | m |
IRQ | Ahmed Chalabi | Ahmad Chalabi | m |
IRQ | Abu Musab al-Zarqawi | Abu Musab Zarqawi | m | Leader @al-qaida-in-iraq 2004-10..2006-06-07
IRQ | Abu Bakr al-Baghdadi | | m | Leader @islamic-state 2010-05..2019-10-27
IRQ | Abdul Latif Rashid | | m | P 2022-10-17..
IRQ | Mohamed Ali al-Hakim | Mohammed Ali al-Hakim | m | FM 2018-10-25..2020-06-06
IRQ | Khaled al-Obaidi | Khaled al-Obeidi | m | DM 2014-10-18..2016-08-25
IRQ | Thabet al-Abbasi | Thabit al-Abbasi | m | DM 2022-10-27..
IRN | Ali Khamenei | Ayatollah Ali Khamenei, Ayatollah Khamenei, Sayyid Ali Khamenei | m | P 1981-10-09..1989-08-16; Supreme Leader 1989-06-04..
IRN | Ruhollah Khomeini | Ayatollah Khomeini, Ayatollah Ruhollah Khomeini | m | Supreme Leader 1979-02..1989-06-03
IRN | Masoud Pezeshkian | | m | P 2024-07-28..
IRN | Ebrahim Raisi | Ibrahim Raisi | m | P 2021-08-03..2024-05-19
IRN | Hassan Rouhani | Hassan Rohani, Hasan Rowhani, Hassan Rowhani | m | NSA 1989-10..2005-08; P 2013-08-03..2021-08-03
IRN | Mahmoud Ahmadinejad | Mahmud Ahmadinejad | m | P 2005-08-03..2013-08-03
IRN | Mohammad Khatami | Mohammed Khatami | m | P 1997-08-02..2005-08-03
IRN | Akbar Hashemi Rafsanjani | Ali Akbar Hashemi Rafsanjani, Hashemi Rafsanjani, Ali Akbar Rafsanjani | m | P 1989-08-16..1997-08-02
IRN | Abolhassan Banisadr | Abolhassan Bani-Sadr | m | P 1980-02-04..1981-06-22
IRN | Abbas Araghchi | Abbas Araqchi, Abbas Araghchi | m | Deputy FM 2013-08..2021-09; FM 2024-08-21..
IRN | Hossein Amir-Abdollahian | Hossein Amirabdollahian, Hossein Amir Abdollahian | m | FM 2021-08-25..2024-05-19
IRN | Mohammad Javad Zarif | Mohammed Javad Zarif, Javad Zarif | m | UN Ambassador 2002-08..2007-07; FM 2013-08-17..2021-08-25
IRN | Ali Akbar Salehi | | m | FM 2010-12-13..2013-08-15
IRN | Manouchehr Mottaki | Manuchehr Mottaki | m | FM 2005-08-24..2010-12-13
IRN | Kamal Kharrazi | Kamal Kharazi | m | FM 1997-08-20..2005-08-24
IRN | Ali Akbar Velayati | | m | FM 1981-12-15..1997-08-20
IRN | Ali Larijani | | m | NSA 2005-08-15..2007-10-20; Speaker 2008-05..2020-05; NSA 2025-08-05..
IRN | Saeed Jalili | Said Jalili | m | NSA 2007-10-20..2013-09-10
IRN | Ali Shamkhani | | m | DM 1997-08-20..2005-08-24; NSA 2013-09-10..2023-05-22
IRN | Qassem Soleimani | Qasem Soleimani, Qassim Suleimani, Ghasem Soleimani | m | General 1998-03..2020-01-03
IRN | Esmaeil Baghaei | Esmail Baghaei | m | Spokesperson 2024-10..
IRN | Nasser Kanaani | Nasser Kanani | m | Spokesperson 2022-06..2024-10
IRN | Saeed Khatibzadeh | | m | Spokesperson 2020-08..2022-06
IRN | Abbas Mousavi | | m | Spokesperson 2019-05..2020-08
IRN | Bahram Qassemi | Bahram Ghasemi | m | Spokesperson 2016-06..2019-04
IRN | Ramin Mehmanparast | | m | Spokesperson 2009-12..2013-09
IRN | Hamid Reza Asefi | Hamid-Reza Asefi | m | Spokesperson 1998-07..2006-09
IRN | Mir Hossein Mousavi | Mir-Hossein Mousavi, Mir Hussein Moussavi | m | PM 1981-10-31..1989-08-03
IRN | Mehdi Karroubi | Mahdi Karroubi | m | Speaker 2000-05..2004-05
IRN | Mohammad Reza Pahlavi | Reza Pahlavi | m |
IRN | Majid Takht-Ravanchi | Majid Takht Ravanchi | m | UN Ambassador 2019-04..2022-09; Deputy FM 2024-09..
IRN | Amir Saeid Iravani | | m | UN Ambassador 2022-09..
IRN | Gholamali Khoshroo | | m | UN Ambassador 2015-02..2019-04
IRN | Ali Bagheri Kani | Ali Bagheri | m | Deputy FM 2021-09..2024-08; FM 2024-05-20..2024-08-21
IRN | Ahmad Vahidi | | m | DM 2009-09-03..2013-08-15
IRN | Hossein Dehghan | Hossein Dehqan | m | DM 2013-08-15..2017-08-20
IRN | Amir Hatami | | m | DM 2017-08-20..2021-08-25
IRN | Mohammad Reza Ashtiani | Mohammad-Reza Ashtiani | m | DM 2021-08-25..2024-08-21
IRN | Mostafa Mohammad Najjar | Mostafa Mohammad-Najjar | m | DM 2005-08-24..2009-09-03
SAU | King Salman | Salman bin Abdulaziz, King Salman bin Abdulaziz, King Salman bin Abdulaziz Al Saud | m | King 2015-01-23..
SAU | Mohammed bin Salman | Mohammad bin Salman, MBS, Crown Prince Mohammed bin Salman | m | DM 2015-01-23..2022-09-27; Crown Prince 2017-06-21..; PM 2022-09-27..
SAU | King Abdullah | King Abdullah bin Abdulaziz, Abdullah bin Abdulaziz, Crown Prince Abdullah | m | Crown Prince 1982-06-13..2005-08-01; King 2005-08-01..2015-01-23
SAU | King Fahd | Fahd bin Abdulaziz | m | King 1982-06-13..2005-08-01
SAU | Faisal bin Farhan | Prince Faisal bin Farhan, Faisal bin Farhan Al Saud | m | FM 2019-10-23..
SAU | Ibrahim al-Assaf | | m | FM 2018-12-27..2019-10-23
SAU | Adel al-Jubeir | Adel Al-Jubeir | m | Ambassador 2007-01..2015-04; FM 2015-04-29..2018-12-27
SAU | Saud al-Faisal | Prince Saud al-Faisal, Saud al Faisal | m | FM 1975-10-13..2015-04-29
SAU | Turki al-Faisal | Prince Turki al-Faisal | m |
SAU | Bandar bin Sultan | Prince Bandar bin Sultan | m | Ambassador 1983-10..2005-09
SAU | Jamal Khashoggi | | m |
SAU | Osama bin Laden | Usama bin Laden, Osama Bin Laden, Usama Bin Laden | m | Leader @al-qaida 1988-08..2011-05-02
SAU | Abdallah al-Mouallimi | Abdallah Al-Mouallimi | m | UN Ambassador 2011-06..2022-12
SAU | Khalid bin Salman | Prince Khalid bin Salman | m | DM 2022-09-27..
SAU | Sultan bin Abdulaziz | Prince Sultan bin Abdulaziz, Prince Sultan bin Abdul Aziz | m | DM 1963..2011-10-22
YEM | Ali Abdullah Saleh | | m | P 1990-05-22..2012-02-27
YEM | Abdrabbuh Mansur Hadi | Abd-Rabbu Mansour Hadi, Abed Rabbo Mansour Hadi, Abdu Rabbu Mansour Hadi, Abd Rabbo Mansour Hadi | m | P 2012-02-27..2022-04-07
YEM | Rashad al-Alimi | | m | P 2022-04-07..
YEM | Abdul-Malik al-Houthi | Abdulmalik al-Houthi, Abdel-Malek al-Houthi, Abdul Malik al-Houthi | m | Leader @houthis 2004-09..
YEM | Abu Bakr al-Qirbi | Abubakr al-Qirbi, Abu-Bakr al-Qirbi | m | FM 2001-04..2014-06
ARE | Sheikh Mohamed bin Zayed | Mohammed bin Zayed, Mohamed bin Zayed, Mohammed bin Zayed Al Nahyan, Mohamed bin Zayed Al Nahyan | m | P 2022-05-14..
ARE | Khalifa bin Zayed | Khalifa bin Zayed Al Nahyan, Sheikh Khalifa bin Zayed Al Nahyan | m | P 2004-11-03..2022-05-13
ARE | Zayed bin Sultan | Zayed bin Sultan Al Nahyan, Sheikh Zayed | m | P 1971-12-02..2004-11-02
ARE | Abdullah bin Zayed | Abdullah bin Zayed Al Nahyan, Sheikh Abdullah bin Zayed | m | FM 2006-02-09..
ARE | Anwar Gargash | | m |
ARE | Rashid Abdullah al-Nuaimi | Rashid Abdullah | m | FM 1990-11..2006-02-09
QAT | Tamim bin Hamad | Tamim bin Hamad al-Thani, Tamim bin Hamad Al Thani, Sheikh Tamim | m | Emir 2013-06-25..
QAT | Hamad bin Khalifa | Hamad bin Khalifa al-Thani, Hamad bin Khalifa Al Thani | m | Emir 1995-06-27..2013-06-25
QAT | Mohammed bin Abdulrahman | Mohammed bin Abdulrahman al-Thani, Mohammed bin Abdulrahman Al Thani, Mohammed bin Abdulrahman bin Jassim Al Thani | m | FM 2016-01-27..; PM 2023-03-07..
QAT | Hamad bin Jassim | Hamad bin Jassim al-Thani, Hamad bin Jassim bin Jabr al-Thani, Hamad bin Jassim bin Jaber Al Thani | m | FM 1992-09..2013-06-26; PM 2007-04-03..2013-06-26
QAT | Khalid al-Attiyah | Khaled al-Attiyah, Khalid bin Mohammad al-Attiyah | m | FM 2013-06-26..2016-01-27
KWT | Sabah al-Ahmad | Sabah al-Ahmad al-Sabah, Sabah al-Ahmed al-Sabah | m | FM 1978-02..2003-07; Emir 2006-01-29..2020-09-29
KWT | Jaber al-Ahmad | Jaber al-Ahmad al-Sabah, Jaber al-Ahmed al-Sabah | m | Emir 1977-12-31..2006-01-15
KWT | Nawaf al-Ahmad | Sheikh Nawaf al-Ahmad, Nawaf al-Ahmad al-Sabah, Sheikh Nawaf al-Ahmad al-Sabah | m | Emir 2020-09-30..2023-12-16
KWT | Mishal al-Ahmad | Sheikh Meshal al-Ahmad, Meshal al-Ahmad al-Sabah, Sheikh Meshal al-Ahmad al-Sabah, Mishal al-Ahmad al-Sabah | m | Emir 2023-12-16..
KWT | Sabah al-Khalid | Sabah al-Khalid al-Sabah, Sheikh Sabah al-Khalid al-Sabah, Sabah Khalid al-Sabah, Sheikh Sabah Khalid al-Sabah | m | FM 2011-10..2019-11
KWT | Abdullah al-Yahya | Abdullah Ali al-Yahya | m | FM 2024-01-17..
KWT | Mohammad al-Sabah | Sheikh Mohammad al-Sabah, Sheikh Mohammed al-Sabah, Mohammed al-Sabah | m | FM 2003-07..2011-10
BHR | Hamad bin Isa | King Hamad, Hamad bin Isa al-Khalifa, King Hamad bin Isa al-Khalifa, Hamad bin Isa Al Khalifa | m | King 2002-02-14..
BHR | Khalid bin Ahmed al-Khalifa | Khalid bin Ahmed, Sheikh Khalid bin Ahmed al-Khalifa, Khaled bin Ahmed al-Khalifa | m | FM 2005-09-26..2020-02
BHR | Abdullatif al-Zayani | Abdullatif bin Rashid al-Zayani | m | FM 2020-02..
OMN | Sultan Qaboos | Qaboos bin Said, Sultan Qaboos bin Said | m | Sultan 1970-07-23..2020-01-10
OMN | Haitham bin Tariq | Sultan Haitham, Sultan Haitham bin Tariq | m | Sultan 2020-01-11..
OMN | Yusuf bin Alawi | Yousef bin Alawi | m | FM 1997-12..2020-08-18
OMN | Badr al-Busaidi | Badr Albusaidi, Sayyid Badr Albusaidi | m | FM 2020-08-18..
TUR | Recep Tayyip Erdogan | Tayyip Erdogan | m | PM 2003-03-14..2014-08-28; P 2014-08-28..
TUR | Abdullah Gul | | m | PM 2002-11-18..2003-03-14; FM 2003-03-14..2007-08-28; P 2007-08-28..2014-08-28
TUR | Ahmet Necdet Sezer | | m | P 2000-05-16..2007-08-28
TUR | Suleyman Demirel | | m | PM 1991-11-20..1993-05-16; P 1993-05-16..2000-05-16
TUR | Turgut Ozal | | m | PM 1983-12-13..1989-10-31; P 1989-11-09..1993-04-17
TUR | Hakan Fidan | | m | FM 2023-06-03..
TUR | Mevlut Cavusoglu | | m | FM 2014-08-29..2015-08-28; FM 2015-11-24..2023-06-03
TUR | Ahmet Davutoglu | | m | FM 2009-05-01..2014-08-28; PM 2014-08-28..2016-05-24
TUR | Ali Babacan | | m | FM 2007-08-29..2009-05-01
TUR | Ismail Cem | | m | FM 1997-06-30..2002-07-11
TUR | Binali Yildirim | | m | PM 2016-05-24..2018-07-09
TUR | Bulent Ecevit | | m | PM 1999-01-11..2002-11-18
TUR | Mesut Yilmaz | | m | PM 1997-06-30..1999-01-11
TUR | Necmettin Erbakan | | m | PM 1996-06-28..1997-06-30
TUR | Tansu Ciller | | f | PM 1993-06-25..1996-03-06
TUR | Hulusi Akar | | m | DM 2018-07-10..2023-06-03
TUR | Yasar Guler | | m | DM 2023-06-03..
TUR | Ibrahim Kalin | | m | Spokesperson 2014-12..2023-06
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
`;
