// Office-holders of East Asia. The form of a row is told in ../people.ts.

export const peopleOfEastAsia = `
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
MNG | Ukhnaagiin Khurelsukh | | m | P 2021-06-25..
MNG | Natsagiin Bagabandi | | m | P 1997-06-20..2005-06-24
MNG | Nambaryn Enkhbayar | Nambar Enkhbayar, Nambariin Enkhbayar | m | P 2005-06-24..2009-06-18
MNG | Tsakhiagiin Elbegdorj | Tsakhia Elbegdorj | m | P 2009-06-18..2017-07-10
MNG | Khaltmaagiin Battulga | Khaltmaa Battulga | m | P 2017-07-10..2021-06-25
`;
