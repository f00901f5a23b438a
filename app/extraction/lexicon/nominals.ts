// Nouns that name actors by what they are: "officials" of a state, its "troops", "rebels" in it.
import { listCell, readTable } from './table.ts';

/** Whom a noun with a country stands for. */
export type NominalClass =
  /** The state itself: "Russian officials". */
  | 'state'
  /** A branch of the state, one actor for all the nouns of its row: "Russian troops". */
  | 'branch'
  /** People of the state who act on their own: "Russian protesters". */
  | 'group';

export interface NominalRow {
  /** The noun as written, lower case; several words are possible. */
  readonly noun: string;
  readonly class: NominalClass;
  /** What the actor is called after the adjective: "armed forces", "protesters". */
  readonly label: string;
  /** Whether one "it" or several "they" take it up, or one person: he or she. */
  readonly number: 'one' | 'many' | 'person';
}

const states = `
one | government; regime; administration; leadership; side; delegation; state; authority; nation; republic; federation; executive; presidency; monarchy; junta; cabinet; mission; embassy; consulate; coalition government; caretaker government; interim government; transitional government; military government
many | officials; authorities; leaders; diplomats; ministers; envoys; negotiators; representatives; rulers; delegates; policymakers; sources; government officials; intelligence officials; security officials; military officials; defence officials; defense officials; embassies; ambassadors; spokesmen; generals
person | official; diplomat; leader; minister; envoy; negotiator; representative; ruler; delegate; spokesman; spokeswoman; spokesperson; ambassador; government spokesman; government official; defence official; defense official; military spokesman; army spokesman; consul; source; general; mediator; special envoy; strongman; emissary; statesman
`;

