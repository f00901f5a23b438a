// Office-holders of Western and Southern Europe. The form of a row is told in ../people.ts.

export const peopleOfWesternEurope = `
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
GBR | Bob Ainsworth | | m | DM 2009-06-05..2010-05-11
GBR | Penny Mordaunt | | f | DM 2019-05-01..2019-07-24
IRL | Micheal Martin | | m | FM 2008-05-07..2011-01-19; PM 2020-06-27..2022-12-17; PM 2025-01-23..; FM 2022-12-17..2025-01-23
IRL | Leo Varadkar | | m | PM 2017-06-14..2020-06-27; PM 2022-12-17..2024-04-09
IRL | Simon Harris | | m | PM 2024-04-09..2025-01-23; FM 2025-01-23..2025-11-18
IRL | Enda Kenny | | m | PM 2011-03-09..2017-06-14
IRL | Brian Cowen | | m | FM 2000-01..2004-09; PM 2008-05-07..2011-03-09
IRL | Bertie Ahern | | m | PM 1997-06-26..2008-05-07
IRL | Simon Coveney | | m | FM 2017-06-14..2022-12-17
IRL | Mary McAleese | | f | P 1997-11-11..2011-11-11
IRL | Michael D. Higgins | Michael Higgins | m | P 2011-11-11..2025-11-11
IRL | Catherine Connolly | | f | P 2025-11-11..
IRL | Eamon Gilmore | | m | FM 2011-03-09..2014-07-11
IRL | Charlie Flanagan | Charles Flanagan | m | FM 2014-07-11..2017-06-14
IRL | Dermot Ahern | | m | FM 2004-09-29..2008-05-07
IRL | Helen McEntee | | f | FM 2025-11-18..
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
FRA | Alain Richard | | m | DM 1997-06-04..2002-05-07
FRA | Gerard Longuet | | m | DM 2011-02-27..2012-05-15
FRA | Catherine Vautrin | | f | DM 2025-10-12..
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
DEU | Johannes Rau | | m | P 1999-07-01..2004-07-01
DEU | Horst Koehler | Horst Kohler | m | P 2004-07-01..2010-05-31
DEU | Christian Wulff | | m | P 2010-06-30..2012-02-17
DEU | Rudolf Scharping | | m | DM 1998-10-27..2002-07-19
DEU | Peter Struck | | m | DM 2002-07-19..2005-11-22
DEU | Franz Josef Jung | | m | DM 2005-11-22..2009-10-28
DEU | Karl-Theodor zu Guttenberg | | m | DM 2009-10-28..2011-03-03
# The Low Countries
NLD | Mark Rutte | | m | PM 2010-10-14..2024-07-02; Secretary-General @nato 2024-10-01..
NLD | Dick Schoof | | m | PM 2024-07-02..
NLD | Jan Peter Balkenende | | m | PM 2002-07-22..2010-10-14
NLD | Wim Kok | | m | PM 1994-08-22..2002-07-22
NLD | Geert Wilders | | m | Party Leader 2006-02..
NLD | Frans Timmermans | | m | FM 2012-11-05..2014-10-17
NLD | Bert Koenders | | m | FM 2014-10-17..2017-10-26
NLD | Wopke Hoekstra | | m | FM 2022-01-10..2023-09-01
NLD | Jozias van Aartsen | | m | FM 1998-08-03..2002-07-22
NLD | Ben Bot | Bernard Bot | m | FM 2003-12-03..2007-02-22
NLD | Maxime Verhagen | | m | FM 2007-02-22..2010-10-14
NLD | Uri Rosenthal | | m | FM 2010-10-14..2012-11-05
NLD | Halbe Zijlstra | | m | FM 2017-10-26..2018-02-13
NLD | Stef Blok | | m | FM 2018-03-07..2021-05-25
NLD | Ben Knapen | | m | FM 2021-09-24..2022-01-10
NLD | Hanke Bruins Slot | | f | FM 2023-09-05..2024-07-02
NLD | Caspar Veldkamp | | m | FM 2024-07-02..2025-08-22
NLD | Henk Kamp | | m | DM 2002-12-12..2007-02-22
NLD | Eimert van Middelkoop | | m | DM 2007-02-22..2010-10-14
NLD | Hans Hillen | | m | DM 2010-10-14..2012-11-05
NLD | Jeanine Hennis-Plasschaert | | f | DM 2012-11-05..2017-10-04
NLD | Ank Bijleveld | | f | DM 2017-10-26..2021-09-17
NLD | Kajsa Ollongren | | f | DM 2022-01-10..2024-07-02
NLD | Ruben Brekelmans | | m | DM 2024-07-02..
BEL | Bart De Wever | | m | PM 2025-02-03..
BEL | Alexander De Croo | | m | PM 2020-10-01..2025-02-03
BEL | Charles Michel | | m | PM 2014-10-11..2019-10-27; Council President @european-union 2019-12-01..2024-12-01
BEL | Elio Di Rupo | | m | PM 2011-12-06..2014-10-11
BEL | Guy Verhofstadt | | m | PM 1999-07-12..2008-03-20
BEL | Louis Michel | | m | FM 1999-07-12..2004-07-18
BEL | Didier Reynders | | m | FM 2011-12-06..2019-11-30
BEL | Yves Leterme | | m | PM 2008-03-20..2008-12-30; FM 2009-07-17..2009-11-25; PM 2009-11-25..2011-12-06
BEL | Karel De Gucht | | m | FM 2004-07-18..2009-07-17
BEL | Steven Vanackere | | m | FM 2009-11-25..2011-12-06
BEL | Sophie Wilmes | | f | PM 2019-10-27..2020-10-01; FM 2020-10-01..2022-07-15
BEL | Hadja Lahbib | | f | FM 2022-07-15..2024-12-01
BEL | Maxime Prevot | | m | FM 2025-02-03..
BEL | Andre Flahaut | | m | DM 1999-07-12..2007-12-21
BEL | Ludivine Dedonder | | f | DM 2020-10-01..2025-02-03
BEL | Theo Francken | | m | DM 2025-02-03..
LUX | Jean Asselborn | | m | FM 2004-07-31..2023-11-17
LUX | Xavier Bettel | | m | PM 2013-12-04..2023-11-17; FM 2023-11-17..
LUX | Luc Frieden | | m | PM 2023-11-17..
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
ITA | Carlo Azeglio Ciampi | Carlo Ciampi | m | P 1999-05-18..2006-05-15
ITA | Giuliano Amato | | m | PM 2000-04-26..2001-06-11
ITA | Renato Ruggiero | | m | FM 2001-06-11..2002-01-05
ITA | Gianfranco Fini | | m | FM 2004-11-18..2006-05-17
ITA | Giulio Terzi | Giulio Terzi di Sant'Agata | m | FM 2011-11-16..2013-03-26
ITA | Emma Bonino | | f | FM 2013-04-28..2014-02-22
ITA | Angelino Alfano | | m | FM 2016-12-12..2018-06-01
ITA | Enzo Moavero Milanesi | | m | FM 2018-06-01..2019-09-05
ITA | Antonio Martino | | m | DM 2001-06-11..2006-05-17
ITA | Arturo Parisi | | m | DM 2006-05-17..2008-05-08
ITA | Ignazio La Russa | | m | DM 2008-05-08..2011-11-16
ITA | Giampaolo Di Paola | | m | DM 2011-11-16..2013-04-28
ITA | Roberta Pinotti | | f | DM 2014-02-22..2018-06-01
ITA | Elisabetta Trenta | | f | DM 2018-06-01..2019-09-05
ITA | Lorenzo Guerini | | m | DM 2019-09-05..2022-10-22
ITA | Guido Crosetto | | m | DM 2022-10-22..
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
ESP | Josep Pique | | m | FM 2000-04-27..2002-07-10
ESP | Ana Palacio | | f | FM 2002-07-10..2004-04-18
ESP | Trinidad Jimenez | | f | FM 2010-10-21..2011-12-22
ESP | Jose Manuel Garcia-Margallo | | m | FM 2011-12-22..2016-11-04
ESP | Alfonso Dastis | | m | FM 2016-11-04..2018-06-07
ESP | Federico Trillo | | m | DM 2000-04-28..2004-04-18
ESP | Jose Bono | | m | DM 2004-04-18..2006-04-11
ESP | Carme Chacon | | f | DM 2008-04-14..2011-12-22
ESP | Pedro Morenes | | m | DM 2011-12-22..2016-11-04
ESP | Maria Dolores de Cospedal | | f | DM 2016-11-04..2018-06-07
ESP | Margarita Robles | | f | DM 2018-06-07..
PRT | Antonio Costa | | m | PM 2015-11-26..2024-04-02; Council President @european-union 2024-12-01..
PRT | Pedro Passos Coelho | | m | PM 2011-06-21..2015-11-26
PRT | Jose Socrates | | m | PM 2005-03-12..2011-06-21
PRT | Jose Manuel Barroso | Jose Manuel Durao Barroso | m | PM 2002-04-06..2004-07-17; Commission President @european-union 2004-11-22..2014-11-01
PRT | Luis Montenegro | | m | PM 2024-04-02..
PRT | Jorge Sampaio | | m | P 1996-03-09..2006-03-09
PRT | Anibal Cavaco Silva | | m | P 2006-03-09..2016-03-09
PRT | Marcelo Rebelo de Sousa | | m | P 2016-03-09..2026-03-09
PRT | Jaime Gama | | m | FM 1995-10-28..2002-04-06
PRT | Luis Amado | | m | FM 2006-07-03..2011-06-21
PRT | Paulo Portas | | m | FM 2011-06-21..2013-07-24
PRT | Rui Machete | | m | FM 2013-07-24..2015-10-30
PRT | Augusto Santos Silva | | m | FM 2015-11-26..2022-03-30
PRT | Joao Gomes Cravinho | | m | FM 2022-03-30..2024-04-02
PRT | Paulo Rangel | | m | FM 2024-04-02..
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
GRC | Petros Molyviatis | | m | FM 2004-03-10..2006-02-15
GRC | Dora Bakoyannis | Dora Bakoyanni | f | FM 2006-02-15..2009-10-06
GRC | Dimitris Droutsas | | m | FM 2010-09-07..2011-06-17
GRC | Dimitris Avramopoulos | | m | FM 2012-06-21..2013-06-25
GRC | Evangelos Venizelos | | m | FM 2013-06-25..2015-01-27
GRC | Giorgos Katrougalos | George Katrougalos | m | FM 2019-02-15..2019-07-09
GRC | George Gerapetritis | Giorgos Gerapetritis | m | FM 2023-06-27..
GRC | Panos Kammenos | | m | DM 2015-09-23..2019-01-13
GRC | Nikos Panagiotopoulos | | m | DM 2019-07-09..2023-05-26
GRC | Costis Stephanopoulos | Kostis Stephanopoulos | m | P 1995-03-10..2005-03-12
GRC | Karolos Papoulias | | m | P 2005-03-12..2015-03-13
GRC | Prokopis Pavlopoulos | | m | P 2015-03-13..2020-03-13
GRC | Katerina Sakellaropoulou | | f | P 2020-03-13..2025-03-13
GRC | Constantine Tassoulas | Konstantinos Tasoulas | m | P 2025-03-13..
CYP | Nikos Christodoulides | | m | FM 2018-03-01..2022-01; P 2023-02-28..
CYP | Nicos Anastasiades | Nikos Anastasiades | m | P 2013-02-28..2023-02-28
CYP | Dimitris Christofias | Demetris Christofias | m | P 2008-02-28..2013-02-28
CYP | Tassos Papadopoulos | | m | P 2003-02-28..2008-02-28
CYP | Rauf Denktash | | m |
CYP | Glafcos Clerides | Glafkos Clerides | m | P 1993-02-28..2003-02-28
CYP | Ioannis Kasoulides | Ioannis Kasoulidis | m | FM 2013-03-01..2018-03-01
CYP | George Iacovou | | m | FM 2003-03-01..2006-06
CYP | Markos Kyprianou | | m | FM 2008-03-03..2011-07
CYP | Constantinos Kombos | | m | FM 2023-03-01..
MLT | Joseph Muscat | | m | PM 2013-03-11..2020-01-13
MLT | Lawrence Gonzi | | m | PM 2004-03-23..2013-03-11
MLT | Robert Abela | | m | PM 2020-01-13..
# The Holy See
VAT | Pope John Paul II | John Paul II | m | Pope 1978-10-16..2005-04-02
VAT | Pope Benedict XVI | Pope Benedict, Benedict XVI, Joseph Ratzinger | m | Pope 2005-04-19..2013-02-28
VAT | Pope Francis | Jorge Bergoglio | m | Pope 2013-03-13..2025-04-21
VAT | Pope Leo XIV | Pope Leo, Robert Prevost | m | Pope 2025-05-08..
VAT | Pietro Parolin | | m |
`;
