// Words of the other pages of a newspaper, where states are teams and storms attack: what tells of these tells no act.
import { listCell } from './table.ts';

/** Nouns and verbs of the sports page; two different ones in a sentence make it a report of a game. */
export const gameWords: ReadonlySet<string> = new Set(
  listCell(
    `score, goal, referee, umpire, penalty, striker, goalkeeper, keeper, midfielder, winger, batsman, bowler, quarterback,
     coach, captain, teammate, final, semi-final, semifinal, quarter-final, quarterfinal, half-time, halftime, kick-off,
     equaliser, equalizer, header, corner, free-kick, touchdown, innings, wicket, match, fixture, league, cup, qualifier,
     qualifying, playoff, tournament, championship, champion, title, medal, podium, sprint, lap, tie-break, pitch, stadium,
     scoreline, win, beat, thrash, defeat, draw, squad, batter, batting, bowling, hat-trick, goalscorer, knockout, inning, spinner`,
  ),
);

/** What acts without a will, and those who act for nobody but themselves: no party to an act of politics. */
export const privateDoers: ReadonlySet<string> = new Set(
  listCell(
    `storm, hurricane, cyclone, typhoon, tornado, blizzard, earthquake, quake, tremor, tsunami, flood, drought, landslide,
     avalanche, wave, heatwave, wildfire, fire, blaze, eruption, volcano, virus, disease, epidemic, pandemic, outbreak,
     crisis, recession, inflation, price, rate, snow, rain, wind, asteroid, comet, bee, shark, bear, wolf, dragon, knight,
     singer, actor, actress, rapper, musician, band, guitarist, comedian, model, celebrity, star, designer, chef, novelist,
     painter, film, movie, album, series, coach, player, striker, goalkeeper, team, club, fan, tourist, holidaymaker,
     company, firm, carmaker, automaker, airline, chain, retailer, supermarket, brand, maker, manufacturer, start-up,
     startup, shipment, cargo, consignment, investor, shareholder, trader, studio, restaurant, bakery`,
  ),
);

/** Words of the pages of politics, by lemma: who governs, who fights, and what states do to each other. */
export const politicalWords: ReadonlySet<string> = new Set(
  listCell(
    `government, governmental, minister, ministry, ministerial, president, presidency, presidential, premier, chancellor, parliament,
     parliamentary, senate, congress, lawmaker, legislature, legislator, senator, cabinet, opposition, official, regime, dictator,
     junta, coup, republic, kremlin, pentagon, foreign, prime, diplomat, diplomatic, diplomacy, ambassador, embassy, envoy,
     consulate, consul, summit, treaty, accord, ceasefire, cease-fire, truce, armistice, resolution, veto, sanction, embargo, tariff,
     annex, annexation, sovereignty, sovereign, territorial, bilateral, negotiation, negotiator, delegation, ally, alliance, asylum,
     refugee, humanitarian, peacekeeper, peacekeeping, genocide, troop, army, military, soldier, missile, rocket, airstrike, warship,
     warplane, weapon, nuclear, drone, artillery, shelling, invasion, occupation, occupier, militant, militia, insurgent,
     insurgency, rebel, guerrilla, separatist, terrorist, terrorism, bomber, bombing, gunman, hostage, protester, protestor,
     demonstrator, dissident, activist, election, electoral, referendum, ballot, defence, defense, security, geopolitical, regional,
     intelligence, spy, espionage, leader, leadership, policy, crackdown, uprising, unrest, conflict, front-line, frontline, expel, expulsion, denounce, shell, border, pact, checkpoint`,
  ),
);

/** International organisations of no state, by slug. */
export const sportsBodies: ReadonlySet<string> = new Set(
  listCell('international-olympic-committee, fifa, uefa, world-anti-doping-agency'),
);
