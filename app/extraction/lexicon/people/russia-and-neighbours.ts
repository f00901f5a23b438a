// Office-holders of Russia, Ukraine, Belarus, Moldova and the Caucasus. The form of a row is told in ../people.ts.

export const peopleOfRussiaAndItsNeighbours = `
# Russia and the Soviet Union
RUS | Vladimir Putin | Vladimir V. Putin, Vladimir Vladimirovich Putin | m | PM 1999-08-16..2000-05-07; P 1999-12-31..2008-05-07; PM 2008-05-08..2012-05-07; P 2012-05-07..
RUS | Dmitry Medvedev | Dmitri Medvedev, Dmitriy Medvedev | m | P 2008-05-07..2012-05-07; PM 2012-05-08..2020-01-16
RUS | Boris Yeltsin | Boris Yeltzin | m | P 1991-07-10..1999-12-31
RUS | Mikhail Gorbachev | Mikhail Gorbachov | m | Leader 1985-03-11..1990-03-15; P @soviet-union 1990-03-15..1991-12-25
RUS | Leonid Brezhnev | | m | Leader 1964-10..1982-11-10
RUS | Yuri Andropov | | m | Leader 1982-11-12..1984-02-09
RUS | Konstantin Chernenko | | m | Leader 1984-02-13..1985-03-10
RUS | Sergei Lavrov | Sergey Lavrov, Sergei V. Lavrov | m | UN Ambassador 1994-09..2004-03; FM 2004-03-09..
RUS | Igor Ivanov | | m | FM 1998-09-11..2004-03-09
RUS | Yevgeny Primakov | Yevgeni Primakov, Evgeny Primakov | m | FM 1996-01-09..1998-09-11; PM 1998-09-11..1999-05-12
RUS | Andrei Kozyrev | Andrey Kozyrev | m | FM 1990-10..1996-01-05
RUS | Eduard Shevardnadze | | m | FM @soviet-union 1985-07-02..1990-12-20; P @georgia 1995-11-26..2003-11-23
RUS | Andrei Gromyko | | m | FM @soviet-union 1957-02..1985-07-02
RUS | Mikhail Mishustin | | m | PM 2020-01-16..
RUS | Mikhail Fradkov | | m | PM 2004-03-05..2007-09-14
RUS | Mikhail Kasyanov | | m | PM 2000-05-17..2004-02-24
RUS | Viktor Zubkov | | m | PM 2007-09-14..2008-05-07
RUS | Viktor Chernomyrdin | | m | PM 1992-12-14..1998-03-23
RUS | Sergei Kiriyenko | Sergei Kirienko | m | PM 1998-03-23..1998-08-23
RUS | Sergei Stepashin | | m | PM 1999-05-19..1999-08-09
RUS | Sergei Shoigu | Sergey Shoigu | m | DM 2012-11-06..2024-05-12; NSA 2024-05-12..
RUS | Andrei Belousov | Andrey Belousov | m | DM 2024-05-14..
RUS | Anatoly Serdyukov | | m | DM 2007-02-15..2012-11-06
RUS | Sergei Ivanov | Sergey Ivanov | m | DM 2001-03-28..2007-02-15
RUS | Igor Sergeyev | | m | DM 1997-05..2001-03-28
RUS | Pavel Grachev | | m | DM 1992-05..1996-06
RUS | Nikolai Patrushev | | m | NSA 2008-05..2024-05-12
RUS | Sergei Ryabkov | Sergey Ryabkov | m | Deputy FM 2008-08..
RUS | Mikhail Bogdanov | | m | Deputy FM 2011-06..2025-07
RUS | Alexander Grushko | | m | Deputy FM 2018-01..
RUS | Dmitry Peskov | Dmitri Peskov | m | Press Secretary 2012-05..
RUS | Maria Zakharova | | f | Spokesperson 2015-08..
RUS | Alexander Lukashevich | | m | Spokesperson 2011-03..2015-08
RUS | Alexander Yakovenko | | m | Spokesperson 2000-07..2005-01
RUS | Vasily Nebenzya | Vassily Nebenzia, Vasily Nebenzia | m | UN Ambassador 2017-07..
RUS | Vitaly Churkin | | m | UN Ambassador 2006-05..2017-02-20
RUS | Anatoly Antonov | | m | Deputy DM 2011-02..2016-12; Ambassador 2017-08..2024-10
RUS | Sergei Kislyak | Sergey Kislyak | m | Ambassador 2008-07..2017-08
RUS | Dmitry Rogozin | Dmitri Rogozin | m | Envoy 2008-01..2011-12; Deputy PM 2011-12..2018-05
RUS | Valery Gerasimov | | m | General 2012-11..
RUS | Yevgeny Prigozhin | | m |
RUS | Sergei Naryshkin | Sergey Naryshkin | m | Speaker 2011-12..2016-10
RUS | Vyacheslav Volodin | | m | Speaker 2016-10..
RUS | Alexei Navalny | Alexey Navalny | m | Opposition Leader 2011-12..2024-02-16
RUS | Mikhail Khodorkovsky | | m |
RUS | Vladimir Zhirinovsky | | m | Party Leader 1991-04..2022-04
RUS | Gennady Zyuganov | | m | Party Leader 1993-02..
RUS | Ramzan Kadyrov | | m |
RUS | Aslan Maskhadov | | m |
RUS | Shamil Basayev | | m |
RUS | Dzhokhar Dudayev | | m |
RUS | Kirill Dmitriev | | m | Envoy 2025-02..
RUS | Yuri Ushakov | | m |
RUS | Alexander Lebed | | m |
RUS | Andrei Sakharov | | m |
RUS | Sergei Vershinin | Sergey Vershinin | m | Deputy FM 2018-03..
RUS | Alexander Fomin | Aleksandr Fomin | m | Deputy DM 2017-01..
RUS | Gennady Gatilov | | m | Deputy FM 2011-01..2018-01; Ambassador 2018-01..
RUS | Grigory Karasin | | m | Deputy FM 2005-06..2019-09
RUS | Igor Morgulov | | m | Deputy FM 2011-12..2022-09; Ambassador 2022-09..
RUS | Alexander Saltanov | | m | Deputy FM 2001-01..2011-01
RUS | Dmitry Kozak | Dmitri Kozak | m | Deputy PM 2008-10..2020-01; Official 2020-01..2025-09
RUS | Mikhail Ulyanov | | m | Ambassador 2018-01..
RUS | Dmitry Polyanskiy | Dmitry Polyansky | m |
RUS | Alexander Bortnikov | | m | CIA Director 2008-05..
RUS | Valentina Matviyenko | Valentina Matvienko | f |
RUS | Leonid Slutsky | | m |
RUS | Konstantin Kosachev | Konstantin Kosachyov | m |
# Ukraine
UKR | Volodymyr Zelenskyy | Volodymyr Zelensky, Volodymyr Zelenskiy, Vladimir Zelensky | m | P 2019-05-20..
UKR | Petro Poroshenko | | m | P 2014-06-07..2019-05-20
UKR | Oleksandr Turchynov | Olexander Turchynov | m | P 2014-02-23..2014-06-07
UKR | Viktor Yanukovych | Viktor Yanukovich | m | PM 2002-11-21..2005-01-05; PM 2006-08-04..2007-12-18; P 2010-02-25..2014-02-22
UKR | Viktor Yushchenko | Viktor Yuschenko | m | P 2005-01-23..2010-02-25
UKR | Leonid Kuchma | | m | P 1994-07-19..2005-01-23
UKR | Leonid Kravchuk | | m | P 1991-12-05..1994-07-19
UKR | Yulia Tymoshenko | Yuliya Tymoshenko | f | PM 2005-01-24..2005-09-08; PM 2007-12-18..2010-03-04
UKR | Yulia Svyrydenko | | f | PM 2025-07-17..
UKR | Denys Shmyhal | | m | PM 2020-03-04..2025-07-17
UKR | Oleksiy Honcharuk | | m | PM 2019-08-29..2020-03-04
UKR | Volodymyr Groysman | | m | PM 2016-04-14..2019-08-29
UKR | Arseniy Yatsenyuk | Arseny Yatseniuk | m | FM 2007-03..2007-12; PM 2014-02-27..2016-04-14
UKR | Mykola Azarov | | m | PM 2010-03-11..2014-01-28
UKR | Andrii Sybiha | Andriy Sybiha | m | FM 2024-09-05..
UKR | Dmytro Kuleba | | m | FM 2020-03-04..2024-09-05
UKR | Vadym Prystaiko | | m | FM 2019-08-29..2020-03-04
UKR | Pavlo Klimkin | | m | FM 2014-06-19..2019-08-29
UKR | Andrii Deshchytsia | Andriy Deshchytsya | m | FM 2014-02-27..2014-06-19
UKR | Borys Tarasyuk | | m | FM 2005-02-04..2007-01-30
UKR | Rustem Umerov | | m | DM 2023-09-06..2025-07-17
UKR | Oleksii Reznikov | Oleksiy Reznikov | m | DM 2021-11-04..2023-09-05
UKR | Andriy Yermak | Andrii Yermak | m |
UKR | Mykhailo Podolyak | | m |
UKR | Oleksandr Syrskyi | Oleksandr Syrsky | m | General 2024-02..
UKR | Valerii Zaluzhnyi | Valeriy Zaluzhny | m | General 2021-07..2024-02
UKR | Oleksiy Danilov | | m | NSA 2019-10..2024-03
UKR | Vitali Klitschko | Vitaliy Klitschko | m | Mayor 2014-06..
UKR | Sergiy Kyslytsya | Serhiy Kyslytsya, Sergiy Kyslytsia | m | UN Ambassador 2020-02..2025-01; Deputy FM 2025-01..
UKR | Volodymyr Yelchenko | | m | UN Ambassador 2015-12..2019-12
UKR | Yuriy Sergeyev | Yuriy Sergeev | m | UN Ambassador 2007-04..2015-12
UKR | Oksana Markarova | | f | Finance Minister 2018-11..2020-03; Ambassador 2021-04..2025-08
UKR | Andrij Melnyk | Andriy Melnyk | m | Ambassador 2015-01..2022-10
UKR | Olga Stefanishyna | Olha Stefanishyna | f | Deputy PM 2020-06..2025-07
UKR | Iryna Vereshchuk | | f | Deputy PM 2021-11..2024-09
UKR | Emine Dzhaparova | Emine Dzheppar | f | Deputy FM 2020-05..2023-05
UKR | Oleh Nikolenko | Oleg Nikolenko | m | Spokesperson 2020-09..2024-02
UKR | Hanna Maliar | Hanna Malyar | f | Deputy DM 2021-08..2023-09
UKR | Ruslan Stefanchuk | | m | Speaker 2021-10..
UKR | Dmytro Razumkov | | m | Speaker 2019-08..2021-10
UKR | David Arakhamia | Davyd Arakhamia | m |
UKR | Yevhen Murayev | Yevgeny Murayev | m |
UKR | Viktor Medvedchuk | | m |
UKR | Denis Monastyrsky | Denys Monastyrskyi, Denys Monastyrsky | m | Interior Minister 2021-07..2023-01
UKR | Arsen Avakov | | m | Interior Minister 2014-02..2021-07
UKR | Anatoliy Kinakh | Anatoly Kinakh | m | PM 2001-05-29..2002-11-21
UKR | Anatoliy Zlenko | Anatoly Zlenko | m | FM 2000-10-02..2003-09-02
UKR | Kostyantyn Hryshchenko | Kostyantyn Gryshchenko, Konstantin Gryshchenko | m | FM 2010-03-11..2012-12-24; FM 2003-09-02..2005-02-03
UKR | Volodymyr Ohryzko | Volodymyr Ogryzko | m | FM 2007-12-18..2009-03-03
UKR | Leonid Kozhara | | m | FM 2012-12-24..2014-02-23
UKR | Stepan Poltorak | | m | DM 2014-10-14..2019-08-29
UKR | Andriy Zagorodnyuk | Andriy Zahorodniuk | m | DM 2019-08-29..2020-03-04
UKR | Andriy Taran | | m | DM 2020-03-30..2021-11-03
UKR | Anatoliy Hrytsenko | Anatoliy Gritsenko, Anatoly Gritsenko | m | DM 2005-02-04..2007-12-18
UKR | Yuriy Yekhanurov | | m | DM 2007-12-18..2009-06-05
UKR | Valeriy Heletey | Valery Heletey | m | DM 2014-07-03..2014-10-14
# Other neighbours of Russia
BLR | Alexander Lukashenko | Aleksandr Lukashenko, Alyaksandr Lukashenka | m | P 1994-07-20..
BLR | Vladimir Makei | Uladzimir Makei | m | FM 2012-08-20..2022-11-26
BLR | Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya | f | Opposition Leader 2020-08..
BLR | Mikhail Khvostov | | m | FM 2000-11-27..2003-03-21
BLR | Sergei Aleinik | Sergey Aleinik | m | FM 2022-12-13..2024-06-27
BLR | Maxim Ryzhenkov | | m | FM 2024-06-27..
BLR | Viktor Khrenin | | m | DM 2020-01-20..
BLR | Sergei Martynov | | m | FM 2003-03-21..2012-08-20
MDA | Maia Sandu | | f | PM 2019-06-08..2019-11-14; P 2020-12-24..
MDA | Igor Dodon | | m | P 2016-12-23..2020-12-24
MDA | Vladimir Voronin | | m | P 2001-04-07..2009-09-11
MDA | Nicolae Timofti | | m | P 2012-03-23..2016-12-23
MDA | Petru Lucinschi | | m | P 1997-01-15..2001-04-07
MDA | Vlad Filat | Vladimir Filat | m | PM 2009-09-25..2013-04-25
MDA | Iurie Leanca | | m | FM 2009-09-25..2013-05-30; PM 2013-05-30..2015-02-18
MDA | Natalia Gherman | | f | FM 2013-05-30..2016-01-20
MDA | Ion Chicu | | m | PM 2019-11-14..2020-12-31
MDA | Natalia Gavrilita | | f | PM 2021-08-06..2023-02-16
MDA | Dorin Recean | | m | PM 2023-02-16..2025-11-01
MDA | Nicu Popescu | | m | FM 2021-08-06..2024-01-29
MDA | Mihai Popsoi | | m | FM 2024-01-29..
MDA | Pavel Filip | | m | PM 2016-01-20..2019-06-08
MDA | Alexandru Munteanu | | m | PM 2025-11-01..
GEO | Mikheil Saakashvili | Mikhail Saakashvili | m | P 2004-01-25..2013-11-17
GEO | Giorgi Margvelashvili | | m | P 2013-11-17..2018-12-16
GEO | Salome Zourabichvili | Salome Zurabishvili | f | FM 2004-03..2005-10; P 2018-12-16..2024-12-29
GEO | Bidzina Ivanishvili | | m | PM 2012-10-25..2013-11-20
GEO | Irakli Garibashvili | | m | PM 2013-11-20..2015-12-30; PM 2021-02-22..2024-01-29
GEO | Irakli Kobakhidze | | m | PM 2024-02-08..
GEO | Zviad Gamsakhurdia | | m | P 1991-05..1992-01-06
GEO | Giorgi Kvirikashvili | | m | FM 2015-09-01..2015-12-30; PM 2015-12-30..2018-06-13
GEO | Mamuka Bakhtadze | | m | PM 2018-06-20..2019-09-02
GEO | Giorgi Gakharia | | m | PM 2019-09-08..2021-02-18
GEO | Zurab Zhvania | | m | PM 2004-02-17..2005-02-03
GEO | Zurab Nogaideli | | m | PM 2005-02-17..2007-11-16
GEO | Nika Gilauri | | m | PM 2009-02-06..2012-07-04
GEO | Vano Merabishvili | | m | PM 2012-07-04..2012-10-25
GEO | Irakli Menagarishvili | | m | FM 1995-12..2003-11-30
GEO | Gela Bezhuashvili | | m | FM 2005-10-19..2008-01-31
GEO | Grigol Vashadze | | m | FM 2008-12-06..2012-10-25
GEO | Maia Panjikidze | | f | FM 2012-10-25..2014-11-05
GEO | Tamar Beruchashvili | | f | FM 2014-11-11..2015-09-01
GEO | Mikheil Janelidze | | m | FM 2015-12-30..2018-06-13
GEO | David Zalkaliani | | m | FM 2018-06-21..2022-04-04
GEO | Ilia Darchiashvili | | m | FM 2022-04-04..2024-11
GEO | Maka Botchorishvili | | f | FM 2024-11-29..
GEO | Mikheil Kavelashvili | | m | P 2024-12-29..
GEO | Juansher Burchuladze | | m | DM 2021-02-22..2024-02-08
GEO | Irakli Chikovani | | m | DM 2024-02-08..
ARM | Nikol Pashinyan | | m | PM 2018-05-08..
ARM | Serzh Sargsyan | Serzh Sarkisian | m | P 2008-04-09..2018-04-09
ARM | Robert Kocharyan | Robert Kocharian | m | P 1998-02-04..2008-04-09
ARM | Levon Ter-Petrosyan | Levon Ter-Petrosian | m | P 1991-11..1998-02-04
ARM | Ararat Mirzoyan | | m | FM 2021-08-19..
ARM | Edward Nalbandian | Eduard Nalbandian | m | FM 2008-04..2018-05
ARM | Vartan Oskanian | Vardan Oskanyan | m | FM 1998-04..2008-04
ARM | Armen Sarkissian | Armen Sarkisian | m | P 2018-04-09..2022-02-01
ARM | Vahagn Khachaturyan | | m | P 2022-03-13..
ARM | Andranik Margaryan | Andranik Markaryan | m | PM 2000-05-12..2007-03-25
ARM | Tigran Sargsyan | Tigran Sarkisian | m | PM 2008-04-09..2014-04-13
ARM | Hovik Abrahamyan | | m | PM 2014-04-13..2016-09-08
ARM | Karen Karapetyan | | m | PM 2016-09-13..2018-04-17
ARM | Zohrab Mnatsakanyan | | m | FM 2018-05-12..2020-11-16
ARM | Ara Aivazian | Ara Ayvazyan | m | FM 2020-11-18..2021-05-31
ARM | Seyran Ohanyan | Seiran Ohanyan | m | DM 2008-04-14..2016-10-03
ARM | Vigen Sargsyan | | m | DM 2016-10-03..2018-05-11
ARM | David Tonoyan | Davit Tonoyan | m | DM 2018-05-12..2020-11-20
ARM | Suren Papikyan | | m | DM 2021-11-15..
AZE | Ilham Aliyev | Ilham Aliev | m | P 2003-10-31..
AZE | Heydar Aliyev | Heidar Aliyev, Geidar Aliyev | m | P 1993-10..2003-10-31
AZE | Jeyhun Bayramov | | m | FM 2020-07-16..
AZE | Elmar Mammadyarov | Elmar Mamedyarov | m | FM 2004-04-02..2020-07-16
AZE | Vilayat Guliyev | | m | FM 1999-10..2004-04-02
AZE | Zakir Hasanov | | m | DM 2013-10-22..
AZE | Safar Abiyev | | m | DM 1995-02..2013-10-22
`;
