// International organisations, alliances, courts, agencies and bodies of state, with the nouns that refer back to them.
import type { ActorKind } from '../../model/actor.ts';
import { listCell, readTable } from './table.ts';

export interface OrganisationRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Exclude<ActorKind, 'person' | 'state'>;
  /** Code of the state it belongs to, or '' for one that belongs to none. */
  readonly country: string;
  /** Nouns by which a later sentence takes it up: "the alliance", "the court". */
  readonly nouns: readonly string[];
}

const international = `
# name | aliases | kind | country | nouns
United Nations | UN, U.N., U.N.O. | organisation | | organisation, organization, world body
UN Security Council | United Nations Security Council, U.N. Security Council, UNSC, Security Council | organisation | | council
UN General Assembly | United Nations General Assembly, U.N. General Assembly, General Assembly | organisation | | assembly
UN Human Rights Council | United Nations Human Rights Council, U.N. Human Rights Council, UNHRC, Human Rights Council | organisation | | council
UNHCR | United Nations High Commissioner for Refugees, UN High Commissioner for Refugees, U.N. High Commissioner for Refugees, UN refugee agency, U.N. refugee agency | organisation | | agency
OHCHR | UN Human Rights Office, U.N. Human Rights Office, Office of the High Commissioner for Human Rights | organisation | | office
UNICEF | United Nations Children's Fund, UN Children's Fund | organisation | | agency, fund
UNESCO | United Nations Educational; Scientific and Cultural Organization; Unesco | organisation | | agency, organisation, organization
UNRWA | United Nations Relief and Works Agency, UN Relief and Works Agency | organisation | | agency
OCHA | UN Office for the Coordination of Humanitarian Affairs, Office for the Coordination of Humanitarian Affairs, UNOCHA | organisation | | office, agency
UNDP | United Nations Development Programme, UN Development Programme, United Nations Development Program | organisation | | agency
UNEP | United Nations Environment Programme, UN Environment Programme | organisation | | agency
UNODC | United Nations Office on Drugs and Crime, UN Office on Drugs and Crime | organisation | | office, agency
UNAMA | United Nations Assistance Mission in Afghanistan | organisation | | mission
UNAMI | United Nations Assistance Mission for Iraq, UN Assistance Mission for Iraq | organisation | | mission
UNIFIL | United Nations Interim Force in Lebanon, UN Interim Force in Lebanon | organisation | | force
UNMIK | United Nations Mission in Kosovo | organisation | | mission
UNPROFOR | United Nations Protection Force | organisation | | force
UNMOVIC | | organisation | | commission
UNSCOM | | organisation | | commission
MINUSMA | | organisation | | mission
MONUSCO | MONUC | organisation | | mission
World Food Programme | WFP, World Food Program, UN World Food Programme, U.N. World Food Program | organisation | | agency, programme, program
World Health Organization | WHO, World Health Organisation | organisation | | agency, organisation, organization
Food and Agriculture Organization | FAO, Food and Agriculture Organisation | organisation | | agency
International Labour Organization | ILO, International Labor Organization | organisation | | agency
International Organization for Migration | IOM, International Organisation for Migration | organisation | | agency
International Maritime Organization | IMO | organisation | | agency
International Civil Aviation Organization | ICAO | organisation | | agency
International Atomic Energy Agency | IAEA, I.A.E.A., UN nuclear watchdog, U.N. nuclear watchdog, UN nuclear agency, U.N. nuclear agency | organisation | | agency, watchdog
International Monetary Fund | IMF, I.M.F. | organisation | | fund, lender
World Bank | | organisation | | bank, lender
World Trade Organization | WTO, World Trade Organisation, W.T.O. | organisation | | organisation, organization
General Agreement on Tariffs and Trade | GATT | organisation | |
International Court of Justice | ICJ, World Court | organisation | | court, tribunal
International Criminal Court | ICC | organisation | | court, tribunal
International Criminal Tribunal for the former Yugoslavia | ICTY, UN war crimes tribunal, U.N. war crimes tribunal, Yugoslav war crimes tribunal, International Criminal Tribunal for the Former Yugoslavia | organisation | | tribunal, court
International Criminal Tribunal for Rwanda | ICTR | organisation | | tribunal, court
Special Tribunal for Lebanon | | organisation | | tribunal, court
Special Court for Sierra Leone | | organisation | | court, tribunal
Permanent Court of Arbitration | | organisation | | court
European Court of Human Rights | ECHR | organisation | | court
European Court of Justice | ECJ | organisation | | court
Organisation for the Prohibition of Chemical Weapons | OPCW, Organization for the Prohibition of Chemical Weapons, O.P.C.W. | organisation | | watchdog, organisation, organization
CTBTO | Comprehensive Nuclear-Test-Ban Treaty Organization | organisation | | organisation, organization
NATO | Nato, N.A.T.O., North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance, Atlantic alliance, Western alliance | organisation | | alliance, bloc, pact
North Atlantic Council | | organisation | | council
NATO-Russia Council | Nato-Russia Council, NATO-Russia Permanent Joint Council | organisation | | council
NATO-Ukraine Commission | Nato-Ukraine Commission, NATO-Ukraine Council, Nato-Ukraine Council | organisation | | commission, council
NATO Response Force | Nato Response Force | organisation | | force
Warsaw Pact | Warsaw Treaty Organization | organisation | | alliance, pact
European Union | EU, E.U., European Communities, European Community, European Economic Community, EEC, EC | organisation | | bloc, union, community
European Commission | EU Commission | organisation | | commission
European Council | EU Council | organisation | | council
European Parliament | | organisation | | parliament, assembly
European Central Bank | ECB | organisation | | bank
European External Action Service | EEAS | organisation | | service
Eurogroup | | organisation | | group
Europol | | organisation | | agency
Frontex | | organisation | | agency
Council of Europe | | organisation | | council, body
OSCE | Organization for Security and Co-operation in Europe, Organisation for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, Organisation for Security and Cooperation in Europe, O.S.C.E., CSCE, Conference on Security and Cooperation in Europe | organisation | | organisation, organization, body
Western European Union | WEU | organisation | |
African Union | AU, A.U. | organisation | | bloc, union
Organization of African Unity | OAU, Organisation of African Unity | organisation | | organisation, organization
ECOWAS | Ecowas, Economic Community of West African States | organisation | | bloc, community
ECOMOG | Ecomog | organisation | | force
SADC | Southern African Development Community | organisation | | bloc, community
IGAD | Intergovernmental Authority on Development | organisation | | bloc
East African Community | EAC | organisation | | bloc, community
AMISOM | African Union Mission in Somalia, ATMIS | organisation | | mission, force
Arab League | League of Arab States | organisation | | league, bloc
Gulf Cooperation Council | GCC, Gulf Co-operation Council | organisation | | council, bloc
Organisation of Islamic Cooperation | OIC, Organization of Islamic Cooperation, Organisation of the Islamic Conference, Organization of the Islamic Conference, Islamic Conference | organisation | | organisation, organization
Arab Maghreb Union | | organisation | | union
OPEC | Opec, Organization of the Petroleum Exporting Countries, OPEC+ | organisation | | cartel
ASEAN | Asean, Association of Southeast Asian Nations, Association of South East Asian Nations, A.S.E.A.N. | organisation | | bloc, association
APEC | Apec, Asia-Pacific Economic Cooperation | organisation | | forum
SAARC | South Asian Association for Regional Cooperation | organisation | | bloc
Shanghai Cooperation Organisation | SCO, Shanghai Cooperation Organization | organisation | | bloc, organisation, organization
CSTO | Collective Security Treaty Organization, Collective Security Treaty Organisation | organisation | | alliance, bloc
Commonwealth of Independent States | CIS | organisation | | commonwealth
Eurasian Economic Union | EEU, EAEU | organisation | | bloc, union
Commonwealth | Commonwealth of Nations, British Commonwealth | organisation | | commonwealth
Organization of American States | OAS, Organisation of American States | organisation | | organisation, organization
Mercosur | | organisation | | bloc
UNASUR | Unasur, Union of South American Nations | organisation | | bloc
CARICOM | Caricom, Caribbean Community | organisation | | bloc, community
ALBA | Bolivarian Alliance for the Americas | organisation | | bloc
Andean Community | | organisation | | bloc
Rio Group | | organisation | | group
Lima Group | | organisation | | group
Contact Group | | organisation | | group
Minsk Group | OSCE Minsk Group | organisation | | group
Visegrad Group | Visegrad Four | organisation | | group
Pacific Islands Forum | | organisation | | forum
G7 | G-7, Group of Seven, G7 nations | organisation | | group
G8 | G-8, Group of Eight | organisation | | group
G20 | G-20, Group of 20, Group of Twenty | organisation | | group
G77 | G-77, Group of 77 | organisation | | group
BRICS | Brics | organisation | | bloc, group
P5+1 | P5 plus 1, E3+3 | organisation | | powers
Quad | Quadrilateral Security Dialogue | organisation | | group
AUKUS | Aukus | organisation | | pact
Non-Aligned Movement | Nonaligned Movement, NAM | organisation | | movement
OECD | Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development | organisation | | organisation, organization
International Energy Agency | IEA | organisation | | agency
Financial Action Task Force | FATF | organisation | |
Nuclear Suppliers Group | NSG | organisation | | group
Middle East Quartet | Quartet | organisation | | quartet
Asian Development Bank | ADB | organisation | | bank
African Development Bank | AfDB | organisation | | bank
Asian Infrastructure Investment Bank | AIIB | organisation | | bank
EBRD | European Bank for Reconstruction and Development | organisation | | bank
European Investment Bank | | organisation | | bank
Interpol | | organisation | | agency
Red Cross | International Committee of the Red Cross, ICRC, International Red Cross | organisation | | organisation, organization, agency
Red Crescent | | organisation | | organisation, organization
International Federation of Red Cross and Red Crescent Societies | IFRC | organisation | | federation
Amnesty International | Amnesty | organisation | | group, organisation, organization
Human Rights Watch | HRW | organisation | | group, organisation, organization
Doctors Without Borders | Medecins Sans Frontieres, MSF | organisation | | group, charity
Oxfam | | organisation | | charity, group
Save the Children | | organisation | | charity
Greenpeace | | organisation | | group
Transparency International | | organisation | | group
Reporters Without Borders | Reporters Sans Frontieres, RSF | organisation | | group
Committee to Protect Journalists | CPJ | organisation | | group
International Crisis Group | Crisis Group | organisation | | group
Syrian Observatory for Human Rights | SOHR, Syrian Observatory | organisation | SYR | observatory, group
White Helmets | Syria Civil Defence, Syrian Civil Defence | organisation | SYR | group
Al-Haq | | organisation | PSE | group
B'Tselem | | organisation | ISR | group
International Olympic Committee | IOC | organisation | | committee
FIFA | Fifa | organisation | | body
UEFA | Uefa | organisation | | body
World Anti-Doping Agency | WADA | organisation | | agency
World Economic Forum | | organisation | | forum
World Council of Churches | | organisation | |
Normandy Four | Normandy Format | organisation | |
Coalition Provisional Authority | CPA | government | IRQ | authority
Multinational Force in Iraq | Multi-National Force, MNF-I | organisation | | coalition, force
International Security Assistance Force | ISAF, Isaf | organisation | | force, coalition
KFOR | Kfor, Kosovo Force | organisation | | force
SFOR | Sfor, Stabilisation Force | organisation | | force
IFOR | | organisation | | force
EULEX | Eulex | organisation | | mission
Global Coalition | Global Coalition against Daesh, Global Coalition to Counter ISIL, Global Coalition Against ISIL, Combined Joint Task Force, Combined Joint Task Force Operation Inherent Resolve, CJTF-OIR, Operation Inherent Resolve | organisation | | coalition
International Syria Support Group | ISSG | organisation | | group
Office of the High Representative | OHR | organisation | BIH | office
`;

