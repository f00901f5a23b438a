// Offices: how a title before or after a name is written, and which office it is.
import { listCell, readTable } from './table.ts';

export interface Office {
  /** The key that the people's tables use. */
  readonly key: string;
  /** The title to show; a country may have its own (the United States' foreign minister is Secretary of State). */
  readonly title: string;
  /** All ways to write it, lower case. */
  readonly titles: readonly string[];
  /** Whether several persons hold it at one time (senators, envoys, spokespersons). */
  readonly shared: boolean;
}

const table = `
# key | title | other ways to write it | one: a single holder at a time; many
P | President | president, presidents, acting president, interim president, pres.; head of state; chairman of the presidency | one
VP | Vice President | vice president; vice-president; first vice president; vice premier | one
PM | Prime Minister | prime minister; premier; chancellor; taoiseach; acting prime minister; interim prime minister; caretaker prime minister; head of government; pm; prime minister-designate | one
FM | Foreign Minister | foreign minister; top diplomat; chief diplomat; minister of foreign affairs; minister for foreign affairs; foreign affairs minister; foreign secretary; external affairs minister; minister of external affairs; external relations minister; minister for foreign and european affairs; secretary of state; acting foreign minister; interim foreign minister; foreign minister-designate; chief diplomat; top diplomat; minister of external relations | one
DM | Defence Minister | defence minister; defense minister; minister of defence; minister of defense; minister for defence; defence secretary; defense secretary; secretary of defense; secretary of state for defence; defense chief; defence chief; acting defense secretary; secretary of war; pentagon chief; defence chief | one
King | King | king; monarch | one
Queen | Queen | queen | one
Emir | Emir | emir; amir; sheikh | one
Sultan | Sultan | sultan | one
Crown Prince | Crown Prince | crown prince | one
Supreme Leader | Supreme Leader | supreme leader; paramount leader; spiritual leader; religious leader | one
Military Leader | Military Leader | military leader; military ruler; junta leader; junta chief; coup leader; strongman; de facto leader | one
Leader | Leader | leader; ruler; revolutionary leader | one
NSA | National Security Adviser | national security adviser; national security advisor; secretary of the security council; security council secretary | one
Finance Minister | Finance Minister | finance minister; minister of finance; treasury secretary; secretary of the treasury; chancellor of the exchequer; economy minister; treasury chief; treasurer | one
Interior Minister | Interior Minister | interior minister; minister of the interior; minister of interior; home secretary; home minister; homeland security secretary; secretary of homeland security; internal affairs minister | one
Deputy PM | Deputy Prime Minister | deputy prime minister; deputy premier; first deputy prime minister; tanaiste | many
Deputy FM | Deputy Foreign Minister | deputy foreign minister; vice foreign minister; deputy secretary of state; vice minister of foreign affairs; first deputy foreign minister; deputy minister of foreign affairs | many
Deputy DM | Deputy Defence Minister | deputy defence minister; deputy defense minister; deputy defense secretary; deputy secretary of defense | many
Assistant FM | Assistant Secretary of State | assistant secretary of state; assistant foreign minister | many
Under Secretary | Under Secretary of State | under secretary of state; undersecretary of state; under secretary; undersecretary | many
UN Ambassador | Ambassador to the United Nations | ambassador to the united nations; ambassador to the un; ambassador to the u.n.; un ambassador; u.n. ambassador; un envoy; u.n. envoy; permanent representative to the united nations; permanent representative; ambassador at the united nations | one
Ambassador | Ambassador | ambassador; high commissioner; ambassador-designate; charge d'affaires; consul general; consul; honorary consul | many
Envoy | Envoy | envoy; special envoy; special representative; peace envoy; special presidential envoy; negotiator; chief negotiator; mediator; nuclear negotiator; special adviser; chief nuclear negotiator; representative; emissary; special coordinator; special rapporteur; rapporteur; presidential envoy; nuclear envoy; climate envoy; trade representative; lead negotiator | many
Climate Envoy | Climate Envoy | climate envoy; special envoy for climate; special presidential envoy for climate | one
Spokesperson | Spokesperson | spokesman; spokeswoman; spokesperson; deputy spokesman; deputy spokeswoman; chief spokesman; deputy spokesperson | many
Press Secretary | Press Secretary | press secretary; presidential spokesman; presidential spokeswoman; presidential press secretary | one
Secretary-General | Secretary-General | secretary-general; secretary general; u.n. chief; un chief; nato chief; general secretary | one
Deputy Secretary-General | Deputy Secretary-General | deputy secretary-general; deputy secretary general | many
High Representative | High Representative | high representative; foreign policy chief; high representative for foreign affairs; top diplomat; foreign policy chief; foreign affairs chief | one
Commission President | President of the Commission | president of the commission; president of the european commission; commission president; european commission president | one
Council President | President of the Council | president of the council; president of the european council; council president; european council president | one
Commissioner | Commissioner | commissioner; eu commissioner; trade commissioner; enlargement commissioner; european commissioner | many
Director-General | Director-General | director-general; director general; managing director; executive director; chief; head; director; agency chief | one
High Commissioner | High Commissioner | high commissioner for refugees; high commissioner for human rights; human rights chief; refugee chief; rights chief | one
Prosecutor | Prosecutor | prosecutor; chief prosecutor; war crimes prosecutor; public prosecutor; prosecutor general; prosecutor-general; state prosecutor | many
CIA Director | CIA Director | cia director; director of the cia; director of central intelligence; cia chief; fbi director; director of national intelligence; intelligence chief; spy chief | many
Attorney General | Attorney General | attorney general; attorney-general; justice minister; minister of justice; solicitor general; lord chancellor; deputy attorney general | one
Speaker | Speaker | speaker; house speaker; parliament speaker; speaker of the house; parliamentary speaker; deputy speaker; chairman of parliament | one
Senator | Senator | senator; sen.; us senator; u.s. senator; senators; state senator; sens. | many
Representative | Representative | congressman; congresswoman; rep.; lawmaker; legislator; mp; deputy; member of parliament; mep; assemblyman; councillor; reps.; councilman; councilwoman; alderman; msp; td; parliamentarian; delegate | many
Governor | Governor | governor; gov.; deputy governor; lieutenant governor; lt. gov.; governor-general; governor general; govs. | many
Mayor | Mayor | mayor; deputy mayor; lord mayor | many
Minister | Minister | minister; junior minister; cabinet minister; trade minister; oil minister; energy minister; economy minister; information minister; labour minister; labor minister; health minister; education minister; environment minister; transport minister; planning minister; development minister; industry minister; agriculture minister; culture minister; communications minister; information minister; security minister; deputy minister; state minister; minister of state; europe minister; justice minister; immigration minister; interior minister; sports minister; tourism minister; science minister; federal minister; union minister; chief minister; first minister; deputy first minister; shadow foreign secretary; shadow minister; minister without portfolio; social affairs minister; public security minister; commerce minister; minister for trade; health secretary; education secretary; commerce secretary; energy secretary; work and pensions secretary; business secretary; transport secretary; culture secretary; trade secretary; cabinet secretary; secretary; environment secretary; northern ireland secretary; secretary of commerce; secretary of energy; secretary of homeland security; state secretary; under-secretary-general; assistant secretary; permanent secretary; principal secretary; parliamentary secretary | many
General | General | general; gen.; lieutenant general; lieutenant-general; lt. gen.; lt gen; major general; major-general; maj. gen.; maj gen; brigadier general; brig. gen.; brigadier; colonel; col.; lieutenant colonel; lt. col.; lt col; major; maj.; captain; capt.; commander; cmdr.; cdr.; lieutenant; lt.; admiral; adm.; vice admiral; rear admiral; rear adm.; sergeant; sgt.; staff sgt.; corporal; cpl.; private; pvt.; marshal; field marshal; air marshal; air chief marshal; army chief; military chief; chief of staff; army chief of staff; chief of the general staff; commander-in-chief; commander in chief; top general; gen; col; capt; sgt; maj; lt; supreme commander; supreme allied commander; police chief; police commissioner; constable; chief constable; inspector; superintendent; detective; officer; deputy commander; military commander; rebel commander; field commander; militia leader; warlord; brig gen; wing commander; squadron leader; deputy chief constable; assistant commissioner; detective inspector; police superintendent; assistant chief constable; first sergeant; sheriff; trooper; fire chief; chief of police; cadet | many
Chairman of the Joint Chiefs of Staff | Chairman of the Joint Chiefs of Staff | chairman of the joint chiefs of staff; chairman of the joint chiefs; joint chiefs chairman | one
Opposition Leader | Opposition Leader | opposition leader; leader of the opposition; opposition figure; opposition politician; opposition candidate; opposition activist; dissident; democracy leader; main opposition leader; pro-democracy leader | many
Party Leader | Party Leader | party leader; leader of the party; rebel leader; guerrilla leader; militant leader; separatist leader; faction leader; political leader; deputy leader; co-leader; party chairman; party chief; union leader; tribal leader; community leader; religious leader; youth leader; group leader; movement leader; secretary of the party; majority leader; senate majority leader; minority leader; house majority leader; house minority leader; senate minority leader; general secretary; former leader; party president; majority whip; whip; nationalist leader | many
Official | Official | official; diplomat; adviser; advisor; aide; deputy head; counsellor; senior adviser; presidential adviser; political adviser; chief of staff; deputy chief of staff; deputy director; bureau chief; deputy chief; coordinator; un coordinator; humanitarian coordinator; administrator; inspector general; chief inspector; weapons inspector; chief weapons inspector; campaign manager; campaign spokesman; secretary of the council; assistant; special assistant; presidential aide; press officer; press attache; attache; relief coordinator; emergency relief coordinator; councilor; strategist; chief strategist; deputy assistant secretary; special advisor; senior advisor; comptroller; registrar; clerk; chief executive; chief secretary; city manager; fire marshal; deputy administrator | many
Judge | Judge | judge; justice; chief justice; magistrate; associate justice; chief judge; district judge; lord justice; presiding judge | many
Pope | Pope | pope; pontiff; holy father | one
Cleric | Cleric | archbishop; cardinal; bishop; patriarch; ayatollah; grand ayatollah; imam; mufti; grand mufti; rabbi; chief rabbi; reverend; rev.; father; fr.; mullah; cleric; monsignor; msgr.; dalai lama; metropolitan; pastor; hojatoleslam; sheik; shaikh; maulana; brother; sister; mother; saint; archdeacon; deacon; canon; most rev.; right rev. | many
Royal | Prince | prince; princess; duke; duchess; lord; lady; sir; dame; baron; baroness; count; countess; earl; viscount; grand duke; archduke; emperor; empress; tsar; shah; prince regent; marquis; kaiser; maharaja | many
Candidate | Candidate | candidate; presidential candidate; nominee; presidential nominee; presidential hopeful; president-elect; prime minister-elect; challenger; hopeful; running mate; vice presidential candidate; governor-elect; mayor-elect; senator-elect; frontrunner; democratic candidate; republican candidate; democratic nominee; republican nominee | many
Civil | Civil | professor; prof.; prof; doctor; dr.; dr; analyst; expert; economist; lawyer; attorney; businessman; businesswoman; journalist; reporter; activist; author; writer; historian; scientist; actor; actress; singer; rapper; musician; director; filmmaker; film director; producer; coach; head coach; manager; striker; goalkeeper; midfielder; defender; forward; captain; player; chairman; chairwoman; chairperson; chair; chief executive officer; ceo; cfo; coo; founder; co-founder; cofounder; president and ceo; editor; editor-in-chief; publisher; correspondent; photographer; cameraman; blogger; researcher; astronaut; cosmonaut; pilot; driver; racing driver; swimmer; sprinter; boxer; wrestler; golfer; tennis player; footballer; artist; painter; comedian; presenter; host; anchor; tycoon; oligarch; billionaire; philanthropist; engineer; teacher; student; resident; victim; suspect; witness; spokesmen; commentator; columnist; poet; novelist; philosopher; physicist; biologist; chemist; geologist; astronomer; psychologist; psychiatrist; surgeon; physician; paramedic; firefighter; veteran; soldier; farmer; designer; architect; developer; programmer; composer; conductor; pianist; guitarist; drummer; bassist; vocalist; frontman; songwriter; biographer; entrepreneur; investor; banker; trader; consultant; contractor; defendant; plaintiff; prisoner; hostage; whistleblower; hacker; terrorist; militant; gunman; bomber; rapist; murderer; wife; husband; son; daughter; brother; sister; father; mother; colleague; fellow; co-author; coauthor; co-host; scholar; dean; provost; principal; chancellor; vice-chancellor; rector; headmaster; curator; librarian; mr.; mr; mrs.; mrs; ms.; ms; miss; mx.; madame; monsieur; señor; senor; herr; signor; comrade; citizen; skipper; cyclist; runner; athlete; skier; snowboarder; skater; gymnast; jockey; trainer; referee; umpire; quarterback; pitcher; batsman; bowler; winger; fly-half; novelist; playwright; critic; screenwriter; supermodel; model; dancer; choreographer; chef; nurse; widow; teenager; prosecutor; public defender; counsel; solicitor; barrister; meteorologist; seismologist; volcanologist; epidemiologist; virologist; oceanographer; climatologist; ecologist; anthropologist; archaeologist; sociologist; political scientist; campaigner; organizer; organiser; protester; volunteer; aid worker; missionary; executive; vice chairman; deputy chairman; chief operating officer; chief financial officer; vice chancellor; co-chair; co-chairman; treasurer; secretary; trustee; team principal; team boss; boss | many
`;

