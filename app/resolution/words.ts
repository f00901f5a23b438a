// Words that tell no act from another, and words that the press uses for one another in diplomacy.
import type { EventType } from '../model/event-type.ts';

/** Words for the kind of act itself: the kind is compared by itself. */
const actWords = `demand insist require urge ask request refuse refusal reject rejection rebuff dismiss decline threat
threaten threatened warn warning vow accuse accusation blame allege`;

/** Function words, reporting verbs, days and months: dates are compared by themselves. */
export const functionWords = `a an the and or but nor so yet if as of at by for from in into on onto to toward towards
with without within over under about above after against along among around before behind below beside between
beyond during except inside near off out outside per since through throughout till until up upon via
i you he she it we they me him her us them my your his its our their mine who whom whose which what that this
these those there here am is are was were be been being have has had having do does did doing will would shall
should can could may might must not no also too very more most much many such any all both each few other some
than then when where while how why because although though once again ever never only own same
said says say saying told tell tells telling according spoke speak speaks reported reports report reporting
news statement official officials government minister ministry president spokesman spokeswoman spokesperson
foreign secretary mr mrs ms dr white house kremlin pentagon department press briefing chancellor prime
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december today yesterday tomorrow day days week weeks month months year years late
later earlier early new last next first second one two three four five six several ${actWords}`;

/**
 * Words for a kind of deed, or of talks, that tell no two of that kind apart, as `actWords` do for acts in words:
 * every report of sanctions says that they were imposed. In a report of another kind they may well say which is meant.
 */
export const kindWords: Partial<Readonly<Record<EventType, string>>> = {
  SANCTION: 'sanction impose expel',
  COERCE: 'sanction impose ban arrest',
  // What a demand is written in says little of what is demanded.
  REQUEST: 'letter',
};

/** Words of every second report of diplomacy: they say little about which act is meant. */
export const genericWords = `talk security force troop issue country state nation leader relation situation crisis
tension conflict position question matter problem side party world international region western european eastern
east military war action member step move plan continue begin start include call make take give come go want need`;

/**
 * Each row is one idea; its first word stands for the others. A word stands in one row alone. From the vocabulary of
 * diplomatic reporting, by sense: what an editor may put for the other in a headline.
 */
export const synonyms: readonly string[] = [
  'letter reply response respond answer note message text document proposal draft treaty paper',
  'talk negotiation meeting discussion consultation summit conversation met meet negotiate discuss confer',
  'call phone telephone telephoned',
  'sanction penalty embargo restriction measure',
  'troop force soldier army military',
  'guarantee assurance pledge commitment promise',
  'expand expansion enlargement widening enlarge widen admit admission membership join accession',
  'invade invasion attack assault incursion offensive strike struck bomb',
  'deploy send sent dispatch station',
  'withdraw withdrawal pull remove retreat pullback',
  'weapon arm missile',
  'deliver hand submit present',
  'recognise recognize recognition',
  'exercise drill manoeuvre maneuver',
  'ambassador envoy diplomat',
  'expel expulsion',
  'support back solidarity stand',
  'aid assistance help package',
  'border frontier',
  'interfere interfered intervene intervention meddle interference',
  'consequence repercussion cost price',
  'reduce reduced lower ease calm defuse escalate deescalate',
  'offer contribute contribution provide supply',
  'reinforce strengthen bolster boost deepen',
  'plane jet aircraft fighter warplane',
  'ship vessel warship frigate',
  'stop halt end cease suspend freeze',
  'ban bar block forbid prohibit prevent rule',
  'free release liberate',
  'alliance bloc ally allied',
  'embassy mission consulate',
  'citizen national',
  'leave depart evacuate',
  'kill dead death die',
  'grave serious severe dire',
  'separatist breakaway rebel',
  'raise stoke fuel inflame heighten stir',
];

/** Forms of talks, by mode: a meeting in person, whoever came to whom, is neither a call nor a letter. */
export const encounters: Readonly<Record<string, string>> = {
  meet: 'in person',
  visit: 'in person',
  host: 'in person',
  call: 'by telephone',
  write: 'in writing',
};

/** Words that go for a country beside its name: adjectives that do not begin like it, capitals and seats of power. */
export const countryWords: Readonly<Record<string, string>> = {
  CHN: 'Beijing',
  DEU: 'Berlin',
  FRA: 'French Paris Elysee',
  GBR: 'Britain British London',
  IND: 'Delhi',
  IRN: 'Tehran',
  JPN: 'Tokyo',
  POL: 'Polish Warsaw',
  PRK: 'Pyongyang',
  KOR: 'Seoul',
  RUS: 'Moscow Kremlin',
  TUR: 'Turkish Ankara',
  UKR: 'Kyiv Kiev',
  USA: 'American Washington Pentagon',
};
