// Office-holders of the United States. The form of a row is told in ../people.ts.

export const peopleOfTheUnitedStates = `
USA | Donald Trump | Donald J. Trump | m | P 2017-01-20..2021-01-20; P 2025-01-20..
USA | Joe Biden | Joseph Biden, Joseph R. Biden | m | Senator 1973-01..2009-01; VP 2009-01-20..2017-01-20; P 2021-01-20..2025-01-20
USA | Barack Obama | Barack Hussein Obama | m | Senator 2005-01..2008-11; P 2009-01-20..2017-01-20
USA | George W. Bush | George Walker Bush, President George W. Bush | m | Governor 1995-01..2000-12; P 2001-01-20..2009-01-20
USA | George H. W. Bush | George H.W. Bush, George HW Bush, George Herbert Walker Bush, George Bush | m | VP 1981-01-20..1989-01-20; P 1989-01-20..1993-01-20
USA | Bill Clinton | William Clinton, William Jefferson Clinton, William J. Clinton | m | P 1993-01-20..2001-01-20
USA | Ronald Reagan | | m | P 1981-01-20..1989-01-20
USA | Jimmy Carter | James Carter | m | P 1977-01-20..1981-01-20
USA | Gerald Ford | | m | P 1974-08-09..1977-01-20
USA | Richard Nixon | | m | P 1969-01-20..1974-08-09
USA | J. D. Vance | JD Vance, J.D. Vance | m | Senator 2023-01..2025-01; VP 2025-01-20..
USA | Kamala Harris | | f | Senator 2017-01..2021-01; VP 2021-01-20..2025-01-20
USA | Mike Pence | | m | VP 2017-01-20..2021-01-20
USA | Dick Cheney | Richard Cheney | m | DM 1989-03..1993-01-20; VP 2001-01-20..2009-01-20
USA | Al Gore | Albert Gore | m | VP 1993-01-20..2001-01-20
USA | Dan Quayle | | m | VP 1989-01-20..1993-01-20
USA | Marco Rubio | | m | Senator 2011-01..2025-01; FM 2025-01-21..
USA | Antony Blinken | Tony Blinken, Anthony Blinken, Antony J. Blinken | m | Deputy FM 2015-01..2017-01-20; FM 2021-01-26..2025-01-20
USA | Mike Pompeo | Michael Pompeo | m | CIA Director 2017-01..2018-04; FM 2018-04-26..2021-01-20
USA | Rex Tillerson | | m | FM 2017-02-01..2018-03-31
USA | John Kerry | | m | Senator 1985-01..2013-02; FM 2013-02-01..2017-01-20; Climate Envoy 2021-01..2024-03
USA | Hillary Clinton | Hillary Rodham Clinton, Hilary Clinton | f | Senator 2001-01..2009-01; FM 2009-01-21..2013-02-01
USA | Condoleezza Rice | | f | NSA 2001-01..2005-01; FM 2005-01-26..2009-01-20
USA | Colin Powell | | m | Chairman of the Joint Chiefs of Staff 1989-10..1993-09; FM 2001-01-20..2005-01-26
USA | Madeleine Albright | | f | UN Ambassador 1993-01..1997-01; FM 1997-01-23..2001-01-20
USA | Warren Christopher | | m | FM 1993-01-20..1997-01-17
USA | James Baker | James A. Baker | m | FM 1989-01-25..1992-08-23
USA | George Shultz | George P. Shultz | m | FM 1982-07-16..1989-01-20
USA | Alexander Haig | Al Haig | m | FM 1981-01-22..1982-07-05
USA | Henry Kissinger | | m | NSA 1969-01..1975-11; FM 1973-09-22..1977-01-20
USA | Lloyd Austin | | m | DM 2021-01-22..2025-01-20
USA | Pete Hegseth | | m | DM 2025-01-25..
USA | Mark Esper | | m | DM 2019-07..2020-11
USA | James Mattis | Jim Mattis | m | DM 2017-01-20..2019-01-01
USA | Ashton Carter | Ash Carter | m | DM 2015-02..2017-01-20
USA | Chuck Hagel | | m | DM 2013-02..2015-02
USA | Leon Panetta | | m | CIA Director 2009-02..2011-06; DM 2011-07..2013-02
USA | Robert Gates | | m | CIA Director 1991-11..1993-01; DM 2006-12..2011-06-30
USA | Donald Rumsfeld | | m | DM 2001-01-20..2006-12
USA | William Cohen | | m | DM 1997-01..2001-01-20
USA | William Perry | | m | DM 1994-02..1997-01
USA | Caspar Weinberger | | m | DM 1981-01..1987-11
USA | Jake Sullivan | | m | NSA 2021-01-20..2025-01-20
USA | John Bolton | | m | UN Ambassador 2005-08..2006-12; NSA 2018-04..2019-09
USA | Robert O'Brien | | m | NSA 2019-09..2021-01-20
USA | H. R. McMaster | H.R. McMaster | m | NSA 2017-02-20..2018-04
USA | Michael Flynn | | m | NSA 2017-01-20..2017-02-13
USA | Susan Rice | | f | UN Ambassador 2009-01-22..2013-06; NSA 2013-07..2017-01-20
USA | Tom Donilon | | m | NSA 2010-10..2013-06-30
USA | James Jones | | m | NSA 2009-01-20..2010-10
USA | Stephen Hadley | | m | NSA 2005-01..2009-01-20
USA | Sandy Berger | Samuel Berger | m | NSA 1997-03..2001-01
USA | Wendy Sherman | | f | Deputy FM 2021-04..2023-07
USA | Victoria Nuland | | f | Spokesperson 2011-05..2013-02; Assistant FM 2013-09..2017-01; Under Secretary 2021-05..2024-03
USA | William Burns | Bill Burns | m | Deputy FM 2011-07..2014-11; CIA Director 2021-03..2025-01-20
USA | Richard Armitage | | m | Deputy FM 2001-03..2005-02
USA | Strobe Talbott | | m | Deputy FM 1994-02..2001-01-20
USA | John Negroponte | | m | UN Ambassador 2001-09..2004-06; Deputy FM 2007-02..2009-01-20
USA | Linda Thomas-Greenfield | | f | UN Ambassador 2021-02..2025-01-20
USA | Kelly Craft | | f | UN Ambassador 2019-09..2021-01-20
USA | Nikki Haley | | f | UN Ambassador 2017-01-27..2018-12-31
USA | Samantha Power | | f | UN Ambassador 2013-08..2017-01-20
USA | Zalmay Khalilzad | | m | UN Ambassador 2007-04..2009-01-20; Envoy 2018-09..2021-10
USA | Richard Holbrooke | | m | Assistant FM 1994-09..1996-02; UN Ambassador 1999-08..2001-01; Envoy 2009-01..2010-12
USA | Bill Richardson | | m | UN Ambassador 1997-02..1998-09
USA | Jeane Kirkpatrick | | f | UN Ambassador 1981-02..1985-04
USA | Jen Psaki | | f | Spokesperson 2013-02..2015-03; Press Secretary 2021-01-20..2022-05
USA | Karine Jean-Pierre | | f | Press Secretary 2022-05..2025-01-20
USA | Karoline Leavitt | | f | Press Secretary 2025-01-20..
USA | Sarah Sanders | Sarah Huckabee Sanders | f | Press Secretary 2017-07..2019-06
USA | Sean Spicer | | m | Press Secretary 2017-01-20..2017-07
USA | Josh Earnest | | m | Press Secretary 2014-06..2017-01-20
USA | Jay Carney | | m | Press Secretary 2011-02..2014-06
USA | Robert Gibbs | | m | Press Secretary 2009-01-20..2011-02
USA | Scott McClellan | | m | Press Secretary 2003-07..2006-05
USA | Ari Fleischer | | m | Press Secretary 2001-01-20..2003-07
USA | Ned Price | | m | Spokesperson 2021-01..2023-03
USA | Matthew Miller | | m | Spokesperson 2023-04..2025-01
USA | Heather Nauert | | f | Spokesperson 2017-04..2019-04
USA | Mark Toner | | m | Spokesperson 2015-06..2017-04
USA | Sean McCormack | | m | Spokesperson 2005-06..2009-01
USA | Richard Boucher | | m | Spokesperson 2000-05..2005-06
USA | James Rubin | | m | Spokesperson 1997-08..2000-04
USA | Nicholas Burns | | m | Spokesperson 1995-01..1997-08; Under Secretary 2005-03..2008-02
USA | John Kirby | | m | Spokesperson 2015-05..2017-01
USA | Mark Milley | | m | Chairman of the Joint Chiefs of Staff 2019-10..2023-09-30
USA | Martin Dempsey | | m | Chairman of the Joint Chiefs of Staff 2011-10..2015-09-30
USA | Mike Mullen | Michael Mullen | m | Chairman of the Joint Chiefs of Staff 2007-10..2011-09-30
USA | Lloyd Bentsen | | m |
USA | Janet Yellen | | f | Finance Minister 2021-01-26..2025-01-20
USA | Steven Mnuchin | | m | Finance Minister 2017-02..2021-01-20
USA | Jack Lew | | m | Finance Minister 2013-02..2017-01-20
USA | Timothy Geithner | | m | Finance Minister 2009-01-26..2013-01-25
USA | Henry Paulson | | m | Finance Minister 2006-07..2009-01-20
USA | John Brennan | | m | CIA Director 2013-03..2017-01-20
USA | George Tenet | | m | CIA Director 1997-07..2004-07
USA | John Ashcroft | | m | Attorney General 2001-02..2005-02
USA | Eric Holder | | m | Attorney General 2009-02..2015-04
USA | Merrick Garland | | m | Attorney General 2021-03..2025-01-20
USA | William Barr | Bill Barr | m | Attorney General 2019-02..2020-12
USA | Jeff Sessions | | m | Attorney General 2017-02..2018-11
USA | Nancy Pelosi | | f | Speaker 2007-01..2011-01; Speaker 2019-01..2023-01
USA | Paul Ryan | | m | Speaker 2015-10..2019-01
USA | John Boehner | | m | Speaker 2011-01..2015-10
USA | Newt Gingrich | | m | Speaker 1995-01..1999-01
USA | Mike Johnson | | m | Speaker 2023-10..
USA | Mitch McConnell | | m | Senator 1985-01..
USA | Harry Reid | | m | Senator 1987-01..2017-01
USA | John McCain | | m | Senator 1987-01..2018-08
USA | Bob Dole | Robert Dole | m | Senator 1969-01..1996-06
USA | Bernie Sanders | | m | Senator 2007-01..
USA | Mitt Romney | | m | Governor 2003-01..2007-01; Senator 2019-01..2025-01
USA | Karen Donfried | | f | Assistant FM 2021-09..2023-03
USA | Daniel Fried | Dan Fried | m | Assistant FM 2005-05..2009-05
USA | A. Wess Mitchell | Wess Mitchell | m | Assistant FM 2017-10..2019-02
USA | Kurt Campbell | Kurt M. Campbell | m | Assistant FM 2009-06..2013-02; Deputy FM 2024-02..2025-01-20
USA | David Satterfield | | m | Ambassador 2019-08..2022-01
USA | Jeffrey Feltman | | m | Assistant FM 2009-08..2012-06; Under Secretary @united-nations 2012-07..2018-03
USA | James Steinberg | Jim Steinberg | m | Deputy FM 2009-01..2011-07
USA | Stephen Biegun | | m | Envoy 2018-08..2021-01; Deputy FM 2019-12..2021-01-20
USA | John Sullivan | John J. Sullivan | m | Deputy FM 2017-05..2019-12; Ambassador 2019-12..2022-09
USA | Michael McFaul | | m | Ambassador 2012-01..2014-02
USA | John Tefft | | m | Ambassador 2014-09..2017-10
USA | Jon Huntsman | Jon Huntsman Jr. | m | Ambassador 2017-10..2019-10
USA | Alexander Vershbow | | m | Ambassador 1998-01..2005-07; Deputy Secretary-General @nato 2012-02..2016-10
USA | Geoffrey Pyatt | | m | Ambassador 2013-08..2022-05
USA | Marie Yovanovitch | | f | Ambassador 2016-08..2019-05
USA | Kristina Kvien | | f | Official 2020-01..2022-05
USA | Bridget Brink | Bridget A. Brink | f | Ambassador 2022-05..2025-04
USA | Julianne Smith | | f | Ambassador 2021-12..2024-11
USA | Ivo Daalder | | m | Ambassador 2009-05..2013-07
USA | Kay Bailey Hutchison | | f | Ambassador 2017-08..2021-01
USA | Douglas Lute | | m | Ambassador 2013-08..2017-01
USA | Bart Gorman | Bartle Gorman | m |
USA | Michael Waltz | Mike Waltz | m | NSA 2025-01-20..2025-05; UN Ambassador 2025-09..
USA | Tammy Bruce | | f | Spokesperson 2025-01..2025-08
USA | Vedant Patel | | m | Spokesperson 2022-05..2025-01
USA | Philip Crowley | P.J. Crowley | m | Spokesperson 2009-05..2011-03
USA | Marie Harf | | f | Spokesperson 2013-06..2015-06
USA | Morgan Ortagus | | f | Spokesperson 2019-04..2021-01
USA | Thomas Pickering | | m | UN Ambassador 1989-03..1992-05; Under Secretary 1997-05..2001-01
USA | Edward Perkins | Edward J. Perkins | m | UN Ambassador 1992-05..1993-01
USA | John Danforth | | m | UN Ambassador 2004-07..2005-01
USA | Daleep Singh | | m | Official 2021-02..2022-06
USA | Bonnie Jenkins | | f | Under Secretary 2021-07..2025-01
USA | Jonathan Finer | Jon Finer | m | Official 2021-01..2025-01
USA | Colin Kahl | | m | Official 2021-04..2023-07
USA | Kathleen Hicks | | f | Deputy DM 2021-02..2025-01
USA | George Mitchell | | m | Senator 1980-05..1995-01; Envoy 2009-01..2011-05
USA | Dennis Ross | | m | Envoy 1993-06..2001-01
USA | Steve Witkoff | Steven Witkoff | m | Envoy 2025-01..
USA | Keith Kellogg | | m | Envoy 2025-01..
USA | Kurt Volker | | m | Envoy 2017-07..2019-09
USA | Brett McGurk | | m | Envoy 2015-10..2018-12
USA | James Jeffrey | Jim Jeffrey | m | Envoy 2018-08..2020-11
USA | Christopher Hill | | m | Assistant FM 2005-04..2009-04
USA | Stephen Bosworth | | m | Envoy 2009-02..2011-10
USA | Robert Malley | Rob Malley | m | Envoy 2021-01..2023-06
USA | Jared Kushner | | m |
USA | David Petraeus | | m | CIA Director 2011-09..2012-11
USA | Stanley McChrystal | | m |
USA | Tommy Franks | | m |
USA | Norman Schwarzkopf | | m |
USA | Paul Bremer | L. Paul Bremer | m |
USA | Paul Wolfowitz | | m | Deputy DM 2001-03..2005-06
USA | Ben Bernanke | | m |
USA | Alan Greenspan | | m |
USA | Edward Snowden | | m |
USA | Chelsea Manning | Bradley Manning | |
USA | Elon Musk | | m |
`;
