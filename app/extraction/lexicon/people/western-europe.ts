// Office-holders of Western Europe. The form of a row is told in ../people.ts.

export const peopleOfWesternEurope = `
# Britain and Ireland
GBR | Keir Starmer | | m | Opposition Leader 2020-04..2024-07; PM 2024-07-05..
GBR | Rishi Sunak | | m | Finance Minister 2020-02-13..2022-07-05; PM 2022-10-25..2024-07-05
GBR | Liz Truss | Elizabeth Truss | f | FM 2021-09-15..2022-09-06; PM 2022-09-06..2022-10-25
GBR | Boris Johnson | | m | Mayor 2008-05..2016-05; FM 2016-07-13..2018-07-09; PM 2019-07-24..2022-09-06
GBR | Theresa May | | f | Interior Minister 2010-05-12..2016-07-13; PM 2016-07-13..2019-07-24
GBR | David Cameron | Lord Cameron | m | PM 2010-05-11..2016-07-13; FM 2023-11-13..2024-07-05
GBR | Gordon Brown | | m | Finance Minister 1997-05-02..2007-06-27; PM 2007-06-27..2010-05-11
GBR | Tony Blair | | m | PM 1997-05-02..2007-06-27; Envoy @middle-east-quartet 2007-06-27..2015-05-27
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
GBR | Mark Lyall Grant | | m | UN Ambassador 2009-11..2015-04; NSA 2015-09..2017-04
GBR | John Sawers | | m | UN Ambassador 2007-08..2009-11; CIA Director 2009-11..2014-11
GBR | Emyr Jones Parry | | m | UN Ambassador 2003-07..2007-08
GBR | Jeremy Greenstock | | m | UN Ambassador 1998-07..2003-07
GBR | Kim Darroch | | m | Ambassador 2016-01..2019-12; NSA 2012-01..2015-09
GBR | Deborah Bronnert | | f | Ambassador 2020-01..2023-10
GBR | Melinda Simmons | | f | Ambassador 2019-09..2023-09
GBR | Bob Ainsworth | | m | DM 2009-06-05..2010-05-11
GBR | Penny Mordaunt | | f | DM 2019-05-01..2019-07-24
GBR | John Hutton | Lord Hutton | m | DM 2008-10-03..2009-06-05
GBR | Jonathan Allen | | m | UN Ambassador 2020-03..2020-12
GBR | Christopher Meyer | | m | Ambassador 1997-10..2003-02
GBR | David Manning | | m | Ambassador 2003-09..2007-10
GBR | Nigel Sheinwald | | m | Ambassador 2007-10..2012-01
GBR | Peter Westmacott | | m | Ambassador 2007-03..2016-01
GBR | Roderic Lyne | | m | Ambassador 2000-01..2004-08
GBR | Tony Brenton | Anthony Brenton | m | Ambassador 2004-09..2008-10
GBR | Anne Pringle | | f | Ambassador 2008-10..2011-10
GBR | Tim Barrow | | m | Ambassador 2011-11..2021-01; NSA 2022-09..2024-11
GBR | Laurie Bristow | | m | Ambassador 2016-01..2021-11
GBR | Nigel Casey | | m | Ambassador 2023-11..
GBR | Caroline Wilson | | f | Ambassador 2020-10..2025-06
GBR | Peter Ricketts | | m | NSA 2010-05..2012-01; Ambassador 2012-02..2016-01
GBR | Mark Sedwill | | m | NSA 2017-04..2020-09
GBR | Stephen Lovegrove | | m | NSA 2021-03..2022-09
GBR | Jonathan Powell | | m | NSA 2024-12..
GBR | Sherard Cowper-Coles | | m | Ambassador 2001-09..2009-02; Envoy 2009-02..2010-10
GBR | Alastair Campbell | | m | Spokesperson 1997-05..2003-08
GBR | David Blunkett | | m | Interior Minister 2001-06-08..2004-12-15
GBR | Charles Clarke | | m | Interior Minister 2004-12-15..2006-05-05
GBR | Jacqui Smith | | f | Interior Minister 2007-06-28..2009-06-05
GBR | Alan Johnson | | m | Interior Minister 2009-06-05..2010-05-11
GBR | Sajid Javid | | m | Interior Minister 2018-04-30..2019-07-24; Finance Minister 2019-07-24..2020-02-13
GBR | Suella Braverman | | f | Interior Minister 2022-09-06..2022-10-19; Interior Minister 2022-10-25..2023-11-13
GBR | Shabana Mahmood | | f | Interior Minister 2025-09-05..
GBR | Kwasi Kwarteng | | m | Finance Minister 2022-09-06..2022-10-14
GBR | Nadhim Zahawi | | m | Finance Minister 2022-07-05..2022-09-06
GBR | Rachel Reeves | | f | Finance Minister 2024-07-05..
GBR | Iain Duncan Smith | | m | Opposition Leader 2001-09..2003-11
GBR | Kemi Badenoch | | f | Opposition Leader 2024-11..
GBR | John Prescott | | m | Deputy PM 1997-05-02..2007-06-27
GBR | Angela Rayner | | f | Deputy PM 2024-07-05..2025-09-05
GBR | Oliver Dowden | | m | Deputy PM 2023-04..2024-07-05
GBR | Alistair Burt | | m | Minister 2010-05..2013-10; Minister 2017-06..2019-03
GBR | David Davis | | m | Minister 2016-07-13..2018-07-08
GBR | David Frost | Lord Frost | m | Envoy 2019-07..2021-12
GBR | David Richards | | m | General 2010-10..2013-07
GBR | Nick Carter | | m | General 2018-06..2021-11
GBR | Tony Radakin | | m | General 2021-11..2025-09
GBR | Jock Stirrup | | m | General 2006-04..2010-10
GBR | Nick Houghton | | m | General 2013-07..2016-07
GBR | Stuart Peach | | m | General 2016-07..2021-06
GBR | Richard Moore | | m | Ambassador 2014-01..2017-12; CIA Director 2020-10..2025-09
GBR | Alex Younger | | m | CIA Director 2014-11..2020-09
GBR | Ken McCallum | | m | CIA Director 2020-04..
IRL | Micheal Martin | | m | FM 2008-05-07..2011-01-19; PM 2020-06-27..2022-12-17; PM 2025-01-23..; FM 2022-12-17..2025-01-23; DM 2022-12-17..2025-01-23
IRL | Leo Varadkar | | m | PM 2017-06-14..2020-06-27; PM 2022-12-17..2024-04-09; DM 2017-06-14..2020-06-27
IRL | Simon Harris | | m | PM 2024-04-09..2025-01-23; FM 2025-01-23..2025-11-18; DM 2025-01-23..2025-11-18
IRL | Enda Kenny | | m | PM 2011-03-09..2017-06-14; DM 2016-05-06..2017-06-14
IRL | Brian Cowen | | m | FM 2000-01..2004-09; PM 2008-05-07..2011-03-09; FM 2011-01-19..2011-03-09
IRL | Bertie Ahern | | m | PM 1997-06-26..2008-05-07
IRL | Simon Coveney | | m | FM 2017-06-14..2022-12-17; DM 2014-07-11..2016-05-06; DM 2020-06-27..2022-12-17
IRL | Mary McAleese | | f | P 1997-11-11..2011-11-11
IRL | Michael D. Higgins | Michael Higgins | m | P 2011-11-11..2025-11-11
IRL | Catherine Connolly | | f | P 2025-11-11..
IRL | Eamon Gilmore | | m | FM 2011-03-09..2014-07-11; Envoy @european-union 2015-10..2024-02
IRL | Charlie Flanagan | Charles Flanagan | m | FM 2014-07-11..2017-06-14
IRL | Dermot Ahern | | m | FM 2004-09-29..2008-05-07
IRL | Helen McEntee | | f | FM 2025-11-18..; DM 2025-11-18..
IRL | David Andrews | | m | FM 1997-10..2000-01
IRL | Michael Smith | | m | DM 1997-07..2004-09-29
IRL | Willie O'Dea | | m | DM 2004-09-29..2010-02-18
IRL | Tony Killeen | | m | DM 2010-03-23..2011-01
IRL | Alan Shatter | | m | DM 2011-03-09..2014-05-07
IRL | Geraldine Byrne Nason | | f | UN Ambassador 2017-08..2022-08; Ambassador 2022-08..
IRL | Fergal Mythen | | m | UN Ambassador 2022-08..
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
FRA | Catherine Colonna | | f | FM 2022-05-20..2024-01-11; Spokesperson 1995-05..2004-09; Ambassador 2019-09..2022-05
FRA | Jean-Yves Le Drian | | m | DM 2012-05-16..2017-05-17; FM 2017-05-17..2022-05-20; Envoy 2023-06..
FRA | Jean-Marc Ayrault | | m | PM 2012-05-15..2014-03-31; FM 2016-02-11..2017-05-10
FRA | Laurent Fabius | | m | PM 1984-07-17..1986-03-20; FM 2012-05-16..2016-02-10
FRA | Alain Juppe | | m | FM 1993-03-30..1995-05-18; PM 1995-05-17..1997-06-02; FM 2011-02-27..2012-05-15; DM 2010-11-14..2011-02-27
FRA | Michele Alliot-Marie | | f | DM 2002-05-07..2007-05-18; FM 2010-11-14..2011-02-27
FRA | Bernard Kouchner | | m | FM 2007-05-18..2010-11-13; Envoy @united-nations 1999-07..2001-01
FRA | Philippe Douste-Blazy | | m | FM 2005-06-02..2007-05-15
FRA | Michel Barnier | | m | FM 2004-03-31..2005-05-31; Envoy 2016-10..2021-03; PM 2024-09-05..2024-12-13
FRA | Dominique de Villepin | | m | FM 2002-05-07..2004-03-31; PM 2005-05-31..2007-05-17
FRA | Hubert Vedrine | | m | FM 1997-06-04..2002-05-07
FRA | Sebastien Lecornu | | m | DM 2022-05-20..2025-09-09; PM 2025-09-09..
FRA | Francois Bayrou | | m | PM 2024-12-13..2025-09-09
FRA | Gabriel Attal | | m | PM 2024-01-09..2024-09-05; Spokesperson 2020-07..2022-05
FRA | Elisabeth Borne | | f | PM 2022-05-16..2024-01-09
FRA | Jean Castex | | m | PM 2020-07-03..2022-05-16
FRA | Edouard Philippe | | m | PM 2017-05-15..2020-07-03
FRA | Manuel Valls | | m | PM 2014-03-31..2016-12-06; Interior Minister 2012-05-16..2014-03-31
FRA | Francois Fillon | | m | PM 2007-05-17..2012-05-15
FRA | Jean-Pierre Raffarin | | m | PM 2002-05-06..2005-05-31
FRA | Lionel Jospin | | m | PM 1997-06-03..2002-05-06
FRA | Florence Parly | | f | DM 2017-06-21..2022-05-20
FRA | Herve Morin | | m | DM 2007-05-18..2010-11-14
FRA | Marine Le Pen | | f | Party Leader 2011-01..2022-11
FRA | Jean-Marie Le Pen | | m | Party Leader 1972-10..2011-01
FRA | Segolene Royal | | f |
FRA | Nicolas de Riviere | | m | UN Ambassador 2019-07..2025-01; Ambassador 2025-02..
FRA | Francois Delattre | | m | Ambassador 2011-02..2014-09; UN Ambassador 2014-09..2019-06
FRA | Gerard Araud | | m | UN Ambassador 2009-09..2014-09; Ambassador 2014-09..2019-04
FRA | Jean-Marc de La Sabliere | Jean-Marc de la Sabliere | m | UN Ambassador 2002-12..2007-11
FRA | Jean-David Levitte | | m | UN Ambassador 2000-01..2002-12; Ambassador 2002-12..2007-05; Official 2007-05..2012-05
FRA | Philippe Etienne | | m | Ambassador 2019-06..2023-02
FRA | Emmanuel Bonne | | m | Official 2019-05..
FRA | Alain Richard | | m | DM 1997-06-04..2002-05-07
FRA | Gerard Longuet | | m | DM 2011-02-27..2012-05-15
FRA | Catherine Vautrin | | f | DM 2025-10-12..
FRA | Sylvie Goulard | | f | DM 2017-05-17..2017-06-21
FRA | Bernard Cazeneuve | | m | Interior Minister 2014-04-02..2016-12-06; PM 2016-12-06..2017-05-15
FRA | Jean-Maurice Ripert | | m | UN Ambassador 2007-11..2009-08; Ambassador 2013-09..2019-07
FRA | Alain Dejammet | | m | UN Ambassador 1995-07..1999-12
FRA | Jerome Bonnafont | | m | Spokesperson 2004-09..2007-05; UN Ambassador 2025-02..
FRA | Sylvie Bermann | | f | Ambassador 2011-02..2019-12
FRA | Pierre Levy | | m | Ambassador 2020-01..2024-12
FRA | Pierre Vimont | | m | Ambassador 2007-08..2011-01
FRA | Laurent Bili | | m | Ambassador 2023-02..
FRA | Francois Rivasseau | | m | Spokesperson 2000-12..2003-12
FRA | Herve Ladsous | | m | Spokesperson 2003-12..2005-04; Under Secretary @united-nations 2011-09..2017-03
FRA | Jean-Baptiste Mattei | | m | Spokesperson 2005-04..2007-06
FRA | Eric Chevallier | | m | Ambassador 2009-06..2014-12
FRA | Bernard Valero | | m | Spokesperson 2009-08..2012-09
FRA | Philippe Lalliot | | m | Spokesperson 2012-09..2013-08
FRA | Romain Nadal | | m | Spokesperson 2013-08..2017-08; Ambassador 2017-12..
FRA | Agnes Romatet-Espagne | | f | Spokesperson 2017-08..2018-05
FRA | Agnes von der Muhll | Agnes von der Muehll | f | Spokesperson 2018-05..2021-08
FRA | Anne-Claire Legendre | | f | Spokesperson 2021-08..2023-12; Official 2024-01..
FRA | Christophe Lemoine | | m | Spokesperson 2024-01..2025-09
FRA | David Martinon | | m | Spokesperson 2007-05..2008-03; Ambassador 2018-11..2023-03
FRA | Jean-Francois Cope | | m | Spokesperson 2002-05..2007-05
FRA | Stephane Le Foll | | m | Spokesperson 2014-04..2017-05
FRA | Benjamin Griveaux | | m | Spokesperson 2017-11..2019-03
FRA | Sibeth Ndiaye | | f | Spokesperson 2019-03..2020-07
FRA | Olivier Veran | | m | Spokesperson 2022-07..2024-01
FRA | Claude Gueant | | m | Interior Minister 2011-02-27..2012-05-15
FRA | Christophe Castaner | | m | Spokesperson 2017-05..2017-11; Interior Minister 2018-10-16..2020-07-06
FRA | Gerald Darmanin | | m | Interior Minister 2020-07-06..2024-09-21
FRA | Bruno Retailleau | | m | Interior Minister 2024-09-21..2025-10-12
FRA | Bruno Le Maire | | m | Finance Minister 2017-05-17..2024-09-21
FRA | Francois Lecointre | | m | General 2017-07..2021-07
FRA | Thierry Burkhard | | m | General 2021-07..2025-09
FRA | Pierre de Villiers | | m | General 2014-02..2017-07
FRA | Edouard Guillaud | | m | General 2010-02..2014-02
FRA | Pierre Moscovici | | m | Finance Minister 2012-05-16..2014-03-31; Commissioner @european-union 2014-11..2019-11
FRA | Thierry Breton | | m | Finance Minister 2005-02-25..2007-05-16; Commissioner @european-union 2019-12..2024-09
# Germany
DEU | Friedrich Merz | | m | PM 2025-05-06..
DEU | Olaf Scholz | | m | Finance Minister 2018-03-14..2021-12-08; PM 2021-12-08..2025-05-06
DEU | Angela Merkel | | f | PM 2005-11-22..2021-12-08
DEU | Gerhard Schroeder | Gerhard Schröder, Gerhard Schroder | m | PM 1998-10-27..2005-11-22
DEU | Helmut Kohl | | m | PM 1982-10-01..1998-10-27
DEU | Helmut Schmidt | | m | PM 1974-05-16..1982-10-01
DEU | Erich Honecker | | m | Leader @east-germany 1971-05..1989-10-18
DEU | Johann Wadephul | | m | FM 2025-05-06..
DEU | Annalena Baerbock | | f | FM 2021-12-08..2025-05-06; P @un-general-assembly 2025-09-09..
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
DEU | Thomas de Maiziere | | m | DM 2011-03-03..2013-12-17; Interior Minister 2013-12-17..2018-03-14; Interior Minister 2009-10-28..2011-03-03
DEU | Wolfgang Schaeuble | Wolfgang Schäuble, Wolfgang Schauble | m | Finance Minister 2009-10-28..2017-10-24; Interior Minister 2005-11-22..2009-10-28
DEU | Joachim Gauck | | m | P 2012-03-18..2017-03-18
DEU | Christoph Heusgen | | m | UN Ambassador 2017-07..2021-06; Official 2005-11..2017-07
DEU | Antje Leendertse | | f | UN Ambassador 2021-09..2025-08
DEU | Peter Wittig | | m | UN Ambassador 2009-12..2014-04; Ambassador 2014-04..2018-06
DEU | Steffen Seibert | | m | Spokesperson 2010-08..2021-12; Ambassador 2022-08..
DEU | Steffen Hebestreit | | m | Spokesperson 2021-12..2025-05
DEU | Johannes Rau | | m | P 1999-07-01..2004-07-01
DEU | Horst Koehler | Horst Kohler, Horst Köhler | m | P 2004-07-01..2010-05-31; Director-General @international-monetary-fund 2000-05-01..2004-03-04; Envoy @united-nations 2017-08..2019-05
DEU | Christian Wulff | | m | P 2010-06-30..2012-02-17
DEU | Rudolf Scharping | | m | DM 1998-10-27..2002-07-19
DEU | Peter Struck | | m | DM 2002-07-19..2005-11-22
DEU | Franz Josef Jung | | m | DM 2005-11-22..2009-10-28
DEU | Karl-Theodor zu Guttenberg | | m | DM 2009-10-28..2011-03-03
DEU | Dieter Kastrup | | m | UN Ambassador 1998-10..2001-12
DEU | Gunter Pleuger | Guenter Pleuger, Günter Pleuger | m | UN Ambassador 2002-11..2006-07
DEU | Thomas Matussek | | m | Ambassador 2002-04..2006-07; UN Ambassador 2006-08..2009-10; Ambassador 2009-10..2011-12
DEU | Harald Braun | | m | UN Ambassador 2014-06..2017-06
DEU | Wolfgang Ischinger | | m | Ambassador 2001-07..2008-05
DEU | Klaus Scharioth | | m | Ambassador 2006-03..2011-07
DEU | Peter Ammon | | m | Ambassador 2011-08..2018-01
DEU | Emily Haber | | f | Ambassador 2018-06..2023-06
DEU | Andreas Michaelis | | m | Spokesperson 1998-10..2002-06; Ambassador 2020-05..2021-12; Ambassador 2023-08..2025-07
DEU | Rudiger von Fritsch | Ruediger von Fritsch, Rüdiger von Fritsch | m | Ambassador 2010-06..2019-06
DEU | Geza Andreas von Geyr | | m | Ambassador 2019-09..2023-08
DEU | Alexander Graf Lambsdorff | | m | Ambassador 2023-08..
DEU | Uwe-Karsten Heye | | m | Spokesperson 1998-10..2002-10
DEU | Bela Anda | | m | Spokesperson 2002-10..2005-11
DEU | Ulrich Wilhelm | | m | Spokesperson 2005-11..2010-07
DEU | Stefan Kornelius | | m | Spokesperson 2025-05..
DEU | Thomas Steg | | m | Spokesperson 2002-10..2009-07
DEU | Ulrike Demmer | | f | Spokesperson 2016-06..2021-12
DEU | Georg Streiter | | m | Spokesperson 2011-04..2018-05
DEU | Martina Fietz | | f | Spokesperson 2018-05..2021-12
DEU | Wolfgang Buchner | Wolfgang Buechner | m | Spokesperson 2021-12..2025-05
DEU | Christiane Hoffmann | | f | Spokesperson 2022-01..2025-05
DEU | Jens Plotner | Jens Ploetner, Jens Plötner | m | Spokesperson 2008-01..2010-01; Official 2021-12..2025-05
DEU | Andreas Peschke | | m | Spokesperson 2010-01..2013-12
DEU | Martin Schafer | Martin Schaefer | m | Spokesperson 2013-12..2017-08
DEU | Rainer Breul | | m | Spokesperson 2017-09..2020-08
DEU | Maria Adebahr | | f | Spokesperson 2017-09..2021-07
DEU | Christofer Burger | | m | Spokesperson 2018-08..2023-07
DEU | Andrea Sasse | | f | Spokesperson 2020-08..2023-07
DEU | Kathrin Deschauer | | f | Spokesperson 2022-07..
DEU | Sebastian Fischer | | m | Spokesperson 2023-07..2025-05
DEU | Otto Schily | | m | Interior Minister 1998-10-27..2005-11-22
DEU | Hans-Peter Friedrich | | m | Interior Minister 2011-03-03..2013-12-17
DEU | Horst Seehofer | | m | Interior Minister 2018-03-14..2021-12-08
DEU | Nancy Faeser | | f | Interior Minister 2021-12-08..2025-05-06
DEU | Alexander Dobrindt | | m | Interior Minister 2025-05-06..
DEU | Hans Eichel | | m | Finance Minister 1999-04-12..2005-11-22
DEU | Peer Steinbruck | Peer Steinbrueck, Peer Steinbrück | m | Finance Minister 2005-11-22..2009-10-28
DEU | Christian Lindner | | m | Finance Minister 2021-12-08..2024-11-07
DEU | Jorg Kukies | Joerg Kukies, Jörg Kukies | m | Finance Minister 2024-11-07..2025-05-06
DEU | Lars Klingbeil | | m | Finance Minister 2025-05-06..
DEU | Robert Habeck | | m |
DEU | Eberhard Zorn | | m | General 2018-04..2023-03
DEU | Carsten Breuer | | m | General 2023-03..
DEU | Christian Schwarz-Schilling | | m | High Representative @office-of-the-high-representative 2006-01-31..2007-07-01
DEU | Martin Schulz | | m | P @european-parliament 2012-01-17..2017-01-17
# The Low Countries
NLD | Mark Rutte | | m | PM 2010-10-14..2024-07-02; Secretary-General @nato 2024-10-01..
NLD | Dick Schoof | | m | PM 2024-07-02..
NLD | Jan Peter Balkenende | | m | PM 2002-07-22..2010-10-14
NLD | Wim Kok | | m | PM 1994-08-22..2002-07-22
NLD | Geert Wilders | | m | Party Leader 2006-02..
NLD | Frans Timmermans | | m | FM 2012-11-05..2014-10-17; Commissioner @european-union 2014-11..2023-08
NLD | Bert Koenders | | m | FM 2014-10-17..2017-10-26; Envoy @united-nations 2011-08..2014-10
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
NLD | Henk Kamp | | m | DM 2002-12-12..2007-02-22; DM 2021-09-17..2022-01-10
NLD | Eimert van Middelkoop | | m | DM 2007-02-22..2010-10-14
NLD | Hans Hillen | | m | DM 2010-10-14..2012-11-05
NLD | Jeanine Hennis-Plasschaert | Jeanine Antoinette Hennis-Plasschaert | f | DM 2012-11-05..2017-10-04; Envoy @united-nations 2018-11..
NLD | Ank Bijleveld | | f | DM 2017-10-26..2021-09-17
NLD | Kajsa Ollongren | | f | DM 2022-01-10..2024-07-02
NLD | Ruben Brekelmans | | m | DM 2024-07-02..
NLD | Benk Korthals | | m | DM 2002-07-22..2002-12-12
NLD | Klaas Dijkhoff | | m | DM 2017-10-04..2017-10-26
NLD | Sigrid Kaag | | f | FM 2021-05-25..2021-09-17; Finance Minister 2022-01-10..2024-01; Envoy @united-nations 2013-10..2017-10; Envoy @united-nations 2024-01..2025-06
NLD | David van Weel | | m | FM 2025-09-05..2026-02
NLD | Karel van Oosterom | | m | UN Ambassador 2013-08..2020-06; Ambassador 2020-08..
NLD | Yoka Brandt | | f | UN Ambassador 2020-08..
NLD | Robert Serry | | m | Envoy @united-nations 2007-12..2015-03
NLD | Peter van Walsum | | m | UN Ambassador 1998-09..2001-09; Envoy @united-nations 2005-09..2008-08
BEL | Bart De Wever | | m | PM 2025-02-03..
BEL | Alexander De Croo | | m | PM 2020-10-01..2025-02-03
BEL | Charles Michel | | m | PM 2014-10-11..2019-10-27; Council President @european-union 2019-12-01..2024-12-01
BEL | Elio Di Rupo | | m | PM 2011-12-06..2014-10-11
BEL | Guy Verhofstadt | | m | PM 1999-07-12..2008-03-20
BEL | Louis Michel | | m | FM 1999-07-12..2004-07-18
BEL | Didier Reynders | | m | FM 2011-12-06..2019-11-30; DM 2018-12-09..2019-11-30; Commissioner @european-union 2019-12..2024-11
BEL | Yves Leterme | | m | PM 2008-03-20..2008-12-30; FM 2009-07-17..2009-11-25; PM 2009-11-25..2011-12-06
BEL | Karel De Gucht | | m | FM 2004-07-18..2009-07-17; Commissioner @european-union 2009-07..2014-11
BEL | Steven Vanackere | | m | FM 2009-11-25..2011-12-06
BEL | Sophie Wilmes | | f | PM 2019-10-27..2020-10-01; FM 2020-10-01..2022-07-15
BEL | Hadja Lahbib | | f | FM 2022-07-15..2024-12-01; Commissioner @european-union 2024-12..
BEL | Maxime Prevot | | m | FM 2025-02-03..
BEL | Andre Flahaut | | m | DM 1999-07-12..2007-12-21
BEL | Ludivine Dedonder | | f | DM 2020-10-01..2025-02-03
BEL | Theo Francken | | m | DM 2025-02-03..
BEL | Pieter De Crem | | m | DM 2007-12-21..2014-10-11
BEL | Steven Vandeput | | m | DM 2014-10-11..2018-11-12
BEL | Philippe Goffin | | m | DM 2019-11-30..2020-10-01; FM 2019-11-30..2020-10-01
BEL | Bernard Quintin | | m | FM 2024-12-01..2025-02-03; Interior Minister 2025-02-03..
LUX | Jean Asselborn | | m | FM 2004-07-31..2023-11-17
LUX | Xavier Bettel | | m | PM 2013-12-04..2023-11-17; FM 2023-11-17..
LUX | Luc Frieden | | m | PM 2023-11-17..
LUX | Lydie Polfer | | f | FM 1999-08-07..2004-07-31
LUX | Charles Goerens | | m | DM 1999-08-07..2004-07-31
LUX | Etienne Schneider | | m | DM 2013-12-04..2018-12-05
LUX | Francois Bausch | | m | DM 2018-12-05..2023-11-17
LUX | Yuriko Backes | | f | DM 2023-11-17..
`;
