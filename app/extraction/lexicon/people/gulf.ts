// Office-holders of Iraq, Iran and the Arabian peninsula. The form of a row is told in ../people.ts.

export const peopleOfTheGulf = `
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
IRQ | Barham Salih | Barham Saleh | m | P 2018-10-02..2022-10-13; High Commissioner @unhcr 2026-01-01..
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
IRQ | Mohamed Ali al-Hakim | Mohammed Ali al-Hakim, Mohamed Ali Alhakim | m | FM 2018-10-25..2020-06-06; UN Ambassador 2013-06..2017-06
IRQ | Khaled al-Obaidi | Khaled al-Obeidi | m | DM 2014-10-18..2016-08-25
IRQ | Thabet al-Abbasi | Thabit al-Abbasi | m | DM 2022-10-27..
IRQ | Sultan Hashim Ahmad | Sultan Hashim Ahmed | m | DM 1995-07..2003-04-09
IRQ | Hazim al-Shaalan | Hazem Shaalan, Hazem al-Shaalan, Hazim Shaalan | m | DM 2004-06-28..2005-05-03
IRQ | Saadoun al-Dulaimi | Saadoun Dulaimi, Sadoun al-Dulaimi | m | DM 2005-05-09..2006-06-08; DM 2011-08..2014-09-08
IRQ | Abdul Qadir al-Obeidi | Abdul-Qader al-Obeidi, Abdul Qader al-Obeidi, Abdul-Qadir al-Obaidi | m | DM 2006-06-08..2010-12-21
IRQ | Irfan al-Hayali | Erfan al-Hiyali, Arfan al-Hayali | m | DM 2017-01-30..2018-10-25
IRQ | Najah al-Shammari | Najah Hassan al-Shammari | m | DM 2019-06-24..2020-05-07
IRQ | Juma Inad | Jumaa Inad, Juma Anad | m | DM 2020-05-07..2022-10-27
IRQ | Mohammed Saeed al-Sahhaf | Mohammed Said al-Sahhaf, Mohammed Saeed al-Sahaf | m | FM 1992-12..2001-04
IRQ | Hussain al-Shahristani | Hussein al-Shahristani | m | Minister 2006-05..2010-12; FM 2014-07-11..2014-09-08
IRQ | Bayan Jabr | Baqir Jabr al-Zubeidi | m | Interior Minister 2005-05-03..2006-05-20; Finance Minister 2006-05-20..2010-12
IRQ | Jawad al-Bolani | Jawad Bolani | m | Interior Minister 2006-06-08..2010-12
IRQ | Qasim al-Araji | Qassim al-Araji, Qasim al-Aaraji, Qassem al-Araji | m | Interior Minister 2017-01-30..2018-10; NSA 2020-07..
IRQ | Mowaffak al-Rubaie | Mowaffaq al-Rubaie, Mouwafak al-Rubaie | m | NSA 2004-04..2009-06
IRQ | Falih al-Fayyadh | Faleh al-Fayyad, Falih al-Fayadh, Faleh al-Fayadh | m | NSA 2010-12..2020-07
IRQ | Ali al-Dabbagh | Ali Dabbagh | m | Spokesperson 2006-06..2012-11
IRQ | Mohammed al-Douri | Mohammed Aldouri, Mohammad al-Douri | m | UN Ambassador 2001-03..2003-04
IRQ | Samir Sumaidaie | Samir Sumaida'ie | m | UN Ambassador 2004-07..2006-04; Ambassador 2006-04..2011-11
IRQ | Hamid al-Bayati | Hamid al-Bayyati | m | UN Ambassador 2006-04..2013-01
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
IRN | Hossein Amir-Abdollahian | Hossein Amirabdollahian, Hossein Amir Abdollahian | m | FM 2021-08-25..2024-05-19; Deputy FM 2011-05..2016-06
IRN | Mohammad Javad Zarif | Mohammed Javad Zarif, Javad Zarif | m | UN Ambassador 2002-08..2007-07; FM 2013-08-17..2021-08-25
IRN | Ali Akbar Salehi | | m | FM 2010-12-13..2013-08-15; Official 2009-07..2010-12; Official 2013-08..2021-08
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
IRN | Aziz Nasirzadeh | | m | DM 2024-08-21..
IRN | Mohammad Khazaee | Mohammad Khazaei, Mohammad Khazai | m | UN Ambassador 2007-07..2014-06
IRN | Hadi Nejad-Hosseinian | Hadi Nejad Hosseinian | m | UN Ambassador 1997-11..2002-07
IRN | Ali Akbar Ahmadian | | m | NSA 2023-05-22..2025-08-05
IRN | Mohammad Ali Hosseini | Mohammad-Ali Hosseini | m | Spokesperson 2006-09..2008-06
IRN | Hassan Qashqavi | Hasan Qashqavi, Hassan Ghashghavi | m | Spokesperson 2008-07..2009-12
IRN | Marzieh Afkham | | f | Spokesperson 2013-09..2015-11
IRN | Hossein Jaberi Ansari | Hossein Jaber Ansari, Hossein Jaberi-Ansari | m | Spokesperson 2015-11..2016-06; Deputy FM 2016-06..2018-10
IRN | Abdollah Ramezanzadeh | Abdollah Ramazanzadeh | m | Spokesperson 2001-09..2005-08
IRN | Gholam-Hossein Elham | Gholam Hossein Elham, Gholamhossein Elham | m | Spokesperson 2005-11..2009-06
IRN | Mohammad Bagher Nobakht | Mohammad Baqer Nobakht | m | Spokesperson 2013-08..2018-07
IRN | Ali Rabiei | | m | Spokesperson 2019-05..2021-08
IRN | Ali Bahadori Jahromi | Ali Bahadori-Jahromi | m | Spokesperson 2021-08..2024-08
IRN | Fatemeh Mohajerani | | f | Spokesperson 2024-08..
IRN | Gholamreza Aghazadeh | Gholam Reza Aghazadeh, Gholam-Reza Aghazadeh | m | Official 1997-10..2009-07
IRN | Fereydoon Abbasi | Fereydoun Abbasi, Fereydoun Abbasi Davani, Fereydoon Abbasi-Davani | m | Official 2011-02..2013-08
IRN | Mohammad Eslami | | m | Official 2021-08..
IRN | Behrouz Kamalvandi | Behrooz Kamalvandi | m | Spokesperson 2013-09..
IRN | Ali Asghar Soltanieh | | m | Ambassador 2006-01..2013-08
IRN | Kazem Gharibabadi | | m | Ambassador 2018-06..2021-12; Deputy FM 2024-09..
IRN | Yahya Rahim Safavi | Rahim Safavi | m | General 1997-09..2007-09
IRN | Mohammad Ali Jafari | Mohammad-Ali Jafari, Mohammed Ali Jafari | m | General 2007-09..2019-04
IRN | Hossein Salami | | m | General 2019-04..2025-06-13
IRN | Mohammad Pakpour | | m | General 2025-06-13..
IRN | Esmail Ghaani | Esmail Qaani, Ismail Qaani | m | General 2020-01-03..
IRN | Mohammad Bagheri | Mohammad Hossein Bagheri, Mohammad Baqeri | m | General 2016-06..2025-06-13
IRN | Gholam-Ali Haddad-Adel | Gholam Ali Haddad Adel, Gholam-Ali Haddad Adel | m | Speaker 2004-06..2008-05
IRN | Mohammad Bagher Ghalibaf | Mohammad Baqer Qalibaf, Mohammad Baqer Ghalibaf, Mohammad Bagher Qalibaf | m | Mayor 2005-09..2017-08; Speaker 2020-05-28..
IRN | Mohammad Reza Aref | Mohammad-Reza Aref | m | VP 2001-08..2005-08; VP 2024-07-28..
IRN | Eshaq Jahangiri | Eshagh Jahangiri, Es'haq Jahangiri | m | VP 2013-08..2021-08
IRN | Mohammad Mokhber | | m | VP 2021-08..2024-07-28; P 2024-05-20..2024-07-28
SAU | King Salman | Salman bin Abdulaziz, King Salman bin Abdulaziz, King Salman bin Abdulaziz Al Saud, Salman bin Abdul Aziz, Prince Salman bin Abdulaziz, Crown Prince Salman | m | King 2015-01-23..; DM 2011-11-05..2015-01-23; Crown Prince 2012-06-18..2015-01-23
SAU | Mohammed bin Salman | Mohammad bin Salman, MBS, Crown Prince Mohammed bin Salman | m | DM 2015-01-23..2022-09-27; Crown Prince 2017-06-21..; PM 2022-09-27..
SAU | King Abdullah | King Abdullah bin Abdulaziz, Abdullah bin Abdulaziz, Crown Prince Abdullah | m | Crown Prince 1982-06-13..2005-08-01; King 2005-08-01..2015-01-23
SAU | King Fahd | Fahd bin Abdulaziz | m | King 1982-06-13..2005-08-01
SAU | Faisal bin Farhan | Prince Faisal bin Farhan, Faisal bin Farhan Al Saud | m | FM 2019-10-23..
SAU | Ibrahim al-Assaf | | m | FM 2018-12-27..2019-10-23
SAU | Adel al-Jubeir | Adel Al-Jubeir, Adel Jubeir | m | Ambassador 2007-01..2015-04; FM 2015-04-29..2018-12-27; Minister 2018-12-27..
SAU | Saud al-Faisal | Prince Saud al-Faisal, Saud al Faisal | m | FM 1975-10-13..2015-04-29
SAU | Turki al-Faisal | Prince Turki al-Faisal | m | CIA Director 1977-01..2001-08; Ambassador 2003-01..2006-12
SAU | Bandar bin Sultan | Prince Bandar bin Sultan | m | Ambassador 1983-10..2005-09; CIA Director 2012-07..2014-04
SAU | Jamal Khashoggi | | m |
SAU | Osama bin Laden | Usama bin Laden, Osama Bin Laden, Usama Bin Laden | m | Leader @al-qaida 1988-08..2011-05-02
SAU | Abdallah al-Mouallimi | Abdallah Al-Mouallimi | m | UN Ambassador 2011-06..2022-12
SAU | Khalid bin Salman | Prince Khalid bin Salman | m | DM 2022-09-27..; Ambassador 2017-04..2019-02; Deputy DM 2019-02..2022-09
SAU | Sultan bin Abdulaziz | Prince Sultan bin Abdulaziz, Prince Sultan bin Abdul Aziz, Crown Prince Sultan bin Abdulaziz | m | DM 1963..2011-10-22; Crown Prince 2005-08-01..2011-10-22
SAU | Nayef bin Abdulaziz | Prince Nayef bin Abdulaziz, Prince Nayef, Crown Prince Nayef | m | Interior Minister 1975-10..2012-06-16; Crown Prince 2011-10-27..2012-06-16
SAU | Muqrin bin Abdulaziz | Prince Muqrin, Prince Muqrin bin Abdulaziz | m | CIA Director 2005-10..2012-07; Crown Prince 2015-01-23..2015-04-29
SAU | Mohammed bin Nayef | Prince Mohammed bin Nayef, Mohammad bin Nayef | m | Interior Minister 2012-11-05..2017-06-21; Crown Prince 2015-04-29..2017-06-21
SAU | Reema bint Bandar | Princess Reema bint Bandar | f | Ambassador 2019-02..
SAU | Abdulaziz Alwasil | Abdulaziz al-Wasil | m | UN Ambassador 2022-12..
SAU | Turki al-Malki | Turki al-Maliki, Turki Almalki | m | Spokesperson 2017-07..
SAU | Ahmed Asiri | Ahmed al-Asiri, Ahmed al-Assiri, Ahmad Asiri | m | Spokesperson 2015-03..2017-04
SAU | Ali al-Naimi | Ali Naimi, Ali al-Nuaimi | m | Minister 1995-08..2016-05
SAU | Khalid al-Falih | Khaled al-Falih | m | Minister 2016-05..2019-09
SAU | Abdulaziz bin Salman | Prince Abdulaziz bin Salman | m | Minister 2019-09..
YEM | Ali Abdullah Saleh | | m | P 1990-05-22..2012-02-27
YEM | Abdrabbuh Mansur Hadi | Abd-Rabbu Mansour Hadi, Abed Rabbo Mansour Hadi, Abdu Rabbu Mansour Hadi, Abd Rabbo Mansour Hadi | m | P 2012-02-27..2022-04-07
YEM | Rashad al-Alimi | | m | P 2022-04-07..
YEM | Abdul-Malik al-Houthi | Abdulmalik al-Houthi, Abdel-Malek al-Houthi, Abdul Malik al-Houthi | m | Leader @houthis 2004-09..
YEM | Abu Bakr al-Qirbi | Abubakr al-Qirbi, Abu-Bakr al-Qirbi | m | FM 2001-04..2014-06
YEM | Abdul Qadir Bajamal | Abdul-Qader Bajammal, Abdulqader Bajammal, Abdel-Qader Bajammal | m | FM 1998-05..2001-04; PM 2001-03-31..2007-04-07
YEM | Ali Mujawar | Ali Mohammed Mujawar, Ali Muhammad Mujawar | m | PM 2007-04-07..2011-12-10
YEM | Mohammed Basindawa | Mohammed Basindwa, Mohamed Salem Basindwa | m | PM 2011-12-10..2014-09-24
YEM | Khaled Bahah | Khaled Mahfoudh Bahah | m | PM 2014-11-07..2016-04-03
YEM | Ahmed bin Dagher | Ahmed Obaid bin Dagher, Ahmed Obeid bin Daghr, Ahmed bin Daghr | m | PM 2016-04-04..2018-10-15
YEM | Maeen Abdulmalik | Maeen Abdulmalik Saeed, Maeen Abdul Malik | m | PM 2018-10-15..2024-02-05
YEM | Ahmed Awad bin Mubarak | Ahmed bin Mubarak, Ahmed Awad Bin Mubarak | m | FM 2020-12-18..2024-02-05; PM 2024-02-05..2025-05-03
YEM | Salem bin Breik | Salem Saleh bin Braik, Salem bin Braik | m | PM 2025-05-03..2026-01
YEM | Abdel-Malik al-Mekhlafi | Abdul Malik al-Mekhlafi, Abdulmalik al-Mekhlafi, Abdel-Malek al-Mekhlafi | m | FM 2015-12..2018-05
YEM | Khaled al-Yamani | Khaled Alyemany, Khaled al-Yemany, Khaled Hussein Alyemany | m | UN Ambassador 2015-09..2018-05; FM 2018-05..2019-06
YEM | Mohammed al-Hadhrami | Mohammed Abdullah al-Hadhrami, Mohammed al-Hadrami | m | FM 2019-09..2020-12-18; Ambassador 2021-09..
YEM | Shaya al-Zindani | Shaya Mohsen al-Zindani, Shaea al-Zindani | m | FM 2024-03..
YEM | Abdullah al-Saidi | Abdullah Alsaidi | m | UN Ambassador 2002-08..2011-03
YEM | Mohammed Abdul-Salam | Mohammed Abdulsalam, Mohammed Abdul Salam, Mohammed Abdel-Salam, Mohammed Abdelsalam | m | Spokesperson @houthis 2007-01..
YEM | Yahya Saree | Yahya Sarea, Yahya al-Saree | m | Spokesperson @houthis 2018-06..
YEM | Mahdi al-Mashat | Mehdi al-Mashat | m |
YEM | Mohammed Ali al-Houthi | Mohamed Ali al-Houthi | m |
YEM | Aidarous al-Zubaidi | Aidarous al-Zoubaidi, Aidroos al-Zubaidi, Aidaroos al-Zubaidi | m | Leader @southern-transitional-council 2017-05..
ARE | Sheikh Mohamed bin Zayed | Mohammed bin Zayed, Mohamed bin Zayed, Mohammed bin Zayed Al Nahyan, Mohamed bin Zayed Al Nahyan | m | P 2022-05-14..
ARE | Khalifa bin Zayed | Khalifa bin Zayed Al Nahyan, Sheikh Khalifa bin Zayed Al Nahyan | m | P 2004-11-03..2022-05-13
ARE | Zayed bin Sultan | Zayed bin Sultan Al Nahyan, Sheikh Zayed | m | P 1971-12-02..2004-11-02
ARE | Abdullah bin Zayed | Abdullah bin Zayed Al Nahyan, Sheikh Abdullah bin Zayed | m | FM 2006-02-09..
ARE | Anwar Gargash | | m | Minister 2008-02..2021-02; Official 2021-02..
ARE | Rashid Abdullah al-Nuaimi | Rashid Abdullah | m | FM 1990-11..2006-02-09
ARE | Mohammed bin Rashid | Mohammed bin Rashid Al Maktoum, Mohammed bin Rashid al-Maktoum, Sheikh Mohammed bin Rashid, Sheikh Mohammed bin Rashid Al Maktoum | m | DM 1971-12..2024-07-14; PM 2006-02-11..
ARE | Hamdan bin Mohammed | Hamdan bin Mohammed Al Maktoum, Sheikh Hamdan bin Mohammed | m | DM 2024-07-14..
ARE | Lana Nusseibeh | Lana Zaki Nusseibeh | f | UN Ambassador 2013-09..2024-06
ARE | Yousef al-Otaiba | Yousef Al Otaiba | m | Ambassador 2008-07..
ARE | Sultan al-Jaber | Sultan Al Jaber, Sultan Ahmed al-Jaber | m |
QAT | Tamim bin Hamad | Tamim bin Hamad al-Thani, Tamim bin Hamad Al Thani, Sheikh Tamim | m | Emir 2013-06-25..
QAT | Hamad bin Khalifa | Hamad bin Khalifa al-Thani, Hamad bin Khalifa Al Thani | m | Emir 1995-06-27..2013-06-25
QAT | Mohammed bin Abdulrahman | Mohammed bin Abdulrahman al-Thani, Mohammed bin Abdulrahman Al Thani, Mohammed bin Abdulrahman bin Jassim Al Thani | m | FM 2016-01-27..; PM 2023-03-07..
QAT | Hamad bin Jassim | Hamad bin Jassim al-Thani, Hamad bin Jassim bin Jabr al-Thani, Hamad bin Jassim bin Jaber Al Thani | m | FM 1992-09..2013-06-26; PM 2007-04-03..2013-06-26
QAT | Khalid al-Attiyah | Khaled al-Attiyah, Khalid bin Mohammad al-Attiyah, Khalid bin Mohammed al-Attiyah | m | FM 2013-06-26..2016-01-27; DM 2016-01-27..2024-11-12
QAT | Saoud bin Abdulrahman | Saoud bin Abdulrahman al-Thani, Saoud bin Abdulrahman Al Thani | m | DM 2024-11-12..
QAT | Abdullah bin Nasser | Abdullah bin Nasser bin Khalifa al-Thani, Abdullah bin Nasser al-Thani | m | PM 2013-06-26..2020-01-28
QAT | Khalid bin Khalifa | Khalid bin Khalifa bin Abdulaziz al-Thani, Khalid bin Khalifa al-Thani | m | PM 2020-01-28..2023-03-07
QAT | Majed al-Ansari | Majed bin Mohammed al-Ansari, Majed Al Ansari | m | Spokesperson 2021-12..
QAT | Lolwah al-Khater | Lolwah Alkhater, Lulwa al-Khater, Lolwah Al Khater | f | Spokesperson 2017-11..2021-10
QAT | Alya al-Thani | Alya Ahmed Saif al-Thani, Sheikha Alya Ahmed bin Saif al-Thani | f | UN Ambassador 2013-10..
QAT | Nassir al-Nasser | Nassir Abdulaziz al-Nasser, Nasser Abdulaziz al-Nasser | m | UN Ambassador 1998-08..2011-06; P @un-general-assembly 2011-09-13..2012-09-18
KWT | Sabah al-Ahmad | Sabah al-Ahmad al-Sabah, Sabah al-Ahmed al-Sabah | m | FM 1978-02..2003-07; Emir 2006-01-29..2020-09-29
KWT | Jaber al-Ahmad | Jaber al-Ahmad al-Sabah, Jaber al-Ahmed al-Sabah | m | Emir 1977-12-31..2006-01-15
KWT | Nawaf al-Ahmad | Sheikh Nawaf al-Ahmad, Nawaf al-Ahmad al-Sabah, Sheikh Nawaf al-Ahmad al-Sabah | m | Emir 2020-09-30..2023-12-16
KWT | Mishal al-Ahmad | Sheikh Meshal al-Ahmad, Meshal al-Ahmad al-Sabah, Sheikh Meshal al-Ahmad al-Sabah, Mishal al-Ahmad al-Sabah | m | Emir 2023-12-16..
KWT | Sabah al-Khalid | Sabah al-Khalid al-Sabah, Sheikh Sabah al-Khalid al-Sabah, Sabah Khalid al-Sabah, Sheikh Sabah Khalid al-Sabah | m | FM 2011-10..2019-11; PM 2019-12..2022-07
KWT | Abdullah al-Yahya | Abdullah Ali al-Yahya | m | FM 2024-01-17..
KWT | Mohammad al-Sabah | Sheikh Mohammad al-Sabah, Sheikh Mohammed al-Sabah, Mohammed al-Sabah | m | FM 2003-07..2011-10
KWT | Ahmed Nasser al-Mohammed al-Sabah | Sheikh Ahmad Nasser al-Mohammad al-Sabah, Ahmad Nasser al-Mohammad al-Sabah, Sheikh Ahmed Nasser al-Mohammed al-Sabah | m | FM 2019-12..2022-10
KWT | Nasser al-Mohammed al-Sabah | Sheikh Nasser al-Mohammed al-Sabah, Nasser al-Mohammad al-Sabah, Sheikh Nasser al-Mohammad al-Sabah | m | PM 2006-02-07..2011-11-28
KWT | Jaber al-Mubarak al-Sabah | Sheikh Jaber al-Mubarak al-Sabah, Sheikh Jaber Mubarak al-Sabah | m | DM 2007-03..2011-12; PM 2011-12..2019-11
KWT | Mansour al-Otaibi | Mansour Ayyad al-Otaibi | m | UN Ambassador 2010-09..2022-06
BHR | Hamad bin Isa | King Hamad, Hamad bin Isa al-Khalifa, King Hamad bin Isa al-Khalifa, Hamad bin Isa Al Khalifa | m | King 2002-02-14..
BHR | Khalid bin Ahmed al-Khalifa | Khalid bin Ahmed, Sheikh Khalid bin Ahmed al-Khalifa, Khaled bin Ahmed al-Khalifa | m | FM 2005-09-26..2020-02
BHR | Abdullatif al-Zayani | Abdullatif bin Rashid al-Zayani, Abdul Latif al-Zayani, Abdullatif bin Rashid Al Zayani | m | FM 2020-02..; Secretary-General @gulf-cooperation-council 2011-04-01..2020-02-01
BHR | Khalifa bin Salman al-Khalifa | Sheikh Khalifa bin Salman al-Khalifa, Khalifa bin Salman | m | PM 1970-01..2020-11-11
BHR | Salman bin Hamad al-Khalifa | Salman bin Hamad, Crown Prince Salman bin Hamad al-Khalifa, Sheikh Salman bin Hamad al-Khalifa | m | Crown Prince 1999-03-09..; PM 2020-11-11..
BHR | Haya Rashed al-Khalifa | Sheikha Haya Rashed al-Khalifa, Haya Rashed Al Khalifa | f | P @un-general-assembly 2006-09-12..2007-09-18
OMN | Sultan Qaboos | Qaboos bin Said, Sultan Qaboos bin Said | m | Sultan 1970-07-23..2020-01-10
OMN | Haitham bin Tariq | Sultan Haitham, Sultan Haitham bin Tariq | m | Sultan 2020-01-11..
OMN | Yusuf bin Alawi | Yousef bin Alawi | m | FM 1997-12..2020-08-18
OMN | Badr al-Busaidi | Badr Albusaidi, Sayyid Badr Albusaidi | m | FM 2020-08-18..
`;
