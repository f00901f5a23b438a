// Office-holders of South and Central Asia. The form of a row is told in ../people.ts.

export const peopleOfSouthAndCentralAsia = `
IND | Narendra Modi | | m | PM 2014-05-26..
IND | Manmohan Singh | | m | PM 2004-05-22..2014-05-26; FM 2005-11-07..2006-10-24
IND | Atal Behari Vajpayee | Atal Bihari Vajpayee | m | PM 1998-03-19..2004-05-22
IND | Inder Kumar Gujral | I. K. Gujral, I.K. Gujral | m | PM 1997-04-21..1998-03-19
IND | P. V. Narasimha Rao | P.V. Narasimha Rao, Narasimha Rao | m | PM 1991-06-21..1996-05-16
IND | Rajiv Gandhi | | m | PM 1984-10-31..1989-12-02
IND | Indira Gandhi | | f | PM 1980-01-14..1984-10-31
IND | Sonia Gandhi | | f | Party Leader 1998-03..2017-12
IND | Rahul Gandhi | | m | Party Leader 2017-12..2019-07
IND | Subrahmanyam Jaishankar | S. Jaishankar, S Jaishankar, Subrahmanyam S. Jaishankar | m | FM 2019-05-30..; Ambassador 2009-06..2015-01; Official 2015-01..2018-01
IND | Sushma Swaraj | | f | FM 2014-05-26..2019-05-30
IND | Salman Khurshid | | m | FM 2012-10-28..2014-05-26
IND | S. M. Krishna | S.M. Krishna, SM Krishna | m | FM 2009-05-22..2012-10-26
IND | Pranab Mukherjee | | m | FM 2006-10-24..2009-05-22; P 2012-07-25..2017-07-25; DM 2004-05-22..2006-10-24; Finance Minister 2009-01-24..2012-06-26
IND | Natwar Singh | K. Natwar Singh | m | FM 2004-05-22..2005-11-07
IND | Yashwant Sinha | | m | FM 2002-07-01..2004-05-22
IND | Jaswant Singh | | m | FM 1998-12-05..2002-07-01; DM 2001-03-18..2001-10-15; Finance Minister 2002-07-01..2004-05-22
IND | Rajnath Singh | | m | Interior Minister 2014-05-26..2019-05-30; DM 2019-05-30..
IND | A. K. Antony | A.K. Antony, AK Antony | m | DM 2006-10-24..2014-05-26
IND | George Fernandes | | m | DM 2001-10-15..2004-05-22; DM 1998-03-19..2001-03-15
IND | L. K. Advani | L.K. Advani, Lal Krishna Advani | m | Interior Minister 1998-03-19..2004-05-22
IND | Amit Shah | | m | Interior Minister 2019-05-30..
IND | Ajit Doval | | m | NSA 2014-05-30..
IND | T.S. Tirumurti | T. S. Tirumurti | m | UN Ambassador 2020-05..2022-06
IND | Ruchira Kamboj | | f | UN Ambassador 2022-08..2024-05
IND | Syed Akbaruddin | | m | Spokesperson 2012-01..2015-04; UN Ambassador 2016-01..2020-04
IND | Hardeep Singh Puri | | m | UN Ambassador 2009-05..2013-02
IND | Arindam Bagchi | | m | Spokesperson 2021-03..2024-01
IND | Randhir Jaiswal | | m | Spokesperson 2024-01..
IND | Raveesh Kumar | | m | Spokesperson 2017-07..2020-04
IND | Vikas Swarup | | m | Spokesperson 2015-04..2017-02
IND | K. R. Narayanan | K.R. Narayanan, KR Narayanan | m | P 1997-07-25..2002-07-25
IND | A. P. J. Abdul Kalam | A.P.J. Abdul Kalam, APJ Abdul Kalam, Abdul Kalam | m | P 2002-07-25..2007-07-25
IND | Pratibha Patil | | f | P 2007-07-25..2012-07-25
IND | Ram Nath Kovind | | m | P 2017-07-25..2022-07-25
IND | Droupadi Murmu | | f | P 2022-07-25..
IND | Manohar Parrikar | | m | DM 2014-11-09..2017-03-13
IND | Arun Jaitley | | m | DM 2014-05-26..2014-11-09; DM 2017-03-14..2017-09-03
IND | Nirmala Sitharaman | | f | DM 2017-09-03..2019-05-30; Finance Minister 2019-05-31..
IND | Kamalesh Sharma | | m | UN Ambassador 1997-08..2002-05; Secretary-General @commonwealth 2008-04-01..2016-04-01
IND | Vijay Nambiar | | m | UN Ambassador 2002-05..2004-06; Envoy @united-nations 2010-01..2016-12
IND | Nirupam Sen | | m | UN Ambassador 2004-07..2009-03
IND | Asoke Mukerji | Asoke Kumar Mukerji, Ashok Mukherjee | m | UN Ambassador 2013-04..2015-12
IND | Parvathaneni Harish | P. Harish | m | UN Ambassador 2024-07..
IND | Brajesh Mishra | | m | NSA 1998-11..2004-05-22
IND | J. N. Dixit | J.N. Dixit, JN Dixit, Jyotindra Nath Dixit | m | NSA 2004-05-26..2005-01-03
IND | M. K. Narayanan | M.K. Narayanan, MK Narayanan | m | NSA 2005-01-25..2010-01
IND | Shivshankar Menon | Shiv Shankar Menon | m | NSA 2010-01-23..2014-05-26
IND | Nirupama Rao | | f | Spokesperson 2001-05..2004-06; Ambassador 2006-11..2009-07; Official 2009-08..2011-07; Ambassador 2011-09..2013-11
IND | Vijay Gokhale | | m | Ambassador 2016-01..2017-10; Official 2018-01..2020-01
IND | Harsh Vardhan Shringla | Harsh Shringla | m | Ambassador 2019-01..2020-01; Official 2020-01..2022-04
IND | Vinay Kwatra | Vinay Mohan Kwatra | m | Official 2022-05..2024-07; Ambassador 2024-08..
IND | Vikram Misri | | m | Ambassador 2019-01..2021-12; Official 2024-07..
IND | Shyam Saran | | m | Official 2004-08..2006-09; Envoy 2006-10..2010-03
IND | Navtej Sarna | | m | Spokesperson 2002-10..2008-09; Ambassador 2016-11..2018-12
IND | Vishnu Prakash | | m | Spokesperson 2008-11..2012-01
IND | Gopal Baglay | | m | Spokesperson 2017-02..2017-07
IND | Anurag Srivastava | | m | Spokesperson 2020-04..2021-03
IND | P. Chidambaram | P Chidambaram, Palaniappan Chidambaram | m | Finance Minister 2004-05-22..2008-11-30; Interior Minister 2008-11-30..2012-07-31; Finance Minister 2012-07-31..2014-05-26
IND | Shivraj Patil | | m | Interior Minister 2004-05-22..2008-11-30
IND | Sushilkumar Shinde | Sushil Kumar Shinde | m | Interior Minister 2012-07-31..2014-05-26
PAK | Shehbaz Sharif | Shahbaz Sharif | m | PM 2022-04-11..2023-08-14; PM 2024-03-04..
PAK | Imran Khan | | m | PM 2018-08-18..2022-04-10
PAK | Shahid Khaqan Abbasi | | m | PM 2017-08-01..2018-05-31
PAK | Nawaz Sharif | | m | PM 1990-11-06..1993-07-18; PM 1997-02-17..1999-10-12; PM 2013-06-05..2017-07-28; FM 2013-06-05..2017-07-28
PAK | Raja Pervez Ashraf | | m | PM 2012-06-22..2013-03-24
PAK | Yousaf Raza Gilani | Yusuf Raza Gilani, Yousuf Raza Gilani | m | PM 2008-03-25..2012-06-19
PAK | Shaukat Aziz | | m | PM 2004-08-20..2007-11-15
PAK | Pervez Musharraf | | m | P 2001-06-20..2008-08-18; General 1998-10..2007-11-28; Military Leader 1999-10-12..2001-06-20
PAK | Asif Ali Zardari | | m | P 2008-09-09..2013-09-09; P 2024-03-10..
PAK | Benazir Bhutto | | f | PM 1988-12-02..1990-08-06; PM 1993-10-19..1996-11-05
PAK | Zulfikar Ali Bhutto | | m | PM 1973-08-14..1977-07-05
PAK | Mohammad Zia-ul-Haq | Zia ul-Haq, Zia-ul-Haq, Muhammad Zia-ul-Haq, Mohammad Zia-Ul-Haq | m | P 1978-09-16..1988-08-17
PAK | Ishaq Dar | | m | FM 2024-03-11..; Deputy PM 2024-04-28..
PAK | Bilawal Bhutto Zardari | Bilawal Bhutto-Zardari | m | FM 2022-04-27..2023-08-10
PAK | Shah Mahmood Qureshi | Shah Mehmood Qureshi | m | FM 2008-03-31..2011-02-09; FM 2018-08-20..2022-04-10
PAK | Hina Rabbani Khar | | f | FM 2011-07-20..2013-03-16
PAK | Khurshid Mahmud Kasuri | Khurshid Kasuri | m | FM 2002-11-23..2007-11-15
PAK | Khawaja Asif | Khawaja Muhammad Asif, Khawaja Mohammad Asif | m | DM 2013-11..2017-07-28; FM 2017-08-04..2018-04-26; DM 2022-04-19..2023-08-10; DM 2024-03-11..
PAK | Asim Munir | | m | General 2022-11-29..
PAK | Qamar Javed Bajwa | | m | General 2016-11-29..2022-11-29
PAK | Raheel Sharif | | m | General 2013-11-29..2016-11-29
PAK | Ashfaq Parvez Kayani | Ashfaq Kayani | m | General 2007-11-29..2013-11-29
PAK | Malala Yousafzai | | f |
PAK | Munir Akram | | m | UN Ambassador 2002-05..2008-07; UN Ambassador 2019-11..2025-03
PAK | Maleeha Lodhi | | f | UN Ambassador 2015-02..2019-10
PAK | Zafarullah Khan Jamali | Mir Zafarullah Khan Jamali, Zafarullah Jamali | m | PM 2002-11-21..2004-06-26
PAK | Mamnoon Hussain | | m | P 2013-09-09..2018-09-09
PAK | Arif Alvi | | m | P 2018-09-09..2024-03-10
PAK | Rafiq Tarar | Muhammad Rafiq Tarar, Mohammad Rafiq Tarar | m | P 1998-01-01..2001-06-20
PAK | Abdul Sattar | | m | FM 1999-11..2002-06
PAK | Pervez Khattak | Pervaiz Khattak | m | DM 2018-08-20..2022-04-10
PAK | Inam-ul-Haq | Inam ul-Haq, Inamul Haq, Inam-ul-Haque, Inamul Haque | m | FM 2002-06-21..2002-11-23; FM 2007-11-16..2008-03-24
PAK | Sartaj Aziz | | m | FM 1998-08-06..1999-10-12; NSA 2013-06..2015-10; Official 2015-10..2018-05
PAK | Jalil Abbas Jilani | | m | Ambassador 2013-12..2017-02; FM 2023-08-17..2024-03-04
PAK | Rao Sikandar Iqbal | | m | DM 2002-11-23..2007-11-15
PAK | Ahmad Mukhtar | Ahmed Mukhtar, Chaudhry Ahmad Mukhtar, Chaudhry Ahmed Mukhtar | m | DM 2008-03-31..2012-06
PAK | Naveed Qamar | Syed Naveed Qamar | m | DM 2012-06..2013-03-16
PAK | Khurram Dastgir | | m | DM 2017-08-04..2018-05-31
PAK | Anwaar-ul-Haq Kakar | Anwaar ul-Haq Kakar, Anwaarul Haq Kakar | m | PM 2023-08-14..2024-03-04
PAK | Shujaat Hussain | Chaudhry Shujaat Hussain | m | Interior Minister 1997-02..1999-10; PM 2004-06-30..2004-08-20
PAK | Mohammad Mian Soomro | Mohammadmian Soomro, Muhammad Mian Soomro, Mohammedmian Soomro | m | PM 2007-11-16..2008-03-25
PAK | Nasirul Mulk | Nasir-ul-Mulk | m | PM 2018-06-01..2018-08-18
PAK | Mir Hazar Khan Khoso | | m | PM 2013-03-25..2013-06-05
PAK | Shamshad Ahmad | Shamshad Ahmed | m | UN Ambassador 2000-02..2002-05
PAK | Abdullah Hussain Haroon | Hussain Haroon | m | UN Ambassador 2008-09..2012-09
PAK | Masood Khan | | m | Spokesperson 2003-08..2005-03; Ambassador 2005-03..2012-09; UN Ambassador 2012-10..2015-02; Ambassador 2022-03..2024-08
PAK | Asim Iftikhar Ahmad | Asim Iftikhar | m | Spokesperson 2021-07..2022-10; UN Ambassador 2025-04..
PAK | Tasnim Aslam | Tasneem Aslam | f | Spokesperson 2005-09..2007-06; Spokesperson 2013-11..2015-06
PAK | Mohammad Sadiq | Muhammad Sadiq | m | Spokesperson 2007-08..2008-12; Envoy 2020-06..2023-05; Envoy 2024-12..
PAK | Abdul Basit | | m | Spokesperson 2009-04..2012-05; Ambassador 2014-03..2017-08
PAK | Nafees Zakaria | | m | Spokesperson 2016-02..2017-09
PAK | Mohammad Faisal | Muhammad Faisal | m | Spokesperson 2017-09..2019-12
PAK | Aisha Farooqui | | f | Spokesperson 2019-12..2020-08
PAK | Zahid Hafeez Chaudhri | Zahid Hafeez Chaudhry, Zahid Hafeez | m | Spokesperson 2020-08..2021-07
PAK | Mumtaz Zahra Baloch | | f | Spokesperson 2022-11..2024-12
PAK | Shafqat Ali Khan | | m | Spokesperson 2025-01..2025-10
PAK | Rashid Qureshi | | m | Spokesperson 1999-10..2003-04
PAK | Shaukat Sultan | | m | Spokesperson 2003-04..2006-12
PAK | Athar Abbas | | m | Spokesperson 2008-01..2012-06
PAK | Asim Bajwa | Asim Saleem Bajwa | m | Spokesperson 2012-06..2016-12
PAK | Asif Ghafoor | | m | Spokesperson 2016-12..2020-01
PAK | Babar Iftikhar | | m | Spokesperson 2020-01..2022-12
PAK | Ahmed Sharif Chaudhry | Ahmad Sharif Chaudhry | m | Spokesperson 2022-12..
PAK | Ahmad Shuja Pasha | Ahmed Shuja Pasha | m | CIA Director 2008-10..2012-03
PAK | Faiz Hameed | | m | CIA Director 2019-06..2021-11
PAK | Moeed Yusuf | | m | NSA 2021-05..2022-04
PAK | Rehman Malik | | m | Interior Minister 2008-04..2013-03
PAK | Nisar Ali Khan | Chaudhry Nisar Ali Khan, Chaudhry Nisar | m | Interior Minister 2013-06-07..2017-07-28
PAK | Ahsan Iqbal | | m | Interior Minister 2017-08-04..2018-05-31
PAK | Rana Sanaullah | Rana Sanaullah Khan | m | Interior Minister 2022-04-19..2023-08-10
PAK | Mohsin Naqvi | | m | Interior Minister 2024-03-11..
AFG | Ashraf Ghani | | m | P 2014-09-29..2021-08-15
AFG | Hamid Karzai | | m | P 2001-12-22..2014-09-29
AFG | Abdullah Abdullah | | m | FM 2001-12-22..2006-04-20
AFG | Zalmai Rassoul | Zalmay Rassoul, Zalmay Rasoul | m | FM 2010-01..2013-10; NSA 2002-07..2010-01
AFG | Rangin Dadfar Spanta | | m | FM 2006-04-20..2010-01; NSA 2010-02..2014-09
AFG | Mohammad Najibullah | Najibullah, Muhammad Najibullah | m | P 1987-09-30..1992-04-16
AFG | Babrak Karmal | | m | P 1979-12-27..1986-11-24
AFG | Burhanuddin Rabbani | | m | P 1992-06-28..1996-09-27
AFG | Ahmad Shah Massoud | Ahmed Shah Masood, Ahmed Shah Massoud, Ahmad Shah Masood | m |
AFG | Gulbuddin Hekmatyar | | m |
AFG | Abdul Rashid Dostum | Rashid Dostum | m |
AFG | Mullah Omar | Mullah Mohammed Omar, Mullah Mohammad Omar, Mohammed Omar | m | Supreme Leader @taliban 1994-09..2013-04
AFG | Haibatullah Akhundzada | Hibatullah Akhundzada | m | Supreme Leader @taliban 2016-05-25..
AFG | Abdul Ghani Baradar | Mullah Baradar | m |
AFG | Amir Khan Muttaqi | | m | FM 2021-09-07..
AFG | Zabihullah Mujahid | | m | Spokesperson @taliban 2007-01..
AFG | Sirajuddin Haqqani | | m |
AFG | Salahuddin Rabbani | | m | FM 2015-02-01..2019-10-23
AFG | Hanif Atmar | Mohammad Haneef Atmar, Haneef Atmar, Mohammad Hanif Atmar | m | FM 2020-04-04..2021-08-15; Interior Minister 2008-10..2010-06; NSA 2014-10..2018-08-25
AFG | Hassan Akhund | Mullah Hassan Akhund, Mohammad Hassan Akhund, Mullah Mohammad Hassan Akhund | m | PM 2021-09-07..
AFG | Mohammed Fahim | Mohammed Qasim Fahim, Mohammad Qasim Fahim, Mohammad Fahim | m | DM 2001-12-22..2004-12-23; VP 2009-11-19..2014-03-09
AFG | Abdul Rahim Wardak | Abdul Raheem Wardak, Rahim Wardak | m | DM 2004-12-23..2012-08
AFG | Bismillah Khan Mohammadi | Bismillah Mohammadi | m | Interior Minister 2010-06..2012-09; DM 2012-09-15..2015-05; DM 2021-06-19..2021-08-15
AFG | Masoom Stanekzai | Mohammed Masoom Stanekzai, Mohammad Masoom Stanekzai | m | DM 2015-05..2016-06; CIA Director 2016-06..2019-09
AFG | Abdullah Habibi | Abdullah Khan Habibi | m | DM 2016-06-20..2017-04-24
AFG | Tariq Shah Bahrami | Tareq Shah Bahrami | m | DM 2017-04-24..2018-12-23
AFG | Asadullah Khalid | | m | CIA Director 2012-09..2013-08; DM 2018-12-23..2021-03
AFG | Mohammad Yaqoob | Mullah Yaqoob, Mullah Mohammad Yaqoob, Mullah Mohammed Yaqoob | m | DM 2021-09-07..
AFG | Zarar Ahmad Osmani | Zarar Ahmad Moqbel | m | Interior Minister 2005-09..2008-10; FM 2013-10..2014-12
AFG | Zahir Tanin | | m | UN Ambassador 2006-12..2015-09; Envoy @united-nations 2015-10..2021-09
AFG | Mahmoud Saikal | | m | UN Ambassador 2015-10..2019-02
AFG | Adela Raz | | f | UN Ambassador 2019-03..2021-07
AFG | Hamdullah Mohib | | m | Ambassador 2015-09..2018-08; NSA 2018-08-25..2021-08-15
AFG | Amrullah Saleh | | m | CIA Director 2004-02..2010-06; Interior Minister 2018-12-23..2019-01; VP 2020-03-09..2021-08-15
AFG | Suhail Shaheen | | m | Spokesperson @taliban 2019-01..
AFG | Mullah Mansour | Akhtar Mohammad Mansour, Akhtar Mansour, Mullah Akhtar Mansour, Mullah Akhtar Mohammad Mansour | m | Supreme Leader @taliban 2015-07-29..2016-05-21
AFG | Abdul Salam Zaeef | Mullah Abdul Salam Zaeef | m | Ambassador 2000-06..2001-11
AFG | Wakil Ahmed Muttawakil | Wakil Ahmad Mutawakil, Wakil Ahmad Muttawakil, Wakil Ahmed Mutawakel | m | FM @taliban 1999-10..2001-11
BGD | Sheikh Hasina | Sheikh Hasina Wajed | f | PM 1996-06-23..2001-07-15; PM 2009-01-06..2024-08-05; DM 2009-01-06..2024-08-05
BGD | Khaleda Zia | Begum Khaleda Zia | f | PM 1991-03-20..1996-03-30; PM 2001-10-10..2006-10-29; DM 2001-10-10..2006-10-29
BGD | Muhammad Yunus | Mohammad Yunus | m | Leader 2024-08-08..
BGD | Dipu Moni | | f | FM 2009-01-06..2013-11-21
BGD | A.K. Abdul Momen | A. K. Abdul Momen, AK Abdul Momen | m | FM 2019-01-07..2024-01-11
BGD | Hasan Mahmud | Hasan Mahmood | m | FM 2024-01-11..2024-08-06
BGD | Morshed Khan | | m | FM 2001-11..2006-10
BGD | Touhid Hossain | Md Touhid Hossain | m | FM 2024-08-09..2026-02
BGD | Abul Hassan Mahmood Ali | A.H. Mahmood Ali, AH Mahmood Ali | m | FM 2013-11-21..2019-01-07
BGD | Abdus Samad Azad | | m | FM 1996-06-23..2001-07-15
BGD | Iftekhar Ahmed Chowdhury | | m | UN Ambassador 2001-10..2007-01; FM 2007-01-12..2009-01-06
BGD | Iajuddin Ahmed | | m | P 2002-09-06..2009-02-12
BGD | Zillur Rahman | | m | P 2009-02-12..2013-03-20
BGD | Abdul Hamid | Mohammad Abdul Hamid | m | P 2013-04-24..2023-04-24
BGD | Mohammed Shahabuddin | | m | P 2023-04-24..
LKA | Anura Kumara Dissanayake | Anura Dissanayake | m | P 2024-09-23..; DM 2024-09-24..
LKA | Ranil Wickremesinghe | Ranil Wickramasinghe, Ranil Wickremasinghe | m | PM 2001-12-09..2004-04-06; PM 2015-01-09..2018-10-26; P 2022-07-21..2024-09-23; PM 2018-12-16..2019-11-21; PM 2022-05-12..2022-07-21; DM 2022-07-22..2024-09-23
LKA | Gotabaya Rajapaksa | | m | P 2019-11-18..2022-07-14
LKA | Maithripala Sirisena | | m | P 2015-01-09..2019-11-18; DM 2015-01-12..2019-11-18
LKA | Mahinda Rajapaksa | Mahinda Rajapakse | m | P 2005-11-19..2015-01-09; PM 2019-11-21..2022-05-09; PM 2004-04-06..2005-11-19; DM 2005-11-19..2015-01-09; PM 2018-10-26..2018-12-15
LKA | Chandrika Kumaratunga | Chandrika Bandaranaike Kumaratunga | f | P 1994-11-12..2005-11-19; DM 1994-11-12..2001-12-12; DM 2003-11-04..2005-11-19
LKA | Ranasinghe Premadasa | | m | P 1989-01-02..1993-05-01
LKA | J. R. Jayewardene | Junius Jayewardene, Junius Richard Jayewardene | m | P 1978-02-04..1989-01-02
LKA | Velupillai Prabhakaran | | m | Leader @ltte 1976-05..2009-05-18
LKA | Mangala Samaraweera | | m | FM 2005-11-23..2007-01; FM 2015-01-12..2017-05-22
LKA | Lakshman Kadirgamar | | m | FM 1994-08..2001-12; FM 2004-04..2005-08-12
LKA | Rohitha Bogollagama | | m | FM 2007-01..2010-04
LKA | G.L. Peiris | G. L. Peiris, GL Peiris, Gamini Lakshman Peiris | m | FM 2010-04-23..2015-01-09; FM 2021-08-16..2022-07
LKA | Dinesh Gunawardena | | m | FM 2019-11-22..2021-08-16; PM 2022-07-22..2024-09-23
LKA | Ali Sabry | | m | FM 2022-07-22..2024-09-23
LKA | Vijitha Herath | | m | FM 2024-09-24..
LKA | Harini Amarasuriya | | f | PM 2024-09-24..
LKA | Tilak Marapana | Thilak Marapana | m | DM 2001-12-12..2003-11-04; FM 2017-08-15..2019-11-20
LKA | Anura Bandaranaike | | m | FM 2005-08-22..2005-11-23
LKA | Ravi Karunanayake | | m | FM 2017-05-22..2017-08-10
LKA | Ratnasiri Wickremanayake | Ratnasiri Wickramanayake | m | PM 2000-08-10..2001-12-09; PM 2005-11-21..2010-04-21
LKA | Mohan Peiris | Mohan Pieris | m | UN Ambassador 2021-01..2024-12
NPL | K. P. Sharma Oli | K.P. Sharma Oli, KP Sharma Oli, K.P. Oli, Khadga Prasad Sharma Oli, Khadga Prasad Oli | m | PM 2015-10-12..2016-08-04; PM 2018-02-15..2021-07-13; PM 2024-07-15..2025-09-09; FM 2006-05-02..2007-04-01
NPL | Pushpa Kamal Dahal | Prachanda | m | PM 2008-08-18..2009-05-25; PM 2016-08-04..2017-06-07; PM 2022-12-26..2024-07-15
NPL | King Gyanendra | Gyanendra | m | King 2001-06-04..2008-05-28
NPL | Ram Baran Yadav | | m | P 2008-07-23..2015-10-29
NPL | Bidya Devi Bhandari | Bidhya Devi Bhandari | f | P 2015-10-29..2023-03-13
NPL | Ram Chandra Poudel | Ram Chandra Paudel, Ramchandra Paudel | m | P 2023-03-13..
NPL | Girija Prasad Koirala | G.P. Koirala, G. P. Koirala | m | PM 2006-04-25..2008-08-18; PM 2000-03-22..2001-07-26
NPL | Madhav Kumar Nepal | Madhav Nepal | m | PM 2009-05-25..2011-02-06
NPL | Jhala Nath Khanal | Jhalanath Khanal | m | PM 2011-02-06..2011-08-29
NPL | Baburam Bhattarai | | m | PM 2011-08-29..2013-03-14
NPL | Sushil Koirala | | m | PM 2014-02-11..2015-10-12
NPL | Sher Bahadur Deuba | | m | PM 2017-06-07..2018-02-15; PM 2021-07-13..2022-12-26; PM 2001-07-26..2002-10-04; PM 2004-06-03..2005-02-01
NPL | Sushila Karki | | f | PM 2025-09-12..2026-03
NPL | Sujata Koirala | | f | FM 2009-06-04..2011-02-06
NPL | Mahendra Pandey | Mahendra Bahadur Pandey | m | FM 2014-02-25..2015-10-12
NPL | Kamal Thapa | | m | FM 2015-10-12..2016-08-04
NPL | Prakash Sharan Mahat | | m | FM 2016-08-26..2017-05-31
NPL | Krishna Bahadur Mahara | | m | FM 2017-06-07..2018-02-15; Speaker 2018-03..2019-10
NPL | Pradeep Gyawali | Pradeep Kumar Gyawali | m | FM 2018-03-16..2021-06-04
NPL | Narayan Khadka | | m | FM 2021-09-22..2022-12-26
NPL | N.P. Saud | N. P. Saud, Narayan Prakash Saud | m | FM 2023-04-16..2024-03-04
NPL | Narayan Kaji Shrestha | | m | FM 2011-09-04..2013-03-14; FM 2024-03-06..2024-07-15
NPL | Arzu Rana Deuba | | f | FM 2024-07-15..2025-09-09
NPL | Lokendra Bahadur Chand | | m | PM 2002-10-11..2003-06-05
NPL | Surya Bahadur Thapa | | m | PM 2003-06-05..2004-06-03
NPL | King Birendra | Birendra | m | King 1972-01-31..2001-06-01
NPL | Khil Raj Regmi | Khilraj Regmi | m | PM 2013-03-14..2014-02-11
MDV | Mohamed Nasheed | Mohammed Nasheed | m | P 2008-11-11..2012-02-07
MDV | Mohamed Muizzu | Mohammed Muizzu | m | P 2023-11-17..
MDV | Maumoon Abdul Gayoom | | m | P 1978-11-11..2008-11-11
MDV | Ibrahim Mohamed Solih | Ibrahim Solih, Ibrahim Mohammed Solih | m | P 2018-11-17..2023-11-17
MDV | Abdulla Yameen | Abdulla Yameen Abdul Gayoom | m | P 2013-11-17..2018-11-17
MDV | Mohammed Waheed Hassan | Mohamed Waheed Hassan, Mohamed Waheed | m | P 2012-02-07..2013-11-17
MDV | Abdulla Shahid | | m | FM 2007-08..2008-11-11; FM 2018-11-17..2023-11-17; P @un-general-assembly 2021-09-14..2022-09-13
MDV | Ahmed Shaheed | | m | FM 2005-07-14..2007-08; FM 2008-11-11..2011-12
MDV | Abdulla Khaleel | | m | FM 2024-10..
KAZ | Kassym-Jomart Tokayev | Qasym-Zhomart Toqaev, Kassym-Zhomart Tokayev, Kasymzhomart Tokayev, Kassymzhomart Tokayev | m | FM 1994-10..1999-10; P 2019-03-20..; PM 1999-10-12..2002-01-28; FM 2002-06-14..2007-01-11
KAZ | Nursultan Nazarbayev | | m | P 1990-04-24..2019-03-20
KAZ | Murat Nurtleu | | m | FM 2023-04-03..2025-09
KAZ | Erlan Idrissov | Yerlan Idrisov, Erlan Idrisov | m | FM 2012-09-28..2016-12-28; FM 1999-10..2002-06; Ambassador 2002-06..2012-09
KAZ | Marat Tazhin | | m | FM 2007-01-11..2009-09-04
KAZ | Kanat Saudabayev | | m | FM 2009-09-04..2011-04
KAZ | Kairat Abdrakhmanov | | m | FM 2016-12-28..2018-12-26
KAZ | Beibut Atamkulov | | m | FM 2018-12-26..2019-09-18
KAZ | Mukhtar Tileuberdi | Mukhtar Tleuberdi | m | FM 2019-09-18..2023-04-03
KAZ | Yermek Kosherbayev | Ermek Kosherbayev | m | FM 2025-09-26..
KAZ | Yerzhan Kazykhanov | | m | FM 2011-04-11..2012-09-28; Ambassador 2017-01..2021-03
KAZ | Daniyal Akhmetov | Danial Akhmetov | m | PM 2003-06-13..2007-01-08; DM 2007-01-10..2009-06
KAZ | Mukhtar Altynbayev | | m | DM 2001-12..2007-01-10
KAZ | Adilbek Dzhaksybekov | Adilbek Jaksybekov | m | DM 2009-06..2014-04-02
KAZ | Serik Akhmetov | | m | PM 2012-09-24..2014-04-02; DM 2014-04-03..2014-10-22
KAZ | Imangali Tasmagambetov | | m | PM 2002-01-28..2003-06-11; DM 2014-10-22..2016-09-13; Secretary-General @csto 2023-01..2026-01
KAZ | Saken Zhasuzakov | | m | DM 2016-09-13..2018-08-07
KAZ | Nurlan Yermekbayev | | m | DM 2018-08-07..2022-01-19; Secretary-General @shanghai-cooperation-organisation 2025-01-01..
KAZ | Ruslan Zhaksylykov | | m | DM 2022-01-19..2025-06
KAZ | Karim Massimov | Karim Masimov | m | PM 2007-01-10..2012-09-24; PM 2014-04-02..2016-09-08
KAZ | Bakytzhan Sagintayev | | m | PM 2016-09-09..2019-02-21
KAZ | Askar Mamin | | m | PM 2019-02-25..2022-01-05
KAZ | Alikhan Smailov | | m | PM 2022-01-11..2024-02-05
KAZ | Olzhas Bektenov | | m | PM 2024-02-06..
KAZ | Kairat Umarov | | m | Ambassador 2013-01..2017-01; UN Ambassador 2017-01..2020-06
UZB | Shavkat Mirziyoyev | | m | PM 2003-12-12..2016-12-14; P 2016-12-14..
UZB | Islam Karimov | | m | P 1990-03-24..2016-09-02
UZB | Abdulaziz Kamilov | Abdulaziz Komilov | m | FM 2012-02..2022-12-30; FM 1994-08..2003-03
UZB | Bakhtiyor Saidov | | m | FM 2022-12-30..
UZB | Abdulla Aripov | | m | PM 2016-12-14..
UZB | Sodiq Safoyev | Sadyk Safayev, Sodyq Safayev | m | FM 2003-03..2005-02
UZB | Elyor Ganiyev | Elyor Ganiev | m | FM 2005-02..2006-07; FM 2010-12-28..2012-02
UZB | Vladimir Norov | | m | FM 2006-07..2010-12-28; Secretary-General @shanghai-cooperation-organisation 2019-01-01..2022-01-01
KGZ | Sadyr Japarov | Sadyr Zhaparov | m | P 2021-01-28..
KGZ | Sooronbay Jeenbekov | Sooronbai Jeenbekov | m | P 2017-11-24..2020-10-15
KGZ | Almazbek Atambayev | | m | P 2011-12-01..2017-11-24
KGZ | Roza Otunbayeva | | f | P 2010-07-03..2011-12-01; FM 2005-03..2005-09; Leader 2010-04-08..2010-07-03; Envoy @united-nations 2022-09..2025-09
KGZ | Kurmanbek Bakiyev | | m | P 2005-08-14..2010-04-15; PM 2000-12-21..2002-05-22; P 2005-03-25..2005-08-14
KGZ | Askar Akayev | Askar Akaev | m | P 1990-10-27..2005-03-24
KGZ | Jeenbek Kulubaev | | m | FM 2022-04..
KGZ | Muratbek Imanaliyev | Muratbek Imanaliev | m | FM 1997-07..2002-07; Secretary-General @shanghai-cooperation-organisation 2010-01-01..2013-01-01
KGZ | Askar Aitmatov | | m | FM 2002-07..2005-03
KGZ | Ednan Karabayev | | m | FM 2007-02..2009-01
KGZ | Erlan Abdyldayev | Erlan Abdyldaev | m | FM 2012-09..2018-10
KGZ | Chingiz Aidarbekov | | m | FM 2018-10..2020-10
KGZ | Ruslan Kazakbayev | Ruslan Kazakbaev | m | FM 2020-10..2022-04
KGZ | Felix Kulov | | m | PM 2005-09-01..2007-01-29
TJK | Emomali Rahmon | Emomali Rakhmonov, Imomali Rakhmonov | m | P 1994-11-16..
TJK | Talbak Nazarov | | m | FM 1994-12..2006-12
TJK | Hamrokhon Zarifi | Khamrokhon Zarifi | m | FM 2006-12..2013-11
TJK | Sirojiddin Muhriddin | Sirojiddin Aslov, Sirodjidin Aslov, Sirodzhiddin Aslov | m | FM 2013-11..
TJK | Oqil Oqilov | Akil Akilov | m | PM 1999-12-20..2013-11-23
TJK | Kokhir Rasulzoda | Qohir Rasulzoda | m | PM 2013-11-23..
TKM | Gurbanguly Berdymukhamedov | Gurbanguly Berdimuhamedov, Kurbanguly Berdymukhammedov | m | P 2007-02-14..2022-03-19
TKM | Saparmurat Niyazov | | m | P 1990-11-02..2006-12-21
TKM | Serdar Berdymukhamedov | Serdar Berdimuhamedow, Serdar Berdimuhamedov | m | P 2022-03-19..
TKM | Rashid Meredov | Raşit Meredow, Rashit Meredov | m | FM 2001-07..
AFG | Humayun Hamidzada | | m | Spokesperson 2006-03..2009-11
AFG | Waheed Omar | Waheed Omer | m | Spokesperson 2010-01..2011-08
AFG | Aimal Faizi | | m | Spokesperson 2011-10..2014-09
AFG | Sediq Sediqqi | Seddiq Seddiqi | m | Spokesperson 2019-03..2021-02
KAZ | Aibek Smadiyarov | | m | Spokesperson 2018-11..2024-12
KAZ | Berik Uali | | m | Spokesperson 2019-03..2023-09
LKA | Rajitha Senaratne | | m | Spokesperson 2015-01..2019-11
LKA | Keheliya Rambukwella | | m | Spokesperson 2020-08..2022-04
LKA | Bandula Gunawardena | Bandula Gunawardane | m | Spokesperson 2022-07..2024-09
BGD | Ihsanul Karim | | m | Spokesperson 2015-06..2022-08
BGD | Shafiqul Alam | | m | Spokesperson 2024-08..
`;
