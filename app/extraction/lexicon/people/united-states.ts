// Office-holders of the United States. The form of a row is told in ../people.ts.

export const peopleOfTheUnitedStates = `
USA | Donald Trump | Donald J. Trump | m | P 2017-01-20..2021-01-20; P 2025-01-20..
USA | Joe Biden | Joseph Biden, Joseph R. Biden | m | Senator 1973-01..2009-01; VP 2009-01-20..2017-01-20; P 2021-01-20..2025-01-20
USA | Barack Obama | Barack Hussein Obama | m | Senator 2005-01..2008-11; P 2009-01-20..2017-01-20
USA | George W. Bush | George Walker Bush, President George W. Bush | m | Governor 1995-01..2000-12; P 2001-01-20..2009-01-20
USA | George H. W. Bush | George H.W. Bush, George HW Bush, George Herbert Walker Bush, George Bush | m | VP 1981-01-20..1989-01-20; P 1989-01-20..1993-01-20
USA | Bill Clinton | William Clinton, William Jefferson Clinton, William J. Clinton | m | P 1993-01-20..2001-01-20; Envoy @united-nations 2009-05..2013-01
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
USA | Marco Rubio | | m | Senator 2011-01..2025-01; FM 2025-01-21..; NSA 2025-05-01..
USA | Antony Blinken | Tony Blinken, Anthony Blinken, Antony J. Blinken | m | Deputy FM 2015-01..2017-01-20; FM 2021-01-26..2025-01-20
USA | Mike Pompeo | Michael Pompeo | m | CIA Director 2017-01..2018-04; FM 2018-04-26..2021-01-20
USA | Rex Tillerson | | m | FM 2017-02-01..2018-03-31
USA | John Kerry | | m | Senator 1985-01..2013-02; FM 2013-02-01..2017-01-20; Climate Envoy 2021-01..2024-03
USA | Hillary Clinton | Hillary Rodham Clinton, Hilary Clinton | f | Senator 2001-01..2009-01; FM 2009-01-21..2013-02-01
USA | Condoleezza Rice | | f | NSA 2001-01..2005-01; FM 2005-01-26..2009-01-20
USA | Colin Powell | Colin L. Powell | m | Chairman of the Joint Chiefs of Staff 1989-10..1993-09; FM 2001-01-20..2005-01-26; NSA 1987-11..1989-01-20
USA | Madeleine Albright | | f | UN Ambassador 1993-01..1997-01; FM 1997-01-23..2001-01-20
USA | Warren Christopher | | m | FM 1993-01-20..1997-01-17
USA | James Baker | James A. Baker | m | FM 1989-01-25..1992-08-23; Envoy @united-nations 1997-03..2004-06
USA | George Shultz | George P. Shultz | m | FM 1982-07-16..1989-01-20
USA | Alexander Haig | Al Haig | m | FM 1981-01-22..1982-07-05
USA | Henry Kissinger | | m | NSA 1969-01..1975-11; FM 1973-09-22..1977-01-20
USA | Lloyd Austin | | m | DM 2021-01-22..2025-01-20
USA | Pete Hegseth | | m | DM 2025-01-25..
USA | Mark Esper | | m | DM 2019-06-24..2020-11-09
USA | James Mattis | Jim Mattis | m | DM 2017-01-20..2019-01-01
USA | Ashton Carter | Ash Carter, Ashton B. Carter | m | DM 2015-02..2017-01-20; Deputy DM 2011-10..2013-12
USA | Chuck Hagel | | m | DM 2013-02..2015-02
USA | Leon Panetta | | m | CIA Director 2009-02..2011-06; DM 2011-07..2013-02
USA | Robert Gates | | m | CIA Director 1991-11..1993-01; DM 2006-12..2011-06-30
USA | Donald Rumsfeld | | m | DM 2001-01-20..2006-12
USA | William Cohen | | m | DM 1997-01..2001-01-20
USA | William Perry | | m | DM 1994-02..1997-01
USA | Caspar Weinberger | | m | DM 1981-01..1987-11
USA | Jake Sullivan | | m | NSA 2021-01-20..2025-01-20
USA | John Bolton | John R. Bolton | m | UN Ambassador 2005-08..2006-12; NSA 2018-04..2019-09; Under Secretary 2001-05..2005-07
USA | Robert O'Brien | | m | NSA 2019-09..2021-01-20
USA | H. R. McMaster | H.R. McMaster | m | NSA 2017-02-20..2018-04
USA | Michael Flynn | | m | NSA 2017-01-20..2017-02-13
USA | Susan Rice | | f | UN Ambassador 2009-01-22..2013-06; NSA 2013-07..2017-01-20
USA | Tom Donilon | | m | NSA 2010-10..2013-06-30
USA | James Jones | James L. Jones | m | NSA 2009-01-20..2010-10; General 1999-07..2006-12
USA | Stephen Hadley | | m | NSA 2005-01..2009-01-20
USA | Sandy Berger | Samuel Berger | m | NSA 1997-03..2001-01
USA | Wendy Sherman | Wendy R. Sherman | f | Deputy FM 2021-04..2023-07; Under Secretary 2011-09..2015-10
USA | Victoria Nuland | | f | Spokesperson 2011-05..2013-02; Assistant FM 2013-09..2017-01; Under Secretary 2021-05..2024-03
USA | William Burns | Bill Burns, William J. Burns | m | Deputy FM 2011-07..2014-11; CIA Director 2021-03..2025-01-20; Assistant FM 2001-06..2005-03; Ambassador 2005-08..2008-05; Under Secretary 2008-05..2011-07
USA | Richard Armitage | | m | Deputy FM 2001-03..2005-02
USA | Strobe Talbott | | m | Deputy FM 1994-02..2001-01-20
USA | John Negroponte | John D. Negroponte | m | UN Ambassador 2001-09..2004-06; Deputy FM 2007-02..2009-01-20; Ambassador 2004-06..2005-03; CIA Director 2005-04..2007-02
USA | Linda Thomas-Greenfield | | f | UN Ambassador 2021-02..2025-01-20; Ambassador 2008-08..2012-03; Assistant FM 2013-08..2017-03
USA | Kelly Craft | | f | UN Ambassador 2019-09..2021-01-20
USA | Nikki Haley | | f | UN Ambassador 2017-01-27..2018-12-31
USA | Samantha Power | | f | UN Ambassador 2013-08..2017-01-20
USA | Zalmay Khalilzad | | m | UN Ambassador 2007-04..2009-01-20; Envoy 2018-09..2021-10; Ambassador 2003-11..2007-03
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
USA | Ned Price | | m | Spokesperson 2021-01..2023-03; Spokesperson 2014-06..2017-01
USA | Matthew Miller | | m | Spokesperson 2023-04..2025-01
USA | Heather Nauert | | f | Spokesperson 2017-04..2019-04
USA | Mark Toner | | m | Spokesperson 2015-06..2017-04
USA | Sean McCormack | | m | Spokesperson 2005-06..2009-01
USA | Richard Boucher | Richard A. Boucher | m | Spokesperson 2000-05..2005-06; Assistant FM 2006-02..2009-05
USA | James Rubin | | m | Spokesperson 1997-08..2000-04
USA | Nicholas Burns | R. Nicholas Burns | m | Spokesperson 1995-01..1997-08; Under Secretary 2005-03..2008-02; Ambassador 1997-12..2005-03; Ambassador 2022-04..2025-01
USA | John Kirby | | m | Spokesperson 2015-05..2017-01; Spokesperson 2013-12..2015-03; Spokesperson 2021-01-20..2025-01-20
USA | Mark Milley | | m | Chairman of the Joint Chiefs of Staff 2019-10..2023-09-30
USA | Martin Dempsey | | m | Chairman of the Joint Chiefs of Staff 2011-10..2015-10-01
USA | Mike Mullen | Michael Mullen | m | Chairman of the Joint Chiefs of Staff 2007-10..2011-09-30
USA | Lloyd Bentsen | | m |
USA | Janet Yellen | | f | Finance Minister 2021-01-26..2025-01-20
USA | Steven Mnuchin | | m | Finance Minister 2017-02..2021-01-20
USA | Jack Lew | Jacob Lew, Jacob J. Lew | m | Finance Minister 2013-02..2017-01-20; Deputy FM 2009-01..2010-11; Ambassador 2023-11..2025-01
USA | Timothy Geithner | | m | Finance Minister 2009-01-26..2013-01-25
USA | Henry Paulson | | m | Finance Minister 2006-07..2009-01-20
USA | John Brennan | | m | CIA Director 2013-03..2017-01-20
USA | George Tenet | | m | CIA Director 1997-07..2004-07
USA | John Ashcroft | | m | Attorney General 2001-02..2005-02
USA | Eric Holder | | m | Attorney General 2009-02..2015-04
USA | Merrick Garland | | m | Attorney General 2021-03..2025-01-20
USA | William Barr | Bill Barr | m | Attorney General 2019-02-14..2020-12
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
USA | David Satterfield | David M. Satterfield | m | Ambassador 2019-08..2022-01; Envoy 2022-01..2022-05; Envoy 2023-10..2024-06
USA | Jeffrey Feltman | Jeff Feltman, Jeffrey D. Feltman | m | Assistant FM 2009-08..2012-06; Under Secretary @united-nations 2012-07..2018-03; Ambassador 2004-07..2008-01; Envoy 2021-04..2022-01
USA | James Steinberg | Jim Steinberg | m | Deputy FM 2009-01..2011-07
USA | Stephen Biegun | | m | Envoy 2018-08..2021-01; Deputy FM 2019-12..2021-01-20
USA | John Sullivan | John J. Sullivan | m | Deputy FM 2017-05..2019-12; Ambassador 2019-12..2022-09
USA | Michael McFaul | | m | Ambassador 2012-01..2014-02
USA | John Tefft | John F. Tefft | m | Ambassador 2014-09..2017-10; Ambassador 2005-08..2013-07
USA | Jon Huntsman | Jon Huntsman Jr. | m | Ambassador 2017-10..2019-10; Governor 2005-01..2009-08; Ambassador 2009-08..2011-04
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
USA | Michael Waltz | Mike Waltz | m | NSA 2025-01-20..2025-05-01; UN Ambassador 2025-09..
USA | Tammy Bruce | | f | Spokesperson 2025-01..2025-08
USA | Vedant Patel | | m | Spokesperson 2022-05..2025-01
USA | Philip Crowley | P.J. Crowley | m | Spokesperson 2009-05..2011-03
USA | Marie Harf | | f | Spokesperson 2013-06..2015-06
USA | Morgan Ortagus | | f | Spokesperson 2019-04..2021-01; Envoy 2025-01..
USA | Thomas Pickering | | m | UN Ambassador 1989-03..1992-05; Under Secretary 1997-05..2001-01
USA | Edward Perkins | Edward J. Perkins | m | UN Ambassador 1992-05..1993-01
USA | John Danforth | John C. Danforth | m | UN Ambassador 2004-07..2005-01; Senator 1976-12..1995-01; Envoy 2001-09..2004-06
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
USA | James Jeffrey | Jim Jeffrey, James F. Jeffrey | m | Envoy 2018-08..2020-11; Ambassador 2008-11..2012-06
USA | Christopher Hill | Christopher R. Hill | m | Assistant FM 2005-04..2009-04; Ambassador 2000-08..2005-04; Ambassador 2009-04..2010-08; Ambassador 2022-03..2025-01
USA | Stephen Bosworth | Stephen W. Bosworth | m | Envoy 2009-02..2011-10; Ambassador 1997-11..2001-02
USA | Robert Malley | Rob Malley | m | Envoy 2021-01..2023-06
USA | Jared Kushner | | m |
USA | David Petraeus | David H. Petraeus | m | CIA Director 2011-09..2012-11; General 2004-06..2011-08
USA | Stanley McChrystal | | m | General 2009-06..2010-06
USA | Tommy Franks | | m |
USA | Norman Schwarzkopf | | m |
USA | Paul Bremer | L. Paul Bremer | m |
USA | Paul Wolfowitz | | m | Deputy DM 2001-03..2005-06; Director-General @world-bank 2005-06-01..2007-06-30
USA | Ben Bernanke | | m |
USA | Alan Greenspan | | m |
USA | Edward Snowden | | m |
USA | Chelsea Manning | Bradley Manning | |
USA | Elon Musk | | m |
USA | Patrick Shanahan | Pat Shanahan | m | Deputy DM 2017-07..2019-06; DM 2019-01-01..2019-06-24
USA | Christopher Miller | Chris Miller, Christopher C. Miller | m | DM 2020-11-09..2021-01-20
USA | Dorothy Shea | | f | UN Ambassador 2025-01-20..2025-09
USA | Anne Patterson | Anne W. Patterson | f | UN Ambassador 2005-01..2005-08; Ambassador 2007-07..2013-08; Assistant FM 2013-12..2017-01
USA | Alejandro Wolff | Alejandro D. Wolff | m | UN Ambassador 2006-12..2007-04
USA | Mike McCurry | Michael McCurry | m | Press Secretary 1995-01..1998-10
USA | Joe Lockhart | Joseph Lockhart | m | Press Secretary 1998-10..2000-09
USA | Jake Siewert | | m | Press Secretary 2000-09..2001-01-20
USA | Tony Snow | | m | Press Secretary 2006-05..2007-09
USA | Dana Perino | | f | Press Secretary 2007-09..2009-01-20
USA | Stephanie Grisham | | f | Press Secretary 2019-07..2020-04
USA | Kayleigh McEnany | | f | Press Secretary 2020-04..2021-01-20
USA | Marlin Fitzwater | | m | Press Secretary 1987-02..1993-01-20
USA | Robert Wood | Robert A. Wood | m | Spokesperson 2007-06..2010-01; Ambassador 2014-07..2025-01
USA | Adam Ereli | J. Adam Ereli | m | Spokesperson 2003-09..2006-08
USA | Tom Casey | | m | Spokesperson 2006-08..2009-01
USA | Philip Reeker | Philip T. Reeker | m | Spokesperson 2000-01..2003-09; Assistant FM 2019-03..2021-01
USA | Michael Hammer | Mike Hammer | m | Spokesperson 2009-01..2013-08; Ambassador 2018-12..2022-06; Envoy 2022-06..2025-01
USA | Jalina Porter | | f | Spokesperson 2021-01..2022-05
USA | Robert Palladino | | m | Spokesperson 2018-08..2020-01
USA | Tommy Pigott | Thomas Pigott | m | Spokesperson 2025-04..
USA | Kenneth Bacon | Ken Bacon | m | Spokesperson 1994-09..2001-01
USA | Victoria Clarke | Torie Clarke | f | Spokesperson 2001-05..2003-06
USA | Lawrence Di Rita | Larry Di Rita | m | Spokesperson 2003-06..2006-04
USA | Bryan Whitman | | m | Spokesperson 2002-01..2010-12
USA | Geoff Morrell | | m | Spokesperson 2007-06..2011-07
USA | George Little | | m | Spokesperson 2011-07..2013-11
USA | Peter Cook | | m | Spokesperson 2015-07..2017-01
USA | Dana White | Dana W. White | f | Spokesperson 2017-04..2019-01
USA | Jonathan Hoffman | Jonathan Rath Hoffman | m | Spokesperson 2019-05..2020-11
USA | Patrick Ryder | Pat Ryder | m | Spokesperson 2022-08..2025-01
USA | Sabrina Singh | | f | Spokesperson 2022-04..2025-01
USA | Sean Parnell | | m | Spokesperson 2025-02..
USA | Jeff Davis | | m | Spokesperson 2014-10..2017-09
USA | Gordon Johndroe | | m | Spokesperson 2006-01..2009-01
USA | Tommy Vietor | | m | Spokesperson 2011-01..2013-03
USA | Caitlin Hayden | | f | Spokesperson 2012-01..2014-06
USA | Bernadette Meehan | | f | Spokesperson 2012-08..2015-06
USA | Ben Rhodes | | m | Official 2009-09..2017-01
USA | Garrett Marquis | | m | Spokesperson 2018-05..2019-09
USA | Emily Horne | | f | Spokesperson 2021-01..2022-03
USA | Adrienne Watson | | f | Spokesperson 2022-03..2024-07
USA | Hugh Shelton | Henry Shelton, Henry H. Shelton | m | Chairman of the Joint Chiefs of Staff 1997-10-01..2001-10-01
USA | John Shalikashvili | | m | General 1992-06..1993-10; Chairman of the Joint Chiefs of Staff 1993-10-25..1997-09-30
USA | Richard Myers | Richard B. Myers | m | Chairman of the Joint Chiefs of Staff 2001-10-01..2005-09-30
USA | Peter Pace | | m | Chairman of the Joint Chiefs of Staff 2005-09-30..2007-10-01
USA | Joseph Dunford | Joe Dunford, Joseph F. Dunford | m | General 2013-02..2014-08; Chairman of the Joint Chiefs of Staff 2015-10-01..2019-10-01
USA | Charles Q. Brown | Charles Q. Brown Jr., C.Q. Brown, CQ Brown, Charles Brown | m | Chairman of the Joint Chiefs of Staff 2023-10-01..2025-02-21
USA | Dan Caine | John Daniel Caine | m | Chairman of the Joint Chiefs of Staff 2025-04-11..
USA | Joseph Ralston | Joseph W. Ralston | m | General 2000-05..2003-01
USA | Bantz Craddock | John Craddock, Bantz J. Craddock | m | General 2004-11..2009-07
USA | James Stavridis | James G. Stavridis | m | General 2006-10..2013-05
USA | Curtis Scaparrotti | Curtis M. Scaparrotti | m | General 2013-10..2019-05
USA | Tod Wolters | Tod D. Wolters | m | General 2019-05..2022-07
USA | Alexus Grynkewich | | m | General 2022-07..
USA | John Abizaid | John P. Abizaid | m | General 2003-07..2007-03; Ambassador 2019-04..2021-01
USA | Joseph Votel | Joseph L. Votel | m | General 2014-08..2019-03
USA | Kenneth McKenzie | Frank McKenzie, Kenneth F. McKenzie | m | General 2019-03..2022-04
USA | Michael Kurilla | Erik Kurilla, Michael Erik Kurilla | m | General 2022-04..2025-08
USA | Brad Cooper | | m | General 2025-08..
USA | David McKiernan | David D. McKiernan | m | General 2008-06..2009-06
USA | Raymond Odierno | Ray Odierno, Raymond T. Odierno | m | General 2008-09..2015-08
USA | George Casey | George W. Casey | m | General 2004-07..2011-04
USA | Ricardo Sanchez | Ricardo S. Sanchez | m | General 2003-06..2004-07
USA | John Allen | John R. Allen | m | General 2011-07..2013-02; Envoy 2014-09..2015-11
USA | Harry Harris | Harry B. Harris | m | General 2015-05..2018-05; Ambassador 2018-07..2021-01
USA | Anthony Lake | Tony Lake | m | NSA 1993-01-20..1997-03; Director-General @unicef 2010-05..2017-12-31
USA | Brent Scowcroft | | m | NSA 1989-01-20..1993-01-20
USA | Zbigniew Brzezinski | | m | NSA 1977-01-20..1981-01-20
USA | Anthony Zinni | Anthony C. Zinni | m | General 1997-08..2000-07; Envoy 2001-11..2003-03
USA | Jason Greenblatt | Jason D. Greenblatt | m | Envoy 2017-01..2019-10
USA | David Hale | | m | Envoy 2011-06..2013-07; Ambassador 2013-09..2018-08; Under Secretary 2018-08..2021-01
USA | Martin Indyk | Martin S. Indyk | m | Assistant FM 1997-10..1999-11; Ambassador 2000-01..2001-07; Envoy 2013-07..2014-06
USA | Marc Grossman | | m | Under Secretary 2001-03..2005-02; Envoy 2011-02..2012-12
USA | James Dobbins | James F. Dobbins | m | Assistant FM 2001-01..2001-06; Envoy 2001-11..2002-12; Envoy 2013-05..2014-07
USA | Scott Gration | J. Scott Gration | m | Envoy 2009-03..2011-04
USA | Princeton Lyman | Princeton N. Lyman | m | Envoy 2011-03..2013-03
USA | Donald Booth | Donald E. Booth | m | Ambassador 2010-06..2013-08; Envoy 2013-08..2017-01; Envoy 2019-06..2021-08
USA | Andrew Natsios | Andrew S. Natsios | m | Envoy 2006-09..2007-12
USA | Tom Perriello | Thomas Perriello | m | Envoy 2015-07..2016-12; Envoy 2024-02..2025-01
USA | Russ Feingold | Russell Feingold | m | Senator 1993-01..2011-01; Envoy 2013-07..2015-03
USA | Brian Hook | | m | Envoy 2018-08..2020-08
USA | Elliott Abrams | | m | Envoy 2019-01..2021-01
USA | Timothy Lenderking | Tim Lenderking, Timothy A. Lenderking | m | Envoy 2021-02..2025-01
USA | Amos Hochstein | Amos J. Hochstein | m | Envoy 2014-08..2017-01; Envoy 2021-08..2025-01
USA | Daniel Shapiro | Dan Shapiro, Daniel B. Shapiro | m | Ambassador 2011-07..2017-01
USA | David Friedman | David M. Friedman | m | Ambassador 2017-05..2021-01
USA | Thomas Nides | Tom Nides, Thomas R. Nides | m | Deputy FM 2011-01..2013-02; Ambassador 2021-12..2023-07
USA | Mike Huckabee | | m | Governor 1996-07..2007-01; Ambassador 2025-04..
USA | Glyn Davies | Glyn T. Davies | m | Envoy 2011-11..2014-11; Ambassador 2015-11..2018-09
USA | Sung Kim | Sung Y. Kim | m | Envoy 2008-09..2011-11; Ambassador 2011-11..2014-11; Envoy 2014-11..2016-11; Ambassador 2016-12..2023-11; Envoy 2021-05..2023-12
USA | Joseph Yun | Joseph Y. Yun | m | Ambassador 2013-10..2016-10; Envoy 2016-10..2018-03
USA | James Kelly | James A. Kelly | m | Assistant FM 2001-05..2005-01
USA | Joseph DeTrani | Joseph R. DeTrani | m | Envoy 2003-01..2006-01
USA | Derek Mitchell | Derek J. Mitchell | m | Envoy 2011-08..2012-06; Ambassador 2012-07..2016-03
USA | Frank Wisner | Frank G. Wisner | m | Ambassador 1994-08..1997-07; Envoy 2005-12..2008-02
USA | Richard Grenell | Ric Grenell, Richard A. Grenell | m | Spokesperson 2001-01..2008-10; Ambassador 2018-05..2020-06; Envoy 2019-10..2021-01; CIA Director 2020-02..2020-05; Envoy 2025-01..
USA | Matthew Palmer | Matt Palmer | m | Envoy 2019-08..2021-09
USA | Tom Barrack | Thomas Barrack, Thomas J. Barrack | m | Ambassador 2025-05..; Envoy 2025-05..
USA | Adam Boehler | | m | Envoy 2025-01..
USA | Massad Boulos | | m | Envoy 2025-04..
USA | Robert Ford | Robert S. Ford | m | Ambassador 2010-12..2014-02
USA | Michael Ratney | | m | Envoy 2015-07..2017-12; Ambassador 2023-04..2025-01
USA | Daniel Rubinstein | | m | Envoy 2014-03..2015-07; Ambassador 2015-10..2019-01
USA | Joel Rayburn | | m | Envoy 2018-07..2020-11
USA | Frederic Hof | Frederic C. Hof, Fred Hof | m | Envoy 2012-03..2012-09
USA | Ryan Crocker | Ryan C. Crocker | m | Ambassador 2004-11..2009-02; Ambassador 2011-07..2012-07
USA | Karl Eikenberry | Karl W. Eikenberry | m | General 2005-05..2007-02; Ambassador 2009-05..2011-07
USA | Cameron Munter | | m | Ambassador 2009-08..2012-07
USA | Richard Olson | Richard G. Olson | m | Ambassador 2012-10..2015-11; Envoy 2015-11..2016-11
USA | Stuart Jones | Stuart E. Jones | m | Ambassador 2011-07..2016-08
USA | James Collins | James F. Collins | m | Ambassador 1997-09..2001-07
USA | John Beyrle | John R. Beyrle | m | Ambassador 2005-09..2012-01
USA | Lynne Tracy | Lynne M. Tracy | f | Ambassador 2019-02..2025-06
USA | Joseph Prueher | Joseph W. Prueher | m | Ambassador 1999-12..2001-05
USA | Clark Randt | Clark T. Randt, Clark T. Randt Jr. | m | Ambassador 2001-07..2009-01
USA | Gary Locke | | m | Governor 1997-01..2005-01; Ambassador 2011-08..2014-03
USA | Max Baucus | | m | Senator 1978-12..2014-02; Ambassador 2014-03..2017-01
USA | Terry Branstad | | m | Governor 2011-01..2017-05; Ambassador 2017-07..2020-10
USA | David Perdue | | m | Senator 2015-01..2021-01; Ambassador 2025-05..
USA | William Farish | William S. Farish | m | Ambassador 2001-08..2004-07
USA | Robert Tuttle | Robert H. Tuttle | m | Ambassador 2005-07..2009-01
USA | Louis Susman | Louis B. Susman | m | Ambassador 2009-08..2013-04
USA | Matthew Barzun | Matthew W. Barzun | m | Ambassador 2009-08..2011-05; Ambassador 2013-08..2017-01
USA | Woody Johnson | Robert Wood Johnson | m | Ambassador 2017-08..2021-01
USA | Jane Hartley | Jane D. Hartley | f | Ambassador 2014-10..2017-01; Ambassador 2022-07..2025-01
USA | Warren Stephens | Warren A. Stephens | m | Ambassador 2025-05..
USA | Rahm Emanuel | | m | Mayor 2011-05..2019-05; Ambassador 2022-03..2025-01
USA | Caroline Kennedy | | f | Ambassador 2013-11..2017-01; Ambassador 2022-07..2024-11
USA | Howard Baker | Howard H. Baker | m | Senator 1967-01..1985-01; Ambassador 2001-07..2005-02
USA | William Hagerty | Bill Hagerty | m | Ambassador 2017-08..2019-07; Senator 2021-01..
USA | Mark Lippert | Mark W. Lippert | m | Ambassador 2014-11..2017-01
USA | Philip Goldberg | Philip S. Goldberg | m | Ambassador 2006-10..2008-09; Ambassador 2013-12..2016-10; Ambassador 2019-09..2025-01
USA | Kathleen Stephens | | f | Ambassador 2008-09..2011-10
USA | Matthew Whitaker | Matthew G. Whitaker | m | Attorney General 2018-11..2019-02-14; Ambassador 2025-04..
USA | Gordon Sondland | | m | Ambassador 2018-07..2020-02
USA | John Herbst | John E. Herbst | m | Ambassador 2000-11..2006-05
USA | William Taylor | Bill Taylor, William B. Taylor | m | Ambassador 2006-06..2009-05; Ambassador 2019-06..2020-01
USA | Steven Pifer | | m | Ambassador 1998-01..2000-10
USA | Carlos Pascual | | m | Ambassador 2000-10..2003-05; Ambassador 2009-08..2011-03
USA | Christopher Stevens | Chris Stevens, J. Christopher Stevens | m | Ambassador 2012-05..2012-09-11
USA | Richard Norland | Richard B. Norland | m | Ambassador 2012-09..2015-08; Ambassador 2019-08..2022-12; Envoy 2021-05..2025-01
USA | A. Elizabeth Jones | Elizabeth Jones, Beth Jones | f | Assistant FM 2001-05..2005-02
USA | Philip Gordon | Philip H. Gordon, Phil Gordon | m | Assistant FM 2009-05..2013-03
USA | James O'Brien | Jim O'Brien | m | Envoy 2015-08..2017-01; Assistant FM 2023-10..2025-01
USA | David Welch | C. David Welch | m | Ambassador 2001-08..2005-03; Assistant FM 2005-03..2008-12
USA | David Schenker | | m | Assistant FM 2019-06..2021-01
USA | Barbara Leaf | Barbara A. Leaf | f | Ambassador 2015-01..2018-03; Assistant FM 2022-05..2025-01
USA | Robert Blake | Robert O. Blake | m | Ambassador 2006-09..2009-05; Assistant FM 2009-05..2013-10
USA | Nisha Biswal | Nisha Desai Biswal | f | Assistant FM 2013-10..2017-01
USA | Christina Rocca | Christina B. Rocca | f | Assistant FM 2001-05..2006-01
USA | Alice Wells | Alice G. Wells | f | Ambassador 2014-08..2017-03; Assistant FM 2017-06..2020-05
USA | Donald Lu | | m | Ambassador 2015-01..2021-09; Assistant FM 2021-09..2025-01
USA | Daniel Russel | Daniel R. Russel | m | Assistant FM 2013-07..2017-03
USA | David Stilwell | David R. Stilwell | m | Assistant FM 2019-06..2021-01
USA | Daniel Kritenbrink | Daniel J. Kritenbrink | m | Ambassador 2017-11..2021-04; Assistant FM 2021-09..2025-01
USA | Otto Reich | Otto J. Reich | m | Assistant FM 2002-01..2002-11
USA | Roger Noriega | Roger F. Noriega | m | Assistant FM 2003-07..2005-10
USA | Thomas Shannon | Tom Shannon, Thomas A. Shannon | m | Assistant FM 2005-10..2009-11; Ambassador 2010-02..2013-09; Under Secretary 2016-02..2018-06
USA | Arturo Valenzuela | | m | Assistant FM 2009-11..2011-07
USA | Roberta Jacobson | Roberta S. Jacobson | f | Assistant FM 2012-03..2016-05; Ambassador 2016-06..2018-05
USA | Brian Nichols | Brian A. Nichols | m | Ambassador 2014-06..2021-08; Assistant FM 2021-09..2025-01
USA | Jendayi Frazer | Jendayi E. Frazer | f | Assistant FM 2005-08..2009-01
USA | Johnnie Carson | | m | Ambassador 1999-09..2003-07; Assistant FM 2009-05..2013-03
USA | Tibor Nagy | Tibor P. Nagy | m | Assistant FM 2018-07..2021-01
USA | Molly Phee | Mary Catherine Phee | f | Ambassador 2015-07..2017-09; Assistant FM 2021-09..2024-12
USA | Paula Dobriansky | Paula J. Dobriansky | f | Under Secretary 2001-05..2009-01
USA | Robert Joseph | | m | Under Secretary 2005-06..2007-03
USA | Karen Hughes | | f | Under Secretary 2005-09..2007-12
USA | Ellen Tauscher | Ellen O. Tauscher | f | Under Secretary 2009-06..2012-02
USA | Andrea Thompson | | f | Under Secretary 2018-06..2019-10
USA | John Bass | John R. Bass | m | Ambassador 2014-10..2020-01; Under Secretary 2024-03..2025-01
USA | Allison Hooker | | f | Under Secretary 2025-06..
USA | Christopher Landau | | m | Ambassador 2019-08..2021-01; Deputy FM 2025-03..
USA | Gordon England | Gordon R. England | m | Deputy DM 2005-05..2009-02
USA | William Lynn | William J. Lynn | m | Deputy DM 2009-02..2011-10
USA | Robert Work | Robert O. Work | m | Deputy DM 2014-05..2017-07
USA | David Norquist | David L. Norquist | m | Deputy DM 2019-07..2021-02
USA | Stephen Feinberg | Steve Feinberg | m | Deputy DM 2025-03..
USA | Michele Flournoy | | f | Official 2009-02..2012-02
USA | Douglas Feith | Douglas J. Feith | m | Official 2001-07..2005-08
USA | Elbridge Colby | | m | Official 2025-04..
USA | Porter Goss | | m | CIA Director 2004-09..2006-05
USA | Michael Hayden | Michael V. Hayden | m | CIA Director 2006-05..2009-02
USA | Gina Haspel | | f | CIA Director 2018-04..2021-01
USA | John Ratcliffe | | m | CIA Director 2020-05..2021-01; CIA Director 2025-01..
USA | Tulsi Gabbard | | f | CIA Director 2025-02..
USA | James Clapper | James R. Clapper | m | CIA Director 2010-08..2017-01
USA | Dan Coats | Daniel Coats | m | Senator 2011-01..2017-01; CIA Director 2017-03..2019-08
USA | Avril Haines | Avril D. Haines | f | CIA Director 2021-01..2025-01
USA | Dennis Blair | Dennis C. Blair | m | General 1999-02..2002-05; CIA Director 2009-01..2010-05
USA | Robert Mueller | Robert S. Mueller | m | CIA Director 2001-09..2013-09
USA | James Comey | James B. Comey | m | CIA Director 2013-09..2017-05
USA | Christopher Wray | Christopher A. Wray | m | CIA Director 2017-08..2025-01
USA | Kash Patel | | m | CIA Director 2025-02..
USA | Janet Reno | | f | Attorney General 1993-03..2001-01-20
USA | Alberto Gonzales | Alberto R. Gonzales | m | Attorney General 2005-02..2007-09
USA | Michael Mukasey | Michael B. Mukasey | m | Attorney General 2007-11..2009-01-20
USA | Loretta Lynch | Loretta E. Lynch | f | Attorney General 2015-04..2017-01-20
USA | Pam Bondi | Pamela Bondi | f | Attorney General 2025-02-05..
USA | Robert Rubin | Robert E. Rubin | m | Finance Minister 1995-01..1999-07
USA | Lawrence Summers | Larry Summers | m | Finance Minister 1999-07..2001-01-20
USA | Paul O'Neill | Paul H. O'Neill | m | Finance Minister 2001-01-20..2002-12
USA | John Snow | John W. Snow | m | Finance Minister 2003-02..2006-06
USA | Scott Bessent | | m | Finance Minister 2025-01-28..
USA | Tom Ridge | | m | Governor 1995-01..2001-10; Interior Minister 2003-01..2005-02
USA | Michael Chertoff | | m | Interior Minister 2005-02-15..2009-01-21
USA | Janet Napolitano | | f | Governor 2003-01..2009-01; Interior Minister 2009-01-21..2013-09
USA | Jeh Johnson | Jeh Charles Johnson | m | Interior Minister 2013-12..2017-01-20
USA | John Kelly | John F. Kelly | m | Interior Minister 2017-01-20..2017-07
USA | Kirstjen Nielsen | | f | Interior Minister 2017-12..2019-04
USA | Alejandro Mayorkas | | m | Interior Minister 2021-02..2025-01-20
USA | Kristi Noem | | f | Governor 2019-01..2025-01; Interior Minister 2025-01-25..
USA | Dennis Hastert | J. Dennis Hastert | m | Speaker 1999-01..2007-01
USA | Kevin McCarthy | | m | Speaker 2023-01..2023-10
USA | Chuck Schumer | Charles Schumer, Charles E. Schumer | m | Senator 1999-01..
USA | Lindsey Graham | Lindsey O. Graham | m | Senator 2003-01..
USA | Bob Corker | | m | Senator 2007-01..2019-01
USA | Richard Lugar | Richard G. Lugar, Dick Lugar | m | Senator 1977-01..2013-01
USA | Jesse Helms | | m | Senator 1973-01..2003-01
USA | Robert Menendez | Bob Menendez | m | Senator 2006-01..2024-08
USA | Edward Kennedy | Ted Kennedy, Edward M. Kennedy | m | Senator 1962-11..2009-08
USA | Joe Lieberman | Joseph Lieberman, Joseph I. Lieberman | m | Senator 1989-01..2013-01
USA | Ted Cruz | | m | Senator 2013-01..
USA | Dianne Feinstein | | f | Senator 1992-11..2023-09
USA | Charlene Barshefsky | | f | Envoy 1997-03..2001-01
USA | Rob Portman | Robert Portman | m | Envoy 2005-05..2006-05; Senator 2011-01..2023-01
USA | Susan Schwab | Susan C. Schwab | f | Envoy 2006-06..2009-01
USA | Ron Kirk | | m | Envoy 2009-03..2013-03
USA | Michael Froman | Michael B. Froman, Mike Froman | m | Envoy 2013-06..2017-01
USA | Robert Lighthizer | | m | Envoy 2017-05..2021-01
USA | Katherine Tai | | f | Envoy 2021-03..2025-01
USA | Jamieson Greer | | m | Envoy 2025-02..
USA | Todd Stern | | m | Climate Envoy 2009-01..2016-04
USA | Jonathan Pershing | | m | Climate Envoy 2016-04..2017-01
USA | John Podesta | John D. Podesta | m |
USA | Eric Edelman | Eric S. Edelman | m | Ambassador 2003-07..2005-06; Official 2005-08..2009-01
`;
