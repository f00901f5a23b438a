// Office-holders of Europe, Russia and the Caucasus. The form of a row is told in ../people.ts.

export const peopleOfEurope = `
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
UKR | Borys Tarasyuk | | m | FM 2005-02..2007-01
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
# Other neighbours of Russia
BLR | Alexander Lukashenko | Aleksandr Lukashenko, Alyaksandr Lukashenka | m | P 1994-07-20..
BLR | Vladimir Makei | Uladzimir Makei | m | FM 2012-08..2022-11-26
BLR | Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya | f | Opposition Leader 2020-08..
MDA | Maia Sandu | | f | PM 2019-06..2019-11; P 2020-12-24..
MDA | Igor Dodon | | m | P 2016-12-23..2020-12-24
MDA | Vladimir Voronin | | m | P 2001-04-07..2009-09-11
MDA | Nicolae Timofti | | m | P 2012-03-23..2016-12-23
GEO | Mikheil Saakashvili | Mikhail Saakashvili | m | P 2004-01-25..2013-11-17
GEO | Giorgi Margvelashvili | | m | P 2013-11-17..2018-12-16
GEO | Salome Zourabichvili | Salome Zurabishvili | f | FM 2004-03..2005-10; P 2018-12-16..2024-12-29
GEO | Bidzina Ivanishvili | | m | PM 2012-10-25..2013-11-20
GEO | Irakli Garibashvili | | m | PM 2013-11-20..2015-12-30; PM 2021-02-22..2024-01-29
GEO | Irakli Kobakhidze | | m | PM 2024-02-08..
GEO | Zviad Gamsakhurdia | | m | P 1991-05..1992-01-06
ARM | Nikol Pashinyan | | m | PM 2018-05-08..
ARM | Serzh Sargsyan | Serzh Sarkisian | m | P 2008-04-09..2018-04-09
ARM | Robert Kocharyan | Robert Kocharian | m | P 1998-02-04..2008-04-09
ARM | Levon Ter-Petrosyan | Levon Ter-Petrosian | m | P 1991-11..1998-02-04
ARM | Ararat Mirzoyan | | m | FM 2021-08-19..
ARM | Edward Nalbandian | Eduard Nalbandian | m | FM 2008-04..2018-05
ARM | Vartan Oskanian | Vardan Oskanyan | m | FM 1998-04..2008-04
AZE | Ilham Aliyev | Ilham Aliev | m | P 2003-10-31..
AZE | Heydar Aliyev | Heidar Aliyev, Geidar Aliyev | m | P 1993-10..2003-10-31
AZE | Jeyhun Bayramov | | m | FM 2020-07-16..
AZE | Elmar Mammadyarov | Elmar Mamedyarov | m | FM 2004-04-02..2020-07-16
# Britain and Ireland
GBR | Keir Starmer | | m | Opposition Leader 2020-04..2024-07; PM 2024-07-05..
GBR | Rishi Sunak | | m | Finance Minister 2020-02-13..2022-07-05; PM 2022-10-25..2024-07-05
GBR | Liz Truss | Elizabeth Truss | f | FM 2021-09-15..2022-09-06; PM 2022-09-06..2022-10-25
GBR | Boris Johnson | | m | Mayor 2008-05..2016-05; FM 2016-07-13..2018-07-09; PM 2019-07-24..2022-09-06
GBR | Theresa May | | f | Interior Minister 2010-05-12..2016-07-13; PM 2016-07-13..2019-07-24
GBR | David Cameron | Lord Cameron | m | PM 2010-05-11..2016-07-13; FM 2023-11-13..2024-07-05
GBR | Gordon Brown | | m | Finance Minister 1997-05-02..2007-06-27; PM 2007-06-27..2010-05-11
GBR | Tony Blair | | m | PM 1997-05-02..2007-06-27
GBR | John Major | | m | PM 1990-11-28..1997-05-02
GBR | Margaret Thatcher | | f | PM 1979-05-04..1990-11-28
GBR | Yvette Cooper | | f | Interior Minister 2024-07-05..2025-09-05; FM 2025-09-05..
GBR | David Lammy | | m | FM 2024-07-05..2025-09-05; Deputy PM 2025-09-05..
GBR | James Cleverly | | m | FM 2022-09-06..2023-11-13; Interior Minister 2023-11-13..2024-07-05
GBR | Dominic Raab | | m | FM 2019-07-24..2021-09-15; Deputy PM 2021-09-15..2022-09-06
GBR | Jeremy Hunt | | m | FM 2018-07-09..2019-07-24; Finance Minister 2022-10-14..2024-07-05
GBR | Philip Hammond | | m | DM 2011-10-14..2014-07-15; FM 2014-07-15..2016-07-13; Finance Minister 2016-07-13..2019-07-24
GBR | William Hague | | m | FM 2010-05-12..2014-07-14
GBR | David Miliband | | m | FM 2007-06-28..2010-05-11
GBR | Margaret Beckett | | f | FM 2006-05-05..2007-06-27
GBR | Jack Straw | | m | Interior Minister 1997-05-02..2001-06-08; FM 2001-06-08..2006-05-05
GBR | Robin Cook | | m | FM 1997-05-02..2001-06-08
GBR | Malcolm Rifkind | | m | DM 1992-04..1995-07-05; FM 1995-07-05..1997-05-02
GBR | Douglas Hurd | | m | FM 1989-10-26..1995-07-05
GBR | Geoffrey Howe | | m | FM 1983-06-11..1989-07-24
GBR | John Healey | | m | DM 2024-07-05..
GBR | Grant Shapps | | m | DM 2023-08-31..2024-07-05
GBR | Ben Wallace | | m | DM 2019-07-24..2023-08-31
GBR | Gavin Williamson | | m | DM 2017-11-02..2019-05-01
GBR | Michael Fallon | | m | DM 2014-07-15..2017-11-01
GBR | Liam Fox | | m | DM 2010-05-12..2011-10-14
GBR | Des Browne | | m | DM 2006-05-05..2008-10-03
GBR | John Reid | | m | DM 2005-05-06..2006-05-05; Interior Minister 2006-05-05..2007-06-27
GBR | Geoff Hoon | | m | DM 1999-10-11..2005-05-06
GBR | George Robertson | Lord Robertson | m | DM 1997-05-02..1999-10-11; Secretary-General @nato 1999-10-14..2003-12-17
GBR | Amber Rudd | | f | Interior Minister 2016-07-13..2018-04-29
GBR | Priti Patel | | f | Interior Minister 2019-07-24..2022-09-06
GBR | George Osborne | | m | Finance Minister 2010-05-11..2016-07-13
GBR | Alistair Darling | | m | Finance Minister 2007-06-28..2010-05-11
GBR | Jeremy Corbyn | | m | Opposition Leader 2015-09..2020-04
GBR | Ed Miliband | | m | Opposition Leader 2010-09..2015-05
GBR | Nick Clegg | | m | Deputy PM 2010-05-11..2015-05-08
GBR | Nigel Farage | | m | Party Leader 2006-09..
GBR | Nicola Sturgeon | | f |
GBR | Alex Salmond | | m |
GBR | Gerry Adams | | m | Party Leader 1983-11..2018-02
GBR | Martin McGuinness | | m |
GBR | Ian Paisley | | m |
GBR | David Trimble | | m |
GBR | Queen Elizabeth II | Queen Elizabeth, Elizabeth II | f | Queen 1952-02-06..2022-09-08
GBR | King Charles III | King Charles, Prince Charles, Charles III | m | King 2022-09-08..
GBR | Barbara Woodward | | f | UN Ambassador 2020-12..2025-09
GBR | Karen Pierce | | f | UN Ambassador 2018-03..2020-03; Ambassador 2020-03..2025-02
GBR | Matthew Rycroft | | m | UN Ambassador 2015-04..2018-01
GBR | Mark Lyall Grant | | m | UN Ambassador 2009-11..2015-04
GBR | John Sawers | | m | UN Ambassador 2007-08..2009-11; CIA Director 2009-11..2014-11
GBR | Emyr Jones Parry | | m | UN Ambassador 2003-07..2007-08
GBR | Jeremy Greenstock | | m | UN Ambassador 1998-07..2003-07
GBR | Kim Darroch | | m | Ambassador 2016-01..2019-12
GBR | Deborah Bronnert | | f | Ambassador 2020-01..2023-10
GBR | Melinda Simmons | | f | Ambassador 2019-09..2023-09
IRL | Micheal Martin | | m | FM 2008-05..2011-01; PM 2020-06-27..2022-12-17; PM 2025-01-23..
IRL | Leo Varadkar | | m | PM 2017-06-14..2020-06-27; PM 2022-12-17..2024-04-09
IRL | Simon Harris | | m | PM 2024-04-09..2025-01-23
IRL | Enda Kenny | | m | PM 2011-03-09..2017-06-14
IRL | Brian Cowen | | m | FM 2000-01..2004-09; PM 2008-05-07..2011-03-09
IRL | Bertie Ahern | | m | PM 1997-06-26..2008-05-07
IRL | Simon Coveney | | m | FM 2017-06-14..2022-12-17
# France
FRA | Emmanuel Macron | | m | P 2017-05-14..
FRA | Francois Hollande | | m | P 2012-05-15..2017-05-14
FRA | Nicolas Sarkozy | | m | Interior Minister 2005-06..2007-03; P 2007-05-16..2012-05-15
FRA | Jacques Chirac | | m | P 1995-05-17..2007-05-16
FRA | Francois Mitterrand | | m | P 1981-05-21..1995-05-17
FRA | Valery Giscard d'Estaing | | m | P 1974-05-27..1981-05-21
FRA | Charles de Gaulle | General de Gaulle | m | P 1959-01-08..1969-04-28
FRA | Jean-Noel Barrot | | m | FM 2024-09-21..
FRA | Stephane Sejourne | | m | FM 2024-01-11..2024-09-21
FRA | Catherine Colonna | | f | FM 2022-05-20..2024-01-11
FRA | Jean-Yves Le Drian | | m | DM 2012-05-16..2017-05-17; FM 2017-05-17..2022-05-20
FRA | Jean-Marc Ayrault | | m | PM 2012-05-15..2014-03-31; FM 2016-02-11..2017-05-10
FRA | Laurent Fabius | | m | PM 1984-07-17..1986-03-20; FM 2012-05-16..2016-02-10
FRA | Alain Juppe | | m | FM 1993-03-30..1995-05-18; PM 1995-05-17..1997-06-02; FM 2011-02-27..2012-05-15
FRA | Michele Alliot-Marie | | f | DM 2002-05-07..2007-05-18; FM 2010-11-14..2011-02-27
FRA | Bernard Kouchner | | m | FM 2007-05-18..2010-11-13
FRA | Philippe Douste-Blazy | | m | FM 2005-06-02..2007-05-15
FRA | Michel Barnier | | m | FM 2004-03-31..2005-05-31; Envoy 2016-10..2021-03; PM 2024-09-05..2024-12-13
FRA | Dominique de Villepin | | m | FM 2002-05-07..2004-03-31; PM 2005-05-31..2007-05-17
FRA | Hubert Vedrine | | m | FM 1997-06-04..2002-05-07
FRA | Sebastien Lecornu | | m | DM 2022-05-20..2025-09-09; PM 2025-09-09..
FRA | Francois Bayrou | | m | PM 2024-12-13..2025-09-09
FRA | Gabriel Attal | | m | PM 2024-01-09..2024-09-05
FRA | Elisabeth Borne | | f | PM 2022-05-16..2024-01-09
FRA | Jean Castex | | m | PM 2020-07-03..2022-05-16
FRA | Edouard Philippe | | m | PM 2017-05-15..2020-07-03
FRA | Manuel Valls | | m | PM 2014-03-31..2016-12-06
FRA | Francois Fillon | | m | PM 2007-05-17..2012-05-15
FRA | Jean-Pierre Raffarin | | m | PM 2002-05-06..2005-05-31
FRA | Lionel Jospin | | m | PM 1997-06-03..2002-05-06
FRA | Florence Parly | | f | DM 2017-06-21..2022-05-20
FRA | Herve Morin | | m | DM 2007-05-18..2010-11-14
FRA | Marine Le Pen | | f | Party Leader 2011-01..2022-11
FRA | Jean-Marie Le Pen | | m | Party Leader 1972-10..2011-01
FRA | Segolene Royal | | f |
FRA | Nicolas de Riviere | | m | UN Ambassador 2019-07..2025-01
FRA | Francois Delattre | | m | Ambassador 2011-02..2014-09; UN Ambassador 2014-09..2019-06
FRA | Gerard Araud | | m | UN Ambassador 2009-09..2014-09; Ambassador 2014-09..2019-04
FRA | Jean-Marc de La Sabliere | Jean-Marc de la Sabliere | m | UN Ambassador 2002-12..2007-11
FRA | Jean-David Levitte | | m | UN Ambassador 2000-01..2002-12; Ambassador 2002-12..2007-05; Official 2007-05..2012-05
FRA | Philippe Etienne | | m | Ambassador 2019-06..2023-02
FRA | Emmanuel Bonne | | m | Official 2019-05..
# Germany
DEU | Friedrich Merz | | m | PM 2025-05-06..
DEU | Olaf Scholz | | m | Finance Minister 2018-03-14..2021-12-08; PM 2021-12-08..2025-05-06
DEU | Angela Merkel | | f | PM 2005-11-22..2021-12-08
DEU | Gerhard Schroeder | Gerhard Schröder, Gerhard Schroder | m | PM 1998-10-27..2005-11-22
DEU | Helmut Kohl | | m | PM 1982-10-01..1998-10-27
DEU | Helmut Schmidt | | m | PM 1974-05-16..1982-10-01
DEU | Erich Honecker | | m | Leader @east-germany 1971-05..1989-10-18
DEU | Johann Wadephul | | m | FM 2025-05-06..
DEU | Annalena Baerbock | | f | FM 2021-12-08..2025-05-06
DEU | Heiko Maas | | m | FM 2018-03-14..2021-12-08
DEU | Sigmar Gabriel | | m | FM 2017-01-27..2018-03-14
DEU | Frank-Walter Steinmeier | | m | FM 2005-11-22..2009-10-27; FM 2013-12-17..2017-01-27; P 2017-03-19..
DEU | Guido Westerwelle | | m | FM 2009-10-28..2013-12-17
DEU | Joschka Fischer | | m | FM 1998-10-27..2005-11-22
DEU | Klaus Kinkel | | m | FM 1992-05-18..1998-10-26
DEU | Hans-Dietrich Genscher | | m | FM 1974-05-17..1992-05-17
DEU | Boris Pistorius | | m | DM 2023-01-19..
DEU | Christine Lambrecht | | f | DM 2021-12-08..2023-01-19
DEU | Annegret Kramp-Karrenbauer | | f | DM 2019-07-17..2021-12-08
DEU | Thomas de Maiziere | | m | DM 2011-03-03..2013-12-17; Interior Minister 2013-12-17..2018-03-14
DEU | Wolfgang Schaeuble | Wolfgang Schäuble, Wolfgang Schauble | m | Finance Minister 2009-10-28..2017-10-24
DEU | Joachim Gauck | | m | P 2012-03-18..2017-03-18
DEU | Christoph Heusgen | | m | UN Ambassador 2017-07..2021-06
DEU | Antje Leendertse | | f | UN Ambassador 2021-09..2025-08
DEU | Peter Wittig | | m | UN Ambassador 2009-12..2014-04; Ambassador 2014-04..2018-06
DEU | Steffen Seibert | | m | Spokesperson 2010-08..2021-12; Ambassador 2022-08..
DEU | Steffen Hebestreit | | m | Spokesperson 2021-12..2025-05
# Southern Europe
ITA | Giorgia Meloni | | f | PM 2022-10-22..
ITA | Mario Draghi | | m | PM 2021-02-13..2022-10-22
ITA | Giuseppe Conte | | m | PM 2018-06-01..2021-02-13
ITA | Paolo Gentiloni | | m | FM 2014-10-31..2016-12-12; PM 2016-12-12..2018-06-01
ITA | Matteo Renzi | | m | PM 2014-02-22..2016-12-12
ITA | Enrico Letta | | m | PM 2013-04-28..2014-02-22
ITA | Mario Monti | | m | PM 2011-11-16..2013-04-28
ITA | Silvio Berlusconi | | m | PM 1994-05-10..1995-01-17; PM 2001-06-11..2006-05-17; PM 2008-05-08..2011-11-16
ITA | Romano Prodi | | m | PM 1996-05-17..1998-10-21; Commission President @european-union 1999-09-16..2004-11-22; PM 2006-05-17..2008-05-08
ITA | Massimo D'Alema | | m | PM 1998-10-21..2000-04-25; FM 2006-05-17..2008-05-08
ITA | Lamberto Dini | | m | PM 1995-01-17..1996-05-17; FM 1996-05-17..2001-06-06
ITA | Antonio Tajani | | m | FM 2022-10-22..
ITA | Luigi Di Maio | | m | FM 2019-09-05..2022-10-22
ITA | Franco Frattini | | m | FM 2002-11..2004-11; FM 2008-05-08..2011-11-16
ITA | Matteo Salvini | | m | Interior Minister 2018-06-01..2019-09-05
ITA | Sergio Mattarella | | m | P 2015-02-03..
ITA | Giorgio Napolitano | | m | P 2006-05-15..2015-01-14
ESP | Pedro Sanchez | | m | PM 2018-06-02..
ESP | Mariano Rajoy | | m | PM 2011-12-21..2018-06-01
ESP | Jose Luis Rodriguez Zapatero | Rodriguez Zapatero | m | PM 2004-04-17..2011-12-21
ESP | Jose Maria Aznar | | m | PM 1996-05-05..2004-04-17
ESP | Felipe Gonzalez | | m | PM 1982-12-02..1996-05-05
ESP | Jose Manuel Albares | | m | FM 2021-07-12..
ESP | Arancha Gonzalez Laya | | f | FM 2020-01-13..2021-07-12
ESP | Miguel Angel Moratinos | | m | FM 2004-04-18..2010-10-21
ESP | King Juan Carlos | Juan Carlos | m | King 1975-11-22..2014-06-19
ESP | King Felipe VI | King Felipe | m | King 2014-06-19..
ESP | Carles Puigdemont | | m |
PRT | Antonio Costa | | m | PM 2015-11-26..2024-04-02; Council President @european-union 2024-12-01..
PRT | Pedro Passos Coelho | | m | PM 2011-06-21..2015-11-26
PRT | Jose Socrates | | m | PM 2005-03-12..2011-06-21
PRT | Jose Manuel Barroso | Jose Manuel Durao Barroso | m | PM 2002-04-06..2004-07-17; Commission President @european-union 2004-11-22..2014-11-01
GRC | Kyriakos Mitsotakis | | m | PM 2019-07-08..
GRC | Alexis Tsipras | | m | PM 2015-01-26..2019-07-08
GRC | Antonis Samaras | | m | PM 2012-06-20..2015-01-26
GRC | George Papandreou | | m | FM 1999-02..2004-02; PM 2009-10-06..2011-11-11
GRC | Kostas Karamanlis | Costas Karamanlis | m | PM 2004-03-10..2009-10-06
GRC | Costas Simitis | Kostas Simitis | m | PM 1996-01-22..2004-03-10
GRC | Andreas Papandreou | | m | PM 1981-10-21..1989-07-02; PM 1993-10-13..1996-01-22
GRC | Nikos Dendias | | m | FM 2019-07-09..2023-05-26; DM 2023-06-27..
GRC | Nikos Kotzias | | m | FM 2015-01-27..2018-10-20
GRC | Yanis Varoufakis | | m | Finance Minister 2015-01-27..2015-07-06
CYP | Nikos Christodoulides | | m | FM 2018-03-01..2022-01; P 2023-02-28..
CYP | Nicos Anastasiades | Nikos Anastasiades | m | P 2013-02-28..2023-02-28
CYP | Dimitris Christofias | Demetris Christofias | m | P 2008-02-28..2013-02-28
CYP | Tassos Papadopoulos | | m | P 2003-02-28..2008-02-28
CYP | Rauf Denktash | | m |
MLT | Joseph Muscat | | m | PM 2013-03-11..2020-01-13
# Central and Northern Europe
POL | Karol Nawrocki | | m | P 2025-08-06..
POL | Andrzej Duda | | m | P 2015-08-06..2025-08-06
POL | Bronislaw Komorowski | | m | P 2010-08-06..2015-08-06
POL | Lech Kaczynski | | m | P 2005-12-23..2010-04-10
POL | Aleksander Kwasniewski | | m | P 1995-12-23..2005-12-23
POL | Lech Walesa | | m | P 1990-12-22..1995-12-22
POL | Wojciech Jaruzelski | | m | Leader 1981-10..1989-07
POL | Donald Tusk | | m | PM 2007-11-16..2014-09-22; Council President @european-union 2014-12-01..2019-12-01; PM 2023-12-13..
POL | Mateusz Morawiecki | | m | PM 2017-12-11..2023-12-13
POL | Beata Szydlo | | f | PM 2015-11-16..2017-12-11
POL | Jaroslaw Kaczynski | | m | PM 2006-07-14..2007-11-16
POL | Radoslaw Sikorski | Radek Sikorski | m | DM 2005-10..2007-02; FM 2007-11-16..2014-09-22; FM 2023-12-13..
POL | Zbigniew Rau | | m | FM 2020-08-26..2023-11-27
POL | Mariusz Blaszczak | | m | Interior Minister 2015-11..2018-01; DM 2018-01..2023-11
POL | Wladyslaw Kosiniak-Kamysz | | m | DM 2023-12-13..; Deputy PM 2023-12-13..
POL | Antoni Macierewicz | | m | DM 2015-11..2018-01
POL | Witold Waszczykowski | | m | FM 2015-11..2018-01
POL | Jacek Czaputowicz | | m | FM 2018-01..2020-08
POL | Tomasz Siemoniak | | m | DM 2011-08..2015-11
POL | Grzegorz Schetyna | | m | FM 2014-09-22..2015-11
POL | Marcin Przydacz | | m | Deputy FM 2019-01..2023-01
CZE | Petr Fiala | | m | PM 2021-12-17..2025-12
CZE | Andrej Babis | | m | PM 2017-12-06..2021-12-17
CZE | Petr Pavel | | m | P 2023-03-09..
CZE | Milos Zeman | | m | PM 1998-07-22..2002-07-12; P 2013-03-08..2023-03-08
CZE | Vaclav Klaus | | m | PM 1992-07-02..1998-01-02; P 2003-03-07..2013-03-07
CZE | Vaclav Havel | | m | P 1989-12-29..2003-02-02
CZE | Jan Lipavsky | | m | FM 2021-12-17..2025-12
SVK | Robert Fico | | m | PM 2006-07-04..2010-07-08; PM 2012-04-04..2018-03-22; PM 2023-10-25..
SVK | Zuzana Caputova | | f | P 2019-06-15..2024-06-15
SVK | Peter Pellegrini | | m | PM 2018-03-22..2020-03-21; P 2024-06-15..
SVK | Miroslav Lajcak | | m | FM 2009-01..2010-07; FM 2012-04..2020-03
SVK | Vladimir Meciar | | m | PM 1994-12-13..1998-10-30
HUN | Viktor Orban | | m | PM 1998-07-06..2002-05-27; PM 2010-05-29..
HUN | Peter Szijjarto | | m | FM 2014-09-23..
HUN | Ferenc Gyurcsany | | m | PM 2004-09-29..2009-04-14
HUN | Katalin Novak | | f | P 2022-05-10..2024-02-26
ROU | Klaus Iohannis | Klaus Johannis | m | P 2014-12-21..2025-02-12
ROU | Nicusor Dan | | m | P 2025-05-26..
ROU | Traian Basescu | | m | P 2004-12-20..2014-12-21
ROU | Ion Iliescu | | m | P 1989-12-26..1996-11-29; P 2000-12-20..2004-12-20
ROU | Nicolae Ceausescu | | m | P 1974-03-28..1989-12-22
ROU | Victor Ponta | | m | PM 2012-05-07..2015-11-05
BGR | Boyko Borisov | Boiko Borisov | m | PM 2009-07-27..2013-03-13; PM 2014-11-07..2017-01-27; PM 2017-05-04..2021-05-12
BGR | Rumen Radev | | m | P 2017-01-22..
BGR | Georgi Parvanov | | m | P 2002-01-22..2012-01-22
BGR | Todor Zhivkov | | m | Leader 1954-03..1989-11-10
BGR | Kiril Petkov | | m | PM 2021-12-13..2022-08-02
BGR | Stefan Yanev | | m | PM 2021-05-12..2021-12-13; DM 2021-12-13..2022-03-01
BGR | Nikolai Denkov | Nikolay Denkov | m | PM 2023-06-06..2024-04-09
AUT | Sebastian Kurz | | m | FM 2013-12-16..2017-12-18; PM 2017-12-18..2019-05-28; PM 2020-01-07..2021-10-11
AUT | Karl Nehammer | | m | PM 2021-12-06..2025-01-10
AUT | Alexander Schallenberg | | m | FM 2019-06-03..2021-10-11; PM 2021-10-11..2021-12-06; FM 2021-12-06..2025-03-03
AUT | Christian Stocker | | m | PM 2025-03-03..
AUT | Alexander Van der Bellen | | m | P 2017-01-26..
AUT | Wolfgang Schuessel | Wolfgang Schüssel | m | PM 2000-02-04..2007-01-11
AUT | Werner Faymann | | m | PM 2008-12-02..2016-05-09
AUT | Ursula Plassnik | | f | FM 2004-10-20..2008-12-02
AUT | Kurt Waldheim | | m | P 1986-07-08..1992-07-08
AUT | Joerg Haider | Jörg Haider, Jorg Haider | m |
CHE | Micheline Calmy-Rey | | f | FM 2003-01-01..2011-12-31
CHE | Didier Burkhalter | | m | FM 2012-01-01..2017-10-31
CHE | Ignazio Cassis | | m | FM 2017-11-01..
NLD | Mark Rutte | | m | PM 2010-10-14..2024-07-02; Secretary-General @nato 2024-10-01..
NLD | Dick Schoof | | m | PM 2024-07-02..
NLD | Jan Peter Balkenende | | m | PM 2002-07-22..2010-10-14
NLD | Wim Kok | | m | PM 1994-08-22..2002-07-22
NLD | Geert Wilders | | m | Party Leader 2006-02..
NLD | Frans Timmermans | | m | FM 2012-11-05..2014-10-17
NLD | Bert Koenders | | m | FM 2014-10-17..2017-10-26
NLD | Wopke Hoekstra | | m | FM 2022-01-10..2023-09-01
BEL | Bart De Wever | | m | PM 2025-02-03..
BEL | Alexander De Croo | | m | PM 2020-10-01..2025-02-03
BEL | Charles Michel | | m | PM 2014-10-11..2019-10-27; Council President @european-union 2019-12-01..2024-12-01
BEL | Elio Di Rupo | | m | PM 2011-12-06..2014-10-11
BEL | Guy Verhofstadt | | m | PM 1999-07-12..2008-03-20
BEL | Louis Michel | | m | FM 1999-07-12..2004-07-18
BEL | Didier Reynders | | m | FM 2011-12-06..2019-11-30
LUX | Jean Asselborn | | m | FM 2004-07-31..2023-11-17
LUX | Xavier Bettel | | m | PM 2013-12-04..2023-11-17; FM 2023-11-17..
DNK | Mette Frederiksen | | f | PM 2019-06-27..
DNK | Lars Lokke Rasmussen | Lars Løkke Rasmussen | m | PM 2009-04-05..2011-10-03; PM 2015-06-28..2019-06-27; FM 2022-12-15..
DNK | Helle Thorning-Schmidt | | f | PM 2011-10-03..2015-06-28
DNK | Anders Fogh Rasmussen | | m | PM 2001-11-27..2009-04-05; Secretary-General @nato 2009-08-01..2014-10-01
DNK | Jeppe Kofod | | m | FM 2019-06-27..2022-12-15
SWE | Ulf Kristersson | | m | PM 2022-10-18..
SWE | Magdalena Andersson | | f | PM 2021-11-30..2022-10-18
SWE | Stefan Lofven | Stefan Löfven | m | PM 2014-10-03..2021-11-30
SWE | Fredrik Reinfeldt | | m | PM 2006-10-06..2014-10-03
SWE | Goran Persson | Göran Persson | m | PM 1996-03-22..2006-10-06
SWE | Olof Palme | | m | PM 1982-10-08..1986-02-28
SWE | Carl Bildt | | m | PM 1991-10-04..1994-10-07; FM 2006-10-06..2014-10-03
SWE | Margot Wallstrom | Margot Wallström | f | FM 2014-10-03..2019-09-10
SWE | Ann Linde | | f | FM 2019-09-10..2022-10-18
SWE | Tobias Billstrom | Tobias Billström | m | FM 2022-10-18..2024-09-10
SWE | Anna Lindh | | f | FM 1998-10-07..2003-09-11
NOR | Jonas Gahr Store | Jonas Gahr Støre | m | FM 2005-10-17..2012-09-21; PM 2021-10-14..
NOR | Erna Solberg | | f | PM 2013-10-16..2021-10-14
NOR | Jens Stoltenberg | | m | PM 2000-03-17..2001-10-19; PM 2005-10-17..2013-10-16; Secretary-General @nato 2014-10-01..2024-10-01; Finance Minister 2025-02..
NOR | Kjell Magne Bondevik | | m | PM 1997-10-17..2000-03-17; PM 2001-10-19..2005-10-17
NOR | Borge Brende | Børge Brende | m | FM 2013-10-16..2017-10-20
FIN | Alexander Stubb | | m | FM 2008-04-04..2011-06-22; PM 2014-06-24..2015-05-29; P 2024-03-01..
FIN | Sauli Niinisto | Sauli Niinistö | m | P 2012-03-01..2024-03-01
FIN | Tarja Halonen | | f | FM 1995-04-13..2000-02-25; P 2000-03-01..2012-03-01
FIN | Martti Ahtisaari | | m | P 1994-03-01..2000-03-01
FIN | Petteri Orpo | | m | PM 2023-06-20..
FIN | Sanna Marin | | f | PM 2019-12-10..2023-06-20
FIN | Pekka Haavisto | | m | FM 2019-06-06..2023-06-20
FIN | Erkki Tuomioja | | m | FM 2000-02-25..2007-04-19; FM 2011-06-22..2015-05-29
EST | Kaja Kallas | | f | PM 2021-01-26..2024-07-23; High Representative @european-union 2024-12-01..
EST | Toomas Hendrik Ilves | | m | P 2006-10-09..2016-10-10
EST | Alar Karis | | m | P 2021-10-11..
EST | Urmas Paet | | m | FM 2005-04-13..2014-11-18
EST | Jonatan Vseviov | | m | Ambassador 2018-08..2021-01; Official 2021-01..
LVA | Edgars Rinkevics | Edgars Rinkēvičs | m | FM 2011-10-25..2023-07-07; P 2023-07-08..
LVA | Vaira Vike-Freiberga | | f | P 1999-07-08..2007-07-08
LTU | Gitanas Nauseda | | m | P 2019-07-12..
LTU | Dalia Grybauskaite | | f | P 2009-07-12..2019-07-12
LTU | Valdas Adamkus | | m | P 1998-02-26..2003-02-26; P 2004-07-12..2009-07-12
LTU | Vytautas Landsbergis | | m |
LTU | Gabrielius Landsbergis | | m | FM 2020-12-11..2024-12-12
LTU | Linas Linkevicius | | m | FM 2012-12-13..2020-12-11
ISL | Johanna Sigurdardottir | | f | PM 2009-02-01..2013-05-23
ISL | Katrin Jakobsdottir | | f | PM 2017-11-30..2024-04-09
# The Balkans
SRB | Aleksandar Vucic | | m | PM 2014-04-27..2017-05-31; P 2017-05-31..
SRB | Ana Brnabic | | f | PM 2017-06-29..2024-03-20
SRB | Ivica Dacic | | m | PM 2012-07-27..2014-04-27; FM 2014-04-27..2020-10-22; FM 2022-10-26..2024-05-02
SRB | Tomislav Nikolic | | m | P 2012-05-31..2017-05-31
SRB | Boris Tadic | | m | P 2004-07-11..2012-04-05
SRB | Vojislav Kostunica | | m | P @yugoslavia 2000-10-07..2003-03-07; PM 2004-03-03..2008-07-07
SRB | Zoran Djindjic | Zoran Dindic | m | PM 2001-01-25..2003-03-12
SRB | Slobodan Milosevic | | m | P 1989-05-08..1997-07-23; P @yugoslavia 1997-07-23..2000-10-07
SRB | Milan Milutinovic | | m | P 1997-12-29..2002-12-29
SRB | Vuk Jeremic | | m | FM 2007-05-15..2012-07-27
SRB | Vuk Draskovic | | m |
SRB | Vojislav Seselj | | m | Party Leader 1991-02..
SRB | Josip Broz Tito | Marshal Tito, Josip Tito | m | P @yugoslavia 1953-01-14..1980-05-04
BIH | Alija Izetbegovic | | m | P 1990-12-20..1996-10-05
BIH | Radovan Karadzic | | m | P @republika-srpska 1992-05-12..1996-07-19
BIH | Ratko Mladic | | m | General 1992-05..1996-11
BIH | Milorad Dodik | | m | P @republika-srpska 2010-11-15..2018-11-19; P @republika-srpska 2022-11-15..2025-08
BIH | Haris Silajdzic | | m | PM 1993-10-25..1996-01-30
BIH | Biljana Plavsic | | f | P @republika-srpska 1996-07-19..1998-11-04
HRV | Andrej Plenkovic | | m | PM 2016-10-19..
HRV | Zoran Milanovic | | m | PM 2011-12-23..2016-01-22; P 2020-02-18..
HRV | Kolinda Grabar-Kitarovic | | f | P 2015-02-19..2020-02-18
HRV | Ivo Sanader | | m | PM 2003-12-23..2009-07-06
HRV | Stjepan Mesic | Stipe Mesic | m | P 2000-02-18..2010-02-18
HRV | Franjo Tudjman | | m | P 1990-05-30..1999-12-10
SVN | Robert Golob | | m | PM 2022-06-01..
SVN | Janez Jansa | | m | PM 2004-12-03..2008-11-21; PM 2012-02-10..2013-03-20; PM 2020-03-13..2022-06-01
SVN | Borut Pahor | | m | PM 2008-11-21..2012-02-10; P 2012-12-22..2022-12-22
SVN | Milan Kucan | | m | P 1991-10-08..2002-12-22
MNE | Milo Djukanovic | Milo Dukanovic | m | PM 1991-02-15..1998-02-05; P 1998-01-15..2002-11-25; P 2018-05-20..2023-05-20
MKD | Zoran Zaev | | m | PM 2017-05-31..2020-01-03; PM 2020-08-31..2022-01-16
MKD | Nikola Gruevski | | m | PM 2006-08-27..2016-01-18
MKD | Boris Trajkovski | | m | P 1999-12-15..2004-02-26
MKD | Kiro Gligorov | | m | P 1991-01-27..1999-11-19
ALB | Edi Rama | | m | PM 2013-09-15..
ALB | Sali Berisha | | m | P 1992-04-09..1997-07-24; PM 2005-09-11..2013-09-15
ALB | Fatos Nano | | m | PM 1997-07-25..1998-10-02; PM 2002-07-31..2005-09-11
ALB | Enver Hoxha | | m | Leader 1946-01..1985-04-11
XKX | Hashim Thaci | Hashim Thaqi | m | PM 2008-01-09..2014-12-09; P 2016-04-07..2020-11-05
XKX | Albin Kurti | | m | PM 2020-02-03..2020-06-03; PM 2021-03-22..
XKX | Vjosa Osmani | | f | P 2021-04-06..
XKX | Ramush Haradinaj | | m | PM 2004-12-03..2005-03-08; PM 2017-09-09..2020-02-03
XKX | Ibrahim Rugova | | m | P 2002-03-04..2006-01-21
XKX | Fatmir Sejdiu | | m | P 2006-02-10..2010-09-27
# The Holy See
VAT | Pope John Paul II | John Paul II | m | Pope 1978-10-16..2005-04-02
VAT | Pope Benedict XVI | Pope Benedict, Benedict XVI, Joseph Ratzinger | m | Pope 2005-04-19..2013-02-28
VAT | Pope Francis | Jorge Bergoglio | m | Pope 2013-03-13..2025-04-21
VAT | Pope Leo XIV | Pope Leo, Robert Prevost | m | Pope 2025-05-08..
VAT | Pietro Parolin | | m |
`;
