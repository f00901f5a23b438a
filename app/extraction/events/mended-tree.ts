// Mends what a parser trained on few news texts often gets wrong in them, before clauses are read from its trees.
import type { Token } from '../annotation.ts';
import type { Phrase } from './clause.ts';
import { attributeEnds } from './mended-attributions.ts';
import { liftClausesOffDays, subordinateByConjunction } from './mended-clauses.ts';
import { freePlaces, headPhrases, joinNouns, rootMainVerbs, subordinateWheres } from './mended-heads.ts';
import {
  describeNouns,
  readModifiersAsVerbs,
  readParticiplesAsVerbs,
  reduceRelatives,
} from './mended-participles.ts';
import { resumeSubjects } from './mended-resumptions.ts';
import { rootFiniteVerbs } from './mended-roots.ts';
import { giveDaysTheirVerb, giveVerbsTheirSubject, openWithCircumstances } from './mended-subjects.ts';

export interface TreeWords {
  readonly tokens: readonly Token[];
  readonly phraseAt: readonly (Phrase | null)[];
}

/** What is to be another way about a token, by its index. */
export type Mending = ReadonlyMap<number, Partial<Pick<Token, 'head' | 'relation' | 'penn' | 'tag'>>>;

/** In this order: each finds the tree as those before it left it. */
const mends: readonly ((words: TreeWords) => Mending)[] = [
  headPhrases,
  joinNouns,
  freePlaces,
  readModifiersAsVerbs,
  readParticiplesAsVerbs,
  giveDaysTheirVerb,
  resumeSubjects,
  giveVerbsTheirSubject,
  openWithCircumstances,
  describeNouns,
  reduceRelatives,
  attributeEnds,
  rootMainVerbs,
  rootFiniteVerbs,
  subordinateByConjunction,
  liftClausesOffDays,
  subordinateWheres,
];

/** The tokens with heads and relations as grammar and the habits of newspapers have them. */
export function mendTree({ tokens, phraseAt }: TreeWords): readonly Token[] {
  return mends.reduce<readonly Token[]>((list, mend) => {
    const mending = mend({ tokens: list, phraseAt });
    return mending.size === 0
      ? list
      : list.map((token) => {
          const mended = mending.get(token.index);
          return mended ? { ...token, ...mended } : token;
        });
  }, tokens);
}