const titlesByCountry = `
# country | key | title there
USA | FM | Secretary of State
USA | DM | Secretary of Defense
USA | Finance Minister | Treasury Secretary
USA | Deputy FM | Deputy Secretary of State
USA | Deputy DM | Deputy Secretary of Defense
GBR | FM | Foreign Secretary
GBR | DM | Defence Secretary
GBR | Finance Minister | Chancellor of the Exchequer
GBR | Interior Minister | Home Secretary
IND | FM | External Affairs Minister
DEU | PM | Chancellor
AUT | PM | Chancellor
IRL | PM | Taoiseach
CHN | PM | Premier
`;

export const offices: readonly Office[] = readTable(table, 4).map(
  ([key = '', title = '', ways = '', holders]) => ({
    key,
    title,
    titles: [...new Set([title.toLowerCase(), ...listCell(ways.replace(/, /g, '; '))])],
    shared: holders === 'many',
  }),
);

const officeByKey: ReadonlyMap<string, Office> = new Map(offices.map((office) => [office.key, office]));

const localTitle: ReadonlyMap<string, string> = new Map(
  readTable(titlesByCountry, 3).map(([country, key, title = '']) => [`${country} ${key}`, title]),
);

/** Titles that one country alone, or first of all, has: without a word that says whose, they are its. */
const countryByTitle: ReadonlyMap<string, string> = new Map([
  ...readTable(titlesByCountry, 3)
    .filter(([, , title]) => !['Chancellor', 'Premier'].includes(title ?? ''))
    .map(([country = '', , title = '']) => [title.toLowerCase(), country] as const),
  ['defense secretary', 'USA'],
  ['secretary of the treasury', 'USA'],
  ['us secretary of state', 'USA'],
  ['assistant secretary of state', 'USA'],
  ['under secretary of state', 'USA'],
  ['undersecretary of state', 'USA'],
]);

/** The title of an office as the country writes it ("Foreign Secretary" for the FM of GBR). */
export function titleIn(country: string | null, key: string): string {
  return localTitle.get(`${country} ${key}`) ?? officeByKey.get(key)?.title ?? key;
}

/** The office's own row, or null for a key that the table does not have. */
export function officeOf(key: string): Office | null {
  return officeByKey.get(key) ?? null;
}

/** All ways to write the titles of these offices, lower case. */
export function titlesOfOffice(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.flatMap((key) => officeOf(key)?.titles ?? []));
}

/** The country whose title it is alone ("Secretary of State", "Foreign Secretary"), or null. */
export function countryOfTitle(title: string): string | null {
  return countryByTitle.get(title.toLowerCase()) ?? null;
}
