// Office-holders of the Balkans. The form of a row is told in ../people.ts.

export const peopleOfTheBalkans = `
# The Balkans
SRB | Aleksandar Vucic | | m | PM 2014-04-27..2017-05-31; P 2017-05-31..; DM 2012-07-27..2013-09-02
SRB | Ana Brnabic | | f | PM 2017-06-29..2024-03-20
SRB | Ivica Dacic | | m | PM 2012-07-27..2014-04-27; FM 2014-04-27..2020-10-22; FM 2022-10-26..2024-05-02
SRB | Tomislav Nikolic | | m | P 2012-05-31..2017-05-31
SRB | Boris Tadic | | m | P 2004-07-11..2012-04-05; DM @yugoslavia 2003-03-17..2004-04-16
SRB | Vojislav Kostunica | | m | P @yugoslavia 2000-10-07..2003-03-07; PM 2004-03-03..2008-07-07
SRB | Zoran Djindjic | Zoran Dindic | m | PM 2001-01-25..2003-03-12
SRB | Slobodan Milosevic | | m | P 1989-05-08..1997-07-23; P @yugoslavia 1997-07-23..2000-10-07
SRB | Milan Milutinovic | | m | P 1997-12-29..2002-12-29
SRB | Vuk Jeremic | | m | FM 2007-05-15..2012-07-27; P @un-general-assembly 2012-09-18..2013-09-17
SRB | Vuk Draskovic | | m | FM 2004-04-16..2007-05-15
SRB | Vojislav Seselj | | m | Party Leader 1991-02..
SRB | Josip Broz Tito | Marshal Tito, Josip Tito | m | P @yugoslavia 1953-01-14..1980-05-04
SRB | Zoran Zivkovic | | m | PM 2003-03-18..2004-03-03
SRB | Mirko Cvetkovic | | m | PM 2008-07-07..2012-07-27
SRB | Milos Vucevic | | m | PM 2024-05-02..2025-04-16; DM 2022-10-26..2024-05-02
SRB | Djuro Macut | | m | PM 2025-04-16..
SRB | Ivan Mrkic | | m | FM 2012-07-27..2014-04-27
SRB | Nikola Selakovic | | m | FM 2020-10-28..2022-10-26
SRB | Marko Djuric | | m | FM 2024-05-02..
SRB | Aleksandar Vulin | | m | DM 2017-06-29..2020-10-28
SRB | Nebojsa Stefanovic | | m | DM 2020-10-28..2022-10-26
SRB | Bratislav Gasic | | m | DM 2024-05-02..; DM 2014-04-27..2016-02; Interior Minister 2022-10-26..2024-05-02
SRB | Goran Svilanovic | | m | FM @yugoslavia 2000-11-04..2004-04-16
SRB | Zivadin Jovanovic | | m | FM @yugoslavia 1998-01..2000-11-04
SRB | Dragoljub Ojdanic | | m | DM @yugoslavia 2000-02..2000-11
SRB | Prvoslav Davinic | | m | DM @yugoslavia 2004-04-16..2005-10
SRB | Zoran Stankovic | | m | DM 2005-10..2007-05-15
SRB | Dragan Sutanovac | | m | DM 2007-05-15..2012-07-27
SRB | Nebojsa Rodic | | m | DM 2013-09-02..2014-04-27
SRB | Zoran Djordjevic | | m | DM 2016-03..2017-06-29
SRB | Petar Petkovic | | m | Official 2020-10..
SRB | Borko Stefanovic | Borislav Stefanovic | m | Envoy 2011-03..2012-12
BIH | Alija Izetbegovic | | m | P 1990-12-20..1996-10-05
BIH | Radovan Karadzic | | m | P @republika-srpska 1992-05-12..1996-07-19
BIH | Ratko Mladic | | m | General 1992-05..1996-11
BIH | Milorad Dodik | | m | P @republika-srpska 2010-11-15..2018-11-19; P @republika-srpska 2022-11-15..2025-08
BIH | Haris Silajdzic | | m | PM 1993-10-25..1996-01-30; Official 2006-11..2010-11
BIH | Biljana Plavsic | | f | P @republika-srpska 1996-07-19..1998-11-04
BIH | Jadranko Prlic | | m | FM 1996-01-03..2001-02-22
BIH | Zlatko Lagumdzija | | m | FM 2001-02-22..2002-12-23; PM 2001-07-18..2002-03-15; FM 2012-01-12..2015-03-31; UN Ambassador 2023-06..
BIH | Mladen Ivanic | | m | FM 2002-12-23..2007-02-11; Official 2014-11..2018-11
BIH | Sven Alkalaj | | m | FM 2007-02-11..2012-01-12
BIH | Igor Crnadak | | m | FM 2015-03-31..2019-12-23
BIH | Bisera Turkovic | | f | FM 2019-12-23..2023-01-25
BIH | Elmedin Konakovic | | m | FM 2023-01-25..
BIH | Selmo Cikotic | | m | DM 2007-02-11..2012-01-12
BIH | Marina Pendes | | f | DM 2015-03-31..2019-12-23
BIH | Sifet Podzic | | m | DM 2019-12-23..2023-01-25
BIH | Zukan Helez | | m | DM 2023-01-25..
BIH | Adnan Terzic | | m | PM 2002-12-23..2007-02-11
BIH | Nikola Spiric | | m | PM 2007-02-11..2012-01-12
BIH | Vjekoslav Bevanda | | m | PM 2012-01-12..2015-03-31
BIH | Denis Zvizdic | | m | PM 2015-03-31..2019-12-23
BIH | Zoran Tegeltija | | m | PM 2019-12-23..2023-01-25
BIH | Borjana Kristo | | f | PM 2023-01-25..
BIH | Bakir Izetbegovic | | m | Official 2010-11..2018-11
BIH | Zeljko Komsic | | m | Official 2006-11..2014-11; Official 2018-11..
BIH | Sefik Dzaferovic | | m | Official 2018-11..2022-11
BIH | Denis Becirovic | | m | Official 2022-11..
BIH | Zeljka Cvijanovic | | f | P @republika-srpska 2018-11-19..2022-11-15; Official 2022-11..
BIH | Dragan Covic | | m | Official 2002-10..2005-05; Official 2014-11..2018-11
BIH | Nebojsa Radmanovic | | m | Official 2006-11..2014-11
HRV | Andrej Plenkovic | | m | PM 2016-10-19..
HRV | Zoran Milanovic | | m | PM 2011-12-23..2016-01-22; P 2020-02-18..
HRV | Kolinda Grabar-Kitarovic | | f | P 2015-02-19..2020-02-18; FM 2005-02-17..2008-01-12
HRV | Ivo Sanader | | m | PM 2003-12-23..2009-07-06
HRV | Stjepan Mesic | Stipe Mesic | m | P 2000-02-18..2010-02-18
HRV | Franjo Tudjman | | m | P 1990-05-30..1999-12-10
HRV | Ivo Josipovic | | m | P 2010-02-18..2015-02-18
HRV | Ivica Racan | | m | PM 2000-01-27..2003-12-23
HRV | Jadranka Kosor | | f | PM 2009-07-06..2011-12-23
HRV | Tihomir Oreskovic | | m | PM 2016-01-22..2016-10-19
HRV | Tonino Picula | | m | FM 2000-01-27..2003-12-23
HRV | Gordan Jandrokovic | | m | FM 2008-01-12..2011-12-23
HRV | Vesna Pusic | | f | FM 2011-12-23..2016-01-22
HRV | Gordan Grlic-Radman | Gordan Grlic Radman | m | FM 2019-07-19..
HRV | Ivan Anusic | | m | DM 2023-11-14..
HRV | Mario Banozic | | m | DM 2020-07-23..2023-11-11
HRV | Miro Kovac | | m | FM 2016-01-22..2016-10-19
HRV | Davor Ivo Stier | | m | FM 2016-10-19..2017-06-19
HRV | Marija Pejcinovic Buric | | f | FM 2017-06-19..2019-07-19; Secretary-General @council-of-europe 2019-09-18..2024-09-18
HRV | Jozo Rados | | m | DM 2000-01-27..2002-07-30
HRV | Zeljka Antunovic | | f | DM 2002-07-30..2003-12-23
HRV | Berislav Roncevic | | m | DM 2003-12-23..2008-01-12
HRV | Branko Vukelic | | m | DM 2008-01-12..2010-12-29
HRV | Davor Bozinovic | | m | DM 2010-12-29..2011-12-23; Interior Minister 2017-06-09..
HRV | Ante Kotromanovic | | m | DM 2011-12-23..2016-01-22
HRV | Josip Buljevic | | m | DM 2016-01-22..2016-10-19
HRV | Damir Krsticevic | | m | DM 2016-10-19..2020-05
HRV | Miomir Zuzul | | m | FM 2003-12-23..2005-02
HRV | Ivan Simonovic | | m | UN Ambassador 1997-12..2003-01; UN Ambassador 2019-09..2024-11
HRV | Dubravka Suica | | f | Commissioner @european-union 2019-12..
SVN | Robert Golob | | m | PM 2022-06-01..
SVN | Janez Jansa | | m | PM 2004-12-03..2008-11-21; PM 2012-02-10..2013-03-20; PM 2020-03-13..2022-06-01; DM 2000-06-07..2000-11-30
SVN | Borut Pahor | | m | PM 2008-11-21..2012-02-10; P 2012-12-22..2022-12-22
SVN | Milan Kucan | | m | P 1991-10-08..2002-12-22
SVN | Danilo Turk | | m | P 2007-12-23..2012-12-22
SVN | Natasa Pirc Musar | | f | P 2022-12-22..
SVN | Anton Rop | | m | PM 2002-12-19..2004-12-03
SVN | Alenka Bratusek | | f | PM 2013-03-20..2014-09-18
SVN | Miro Cerar | | m | PM 2014-09-18..2018-09-13; FM 2018-09-13..2020-03-13
SVN | Marjan Sarec | | m | PM 2018-09-13..2020-03-13; DM 2022-06-01..2024-07
SVN | Dimitrij Rupel | | m | FM 2004-12-03..2008-11-21; FM 2000-11-30..2004-07-05; FM 2000-02-02..2000-06-07
SVN | Samuel Zbogar | | m | FM 2008-11-21..2012-02-10; Ambassador @european-union 2011-12..2016-08; UN Ambassador 2024-01..
SVN | Karl Erjavec | | m | FM 2012-02-10..2018-09-13; DM 2004-12-03..2008-11-21; DM 2018-09-13..2020-03-13
SVN | Anze Logar | | m | FM 2020-03-13..2022-06-01
SVN | Tanja Fajon | | f | FM 2022-06-01..
SVN | Janez Drnovsek | | m | PM 1992-05-14..2000-06-07; PM 2000-11-30..2002-12-19; P 2002-12-22..2007-12-23
SVN | Andrej Bajuk | | m | PM 2000-06-07..2000-11-30
SVN | Anton Grizold | | m | DM 2000-11-30..2004-12-03
SVN | Ljubica Jelusic | | f | DM 2008-11-21..2012-02-10
SVN | Ales Hojs | | m | DM 2012-02-10..2013-03-20; Interior Minister 2020-03-13..2022-06-01
SVN | Roman Jakic | | m | DM 2013-03-20..2014-09-18
SVN | Janko Veber | | m | DM 2014-09-18..2015-04
SVN | Andreja Katic | | f | DM 2015-05..2018-09-13
SVN | Matej Tonin | | m | DM 2020-03-13..2022-06-01
SVN | Borut Sajovic | | m | DM 2024-10..
SVN | Lojze Peterle | | m | FM 2000-06-07..2000-11-30
SVN | Ivo Vajgl | | m | FM 2004-07-05..2004-12-03
MNE | Milo Djukanovic | Milo Dukanovic | m | PM 1991-02-15..1998-02-05; P 1998-01-15..2002-11-25; P 2018-05-20..2023-05-20; PM 2003-01-08..2006-11-10; PM 2008-02-29..2010-12-29; PM 2012-12-04..2016-11-28
MNE | Filip Vujanovic | | m | P 2003-05-22..2018-05-20
MNE | Jakov Milatovic | | m | P 2023-05-20..
MNE | Zeljko Sturanovic | | m | PM 2006-11-10..2008-02-29
MNE | Igor Luksic | | m | PM 2010-12-29..2012-12-04; FM 2012-12-04..2016-11-28
MNE | Dusko Markovic | | m | PM 2016-11-28..2020-12-04
MNE | Zdravko Krivokapic | | m | PM 2020-12-04..2022-04-28
MNE | Dritan Abazovic | | m | PM 2022-04-28..2023-10-31
MNE | Milojko Spajic | | m | PM 2023-10-31..
MNE | Milan Rocen | | m | FM 2006-11-10..2012-07
MNE | Srdjan Darmanovic | | m | FM 2016-11-28..2020-12-04
MNE | Djordje Radulovic | | m | FM 2020-12-04..2022-04-28
MNE | Ranko Krivokapic | | m | Speaker 2003-07..2016-05; FM 2022-04-28..2022-10
MNE | Filip Ivanovic | | m | FM 2023-10-31..2024-07-23
MNE | Ervin Ibrahimovic | | m | FM 2024-07-23..
MNE | Predrag Boskovic | | m | DM 2016-11-28..2020-12-04
MNE | Olivera Injac | | f | DM 2020-12-04..2022-04-28
MNE | Dragan Krapovic | | m | DM 2023-10-31..
MKD | Zoran Zaev | | m | PM 2017-05-31..2020-01-03; PM 2020-08-31..2022-01-16
MKD | Nikola Gruevski | | m | PM 2006-08-27..2016-01-18
MKD | Boris Trajkovski | | m | P 1999-12-15..2004-02-26
MKD | Kiro Gligorov | | m | P 1991-01-27..1999-11-19
MKD | Branko Crvenkovski | | m | P 2004-05-12..2009-05-12; PM 1992-09-05..1998-11-30; PM 2002-11-01..2004-05-12
MKD | Gjorge Ivanov | | m | P 2009-05-12..2019-05-12
MKD | Stevo Pendarovski | | m | P 2019-05-12..2024-05-12
MKD | Gordana Siljanovska-Davkova | | f | P 2024-05-12..
MKD | Dimitar Kovacevski | Dimitar Kovachevski | m | PM 2022-01-16..2024-01-28
MKD | Hristijan Mickoski | | m | PM 2024-06-23..
MKD | Nikola Dimitrov | | m | FM 2017-05-31..2020-08-30
MKD | Bujar Osmani | | m | FM 2020-08-30..2024-06-23
MKD | Ljubco Georgievski | Ljubcho Georgievski | m | PM 1998-11-30..2002-11-01
MKD | Vlado Buckovski | | m | DM 2002-11-01..2004-12-17; PM 2004-12-17..2006-08-27
MKD | Emil Dimitriev | | m | PM 2016-01-18..2017-05-31
MKD | Oliver Spasovski | | m | PM 2020-01-03..2020-08-31
MKD | Talat Xhaferi | | m | Speaker 2017-04..2024-01; PM 2024-01-28..2024-06-23
MKD | Srgjan Kerim | | m | FM 2000-11-30..2001-05-13; P @un-general-assembly 2007-09-18..2008-09-16
MKD | Ilinka Mitreva | | f | FM 2001-05-13..2001-11-30; FM 2002-11-01..2006-08-27
MKD | Slobodan Casule | | m | FM 2001-11-30..2002-11-01
MKD | Antonio Milososki | | m | FM 2006-08-27..2011-07-28
MKD | Nikola Poposki | | m | FM 2011-07-28..2017-05-31
MKD | Timco Mucunski | Timcho Mucunski | m | FM 2024-06-23..
MKD | Radmila Sekerinska | Radmila Shekerinska | f | DM 2017-05-31..2022-01-16; Deputy Secretary-General @nato 2024-11..
MKD | Slavjanka Petrovska | | f | DM 2022-01-16..2024-01
MKD | Vlado Misajlovski | | m | DM 2024-06-23..
MKD | Ali Ahmeti | | m | Party Leader 2002-06..
ALB | Edi Rama | | m | PM 2013-09-15..
ALB | Sali Berisha | | m | P 1992-04-09..1997-07-24; PM 2005-09-11..2013-09-15
ALB | Fatos Nano | | m | PM 1997-07-25..1998-10-02; PM 2002-07-31..2005-09-11
ALB | Enver Hoxha | | m | Leader 1946-01..1985-04-11
ALB | Rexhep Meidani | | m | P 1997-07-24..2002-07-24
ALB | Alfred Moisiu | | m | P 2002-07-24..2007-07-24
ALB | Bamir Topi | | m | P 2007-07-24..2012-07-24
ALB | Bujar Nishani | | m | P 2012-07-24..2017-07-24
ALB | Ilir Meta | | m | P 2017-07-24..2022-07-24; PM 1999-10-29..2002-02-22; FM 2002-07-31..2003-07; FM 2009-09-17..2010-09-17; Speaker 2013-09..2017-07
ALB | Bajram Begaj | | m | P 2022-07-24..
ALB | Ditmir Bushati | | m | FM 2013-09-15..2019-01
ALB | Pandeli Majko | | m | PM 1998-10-02..1999-10-29; PM 2002-02-22..2002-07-31; DM 2002-07-31..2005-09-11
ALB | Paskal Milo | | m | FM 1997-07-25..2001-09
ALB | Kastriot Islami | | m | FM 2003-12-29..2005-09-11
ALB | Besnik Mustafaj | | m | FM 2005-09-11..2007-04
ALB | Lulzim Basha | | m | FM 2007-05-01..2009-09-17
ALB | Edmond Haxhinasto | | m | FM 2010-09-17..2012-07
ALB | Edmond Panariti | | m | FM 2012-07..2013-04
ALB | Olta Xhacka | | f | DM 2017-09-13..2020-12-31; FM 2020-12-31..2023-09
ALB | Igli Hasani | | m | FM 2023-09-12..2025-09
ALB | Fatmir Mediu | | m | DM 2005-09-11..2008-03
ALB | Arben Imami | | m | DM 2009-09-17..2013-09-15
ALB | Mimi Kodheli | | f | DM 2013-09-15..2017-05
ALB | Niko Peleshi | | m | DM 2021-01..2024-07-30
ALB | Pirro Vengu | | m | DM 2024-07-30..
ALB | Ferit Hoxha | | m | UN Ambassador 2009-09..2015-06; UN Ambassador 2021-09..2025-09
XKX | Hashim Thaci | Hashim Thaqi | m | PM 2008-01-09..2014-12-09; P 2016-04-07..2020-11-05; FM 2014-12-12..2016-04-07
XKX | Albin Kurti | | m | PM 2020-02-03..2020-06-03; PM 2021-03-22..
XKX | Vjosa Osmani | | f | P 2021-04-06..
XKX | Ramush Haradinaj | | m | PM 2004-12-03..2005-03-08; PM 2017-09-09..2020-02-03
XKX | Ibrahim Rugova | | m | P 2002-03-04..2006-01-21
XKX | Fatmir Sejdiu | | m | P 2006-02-10..2010-09-27
XKX | Atifete Jahjaga | | f | P 2011-04-07..2016-04-07
XKX | Isa Mustafa | | m | PM 2014-12-09..2017-09-09
XKX | Avdullah Hoti | | m | PM 2020-06-03..2021-03-22
XKX | Skender Hyseni | | m | FM 2008-04..2010-10
XKX | Enver Hoxhaj | | m | FM 2011-02-22..2014-12-12; FM 2016-06..2017-09-09
XKX | Behgjet Pacolli | | m | FM 2017-09-09..2020-02-03
XKX | Glauk Konjufca | | m | FM 2020-02-03..2020-06-03; Speaker 2021-03..2025-08
XKX | Meliza Haradinaj-Stublla | | f | FM 2020-06-03..2021-03-22
XKX | Donika Gervalla | Donika Gervalla-Schwarz | f | FM 2021-03-22..
XKX | Bajram Rexhepi | | m | PM 2002-03-04..2004-12-03
XKX | Bajram Kosumi | | m | PM 2005-03-25..2006-03-10
XKX | Agim Ceku | | m | PM 2006-03-10..2008-01-09
XKX | Ejup Maqedonci | | m | DM 2022-12..
XKX | Edita Tahiri | | f | Envoy 2011-03..2017-09
XKX | Besnik Bislimi | | m | Deputy PM 2021-03..
`;
