// Nouns that tell an act by themselves ("talks between X and Y", "the refusal by X", "sanctions on X").

/**
 * One row: nouns | of | type | mode | roles, as in acts-of-cooperation.ts; the second cell is what the noun's own
 * complement must be ("a suspension of {aid}").
 *
 * A nominal act counts where its sides are named ("X's demand that Y", "an attack by X on Y", "talks between X and
 * Y"), or where a verb carries it ("announced a suspension of aid").
 */
export const nominalActs = `
talk, negotiation, meeting, summit, dialogue, consultation, discussion, conversation |  | CONSULT | meet | with, between, among, both
visit, trip |  | CONSULT | visit | to
mediation |  | CONSULT | mediate | between, in, among
call, phone call, telephone call, video call, telephone conversation, phone conversation |  | CONSULT | call | with, between, among, both
letter |  | CONSULT | write | to
promise, pledge, offer, guarantee | {aid}, {support} | AGREE | promise | to, for
praise, congratulation, endorsement |  | SUPPORT | praise | for, of, to
support, backing, solidarity |  | SUPPORT |  | for, with, to
recognition |  | SUPPORT | recognise | of
apology |  | SUPPORT | apologise | to
establishment, resumption, restoration, normalisation, normalization | {ties} | SUPPORT | diplomatic | with, between, both
signing, ratification | {agreement} | SUPPORT | sign | with, between, both
cooperation, collaboration |  | COOPERATE |  | with, between, both
joint exercise, joint drill, war game |  | COOPERATE | exercise | with, between, both
delivery, donation, provision, shipment | {aid} | AID |  | to, for
assistance, aid, donation |  | AID |  | to, for
deployment | {peacekeepers} | AID | peacekeeping | to, in
concession |  | CONCEDE | concession | to
easing, lifting, relaxation | {curbs} | CONCEDE | ease | on, against, for
withdrawal, pullout, pullback, retreat, drawdown |  | RETREAT | withdraw | from
release | {prisoners} | RETREAT | release | of
truce, ceasefire, cease-fire, armistice |  | RETREAT | ceasefire | with, between, both
surrender |  | RETREAT | surrender | to
resignation |  | RETREAT | resign | none
demand, ultimatum |  | REQUEST | demand | to, from, on
call, appeal, request, plea |  | REQUEST | appeal | to, on, from
accusation, allegation, condemnation, criticism, denunciation, rebuke, indictment |  | ACCUSE | disapprove | against, of, by
investigation, probe, inquiry |  | ACCUSE | investigate | into, against, of
refusal, rejection, veto, rebuff, opposition, defiance |  | REJECT | refuse | of, to
threat |  | THREATEN | threaten | against, to
warning |  | THREATEN | warn | against, to
protest, demonstration, rally, march, riot, strike, hunger strike, general strike |  | PROTEST | demonstrate | against, over, in
suspension, cut, halt, freeze, reduction, cutoff, withdrawal, end, cessation | {aid}, {ties} | SANCTION | reduce relations | to, with, for
expulsion | {diplomats} | SANCTION | expel | of, from
recall, withdrawal | {ambassador} | SANCTION | reduce relations | from, to
suspension, cancellation, breakdown, collapse, boycott | {talks}, {visit} | SANCTION | halt talks | with, to, of
deployment, dispatch | {troops} + {peacekeepers} | AID | peacekeeping | to, in
deployment, mobilisation, mobilization, buildup, build-up, massing | {troops} | MOBILIZE | troops | to, on, in, near, along, against
deployment, mobilisation, mobilization, military buildup, troop buildup |  | MOBILIZE | troops | to, on, in, near, along, against
sanction, embargo, blockade, tariff |  | COERCE | sanctions | on, against, of
arrest, detention, imprisonment, deportation, seizure, abduction, kidnapping |  | COERCE | arrest | of
crackdown |  | COERCE | repress | on, against
curfew, martial law, state of emergency, state of siege |  | COERCE | restrict | in, on
attack, assault, bombing, airstrike, air strike, raid, shelling, invasion, offensive, incursion, massacre, missile strike, rocket attack, drone strike, suicide bombing |  | ASSAULT | attack | on, against, of, in
cyberattack, cyber attack, hacking |  | COERCE | cyber | on, against, of
killing, murder, assassination, execution |  | ASSAULT | kill | of
clash, fighting, battle |  | ASSAULT | fight | with, between, both
`;

/** Verbs that only carry a nominal act: their object tells the kind, their subject is the source. */
export const carryingVerbs: ReadonlySet<string> = new Set(
  'announce make issue launch conduct hold stage carry give deliver declare order express voice lodge impose mount begin start undertake sign unveil confirm continue resume renew reiterate repeat approve receive face lead back complete witness extend initiate pursue plan schedule implement set'.split(
    ' ',
  ),
);
