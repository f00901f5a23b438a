// Media that are named for where words stand, and do nothing themselves.
import type { KnownMatch } from './known.ts';
import { type Line, lowerAt, wordAt } from './line.ts';

/** Whether a medium is only where words come from: "told NBC News", "the AP reported", "according to Reuters". */
export function isCited(line: Line, match: KnownMatch): boolean {
  const [farther, nearer, last] = [3, 2, 1].map((back) => lowerAt(line, match.from - back));
  const before = last === 'the' ? [farther, nearer] : [nearer, last];
  if (tellingWords.has(before[1] ?? '') || (before[0] === 'according' && before[1] === 'to')) return true;
  if (last === '(' && wordAt(line, match.to) === ')') return true;
  return line.tokens.slice(match.to, match.to + 3).some(({ lemma }) => reportingLemmas.has(lemma));
}

const tellingWords: ReadonlySet<string> = new Set([
  'told',
  'tell',
  'telling',
  'tells',
  'quoted',
  'via',
  'informed',
]);
const reportingLemmas: ReadonlySet<string> = new Set([
  'report',
  'say',
  'quote',
  'cite',
  'correspondent',
  'reporter',
]);

/** Networks on which states and persons publish. */
const networks: ReadonlySet<string> = new Set(
  'facebook twitter youtube instagram whatsapp telegram tiktok weibo'.split(' '),
);
/** Nouns of what is laid on somebody: "sanctions on Twitter". */
const burdens: ReadonlySet<string> = new Set(
  'ban sanction fine tax restriction curb limit pressure attack crackdown levy embargo block'.split(' '),
);

/** Whether a network is only where something was published: "wrote on Twitter", "via Telegram", "a post on Facebook". */
export function isWhereSaid({ tokens }: Line, { from, to }: KnownMatch): boolean {
  if (to - from !== 1 || !networks.has(tokens[from]?.lower ?? '')) return false;
  if (!/^(?:on|via|over|through)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  return !burdens.has(tokens[from - 2]?.lemma ?? '');
}
