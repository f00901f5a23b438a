// Phrases that look like an actor's and refer to none: roles, other offices, those only spoken to, plain things.
import type { NominalRow } from '../lexicon/nominals.ts';
import { type Line, lowerAt, wordAt } from './line.ts';
import { isCapitalised } from './name-trie.ts';

/** What a phrase must tell of itself. */
interface Phrase {
  readonly from: number;
  readonly titleFrom: number;
  readonly headToken: number;
  readonly row: NominalRow | null;
}

/** Words before an office that make it another one, or one of another day: "deputy foreign minister". */
const otherOffice: ReadonlySet<string> = new Set(
  'deputy assistant vice under associate junior shadow former ex then future next late onetime ousted deposed previous would-be'.split(
    ' ',
  ),
);

/** Whether the office at `title` is not the one its own words name: "former Polish president", "ex-president". */
export function isOfAnother(line: Line, from: number, title: number): boolean {
  const before = wordAt(line, title - 1) === '-' ? title - 2 : title - 1;
  return otherOffice.has(lowerAt(line, before)) || otherOffice.has(lowerAt(line, from - 1));
}

/** Nouns too plain to stand for a state's body without a word that says whose it is. */
export const needsOwner: ReadonlySet<string> = new Set(
  `court courts judge judges missiles artillery tank tanks drone drones plane planes ship ships vessel vessels jet jets aircraft
   helicopter helicopters convoy patrol pilot pilots source sources side state nation republic federation mission authority
   delegation leader leaders minister ruler rulers general generals embassy embassies representative representatives mediator
   executive policymakers force resistance congress assembly duma intelligence agents spies commander commanders sniper snipers
   ministry treasury pirate pirates radical radicals fighter fighters bomber bombers attacker attackers gunman marine marines
   terrorist terrorists patrol armour garrison prosecution tribunal guerrilla rebellion rebel deputies deputy mission consul mp mps
   official diplomat envoy spokesman spokeswoman spokesperson ambassador negotiator delegate strongman emissary statesman
   envoys ministers negotiators diplomats delegates ambassadors
   peacekeepers peacekeeper extremist extremists kidnapper kidnappers opponents legislator lawmaker prosecutor policeman soldier`
    .trim()
    .split(/\s+/),
);

/** "was vice president", "as president": an office without an article is a role, and no person. */
export function isRole(line: Line, { from, titleFrom }: Phrase): boolean {
  return from === titleFrom && from > 0 && !isCapitalised(wordAt(line, from)) && !line.isTitleCase;
}

/** "their presidents": several holders, and none of them known. */
export function isPluralOffice(line: Line, { row, headToken }: Phrase): boolean {
  return row === null && line.tokens[headToken]?.penn === 'NNS';
}

const tellingLemmas: ReadonlySet<string> = new Set(['tell', 'inform', 'brief', 'assure', 'remind']);

/** "told reporters in Riga", "a question from a reporter": whom somebody only speaks to. */
export function isAddressed(line: Line, { from, row }: Phrase): boolean {
  if (row?.label !== 'journalists') return false;
  const at = ['a', 'an', 'the'].includes(lowerAt(line, from - 1)) ? from - 2 : from - 1;
  const before = line.tokens[at];
  if (before === undefined) return false;
  return tellingLemmas.has(before.lemma) || ['to', 'with', 'from', 'before', 'for'].includes(before.lower);
}
