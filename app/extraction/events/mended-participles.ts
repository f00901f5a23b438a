// Verbs and participles that a parser took for each other.
import type { Token } from '../annotation.ts';
import { isTimeNoun } from '../lexicon/function-words.ts';
import { takesContent } from './mended-attributions.ts';
import type { Mending, TreeWords } from './mended-tree.ts';

/** "Young Danes blocked roads" read as "roads that are blocked": the participle right behind the subject is the verb. */
export function readModifiersAsVerbs({ tokens, phraseAt }: TreeWords): Mending {
  const mending = new Map<number, Partial<Token>>();
  for (const { index, relation, head, tag } of tokens) {
    const subject = phraseAt[index - 1];
    const noun = tokens[head];
    if (tag !== 'VERB' || relation !== 'amod' || !noun || noun.index < index || subject?.end !== index)
      continue;
    if (tokens[subject.head]?.head !== head || tokens[subject.head]?.relation !== 'nsubj') continue;
    if (tokens.some((token) => token.head === head && token.relation === 'cop')) continue;
    mending.set(index, { head: noun.head, relation: noun.relation, penn: 'VBD' });
    mending.set(head, { head: index, relation: 'obj' });
    for (const token of tokens)
      if (token.head === head && (token.index < index || ofClauses.has(token.relation)))
        mending.set(token.index, { head: index });
  }
  return mending;
}

const ofClauses: ReadonlySet<string> = new Set(['punct', 'advcl', 'parataxis', 'obl', 'ccomp', 'conj']);

/** "Prisoners rioted, locals said" read as "prisoners who were rioted": what is said is no noun with a bare participle. */
export function readParticiplesAsVerbs({ tokens, phraseAt }: TreeWords): Mending {
  const mending = new Map<number, Partial<Token>>();
  for (const { index, relation, head, penn } of tokens) {
    const noun = tokens[head];
    const isRight = noun && phraseAt[index - 1]?.end === index && phraseAt[index - 1]?.head === head;
    if (penn !== 'VBN' || relation !== 'acl' || !isRight || !isSaid(tokens, noun)) continue;
    const children = tokens.filter((token) => token.head === head || token.head === index);
    if (children.some((token) => /^(?:cop|nsubj|obl:agent)/.test(token.relation))) continue;
    mending.set(index, { head: noun.head, relation: 'ccomp', penn: 'VBD' });
    mending.set(head, { head: index, relation: 'nsubj' });
  }
  return mending;
}

/** Read as what somebody says, or as a second one who says it: "Kurds rallied, Turkish radio said". */
function isSaid(tokens: readonly Token[], { relation, head }: Token): boolean {
  if (relation === 'ccomp') return true;
  const speakers = tokens.filter((token) => token.head === head && token.relation === 'nsubj');
  const last = speakers.at(-1);
  return (
    relation === 'nsubj' &&
    takesContent(tokens[head]) &&
    last !== undefined &&
    last.index < head &&
    speakers.length > 1 &&
    tokens.slice(speakers[0]?.index, last.index).some(({ text }) => text === ',')
  );
}

/** "called on X to help people threatened with hunger": a past without subject, object and conjunction describes the noun before it. */
export function describeNouns({ tokens, phraseAt }: TreeWords): Mending {
  const mending = new Map<number, Partial<Token>>();
  for (const { index, relation, penn } of tokens) {
    const noun = phraseAt[index - 1];
    if (
      penn !== 'VBD' ||
      !/^(?:advcl|conj)$/.test(relation) ||
      noun?.end !== index ||
      isTimeNoun(tokens[noun.head])
    )
      continue;
    const children = tokens.filter(({ head }) => head === index);
    if (children.some((child) => !/^(?:obl|advmod|punct|advcl)/.test(child.relation))) continue;
    mending.set(index, { head: noun.head, relation: 'acl', penn: 'VBN' });
  }
  return mending;
}

/**
 * "A report released Tuesday said …", "envoys working in Mali said …": of two verbs with one subject and no conjunction
 * the finite one that comes later is the verb, and the form that may be a participle describes the subject.
 */
export function reduceRelatives({ tokens, phraseAt }: TreeWords): Mending {
  const mending = new Map<number, Partial<Token>>();
  for (const { index, relation, head, penn } of tokens) {
    const participle = tokens[head];
    const subject = phraseAt[head - 1];
    if (!/^VB[DZP]$/.test(penn) || !/^(?:advcl|conj|ccomp)$/.test(relation) || !participle || head > index)
      continue;
    if (subject?.end !== head || tokens[subject.head]?.head !== head || !mayDescribe(tokens, participle))
      continue;
    const children = tokens.filter((token) => token.head === index);
    if (children.some((token) => token.index < index && !/^(?:advmod|aux)/.test(token.relation))) continue;
    if (penn === 'VBD' && !children.some((token) => active.test(token.relation))) continue;
    if (/^(?:PUNCT|CCONJ|SCONJ|VERB|AUX|PRON)$/.test(tokens[index - 1]?.tag ?? '')) continue;
    for (const token of tokens)
      if (token.head === head && (token.index > index || token.relation === 'punct'))
        mending.set(token.index, { head: index });
    mending.set(index, { head: participle.head, relation: participle.relation });
    mending.set(head, {
      head: subject.head,
      relation: 'acl',
      penn: participle.penn === 'VBG' ? 'VBG' : 'VBN',
    });
    mending.set(subject.head, { head: index, relation: 'nsubj' });
  }
  return mending;
}

/** A form without an auxiliary that may be a participle, in the passive also one without an object. */
function mayDescribe(tokens: readonly Token[], { index, penn, tag, lower }: Token): boolean {
  const children = tokens.filter(({ head }) => head === index);
  if (tag !== 'VERB' || children.some(({ relation }) => /^(?:aux|cop|mark)/.test(relation))) return false;
  if (penn === 'VBG') return true;
  const objects = children.filter(({ relation }) => /^(?:i?obj|xcomp|ccomp)$/.test(relation));
  return (penn === 'VBN' || lower.endsWith('ed')) && objects.every((object) => isTimeNoun(object));
}

/** What no passive participle has. */
const active = /^(?:aux|obj|iobj|ccomp)/;
