// Office-holders of Canada, Latin America and the Caribbean. The form of a row is told in ../people.ts.

export const peopleOfTheAmericas = `
# Canada
CAN | Mark Carney | | m | PM 2025-03-14..
CAN | Justin Trudeau | | m | PM 2015-11-04..2025-03-14
CAN | Stephen Harper | | m | PM 2006-02-06..2015-11-04
CAN | Paul Martin | | m | PM 2003-12-12..2006-02-06
CAN | Jean Chretien | | m | PM 1993-11-04..2003-12-12
CAN | Brian Mulroney | | m | PM 1984-09-17..1993-06-25
CAN | Anita Anand | | f | DM 2021-10-26..2023-07; FM 2025-05..
CAN | Melanie Joly | | f | FM 2021-10..2025-05
CAN | Marc Garneau | | m | FM 2021-01..2021-10
CAN | Francois-Philippe Champagne | | m | FM 2019-11..2021-01
CAN | Chrystia Freeland | | f | FM 2017-01-10..2019-11
CAN | Stephane Dion | | m | FM 2015-11-04..2017-01-10
CAN | John Baird | | m | FM 2011-05-18..2015-02-03
CAN | Lloyd Axworthy | | m | FM 1996-01..2000-10
CAN | Peter MacKay | | m | FM 2006-02-06..2007-08-14; DM 2007-08-14..2013-07-15
CAN | Harjit Sajjan | | m | DM 2015-11-04..2021-10-26
CAN | John Manley | | m | FM 2000-10-17..2002-01-16
CAN | Bill Graham | | m | FM 2002-01-16..2004-07-20; DM 2004-07-20..2006-02-06
CAN | Maxime Bernier | | m | FM 2007-08-14..2008-05-26
CAN | Rob Nicholson | | m | DM 2013-07-15..2015-02-09; FM 2015-02-09..2015-11-04
CAN | Art Eggleton | | m | DM 1997-06-11..2002-05-26
CAN | John McCallum | | m | DM 2002-05-26..2003-12-12
CAN | David Pratt | | m | DM 2003-12-12..2004-07-20
CAN | Bill Blair | | m | DM 2023-07-26..2025-05-13
CAN | David McGuinty | | m | DM 2025-05-13..
CAN | Pierre Pettigrew | | m | FM 2004-07-20..2006-02-06
CAN | Lawrence Cannon | | m | FM 2008-10-30..2011-05-18
CAN | Gordon O'Connor | | m | DM 2006-02-06..2007-08-14
CAN | Jason Kenney | | m | DM 2015-02-09..2015-11-04
CAN | David Emerson | | m | FM 2008-06-25..2008-10-30
CAN | Paul Heinbecker | | m | UN Ambassador 2000-08..2003-12
CAN | Allan Rock | | m | UN Ambassador 2004-01..2006-06
CAN | John McNee | | m | UN Ambassador 2006-07..2011-07
CAN | Guillermo Rishchynski | | m | UN Ambassador 2011-08..2015-12
CAN | Marc-Andre Blanchard | | m | UN Ambassador 2016-04..2020-07
CAN | Bob Rae | | m | UN Ambassador 2020-08..2025-11
CAN | Dominic Barton | | m | Ambassador 2019-09..2021-12
CAN | David MacNaughton | | m | Ambassador 2016-03..2019-08
CAN | Kirsten Hillman | | f | Ambassador 2019-08..2026-02
CAN | Gary Doer | | m | Ambassador 2009-10..2016-01
CAN | Frank McKenna | | m | Ambassador 2005-03..2006-03
CAN | Deborah Lyons | | f | Envoy @united-nations 2020-03..2022-06
# Latin America and the Caribbean
MEX | Claudia Sheinbaum | | f | P 2024-10-01..
MEX | Andres Manuel Lopez Obrador | AMLO, Lopez Obrador | m | P 2018-12-01..2024-09-30
MEX | Enrique Pena Nieto | Pena Nieto | m | P 2012-12-01..2018-11-30
MEX | Felipe Calderon | | m | P 2006-12-01..2012-11-30
MEX | Vicente Fox | | m | P 2000-12-01..2006-11-30
MEX | Ernesto Zedillo | | m | P 1994-12-01..2000-11-30
MEX | Carlos Salinas | Carlos Salinas de Gortari | m | P 1988-12-01..1994-11-30
MEX | Marcelo Ebrard | | m | FM 2018-12..2023-06
MEX | Alicia Barcena | | f | FM 2023-07..2024-09
MEX | Jorge Castaneda | | m | FM 2000-12..2003-01
MEX | Luis Ernesto Derbez | | m | FM 2003-01-10..2006-12-01
MEX | Patricia Espinosa | | f | FM 2006-12-01..2012-12-01
MEX | Jose Antonio Meade | | m | FM 2012-12-01..2015-08-27
MEX | Claudia Ruiz Massieu | | f | FM 2015-08-27..2017-01-04
MEX | Luis Videgaray | | m | FM 2017-01-04..2018-12-01
MEX | Juan Ramon de la Fuente | | m | FM 2024-10-01..; UN Ambassador 2018-12..2023-10
MEX | Salvador Cienfuegos | | m | DM 2012-12-01..2018-12-01
MEX | Luis Cresencio Sandoval | | m | DM 2018-12-01..2024-10-01
MEX | Ricardo Trevilla | | m | DM 2024-10-01..
MEX | Enrique Cervantes | Enrique Cervantes Aguirre | m | DM 1994-12-01..2000-12-01
MEX | Gerardo Clemente Vega | Clemente Vega, Gerardo Clemente Vega Garcia, Clemente Ricardo Vega Garcia | m | DM 2000-12-01..2006-12-01
MEX | Guillermo Galvan | Guillermo Galvan Galvan | m | DM 2006-12-01..2012-12-01
MEX | Rosario Green | | f | FM 1998-01..2000-12-01
MEX | Adolfo Aguilar Zinser | Adolfo Aguilar Zinzer | m | UN Ambassador 2002-01..2003-11
MEX | Angel Gurria | Jose Angel Gurria | m | FM 1994-12-01..1998-01-01; Secretary-General @oecd 2006-06-01..2021-05-31
CUB | Fidel Castro | | m | PM 1959-02..1976-12; P 1976-12-02..2008-02-24
CUB | Raul Castro | | m | P 2008-02-24..2018-04-19; DM 1959-10..2008-02-24
CUB | Miguel Diaz-Canel | | m | P 2018-04-19..
CUB | Bruno Rodriguez | | m | FM 2009-03..
CUB | Felipe Perez Roque | | m | FM 1999-05..2009-03
CUB | Manuel Marrero | Manuel Marrero Cruz | m | PM 2019-12-21..
CUB | Julio Casas Regueiro | | m | DM 2008-02-24..2011-09-03
CUB | Leopoldo Cintra Frias | | m | DM 2011-11-08..2021-04-15
CUB | Alvaro Lopez Miera | | m | DM 2021-04-15..
CUB | Ricardo Alarcon | | m | Speaker 1993-02..2013-02
CUB | Josefina Vidal | | f |
VEN | Hugo Chavez | | m | P 1999-02-02..2013-03-05
VEN | Nicolas Maduro | | m | FM 2006-08-08..2013-01-15; P 2013-03-05..
VEN | Jorge Arreaza | | m | FM 2017-08..2021-08
VEN | Delcy Rodriguez | | f | FM 2014-12-26..2017-06-21; VP 2018-06..
VEN | Juan Guaido | | m | Opposition Leader 2019-01..2023-01
VEN | Maria Corina Machado | | f | Opposition Leader 2023-10..
VEN | Jose Vicente Rangel | | m | FM 1999-02-02..2001-02; DM 2001-02..2002-04; VP 2002-05..2007-01
VEN | Luis Alfonso Davila | | m | FM 2001-02..2002-05
VEN | Roy Chaderton | | m | FM 2002-05..2004-02
VEN | Elias Jaua | | m | FM 2013-01-15..2014-09-02
VEN | Felix Plasencia | | m | FM 2021-08-19..2022-05-16
VEN | Yvan Gil | | m | FM 2023-01-06..
VEN | Vladimir Padrino Lopez | Vladimir Padrino | m | DM 2014-10-24..
VEN | Ali Rodriguez Araque | Ali Rodriguez | m | FM 2004-11..2006-08-08
VEN | Rafael Ramirez | | m | FM 2014-09-02..2014-12-26
VEN | Ismael Hurtado | Ismael Eliezer Hurtado Soucre | m | DM 2000-01..2001-02
VEN | Jose Luis Prieto | | m | DM 2002-07..2004-01
VEN | Jorge Garcia Carneiro | Jorge Luis Garcia Carneiro | m | DM 2004-01..2005-07
VEN | Ramon Orlando Maniglia | Orlando Maniglia | m | DM 2005-07..2006-07
VEN | Raul Baduel | Raul Isaias Baduel | m | DM 2006-07..2007-07-18
VEN | Gustavo Rangel Briceno | Gustavo Rangel | m | DM 2007-07-18..2009-03-05
VEN | Ramon Carrizalez | Ramon Carrizales | m | VP 2008-01..2010-01; DM 2009-03-05..2010-01
VEN | Carlos Mata Figueroa | Carlos Jose Mata Figueroa | m | DM 2010-02..2012-01
VEN | Henry Rangel Silva | | m | DM 2012-01-17..2012-10-17
VEN | Diego Molero | Diego Molero Bellavia | m | DM 2012-10-17..2013-07-05
VEN | Carmen Melendez | | f | DM 2013-07-05..2014-10-24
VEN | Samuel Moncada | | m | FM 2017-06-21..2017-08-01; UN Ambassador 2018-01..
VEN | Carlos Faria | | m | FM 2022-05-16..2023-01-06
VEN | Diosdado Cabello | | m | Interior Minister 2024-08..
VEN | Jorge Valero | | m | UN Ambassador 2008-03..2014-12
COL | Gustavo Petro | | m | P 2022-08-07..
COL | Ivan Duque | | m | P 2018-08-07..2022-08-07
COL | Juan Manuel Santos | | m | DM 2006-07..2009-05; P 2010-08-07..2018-08-07
COL | Alvaro Uribe | | m | P 2002-08-07..2010-08-07
COL | Andres Pastrana | | m | P 1998-08-07..2002-08-07
COL | Ernesto Samper | | m | P 1994-08-07..1998-08-07
COL | Guillermo Fernandez de Soto | | m | FM 1998-08-07..2002-08-07
COL | Carolina Barco | | f | FM 2002-08-07..2006-08-07
COL | Fernando Araujo | | m | FM 2007-02-26..2008-07-16
COL | Jaime Bermudez | | m | FM 2008-07-16..2010-08-07
COL | Maria Angela Holguin | Maria Angela Holguin Cuellar | f | FM 2010-08-07..2018-08-07; Envoy @united-nations 2024-01..
COL | Carlos Holmes Trujillo | | m | FM 2018-08-07..2019-11-12; DM 2019-11-12..2021-01-26
COL | Claudia Blum | | f | FM 2019-11-12..2021-05-13
COL | Marta Lucia Ramirez | | f | FM 2021-05-19..2022-08-07; DM 2002-08-07..2003-11; VP 2018-08-07..2022-08-07
COL | Alvaro Leyva | | m | FM 2022-08-07..2024-01
COL | Laura Sarabia | | f | FM 2025-01-29..2025-07
COL | Juan Carlos Pinzon | | m | DM 2011-09-05..2015-06-22
COL | Luis Carlos Villegas | | m | DM 2015-06-22..2018-08-07
COL | Guillermo Botero | | m | DM 2018-08-07..2019-11-06
COL | Diego Molano | | m | DM 2021-02..2022-08-07
COL | Ivan Velasquez | | m | DM 2022-08-07..2025-02
COL | Luis Fernando Ramirez | | m | DM 1999-05..2001-05
COL | Gustavo Bell | Gustavo Bell Lemus | m | VP 1998-08-07..2002-08-07; DM 2001-05..2002-08-07
COL | Camilo Ospina | | m | DM 2005-07-18..2006-07-01
COL | Rodrigo Rivera | | m | DM 2010-08-07..2011-09-05
COL | Maria Consuelo Araujo | | f | FM 2006-08-07..2007-02-19
COL | Luis Gilberto Murillo | | m | FM 2024-01..2025-01-29
COL | Rosa Villavicencio | Rosa Yolanda Villavicencio | f | FM 2025-07..
COL | Francia Marquez | | f | VP 2022-08-07..
COL | Humberto de la Calle | | m | Envoy 2012-10..2017-01
COL | Sergio Jaramillo | | m | Envoy 2012-10..2016-11
COL | Luis Carlos Restrepo | | m | Envoy 2002-08..2009-03
BRA | Luiz Inacio Lula da Silva | Lula, Lula da Silva, Luiz Inácio Lula da Silva | m | P 2003-01-01..2010-12-31; P 2023-01-01..
BRA | Jair Bolsonaro | | m | P 2019-01-01..2022-12-31
BRA | Michel Temer | | m | VP 2011-01-01..2016-08-31; P 2016-08-31..2018-12-31
BRA | Dilma Rousseff | | f | P 2011-01-01..2016-08-31
BRA | Fernando Henrique Cardoso | | m | P 1995-01-01..2002-12-31
BRA | Celso Amorim | | m | FM 2003-01-01..2010-12-31; DM 2011-08-08..2015-01-01
BRA | Mauro Vieira | | m | FM 2015-01..2016-05; FM 2023-01-01..
BRA | Ernesto Araujo | | m | FM 2019-01-01..2021-03
BRA | Luiz Felipe Lampreia | | m | FM 1995-01-01..2001-01-12
BRA | Celso Lafer | | m | FM 2001-01-29..2003-01-01
BRA | Antonio Patriota | | m | FM 2011-01-01..2013-08-28
BRA | Luiz Alberto Figueiredo | | m | FM 2013-08-28..2015-01-01
BRA | Jose Serra | | m | FM 2016-05-12..2017-02-22
BRA | Aloysio Nunes | Aloysio Nunes Ferreira | m | FM 2017-03-02..2019-01-01
BRA | Carlos Franca | Carlos Alberto Franca | m | FM 2021-04-06..2023-01-01
BRA | Nelson Jobim | | m | DM 2007-07-25..2011-08-04
BRA | Raul Jungmann | | m | DM 2016-05-12..2018-02-27
BRA | Fernando Azevedo e Silva | | m | DM 2019-01-01..2021-03-30
BRA | Walter Braga Netto | | m | DM 2021-03-30..2022-04-01
BRA | Jose Mucio | Jose Mucio Monteiro | m | DM 2023-01-01..
BRA | Geraldo Quintao | | m | DM 2000-01-24..2003-01-01
BRA | Jose Viegas | | m | DM 2003-01-01..2004-11-08
BRA | Jose Alencar | | m | VP 2003-01-01..2010-12-31; DM 2004-11-08..2006-03-31
BRA | Waldir Pires | | m | DM 2006-03-31..2007-07-25
BRA | Jaques Wagner | | m | DM 2015-01-01..2015-10-02
BRA | Aldo Rebelo | | m | DM 2015-10-02..2016-05-12
BRA | Joaquim Silva e Luna | | m | DM 2018-02-27..2019-01-01
BRA | Paulo Sergio Nogueira | Paulo Sergio Nogueira de Oliveira | m | DM 2022-04-01..2022-12-31
BRA | Geraldo Alckmin | | m | VP 2023-01-01..
BRA | Hamilton Mourao | | m | VP 2019-01-01..2022-12-31
BRA | Maria Luiza Ribeiro Viotti | Maria Luiza Viotti | f | UN Ambassador 2007-07..2013-07
BRA | Ronaldo Costa Filho | | m | UN Ambassador 2020-07..2023-06
BRA | Sergio Danese | Sergio Franca Danese | m | UN Ambassador 2023-08..
ARG | Javier Milei | | m | P 2023-12-10..
ARG | Alberto Fernandez | | m | P 2019-12-10..2023-12-10
ARG | Mauricio Macri | | m | P 2015-12-10..2019-12-10
ARG | Cristina Fernandez de Kirchner | Cristina Fernandez, Cristina Kirchner, Fernandez de Kirchner | f | P 2007-12-10..2015-12-10; VP 2019-12-10..2023-12-10
ARG | Nestor Kirchner | | m | P 2003-05-25..2007-12-10
ARG | Fernando de la Rua | | m | P 1999-12-10..2001-12-21
ARG | Carlos Menem | | m | P 1989-07-08..1999-12-10
ARG | Hector Timerman | | m | FM 2010-06-22..2015-12-10
ARG | Eduardo Duhalde | | m | P 2002-01-02..2003-05-25
ARG | Adalberto Rodriguez Giavarini | | m | FM 1999-12-10..2001-12-20
ARG | Carlos Ruckauf | | m | FM 2002-01-03..2003-05-25
ARG | Rafael Bielsa | | m | FM 2003-05-25..2005-12-01
ARG | Susana Malcorra | | f | FM 2015-12-10..2017-06-12
ARG | Jorge Faurie | | m | FM 2017-06-12..2019-12-10
ARG | Felipe Sola | | m | FM 2019-12-10..2021-09-20
ARG | Santiago Cafiero | | m | FM 2021-09-20..2023-12-10
ARG | Diana Mondino | | f | FM 2023-12-10..2024-10-30
ARG | Gerardo Werthein | | m | FM 2024-10-30..2025-10-27
ARG | Pablo Quirno | | m | FM 2025-10-27..
ARG | Jorge Taiana | | m | FM 2005-12-01..2010-06-18; DM 2021-08-10..2023-12-10
ARG | Ricardo Lopez Murphy | | m | DM 1999-12-10..2001-03-05
ARG | Horacio Jaunarena | | m | DM 2001-03-05..2003-05-25
ARG | Jose Pampuro | | m | DM 2003-05-25..2005-11-28
ARG | Nilda Garre | | f | DM 2005-11-28..2010-12-15
ARG | Arturo Puricelli | | m | DM 2010-12-15..2013-06-03
ARG | Agustin Rossi | | m | DM 2013-06-03..2015-12-10; DM 2019-12-10..2021-08-09
ARG | Julio Martinez | | m | DM 2015-12-10..2017-07-17
ARG | Oscar Aguad | | m | DM 2017-07-17..2019-12-10
ARG | Luis Petri | | m | DM 2023-12-12..2025-12-10
ARG | Guido di Tella | | m | FM 1991-01..1999-12-10
CHL | Gabriel Boric | | m | P 2022-03-11..
CHL | Sebastian Pinera | | m | P 2010-03-11..2014-03-11; P 2018-03-11..2022-03-11
CHL | Michelle Bachelet | | f | P 2006-03-11..2010-03-11; P 2014-03-11..2018-03-11; DM 2002-01-07..2004-09-29; High Commissioner @ohchr 2018-09-01..2022-08-31
CHL | Ricardo Lagos | | m | P 2000-03-11..2006-03-11
CHL | Augusto Pinochet | | m | P 1974-12..1990-03-11
CHL | Soledad Alvear | | f | FM 2000-03-11..2004-09-29
CHL | Ignacio Walker | | m | FM 2004-10-01..2006-03-11
CHL | Alejandro Foxley | | m | FM 2006-03-11..2009-03-13
CHL | Alfredo Moreno | | m | FM 2010-03-11..2014-03-11
CHL | Heraldo Munoz | | m | FM 2014-03-11..2018-03-11
CHL | Roberto Ampuero | | m | FM 2018-03-11..2019-06-13
CHL | Teodoro Ribera | | m | FM 2019-06-13..2020-07-28
CHL | Andres Allamand | | m | FM 2020-07-28..2022-02-06; DM 2011-01-16..2012-11-05
CHL | Antonia Urrejola | | f | FM 2022-03-11..2023-03-10
CHL | Alberto van Klaveren | | m | FM 2023-03-10..2026-03-11
CHL | Jaime Ravinet | | m | DM 2004-10-01..2006-03-11; DM 2010-03-11..2011-01-13
CHL | Vivianne Blanlot | | f | DM 2006-03-11..2007-03-27
CHL | Jose Goni | | m | DM 2007-03-27..2009-03-12
CHL | Francisco Vidal | | m | DM 2009-03-12..2010-03-11
CHL | Rodrigo Hinzpeter | | m | Interior Minister 2010-03-11..2012-11-05; DM 2012-11-05..2014-03-11
CHL | Jorge Burgos | | m | DM 2014-03-11..2015-05-11
CHL | Alberto Espina | | m | DM 2018-03-11..2020-07-28
CHL | Mario Desbordes | | m | DM 2020-07-28..2020-12-18
CHL | Baldo Prokurica | | m | DM 2020-12-18..2022-03-11
CHL | Maya Fernandez | Maya Fernandez Allende | f | DM 2022-03-11..2025-03-10
CHL | Adriana Delpiano | | f | DM 2025-03-10..2026-03-11
CHL | Juan Gabriel Valdes | | m | FM 1999-06-22..2000-03-11; UN Ambassador 2000-03..2003-05; Envoy @united-nations 2004-08..2006-05
CHL | Mariano Fernandez | Mariano Fernandez Amunategui | m | FM 2009-03-13..2010-03-11
PER | Dina Boluarte | | f | P 2022-12-07..2025-10
PER | Pedro Castillo | | m | P 2021-07-28..2022-12-07
PER | Ollanta Humala | | m | P 2011-07-28..2016-07-28
PER | Alan Garcia | | m | P 1985-07-28..1990-07-28; P 2006-07-28..2011-07-28
PER | Alejandro Toledo | | m | P 2001-07-28..2006-07-28
PER | Alberto Fujimori | | m | P 1990-07-28..2000-11-22
PER | Pedro Pablo Kuczynski | | m | P 2016-07-28..2018-03-23
PER | Valentin Paniagua | | m | P 2000-11-22..2001-07-28
PER | Martin Vizcarra | | m | P 2018-03-23..2020-11-09
PER | Francisco Sagasti | | m | P 2020-11-17..2021-07-28
PER | Jose Jeri | | m | P 2025-10-10..2026-02-17
PER | Fernando de Trazegnies | | m | FM 1998-10..2000-11-22
PER | Diego Garcia-Sayan | Diego Garcia Sayan | m | FM 2001-07-28..2002-07-12
PER | Allan Wagner | Allan Wagner Tizon | m | FM 2002-07-12..2003-12-15; DM 2006-07-28..2007-12-20; FM 2021-02-15..2021-07-28
PER | Manuel Rodriguez Cuadros | | m | FM 2003-12-15..2005-08-16
PER | Oscar Maurtua | Oscar Maurtua de Romana | m | FM 2005-08-16..2006-07-28; FM 2021-08-20..2022-02-08
PER | Jose Antonio Garcia Belaunde | Jose Garcia Belaunde | m | FM 2006-07-28..2011-07-28
PER | Rafael Roncagliolo | | m | FM 2011-07-28..2013-05-15
PER | Eda Rivas | | f | FM 2013-05-15..2014-06-23
PER | Gonzalo Gutierrez | Gonzalo Gutierrez Reinel | m | FM 2014-06-23..2015-04-02
PER | Ricardo Luna | | m | FM 2016-07-28..2018-04-02
PER | Nestor Popolizio | | m | FM 2018-04-02..2019-10-03
PER | Gustavo Meza-Cuadra | | m | FM 2019-10-03..2020-07-15
PER | Mario Lopez Chavarri | Mario Lopez | m | FM 2020-07-15..2020-11-10
PER | Elizabeth Astete | | f | FM 2020-11-18..2021-02-14
PER | Cesar Landa | | m | FM 2022-02-08..2022-08-05; FM 2022-09..2022-12-07
PER | Ana Cecilia Gervasi | Ana Gervasi | f | FM 2022-12-10..2023-11-06
PER | Javier Gonzalez-Olaechea | | m | FM 2023-11-07..2024-09-03
PER | Elmer Schialer | | m | FM 2024-09-03..2025-10-10
PER | Antero Flores-Araoz | Antero Flores Araoz | m | DM 2007-12-20..2009-07-11
PER | Rafael Rey | | m | DM 2009-07-11..2010-09
PER | Alberto Otarola | | m | DM 2011-12-10..2012-05; PM 2022-12-21..2024-03-06
PER | Pedro Cateriano | | m | DM 2012-07-23..2015-04-02; PM 2015-04-02..2016-07-28
PER | Jakke Valakivi | | m | DM 2015-04-02..2016-07-28
PER | Jose Huerta | | m | DM 2018-04-02..2019-10
BOL | Evo Morales | | m | P 2006-01-22..2019-11-10
BOL | Luis Arce | | m | P 2020-11-08..2025-11-08
BOL | Hugo Banzer | | m | P 1997-08-06..2001-08-07
BOL | Jorge Quiroga | | m | P 2001-08-07..2002-08-06
BOL | Gonzalo Sanchez de Lozada | | m | P 2002-08-06..2003-10-17
BOL | Carlos Mesa | | m | P 2003-10-17..2005-06-09
BOL | Eduardo Rodriguez Veltze | | m | P 2005-06-09..2006-01-22
BOL | Jeanine Anez | | f | P 2019-11-12..2020-11-08
BOL | Rodrigo Paz | Rodrigo Paz Pereira | m | P 2025-11-08..
BOL | David Choquehuanca | | m | FM 2006-01-23..2017-01-23; VP 2020-11-08..2025-11-08
BOL | Fernando Huanacuni | | m | FM 2017-01-23..2018-09
BOL | Diego Pary | | m | FM 2018-09..2019-11
BOL | Karen Longaric | | f | FM 2019-11-13..2020-11
BOL | Rogelio Mayta | | m | FM 2020-11-09..2023-11
BOL | Celinda Sosa | | f | FM 2023-11..2025-11-08
ECU | Rafael Correa | | m | P 2007-01-15..2017-05-24
ECU | Lenin Moreno | | m | P 2017-05-24..2021-05-24
ECU | Guillermo Lasso | | m | P 2021-05-24..2023-11-23
ECU | Daniel Noboa | | m | P 2023-11-23..
ECU | Lucio Gutierrez | | m | P 2003-01-15..2005-04-20
ECU | Ricardo Patino | | m | FM 2010-01..2016-03
ECU | Gustavo Noboa | | m | P 2000-01-22..2003-01-15
ECU | Alfredo Palacio | | m | P 2005-04-20..2007-01-15
ECU | Guillaume Long | | m | FM 2016-03-03..2017-05-24
ECU | Maria Fernanda Espinosa | Maria Fernanda Espinosa Garces | f | FM 2017-05-24..2018-06-12; FM 2007-01-15..2007-12; DM 2012-11-28..2014-09-23; P @un-general-assembly 2018-09-18..2019-09-17
ECU | Jose Valencia | | m | FM 2018-06-12..2020-07
ECU | Gabriela Sommerfeld | | f | FM 2023-11-23..
ECU | Nina Pacari | | f | FM 2003-01-15..2003-08
ECU | Patricio Zuquilanda | | m | FM 2003-08..2005-04-20
ECU | Francisco Carrion | | m | FM 2005-10..2007-01-15
ECU | Fander Falconi | | m | FM 2008-12..2010-01
ECU | Mauricio Montalvo | | m | FM 2021-05-24..2022-01-03
ECU | Juan Carlos Holguin | | m | FM 2022-01-03..2023-04
PRY | Fernando Lugo | | m | P 2008-08-15..2012-06-22
PRY | Horacio Cartes | | m | P 2013-08-15..2018-08-15
PRY | Santiago Pena | | m | P 2023-08-15..
PRY | Luis Gonzalez Macchi | | m | P 1999-03-28..2003-08-15
PRY | Nicanor Duarte Frutos | Nicanor Duarte | m | P 2003-08-15..2008-08-15
PRY | Federico Franco | | m | P 2012-06-22..2013-08-15
PRY | Mario Abdo Benitez | Mario Abdo | m | P 2018-08-15..2023-08-15
PRY | Eladio Loizaga | | m | FM 2013-08-15..2018-08-15
PRY | Ruben Ramirez Lezcano | Ruben Ramirez | m | FM 2023-08-15..
URY | Jose Mujica | | m | P 2010-03-01..2015-03-01
URY | Tabare Vazquez | | m | P 2005-03-01..2010-03-01; P 2015-03-01..2020-03-01
URY | Luis Lacalle Pou | | m | P 2020-03-01..2025-03-01
URY | Jorge Batlle | | m | P 2000-03-01..2005-03-01
URY | Yamandu Orsi | | m | P 2025-03-01..
URY | Rodolfo Nin Novoa | | m | FM 2015-03-01..2020-03-01
URY | Didier Opertti | | m | FM 1998-02..2005-03-01
URY | Reinaldo Gargano | | m | FM 2005-03-01..2008-03
URY | Ernesto Talvi | | m | FM 2020-03-01..2020-07-06
URY | Francisco Bustillo | | m | FM 2020-07-06..2023-11
URY | Omar Paganini | | m | FM 2023-11..2025-03-01
URY | Mario Lubetkin | | m | FM 2025-03-01..
NIC | Daniel Ortega | | m | P 1985-01-10..1990-04-25; P 2007-01-10..
NIC | Violeta Chamorro | Violeta Barrios de Chamorro | f | P 1990-04-25..1997-01-10
NIC | Arnoldo Aleman | | m | P 1997-01-10..2002-01-10
NIC | Enrique Bolanos | | m | P 2002-01-10..2007-01-10
NIC | Denis Moncada | | m | FM 2017-12..2024-09
NIC | Miguel d'Escoto | Miguel D'Escoto, Miguel d'Escoto Brockmann | m | FM 1979-07..1990-04; P @un-general-assembly 2008-09-16..2009-09-15
SLV | Nayib Bukele | | m | P 2019-06-01..
SLV | Mauricio Funes | | m | P 2009-06-01..2014-06-01
SLV | Francisco Flores | | m | P 1999-06-01..2004-06-01
SLV | Antonio Saca | Tony Saca, Elias Antonio Saca | m | P 2004-06-01..2009-06-01
SLV | Salvador Sanchez Ceren | | m | P 2014-06-01..2019-06-01
HND | Manuel Zelaya | | m | P 2006-01-27..2009-06-28
HND | Roberto Micheletti | | m | P 2009-06-28..2010-01-27
HND | Porfirio Lobo | | m | P 2010-01-27..2014-01-27
HND | Juan Orlando Hernandez | | m | P 2014-01-27..2022-01-27
HND | Xiomara Castro | | f | P 2022-01-27..2026-01-27
HND | Carlos Flores | Carlos Roberto Flores | m | P 1998-01-27..2002-01-27
HND | Ricardo Maduro | | m | P 2002-01-27..2006-01-27
HND | Nasry Asfura | | m | P 2026-01-27..
HND | Enrique Reina | Eduardo Enrique Reina | m | FM 2022-01-27..2025-01
GTM | Alvaro Colom | | m | P 2008-01-14..2012-01-14
GTM | Otto Perez Molina | | m | P 2012-01-14..2015-09-03
GTM | Jimmy Morales | | m | P 2016-01-14..2020-01-14
GTM | Bernardo Arevalo | | m | P 2024-01-15..
GTM | Alfonso Portillo | | m | P 2000-01-14..2004-01-14
GTM | Oscar Berger | | m | P 2004-01-14..2008-01-14
GTM | Alejandro Giammattei | | m | P 2020-01-14..2024-01-14
CRI | Oscar Arias | | m | P 1986-05-08..1990-05-08; P 2006-05-08..2010-05-08
CRI | Laura Chinchilla | | f | P 2010-05-08..2014-05-08
CRI | Abel Pacheco | | m | P 2002-05-08..2006-05-08
CRI | Luis Guillermo Solis | | m | P 2014-05-08..2018-05-08
CRI | Carlos Alvarado | Carlos Alvarado Quesada | m | P 2018-05-08..2022-05-08
CRI | Rodrigo Chaves | | m | P 2022-05-08..2026-05-08
CRI | Bruno Stagno | | m | FM 2006-05-08..2010-05-08
CRI | Manuel Gonzalez Sanz | | m | FM 2014-05-08..2018-05-08
CRI | Arnoldo Andre | Arnoldo Andre Tinoco | m | FM 2022-05-08..2026-05-08
PAN | Manuel Noriega | | m | Military Leader 1983-08..1989-12
PAN | Ricardo Martinelli | | m | P 2009-07-01..2014-07-01
PAN | Jose Raul Mulino | | m | P 2024-07-01..
PAN | Mireya Moscoso | | f | P 1999-09-01..2004-09-01
PAN | Martin Torrijos | | m | P 2004-09-01..2009-07-01
PAN | Juan Carlos Varela | | m | P 2014-07-01..2019-07-01
PAN | Laurentino Cortizo | | m | P 2019-07-01..2024-07-01
PAN | Javier Martinez-Acha | | m | FM 2024-07-01..
HTI | Jean-Bertrand Aristide | | m | P 1991-02-07..1991-09-30; P 1994-10-15..1996-02-07; P 2001-02-07..2004-02-29
HTI | Rene Preval | | m | P 1996-02-07..2001-02-07; P 2006-05-14..2011-05-14
HTI | Michel Martelly | | m | P 2011-05-14..2016-02-07
HTI | Jovenel Moise | | m | P 2017-02-07..2021-07-07
HTI | Ariel Henry | | m | PM 2021-07-20..2024-04-24
HTI | Jean-Claude Duvalier | | m | P 1971-04..1986-02-07
HTI | Prosper Avril | | m | P 1988-09-17..1990-03-10
HTI | Raoul Cedras | | m | Military Leader 1991-09-30..1994-10-12
HTI | Boniface Alexandre | | m | P 2004-02-29..2006-05-14
HTI | Jocelerme Privert | | m | P 2016-02-14..2017-02-07
HTI | Garry Conille | | m | PM 2024-06-03..2024-11-11
HTI | Alix Didier Fils-Aime | | m | PM 2024-11-11..
DOM | Leonel Fernandez | | m | P 1996-08-16..2000-08-16; P 2004-08-16..2012-08-16
DOM | Luis Abinader | | m | P 2020-08-16..
DOM | Hipolito Mejia | | m | P 2000-08-16..2004-08-16
DOM | Danilo Medina | | m | P 2012-08-16..2020-08-16
DOM | Carlos Morales Troncoso | | m | FM 2004-08-16..2014-09
DOM | Roberto Alvarez | | m | FM 2020-08-16..
TTO | Kamla Persad-Bissessar | | f | PM 2010-05-26..2015-09-09; PM 2025-05-01..
TTO | Keith Rowley | | m | PM 2015-09-09..2025-03-17
TTO | Dennis Francis | | m | P @un-general-assembly 2023-09-05..2024-09-10
BRB | Mia Mottley | Mia Amor Mottley | f | PM 2018-05-25..
JAM | Andrew Holness | | m | PM 2016-03-03..
JAM | P. J. Patterson | P.J. Patterson, Percival Patterson | m | PM 1992-03-30..2006-03-30
JAM | Portia Simpson Miller | Portia Simpson-Miller | f | PM 2006-03-30..2007-09-11; PM 2012-01-05..2016-03-03
JAM | Bruce Golding | | m | PM 2007-09-11..2011-10-23
GUY | Irfaan Ali | | m | P 2020-08-02..
GUY | Bharrat Jagdeo | | m | P 1999-08-11..2011-12-03
GUY | Donald Ramotar | | m | P 2011-12-03..2015-05-16
GUY | David Granger | | m | P 2015-05-16..2020-08-02
MEX | Ruben Aguilar | Rubén Aguilar Valenzuela | m | Spokesperson 2004-07..2006-11
MEX | Jesus Ramirez Cuevas | | m | Spokesperson 2018-12..2024-09
BRA | Alexandre Parola | | m | Spokesperson 2016-09..2018-12
BRA | Otavio Rego Barros | Otávio do Rêgo Barros | m | Spokesperson 2019-01..2020-10
ARG | Gabriela Cerruti | | f | Spokesperson 2021-10..2023-12
ARG | Manuel Adorni | | m | Spokesperson 2023-12..2025-11
CHL | Alvaro Elizalde | | m | Spokesperson 2014-03..2015-05
CHL | Paula Narvaez | | f | Spokesperson 2016-11..2018-03
CHL | Karla Rubilar | | f | Spokesperson 2019-10..2020-07
CHL | Jaime Bellolio | | m | Spokesperson 2020-07..2022-03
CHL | Camila Vallejo | | f | Spokesperson 2022-03..2025-09
`;
