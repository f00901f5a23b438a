// What clauses hang on, where a parser hung them on a day or a noun.
import type { Token } from '../annotation.ts';
import { isDay, isTimeNoun, subordinators } from '../lexicon/function-words.ts';
import { verbAbove } from './mended-subjects.ts';
import type { Mending, TreeWords } from './mended-tree.ts';

/** "said on Monday that X left", "drafts on Friday in which X asks": no clause describes a day. */
export function liftClausesOffDays({ tokens, phraseAt }: TreeWords): Mending {
  const mending = new Map<number, Partial<Token>>();
  for (const verb of tokens) {
    const day = tokens[verb.head];
    if (!verb.relation.startsWith('acl') || !day || !isTimeNoun(day)) continue;
    const above = verbAbove(tokens, day, verb);
    const opener = tokens
      .slice(day.index + 1, verb.index)
      .find(({ penn, lower }) => /^W(?:DT|P)/.test(penn) || lower === 'that');
    if (opener?.lower === 'that' && above) mending.set(verb.index, { head: above.index, relation: 'ccomp' });
    else if (opener && isDay(day)) {
      const noun = nounBefore({ tokens, phraseAt }, day);
      if (noun) mending.set(verb.index, { head: noun.index });
    }
  }
  return mending;
}

/** The head of the last phrase before a token that is no time. */
function nounBefore({ tokens, phraseAt }: TreeWords, { index }: Token): Token | undefined {
  return tokens
    .slice(0, index)
    .findLast((token) => phraseAt[token.index]?.head === token.index && !isTimeNoun(token));
}

/** "…, as X reinforced Y": a finite clause behind a conjunction of time is no content and describes no noun. */
export function subordinateByConjunction({ tokens }: TreeWords): Mending {
  const mending = new Map<number, Partial<Token>>();
  for (const verb of tokens) {
    if (!/^(?:acl|ccomp|xcomp)/.test(verb.relation) || verb.tag !== 'VERB') continue;
    const children = tokens.filter(({ head }) => head === verb.index);
    const subject = children.find(({ relation }) => relation.startsWith('nsubj'));
    const mark = children.find(({ relation, index }) => relation === 'mark' && index < (subject?.index ?? 0));
    if (!mark || !subordinators.has(mark.lower) || content.has(mark.lower)) continue;
    const above = verbAbove(tokens, verb, verb);
    if (above) mending.set(verb.index, { head: above.index, relation: 'advcl' });
  }
  return mending;
}

/** Those that open the content of speech, too. */
const content: ReadonlySet<string> = new Set(['if', 'whether']);
