// Office-holders of the Balkans. The form of a row is told in ../people.ts.

export const peopleOfTheBalkans = `
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
SRB | Bratislav Gasic | | m | DM 2024-05-02..
BIH | Alija Izetbegovic | | m | P 1990-12-20..1996-10-05
BIH | Radovan Karadzic | | m | P @republika-srpska 1992-05-12..1996-07-19
BIH | Ratko Mladic | | m | General 1992-05..1996-11
BIH | Milorad Dodik | | m | P @republika-srpska 2010-11-15..2018-11-19; P @republika-srpska 2022-11-15..2025-08
BIH | Haris Silajdzic | | m | PM 1993-10-25..1996-01-30
BIH | Biljana Plavsic | | f | P @republika-srpska 1996-07-19..1998-11-04
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
HRV | Marija Pejcinovic Buric | | f | FM 2017-06-19..2019-07-19
SVN | Robert Golob | | m | PM 2022-06-01..
SVN | Janez Jansa | | m | PM 2004-12-03..2008-11-21; PM 2012-02-10..2013-03-20; PM 2020-03-13..2022-06-01
SVN | Borut Pahor | | m | PM 2008-11-21..2012-02-10; P 2012-12-22..2022-12-22
SVN | Milan Kucan | | m | P 1991-10-08..2002-12-22
SVN | Danilo Turk | | m | P 2007-12-23..2012-12-22
SVN | Natasa Pirc Musar | | f | P 2022-12-22..
SVN | Anton Rop | | m | PM 2002-12-19..2004-12-03
SVN | Alenka Bratusek | | f | PM 2013-03-20..2014-09-18
SVN | Miro Cerar | | m | PM 2014-09-18..2018-09-13; FM 2018-09-13..2020-03-13
SVN | Marjan Sarec | | m | PM 2018-09-13..2020-03-13; DM 2022-06-01..
SVN | Dimitrij Rupel | | m | FM 2004-12-03..2008-11-21; FM 2000-11-30..2004-07-05
SVN | Samuel Zbogar | | m | FM 2008-11-21..2012-02-10
SVN | Karl Erjavec | | m | FM 2012-02-10..2018-09-13
SVN | Anze Logar | | m | FM 2020-03-13..2022-06-01
SVN | Tanja Fajon | | f | FM 2022-06-01..
MNE | Milo Djukanovic | Milo Dukanovic | m | PM 1991-02-15..1998-02-05; P 1998-01-15..2002-11-25; P 2018-05-20..2023-05-20
MNE | Filip Vujanovic | | m | P 2003-05-22..2018-05-20
MNE | Jakov Milatovic | | m | P 2023-05-20..
MKD | Zoran Zaev | | m | PM 2017-05-31..2020-01-03; PM 2020-08-31..2022-01-16
MKD | Nikola Gruevski | | m | PM 2006-08-27..2016-01-18
MKD | Boris Trajkovski | | m | P 1999-12-15..2004-02-26
MKD | Kiro Gligorov | | m | P 1991-01-27..1999-11-19
MKD | Branko Crvenkovski | | m | P 2004-05-12..2009-05-12
MKD | Gjorge Ivanov | | m | P 2009-05-12..2019-05-12
MKD | Stevo Pendarovski | | m | P 2019-05-12..2024-05-12
MKD | Gordana Siljanovska-Davkova | | f | P 2024-05-12..
MKD | Dimitar Kovacevski | Dimitar Kovachevski | m | PM 2022-01-16..2024-01-28
MKD | Hristijan Mickoski | | m | PM 2024-06-23..
MKD | Nikola Dimitrov | | m | FM 2017-05-31..2020-08-30
MKD | Bujar Osmani | | m | FM 2020-08-30..2024-06-23
ALB | Edi Rama | | m | PM 2013-09-15..
ALB | Sali Berisha | | m | P 1992-04-09..1997-07-24; PM 2005-09-11..2013-09-15
ALB | Fatos Nano | | m | PM 1997-07-25..1998-10-02; PM 2002-07-31..2005-09-11
ALB | Enver Hoxha | | m | Leader 1946-01..1985-04-11
ALB | Rexhep Meidani | | m | P 1997-07-24..2002-07-24
ALB | Alfred Moisiu | | m | P 2002-07-24..2007-07-24
ALB | Bamir Topi | | m | P 2007-07-24..2012-07-24
ALB | Bujar Nishani | | m | P 2012-07-24..2017-07-24
ALB | Ilir Meta | | m | P 2017-07-24..2022-07-24
ALB | Bajram Begaj | | m | P 2022-07-24..
ALB | Ditmir Bushati | | m | FM 2013-09-15..2019-01
XKX | Hashim Thaci | Hashim Thaqi | m | PM 2008-01-09..2014-12-09; P 2016-04-07..2020-11-05
XKX | Albin Kurti | | m | PM 2020-02-03..2020-06-03; PM 2021-03-22..
XKX | Vjosa Osmani | | f | P 2021-04-06..
XKX | Ramush Haradinaj | | m | PM 2004-12-03..2005-03-08; PM 2017-09-09..2020-02-03
XKX | Ibrahim Rugova | | m | P 2002-03-04..2006-01-21
XKX | Fatmir Sejdiu | | m | P 2006-02-10..2010-09-27
XKX | Atifete Jahjaga | | f | P 2011-04-07..2016-04-07
XKX | Isa Mustafa | | m | PM 2014-12-09..2017-09-09
XKX | Avdullah Hoti | | m | PM 2020-06-03..2021-03-22
`;