const branches = `
# label | one, many | nouns
armed forces | many | troops; forces; soldiers; marines; warplanes; fighter jets; jets; aircraft; planes; helicopters; gunships; tanks; warships; ships; gunboats; submarines; bombers; drones; commandos; paratroopers; peacekeepers; servicemen; army officers; military officers; special forces; ground forces; ground troops; armed forces; government forces; security forces; government troops; air strikes; airstrikes; combat troops; military forces; border guards; air raids; snipers; fighters jets; pilots; gunners; reservists; military commanders; commanders; army commanders; artillery; missiles; army troops; patrol boats; sailors; infantry; army units; naval vessels; vessels; coastguards; border patrol; naval forces; peacekeeping troops; occupation forces; defence forces; defense forces; warplane; helicopter; jet; fighter jet; warship; submarine; tank; drone
armed forces | one | army; military; navy; air force; air forces; force; coast guard; coastguard; defence force; defense force; army chief; military court; general staff; high command; military command; military intelligence; armour; garrison; peacekeeping force; troop; presidential guard; republican guard; convoy; patrol
armed forces | person | soldier; serviceman; marine; pilot; army officer; military officer; commander; sniper; army commander; military commander; peacekeeper; sailor; military spokesman
police | many | police; policemen; police officers; riot police; paramilitary police; secret police; border police; police forces; security police; gendarmes; federal police; military police
police | one | police force; gendarmerie; constabulary
police | person | policeman; police officer; policewoman; gendarme; police spokesman
parliament | one | parliament; legislature; lower house; upper house; house of representatives; senate; national assembly; parliamentary committee; congress; assembly; duma
parliament | many | lawmakers; legislators; parliamentarians; mps; deputies; senators; congressmen; members of parliament
parliament | person | lawmaker; legislator; parliamentarian; mp; congressman
judiciary | one | court; supreme court; high court; constitutional court; appeals court; criminal court; judiciary; tribunal; court of appeal; military tribunal; prosecution; federal court; district court; war crimes court; prosecutor's office; top court
judiciary | many | courts; judges; prosecutors; federal prosecutors; magistrates; public prosecutors
judiciary | person | judge; prosecutor; magistrate; public prosecutor
intelligence service | one | intelligence; intelligence agency; intelligence service; secret service; security service; spy agency; security agency
intelligence service | many | intelligence services; intelligence agencies; security services; secret services; agents; spies; intelligence agents; security agents; secret agents
foreign ministry | one | foreign ministry; ministry of foreign affairs; foreign affairs ministry; external affairs ministry; ministry of external affairs; department of foreign affairs; foreign affairs department
defence ministry | one | defence ministry; defense ministry; ministry of defence; ministry of defense; department of defence
interior ministry | one | interior ministry; ministry of the interior; ministry of interior; home ministry; ministry of internal affairs
finance ministry | one | finance ministry; ministry of finance; treasury
health ministry | one | health ministry; ministry of health
justice ministry | one | justice ministry; ministry of justice
ministry | one | ministry; trade ministry; oil ministry; energy ministry; information ministry; economy ministry; education ministry; commerce ministry; ministry of commerce; culture ministry; agriculture ministry; environment ministry; transport ministry; ministry of information; ministry of education; ministry of trade; security ministry
central bank | one | central bank; national bank; reserve bank
election commission | one | election commission; electoral commission; election authority; central election commission
security council | one | national security council; security council; supreme national security council
ruling party | one | ruling party; governing party
opposition | one | opposition; opposition coalition; opposition alliance; opposition bloc; opposition movement; political opposition; opposition party; main opposition party; main opposition
opposition | many | opposition parties; opposition leaders; opposition politicians; opposition groups; opposition lawmakers; opposition supporters; opposition activists; opposition members; opponents
opposition | person | opposition leader; opposition politician; opposition activist; opposition candidate
rebels | many | rebels; insurgents; guerrillas; guerillas; rebel forces; rebel groups; rebel fighters; rebel leaders; mutineers; opposition fighters; rebel commanders; opposition forces; insurgent groups; revolutionaries; resistance fighters
rebels | one | rebel group; rebel movement; rebel army; insurgency; insurgent group; guerrilla group; guerrilla movement; rebellion; rebel alliance; resistance; guerrilla
rebels | person | rebel; insurgent; guerrilla; rebel leader; rebel commander; rebel spokesman; rebel fighter; rebel chief; guerrilla leader
militants | many | militants; extremists; gunmen; fighters; terrorists; jihadists; jihadis; islamists; radicals; hardliners; suicide bombers; militant groups; armed groups; armed men; attackers; militias; militiamen; paramilitaries; armed groups; terrorist groups; fundamentalists; islamic militants; militant leaders; mercenaries; kidnappers; hijackers; pirates; bombers; terror groups; death squads; vigilantes; islamic fundamentalists; muslim extremists
militants | one | militia; militant group; armed group; terrorist group; paramilitary group; extremist group; terror group; terror cell; terror network
militants | person | militant; extremist; gunman; fighter; terrorist; jihadist; islamist; radical; suicide bomber; militiaman; kidnapper; pirate; militant leader; hijacker; attacker; militia leader; warlord; bomber; paramilitary
separatists | many | separatists; secessionists; separatist rebels; independence fighters; separatist forces; separatist leaders; separatist groups
separatists | one | separatist group; separatist movement
separatists | person | separatist; separatist leader; secessionist
`;

