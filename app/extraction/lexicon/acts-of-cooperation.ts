// Words of cooperation and what kind of act they tell: PLOVER's AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT.

/**
 * One row: words | objects | type | mode | roles.
 *
 * words    verbs or verb phrases ("call on"); a phrase that ends in a preposition takes its target from it
 * objects  what the object must be: {class} of act-noun-classes.ts or lemmas; empty: anything; "*": any object; "@": the
 *          target must be a known actor; "A + B": the object is of A, and a later phrase of B; "^A": A must head the
 *          object; "~A": the object is of A, without article or possessor
 * type     PLOVER type, or "-" for words that look like an act and are none
 * mode     finer kind, where one applies
 * roles    how the target is found where the usual order fails: prepositions in the order to try ("with, to"), "obj",
 *          "both" (the sides act on each other), "inverse" (the subject is the target), "none" (no target)
 *
 * Kinds after the PLOVER codebook (2021) and the CAMEO manual, 03 to 08. Future and promised acts of
 * cooperation become AGREE in the engine, so a row tells of the deed.
 */
export const cooperationVerbs = `
# AGREE: willingness and commitment
agree, consent, pledge, promise, undertake, offer, volunteer, accede |  | AGREE |  | with, to, obj
agree with |  | - |  |
agree on, agree upon, agree to |  | AGREE |  | with, on, to, both
commit to, commit |  | AGREE |  | to
accept, back, adopt | invitation, offer, plan, proposal, formula, mediation, mandate, principle, roadmap, framework, draft | AGREE | accept |
accept | {aid}, gift | AGREE | accept | from
give | assurance, guarantee, promise, pledge, word | AGREE | promise | to, obj
make | pledge, commitment, promise, offer, overture | AGREE | promise | to
extend, make | offer, invitation, hand | AGREE |  | to
invite |  | AGREE | visit | obj
propose, suggest | {talks}, {agreement}, {truce}, {exercise}, exchange, cooperation, joint, partnership, alliance | AGREE | propose | with, to
seek, explore | rapprochement, reconciliation, partnership, alliance, cooperation | AGREE |  | with
approve, authorise, authorize | {aid}, {peacekeepers}, mission | AGREE |  | to, for, in

# CONSULT: meeting, visiting, calling, writing, mediating
meet, meet with, confer with, consult, consult with, huddle with |  | CONSULT | meet | obj, with, both
hold, have, conduct, open, begin, start, resume, renew, restart, continue, wrap up, conclude, convene, launch, enter, enter into, reopen, finish, complete | {talks} | CONSULT | meet | with, between, among, both
hold, have, conduct | call, telephone conversation, phone conversation, videoconference | CONSULT | call | with, between, both
hold, have, give, grant | audience, briefing | CONSULT | meet | with, to
attend, join, host, chair, co-chair, address, co-host, organise, organize | {talks} | CONSULT | meet | with, of, between
attend, gather for, participate in, take part in | {talks} | CONSULT | meet | with, of, between
sit down with, break bread with, shake hand with, dine with |  | CONSULT | meet | with, both
talk by, speak by, talk on, speak on, talk over, speak over, talk via, speak via, confer by | telephone, phone, video, link, line, videoconference, conference | CONSULT | call | with, both
talk for, speak for, meet for, confer for | hour, minute, day, time | CONSULT | meet | with, both
tell by, inform by, say by | telephone, phone, video, line | CONSULT | call | obj, to
end, finish, close, conclude, wrap up | day, hour, week, round, afternoon, morning, evening + {talks} | CONSULT | meet | with, between, both
close, wrap up | {talks} | CONSULT | meet | with, between, both
saw | @ | CONSULT | meet | obj
saw as |  | - |  |
speak with one voice, speak with a single voice |  | - |  |
talk to, talk with, speak to, speak with, negotiate with, discuss with, converse with, liaise with |  | CONSULT | call | with, to, both
negotiate, discuss |  | CONSULT | talk | with, both
exchange | view, letter, message, greeting | CONSULT | talk | with, both
phone, telephone, ring, cable, contact, text |  | CONSULT | call | obj
call | president, minister, leader, chancellor, king, prince, counterpart, premier, secretary, prime minister, emir, sultan, chief, commander | CONSULT | call | obj
call | @ | CONSULT | call | obj
visit, tour |  | CONSULT | visit | obj
pay, make, begin, start, undertake, end, wrap up, conclude, embark on | {visit} | CONSULT | visit | to, of, obj
arrive in, arrive at, arrive, fly to, travel to, fly into, head to, head for, depart for, leave for, return from |  | CONSULT | visit | to, in, at, for
host, receive | @ | CONSULT | host | obj
host, receive, welcome, greet | president, minister, leader, chancellor, king, prince, counterpart, premier, secretary, prime minister, delegation, envoy, ambassador, ruler, emir, official, diplomat, mediator, chief | CONSULT | host | obj
dispatch, send | {visit}, {ambassador}, mediator, negotiator, official, diplomat, minister, emissary, team | CONSULT | visit | to
send, deliver, write, hand, hand over, give, pass, convey, dispatch, submit, transmit, address, present | {letter} | CONSULT | write | to
send, offer, convey, express, extend, give | {condolences} | - |  |
hand, hand over, deliver, give, send, pass, convey, transmit | draft, proposal, document, text, counterproposal, memorandum | CONSULT | write | to
respond to | {letter}, {demands} | CONSULT | write | to, from
write to, reply to |  | CONSULT | write | to
mediate, arbitrate |  | CONSULT | mediate | between, in, among
undertake, launch, begin, lead, continue, broker, offer | {mediation} | CONSULT | mediate | between, among, to, in
broker, facilitate | {talks}, {agreement}, {truce}, exchange | CONSULT | mediate | between, among, with
brief, debrief |  | CONSULT | meet | obj
summon, call in | {ambassador} | ACCUSE | summon | obj
receive | {letter}, call | CONSULT | write | from

# SUPPORT: words and diplomacy in favour
support, back, endorse, defend, champion, uphold |  | SUPPORT |  | obj
praise, commend, laud, hail, applaud, salute, extol, compliment, congratulate, thank, celebrate, honour, honor, acclaim, pay tribute to |  | SUPPORT | praise | obj
welcome |  | SUPPORT | praise | obj
express, voice, reiterate, reaffirm, declare, offer, extend, show, affirm, restate, convey, pledge, announce, give | {support} | SUPPORT |  | for, with, to, of, in, obj
apologise, apologise to, apologize, apologize to |  | SUPPORT | apologise | to
apologise for, apologize for |  | SUPPORT | apologise | to, for
forgive, rehabilitate |  | SUPPORT | forgive | obj
recognise, recognize | independence, state, government, president, leader, sovereignty, republic, statehood, council, genocide, country, ruler, region, territory, enclave, annexation | SUPPORT | recognise | obj, of, as
stand by | * | SUPPORT |  |
stand with, side with, rally behind, rally around, vouch for, campaign for, lobby for, intercede for, argue for, vote for, stick by, root for, line up behind |  | SUPPORT |  |
sympathise with, sympathize with |  | SUPPORT |  |
sign, initial, ratify, conclude, reach, strike, finalise, finalize, seal, ink, clinch, hammer out, secure, approve, complete, forge, implement, join, accede to | {agreement} | SUPPORT | sign | with, between, both
approve, ratify, back, adopt, pass | treaty, resolution, agreement, accord, membership, accession, enlargement | SUPPORT | approve | with, on, of
establish, restore, resume, normalise, normalize, upgrade, improve, strengthen, deepen, expand, re-establish, reestablish, boost, open, reopen, mend, repair, develop, enhance, cement, broaden, revive, renew, rebuild, launch | {ties}, tie, partnership, alliance, dialogue | SUPPORT | diplomatic | with, in, between, both
accredit, appoint, name | {ambassador} | SUPPORT | diplomatic | to
reconcile, reconcile with, make up with, make peace with, ally with |  | SUPPORT |  | with, both
persuade | @ | SUPPORT | persuade | obj
reassure, assure | @ | SUPPORT |  | obj
donor of, donor to, contributor to |  | AID |  | of, to, in
donor |  | AID |  | to, in
respect, honour | sovereignty, integrity, independence, agreement, treaty, right | SUPPORT |  | obj

# COOPERATE: working together in deed
cooperate with, cooperate, collaborate with, collaborate, work together, work with, partner with, team up with, join force with, join forces with |  | COOPERATE |  | with, both
cooperate in, cooperate on |  | COOPERATE |  | with, both
hold, conduct, stage, launch, begin, start, carry out, kick off, run, take part in, participate in | {exercise} | COOPERATE | exercise | with, both
share, exchange, swap, pool, trade | {evidence} | COOPERATE | share | with, both
exchange, swap | prisoner, ambassador | COOPERATE | exchange | with, both
buy, purchase, import, acquire | @ | COOPERATE | trade | from
sell, export, lease | @ | COOPERATE | trade | to
do | business | COOPERATE | trade | with
train | {troops}, recruit, cadet | COOPERATE | train | obj
extradite |  | COOPERATE | judicial | to, from
hand over, turn over, surrender, transfer | suspect, fugitive, evidence, man, militant, defendant | COOPERATE | judicial | to
join | coalition, mission, exercise, operation, campaign | COOPERATE |  | obj, in, against
co-produce, jointly develop, jointly produce |  | COOPERATE |  | with, both
strengthen, boost, expand | cooperation | COOPERATE |  | with, both

# AID: giving money, goods, arms, shelter
aid, assist, fund, finance, subsidise, subsidize, bankroll, donate, bail out, resupply |  | AID |  | to, obj
help | @ | AID |  | obj
provide, give, send, deliver, supply, contribute, grant, donate, extend, offer, ship, airlift, hand over, distribute, disburse, allocate, channel, fly, lend, earmark, release, dispatch, award, transfer, drop, truck, bring, pay, pour, inject, announce, approve, transport, hand out | {aid} | AID |  | to, for, obj, in, into
supply, equip, arm, furnish |  | AID | military | to, obj, with
provide with |  | AID |  | obj
pay, compensate | compensation, reparation, damages | RETREAT | compensate | to
grant, give, offer | {asylum} | AID | asylum | to, obj
accept, admit, take in, shelter, resettle, house, host | {refugees} | AID | asylum | obj, from
open | border, door | AID | asylum | to
provide, deploy, send, dispatch, contribute | {peacekeepers} | AID | peacekeeping | to, in, for
provide | support | AID |  | to, for
evacuate, rescue, treat, feed |  | AID | humanitarian | obj, from
save | life, hostage | AID | humanitarian | of
rebuild, reconstruct |  | AID | reconstruction | obj, in
write off, forgive, cancel, relieve, reschedule, restructure | debt, loan | AID | debt | of, for, to, obj
increase, double, boost, resume, restore, raise, step up, triple, unblock, unfreeze | {aid} | AID |  | to, for
protect, guard, escort | @ | AID | protect | obj

# CONCEDE: giving way, easing, allowing
compromise, compromise on, compromise with, concede, yield, yield to, bow to, give in to, cave in to, cave to, give way to, capitulate to, back down, climb down, relent, acquiesce to, submit to, succumb to, concede to, give ground |  | CONCEDE | accede | to
accept, grant, meet, satisfy, heed, fulfil, fulfill, honour, honor, comply with, accede to, agree to, answer, approve | demand, condition, ultimatum, request, defeat, requirement, term, petition, appeal, plea | CONCEDE | accede | of, from, by, obj
make, offer, give, grant | {concessions} | CONCEDE | concession | to, obj
allow, permit, let |  | CONCEDE | permit | obj, to
allow, leave | hope, room, doubt | - |  |
give, grant | permission, leave, approval, green light, access, consent, clearance | CONCEDE | permit | to, obj, for
ease, relax, lift, loosen, remove, cancel, scrap, repeal, soften, end, drop, waive, suspend, revoke, abolish, rescind, reduce, overturn, roll back, withdraw, dismantle, discontinue, partially lift, annul | {curbs} | CONCEDE | ease | on, against, for, in, obj, from
reopen | border, crossing, airspace, strait, embassy, road, university, school, newspaper, port | CONCEDE | ease | with, to, between
call off, end, suspend, postpone, cancel | {strikes} | CONCEDE | call off | against, in
reverse, abandon, drop, shelve, scrap, withdraw, overturn, give up, retract | decision, policy, plan, claim, charge, ban, bid, case, threat, objection, demand, law, bill, veto, complaint | CONCEDE | reverse | against, on, of
legalise, legalize, decriminalise, decriminalize |  | CONCEDE | ease | obj
pardon, amnesty, exonerate, acquit, exempt, reprieve, clear |  | CONCEDE | pardon | obj
reinstate, restore | rights, citizenship, minister, judge, autonomy, power | CONCEDE | restore | of, to
introduce, launch, announce, implement, promise | reform | CONCEDE | reform | to, in
extend, delay | deadline | CONCEDE | ease | for, of
admit | inspector, observer, monitor, journalist | CONCEDE | permit | from, of, obj

# RETREAT: pulling back, freeing, ceasing fire, stepping down
withdraw, pull out, pull back, redeploy, evacuate, remove, bring home, demobilise, demobilize, pull | {troops} | RETREAT | withdraw | from, out
withdraw from, pull out of, retreat from, pull back from, withdraw, retreat, pull out, vacate, leave, evacuate, exit | territory, city, town, village, region, area, country, base, province, position, | RETREAT | withdraw | from, of, in, obj
withdraw from, pull out of, retreat from, pull back from, move out of | @ | RETREAT | withdraw | from, of
complete, begin, start, speed up, continue, finish, announce, order, accelerate | withdrawal, pullout, pullback, retreat, disengagement, drawdown | RETREAT | withdraw | from, of
release, free, liberate, set free, swap |  | RETREAT | release | obj
hand over, return, give back, repatriate | {prisoners}, territory, land | RETREAT | return | to, in
return | * | RETREAT | return | to, in
return | fire, call, favour, favor, compliment, sample, verdict, result, profit, ball, serve, shot, text, book, signal, query, ticket | - |  |
return to, go back to, head back to | base, barrack, barracks, garrison | RETREAT | withdraw | from
surrender, surrender to, lay down, lay down arm, give up arm, turn oneself in |  | RETREAT | surrender | to
disarm, decommission, demilitarise, demilitarize, denuclearise |  | RETREAT | disarm | obj, with
hand in, surrender, give up, destroy, lay down, turn in, scrap | {weapons} | RETREAT | disarm | to
halt, freeze, suspend, abandon, dismantle, end, stop, shut down | {nuclear} | RETREAT | disarm | with
cease, stop, end, halt, suspend, call off, pause, wind down, break off, give up, abandon | {fighting} | RETREAT | ceasefire | against, with, in, on
declare, announce, observe, order, extend, call | {truce} | RETREAT | ceasefire | with, in, against
cease | fire | RETREAT | ceasefire | with, against
lift, end | siege, blockade, occupation | RETREAT | withdraw | of, on
resign, step down, quit, step aside, abdicate, relinquish, relinquish power |  | RETREAT | resign | none
leave, hand over, relinquish, give up, transfer, cede, surrender | {power}, territory, control | RETREAT | resign | to
deescalate, de-escalate, stand down |  | RETREAT | withdraw | with
allow, receive, admit | inspector, observer, monitor, peacekeeper | RETREAT | access | from, of, obj
`;
