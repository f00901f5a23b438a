// The states: how newspapers name them, their adjectives and people, and the places that stand for their governments.
import { listCell, readTable } from './table.ts';

export interface StateRow {
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** "Russian": before a noun, or of a person. */
  readonly adjectives: readonly string[];
  /** "Russians": the people, in the plural. */
  readonly peoples: readonly string[];
  /** The capital first; "Moscow said" is the state, "in Moscow" the place. */
  readonly capitals: readonly string[];
  /** Seats of government that are never used as mere places in diplomacy: "the Kremlin". */
  readonly seats: readonly string[];
}

const table = `
# code | name | other names | adjectives | peoples | capital, other seats of government by city | palaces and offices
AFG | Afghanistan | Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan, Afganistan | Afghan, Afghani | Afghans | Kabul |
ALB | Albania | | Albanian | Albanians | Tirana |
DZA | Algeria | | Algerian | Algerians | Algiers |
AND | Andorra | | Andorran | Andorrans | Andorra la Vella |
AGO | Angola | | Angolan | Angolans | Luanda |
ATG | Antigua and Barbuda | Antigua | Antiguan | Antiguans | |
ARG | Argentina | Argentine Republic | Argentine, Argentinian, Argentinean | Argentines, Argentinians | Buenos Aires | Casa Rosada
ARM | Armenia | | Armenian | Armenians | Yerevan |
AUS | Australia | Commonwealth of Australia | Australian | Australians | Canberra |
AUT | Austria | | Austrian | Austrians | Vienna |
AZE | Azerbaijan | | Azerbaijani, Azeri | Azerbaijanis, Azeris | Baku |
BHS | Bahamas | | Bahamian | Bahamians | Nassau |
BHR | Bahrain | Kingdom of Bahrain | Bahraini | Bahrainis | Manama |
BGD | Bangladesh | | Bangladeshi | Bangladeshis | Dhaka |
BRB | Barbados | | Barbadian | Barbadians | Bridgetown |
BLR | Belarus | Byelorussia, Belorussia | Belarusian, Belarussian, Byelorussian | Belarusians, Belarussians | Minsk |
BEL | Belgium | | Belgian | Belgians | |
BLZ | Belize | | Belizean | Belizeans | Belmopan |
BEN | Benin | | Beninese | | Porto-Novo |
BTN | Bhutan | | Bhutanese | | Thimphu |
BOL | Bolivia | Plurinational State of Bolivia | Bolivian | Bolivians | La Paz |
BIH | Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina | Bosnian | Bosnians | Sarajevo |
BWA | Botswana | | Botswanan, Tswana | Botswanans | Gaborone |
BRA | Brazil | Federative Republic of Brazil | Brazilian | Brazilians | Brasilia | Itamaraty, Planalto
BRN | Brunei | Brunei Darussalam | Bruneian | Bruneians | Bandar Seri Begawan |
BGR | Bulgaria | | Bulgarian | Bulgarians | Sofia |
BFA | Burkina Faso | Upper Volta | Burkinabe | | Ouagadougou |
BDI | Burundi | | Burundian | Burundians | Bujumbura |
KHM | Cambodia | Kampuchea | Cambodian | Cambodians | Phnom Penh |
CMR | Cameroon | | Cameroonian | Cameroonians | Yaounde |
CAN | Canada | | Canadian | Canadians | Ottawa |
CPV | Cape Verde | Cabo Verde | Cape Verdean | Cape Verdeans | Praia |
CAF | Central African Republic | CAR | | | Bangui |
TCD | Chad | | Chadian | Chadians | N'Djamena, Ndjamena |
CHL | Chile | | Chilean | Chileans | Santiago | La Moneda
CHN | China | People's Republic of China, PRC, Communist China, mainland China, Red China | Chinese | | Beijing, Peking | Zhongnanhai
COL | Colombia | | Colombian | Colombians | Bogota | Casa de Narino
COM | Comoros | | Comorian, Comoran | Comorians, Comorans | Moroni |
COG | Republic of Congo | Republic of the Congo, Congo-Brazzaville | | | Brazzaville |
COD | DR Congo | Congo, Democratic Republic of the Congo, Democratic Republic of Congo, DRC, D.R. Congo, Congo-Kinshasa, Zaire | Congolese, Zairean, Zairian | Zaireans | Kinshasa |
COK | Cook Islands | | Cook Islands | Cook Islanders | |
CRI | Costa Rica | | Costa Rican | Costa Ricans | San Jose |
CIV | Ivory Coast | Cote d'Ivoire | Ivorian, Ivoirian | Ivorians | Yamoussoukro, Abidjan |
HRV | Croatia | | Croatian, Croat | Croatians, Croats | Zagreb |
CUB | Cuba | | Cuban | Cubans | Havana |
CYP | Cyprus | | Cypriot, Greek Cypriot | Cypriots, Greek Cypriots | Nicosia |
CZE | Czechia | Czech Republic | Czech | Czechs | Prague |
DNK | Denmark | Kingdom of Denmark | Danish | Danes | Copenhagen |
DJI | Djibouti | | Djiboutian | Djiboutians | |
DMA | Dominica | | | | Roseau |
DOM | Dominican Republic | | Dominican | Dominicans | Santo Domingo |
TLS | East Timor | Timor-Leste, Timor Leste | East Timorese, Timorese | | Dili |
ECU | Ecuador | | Ecuadorean, Ecuadorian | Ecuadoreans, Ecuadorians | Quito | Carondelet Palace
EGY | Egypt | Arab Republic of Egypt | Egyptian | Egyptians | Cairo |
SLV | El Salvador | | Salvadoran, Salvadorean | Salvadorans | San Salvador |
GNQ | Equatorial Guinea | | Equatoguinean, Equatorial Guinean | | Malabo |
ERI | Eritrea | | Eritrean | Eritreans | Asmara |
EST | Estonia | | Estonian | Estonians | Tallinn |
SWZ | Eswatini | Swaziland | Swazi | Swazis | Mbabane |
ETH | Ethiopia | | Ethiopian | Ethiopians | Addis Ababa |
FJI | Fiji | | Fijian | Fijians | Suva |
FIN | Finland | | Finnish | Finns | Helsinki |
FRA | France | French Republic | French | Frenchmen | Paris | Elysee, Elysee Palace, Quai d'Orsay, Matignon
GAB | Gabon | | Gabonese | | Libreville |
GMB | Gambia | | Gambian | Gambians | Banjul |
GEO | Georgia | | Georgian | Georgians | Tbilisi |
DEU | Germany | Federal Republic of Germany, West Germany | German, West German | Germans, West Germans | Berlin, Bonn |
GHA | Ghana | | Ghanaian | Ghanaians | Accra |
GRC | Greece | Hellenic Republic | Greek | Greeks | Athens | Maximos Mansion
GRD | Grenada | | Grenadian | Grenadians | |
GTM | Guatemala | | Guatemalan | Guatemalans | Guatemala City |
GIN | Guinea | Guinea-Conakry | Guinean | Guineans | Conakry |
GNB | Guinea-Bissau | | Bissau-Guinean | | Bissau |
GUY | Guyana | | Guyanese | | Georgetown |
HTI | Haiti | | Haitian | Haitians | Port-au-Prince |
VAT | Holy See | Vatican City | Papal | | | Vatican
HND | Honduras | | Honduran | Hondurans | Tegucigalpa |
HKG | Hong Kong | Hong Kong SAR | | Hong Kongers | |
HUN | Hungary | | Hungarian | Hungarians | Budapest |
ISL | Iceland | | Icelandic | Icelanders | Reykjavik |
IND | India | | Indian | Indians | New Delhi, Delhi | South Block
IDN | Indonesia | | Indonesian | Indonesians | Jakarta | Merdeka Palace
IRN | Iran | Islamic Republic of Iran, Persia | Iranian, Persian | Iranians | Tehran, Teheran |
IRQ | Iraq | | Iraqi | Iraqis | Baghdad |
IRL | Ireland | Republic of Ireland, Irish Republic | Irish | Irishmen | Dublin |
ISR | Israel | State of Israel | Israeli | Israelis | Tel Aviv, Jerusalem |
ITA | Italy | | Italian | Italians | Rome | Quirinale, Farnesina, Palazzo Chigi
JAM | Jamaica | | Jamaican | Jamaicans | Kingston |
JPN | Japan | | Japanese | | Tokyo | Kasumigaseki, Nagatacho
JOR | Jordan | Hashemite Kingdom of Jordan | Jordanian | Jordanians | Amman |
KAZ | Kazakhstan | Kazakstan | Kazakh, Kazakhstani | Kazakhs | Astana, Nur-Sultan |
KEN | Kenya | | Kenyan | Kenyans | Nairobi |
KIR | Kiribati | | I-Kiribati | | Tarawa |
XKX | Kosovo | Kosova | Kosovar, Kosovan, Kosovo Albanian | Kosovars, Kosovans, Kosovo Albanians | Pristina |
KWT | Kuwait | | Kuwaiti | Kuwaitis | Kuwait City |
KGZ | Kyrgyzstan | Kirghizia, Kirgizia, Kyrgyz Republic | Kyrgyz, Kyrgyzstani | | Bishkek |
LAO | Laos | | Laotian, Lao | Laotians | Vientiane |
LVA | Latvia | | Latvian | Latvians | Riga |
LBN | Lebanon | | Lebanese | | Beirut | Baabda Palace, Grand Serail
LSO | Lesotho | | Basotho | | Maseru |
LBR | Liberia | | Liberian | Liberians | Monrovia |
LBY | Libya | Libyan Jamahiriya | Libyan | Libyans | Tripoli |
LIE | Liechtenstein | | | Liechtensteiners | Vaduz |
LTU | Lithuania | | Lithuanian | Lithuanians | Vilnius |
LUX | Luxembourg | Luxemburg | Luxembourgish | Luxembourgers | |
MAC | Macao | Macau | Macanese | | |
MDG | Madagascar | | Malagasy, Madagascan | | Antananarivo |
MWI | Malawi | | Malawian | Malawians | Lilongwe |
MYS | Malaysia | | Malaysian | Malaysians | Kuala Lumpur, Putrajaya |
MDV | Maldives | | Maldivian | Maldivians | |
MLI | Mali | | Malian | Malians | Bamako |
MLT | Malta | | Maltese | | Valletta |
MHL | Marshall Islands | | Marshallese | | Majuro |
MRT | Mauritania | | Mauritanian | Mauritanians | Nouakchott |
MUS | Mauritius | | Mauritian | Mauritians | Port Louis |
MEX | Mexico | United Mexican States | Mexican | Mexicans | Mexico City | Los Pinos
FSM | Micronesia | Federated States of Micronesia | Micronesian | Micronesians | |
MDA | Moldova | Republic of Moldova, Moldavia | Moldovan, Moldavian | Moldovans, Moldavians | Chisinau |
MCO | Monaco | | Monegasque, Monacan | | |
MNG | Mongolia | | Mongolian | Mongolians | Ulaanbaatar, Ulan Bator |
MNE | Montenegro | | Montenegrin | Montenegrins | Podgorica |
MAR | Morocco | Kingdom of Morocco | Moroccan | Moroccans | Rabat |
MOZ | Mozambique | | Mozambican | Mozambicans | Maputo |
MMR | Myanmar | Burma | Burmese, Myanmarese | | Naypyidaw, Naypyitaw, Rangoon, Yangon |
NAM | Namibia | South West Africa | Namibian | Namibians | Windhoek |
NRU | Nauru | | Nauruan | Nauruans | |
NPL | Nepal | | Nepalese, Nepali | Nepalis | Kathmandu, Katmandu |
NLD | Netherlands | Holland | Dutch | Dutchmen | The Hague, Amsterdam | Binnenhof
NZL | New Zealand | | New Zealand | New Zealanders | Wellington |
NIC | Nicaragua | | Nicaraguan | Nicaraguans | Managua |
NER | Niger | | Nigerien | Nigeriens | Niamey |
NGA | Nigeria | | Nigerian | Nigerians | Abuja | Aso Rock
PRK | North Korea | Democratic People's Republic of Korea, DPRK, N. Korea, NKorea | North Korean | North Koreans | Pyongyang |
MKD | North Macedonia | Macedonia, FYROM, Former Yugoslav Republic of Macedonia | Macedonian, North Macedonian | Macedonians | Skopje |
NOR | Norway | | Norwegian | Norwegians | Oslo |
OMN | Oman | Sultanate of Oman | Omani | Omanis | Muscat |
PAK | Pakistan | Islamic Republic of Pakistan | Pakistani | Pakistanis | Islamabad | Rawalpindi
PLW | Palau | | Palauan | Palauans | |
PSE | Palestine | State of Palestine, Palestinian territories, Palestinian Territories, Occupied Palestinian Territory | Palestinian | Palestinians | Ramallah |
PAN | Panama | | Panamanian | Panamanians | Panama City |
PNG | Papua New Guinea | PNG | Papua New Guinean | Papua New Guineans | Port Moresby |
PRY | Paraguay | | Paraguayan | Paraguayans | Asuncion |
PER | Peru | | Peruvian | Peruvians | Lima |
PHL | Philippines | Phillippines, Philippine Islands | Philippine, Filipino | Filipinos | Manila | Malacanang
POL | Poland | Republic of Poland | Polish | Poles | Warsaw |
PRT | Portugal | | Portuguese | | Lisbon |
PRI | Puerto Rico | | Puerto Rican | Puerto Ricans | |
QAT | Qatar | Quatar | Qatari | Qataris | Doha |
ROU | Romania | Rumania | Romanian, Rumanian | Romanians, Rumanians | Bucharest | Cotroceni Palace
RUS | Russia | Russian Federation | Russian | Russians | Moscow | Kremlin
RWA | Rwanda | | Rwandan, Rwandese | Rwandans | Kigali |
KNA | Saint Kitts and Nevis | St. Kitts and Nevis, St Kitts and Nevis | | | Basseterre |
LCA | Saint Lucia | St. Lucia, St Lucia | Saint Lucian | Saint Lucians | Castries |
VCT | Saint Vincent and the Grenadines | St. Vincent and the Grenadines, St Vincent and the Grenadines | | | Kingstown |
WSM | Samoa | Western Samoa | Samoan | Samoans | Apia |
SMR | San Marino | | Sammarinese | | |
STP | Sao Tome and Principe | | | | |
SAU | Saudi Arabia | Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian | Saudis | Riyadh, Jeddah |
SEN | Senegal | | Senegalese | | Dakar |
SRB | Serbia | Republic of Serbia | Serbian, Serb | Serbians, Serbs | Belgrade |
SYC | Seychelles | | Seychellois | | |
SLE | Sierra Leone | | Sierra Leonean | Sierra Leoneans | Freetown |
SGP | Singapore | | Singaporean | Singaporeans | |
SVK | Slovakia | Slovak Republic | Slovak, Slovakian | Slovaks, Slovakians | Bratislava |
SVN | Slovenia | | Slovenian, Slovene | Slovenians, Slovenes | Ljubljana |
SLB | Solomon Islands | | Solomon Islands | Solomon Islanders | Honiara |
SOM | Somalia | | Somali, Somalian | Somalis, Somalians | Mogadishu |
ZAF | South Africa | Republic of South Africa, RSA | South African | South Africans | Pretoria |
KOR | South Korea | Republic of Korea, S. Korea, SKorea, ROK | South Korean | South Koreans | Seoul | Blue House, Cheong Wa Dae
SSD | South Sudan | | South Sudanese | | Juba |
ESP | Spain | Kingdom of Spain | Spanish | Spaniards | Madrid | Moncloa, Zarzuela Palace
LKA | Sri Lanka | Ceylon | Sri Lankan | Sri Lankans | Colombo |
SDN | Sudan | | Sudanese | | Khartoum |
SUR | Suriname | Surinam | Surinamese | | Paramaribo |
SWE | Sweden | | Swedish | Swedes | Stockholm |
CHE | Switzerland | Swiss Confederation | Swiss | | Bern, Berne |
SYR | Syria | Syrian Arab Republic | Syrian | Syrians | Damascus |
TWN | Taiwan | Republic of China, Chinese Taipei, Formosa | Taiwanese | | Taipei |
TJK | Tajikistan | Tadjikistan | Tajik, Tajikistani | Tajiks | Dushanbe |
TZA | Tanzania | | Tanzanian | Tanzanians | Dodoma, Dar es Salaam |
THA | Thailand | Siam | Thai | Thais | Bangkok |
TGO | Togo | | Togolese | | Lome |
TON | Tonga | | Tongan | Tongans | |
TTO | Trinidad and Tobago | Trinidad, Trinidad & Tobago | Trinidadian | Trinidadians | Port of Spain |
TUN | Tunisia | | Tunisian | Tunisians | Tunis |
TUR | Turkey | Turkiye | Turkish | Turks | Ankara | Cankaya, Sublime Porte
TKM | Turkmenistan | | Turkmen, Turkmenistani | Turkmens | Ashgabat |
TUV | Tuvalu | | Tuvaluan | Tuvaluans | |
UGA | Uganda | | Ugandan | Ugandans | Kampala |
UKR | Ukraine | | Ukrainian | Ukrainians | Kyiv, Kiev | Bankova
ARE | United Arab Emirates | UAE, U.A.E., Emirates | Emirati | Emiratis | Abu Dhabi |
GBR | United Kingdom | UK, U.K., Britain, Great Britain, England, United Kingdom of Great Britain and Northern Ireland | British, English | Britons, Brits, Englishmen | London | Downing Street, Number 10, No 10, No. 10, Whitehall, 10 Downing Street, Buckingham Palace
USA | United States | US, U.S., USA, U.S.A., America, United States of America | American, US, U.S. | Americans | Washington; Washington D.C.; Washington, D.C.; Washington DC; Washington, DC | White House
URY | Uruguay | | Uruguayan | Uruguayans | Montevideo |
UZB | Uzbekistan | | Uzbek, Uzbekistani | Uzbeks | Tashkent |
VUT | Vanuatu | | ni-Vanuatu | | Port Vila |
VEN | Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Venezuelans | Caracas | Miraflores
VNM | Vietnam | Viet Nam, North Vietnam, South Vietnam | Vietnamese, North Vietnamese, South Vietnamese | | Hanoi |
ESH | Western Sahara | Sahrawi Arab Democratic Republic | Sahrawi, Saharawi | Sahrawis, Saharawis | Laayoune |
YEM | Yemen | North Yemen, South Yemen | Yemeni, Yemenite | Yemenis | Sanaa, Sana'a, Aden |
ZMB | Zambia | | Zambian | Zambians | Lusaka |
ZWE | Zimbabwe | Rhodesia | Zimbabwean | Zimbabweans | Harare |
GRL | Greenland | | Greenlandic | Greenlanders | Nuuk |
FLK | Falkland Islands | Falklands | | Falkland Islanders | |
FRO | Faroe Islands | | Faroese | | |
GIB | Gibraltar | | Gibraltarian | Gibraltarians | |
BMU | Bermuda | | Bermudian | Bermudians | |
GUM | Guam | | Guamanian | | |
NCL | New Caledonia | | New Caledonian | New Caledonians | Noumea |
# States of the past: each with the code of the state that continues it.
RUS | Soviet Union | USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviet Russia | Soviet | Soviets | |
SRB | Yugoslavia | Federal Republic of Yugoslavia, Serbia and Montenegro, rump Yugoslavia | Yugoslav, Yugoslavian | Yugoslavs, Yugoslavians | |
CZE | Czechoslovakia | | Czechoslovak, Czechoslovakian | Czechoslovaks | |
DEU | East Germany | German Democratic Republic, GDR | East German | East Germans | East Berlin |
# Entities that most states do not recognise, with the code of the state whose territory they are held to be.
CYP | Northern Cyprus | Turkish Republic of Northern Cyprus, TRNC | Turkish Cypriot | Turkish Cypriots | |
MDA | Transnistria | Transdniestria, Transdnestr, Dniester region, Trans-Dniester | Transnistrian, Transdniestrian | Transnistrians | Tiraspol |
GEO | Abkhazia | | Abkhaz, Abkhazian | Abkhazians | Sukhumi |
GEO | South Ossetia | | South Ossetian, Ossetian | South Ossetians, Ossetians | Tskhinvali |
AZE | Nagorno-Karabakh | Nagorno Karabakh, Karabakh, Artsakh | | | Stepanakert |
SOM | Somaliland | | | | Hargeisa |
UKR | Donetsk People's Republic | Donetsk Republic, DNR | | | |
UKR | Luhansk People's Republic | Lugansk People's Republic, LNR | | | |
BIH | Republika Srpska | Bosnian Serb Republic, Serb Republic | Bosnian Serb | Bosnian Serbs | Banja Luka |
# Parts of states and peoples that act in diplomacy as states do.
RUS | Chechnya | Chechen Republic, Chechen Republic of Ichkeria | Chechen | Chechens | Grozny |
CHN | Tibet | | Tibetan | Tibetans | Lhasa |
IRQ | Iraqi Kurdistan | Kurdistan Regional Government, Kurdistan Region, KRG | Iraqi Kurdish | Iraqi Kurds | Erbil, Irbil |
GBR | Northern Ireland | Ulster | Northern Irish | | Belfast | Stormont
GBR | Scotland | | Scottish | Scots | Edinburgh | Holyrood
GBR | Wales | | Welsh | | Cardiff |
ESP | Catalonia | | Catalan | Catalans | Barcelona |
`;

export const stateRows: readonly StateRow[] = readTable(table, 7).map(
  ([code = '', name = '', others, adjectives, peoples, capitals, seats]) => ({
    code,
    name,
    otherNames: listCell(others),
    adjectives: listCell(adjectives),
    peoples: listCell(peoples),
    capitals: listCell(capitals),
    seats: listCell(seats),
  }),
);
