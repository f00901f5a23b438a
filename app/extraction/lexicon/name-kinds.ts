// Words within a capitalised name that tell what it names, and publishers whose names are only cited.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "the University of X", "X Corporation": an organisation. */
export const organisationWords = words(`
Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association Authority Bank Board
Brigade Brigades Broadcasting Brotherhood Bureau Cabinet Centre Center Central Church Club Co Coalition College Command
Commission Committee Community Companies Company Confederation Conference Congress Consortium Convention Cooperative
Corp Corporation Corps Council Court Democrats Department Department Directorate Division Electric Energy Enterprises
Exchange Executive Faculty Federation Fellowship Force Forces Forum Foundation Front Fund GmbH Government Greens Group
Guard Guards Holdings Hospital Inc Industries Initiative Institute Institution International Jihad Laboratory Labs League Legion
Legislature Limited Ltd LLC LLP Media Military Militia Ministry Mission Motors Movement Museum Navy Network News Observatory
Office Orchestra Organisation Organization Parliament Partners Partnership Party PLC Plc Police Press Programme Project
Radio Records Regiment Registry Republicans Research School Schools Senate Senator Service Services Society Staff Studios
Squad Symphony Syndicate Systems Task Technologies Telecom Times Trust Tribunal Tribune Union United University Unit
Volunteers Watch Workers Works Herald Gazette Journal Magazine Studio Store Airline Senate Corporation Cathedral Hotel
Entertainment Communications Games Software Bancorp Rangers Rovers Wanderers Athletic Laboratories Hospitals Secretariat
Embassy Consulate Chamber Commons Lords Treasury Intelligence Security Patrol Coastguard Theatre Theater Television TV FM FC
Battalion Division Squadron Fleet Platoon Federal Constabulary Inquiry Panel Consulting Capital Insurance Pharmaceuticals
`);

/** "Lake X", "X Province": a place. */
export const placeWords = words(`
Airport Archipelago Avenue Basin Bay Beach Boulevard Bridge Building Canal Canyon Cape Castle City Coast County Creek Desert District
Drive Estate Falls Forest Fort Garden Gardens Governorate Gulf Harbor Harbour Heights Highway Hill Hills House Island Islands Isle Isles
Junction Lake Lakes Lane Mall Market Mount Mountain Mountains Oblast Ocean Palace Park Peninsula Plain Plains Plateau Plaza Point
Port Prefecture Province Quarter Raion Reef Region Republic Ridge River Road Rock Sea Shore Square Stadium State Station
Strait Street Terrace Territory Tower Town Township Valley Village Volcano Wells Woods Zone Centre Arena Memorial Cemetery Mosque
Monument Temple Prison Base Airfield Railway Motorway Interstate Dam Reservoir Glacier Springs Crossing Camp Province Canton
Municipality Suburb Neighbourhood Neighborhood Border Cove Reserve Camp Stadium Residence Villa Manor Abbey Ranch
`);

/** "the Framework Agreement", "the Spring Festival": a thing that neither acts nor is a place. No surname stands here. */
export const thingWords = words(`
Accord Accords Act Agenda Agreement Agreements Airlift Amendment Award Awards Blueprint Budget Calendar Ceasefire Championship
Championships Communique Component Constitution Crisis Declaration Decree Dialogue Directive Doctrine Document Election Elections
Embargo Exhibition Expo Festival Formula Framework Games Genocide Guidelines Holocaust Incident Index Intifada Legacy Manifesto
Massacre Memorandum Operation Pact Parade Plan Platform Polls Principles Prix Prize Process Program Programme Prohibition
Proposal Protocol Protocols Referendum Renaissance Report Resolution Revolution Roadmap Rules Series Standard Statement Statute
Strategy Summit Survey Syndrome Talks Theorem Theory Time Timetable Tournament Training Treaty Trials Trophy Uprising Virus Vote
Weekend
`);

/** "Governor", "Spokesman": the last word of an office, never of a person's name. */
export const officeWords = words(`
Governor Senator President Minister Secretary Ambassador Spokesman Spokeswoman Spokesperson Chairman Chairwoman Mayor Commissioner
Congressman Congresswoman Director Officer Officers Envoy Governors Senators Presidents Ministers Secretaries Ambassadors Officials Official
Chancellor Deputy Chief Chiefs Leader Leaders Treasurer Representative Representatives Attorney Counsel Coordinator
`);

