// Office-holders of East Asia. The form of a row is told in ../people.ts.

export const peopleOfEastAsia = `
CHN | Xi Jinping | | m | VP 2008-03-15..2013-03-14; P 2013-03-14..
CHN | Hu Jintao | | m | P 2003-03-15..2013-03-14; VP 1998-03-15..2003-03-15
CHN | Jiang Zemin | | m | P 1993-03-27..2003-03-15
CHN | Deng Xiaoping | | m | Supreme Leader 1978-12..1992-10
CHN | Mao Zedong | Mao Tse-tung, Chairman Mao | m |
CHN | Zhao Ziyang | | m | PM 1980-09-10..1987-11-24
CHN | Li Peng | | m | PM 1987-11-24..1998-03-17
CHN | Zhu Rongji | | m | PM 1998-03-17..2003-03-16
CHN | Wen Jiabao | | m | PM 2003-03-16..2013-03-15
CHN | Li Keqiang | | m | PM 2013-03-15..2023-03-11
CHN | Li Qiang | | m | PM 2023-03-11..
CHN | Wang Yi | | m | FM 2013-03-16..2022-12-30; FM 2023-07-25..; Deputy FM 2001-02..2004-09; Ambassador 2004-09..2007-09
CHN | Qin Gang | | m | Ambassador 2021-07..2023-01; FM 2022-12-30..2023-07-25; Spokesperson 2005-03..2014-12
CHN | Yang Jiechi | | m | FM 2007-04-27..2013-03-16; Ambassador 2001-02..2005-03
CHN | Li Zhaoxing | | m | FM 2003-03-17..2007-04-27; Ambassador 1998-03..2001-01
CHN | Tang Jiaxuan | | m | FM 1998-03-18..2003-03-17
CHN | Qian Qichen | | m | FM 1988-04-12..1998-03-18; Deputy PM 1993-03..2003-03
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
CHN | Liu Jianchao | | m | Spokesperson 2001-09..2009-01; Official 2022-06..2025-07
CHN | Kong Quan | | m | Spokesperson 2001-12..2006-06
CHN | Zhang Qiyue | | f | Spokesperson 1998-11..2004-12
CHN | Liu Xiaobo | | m |
CHN | Bo Xilai | | m |
CHN | Dalai Lama | The Dalai Lama | m |
CHN | Zhang Jun | | m | UN Ambassador 2019-07..2024-03
CHN | Fu Cong | | m | UN Ambassador 2024-04..
CHN | Ma Zhaoxu | | m | UN Ambassador 2018-01..2019-07; Deputy FM 2019-07..; Spokesperson 2009-01..2011-12
CHN | Liu Jieyi | | m | UN Ambassador 2013-09..2017-11
CHN | Li Baodong | | m | UN Ambassador 2010-03..2013-08; Deputy FM 2013-09..2018-01
CHN | Zhang Yesui | | m | UN Ambassador 2008-08..2010-03; Ambassador 2010-03..2013-01
CHN | Wang Guangya | | m | UN Ambassador 2003-08..2008-08
CHN | Xie Feng | | m | Deputy FM 2021-01..2023-05; Ambassador 2023-05..
CHN | Le Yucheng | | m | Deputy FM 2018-03..2022-06
CHN | Cui Tiankai | | m | Ambassador 2013-04..2021-06; Ambassador 2007-09..2009-11; Deputy FM 2009-11..2013-03
CHN | Li Hui | | m | Ambassador 2009-08..2019-08; Envoy 2019-08..
CHN | Guo Jiakun | | m | Spokesperson 2025-01..
CHN | Chi Haotian | | m | DM 1993-03..2003-03-17
CHN | Cao Gangchuan | | m | DM 2003-03-17..2008-03-17
CHN | Wang Yingfan | | m | UN Ambassador 2000-02..2003-08
CHN | Qin Huasun | | m | UN Ambassador 1995-04..2000-02
CHN | Sun Yuxi | | m | Spokesperson 1998-01..2002-03
CHN | Zhu Bangzao | | m | Spokesperson 1998-01..2001-09
CHN | Geng Yansheng | | m | Spokesperson 2008-05..2015-12
CHN | Yang Yujun | | m | Spokesperson 2011-04..2017-06
CHN | Ren Guoqiang | | m | Spokesperson 2017-06..2021-12
CHN | Wu Qian | | m | Spokesperson 2015-07..2024-12
CHN | Tan Kefei | | m | Spokesperson 2020-10..2023-12
CHN | Zhang Xiaogang | | m | Spokesperson 2023-09..
CHN | Zhu Fenglian | | f | Spokesperson 2019-11..
CHN | Ma Xiaoguang | | m | Spokesperson 2014-01..2023-06
CHN | Chen Binhua | | m | Spokesperson 2023-09..
CHN | Zhou Wenzhong | | m | Ambassador 2005-04..2010-02
CHN | Dai Bingguo | | m | Deputy FM 2003-03..2008-03; Official 2008-03..2013-03
CHN | Wu Dawei | | m | Ambassador 1998-09..2004-07; Deputy FM 2004-07..2010-02; Envoy 2010-02..2017-08
CHN | Liu Xiaoming | | m | Ambassador 2006-09..2021-01; Envoy 2021-04..
CHN | Kong Xuanyou | | m | Envoy 2017-08..2019-05; Ambassador 2019-05..2023-02
CHN | Wu Jianghao | | m | Ambassador 2023-03..
CHN | Zheng Zeguang | | m | Deputy FM 2015-01..2021-05; Ambassador 2021-06..
CHN | Sun Weidong | | m | Ambassador 2019-07..2022-10; Deputy FM 2022-11..
CHN | Liu Zhenmin | | m | Deputy FM 2013-08..2017-07; Under Secretary @united-nations 2017-07..2022-07
CHN | He Yafei | | m | Deputy FM 2008-01..2010-01
CHN | Zhang Zhijun | | m | Deputy FM 2009-12..2013-03
CHN | Fu Ying | | f | Ambassador 2007-03..2009-12; Deputy FM 2009-12..2013-03
CHN | Zhai Jun | | m | Ambassador 2014-03..2019-07; Envoy 2019-09..
CHN | Gong Xiaosheng | | m | Envoy 2014-09..2019-09
CHN | Wu Sike | | m | Envoy 2009-03..2014-09
CHN | Xie Xiaoyan | | m | Envoy 2016-03..2022-06
CHN | Yue Xiaoyong | | m | Envoy 2021-07..
CHN | Deng Xijun | | m | Envoy 2022-11..
CHN | Liu Guijin | | m | Envoy 2007-05..2012-02
CHN | Zhong Jianhua | | m | Envoy 2012-02..2016-08
CHN | Xue Bing | | m | Envoy 2022-02..
CHN | Liu He | | m | Deputy PM 2018-03..2023-03
CHN | He Lifeng | | m | Deputy PM 2023-03..
CHN | Han Zheng | | m | Deputy PM 2018-03..2023-03
CHN | Wang Qishan | | m | Deputy PM 2008-03..2013-03; VP 2018-03-17..2023-03-10
CHN | Zeng Qinghong | | m | VP 2003-03-15..2008-03-15
CHN | Li Yuanchao | | m | VP 2013-03-14..2018-03-17
HKG | Carrie Lam | | f | Leader 2017-07-01..2022-07-01
HKG | Leung Chun-ying | C.Y. Leung, CY Leung | m | Leader 2012-07-01..2017-07-01
HKG | John Lee | | m | Leader 2022-07-01..
HKG | Tung Chee-hwa | | m | Leader 1997-07-01..2005-03-12
HKG | Joshua Wong | | m |
HKG | Jimmy Lai | | m |
HKG | Donald Tsang | Donald Tsang Yam-kuen | m | Leader 2005-06-21..2012-07-01
TWN | Lai Ching-te | William Lai | m | VP 2020-05-20..2024-05-20; P 2024-05-20..; PM 2017-09-08..2019-01-14
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
TWN | Tang Fei | | m | DM 1999-02-01..2000-05-20; PM 2000-05-20..2000-10-06
TWN | Wu Shih-wen | | m | DM 2000-05-20..2002-02-01
TWN | Lee Jye | | m | DM 2004-05-20..2007-05
TWN | Lee Tien-yu | | m | DM 2007-05-25..2008-02
TWN | Michael Tsai | Tsai Ming-hsien | m | DM 2008-02-27..2008-05-20
TWN | Chen Chao-min | | m | DM 2008-05-20..2009-09-10
TWN | Kao Hua-chu | | m | DM 2009-09-10..2013-08-01
TWN | Andrew Yang | Yang Nien-dzu, Andrew Nien-dzu Yang | m | DM 2013-08-01..2013-08-08
TWN | Kao Kuang-chi | | m | DM 2015-01-30..2016-05-20
TWN | Feng Shih-kuan | | m | DM 2016-05-20..2018-02-26
TWN | Yen De-fa | Yen Teh-fa | m | DM 2018-02-26..2021-02-23
TWN | Chang Chun-hsiung | | m | PM 2000-10-06..2002-02-01; PM 2007-05-21..2008-05-20
TWN | Yu Shyi-kun | You Si-kun | m | PM 2002-02-01..2005-02-01; Speaker 2020-02-01..2024-02-01
TWN | Frank Hsieh | Hsieh Chang-ting | m | PM 2005-02-01..2006-01-25; Envoy 2016-06..2024-08
TWN | Su Tseng-chang | | m | PM 2006-01-25..2007-05-21; PM 2019-01-14..2023-01-31
TWN | Liu Chao-shiuan | | m | PM 2008-05-20..2009-09-10
TWN | Wu Den-yih | | m | PM 2009-09-10..2012-02-06; VP 2012-05-20..2016-05-20
TWN | Sean Chen | Chen Chun | m | PM 2012-02-06..2013-02-18
TWN | Jiang Yi-huah | | m | PM 2013-02-18..2014-12-08
TWN | Mao Chi-kuo | | m | PM 2014-12-08..2016-02-01
TWN | Lin Chuan | | m | PM 2016-05-20..2017-09-08
TWN | Chen Chien-jen | | m | VP 2016-05-20..2020-05-20; PM 2023-01-31..2024-05-20
TWN | Cho Jung-tai | | m | PM 2024-05-20..
TWN | Hsiao Bi-khim | | f | Envoy 2020-07..2023-11; VP 2024-05-20..
TWN | Annette Lu | Lu Hsiu-lien | f | VP 2000-05-20..2008-05-20
TWN | Vincent Siew | Siew Wan-chang | m | PM 1997-09-01..2000-05-20; VP 2008-05-20..2012-05-20
TWN | Joanne Ou | | f | Spokesperson 2019-08..2023-01
TWN | Jeff Liu | | m | Spokesperson 2022-08..2024-12
JPN | Sanae Takaichi | | f | PM 2025-10-21..
JPN | Shigeru Ishiba | | m | DM 2007-09-26..2008-08-02; PM 2024-10-01..2025-10-21; DM 2002-09-30..2004-09-27
JPN | Fumio Kishida | | m | FM 2012-12-26..2017-08-03; PM 2021-10-04..2024-10-01
JPN | Yoshihide Suga | | m | PM 2020-09-16..2021-10-04; Spokesperson 2012-12..2020-09
JPN | Shinzo Abe | | m | PM 2006-09-26..2007-09-26; PM 2012-12-26..2020-09-16; Spokesperson 2005-10..2006-09
JPN | Yoshihiko Noda | | m | PM 2011-09-02..2012-12-26
JPN | Naoto Kan | | m | PM 2010-06-08..2011-09-02
JPN | Yukio Hatoyama | | m | PM 2009-09-16..2010-06-08
JPN | Taro Aso | | m | FM 2005-10-31..2007-08-27; PM 2008-09-24..2009-09-16; Finance Minister 2012-12-26..2021-10-04
JPN | Yasuo Fukuda | | m | PM 2007-09-26..2008-09-24; Spokesperson 2000-10..2004-05
JPN | Junichiro Koizumi | | m | PM 2001-04-26..2006-09-26
JPN | Yoshiro Mori | | m | PM 2000-04-05..2001-04-26
JPN | Keizo Obuchi | | m | PM 1998-07-30..2000-04-05
JPN | Ryutaro Hashimoto | | m | PM 1996-01-11..1998-07-30
JPN | Tomiichi Murayama | | m | PM 1994-06-30..1996-01-11
JPN | Yasuhiro Nakasone | | m | PM 1982-11-27..1987-11-06
JPN | Takeshi Iwaya | | m | FM 2024-10-01..2025-10-21; DM 2018-10-02..2019-09-11
JPN | Yoko Kamikawa | | f | FM 2023-09-13..2024-10-01
JPN | Yoshimasa Hayashi | | m | FM 2021-11-10..2023-09-13; DM 2008-08-02..2008-09-24; Spokesperson 2023-12..2025-10
JPN | Toshimitsu Motegi | | m | FM 2019-09-11..2021-11-04; FM 2025-10-21..
JPN | Taro Kono | | m | FM 2017-08-03..2019-09-11; DM 2019-09-11..2020-09-16
JPN | Katsuya Okada | | m | FM 2009-09-16..2010-09-17
JPN | Makiko Tanaka | | f | FM 2001-04-26..2002-01-30
JPN | Emperor Akihito | Akihito | m |
JPN | Kazuyuki Yamazaki | | m | UN Ambassador 2023-12..
JPN | Yohei Kono | | m | FM 1999-10-05..2001-04-26
JPN | Yoriko Kawaguchi | | f | FM 2002-02-01..2004-09-27
JPN | Nobutaka Machimura | | m | FM 2004-09-27..2005-10-31; FM 2007-08-27..2007-09-26; Spokesperson 2007-09..2008-09
JPN | Masahiko Komura | Masahiko Koumura | m | FM 2007-09-26..2008-09-24; FM 1998-07-30..1999-10-05; DM 2007-08-27..2007-09-26
JPN | Hirofumi Nakasone | | m | FM 2008-09-24..2009-09-16
JPN | Seiji Maehara | | m | FM 2010-09-17..2011-03-07
JPN | Takeaki Matsumoto | | m | FM 2011-03-09..2011-09-02
JPN | Koichiro Gemba | | m | FM 2011-09-02..2012-12-26
JPN | Toshimi Kitazawa | | m | DM 2009-09-16..2011-09-02
JPN | Itsunori Onodera | | m | DM 2012-12-26..2014-09-03; DM 2017-08-03..2018-10-02
JPN | Gen Nakatani | | m | DM 2014-12-24..2016-08-03; DM 2024-10-01..2025-10-21; DM 2001-04-26..2002-09-30
JPN | Tomomi Inada | | f | DM 2016-08-03..2017-07-28
JPN | Nobuo Kishi | | m | DM 2020-09-16..2022-08-10
JPN | Yasukazu Hamada | | m | DM 2008-09-24..2009-09-16; DM 2022-08-10..2023-09-13
JPN | Minoru Kihara | | m | DM 2023-09-13..2024-10-01; Spokesperson 2025-10..
JPN | Shinjiro Koizumi | | m | DM 2025-10-21..
JPN | Emperor Naruhito | Naruhito | m |
JPN | Fumio Kyuma | | m | DM 2006-09-26..2007-07-04
JPN | Yuriko Koike | | f | DM 2007-07-04..2007-08-27; Governor 2016-08..
JPN | Toshitsugu Saito | | m | DM 2000-12-05..2001-04-26
JPN | Yoshinori Ono | Yoshinori Ohno | m | DM 2004-09-27..2005-10-31
JPN | Fukushiro Nukaga | | m | DM 2005-10-31..2006-09-26; Finance Minister 2007-08-27..2008-08-02
JPN | Yasuo Ichikawa | | m | DM 2011-09-02..2012-01-13
JPN | Naoki Tanaka | | m | DM 2012-01-13..2012-06-04
JPN | Satoshi Morimoto | | m | DM 2012-06-04..2012-12-26
JPN | Akinori Eto | | m | DM 2014-09-03..2014-12-24
JPN | Yukio Satoh | Yukio Sato | m | UN Ambassador 1998-10..2002-07
JPN | Koichi Haraguchi | | m | UN Ambassador 2002-07..2004-10
JPN | Kenzo Oshima | | m | Under Secretary @united-nations 2001-01..2003-06; UN Ambassador 2004-10..2007-08
JPN | Yukio Takasu | | m | UN Ambassador 2007-08..2010-08
JPN | Tsuneo Nishida | | m | UN Ambassador 2010-08..2013-11
JPN | Motohide Yoshikawa | | m | UN Ambassador 2013-11..2016-06
JPN | Koro Bessho | | m | UN Ambassador 2016-06..2019-11
JPN | Kimihiro Ishikane | | m | UN Ambassador 2019-12..2023-12
JPN | Ryozo Kato | | m | Ambassador 2001-10..2008-05
JPN | Ichiro Fujisaki | | m | Ambassador 2008-06..2012-11
JPN | Kenichiro Sasae | | m | Ambassador 2012-11..2018-02
JPN | Shinsuke Sugiyama | | m | Ambassador 2018-03..2021-01
JPN | Koji Tomita | | m | Ambassador 2019-10..2023-12
JPN | Shigeo Yamada | | m | Ambassador 2023-12..
JPN | Hiroyuki Hosoda | | m | Spokesperson 2004-05..2005-10
JPN | Yasuhisa Shiozaki | | m | Spokesperson 2006-09..2007-08
JPN | Takeo Kawamura | | m | Spokesperson 2008-09..2009-09
JPN | Hirofumi Hirano | | m | Spokesperson 2009-09..2010-06
JPN | Yoshito Sengoku | | m | Spokesperson 2010-06..2011-01
JPN | Yukio Edano | | m | Spokesperson 2011-01..2011-09
JPN | Osamu Fujimura | | m | Spokesperson 2011-09..2012-12
JPN | Katsunobu Kato | | m | Spokesperson 2020-09..2021-10; Finance Minister 2024-10-01..2025-10-21
JPN | Hirokazu Matsuno | | m | Spokesperson 2021-10..2023-12
JPN | Satsuki Katayama | | f | Finance Minister 2025-10-21..
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
KOR | Cho Tae-yul | Cho Tae Yul | m | FM 2024-01-12..2025-07; UN Ambassador 2016-12..2019-11
KOR | Park Jin | | m | FM 2022-05-12..2024-01-10
KOR | Chung Eui-yong | | m | NSA 2017-05-21..2020-07-03; FM 2021-02-09..2022-05-12
KOR | Kang Kyung-wha | | f | FM 2017-06-18..2021-02-08
KOR | Yun Byung-se | | m | FM 2013-03-11..2017-06-18
KOR | Kim Sung-hwan | | m | FM 2010-10-08..2013-03-11
KOR | Yu Myung-hwan | | m | FM 2008-02-29..2010-09-04
KOR | Yoon Young-kwan | Yoon Young Kwan | m | FM 2003-02-27..2004-01-15
KOR | Song Min-soon | Song Min Soon | m | FM 2006-12-01..2008-02-29; Envoy 2005-01..2006-01
KOR | Choi Sung-hong | Choi Sung Hong | m | FM 2002-02-04..2003-02-27
KOR | Han Seung-soo | Han Seung Soo | m | FM 2001-03-26..2002-02-04; P @un-general-assembly 2001-09-12..2002-09-10; PM 2008-02-29..2009-09-29
KOR | Cho Hyun | | m | FM 2025-07-21..; UN Ambassador 2019-11..2022-06
KOR | Kim Kwan-jin | Kim Kwan Jin | m | DM 2010-12-04..2014-06-30
KOR | Han Min-koo | Han Min Koo | m | DM 2014-06-30..2017-07-14
KOR | Song Young-moo | Song Young Moo | m | DM 2017-07-14..2018-09-21
KOR | Jeong Kyeong-doo | Jeong Kyeong Doo | m | DM 2018-09-21..2020-09-18
KOR | Suh Wook | | m | DM 2020-09-18..2022-05-11
KOR | Lee Jong-sup | Lee Jong Sup | m | DM 2022-05-11..2023-10-07
KOR | Shin Won-sik | Shin Won Sik | m | DM 2023-10-07..2024-09-06; NSA 2024-09-06..2025-06-04
KOR | Kim Yong-hyun | Kim Yong Hyun | m | DM 2024-09-06..2024-12-05
KOR | Ahn Gyu-back | Ahn Gyu Back | m | DM 2025-07-25..
KOR | Cho Seong-tae | Cho Sung-tae | m | DM 1999-05-24..2001-03-26
KOR | Kim Dong-shin | Kim Dong Shin | m | DM 2001-03-26..2002-07-11
KOR | Lee Jun | | m | DM 2002-07-11..2003-02-27
KOR | Cho Young-kil | Cho Yung-kil, Cho Young Kil | m | DM 2003-02-27..2004-07-29
KOR | Yoon Kwang-ung | Yoon Kwang Ung | m | DM 2004-07-29..2006-11-24
KOR | Kim Jang-soo | Kim Jang Soo | m | DM 2006-11-24..2008-02-29; NSA 2013-03..2014-05; Ambassador 2015-03..2017-08
KOR | Lee Sang-hee | Lee Sang Hee | m | DM 2008-02-29..2009-09-23
KOR | Kim Tae-young | Kim Tae Young | m | DM 2009-09-23..2010-12-04
KOR | Lee Joung-binn | Lee Joung Binn, Lee Jung-bin | m | FM 2000-01-14..2001-03-26
KOR | Kim Sook | | m | Envoy 2008-04..2009-02; UN Ambassador 2011-07..2013-05
KOR | Oh Joon | | m | UN Ambassador 2013-09..2016-12
KOR | Hwang Joon-kook | Hwang Joon Kook | m | Envoy 2014-04..2016-02; Ambassador 2016-02..2018-03; UN Ambassador 2022-07..2025-07
KOR | Park In-kook | | m | UN Ambassador 2008-05..2011-06
KOR | Choi Young-jin | | m | UN Ambassador 2005-06..2007-10; Envoy @united-nations 2007-10..2011-08; Ambassador 2012-03..2013-05
KOR | Chun Yung-woo | Chun Yung Woo | m | Envoy 2006-02..2008-04
KOR | Wi Sung-lac | Wi Sung Lac | m | Envoy 2009-03..2011-10; Ambassador 2011-11..2015-05; NSA 2025-06-04..
KOR | Lim Sung-nam | | m | Envoy 2011-10..2013-05
KOR | Kim Hong-kyun | | m | Envoy 2016-02..2017-09
KOR | Lee Do-hoon | Lee Do Hoon | m | Envoy 2017-09..2020-12; Ambassador 2022-11..
KOR | Noh Kyu-duk | | m | Spokesperson 2017-09..2019-03; Envoy 2020-12..2022-05
KOR | Kim Gunn | | m | Envoy 2022-05..2024-02
KOR | Jeong Se-hyun | Jeong Se Hyun | m | Minister 2002-01..2004-06
KOR | Chung Dong-young | Chung Dong Young | m | Minister 2004-07..2005-12; Minister 2025-07..
KOR | Hyun In-taek | Hyun In Taek | m | Minister 2009-02..2011-09
KOR | Yu Woo-ik | Yu Woo Ik | m | Minister 2011-09..2013-03
KOR | Ryoo Kihl-jae | Ryoo Kihl Jae | m | Minister 2013-03..2015-03
KOR | Hong Yong-pyo | Hong Yong Pyo | m | Minister 2015-03..2017-07
KOR | Cho Myoung-gyon | Cho Myoung Gyon | m | Minister 2017-07..2019-04
KOR | Kim Yeon-chul | Kim Yeon Chul | m | Minister 2019-04..2020-06
KOR | Lee In-young | Lee In Young | m | Minister 2020-07..2022-05
KOR | Kwon Young-se | Kwon Young Se | m | Minister 2022-05..2023-07
KOR | Kim Yung-ho | Kim Yung Ho | m | Minister 2023-07..2025-07
KOR | Suh Hoon | | m | CIA Director 2017-06..2020-07; NSA 2020-07-03..2022-05-10
KOR | Kim Sung-han | Kim Sung Han | m | NSA 2022-05-10..2023-03-29
KOR | Cho Tae-yong | Cho Tae Yong | m | Envoy 2013-05..2014-02; Ambassador 2022-06..2023-03; NSA 2023-03-30..2024-01; CIA Director 2024-01..2025-06
KOR | Park Jie-won | Park Jie Won | m | CIA Director 2020-07..2022-05
KOR | Han Duck-soo | Han Duck Soo | m | PM 2007-04-02..2008-02-29; Ambassador 2009-02..2012-02; PM 2022-05-21..2025-05-01
KOR | Lee Nak-yon | Lee Nak Yon | m | PM 2017-05-31..2020-01-14
KOR | Chung Sye-kyun | Chung Sye Kyun | m | PM 2020-01-14..2021-04-16
KOR | Kim Boo-kyum | Kim Boo Kyum | m | PM 2021-05-14..2022-05-12
KOR | Kim Min-seok | Kim Min Seok | m | PM 2025-07-03..
KOR | Hwang Kyo-ahn | Hwang Kyo Ahn | m | PM 2015-06-18..2017-05-11
KOR | Chung Hong-won | Chung Hong Won | m | PM 2013-02-26..2015-02-16
KOR | Kim Hwang-sik | Kim Hwang Sik | m | PM 2010-10-01..2013-02-26
KOR | Lee Hae-chan | Lee Hae Chan | m | PM 2004-06-30..2006-03-15
KOR | Goh Kun | | m | PM 2003-02-27..2004-05-25
KOR | Choi Sang-mok | Choi Sang Mok | m | Finance Minister 2023-12-29..2025-05-01
PRK | Kim Jong-un | Kim Jong Un | m | Supreme Leader 2011-12-17..
PRK | Kim Jong-il | Kim Jong Il | m | Supreme Leader 1994-07-08..2011-12-17
PRK | Kim Il-sung | Kim Il Sung | m | Supreme Leader 1972-12-28..1994-07-08
PRK | Kim Yo-jong | Kim Yo Jong | f |
PRK | Choe Son-hui | Choe Son Hui | f | FM 2022-06-11..; Deputy FM 2016-09..2022-06
PRK | Ri Son-gwon | | m | FM 2020-01..2022-06-11
PRK | Ri Yong-ho | Ri Yong Ho | m | FM 2016-05-09..2020-01
PRK | Paek Nam-sun | | m | FM 1998-09..2007-01
PRK | Kim Yong-nam | Kim Yong Nam | m |
PRK | Kim Kye-gwan | Kim Kye Gwan | m | Envoy 2004-02..2010-09; Deputy FM 1998-01..2019-06
PRK | Kim Song | | m | UN Ambassador 2018-09..
PRK | Pak Ui-chun | Pak Ui Chun | m | FM 2007-05..2014-04
PRK | Ri Su-yong | Ri Su Yong, Ri Soo-yong | m | FM 2014-04..2016-05
PRK | Kim Il-chol | Kim Il Chol | m | DM 1998-09..2009-02
PRK | Kim Yong-chun | Kim Yong Chun | m | DM 2009-02..2012-04
PRK | Kim Jong-gak | Kim Jong Gak | m | DM 2012-04..2012-11
PRK | Kim Kyok-sik | Kim Kyok Sik | m | DM 2012-11..2013-05
PRK | Jang Jong-nam | Jang Jong Nam | m | DM 2013-05..2014-06
PRK | Hyon Yong-chol | Hyon Yong Chol | m | DM 2014-06..2015-04
PRK | Pak Yong-sik | Pak Yong Sik | m | DM 2015-07..2018-06
PRK | No Kwang-chol | No Kwang Chol | m | DM 2018-06..2019-12; DM 2024-10..
PRK | Ri Yong-gil | Ri Yong Gil | m | DM 2021-07..2022-12
PRK | Kang Sun-nam | Kang Sun Nam | m | DM 2022-12..2024-10
PRK | Pak Gil-yon | Pak Gil Yon | m | UN Ambassador 2001-12..2008-07; Deputy FM 2008-08..2016-01
PRK | Sin Son-ho | Sin Son Ho | m | UN Ambassador 2008-07..2014-02
PRK | Ja Song-nam | Ja Song Nam | m | UN Ambassador 2014-02..2018-08
PRK | Kang Sok-ju | Kang Sok Ju | m | Deputy FM 1986-01..2010-09; Deputy PM 2010-09..2014-04
PRK | Kim Yong-chol | Kim Yong Chol | m | Official 2016-01..
PRK | Kim Hyok-chol | Kim Hyok Chol | m | Envoy 2019-01..2019-03
PRK | Kim Myong-gil | Kim Myong Gil | m | Envoy 2019-07..2020-06
PRK | Choe Ryong-hae | Choe Ryong Hae | m | Official 2012-04..
PRK | Pak Pong-ju | Pak Pong Ju | m | PM 2003-09-03..2007-04-11; PM 2013-04-01..2019-04-11
PRK | Kim Yong-il | Kim Yong Il | m | PM 2007-04-11..2010-06-07
PRK | Choe Yong-rim | Choe Yong Rim | m | PM 2010-06-07..2013-04-01
PRK | Kim Jae-ryong | Kim Jae Ryong | m | PM 2019-04-11..2020-08-13
PRK | Kim Tok-hun | Kim Tok Hun | m | PM 2020-08-13..2024-12-29
MNG | Ukhnaagiin Khurelsukh | | m | P 2021-06-25..
MNG | Natsagiin Bagabandi | | m | P 1997-06-20..2005-06-24
MNG | Nambaryn Enkhbayar | Nambar Enkhbayar, Nambariin Enkhbayar | m | P 2005-06-24..2009-06-18
MNG | Tsakhiagiin Elbegdorj | Tsakhia Elbegdorj | m | P 2009-06-18..2017-07-10
MNG | Khaltmaagiin Battulga | Khaltmaa Battulga | m | P 2017-07-10..2021-06-25
`;