const groups = `
# plural | singular | other nouns of the same people
protesters | protester | demonstrators; protestors; demonstrator; protestor; rioters; marchers; rallyers; crowds; crowd; anti-government protesters; anti-government demonstrators; pro-democracy protesters; mob; rioter; looters; mobs; strikers
students | student | university students
workers | worker | labourers; laborers; trade unions; trade union; unions; union; labour union; labor union; trade unionists; union leaders; employees; miners; dockers; civil servants; public workers; labour unions; labor unions; unionists; factory workers
farmers | farmer | peasants; growers; fishermen; fishers
teachers | teacher |
doctors | doctor | nurses; medics; aid workers; aid worker; medical workers
journalists | journalist | reporters; reporter; newspaper; newspapers; media; press; photographer; correspondent; television; news agency; state media; state television; broadcaster; tv; radio
activists | activist | campaigners; human rights activists; rights activists; rights groups; human rights groups; dissidents; dissident; rights group; human rights group; pro-democracy activists; environmentalists; campaigner; human rights activist; rights activist
civilians | civilian | villagers; residents; resident; villager; inhabitants; citizens; citizen; nationals; national; people; men; women; children; families; youths; youth; teenagers; man; woman; population; public; voters; passengers; tourists; tourist; mourners; locals; local people; victims; survivors; pilgrims; worshippers; businessmen; businessman; schoolchildren; teenager; girl; boy; girls; boys; community; communities; taxpayers; consumers; households; civilian; society; homes; expatriates; pedestrians; onlookers; bystanders; patients; parents; minority; lawyers; lawyer; intellectuals; academics; professionals; athletes; expats; scientists; scientist; engineers; experts; professor; economist; expert; advisers; advisors
refugees | refugee | migrants; migrant; asylum seekers; asylum-seekers; displaced people; immigrants; immigrant; exiles; exile; asylum seeker; internally displaced persons; boat people
settlers | settler |
prisoners | prisoner | detainees; detainee; inmates; inmate; hunger strikers; captives; hostages; hostage; prisoners of war; pows; captive; hunger striker; political prisoners; suspects; suspect
companies | company | firms; firm; businesses; banks; bank; investors; exporters; importers; business; manufacturers; oil company; oil companies; airline; airlines; retailers; industry; arms manufacturer; factory; factories; producers; shipping company; trawlers; trawler; tanker; fishing boats; fishing boat; traders; multinationals; conglomerate; bankers; freighter; airliner; business leaders; merchants; hackers; hacker; vessel; tankers; cargo ship; ship; plane; fishing vessel
parties | party | politicians; politician; political parties; political party; lawmaker; conservatives; liberals; socialists; communists; nationalists; nationalist; ultranationalists; party leaders; political leaders; coalition; socialist party; communist party; conservative party; nationalist party; green party; reformists; reformers; christian democrats; social democrats; candidate; candidates; supporters; democrats; monarchists; royalists; republicans; unionists; loyalists; moderates; right-winger; leftists; leftist; leftist parties; islamist party; religious party; communist
clerics | cleric | clergy; church; priests; priest; bishops; religious leaders; imams; monks; nuns; bishop; mullahs; clergyman; clergymen; missionaries; missionary; preacher; tribal leaders; tribesmen; tribe; tribes; elders; tribal elders; clan; clans; religious leader; tribal chiefs; churches
officials of the region | | provincial government; local government; city council; municipality; local authorities; provincial authorities; regional government; state government; district administration; local officials; provincial officials; regional authorities; local council; town council; city authorities; municipal authorities
gangs | gang | criminals; drug traffickers; drug cartels; cartels; cartel; mafia; drug gangs; traffickers; smugglers; drug lords; drug lord; gangsters; poachers; criminal gangs; drug cartel; thieves; people smugglers
opponents of war | | peace activists; peace movement
`;

function rowsOf(): NominalRow[] {
  const rows: NominalRow[] = [];
  for (const [number, nouns] of readTable(states, 2)) {
    for (const noun of listCell(nouns))
      rows.push({ noun, class: 'state', label: '', number: numberOf(number) });
  }
  for (const [label = '', number, nouns] of readTable(branches, 3)) {
    for (const noun of listCell(nouns)) rows.push({ noun, class: 'branch', label, number: numberOf(number) });
  }
  for (const [plural = '', singular = '', others] of readTable(groups, 3)) {
    if (singular !== '') rows.push({ noun: singular, class: 'group', label: plural, number: 'person' });
    for (const noun of [plural, ...listCell(others)]) {
      rows.push({
        noun,
        class: 'group',
        label: plural,
        number: noun.endsWith('s') || plurals.has(noun) ? 'many' : 'one',
      });
    }
  }
  return rows;
}

const plurals: ReadonlySet<string> = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'clergy',
  'media',
]);

function numberOf(cell: string | undefined): NominalRow['number'] {
  return cell === 'person' || cell === 'many' ? cell : 'one';
}

/** The rows by noun. Where two rows have one noun, the first stands. */
export const nominals: ReadonlyMap<string, NominalRow> = new Map(
  rowsOf()
    .reverse()
    .map((row) => [row.noun, row]),
);

/** What the nouns end with: most words end none. */
export const lastWordsOfNominals: ReadonlySet<string> = new Set(
  [...nominals.keys()].map((noun) => noun.slice(noun.search(/[^ -]*$/))),
);
