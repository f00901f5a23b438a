// Armed groups, rebel movements and their political arms; the country is the one they mainly act in. The form of a row is told in ../organisations.ts.

export const armedGroups = `
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
Rapid Support Forces | RSF, RSF paramilitary | group | SDN | paramilitaries, force
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
Syrian National Army | | group | SYR | army
Lebanese Forces | | group | LBN | party
Asaib Ahl al-Haq | Asa'ib Ahl al-Haq | group | IRQ | militia
Harakat al-Nujaba | Harakat Hezbollah al-Nujaba | group | IRQ | militia
Al-Quds Brigades | al-Quds Brigades | group | PSE | brigades
Lions' Den | | group | PSE | group
Jaish al-Adl | Jaysh al-Adl | group | IRN | group
Jundallah | Jundullah | group | IRN | group
PJAK | Party of Free Life of Kurdistan | group | IRN | group
DHKP-C | | group | TUR | group
National Resistance Front of Afghanistan | | group | AFG | front
Islamic State West Africa Province | ISWAP | group | NGA | group
Ansaru | | group | NGA | group
Oromo Liberation Army | | group | ETH | army
Fano militia | | group | ETH | militia
Tigray Defense Forces | Tigray Defence Forces | group | ETH | forces
CODECO | | group | COD | militia
Mai-Mai | Mai-Mai militia | group | COD | militia
Coalition of Patriots for Change | | group | CAF | coalition
Front for Change and Concord in Chad | | group | TCD | front
Africa Corps | | group | RUS |
Russian Volunteer Corps | | group | UKR |
Freedom of Russia Legion | | group | UKR | legion
New IRA | | group | GBR |
Three Brotherhood Alliance | | group | MMR | alliance
People's Defence Force | People's Defense Force | group | MMR | force
Tatmadaw | | government | MMR | army, military
National Liberation Front of Algeria | FLN | group | DZA | front
Gulf Clan | Clan del Golfo | group | COL | cartel
Tren de Aragua | | group | VEN | gang
Jalisco New Generation Cartel | CJNG | group | MEX | cartel
Los Zetas | Zetas | group | MEX | cartel
MS-13 | Mara Salvatrucha | group | SLV | gang
Viv Ansanm | | group | HTI | coalition
`;
