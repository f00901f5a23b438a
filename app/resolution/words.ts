// Words that tell no act from another, and words that the press uses for one another in diplomacy.

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
foreign secretary mr mrs ms dr
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december today yesterday tomorrow day days week weeks month months year years late
later earlier early new last next first second one two three four five six several ${actWords}`;

/** Each row is one idea; its first word stands for the others. */
export const synonyms: readonly string[] = [
  'letter reply response answer note message',
  'talk negotiation meeting discussion consultation summit conversation met meet negotiate discuss confer',
  'call phone telephone telephoned spoke',
  'sanction penalty embargo restriction measure',
  'troop force soldier army military',
  'guarantee assurance pledge commitment promise',
  'expansion enlargement widening admit membership join accession',
  'invade invasion attack assault incursion offensive',
  'deploy send dispatch station',
  'withdraw pull remove retreat pullback',
  'weapon arm missile',
  'deliver hand submit present',
  'proposal draft treaty document',
  'recognise recognize recognition',
  'exercise drill manoeuvre maneuver',
  'ambassador envoy diplomat',
  'expel expulsion',
  'support back solidarity stand',
  'aid assistance help package',
  'border frontier',
];
