// Given names by gender: they tell that an unknown name is a person's, and which pronoun fits.

export type Gender = 'm' | 'f';

const men = `
Aaron Abbas Abd Abdallah Abdel Abdelaziz Abdi Abdirahman Abdul Abdulaziz Abdullah Abdurrahman Abraham Abu Adam Adel Adem Adil Adnan Adolf Adrian Ahmad Ahmed Aidan Akbar Akihito Akio Akira Alain Alan Albert Alberto Albin Aldo Alejandro Aleksandar Aleksander Aleksandr Aleksei Alessandro Alex Alexander Alexandre Alexandros Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alistair Allan Allen Alvaro Alvin Amir Amit Amos Amr Anatoly Anders Andre Andreas Andrei Andrej Andres Andrew Andrey Andrii Andriy Andrzej Andy Angelo Angus Anil Anthony Antoine Anton Antonin Antonio Antonis Antony Anwar Archie Ari Ariel Aristides Arjun Armando Arnold Arsen Arseniy Arthur Arturo Arun Asad Ashraf Asif Asim Askar Aslan Avi Avigdor Ayad Ayman Aziz Baba Barack Barry Bart Bashar Bashir Basil Bassam Bassem Ben Benedict Benjamin Benny Bernard Bernardo Bernd Bert Bertrand Bilal Bill Billy Binyamin Blaise Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bujar Burhan Caleb Calvin Cameron Carl Carles Carlo Carlos Carter Casey Cesar Chad Charles Charlie Chester Chris Christian Christoph Christophe Christopher Chuck Clarence Claude Claudio Clay Clement Clifford Clint Clive Clyde Colin Colm Connor Conor Constantin Constantine Cory Costas Craig Curtis Cyril Cyrus Damian Damien Dan Daniel Daniele Danilo Danny Dario Darren Darryl Dave David Davide Dean Deepak Denis Dennis Denys Derek Desmond Dick Didier Diego Dieter Dimitri Dimitris Dirk Dmitri Dmitriy Dmitry Dmytro Domenico Dominic Dominik Dominique Don Donald Doug Douglas Dragan Duncan Dusan Dustin Dwight Dylan Earl Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Efraim Ehud Eli Elias Elie Elijah Elliot Elliott Elmar Elon Emad Emanuel Emil Emile Emilio Emmanuel Emmerson Emre Enda Enrico Enrique Eric Erich Erik Ernest Ernesto Ernst Esteban Ethan Eugene Evan Evo Ezra Fadi Fahd Faisal Farid Farouk Fathi Fayez Felipe Felix Ferdinand Fernando Fidel Filip Florian Floyd Francesco Francis Francisco Franco Francois Frank Franklin Franz Fred Freddie Frederic Frederick Fredrik Friedrich Fuad Gabriel Gareth Garry Gary Gavin Geert Gennady Geoff Geoffrey Georg George Georges Georgi Georgy Gerald Gerard Gerardo Gerhard Gerry Ghassan Giacomo Gideon Gilbert Gilles Giorgio Giorgos Giovanni Giulio Giuseppe Gleb Glen Glenn Goran Gordon Graeme Graham Grant Greg Gregor Gregory Grigory Guido Guillaume Guillermo Gunter Gus Gustavo Guy Habib Hadi Haider Haitham Hakan Hamad Hamid Hamza Han Hani Hank Hans Harold Haroon Harry Harvey Hashim Hassan Haydar Hector Heiko Heinrich Heinz Helmut Henri Henrik Henry Herbert Herman Hermann Hideo Hikmet Hiroshi Hisham Horst Howard Hubert Hugh Hugo Hussain Hussein Iain Ian Ibrahim Idriss Igor Ilham Ilya Imad Imran Ioannis Irving Isaac Ishaq Islam Ismail Itamar Ivan Ivo Jaap Jack Jackson Jacob Jacques Jafar Jaime Jair Jake Jakob Jalal Jamal James Jamie Jan Janez Janos Jared Jaroslaw Jason Jasper Javad Javier Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joao Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordan Jorg Jorge Jose Josef Joseph Josh Joshua Josip Juan Julian Julien Julio Julius Jurgen Justin Kai Kamal Karel Karim Karl Karol Kaspar Keith Ken Kenneth Kenny Kent Kevin Khaled Khalid Khalifa Khalil Kim Kirk Kiril Klaus Knut Kofi Konrad Konstantin Konstantinos Kostas Kris Kristian Kurt Kwame Kyle Lance Larry Lars Laurent Lawrence Lech Lee Leif Len Leo Leon Leonard Leonardo Leonid Leopold Leroy Leslie Levi Lewis Liam Lionel Lloyd Lorenzo Louis Luc Luca Lucas Lucian Luciano Luigi Luis Luiz Lukas Luke Lyndon Maher Mahmoud Mahmud Majid Malcolm Malik Manfred Manmohan Manuel Marat Marc Marcel Marcelo Marco Marcos Marcus Marek Mario Marios Mark Marko Marlon Marshall Martin Marty Marvin Masoud Massimo Mateusz Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Max Maxim Maxime Mehdi Mehmet Mel Melvin Michael Michal Michel Mick Miguel Mihai Mike Mikhail Mikhael Mikheil Miklos Mikulas Milan Milo Milorad Milos Miloslav Mircea Miroslav Mitch Mitchell Mitt Mladen Mo Moammar Mohamad Mohamed Mohammad Mohammed Mohsen Moncef Mordechai Morgan Moritz Morris Moses Moshe Mostafa Moussa Muammar Muhammad Muhammadu Muhammed Mukhtar Mustafa Myron Nabil Naftali Naguib Narendra Naser Nasser Nathan Nathaniel Nawaf Nawaz Neal Ned Neil Nelson Nestor Nguyen Nicholas Nick Nicola Nicolas Nicolae Nigel Nikita Nikol Nikola Nikolai Nikolaos Nikolay Nikos Nils Nizar Noah Noel Nolan Norbert Norman Nouri Nuri Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olusegun Omar Orlando Oscar Oskar Osman Otto Owen Pablo Paolo Pascal Patrice Patrick Patrik Paul Paulo Pavel Pavlo Pawel Pedro Percy Pervez Petar Pete Peter Petr Petro Phil Philip Philippe Phillip Pier Pierre Piotr Prakash Qasim Quentin Radek Radoslaw Radovan Rafael Rafic Rafik Rafiq Rahul Raja Rajiv Ralf Ralph Ramazan Rami Ramiz Ramon Ramzan Randall Randy Rashad Rashid Ratko Raul Ravi Ray Raymond Recep Reinhard Rene Reuven Rex Reza Ricardo Riccardo Richard Rick Ricky Rifaat Riyad Rob Robert Roberto Robin Rod Rodney Rodrigo Roger Rohan Roland Rolf Roman Romano Ron Ronald Ronnie Rory Ross Roy Ruben Rudolf Rudolph Rudy Rupert Russ Russell Rustam Ryan Saad Sadiq Saeb Saeed Said Salah Saleh Salim Salman Salva Salvador Salvatore Sam Samir Samuel Sanjay Santiago Scott Sean Sebastian Sergei Sergey Sergio Serhii Serhiy Seth Shafiq Shah Shane Shaukat Shaun Shawn Shimon Shinzo Sidney Sigmar Silvio Simon Slobodan Spencer Stan Stanislav Stanley Stefan Stefano Stephan Stephane Stephen Steve Steven Stewart Stipe Stuart Sven Syed Taha Tahir Taib Talal Tamim Taras Tariq Tayyip Ted Teodor Terence Terrence Terry Thabo Thaksin Theo Theodore Thomas Tibor Tim Timothy Timur Tito Todd Tom Tomas Tomasz Tommy Toni Tony Travis Trevor Tristan Troy Tyler Umar Usman Uwe Vaclav Vadim Valentin Valery Vasily Viacheslav Vicente Victor Viktor Vincent Vincenzo Vitali Vitaly Vladimir Vladislav Vladymyr Volodymyr Vojislav Vyacheslav Wade Waleed Walid Wallace Walter Warren Wayne Werner Wesley Wilfred Wilhelm Will Willem William Willie Willy Wolfgang Xavier Yair Yaser Yasir Yasser Yevgeny Yitzhak Yoav Yoweri Yuri Yuriy Yury Yusuf Yves Zach Zachary Zaid Zayd Ziad Zoran Zvonimir
Ashley Dominick Hayden Kieran Logan Mason Muqtada Moqtada Nouman Raed Riad Rishi Boyko Traian Viorel Gjorge Hashim Ramush Sali Edi Zeljko Vuk Zlatko Dalia Ernie Gene Hal Herb Jed Jody Kelvin Lou Mack Nat Newt Pat Perry Reggie Rupert Stu Tad Vernon Vince Wally Wes Woody
Abdelilah Abdelkader Abdelmadjid Abdou Abdoulaye Abdulla Abdullahi Abdurrahim Abiy Achille Adama Adebayo Adolfo
Adriaan Agim Agustin Ahmadou Aivaras Aksel Alar Albrecht Aldis Aleksandro Aleksandrs Alfons Alija Aliou Alioune Almaz
Alojz Alphonse Amadou Amara Amine Anastasios Anatol Anatole Anatolii Andrejs Andris Andrus Ansel Anselm Antal Antanas
Antti Apostolos Aram Arash Arkady Armen Armin Arnaud Arne Arseny Artem Artis Artur Arturs Arvind Asghar Ashok Aurelien
Axel Babak Baburam Bakr Balazs Baldwin Barend Barham Barney Bartholomew Bartosz Bassirou Bastian Bela Benedikt Benigno
Bernhard Bezalel Bhupinder Bilawal Bjarni Bjorn Blake Bogdan Bohdan Bohuslav Boleslaw Borge Borut Boyan Boyd Branimir
Branko Brice Brock Bryant Bryce Burak Byron Caio Calin Carel Carsten Casper Cedric Celso Cem Cemil Ceslovas Chaim
Charbel Christiaan Christos Ciaran Ciro Claus Cody Colby Corey Cornelius Cosmin Cristian Cristobal Cyprian Cyriaque
Dag Damir Damon Danail Daniil Danylo Darius Dariusz Darko Darrel Darrell Davit Davor Dawit Declan Denny Denzel Derrick
Dietmar Dilip Dimitar Dimitrios Dinesh Dino Dmitrijs Domingo Donatas Donnie Donny Dries Duane Duarte Dwayne Dzintars
Ebrahim Edgars Edil Edmond Edvard Egils Egor Ehsan Eino Eitan Ekrem Elchin Eldar Eliud Ellis Elmer Elvis Elyas Emmett
Emomali Ender Ennio Enzo Erdal Erdem Eren Erkki Erlan Ermir Erwin Esmail Essam Etienne Eugen Eugenijus Evangelos
Evaristo Everett Ewan Fabian Fabien Fabio Fabrice Faiz Farhad Faure Fawzi Federico Ferenc Ferit Fernand Fikri Firas
Fotis Franck Frantisek Fraser Fridrik Fumio Gabor Garrett Gaspard Gautam Gennadi Gennadiy Gerd Gergely Geronimo Ghazi
Gianni Gil Gilad Gintautas Giorgi Gonzalo Goodluck Gordan Govind Gregg Grzegorz Gunnar Gunther Gurbanguly Gustav
Gyorgy Hafez Haitam Hakim Halil Hamdan Hamish Harald Hardeep Haris Harri Harrison Hasan Hashem Hazem Hendrik Henrique
Heydar Hichem Hideki Hilal Horace Horacio Hossein Houari Hristo Hulusi Humberto Humphrey Husam Hussam Ignacio Ihor Ike
Ilhan Ilie Ilir Ilkka Imre Inder Indulis Ingmar Iosif Irakli Irfan Irwin Isaiah Isaias Ishmael Islom Istvan Ivailo
Ivar Ivars Ivica Iyad Jaak Jabbar Jaber Jacek Jakub Jamil Janis Janne Janusz Jarno Jaroslav Jarrod Jawad Jeb Jeffery
Jeremiah Jermaine Jessie Jeyhun Jibril Jimmie Jiri Joaquim Joaquin Jochen Joey Jonah Jonathon Jordi Joris Jorn Josiah
Jovan Jozef Jozsef Jude Juha Juhani Juri Jussi Justas Jyrki Kaarel Kais Kamil Kasim Kaspars Kassym Kazimierz Kemal
Kenan Kestutis Kirill Kiro Kjell Koichi Koji Kostyantyn Kresimir Krisjanis Kristijan Kristofer Krzysztof Kurmanbek
Kwasi Kyriakos Lachlan Lajos Laksman Lamar Landon Laszlo Laurentino Lauri Laurynas Lazaro Leandro Lennart Leonidas
Lester Lev Levan Linas Ljubomir Lothar Louai Louie Lowell Lucio Ludovic Ludwig Luka Lukasz Lutfi Lyle Maciej Macky
Madhav Maged Magnus Mahamadou Mahamat Mahendra Mahinda Maithripala Makar Maksim Maksym Mamadou Mamuka Mandla Manish
Mansour Mantas Marcin Mariano Marijan Mariusz Markus Maros Martins Marton Martyn Marwan Massoud Mathew Mathias Mathieu
Matias Matti Matvei Mauro Maximilian Maxwell Mehran Melih Menachem Metin Mevlut Micah Michail Micheal Mickael Mickey
Mihail Mihaly Mika Mikael Mikko Mikola Miloud Miro Misha Moeen Mokhtar Momir Morten Muhtar Mulatu Munir Muqrin Murad
Murat Mustapha Muthanna Mykhailo Mykola Myles Nabih Nadav Nadeem Nader Nadir Naim Najib Narayan Nathanael Nauman
Nebojsa Necati Nedim Neftali Neven Nicanor Nicolai Niels Niklas Niko Nir Nitin Norberto Noureddine Nuno Nurlan
Nursultan Obaid Octavio Olaf Olafur Ollie Omari Omer Onesimo Orhan Orrin Orville Osama Ousmane Ozgur Paddy Panagiotis
Panos Patricio Pavlos Pekka Peteris Petros Petru Pieter Piyush Plamen Prabowo Pranab Pravin Predrag Primoz Przemyslaw
Qais Qassim Raad Radko Radomir Rafal Raffaele Raghunath Raila Raimonds Raimundas Rainer Raj Rajesh Rajnath Ramesh
Ramin Ramiro Ramzi Randolph Ranil Raoul Rasmus Razvan Redouane Reginald Remi Renato Rhys Rida Robbie Robertas Roderich
Roderick Rodolfo Rodrigue Rolandas Romain Romeo Romulo Rudi Rufus Ruhollah Rui Rumen Ruslan Rustem Sadyr Sameh Sami
Sammy Samuli Sandor Sandro Sani Santosh Sartaj Satoshi Saul Saulius Scot Seamus Sebastien Sedat Sefik Seifeddine Selim
Serge Sergii Sergiu Sergiy Serik Serzh Shahbaz Shahid Shahram Shaul Shavkat Sheldon Sherrod Shigeru Shlomo Siarhei
Sigurd Silvano Simeon Simonas Slavko Sofiane Soren Stanislaw Stanko Stavros Stefanos Steffen Sten Stevo Stjepan
Subhash Suleiman Suleyman Sunil Suresh Svante Svein Sviatoslav Szymon Taavi Tadeusz Taieb Takeshi Tamas Tarek Tareq
Taro Tawfiq Temir Teodoro Terje Terrance Thaddeus Thanassis Theodor Theodoros Thierry Thilo Thom Thorsten Tigran
Tihomir Timo Tobias Toby Todor Toivo Toma Tomaz Tomislav Tonino Torsten Toshimitsu Trent Tuomas Tyrone Ugo Uhuru
Ulrich Umberto Umit Urho Uri Urmas Vadym Vahid Valdas Valdis Valentyn Valeri Valeriy Vangelis Vardan Vartan Vasile
Vasili Vasyl Vaughn Veli Veljko Viatcheslav Vidar Vijay Vilis Vincas Vinod Virgil Vitaliy Vitor Vjekoslav Vlad Vladas
Vladimirs Vlado Vojtech Vygaudas Vytautas Wael Waldemar Walker Walt Wassim Wendell Wieslaw Wilbur Wilfried Willard
Willi Winfried Winston Witold Wlodzimierz Wojciech Wyatt Yacoub Yahya Yakov Yakub Yanis Yannis Yaroslav Yasin Yavuz
Yehuda Yerlan Yerzhan Yevgeni Yevhen Yigal Yisrael Yoel Yohannes Yonas Yosef Yossi Youcef Yousef Youssef Yousuf Yukio
Yuval Zacharie Zack Zafer Zahid Zahir Zaki Zalmay Zane Zaur Zbigniew Zdenek Zdravko Zeev Ziyad Zlatan Zoltan Zsolt
Zulfiqar Zurab Zviad Zygimantas Camille Laurence Laurie Stacy
`;

