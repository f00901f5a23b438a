// International organisations, alliances, courts, missions and forums. The form of a row is told in ../organisations.ts.

export const internationalOrganisations = `
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
NATO | Nato, N.A.T.O., North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance, Atlantic alliance, Western alliance | organisation | | alliance, allies, bloc, pact
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
# Missions, agencies and bodies of the United Nations
UNMISS | United Nations Mission in South Sudan, UN Mission in South Sudan | organisation | | mission
UNMIL | United Nations Mission in Liberia, UN Mission in Liberia | organisation | | mission
UNSMIL | United Nations Support Mission in Libya, UN Support Mission in Libya | organisation | | mission
UNAMID | | organisation | | mission, force
UNTAET | | organisation | | mission, administration
UNTAC | | organisation | | mission, authority
UNDOF | United Nations Disengagement Observer Force, UN Disengagement Observer Force | organisation | | force
UNTSO | United Nations Truce Supervision Organization | organisation | | mission
UNFICYP | United Nations Peacekeeping Force in Cyprus | organisation | | force
MINURSO | United Nations Mission for the Referendum in Western Sahara | organisation | | mission
MINUSTAH | United Nations Stabilisation Mission in Haiti, United Nations Stabilization Mission in Haiti | organisation | | mission
MINUSCA | | organisation | | mission
UNCTAD | United Nations Conference on Trade and Development | organisation | | agency
UN Women | | organisation | | agency
UNAIDS | | organisation | | agency
UNFPA | United Nations Population Fund, UN Population Fund | organisation | | agency, fund
UNIDO | United Nations Industrial Development Organization | organisation | | agency
International Fund for Agricultural Development | IFAD | organisation | | fund, agency
World Intellectual Property Organization | WIPO, World Intellectual Property Organisation | organisation | | agency
World Meteorological Organization | WMO, World Meteorological Organisation | organisation | | agency
International Telecommunication Union | ITU | organisation | | agency, union
Universal Postal Union | | organisation | | agency, union
Intergovernmental Panel on Climate Change | IPCC | organisation | | panel
Conference on Disarmament | | organisation | | conference
International Law Commission | | organisation | | commission
UN Human Rights Committee | United Nations Human Rights Committee | organisation | | committee
UN Committee Against Torture | United Nations Committee Against Torture | organisation | | committee
# Courts
International Tribunal for the Law of the Sea | ITLOS | organisation | | tribunal, court
Extraordinary Chambers in the Courts of Cambodia | Khmer Rouge tribunal, Khmer Rouge Tribunal | organisation | | tribunal, court
Kosovo Specialist Chambers | | organisation | | court
Inter-American Court of Human Rights | | organisation | | court
Inter-American Commission on Human Rights | IACHR | organisation | | commission
African Court on Human and Peoples' Rights | | organisation | | court
African Commission on Human and Peoples' Rights | | organisation | | commission
East African Court of Justice | | organisation | | court
# Europe
Council of the European Union | | organisation | | council
Parliamentary Assembly of the Council of Europe | | organisation | | assembly
Venice Commission | | organisation | | commission
Eurojust | | organisation | | agency
Euratom | European Atomic Energy Community | organisation | | agency
European Free Trade Association | EFTA | organisation | | bloc, association
European Space Agency | | organisation | | agency
European Medicines Agency | | organisation | | agency, regulator
European Stability Mechanism | | organisation | | fund
Nordic Council | | organisation | | council
Arctic Council | | organisation | | council
Three Seas Initiative | | organisation | | initiative
Bucharest Nine | B9 | organisation | | group
Weimar Triangle | | organisation | | group
Joint Expeditionary Force | | organisation | | force
Ukraine Defense Contact Group | Ukraine Defence Contact Group, Ramstein Group, Ramstein group | organisation | | group
Eurasian Economic Commission | | organisation | | commission
Organization of Turkic States | Organisation of Turkic States, Turkic Council | organisation | | organisation, organization, bloc
# Africa, Asia and the Pacific, the Americas
Peace and Security Council | AU Peace and Security Council, African Union Peace and Security Council | organisation | | council
Pan-African Parliament | | organisation | | parliament
Africa CDC | Africa Centres for Disease Control and Prevention | organisation | | agency
Economic Community of Central African States | ECCAS | organisation | | bloc, community
COMESA | Common Market for Eastern and Southern Africa | organisation | | bloc
G5 Sahel | | organisation | | group, force
Alliance of Sahel States | Confederation of Sahel States | organisation | | alliance, bloc, confederation
BIMSTEC | | organisation | | bloc, group
Indian Ocean Rim Association | | organisation | | association
Melanesian Spearhead Group | | organisation | | group
ANZUS | | organisation | | alliance, pact
SEATO | Southeast Asia Treaty Organization | organisation | | alliance
Five Eyes | | organisation | | alliance, network
CELAC | Community of Latin American and Caribbean States | organisation | | bloc, community
Pacific Alliance | | organisation | | bloc, alliance
Central American Integration System | | organisation | | bloc
Organisation of Eastern Caribbean States | Organization of Eastern Caribbean States | organisation | | bloc
# Money and trade
Inter-American Development Bank | | organisation | | bank, lender
New Development Bank | | organisation | | bank, lender
Islamic Development Bank | | organisation | | bank, lender
Bank for International Settlements | | organisation | | bank
Paris Club | | organisation | | club, group
World Customs Organization | World Customs Organisation | organisation | | organisation, organization
Inter-Parliamentary Union | | organisation | | union
International Organisation of La Francophonie | Organisation Internationale de la Francophonie, Francophonie | organisation | | organisation, organization
`;