const national = `
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
`;

/** Armed groups, rebel movements and their political arms; the country is the one they mainly act in. */
const armed = `
Hamas | Islamic Resistance Movement | group | PSE | group, movement, militants
Fatah | Fateh | group | PSE | movement, party
Palestinian Islamic Jihad | Islamic Jihad | group | PSE | group
Popular Front for the Liberation of Palestine | PFLP | group | PSE | group
Al-Aqsa Martyrs Brigades | al-Aqsa Martyrs Brigades, Al-Aqsa Martyrs' Brigades, al-Aqsa Martyrs' Brigades | group | PSE | group
Izz ad-Din al-Qassam Brigades | al-Qassam Brigades, Qassam Brigades | group | PSE | group
Hezbollah | Hizbollah, Hizballah, Hizbullah | group | LBN | group, movement, militia
Amal | Amal Movement | group | LBN | movement
South Lebanon Army | SLA | group | LBN | militia
Taliban | Taleban, Afghan Taliban | group | AFG | group, movement, militants
Pakistani Taliban | Tehrik-i-Taliban Pakistan, TTP, Tehreek-e-Taliban Pakistan | group | PAK | group
Haqqani network | Haqqani Network | group | AFG | network
Hezb-i-Islami | Hezb-e-Islami | group | AFG | group
Mujahideen | mujahideen, mujahedeen, mujahedin, Mujahedeen | group | AFG | fighters
al-Qaida | al-Qaeda, al Qaeda, al Qaida, Al-Qaeda, Al-Qaida, Al Qaeda, Al Qaida, Qaeda | group | | network, group
al-Qaida in the Islamic Maghreb | AQIM, al-Qaeda in the Islamic Maghreb, Al-Qaeda in the Islamic Maghreb | group | | group
al-Qaida in the Arabian Peninsula | AQAP, al-Qaeda in the Arabian Peninsula, Al-Qaeda in the Arabian Peninsula | group | YEM | group
al-Qaida in Iraq | AQI, al-Qaeda in Iraq, Al-Qaeda in Iraq | group | IRQ | group
Islamic State | ISIS, ISIL, Isil, Isis, IS, Daesh, Da'esh, DAESH, Daech, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and the Levant, Islamic State group, so-called Islamic State, Islamic State in Iraq and Syria, Islamic State of Iraq | group | | group, militants, jihadists
Islamic State Khorasan | ISIS-K, ISKP, IS-K, Islamic State Khorasan Province | group | AFG | group
al-Nusra Front | Nusra Front, Al-Nusra Front, Jabhat al-Nusra, Al Nusra Front, al Nusra Front, Al Nusrah Front, Al-Nusrah Front, Jabhat al-Nusrah, Jabhat Fateh al-Sham, Jabhat Fatah al-Sham, al-Nusra, Al-Nusra, Nusra, Fateh al-Sham, al-Nusrah Front, Fatah al-Sham | group | SYR | group, front
Hayat Tahrir al-Sham | HTS, Hay'at Tahrir al-Sham | group | SYR | group
Ahrar al-Sham | Ahrar ash-Sham, Ahrar al-Sham Islamic Movement | group | SYR | group
Jaysh al-Islam | Jaish al-Islam, Army of Islam | group | SYR | group
Jaysh al-Fatah | Jaish al-Fatah, Army of Conquest | group | SYR | alliance
Free Syrian Army | FSA | group | SYR | army, rebels
Southern Front | | group | SYR | front
Syrian Democratic Forces | SDF | group | SYR | alliance, forces
People's Protection Units | YPG, Popular Protection Units, Kurdish People's Protection Units, Kurdish YPG | group | SYR | militia, units
Democratic Union Party | PYD, Kurdish Democratic Union Party | group | SYR | party
PKK | Kurdistan Workers' Party, Kurdistan Workers Party, P.K.K., Kurdish Workers' Party | group | TUR | group, rebels
Mahdi Army | Mehdi Army | group | IRQ | militia
Badr Brigade | Badr Organization, Badr Organisation | group | IRQ | militia
Kataib Hezbollah | Kata'ib Hezbollah, Kataib Hizbollah | group | IRQ | militia
Ansar al-Islam | | group | IRQ | group
Mujahedin-e Khalq | MEK, Mujahedeen-e-Khalq, People's Mujahedin | group | IRN | group
Houthis | Houthi, Huthis, Houthi movement, Ansar Allah, Ansarullah, Houthi rebels | group | YEM | rebels, movement, group
Southern Transitional Council | STC | group | YEM | council
Irish Republican Army | IRA, I.R.A., Provisional IRA, Real IRA | group | GBR | group
Ulster Volunteer Force | UVF | group | GBR | group
Ulster Defence Association | UDA | group | GBR | group
ETA | Eta | group | ESP | group
Red Brigades | | group | ITA | group
FARC | Farc, Revolutionary Armed Forces of Colombia | group | COL | group, rebels, guerrillas
National Liberation Army of Colombia | ELN | group | COL | group, rebels
AUC | United Self-Defense Forces of Colombia | group | COL | group
M-19 | | group | COL | group
Shining Path | Sendero Luminoso | group | PER | group, rebels
Tupac Amaru | MRTA, Tupac Amaru Revolutionary Movement | group | PER | group, rebels
FMLN | Farabundo Marti National Liberation Front | group | SLV | rebels
Sandinistas | Sandinista, FSLN, Sandinista National Liberation Front | group | NIC | party
Contras | contras | group | NIC | rebels
Zapatistas | EZLN, Zapatista National Liberation Army | group | MEX | rebels
Sinaloa Cartel | | group | MEX | cartel
LTTE | Tamil Tigers, Liberation Tigers of Tamil Eelam, Tigers | group | LKA | rebels, group
Abu Sayyaf | | group | PHL | group
Moro Islamic Liberation Front | MILF | group | PHL | group, rebels
Moro National Liberation Front | MNLF | group | PHL | group, rebels
New People's Army | NPA | group | PHL | rebels
Jemaah Islamiyah | Jemaah Islamiah | group | IDN | group, network
Free Aceh Movement | GAM | group | IDN | rebels, movement
Fretilin | FRETILIN | group | TLS | party, movement
Khmer Rouge | | group | KHM | guerrillas, regime
Viet Cong | Vietcong | group | VNM | guerrillas
Karen National Union | KNU | group | MMR | rebels
Kachin Independence Army | KIA | group | MMR | rebels
Arakan Army | | group | MMR | rebels
ULFA | United Liberation Front of Assam, United Liberation Front of Asom | group | IND | rebels
Lashkar-e-Taiba | Lashkar-e-Toiba, LeT, Lashkar-i-Taiba | group | PAK | group
Jaish-e-Mohammed | Jaish-e-Mohammad, JeM | group | PAK | group
Jamaat-ud-Dawa | | group | PAK | group
Hizbul Mujahideen | Hizb-ul-Mujahideen | group | IND | group
Naxalites | Naxalite | group | IND | rebels
Balochistan Liberation Army | BLA | group | PAK | group
Boko Haram | | group | NGA | group, militants, sect
MEND | Movement for the Emancipation of the Niger Delta | group | NGA | group
al-Shabab | al-Shabaab, Al-Shabab, Al-Shabaab, al Shabaab, Al Shabaab, al Shabab, Shabab, Shabaab | group | SOM | group, militants
Islamic Courts Union | Union of Islamic Courts, Islamic Courts | group | SOM | movement
Lord's Resistance Army | LRA | group | UGA | group, rebels
Allied Democratic Forces | ADF | group | UGA | group, rebels
M23 | M23 rebels | group | COD | rebels, group
FDLR | Democratic Forces for the Liberation of Rwanda | group | COD | rebels
Interahamwe | | group | RWA | militia
Rwandan Patriotic Front | RPF, Rwanda Patriotic Front | group | RWA | party
UNITA | Unita | group | AGO | rebels, movement
RENAMO | Renamo | group | MOZ | rebels, party
Polisario Front | Polisario | group | ESH | movement, front
Revolutionary United Front | RUF | group | SLE | rebels, group
LURD | | group | LBR | rebels
SPLA | SPLM, Sudan People's Liberation Army, Sudan People's Liberation Movement, SPLM/A | group | SSD | rebels, movement
SPLM-IO | SPLA-IO | group | SSD | rebels
Justice and Equality Movement | JEM | group | SDN | rebels, movement
Sudan Liberation Army | Sudan Liberation Movement | group | SDN | rebels, movement
Janjaweed | janjaweed | group | SDN | militia
Rapid Support Forces | RSF paramilitary | group | SDN | paramilitaries, force
Seleka | Séléka | group | CAF | rebels
Ansar Dine | Ansar al-Din | group | MLI | group
MNLA | National Movement for the Liberation of Azawad | group | MLI | rebels
JNIM | Jamaat Nusrat al-Islam wal-Muslimin | group | MLI | group
Islamic Salvation Front | FIS | group | DZA | party
Armed Islamic Group | GIA | group | DZA | group
Oromo Liberation Front | OLF | group | ETH | rebels
Ogaden National Liberation Front | ONLF | group | ETH | rebels
Tigray People's Liberation Front | TPLF | group | ETH | party, rebels
Mau Mau | | group | KEN | rebels
Kosovo Liberation Army | KLA, UCK | group | XKX | rebels, guerrillas
National Liberation Army of Macedonia | NLA | group | MKD | rebels
Azov Regiment | Azov Battalion, Azov Brigade, Azov | group | UKR | regiment
Right Sector | | group | UKR | group
Islamic Movement of Uzbekistan | IMU | group | UZB | group
East Turkestan Islamic Movement | ETIM | group | CHN | group
Aum Shinrikyo | | group | JPN | cult, sect
Pussy Riot | | group | RUS | band
Ku Klux Klan | KKK | group | USA | group
Black Lives Matter | | group | USA | movement
Falun Gong | | group | CHN | movement
`;

