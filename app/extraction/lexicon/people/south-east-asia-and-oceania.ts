// Office-holders of South-East Asia and Oceania. The form of a row is told in ../people.ts.

export const peopleOfSouthEastAsiaAndOceania = `
LAO | Khamtay Siphandone | Khamtai Siphandon | m | P 1998-02-24..2006-06-08
LAO | Thongloun Sisoulith | | m | FM 2006-06-08..2016-04-20; PM 2016-04-20..2021-03-22; P 2021-03-22..
LAO | Choummaly Sayasone | | m | P 2006-06-08..2016-04-20
LAO | Bounnhang Vorachit | | m | P 2016-04-20..2021-03-22
LAO | Sonexay Siphandone | | m | PM 2022-12-30..
LAO | Saleumxay Kommasith | | m | FM 2016-04-20..2024-11
LAO | Somsavat Lengsavad | | m | FM 1993-01..2006-06-08
MMR | Aung San Suu Kyi | Suu Kyi, Daw Aung San Suu Kyi | f | FM 2016-03-30..2021-02-01; Opposition Leader 1988-09..2016-03
MMR | Min Aung Hlaing | | m | Military Leader 2021-02-01..
MMR | Thein Sein | | m | PM 2007-10-24..2011-03-30; P 2011-03-30..2016-03-30
MMR | Than Shwe | | m | Military Leader 1992-04-23..2011-03-30; DM 1992-03..2011-03-30
MMR | Ne Win | | m | Military Leader 1962-03..1988-07
MMR | Htin Kyaw | | m | P 2016-03-30..2018-03-21
MMR | Win Myint | | m | P 2018-03-30..2021-02-01
MMR | Win Aung | | m | FM 1998-11..2004-09-18
MMR | Nyan Win | | m | FM 2004-09-18..2011-03-30
MMR | Wunna Maung Lwin | | m | FM 2011-03-30..2016-03-30; FM 2021-02-01..2023-02-01
MMR | Than Swe | | m | FM 2023-02-01..
MMR | Hla Min | | m | DM 2011-03-30..2012-08
MMR | Wai Lwin | | m | DM 2012-09..2015-08
MMR | Sein Win | | m | DM 2015-08..2021-02-01
MMR | Mya Tun Oo | | m | DM 2021-02-01..2023-08-03
MMR | Tin Aung San | | m | DM 2023-08-03..2024-12
MMR | Khin Nyunt | | m | PM 2003-08-25..2004-10-18
MMR | Soe Win | | m | PM 2004-10-19..2007-10-12
MMR | Myint Swe | | m | P 2021-02-01..2025-08-07
MMR | Zaw Min Tun | | m | Spokesperson 2018-07..
MMR | Kyaw Moe Tun | | m | UN Ambassador 2020-10..
THA | Anutin Charnvirakul | | m | PM 2025-09-07..
THA | Paetongtarn Shinawatra | | f | PM 2024-08-16..2025-08-29
THA | Srettha Thavisin | | m | PM 2023-08-22..2024-08-14
THA | Prayuth Chan-ocha | Prayut Chan-o-cha, Prayuth Chan-o-cha | m | Military Leader 2014-05-22..2014-08-24; PM 2014-08-24..2023-08-22; DM 2019-07-10..2023-09-01
THA | Yingluck Shinawatra | | f | PM 2011-08-05..2014-05-07; DM 2013-06-30..2014-05-07
THA | Abhisit Vejjajiva | | m | PM 2008-12-17..2011-08-05
THA | Samak Sundaravej | | m | PM 2008-01-29..2008-09-09; DM 2008-02-06..2008-09-09
THA | Surayud Chulanont | | m | PM 2006-10-01..2008-01-29
THA | Thaksin Shinawatra | | m | PM 2001-02-09..2006-09-19
THA | Chuan Leekpai | | m | PM 1992-09-23..1995-07-13; PM 1997-11-09..2001-02-09; DM 1997-11-14..2001-02-09
THA | King Bhumibol Adulyadej | King Bhumibol, Bhumibol Adulyadej | m | King 1946-06-09..2016-10-13
THA | Surakiart Sathirathai | | m | FM 2001-02-18..2005-03-11
THA | Kantathi Suphamongkhon | | m | FM 2005-03-14..2006-09-19
THA | Nitya Pibulsonggram | | m | FM 2006-10-09..2008-02-06
THA | Noppadon Pattama | | m | FM 2008-02-06..2008-07-14
THA | Kasit Piromya | | m | FM 2008-12-22..2011-08-09
THA | Surapong Tovichakchaikul | | m | FM 2011-08-09..2014-05-07
THA | Tanasak Patimapragorn | Thanasak Patimaprakorn | m | FM 2014-08-30..2015-08-19
THA | Don Pramudwinai | | m | FM 2015-08-19..2023-09-01
THA | Parnpree Bahiddha-Nukara | Parnpree Bahiddha Nukara | m | FM 2023-09-01..2024-04-28
THA | Maris Sangiampongsa | | m | FM 2024-04-30..2025-09-19
THA | Sihasak Phuangketkeow | | m | FM 2025-09-19..
THA | Maha Vajiralongkorn | King Maha Vajiralongkorn, King Vajiralongkorn, Vajiralongkorn | m | King 2016-10-13..
THA | Chavalit Yongchaiyudh | | m | PM 1996-11-25..1997-11-09; DM 2001-02-17..2002-10-03
THA | Thammarak Isarangura | Thamarak Isarangura, Thammarak Isarangkura | m | DM 2002-10-03..2005-08
THA | Boonrawd Somtas | Boonrawd Somtat | m | DM 2006-10-09..2008-02-06
THA | Somchai Wongsawat | | m | PM 2008-09-18..2008-12-02; DM 2008-09-24..2008-12-02
THA | Prawit Wongsuwan | Prawit Wongsuwon | m | DM 2008-12-20..2011-08-09; DM 2014-08-30..2019-07-10
THA | Yutthasak Sasiprapha | Yuthasak Sasiprapa | m | DM 2011-08-09..2012-01-18
THA | Sukampol Suwannathat | Sukumpol Suwanatat | m | DM 2012-01-18..2013-06-30
THA | Sutin Klungsang | | m | DM 2023-09-01..2024-09-03
THA | Phumtham Wechayachai | | m | DM 2024-09-03..2025-06-30
THA | Nattaphon Narkphanit | Natthaphon Nakpanich, Natthaphon Narkphanit | m | DM 2025-09-19..
THA | Tej Bunnag | | m | FM 2008-07-27..2008-09-03
THA | Sompong Amornwiwat | Sompong Amornvivat | m | FM 2008-09-25..2008-12-02
THA | Supachai Panitchpakdi | | m | Director-General @world-trade-organization 2002-09-01..2005-09-01; Secretary-General @unctad 2005-09-01..2013-08-31
KHM | Hun Sen | | m | PM 1985-01-14..2023-08-22
KHM | Hun Manet | | m | PM 2023-08-22..
KHM | Norodom Sihanouk | King Norodom Sihanouk, Prince Norodom Sihanouk, Prince Sihanouk, King Sihanouk | m | King 1993-09-24..2004-10-07
KHM | Norodom Ranariddh | Prince Norodom Ranariddh, Prince Ranariddh | m |
KHM | Sam Rainsy | | m | Opposition Leader 1998-01..2017-02
KHM | Hor Namhong | | m | FM 1998-11-30..2016-04-04
KHM | Pol Pot | | m | Leader @khmer-rouge 1963-02..1997-07
KHM | Prak Sokhonn | Prak Sokhon | m | FM 2016-04-04..2023-08-22; FM 2024-11-20..
KHM | Sok Chenda Sophea | | m | FM 2023-08-22..2024-11-20
KHM | Norodom Sihamoni | King Norodom Sihamoni, King Sihamoni | m | King 2004-10-14..
KHM | Tea Banh | | m | DM 1996..2023-08-22
KHM | Tea Seiha | | m | DM 2023-08-22..
VNM | To Lam | | m | P 2024-05-22..2024-10-21; Leader 2024-08-03..; Minister 2016-04..2024-05
VNM | Nguyen Phu Trong | | m | P 2018-10-23..2021-04-05; Leader 2011-01-19..2024-07-19
VNM | Pham Minh Chinh | | m | PM 2021-04-05..
VNM | Nguyen Xuan Phuc | | m | PM 2016-04-07..2021-04-05; P 2021-04-05..2023-01-18
VNM | Nguyen Tan Dung | | m | PM 2006-06-27..2016-04-06
VNM | Phan Van Khai | | m | PM 1997-09-25..2006-06-27
VNM | Ho Chi Minh | | m |
VNM | Tran Duc Luong | | m | P 1997-09-24..2006-06-27
VNM | Nguyen Minh Triet | | m | P 2006-06-27..2011-07-25
VNM | Truong Tan Sang | | m | P 2011-07-25..2016-04-02
VNM | Tran Dai Quang | | m | P 2016-04-02..2018-09-21
VNM | Vo Van Thuong | | m | P 2023-03-02..2024-03-21
VNM | Luong Cuong | | m | P 2024-10-21..
VNM | Nguyen Dy Nien | | m | FM 2000-01-28..2006-06-28
VNM | Pham Gia Khiem | | m | FM 2006-06-28..2011-08-03
VNM | Pham Binh Minh | | m | FM 2011-08-03..2021-04-08
VNM | Bui Thanh Son | | m | FM 2021-04-08..2025-08-30
VNM | Phung Quang Thanh | | m | DM 2006-06-28..2016-04-08
VNM | Ngo Xuan Lich | | m | DM 2016-04-09..2021-04-08
VNM | Phan Van Giang | | m | DM 2021-04-08..
VNM | Pham Van Tra | | m | DM 1997-09..2006-06-28
VNM | Le Hoai Trung | | m | UN Ambassador 2011-04..2014-11; FM 2025-08-30..
VNM | Le Dung | | m | Spokesperson 2003-06..2009-10
VNM | Nguyen Phuong Nga | | f | Spokesperson 2009-10..2011-11; UN Ambassador 2014-11..2018-05
VNM | Luong Thanh Nghi | | m | Spokesperson 2011-11..2014-03
VNM | Le Hai Binh | | m | Spokesperson 2014-03..2017-03
VNM | Le Thi Thu Hang | | f | Spokesperson 2017-03..2022-10
VNM | Pham Thu Hang | | f | Spokesperson 2022-10..
VNM | Nong Duc Manh | | m | Leader 2001-04-22..2011-01-19
VNM | Dang Dinh Quy | | m | UN Ambassador 2018-06..2022-06
VNM | Le Luong Minh | | m | UN Ambassador 2004-03..2011-04; Secretary-General @asean 2013-01-01..2017-12-31
PHL | Ferdinand Marcos Jr. | Bongbong Marcos, Ferdinand Marcos Jr, Ferdinand "Bongbong" Marcos | m | P 2022-06-30..
PHL | Rodrigo Duterte | | m | P 2016-06-30..2022-06-30
PHL | Benigno Aquino III | Benigno Aquino, Noynoy Aquino | m | P 2010-06-30..2016-06-30
PHL | Gloria Macapagal Arroyo | Gloria Arroyo, Gloria Macapagal-Arroyo | f | P 2001-01-20..2010-06-30
PHL | Joseph Estrada | | m | P 1998-06-30..2001-01-20
PHL | Fidel Ramos | Fidel V. Ramos | m | P 1992-06-30..1998-06-30
PHL | Corazon Aquino | Cory Aquino | f | P 1986-02-25..1992-06-30
PHL | Ferdinand Marcos | | m | P 1965-12-30..1986-02-25
PHL | Enrique Manalo | | m | FM 2022-07-01..2025-06; UN Ambassador 2020-03..2022-06; UN Ambassador 2025-07..
PHL | Teodoro Locsin | Teodoro Locsin Jr., Teddy Locsin | m | FM 2018-10-17..2022-06-30; UN Ambassador 2017-09..2018-10
PHL | Albert del Rosario | | m | FM 2011-02-24..2016-03-07
PHL | Domingo Siazon | | m | FM 1998-06-30..2001-01-20
PHL | Blas Ople | | m | FM 2002-07-15..2003-12-14
PHL | Alberto Romulo | | m | FM 2004-08-18..2011-02-23
PHL | Perfecto Yasay | | m | FM 2016-06-30..2017-03-08
PHL | Alan Peter Cayetano | Alan Cayetano | m | FM 2017-05-18..2018-10-17
PHL | Theresa Lazaro | Maria Theresa Lazaro, Ma. Theresa Lazaro | f | FM 2025-07-01..
PHL | Voltaire Gazmin | | m | DM 2010-06-30..2016-06-30
PHL | Delfin Lorenzana | | m | DM 2016-06-30..2022-06-30
PHL | Gilberto Teodoro | Gilbert Teodoro, Gilbert Teodoro Jr., Gilberto Teodoro Jr. | m | DM 2023-06-05..; DM 2007-08-03..2009-11-15
PHL | Orlando Mercado | | m | DM 1998-06-30..2001-01-25
PHL | Eduardo Ermita | | m | DM 2003-10-03..2004-08-24
PHL | Avelino Cruz | | m | DM 2004-08-25..2006-11-30
PHL | Norberto Gonzales | | m | DM 2009-11-15..2010-06-30
PHL | Carlito Galvez | Carlito Galvez Jr. | m | DM 2023-01-09..2023-06-05
PHL | Teofisto Guingona | Teofisto Guingona Jr. | m | VP 2001-02-07..2004-06-30; FM 2001-02-09..2002-07-02
PHL | Delia Albert | Delia Domingo Albert | f | FM 2003-12-23..2004-08-18
PHL | Jose Rene Almendras | Rene Almendras | m | FM 2016-03-08..2016-06-30
PHL | Ignacio Bunye | | m | Spokesperson 2002-07..2008-06
PHL | Edwin Lacierda | | m | Spokesperson 2010-07..2016-06
PHL | Ernesto Abella | | m | Spokesperson 2016-06..2017-10
PHL | Harry Roque | | m | Spokesperson 2017-11..2018-10; Spokesperson 2020-04..2021-11
PHL | Salvador Panelo | | m | Spokesperson 2018-10..2020-04
PHL | Jay Tarriela | | m | Spokesperson 2023-01..
PHL | Leni Robredo | Maria Leonor Robredo | f | VP 2016-06-30..2022-06-30
PHL | Jejomar Binay | | m | VP 2010-06-30..2016-06-30
PHL | Sara Duterte | Sara Duterte-Carpio | f |
IDN | Prabowo Subianto | | m | DM 2019-10-23..2024-10-20; P 2024-10-20..
IDN | Joko Widodo | Jokowi | m | P 2014-10-20..2024-10-20
IDN | Susilo Bambang Yudhoyono | | m | P 2004-10-20..2014-10-20
IDN | Megawati Sukarnoputri | Megawati Soekarnoputri, Megawati | f | P 2001-07-23..2004-10-20
IDN | Abdurrahman Wahid | | m | P 1999-10-20..2001-07-23
IDN | B. J. Habibie | B.J. Habibie, Bacharuddin Jusuf Habibie | m | P 1998-05-21..1999-10-20
IDN | Suharto | President Suharto | m | P 1968-03-27..1998-05-21
IDN | Sukarno | | m | P 1945-08-18..1967-03-12
IDN | Retno Marsudi | | f | FM 2014-10-27..2024-10-20
IDN | Marty Natalegawa | | m | FM 2009-10-22..2014-10-20; Spokesperson 2002-01..2005-11; UN Ambassador 2007-09..2009-10
IDN | Hassan Wirajuda | Hassan Wirayuda | m | FM 2001-08-10..2009-10-22
IDN | Alwi Shihab | | m | FM 1999-10-29..2001-07-23
IDN | Ali Alatas | | m | FM 1988-03..1999-10-20
IDN | Sugiono | | m | FM 2024-10-21..
IDN | Sjafrie Sjamsoeddin | | m | DM 2024-10-21..
IDN | Ryamizard Ryacudu | | m | DM 2014-10-27..2019-10-20
IDN | Purnomo Yusgiantoro | | m | DM 2009-10-22..2014-10-20
IDN | Juwono Sudarsono | | m | DM 2004-10-21..2009-10-22; DM 1999-10-29..2000-08-26
IDN | Mahfud MD | Mohammad Mahfud MD, Mohammad Mahfud | m | DM 2000-08-26..2001-06-01
IDN | Matori Abdul Djalil | Matori Abdul Jalil | m | DM 2001-08-10..2004-10-20
IDN | Dian Triansyah Djani | | m | UN Ambassador 2016-11..2021-08
IDN | Arrmanatha Nasir | Arrmanatha Christiawan Nasir | m | Spokesperson 2014-10..2019-04; UN Ambassador 2021-12..2024-10; Deputy FM 2024-10..
IDN | Teuku Faizasyah | | m | Spokesperson 2008-01..2010-12; Spokesperson 2019-06..2023-06
IDN | Jusuf Kalla | | m | VP 2004-10-20..2009-10-20; VP 2014-10-20..2019-10-20
TLS | Xanana Gusmao | Jose Alexandre Gusmao | m | P 2002-05-20..2007-05-20; PM 2007-08-08..2015-02-16; PM 2023-07-01..
TLS | Jose Ramos-Horta | Jose Ramos Horta | m | FM 2002-05-20..2006-07-10; PM 2006-07-10..2007-05-19; P 2007-05-20..2012-05-20; P 2022-05-20..
TLS | Mari Alkatiri | | m | PM 2002-05-20..2006-06-26
TLS | Taur Matan Ruak | | m | P 2012-05-20..2017-05-20; PM 2018-06-22..2023-07-01
MYS | Anwar Ibrahim | | m | PM 2022-11-24..
MYS | Ismail Sabri Yaakob | Ismail Sabri | m | PM 2021-08-21..2022-11-24; DM 2020-03-10..2021-08-16
MYS | Muhyiddin Yassin | | m | PM 2020-03-01..2021-08-21
MYS | Najib Razak | Najib Tun Razak, Najib Abdul Razak | m | PM 2009-04-03..2018-05-10; DM 1999-12-15..2008-09-18
MYS | Abdullah Ahmad Badawi | Abdullah Badawi | m | PM 2003-10-31..2009-04-03; FM 1991-03..1999-01; DM 2008-09-18..2009-04-03
MYS | Mahathir Mohamad | Mahathir bin Mohamad, Mahathir Mohammad, Mahathir | m | PM 1981-07-16..2003-10-31; PM 2018-05-10..2020-03-01
MYS | Saifuddin Abdullah | | m | FM 2018-07-02..2020-02-24; FM 2021-08-30..2022-11-24
MYS | Syed Hamid Albar | | m | FM 1999-01..2008-03-18
MYS | Rais Yatim | | m | FM 2008-03-18..2009-04-09
MYS | Anifah Aman | | m | FM 2009-04-10..2018-05-10
MYS | Hishammuddin Hussein | Hishammuddin Tun Hussein | m | FM 2020-03-10..2021-08-16; DM 2013-05-16..2018-05-10; DM 2021-08-30..2022-11-24
MYS | Zambry Abdul Kadir | | m | FM 2022-12-03..2023-12-12
MYS | Mohamad Hasan | Mohamad bin Hasan, Mohamed Hasan | m | FM 2023-12-12..; DM 2022-12-03..2023-12-12
MYS | Ahmad Zahid Hamidi | Zahid Hamidi | m | DM 2009-04-10..2013-05-16; Interior Minister 2013-05-16..2018-05-10; Deputy PM 2022-12-03..
MYS | Mohamad Sabu | Mat Sabu | m | DM 2018-05-21..2020-02-24
MYS | Khaled Nordin | Mohamed Khaled Nordin | m | DM 2023-12-12..
SGP | Lawrence Wong | | m | PM 2024-05-15..
SGP | Lee Hsien Loong | | m | PM 2004-08-12..2024-05-15
SGP | Goh Chok Tong | | m | PM 1990-11-28..2004-08-12
SGP | Lee Kuan Yew | | m | PM 1959-06-05..1990-11-28
SGP | Vivian Balakrishnan | | m | FM 2015-10-01..
SGP | S. Jayakumar | S Jayakumar, Shunmugam Jayakumar | m | FM 1994-01..2004-08-12
SGP | George Yeo | | m | FM 2004-08-12..2011-05-21
SGP | K. Shanmugam | K Shanmugam, Kasiviswanathan Shanmugam | m | FM 2011-05-21..2015-10-01
SGP | S. R. Nathan | S R Nathan, S.R. Nathan | m | P 1999-09-01..2011-09-01
SGP | Tony Tan | Tony Tan Keng Yam | m | P 2011-09-01..2017-09-01; DM 1995-08..2003-08-01
SGP | Halimah Yacob | | f | P 2017-09-14..2023-09-14
SGP | Tharman Shanmugaratnam | | m | P 2023-09-14..
SGP | Teo Chee Hean | | m | DM 2003-08-01..2011-05-21
SGP | Ng Eng Hen | | m | DM 2011-05-21..2025-05-23
SGP | Chan Chun Sing | | m | DM 2025-05-23..
BRN | Hassanal Bolkiah | Sultan Hassanal Bolkiah | m | Sultan 1967-10-05..
AUS | Anthony Albanese | | m | PM 2022-05-23..
AUS | Scott Morrison | | m | PM 2018-08-24..2022-05-23
AUS | Malcolm Turnbull | | m | PM 2015-09-15..2018-08-24
AUS | Tony Abbott | | m | PM 2013-09-18..2015-09-15
AUS | Kevin Rudd | | m | PM 2007-12-03..2010-06-24; FM 2010-09-14..2012-02-22; PM 2013-06-27..2013-09-18; Ambassador 2023-03..2026-03
AUS | Julia Gillard | | f | PM 2010-06-24..2013-06-27
AUS | John Howard | | m | PM 1996-03-11..2007-12-03
AUS | Paul Keating | | m | PM 1991-12-20..1996-03-11
AUS | Bob Hawke | | m | PM 1983-03-11..1991-12-20
AUS | Penny Wong | | f | FM 2022-05-23..
AUS | Marise Payne | | f | DM 2015-09-21..2018-08-28; FM 2018-08-28..2022-05-23
AUS | Julie Bishop | | f | FM 2013-09-18..2018-08-26; Envoy @united-nations 2024-04..
AUS | Bob Carr | | m | FM 2012-03-13..2013-09-18
AUS | Stephen Smith | | m | FM 2007-12-03..2010-09-14; DM 2010-09-14..2013-09-18
AUS | Alexander Downer | | m | FM 1996-03-11..2007-12-03; Envoy @united-nations 2008-07..2014-04; Ambassador 2014-05..2018-04
AUS | Richard Marles | | m | DM 2022-06-01..
AUS | Peter Dutton | | m | DM 2021-03-30..2022-05-23
AUS | Julian Assange | | m |
AUS | Peter Reith | | m | DM 2001-01-30..2001-11-26
AUS | Robert Hill | | m | DM 2001-11-26..2006-01-27; UN Ambassador 2006-06..2009-06
AUS | Brendan Nelson | | m | DM 2006-01-27..2007-12-03
AUS | Joel Fitzgibbon | | m | DM 2007-12-03..2009-06-09
AUS | John Faulkner | | m | DM 2009-06-09..2010-09-14
AUS | David Johnston | | m | DM 2013-09-18..2014-12-23
AUS | Kevin Andrews | | m | DM 2014-12-23..2015-09-21
AUS | Linda Reynolds | | f | DM 2019-05-29..2021-03-30
AUS | Christopher Pyne | | m | DM 2018-08-28..2019-05-29
AUS | Penny Wensley | | f | UN Ambassador 1997-11..2001-09
AUS | John Dauth | | m | UN Ambassador 2001-09..2006-06
AUS | Gary Quinlan | | m | UN Ambassador 2009-07..2014-12
AUS | Gillian Bird | | f | UN Ambassador 2014-12..2019-10
AUS | Mitch Fifield | | m | UN Ambassador 2019-10..2023-08
AUS | James Larsen | | m | UN Ambassador 2023-09..
AUS | Dennis Richardson | | m | Ambassador 2005-06..2010-01
AUS | Kim Beazley | | m | Opposition Leader 1996-03..2001-11; Ambassador 2010-02..2016-01
AUS | Joe Hockey | | m | Finance Minister 2013-09-18..2015-09-21; Ambassador 2016-01..2020-01
AUS | Arthur Sinodinos | | m | Ambassador 2020-02..2023-03
NZL | Christopher Luxon | | m | PM 2023-11-27..
NZL | Jacinda Ardern | | f | PM 2017-10-26..2023-01-25
NZL | John Key | | m | PM 2008-11-19..2016-12-12
NZL | Helen Clark | | f | PM 1999-12-05..2008-11-19; FM 2008-08-29..2008-11-19; Director-General @undp 2009-04-17..2017-04-19
NZL | Winston Peters | | m | FM 2005-10-19..2008-08-29; FM 2017-10-26..2020-11-06; FM 2023-11-27..
NZL | Nanaia Mahuta | | f | FM 2020-11-06..2023-11-11
NZL | Phil Goff | | m | FM 1999-12-10..2005-10-19; DM 2005-10-19..2008-11-19; Mayor 2016-10..2022-10
NZL | Murray McCully | | m | FM 2008-11-19..2017-05-02
NZL | Bill English | | m | PM 2016-12-12..2017-10-26
NZL | Chris Hipkins | | m | PM 2023-01-25..2023-11-27
NZL | Gerry Brownlee | | m | FM 2017-05-02..2017-10-26; DM 2014-10-08..2017-05-02
NZL | Judith Collins | | f | DM 2023-11-27..
NZL | Wayne Mapp | | m | DM 2008-11-19..2011-12
NZL | Ron Mark | | m | DM 2017-10-26..2020-11-06
NZL | Peeni Henare | | m | DM 2020-11-06..2023-02-01
NZL | Mike Moore | | m | PM 1990-09-04..1990-11-02; Director-General @world-trade-organization 1999-09-01..2002-09-01
FJI | Frank Bainimarama | Voreqe Bainimarama | m | PM 2007-01-05..2022-12-24
FJI | Laisenia Qarase | | m | PM 2000-07-04..2006-12-05
FJI | Sitiveni Rabuka | | m | PM 2022-12-24..
FJI | Peter Thomson | | m | P @un-general-assembly 2016-09-13..2017-09-12
PNG | James Marape | | m | PM 2019-05-30..
PNG | Peter O'Neill | | m | PM 2011-08-02..2019-05-29
PNG | Michael Somare | | m | PM 2002-08-05..2011-08-02
PNG | Mekere Morauta | | m | PM 1999-07-14..2002-08-05
SLB | Manasseh Sogavare | | m | PM 2019-04-24..2024-05-02
KHM | Phay Siphan | | m | Spokesperson 2007-01..2023-08
KHM | Pen Bona | | m | Spokesperson 2023-08..
THA | Sansern Kaewkamnerd | | m | Spokesperson 2015-08..2018-12
THA | Narumon Pinyosinwat | | f | Spokesperson 2019-07..2020-08
THA | Anucha Burapachaisri | | m | Spokesperson 2020-08..2023-08
THA | Chai Wacharonke | Chai Watcharong | m | Spokesperson 2023-09..2024-09
THA | Jirayu Houngsub | Jirayu Huangsap | m | Spokesperson 2024-09..2025-09
`;
