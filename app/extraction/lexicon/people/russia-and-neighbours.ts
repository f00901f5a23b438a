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
RUS | Igor Ivanov | Igor S. Ivanov | m | FM 1998-09-11..2004-03-09; NSA 2004-03-09..2007-07
RUS | Yevgeny Primakov | Yevgeni Primakov, Evgeny Primakov | m | FM 1996-01-09..1998-09-11; PM 1998-09-11..1999-05-12
RUS | Andrei Kozyrev | Andrey Kozyrev | m | FM 1990-10..1996-01-05
RUS | Eduard Shevardnadze | | m | FM @soviet-union 1985-07-02..1990-12-20; P @georgia 1995-11-26..2003-11-23
RUS | Andrei Gromyko | | m | FM @soviet-union 1957-02..1985-07-02
RUS | Mikhail Mishustin | | m | PM 2020-01-16..
RUS | Mikhail Fradkov | | m | PM 2004-03-05..2007-09-14; CIA Director 2007-10..2016-10
RUS | Mikhail Kasyanov | | m | PM 2000-05-17..2004-02-24
RUS | Viktor Zubkov | | m | PM 2007-09-14..2008-05-07
RUS | Viktor Chernomyrdin | | m | PM 1992-12-14..1998-03-23; Ambassador 2001-05..2009-06
RUS | Sergei Kiriyenko | Sergei Kirienko | m | PM 1998-03-23..1998-08-23
RUS | Sergei Stepashin | | m | PM 1999-05-19..1999-08-09
RUS | Sergei Shoigu | Sergey Shoigu | m | DM 2012-11-06..2024-05-12; NSA 2024-05-12..
RUS | Andrei Belousov | Andrey Belousov | m | DM 2024-05-14..
RUS | Anatoly Serdyukov | | m | DM 2007-02-15..2012-11-06
RUS | Sergei Ivanov | Sergey Ivanov | m | DM 2001-03-28..2007-02-15; NSA 1999-11-15..2001-03-28; Deputy PM 2005-11..2011-12
RUS | Igor Sergeyev | | m | DM 1997-05..2001-03-28
RUS | Pavel Grachev | | m | DM 1992-05..1996-06
RUS | Nikolai Patrushev | Nikolay Patrushev | m | NSA 2008-05..2024-05-12; CIA Director 1999-08..2008-05
RUS | Sergei Ryabkov | Sergey Ryabkov | m | Deputy FM 2008-08..
RUS | Mikhail Bogdanov | | m | Deputy FM 2011-06..2025-07
RUS | Alexander Grushko | | m | Deputy FM 2018-01..; Deputy FM 2005-10..2012-10; Ambassador 2012-10..2018-01
RUS | Dmitry Peskov | Dmitri Peskov | m | Press Secretary 2012-05..; Spokesperson 2004-04..2012-05
RUS | Maria Zakharova | | f | Spokesperson 2015-08..
RUS | Alexander Lukashevich | | m | Spokesperson 2011-03..2015-08; Ambassador 2015-08..
RUS | Alexander Yakovenko | | m | Spokesperson 2000-07..2005-01; Deputy FM 2005-08..2011-01; Ambassador 2011-01..2019-08
RUS | Vasily Nebenzya | Vassily Nebenzia, Vasily Nebenzia | m | UN Ambassador 2017-07..
RUS | Vitaly Churkin | | m | UN Ambassador 2006-05..2017-02-20
RUS | Anatoly Antonov | | m | Deputy DM 2011-02..2016-12; Ambassador 2017-08..2024-10
RUS | Sergei Kislyak | Sergey Kislyak | m | Ambassador 2008-07..2017-08
RUS | Dmitry Rogozin | Dmitri Rogozin | m | Envoy 2008-01..2011-12; Deputy PM 2011-12..2018-05
RUS | Valery Gerasimov | | m | General 2012-11..
RUS | Yevgeny Prigozhin | | m |
RUS | Sergei Naryshkin | Sergey Naryshkin | m | Speaker 2011-12..2016-10; CIA Director 2016-10..
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
RUS | Yuri Ushakov | Yury Ushakov | m | Ambassador 1999-01..2008-06; Official 2012-05..
RUS | Alexander Lebed | | m |
RUS | Andrei Sakharov | | m |
RUS | Sergei Vershinin | Sergey Vershinin | m | Deputy FM 2018-03..
RUS | Alexander Fomin | Aleksandr Fomin | m | Deputy DM 2017-01..
RUS | Gennady Gatilov | | m | Deputy FM 2011-01..2018-01; Ambassador 2018-01..
RUS | Grigory Karasin | | m | Deputy FM 2005-06..2019-09; Ambassador 2000-03..2005-06
RUS | Igor Morgulov | | m | Deputy FM 2011-12..2022-09; Ambassador 2022-09..
RUS | Alexander Saltanov | | m | Deputy FM 2001-01..2011-01
RUS | Dmitry Kozak | Dmitri Kozak | m | Deputy PM 2008-10..2020-01; Official 2020-01..2025-09
RUS | Mikhail Ulyanov | | m | Ambassador 2018-01..
RUS | Dmitry Polyanskiy | Dmitry Polyansky | m |
RUS | Alexander Bortnikov | | m | CIA Director 2008-05..
RUS | Valentina Matviyenko | Valentina Matvienko | f |
RUS | Leonid Slutsky | | m |
RUS | Konstantin Kosachev | Konstantin Kosachyov | m |
RUS | Andrei Denisov | Andrey Denisov | m | Deputy FM 2001-12..2004-07; UN Ambassador 2004-07..2006-04; Deputy FM 2006-04..2013-04; Ambassador 2013-04..2022-09
RUS | Vladimir Titov | | m | Deputy FM 2005-10..2024-06
RUS | Alexander Losyukov | | m | Deputy FM 2000-03..2004-03; Deputy FM 2006-12..2008-02
RUS | Vyacheslav Trubnikov | | m | CIA Director 1996-01..2000-05; Deputy FM 2000-06..2004-07; Ambassador 2004-08..2009-10
RUS | Vladimir Chizhov | | m | Deputy FM 2002-11..2005-07; Ambassador 2005-07..2022-09
RUS | Yury Fedotov | Yuri Fedotov | m | Ambassador 2005-06..2010-07; Director-General @unodc 2010-09..2019-12
RUS | Georgy Mamedov | | m | Deputy FM 1991-03..2003-06; Ambassador 2003-06..2014-09
RUS | Andrei Rudenko | Andrey Rudenko | m | Deputy FM 2019-09..
RUS | Oleg Syromolotov | | m | Deputy FM 2015-03..2024-07
RUS | Mikhail Galuzin | | m | Ambassador 2018-01..2022-11; Deputy FM 2022-11..
RUS | Alexander Darchiev | | m | Ambassador 2014-09..2021-01; Ambassador 2025-03..
RUS | Andrei Kelin | Andrey Kelin | m | Ambassador 2019-11..
RUS | Sergei Razov | Sergey Razov | m | Ambassador 2005-06..2013-04
RUS | Konstantin Totsky | | m | Ambassador 2003-05..2008-01
RUS | Mikhail Zurabov | | m | Ambassador 2010-01..2016-07
RUS | Mikhail Kamynin | | m | Spokesperson 2005-08..2008-04
RUS | Andrei Nesterenko | Andrey Nesterenko | m | Spokesperson 2008-06..2011-03
RUS | Alexei Gromov | Alexey Gromov | m | Press Secretary 2000-05..2008-05
RUS | Natalya Timakova | Natalia Timakova | f | Press Secretary 2008-05..2012-05; Spokesperson 2012-05..2018-05
RUS | Sergei Yastrzhembsky | Sergey Yastrzhembsky | m | Press Secretary 1996-08..1998-09; Spokesperson 2000-01..2004-03
RUS | Igor Rodionov | | m | DM 1996-07..1997-05
RUS | Anatoly Kvashnin | | m | General 1997-06..2004-07
RUS | Yuri Baluyevsky | Yury Baluyevsky | m | General 2004-07..2008-06
RUS | Nikolai Makarov | Nikolay Makarov | m | General 2008-06..2012-11
RUS | Igor Konashenkov | | m | Spokesperson 2011-12..2025-02
RUS | Sergei Surovikin | Sergey Surovikin | m | General 2017-11..2023-08
RUS | Vladimir Rushailo | | m | Interior Minister 1999-05..2001-03-28; NSA 2001-03-28..2004-03-09
RUS | Boris Gryzlov | | m | Interior Minister 2001-03-28..2003-12; Speaker 2003-12-29..2011-12
RUS | Rashid Nurgaliyev | Rashid Nurgaliev | m | Interior Minister 2003-12..2012-05
RUS | Vladimir Kolokoltsev | | m | Interior Minister 2012-05-21..
RUS | Gennady Seleznyov | Gennady Seleznev | m | Speaker 1996-01..2003-12-29
RUS | Sergei Lebedev | Sergey Lebedev | m | CIA Director 2000-05..2007-10; Secretary-General @commonwealth-of-independent-states 2007-10-05..
RUS | Vladislav Surkov | | m | Deputy PM 2011-12..2013-05; Official 2013-09..2020-02
RUS | Zamir Kabulov | | m | Ambassador 2004-09..2009-09; Envoy 2011-03..
RUS | Alexander Lavrentiev | Alexander Lavrentyev | m | Envoy 2015-11..
RUS | Vladimir Medinsky | | m | Envoy 2022-02..
RUS | Boris Nemtsov | | m | Deputy PM 1997-03..1998-08; Opposition Leader 2005-01..2015-02-27
# Ukraine
UKR | Volodymyr Zelenskyy | Volodymyr Zelensky, Volodymyr Zelenskiy, Vladimir Zelensky | m | P 2019-05-20..
UKR | Petro Poroshenko | | m | P 2014-06-07..2019-05-20; FM 2009-10-09..2010-03-11
UKR | Oleksandr Turchynov | Olexander Turchynov, Oleksandr Turchinov | m | P 2014-02-23..2014-06-07; NSA 2014-12-16..2019-05
UKR | Viktor Yanukovych | Viktor Yanukovich | m | PM 2002-11-21..2005-01-05; PM 2006-08-04..2007-12-18; P 2010-02-25..2014-02-22
UKR | Viktor Yushchenko | Viktor Yuschenko | m | P 2005-01-23..2010-02-25
UKR | Leonid Kuchma | | m | P 1994-07-19..2005-01-23; Envoy 2014-06..2020-07
UKR | Leonid Kravchuk | | m | P 1991-12-05..1994-07-19; Envoy 2020-07..2022-05
UKR | Yulia Tymoshenko | Yuliya Tymoshenko | f | PM 2005-01-24..2005-09-08; PM 2007-12-18..2010-03-04
UKR | Yulia Svyrydenko | | f | PM 2025-07-17..
UKR | Denys Shmyhal | | m | PM 2020-03-04..2025-07-17; DM 2025-07-17..2026-01
UKR | Oleksiy Honcharuk | | m | PM 2019-08-29..2020-03-04
UKR | Volodymyr Groysman | | m | PM 2016-04-14..2019-08-29
UKR | Arseniy Yatsenyuk | Arseny Yatseniuk | m | FM 2007-03..2007-12; PM 2014-02-27..2016-04-14
UKR | Mykola Azarov | | m | PM 2010-03-11..2014-01-28
UKR | Andrii Sybiha | Andriy Sybiha | m | FM 2024-09-05..
UKR | Dmytro Kuleba | | m | FM 2020-03-04..2024-09-05
UKR | Vadym Prystaiko | | m | FM 2019-08-29..2020-03-04; Ambassador 2020-07..2023-07
UKR | Pavlo Klimkin | | m | FM 2014-06-19..2019-08-29
UKR | Andrii Deshchytsia | Andriy Deshchytsya | m | FM 2014-02-27..2014-06-19
UKR | Borys Tarasyuk | | m | FM 2005-02-04..2007-01-30; FM 1998-04..2000-10-02
UKR | Rustem Umerov | | m | DM 2023-09-06..2025-07-17; NSA 2025-07-18..
UKR | Oleksii Reznikov | Oleksiy Reznikov | m | DM 2021-11-04..2023-09-05
UKR | Andriy Yermak | Andrii Yermak | m | Official 2020-02..2025-11-28
UKR | Mykhailo Podolyak | | m |
UKR | Oleksandr Syrskyi | Oleksandr Syrsky | m | General 2024-02..
UKR | Valerii Zaluzhnyi | Valeriy Zaluzhny | m | General 2021-07..2024-02; Ambassador 2024-07..2026-01
UKR | Oleksiy Danilov | | m | NSA 2019-10..2024-03-26
UKR | Vitali Klitschko | Vitaliy Klitschko | m | Mayor 2014-06..
UKR | Sergiy Kyslytsya | Serhiy Kyslytsya, Sergiy Kyslytsia | m | UN Ambassador 2020-02..2025-01; Deputy FM 2025-01..
UKR | Volodymyr Yelchenko | | m | UN Ambassador 2015-12..2019-12; Ambassador 2010-07..2015-12; Ambassador 2020-01..2021-03
UKR | Yuriy Sergeyev | Yuriy Sergeev | m | UN Ambassador 2007-04..2015-12
UKR | Oksana Markarova | | f | Finance Minister 2018-11..2020-03; Ambassador 2021-04..2025-08
UKR | Andrij Melnyk | Andriy Melnyk, Andrii Melnyk | m | Ambassador 2015-01..2022-10; UN Ambassador 2025-03..
UKR | Olga Stefanishyna | Olha Stefanishyna | f | Deputy PM 2020-06..2025-07; Ambassador 2025-08..
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
UKR | Oleksandr Kuzmuk | Olexander Kuzmuk | m | DM 1996-07..2001-10; DM 2004-09-24..2005-02-04
UKR | Volodymyr Shkidchenko | | m | DM 2001-11-12..2003-06-25
UKR | Yevhen Marchuk | Yevgen Marchuk | m | PM 1995-03..1996-05; NSA 1999-11..2003-06-25; DM 2003-06-25..2004-09-22
UKR | Valeriy Ivashchenko | | m | DM 2009-06-05..2010-03-11
UKR | Mykhailo Yezhel | Mykhaylo Yezhel | m | DM 2010-03-11..2012-02-08
UKR | Dmytro Salamatin | | m | DM 2012-02-08..2012-12-24
UKR | Pavlo Lebedyev | Pavlo Lebedev | m | DM 2012-12-24..2014-02-27
UKR | Ihor Tenyukh | Igor Tenyukh | m | DM 2014-02-27..2014-03-25
UKR | Mykhailo Koval | Mykhaylo Koval | m | DM 2014-03-25..2014-07-03
UKR | Mykhailo Fedorov | | m | Deputy PM 2020-03..2026-01
UKR | Volodymyr Khandohiy | Volodymyr Khandogiy | m | FM 2009-03-03..2009-10-09
UKR | Valeriy Kuchinsky | Valery Kuchinsky | m | UN Ambassador 2001-04..2006-02
UKR | Valeriy Chaly | Valeriy Chalyi, Valery Chaly | m | Ambassador 2015-07..2019-07
UKR | Olexander Motsyk | Oleksandr Motsyk | m | Ambassador 2010-06..2015-05
UKR | Heorhii Tykhyi | Georgiy Tykhyi | m | Spokesperson 2024-06..
UKR | Yevhen Perebyinis | Yevhen Perebiynis | m | Spokesperson 2012-12..2015-06; Deputy FM 2021-10..
UKR | Serhii Nykyforov | Sergii Nykyforov, Serhiy Nykyforov | m | Spokesperson 2021-08..
UKR | Iuliia Mendel | Yulia Mendel | f | Press Secretary 2019-06..2021-07
UKR | Oleksandr Lytvynenko | | m | NSA 2024-03-26..2025-07-18
UKR | Andriy Parubiy | Andrii Parubii | m | NSA 2014-02-27..2014-08; Speaker 2016-04-14..2019-08
UKR | Viktor Muzhenko | | m | General 2014-07..2019-05
UKR | Ruslan Khomchak | | m | General 2019-05..2021-07
UKR | Kyrylo Budanov | | m | CIA Director 2020-08..2026-01
UKR | Ihor Zhovkva | Igor Zhovkva | m | Official 2019-09..
UKR | Ihor Klymenko | Igor Klymenko | m | Interior Minister 2023-02-07..
UKR | Yuriy Lutsenko | Yuri Lutsenko | m | Interior Minister 2005-02-04..2006-12; Interior Minister 2007-12-18..2010-01; Attorney General 2016-05..2019-08
# Other neighbours of Russia
BLR | Alexander Lukashenko | Aleksandr Lukashenko, Alyaksandr Lukashenka | m | P 1994-07-20..
BLR | Vladimir Makei | Uladzimir Makei | m | FM 2012-08-20..2022-11-26
BLR | Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya | f | Opposition Leader 2020-08..
BLR | Mikhail Khvostov | | m | FM 2000-11-27..2003-03-21
BLR | Sergei Aleinik | Sergey Aleinik | m | FM 2022-12-13..2024-06-27
BLR | Maxim Ryzhenkov | | m | FM 2024-06-27..
BLR | Viktor Khrenin | | m | DM 2020-01-20..
BLR | Sergei Martynov | | m | FM 2003-03-21..2012-08-20
BLR | Leonid Maltsev | | m | DM 2001-03..2009-12
BLR | Yuri Zhadobin | Yury Zhadobin | m | DM 2009-12-04..2014-11-25
BLR | Andrei Ravkov | Andrey Ravkov | m | DM 2014-11-25..2020-01-20
BLR | Ural Latypov | | m | FM 1998-12..2000-11-27
BLR | Sergei Sidorsky | Sergey Sidorsky | m | PM 2003-12-19..2010-12-28
BLR | Mikhail Myasnikovich | | m | PM 2010-12-28..2014-12-27
BLR | Andrei Kobyakov | Andrey Kobyakov | m | PM 2014-12-27..2018-08-18
BLR | Sergei Rumas | Sergey Rumas | m | PM 2018-08-18..2020-06-03
BLR | Roman Golovchenko | | m | PM 2020-06-04..2025-03-10
BLR | Alexander Turchin | | m | PM 2025-03-10..
BLR | Valentin Rybakov | | m | UN Ambassador 2017-05..
BLR | Natalya Eismont | Natalia Eismont | f | Press Secretary 2014-10..
BLR | Anatoly Glaz | | m | Spokesperson 2018-03..2024-06
BLR | Ales Bialiatski | | m |
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
MDA | Nicu Popescu | Nicolae Popescu | m | FM 2021-08-06..2024-01-29; FM 2019-06-08..2019-11-14
MDA | Mihai Popsoi | | m | FM 2024-01-29..
MDA | Pavel Filip | | m | PM 2016-01-20..2019-06-08
MDA | Alexandru Munteanu | | m | PM 2025-11-01..
MDA | Nicolae Cernomaz | | m | FM 2000-11..2001-09
MDA | Nicolae Dudau | | m | FM 2001-09..2004-02-04
MDA | Andrei Stratan | | m | FM 2004-02-04..2009-09-25
MDA | Andrei Galbur | | m | FM 2016-01-20..2018-01-10
MDA | Tudor Ulianovschi | | m | FM 2018-01-10..2019-06-08
MDA | Dumitru Braghis | | m | PM 1999-12-21..2001-04-19
MDA | Vasile Tarlev | | m | PM 2001-04-19..2008-03-31
MDA | Zinaida Greceanii | Zinaida Greceanîi, Zinaida Greceanai | f | PM 2008-03-31..2009-09-14; Speaker 2019-06..2021-07
MDA | Chiril Gaburici | | m | PM 2015-02-18..2015-06-22
MDA | Valeriu Strelet | | m | PM 2015-07-30..2015-10-30
MDA | Mihai Ghimpu | | m | P 2009-09-11..2010-12-28
MDA | Marian Lupu | | m | Speaker 2005-03..2009-05; P 2010-12-30..2012-03-23
MDA | Valeriu Plesca | | m | DM 2004-12..2007-07
MDA | Vitalie Marinuta | | m | DM 2009-09-25..2014-03
MDA | Anatolie Salaru | | m | DM 2015-07-30..2016-12
MDA | Eugen Sturza | | m | DM 2017-10..2019-06-08
MDA | Anatolie Nosatii | Anatolie Nosatyi | m | DM 2021-08-06..
MDA | Igor Grosu | | m | Speaker 2021-07-29..
MDA | Igor Smirnov | | m | P @transnistria 1991-12..2011-12-30
MDA | Yevgeny Shevchuk | Evgeny Shevchuk | m | P @transnistria 2011-12-30..2016-12-16
MDA | Vadim Krasnoselsky | | m | P @transnistria 2016-12-16..
GEO | Mikheil Saakashvili | Mikhail Saakashvili | m | P 2004-01-25..2013-11-17
GEO | Giorgi Margvelashvili | | m | P 2013-11-17..2018-12-16
GEO | Salome Zourabichvili | Salome Zurabishvili | f | FM 2004-03..2005-10; P 2018-12-16..2024-12-29
GEO | Bidzina Ivanishvili | | m | PM 2012-10-25..2013-11-20
GEO | Irakli Garibashvili | | m | PM 2013-11-20..2015-12-30; PM 2021-02-22..2024-01-29; DM 2019-09-08..2021-02-22; Interior Minister 2012-10-25..2013-11-20
GEO | Irakli Kobakhidze | | m | PM 2024-02-08..
GEO | Zviad Gamsakhurdia | | m | P 1991-05..1992-01-06
GEO | Giorgi Kvirikashvili | | m | FM 2015-09-01..2015-12-30; PM 2015-12-30..2018-06-13
GEO | Mamuka Bakhtadze | | m | PM 2018-06-20..2019-09-02
GEO | Giorgi Gakharia | | m | PM 2019-09-08..2021-02-18; Interior Minister 2017-11..2019-09-08
GEO | Zurab Zhvania | | m | PM 2004-02-17..2005-02-03
GEO | Zurab Nogaideli | | m | PM 2005-02-17..2007-11-16
GEO | Nika Gilauri | | m | PM 2009-02-06..2012-07-04
GEO | Vano Merabishvili | | m | PM 2012-07-04..2012-10-25; Interior Minister 2004-12..2012-07-04
GEO | Irakli Menagarishvili | | m | FM 1995-12..2003-11-30
GEO | Gela Bezhuashvili | | m | FM 2005-10-19..2008-01-31; DM 2004-02..2004-06
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
GEO | David Tevzadze | | m | DM 1998-04..2004-02
GEO | Giorgi Baramidze | | m | DM 2004-06..2004-12
GEO | Irakli Okruashvili | | m | DM 2004-12..2006-11-10
GEO | David Kezerashvili | | m | DM 2006-11-11..2008-12
GEO | Vasil Sikharulidze | Vasili Sikharulidze | m | DM 2008-12-09..2009-08-27
GEO | Bachana Akhalaia | Bacho Akhalaia | m | DM 2009-08-27..2012-07-04; Interior Minister 2012-07-04..2012-09-20
GEO | Dimitri Shashkin | | m | DM 2012-07-04..2012-10-25
GEO | Irakli Alasania | Irakly Alasania | m | UN Ambassador 2006-09..2008-12; DM 2012-10-25..2014-11-04
GEO | Mindia Janelidze | | m | DM 2014-11-10..2015-05-01
GEO | Tina Khidasheli | Tinatin Khidasheli | f | DM 2015-05-01..2016-07-26
GEO | Levan Izoria | | m | DM 2016-08-01..2019-09-08
GEO | Tedo Japaridze | | m | Ambassador 1994-12..2002-03; FM 2003-11-30..2004-03
GEO | David Bakradze | Davit Bakradze | m | FM 2008-01-31..2008-05-05; Speaker 2008-06..2012-10
GEO | Eka Tkeshelashvili | Ekaterine Tkeshelashvili | f | FM 2008-05-05..2008-12-06
GEO | Lado Gurgenidze | Vladimer Gurgenidze | m | PM 2007-11-22..2008-11-01
GEO | Grigol Mgaloblishvili | | m | PM 2008-11-01..2009-02-06
GEO | Nino Burjanadze | Nino Burdzhanadze | f | Speaker 2001-11..2008-06
GEO | Shalva Papuashvili | | m | Speaker 2021-12..
GEO | Kakha Lomaia | Alexander Lomaia | m | NSA 2007-11..2008-12; UN Ambassador 2009-01..2013-01
GEO | Vladislav Ardzinba | | m | P @abkhazia 1994-11-26..2005-02-12
GEO | Sergei Bagapsh | Sergey Bagapsh | m | P @abkhazia 2005-02-12..2011-05-29
GEO | Alexander Ankvab | | m | P @abkhazia 2011-09-26..2014-06-01
GEO | Raul Khajimba | Raul Khadzhimba | m | P @abkhazia 2014-09-25..2020-01-12
GEO | Aslan Bzhania | | m | P @abkhazia 2020-04-23..2024-11-19
GEO | Badra Gunba | | m | P @abkhazia 2025-04-02..
GEO | Eduard Kokoity | Eduard Kokoiti | m | P @south-ossetia 2001-12-18..2011-12-10
GEO | Leonid Tibilov | | m | P @south-ossetia 2012-04-19..2017-04-21
GEO | Anatoly Bibilov | | m | P @south-ossetia 2017-04-21..2022-05-24
GEO | Alan Gagloev | Alan Gagloyev | m | P @south-ossetia 2022-05-24..
ARM | Nikol Pashinyan | | m | PM 2018-05-08..
ARM | Serzh Sargsyan | Serzh Sarkisian, Serzh Sarksyan | m | P 2008-04-09..2018-04-09; DM 2000-05-20..2007-04-04; PM 2007-04-04..2008-04-09
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
ARM | Zohrab Mnatsakanyan | | m | FM 2018-05-12..2020-11-16; UN Ambassador 2014-05..2018-05
ARM | Ara Aivazian | Ara Ayvazyan | m | FM 2020-11-18..2021-05-31
ARM | Seyran Ohanyan | Seiran Ohanyan | m | DM 2008-04-14..2016-10-03
ARM | Vigen Sargsyan | | m | DM 2016-10-03..2018-05-11
ARM | David Tonoyan | Davit Tonoyan | m | DM 2018-05-12..2020-11-20
ARM | Suren Papikyan | | m | DM 2021-11-15..
ARM | Vagharshak Harutiunyan | Vagharshak Harutyunyan | m | DM 1999-06..2000-05; DM 2020-11-20..2021-08-03
ARM | Mikael Harutyunyan | Mikael Harutiunian | m | DM 2007-04-04..2008-04-14
ARM | Arshak Karapetyan | | m | DM 2021-08-03..2021-11-15
ARM | Armen Grigoryan | | m | NSA 2018-05..
ARM | Anna Naghdalyan | | f | Spokesperson 2018-09..2021-06
ARM | Ani Badalyan | | f | Spokesperson 2022-11..
ARM | Mher Margaryan | | m | UN Ambassador 2018-08..
ARM | Arkady Ghukasyan | Arkadi Ghukasyan, Arkady Gukasyan | m | P @nagorno-karabakh 1997-09..2007-09
ARM | Bako Sahakyan | Bako Saakyan | m | P @nagorno-karabakh 2007-09..2020-05-21
ARM | Arayik Harutyunyan | Araik Harutyunyan | m | P @nagorno-karabakh 2020-05-21..2023-09-01
AZE | Ilham Aliyev | Ilham Aliev | m | P 2003-10-31..
AZE | Heydar Aliyev | Heidar Aliyev, Geidar Aliyev | m | P 1993-10..2003-10-31
AZE | Jeyhun Bayramov | | m | FM 2020-07-16..
AZE | Elmar Mammadyarov | Elmar Mamedyarov | m | FM 2004-04-02..2020-07-16
AZE | Vilayat Guliyev | | m | FM 1999-10..2004-04-02
AZE | Zakir Hasanov | | m | DM 2013-10-22..
AZE | Safar Abiyev | | m | DM 1995-02..2013-10-22
AZE | Artur Rasizade | | m | PM 1996-07..2003-08; PM 2003-11-04..2018-04-21
AZE | Novruz Mammadov | Novruz Mamedov | m | PM 2018-04-21..2019-10-08
AZE | Ali Asadov | | m | PM 2019-10-08..
AZE | Mehriban Aliyeva | | f | VP 2017-02-21..
AZE | Hikmet Hajiyev | | m | Spokesperson 2014-09..2018-11; Official 2018-11..
AZE | Leyla Abdullayeva | | f | Spokesperson 2018-12..2022-08
AZE | Aykhan Hajizada | | m | Spokesperson 2022-09..
`;
