// Bodies of states, parties and companies that act in diplomacy. The form of a row is told in ../organisations.ts.

export const bodiesOfStates = `
# The United States
US State Department | State Department, Department of State, U.S. State Department, U.S. Department of State, US Department of State, Foggy Bottom | government | USA | department
Pentagon | Department of Defense, Defense Department, U.S. Department of Defense, US Department of Defense, US Defense Department, U.S. Defense Department, DoD | government | USA | department
US Treasury | Treasury Department, U.S. Treasury Department, US Treasury Department, U.S. Treasury, Department of the Treasury, U.S. Department of the Treasury | government | USA | department
US Justice Department | Justice Department, Department of Justice, U.S. Department of Justice, US Department of Justice, DOJ, U.S. Justice Department | government | USA | department
US Department of Homeland Security | Department of Homeland Security, Homeland Security, DHS | government | USA | department
US Commerce Department | Commerce Department, Department of Commerce | government | USA | department
US Department of Energy | Department of Energy, Energy Department, U.S. Department of Energy | government | USA | department
US Congress | Congress, U.S. Congress, Capitol Hill | government | USA | congress
US Senate | U.S. Senate | government | USA | senate
US House of Representatives | U.S. House of Representatives, U.S. House, US House | government | USA | house
US Supreme Court | U.S. Supreme Court | government | USA | court
US National Security Council | National Security Council, NSC, U.S. National Security Council | government | USA | council
CIA | C.I.A., Central Intelligence Agency | government | USA | agency
FBI | F.B.I., Federal Bureau of Investigation | government | USA | bureau, agency
NSA | National Security Agency, N.S.A. | government | USA | agency
NASA | Nasa, National Aeronautics and Space Administration | government | USA | agency
USAID | US Agency for International Development, U.S. Agency for International Development, Agency for International Development | government | USA | agency
US Central Command | CENTCOM, Centcom, U.S. Central Command, USCENTCOM, Central Command | government | USA | command
US Navy | U.S. Navy | government | USA | navy
US Army | U.S. Army | government | USA | army
US Air Force | U.S. Air Force | government | USA | force
US Marine Corps | U.S. Marine Corps, U.S. Marines, US Marines, Marine Corps | government | USA | corps
US Coast Guard | U.S. Coast Guard | government | USA | guard
US National Guard | National Guard | government | USA | guard
Joint Chiefs of Staff | | government | USA | chiefs
Federal Reserve | U.S. Federal Reserve, US Federal Reserve | government | USA | bank
Drug Enforcement Administration | DEA | government | USA | agency
Federal Aviation Administration | FAA | government | USA | agency
FEMA | Federal Emergency Management Agency | government | USA | agency
NOAA | National Oceanic and Atmospheric Administration | government | USA | agency
Centers for Disease Control and Prevention | CDC, Centers for Disease Control | government | USA | agency
Environmental Protection Agency | EPA | government | USA | agency
US Geological Survey | U.S. Geological Survey, United States Geological Survey, USGS | government | USA | survey
Democratic Party | US Democratic Party, Democrats | organisation | USA | party
Republican Party | US Republican Party, GOP, Republicans | organisation | USA | party
Tea Party | | organisation | USA | movement
# Britain
Foreign Office | Foreign and Commonwealth Office, FCO, British Foreign Office, Foreign & Commonwealth Office, FCDO | government | GBR | office, department
Ministry of Defence | MoD, British Ministry of Defence, UK Ministry of Defence | government | GBR | ministry
Home Office | | government | GBR | office, department
House of Commons | Commons | government | GBR | house
House of Lords | | government | GBR | house
Department for International Development | DFID | government | GBR | department
MI5 | | government | GBR | agency, service
MI6 | Secret Intelligence Service | government | GBR | agency, service
Scotland Yard | Metropolitan Police | government | GBR | police
Royal Navy | | government | GBR | navy
Royal Air Force | RAF | government | GBR | force
Conservative Party | Tories, Tory Party | organisation | GBR | party
Labour Party | | organisation | GBR | party
Liberal Democrats | Lib Dems | organisation | GBR | party
UKIP | Ukip, UK Independence Party | organisation | GBR | party
Scottish National Party | SNP | organisation | GBR | party
Sinn Fein | | organisation | GBR | party
Democratic Unionist Party | DUP | organisation | GBR | party
Ulster Unionist Party | Ulster Unionists | organisation | GBR | party
# Russia and its neighbours
State Duma | Duma, Russian State Duma | government | RUS | chamber, parliament
Federation Council | | government | RUS | chamber
FSB | Federal Security Service | government | RUS | agency, service
KGB | K.G.B. | government | RUS | agency
GRU | | government | RUS | agency
SVR | | government | RUS | agency
Red Army | Soviet Army | government | RUS | army
Gazprom | | organisation | RUS | company, monopoly, giant
Rosneft | | organisation | RUS | company, giant
Rosatom | | organisation | RUS | agency, company
Wagner Group | Wagner | group | RUS | group
United Russia | | organisation | RUS | party
Verkhovna Rada | Rada, Ukrainian Parliament | government | UKR | parliament
Naftogaz | | organisation | UKR | company
# The Middle East
Palestinian Authority | Palestinian National Authority | government | PSE | authority
Palestine Liberation Organization | PLO, P.L.O., Palestine Liberation Organisation | organisation | PSE | organisation, organization
Knesset | | government | ISR | parliament
Israel Defense Forces | IDF, Israeli Defense Forces, Israeli Defence Forces, Israel Defence Forces, Tsahal | government | ISR | army, military
Mossad | | government | ISR | agency
Shin Bet | | government | ISR | agency, service
Likud | Likud Party, Likud party | organisation | ISR | party
Yisrael Beiteinu | Yisrael Beitenu | organisation | ISR | party
Shas | | organisation | ISR | party
Kadima | | organisation | ISR | party
Majlis | | government | IRN | parliament
Islamic Revolutionary Guard Corps | IRGC, Revolutionary Guards, Revolutionary Guard, Iranian Revolutionary Guards, Revolutionary Guard Corps, Pasdaran | government | IRN | guards, force
Quds Force | Qods Force | government | IRN | force
Guardian Council | | government | IRN | council
Assembly of Experts | | government | IRN | assembly
Atomic Energy Organization of Iran | | government | IRN | organisation, organization
Iraqi Governing Council | | government | IRQ | council
Iraqi Security Forces | ISF, Iraqi security forces | government | IRQ | forces
Popular Mobilization Forces | Popular Mobilisation Forces, Popular Mobilization Units, PMF, PMU, Hashd al-Shaabi, Hashid Shaabi, Hashd | group | IRQ | militia, force
Peshmerga | peshmerga, Kurdish Peshmerga, Kurdish peshmerga | group | IRQ | fighters, force
Baath Party | Ba'ath Party, Baath party, Ba'ath party, Baathists | organisation | IRQ | party
Patriotic Union of Kurdistan | PUK | organisation | IRQ | party
Kurdistan Democratic Party | KDP | organisation | IRQ | party
Syrian National Coalition | SNC, Syrian Opposition Coalition, Syrian National Council, National Coalition for Syrian Revolutionary and Opposition Forces, National Coalition | organisation | SYR | coalition
High Negotiations Committee | HNC, Higher Negotiations Committee | organisation | SYR | committee
Syrian Arab Army | SAA | government | SYR | army
AKP | Justice and Development Party, AK Party | organisation | TUR | party
CHP | Republican People's Party | organisation | TUR | party
HDP | Peoples' Democratic Party | organisation | TUR | party
Supreme Council of the Armed Forces | SCAF | government | EGY | council
Muslim Brotherhood | Brotherhood | organisation | EGY | movement, group
Freedom and Justice Party | | organisation | EGY | party
National Transitional Council | NTC | government | LBY | council
Government of National Accord | GNA | government | LBY | government
Libyan National Army | LNA | group | LBY | army, force
Ennahda | Nahda | organisation | TUN | party
Saudi Aramco | Aramco | organisation | SAU | company
# Asia
National People's Congress | NPC | government | CHN | congress, parliament
Communist Party of China | Chinese Communist Party, CCP, CPC | organisation | CHN | party
People's Liberation Army | PLA | government | CHN | army, military
Politburo | | government | CHN |
Taiwan Affairs Office | | government | CHN | office
Kuomintang | KMT | organisation | TWN | party
Democratic Progressive Party | DPP | organisation | TWN | party
Mainland Affairs Council | | government | TWN | council
Workers' Party of Korea | Korean Workers' Party | organisation | PRK | party
Diet | Japanese Diet | government | JPN | parliament
Liberal Democratic Party | LDP | organisation | JPN | party
Lok Sabha | | government | IND | house
Rajya Sabha | | government | IND | house
Bharatiya Janata Party | BJP | organisation | IND | party
Indian National Congress | Congress Party, Congress party | organisation | IND | party
Inter-Services Intelligence | ISI | government | PAK | agency
Inter-Services Public Relations | ISPR | government | PAK |
Pakistan People's Party | PPP, Pakistan Peoples Party | organisation | PAK | party
Pakistan Muslim League | PML-N | organisation | PAK | party
Pakistan Tehreek-e-Insaf | PTI | organisation | PAK | party
Northern Alliance | | group | AFG | alliance
High Peace Council | | organisation | AFG | council
Loya Jirga | | government | AFG | assembly
National League for Democracy | NLD | organisation | MMR | party
State Administration Council | | government | MMR | junta
Awami League | | organisation | BGD | party
Bangladesh Nationalist Party | BNP | organisation | BGD | party
Golkar | | organisation | IDN | party
UMNO | United Malays National Organisation | organisation | MYS | party
# Europe
Bundestag | | government | DEU | parliament
Bundeswehr | | government | DEU | army
Bundesbank | | government | DEU | bank
Christian Democratic Union | CDU, Christian Democrats | organisation | DEU | party
Social Democratic Party | SPD, Social Democrats | organisation | DEU | party
Alternative for Germany | AfD | organisation | DEU | party
National Assembly | French National Assembly | government | FRA | assembly
National Front | National Rally, Front National, Rassemblement National | organisation | FRA | party
French Socialist Party | | organisation | FRA | party
Syriza | SYRIZA | organisation | GRC | party
Golden Dawn | | organisation | GRC | party
PASOK | Pasok | organisation | GRC | party
New Democracy | | organisation | GRC | party
Forza Italia | | organisation | ITA | party
Five Star Movement | | organisation | ITA | party
Fidesz | | organisation | HUN | party
Jobbik | | organisation | HUN | party
Law and Justice | Law and Justice party | organisation | POL | party
Civic Platform | | organisation | POL | party
Sejm | | government | POL | parliament
Solidarity | Solidarity movement | organisation | POL | movement, union
Podemos | | organisation | ESP | party
Vox | | organisation | ESP | party
Fianna Fail | | organisation | IRL | party
Fine Gael | | organisation | IRL | party
Democratic Party of Kosovo | | organisation | XKX | party
Democratic League of Kosovo | | organisation | XKX | party
Storting | | government | NOR | parliament
Riksdag | | government | SWE | parliament
# Africa and the Americas
African National Congress | ANC | organisation | ZAF | party
Inkatha Freedom Party | Inkatha | organisation | ZAF | party
Democratic Alliance | | organisation | ZAF | party
ZANU-PF | Zanu-PF, Zanu PF | organisation | ZWE | party
Movement for Democratic Change | MDC | organisation | ZWE | party
MPLA | | organisation | AGO | party, movement
FRELIMO | Frelimo | organisation | MOZ | party
SWAPO | Swapo | organisation | NAM | party
Anti-Balaka | anti-balaka | group | CAF | militia
Transitional Federal Government | TFG | government | SOM | government
Transitional Military Council | TMC | government | SDN | council
Forces of Freedom and Change | | organisation | SDN | coalition
People's Democratic Party | | organisation | NGA | party
All Progressives Congress | APC | organisation | NGA | party
Royal Canadian Mounted Police | RCMP | government | CAN | police
Parliament of Canada | Canadian Parliament | government | CAN | parliament
PDVSA | | organisation | VEN | company
Workers' Party | | organisation | BRA | party
Institutional Revolutionary Party | PRI | organisation | MEX | party
Petrobras | | organisation | BRA | company
ICE | Immigration and Customs Enforcement | government | USA | agency
# Committees, commands and services
Senate Foreign Relations Committee | US Senate Foreign Relations Committee, U.S. Senate Foreign Relations Committee | government | USA | committee, panel
House Foreign Affairs Committee | US House Foreign Affairs Committee, U.S. House Foreign Affairs Committee | government | USA | committee, panel
House Intelligence Committee | | government | USA | committee, panel
Senate Intelligence Committee | | government | USA | committee, panel
US Africa Command | U.S. Africa Command, AFRICOM | government | USA | command
US European Command | U.S. European Command, EUCOM | government | USA | command
US Indo-Pacific Command | U.S. Indo-Pacific Command, Indo-Pacific Command, U.S. Pacific Command, US Pacific Command | government | USA | command
NORAD | North American Aerospace Defense Command | government | USA | command
US Secret Service | U.S. Secret Service, Secret Service | government | USA | service
Bank of England | | government | GBR | bank
Security Service of Ukraine | SBU | government | UKR | service, agency
Roscosmos | | government | RUS | agency
Rosgvardia | | government | RUS |
Japan Self-Defense Forces | Self-Defense Forces, Self-Defence Forces, Japanese Self-Defense Forces | government | JPN | forces
China Coast Guard | Chinese Coast Guard | government | CHN |
Bundesrat | | government | DEU |
Swiss Federal Council | | government | CHE | council
Presidential Leadership Council | Presidential Council of Yemen | government | YEM | council
Palestinian Legislative Council | | government | PSE | council
National Unity Government | | government | MMR | government
`;