/** Companies and peoples without a state of their own that the news speak of as actors. */
const others = `
Google | | organisation | USA | company, giant
Facebook | | organisation | USA | company, network
Twitter | | organisation | USA | company
YouTube | | organisation | USA | company
Instagram | | organisation | USA | company
WhatsApp | | organisation | USA | company
Telegram | | organisation | | company
TikTok | | organisation | CHN | company
Yahoo | Yahoo! | organisation | USA | company
Microsoft | | organisation | USA | company, giant
Apple | Apple Inc. | organisation | USA | company
Amazon.com | | organisation | USA | company
IBM | | organisation | USA | company
Intel | | organisation | USA | company
Boeing | | organisation | USA | company
Lockheed Martin | | organisation | USA | company
General Motors | GM | organisation | USA | company
General Electric | | organisation | USA | company
ExxonMobil | Exxon Mobil, Exxon | organisation | USA | company
Chevron | | organisation | USA | company
Halliburton | | organisation | USA | company
Blackwater | | organisation | USA | company
SpaceX | | organisation | USA | company
Tesla | | organisation | USA | company
Disney | Walt Disney | organisation | USA | company
Goldman Sachs | | organisation | USA | bank
Airbus | | organisation | FRA | company
TotalEnergies | | organisation | FRA | company
BP | British Petroleum | organisation | GBR | company, giant
Royal Dutch Shell | | organisation | GBR | company, giant
Rolls-Royce | | organisation | GBR | company
BAE Systems | | organisation | GBR | company
Siemens | | organisation | DEU | company
Volkswagen | | organisation | DEU | company
Deutsche Bank | | organisation | DEU | bank
Huawei | | organisation | CHN | company, giant
ZTE | | organisation | CHN | company
Alibaba | | organisation | CHN | company
Samsung | | organisation | KOR | company
Toyota | | organisation | JPN | company
Sony | | organisation | JPN | company
Nord Stream 2 | Nord Stream | organisation | RUS | company
Lukoil | | organisation | RUS | company
Yukos | | organisation | RUS | company
Kurds | | group | | minority
Rohingya | Rohingyas | group | MMR | minority
Uyghurs | Uighurs | group | CHN | minority
Tamils | | group | LKA | minority
Hutus | | group | | militia
Tutsis | | group | | minority
Yazidis | Yezidis | group | IRQ | minority
Druze | | group | | minority
Alawites | | group | SYR | minority
Maronites | | group | LBN | minority
Pashtuns | Pushtuns | group | | minority
Crimean Tatars | Tatars | group | UKR | minority
Ethnic Albanians | ethnic Albanians | group | | minority
Kurdish forces | Kurdish fighters, Kurdish militia, Kurdish militants, Kurdish rebels | group | | forces
Arab states | Arab countries, Arab nations, Gulf Arab states, Arab leaders | group | | states
Western powers | | group | | powers
`;

function readOrganisations(table: string): readonly OrganisationRow[] {
  return readTable(table, 5).map(([name = '', aliases, kind, country = '', nouns]) => ({
    name,
    aliases: listCell(aliases),
    kind: kind === 'government' || kind === 'group' ? kind : 'organisation',
    country,
    nouns: listCell(nouns),
  }));
}

export const organisationRows: readonly OrganisationRow[] = [international, national, armed, others].flatMap(
  readOrganisations,
);
