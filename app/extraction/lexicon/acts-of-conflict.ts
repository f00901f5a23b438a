// Words of conflict and what kind of act they tell: PLOVER's REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT.

/** Rows as in acts-of-cooperation.ts, after the PLOVER codebook (2021) and the CAMEO manual, 10 to 20. */
export const conflictVerbs = `
# REQUEST: demanding; an appeal, the weaker kind, counts only where a known actor makes it that is no campaigner, and not within one country
demand, demand of, insist on, require |  | REQUEST | demand | from, of, obj
make, issue, present, submit, reiterate, renew, put forward, set, repeat, press | demand, condition, request, claim | REQUEST | demand | to, on, from
pressure, press, lean on, put pressure on, pile pressure on, ratchet up pressure on |  | REQUEST | pressure | obj, on
exert, put, increase, pile, apply, step up | pressure | REQUEST | pressure | on
push for, press for, push hard for, hold out for, lobby | @ | REQUEST | appeal | obj, of, from
push | government, state, country, leader, president, minister, ally, partner | REQUEST | demand | obj
urge, implore, beseech, beg, exhort, plead with | * | REQUEST | appeal | obj
call on, call upon, appeal to, plead to | * | REQUEST | appeal |
call for, appeal for, plead for, clamour for, clamor for, campaign for | @ | REQUEST | appeal | from, by, on, of, to, in, obj
call for | {sanctions} | REQUEST | appeal | on, against, from, by
call for, appeal for, plead for | {truce}, restraint, calm, end, halt, withdrawal, pullout, release, return, lifting, removal, cancellation, resumption | REQUEST | appeal | from, by, on, between
ask | @ | REQUEST | appeal | obj
ask | ally, friend, partner, leader, government, country, nation, state, power, side, party, member, world | REQUEST | appeal | obj
ask for, request, solicit | * | REQUEST | appeal | from, of, obj
make, issue, launch, renew, repeat | appeal, plea, call, request | REQUEST | appeal | to, for
ask about |  | - |  |
seek | {asylum} | REQUEST | asylum | in, from
seek, apply for, request | {aid}, extradition, intervention, mediation, membership, apology, explanation, assurance, clarification, concession, permission, recognition, visa | REQUEST | appeal | from, of
want | * | REQUEST | want | of, from, obj
order | @ | REQUEST | order | obj
order | evacuation, inquiry, withdrawal, payment, return, halt | REQUEST | order | of, from, to
instruct, direct, command | {troops}, ministry, official, agency, citizen, company, court, government | REQUEST | order | obj

# ACCUSE: accusing, criticising, investigating
accuse, blame, indict, denounce, condemn, criticise, criticize, censure, decry, deplore, slam, blast, castigate, lambast, lambaste, rebuke, chide, berate, chastise, reprimand, excoriate, vilify, assail, scold, fault, disapprove, ridicule, mock, insult, defame, denigrate, deride, upbraid, admonish, reproach, hit out at, lash out at, lash out against, rail against, inveigh against, take aim at, speak out against, take exception to, complain of, complain about, complain to, complain, protest to, disparage, malign, scorn, savage, pillory, revile, scoff at, tear into, rap, bash, impeach, bemoan, lament, brand, label |  | ACCUSE | disapprove | obj, of, for, by
describe, describe as, call, brand, brand as, label, label as, dub | {blame} | ACCUSE | disapprove | obj, of
allege |  | ACCUSE | allege | obj
charge, charge with, convict, find guilty |  | ACCUSE | judicial | obj
implicate, incriminate |  | ACCUSE | allege | obj
point finger at, point the finger at, hold responsible, hold accountable, find guilty |  | ACCUSE | allege | at, obj
level, make, file, bring, press, lay, repeat, launch, open, direct, hurl | accusation, allegation, charge, complaint, criticism, claim | ACCUSE | allege | against, at, on, with, to
express, voice, register, state, reiterate, convey, raise, air, vent, lodge, file, deliver | {concern} | ACCUSE | disapprove | with, at, over, to, against, about, of
lodge, file, submit, deliver, send | protest, objection | ACCUSE | disapprove | with, to, against
put under investigation, place under investigation, investigate, probe, interrogate, look into, inquire into, scrutinise, scrutinize, audit |  | ACCUSE | investigate | obj, of, by, in, into
launch, open, begin, start, order, announce, conduct, lead, join, initiate, reopen, set up, hold, establish, commence, approve | {probe} | ACCUSE | investigate | into, against, of, over, on
deploy, send, dispatch, contribute, station | {troops} + {peacekeepers} | AID | peacekeeping | to, in, for
send to investigate, dispatch to investigate, deploy to investigate |  | ACCUSE | investigate | to, in
send, dispatch | inspector, investigator | ACCUSE | investigate | to, in
sue, prosecute, arraign, subpoena, impeach, put on trial, take to court, bring to court |  | ACCUSE | judicial | obj
try | {people}, leader, general, suspect, ex-president, dictator | ACCUSE | judicial | obj
sentence |  | COERCE | judicial | obj
file, bring | lawsuit, suit, case, complaint | ACCUSE | judicial | against, with
launch, take, start, begin, open, bring | legal action, legal proceeding, infringement procedure, infringement proceeding, disciplinary proceeding | ACCUSE | judicial | against
cast | doubt | ACCUSE | disapprove | on, over
dispute, contest, question, challenge, doubt | legitimacy, result, finding, report, claim, credibility, methodology, motive | ACCUSE | disapprove | of, obj

# REJECT: refusing, opposing, defying
reject, refuse, spurn, rebuff, turn down, rule out, dismiss, decline, veto, repudiate, snub, shun, brush aside, brush off, rebuff, disavow, renounce, scorn, nix, shoot down, throw out, stonewall, resist, discount, reject as |  | REJECT | refuse | obj, by, from, of, with, to
opposed to |  | REJECT | oppose | stative, to
oppose, object to, object, stand against, vote against, argue against, come out against, balk at |  | REJECT | oppose | obj, to
deny |  | - |  |
claim responsibility, claim credit, decline to comment, refuse to comment, decline comment, decline to say, refuse to say |  | - |  |
release, issue, publish, make | statement, report, film, album, video, footage, figure, data, document, result, detail, single, song, version, product, copy, book, text, photo, image, list, trailer, study | - |  |
make public |  | STATEMENT | publish | none
publish, release, unveil | draft, proposal, demand, answer, reply, treaty, letter, plan, condition | STATEMENT | publish | none
deny, refuse | {access}, concession, demand, extension, allocation, bail, pardon | REJECT | refuse | to, obj, for, of
# a denial is a statement, not the refusal of a request
deny, refute, rebut | {charges} | - |  |
reject, dismiss, brush aside, brush off, repudiate | ~{charges} | - |  |
defy, flout, disobey, ignore, violate, breach, contravene, circumvent, disregard, disrespect, break | {rules} | REJECT | defy | of, by, on, against, obj
defy, disobey, flout |  | REJECT | defy | obj
block, obstruct, hinder, impede, hamper, delay, stall, thwart, frustrate | {demands}, {talks}, {aid}, bill, statement, entry, accession, membership, appointment, effort, move, sanction, adoption, process | REJECT | block | of, by, against, obj
fail to reach, fail to agree on, fail to agree, fail to resolve |  | REJECT | fail | with, on, both
dismiss as, rubbish |  | REJECT | refuse | obj, of
fail to |  | - |  |
withhold |  | REJECT | refuse | from, to
ignore |  | REJECT | defy | obj, of, from, by
boycott, walk out of, stay away from, skip, pull out of, withdraw from | {talks}, {elections}, {agreement} | SANCTION | halt talks | with, of, by
boycott |  | PROTEST | boycott | obj, of, by
stand | ground, firm | REJECT | refuse | against

# THREATEN: threats and warnings
threaten, threaten to, menace, blackmail, intimidate, give ultimatum |  | THREATEN | threaten | obj, against, with, in, on
warn |  | THREATEN | warn | obj, against, to
issue, give, deliver, send, make, set, serve, sound, renew, repeat | {warning} | THREATEN | ultimatum | to, for, against
caution, serve notice on, put on notice, give notice |  | THREATEN | warn | obj
vow, swear | revenge, retaliation, vengeance, response | THREATEN | threaten | on, against

# PROTEST: demonstrating, striking, rioting
protest, demonstrate, rally, march, riot, picket, take to the street, take to street, protest against, demonstrate against, rally against, march against, march on, revolt, rebel, rebel against, rise up, rise up against, mutiny |  | PROTEST | demonstrate | against, at, over, outside, on, obj, in
stage, hold, organise, organize, lead, mount, join, begin, start, launch, call, go on, continue, participate in, take part in | {protest} | PROTEST | demonstrate | against, over, outside, at, to, in
stop work, down tool, lay down tool, walk off job, walk off the job |  | PROTEST | strike | against, over, at
walk out, strike, go on strike, go on hunger strike, fast |  | PROTEST | strike | against, over, at, in
block, blockade, barricade, occupy | road, street, bridge, highway, square, entrance, traffic, railway, station, motorway, junction | PROTEST | obstruct | against, of, to, from, in
burn | flag, effigy, portrait, tyre, tire | PROTEST | riot | of, against
clash with | police | PROTEST | riot | with
gather, converge, assemble, turn out |  | PROTEST | demonstrate | against, outside, to, in

# SANCTION: reducing relations or aid, expelling, halting talks
cut, sever, break, break off, cut off, suspend, downgrade, freeze, end, reduce, limit, curtail, halt, rupture, terminate, sunder, scale back, scale down | {ties} | SANCTION | reduce relations | with, to, between
recall, withdraw, call back, call home, pull out | {ambassador} | SANCTION | reduce relations | from, to
order to leave, tell to leave, give to leave, expel, throw out, kick out, declare persona non grata, oust, boot out, order out, send away, send packing |  | SANCTION | expel | obj, from, of
close, shut, shut down, evacuate | embassy, consulate, mission, office, airspace | SANCTION | reduce relations | in, to, of
cancel, postpone, call off, put off, cut short, scrap, shelve, suspend, delay | {visit}, {talks} | SANCTION | halt talks | with, to, by, of, in
break off, halt, suspend, end, quit, walk out of, freeze, abandon, pull out of, leave, withdraw from, collapse, terminate, discontinue, stop | {talks}, {mediation} | SANCTION | halt talks | with, between, among, to
cut, cut off, suspend, halt, freeze, withdraw, reduce, stop, end, terminate, slash, withhold, discontinue, cancel, block, prohibit, scale back, curtail, pause, stop sending, hold up, deny, decrease, lower | {aid} | SANCTION | reduce aid | to, for, from, in, obj
withdraw, pull out, pull, evacuate, remove, ship out | {peacekeepers}, inspector, observer, monitor, staff, aid worker, humanitarian worker | SANCTION | withdraw | from, of, in
withdraw from, pull out of, leave, quit, exit, abrogate, scrap, tear up, suspend, renounce, repudiate, walk away from, denounce, rip up, renege on, abandon, cancel | {agreement}, pact, alliance, union, bloc, organisation, organization, council, court | SANCTION | leave | with, of, obj
suspend, expel, exclude, bar, eject | membership, state, country, member | SANCTION | expel | of, from, obj
halt, stop, suspend, freeze, block, pause, refuse, withhold | certification, approval, authorisation, authorization, accreditation | SANCTION | reduce relations | of, for, to, obj
isolate, ostracise, ostracize, disown, derecognise, cut ties with, cut off ties with, sever ties with, break with |  | SANCTION | reduce relations | obj, with
force out, drive out | agency, organisation, group, ngo, mission, charity | SANCTION | expel | obj
strip |  | SANCTION | reduce relations | obj, of

# MOBILIZE: moving and readying forces
mobilise, mobilize, mass, amass, deploy, redeploy, move, position, station, base, gather, concentrate | weapon, missile | MOBILIZE | troops | to, against, near, along, in, on, around, off, at, into
mobilise, mobilize, mass, amass, deploy, redeploy, dispatch, send, move, position, station, rush, muster, call up, send in, concentrate, assemble, order, reinforce, strengthen, beef up, bolster, increase, build up, activate, scramble, raise, base, gather, airlift, put, place | {troops} | MOBILIZE | troops | to, against, near, along, in, on, around, off, at, into
enlarge, expand | army, armed force, military, navy, air force | MOBILIZE | troops | in, along, near
give, grant | permission, approval, authorisation, authorization, mandate, authority + armed force, military force, army | MOBILIZE | troops | in, against
strengthen, reinforce, beef up, bolster, increase, boost, tighten, step up | presence, garrison, defence, defense, security, buildup, build-up, patrol, flank | MOBILIZE | troops | in, along, near, on, around, against, at
remain on, be on, go on, put on, place on, stay on, stand on, stand at, keep on | alert, high alert, standby, readiness, footing | MOBILIZE | alert | against, in, on
patrol |  | MOBILIZE | police | obj, in
order | patrol, mobilisation, mobilization, alert, deployment, call-up | MOBILIZE | troops | in, against, to, near
hold, conduct, stage | drill | MOBILIZE | exercise | near, against, off, around
test, test-fire, fire, launch, conduct, test-launch | ballistic missile, nuclear test, missile test | MOBILIZE | weapons | towards, over, near, off
arm, rearm, militarise, militarize | itself, border, island | MOBILIZE | weapons | against, of
take, adopt | retaliatory, punitive, countermeasure, reprisal, revenge, retaliation, military | COERCE | retaliate | against, on
enrich | uranium | MOBILIZE | weapons | none
build, manufacture, develop, stockpile, produce | nuclear weapon, chemical weapon, biological weapon, nuclear bomb, weapon | MOBILIZE | weapons | against
raise, increase, step up | alert, readiness | MOBILIZE | alert | against

# COERCE: seizing, arresting, banning, embargoes
arrest, detain, imprison, jail, incarcerate, round up, take into custody, intern, take prisoner, lock up, take in for questioning |  | COERCE | arrest | obj, of
apprehend, capture, hold, nab, remand | {people}, suspect, national, commander, militant, captain, hostage, fugitive, opposition, dissident, opponent, actor | COERCE | arrest | obj
deport, banish, exile, extradite forcibly, evict, displace, expatriate, repatriate forcibly |  | COERCE | deport | obj, from, of
seize control of, take control of, seize, confiscate, impound, expropriate, nationalise, nationalize, requisition, loot, plunder, freeze, take over, commandeer, appropriate, intercept | {property} | COERCE | seize | obj, from, of, belonging, in
destroy, demolish, bulldoze, burn down, torch, raze, blow up, sabotage, vandalise, vandalize, ransack, set fire to, deface, damage, wreck, knock down |  | COERCE | destroy | obj, of, in, into
raid, search, ransack | office, home, headquarters, house, newspaper, newsroom, apartment, premise, camp, mosque | COERCE | raid | of, obj, in
impose, slap, enforce, prolong, broaden, ramp up, step up, increase, extend, tighten, announce, order, adopt, introduce, reimpose, re-impose, expand, widen, renew, approve, toughen, levy, declare, clamp, maintain, strengthen, prepare | {sanctions} | COERCE | sanctions | on, against, to, in, over, at
put on, place on, add to | list, blacklist | COERCE | sanctions | obj, of
sanction, blacklist, embargo, blockade, penalise, penalize, fine |  | COERCE | sanctions | obj, of
ban, halt, suspend, block, stop, bar, prohibit, outlaw, restrict, curb | import, export | COERCE | sanctions | from, to, of
impose, declare, order, enforce, extend, announce, introduce, proclaim, approve, decree, prolong | {curfew}, {repression}, {curbs} | COERCE | restrict | in, on, over, at, across, throughout, against, for, obj
prevent, deter, avert, avoid | {attack}, {fighting}, violence, bloodshed, crisis, spread, escalation, conflict, collapse, disaster, catastrophe | - |  |
ban, outlaw, bar, prohibit, forbid, proscribe, restrict, prevent, disqualify, gag, muzzle, silence, disallow, designate as terrorist | * | COERCE | ban | obj, from, by, of
block, restrict | access, website, internet, entry, network, demonstration, rally, march, protest | COERCE | censor | to, of, in, by
censor, jam, close down, shut down, suspend, shutter | newspaper, publication, broadcast, broadcasting, radio, station, channel, website, party, internet, media, newsroom, daily, weekly, constitution, parliament, licence, license, ngo | COERCE | censor | of, obj, in, to
dissolve, suspend | parliament, party, assembly, constitution, government | COERCE | restrict | of, in
put down, quell, crush | revolt, rebellion, uprising, insurrection, mutiny, protest, demonstration, rally, riot, dissent, opposition, unrest, coup, resistance, movement, strike, revolution | COERCE | repress | obj, of, by, in
crack down on, clamp down on, suppress, repress, persecute, harass, oppress, subjugate, disperse, break up |  | COERCE | repress | obj, of, by, in
fire | tear gas, water cannon, rubber bullet | COERCE | repress | at, on, against
use | tear gas, water cannon, force | COERCE | repress | against, on
close, shut, seal, seal off | border, crossing, strait, frontier | COERCE | restrict | with, to
punish, penalise, penalize |  | COERCE | sanctions | obj
coerce, force, compel, oblige |  | COERCE | coerce | obj
kidnap, abduct, take hostage, hold hostage, hijack, seize hostage |  | COERCE | abduct | obj, of, from
bring down, take down, knock out, take offline, cripple, paralyse, paralyze, disable | website, web site, site, server, network, computer | COERCE | cyber | of, obj
respond in kind, respond forcefully, respond decisively, respond firmly, respond militarily, respond resolutely, respond harshly, react firmly, react harshly, react forcefully, answer in kind |  | COERCE | retaliate | to, against
respond with, react with, answer with, reply with | {sanctions}, {measures}, {attack}, cost, missile, fire | COERCE | retaliate | to, against
hack, hack into, spy on, wiretap, bug, cyberattack |  | COERCE | cyber | obj, of
annex, colonise, colonize |  | COERCE | seize | obj, of, in
order | arrest, detention, deportation, closure, suspension, seizure, demolition, dissolution | COERCE | arrest | of
issue | arrest warrant, warrant | COERCE | arrest | for, against
dismiss, remove | minister, president, government, official, general, judge, governor, chief, commander, cabinet, ambassador, premier, mayor | COERCE | oust | obj, from
sack, oust, depose, purge | @ | COERCE | oust | obj, from

# ASSAULT: force against people and territory
attack, assault, bomb, bombard, shell, strafe, invade, ambush, mortar, pound, besiege, rocket, firebomb, car-bomb, attack with, dive-bomb, batter, blitz |  | ASSAULT | attack | obj, of, in, on
strike, hit | * | ASSAULT | attack | obj, in, at
strike, hit | tone, note, chord, pose, balance, bottom, headline, stride | - |  |
kill, murder, massacre, slaughter, execute, behead, assassinate, lynch, gun down, slay, hang, poison, exterminate, wipe out, shoot dead, shoot, shoot down, wound, injure, maim, stab, decapitate, hack to death, claim life |  | ASSAULT | kill | obj, of, in, from
target | {people}, position, base, convoy, facility, village, town, camp | ASSAULT | attack | obj, of, in
beat | {people}, detainee, inmate, suspect, captive, hostage, demonstrator, reporter, opponent | ASSAULT | abuse | obj, of
torture, rape, abuse, beat up, mistreat, mutilate, flog, electrocute, gas, manhandle, molest |  | ASSAULT | abuse | obj, of
launch, carry out, conduct, mount, stage, wage, unleash, begin, start, commit, perpetrate, resume, continue, execute, make, perform, step up, intensify, escalate, expand, press, keep up, order, approve, claim, lead, repeat, conclude, increase, prepare | ^{attack} | ASSAULT | attack | on, against, in, at, into, with, of, to, obj
launch, mount, make, unleash, deliver | scathing, stinging, blistering, withering, vitriolic, verbal, personal + {attack} | ACCUSE | disapprove | on, against
use as, hold as, take as, keep as | shield, human shield | ASSAULT | attack | obj
fight, battle, engage, skirmish with, clash with, fight with, exchange fire with, trade fire with, fight against |  | ASSAULT | fight | with, obj, against
clash, skirmish |  | ASSAULT | fight | with, both, in
fire, launch, lob, hurl, rain, drop | ^{attack}, rocket, missile, shell, mortar, bomb, bullet, shot, round, artillery, grenade, projectile, salvo, volley, torpedo | ASSAULT | attack | at, on, into, against, toward, towards, in
fire on, fire at, fire upon, fire into, open fire on, open fire at, open fire, shoot at, fire |  | ASSAULT | attack | on, at, in
seize, capture, retake, recapture, overrun, storm, occupy, conquer, take over, take control of, seize control of, liberate, take, sack, advance on, push into, reoccupy, wrest | {territory} | ASSAULT | seize | of, in, from, near, on, obj
destroy, sink, down, bring down, knock out | {troops}, village, plane, airliner, drone, vessel, position, launcher, camp, convoy, radar, rocket | ASSAULT | attack | of, obj, in
invade, enter, cross into, roll into, sweep into, thrust into, push into, march into, raid |  | ASSAULT | invade | obj, in
blow, blow oneself up, detonate, explode, set off | bomb, device, car bomb, explosive, mine, suicide vest | ASSAULT | bomb | in, at, near, against
explode, go off, detonate, rip through, tear through |  | ASSAULT | bomb | in, at, near, through
responsible for, guilty of, behind | {attack}, abduction, atrocity, violence, genocide, ethnic cleansing, war crime | ASSAULT | attack | stative, in, of, against, on
guilty of violating, violate, break, breach | {truce} | ASSAULT | fight | with, in, both, of
overthrow, topple |  | ASSAULT | coup | obj
attempt to assassinate |  | ASSAULT | assassinate | obj
declare | war | ASSAULT | war | on, against
retaliate for, retaliate against, hit back at | {sanctions} | COERCE | retaliate | by, of, obj
attack, assail, slam, blast, lambast, lambaste, savage, ridicule, mock | report, decision, plan, proposal, policy, record, statement, verdict, ruling, judgment, judgement, bill, law, deal, agreement, accord, treaty, resolution, remark, comment, speech, article, move, reform, budget, critic, handling | ACCUSE | disapprove | of, by
retaliate, retaliate against, hit back, hit back at, strike back, avenge |  | ASSAULT | retaliate | against, at, for, obj
`;
