// Regions, disputed territories, waters and the cities whose press names the city list does not have.
import { listCell, readTable } from './table.ts';

export interface HandPlaceRow {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** The state whose territory it is by the general view of other states, or '' for one that is no one's. */
  readonly country: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const table = `
# name | other names | country | latitude | longitude
# Continents and parts of the world
Africa | North Africa; East Africa; West Africa; Southern Africa; southern Africa; Central Africa; sub-Saharan Africa; Sub-Saharan Africa | | |
Europe | Eastern Europe; Western Europe; Central Europe; Northern Europe; Southern Europe; eastern Europe; western Europe; central Europe; southern Europe; northern Europe | | |
Asia | Central Asia; South Asia; Southeast Asia; East Asia; South-East Asia; Southeastern Asia; north-east Asia; Northeast Asia; southeast Asia; south Asia; east Asia | | |
Middle East | Mideast; Near East | | |
Latin America | Central America; South America | | |
North America | | | |
Caribbean | West Indies | | |
Asia-Pacific | Indo-Pacific; Asia Pacific | | |
Balkans | Western Balkans | | |
Caucasus | South Caucasus; North Caucasus | | |
Baltic states | Baltics | | |
Scandinavia | | | |
Sahel | | | |
Horn of Africa | | | |
Great Lakes region | | | |
Maghreb | | | |
Levant | | | |
Arctic | | | |
Antarctica | | | |
Gulf region | Gulf states | | |
Persian Gulf | Arabian Gulf | | 26.9 | 51.5
Korean Peninsula | Korean peninsula | | 38.0 | 127.0
Arabian Peninsula | Arabian peninsula | | |
Sinai | Sinai Peninsula; Sinai peninsula | EGY | 29.5 | 33.8
Kurdistan | | | |
Holy Land | | | |
# Seas, straits, rivers, lakes, mountains
Black Sea | | | 43.0 | 35.0
Baltic Sea | Baltic | | 58.0 | 20.0
North Sea | | | 56.0 | 3.0
Mediterranean | Mediterranean Sea; eastern Mediterranean; Eastern Mediterranean | | 35.0 | 18.0
Red Sea | | | 22.0 | 38.0
Caspian Sea | Caspian | | 41.0 | 51.0
Sea of Azov | Azov Sea | | 46.0 | 36.5
Sea of Japan | East Sea | | 40.0 | 135.0
South China Sea | | | 12.0 | 113.0
East China Sea | | | 29.0 | 125.0
Yellow Sea | | | 36.0 | 123.0
Arabian Sea | | | 14.0 | 65.0
Gulf of Aden | | | 12.0 | 48.0
Gulf of Oman | | | 25.0 | 58.5
Gulf of Guinea | | | 1.0 | 3.0
Gulf of Mexico | Gulf of America | | 25.0 | -90.0
Gulf of Tonkin | | | 20.0 | 108.0
Atlantic Ocean | Atlantic; North Atlantic; South Atlantic | | 25.0 | -35.0
Pacific Ocean | Pacific; South Pacific; North Pacific | | 0.0 | -160.0
Indian Ocean | | | -15.0 | 80.0
Arctic Ocean | | | 85.0 | 0.0
English Channel | | | 50.2 | -0.5
Strait of Hormuz | Straits of Hormuz; Hormuz Strait; Hormuz | | 26.6 | 56.3
Taiwan Strait | Taiwan Straits | | 24.5 | 119.5
Kerch Strait | | | 45.3 | 36.6
Bab al-Mandab | Bab el-Mandeb | | 12.6 | 43.3
Bosphorus | Bosporus; Dardanelles; Turkish Straits | TUR | 41.1 | 29.1
Suez Canal | | EGY | 30.6 | 32.3
Panama Canal | | PAN | 9.1 | -79.7
Shatt al-Arab | | IRQ | 30.4 | 48.2
Nile | River Nile; Nile River; Blue Nile | | 30.0 | 31.2
Danube | River Danube | | 45.2 | 29.7
Rhine | | | 51.8 | 6.1
Volga | | RUS | 45.9 | 47.9
Dnieper | Dnipro River; Dnieper River | UKR | 46.5 | 32.3
Dniester | | | 46.3 | 30.3
Euphrates | Euphrates River; River Euphrates | | 31.0 | 47.4
Tigris | Tigris River; River Tigris | | 31.0 | 47.4
Jordan River | River Jordan; Jordan Valley | | 31.8 | 35.6
Mekong | Mekong River | | 10.2 | 106.8
Yalu River | | | 40.0 | 124.3
Amazon | Amazon rainforest; Amazon River | BRA | -3.0 | -60.0
Amazon basin | | | |
Mississippi River | | USA | 29.2 | -89.3
Lake Chad | | | 13.0 | 14.0
Great Lakes | | | |
Dead Sea | | | 31.5 | 35.5
Sea of Galilee | | ISR | 32.8 | 35.6
Himalayas | | | 28.0 | 84.0
Alps | | | 46.5 | 9.5
Mount Everest | | | 27.99 | 86.93
Siberia | | RUS | 60.0 | 105.0
# Ukraine and Russia
Donbas | Donbass; Donets Basin | UKR | 48.1 | 38.0
Crimea | Crimean Peninsula; Crimean peninsula; Autonomous Republic of Crimea | UKR | 45.3 | 34.4
Kharkiv | Kharkov | UKR | 49.98 | 36.25
Odesa | Odessa | UKR | 46.48 | 30.73
Zaporizhzhia | Zaporizhia; Zaporozhye; Zaporizhzhya | UKR | 47.82 | 35.19
Mykolaiv | Nikolayev | UKR | 46.97 | 32.0
Chernihiv | Chernigov | UKR | 51.5 | 31.3
Chernobyl | Chornobyl | UKR | 51.27 | 30.22
Bucha | | UKR | 50.54 | 30.21
Bakhmut | | UKR | 48.6 | 38.0
Avdiivka | | UKR | 48.14 | 37.75
Debaltseve | | UKR | 48.34 | 38.41
Ilovaisk | | UKR | 47.93 | 38.2
Sevastopol | | UKR | 44.6 | 33.53
Snake Island | | UKR | 45.25 | 30.2
Donetsk | Donetsk region; Donetsk Oblast | UKR | 48.0 | 37.8
Luhansk | Lugansk; Luhansk region; Luhansk Oblast | UKR | 48.57 | 39.33
Yalta | | UKR | 44.5 | 34.17
Rostov | Rostov-on-Don | RUS | 47.23 | 39.72
Belgorod | Belgorod region | RUS | 50.6 | 36.6
Kursk | Kursk region | RUS | 51.73 | 36.19
Kaliningrad | | RUS | 54.71 | 20.51
St. Petersburg | St Petersburg; Saint Petersburg; Leningrad | RUS | 59.94 | 30.31
Dagestan | | RUS | 43.0 | 47.0
Ingushetia | | RUS | 43.2 | 45.0
North Ossetia | | RUS | 43.0 | 44.7
Beslan | | RUS | 43.19 | 44.54
Tatarstan | | RUS | 55.8 | 49.1
Kuril Islands | Kurils; Northern Territories; Kurile Islands | | 46.5 | 151.3
Sakhalin | | RUS | 50.7 | 142.8
Sochi | | RUS | 43.6 | 39.73
Baikonur | | KAZ | 45.6 | 63.3
Brest-Litovsk | | BLR | 52.1 | 23.7
# The Balkans
Srebrenica | | BIH | 44.1 | 19.3
Krajina | | HRV | 44.9 | 15.9
Eastern Slavonia | | HRV | 45.3 | 18.8
Vukovar | | HRV | 45.35 | 19.0
Vojvodina | | SRB | 45.3 | 20.0
Presevo Valley | | SRB | 42.3 | 21.65
Mitrovica | Kosovska Mitrovica | XKX | 42.89 | 20.87
Dayton | | USA | 39.76 | -84.19
# The Middle East
Gaza | Gaza Strip; Gaza City | PSE | 31.45 | 34.4
West Bank | Judea and Samaria; occupied West Bank; Occupied West Bank | PSE | 31.95 | 35.3
East Jerusalem | east Jerusalem; occupied East Jerusalem | PSE | 31.78 | 35.24
Golan Heights | Golan; Syrian Golan; Syrian Golan Heights; occupied Golan | SYR | 33.0 | 35.8
Shebaa Farms | Shebaa farms | LBN | 33.3 | 35.7
South Lebanon | south Lebanon; southern Lebanon; Southern Lebanon | LBN | 33.3 | 35.4
Bekaa Valley | Bekaa | LBN | 33.85 | 35.9
Rafah | | PSE | 31.28 | 34.25
Khan Younis | Khan Yunis | PSE | 31.35 | 34.3
Hebron | | PSE | 31.53 | 35.1
Jenin | | PSE | 32.46 | 35.3
Nablus | | PSE | 32.22 | 35.25
Bethlehem | | PSE | 31.7 | 35.2
Jericho | | PSE | 31.86 | 35.46
Temple Mount | Haram al-Sharif; al-Aqsa Mosque; Al-Aqsa Mosque; al-Aqsa; Western Wall | | 31.78 | 35.24
Camp David | | USA | 39.65 | -77.46
Sharm el-Sheikh | Sharm el Sheikh; Sharm al-Sheikh | EGY | 27.92 | 34.33
Tahrir Square | | EGY | 30.04 | 31.24
Basra | Basrah | IRQ | 30.51 | 47.78
Fallujah | Falluja | IRQ | 33.35 | 43.79
Samarra | | IRQ | 34.2 | 43.87
Sinjar | Mount Sinjar; Sinjar Mountain | IRQ | 36.32 | 41.88
Tikrit | | IRQ | 34.61 | 43.68
Anbar | Anbar province; Anbar Province | IRQ | 32.6 | 41.9
Nineveh | Nineveh province; Ninewa | IRQ | 36.2 | 42.3
Diyala | | IRQ | 33.9 | 45.0
Sadr City | | IRQ | 33.39 | 44.46
Green Zone | | IRQ | 33.31 | 44.39
Halabja | | IRQ | 35.18 | 45.98
Mosul | | IRQ | 36.34 | 43.13
Qayyarah | | IRQ | 35.8 | 43.29
Aleppo | Halab | SYR | 36.2 | 37.16
Deraa | Daraa; Dera'a | SYR | 32.62 | 36.1
Raqqa | Raqqah; Ar-Raqqah; ar-Raqqa; al-Raqqa; al-Raqqah | SYR | 35.95 | 39.01
Deir ez-Zor | Deir al-Zour; Deir Ezzor; Deir al-Zor; Dayr al-Zawr; Deir Ezzour; Deir ez Zor; Deir ez-Zour | SYR | 35.34 | 40.14
Palmyra | Tadmur | SYR | 34.56 | 38.28
Kobani | Kobane; Kobanî; Ayn al-Arab; Ain al-Arab | SYR | 36.89 | 38.35
Eastern Ghouta | East Ghouta; Ghouta; eastern Ghouta | SYR | 33.5 | 36.4
Idlib | Idlib province; Idlib Province | SYR | 35.93 | 36.63
Hama | | SYR | 35.13 | 36.75
Latakia | Lattakia | SYR | 35.53 | 35.79
Afrin | | SYR | 36.51 | 36.87
Al-Bab | al-Bab; Al Bab | SYR | 36.37 | 37.52
Dabiq | | SYR | 36.54 | 37.27
Jarablus | Jarabulus | SYR | 36.82 | 38.01
Madaya | | SYR | 33.69 | 36.1
Yarmouk | Yarmuk; Yarmouk camp | SYR | 33.47 | 36.3
Douma | | SYR | 33.57 | 36.4
Daraya | Darayya | SYR | 33.46 | 36.24
Tartus | Tartous | SYR | 34.89 | 35.89
Hasakah | Hasaka; Hassakeh; al-Hasakah; Al-Hasakah; Hasakeh | SYR | 36.5 | 40.75
Qamishli | | SYR | 37.05 | 41.22
Tal Abyad | Tel Abyad | SYR | 36.7 | 38.95
Rojava | | SYR | 36.8 | 40.0
Khan Sheikhoun | Khan Shaykhun | SYR | 35.44 | 36.65
Natanz | | IRN | 33.72 | 51.73
Bushehr | | IRN | 28.97 | 50.84
Fordow | Fordo | IRN | 34.88 | 50.99
Arak | | IRN | 34.09 | 49.69
Qom | | IRN | 34.64 | 50.88
Taiz | Taez | YEM | 13.58 | 44.02
Marib | | YEM | 15.46 | 45.33
Hodeidah | Hodeida; Hudaydah | YEM | 14.8 | 42.95
Saada | | YEM | 16.94 | 43.76
Mecca | Makkah | SAU | 21.43 | 39.83
Medina | | SAU | 24.47 | 39.61
Diyarbakir | | TUR | 37.91 | 40.24
Gaziantep | | TUR | 37.06 | 37.38
Incirlik | Incirlik Air Base | TUR | 37.0 | 35.43
Istanbul | | TUR | 41.01 | 28.95
# Asia
Kashmir | Jammu and Kashmir; Indian-administered Kashmir; Pakistan-administered Kashmir; Indian Kashmir; Azad Kashmir; Ladakh | | 34.0 | 76.0
Line of Control | | | 34.0 | 74.0
Siachen Glacier | Siachen | | 35.4 | 77.1
Arunachal Pradesh | | IND | 28.2 | 94.7
Punjab | | | 31.0 | 74.0
Sindh | Sindh province; Sind | PAK | 26.0 | 68.5
Balochistan | Baluchistan | PAK | 28.5 | 65.1
Khyber Pakhtunkhwa | North-West Frontier Province; Northwest Frontier Province | PAK | 34.0 | 71.3
Swat | Swat Valley; Swat valley | PAK | 35.2 | 72.4
Waziristan | North Waziristan; South Waziristan | PAK | 32.5 | 69.8
Federally Administered Tribal Areas | FATA | PAK | 33.0 | 70.0
Durand Line | | | |
Helmand | Helmand province; Helmand Province | AFG | 31.4 | 64.2
Kandahar | Qandahar; Kandahar province | AFG | 31.61 | 65.71
Tora Bora | | AFG | 34.1 | 70.2
Bagram | Bagram Air Base; Bagram Airfield | AFG | 34.95 | 69.26
Panjshir | Panjshir Valley | AFG | 35.3 | 69.5
Mazar-i-Sharif | Mazar-e-Sharif | AFG | 36.71 | 67.11
Gujarat | | IND | 22.7 | 71.6
Mumbai | Bombay | IND | 19.07 | 72.88
Kolkata | Calcutta | IND | 22.56 | 88.36
Chennai | Madras | IND | 13.09 | 80.28
Jaffna | Jaffna peninsula | LKA | 9.67 | 80.01
Xinjiang | Xinjiang Uighur Autonomous Region; East Turkestan | CHN | 41.0 | 85.0
Inner Mongolia | | CHN | 44.0 | 113.0
Tiananmen Square | Tiananmen | CHN | 39.9 | 116.39
Guangzhou | Canton | CHN | 23.13 | 113.26
Spratly Islands | Spratlys | | 10.0 | 114.0
Paracel Islands | Paracels | | 16.5 | 112.0
Scarborough Shoal | | | 15.1 | 117.8
Second Thomas Shoal | Ayungin Shoal | | 9.7 | 115.9
Senkaku Islands | Senkakus; Diaoyu Islands; Diaoyu; Senkaku | | 25.7 | 123.5
Takeshima | Dokdo | | 37.2 | 131.9
Okinawa | | JPN | 26.5 | 128.0
Fukushima | | JPN | 37.75 | 140.47
Hiroshima | | JPN | 34.39 | 132.46
Nagasaki | | JPN | 32.75 | 129.88
Panmunjom | | KOR | 37.96 | 126.68
Demilitarized Zone | DMZ; demilitarised zone; Demilitarised Zone | | 38.0 | 127.0
Yongbyon | | PRK | 39.8 | 125.75
Kaesong | | PRK | 37.97 | 126.55
Rakhine | Rakhine State; Rakhine state; Arakan | MMR | 20.1 | 93.5
Kachin | Kachin State; Kachin state | MMR | 26.0 | 97.5
Cox's Bazar | | BGD | 21.44 | 91.97
Aceh | | IDN | 4.7 | 96.7
Bali | | IDN | -8.4 | 115.2
West Papua | Irian Jaya | IDN | -2.5 | 138.0
Moluccas | Maluku | IDN | -3.2 | 130.1
Java | | IDN | -7.5 | 110.0
Sumatra | | IDN | -0.5 | 101.5
Mindanao | | PHL | 8.0 | 125.0
Luzon | | PHL | 16.0 | 121.0
Jolo | | PHL | 6.0 | 121.0
Bougainville | | PNG | -6.2 | 155.3
Preah Vihear | | KHM | 14.4 | 104.7
Fergana Valley | Ferghana Valley | | 40.6 | 71.3
Andijan | | UZB | 40.78 | 72.34
# Africa
Darfur | West Darfur; North Darfur; South Darfur; West Darfur State | SDN | 13.0 | 24.5
South Kordofan | | SDN | 11.0 | 29.8
Blue Nile state | | SDN | 11.3 | 34.1
Abyei | | SDN | 9.6 | 28.4
Tigray | | ETH | 14.0 | 38.5
Ogaden | | ETH | 7.0 | 45.0
Oromia | | ETH | 7.5 | 40.6
Amhara | | ETH | 11.5 | 38.0
Puntland | | SOM | 8.4 | 48.5
Kivu | North Kivu; South Kivu | COD | -1.5 | 29.0
Goma | | COD | -1.68 | 29.22
Ituri | | COD | 1.6 | 29.9
Katanga | | COD | -9.0 | 26.0
Cabinda | | AGO | -5.55 | 12.2
Casamance | | SEN | 12.8 | -15.0
Azawad | | MLI | 18.0 | 0.0
Timbuktu | | MLI | 16.77 | -3.0
Niger Delta | Niger delta | NGA | 5.0 | 6.0
Borno | Borno State; Borno state | NGA | 11.5 | 13.0
Biafra | | NGA | 5.5 | 7.5
Lagos | | NGA | 6.45 | 3.39
Cyrenaica | | LBY | 27.0 | 22.0
Lockerbie | | GBR | 55.12 | -3.36
Bakassi | Bakassi peninsula | CMR | 4.7 | 8.6
Caprivi | Caprivi Strip | NAM | -17.9 | 23.3
Soweto | | ZAF | -26.27 | 27.86
Zanzibar | | TZA | -6.16 | 39.2
Rift Valley | | KEN | 0.5 | 36.0
Aouzou Strip | | TCD | 21.8 | 17.5
# Europe
Brussels | | BEL | 50.85 | 4.35
Geneva | | CHE | 46.2 | 6.14
Davos | | CHE | 46.8 | 9.84
Munich | | DEU | 48.14 | 11.58
Bavaria | | DEU | 49.0 | 11.5
Saxony | | DEU | 51.0 | 13.5
Rambouillet | | FRA | 48.65 | 1.83
Corsica | | FRA | 42.0 | 9.0
Normandy | | FRA | 49.0 | 0.2
Strasbourg | | FRA | 48.58 | 7.75
Basque Country | | ESP | 43.0 | -2.6
Andalusia | | ESP | 37.4 | -5.0
Sicily | | ITA | 37.6 | 14.0
Lampedusa | | ITA | 35.5 | 12.6
Sardinia | | ITA | 40.1 | 9.0
Crete | | GRC | 35.2 | 24.9
Lesbos | | GRC | 39.2 | 26.3
Flanders | | BEL | 51.0 | 3.7
Wallonia | | BEL | 50.4 | 4.5
Lapland | | FIN | 67.9 | 26.5
Reykjavik | | ISL | 64.15 | -21.94
Suwalki Gap | | POL | 54.1 | 23.3
Gdansk | Danzig | POL | 54.35 | 18.65
Auschwitz | | POL | 50.03 | 19.2
Derry | Londonderry | GBR | 55.0 | -7.3
Omagh | | GBR | 54.6 | -7.3
Yorkshire | | GBR | 54.0 | -1.5
Cornwall | | GBR | 50.4 | -4.9
Essex | | GBR | 51.8 | 0.6
Devon | | GBR | 50.7 | -3.8
Lancashire | | GBR | 53.8 | -2.6
Merseyside | | GBR | 53.4 | -3.0
Wearside | | GBR | 54.9 | -1.4
Westminster | | GBR | 51.5 | -0.13
Wembley | | GBR | 51.56 | -0.28
Heathrow | Heathrow Airport | GBR | 51.47 | -0.45
# The Americas
Guantanamo Bay | Guantanamo; Guantánamo Bay | CUB | 19.9 | -75.15
Chiapas | | MEX | 16.5 | -92.5
Bay of Pigs | | CUB | 22.2 | -81.1
Patagonia | | ARG | -44.0 | -69.0
Essequibo | | GUY | 6.0 | -59.5
Quebec | | CAN | 52.0 | -72.0
Ontario | | CAN | 50.0 | -86.0
British Columbia | | CAN | 54.0 | -125.0
Alberta | | CAN | 54.5 | -115.0
Manitoba | | CAN | 55.0 | -97.0
Saskatchewan | | CAN | 54.4 | -106.0
Nova Scotia | | CAN | 45.0 | -63.0
New Brunswick | | CAN | 46.5 | -66.2
Newfoundland | Newfoundland and Labrador; Labrador | CAN | 48.5 | -56.0
Yukon | | CAN | 63.0 | -135.0
New York | New York City; NYC; Manhattan; Brooklyn | USA | 40.71 | -74.01
Los Angeles | L.A.; LA; Hollywood | USA | 34.05 | -118.24
Washington state | Washington State | USA | 47.4 | -120.5
District of Columbia | | USA | 38.9 | -77.03
Arlington National Cemetery | | USA | 38.88 | -77.07
Wall Street | | USA | 40.71 | -74.01
Silicon Valley | | USA | 37.4 | -122.1
Ground Zero | | USA | 40.71 | -74.01
Cape Canaveral | Kennedy Space Center | USA | 28.4 | -80.6
Fort Hood | Fort Bragg | USA | |
Alabama | | USA | 32.8 | -86.8
Alaska | | USA | 64.0 | -153.0
Arizona | | USA | 34.3 | -111.7
Arkansas | | USA | 34.8 | -92.4
California | Southern California; Northern California; southern California; northern California | USA | 37.2 | -119.4
Colorado | | USA | 39.0 | -105.5
Connecticut | | USA | 41.6 | -72.7
Delaware | | USA | 39.0 | -75.5
Florida | South Florida; south Florida | USA | 28.6 | -82.4
Georgia (US state) | | USA | 32.6 | -83.4
Hawaii | | USA | 20.8 | -156.3
Idaho | | USA | 44.4 | -114.6
Illinois | | USA | 40.0 | -89.2
Indiana | | USA | 39.9 | -86.3
Iowa | | USA | 42.1 | -93.5
Kansas | | USA | 38.5 | -98.4
Kentucky | | USA | 37.5 | -85.3
Louisiana | | USA | 31.0 | -92.0
Maine | | USA | 45.4 | -69.2
Maryland | | USA | 39.0 | -76.8
Massachusetts | | USA | 42.3 | -71.8
Michigan | | USA | 44.3 | -85.4
Minnesota | | USA | 46.3 | -94.3
Mississippi | | USA | 32.7 | -89.7
Missouri | | USA | 38.4 | -92.5
Montana | | USA | 47.0 | -109.6
Nebraska | | USA | 41.5 | -99.8
Nevada | | USA | 39.3 | -116.6
New England | | USA | 44.0 | -71.0
New Hampshire | | USA | 43.7 | -71.6
New Jersey | | USA | 40.2 | -74.7
New Mexico | | USA | 34.4 | -106.1
New York state | New York State; upstate New York | USA | 42.9 | -75.5
North Carolina | | USA | 35.5 | -79.4
North Dakota | | USA | 47.4 | -100.5
Ohio | | USA | 40.3 | -82.8
Oklahoma | | USA | 35.6 | -97.5
Oregon | | USA | 43.9 | -120.6
Pennsylvania | | USA | 40.9 | -77.8
Rhode Island | | USA | 41.7 | -71.6
South Carolina | | USA | 33.9 | -80.9
South Dakota | | USA | 44.4 | -100.2
Tennessee | | USA | 35.9 | -86.4
Texas | | USA | 31.5 | -99.3
Utah | | USA | 39.3 | -111.7
Vermont | | USA | 44.1 | -72.7
Virginia | Northern Virginia; northern Virginia | USA | 37.5 | -78.9
West Virginia | | USA | 38.6 | -80.6
Wisconsin | | USA | 44.6 | -89.9
Wyoming | | USA | 43.0 | -107.6
New South Wales | NSW | AUS | -32.0 | 147.0
Queensland | | AUS | -22.0 | 144.0
Tasmania | | AUS | -42.0 | 146.8
Western Australia | | AUS | -25.0 | 122.0
South Australia | | AUS | -30.0 | 135.0
Northern Territory | | AUS | -19.5 | 133.4
Christmas Island | | AUS | -10.5 | 105.6
Manus Island | | PNG | -2.1 | 146.9
Bikini Atoll | | MHL | 11.6 | 165.4
Diego Garcia | Chagos Islands; Chagos Archipelago | | -7.3 | 72.4
`;

export const handPlaceRows: readonly HandPlaceRow[] = readTable(table, 5).map(
  ([name = '', otherNames, country = '', latitude = '', longitude = '']) => ({
    name,
    otherNames: listCell(otherNames),
    country,
    latitude: latitude === '' ? null : Number(latitude),
    longitude: longitude === '' ? null : Number(longitude),
  }),
);