const women = `
Abigail Ada Adele Agnes Aicha Aisha Alexandra Alice Alicia Alina Alison Allison Alyssa Amal Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Annalena Anne Annette Annie Antonia April Ariana Arlene Asma Astrid Audrey Aung Aurora Ayesha Barbara Beatrice Becky Belinda Benazir Bernadette Beth Betty Beverly Brenda Brianna Bridget Brigitte Camilla Carla Carmen Carol Carole Caroline Carolyn Catherine Cathy Cecilia Charlotte Cherie Cheryl Chloe Christina Christine Chrystia Cindy Claire Clara Claudia Colleen Condoleezza Connie Corazon Courtney Cristina Crystal Cynthia Daisy Dalia Dana Danielle Daria Dawn Debbie Deborah Debra Delcy Denise Diana Diane Dilma Dolores Donna Dora Doris Dorothy Ebony Edith Eileen Elaine Eleanor Elena Eleni Elisabeth Eliza Elizabeth Ella Ellen Ellie Elsa Emily Emma Erica Erika Erin Esther Ethel Eva Eve Evelyn Faith Fatima Fatma Federica Felicity Fiona Florence Frances Francoise Gabriela Gabrielle Gail Galina Georgia Gillian Gina Ginger Giorgia Gloria Golda Grace Greta Gwen Hanan Hannah Harriet Hazel Heather Heidi Helen Helena Helle Hillary Hilary Hina Holly Hope Ida Inga Ingrid Irene Irina Iris Isabel Isabella Ivana Jacinda Jackie Jacqueline Jane Janet Janice Jasmine Jean Jeanne Jeannette Jen Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Josephine Joy Joyce Juanita Judith Judy Julia Julie Juliet June Kaja Kamala Karen Karin Karla Kate Katerina Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Kelly Kerry Khadija Kim Kimberly Kirsten Kristalina Kristen Kristin Kristina Lana Laura Lauren Layla Leah Leila Lena Leslie Lila Lily Linda Lindsay Lisa Liz Loretta Lori Lorraine Louise Lucia Lucy Ludmila Lydia Lynn Madeleine Madison Maggie Maia Mairead Manuela Marcia Margaret Margarita Margot Maria Mariam Marianne Marie Marilyn Marina Marine Marion Marjorie Martha Mary Maryam Maureen Maya Megan Melanie Melissa Mercedes Michele Michelle Mildred Miriam Molly Mona Monica Monique Nadia Najat Nancy Naomi Natalia Natalie Natalya Natasha Nicole Nicoletta Nina Nora Norma Nour Olena Olga Olivia Oksana Ophelia Paige Pamela Park Patricia Paula Pauline Penelope Penny Phyllis Priyanka Rachel Rania Rebecca Regina Renee Rita Roberta Robin Rosa Rose Rosemary Roxana Ruth Sabrina Sally Samantha Sandra Sanna Sara Sarah Saskia Selma Shannon Sharon Sheila Shelley Sheryl Shirin Shirley Sian Silvia Simone Sofia Sonia Sophia Sophie Stacey Stella Stephanie Sue Sultana Susan Susana Susanna Susanne Suzanne Svetlana Sylvia Sylvie Tamara Tammy Tanya Tara Tatiana Teresa Teresita Tessa Theresa Tiffany Tina Tracey Tracy Tzipi Ulrike Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viktoria Violet Violeta Virginia Vivian Wanda Wendy Whitney Winnie Xiomara Yasmin Yingluck Yolanda Yulia Yvette Yvonne Zainab Zara Zoe
Adriana Agata Agnese Agnieszka Aida Aino Aisling Aiyana Aleksandra Alena Alessandra Alexia Alicja Alla Alva Amalia
Amelie Amira Amneh Anais Anca Aneta Angele Angelica Angelique Anja Anjali Anka Anke Anneke Anneli Annika Antoaneta
Antoinette Antonella Aoife Arancha Arlette Aruna Asha Ashanti Ashlee Asmaa Assia Atifete Audra Aurelia Aurelie Aya
Ayelet Aysel Ayu Azalina Aziza Azra Azza Barbro Bassma Bea Beata Beate Beatriz Begona Bella Benita Berit Bernice
Bertha Bettina Biljana Birgit Birgitta Bonnie Briana Britney Britt Brittany Brooke Caitlin Camille Candace Candice
Carina Carly Carrie Cassandra Catalina Catarina Catharine Cathleen Cecile Celeste Celia Celine Charlene Chiara
Chidinma Chimamanda Chiyo Christel Christiane Christy Ciara Clare Clarissa Claudette Conchita Consuelo Cora Corina
Corinne Cornelia Dagmar Daniela Danuta Daphne Dariga Darlene Darya Deanna Deidre Deirdre Delia Delphine Desiree Dewi
Dianne Dina Dominika Doreen Dorota Dunja Edna Edwina Ekaterina Elin Elina Elisa Elise Elissa Elke Elodie Elsie Elvira
Elzbieta Emilia Emilie Emine Ericka Erna Esmeralda Estelle Etta Eugenia Eunice Evgenia Ewa Fadila Farah Fareeha Fathia
Fatou Feride Florentina Francesca Francine Freya Frida Fumiko Gabriella Gayle Genevieve Georgina Geraldine Gertrude
Ghada Giovanna Gisela Gita Gitta Giulia Gladys Glenda Graciela Grainne Gretchen Grete Gro Gudrun Gwendolyn Hajar
Halima Halina Hanna Hannele Hasna Hebe Hedwig Helene Helga Henrietta Henriette Hilda Hilde Huda Ilana Ilona Ilse Iman
Imelda Ina Inaya Indira Ine Ines Inge Ioana Irena Irma Iryna Isabelle Isla Ivanka Iveta Ivone Izabella Jadranka Jana
Janine Jasmin Jasmina Jeanette Jeanine Jelena Jenna Jennie Jihan Jillian Jo Johanna Jolanta Josefina Josette Juliana
Julieta Justine Justyna Jutta Kadri Kaitlyn Kajsa Karina Karolina Karoline Kasia Katarina Katarzyna Katharina
Katharine Katia Katja Katrin Katya Kay Kendra Kersti Khaleda Kiara Kinga Kirsty Klara Klaudia Kolinda Kristi Kristine
Ksenia Kyung Lale Lara Larissa Latifa Laurence Laurie Lea Leena Leni Lenka Leonor Leticia Leyla Lidia Liliana Lillian
Lilly Lina Lindsey Liv Livia Ljiljana Lois Lola Lorna Lotte Lubna Luciana Lucie Lucille Luisa Luiza Lynda Lynette
Lynne Mabel Mackenzie Madeline Madelyn Maeve Magda Magdalena Maha Mahnaz Mai Maja Makiko Malala Malgorzata Malin Manal
Mandy Mara Marcela Marcella Margaux Margit Margrethe Marguerite Mari Mariah Mariana Marianna Mariela Marielle Marija
Marika Marisa Marissa Maritza Mariya Marla Marlene Marta Marte Martina Martine Maryna Masha Mathilde Matilda Maud
Mavis Maxine Megawati Mehriban Melina Melinda Meredith Meryem Mette Mia Michaela Michiko Mieke Mihaela Mila Milena
Milica Miranda Mireille Mireya Mirjana Mitsuko Moira Mollie Monika Mounia Muriel Myra Myriam Myrna Nada Nadezhda
Nadine Nadiya Naima Najla Nana Narges Nastassja Nataliya Natasa Nathalie Nawal Nazanin Neda Nela Nell Nellie Nevena
Ngozi Niamh Nikki Nives Noa Noelle Noemi Noreen Nuria Nurul Octavia Odette Odile Ofelia Olesya Olha Ona Orla Ornella
Oumou Paloma Pam Patrizia Patsy Patty Paulette Paulina Peggy Phoebe Phumzile Pia Pilar Polly Priscilla Priti Priya
Putri Queenie Rabia Rachida Radmila Raghad Raisa Ramona Rana Raquel Rasha Raya Rebekah Reem Regine Reina Rena Renata
Renate Retno Rhonda Rima Rina Robyn Rocio Roisin Romina Rosalia Rosalind Rosalyn Rosemarie Rosie Roxanne Roya Roza
Sabine Sadako Sadie Saeeda Safia Sahar Saima Salma Salome Samia Samira Sanaa Sandrine Saoirse Segolene Sehar Selina
Serena Shari Shelly Sherry Sibylle Sigrid Siham Sihem Sima Simona Sinead Siobhan Sirimavo Siti Snezana Sofie Solange
Solveig Sonja Sonya Stacy Stefania Stefanie Suella Suha Sumaya Sushma Susie Suzana Sviatlana Svitlana Tabitha Tahani
Taina Tamar Tania Tanja Tansu Tarja Tasha Tatyana Tawakkol Terri Tetiana Thelma Therese Traci Tricia Trish Trudy Ulla
Uschi Valeria Valeska Verena Veronika Veronique Vesna Vicky Viktoriia Viola Virginie Viviana Viviane Vjosa Wangari
Wiebke Wilhelmina Wilma Winifred Yael Yana Yasmine Yelena Yevgenia Yoko Yuliya Yumi Yuriko Zahra Zanele Zehra Zeinab
Zinaida Zita Zofia Zsuzsa Zsuzsanna Zuzana
`;

/** Gender by given name; null for a name that both bear. */
export const givenNames: ReadonlyMap<string, Gender | null> = readNames();

function readNames(): ReadonlyMap<string, Gender | null> {
  const names = new Map<string, Gender | null>();
  for (const [gender, list] of [
    ['m', men],
    ['f', women],
  ] as const) {
    for (const name of list.trim().split(/\s+/)) {
      names.set(name, names.has(name) && names.get(name) !== gender ? null : gender);
    }
  }
  return names;
}
