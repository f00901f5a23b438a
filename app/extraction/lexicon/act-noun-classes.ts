// Classes of nouns that tell what a verb's object makes of it: "cut {aid}", "hold {talks}", "lift {curbs}".
import { listCell, readTable } from './table.ts';

const table = `
# class | lemmas
talks | talk, negotiation, meeting, dialogue, summit, conference, discussion, consultation, conversation, session, contact, call, lunch, dinner, breakfast, audience, interview, mediation, peace process, encounter, teleconference, videoconference, phone call, telephone call, round, forum, briefing
visit | visit, trip, tour, mission, delegation, stopover, pilgrimage, envoy
ties | tie, relation, relationship, link, embassy, consulate, mission, diplomatic relation, connection, air link, flight, membership, cooperation, contact, exchange, trade, recognition, accreditation, rapprochement
diplomats | diplomat, ambassador, envoy, attaché, attache, consul, charge, chargé, representative, official, inspector, staff, mission, journalist, correspondent, observer, monitor, peacekeeper, worker, agency
ambassador | ambassador, diplomat, envoy, charge, chargé, consul, attaché
letter | letter, message, note, cable, missive, communique, communiqué, reply, response, answer, telegram, congratulation, greeting
aid | aid, assistance, help, relief, fund, funding, money, loan, grant, donation, credit, subsidy, supply, food, medicine, fuel, water, tent, blanket, shipment, package, equipment, vehicle, ambulance, weapon, arm, ammunition, missile, tank, helicopter, aircraft, jet, drone, hardware, training, expertise, technology, contribution, military support, financial support, humanitarian support, logistical support, economic support, material support, air support, vaccine, dose, ton, tonne, kilogram, kg, scholarship, compensation, reparation, asylum, refuge, shelter, sanctuary, dollar, euro, pound, generator, mask, ventilator, oxygen, hospital, adviser, advisor, doctor, medic, rescuer, intelligence, protection, guarantee, million, billion, resource, bond, gift, parcel, voucher, clothing, clothes, stockpile, engineer, trainer
asylum | asylum, refuge, shelter, sanctuary, haven, protection
refugees | refugee, migrant, evacuee, asylum seeker, seeker
peacekeepers | peacekeeper, peacekeeping, keeping force, keeping mission, keeping operation, blue helmet, observer, monitor
troops | troop, soldier, force, army, military, marine, warship, ship, fleet, carrier, navy, fighter, jet, warplane, aircraft, bomber, submarine, tank, battalion, brigade, division, squadron, regiment, reservist, artillery, unit, contingent, gunboat, destroyer, frigate, convoy, paratrooper, police, reinforcement, defence, defense, battery, patrol, personnel, peacekeeper, legion, guard, militia, platoon, guardsman, policeman, officer
exercise | exercise, drill, manoeuvre, maneuver, war game, game, wargame
agreement | agreement, accord, treaty, pact, deal, memorandum, protocol, convention, contract, declaration, settlement, compromise, understanding, consensus, charter, arrangement, truce, ceasefire, cease-fire, armistice
truce | truce, ceasefire, cease-fire, armistice, cessation, pause, de-escalation
evidence | evidence, information, intelligence, data, experience, file, detail
sanctions | sanction, embargo, blockade, boycott, tariff, ban, penalty, fine, curb, restriction, quota, duty, price cap, export control, asset freeze, counter-sanction, countersanction, countermeasure, moratorium, no-fly zone, blacklist
condolences | condolence, sympathy, condolence message, message of condolence
curbs | sanction, embargo, blockade, restriction, curb, ban, curfew, emergency, siege, martial law, tariff, measure, limit, control, visa, moratorium, lockdown, freeze, censorship, veto, duty, quota, state of emergency, checkpoint, order, warrant, rule, roadblock, closure, requirement, boycott, tax, detention, sentence, punishment, trial, charge, repression
curfew | curfew, emergency, martial law, siege, lockdown, censorship, blackout, state of emergency
repression | ban, restriction, curb, moratorium, crackdown, detention, arrest
demands | demand, request, proposal, offer, plan, call, appeal, ultimatum, condition, term, invitation, suggestion, deal, bid, mediation, initiative, resolution, claim, draft, petition, compromise, overture, recommendation, idea, ceasefire, truce, election, result, plea, motion, agreement, accord, treaty, pact, talk, negotiation, bill, law, decision, legislation, referendum, vote, outcome, deadline, pressure, formula, concept, notion, mandate
charges | accusation, allegation, charge, claim, report, rumour, rumor, suggestion, involvement, responsibility, wrongdoing, assertion, insinuation, guilt, role, link, knowledge, suspicion
concessions | concession, demand, request, permission, approval, pardon, amnesty, clemency, leave, autonomy, access, compromise, right, independence, waiver, exemption, extension, parole, reprieve, immunity, bail, consent, authorisation, authorization, license, licence, exception
access | access, permission, entry, visa, permit, passage, landing, consent, approval, recognition, asylum, bail, request, clearance, overflight, accreditation, land
prisoners | prisoner, hostage, detainee, captive, inmate, convict, dissident, journalist, activist, soldier, crew, sailor, leader, politician, lawmaker, suspect, national, citizen, hundred, dozen, pilot, guard, protester, defendant, opposition, man, woman, people, minister, president, employee, member, aide, teacher, nun, priest, lawyer, official, guerrilla, rebel, militant, fighter, fisherman, vessel, ship, tanker, asset, body, remains, victim
resignation | resignation
power | power, office, post, presidency, throne, government, control
weapons | weapon, arm, gun, rifle, arsenal
territory | territory, town, city, village, area, base, airport, island, province, region, position, district, stronghold, post, enclave, capital, crossing, border, building, land, port, hill, camp, checkpoint, mountain, outpost, barrack, headquarters, station, settlement, mosque, church, hospital, school, university, bridge, dam, mine, oilfield, refinery, compound
property | property, asset, ship, tanker, vessel, oil, weapon, passport, explosive, land, account, cargo, shipment, drug, document, boat, factory, home, house, building, infrastructure, website, web, site, network, computer, server, power, line, pipeline, bridge, church, mosque, newspaper, equipment, company, plant, bank, embassy, goods, belongings, phone, currency, money
people | people, civilian, person, child, woman, man, soldier, troop, police, policeman, officer, militant, rebel, leader, protester, journalist, refugee, worker, dozen, hundred, thousand, fighter, insurgent, resident, villager, worshipper, victim, official, member, commander, gunman, youth, student, bystander, tourist, pilgrim, diplomat, ambassador, prisoner, guard, pilot, crew, terrorist, passenger, peacekeeper, migrant, demonstrator, teenager, boy, girl, marine, national, citizen, politician, activist, driver, teacher, doctor, nurse, aide, minister, president, other
attack | attack, raid, airstrike, air strike, missile strike, drone strike, artillery strike, rocket strike, military strike, precision strike, retaliatory strike, nuclear strike, bombing, offensive, assault, shelling, bombardment, operation, invasion, incursion, rocket, missile, ambush, barrage, massacre, killing, shooting, explosion, blast, bomb, mortar, shell, war, battle, fight, coup, hostility, torture, abuse, assassination, murder, intervention, atrocity, onslaught, firefight, sweep, campaign, blow, warfare, cyberattack, sortie, rampage, beheading, rape, explosion, siege
probe | investigation, inquiry, enquiry, probe, hearing, trial, lawsuit, suit, case, complaint, proceeding, review, impeachment, audit, inspection, charge, indictment, prosecution
protest | protest, demonstration, rally, march, strike, sit-in, vigil, riot, hunger strike, walkout, boycott, picket, procession, unrest, general strike, hartal, petition, campaign, blockade, stoppage
work | work, job, tool
blame | regrettable, unacceptable, irresponsible, provocative, provocation, illegal, unlawful, illegitimate, baseless, groundless, unfounded, absurd, shameful, shame, disgraceful, disgrace, outrageous, outrage, hypocritical, hypocrisy, reckless, unjustified, unjustifiable, unjust, hostile, cynical, deplorable, reprehensible, inhuman, barbaric, cowardly, aggression, aggressor, blackmail, violation, farce, sham, lie, liar, betrayal, crime, criminal, terrorist, terrorism, thug, dictator, murderer, puppet, traitor, coward, idiot, stupid, pariah, fascist, nazi, dangerous
concern | dismay, outrage, anger, displeasure, dissatisfaction, frustration, indignation, condemnation, disapproval, criticism, opposition, objection, reservation, protest, complaint, disgust
support | support, solidarity, backing, confidence, endorsement, gratitude, appreciation, thanks, sympathy, satisfaction, commitment, approval, praise, admiration, congratulation, apology, regret, remorse, respect, tribute, acclaim, blessing, forgiveness, loyalty
apology | apology, regret, remorse
mediation | mediation, effort, mission, initiative, mediator, good office, shuttle diplomacy
right | right, decision, record, policy, sovereignty, integrity, independence, stance, position, effort, move, plan, initiative, resolution, government, proposal, agreement, bid, candidacy, deal, call, talk, process, people, leader, statement, step, role
warning | warning, ultimatum, threat, deadline
measures | measure, action, step, retaliation, response, reprisal, countermeasure, consequence, force, blow, revenge, price
rules | order, ruling, law, rule, decree, sanction, resolution, norm, warning, deadline, court, airspace, authority, embargo, ban, curfew, demand, ultimatum, injunction, treaty, obligation, commitment, agreement, border, waters
strikes | strike, protest, demonstration, rally, march, boycott, campaign, blockade, sit-in
fighting | fighting, hostility, war, offensive, attack, shelling, bombing, bombardment, air strike, violence, siege, operation, conflict, occupation, raid, airstrike, insurgency, campaign, invasion, struggle
nuclear | enrichment, reactor, test, program, programme, launch, missile, rocket, production, activity
elections | election, vote, poll, referendum, talk, meeting, summit, ceremony, session, conference, parliament, game, olympics, event, inauguration, product, good
`;

/** Lemmas by class. A lemma of two words ("air strike") is met as its words one after the other. */
export const nounClasses: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  readTable(table, 2).map(([name = '', lemmas]) => [name, new Set(listCell(lemmas))]),
);
