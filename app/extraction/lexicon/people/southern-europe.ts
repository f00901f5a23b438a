// Office-holders of Southern Europe and the Holy See. The form of a row is told in ../people.ts.

export const peopleOfSouthernEurope = `
ITA | Giorgia Meloni | | f | PM 2022-10-22..
ITA | Mario Draghi | | m | PM 2021-02-13..2022-10-22; Director-General @european-central-bank 2011-11-01..2019-10-31
ITA | Giuseppe Conte | | m | PM 2018-06-01..2021-02-13
ITA | Paolo Gentiloni | | m | FM 2014-10-31..2016-12-12; PM 2016-12-12..2018-06-01; Commissioner @european-union 2019-12..2024-11
ITA | Matteo Renzi | | m | PM 2014-02-22..2016-12-12
ITA | Enrico Letta | | m | PM 2013-04-28..2014-02-22
ITA | Mario Monti | | m | PM 2011-11-16..2013-04-28
ITA | Silvio Berlusconi | | m | PM 1994-05-10..1995-01-17; PM 2001-06-11..2006-05-17; PM 2008-05-08..2011-11-16; FM 2002-01-06..2002-11
ITA | Romano Prodi | | m | PM 1996-05-17..1998-10-21; Commission President @european-union 1999-09-16..2004-11-22; PM 2006-05-17..2008-05-08
ITA | Massimo D'Alema | | m | PM 1998-10-21..2000-04-25; FM 2006-05-17..2008-05-08
ITA | Lamberto Dini | | m | PM 1995-01-17..1996-05-17; FM 1996-05-17..2001-06-06
ITA | Antonio Tajani | | m | FM 2022-10-22..; Commissioner @european-union 2008-05..2014-06; P @european-parliament 2017-01-17..2019-07-03
ITA | Luigi Di Maio | | m | FM 2019-09-05..2022-10-22
ITA | Franco Frattini | | m | FM 2002-11..2004-11; FM 2008-05-08..2011-11-16
ITA | Matteo Salvini | | m | Interior Minister 2018-06-01..2019-09-05
ITA | Sergio Mattarella | | m | P 2015-02-03..; DM 1999-12-22..2001-06-11
ITA | Giorgio Napolitano | | m | P 2006-05-15..2015-01-14
ITA | Carlo Azeglio Ciampi | Carlo Ciampi | m | P 1999-05-18..2006-05-15
ITA | Giuliano Amato | | m | PM 2000-04-26..2001-06-11
ITA | Renato Ruggiero | | m | FM 2001-06-11..2002-01-05
ITA | Gianfranco Fini | | m | FM 2004-11-18..2006-05-17
ITA | Giulio Terzi | Giulio Terzi di Sant'Agata | m | FM 2011-11-16..2013-03-26; UN Ambassador 2008-08..2009-10; Ambassador 2009-10..2011-11
ITA | Emma Bonino | | f | FM 2013-04-28..2014-02-22
ITA | Angelino Alfano | | m | FM 2016-12-12..2018-06-01; Interior Minister 2013-04-28..2016-12-12
ITA | Enzo Moavero Milanesi | | m | FM 2018-06-01..2019-09-05
ITA | Antonio Martino | | m | DM 2001-06-11..2006-05-17
ITA | Arturo Parisi | | m | DM 2006-05-17..2008-05-08
ITA | Ignazio La Russa | | m | DM 2008-05-08..2011-11-16
ITA | Giampaolo Di Paola | | m | DM 2011-11-16..2013-04-28; General 2004-03..2011-11
ITA | Roberta Pinotti | | f | DM 2014-02-22..2018-06-01
ITA | Elisabetta Trenta | | f | DM 2018-06-01..2019-09-05
ITA | Lorenzo Guerini | | m | DM 2019-09-05..2022-10-22
ITA | Guido Crosetto | | m | DM 2022-10-22..
ITA | Mario Mauro | | m | DM 2013-04-28..2014-02-22
ITA | Marcello Spatafora | | m | UN Ambassador 2003-09..2008-08
ITA | Cesare Ragaglini | | m | UN Ambassador 2009-11..2013-08
ITA | Sebastiano Cardi | | m | UN Ambassador 2013-09..2018-06
ITA | Mariangela Zappia | | f | UN Ambassador 2018-08..2021-06; Ambassador 2021-06..2025-06
ITA | Maurizio Massari | | m | UN Ambassador 2021-07..2025-06
ITA | Giuseppe Pisanu | Beppe Pisanu | m | Interior Minister 2002-07-03..2006-05-17
ITA | Roberto Maroni | | m | Interior Minister 2008-05-08..2011-11-16
ITA | Marco Minniti | | m | Interior Minister 2016-12-12..2018-06-01
ITA | Luciana Lamorgese | | f | Interior Minister 2019-09-05..2022-10-22
ITA | Matteo Piantedosi | | m | Interior Minister 2022-10-22..
ESP | Pedro Sanchez | | m | PM 2018-06-02..
ESP | Mariano Rajoy | | m | PM 2011-12-21..2018-06-01
ESP | Jose Luis Rodriguez Zapatero | Rodriguez Zapatero | m | PM 2004-04-17..2011-12-21
ESP | Jose Maria Aznar | | m | PM 1996-05-05..2004-04-17
ESP | Felipe Gonzalez | | m | PM 1982-12-02..1996-05-05
ESP | Jose Manuel Albares | | m | FM 2021-07-12..
ESP | Arancha Gonzalez Laya | | f | FM 2020-01-13..2021-07-12
ESP | Miguel Angel Moratinos | | m | FM 2004-04-18..2010-10-21; Envoy @european-union 1996-12..2003-06
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
ESP | Margarita Robles | | f | DM 2018-06-07..; FM 2019-11-30..2020-01-13
ESP | Abel Matutes | | m | FM 1996-05-06..2000-04-27
ESP | Eduardo Serra | | m | DM 1996-05-06..2000-04-28
ESP | Jose Antonio Alonso | | m | Interior Minister 2004-04-18..2006-04-11; DM 2006-04-11..2008-04-14
ESP | Inocencio Arias | | m | UN Ambassador 1997-09..2004-05
ESP | Juan Antonio Yanez-Barnuevo | | m | UN Ambassador 2004-06..2010-12
ESP | Alfredo Perez Rubalcaba | Perez Rubalcaba | m | Interior Minister 2006-04-11..2011-07
ESP | Carlos Westendorp | | m | FM 1995-12-18..1996-05-06; High Representative @office-of-the-high-representative 1997-06-18..1999-08-18
ESP | Rodrigo Rato | Rodrigo de Rato | m | Director-General @international-monetary-fund 2004-06-07..2007-10-31
PRT | Antonio Costa | | m | PM 2015-11-26..2024-04-02; Council President @european-union 2024-12-01..
PRT | Pedro Passos Coelho | | m | PM 2011-06-21..2015-11-26
PRT | Jose Socrates | | m | PM 2005-03-12..2011-06-21
PRT | Jose Manuel Barroso | Jose Manuel Durao Barroso | m | PM 2002-04-06..2004-07-17; Commission President @european-union 2004-11-22..2014-11-01
PRT | Luis Montenegro | | m | PM 2024-04-02..
PRT | Jorge Sampaio | | m | P 1996-03-09..2006-03-09
PRT | Anibal Cavaco Silva | | m | P 2006-03-09..2016-03-09
PRT | Marcelo Rebelo de Sousa | | m | P 2016-03-09..2026-03-09
PRT | Jaime Gama | | m | FM 1995-10-28..2002-04-06
PRT | Luis Amado | | m | FM 2006-07-03..2011-06-21; DM 2005-03-12..2006-07-03
PRT | Paulo Portas | | m | FM 2011-06-21..2013-07-24; DM 2002-04-06..2005-03-12
PRT | Rui Machete | | m | FM 2013-07-24..2015-10-30
PRT | Augusto Santos Silva | | m | FM 2015-11-26..2022-03-30; DM 2009-10-26..2011-06-21
PRT | Joao Gomes Cravinho | | m | FM 2022-03-30..2024-04-02; DM 2018-10-15..2022-03-30
PRT | Paulo Rangel | | m | FM 2024-04-02..
PRT | Antonio Martins da Cruz | | m | FM 2002-04-06..2003-10
PRT | Teresa Gouveia | Teresa Patricio Gouveia | f | FM 2003-10..2004-07-17
PRT | Antonio Monteiro | | m | FM 2004-07-17..2005-03-12
PRT | Diogo Freitas do Amaral | Freitas do Amaral | m | FM 2005-03-12..2006-07-03
PRT | Pedro Santana Lopes | Santana Lopes | m | PM 2004-07-17..2005-03-12
PRT | Rui Pena | | m | DM 2001-07..2002-04-06
PRT | Nuno Severiano Teixeira | | m | DM 2006-07-03..2009-10-26
PRT | Jose Pedro Aguiar-Branco | Jose Aguiar-Branco | m | DM 2011-06-21..2015-10-30
PRT | Jose Alberto Azeredo Lopes | Azeredo Lopes | m | DM 2015-11-26..2018-10-15
PRT | Helena Carreiras | | f | DM 2022-03-30..2024-04-02
PRT | Nuno Melo | | m | DM 2024-04-02..
PRT | Antonio Vitorino | António Vitorino | m | Director-General @international-organization-for-migration 2018-10-01..2023-09-30
GRC | Kyriakos Mitsotakis | | m | PM 2019-07-08..
GRC | Alexis Tsipras | | m | PM 2015-01-26..2019-07-08; FM 2018-10-20..2019-02-15
GRC | Antonis Samaras | | m | PM 2012-06-20..2015-01-26
GRC | George Papandreou | | m | FM 1999-02..2004-02; PM 2009-10-06..2011-11-11; FM 2009-10-06..2010-09-07
GRC | Kostas Karamanlis | Costas Karamanlis | m | PM 2004-03-10..2009-10-06
GRC | Costas Simitis | Kostas Simitis | m | PM 1996-01-22..2004-03-10
GRC | Andreas Papandreou | | m | PM 1981-10-21..1989-07-02; PM 1993-10-13..1996-01-22
GRC | Nikos Dendias | | m | FM 2019-07-09..2023-05-26; DM 2023-06-27..; DM 2014-11-03..2015-01-27
GRC | Nikos Kotzias | | m | FM 2015-01-27..2018-10-20
GRC | Yanis Varoufakis | | m | Finance Minister 2015-01-27..2015-07-06
GRC | Petros Molyviatis | | m | FM 2004-03-10..2006-02-15
GRC | Dora Bakoyannis | Dora Bakoyanni | f | FM 2006-02-15..2009-10-06
GRC | Dimitris Droutsas | | m | FM 2010-09-07..2011-06-17
GRC | Dimitris Avramopoulos | | m | FM 2012-06-21..2013-06-25; DM 2011-11-11..2012-05-17; DM 2013-06-25..2014-11-03; Commissioner @european-union 2014-11..2019-11
GRC | Evangelos Venizelos | | m | FM 2013-06-25..2015-01-27; DM 2009-10-07..2011-06-17; Finance Minister 2011-06-17..2012-03
GRC | Giorgos Katrougalos | George Katrougalos | m | FM 2019-02-15..2019-07-09
GRC | George Gerapetritis | Giorgos Gerapetritis | m | FM 2023-06-27..
GRC | Panos Kammenos | | m | DM 2015-09-23..2019-01-13; DM 2015-01-27..2015-08-28
GRC | Nikos Panagiotopoulos | | m | DM 2019-07-09..2023-05-26
GRC | Costis Stephanopoulos | Kostis Stephanopoulos | m | P 1995-03-10..2005-03-12
GRC | Karolos Papoulias | | m | P 2005-03-12..2015-03-13
GRC | Prokopis Pavlopoulos | | m | P 2015-03-13..2020-03-13
GRC | Katerina Sakellaropoulou | | f | P 2020-03-13..2025-03-13
GRC | Constantine Tassoulas | Konstantinos Tasoulas | m | P 2025-03-13..
GRC | Akis Tsochatzopoulos | Apostolos-Athanasios Tsochatzopoulos | m | DM 1996-09..2001-10-24
GRC | Yiannos Papantoniou | Yannos Papantoniou | m | DM 2001-10-24..2004-03-10
GRC | Spilios Spiliotopoulos | | m | DM 2004-03-10..2006-02-15
GRC | Vangelis Meimarakis | Evangelos Meimarakis | m | DM 2006-02-15..2009-09
GRC | Panos Beglitis | | m | DM 2011-06-17..2011-11-11
GRC | Panos Panagiotopoulos | | m | DM 2012-06-21..2013-06-25
GRC | Evangelos Apostolakis | | m | DM 2019-01-15..2019-07-08
GRC | Stavros Lambrinidis | | m | FM 2011-06-17..2011-11-11; Ambassador @european-union 2019-03..2023-12; Envoy @european-union 2012-09..2019-02
GRC | Stavros Dimas | | m | FM 2011-11-11..2012-05-17
GRC | Lucas Papademos | Loukas Papademos | m | PM 2011-11-11..2012-05-16
CYP | Nikos Christodoulides | | m | FM 2018-03-01..2022-01; P 2023-02-28..; Spokesperson 2014-04..2018-02
CYP | Nicos Anastasiades | Nikos Anastasiades | m | P 2013-02-28..2023-02-28
CYP | Dimitris Christofias | Demetris Christofias | m | P 2008-02-28..2013-02-28
CYP | Tassos Papadopoulos | | m | P 2003-02-28..2008-02-28
CYP | Rauf Denktash | | m | P @northern-cyprus 1983-11-15..2005-04-24
CYP | Glafcos Clerides | Glafkos Clerides | m | P 1993-02-28..2003-02-28
CYP | Ioannis Kasoulides | Ioannis Kasoulidis | m | FM 2013-03-01..2018-03-01; FM 1997-08..2003-03-01; FM 2022-01..2023-02-28
CYP | George Iacovou | | m | FM 2003-03-01..2006-06
CYP | Markos Kyprianou | | m | FM 2008-03-03..2011-07
CYP | Constantinos Kombos | | m | FM 2023-03-01..
CYP | George Lillikas | Giorgos Lillikas | m | FM 2006-06-13..2007-07
CYP | Erato Kozakou-Marcoullis | | f | FM 2007-07-16..2008-03-03; FM 2011-08..2013-03-01
CYP | Vasilis Palmas | | m | DM 2024-01..
CYP | Charalambos Petrides | | m | DM 2020-07..2023-02-28
CYP | Christoforos Fokaides | | m | DM 2014-03..2018-02-28
CYP | Mehmet Ali Talat | | m | P @northern-cyprus 2005-04-24..2010-04-23
CYP | Dervis Eroglu | | m | P @northern-cyprus 2010-04-23..2015-04-30
CYP | Mustafa Akinci | | m | P @northern-cyprus 2015-04-30..2020-10-23
CYP | Ersin Tatar | | m | P @northern-cyprus 2020-10-23..2025-10-24
CYP | Tufan Erhurman | | m | P @northern-cyprus 2025-10-24..
MLT | Joseph Muscat | | m | PM 2013-03-11..2020-01-13
MLT | Lawrence Gonzi | | m | PM 2004-03-23..2013-03-11
MLT | Robert Abela | | m | PM 2020-01-13..
MLT | George Vella | | m | FM 2013-03-13..2017-06; P 2019-04-04..2024-04-04
MLT | Evarist Bartolo | | m | FM 2020-01-15..2022-03
MLT | Ian Borg | | m | FM 2022-03-30..
# The Holy See
VAT | Pope John Paul II | John Paul II | m | Pope 1978-10-16..2005-04-02
VAT | Pope Benedict XVI | Pope Benedict, Benedict XVI, Joseph Ratzinger | m | Pope 2005-04-19..2013-02-28
VAT | Pope Francis | Jorge Bergoglio | m | Pope 2013-03-13..2025-04-21
VAT | Pope Leo XIV | Pope Leo, Robert Prevost | m | Pope 2025-05-08..
VAT | Pietro Parolin | Cardinal Pietro Parolin | m | Official 2013-10-15..
VAT | Joaquin Navarro-Valls | | m | Spokesperson 1984-12..2006-07
VAT | Federico Lombardi | | m | Spokesperson 2006-07..2016-07
VAT | Greg Burke | | m | Spokesperson 2016-08..2018-12
VAT | Matteo Bruni | | m | Spokesperson 2019-07..
VAT | Paul Gallagher | Paul Richard Gallagher | m | FM 2014-11-08..
VAT | Dominique Mamberti | | m | FM 2006-09-15..2014-11-08
VAT | Jean-Louis Tauran | | m | FM 1990-12..2003-10
VAT | Giovanni Lajolo | | m | FM 2003-10-07..2006-09-15
ESP | Soraya Saenz de Santamaria | | f | Spokesperson 2011-12..2016-11
ESP | Inigo Mendez de Vigo | | m | Spokesperson 2016-11..2018-06
ESP | Isabel Celaa | | f | Spokesperson 2018-06..2020-01
ESP | Maria Jesus Montero | | f | Spokesperson 2020-01..2021-07
ESP | Pilar Alegria | | f | Spokesperson 2023-11..2025-12
GRC | Simos Kedikoglou | | m | Spokesperson 2012-06..2014-06
GRC | Gabriel Sakellaridis | Gavriil Sakellaridis, Gavriel Sakellaridis | m | Spokesperson 2015-01..2015-08
GRC | Olga Gerovasili | | f | Spokesperson 2015-09..2016-11
GRC | Dimitris Tzanakopoulos | | m | Spokesperson 2016-11..2019-07
GRC | Stelios Petsas | | m | Spokesperson 2019-07..2021-01
GRC | Giannis Oikonomou | Yiannis Oikonomou, Ioannis Oikonomou | m | Spokesperson 2021-08..2023-05
GRC | Pavlos Marinakis | | m | Spokesperson 2023-06..
CYP | Prodromos Prodromou | | m | Spokesperson 2018-03..2019-12
CYP | Kyriakos Koushos | | m | Spokesperson 2019-12..2021-07
CYP | Marios Pelekanos | | m | Spokesperson 2021-07..2023-02
CYP | Konstantinos Letymbiotis | Constantinos Letymbiotis | m | Spokesperson 2023-03..
`;
