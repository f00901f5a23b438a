// Office-holders of Asia and Oceania. The form of a row is told in ../people.ts.

export const peopleOfAsia = `
CHN | Xi Jinping | | m | VP 2008-03-15..2013-03-14; P 2013-03-14..
CHN | Hu Jintao | | m | P 2003-03-15..2013-03-14
CHN | Jiang Zemin | | m | P 1993-03-27..2003-03-15
CHN | Deng Xiaoping | | m | Supreme Leader 1978-12..1992-10
CHN | Mao Zedong | Mao Tse-tung, Chairman Mao | m |
CHN | Zhao Ziyang | | m | PM 1980-09-10..1987-11-24
CHN | Li Peng | | m | PM 1987-11-24..1998-03-17
CHN | Zhu Rongji | | m | PM 1998-03-17..2003-03-16
CHN | Wen Jiabao | | m | PM 2003-03-16..2013-03-15
CHN | Li Keqiang | | m | PM 2013-03-15..2023-03-11
CHN | Li Qiang | | m | PM 2023-03-11..
CHN | Wang Yi | | m | FM 2013-03-16..2022-12-30; FM 2023-07-25..
CHN | Qin Gang | | m | Ambassador 2021-07..2023-01; FM 2022-12-30..2023-07-25
CHN | Yang Jiechi | | m | FM 2007-04-27..2013-03-16
CHN | Li Zhaoxing | | m | FM 2003-03-17..2007-04-27
CHN | Tang Jiaxuan | | m | FM 1998-03-18..2003-03-17
CHN | Qian Qichen | | m | FM 1988-04-12..1998-03-18
CHN | Dong Jun | | m | DM 2023-12-29..
CHN | Li Shangfu | | m | DM 2023-03-12..2023-10-24
CHN | Wei Fenghe | | m | DM 2018-03-19..2023-03-12
CHN | Chang Wanquan | | m | DM 2013-03-16..2018-03-19
CHN | Liang Guanglie | | m | DM 2008-03-17..2013-03-16
CHN | Mao Ning | | f | Spokesperson 2022-09..
CHN | Lin Jian | | m | Spokesperson 2024-03..
CHN | Wang Wenbin | | m | Spokesperson 2020-07..2024-05
CHN | Zhao Lijian | | m | Spokesperson 2020-02..2023-01
CHN | Hua Chunying | | f | Spokesperson 2012-11..2024-05
CHN | Geng Shuang | | m | Spokesperson 2016-09..2020-06
CHN | Lu Kang | | m | Spokesperson 2015-06..2019-08
CHN | Hong Lei | | m | Spokesperson 2010-10..2016-06
CHN | Jiang Yu | | f | Spokesperson 2006-06..2012-01
CHN | Liu Jianchao | | m | Spokesperson 2001-09..2009-01
CHN | Kong Quan | | m | Spokesperson 2001-12..2006-06
CHN | Zhang Qiyue | | f | Spokesperson 1998-11..2004-12
CHN | Liu Xiaobo | | m |
CHN | Bo Xilai | | m |
CHN | Dalai Lama | The Dalai Lama | m |
CHN | Zhang Jun | | m | UN Ambassador 2019-07..2024-03
CHN | Fu Cong | | m | UN Ambassador 2024-04..
CHN | Ma Zhaoxu | | m | UN Ambassador 2018-01..2019-07; Deputy FM 2019-07..
CHN | Liu Jieyi | | m | UN Ambassador 2013-09..2017-11
CHN | Li Baodong | | m | UN Ambassador 2010-03..2013-08; Deputy FM 2013-09..2018-01
CHN | Zhang Yesui | | m | UN Ambassador 2008-08..2010-03; Ambassador 2010-03..2013-01
CHN | Wang Guangya | | m | UN Ambassador 2003-08..2008-08
CHN | Xie Feng | | m | Deputy FM 2021-01..2023-05; Ambassador 2023-05..
CHN | Le Yucheng | | m | Deputy FM 2018-03..2022-06
CHN | Cui Tiankai | | m | Ambassador 2013-04..2021-06
CHN | Li Hui | | m | Ambassador 2009-08..2019-08; Envoy 2019-08..
CHN | Guo Jiakun | | m | Spokesperson 2025-01..
HKG | Carrie Lam | | f | Leader 2017-07-01..2022-07-01
HKG | Leung Chun-ying | C.Y. Leung, CY Leung | m | Leader 2012-07-01..2017-07-01
HKG | John Lee | | m | Leader 2022-07-01..
HKG | Tung Chee-hwa | | m | Leader 1997-07-01..2005-03-12
HKG | Joshua Wong | | m |
HKG | Jimmy Lai | | m |
TWN | Lai Ching-te | William Lai | m | VP 2020-05-20..2024-05-20; P 2024-05-20..
TWN | Tsai Ing-wen | | f | P 2016-05-20..2024-05-20
TWN | Ma Ying-jeou | | m | P 2008-05-20..2016-05-20
TWN | Chen Shui-bian | | m | P 2000-05-20..2008-05-20
TWN | Lee Teng-hui | | m | P 1988-01-13..2000-05-20
TWN | Joseph Wu | | m | FM 2018-02-26..2024-05-20
TWN | Lin Chia-lung | | m | FM 2024-05-20..
TWN | Tien Hung-mao | | m | FM 2000-05-20..2002-02-01
TWN | Eugene Chien | Chien You-hsin | m | FM 2002-02-01..2004-04-16
TWN | Mark Chen | Chen Tan-sun | m | FM 2004-04-16..2006-01-25
TWN | James Huang | Huang Chih-fang | m | FM 2006-01-25..2008-05-20
TWN | Francisco Ou | Ou Hung-lien | m | FM 2008-05-20..2009-09-10
TWN | Timothy Yang | Yang Chin-tien | m | FM 2009-09-10..2012-09-27
TWN | David Lin | Lin Yung-lo | m | FM 2012-09-27..2016-05-20
TWN | David Lee | Lee Ta-wei | m | FM 2016-05-20..2018-02-26
TWN | Chiu Kuo-cheng | | m | DM 2021-02-23..2024-05-20
TWN | Wellington Koo | Koo Li-hsiung | m | DM 2024-05-20..
JPN | Sanae Takaichi | | f | PM 2025-10-21..
JPN | Shigeru Ishiba | | m | DM 2007-09-26..2008-08-02; PM 2024-10-01..2025-10-21
JPN | Fumio Kishida | | m | FM 2012-12-26..2017-08-03; PM 2021-10-04..2024-10-01
JPN | Yoshihide Suga | | m | PM 2020-09-16..2021-10-04
JPN | Shinzo Abe | | m | PM 2006-09-26..2007-09-26; PM 2012-12-26..2020-09-16
JPN | Yoshihiko Noda | | m | PM 2011-09-02..2012-12-26
JPN | Naoto Kan | | m | PM 2010-06-08..2011-09-02
JPN | Yukio Hatoyama | | m | PM 2009-09-16..2010-06-08
JPN | Taro Aso | | m | FM 2005-10-31..2007-08-27; PM 2008-09-24..2009-09-16
JPN | Yasuo Fukuda | | m | PM 2007-09-26..2008-09-24
JPN | Junichiro Koizumi | | m | PM 2001-04-26..2006-09-26
JPN | Yoshiro Mori | | m | PM 2000-04-05..2001-04-26
JPN | Keizo Obuchi | | m | PM 1998-07-30..2000-04-05
JPN | Ryutaro Hashimoto | | m | PM 1996-01-11..1998-07-30
JPN | Tomiichi Murayama | | m | PM 1994-06-30..1996-01-11
JPN | Yasuhiro Nakasone | | m | PM 1982-11-27..1987-11-06
JPN | Takeshi Iwaya | | m | FM 2024-10-01..2025-10-21
JPN | Yoko Kamikawa | | f | FM 2023-09-13..2024-10-01
JPN | Yoshimasa Hayashi | | m | FM 2021-11-10..2023-09-13
JPN | Toshimitsu Motegi | | m | FM 2019-09-11..2021-11-04; FM 2025-10-21..
JPN | Taro Kono | | m | FM 2017-08-03..2019-09-11; DM 2019-09-11..2020-09-16
JPN | Katsuya Okada | | m | FM 2009-09-16..2010-09-17
JPN | Makiko Tanaka | | f | FM 2001-04-26..2002-01-30
JPN | Emperor Akihito | Akihito | m |
JPN | Kazuyuki Yamazaki | | m | UN Ambassador 2023-12..
JPN | Yohei Kono | | m | FM 1999-10-05..2001-04-26
JPN | Yoriko Kawaguchi | | f | FM 2002-02-01..2004-09-27
JPN | Nobutaka Machimura | | m | FM 2004-09-27..2005-10-31; FM 2007-08-27..2007-09-26
JPN | Masahiko Komura | Masahiko Koumura | m | FM 2007-09-26..2008-08-02
JPN | Hirofumi Nakasone | | m | FM 2008-09-24..2009-09-16
JPN | Seiji Maehara | | m | FM 2010-09-17..2011-03-07
JPN | Takeaki Matsumoto | | m | FM 2011-03-09..2011-09-02
JPN | Koichiro Gemba | | m | FM 2011-09-02..2012-12-26
JPN | Toshimi Kitazawa | | m | DM 2009-09-16..2011-09-02
JPN | Itsunori Onodera | | m | DM 2012-12-26..2014-09-03; DM 2017-08-03..2018-10-02
JPN | Gen Nakatani | | m | DM 2014-12-24..2016-08-03; DM 2024-10-01..2025-10-21
JPN | Tomomi Inada | | f | DM 2016-08-03..2017-07-28
JPN | Nobuo Kishi | | m | DM 2020-09-16..2022-08-10
JPN | Yasukazu Hamada | | m | DM 2008-09-24..2009-09-16; DM 2022-08-10..2023-09-13
JPN | Minoru Kihara | | m | DM 2023-09-13..2024-10-01
JPN | Shinjiro Koizumi | | m | DM 2025-10-21..
JPN | Emperor Naruhito | Naruhito | m |
KOR | Lee Jae-myung | Lee Jae Myung | m | P 2025-06-04..
KOR | Yoon Suk-yeol | Yoon Suk Yeol | m | P 2022-05-10..2025-04-04
KOR | Moon Jae-in | | m | P 2017-05-10..2022-05-10
KOR | Park Geun-hye | | f | P 2013-02-25..2017-03-10
KOR | Lee Myung-bak | | m | P 2008-02-25..2013-02-25
KOR | Roh Moo-hyun | | m | P 2003-02-25..2008-02-25
KOR | Kim Dae-jung | | m | P 1998-02-25..2003-02-25
KOR | Kim Young-sam | | m | P 1993-02-25..1998-02-25
KOR | Roh Tae-woo | | m | P 1988-02-25..1993-02-25
KOR | Chun Doo-hwan | | m | P 1980-09-01..1988-02-25
KOR | Cho Tae-yul | | m | FM 2024-01-12..2025-07
KOR | Park Jin | | m | FM 2022-05-12..2024-01-10
KOR | Chung Eui-yong | | m | NSA 2017-05..2020-07; FM 2021-02-09..2022-05-12
KOR | Kang Kyung-wha | | f | FM 2017-06-18..2021-02-08
KOR | Yun Byung-se | | m | FM 2013-03-11..2017-06-18
KOR | Kim Sung-hwan | | m | FM 2010-10-08..2013-03-11
KOR | Yu Myung-hwan | | m | FM 2008-02-29..2010-09-04
KOR | Yoon Young-kwan | Yoon Young Kwan | m | FM 2003-02-27..2004-01-15
KOR | Song Min-soon | Song Min Soon | m | FM 2006-12-01..2008-02-29
KOR | Choi Sung-hong | Choi Sung Hong | m | FM 2002-02-04..2003-02-27
KOR | Han Seung-soo | Han Seung Soo | m | FM 2001-03-26..2002-02-04
KOR | Cho Hyun | | m | FM 2025-07-21..
KOR | Kim Kwan-jin | Kim Kwan Jin | m | DM 2010-12-04..2014-06-30
KOR | Han Min-koo | Han Min Koo | m | DM 2014-06-30..2017-07-14
KOR | Song Young-moo | Song Young Moo | m | DM 2017-07-14..2018-09-21
KOR | Jeong Kyeong-doo | Jeong Kyeong Doo | m | DM 2018-09-21..2020-09-18
KOR | Suh Wook | | m | DM 2020-09-18..2022-05-11
KOR | Lee Jong-sup | Lee Jong Sup | m | DM 2022-05-11..2023-10-07
KOR | Shin Won-sik | Shin Won Sik | m | DM 2023-10-07..2024-09-06
KOR | Kim Yong-hyun | Kim Yong Hyun | m | DM 2024-09-06..2024-12-05
KOR | Ahn Gyu-back | Ahn Gyu Back | m | DM 2025-07-25..
PRK | Kim Jong-un | Kim Jong Un | m | Supreme Leader 2011-12-17..
PRK | Kim Jong-il | Kim Jong Il | m | Supreme Leader 1994-07-08..2011-12-17
PRK | Kim Il-sung | Kim Il Sung | m | Supreme Leader 1972-12-28..1994-07-08
PRK | Kim Yo-jong | Kim Yo Jong | f |
PRK | Choe Son-hui | Choe Son Hui | f | FM 2022-06-11..
PRK | Ri Son-gwon | | m | FM 2020-01..2022-06-11
PRK | Ri Yong-ho | Ri Yong Ho | m | FM 2016-05-09..2020-01
PRK | Paek Nam-sun | | m | FM 1998-09..2007-01
PRK | Kim Yong-nam | Kim Yong Nam | m |
PRK | Kim Kye-gwan | Kim Kye Gwan | m | Envoy 2004-02..2010-09
PRK | Kim Song | | m | UN Ambassador 2018-09..
PRK | Pak Ui-chun | Pak Ui Chun | m | FM 2007-05..2014-04
PRK | Ri Su-yong | Ri Su Yong, Ri Soo-yong | m | FM 2014-04..2016-05
IND | Narendra Modi | | m | PM 2014-05-26..
IND | Manmohan Singh | | m | PM 2004-05-22..2014-05-26
IND | Atal Behari Vajpayee | Atal Bihari Vajpayee | m | PM 1998-03-19..2004-05-22
IND | Inder Kumar Gujral | I. K. Gujral, I.K. Gujral | m | PM 1997-04-21..1998-03-19
IND | P. V. Narasimha Rao | P.V. Narasimha Rao, Narasimha Rao | m | PM 1991-06-21..1996-05-16
IND | Rajiv Gandhi | | m | PM 1984-10-31..1989-12-02
IND | Indira Gandhi | | f | PM 1980-01-14..1984-10-31
IND | Sonia Gandhi | | f | Party Leader 1998-03..2017-12
IND | Rahul Gandhi | | m | Party Leader 2017-12..2019-07
IND | Subrahmanyam Jaishankar | S. Jaishankar, S Jaishankar | m | FM 2019-05-30..
IND | Sushma Swaraj | | f | FM 2014-05-26..2019-05-30
IND | Salman Khurshid | | m | FM 2012-10-28..2014-05-26
IND | S. M. Krishna | S.M. Krishna, SM Krishna | m | FM 2009-05-22..2012-10-26
IND | Pranab Mukherjee | | m | FM 2006-10-24..2009-05-22; P 2012-07-25..2017-07-25
IND | Natwar Singh | K. Natwar Singh | m | FM 2004-05-22..2005-11-07
IND | Yashwant Sinha | | m | FM 2002-07-01..2004-05-22
IND | Jaswant Singh | | m | FM 1998-12-05..2002-07-01
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
IND | Nirmala Sitharaman | | f | DM 2017-09-03..2019-05-30
PAK | Shehbaz Sharif | Shahbaz Sharif | m | PM 2022-04-11..2023-08-14; PM 2024-03-04..
PAK | Imran Khan | | m | PM 2018-08-18..2022-04-10
PAK | Shahid Khaqan Abbasi | | m | PM 2017-08-01..2018-05-31
PAK | Nawaz Sharif | | m | PM 1990-11-06..1993-07-18; PM 1997-02-17..1999-10-12; PM 2013-06-05..2017-07-28
PAK | Raja Pervez Ashraf | | m | PM 2012-06-22..2013-03-24
PAK | Yousaf Raza Gilani | Yusuf Raza Gilani, Yousuf Raza Gilani | m | PM 2008-03-25..2012-06-19
PAK | Shaukat Aziz | | m | PM 2004-08-20..2007-11-15
PAK | Pervez Musharraf | | m | P 2001-06-20..2008-08-18
PAK | Asif Ali Zardari | | m | P 2008-09-09..2013-09-09; P 2024-03-10..
PAK | Benazir Bhutto | | f | PM 1988-12-02..1990-08-06; PM 1993-10-19..1996-11-05
PAK | Zulfikar Ali Bhutto | | m | PM 1973-08-14..1977-07-05
PAK | Mohammad Zia-ul-Haq | Zia ul-Haq, Zia-ul-Haq, Muhammad Zia-ul-Haq, Mohammad Zia-Ul-Haq | m | P 1978-09-16..1988-08-17
PAK | Ishaq Dar | | m | FM 2024-03-11..
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
AFG | Ashraf Ghani | | m | P 2014-09-29..2021-08-15
AFG | Hamid Karzai | | m | P 2001-12-22..2014-09-29
AFG | Abdullah Abdullah | | m | FM 2001-12-22..2006-04-20
AFG | Zalmai Rassoul | Zalmay Rassoul | m | FM 2010-01..2013-10
AFG | Rangin Dadfar Spanta | | m | FM 2006-04-20..2010-01
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
AFG | Hanif Atmar | Mohammad Haneef Atmar, Haneef Atmar, Mohammad Hanif Atmar | m | FM 2020-04-04..2021-08-15
AFG | Hassan Akhund | Mullah Hassan Akhund, Mohammad Hassan Akhund, Mullah Mohammad Hassan Akhund | m | PM 2021-09-07..
BGD | Sheikh Hasina | Sheikh Hasina Wajed | f | PM 1996-06-23..2001-07-15; PM 2009-01-06..2024-08-05
BGD | Khaleda Zia | | f | PM 1991-03-20..1996-03-30; PM 2001-10-10..2006-10-29
BGD | Muhammad Yunus | Mohammad Yunus | m | Leader 2024-08-08..
BGD | Dipu Moni | | f | FM 2009-01-06..2013-11-21
BGD | A.K. Abdul Momen | A. K. Abdul Momen, AK Abdul Momen | m | FM 2019-01-07..2024-01-11
BGD | Hasan Mahmud | Hasan Mahmood | m | FM 2024-01-11..2024-08-06
BGD | Morshed Khan | | m | FM 2001-11..2006-10
BGD | Touhid Hossain | Md Touhid Hossain | m | FM 2024-08-09..2026-02
BGD | Abul Hassan Mahmood Ali | A.H. Mahmood Ali, AH Mahmood Ali | m | FM 2013-11-21..2019-01-07
LKA | Anura Kumara Dissanayake | | m | P 2024-09-23..
LKA | Ranil Wickremesinghe | | m | PM 2001-12-09..2004-04-06; PM 2015-01-09..2018-10-26; P 2022-07-21..2024-09-23
LKA | Gotabaya Rajapaksa | | m | P 2019-11-18..2022-07-14
LKA | Maithripala Sirisena | | m | P 2015-01-09..2019-11-18
LKA | Mahinda Rajapaksa | Mahinda Rajapakse | m | P 2005-11-19..2015-01-09; PM 2019-11-21..2022-05-09
LKA | Chandrika Kumaratunga | | f | P 1994-11-12..2005-11-19
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
NPL | K. P. Sharma Oli | K.P. Sharma Oli, KP Sharma Oli, K.P. Oli | m | PM 2015-10-12..2016-08-04; PM 2018-02-15..2021-07-13; PM 2024-07-15..2025-09-09
NPL | Pushpa Kamal Dahal | Prachanda | m | PM 2008-08-18..2009-05-25; PM 2016-08-04..2017-06-07; PM 2022-12-26..2024-07-15
NPL | King Gyanendra | Gyanendra | m | King 2001-06-04..2008-05-28
NPL | Ram Baran Yadav | | m | P 2008-07-23..2015-10-29
NPL | Bidya Devi Bhandari | Bidhya Devi Bhandari | f | P 2015-10-29..2023-03-13
NPL | Ram Chandra Poudel | Ram Chandra Paudel, Ramchandra Paudel | m | P 2023-03-13..
NPL | Girija Prasad Koirala | | m | PM 2006-04-25..2008-08-18
NPL | Madhav Kumar Nepal | Madhav Nepal | m | PM 2009-05-25..2011-02-06
NPL | Jhala Nath Khanal | Jhalanath Khanal | m | PM 2011-02-06..2011-08-29
NPL | Baburam Bhattarai | | m | PM 2011-08-29..2013-03-14
NPL | Sushil Koirala | | m | PM 2014-02-11..2015-10-12
NPL | Sher Bahadur Deuba | | m | PM 2017-06-07..2018-02-15; PM 2021-07-13..2022-12-26
NPL | Sushila Karki | | f | PM 2025-09-12..2026-03
MDV | Mohamed Nasheed | Mohammed Nasheed | m | P 2008-11-11..2012-02-07
MDV | Mohamed Muizzu | Mohammed Muizzu | m | P 2023-11-17..
MDV | Maumoon Abdul Gayoom | | m | P 1978-11-11..2008-11-11
MMR | Aung San Suu Kyi | Suu Kyi, Daw Aung San Suu Kyi | f | FM 2016-03-30..2021-02-01
MMR | Min Aung Hlaing | | m | Military Leader 2021-02-01..
MMR | Thein Sein | | m | PM 2007-10-24..2011-03-30; P 2011-03-30..2016-03-30
MMR | Than Shwe | | m | Military Leader 1992-04-23..2011-03-30
MMR | Ne Win | | m | Military Leader 1962-03..1988-07
MMR | Htin Kyaw | | m | P 2016-03-30..2018-03-21
MMR | Win Myint | | m | P 2018-03-30..2021-02-01
MMR | Win Aung | | m | FM 1998-11..2004-09-18
MMR | Nyan Win | | m | FM 2004-09-18..2011-03-30
MMR | Wunna Maung Lwin | | m | FM 2011-03-30..2016-03-30; FM 2021-02-01..2023-02-01
MMR | Than Swe | | m | FM 2023-02-01..
THA | Anutin Charnvirakul | | m | PM 2025-09-07..
THA | Paetongtarn Shinawatra | | f | PM 2024-08-16..2025-08-29
THA | Srettha Thavisin | | m | PM 2023-08-22..2024-08-14
THA | Prayuth Chan-ocha | Prayut Chan-o-cha, Prayuth Chan-o-cha | m | Military Leader 2014-05-22..2014-08-24; PM 2014-08-24..2023-08-22
THA | Yingluck Shinawatra | | f | PM 2011-08-05..2014-05-07
THA | Abhisit Vejjajiva | | m | PM 2008-12-17..2011-08-05
THA | Samak Sundaravej | | m | PM 2008-01-29..2008-09-09
THA | Surayud Chulanont | | m | PM 2006-10-01..2008-01-29
THA | Thaksin Shinawatra | | m | PM 2001-02-09..2006-09-19
THA | Chuan Leekpai | | m | PM 1992-09-23..1995-07-13; PM 1997-11-09..2001-02-09
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
VNM | To Lam | | m | P 2024-05-22..2024-10-21
VNM | Nguyen Phu Trong | | m | P 2018-10-23..2021-04-05
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
VNM | Bui Thanh Son | | m | FM 2021-04-08..2024-08-26
VNM | Phung Quang Thanh | | m | DM 2006-06-28..2016-04-08
VNM | Ngo Xuan Lich | | m | DM 2016-04-09..2021-04-08
VNM | Phan Van Giang | | m | DM 2021-04-08..
PHL | Ferdinand Marcos Jr. | Bongbong Marcos, Ferdinand Marcos Jr, Ferdinand "Bongbong" Marcos | m | P 2022-06-30..
PHL | Rodrigo Duterte | | m | P 2016-06-30..2022-06-30
PHL | Benigno Aquino III | Benigno Aquino, Noynoy Aquino | m | P 2010-06-30..2016-06-30
PHL | Gloria Macapagal Arroyo | Gloria Arroyo, Gloria Macapagal-Arroyo | f | P 2001-01-20..2010-06-30
PHL | Joseph Estrada | | m | P 1998-06-30..2001-01-20
PHL | Fidel Ramos | Fidel V. Ramos | m | P 1992-06-30..1998-06-30
PHL | Corazon Aquino | Cory Aquino | f | P 1986-02-25..1992-06-30
PHL | Ferdinand Marcos | | m | P 1965-12-30..1986-02-25
PHL | Enrique Manalo | | m | FM 2022-07-01..2025-06
PHL | Teodoro Locsin | Teodoro Locsin Jr. | m | FM 2018-10-17..2022-06-30
PHL | Albert del Rosario | | m | FM 2011-02-24..2016-03-07
PHL | Domingo Siazon | | m | FM 1998-06-30..2001-01-20
PHL | Blas Ople | | m | FM 2002-07-15..2003-12-14
PHL | Alberto Romulo | | m | FM 2004-08-18..2011-02-23
PHL | Perfecto Yasay | | m | FM 2016-06-30..2017-03-08
PHL | Alan Peter Cayetano | Alan Cayetano | m | FM 2017-05-18..2018-10-17
PHL | Theresa Lazaro | Maria Theresa Lazaro, Ma. Theresa Lazaro | f | FM 2025-07-01..
PHL | Voltaire Gazmin | | m | DM 2010-06-30..2016-06-30
PHL | Delfin Lorenzana | | m | DM 2016-06-30..2022-06-30
PHL | Gilberto Teodoro | Gilbert Teodoro | m | DM 2023-06-05..
IDN | Prabowo Subianto | | m | DM 2019-10-23..2024-10-20; P 2024-10-20..
IDN | Joko Widodo | Jokowi | m | P 2014-10-20..2024-10-20
IDN | Susilo Bambang Yudhoyono | | m | P 2004-10-20..2014-10-20
IDN | Megawati Sukarnoputri | Megawati Soekarnoputri, Megawati | f | P 2001-07-23..2004-10-20
IDN | Abdurrahman Wahid | | m | P 1999-10-20..2001-07-23
IDN | B. J. Habibie | B.J. Habibie, Bacharuddin Jusuf Habibie | m | P 1998-05-21..1999-10-20
IDN | Suharto | President Suharto | m | P 1968-03-27..1998-05-21
IDN | Sukarno | | m | P 1945-08-18..1967-03-12
IDN | Retno Marsudi | | f | FM 2014-10-27..2024-10-20
IDN | Marty Natalegawa | | m | FM 2009-10-22..2014-10-20
IDN | Hassan Wirajuda | Hassan Wirayuda | m | FM 2001-08-10..2009-10-22
IDN | Alwi Shihab | | m | FM 1999-10-29..2001-07-23
IDN | Ali Alatas | | m | FM 1988-03..1999-10-20
IDN | Sugiono | | m | FM 2024-10-21..
IDN | Sjafrie Sjamsoeddin | | m | DM 2024-10-21..
IDN | Ryamizard Ryacudu | | m | DM 2014-10-27..2019-10-20
IDN | Purnomo Yusgiantoro | | m | DM 2009-10-22..2014-10-20
IDN | Juwono Sudarsono | | m | DM 2004-10-21..2009-10-22
TLS | Xanana Gusmao | Jose Alexandre Gusmao | m | P 2002-05-20..2007-05-20; PM 2007-08-08..2015-02-16; PM 2023-07-01..
TLS | Jose Ramos-Horta | Jose Ramos Horta | m | FM 2002-05-20..2006-07-10; PM 2006-07-10..2007-05-19; P 2007-05-20..2012-05-20; P 2022-05-20..
TLS | Mari Alkatiri | | m | PM 2002-05-20..2006-06-26
MYS | Anwar Ibrahim | | m | PM 2022-11-24..
MYS | Ismail Sabri Yaakob | | m | PM 2021-08-21..2022-11-24
MYS | Muhyiddin Yassin | | m | PM 2020-03-01..2021-08-21
MYS | Najib Razak | | m | PM 2009-04-03..2018-05-10
MYS | Abdullah Ahmad Badawi | Abdullah Badawi | m | PM 2003-10-31..2009-04-03
MYS | Mahathir Mohamad | Mahathir bin Mohamad, Mahathir Mohammad, Mahathir | m | PM 1981-07-16..2003-10-31; PM 2018-05-10..2020-03-01
MYS | Saifuddin Abdullah | | m | FM 2018-07-02..2020-02-24; FM 2021-08-30..2022-11-24
MYS | Syed Hamid Albar | | m | FM 1999-01..2008-03-18
MYS | Rais Yatim | | m | FM 2008-03-18..2009-04-09
MYS | Anifah Aman | | m | FM 2009-04-10..2018-05-10
MYS | Hishammuddin Hussein | | m | FM 2020-03-10..2021-08-16; DM 2013-05-16..2018-05-10
MYS | Zambry Abdul Kadir | | m | FM 2022-12-03..2023-12-12
MYS | Mohamad Hasan | Mohamad bin Hasan | m | FM 2023-12-12..
SGP | Lawrence Wong | | m | PM 2024-05-15..
SGP | Lee Hsien Loong | | m | PM 2004-08-12..2024-05-15
SGP | Goh Chok Tong | | m | PM 1990-11-28..2004-08-12
SGP | Lee Kuan Yew | | m | PM 1959-06-05..1990-11-28
SGP | Vivian Balakrishnan | | m | FM 2015-10-01..
SGP | S. Jayakumar | S Jayakumar, Shunmugam Jayakumar | m | FM 1994-01..2004-08-12
SGP | George Yeo | | m | FM 2004-08-12..2011-05-21
SGP | K. Shanmugam | K Shanmugam, Kasiviswanathan Shanmugam | m | FM 2011-05-21..2015-10-01
SGP | S. R. Nathan | S R Nathan, S.R. Nathan | m | P 1999-09-01..2011-09-01
SGP | Tony Tan | Tony Tan Keng Yam | m | P 2011-09-01..2017-09-01
SGP | Halimah Yacob | | f | P 2017-09-14..2023-09-14
SGP | Tharman Shanmugaratnam | | m | P 2023-09-14..
SGP | Teo Chee Hean | | m | DM 2003-08-01..2011-05-21
SGP | Ng Eng Hen | | m | DM 2011-05-21..2025-05-23
SGP | Chan Chun Sing | | m | DM 2025-05-23..
BRN | Hassanal Bolkiah | Sultan Hassanal Bolkiah | m | Sultan 1967-10-05..
MNG | Ukhnaagiin Khurelsukh | | m | P 2021-06-25..
MNG | Natsagiin Bagabandi | | m | P 1997-06-20..2005-06-24
MNG | Nambaryn Enkhbayar | Nambar Enkhbayar, Nambariin Enkhbayar | m | P 2005-06-24..2009-06-18
MNG | Tsakhiagiin Elbegdorj | Tsakhia Elbegdorj | m | P 2009-06-18..2017-07-10
MNG | Khaltmaagiin Battulga | Khaltmaa Battulga | m | P 2017-07-10..2021-06-25
KAZ | Kassym-Jomart Tokayev | Qasym-Zhomart Toqaev, Kassym-Zhomart Tokayev | m | FM 1994-10..1999-10; P 2019-03-20..
KAZ | Nursultan Nazarbayev | | m | P 1990-04-24..2019-03-20
KAZ | Murat Nurtleu | | m | FM 2023-04-03..2025-09
KAZ | Erlan Idrissov | Yerlan Idrisov, Erlan Idrisov | m | FM 2012-09-28..2016-12-28
KAZ | Marat Tazhin | | m | FM 2007-01-11..2009-09-04
KAZ | Kanat Saudabayev | | m | FM 2009-09-04..2011-04
KAZ | Kairat Abdrakhmanov | | m | FM 2016-12-28..2018-12-26
KAZ | Beibut Atamkulov | | m | FM 2018-12-26..2019-09-18
KAZ | Mukhtar Tileuberdi | Mukhtar Tleuberdi | m | FM 2019-09-18..2023-04-03
KAZ | Yermek Kosherbayev | Ermek Kosherbayev | m | FM 2025-09-26..
UZB | Shavkat Mirziyoyev | | m | PM 2003-12-12..2016-12-14; P 2016-12-14..
UZB | Islam Karimov | | m | P 1990-03-24..2016-09-02
UZB | Abdulaziz Kamilov | | m | FM 2012-02..2022-12-30
UZB | Bakhtiyor Saidov | | m | FM 2022-12-30..
UZB | Abdulla Aripov | | m | PM 2016-12-14..
KGZ | Sadyr Japarov | Sadyr Zhaparov | m | P 2021-01-28..
KGZ | Sooronbay Jeenbekov | Sooronbai Jeenbekov | m | P 2017-11-24..2020-10-15
KGZ | Almazbek Atambayev | | m | P 2011-12-01..2017-11-24
KGZ | Roza Otunbayeva | | f | P 2010-07-03..2011-12-01
KGZ | Kurmanbek Bakiyev | | m | P 2005-08-14..2010-04-15
KGZ | Askar Akayev | Askar Akaev | m | P 1990-10-27..2005-03-24
KGZ | Jeenbek Kulubaev | | m | FM 2022-04..
TJK | Emomali Rahmon | Emomali Rakhmonov, Imomali Rakhmonov | m | P 1994-11-16..
TKM | Gurbanguly Berdymukhamedov | Gurbanguly Berdimuhamedov, Kurbanguly Berdymukhammedov | m | P 2007-02-14..2022-03-19
TKM | Saparmurat Niyazov | | m | P 1990-11-02..2006-12-21
TKM | Serdar Berdymukhamedov | Serdar Berdimuhamedow, Serdar Berdimuhamedov | m | P 2022-03-19..
AUS | Anthony Albanese | | m | PM 2022-05-23..
AUS | Scott Morrison | | m | PM 2018-08-24..2022-05-23
AUS | Malcolm Turnbull | | m | PM 2015-09-15..2018-08-24
AUS | Tony Abbott | | m | PM 2013-09-18..2015-09-15
AUS | Kevin Rudd | | m | PM 2007-12-03..2010-06-24; FM 2010-09-14..2012-02-22; PM 2013-06-27..2013-09-18
AUS | Julia Gillard | | f | PM 2010-06-24..2013-06-27
AUS | John Howard | | m | PM 1996-03-11..2007-12-03
AUS | Paul Keating | | m | PM 1991-12-20..1996-03-11
AUS | Bob Hawke | | m | PM 1983-03-11..1991-12-20
AUS | Penny Wong | | f | FM 2022-05-23..
AUS | Marise Payne | | f | DM 2015-09-21..2018-08-28; FM 2018-08-28..2022-05-23
AUS | Julie Bishop | | f | FM 2013-09-18..2018-08-26
AUS | Bob Carr | | m | FM 2012-03-13..2013-09-18
AUS | Stephen Smith | | m | FM 2007-12-03..2010-09-14; DM 2010-09-14..2013-09-18
AUS | Alexander Downer | | m | FM 1996-03-11..2007-12-03
AUS | Richard Marles | | m | DM 2022-06-01..
AUS | Peter Dutton | | m | DM 2021-03-30..2022-05-23
AUS | Julian Assange | | m |
AUS | Peter Reith | | m | DM 2001-01-30..2001-11-26
AUS | Robert Hill | | m | DM 2001-11-26..2006-01-27
AUS | Brendan Nelson | | m | DM 2006-01-27..2007-12-03
AUS | Joel Fitzgibbon | | m | DM 2007-12-03..2009-06-09
AUS | John Faulkner | | m | DM 2009-06-09..2010-09-14
AUS | David Johnston | | m | DM 2013-09-18..2014-12-23
AUS | Kevin Andrews | | m | DM 2014-12-23..2015-09-21
AUS | Linda Reynolds | | f | DM 2019-05-29..2021-03-30
NZL | Christopher Luxon | | m | PM 2023-11-27..
NZL | Jacinda Ardern | | f | PM 2017-10-26..2023-01-25
NZL | John Key | | m | PM 2008-11-19..2016-12-12
NZL | Helen Clark | | f | PM 1999-12-05..2008-11-19
NZL | Winston Peters | | m | FM 2005-10-19..2008-08-29; FM 2017-10-26..2020-11-06; FM 2023-11-27..
NZL | Nanaia Mahuta | | f | FM 2020-11-06..2023-11-11
NZL | Phil Goff | | m | FM 1999-12-10..2005-10-19
NZL | Murray McCully | | m | FM 2008-11-19..2017-05-02
NZL | Bill English | | m | PM 2016-12-12..2017-10-26
NZL | Chris Hipkins | | m | PM 2023-01-25..2023-11-27
NZL | Gerry Brownlee | | m | FM 2017-05-02..2017-10-26
NZL | Judith Collins | | f | DM 2023-11-27..
FJI | Frank Bainimarama | Voreqe Bainimarama | m | PM 2007-01-05..2022-12-24
FJI | Laisenia Qarase | | m | PM 2000-07-04..2006-12-05
FJI | Sitiveni Rabuka | | m | PM 2022-12-24..
PNG | James Marape | | m | PM 2019-05-30..
PNG | Peter O'Neill | | m | PM 2011-08-02..2019-05-29
PNG | Michael Somare | | m | PM 2002-08-05..2011-08-02
PNG | Mekere Morauta | | m | PM 1999-07-14..2002-08-05
SLB | Manasseh Sogavare | | m | PM 2019-04-24..2024-05-02
`;