/** Publishers and agencies: when a name like this is only where a report comes from, it does not act. */
export const mediaNames: readonly string[] = `
AP; Associated Press; The Associated Press; Reuters; AFP; Agence France-Presse; Agence France Presse; UPI; Bloomberg; Bloomberg News; Xinhua; Xinhua News Agency; TASS; Tass; Itar-Tass; ITAR-TASS;
Interfax; RIA; RIA Novosti; Ria Novosti; Kyodo; Kyodo News; Yonhap; Yonhap News Agency; KCNA; Korean Central News Agency; IRNA; ISNA; Fars; Fars News Agency; Mehr; Tasnim; Press TV; SANA; Sana; Anadolu; Anadolu Agency; Anatolia;
ANSA; Ansa; DPA; dpa; EFE; Efe; PTI news agency; Press Trust of India; Press Association; PA; Ukrinform; UNIAN; BelTA; Belta; Petra; WAM; MENA; SPA; Saudi Press Agency; Antara; Bernama; Jiji; Jiji Press;
BBC; BBC News; BBC World Service; CNN; CNN Turk; Fox News; Fox; NBC; NBC News; CBS; CBS News; ABC; ABC News; MSNBC; CNBC; NPR; PBS; C-SPAN; Sky; Sky News; ITV; ITN; Channel 4; Channel 4 News; Al Jazeera; Al-Jazeera; al-Jazeera; Aljazeera;
Al Arabiya; Al-Arabiya; Al-Manar; Al Manar; Al Mayadeen; Al-Aqsa TV; RT; Russia Today; Sputnik; Rossiya; Rossiya 1; NTV; Channel One; Euronews; France 24; France-Info; France Info; RFI; RTL; ZDF; ARD; Deutsche Welle; NHK; CCTV; CGTN; Voice of America; VOA;
Radio Free Europe; RFE/RL; Radio Liberty; Radio Free Asia; Echo of Moscow; Ekho Moskvy; Dozhd; TV Rain; Israel Radio; Army Radio; Channel 2; Channel 10; Channel 12; Kan; RTE; CBC; CTV; TVNZ; Newsnight; Panorama; Today programme; Newsweek;
The New York Times; New York Times; NYT; The Washington Post; Washington Post; The Wall Street Journal; Wall Street Journal; USA Today; USA TODAY; Los Angeles Times; LA Times; Chicago Tribune; Boston Globe; Miami Herald; Politico; POLITICO; Axios; The Hill; Time; TIME; Time magazine; The Atlantic; The New Yorker; Vox.com; BuzzFeed; Buzzfeed; HuffPost; Huffington Post; The Huffington Post; The Week; Foreign Policy; Foreign Affairs; The Intercept; Vanity Fair; Rolling Stone;
The Guardian; Guardian; The Times; Financial Times; The Financial Times; FT; The Economist; Economist; The Daily Telegraph; Daily Telegraph; The Telegraph; Telegraph; The Independent; Independent on Sunday; Daily Mail; The Sun; Daily Mirror; The Observer; The Sunday Times; Sunday Times; Sunday Telegraph;
Le Monde; Le Figaro; Liberation; Le Parisien; Der Spiegel; Spiegel; Die Zeit; Die Welt; Bild; Bild am Sonntag; Frankfurter Allgemeine Zeitung; FAZ; Suddeutsche Zeitung; Handelsblatt; El Pais; El Mundo; La Repubblica; Corriere della Sera; La Stampa; Haaretz; The Jerusalem Post; Jerusalem Post; Yedioth Ahronoth; Yediot Ahronot; Maariv; Ma'ariv; Times of Israel; Israel Hayom; Ynet;
Kommersant; Izvestia; Izvestiya; Novaya Gazeta; Pravda; Vedomosti; Nezavisimaya Gazeta; Kyiv Independent; Ukrainska Pravda; Meduza; Hurriyet; Milliyet; Sabah; Cumhuriyet; Zaman; Dawn; The Hindu; Times of India; The Times of India; Hindustan Times; Indian Express; The News; Global Times; People's Daily; China Daily; South China Morning Post; Asahi Shimbun; Yomiuri Shimbun; Nikkei; Chosun Ilbo; Rodong Sinmun; The Straits Times; The Australian; Sydney Morning Herald; The Age; Globe and Mail; Toronto Star;
Al-Ahram; Al Ahram; Asharq al-Awsat; Asharq Al-Awsat; Al-Hayat; Al Hayat; An-Nahar; As-Safir; Al-Quds; Al-Akhbar; Jordan Times; Daily Star; The Daily Star; Gulf News; The National; Arab News; Azzaman; Granma; Clarin; O Globo; Folha de S. Paulo; Reforma; El Universal; El Tiempo; El Nacional; Jane's Defence Weekly; Wikinews; WikiLeaks; Wikileaks; Wikipedia; Yahoo News; Entertainment Weekly; Wirecutter; Novosti; Lenta.ru; Gazeta.ru; Gazeta Wyborcza; Charlie Hebdo; Le Point; L'Express; Paris Match; Vice News; Daily Beast; The Daily Beast; Slate; Salon; Forbes; Fortune; Variety; People; Nature; Science; The Lancet; Lancet
`
  .split(';')
  .map((name) => name.trim().replace(/\s+/g, ' '))
  .filter((name) => name !== '');

/** Capitalised words that are no names: days, months, festivals, languages' and religions' words, forms of address. */
export const notNames = words(`
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
November December Mon Tue Tues Wed Thu Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Easter Christmas Ramadan Passover Hanukkah Diwali
Thanksgiving Halloween I I'm I've GMT UTC EST EDT CET BST PDT PST AM PM Internet Web Bible Koran Quran Qur'an Torah God Allah Jesus Christ Islam Christianity Judaism Buddhism
Hinduism Muslim Muslims Christian Christians Jewish Jew Jews Catholic Catholics Protestant Protestants Orthodox Sunni Sunnis Shia Shiite Shiites Shi'ite Hindu Hindus Buddhist Buddhists Sikh Sikhs Islamic Islamist Islamists
Arab Arabs Kurd Kurds Kurdish Arabic English Hebrew Latin European Europeans African Africans Asian Asians Western Eastern Northern Southern Western West East North South
Communist Communists Marxist Maoist Nazi Nazis Cold War World Olympics Olympic Paralympic Cup Nobel Prize Premier Royal Mr Mrs Ms Dr Sir Madam TV DVD CD DNA HIV AIDS COVID Covid COVID-19 Covid-19 PDF FAQ CEO CFO PhD MD OK
Breaking BREAKING LIVE Live WATCH UPDATE EXCLUSIVE ANALYSIS OPINION EXPLAINER FACTBOX TIMELINE Updated Update Exclusive Analysis Opinion Editorial Photo Photos Video Read More Related Share Source Sources Image File
`);
